"""Entries: records with a stable tag and a version. The tree holds only their heads, so that bodies can be redacted.

An entry is a head, a newline, and the body. The head is canonical JSON: `at` (when it was recorded, UTC), `body` (the
digest of the body), `tag`, `version`. The tree's leaf is the head alone: a body can be left out, and all proofs still
hold. A tag's fields are only ever added to, with a new version. A body that a stranger could guess should carry a
random `salt`.
"""

import json
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from enjoin.canon import canonical, digest
from enjoin.problems import BrokenProof, Misuse
from enjoin.when import Instant

TAG = r"[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*"
AT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{6})?\+00:00"
# A head has only one canonical form, so it is read by pattern: no second spelling can hide in it.
HEAD = re.compile(
    rf'\{{"at":"({AT})","body":"(sha256:[0-9a-f]{{64}})","tag":"({TAG})","version":([1-9][0-9]{{0,8}})\}}'.encode(),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A parsed entry. `body` is None where it was redacted; `body_digest` stays."""

    tag: str
    version: int
    at: Instant
    body_digest: str
    body: Any | None


def write_entry(tag: str, version: int, body: dict[str, Any], *, at: Instant) -> bytes:
    """The bytes of a new entry, recorded at `at`."""
    if not re.fullmatch(TAG, tag) or not 1 <= version < 10**9:
        raise Misuse(f"an entry's tag is lower-case words and its version counts from 1: `{tag}` {version}")
    content = canonical(body)
    head = {"at": at.iso(), "body": digest(content), "tag": tag, "version": version}
    return canonical(head) + b"\n" + content


def leaf(entry: bytes) -> bytes:
    """What the tree holds of an entry: its head."""
    head, newline, _ = entry.partition(b"\n")
    if not newline:
        raise BrokenProof("an entry is a head, a newline and a body")
    return head


def redact(entry: bytes) -> bytes:
    """The entry without its body; every proof about it still holds."""
    return leaf(entry) + b"\n"


def recorded(entry: bytes) -> str:
    """When an entry was recorded, as its UTC text.

    Such texts sort as their instants do. Checks that head and body agree.
    """
    return _head(entry)[1].decode()


def read_entry(entry: bytes) -> Entry:
    """Parse an entry; `BrokenProof` unless it is whole and canonical, and its body is the one that the head names."""
    head = _head(entry)
    content = entry[head.end() + 1 :]
    return Entry(
        tag=head[3].decode(),
        version=int(head[4]),
        at=_instant(head[1].decode()),
        body_digest=head[2].decode(),
        body=_body(content) if content else None,
    )


def _head(entry: bytes) -> re.Match[bytes]:
    head = HEAD.match(entry)
    if head is None or entry[head.end() : head.end() + 1] != b"\n":
        raise BrokenProof("an entry begins with a head: its instant, the digest of its body, its tag and version")
    content = entry[head.end() + 1 :]
    if content and digest(content).encode() != head[2]:
        raise BrokenProof(f"the body of this `{head[3].decode()}` entry is not the one that was recorded")
    return head


def _body(content: bytes) -> Any:
    try:
        value = json.loads(content)
        if isinstance(value, dict) and canonical(value) == content:
            return value
    except (ValueError, RecursionError, Misuse):
        pass
    raise BrokenProof("an entry's body is a JSON object in canonical form")


def _instant(text: str) -> Instant:
    try:
        instant = Instant.of(datetime.fromisoformat(text))
        if instant.iso() == text:
            return instant
    except (ValueError, OverflowError, Misuse):
        pass
    raise BrokenProof(f"an entry's `at` is an instant in UTC, not `{text}`")
