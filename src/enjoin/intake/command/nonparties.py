"""The nonparties that paragraphs address: platforms and payment companies, their aliases, and the terms for their roles."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from enjoin.intake.command.roleterms import KNOWN, MARKETPLACE, PAYING, exact_list, inline_role, role_of
from enjoin.intake.command.strangers import bidden_names, opening_of, stranger
from enjoin.intake.command.words import is_base
from enjoin.intake.people import namewords
from enjoin.intake.people.addressees import BANK, PROVIDER, Addressees
from enjoin.intake.people.called import short_names
from enjoin.intake.people.companies import BESIDE, payment_of, platform_of
from enjoin.intake.people.glossary import Inline, Term
from enjoin.intake.people.names import squeeze
from enjoin.intake.people.respondents import DraftRespondent, known_company, named_subjects
from enjoin.intake.text.flow import Flow

ROLES = {"service_providers": "service_provider", "financial_institutions": "financial_institution"}


_BESIDE = re.compile(
    rf"(?:{KNOWN.pattern})(?:,\s+|,?\s+(?:and|or)\s+)(?-i:(?P<name>{'|'.join(each.title() for each in BESIDE)}))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Nonparties:
    """Respondents, and what the paper calls their roles."""

    respondents: tuple[DraftRespondent, ...] = ()
    addressees: Addressees = field(default_factory=Addressees)
    called: dict[str, str] = field(
        default_factory=dict
    )  # the first words of a defendant's name that alone are bidden → the name


# "bidding for keywords on Google", "sponsored Google advertisements": others use what these companies offer; most papers bid them nothing.
_USED = re.compile(r"(?:google|bing|microsoft|meta platforms|pinterest|youtube)\b", re.IGNORECASE)
_USED_ON = re.compile(r"\b(?:on|via|through|using|with)\s+$", re.IGNORECASE)
_USED_AS = re.compile(
    r"(?:['’]s)?\s+(?:ad(?:s|verts?|vertis\w+)|search(?:es)?|results?|shopping|analytics|translate|maps?|drive|images?|scholar|"
    r"(?:ad|e-?mail|mail)\s?accounts?|videos?|posts?|pages?)\b(?!\s+(?:shall|must|will|is|are|and\s+its)\b)",
    re.IGNORECASE,
)


def _only_used(text: str, name: re.Match[str]) -> bool:
    """Is the company only what somebody advertises with or searches on?"""
    before = text[max(0, name.start() - 12) : name.start()]
    return bool(_USED.match(name[0]) and (_USED_ON.search(before) or _USED_AS.match(text, name.end())))


def read_nonparties(
    text: Flow,
    body: Flow,
    glossary: Sequence[Term],
    inline: Sequence[Inline],
    plaintiffs: Sequence[str] = (),
    defendants: Sequence[str] = (),
) -> Nonparties:
    """Platforms and payment companies of the glossary and of the paragraphs that address nonparties."""
    terms = {name.lower(): "plaintiffs" for name in _short_names(plaintiffs, glossary, inline)}
    terms |= {name.lower(): "plaintiffs" for name in _first_words(plaintiffs, defendants, body.text)}
    found: list[DraftRespondent] = []
    for term in glossary:
        _read_term(term, terms, found)
    for definition in inline:
        inline_role(definition, terms)
        terms |= exact_list(definition)
    for each in named_subjects(body, [*plaintiffs, *defendants]):
        _add(found, each)
    for passage in _addressing(body):
        for match in KNOWN.finditer(body.text, *passage):
            printed = match[0]
            named = printed[0].isupper() or printed[0] == "e" or printed[0].isdigit()
            if named and not _only_used(body.text, match):
                _add(found, known_company(body.value(printed, match, "respondent/named", "check")))
        for match in _BESIDE.finditer(body.text, *passage):
            value = body.value(match["name"], match.span("name"), "respondent/beside", "check")
            _add(found, DraftRespondent(id=BESIDE[match["name"].lower()], name=value, role="financial_institution"))
    own = {squeeze(name) for name in plaintiffs}
    found = [each for each in found if not own & {squeeze(name.value) for name in (each.name, *each.aka)}]
    merged = [_called(each, inline, body, terms) for each in _collected(found, inline, text)]
    merged = _operated(merged, inline, body)
    for each in merged:
        for name in (each.name, *each.aka):
            terms.setdefault(name.value.lower(), each.id)
    known = {each.id: next(group for group, role in ROLES.items() if role == each.role) for each in merged}
    called: dict[str, str] = {}
    short = short_names(inline, defendants)
    for word, at in bidden_names(
        body, Addressees(terms, known, {each: (each,) for each in defendants}), [*plaintiffs, *defendants]
    ):
        if word in short:
            continue
        if opening_of(word, plaintiffs):
            terms.setdefault(word.lower(), "plaintiffs")
        elif whole := opening_of(word, defendants):
            called |= {word: whole[0]} if len(whole) == 1 else {}
        else:
            each = stranger(body, word, at)
            _add(merged, each)
            terms.setdefault(each.name.value.lower(), each.id)
    groups = {each.id: next(group for group, role in ROLES.items() if role == each.role) for each in merged}
    return Nonparties(tuple(merged), Addressees(terms, groups), called)


# `Alibaba.com Singapore E-Commerce Private Limited, which operates AliExpress ("AliExpress")`: the words behind the company's first.
_OPERATES = re.compile(
    r"(?:\s+[A-Z][\w.&-]*)*(?:,?\s+(?:(?:which|that|who)\s+(?:operates?|owns|runs)|(?:as\s+)?(?:the\s+)?(?:owner|operator)\s+of|doing\s+business\s+as|d/b/a)(?:\s+the)?\s+[A-Z][\w.]*(?:\s+[A-Z][\w.]*)?)?,?\s*\(?"
)


def _operated(found: Sequence[DraftRespondent], inline: Sequence[Inline], body: Flow) -> list[DraftRespondent]:
    """A company that the paper calls by the name of another one known, and by that alone, is that one: whoever operates AliExpress, as "AliExpress"."""
    kept = list(found)
    for definition in inline:
        here = platform_of(definition.term) or payment_of(definition.term)
        other = next((each for each in kept if each.id == here), None)
        for match in KNOWN.finditer(definition.before) if other else ():
            company = platform_of(match[0]) or payment_of(match[0])
            own = next((each for each in kept if each.id == company), None)
            behind = _OPERATES.fullmatch(definition.before, match.end())
            if own is None or own.id == here or behind is None or other is None:
                continue
            names = {squeeze(each[0]) for each in KNOWN.finditer(body.text) if _company(each[0]) == company}
            if names == {squeeze(match[0])}:
                kept.remove(own)
                kept[kept.index(other)] = other = replace(other, aka=(*other.aka, replace(own.name, value=match[0])))
    return kept


def _company(printed: str) -> str | None:
    return platform_of(printed) or payment_of(printed)


# `Acme Trading, Inc., which runs the marketplace at acme.example ("Acme")`: what is said of it stands between the name and its term.
WHICH_RUNS = re.compile(
    r",\s+(?:(?:which|who|that)\s+(?:runs?|operates?|owns?|hosts?)|the\s+(?:owner|operator)\s+of|an?\s+(?:\w+\s+)?(?:marketplace|platform))\b[^;]{0,90}$",
    re.IGNORECASE,
)


def _called(each: DraftRespondent, inline: Sequence[Inline], body: Flow, roles: Mapping[str, str]) -> DraftRespondent:
    """The company with the terms that the paper defines for it alone: `Alibaba.com Singapore Private Limited ("Alibaba Singapore")`."""
    for definition in inline:
        tail = squeeze(WHICH_RUNS.sub("", definition.before)[-120:])
        told = any(tail.endswith(squeeze(name.value)) for name in (each.name, *each.aka) if squeeze(name.value))
        own = squeeze(definition.term) not in {squeeze(name.value) for name in (each.name, *each.aka)}
        if told and own and definition.term.lower() not in roles and _opens_alike(definition.term, each.name.value):
            term = body.value(definition.term, (definition.start, definition.end), "respondent/short", "check")
            each = replace(each, aka=(*each.aka, term))
            if (
                each.role == "service_provider" and _company(each.name.value) is None
            ):  # known by what the paper calls it
                slug = re.sub(r"[^a-z0-9]+", "-", definition.term.lower()).strip("-")
                each = replace(each, id=slug, platforms=(slug,))
    return each


def _opens_alike(term: str, name: str) -> bool:
    """Does a term begin with the company's own first word?"""
    first = re.split(r"[\s.,]", name)[0].lower()
    return len(first) > 2 and re.split(r"[\s.,]", term)[0].lower() == first


