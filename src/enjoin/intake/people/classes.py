"""Words that stand where a name stands and are none: a class of sellers, the end of a docket number, a remark in brackets."""

import re

_COUNT = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|\d{1,4})"
_WHICH = rf"(?:the|all|certain|such|said|these|those|any|every|each|both|other|others|remaining|same|unknown|unnamed|unidentified|various|several|numerous|foreign|anonymous|{_COUNT}|of)"
_SORT = r"(?:online|internet|e-?commerce|electronic|commerce|seller|selling|store|merchant|marketplace|third-party|defendant|infringing|counterfeit|remaining|other|named|accused|individual|corporate|amazon|walmart|ebay|temu|etsy|wish)"
_MANY = r"(?:sellers|merchants|stores|shops|storefronts|operators|defendants|entities|persons|parties|individuals|vendors|owners|accounts|businesses|companies|infringers|counterfeiters|respondents|enterprises|aliases|others|websites|domains)"
# "THE FIVE SELLERS NAMED IN PARAGRAPH 3", "Schedule A Defendants", "six others", "Sellers 1-20", "Defendants Nos. 2 and 7", "Numbers 3 and 5".
CLASS_WORDS = re.compile(
    rf"^(?:and\s+|or\s+|by\s+and\s+through\s+)?(?:"
    rf"(?:{_WHICH}\s+)+(?:{_SORT}\s+)*{_MANY}(?:$|\s+(?:in|on|of|at|who|that|which|with|as|to|from|behind|whose|whom|named|listed|shown|identified|described|set|doing|and|no|nos|using|operating|selling)\b.*|[\s,.]*$)|"
    rf"(?:{_SORT}\s+)*(?:{_MANY}|defendant|doe)\s+(?:nos?\.?\s*|numbers?\s+|\#\s*)?\d+(?:\s*(?:-|to|through|and|,)\s*\d+)*|"
    rf"(?:{_SORT}\s+)*(?:sellers|operators|persons|entities|individuals|owners)\s+(?:of|who|that|which|behind|doing|in|on|named|listed)\b.*|"
    rf"(?:numbers?|nos?\.?|does?)\s*\d+(?:\s*(?:-|to|through|and|,)+\s*\d+)*(?:\s+and)?|"
    rf"(?:the\s+)?(?:schedule|exhibit|annex|appendix|attachment)\s+[\"']?\w{{1,2}}\b[\"']?.*"
    rf")$",
    re.IGNORECASE,
)
# "-OPS-RFT", "(JRM)", "4471 (OPS) (RFT)", "No. 24-123": the end of a docket number, set behind the last name.
DOCKET_END = re.compile(
    r"^(?:-[A-Z]{2,4}(?:-[A-Z]{2,4}x?)*|(?:(?:cv|civ\.?)?[-\s]*\d{2,6}\s*)?(?:\([A-Z]{2,4}(?:/[A-Z]{2,4})?x?\)\s*)+|(?:Case\s+|Civ(?:il|\.)\s+)?Nos?\.?:?\s*[\d:]{1,6}(?:[-\s]\w+)*)$"
)
# "ALPHA STORE (dismissed)", "ALPHA STORE [no longer a party]": how the party stands, no part of its name.
REMARKED = re.compile(
    r"\s*(?:\[(?![^\]]*(?:seal|redact|protected))[a-z][^\[\]]{3,160}\]|\((?:(?:previously\s+|voluntarily\s+|now\s+)?(?:dismissed|settled|terminated|severed|withdrawn|defaulted|unserved|deceased)(?:\s[^()]{0,80})?|in\s+default|not\s+(?:yet\s+)?served)\))",
    re.IGNORECASE,
)


def is_class(words: str) -> bool:
    """Do words stand for a class of sellers, or for the end of a docket number, and for no one by name?"""
    return bool(CLASS_WORDS.match(words) or DOCKET_END.match(words))
