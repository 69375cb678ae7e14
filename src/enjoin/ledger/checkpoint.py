"""Checkpoints as C2SP tlog-checkpoint lays them down: which log, how many entries, which root; signed as a note."""

import re
from base64 import b64decode, b64encode
from dataclasses import dataclass

from enjoin.ledger.note import Signer, Verifier, open_note, read_note, sign
from enjoin.ledger.tree import EMPTY_ROOT, HASH_SIZE
from enjoin.problems import BrokenProof, Misuse

MAX_SIZE = 2**63 - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """The state of a log: `origin` names the log, `size` counts its entries, `root` is its Merkle root."""

    origin: str
    size: int
    root: bytes

    def __post_init__(self) -> None:
        if not self.origin or any(character < " " for character in self.origin):
            raise Misuse(f"a log's origin is one line of text: `{self.origin}`")
        if not 0 <= self.size <= MAX_SIZE or len(self.root) != HASH_SIZE:
            raise Misuse("a checkpoint has a size from 0 on and a root of 32 bytes")
        if self.size == 0 and self.root != EMPTY_ROOT:
            raise Misuse("a log without entries has the root of an empty tree")


def write_checkpoint(checkpoint: Checkpoint, *signers: Signer) -> bytes:
    """The checkpoint's text, as a signed note if there are signers."""
    text = f"{checkpoint.origin}\n{checkpoint.size}\n{b64encode(checkpoint.root).decode()}\n"
    return (sign(text, *signers) if signers else text).encode()


def read_checkpoint(content: bytes, *verifiers: Verifier) -> Checkpoint:
    """The checkpoint in `content`: signed by one of `verifiers`, or unsigned if there are none; else `BrokenProof`."""
    if verifiers:
        text, _ = open_note(content, *verifiers)
    else:
        text = _unsigned(content)
    return _parse(text)


def is_signed(content: bytes) -> bool:
    """Whether `content` has the shape of a signed note (its signatures are not checked)."""
    return b"\n\n" in content


def _unsigned(content: bytes) -> str:
    """The text of a checkpoint, signed or not."""
    if is_signed(content):
        return read_note(content).text
    try:
        return content.decode()
    except UnicodeDecodeError:
        raise BrokenProof("a checkpoint is UTF-8 text") from None


def _parse(text: str) -> Checkpoint:
    lines = text.split("\n")
    if len(lines) < 4 or lines[-1] or not all(lines[:-1]):
        raise BrokenProof("a checkpoint has a line each for its log, its size and its root")
    origin, size, root = lines[:3]
    if not re.fullmatch(r"0|[1-9][0-9]{0,18}", size):
        raise BrokenProof(f"a checkpoint's size is a plain number, not `{size[:40]}`")
    try:
        decoded = b64decode(root.encode("ascii"), validate=True)
        if b64encode(decoded).decode() != root:
            raise ValueError(root)
        return Checkpoint(origin=origin, size=int(size), root=decoded)
    except (ValueError, Misuse):
        raise BrokenProof("a checkpoint's root is the base64 of 32 bytes") from None
