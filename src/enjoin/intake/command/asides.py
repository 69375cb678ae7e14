"""Verbs that command nobody: in clauses that tell when or which, in what nobody must do, in what was asked in vain."""

import re

from enjoin.intake.command.masks import SIGNS
from enjoin.intake.command.subjectwords import OVER
from enjoin.intake.command.words import lemma

# A modal behind these words tells when, or which one: it commands nobody.
INSIDE = re.compile(
    r"\b(?P<word>who|whom|whose|which|whether|if|unless|until|when|where|because|as|what|while|although|though|after|before|once|that)\s+(?P<between>[^,;.:]*)$",
    re.IGNORECASE,
)
CONDITION = re.compile(r"^\W*(?:should|if|when|where|once|whenever)\b", re.IGNORECASE)
DECREED = re.compile(
    r"(?:^\W*|\b(?:ordered|orders?|directs|further|decreed|adjudged|follows|so|therefore|hereby|including|stipulates?)\b[,:]?\s*)$",
    re.IGNORECASE,
)
DETERMINES = re.compile(
    r"\b(?:under|of|in|by|to|with|for|from|on|after|at|upon|until|before|within)\s*$", re.IGNORECASE
)  # "under that Order"
PRONOUNS = re.compile(
    r"^(?:(?:any|each|all|one|either|some|both)\s+of\s+)?(?:(?:the|any|each|such|this)\s+)?(?:[\ue000-\uf8ff]|it|they|he|she|one)\s*$",
    re.IGNORECASE,
)
# "granted to the extent that X shall": what is granted is ordered.
GRANTED_SO_FAR = re.compile(r"\bgranted\b[^.;]{0,40}\bto\s+the\s+extent\s*$", re.IGNORECASE)
# "Defendants have agreed that they will not sell, and the Court so orders".
AGREED = re.compile(r"\b(?:agree[sd]?|stipulate[sd]|undert(?:ake|ook)|promised?)\s*$", re.IGNORECASE)
ORDERS_SO = re.compile(
    r"\b(?:so\s+orders?|(?:it\s+)?is\s+(?:so\s+)?ordered|orders?\s+(?:them|it|accordingly))\b", re.IGNORECASE
)
CLAUSE = 240  # characters before a verb that are looked at


def inside(text: str, at: int) -> bool:
    """Does the verb at `at` stand in a clause that only tells which or when: "which Plaintiff may", "until it shall"? A clause with a verb of its own is over."""
    before = text[max(0, at - CLAUSE) : at]
    match = INSIDE.search(before)
    if match is None or (match["word"].lower() == "that" and DECREED.search(before[: match.start()])):
        return False
    word, between = match["word"].lower(), match["between"]
    if word == "that" and AGREED.search(before[: match.start()]) and ORDERS_SO.search(text, at):
        return False
    if word == "that" and GRANTED_SO_FAR.search(before[: match.start()]):
        return False
    if word == "that" and DETERMINES.search(before[: match.start()]):
        return False
    if word == "that" and SIGNS.fullmatch(between.strip()) and CONDITION.match(text):
        return False  # "Should a Defendant …, that Defendant shall"
    if word in ("who", "whose"):
        return len(between.split()) < (2 if word == "who" else 5)
    if word in ("as", "after", "before", "until"):
        return bool(PRONOUNS.match(between))
    if word in ("if", "unless", "when", "whether", "once", "while", "although", "though", "because"):
        return OVER.search(between) is None
    return not any(
        lemma(each) or each.lower() in VERBS_OF_STATE
        for each in re.findall(r"(?<!the )(?<!this )(?<!any )(?<!of )\b[a-z]+\b", between)
    )


# "Nothing in this Order requires X to …": what is not commanded, to the end of the clause.
NO_COMMAND = re.compile(r"(?:^\W*|[.;]\s+|\bthat\s+)nothing\b(?:(?!\b(?:except|but|provided)\b)[^.;])*$", re.IGNORECASE)
# "The request that X be ordered to … is denied": the words of a motion.
ASKED = re.compile(
    r"(?:^\W*|[.;]\s+)(?:(?:the|any|all|so\s+much\s+of)\s+)?(?:[\w'’\ue000-\uf8ff-]+\s+){0,4}?(?:requests?|motions?|applications?|petitions?|proposals?|demands?)\b[^.;]*\b(?:that|to|for)\b[^.;]*$",
    re.IGNORECASE,
)
GRANTED = re.compile(r"\bgranted\b", re.IGNORECASE)
REFUSED = re.compile(r"^[^.;]*\b(?:is|are)\s+(?:\w+\s+)?(?:denied|refused|rejected|withdrawn|moot)\b", re.IGNORECASE)
LONGEST = 4000  # characters of one clause that are looked at


def clause_before(text: str, at: int) -> str:
    """The words of a clause before `at`, with the stop before them."""
    begin = max(text.rfind(".", 0, at), text.rfind(";", 0, at), 0)
    return text[begin:at] if at - begin <= LONGEST else "x " * 6 + text[at - LONGEST : at]


def nothing(before: str, after: str) -> bool:
    """Do the words only say what nobody must do, or what was asked in vain?"""
    asked = ASKED.search(before) and REFUSED.match(after) and not GRANTED.search(before)
    return bool(NO_COMMAND.search(before)) or bool(asked)


VERBS_OF_STATE = frozenset(
    """
        is are has have was were had received receives receive holds relate relates belong belongs bear bears concern
        concerns appear appears exceed exceeds does do did belonged came comes owe owes owed
    """.split()
)
