"""What lets somebody go on, or lets money go, is no restraint, and a restraint is laid on those of its own part alone (R9, R18, R46, R52)."""

from typing import Any

import pytest
from test_notified import drafted, rows

FIRST = "It is hereby ORDERED that:\n\n1. Defendants are enjoined from selling and advertising counterfeit toys, and from transferring their assets.\n\n2. "


def read(words: str) -> list[dict[str, Any]]:
    return [each for each in rows(drafted(("PRELIMINARY INJUNCTION", FIRST + words))) if each["id"].startswith("2")]


@pytest.mark.parametrize(
    "words",
    [
        "Etsy shall allow Defendants to operate their stores, provided that no counterfeit toys are offered.",
        "Etsy shall continue to operate the stores of Defendants.",
        "Etsy shall keep open the stores of Defendants.",
        "PayPal, Inc. shall allow Defendants to withdraw sums above $10,000.",
        "Etsy shall disclose to no one the identity of the buyers.",
    ],
)
def test_what_lets_somebody_go_on_restrains_nobody(words: str) -> None:
    assert not read(words)


def test_what_is_permitted_to_no_defendant_is_forbidden() -> None:
    assert [each["forbid"] for each in read("Etsy shall permit no Defendant to operate a store.")] == [
        ["operate_store"]
    ]


def test_a_release_and_a_freeze_in_one_sentence_are_each_of_their_own_defendants() -> None:
    found = read("PayPal, Inc. shall release the funds of Gamma Shop and continue to restrain those of Alpha Store.")
    assert [(each["require"], each["defendants"]) for each in found] == [("release", ["d02"]), ("freeze", ["d01"])]


def test_a_period_for_a_removal_gives_no_time_to_go_on_with_what_is_barred() -> None:
    words = "Etsy shall not promote counterfeit toys and shall, within five (5) business days of receiving this Order, remove the listings of counterfeit toys."
    assert [(each.get("forbid"), each.get("within")) for each in read(words)] == [
        (["promotion"], None),
        (None, "5 business days"),
    ]


def test_what_is_excepted_from_a_freeze_stands_beside_it() -> None:
    words = "PayPal, Inc. shall freeze the accounts of Defendants. Amounts needed to refund buyers are excepted from this restraint."
    (freeze,) = read(words)
    assert "refund buyers are excepted" in freeze["note"]
