"""Titles of works in text: for review only, and only those that are told from other wordings (R29)."""

import pyarrow as pa
import pytest

from enjoin.findings.text import TextScreen, compile_rights
from enjoin.rights import Mark, Work


def screen(*titles: str | None) -> TextScreen:
    works = [Work(id=f"w{number}", title=title) for number, title in enumerate(titles, 1)]
    return compile_rights([Mark(id="m1", text="Lumiwhistle")], works)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Moonlit Otter Serenade", "Wall poster MOONLIT OTTER SERENADE 30x40 cm"),
        ("Moonlit Otter Serenade", "moonlit-otter-serenade print"),
        ("Moonlit Owl Parade", "moonlit owl parade tee"),
        ("Zephyrfox", "Cute zephyrfox sticker set"),
        ("The Cat in the Rain Coat", "the cat in the rain coat tee"),
        ("月下水獺之歌曲集", "海报 月下水獺之歌曲集 30cm"),
    ],
)
def test_a_work_s_title_is_for_review(title: str, text: str) -> None:
    (found,) = screen(title).find(text)
    assert (found.right, found.band) == ("w1", "review")
    assert "title of a work" in found.why
    batch = pa.record_batch({"title": pa.array([text])})
    (row,) = screen(title).scan(batch, ("title",)).to_pylist()
    assert (row["right"], row["start"], row["end"], row["why"]) == ("w1", found.start, found.end, found.why)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Fox", "Plush fox for children"),  # a title of common words is none
        ("Red Fox Plush", "Red fox plush, 20 cm"),
        ("Memory Foam", "Memory foam pillow"),
        ("Moonlit Otter Serenade", "Moonlit otter lamp"),  # less than the title
        ("Moonlit Otter Serenade", "Moonlit otters serenades"),
        ("Zephyrfox", "Zephirfox sticker"),  # no misspelling is looked for
        (None, "Plush fox"),
        ("", "Plush fox"),
        ("7", "7 plush foxes"),
    ],
)
def test_what_is_not_the_title_or_no_telling_one_is_nothing(title: str | None, text: str) -> None:
    assert screen(title).find(text) == ()


def test_a_mark_in_a_title_stays_a_hit_of_the_mark() -> None:
    found = {each.right: each.band for each in screen("Lumiwhistle Otter Serenade").find("LUMIWHISTLE otter serenade")}
    assert found == {"m1": "hit", "w1": "review"}


def test_two_works_of_one_title_are_both_told() -> None:
    assert {each.right for each in screen("Zephyrfox", "zephyrfox").find("a Zephyrfox")} == {"w1", "w2"}


@pytest.mark.parametrize("text", ["Zephyr Fox", "#zephyrfox", "Z3phyrfox", "Zephyrfoxes", "Зephyrfox"])
def test_a_title_s_own_letters_are_found_in_disguise(text: str) -> None:
    assert [(each.right, each.band) for each in screen("Zephyrfox").find(text)] == [("w1", "review")]
