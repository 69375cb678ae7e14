"""The words of printed names: legal forms, store words, a/k/a, placeholders, descriptions, what is struck out."""

import re

FORM = (
    r"(?:CO(?:MPANY)?|LTD|LIMITED(?:\s+(?:LIABILITY\s+)?PARTNERSHIP)?|INC(?:ORPORATED)?|L\.?\s?L\.?\s?C|L\.?L\.?P|L\.P|LP|CORP(?:ORATION)?|P\.?L\.?C|GMBH|S\.?A\.?R\.?L|S\.?R\.?L|"
    r"S\.?P\.?A|S\.A(?:\.S)?|SAS|S\.?L|PTY|PTE|B\.?V|N\.?V|N\.A|P\.C|P\.A|PLLC|P\.L\.L\.C|AG|A\.?B|A/S|OY|K\.?K|SDN\.?\s?BHD|BHD)\.{0,2}"
)
LEGAL = re.compile(rf"^(?:AND\s+)?(?:&\s*)?{FORM}(?:[\s,&]+{FORM})*$", re.IGNORECASE)
LEGAL_END = re.compile(rf"(?:^|[\s,.]){FORM}$", re.IGNORECASE)
STRONG = r"(?:LTD\.?|LIMITED|L\.?L\.?C\.?|INC\.?|CO\.,?\s?LTD\.?|CORP\.|GMBH)"
ENDS = r"(?:STORES?|SHOPS?|FACTORY|FIRM|MALL|BOUTIQUE|OUTLET|FLAGSHIP|MARKET|WORKSHOP|DEPARTMENT|STUDIO|CENTER)"
END = re.compile(rf"(?:\b{ENDS}|{STRONG}|\bCO\.?|\bCOMPANY)\s*$", re.IGNORECASE)
GENERIC = re.compile(
    rf"^(?:(?:\b{ENDS}\b|OFFICIAL|ONLINE|FACTORY|DIRECT|GLOBAL|US|USA|UK|NO\.?\s?\d+|\d+|\(.*\)|{FORM})[\s,.]*)+$",
    re.IGNORECASE,
)
_ON = r"(?:(?:on|at|through)\s+[\w.]{2,24}\s+)?"  # "doing business on Amazon as"
ALIAS_WORD = (
    r"(?i:a/?\s?k/?\s?a|d/?\s?b/?\s?a|f/?\s?k/?\s?a|n/?\s?k/?\s?a|t/a|(?:also|formerly|now)\s+known\s+as|(?:also\s+)?doing\s+business\s+"
    rf"{_ON}as|formerly\s+d/?b/?a|operating\s+{_ON}as|trading\s+as|(?:selling|trading)\s+{_ON}(?:as|under\s+the\s+names?)(?=\s+(?-i:[\"A-Z\d]))|"
    r"a\.k\.a\.|d\.b\.a\.|f\.k\.a\.)(?![A-Za-z])[:.]?"
)
ALIAS = re.compile(rf"\s*[,(]?\s*\b(?:also\s+)?{ALIAS_WORD}\s*", re.IGNORECASE)
PLACEHOLDER = re.compile(
    r"\b(?:listed|named|identified|enumerated|described|shown|set\s+(?:forth|out))\s+(?:on|in|at|below|above|herein|by)\b|^the\s+(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|\d+)$|\bidentified\s+(?:on|in)\b|\bschedule\s+[\"']?a\b|\bhereto\b|^[\"']?(?:jo(?:hn|ne)\s+|jane\s+)?(?:and\s+)?(?:jane\s+)?does?\b|\bdoes?[\"']?\s+(?:nos?\.?\s*)?\d|^(?:xyz|abc|def)(?:\s+(?:compan(?:y|ies)|corporations?|corp\.?|llc|inc\.?|ltd\.?))?$|"
    r"^(?:or|and)\s+(?:an?\s+)?(?:individuals?|partnerships?|corporations?|unincorporated\s+associations?|(?:other\s+)?(?:business\s+)?entit(?:y|ies))$|"
    r"^(?:the\s+)?(?:individuals?|persons?|entit(?:y|ies))(?:\s+(?:and|or)(?:/or)?\s+(?:individuals?|persons?|entit(?:y|ies)))+$|"
    r"^roe\b|\bunknown\s+(?:parties|defendants|entit(?:y|ies)|persons|individuals|companies|businesses|associations)|^unincorporated\s+associations?|^partnerships?$|^(?:the\s+)?(?:individuals?|partnerships?|corporations?|business\s+entit(?:y|ies)|"
    r"limited\s+liability\s+compan(?:y|ies)|unincorporated\s+associations?|foreign\s+entities)$|\bthe\s+partnerships\b|\bunincorporated\s+(?:associations|organizations)\b|\bthe\s+individuals\b|^various\b|^inclusive$|^(?:and\s+)?\d+\s+others?$",
    re.IGNORECASE,
)
# "The Individuals, Partnerships and Unincorporated Associations Identified on Schedule A hereto": a class, not a name.
CLASS = re.compile(
    r"\b(?:and\s+)?(?:all\s+)?(?:the\s+)?(?:(?:certain|other|remaining|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|\d+)\s+)*(?:individuals?|enterprises?|companies|organizations?|firms?|partnerships?|corporations?|entities|persons?|unincorporated\s+associations?|limited\s+liability\s+companies|"
    r"business(?:es)?(?:\s+entities)?|foreign\s+entities|defendants?|operators?|sellers?|(?:e-?commerce\s+)?stores?|merchants?)\b[^;]{0,260}?\b(?:identified|listed|named|set\s+forth|described)\s+"
    r"(?:on|in)\s+(?:the\s+)?(?:attached\s+|annexed\s+|amended\s+)?(?:(?:schedule|exhibit|annex|appendix)\s*[\"']?\s*[A-Z1-9]?\b,?[\"']?,?|paragraphs?\s+\d+|(?:\w+\s+){0,2}complaint)(?:\s+(?:attached\s+)?(?:hereto|(?:to|of)\s+th(?:e|is)\s+(?:(?:verified|amended|first|second)\b\s*){0,3}(?:complaint|order|motion|application|judgment|injunction)?))?",
    re.IGNORECASE,
)
REDACTED = re.compile(
    r"\[?email\s*protected\]?|\[?\bredacted\b\]?|[█■▇]{2,}|\[sealed\]|\[filed under seal\]|^_{3,}$|\bx{4,}\b",
    re.IGNORECASE,
)
DESCRIPTION = re.compile(
    r"^(?:and\s+)?(?:(?:an?|each\s+an?|all|both)\s+(?:[\w.'-]+\s+){0,6}(?:corporations?|compan(?:y|ies)|individuals?|partnerships?|entit(?:y|ies)|"
    r"association|citizens?|persons?|trust|business|organization)\b.*|(?:the\s+)?(?:subscribers?|users?|(?:account\s?)?holders?)\s+(?:of|at|to|assigned|using|behind)\b.*\b(?:IP|internet|accounts?|address)\b.*|individually\b.*|jointly\b.*|et\s+al\.?|\(?collectively\b.*|each\s+of\s+them|"
    r"(?:a\s+)?(?:business\s+)?(?:entit(?:y|ies)|organizations?)?\s*(?:(?:of\s+)?(?:form|type|origin)\s+)?(?:is\s+)?unknown|(?:and\s+)?(?:his|her|their|its)\s+.*|on\s+behalf\s+of\b.*|in\s+(?:his|her|their|its)\s+.*|whose\b.*|trading\s+on\b.*|inclusive|and|as\s+.*officer.*|and\s+others)$",
    re.IGNORECASE,
)
# ", a California corporation": printed small behind a name.
_SORT = (
    r"(?:corp[or][a-z]{3,6}ion|limited\s+(?:liability\s+)?(?:company|partnership)|company|individual|partnership|(?:unincorporated\s+)?association|trust|"
    r"(?:business|sole|legal)\s+(?:entity|organization|proprietorship)|entity|citizen(?:\s+of\s+[\w' ]+)?|resident(?:\s+of\s+[\w' ]+)?)"
)
# "Fern Vale LLC, of Fremont; …": where it sits.
_TOWN = r"(?-i:[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)(?:,\s+(?-i:[A-Z][a-z]+|[A-Z]\.?[A-Z]\.?))?(?=\s*(?:;|,|$|\band\b))"
INLINE_DESCRIPTION = re.compile(
    rf"(?<=LLC),\s+of\s+{_TOWN}|(?<=[Ii][Nn][Cc]\.),\s+of\s+{_TOWN}|(?<=Ltd\.),\s+of\s+{_TOWN}|,\s+individually(?=\s*(?:;|$))|,\s+(?:business\s+)?(?:entity|organization)\s+(?:form\s+|type\s+|of\s+)?unknown(?:\s+(?:form|type|origin))?(?=\s*(?:[,;]|$|\band\b))|,\s+(?:each\s+)?an?\s+(?:[\w.'-]+\s+){{0,6}}?{_SORT}(?:\s+of\s+unknown\s+(?:form|type|origin|makeup))?(?:(?:,\s*|\s+)(?:(?:or|and/or)\s+)?(?:an?\s+)?{_SORT})*"
    r"(?:,?\s+(?:form|type)\s+unknown)?(?=\s*(?:[,;]|$|\band\b|\(|d/?b/?a|a/?k/?a|\bdoing\b|\n))",
    re.IGNORECASE,
)
DOCKETED = re.compile(r"\b\d\d-?(?:cv|civ)-?\d{2,5}\b", re.IGNORECASE)
SENTENCE = re.compile(r"\b(?:shall|hereby|are\s+enjoined|is\s+(?:enjoined|ordered)|court\s+has|ORDERED)\b")
# A quotation mark; between two Hebrew letters it is their sign of an abbreviation (gershayim).
QUOTE = re.compile(r"(?<![\u05d0-\u05ea])\"|\"(?![\u05d0-\u05ea])")
