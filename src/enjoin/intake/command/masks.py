"""Who is named in a text, and the text with each name behind one sign, so that commas and "and" inside names part nothing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from enjoin.intake.people.addressees import (
    BANK,
    DEFENDANTS,
    DEFENDANTS_PEOPLE,
    GENERIC,
    PARTIES,
    PLAINTIFFS,
    PROVIDER,
    SELLERS,
    Addressees,
)

FIRST = 0xE000  # private signs stand for names
SIGNS = re.compile("[\ue000-\uf8ff]")
COURT = re.compile(
    r"\b(?:the\s+)?(?:clerk(?:\s+of\s+(?:the\s+)?(?:this\s+)?court)?|court|magistrate\s+judge|u\.?s\.?\s+marshals?(?:\s+service)?|marshal)\b(?!['’]s?\s+(?:\w+\s+)?order)",
    re.IGNORECASE,
)
COUNSEL = re.compile(
    r"\b(?P<side>plaintiffs?|defendants?)['’]s?\s+(?:lead\s+|undersigned\s+|local\s+)?(?:counsel|attorneys?)\b|\b(?:counsel|attorneys?)\s+(?:of\s+record\s+)?for\s+(?:the\s+)?(?P<side2>plaintiffs?|defendants?)\b",
    re.IGNORECASE,
)
DOES = re.compile(r"\b(?:(?:John|Jane)\s+)?(?:Does|DOES)\s+\d+(?:\s*(?:-|–|to|through)\s*\d+)?(?:,?\s+inclusive)?")
FORM = re.compile(r"(?:,?\s+(?:Inc|LLC|L\.L\.C|Ltd|Co|Corp|Limited|N\.A|GmbH|PLC|S\.A|Pte|LP|US)\b\.?)+(?!\w)")


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody named: the roles or respondent ids that the words stand for; of the defendants the printed names, if not all."""

    start: int
    end: int
    roles: tuple[str, ...]
    named: tuple[str, ...] = ()
    generic: bool = False
    part: bool = False  # of the defendants some who are not named one by one
    defined: bool = False  # by a term that the paper itself defines
    neutral: bool = False  # "third parties", "providers": of what sort, the examples behind it tell


