"""What a later order undoes, and what it does not: relief that is lifted frees nobody, what is denied or kept changes nothing (R11, R12, R46, R54)."""

import tomllib
from datetime import date
from typing import Any

import pytest
from test_notified import FIRST, rows
from test_notified import drafted as papers
from test_pointed import drafted, tables

CLARIFIES = "ORDER CLARIFYING PRELIMINARY INJUNCTION"


def effects(words: str, title: str = "ORDER MODIFYING PRELIMINARY INJUNCTION IN PART") -> list[dict[str, Any]]:
    return tables(drafted(words, title), "effects")


@pytest.mark.parametrize(
    ("words", "effect"),
    [
        ("The stay of paragraph 2 (Dkt. 52, paragraph 3) is lifted.", {"lift_stay": ["pi.2"]}),
        ("The suspension of paragraph (3) is lifted.", {"lift_stay": ["pi.3"]}),
        ("The administrative stay of paragraph 3 is released.", {"lift_stay": ["pi.3"]}),
        ("The stay entered on May 9, 2023 is dissolved.", {"lift_stay": ["pi"]}),
        ("Paragraph 3 is reinstated as to Etsy.", {"lift_stay": ["pi.3"], "for": ["etsy"]}),
        ("Paragraph 3, which was stayed on May 9, 2023, is again in force.", {"lift_stay": ["pi.3"]}),
    ],
)
def test_what_lifts_a_stay_releases_nothing(words: str, effect: dict[str, Any]) -> None:
    assert effects(words) == [effect]


@pytest.mark.parametrize(
    "words",
    [
        "PayPal, Inc. shall keep frozen the accounts of Alpha Store; no funds of Gamma Shop shall be released.",
        "The funds of Gamma Shop shall be released only upon further order of the Court.",
        "Neither paragraph 2 nor paragraph 3 of the Preliminary Injunction is stayed.",
        "No restraint in the Preliminary Injunction is lifted.",
        "Paragraph 3 was stayed on May 9, 2023.",
        "The stay of paragraph 3 is hereby lifted in part: Etsy shall again disable the storefronts.",
        "Gamma Shop is no longer subject to the Preliminary Injunction, save that it shall not sell goods bearing the HERON mark.",
        "The Preliminary Injunction is stayed except as to DHgate.",
    ],
)  # fmt: skip
def test_what_is_denied_told_or_limited_undoes_nothing_by_itself(words: str) -> None:
    assert effects(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "The hearing on the Preliminary Injunction set for June 9, 2023 is vacated.",
        "The Court vacates the hearing on the Preliminary Injunction.",
        "The bond for the Preliminary Injunction is released to Plaintiff.",
        "The seal on the Preliminary Injunction is lifted.",
        "The appeal of the Preliminary Injunction is withdrawn.",
        "The preliminary injunction hearing is held in abeyance.",
        "The deadline to respond to the Preliminary Injunction is stayed.",
        "The order to show cause why the Preliminary Injunction should not be dissolved is vacated.",
        "The clerk's entry of the Preliminary Injunction on the docket is stricken as a duplicate.",
        "The references to DHgate in paragraph 2 are stricken.",
        "DHgate's freeze of the account of Gamma Shop is released up to $3,000.",
        "Effective June 15, 2033, paragraph 3 is vacated.",
        "Paragraph 3 will be vacated on June 15, 2033.",
        "The restraint in paragraph 3 is vacated to the extent it exceeds $5,000.",
        "Paragraph 3 of the Preliminary Injunction shall not apply to sums that Gamma Shop receives after today.",
        "It asks that paragraph 3, which Etsy calls too broad, be vacated.",
        "Paragraph 2 is stayed only as to listings of Gamma Shop's own brand.",
        "Paragraph 2 is stayed as to goods that bear no mark.",
        "Genuine toys are excluded from paragraph 2.",
        "The freeze on Gamma Shop's PayPal account is lifted, save for $4,000.",
    ],
)
def test_what_is_done_beside_an_order_or_to_a_part_of_it_undoes_nothing(words: str) -> None:
    assert effects(words) == []


