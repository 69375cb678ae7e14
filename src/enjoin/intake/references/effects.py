"""What an order does to earlier ones: struck, stayed, vacated, modified, clarified, made permanent; who is dismissed."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from enjoin.intake.references.effectwords import (
    ACT_WORDS,
    AGAINST,
    BUT_BY_LEAVE,
    BY_ACT,
    CLAUSE,
    DECIDED,
    DOING,
    EXCEPT,
    EXCESS,
    FOR_A_TIME,
    FREES,
    FROM,
    HELD,
    KEEPS_ON,
    KEPT_FIRST,
    LIMIT,
    NOT_FREED,
    NUMBER,
    ONLY_NOTIFIED,
    OVER,
    PROMOTION,
    REMAINS,
    SAVE_THAT,
    STAY_SUBJECT,
    TO_PLAINTIFF,
    TOLD_OF,
    UNDOING,
    UNDONE_NOT,
    UNNOTIFIED,
    UNTIL,
    UP_TO,
    VERBS,
)
from enjoin.intake.references.kept import Range
from enjoin.intake.references.mentions import KIND, PRIOR, kind_of
from enjoin.intake.references.pointed import IN_PART, pointed
from enjoin.intake.text.dates import DAY, day_of, days
from enjoin.intake.text.flow import Flow
from enjoin.intake.text.paper import Band, Value
from enjoin.intake.text.sentences import sentences


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftEffect:
    """A proposed effect: `paths` are paragraph numbers of the order of kind `kind` (or its short name); none: the whole order."""

    verb: str
    order_kind: str | None
    paths: tuple[Range, ...]
    about: tuple[str, ...] = ()  # the part of an order that is told by what it is about: "the asset restraint"
    less: str = ""  # words for less than what is named, which could not be read: nothing is changed by such a sentence
    left_out: tuple[Range, ...] = ()  # paragraphs that the exception names
    acts: tuple[str, ...] = ()
    excepted: tuple[str, ...] = ()  # toward or acts that the exception names
    who: str = ""
    but: str = ""  # the words of an exception: whom it is not meant for
    frees: bool = False  # "shall not apply to", "is relieved of": `who` is whom it frees
    until: date | None = None
    condition: str = ""  # words for what must come first ("upon payment of …"): until then nothing is changed
    before: str = ""  # the clauses of its sentence before it: whom "its accounts" are of
    since: date | None = None  # the day from which alone it works
    open_end: str = ""  # words for an end whose day is not printed ("for fourteen days")
    text: str
    where: Value[str]
    band: Band = "read"
    listing_notice: str | None = None


def read_effects(body: Flow, settles: bool = False) -> tuple[DraftEffect, ...]:
    """Effects that the sentences of an order's decretal part lay down; one that `settles` what another means may do so without the word."""
    found: list[DraftEffect] = []
    for low, high in sentences(body.text):
        if PRIOR.search(body.text, low, high) or re.match(
            r"^\W*(?:plaintiff|defendant|alibaba|movant)\w*'?s?\s+(?:argue|contend|may|ask|request)",
            body.text[low:high],
            re.IGNORECASE,
        ):
            continue
        found += list(_of_sentence(body, low, high)) or (_settled(body, low, high) if settles else [])
    return tuple(dict.fromkeys(_with_end(each, body.text) for each in found))


# "This stay shall expire on October 1, 2023": the last day of what is stayed in other sentences.
STAY_ENDS = re.compile(
    r"\b(?:this|the|such)\s+(?:\w+\s+)?stay\s+(?:(?:shall|will|is\s+to)\s+)?(?:automatically\s+)?(?:expires?|terminates?|lapses?|ends?|dissolves?|remains?\s+in\s+(?:effect|place|force)\s+(?:until|through)|(?:is|be)\s+in\s+effect\s+(?:until|through))\b(?P<what>(?:[^.;]|\.(?=\w))*)",
    re.IGNORECASE,
)


def _with_end(effect: DraftEffect, text: str) -> DraftEffect:
    """A stay with the day on which the order ends it in another sentence; one that may end otherwise has none (R12)."""
    if effect.verb != "stay" or effect.until or effect.open_end:
        return effect
    ends = [match["what"] for match in STAY_ENDS.finditer(text)]
    found = {day[0] for what in ends for day in days(what)}
    sure = len(found) == 1 and not any(re.search(r"\b(?:unless|if|or|earlier|as\s+to)\b", what, re.I) for what in ends)
    return replace(effect, until=next(iter(found))) if sure else effect


