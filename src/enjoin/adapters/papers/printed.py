"""Text without what no paper prints: control characters, terminal sequences, signs that reverse the direction of reading."""

import re

SEQUENCE = re.compile(r"\x1b\][^\x07\x1b\n]{0,200}(?:\x07|\x1b\\)?|\x1b\[[0-9;?]{0,20}[A-Za-z]|\x1b.?")
CONTROL = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|[\U000e0000-\U000e007f]"
)
DROPPED = "control characters or signs that reverse text were dropped: compare the names"


def printed(text: str) -> tuple[str, bool]:
    """The text as it prints, and whether anything was dropped."""
    if CONTROL.search(text) is None:
        return text, False
    return CONTROL.sub("", SEQUENCE.sub("", text)), True
