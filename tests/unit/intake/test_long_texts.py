"""Long texts of one pattern take time in proportion: twice the text costs about twice as many steps, so none of these may stall."""

import pytest

from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.reading import read_paper
from enjoin.intake.text.paper import Paper

HEAD = "UNITED STATES DISTRICT COURT DISTRICT OF NEVADA "
TEXTS = {
    "one word": HEAD + "v." + "A" * 100_000,
    "names joined": HEAD
    + "A INC., Plaintiff, v. "
    + "John Rowe and Ann Vale and ALPHA SHOP AND " * 1500
    + ", Defendants.",
    "line numbers": HEAD + "\n" + "".join(f"{nth % 28 + 1} words of a line that goes on\n" for nth in range(3000)),
    "poured numbers": HEAD + "v. " + " ".join(str(nth % 29) for nth in range(20_000)),
    "one sentence": "A v. B\nFiling 10\nORDER " + "granting 3 motion for a temporary restraining order; " * 1500,
    "a stamp": HEAD + "FILED\n" * 5000,
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_it_is_read(text: str) -> None:
    assert read_paper(Paper(name="l.txt", kind="txt", pages=(page_of_text(1, text),))).paper.name == "l.txt"
