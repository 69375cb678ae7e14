"""Listing, relisting, showing and selling an offer."""

from enjoin.gates.model import Gate, Measure

GATE = Gate(
    name="offers",
    needs_listing=True,
    measures={
        "list": Measure(do="refuse", to="listing"),
        "relist": Measure(do="refuse", to="listing"),
        "display": Measure(do="remove", to="listing"),
        "sell": Measure(do="remove", to="listing"),
    },
)
