"""Names of stores: strangers', and how a defendant's own name drifts between a paper and a platform (R53)."""

import re

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from enjoin.specimen.draws import Draws, Index
from enjoin.specimen.words import FORMS, PLACES, SHOP_THINGS, SHOP_WORDS, SYLLABLES, TRADES

# Ways in which one name is written twice: each keeps it recognisable to a person.
_DRIFTS = (
    (r",? (Co\., Ltd\.|Co\., Limited|Company Limited|Ltd\.)$", ""),
    (r"\bImport And Export\b", "Imp. & Exp."),
    (r"\bImport & Export\b", "Import and Export"),
    (r" & ", " and "),
    (r"\bStore$", "Official Store"),
    (r"(.*)", lambda found: found[0].upper()),
)


COMPANY = r"\b(Ltd|Limited|Company|Factory|Firm)\b"


def is_company(name: str) -> bool:
    """Does the name read as a company's? Others read as a shop's on a retail platform."""
    return re.search(COMPANY, name) is not None


def drifted(name: str, aka: tuple[str, ...], draws: Draws, row: int) -> str:
    """The name as a platform might show it: an a.k.a. where one is printed, else one of the drifts, never the same text."""
    if aka and aka[0] != name:
        return aka[0]
    start = draws.one(row, "drift", len(_DRIFTS))
    for turn in range(len(_DRIFTS)):
        pattern, into = _DRIFTS[(start + turn) % len(_DRIFTS)]
        changed = re.sub(pattern, into, name, count=1)
        if changed != name:
            return changed
    return f"{name} Official"


def lookalike(name: str, draws: Draws, row: int) -> str:
    """A stranger's name that comes near: the telling word is another one."""
    words = name.split(" ")
    at = 1 if is_company(name) and len(words) > 2 else 0
    syllable = SYLLABLES[draws.one(row, "lookalike", len(SYLLABLES))]
    words[at] = words[at][: max(3, len(words[at]) // 2)] + syllable
    return " ".join(words)


def stranger(draws: Draws, row: int, *, company: bool) -> str:
    """An invented merchant's name."""
    names = company_names if company else shop_names
    name: str = names(np.array([row], dtype=np.int64), draws)[0].as_py()
    return name


def company_names(rows: Index, draws: Draws) -> pa.Array:
    """Invented companies: a place, a name of two syllables, a trade, a legal form."""

    def pick(words: tuple[str, ...], use: str) -> pa.Array:
        return pa.array(words, pa.string()).take(pa.array(draws.below(rows, use, len(words))))

    own = pc.utf8_capitalize(
        pc.binary_join_element_wise(pick(SYLLABLES, "first"), pick(SYLLABLES, "second"), pick(SYLLABLES, "third"), "")
    )
    return pc.binary_join_element_wise(pick(PLACES, "place"), own, pick(TRADES, "trade"), pick(FORMS, "form"), " ")


def shop_names(rows: Index, draws: Draws) -> pa.Array:
    """Invented shops: two words and a number; one in four only a number, as platforms give to shops without a name."""

    def pick(words: tuple[str, ...], use: str) -> pa.Array:
        return pa.array(words, pa.string()).take(pa.array(draws.below(rows, use, len(words))))

    number = pc.cast(pa.array(100 + draws.below(rows, "number", 900)), pa.string())
    named = pc.binary_join_element_wise(pick(SHOP_WORDS, "shop"), pick(SHOP_THINGS, "thing"), number, "Store", " ")
    plain = pc.binary_join_element_wise("Shop", pc.cast(pa.array(1_100_000_000 + rows), pa.string()), " Store", "")
    return pc.if_else(pa.array(draws.below(rows, "numbered", 4) == 0), plain, named)
