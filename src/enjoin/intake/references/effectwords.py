"""The words of effects: verbs that undo and change, what limits, excepts and ends them, the acts that they name."""

import re

# To the end of a clause; a stop within a name ("Acme Inc.") ends none.
_REST = r"(?:[^.;]|\.(?=[\w,])|(?<=\bInc)\.|(?<=\bCo)\.|(?<=\bLtd)\.|(?<=\bCorp)\.|(?<=\bNos)\.|(?<=\bNo)\.)"
# "The PI shall no longer apply to X", "X is relieved of paragraph 3".
_FREES = r"(?:(?:shall|does|do|will)\s+not|(?:shall\s+|does\s+|will\s+)?no\s+longer)\s+(?:appl(?:y|ies)\s+to|binds?|reach(?:es)?|extends?\s+to)|(?:relieved|excused|released)\s+(?:of|from)\s+(?:(?:all|any|its|their|further)\s+)*(?:obligations?|duty|duties|compliance|complying|the|sub-?paragraphs?|paragraphs?|sections?|[¶§])|need\s+not\s+(?:further\s+)?comply\s+with|(?:shall\s+have|has|have)\s+no\s+(?:further\s+)?application\s+to|no\s+longer\s+(?:subject\s+to|(?:bound|restrained|enjoined|covered)\s+by)|(?:shall\s+|does\s+|will\s+)?no\s+longer\s+(?:(?:runs?|operates?)\s+against|governs?|covers?)|ceases?\s+to\s+(?:apply\s+to|bind|reach|cover|(?:run|operate)\s+against)|(?:excepted|exempted|exempt|excluded|removed|dropped|carved\s+out)\s+(?:from|of)\s+(?:the\s+(?:reach|scope|operation|terms|force|coverage|ambit)\s+of\s+)?(?:(?:the|this)\s+)?(?=sub-?paragraphs?|paragraphs?|sections?|[¶§]|(?:preliminary\s+|permanent\s+)?injunction|temporary\s+restraining\s+order|TRO\b|PI\b|(?:asset\s+)?(?:freeze|restraint)s?\b)"
VERBS: tuple[tuple[str, str], ...] = (
    (
        "strike",
        r"stricken|struck|strikes|deleted|replaced\s+(?:in\s+(?:its|their)\s+entirety\s+)?(?:by|with|as\s+follows)|(?:modified|amended)\s+(?:so\s+as\s+)?(?:by|to)\s+(?:strik(?:e|ing)|delet(?:e|ing))",
    ),
    (
        "lift_stay",
        r"(?:\bstay\b(?:[^.;]|(?<=\bDkt|\bNos|\bDoc|\bCir)\.|(?<=\bNo)\.|(?<=\bD\.E)\.|\.(?=\w)){0,120}?\b(?:is|are)\s+(?:hereby\s+)?(?:lifted|vacated|dissolved|terminated|revoked|ended|rescinded|withdrawn|discontinued))|lifts\s+the\s+stay|reinstated|reinstates|(?:(?:again|once\s+more)\s+in|back\s+in(?:to)?)\s+(?:\w+\s+){0,3}?(?:force|effect)",
    ),
    ("stay", r"stayed|stays|suspended|suspends|held\s+in\s+abeyance"),
    (
        "vacate",
        r"vacated|dissolved|vacates|dissolves|rescinded|rescinds|set\s+aside|withdrawn|annulled|annuls|revoked|revokes|quashed|quashes|eliminated|abrogated|(?:ends|terminates|expires)\s+(?:(?:upon|on|with)\s+(?:the\s+)?(?:entry|filing|signing)\s+of\s+this\s+order|today|now|at\s+once|forthwith|immediately)|otherwise\s+(?:superseded|terminated)|superseded\s+(?:only\s+)?as\s+to|of\s+no\s+(?:further\s+|longer\s+any\s+)?(?:(?:force|validity)\s+(?:or|and)\s+)?effect|(?:have|has)\s+no\s+(?:further\s+)?(?:force\s+(?:or|and)\s+)?effect",
    ),
    (
        "modify",
        r"modified|amended(?!\s+(?:\w+\s+){0,2}?(?:order|injunction|TRO|PI|complaint|schedule|judgment)\b)|modifies|amends",
    ),
    ("make_permanent", r"made\s+permanent|(?:making|make|makes)\b.{0,220}\bpermanent"),
    ("clarify", r"clarif(?:ied|ies|ying)"),
    ("release", rf"released|unfrozen|lifted|terminated\s+as\s+to|{_FREES}"),
)
DOING = re.compile(
    "|".join(f"(?P<v{at}>\\b(?:{words})\\b)" for at, (_, words) in enumerate(VERBS)), re.IGNORECASE | re.DOTALL
)
DECIDED = re.compile(
    r"\b(?:is|are|be|shall\s+(?:be|not|no)|(?:does|do|will)\s+not|need\s+not|no\s+longer|hereby|court\s+(?:\w+\s+)?(?:strikes|stays|vacates|modifies|clarifies|lifts|dissolves|amends|revokes|quashes|annuls|rescinds|suspends|deletes)|(?:shall\s+have|has|have)\s+no|makes|making|(?:ends|terminates|expires)\s+(?:up)?on\s+(?:the\s+)?(?:entry|filing)|(?:ends|terminates)\s+(?:today|now|at\s+once|forthwith|immediately))\b",
    re.IGNORECASE,
)
LIMIT = re.compile(
    rf"\b(?:to\s+the\s+extent(?:\s+that)?|insofar\s+as|only\s+(?:as\s+to|with\s+respect\s+to|insofar)|solely\s+as\s+to|(?<!so\s)as\s+to|with\s+respect\s+to|but\s+only)\b(?P<what>{_REST}{{3,260}})",
    re.IGNORECASE,
)
EXCEPT = re.compile(
    r"\b(?:except(?:\s+(?:for|as\s+to|that))?|sav(?:e|ing)(?:\s+(?:and\s+except(?:\s+for)?|for|as\s+to|only)|(?=\s+(?:sub-?)?(?:paragraphs?|sections?|[¶§])))|apart\s+from|other\s+than|with\s+the\s+(?:sole\s+|only\s+)?exception\s+of|excluding|but\s+not)\b(?P<what>(?:[^.;()]|\([^()]{0,40}\)|\.(?=[\w,])|(?<=\bInc)\.|(?<=\bCo)\.|(?<=\bLtd)\.|(?<=\bCorp)\.|(?<=\bNos)\.|(?<=\bNo)\.){3,160})",
    re.IGNORECASE,
)
UNTIL = re.compile(
    r"\b(?:until|pending)\s+(?P<what>further\s+order|(?:[^.;,]|,(?=\s+(?:19|20)\d\d)){3,60})", re.IGNORECASE
)
FREES = re.compile(_FREES, re.IGNORECASE)
FROM = re.compile(
    r"relieved|excused|released|excepted|exempt|excluded|removed|dropped|carved|need|no\s+longer\s+(?:subject|bound|restrained|enjoined|covered)",
    re.IGNORECASE,
)  # whom it frees stands before it
# "Enforcement of paragraph 3 against X is stayed", "X's obligations under paragraph 3 are suspended": for whom, before the verb.
AGAINST = re.compile(
    rf"\b(?:against|binding\s+(?:on|upon)?|(?:obligations?|dut(?:y|ies))\s+of|imposed\s+(?:on|upon)|directed\s+to)\s+(?P<who>{_REST}{{2,120}}?)(?=\s+(?:is|are|be|shall|under|in|by)\b)|(?P<whose>{_REST}{{2,80}}?)['’]s?\s+(?:\w+\s+)?(?:obligations?|duty|duties|compliance)\b",
    re.IGNORECASE,
)
BY_ACT = re.compile(
    r"\b(?:it|they|that\s+paragraph)\s+(?:forbids?|requires?|prohibits?|bars?|enjoins?|restrains?|directs?|orders?|commands?)\b[^.;]*",
    re.IGNORECASE,
)
HELD = re.compile(r"\b(?:funds|accounts?|assets?|moneys|monies|balances?|sums?)\b", re.IGNORECASE)
TO_PLAINTIFF = re.compile(r"^[^.;]{0,120}?\bto\s+(?:the\s+)?plaintiffs?\b", re.IGNORECASE)
EXCESS = re.compile(
    r"\bin\s+excess\s+of\b[^;]{0,40}|\b(?:exceeding|beyond|all\s+but|above)\s+(?:US)?\$[^;]{0,40}", re.IGNORECASE
)
# "is released up to $3,000", "in the amount of $3,000".
UP_TO = re.compile(
    r"[^.;$]{0,60}?\b(?:up\s+to|in\s+the\s+(?:amount|sum)\s+of|to\s+the\s+extent\s+of|as\s+to|not\s+to\s+exceed)\s+\$[^;]{0,30}",
    re.IGNORECASE,
)
OVER = re.compile(
    r"\b(?:exceed(?:s|ing)?|in\s+excess\s+of|beyond|above|more\s+than|greater\s+than)\b[^.;]{0,40}?\$[^;]{0,40}",
    re.IGNORECASE,
)
NOT_FREED = re.compile(
    r"\bstay\b|\b(?:this|the\s+present)\s+(?:\w+\s+){0,3}(?:order|injunction|judgment)\b|\bnothing\b|\bneither\b",
    re.IGNORECASE,
)
FOR_A_TIME = re.compile(
    r"\bfor\s+(?:a\s+(?:period|term)\s+of\s+)?[\w-]+\s+(?:\(\d+\)\s+)?(?:(?:business|calendar|court)\s+)?(?:days?|weeks?|months?|hours?)\b",
    re.IGNORECASE,
)
# "The partial suspension of paragraph 3 is released": what is undone is the relief, and the burden is back.
STAY_SUBJECT = re.compile(
    r"^\W*(?:\(?[\w]{1,4}[.)]\)?\s+)?(?:(?:accordingly|therefore|further|also|hereby|and|that|but)\W+)*(?:(?:the|any|this|that|its|each|every)\s+)?(?:court['’]s\s+)?(?:[\w-]+\s+){0,3}?(?:stays?|suspension)\b",
    re.IGNORECASE,
)
# "No funds of X shall be released", "the injunction is not vacated", "shall be released only by order of the Court": nothing is undone.
UNDONE_NOT = re.compile(
    r"\b(?:not|never|nor)\s+(?:\w+\s+){0,2}$|(?:^|[,;:]\s|\b(?:and|but|that|however,)\s)\W*(?:\(?\w{1,4}[.)]\)?\s+)?(?:no|none|neither|nor|nothing)\b(?!\s+(?:later|more|less|fewer|sooner|earlier|longer)\b)[^,;]*$",
    re.IGNORECASE,
)
UNDOING = ("vacate", "release", "stay", "strike")
KEEPS_ON = re.compile(r"\b(?:remains?|continues?|stays?|frozen|restrained|not)\b", re.IGNORECASE)
# "… is vacated, but the asset freeze remains in effect", "paragraph 3 is stayed; paragraph 4 is not": what is left as it was.
REMAINS = re.compile(
    r"(?:[;:]|,?\s+(?:and|but|while|though|although))\s+(?P<what>(?:the|all|any|those?|sub-?paragraphs?|paragraphs?|sections?|[¶§])(?:[^.;]|\.(?=\w)){0,120}?)\s+(?:(?:shall|will)\s+)?(?:remains?|stays?|continues?|stands?|(?:is|are)\s+(?:not|maintained|unaffected|untouched|left)|(?:is|are)\s+to\s+(?:remain|continue))\b(?![^.;]*\botherwise\b)[^.;]*",
    re.IGNORECASE,
)
# "The freeze on X's account is maintained; that on Y's is lifted": what stands first is left as it was.
KEPT_FIRST = re.compile(
    r"(?:[^.;]|\.(?=\w)|(?<=\bNo)\.|(?<=\bNos)\.)*?\b(?:remains?|continues?|stands?|(?:is|are)\s+(?:maintained|unaffected|left|denied))\b[^.;]{0,80};\s+",
    re.IGNORECASE,
)
SAVE_THAT = re.compile(r"\b(?:save|except|but)\s+(?:that|only\s+that|insofar)\b[^.;]*", re.IGNORECASE)
# "Paragraph 3, which was stayed on May 9, is vacated": what was done before is told, and not done again.
TOLD_OF = re.compile(
    r"\b(?:was|were|as|had\s+been|having\s+been|previously|earlier|formerly)\s+(?:(?:previously|earlier|already|once|partially|partly|temporarily|hereby)\s+)*$",
    re.IGNORECASE,
)
BUT_BY_LEAVE = re.compile(
    r"[^.;]{0,80}?\b(?:only\s+(?:up)?on|only\s+(?:by|with|pursuant|after)|(?:absent|without)\s+(?:\w+\s+){0,3}(?:order|leave|consent|approval|authoriz\w+))\b",
    re.IGNORECASE,
)
# Where a clause begins that does something of its own: ", and paragraph (3) is vacated".
CLAUSE = re.compile(
    rf"(?:;|,)?\s+(?:and|but|while)\s+(?=(?:that\s+)?(?:the\s+)?(?:(?:sub-?)?paragraphs?|sections?|[¶§]|[\w\s]{{0,40}}(?:order|injunction|restraint|freeze))[^,;]{{0,80}}?\b(?:is|are|shall\s+be)\s+(?:hereby\s+|also\s+|further\s+)*(?:{'|'.join(words for _, words in VERBS[:1] + VERBS[2:5] + VERBS[7:])})\b)",
    re.IGNORECASE | re.DOTALL,
)
ACT_WORDS: tuple[tuple[str, str], ...] = (
    ("relist", r"re-?list\w*"),
    (
        "list",
        r"(?<!\bre-)(?<!\bre )(?<!particular )(?<!infringing )(?<!each )(?<!every )(?<!that )(?<!this )\blist(?:ing|ed|s)?\b(?!\s+(?:was|is|has|itself)\b)(?!\s+notice)",
    ),
    ("display", r"display\w*"),
    ("sell", r"\bsell\w*|\bsales?\b|offer\w*\s+for\s+sale"),
    ("promotion", r"promot\w*|advertis\w*|market(?:ing|ed)\b"),
    ("recommend", r"recommend\w*"),
    ("email", r"\be-?mail(?:s|ing)?\b"),
    ("keyword_bid", r"\bkeywords?\b(?!\s+search)"),
    ("search_result", r"\bsearch\s+results?\b"),
    ("keyword_search", r"\bkeyword\s+search\w*"),
    ("operate_store", r"storefronts?|\bstores?\b|user\s+accounts?|shut-?down"),
    ("assets", r"\bassets?\b|freeze|\bfunds\b"),
    ("records", r"\brecords\b"),
)
NUMBER = re.compile(r"^(?:\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]\)?)\s+(?=[A-Z])")  # the paragraph's own number
PROMOTION = frozenset({"recommend", "email", "keyword_bid", "search_result", "keyword_search"})
UNNOTIFIED = re.compile(
    r"\bwhether\s+or\s+not\b[^.;]{0,120}\b(?:noti(?:fied|ce)|identified|reported|specified|flagged)\b|\b(?:regardless|irrespective)\s+of\s+whether\b[^.;]{0,120}\b(?:noti(?:fied|ce)|identified|reported|specified|flagged)\b|\bwithout\s+(?:awaiting|waiting\s+for)\b[^.;]{0,60}\bnotice\b|\b(?:does|do|is|are)\s+not\s+(?:\w+\s+)?(?:depend|require|conditioned|contingent|limited|await)\w*[^.;]{0,60}?\b(?:notice|notif\w+)\b|\bno\s+(?:\w+\s+)?notice\s+of\b[^.;]{0,60}\b(?:is|shall\s+be)\s+(?:required|needed|necessary)\b|\bwithout\b[^.;]{0,60}\bnotice\s+of\b",
    re.IGNORECASE,
)


# "Paragraph 3 requires removal only of listings that Plaintiff identifies".
ONLY_NOTIFIED = re.compile(
    r"\bonly\s+(?:(?:of|to|for|as\s+to|those|such|with\s+respect\s+to|the|particular|specific)\s+)*(?:listings?|products?|goods|offers?|urls?)\s+(?:(?:that|which|of\s+which|as\s+to\s+which)\s+)?[^.;]{0,60}?\b(?:identif(?:y|ies|ied)|notif(?:y|ies|ied)|given\s+notice|report(?:s|ed)|specif(?:y|ies|ied)|flag(?:s|ged))\b|"
    r"\bonly\s+(?:up)?on\s+(?:receiv\w+\s+|receipt\s+of\s+)?(?:\w+\s+){0,2}?notice\s+of\s+(?:an?\s+|the\s+|each\s+)?(?:\w+\s+)?listing",
    re.IGNORECASE,
)
