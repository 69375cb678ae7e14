"""The words of restraints → acts and duties of the case file, as rows. Longest and most special first."""

import re
from dataclasses import dataclass

I = re.IGNORECASE | re.DOTALL  # noqa: E741


@dataclass(frozen=True, slots=True)
class Row:
    """Words that betray an act: the acts or groups they mean, what they are toward, and whether a person should look."""

    name: str
    words: "re.Pattern[str]"
    acts: tuple[str, ...]
    toward: str
    sure: bool = True


_MOVE = r"(?:transfer|withdraw|dispos|conceal|secret|encumber|dissipat|pay(?:ing|\b)|liquidat|convey|assign|remov|releas|diver|spend|hypothecat|pledg|disburs|mov(?=e\b|ing\b))\w*"
_FUNDS = r"(?:\bassets?\b|\bfunds?\b|\bmon(?:ey|ies)\b|financial\s+accounts?|bank\s+accounts?|payment\s+accounts?|proceeds|account\s+balances?|\bbalances?\b|merchant\s+accounts?)"
_SPOIL = r"(?:destroy|alter|secret|conceal|delet|discard|eras|spoliat|mov(?:e|ing)|remov|mutilat|dispos)\w*"
_RECORDS = r"(?:\brecords?\b|\bdocuments?\b|computer\s+files|business\s+(?:books|data)|\bbooks\b|\bevidence\b|electronically\s+stored|\bdata\b|communications\s+relating)"
_HOUSE = r"(?:merchant\s+|internet\s+|online\s+|user\s+|seller\s+|marketplace\s+|e-?commerce\s+|virtual\s+|defendants?'?\s+|infringing\s+|interactive\s+)*(?:storefronts?|stores?\b|accounts?|web\s?sites?|domain\s+names?|webstores?|shops?\b)"

# What is forbidden.
FORBID: tuple[Row, ...] = (
    Row("evade", re.compile(r"\b(?:creat|open|form|establish|utiliz|regist|set(?:ting)?\s+up|acquir|mak)\w*\b.{0,90}\b(?:new|any\s+other|additional|alternat\w+|another|other|replacement)\b.{0,70}\b(?:platform|accounts?|storefronts?|stores?|entit\w+|seller\s+id|web\s?sites?|associations?)", I),
        ("open_account",), "accounts"),
    Row("evade-any", re.compile(r"\b(?:open|regist|creat)\w*\b.{0,50}\bany\b.{0,40}\b(?:sell(?:ing|er)|merchant|user|marketplace)\s+(?:accounts?|ids?)\b", I), ("open_account",), "accounts"),
    Row("links", re.compile(rf"\blinks?\s+to\b.{{0,80}}?{_HOUSE}.{{0,80}}?\b(?:display|search|appear)", I), ("promotion",), "stores"),
    Row("evade-transfer", re.compile(r"\b(?:effect\w*\s+assignments|forming\s+new\s+entit|circumvent|evad\w+|avoiding\s+the\s+prohibitions)", I), ("open_account",), "accounts", False),
    Row("service", re.compile(rf"\b(?:provid\w*|offer\w*|render\w*|supply\w*|perform\w*|continu\w*)\b[^.;]{{0,40}}\bservices?\b(?:[^.;]{{0,30}})\b(?:to|for|used\s+by)\b[^.;]{{0,80}}?(?:{_HOUSE}|\bdefendants\b)", I), ("operate_store",), "stores"),
    Row("continued", re.compile(rf"continued\s+operation|\bshut(?:ting)?[\s-]*down\b.{{0,60}}{_HOUSE}|\b(?:allow|permit|enabl)\w*\b.{{0,40}}\boperat\w*\b.{{0,60}}{_HOUSE}|\b(?:allow|permit|enabl)\w*\b.{{0,60}}{_HOUSE}\s+to\s+(?:continue|operat|remain|stay)", I), ("operate_store",), "stores"),
    Row("operate", re.compile(rf"\b(?:operat|host|maintain|own|run(?:ning)?\b|exercis\w+\s+control|us(?:ing|e)\s*,\s*link|disabl|suspend|terminat|deactivat|clos)\w*\b(?:[^.;]|\.(?=\w)){{0,110}}?{_HOUSE}", I), ("operate_store",), "stores"),
    Row("records", re.compile(rf"\b{_SPOIL}\b.{{0,260}}?{_RECORDS}", I), ("records",), "records"),
    Row("assets", re.compile(rf"\b{_MOVE}\b.{{0,220}}?{_FUNDS}|{_FUNDS}.{{0,120}}\bfrom\s+(?:being\s+)?{_MOVE}", I), ("assets",), "assets"),
)  # fmt: skip
SELL = re.compile(
    r"\b(?:sell(?:ing|s)?|sales?|(?<!are )(?<!is )(?<!were )sold|offer(?:ing|s|ed)?(?:\s+(?:it|them))?\s+(?:or\s+holding\s+)?for\s+sale|(?<!sponsored )listings?\b(?!\s+notice)|fulfil\w*|reinstat\w*|list(?:ed)?\b(?!\s+(?:in|on|above|below))|re-?list\w*|display\w*|distribut\w*|import\w*|export\w*|"
    r"ship\w*|manufactur\w*|dealing|deals?\b|post(?:ing|ed)\b|upload\w*|deliver(?:ing)?|stor(?:ing|age)|publish\w*|mak(?:e|ing)\s+available|purvey\w*|ware-?hous(?:e|ing)|trad(?:e|ing)\s+in)\b",
    I,
)
PROMOTE = re.compile(
    r"\b(?:advertis\w*|market(?:s|ed|ing)?\b|promot\w*|solicit\w*|e-?mail(?:s|ing)?\b|sponsor\w*|keywords?|search\s+(?:results?|engines?)|recommend\w*|adwords|meta-?tags?)\b",
    I,
)
INFRINGE = re.compile(
    r"\b(?:infring\w*|pass(?:ing)?\s+off|imitat\w*|counterfeit\w*|false(?:ly)?\s+(?:designation|represent|association)\w*|dilut\w*|unfair(?:ly)?\s+compet\w*|cause\s+(?:consumers|confusion)|(?:make|lead)\s+(?:buyers|consumers|customers)|likely\s+to\s+(?:cause|deceive)|"
    r"reproduc\w*|us(?:ing|e)\b[^.;]{0,90}\b(?:marks?|trademarks?|trade\s+dress|logos?|works?|copyright\w*|names?|design\w*)|copy(?:ing)?|derivative)\b",
    I,
)
AID = re.compile(
    r"\b(?:aid(?:ing|s)?\b|instruct\w*|encourag\w*|abet\w*|assist\w*|help\w*|contribut\w*|facilitat\w*|participat(?:e|ing)\s+with)",
    I,
)
ADS = re.compile(
    r"\b(?:disabl\w*|ceas\w*|stop\w*|discontinu\w*)\b[^.;]{0,80}\b(?:advertis\w*|promot\w*|sponsored|keyword|display\w*(?=\s+(?:\w+\s+){0,3}advertis))",
    I,
)

