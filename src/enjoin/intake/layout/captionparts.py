"""A caption in running text, told apart by its words: what stands in the parties' column, what beside or below it, where the body begins."""

import re
from collections.abc import Iterator
from typing import Literal

from enjoin.intake.text.dates import DAY

Place = Literal["court", "party", "versus", "end", "beside", "sign"]
Part = tuple[Place, int, int]

_STATE = r"(?:(?:New|North|South|West|Rhode|Puerto)\s+)?[A-Z][\w‘’'ʻ]+"
COURT = rf"(?:\bUnited\s+States\s+District\s+Court\b[\s,]*(?:for\s+the\s+)?|\bFor\s+the\s+)?(?:(?:Northern|Southern|Eastern|Western|Central|Middle)\s+)?District\s+of\s+{_STATE}(?:\s+(?:\w+\s+){{1,2}}Division\b|\s+(?:at|in)\s+\w+\b)?|\bUnited\s+States\s+District\s+Court\b"

# ── docket numbers: their labels, the number, the judges' letters behind it ──
_LABEL = r"(?:(?:civil|civ\.|c\.\s?a\.|court|case|cause|docket|file|action|nos?\b\.?|numbers?|#)\s*:?\s*){1,4}"
_JUDGES = (
    r"(?:-(?:T|J|Orl|FtM|Oc)-\d{1,2}[A-Z]{2,4}\b)?(?-i:[A-Z]{2,4}\b)?(?:-[^\W\d_]{1,20}(?:/[^\W\d_]{1,20}(?:\s[A-Z]+(?=\s[A-Z]+\s[A-Z]))?)?){0,4}"
    r"(?:\s(?-i:[A-Z]{2,4})(?:/(?-i:[A-Z]{2,4})\b|(?:\s(?-i:[A-Z]{2,3})\b)?(?=\s*(?:\(|$|Plaintiff|Defendant|v\.|MEMORANDUM|ORDER|OPINION|TEMPORARY|PRELIMINARY|PERMANENT|CONSENT|STIPULATED|DEFAULT|AMENDED|JUDGMENT))))?(?:\s?\(\s?[A-Z]{2,12}(?:/[A-Z]{2,4})?x?\s?\)){0,2}"
)
_NUMBER = r"(?<![\w/.])(?:\d{1,2}:)?(?:20)?\d\d(?:\s?-?\s?(?:cv|civ\.?)s?-?\s{0,2}|\sC\s)\d{2,6}(?:-CI?V)?|\b(?:CV|C)[\s-]?\d\d-\s?\d{2,6}|(?<![\w:])\d:\d\d-cv\s(?-i:[A-Z]{2,4})\b"  # of the last a copy has lost the number
DOCKET = rf"(?:{_LABEL}(?:(?-i:[A-Z]{{1,4}})[\s-])?(?:{_NUMBER}|(?:\d{{1,2}}[:-])?\d\d-\d{{2,6}}(?:-CI?V)?)|{_NUMBER}){_JUDGES}"

# ── judges, sections, notes ──
_NAME = r"(?>(?-i:(?:[A-Z]\.\s?){0,2}[A-Z][\w'’-]+(?:\s+[A-Z]\.){0,2}\s+(?!THE\b|UNITED\b|SENIOR\b|MAGISTRATE\b|MEMORANDUM\b|ORDER\b|OPINION\b|Plaintiff|Defendant|Senior\b|United\b|Magistrate\b)(?!(?<=[a-z]\s)[A-Z]{3,}\b)(?:de\s|Van\s|Von\s)?[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+(?=\s+(?:Plaintiff|Defendant|v\.))|(?<=[a-z])\s+[A-Z][a-z'’]\w+(?=\s+[A-Z]{3,}\b))?(?:,?\s+(?:JR|SR|Jr|Sr|II|III)\b\.?)?|[A-Z][\w'’-]+))"
_OFFICE = r"(?:senior\s+|chief\s+)?(?:united\s+states|u\.\s?s\.)\s+(?:district|magistrate)(?:\s+court)?\s+judge\b"
JUDGE = rf"\b(?:(?:senior|chief|magistrate|district|united\s+states|u\.s\.|the)\s+)*(?:(?:magistrate\s+)?judge\b:?(?:\s+hon(?:orable\b|\.))?|magistrate:\s+hon(?:orable\b|\.)|hon(?:orable\b|\.))\s+(?:judge\s+)?{_NAME}(?!\s*,\s|\s+(?:SHOP|STORE|LLC|INC|LTD|CO)\b)(?:,?\s+{_OFFICE})?|(?<![\w'’-]){_NAME},?\s+{_OFFICE}"
SECTION = (
    r"\bSECTION:?\s*[\"“]?[A-Z0-9]{1,2}\b[\"”]?(?:\s*\(\d\))?|\bCIVIL\s+ACTION(?:\s+FILE)?(?=\s+(?:VERSUS|V\.)|\s*$)"
)
NOTE = r"[\[(]\s?(?:re:?\s+)?(?:dkt|doc|docket|ecf)\.?\s*(?:entry\s*)?(?:nos?\b\.?\s*|#\s*)?[\d, &]+\s?[\])]|\bre:\s+dkt\.\s+nos?\.\s+\d+|\bfiled\s+under\s+seal\b|\bjury\s+trial\s+(?:demanded|requested)\b"

