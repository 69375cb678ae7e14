"""What limits a command in a clause of its own: "except that …", "provided that …". Kept in words, for no key of a case file holds it."""

import re
from functools import lru_cache

from enjoin.intake.text.dates import DAY
from enjoin.intake.text.sentences import sentences

PROVISO = re.compile(
    r"[,;(]?\s*\b(?:except\s+(?:that|to\s+the\s+extent|insofar\s+as|as\s+(?:otherwise\s+)?(?:set|stated|provided|needed|necessary))|provided,?\s+(?:(?:however|further),?\s+)?(?:that|the)\b|provided,\s+however,?|save\s+that|"
    r"with\s+the\s+(?:exception|proviso)\s+that|but\s+(?:nothing\s+in|only\s+(?:to\s+the\s+extent|so\s+far|up\s+to|the|those|such|as\s+to|if|for|from|in)\b|not\s+(?:more|in\s+excess)))\b",
    re.IGNORECASE,
)
# "Amounts needed to refund buyers are excepted from this restraint", "other than pursuant to a chargeback".
EXCEPTED = re.compile(
    r"(?:(?<=[.;]\s)|^)[^.;]{3,160}?\b(?:is|are|shall\s+be)\s+(?:hereby\s+)?(?:excepted|exempt(?:ed)?|excluded)\s+from\s+(?:this|the)\s+(?:\w+\s+)?(?:restraint|freeze|order|injunction|paragraph|section)\b|\bother\s+than\s+(?:pursuant\s+to|to\s+process|for|as\s+(?:required|needed|necessary))\b[^.;]*",
    re.IGNORECASE,
)
# "The funds of Kettle House shall be released within two days", behind a freeze: what a sentence frees is no part of the restraint beside it.
_FREES = re.compile(
    r"^(?!\W*(?:\(?\w{1,4}[.)]\s+)?(?:no|none|nor|neither|nothing)\b)(?:(?!\b(?:not|no|without|until|unless)\b).)*?\b(?:shall|must|(?:is|are|be)(?:\s+hereby)?)\s+(?:(?!not\b)\w+\s+){0,3}?(?:released?|unfreeze|unfrozen|unblock(?:ed)?|unrestrained|lift(?:ed)?|return(?:ed)?\s+to\s+(?:the\s+)?defendants?)\b",
    re.IGNORECASE | re.DOTALL,
)


def frees(sentence: str) -> bool:
    """Does a sentence bid that something be let go, and not that it be kept until it may be?"""
    return _FREES.match(sentence) is not None


@lru_cache(maxsize=32)
def without_freeing(paragraph: str) -> str:
    """A paragraph of several sentences without those that set somebody or something free."""
    pieces = [paragraph[low:high] for low, high in sentences(paragraph)]
    kept = [each for each in pieces if not frees(each)]
    return paragraph if not kept or len(kept) == len(pieces) else "".join(kept)


LONGEST = 300  # characters of a proviso that are kept


# What a command waits for, or how long it lasts, said before or beside it: "upon Plaintiff's request", "until June 1, 2026".
WAITING = re.compile(
    r"\b(?:(?:up)?on|at|after)\s+(?:the\s+)?(?:[\w.'’-]+\s+){0,3}?(?:['’]s?\s+)?(?:request|demand)\b(?:\s+(?:of|by|from|made\s+by)\s+(?:[\w'’-]+\s*){1,4})?|\bif\s+(?:the\s+)?plaintiff\s+(?:so\s+)?(?:requests|demands)\b(?:\s+it)?",
    re.IGNORECASE,
)
# "upon receipt of a notice of dismissal", "once it has been paid $900": what must come first; this order's own receipt is a matter of time.
AWAITED = re.compile(
    r"\b(?:[Uu]p)?[Oo]n\s+(?:its\s+|their\s+|the\s+)?(?:receiving|(?:receipt|presentation|proof|payment|posting|deposit|completion|confirmation|satisfaction)\s+(?:of|that|from|by))\s+(?!(?:an?\s+|the\s+|actual\s+)?(?:cop(?:y|ies)\s+of\s+|notice\s+of\s+|service\s+of\s+)?(?:this|these|the\s+(?:present\s+)?(?:order|injunction|judgment|TRO))|it\b|service\b|(?:actual\s+)?notice\b)(?:[^,;.]|\.(?=\w)){3,120}|"
    r"(?<!\bat\s)\b(?:[Oo]nce|[Aa]s\s+soon\s+as)\s+(?![^,;.]{0,40}\b(?:served|serving|receiv\w+|notice)\b)(?:(?:the|that|any|all|its|their|those|each)\s+[\w'’-]+(?:\s+[\w'’-]+){0,6}?|it|they|[A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]*){0,3})\s+(?:has|have|is|are|posts?|pays?|deposits?|files?)\b(?:[^,;.]|\.(?=\w)){2,120}",
)
# "for fourteen days", not "for the last two years", "for seven days after service" of what is to be told.
TERM = re.compile(
    r"\bfor\s+(?:a\s+(?:period|term)\s+of\s+)?(?:(?!the\b|each\b)[\w-]+\s+)?(?:\(\d{1,3}\)\s+)?(?:(?:calendar|business|court|consecutive)\s+)?(?:days|weeks|months|years)\b(?!\s+(?:from|after|of|before)\b)",
    re.IGNORECASE,
)
LASTING = re.compile(rf"^\W*(?:\(?[\w.]{{1,4}}[).]\s+)?until\s+(?:{DAY.pattern})", re.IGNORECASE)


def condition_of(command: str) -> str | None:
    """What the first words of a command, or those beside its verb, say that it waits for, or how long it lasts; no key of a case file holds it."""
    found = (
        match
        for match in (WAITING.search(command), AWAITED.search(command), TERM.search(command), LASTING.match(command))
        if match
    )
    return "; ".join(" ".join(match[0].split()).strip(" ,") for match in found) or None


@lru_cache(maxsize=16)  # each command of a paragraph is drafted with the whole paragraph
def proviso_of(command: str) -> str | None:
    """The proviso of a command, to the end of its sentence."""
    match = PROVISO.search(command) or EXCEPTED.search(command)
    if match is None:
        return None
    behind = command[match.start() :]
    low, high = next(iter(sentences(behind)), (0, len(behind)))
    told = behind[low:high].strip().removesuffix(".").strip(" ,;(")
    return told if len(told) <= LONGEST else f"{told[:LONGEST].rsplit(' ', 1)[0]} …"
