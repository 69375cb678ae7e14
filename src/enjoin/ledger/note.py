"""Signed notes as C2SP signed-note lays them down: a text, a blank line, and Ed25519 signatures by named keys.

A public key is written `name+id+base64`, a private one `PRIVATE+KEY+name+id+base64`; `id` is the first four bytes of
SHA-256(name, newline, 0x01, public key) in hexadecimal. Any verifier of that format (Go's sumdb/note, witnesses)
reads them.
"""

import re
from base64 import b64decode, b64encode
from dataclasses import dataclass, field
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from enjoin.problems import BrokenProof, Misuse

ED25519 = 1  # the signature type byte
DASH = "— "
MAX_NOTE = 1_000_000  # bytes
MAX_SIGNATURES = 100


@dataclass(frozen=True, slots=True)
class Verifier:
    """A named public key."""

    name: str
    public: bytes

    def __post_init__(self) -> None:
        _check_name(self.name)
        if len(self.public) != 32:
            raise Misuse("an Ed25519 public key has 32 bytes")

    @property
    def key_id(self) -> bytes:
        return sha256(f"{self.name}\n".encode() + bytes([ED25519]) + self.public).digest()[:4]

    def __str__(self) -> str:
        return f"{self.name}+{self.key_id.hex()}+{b64encode(bytes([ED25519]) + self.public).decode()}"

    def holds(self, text: bytes, signature: bytes) -> bool:
        try:
            Ed25519PublicKey.from_public_bytes(self.public).verify(signature, text)
        except (InvalidSignature, ValueError):
            return False
        return True


@dataclass(frozen=True, slots=True)
class Signer:
    """A named private key, by its 32-byte seed."""

    name: str
    seed: bytes = field(repr=False)

    def __post_init__(self) -> None:
        _check_name(self.name)
        if len(self.seed) != 32:
            raise Misuse("an Ed25519 private key has 32 bytes")

    @property
    def verifier(self) -> Verifier:
        return Verifier(self.name, self._key().public_key().public_bytes_raw())

    def write(self) -> str:
        """The key as text, to be kept secret."""
        secret = b64encode(bytes([ED25519]) + self.seed).decode()
        return f"PRIVATE+KEY+{self.name}+{self.verifier.key_id.hex()}+{secret}"

    def sign(self, text: bytes) -> bytes:
        return self._key().sign(text)

    def _key(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.seed)


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature line: whose it says it is, and the signature's bytes."""

    name: str
    key_id: bytes
    content: bytes


@dataclass(frozen=True, slots=True)
class Note:
    """A text, ending in a newline, with its signatures, none of them checked yet."""

    text: str
    signatures: tuple[Signature, ...]


def read_verifier(text: str) -> Verifier:
    """A public key from `name+id+base64`; `Misuse` if it is not one, or if the id is not that of the key."""
    name, key_id, key = _key_parts(text.strip(), 2, "a public key")
    verifier = Verifier(name, key)
    if verifier.key_id != key_id:
        raise Misuse(f"the id in the public key of `{name}` is not that of the key")
    return verifier


def read_signer(text: str) -> Signer:
    """A private key as `Signer.write` gives it. The message never repeats the key."""
    head, _, rest = text.strip().partition("PRIVATE+KEY+")
    if head or not rest:
        raise Misuse("not a private key: it must begin with `PRIVATE+KEY+`")
    name, key_id, seed = _key_parts(rest, 2, "a private key")
    signer = Signer(name, seed)
    if signer.verifier.key_id != key_id:
        raise Misuse(f"the id in the private key of `{name}` is not that of the key")
    return signer


def sign(text: str, *signers: Signer) -> str:
    """The note: `text` signed by every signer."""
    _check_text(text)
    if not signers:
        raise Misuse("a note needs a signature")
    lines = [
        f"{DASH}{each.name} {b64encode(each.verifier.key_id + each.sign(text.encode())).decode()}\n" for each in signers
    ]
    return f"{text}\n{''.join(lines)}"


def read_note(content: bytes) -> Note:
    """Parse a note; `BrokenProof` for anything that is not one. Signatures are not checked: see `open_note`."""
    if len(content) > MAX_NOTE:
        raise BrokenProof("a signed note has at most 1,000,000 bytes")
    try:
        whole = content.decode()
    except UnicodeDecodeError:
        raise BrokenProof("a signed note is UTF-8 text") from None
    body, blank, tail = whole.rpartition("\n\n")
    if not blank or not tail.endswith("\n"):
        raise BrokenProof("a signed note is a text, a blank line and signature lines")
    lines = tail[:-1].split("\n")
    if len(lines) > MAX_SIGNATURES:
        raise BrokenProof(f"a signed note has at most {MAX_SIGNATURES} signatures")
    try:
        _check_text(body + "\n")
    except Misuse as error:
        raise BrokenProof(str(error)) from None
    return Note(body + "\n", tuple(_read_signature(line) for line in lines))


def open_note(content: bytes, *verifiers: Verifier) -> tuple[str, tuple[Verifier, ...]]:
    """The text of a note and which of `verifiers` signed it.

    `BrokenProof` where none did, or where a signature that claims to be of a known key does not hold.
    """
    note = read_note(content)
    known = {(each.name, each.key_id): each for each in verifiers}
    held: list[Verifier] = []
    for signature in note.signatures:
        verifier = known.get((signature.name, signature.key_id))
        if verifier is None or verifier in held:
            continue
        if not verifier.holds(note.text.encode(), signature.content):
            raise BrokenProof(f"the signature of `{signature.name}` does not hold")
        held.append(verifier)
    if not held:
        signed = ", ".join(f"`{each.name}+{each.key_id.hex()}`" for each in note.signatures)
        wanted = ", ".join(f"`{each.name}+{each.key_id.hex()}`" for each in verifiers)
        raise BrokenProof(f"signed by {signed}, not by {wanted or 'a known key'}")
    return note.text, tuple(held)


def _read_signature(line: str) -> Signature:
    name, space, encoded = line.removeprefix(DASH).partition(" ")
    content = _strict_base64(encoded)
    if not line.startswith(DASH) or not space or not _is_name(name) or content is None or len(content) < 5:
        raise BrokenProof(f"not a signature line: `{line[:120]}`")
    return Signature(name, content[:4], content[4:])


def _key_parts(text: str, pluses: int, what: str) -> tuple[str, bytes, bytes]:
    parts = text.split("+", pluses)
    key = _strict_base64(parts[-1]) if len(parts) == pluses + 1 else None
    if key is None or len(key) != 33 or key[0] != ED25519 or not re.fullmatch(r"[0-9a-f]{8}", parts[1]):
        raise Misuse(f"not {what}: it is written `name+id+base64` with an Ed25519 key")
    return parts[0], bytes.fromhex(parts[1]), key[1:]


def _strict_base64(text: str) -> bytes | None:
    try:
        content = b64decode(text.encode("ascii"), validate=True)
    except ValueError:
        return None
    # One run of bytes has one text: no stray bits behind the last character.
    return content if b64encode(content).decode() == text else None


def _is_name(name: str) -> bool:
    return bool(name) and "+" not in name and not any(character.isspace() for character in name)


def _check_name(name: str) -> None:
    if not _is_name(name):
        raise Misuse(f"a key's name is not empty and has no white space or `+`: `{name}`")


def _check_text(text: str) -> None:
    if not text.endswith("\n") or any(character < " " and character != "\n" for character in text):
        raise Misuse("a note's text ends in a newline and has no other control characters")
