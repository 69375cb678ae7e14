"""A draft against its label: fields, names and directives, right, made up and missed, each by the band that the draft gives it.

A label's directive is (paragraph, whom it binds, acts or duty, toward what). A drafted directive is right if a label of its
paragraph says the same, wrong if it stands where such a label is missed, extra if its paragraph has no label that is not met.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from enjoin.intake.drafting.draft import Draft, Row
from enjoin.intake.people.names import squeeze

FIELDS = ("court", "docket", "judge", "entered", "kind")
Label = Mapping[str, Any]


@dataclass(slots=True)
class Score:
    """Counts over papers. `names` and `given` count (outcome, band); `missed` the band of what stands in the label's place."""

    papers: int = 0
    fields: Counter[str] = field(default_factory=Counter)
    names: Counter[tuple[str, str]] = field(default_factory=Counter)
    given: Counter[tuple[str, str]] = field(default_factory=Counter)
    labelled: int = 0
    missed: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def add(self, name: str, draft: Draft, label: Label) -> None:
        """Count one paper; what is not right goes to `faults`."""
        self.papers += 1
        wrong = [each for each in FIELDS if not field_right(each, draft, label)]
        self.fields.update(each for each in FIELDS if each not in wrong)
        names = list(name_outcomes(draft, label))
        self.names.update((outcome, band) for outcome, band, _ in names)
        given = list(directive_outcomes(draft, label))
        self.given.update((outcome, band) for outcome, band, _ in given)
        missed = list(missed_directives(draft, label))
        self.labelled += len(label["directives"])
        self.missed.update(band for _, band in missed)
        self.faults += [f"{name}: {each} is {shown(each, draft)!r}" for each in wrong]
        self.faults += [
            f"{name}: name {outcome} ({band}) {text!r}" for outcome, band, text in names if outcome != "right"
        ]
        self.faults += [f"{name}: directive missed ({band}) {text}" for text, band in missed]
        self.faults += [
            f"{name}: directive {outcome} ({band}) {text}" for outcome, band, text in given if outcome == "extra"
        ]

    def lines(self) -> Iterator[str]:
        """The table of these papers."""
        for each in FIELDS:
            yield f"{each:10} {self.fields[each]}/{self.papers}"
        yield f"defendants {f1(self.names)}; {by_band(self.names)}"
        found = self.labelled - sum(self.missed.values())
        yield f"directives {found}/{self.labelled} with the right addressee, acts and object; missed: {told(self.missed)}"
        yield f"           of those given {by_band(self.given)}"


def own_order(draft: Draft) -> Row | None:
    """The row of the order that the paper itself is: the last by day."""
    kinds = {note.kind for note in draft.papers}
    return next((row for row in reversed(draft.rows("orders")) if kinds & {row.get("kind"), row.get("id")}), None)


def shown(name: str, draft: Draft) -> object:
    """The draft's value of a field."""
    order = own_order(draft)
    return order.get(name) if name in ("entered", "kind") and order else draft.head.get(name)


def field_right(name: str, draft: Draft, label: Label) -> bool:
    """Does the draft give the labelled value (one of several)? A label without it is of a notice, which is no order."""
    got, want = shown(name, draft), label.get(name)
    return got in want if isinstance(want, list) else got == want


def score_names(got: Iterable[str], want: Iterable[str]) -> Counter[tuple[str, str]]:
    """Counts of names that are right, made up and missed; case and signs do not matter."""
    mine, other = {squeeze(each) for each in got}, {squeeze(each) for each in want}
    return Counter(
        {("right", ""): len(mine & other), ("made", ""): len(mine - other), ("missed", ""): len(other - mine)}
    )


def name_outcomes(draft: Draft, label: Label) -> Iterator[tuple[str, str, str]]:
    """Outcome, band and text of each name given or missed."""
    want = {squeeze(each): each for each in label["defendants"]}
    for row in draft.rows("defendants"):
        text = str(row.get("name"))
        band = next(each.band for key, each in row.items if key == "name")
        yield ("right" if want.pop(squeeze(text), None) else "made"), band, text
    for text in want.values():
        yield "missed", "absent", text


