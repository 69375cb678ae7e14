"""What an order does to earlier ones: struck, stayed, vacated, modified, clarified, made permanent; who is dismissed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from enjoin.intake.command.predicates import TELLS
from enjoin.intake.references.mentions import KIND, PRIOR, kind_of
from enjoin.intake.text.flow import Flow
from enjoin.intake.text.paper import Band, Value
from enjoin.intake.text.paths import split_path
from enjoin.intake.text.sentences import sentences

VERBS: tuple[tuple[str, str], ...] = (
    ("strike", r"stricken|struck|strikes"),
    (
        "lift_stay",
        r"(?:stay\s+(?:\w+\s+){0,6}(?:is|are)\s+(?:hereby\s+)?(?:lifted|vacated|dissolved))|lifts\s+the\s+stay",
    ),
    ("stay", r"stayed|stays"),
    (
        "vacate",
        r"vacated|dissolved|vacates|dissolves|set\s+aside|withdrawn|otherwise\s+(?:superseded|terminated)|superseded\s+(?:only\s+)?as\s+to",
    ),
    ("modify", r"modified|amended|modifies|amends"),
    ("make_permanent", r"made\s+permanent|(?:making|make|makes)\b.{0,220}\bpermanent"),
    ("clarify", r"clarif(?:ied|ies|ying)"),
    ("release", r"released|unfrozen|lifted|terminated\s+as\s+to"),
)
DOING = re.compile(
    "|".join(f"(?P<v{at}>\\b(?:{words})\\b)" for at, (_, words) in enumerate(VERBS)), re.IGNORECASE | re.DOTALL
)
DECIDED = re.compile(
    r"\b(?:is|are|be|shall\s+be|hereby|court\s+(?:\w+\s+)?(?:strikes|stays|vacates|modifies|clarifies|lifts|dissolves|amends)|makes|making)\b",
    re.IGNORECASE,
)
TARGET = re.compile(
    r"(?:\b(?:sections?|(?:sub-?)?paragraphs?|parts?)\s+|[¶§]{1,2}\s*)(?P<path>(?:(?-i:[IVX]+)|\d{1,2})(?:[.(][A-Za-z0-9]{1,4}\)?)*)(?P<more>(?:\s*(?:,|and|through|&)+\s*(?:[IVX]+|\d{1,2})(?:[.(][A-Za-z0-9]{1,4}\)?)+)*)",
    re.IGNORECASE,
)
LIMIT = re.compile(
    r"\b(?:to\s+the\s+extent(?:\s+that)?|insofar\s+as|only\s+(?:as\s+to|with\s+respect\s+to|insofar)|solely\s+as\s+to|as\s+to|with\s+respect\s+to|but\s+only)\b(?P<what>(?:[^.;]|\.(?=\w)){3,260})",
    re.IGNORECASE,
)
EXCEPT = re.compile(
    r"\b(?:except(?:\s+(?:for|as\s+to|that))?|other\s+than|with\s+the\s+exception\s+of|excluding|but\s+not)\b(?P<what>[^.;)]{3,160})",
    re.IGNORECASE,
)
UNTIL = re.compile(r"\b(?:until|pending)\s+(?P<what>further\s+order|[^.;,]{3,60})", re.IGNORECASE)
ACT_WORDS: tuple[tuple[str, str], ...] = (
    ("relist", r"re-?list\w*"),
    (
        "list",
        r"(?<!particular )(?<!infringing )(?<!each )(?<!every )(?<!that )(?<!this )\blist(?:ing|ed|s)?\b(?!\s+(?:was|is|has|itself)\b)(?!\s+notice)",
    ),
    ("display", r"display\w*"),
    ("sell", r"\bsell\w*|\bsales?\b|offer\w*\s+for\s+sale"),
    ("promotion", r"promot\w*|advertis\w*|market(?:ing|ed)\b"),
    ("operate_store", r"storefronts?|\bstores?\b|user\s+accounts?|shut-?down"),
    ("assets", r"\bassets?\b|freeze|\bfunds\b"),
    ("records", r"\brecords\b"),
)
UNNOTIFIED = re.compile(
    r"\bwhether\s+or\s+not\b[^.;]{0,120}\bnoti(?:fied|ce)|\bwithout\b[^.;]{0,60}\bnotice\s+of\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftEffect:
    """A proposed effect: `paths` are paragraph numbers of the order of kind `kind` (or its short name); none: the whole order."""

    verb: str
    order_kind: str | None
    paths: tuple[tuple[str, ...], ...]
    acts: tuple[str, ...] = ()
    excepted: tuple[str, ...] = ()  # toward or acts that the exception names
    who: str = ""
    until: str | None = None
    text: str
    where: Value[str]
    band: Band = "read"
    listing_notice: str | None = None


def read_effects(body: Flow) -> tuple[DraftEffect, ...]:
    """Effects that the sentences of an order's decretal part lay down."""
    found: list[DraftEffect] = []
    for low, high in sentences(body.text):
        if PRIOR.search(body.text, low, high) or re.match(
            r"^\W*(?:plaintiff|defendant|alibaba|movant)\w*'?s?\s+(?:argue|contend|may|ask|request)",
            body.text[low:high],
            re.IGNORECASE,
        ):
            continue
        found += _of_sentence(body, low, high)
    return tuple(dict.fromkeys(found))


