"""What stands above and beside a caption: the docket's entry, judges by surname, offices behind names, titles below counsel."""

from datetime import date
from pathlib import Path

import pytest

from enjoin.adapters.papers.html import read_html
from enjoin.engine.draft import draft_case
from enjoin.intake.drafting.draft import Draft
from enjoin.intake.heading.kinds import kind_of_words
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.people.names import split_names
from enjoin.intake.text.flow import close
from enjoin.intake.text.paper import Paper


def draft_of(text: str) -> Draft:
    return draft_case([Paper(name="h.txt", kind="txt", pages=(page_of_text(1, text),))]).draft


def names(draft: Draft, table: str = "defendants") -> list[object]:
    return [row.get("name") for row in draft.rows(table)]


def only_order(draft: Draft) -> tuple[object, object]:
    (row,) = draft.rows("orders")
    return row.get("kind"), row.get("entered")


CAPTION = "UNITED STATES DISTRICT COURT\nDISTRICT OF NEVADA\n\nBLUE HERON TOYS, INC.,\n\nPlaintiff,\n\nv.\n\nALPHA STORE, et al.,\n\nDefendants.\n\nCase No. 2:24-cv-01234\n\n"
ENTRY = "Blue Heron Toys, Inc. v. Alpha Store et al\n\nFiling 10\n\nORDER denying 2 Motion for Temporary Restraining Order. Signed by Chief Judge Ann M Grey on 3/4/2024. (qr)\n\nDownload PDF\n"


def test_the_dockets_entry_above_a_paper_tells_kind_day_and_judge() -> None:
    draft = draft_of(
        ENTRY + CAPTION + "ORDER\n\nPending before the Court is a motion. The Court has read the papers.\n"
    )
    assert only_order(draft) == ("denial", date(2024, 3, 4))
    assert draft.head.get("judge") == "Ann M Grey"


@pytest.mark.parametrize(
    ("line", "judge"),
    [
        ("GREY, District Judge.", "Grey"),
        ("GREY, J.", "Grey"),
        ("Ann M. Grey , U.S.D.J.", "Ann M. Grey"),
        ("JUDGE GREY", "Grey"),
        ("Grey-Rowe, United States District Judge:", "Grey-Rowe"),
        ("ANN GREY, United States Magistrate Judge.", "Ann Grey"),
        ("ORDER AS TO CERTAIN DEFENDANTS\nANN GREY, UNITED STATES DISTRICT JUDGE", "Ann Grey"),
    ],
)
def test_judges_of_whom_little_is_printed(line: str, judge: str) -> None:
    draft = draft_of(
        CAPTION
        + f"ORDER\n\n{line}\n\nIt is ORDERED that Defendants are preliminarily enjoined from selling the goods.\n"
    )
    assert draft.head.get("judge") == judge


def test_a_title_below_the_names_of_counsel() -> None:
    counsel = "Ann Rowe, Rowe & Vale LLP, 12 South Elm Street, Suite 9, Reno, NV 89501, for plaintiff.\n\nBen Vale, of the same office, with her on the brief.\n\n"
    draft = draft_of(
        CAPTION
        + counsel
        + "ORDER GRANTING PRELIMINARY INJUNCTION\n\nThis matter is before the Court. Defendants shall not sell the goods.\n\nDated: March 4, 2024\n"
    )
    assert only_order(draft) == ("preliminary_injunction", date(2024, 3, 4))


def test_a_bare_title_yields_to_the_full_one_beside_the_parties() -> None:
    text = (
        "UNITED STATES DISTRICT COURT\nCENTRAL DISTRICT OF CALIFORNIA\n\nBLUE HERON TOYS, INC.,              Case No. 8:24-cv-1261 QRS (KLMx)\n\n"
        "          Plaintiff,                ORDER GRANTING BLUE HERON TOYS'\n                                    APPLICATION FOR A\n     v.                             PRELIMINARY INJUNCTION\n\nALPHA STORE,\n\n          Defendant.\n\n"
        "                ORDER\n\nOn July 13, 2024, the Court issued a Temporary Restraining Order that was set to expire. Defendant shall not sell the goods.\n"
    )
    assert "preliminary_injunction" in [row.get("kind") for row in draft_of(text).rows("orders")]


