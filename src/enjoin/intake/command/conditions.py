"""Bond and seal: what an order says of them."""

import re

from enjoin.intake.text.flow import Flow
from enjoin.intake.text.paper import Value

BOND = re.compile(
    r"\b(?:bond|security|cash\s+deposit|undertaking|deposit)\b[^.;$]{0,160}(?P<sum>\$\s?[\d,]+(?:\.\d\d)?)|(?P<sum2>\$\s?[\d,]+(?:\.\d\d)?)[^.;$]{0,80}\b(?:bond|security|undertaking)\b",
    re.IGNORECASE,
)


SEALED = re.compile(
    r"\b(?:remain|be\s+(?:maintained|kept|filed)|maintained)\s+under\s+seal\b|\bunseal(?:ed)?\b", re.IGNORECASE
)
BESIDE = 160  # characters of the sentence on either side of the words of seal


# A bond that is given back is none that the order sets.
GIVEN_BACK = re.compile(
    r"(?:[^.;]|\.(?=\d)){0,160}?\b(?:released|exonerated|returned|discharged|refunded|cancel\w+|disbursed)\b|(?:[^.;]|\.(?=\d)){0,40}?\b(?:shall|will|may)\s+(?:release|return|refund|disburse)\b",
    re.IGNORECASE,
)
GIVES_BACK = re.compile(r"\b(?:releas|return|refund|exonerat|discharg|disburs)\w*\b[^.;]{0,60}$", re.IGNORECASE)


# What a party asks for, or a proposal offers, is not set.
ASKED = re.compile(
    r"\b(?:ask|request|seek|propos|suggest|argu|urg|contend|demand|offer|want)\w*\b[^.;]{0,80}$|\b(?:proposed|requested)\s+$",
    re.IGNORECASE,
)


def read_bond(body: Flow) -> Value[str] | None:
    """The sum of the security that the order sets or keeps; None where it only gives one back."""
    found = [each for each in BOND.finditer(body.text) if not _given_back(body.text, each)]
    match = next((each for each in found if not _asked(body.text, each)), None)
    return body.value((match["sum"] or match["sum2"]).replace(" ", ""), match, "bond/sum") if match else None


def _asked(text: str, match: re.Match[str]) -> bool:
    sum_at = match.start("sum") if match["sum"] else match.start("sum2")
    return bool(ASKED.search(text, max(0, match.start() - 120), sum_at))


def _given_back(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 80) : match.start()]
    return bool(GIVES_BACK.search(before) or GIVEN_BACK.match(text, match.start()))


TITLED_SEALED = re.compile(r"^\W*(?:SEALED|FILED\s+UNDER\s+SEAL)\b")


def read_seal(body: Flow, title: Flow, at: tuple[int, int]) -> Value[str] | None:
    """The words of the sentence that seals or unseals, as far as they stand near; else the title that says the order is sealed."""
    match = SEALED.search(body.text)
    if match is None:
        words = title.text[slice(*at)]
        return title.value(words, at, "seal/title", "check") if TITLED_SEALED.match(words) else None
    begin = max(body.text.rfind(stop, 0, match.start()) for stop in ".;") + 1
    begin = max(begin, match.start() - BESIDE)
    end = STOP.search(body.text, match.end(), match.end() + BESIDE)
    at = (begin, end.start() if end else min(match.end() + BESIDE, len(body.text)))
    return body.value(" ".join(body.text[slice(*at)].split()), at, "seal/words", "check")


STOP = re.compile(r"[.;]")
