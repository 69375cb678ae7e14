"""Whom a paragraph addresses: defendants, plaintiffs, roles of nonparties, or named respondents."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from enjoin.intake.calledso import list_at
from enjoin.intake.paper import Band

PROVIDER = re.compile(
    r"\boperators?\s+of\s+(?:the\s+|any\s+|each\s+)?(?:\w+\s+)?(?:market\s?places?|platforms?)(?:\s+platforms?)?\b|\bthird[\s-]+party\s+(?:service\s+)?providers?\b|\bservice\s+providers?\b|\bonline\s+market\s?place\w*(?:\s+platforms?)?\b|\bmarketplace\s+(?:platforms?|operators?|websites?)\b|\binternet\s+(?:service|search|marketplace)\s?\w*|"
    r"\b(?:e-?commerce|enjoined|online)\s+platforms?\b|\bsearch\s+engines?\b|\bweb\s?hosts?\b|\bregistr(?:y|ies|ars?)\b|\bsocial\s+media\b|\bhosting\b|\bthird[\s-]+party\s+platforms?\b|\bonline\s+service\s+providers?\b|"
    r"\bany\s+third\s+part(?:y|ies)\b|\bthird\s+part(?:y|ies)\b|\bnon-?part(?:y|ies)\b|\bthose\s+with\s+(?:actual\s+)?notice\b|\b(?:the|any|all|each|every)\s+(?:online\s+)?platforms?\b|\bmarketplaces?\b|\badvertisers?\b",
    re.IGNORECASE,
)
BANK = re.compile(
    r"\bfinancial\s+(?:institutions?|service\s+providers?|services?\s+companies|entities)\b|\bbanks?\b|\bsavings\s+and\s+loan\b|\bcredit\s+card\s+(?:companies|processors?)|\bpayment\s+(?:process\w*|company|providers?|platforms?|service\s+providers?|companies|systems?)|"
    r"\b(?:marketplace\s+)?payment\s+(?:services?|gateways?|intermediar(?:y|ies)|facilitators?|networks?)\b|\b(?:digital|electronic|mobile)\s+wallets?(?:\s+(?:companies|providers?))?\b|\bmoney\s+services?\s+business(?:es)?\b|\bacquirers?\b|\bcard\s+networks?\b|\bescrow\s+agents?\b|"
    r"\bmoney\s+transmitters?\b|\bescrow\s+services?\b|\bmerchant\s+account\s+providers?\b",
    re.IGNORECASE,
)
DEFENDANTS = re.compile(
    r"\b(?:(?:each|any|all)\s+(?:of\s+the\s+)?)?(?:(?:defaulting|enjoined|remaining|restrained|above-?named|named|appearing|answering|infringing|schedule\s+a)\s+)*defendants?\b(?!'|\s+(?:accounts?|domain|internet|stores?|user|online|assets?|financial|products?|goods|seller))",
    re.IGNORECASE,
)
PLAINTIFFS = re.compile(r"\bplaintiffs?\b(?!')(?!\s+(?:counsel|marks?|trademarks?|products?|works?))", re.IGNORECASE)
GENERIC = frozenset(["service_providers", "financial_institutions"])
# What stands behind these words is no subject: "providing services for any of the Defendants".
OBJECT = re.compile(
    r"\b(?:for|with|to|of|by|from|against|on|upon|in|between|used|owned|associated|servicing|providing\s+services\s+\w+|(?:concert|participation|privity)\s+(?:or\s+\w+\s+)?with|at|who|that|which|assist\w*|aid\w*|enjoin\w*|restrain\w*)\s+(?:any\s+of\s+|any\s+|all\s+of\s+|all\s+|one\s+or\s+more\s+of\s+)?(?:the\s+|said\s+|such\s+|these\s+|each\s+|an?\s+)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Addressees:
    """What the paper's own words are called: defined terms and named nonparties → role or respondent id."""

    terms: Mapping[str, str] = field(default_factory=dict)  # lower-case printed name → "service_providers" … or an id
    groups: Mapping[str, str] = field(
        default_factory=dict
    )  # respondent id → "service_providers" or "financial_institutions"
    parties: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # what a defendant or some are called → printed names

    def named(self, text: str) -> list[tuple[int, str]]:
        """Defined terms in a text: position and what they stand for, longest terms first."""
        found: list[tuple[int, str]] = []
        taken: list[tuple[int, int]] = []
        low = text.lower()
        for term in sorted(self.terms, key=len, reverse=True):
            for match in re.finditer(rf"(?<!\w){re.escape(term)}(?!\w|')", low):
                if not any(match.start() < high and bottom < match.end() for bottom, high in taken):
                    taken.append(match.span())
                    found += [(match.start(), role) for role in self.terms[term].split()]
        return sorted(found)


