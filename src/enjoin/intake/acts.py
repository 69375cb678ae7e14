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


_MOVE = r"(?:transfer|withdraw|dispos|conceal|secret|encumber|dissipat|pay(?:ing|\b)|liquidat|convey|assign|remov|releas|diver|spend|hypothecat|pledg)\w*"
_FUNDS = r"(?:\bassets?\b|\bfunds?\b|\bmon(?:ey|ies)\b|financial\s+accounts?|bank\s+accounts?|payment\s+accounts?|proceeds|account\s+balances?|\bbalances?\b|merchant\s+accounts?)"
_SPOIL = r"(?:destroy|alter|secret|conceal|delet|discard|eras|spoliat|mov(?:e|ing)|remov|mutilat|dispos)\w*"
_RECORDS = r"(?:\brecords?\b|\bdocuments?\b|computer\s+files|business\s+(?:books|data)|\bbooks\b|\bevidence\b|electronically\s+stored|\bdata\b|communications\s+relating)"
_HOUSE = r"(?:merchant\s+|internet\s+|online\s+|user\s+|seller\s+|marketplace\s+|e-?commerce\s+|virtual\s+|defendants?'?\s+|infringing\s+|interactive\s+)*(?:storefronts?|stores?\b|accounts?|web\s?sites?|domain\s+names?|webstores?|shops?\b)"

