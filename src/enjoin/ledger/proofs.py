"""Inclusion and consistency proofs (RFC 6962 §2.1.1–2, checked as RFC 9162 §2.1.3.2 and §2.1.4.2 say).

`prove_` makes a proof from a reader of nodes, `check_` raises `BrokenProof` when one does not hold. Sizes and indexes
count from 0; a proof is a tuple of 32-byte hashes, about log2(size) of them.
"""

from enjoin.ledger.tree import EMPTY_ROOT, HASH_SIZE, Read, node_hash, subtree_hash
from enjoin.problems import BrokenProof, Misuse

Proof = tuple[bytes, ...]
MAX_PROOF = 64  # a tree of 2**64 leaves has no longer path


def prove_inclusion(index: int, size: int, read: Read) -> Proof:
    """The audit path of leaf `index` in the tree of the first `size` leaves, lowest sibling first."""
    if not 0 <= index < size:
        raise Misuse(f"no leaf {index} in a tree of {size}")
    path: list[bytes] = []
    start, end = 0, size
    while end - start > 1:
        middle = start + _split(end - start)
        if index < middle:
            path.append(subtree_hash(middle, end, read))
            end = middle
        else:
            path.append(subtree_hash(start, middle, read))
            start = middle
    return tuple(reversed(path))


def check_inclusion(leaf: bytes, index: int, size: int, proof: Proof, root: bytes) -> None:
    """Raise `BrokenProof` unless the leaf of hash `leaf` is leaf `index` of the tree of `size` leaves under `root`."""
    if not 0 <= index < size:
        raise BrokenProof(f"no leaf {index} in a tree of {size}")
    _check_form(proof)
    node, last, hash_ = index, size - 1, leaf
    for sibling in proof:
        if last == 0:
            raise BrokenProof(f"the proof of leaf {index} is too long")
        if node & 1 or node == last:
            hash_ = node_hash(sibling, hash_)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            hash_ = node_hash(hash_, sibling)
        node, last = node >> 1, last >> 1
    if last:
        raise BrokenProof(f"the proof of leaf {index} is too short")
    if hash_ != root:
        raise BrokenProof(f"leaf {index} is not in the tree of {size} with this root")


def prove_consistency(first: int, second: int, read: Read) -> Proof:
    """Proof that the tree of `first` leaves is the beginning of the tree of `second` leaves."""
    if not 0 <= first <= second:
        raise Misuse(f"no consistency to prove from {first} to {second} leaves")
    if first in (0, second):
        return ()
    proof: list[bytes] = []
    start, end, whole = 0, second, True  # `whole`: the old tree is all of this subtree's left part so far
    while first < end:
        middle = start + _split(end - start)
        if first <= middle:
            proof.append(subtree_hash(middle, end, read))
            end = middle
        else:
            proof.append(subtree_hash(start, middle, read))
            start, whole = middle, False
    if not whole:
        proof.append(subtree_hash(start, end, read))
    return tuple(reversed(proof))


def check_consistency(first: int, second: int, first_root: bytes, second_root: bytes, proof: Proof) -> None:
    """Raise `BrokenProof` unless the tree of `first` leaves under `first_root` begins that of `second` leaves."""
    if not 0 <= first <= second:
        raise BrokenProof(f"a log of {second} entries cannot continue one of {first}: it was rolled back")
    _check_form(proof)
    if first in (0, second):
        _check_trivial(first, first_root, second_root, proof)
        return
    path = [first_root, *proof] if first & (first - 1) == 0 else list(proof)
    if not path:
        raise BrokenProof("the consistency proof is too short")
    node, last = first - 1, second - 1
    while node & 1:
        node, last = node >> 1, last >> 1
    old = new = path[0]
    for sibling in path[1:]:
        if last == 0:
            raise BrokenProof("the consistency proof is too long")
        if node & 1 or node == last:
            old, new = node_hash(sibling, old), node_hash(sibling, new)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            new = node_hash(new, sibling)
        node, last = node >> 1, last >> 1
    if last:
        raise BrokenProof("the consistency proof is too short")
    if old != first_root or new != second_root:
        raise BrokenProof(f"the log of {second} entries does not continue the one of {first}: its past was changed")


def _check_trivial(first: int, first_root: bytes, second_root: bytes, proof: Proof) -> None:
    if proof:
        raise BrokenProof("the consistency proof is too long")
    expected = second_root if first else EMPTY_ROOT
    if first_root != expected:
        raise BrokenProof(f"two roots are claimed for the log of {first} entries")


def _check_form(proof: Proof) -> None:
    if len(proof) > MAX_PROOF or any(len(each) != HASH_SIZE for each in proof):
        raise BrokenProof("a proof is a list of at most 64 hashes of 32 bytes")


def _split(size: int) -> int:
    """The largest power of two below `size`."""
    return 1 << ((size - 1).bit_length() - 1)
