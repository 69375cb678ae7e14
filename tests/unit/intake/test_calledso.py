"""Defendants by other words than their names, lists of names, commands without a number, trees that look odd."""

import pytest

from enjoin.engine.draft import draft_case
from enjoin.intake.command.masks import mask
from enjoin.intake.command.subject import read_subject
from enjoin.intake.drafting.draft import Draft, Row
from enjoin.intake.heading.judge import read_name
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.people.addressees import Addressees
from enjoin.intake.people.names import split_names
from enjoin.intake.text.flow import flow, strips
from enjoin.intake.text.paper import Paper

HEAD = (
    "UNITED STATES DISTRICT COURT\nDISTRICT OF NEVADA\n\nBLUE HERON LAMP CO.,\n\n     Plaintiff,\n\nv.\n\n"
    "ALPHA STORE, FUDA TOYS CO., LTD., MOON_SHOP and WEN LIANG,\n\n     Defendants.\n\nCase No. 2:23-cv-04455\n\nPRELIMINARY INJUNCTION\n\n"
)
ALL = 4  # defendants in the caption
END = "\n\nDated: May 4, 2023\n\nQUENTIN S. SAYER\nUNITED STATES DISTRICT JUDGE\n"


def drafted(body: str) -> Draft:
    return draft_case([Paper(name="o.txt", kind="txt", pages=(page_of_text(1, HEAD + body + END),))]).draft


def rows(draft: Draft) -> list[Row]:
    return [row for order in draft.rows("orders") for row in dict(order.tables).get("directives", ())]


def bound(body: str) -> list[object]:
    return [row.get("binds") for row in rows(drafted(body))]


def bands(body: str) -> list[str]:
    return [each.band for row in rows(drafted(body)) for key, each in row.items if key == "binds"]


ORDERED = "It is hereby ORDERED that:\n\n"


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ('Defendants Fuda Toys Co., Ltd. and Wen Liang (together, the "Contemnors") are in contempt.\n\n' + ORDERED
         + "1. Within two days, the Contemnors must remove every listing of counterfeit lamps.", [["d02", "d04"]]),
        (ORDERED + "1. By May 9, 2023, Mr. Wen must file a sworn report.", [["d04"]]),
        ('Ms. Wen, Alpha Store and Moon_Shop (the "Enjoined Defendants") sell such lamps.\n\n' + ORDERED
         + "1. INJUNCTION. The Enjoined Defendants, and all persons in concert with them, are ENJOINED, pending trial, from:\n\n"
         "(a) selling counterfeit lamps; and\n\n(b) destroying any business records.", [["d01", "d03", "d04"]] * 2),
        ('Wen Liang settled. The three others ("the Enjoined Defendants") did not.\n\n' + ORDERED
         + "1. The Enjoined Defendants shall not advertise counterfeit lamps.", [["d01", "d02", "d03"]]),
        ("IT IS ORDERED that, until judgment, Alpha Store; Moon_Shop; and Wen Liang are enjoined from selling counterfeit lamps.",
         [["d01", "d03", "d04"]]),
        ("GLOSSARY\n\nTerm              Definition\n\nDefendants        The sellers named in the caption\n\n"
         "Defaulting Defendants  ALPHA STORE and FUDA TOYS CO., LTD.\n\n"
         "     The Court has read the motion and the declarations, and the time to answer has long expired.\n\n" + ORDERED
         + "1. Defaulting Defendants are enjoined from selling counterfeit lamps.", [["d01", "d02"]]),
    ],
)  # fmt: skip
def test_a_part_of_the_defendants_by_another_word(body: str, wanted: list[list[str]]) -> None:
    assert bound(body) == wanted


def test_a_glossary_that_points_to_the_caption_names_nobody() -> None:
    body = "GLOSSARY\n\nTerm              Definition\n\nDefendants        The four sellers named in the caption\n\n"
    draft = drafted(body + ORDERED + "1. Defendants are enjoined from selling counterfeit lamps.")
    assert len(draft.rows("defendants")) == ALL


def test_the_first_words_of_the_plaintiffs_name_are_bidden() -> None:
    body = "IT IS FURTHER ORDERED that Blue Heron must post security of $5,000 by May 9, 2023."
    assert bound(body) == [["plaintiffs"]]


def test_the_doer_behind_by_is_bidden() -> None:
    body = ORDERED + "1. Sums held for Defendants shall be transferred by PayPal to Plaintiff within ten days."
    assert [(row.get("binds"), row.get("require")) for row in rows(drafted(body))] == [(["paypal"], "pay")]
    assert bands(body) == ["check"]


def test_unnumbered_commands_under_an_opinions_heading_count_by_themselves() -> None:
    body = (
        "I. BACKGROUND\n\n" + "Alpha Store sold lamps of a kind that the mark's owner never made. " * 12
        + "\n\nII. CONCLUSION\n\nThe motion is GRANTED.\n\nPayPal shall freeze the accounts of Defendants.\n\nDefendants shall preserve their records."
    )  # fmt: skip
    assert [row.get("id") for row in rows(drafted(body))] == ["p1", "p2"]
    assert bands(body) == ["check", "check"]


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("1. Defendants are enjoined from selling counterfeit lamps.\n\n2. PayPal shall freeze the accounts of Defendants.", ["read", "read"]),
        ("1. Defendants are enjoined from selling counterfeit lamps.\n\n7. PayPal shall freeze the accounts of Defendants.", ["check", "check"]),
        ("1. The Settling Defendants are enjoined from selling counterfeit lamps.", ["check"]),
    ],
)  # fmt: skip
def test_an_odd_tree_or_an_unnamed_part_is_to_be_checked(body: str, wanted: list[str]) -> None:
    assert bands(ORDERED + body) == wanted


