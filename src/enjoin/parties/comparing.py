"""Two names held against each other: what speaks for one bearer, what against, and the tier that this earns (R53).

A tier is never more than the state `candidate`. `auto` is kept for names that are the same but for what no reader would
stop at; `review` for one slip or a word that traders add and drop; a plain difference is a `clash`, and no candidate.
"""

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from enjoin.parties.alignment import Alignment, Step, align
from enjoin.parties.differences import (
    both_real,
    characters_differ,
    in_core,
    is_word,
    numbers_differ,
    plain_difference,
    rare_words,
    words_at,
)
from enjoin.parties.evidence import (
    AUTO_BITS,
    FORM_BITS,
    GENERIC_BITS,
    PLACE_BITS,
    REVIEW_BITS,
    SHOPPISH_BITS,
    TRADE_BITS,
    guessed_bits,
)
from enjoin.parties.names import Name, Word
from enjoin.parties.words import CORE, GENERIC, LEGAL, LINKING, PLACE, SHOPPISH, TRADE, class_of, english, repaired

TIER_RULE: Final = "names-4"  # the version of the rules here and in `choosing`, kept with every judgement
Kind = Literal["same", "slip", "words"]

_AUTO_COST: Final = 0.75
_MOST_COST: Final = 2.0
_SLIP_IN_CORE: Final = 7.0  # bits that one plain slip in the distinctive part takes away
_CHEAP_IN_CORE: Final = 4.0
_LONG_CORE: Final = 8  # letters; a shorter distinctive part without a place must be exact for `auto`
_SLIP_ELSEWHERE: Final = 2.0
_CONFUSED_NAMES: Final = 3.0  # the same, but of letters that scanners confuse
_WORD_MORE: Final = 2.0
_NO_PLACE: Final = 3.0  # one names a place and the other none
_NO_CORE: Final = "no distinctive part: each of its words is a place, a trade or a common word"


@dataclass(slots=True, kw_only=True)
class _Weighing:
    """What a comparison gathers on its way."""

    bits: float
    pro: list[str] = field(default_factory=list)
    contra: list[str] = field(default_factory=list)
    may_be_auto: bool = True

    def against(self, bits: float, reason: str) -> None:
        self.bits -= bits
        self.contra.append(reason)
        self.may_be_auto = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The outcome. `clash` says in words why two names are plainly different; then there is no tier."""

    tier: Literal["auto", "review"] | None
    kind: Kind
    bits: float
    pro: tuple[str, ...] = ()
    contra: tuple[str, ...] = ()
    clash: str | None = None
    alignment: Alignment | None = None


def compare(paper: Name, store: Name, core_bits: float | None = None) -> Comparison:
    """Hold a store's name against a printed one. `core_bits`: the bits of the printed distinctive part, where known."""
    clash = numbers_differ(paper, store) or characters_differ(paper, store)
    if clash:
        return _clash(clash)
    if paper.letters == store.letters and paper.whole != store.whole:
        store = replace(
            paper, printed=store.printed, script=store.script
        )  # only spaces stand otherwise: one reading for both
    aligned = align(paper.whole, store.whole, _MOST_COST)
    clash = plain_difference(paper, store, aligned)
    if clash:
        return _clash(clash, aligned)
    weighing = _Weighing(bits=_bits_of_core(paper, store) if core_bits is None else core_bits)
    _weigh_shared(paper, store, weighing)
    if aligned and aligned.slips:
        _weigh_slips(paper, store, aligned, weighing)
        kind: Kind = "slip"
    else:
        kind = "same" if aligned else "words"
        _weigh_words(paper, store, weighing)
    _weigh_scripts(paper, store, weighing)
    return _judged(weighing, kind, aligned)


def is_bare(name: Name) -> bool:
    """A name without shop word, legal form and "Factory", of which a paper may have lost one."""
    return not name.shops and not name.legal and "factory" not in name.generics


def same_form(paper: Name, store: Name) -> bool:
    """Whether the legal forms are the same, or none; "Co." is short for "Co., Ltd."."""
    forms = {paper.legal, store.legal}
    return len(forms) == 1 or forms == {frozenset({"co"}), frozenset({"co", "ltd"})}


