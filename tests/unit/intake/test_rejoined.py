"""Names with commas and "and" inside: a caption breaks them, a list between semicolons or a schedule prints them whole."""

import pytest

from enjoin.intake.people.party import Party
from enjoin.intake.people.rejoined import rejoined
from enjoin.intake.text.paper import Span, Value


def parties(*names: str) -> list[Party]:
    return [Party(name=Value(name, (Span("o.txt", 1, at, at, at + 1),), "caption")) for at, name in enumerate(names)]


@pytest.mark.parametrize(
    ("pieces", "wholes", "names"),
    [
        (["Clay", "Kiln & Co., Ltd.", "GLAZE DAYS"], ["Clay, Kiln & Co., Ltd."], ["Clay, Kiln & Co., Ltd.", "GLAZE DAYS"]),
        (["Glow", "Gleam", "Glimmer Co., Ltd."], ["Glow, Gleam and Glimmer Co., Ltd."], ["Glow, Gleam and Glimmer Co., Ltd."]),
        (["Alpha", "Beta LLC"], ["Alpha", "Beta LLC", "Alpha Beta LLC"], ["Alpha", "Beta LLC"]),
        (["Alpha", "Beta LLC"], [], ["Alpha", "Beta LLC"]),
    ],
)  # fmt: skip
def test_pieces_that_spell_a_name_printed_whole_are_that_name(
    pieces: list[str], wholes: list[str], names: list[str]
) -> None:
    found = rejoined(parties(*pieces), wholes)
    assert [each.name.value for each in found] == names
    assert sum(len(each.name.spans) for each in found) == len(pieces)