FORM = re.compile(rf"(?:[\s,]+{namewords.FORM})+$", re.IGNORECASE)


def _brief(name: str) -> str | None:
    """A company without its legal form, a person by the last name."""
    bare = FORM.sub("", name).strip(" ,")
    if bare != name:
        return bare if len(bare) > 3 else None
    words = name.split()
    return words[-1].title() if 2 <= len(words) <= 3 and all(word[0].isupper() for word in words) else None


def _first_words(plaintiffs: Sequence[str], defendants: Sequence[str], text: str) -> Iterator[str]:
    """The first words of a plaintiff's name where they alone are bidden: "Silver Peak must post security" of Silver Peak Card Co."""
    for name in plaintiffs:
        words = name.split()
        for count in range(1, len(words)):
            part = " ".join(words[:count]).rstrip(",")
            bidden = re.search(
                rf"(?<![\w] )(?<!\w){re.escape(part)}\s+(?:shall|must|is\s+(?:ordered|directed))\b", text, re.I
            )
            after_that = re.search(
                rf"\b(?:that|,)\s+{re.escape(part)}\s+(?:shall|must|is\s+(?:ordered|directed))\b", text, re.I
            )
            if (
                len(part) > 3
                and (bidden or after_that)
                and not any(each.lower().startswith(part.lower()) for each in defendants)
            ):
                yield part


