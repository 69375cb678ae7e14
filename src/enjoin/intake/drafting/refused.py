"""What a refusal does to a restraining order that runs: an injunction that is denied as to some ends it for them; the denial of another motion ends nothing (R7, R10).

In: an order among those of its case. Out: the kind under which it stands in the draft, and the rows of what its refusal ends.
"""

import re
from collections.abc import Iterator, Sequence

from enjoin.intake.drafting.disposed import disposed
from enjoin.intake.drafting.draft import Item, Row
from enjoin.intake.drafting.sequence import DraftOrder
from enjoin.intake.people.roll import Roll
from enjoin.intake.text.paper import Value
from enjoin.intake.text.sentences import sentences

DENIES = re.compile(r"\bden(?:y|ies|ied|ying)\b", re.IGNORECASE)
ASKED = re.compile(
    r"\b(?:motions?|applications?|requests?|petitions?)\b|\b(?:for|to)\s+(?:an?\s+|the\s+)?\w+", re.IGNORECASE
)
INJUNCTIVE = re.compile(r"\binjuncti(?:on|ve)|\brestrain(?:ing|t)|\bTRO\b|\bextend|\bextension", re.IGNORECASE)
# What is asked for and is no injunction, though it may name one: "to dissolve the preliminary injunction", "to seal".
OTHER = re.compile(
    r"\b(?:to|for)\s+(?:(?:an?|the|leave\s+to|order)\s+)*(?:dissol\w+|vacat\w+|modif\w+|stay|quash|dismiss\w*|reconsider\w*|lift\w*|clarif\w+|intervene|strike|seal\w*|unseal\w*|compel\w*|contempt|sanctions?|hold|serve|service|alternat\w+|discovery|expedite\w*|transfer|sever|default|fees|withdraw|appear|adjourn\w*|stric\w+)\b|\bcontempt\b|\bin\s+camera\b",
    re.IGNORECASE,
)
KIND_OF_OTHER = "modification"  # a kind that restrains and ends by its effects alone
NOTE = "denies a motion, and none for an injunction: as a `denial` it would end the gap after the restraining order"
ENDS = "denied as to these: a restraining order until that decision ends for them"


def kind_in_case(order: DraftOrder, orders: Sequence[DraftOrder]) -> Value[str]:
    """The order's kind; a denial beside a restraining order that it does not speak of stands as a paper without effect."""
    reading = order.reading
    if order.kind.value != "denial" or reading is None or not any(each.kind.value == "tro" for each in orders):
        return order.kind
    text = reading.body.flow.text
    pieces = [reading.title, *(text[low:high] for low, high in sentences(text))]
    told = [each for each in pieces if DENIES.search(each) and ASKED.search(each)]
    others = [each for each in told if OTHER.search(each)]
    if reading.prolonged or (others and not any(INJUNCTIVE.search(each) for each in told if each not in others)):
        found = order.kind.doubt("check", NOTE)
        return Value(KIND_OF_OTHER, found.spans, found.rule, found.band, NOTE)
    return order.kind


def ended_by_refusal(order: DraftOrder, orders: Sequence[DraftOrder], roll: Roll) -> Iterator[Row]:
    """The restraining order's end for those as to whom a preliminary injunction is denied."""
    if order.reading is None or order.kind.value != "preliminary_injunction":
        return
    before = [each for each in orders[: orders.index(order)] if each.kind.value == "tro"]
    said = disposed(order.reading.body.flow.text, roll)
    out = roll.in_order(said.refused - said.given)
    if before and out and not said.open and set(out) != set(roll.everyone):
        spans = order.kind.spans
        yield Row((
            ("vacate", Item([before[-1].id], spans, "effect/refused", "check", ENDS)),
            ("defendants", Item(list(out), spans, "effect/refused", "check")),
        ))  # fmt: skip
