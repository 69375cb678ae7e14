"""The mark itself, in every shape of mark: with digits, signs, one word or two letters; and what is not the mark beside it."""

from itertools import product

import pyarrow as pa
import pytest

from enjoin.findings.text import compile_marks
from enjoin.rights import Mark

SYLLABLES = [*product(("bax", "ker", "zim", "mol"), ("lex", "dor", "tur", "vin"), ("gan", "pok", "rik", "sut"))]
# Mark, text, span, kind.
HITS = [
    ("3M", "3M™ respirator mask", "3M", "exact"),
    ("3M", "3Ms mask", "3Ms", "affix"),
    ("3M", "3M men", "3M", "exact"),
    ("3M", "3M's best shirt", "3M's", "affix"),
    ("M&M'S", "M&Ms candy", "M&Ms", "punctuation"),
    ("M&M'S", "M&M'S shirt", "M&M'S", "exact"),
    ("M&M'S", "m&m's candy", "m&m's", "case"),
    ("7 FOR ALL MANKIND", "7 for all man kind bootcut", "7 for all man kind", "spacing"),
    ("7 FOR ALL MANKIND", "Seven For All Mankind jeans", "Seven For All Mankind", "case"),
    ("7 FOR ALL MANKIND", "7 For All Mankind jeans", "7 For All Mankind", "case"),
    ("ТЕХНО", "TEXHO speaker", "TEXHO", "homoglyph"),
    ("ТЕХНО", "ТЕХНО колонка", "ТЕХНО", "exact"),
    ("Адидас", "адидаc кроссовки", "адидаc", "homoglyph"),
    ("THE NORTH FACE", "The North Face jacket", "The North Face", "case"),
    ("Forever 21", "Forever 21 dress", "Forever 21", "exact"),
    ("FOREVER 21", "Forever 21 dress", "Forever 21", "case"),
    ("YEEZY BOOST 350", "Yeezy Boost 350 V2", "Yeezy Boost 350", "case"),
    ("WD-40", "WD-40 spray", "WD-40", "exact"),
    ("WD-40", "WD 40 spray", "WD 40", "punctuation"),
    ("WD-40", "wd40 spray", "wd40", "punctuation"),
    ("N°5", "N°5 perfume", "N°5", "exact"),
    ("7UP", "7-Up soda", "7-Up", "punctuation"),
    ("AREA 51", "Area 51 shirt", "Area 51", "case"),
    ("XBOX 360", "Xbox 360 console", "Xbox 360", "case"),
    ("5.11 TACTICAL", "5.11 Tactical pants", "5.11 Tactical", "case"),
    ("Forever 21", "Forever Twenty One dress", "Forever Twenty One", "case"),
    ("HP", "HP printer ink", "HP", "exact"),
    ("HP", "HP pants", "HP", "exact"),
    ("HP", "new HP printer", "HP", "exact"),
    ("HP", "HP, pants", "HP", "exact"),
    ("HP", "HP™ shirt", "HP", "exact"),
    ("HP", "brand new HP!!!", "HP", "exact"),
    ("PS5", "PS5 shirt", "PS5", "exact"),
    ("PS5", "PS5!!! new", "PS5", "exact"),
    ("H&M", "H&M dress", "H&M", "exact"),
    ("H&M", "H&M men", "H&M", "exact"),
    ("H&M", "H & M dress", "H & M", "spacing"),
    ("H&M", "H&M™ shirt", "H&M", "exact"),
    ("H&M", "H and M dress", "H and M", "case"),
    ("Tiffany & Co.", "Tiffany and Company ring", "Tiffany and Company", "case"),
    ("Tiffany & Co.", "Tiffany & Co. ring", "Tiffany & Co.", "exact"),
    ("Tiffany & Co.", "TIFFANY & CO. ring", "TIFFANY & CO.", "case"),
    ("Nike", "Nike shoes for men", "Nike", "exact"),
    ("Johnson and Johnson", "Johnson & Johnson baby oil", "Johnson & Johnson", "case"),
    ("無印良品", "無印 良品 収納", "無印 良品", "spacing"),
    ("無印良品", "無印良品 収納", "無印良品", "exact"),
    ("Levi's", "Levi's jeans", "Levi's", "exact"),
    ("Levi's", "Levis jeans", "Levis", "case"),
    ("Off-White", "Off-White™ hoodie", "Off-White", "exact"),
    ("POKÉMON", "POKÉMON's cards", "POKÉMON's", "mixed"),
    ("POKÉMON", "POKÉMON™ cards", "POKÉMON", "exact"),
    ("DOLCE&GABBANA", "Dolce & Gabbana bag", "Dolce & Gabbana", "spacing"),
    ("Yahoo!", "Yahoo! mail", "Yahoo!", "exact"),
    ("Guess", "GUESS? jeans", "GUESS", "case"),
    ("Toys R Us", 'Toys "R" Us store', 'Toys "R" Us', "case"),
    ("Nike", "NIKE (TM) shoes", "NIKE", "case"),
    ("A&W", "A & W root beer", "A & W", "spacing"),
    ("Chanel No. 5", "Chanel No 5 perfume", "Chanel No 5", "punctuation"),
    ("Air Max 90", "Air Max Ninety", "Air Max Ninety", "case"),
    ("Nike", "new Nike shoes not used", "Nike", "exact"),
    # Displayed from right to left.
    ("Lego", "new \u202eOGEL\u202c bricks", "OGEL", "invisible"),
    ("Squishmallow", "\u202ewollamhsiuqs hsulp", "wollamhsiuqs", "invisible"),
    ("Hello Kitty", "\u202eyttiK olleH\u202c", "yttiK olleH", "invisible"),
]
REVIEWS = [
    ("Louis Vuitton", "Luis Vuitton bag", "Luis Vuitton", "typo"),
    ("Mickey Mouse", "micky mouse ears", "micky mouse", "typo"),
    ("M&M'S", "MMS protocol", "MMS", "case"),
    ("3M", "3 M adhesive hooks", "3 M", "spacing"),
    ("3M", "3-M command strips", "3-M", "punctuation"),
    ("3M", "cable 3 m long", "3 m", "spacing"),
    ("3M", "cable 3m long", "3m", "case"),
    ("THE NORTH FACE", "North Face puffer", "North Face", "case"),
    ("HP", "250 hp motor", "hp", "case"),
    ("HP", "hp sauce", "hp", "case"),
    ("PS5", "controller for PS5", "PS5", "exact"),
    ("H&M", "HM top", "HM", "case"),
    ("Nike", "laces for Nike", "Nike", "exact"),
    ("Nike", "fits Nike shoes laces", "Nike", "exact"),
    ("Gucci", "compatible Gucci strap", "Gucci", "exact"),
    ("Hello Kitty", "Not affiliated with Hello Kitty", "Hello Kitty", "exact"),
    ("Pokemon", "unofficial Pokemon guide", "Pokemon", "exact"),
    ("Nike", "like Nike shoes", "Nike", "exact"),
    ("Nike", "vs Nike comparison", "Nike", "exact"),
    ("Nike", "case for Nike shoes", "Nike", "exact"),
    ("Nike", "shoes for Nike lovers", "Nike", "exact"),
    ("Lego", "legolas figure", "legolas", "joined"),
    ("501", "501 pieces puzzle", "501", "exact"),
    ("AT&T", "ATT phone", "ATT", "case"),
    ("Les Deux Magots", "Deux Magots mug", "Deux Magots", "case"),
    ("Nike", "kompatibel mit Nike", "Nike", "exact"),
    ("Nike", "适用于 Nike", "Nike", "exact"),
    ("Nike", "Nike用", "Nike用", "joined"),
    ("Nike", "Nike vs Adidas", "Nike", "exact"),
]
NOTHING = [
    ("Louis Vuitton", "saint louis blues"),
    ("Mystery Squad", "mastery squad"),
    ("3M", "13M tape"),
    ("Forever 21", "forever 21st birthday"),
    ("Forever 21", "happy forever 22 dress"),
    ("XBOX 360", "Xbox 350 console"),
    ("Nike", "compatible Gucci strap"),
    ("Forever 21", "Forever 215"),
    ("Air Max 90", "air max 95"),
]


