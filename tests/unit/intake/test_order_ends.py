"""What an order says of its end, its seal and its hour; companies with the words of a branch in their names."""

import pytest

from enjoin.engine.draft import draft_case
from enjoin.intake.drafting.draft import Draft
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper

ORDER = """UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF FLORIDA

BLUE HERON TOYS LLC,

     Plaintiff,

v.

LILAC STORE and BASIL SHOP,

     Defendants.

Case No. 0:26-cv-60418-MED

{title}

It is hereby ORDERED:

1. Defendants shall not sell goods bearing the HERON mark.

2. {text}

DONE AND ORDERED in Fort Lauderdale, Florida, this 6th day of March, 2026.

MINA E. DOVER
UNITED STATES DISTRICT JUDGE
"""


def draft_of(text: str, title: str = "TEMPORARY RESTRAINING ORDER") -> Draft:
    page = page_of_text(1, ORDER.format(text=text, title=title))
    return draft_case([Paper(name="o.txt", kind="txt", pages=(page,))]).draft


def asked(draft: Draft, words: str) -> bool:
    return any(words in question for question in draft.questions)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("This Order shall remain in effect until the hearing on the Motion for Preliminary Injunction, which is set for March 19, 2026.", "2026-03-19"),
        ("This TRO remains in force pending the preliminary injunction hearing. The parties shall appear for a hearing on March 19, 2026.", "2026-03-19"),
        ("This Temporary Restraining Order is in full effect through the show cause hearing, of which notice will be given.", "its day is not printed"),
    ],
)  # fmt: skip
def test_an_order_that_ends_with_a_hearing_is_asked_about(text: str, day: str) -> None:
    assert asked(draft_of(text), f"remains in effect until the hearing ({day};")


@pytest.mark.parametrize("text", ["This Order shall expire on March 19, 2026.", "A hearing is set for March 19, 2026."])
def test_one_that_ends_otherwise_is_not(text: str) -> None:
    assert not asked(draft_of(text), "until the hearing")


@pytest.mark.parametrize(
    ("title", "text", "sealed"),
    [
        ("SEALED TEMPORARY RESTRAINING ORDER", "Plaintiff shall post a bond of $10,000.", True),
        ("TEMPORARY RESTRAINING ORDER", "The Clerk shall unseal this case.", True),
        ("TEMPORARY RESTRAINING ORDER", "The complaint is unsealed; the Clerk shall act on it.", True),
        ("TEMPORARY RESTRAINING ORDER", "Plaintiff shall post a bond of $10,000.", False),
    ],
)
def test_a_seal_is_asked_about(title: str, text: str, sealed: bool) -> None:
    assert asked(draft_of(text, title), "speaks of a seal") is sealed


@pytest.mark.parametrize(
    ("name", "company"),
    [
        ("Alibaba.com Singapore E-Commerce Private Limited", "alibaba"),
        ("Alibaba.com Hong Kong Limited", "alibaba"),
        ("Whaleco Services Private Limited", "temu"),
        ("Alipay Merchant Services Pte. Ltd.", "alipay"),
        ("Amazon Payments, Inc.", "amazon-pay"),
        ("Amazon.com Services LLC", "amazon"),
    ],
)
def test_a_companys_whole_name_is_kept(name: str, company: str) -> None:
    draft = draft_of(f"{name} shall freeze all funds of Defendants.")
    assert [(row.get("id"), row.get("name")) for row in draft.rows("respondents")] == [(company, name)]
    (order,) = draft.rows("orders")
    assert [row.get("binds") for row in dict(order.tables)["directives"]][-1] == [company]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Unless extended, this TRO lapses at midnight on March 18, 2026.", "2026-03-18"),
        ("The order runs through March 19, 2026.", "2026-03-19"),
        ("This Order dissolves at the close of the hearing on March 17, 2026, unless the Court orders otherwise.", "2026-03-17"),
    ],
)  # fmt: skip
def test_a_term_in_other_words_ends_on_its_day(text: str, day: str) -> None:
    (order,) = draft_of(text).rows("orders")
    assert str(order.get("expires"))[:10] == day


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("A hearing is set for March 17, 2026. This Order remains in force until then.", "until the hearing"),
        ("This Order will stay in place until the Court rules on the motion.", "lasts as long as"),
        ("Plaintiff shall post $10,000. This Order takes effect when the bond is posted.", "has that come, and when?"),
    ],
)
def test_an_end_or_a_beginning_that_is_no_day_is_asked(text: str, asked: str) -> None:
    assert any(asked in each for each in draft_of(text).questions)


@pytest.mark.parametrize(
    "text",
    ["This Order shall remain sealed until further order.", "This Order takes effect upon its entry.", "This Order is effective upon service."],
)  # fmt: skip
def test_a_seal_and_the_entry_itself_are_not_asked(text: str) -> None:
    assert not any("lasts as long" in each or "has that come" in each for each in draft_of(text).questions)
