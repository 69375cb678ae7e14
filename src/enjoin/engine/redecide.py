"""Decide a packet's rows again: by the case file in it, from the links and findings that it proves, with the plain twin.

A row about a single act also turns on the act itself (a query, a keyword), which is in the feeds and not in the packet; such
rows are proved and not decided again, and the verdict says how many.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from enjoin.decisions import Decision, decide
from enjoin.engine.archive import Files
from enjoin.engine.record import RunRecord
from enjoin.engine.verdict import Verdict
from enjoin.findings.model import Finding
from enjoin.gates.model import Facts
from enjoin.notices import listing_notices
from enjoin.obligations import View
from enjoin.orders.casefile import inspect_case
from enjoin.orders.model import Case
from enjoin.orders.people import Person, find_person
from enjoin.parties.links import Link, link_by_id
from enjoin.problems import EnjoinError
from enjoin.when import Instant

Row = Mapping[str, Any]
FINDING = ("right", "field", "start", "end", "text", "kind", "score", "band", "detector")
LINK = ("defendant", "platform", "store_id", "state", "tier", "score", "rank", "why")


def redecide(files: Files, run: RunRecord, tables: Mapping[str, Sequence[Row]], verdict: Verdict) -> None:
    """Compare each snapshot row's outcome, directives and link state with a decision made anew."""
    case, problems = inspect_case(files["exhibits/01-case.toml"].decode("utf-8-sig"))
    if case is None or any(problem.severity == "error" for problem in problems):
        verdict.fault(
            "case", "cannot be read as a case file, so nothing was decided again", file="exhibits/01-case.toml"
        )
        return
    try:
        judge = Judge(case, find_person(case, str(run.question.get("respondent", ""))), tables)
    except EnjoinError as error:
        verdict.fault("redecide", f"nothing could be decided again: {error}")
        return
    rows = tables["decisions.parquet"]
    acts = sum(row["source"] != "snapshot" for row in rows)
    for place, row in enumerate(rows, 1):
        if row["source"] == "snapshot":
            _compare(row, place, judge, verdict)
    if acts:
        verdict.notes.append(
            f"{acts} rows about single acts were proved, not decided again: that needs the run's feeds"
        )


class Judge:
    """Decides rows from what a packet holds."""

    def __init__(self, case: Case, person: Person, tables: Mapping[str, Sequence[Row]]) -> None:
        self.case, self.person = case, person
        self.proved = [Link(**{name: row[name] for name in LINK}) for row in tables["links.parquet"]]
        self.findings: dict[tuple[str, str], list[Finding]] = {}
        for row in tables["findings.parquet"]:
            found = Finding(**{name: row[name] for name in FINDING})
            self.findings.setdefault((row["platform"], row["listing_id"]), []).append(found)
        self._links: dict[tuple[str, str], tuple[Link, ...]] = {}
        self._views: dict[str, View] = {}
        self._known: dict[object, Decision] = {}

    def links(self, row: Row) -> tuple[Link, ...]:
        """The links of the row's store, surest first, as far as the respondent acts on its platform.

        Also those of the papers' own ids, for a store that the feeds did not have.
        """
        platform, store = row["platform"], row["store_id"]
        if store is None or (self.person.platforms and platform not in self.person.platforms):
            return ()
        if (platform, store) not in self._links:
            found = [each for each in self.proved if (each.platform, each.store_id) == (platform, store)]
            found = [each for each in found if each.state in ("confirmed", "candidate")]
            have = {each.defendant for each in found}
            found += [each for each in link_by_id(self.case.defendants, platform, store) if each.defendant not in have]
            self._links[platform, store] = tuple(sorted(found, key=lambda each: (each.state != "confirmed", each.rank)))
        return self._links[platform, store]

    def decide(self, row: Row) -> Decision:
        """The decision on a listing as it stood, by the law at the row's instant."""
        view = self._view(row["at"])
        findings = tuple(self.findings.get((row["platform"], row["listing_id"]), ()))
        facts = Facts(
            act=row["act"],
            platform=row["platform"],
            store_id=row["store_id"],
            listing_id=row["listing_id"],
            has_listing=True,
            links=self.links(row),
            findings=findings,
            told=listing_notices(view, row["platform"], row["store_id"], row["listing_id"]),
        )
        alike = (row["at"], facts.act, facts.platform, facts.links, findings, facts.told)
        if alike not in self._known:
            self._known[alike] = decide(view, facts)
        return self._known[alike]

    def _view(self, at: str) -> View:
        if at not in self._views:
            self._views[at] = View(self.case, self.person, Instant.of(datetime.fromisoformat(at)))
        return self._views[at]


def _compare(row: Row, place: int, judge: Judge, verdict: Verdict) -> None:
    try:
        decision, links = judge.decide(row), judge.links(row)
    except EnjoinError as error:
        verdict.fault("redecide", f"cannot be decided again: {error}", file="exhibits/04-decisions.json", row=place)
        return
    for name, given in _given(decision, links):
        if row[name] != given:
            message = f"`{name}` is `{row[name]}`; the case file and the facts in the packet give `{given}`"
            verdict.fault("redecide", message, file="exhibits/04-decisions.json", row=place)
            return
    verdict.count("rows decided again")


def _given(decision: Decision, links: Sequence[Link]) -> Iterator[tuple[str, object]]:
    yield "outcome", decision.outcome
    yield "directives", list(decision.directives)
    yield "link_state", links[0].state if links else "none"
