"""Marks and works: the word, its registration or serial number, its classes; copyright registrations and titles."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from enjoin.intake.people.names import squeeze
from enjoin.intake.text.flow import Flow, Strip, flow
from enjoin.intake.text.paper import Paper, Value

_REG = r"\d{1,2}\s?,\s?\d{3}\s?,\s?\d{3}"
REG = re.compile(rf"(?<![\d,$]){_REG}(?!\d|,\s?\d{{3}}\b|\.\d)")
SERIAL = re.compile(r"(?<!\d)(?:7\d|8\d|9[0-8])/\s?\d{3},?\d{3}(?!\d)")
CONTEXT = re.compile(
    r"\b(?:Reg(?:istration|istered)|Trademarks?|Serial|Application|marks?)\b|\bReg\.\s*Nos?\b", re.IGNORECASE
)
QUOTED = re.compile(r"\"(?P<word>[^\"\n]{1,60}?),?\"")
CAPITALS = re.compile(
    r"(?<![\w-])(?P<word>(?:[A-Z0-9][A-Z0-9'&.!-]*[A-Z0-9!.]|[A-Z])(?:(?:[^\S\n]+|\n(?!\n))(?:[A-Z0-9][A-Z0-9'&.!-]*|&)){0,5})(?=\s|,|\)|;|:|\.|\s*\()"
)
CLASS = re.compile(
    r"\b(?:International\s+|Int'?l\.?\s+)?Class(?:es)?\.?:?\s*(?P<numbers>\d{1,3}(?:(?:\s*,?\s*(?:and|&)\s*|\s*,\s*)\d{1,3}\b)*)|\bIC\s?(?P<ic>\d{3})",
    re.IGNORECASE,
)
WORK = re.compile(r"(?<![A-Za-z])(?P<number>(?:VAu|VA|TXu|TX|PAu|PA|SRu|SR)\s?(?:\d-\d{3}-\d{3}|\d{10}|\d{7}))(?!\d)")
NOT_WORD = frozenset(
    """
        U.S. US USPTO IC NO NOS REG AND THE FOR OF IN A I II III TM LLC INC CO LTD ECF TRO PI VA COMPL ID N/A MARK
        MARKS TRADEMARK
    """.split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftMark:
    text: Value[str]
    registration: Value[str] | None = None
    serial: Value[str] | None = None
    classes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftWork:
    registration: Value[str]
    title: Value[str] | None = None


def read_marks(paper: Paper, texts: Sequence[Flow], lines: Sequence[Strip]) -> tuple[DraftMark, ...]:
    """Marks of running text and of tables; one row a registration number."""
    found: dict[str, DraftMark] = {}
    bare: list[Value[str]] = []
    for text in texts:
        for mark in _in_text(text, bare):
            _keep(found, mark)
    for mark in _in_tables(paper, lines):
        _keep(found, mark, of_table=True)
    return tuple(found.values())


def read_numbers_without_mark(texts: Sequence[Flow]) -> tuple[Value[str], ...]:
    """Registration numbers beside which no mark is printed as text (a logo, an image)."""
    bare: list[Value[str]] = []
    for text in texts:
        for _ in _in_text(text, bare):
            pass
    return tuple(bare)


def _keep(found: dict[str, DraftMark], mark: DraftMark, of_table: bool = False) -> None:
    """One row a number; what a table's own cell prints is surer than capitals in lines that ran together."""
    number = mark.registration or mark.serial
    key = squeeze(number.value) if number else mark.text.value
    old = found.get(key)
    if old is None or (
        of_table and old.text.rule in ("mark/capitals-before", "mark/leading") and mark.text.band == "read"
    ):
        found[key] = mark
    else:
        found[key] = replace(old, classes=tuple(dict.fromkeys((*old.classes, *mark.classes))))


