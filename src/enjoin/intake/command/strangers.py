"""Companies that no table knows, found where a paper bids them: "Reverb shall provide …" (R20: an order binds whom it names)."""

import re
from collections.abc import Iterator, Sequence

from enjoin.intake.command.clause import bids
from enjoin.intake.command.modals import MODAL
from enjoin.intake.command.verbs import DECREE_THAT
from enjoin.intake.people.addressees import Addressees
from enjoin.intake.people.respondents import DraftRespondent
from enjoin.intake.text.flow import Flow
from enjoin.intake.text.sentences import sentences

# Words that orders write with a capital though they name no company.
NO_COMPANY = re.compile(
    r"\b(?:Orders?|Courts?|Clerk|Plaintiffs?|Defendants?|Injunctions?|Motions?|Judgments?|TRO|PI|Bond|Hearing|Sections?|Paragraphs?|This|That|The|Each|Any|All|No|Services?|Schedule|Exhibit|Part(?:y|ies)|Products?|Marks?|Trademarks?|Accounts?|"
    r"Storefronts?|Stores|Assets?|Notice|It|They|He|She|Discovery|Counsel|Complaint|Act|Rules?|Judge|Magistrate|Marshal|United|States|District|Sellers?|Providers?|Institutions?|Platforms?|Marketplaces?|Processors?|Banks|Opposition|Repl(?:y|ies)|Responses?|Papers|"
    r"Restraining|Temporary|Preliminary|Permanent|Contemnors?|Movants?|Respondents?|Petitioners?|Intervenors?|Individuals?|Entit(?:y|ies)|Persons?|Does?|Security|Relief|Stay|Claims?|Nothing|Nobody|Anyone|Both|Neither|Such|Said|These|Those|Failure|Violation|Costs|Damages|Funds|Listings?|Names?|Domain|Goods|Websites?|Application|Third|Monitor|Receiver|Section|Title|IT|IS|Mr|Ms|Mrs|Dr|Dkt|Doc|ECF|No|"
    r"January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Adjudged|Ordered|Decreed|Granted|Denied|Further|Hereby|ASINs?|SKUs?|URLs?|UPCs?|EANs?|GTINs?|IDs?|IP|DNS|PDF|USPTO|DMCA|NEF|USD)\b",
    re.IGNORECASE,
)
FORMS = r"\b(?:Inc|LLC|L\.L\.C|Ltd|Co|Corp|Limited|GmbH|Pte|B\.V|S\.A)\b\.?"
ONLY_FORM = re.compile(rf"(?:{FORMS}[\s,]*)+$")  # what stands behind a bracket amid a name: "Lumen (USA), Inc."
NUMBERED = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})+|\(?[\dA-Za-z]{1,4}[.)]|¶\s?\d+\.?)\s+")
NAME = re.compile(r"^[A-Z][\w&.'’-]*(?:\s+(?:[A-Z][\w&.'’-]*|&)){0,3}$")
BANKING = re.compile(r"\b(?:bank|pay|payments?|financial|capital|credit|wallet|money)\b|pay$", re.IGNORECASE)


def bidden_names(body: Flow, who: Addressees, parties: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Proper names that stand as the subject of a command and are nobody's whom the paper knows, with their places."""
    seen: set[str] = set()
    for low, high in sentences(body.text):
        sentence = DECREE_THAT.sub("", NUMBERED.sub("", " ".join(body.text[low:high].split())))
        if not MODAL.search(sentence):
            continue
        for bid in bids(sentence, who):
            for name in bid.subject.unknown if bid.mode in ("must", "not") else ():
                at = body.text.find(name, low)
                if (
                    name not in seen
                    and at >= 0
                    and (
                        _is_name(name, body.text)
                        or (bid.subject.roles and _beside(name, body.text))
                        or (NAME.match(name) and len(name) > SHORT and opening_of(name, parties))
                    )
                ):
                    seen.add(name)
                    yield name, at


SHORT = 3  # letters; a shorter opening of a name may be another word


def opening_of(name: str, names: Sequence[str]) -> tuple[str, ...]:
    """The parties whose names begin with these words: "Blue Heron" of Blue Heron Toys LLC."""
    words = _words(name)
    return tuple(each for each in names if _words(each)[: len(words)] == words)


def _words(name: str) -> list[str]:
    return name.lower().replace(",", "").removeprefix("the ").split()


def _beside(name: str, text: str) -> bool:
    """May it be a company, where one that is known stands beside it in the same subject?"""
    plain = (
        bool(NAME.match(name))
        and not NO_COMPANY.search(name)
        and not ONLY_FORM.match(name)
        and len(name) > SHORT
        and len(name.split()) < SHORT
    )
    return plain and not _called_defendant(name, text)


def _called_defendant(name: str, text: str) -> bool:
    return bool(re.search(rf"\bDefendants?\s+(?:(?:[A-Z][\w&.'-]*|and|of),?\s+){{0,8}}?{re.escape(name)}", text))


def _is_name(name: str, text: str) -> bool:
    """Is it a name: no word of procedure, printed with a capital amid a sentence, nowhere without one?"""
    if (
        not NAME.match(name)
        or NO_COMPANY.search(name)
        or ONLY_FORM.match(name)
        or len(name) < 3
        or re.match(r"[A-Z]\.", name)
    ):
        return False
    if _called_defendant(name, text):
        return False
    term = rf"\((?:the\s+)?\"{re.escape(name)},?\""  # a defined term is a name only behind a company's legal form
    if re.search(term, text) and not re.search(rf"{FORMS},?\s*{term}", text):
        return False
    amid = re.search(rf"[a-z0-9,)]\s+{re.escape(name)}\b", text)
    return amid is not None and not re.search(rf"(?<![\w.@/-]){re.escape(name.lower())}\b(?!\.com)", text)


def stranger(body: Flow, name: str, at: int) -> DraftRespondent:
    """The company as a respondent to be checked: a bank by its name, else a marketplace."""
    bank = bool(BANKING.search(name))
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
    value = body.value(name, (at, at + len(name)), "respondent/stranger", "check", "no table knows this company")
    return DraftRespondent(
        id=slug,
        name=value,
        role="financial_institution" if bank else "service_provider",
        platforms=() if bank else (slug,),
    )
