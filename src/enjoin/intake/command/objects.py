"""What stands behind the verbs of a phrase → the head of their object, and the rest."""

import re

HEAD_END = re.compile(
    r"\b(?:that|which|who|whose|bearing|in|on|at|from|for|by|with|through|via|under|using|to|relating|related|relates?|concerning|regarding|pertaining|evidencing|reflecting|showing|used|held|owned|connected|associated|belonging|until|upon|pursuant|other\s+than|except|without|within|not|whether|as|so|into|against|during|"
    r"identified|described|listed|sold|purchased|received|offered|where|operated|maintained|of|sufficient|including|save|if|unless|when|while|before|after|it|they|he|between|about|stating|detailing|setting|identifying|describing)\b|[;.](?:\s|$)",
    re.IGNORECASE,
)

# "release to Acme, within five days, all funds": the object stands behind the one who gets it.
ASIDE = re.compile(
    r"^(?:to|upon|with|on|from|within|by|before|after|at|until|pending|during|throughout|(?:no|not)\s+later\s+than)\s+(?!(?:any|all|each|such|these|those|its|their)\b(?!\s+(?:\w+\s+)?accounts?\b))[^;.]{2,160}?[\w),](?<!\bor)(?<!\band)\s+(?=(?:all|any|each|every|its|their|those|such|what|whatever|an?\s+(?!\w+\s+days?)|the\s+\$[\d,.]+|the\s+(?:funds|assets|money|moneys|monies|sums?|amounts?|balances?|listings?|names?|records?|accounts?|proceeds|freeze|restraint|hold))\b)",
    re.IGNORECASE,
)


# "sell, through a storefront or by any other means, a lantern": how or how long, between commas.
BETWEEN_COMMAS = re.compile(
    r"^(?:(?:through|via|by(?:\s+means\s+of)?|using|whether|directly\s+or|on|at|in|from|within|upon|until|pending|during|for\s+as\s+long\s+as|as\s+long\s+as)\b|intact,)[^;.]{3,120}?,\s+(?=(?:an?|the|any|all|its|their|such|those|every|each)\s)",
    re.IGNORECASE,
)


# "pay Defendants any part of the balance": to whom stands before what.
TO_WHOM = re.compile(
    r"^(?:Defendants|Plaintiff)\s+(?=(?:any|all|the|its|their|his|her|what|whatever|a|an|such|each|every)\b)"
)


def object_of(part: str) -> tuple[str, str]:
    """The head of an object, and the rest: "any records" + "of the sale of such goods"."""
    part = re.sub(r"^(?:over|down|off|up|out|back|away)\s+", "", part)
    if (aside := BETWEEN_COMMAS.match(part)) is not None:
        head, rest = object_of(part[aside.end() :])
        return head, f"{rest} {part[: aside.end()]}".strip(" ,")
    if (aside := ASIDE.match(part)) is not None:
        return object_of(part[aside.end() :])[0], part
    part = re.sub(r"^(?:of|from|in|on|to|with|upon|be)\s+", "", part)
    part = TO_WHOM.sub("", part)
    at = 0
    while cut := HEAD_END.search(part, at):
        head = part[: cut.start()].strip(" ,")
        if head and not re.fullmatch(
            r"(?:the\s+|any\s+|all\s+|its\s+|their\s+)*(?:any|all|each|one|some|cop(?:y|ies)|possession|control|custody|the|both|any\s+and\s+all|a\s+list|and|or|ownership|use|access|contents?|transfer|registration|rights?|title|interests?|balance|rest|remainder|parts?|portions?|shares?|whole|half|bulk)(?:\s+or\s+more|\s+and\s+control)?",
            head,
            re.IGNORECASE,
        ):
            return head, part[cut.start() :]
        at = cut.end()
    return part, ""
