"""Sentences in an unusual order, set upright: inverted prohibitions, lists behind a colon, relative clauses that command."""

import re

from enjoin.intake.command.modals import MODAL
from enjoin.intake.text.sentences import sentences

# "…, save for $18,000, which Amazon will continue to hold": a command of its own.
# "Nor shall any Defendant advertise …".
INVERTED = re.compile(
    r"^\W*(?:and\s+)?[Nn]or\s+(?P<modal>shall|may|must|will)\s+(?P<any>any|a|either|the)?\s*(?P<who>Defendants?|Plaintiffs?|[A-Z][\w.]*(?:\s+(?:and|or)\s+[A-Z][\w.]*)?)(?P<rest>,?\s.*)$",
    re.DOTALL,
)


def _upright(told: re.Match[str]) -> str:
    """An inverted prohibition with its subject before its verb."""
    return f"{told['any'] or ''} {told['who']} {told['modal']} not{told['rest']}".strip()


# "The following marketplaces shall remove the listings: Amazon, Reverb." binds those named behind the colon.
FOLLOWING = re.compile(
    r"^(?P<front>.*?)\b[Tt]he\s+following(?:\s+[A-Za-z ]{3,40}?)??(?P<rest>,?\s+(?:shall|must|(?:is|are)\s+(?:\w+\s+){0,3}(?:ordered|directed|required|enjoined|restrained|prohibited|ORDERED|DIRECTED|ENJOINED))\b.*?):\s*(?P<names>(?:[A-Z]|e[A-Z])[^:;]{1,160}?)\s*\.?\s*$",
    re.DOTALL,
)
WHICH_IS_HELD = re.compile(
    r",\s+which\s+(?P<who>[A-Z][\w.]*(?:\s+and\s+[A-Z][\w.]*)?)\s+(?P<modal>shall|will|must)\s+(?P<hold>(?:continue\s+to\s+)?(?:hold|keep|retain|withhold))\b"
)


# "… it may notify eBay and Temu, which shall remove them": a command of its own.
WHICH_SHALL = re.compile(
    r",\s+(?:each\s+of\s+)?(?:which|who|whom)\s+(?P<modal>shall|must|(?:is|are)\s+(?:hereby\s+)?(?:ordered|directed|required)\s+to)\s+(?P<rest>(?!be\b|have\b)[a-z]+\b)"
)
NAMES_BEFORE = re.compile(
    r"(?P<names>(?:the\s+)?(?:[A-Z]|e[A-Z])[\w.&'’-]*(?:\s+[A-Z][\w.&'’-]*)*(?:(?:,\s+|,?\s+and\s+)(?:the\s+)?(?:[A-Z]|e[A-Z])[\w.&'’-]*(?:\s+[A-Z][\w.&'’-]*)*){0,5})$"
)


def _which_shall(text: str) -> str:
    """A relative clause that commands, as a sentence of its own about the names before it."""
    told = WHICH_SHALL.search(text)
    names = NAMES_BEFORE.search(text, 0, told.start()) if told else None
    if told is None or names is None:
        return text
    return f"{text[: told.start()]}. {names['names']} {told['modal']} {told['rest']}{text[told.end() :]}"


def _listed(names: str) -> str:
    """ "Amazon, Reverb" as the subject of a sentence: "Amazon and Reverb"."""
    return " and ".join(part.strip(" ,") for part in re.split(r",\s*(?:and\s+)?|\s+and\s+", names) if part.strip(" ,"))


# "Defendants shall show cause why …, by a written response filed no later than March 4": a paper that is due.
SHOWN_IN_WRITING = re.compile(
    r"^(?P<who>[^.;]{3,200}?)\s+(?:shall|must|(?:is|are)\s+(?:\w+\s+)?(?:ordered|directed)\s+to)\s+show\s+cause\b[^.;]*?,?\s+by\s+(?:an?\s+|the\s+)?"
    r"(?P<paper>(?:written\s+)?(?:response|opposition|submission|brief|memorandum|papers))(?:\s+to\s+be)?\s+filed\b",
    re.IGNORECASE,
)


def turned_upright(text: str) -> list[str]:
    """The sentences; a list of names parted by semicolons is no end of one."""
    found: list[str] = []
    text = INVERTED.sub(_upright, text)
    text = FOLLOWING.sub(lambda told: f"{told['front']}{_listed(told['names'])}{told['rest']}.", text)
    text = WHICH_IS_HELD.sub(r". \g<who> \g<modal> \g<hold> the funds", text)
    text = _which_shall(text)
    for low, high in sentences(text):
        piece = SHOWN_IN_WRITING.sub(r"\g<who> shall file a \g<paper>", text[low:high].strip())
        if found and found[-1].endswith(";") and not MODAL.search(found[-1]):
            piece = f"{found.pop()} {piece}"
        found.append(piece)
    return found