@pytest.mark.parametrize(
    ("words", "effect"),
    [
        ("Save for paragraph 1, the Preliminary Injunction is dissolved.", {"vacate": ["pi.2", "pi.3", "pi.4"]}),
        ("The Preliminary Injunction is dissolved in all respects but one: paragraph 1 remains.", {"vacate": ["pi.2", "pi.3", "pi.4"]}),
        ("The Preliminary Injunction is vacated apart from paragraphs 1 and 2.", {"vacate": ["pi.3", "pi.4"]}),
        ("Paragraphs 1 and 2 remain; the rest of the Preliminary Injunction is vacated.", {"vacate": ["pi.3", "pi.4"]}),
        ("The Preliminary Injunction is lifted for Gamma Shop.", {"release": ["pi"], "defendants": ["d03"]}),
        ("Effective January 2, 2023, paragraph 3 is vacated.", {"vacate": ["pi.3"]}),
        ("Paragraph 3 is vacated, Gamma Shop excepted.", {"vacate": ["pi.3"], "defendants": ["d01", "d02"]}),
        ("Paragraphs 2 and 3 are of no further effect as to Gamma Shop.", {"vacate": ["pi.2", "pi.3"], "defendants": ["d03"]}),
        ("Gamma Shop having settled, the Preliminary Injunction is dissolved as to it and its funds are to be unfrozen.", {"vacate": ["pi"], "defendants": ["d03"]}),
        ("On the motion of Gamma Shop, paragraph 3 is vacated as to it.", {"vacate": ["pi.3"], "defendants": ["d03"]}),
        ("The motion is granted, and paragraph 3 of the Preliminary Injunction is vacated.", {"vacate": ["pi.3"]}),
        ("The Preliminary Injunction entered after the hearing of May 9 is vacated as to Gamma Shop.", {"vacate": ["pi"], "defendants": ["d03"]}),
        ("The Court revokes paragraph 3.", {"vacate": ["pi.3"]}),
        ("Paragraph 3 is held in abeyance until June 30, 2023.", {"stay": ["pi.3"], "until": date(2023, 6, 30)}),
        ("Paragraph 3 is replaced by the following: DHgate shall hold nothing.", {"strike": ["pi.3"]}),
        ("Enforcement of paragraph 3 against Gamma Shop is suspended.", {"stay": ["pi.3"], "defendants": ["d03"]}),
        ("Enforcement of paragraph 3 against Etsy is suspended.", {"stay": ["pi.3"], "for": ["etsy"]}),
        ("Gamma Shop is excepted from the Preliminary Injunction.", {"release": ["pi"], "defendants": ["d03"]}),
        ("Gamma Shop is RELEASED from the Injunction as of today.", {"release": ["pi"], "defendants": ["d03"]}),
        ("Gamma Shop is removed from the reach of paragraph 3.", {"release": ["pi.3"], "defendants": ["d03"]}),
        ("The Preliminary Injunction no longer runs against Gamma Shop.", {"release": ["pi"], "defendants": ["d03"]}),
        ("As to Gamma Shop the Preliminary Injunction ends upon the entry of this order.", {"vacate": ["pi"], "defendants": ["d03"]}),
        ('In paragraph 3, "DHgate" is deleted and "Etsy" is inserted.', {"modify": ["pi.3"]}),
        ('The phrase "all funds" in paragraph 3 is struck.', {"modify": ["pi.3"]}),
        ('The words "and Etsy" are struck from paragraph 2.', {"modify": ["pi.2"]}),
    ],
)  # fmt: skip
def test_exceptions_pronouns_and_introductions(words: str, effect: dict[str, Any]) -> None:
    assert effects(words) == [effect]


