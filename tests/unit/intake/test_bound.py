"""Papers that limit themselves to some of the defendants of a schedule that is given apart."""

import pytest

from enjoin.engine.draft import Drafted, draft_case
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.people.party import Party
from enjoin.intake.text.paper import Paper, Span, Value

HEAD = "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF ILLINOIS\n\nBLUE HERON TOYS LLC,\n\n     Plaintiff,\n\nv.\n\nTHE PARTNERSHIPS IDENTIFIED ON SCHEDULE A,\n\n     Defendants.\n\nCase No. 23-cv-4455\n\nJudge Quentin R. Sayer\n\n{title}\n\n"
TAIL = "\n\nSO ORDERED.\n\nDated: {day}, 2023\n\nQuentin R. Sayer\nUnited States District Judge\n"
SELLERS = ("Sky Kites", "Lark Toys", "wind_toys", "Otter & Oak")
TRO = "It is hereby ORDERED that:\n\n1. Defendants are enjoined from selling counterfeit toys.\n\n2. Amazon shall freeze all funds of Defendants."


def paper(name: str, title: str, body: str, day: str) -> Paper:
    text = HEAD.format(title=title) + body + TAIL.format(day=day)
    return Paper(name=name, kind="txt", pages=(page_of_text(1, text),))


def schedule() -> list[Party]:
    return [
        Party(name=Value(name, (Span("s.csv", 1, at, 0, len(name)),), "schedule/sheet"), numbers=(at,))
        for at, name in enumerate(SELLERS, 1)
    ]


def drafted(title: str, body: str, sellers: list[Party] | None = None) -> Drafted:
    papers = [paper("tro.txt", "TEMPORARY RESTRAINING ORDER", TRO, "May 4"), paper("later.txt", title, body, "May 10")]
    return draft_case(papers, schedule() if sellers is None else sellers)


def last(found: Drafted, table: str) -> list[dict[str, object]]:
    rows = dict(found.draft.rows("orders")[-1].tables).get(table, ())
    return [{key: each.value for key, each in row.items} for row in rows]


@pytest.mark.parametrize(
    ("limit", "whom"),
    [
        ("as to Defendants Sky Kites (No. 1) and Lark Toys (No. 2) only", ["d01", "d02"]),
        ("as to Defendant Nos. 1 and 3, but not otherwise", ["d01", "d03"]),
        ("with respect to all Defendants except wind_toys (Doe 3)", ["d01", "d02", "d04"]),
        ("as to the Moving Defendants", ["d02", "d04"]),
    ],
)
def test_an_order_is_dissolved_as_to_some(limit: str, whom: list[str]) -> None:
    told = 'Defendant Nos. 2 and 4 (the "Moving Defendants") move to dissolve. The motion is granted.\n\n'
    found = drafted("ORDER", f"{told}IT IS ORDERED that the Temporary Restraining Order is dissolved {limit}.")
    effects = last(found, "effects")
    assert [(each["vacate"], each["defendants"]) for each in effects] == [(["tro"], whom)]


@pytest.mark.parametrize("limit", ["as to the Settling Defendants", "as to Zyx Trading", "as to Defendant No. 9"])
def test_an_order_that_ends_for_a_part_not_told_ends_for_nobody(limit: str) -> None:
    found = drafted("ORDER", f"IT IS ORDERED that the Temporary Restraining Order is dissolved {limit}.")
    assert last(found, "effects") == []
    assert any("as to which defendants" in each for each in found.draft.questions)


def test_the_rest_of_an_order_runs_on() -> None:
    body = "IT IS ORDERED that the Temporary Restraining Order is dissolved as to Sky Kites. As to the remaining Defendants, the Temporary Restraining Order is extended to and including May 30, 2023."
    found = drafted("ORDER GRANTING MOTION TO DISSOLVE", body)
    assert found.draft.rows("orders")[-1].get("expires") is None
    assert [(row.get("order"), str(row.get("until"))) for row in found.draft.rows("extensions")] == [
        ("tro", "2023-05-30")
    ]


