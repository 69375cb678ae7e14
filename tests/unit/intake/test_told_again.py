"""Commands whose subject is told once more, whose verb is limited behind, whose object is found and told: wordings of forms in wide use."""

import pytest
from parts_of_six import bound_by, draft_of

from enjoin.intake.command.unit import read_unit
from enjoin.intake.people.addressees import Addressees

WHO = Addressees(
    {"amazon": "amazon", "paypal": "paypal"},
    {"payment processors": "financial_institutions", "third party service providers": "service_providers"},
    {},
)
Read = list[tuple[tuple[str, ...], tuple[str, ...], str | None, str | None]]


def read(text: str, *leads: str) -> Read:
    return [(each.binds, each.forbid, each.require, each.toward) for each in read_unit(text, list(leads), WHO)]


BANKS, PLATFORMS, SELLERS = ("financial_institutions",), ("service_providers",), ("defendants",)


@pytest.mark.parametrize(
    ("text", "lead", "found"),
    [
        ('Where the sum held exceeds what is awarded on Schedule "B," the financial institution that holds it shall release the excess to that Defendant.', "", [(BANKS, (), "release", "assets")]),
        ("Any holders of money of the Defendants, including PayPal, shall, within three days, restrain all accounts connected to Defendants.", "", [(BANKS, (), "freeze", "assets")]),
        ("find and disclose the names of the sellers; and", "the Payment Processors shall:", [(BANKS, (), "identify", "accounts")]),
        ("locate all accounts of Defendants and report to Plaintiff's counsel the account numbers and balances; and", "the Payment Processors shall:", [(BANKS, (), "identify", "accounts")]),
        ("locate and restrain all accounts of Defendants;", "the Payment Processors shall:", [(BANKS, (), "freeze", "assets")]),
        ("freeze any such accounts, provided that no account shall be held beyond $50,000.", "the Payment Processors shall:", [(BANKS, (), "freeze", "assets")]),
        ("providing services to Defendants' accounts in connection with the display or sale of Counterfeit Toys;", "the Third Party Service Providers are enjoined from:", [(PLATFORMS, ("listing",), None, "infringing")]),
        ("providing services to Defendants' accounts;", "the Third Party Service Providers are enjoined from:", [(PLATFORMS, ("operate_store",), None, "stores")]),
        ("moving funds;", "The Third Party Service Providers, which for purposes of this Order are platforms including those run by Amazon, as well as any other site on which a Defendant sells, are hereby enjoined from:", [(PLATFORMS, ("assets",), None, "assets")]),
        ("Should a Third Party Service Provider or Payment Processor still hold funds of a dismissed party, it shall release them.", "", [((*PLATFORMS, *BANKS), (), "release", "assets")]),
        ("prevent links to the listings of such goods from appearing in search results.", "the Third Party Service Providers shall:", [(PLATFORMS, ("promotion",), None, "infringing")]),
        ("prevent links to Defendants' stores from appearing in search results.", "the Third Party Service Providers shall:", [(PLATFORMS, ("promotion",), None, "stores")]),
        ("using any sign calculated to falsely advertise the wares of Defendants as those of Plaintiff;", "Defendants are enjoined from:", [(SELLERS, ("promotion",), None, "infringing")]),
        ("using a copy of the Marks in the promotion or advertising of any goods sold by Defendants;", "Defendants are enjoined from:", [(SELLERS, ("promotion",), None, "infringing")]),
        ("competing unfairly with Plaintiff by shipping toys in boxes that imitate its own;", "Defendants are enjoined from:", [(SELLERS, ("listing",), None, "infringing")]),
    ],
)  # fmt: skip
def test_what_is_said_is_what_is_read(text: str, lead: str, found: Read) -> None:
    assert read(text, *([lead] if lead else [])) == found


def test_an_item_may_leave_one_of_them_out() -> None:
    body = "It is hereby ORDERED that:\n\n1. Defendants are enjoined from:\n\n(a) selling counterfeit toys; and\n\n(b) with the exception of Lark Toys, transferring any funds in their accounts.\n\n2. Defendants shall preserve their records."
    assert {name: whom for name, (whom, _) in bound_by(draft_of(body)).items()} == {"1a": "all", "1b": "13456", "2": "all"}  # fmt: skip


def test_names_in_brackets_behind_the_defendants_of_a_schedule_are_read() -> None:
    from test_counted import HEAD, SIGNED

    from enjoin.engine.draft import draft_case
    from enjoin.intake.layout.lines import page_of_text
    from enjoin.intake.text.paper import Paper

    text = HEAD.replace("LIDA TOYS, FUDA TOYS, and MIRA TOYS", "THE SELLERS IDENTIFIED ON SCHEDULE A")
    text += "MINUTE ENTRY\n\nThe TRO binds the four Defendants on Schedule A (Sky Kites; moon_goods; Otter & Oak; and Zhou Minghui). It is extended to May 30, 2023."
    page = page_of_text(1, text + SIGNED)
    names = [row.get("name") for row in draft_case([Paper(name="o.txt", kind="txt", pages=(page,))]).draft.rows("defendants")]  # fmt: skip
    assert names == ["Sky Kites", "moon_goods", "Otter & Oak", "Zhou Minghui"]
