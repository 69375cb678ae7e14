"""Tables of sellers amid the text of a judgment, in any layout and with sums beside the names; what looks like one and is none."""

import random
from pathlib import Path

import pytest
import typst
from table_layouts import LAYOUTS, Layout, Row, Table, draw_table

from enjoin.adapters.papers.reader import read_file
from enjoin.engine.draft import draft_case
from enjoin.intake.drafting.draft import Draft
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.people.names import squeeze
from enjoin.intake.text.paper import Paper

JUDGMENT = """UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF ILLINOIS

BLUE HERON TOYS LLC,

     Plaintiff,

v.

{first},

     Defendants.

Case No. 23-cv-4455

DEFAULT JUDGMENT AND PERMANENT INJUNCTION

Plaintiff Blue Heron Toys LLC moved for default judgment. The Defendants named in the Complaint have been served and
none of them has answered or appeared. Their names, and the damages awarded against each, are these:

{table}

The Court finds these sums to be just. It is hereby ORDERED:

1. Judgment is entered against each Defendant in the sum set beside its name in the table above.

2. Defendants are permanently enjoined from selling goods bearing counterfeits of the HERON mark.

3. Amazon.com, Inc. shall, within five days of receipt of this Judgment, release the restrained funds to Plaintiff.

SO ORDERED.

Dated: May 4, 2023

Quentin R. Sayer
United States District Judge
"""
SUMS = ("Amount", "Damages Awarded", "Statutory Damages", "Award")
SEEDS = range(400, 406)


def with_sums(table: Table, seed: int) -> Table:
    """The table with sums, addresses or neither in columns behind."""
    random_ = random.Random(seed)
    heads, rows = list(table.heads), [list(row) for row in table.rows]
    for head in random_.sample(("Email Address", random_.choice(SUMS)), random_.randrange(3)):
        heads.append(head)
        for nth, row in enumerate(rows):
            row.append(f"${random_.randrange(1, 200)},000.00" if head in SUMS else f"seller{nth}@163.com")
    return Table(tuple(heads), tuple(map(tuple, rows)), table.names, table.numbered)


def draft_of(table: str, first: str) -> Draft:
    page = page_of_text(1, JUDGMENT.format(first=first, table=table))
    return draft_case([Paper(name="o.txt", kind="txt", pages=(page,))]).draft


def names_in(draft: Draft) -> list[str]:
    return sorted(squeeze(str(row.get("name"))) for row in draft.rows("defendants"))


def commands_in(draft: Draft) -> list[object]:
    return [row.get("id") for order in draft.rows("orders") for row in dict(order.tables).get("directives", ())]


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda each: each.__name__)
def test_a_table_amid_the_text_gives_the_names_and_no_command(layout: Layout) -> None:
    for seed in SEEDS:
        table = with_sums(draw_table(seed), seed)
        draft = draft_of(layout(table), f"{table.names[0].upper()}, et al.")
        assert names_in(draft) == sorted(map(squeeze, table.names)), (seed, layout(table))
        assert commands_in(draft) == ["2", "3"]


def test_a_web_page_or_a_pdf_changes_no_name(tmp_path: Path) -> None:
    def cells(row: Row) -> str:
        return "<tr>" + "".join(f"<td>{cell.replace('&', '&amp;')}</td>" for cell in row) + "</tr>"

    def set_(row: Row) -> str:
        return ", ".join('[#"' + cell + '"]' for cell in row)

    for seed in SEEDS:
        table = with_sums(draw_table(seed), seed)
        front, back = JUDGMENT.format(first=f"{table.names[0].upper()}, et al.", table="\f").split("\f")
        web = ["".join(f"<p>{part}</p>" for part in each.strip().split("\n\n")) for each in (front, back)]
        rows = "".join(map(cells, (table.heads, *table.rows)))
        (tmp_path / "o.html").write_text(f"<html><body>{web[0]}<table>{rows}</table>{web[1]}</body></html>", "utf-8")
        source = [each.replace("\n\n", "\f").replace("\n", " \\\n").replace("\f", "\n\n") for each in (front, back)]
        grid = f"#table(columns: {len(table.heads)}, inset: 3pt, {', '.join(map(set_, (table.heads, *table.rows)))})"
        page = '#set page(paper: "us-letter", margin: 0.8in)\n#set text(size: 9pt)\n'
        (tmp_path / "o.pdf").write_bytes(typst.compile(f"{page}{source[0]}\n\n{grid}\n\n{source[1]}".encode()))
        for name in ("o.html", "o.pdf"):
            assert names_in(draft_case([read_file(tmp_path / name)]).draft) == sorted(map(squeeze, table.names)), (
                seed,
                name,
            )


def test_the_sum_of_all_is_no_seller() -> None:
    table = "No.  Seller             Amount\n1    Sky Kites          $5,000.00\n2    Total Toys         $7,000.00\n     Total              $12,000.00"
    assert names_in(draft_of(table, "SKY KITES, et al.")) == ["skykites", "totaltoys"]


def test_beside_a_whole_caption_a_table_only_gives_the_numbers() -> None:
    table = "No.  Seller             Amount\n7    Sky Kites          $5,000.00\n9    Lark Toys          $7,000.00\n12   Someone Else       $3.00"
    draft = draft_of(table, "SKY KITES and LARK TOYS")
    assert names_in(draft) == ["larktoys", "skykites"]
    assert [row.get("id") for row in draft.rows("defendants")] == ["d07", "d09"]


@pytest.mark.parametrize(
    "table",
    [
        "Mark               Reg. No.       Seller of\nHERON KITES        6,118,330      kites\nHERON PALS         6,402,917      toys\nHERON DAY          6,402,918      toys",
        "Date               Entry\nMay 1, 2023        Complaint filed\nMay 2, 2023        Motion filed\nMay 3, 2023        Order entered",
        "Factor             Finding\nHarm               likely\nBalance            for Plaintiff\nPublic             served",
    ],
)
def test_other_tables_name_no_seller(table: str) -> None:
    lead = "Their names, and the damages awarded against each, are these:"
    text = JUDGMENT.format(first="SKY KITES, et al.", table=table).replace(
        lead, "So far as the Defendants go, the record is this:"
    )
    draft = draft_case([Paper(name="o.txt", kind="txt", pages=(page_of_text(1, text),))]).draft
    assert names_in(draft) == ["skykites"]
    assert commands_in(draft) == ["2", "3"]


def test_commands_in_two_columns_of_signs_are_no_table() -> None:
    table = "(a)     selling kites;\n\n(b)     hiding records; and\n\n(c)     moving funds."
    text = JUDGMENT.format(first="SKY KITES and LARK TOYS", table=table).replace(
        "Their names, and the damages awarded against each, are these:",
        "It is therefore ORDERED that Defendants are enjoined from:",
    )
    draft = draft_case([Paper(name="o.txt", kind="txt", pages=(page_of_text(1, text),))]).draft
    assert {"a", "b", "c"} <= {str(each) for each in commands_in(draft)}
