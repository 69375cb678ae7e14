"""Where a hit ends and another word begins: other scripts, short marks, codes, marks cut short or lacking a word."""

import pytest

from enjoin.findings.text import TextScreen, compile_marks
from enjoin.findings.text.matches import LONGEST
from enjoin.findings.text.scripts import avoided, joins, says_names, script_of, transcribed
from enjoin.findings.text.shown import lines
from enjoin.rights import Mark

NAMES = (
    *("Guess", "Zippo", "Apple", "Nike", "Lego", "Gucci", "Dr Martens", "Le Creuset", "Louis Vuitton"),
    *("Hello Kitty", "Michael Kors", "Squishmallow", "Stanley", "Converse", "Disney", "Nintendo"),
    *("Monster", "Care Bears", "My Little Pony", "Steiff", "Fendi"),
)


@pytest.fixture(scope="module")
def screen() -> TextScreen:
    return compile_marks([Mark(id=name, text=name.upper()) for name in NAMES])


def bands(screen: TextScreen, text: str, right: str | None = None) -> set[str]:
    return {each.band for each in screen.find(text) if right in (None, each.right)}


@pytest.mark.parametrize(
    "text",
    [
        "クッション ふわふわ",  # cushion
        "クッションカバー 45cm",
        "キッチン グッズ セット",
        "アプリ スープ カップ",
        "ยาสีฟันสูตรชาเขียว",  # toothpaste
        "พร้อมส่งจากประเทศไทย",  # ready to ship from Thailand
        "自動原子筆 黑 0.5mm",  # ball pen
        "玻璃杯 300ml",  # glass
        "日本 北日本 餅乾",
        "商品 數量有限",
        "أفلام و صباح",  # films and a morning
        "καλάθι και παντελόνι",
        "스트레칭 밴드",
        "приготовить печенье",
    ],
)
def test_everyday_words_of_other_scripts_say_no_mark(screen: TextScreen, text: str) -> None:
    assert screen.find(text) == ()


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("迪斯尼 男童凉鞋", "Disney"),
        ("닌텐도 게임", "Nintendo"),
        ("ニンテンドー ソフト", "Nintendo"),
        ("Стэнли термос", "Stanley"),
        ("Нинтендо игра", "Nintendo"),
        ("斯奎什马洛 毛绒玩具", "Squishmallow"),
    ],
)
def test_names_as_their_scripts_spell_them_are_found(screen: TextScreen, text: str, right: str) -> None:
    assert "hit" in bands(screen, text, right)


@pytest.mark.parametrize(
    "text",
    [
        "Martens boots 42",  # a surname
        "Louis armchair",
        "Louis",
        "Kitty litter",
        "Creuset",
        "melissa and friends",
        "360 car gps 1eg005200",
        "Tea, 13.6 Oz",
        "136.0 hours",
        "apc le600 line-r",
        "dvd player upconversion 1080p",
        "Llegó el stock",
        "một cách nhanh",
        "jupe à plis",
        "colour fondo azul",
        "Meister rash guard",
        "care beers of the world",
    ],
)
def test_other_words_and_codes_are_no_hit(screen: TextScreen, text: str) -> None:
    assert "hit" not in bands(screen, text)


@pytest.mark.parametrize(("text", "right"), [("Vuitton bag", "Louis Vuitton"), ("vuitton", "Louis Vuitton")])
def test_a_mark_that_lacks_a_whole_word_is_never_a_hit(screen: TextScreen, text: str, right: str) -> None:
    assert "hit" not in bands(screen, text, right)


@pytest.mark.parametrize(
    ("text", "right", "band"),
    [
        ("Helo Kitty bag", "Hello Kitty", "hit"),
        ("Louis Vuitt bag", "Louis Vuitton", "hit"),
        ("My Little Po plush", "My Little Pony", "review"),
        ("Steif bear", "Steiff", "review"),
        ("Squishmal… plush", "Squishmallow", "hit"),
        ("Michael Ko bag", "Michael Kors", "review"),
        ("My Little… plush", "My Little Pony", "review"),
        ("Stanely cup", "Stanley", "hit"),  # the same letters, two of them swapped
        ("Stanlay cup", "Stanley", "review"),
        ("Stanmey cup", "Stanley", "review"),  # the mark is a name itself
        ("Fenzi bag", "Fendi", "review"),
    ],
)
def test_doubt_is_for_review(screen: TextScreen, text: str, right: str, band: str) -> None:
    assert bands(screen, text, right) == {band}


