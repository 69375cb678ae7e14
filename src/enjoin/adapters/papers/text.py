"""TXT → pages at form feeds. Decoding is told, never guessed silently."""

from pathlib import Path

from enjoin.adapters.papers.decoded import Decoded, decode
from enjoin.adapters.papers.limits import MAX_TEXT, unreadable, warning
from enjoin.adapters.papers.printed import DROPPED, printed
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Doubt, Paper
from enjoin.problems import Problem


def read_text(path: Path) -> Paper:
    """Pages of a text file, parted by form feeds."""
    decoded = decode(path)
    text, dropped = printed(decoded.text.replace("\r\n", "\n").replace("\r", "\n"))
    if not text.strip():
        raise unreadable(path.name, "empty", "the file holds no text")
    too_long(path.name, len(text))
    doubts, problems = doubts_of(path.name, decoded, dropped)
    pages = tuple(page_of_text(number, page) for number, page in enumerate(text.split("\f"), 1))
    return Paper(name=path.name, kind="txt", pages=pages, problems=problems, doubts=doubts)


def too_long(name: str, length: int) -> None:
    """`Unreadable` for more text than a court paper holds."""
    if length > MAX_TEXT:
        raise unreadable(
            name,
            "too_long",
            f"the file holds more than {MAX_TEXT:,} characters: more than a court paper does",
            "give the order without its exhibits",
        )


def doubts_of(name: str, decoded: Decoded, dropped: bool) -> tuple[tuple[Doubt, ...], tuple[Problem, ...]]:
    """Why names of a text must be compared, and the same as warnings."""
    doubts = [Doubt(decoded.doubt, foreign=True)] if decoded.doubt else []
    doubts += [Doubt(DROPPED)] if dropped else []
    return tuple(doubts), tuple(warning(name, "letters", doubt.why) for doubt in doubts)
