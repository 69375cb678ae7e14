"""Cells in words, as every printed paper shows them; and as plain JSON values."""

from datetime import date
from decimal import Decimal

from enjoin.reports.model import Cell, Money, Seconds, Share
from enjoin.when import Instant

# ISO 4217 currencies whose minor unit is not a hundredth.
_EXPONENT = {"JPY": 0, "KRW": 0, "VND": 0, "CLP": 0, "ISK": 0, "BHD": 3, "KWD": 3, "OMR": 3, "JOD": 3, "TND": 3}


_CONTROL = dict.fromkeys((*range(32), *range(127, 160), 0x2028, 0x2029, *range(0xD800, 0xE000), 0xFFFE, 0xFFFF), " ")


def show(cell: Cell, zone: str) -> str:
    """The cell in words; an instant on the wall clock of `zone` (IANA name)."""
    match cell:
        case None | "":
            return "—"
        case bool():
            return "yes" if cell else "no"
        case Instant():
            moment = cell.datetime(zone)
            return f"{moment:%Y-%m-%d %H:%M:%S %Z}" if moment.second else f"{moment:%Y-%m-%d %H:%M %Z}"
        case date():
            return cell.isoformat()
        case int():
            return f"{cell:,}"
        case float():
            return f"{cell:,.4g}"
        case Share():
            return _share(cell)
        case Seconds():
            return lasting(cell.count)
        case Money():
            places = _EXPONENT.get(cell.currency, 2)
            return f"{cell.currency} {Decimal(cell.minor).scaleb(-places):,.{places}f}"
        case tuple():
            return ", ".join(cell) or "—"
        case str():
            return clean(cell)


def clean(text: str) -> str:
    """`text` with a space for each control character and each half of a surrogate pair: neither can be printed."""
    return text.translate(_CONTROL)


def _share(share: Share) -> str:
    if share.value is None:
        return "none of none"
    text = f"{share.part:,} of {share.whole:,} ({share.value:.1%})"
    if share.interval:
        low, high = share.interval
        text += f", 95 % interval {low:.1%} to {high:.1%}"
    return text


_UNITS = ((86_400, "d"), (3_600, "h"), (60, "min"), (1, "s"))


def lasting(seconds: float) -> str:
    """A length of time in its two largest units, e.g. "2 d 3 h"; below a second in milliseconds."""
    if seconds < 0:
        return f"−{lasting(-seconds)}"
    if 0 < seconds < 1:
        return f"{seconds * 1000:.3g} ms"
    rest, parts = round(seconds), []
    for size, name in _UNITS:
        if rest >= size:
            parts.append(f"{rest // size:,} {name}")
            rest %= size
    return " ".join(parts[:2]) or "0 s"


def plain(cell: Cell) -> object:
    """The cell as a JSON value; instants in UTC."""
    match cell:
        case Instant():
            return cell.iso()
        case date():
            return cell.isoformat()
        case Share():
            out: dict[str, object] = {"part": cell.part, "whole": cell.whole, "share": cell.value}
            return out | ({"interval95": list(cell.interval)} if cell.interval else {})
        case Seconds():
            return {"seconds": cell.count}
        case Money():
            return {"minor": cell.minor, "currency": cell.currency}
        case tuple():
            return list(cell)
        case _:
            return cell
