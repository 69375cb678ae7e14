"""A meaning with its subject → the directive that is proposed, with its deadline and band."""

import re

from enjoin.intake.command.commands import DraftDirective, deadline, from_receipt, waits_for
from enjoin.intake.command.meaning import Meaning
from enjoin.intake.command.provisos import condition_of, frees, proviso_of, without_freeing
from enjoin.intake.command.subject import Subject
from enjoin.intake.text.paper import Band

# "shall not assist them, and shall, within five days, remove": the period is that of what is bidden, and what is barred is barred at once (R9).
OF_ANOTHER = re.compile(
    r"\b(?:(?:shall|may|must|will)\s+(?:immediately\s+)?(?:not|neither)\b|(?:are|is)\s+(?:\w+\s+){0,2}(?:enjoined|restrained|prohibited|barred)\b)[^.;]*?,?\s+and\s+(?:(?:it|they|each)\s+)?(?:further\s+|also\s+)?(?:shall|must|will|(?:is|are)\s+(?:ordered|directed)\s+to),?\s+(?:within|no\s+later\s+than|not\s+later\s+than|by)\b",
    re.IGNORECASE,
)


def draft_directive(each: Meaning, subject: Subject, what: str, whole: str, sure: bool) -> DraftDirective:
    """`read` only if the words, the subject and what stands between them were all read for sure."""
    within, counted, by = deadline(what)
    restrains = bool(each.forbid) or each.require in ("freeze", "remove", "preserve")
    if restrains and not frees(what):
        whole = without_freeing(whole)
    if not (within or by) and not (each.forbid and OF_ANOTHER.search(whole)):
        within, counted, by = deadline(whole)
    awaited = waits_for(what) or waits_for(whole) if within else None
    if awaited:
        within, counted = None, None
    elif within and counted is None and from_receipt(whole):
        counted = "receipt"
    both = {"plaintiffs", "defendants"} <= set(subject.roles)  # which parties, the words leave open
    proviso = "; ".join(filter(None, [awaited, proviso_of(whole)])) or None
    told = "; ".join(filter(None, [proviso, condition_of(whole)])) or None
    firm = each.sure and sure and subject.sure and not subject.unknown and not both and proviso is None
    band: Band = "read" if firm else "guess" if each.name == "supposed" else "check"
    sort = "forbid" if each.forbid else "require"
    return DraftDirective(
        id="", path=(), binds=subject.roles, forbid=each.forbid, require=each.require, toward=each.toward, within=within, counted_from=counted, by=by,
        text=whole, own=what, rule=f"{sort}/{each.name}", band=band, note=each.note, aids=each.aids, named=subject.named, proviso=told,
    )  # fmt: skip
