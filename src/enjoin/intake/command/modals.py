"""The verbs of command in a sentence: what must, must not or may, what is enjoined, told or entered."""

import re

_WORDS = (
    "hereby|further|also|immediately|promptly|forthwith|jointly|severally|permanently|preliminarily|temporarily|expressly|therefore|now|likewise|each|all|both|and|they|it|are|is|be|thus|similarly|"
    "specifically|fully|additionally|again|only|henceforth|individually|collectively|[a-z]{4,}ly"
)
# Each piece in one way only, and not without end: adverbs, commas, words set in between two commas.
ADV = rf"(?:(?:{_WORDS})\b\s*|,\s(?!(?:(?:{_WORDS})\b\s*)+,)[^,;:.]{{3,140}},\s+|,\s*){{0,16}}?"
_BAR = r"(?:enjoined|restrained|prohibited|barred|forbidden|precluded)"
_TOLD = r"(?:ordered|directed|required|commanded|instructed|obligated|obliged|compelled|mandated|bound|charged|tasked)"
MODAL = re.compile(
    rf"""
    (?P<may>\b(?:(?-i:may|MAY)(?!\s+(?:not|no|neither)\b)|need\s+not|(?:is|are|be|shall\s+be)\s+{ADV}(?:authori[sz]ed|permitted|allowed|entitled|free|granted\s+leave|granted\s+permission)\s+to)\b)
    |(?P<told_not>(?<!\bit\s)\b(?:is|are)\s+{ADV}{_TOLD}\s+not\s+to\b)
    |(?P<not>\b(?:shall|must|(?-i:may)|(?-i:will)|can)\s+{ADV}(?:not|never|neither|no\s+longer)\b(?:\s+be\s+(?:permitted|allowed)\s+to\b)?|\bcannot\b|\b(?:is|are)\s+{ADV}not\s+(?:permitted\s+to|allowed\s+to|authori[sz]ed\s+to|to)\b)
    |(?P<barred>\b(?:(?:shall|must)\s+{ADV}be|is|are|be|remain|remains|stand|stands)(?:\s+|(?=,)){ADV}{_BAR}(?:\s*(?:,|\band\b|\bor\b)\s*{ADV}{_BAR})*)
    |(?P<told>(?<!\bit\s)\b(?:(?:shall|must)\s+{ADV}be|is|are|be|stands?)(?:\s+|(?=,)){ADV}{_TOLD}\b(?:\s*,?\s+and\s+{ADV}{_TOLD})?[^.;:]{{0,110}}?(?:\s+to\b|:))
    |(?P<state>\b(?:is|are|remain|remains)\s+{ADV}(?:ordered\s+(?:to\s+be\s+)?)?(?=(?:frozen|attached|released|unfrozen|impounded|sequestered)\b))
    |(?P<must>\b(?:shall|must|(?-i:will)|has\s+to|have\s+to|(?:is|are)\s+to(?=\s*:|\s+(?!be\s+(?:construed|deemed|read)\b))|agrees?\s+to)\b)
    |(?P<crime>\bit\s+(?:shall\s+be|is)\s+(?:a\s+(?:violation|contempt)\s+of\s+this\s+(?:order|injunction|judgment)|prohibited|forbidden|unlawful)\s+for\b)
    |(?P<entered>\b(?:enters?|issues?|grants?|imposes?|(?:is|are|be)\s+{ADV}(?:entered|issued|granted|imposed))\b[^.;:]{{0,120}}?\b(?:enjoining|restraining|prohibiting|barring|forbidding)(?:\s+and\s+(?:enjoining|restraining|prohibiting|barring))?\b(?!\s+order))
    |(?P<active>\b(?:enjoins|restrains|prohibits|bars|forbids|directs|orders|requires|commands|instructs)\b(?:\s+that\b)?)
    """,
    re.IGNORECASE | re.VERBOSE,
)
