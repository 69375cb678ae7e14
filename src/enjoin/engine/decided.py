"""Decisions as columns of `decisions.parquet`: each distinct decision written out once and taken for its rows."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from enjoin.decisions import Decision

Ints = npt.NDArray[np.int64]

SCHEMA = pa.schema(
    [
        ("source", pa.string()),
        ("act_id", pa.string()),
        ("platform", pa.string()),
        ("store_id", pa.string()),
        ("listing_id", pa.string()),
        ("act", pa.string()),
        ("at", pa.timestamp("us", tz="UTC")),
        ("outcome", pa.string()),
        ("basis", pa.string()),
        ("directives", pa.list_(pa.string())),
        ("right", pa.string()),
        ("link_state", pa.string()),
        ("knowledge", pa.string()),
        ("flags", pa.list_(pa.string())),
        ("reason", pa.string()),
    ]
)
DECIDED = ("outcome", "basis", "directives", "right", "link_state", "knowledge", "flags", "reason")


def basis_of(decision: Decision) -> str:
    """`policy` where only the platform's own rules reach the subject (R19); the order otherwise."""
    return "policy" if "policy_only" in decision.flags else "order"


def right_of(decision: Decision) -> str | None:
    """The right on which the decision's ground turns."""
    found = (ground.ruling.finding for ground in decision.grounds)
    return next((finding.right for finding in found if finding is not None), None)


def decided_columns(decisions: Sequence[Decision], link_states: Sequence[str], chosen: Ints) -> dict[str, pa.Array]:
    """The `DECIDED` columns for rows whose decision is `decisions[chosen[row]]`."""
    columns: dict[str, list[object]] = {name: [] for name in DECIDED}
    for decision, link_state in zip(decisions, link_states, strict=True):
        values = (
            decision.outcome,
            basis_of(decision),
            list(decision.directives),
            right_of(decision),
            link_state,
            decision.knowledge,
            list(decision.flags),
            decision.reason,
        )
        for name, value in zip(DECIDED, values, strict=True):
            columns[name].append(value)
    index = pa.array(chosen, pa.int64())
    return {name: pa.array(columns[name], SCHEMA.field(name).type).take(index) for name in DECIDED}
