"""The words before a verb of command → whom they bind. Read backward from the verb: its subject ends there.

Names stand behind signs (`masks`). A list goes on backward while "and", "or" or a comma joins heads; what stands behind a preposition,
in a relative clause or in brackets is no subject; "their officers, agents …" bind nobody more.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from enjoin.intake.command.masks import SIGNS, Masked, Mention
from enjoin.intake.command.subjectwords import (
    ABSOLUTE,
    ADVERBIAL,
    AFRESH,
    AGREE_AND,
    AGREED_THAT,
    ALL_IN_BRACKETS,
    AND_THAT,
    ANOTHER,
    APPOSED,
    BE_AND,
    BEING,
    BRACKET,
    CLOSED_EXAMPLES,
    CONCERT,
    DEFINED_AGAIN,
    DOING_BUSINESS_AS,
    EXACT,
    EXAMPLES,
    EXCEPTED,
    FINITE,
    FRONTED,
    FUNCTIONS,
    JOINT,
    LASTING,
    LEADS_TO_HEAD,
    LISTED_IN_BRACKETS,
    NAMED_IN_BRACKETS,
    NO_OTHER,
    OF_HEAD,
    ONE_BY_ONE,
    PAPER,
    PART_OF,
    PEOPLE,
    PREPOSITION,
    PRONOUN,
    PROPER,
    PROVIDES,
    RELATIVE,
    RUN_BY,
    RUNNERS_OF,
    SET_CONDITION,
    SET_IN,
    SUBORDINATE,
    THAT_ONE,
)
from enjoin.intake.people.addressees import GENERIC, Addressees


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom the words name. `sure`: nothing between the head and the verb was left unread; `unknown` are proper names of nobody known."""

    roles: tuple[str, ...]
    named: tuple[str, ...] = ()
    sure: bool = True
    pronoun: bool = False
    unknown: tuple[str, ...] = ()
    part: bool = False  # a part of the defendants that is not named one by one

    @property
    def empty(self) -> bool:
        """Is nobody named?"""
        return not self.roles


