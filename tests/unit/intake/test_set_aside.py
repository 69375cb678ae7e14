"""Money that is moved where nobody reaches it is frozen; money that goes to the plaintiff's counsel is paid (R46)."""

import pytest

from enjoin.intake.command.duties import required

HELD = [
    "divert those restrained funds to a holding account for the trust of the Court",
    "move the funds in Defendants' accounts into a suspense account pending further order",
    "place all proceeds owed to Defendants in a segregated, interest-bearing account",
]


@pytest.mark.parametrize("what", HELD)
def test_moved_to_a_locked_account(what: str) -> None:
    assert [(each.require, each.toward) for each in required(what, ("amazon",))][:1] == [("freeze", "assets")]


def test_moved_to_counsel() -> None:
    (found,) = required("transfer the restrained funds to the trust account of Plaintiff's counsel", ("paypal",))
    assert (found.require, found.toward) == ("pay", "assets")
