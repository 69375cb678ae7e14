"""Bond and seal: what an order says of them."""

import re

from enjoin.intake.text.flow import Flow
from enjoin.intake.text.paper import Value

BOND = re.compile(
    r"\b(?:bond|security|cash\s+deposit|undertaking|deposit)\b[^.;$]{0,160}(?P<sum>\$\s?[\d,]+(?:\.\d\d)?)|(?P<sum2>\$\s?[\d,]+(?:\.\d\d)?)[^.;$]{0,80}\b(?:bond|security|undertaking)\b",
    re.IGNORECASE,
)


SEAL = re.compile(
    r"[^.;]{0,160}\b(?:remain|be\s+(?:maintained|kept|filed)|maintained)\s+under\s+seal\b[^.;]{0,160}|[^.;]{0,120}\bunsealed?\b[^.;]{0,120}",
    re.IGNORECASE,
)


def read_bond(body: Flow) -> Value[str] | None:
    match = BOND.search(body.text)
    return body.value((match["sum"] or match["sum2"]).replace(" ", ""), match, "bond/sum") if match else None


def read_seal(body: Flow) -> Value[str] | None:
    match = SEAL.search(body.text)
    return body.value(" ".join(match[0].split()), match, "seal/words", "check") if match else None