def test_a_line_that_breaks_off_goes_on_though_a_gap_follows() -> None:
    body = (
        "IT IS ORDERED that Defendants and any person who acts in concert with them are TEMPORARILY\n\n"
        "RESTRAINED from selling counterfeit lamps in any store."
    )
    assert bound(body) == [["defendants"]]


@pytest.mark.parametrize(
    "text",
    ["Hon. Ada S. Adair\nMag. Judge Colm Tierney\n\nORDER", "Dated: May 4, 2023\n\nAda S. Adair\nUnited States District Judge"],
)  # fmt: skip
def test_an_initial_s_is_no_signature_and_a_mag_judge_no_judge(text: str) -> None:
    paper = Paper(name="o.txt", kind="txt", pages=(page_of_text(1, text),))
    name = read_name(flow(paper, strips(paper)))
    assert name is not None
    assert name.value == "Ada S. Adair"


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("1. Fuda Toys Co., Ltd., its officers and agents, are enjoined from selling counterfeit lamps.", [["d02"]]),
        ("1. Except for Wen Liang, Defendants shall file a sworn list of suppliers.", [["d01", "d02", "d03"]]),
        ("1. Alpha Store, Moon_Shop, and each person who aids them may not sell counterfeit lamps.", [["d01", "d03"]]),
        ("§ 1. Defendants may not sell counterfeit lamps.\n\n§ 2. PayPal is to freeze the accounts of Defendants.", [["d01", "d02", "d03", "d04"], ["paypal"]]),
    ],
)  # fmt: skip
def test_whom_a_subject_means(body: str, wanted: list[list[str]]) -> None:
    whole = [["defendants"] if len(each) == ALL else each for each in wanted]
    assert bound(ORDERED + body) == whole


def test_a_bare_verb_behind_that_commands() -> None:
    body = (
        "The Court hereby ORDERS:\n\na) that each Defendant stop selling counterfeit lamps;\n\n"
        "b) that PayPal restrain all funds in the accounts of Defendants; and\n\nc) that Plaintiff may serve this order by e-mail."
    )
    assert bound(body) == [["defendants"], ["paypal"]]


def test_these_defendants_are_not_all_of_them() -> None:
    assert bands(ORDERED + "1. These two Defendants shall file a sworn report with the Court.") == ["check"]


def test_one_of_a_named_part_is_one_of_that_part() -> None:
    body = 'Judgment is entered against all Defendants except Wen Liang (the "Judgment Defendants").\n\n' + ORDERED
    assert bound(body + "1. Each Judgment Defendant must pay Plaintiff $20,000.") == [["d01", "d02", "d03"]]


def test_defaulting_defendants_may_be_fewer_where_some_were_let_go() -> None:
    command = ORDERED + "1. Defaulting Defendants are enjoined from selling counterfeit lamps."
    assert bands(command) == ["read"]
    assert bands("Two of the sellers were dismissed in March.\n\n" + command) == ["check"]


def test_what_a_nonparty_holds_is_turned_over() -> None:
    body = ORDERED + "1. PayPal must turn over to Plaintiff, in partial satisfaction, what it holds for Defendants."
    assert [(row.get("binds"), row.get("require")) for row in rows(drafted(body))] == [(["paypal"], "pay")]


def test_a_capacity_is_no_part_of_a_name() -> None:
    names = split_names(
        "ALPHA STORE; WEN LIANG, individually and d/b/a MOON SHOP; and LI HUA, individually and as owner of ALPHA STORE"
    ).names
    assert [name.text for name in names] == ["ALPHA STORE", "WEN LIANG", "LI HUA"]


def test_an_unknown_company_beside_a_known_one_makes_a_person_look() -> None:
    who = Addressees({"amazon": "amazon"}, {"amazon": "service_providers"})
    both = mask("Amazon and Shopwell", who)
    subject = read_subject(both, both.text, who)
    assert (subject.roles, subject.sure, subject.unknown) == (("amazon",), False, ("Shopwell",))
    assert read_subject(mask("Amazon", who), mask("Amazon", who).text, who).sure


def test_a_title_in_letters_apart_ends_a_caption_without_roles() -> None:
    text = (
        "UNITED STATES DISTRICT COURT\nDISTRICT OF NEW HAMPSHIRE\n\nBlue Heron Lamp Co.\n\n     v.     Civil No. 23-cv-455\n\n"
        "Alpha Store and Moon_Shop\n\nO R D E R\n\nDefendant Moon_Shop has appealed from the injunction that this court granted.\n\n"
    )
    draft = draft_case([Paper(name="o.txt", kind="txt", pages=(page_of_text(1, text + "SO ORDERED." + END),))]).draft
    assert [row.get("name") for row in draft.rows("defendants")] == ["Alpha Store", "Moon_Shop"]


def test_a_denial_may_bid_to_preserve_and_to_release() -> None:
    body = "The motion for a preliminary injunction is DENIED. It is hereby ORDERED that:\n\n1. Defendants shall preserve their records.\n\n2. PayPal shall release all funds of Defendants."
    text = HEAD.replace("PRELIMINARY INJUNCTION", "ORDER DENYING MOTION FOR PRELIMINARY INJUNCTION") + body + END
    draft = draft_case([Paper(name="o.txt", kind="txt", pages=(page_of_text(1, text),))]).draft
    assert [row.get("require") for row in rows(draft)] == ["preserve", "release"]