# A command to close a store forbids its operation.
CLOSE = re.compile(
    rf"\b(?:clos(?:e|ing)|shut(?:ting)?\s*down|suspend\w*|terminat\w*|deactivat\w*|disabl\w*|take\s+down)\b[^.;]{{0,70}}?{_HOUSE}",
    I,
)


@dataclass(frozen=True, slots=True)
class Duty:
    """Words that betray a duty, and what it is toward by nature (None: nothing)."""

    name: str
    words: "re.Pattern[str]"
    require: str
    toward: str | None


# What is commanded. The verb must follow "shall" or its kin within a few words: `directives` cuts the text there.
REQUIRE: tuple[Duty, ...] = (
    Duty("turn-over", re.compile(r"\breleas\w*\s+to\s+(?:the\s+)?plaintiffs?\b(?!')", I), "pay", "assets"),
    Duty("unfreeze", re.compile(r"\b(?:unfreez|unrestrain|lift\s+(?:the|any|all)\s+restraint|(?<!not )releas\w*\s+(?:them|it|those)\b|(?<!not )releas\w*\b.{0,140}?\b(?:assets?|funds|accounts?|money|monies|sums?|amounts?|restraint)\b)", I), "release", "assets"),
    Duty("pay-sum", re.compile(rf"\bpay\b(?:(?!{_FUNDS})[^.;]){{0,80}}\$\s?\d", I), "pay", None),
    Duty("transfer-to-plaintiff", re.compile(rf"\b(?:pay(?:s|ing)?\b|remit\w*).{{0,160}}\bto\s+(?:the\s+)?plaintiffs?\b(?!')|\bremit\w*\s+to\s+plaintiffs?['’]s?\s+counsel\b|\b(?:releas\w*|transfer\w*|turn\w*\s+over)\b(?=.{{0,260}}(?:{_FUNDS}|\b(?:what|all\s+that)\s+(?:it|they)\s+holds?\b|\$|\bamounts?\b|\bsums?\b)).{{0,160}}\bto\s+(?:the\s+)?plaintiffs?\b(?!')", I), "pay", "assets"),
    Duty("sequester", re.compile(r"\b(?:sequest\w*|quarantin\w*|segregat\w*|set\s+aside|impound\w*|hold)\b.{0,80}\b(?:inventory|stock|goods|products|units|items)\b", I), "freeze", "infringing"),
    Duty("freeze", re.compile(rf"\b(?:attach(?!ed)\w*|freez\w*|(?:be|remain)\s+(?:frozen|restrained|attached)|fro?zen(?=\s+by)|restrain(?!ed)\w*|locat(?:e|ing)|(?<!they )(?<!it )(?<!that )(?<!which )(?<!who )hold|block\w*)\b.{{0,140}}(?:{_FUNDS}|\baccounts?\b)|\bimpound|\b(?:suspend|withhold|stop|ceas|hold)\w*\b.{{0,40}}\b(?:payouts?|payments?|disbursements?|transfers?)\b", I), "freeze", "assets"),
    Duty("remove", re.compile(r"\b(?:remov|block\w*\s+(?:all\s+)?access|delist|de-list|take\s+down|takedown|delet|disabl\w*(?:\s+access\s+to)?|deactivat|suspend(?=\w*\s+(?:\w+\s+){0,3}listings?))\w*\b.{0,140}\b(?:listings?|ASINs?|products?|items?|offers?|links?|content|images?|advertis\w*|web\s?pages?|goods)", I), "remove", "infringing"),
    Duty("preserve", re.compile(r"\b(?:preserv|retain)\w*\b|\b(?:keep|maintain)\b.{0,60}\b(?:records|books)\b", I), "preserve", "records"),
    Duty("account-for", re.compile(r"\b(?:provid|giv|furnish|serv|submit)\w*\b.{0,120}\b(?:accounting|details?|confirmation|statement)\b.{0,70}\b(?:restrained|frozen|attached)\b", I), "report", "assets"),
    Duty("report", re.compile(r"\b(?:report\b|certif\w+\s+(?:of\s+)?complian|certif(?:y|ies)\b.{0,60}\b(?:done|complied|removed|taken|counsel)|written\s+report|(?:provid|serv)\w*\s+(?:\w+\s+){0,4}(?:written\s+)?confirmation|status\s+(?:letter|report))", I), "report", None),
    Duty("identify", re.compile(r"\b(?:identify|inform\b|notify\b|advise\b|identif(?:ied(?!\s+(?:in|on|above|below|at|by)\b)|ication)|disclos\w*|tell\b|give\b|provid\w*|produc(?:e|ing)|furnish\w*|supply|serve)\b.{0,220}\b(?:identit|names?\b|address|contact|information|discovery|records|documents|account|storefronts?|transaction|sales|report|email|e-mail|data\b|balances?\b|amounts?\b)|\bidentify\b", I), "identify", None),
    Duty("pay", re.compile(r"\b(?:reimburse|pay(?:ment)?\b|remit)\w*\b", I), "pay", None),
    Duty("file", re.compile(r"(?<!such )(?<!any )(?<!computer )(?<!the )(?<!each )(?<!a )\b(?:file\b|submit\b|lodge\b|(?<!for )deposit|post\b.{0,40}(?:\b(?:bond|security)\b|\$\s?\d)|place\s+security|maintain.{0,40}(?:bond|security)|provide\s+security|give\s+security)", I), "file", None),
)  # fmt: skip


