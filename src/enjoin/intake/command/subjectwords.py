"""The words that stand about a subject before a verb of command: what joins, leads in, is set between or parts it. Patterns; `subject` reads with them."""

import re

JOINT = re.compile(
    r"(?:\s*,\s*(?:(?:and/or|and|or|nor|as\s+well\s+as|together\s+with|along\s+with)\b)?|\s*;\s*(?:(?:and|or)\b)?|\s*\b(?:and/or|and|or|nor|as\s+well\s+as|together\s+with|along\s+with)\b)\s*",
    re.IGNORECASE,
)
RELATIVE = re.compile(
    r"(?:\b(?:who|whom|whose|which|where)\b|(?<!^)(?<!ordered )(?<!under )(?<!of )(?<!in )(?<!by )(?<!to )(?<!with )(?<!for )(?<!on )\bthat\b)[^,;\ue000-\uf8ff]*(?:[\ue000-\uf8ff][^,;\ue000-\uf8ff]*?)*?(?=[,;]|$)",
    re.IGNORECASE,
)
# "those who provide marketplace services to a Defendant, including Amazon": a sort of nonparties, with examples.
PROVIDES = re.compile(
    r"\bprovid(?:e|es|ing)\b[^,;]{0,40}\bservices?\b|\bservices?\s+(?:for|to)\b|\b(?:who|that|which)\s+(?:\w+\s+){0,2}?(?:holds?|process(?:es)?|maintains?|transmits?|hosts?|operates?|runs?|keeps?)\b",
    re.IGNORECASE,
)
# "any bank which, on receipt of this Order, holds funds": words set in behind the relative word.
SET_IN = re.compile(r"\b(?P<word>who|which|that)\s*,\s*[^,;]{3,90},\s*", re.IGNORECASE)
# "Etsy, if the store is on Etsy, and Temu, if …": a condition set in behind a name parts no list.
SET_CONDITION = re.compile(
    r"(?<=[\ue000-\uf8ff]),\s+(?:if|where|when|to\s+the\s+extent|insofar\s+as|in\s+so\s+far\s+as|as\s+to|in\s+the\s+case\s+of|in\s+respect\s+of|with\s+respect\s+to)\s[^,;]{3,100},?(?=\s*(?:and|or|,|$))",
    re.IGNORECASE,
)
# "The restraint having served its purpose, Amazon is to …": a clause without a verb of its own stands before the subject.
ABSOLUTE = re.compile(
    r"^[^;]{3,300}?(?<!,)(?<!after)(?<!upon)(?<!on)(?<!of)(?<!without)\s(?:having|being)\b[^,;]*,\s+", re.IGNORECASE
)
BRACKET = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
NAMED_IN_BRACKETS = re.compile(
    r"\s*\((?:namely|i\.e\.|specifically|that\s+is|to\s+wit),?\s+(?P<names>[^()]*)\)", re.IGNORECASE
)
EXAMPLES = re.compile(
    r"[,;]?\s*\b(?P<word>including|such\s+as|for\s+example|namely|to\s+wit|that\s+is|i\.e\.|e\.g\.|specifically)\b[,:]?\s*(?:but\s+(?:is\s+|are\s+)?not\s+limited\s+to|without\s+limitation)?[,:]?\s*",
    re.IGNORECASE,
)
EXACT = re.compile(r"namely|to\s+wit|that\s+is|i\.e\.|specifically", re.IGNORECASE)
ADVERBIAL = re.compile(
    r"^(?:upon|on|within|by|until|pursuant|under|after|before|at|in|for|from|to|with|without|during|pending|if|should|when|whenever|unless|except|notwithstanding|as|no\s+later|not\s+later|immediately|forthwith|promptly|"
    r"effective|consistent|subject|because|since|while|so\s+that|according(?:ly)?|beginning|starting|through|throughout|provided|other\s+than|save|furthermore|further|moreover|also|in\s+addition|where|likewise|similarly|finally|thereafter|hereafter|instead|meanwhile|once|given|considering|due|regarding|concerning|every\s+(?:\w+\s+)?(?:days?|weeks?|months?|quarters?|years?)|first|second|third|fourth|fifth|sixth|last(?:ly)?|now|therefore|over|between|against|upon|having|following)\b",
    re.IGNORECASE,
)
PEOPLE = re.compile(
    r"\b(?:officers?|agents?|servants?|employees?|attorneys?|representatives?|successors?|assign(?:s|ees)|affiliates?|subsidiar(?:y|ies)|parents?|directors?|members?|principals?|persons?|those|anyone|everyone|people|partners?|distributors?|"
    r"confederates?|licensees?|entit(?:y|ies)|individuals?|all\s+others?|others?|compan(?:y|ies)|divisions?|privies|privity|participation|concert|managers?|shareholders?|owners?|heirs|each\s+of\s+them|any\s+of\s+them|them|control|predecessors?)\b",
    re.IGNORECASE,
)
# Before a head stand only words that point at it.
LEADS_TO_HEAD = re.compile(r"^(?:[\w&.'’/-]+\s+){0,7}$")
PREPOSITION = re.compile(
    r"\b(?:within|after|before|until|during|since|when|if|unless|of|to|by|with|from|for|on|upon|in|at|under|against|through|via|between|among|behind|about|into|as|than|concerning|regarding|providing|holding|assisting|aiding|serving|hosting|including|like)\b",
    re.IGNORECASE,
)
OF_HEAD = re.compile(
    r"\b(?:each|any|all|both|some|one|either|neither|none|more|operators?|owners?|providers?|\d|two|three|four|five|six|seven|eight|nine|ten)\s+of\s+(?:the\s+)?",
    re.IGNORECASE,
)
FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|remains?|stays?|does|do)\b", re.IGNORECASE)
# "within five days of receipt of this Order the Banks shall": no comma ends the words of time.
AFRESH = re.compile(
    r"\b(?:order|notice|thereof|hereof|injunction|judgment|stay|date|period|time|meantime|term|service|receipt|days|hours|weeks|entry|hearing|trial|bond|request|conclusion|decree|law|action|\d{4}|it)\b(?:\s+(?:the|each|all|any|every|both|such|said|of))*\s+(?P<sign>[\ue000-\uf8ff])\s*(?:(?:served|provided|receiving|having|holding|with|that\s+receives?|who\s+receives?|identified|named|listed|described)\b[^,;\ue000-\uf8ff]{0,80})?$",
    re.IGNORECASE,
)
SUBORDINATE = re.compile(
    r"(?:^|(?<=[,;]\s)|(?<=\sdays\s)|(?<=\shours\s))(?:until|unless|if|when|while|once|after|before|because|since|as|although|whether|where|should|that)\b[^,;]*",
    re.IGNORECASE,
)
ANOTHER = re.compile(r"[,;]\s+(?:and|but)\s+")
# "Defendants be, and the same hereby are, enjoined": what stands before the verb once more.
# "banks, including, without limitation, PayPal (the "Banks"), and the platforms": the bracket ends the examples, the list goes on.
CLOSED_EXAMPLES = re.compile(
    r",?\s*\b(?:including|such\s+as)\b[^();]{0,400}?\((?:collectively|together|the|each)\b[^()]*\"[^\"()]{1,60}\"\)(?=,?\s+and\s+(?:the|any|all)\s)",
    re.IGNORECASE,
)
BE_AND = re.compile(
    r",?\s*\b(?:shall\s+)?be,?\s+and\s+(?:(?:the\s+same|they|it|each|hereby)\b\s*)*,?\s*$", re.IGNORECASE
)
PART_OF = re.compile(
    r"^(?:and\s+)?(?:these|those|both|said|such|(?:the\s+)?(?:following|two|three|four|five|six|seven|eight|nine|other))\b",
    re.IGNORECASE,
)
PRONOUN = re.compile(
    r"^(?:and\s+)?(?:the\s+same(?:\s+(?:persons?|parties|defendants?|entities))?|it|they|he|she|each(?:\s+of\s+them)?|(?:all|neither|none|either|any)\s+of\s+them|both(?:\s+of\s+them)?|(?:such|said|those|these)\s+(?!(?:persons?|entit(?:y|ies)|individuals?|people|parties|acting|others?)\b)\w+)$",
    re.IGNORECASE,
)
# "what it holds of those funds it": the object stands before the pronoun.
FRONTED = re.compile(r"^(?:what|whatever|all|any|the|such|those|these|every|each)\s.*\S\s+(?:it|they)$", re.IGNORECASE)
PROPER = re.compile(
    r"^(?:the\s+|non-?party\s+|nonparty\s+)?(?P<name>(?:[A-Z][\w&.'’-]*|[a-z]+[A-Z]\w*)(?:\s+(?:[A-Z&][\w&.'’-]*|of|and))*)$"
)


