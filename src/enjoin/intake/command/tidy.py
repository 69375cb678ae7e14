"""The words of a command before they are read: without numbers, brackets, fillers and words of time."""

import re

from enjoin.intake.command.words import is_base, lemma

LISTED = re.compile(r"(?:(?<=^)|(?<=[\s,;:]))\((?:[ivx]{1,4}|[a-h]|\d)\)\s*")
BRACKET = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
FOR_SALE = re.compile(
    r"\s+for\s+(?:sale|resale|retail\s+sale|distribution|hire|(?:the\s+)?(?:purposes?\s+of\s+)?sale)\b(?!\s+of)",
    re.IGNORECASE,
)
FILLER = re.compile(
    r"\b(?:in\s+any\s+(?:other\s+)?(?:way|manner|form|fashion)|by\s+any\s+means|directly\s+or\s+indirectly|directly|indirectly|whether|knowingly|willfully|actively|attempting\s+to|attempt\s+to|continuing\s+to|continue\s+to|taking\s+(?:any\s+)?(?:steps?|action)\s+to|take\s+(?:all\s+|any\s+)?(?:necessary\s+|reasonable\s+)?(?:steps?|action|measures)\s+(?:necessary\s+|needed\s+)?to|do\s+(?:all\s+)?what\s+is\s+needed\s+to|cause\s+to\s+be|causing\s+to\s+be|otherwise|thereafter|at\s+once|without\s+delay|immediately|promptly|forthwith|temporarily|permanently|fully|also|further|hereafter|again|henceforth)\b,?",
    re.IGNORECASE,
)
# Words of time or measure between commas.
ASIDES = re.compile(
    r",\s*(?:from\s+the\s+(?:time|date|day|moment)|while|so\s+long\s+as|as\s+long\s+as|within|upon|on\s+or\s+before|by|no\s+later\s+than|not\s+later\s+than|after|until|before|pending|during|in\s+accordance|pursuant|up\s+to|as\s+opposed|to\s+the\s+extent|at\s+its|at\s+their|in\s+the\s+ordinary|subject\s+to|other\s+than|except|excepting|save|but\s+not|for\s+the\s+duration|not\s+to\s+exceed)\b(?:[^,;]|,(?=\d{3})){2,170},",
    re.IGNORECASE,
)
# "cause the listings to be removed": whoever causes it does it.
MADE = re.compile(
    r"^(?:keep|leave|make|render|take(?=[^,;]*\boffline\b))\s+(?P<thing>(?:(?!\brecords?\b)[^,;]){3,120}?)\s+(?P<how>closed|offline|down|unavailable|inaccessible|disabled|frozen|inactive|private|hidden|shut|locked)\b",
    re.IGNORECASE,
)
# "what they have been paid for the goods" is money.
PAID = re.compile(
    r"\bwhat(?:ever)?\s+(?:they|it|he|she)\s+(?:have|has|had|were|was|are|is)\s+(?:been\s+)?(?:paid|owed)\b",
    re.IGNORECASE,
)
# Where a marketplace shows what it promotes.
_SHOWN_IN = r"(?:[\w-]+\s+){0,3}?(?:sponsored|search(?:es)?|recommend\w*|e-?mails?|advert\w*|ads|promot\w*|newsletters?|suggest\w*)\b"
# Ways round a plain verb, and the plain verb.
SAID_OTHERWISE = tuple(
    (re.compile(words, re.IGNORECASE), plain)
    for words, plain in (
        (r"^use\s+(?:\w+\s+){0,3}?efforts\s+to\s+", ""),
        (
            r"^(?:see\s+to\s+it|see|ensure|make\s+sure|take\s+care)\s+that\s+no\s+(?:money|funds?|sums?|payments?|assets)\b",
            "freeze the funds so that none",
        ),
        (
            r"^(?:let|allow)\s+(?P<who>Plaintiff(?:'s\s+counsel)?)\s+(?:to\s+)?(?:have|see|inspect|know)\s+",
            r"provide \g<who> with ",
        ),
        (r"^let\s+(?P<who>the\s+court|the\s+clerk|Plaintiff(?:'s\s+counsel)?)\s+know\b", r"inform \g<who>"),
        (r"^(?:do|transact|conduct)\s+business\s+(?:through|at|on|from|via|in|under)\s+", "operate "),
        (r"^(?:doing|transacting|conducting)\s+business\s+(?:through|at|on|from|via|in|under)\s+", "operating "),
        (r"^move\s+(?:their|its|his|her)\s+(?:business|trade|sales|stores?)\s+to\s+", "open "),
        (r"^moving\s+(?:their|its|his|her)\s+(?:business|trade|sales|stores?)\s+to\s+", "opening "),
        (r"^putting\s+(?:back\s+)?(?:up\s+)?(?:on|for)\s+sale\b", "selling"),
        (r"^put\s+(?:up\s+)?(?:on|for)\s+sale\b,?", "sell"),
        (r"^put\s+back\s+(?:up\s+)?(?:on|for)\s+sale\b,?", "reinstate"),
        (r"^put\s+(?:up)?on\s+the\s+market\b|^put\s+into\s+commerce\b", "sell"),
        (r"^putting\s+(?:up)?on\s+the\s+market\b|^putting\s+into\s+commerce\b", "selling"),
        (
            r"^take\s+down(?:,\s+and\s+keep\s+down,)?\s+(?=(?:(?!listings?|pages?|offers?|products?|items?|post)\S+\s+){0,3}?(?:stores?|storefronts?|shops?|web\s?sites?)\b)",
            "shut ",
        ),
        (r"^making\s+(?:any\s+)?(?:[\w-]+\s+)?use\s+of\b", "using"),
        (r"^make\s+(?:any\s+)?(?:[\w-]+\s+)?use\s+of\b", "use"),
        (r"\bhold\s+(?:themselves|itself|himself|herself)\s+out\b", "represent themselves"),
        (r"^holding\s+(?:themselves|itself|himself|herself)\s+out\b", "representing themselves"),
        (r"^hold\s+(?:themselves|itself|himself|herself)\s+out\b", "represent themselves"),
        (r"^(?:assist|cooperate|help)\s+in\s+(?=(?:chang|transferr|remov|unlock|disabl)ing\b)", ""),
        (
            r"\bmake\s+(?P<thing>[^,;]{3,80}?)\s+available\s+to\s+(?P<who>(?:each\s+|such\s+)?Defendants)\b",
            r"release \g<thing> to \g<who>",
        ),
        (r"\bmake\s+available\b", "produce"),
        (r"^do\s+(?:the\s+same|likewise|so),\s+(?:that\s+is|namely|i\.e\.)(?:\s+to\s+say)?,\s+", ""),
        (
            rf"^(?:include|feature|place|insert|put|carry)\s+(?P<thing>[^;]{{3,160}}?)\s+in\s+(?={_SHOWN_IN})",
            r"promote \g<thing> in ",
        ),
        (
            rf"^(?:including|featuring|placing|inserting|putting|carrying)\s+(?P<thing>[^;]{{3,160}}?)\s+in\s+(?={_SHOWN_IN})",
            r"promoting \g<thing> in ",
        ),
        (r"^keep\s+(?:restrained|frozen|blocked|on\s+hold)\s+", "freeze "),
        (
            r"^(?:keep|leave|hold)\s+(?P<thing>(?!in\b|from\b)[^,;]{3,120}?)\s+(?:restrained|frozen|blocked|on\s+hold|under\s+restraint|locked)\b",
            r"freeze \g<thing>",
        ),
        (
            r"^(?:cause|allow|permit|let)(?:\s*(?:,|or|and)\s*(?:cause|allow|permit|let))*\s+(?P<thing>[^,;]{0,80}?domain[^,;]{0,40}?)\s+to\s+resolve\b",
            r"operate \g<thing>",
        ),
        (r"^part\s+with\b", "transfer"),
        (r"^parting\s+with\b", "transferring"),
        (
            r"^put\s+in\s+(?=(?:an?|its|their|the)\s+(?:\w+\s+)?(?:declaration|affidavit|report|letter|statement|brief|answer)\b)",
            "file ",
        ),
        (r"^make\s+over\b", "transfer"),
        (r"^make\s+known\b", "disclose"),
        (r"^let\s+(?P<who>Defendants)\s+have\b", r"release to \g<who>"),
        (r"^put\s+(?P<thing>[^,;]{2,60}?)\s+(?:up\s+again|back(?:\s+up)?)\b", r"reinstate \g<thing>"),
        (r"^act\s+(?:up)?on\s[^;]{3,120}?\bby\s+(?=\w+ing\b)", ""),
    )
)
# "arrange for the prompt removal of the listings": a verb that only carries the noun of a deed.
DEEDS = {
    "removal": "remove", "deletion": "delete", "suspension": "suspend", "closure": "close", "closing": "close", "freezing": "freeze", "freeze": "freeze", "disclosure": "disclose",
    "production": "produce", "preservation": "preserve", "retention": "retain", "restraint": "restrain", "attachment": "attach", "return": "return", "release": "release", "payment": "pay",
    "transfer": "transfer", "filing": "file", "service": "serve", "delivery": "deliver", "termination": "terminate", "identification": "identify", "cessation": "cease", "discontinuance": "cease",
    "deactivation": "deactivate", "delisting": "delist", "de-listing": "delist", "takedown": "remove", "blocking": "block", "sequestration": "sequester", "reinstatement": "reinstate",
}  # fmt: skip
CARRIED = re.compile(
    rf"^(?:effect(?:uate)?|make|carry\s+out|undertake|perform|complete|arrange(?:\s+for)?|procure|provide\s+for|bring\s+about|accomplish|implement|initiate|commence|see\s+to|cause|ensure|secure|be\s+responsible\s+for|oversee)\s+(?:(?:the|a|an|any|its|their|immediate|prompt|complete|full|permanent|expeditious)\s+)*(?P<deed>{'|'.join(DEEDS)})\s+of\s+",
    re.IGNORECASE,
)
# "shall have removed the listings by May 3".
PERFECT = re.compile(
    r"^have\s+(?P<verb>[a-z]+(?:ed|en|ld))\s+(?=(?:all|any|each|every|the|its|their|his|her|to)\b)", re.IGNORECASE
)
# "selling, exercising control over, or owning": a verb of many words stands in the row as one.
CONTROL = re.compile(
    r"\bexercis(?P<ing>e|ing)\s+(?:any\s+)?(?:dominion|control|ownership)(?:\s+(?:and|or)\s+(?:dominion|control|ownership))?\s+over\b",
    re.IGNORECASE,
)
MADE_SO = {"frozen": "freeze", "locked": "freeze", "closed": "close", "shut": "close"}
CAUSED = re.compile(
    r"^(?:cause|have|ensure\s+that|see\s+(?:to\s+it\s+)?that|arrange\s+for)\s+(?P<thing>.{3,160}?)\s+(?:to\s+be|are|is|be)\s+(?P<verb>[a-z]+(?:ed|en|ld|wn)|kept|shut|sent|paid)\b",
    re.IGNORECASE,
)
# "ensure that the listings do not appear in search results": what is not to be is to cease.
ENSURED = re.compile(
    r"^(?:ensure|make\s+sure|make\s+certain|see\s+to\s+it)\s+that\s+(?P<thing>[^;]{3,120}?)\s+(?:(?P<not>(?:do|does)\s+not|no\s+longer)\s+appears?|(?:is|are)\s+(?:not|no\s+longer)\s+(?P<verb>[a-z]+(?:ed|wn|ld)))\b",
    re.IGNORECASE,
)
# "remove from the site all references to the mark".
FROM_FIRST = re.compile(
    r"^(?P<verb>remove|delete|purge|eliminate|take\s+down)\s+(?P<where>from\s+[^,;]{3,120}?)\s+(?P<thing>(?:all|any|every|each|the|those|its|their)\s+(?!of\b|(?:\w+\s+)?Defendants\b|(?:stores?|storefronts?|sites?|platforms?|marketplaces?)\b).*)$",
    re.IGNORECASE | re.DOTALL,
)
HAVE_DONE = re.compile(r"^have\s+(?P<thing>[^,;]{3,90}?)\s+(?P<verb>[a-z]+ed|frozen|taken|shut)\b", re.IGNORECASE)
# "keep, and not permit to be deleted, all records": what stands between shares the object behind it.
SHARED = re.compile(
    r"^(?P<verb>[a-z]+(?:\s+(?:safe|up|down|over|off|back|away))?)(?P<rest>\s+(?:out\s+of|from|to|in|on|into|with|upon)\s[^,]{2,60})?,\s+(?:and|but|or)\s+(?P<other>[a-z]+)\b(?P<how>[^,]{0,80}),\s+"
    r"(?P<thing>(?:an?|all|any|each|every|its|their|his|her|the|such|those|these|what|whatever)\b.*)$",
    re.IGNORECASE | re.DOTALL,
)
# "shall not, by e-mail or otherwise, show …": how it is done tells the act, and is kept at the end.
MEANS = re.compile(r"^(?:by|through|via|in|on)\s+(?!(?:\w+\s+){0,4}\d|no\b)", re.IGNORECASE)
SET_BETWEEN = re.compile(
    r"^(?P<verb>[a-z]+(?:\s+(?:safe|up|down|over|off|back|away))?),\s+(?P<how>(?:out\s+of|in|under|through|by|with|at|on|for|from|to|upon|whether)\s[^,]{3,120}(?:,\s+(?:or\s+|and\s+)?(?:out\s+of|in|under|through|by|with|at|on|for|from|to)\s[^,]{3,120}){0,3}),\s+(?P<thing>(?:an?|all|any|each|every|its|their|his|her|the|such|those|these|what|whatever)\b.*)$",
    re.IGNORECASE | re.DOTALL,
)
ADVERB = re.compile(
    r"^(?:(?:from\s+the\s+(?:time|date|day|moment)|within|upon|on|by|no\s+later\s+than|not\s+later\s+than|before|after|until|during|pending|to\s+the\s+extent|at|in|pursuant|for|except|unless|under|as|if|other\s+than|with|without|subject)\b[^,]{2,170},\s*|(?:and|from|to|that|hereby|both|each|,|:|-)\s*)",
    re.IGNORECASE,
)