TITLED = re.compile(r"\b(?:Defendants?\s+(?=Defendants\b)|Plaintiffs?\s+(?=Plaintiff\b))")
OF_MORE = re.compile(r"\s+(?:Defendants|Sellers|Parties|Entities|Respondents|Merchants|Group)\b")
NEUTRAL = re.compile(r"third[\s-]+part|non-?part|^(?:\w+\s+)?providers?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Masked:
    """The text with mention `n` as the sign `FIRST + n`."""

    text: str
    mentions: tuple[Mention, ...]

    def at(self, sign: str) -> Mention:
        return self.mentions[ord(sign) - FIRST]

    def canonical(self, part: str, source: str) -> str:
        """A part of the masked text with parties by their roles ("Plaintiff", "Defendants"), others in their own words."""
        return TITLED.sub("", SIGNS.sub(lambda sign: self._role(self.at(sign[0]), source), part))

    def _role(self, mention: Mention, source: str) -> str:
        side = {"plaintiffs": "Plaintiff", "defendants": "Defendants"}.get(" ".join(mention.roles))
        return (
            source[mention.start : mention.end]
            if side is None or "counsel" in source[mention.start : mention.end].lower()
            else side
        )

    def plain(self, part: str, source: str) -> str:
        """A part of the masked text with the names in their own words again."""
        return SIGNS.sub(lambda sign: source[self.at(sign[0]).start : self.at(sign[0]).end], part)


def mask(text: str, who: Addressees) -> Masked:
    """Put signs in the place of names: those of parties first, then defined terms and companies, then words for roles."""
    found: list[Mention] = []
    taken = bytearray(len(text))
    for each in _candidates(text, who):
        if not any(taken[each.start : each.end]):
            found.append(each)
            taken[each.start : each.end] = b"\1" * (each.end - each.start)
    found.sort(key=lambda each: each.start)
    parts: list[str] = []
    at = 0
    for nth, each in enumerate(found):
        parts += [text[at : each.start], chr(FIRST + nth)]
        if _ends_sentence(text, each, found[nth + 1 :]):
            parts.append(".")
        at = each.end
    parts.append(text[at:])
    return Masked("".join(parts), tuple(found))


def _ends_sentence(text: str, each: Mention, after: Sequence[Mention]) -> bool:
    """ "… of Fuda Co., Ltd. Acme is to file": the full stop of a legal form that ends its sentence too."""
    return (
        bool(after)
        and text[each.end - 1] == "."
        and not text[each.end : after[0].start].strip()
        and after[0].start > each.end
    )


def _candidates(text: str, who: Addressees) -> Iterator[Mention]:
    low = text.lower()
    singular = {
        term[:-1]: role for term, role in who.terms.items() if term.endswith("rs") and set(role.split()) <= GENERIC
    }
    terms = singular | dict(who.terms)  # "Third Party Providers" are defined, "any Third Party Provider" is bidden
    called = [*who.parties, *terms]
    for match in re.finditer(r"\b(?:counsel|attorneys?)\s+for\s+(?=(?P<whom>[A-Z][^,;]{2,60}))", text):
        term = next(
            (
                each
                for each, role in who.terms.items()
                if role == "plaintiffs" and match["whom"].lower().startswith(each)
            ),
            None,
        )
        if term is not None:
            yield Mention(match.start(), match.end() + len(term), ("plaintiffs",))
    for term in sorted(dict.fromkeys(called), key=len, reverse=True):
        if term.lower() not in low:
            continue
        for match in re.finditer(rf"(?<![\w-]){re.escape(term)}(?![\w]|-\w|['’]s?\s)", text, re.IGNORECASE):
            if term in who.parties and len(who.parties[term]) == 1 and OF_MORE.match(text, match.end()):
                continue  # "the Pinnacle Defendants" are more than Pinnacle
            if term in who.parties:
                yield Mention(*match.span(), ("defendants",), who.parties[term])
            else:
                roles = tuple(terms[term].split())
                if not set(roles) <= GENERIC and not (
                    match[0][0].isupper() or match[0][0] == "e" or match[0][0].isdigit()
                ):
                    continue  # "they wish to": a proper name is printed as one
                form = FORM.match(text, match.end())
                yield Mention(
                    match.start(),
                    form.end() if form else match.end(),
                    roles,
                    generic=set(roles) <= GENERIC,
                    neutral=bool(NEUTRAL.search(term)),
                    defined=True,
                )
    for term in (each for each, role in who.terms.items() if role == "plaintiffs" and each in low):
        for match in re.finditer(
            rf"(?<![\w-]){re.escape(term)}['’]s?\s+(?:lead\s+)?(?:counsel|attorneys?)\b", text, re.IGNORECASE
        ):
            yield Mention(*match.span(), ("plaintiffs",))
    for match in COUNSEL.finditer(text):
        side = (match["side"] or match["side2"]).lower().rstrip("s") + "s"
        yield Mention(*match.span(), (side,))
    for match in COURT.finditer(text):
        yield Mention(*match.span(), ("court",))
    for match in BANK.finditer(text):
        if _introduces(text, match, who):
            continue
        yield Mention(*match.span(), ("financial_institutions",), generic=True)
    for match in PROVIDER.finditer(text):
        if not _introduces(text, match, who):
            yield Mention(*match.span(), ("service_providers",), generic=True, neutral=bool(NEUTRAL.search(match[0])))
    for match in DEFENDANTS.finditer(text):
        if not _titles(text, match.end(), who):
            yield Mention(*match.span(), ("defendants",))
    for match in DOES.finditer(text):
        yield Mention(*match.span(), ("defendants",), part=True)
    for match in DEFENDANTS_PEOPLE.finditer(text):
        yield Mention(*match.span(), ("defendants",))
    for match in SELLERS.finditer(text):
        yield Mention(*match.span(), ("defendants",))
    for match in PLAINTIFFS.finditer(text):
        yield Mention(*match.span(), ("plaintiffs",))
    for match in PARTIES.finditer(text):
        yield Mention(*match.span(), ("plaintiffs", "defendants"))


AHEAD = 300  # characters behind a word in which a name follows


def _titles(text: str, end: int, who: Addressees) -> bool:
    """Does a name follow the word "Defendants"? Then the word is only its title."""
    rest = text[end : end + AHEAD].lstrip()
    return any(re.match(rf"{re.escape(name)}(?!\w)", rest, re.IGNORECASE) for name in who.parties)


def _introduces(text: str, match: re.Match[str], who: Addressees) -> bool:
    """ "Nonparty Reverb", "the marketplace eBay": a name follows at once."""
    if not re.fullmatch(
        r"(?:the\s+)?(?:online\s+)?(?:non-?part(?:y|ies)|third[\s-]+part(?:y|ies)(?:\s+platforms?)?|marketplaces?|platforms?|payment\s+(?:services?|processors?|providers?|compan(?:y|ies)|platforms?))",
        match[0],
        re.IGNORECASE,
    ):
        return False
    rest = text[match.end() : match.end() + AHEAD]
    gap = len(rest) - len(rest.lstrip(" ,"))
    return 0 < gap <= 2 and (
        (
            rest[gap:][:1].isupper()
            and not re.match(r"(?:Defendant|Plaintiff|Provider|Platform|Institution|Service)", rest[gap:])
        )
        or any(rest[gap:].lower().startswith(term) for term in who.terms)
    )