def _of_sentence(body: Flow, low: int, high: int) -> Iterable[DraftEffect]:
    """The effects of a sentence, clause by clause: "paragraph 2 is stayed, and paragraph 3 is vacated"."""
    starts = [low, *(low + cut for cut in sorted({*_cuts(body.text[low:high])}))]
    for start, end in zip(starts, [*starts[1:], high], strict=True):
        said = " ".join(body.text[low:start].split())
        yield from (_of_rest(replace(each, before=said)) for each in _of_clause(body, start, end))


REMOVAL = re.compile(r"\bremov(?:al|es?|ing)\b|\btak(?:e|es|ing)\s+down\b|\bdisabl(?:e|es|ing)\b", re.IGNORECASE)
TAKEN_DOWN = ("display", "sell")  # the acts that a removal ends


def _settled(body: Flow, low: int, high: int) -> list[DraftEffect]:
    """ "The duty in paragraph 2 not to advertise applies whether or not the listing was notified": whether it takes a notice (R28)."""
    text = body.text[low:high]
    free = UNNOTIFIED.search(text)
    part, waits = pointed(text), ONLY_NOTIFIED.search(text)
    if not part.ranges or (free is None) == (waits is None) or re.search(r"\b(?:was|were|would)\b", text):
        return []
    kinds = list(KIND.finditer(text))
    return [
        DraftEffect(
            verb="clarify",
            order_kind=kind_of(kinds[0]) if kinds else None,
            paths=part.ranges,
            acts=act_words(text[: free.start()]) if free else TAKEN_DOWN if REMOVAL.search(text) else (),
            listing_notice="not_required" if free else "required",
            text=NUMBER.sub("", " ".join(text.split())),
            where=body.value("clarify", (low, high), "effect/settles", "check"),
            band="check",
        )
    ]


# "Paragraph 2 is struck; paragraph 4 is narrowed to …": what is done to the second is its own.
OTHER_PART = re.compile(
    r"(?:;\s+(?:(?:and|but|while)\s+)?|,\s+(?:and|but|while)\s+)(?=(?:the\s+)?(?:sub-?)?(?:paragraphs?|sections?|[¶§])\s*[\w(][^;,]{0,60}?\s(?:is|are|shall)\s+(?!not\b|otherwise\b))",
    re.IGNORECASE,
)


# "The injunction is vacated as to X and, as to Y, is modified to …": what is done as to the second is its own.
OTHER_WHOM = re.compile(
    r",?\s+(?:and|but|while),?\s+(?=as\s+to\s+[^,;]{2,80},\s+(?:it\s+|they\s+)?(?:is|are|shall|remains?|continues?)\b)",
    re.IGNORECASE,
)


def parts_done(text: str) -> Iterator[int]:
    """Where a clause begins that does something to a part of its own, or as to another, behind one that does something."""
    for rule in (OTHER_PART, OTHER_WHOM):
        yield from (match.end() for match in rule.finditer(text) if DOING.search(text[: match.start()]))


def _cuts(text: str) -> Iterator[int]:
    """Where a clause with its own verb begins behind another that has one, or that leaves something as it is."""
    kept = KEPT_FIRST.match(text)
    if kept is not None and not DOING.search(kept[0]):
        yield kept.end()
    yield from parts_done(text)
    for match in CLAUSE.finditer(text):
        if DOING.search(text[: match.start()]) and not re.search(
            r"\b(?:except|unless|if)\b[^,;]{0,60}$", text[: match.start()], re.IGNORECASE
        ):
            yield match.end()


