"""Terms of commands: what a period runs from is printed, and two verbs with terms of their own are two duties."""

import pytest

from enjoin.intake.command.commands import deadline
from enjoin.intake.command.provisos import proviso_of
from enjoin.intake.command.terms import by_term


@pytest.mark.parametrize(
    ("words", "term"),
    [
        ("serve a copy within three (3) days and file proof of service", ("3 days", None, None)),
        ("remove them within five days after receipt of this Order", ("5 days", "receipt", None)),
        ("remove them within five (5) business days of service of this Order", ("5 business days", "receipt", None)),
        ("report within two weeks of the entry of this Order", ("2 weeks", "entry", None)),
        ("report within 48 hours once notified", ("48 hours", "receipt", None)),
        ("pay within ten days on account of the judgment entered herein", ("10 days", "entry", None)),
        ("answer within ten days the notice that it received", ("10 days", None, None)),
        ("within five days, and serve a notice on Plaintiff", ("5 days", None, None)),
        ("file it by May 3, 2025", (None, None, "2025-05-03")),
    ],
)
def test_what_a_period_runs_from_is_tied_to_it(words: str, term: tuple[str | None, ...]) -> None:
    assert deadline(words) == term


@pytest.mark.parametrize(
    ("command", "parts"),
    [
        ("serve a copy within three days and file proof of service by May 3, 2025", 2),
        ("remove the listings within two days, and shall report to counsel within ten days", 2),
        ("freeze the funds within two days, report by May 3, 2025 and release the rest by June 3, 2025", 2),
        ("serve a copy and file proof within three days", 1),
        ("serve a copy within three days and file proof", 1),
        ("pay the fees and costs within three days", 1),
    ],
)
def test_verbs_with_terms_of_their_own_are_duties_of_their_own(command: str, parts: int) -> None:
    assert len(by_term(command)) == parts


@pytest.mark.parametrize(
    ("command", "kept"),
    [
        ("X shall freeze all accounts, except that it need not hold more than $4,250.00 of Mr. Wu.", "except that it need not hold more than $4,250.00 of Mr. Wu"),
        ("X shall freeze all accounts; provided, however, that wages may be paid. Y shall report.", "provided, however, that wages may be paid"),
        ("X shall freeze all accounts, save that each may draw $500.", "save that each may draw $500"),
        ("X shall freeze all accounts of Defendants except Lida.", None),
        ("X shall remove the listings provided by Plaintiff.", None),
    ],
)  # fmt: skip
def test_a_proviso_is_kept_in_words(command: str, kept: str | None) -> None:
    assert proviso_of(command) == kept
