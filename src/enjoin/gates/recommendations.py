"""Placing a listing into search results, recommendations or on-site ads (R31)."""

from enjoin.gates.model import Gate, Measure

GATE = Gate(
    name="recommendations",
    is_promotion=True,
    needs_listing=True,
    measures={
        "search_result": Measure(do="withhold", to="listing"),
        "recommend": Measure(do="withhold", to="listing"),
        "onsite_ad": Measure(do="withhold", to="listing"),
    },
)
