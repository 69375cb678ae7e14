"""Orders on a form with boxes, tables amid the text, parts of the defendants in quotation marks: what they say, in whatever form."""

import pytest

from enjoin.engine.draft import draft_case
from enjoin.intake.drafting.draft import Draft
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper

HEAD = """UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF ILLINOIS

BLUE HERON TOYS LLC,

     Plaintiff,

v.

{parties}

     Defendants.

Case No. 23-cv-4455

PRELIMINARY INJUNCTION

"""
END = "\n\nSO ORDERED.\n\nDated: May 4, 2023\n\nQuentin R. Sayer\nUnited States District Judge\n"
THREE = "LIDA LLC, FUDA TOYS CO., LTD., and GAMMA SHOP,"


def drafted(body: str, parties: str = THREE) -> Draft:
    text = HEAD.format(parties=parties) + body + END
    return draft_case([Paper(name="o.txt", kind="txt", pages=(page_of_text(1, text),))]).draft


def commands(draft: Draft) -> list[str]:
    found = []
    for order in draft.rows("orders"):
        for row in dict(order.tables).get("directives", ()):
            done = row.get("forbid") or [row.get("require")]
            found.append(f"{row.get('id')} {' '.join(row.get('binds'))}: {' '.join(done)}")  # type: ignore[arg-type]
    return found


def names(draft: Draft) -> list[str]:
    return [str(row.get("name")) for row in draft.rows("defendants")]


def test_a_paragraph_whose_box_is_not_marked_is_no_command() -> None:
    body = """It is ORDERED that the paragraphs whose boxes are marked are part of this Order.

[X]  1.  Defendants shall not sell the lanterns.

[ ]  2.  Defendants shall not operate any store.

[x]  3.  The following marketplaces shall, within 5 days, remove the listings in Exhibit 2:   Amazon, Temu  .

[ ]  4.  The marketplaces named in paragraph 3 shall close the stores.

[X]  5.  The marketplaces named in paragraph 3 shall tell Plaintiff the names of the sellers."""
    assert commands(drafted(body)) == [
        "1 defendants: listing",
        "3 amazon temu: remove",
        "5 amazon temu: identify",
    ]


def test_a_table_amid_the_text_lists_the_defendants() -> None:
    body = """The Defendants, with what becomes of each, are these:

No.    Merchant           Sells by way of    Disposition
1      Sky Kites          Walmart            Remains
2      Wind & Toys        Walmart            Dismissed
3      kite_king88        Wish               Remains

It is ORDERED that Defendants shall not sell the lanterns."""
    placeholder = "THE THREE MERCHANTS LISTED IN SCHEDULE B,"
    assert names(drafted(body, placeholder)) == ["Sky Kites", "Wind & Toys", "kite_king88"]


def test_a_class_of_persons_is_no_name() -> None:
    for parties in (
        "THE NINE SELLERS NAMED IN PARAGRAPH 3 OF THE VERIFIED COMPLAINT,",
        "THE ENTERPRISES AND PERSONS DOING BUSINESS AS THE SELLERS IDENTIFIED ON SCHEDULE A,",
        "THE OPERATORS OF THE ONLINE STORES SET FORTH IN SCHEDULE A,",
    ):
        assert names(drafted("It is ORDERED that Defendants shall not sell the lanterns.", parties)) == []


def test_a_part_of_the_defendants_in_quotation_marks() -> None:
    told = 'Lida LLC was dismissed in May. The other two defendants, "the Defaulting Defendants," never appeared.\n\n'
    body = told + "IT IS ORDERED that:\n\n1. The Defaulting Defendants shall not sell the lanterns."
    assert commands(drafted(body)) == ["1 d02 d03: listing"]


def test_a_part_of_the_defendants_named_by_another_part() -> None:
    told = (
        'Fuda Toys Co., Ltd. and Gamma Shop (the "Trial Defendants") went to trial. The Trial Defendants and Lida LLC (together, the "Enjoined Parties") lost. '
        'Fuda Toys Co., Ltd. and Gamma Shop (together, "Oldtown") appeal.\n\n'
    )
    body = (
        told
        + "IT IS ORDERED that:\n\n1. Oldtown shall not sell the lanterns.\n\n2. Each of the Trial Defendants shall pay Plaintiff $500."
    )
    assert commands(drafted(body)) == ["1 d02 d03: listing", "2 d02 d03: pay"]