NOBODY = Subject(())
# "If a listing is up after Amazon was given its ASIN or SKU, then Amazon": the condition is over.
THEN = re.compile(
    r"^(?:[^\ue000-\uf8ff]{0,40}[,;]\s+)?(?:if|when|where|once|should|whenever|in\s+the\s+event|upon)\b.*,\s+then,?\s+(?=(?:the\s+|each\s+)?[\ue000-\uf8ff])",
    re.IGNORECASE | re.DOTALL,
)
# "Alibaba's affiliate Alipay and Etsy shall": the affiliate is bidden, and not the company whose it is.
POSSESSOR = re.compile(
    r"[\ue000-\uf8ff](?:\s+[A-Z]\w*){0,3}(?:['’]s?|\s['’]s)\s+(?:[a-z][\w-]*\s+){0,2}?(?:affiliates?|subsidiar(?:y|ies)|parents?|operators?|arms?|units?|divisions?|processors?|providers?|service|compan(?:y|ies)|partners?|sisters?)(?:\s+compan(?:y|ies))?,?\s+(?=[\ue000-\uf8ff])"
)
LONG = 4000  # characters, names counted one each: no subject is longer


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece between two joints: what joins it to the piece before, its words, the one whom it is headed by."""

    joint: str
    text: str
    heads: tuple[Mention, ...]


def read_subject(masked: Masked, text: str, who: Addressees) -> Subject:
    """The subject that a masked text (a piece of `masked`, ending before the verb) ends with."""
    text = re.split(r"(?<=[\ue000-\uf8ff])\.\s+(?=\S)", text[-LONG:])[-1]
    text = DEFINED_AGAIN.sub(r"\g<who>", text.replace(',"', '",'))
    text = POSSESSOR.sub("", text)
    text = ONE_BY_ONE.sub("", AGREED_THAT.sub(r"\g<who>", AGREE_AND.sub("", ALL_IN_BRACKETS.sub(r"\g<who>", text))))
    text = CLOSED_EXAMPLES.sub("", text)
    text = LISTED_IN_BRACKETS.sub(lambda told: _in_brackets(masked, told), text)
    text = BEING.sub(" ", text)
    text = NAMED_IN_BRACKETS.sub(r", namely \g<names>,", text)
    text = re.sub(
        r"^.*\b(?:[Oo][Rr][Dd][Ee][Rr](?:[Ee][Dd]|[Ss])|I\s+(?:[A-Z]+\s+){0,2}ORDER)\b[^\ue000-\uf8ff]{0,80}?\b[Tt][Hh][Aa][Tt]\b",
        "",
        text,
    ).strip(" ,:;")
    text = THEN.sub("", text)
    besides = AND_THAT.search(text)
    text = text[besides.end() :] if besides else text
    text = EXCEPTED.sub("", text)
    text = RUN_BY.sub(r"\g<name>", DOING_BUSINESS_AS.sub("", BRACKET.sub(" ", text)))
    text = RUNNERS_OF.sub("", SET_IN.sub(r"\g<word> ", NO_OTHER.sub("", BRACKET.sub(" ", text))))
    text = THAT_ONE.sub(r"\g<front>, ", text)
    text = ABSOLUTE.sub("", SET_CONDITION.sub("", text), count=1)
    text = APPOSED.sub(lambda told: _unapposed(masked, told), text)
    told_of = text
    text = RELATIVE.sub(" ", text).strip(" ,:;")
    text = re.sub(
        r"^(?:as\s+(?:to|for)|with\s+respect\s+to|regarding|for)\s+(?=[^,:]{1,80}:)", "", text, flags=re.IGNORECASE
    )
    text = re.sub(r":\s*(?:it|they|each|he|she)\b", " ", text, flags=re.IGNORECASE)
    text = BE_AND.sub("", text).strip(" ,")
    said = [verb.end() for verb in FINITE.finditer(SUBORDINATE.sub(lambda told: "." * len(told[0]), text))]
    clause = ANOTHER.search(text, said[-1]) if said else None  # behind the last clause with a verb of its own
    text = text[clause.end() :] if clause else text
    colon = text.rfind(": ")
    text = text[colon + 2 :] if colon >= 0 and (SIGNS.search(text, colon) or PROPER.match(text[colon + 2 :])) else text
    cut = EXAMPLES.search(text)
    if cut is None:
        found = _of_parts(_parts(masked, text), who)
        return _by_function(told_of) if found == NOBODY else found
    main, told = _parts(masked, text[: cut.start()]), _parts(masked, text[cut.end() :])
    governs = _of_parts(main, who)
    examples = tuple(mention for part in told for mention in part.heads)
    if governs.empty:
        last = _of_parts(told, who)
        named = [role for mention in examples for role in mention.roles if role not in ("court",)]
        if any(PEOPLE.search(part.text) for part in main) and named:
            roles = _roles(named, who)
            if any(PROVIDES.search(part.text) for part in _parts(masked, told_of)):
                roles = tuple(dict.fromkeys(who.groups.get(role, role) for role in roles))
            return Subject(roles, sure=set(roles) <= GENERIC)
        if (told_by := _by_function(told_of)) != NOBODY:
            return told_by
        return last if all(ADVERBIAL.match(part.text) for part in main[:1]) else NOBODY
    if EXACT.fullmatch(cut["word"]) and any(
        set(each.roles).isdisjoint(GENERIC | {"defendants", "plaintiffs"}) for each in examples
    ):
        return Subject(tuple(dict.fromkeys(role for each in examples for role in each.roles if role not in GENERIC)))
    if "defendants" in governs.roles:
        others = _told_beside(main, examples, who)
        veiled = bool(others) or any(not {"defendants", "plaintiffs"} & set(each.roles) for each in examples)
        roles = tuple(dict.fromkeys((*governs.roles, *others)))
        return Subject(roles, governs.named, governs.sure and not veiled, part=governs.part)
    if any(each.neutral for part in main for each in part.heads):
        groups = [who.groups.get(role, role) for each in examples for role in each.roles]
        if set(groups) == {"financial_institutions"} and not any(each.defined for part in main for each in part.heads):
            return replace(governs, roles=("financial_institutions",), sure=False)
        return replace(
            governs, roles=tuple(dict.fromkeys((*governs.roles, *(role for role in groups if role in GENERIC))))
        )
    return governs


def _by_function(text: str) -> Subject:
    """ "Anyone who holds money for a Defendant": a sort of nonparties told by what they do."""
    role = next((role for role, told in FUNCTIONS if told.search(text)), None)
    return Subject((role,), sure=False) if role else NOBODY


def _unapposed(masked: Masked, told: re.Match[str]) -> str:
    name, sort = masked.at(told["name"]), masked.at(told["sort"])
    both = sort.generic and not name.generic and not {"defendants", "plaintiffs", "court"} & set(name.roles)
    return told["name"] if both else told[0]


def _in_brackets(masked: Masked, told: re.Match[str]) -> str:
    """The companies that a bracket names in the place of the word for them; other brackets as they are."""
    named = [masked.at(sign) for sign in SIGNS.findall(told["names"])]
    return told["names"] if all(set(each.roles).isdisjoint(GENERIC | {"defendants", "plaintiffs", "court"}) for each in named) else told[0]  # fmt: skip


def _told_beside(main: Sequence[_Part], examples: Sequence[Mention], who: Addressees) -> tuple[str, ...]:
    """The sorts of nonparties bound beside the defendants: those told as examples of "any third party", or by their defined words."""
    if any(each.neutral for part in main for each in part.heads):
        return tuple(
            group for each in examples for role in each.roles if (group := who.groups.get(role, role)) in GENERIC
        )
    plain = all(set(each.roles) <= GENERIC for each in examples)
    in_concert = any(CONCERT.search(part.text) for part in main)
    return tuple(role for each in examples for role in each.roles) if plain and in_concert else ()


def _parts(masked: Masked, text: str) -> list[_Part]:
    found: list[_Part] = []
    at, joint = 0, ""
    for match in [*JOINT.finditer(text), None]:
        piece = text[at : match.start() if match else len(text)].strip()
        if piece:
            found.append(_Part(joint, piece, _heads(masked, piece)))
            joint = ""
        if match:
            joint = f"{joint}{match[0]}".strip().lower()
            at = match.end()
    return found


def _heads(masked: Masked, piece: str) -> tuple[Mention, ...]:
    """The name that a piece is headed by; () where its names only stand behind prepositions."""
    sign = SIGNS.search(piece)
    if sign is None:
        return ()
    new = _afresh(piece)
    if new is not None and ADVERBIAL.match(piece):
        return (masked.at(new["sign"]),)
    before = OF_HEAD.sub("each ", piece[: sign.start()])
    if PREPOSITION.search(before) or not LEADS_TO_HEAD.match(before):
        return ()
    first = masked.at(sign[0])
    more = re.match(r"\s*([\ue000-\uf8ff])", piece[sign.end() :])  # "Plaintiff Acme", "Defendant X"
    return (first, masked.at(more[1])) if more and set(masked.at(more[1]).roles) == set(first.roles) else (first,)


def _afresh(piece: str) -> re.Match[str] | None:
    return LASTING.match(piece) or AFRESH.search(piece)


def _of_parts(parts: Sequence[_Part], who: Addressees) -> Subject:
    """Backward from the verb: skip what is set between, then take heads as long as the list goes on."""
    heads: list[Mention] = []
    unknown: list[str] = []
    sure, listing, pronoun = True, False, False
    for nth in range(len(parts) - 1, -1, -1):
        part = parts[nth]
        closes = bool(re.search(r"and|or|nor|as|with", part.joint))
        opens = (
            _afresh(part.text) is not None
        )  # "upon receipt of this Order Etsy and Temu": the list begins amid words of time
        begins = opens and bool(heads) and (_joined(parts[nth + 1]) or (listing and not OF_ONE.search(part.text)))
        if part.heads and not (heads and ADVERBIAL.match(part.text) and not begins):
            if heads and not listing and part.joint != "" and not _joined(parts[nth + 1]):
                break
            heads = [*part.heads, *heads]
        elif not heads and (PRONOUN.match(part.text) or FRONTED.search(part.text)):
            pronoun = True
            break
        elif (
            (name := PROPER.match(part.text))
            and not ADVERBIAL.match(part.text)
            and not PEOPLE.search(part.text)
            and not PAPER.search(name["name"])
            and (not heads or listing)
        ):
            unknown.append(name["name"])
            sure = False
        elif heads and listing and _unread_item(parts, nth):
            sure = False
        elif heads and (ADVERBIAL.match(part.text) or not PEOPLE.search(part.text)):
            if (
                SIGNS.search(part.text)
                and not ADVERBIAL.match(part.text)
                and (listing or re.search(r"and|or", parts[nth + 1].joint))
            ):
                heads = []  # "the accounts at X and Y": what is joined stands behind the preposition too
            elif (
                listing
                and parts[nth + 1].joint == ","
                and (ENDS_IN_SIGN.search(part.text) or (part.text[0].isupper() and not ADVERBIAL.match(part.text)))
            ):
                sure = False  # one that may head the list is left out
            break
        elif (
            not ADVERBIAL.match(part.text) and not PEOPLE.search(part.text) and len(part.text.split()) > 2 and not heads
        ):
            sure = False
        listing = (
            listing or closes or bool(PEOPLE.search(part.text) and not part.heads and not ADVERBIAL.match(part.text))
        )
        if heads and part.heads and ((not listing and not closes) or (opens and ADVERBIAL.match(part.text))):
            break
    roles = _roles([role for each in heads for role in each.roles], who)
    if set(roles) & {"court"}:
        roles = tuple(role for role in roles if role != "court")
        sure = False
    named = tuple(dict.fromkeys(name for each in heads for name in each.named))
    whole = any("defendants" in each.roles and not each.named for each in heads)
    some = whole and (any(PART_OF.match(each.text) for each in parts if each.heads) or all(each.part for each in heads))
    return Subject(roles, () if whole else named, sure and not some, pronoun and not roles, tuple(unknown), some)


OF_ONE = re.compile(r"\b(?:of|by|from|to)\s+(?:the\s+)?[\ue000-\uf8ff]")  # "at the request of Etsy, PayPal and Alipay"
ENDS_IN_SIGN = re.compile(r"(?<!of\s)(?<!by\s)(?<!on\s)(?<!to\s)(?<!from\s)[\ue000-\uf8ff]$")
ITEM = 4  # words of an item of a list that is not read


def _unread_item(parts: Sequence[_Part], nth: int) -> bool:
    """ "web hosts, credit cards, banks": an item in the middle of a list that names somebody before it as well."""
    text = parts[nth].text
    plain = (
        not SIGNS.search(text) and not ADVERBIAL.match(text) and not FINITE.search(text) and len(text.split()) <= ITEM
    )
    return (
        plain
        and parts[nth].joint.strip() in (",", "or", "and", "and/or")
        and any(each.heads for each in parts[max(0, nth - 2) : nth])
    )


def _joined(part: _Part) -> bool:
    return bool(re.search(r"and|or|nor|as|with", part.joint))


def _roles(found: Sequence[str], who: Addressees) -> tuple[str, ...]:
    """Companies named beside a word for a role stand for that role; alone for themselves."""
    roles = list(dict.fromkeys(found))
    generic = {role for role in roles if role in GENERIC}
    if generic:  # a marketplace beside "any other bank" does not make all marketplaces of it
        widened = generic | {"financial_institutions"}
        roles = [who.groups[role] if who.groups.get(role) in widened else role for role in roles]
    return tuple(dict.fromkeys(roles))