def _of_sentence(body: Flow, low: int, high: int) -> Iterable[DraftEffect]:
    text = body.text[low:high]
    verb = DOING.search(text)
    if (
        verb is None
        or not DECIDED.search(text)
        or re.search(
            r"\b(?:may|motion\s+to|moves?\s+to|seeks?\s+to|request\w*\s+(?:to|that)|should|would|could|denied)\b[^.;]{0,50}$|\b(?:except|as|unless)\s+(?:as\s+)?$",
            text[: verb.start()],
            re.IGNORECASE,
        )
    ):
        return
    name = next(VERBS[at][0] for at in range(len(VERBS)) if verb[f"v{at}"])
    kinds = list(KIND.finditer(text))
    targets = [match for match in TARGET.finditer(text) if not TELLS.search(text[: match.start()])]
    generic = re.search(
        r"\b(?:the\s+)?injunct(?:ion|ive\s+relief)\b|\basset\s+(?:freeze|restraint)\b", text, re.IGNORECASE
    )
    if not kinds and not targets and not generic:
        return
    if (
        name in ("stay", "vacate", "release")
        and re.search(
            r"\b(?:discovery|deadline|hearing|conference|case|action|default|proceedings?)\b[^.;]{0,40}$",
            text[: verb.start()],
            re.I,
        )
        and not targets
        and not kinds
    ):
        return
    limit, excepted = (
        LIMIT.search(text, verb.start()) or (LIMIT.search(text) if name in ("stay", "strike") else None),
        EXCEPT.search(text),
    )
    until = UNTIL.search(text)
    paths: list[tuple[str, ...]] = []
    for match in targets:
        paths.append(split_path(match["path"]))
        paths += [
            split_path(each)
            for each in re.findall(r"(?:[IVX]+|\d{1,2})(?:[.(][A-Za-z0-9]{1,4}\)?)+", match["more"] or "")
        ]
    sure: Band = "read" if targets else "check"
    yield DraftEffect(
        verb=name,
        order_kind=kind_of(kinds[0]) if kinds else None,
        paths=tuple(dict.fromkeys(paths)),
        listing_notice="not_required" if name in ("clarify", "modify") and UNNOTIFIED.search(text) else None,
        acts=act_words(text[verb.end() :])
        if name == "clarify"
        else act_words(limit["what"])
        if limit and name in ("stay", "strike", "modify", "vacate", "clarify")
        else (),
        excepted=act_words(excepted["what"]) if excepted else (),
        who=limit["what"] if limit else "",
        until=until["what"].strip() if until else None,
        text=" ".join(text.split()),
        where=body.value(name, (low, high), f"effect/{name}", sure),
        band=sure,
    )


def act_words(text: str) -> tuple[str, ...]:
    """The acts that a limiting phrase names."""
    found = [name for name, words in ACT_WORDS if re.search(words, text, re.IGNORECASE)]
    order = ("list", "relist", "display", "sell", "promotion", "operate_store", "assets", "records")
    return tuple(name for name in order if name in found)
