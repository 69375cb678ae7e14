"""A day on which a term ends, with its hour where one is printed: a date-time at the court, so that the term does not run to midnight (R7)."""

from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from enjoin.courts import Court
from enjoin.intake.drafting.draft import Item, item
from enjoin.intake.text.paper import Value


def end_item(day: Value[date], hour: Value[time] | None, court: Court | None) -> Item:
    """The end of a term; where the court is not known the day alone, with its note."""
    if hour is None:
        return item(day)
    if court is None:
        return replace(item(day), band="check", note=day.note or f"ends at {hour.value:%H:%M} that day")
    moment = datetime.combine(day.value, hour.value, ZoneInfo(court.zone))
    spans = tuple(dict.fromkeys((*day.spans, *hour.spans)))
    return Item(datetime.fromisoformat(moment.isoformat()), spans, day.rule, hour.band, "the hour is that of the court")
