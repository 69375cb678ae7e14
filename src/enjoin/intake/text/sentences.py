"""Where sentences end in court prose, which is full of abbreviations."""

import re
from collections.abc import Iterator

# "… upon VeriSign, Inc. The Clerk shall …": the full stop of a legal form ends its sentence too.
FORM = re.compile(r"\b(?:Inc|Ltd|Co|Corp)$")
OPENS = re.compile(
    r"(?:The|This|It|In|If|Any|Each|Within|Upon|Nothing|Such|No)\s+[a-z]|The\s+(?:Clerk|Court|Preliminary|Defendants?|Plaintiffs?)\b"
)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Character ranges of sentences; a full stop behind a known abbreviation ends none."""
    start = 0
    for match in re.finditer(r"[.;?!][\"')\]]*\s+(?=[\"'(\[]?[A-Z])|\n\n", text):
        before = text[max(0, match.start() - 12) : match.start()]
        if (
            text[match.start()] == "."
            and re.search(
                r"(?:^|[\s(\[\"'])(?:No|Nos|Defs?|Defts?|Inc|Ltd|Co|Corp|Pte|Pvt|Pty|Sdn|Bhd|Dec|Decl|Mem|Pl|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|v|vs|Opp'n|Dkt|Doc|Fed|Civ|R|P|[A-Z]|Id|Compl|Supp|U\.S|Hon|Dr|Mr|Mrs|Ms|Ex|(?:[A-Z]\.)+[A-Z]|C\.P\.L\.R|Ass'n|Dist|Reg|Ser|Stat|Art)$",
                before,
            )
            and not (FORM.search(before) and OPENS.match(text, match.end()))
        ):
            continue
        if match.start() > start:
            yield start, match.end()
        start = match.end()
    if start < len(text):
        yield start, len(text)
