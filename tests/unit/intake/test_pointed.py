"""A later order that points at a part of an earlier one reaches that part and no more (R11, R12); what cannot be read is asked."""

from typing import Any

import pytest

from enjoin.engine.draft import Drafted, draft_case
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.references.pointed import pointed
from enjoin.intake.text.paper import Paper

HEAD = "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF ILLINOIS\n\nBLUE HERON TOYS LLC,\n\n     Plaintiff,\n\nv.\n\nALPHA STORE, FUDA TOYS CO., LTD. and GAMMA SHOP,\n\n     Defendants.\n\nCase No. 23-cv-4455\n\nJudge Quentin R. Sayer\n\n{title}\n\nIt is hereby ORDERED that:\n\n"
TAIL = "\n\nSO ORDERED.\n\nDated: May {day}, 2023\n\nQuentin R. Sayer\nUnited States District Judge\n"
PI = (
    "(1) Defendants are enjoined from:\n\n   (a) selling or advertising counterfeit toys; and\n\n   (b) transferring their assets.\n\n"
    "(2) Etsy and DHgate shall cease promoting and listing counterfeit toys of Defendants, and shall not permit relisting of such toys.\n\n"
    "(3) Etsy and DHgate shall within 5 days disable the storefronts of Defendants.\n\n(4) PayPal, Inc. shall freeze all funds of Defendants."
)


def drafted(words: str, title: str = "ORDER MODIFYING PRELIMINARY INJUNCTION IN PART") -> Drafted:
    texts = {
        "pi.txt": HEAD.format(title="PRELIMINARY INJUNCTION") + PI + TAIL.format(day=4),
        "mod.txt": HEAD.format(title=title) + words + TAIL.format(day=25),
    }
    papers = [Paper(name=name, kind="txt", pages=(page_of_text(1, text),)) for name, text in texts.items()]
    return draft_case(papers)


def tables(found: Drafted, name: str) -> list[dict[str, Any]]:
    rows = dict(found.draft.rows("orders")[-1].tables).get(name, ())
    return [{key: each.value for key, each in row.items if key != "text"} for row in rows]


@pytest.mark.parametrize(
    ("words", "effect"),
    [
        ("Paragraph (3) of the Preliminary Injunction is stricken as to DHgate.", {"strike": ["pi.3"], "for": ["dhgate"]}),
        ("Paragraph three of the Preliminary Injunction is vacated.", {"vacate": ["pi.3"]}),
        ("The third decretal paragraph of the Preliminary Injunction is vacated.", {"vacate": ["pi.3"]}),
        ("Paragraphs (2) and (3) of the Preliminary Injunction are stayed as to Etsy.", {"stay": ["pi.2", "pi.3"], "for": ["etsy"]}),
        ("Paragraphs (3)-(4) of the Preliminary Injunction are stayed until July 1, 2023.", {"stay": ["pi.3", "pi.4"], "until": "2023-07-01"}),
        ("Section 1.b of the Preliminary Injunction is vacated under Section 34(a) of the Lanham Act.", {"vacate": ["pi.1b"]}),
        ("The Preliminary Injunction is stayed in part, namely as to paragraph (3), as to DHgate.", {"stay": ["pi.3"], "for": ["dhgate"]}),
        ("The Preliminary Injunction, except paragraph (4), is stayed.", {"stay": ["pi.1a", "pi.1b", "pi.2", "pi.3"]}),
        ("The Preliminary Injunction is dissolved, except for the asset restraint.", {"vacate": ["pi.1a", "pi.2", "pi.3"]}),
        ("The asset restraint in the Preliminary Injunction is dissolved as to Gamma Shop.", {"vacate": ["pi.1b", "pi.4"], "defendants": ["d03"]}),
        ("The freeze of the account of Gamma Shop is lifted.", {"release": ["pi.1b", "pi.4"], "defendants": ["d03"]}),
        ("The provision of the Preliminary Injunction that requires the closing of storefronts is stricken.", {"strike": ["pi.3"]}),
        ("Enforcement of paragraph (3) of the Preliminary Injunction against Etsy is stayed.", {"stay": ["pi.3"], "for": ["etsy"]}),
        ("Etsy is relieved of its obligations under paragraph (3) of the Preliminary Injunction.", {"release": ["pi.3"], "for": ["etsy"]}),
        ("DHgate need not comply with paragraph (3) of the Preliminary Injunction.", {"release": ["pi.3"], "for": ["dhgate"]}),
        ("The Preliminary Injunction no longer binds Gamma Shop, who has settled.", {"release": ["pi"], "defendants": ["d03"]}),
        ("The Preliminary Injunction is vacated as to Alpha Store.", {"vacate": ["pi"], "defendants": ["d01"]}),
        ("The terms of the Preliminary Injunction are stayed as to PayPal.", {"stay": ["pi"], "for": ["paypal"]}),
        ("The Preliminary Injunction is amended by striking paragraph (3).", {"strike": ["pi.3"]}),
        ("The portion of paragraph (2) that bars relisting is stayed as to Etsy.", {"stay": ["pi.2"], "acts": ["relist"], "for": ["etsy"]}),
        ("Paragraph (2) of the Preliminary Injunction is stayed as to Etsy, but only insofar as it forbids recommendations.", {"stay": ["pi.2"], "acts": ["recommend"], "for": ["etsy"]}),
        ("Paragraph (2) of the Preliminary Injunction is stayed insofar as it bars promotional e-mail and keyword advertising.", {"stay": ["pi.2"], "acts": ["email", "keyword_bid"]}),
        ("The Preliminary Injunction is vacated to the extent that it restrains the assets of Gamma Shop.", {"vacate": ["pi"], "acts": ["assets"], "defendants": ["d03"]}),
        ("The Court clarifies that paragraph (2) does not depend on notice of a particular listing.", {"clarify": ["pi.2"], "listing_notice": "not_required"}),
        ("Gamma Shop has answered the complaint, and all restraints on its accounts are released.", {"release": ["pi.1b", "pi.4"], "defendants": ["d03"]}),
        ("Upon consideration of the motion, paragraph (3) of the Preliminary Injunction is vacated, effective upon entry of this Order.", {"vacate": ["pi.3"]}),
        ("The stay of the Preliminary Injunction entered on May 9, 2023 is lifted as to paragraph (3).", {"lift_stay": ["pi.3"]}),
    ],
)  # fmt: skip
def test_an_effect_reaches_the_part_that_is_pointed_at(words: str, effect: dict[str, Any]) -> None:
    found = [{key: str(value) if key == "until" else value for key, value in each.items()} for each in tables(drafted(words), "effects")]  # fmt: skip
    assert found == [effect]


