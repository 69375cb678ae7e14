"""TOML text → `Case`. Strict: unknown keys, wrong types and dangling references are faults, all reported at once."""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Any, TypeVar

from enjoin.courts import Court, court
from enjoin.orders.check import check_references
from enjoin.orders.kinds import EFFECTS
from enjoin.orders.lines import Path, key_lines, line_of
from enjoin.orders.mend import SURE, mended
from enjoin.orders.model import (
    Case,
    Change,
    Defendant,
    Directive,
    Effect,
    Extension,
    Left,
    Moment,
    Notice,
    NoticeOfListings,
    Order,
    Plaintiff,
    PlatformStore,
    Premise,
    Respondent,
    Source,
)
from enjoin.orders.shape import check_shape
from enjoin.problems import Misuse, Place, Problem, Unreadable
from enjoin.rights import Mark, Work
from enjoin.when import Instant, Span, end_of_day, read_period, start_of_day

Values = dict[str, Any]
T = TypeVar("T")


def read_case(text: str, file: str | None = None) -> Case:
    """Return the case; `Unreadable` with every fault if there is an error in it."""
    case, problems = inspect_case(text, file)
    errors = [problem for problem in problems if problem.severity == "error"]
    if case is None or errors:
        raise Unreadable(errors)
    return case


