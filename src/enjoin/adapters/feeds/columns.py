"""One raw column → the type that the feed says, and which rows it fails for. Vectorised; a slow path only for bad cells."""

from collections.abc import Callable
from datetime import datetime

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from enjoin.adapters.feeds.model import TYPES
from enjoin.market import Column

Bools = npt.NDArray[np.bool_]
TRUE, FALSE = {"true", "1", "yes", "t", "y"}, {"false", "0", "no", "f", "n"}


def convert(raw: pa.Array, column: Column) -> tuple[pa.Array, Bools, str]:
    """The column in its type, a mask of rows whose cell is none of that type, and what is wrong with these."""
    match column.kind:
        case "text":
            return (*_text(raw), "not text")
        case "texts":
            return (*_texts(raw), "not text or a list of text")
        case "bool":
            return (*_bool(raw), "not true or false")
        case "integer":
            return (*_integer(raw), "not a whole number")
        case _:
            return (*_instant(raw), "not an ISO 8601 instant with an offset")


def _none(raw: pa.Array) -> Bools:
    return np.zeros(len(raw), dtype=np.bool_)


def _all(raw: pa.Array) -> Bools:
    return np.asarray(raw.is_valid().to_numpy(zero_copy_only=False), dtype=np.bool_)


def _text(raw: pa.Array) -> tuple[pa.Array, Bools]:
    kind = raw.type
    if pa.types.is_dictionary(kind):
        return _text(raw.dictionary_decode())
    if pa.types.is_string(kind):
        return _valid_text(raw)
    if pa.types.is_large_string(kind) or pa.types.is_string_view(kind):
        return _valid_text(raw.cast(pa.string()))
    if pa.types.is_binary(kind) or pa.types.is_large_binary(kind):
        return _decoded(raw.cast(pa.binary()))
    if pa.types.is_integer(kind):  # an id written as a number
        return raw.cast(pa.string()), _none(raw)
    if pa.types.is_null(kind):
        return pa.nulls(len(raw), pa.string()), _none(raw)
    return pa.nulls(len(raw), pa.string()), _all(raw)


def _valid_text(raw: pa.Array) -> tuple[pa.Array, Bools]:
    """Parquet may call bytes a string that are no UTF-8."""
    try:
        raw.validate(full=True)
    except pa.ArrowInvalid:
        return _decoded(raw.cast(pa.binary()) if raw.offset == 0 else pa.concat_arrays([raw]).cast(pa.binary()))
    return raw, _none(raw)


def _decoded(raw: pa.Array) -> tuple[pa.Array, Bools]:
    try:
        return raw.cast(pa.string()), _none(raw)
    except pa.ArrowInvalid:
        return _cell_by_cell(raw, lambda cell: cell.decode("utf-8"), pa.string())


def _texts(raw: pa.Array) -> tuple[pa.Array, Bools]:
    """A list of text becomes one text, its items apart by `, `: spans are offsets into that."""
    if pa.types.is_list(raw.type) or pa.types.is_large_list(raw.type):
        try:
            joined = pc.binary_join(raw.cast(pa.list_(pa.string())), ", ")
        except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
            return _cell_by_cell(raw, _join, pa.string())
        if joined.null_count > raw.null_count:  # an item that is null makes the whole null
            return _cell_by_cell(raw, _join, pa.string())
        return joined, _none(raw)
    return _text(raw)


def _join(cell: list[object]) -> str:
    if not all(item is None or isinstance(item, str) for item in cell):
        raise ValueError
    return ", ".join(str(item) for item in cell if item is not None)


def _bool(raw: pa.Array) -> tuple[pa.Array, Bools]:
    if pa.types.is_boolean(raw.type):
        return raw, _none(raw)
    text, bad = _text(raw)
    if pa.types.is_null(raw.type):
        return pa.nulls(len(raw), pa.bool_()), bad

    def read(cell: str) -> bool:
        word = cell.strip().lower()
        if word not in TRUE | FALSE:
            raise ValueError
        return word in TRUE

    values, wrong = _cell_by_cell(text, read, pa.bool_())
    return values, wrong | bad


def _integer(raw: pa.Array) -> tuple[pa.Array, Bools]:
    kind = raw.type
    if pa.types.is_null(kind):
        return pa.nulls(len(raw), pa.int64()), _none(raw)
    if pa.types.is_integer(kind):
        return raw.cast(pa.int64()), _none(raw)
    if pa.types.is_floating(kind) or pa.types.is_decimal(kind):
        try:
            return raw.cast(pa.int64()), _none(raw)
        except pa.ArrowInvalid:
            return _cell_by_cell(raw, _whole, pa.int64())
    text, bad = _text(raw)
    values, wrong = _cell_by_cell(text, lambda cell: _whole(int(cell)), pa.int64())
    return values, wrong | bad


def _whole(cell: float) -> int:
    if cell != int(cell) or abs(cell) >= 2**63:
        raise ValueError
    return int(cell)


def _instant(raw: pa.Array) -> tuple[pa.Array, Bools]:
    kind, wanted = raw.type, TYPES["instant"]
    if pa.types.is_null(kind):
        return pa.nulls(len(raw), wanted), _none(raw)
    if pa.types.is_timestamp(kind) and kind.tz is not None:
        return pc.cast(raw, pa.timestamp("us", tz="UTC"), safe=False), _none(raw)
    if not (pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_binary(kind)):
        return pa.nulls(len(raw), wanted), _all(raw)  # a timestamp without a zone, or no time at all
    text, bad = _text(raw)
    try:
        # Arrow reads an offset, but takes a text without one for UTC: those are looked at one by one.
        zoned = pc.match_substring_regex(text, r"(Z|[+-]\d{2}:?\d{2})$")
        if pc.all(zoned, min_count=0).as_py():
            return text.cast(wanted), bad
    except pa.ArrowInvalid:
        pass
    values, wrong = _cell_by_cell(text, _moment, wanted)
    return values, wrong | bad


def _moment(cell: str) -> datetime:
    moment = datetime.fromisoformat(cell.strip())
    if moment.tzinfo is None:
        raise ValueError
    return moment


def _cell_by_cell(raw: pa.Array, read: Callable[..., object], kind: pa.DataType) -> tuple[pa.Array, Bools]:
    values: list[object] = []
    wrong = _none(raw)
    for index, cell in enumerate(raw.to_pylist()):
        try:
            values.append(None if cell is None else read(cell))
        except (ValueError, OverflowError, UnicodeDecodeError, TypeError):
            values.append(None)
            wrong[index] = True
    return pa.array(values, kind), wrong
