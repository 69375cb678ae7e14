"""A final judgment as to one defendant says nothing of the others, though what it makes permanent holds no command (R10, R54)."""

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
defendants = [{ id = "d1", name = "Lumotta Store" }, { id = "d2", name = "Glowyard Home" }]
notices = [
  { order = "pi", respondent = "bazario", received = 2025-04-03 },
  { order = "perm", respondent = "bazario", received = 2025-06-03 },
]
"""
LATER = """
[[orders]]
id = "s"
kind = "stay"
entered = 2025-05-01

[[orders]]
id = "perm"
kind = "permanent_injunction"
entered = 2025-06-02
effects = [{ make_permanent = ["s.*"], defendants = ["d1"] }]
"""


def test_a_judgment_against_one_leaves_the_injunction_against_the_other() -> None:
    case, _ = inspect_case(CASE + injunction("pi", "preliminary_injunction", "2025-04-02") + LATER)
    assert case is not None
    view = View(case, find_person(case, "bazario"), read_moment("2025-06-10", case.court))
    (aid,) = (each.directive for each in view.obligations if each.ref == "pi.b")
    assert view.status(aid, "listing", "d2").status == "in_force"
    assert view.status(aid, "listing", "d1").status == "superseded"
