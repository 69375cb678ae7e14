"""A sum that bounds a freeze: "up to $75,000 for each Defendant". No key of a case file holds it, so counsel is asked how much of an account is frozen (R18, R46)."""

import re

_MONEY = r"(?:a\s+(?:total|maximum)\s+of\s+)?(?:US|U\.S\.)?\s?(?:\$|USD\s?|dollars?\s)\s?\d+(?:,\d{3})*(?:\.\d\d)?"
CEILING = re.compile(
    rf"\b(?:up\s+to|(?:(?:not|no)\s+(?:to\s+)?)?(?:exceed(?:ing)?|more\s+than|greater\s+than)|limited\s+to|(?:maximum|total|cap|ceiling|amount|sum)\s+of|to\s+the\s+extent\s+of|in\s+excess\s+of|above|beyond|over|but)\s+{_MONEY}(?:\s+(?:for|per)\s+(?:each\s+)?(?:\w+\s+){{0,2}}?(?:defendants?|sellers?|accounts?|stores?))?",
    re.IGNORECASE,
)


def ceiling_question(text: str, named: str) -> str | None:
    """What counsel must settle about a freeze that is bounded by a sum; None for one that is not. `named`: how it is cited."""
    sums = list(dict.fromkeys(" ".join(match[0].split()) for match in CEILING.finditer(text)))
    told = ", ".join(f"`{each}`" for each in sums)
    return f"how much of an account does {named} hold ({told})? What is above is not frozen" if sums else None


# "shall release $2,000 of the funds", "release what it holds in excess of $5,000".
SUM = re.compile(
    rf"(?:\b(?:up\s+to|in\s+excess\s+of|above|beyond|over|more\s+than|all\s+but|except(?:\s+for)?|save(?:\s+for)?|less|the\s+sum\s+of)\s+)?(?<![\w$]){_MONEY}",
    re.IGNORECASE,
)


def release_question(text: str, named: str) -> str | None:
    """What counsel must settle about a release of a part that is told by a sum; None for one of all. `named`: how it is cited."""
    sums = list(dict.fromkeys(" ".join(match[0].split()) for match in SUM.finditer(text)))
    told = ", ".join(f"`{each}`" for each in sums)
    return (
        f"how much of an account does {named} let go ({told})? What it does not let go stays as it was"
        if sums
        else None
    )
