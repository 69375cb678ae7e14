"""What single lines of a paper are, by their words: rules, roles, titles, headings, how running text begins."""

import re

RULE = re.compile(r"^[\s:;)(|§xX*\]\[•·.,_\-—–=/¦}{~]+$")
DEFENDANTS = re.compile(
    r"^(?:(?:and\s+)?defendants?(?:/counter\S*)?(?:\s*\(s\))?|respondents?|defendants?,?\s+and\s+relief\s+defendants?)\s*[.,;]?[\s)(:_/|§xX\-]*$",
    re.IGNORECASE,
)
GLOSSARY = re.compile(
    r"^(?:glossary(?:\s+of\s+(?:defined\s+)?terms)?|definitions?|defined\s+terms)\s*:?$", re.IGNORECASE
)
GLOSSARY_HEAD = re.compile(r"^(?:defined\s+)?terms?\b.*\b(?:definitions?|meaning)\b", re.IGNORECASE)
HEADING = re.compile(r"^(?:[IVX]{1,5}|[A-Z]|\d{1,2})[.)]?\s+[A-Z][A-Z '&,\-]{5,}$|^[A-Z][A-Z ]{4,40}$")
RUNNING_VERB = re.compile(
    r"\b(?:filed|came|comes|is|are|was|were|has|have|having|moves?|moved|brings?|brought|presented|considered|appearing|seeks?|alleges?|owns?|holds|sells?|sold|dismiss(?:ed|es)|voluntarily|settled|stipulated?|agreed?|applied|asks?|requests?(?=\s+(?:that|entry|an?)\b))\b"
)
# How running text begins: a decree, a recital, a numbered paragraph in small letters.
OPENING = re.compile(
    r"^(?:It\s+is|IT\s+IS\s+(?:HEREBY|ORDERED|FURTHER)|ORDERED\b|WHEREAS\b|THIS\s+(?:CAUSE|MATTER)|AND\s+NOW|NOW,|(?:Upon|This|The\s+Court|Before|Having|After|On|Pursuant|For|In|Under|By)\s.*[a-z]{3}|"
    r"(?:\d{1,2}\.|\(?[a-z1-9]\))\s+[A-Z]?[a-z]+\s.*[a-z]{2,}|[A-Z][\w .'-]+,\s*(?:D\.J\.|U\.S\.D\.J\.|District\s+Judge))"
)
# "Plaintiff Acme Inc. ("Acme") and Defendants Lida LLC": a sentence whose verb stands on the next line.
BY_NAME = re.compile(r"^(?:Plaintiffs?|Defendants?|Non-?party)\s+[A-Z]")
VERSUS = re.compile(r"^(?:[-–—]?v(?:s?\.|[-–—])?\s?:?|vs?\.\s.*|versus|-?\s?against\s?-?)$", re.IGNORECASE)
TITLED_BELOW = re.compile(
    r"^(?:(?:SECOND|FIRST|AMENDED|SEALED|FINAL|CONSENT|AGREED|STIPULATED|DEFAULT|EX\s+PARTE)\s+)*(?:MEMORANDUM|ORDER|OPINION|ENTRY\s+(?:GRANTING|DENYING|ON)|TEMPORARY\s+RESTRAINING|PRELIMINARY\s+INJ|PERMANENT\s+INJ|JUDGMENT|DECISION|RULING|COMPLAINT|MOTION|BRIEF)\b(?:[A-Z0-9 '’&;:,()\[\]./#-]|\([a-z]\))*$"
)
TITLED = re.compile(r"\b(?:motion|application|order|request|judgment|injunction)\b", re.IGNORECASE)
SENTENCE = re.compile(
    r"\A(?>.*?[a-z]{2}).*?\b(?:the|of|to|is|was|this|that|having|by|before)\b", re.DOTALL
)  # tried from the start alone: a line may be as long as a paper