def _bits_of_core(paper: Name, store: Name) -> float:
    """The guess from the printed letters; where spaces stand otherwise in the same letters, the surer of two guesses."""
    guess = guessed_bits(rare_words(paper))
    return max(guess, guessed_bits(rare_words(store))) if paper.whole == store.whole else guess


def _clash(reason: str, aligned: Alignment | None = None) -> Comparison:
    return Comparison(tier=None, kind="words", bits=0.0, clash=reason, alignment=aligned)


def _judged(weighing: _Weighing, kind: Kind, aligned: Alignment | None) -> Comparison:
    tier: Literal["auto", "review"] | None = None
    is_plain = set(weighing.contra) <= {_NO_CORE}
    if weighing.bits < AUTO_BITS and not weighing.contra:
        weighing.contra.append("too common a name to go by it alone")
    if weighing.may_be_auto and weighing.bits >= AUTO_BITS and (aligned is None or aligned.cost <= _AUTO_COST):
        tier = "auto"
    elif weighing.bits >= REVIEW_BITS or (kind == "same" and is_plain):
        tier = "review"
    return Comparison(
        tier=tier,
        kind=kind,
        bits=round(weighing.bits, 1),
        pro=tuple(weighing.pro),
        contra=tuple(weighing.contra),
        clash=None if tier else "too little speaks for it",
        alignment=aligned,
    )


def _weigh_shared(paper: Name, store: Name, weighing: _Weighing) -> None:
    """What both names say: place, trade, general words, forms."""
    if paper.core and paper.core == store.core:
        weighing.pro.append(f"same distinctive part `{' '.join(paper.cores)}`")
    if paper.places and set(paper.places) & set(store.places):
        weighing.bits += PLACE_BITS
        weighing.pro.append(f"same place `{' '.join(paper.places)}`")
    trades = [trade for trade in paper.trades if trade in store.trades]
    if trades and paper.core:
        weighing.bits += TRADE_BITS * min(2, len(trades))
        weighing.pro.append(f"same trade `{' '.join(trades)}`")
    weighing.bits += GENERIC_BITS * min(2, len(set(paper.generics) & set(store.generics)))
    weighing.bits += SHOPPISH_BITS * len(set(paper.canons(SHOPPISH)) & set(store.canons(SHOPPISH)))
    weighing.bits += FORM_BITS * bool(paper.legal & store.legal) + FORM_BITS * bool(set(paper.shops) & set(store.shops))


def _weigh_slips(paper: Name, store: Name, aligned: Alignment, weighing: _Weighing) -> None:
    if not paper.core or not store.core:
        weighing.against(0.0, _NO_CORE)
    for step in aligned.slips:
        _weigh_slip(step, paper, store, weighing)
    _weigh_form(paper, store, weighing)


def _weigh_slip(step: Step, paper: Name, store: Name, weighing: _Weighing) -> None:
    words = words_at(step, paper, store)
    reason = f"{_said(step)} in `{words[0]}`/`{words[1]}`"
    if step.kind == "doubled" and not _doubled_in_one_word(paper, store):
        weighing.against(_SLIP_IN_CORE, f"{reason}, where one word ends and another begins")
        return
    cheap = step.kind in ("confused", "doubled")
    if any(letter.isdigit() for letter in step.left + step.right):
        weighing.against(_SLIP_ELSEWHERE, f"{reason}: a digit for a letter")
    elif not in_core(step, paper, store):
        if class_of(words[0]) != CORE and class_of(words[1]) != CORE and not _same_canon(words, paper, store):
            weighing.against(_WORD_MORE, f"`{words[1]}` for `{words[0]}`")
        elif words[0] != words[1] and class_of(words[0]) == class_of(words[1]) == CORE:
            weighing.against(_SLIP_ELSEWHERE, f"{reason}: neither is the word as it is spelt")
        elif cheap and words[0] not in english():
            weighing.bits -= 1.0
            weighing.contra.append(reason)
        else:
            weighing.against(_SLIP_ELSEWHERE, reason)
    elif step.kind != "doubled" and both_real(step, paper, store):
        weighing.against(_CHEAP_IN_CORE + _CONFUSED_NAMES, f"{reason}: both are real names")
    elif step.kind == "doubled" and both_real(step, paper, store):
        weighing.against(_CHEAP_IN_CORE, f"{reason}: both are real names")
    elif step.kind == "doubled" and is_word(words[0]) and not is_word(words[1]):
        weighing.against(_CHEAP_IN_CORE, f"{reason}: the paper's is a word as it is, the store's is none")
    elif cheap and (set(paper.places) & set(store.places) or min(len(paper.core), len(store.core)) >= _LONG_CORE):
        weighing.bits -= _CHEAP_IN_CORE
        weighing.contra.append(reason)
    else:
        weighing.against(_CHEAP_IN_CORE if cheap else _SLIP_IN_CORE, reason)