def subject_of(text: str, who: Addressees) -> tuple[tuple[str, ...], Band]:
    """The addressees named as the subject in the words before "shall" or "are enjoined"."""
    if list_at(text, tuple(who.parties)):
        return ("defendants",), "read"
    text = re.sub(r"^\W*[Tt]hat\s+", "", _last_clause(text))
    opening = text.lstrip(" .,:;)(-").lower().removeprefix("the ")
    if any(
        opening.startswith(name.lower().removeprefix("the "))
        and not opening[len(name.lower().removeprefix("the ")) :][:1].isalnum()
        for name in who.parties
    ):
        return ("defendants",), "read"
    if any(
        re.search(rf"(?:[,;:]\s+|\b[Tt]hat\s+)(?:the\s+)?(?:Defendant\s+)?{re.escape(name)},?\s*$", text)
        for name in who.parties
    ):
        return ("defendants",), "read"
    nonparty = [
        (match.start(), "service_providers")
        for match in PROVIDER.finditer(text)
        if not _object(text, match.start()) and not _calls(text, match, who)
    ]
    nonparty += [(match.start(), "financial_institutions") for match in BANK.finditer(text)]
    nonparty += [(at, role) for at, role in who.named(text) if not _object(text, at)]
    nonparty = _keep(nonparty, who, text)
    first = min((at for at, _ in nonparty), default=len(text) + 1)
    subjects: list[str] = []
    for match in DEFENDANTS.finditer(text):
        if _object(text, match.start()) or (
            match.start() > first and not re.search(r"\b(?:and|or)\s+(?:the\s+)?$", text[: match.start()], re.I)
        ):
            continue
        subjects.append("defendants")
        break
    party_first = "defendants" in subjects
    veiled: list[str] = []
    if party_first:
        veiled = [role for at, role in nonparty if re.search(r"\bincluding\b[^.]*$", text[:at], re.IGNORECASE)]
        # "Defendants, their officers … and all persons in active concert with them, including any marketplace": defendants.
        nonparty = [
            (at, role)
            for at, role in nonparty
            if re.search(r"\b(?:and|or)\s+(?:the\s+|any\s+|all\s+)?$", text[:at], re.I)
            and not _behind_concert(text, at)
        ]
    subjects += [role for _, role in sorted(nonparty)]
    if not subjects and re.search(
        r"\b(?:acts?|conduct|activities|practices)\s+(?:by|of)\s+(?:any\s+|the\s+)?defendants?\b", text, re.IGNORECASE
    ):
        return ("defendants",), "check"
    if not subjects:
        subjects += ["plaintiffs" for match in PLAINTIFFS.finditer(text) if not _object(text, match.start())][:1]
    elif nonparty and not party_first and re.match(r"^\W*(?:upon|on|at)\s+plaintiff", text, re.I):
        pass
    sure = len(set(subjects)) <= 2 and set(veiled) <= set(subjects) and not _unknown_beside(text, subjects, who)
    return tuple(dict.fromkeys(subjects)), "read" if sure else "check"


# "Amazon and Shopwell shall": a name beside a known one.
BESIDE = re.compile(r"(?P<one>[A-Z][\w.]*)(?:,)?\s+(?:and|or)\s+(?P<two>[A-Z][\w.]*)\W*(?:each\s*)?$")


def _unknown_beside(text: str, subjects: Sequence[str], who: Addressees) -> bool:
    """Does a subject that is read as one company end in two names?"""
    match = BESIDE.search(text)
    if match is None or len(set(subjects)) != 1 or subjects[0] in ("defendants", "plaintiffs", *who.groups.values()):
        return False
    return len({role for _, role in who.named(match[0])}) < len(("one", "two"))


def _calls(text: str, match: re.Match[str], who: Addressees) -> bool:
    """ "Non-party Bazaarly shall …": the role only introduces the one that is named."""
    if not re.fullmatch(
        r"(?:the\s+)?(?:non-?party|third[\s-]+party(?:\s+platform)?|marketplace)", match[0], re.IGNORECASE
    ):
        return False
    rest = text[match.end() :]
    gap = len(rest) - len(rest.lstrip(" ,"))
    return 0 < gap <= 2 and any(
        at == gap and role not in ("service_providers", "financial_institutions") for at, role in who.named(rest)
    )


def _last_clause(text: str) -> str:
    """The clause that the verb belongs to: past the last full stop and past "ORDERED … that"."""
    pieces = re.split(
        r"(?<=[a-z)\"])(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)\.\s+(?=[A-Z])|\bORDERED\b(?:\s+AND\s+ADJUDGED)?[^.;]{0,200}?\bthat\b|;\s+",
        text,
    )
    # "As to Amazon: it shall …" names whom it bids in its first words.
    return re.sub(
        r"^\W*(?:As\s+to|With\s+respect\s+to|Regarding)\s+(?=[^,:]{2,60}:)", "", pieces[-1] if pieces else text
    )


NAMELY = re.compile(r"\b(?:namely|to\s+wit|that\s+is|i\.e\.),?\s", re.IGNORECASE)


def _keep(found: list[tuple[int, str]], who: Addressees, text: str) -> list[tuple[int, str]]:
    """Respondents named behind a role ("any Third Party Provider, including PayPal") stand for their own role; alone for themselves."""
    generic = ("service_providers", "financial_institutions", "plaintiffs")
    if not any(role in generic[:2] for _, role in found):
        return found
    exact = NAMELY.search(text)
    if exact and (told := [(at, role) for at, role in found if at >= exact.end() and role not in generic]):
        return told
    return [(at, role if role in generic else who.groups.get(role, role)) for at, role in found]


def _object(text: str, at: int) -> bool:
    return bool(OBJECT.search(text[:at]))


def _behind_concert(text: str, at: int) -> bool:
    return bool(re.search(r"\b(?:concert|participation|including)\b[^.]*$", text[:at], re.IGNORECASE))
