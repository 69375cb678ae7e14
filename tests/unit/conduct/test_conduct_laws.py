"""Relistings, strikes, statistics and samples: worked examples, and what holds for all."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from enjoin.conduct.lives import Life
from enjoin.conduct.relistings import relistings
from enjoin.conduct.sampling import Judged, measure
from enjoin.conduct.statistics import quantile, wilson
from enjoin.conduct.strikes import POLICIES, Incident, Policy, policy, standings, strikes
from enjoin.problems import Misuse
from enjoin.when import Instant

DAY = 86_400_000_000
RULES = POLICIES["three-strikes-1"]


def day(number: float) -> Instant:
    return Instant(round(number * DAY))


def life(name: str, listed: float | None, removed: float | None = None, **given_: object) -> Life:
    values: dict[str, object] = {
        "platform": "p",
        "listing_id": name,
        "store_id": "s",
        "defendant": "d",
        "right": "m",
        "kind": "exact",
        "text": "M",
        "found_at": day(0),
        "listed_at": None if listed is None else day(listed),
        "removed_at": None if removed is None else day(removed),
        "ordered_at": day(1),
        "entries": (int(name.strip("l")),),
    }
    return Life(**(values | given_))  # type: ignore[arg-type]


# ── relistings (R56) ──


def test_a_chain_goes_back_to_the_first_listing() -> None:
    found = relistings([life("l3", 40), life("l1", 2, 10), life("l2", 20, 30)])
    assert [
        (each.listing.listing_id, each.previous.listing_id, each.first.listing_id, each.number) for each in found
    ] == [
        ("l2", "l1", "l1", 2),
        ("l3", "l2", "l1", 3),
    ]
    assert found[0].after == 10 * 86_400
    assert found[1].entries == (1, 2, 3)


@pytest.mark.parametrize(
    ("why", "first", "second"),
    [
        ("the first is still up", life("l1", 2), life("l2", 20)),
        ("another defendant", life("l1", 2, 10), life("l2", 20, defendant="e")),
        ("another right", life("l1", 2, 10), life("l2", 20, right="n")),
        ("no notice by then", life("l1", 2, 10, ordered_at=day(15)), life("l2", 20, ordered_at=day(15))),
        ("listed before the removal", life("l1", 2, 10), life("l2", 5)),
        ("its first day is not on record", life("l1", 2, 10), life("l2", None)),
    ],
)
def test_what_is_no_relisting(why: str, first: Life, second: Life) -> None:
    assert relistings([first, second]) == (), why


# ── strikes (R57) ──


def incident(at: float, store: str = "s", what: str = "x") -> Incident:
    return Incident(store=("p", store), at=day(at), what=what, entries=(1,))


def test_incidents_within_three_days_count_once() -> None:
    found = strikes([incident(0), incident(2.9), incident(3), incident(5.9), incident(10)], RULES)
    assert [each.at for each in found] == [day(0), day(3), day(10)]
    assert [len(each.incidents) for each in found] == [2, 2, 1]


def test_a_strike_lives_365_days() -> None:
    incidents = [incident(0), incident(100), incident(200)]
    (before,) = standings(incidents, RULES, day(364.9))
    assert (before.alive, before.reached) == (3, True)
    (after,) = standings(incidents, RULES, day(365))
    assert (after.alive, after.reached) == (2, False)


def test_what_comes_later_does_not_count_yet() -> None:
    assert standings([incident(10)], RULES, day(9)) == ()


times = st.lists(st.floats(0, 1000), max_size=30)


@given(times, st.integers(0, 10))
def test_every_incident_belongs_to_one_strike(days: list[float], merge: int) -> None:
    rules = Policy(version="v", merge_days=merge, live_days=365, limit=3, at_limit="x")
    found = strikes([incident(each, what=str(number)) for number, each in enumerate(days)], rules)
    told = [each.what for strike in found for each in strike.incidents]
    assert sorted(told) == sorted(str(number) for number in range(len(days)))
    for a, b in pairwise(found):
        assert b.at.us - a.at.us >= merge * DAY


@given(times, st.permutations(range(30)))
def test_the_order_of_incidents_does_not_matter(days: list[float], order: list[int]) -> None:
    incidents = [incident(each, what=str(number)) for number, each in enumerate(days)]
    shuffled = [incidents[index] for index in order if index < len(incidents)]
    assert strikes(incidents, RULES) == strikes(shuffled, RULES)


def test_an_unknown_policy_is_told() -> None:
    with pytest.raises(Misuse, match="three-strikes"):
        policy("three-strike")


# ── statistics ──


def test_wilson_against_published_values() -> None:
    # Newcombe (1998), Statistics in Medicine 17:857–872, table I, method 3: 81/263, 15/148, 0/20, 1/29.
    for part, whole, low, high in (
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ):
        interval = wilson(part, whole)
        assert interval is not None
        assert interval == pytest.approx((low, high), abs=6e-5)


@given(st.integers(0, 500), st.integers(1, 500))
def test_wilson_holds_the_share(part: int, whole: int) -> None:
    part = min(part, whole)
    interval = wilson(part, whole)
    assert interval is not None
    assert 0 <= interval[0] <= part / whole <= interval[1] <= 1


def test_no_sample_no_interval() -> None:
    assert wilson(0, 0) is None


def test_quantiles_by_nearest_rank() -> None:
    values = [15.0, 20.0, 35.0, 40.0, 50.0]
    assert [quantile(values, q) for q in (0.05, 0.3, 0.4, 0.5, 1)] == [15, 20, 20, 35, 50]
    assert quantile([], 0.5) is None


@given(st.lists(st.floats(0, 1e6), min_size=1), st.floats(0.01, 1))
def test_a_quantile_is_a_value_that_enough_do_not_exceed(values: list[float], q: float) -> None:
    found = quantile(values, q)
    assert found in values
    assert sum(each <= found for each in values) >= q * len(values) - 1e-6


# ── samples and lives ──


def test_errors_of_a_sample_are_named() -> None:
    sample = [
        Judged(platform="p", listing_id="caught", infringing=True),
        Judged(platform="p", listing_id="doubted", infringing=True),
        Judged(platform="p", listing_id="missed", infringing=True),
        Judged(platform="p", listing_id="false", infringing=False),
        Judged(platform="p", listing_id="fine", infringing=False),
    ]
    found = measure(sample, frozenset({("p", "caught"), ("p", "false")}), frozenset({("p", "doubted")}))
    assert (found.hit, found.infringing, found.lawful_hit, found.lawful) == (2, 3, 1, 2)
    assert found.missed == (("p", "missed"),)
    assert found.false == (("p", "false"),)


def test_knowledge_begins_with_the_first_of_notice_and_finding_but_not_before_the_order() -> None:
    assert life("l1", 0, found_at=day(9), noticed_at=day(5)).known_at == day(5)
    assert life("l1", 0, found_at=day(3), noticed_at=day(5)).known_at == day(3)
    assert life("l1", 0, found_at=day(0)).known_at == day(1)
    assert life("l1", 7, found_at=day(0)).known_at == day(7)


def test_a_time_is_counted_only_where_it_was_known_before() -> None:
    at_once = life("l1", 0, found_at=day(4), decided=(("display", day(4)),))
    assert at_once.to_decision is None
    early = life("l1", 0, found_at=day(9), decided=(("display", day(4)),))
    assert early.to_decision is None
    late = life("l1", 2, 8, found_at=day(3), decided=(("display", day(4)),), state="gone", seen_at=day(9))
    assert late.to_decision == 86_400
    assert late.to_gone == 5 * 86_400
    assert late.exposed == 6 * 86_400


def test_a_decision_is_no_end_only_a_feed_shows_one() -> None:
    decided = life("l1", 2, decided=(("display", day(4)),), state="live", seen_at=day(4))
    assert decided.after == ""
    assert decided.to_gone is None
    assert decided.exposed is None
    assert life("l1", 2, decided=(("display", day(4)),), state="live", seen_at=day(5)).after == "live"
    assert life("l1", 2, decided=(("display", day(4)),), state="gone", seen_at=day(5)).after == "gone"
    # Promotion may be stopped while the listing stays: its being live says nothing against that.
    demoted = life("l1", 2, decided=(("email", day(4)),), state="live", seen_at=day(5))
    assert (demoted.withheld_at, demoted.decided_at, demoted.after) == (None, day(4), "")
    # Up again under the same id.
    assert life("l1", 2, 8, state="live", seen_at=day(9)).to_gone is None


def test_what_is_open_and_what_no_order_reached() -> None:
    assert life("l1", 2).is_open
    assert not life("l1", 2, state="gone").is_open
    left = life("l1", 2, passed=True)
    assert not left.is_open
    assert not left.was_reached
    assert life("l1", 2, passed=True, decided=(("display", day(4)),)).was_reached
