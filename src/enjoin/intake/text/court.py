"""The court of a paper: printed name → courts-db id of a federal district court."""

import re
from functools import cache

from enjoin.courts import courts
from enjoin.intake.text.flow import Flow
from enjoin.intake.text.paper import Value

STATES = {
    "alabama": "al", "alaska": "ak", "arizona": "az", "arkansas": "ar", "california": "ca", "colorado": "co",
    "connecticut": "ct", "delaware": "de", "columbia": "dc", "florida": "fl", "georgia": "ga", "guam": "gu",
    "hawaii": "hi", "idaho": "id", "illinois": "il", "indiana": "in", "iowa": "ia", "kansas": "ks", "kentucky": "ky",
    "louisiana": "la", "maine": "me", "maryland": "md", "massachusetts": "ma", "michigan": "mi", "minnesota": "mn",
    "mississippi": "ms", "missouri": "mo", "montana": "mt", "nebraska": "ne", "nevada": "nv", "new hampshire": "nh",
    "new jersey": "nj", "northern mariana islands": "mp", "new mexico": "nm", "new york": "ny", "north carolina": "nc", "north dakota": "nd", "ohio": "oh",
    "oklahoma": "ok", "oregon": "or", "pennsylvania": "pa", "puerto rico": "pr", "rhode island": "ri",
    "south carolina": "sc", "south dakota": "sd", "tennessee": "tn", "texas": "tx", "utah": "ut", "vermont": "vt",
    "virgin islands": "vi", "virginia": "va", "washington": "wa", "west virginia": "wv", "wisconsin": "wi", "wyoming": "wy",
}  # fmt: skip
# Districts that are a whole state have ids of their own making in courts-db.
PLAIN = {"de": "ded", "ma": "mad", "me": "med", "md": "mdd", "dc": "dcd", "vi": "vid", "gu": "gud", "mp": "nmid"}
SPLIT = frozenset(
    """
        al ar ca fl ga il in ia ky la mi ms mo ny nc oh ok pa tn tx va wa wv wi
    """.split()
)
_STATE = "|".join(sorted(STATES, key=len, reverse=True)).replace(" ", r"\s+").replace("hawaii", "hawai['‘’ʻ`]?i")
# A state's name, or its two letters, as printed behind a town.
PLACE = rf"(?:{_STATE}|(?-i:{'|'.join(sorted(set(STATES.values()))).upper()}))"
NAME = re.compile(
    rf"\b(?:(?P<part>northern|southern|eastern|western|central|middle)\s+)?district\s+(?:court\s+)?"
    rf"(?:of|for\s+the)\s+(?:the\s+)?(?:(?P<part2>northern|southern|eastern|western|central|middle)\s+district\s+of\s+)?(?P<state>{_STATE})\b",
    re.IGNORECASE,
)
# The territories' courts print no "United States" before their name.
HEAD = re.compile(
    r"\bU(?:NITED|\.)\s*S(?:TATES|\.)\s+DISTRICT\s+COURT\b(?!\s+JUDGE\b)|^[\s\d]*(?:IN\s+)?(?:THE\s+)?DISTRICT\s+COURT\s+(?:OF|FOR)\s+(?:THE\s+)?(?:VIRGIN\s+ISLANDS|GUAM|NORTHERN\s+MARIANA\s+ISLANDS)\b",
    re.IGNORECASE | re.MULTILINE,
)
CITED = re.compile(r"\b(?P<part>[NSEWCM])\.\s?D\.\s*(?P<state>N\.?\s?Y|Ill|Cal|Wash|Fla|Va|Tex|Ga|Pa|Ohio)\b\.?")
# "United States District Court, S.D. New York", "District Court, D. Oregon", as reporters head their reprints.
SHORT = re.compile(rf"\bDistrict\s+Court,\s+(?:(?P<part>[NSEWCM])\.\s?)?D\.\s+(?P<state>{_STATE})\b", re.IGNORECASE)
PARTS = {"N": "northern", "S": "southern", "E": "eastern", "W": "western", "C": "central", "M": "middle"}
STAMPS = {"USDC SDNY": "nysd", "USDC EDNY": "nyed", "FLSD DOCKET": "flsd"}


@cache
def _known() -> frozenset[str]:
    """The ids of the courts that there are: no state has every part."""
    return frozenset(each.id for each in courts())


def court_id(part: str | None, state: str) -> str | None:
    """nysd for ("southern", "new york"); None where that state has no such district."""
    short = STATES[re.sub(r"\s+", " ", re.sub("['‘’ʻ`]", "", state.lower()))]
    if short in SPLIT:
        found = f"{short}{part[0].lower()}d" if part else None
        return found if found and found in _known() else None
    return None if part else PLAIN.get(short, short + "d")


def read_court(text: Flow, limit: int = 6000) -> Value[str] | None:
    """The court named at the head of the paper; else one that the docket stamp betrays."""
    head = HEAD.search(text.text, 0, limit)
    if head:
        for match in NAME.finditer(text.text, max(0, head.start() - 120), head.end() + 160):
            found = court_id(match["part"] or match["part2"], match["state"])
            if found:
                return text.value(found, match, "court/heading")
    for match in NAME.finditer(text.text, 0, 1500):
        found = court_id(match["part"] or match["part2"], match["state"])
        if found:
            return text.value(found, match, "court/heading-alone", "check")
    for match in SHORT.finditer(text.text, 0, limit):
        found = court_id(PARTS[match["part"].upper()] if match["part"] else None, match["state"])
        if found:
            return text.value(found, match, "court/short", "check")
    for stamp, found in STAMPS.items():
        at = text.text.upper().find(stamp, 0, limit)
        if at >= 0:
            return text.value(found, (at, at + len(stamp)), "court/stamp")
    return None