def _short_names(plaintiffs: Sequence[str], glossary: Sequence[Term], inline: Sequence[Inline]) -> set[str]:
    """The plaintiffs' names and what the paper calls them: Kelly Toys Holdings, LLC ("Kelly Toys")."""
    names = {*plaintiffs, *(brief for name in plaintiffs if (brief := _brief(name)))}
    for definition in inline:
        tail = squeeze(definition.before[-90:])
        if any(tail.endswith(squeeze(name)) for name in plaintiffs if squeeze(name)):
            names.add(definition.term)
    for term in glossary:
        if re.match(r"plaintiffs?\b", term.term, re.IGNORECASE) and any(
            squeeze(name) in squeeze(term.definition.text) for name in plaintiffs
        ):
            names.update(
                part.strip()
                for part in term.term.split(" or ")
                if not re.fullmatch(r"plaintiffs?", part.strip(), re.IGNORECASE)
            )
    return names


def _read_term(term: Term, terms: dict[str, str], found: list[DraftRespondent]) -> None:
    meaning = term.definition
    names = [name.strip() for name in re.split(r"\s+or\s+|;", term.term) if name.strip()]
    role = role_of(term.term, meaning.text)
    known = platform_of(names[0]) or payment_of(names[0])
    single = re.match(
        r"^(?:the\s+)?(?P<entity>[A-Z0-9][\w.&'-]*(?:[ ,]+(?:[A-Z][\w.&'-]*|of|and))*?)(?:,\s+(?:an?|the|which|a\s+)\b|\s+(?:is|and\s+its)\b|\s*\(|$)",
        meaning.text,
    )
    if (
        known
        or (
            single and MARKETPLACE.search(meaning.text[:200]) and not re.match(r"^(?:online|any)\b", meaning.text, re.I)
        )
    ) and not term.term.lower().startswith(("defendant", "plaintiff", "user acc", "merchant st")):
        name = meaning.value(names[0], (0, min(len(meaning.text), 60)), "respondent/glossary")
        each = known_company(
            name,
            "financial_institution"
            if PAYING.search(meaning.text[:160]) and not MARKETPLACE.search(meaning.text)
            else None,
        )
        if single and squeeze(single["entity"]) != squeeze(names[0]) and len(single["entity"]) < 70:
            each = replace(
                each,
                aka=(
                    *each.aka,
                    meaning.value(single["entity"].strip(" ,"), single.span("entity"), "respondent/glossary"),
                ),
            )
        _add(found, each)
    elif role:
        terms[term.term.lower()] = role
        for match in KNOWN.finditer(meaning.text):
            if match[0][0].isupper() or match[0][0] == "e":
                _add(found, known_company(meaning.value(match[0], match, "respondent/glossary-of-role", "check")))


