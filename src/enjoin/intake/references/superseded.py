"""An order that takes the place of an earlier one of its kind: "This Amended Preliminary Injunction supersedes that of May 9 (ECF 20)" (R11)."""

import re
from collections.abc import Iterator

from enjoin.intake.references.effects import DraftEffect
from enjoin.intake.references.mentions import KIND, PRIOR, kind_of
from enjoin.intake.references.pointed import pointed
from enjoin.intake.text.flow import Flow
from enjoin.intake.text.sentences import sentences

SUPERSEDED = "effect/superseded"  # the rule that such an effect is read by
_THIS = r"\bth(?:is|e\s+present)\s+(?:[\w-]+\s+){0,4}?(?:order|injunction|TRO|PI)\b"
_TAKES = r"(?:supersedes|replaces|supplants|takes\s+the\s+place\s+of|(?:is|shall\s+be)\s+(?:entered\s+)?in\s+(?:place|lieu|substitution)\s+(?:of|for))"
ACTIVE = re.compile(rf"{_THIS}[^.;]{{0,60}}?\b{_TAKES}(?:\s+and\s+{_TAKES})?\s+(?P<what>[^;]+)", re.IGNORECASE)
INSTEAD = re.compile(
    rf"\b(?:court|judge|I)\s+(?:\w+\s+)?(?:enters?|issues?)\s+{_THIS}\s+in\s+(?:place|lieu|substitution)\s+(?:of|for)\s+(?P<what>[^;]+)",
    re.IGNORECASE,
)
_GONE = r"(?:superseded|replaced|supplanted)"
PASSIVE = re.compile(
    rf"(?P<what>\bthe\s[^;]{{3,200}}?)\s+(?:is|shall\s+be)\s+(?:hereby\s+)?{_GONE}(?:\s+and\s+{_GONE})?\s+(?:in\s+its\s+entirety|by\s+{_THIS})",
    re.IGNORECASE,
)
THAT = re.compile(r"^(?:that|the\s+one|its\s+(?:predecessor|forerunner))\b", re.IGNORECASE)
# "supersedes the injunction except as to X", "to the extent that they conflict": less than all of it.
LESS = re.compile(
    r"\b(?:except|save|other\s+than|but\s+not|only|to\s+the\s+extent|insofar|so\s+far\s+as|as\s+to|with\s+respect\s+to|in\s+part|unless|until|when|if)\b",
    re.IGNORECASE,
)
NOT_DONE = re.compile(
    r"\b(?:not|never|nothing|would|may(?!\s+\d)|might|whether|asks?|argues?|contends?|proposed)\b", re.IGNORECASE
)


def read_superseded(body: Flow) -> tuple[DraftEffect, ...]:
    """The earlier orders whose place the paper says that it takes; with `less` where it takes a part of it only."""
    return tuple(
        found
        for low, high in sentences(body.text)
        if not PRIOR.search(body.text, low, high)
        for found in _of_sentence(body, low, high)
    )


def _of_sentence(body: Flow, low: int, high: int) -> Iterator[DraftEffect]:
    text = body.text[low:high]
    said = ACTIVE.search(text) or INSTEAD.search(text) or PASSIVE.search(text)
    if said is None or NOT_DONE.search(text[: said.end()]):
        return
    what = said["what"]
    named = KIND.search(what) or (KIND.search(text) if THAT.match(what) else None)
    if named is None or pointed(what).ranges:
        return
    yield DraftEffect(
        verb="vacate",
        order_kind=kind_of(named),
        paths=(),
        less=" ".join(text.split()) if LESS.search(text) else "",
        text=" ".join(text.split()),
        where=body.value("vacate", (low, high), SUPERSEDED, "check"),
        band="check",
    )
