"""`enjoin packet`: everything about one listing, store, defendant or order, with its proofs, in one file."""

import os
from pathlib import Path

import click

from enjoin.adapters.keyfile import key_path, load_signer
from enjoin.adapters.stores.sqlite import read_ledger
from enjoin.apps.cli.options import AS_JSON, Once, called, print_json
from enjoin.engine.clock import now
from enjoin.engine.load import load_case
from enjoin.engine.packet import make_packet
from enjoin.engine.packet_pages import verify_page
from enjoin.engine.recording import LEDGER
from enjoin.problems import Misuse

EXAMPLE = """
\b
Examples:
  enjoin packet RUN/ --for d07 -o d07.zip
  enjoin packet RUN/ --for listing:1005001 -o listing.zip
"""


@click.command(cls=Once, epilog=EXAMPLE)
@click.argument("run", metavar="RUN", type=click.Path(path_type=Path))
@click.option(
    "--for", "wanted", required=True, metavar="SCOPE", help="A listing's, store's, defendant's or order's id."
)
@click.option("-o", "--out", type=click.Path(path_type=Path), help="The file to write. Default: packet-SCOPE.zip.")
@click.option("--case-team", is_flag=True, help="The packet of a sealed case stays within the case team (R49).")
@AS_JSON
def packet(run: Path, wanted: str, out: Path | None, case_team: bool, as_json: bool) -> None:
    """The rows concerned with their proofs, the case file, an index, a hash list and the draft of a certificate.

    Nothing about other stores gets in. Whoever gets it checks it with the `verify.html` inside, or `enjoin verify`.
    """
    if not run.is_dir():
        raise Misuse(f"no such run: `{run}`")
    case = load_case(run / "case.toml").case
    key = key_path(os.environ)
    signer = load_signer(key) if key is not None and key.exists() else None
    with read_ledger(run / LEDGER) as ledger:
        made = make_packet(run, ledger, case, wanted, page=verify_page(), signer=signer, now=now(), team=case_team)
    target = out or Path(f"packet-{made.scope.kind}-{made.scope.id}.zip".replace("/", "_"))
    target.write_bytes(made.content)
    if as_json:
        print_json({"packet": str(target), "scope": str(made.scope), "rows": dict(made.rows), "signed": made.signed})
        return
    rows = ", ".join(f"{count:,} {table}" for table, count in made.rows.items())
    click.echo(f"{target}: {made.scope}: {rows}; {'signed' if made.signed else 'unsigned'}")
    click.echo(f"  check it: {called()} verify {target}, or open verify.html in it")
