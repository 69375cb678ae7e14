"""The signing key: one text file outside every run folder, made on first use, readable by its owner only."""

import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from enjoin.ledger.note import Signer, read_signer
from enjoin.problems import Misuse

VARIABLE = "ENJOIN_KEY"  # path of the key file; `none` for unsigned ledgers
NAME = "enjoin"


def key_path(environment: Mapping[str, str]) -> Path | None:
    """Where the key is: `ENJOIN_KEY`, or `enjoin/ledger.key` in the user's configuration folder; None for `none`."""
    if (given := environment.get(VARIABLE)) is not None:
        return None if given in ("", "none") else Path(given)
    if home := environment.get("XDG_CONFIG_HOME") or environment.get("APPDATA"):
        return Path(home) / "enjoin" / "ledger.key"
    return Path.home() / ".config" / "enjoin" / "ledger.key"


def load_signer(path: Path | None, *, name: str = NAME) -> Signer | None:
    """The signer of the key file, made if it is not there; None where there is to be no key."""
    if path is None:
        return None
    with suppress(FileNotFoundError):
        return read_signer(path.read_text(encoding="utf-8"))
    return _make(path, name)


def witness_path(key: Path, origin: str) -> Path:
    """Where, beside the key, the last checkpoint of a ledger is kept, so that a rolled-back run folder is noticed."""
    safe = "".join(character if character.isalnum() or character in "-." else "_" for character in origin)
    return key.parent / "seen" / safe


def _make(path: Path, name: str) -> Signer:
    signer = Signer(name, secrets.token_bytes(32))
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise Misuse(f"another process has just made the key file `{path}`; try again") from None
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(signer.write() + "\n")
        file.flush()
        os.fsync(file.fileno())
    return signer
