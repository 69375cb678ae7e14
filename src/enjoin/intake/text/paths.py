"""Paragraph numbers as paths: "1(a)(i)" is ("1", "a", "i"); ranges of them."""

import re

from enjoin.intake.text.numerals import number_of_roman


def split_path(text: str) -> tuple[str, ...]:
    """("1", "a", "i") for "1(a)(i)", "1.a.i"."""
    return tuple(part for part in re.split(r"[().\s]+", text) if part)


def within_path(path: tuple[str, ...], first: tuple[str, ...], last: tuple[str, ...] | None = None) -> bool:
    """Does a paragraph number stand under another, or in the range from it to `last`?"""
    low = tuple(part.lower() for part in path)
    for start in range(max(1, len(low) - len(first) + 1)):
        part = low[start:]
        begin = tuple(each.lower() for each in first)
        if last is None:
            if part[: len(begin)] == begin and (start == 0 or len(begin) > 1 or len(part) == len(begin)):
                return True
        elif len(part) >= len(begin) and part[: len(begin) - 1] == begin[:-1]:
            end = tuple(each.lower() for each in last)
            if _rank(begin[-1]) <= _rank(part[len(begin) - 1]) <= _rank(end[-1]) and (
                start == 0 or len(begin) > 1 or len(part) == 1
            ):
                return True
    return False


def _rank(label: str) -> int:
    if label.isdigit():
        return int(label)
    if set(label) <= set("ivxl") and label not in ("l", "c", "d"):
        return number_of_roman(label)
    return ord(label[0]) - 96
