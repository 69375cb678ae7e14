"""Defendants whom the running text calls so by name: "Defendant Grip-Master Direct", "Defendants A and B, and their agents".

Read as names only where the caption prints "et al."; else they tell whom a single paragraph binds.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from enjoin.intake.people.companies import payment_of, platform_of
from enjoin.intake.people.glossary import Inline
from enjoin.intake.people.names import Name, split_names, squeeze
from enjoin.intake.people.namewords import ALIAS_WORD, FORM
from enjoin.intake.people.persons import GIVEN, is_person
from enjoin.intake.text.dates import number_of
from enjoin.intake.text.flow import Flow

# A store's handle, though it begins small: digits, an underscore or an inner capital in one word, or a web address.
_DOMAIN = r"[a-z][\w-]*(?:\.[\w-]+)*\.(?:com|net|org|shop|store|co|us|cn|io|xyz|online|site|top|club|vip)\b"
HANDLE = re.compile(rf"^(?:(?=\S*(?:[_\d]|[a-z][A-Z]))[a-z][\w.-]{{3,}}|{_DOMAIN})$")
CALLS = re.compile(
    rf"\b[Dd]efendant(?P<many>s)?(?:,?\s+(?:namely|to\s+wit|specifically|i\.e\.),?)?\s+(?=[A-Z0-9]|[a-z][\w.-]*(?:[_\d]|[a-z][A-Z])[\w.-]*|{_DOMAIN})"
)
# "Defendants Wen Liang ("Defendant Liang"), Ann Rowe ("Defendant Rowe")": the short form is no name of its own.
SHORT_DEFINED = re.compile(r"\s?\(\"Defendant\s+[A-Z][\w .'-]{1,30}\"\)")
# "Defendants Wen Liang (also known as Will Liang), Lida LLC ("Lida"), and Ann Rowe": behind either the list goes on.
ASIDE = re.compile(
    rf"\s?\((?:{ALIAS_WORD}\s*[^()]{{2,80}}|(?:the\s+)?\"(?!Defendants?\b|Plaintiffs?\b)[^()\"]{{2,40}}\")\)(?=,?\s+(?:and\s+)?[A-Z0-9])",
)
# "Defendants Wen Liang (Liang), Ann Rowe (Rowe)": a short form that is a word of the name before it, without marks.
BARE_SHORT = re.compile(r"\s?\((?P<short>[A-Z][\w-]{2,20})\)(?=,|\.\s|;|\s+and\b)")
JUDGE_BEHIND = re.compile(
    r",?\s+(?:(?:United\s+States|U\.S\.|Chief|Senior)\s+)*(?:District|Magistrate|Chief|Senior)\s+Judge\b", re.IGNORECASE
)
QUOTED = re.compile(r"\bDefendants?\s+\"(?P<name>[^\"]{3,48}?),?\"(?!\))")
SHORT_IN_LIST = re.compile(r"\s?\((?:the\s+)?\"[^()\"]{2,40}\"\)")
# The list of names ends where the sentence goes on, or a citation follows ("Lida Co., Ltd. Dkt. No. 8").
STOP = re.compile(
    r"[;:(\[\"]|\n\n|(?<=\.)\s+(?=(?:Dkt|ECF|Docs?|D\.E|DE|Rec|(?:(?:First|Second|Third)\s+)?(?:Am(?:ended|\.)?\s+)?Compl|Mot|Mem|See|Id)\b)|\bDefendants?\b|,?\s+\b(?:and|or)\s+(?:(?:all|any|each|every)\b|(?:those|their|its|his|her|the|other|persons|anyone)\b)|"
    r"\b(?:SHALL|MUST|MAY\s+NOT|who|which|that|whose|are|is|was|were|be|been|has|have|had|shall|must|may|can|will|did|does|do|not|for|to|from|by|on|in|at|as|with|under|against|through|using|via|"
    r"sold|sells?|offer(?:ed|s)?|filed|failed|appeared|moved|operates?|own(?:s|ed)?|only|jointly|hereby|having|because|pursuant|without|upon|until|after|before|when|while|if|than|then|also|never)\b|"
    r"(?<!\bCo)(?<!\bLtd)(?<!\bInc)(?<!\bCorp)(?<!\bNo)(?<!\bImp)(?<!\bExp)(?<!\bDr)(?<!\bSt)(?<!\b[A-Z])\.(?=\s|$)"
)
SAID = re.compile(
    r"\b(?:that|which|it|is|are|was|were|has|have|not|shall|must|to|they|their|knew|did|the|an?)\b|^[^\w]|[,;:]"
)
NOT_NAME = re.compile(
    r"^(?:internet|domain|online|e-?commerce|seller|store|merchant|user|financial|accounts?|names?|aliases|stores?|products?|identified|listed|no|nos|numbers?|\#\s?\d|counsel|does?|shall|must|(?-i:SHALL|MUST|MAY|WILL|ARE|IS|HAVE|HAS|DO|DID|WERE|WAS)(?=\s*$|\s+(?:NOT|BE|FILE))|and|or|the|a|an|district|court|united|plaintiffs?|order|schedule|exhibit|answer|motion|ecf|dkt|docket)\b|^(?:doc|d\.\s?e|rec)\.|^\d{1,4}(?:\s?[-–]\s?\d{1,4})?$",
    re.IGNORECASE,
)
# "Defendant Marketplace Operators", "Defendants' IP Addresses": of such words alone no name is made.
GENERIC = re.compile(
    r"(?:(?:amazon|ebay|walmart|temu|etsy|wish|shein|tiktok|aliexpress|alibaba|dhgate|paypal|online|internet|marketplace|market|seller|selling|store|merchant|infringing|counterfeit|accused|unauthorized|e-?commerce|"
    r"domain|ip|e-?mail|web|user|financial|bank|payment|third|other|relief|nominal|corporate|individual|foreign|chinese|operators?|entit(?:y|ies)|address(?:es)?|storefronts?|products?|goods|items?|accounts?|stores?|sellers?|websites?|sites?|listings?|names?|"
    r"assets|funds|persons?|part(?:y|ies)|compan(?:y|ies)|individuals?|merchants?|marketplaces?|domains?|alias(?:es)?|identifiers?|ids?|platforms?|works?|trademarks?|marks|copies|providers?|processors?|institutions?|services?|group|owners?)\s*)+",
    re.IGNORECASE,
)
LOWER = re.compile(r"(?<![\w/.'&-])[a-z][\w/]*")
JOINS = frozenset(["and", "of", "the", "de", "la", "for", "by", "a/k/a", "d/b/a", "f/k/a", "n/k/a", "aka", "dba"])
SMALL = frozenset(["and", "of", "the", "&", "de", "la", "for", "by"])


# "sued the defendant, Fern Vale S.A., for …": one name with its legal form between two commas.
APPOSED = re.compile(rf"\b[Dd]efendant,\s+(?P<name>[A-Z][^,;:()\"\n]{{2,60}}?(?:,\s+|\s+){FORM}),\s+(?=[a-z])")


def _read_apposed(body: Flow) -> Iterator[tuple[Name, tuple[int, int]]]:
    for match in APPOSED.finditer(body.text):
        names = split_names(match["name"]).names
        if len(names) == 1 and not names[0].doubt and _proper(names[0].text):
            yield names[0], match.span("name")


# "Defendants, Acme Fuda LLC ("Fuda") and Ben Vale ("Vale"), were present": each with its short form behind it.
_SHORTENED = r"[A-Z0-9][^;:()\"\n]{2,80}?\s+\((?:the\s+)?\"[^()\"]{2,40}\"\)"
SHORTENED = re.compile(rf"\bDefendants?,\s+(?P<list>{_SHORTENED}(?:(?:,\s*(?:and\s+)?|\s+and\s+){_SHORTENED}){{0,11}})")
EACH_SHORTENED = re.compile(r"(?:^|\),\s*(?:and\s+)?|\)\s+and\s+)(?P<name>[^()\"]+?)\s+\(")


def _read_shortened(body: Flow) -> Iterator[tuple[Name, tuple[int, int]]]:
    """The names of a list in which each is given a short form."""
    for match in SHORTENED.finditer(body.text):
        found = list(EACH_SHORTENED.finditer(match["list"]))
        if all(_proper(each["name"]) and len(split_names(each["name"]).names) == 1 for each in found):
            at = match.start("list")
            for each in found:
                place = (at + each.start("name"), at + each.end("name"))
                yield Name(each["name"], 0, len(each["name"])), place


# "Beta 5, LLC's (collectively, "Beta") opposition": the sign of the genitive behind a legal form.
# "Defendants Fern & Vale and Ann Rowe ("Defendants")": two at least are named.
ALL_OF_THEM = re.compile(r"\s*\((?:(?:collectively|together|jointly),?\s+)?(?:the\s+)?\"Defendants\"")
FORMED = re.compile(rf"\b{FORM}(?P<own>['’]s)\s*$", re.IGNORECASE)


def read_called(body: Flow) -> Iterator[tuple[Name, tuple[int, int]]]:
    """Names that follow the word "Defendant(s)", with their places in the text; only whole, capitalised ones."""
    seen: set[str] = set()
    for name, place in (*_read_counted(body), *read_listed(body), *_read_shortened(body), *_read_apposed(body)):
        seen.add(squeeze(name.text))
        yield name, place
    text = SHORT_DEFINED.sub(lambda match: " " * len(match[0]), body.text)
    text = BARE_SHORT.sub(_blank_of_name, text)
    whole, aside = text, ASIDE.sub(lambda match: " " * len(match[0]), text)
    for match in CALLS.finditer(whole):
        text = aside if match["many"] else whole
        stop = STOP.search(text, match.end())
        end = stop.start() if stop else min(len(text), match.end() + 400)
        words = LOWER.finditer(text, match.end(), end)
        small = next((word for word in words if word[0] not in JOINS and not _handle_at(text, word)), None)
        end = small.start() if small else end
        # "Defendant Li Hua's listings": what is owned follows, so the sign of the genitive is no part of the name.
        owner = re.search(r"['’]s\s*$", text[match.end() : end]) if small else None
        end = match.end() + owner.start() if owner else end
        formed = FORMED.search(text[match.end() : end])
        end = match.end() + formed.start("own") if formed else end
        if end == len(text):  # cut off amid a name
            continue
        plural = True if match["many"] or ALL_OF_THEM.match(text, end) else None
        listed = SHORT_IN_LIST.sub(lambda each: " " * len(each[0]), whole[match.end() : end])
        for name in map(_unowned, split_names(listed, plural).names):
            judge = JUDGE_BEHIND.match(
                text, match.end() + name.end
            )  # "Counsel for Defendants ANN GREY, District Judge"
            if name.doubt or judge or squeeze(name.text) in seen or not _proper(name.text):
                continue
            seen.add(squeeze(name.text))
            yield name, (match.end() + name.start, match.end() + name.end)


NAME_LONG = 60  # characters before a short form in which its name stands


def _blank_of_name(match: re.Match[str]) -> str:
    before = match.string[max(0, match.start() - NAME_LONG) : match.start()]
    named = re.search(rf"\b{re.escape(match['short'])}\b[^,;()]*$", before)
    return " " * len(match[0]) if named else match[0]


# "against Lida LLC, Fuda Store, and Wren, three sellers": beside a defendant of the caption stand others, up to one of these words.
LIST_ENDS = re.compile(
    r",?\s+(?:and\s+)?(?:(?:its|their)\s+(?:respective\s+)?(?:officers|agents)\b|(?:is|are|shall\s+be)\s+(?:\w+ly\s+|hereby\s+)*(?:restrained|enjoined|prohibited|ordered)\b|(?:\w+\s+)?(?:sellers|stores|merchants|defendants)\b|\(collectively|who\b|that\b|which\b)"
    r"|(?P<none>[;:(\"]|\n\n|(?<!\bCo)(?<!\bLtd)(?<!\bInc)(?<!\bCorp)\.(?=\s|$))",
    re.IGNORECASE,
)
LIST_LONG = 2000  # characters


def read_beside(body: Flow, known: Sequence[str]) -> Iterator[tuple[Name, tuple[int, int]]]:
    """The names that stand in one list with a defendant of the caption, where such a list is sued or bidden."""
    for first in known:
        for match in re.finditer(
            rf"(?P<sued>\bagainst\s+)?\b(?P<first>{re.escape(first)})(?=,|\s+and\s)", body.text, re.IGNORECASE
        ):
            start = match.start("first")
            end = LIST_ENDS.search(body.text, match.end(), start + LIST_LONG)
            if end is None or (end["none"] and not match["sued"]):
                continue
            names = split_names(body.text[start : end.start()], True)
            if (
                len(names.names) < 2
                or names.faults
                or not all(_proper(each.text) and not _company(each.text) for each in names.names)
            ):
                continue
            for name in names.names[1:]:
                yield name, (start + name.start, start + name.end)


def _company(name: str) -> bool:
    return bool(platform_of(name) or payment_of(name))


# "Defendant Lida Corporation's Motion to Withdraw": a party's paper.
PAPER = re.compile(
    r"Motion|Opposition|Response|Answer|Counterclaims?|Request|Brief|Reply|Application|Letter|Objections?|Notice"
)


def _unowned(name: Name) -> Name:
    """ "Defendants Ann Rowe and Ben Vale's (the "Movants") motion": a person without the sign of the genitive."""
    owned = re.search(r"['’]s(?:\s+(?P<what>\w+)|$)", name.text)
    bare = name.text[: owned.start()] if owned else name.text
    what = owned["what"] if owned else None  # "and Gamma's Amazon accounts"
    mine = (PAPER.fullmatch(what) or platform_of(what) or payment_of(what)) if what else is_person(bare)
    return replace(name, text=bare, end=name.end - len(name.text) + len(bare)) if owned and mine else name


# "The other two Defendants, Foshan Lida Co., Ltd. and swamp-sweets, are in default": as many names as are counted.
COUNTED = re.compile(
    r"\b(?P<count>two|three|four|five|six|seven|eight|nine|ten)\s+(?:of\s+(?:the(?:m|se)?|those)(?=,)|(?:of\s+the\s+)?(?:other\s+|remaining\s+|named\s+|defaulting\s+|online\s+)?(?:[Dd]efendants|[Ss]ellers|[Mm]erchants|[Ss]tores|[Ss]torefronts|[Ss]hops))(?:,|:|\s+are)\s+(?P<list>[^;:()\"\n]{5,600}?)"
    r"(?:(?:,|\.)\s+(?=(?:are|is|were|was|have|has|had|who|which|each|all|none|did|do|both|neither|filed|failed|appeared|the|this|[A-Z])\b)|(?<!\bCo)(?<!\bLtd)(?<!\bInc)(?<!\bCorp)\.(?:\s+(?=[A-Z])|\s*$))"
)


# "The Defendants are Lida LLC; swamp-sweets; and Wen Liang." A list parted by semicolons holds nothing but names.
LISTED = re.compile(
    r"\b[Tt]he\s+(?:named\s+|\w+\s+)?[Dd]efendants\s+(?:are|in\s+this\s+action\s+are|include)\s+(?P<list>[^:()\"]{3,80};[^:()\"]{5,2000}?)(?<!\bCo)(?<!\bLtd)(?<!\bInc)(?<!\bCorp)(?<!\b[A-Z])\.(?=\s+[A-Z]|\s*$)"
)
# "all five Defendants (Lida LLC; swamp-sweets; and Wen Liang)".
IN_BRACKETS = re.compile(
    r"\b(?:all|the)\s+(?:[\w-]+\s+)?(?:[Dd]efendants|[Ss]ellers|[Mm]erchants|[Ss]tores)(?:\s+(?:(?:named|listed|identified)\s+)?(?:on|in)\s+(?:the\s+)?(?:attached\s+)?(?:[Ss]chedule|[Ee]xhibit|[Cc]aption|[Cc]omplaint|[Aa]nnex|[Aa]ppendix)(?:\s+\"?[A-Z1-9]\"?)?)?\s+\((?:namely,?\s+)?(?P<list>[^()\"]{3,80};[^()\"]{5,2000}?)\)"
)
# "Defendants Lida LLC d/b/a LidaToys; swamp-sweets; and Wen Liang (collectively, the "Defaulting Defendants")".
CLOSED = re.compile(r",?\s+\((?:collectively|together|jointly|hereinafter|hereafter)\b")
CLOSED_LEAD = re.compile(r"\b[Dd]efendants:?\s+(?=[A-Za-z0-9])")
CLOSED_LONG = 2500  # characters before the bracket in which its list begins
LEAST_LISTED = 3  # names


def read_listed(body: Flow) -> Iterator[tuple[Name, tuple[int, int]]]:
    """The names of a list parted by semicolons, if each of its items may be one."""
    for match in CLOSED.finditer(body.text):
        window = body.text[max(0, match.start() - CLOSED_LONG) : match.start()]
        window = window[max(map(window.rfind, '()"\n')) + 1 :]
        lead = CLOSED_LEAD.search(window)
        if lead is None or ";" not in window[lead.end() :]:
            continue
        listed = split_names(window[lead.end() :], True)
        whole = not (
            listed.mixed or listed.faults or any(name.doubt or not _proper(name.text) for name in listed.names)
        )
        if whole and len(listed.names) >= LEAST_LISTED:
            at = match.start() - len(window) + lead.end()
            yield from ((name, (at + name.start, at + name.end)) for name in listed.names)
    for match in (*LISTED.finditer(body.text), *IN_BRACKETS.finditer(body.text)):
        items = list(re.finditer(r"(?:\s*(?:and\s+)?)(?P<name>[^;]+)", match["list"]))
        names = [item["name"].strip() for item in items]
        if len(names) >= LEAST_LISTED and all(
            _proper(name) or HANDLE.match(name) or DOTTED.match(name) for name in names
        ):
            at = match.start("list")
            yield from (
                (Name(name, 0, len(name)), (at + item.start("name"), at + item.start("name") + len(name)))
                for item, name in zip(items, names, strict=True)
            )


DOTTED = re.compile(r"^[\w-]+(?:[._-][\w-]+)+$")  # "dewdrop.skin"


# "says that four sellers copied them: Lida Co., Ltd.; Sticky Meadow; and Wen Liang (together, "Defendants")".
COUNTED_BEHIND = re.compile(
    r"\b(?P<count>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:[\w-]+\s+){0,2}(?:[Dd]efendants|[Ss]ellers|[Mm]erchants|[Ss]tores|[Ss]torefronts|[Ss]hops)\b(?!['’])[^.;:()\"\n]{1,90}:\s+"
    r"(?P<list>[^:()\"]{3,80};[^:()\"]{3,900}?)(?=\s*\((?:together|collectively|the\s+\"|\")|(?<!\bCo)(?<!\bLtd)(?<!\bInc)(?<!\bCorp)\.(?:\s|$))"
)


def _read_counted(body: Flow) -> Iterator[tuple[Name, tuple[int, int]]]:
    """The names that a sentence counts before it lists them."""
    for match in COUNTED.finditer(body.text):
        names = split_names(match["list"], True).names
        if len(names) + 1 == number_of(match["count"]):  # its last "and" joins two of them
            first, _, last = match["list"].rpartition(" and ")
            names = split_names(f"{first},    {last}", True).names
        if len(names) == number_of(match["count"]) and not any(name.doubt for name in names):
            at = match.start("list")
            yield from ((name, (at + name.start, at + name.end)) for name in names)
    for match in COUNTED_BEHIND.finditer(body.text):
        items = list(re.finditer(r"(?:\s*(?:and\s+)?)(?P<name>[^;]+)", match["list"]))
        texts = [item["name"].strip() for item in items]
        if len(texts) == number_of(match["count"]) and all(map(_proper, texts)):
            at = match.start("list")
            for item, text in zip(items, texts, strict=True):
                yield Name(text, 0, len(text)), (at + item.start("name"), at + item.start("name") + len(text))


def _handle_at(text: str, word: re.Match[str]) -> bool:
    whole = re.compile(r"[\w.-]+").match(text, word.start())
    return whole is not None and bool(HANDLE.match(whole[0].rstrip(".")))


def read_quoted(body: Flow) -> Iterator[tuple[Name, tuple[int, int]]]:
    """Names that stand in quotation marks behind "Defendant", in whatever letters."""
    seen: set[str] = set()
    for match in QUOTED.finditer(body.text):
        if squeeze(match["name"]) not in seen and len(match["name"].split()) <= 4 and not SAID.search(match["name"]):
            seen.add(squeeze(match["name"]))
            yield Name(match["name"], 0, len(match["name"])), match.span("name")


def _proper(name: str) -> bool:
    words = name.split()
    if len(words) == 1 and HANDLE.match(name):
        return True
    capital = all(
        word[0].isupper() or word[0].isdigit() or word.lower() in SMALL or not word[0].isalnum() for word in words
    )
    shared = (
        len(words) == 4 and words[1] == "and" and words[0].lower() in GIVEN
    )  # "Ann and Ben Rowe": no printed name of the first
    generic = (len(words) > 1 or name.endswith("s")) and GENERIC.fullmatch(name)
    return len(name) >= 3 and len(words) <= 10 and capital and not (shared or generic) and not NOT_NAME.match(name)


def short_names(inline: Sequence[Inline], names: Sequence[str]) -> dict[str, str]:
    """What the paper calls single defendants: `Defendant Lida Toys Co., Ltd. ("Lida")` → Lida: Lida Toys Co., Ltd."""
    found: dict[str, str] = {}
    for definition in inline:
        tail = squeeze(definition.before[-120:])
        whole = [name for name in names if len(squeeze(name)) > 2 and tail.endswith(squeeze(name))]
        if whole and not re.search(r"defendant|plaintiff", definition.term, re.IGNORECASE) and not _of_several(definition, max(whole, key=len)):  # fmt: skip
            found.setdefault(definition.term, max(whole, key=len))
    return found


def _of_several(definition: Inline, name: str) -> bool:
    """Does a word for several close a list of names: `Lida LLC and Fuda LLC (the "Etsy Sellers")`?"""
    word = definition.term.removeprefix("the ").split()[-1].lower()
    if definition.many is False and not (word.endswith("s") and squeeze(word) not in squeeze(name)):
        return False
    before = definition.before.rstrip()
    at = before.lower().rfind(name.lower())
    return at > 0 and bool(re.search(r"(?:\band|\bor|&|,)\s*(?:\w+\s+){0,3}$", before[:at]))


# What a subset of the defendants is called: "Settling Defendants"; a word for all of them is none.
GROUP = re.compile(
    r"^(?:the\s+)?(?!(?i:all|the|named|infringing|individual|corporate|seller|schedule|store|online|internet|foreign)\b)(?:[A-Z][\w-]+\s+){1,3}Defendants?$"
)


# Also a word for all may be given to some: "The other five Defendants (the "Online Defendants")".
# "Lida LLC and Wen Liang are in default (the "Defaulting Defendants")": what is said of them stands between.
TOLD_OF_THEM = re.compile(
    r"\s+(?:are|is|were|was|have|has|had|did|do|does|appeared|failed|sell|sells|use|uses|consented|consent|opposed?|defaulted|answered)\b(?:\s+(?!and\b)[a-z][\w'-]*){0,8}\s*$"
)
NAMED_SO = re.compile(
    r"^(?:the\s+)?(?!(?:the|all|each|these|those|such)\b)(?:[A-Za-z][\w.-]+\s+){1,3}[Dd]efendants?[.,]?$"
)


def groups_of(
    inline: Sequence[Inline],
    names: Sequence[str],
    short: Mapping[str, str] | None = None,
    others: Sequence[Inline] = (),
) -> dict[str, tuple[str, ...]]:
    """Subsets that the paper names one by one: `Lida LLC and Fuda LLC (together, the "Settling Defendants")`; `others` are terms of other words."""
    found: dict[str, tuple[str, ...]] = {}
    called = {name: name for name in names} | dict(short or {})
    for definition in inline:
        if not NAMED_SO.match(definition.term) and definition not in others:
            continue
        told = TOLD_OF_THEM.sub("", definition.before)
        if rest := but_for(told, names, found) or all_others(definition, called, names):
            found[definition.term.removeprefix("the ").rstrip(".,")] = rest
            continue
        if told != definition.before:
            told = told[max(told.rfind("; "), told.rfind(": ")) + 1 :]
        starts = [match.start() for match in re.finditer(r"\bDefendants?\s+(?=[A-Z0-9])", told)] or [0]
        lists = (_listed(told[start:], called, names, found) for start in starts)
        if bound := next((each for each in lists if each and len(each) < len(names)), ()):
            found[definition.term.removeprefix("the ").rstrip(".,")] = bound
    return found


# What is told of those who are listed: "A and B, as to whom the action was dismissed".
TOLD_OF = re.compile(r",?\s+(?:(?:as\s+to|each\s+of|all\s+of|both\s+of|against)\s+whom|who|whose|which)\b")


def _listed(
    part: str, called: Mapping[str, str], names: Sequence[str], groups: Mapping[str, tuple[str, ...]]
) -> tuple[str, ...]:
    """The defendants whom a text lists to its end, by name or by what some are called; () where it says more than that."""
    bound = {name: (whole,) for name, whole in called.items()} | dict(groups)
    told = TOLD_OF.search(part)
    if told and not any(name.lower() in part[told.end() :].lower() for name in bound):
        part = part[: told.start()]
    hits = [(at, name) for name in bound if (at := re.search(rf"(?<!\w){re.escape(name)}(?!\w)", part, re.IGNORECASE))]
    first = min((at.start() for at, _ in hits), default=0)
    if not hits or GOES_BEFORE.search(part[:first]) or not _only_names(part[first:], [name for _, name in hits]):
        return ()
    meant = {each for _, name in hits for each in bound[name]}
    return tuple(name for name in names if name in meant)


def _only_names(text: str, names: Sequence[str]) -> bool:
    """Does a text hold these names and little else (an a/k/a, "and"), so that the bracket behind it means them?"""
    for name in sorted(names, key=len, reverse=True):
        text = re.sub(re.escape(name), " ", text, flags=re.IGNORECASE)
    told = re.search(r"\b(?:GRANTED|DENIED|granted|denied|as\s+to|is|are|was|were|has|have)\b", text)
    return told is None and len(text.split()) <= 4 * len(names) and not re.search(r"\.\s+[A-Z]", text)


# A name that is none of those known stands before the first: the list is not read whole.
GOES_BEFORE = re.compile(r"\b(?!Defendants?,\s*$)[A-Z][\w.&'-]*,?\s*(?:,|;|\band\b|&)\s*$")
THE_OTHERS = re.compile(
    r"\b[Tt]he\s+(?:(?:other|remaining|rest\s+of\s+the)\s+(?:(?P<many>\w+)\s+)??(?:named\s+)?(?:[Dd]efendants|[Ss]ellers|(?P<last>\w+))|(?P<count>\w+)\s+(?:others?|remaining)(?:\s+(?:named\s+)?[Dd]efendants)?)[,.]?\s*$|\b[Tt]hose\s+(?P<those>\w+)[,.]?\s*$|\b[Tt]he\s+(?:rest|remainder|others)(?:\s+of\s+(?:them|the\s+[Dd]efendants))?(?:\s+(?:are|is|have|has|did|do|were)\b[^.;]{0,60})?[,.]?\s*$"
)


def all_others(definition: Inline, called: Mapping[str, str], names: Sequence[str]) -> tuple[str, ...]:
    """ "… as to Lida. The four others (the "Enjoined Defendants")": all but those just named, if the count is right."""
    match = THE_OTHERS.search(definition.before)
    if match is None:
        return ()
    printed = match["many"] or match["count"] or match["last"] or match["those"]
    count = number_of(printed) if printed else None
    told = definition.wide
    named = {called[each] for each in called if re.search(rf"(?<!\w){re.escape(each)}(?!\w)", told, re.IGNORECASE)}
    left = tuple(name for name in names if name not in named)
    if printed and count is None:
        return ()
    return left if named and left and count in (None, len(left)) else ()


BUT_FOR = re.compile(
    r"\bDefendants?,?\s+(?:other\s+than|except(?:ing|\s+for|\s+that)?|save(?:\s+for)?|but\s+not|but(?:\s+for)?(?=\s+(?-i:[A-Z]))|excluding|with\s+the\s+exception\s+of)\s+(?:Defendants?\s+)?",
    re.IGNORECASE,
)


EXCEPT = re.compile(
    r"^\W*(?:Except\s+(?:for|as\s+to)|Save\s+for)\s+(?P<out>[^;]{2,160}?),\s+(?:all\s+|the\s+|each\s+)*Defendants?\b"
)


def but_for(text: str, names: Sequence[str], groups: Mapping[str, tuple[str, ...]] | None = None) -> tuple[str, ...]:
    """ "all Defendants other than Lida LLC", "other than the Dismissed Defendants": the others; () where nobody is left out by name."""
    match = BUT_FOR.search(text) or EXCEPT.search(text)
    if match is None:
        return ()
    low = match["out"].lower() if match.re is EXCEPT else text[match.end() : match.end() + 300].lower()
    out = {name for name in names if re.search(rf"(?<!\w){re.escape(name.lower())}(?!\w)", low)}
    out |= {name for term, bound in (groups or {}).items() if term.lower() in low for name in bound}
    return tuple(name for name in names if name not in out) if out and len(out) < len(names) else ()
