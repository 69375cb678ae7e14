"""The shipped case files: complete, every fact with its cite, uncertain days said to be so, true to the known scenarios."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from enjoin.orders.casefile import inspect_case
from enjoin.orders.model import Case

EXAMPLES = Path(__file__).parents[2] / "examples"
NAMES = ("21-cv-08434", "22-cv-09384")


def text_of(name: str) -> str:
    return (EXAMPLES / name / "case.toml").read_text(encoding="utf-8")


def case_of(name: str) -> Case:
    case, problems = inspect_case(text_of(name), name)
    assert case is not None
    assert [str(each) for each in problems if each.severity != "note"] == []
    return case


def facts(values: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every table of the case file that states a fact."""
    for name in ("plaintiffs", "defendants", "respondents", "marks", "premises", "orders", "listing_notices"):
        for each in values.get(name, ()):
            yield name, each
    for order in values["orders"]:
        for name in ("directives", "effects"):
            for each in order.get(name, ()):
                yield name, each


@pytest.mark.parametrize("name", NAMES)
def test_reads_without_errors_or_warnings(name: str) -> None:
    assert case_of(name).docket == f"1:{name}"


@pytest.mark.parametrize("name", NAMES)
def test_every_fact_has_its_cite(name: str) -> None:
    for table, fact in facts(tomllib.loads(text_of(name))):
        assert fact.get("cite"), (table, fact)
    for notice in tomllib.loads(text_of(name))["notices"]:
        assert notice.get("proof"), notice


@pytest.mark.parametrize("name", NAMES)
def test_no_platform_id_is_made_up(name: str) -> None:
    assert all(each.stores == () for each in case_of(name).defendants)
    for told in case_of(name).listing_notices:
        assert not any(re.search(r"\d{6}", listing) for listing in told.listings)


@pytest.mark.parametrize("name", NAMES)
def test_every_notice_whose_day_no_paper_prints_says_so(name: str) -> None:
    printed = {
        ("21-cv-08434", "pi", "alibaba"),
        ("21-cv-08434", "perm", "alibaba"),
        ("21-cv-08434", "perm", "defendants"),
    }
    for notice in case_of(name).notices:
        assert bool(notice.source.uncertain) == ((name, notice.order, notice.respondent) not in printed)


def test_61_defendants_in_the_order_of_the_caption() -> None:
    case = case_of("21-cv-08434")
    names = [each.name for each in case.defendants]
    assert len(names) == len(set(names)) == 61
    assert names[0] == "alialialiLL Store"
    assert names[26] == "Nanjing Ruifutong Arts And Toys Manufacturing Co., Ltd."
    assert names[60] == "Zhanjiang Dynamic Point Network Technology Co., Ltd."
    assert [each.id for each in case.defendants] == [f"d{i:02}" for i in range(1, 62)]
    assert 61 * 25 == 1525  # the platform's fee of $25 for each, as it was wired
    assert names == sorted(names, key=str.casefold)


def test_names_that_drift_between_the_papers_keep_both_forms() -> None:
    by_name = {each.name: each.aka for each in case_of("21-cv-08434").defendants}
    drifted = {name: aka for name, aka in by_name.items() if aka}
    assert {name.split(" Store")[0].split(" Co.")[0]: len(aka) for name, aka in drifted.items()} == {
        "Dongguan Shenggen Hardware Plastic": 1,
        "Guangdong Sanson Supply Chain": 1,
        "Henan Yinghuozhiquang Culture Media": 1,
        "Shenzen Tongfei International Trade": 1,
        "SI TING": 1,
        "TC XRC": 1,
    }


def test_the_marks_are_four_registrations_and_two_applications() -> None:
    for name in NAMES:
        marks = case_of(name).marks
        assert [each.registration for each in marks if each.registration] == [
            "5,454,574",
            "6,137,521",
            "5,962,289",
            "2,029,047",
        ]
        assert [each.serial for each in marks if each.serial] == ["88/471,796", "90/676,140"]


def test_the_permanent_injunction_keeps_both_cites_and_leaves_the_freeze_behind() -> None:
    orders = {each.id: each for each in case_of("21-cv-08434").orders}
    assert orders["perm"].ecf == ("40", "34")
    assert orders["pi"].ecf == ("10", "21")
    (effect,) = orders["perm"].effects
    assert effect.verb == "make_permanent"
    assert set(effect.excepted) == {"pi.freeze", "pi.1a-assets"}


def test_days_that_no_paper_prints_are_marked() -> None:
    orders = {each.id: each for each in case_of("22-cv-09384").orders}
    assert orders["pi"].source.uncertain
    assert orders["reconsideration"].source.uncertain
    assert any(each.source.confirm for each in orders["reconsideration"].effects)
    assert not orders["contempt"].source.uncertain


def test_the_later_orders_do_what_they_did() -> None:
    orders = {each.id: each for each in case_of("22-cv-09384").orders}
    assert [(each.verb, each.targets) for each in orders["contempt"].effects] == [("strike", ("pi.1c",))]
    partial = next(each for each in orders["stay"].effects if each.verb == "stay")
    assert (partial.targets, partial.acts) == (("pi.1b",), ("list", "relist"))
    clarified = orders["clarification"].effects[0]
    assert clarified.change.listing_notice == "not_required"
    directives = {each.ref: each for order in orders.values() for each in order.directives}
    assert directives["pi.1c"].predicate == directives["tro.IC"].predicate == ()
    assert directives["pi.1b"].predicate == ("pi.1a",)


def test_only_names_that_the_papers_print() -> None:
    assert [each.name for each in case_of("22-cv-09384").defendants] == ["19885566 Store", "Yoocour Specialty Store"]
    assert "ninety" in text_of("22-cv-09384")
