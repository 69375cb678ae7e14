"""The surfaces, one row each; to add one, write its file and add it here."""

from enjoin.gates import (
    email,
    keywords,
    membership,
    money,
    offers,
    query,
    recommendations,
    records,
    storefront,
)
from enjoin.gates.model import Gate

SURFACES: tuple[Gate, ...] = (
    offers.GATE,
    recommendations.GATE,
    email.GATE,
    query.GATE,
    keywords.GATE,
    membership.GATE,
    storefront.GATE,
    money.GATE,
    records.GATE,
)
GATES: dict[str, Gate] = {act: gate for gate in SURFACES for act in gate.measures}
