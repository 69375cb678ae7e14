"""The judge of a paper: initials behind the docket number, else the name as printed."""

import re
from collections.abc import Sequence

from enjoin.intake.text.court import PLACE
from enjoin.intake.text.docket import Docket
from enjoin.intake.text.flow import Flow
from enjoin.intake.text.paper import Value

_WORD = r"(?:[A-ZÀ-Þ][A-Za-zÀ-ÿ'-]+|(?:[A-Z]\.){2,3}(?![\w'-])|[A-Z]\.?(?![\w'-])|de|la|von|van|del)"  # no word is of two sorts: else long runs of capitals are tried over and over
NAME = rf"(?P<name>(?<![A-Za-zÀ-ÿ])[A-ZÀ-Þ][A-Za-zÀ-ÿ'.-]{{0,40}}(?: +{_WORD}){{1,9}}(?:,?\s+(?:Jr|JR|Sr|III|II|IV)\b\.?)?)"
OFFICE = r"(?i:(?:(?:senior|chief|united\s+states|u\.\s?s\.)\s+)*district\s+(?:court\s+)?judge|(?:(?:senior|chief)\s+)?judge,?\s+(?:of\s+the\s+)?united\s+states\s+district\s+court\b|(?:senior\s+|chief\s+)?(?:(?:united\s+states|u\.\s?s\.)\s+)?circuit\s+judge(?=,?\s+sitting\b)|(?:united\s+states|u\.\s?s\.)\s+district\s+court\b.{0,30}judge|u\.\s?s\.\s?d\.\s?j\.|d\.\s?j\.|chief\s+(?:united\s+states\s+)?(?:district\s+)?judge)"
TITLE = r"(?i:(?:the\s+)?hon(?:orable|\.)|(?:chief\s+|district\s+|presiding\s+)?judge:?(?:\s+hon(?:orable|\.))?)"
RULES: tuple[tuple[str, "re.Pattern[str]", str], ...] = (
    (
        "judge/entry",
        re.compile(
            rf"\b(?i:signed\s+by)\s+(?i:the\s+)?(?:(?i:hon(?:orable|\.)|chief|senior|u\.s\.|united\s+states|district|judge)\s+)+{NAME}(?=,?\s+(?i:on)\s|\s*[()]|\.?\s*$)"
        ),
        "check",
    ),
    ("judge/minute-entry", re.compile(rf"\bentry\s+before\s+the\s+(?:Honorable|Hon\.)\s+{NAME}\s*:"), "read"),
    ("judge/opening", re.compile(rf"(?:^|\n|(?<=[.:_/]\s)(?<!\b[A-Z]\.\s)){NAME} ?,\s*{OFFICE}\s*[:.]?"), "read"),
    ("judge/signature", re.compile(rf"(?:(?i:hon(?:orable|\.))\s+)?{NAME} ?,?\s+(?:\d{{1,2}}\s+)?{OFFICE}"), "read"),
    # the town's line beside the signature, of which a copy has kept the state
    ("judge/signature", re.compile(rf"{NAME},\s+(?i:{PLACE}\s+united\s+states\s+district\s+judge)"), "check"),
    ("judge/by-the-court", re.compile(rf"(?i:by\s+the\s+court):?\s*(?:/s/\s+|s/\s+|_+\s*)?{NAME}"), "read"),
    ("judge/assigned", re.compile(rf"\b(?:{TITLE})\s+{NAME}"), "check"),
)
NOT_NAME = re.compile(
    r"\b(?:united|states|district|court|order|dated?|mag|magistrate|plaintiffs?|defendants?|new york|so ordered|judge|clerk|southern|"
    r"northern|honorable|signed|florida|california|chambers|illinois|entered|therefore|by|washington|virginia|delaware|texas|chief|senior|of|this|january|february|"
    r"march|april|may|june|july|august|september|october|november|december|s)\b",
    re.IGNORECASE,
)
OF_TITLE = re.compile(
    r"order|opinion|preliminary|temporary|permanent|amended|final|memorandum|seal(?:ed)?|injunction|judgment|decision|ruling|motion|default|dismissal|contempt|relief|discovery|cause|dissolve|stay|exhibit|grant(?:ed|ing|s)|den(?:ied|ying|ies)|adopt(?:ing|s)|extend(?:ing|s)|re|regarding|setting|vacating|seizure|settlement|hearing|issue",
    re.IGNORECASE,
)
# Words of a title that stand before the name of the judge who opens the paper ("ORDER AS TO CERTAIN DEFENDANTS JANE ROE").
LINKS = re.compile(
    r"as|to|with|certain|all|the|for|in|and|on|re|orders?|defendants?'?|plaintiffs?'?|claims?", re.IGNORECASE
)
MAGISTRATE = re.compile(r"\bmag(?:istrate|\.)?(?:\s+judge)?\s*[:.]?\s*(?:hon(?:orable|\.)\s*)?$", re.IGNORECASE)


