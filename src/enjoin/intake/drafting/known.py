"""An accepted case file as far as it helps to read a further paper: its orders by id, its parties, its respondents.

In: the plain values of a case file, which a person may have changed in any way. Out: orders and parties in the shapes
that papers are merged in, with the ids that the case file gives them. What has another shape than a case file's is passed over.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from enjoin.intake.command.commands import DraftDirective
from enjoin.intake.drafting.sequence import DraftOrder
from enjoin.intake.people.names import squeeze
from enjoin.intake.people.party import Party
from enjoin.intake.text.docket import Docket
from enjoin.intake.text.paper import Value
from enjoin.intake.text.paths import split_path

RULE = "case file"
PARAGRAPH = re.compile(r"¶\s*(?P<path>\w{1,5}(?:[.(]\w{1,5}\)?)*)")
DOCKET = re.compile(r"(?P<office>\d{1,2}):(?P<year>\d\d)-(?P<sort>cv|md|mc)-(?P<number>\d{1,6})\b")
TAIL = re.compile(r"(\d+)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the case file holds; empty where there is none."""

    values: Mapping[str, Any] = field(default_factory=dict)

    def rows(self, table: str) -> tuple[Mapping[str, Any], ...]:
        """The rows of a table that are tables."""
        found = self.values.get(table)
        return tuple(each for each in found if isinstance(each, Mapping)) if isinstance(found, list) else ()

    def text(self, key: str) -> str | None:
        return _text(self.values, key)

    @property
    def docket(self) -> Docket | None:
        match = DOCKET.match(self.text("docket") or "")
        return Docket(int(match["year"]), int(match["number"]), match["office"], sort=match["sort"]) if match else None

    @property
    def defendants(self) -> tuple[Mapping[str, Any], ...]:
        return tuple(row for row in self.rows("defendants") if _text(row, "id") and _text(row, "name"))

    def parties(self, table: str = "defendants") -> tuple[Party, ...]:
        """Defendants or plaintiffs as parties, in the file's order."""
        rows = self.defendants if table == "defendants" else self.rows(table)
        return tuple(
            Party(name=_value(row["name"]), aka=tuple(_value(alias) for alias in _texts(row, "aka")))
            for row in rows
            if _text(row, "name")
        )

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(str(row["id"]) for row in self.defendants)

    def stores(self) -> Iterator[tuple[tuple[str, str], str]]:
        """The defendants' ids by (platform, store id) and by ("", address)."""
        for row in self.defendants:
            for store in _tables(row, "stores"):
                platform, name, url = (_text(store, key) for key in ("platform", "id", "url"))
                if platform and name:
                    yield (platform, name), str(row["id"])
                if url:
                    yield ("", url.rstrip("/").casefold()), str(row["id"])

    @property
    def people(self) -> Mapping[str, str]:
        """The respondents' ids by every name that the case file gives them."""
        return {
            name: str(row["id"])
            for row in self.rows("respondents")
            if _text(row, "id")
            for name in (*([row["name"]] if _text(row, "name") else []), *_texts(row, "aka"))
        }

    def orders(self) -> list[DraftOrder]:
        """The orders, to be matched with what the papers say of them."""
        return [
            _order(at, row) for at, row in enumerate(self.rows("orders")) if _text(row, "id") and _text(row, "kind")
        ]

    def names_of(self, table: str) -> set[str]:
        """The ids that a table uses."""
        return {str(row["id"]) for row in self.rows(table) if _text(row, "id")}


NOTHING = Known()


def number_in(name: str) -> int | None:
    """The number that an id ends with: 7 of `d07`."""
    match = TAIL.search(name)
    return int(match[1]) if match else None


def day_in(value: object) -> date | None:
    """The day of a TOML date or date-time."""
    return value.date() if isinstance(value, datetime) else value if isinstance(value, date) else None


def _order(at: int, row: Mapping[str, Any]) -> DraftOrder:
    entered = day_in(row.get("entered"))
    numbers = row.get("ecf")
    return DraftOrder(
        kind=_value(str(row["kind"])),
        entered=Value(entered, (), RULE) if entered else None,
        ecf=[Value(number, (), RULE) for number in _numbers(numbers if isinstance(numbers, list) else [])],
        short={str(row["id"])},
        directives=[_directive(str(row["id"]), each) for each in _tables(row, "directives") if _text(each, "id")],
        id=str(row["id"]),
        held=row,
        place=at,
    )


def _numbers(printed: Sequence[object]) -> Iterator[int]:
    for each in printed:
        if isinstance(each, int):
            yield each
        elif isinstance(each, str) and each.isdigit():
            yield int(each)


def _directive(order: str, row: Mapping[str, Any]) -> DraftDirective:
    name = str(row["id"])
    return DraftDirective(
        id=name,
        path=_path(row),
        binds=_texts(row, "binds"),
        forbid=_texts(row, "forbid"),
        require=_text(row, "require"),
        toward=_text(row, "toward"),
        predicate=tuple(each.removeprefix(f"{order}.") for each in _texts(row, "predicate")),
        within=_text(row, "within"),
        listing_notice=_text(row, "listing_notice"),
        concerns=_texts(row, "defendants"),
        rule=RULE,
    )


def _path(row: Mapping[str, Any]) -> tuple[str, ...]:
    """The paragraph's printed number: from its cite, else from its id ("1a" is 1(a))."""
    cited = PARAGRAPH.search(_text(row, "cite") or "")
    if cited:
        return split_path(cited["path"])
    return tuple(re.findall(r"\d+|[ivx]{2,}|[A-Za-z]", str(row["id"])))


def _tables(row: Mapping[str, Any], key: str) -> tuple[Mapping[str, Any], ...]:
    found = row.get(key)
    return tuple(each for each in found if isinstance(each, Mapping)) if isinstance(found, list) else ()


def _text(row: Mapping[str, Any], key: str) -> str | None:
    found = row.get(key)
    return found if isinstance(found, str) and found else None


def _texts(row: Mapping[str, Any], key: str) -> tuple[str, ...]:
    found = row.get(key)
    return tuple(each for each in found if isinstance(each, str)) if isinstance(found, list) else ()


def _value(text: str) -> Value[str]:
    return Value(text, (), RULE)


def same_name(one: str, other: str) -> bool:
    """Are two printings the same letters and digits?"""
    return (squeeze(one) or one) == (squeeze(other) or other)
