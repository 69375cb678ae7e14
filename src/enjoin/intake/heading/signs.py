"""Signs of an order's kind in what it decrees: "is dissolved", "are preliminarily enjoined", by what term it restrains; and what each sign weighs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from enjoin.intake.text.flow import Flow
from enjoin.intake.text.paper import Value

# What a sign weighs. A deed outweighs any one account of a motion; an account of a motion, any mere mention.
DEED = 8.0  # the decree does it: "is dissolved", "are preliminarily enjoined"
TERM = 6.0  # the decree restrains, and the term of restraint shows what it is
DECIDED = 6.0  # "the motion for … is GRANTED" in the conclusion
TITLED = 5.0  # the title names the subject only ("ORDER ON MOTION FOR …")
OPENS = 4.0  # "Before the Court is the motion to …"
TOLD = 4.5  # decided before the conclusion, in the reasons
ASKED = 1.5  # a motion for it is told of somewhere else
HINT = 0.7  # commands that may belong to several kinds
OTHER = "other"  # a motion for what is no kind of order ("for alternative service")
SURE = 3.0  # a lead of so much is no divided evidence
WEAK = 2.0  # a sum below which the kind is a guess

NOW = r"(?:hereby\s+|therefore\s+|accordingly\s+|further\s+)*"
_ORDERS = r"(?:injunctions?|restraining\s+order|TRO|PI|freeze|restraints?|order)"

# (kind, weight, words): what the decree does. Each kind counts once, by its strongest deed.
DEEDS: tuple[tuple[str, float, "re.Pattern[str]"], ...] = tuple(
    (kind, weight, re.compile(words, re.IGNORECASE))
    for kind, weight, words in (
        ("contempt", DEED + 3, rf"\b(?:is|are)\s+{NOW}(?:held|adjudged|found)\s+(?:to\s+be\s+)?in\s+(?:civil\s+)?contempt\b"),
        ("permanent_injunction", DEED + 3, r"\bpermanently\s+(?:\w+\s+(?:and\s+)?){0,2}(?:enjoined|restrained|prohibited|barred)|\bpermanently\s+(?:enjoins|restrains)\b|\bmade\s+permanent"),
        ("preliminary_injunction", DEED + 2, rf"\bpreliminarily\s+(?:\w+\s+(?:and\s+)?){{0,2}}(?:enjoined|restrained)|\bpreliminarily\s+(?:enjoins|restrains)\b|\bpreliminary\s+injunction\s+is\s+{NOW}(?:granted|entered|issued)|(?:court|it)\s+hereby\s+(?:orders|enters|issues)[^.]{{0,80}}preliminary\s+injunction|\b(?:conver\w+)\b[^.;]{{0,60}}\binto\s+a\s+preliminary\s+injunction"),
        ("tro", DEED + 2, r"\btemporarily\s+(?:\w+\s+(?:and\s+)?){0,2}(?:enjoined|restrained)|\btemporarily\s+(?:enjoins|restrains)\b|\btemporary\s+restraining\s+order\s+is\s+(?:hereby\s+)?(?:granted|entered|issued)"),
        ("modification", DEED + 1, rf"\b(?:restraining\s+order|TRO)\b(?:[^.;]|\.(?=\s?\d)){{0,100}}\b(?:is|are|be|shall\s+be)\s+{NOW}(?:extended|continued\s+(?:in\s+effect\s+)?(?:until|through))\b|\b(?:hereby\s+extends|court\s+extends)\b[^.;]{{0,60}}\b(?:restraining\s+order|TRO)\b"),
        ("clarification", DEED + 1, rf"\b(?:the\s+court|it|this\s+order|what\s+follows)\s+{NOW}(?:clarifies\s+that\b|(?:clarifies|explains|construes|interprets)\s+(?:the|its|paragraphs?)\b[^.;]{{0,60}}?\b(?:injunction|order|PI|TRO|paragraphs?|¶+)(?!\w))|\b(?:order|injunction|paragraphs?\s+\S+)(?:\s*[\[(][^\])]{{1,40}}[\])])?\s+(?:is|are)\s+{NOW}clarified\b"),
        ("stay", DEED, rf"\b(?:{_ORDERS}|paragraphs?|sections?)\b[^.;]{{0,120}}\b(?:is|are)\s+{NOW}stayed\b(?!\s+pending\s+(?:arbitration|settlement))"),
        ("dissolution", DEED, rf"\b(?:injunction|restraining\s+order|TRO|PI|freeze|restraint)\b[^.;]{{0,120}}\b(?:is|are)\s+{NOW}(?:dissolved|vacated|lifted)\b"),
        ("modification", DEED, rf"\b(?:injunction|restraining\s+order|TRO|PI|freeze|restraint|paragraphs?|order)\b[^.;]{{0,160}}?\b(?:is|are)\s+{NOW}(?:modified|stricken|struck|amended)\b"),
        ("dismissal", DEED, rf"\b(?:is|are|be)\s+{NOW}(?:voluntarily\s+)?dismissed\b"),
        ("sealing", DEED, rf"\b(?:is|are|be)\s+{NOW}(?:unsealed|sealed)\b|\bshall\s+(?:un)?seal\b"),
        ("judgment", TERM, rf"\b(?:default\s+|final\s+)?judgment\s+(?:is|shall\s+be)\s+{NOW}entered\b"),
    )
)  # fmt: skip
# By its term a bare restraint is told: "while this action is pending" from "until the hearing".
_BIND = (
    r"\b(?:enjoined|restrained|enjoins|restrains|prohibited|shall\s+not|must\s+not|may\s+not|shall\s+cease|refrain)\b"
)
_SUIT = r"(?:pending\s+(?:the\s+)?(?:trial|final|outcome|resolution\s+of|entry\s+of)|(?:while|as\s+long\s+as)\s+this\s+(?:action|case|suit)\s+is\s+pending|(?:during|for)\s+the\s+pendency|until\s+(?:the\s+)?(?:trial|final\s+|entry\s+of|judgment|this\s+(?:case|action)|(?:end|conclusion)\s+of))"
_SHORT = r"(?:expires?\b|fourteen\s+\(?14|(?:14|fourteen)\s+days\s+(?:from|after)|for\s+(?:fourteen|14)\s+days|(?:until|pending)\s+(?:the|a)\s+(?:\w+\s+)?hearing|show\s+cause\s+(?:\w+\s+){0,12}why)"
TERMS: tuple[tuple[str, float, "re.Pattern[str]"], ...] = tuple(
    (kind, weight, re.compile(words, re.IGNORECASE))
    for kind, weight, words in (
        ("permanent_injunction", TERM, r"\bpermanent(?:ly)?\b[^.;]{0,80}\b(?:enjoin|restrain|bar|prohibit)\w*"),
        ("preliminary_injunction", TERM, rf"\b{_SUIT}\b[^.;]{{0,400}}{_BIND}|{_BIND}[^.;]{{0,400}}\b{_SUIT}"),
        ("tro", TERM - 1, rf"{_BIND}[\s\S]{{0,3000}}\b{_SHORT}|\b{_SHORT}[^.;]{{0,200}}{_BIND}"),
        ("modification", HINT, r"\b(?:enjoined|restrained|enjoins|restrains|shall\s+not|must\s+not|release|unfreeze)\b"),
        ("discovery", HINT / 2, r"\b(?:shall|must)\b[^.;]{0,80}\b(?:identify|disclose|produce)\b"),
    )
)  # fmt: skip
# "The Court preliminarily enjoined …", "were preliminarily enjoined", "the Report recommends that … be": not this order's deed.
EARLIER = re.compile(
    r"\b(?:court|judge|I|which|who|it|had|was|were|been|previously|already|earlier)\s+$", re.IGNORECASE
)
RECITED = re.compile(
    r"\b(?:recommend(?:s|ed)?|provid(?:es|ed)|recit(?:es|ed)|stat(?:es|ed)|ask(?:s|ed)?|request(?:s|ed)?|argu(?:es|ed)|propos(?:es|ed)|mov(?:es|ed)|seek(?:s)?|contend(?:s|ed)?|until|unless|if|why|whether)\b(?:(?!\b(?:denied|granted|refused)\b)[^.;:]){0,140}$",
    re.IGNORECASE,
)
PAST = re.compile(r"\b(?:was|were|had\s+been|has\s+been|had|previously)\b[^.;]{0,40}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """One sign for one kind, where it is printed. `of_motion`: it shows what is asked for, and falls with the motion."""

    kind: str
    weight: float
    value: Value[str]
    of_motion: bool = False


def deeds(decretal: Flow) -> Iterator[Vote]:
    """What the decree does, each kind once; a bare restraint by its term."""
    done: set[str] = set()
    for rows, rule in ((DEEDS, "kind/decree"), (TERMS, "kind/deeds")):
        if rows is TERMS and any(kind in done for kind in ("permanent_injunction", "preliminary_injunction", "tro")):
            return
        for kind, weight, words in rows:
            found = next((each for each in words.finditer(decretal.text) if _performs(decretal.text, each, rows is TERMS)), None)  # fmt: skip
            if found and kind not in done:
                done.add(kind)
                yield Vote(
                    kind=kind,
                    weight=weight,
                    value=decretal.value(kind, found, rule, "read" if weight >= DEED else "check"),
                )
                if rows is TERMS and weight >= TERM - 1:
                    return


# "the motion for a preliminary injunction is GRANTED" decides a motion, which is weighed as such.
ASKED_FOR = re.compile(r"\b(?:motions?|applications?|requests?)\b[^.;]{0,120}$", re.IGNORECASE)


def _performs(text: str, match: re.Match[str], term: bool) -> bool:
    before = text[max(0, match.start() - 160) : match.start()]
    if re.search(r"\bis\b.*grant", match[0], re.IGNORECASE) and ASKED_FOR.search(before):
        return False
    return not (
        text[max(0, match.start() - 400) : match.start()].count('"') % 2
        or EARLIER.search(before)
        or (not term and (RECITED.search(before) or PAST.search(before)))
        or re.search(r"\bshow\b[^.;]{0,120}\bnot\s+be\b", match[0] + text[match.end() : match.end() + 5], re.IGNORECASE)
    )
