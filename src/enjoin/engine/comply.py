"""The main job: links, findings, decisions for every listing and act, the work list, the record. One pass over each feed.

Memory holds one batch of each feed at a time, the listings of linked stores, and the key of each listing that shows
something; all else streams.
"""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from enjoin.decisions import Decision
from enjoin.engine.coding import CLEAN, NOT_IN_FEED, UNKNOWN, Linked, Many, Shown, Told, keys_of, with_printed
from enjoin.engine.decided import SCHEMA, decided_columns
from enjoin.engine.load import Loaded
from enjoin.engine.queries import Queries, findings_by_row
from enjoin.engine.resolve import LINKS, links_table
from enjoin.engine.screen import FINDINGS
from enjoin.engine.worklist import Action, DecidedListing, worklist
from enjoin.findings.model import Finding
from enjoin.findings.text import TextScreen, compile_rights
from enjoin.findings.text.around import lawful_use
from enjoin.gates.general import premise_holds
from enjoin.market import ACT_NAMES, TEXT_FIELDS, acts_of
from enjoin.obligations import View
from enjoin.orders.model import Case
from enjoin.orders.people import Person, find_person
from enjoin.parties.links import Link
from enjoin.problems import Misuse
from enjoin.sieve import Rows, Sieve, decide_rows
from enjoin.when import Instant

Ints = npt.NDArray[np.int64]
LISTING_ACTS = acts_of(("listing", "promotion"))
KEPT = ("platform", "store_id", "listing_id", "url")


class Feeds(Protocol):
    """Clean batches of each feed, from the start at each call; an act of nobody whom `is_known` knows is set aside."""

    def stores(self) -> Iterator[pa.RecordBatch]: ...
    def listings(self) -> Iterator[pa.RecordBatch]: ...
    def acts(self, is_known: Callable[[str], bool]) -> Iterator[pa.RecordBatch]: ...


class Out(Protocol):
    """Where the tables of a run go."""

    def rows(self, name: str, schema: pa.Schema, batch: pa.RecordBatch | pa.Table | None) -> None: ...


Resolve = Callable[[Case, Iterable[pa.RecordBatch]], Iterable[Link]]
Say = Callable[[str, int], None]


@dataclass(frozen=True, slots=True)
class Batches:
    """Batches that can be gone over again; only the first time counts."""

    first: Iterator[pa.RecordBatch]
    again: Callable[[], Iterator[pa.RecordBatch]]
    gone: list[bool] = field(default_factory=list)

    def __iter__(self) -> Iterator[pa.RecordBatch]:
        if self.gone:
            return self.again()
        self.gone.append(True)
        return self.first


@dataclass(slots=True)
class Result:
    """What a run came to."""

    case: Case
    view: View
    person: Person
    links: tuple[Link, ...] = ()
    actions: list[Action] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    timings: dict[str, float] = field(default_factory=dict)
    detector: str = ""
    absent: dict[str, list[str]] = field(default_factory=dict)  # by feed: the respondent's platforms that it lacks
    others: dict[str, list[int]] = field(default_factory=dict)  # rows of decisions that restrain another respondent


