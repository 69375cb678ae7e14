"""The words before a verb of command → whom they bind. Read backward from the verb: its subject ends there.

Names stand behind signs (`masks`). A list goes on backward while "and", "or" or a comma joins heads; what stands behind a preposition,
in a relative clause or in brackets is no subject; "their officers, agents …" bind nobody more.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from enjoin.intake.command.masks import SIGNS, Masked, Mention
from enjoin.intake.people.addressees import GENERIC, Addressees

JOINT = re.compile(
    r"(?:\s*,\s*(?:(?:and/or|and|or|nor|as\s+well\s+as|together\s+with|along\s+with)\b)?|\s*;\s*(?:(?:and|or)\b)?|\s*\b(?:and/or|and|or|nor|as\s+well\s+as|together\s+with|along\s+with)\b)\s*",
    re.IGNORECASE,
)
RELATIVE = re.compile(
    r"(?:\b(?:who|whom|whose|which|where)\b|(?<!^)(?<!ordered )(?<!under )(?<!of )(?<!in )(?<!by )(?<!to )(?<!with )(?<!for )(?<!on )\bthat\b)[^,;\ue000-\uf8ff]*(?:[\ue000-\uf8ff][^,;\ue000-\uf8ff]*?)*?(?=[,;]|$)",
    re.IGNORECASE,
)
# "those who provide marketplace services to a Defendant, including Amazon": a sort of nonparties, with examples.
PROVIDES = re.compile(
    r"\bprovid(?:e|es|ing)\b[^,;]{0,40}\bservices?\b|\bservices?\s+(?:for|to)\b|\b(?:who|that|which)\s+(?:\w+\s+){0,2}?(?:holds?|process(?:es)?|maintains?|transmits?|hosts?|operates?|runs?|keeps?)\b",
    re.IGNORECASE,
)
# "any bank which, on receipt of this Order, holds funds": words set in behind the relative word.
SET_IN = re.compile(r"\b(?P<word>who|which|that)\s*,\s*[^,;]{3,90},\s*", re.IGNORECASE)
# "Etsy, if the store is on Etsy, and Temu, if …": a condition set in behind a name parts no list.
SET_CONDITION = re.compile(
    r"(?<=[\ue000-\uf8ff]),\s+(?:if|where|when|to\s+the\s+extent|insofar\s+as|in\s+so\s+far\s+as|as\s+to|in\s+the\s+case\s+of|in\s+respect\s+of|with\s+respect\s+to)\s[^,;]{3,100},?(?=\s*(?:and|or|,|$))",
    re.IGNORECASE,
)
# "The restraint having served its purpose, Amazon is to …": a clause without a verb of its own stands before the subject.
ABSOLUTE = re.compile(
    r"^[^;]{3,300}?(?<!,)(?<!after)(?<!upon)(?<!on)(?<!of)(?<!without)\s(?:having|being)\b[^,;]*,\s+", re.IGNORECASE
)
BRACKET = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
NAMED_IN_BRACKETS = re.compile(
    r"\s*\((?:namely|i\.e\.|specifically|that\s+is|to\s+wit),?\s+(?P<names>[^()]*)\)", re.IGNORECASE
)
EXAMPLES = re.compile(
    r"[,;]?\s*\b(?P<word>including|such\s+as|for\s+example|namely|to\s+wit|that\s+is|i\.e\.|e\.g\.|specifically)\b[,:]?\s*(?:but\s+(?:is\s+|are\s+)?not\s+limited\s+to|without\s+limitation)?[,:]?\s*",
    re.IGNORECASE,
)
EXACT = re.compile(r"namely|to\s+wit|that\s+is|i\.e\.|specifically", re.IGNORECASE)
ADVERBIAL = re.compile(
    r"^(?:upon|on|within|by|until|pursuant|under|after|before|at|in|for|from|to|with|without|during|pending|if|should|when|whenever|unless|except|notwithstanding|as|no\s+later|not\s+later|immediately|forthwith|promptly|"
    r"effective|consistent|subject|because|since|while|so\s+that|according(?:ly)?|beginning|starting|through|throughout|provided|other\s+than|save|furthermore|further|moreover|also|in\s+addition|where|likewise|similarly|finally|thereafter|hereafter|instead|meanwhile|once|given|considering|due|regarding|concerning|every\s+(?:\w+\s+)?(?:days?|weeks?|months?|quarters?|years?)|first|second|third|fourth|fifth|sixth|last(?:ly)?|now|therefore|over|between|against|upon|having|following)\b",
    re.IGNORECASE,
)
PEOPLE = re.compile(
    r"\b(?:officers?|agents?|servants?|employees?|attorneys?|representatives?|successors?|assign(?:s|ees)|affiliates?|subsidiar(?:y|ies)|parents?|directors?|members?|principals?|persons?|those|anyone|everyone|people|partners?|distributors?|"
    r"confederates?|licensees?|entit(?:y|ies)|individuals?|all\s+others?|others?|compan(?:y|ies)|divisions?|privies|privity|participation|concert|managers?|shareholders?|owners?|heirs|each\s+of\s+them|any\s+of\s+them|them|control|predecessors?)\b",
    re.IGNORECASE,
)
# Before a head stand only words that point at it.
LEADS_TO_HEAD = re.compile(r"^(?:[\w&.'’/-]+\s+){0,7}$")
PREPOSITION = re.compile(
    r"\b(?:within|after|before|until|during|since|when|if|unless|of|to|by|with|from|for|on|upon|in|at|under|against|through|via|between|among|behind|about|into|as|than|concerning|regarding|providing|holding|assisting|aiding|serving|hosting|including|like)\b",
    re.IGNORECASE,
)
OF_HEAD = re.compile(
    r"\b(?:each|any|all|both|some|one|either|neither|none|more|operators?|owners?|providers?|\d|two|three|four|five|six|seven|eight|nine|ten)\s+of\s+(?:the\s+)?",
    re.IGNORECASE,
)
FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|remains?|stays?|does|do)\b", re.IGNORECASE)
# "within five days of receipt of this Order the Banks shall": no comma ends the words of time.
AFRESH = re.compile(
    r"\b(?:order|notice|thereof|hereof|injunction|judgment|stay|date|period|time|meantime|term|service|receipt|days|hours|weeks|entry|hearing|trial|bond|request|conclusion|decree|law|action|\d{4}|it)\b(?:\s+(?:the|each|all|any|every|both|such|said|of))*\s+(?P<sign>[\ue000-\uf8ff])\s*(?:(?:served|provided|receiving|having|holding|with|that\s+receives?|who\s+receives?|identified|named|listed|described)\b[^,;\ue000-\uf8ff]{0,80})?$",
    re.IGNORECASE,
)
SUBORDINATE = re.compile(
    r"(?:^|(?<=[,;]\s)|(?<=\sdays\s)|(?<=\shours\s))(?:until|unless|if|when|while|once|after|before|because|since|as|although|whether|where|should|that)\b[^,;]*",
    re.IGNORECASE,
)
ANOTHER = re.compile(r"[,;]\s+(?:and|but)\s+")
# "Defendants be, and the same hereby are, enjoined": what stands before the verb once more.
# "banks, including, without limitation, PayPal (the "Banks"), and the platforms": the bracket ends the examples, the list goes on.
CLOSED_EXAMPLES = re.compile(
    r",?\s*\b(?:including|such\s+as)\b[^();]{0,400}?\((?:collectively|together|the|each)\b[^()]*\"[^\"()]{1,60}\"\)(?=,?\s+and\s+(?:the|any|all)\s)",
    re.IGNORECASE,
)
BE_AND = re.compile(
    r",?\s*\b(?:shall\s+)?be,?\s+and\s+(?:(?:the\s+same|they|it|each|hereby)\b\s*)*,?\s*$", re.IGNORECASE
)
PART_OF = re.compile(
    r"^(?:and\s+)?(?:these|those|both|said|such|(?:the\s+)?(?:following|two|three|four|five|six|seven|eight|nine|other))\b",
    re.IGNORECASE,
)
PRONOUN = re.compile(
    r"^(?:and\s+)?(?:the\s+same(?:\s+(?:persons?|parties|defendants?|entities))?|it|they|he|she|each(?:\s+of\s+them)?|(?:all|neither|none|either|any)\s+of\s+them|both(?:\s+of\s+them)?|(?:such|said|those|these)\s+(?!(?:persons?|entit(?:y|ies)|individuals?|people|parties|acting|others?)\b)\w+)$",
    re.IGNORECASE,
)
# "what it holds of those funds it": the object stands before the pronoun.
FRONTED = re.compile(r"^(?:what|whatever|all|any|the|such|those|these|every|each)\s.*\S\s+(?:it|they)$", re.IGNORECASE)
PROPER = re.compile(
    r"^(?:the\s+|non-?party\s+|nonparty\s+)?(?P<name>(?:[A-Z][\w&.'’-]*|[a-z]+[A-Z]\w*)(?:\s+(?:[A-Z&][\w&.'’-]*|of|and))*)$"
)


# "the owners, operators and/or administrators of the marketplace websites": whoever runs them is meant with them.
_RUNS = r"(?:owners?|operators?|administrators?|hosts?|managers?)"
RUNNERS_OF = re.compile(
    rf"\b(?:(?:the|any|all)\s+)*{_RUNS}(?:(?:\s*,\s*|\s*,?\s+(?:and/or|and|or)\s+){_RUNS})*\s+of\s+(?=(?:(?:the|any|such|each|all|other)\s+)*[\ue000-\uf8ff])",
    re.IGNORECASE,
)
# "Namecheap, Inc., the registrar of the two names,": who is named is meant, not all of his sort.
APPOSED = re.compile(
    r"(?P<name>[\ue000-\uf8ff]),\s+(?:the|an?)\s+(?:\w+\s+){0,2}(?P<sort>[\ue000-\uf8ff])(?!\s*(?:and|or)\b)[^,;\ue000-\uf8ff]*(?:,|$)"
)
# "ORDERED that the freeze is continued, and that within five days any bank shall": what is ordered besides.
AND_THAT = re.compile(
    r"^.*\bgranted\b[^,;]{0,40}\bto\s+the\s+extent\s+that\s+|"
    r"^.*[,;]\s+(?:and|but)\s+(?:further\s+)?that\s*,?\s+(?=(?:within|upon|no\s+later|not\s+later|immediately|until|pending|by|on|the|each|any|all|no)\b|[\ue000-\uf8ff])",
    re.IGNORECASE | re.DOTALL,
)
CONCERT = re.compile(r"\b(?:concert|participation|privity)\b", re.IGNORECASE)
# "this Memorandum Opinion and Order": a paper is nobody.
# "Should a Defendant open a store, that Defendant": the one just spoken of.
THAT_ONE = re.compile(
    r"^(?P<front>\W*(?:should|if|when|where|once|whenever)\b.*),\s+that\s+(?=[\ue000-\uf8ff]\s*$)",
    re.IGNORECASE | re.DOTALL,
)
# "Lida LLC, and no other Defendant, shall": those who are not meant.
NO_OTHER = re.compile(r",?\s+(?:and|but)\s+(?:no\s+other|none\s+other|not)\s[^,;]{1,80}(?:,|$)", re.IGNORECASE)
PAPER = re.compile(r"\b(?:Order|Opinion|Judgment|Decree|Injunction|Ruling|Notice|Decision|Memorandum)$")


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
    text = CLOSED_EXAMPLES.sub("", text)
    text = NAMED_IN_BRACKETS.sub(r", namely \g<names>,", text)
    text = re.sub(
        r"^.*\b(?:[Oo][Rr][Dd][Ee][Rr](?:[Ee][Dd]|[Ss])|I\s+(?:[A-Z]+\s+){0,2}ORDER)\b[^\ue000-\uf8ff]{0,80}?\b[Tt][Hh][Aa][Tt]\b",
        "",
        text,
    ).strip(" ,:;")
    besides = AND_THAT.search(text)
    text = text[besides.end() :] if besides else text
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
        return _of_parts(_parts(masked, text), who)
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


def _unapposed(masked: Masked, told: re.Match[str]) -> str:
    name, sort = masked.at(told["name"]), masked.at(told["sort"])
    both = sort.generic and not name.generic and not {"defendants", "plaintiffs", "court"} & set(name.roles)
    return told["name"] if both else told[0]


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
    new = AFRESH.search(piece)
    if new is not None and ADVERBIAL.match(piece):
        return (masked.at(new["sign"]),)
    before = OF_HEAD.sub("each ", piece[: sign.start()])
    if PREPOSITION.search(before) or not LEADS_TO_HEAD.match(before):
        return ()
    first = masked.at(sign[0])
    more = re.match(r"\s*([\ue000-\uf8ff])", piece[sign.end() :])  # "Plaintiff Acme", "Defendant X"
    return (first, masked.at(more[1])) if more and set(masked.at(more[1]).roles) == set(first.roles) else (first,)


def _of_parts(parts: Sequence[_Part], who: Addressees) -> Subject:
    """Backward from the verb: skip what is set between, then take heads as long as the list goes on."""
    heads: list[Mention] = []
    unknown: list[str] = []
    sure, listing, pronoun = True, False, False
    for nth in range(len(parts) - 1, -1, -1):
        part = parts[nth]
        closes = bool(re.search(r"and|or|nor|as|with", part.joint))
        opens = bool(
            AFRESH.search(part.text)
        )  # "upon receipt of this Order Etsy and Temu": the list begins amid words of time
        if part.heads and not (heads and ADVERBIAL.match(part.text) and not (opens and _joined(parts[nth + 1]))):
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
    if any(role in GENERIC for role in roles):
        roles = [
            role if role in GENERIC or role in ("defendants", "plaintiffs", "court") else who.groups.get(role, role)
            for role in roles
        ]
    return tuple(dict.fromkeys(roles))