# "… is dissolved as to it, and its funds are to be released": the next clause limits nothing.
GOES_ON = re.compile(
    r",?\s+and\s+(?=(?:its|their|his|her|the|all|any)\b[^.;]*?\s(?:is|are|shall|must|will)\b)", re.IGNORECASE
)
# "Paragraph 4 is vacated, Lida Toys excepted."
EXCEPTED_BEHIND = re.compile(
    r",\s+(?:but\s+)?(?:with\s+)?(?P<what>[^;.]{2,120}?)\s+(?:(?:being|are|is)\s+)?(?:excepted|excluded|apart|aside)(?=\W*$|[,;])",
    re.IGNORECASE,
)
# "The hearing on the preliminary injunction is vacated", "the bond for it is released", "the preliminary injunction hearing is held in abeyance": nothing is done to the order.
_SIDE = (
    r"(?:hearings?|conferences?|deadlines?|schedules?|briefing|bonds?|securit(?:y|ies)|undertakings?|seals?|sealing|motions?|applications?|requests?|petitions?|appeals?|arguments?|oppositions?|responses?|"
    r"repl(?:y|ies)|memorand(?:um|a)|discovery|cop(?:y|ies)|service|publication|reports?|docket\s+entr(?:y|ies)|clerk['’]s\s+entry|orders?\s+to\s+show\s+cause|notices?|designation|redactions?|filings?|letters?|fees?|sanctions?)"
)
SIDE = re.compile(rf"\b{_SIDE}\b", re.IGNORECASE)
OF_ORDER = re.compile(
    r"\b(?:preliminary\s+injunction|permanent\s+injunction|temporary\s+restraining\s+order|injunct\w+|TRO|PI|(?:sub-?)?paragraphs?|sections?|(?:asset\s+)?(?:freeze|restraints?)|orders?(?!\s+to\s+show))\b|[¶§]",
    re.IGNORECASE,
)
# "The references to eBay in paragraph 2 are stricken": less than the paragraph.
SOME_WORDS = re.compile(
    r"\b(?:references?|mentions?|language|wording|portions?|passages?)\s+(?:to|of|in|that|which|about|concerning)\b",
    re.IGNORECASE,
)
ACTIVE = re.compile(
    r"(?:strikes|stays|suspends|vacates|dissolves|rescinds|modifies|amends|annuls|revokes|quashes|deletes)",
    re.IGNORECASE,
)


# "On Plaintiff's motion, …", "The motion is granted, and …": what stands before its clause.
PARTED = re.compile(
    r"[,;:]\s+(?:(?:and|but|that)\s+)*|\s+and\s+(?=(?:the|that|this|its|their|sub-?paragraphs?|paragraphs?|sections?)\b)",
    re.IGNORECASE,
)


def _beside_order(text: str, verb: re.Match[str]) -> bool:
    """Is what is done done to something beside the order: to a hearing on it, its bond, its seal?"""
    active = ACTIVE.fullmatch(verb[0])
    parts: list[str] = PARTED.split(text[verb.end() :] if active else text[: verb.start()])
    said = next((part for part in (parts if active else parts[::-1]) if OF_ORDER.search(part)), "")
    side, order = SIDE.search(said), OF_ORDER.search(said)
    if side is None or order is None:
        return False
    return side.start() < order.start() or not said[order.end() : side.start()].strip()


# "Exhibit A to the Preliminary Injunction is replaced with …".
REPLACED_IN = re.compile(
    r"\b(?:exhibits?|schedules?|append(?:ix|ices)|attachments?|annex(?:es)?|words?|phrases?|sentences?|dates?|sums?|amounts?|terms?|names?|lists?|bond|security|deadlines?)\b|^(?!.*\b(?:sub-?)?(?:paragraphs?|sections?)\b|.*[¶§])",
    re.IGNORECASE | re.DOTALL,
)
# "In paragraph 3, 'PayPal' is deleted", "The phrase 'every store' in paragraph 4 is struck".
WORDS_OF = re.compile(
    r"(?:\"[^\"]{1,200}\"|\b(?:words?|phrases?|clauses?|provisos?|names?|terms?))\s*,?\s+(?:(?:is|are|shall\s+be)\s+(?:hereby\s+)?|in\s+(?:sub-?)?(?:paragraphs?|sections?)\b[^,;]{0,40}|of\s+(?:sub-?)?(?:paragraphs?|sections?)\b[^,;]{0,40})$",
    re.IGNORECASE,
)
# "Paragraph 2 is stayed as to Etsy and paragraph 3 as to PayPal": who is meant by which, no row of one effect can say.
EACH_ITS_OWN = re.compile(
    r"\bas\s+to\b[^;]{2,80}?,?\s+and\s+(?:sub-?)?(?:paragraphs?|sections?|[¶§])\s*[\w()]+(?:\s+and\s+[\w()]+)?,?\s+as\s+to\b",
    re.IGNORECASE,
)
# "stayed only as to listings of X's own brand": less than all that the paragraph lays on X.
OF_A_SORT = re.compile(
    r"^\s*(?:(?:any|the|those|such|all|its|their|only)\s+)*(?:listings?|goods|products?|items?|sales?|filters?|offers?|transactions?|orders|listings\s+and\s+\w+)\b[^;]*?\b(?:own|genuine|authentic|unbranded|lawful|non-?infringing|other|that|which|not|without|bearing|before|after|under)\b[^;]*",
    re.IGNORECASE,
)
# "shall not apply to sums that X receives after today": less than all that the paragraph lays on X.
SOME_THINGS = re.compile(
    r"^\s*(?:(?:any|the|those|such|all|to)\s+)*(?:sums?|funds|money|moneys|amounts?|listings?|goods|products?|items?|sales?|payments?|proceeds|transactions?|orders)\s+(?:that|which|received?|made|sold|listed|offered|arising|derived|after|before|from|in\s+excess|placed|up\s+to)\b[^.;]*",
    re.IGNORECASE,
)


