"""The table of links that comes of resolving defendants among stores: links.parquet, written and read."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
import pyarrow.parquet as pq

from enjoin.parties.comparing import TIER_RULE
from enjoin.parties.deciding import Resolution
from enjoin.parties.links import Link
from enjoin.problems import Misuse

LINKS: Final = pa.schema(
    [
        ("defendant", pa.string()),
        ("platform", pa.string()),
        ("store_id", pa.string()),
        ("state", pa.string()),
        ("score", pa.float64()),
        ("tier", pa.string()),
        ("why", pa.string()),
        ("rank", pa.int64()),
    ]
)
_META: Final = b"enjoin"


def links_table(links: Iterable[Link], resolution: Resolution | None = None) -> pa.Table:
    """Links as `docs/reference/feeds.md` has them. With a resolution, the evidence for judgements goes into the metadata."""
    rows = list(links)
    columns = {name: [getattr(link, name) for link in rows] for name in LINKS.names}
    table = pa.table(columns, schema=LINKS)
    if resolution is None:
        return table
    return table.replace_schema_metadata({_META: json.dumps(_evidence(resolution)).encode()})


def _evidence(resolution: Resolution) -> dict[str, Any]:
    names = {
        f"{store.platform}/{store.store_id}": [name for name in (store.name, store.legal_name) if name]
        for answer in resolution.answers
        for store in answer.stores.values()
    }
    return {"rule": TIER_RULE, "stores": resolution.stores, "index": resolution.index, "names": names}


def write_links(resolution: Resolution, path: Path) -> None:
    """Write links.parquet."""
    links = [link for answer in resolution.answers for link in answer.links]
    pq.write_table(links_table(links, resolution), path)


def read_links(path: Path) -> tuple[list[Link], dict[str, Any]]:
    """The links of a links.parquet, and the evidence in its metadata (rule, stores, names)."""
    try:
        table = pq.read_table(path)
        links = [Link(**{name: row[name] for name in LINKS.names}) for row in table.to_pylist()]
    except (pa.ArrowException, KeyError) as error:
        raise Misuse(f"`{path}` is no table of links: {str(error).splitlines()[0].lower()}") from None
    meta = (table.schema.metadata or {}).get(_META)
    return links, json.loads(meta) if meta else {}