@pytest.mark.parametrize("joint", [";", ", and", ", while"])
def test_what_is_done_to_another_paragraph_is_its_own_and_is_asked_where_it_is_not_read(joint: str) -> None:
    found = drafted(f"1. Paragraph 3 is vacated{joint} paragraph 2 is narrowed to the stores in Schedule B.")
    assert tables(found, "effects") == [{"vacate": ["pi.3"]}]
    assert any("paragraph 2 is narrowed" in each and "nothing was read" in each for each in found.draft.questions)


def test_what_is_done_as_to_each_is_its_own() -> None:
    found = drafted(
        "1. The Preliminary Injunction is vacated as to Alpha Store and, as to Gamma Shop, is modified to exempt sales of used toys."
    )
    assert tables(found, "effects") == [{"vacate": ["pi"], "defendants": ["d01"]}]
    assert any("as to Gamma Shop, is modified" in each for each in found.draft.questions)
    both = drafted("1. Paragraph 2 is stayed as to Etsy and paragraph 3 as to DHgate.")
    assert tables(both, "effects") == []
    assert any("which part of `pi` is meant" in each for each in both.draft.questions)


def test_a_sum_that_is_kept_of_one_is_not_kept_of_the_other() -> None:
    found = drafted(
        "1. The restraint on Alpha Store and Gamma Shop is lifted, but PayPal, Inc. shall hold $500 of the funds of Gamma Shop."
    )
    assert [(each["require"], each.get("defendants")) for each in tables(found, "directives")] == [("freeze", ["d03"])]
    assert any("The restraint on Alpha Store" in each for each in found.draft.questions)


def test_a_paragraph_that_is_narrowed_is_asked_though_a_command_stands_beside_it() -> None:
    found = drafted("1. Paragraph 2 is narrowed as to Etsy. Etsy shall instead remove the listings in Schedule B.")
    assert [each["binds"] for each in tables(found, "directives")] == [["etsy"]]
    assert any("Paragraph 2 is narrowed as to Etsy" in each for each in found.draft.questions)


def test_a_request_denied_beside_a_stay_is_no_denial() -> None:
    words = "1. The request to stay paragraph 2 is denied. Paragraph 3 is stayed until the Court of Appeals rules."
    assert effects(words, "ORDER") == [{"stay": ["pi.3"]}]


AMENDED = (
    "{lead}\n\nIt is hereby ORDERED that:\n\n1. Defendants are preliminarily enjoined from selling counterfeit toys."
)


@pytest.mark.parametrize(
    ("lead", "effects_of"),
    [
        ("This Order supersedes the Preliminary Injunction entered on May 4, 2023.", [["pi"]]),
        ("This Amended Preliminary Injunction replaces the Preliminary Injunction of May 4, 2023, which is of no further effect.", [["pi"]]),
        ("The Preliminary Injunction of May 4, 2023 is superseded in its entirety.", [["pi"]]),
        ("This Order is entered in place of the Preliminary Injunction of May 4, 2023.", [["pi"]]),
        ("This Order supersedes the Preliminary Injunction of May 4, 2023 except as to Etsy.", []),
        ("This Order does not supersede the Preliminary Injunction of May 4, 2023.", []),
        ("Plaintiff asks that this Order supersede the Preliminary Injunction of May 4, 2023.", []),
    ],
)  # fmt: skip
def test_an_amended_injunction_ends_the_one_whose_place_it_takes(lead: str, effects_of: list[list[str]]) -> None:
    found = effects(AMENDED.format(lead=lead), "AMENDED PRELIMINARY INJUNCTION")
    assert [each.get("vacate") for each in found] == effects_of


def test_an_amended_injunction_that_says_nothing_of_the_first_is_asked() -> None:
    found = drafted(AMENDED.format(lead="The parties have conferred."), "AMENDED PRELIMINARY INJUNCTION")
    assert any("does it take the place of `pi`" in each for each in found.draft.questions)


def test_as_to_it_where_two_are_spoken_of_is_asked() -> None:
    found = drafted(
        "1. On the motion of Gamma Shop, which Alpha Store joined, paragraph 3 of the Preliminary Injunction is vacated as to it."
    )
    assert tables(found, "effects") == []
    assert any("as to which defendants" in each for each in found.draft.questions)


