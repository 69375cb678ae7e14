"""Papers that let a temporary restraining order run on: the new last day, or what is asked where none is printed."""

from datetime import date

import pytest

from enjoin.engine.draft import Drafted, draft_case
from enjoin.intake.drafting.known import day_in
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper

HEAD = "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF ILLINOIS\n\nBLUE HERON TOYS LLC,\n\n     Plaintiff,\n\nv.\n\nSKY KITES,\n\n     Defendant.\n\nCase No. 23-cv-4455\n\nJudge Quentin R. Sayer\n\n{title}\n\n"
TAIL = "\n\nDated: {day}, 2023\n\nQuentin R. Sayer\nUnited States District Judge\n"
TRO = "It is hereby ORDERED that:\n\n1. Defendant is temporarily restrained from selling counterfeit toys.{term}"


def paper(name: str, title: str, body: str, day: str) -> Paper:
    text = HEAD.format(title=title) + body + TAIL.format(day=day)
    return Paper(name=name, kind="txt", pages=(page_of_text(1, text),))


def drafted(body: str, title: str = "ORDER", term: str = "") -> Drafted:
    """A TRO of May 4 (a Thursday; the 14th day is May 18), then a later paper of May 15."""
    tro = paper("tro.txt", "TEMPORARY RESTRAINING ORDER", TRO.format(term=term), "May 4")
    return draft_case([tro, paper("later.txt", title, body, "May 15")])


def ends(found: Drafted) -> list[date]:
    assert all(row.get("order") == "tro" for row in found.draft.rows("extensions"))
    return [row.get("until") for row in found.draft.rows("extensions")]  # type: ignore[misc]


@pytest.mark.parametrize(
    "body",
    [
        "The Temporary Restraining Order entered on May 4, 2023 [12] is extended for a period of fourteen (14) days, to and including June 1, 2023.",
        "Good cause being shown, the TRO [12] is hereby extended fourteen days, through June 1, 2023.",
        "The motion to extend the TRO [15] is granted. The TRO of May 4, 2023 [12] is extended for fourteen (14) days, up to and including June 1, 2023, at 5:00 p.m.",
        "Plaintiff's motion to extend [15] is granted. The TRO [12] shall expire on June 1, 2023 at 11:59 p.m.",
        "Plaintiff's motion to extend [15] is granted. The TRO [12] shall now expire at 5:00 p.m. Central Time on June 1, 2023.",
        "MINUTE entry before the Honorable Quentin R. Sayer: Motion to extend TRO [15] is granted. TRO extended to 6/1/2023. Status hearing set for 5/30/2023 at 9:30 a.m.",
        "MINUTE entry before the Honorable Quentin R. Sayer: Motion to extend [15] is granted. TRO [12] extended through 6/1/23.",
        "The Court extends the Temporary Restraining Order of May 4, 2023 for good cause until June 1, 2023.",
        "IT IS HEREBY ORDERED that the Temporary Restraining Order (ECF No. 12) be extended from May 18, 2023 through June 1, 2023.",
        "The motion to extend the Temporary Restraining Order through June 1, 2023 is GRANTED.",
        "The motion for an extension of the TRO is granted. It shall remain in effect until June 1, 2023.",
        "The motion to extend the TRO is granted for the reasons given in it. The Temporary Restraining Order [12] shall remain in full force and effect until June 1, 2023 or further order.",
        "The Court GRANTS the motion to extend the TRO, which will expire on June 1, 2023.",
    ],
)
def test_the_new_last_day(body: str) -> None:
    found = drafted(body)
    assert [day_in(end) for end in ends(found)] == [date(2023, 6, 1)]
    assert found.draft.rows("extensions")[0].get("filed") == date(2023, 5, 15)
    later = found.draft.rows("orders")[-1]
    assert later.get("kind") == "modification"
    assert later.get("expires") is None


