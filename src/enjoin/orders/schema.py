"""The case file's tables and keys, as data. The reader and the JSON Schema are both made from these rows."""

from dataclasses import dataclass, field
from typing import Literal

from enjoin.market import ACT_NAMES, GROUPS
from enjoin.orders.kinds import EFFECTS, KINDS

# text · bool · integer · integers · texts · moment (a day, or a date-time with an offset) · period · choice · choices
# numbers (docket entries: integers or text) · table · tables
KindOfValue = Literal[
    "text",
    "bool",
    "integer",
    "integers",
    "texts",
    "moment",
    "period",
    "choice",
    "choices",
    "numbers",
    "table",
    "tables",
]


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a table: what value it takes, whether it must be there, and what it means."""

    name: str
    value: KindOfValue
    help: str = ""
    required: bool = False
    choices: tuple[str, ...] = ()
    table: "Table | None" = None
    is_id: bool = False
    may_be_empty: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """The keys of one table; every table also takes the keys of `EVERYWHERE`."""

    name: str
    keys: tuple[Key, ...] = field(default=())

    @property
    def all_keys(self) -> tuple[Key, ...]:
        return (*self.keys, *EVERYWHERE)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(key.name for key in self.all_keys)

    def key(self, name: str) -> Key | None:
        return next((key for key in self.all_keys if key.name == name), None)


EVERYWHERE = (
    Key("cite", "text", "pin cite, e.g. `ECF 101 at 14`"),
    Key("note", "text", "a remark for readers"),
    Key("filed", "moment", "from when the fact was on file; default: the day it takes effect"),
    Key("uncertain", "text", "why the date is not sure"),
    Key("confirm", "text", "the question that counsel must settle"),
)

ACTS_AND_GROUPS = (*GROUPS, *ACT_NAMES)
DUTIES = ("remove", "freeze", "preserve", "report", "identify", "release", "pay", "file")
TOWARD = ("infringing", "stores", "accounts", "assets", "records")
LISTING_NOTICE = ("required", "not_required")
DETECTORS = ("term", "close_variation", "works")
PREMISE_KINDS = ("no_authentic_goods",)

STORE = Table(
    "store",
    (
        Key("platform", "text", "the platform's id", required=True),
        Key("id", "text", "the store's id on the platform"),
        Key("url", "text", "the store's address"),
    ),
)
LEFT = Table(
    "left",
    (
        Key("on", "moment", "no longer enjoined from this day", required=True),
        Key("why", "text", "dismissed, settled, carved out", required=True),
    ),
)
SEALED = Table(
    "sealed",
    (Key("from", "moment", "sealed from", required=True), Key("until", "moment", "still sealed if absent")),
)
PLAINTIFF = Table("plaintiffs", (Key("name", "text", "as captioned", required=True),))
DEFENDANT = Table(
    "defendants",
    (
        Key("id", "text", "short id, e.g. `d01`", required=True, is_id=True),
        Key("name", "text", "as captioned", required=True),
        Key("aka", "texts", "other printed names"),
        Key("stores", "tables", "platform ids from the papers", table=STORE),
        Key("left", "table", "when and why the defendant left (R54)", table=LEFT),
    ),
)
RESPONDENT = Table(
    "respondents",
    (
        Key("id", "text", "short id, e.g. `alibaba`", required=True, is_id=True),
        Key("name", "text", "the entity's name", required=True),
        Key("aka", "texts", "aliases that lead to the entity (R3)"),
        Key(
            "role",
            "choice",
            "which group of nonparties it is of",
            required=True,
            choices=("service_provider", "financial_institution"),
        ),
        Key("platforms", "texts", "platforms it acts on; all if absent"),
    ),
)
MARK = Table(
    "marks",
    (
        Key("id", "text", "short id, e.g. `squishmallow`", required=True, is_id=True),
        Key("text", "text", "the words of the mark", required=True),
        Key("registration", "text", "registration number"),
        Key("serial", "text", "serial number of an application"),
        Key("classes", "integers", "Nice classes"),
        Key("also", "texts", "spellings that count as the mark itself"),
    ),
)
WORK = Table(
    "works",
    (
        Key("id", "text", "short id", required=True, is_id=True),
        Key("registration", "text", "registration number"),
        Key("title", "text", "the work's title"),
        Key("images", "texts", "reference pictures: paths relative to the case file"),
    ),
)
PREMISE = Table(
    "premises",
    (
        Key("kind", "choice", "what is stated", required=True, choices=PREMISE_KINDS),
        Key("platforms", "texts", "where it holds", required=True),
        Key("from", "moment", "first day on which it holds", required=True),
        Key("until", "moment", "last day on which it holds"),
        Key("source", "text", "who said it, where"),
    ),
)
DIRECTIVE = Table(
    "directives",
    (
        Key("id", "text", "the paragraph; elsewhere `order.id`, e.g. `pi.1b`", required=True, is_id=True),
        Key(
            "binds", "texts", "defendants, plaintiffs, service_providers, financial_institutions, or ids", required=True
        ),
        Key("forbid", "choices", "acts or groups of acts", choices=ACTS_AND_GROUPS),
        Key("require", "choice", "a duty to do something", choices=DUTIES),
        Key("toward", "choice", "what it is about", choices=TOWARD),
        Key("predicate", "texts", "the prohibitions on a party that this aids (R16)", may_be_empty=True),
        Key("within", "period", "e.g. `5 business days`"),
        Key("by", "moment", "a fixed day"),
        Key("counted_from", "choice", "from when `within` runs", choices=("receipt", "entry", "listing_notice")),
        Key("listing_notice", "choice", "does it take a notice of the listing? (R28)", choices=LISTING_NOTICE),
        Key("defendants", "texts", "of a nonparty's paragraph: only as to these defendants, their stores and accounts"),
        Key("terms_in", "text", "its terms stand only in another paper (R6)"),
        Key("text", "text", "what it says, in short"),
    ),
)
EFFECT = Table(
    "effects",
    (
        *(Key(verb, "texts", "targets: directives, `order.*`, or an order") for verb in EFFECTS),
        Key("acts", "choices", "only these acts; all if absent", choices=ACTS_AND_GROUPS),
        Key("for", "texts", "only these respondents"),
        Key("defendants", "texts", "only as to these defendants"),
        Key("except", "texts", "of make_permanent: directives that end"),
        Key("from", "moment", "default: with its order"),
        Key("until", "moment", "a day, a date-time, or `further order` (the default)"),
        Key("relief", "bool", "a stay or vacatur of an order that ends the relief it gave, too"),
        Key("forbid", "choices", "of modify: the acts from now on", choices=ACTS_AND_GROUPS),
        Key("toward", "choice", "of modify: what it is about from now on", choices=TOWARD),
        Key("within", "period", "of modify: the new period"),
        Key("by", "moment", "of modify: the new day"),
        Key("listing_notice", "choice", "does it take a notice of the listing? (R28)", choices=LISTING_NOTICE),
        Key("detector", "choices", "of clarify: the least that is to be looked for (R29)", choices=DETECTORS),
        Key("text", "text", "what it says, in short"),
        Key("why", "text", "the court's reason, in short"),
    ),
)
ORDER = Table(
    "orders",
    (
        Key("id", "text", "short id, e.g. `pi`", required=True, is_id=True),
        Key("kind", "choice", "what kind of paper it is", required=True, choices=tuple(KINDS)),
        Key(
            "ecf",
            "numbers",
            "docket entries; several when the papers disagree, the first is printed",
            may_be_empty=True,
        ),
        Key("entered", "moment", "put on the docket", required=True),
        Key("expires", "moment", "as set by the order"),
        Key("sealed_until", "moment", "the order itself is sealed until then"),
        Key("directives", "tables", "its paragraphs that forbid or command", table=DIRECTIVE),
        Key("effects", "tables", "what it does to earlier paragraphs", table=EFFECT),
    ),
)
NOTICE = Table(
    "notices",
    (
        Key("order", "text", "the order's id", required=True),
        Key("respondent", "text", "an id, or `defendants`, `plaintiffs`", required=True),
        Key("received", "moment", "when it got actual notice", required=True),
        Key("means", "text", "how: e-mail, service, ecf …"),
        Key("proof", "text", "where that is shown"),
    ),
)
LISTING_NOTICES = Table(
    "listing_notices",
    (
        Key("respondent", "text", "an id", required=True),
        Key("received", "moment", "when it got the notice", required=True),
        Key("platform", "text", "the platform's id", required=True),
        Key("listings", "texts", "ids or URLs", required=True),
        Key("store", "text", "the store's id"),
        Key("rights", "texts", "marks or works that it names"),
    ),
)
EXTENSION = Table(
    "extensions",
    (
        Key("order", "text", "the order's id", required=True),
        Key("until", "moment", "last day of the longer term", required=True),
        Key("why", "text", "good cause, or consent"),
    ),
)
CASE = Table(
    "case",
    (
        Key("format", "integer", "always `1`", required=True),
        Key("draft", "bool", "true until a person has reviewed a proposed case file; nothing acts on a draft"),
        Key("docket", "text", "e.g. `1:22-cv-09384`", required=True),
        Key("court", "text", "court id as in courts-db", required=True),
        Key("judge", "text", "name or initials"),
        Key("caption", "text", "who v. whom", required=True),
        Key("sealed", "table", "while nothing of the case may be shown (R49)", table=SEALED),
        Key("plaintiffs", "tables", "who sues", table=PLAINTIFF),
        Key("defendants", "tables", "who is enjoined", table=DEFENDANT),
        Key("respondents", "tables", "nonparties that paragraphs address", table=RESPONDENT),
        Key("marks", "tables", "trademarks in suit", table=MARK),
        Key("works", "tables", "copyrighted works in suit", table=WORK),
        Key("premises", "tables", "dated, revocable facts that rules lean on (R30)", table=PREMISE),
        Key("orders", "tables", "the court's papers, in any order", table=ORDER),
        Key("notices", "tables", "actual notice of orders (R2)", table=NOTICE),
        Key("listing_notices", "tables", "rights holders' notices of listings", table=LISTING_NOTICES),
        Key("extensions", "tables", "of a TRO's term (R7)", table=EXTENSION),
    ),
)
