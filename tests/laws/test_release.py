"""Who is told to release an account, and by what authority: of all whose account it is (R2, R44–R46, R54)."""

from datetime import date
from typing import Any

from case_drawings import link
from test_traces import PI, Values, injunction, later, noticed, papers, view_of

from enjoin.decisions import Decision, decide
from enjoin.gates.model import Facts
from enjoin.notices import NOT_TOLD

TRO = injunction("tro", "tro", date(2023, 1, 18))
TRO_NOTICE, PI_NOTICE = noticed("tro", date(2023, 1, 19)), noticed("pi", date(2023, 2, 2))


def of_both(values: Values, day: date) -> Decision:
    """A payout from the account of d1 and d2."""
    links = (link("d1", "confirmed"), link("d2", "confirmed"))
    facts = Facts(
        act="payout", platform="aliexpress", store_id="1", links=links, has_listing=False, findings=None, told=NOT_TOLD
    )
    answer = decide(view_of(values, day), facts)
    assert answer.failure is None, answer.failure
    return answer


def with_left(values: Values, **left: Any) -> Values:
    """d1 has left."""
    first, *others = values["defendants"]
    return values | {"defendants": [first | {"left": left}, *others]}


def test_nobody_is_told_to_release_what_another_owners_freeze_waits_for() -> None:
    """R2, R46: d1 has left, d2's freeze has lapsed and is to go on from notice of an order entered already."""
    values = with_left(papers([TRO, PI], [TRO_NOTICE]), on=date(2023, 1, 25), why="settled")
    assert of_both(values, date(2023, 1, 26)).outcome == "block"
    answer = of_both(values, date(2023, 2, 3))
    assert answer.outcome == "allow"
    assert "counsel_must_confirm" in answer.flags
    assert "release what is held" not in answer.reason
    assert "not noticed by then, freezes it too: ask counsel first" in answer.reason


def test_the_authority_to_release_is_told_as_to_each() -> None:
    """R46: before, `released` alone, without the paper by which a defendant left, and of one of several only."""
    freed = later("o", "modification", date(2023, 3, 1), release=["pi.3"], defendants=["d2"])
    left = {"on": date(2023, 2, 20), "why": "dismissed", "cite": "ECF 30"}
    answer = of_both(with_left(papers([PI, freed], [PI_NOTICE]), **left), date(2023, 3, 2))
    assert "release_review" in answer.flags
    assert "released: `d1` left on 2023-02-20, dismissed, ECF 30" in answer.reason
    assert "released by `o` as to `d2`" in answer.reason
