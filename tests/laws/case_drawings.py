"""Small valid cases drawn at random, as values of a case file, with the instants and questions that matter in them."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from enjoin.findings.model import Finding
from enjoin.gates.model import Facts
from enjoin.market import ACT_NAMES, GROUPS
from enjoin.notices import NOT_TOLD
from enjoin.obligations import View
from enjoin.obligations.breakpoints import breakpoints
from enjoin.orders.casefile import read_case
from enjoin.orders.model import Case
from enjoin.orders.people import Person, people
from enjoin.orders.toml import toml_text
from enjoin.parties.links import Link
from enjoin.when import Instant

FIRST = date(2022, 12, 1)
DAY = 86_400_000_000  # microseconds
COMMON = ("email", "display", "list", "payout", "keyword_bid", "premium_membership", "operate_store", "delete_records")
SOME = settings(max_examples=40)  # a case is costly to draw; forty in a run, the same ones every time
KINDS_IN_TURN = ("tro", "preliminary_injunction", "permanent_injunction")
TARGETED = ("strike", "stay", "lift_stay", "vacate", "release", "modify", "clarify")
FREEING = ("strike", "stay", "vacate", "release")
ACT_CHOICES = (*GROUPS, "email", "list", "payout", "premium_membership")
Values = dict[str, Any]

days = st.integers(0, 120).map(lambda n: FIRST + timedelta(days=n))
reach = st.lists(st.sampled_from([*GROUPS, "listing", "promotion"]), min_size=1, max_size=4, unique=True)
some_acts = st.lists(st.sampled_from(ACT_CHOICES), min_size=1, max_size=3, unique=True)


def parties() -> Values:
    return {
        "format": 1,
        "docket": "1:22-cv-00001",
        "court": "nysd",
        "caption": "A v. B",
        "plaintiffs": [{"name": "A"}],
        "defendants": [
            {"id": f"d{n}", "name": f"Store {n}", "stores": [{"platform": "aliexpress", "id": str(n)}]} for n in (1, 2)
        ],
        "respondents": [
            {"id": "alibaba", "name": "Alibaba", "role": "service_provider", "platforms": ["aliexpress"]},
            {"id": "payco", "name": "Payco", "role": "financial_institution"},
        ],
        "marks": [{"id": "m", "text": "SQUISHMALLOW"}],
    }


@st.composite
def directives(draw: st.DrawFn, order: str) -> list[Values]:
    found: list[Values] = [
        {"id": "a", "binds": ["defendants"], "forbid": ["listing", "promotion"], "toward": "infringing"}
    ]
    for name in draw(st.sets(st.sampled_from(["b", "c", "f", "r"]), min_size=1)):
        binds = draw(
            st.sampled_from([["service_providers"], ["service_providers", "financial_institutions"], ["alibaba"]])
        )
        toward = draw(st.sampled_from(["infringing", "infringing", "stores", "assets"]))
        made: Values = {"id": name, "binds": binds, "toward": toward}
        if name == "f":
            made |= {"require": draw(st.sampled_from(["freeze", "remove", "preserve", "identify", "pay", "release"]))}
            if draw(st.booleans()):
                made |= {"within": draw(st.sampled_from(["5 days", "2 business days", "48 hours", "2 weeks"]))}
                made |= {"counted_from": draw(st.sampled_from(["receipt", "entry"]))}
        else:
            made |= {"forbid": draw(reach)}
        if draw(st.booleans()):
            made |= {"predicate": [f"{order}.a"]}
        if draw(st.integers(0, 4)) == 0:
            made |= {"listing_notice": "required"}
        if draw(st.integers(0, 4)) == 0:
            made |= {"defendants": ["d1"]}
        found.append(made)
    return found


@st.composite
def effects(draw: st.DrawFn, refs: list[str], orders: list[str], verbs: tuple[str, ...]) -> Values:
    verb = draw(st.sampled_from(verbs))
    targets = [*refs, *(f"{each}.*" for each in orders), *(orders if verb in ("stay", "vacate", "lift_stay") else ())]
    made: Values = {verb: [draw(st.sampled_from(targets))]}
    if verb == "modify":
        made |= draw(
            st.sampled_from(
                [
                    {"forbid": ["promotion"]},
                    {"forbid": ["payout", "email"]},
                    {"toward": "stores"},
                    {"listing_notice": "required"},
                    {"within": "3 days"},
                ]
            )
        )
    if verb == "clarify":
        made |= {"listing_notice": draw(st.sampled_from(["required", "not_required"]))}
    if draw(st.integers(0, 2)) == 0:
        made |= {"acts": draw(some_acts)}
    if draw(st.integers(0, 3)) == 0:
        made |= {"for": [draw(st.sampled_from(["alibaba", "payco", "defendants"]))]}
    if draw(st.integers(0, 3)) == 0:
        made |= {"defendants": ["d1"]}
    if draw(st.integers(0, 4)) == 0 and verb in ("stay", "vacate"):
        made |= {"relief": True}
    return made


@st.composite
def case_values(draw: st.DrawFn) -> Values:
    """A case file as values: a TRO, maybe an injunction or two, and orders that act on them."""
    values = parties()
    entered = sorted(draw(st.lists(days, min_size=1, max_size=5)))
    orders: list[Values] = []
    refs: list[str] = []
    rank = draw(st.integers(0, 1))
    for number, day in enumerate(entered):
        name = f"o{number}"
        restrains = number == 0 or (rank < 2 and draw(st.integers(0, 2)) == 0)
        kind = (
            KINDS_IN_TURN[rank] if restrains else draw(st.sampled_from(["stay", "modification", "contempt", "denial"]))
        )
        order: Values = {"id": name, "kind": kind, "entered": day}
        if restrains:
            rank = min(rank + 1, 2)
            order["directives"] = draw(directives(name))
        if refs:
            ids = [each["id"] for each in orders]
            order["effects"] = draw(st.lists(effects(refs, ids, TARGETED), max_size=2))
            if kind == "permanent_injunction" and draw(st.booleans()):
                del order["directives"]
                order["effects"] = [{"make_permanent": [f"{ids[-1]}.*"], "except": [refs[-1]]}]
        refs += [f"{name}.{each['id']}" for each in order.get("directives", ())]
        orders.append(order)
    values["orders"] = orders
    values["notices"] = [
        {"order": each["id"], "respondent": who, "received": each["entered"] + timedelta(days=draw(st.integers(0, 9)))}
        for each in orders
        for who in ("alibaba", "payco", "defendants")
        if draw(st.integers(0, 9))
    ]
    if orders[0]["kind"] == "tro" and draw(st.booleans()):
        until = orders[0]["entered"] + timedelta(days=draw(st.integers(10, 40)))
        extension: Values = {"order": "o0", "until": until}
        if draw(st.booleans()):
            extension["filed"] = orders[0]["entered"] + timedelta(days=draw(st.integers(5, 25)))
        values["extensions"] = [extension]
    if draw(st.booleans()):
        values["defendants"][1]["left"] = {"on": draw(days), "why": "settled"}
    if draw(st.integers(0, 3)):
        values["premises"] = [
            {"kind": "no_authentic_goods", "platforms": ["aliexpress"], "from": draw(st.just(FIRST) | days)}
        ]
        if draw(st.booleans()):
            values["premises"][0]["until"] = values["premises"][0]["from"] + timedelta(days=draw(st.integers(0, 50)))
    if draw(st.booleans()):
        values["listing_notices"] = [
            {
                "respondent": "alibaba",
                "received": draw(days),
                "platform": "aliexpress",
                "listings": ["L1"],
                "store": "1",
            }
        ]
    if draw(st.booleans()):
        values["sealed"] = {"from": FIRST, "until": draw(days)}
    return values


def case_of(values: Values) -> Case:
    return read_case(toml_text(values))


cases = case_values().map(case_of)


@st.composite
def persons(draw: st.DrawFn, case: Case) -> Person:
    """Anyone, most often the platform."""
    everyone = people(case)
    return draw(st.sampled_from([everyone[0]] * len(everyone) + list(everyone)))


@st.composite
def instants(draw: st.DrawFn, case: Case) -> Instant:
    """Any instant, most often at a breakpoint or a microsecond off one."""
    entered = [order.entered.at for order in case.orders]
    points = [point for point in breakpoints(case) if point >= entered[0]] + entered
    near = draw(st.sampled_from(points)).us + draw(st.sampled_from([-1, 0, 1, 10 * DAY, 10 * DAY + 1]))
    return Instant(near)


def link(defendant: str, state: str) -> Link:
    return Link(
        defendant=defendant,
        platform="aliexpress",
        store_id=defendant[1:],
        state=state,  # type: ignore[arg-type]
        tier="id",
        score=1.0,
        rank=1,
        why="drawn",
    )


def finding(band: str, detector: str = "text") -> Finding:
    return Finding(
        right="m",
        field="title",
        start=0,
        end=12,
        text="Squishmallow",
        kind="exact",
        score=0.9,
        band=band,  # type: ignore[arg-type]
        detector=detector,
    )


SHOWN: tuple[tuple[Finding, ...] | None, ...] = (
    None,
    (),
    (finding("hit"),),
    (finding("hit"),),
    (finding("review"),),
    (finding("hit", "image-1"),),
    (finding("review"), finding("hit")),
)
LINKS: tuple[tuple[Link, ...], ...] = (
    (),
    (link("d1", "confirmed"),),
    (link("d1", "confirmed"),),
    (link("d2", "confirmed"),),
    (link("d1", "candidate"),),
    (link("d2", "candidate"), link("d1", "confirmed")),
)


@st.composite
def facts(draw: st.DrawFn, links: st.SearchStrategy[tuple[Link, ...]] | None = None) -> Facts:
    """One act on one subject. Whether a notice of listings had come is for the case to say: see `told`."""
    has_listing = draw(st.integers(0, 3)) > 0
    found = draw(st.sampled_from(LINKS) if links is None else links)
    return Facts(
        act=draw(st.sampled_from(COMMON) | st.sampled_from(ACT_NAMES)),
        platform="aliexpress",
        store_id=found[0].store_id if found else draw(st.sampled_from([None, "99"])),
        listing_id=draw(st.sampled_from(["L1", "L2"])) if has_listing else None,
        has_listing=has_listing,
        links=found,
        findings=draw(st.sampled_from(SHOWN)) if has_listing else None,
        query=draw(st.sampled_from([None, (), (finding("hit"),), (finding("review"),)])),
        told=NOT_TOLD,
    )


def told(view: View, asked: Facts) -> Facts:
    """The facts with what rights holders had told the respondent by the view's instant."""
    from enjoin.notices import listing_notices

    return replace(asked, told=listing_notices(view, asked.platform, asked.store_id, asked.listing_id))