def found(mark: str, text: str) -> list[tuple[str, str, str]]:
    """Band, span and kind of all that is found, by both paths alike."""
    screen = compile_marks([Mark(id="m", text=mark)])
    plain = [(each.band, each.text, each.kind) for each in screen.find(text)]
    rows = screen.scan(pa.record_batch({"title": [text]}), ("title",)).to_pylist()
    assert [(row["band"], row["text"], row["kind"]) for row in rows] == plain
    return plain


@pytest.mark.parametrize(("mark", "text", "span", "kind"), HITS)
def test_the_mark_itself_is_a_hit(mark: str, text: str, span: str, kind: str) -> None:
    assert ("hit", span, kind) in found(mark, text)


@pytest.mark.parametrize(("mark", "text", "span", "kind"), REVIEWS)
def test_what_may_be_lawful_or_a_measure_is_for_review(mark: str, text: str, span: str, kind: str) -> None:
    assert ("review", span, kind) in found(mark, text)


@pytest.mark.parametrize(("mark", "text"), NOTHING)
def test_what_is_not_the_mark_is_left_alone(mark: str, text: str) -> None:
    assert found(mark, text) == []


@pytest.mark.parametrize("mark", ["HP", "3M", "PS5", "H&M", "M&M's", "LG", "Gap", "Forever 21", "WD-40", "XBOX 360"])
@pytest.mark.parametrize(
    "around",
    ["{} shirt", "{} men", "{} pants", "{} gift", "new {}!!!", "{}™ 5 m", "{}®", "({})", "{}'s best", "a, {}; b"],
)
def test_no_neighbour_hides_the_mark_itself(mark: str, around: str) -> None:
    """Whatever letter, sign or number stands beside it (R29)."""
    spans = [span for band, span, _ in found(mark, around.format(mark)) if band == "hit"]
    assert any(span.startswith(mark) for span in spans)


