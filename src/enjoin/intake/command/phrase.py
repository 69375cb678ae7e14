"""What a command says → its verb phrases: the verbs that share an object, the object's head, and what stands behind it."""

import re
from dataclasses import dataclass

from enjoin.intake.command.objects import object_of
from enjoin.intake.command.tidy import tidied
from enjoin.intake.command.words import ACT_NOUNS, families, is_base, is_gerund, lemma

NO_GERUND_AFTER = frozenset(["of", "upon", "after", "before", "by", "on", "for", "without", "while", "when"])
PARTICLES = frozenset(
    """
        off down up over out away back of with in on upon from to be been being into abroad overseas offshore
        elsewhere online aside along around about safe intact
    """.split()
)
JOINTS = frozenset(["and", "or", "and/or", "nor", ",", "not"])
NOT_A_VERB_AFTER = frozenset(
    """
        the a an any all this that such its their his her of each every no by with on upon for in after said from at
        under sworn status written court's own new other those these some both per
    """.split()
)
DETERMINERS = re.compile(
    r"^(?:the|a|an|any|all|its|their|such|each|every|no|this|those|these|said|to|on|upon|with|from|for|it|them|plaintiffs?\b|defendants?|[A-Z$\d\"]|in|under|forthwith|immediately|promptly|within|whatever|what|whether|how|by|and|not|down|over|written|sworn|full|proof|notice|copies|records?|documents?|funds|money|listings?)",
    re.ASCII,
)
AFTER_PREPOSITION = re.compile(
    r"\b(?:in|for|of|by|through|while|when|to|concerning|concerns?|regards?|reflects?|evidences?|shows?|with|without|before|after|upon|about|than|on|used)\s+(?:(?:the|any|such|further|their|its)\s+)?(?:[\w-]+(?:\s*,\s*|\s*,?\s+(?:and|or|and/or)\s+))*(?:[\w-]+(?:\s+(?:for\s+sale|to\s+sell))?)?$|\b(?:in|for|of|by|through|while|when|to)\s+[\w-]+ing\b[^,;]*$",
    re.IGNORECASE,
)


# What stands behind these only tells what a verb that is not known says: "be heard to say that a listing was put up".
CLAUSES = frozenset(["that", "which", "who", "whether", "because"])


@dataclass(frozen=True, slots=True)
class Phrase:
    """Verbs in their bare form with their object. `sure`: the verbs stand at once where they are looked for, and each is known."""

    verbs: tuple[str, ...]
    head: str
    rest: str
    gerund: bool
    sure: bool = True
    first: str = ""  # the first verb as printed

    def has(self, *names: str) -> bool:
        """Does a verb belong to one of these families?"""
        return any(families(verb) & set(names) for verb in self.verbs)

    def all(self, *names: str) -> bool:
        """Does every verb belong to one of these families?"""
        return bool(self.verbs) and all(families(verb) & set(names) for verb in self.verbs)

    @property
    def text(self) -> str:
        """Object and all behind it."""
        return f"{self.head} {self.rest}".strip()


def phrases(what: str) -> list[Phrase]:
    """The verb phrases of the words behind a modal verb, in printed order."""
    text = tidied(what)
    found: list[Phrase] = []
    at: int | None = 0
    while at is not None and len(found) < MOST:
        phrase, at = _phrase(text, at, not found)
        if phrase is not None:
            found.append(phrase)
    return found


MOST = 6  # phrases read of one command
WORD = re.compile(r"[A-Za-z]+(?:/or|-[a-z]+)?|,|[^\sA-Za-z,]+")


def verbs_of(text: str) -> str:
    """The words from the first verb on: "within ten days cease:" → "cease"; empty where there is none."""
    start = _first_verb(text, 0)
    return text[start[0] :].rstrip(" :,") if start else ""


def _phrase(text: str, at: int, first: bool) -> tuple[Phrase | None, int | None]:
    """The phrase that begins at or behind `at`, and where the next one begins."""
    start = _first_verb(text, at)
    if start is None:
        return None, None
    low, skipped = start
    verbs, end, gerund, sure = _zone(text, low)
    nexts = _next_phrase(text, end, gerund)
    part = text[end : nexts if nexts is not None else len(text)].strip(" ,;")
    if verbs and verbs[-1] in TAKES_WITH:
        part = part.removeprefix("with ")
    head, rest = object_of(part)
    return Phrase(verbs, head, rest, gerund, sure and not skipped, text[low:].split()[0]), nexts


TAKES_WITH = ("deal", "tamper", "part", "interfere", "trade")  # whose object stands behind "with"


def _first_verb(text: str, at: int) -> tuple[int, bool] | None:
    """Where the first verb stands, and whether other words were skipped before it."""
    before = ""
    skipped = False
    for match in WORD.finditer(text, at):
        word = match[0]
        if (is_gerund(word) and before not in NO_GERUND_AFTER) or (
            is_base(word) and before not in NOT_A_VERB_AFTER and not before.endswith("'s")
        ):
            return match.start(), skipped
        if word.lower() in ACT_NOUNS and (before in NOT_A_VERB_AFTER or before == ""):
            return match.start(), skipped
        if (
            lemma(word)
            and word.lower().endswith(("ed", "en", "ld", "id"))
            and before in ("", ",", "be", "been", "and", "or")
        ):
            return match.start(), skipped
        if skipped and word.lower() in CLAUSES:
            return None
        if (
            word not in (",", "be")
            and word.lower() not in JOINTS
            and word.lower() not in ("the", "all", "any", "further", "such")
        ):
            skipped = True
        before = word.lower()
    return None


