"""Orders in forms not known: their clear commands are guesses; what parties ask and what is told is never a command."""

import pytest

from enjoin.engine.draft import draft_case
from enjoin.intake.drafting.draft import Draft, Row
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper

HEAD = "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF ILLINOIS\n\nBLUE HERON TOYS LLC,\n\n     Plaintiff,\n\nv.\n\nALPHA STORE and GAMMA SHOP,\n\n     Defendants.\n\nCase No. 23-cv-4455\n\n{title}\n\n"
PROSE = "\n\n".join(
    f"Point {word}. The record was read with care, and what counsel wrote about it helped; nothing turns on it now."
    for word in ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
)


def draft_of(text: str, title: str = "") -> Draft:
    text = HEAD.format(title=title) + text
    return draft_case([Paper(name="a.txt", kind="txt", pages=(page_of_text(1, text),))]).draft


def rows_of(draft: Draft) -> list[Row]:
    return [row for order in draft.rows("orders") for row in dict(order.tables).get("directives", ())]


def bands(rows: list[Row]) -> set[str]:
    return {each.band for row in rows for key, each in row.items if key in ("forbid", "require", "binds")}


LETTER = "Dear Judge Sayer:\n\nIt is hereby asked on consent that the case go on. I grant that Defendants shall not sell counterfeit toys until then.\n\nRespectfully,\n\n/s/ A. Voss\n\n"


def test_a_letter_commands_only_below_its_greeting() -> None:
    assert rows_of(draft_of(LETTER + SIGNED)) == []
    rows = rows_of(
        draft_of(f"{LETTER}So I rule: this is allowed.\n\nWalmart must remove the listings in Exhibit 1.{SIGNED}")
    )
    assert [(row.get("binds"), row.get("require")) for row in rows] == [(["walmart"], "remove")]


def test_a_pleading_whose_title_is_not_read_commands_nobody() -> None:
    text = "For these reasons Defendants shall not sell counterfeit toys. WHEREFORE, Plaintiff prays for relief.\n\nBY THE COURT:\n"
    assert rows_of(draft_of(f"{PROSE}\n\n{text}")) == []


SIGNED = "\n\nMay 4, 2023\n\nQUENTIN R. SAYER, Chief Judge\n"


@pytest.mark.parametrize(
    "decides",
    [
        "WHAT IS ORDERED\n\nDefendants shall not sell counterfeit toys. Walmart must remove the listings in Exhibit 1.",
        "I grant the request. Defendants shall not sell counterfeit toys. Walmart must remove the listings in Exhibit 1.",
        "For these reasons the request is well taken. Defendants shall not sell counterfeit toys. Walmart must remove the listings in Exhibit 1.",
    ],
)
def test_clear_commands_of_a_form_not_known_are_guesses(decides: str) -> None:
    rows = rows_of(draft_of(f"{PROSE}\n\n{decides}{SIGNED}"))
    assert [(row.get("binds"), row.get("forbid") or row.get("require")) for row in rows] == [
        (["defendants"], ["listing"]),
        (["walmart"], "remove"),
    ]
    assert bands(rows) == {"guess"}


@pytest.mark.parametrize("title", ["PLAINTIFF'S MOTION FOR A TRO", "COMPLAINT", "BRIEF IN SUPPORT OF MOTION"])
def test_a_partys_paper_commands_nobody(title: str) -> None:
    text = "For these reasons the request should be granted. Defendants shall not sell counterfeit toys.\n\nRespectfully submitted,\n\n/s/ A. Voss\n"
    assert rows_of(draft_of(f"{PROSE}\n\n{text}", title)) == []


@pytest.mark.parametrize(
    "told",
    [
        "I grant the request to file a surreply. Plaintiff asks that Defendants shall not sell counterfeit toys.",
        "I grant the request for a hearing. The earlier order provided that Defendants shall not sell counterfeit toys.",
        'I grant the request for a hearing. The proposed text reads: "Defendants shall not sell counterfeit toys."',
    ],
)
def test_what_is_asked_told_or_quoted_is_no_command(told: str) -> None:
    assert rows_of(draft_of(f"{PROSE}\n\n{told}{SIGNED}")) == []


def test_what_a_party_is_to_tell_behind_whether_recites_nothing() -> None:
    said = "So I rule: this is allowed.\n\nBy June 5, 2023, Plaintiff and Amazon shall file a short letter stating whether anything divides them."
    rows = rows_of(draft_of(f"{LETTER}{said}{SIGNED}"))
    assert [(row.get("binds"), row.get("require")) for row in rows] == [(["plaintiffs", "amazon"], "file")]


def test_a_company_told_with_what_it_runs_is_one_with_its_short_name() -> None:
    letter = 'Brickmart Trading, Inc., which runs the marketplace at brickmart.example ("Brickmart"), asks what it must do.\n\n'
    said = "IT IS ORDERED that:\n\n1. Brickmart shall remove the listings in Exhibit 1.\n\n2. Brickmart Trading, Inc. shall preserve its records."
    draft = draft_of(letter + said + SIGNED, "PRELIMINARY INJUNCTION")
    assert len(draft.rows("respondents")) == 1
