"""The root of a tree over the rows of a bulk file, so that one row can be proved without showing the others.

A row's leaf is its canonical JSON (columns sorted by name). With a `blind` key, 32 random bytes that the ledger
keeps, each leaf also ends in a newline and a salt derived from the key and the row's number: then even a reader who
can guess a neighbouring row cannot confirm the guess from the hashes in a proof. Cells are what JSON knows; instants
become UTC text.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from itertools import chain, islice, repeat
from json.encoder import encode_basestring  # the encoder that `canon` uses for text
from math import isfinite
from typing import Any

from enjoin.canon import SAFE_INTEGER, canonical, number
from enjoin.ledger.proofs import Proof, check_inclusion, prove_inclusion
from enjoin.ledger.tree import Frontier, fold, leaf_hash, levels_of, reader, root_of
from enjoin.problems import Misuse
from enjoin.when import Instant

Row = Mapping[str, Any]
Columns = Mapping[str, Sequence[Any]]
BLOCK = 1 << 14  # rows hashed at a time: a whole subtree, so a power of two
NULL = "null"


def row_bytes(row: Row) -> bytes:
    """The canonical bytes of one row: the plain twin of `encode_columns`."""
    return canonical({name: _plain(cell) for name, cell in row.items()})


def row_leaf(content: bytes, salt: bytes = b"") -> bytes:
    """The leaf that the tree holds for a row's canonical bytes."""
    return content + b"\n" + salt if salt else content


def salt_of(blind: bytes, index: int) -> bytes:
    """The salt of row `index` under a blind key; empty without one."""
    return sha256(blind + index.to_bytes(8, "big")).digest() if blind else b""


def rows_root(rows: Iterable[Row], *, blind: bytes = b"") -> bytes:
    """The Merkle root over the rows in their order, 32 bytes."""
    return columns_root(_columns(rows), blind=blind)[0]


def columns_root(batches: Iterable[Columns], *, blind: bytes = b"") -> tuple[bytes, int]:
    """The root over rows that come as batches of columns, of any sizes, and the number of rows."""
    whole, count = Frontier(), 0
    rest: list[bytes] = []
    for content in _leaf_hashes(batches, blind):
        rest += content
        count += len(content)
        while len(rest) >= BLOCK:
            whole.append(root_of(rest[:BLOCK]))
            rest = rest[BLOCK:]
    # The whole blocks and then the rest are the peaks of the tree, left to right.
    return fold([*whole.edge(), *([root_of(rest)] if rest else [])]), count


def prove_row(index: int, leaves: Sequence[bytes]) -> Proof:
    """The audit path of row `index`, from the hashes of all rows as `row_hashes` gives them."""
    return prove_inclusion(index, len(leaves), reader(levels_of(leaves)))


def check_row(content: bytes, salt: bytes, index: int, count: int, proof: Proof, root: bytes) -> None:
    """Raise `BrokenProof` unless `content` is row `index` of the `count` rows under `root`."""
    check_inclusion(leaf_hash(row_leaf(content, salt)), index, count, proof, root)


def row_hashes(batches: Iterable[Columns], *, blind: bytes = b"") -> list[bytes]:
    """The leaf hash of every row."""
    return [each for content in _leaf_hashes(batches, blind) for each in content]


def encode_columns(columns: Columns) -> list[bytes]:
    """The canonical bytes of every row of a batch, made column by column; equal to `row_bytes` of each."""
    names = sorted(columns, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
    if not names:
        return []
    if len({len(columns[name]) for name in names}) > 1:
        raise Misuse("the columns of a batch are not equally long")
    pieces: list[Iterable[str]] = []
    for name, before in zip(names, chain("{", repeat(",")), strict=False):
        pieces += [repeat(f"{before}{canonical(name).decode()}:"), _encode(columns[name], name)]
    pieces.append(repeat("}", len(columns[names[0]])))
    try:
        return [text.encode() for text in map("".join, zip(*pieces, strict=False))]
    except UnicodeEncodeError:
        raise Misuse("a row holds a lone surrogate, which has no UTF-8") from None


def _leaf_hashes(batches: Iterable[Columns], blind: bytes) -> Iterator[list[bytes]]:
    start = 0
    for columns in batches:
        rows = encode_columns(columns)
        if blind:
            salts = (sha256(blind + index.to_bytes(8, "big")).digest() for index in range(start, start + len(rows)))
            yield [sha256(b"\x00" + row + b"\n" + salt).digest() for row, salt in zip(rows, salts, strict=True)]
        else:
            yield [sha256(b"\x00" + row).digest() for row in rows]
        start += len(rows)


def _columns(rows: Iterable[Row]) -> Iterator[Columns]:
    """Rows in batches of columns; all rows have the same columns."""
    stream = iter(rows)
    names: set[str] | None = None
    while block := list(islice(stream, BLOCK)):
        names = names if names is not None else set(block[0])
        if any(row.keys() != names for row in block):
            raise Misuse("the rows of one file have the same columns")
        yield {name: [row[name] for row in block] for name in names}


def _encode(cells: Sequence[Any], name: str) -> Iterable[str]:
    """The JSON text of each cell of a column."""
    kinds = set(map(type, cells))
    if kinds <= {str, type(None)}:
        return _texts(cells)
    if kinds == {float}:
        return map(_float, cells)
    if kinds == {datetime}:
        return _instants(cells)
    if kinds <= {list, tuple}:
        try:
            # A tuple of texts stands for its list; only for texts, since 1 and True are equal but not the same JSON.
            return [*map(_lists(cells).__getitem__, map(tuple, cells))]
        except TypeError:
            pass
    return [_cell(cell, name) for cell in cells]


def _texts(cells: Sequence[Any]) -> Iterable[str]:
    """Texts and nulls; each text is encoded once, since most columns repeat few values."""
    known = {cell: encode_basestring(cell) for cell in {*cells} if cell is not None}
    known[None] = NULL
    return map(known.__getitem__, cells)


def _instants(cells: Sequence[datetime]) -> Iterable[str]:
    """Aware datetimes as UTC text. Equal ones of two zones are one instant, so each is written once."""
    known = {cell: f'"{Instant.of(cell).iso()}"' for cell in {*cells}}
    return map(known.__getitem__, cells)


def _lists(cells: Sequence[Any]) -> dict[tuple[str, ...], str]:
    """The JSON of each distinct list of texts; `TypeError` if one holds something else."""
    return {cell: f"[{','.join(map(encode_basestring, cell))}]" for cell in {*map(tuple, cells)}}


def _cell(cell: object, name: str) -> str:
    try:
        return canonical(_plain(cell)).decode()
    except Misuse as error:
        raise Misuse(f"column `{name}`: {error}") from None


def _float(cell: float) -> str:
    if cell.is_integer() and abs(cell) <= SAFE_INTEGER:
        return str(int(cell))
    if not isfinite(cell):
        raise Misuse("a row holds a number that is not finite")
    text = repr(cell)
    return number(cell) if "e" in text or text.endswith(".0") or text.startswith(("0.0000", "-0.0000")) else text


def _plain(cell: object) -> object:
    """Instants as UTC text; everything else as it is."""
    match cell:
        case Instant():
            return cell.iso()
        case datetime():
            return Instant.of(cell).iso()
        case list() | tuple():
            return [_plain(item) for item in cell]
        case _:
            return cell