def f1(counts: Counter[tuple[str, str]]) -> str:
    """`F1 0.990 (precision …, recall …; n names)`."""
    right, made, missed = (total(counts, outcome) for outcome in ("right", "made", "missed"))
    precision, recall = right / max(1, right + made), right / max(1, right + missed)
    score = 2 * precision * recall / max(1e-9, precision + recall)
    return f"F1 {score:.4f} (precision {precision:.4f}, recall {recall:.4f}; {right + missed} names)"


def total(counts: Counter[tuple[str, str]], outcome: str) -> int:
    """All of one outcome, whatever the band."""
    return sum(count for (each, _), count in counts.items() if each == outcome)


def by_band(counts: Counter[tuple[str, str]]) -> str:
    """`read 40/41 right, check 3/5 right (2 extra)`."""
    parts = []
    for band in ("read", "check", "guess"):
        right = counts["right", band]
        extra = counts["extra", band]
        whole = right + extra + counts["wrong", band] + counts["made", band]
        if whole:
            parts.append(f"{band} {right}/{whole} right" + (f" ({extra} extra)" if extra else ""))
    return ", ".join(parts) or "none"


def told(counts: Counter[str]) -> str:
    """`2 read, 1 absent`."""
    return ", ".join(f"{count} {band}" for band, count in sorted(counts.items())) or "none"


# ── directives ──


def directives(draft: Draft) -> Iterator[tuple[str, str, Row]]:
    """Each directive: its paragraph, the same with its order's id before it, its row."""
    for order in draft.rows("orders"):
        for row in dict(order.tables).get("directives", ()):
            plain = re.sub(r"-(?:\d+|goods|assets|records|stores|accounts)$", "", str(row.get("id")))
            yield plain, f"{order.get('id')}.{plain}", row


def missed_directives(draft: Draft, label: Label) -> Iterator[tuple[str, str]]:
    """Labelled directives that the draft gives otherwise, with the band of what it gives."""
    given: dict[str, list[Row]] = {}
    for plain, full, row in directives(draft):
        given.setdefault(plain, []).append(row)
        given.setdefault(full, []).append(row)
    for name, binds, acts, toward in label["directives"]:
        rows = given.get(name, [])
        if not any(fits(row, binds, acts, toward) for row in rows):
            bands = [band_of(row) for row in rows]
            said = "; ".join(say(row) for row in rows)
            yield (
                f"{name} {binds}: {acts} → {toward or '-'} | given: {said or 'nothing'}",
                "read" if "read" in bands else bands[0] if bands else "absent",
            )


def directive_outcomes(draft: Draft, label: Label) -> Iterator[tuple[str, str, str]]:
    """Outcome, band and words of each directive that the draft gives."""
    given = list(directives(draft))
    for plain, full, row in given:
        wanted = [each for each in label["directives"] if each[0] in (plain, full)]
        right = any(fits(row, *each[1:]) for each in wanted)
        met = all(any(fits(other, *each[1:]) for name, _, other in given if name == plain) for each in wanted)
        yield "right" if right else "extra" if met else "wrong", band_of(row), f"{plain} {say(row)}"


def band_of(row: Row) -> str:
    """How sure the reading of a directive is as a whole."""
    return next(each.band for key, each in row.items if key == "binds")


def say(row: Row) -> str:
    """A directive in short."""
    binds, done = row.get("binds") or [], row.get("forbid") or [row.get("require")]
    return f"{' '.join(map(str, binds))}: {' '.join(map(str, done))} → {row.get('toward') or '-'}"  # type: ignore[call-overload]


def fits(row: Row, binds: str, acts: str, toward: str) -> bool:
    """Is this the labelled directive?"""
    forbid = row.get("forbid")
    done = " ".join(forbid) if isinstance(forbid, list) else str(row.get("require"))
    return (
        set(row.get("binds") or ()) == set(binds.split())  # type: ignore[call-overload]
        and set(done.split()) == set(acts.split())
        and (row.get("toward") or "") == toward
    )
