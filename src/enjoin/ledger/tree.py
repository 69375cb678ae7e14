"""The Merkle tree of RFC 6962 §2.1 (RFC 9162 §2.1): hashes, roots, and the nodes that an append completes.

A *node* is a complete subtree: (level, index) covers the 2**level leaves from index · 2**level on. Nodes never change
once they are complete, so a store keeps them in the order in which they become complete: `position` counts that
order.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256

from enjoin.problems import Misuse

HASH_SIZE = 32
EMPTY_ROOT = sha256(b"").digest()  # RFC 6962 §2.1: the hash of an empty list

Read = Callable[[int, int], bytes]  # (level, index) of a complete node → its hash


def leaf_hash(leaf: bytes) -> bytes:
    """SHA-256 of 0x00 and the leaf."""
    return sha256(b"\x00" + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """SHA-256 of 0x01, the left and the right hash."""
    return sha256(b"\x01" + left + right).digest()


def position(level: int, index: int) -> int:
    """Where the node stands, counted from 0, in the order in which nodes become complete as leaves are appended."""
    # The node is completed by the leaf (index + 1) · 2**level − 1; before that leaf stand `leaf` leaves, and one inner
    # node for every multiple of 2, 4, 8 … among their counts.
    leaf = ((index + 1) << level) - 1
    before = leaf
    while leaf:
        leaf >>= 1
        before += leaf
    return before + level


def node_count(size: int) -> int:
    """How many complete nodes a tree of `size` leaves has."""
    return position(0, size)


def peaks(start: int, end: int) -> Iterator[tuple[int, int]]:
    """The complete nodes, left to right, that make up leaves `start` … `end` − 1 of a subtree of RFC 6962."""
    while start < end:
        level = (end - start).bit_length() - 1
        yield level, start >> level
        start += 1 << level


def subtree_hash(start: int, end: int, read: Read) -> bytes:
    """The hash of the subtree over leaves `start` … `end` − 1, where `start` is a multiple of the next power of two."""
    return fold([read(level, index) for level, index in peaks(start, end)])


def fold(hashes: Sequence[bytes]) -> bytes:
    """Join complete nodes, given left to right, from the right: the hash of the tree that they make up."""
    if not hashes:
        return EMPTY_ROOT
    right = hashes[-1]
    for left in reversed(hashes[:-1]):
        right = node_hash(left, right)
    return right


def root(size: int, read: Read) -> bytes:
    """The root of the first `size` leaves."""
    return subtree_hash(0, size, read)


class Frontier:
    """The right edge of a growing tree: enough to append and to know the root, in O(log n) memory."""

    __slots__ = ("_edge", "size")

    def __init__(self, size: int = 0, edge: Iterable[bytes] = ()) -> None:
        self.size = size
        self._edge = list(edge)  # one hash for each bit set in `size`, largest subtree first

    def append(self, leaf: bytes) -> list[bytes]:
        """Append a leaf by its hash.

        The nodes that this completes, lowest first (they stand at `position(0, size)` on).
        """
        nodes = [leaf]
        size = self.size
        while size & 1:
            leaf = sha256(b"\x01" + self._edge.pop() + leaf).digest()
            nodes.append(leaf)
            size >>= 1
        self._edge.append(leaf)
        self.size += 1
        return nodes

    def edge(self) -> tuple[bytes, ...]:
        """The complete subtrees that make up the tree, left to right: the hashes of `peaks(0, size)`."""
        return tuple(self._edge)

    def root(self) -> bytes:
        return fold(self._edge)


def root_of(leaves: Iterable[bytes]) -> bytes:
    """The root over leaf *hashes*, level by level."""
    row = list(leaves)
    if not row:
        return EMPTY_ROOT
    while len(row) > 1:
        row = next_level(row)
    return row[0]


def next_level(row: Sequence[bytes]) -> list[bytes]:
    """The level above: pairs are hashed, a last node without a partner moves up as it is (RFC 9162 §2.1.2)."""
    above = [sha256(b"\x01" + left + right).digest() for left, right in zip(row[::2], row[1::2], strict=False)]
    if len(row) & 1:
        above.append(row[-1])
    return above


def levels_of(leaves: Sequence[bytes]) -> list[list[bytes]]:
    """Every level of the tree over leaf hashes, the leaves first; for proofs about a tree held in memory."""
    levels = [list(leaves)]
    while len(levels[-1]) > 1:
        levels.append(next_level(levels[-1]))
    return levels


def reader(levels: Sequence[Sequence[bytes]]) -> Read:
    """A `Read` over `levels_of`; `Misuse` for a node that is not there."""

    def read(level: int, index: int) -> bytes:
        try:
            return levels[level][index]
        except IndexError:
            raise Misuse(f"no node at level {level}, index {index}") from None

    return read