def test_many_marks_do_not_hide_a_text_that_is_displayed_in_another_order() -> None:
    marks = [Mark(id=f"m{number}", text=f"{one}{two}{three}") for number, (one, two, three) in enumerate(SYLLABLES)]
    screen = compile_marks([*marks, Mark(id="lego", text="LEGO")])
    rows = screen.scan(pa.record_batch({"title": ["new \u202eOGEL\u202c"]}), ("title",)).to_pylist()
    assert [(row["right"], row["text"]) for row in rows] == [("lego", "OGEL")]


@pytest.mark.parametrize(
    ("mark", "text", "span", "band"),
    [
        ("UGG", "uggboots women", "uggboots", "review"),
        ("UGG", "Uggly sweater", "Uggly", "review"),
        ("VICTORIA'S SECRET", "Victoria Secret bra", "Victoria Secret", "review"),
        ("VICTORIA'S SECRET", "Victorias Secret bra", "Victorias Secret", "hit"),
        ("M&M'S", "M & M candy", "M & M", "review"),
        ("LEVI'S", "Levi jeans", "Levi", "review"),
        ("BEN & JERRY'S", "Ben and Jerry ice cream", "Ben and Jerry", "review"),
        ("DR. MARTENS", "Doc Martens boots", "Doc Martens", "hit"),
        ("DR. MARTENS", "Doctor Martens boots", "Doctor Martens", "hit"),
        ("FOREVER 21", "Forver 21 dress", "Forver 21", "review"),
        ("FOREVER 21", "Forever XXI dress", "Forever XXI", "hit"),
        ("7 FOR ALL MANKIND", "7 for all mankid jeans", "7 for all mankid", "review"),
        ("SALVATORE FERRAGAMO", "Ferragamo belt", "Ferragamo", "review"),
    ],
)
def test_a_mark_as_shoppers_write_it(mark: str, text: str, span: str, band: str) -> None:
    (found,) = compile_marks([Mark(id="m", text=mark)]).find(text)
    assert (found.text, found.band) == (span, band)


@pytest.mark.parametrize(
    ("mark", "text"),
    [
        ("FOREVER 21", "Forever 22 dress"),
        ("FOREVER 21", "Fever 21"),
        ("AREA 51", "Arena 51"),
        ("ROUTE 66", "Root 66"),
        ("LAY'S", "lay flat binding"),
        ("SALVATORE FERRAGAMO", "Salvatore shoes"),
        ("VICTORIA'S SECRET", "Victoria has a secret"),
    ],
)
def test_what_has_other_digits_or_is_everyday_is_left(mark: str, text: str) -> None:
    assert compile_marks([Mark(id="m", text=mark)]).find(text) == ()


@pytest.mark.parametrize("text", ["Sennh\u202eeiser", "Sen\u202enh\u2060ei\u202eser", "new \u202esennheiser\u202c"])
def test_an_override_that_is_mere_noise_hides_nothing(text: str) -> None:
    screen = compile_marks([Mark(id="m", text="SENNHEISER")])
    (found,) = screen.find(text)
    (row,) = screen.scan(pa.record_batch({"title": [text]}), ("title",)).to_pylist()
    assert (found.band, found.kind) == (row["band"], row["kind"])
    assert found.band == "hit"
