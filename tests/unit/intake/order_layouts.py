"""Orders drawn by seed: the same commands in many wordings, set in many layouts, with what each must read as.

A command is (whom, in what mode, what); its wordings are of our own. A layout numbers commands and tells the id that each then has.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

HEAD = (
    "UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK\n\nBLUE HERON TOYS LLC,\n\n     Plaintiff,\n\nv.\n\nALPHA STORE, FUDA TOYS CO., LTD. and GAMMA SHOP,\n\n"
    "     Defendants.\n\n23-cv-4455 (QRS)\n\nPRELIMINARY INJUNCTION ORDER\n\n"
    '     The Court has heard Plaintiff\'s motion. Defendants sell toys that bear copies of the HERON mark (the "Counterfeit Goods"). For good cause shown, the motion is granted.\n\n'
)
END = "\n\nSO ORDERED.\n\nDated: May 4, 2023\n\n______________\nQUENTIN R. SAYER\nUNITED STATES DISTRICT JUDGE\n"


@dataclass(frozen=True, slots=True)
class Deed:
    """What is forbidden (`gerunds` and `bare` say the same) or required (`bare` alone), and how it must be read."""

    reads: str
    bare: tuple[str, ...]
    gerunds: tuple[str, ...] = ()


FORBIDDEN = (
    Deed("listing | infringing", ("sell, offer for sale or import any Counterfeit Goods", "manufacture, ship or distribute toys that bear the HERON mark", "list or relist any Counterfeit Goods for sale on any platform"),
         ("selling, offering for sale or importing any Counterfeit Goods", "manufacturing, shipping or distributing toys that bear the HERON mark", "listing or relisting any Counterfeit Goods for sale on any platform")),
    Deed("promotion | infringing", ("advertise, market or promote the Counterfeit Goods by any means", "bid on HERON as a keyword or use it in any sponsored advertisement"),
         ("advertising, marketing or promoting the Counterfeit Goods by any means", "bidding on HERON as a keyword or using it in any sponsored advertisement")),
    Deed("listing promotion | infringing", ("make, sell, advertise or promote any Counterfeit Goods", "advertise, offer to sell, sell or otherwise deal in products bearing the HERON mark"),
         ("making, selling, advertising or promoting any Counterfeit Goods", "advertising, offering to sell, selling or otherwise dealing in products bearing the HERON mark")),
    Deed("assets | assets", ("transfer, withdraw or dissipate any of their assets", "move, hide or spend any money held in their accounts", "encumber or dispose of any funds"),
         ("transferring, withdrawing or dissipating any of their assets", "moving, hiding or spending any money held in their accounts", "encumbering or disposing of any funds")),
    Deed("records | records", ("destroy, alter or discard any records of their sales", "conceal or delete documents that concern the Counterfeit Goods"),
         ("destroying, altering or discarding any records of their sales", "concealing or deleting documents that concern the Counterfeit Goods")),
    Deed("open_account | accounts", ("open or register any new seller account", "create any other storefront on any platform"), ("opening or registering any new seller account", "creating any other storefront on any platform")),
    Deed("operate_store | stores", ("operate the storefronts named in Schedule B", "host or maintain any store through which Counterfeit Goods are sold"),
         ("operating the storefronts named in Schedule B", "hosting or maintaining any store through which Counterfeit Goods are sold")),
)  # fmt: skip
REQUIRED = {
    "platform": (
        Deed("remove | infringing", ("remove the listings shown in Exhibit 3", "take down every listing of Counterfeit Goods", "disable access to all listings in Schedule B")),
        Deed("identify | accounts", ("provide Plaintiff with the name, address and e-mail address of each Defendant", "disclose to Plaintiff's counsel the identity of whoever operates the stores", "produce records sufficient to identify the operators of the stores")),
        Deed("operate_store | stores", ("shut down the storefronts of Defendants", "close Defendants' stores", "suspend the seller accounts of Defendants")),
        Deed("preserve | records", ("preserve all records that relate to Defendants' stores", "retain all data on the sales of Defendants")),
    ),
    "bank": (
        Deed("freeze | assets", ("freeze all funds in the accounts of Defendants", "restrain and attach every account of Defendants", "place a hold on all money held for Defendants", "withhold all payouts to Defendants")),
        Deed("release | assets", ("release the funds that it holds for Gamma Shop", "lift the restraint on the accounts of Gamma Shop", "unfreeze the account of Gamma Shop")),
        Deed("pay | assets", ("transfer to Plaintiff all funds restrained in Defendants' accounts", "remit the frozen funds to Plaintiff's counsel")),
        Deed("report | assets", ("report to Plaintiff's counsel the amounts so restrained", "certify in writing the sums that were frozen")),
    ),
    "defendants": (
        Deed("preserve | records", ("preserve all documents that relate to the Counterfeit Goods", "keep all business records of their sales")),
        Deed("identify | accounts", ("disclose to Plaintiff the names of their suppliers", "provide Plaintiff with the names and addresses of all their customers")),
        Deed("file | ", ("file a report under oath with the Court", "submit to the Court a sworn declaration of compliance", "file an answer to the complaint")),
        Deed("pay | ", ("pay Plaintiff $12,000", "pay Plaintiff its attorneys' fees")),
        Deed("remove | infringing", ("remove all of their listings for Counterfeit Goods", "take down every web page that shows the HERON mark")),
    ),
    "plaintiffs": (Deed("file | ", ("post a bond of $5,000", "file proof of service with the Clerk", "file a status report", "deposit $10,000 with the Court as security", "submit a proposed order to the Court")),),
}  # fmt: skip
WHOM: dict[str, tuple[tuple[str, str], ...]] = {
    "defendants": (("defendants", "Defendants"), ("defendants", "Each Defendant"), ("d01", "Alpha Store"), ("d02 d03", "Fuda Toys Co., Ltd. and Gamma Shop"),
        ("defendants", "Defendants, their officers, agents, servants and employees, and all persons in active concert or participation with any of them who receive actual notice of this Order"),
        ("d01", "Defendant Alpha Store, its officers and agents")),
    "platform": (("amazon", "Amazon"), ("amazon ebay", "Amazon and eBay"), ("service_providers", "The online marketplace platforms"), ("temu etsy", "Nonparties Temu and Etsy, Inc."),
        ("service_providers", "Any third party service provider, including Amazon, eBay and Temu,"), ("walmart", "Walmart Inc., upon receipt of this Order,"), ("zibango", "Zibango")),
    "bank": (("paypal", "PayPal, Inc."), ("financial_institutions", "The financial institutions"), ("paypal payoneer", "PayPal and Payoneer"),
        ("financial_institutions", "All banks and payment processors that receive notice of this Order, including but not limited to PayPal and Stripe,")),
    "plaintiffs": (("plaintiffs", "Plaintiff"), ("plaintiffs", "Blue Heron Toys LLC"), ("plaintiffs", "Blue Heron")),
}  # fmt: skip
PLURAL = ("Defendants", "Fuda", "The online", "Nonparties", "Amazon and", "The financial", "PayPal and", "All banks")
WHEN = (
    "",
    "Within seven (7) days of entry of this Order, ",
    "Upon receipt of this Order, ",
    "By June 2, 2023, ",
    "Until further order of the Court, ",
)
HEARD = " Zibango runs a market in Ohio, and Plaintiff saw such toys on Zibango, Temu and eBay."


@dataclass(frozen=True, slots=True)
class Command:
    """A whole sentence, the same as lead-in and item, and what it must read as: `binds | acts | toward`."""

    sentence: str
    lead: str
    item: str
    reads: str


def draw_command(random_: random.Random) -> Command:
    """One command in one of its wordings."""
    sort = random_.choice(("defendants", "defendants", "platform", "bank", "plaintiffs"))
    binds, whom = random_.choice(WHOM[sort])
    many = whom.startswith(PLURAL)
    inner = whom[0].lower() + whom[1:] if whom.startswith(("The ", "Each ", "All ", "Any ", "Nonparties")) else whom
    if sort == "defendants" and random_.random() < 0.6:
        return _forbidden(random_, binds, whom, many)
    deed = random_.choice(REQUIRED[sort])
    bare = random_.choice(deed.bare)
    when = random_.choice(WHEN[:4])
    modal = random_.choice(
        (
            "shall",
            "must",
            f"{'are' if many else 'is'} directed to",
            f"{'are' if many else 'is'} hereby ordered to",
            f"{'are' if many else 'is'} to",
        )
    )
    comma = "" if whom.endswith(",") or "who receive" not in whom else ","
    subject = f"{when}{inner if when else whom}{comma} {modal}"
    return Command(f"{subject} {bare}.", f"{subject}:", bare, f"{binds} | {deed.reads}")


def _forbidden(random_: random.Random, binds: str, whom: str, many: bool) -> Command:
    deed = random_.choice(FORBIDDEN)
    nth = random_.randrange(len(deed.gerunds))
    when = random_.choice(("", "", "Until further order of the Court, ", "Pending trial, "))
    inner = whom[0].lower() + whom[1:] if when and whom.startswith("Each ") else whom
    comma = "," if "who receive" in whom or "its officers" in whom else ""
    be = "are" if many else "is"
    barred = random_.choice(
        (
            f"{be} enjoined from",
            f"{be} hereby restrained and enjoined from",
            f"{be} preliminarily enjoined from",
            "shall cease and desist from",
            f"{be} prohibited from",
            "shall refrain from",
        )
    )
    bare = random_.choice(("shall not", "must not", "may not"))
    words, verb = random_.choice(((deed.gerunds[nth], barred), (deed.bare[nth], bare)))
    return Command(
        f"{when}{inner}{comma} {verb} {words}.", f"{when}{inner}{comma} {verb}:", words, f"{binds} | {deed.reads}"
    )


Layout = Callable[[Sequence[Command]], tuple[str, list[str]]]


def numbered(commands: Sequence[Command]) -> tuple[str, list[str]]:
    """1., 2., 3."""
    return "IT IS HEREBY ORDERED that:\n\n" + "\n\n".join(
        f"{nth}. {each.sentence}" for nth, each in enumerate(commands, 1)
    ), [str(nth) for nth in range(1, len(commands) + 1)]


def lettered(commands: Sequence[Command]) -> tuple[str, list[str]]:
    """(a), (b), (c) with hanging lines."""
    return "Accordingly, the Court ORDERS as follows:\n\n" + "\n\n".join(
        f"   ({chr(96 + nth)})  {_wrapped(each.sentence, 8)}" for nth, each in enumerate(commands, 1)
    ), [chr(96 + nth) for nth in range(1, len(commands) + 1)]


def headed(commands: Sequence[Command]) -> tuple[str, list[str]]:
    """Roman heads with lettered paragraphs under them."""
    parts, ids = [], []
    for nth, each in enumerate(commands):
        head, letter = ("I", "II", "III", "IV")[nth // 2], "AB"[nth % 2]
        parts += [f"{head}. {('Restraints', 'Nonparties', 'Further Relief', 'Rest')[nth // 2]}"] if nth % 2 == 0 else []
        parts.append(f"{letter}. IT IS {'FURTHER' if nth else 'HEREBY'} ORDERED that {each.sentence}")
        ids.append(f"{head}{letter}".lower())
    return "The motion is GRANTED as follows:\n\n" + "\n\n".join(parts), ids


def unnumbered(commands: Sequence[Command]) -> tuple[str, list[str]]:
    """IT IS FURTHER ORDERED, paragraph after paragraph."""
    return "\n\n".join(
        f"IT IS {'FURTHER' if nth else 'HEREBY'} ORDERED that {each.sentence}" for nth, each in enumerate(commands)
    ), [f"p{nth}" for nth in range(1, len(commands) + 1)]


def counted(commands: Sequence[Command]) -> tuple[str, list[str]]:
    """FIRST, SECOND …, and plain paragraphs."""
    words = ("FIRST", "SECOND", "THIRD", "FOURTH", "FIFTH", "SIXTH", "SEVENTH", "EIGHTH")
    return "It is ORDERED as follows.\n\n" + "\n\n".join(
        f"{words[nth]}: {each.sentence}" for nth, each in enumerate(commands)
    ), [f"p{nth}" for nth in range(1, len(commands) + 1)]


def nested(commands: Sequence[Command]) -> tuple[str, list[str]]:
    """Each command as a lead-in with one item of its own and one that only files."""
    parts = [f"{nth}. {each.lead}\n\n     a. {each.item}." for nth, each in enumerate(commands, 1)]
    return "IT IS ORDERED that:\n\n" + "\n\n".join(parts), [f"{nth}a" for nth in range(1, len(commands) + 1)]


def decimal(commands: Sequence[Command]) -> tuple[str, list[str]]:
    """1.1, 1.2 under heads in capitals."""
    return "IT IS HEREBY ORDERED:\n\n1. RELIEF\n\n" + "\n\n".join(
        f"1.{nth} {each.sentence}" for nth, each in enumerate(commands, 1)
    ), [f"1{nth}" for nth in range(1, len(commands) + 1)]


def bracketed(commands: Sequence[Command]) -> tuple[str, list[str]]:
    """1), 2), 3) in running paragraphs parted by semicolons."""
    ends = [";"] * (len(commands) - 2) + ["; and", "."]
    return "IT IS ORDERED THAT\n\n" + "\n\n".join(
        f"({nth}) {each.sentence.rstrip('.')}{end}"
        for nth, (each, end) in enumerate(zip(commands, ends, strict=True), 1)
    ), [str(nth) for nth in range(1, len(commands) + 1)]


def paged(commands: Sequence[Command]) -> tuple[str, list[str]]:
    """Numbered, with stamps, feet and page numbers between the paragraphs."""
    parts = []
    for nth, each in enumerate(commands, 1):
        parts.append(f"{nth}. {_wrapped(each.sentence, 4)}")
        if nth % 2 == 0:
            parts.append(
                f"                                   {nth // 2}\n\nCase 1:23-cv-04455-QRS   Document 40   Filed 05/04/23   Page {nth // 2 + 1} of 5"
            )
    return "It is hereby ORDERED that:\n\n" + "\n\n".join(parts), [str(nth) for nth in range(1, len(commands) + 1)]


def noted(commands: Sequence[Command]) -> tuple[str, list[str]]:
    """Numbered, with footnotes at the end of the page."""
    parts = [f"{nth}. {each.sentence}" + ("1" if nth == 1 else "") for nth, each in enumerate(commands, 1)]
    parts.insert(2, "_______________\n1 Stores that sell other goods are not meant.")
    return "IT IS HEREBY ORDERED that:\n\n" + "\n\n".join(parts), [str(nth) for nth in range(1, len(commands) + 1)]


def titled(commands: Sequence[Command]) -> tuple[str, list[str]]:
    """Numbers with a title of their own before the sentence."""
    return "THE COURT THEREFORE ORDERS:\n\n" + "\n\n".join(
        f"{nth}. {('Scope', 'Conduct', 'Terms', 'Compliance')[nth % 4]}. {each.sentence}"
        for nth, each in enumerate(commands, 1)
    ), [str(nth) for nth in range(1, len(commands) + 1)]


def signed(commands: Sequence[Command]) -> tuple[str, list[str]]:
    """¶ signs."""
    return "It is ORDERED as follows:\n\n" + "\n\n".join(
        f"¶ {nth}. {each.sentence}" for nth, each in enumerate(commands, 1)
    ), [str(nth) for nth in range(1, len(commands) + 1)]


def running(commands: Sequence[Command]) -> tuple[str, list[str]]:
    """All in one paragraph behind a colon."""
    return "IT IS ORDERED that: " + "; ".join(
        f"({nth}) {each.sentence.rstrip('.')}" for nth, each in enumerate(commands, 1)
    ) + ".", [str(nth) for nth in range(1, len(commands) + 1)]


LAYOUTS: tuple[Layout, ...] = (
    numbered,
    lettered,
    headed,
    unnumbered,
    counted,
    nested,
    decimal,
    bracketed,
    paged,
    noted,
    titled,
    signed,
    running,
)


def _wrapped(text: str, indent: int) -> str:
    lines, line = [], ""
    for word in text.split():
        if len(line) + len(word) > 70:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    return ("\n" + " " * indent).join([*lines, line])


def draw_order(seed: int, layout: Layout, count: int = 6) -> tuple[str, list[str]]:
    """An order's text, and its directives as `id | binds | acts | toward`."""
    random_ = random.Random(seed)
    commands = [draw_command(random_) for _ in range(count)]
    body, ids = layout(commands)
    return HEAD + HEARD.strip() + "\n\n" + body + END, [
        f"{name} | {each.reads}" for name, each in zip(ids, commands, strict=True)
    ]


def as_html(seed: int, count: int = 6) -> tuple[str, list[str]]:
    """The same as a web page: a numbered list, with a list of letters under every lead-in of two items."""
    random_ = random.Random(seed)
    commands = [draw_command(random_) for _ in range(count)]
    items, wanted = [], []
    for nth, each in enumerate(commands, 1):
        if nth % 2:
            items.append(f"<li>{each.sentence}</li>")
            wanted.append(f"{nth} | {each.reads}")
        else:
            items.append(f'<li>{each.lead}<ol type="a"><li>{each.item}.</li></ol></li>')
            wanted.append(f"{nth}a | {each.reads}")
    front = "".join(f"<p>{part}</p>" for part in (HEAD + HEARD.strip()).split("\n\n"))
    end = "".join(f"<p>{part}</p>" for part in END.strip().split("\n\n"))
    return f"<html><body>{front}<p>IT IS HEREBY ORDERED that:</p><ol>{''.join(items)}</ol>{end}</body></html>", wanted