def test_a_mark_in_its_own_script_is_told_from_what_sounds_alike() -> None:
    screen = compile_marks([Mark(id="mi", text="小米"), Mark(id="guess", text="GUESS", also=("ゲス",))])
    assert bands(screen, "小米 手机", "mi") == {"hit"}
    assert bands(screen, "小蜜 手机", "mi") == set()
    assert bands(screen, "ゲス 腕時計", "guess") == {"hit"}
    assert bands(screen, "ゲスト用", "guess") == {"review"}  # guest


def test_scripts_know_their_letters() -> None:
    expected = ["other", "cyrillic", "greek", "hebrew", "arabic", "thai", "kana", "hangul", "han"]
    assert [script_of(each) for each in "aяλאعกカ한斯"] == expected
    assert [says_names(each) for each in "斯的"] == [True, False]
    assert [avoided(each) for each in "ض빼배"] == [True, True, False]
    assert [joins(each, "kana") for each in "ー・"] == [True, False]
    assert all(len(each) == 1 for each in transcribed())


def test_the_reasoning_is_told_in_words(screen: TextScreen) -> None:
    told = "\n".join(lines(screen.explain("St4nley cup"), {"Stanley": "STANLEY"}))
    assert "HIT  STANLEY: digits or signs for letters" in told
    assert "^^^^^^^" in told
    assert "mark  s t a n l e y" in told
    assert "Nothing found: no part of it comes near STANLEY." in "\n".join(
        lines(screen.explain("wool"), {"Stanley": "STANLEY"})
    )
    assert lines(screen.explain("  ")) == ["the text is empty"]


def of(*names: str) -> TextScreen:
    return compile_marks([Mark(id=name, text=name.upper()) for name in names])


@pytest.mark.parametrize(
    ("name", "text", "span"),
    [
        ("Black And Decker", "Black & Decker drill", "Black & Decker"),
        ("Black And Decker", "black n decker drill", "black n decker"),
        ("Marks & Spencer", "marks and spencer shirt", "marks and spencer"),
        ("H&M", "H and M shirt", "H and M"),
    ],
)
def test_and_may_be_a_sign(name: str, text: str, span: str) -> None:
    assert [(each.text, each.band) for each in of(name).find(text)] == [(span, "hit")]


def test_without_a_sign_for_its_and_the_mark_is_not_meant() -> None:
    assert of("Head And Shoulders").find("head shoulders knees and toes") == ()


@pytest.mark.parametrize("text", ["body works bath and", "works and bath body", "Body And Bath Works"])
def test_four_words_in_another_order_are_for_review(text: str) -> None:
    assert bands(of("Bath And Body Works"), text) == {"review"}


@pytest.mark.parametrize(
    ("name", "text", "band"),
    [
        ("Charmin", "garmin navigation", "review"),  # two slips in a short mark
        ("Pirelli", "purell gel", "review"),
        ("Shimano", "el cuerpo humano", None),
        ("Nutella", "Nutela spread", "hit"),
        ("Cabbage Patch Kids", "Cabbage Patch Kiss doll", "review"),  # the other words vouch
        ("Mystery Squad", "mastery squad", None),
        ("Off White", "pack of 2, white", None),
        ("Greenies", "hp 70 green 130 ml", None),
        ("Kong", "Hồng Kông", "review"),
        ("Barilla", "barrilla pasta", "review"),  # a rare word
    ],
)
def test_what_a_slip_comes_to(name: str, text: str, band: str | None) -> None:
    assert bands(of(name), text) == ({band} if band else set())


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Land Rover", "Λαντ Ρόβερ"),  # Greek d is nt
        ("Simplehuman", "σιμπλεχουμαν"),
        ("Murad", "μουραντ κρέμα"),
        ("Fujifilm", "Фуджифилм"),
        ("Shimano", "希马诺 渔轮"),
        ("Wolford", "볼포르드"),
        ("Antler", "阿恩特莱尔"),  # a vowel of its own before it
        ("Colgate", "كولجيت"),  # Arabic writes g as j
        ("Leatherman", "ลิเธรมาน"),
    ],
)
def test_other_scripts_say_the_mark_in_their_own_way(name: str, text: str) -> None:
    assert bands(of(name), text)


@pytest.mark.parametrize("text", ["Lan|) Rover", "/\\nker", "Hor+on", "Rolex()"])
def test_letters_drawn_at_the_edge_of_a_word(text: str) -> None:
    assert bands(of("Land Rover", "Anker", "Horton", "Rolex"), text)


