"""TXT → pages at form feeds. Decoding is told, never guessed silently."""

from pathlib import Path

from enjoin.adapters.papers.limits import MAX_BYTES, MAX_TEXT, unreadable
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper


def decode(path: Path) -> str:
    """A file's text: UTF-8, UTF-16 by its mark, else Windows-1252; `Unreadable` for what is no text."""
    if path.stat().st_size > MAX_BYTES:
        raise unreadable(path.name, "too_large", f"the file is larger than {MAX_BYTES // 1_048_576} MB")
    raw = path.read_bytes()
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", errors="replace")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", errors="replace")
    control = sum(char < " " and char not in "\t\n\r\f\x0b" for char in text[:20_000])
    if "\x00" in text[:20_000] or control > len(text[:20_000]) * 0.02:
        raise unreadable(path.name, "not_text", "the file is no text", "give papers as pdf, docx, html or txt")
    return text


def read_text(path: Path) -> Paper:
    """Pages of a text file, parted by form feeds."""
    text = decode(path).replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise unreadable(path.name, "empty", "the file holds no text")
    if len(text) > MAX_TEXT:
        raise unreadable(
            path.name, "too_long", f"the file holds {len(text):,} characters: more than a court paper does", "split it"
        )
    return Paper(
        name=path.name,
        kind="txt",
        pages=tuple(page_of_text(number, page) for number, page in enumerate(text.split("\f"), 1)),
    )