FRONT = frozenset(
    """
        X x S/ /s/ New York NEW YORK Chicago Miami Los Angeles Seattle Brooklyn Alexandria Wilmington Houston
    """.split()
)


def read_judge(text: Flow, own: Value[Docket] | None, above: Sequence[Flow] = ()) -> Value[str] | None:
    """Initials (S.D.N.Y. and others print them with the docket number), with the printed name as a note; else the name.

    `above`: the lines above the body, where a surname alone may stand ("JUDGE ROE", "ROE, District Judge:").
    """
    name = read_name(text)
    if own is not None and own.value.initials and not (name and name.value.upper().split()[-1] == own.value.initials):
        initials = own.map(lambda docket: docket.initials or "")
        note = name.value if name else None
        if name and not _agree(own.value.initials, name.value):
            return Value(initials.value, initials.spans, "judge/initials", "check", f"signed or assigned: {name.value}")
        return Value(initials.value, initials.spans, "judge/initials", "read", note)
    if name is not None:
        return name
    if own is not None and own.value.surname:
        return Value(own.value.surname.title(), own.spans, "judge/docket-suffix", "check", SURNAME_ONLY)
    lost = LOST.search(text.text, 0, TOP) if own is None else None
    if lost:
        return text.value(lost["initials"], lost.span("initials"), "judge/initials", "check")
    return _surname(above) or _by_magistrate(text)


TOP = 4000  # characters in which a paper's own number stands
# A docket's number of which a copy has lost the digits: "2:24-cv QRS".
LOST = re.compile(r"(?<![\w:])\d:\d\d-cv\s(?P<initials>[A-Z]{2,4})\b")
JUDGE_ALONE = re.compile(rf"{NAME},\s+(?i:(?:chief\s+)?magistrate\s+)?(?:JUDGE|Judge)\s*[.:]?")
SURNAME_ONLY = "only the surname is printed"
SURNAME = re.compile(
    r"(?:(?:chief|senior|united\s+states|u\.s\.|district)\s+)*judge:?\s+(?P<name>(?-i:[A-Z])[\w'’-]+)\W*|"
    r"(?P<first>(?-i:[A-Z])[\w'’-]+),\s+(?:(?:(?:chief|senior|united\s+states|u\.s\.)\s+)*(?:(?:district|circuit)\s+)?judge(?:,?\s+sitting\s+by\s+designation)?|(?:ch\.\s*)?j\.|(?:u\.\s?s\.\s?)?d\.\s?j\.)\s*[:.]?",
    re.IGNORECASE,
)


def _surname(lines: Sequence[Flow]) -> Value[str] | None:
    """A judge of whom a line of its own prints the surname, or the name with a bare "Judge"."""
    for line in lines:
        whole = JUDGE_ALONE.fullmatch(line.text.strip())
        named = _tidy(whole["name"], False) if whole else None
        if named:
            return line.value(named, (0, len(line.text)), "judge/opening", "check")
        match = SURNAME.fullmatch(line.text.strip())
        name = match and (match["name"] or match["first"])
        if match and name and not _no_name(name):
            return line.value(
                _cased(name) if name.isupper() else name, (0, len(line.text)), "judge/surname", "check", SURNAME_ONLY
            )
    return None


MAGISTRATE_SIGNED = (
    re.compile(rf"{NAME},?\s+(?i:(?:chief\s+)?(?:united\s+states|u\.\s?s\.)\s+magistrate\s+judge)"),
    re.compile(
        rf"\b(?i:signed\s+by)\s+(?i:(?:chief|the\s+honorable|hon\.|u\.s\.|united\s+states)\s+)*(?i:magistrate\s+judge)\s+{NAME}(?=,?\s+on\s|\s*[()]|\.?\s*$)"
    ),
)


def _by_magistrate(text: Flow) -> Value[str] | None:
    """The magistrate judge who signed or opens the paper, where no district judge is named."""
    found = [(match, _tidy(match["name"], False)) for rule in MAGISTRATE_SIGNED for match in rule.finditer(text.text)]
    named = [(match, name) for match, name in found if name]
    if not named:
        return None
    match, name = named[-1]
    return text.value(name, _place(text.text, name, match), "judge/magistrate", "check", "a magistrate judge")


def read_name(text: Flow) -> Value[str] | None:
    """The judge's name by the surest rule that finds one; the last signature wins over earlier mentions."""
    for rule, pattern, band in RULES:
        found: list[Value[str]] = []
        for match in pattern.finditer(text.text):
            name = _tidy(match["name"], rule in ("judge/assigned", "judge/entry"))
            if name is None or _magistrate(text.text, match) or LISTED.search(text.text[: match.start()][-12:]):
                continue
            if rule == "judge/assigned" and match.start() > 5000:
                break
            found.append(text.value(name, _place(text.text, name, match), rule, "read" if band == "read" else "check"))
        if found:
            return found[0] if rule == "judge/assigned" else found[-1]
    return None


