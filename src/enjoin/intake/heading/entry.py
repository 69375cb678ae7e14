"""The docket's own entry of a paper, which web pages set above it: "Court Description: ORDER denying 7 Motion … Signed by Judge Roe"."""

import re
from collections.abc import Sequence

from enjoin.intake.heading.caption import Caption
from enjoin.intake.heading.kindwords import kind_of_words
from enjoin.intake.heading.papersort import is_partys
from enjoin.intake.layout.lineforms import TITLED_BELOW
from enjoin.intake.text.flow import Flow, Strip, flow
from enjoin.intake.text.paper import Paper

ENTRY = re.compile(
    r"^(?:Court\s+Description:\s*)?(?:\d\)\s*)?(?P<told>(?:[A-Z][\w&-]*\s+){0,8}?(?:ORDERS?|OPINION|JUDGMENT|INJUNCTION|RULING|DECISION)\b.*?)\s*[.(]*\s*(?:(?:Signed|signed)\s+by|[Bb]y\s+(?:\w+\s+){0,2}Judge)\b"
)


ALONE = 3  # lines of a page that holds the entry alone
BELOW_COUNSEL = 15  # lines of the body in which a title may stand, behind the names of counsel


def named_title(
    caption: Caption, paper: Paper, head: Sequence[Strip], body: Sequence[Strip]
) -> tuple[str, Flow, tuple[int, int]]:
    """The caption's title, or the one below the names of counsel; where it names no kind ("ORDER"), the entry above the paper that does."""
    if not caption.title or caption.title == "Opinion":  # a reprint's own heading
        for line in body[:BELOW_COUNSEL]:
            if TITLED_BELOW.match(line.text) or (line.text.isupper() and is_partys(line.text)):
                text = flow(paper, [line])
                return line.text, text, (0, len(text.text))
    if kind_of_words(caption.title) is None:
        for line in head or body[:ALONE]:
            text = flow(paper, [line])
            match = ENTRY.match(text.text)
            if match and kind_of_words(match["told"]):
                front = match["told"].split(":")[0]  # "PRELIMINARY INJUNCTION ORDER: 1. …"
                told = front if kind_of_words(front) else match["told"]
                return told, text, (match.start("told"), match.start("told") + len(told))
    return caption.title, caption.title_flow, caption.title_at