# "Paragraphs 1 and 2 remain; the rest of the injunction is vacated."
THE_REST = re.compile(
    r"^\W*(?:(?:and|but)\s+)?(?:all\s+of\s+)?(?:(?:the|its)\s+(?:rest|remainder|balance|remaining|other)|all\s+(?:the\s+)?(?:other|remaining)|everything\s+else)\b",
    re.IGNORECASE,
)


def _of_rest(each: DraftEffect) -> DraftEffect:
    """An effect on the rest of an order: all but what its sentence told before; where that is not read, a part that is not known."""
    if not THE_REST.match(each.text) or each.paths or each.about or each.left_out:
        return each
    told = pointed(each.before).ranges
    return replace(each, left_out=told) if told else replace(each, less=each.text)


# "It asks that paragraph 7, which …, be vacated."
ASKED = re.compile(
    r"\b(?:asks?|asked|requests?|requested|moves?|moved|urges?|urged|proposes?|proposed|wants?|wished|wishes|argues?|argued|contends?|contended|submits?)\s+(?:the\s+court\s+|us\s+)?(?:that|to|for)\b(?:(?!,\s+(?:and|but|so)\s)[^;])*$",
    re.IGNORECASE,
)


def _of_clause(body: Flow, low: int, high: int) -> Iterable[DraftEffect]:
    text = body.text[low:high]
    verb = next((each for each in DOING.finditer(text) if not TOLD_OF.search(text[: each.start()])), None)
    if (
        verb is None
        or not DECIDED.search(text)
        or ASKED.search(text[: verb.start()])
        or re.search(
            r"\b(?:may(?!\s+\d)|motion\s+to|moves?\s+to|seeks?\s+to|request\w*\s+(?:to|that)|should|would|could|denied)\b[^.;]{0,50}$|\b(?:except|as|unless)\s+(?:as\s+)?$",
            text[: verb.start()],
            re.IGNORECASE,
        )
    ):
        return
    name = next(VERBS[at][0] for at in range(len(VERBS)) if verb[f"v{at}"])
    if name in ("release", "vacate", "strike") and STAY_SUBJECT.match(text[: verb.start()]):
        name = "lift_stay"
    if name in UNDOING and _beside_order(text, verb):
        return
    before = text[: verb.start()]
    if name == "strike" and (
        WORDS_OF.search(before) or (verb[0].lower().startswith("replaced") and REPLACED_IN.search(before))
    ):
        name = "modify"  # some words of it, a schedule or a sum, not the paragraph
    kinds = list(KIND.finditer(text))
    excepted = EXCEPT.search(text) or EXCEPTED_BEHIND.search(text, verb.end()) or REMAINS.search(text, verb.end())
    main = _blank(text, excepted) if excepted else text
    part = pointed(main)
    generic = name == "lift_stay" or re.search(
        r"\b(?:the\s+)?injunct(?:ion|ive\s+relief)\b|\basset\s+(?:freeze|restraint)\b", text, re.IGNORECASE
    )
    if name == "release" and not kinds and not part.ranges and HELD.search(text[: verb.start()]):
        if TO_PLAINTIFF.search(text[verb.end() :]):
            return
        excess = EXCESS.search(text)
        part = replace(part, about=("assets",), less=excess[0] if excess else part.less)
    if not kinds and not part.ranges and not part.about and not generic:
        return
    frees = FREES.match(text, verb.start())
    if not frees and (UNDONE_NOT.search(text[: verb.start()]) or BUT_BY_LEAVE.match(text[verb.end() :])):
        return
    if frees and (not (kinds or part.ranges or generic) or NOT_FREED.search(text[: verb.start()])):
        return
    if (
        name in ("stay", "vacate", "release")
        and re.search(
            r"\b(?:discovery|deadline|hearing|conference|case|action|default|proceedings?)\b[^.;]{0,40}$",
            text[: verb.start()],
            re.I,
        )
        and not part.ranges
        and not kinds
    ):
        return
    limit = LIMIT.search(main, verb.start()) or (LIMIT.search(main) if name in ("stay", "strike") else None)
    acts: tuple[str, ...] = ()
    if name == "clarify":
        acts = act_words(text[verb.end() :])
    elif limit and name in ("stay", "strike", "modify", "vacate", "clarify"):
        acts = act_words(GOES_ON.split(limit["what"])[0])
    less = "" if name in ("clarify", "modify", "make_permanent") else part.less
    if less and (told := act_words(less.split(" is ")[0])):
        acts, less = acts or told, ""
    if (
        not less
        and not acts
        and limit
        and name in ("stay", "strike", "vacate")
        and (by_act := BY_ACT.search(limit["what"]))
    ):
        less = " ".join(by_act[0].split())  # "insofar as it forbids …": some acts, and none was read
    if (kept := SAVE_THAT.search(text, verb.end())) and (frees or (name in UNDOING and KEEPS_ON.search(kept[0]))):
        less = " ".join(kept[0].split())  # what it still must or must not, no effect can say
    if (
        not less
        and IN_PART.search(text)
        and (name == "lift_stay" or (name in ("stay", "strike", "vacate") and not (part.ranges or part.about)))
        and not (acts or limit)
    ):
        less = " ".join(text.split())
    who = limit["what"] if limit else ""
    if name in ("strike", "vacate") and not acts and (words := SOME_WORDS.search(text)):
        less = " ".join(words.string[words.start() :].split())
    if name in UNDOING and (sum_ := UP_TO.match(text, verb.end())):
        less = " ".join(sum_[0].split())
    if name in UNDOING and EACH_ITS_OWN.search(text):
        less = " ".join(text.split())
    if excepted and name in UNDOING and re.search(r"\$\s?\d", excepted["what"]):
        less = " ".join(excepted[0].split())
    if limit and name in UNDOING and (over := OVER.search(limit["what"])):
        less = " ".join(over[0].split())
    if limit and name in UNDOING and not acts and (sort := OF_A_SORT.match(limit["what"])):
        less = " ".join(sort[0].split())
    if frees and (some := SOME_THINGS.match(text[verb.end() :])):
        less = " ".join(some[0].split())
    if frees:  # "shall not apply to X": behind the verb; "X is relieved of": before it
        who = f"{text[: verb.start()] if FROM.match(verb[0]) else text[verb.end() :]} {who}"
    elif not who and name in ("stay", "strike", "vacate", "release", "lift_stay"):
        who = " ".join(match["who"] or match["whose"] for match in AGAINST.finditer(main, 0, verb.start()))
    until, open_end = _end(text, verb.end())
    sure: Band = "read" if part.ranges else "check"
    yield DraftEffect(
        verb=name,
        order_kind=kind_of(kinds[0]) if kinds else None,
        paths=part.ranges,
        about=() if name in ("clarify", "make_permanent") else part.about,
        less=less,
        left_out=pointed(excepted["what"]).ranges if excepted else (),
        listing_notice=_takes_notice(text) if name in ("clarify", "modify") else None,
        acts=acts,
        excepted=act_words(excepted["what"]) if excepted else (),
        but=excepted["what"] if excepted else "",
        who=who,
        frees=frees is not None,
        until=until,
        open_end=open_end,
        condition=_condition(text, verb),
        since=_since(text, verb),
        text=NUMBER.sub("", " ".join(text.split())),
        where=body.value(name, (low, high), f"effect/{name}", sure),
        band=sure,
    )