def test_a_digit_may_be_a_word_of_one_letter() -> None:
    assert bands(of("Flip A Mallows"), "Fl!p 4 Mallows plush") == {"hit"}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Sistema", "basketball system44"),
        ("Pusheen", "flasher push-in bulbs"),
        ("Goli", "Carrera GO!!! silver"),
        ("Gopro", "plan v. 9.0 pro complete"),
        ("Fila", "rasoir sans fil, 4 en 1"),
        ("Golden Goose", "Goldenize fashion"),
    ],
)
def test_numbers_signs_and_words_beside_it_make_no_hit(name: str, text: str) -> None:
    assert "hit" not in bands(of(name), text)


@pytest.mark.parametrize(
    ("name", "kind", "text"),
    [("ねこ丸", "exact", "ねこ丸 plush"), ("NØRD", "exact", "NØRD bricks"), ("МИШКА", "case", "Мишка toy")],
)
def test_the_marks_own_spelling_is_no_disguise(name: str, kind: str, text: str) -> None:
    (found,) = of(name).find(text)
    assert (found.kind, found.band) == (kind, "hit")


@pytest.mark.parametrize("text", ["connector, size P/Q", "P.Q. bag", "p q set"])
def test_two_letters_apart_are_for_review(text: str) -> None:
    (found,) = of("PQ").find(text)
    assert found.band == "review"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Carolina Herrera", "Carolina Herr…"),
        ("Carolina Herrera", "soft Carolina Her 50ml"),
        ("Vacheron Constantin", "vacheron constant steel"),
    ],
)
def test_the_first_words_of_a_mark_with_part_of_the_next_are_for_review(name: str, text: str) -> None:
    assert {each.band for each in of(name).find(text)} == {"review"}


def test_a_run_without_spaces_is_looked_at_near_the_match_only() -> None:
    screen = of("小米")
    (found,) = screen.explain("小爱玩具" * 300 + " 小米").findings
    assert (found.text, found.band) == ("小米", "hit")

    for row, places in screen.seen("小爱玩具" * 300):
        for _, _, first, last in places:
            assert last - first < LONGEST < len(row)


def test_the_beginning_of_a_longer_mark_is_not_told_where_a_shorter_one_stands_in_full() -> None:
    screen = compile_marks([Mark(id="one", text="SQUISHMALLOWS"), Mark(id="long", text="SQUISHMALLOWS HUG MEES")])
    assert [(each.right, each.band) for each in screen.find("Squishmallows plush 16 inch")] == [("one", "hit")]


@pytest.mark.parametrize(
    ("mark", "text", "band"),
    [
        ("KICKER", "Kikkerland bike light", "review"),
        ("SCHLEICH", "ein schlichtes Tuch", "review"),
        ("KELLYTOY", "kelytoys bear", "hit"),
        ("SQUISHMALLOW", "squishmalowing toys", "hit"),
    ],
)
def test_a_short_mark_misspelled_and_with_an_ending_is_for_review(mark: str, text: str, band: str) -> None:
    (found,) = compile_marks([Mark(id="m", text=mark)]).find(text)
    assert found.band == band


@pytest.mark.parametrize(
    ("mark", "text", "band"),
    [
        ("NBA", "Клей ПВА Момент Супер", "review"),  # П does not look like N, and the word is Cyrillic throughout
        ("NBA", "Screen protector for Redmi 8, MS-44-N8A", "review"),
        ("JBL", "KadrOn JB1-100W box", "review"),
        ("G-SHOCK", "Powermen Longshock 12 box", "review"),
        ("ONE PIECE", "Men's Short Sleeved One-Piece Wetsuit 3mm", "review"),
        ("ONE PIECE", "One-Piece Luffy figure", "hit"),
        ("SUPER MARIO", "Пакет с клапаном Супермаркет Упаковки", "review"),
        ("SUPER MARIO", "Игрушка Супер Марио 20 см", "hit"),
        ("TRANSFORMERS", "прочный пластик, трансформируется в подставку", "review"),
        ("TRANSFORMERS", "понижающий трансформатор 12 В", "review"),
        ("STANLEY", "سوار ساعة ستانلس ستيل", "review"),
    ],
)
def test_words_that_look_or_sound_like_a_mark(mark: str, text: str, band: str) -> None:
    """Each was a hit, but for the disguises beside them (R29)."""
    assert [each.band for each in compile_marks([Mark(id=mark, text=mark)]).find(text)] == [band]
