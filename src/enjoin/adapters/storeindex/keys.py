"""The columns that an index of stores keeps, and every key that it files a store under."""

from typing import Final

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from enjoin.parties.addresses import GENERIC, HOST_SHOP, PATH_SHOP, QUERY_SHOP
from enjoin.parties.blocking import keys_of
from enjoin.parties.folding import LONGEST_RAW
from enjoin.parties.handles import FEWEST_LETTERS, WITH_ENDING
from enjoin.parties.hashing import Hashes, hash_texts
from enjoin.parties.masks import buffers, row_keys
from enjoin.parties.names import read_name
from enjoin.parties.postings import hash_rows

Rows = npt.NDArray[np.uint32]
Keys = tuple[Hashes, Rows]  # keys, and the row of each

SCHEMA: Final = pa.schema(
    [(name, pa.string()) for name in ("platform", "store_id", "name", "legal_name", "url", "seller_id")]
)
_HOST_SHOP: Final = rf"^(?:[a-z]+:)?(?://)?(?:www\.)?(?:m\.)?{HOST_SHOP}"
_NAMED: Final = f"(?:[A-Za-z].*){{{FEWEST_LETTERS}}}"  # letters enough for a name
_GENERIC: Final = pa.array(GENERIC, pa.string())


def known_columns(batch: pa.RecordBatch) -> pa.RecordBatch:
    """The columns that the index keeps, as text; a name beyond all measure is kept by its first letters."""
    columns = []
    for name in SCHEMA.names:
        if name in batch.schema.names:
            column = batch.column(name).cast(pa.string())
            columns.append(pc.utf8_slice_codeunits(column, 0, LONGEST_RAW + 1) if "name" in name else column)
        else:
            columns.append(pa.nulls(batch.num_rows, pa.string()))
    return pa.RecordBatch.from_arrays(columns, schema=SCHEMA)


def all_keys(table: pa.Table) -> Keys:
    """Every key of every store with its row: names, legal names, ids, sellers, shops in URLs."""
    everywhere = np.arange(table.num_rows, dtype=np.uint32)
    parts = [_name_keys(table.column("name").combine_chunks())]
    legal = table.column("legal_name").combine_chunks()
    other = pc.if_else(pc.equal(legal, table.column("name").combine_chunks()), pa.scalar(None, pa.string()), legal)
    if other.null_count < len(other):
        parts.append(_name_keys(other))
    ids = np.concatenate([id_hashes(batch) for batch in table.to_batches()])
    parts.append((ids, everywhere))
    seller = table.column("seller_id").combine_chunks()
    parts.append(_where(hash_rows(*buffers(seller), "s"), _true(pc.is_valid(seller)), everywhere))
    parts += _url_keys(table, everywhere)
    return np.concatenate([part[0] for part in parts]), np.concatenate([part[1] for part in parts]).astype(np.uint32)


def _name_keys(column: pa.Array) -> Keys:
    hashes, rows, odd = row_keys(column)
    texts, places = [], []
    for row in odd.tolist():
        for key in keys_of(read_name(column[row].as_py())):
            texts.append(key)
            places.append(row)
    return np.concatenate([hashes, hash_texts(texts)]), np.concatenate([rows, np.array(places, np.uint32)])


def _home(column: pa.Array) -> pa.Array:
    return pc.utf8_lower(pc.utf8_trim_whitespace(pc.fill_null(column, "")))


def id_hashes(batch: pa.RecordBatch) -> Hashes:
    store = pc.utf8_trim_whitespace(pc.fill_null(batch.column("store_id"), ""))
    return hash_rows(*buffers(pc.binary_join_element_wise(_home(batch.column("platform")), store, "/")), "i")


def content_of(batch: pa.RecordBatch) -> Rows:
    joined = pc.binary_join_element_wise(*(pc.fill_null(column, "\x00") for column in batch.columns), "\x1f")
    return (hash_rows(*buffers(joined), "c") >> np.uint64(32)).astype(np.uint32)


def _url_keys(table: pa.Table, every: Rows) -> list[Keys]:
    """Keys of addresses and of the shops in them, where these are not the store's id itself."""
    url = table.column("url").combine_chunks()
    if url.null_count == len(url):
        return []
    home = _home(table.column("platform").combine_chunks())
    shop = pa.nulls(len(url), pa.string())
    for source, pattern in ((pc.utf8_lower(url), _HOST_SHOP), (url, QUERY_SHOP), (url, PATH_SHOP)):
        named = pc.struct_field(pc.extract_regex(source, pattern), "shop")
        named = pc.if_else(pc.is_in(pc.utf8_lower(named), value_set=_GENERIC), pa.scalar(None, pa.string()), named)
        shop = pc.coalesce(shop, named)
    bare = pc.replace_substring_regex(pc.utf8_lower(pc.utf8_trim_whitespace(url)), r"^(?:[a-z]+:)?//", "")
    bare = pc.replace_substring_regex(pc.replace_substring_regex(bare, r"^(?:www\.)?(?:m\.)?", ""), r"[?#].*$", "")
    bare = pc.utf8_rtrim(bare, "/")
    differs = _true(pc.is_valid(url)) & ~_true(pc.equal(shop, table.column("store_id").combine_chunks()))
    has_shop = differs & _true(pc.is_valid(shop))
    named = _true(pc.match_substring_regex(shop, _NAMED))
    addressed = [
        _where(hash_rows(*buffers(pc.binary_join_element_wise(home, pc.fill_null(text, ""), "/")), letter), rows, every)
        for text, letter, rows in ((bare, "u", differs), (pc.utf8_lower(shop), "h", has_shop))
    ]
    return [*addressed, _where(hash_rows(*buffers(_bare_shops(shop, named)), "w"), named, every)]


def _bare_shops(shop: pa.Array, named: npt.NDArray[np.bool_]) -> pa.Array:
    """The shops that are named and not numbered, as `handles.bare_handle` writes them; the rest are empty."""
    letters = pc.replace_substring_regex(pc.utf8_lower(pc.if_else(pa.array(named), shop, "")), "[^a-z0-9]", "")
    return pc.replace_substring_regex(letters, WITH_ENDING, r"\1")


def plain_shop(text: str) -> str:
    """A printed URL or shop as the keys have it."""
    return text.partition("?")[0].lower()


def _where(hashes: Hashes, mask: npt.NDArray[np.bool_], rows: Rows) -> Keys:
    return hashes[mask], rows[mask]


def _true(values: pa.Array) -> npt.NDArray[np.bool_]:
    return np.asarray(pc.fill_null(values, False).to_numpy(zero_copy_only=False), np.bool_)