REPRINT = """Blue Heron Toys, Inc. v. Alpha Store, 999 F. Supp. 2d 1 (2007)

BLUE HERON TOYS, INC., a Nevada corporation, Plaintiff,
v.
ALPHA STORE and Ben Grey, Defendants.

Civil No. 07-4570 (QRS/KLM).

United States District Court, D. Minnesota.

December 20, 2007.

*2 Ann Rowe, Rowe & Vale, for Plaintiff.

*3 MEMORANDUM OPINION AND ORDER

GREY, District Judge.

By Order dated December 7, 2007, this Court issued a temporary restraining order. Plaintiff moves for a preliminary injunction. For the reasons below the motion will be granted.
"""


def test_a_reporters_reprint_sets_the_parties_above_the_court() -> None:
    draft = draft_of(REPRINT)
    assert (draft.head.get("court"), draft.head.get("docket")) == ("mnd", "0:07-cv-04570")
    assert names(draft) == ["ALPHA STORE", "Ben Grey"]
    assert [(row.get("kind"), row.get("entered")) for row in draft.rows("orders")][-1] == (
        "preliminary_injunction",
        date(2007, 12, 20),
    )


@pytest.mark.parametrize(
    ("listed", "wanted"),
    [
        ("ANN GREY, Acting Secretary of Commerce, in her official capacity; BEN ROWE", ["ANN GREY", "BEN ROWE"]),
        ("ANN GREY, in her official capacity as Clerk of the Court of Dane County, Ohio", ["ANN GREY"]),
        ("BEN ROWE, Warden", ["BEN ROWE"]),
        ("ALPHA TOYS, INC., ETC.; ET AL.", ["ALPHA TOYS, INC."]),
        ("ALPHA TOYS, INC., and others", ["ALPHA TOYS, INC."]),
    ],
)
def test_offices_behind_names_are_no_names(listed: str, wanted: list[str]) -> None:
    assert (
        names(
            draft_of(
                CAPTION.replace("ALPHA STORE, et al.", listed)
                + "ORDER\n\nIt is ORDERED that Defendants are enjoined from selling the goods.\n"
            )
        )
        == wanted
    )


@pytest.mark.parametrize(
    ("listed", "wanted"),
    [
        ("CITY OF GREEN LAKE, OHIO, ALPHA STORE", ["CITY OF GREEN LAKE, OHIO", "ALPHA STORE"]),
        ("FIRST BANK OF RENO, N.A., and ALPHA STORE", ["FIRST BANK OF RENO, N.A.", "ALPHA STORE"]),
    ],
)
def test_commas_within_a_public_body_and_a_bank(listed: str, wanted: list[str]) -> None:
    assert [name.text for name in split_names(listed).names] == wanted


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("ORDER GRANTING TEMPORARY RESTRAINING ORDER AND ORDERING DEFENDANTS TO SHOW CAUSE RE PRELIMINARY INJUNCTION", "tro"),
        ("ORDER DENYING MOTION FOR RESTRAINING ORDER", "tro"),
        ("ASSET RESTRAINING ORDER", None),
        ("ORDER GRANTING TEMPORARYRESTRAINING ORDER", "tro"),
    ],
)  # fmt: skip
def test_kinds_that_titles_name(title: str, kind: str | None) -> None:
    assert kind_of_words(title) == kind


@pytest.mark.parametrize("word", ["will", "must"])
def test_a_refusal_to_come_is_one(word: str) -> None:
    body = f"Plaintiffs now move for a preliminary injunction. Because they have not shown that relief is warranted, the Court {word} deny their Motion.\n\nDated: March 4, 2024\n"
    assert only_order(draft_of(CAPTION + "MEMORANDUM OPINION\n\n" + body)) == ("denial", date(2024, 3, 4))