@pytest.mark.parametrize(
    ("words", "effect"),
    [
        ("The Preliminary Injunction remains in effect as to Alpha Store and is vacated as to Gamma Shop.", {"vacate": ["pi"], "defendants": ["d03"]}),
        ("The Preliminary Injunction is vacated as to Gamma Shop and remains in force as to Alpha Store.", {"vacate": ["pi"], "defendants": ["d03"]}),
        ("The Preliminary Injunction is dissolved, but not as to Gamma Shop.", {"vacate": ["pi"], "defendants": ["d01", "d02"]}),
        ("Paragraph 3 is withdrawn as to Etsy and remains as to Gamma Shop.", {"vacate": ["pi.3"], "for": ["etsy"]}),
        ("Paragraph 3 is stayed, but not as to DHgate.", {"stay": ["pi.3"], "for": ["etsy"]}),
        ("Paragraph 2 is stayed insofar as it obliges DHgate to keep Defendants from re-listing.", {"stay": ["pi.2"], "acts": ["relist"], "for": ["dhgate"]}),
        ("Gamma Shop is no longer subject to the Preliminary Injunction.", {"release": ["pi"], "defendants": ["d03"]}),
        ("Paragraph 3, which was stayed on May 9, 2023, is vacated.", {"vacate": ["pi.3"]}),
    ],
)  # fmt: skip
def test_an_effect_reaches_those_it_is_for_and_not_those_it_spares(words: str, effect: dict[str, Any]) -> None:
    assert effects(words) == [effect]


@pytest.mark.parametrize(
    ("words", "effect"),
    [
        ("First, the duty in paragraph 2 not to promote counterfeit toys applies whether or not Plaintiff has identified the particular listing.", {"clarify": ["pi.2"], "acts": ["promotion"], "listing_notice": "not_required"}),
        ("Second, paragraph 2 requires removal only of listings that Plaintiff identifies.", {"clarify": ["pi.2"], "acts": ["display", "sell"], "listing_notice": "required"}),
    ],
)  # fmt: skip
def test_a_clarification_settles_whether_a_notice_is_needed_without_saying_so(
    words: str, effect: dict[str, Any]
) -> None:
    assert effects(words, CLARIFIES) == [effect]


@pytest.mark.parametrize(
    "words",
    [
        "Paragraph 3 is put on hold as to Etsy.",
        "The injunction shall have no further force as to Gamma Shop.",
        "The request to stay paragraph 3 is DENIED, and the request to stay paragraph 2 is GRANTED as to relisting.",
    ],
)
def test_a_sentence_on_an_earlier_order_in_which_nothing_was_read_is_asked(words: str) -> None:
    found = drafted(f"1. Paragraph (1)(b) of the Preliminary Injunction is vacated.\n\n2. {words}")
    assert any(words[:60] in each and "nothing was read" in each for each in found.draft.questions)
    plain = drafted(
        "1. The motion is GRANTED IN PART.\n\n2. Paragraph (1)(b) of the Preliminary Injunction is vacated."
    )
    assert not any("nothing was read" in each for each in plain.draft.questions)


def test_a_freeze_is_not_laid_on_the_one_whose_funds_the_next_sentence_frees() -> None:
    words = "2. PayPal, Inc. shall continue to hold the funds restrained under the temporary restraining order. The funds of Gamma Shop shall be released within two (2) business days."
    found = rows(papers(("PRELIMINARY INJUNCTION", FIRST + words)))[-1]
    assert (found["require"], found.get("defendants"), found.get("within")) == ("freeze", None, None)


