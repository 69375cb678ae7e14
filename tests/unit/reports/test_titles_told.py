"""What a report tells of the works of a case whose pictures nobody compared."""

from enjoin.reports.pieces import _titles
from enjoin.rights import Work


def told(*titles: str | None) -> str:
    return _titles([Work(id=f"w{number}", title=title) for number, title in enumerate(titles)])


def test_a_title_that_is_looked_for_is_told_apart_from_one_that_is_not() -> None:
    assert told("Moonlit Otter Serenade", "Red Fox") == (
        " In words “Moonlit Otter Serenade” was looked for as a title. “Red Fox” was not looked for: other wordings are like it."
    )
    assert told("Zephyrfox", "Moonlit Otter Serenade", None) == (
        " In words “Zephyrfox” and “Moonlit Otter Serenade” were looked for as a title."
    )
    assert told("Red Fox") == " “Red Fox” was not looked for: other wordings are like it."
    assert told(None) == ""
