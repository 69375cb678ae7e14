"""What `breaches` and `schedule` say of the law at an act's instant: periods, burdens put back, who has been released."""

from pathlib import Path
from typing import Any

from test_notice_scope import PARTIES, later, made, paper

from cases import injunction

FREEZE = """
[[orders.directives]]
id = "3"
cite = "PI ¶3"
binds = ["service_providers"]
require = "freeze"
toward = "assets"
within = "3 business days"
counted_from = "receipt"
predicate = ["pi.a"]
"""
PI = PARTIES + injunction("pi", "preliminary_injunction", "2025-04-02", also=("assets",), more=FREEZE)
HEAD = "act,at,platform,store_id,listing_id,act_id\n"


def elements(told: Any) -> list[list[list[str]]]:
    """The rows of each table of elements."""
    return [table["rows"] for name, table in told["tables"].items() if name.startswith("elements-")]


def test_an_act_within_the_period_that_the_paragraph_gives_says_so(tmp_path: Path) -> None:
    """R8, R36: notice on Thursday, April 3; the freeze is due by the 8th. Before, nothing stood against the first payout."""
    acts = "".join(f"payout,2025-04-{day}T12:00:00-05:00,bazario,7001,,p{day}\n" for day in ("04", "10"))
    told = paper(made(tmp_path, PI, acts=HEAD + acts), "breaches")
    early, late = elements(told)
    assert "gives until 2025-04-08 23:59:59 CDT, and the act came before" in early[0][2]
    assert "gives until" not in late[0][2]
    assert "of 1 of them a period that the paragraph gives ran still" in told["figures"]["acts"]["note"]


def test_the_notice_of_the_order_that_put_the_burden_back_is_named(tmp_path: Path) -> None:
    """R2: a stay lifted binds from notice of that order; the notice of the injunction alone does not carry it."""
    back = later("modification", "2025-05-20", 'lift_stay = ["pi.b"]')
    noticed = '    { order = "o2025-05-20", respondent = "bazario", received = 2025-05-22 },\n]\nlisting_notices'
    case = (PI + later("stay", "2025-05-01", 'stay = ["pi.b"]') + back).replace(
        " }]\nlisting_notices", " },\n" + noticed
    )
    acts = HEAD + "email,2025-05-23T12:00:00-05:00,bazario,7001,b1,e1\n"
    (rows,) = elements(paper(made(tmp_path, case, acts=acts), "breaches"))
    assert "notice of `pi` received 2025-04-03" in rows[1][1]
    assert "notice of `o2025-05-20` received 2025-05-22" in rows[1][1]


def test_the_schedule_tells_who_was_released_and_no_later_parting(tmp_path: Path) -> None:
    """R54: a defendant whom an order released whole was `named in the case`; one who leaves in September had left in June."""
    freed = later("dismissal", "2025-06-10", 'release = ["pi.*"], defendants = ["d2"]')
    case = PI.replace('id = "7001" }] }', 'id = "7001" }], left = { on = 2025-09-09, why = "settled" } }')
    rows = paper(made(tmp_path, case + freed), "schedule")["tables"]["defendants"]["rows"]
    assert [row[3] for row in rows] == ["named in the case", "released by o2025-06-10"]
