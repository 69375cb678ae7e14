"""Marketplaces on which defendants sell, and which no paragraph that was read binds: whose they are is asked (R3, R4)."""

from collections import Counter
from collections.abc import Mapping, Sequence

from enjoin.intake.drafting.draft import Row
from enjoin.intake.drafting.opens import Open

GROUPS = {"service_provider": "service_providers", "financial_institution": "financial_institutions"}


def ask_of_unreached(defendants: Sequence[Row], respondents: Sequence[Row], orders: Sequence[Row], notes: Open) -> None:
    """One question for each such marketplace, where the papers bind other marketplaces by name."""
    bound = {name for order in orders for table in _directives(order) for name in _names(table, "binds")}
    named = [row for row in respondents if row.get("role") == "service_provider" and row.get("id") in bound]
    if not named or GROUPS["service_provider"] in bound or any(not row.get("platforms") for row in named):
        return
    reached = {platform for row in named for platform in _names(row, "platforms")}
    stores = Counter(
        str(each["platform"])
        for row in defendants
        for each in _list(row, "stores")
        if isinstance(each, Mapping) and each.get("platform")
    )
    for platform, count in stores.items():
        if platform not in reached:
            told = ", ".join(f"`{row.get('id')}`" for row in named)
            notes.ask(
                f"{count} of the stores {'is' if count == 1 else 'are'} on `{platform}`, on which no marketplace acts that a paragraph binds by name: does one of {told} run it? Then add it to its `platforms`"
            )


def _list(row: Row, key: str) -> Sequence[object]:
    found = row.get(key)
    return found if isinstance(found, (list, tuple)) else ()


def _names(row: Row, key: str) -> Sequence[str]:
    return [str(each) for each in _list(row, key)]


def _directives(order: Row) -> Sequence[Row]:
    return dict(order.tables).get("directives", ())