# ── several things that one prohibition protects ──

_ITEM = re.compile(r"\((?:i{1,3}|iv|v|[a-e]|[1-5])\)\s*")
_DOES = re.compile(rf"\b(?:{_SPOIL}|{_MOVE})\b", I)
_GOODS = r"\b(?:products?|goods|merchandise|inventory|items|articles)\b"
_THINGS = re.compile(rf"(?P<records>{_RECORDS})|(?P<assets>{_FUNDS})|(?P<goods>{_GOODS})", I)
# Behind these words a thing is only described: "records relating to the sale of such products".
_ABOUT = re.compile(
    r"\b(?:relat|concern|evidenc|reflect|document(?:ing|s\s+the)|pertain|regard|us(?:ed|ing)|that\b|which\b|of\s+(?:such|the|any)\b|derived|from\b|for\b|in\s+(?:connection|order)|bearing\b|not\s)\w*",
    I,
)
MEANT: dict[str, tuple[tuple[str, ...], str]] = {
    "goods": (("listing",), "infringing"),
    "assets": (("assets",), "assets"),
    "records": (("records",), "records"),
}


def objects(text: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """Acts and objects of "destroying or transferring (i) goods, (ii) records or (iii) assets", in printed order; () if no such list."""
    marks = list(_ITEM.finditer(text))
    first = _DOES.search(text)
    if first is None or first.start() > 60:
        return ()
    if len(marks) > 1:
        ends = [*(mark.start() for mark in marks[1:]), len(text)]
        parts = [text[mark.end() : end] for mark, end in zip(marks, ends, strict=True)]
        hits = [_THINGS.search(part) for part in parts]
        kinds = [hit.lastgroup for hit in hits if hit]
    else:
        verbs = list(_DOES.finditer(text, 0, min(len(text), first.start() + 160)))
        about = _ABOUT.search(text, verbs[-1].end())
        kinds = [
            hit.lastgroup for hit in _THINGS.finditer(text, verbs[-1].end(), about.start() if about else len(text))
        ]
    return tuple(MEANT[kind] for kind in dict.fromkeys(kinds) if kind)