def test_the_affiliate_is_bidden_and_not_the_company_whose_it_is() -> None:
    words = '2. Alibaba.com Singapore E-Commerce Private Limited ("Alibaba Singapore") and Shein shall cease promoting counterfeit toys of Defendants.\n\n3. Alibaba Singapore\'s affiliate Alipay Singapore E-Commerce Private Limited ("Alipay") and Adyen N.V. shall freeze the accounts of Defendants.'
    found = papers(("TEMPORARY RESTRAINING ORDER", FIRST + words))
    assert [each["binds"] for each in rows(found)[1:]] == [["alibaba", "shein"], ["alipay", "adyen"]]
    (alibaba,) = [row for row in found.draft.rows("respondents") if row.get("id") == "alibaba"]
    assert "Alibaba Singapore" in (alibaba.get("name"), *alibaba.get("aka"))


def test_a_listing_that_the_plaintiff_must_first_name_is_not_to_be_removed_before() -> None:
    words = "2. Etsy shall remove a listing of counterfeit toys within three (3) business days after Plaintiff identifies it by item number or URL."
    found = rows(papers(("PRELIMINARY INJUNCTION", FIRST + words)))[-1]
    asked = (found.get("listing_notice"), found.get("within"), found.get("counted_from"))
    assert asked == ("required", "3 business days", "listing_notice")
    told = "2. Etsy shall remove all listings of counterfeit toys within three (3) days after Plaintiff notifies it of this Order."
    assert "listing_notice" not in rows(papers(("PRELIMINARY INJUNCTION", FIRST + told)))[-1]


def several(*orders: tuple[str, str]) -> list[dict[str, Any]]:
    """The orders of a drafted case as the case file has them."""
    return tomllib.loads(papers(*orders).text)["orders"]  # type: ignore[no-any-return]


TRO = ("TEMPORARY RESTRAINING ORDER", f"{FIRST}2. PayPal, Inc. shall freeze the accounts of Defendants.")


def test_an_injunction_denied_as_to_one_ends_the_restraining_order_for_that_one() -> None:
    words = "The motion for a preliminary injunction is GRANTED as to Alpha Store and is DENIED as to Gamma Shop.\n\nIt is hereby ORDERED that:\n\n1. Alpha Store is enjoined from selling counterfeit toys."
    pi = several(TRO, ("PRELIMINARY INJUNCTION", words))[-1]
    assert [(each["vacate"], each["defendants"]) for each in pi["effects"]] == [(["tro"], ["d02"])]


@pytest.mark.parametrize(
    ("title", "words", "kind"),
    [
        ("ORDER DENYING MOTION TO SEAL", "The motion to seal the complaint is DENIED.", "modification"),
        ("ORDER DENYING MOTION TO DISSOLVE", "The motion to dissolve the temporary restraining order is DENIED.", "modification"),
        ("ORDER DENYING MOTION FOR PRELIMINARY INJUNCTION", "The motion for a preliminary injunction is DENIED.", "denial"),
    ],
)  # fmt: skip
def test_the_denial_of_another_motion_does_not_stand_as_one_that_ends_a_restraining_order(
    title: str, words: str, kind: str
) -> None:
    assert several(TRO, (title, f"It is hereby ORDERED that:\n\n1. {words}"))[-1]["kind"] == kind


@pytest.mark.parametrize("words", ["up to $75,000 for each Defendant", "in an amount not to exceed USD 75,000"])
def test_a_freeze_that_is_bounded_by_a_sum_asks_counsel(words: str) -> None:
    (tro,) = several(
        ("TEMPORARY RESTRAINING ORDER", f"{FIRST}2. PayPal, Inc. shall freeze the accounts of Defendants, {words}.")
    )
    assert "What is above is not frozen" in tro["directives"][-1]["confirm"]
    assert "confirm" not in several(TRO)[0]["directives"][-1]


def test_an_address_in_the_cell_of_an_id_is_no_part_of_the_id() -> None:
    schedule = "\n\nSCHEDULE A\nNo.   Defendant            Platform    Store ID         Storefront\n1     ALPHA STORE          eBay        alpha_store      https://www.ebay.com/usr/alpha_store\n2     GAMMA SHOP           eBay        gamma*shop https://www.ebay.com/usr/gamma*shop\n"
    found = papers(("TEMPORARY RESTRAINING ORDER", TRO[1] + schedule))
    stores = [row.get("stores") for row in found.draft.rows("defendants")]
    assert [each[0]["id"] for each in stores] == ["alpha_store", "gamma*shop"]


