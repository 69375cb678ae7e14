"""Bytes → text. UTF-8 and what a mark or a declaration names are certain; anything else is decoded by evidence, and that is said.

An encoding is guessed by how common its characters would be: level-1 hanzi of GB 2312 and Big5, kana and level-1 kanji of
JIS X 0208, hangul of KS X 1001, accented letters beside Latin ones and printers' signs of Windows-1252.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from enjoin.adapters.papers.limits import MAX_BYTES, unreadable

SAMPLE = 65_536  # bytes from which an encoding is guessed
SHARE = 0.6  # of the characters beyond ASCII that are common in the guessed encoding
KOREAN = 10  # characters; so many within hangul alone are no chance in Chinese text
DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}?encoding=[\"']([\w.-]{2,40})",
    re.IGNORECASE,
)
PRINTERS = "“”‘’–—…•§©®™°½¼¾«»£€·\u00a0\u00ad´¶"
# "Ã¡", "â€™": UTF-8 that was once read as Windows-1252.
MOJIBAKE = re.compile(
    "[ÃÂ][\u0080-\u00bf‚ƒ„…†‡ˆ‰‹Œ‘’“”•–—˜™›œ]|â[€\u0080][\u0080-\u00bf™œ“”˜\u009d\u0099¦]|[äåæçèé][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}"
)
ODD = 3  # such pairs that are no chance


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, and why its letters must be compared with the original (None where they are certain)."""

    text: str
    doubt: str | None = None


def decode(path: Path) -> Decoded:
    """A file's text; `Unreadable` for one that is too large or no text."""
    if path.stat().st_size > MAX_BYTES:
        raise unreadable(path.name, "too_large", f"the file is larger than {MAX_BYTES // 1_048_576} MB")
    raw = path.read_bytes()
    if not raw:
        raise unreadable(path.name, "empty", "the file is empty")
    found = _decoded(raw)
    control = re.search(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]", found.text)
    share = sum(char < " " and char not in "\t\n\r\f\x0b\x1b" for char in found.text[:20_000]) / len(
        found.text[:20_000]
    )
    if share > 0.02 or (control and control[0] == "\x00"):
        line = found.text.count("\n", 0, control.start()) + 1 if control else 1
        raise unreadable(path.name, "not_text", f"the file is no text: bytes that no text holds stand in line {line}")
    if found.doubt is None and len(MOJIBAKE.findall(found.text[:SAMPLE])) >= ODD:
        return Decoded(found.text, "its letters were spoilt before (`Ã¡` for `á`): compare the names, or save it anew")
    return found


def _decoded(raw: bytes) -> Decoded:
    marked = _marked(raw)
    if marked is not None:
        return marked
    try:
        return Decoded(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        pass
    declared = DECLARED.search(raw[:4096])
    if declared is not None:
        try:
            name = (declared[1] or declared[2]).decode("ascii").lower()
            return Decoded(raw.decode({"gb2312": "gb18030", "gbk": "gb18030", "iso-8859-1": "cp1252"}.get(name, name)))
        except (LookupError, UnicodeDecodeError):
            pass
    return _guessed(raw)


def _marked(raw: bytes) -> Decoded | None:
    """UTF-16 and UTF-32, by their mark or by where their zero bytes stand."""
    if raw.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")):
        return Decoded(raw.decode("utf-32", errors="replace"))
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Decoded(raw.decode("utf-16", errors="replace"))
    start = raw[:4096]
    zeros = [start[nth::2].count(0) / max(1, len(start) // 2) for nth in (0, 1)]
    if max(zeros) > 0.4 and min(zeros) < 0.05:
        name = "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le"
        return Decoded(raw.decode(name, errors="replace"), _told(name.upper()))
    return None


def _guessed(raw: bytes) -> Decoded:
    """The encoding in which the characters beyond ASCII are the most common ones."""
    scores = {name: rate(raw[:SAMPLE]) for name, rate in RATES.items()}
    best = max(scores, key=lambda name: scores[name])
    if scores[best] < SHARE:
        text = raw.decode("cp1252", errors="replace")
        return Decoded(text, "its encoding could not be told: compare every letter, or save it as UTF-8")
    text = raw.decode(best, errors="replace")
    foreign = any(ord(char) > 127 and char.isalpha() for char in text)
    return Decoded(text, _told(NAMES[best]) if foreign else None)


def _told(name: str) -> str:
    return f"it is not UTF-8, and was read as {name} (guessed): compare the names, or save it as UTF-8"


NAMES = {"gb18030": "GB 18030", "big5": "Big5", "cp932": "Shift-JIS", "cp949": "EUC-KR", "cp1252": "Windows-1252"}


def _pairs(encoding: str, common: Callable[[int, int], bool]) -> Callable[[bytes], float]:
    """The share of two-byte characters that are common; 0 where the bytes are no text of the encoding."""

    def rate(raw: bytes) -> float:
        good = total = 0
        for line in raw.split(b"\n")[:-1] or [raw]:
            try:
                chars = line.decode(encoding)
            except UnicodeDecodeError:
                return 0.0
            for char in chars:
                if ord(char) > 127:
                    code = char.encode(encoding)
                    total += 1
                    good += len(code) == 2 and common(code[0], code[1])
        return good / total if total else 0.0

    return rate


def _korean(raw: bytes) -> float:
    """Hangul fills the rows of the commonest hanzi: only text with nothing else is Korean."""
    share = _pairs("cp949", lambda one, two: 0xB0 <= one <= 0xC8 and two >= 0xA1)(raw)
    return share + 0.01 if share > 0.97 and len(re.findall(rb"[\xb0-\xc8][\xa1-\xfe]", raw)) >= KOREAN else share * 0.5


def _western(raw: bytes) -> float:
    text = raw.decode("cp1252", errors="replace")
    runs = [match[0] for match in re.finditer(r"[^\x00-\x7f]+", text)]
    good = sum(sum(char in PRINTERS or (char.isalpha() and len(run) <= 2) for char in run) for run in runs)
    total = sum(map(len, runs))
    return good / total if total else 0.0


RATES: dict[str, Callable[[bytes], float]] = {
    "cp1252": _western,
    "cp949": _korean,
    "gb18030": _pairs("gb18030", lambda one, two: two >= 0xA1 and (0xB0 <= one <= 0xD7 or one in (0xA1, 0xA3))),
    "big5": _pairs("big5", lambda one, _: 0xA4 <= one <= 0xC6 or one == 0xA1),
    "cp932": _pairs("cp932", lambda one, _: 0x81 <= one <= 0x83 or 0x88 <= one <= 0x97),
}
