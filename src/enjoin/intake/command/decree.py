"""Where a paper commands: its first paragraph of command, and its decretal part."""

import re

from enjoin.intake.layout.blocks import Body
from enjoin.intake.text.flow import Flow

DECREES = re.compile(
    r"\bIT\s+IS\s+(?:\w+\s+){0,2}(?:STIPULATED|AGREED|CONSENTED)\b|\bparties\s+(?:\w+\s+){0,2}(?:stipulate|agree|consent)\s+(?:as\s+follows|that|to\s+the\s+(?:entry|following))\b|\bIT\s+IS\b(?!\s+(?:HEREBY\s+)?SO\b).{0,60}\bORDERED\b|\bORDERED\s+AND\s+ADJUDGED\b|\b(?:Court|Judge)\b[^.;]{0,120}\b(?:ORDERS|ENJOINS|RESTRAINS)\b|\bhereby\s+ORDERED\b|"
    r"^(?:(?:it\s+is\s+)?(?:hereby\s+|further\s+)*ORDERED\b)|\bissues\s+the\s+following\b|\b(?:is|are)\s+(?:hereby\s+|further\s+)*ORDERED\s+to\b|\bORDER(?:S|ED)?\s+as\s+follows\b",
    re.IGNORECASE,
)


NUMBERED_COMMAND = re.compile(
    r"\b(?:are|is|be)\b[^.;]{0,60}\b(?i:restrained|enjoined|prohibited|barred|forbidden)\b|\b(?:Defendants?|Providers?|Institutions?)\b[^.;]{0,220}\b(?:shall|must|may\s+not)\b"
)


SHORT = 12  # paragraphs; a paper so short that prints no word of decree is all command
BIDS = re.compile(r"\b(?:Defendants?|Plaintiffs?|[A-Z]\w+)\s+(?:shall|must)\b")
NUMBERED_BID = re.compile(
    r"^(?:[A-Z][\w &'-]{2,40}\.\s+)?(?:The\s+|Each\s+|All\s+|No\s+)?(?:Defendants?|Plaintiffs?|Part(?:y|ies)|[A-Z]\w+)(?:\s+and\s+[A-Z]\w+)?,?\s+(?:shall|must|will|may\s+not|(?:is|are)\s+to)\b"
)


# "Accordingly, paragraph 4 of the injunction is modified": the first words of what is decided.
OUTCOME = re.compile(
    r"^(?:Accordingly|Therefore|Thus|For\s+(?:the(?:se)?|all)\s+(?:foregoing\s+|above\s+)?(?:of\s+these\s+)?reasons)\b[^.;]{3,160}\b(?:is|are)\s+(?:hereby\s+)?(?:modified|amended|vacated|stayed|dissolved|extended|lifted|clarified|continued|converted)\b"
)


# "the motion [D.E. 26] is GRANTED IN PART and the injunction is MODIFIED in the following particulars:" before numbered paragraphs.
INTRODUCES = re.compile(
    r"\b(?:is|are)\s+(?:\w+\s+){0,2}?(?:granted|denied|modified|amended|vacated|stayed|dissolved|extended|lifted|clarified|continued|converted|narrowed|entered|approved)\b[^:]{0,200}:\s*$",
    re.IGNORECASE,
)


def first_decree(body: Body) -> int:
    """The first paragraph of command: what stands before it tells, finds and explains."""
    pattern = re.compile(
        r"\b(?:IT\s+IS\s+(?:\w+,?\s+){0,3}(?:ORDERED|ADJUDGED|DECREED)|ORDERED(?:\s+AND\s+ADJUDGED|,?\s+that|:)|(?:court|it)\s+(?:hereby\s+|therefore\s+|further\s+)*ORDERS|hereby\s+(?:\w+\s+){0,4}(?:restrained|enjoined|ORDERED|directed|stricken|stayed)|"
        r"(?:are|is|be)\s+(?:\w+\s+){0,3}(?:restrained|enjoined)\b|the\s+court\s+(?:hereby\s+)?(?:orders|directs)|is\s+(?:further\s+)?directed\s+to|(?:platforms?|marketplaces?|[Pp]roviders?|[Ii]nstitutions?)\b[^.;]{0,140}\bshall\b|\bis\s+(?:hereby\s+)?(?:GRANTED|extended)\b|MINUTE\s+(?:entry|ORDER)\b)",
    )
    loose = re.compile(f"{pattern.pattern}|{OUTCOME.pattern}", re.IGNORECASE)
    conclusion = next(
        (
            at
            for at, block in enumerate(body.blocks)
            if re.match(r"^(?:[IVX]+\.?\s*|V+\.\s*)?CONCLUSION\b", body.text(block), re.I)
            or (block.mark is not None and block.mark.sort == "I." and CONCLUSION.match(body.text(block)))
        ),
        None,
    )
    for at, block in enumerate(body.blocks):
        if conclusion is not None and at < conclusion:
            continue
        text = body.text(block)
        if DECREES.search(text) or (block.mark and NUMBERED_COMMAND.search(text)):
            return at
        after = body.blocks[at + 1 : at + 2]
        if block.mark is None and after and after[0].mark and INTRODUCES.search(text):
            return at
    if conclusion is not None:
        return conclusion
    first = next((at for at, block in enumerate(body.blocks) if loose.search(body.text(block))), None)
    if first is None:
        first = next(
            (at for at, block in enumerate(body.blocks) if block.mark and NUMBERED_BID.search(body.text(block))), None
        )
    if first is None and len(body.blocks) <= SHORT:
        first = next((at for at, block in enumerate(body.blocks) if BIDS.search(body.text(block))), None)
    return len(body.blocks) if first is None else first


CONCLUSION = re.compile(r"^(?:[IVX]+\.?\s*|\d+\.?\s*)?(?:CONCLUSION|ORDER|DECRETAL)\b[\s.:]*$", re.IGNORECASE)


def conclusion_of(body: Body) -> Flow:
    """The decretal part: from the last heading "CONCLUSION" or "ORDER", else from the first "ORDERED", else all."""
    heads = [
        block
        for block in body.blocks
        if CONCLUSION.match(body.text(block)) or re.match(r"^(?:[IVX]+\.\s*)?CONCLUSION\b", body.text(block))
    ]
    if heads:
        return body.flow.part(heads[-1].start)
    first = re.search(
        r"\bIT\s+IS\b(?!\s+(?:HEREBY\s+)?SO\b)[^.]{0,40}\bORDERED\b|\bORDERED\s+AND\s+ADJUDGED\b|\bCourt\s+(?:hereby\s+)?(?:ORDERS\b|orders\s+(?:that|as\s+follows)\b)",
        body.flow.text,
    )
    return body.flow.part(max(0, first.start() - 200)) if first and first.start() > 400 else body.flow
