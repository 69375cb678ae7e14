"""The net below the rows: a command of somebody known, in words that no row reads → what its object most likely means, as a guess.

The first noun of its object decides. What a court bids or forbids besides (rights that are not contested, goods that are destroyed, talks,
appearances) means nothing here either; a guess is never more than that (band `guess`).
"""

import re
from collections.abc import Sequence

from enjoin.intake.command.commands import DraftDirective
from enjoin.intake.command.leading import TAKING_DOWN
from enjoin.intake.command.meaning import BOTH, Meaning
from enjoin.intake.command.words import families, lemma, nouns

NOTE = "the verb is in no table: guessed by what it is said of"
# Verbs of which no duty or act of a case file is made.
OTHER = re.compile(
    r"^\W*(?:(?:not|further|also|immediately|promptly|\w+ly)\s+)*(?:contest|challenge|dispute|oppose|object|interfere|contact|disparage|harass|appeal|argue|assert|seek|move|claim|litigate|intimidate|destroy|recall|impound|surrender|bear|be|have|appear|"
    r"attend|sit|hear|rule|decide|set|schedule|convene|continue\s+to\s+be|testify|meet|confer|negotiate|mediate|retain\s+jurisdiction|comply|obey|abide|cooperate|consider|construe|apply|expire|remain|continue\s+in|take\s+effect|bind|extend|survive|include|constitute|entitle|hire|engage\s+counsel|amend|change\s+(?:its|their|his|her)|"
    r"retrieve|recover|reconstruct|show|establish|prove|inspect|permit\s+(?:plaintiff|inspection)|grant\s+(?:plaintiff|access)|allow\s+(?:plaintiff|inspection)|label|mark|use\s+(?:best|good)|act\s+in|treat|keep\s+confidential|maintain\s+(?:the\s+)?(?:confidential|security|bond)|post|issue|enter|award|waive|indemnify|hold\s+harmless|defend)\b",
    re.IGNORECASE,
)
# What lets somebody go on is no restraint: "shall allow Defendants to operate their stores", "shall keep open".
ENABLES = re.compile(
    r"^\W*(?:(?:also|further|immediately|promptly|\w+ly)\s+)*(?:allow|permit|let|enable|authori[sz]e|continue|keep|maintain|restore|reinstate|re-?open|open|resume|return|honou?r|support|host|carry|leave|operate|run|process|fulfil\w*|accept|credit|give|grant|afford)\b",
    re.IGNORECASE,
)
COPY = re.compile(r"\b(?:cop(?:y|ies)|notice|contents|terms)\s+of\s+(?:this|the)\s+(?:order|injunction|judgment|decree)\b|\bthis\s+(?:order|injunction|judgment)\b|\bcop(?:y|ies)\s+of\s+(?:the|its|any|such|that|their)\s+(?:petition|motion|application|request)\b", re.IGNORECASE)  # fmt: skip
OBJECT = 90  # characters in which the object stands
NEW = re.compile(r"\b(?:new|another|other|additional|further|different|replacement|second)\b", re.IGNORECASE)
FORBIDDEN = {
    "funds": (("assets",), "assets"),
    "records": (("records",), "records"),
    "ads": (("promotion",), "infringing"),
    "goods": (("listing",), "infringing"),
    "listing": (("listing",), "infringing"),
    "mark": (BOTH, "infringing"),
    "house": (("operate_store",), "stores"),
}
OF_NONPARTY = {"funds": ("freeze", "assets"), "listing": ("remove", "infringing"), "facts": ("identify", "accounts"), "records": ("identify", "accounts")}  # fmt: skip
OF_DEFENDANT = {"facts": ("identify", "accounts"), "paper": ("file", None), "records": ("identify", "accounts")}
OF_PLAINTIFF: dict[str, tuple[str, str | None]] = {"paper": ("file", None), "security": ("file", None)}


def supposed(what: str, forbids: bool, roles: Sequence[str]) -> list[Meaning]:
    """At most one guess; () where nothing is said of a thing that the case file knows."""
    first = re.search(r"[A-Za-z-]+", what)
    if first is None or OTHER.match(what) or COPY.search(what[:OBJECT]) or (not forbids and not _verb(first[0], what)):
        return []
    kinds = nouns(what[first.end() : first.end() + OBJECT])
    if forbids:
        if "defendants" not in roles and first[0].lower() in TAKING_DOWN:
            return []  # "shall not remove lawful goods": who may not take down is not kept from selling
        kind = min((each for each in kinds if each in FORBIDDEN), key=lambda each: kinds[each], default=None)
        if kind is None:
            return []
        done, toward = FORBIDDEN[kind]
        if kind == "house" and NEW.search(what[:OBJECT]):
            done, toward = ("open_account",), "accounts"
        return [Meaning(name="supposed", forbid=done, toward=toward, sure=False, note=NOTE)]
    if ENABLES.match(what):
        return []
    if "plaintiffs" in roles and lemma(first[0]) is not None:
        return []
    table = OF_PLAINTIFF if "plaintiffs" in roles else OF_DEFENDANT if "defendants" in roles else OF_NONPARTY
    kind = min((each for each in kinds if each in table), key=lambda each: kinds[each], default=None)
    if kind is None and "house" in kinds and table is OF_NONPARTY:
        return [Meaning(name="supposed", forbid=("operate_store",), toward="stores", sure=False, note=NOTE)]
    if kind is None and "ads" in kinds and table is OF_NONPARTY:
        return [Meaning(name="supposed", forbid=("promotion",), toward="infringing", sure=False, note=NOTE)]
    if kind is None:
        return []
    require, toward_ = table[kind]
    return [Meaning(name="supposed", require=require, toward=toward_, sure=False, note=NOTE)]


def only_read(found: Sequence[DraftDirective]) -> list[DraftDirective]:
    """Without the guesses of a paragraph in which something was read: they would mostly say what it details."""
    read = [each for each in found if not each.rule.endswith("/supposed")]
    return read or list(found)


def _verb(word: str, what: str) -> bool:
    """Does the command begin with a plain verb, of no table or of one whose rows did not hold?"""
    return word.islower() and not word.endswith(("ing", "ly")) and (lemma(word) is None or bool(families(word)))
