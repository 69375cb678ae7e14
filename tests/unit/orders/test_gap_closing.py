"""Who speaks of one defendant, or of another motion before the term was extended, ends no gap for the others (R7, R54)."""

import pytest

from cases import injunction
from enjoin.engine.load import inspect_case
from enjoin.obligations import View
from enjoin.orders.people import find_person
from enjoin.when import read_moment

CASE = """
format = 1
docket = "1:25-cv-04417"
court = "ilnd"
caption = "A v. B"
plaintiffs = [{ name = "A" }]
respondents = [{ id = "bazario", name = "Bazario Inc.", role = "service_provider", platforms = ["bazario"] }]
marks = [{ id = "fernwick", text = "FERNWICK" }]
defendants = [{ id = "d1", name = "Lumotta Store"LEFT }, { id = "d2", name = "Glowyard Home" }]
notices = [{ order = "tro", respondent = "bazario", received = 2025-04-03 }]
"""


def status(later: str, defendant: str, left: str = "") -> str:
    text = CASE.replace("LEFT", left) + injunction("tro", "tro", "2025-04-02") + later
    case, problems = inspect_case(text)
    assert case is not None, problems
    view = View(case, find_person(case, "bazario"), read_moment("2025-05-05", case.court))
    (aid,) = (each.directive for each in view.obligations if each.ref == "tro.b")
    return view.status(aid, "display", defendant).status


def paper(kind: str, entered: str, more: str = "") -> str:
    return f'[[orders]]\nid = "late"\nkind = "{kind}"\nentered = {entered}\n{more}\n'


LEFT = ', left = { on = 2025-04-20, why = "dismissed" }'
EXTENDED = '[[extensions]]\norder = "tro"\nuntil = 2025-04-30\nfiled = FILED\nwhy = "good cause"\n'


@pytest.mark.parametrize(
    ("later", "left", "statuses"),
    [
        ("", "", ("gap", "gap")),
        (paper("denial", "2025-04-20"), "", ("expired", "expired")),
        (paper("dismissal", "2025-04-20"), "", ("expired", "expired")),
        (paper("dismissal", "2025-04-22"), LEFT, ("released", "gap")),
        (paper("dismissal", "2025-04-20", 'effects = [{ vacate = ["tro"], defendants = ["d1"] }]'), "", ("vacated", "gap")),
        (paper("dissolution", "2025-04-20", 'effects = [{ release = ["tro"], defendants = ["d1"] }]'), "", ("released", "gap")),
        (EXTENDED.replace("FILED", "2025-04-16") + paper("denial", "2025-04-10"), "", ("gap", "gap")),
        (EXTENDED.replace("FILED", "2025-04-16") + paper("denial", "2025-04-16"), "", ("gap", "gap")),
        (EXTENDED.replace("FILED", "2025-04-16") + paper("denial", "2025-04-29"), "", ("expired", "expired")),
    ],
)  # fmt: skip
def test_a_paper_ends_the_gap_for_those_whom_it_speaks_of(later: str, left: str, statuses: tuple[str, str]) -> None:
    assert (status(later, "d1", left), status(later, "d2", left)) == statuses
