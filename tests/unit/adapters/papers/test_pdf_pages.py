"""Pages of a PDF: text that is garbage or missing is told page by page, turned pages are read, bombs are refused."""

import random
import zlib
from collections.abc import Sequence
from pathlib import Path

import pytest

from enjoin.adapters.papers import pdf, streams
from enjoin.adapters.papers.reader import read_file
from enjoin.adapters.review_page.page import render_review
from enjoin.engine.draft import draft_case
from enjoin.problems import Unreadable

ORDER = [
    "UNITED STATES DISTRICT COURT", "SOUTHERN DISTRICT OF NEW YORK", "", "BLUE HERON TOYS LLC,",
    "Plaintiff,", "v.", "ALPHA STORE,", "Defendant.", "",
    "Case No. 23-cv-4455 (QRS)", "", "PRELIMINARY INJUNCTION ORDER", "", "It is hereby ORDERED that:", "",
    "1. Defendant is enjoined from selling goods under the HERON mark.", "", "SO ORDERED.", "", "Dated: May 4, 2023",
]  # fmt: skip


def shown(lines: Sequence[str], start: str = "1 0 0 1 72 720 Tm") -> bytes:
    """The content of a page: lines of text from a place on."""
    escaped = [line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)") for line in lines]
    return f"BT /F1 10 Tf {start} 12 TL\n{' '.join(f'({line}) Tj T*' for line in escaped)}\nET".encode("latin-1")


def a_pdf(path: Path, contents: Sequence[bytes], marks: Sequence[str] = (), packed: bool = False) -> Path:
    """A PDF of these pages; `marks` stand on the first of them, as fields and annotations."""
    objects: dict[int, bytes] = {
        3: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    }
    pages = [4 + 2 * nth for nth in range(len(contents))]
    first = 4 + 2 * len(contents)
    named = " ".join(f"{first + nth} 0 R" for nth in range(len(marks)))
    for nth, (number, content) in enumerate(zip(pages, contents, strict=True)):
        notes = f"/Annots[{named}]" if marks and nth == 0 else ""
        objects[number] = (
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]{notes}/Resources<</Font<</F1 3 0 R>>>>/Contents {number + 1} 0 R>>"
        ).encode()
        data, how = (zlib.compress(content, 9), "/Filter/FlateDecode") if packed else (content, "")
        objects[number + 1] = f"<</Length {len(data)}{how}>>stream\n".encode() + data + b"\nendstream"
    for nth, mark in enumerate(marks):
        objects[first + nth] = mark.encode()
    fields = (
        f"/AcroForm<</Fields[{named}]/DA(/F1 9 Tf)/DR<</Font<</F1 3 0 R>>>>>>" if "Widget" in "".join(marks) else ""
    )
    objects[1] = f"<</Type/Catalog/Pages 2 0 R{fields}>>".encode()
    objects[2] = f"<</Type/Pages/Count {len(pages)}/Kids[{' '.join(f'{each} 0 R' for each in pages)}]>>".encode()
    body, places = b"%PDF-1.7\n", {}
    for number in sorted(objects):
        places[number] = len(body)
        body += f"{number} 0 obj".encode() + objects[number] + b"\nendobj\n"
    table = "".join(f"{places[number]:010} 00000 n \n" for number in sorted(objects))
    size = len(objects) + 1
    tail = (
        f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{len(body)}\n%%EOF"
    )
    path.write_bytes(body + tail.encode())
    return path


def noise(lines: int) -> list[str]:
    """Lines of random signs, the same at every run."""
    chance = random.Random(4)
    return ["".join(chr(chance.randrange(33, 127)) for _ in range(60)) for _ in range(lines)]


SHIFTED = str.maketrans("abcdefghijklmnopqrstuvwxyz", "defghijklmnopqrstuvwxyzabc")
PROSE = (
    "the sellers shall hold the money of the stores until the court decides what becomes of it and of them".translate(
        SHIFTED
    )
)
LIST = [f"{nth} yuhao_{nth} XKQ-{nth}BRT http://www.temu.com/x?id={nth}&y=%20#a" for nth in range(40)]


def test_a_page_of_garbage_is_told_and_not_read(tmp_path: Path) -> None:
    for spoilt in (noise(30), [PROSE] * 10):
        paper = read_file(a_pdf(tmp_path / "o.pdf", [shown(ORDER), shown(spoilt), shown(LIST)]))
        assert [page.note is None and bool(page.text) for page in paper.pages] == [True, False, True]
        drafted = draft_case([paper]).draft
        assert any("nothing was read from p. 2: its text layer is garbage" in each for each in drafted.questions)
        assert "Nothing was read from this page: its text layer is garbage" in render_review(drafted, "c.toml", None)


