"""The docket's stamp in a Word file's header is read once; what else stands in headers is no text of the order."""

import zipfile
from pathlib import Path

import pytest

from enjoin.adapters.papers.reader import read_file
from enjoin.engine.draft import draft_case

SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ORDER = """UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF ILLINOIS
BLUE HERON TOYS LLC,
Plaintiff,
v.
ALPHA STORE,
Defendant.
Case No. 23-cv-4455
PRELIMINARY INJUNCTION ORDER
It is hereby ORDERED that:
1. Defendant is enjoined from selling goods under the HERON mark.
SO ORDERED.""".splitlines()


def a_docx(path: Path, headers: list[str]) -> Path:
    """A Word file of one paragraph a line, and these headers."""

    def part(tag: str, lines: list[str]) -> str:
        body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
        inner = f"<w:body>{body}</w:body>" if tag == "document" else body
        return f'<w:{tag} xmlns:w="{SPACE}">{inner}</w:{tag}>'

    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", part("document", ORDER))
        for nth, header in enumerate(headers, 1):
            package.writestr(f"word/header{nth}.xml", part("hdr", [header]))
    return path


STAMP = "Case: 1:23-cv-04455 Document #: 35 Filed: 05/04/23 Page {} of 9 PageID #:812"


@pytest.mark.parametrize(
    ("headers", "ecf"),
    [
        ([STAMP.format(1)], [35]),
        ([STAMP.format(1), STAMP.format(2)], [35]),
        (["Rowe &amp; Vale LLP", "DRAFT of May 2"], None),
        ([], None),
    ],
)
def test_the_stamp_of_a_header(tmp_path: Path, headers: list[str], ecf: list[int] | None) -> None:
    paper = read_file(a_docx(tmp_path / "o.docx", headers))
    draft = draft_case([paper]).draft
    (order,) = draft.rows("orders")
    assert order.get("ecf") == ecf
    assert [row.get("name") for row in draft.rows("defendants")] == ["ALPHA STORE"]
    assert paper.pages[0].text.count("04455") == (ecf is not None)