def inspect_case(text: str, file: str | None = None) -> tuple[Case | None, tuple[Problem, ...]]:
    """Return the case as far as it can be read, and every problem, warnings and notes included, in the file's order."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return None, (_syntax_problem(error, file),)
    lines = key_lines(text)
    problems = check_shape(values, lines, file)
    if not any(problem.code == "wrong_type" and problem.place.key == "court" for problem in problems):
        problems += _check_court(values, lines, file)
    if problems:
        return None, _in_order([*problems, *_dangling(values, problems, lines, file)])
    case = _Reader(court(values["court"]), lines).case(values)
    return case, _in_order([*check_references(case, file)])


def _dangling(
    values: Values, problems: list[Problem], lines: Mapping[Path, int], file: str | None
) -> Iterator[Problem]:
    """The references that lead nowhere whatever the faults of shape come to."""
    whole = mended(values, problems)
    if whole is not None:
        unsure = "court" not in values or any(each.place.key == "court" for each in problems)
        seat = court("nysd" if unsure else whole["court"])  # only times lean on it, and times are not told here
        found = check_references(_Reader(seat, lines).case(whole), file)
        yield from (each for each in found if each.code in SURE and each.severity == "error")


def _in_order(problems: list[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=lambda problem: problem.place.line or 0))


def _syntax_problem(error: tomllib.TOMLDecodeError, file: str | None) -> Problem:
    message = str(error)
    digits = "".join(c for c in message.partition("(at line ")[2].partition(",")[0] if c.isdigit())
    line = int(digits) if digits else None
    said = message.partition(" (at ")[0]
    return Problem(
        code="toml_syntax",
        message=f"not valid TOML: {said[:1].lower()}{said[1:]}",
        place=Place(file=file, line=line),
    )


def _check_court(values: Values, lines: Mapping[Path, int], file: str | None) -> list[Problem]:
    try:
        if "court" in values:
            court(values["court"])
    except Misuse as error:
        place = Place(file=file, line=line_of(lines, ("court",)), key="court")
        return [Problem(code="unknown_court", message=str(error), place=place)]
    return []


class _Reader:
    """Values of the right shape → the model. Holds only what every table needs: the court and the line numbers."""

    def __init__(self, seat: Court, lines: Mapping[Path, int]) -> None:
        self.court = seat
        self.lines = lines

    def case(self, values: Values) -> Case:
        sealed = values.get("sealed")
        return Case(
            docket=values["docket"],
            court=self.court,
            caption=values["caption"],
            judge=values.get("judge"),
            draft=values.get("draft", False),
            sealed=None if sealed is None else self.span(sealed),
            plaintiffs=self.each(values, "plaintiffs", self.plaintiff),
            defendants=self.each(values, "defendants", self.defendant),
            respondents=self.each(values, "respondents", self.respondent),
            marks=self.each(values, "marks", self.mark),
            works=self.each(values, "works", self.work),
            premises=self.each(values, "premises", self.premise),
            orders=self.each(values, "orders", self.order),
            notices=self.each(values, "notices", self.notice),
            listing_notices=self.each(values, "listing_notices", self.notice_of_listings),
            extensions=self.each(values, "extensions", self.extension),
            source=self.source(values, ()),
        )

    def each(self, values: Values, name: str, read: Callable[[Values, Path], T], above: Path = ()) -> tuple[T, ...]:
        return tuple(read(item, (*above, name, index)) for index, item in enumerate(values.get(name, ())))

    def source(self, values: Values, path: Path) -> Source:
        return Source(
            cite=values.get("cite"),
            note=values.get("note"),
            filed=self.start(values.get("filed")),
            uncertain=values.get("uncertain"),
            confirm=values.get("confirm"),
            line=line_of(self.lines, path),
        )

    def start(self, value: date | datetime | None) -> Moment | None:
        """A day begins at 00:00 at the court."""
        return None if value is None else self.moment(value, start_of_day)

    def end(self, value: date | datetime | str | None) -> Moment | None:
        """A day runs to its end at the court; "further order" is no end."""
        return None if value is None or isinstance(value, str) else self.moment(value, end_of_day)

    def moment(self, value: date | datetime, of_day: Callable[[date, Court], Instant]) -> Moment:
        if isinstance(value, datetime):
            return Moment(at=Instant.of(value), written=value.isoformat(), is_day=False)
        return Moment(at=of_day(value, self.court), written=value.isoformat(), is_day=True)

    def begins(self, value: date | datetime) -> Moment:
        return self.moment(value, start_of_day)

    def span(self, values: Values) -> Span:
        end = self.end(values.get("until"))
        return Span(self.begins(values["from"]).at, None if end is None else end.at)

    def plaintiff(self, values: Values, path: Path) -> Plaintiff:
        return Plaintiff(name=values["name"], source=self.source(values, path))

    def defendant(self, values: Values, path: Path) -> Defendant:
        left = values.get("left")
        return Defendant(
            id=values["id"],
            name=values["name"],
            aka=tuple(values.get("aka", ())),
            stores=tuple(
                PlatformStore(platform=item["platform"], id=item.get("id"), url=item.get("url"))
                for item in values.get("stores", ())
            ),
            left=None
            if left is None
            else Left(on=self.begins(left["on"]), why=left["why"], source=self.source(left, (*path, "left"))),
            source=self.source(values, path),
        )

    def respondent(self, values: Values, path: Path) -> Respondent:
        return Respondent(
            id=values["id"],
            name=values["name"],
            role=values["role"],
            aka=tuple(values.get("aka", ())),
            platforms=tuple(values.get("platforms", ())),
            source=self.source(values, path),
        )

    def mark(self, values: Values, path: Path) -> Mark:
        return Mark(
            id=values["id"],
            text=values["text"],
            registration=values.get("registration"),
            serial=values.get("serial"),
            classes=tuple(values.get("classes", ())),
            also=tuple(values.get("also", ())),
            cite=values.get("cite"),
            note=values.get("note"),
        )

    def work(self, values: Values, path: Path) -> Work:
        return Work(
            id=values["id"],
            title=values.get("title"),
            registration=values.get("registration"),
            images=tuple(values.get("images", ())),
            cite=values.get("cite"),
            note=values.get("note"),
        )

    def premise(self, values: Values, path: Path) -> Premise:
        return Premise(
            kind=values["kind"],
            platforms=tuple(values["platforms"]),
            span=self.span(values),
            starts=self.begins(values["from"]),
            ends=self.end(values.get("until")),
            cited_source=values.get("source"),
            source=self.source(values, path),
        )

    def order(self, values: Values, path: Path) -> Order:
        name = values["id"]
        return Order(
            id=name,
            kind=values["kind"],
            entered=self.begins(values["entered"]),
            ecf=tuple(str(number) for number in values.get("ecf", ())),
            expires=self.end(values.get("expires")),
            sealed_until=self.end(values.get("sealed_until")),
            directives=self.each(values, "directives", lambda item, at: self.directive(name, item, at), path),
            effects=self.each(values, "effects", lambda item, at: self.effect(name, item, at), path),
            source=self.source(values, path),
        )

    def directive(self, order: str, values: Values, path: Path) -> Directive:
        return Directive(
            id=values["id"],
            order=order,
            binds=tuple(values["binds"]),
            forbid=tuple(values.get("forbid", ())),
            require=values.get("require"),
            toward=values.get("toward"),
            predicate=tuple(values.get("predicate", ())),
            within=None if "within" not in values else read_period(values["within"]),
            by=self.end(values.get("by")),
            counted_from=values.get("counted_from", "entry"),
            listing_notice=values.get("listing_notice"),
            terms_in=values.get("terms_in"),
            text=values.get("text"),
            defendants=_optional(values, "defendants"),
            source=self.source(values, path),
        )

    def effect(self, order: str, values: Values, path: Path) -> Effect:
        verb = next(verb for verb in EFFECTS if verb in values)
        return Effect(
            verb=verb,  # type: ignore[arg-type]  # EFFECTS has exactly the verbs
            order=order,
            targets=tuple(values[verb]),
            acts=_optional(values, "acts"),
            respondents=_optional(values, "for"),
            defendants=_optional(values, "defendants"),
            excepted=tuple(values.get("except", ())),
            starts=self.start(values.get("from")),
            ends=self.end(values.get("until")),
            relief=values.get("relief", False),
            change=Change(
                forbid=_optional(values, "forbid"),
                toward=values.get("toward"),
                within=None if "within" not in values else read_period(values["within"]),
                by=self.end(values.get("by")),
                listing_notice=values.get("listing_notice"),
                detector=_optional(values, "detector"),
                text=values.get("text"),
            ),
            why=values.get("why"),
            source=self.source(values, path),
        )

    def notice(self, values: Values, path: Path) -> Notice:
        return Notice(
            order=values["order"],
            respondent=values["respondent"],
            received=self.begins(values["received"]),
            means=values.get("means"),
            proof=values.get("proof"),
            source=self.source(values, path),
        )

    def notice_of_listings(self, values: Values, path: Path) -> NoticeOfListings:
        return NoticeOfListings(
            respondent=values["respondent"],
            received=self.begins(values["received"]),
            platform=values["platform"],
            listings=tuple(values["listings"]),
            store=values.get("store"),
            rights=tuple(values.get("rights", ())),
            source=self.source(values, path),
        )

    def extension(self, values: Values, path: Path) -> Extension:
        until = self.moment(values["until"], end_of_day)
        return Extension(order=values["order"], until=until, why=values.get("why"), source=self.source(values, path))


def _optional(values: Values, name: str) -> tuple[str, ...] | None:
    return tuple(values[name]) if name in values else None
