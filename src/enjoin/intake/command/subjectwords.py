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
# "the Providers, which for purposes of this Order are platforms including those of A, as well as …, ": what a word means is told once more.
DEFINED_AGAIN = re.compile(
    r"(?P<who>[\ue000-\uf8ff])\s*,\s+(?:which|who)\s+(?:(?:for|as\s+used|in)\b[^,;]{0,50}?\s+)?(?:are|is|includes?|means?|shall\s+(?:mean|include))\s+[^;]*,\s*$",
    re.IGNORECASE,
)
_ANYBODY = r"(?:^|\b(?:any|each|every|all|no)\s+(?:other\s+)?)\W*(?:(?:third\s+part(?:y|ies)|persons?|entit(?:y|ies)|individuals?|compan(?:y|ies)|business(?:es)?|firms?|others?|anyone|anybody|everyone|whoever|those|parties)(?:\s*(?:,|\bor\b|\band\b|\bother\b)\s*)*)+"
# Whom "any person or entity that …" means, by what they do for a defendant.
FUNCTIONS = tuple(
    (
        role,
        re.compile(
            rf"{_ANYBODY}[^;]{{0,120}}?\b(?:who|that|which|(?:with|in)\s+(?:possession|custody)|{verbs_ing})\b[^;]*?\b(?:{told})",
            re.IGNORECASE,
        ),
    )
    for role, verbs_ing, told in (
        (
            "financial_institutions",
            "holding|processing|maintaining",
            r"(?:holds?|holding|keeps?|maintains?|maintaining|process(?:es|ing)?|transmits?|receives?|controls?|has|have|of)\s+(?:or\s+\w+\s+)?(?:any\s+|the\s+|such\s+)?(?:money|moneys|monies|funds|payments?|proceeds|(?:bank|financial|payment|deposit)\s+accounts?|assets)\b",
        ),
        (
            "service_providers",
            "operating|hosting|running|providing",
            r"(?:(?:operates?|operating|runs?|running|hosts?|hosting|maintains?)\s+(?:an?\s+|any\s+|the\s+|such\s+)?(?:\w+\s+)?(?:market\s?place|platform|stores?|storefronts?|web\s?sites?)|provid(?:es?|ing)\s+(?:any\s+)?(?:\w+\s+){0,2}services?)\b",
        ),
    )
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
    r"\b(?:now\s+on|onwards?|forward|henceforth|hereafter|hence|fortnight|week|month|year|afternoon|noon|midnight|order|notice|thereof|hereof|injunction|judgment|stay|date|period|time|meantime|term|service|receipt|days|hours|weeks|entry|hearing|trial|bond|request|conclusion|decree|law|action|thereafter|meanwhile|likewise|similarly|accordingly|therefore|further|part|turn|addition|case|event|then|\d{4}|it)\b(?:\s+(?:the|each|all|any|every|both|such|said|of))*\s+(?P<sign>[\ue000-\uf8ff])\s*(?:(?:served|provided|receiving|having|holding|with|that\s+receives?|who\s+receives?|identified|named|listed|described)\b[^,;\ue000-\uf8ff]{0,80})?$",
    re.IGNORECASE,
)
# "During the extension Etsy", "While this Order lasts Etsy": what lasts, or its verb, stands before who is bidden.
_OVER = r"(?:lasts?|stands?|runs?|continues?|subsists?|persists?|endures?|expires?|ends?|lapses?|(?:otherwise|so)\s+(?:orders?|directs?|rules)|in\s+(?:force|effect|place)|pending)"
OVER = re.compile(rf"\b{_OVER}\s+(?:the\s+|each\s+)?[\ue000-\uf8ff]", re.IGNORECASE)
LASTING = re.compile(
    r"^(?:and\s+)?(?:(?:during|throughout|pending)\s+(?!.*\b(?:of|to|by|with|from|for|on|in|at|against|the|a|an|and|or|any|each|all|such|its|their|that|\w+ing)\s+[\ue000-\uf8ff])[^,;\ue000-\uf8ff]{3,80}"
    rf"|(?:while|whilst|until|unless|once|when|(?:for\s+)?(?:as|so)\s+long\s+as)\s[^,;]{{1,100}}?\b{_OVER})\s+(?:the\s+|each\s+)?(?P<sign>[\ue000-\uf8ff])\s*$",
    re.IGNORECASE,
)
SUBORDINATE = re.compile(
    r"(?:^|(?<=[,;]\s)|(?<=\sdays\s)|(?<=\shours\s))(?:(?:for\s+)?(?:as|so)\s+long\s+as|to\s+the\s+extent|in\s+the\s+event|insofar\s+as|provided\s+that|until|unless|if|when|while|once|after|before|because|since|as|although|whether|where|should|that)\b[^,;]*",
    re.IGNORECASE,
)
ANOTHER = re.compile(r"[,;]\s+(?:and|but)\s+|;\s+")
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
    r"^(?:and\s+)?(?:the\s+same(?:\s+(?:two|three|four|five|six))?(?:\s+(?:persons?|parties|defendants?|entities|companies|firms|nonparties|respondents))?|it|they|he|she|each(?:\s+of\s+them)?|(?:all|neither|none|either|any)\s+of\s+them|both(?:\s+of\s+them)?|(?:such|said|those|these)\s+(?!(?:persons?|entit(?:y|ies)|individuals?|people|parties|acting|others?)\b)\w+)$",
    re.IGNORECASE,
)
# "what it holds of those funds it": the object stands before the pronoun.
FRONTED = re.compile(
    r"^(?:what|whatever|anything|everything|all|any|the|such|those|these|every|each)\s.*\S(?<!\bwith)(?<!\bof)(?<!\bfor)(?<!\bby)(?<!\bunder)(?<!\bto)(?<!\bfrom)\s+(?:it|they)$",
    re.IGNORECASE,
)
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
# "Walmart Inc. and WhaleCo Inc., the operator of Temu.com,": what somebody is or runs, told behind the name.
RUN_BY = re.compile(
    r"(?P<name>[\ue000-\uf8ff]),\s+(?:(?:as|being|acting\s+as)\s+)?(?:(?:the|an?|its|their|which|who)\s+(?:(?:is|are|runs?|operates?|owns?|hosts?)\s+)?(?:the\s+|an?\s+)?(?:[\w-]+\s+){0,4}?(?:operator|owner|parent|provider|host|registrar|registry|processor|company|affiliate|subsidiary|corporation|entity|marketplace|platform|bank|institution|successor|assignee|administrator|service)\b|(?:operator|owner|parent|provider|host|registrar|registry)\s+of\b)"
    r"(?!\s*,?\s*(?:and|or)\s)[^,;\ue000-\uf8ff]*(?:[\ue000-\uf8ff](?![^,;]*\b(?:and|or)\b\s*[\ue000-\uf8ff])[^,;\ue000-\uf8ff]*)?(?:,|$)",
    re.IGNORECASE,
)
DOING_BUSINESS_AS = re.compile(
    r",?\s*\b(?:d/b/a|a/k/a|f/k/a|n/k/a|t/a|dba|aka|doing\s+business\s+as|also\s+known\s+as|formerly\s+known\s+as|formerly|trading\s+as|operating\s+as|(?:which|who)\s+(?:does\s+business|operates|trades)\s+as)\s+(?:[\ue000-\uf8ff](?:\.com)?|\"[^\"]{2,60}\"|(?:[\w.&'’-]+\s*){1,5}?)(?=\s*(?:,|;|$|\band\b|\bor\b))(?:,(?!\s*(?:and\b|or\b|[\ue000-\uf8ff])))?",
    re.IGNORECASE,
)
# "Defendants, other than Lida and Fuda, shall": those who are left out are told by name elsewhere (`pronouns.those_meant`).
EXCEPTED = re.compile(
    r"(?<=[\ue000-\uf8ff]),?\s+(?:other\s+than|except(?:ing)?(?:\s+(?:for|as\s+to))?|excluding|save(?:\s+for)?|but\s+not|with\s+the\s+exception\s+of|apart\s+from)\s+(?=(?:the\s+)?(?:Defendants?\s+)?(?:Nos?\b|Numbers?\b|[\ue000-\uf8ff]|[A-Z]))[^;:]*?(?=,?\s+(?:and\s+)?(?:their|its|all\s+persons|those\s+(?:acting|persons|in))\b|,?\s*$)",
)
# "Lida and Fuda, being the only Defendants on Amazon,": why they are meant.
BEING = re.compile(
    r"(?<=[\ue000-\uf8ff]),\s+(?:being|as)\s+(?:the|those)\s+(?:only|sole|two|three|four)?\s*[^,;]{3,120},\s*(?=$)"
)
# "The entities listed in Exhibit C (PayPal, Stripe and Shopify)": who they are stands in brackets.
LISTED_IN_BRACKETS = re.compile(
    r"\b(?:the\s+)?(?:following\s+)?(?:entities|companies|parties|firms|persons|businesses|third\s+parties|non-?parties|[\ue000-\uf8ff])(?:\s+(?:listed|named|identified|set\s+forth)\s+[^()]{3,40}?)?\s*\((?P<names>[\ue000-\uf8ff](?:(?:\s*,\s*|\s*,?\s+and\s+|\s+)[\ue000-\uf8ff])+)\)",
    re.IGNORECASE,
)
# "ORDERED that the freeze is continued, and that within five days any bank shall": what is ordered besides.
AND_THAT = re.compile(
    r"^.*\bgranted\b[^,;]{0,40}\bto\s+the\s+extent\s+that\s+|"
    r"^.*[,;]\s+(?:and|but)\s+(?:further\s+)?that\s*,?\s+(?=(?:within|upon|no\s+later|not\s+later|immediately|until|pending|by|on|the|each|any|all|no)\b|[\ue000-\uf8ff])",
    re.IGNORECASE | re.DOTALL,
)
# "Defendants, and each of them, are": said once more one by one.
ONE_BY_ONE = re.compile(
    r"(?<=[\w)\ue000-\uf8ff]),?\s+(?:and|or)\s+(?:each|any|all|either|every)(?:\s+(?:and\s+every|or\s+any)(?:\s+one)?)?\s+of\s+them\b",
    re.IGNORECASE,
)
_AGREE = r"(?:stipulates?d?|agree[sd]?|consent(?:s|ed)?|undertakes?|promised?|represent(?:s|ed)?)"
# "Defendants hereby stipulate and are ordered": who agrees is ordered.
AGREE_AND = re.compile(
    rf"(?:,?\s+(?:hereby|have|has|having|further|also|jointly))*,?\s+{_AGREE}(?:\s*(?:,|\band\b)\s*{_AGREE})*(?:\s+to\s+(?:this|the)\s+[\w ]{{3,40}})?,?\s+and,?(?:\s+(?:they|it|each))?\s*$",
    re.IGNORECASE,
)
# "Defendants have agreed that they": the pronoun is who agreed.
AGREED_THAT = re.compile(
    rf"^(?P<who>.*?)(?:,?\s+(?:hereby|have|has|having|further|also|jointly))*,?\s+{_AGREE}(?:\s*(?:,|\band\b)\s*{_AGREE})*,?\s+that,?\s+(?:they|it|he|she)(?:\s+each)?\s*$",
    re.IGNORECASE | re.DOTALL,
)
# `(collectively, "Alibaba")` at the head of a paragraph that a page or column cut off: the bracket is all there is.
ALL_IN_BRACKETS = re.compile(
    r"^\W*\((?:(?:collectively|together|each|individually\s+and\s+collectively)\b,?\s*)*(?:an?\s+|the\s+)?\W*(?P<who>[\ue000-\uf8ff])\W*\)\s*$",
    re.IGNORECASE,
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