@pytest.mark.parametrize(
    ("told", "whom"),
    [
        ('Defendant Lida LLC ("Lida") answered. The remaining Defendants (the "Silent Defendants") did not.', "d02 d03"),
        ('Defendant Lida LLC opposes. The other two named Defendants (the "Silent Defendants") do not.', "d02 d03"),
        ('Defendant Lida LLC opposes. The other four named Defendants (the "Silent Defendants") do not.', "defendants"),
        ('The motion [Doc. 7] is denied [Doc. 9]. It is GRANTED as to Fuda Toys Co., Ltd. and Gamma Shop (the "Silent Defendants").', "d02 d03"),
        ('Lida LLC, which was never served (the "Silent Defendants"), is no longer here.', "d01"),
    ],
)  # fmt: skip
def test_a_part_of_the_defendants_told_as_the_rest(told: str, whom: str) -> None:
    body = f"{told}\n\nIT IS ORDERED that:\n\n1. The Silent Defendants shall not sell the lanterns."
    assert commands(drafted(body)) == [f"1 {whom}: listing"]


def test_a_glossary_defines_a_part_by_another_over_broken_lines() -> None:
    body = (
        "GLOSSARY\n\nTerm                    Definition\n\n"
        "Defendants              The three sellers named in the caption\n\n"
        "Dismissed Defendants    LIDA LLC and GAMMA SHOP, as to whom this action was\n                        dismissed (Dkt. 41)\n\n"
        "Defaulting Defendants   All Defendants other than the Dismissed Defendants\n\n"
        "Third Party Service     Online marketplace platforms that are used by Defaulting\n"
        "Providers               Defendants, including Temu\n\n"
        "Lantern Mark            U.S. Trademark Registration No. 4,818,562\n\n"
        "IT IS ORDERED that:\n\n1. Defaulting Defendants shall not sell the lanterns.\n\n"
        "2. The Third Party Service Providers shall remove the listings of such lanterns."
    )
    assert commands(drafted(body)) == ["1 d02: listing", "2 service_providers: remove"]


def test_a_term_for_a_list_of_companies_means_these_alone() -> None:
    told = 'Defendants sell on Amazon, eBay, or Temu (the "Online Marketplaces").\n\n'
    body = f"{told}IT IS ORDERED that:\n\n1. Each Online Marketplace shall remove the listings of the lanterns."
    assert commands(drafted(body)) == ["1 amazon ebay temu: remove"]
    told = (
        'Platforms, including, without limitation, Amazon, eBay, and Temu (the "Online Marketplaces"), host them.\n\n'
    )
    body = f"{told}IT IS ORDERED that:\n\n1. Each Online Marketplace shall remove the listings of the lanterns."
    assert commands(drafted(body)) == ["1 service_providers: remove"]


def test_a_sort_of_nonparties_that_is_defined_without_brackets() -> None:
    body = (
        '"Money Services" in this Order means any and all banks and payment processors that hold money for a Defendant.\n\n'
        "IT IS ORDERED that:\n\n1. The Money Services shall freeze the accounts of Defendants."
    )
    assert commands(drafted(body)) == ["1 financial_institutions: freeze"]


def test_defendants_counted_before_they_are_listed() -> None:
    told = "The other two Defendants, Fuda Toys Co., Ltd. and swamp-sweets, are in default.\n\n"
    body = told + "IT IS ORDERED that Defendants shall not sell the lanterns."
    assert names(drafted(body, "LIDA LLC, ET AL.,")) == ["LIDA LLC", "Fuda Toys Co., Ltd.", "swamp-sweets"]


def test_an_order_goes_on_behind_a_schedule_amid_it() -> None:
    body = """The Defendants are the stores of this table:

TABLE 1

No.    Store              Platform
1      Sky Kites          Walmart
2      Wind & Toys        Walmart
3      kite_king88        Wish

IT IS ORDERED that Defendants shall not sell the lanterns.

IT IS FURTHER ORDERED that Walmart shall remove the listings in Exhibit 2."""
    draft = drafted(body, "THE STORES LISTED IN TABLE 1,")
    assert names(draft) == ["Sky Kites", "Wind & Toys", "kite_king88"]
    assert commands(draft) == ["p1 defendants: listing", "p2 walmart: remove"]


def test_a_decree_behind_a_list_opens_a_list_of_its_own() -> None:
    told = "The Court has read the letters of all three Defendants, in which they consent to the terms that follow, and finds them fair and adequate. It is ORDERED:"
    body = f"(1) Lida LLC appeared in May.\n\n(2) {told}\n\nA. Defendants shall not sell the lanterns.\n\nB. PayPal shall freeze the accounts of Defendants."
    assert commands(drafted(body)) == ["a defendants: listing", "b paypal: freeze"]