def test_the_hour_of_the_new_end_is_not_that_of_the_entry() -> None:
    found = drafted(
        "The TRO entered on May 4, 2023 [12] is extended to and including June 1, 2023, at 5:00 p.m.",
        "ORDER EXTENDING TEMPORARY RESTRAINING ORDER",
    )
    notes = {path: each.note for path, each in found.draft.items() if each.note}
    assert "until = 2023-06-01T17:00:00-05:00" in found.text
    assert notes.get("orders[1].entered") is None


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("For good cause shown, the TRO [12] is extended until May 31, 2023.", "good cause"),
        ("With the consent of Defendant, the TRO [12] is extended until May 31, 2023.", "consent"),
        (
            "For good cause the TRO [12] is extended until May 31, 2023, when it expires unless Defendant consents to a longer time.",
            "good cause",
        ),
        ("The parties have stipulated to it. The TRO [12] is extended until May 31, 2023.", "consent"),
        ("The TRO [12] is extended until May 31, 2023.", None),
    ],
)
def test_why(body: str, why: str | None) -> None:
    assert drafted(body).draft.rows("extensions")[0].get("why") == why


@pytest.mark.parametrize(
    ("body", "term", "until", "start"),
    [
        ("The TRO [12] is extended for an additional fourteen (14) days.", "", "2023-06-01", "2023-05-18"),
        ("The TRO [12] is extended by ten days.", "", "2023-05-28", "2023-05-18"),
        ("The TRO [12] is extended for two weeks.", "\n\nThis Order expires on May 16, 2023.", "2023-05-30", "2023-05-16"),
        ("The TRO [12] is extended for 14 days from the date of this Order.", "", "2023-05-29", "2023-05-15"),
    ],
)  # fmt: skip
def test_a_number_of_days_is_counted_from_the_known_end_and_asked_about(
    body: str, term: str, until: str, start: str
) -> None:
    found = drafted(body, term=term)
    assert ends(found) == [date.fromisoformat(until)]
    band = {path: each.band for path, each in found.draft.items()}
    assert band["extensions[0].until"] == "check"
    assert any(until in each and start in each for each in found.draft.questions)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("ORDER EXTENDING TEMPORARY RESTRAINING ORDER", "The motion is granted for the reasons stated on the record."),
        ("ORDER", "The TRO [12] is extended pending the ruling on the motion for a preliminary injunction."),
        ("ORDER", "The motion to extend the TRO [15] is granted."),
    ],
)
def test_an_extension_without_a_day_is_asked_about(title: str, body: str) -> None:
    found = drafted(body, title)
    assert ends(found) == []
    assert any("until when" in each for each in found.draft.questions)


@pytest.mark.parametrize(
    "body",
    [
        "The motion to extend the TRO to June 1, 2023 is DENIED.",
        "Any motion to extend the TRO must be filed by May 17, 2023. The motion to seal is granted.",
        "Plaintiff asks that the TRO be extended until June 1, 2023. The Court takes the motion under advisement. IT IS SO ORDERED.",
        "Unless the TRO is extended until June 1, 2023, the hearing falls away. The motion to seal is granted.",
    ],
)
def test_what_extends_nothing(body: str) -> None:
    found = drafted(body)
    assert ends(found) == []


def test_a_later_paper_tells_of_an_extension() -> None:
    body = "On May 15, 2023, the Court extended the Temporary Restraining Order [12] through June 1, 2023 [16]. IT IS ORDERED that Defendant is preliminarily enjoined from selling counterfeit toys."
    found = drafted(body, "PRELIMINARY INJUNCTION ORDER")
    assert ends(found) == [date(2023, 6, 1)]
    band = {path: each.band for path, each in found.draft.items()}
    assert band["extensions[0].until"] == "check"
    assert found.draft.rows("extensions")[0].get("filed") is None


def test_an_extension_of_an_order_that_is_not_there_is_told() -> None:
    found = draft_case([paper("x.txt", "ORDER", "The TRO is extended to June 1, 2023.", "May 15")])
    assert ends(found) == [] or found.draft.rows("orders")[0].get("kind") == "tro"
    assert found.draft.rows("extensions") or any("not among these papers" in each for each in found.draft.questions)


def test_two_extensions_are_two_rows() -> None:
    papers = [
        paper("tro.txt", "TEMPORARY RESTRAINING ORDER", TRO.format(term=""), "May 4"),
        paper("one.txt", "ORDER", "The TRO is extended for fourteen days.", "May 15"),
        paper("two.txt", "ORDER", "By consent, the TRO is extended for another seven (7) days.", "May 30"),
    ]
    assert ends(draft_case(papers)) == [date(2023, 6, 1), date(2023, 6, 8)]
