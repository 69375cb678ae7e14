"""A company that a paper names as a nonparty: its id, its printed names, its role."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from enjoin.intake.people.companies import PAYMENTS, PLATFORMS, payment_of, platform_of
from enjoin.intake.people.names import squeeze
from enjoin.intake.text.flow import Flow
from enjoin.intake.text.paper import Value


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRespondent:
    """A proposed respondent; `words` are the printed terms that stand for it."""

    id: str
    name: Value[str]
    role: str
    aka: tuple[Value[str], ...] = ()
    platforms: tuple[str, ...] = ()


def known_company(name: Value[str], role: str | None = None) -> DraftRespondent:
    low = name.value.lower()
    if payment := payment_of(name.value):
        return DraftRespondent(id=payment, name=name, role=role or "financial_institution")
    platform = platform_of(name.value)
    slug = platform or re.sub(r"[^a-z0-9]+", "-", low.removesuffix(".com")).strip("-")
    return DraftRespondent(
        id=slug, name=name, role=role or "service_provider", platforms=(slug,) if role is None else ()
    )


SUBJECT = re.compile(
    r"(?:\b[Nn]on-?[Pp]art(?:y|ies)\s+|\b(?:payment|money\s+transfer|escrow)\s+(?:services?|processors?|providers?|compan(?:y|ies)|platforms?|firms?)\s+|\b(?:marketplace|e-commerce|online)\s+(?:marketplaces?|platforms?|sites?)\s+|\bthird[\s-]party\s+(?:service\s+provider\s+|platform\s+|marketplace\s+)?|(?:^|\n\n|[.;]\s+|that\s+|[.)]\s)(?=[^.;\n]{3,90}\b(?:shall|is|are)\b))"
    r"(?<![\w&'-])(?P<name>[A-Z][\w&'-]*(?:\.com)?(?:\s+[A-Z][\w&'-]*){0,4}(?:,?\s+(?:Inc|LLC|L\.L\.C|Pte|Pty|Ltd|Corp|Co|GmbH|Limited|S\.A|B\.V)\b\.?)+)(?:\s*\((?:the\s+)?\"(?P<short>[A-Z][\w ]{2,30}?),?\"\))?"
)


CALLED = re.compile(
    r"(?<![\w&'-])(?P<name>[A-Z][\w&'-]*(?:\.com)?(?:\s+[A-Z][\w&'-]*){0,4}(?:,?\s+(?:Inc|LLC|Pte|Pty|Ltd|Corp|Co|Limited)\b\.?)+)(?:\s*\((?:the\s+)?\"(?P<short>[A-Z][\w ]{2,30}?),?\"\))?"
    r",\s+(?:an?|which\s+(?:is|runs|operates|owns)\s+(?:an?|the))\s+(?:[\w-]+\s+){0,3}?(?:non-?party|third[\s-]party|online\s+marketplace|marketplace|payment\s+processor)\b"
)


def named_subjects(body: Flow, plaintiffs: Sequence[str]) -> list[DraftRespondent]:
    """Companies that the paper calls nonparties, or bids by name: `Non-party Bazaarly Inc. ("Bazaarly")`."""
    found: list[DraftRespondent] = []
    own = {squeeze(name) for name in plaintiffs}
    for match in [*SUBJECT.finditer(body.text), *CALLED.finditer(body.text)]:
        name = match["name"]
        called = match[0][: match.start("name") - match.start()].strip().lower()
        tail = body.text[match.end() : match.end() + 60]
        named = called.endswith(CALLED_SO)
        if squeeze(name) in own or not (named or match.re is CALLED or BIDDEN.match(tail)):
            continue
        if re.match(r"(?:Defendants?|Plaintiffs?|The\s+Court|Clerk|Neither|Nor|Both|Only|Each|Every|All|Any|No|If|When|Upon|By|Until)\b", name):  # fmt: skip
            continue
        found.append(_company(body, match, bool(PAYS.search(called))))
    return found


CALLED_SO = ("party", "parties", "provider", "providers", "platform", "platforms", "marketplace", "marketplaces", "site", "sites", "service", "services", "processor", "processors", "company", "companies", "firm", "firms")  # fmt: skip
PAYS = re.compile(r"\b(?:payment|money|escrow)\b")


BIDDEN = re.compile(
    r"[^.;]{0,40}\b(?:shall|(?:is|are)\s+(?:hereby\s+|further\s+)*(?:directed|ordered|enjoined|restrained))\b"
)


def _company(body: Flow, match: re.Match[str], pays: bool = False) -> DraftRespondent:
    """A company as a respondent, with the short forms of its name that the paper uses."""
    name = match["name"]
    value = body.value(name, match.span("name"), "respondent/named", "check")
    each = known_company(value)
    if each.id not in {*PLATFORMS.values(), *PAYMENTS.values()}:
        slug = re.sub(r"(?:-(?:inc|llc|pte|pty|ltd|corp|co|gmbh|limited))+$", "", each.id)
        bank = pays or bool(re.search(r"\bbank\b|\bpay", name, re.IGNORECASE))
        role = "financial_institution" if bank else "service_provider"
        each = replace(each, id=slug, role=role, platforms=() if bank else (slug,))
        brief = re.sub(r"(?:,?\s+(?:Inc|LLC|Pte|Pty|Ltd|Corp|Co|GmbH|Limited)\b\.?)+", "", name).strip()
        if brief != name and len(re.findall(rf"(?<!\w){re.escape(brief)}(?!\w)", body.text)) > 1:
            each = replace(each, aka=(Value(brief, value.spans, value.rule, value.band),))
    if match["short"] and match["short"] not in {alias.value for alias in each.aka}:
        each = replace(each, aka=(*each.aka, body.value(match["short"], match.span("short"), "respondent/short")))
    return each
