"""Words that stand for others: pronouns as subject or object, objects before their subject, all but those who are named."""

import re
from dataclasses import replace

from enjoin.intake.command.clause import Bid
from enjoin.intake.command.masks import SIGNS, Masked, mask
from enjoin.intake.command.subject import Subject
from enjoin.intake.people.addressees import Addressees
from enjoin.intake.people.called import but_for

# "What it holds of those funds it shall continue to hold": the object stands before its subject.
FRONTED = re.compile(
    r"^\W*(?P<thing>(?:what(?:ever)?|anything|everything|all|any|the|such|those|these|every|each)\b.{4,240}?),?\s+(?:it|they|he|she)$",
    re.IGNORECASE,
)
VERB_AT_HEAD = re.compile(r"^\W*(?:continue\s+to\s+)?[a-z]+\b", re.IGNORECASE)


def fronted(bid: Bid) -> Bid:
    thing = FRONTED.match(bid.before)
    if thing is None or CONDITION.match(bid.before):
        return bid
    return replace(
        bid, what=VERB_AT_HEAD.sub(lambda verb: f"{verb[0]} {thing['thing']},", bid.what, count=1), sure=False
    )


# "Unless Amazon has done so already, it shall …": "it" is who the condition speaks of.
CONDITION = re.compile(
    r"^\W*(?:unless|because|since|if|should|to\s+the\s+extent(?:\s+that)?|insofar\s+as|where|once|when|as\s+(?:to|for)|with\s+(?:respect|regard)\s+to|regarding|concerning)\s+(?:the\s+|a\s+|an\s+|any\s+)?(?=[\ue000-\uf8ff])",
    re.IGNORECASE,
)


EITHER = re.compile(
    r"[\ue000-\uf8ff](?:(?:\s*,\s*|\s+)(?:or\s+)?(?:an?\s+|the\s+|any\s+)?[\ue000-\uf8ff])+"
)  # "a bank or a platform"


def antecedent(before: str, who: Addressees) -> Subject | None:
    masked = mask(before, who)
    opens = CONDITION.match(masked.text)
    if opens is None:
        return _named_before(masked) if OF_THEM.search(before) else None
    either = EITHER.match(masked.text, opens.end())
    told = [masked.at(sign) for sign in (SIGNS.findall(either[0]) if either else [masked.text[opens.end()]])]
    roles = tuple(dict.fromkeys(role for each in told for role in each.roles))
    return Subject(roles, tuple(name for each in told for name in each.named)) if "court" not in roles else None


# "Until the claims against Lida and Wen Liang are tried, neither of them shall …": those whom the sentence named.
OF_THEM = re.compile(r"\b(?:neither|none|both|each|all|either|any)\s+of\s+them\b", re.IGNORECASE)


def _named_before(masked: Masked) -> Subject | None:
    named = [name for mention in masked.mentions if "defendants" in mention.roles for name in mention.named]
    return Subject(("defendants",), tuple(dict.fromkeys(named)), sure=False) if named else None


# "Should a Defendant open another store, it shall close it": the thing that the words before spoke of.
PRONOUN_OBJECT = re.compile(
    r"^(?P<verb>\W*(?:[^,;]{3,90},\s+)?(?:\w+ly\s+)?[a-z]+(?:\s+(?:down|up|off))?)\s+(?:it|them)\b", re.IGNORECASE
)
THING = re.compile(
    r"\b(?:stores?|storefronts?|shops?|accounts?|listings?|funds|money|sums?|balances?|proceeds|records|web\s?sites?)\b",
    re.IGNORECASE,
)


ENOUGH = 20  # characters by which a command's words are found again


def with_object(bid: Bid, whole: str) -> Bid:
    """The command with the thing that its "it" or "them" stands for, as the words before the verb, or those before them, told it."""
    pronoun = PRONOUN_OBJECT.match(bid.what)
    things = THING.findall(bid.before) or THING.findall(whole[: max(0, whole.find(bid.what[:ENOUGH]))])[:1]
    if pronoun is None or not things:
        return bid
    return replace(bid, what=f"{pronoun['verb']} the {things[-1]}{bid.what[pronoun.end() :]}", sure=False)


def those_meant(bid: Bid, who: Addressees) -> Subject:
    """ "All Defendants other than X": the subject without those who are left out by name."""
    if "defendants" not in bid.subject.roles or bid.subject.named:
        return bid.subject
    left = but_for(bid.before, list(who.parties))
    every = {name for names in who.parties.values() for name in names}
    out = {name for called in who.parties if called not in left for name in who.parties[called]} if left else set()
    return (
        replace(bid.subject, named=tuple(name for name in who.parties if name in every - out)) if out else bid.subject
    )