@pytest.mark.parametrize(
    "granted",
    [
        "The Court GRANTS the motion for a preliminary injunction as to all Defendants except Defendant No. 3, wind_toys, as to which the motion is DENIED.",
        "The motion for a preliminary injunction is DENIED as to Defendant No. 3 and otherwise GRANTED.",
        "This Order does not apply to Defendant wind_toys.",
        "This Preliminary Injunction Order shall not apply to wind_toys.",
        "Nothing in this Order restrains wind_toys.",
        "Nothing in this Order shall be construed to bind Defendant No. 3.",
        "Defendant No. 3, wind_toys, is hereby excepted from the operation of this Order.",
        "The injunction does not reach wind_toys, against whom the motion is denied.",
        "Having heard Defendant No. 3, as to whom the motion is denied, the Court rules as follows.",
    ],
)
def test_an_injunction_binds_all_but_one(granted: str) -> None:
    found = drafted("PRELIMINARY INJUNCTION ORDER", f"{granted}\n\n{TRO}")
    first, second = last(found, "directives")
    assert first["binds"] == ["d01", "d02", "d04"]
    assert second["defendants"] == ["d01", "d02", "d04"]


def test_a_limit_behind_the_last_command_is_not_what_that_command_concerns() -> None:
    limit = "This Order does not apply to wind_toys, against whom the motion is denied."
    first, second = last(drafted("PRELIMINARY INJUNCTION ORDER", f"{TRO}\n{limit}"), "directives")
    assert first["binds"] == ["d01", "d02", "d04"]
    assert second["defendants"] == ["d01", "d02", "d04"]


@pytest.mark.parametrize(
    ("end", "moment"),
    [
        ("shall expire on May 20, 2023 at 5:00 p.m.", "2023-05-20T17:00:00-05:00"),
        ("expires on May 20, 2023, at noon", "2023-05-20T12:00:00-05:00"),
        ("shall expire at 12:01 a.m. on May 20, 2023", "2023-05-20T00:01:00-05:00"),
        ("remains in effect until 11:59 p.m. on November 20, 2023", "2023-11-20T23:59:00-06:00"),
    ],
)
def test_a_term_that_ends_at_an_hour_ends_at_that_hour_of_the_court(end: str, moment: str) -> None:
    """R7: a bare day runs to its end, hours longer than the order."""
    found = drafted("TEMPORARY RESTRAINING ORDER", f"{TRO}\n\n3. This Order {end}.")
    expires = next(value for key, value in found.draft.rows("orders")[-1].items if key == "expires")
    assert (expires.value.isoformat(), expires.band) == (moment, "read")  # type: ignore[attr-defined]
    assert f"expires = {moment}" in found.text


@pytest.mark.parametrize("hour", ["at the close of business", "at midnight", "at 13:00 p.m."])
def test_an_hour_that_no_clock_tells_is_to_be_checked(hour: str) -> None:
    found = drafted("TEMPORARY RESTRAINING ORDER", f"{TRO}\n\n3. This Order shall expire on May 20, 2023 {hour}.")
    expires = next(value for key, value in found.draft.rows("orders")[-1].items if key == "expires")
    assert (str(expires.value), expires.band) == ("2023-05-20", "check")
    assert "write the hour" in (expires.note or "")


def test_a_part_that_is_not_told_is_asked_for() -> None:
    found = drafted(
        "PRELIMINARY INJUNCTION ORDER",
        f"The motion is GRANTED as to all Defendants except the Settling Defendants.\n\n{TRO}",
    )
    rows = dict(found.draft.rows("orders")[-1].tables)["directives"]
    assert next(each.band for row in rows for key, each in row.items if key == "binds") == "check"
    assert any("which defendants does it bind" in each for each in found.draft.questions)


def test_a_command_that_concerns_some_says_so() -> None:
    body = "IT IS ORDERED that the motion is granted.\n\n1. Amazon shall release any restraint on the accounts of Lark Toys and wind_toys, except that it shall keep $500.00.\n\n2. Defendant Number 4 shall file an answer by June 1, 2023."
    first, second = last(drafted("ORDER", body), "directives")
    assert first["defendants"] == ["d02", "d03"]
    assert first["note"] == "except that it shall keep $500.00"
    assert second["binds"] == ["d04"]


def test_names_that_are_examples_limit_no_command() -> None:
    body = "IT IS ORDERED that the motion is granted.\n\n1. Amazon shall freeze the accounts of Defendants, including those of Lark Toys."
    (first,) = last(drafted("PRELIMINARY INJUNCTION ORDER", body), "directives")
    assert "defendants" not in first


