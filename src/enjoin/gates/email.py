"""E-mails that offer a listing to buyers (R24)."""

from enjoin.gates.model import Gate, Measure

GATE = Gate(
    name="email", is_promotion=True, needs_listing=True, measures={"email": Measure(do="withhold", to="listing")}
)
