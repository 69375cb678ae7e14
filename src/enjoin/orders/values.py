"""`Case` → the plain values of its case file, keys in the order of the reference; what is not there is left out."""

from datetime import date, datetime, timedelta
from typing import Any

from enjoin.courts import Court
from enjoin.orders.model import Case, Change, Defendant, Directive, Effect, Moment, Order, Source
from enjoin.when import Instant, Period, Span, start_of_day

Values = dict[str, Any]


def case_values(case: Case) -> Values:
    """The values that `casefile` reads `case` from."""
    return _kept(
        format=1,
        draft=case.draft or None,
        docket=case.docket,
        court=case.court.id,
        judge=case.judge,
        caption=case.caption,
        **_source(case.source),
        sealed=None if case.sealed is None else _span(case.sealed, case.court),
        plaintiffs=[_kept(name=each.name, **_source(each.source)) for each in case.plaintiffs],
        defendants=[_defendant(each) for each in case.defendants],
        respondents=[
            _kept(
                id=each.id,
                name=each.name,
                aka=each.aka,
                role=each.role,
                platforms=each.platforms,
                **_source(each.source),
            )
            for each in case.respondents
        ],
        marks=[
            _kept(
                id=each.id,
                text=each.text,
                registration=each.registration,
                serial=each.serial,
                classes=each.classes,
                also=each.also,
                cite=each.cite,
                note=each.note,
            )
            for each in case.marks
        ],
        works=[
            _kept(
                id=each.id,
                registration=each.registration,
                title=each.title,
                images=each.images,
                cite=each.cite,
                note=each.note,
            )
            for each in case.works
        ],
        premises=[
            _kept(
                kind=each.kind,
                platforms=each.platforms,
                **{"from": _moment(each.starts)},
                until=_moment(each.ends),
                source=each.cited_source,
                **_source(each.source),
            )
            for each in case.premises
        ],
        orders=[_order(each) for each in case.orders],
        notices=[
            _kept(
                order=each.order,
                respondent=each.respondent,
                received=_moment(each.received),
                means=each.means,
                proof=each.proof,
                **_source(each.source),
            )
            for each in case.notices
        ],
        listing_notices=[
            _kept(
                respondent=each.respondent,
                received=_moment(each.received),
                platform=each.platform,
                listings=each.listings,
                store=each.store,
                rights=each.rights,
                **_source(each.source),
            )
            for each in case.listing_notices
        ],
        extensions=[
            _kept(order=each.order, until=_moment(each.until), why=each.why, **_source(each.source))
            for each in case.extensions
        ],
    )


def _defendant(each: Defendant) -> Values:
    left = each.left
    return _kept(
        id=each.id,
        name=each.name,
        aka=each.aka,
        stores=[_kept(platform=store.platform, id=store.id, url=store.url) for store in each.stores],
        left=None if left is None else _kept(on=_moment(left.on), why=left.why, **_source(left.source)),
        **_source(each.source),
    )


def _order(each: Order) -> Values:
    return _kept(
        id=each.id,
        kind=each.kind,
        ecf=[
            int(number) if number.isascii() and str(number).isdecimal() and str(int(number)) == number else number
            for number in each.ecf
        ],
        entered=_moment(each.entered),
        expires=_moment(each.expires),
        sealed_until=_moment(each.sealed_until),
        **_source(each.source),
        directives=[_directive(directive) for directive in each.directives],
        effects=[_effect(effect) for effect in each.effects],
    )


def _directive(each: Directive) -> Values:
    return _kept(
        id=each.id,
        binds=each.binds,
        forbid=each.forbid,
        require=each.require,
        toward=each.toward,
        predicate=each.predicate,
        within=_period(each.within),
        by=_moment(each.by),
        counted_from=each.counted_from if each.within is not None else None,
        listing_notice=each.listing_notice,
        terms_in=each.terms_in,
        text=each.text,
        defendants=each.defendants,
        **_source(each.source),
    )


def _effect(each: Effect) -> Values:
    limits = {
        "for": each.respondents,
        "defendants": each.defendants,
        "except": each.excepted,
        "from": _moment(each.starts),
    }
    said = _kept(acts=each.acts, **limits, until=_moment(each.ends), relief=each.relief or None)
    # An effect's targets may be none, and then the verb must stand all the same.
    return {each.verb: list(each.targets)} | said | _change(each.change) | _kept(why=each.why, **_source(each.source))


def _change(each: Change) -> Values:
    return _kept(
        forbid=each.forbid,
        toward=each.toward,
        within=_period(each.within),
        by=_moment(each.by),
        listing_notice=each.listing_notice,
        detector=each.detector,
        text=each.text,
    )


def _source(each: Source) -> Values:
    return _kept(
        cite=each.cite, note=each.note, filed=_moment(each.filed), uncertain=each.uncertain, confirm=each.confirm
    )


def _kept(**values: Any) -> Values:
    """Without what is not there: None, and empty lists."""
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in values.items()
        if value is not None and value != () and value != []
    }


def _moment(each: Moment | None) -> date | datetime | None:
    if each is None:
        return None
    return date.fromisoformat(each.written) if each.is_day else datetime.fromisoformat(each.written)


def _period(each: Period | None) -> str | None:
    return None if each is None else str(each)


def _span(each: Span, court: Court) -> Values:
    """A day where the span begins or ends with one, else the instant."""
    ends: date | datetime | None = None
    if each.end is not None:
        before = Instant(each.end.us - 1).day(court)
        ends = before if start_of_day(before + timedelta(days=1), court) == each.end else each.end.datetime(court.zone)
    first = each.start.day(court)
    begins = first if start_of_day(first, court) == each.start else each.start.datetime(court.zone)
    return _kept(**{"from": begins}, until=ends)
