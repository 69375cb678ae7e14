"""Commands that wait for a rights holder's notice of the listing: "upon receiving notice of a particular listing, shall remove it" (R28).

Without the notice such a command reaches no listing; a period in it runs from that notice, which is neither the order's entry nor its receipt (R9).
"""

import re
from dataclasses import replace

from enjoin.intake.command.commands import DraftDirective, deadline
from enjoin.intake.text.paper import BANDS

_ANY = (
    r"(?:(?:a|an|any|each|the|such|every|particular|specific|individual|infringing|allegedly|counterfeit|\w+ing)\s+)*"
)
_THING = r"(?:listings?|product\s+pages?|urls?|web\s?links?|offers?|items?|asins?)\b"
_NOTICE = r"(?:notices?|notifications?|takedown\s+requests?)"
WAITS = re.compile(
    rf"\b(?:up)?on\s+(?:the\s+)?(?:receiv\w+|receipt\s+of|being\s+given|getting)\s+(?:\w+\s+){{0,3}}?{_NOTICE}\s+(?:from\s+(?:\w+[’']?s?\s+){{1,3}}?)?(?:of|identifying|specifying|listing|concerning|that\s+identif\w+)\s+{_ANY}{_THING}|"
    rf"\b(?:of|after|from|following)\s+(?:receiv\w+\s+|receipt\s+of\s+)?(?:\w+\s+){{0,2}}?{_NOTICE}\s+(?:from\s+(?:\w+[’']?s?\s+){{1,3}}?)?(?:of|identifying|specifying|that\s+identif\w+)\s+{_ANY}{_THING}|"
    rf"\b{_THING}\s+(?:(?:that|which)\s+)?(?:(?:are|is|have\s+been|has\s+been|were|was)\s+)?(?:specifically\s+)?(?:identified|notified|reported|specified)\s+(?:to\s+\w+\s+)?(?:by|in)\s+(?:an?\s+|any\s+|the\s+)?(?:written\s+)?(?:plaintiff|{_NOTICE}|counsel)|"
    rf"\b(?:after|once|when|that|which|as|if)\s+(?:the\s+)?(?:plaintiffs?(?:['’]s?\s+counsel)?|rights\s+holder|counsel\s+for\s+plaintiffs?)\s+(?:has\s+|have\s+|may\s+|specifically\s+)*(?:identif(?:y|ies|ied)|notif(?:y|ies|ied)|report(?:s|ed)?|specif(?:y|ies|ied)|flag(?:s|ged)?)\b(?![^.;]{{0,50}}\b(?:order|injunction|judgment)\b)|"
    r"\b(?:listings?|goods|offers?)\s+of\s+which\s+(?:it|they)\s+(?:is|are|has\s+been|have\s+been|was|were)\s+notified",
    re.IGNORECASE,
)
# "whether or not it was notified": then it waits for none.
NOT_NEEDED = re.compile(
    r"\bwhether\s+or\s+not\b|\bwithout\s+(?:\w+\s+){0,3}notice\b|\bregardless\b|\bincluding\b[^.;]{0,60}$",
    re.IGNORECASE,
)
NOTE = "waits for a notice of the listing"


def on_notice(each: DraftDirective) -> DraftDirective:
    """The command with `listing_notice`, where its paragraph makes it wait for one; its period runs from each such notice."""
    goods = (
        each.toward == "infringing"
        and (each.require == "remove" or bool(each.forbid))
        and "defendants" not in each.binds
    )
    waits = WAITS.search(each.text) if goods else None
    if waits is None or NOT_NEEDED.search(each.text[: waits.start()]) or NOT_NEEDED.search(waits[0]):
        return each
    within = each.within or deadline(each.proviso or "")[0]
    band = max(each.band, "check", key=BANDS.index)
    return replace(
        each,
        listing_notice="required",
        within=within,
        counted_from="listing_notice" if within else None,
        band=band,
        note=each.note or NOTE,
    )