def _aside(words: str, means: list[str]) -> str:
    """Nothing in the place of words set in, those that tell a means kept in `means`."""
    said = words.strip(" ,")
    if MEANS.match(said):
        means.append(said)
    return " "


def tidied(what: str) -> str:
    """The words without brackets, fillers and words of time, "cause X to be removed" as "remove X": they begin with the verb."""
    text = FILLER.sub(" ", FOR_SALE.sub("", BRACKET.sub(" ", LISTED.sub(" ", what))))
    text = KINDS_OF_RECORDS.sub(_of_kinds, text)
    means: list[str] = []
    text = ASIDES.sub(lambda aside: _aside(aside[0], means), " ".join(text.split())).strip(" ,;:")
    text = _plainly(text)
    text = re.sub(r"\bsave\s+(?=for\b|that\b|as\b|to\s+the\b)", "except ", text, flags=re.IGNORECASE)
    text = PAID.sub("the money paid", text)
    text = CONTROL.sub(lambda told: "controlling" if told["ing"] == "ing" else "control", text)
    text = re.sub(r"^take\s+offline\b", "take down", text, flags=re.IGNORECASE)
    text = MADE.sub(lambda made: f"{MADE_SO.get(made['how'].lower(), 'disable')} {made['thing']}", text)
    text = CARRIED.sub(lambda told: f"{DEEDS[told['deed'].lower()]} ", text)
    text = PERFECT.sub(lambda told: f"{lemma(told['verb']) or told['verb']} ", text)
    text = CAUSED.sub(lambda made: f"{lemma(made['verb']) or made['verb']} {made['thing']}", text)
    text = ENSURED.sub(lambda told: f"cease {_gerund(lemma(told['verb'] or '') or 'display')} {told['thing']}", text)
    text = FROM_FIRST.sub(lambda told: f"{told['verb']} {told['thing'].rstrip('. ')} {told['where']}", text)
    text = HAVE_DONE.sub(lambda made: f"{lemma(made['verb']) or made['verb']} {made['thing']}", text)
    while (lead := ADVERB.match(text)) and lead.end() < len(text):
        end = _verb_within(text, lead.end())
        _aside(text[:end], means)
        text = text[end:]
    text = " ".join([text.rstrip(". "), *means]) if means else text
    text = _plainly(text)
    text = SET_BETWEEN.sub(lambda match: f"{match['verb']} {match['thing'].rstrip('. ')} {match['how']}", text)
    return SHARED.sub(_sharing, text)