def test_the_day_of_another_paper_is_not_this_ones() -> None:
    body = "It is ORDERED that Defendants are temporarily enjoined from selling the goods. The hearing is held under General Order No. 12 issued on March 16, 2020.\n"
    assert only_order(draft_of(CAPTION + "TEMPORARY RESTRAINING ORDER\n\n" + body)) == ("tro", None)


@pytest.mark.parametrize(
    ("entry", "kind"),
    [
        ("ORDER & REASONS that the Plaintiff's 2 Motion for Preliminary Injunction is hereby DENIED. Signed by Judge Ann F. Grey on 3/4/24. (qr)", "denial"),
        ("MEMORANDUM AND ORDER DENIED 2 for Temporary Restraining Order.(Signed by Judge Ann F. Grey) Parties notified.", "denial"),
    ],
)  # fmt: skip
def test_entries_tell_what_became_of_a_motion(entry: str, kind: str) -> None:
    draft = draft_of(
        f"{entry}\n\nDownload PDF\n{CAPTION}ORDER\n\nPending before the Court is a motion. The Court has read the papers.\n"
    )
    assert draft.head.get("judge") == "Ann F. Grey"
    assert [row.get("kind") for row in draft.rows("orders")] == [kind]


def test_the_same_hereby_is_denied() -> None:
    body = "IT IS ORDERED that plaintiff's motion for temporary restraining order (doc. #7) be, and the same hereby is, DENIED.\n\nDated: March 4, 2024\n"
    assert only_order(draft_of(CAPTION + "ORDER\n\n" + body)) == ("denial", date(2024, 3, 4))


def test_the_day_of_an_order_that_is_told_of_is_not_this_ones() -> None:
    body = "This matter is before the Court on a motion for reconsideration of the Court's March 25, 2019 Opinion and Order. The motion is granted.\n"
    assert only_order(draft_of(CAPTION + "OPINION AND ORDER\n\n" + body))[1] is None


def test_an_order_to_show_cause_modifies_nothing() -> None:
    body = "IT IS ORDERED that Plaintiff shall show cause why this action should not be dismissed for misjoinder.\n\nDated: March 4, 2024\n\n/s/ Ann F. Grey\nUnited States District Judge\n"
    assert draft_of(CAPTION + "ORDER TO SHOW CAUSE\n\n" + body).rows("orders") == ()


def test_judges_letters_below_the_docket_number_and_an_unreadable_stamp_are_no_names() -> None:
    text = (
        "UNITED STATES DISTRICT COURT\nDISTRICT OF HAWAII\n\nBLUE HERON TOYS, INC.,\nPlaintiff,\nv.\nF!LED\n13 /lIp 1\n"
        "ANNE GREY, in her official\nCivil Action No. 1:17-cv-00051\ncapacity as Secretary of State;\nABC-DEF\nALPHA STORE LLC; and\nBETA LLC,\nDefendants.\n\nORDER\n\nIt is ORDERED that the motion is granted.\n"
    )
    assert names(draft_of(text)) == ["ANNE GREY", "ALPHA STORE LLC", "BETA LLC"]


def test_a_reprint_that_leaves_the_courts_name_out() -> None:
    text = (
        "Opinion\n24 CV 01234 (QRS)\n05-04-2024\nBLUE HERON TOYS, INC., Plaintiff, v. ALPHA STORE and BETA SHOP, Defendants.\nOPINION & ORDER\n"
        "QUINN R. STOWE, United States District Judge:\nPresently before the Court is Plaintiff's motion for a temporary restraining order. For the following reasons, the motion is DENIED.\n"
    )
    draft = draft_of(text)
    assert names(draft) == ["ALPHA STORE", "BETA SHOP"]
    assert names(draft, "plaintiffs") == ["BLUE HERON TOYS, INC."]
    assert only_order(draft) == ("denial", date(2024, 5, 4))