def test_an_image_at_the_end_is_told_and_a_blank_page_is_not(tmp_path: Path) -> None:
    picture = b"q 600 0 0 780 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \xff EI Q"
    paper = read_file(a_pdf(tmp_path / "o.pdf", [shown(ORDER), b"", picture]))
    assert [problem.message for problem in paper.problems] == [
        "nothing was read from p. 3: no text is on it: an image, perhaps (`--ocr` reads pictures)"
    ]


@pytest.mark.parametrize("start", ["0 1 -1 0 72 72 Tm", "-1 0 0 -1 540 72 Tm", "0 -1 1 0 500 720 Tm"])
def test_a_page_that_is_set_sideways_is_read(start: str, tmp_path: Path) -> None:
    paper = read_file(a_pdf(tmp_path / "o.pdf", [shown(ORDER, start)]))
    assert paper.pages[0].text.split("\n\n")[0].split("\n")[0] == "UNITED STATES DISTRICT COURT"
    assert draft_case([paper]).draft.head.get("docket") == "1:23-cv-04455"


def test_a_courts_name_that_runs_up_the_margin_is_no_text(tmp_path: Path) -> None:
    paper = read_file(a_pdf(tmp_path / "o.pdf", [shown(ORDER) + shown(["Northern District"], "0 1 -1 0 30 300 Tm")]))
    assert "Northern" not in paper.pages[0].text


def field(value: str, left: int, low: int) -> str:
    return f"<</Type/Annot/Subtype/Widget/FT/Tx/T(f{left}{low})/V({value})/Rect[{left} {low} {left + 150} {low + 14}]>>"


def test_filled_fields_are_read_where_they_stand(tmp_path: Path) -> None:
    blank = [line.replace("23-cv-4455 (QRS)", "").replace("May 4, 2023", "") for line in ORDER]
    marks = [field("23-cv-4455 \\(QRS\\)", 120, 606), field("May 4, 2023", 110, 486)]
    draft = draft_case([read_file(a_pdf(tmp_path / "o.pdf", [shown(blank)], marks))]).draft
    assert draft.head.get("docket") == "1:23-cv-04455"
    assert str(draft.rows("orders")[0].get("entered")) == "2023-05-04"


def test_annotations_are_told_with_their_page(tmp_path: Path) -> None:
    marks = [
        "<</Type/Annot/Subtype/FreeText/Contents(DENIED as to paragraph 5)/DA(/F1 9 Tf)/Rect[300 700 500 740]>>",
        "<</Type/Annot/Subtype/StrikeOut/Rect[40 300 500 400]/QuadPoints[40 400 500 400 40 300 500 300]>>",
        "<</Type/Annot/Subtype/Link/Rect[1 1 9 9]>>",
    ]
    (problem,) = read_file(a_pdf(tmp_path / "o.pdf", [shown(ORDER)], marks)).problems
    assert "text `DENIED as to paragraph 5` on p. 1; a strike-out on p. 1" in problem.message


@pytest.mark.parametrize("content", [b" " * 4_000_000, b"BT /F1 9 Tf " + b"(AAAAAAAAAAAAAAAA) Tj " * 90_000 + b"ET"])
def test_a_stream_that_unpacks_without_bound(content: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "MAX_STREAM", 2_000_000)
    monkeypatch.setattr(streams, "MAX_DRAWN", 1_000_000)
    path = a_pdf(tmp_path / "o.pdf", [shown(ORDER), content], packed=True)
    with pytest.raises(Unreadable, match="unpacks to far more"):
        read_file(path)


def test_a_large_stream_of_drawing_is_no_bomb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "MAX_DRAWN", 1_000_000)
    drawn = b"1 1 m 2 2 l S " * 100_000
    paper = read_file(a_pdf(tmp_path / "o.pdf", [shown(ORDER), drawn], packed=True))
    assert "p. 2" in paper.problems[0].message
    with pytest.raises(Unreadable):
        read_file(a_pdf(tmp_path / "o.pdf", [shown(ORDER), drawn + shown(["x"])], packed=True))


def test_a_page_of_more_letters_than_a_page_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MAX_LETTERS", 100)
    with pytest.raises(Unreadable, match="page 1 bears more than 100 letters"):
        read_file(a_pdf(tmp_path / "o.pdf", [shown(ORDER)]))
