"""Papers copied from web pages: captions in one running line, columns run together, tables with one cell a line."""

from enjoin.engine.draft import draft_case
from enjoin.intake.drafting.draft import Draft
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper


def draft_of(text: str) -> Draft:
    return draft_case([Paper(name="o.txt", kind="txt", pages=(page_of_text(1, text),))]).draft


def names(draft: Draft, table: str = "defendants") -> list[object]:
    return [row.get("name") for row in draft.rows(table)]


def bands(draft: Draft) -> set[str]:
    return {each.band for row in draft.rows("defendants") for key, each in row.items if key == "name"}


RUNNING = (
    "UNITED STATES DISTRICT COURT CENTRAL DISTRICT OF CALIFORNIA BLUE HERON TOYS, INC., Case No. 2:24-cv-01234-ABC Plaintiff, PRELIMINARY INJUNCTION ORDER "
    "v. ANNE GREY DBA GREY GOODS, LIDA TRADING CO., LTD and DOES 1-10, Defendants. This matter is before the Court on a motion for a preliminary injunction, "
    "and it is hereby ORDERED that Defendants are enjoined from selling goods under the HERON mark.\n\nDated: March 3, 2024\n"
)


def test_a_caption_in_one_running_line_is_read_and_marked() -> None:
    draft = draft_of(RUNNING)
    assert names(draft) == ["ANNE GREY", "LIDA TRADING CO., LTD"]
    assert names(draft, "plaintiffs") == ["BLUE HERON TOYS, INC."]
    assert bands(draft) == {"check"}
    assert draft.head.get("docket") == "2:24-cv-01234"
    assert draft.rows("orders")[0].get("kind") == "preliminary_injunction"
    assert any("one line" in question for question in draft.questions)


def test_columns_that_have_run_together_give_no_sure_name() -> None:
    text = (
        "UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK\n\nBLUE HERON TOYS, INC.,\n\nPlaintiff,\n\nv.\n\n"
        "ALPHA STORE, BETA TEMPORARY RESTRAINING STORE, ORDER TO SHOW CAUSE WHY A GAMMA STORE, DELTA PRELIMINARY INJUNCTION STORE,\nEPSILON STORE,\n\nDefendants.\n\n"
        "24-cv-1234 (ABC)\n\nIT IS HEREBY ORDERED that Defendants are enjoined from selling the goods.\n"
    )
    draft = draft_of(text)
    assert bands(draft) == {"guess"}
    assert any("run together" in question for question in draft.questions)


PAIRS = """UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF NEW YORK
24-cv-1234 (ABC)
PRELIMINARY INJUNCTION ORDER
GLOSSARY
Term
Definition
Plaintiff or Heron
Blue Heron Toys, Inc.
Defendants
Alpha store, betaGoods, gamma糖 a/k/a gamma candy and Lida Trading Co., Ltd
Amazon
Amazon.com, an online marketplace platform owned by Amazon.com, Inc., that allows merchants to sell
their goods
WHEREAS, Plaintiff moved on October 20, 2023;
IT IS HEREBY ORDERED that Defendants are enjoined from selling the goods.
SIGNED this 30th day of November, 2023.
"""


def test_a_glossary_with_one_cell_a_line() -> None:
    draft = draft_of(PAIRS)
    assert names(draft) == ["Alpha store", "betaGoods", "gamma糖", "Lida Trading Co., Ltd"]
    assert names(draft, "plaintiffs") == ["Blue Heron Toys, Inc."]
    assert [row.get("id") for row in draft.rows("respondents")] == ["amazon"]


def test_what_stands_before_the_first_plaintiff_is_no_part_of_its_name() -> None:
    text = "UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF FLORIDA\n\nPlaintiff,\n\nBLUE HERON LLC,\n\nv.\n\nALPHA STORE,\n\nDefendant.\n\nCase No. 24-cv-21234-ABC\n\nORDER\n\nIt is ORDERED that the motion is granted.\n"
    assert names(draft_of(text), "plaintiffs") == ["BLUE HERON LLC"]


def test_a_lost_versus_leaves_the_names_to_be_checked() -> None:
    text = "UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK\n\nBLUE HERON TOYS, INC.,\n\n     Plaintiff,\n\nALPHA STORE, BETA STORE,\n\n     Defendants.\n\n24-cv-1234 (ABC)\n\nORDER\n\nIt is ORDERED that Defendants are enjoined from selling the goods.\n"
    draft = draft_of(text)
    assert names(draft) == ["ALPHA STORE", "BETA STORE"]
    assert bands(draft) == {"check"}


def test_a_title_before_the_judges_name_is_no_part_of_it() -> None:
    text = (
        "UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF TEXAS\n\nLIN YANG v. DOES 1-89\nEX PARTE AND UNDER SEAL\nMEMORANDUM OPINION AND ORDER\n"
        "SAUL D. JOYNER, UNITED STATES DISTRICT JUDGE\nBefore the Court is a motion for a temporary restraining order. It is ORDERED that Defendants are temporarily enjoined from selling the goods.\n"
    )
    draft = draft_of(text)
    assert draft.head.get("judge") == "Saul D. Joyner"
    assert [row.get("kind") for row in draft.rows("orders")] == ["tro"]


def test_a_class_of_defendants_broken_by_another_column_is_no_name() -> None:
    text = (
        "UNITED STATES DISTRICT COURT\nMIDDLE DISTRICT OF FLORIDA\n\nLIN WANG\nCase No.: 8:23-cv-2787\nPlaintiff\nJudge Vera M. Hernan\nv. Castell\n"
        "THE PARTNERSHIPS AND Sanders\nUNINCORPORATED\nORGANIZATIONS IN SCHEDULE A\nDefendants.\n\nORDER\n\nIt is ORDERED that the motion is granted.\n"
    )
    assert names(draft_of(text)) == []


def test_a_reporters_short_form_of_the_court_and_a_table_without_a_heading() -> None:
    text = PAIRS.replace(
        "UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK\n", "United States District Court, S.D. New York\n"
    ).replace("GLOSSARY\n", "")
    draft = draft_of(text)
    assert draft.head.get("court") == "nysd"
    assert len(names(draft)) == 4


def test_whose_advertisements_are_bought_is_bidden_nothing() -> None:
    body = (
        "IT IS HEREBY ORDERED that Amazon, which bids for keywords on Google.com and sends sponsored Google advertisements, shall stop.\n"
        "IT IS FURTHER ORDERED that Pinterest shall remove the posts.\n"
    )
    text = f"UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK\n\nBLUE HERON TOYS, INC.,\n\n     Plaintiff,\n\nv.\n\nALPHA STORE,\n\n     Defendant.\n\n24-cv-1234 (ABC)\n\nORDER\n\n{body}"
    assert {row.get("id") for row in draft_of(text).rows("respondents")} == {"amazon", "pinterest"}