def _in_text(text: Flow, bare: list[Value[str]]) -> Iterator[DraftMark]:
    numbers = sorted(
        [(match, "registration") for match in REG.finditer(text.text)]
        + [(match, "serial") for match in SERIAL.finditer(text.text)],
        key=lambda pair: pair[0].start(),
    )
    numbers = [
        (match, sort)
        for match, sort in numbers
        if sort == "serial" or CONTEXT.search(text.text[max(0, match.start() - 260) : match.start()])
    ]
    words: list[Value[str] | None] = []
    for nth, (match, _) in enumerate(numbers):
        low = numbers[nth - 1][0].end() if nth else max(0, match.start() - 200)
        high = numbers[nth + 1][0].start() if nth + 1 < len(numbers) else min(len(text.text), match.end() + 260)
        word = _word(text, match, low, high)
        words.append(_of_family(word) if word else None)
    for nth in range(
        len(numbers) - 2, -1, -1
    ):  # "Nos. 1,502,103 and 3,857,285 (the "X Marks")": the bracket is for all
        between = text.text[numbers[nth][0].end() : numbers[nth + 1][0].start()]
        if words[nth] is None and (following := words[nth + 1]) is not None and LISTED.fullmatch(between):
            words[nth] = following.doubt("check", "one name is printed for several registrations")
    for nth in range(1, len(numbers)):  # "the KITE marks (Reg. Nos. 1,502,103; 3,857,285)": the name before is for all
        between = text.text[numbers[nth - 1][0].end() : numbers[nth][0].start()]
        own, before = words[nth], words[nth - 1]
        weak = own is None or own.rule == "mark/defined"
        if weak and before is not None and before.rule != "mark/defined" and LISTED.fullmatch(between):
            words[nth] = before.doubt("check", "one name is printed for several registrations")
    for nth, ((match, sort), word) in enumerate(zip(numbers, words, strict=True)):
        number = text.value(re.sub(r"\s", "", match[0]), match, f"mark/{sort}")
        if word is None:
            bare.append(number)
            continue
        high = numbers[nth + 1][0].start() if nth + 1 < len(numbers) else min(len(text.text), match.end() + 260)
        yield DraftMark(
            text=word,
            registration=number if sort == "registration" else None,
            serial=number if sort == "serial" else None,
            classes=_classes(text.text[match.end() : min(high, match.end() + 260)], word),
        )


LISTED = re.compile(r"[\s,;]*(?:and|&)?\s*(?:Nos?\.\s*)?")
FAMILY = re.compile(r"\s+(?:(?:Federal\s+|Registered\s+|Asserted\s+)?(?:Trade)?[Mm]arks?)$")


def _of_family(word: Value[str]) -> Value[str]:
    """ "the HERON Trademarks" names marks, not their letters: the mark is what stands before that word."""
    bare = FAMILY.sub("", word.value)
    return word if bare == word.value else word.map(lambda _: bare).doubt("check", "the paper's name for its marks")


def _word(text: Flow, match: re.Match[str], low: int, high: int) -> Value[str] | None:
    """The mark that a number belongs to: `5,454,574 for "X"`, else `X (Reg. No. 5,454,574)`."""
    if leading := _leading(text, match, low):
        return text.value(*_bare(leading), "mark/leading", "check")
    after = re.compile(
        r"\s*(?:,?\s*(?:registered|issued)?[^\"\n]{0,40}?)?\b(?:for|is|covers|the)\b\s*(?:the\s+)?(?:(?:standard\s+character\s+)?(?:word\s+)?(?:trade)?mark\s+)?"
    ).match(text.text, match.end(), high)
    out = after is not None and _leaves(text.text, match.start(), after)
    quoted = QUOTED.match(text.text, after.end(), high) if after else None
    defined = quoted if quoted and _is_defined(text.text, quoted) else None
    if after and not out:
        if quoted and not defined:
            return text.value(quoted["word"], quoted.span("word"), "mark/quoted-after")
        capital = CAPITALS.match(text.text, after.end(), high)
        if not quoted and capital and _is_word(capital["word"]):
            return text.value(*_bare(capital), "mark/capitals-after")
    bounded = max(low, match.start() - 130)
    quotes = list(QUOTED.finditer(text.text, bounded, match.start()))
    if (
        quotes
        and not re.search(r"[;]", text.text[quotes[-1].end() : match.start()])
        and "mark" not in quotes[-1]["word"].lower()
    ):
        return text.value(quotes[-1]["word"], quotes[-1].span("word"), "mark/quoted-before")
    capitals = [each for each in CAPITALS.finditer(text.text, bounded, match.start()) if _is_word(each["word"])]
    if capitals and not re.search(r"[;]", text.text[capitals[-1].end() : match.start()]):
        return text.value(*_bare(capitals[-1]), "mark/capitals-before", "check")
    if defined and not capitals:
        return text.value(defined["word"], defined.span("word"), "mark/defined")
    return None


