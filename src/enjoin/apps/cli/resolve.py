"""`enjoin resolve`: each defendant of a case to stores, with reasons."""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click
import pyarrow as pa
import pyarrow.compute as pc
from rich.console import Console
from rich.progress import Progress

from enjoin.adapters.feeds.model import Tally
from enjoin.adapters.feeds.read import read_feed
from enjoin.adapters.judgements import read_judgements
from enjoin.adapters.storeindex import FiledStores, open_index
from enjoin.apps.cli.options import AS_JSON, CASE, Once, parquet, print_json
from enjoin.apps.cli.rejected import cells, rejected_file, rejected_path
from enjoin.engine.clock import now
from enjoin.engine.load import load_case
from enjoin.engine.resolve import write_links
from enjoin.orders.model import Case
from enjoin.parties.deciding import Answer, Resolution, resolve_all
from enjoin.parties.explain import say, tally
from enjoin.parties.links import StoreKey
from enjoin.parties.page import page
from enjoin.problems import Misuse, did_you_mean

EXAMPLE = """
\b
Example:
  enjoin resolve case.toml --stores stores.parquet -o links.parquet --html links.html
  enjoin resolve case.toml --index stores.index --stores "today/*.parquet" -o links.parquet
  enjoin resolve case.toml --index stores.index --stores "all/*.parquet" --complete -o links.parquet
"""


class StoresFeed:
    """A stores feed that can be gone over again; what it sets aside is kept from the first time."""

    def __init__(self, spec: str, progress: Progress) -> None:
        self.spec = spec
        self.tally = Tally()
        self.platforms: set[str] = set()
        self._progress = progress
        self._passes = 0

    def __iter__(self) -> Iterator[pa.RecordBatch]:
        self._passes += 1
        task = self._progress.add_task("stores read" if self._passes == 1 else "sellers looked up", total=None)
        for batch in read_feed(self.spec, "stores", self.tally if self._passes == 1 else Tally()):
            self._progress.advance(task, batch.num_rows)
            if self._passes == 1:
                self.platforms.update(pc.unique(batch.column("platform")).to_pylist())
            yield batch


INDEX = click.option(
    "--index",
    "index_path",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="An index of stores, for many cases against them: brought up to date with --stores, else used as it is.",
)


@click.command(cls=Once, epilog=EXAMPLE)
@CASE
@click.option("--stores", metavar="FEED", help="The stores feed: Parquet, CSV or JSON Lines; a glob or folder.")
@INDEX
@click.option(
    "--complete",
    is_flag=True,
    help="With --index: the feed holds every store there is; those it does not hold are marked as gone since now.",
)
@click.option("--output", "-o", required=True, type=click.Path(path_type=Path), help="links.parquet to write.")
@click.option(
    "--html", type=click.Path(path_type=Path), help="Also a page with the letters of each candidate side by side."
)
@AS_JSON
def resolve(
    case_path: Path,
    stores: str | None,
    index_path: Path | None,
    complete: bool,
    output: Path,
    html: Path | None,
    as_json: bool,
) -> None:
    """Each defendant's stores: confirmed by platform id, candidates by name with reasons, or "not found".

    A name never confirms (R53): judge candidates with `enjoin link`. Judgements beside the case are used.
    """
    parquet(output)
    loaded = load_case(case_path)
    if complete and not (stores and index_path):
        raise Misuse("`--complete` says that --stores holds every store of an --index: give both")
    with Progress(console=Console(stderr=True), transient=True) as progress:
        feed = StoresFeed(stores, progress) if stores else None
        source = filed(index_path, feed, complete) if index_path else feed
        if source is None:
            raise Misuse("where are the stores? give --stores, --index, or both")
        found = resolve_all(loaded.case.defendants, source, read_judgements(case_path))
    for warning in warnings_of(loaded.case, source.platforms, found.stores):
        click.echo(f"warning: {warning}", err=True)
    write_links(found, output)
    read = feed.tally if feed else Tally()
    with rejected_file(rejected_path(output)) as put:
        for row in set_aside(read, found):
            put(row)
    if html:
        html.write_text(page(found, f"Defendants and stores: {loaded.case.docket}"), encoding="utf-8")
    if as_json:
        print_json(as_dict(found))
        return
    for line in say(found):
        click.echo(line)
    if rejected := read.rejected + found.fault_count:
        click.echo(f"{rejected:,} rows set aside: {rejected_path(output)}", err=True)


def warnings_of(case: Case, platforms: set[str], stores: int) -> Iterator[str]:
    """What a person should know before trusting "not found": no stores at all, platforms that only the papers know."""
    if not stores:
        yield "the stores feed holds no store, so nobody can be found"
        return
    known = {platform.strip().casefold() for platform in platforms}
    printed = Counter(store.platform for each in case.defendants for store in each.stores)
    for platform, count in sorted(printed.items()):
        if platform.strip().casefold() not in known:
            few = ", ".join(f"`{each}`" for each in sorted(platforms)[:_FEW]) + (", …" if len(platforms) > _FEW else "")
            hint = did_you_mean(platform, sorted(platforms)) or f"the feed has {few}"
            things = f"{count} store{'s' if count > 1 else ''}"
            yield f"the papers name {things} on `{platform}`, a platform that the feed does not have; {hint}"


_FEW = 8


def filed(folder: Path, feed: StoresFeed | None, complete: bool) -> FiledStores:
    """The index in the folder, brought up to date with the feed."""
    index = open_index(folder)
    if feed is not None:
        added = index.add(feed, complete_at=now() if complete else None)
        counts = f"{added.new:,} new, {added.changed:,} changed, {added.unchanged:,} as before"
        gone = f", {added.gone:,} gone, {added.back:,} back" if complete else ""
        missing = f"; {index.missing:,} of all are not in the feed any more" if index.missing else ""
        click.echo(f"{index.count:,} stores in `{folder}`: {counts}{gone}{missing}", err=True)
    if not index.count:
        raise Misuse(f"`{folder}` holds no stores yet: give --stores too")
    return index


def set_aside(feed: Tally, found: Resolution) -> Iterator[tuple[Any, ...]]:
    """The rows that the feed's rules and the reading of names set aside."""
    yield from map(cells, feed.rejects)
    for each in found.faults:
        yield "stores", "", "", each.message, ""  # rows are counted after rejects: no place


def as_dict(found: Resolution) -> dict[str, Any]:
    confirmed, candidates, none = tally(found)
    return {
        "stores": found.stores,
        "confirmed": confirmed,
        "candidates": candidates,
        "without": none,
        "unreadable_names": found.fault_count,
        "defendants": [_answer(answer, found.gone) for answer in found.answers],
    }


def _answer(answer: Answer, gone: Mapping[StoreKey, str]) -> dict[str, Any]:
    return {
        "defendant": answer.defendant,
        "name": answer.printed,
        "counted": answer.counts,
        "links": [
            {name: getattr(link, name) for name in ("platform", "store_id", "state", "tier", "score", "rank", "why")}
            | {"gone_since": gone.get((link.platform or "", link.store_id or ""))}
            for link in answer.links
        ],
        "near": [
            {
                "platform": each.store.platform,
                "store_id": each.store.store_id,
                "name": each.name.printed,
                "why_not": each.found.clash,
            }
            for each in answer.near
        ],
    }