# "sales, inventory, or advertising records": what kinds of records, of which none is a thing of its own.
_KINDS = (
    r"(?:sales|purchase|inventory|shipping|advertising|marketing|payouts?|settlement|financial|accounting|tax|business|customer|order|payment|bank(?:ing)?|e-?mail|import|customs|warehouse|transaction|account|"
    r"supplier|fulfil\w*|listing|returns?|manufacturing|production|corporate|electronic|computer|invoice|delivery)"
)
KINDS_OF_RECORDS = re.compile(
    rf"\b(?P<kinds>{_KINDS}(?:,\s+{_KINDS})*,?\s+(?:and|or|and/or)\s+{_KINDS})\s+(?P<thing>records?|documents?|data|information|books|files|logs|papers|materials)\b",
    re.IGNORECASE,
)
THINGS_TOO = re.compile(r"^(?:inventory|listing)s?\W+(?:and|or|and/or)\b", re.IGNORECASE)


def _of_kinds(match: re.Match[str]) -> str:
    return match[0] if THINGS_TOO.match(match["kinds"]) else match["thing"]


OBJECT_NEXT = re.compile(
    r"\s(?P<verb>[a-z]+)(?:\s+(?:down|off|up))?\s+(?=(?:the|an?|any|all|each|every|its|their|his|her|such|those|these|what|Plaintiffs?|Defendants?)\b)"
)
NO_VERB_AFTER = frozenset("to of the a an any all this that such its their each every by from in on for and or".split())