class Comply:
    """One run for one respondent at one instant. Create it, call `run` once."""

    def __init__(self, loaded: Loaded, respondent: str, at: Instant, *, say: Say = lambda stage, done: None) -> None:
        self.case = loaded.case
        self.person = find_person(self.case, respondent)
        if self.person.kind == "plaintiffs":
            raise Misuse("`plaintiffs` run no marketplace; name a respondent that the orders address")
        self.at = at
        self.view = View(self.case, self.person, at)
        self.premised = {platform for premise in self.case.premises for platform in premise.platforms}
        self.screen: TextScreen = compile_rights(self.case.marks, self.case.works)
        self.say = say
        self.shown = Shown()
        self.told = Told(self.case)
        self.looks: dict[tuple[int, int, int], int] = {(UNKNOWN, UNKNOWN, 0): 0}
        self.listings = Many()  # of those that show something or are a linked store's: the number of their looks
        self.sieves: dict[str, Sieve] = {}
        self.written = 0  # rows of decisions so far
        self.met: dict[str, set[str]] = {}  # the platforms of each feed
        self.spelled = {each.casefold(): each for each in platforms_of(self.case)}
        self.result = Result(case=self.case, view=self.view, person=self.person, detector=self.screen.version)

    def run(self, feeds: Feeds, out: Out, resolve: Resolve, *, acts: bool) -> Result:
        """All stages; `out` gets links, findings and decisions, the result holds the work list and the counts."""
        self._timed("stores", lambda: self._link(feeds, out, resolve))
        kept = self._timed("listings", lambda: self._read_listings(feeds, out, acts))
        self.case = self.told.completed()
        self.sieves.clear()  # those for strangers' hits were made before all notices were understood
        self._timed("decisions", lambda: self._decide_listings(kept, out))
        if acts:
            self._timed("acts", lambda: self._decide_acts(feeds, out))
        self._tell_absent()
        return self.result

    def _timed(self, stage: str, work: Callable[[], Any]) -> Any:
        started = time.perf_counter()
        done = work()
        self.result.timings[stage] = round(time.perf_counter() - started, 3)
        return done

    # ── links ──

    def _link(self, feeds: Feeds, out: Out, resolve: Resolve) -> None:
        found = resolve(self.case, Batches(self._counted("stores", feeds.stores()), feeds.stores))
        links = with_printed(found, self.case)
        if unknown := sum(each.why.endswith(NOT_IN_FEED) and self._is_ours(each.platform) for each in links):
            self.result.counts["links.not_in_feed"] = unknown
        self.result.links = links
        out.rows("links.parquet", LINKS, links_table(links))
        self.linked = Linked.of(links, self.case)
        self.result.counts.update(f"links.{link.state}" for link in links)

    def _is_ours(self, platform: str | None) -> bool:
        return not self.person.platforms or platform in self.person.platforms

    def _counted(self, stage: str, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            self._meet_platforms(stage, batch)
            yield batch
            self.result.counts[stage] += batch.num_rows
            self.say(stage, batch.num_rows)

    def _meet_platforms(self, stage: str, batch: pa.RecordBatch) -> None:
        """A platform that only its capitals tell from the case file's is the same; nobody's goods would be restrained there."""
        met = self.met.setdefault(stage, set())
        for name in set(pc.unique(batch.column("platform")).to_pylist()) - met:
            met.add(name)
            same = self.spelled.get(name.casefold(), name)
            if same != name and name not in self.spelled.values():
                raise Misuse(f"the {stage} feed writes the platform `{name}`, the case file `{same}`: write both alike")

    def _tell_absent(self) -> None:
        """The respondent's platforms of which a feed holds nothing: what is not fed is not watched."""
        for stage in ("stores", "listings"):
            gone = [each for each in self.person.platforms if each not in self.met.get(stage, ())]
            if gone:
                self.result.absent[stage] = gone

    # ── listings: what they show, and whose they are ──

    def _read_listings(self, feeds: Feeds, out: Out, acts: bool) -> pa.Table:
        """Screen every listing; keep those of linked stores; write what strangers' hits need at once."""
        out.rows("findings.parquet", FINDINGS, None)
        out.rows("decisions.parquet", SCHEMA, None)
        kept: list[pa.RecordBatch] = []
        for batch in self._counted("listings", feeds.listings()):
            self.told.meet(batch)
            show, bare, clean = self._screen(batch, out, both=acts)
            link = self._links_of(batch)
            if acts:
                # Other respondents' acts come too, on platforms of theirs.
                self._remember(batch, bare, clean, self.linked.codes.of(keys_of(batch, "platform", "store_id")))
            if self.person.platforms:
                own = pc.is_in(batch.column("platform"), value_set=pa.array(self.person.platforms))
                self.result.counts["listings.own"] += int(np.count_nonzero(_true(own)))
            live = _true(pc.fill_null(pc.not_equal(batch.column("status"), "removed"), True))
            ours = pa.array((link > 0) & live)
            part = batch.select(list(KEPT)).append_column("link", pa.array(link))
            kept.append(part.append_column("shows", pa.array(show)).filter(ours))
            self._strangers(batch, (link == 0) & live, show, out)
            later = pc.greater(batch.column("listed_at").cast(pa.int64()), self.at.us)
            if count := int(np.count_nonzero((link > 0) & live & _true(pc.fill_null(later, False)))):
                self.result.counts["listings.listed_later"] += count
            self.result.counts["listings.live"] += int(np.count_nonzero(live))
        return pa.Table.from_batches(kept) if kept else pa.table({})

    def _remember(self, batch: pa.RecordBatch, bare: Ints, clean: Ints, link: Ints) -> None:
        """Keep what the acts will ask of a listing: what it shows without and with the premise, and whose it is."""
        rows = np.flatnonzero((link > 0) | (bare > CLEAN))
        looks, inverse = np.unique(np.stack([bare[rows], clean[rows], link[rows]]), axis=1, return_inverse=True)
        numbers = [self.looks.setdefault((int(a), int(b), int(c)), len(self.looks)) for a, b, c in looks.T]
        keys = keys_of(batch, "platform", "listing_id").take(pa.array(rows))
        self.listings.put(keys, np.array(numbers, dtype=np.int64)[inverse.reshape(-1)])

    def _links_of(self, batch: pa.RecordBatch) -> Ints:
        codes = self.linked.codes.of(keys_of(batch, "platform", "store_id"))
        if self.person.platforms:
            ours = pc.is_in(batch.column("platform"), value_set=pa.array(self.person.platforms))
            codes = np.where(_true(ours), codes, 0)
        return codes

    def _screen(self, batch: pa.RecordBatch, out: Out, *, both: bool) -> tuple[Ints, Ints, Ints]:
        """The code of what each listing shows: now, and — if `both` — without and with "no authentic goods" on file.

        What is found now goes to `findings.parquet`. A premise only weighs what is found, it finds nothing (R30).
        """
        show, bare, clean = (np.full(batch.num_rows, CLEAN, dtype=np.int64) for _ in range(3))
        platforms = batch.column("platform")
        for platform in pc.unique(platforms).to_pylist():
            rows = np.flatnonzero(_true(pc.equal(platforms, platform)))
            part = batch if len(rows) == batch.num_rows else batch.take(pa.array(rows))
            holds = premise_holds(self.view, platform)
            found = self.screen.scan(part, TEXT_FIELDS, no_authentic_goods=holds)
            self._write_findings(part, found, out)
            now = self._shown(rows, found, show)
            open_ = now[
                [
                    _leans_on_premise(batch, int(row), each)
                    for row, (_, each) in zip(now, findings_by_row(found), strict=True)
                ]
            ]
            for codes, premise in ((bare, False), (clean, True)) if both else ():
                codes[now] = show[now]
                if premise != holds and platform in self.premised and len(open_):
                    part = batch.take(pa.array(open_))
                    self._shown(open_, self.screen.scan(part, TEXT_FIELDS, no_authentic_goods=premise), codes)
        return show, bare, clean

    def _shown(self, rows: Ints, found: pa.RecordBatch, codes: Ints) -> Ints:
        """Set the code of each of `rows` that `found` (numbered within them) says something of; these rows."""
        by_row = dict(findings_by_row(found))
        for row, findings in by_row.items():
            codes[rows[row]] = self.shown.code(findings)
        return rows[np.fromiter(by_row, dtype=np.int64, count=len(by_row))]

    def _write_findings(self, part: pa.RecordBatch, found: pa.RecordBatch, out: Out) -> None:
        if not found.num_rows:
            return
        where = part.select(["platform", "listing_id", "store_id"]).take(found.column("row"))
        columns = {name: where.column(name) for name in where.schema.names}
        columns |= {name: found.column(name) for name in FINDINGS.names if name not in columns}
        out.rows("findings.parquet", FINDINGS, pa.table(columns).select(FINDINGS.names))
        for band in found.column("band").to_pylist():
            self.result.counts[f"findings.{band}"] += 1

    def _strangers(self, batch: pa.RecordBatch, live: npt.NDArray[np.bool_], show: Ints, out: Out) -> None:
        """Another seller's hit is outside the injunction: one row says so (R32)."""
        hits = np.array([any(each.band == "hit" for each in found or ()) for found in self.shown.values])
        rows = np.flatnonzero(live & hits[show])
        if len(rows):
            part = batch.select(list(KEPT)).take(pa.array(rows))
            part = part.append_column("link", pa.array(np.zeros(len(rows), dtype=np.int64)))
            self._decide_snapshot(part.append_column("shows", pa.array(show[rows])), ("display",), out)
            self.result.counts["strangers.hits"] += len(rows)

    # ── decisions ──

    def _decide_listings(self, kept: pa.Table, out: Out) -> None:
        reached = self._reached()
        listings: list[DecidedListing] = []
        if kept.num_rows and reached:
            for batch in kept.to_batches(max_chunksize=65_536):
                decided, chosen = self._decide_snapshot(batch, reached, out)
                listings += self._to_do(batch, reached, decided, chosen)
        self.result.counts["listings.of_linked_stores"] = kept.num_rows
        self.result.actions = worklist(View(self.case, self.person, self.at), self._linked_links(), listings)

    def _linked_links(self) -> list[Link]:
        return [link for group in self.linked.groups for link in group if self._is_ours(link.platform)]

    def _reached(self) -> tuple[str, ...]:
        """The listing and promotion acts of directives that are in force, or in a gap, for any of their acts."""
        found = {
            act
            for obligation in self.view.obligations
            if obligation.status in ("in_force", "gap")
            for act in self.view.acts_as_to_any(obligation)
        }
        return tuple(act for act in LISTING_ACTS if act in found)

    def _decide_snapshot(self, batch: pa.RecordBatch, acts: tuple[str, ...], out: Out) -> tuple[list[Decision], Ints]:
        """One row for each listing and act, at the run's instant."""
        rows, count = batch.num_rows, len(acts)
        index = np.repeat(np.arange(rows, dtype=np.int64), count)
        act = np.tile(np.arange(count, dtype=np.int64), rows)
        platforms, platform = _codes(batch.column("platform"))
        told = self.told.of(batch.column("platform"), batch.column("listing_id"), batch.column("store_id"))
        ones = np.ones(rows * count, dtype=np.int64)
        coded = Rows(
            at=np.full(rows * count, self.at.us, dtype=np.int64),
            act=act,
            platform=platform[index],
            store=ones,
            listing=ones,
            link=_ints(batch.column("link"))[index],
            finding=_ints(batch.column("shows"))[index],
            query=np.zeros(rows * count, dtype=np.int64),
            told=told[index],
            acts=acts,
            platforms=platforms,
            links=tuple(self.linked.groups),
            findings=tuple(self.shown.values),
            queries=(None,),
            tolds=tuple(self.told.tolds),
        )
        decided, chosen = decide_rows(self._sieve(self.person), coded)
        states = _link_states(coded.link, self.linked, decided, chosen)
        taken = batch.select(["platform", "store_id", "listing_id"]).take(pa.array(index))
        columns = {name: taken.column(name) for name in taken.schema.names}
        columns["source"] = pa.repeat("snapshot", rows * count)
        columns["act_id"] = pa.nulls(rows * count, pa.string())
        columns["act"] = pa.array(acts).take(pa.array(act))
        columns["at"] = pa.array(coded.at).cast(pa.timestamp("us", tz="UTC"))
        self._write(columns, decided, states, chosen, "snapshot", out)
        return decided, chosen

    def _write(
        self,
        columns: dict[str, pa.Array],
        decided: list[Decision],
        states: list[str],
        chosen: Ints,
        source: str,
        out: Out,
    ) -> None:
        columns |= decided_columns(decided, states, chosen)
        out.rows("decisions.parquet", SCHEMA, pa.table({name: columns[name] for name in SCHEMA.names}))
        self.written += len(chosen)
        for number, times in zip(*np.unique(chosen, return_counts=True), strict=True):
            self.result.counts[f"{source}.{decided[int(number)].outcome}"] += int(times)

    def _to_do(
        self, batch: pa.RecordBatch, acts: tuple[str, ...], decided: list[Decision], chosen: Ints
    ) -> Iterator[DecidedListing]:
        """The listings for which there is anything to do."""
        calls = np.array([decision.outcome != "allow" for decision in decided], dtype=np.bool_)
        grid = chosen.reshape(batch.num_rows, len(acts))
        links = _ints(batch.column("link"))
        for row in np.flatnonzero(calls[grid].any(axis=1)):
            names = [batch.column(name)[int(row)].as_py() for name in ("platform", "store_id", "listing_id")]
            yield DecidedListing(
                platform=names[0],
                store_id=names[1],
                listing_id=names[2],
                links=self.linked.groups[int(links[row])],
                decisions=tuple((act, decided[int(grid[row, number])]) for number, act in enumerate(acts)),
            )

    # ── acts, each at its own instant ──

    def _decide_acts(self, feeds: Feeds, out: Out) -> None:
        """One row for each act, in the feed's order."""
        self.queries = Queries(self.screen)
        self.people: dict[str | None, Person] = {None: self.person}
        self.table = np.array(list(self.looks), dtype=np.int64)
        for batch in self._counted("acts", feeds.acts(self._is_known)):
            batch = self._with_stores(batch)
            names, codes = _codes(batch.column("respondent"))
            decided: list[Decision] = []
            states: list[str] = []
            chosen = np.zeros(batch.num_rows, dtype=np.int64)
            for number, name in enumerate(names):
                rows = np.flatnonzero(codes == number)
                part = batch if len(names) == 1 else batch.take(pa.array(rows))
                found, own_states, picked = self._decide_part(part, self._person(name))
                self._note_others(self._person(name), found, picked, rows + self.written)
                chosen[rows] = picked + len(decided)
                decided += found
                states += own_states
            columns = {
                name: batch.column(name) for name in ("act_id", "platform", "store_id", "listing_id", "act", "at")
            }
            columns["source"] = pa.repeat("acts", batch.num_rows)
            self._write(columns, decided, states, chosen, "acts", out)

    def _note_others(self, person: Person, decided: list[Decision], picked: Ints, rows: Ints) -> None:
        """Rows that forbid or hold another respondent's act: no report may lay these at this one's door (R25)."""
        if person.id != self.person.id:
            calls = np.array([decision.outcome != "allow" for decision in decided], dtype=np.bool_)
            self.result.others.setdefault(person.id, []).extend(rows[calls[picked]].tolist())

    def _person(self, name: str | None) -> Person:
        """Whom an act's respondent means; nobody named is whose run this is. `Misuse` for a name that the case lacks."""
        if name not in self.people:
            self.people[name] = find_person(self.case, name or "")
        return self.people[name]

    def _is_known(self, name: str) -> bool:
        try:
            return self._person(name).kind != "plaintiffs"
        except Misuse:
            return False

    def _sieve(self, person: Person) -> Sieve:
        if person.id not in self.sieves:
            self.sieves[person.id] = Sieve(self.case, person)
        return self.sieves[person.id]

    def _with_stores(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        """What is done with a linked store's listing is done at that store, whether the act names none or another."""
        stores = batch.column("store_id")
        whose = self.table[self.listings.of(keys_of(batch, "platform", "listing_id")), 2]
        theirs = self.linked.store_ids().take(pa.array(whose))
        offers = pc.is_in(batch.column("act"), value_set=pa.array(LISTING_ACTS))
        other = pc.fill_null(pc.and_(offers, pc.not_equal(stores, theirs)), False)
        if count := int(np.count_nonzero(_true(other))):
            self.result.counts["acts.another_store"] += count
        filled = pc.coalesce(pc.if_else(other, theirs, stores), theirs)
        return batch.set_column(batch.schema.get_field_index("store_id"), "store_id", filled)

    def _decide_part(self, batch: pa.RecordBatch, person: Person) -> tuple[list[Decision], list[str], Ints]:
        """The distinct decisions on acts of one respondent, the state of the link behind each, and each act's decision."""
        platforms, platform = _codes(batch.column("platform"))
        link = self.linked.codes.of(keys_of(batch, "platform", "store_id"))
        if person.platforms:
            link = np.where(_true(pc.is_in(batch.column("platform"), value_set=pa.array(person.platforms))), link, 0)
        at = _ints(batch.column("at").cast(pa.int64()))
        premised = self._premised(self._sieve(person), at, platforms, platform)
        looks = self.table[self.listings.of(keys_of(batch, "platform", "listing_id"))]
        coded = Rows(
            at=at,
            act=_ints(pc.index_in(batch.column("act"), value_set=pa.array(ACT_NAMES))),
            platform=platform,
            store=_ints(batch.column("store_id").is_valid()),
            listing=_ints(batch.column("listing_id").is_valid()),
            link=link,
            finding=np.where(premised, looks[:, 1], looks[:, 0]),
            query=self.queries.of(pc.coalesce(batch.column("query"), batch.column("keyword")), premised),
            told=self.told.of(batch.column("platform"), batch.column("listing_id"), batch.column("store_id")),
            acts=ACT_NAMES,
            platforms=platforms,
            links=tuple(self.linked.groups),
            findings=tuple(self.shown.values),
            queries=tuple(self.queries.shown.values),
            tolds=tuple(self.told.tolds),
        )
        decided, chosen = decide_rows(self._sieve(person), coded)
        return decided, _link_states(link, self.linked, decided, chosen), chosen

    def _premised(self, sieve: Sieve, at: Ints, platforms: Sequence[str], platform: Ints) -> npt.NDArray[np.bool_]:
        """Was "no authentic goods" on file for the platform of each act, at its instant (R30)?"""
        if self.premised.isdisjoint(platforms):
            return np.zeros(len(at), dtype=np.bool_)
        pairs, inverse = np.unique(sieve.segments(at) * len(platforms) + platform, return_inverse=True)
        moments = [divmod(int(pair), len(platforms)) for pair in pairs]
        holds = [premise_holds(sieve.view(segment), platforms[number]) for segment, number in moments]
        return np.array(holds, dtype=np.bool_)[inverse]


def platforms_of(case: Case) -> set[str]:
    """Every platform that the case file names."""
    named = {each for respondent in case.respondents for each in respondent.platforms}
    named |= {store.platform for defendant in case.defendants for store in defendant.stores}
    named |= {each for premise in case.premises for each in premise.platforms}
    return named | {notice.platform for notice in case.listing_notices}


def _leans_on_premise(batch: pa.RecordBatch, row: int, findings: Sequence[Finding]) -> bool:
    """Is any use of a mark in this row one that weighs otherwise where no authentic goods are sold (R30)?"""
    return any(lawful_use(batch.column(each.field)[row].as_py(), each.start, each.end) for each in findings)


def _link_states(link: Ints, linked: Linked, decided: list[Decision], chosen: Ints) -> list[str]:
    """The state of the link behind each distinct decision: all rows of one decision have the same."""
    first = np.zeros(len(decided), dtype=np.int64)
    first[chosen[::-1]] = np.arange(len(chosen), dtype=np.int64)[::-1]
    groups = [linked.groups[int(link[row])] for row in first]
    return [group[0].state if group else "none" for group in groups]


def _codes(column: pa.Array) -> tuple[tuple[str, ...], Ints]:
    """Distinct values and each row's index into them; null is a value."""
    encoded = column.dictionary_encode(null_encoding="encode")
    return tuple(encoded.dictionary.to_pylist()), _ints(encoded.indices)


def _ints(column: pa.Array) -> Ints:
    return np.asarray(column.to_numpy(zero_copy_only=False)).astype(np.int64)


def _true(column: pa.Array) -> npt.NDArray[np.bool_]:
    return np.asarray(pc.fill_null(column, False).to_numpy(zero_copy_only=False), dtype=np.bool_)