# "the owners, operators and/or administrators of the marketplace websites": whoever runs them is meant with them.
_RUNS = r"(?:owners?|operators?|administrators?|hosts?|managers?)"
RUNNERS_OF = re.compile(
    rf"\b(?:(?:the|any|all)\s+)*{_RUNS}(?:(?:\s*,\s*|\s*,?\s+(?:and/or|and|or)\s+){_RUNS})*\s+of\s+(?=(?:(?:the|any|such|each|all|other)\s+)*[\ue000-\uf8ff])",
    re.IGNORECASE,
)
# "Namecheap, Inc., the registrar of the two names,": who is named is meant, not all of his sort.
APPOSED = re.compile(
    r"(?P<name>[\ue000-\uf8ff]),\s+(?:the|an?)\s+(?:\w+\s+){0,2}(?P<sort>[\ue000-\uf8ff])(?!\s*(?:and|or)\b)[^,;\ue000-\uf8ff]*(?:,|$)"
)
# "ORDERED that the freeze is continued, and that within five days any bank shall": what is ordered besides.
AND_THAT = re.compile(
    r"^.*\bgranted\b[^,;]{0,40}\bto\s+the\s+extent\s+that\s+|"
    r"^.*[,;]\s+(?:and|but)\s+(?:further\s+)?that\s*,?\s+(?=(?:within|upon|no\s+later|not\s+later|immediately|until|pending|by|on|the|each|any|all|no)\b|[\ue000-\uf8ff])",
    re.IGNORECASE | re.DOTALL,
)
CONCERT = re.compile(r"\b(?:concert|participation|privity)\b", re.IGNORECASE)
# "this Memorandum Opinion and Order": a paper is nobody.
# "Should a Defendant open a store, that Defendant": the one just spoken of.
THAT_ONE = re.compile(
    r"^(?P<front>\W*(?:should|if|when|where|once|whenever)\b.*),\s+that\s+(?=[\ue000-\uf8ff]\s*$)",
    re.IGNORECASE | re.DOTALL,
)
# "Lida LLC, and no other Defendant, shall": those who are not meant.
NO_OTHER = re.compile(r",?\s+(?:and|but)\s+(?:no\s+other|none\s+other|not)\s[^,;]{1,80}(?:,|$)", re.IGNORECASE)
PAPER = re.compile(r"\b(?:Order|Opinion|Judgment|Decree|Injunction|Ruling|Notice|Decision|Memorandum)$")
