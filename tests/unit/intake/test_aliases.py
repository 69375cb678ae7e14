"""What parties of a list are also called: several accounts of one, quoted names, sites amid "doing business as"."""

import pytest

from enjoin.engine.draft import draft_case
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.people.names import split_names
from enjoin.intake.text.paper import Paper


def called(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(name.text, name.aka) for name in split_names(text, plural=True).names]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "BO LIN, an individual d/b/a Selling Accounts Wren, QRTZ, and GRIPPY-US; ANN ROWE, an individual d/b/a Selling Accounts Ackmo and Pishu; and LI YAO d/b/a Selling Account Wren",
            [("BO LIN", ("Wren", "QRTZ", "GRIPPY-US")), ("ANN ROWE", ("Ackmo", "Pishu")), ("LI YAO", ("Wren",))],
        ),
        (
            'RIVER EXPO, an unknown entity, doing business on Amazon as "GRIPPY-US", "Wren" and "QRTZ"; DOES 1-10',
            [("RIVER EXPO", ("GRIPPY-US", "Wren", "QRTZ"))],
        ),
        ('Bo Lin d/b/a "Wren" and "QRTZ", Ann Rowe', [("Bo Lin", ("Wren", "QRTZ")), ("Ann Rowe", ())]),
        ("Bo Lin d/b/a seller ID A1B2C3, Ann Rowe", [("Bo Lin", ("A1B2C3",)), ("Ann Rowe", ())]),
        # Words of a label may be a shop's own name.
        ("Bo Lin d/b/a Store Pro; Ann Rowe d/b/a Account Makers", [("Bo Lin", ("Store Pro",)), ("Ann Rowe", ("Account Makers",))]),
        # Without semicolons it is not told where the accounts end: what follows a comma is a party.
        ("Bo Lin d/b/a Selling Accounts Wren, Ann Rowe", [("Bo Lin", ("Wren",)), ("Ann Rowe", ())]),
    ],
)  # fmt: skip
def test_several_accounts_of_one_party(text: str, wanted: list[tuple[str, tuple[str, ...]]]) -> None:
    """Before, the accounts were one alias with its label, or parties of their own."""
    assert called(text) == wanted


HEAD = "UNITED STATES DISTRICT COURT\nDISTRICT OF OREGON\n\nBLUE HERON TOYS LLC,\n\n     Plaintiff,\n\nv.\n\nBO LIN, et al.,\n\n     Defendants.\n\nCase No. 3:26-cv-00112-QS\n\nORDER\n\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            'Plaintiff moves for an injunction against Defendants Bo Lin (also known as Will Lin), Kelvin Dao, and Wurui Trading Co., Ltd. (together, "Defendants"). The motion is granted.',
            ["Bo Lin", "Kelvin Dao", "Wurui Trading Co., Ltd."],
        ),
        (
            'Plaintiff sued Defendants Bo Lin ("Lin"), Kelvin Dao ("Dao"), and Fern Vale LLC ("Fern") for infringement. The motion is granted.',
            ["Bo Lin", "Kelvin Dao", "Fern Vale LLC"],
        ),
        (
            "On May 1, 2026, plaintiff sued defendants Bo Lin and Kelvin Dao, seeking an injunction. The motion is granted.",
            ["Bo Lin", "Kelvin Dao"],
        ),
    ],
)  # fmt: skip
def test_lists_behind_et_al_go_on_behind_a_bracket(text: str, wanted: list[str]) -> None:
    """Before, a bracket ended the list, and `defendants` in small letters named nobody."""
    paper = Paper(name="o.txt", kind="txt", pages=(page_of_text(1, f"{HEAD}{text}\n\nSO ORDERED.\n"),))
    assert [row.get("name") for row in draft_case([paper]).draft.rows("defendants")] == wanted