def _verb_within(text: str, end: int) -> int:
    """ "within 48 hours take down the listings, of which …": where no verb stands behind the words of time, the command begins amid them."""
    word = re.match(r"[A-Za-z]+", text[end:])
    if word and lemma(word[0]):
        return end
    for match in OBJECT_NEXT.finditer(text, 0, end):
        before = re.search(r"(\S+)$", text[: match.start()])
        if before and before[1].lower() not in NO_VERB_AFTER and is_base(match["verb"]):
            return match.start("verb")
    return end


def _gerund(verb: str) -> str:
    return f"{verb.removesuffix('e')}ing"


def _plainly(text: str) -> str:
    for pattern, plain in SAID_OTHERWISE:
        text = pattern.sub(plain, text)
    return text


def _sharing(match: re.Match[str]) -> str:
    """ "removing from the account, or transferring abroad, the funds" as "removing, transferring the funds from the account"."""
    again = match["how"].strip() in ("down", "closed", "offline", "off")  # "take down, and keep down, the stores"
    plain = lemma(match["other"]) and not match["how"].startswith(" no ") and not again
    same = lemma(match["other"]) == lemma(match["verb"].split()[0])  # "opening, or attempting to open, an account"
    verbs = f"{match['verb']}, {match['other']}" if plain and not same else match["verb"]
    return f"{verbs} {match['thing'].rstrip('. ')}{match['rest'] or ''}"