@pytest.mark.parametrize(
    "title",
    [
        "O R D E R",
        "M E M O R A N D U M  O P I N I O N",
        "M E M O R A N D U M   A N D   O R D E R",
        "M E M O R A N D U M O P I N I O N A N D O R D E R",
    ],
)
def test_a_title_set_in_letters_apart(title: str) -> None:
    text = (
        "IN THE UNITED STATES DISTRICT COURT\nFOR THE EASTERN DISTRICT OF VIRGINIA\nAlexandria Division\nFERN HOUSE LLC,\nPlaintiff,\nv. Civil Action No. 1:24-cv-01234 (ABC/DEF)\n"
        f"ROWE & VALE, INC., a Delaware corporation, d/b/a ROWE'S; JOHN ROWE, individually; and\nJANE DOES 1-5,\nDefendants.\n{title}\n"
        "This matter comes before the Court on Plaintiff's Motion for Preliminary Injunction (Dkt. 3). For the reasons stated from the bench, the motion is GRANTED.\nEntered this 4th day of March, 2024.\nAlexandria, Virginia\n"
    )
    draft = draft_of(text)
    assert only_order(draft) == ("preliminary_injunction", date(2024, 3, 4))
    assert names(draft) == ["ROWE & VALE, INC.", "JOHN ROWE"]


def test_letters_apart_are_closed_into_words() -> None:
    assert close("M E M O R A N D U M A N D O R D E R") == "MEMORANDUM AND ORDER"
    assert close("P R E L I M I N A R Y I N J U N C T I O N") == "PRELIMINARY INJUNCTION"
    assert close("A B C STORE") == "A B C STORE"


def test_a_long_line_of_names_does_not_hide_the_column_beside_it(tmp_path: Path) -> None:
    listed = ", ".join(f"BEAR SHOP {nth} STORE" for nth in range(12))
    left = ["FERN LEASH CO.,", "Plaintiff,", "v."]
    right = ["Civil Action No. 2:25-cv-00937-QRS", "Judge Quinn R. Stowe", "FILED UNDER SEAL"]
    rows = "".join(f"<tr><td>{one}</td><td>{other}</td></tr>" for one, other in zip(left, right, strict=True))
    page = f"<html><body><p>IN THE UNITED STATES DISTRICT COURT<br>FOR THE WESTERN DISTRICT OF PENNSYLVANIA</p><table>{rows}<tr><td>{listed},</td></tr><tr><td>Defendants.</td></tr></table><p>TEMPORARY RESTRAINING ORDER</p><p>It is ORDERED that Defendants are restrained from selling the goods.</p></body></html>"
    (tmp_path / "c.html").write_text(page, encoding="utf-8")
    found = names(draft_case([read_html(tmp_path / "c.html")]).draft)
    assert len(found) == 12
    assert found[0] == "BEAR SHOP 0 STORE"


def test_a_judge_of_the_united_states_district_court() -> None:
    text = (
        "UNITED STATES DISTRICT COURT\nDISTRICT OF VERMONT\n\nBLUE HERON TOYS LLC,\n\nPlaintiff,\n\nv.\n\nLILAC STORE,\n\nDefendant.\n\nCase No. 2:24-cv-4455\n\n"
        "PRELIMINARY INJUNCTION ORDER\n\nDefendant shall not sell goods under the HERON mark.\n\nDated: May 4, 2024\n\n____________\nMina E. Dover, {}\nUnited States District Court\n"
    )
    for office in ("Judge", "Chief Judge"):
        page = page_of_text(1, text.format(office))
        draft = draft_case([Paper(name="v.txt", kind="txt", pages=(page,))]).draft
        assert draft.head.get("judge") == "Mina E. Dover"
