"""What each misreading costs, in hundredths of a typing error. Flat tables, so that compiled code reads the same ones.

Two sets: `LATIN` for letters as typed, `FOREIGN` for letters heard through another script, where vowels come and go and l is r.
Sources: TR39-like shapes and common optical confusions; English respellings; romanization practice of each script.
"""

from functools import cache
from typing import NamedTuple

VOWELS = "aeiouy"
NO_PAIR = 999
HARD = 60  # from here on a difference counts as an edit, below it as a reading


class Costs(NamedTuple):
    """sub[mark letter * 26 + text letter]; gone[mark letter]; extra[text letter]; pair[(first * 26 + second) * 26 + single]."""

    sub: list[int]
    gone: list[int]
    extra: list[int]
    pair: list[int]
    double_gone: int
    double_extra: int


_LOOKS = {25: "il", 30: "gq uv", 35: "bh", 40: "ce ft ij lt nh", 45: "un ec vy", 50: "ao"}
_SOUNDS = {30: "ck kq sz iy", 35: "cs uw ck", 45: "vw fv gj", 50: "eo ai ei ou ea au ue ae uo io ey ao iu"}
_HEARD = {5: "lr qk ck yi wu ou sz vw uv fh", 8: "bv pf", 12: "ei ea ao ae yo ye bp td gk fv jz gj jc cs", 20: "ai au eo eu iu io ia cq hk hg zc st sc zt jy ay", 40: "mn"}  # fmt: skip
_PAIRS = {15: "vvw uuw", 20: "scs scj rnm ksx phf tsc eyi iei", 25: "cld ckk", 30: "nnm iiu rin lih iin quk kwq kuq", 35: "oou eei aye eye iee ghf whw", 40: "chk shs tht tss"}  # fmt: skip


def _table(groups: dict[int, str], table: list[int]) -> None:
    for cost, pairs in groups.items():
        for both in pairs.split():
            one, two = ord(both[0]) - 97, ord(both[1]) - 97
            for at in (one * 26 + two, two * 26 + one):
                table[at] = min(table[at], cost)


def _pairs() -> list[int]:
    table = [NO_PAIR] * 26**3
    for cost, triples in _PAIRS.items():
        for each in triples.split():
            first, second, single = (ord(letter) - 97 for letter in each)
            table[(first * 26 + second) * 26 + single] = cost
    return table


@cache
def latin() -> Costs:
    """The costs for letters as typed."""
    sub = [0 if at // 26 == at % 26 else 100 for at in range(676)]
    _table(_LOOKS, sub)
    _table(_SOUNDS, sub)
    gone = [{"h": 70, "w": 75, "e": 80}.get(chr(97 + at), 90 if chr(97 + at) in VOWELS else 100) for at in range(26)]
    extra = [90 if chr(97 + at) in "aeiouyh" else 100 for at in range(26)]
    return Costs(sub, gone, extra, _pairs(), 30, 30)


@cache
def foreign() -> Costs:
    """The costs for letters heard through another script."""
    sub = [0 if at // 26 == at % 26 else 100 for at in range(676)]
    _table(_HEARD, sub)
    gone = [
        {"h": 15, "w": 15, "y": 15, "r": 45, "t": 60, "d": 60, "g": 60}.get(
            chr(97 + at), 22 if chr(97 + at) in VOWELS else 90
        )
        for at in range(26)
    ]
    extra = [
        {"u": 8, "o": 14, "h": 12, "w": 15, "y": 12, "i": 14, "e": 14, "a": 18, "s": 60, "n": 35, "t": 60}.get(
            chr(97 + at), 90
        )
        for at in range(26)
    ]
    return Costs(sub, gone, extra, _pairs(), 4, 4)
