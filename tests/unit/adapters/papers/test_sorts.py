"""What a file is, by its bytes: each foreign sort is refused with one sentence, and nothing that may never end is opened."""

import os
import zipfile
from pathlib import Path

import pytest

from enjoin.adapters.papers.reader import read_file
from enjoin.adapters.papers.sheet import read_sheet
from enjoin.problems import Misuse, Unreadable


def zipped(path: Path, parts: dict[str, str]) -> Path:
    with zipfile.ZipFile(path, "w") as package:
        for name, text in parts.items():
            package.writestr(name, text)
    return path


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("read", [read_file, read_sheet])
def test_a_pipe_is_never_opened(read: "object", tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "p.pdf")
    with pytest.raises(Misuse, match="no regular file"):
        read(tmp_path / "p.pdf")  # type: ignore[operator]


@pytest.mark.parametrize("target", ["l.pdf", "gone.pdf"])
def test_a_link_that_leads_nowhere(target: str, tmp_path: Path) -> None:
    (tmp_path / "l.pdf").symlink_to(tmp_path / target)
    with pytest.raises(Misuse, match="leads to no file"):
        read_file(tmp_path / "l.pdf")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("o.rtf", rb"{\rtf1\ansi IT IS ORDERED}", "RTF"),
        ("o.doc", rb"{\rtf1\ansi IT IS ORDERED}", "RTF"),
        ("o.doc", b"\xd0\xcf\x11\xe0old", "old Office format"),
        ("o.pdf", b"\x89PNG\r\n\x1a\nxx", "picture"),
        ("o.eml", b"From: a@b.c\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\nSVQgSVM=", "e-mail"),
        ("o.pdf", b"an order", "damaged or cut short"),
    ],
)
def test_a_foreign_sort_is_named(name: str, content: bytes, said: str, tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=said):
        read_file(written(tmp_path / name, content))


def test_zip_packages_are_told_apart(tmp_path: Path) -> None:
    ods = {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>"}
    for parts, said in (
        (ods, "OpenDocument spreadsheet"),
        ({"mimetype": "application/vnd.oasis.opendocument.text"}, "OpenDocument text"),
        ({"hello.txt": "x"}, "zip archive"),
    ):
        with pytest.raises(Unreadable, match=said):
            read_file(zipped(tmp_path / "o.docx", parts))
    with pytest.raises(Misuse, match="--schedule"):
        read_file(zipped(tmp_path / "o.docx", {"xl/workbook.xml": "<a/>"}))


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("s.xlsx", b"\xd0\xcf\x11\xe0old", "encrypted"),
        ("s.xlsx", b"", "empty"),
        ("s.csv", b"%PDF-1.7 x", "is a PDF"),
        ("s.csv", b'No.,Seller Alias\n1,"' + b"A" * 200_000, "row 2 cannot be read"),
        ("s.csv", b"No.,Seller Alias\n1,Alp\x00ha\n", "line 2"),
    ],
)
def test_a_schedule_that_is_none(name: str, content: bytes, said: str, tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=said):
        read_sheet(written(tmp_path / name, content))


def test_a_schedule_is_read_by_what_it_is(tmp_path: Path) -> None:
    parties, _ = read_sheet(written(tmp_path / "s.xlsx", b"No.,Seller Alias\n1,Red Kite\n"))
    assert [party.name.value for party in parties] == ["Red Kite"]