def _takes_notice(text: str) -> str | None:
    free, waits = UNNOTIFIED.search(text), ONLY_NOTIFIED.search(text)
    return None if (free is None) == (waits is None) else "not_required" if free else "required"


# "If X posts a bond, paragraph 3 will be stayed", "is lifted upon payment of $3,000".
IF_FIRST = re.compile(
    r"^\W*(?:\(?[\w.]{1,4}[.)]\s+)?(?P<cond>(?:if|should|when|once|unless|in\s+the\s+event|provided\s+that|after|(?:up)?on\s+(?!(?:the\s+|its\s+|this\s+|due\s+|careful\s+)?(?:consideration|review|motion|application|stipulation|consent|record|hearing|agreement|request|showing|reconsideration|entry\s+of\s+this|foregoing|\w+['’]s?\s+(?:\w+\s+)?(?:motion|application|request|letter))\b))\b[^,;]{3,160}),",
    re.IGNORECASE,
)
IF_BEHIND = re.compile(
    r"\b(?P<cond>(?:if|once|when|provided\s+(?:that\b)?|on\s+(?:the\s+)?condition|conditioned\s+(?:up)?on|subject\s+to|effective\s+(?:up)?on(?!\s+(?:entry|receipt|service|issuance|its|the\s+(?:entry|date)))|(?:up)?on\s+(?:its\s+|the\s+|his\s+|their\s+)?(?:payment|posting|deposit|filing|proof|receipt\s+of\s+(?!this)|certification|tender|removal|completion))\b[^.;]{0,120})",
    re.IGNORECASE,
)