_RUN: Final = re.compile(r"(.)\1+")


def _doubled_in_one_word(paper: Name, store: Name) -> bool:
    """Whether the words are the same but for doubled letters: "zhenji electronics" is not "zhenjie electronics"."""
    mine, theirs = (
        [_RUN.sub(r"\1", word.text) for word in name.words if word.kind not in (LEGAL, LINKING)]
        for name in (paper, store)
    )
    return mine == theirs


def _same_canon(words: tuple[str, str], paper: Name, store: Name) -> bool:
    return _canon(words[0], paper) == _canon(words[1], store)


def _canon(text: str, name: Name) -> str:
    return next((word.canon for word in name.words if word.text == text), text)


def _said(step: Step) -> str:
    match step.kind:
        case "confused":
            return f"`{step.right}` for `{step.left}`, which scanners confuse,"
        case "changed":
            return f"`{step.right}` for `{step.left}`"
        case "swapped":
            return f"`{step.left}` turned round"
        case "doubled":
            return f"`{step.left or step.right}` single in one and double in the other"
        case "added":
            return f"`{step.right}` more"
        case "left out":
            return f"`{step.left}` less"
        case _:
            return ""


def _weigh_words(paper: Name, store: Name, weighing: _Weighing) -> None:
    """The letters or the distinctive part are the same; the other words may not be."""
    if paper.whole == store.whole:
        if not paper.core:
            weighing.against(0.0, _NO_CORE)
        weighing.pro.append(
            "the same letters" + ("" if paper.printed == store.printed else ", but for case, spaces and signs")
        )
    else:
        if paper.cores != store.cores and paper.core != store.core:
            weighing.against(3.0, _OTHER_ORDER)
        elif paper.script == store.script and _classes_in_order(paper) != _classes_in_order(store):
            weighing.against(_WORD_MORE, _OTHER_ORDER)
        elif _moved(paper, store):
            weighing.against(0.0, _OTHER_ORDER)
        for kind, mine, theirs in (
            ("place", paper.places, store.places),
            ("trade", paper.trades, store.trades),
            ("word", paper.generics, store.generics),
            ("shop word", paper.shops, store.shops),
        ):
            _weigh_sets(kind, mine, theirs, weighing)
        for word in _repeated(paper, store):
            weighing.against(_WORD_MORE, f"`{word}` only in one of the names")
        for left, right in _reworded(paper, store):
            weighing.against(0.0, f"`{right}` for `{left}`")
        if bool(paper.places) != bool(store.places):
            weighing.bits -= _NO_PLACE
        if (paper.legal and store.shops and not store.legal) or (store.legal and paper.shops and not paper.legal):
            weighing.against(_NO_PLACE, "a company's name and a shop's name")
    _weigh_form(paper, store, weighing)


_OTHER_ORDER: Final = "the words stand in another order"


def _classes_in_order(name: Name) -> list[int]:
    """The classes of the words that both places and trades stand among: "Electronic Mackerel", "Mackerel Electronic"."""
    kinds = [word.kind for word in name.words if word.kind in (CORE, PLACE, TRADE)]
    return [kind for at, kind in enumerate(kinds) if at == 0 or kind != kinds[at - 1]]


def _moved(paper: Name, store: Name) -> bool:
    """Whether the very same words, not only digits, stand in another order ("Boutique Aardvark", "Aardvark Boutique")."""
    mine, theirs = ([word.text for word in name.words] for name in (paper, store))
    return mine != theirs and sorted(mine) == sorted(theirs) and not paper.core.isdecimal()


