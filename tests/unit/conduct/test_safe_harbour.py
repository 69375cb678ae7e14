"""S12: a listing that the detector missed, with and without the records that make it a safe-harbour candidate (R34)."""

from dataclasses import replace

from enjoin.conduct.harbour import missed
from enjoin.conduct.model import Decided, Found, History, Offer, Run, StoreLink
from enjoin.conduct.sampling import Judged
from enjoin.orders.casefile import read_case
from enjoin.orders.model import Case
from enjoin.when import Instant, read_moment

CASE = """
format = 1
docket = "1:25-cv-1"
court = "ilnd"
caption = "A v. B"
plaintiffs = [{ name = "A" }]
defendants = [{ id = "d1", name = "B", stores = [{ platform = "tulip", id = "6344" }] }]
respondents = [
  { id = "tulip", name = "Tulip", role = "service_provider", platforms = ["tulip"] },
  { id = "wharf", name = "Wharf", role = "service_provider", platforms = ["wharf"] },
]
marks = [{ id = "nordy", text = "NORDY" }]
listing_notices = [
  { respondent = "tulip", received = 2025-05-03T10:00:00-05:00, platform = "tulip", listings = ["t1"] },
  { respondent = "wharf", received = 2025-05-03T10:00:00-05:00, platform = "tulip", listings = ["t2"] },
]
"""
TULIP = frozenset({"tulip", "service_providers"})
CALIBRATION = {"detector": "text-2", "recall": [], "false_hits": []}


def at(text: str, case: Case) -> Instant:
    return read_moment(text, case.court)


def history(case: Case, *, calibrated: bool = True, removed: str | None = "2025-05-04T09:00:00-05:00") -> History:
    link = StoreLink(defendant="d1", platform="tulip", store_id="6344", state="confirmed", tier="id", score=1, why="")
    one = Offer(platform="tulip", listing_id="t1", store_id="6344", title="N.0.r.d.y", live=True)
    two = Offer(platform="tulip", listing_id="t2", store_id="6344", title="Lamp", live=True)
    first = Run(
        id="one",
        at=at("2025-05-01", case),
        recorded=None,
        software="enjoin 0",
        respondent="tulip",
        entries={},
        links=(link,),
        offers=(one, two),
        calibration=CALIBRATION if calibrated else {},
    )
    gone = replace(one, live=removed is None, removed_at=at(removed, case) if removed else None)
    second = replace(first, id="two", at=at("2025-05-08", case), offers=(gone, two))
    return History(runs=(first, second), size=0, root="")


def test_missed_measured_and_removed_once_known_is_a_candidate() -> None:
    case = read_case(CASE, "case.toml")
    (found,) = missed(history(case), case, TULIP)
    assert (found.offer.listing_id, found.defendant, found.screened.id) == ("t1", "d1", "one")
    assert found.lacks == ()
    assert found.took == 23 * 3600


def test_without_measured_recall_it_is_none() -> None:
    case = read_case(CASE, "case.toml")
    (found,) = missed(history(case, calibrated=False), case, TULIP)
    assert found.lacks == ("no measured recall is on record",)


def test_while_it_is_still_up_it_is_none() -> None:
    case = read_case(CASE, "case.toml")
    (found,) = missed(history(case, removed=None), case, TULIP)
    assert found.lacks == ("no feed shows that it is gone",)
    assert found.took is None


def test_a_decision_alone_makes_no_candidate_and_gone_without_a_day_does() -> None:
    case = read_case(CASE, "case.toml")
    first, second = history(case, removed=None).runs
    blocked = Decided(
        run=1,
        row=0,
        source="snapshot",
        act="display",
        at=second.at,
        outcome="block",
        basis="order",
        directives=("pi.a",),
        right="nordy",
        link_state="confirmed",
        knowledge="K5",
        flags=(),
        reason="",
        platform="tulip",
        store_id="6344",
        listing_id="t1",
    )
    (found,) = missed(History(runs=(first, replace(second, decided=(blocked,))), size=0, root=""), case, TULIP)
    assert (found.decided_at, found.lacks) == (second.at, ("no feed shows that it is gone",))
    gone = replace(second.offers[0], live=False)
    (found,) = missed(History(runs=(first, replace(second, offers=(gone,))), size=0, root=""), case, TULIP)
    assert (found.lacks, found.gone_at, found.took) == ((), None, None)


def test_what_nobody_said_infringes_is_no_slip_and_a_judged_sample_may_say_so() -> None:
    """The notice of t2 was to another platform."""
    case = read_case(CASE, "case.toml")
    assert [each.offer.listing_id for each in missed(history(case), case, TULIP)] == ["t1"]
    sample = (Judged(platform="tulip", listing_id="t2", infringing=True),)
    found = missed(history(case), case, TULIP, sample)
    assert [(each.offer.listing_id, each.known_by) for each in found] == [
        ("t1", "a notice of this listing"),
        ("t2", "the judged sample"),
    ]


def test_a_later_version_that_finds_it_makes_it_known() -> None:
    case = read_case(CASE.replace('"t1"', '"t9"'), "case.toml")
    runs = history(case).runs
    hit = Found(
        platform="tulip",
        listing_id="t1",
        store_id="6344",
        right="nordy",
        field="title",
        text="N.0.r.d.y",
        kind="leet",
        score=0.9,
        band="hit",
        detector="text-3",
    )
    later = replace(runs[1], findings=(hit,), bands={("tulip", "t1"): "hit"}, offers=())
    (found,) = missed(History(runs=(runs[0], later), size=0, root=""), case, TULIP)
    assert (found.known_by, found.known_at) == ("a later run", later.at)
