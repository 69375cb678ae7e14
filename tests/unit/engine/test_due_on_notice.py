"""A period that runs from the notice of a listing ends for each listing by itself (R8, R9, R28)."""

from cases import injunction
from enjoin.engine.load import inspect_case
from enjoin.notices import due_on_notice, listing_notices
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
defendants = [{ id = "d1", name = "Lumotta Store", stores = [{ platform = "bazario", id = "77" }] }]
notices = [{ order = "pi", respondent = "bazario", received = 2025-04-03T09:00:00-05:00 }]
listing_notices = [
  { respondent = "bazario", received = 2025-04-01T09:00:00-05:00, platform = "bazario", listings = ["a"], store = "77" },
  { respondent = "bazario", received = 2025-05-02T09:00:00-05:00, platform = "bazario", listings = ["b"], store = "77" },
]
"""
DUTY = """
[[orders.directives]]
id = "c"
binds = ["service_providers"]
require = "remove"
toward = "infringing"
listing_notice = "required"
within = "3 business days"
counted_from = "listing_notice"
"""


def due(listing: str) -> str | None:
    case, problems = inspect_case(CASE + injunction("pi", "preliminary_injunction", "2025-04-02", more=DUTY))
    assert case is not None, problems
    view = View(case, find_person(case, "bazario"), read_moment("2025-06-10", case.court))
    (duty,) = (each for each in view.obligations if each.ref == "pi.c")
    assert duty.due is None
    told = listing_notices(view, "bazario", "77", listing)
    assert duty.notice is not None
    found = due_on_notice(duty.directive, duty.notice.received.at, told, case.court)
    return None if found is None else found.due.iso(case.court.zone)


def test_each_listing_has_its_own_day() -> None:
    assert due("b") == "2025-05-07T23:59:59-05:00"  # a Friday; business days leave out the weekend
    assert due("c") is None  # never notified


def test_no_period_runs_before_the_order_is_known() -> None:
    assert due("a") == "2025-04-08T23:59:59-05:00"
