"""Marks and works → rows of the draft."""

import re
from collections.abc import Sequence

from enjoin.intake.drafting.draft import Item, Row, item
from enjoin.intake.drafting.known import Known
from enjoin.intake.drafting.opens import Open
from enjoin.intake.people.names import squeeze
from enjoin.intake.reading import Reading


def mark_rows(readings: Sequence[Reading], notes: Open, known: Known) -> tuple[Row, ...]:
    """The marks that the papers print, one for each number; a mark of the case file under the id that it has there."""
    rows: dict[str, Row] = {}
    used = known.names_of("marks")
    held = {
        squeeze(str(row[key])): str(row.get("id"))
        for row in known.rows("marks")
        for key in ("registration", "serial")
        if key in row
    }
    words = {
        squeeze(str(row.get("text"))): str(row.get("id"))
        for row in known.rows("marks")
        if not ({"registration", "serial"} & set(row))
    }
    for reading in readings:
        for mark in reading.marks:
            number = mark.registration or mark.serial
            key = squeeze(number.value) if number else mark.text.value
            if key in rows:
                continue
            own = held.get(key) or words.get(squeeze(mark.text.value))
            items: list[tuple[str, Item]] = [
                ("id", Item(own or _slug(mark.text.value, used, "mark"))),
                ("text", item(mark.text)),
            ]
            if mark.registration:
                items.append(("registration", item(mark.registration)))
            if mark.serial:
                items.append(("serial", item(mark.serial)))
            if mark.classes:
                items.append(("classes", Item(list(mark.classes), mark.text.spans, "mark/classes")))
            rows[key] = Row(tuple(items))
        for value in reading.numbers:
            if squeeze(value.value) not in rows and squeeze(value.value) not in held:
                notes.ask(
                    f"no word is printed beside registration {value.value} ({value.spans[0] if value.spans else reading.paper.name}): is it a figurative mark?"
                )
    return tuple(rows.values())


# An order about marks says so somewhere.
OF_MARKS = re.compile(r"\btrade\s?marks?\b|§+\s*11(?:14|16|17|25)\b|\bLanham\s+Act\b", re.IGNORECASE)


def ask_of_no_mark(
    readings: Sequence[Reading], marks: Sequence[Row], works: Sequence[Row], notes: Open, known: Known
) -> None:
    """An order under trademark law of which no mark was read shows nothing in any listing: the marks are asked for."""
    if marks or works or known.rows("marks") or known.rows("works") or any(reading.numbers for reading in readings):
        return
    order = next((each for each in readings if each.is_order and OF_MARKS.search(each.body.flow.text)), None)
    if order is not None and any(each.toward == "infringing" for each in order.directives.directives):
        notes.ask(
            f"{order.paper.name} speaks of trademarks, and no mark was read: which marks, with their registration numbers?"
        )


def work_rows(readings: Sequence[Reading], known: Known) -> tuple[Row, ...]:
    """The works that the papers print, one for each registration."""
    rows: dict[str, Row] = {}
    used = known.names_of("works")
    held = {
        squeeze(str(row["registration"])): str(row.get("id")) for row in known.rows("works") if "registration" in row
    }
    for reading in readings:
        for work in reading.works:
            key = squeeze(work.registration.value)
            if key in rows:
                continue
            name = work.title.value if work.title else work.registration.value
            items: list[tuple[str, Item]] = [
                ("id", Item(held.get(key) or _slug(name, used, "work"))),
                ("registration", item(work.registration)),
            ]
            if work.title:
                items.append(("title", item(work.title)))
            rows[key] = Row(tuple(items))
    return tuple(rows.values())


def _slug(text: str, used: set[str], base: str) -> str:
    name = re.sub(r"[^a-z0-9]+", "-", text.casefold()).strip("-") or base
    nth, unique = 1, name
    while unique in used:
        nth += 1
        unique = f"{name}-{nth}"
    used.add(unique)
    return unique