# "(together, the "Otter Trademarks")": what a paper calls its marks and works, and no mark and no title.
DEFINES = re.compile(
    r"\((?:[^()\"]{0,60}\b(?:the|collectively|together|jointly|hereinafter|each)\b)[^()\"]{0,30}$", re.IGNORECASE
)
FAMILY_WORD = re.compile(
    r"\b(?:trade)?marks?$|\b(?:art|copyrighted\s+)?works?$|\bcopyrights?$|\bregistrations?$|\b(?:photographs|images|designs|illustrations)$",
    re.IGNORECASE,
)


def _is_defined(text: str, quoted: re.Match[str]) -> bool:
    return bool(DEFINES.search(text[max(0, quoted.start() - 100) : quoted.start()])) and text[
        quoted.end() : quoted.end() + 3
    ].lstrip().startswith(")")


def _leaves(text: str, start: int, after: re.Match[str]) -> bool:
    """Do the words behind a number close the bracket in which it stands, and go on to another: "(Reg. Nos. 1; 2) and the X"?"""
    gap = after[0]
    close = gap.find(")")
    opened = "(" in gap[:close] if close >= 0 else False
    within = text.rfind("(", max(0, start - 130), start) > text.rfind(")", max(0, start - 130), start)
    return close >= 0 and not opened and within and not re.search(r"\b(?:for|is|covers)\b", gap[close:])


def _bare(match: re.Match[str]) -> tuple[str, tuple[int, int]]:
    """The word and its place, without the stop of its sentence."""
    word = match["word"]
    bare = word[:-1] if word.endswith(".") and "." not in word[:-1] else word
    row = LAST_ROW.match(bare)  # "2021 28 GLO-TADS": the day and class of the row above
    start = row.end() if row else 0
    return bare[start:], (match.start("word") + start, match.start("word") + len(bare))


LAST_ROW = re.compile(r"(?:19|20)\d\d\s+(?:\d{1,2},?\s+)*(?=[A-Z])")


# "the KITE DEVICE, U.S. Reg. No.": the mark stands right before its number.
LEADS = re.compile(
    r"\s*[,(]?\s*\(?\s*(?:U\.?\s?S\.?\s+)?(?:Trademark\s+)?Reg(?:\.|istration)\s*(?:No\.?|Number)\s*", re.IGNORECASE
)


def _leading(text: Flow, match: re.Match[str], low: int) -> re.Match[str] | None:
    """The mark in capitals that stands right before the number, whatever is quoted or named behind it."""
    low = max(low, match.start() - 130)
    before = [each for each in CAPITALS.finditer(text.text, low, match.start()) if _is_word(each["word"])]
    return next((each for each in before if LEADS.fullmatch(text.text, each.end(), match.start())), None)


def _is_word(word: str) -> bool:
    return (
        word not in NOT_WORD
        and len(word.strip(".")) > 1
        and any(char.isalpha() for char in word)
        and not all(part.strip(".") in NOT_WORD for part in word.split())
    )