def test_an_injunction_that_stays_for_one_is_superseded_for_the_others() -> None:
    body = f"{TRO}\n\n3. The Temporary Restraining Order shall remain in effect as to Defendant Number 2 and is otherwise superseded by this Order."
    found = drafted("PRELIMINARY INJUNCTION ORDER", body)
    assert [(each["vacate"], each["defendants"]) for each in last(found, "effects")] == [
        (["tro"], ["d01", "d03", "d04"])
    ]
    assert last(found, "directives")[0]["binds"] == ["d01", "d03", "d04"]


def test_an_entry_in_brackets_is_the_orders_but_not_that_of_a_motion() -> None:
    body = "On the motion to dissolve the Temporary Restraining Order [22], IT IS ORDERED that the Temporary Restraining Order [9] is dissolved as to Sky Kites."
    found = drafted("ORDER", body)
    assert found.draft.rows("orders")[0].get("ecf") == [9]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("The bond posted by Plaintiff in the amount of $10,000.00 is hereby ordered released by the Clerk.", False),
        ("The Clerk shall return to Plaintiff the bond of $10,000.00.", False),
        ("Plaintiff shall post a bond of $10,000.00.", True),
        ("The $10,000.00 bond posted by Plaintiff shall remain with the Court.", True),
    ],
)
def test_a_bond_that_is_given_back_is_none_that_is_set(words: str, said: bool) -> None:
    found = drafted("PRELIMINARY INJUNCTION ORDER", f"{TRO}\n\n3. {words}")
    assert ("bond $10,000.00" in found.text) == said


def test_a_number_is_no_name() -> None:
    body = f"Plaintiff dismissed Defendant Number 3, wind_toys, on May 6, 2023. The Clerk entered default against the Defendants except Defendant Numbers 1 and 2.\n\n{TRO}"
    found = drafted("DEFAULT JUDGMENT AND PERMANENT INJUNCTION", body)
    names = [row.get("name") for row in found.draft.rows("defendants")]
    assert names == list(SELLERS)
    assert [bool(row.get("left")) for row in found.draft.rows("defendants")] == [False, False, True, False]
    assert any("which defendants does it bind" in each for each in found.draft.questions)
    assert not any("no caption" in each for each in found.draft.questions)


def test_a_defendant_of_the_text_who_is_not_listed_is_asked_for() -> None:
    found = drafted("ORDER", "IT IS ORDERED that Defendant Zyx Trading LLC shall file an answer by June 1, 2023.")
    assert any("Zyx Trading" in each and "does not stand on the list" in each for each in found.draft.questions)


def test_one_who_is_spared_is_not_the_only_one_bound() -> None:
    found = drafted("PRELIMINARY INJUNCTION ORDER", f"{TRO} No such restraint shall apply to Defendant No. 3.")
    bound = [each["binds"] for each in last(found, "directives") if each["id"] == "1"]
    assert bound == [["defendants"]]
    assert any("which defendants" in each for each in found.draft.questions)


@pytest.mark.parametrize(
    ("told", "command", "ids"),
    [
        ("", "Defendants, other than Sky Kites and Lark Toys, shall not sell toys.", ["d03", "d04"]),
        ("", "Sky Kites and wind_toys, being the only Defendants on Amazon, shall not sell toys.", ["d01", "d03"]),
        ('Sky Kites and wind_toys (the "Etsy Sellers") trade on Etsy.', "The Etsy Sellers shall not sell toys.", ["d01", "d03"]),
        ('Sky Kites and wind_toys are in default (the "Defaulting Defendants").', "The Defaulting Defendants shall not sell toys.", ["d01", "d03"]),
        ('The Court refers to Sky Kites and wind_toys as the "Kite Defendants."', "The Kite Defendants shall not sell toys.", ["d01", "d03"]),
        ("", "The Defendants listed on lines 2 through 3 of Schedule A shall not sell toys.", ["d02", "d03"]),
    ],
)  # fmt: skip
def test_a_part_of_those_on_a_schedule_is_told_in_many_ways(told: str, command: str, ids: list[str]) -> None:
    found = drafted("PRELIMINARY INJUNCTION", f"{told}\n\nIt is hereby ORDERED that:\n\n1. {command}")
    assert [each["binds"] for each in last(found, "directives")] == [ids]
