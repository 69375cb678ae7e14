"""What a file is, by its first bytes and its parts, whatever its name says; and why one of a foreign sort is refused."""

import re
import zipfile
from pathlib import Path
from typing import Literal

from enjoin.adapters.papers.limits import unreadable
from enjoin.problems import Misuse, Unreadable

Sort = Literal["pdf", "docx", "xlsx", "html", "text", "package", "odt", "ods", "rtf", "old_office", "image", "mail"]
FIRST = 2048  # bytes
IMAGES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b"GIF8")
OPEN_DOCUMENT: tuple[tuple[str, Sort], ...] = (("opendocument.spreadsheet", "ods"), ("opendocument.text", "odt"))
# A message whose text is packed; one that is printed plainly reads as any text does.
MAIL = re.compile(
    rb"^(?:from|to|received|return-path|mime-version|subject|date)\s?:(?s:.{0,1900}?)"
    rb"\n(?:content-transfer-encoding:\s*(?:base64|quoted-printable)|content-type:\s*multipart/)"
)
FOREIGN: dict[str, tuple[str, str]] = {
    "odt": ("the file is an OpenDocument text (odt)", "save it as docx"),
    "ods": ("the file is an OpenDocument spreadsheet (ods)", "save it as xlsx, and give it as `--schedule`"),
    "rtf": ("the file is RTF", "save it as docx"),
    "old_office": ("the file is in an old Office format, or encrypted", "save it as docx without a password"),
    "image": ("the file is a picture", "make it a PDF with a text layer (OCR)"),
    "mail": ("the file is an e-mail message", "save its text or its attachment"),
    "package": ("the file is a zip archive without a Word document in it", "give the papers in it, one by one"),
}


def sort_of(path: Path) -> Sort:
    """The sort of a file; `Misuse` for what is no regular file, `Unreadable` for an empty or a damaged one."""
    start = first_bytes(path)
    low = start.lstrip().lower()
    if b"%PDF-" in start[:1024]:
        return "pdf"
    if start.startswith(b"PK"):
        return _packed(path)
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        return "old_office"
    if low.startswith(b"{\\rtf"):
        return "rtf"
    if start.startswith(IMAGES):
        return "image"
    if low.startswith((b"<!doctype html", b"<html", b"<?xml")) or path.suffix.lower() in (".html", ".htm", ".xhtml"):
        return "html"
    if MAIL.search(low):
        return "mail"
    return "text"


def first_bytes(path: Path) -> bytes:
    """The beginning of a regular file: a pipe or a device is never opened, for it may never end."""
    if not path.exists():
        if path.is_symlink():
            raise Misuse(f"`{path}` is a link that leads to no file")
        raise Misuse(f"no such file: `{path}`")
    if path.is_dir():
        raise Misuse(f"`{path}` is a folder; name the papers in it")
    if not path.is_file():
        raise Misuse(f"`{path}` is no regular file but a pipe or a device; save its content as a file")
    with path.open("rb") as stream:
        start = stream.read(FIRST)
    if not start:
        raise unreadable(path.name, "empty", "the file is empty")
    return start


def refused(path: Path, sort: Sort) -> Unreadable:
    """Why a file of a foreign sort is not read, and what to do instead."""
    message, hint = FOREIGN[sort]
    return unreadable(path.name, sort, message, hint)


def _packed(path: Path) -> Sort:
    """Which office file a zip package is, by its parts."""
    try:
        with zipfile.ZipFile(path) as package:
            names = set(package.namelist())
            if "mimetype" in names and package.getinfo("mimetype").file_size < FIRST:
                kind = package.read("mimetype").decode("ascii", "replace")
                return next((sort for sign, sort in OPEN_DOCUMENT if sign in kind), "package")
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError) as error:
        raise unreadable(
            path.name, "corrupt_package", "the file is damaged: it is no readable office package"
        ) from error
    if "word/document.xml" in names:
        return "docx"
    return "xlsx" if "xl/workbook.xml" in names else "package"