# "Effective June 15, 2026, paragraph 4 is vacated", "is lifted as of June 15, 2026": from when.
SINCE_FIRST = re.compile(
    r"^\W*(?:\(?[\w.]{1,4}[.)]\s+)?(?:effective|as\s+of|from|beginning|starting|commencing|on)(?:\s+(?:as\s+of|on))?\s+",
    re.IGNORECASE,
)
SINCE_BEHIND = re.compile(
    r"\s*(?:,\s+)?(?:effective|as\s+of|from|beginning|starting|commencing|on)(?:\s+(?:as\s+of|on))?\s+", re.IGNORECASE
)


def _since(text: str, verb: re.Match[str]) -> date | None:
    for lead in (SINCE_FIRST.match(text), SINCE_BEHIND.match(text, verb.end())):
        if lead and (told := DAY.match(text, lead.end())):
            return day_of(told)
    return None


def _condition(text: str, verb: re.Match[str]) -> str:
    """What must come before an effect works, in its words; empty where nothing must."""
    match = IF_FIRST.match(text, 0, verb.start()) or IF_BEHIND.search(text, verb.end())
    return " ".join(match["cond"].split()) if match else ""


def _blank(text: str, part: re.Match[str]) -> str:
    """A text with spaces in the place of an exception's words, so that no limit is read in them; its verb stays, where one stands behind them."""
    words = re.split(r",\s+(?=(?:is|are|be|shall|hereby)\b)", part["what"])[0]
    at = part.start("what")
    return text[:at] + " " * len(words) + text[at + len(words) :]


def _end(text: str, start: int) -> tuple[date | None, str]:
    """The day on which an effect ends, or the words for an end that no day is printed for."""
    match = UNTIL.search(text, start)
    if match is not None:
        day = next(iter(days(match["what"])), None)
        return (day[0], "") if day else (None, "")
    period = FOR_A_TIME.search(text, start)
    return None, " ".join(period[0].split()) if period else ""


def act_words(text: str) -> tuple[str, ...]:
    """The acts that a limiting phrase names."""
    plain = (
        text if text.isupper() else re.sub(r"\b[A-Z][\w'’&-]*", "", text)
    )  # "Happy Tadpole Store" is a name, and no act
    found = [name for name, words in ACT_WORDS if re.search(words, plain, re.IGNORECASE)]
    if PROMOTION.intersection(found) and re.search(
        r"\b(?:promotional|advertis(?:ing|ements?))\s+(?:e-?mails?|keywords?)|\bkeyword\s+advertis\w*|\be-?mail\s+promotions?",
        plain,
        re.IGNORECASE,
    ):
        found = [name for name in found if name != "promotion"]  # "promotional e-mail" is e-mail
    return tuple(name for name, _ in ACT_WORDS if name in found)