def _bidden_bare(part: str) -> bool:
    """ "ORDERED that: (5) Stripe hold …": does a bare verb follow a company's name?"""
    words = (re.match(r"\s+([a-z]+)\b", part[match.end() :]) for match in KNOWN.finditer(part))
    return any(word is not None and is_base(word[1]) for word in words)


# "On receipt of this Order, Etsy and eBay:" with "1. must take down …" below it.
BIDDEN_BELOW = re.compile(r"\s*\(?[\da-zA-Z]{1,4}[.)]\s+(?:must|shall|(?:is|are)\s+(?:to|not\s+to|directed|ordered))\b")


def _addressing(body: Flow) -> list[tuple[int, int]]:
    """Passages in which a nonparty is bidden: the paragraph around each role word that has a command."""
    passages: list[tuple[int, int]] = []
    at = 0
    for match in [*re.finditer(r"\n\n", body.text), None]:
        end = match.start() if match else len(body.text)
        part = body.text[at:end]
        opens = part.rstrip().endswith(":") and BIDDEN_BELOW.match(body.text, end)
        if (
            _bidden_bare(part)
            or (opens and KNOWN.search(part))
            or (
                (PROVIDER.search(part) or BANK.search(part) or KNOWN.search(part))
                and re.search(
                    r"\b(?:shall|enjoin\w*|restrain\w*|frozen|direct(?:s|ed)|order(?:s|ed)|must|may\s+(?:not|pay|release)|(?:is|are)\s+(?:not\s+)?to)\b",
                    part,
                    re.IGNORECASE,
                )
            )
        ):
            passages.append((at, end))
        at = match.end() if match else end
    return passages


def _add(found: list[DraftRespondent], new: DraftRespondent) -> None:
    for at, each in enumerate(found):
        if each.id == new.id:
            found[at] = _joined(each, new)
            return
    found.append(new)


def _joined(one: DraftRespondent, other: DraftRespondent) -> DraftRespondent:
    known = {squeeze(name.value) for name in (one.name, *one.aka)}
    fresh = [name for name in (other.name, *other.aka) if squeeze(name.value) not in known]
    return replace(one, aka=(*one.aka, *fresh), platforms=tuple(dict.fromkeys((*one.platforms, *other.platforms))))


def _collected(found: Sequence[DraftRespondent], inline: Sequence[Inline], text: Flow) -> list[DraftRespondent]:
    """`Alibaba and AliExpress (collectively, "Alibaba")`: one respondent with two names and two platforms."""
    merged = list(found)
    pattern = re.compile(
        r"(?<![\w.])\"?(?P<a>[A-Z][\w.]{1,60}),?\"?\s+and\s+\"?(?P<b>[A-Z][\w.]{1,60}),?\"?\s*(?:\((?:collectively|together)[^)\"]{0,30}\"(?P<c>[A-Z][\w.]+),?\"\)|are\s+(?:hereinafter\s+)?collectively\s+referred\s+to\s+as\s+\"(?P<d>[A-Z][\w.]+),?\")"
    )
    for match in pattern.finditer(text.text):
        name = match["c"] or match["d"]
        ids = [
            known_company(text.value(match[part], match.span(part), "respondent/collective", "read"))
            for part in ("a", "b")
        ]
        if name.lower() not in {match["a"].lower(), match["b"].lower()} or not all(
            platform_of(each.name.value) or each.id in {other.id for other in merged} for each in ids
        ):
            continue
        for each in ids:
            _add(merged, each)
        head = next(each for each in merged if each.id == known_company(text.value(name, match, "")).id)
        for each in [each for each in merged if each.id in {other.id for other in ids} and each is not head]:
            merged.remove(each)
            at = next(nth for nth, other in enumerate(merged) if other.id == head.id)
            merged[at] = head = _joined(head, each)
    return merged
