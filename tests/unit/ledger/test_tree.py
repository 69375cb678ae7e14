"""Tree and proofs against the vectors of Certificate Transparency's test suite, the RFC's own definition, and tamperlog."""

from collections.abc import Iterator
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tamperlog import merkle as other

from enjoin.ledger.proofs import check_consistency, check_inclusion, prove_consistency, prove_inclusion
from enjoin.ledger.tree import (
    EMPTY_ROOT,
    Frontier,
    leaf_hash,
    levels_of,
    node_count,
    node_hash,
    peaks,
    position,
    reader,
    root,
    root_of,
)
from enjoin.problems import BrokenProof, Misuse

LEAVES = [
    bytes.fromhex(text)
    for text in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
ROOTS = (
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)
N01 = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"
N03 = "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"
N23 = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
N45 = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
N47 = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"
N67 = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
L0 = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
L1 = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
L4 = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
INCLUSION = {(0, 8): (L1, N23, N47), (5, 8): (L4, N67, N03), (2, 3): (N01,), (1, 5): (L0, N23, L4)}
CONSISTENCY = {(1, 8): (L1, N23, N47), (6, 8): (N45, N67, N03), (2, 5): (N23, L4), (8, 8): (), (0, 8): ()}


def hashes_of(count: int) -> list[bytes]:
    return [leaf_hash(str(index).encode()) for index in range(count)]


def definition(leaves: list[bytes]) -> bytes:
    """RFC 6962 §2.1, word for word."""
    if not leaves:
        return sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return sha256(b"\x01" + definition(leaves[:split]) + definition(leaves[split:])).digest()


@pytest.mark.parametrize("size", range(9))
def test_published_roots(size: int) -> None:
    leaves = [leaf_hash(leaf) for leaf in LEAVES[:size]]
    frontier = Frontier()
    for each in leaves:
        frontier.append(each)
    expected = bytes.fromhex(ROOTS[size - 1]) if size else EMPTY_ROOT
    assert root_of(leaves) == frontier.root() == definition(leaves) == expected


@pytest.mark.parametrize(("case", "proof"), INCLUSION.items())
def test_published_inclusion_proofs(case: tuple[int, int], proof: tuple[str, ...]) -> None:
    index, size = case
    leaves = [leaf_hash(leaf) for leaf in LEAVES[:size]]
    made = prove_inclusion(index, size, reader(levels_of(leaves)))
    assert tuple(each.hex() for each in made) == proof
    check_inclusion(leaves[index], index, size, made, bytes.fromhex(ROOTS[size - 1]))


@pytest.mark.parametrize(("case", "proof"), CONSISTENCY.items())
def test_published_consistency_proofs(case: tuple[int, int], proof: tuple[str, ...]) -> None:
    first, second = case
    made = prove_consistency(first, second, reader(levels_of([leaf_hash(leaf) for leaf in LEAVES])))
    assert tuple(each.hex() for each in made) == proof
    old = bytes.fromhex(ROOTS[first - 1]) if first else EMPTY_ROOT
    check_consistency(first, second, old, bytes.fromhex(ROOTS[second - 1]), made)


def test_every_proof_of_small_trees_is_the_other_implementations_and_is_taken_by_it() -> None:
    for size in range(1, 41):
        leaves = hashes_of(size)
        top, read = root_of(leaves), reader(levels_of(leaves))
        assert top == other.merkle_root(leaves) == definition(leaves)
        for index in range(size):
            proof = prove_inclusion(index, size, read)
            assert list(proof) == other.inclusion_proof(index, leaves)
            check_inclusion(leaves[index], index, size, proof, top)
            other.verify_inclusion(index, size, leaves[index], list(proof), top)
        for first in range(size + 1):
            proof = prove_consistency(first, size, read)
            assert list(proof) == other.consistency_proof(first, leaves)
            check_consistency(first, size, root_of(leaves[:first]), top, proof)
            other.verify_consistency(first, root_of(leaves[:first]), size, top, list(proof))


@given(size=st.integers(1, 3000))
@settings(max_examples=30, deadline=None)
def test_a_growing_tree_stores_its_nodes_in_the_order_of_position(size: int) -> None:
    frontier, stored = Frontier(), list[bytes]()
    for each in hashes_of(size):
        assert len(stored) == node_count(frontier.size)
        stored += frontier.append(each)
    read = lambda level, index: stored[position(level, index)]  # noqa: E731
    assert root(size, read) == frontier.root() == root_of(hashes_of(size))
    assert Frontier(size, [read(*node) for node in peaks(0, size)]).root() == frontier.root()


@given(data=st.data(), size=st.integers(1, 200))
@settings(max_examples=200, deadline=None)
def test_a_bent_inclusion_proof_fails(data: st.DataObject, size: int) -> None:
    leaves = hashes_of(size)
    index = data.draw(st.integers(0, size - 1))
    top, proof = root_of(leaves), list(prove_inclusion(index, size, reader(levels_of(leaves))))
    check_inclusion(leaves[index], index, size, tuple(proof), top)
    for bent_index, bent_size, bent, bent_top in _bends(data, index, size, proof, top):
        with pytest.raises(BrokenProof):
            check_inclusion(leaves[index], bent_index, bent_size, tuple(bent), bent_top)


def _bends(
    data: st.DataObject, index: int, size: int, proof: list[bytes], top: bytes
) -> Iterator[tuple[int, int, list[bytes], bytes]]:
    yield index + 1, size, proof, top
    yield index - 1, size, proof, top
    yield index, size, [*proof, leaf_hash(b"more")], top
    yield index, size, proof, leaf_hash(b"another root")
    if proof:
        where = data.draw(st.integers(0, len(proof) - 1))
        yield index, size, proof[:where] + proof[where + 1 :], top
        yield index, size, [*proof[:where], proof[where][:-1], *proof[where + 1 :]], top
        bit = data.draw(st.integers(0, 255))
        bent = bytearray(proof[where])
        bent[bit // 8] ^= 1 << bit % 8
        yield index, size, [*proof[:where], bytes(bent), *proof[where + 1 :]], top


@given(data=st.data(), second=st.integers(2, 200))
@settings(max_examples=200, deadline=None)
def test_a_changed_past_fails_the_consistency_proof(data: st.DataObject, second: int) -> None:
    leaves = hashes_of(second)
    first = data.draw(st.integers(1, second - 1))
    where = data.draw(st.integers(0, first - 1))
    changed = [*leaves[:where], leaf_hash(b"changed"), *leaves[where + 1 :]]
    proof = prove_consistency(first, second, reader(levels_of(changed)))
    with pytest.raises(BrokenProof):
        check_consistency(first, second, root_of(leaves[:first]), root_of(changed), proof)
    honest = prove_consistency(first, second, reader(levels_of(leaves)))
    for bent in (honest[:-1], (*honest, leaf_hash(b"more"))):
        with pytest.raises(BrokenProof):
            check_consistency(first, second, root_of(leaves[:first]), root_of(leaves), bent)


def test_refusals_name_what_is_wrong() -> None:
    read = reader(levels_of(hashes_of(4)))
    with pytest.raises(Misuse, match="no leaf 4 in a tree of 4"):
        prove_inclusion(4, 4, read)
    with pytest.raises(Misuse, match="from 5 to 4"):
        prove_consistency(5, 4, read)
    with pytest.raises(BrokenProof, match="rolled back"):
        check_consistency(5, 4, EMPTY_ROOT, EMPTY_ROOT, ())
    with pytest.raises(BrokenProof, match="two roots"):
        check_consistency(4, 4, EMPTY_ROOT, root_of(hashes_of(4)), ())
    with pytest.raises(BrokenProof, match="at most 64"):
        check_inclusion(b"", 0, 4, (b"",) * 65, EMPTY_ROOT)


def test_a_leaf_is_never_a_node() -> None:
    left, right = hashes_of(2)
    assert leaf_hash(left + right) != node_hash(left, right)
