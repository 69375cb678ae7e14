"""Marks listed in running text: the word right before its number, whatever the paper calls its marks together."""

import pytest

from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.reading import read_paper
from enjoin.intake.text.paper import Paper

HEAD = "UNITED STATES DISTRICT COURT\nDISTRICT OF NEVADA\n\nBLUE HERON TOYS LLC,\n\n     Plaintiff,\n\nv.\n\nSKY KITES,\n\n     Defendant.\n\nCase No. 2:23-cv-04455\n\nTEMPORARY RESTRAINING ORDER\n\n"


@pytest.mark.parametrize(
    ("body", "marks"),
    [
        (
            "Plaintiff owns the following federally registered trademarks: BLUEHERON, U.S. Reg. No. 4,111,222, registered May 3, 2016, Class 028 (toys); and the KITE DEVICE, U.S. Reg. No. 5,333,444, registered June 7, 2017, Class 016 (the “Heron Marks”).",
            [("BLUEHERON", "4,111,222", (28,)), ("KITE DEVICE", "5,333,444", (16,))],
        ),
        ("Plaintiff owns the trademark BLUEHERON, U.S. Reg. No. 4,111,222, in Class 28.", [("BLUEHERON", "4,111,222", (28,))]),
        ("Plaintiff owns U.S. Trademark Registration No. 4,111,222 for BLUEHERON.\n\nIT IS FOUND that it is valid.", [("BLUEHERON", "4,111,222", ())]),
    ],
)  # fmt: skip
def test_marks_of_a_list_in_a_sentence(body: str, marks: list[tuple[str, str, tuple[int, ...]]]) -> None:
    text = (
        HEAD
        + body
        + "\n\nIt is ORDERED that Defendant is restrained.\n\nDated: May 4, 2023\n\nQ. Roe\nUnited States District Judge\n"
    )
    read = read_paper(Paper(name="m.txt", kind="txt", pages=(page_of_text(1, text),))).marks
    assert [(each.text.value, each.registration and each.registration.value, each.classes) for each in read] == marks
