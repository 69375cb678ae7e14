"""How long an order runs by itself: a TRO's fourteen days, its extensions, an order's own expiry (R7, R8)."""

from dataclasses import dataclass
from datetime import timedelta

from enjoin.courts import Court
from enjoin.orders.kinds import GAP_DAYS, KINDS, TRO_DAYS
from enjoin.orders.model import Extension, Order, Source
from enjoin.when import Instant, Period, Span, count, end_of_day, start_of_day

DAY = 86_400_000_000  # microseconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """The spans in which an order runs, and the sources of its extensions. `fourteenth_day` ends the rule's own limit.

    `like_period`: the end of fourteen days of an extension that runs on, without the defendants' consent on file.
    """

    spans: tuple[Span, ...]
    sources: tuple[Source, ...] = ()
    fourteenth_day: Instant | None = None
    extended: bool = False
    like_period: Instant | None = None

    def runs(self, at: Instant) -> bool:
        return any(span.holds(at) for span in self.spans)

    def ended(self, at: Instant) -> Instant | None:
        """When the last span before `at` ended, if none runs."""
        ends = [span.end for span in self.spans if span.end is not None and span.end <= at]
        return max(ends) if ends and not self.runs(at) else None

    def end(self, at: Instant) -> Instant | None:
        """The end of the span that runs at `at`."""
        return next((span.end for span in reversed(self.spans) if span.holds(at)), None)


def term(order: Order, extensions: tuple[Extension, ...], court: Court, known: Instant | None) -> Term:
    """The term of `order` with the extensions that were on file by `known`.

    An extension filed only after the term had run out revives the order from its filing; it does not bridge the gap (R7).
    """
    lapses = KINDS[order.kind].lapses
    limit = None
    if lapses:
        limit = end_of_day(count(Period(TRO_DAYS, "days"), order.entered.at, court).last_day, court)
    end = order.expires.at if order.expires is not None else limit
    if end is None:
        return Term(spans=(Span(order.entered.at),))
    spans, sources, like_periods = [Span(order.entered.at, end)], [], []
    for extension in sorted((each for each in extensions if each.order == order.id), key=lambda each: each.until.at):
        filed = filing_of(extension, spans[-1].end, court)
        if (known is not None and filed > known) or extension.until.at <= max(filed, spans[-1].end or filed):
            continue
        start = max(filed, spans[-1].end or filed)
        if (
            lapses
            and "consent" not in (extension.why or "")
            and extension.until.at.us - start.us > (TRO_DAYS + 1) * DAY
        ):
            like_periods.append(Instant(start.us + TRO_DAYS * DAY))
        spans.append(Span(start, extension.until.at))
        sources.append(extension.source)
    return Term(
        spans=tuple(spans),
        sources=tuple(sources),
        fourteenth_day=limit,
        extended=len(spans) > 1,
        like_period=min(like_periods, default=None),
    )


def filing_of(extension: Extension, term_end: Instant | None, court: Court) -> Instant:
    """When an extension was on file: as said, else on the last day of the term that it extends."""
    if extension.source.filed is not None:
        return extension.source.filed.at
    last = Instant((term_end or extension.until.at).us - 1)
    return start_of_day(last.day(court), court)


def gap_ends(term_end: Instant, court: Court) -> Instant:
    """When a gap with nothing on file is over: at the end of the 28th day after the term's last day."""
    last = Instant(term_end.us - 1).day(court)
    return end_of_day(last + timedelta(days=GAP_DAYS), court)