# ── titles: capitals from a word that begins one to a word that ends one ──
_BEGINS = r"(?:AND\s+)?ORDERING|ENTRY(?=\s+(?:GRANTING|DENYING|ON|REGARDING)\b)|(?:FIRST|SECOND|THIRD|FOURTH|FIFTH)\s+(?:AMENDED|SUPPLEMENTAL|CONSOLIDATED)|MEMORANDUM|ORDER|OPINION|TEMPORARY|PRELIMINARY|PERMANENT|FINAL|CONSENT|STIPULATED|DEFAULT|AMENDED|ORIGINAL|COMPLAINT|MOTION|BRIEF|JUDGMENT|DECISION|FINDINGS|REPORT|(?:PLAINTIFF|DEFENDANT)(?:S['’]|['’]S?)|(?:PLAINTIFF|DEFENDANT)S(?=\s+(?:EX|MOTION|APPLICATION|UNOPPOSED|EMERGENCY|RENEWED)\b)|EX\s+PARTE"
_ENDS = r"ORDER|OPINION|INJUNCTION|JUDGMENT|COMPLAINT|RULING|REASONS|DECISION|RELIEF|DISCOVERY|MOTION|DISMISS|RECONSIDERATION|APPLICATION|CAUSE|ISSUE|PREJUDICE|TRO|RECOMMENDATIONS?|APPEAL|SEAL|LAW|AUTHORITIES|DISMISSAL|COUNTERCLAIMS?|SANCTIONS|CONTEMPT|FEES|COSTS"
_CAPITALS = r"(?:[;,]?\s+(?:[A-Z][A-Z'’/.&-]*|&|\(?\d\)))"
# Behind a title of one word: a name may begin with it ("ORDER HOUSE LLC").
_ALONE = r"(?=\s*(?:$|[\[(_*:-]|[Vv]s?\.|No\b|Case\b|Plaintiff|Defendant|Before|This|On\b|THIS|Presently|Pending|I\.|Re:|\d))"
# "vs. ORDER LILAC LLC, Defendant. The plaintiff …": between the parties, where no other title follows.
_UNTITLED = r"(?=\s+[A-Z]{2})(?!\s+[A-Z]+ING\b)(?!.{0,400}\bDEFENDANTS?\b.{0,60}\b(?:ORDER|OPINION|MEMORANDUM|INJUNCTION|JUDGMENT|DECISION)\b)"
TITLE = rf"(?:\[?(?:[A-Z]+\s)?PROPOSED\]?\s+)?\b(?:{_BEGINS})\b(?:{_CAPITALS}{{0,40}}\s+(?:{_ENDS})\b(?=[\s.;,\[(]|$)|(?:(?<=ORDER)|(?<=OPINION)|(?<=MEMORANDUM)|(?<=COMPLAINT)|(?<=JUDGMENT)){_ALONE}|(?:(?<=\sv\.\sORDER)|(?<=\svs\.\sORDER)){_UNTITLED})|(?:(?<=Plaintiff,\s)|(?<=Plaintiffs,\s))Order(?=\s*$|\s+v\.)"
# What is left of a title that began on the line above, behind the last name of its own line.
ENDING = re.compile(rf"(?<=,)\s+(?:[A-Z]+\s+){{0,4}}(?:{_ENDS})$")

# "Plaintiffs/Counter-Defendants": the other side's word behind the slash is no end of the caption.
_COUNTER = r"(?:\s?/\s?counter-?\s?(?:claim\s?-?)?(?:plaintiff|defendant|claimant|petitioner|respondent)s?)?"
ROLE = rf"\b(?:lead\s+)?(?:plaintiffs?|petitioners?)(?:\(s\))?{_COUNTER}\s?[,.]|\bplaintiffs?(?=\s+-?v(?:s?\.|s?\b|ersus)|\s*$)|(?-i:\bPLAINTIFFS?)(?=\s+(?-i:CIVIL|CASE|CAUSE|NO\.|VS?\.|VERSUS))"
VERSUS = r"(?:(?<=\s)|^)(?:-?vs?\.|-v-?:?|[-–—]v[-–—]:?|versus|-\s?against(?:\s?-)?|(?<=Plaintiff,\s)against|(?<=Plaintiffs,\s)against)(?=[\sA-Z]|$)"
END = (
    rf"(?<!counter-)\b(?:third-party\s+)?(?:defendants?|respondents?)(?:\(s\))?{_COUNTER}\s?(?:\.(?=\s|$)|$)|"
    r"(?-i:\bDEFENDANTS?)(?=\s+(?-i:ORDER|OPINION|MEMORANDUM|FINAL|PRELIMINARY|TEMPORARY|AGREED|CONSENT|JUDGMENT|STIPULATED|AMENDED)\b)"
)
SIGN = r"(?<!\S)(?:[):|§*/(]+|x(?=\s*:))(?!\S)|[_–—-]{5,}(?:\s*[xX/](?=\s|$))?"

