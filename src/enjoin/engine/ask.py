"""One question to a case: link the store, read the listing, decide.

The tables of the detector and of names are imported only by questions that need them: `ask` answers cold.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

from enjoin.decisions import Decision, decide
from enjoin.engine.load import Loaded
from enjoin.findings.model import Finding
from enjoin.gates.general import premise_holds
from enjoin.gates.model import Facts
from enjoin.gates.table import GATES
from enjoin.market import ACT_NAMES, TEXT_FIELDS
from enjoin.notices import listing_notices
from enjoin.obligations import View
from enjoin.orders.model import Case
from enjoin.orders.people import Person, find_person
from enjoin.parties.links import Link, link_by_id
from enjoin.problems import Misuse, did_you_mean
from enjoin.when import Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked. `listing` holds a listing's fields as the feeds name them; empty if its wording is unknown."""

    respondent: str
    act: str
    platform: str
    at: Instant
    known: Instant | None = None
    store: str | None = None
    store_name: str | None = None
    listing_id: str | None = None
    listing: Mapping[str, Any] | None = None
    query: str | None = None


def ask(loaded: Loaded, question: Question, judged: tuple[Link, ...] = ()) -> tuple[Decision, Person]:
    """Decide `question`; `Misuse` for an unknown respondent, act or platform. `judged` are links that a person judged."""
    case = loaded.case
    person = find_person(case, question.respondent)
    check_question(case, person, question)
    view = View(case, person, question.at, question.known)
    return decide(view, facts_of(view, question, judged)), person


def check_question(case: Case, person: Person, question: Question) -> None:
    if question.act not in GATES:
        hint = did_you_mean(question.act, ACT_NAMES) or f"one of {', '.join(ACT_NAMES)}"
        raise Misuse(f"unknown act `{question.act}` ({hint})")
    if person.platforms and question.platform not in person.platforms:
        names = ", ".join(f"`{each}`" for each in person.platforms)
        raise Misuse(f"`{question.platform}` is no platform of `{person.id}`, who acts on {names}")
    told = _text((question.listing or {}).get("store_id"))
    if question.store and told and question.store != told and "://" not in question.store:
        raise Misuse(f"whose listing is it: --store says `{question.store}`, the listing's `store_id` says `{told}`?")
    if not person.platforms:
        check_spelling(case, question.platform)


def check_spelling(case: Case, platform: str) -> None:
    """Who has no platforms acts on all; but a name that only nearly is one in the case is a slip, not another platform."""
    known = {each for respondent in case.respondents for each in respondent.platforms}
    known |= {store.platform for defendant in case.defendants for store in defendant.stores}
    hint = did_you_mean(platform, known)
    if platform not in known and hint is not None:
        raise Misuse(f"no platform `{platform}` in the case ({hint})")


def facts_of(view: View, question: Question, judged: tuple[Link, ...]) -> Facts:
    """What the question says of the store and the listing, screened and linked."""
    listing = dict(question.listing or {})
    listing_id = question.listing_id or _text(listing.get("listing_id"))
    store = question.store or _text(listing.get("store_id"))
    url = _text(listing.get("url"))
    clean = premise_holds(view, question.platform)
    shows_text = any(_text(listing.get(field)) for field in TEXT_FIELDS)
    return Facts(
        act=question.act,
        platform=question.platform,
        store_id=store or question.store_name,
        listing_id=listing_id,
        has_listing=bool(listing_id or listing),
        links=links_of(view.case, question, store, judged),
        findings=screen_listing(screen_of(view.case), listing, no_authentic_goods=clean) if shows_text else None,
        query=None if question.query is None else screen_query(view.case, question.query, no_authentic_goods=clean),
        told=listing_notices(view, question.platform, store, listing_id, url),
    )


class Screen(Protocol):
    """A detector of the case's marks in a text."""

    def find(self, text: str, field: str, *, no_authentic_goods: bool) -> tuple[Finding, ...]: ...


def screen_of(case: Case) -> Screen:
    from enjoin.findings.text import compile_rights

    return compile_rights(case.marks, case.works)


def screen_query(case: Case, query: str, *, no_authentic_goods: bool) -> tuple[Finding, ...]:
    return screen_of(case).find(query, "query", no_authentic_goods=no_authentic_goods) if query.strip() else ()


def screen_listing(screen: Screen, listing: Mapping[str, Any], *, no_authentic_goods: bool) -> tuple[Finding, ...]:
    """The findings in every text field of a listing."""
    found: list[Finding] = []
    for field in TEXT_FIELDS:
        value = _text(listing.get(field))
        if value:
            found += screen.find(value, field, no_authentic_goods=no_authentic_goods)
    return tuple(found)


def links_of(case: Case, question: Question, store: str | None, judged: tuple[Link, ...]) -> tuple[Link, ...]:
    """Links by the papers' platform ids, then a person's judgements, then — as candidates only — by name (R53)."""
    address = store if store and "://" in store else None  # the papers may print a store's URL only
    links = link_by_id(case.defendants, question.platform, store, address) if store else ()
    here = [each for each in judged if store and (each.platform, each.store_id) == (question.platform, store)]
    rejected = {each.defendant for each in here if each.state == "rejected"}
    links = tuple(doubted(each) if each.defendant in rejected else each for each in links)
    links += tuple(each for each in here if each.state == "confirmed")
    if links or not question.store_name:
        return links
    return tuple(by_name(case, question, store, rejected))


def doubted(link: Link) -> Link:
    """The papers name the store and a person says that it is not the defendant's: neither settles it alone."""
    return replace(link, state="candidate", tier="review", why=f"{link.why}, and a person rejected the link")


def by_name(case: Case, question: Question, store: str | None, rejected: set[str]) -> list[Link]:
    from enjoin.parties.resolve import likeness  # the tables of names cost a tenth of a cold question

    found: list[Link] = []
    for defendant in case.defendants:
        if defendant.id in rejected:
            continue
        like = likeness(defendant.names, (question.store_name or "",))
        if like is not None:
            found.append(
                Link(
                    defendant=defendant.id,
                    platform=question.platform,
                    store_id=store,
                    state="candidate",
                    tier=like.tier,
                    score=like.score,
                    rank=len(found) + 1,
                    why=like.why,
                )
            )
    return found


def _text(value: object) -> str | None:
    if value is None or isinstance(value, dict):
        return None
    text = " ".join(str(item) for item in value) if isinstance(value, list | tuple) else str(value)
    return text if text.strip() else None