def _repeated(paper: Name, store: Name) -> list[str]:
    """Trade and general words that one name has once more than the other, which says the same already ("LED Lighting")."""
    mine, theirs = ([word for word in name.words if word.kind in (TRADE, GENERIC)] for name in (paper, store))
    counts = [Counter(word.canon for word in words) for words in (mine, theirs)]
    texts = {word.text for word in mine} ^ {word.text for word in theirs}
    odd = {canon for canon in counts[0] if canon in counts[1] and counts[0][canon] != counts[1][canon]}
    return [word.text for word in (*mine, *theirs) if word.canon in odd and word.text in texts] or sorted(odd)


_SHORT_FORM: Final = 4  # letters of an abbreviation ("Imp", "Tech", "Intl")


def _reworded(paper: Name, store: Name) -> list[tuple[str, str]]:
    """Trade and general words of one meaning in other letters ("Trade", "Trading"); abbreviations and slips are none."""
    mine, theirs = (
        {word.canon: _spelt(word.text) for word in name.words if word.kind in (TRADE, GENERIC)}
        for name in (paper, store)
    )
    pairs = [(mine[canon], theirs[canon]) for canon in mine if canon in theirs and mine[canon] != theirs[canon]]
    return [pair for pair in pairs if not _is_abbreviated(*sorted(pair, key=len))]


def _spelt(text: str) -> str:
    """The class word that the text is, or is one slip from."""
    return repaired(text) or text


def _is_abbreviated(short: str, long: str) -> bool:
    return len(short) <= _SHORT_FORM and len(long) > len(short) + 1 and long.startswith(short[:3])


def _weigh_sets(kind: str, mine: tuple[str, ...], theirs: tuple[str, ...], weighing: _Weighing) -> None:
    more = list((Counter(theirs) - Counter(mine)).elements())
    less = list((Counter(mine) - Counter(theirs)).elements())
    if more:
        weighing.against(_WORD_MORE * len(more), f"{kind} `{' '.join(more)}` only in the store's name")
    if less:
        weighing.against(_WORD_MORE * len(less), f"{kind} `{' '.join(less)}` only in the paper")


_PINYIN_FORMS: Final = frozenset({"youxian", "gongsi"})


def _weigh_form(paper: Name, store: Name, weighing: _Weighing) -> None:
    mine, theirs = (set(name.canons(LEGAL)) for name in (paper, store))
    odd = (mine ^ theirs) & _PINYIN_FORMS
    if odd and mine - _PINYIN_FORMS and theirs - _PINYIN_FORMS:  # "Yiwu Kaixin Youxian Toys Co., Ltd."
        weighing.against(_WORD_MORE, f"`{' '.join(sorted(odd))}` only in one of the names")
    if same_form(paper, store):
        return
    if paper.legal and store.legal:
        weighing.against(_WORD_MORE, f"other legal form: {_form(paper)} and {_form(store)}")
    else:
        weighing.against(0.0, f"legal form {_form(paper)} in the paper, {_form(store)} in the store's name")


def _form(name: Name) -> str:
    words: list[Word] = [word for word in name.words if word.kind == LEGAL]
    return f"`{' '.join(word.text for word in words)}`" if words else "none"


_FORM_CHARACTERS = re.compile("有限责任公司|股份有限公司|有限公司|公司|[市省县区]")


def _bare(name: Name) -> str:
    """The Chinese characters without ranks of places and legal forms."""
    return _FORM_CHARACTERS.sub("", name.characters)


def _weigh_scripts(paper: Name, store: Name, weighing: _Weighing) -> None:
    if {paper.script, store.script} in ({"latin", "none"}, {"latin"}, {"none"}):
        return
    if paper.script != store.script:
        weighing.against(1.0, f"one name is in {paper.script} letters, the other in {store.script}")
    elif paper.script == "han" and _bare(paper) != _bare(store) and paper.whole == store.whole:
        weighing.against(5.0, f"the same sound, but other characters: `{paper.characters}` and `{store.characters}`")