def _zone(text: str, low: int) -> tuple[tuple[str, ...], int, bool, bool]:
    """The verbs in a row from `low` on: "making, offering or selling"; where they end; are they gerunds; are all known?"""
    verbs: list[str] = []
    end, sure, before = low, True, ""
    gerund = is_gerund(WORD.match(text, low)[0])  # type: ignore[index]  # a word stands there
    for match in WORD.finditer(text, low):
        word, bare = match[0].lower(), lemma(match[0])
        noun = ACT_NOUNS.get(word)
        if (
            noun
            and (
                not verbs
                or before in JOINTS
                or before in ("of", "in", "to", "from", "for", "all", "any", "the", "further")
            )
            and (not is_gerund(match[0]) or (verbs and before in ("all", "any", "the", "further")))
        ):
            follows = text[match.end() :].lstrip()
            if not verbs or before in JOINTS or re.match(r"(?:of\b|,|and\b|or\b|to\b)", follows):
                verbs.append(noun)
                end, before = match.end(), word
                continue
        if bare and (before in ("", *JOINTS) or before in ("to", "be", "of", "in", "from") or before in PARTICLES):
            if verbs and word.endswith("s") and not is_base(word):
                break  # "setting up accounts": a noun
            if before and gerund and is_base(word) and before != "to":
                break  # "selling, ship" is no list of gerunds: a noun
            if before and not gerund and not is_base(word) and not is_gerund(word) and before != "be":
                break
            if before in ("of", "in", "from") and not is_gerund(match[0]):
                break
            verbs.append(bare)
            end, before = match.end(), word
            continue
        if word in JOINTS or (word in PARTICLES and before not in JOINTS):
            before = word
            continue
        if (
            word in ("the", "any", "all", "further")
            and re.match(r"\s*(?:further\s+)?(\w+)", text[match.end() :])
            and _noun_follows(text[match.end() :])
        ):
            before = word
            continue
        if gerund and word.endswith("ing") and before in ("", *JOINTS):
            sure = False
            end, before = match.end(), word
            continue
        break
    return tuple(dict.fromkeys(verbs)), end, gerund, sure and bool(verbs)


def _noun_follows(rest: str) -> bool:
    """Do act nouns with "of" follow: "the sale or promotion of"?"""
    match = re.match(
        r"\s*(?:further\s+|other\s+)?([a-z]+)(?:(?:\s*,\s*|\s+(?:and|or|and/or)\s+|\s*,\s*(?:and|or)\s+)[a-z]+){0,6}\s*,?\s+(?:of|in)\b|\s*([a-z]+)\s*$",
        rest,
    )
    return bool(match and ACT_NOUNS.get(match[1] or match[2]))


_NOUNS = "|".join(noun for noun in ACT_NOUNS if noun == "manufacture" or not (is_base(noun) or is_gerund(noun)))
NOUN_LIST = re.compile(rf"\b(?:{_NOUNS})(?:(?:\s*,\s*|\s*,?\s+(?:and/or|and|or)\s+)[A-Za-z-]+){{0,12}}$", re.IGNORECASE)
LIST = 160  # characters of a list of nouns that are looked at
NEXT = re.compile(
    r"(?:[,;]\s*(?:(?:and|or|nor)\s+)?|\s(?:and|or|nor)\s+)(?:(?:from|to|in|also|shall|must|not)\s+)*(?P<word>[A-Za-z-]+)\b(?P<after>\s+\S+)?"
)


def _next_phrase(text: str, end: int, gerund: bool) -> int | None:
    """Where the next verb phrase begins: a joint with a verb of the same form behind it."""
    for match in NEXT.finditer(text, end):
        word, after = match["word"], (match["after"] or "").strip()
        if is_gerund(word) and (ADJUNCT.match(after) or (word == "infringing" and WARES.match(after))):
            continue
        if gerund and is_gerund(word):
            before = text[end : match.start()]
            if ";" not in match[0] and NOUN_LIST.search(before[-LIST:]):
                continue  # "the manufacture, importation, advertising and sale of": nouns
            if not AFTER_PREPOSITION.search(before) or ";" in match[0] or re.search(r"\bfrom\s", match[0]):
                return match.start("word")
        elif (
            not gerund
            and is_base(word)
            and after
            and (DETERMINERS.match(after) or ILLICIT.match(after) or (STOP.match(word) and is_gerund(after)))
            and (not re.match(r"(?:and|or|of|by|in)\b", after) or AND_CEASE.match(text, match.end("word")))
        ):
            return match.start("word")
    return None


ILLICIT = re.compile(r"(?:counterfeit|infringing|unauthori[sz]ed|pirated|fake)\b", re.IGNORECASE)
STOP = re.compile(r"(?:cease|stop|discontinue|quit|halt|end)$", re.IGNORECASE)  # "and stop displaying …"
AND_CEASE = re.compile(r"\s+and\s+(?:cease|desist|stop|refrain)\b")
# "invoices, shipping records": the -ing word goes with the noun behind it.
ADJUNCT = re.compile(
    r"^(?:records?|documents?|data|information|labels?|materials?|costs?|logs?|histor(?:y|ies)|papers|platforms?|services?|account|accounts|manifests?|invoices|lists|receipts|statements|slips|tickets|orders|notices|files|reports|confirmations|instructions)\b",
    re.IGNORECASE,
)


# "counterfeit and infringing goods": what kind of goods.
WARES = re.compile(
    r"^(?:goods|products?|items?|merchandise|articles?|listings?|cop(?:y|ies)|uses?|conduct|acts|activit\w+)\b"
)
