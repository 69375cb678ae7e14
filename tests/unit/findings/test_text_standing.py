"""A mark of everyday words: a hit where it stands as a brand, else for review; lawful wordings."""

import pytest

from enjoin.findings.text import compile_marks
from enjoin.rights import Mark


def bands(mark: str, text: str, field: str = "title") -> set[str]:
    return {each.band for each in compile_marks([Mark(id="m", text=mark)]).find(text, field)}


@pytest.mark.parametrize(
    ("mark", "text"),
    [
        ("APPLE", "Apple iPhone 15 case"),
        ("APPLE", "new Apple Watch"),
        ("COACH", "Coach Wallet"),
        ("GAP", "the GAP hoodie"),
        ("DIESEL", "Blue Diesel® Fuel"),
        ("DOVE", "Dove Shampoo 400ml"),
        ("OMEGA", "Omega Speedmaster Watch"),
        ("3M", "3M tape"),
        ("NIKE", "Nike shoes"),
        ("VICTORIA'S SECRET", "victoria's secret bra"),
        ("LULULEMON", "Lulu lemon leggings"),
        ("COACH", "Brown leather Coach handbag"),
        ("COACH", "coach COACH x tote"),
        ("ANCHOR", "2 x Anchor butter 250g"),
        ("GAP", "vintage Gap hoodie"),
        ("APPLE", "Smart cover for tablet Apple iPad"),
        ("SUPREME", "cap SUPREME black"),
        ("PIONEER", "car stereo Pioneer ts-a1684r"),
        ("SHELL", "không Shell"),
        ("ORANGE", "guitar amplifier by Orange"),
        ("LUMENFROG", "new Lumen frog lamp 500 lumen"),
    ],
)
def test_a_word_that_stands_as_a_brand_is_a_hit(mark: str, text: str) -> None:
    assert bands(mark, text) == {"hit"}


@pytest.mark.parametrize(
    ("mark", "text"),
    [
        ("APPLE", "apples 1kg"),
        ("LUMENFROG", "500 lumen frog night light"),
        ("INCHWORM", "12 inch worm toy"),
        ("DIESEL", "Diesel Fuel Pump for Ford"),
        ("ANCHOR", "galvanized boat anchor 10lb"),
        ("BOLT", "hex bolt M8"),
        ("TECNICA", "técnica profissional de corte"),
        ("SONOS", "só nós dois"),
        ("COACH", "football coach whistle"),
        ("COACH", "coaching book"),
        ("APPLE", "APPLE OF MY EYE SHIRT"),
        ("VANS", "moving vans for hire"),
        ("GAP", "gap in teeth"),
        ("DOVE", "Dove soap"),
        ("SUPREME", "crème suprême"),
        ("OMEGA", "Omega-3 capsules"),
        ("OAKLEY", "Annie Oakley doll"),
        ("ON", "ON SALE"),
        ("3M", "cable 3M long"),
        ("A1", "A1 paper"),
        ("PAUL FRANK", "Paul, Frank and Joe"),
        ("LULULEMON", "Hulu lemon tea"),
        ("ANCHOR", "Boat anchor"),
        ("PURPLE", "yoga mat 183 x 61 cm, Purple"),
        ("ORANGE", "Kids cap (Yellow Orange Red)"),
        ("VANS", "Camper vans"),
        ("GAP", "GAP FILLER"),
        ("HEX", "hex bolt M8"),
        ("GUESS", "Guess the word game"),
        ("APPLE", "apple slicer"),
        ("SHELL", "Shell necklace"),
        ("DOVE", "white dove"),
        ("ORANGE", "Orange curtains"),
    ],
)
def test_words_that_may_be_no_brand_are_for_review(mark: str, text: str) -> None:
    assert bands(mark, text) == {"review"}


def test_in_the_field_for_brands_a_word_is_a_brand() -> None:
    assert bands("COACH", "football coach", "brand") == {"hit"}


@pytest.mark.parametrize(
    "text",
    [
        "{} V8 battery replacement",
        "replaces {} part 1234",
        "Replaces OEM {}",
        "{} alternative",
        "fits: {} V7",
        "{} fit filter",
        "{}用 フィルター",
        "filtr do {}",
        "filter til {}",
        "{} için filtre",
        "filtro compatível com {}",
        "فلتر متوافق مع {}",
        "we do not sell {}",
        "not affiliated with or endorsed by {} Ltd.",
        "{} is a trademark of its owner",
    ],
)
def test_lawful_wordings_are_for_review(text: str) -> None:
    assert bands("DYSON", text.format("Dyson")) == {"review"}


@pytest.mark.parametrize(
    "text",
    [
        "Garden Toys Squish mallows",
        "Flags Squi.shmallow 27",
        "2000 Comics sQuishmAllow",
        "Boys Squish mallow of Wonder",
        "cards squi shmallow with balls",
    ],
)
def test_a_disguised_mark_of_several_words_is_a_hit_wherever_it_stands(text: str) -> None:
    assert bands("SQUISHMALLOW", text) == {"hit"}