ROWS: tuple[tuple[Place, str, int], ...] = (
    ("court", COURT, re.IGNORECASE),
    ("beside", DOCKET, re.IGNORECASE),
    ("beside", NOTE, re.IGNORECASE),
    ("beside", SECTION, 0),
    ("beside", JUDGE, re.IGNORECASE),
    ("end", END, re.IGNORECASE),
    ("beside", TITLE, 0),
    ("party", ROLE, re.IGNORECASE),
    ("versus", VERSUS, re.IGNORECASE),
    ("sign", SIGN, 0),
)
TABLE = tuple((place, re.compile(words, flags)) for place, words, flags in ROWS)
# Where running text begins behind a caption: a sentence's first word, or a heading with its number.
BODY = re.compile(
    r"(?<=\s)(?:THIS\s+(?:CAUSE|MATTER|ACTION)\b|(?:I|A|1)\.\s+[A-Z]{4,}|(?:This|The|Based|Before|Upon|Plaintiffs?|Defendants?|On|It|Having|In|Pending|Presently|Pursuant|WHEREAS)\s)"
)


def parts(text: str) -> Iterator[Part]:
    """The parts of a caption's text in order; what no rule knows belongs to the parties."""
    at = 0
    ahead = {row: row[1].search(text) for row in TABLE}
    while at < len(text):
        for row, match in ahead.items():
            if match is not None and match.start() < at:
                ahead[row] = row[1].search(text, at)
        known = [(match.start(), -match.end(), row[0]) for row, match in ahead.items() if match is not None]
        if not known:
            break
        start, end, place = min(known, key=lambda each: each[:2])
        if start > at:
            yield "party", at, start
        yield place, start, -end
        at = -end
    if at < len(text):
        yield "party", at, len(text)


def body_start(text: str, at: int) -> int:
    """Where the running text behind a caption begins."""
    body = BODY.search(text, at)
    return body.start() if body else len(text)


_ONLY_DOCKET = re.compile(rf"[\s(]*(?:{DOCKET})[\s).,:;]*(?:\([NSEWCM]?\.?\s?D\.[^()]{{2,30}}\))?", re.IGNORECASE)
_ONLY_NOTE = re.compile(rf"{NOTE}|{SECTION}", re.IGNORECASE)


def is_docket(text: str) -> bool:
    """Does a line hold nothing but a docket number?"""
    return bool(_ONLY_DOCKET.fullmatch(text))


def is_aside(text: str) -> bool:
    """Does a line hold nothing but a docket number, or the entry that the paper answers ("(Doc. No. 63)")?"""
    return is_docket(text) or bool(_ONLY_NOTE.fullmatch(text))


# A stamp that a machine could not read ("F!LED", "13 /lIp 1"): signs that no name holds, and no word of four letters.
_ODD = re.compile(r"[!?\\~^*=<>{}|](?!\w/?a\b)|/(?!\w/?a\b|a\b)|(?<!\S)[\"'](?!\S)")
_WORD = re.compile(r"[^\W\d_]{4}|\b(?:LTD|INC|LLC|CO)\b", re.IGNORECASE)


def is_noise(text: str) -> bool:
    """Does a line hold signs of a stamp or of dirt, and no word?"""
    return bool(_ODD.search(text)) and not _WORD.search(text)


_MONTH = r"(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\.?"
# The clerk's stamp, set over a page: "FILED", "2024 MAR -4 AM 9:14", "CLERK, U.S. DISTRICT COURT", "BY ____ DEPUTY".
_STAMP = re.compile(
    rf"(?:E-?)?(?:FILED|ENTERED|RECEIVED|LODGED)(?:\s+(?:BY|IN)\b.{{0,40}})?|(?:[\w.]+\s+){{0,4}}(?:[\w.,]+\s+)?CLERK(?:\s+OF\s+(?:THE\s+)?COURT|,?\s+(?:U\.?\s?S\.?|UNITED\s+STATES)\b.{{0,40}})?|(?:(?:U\.?\s?S\.?|UNITED\s+STATES)\s+)?DISTRICT\s+COURT\s+CLERK|"
    rf"BY:?[\s_]*(?:D\.?\s?C\.?|DEP(?:UTY|T)\.?(?:\s+CLERK)?)?|DEPUTY(?:\s+CLERK)?|(?:(?:19|20)\d\d\s+)?{_MONTH}\s*-?\s*\d{{1,2}},?(?:\s*(?:19|20)\d\d)?(?:,?\s*[AP]\.?M\.?\s*\d{{1,2}}[:;]\s?\d\d|,?\s*\d{{1,2}}[:;]\s?\d\d\s*[AP]\.?M\.?)?",
    re.IGNORECASE,
)


SHORT = 90  # characters; a stamp's line has fewer


def is_clerks(text: str) -> bool:
    """Does a line hold a part of the clerk's stamp, and nothing else?"""
    return (
        len(text) < SHORT and bool(_STAMP.fullmatch(text.strip(" .:;"))) and DAY.fullmatch(text.strip(" .:;")) is None
    )
