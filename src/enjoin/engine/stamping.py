"""Have the state of a run's ledger time-stamped, and keep the token where later entries cover it."""

from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from cryptography import x509

from enjoin.ledger.checkpoint import read_checkpoint
from enjoin.ledger.entry import write_entry
from enjoin.ledger.note import Signer
from enjoin.ledger.stamp import Stamp, read_stamp, write_roots
from enjoin.when import Instant

STAMPS = "stamps"  # the folder inside the ledger's


class Log(Protocol):
    """What stamping asks of a store."""

    folder: Path

    def append(self, entries: Sequence[bytes]) -> range: ...

    def checkpoint(self, signer: Signer | None = None) -> bytes: ...


def stamp_ledger(
    ledger: Log,
    fetch: Callable[[bytes], bytes],
    write: Callable[[Path, bytes], None],
    *,
    signer: Signer | None,
    roots: Sequence[x509.Certificate],
    now: Callable[[], Instant],
) -> Stamp:
    """Stamp the ledger's checkpoint, and record what was received as a `stamp` entry.

    Kept are the checkpoint that was stamped, the raw token, and the roots under which it was checked; the entry names
    the SHA-256 of each, so that the ledger that goes on covers them. Body of `stamp` 1: {size, at, authority, files:
    {name: hex}}.
    """
    checkpoint = ledger.checkpoint(signer)
    token = fetch(checkpoint)
    stamp = read_stamp(token, checkpoint, roots)
    size = read_checkpoint(checkpoint).size
    kept = {f"{size}.checkpoint": checkpoint, f"{size}.tsr": token}
    if roots:
        kept[f"{size}.roots.pem"] = write_roots(roots)
    folder = ledger.folder / STAMPS
    folder.mkdir(exist_ok=True)
    for name, content in kept.items():
        write(folder / name, content)
    body = {
        "size": size,
        "at": stamp.at.iso(),
        "authority": stamp.authority,
        "files": {name: sha256(content).hexdigest() for name, content in kept.items()},
    }
    ledger.append([write_entry("stamp", 1, body, at=now())])
    ledger.checkpoint(signer)
    return stamp
