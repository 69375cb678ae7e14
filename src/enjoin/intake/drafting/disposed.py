"""As to whom an application is granted or refused: "granted as to Defendants 3, 7-9 and 12; denied as to Defendant 5; withdrawn as to the others".

In: the text of an order that lays down restraints. Out: whom it is given against and whom it is refused against, sentence by sentence.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from enjoin.intake.people.part import OUT, Whom, whom
from enjoin.intake.people.roll import Roll
from enjoin.intake.text.sentences import sentences

DISPOSES = re.compile(
    r"\b(?:(?P<given>(?<!not )(?:grant(?:s|ed|ing)|allow(?:s|ed)|issues?|issued)|(?<=judgment\s)(?:is|be|shall\s+be)\s+(?:hereby\s+)?(?:entered|rendered))|"
    r"(?P<runs>(?<!not )(?:applies|apply|binds?|extends?|runs?))|"
    r"(?P<refused>den(?:ies|ied|ying)|withdr(?:aws|awn|ew)|deferred|(?:taken|held|kept)\s+(?:under\s+advisement|in\s+abeyance)|(?:entered\s+and\s+)?continued(?=\s+(?:as\s+to|with)\b)))\b",
    re.IGNORECASE,
)
LIMIT = re.compile(
    r"\b(?:only\s+)?(?:as\s+to|as\s+against|with\s+(?:respect|regard)\s+to|against|in\s+respect\s+of)\s+(?:only\s+)?",
    re.IGNORECASE,
)
# "This Order applies only to Defendants 1-3": of the order itself, and of defendants so called.
ORDER = re.compile(r"\b(?:this|the)\s+(?:\w+\s+){0,3}(?:order|injunction|judgment|TRO|restraints?)\s+(?:shall\s+|will\s+)?(?:only\s+)?$", re.IGNORECASE)  # fmt: skip
RUNS_TO = re.compile(r"\w+\s+(?:only\s+)?(?:to\s+|against\s+)?(?:only\s+)?(?=(?:all\s+|the\s+)?(?:of\s+the\s+)?(?:remaining\s+)?(?:defendants?|sellers?)\b(?!['\u2019]|\s+(?:ids?|names?|accounts?|alias\w*|identif\w+)\b))", re.IGNORECASE)  # fmt: skip
# What is refused: all that was moved for, and no single relief.
MOVED = re.compile(r"(?:^|[.;:]|\b(?:and|but|is|it|plaintiff\w*)\b)[^.;]{0,20}$|\b(?:motion|application|petition|injunction|relief|TRO)\b[^.;]{0,160}$", re.IGNORECASE)  # fmt: skip
SINGLE = re.compile(r"\b(?:assets?|freeze|accounts?|bond|transfer|domains?|takedown)\b", re.IGNORECASE)
# "No such restraint shall apply to Defendant No. 7": it spares one from what stands before, and grants nothing.
SPARED = re.compile(r"\s*(?:\d+\.\s+)?(?:no|none|neither|nor|nothing)\b", re.IGNORECASE)
FRONT = re.compile(r"(?:^|[.;:]\s+|\b(?:and|but|while)\s+)\W*(?:as\s+to|with\s+(?:respect|regard)\s+to|against)\s+(?P<who>[^;]{3,200})$", re.IGNORECASE)  # fmt: skip
REST = re.compile(r"\W*(?:\w+\s+)?(?:otherwise|in\s+all\s+other\s+respects)\b|\botherwise\s*$|\bin\s+all\s+other\s+respects\s*(?:it\s+is\s*)?$", re.IGNORECASE)  # fmt: skip
INJUNCTIVE = re.compile(r"\binjuncti|\brestrain|\benjoin", re.IGNORECASE)
# What else may be granted as to some.
ELSE = re.compile(
    r"\b(?:serv(?:e|ice)|discovery|seal\w*|fees|damages|leave|extension|costs|time|amend\w*)\b", re.IGNORECASE
)
# A motion that is refused and asked for no restraint.
UNDOES = re.compile(r"\bto\s+(?:dissolve|vacate|modify|stay|quash|dismiss|reconsider|lift|intervene|strike)\b", re.IGNORECASE)  # fmt: skip
OTHERS = re.compile(
    r"(?:all\s+)?(?:the\s+)?(?:of\s+the\s+)?(?:others|rest|remainder|(?:other|remaining)\s+(?:defendants|sellers|ones))\b(?!\s+(?:who|whose|that|which|named|identified|listed))",
    re.IGNORECASE,
)
SHOWN = 160  # characters of a sentence in a question


@dataclass(slots=True)
class Disposed:
    """Whom something is given against, whom it is refused against; `open` are words of a sentence that says some, and not plainly whom."""

    given: set[str] = field(default_factory=set)
    refused: set[str] = field(default_factory=set)
    rest: bool = False  # given against those who are left
    open: str | None = None

    def part(self, roll: Roll) -> tuple[str, ...]:
        """Whom the order binds; () for all."""
        left = self.given if self.given and not self.rest else {*roll.everyone} - (self.refused - self.given)
        found = roll.in_order(left)
        return () if len(found) == len(roll.everyone) else found


def disposed(text: str, roll: Roll) -> Disposed:
    """What the sentences of an order say."""
    found = Disposed()
    for low, high in sentences(text):
        sentence = text[low:high]
        if ELSE.search(sentence) and not INJUNCTIVE.search(sentence):
            continue
        for given, meant in _of_sentence(sentence, roll):
            _take(found, given, meant, sentence)
    return found


def _take(found: Disposed, given: bool, meant: Whom, sentence: str) -> None:
    if meant.sort == "unclear" or meant.unread:
        found.open = found.open or " ".join(sentence.split())[:SHOWN]
    elif meant.sort == "some":
        (found.given if given else found.refused).update(meant.ids)
    elif meant.sort == "rest" and given:
        found.rest = True


def _of_sentence(text: str, roll: Roll) -> Iterator[tuple[bool, Whom]]:
    """For each word of disposal of a sentence: is it given, and whom is it limited to."""
    verbs = list(DISPOSES.finditer(text))
    for nth, verb in enumerate(verbs):
        before = text[verbs[nth - 1].end() if nth else 0 : verb.start()]
        stop = verbs[nth + 1].start() if nth + 1 < len(verbs) else len(text)
        if verb["refused"] and (
            UNDOES.search(text[: verb.start()]) or SINGLE.search(before) or not MOVED.search(before)
        ):
            continue
        if verb["runs"]:
            meant = _run(text, verb, stop, roll) if ORDER.search(before) else None
        else:
            meant = _behind(text[:stop], verb.end(), roll) or _ahead(before, roll, nth == 0)
        if meant is not None:
            yield not verb["refused"], Whom("unclear") if SPARED.match(text) else meant
        elif verb["given"] and (REST.match(text[verb.end() : stop]) or REST.search(before)):
            yield True, Whom("rest")


def _run(text: str, verb: re.Match[str], stop: int, roll: Roll) -> Whom | None:
    """Whom an order says that it binds."""
    to = RUNS_TO.match(text, verb.start())
    meant = whom(text[to.end() : stop], roll) if to else Whom("none")
    return meant if meant.sort != "none" else None


def _behind(text: str, said: int, roll: Roll) -> Whom | None:
    """Whom the words behind a verb name, up to the next one's clause."""
    out, limit = OUT.search(text, said), LIMIT.search(text, said)
    start = limit.end() if limit else None
    if out and (limit is None or out.start() < limit.start()):
        start = out.start()
    if start is None:
        return None
    meant = Whom("rest") if OTHERS.match(text, start) else whom(text[start:], roll)
    return meant if meant.sort != "none" else None


def _ahead(before: str, roll: Roll, first: bool) -> Whom | None:
    """ "As to Defendants 1 and 3 the motion is": whom the words before a verb name."""
    front = FRONT.search(before)
    if front is None or (front.start() == 0 and not first):  # what another verb is limited to
        return None
    words = re.split(
        r",|\b(?:the|it|this|plaintiff\w*|said)\s+(?:motion|application|request|is|injunction)\b", front["who"]
    )[0]
    meant = whom(front["who"] if "," in front["who"] else words, roll)
    return meant if meant.sort != "none" else None