# What is forbidden.
FORBID: tuple[Row, ...] = (
    Row("evade", re.compile(r"\b(?:creat|open|form|establish|utiliz|regist|set(?:ting)?\s+up|acquir|mak)\w*\b.{0,90}\b(?:new|any\s+other|additional|alternat\w+|another|other|replacement)\b.{0,70}\b(?:platform|accounts?|storefronts?|stores?|entit\w+|seller\s+id|web\s?sites?|associations?)", I),
        ("open_account",), "accounts"),
    Row("evade-transfer", re.compile(r"\b(?:effect\w*\s+assignments|forming\s+new\s+entit|circumvent|evad\w+|avoiding\s+the\s+prohibitions)", I), ("open_account",), "accounts", False),
    Row("service", re.compile(rf"\b(?:provid\w*|offer\w*|render\w*|supply\w*|perform\w*|continu\w*)\b[^.;]{{0,40}}\bservices?\b(?:[^.;]{{0,30}})\b(?:to|for)\b[^.;]{{0,80}}?(?:{_HOUSE}|\bdefendants\b)", I), ("operate_store",), "stores"),
    Row("continued", re.compile(rf"continued\s+operation|\bshut(?:ting)?[\s-]*down\b.{{0,60}}{_HOUSE}|\b(?:allow|permit|enabl)\w*\b.{{0,40}}\boperat\w*\b.{{0,60}}{_HOUSE}", I), ("operate_store",), "stores"),
    Row("operate", re.compile(rf"\b(?:operat|host|maintain|own|exercis\w+\s+control|us(?:ing|e)\s*,\s*link|disabl|suspend|terminat|deactivat|clos)\w*\b[^.;]{{0,110}}?{_HOUSE}", I), ("operate_store",), "stores"),
    Row("records", re.compile(rf"\b{_SPOIL}\b.{{0,260}}?{_RECORDS}", I), ("records",), "records"),
    Row("assets", re.compile(rf"\b{_MOVE}\b.{{0,220}}?{_FUNDS}|{_FUNDS}.{{0,120}}\bfrom\s+(?:being\s+)?{_MOVE}", I), ("assets",), "assets"),
)  # fmt: skip
SELL = re.compile(
    r"\b(?:sell(?:ing|s)?|sales?|sold|offer(?:ing|s|ed)?(?:\s+(?:it|them))?\s+(?:or\s+holding\s+)?for\s+sale|listings?\b(?!\s+notice)|list(?:ed)?\b(?!\s+(?:in|on|above|below))|re-?list\w*|display\w*|distribut\w*|import\w*|export\w*|"
    r"ship\w*|manufactur\w*|dealing|deals?\b|post(?:ing|ed)\b|upload\w*|deliver(?:ing)?|stor(?:ing|age)|publish\w*|mak(?:e|ing)\s+available|purvey\w*|trad(?:e|ing)\s+in)\b",
    I,
)
PROMOTE = re.compile(
    r"\b(?:advertis\w*|market(?:s|ed|ing)?\b|promot\w*|solicit\w*|e-?mail(?:s|ing)?\b|sponsor\w*|keywords?|search\s+(?:results?|engines?)|recommend\w*|adwords)\b",
    I,
)
INFRINGE = re.compile(
    r"\b(?:infring\w*|pass(?:ing)?\s+off|imitat\w*|counterfeit\w*|false(?:ly)?\s+(?:designation|represent|association)\w*|dilut\w*|unfair(?:ly)?\s+compet\w*|cause\s+(?:consumers|confusion)|(?:make|lead)\s+(?:buyers|consumers|customers)|likely\s+to\s+(?:cause|deceive)|"
    r"reproduc\w*|us(?:ing|e)\b[^.;]{0,90}\b(?:marks?|trademarks?|trade\s+dress|logos?|works?|copyright\w*|names?|design\w*)|copy(?:ing)?|derivative)\b",
    I,
)
AID = re.compile(
    r"\b(?:aid(?:ing|s)?\b|abet\w*|assist\w*|help\w*|contribut\w*|facilitat\w*|participat(?:e|ing)\s+with)", I
)
ADS = re.compile(
    r"\b(?:disabl\w*|ceas\w*|stop\w*|discontinu\w*)\b[^.;]{0,80}\b(?:advertis\w*|promot\w*|sponsored|keyword|display\w*)",
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
    Duty("unfreeze", re.compile(r"\b(?:unfreez|unrestrain|lift\s+(?:the|any|all)\s+restraint|releas\w*\s+(?:them|it|those)\b|releas\w*\b.{0,40}(?:asset|fund|account|mon|restrain))", I), "release", "assets"),
    Duty("transfer-to-plaintiff", re.compile(r"\b(?:releas\w*|transfer\w*|pay(?:s|ing)?\b|remit\w*|turn\w*\s+over)\b.{0,160}\bto\s+(?:the\s+)?plaintiffs?\b(?!')", I), "pay", "assets"),
    Duty("freeze", re.compile(rf"\b(?:attach|freez|fro?zen|restrain|locate|locating|hold\b|block)\w*\b.{{0,140}}(?:{_FUNDS}|\baccounts?\b)|\bimpound|\b(?:suspend|withhold|stop|ceas|hold)\w*\b.{{0,40}}\b(?:payouts?|payments?|disbursements?|transfers?)\b", I), "freeze", "assets"),
    Duty("remove", re.compile(r"\b(?:remov|delist|de-list|take\s+down|takedown|delet|disabl\w*(?:\s+access\s+to)?|deactivat)\w*\b.{0,140}\b(?:listings?|products?|items?|offers?|links?|content|images?|advertis\w*|web\s?pages?|goods)", I), "remove", "infringing"),
    Duty("preserve", re.compile(r"\b(?:preserv|retain)\w*\b", I), "preserve", "records"),
    Duty("report", re.compile(r"\b(?:report\b|certif\w+\s+(?:of\s+)?complian|written\s+report|(?:provid|serv)\w*\s+(?:\w+\s+){0,4}(?:written\s+)?confirmation|status\s+(?:letter|report))", I), "report", None),
    Duty("identify", re.compile(r"\b(?:identify|identif(?:ied|ication)|disclos\w*|tell\b|give\b|provid\w*|produc(?:e|ing)|furnish\w*|supply|serve)\b.{0,220}\b(?:identit|names?\b|address|contact|information|discovery|records|documents|account|storefronts?|transaction|sales|report|email|e-mail|data\b|balances?\b|amounts?\b)|\bidentify\b", I), "identify", None),
    Duty("pay", re.compile(r"\b(?:reimburse|pay(?:ment)?\b|remit)\w*\b", I), "pay", None),
    Duty("file", re.compile(r"(?<!such )(?<!any )(?<!computer )(?<!the )(?<!each )(?<!a )\b(?:file\b|submit\b|lodge\b|deposit|post\b.{0,40}\b(?:bond|security)|place\s+security|maintain.{0,40}(?:bond|security)|provide\s+security|give\s+security)", I), "file", None),
)  # fmt: skip
