"""The parties of a printed docket sheet: each stands under the word for its side, its counsel behind "represented by".

In: a paper whose head reads "CIVIL DOCKET FOR CASE #". Out: plaintiffs and defendants. Counsel, addresses and entries are no parties.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from enjoin.intake.people.party import Party
from enjoin.intake.text.flow import Flow, Strip, flow, strips
from enjoin.intake.text.paper import Paper

SHEET = re.compile(r"\bCIVIL\s+DOCKET\s+FOR\s+CASE\b", re.IGNORECASE)
HEAD = 3000  # characters in which a docket sheet says what it is
SIDE = re.compile(r"^(?P<side>Plaintiff|Defendant)(?:\s*\(\d+\))?$", re.IGNORECASE)
OTHER_SIDE = re.compile(
    r"^(?:V\.|(?:Counter|Cross|Third\s?Party)[\s-]?\w+|Movant|Intervenor|Respondent|Amicus|Interested\s+Party)$",
    re.IGNORECASE,
)
ALIAS = re.compile(
    r"^(?:doing\s+business\s+as|also\s+known\s+as|formerly\s+known\s+as|now\s+known\s+as|trading\s+as|[adfnt]/[bk]/a)\b\s*(?P<name>.*)$",
    re.IGNORECASE,
)
COUNSEL = re.compile(r"\s*\b(?:represented\s+by\b.*|PRO\s+SE)$", re.IGNORECASE)
UNNAMED = re.compile(r"(?:(?:John|Jane)\s+)?Does?\b(?:\s+[\d-]+)?", re.IGNORECASE)
ENTRIES = re.compile(r"^Date\s+Filed\s*(?:#|\d+\s+Docket|Docket\s+Text)", re.IGNORECASE)


def sheet_parties(paper: Paper, whole: Flow) -> tuple[tuple[Party, ...], tuple[Party, ...]] | None:
    """Plaintiffs and defendants of a docket sheet; None where the paper is none."""
    if not SHEET.search(whole.text[:HEAD]):
        return None
    lines = list(strips(paper))
    end = next((at for at, line in enumerate(lines) if ENTRIES.match(line.text)), len(lines))
    sides = {side: _under(paper, lines[:end], side) for side in ("plaintiff", "defendant")}
    return (sides["plaintiff"], sides["defendant"]) if sides["defendant"] else None


def _under(paper: Paper, lines: Sequence[Strip], side: str) -> tuple[Party, ...]:
    found: list[Party] = []
    expects = alias = mine = False
    for line in lines:
        text = line.text.strip()
        if (mark := SIDE.match(text)) or OTHER_SIDE.match(text):
            mine = expects = mark is not None and mark["side"].lower() == side
            alias = False
        elif mine and (also := ALIAS.match(text)):
            alias = not also["name"]
            if also["name"] and found:
                found[-1] = _also(found[-1], paper, line, also["name"])
        elif mine and alias and found:
            found[-1], alias = _also(found[-1], paper, line, text), False
        elif expects and (name := COUNSEL.sub("", text)):
            expects = False
            if not UNNAMED.fullmatch(name):
                found.append(Party(name=flow(paper, [line]).value(name, (0, len(name)), f"{side}s/docket-sheet")))
    return tuple(found)


def _also(party: Party, paper: Paper, line: Strip, text: str) -> Party:
    """The party with a further name, which its counsel may stand behind."""
    name = COUNSEL.sub("", text)
    value = flow(paper, [line]).value(name, (0, len(line.text)), "docket-sheet/alias")
    return replace(party, aka=(*party.aka, value)) if name else party
