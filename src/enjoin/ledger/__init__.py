"""A Merkle log of bytes: entries, rows, tree, proofs, signed notes, checkpoints. Knows no court, no case, no file.

In: records, rows, hashes, keys. Out: bytes, roots, proofs; `BrokenProof` where one does not hold. The store is
`adapters/stores/sqlite.py`; what a run puts on record is `engine/recording.py`. In use:

    from enjoin.adapters.stores.sqlite import open_ledger, read_ledger
    from enjoin.ledger.entry import read_entry, write_entry
    from enjoin.ledger.rows import columns_root, rows_root

    with open_ledger(run / "ledger", origin="enjoin/1:22-cv-09384/5f0c…", create=True) as ledger:
        ledger.append([write_entry("run", 1, {"question": {…}}, at=now)])   # → range(0, 1); durable on return
        ledger.checkpoint(signer)                                           # signer None: written unsigned
    rows_root(rows, blind=key)                                              # 32 bytes; rows are dicts with equal keys

For a whole run, one call does all of that in the order that `enjoin verify` reads:

    from enjoin.engine.recording import Input, record_run
    record_run(ledger, run, question=…, inputs=[Input(role="case", path="case.toml", file=path, copy="case.toml"), …],
               signer=signer, blind=secrets.token_bytes(32), run_id=…, now=clock())

Times never run backwards in a ledger: `append` refuses an entry recorded before the last one (`ledger.last_at` tells).
"""
