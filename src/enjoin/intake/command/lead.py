"""What a lead-in gives to the items under it: whom it binds, whether it forbids, and words that end in mid-phrase."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from enjoin.intake.command.clause import Mode, bids
from enjoin.intake.command.masks import mask
from enjoin.intake.command.phrase import verbs_of
from enjoin.intake.command.subject import NOBODY, Subject, read_subject
from enjoin.intake.command.verbs import DECREE_THAT
from enjoin.intake.people.addressees import Addressees
from enjoin.intake.text.sentences import sentences


@dataclass(frozen=True, slots=True)
class Lead:
    """What a lead-in gives to the items under it."""

    subject: Subject = NOBODY
    mode: Mode | None = None
    what: str = ""
    sure: bool = True
    text: str = ""  # the words that name the subject


def read_lead(leads: Sequence[str], who: Addressees) -> Lead:
    """The nearest lead-in's subject and mode, each from the nearest that gives one, with words that end in mid-phrase."""
    found = Lead()
    for text in leads:
        text = DECREE_THAT.sub("", text)
        last = [text[low:high] for low, high in sentences(text)][-1:] or [text]
        spoken = bids(last[0], who)
        if spoken:
            bid = spoken[-1]
            if bid.subject.empty and THEY.search(bid.before):
                bid = replace(bid, subject=_spoken_of(text, who), sure=False)
            own = not bid.subject.empty
            found = Lead(
                bid.subject if own else found.subject, bid.mode, bid.what, bid.sure, text if own else found.text
            )
            continue
        masked = mask(text, who)
        subject = (
            read_subject(masked, masked.text, who)
            if (text.rstrip().endswith((":", "-")) or len(text) < SHORT) and not DECREED.search(text)
            else NOBODY
        )
        if not subject.empty and found.mode is None:
            found = Lead(replace(subject, sure=False), text=text)
        elif found.mode is not None and not text.rstrip().endswith("."):
            found = replace(found, what=f"{found.what} {text}" if unfinished(text) else found.what)
    return found


# "… is granted as to the Moving Defendants. They, their officers and agents, are enjoined from:"
THEY = re.compile(
    r"(?:^|,\s*|\b(?:order|hearing|trial|notice)\s+)(?:they|each\s+of\s+them|it)\b\s*(?:,|$)", re.IGNORECASE
)


def _spoken_of(text: str, who: Addressees) -> Subject:
    """The defendants of whom the words before speak last; all of them where they name nobody."""
    masked = mask(text, who)
    told = [each for each in masked.mentions if "defendants" in each.roles]
    named = told[-1].named if told else ()
    return Subject(("defendants",), named, sure=False)


DECREED = re.compile(r"\b(?i:ordered|decreed|adjudged|orders)\b(?:\s+as\s+follows|\s+that)?\W*$")  # the court speaks
SHORT = 120  # characters of a lead-in that only names somebody


def unfinished(text: str) -> bool:
    """Does a lead-in carry the verb of its items: "disposing of:", "shall within ten days cease:"?"""
    if re.search(r"\bfollowing\b|\b(?:acts?|activities|conduct)\b(?!\s+of)", text):
        return False
    return text.rstrip().endswith((":", "of", "any", "from", "to", "with")) and bool(verbs_of(text))
