"""Signed notes and checkpoints: Go's published vectors, refusals, and fuzzed parsers."""

from base64 import b64encode

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from enjoin.ledger.checkpoint import Checkpoint, read_checkpoint, write_checkpoint
from enjoin.ledger.note import Signer, open_note, read_note, read_signer, read_verifier, sign
from enjoin.ledger.tree import EMPTY_ROOT, leaf_hash
from enjoin.problems import BrokenProof, Misuse

# The key pair and the note of golang.org/x/mod/sumdb/note's tests.
SECRET = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"  # noqa: S105 published
PUBLIC = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
NOTE = (
    f"{TEXT}\n— PeterNeumann "
    "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
)
PETER, OTHER = read_signer(SECRET), Signer("other.example/log", bytes(range(32)))
STATE = Checkpoint(origin="enjoin/1:22-cv-09384/7", size=3, root=leaf_hash(b"x"))


def test_published_note() -> None:
    assert PETER.write() == SECRET
    assert str(PETER.verifier) == PUBLIC
    assert sign(TEXT, PETER) == NOTE
    assert open_note(NOTE.encode(), read_verifier(PUBLIC)) == (TEXT, (PETER.verifier,))


def test_keys_of_others_are_skipped_and_one_known_key_is_enough() -> None:
    note = sign(TEXT, OTHER, PETER).encode()
    assert open_note(note, PETER.verifier)[1] == (PETER.verifier,)
    assert open_note(note, PETER.verifier, OTHER.verifier)[1] == (OTHER.verifier, PETER.verifier)


def test_a_note_signed_by_another_key_says_by_whom() -> None:
    with pytest.raises(BrokenProof, match=r"signed by `other\.example/log\+\w{8}`, not by `PeterNeumann\+c74f20a3`"):
        open_note(sign(TEXT, OTHER).encode(), PETER.verifier)


def test_a_key_of_the_same_name_is_another_key() -> None:
    imposter = Signer("PeterNeumann", bytes(32))
    with pytest.raises(BrokenProof, match="not by"):
        open_note(sign(TEXT, imposter).encode(), PETER.verifier)


@pytest.mark.parametrize("at", range(len(NOTE.encode())))
def test_no_bit_of_a_note_can_be_bent(at: int) -> None:
    for bit in (0, 3, 7):
        bent = bytearray(NOTE.encode())
        bent[at] ^= 1 << bit
        with pytest.raises(BrokenProof):
            open_note(bytes(bent), PETER.verifier)


@pytest.mark.parametrize(
    "key",
    [
        "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
        "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "",
        "+",
        "a+b",
        "++",
    ],
)
def test_wrong_keys_are_refused(key: str) -> None:
    with pytest.raises(Misuse):
        read_verifier(key)
    with pytest.raises(Misuse) as refused:
        read_signer(f"PRIVATE+KEY+{key}")
    assert "+" not in key[20:] or key[20:] not in str(refused.value)


def test_what_cannot_be_signed() -> None:
    for text in ("no newline", "", "tab\there\n"):
        with pytest.raises(Misuse):
            sign(text, PETER)
    with pytest.raises(Misuse):
        sign(TEXT)
    with pytest.raises(Misuse):
        Signer("a+b", bytes(32))


@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
@example(b"\n\n\n")
@example("a\n\n— x AAAAAAA=\n".encode())
@example(b"a\n\n" + "— x AAAAAAA=\n".encode() * 101)
@example(b"a" * 1_000_001)
@settings(max_examples=500, deadline=None)
def test_any_bytes_are_a_note_or_a_broken_proof(content: bytes) -> None:
    try:
        note = read_note(content)
    except BrokenProof:
        return
    assert content == f"{note.text}\n".encode() + b"".join(
        f"— {each.name} {b64encode(each.key_id + each.content).decode()}\n".encode() for each in note.signatures
    )


def test_a_checkpoint_comes_back_signed_and_unsigned() -> None:
    signed, plain = write_checkpoint(STATE, OTHER), write_checkpoint(STATE)
    assert read_checkpoint(signed, OTHER.verifier) == read_checkpoint(signed) == read_checkpoint(plain) == STATE
    assert plain.decode().splitlines()[:2] == ["enjoin/1:22-cv-09384/7", "3"]
    with pytest.raises(BrokenProof):
        read_checkpoint(plain, OTHER.verifier)


def test_the_specifications_example_is_read() -> None:
    text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
    state = read_checkpoint(text.encode())
    assert (state.origin, state.size) == ("example.com/behind-the-sofa", 20852163)
    assert read_checkpoint((text + "an extension\n").encode()) == state


ROOT = b64encode(leaf_hash(b"")).decode()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a\n1\n",
        f"a\n1\n{ROOT}",
        f"\n1\n{ROOT}\n",
        f"a\n01\n{ROOT}\n",
        f"a\n-1\n{ROOT}\n",
        f"a\n+1\n{ROOT}\n",
        f"a\n１\n{ROOT}\n",
        f"a\n0\n{ROOT}\n",
        f"a\n9999999999999999999\n{ROOT}\n",
        "a\n1\nAAAA\n",
        f"a\n1\n{ROOT[:-1]}\n",
        f"a\n1\n{ROOT[:-2]}/=\n",
        f"a\n1\n{ROOT}\n\n",
    ],
)
def test_wrong_checkpoints_are_refused(text: str) -> None:
    with pytest.raises(BrokenProof):
        read_checkpoint(text.encode())


def test_an_empty_log_has_the_empty_root() -> None:
    assert read_checkpoint(write_checkpoint(Checkpoint(origin="o", size=0, root=EMPTY_ROOT))).size == 0
    with pytest.raises(Misuse):
        Checkpoint(origin="o", size=0, root=leaf_hash(b""))


lines = st.text(st.characters(codec="utf-8"), max_size=60)


@given(st.binary(max_size=200) | st.lists(lines, max_size=6).map(lambda each: "\n".join(each).encode()))
@settings(max_examples=500, deadline=None)
def test_any_bytes_are_a_checkpoint_or_a_broken_proof(content: bytes) -> None:
    try:
        state = read_checkpoint(content)
    except BrokenProof:
        return
    assert content.startswith(write_checkpoint(state))