def test_an_exception_of_acts_leaves_the_others() -> None:
    (effect,) = tables(drafted("The Preliminary Injunction is stayed except as to promotion."), "effects")
    assert effect["stay"] == ["pi"]
    assert effect["acts"] == ["list", "relist", "display", "sell", "account", "assets", "records"]


def test_two_clauses_have_each_their_own_effect() -> None:
    found = tables(drafted("Paragraph (2) is stayed as to Etsy, and paragraph (3) is vacated."), "effects")
    assert found == [{"stay": ["pi.2"], "for": ["etsy"]}, {"vacate": ["pi.3"]}]


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("The second sentence of paragraph (4) is stricken.", "which part of `pi` is meant is not read"),
        ("The Preliminary Injunction is stayed in part.", "which part of `pi` is meant is not read"),
        ("The funds of Gamma Shop in excess of $3,412.80 are released.", "which part of `pi` is meant is not read"),
        (
            "Paragraph (2) is stayed only insofar as it forbids the use of the marks abroad.",
            "which part of `pi` is meant is not read",
        ),
        ("If Etsy posts a bond, paragraph (3) will be stayed.", "Until it is, nothing was changed"),
        (
            "Paragraph (4) is lifted as to Gamma Shop upon payment of $3,412.80 to the Clerk.",
            "Until it is, nothing was changed",
        ),
        ("Its accounts are released.", "as to which defendants? Nothing was changed"),
        ("In paragraph (3), the words are to be read as ten days.", "nothing that this modification does was read"),
    ],
)
def test_a_part_that_cannot_be_read_changes_nothing_and_is_asked(words: str, asked: str) -> None:
    found = drafted(words)
    assert not tables(found, "effects")
    assert any(asked in each for each in found.draft.questions)


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("The Preliminary Injunction is stayed for fourteen (14) days.", "for fourteen (14) days: set `until`"),
        ("Paragraph (3) of the Preliminary Injunction is modified so as to spare other stores.", "what it changes is not read"),
    ],
)  # fmt: skip
def test_what_an_effect_leaves_open_is_asked(words: str, asked: str) -> None:
    found = drafted(words)
    assert tables(found, "effects")
    assert any(asked in each for each in found.draft.questions)


def test_what_a_stay_undoes_is_not_commanded_by_it() -> None:
    found = drafted("Paragraph (2) of the Preliminary Injunction is STAYED as to Etsy only insofar as it requires Etsy to prevent the relisting of goods.", "ORDER STAYING PRELIMINARY INJUNCTION IN PART")  # fmt: skip
    assert not tables(found, "directives")
    assert [each["acts"] for each in tables(found, "effects")] == [["relist"]]


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("paragraphs 1(a)-(c), 2 and (3)", [(("1", "a"), ("1", "c")), (("2",), None), (("3",), None)]),
        ("paragraph 1a", [(("1", "a"), None)]),
        ("¶ 3, I find", [(("3",), None)]),
        ("Sections II.B and III", [(("II", "B"), None), (("III",), None)]),
        ("paragraph 3 to 10 business days", [(("3",), None)]),
        ("paragraph 2 of this Order", []),
        ("paragraph 12 of the Complaint", []),
        ("granted in part and denied in part", []),
        ("paragraphs two through four", [(("2",), ("4",))]),
        ("the first and third paragraphs", [(("1",), None), (("3",), None)]),
    ],
)
def test_numbers_of_paragraphs(text: str, ranges: list[Any]) -> None:
    assert list(pointed(text).ranges) == ranges