# "Fuda LLC; and Vale Steel United States District Judge": the other column was poured in behind the name of a party.
LISTED = re.compile(r"[;,]\s+and\s+$", re.IGNORECASE)


def _magistrate(text: str, match: re.Match[str]) -> bool:
    """Is this the magistrate judge, by the words before or behind the name?"""
    before, behind = (
        text[max(0, match.start("name") - 40) : match.start("name")],
        text[match.end("name") : match.end("name") + 50],
    )
    return bool(
        MAGISTRATE.search(before)
        or re.match(
            r",?\s*(?:\(?(?:United\s+States|U\.\s?S\.)\s+)?Magistrate\b(?!\s+Judge:?\s+(?-i:[A-Z]))|,?\s*U\.?S\.?M\.?J",
            behind,
            re.IGNORECASE,
        )
    )


def _place(text: str, name: str, match: re.Match[str]) -> tuple[int, int]:
    """Where the tidied name stands within what the rule matched."""
    words = re.compile(r"\s+".join(re.escape(word) for word in name.split()), re.IGNORECASE)
    found = words.search(text, *match.span("name"))
    return found.span() if found else match.span("name")


def _tidy(name: str, titled: bool) -> str | None:
    words = name.replace("\n", " ").split()
    marks = [at for at, word in enumerate(words) if OF_TITLE.fullmatch(word.strip(".,:;"))]
    if marks and titled:  # the paper's title follows the name
        words = words[: marks[0]]
    elif marks and len(words) - marks[-1] > 2:  # it stands before the name
        words = words[marks[-1] + 1 :]
    if not titled:
        words = words[max((at + 1 for at, word in enumerate(words) if LINKS.fullmatch(word)), default=0) :]
    while (
        words and not _given(words) and ((_no_name(words[0]) and not (titled and words[0] == "S")) or words[0] in FRONT)
    ):
        words = words[1:]
    for at, word in enumerate(words):
        if at >= 2 and word.lower() == words[0].lower():  # signed, and printed below the signature
            words = words[:at]
            break
        if _no_name(word) and at >= 2:
            words = words[:at]
            break
    small = next((at for at, word in enumerate(words) if at and CAPITALS.fullmatch(word)), None)
    if small and small >= 2 and not any(map(CAPITALS.fullmatch, words[:small])):  # capitals behind small letters
        words = words[:small]
    if len(words) > 5 and titled:  # what follows on the next line is no part of it
        words = words[:3] if len(words[1]) <= 2 else words[:2]
    elif len(words) > 5:
        words = words[-4:]
    if (
        len(words) < 2
        or any(OF_TITLE.fullmatch(word.strip(".,:;")) for word in words)
        or any(_no_name(word) for word in (words[1:] if _given(words) else words))
    ):
        return None
    text = " ".join(words).rstrip(",")
    return _cased(text) if re.sub(r"\b[JS]r\b", "", text).isupper() else text


def _given(words: Sequence[str]) -> bool:
    """Is the first word a given name that is a State's too ("Virginia Q. Roe"): does an initial follow it?"""
    return len(words) == 3 and words[0].lower() in ("virginia", "florida") and bool(re.fullmatch(r"[A-Z]\.?", words[1]))


CAPITALS = re.compile(r"(?!III?$|IV$)[A-Z][A-Z'&-]{2,}[.,]?")


def _no_name(word: str) -> bool:
    """A word that no name holds; "S." between two names is an initial, not the "s/" of a signature."""
    return bool(NOT_NAME.fullmatch(word.strip(".,"))) and not re.fullmatch(r"[A-Z]\.", word)


def _cased(name: str) -> str:
    """JESSE M. FURMAN → Jesse M. Furman; McNAMARA's kind keeps its inner capital."""

    def word(part: str) -> str:
        low = part.title() if "." in part or "-" in part or "'" in part else part.capitalize()
        return (
            re.sub(r"^Mc([a-z])", lambda match: "Mc" + match[1].upper(), low)
            if low not in ("Iii", "Ii", "Iv")
            else part
        )

    return " ".join(word(part) for part in name.split())


def _agree(initials: str, name: str) -> bool:
    """Do the initials belong to that name (its last word's first letter among them, in order)?"""
    letters = "".join(
        word[0] for word in re.findall(r"(?:[^\W\d_]|')+", name) if word not in ("Jr", "Sr", "II", "III", "IV")
    ).upper()
    return letters[:1] == initials[:1].upper() and letters[-1:] in initials.upper()
