"""The verbs of command: what forbids, what bids, and sentences that only permit, tell or keep a court's own house."""

import re

ENJOIN = re.compile(
    r"\b(?:restrain(?:ed|s|ing)?|enjoin(?:ed(?!\s+(?:defendants?|part(?:y|ies)|persons?|sellers?)\b)|s|ing)?|prohibit(?:ed|s)?|barred|forbidden|refrain)\b[^.;]{0,400}?\b(?:from|against)\b\s*:?|\b(?:restrained|enjoined(?!\s+(?:defendants?|part(?:y|ies)|persons?|sellers?)\b)|prohibited)\b[^.;]{0,220}:\s*$|\b(?:shall|must|may|will)\s+not\b|\b(?:shall|must|to)\s+(?:immediately\s+)?(?:cease|desist|discontinue|refrain|stop)\b|\b(?:is|are)\s+not\s+to\b|\b(?:ordered|directed|instructed|commanded|required)\s+not\s+to\b|\bcease\s+and\s+desist\b|\bceas(?:e|ing)\b",
    re.IGNORECASE | re.DOTALL,
)


SHALL = re.compile(
    r"\b(?:shall|must|(?:is|are)\s+to(?=\s+(?!be\b)[a-z])|(?:is|are)\s+(?:hereby\s+|further\s+|also\s+)*(?:directed|ordered|required|commanded|instructed)(?:\s+and\s+\w+)?(?:\s*,[^,]{0,80},)?\s+to|(?:directs|orders)(?:\s+that)?\s+(?P<who>[A-Z][\w ]{2,60}?)\s+to)\b",
    re.IGNORECASE,
)


DECREE_THAT = re.compile(
    r"^\W*(?:and\s+)?(?:it\s+is\s+|I\s+)?(?:hereby\s+|further\s+|also\s+|therefore\s+|accordingly\s+)*ORDER(?:ED)?\b(?:\s*(?:,|\bAND\b|&)+\s*(?:AND\s+)?(?:ADJUDGED|DECREED|DIRECTED|DECLARED))*(?:,\s*(?:pursuant\s+to|in\s+accordance\s+with|under|as\s+authori[sz]ed\s+by)\b[^;:]{2,160}?\s+that\s+|,(?!\s*that\b)[^;:]{2,200}?,\s*that\s+|,?\s*(?:that\s+)?)",
    re.IGNORECASE,
)
# A summons to explain why something should not be ordered orders it not.
SHOW_CAUSE = re.compile(
    r"^\W*(?:the\s+)?(?:each\s+)?(?:\w+\s+){0,2}defendants?\b[^.;]{0,60}?\bshow\s+cause\b|\bORDERED\s+TO\s+SHOW\s+CAUSE\b|\bORDERED\b,?(?:\s+that)?,?\s+(?:\w+\s+){0,3}defendants?\b[^.;]{0,40}?\bshow\s+cause\b",
    re.IGNORECASE,
)
