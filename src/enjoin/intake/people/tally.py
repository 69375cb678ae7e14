"""How many defendants a paper says there are: "the thirty-four Defendants identified in Schedule A", "Defendants 1-61", "sued twelve sellers"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from enjoin.intake.text.dates import COUNT_WORDS, number_of
from enjoin.intake.text.flow import Flow
from enjoin.intake.text.paper import Value

_COUNT = rf"(?<![\w$,.-])(?P<count>(?:{COUNT_WORDS}|\d{{1,4}})(?![\w,-])(?:\s*\(\s*\d{{1,4}}\s*\))?)"
_KIND = r"(?:(?:named|online|on-line|internet|e-?commerce|individual|foreign|overseas|captioned|separate|different|seller|merchant|store|defendant)\s+)*"
_WHO = r"(?:defendants|sellers|merchants|stores|storefronts|shops|(?:seller\s+)?aliases|operators|retailers|vendors)\b"
_LIST = r"(?:schedule|exhibit|annex|appendix|attachment|addendum|caption|list)\b"
_LISTED = rf"\s+(?:(?:that|which|who)\s+are\s+)?(?:(?:identified|listed|named|set\s+(?:forth|out)|appearing|shown|enumerated)\s+)?(?:by\s+\w+\s+)?(?:on|in|at)\s+(?:the\s+)?(?:attached\s+|amended\s+|revised\s+)*{_LIST}"
_PART = r"(?!\s+(?:who|whose|that|which|other|in\s+default|named\s+in\s+para|identified\s+in\s+para))"
# Words that speak of all of them.
OF_ALL = tuple(
    re.compile(each, re.IGNORECASE)
    for each in (
        rf"\b(?:the|these|all|of)\s+{_COUNT}\s+{_KIND}{_WHO}{_LISTED}",
        rf"\ball\s+(?:of\s+the\s+)?{_COUNT}\s+{_KIND}(?:defendants|sellers|merchants)\b{_PART}",
        rf"\b(?:sued|sues|(?:action|complaint|case|suit)\s+(?:is\s+|was\s+)?(?:brought\s+|filed\s+)?(?:against|names))\s+{_COUNT}\s+{_KIND}(?:sellers|merchants|defendants|stores)\b{_PART}",
        rf"\b{_COUNT}\s+{_KIND}(?:defendants|sellers|merchants|stores)\s+(?:were|are)\s+(?:named|sued|listed|identified)\s+(?:in\s+(?:the|this)\s+(?:complaint|action)|on\s+(?:the\s+)?schedule)",
        rf"\(\s*{_COUNT}\s+{_KIND}(?:defendants|sellers|stores)(?:\s+in\s+(?:all|total))?\s*\)",
        rf"\btotal\s+(?:number\s+of\s+)?(?:defendants|sellers|stores)\s*:\s*{_COUNT}",
        r"\b(?:defendants|sellers)\s+(?:nos?\.?\s+|numbers?\s+)?1\s*(?:-|through|to)\s*(?P<count>\d{1,4})\b(?=\s*,?\s*(?:(?:as\s+)?(?:identified|listed|named|set\s+(?:forth|out))\s+(?:on|in)\b|\((?:collectively|together)|$))",
    )
)
# Numbers of them however told: the Complaint's, those that remain, a list's before it was amended.
ANY = re.compile(rf"{_COUNT}\s+(?:\w+[\s-]+){{0,2}}{_WHO}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Tally:
    """The counts that speak of all defendants, and every number of defendants that the paper prints."""

    all: tuple[Value[int], ...] = ()
    any: frozenset[int] = frozenset()

    def against(self, *read: int) -> Value[int] | None:
        """A count that differs from what was read, where no number of the paper fits it; a smaller one may be what others of them left."""
        told = {each.value for each in self.all}
        fits = told | {number for number in self.any if told and number * 2 > max(told)}
        return self.all[0] if told and not fits.intersection(read) else None


def read_tally(texts: Iterable[Flow]) -> Tally:
    """The numbers of defendants that a paper's caption and text print."""
    whole: list[Value[int]] = []
    some: set[int] = set()
    for text in texts:
        whole += _counts(text)
        some |= {count for match in ANY.finditer(text.text) if (count := number_of(match["count"])) is not None}
    return Tally(tuple(whole), frozenset(some))


def _counts(text: Flow) -> Iterator[Value[int]]:
    for pattern in OF_ALL:
        for match in pattern.finditer(text.text):
            count = number_of(match["count"])
            if count is not None and count > 1:
                yield text.value(count, match, "defendants/tally")