def _classes(tail: str, word: Value[str]) -> tuple[int, ...]:
    stop = re.search(r"\b(?:Reg(?:istration|\.)\s+Nos?|;)", tail)
    found: list[int] = []
    for match in CLASS.finditer(tail[: stop.start() if stop and stop.start() > 8 else len(tail)]):
        found += [int(number) for number in re.findall(r"\d+", match["numbers"] or match["ic"])]
    return tuple(dict.fromkeys(number for number in found if 1 <= number <= NICE))


CLASSES_ALONE = re.compile(r"0*\d{1,2}(?:\s*(?:,|and|&|;)\s*0*\d{1,2})*")
NICE = 45  # classes of goods and services


def _in_tables(paper: Paper, lines: Sequence[Strip]) -> Iterable[DraftMark]:
    """Rows like `SQUISHMALLOW | 5,454,574 | Apr. 24, 2018 | IC 028`."""
    for line in lines:
        if len(line.cells) < 2:
            continue
        cells = [flow(paper, [Strip(line.page, line.line, (cell,))]) for cell in line.cells]
        number = next(
            (cell for cell in cells if (REG.fullmatch(cell.text.strip()) or SERIAL.fullmatch(cell.text.strip()))), None
        )
        if number is None:
            continue
        words = [
            cell
            for cell in cells
            if cell is not number
            and re.search(r"[A-Za-z]{2}|\d", cell.text)
            and len(cell.text) < 60
            and not re.search(r"\b(?:19|20)\d\d\b|\bclass\b|\bIC\b|;", cell.text, re.I)
        ]
        if not words:
            continue
        word = max(words, key=lambda cell: (cell.text.isupper(), -cells.index(cell)))
        rest = " ".join(cell.text for cell in cells if cell not in (word, number))
        sort = "registration" if REG.fullmatch(number.text.strip()) else "serial"
        value = number.value(re.sub(r"\s", "", number.text), (0, len(number.text)), f"mark/table-{sort}")
        text = word.value(
            word.text.strip(' "®™'), (0, len(word.text)), "mark/table", "read" if word.text.isupper() else "check"
        )
        leading = re.match(r"\s*(\d{1,2})\s*[:;]", rest)
        plain = next(
            (cell.text for cell in cells[cells.index(number) + 1 :] if CLASSES_ALONE.fullmatch(cell.text.strip())), ""
        )
        classes = (
            _classes(rest, text)
            or tuple(int(each) for each in re.findall(r"\d+", plain) if 1 <= int(each) <= NICE)
            or ((int(leading[1]),) if leading else ())
        )
        yield DraftMark(
            text=text,
            registration=value if sort == "registration" else None,
            serial=value if sort == "serial" else None,
            classes=classes,
        )


def _names_all(text: str, quoted: re.Match[str]) -> bool:
    """Is a quoted word what the paper calls its marks or works together?"""
    return _is_defined(text, quoted) and bool(FAMILY_WORD.search(quoted["word"]))


def read_works(texts: Sequence[Flow]) -> tuple[DraftWork, ...]:
    """Copyright registrations with their titles."""
    found: dict[str, DraftWork] = {}
    for text in texts:
        for match in WORK.finditer(text.text):
            after = QUOTED.search(text.text, match.end(), min(len(text.text), match.end() + 60))
            after = None if after and _names_all(text.text, after) else after
            before = [
                each
                for each in QUOTED.finditer(text.text, max(0, match.start() - 110), match.start())
                if not _names_all(text.text, each)
            ]
            near = (
                after
                if after and not re.search(r";|\bVA|\bTX", text.text[match.end() : after.start()])
                else before[-1]
                if before and ";" not in text.text[before[-1].end() : match.start()]
                else None
            )
            number = text.value(match["number"], match, "work/registration")
            title = text.value(near["word"], near.span("word"), "work/title", "check") if near else None
            found.setdefault(squeeze(number.value), DraftWork(registration=number, title=title))
    return tuple(found.values())