def test_a_marketplace_of_the_stores_that_nothing_binds_is_asked() -> None:
    schedule = "\n\nSCHEDULE A\nNo.   Defendant            Platform      Store ID\n1     ALPHA STORE          AliExpress    1100223344\n2     GAMMA SHOP           AliExpress    1100223355\n"
    words = (
        FIRST
        + "2. Alibaba.com Singapore E-Commerce Private Limited shall cease promoting counterfeit toys of Defendants."
    )
    found = papers(("TEMPORARY RESTRAINING ORDER", words + schedule))
    assert any("2 of the stores are on `aliexpress`" in each for each in found.draft.questions)


@pytest.mark.parametrize(
    ("words", "effect"),
    [
        ("1. Paragraph 3 is stayed.\n\n2. This stay shall expire on October 1, 2023.", {"stay": ["pi.3"], "until": date(2023, 10, 1)}),
        ("1. Paragraph 3 is stayed.\n\n2. This stay shall expire on October 1, 2023 or upon a ruling on appeal.", {"stay": ["pi.3"]}),
        ("Paragraph 4 is modified so that PayPal, Inc. need not freeze accounts without proceeds of counterfeit toys.", {"modify": ["pi.4"], "for": ["paypal"]}),
        ("Etsy's motion is granted and paragraph 2 is modified so that books are not reached.", {"modify": ["pi.2"]}),
    ],
)  # fmt: skip
def test_how_long_and_for_whom_an_effect_works(words: str, effect: dict[str, Any]) -> None:
    assert effects(words) == [effect]


def test_how_long_an_order_itself_lasts_is_asked_where_it_is_not_read() -> None:
    words = "1. Paragraph 3 is stayed.\n\n2. Paragraph 1 of this Order shall lapse on October 1, 2023 unless the Seventh Circuit rules earlier."
    assert any("Paragraph 1 of this Order shall lapse" in each for each in drafted(words).draft.questions)


@pytest.mark.parametrize(
    ("words", "effect"),
    [
        ("The Preliminary Injunction is vacated, but the asset freeze remains in effect.", {"vacate": ["pi.1a", "pi.2", "pi.3"]}),
        ("Paragraph 3 is stayed pending appeal; paragraph 4 is not.", {"stay": ["pi.3"]}),
        ("Paragraphs 2 through 4, except paragraph 3, are stayed.", {"stay": ["pi.2", "pi.4"]}),
        ("The freeze on the account of Alpha Store is lifted and that on the account of Gamma Shop is maintained.", {"release": ["pi.1b", "pi.4"], "defendants": ["d01"]}),
    ],
)  # fmt: skip
def test_what_is_left_as_it_was_is_not_undone(words: str, effect: dict[str, Any]) -> None:
    assert effects(words) == [effect]


@pytest.mark.parametrize(
    "words",
    [
        "The Preliminary Injunction is dissolved as to the moving Defendant.",
        "The freeze on Alpha Store's account is maintained; that on Gamma Shop's is lifted.",
        "The Preliminary Injunction is vacated, save that the accounts of Gamma Shop shall remain frozen.",
    ],
)
def test_whom_an_effect_does_not_plainly_tell_it_changes_nothing(words: str) -> None:
    found = drafted(words)
    assert not tables(found, "effects")
    assert any("mod.txt" in each for each in found.draft.questions)


@pytest.mark.parametrize(
    "words",
    [
        "Gamma Shop is not dismissed.",
        "Gamma Shop is dismissed unless it answers by June 5, 2023.",
        "The dismissal of Gamma Shop is vacated, and Gamma Shop is reinstated as a Defendant.",
    ],
)
def test_who_is_not_dismissed_has_not_left(words: str) -> None:
    """R54."""
    found = drafted(words, "ORDER")
    assert not [row.get("id") for row in found.draft.rows("defendants") if row.get("left")]
