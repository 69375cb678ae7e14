"""A compiled set of marks and its plain path: one text in, findings with exact spans out.

The fast path over Arrow batches (`batch.py`) uses the same seeds, alignment and judgement.
"""

from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from enjoin.findings.model import Band, Finding
from enjoin.findings.text import seeds
from enjoin.findings.text.around import lawful_use, other_phrase
from enjoin.findings.text.cells import OVERRIDE, Cells, cells
from enjoin.findings.text.codes import FOREIGN, LONG, SAID
from enjoin.findings.text.entities import Unescaped, unescaped
from enjoin.findings.text.forms import one_form
from enjoin.findings.text.glyphs import SYMBOL
from enjoin.findings.text.heard import rest_of_run
from enjoin.findings.text.matches import Match
from enjoin.findings.text.own import own_spelling
from enjoin.findings.text.shapes import RIGID, Pattern, least_kept, may_be_cut
from enjoin.findings.text.spellings import shape_marks, shape_titles
from enjoin.findings.text.standing import doubt
from enjoin.findings.text.verdict import Judgement, Outcome, judge
from enjoin.findings.text.ways import PLAIN, Layer, Ways, beginning_in, match_over
from enjoin.rights import Mark, Work

if TYPE_CHECKING:
    import pyarrow as pa

VERSION = "text-9"
SLACK = 6
OF_A_WORK = "the title of a work: the words may speak of it, or name a copy (R29)"
MOST_CELLS = 160  # letters of one alignment, repeats included


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """One place that was looked at: what it came to and why. `band` is `no` where it was rejected."""

    right: str
    start: int
    end: int
    text: str
    kind: str
    score: float
    band: str
    why: str
    letters: tuple[tuple[str, str], ...] = ()  # mark letters against the text's characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """The whole reasoning for one text: the findings, and every near miss with what rejected it."""

    text: str
    findings: tuple[Finding, ...]
    looked_at: tuple[Near, ...]
    version: str


Found = tuple[Match, Judgement]
Spanned = TypeVar("Spanned", Finding, Near)
Place = tuple[int, int, int, int]  # a pattern, the cell of its seed, the cells [first, last) to lay it over
Seen = tuple[Cells, Iterable[Place]]  # one stream of a text


class TextScreen:
    """Marks ready to be looked for. Made by `compile_marks`; immutable, but for what it remembers of texts judged last."""

    def __init__(self, patterns: tuple[Pattern, ...]) -> None:
        self.patterns = patterns
        self.version = VERSION
        self.recent: dict[tuple[str, bool], Any] = {}  # by field and premise (`batch.Recent`)
        self.seeds = seeds.seed_table(patterns)
        self.skeletons = tuple(
            tuple(each[: seeds.WORD] for each in seeds.skeletons(pattern.spelled) if len(each) >= 6)
            for pattern in patterns
        )
        self.consonants = tuple(
            tuple(each[: seeds.WORD] for each in seeds.consonants(pattern.spelled)) for pattern in patterns
        )

    def find(self, text: str, field: str = "title", *, no_authentic_goods: bool = False) -> tuple[Finding, ...]:
        """Every use of a mark in `text`, in reading order. An HTML entity is read as the character that it stands for."""
        shown = unescaped(text)
        if shown is None:
            return self.find_in(text, field, no_authentic_goods=no_authentic_goods)
        found = self.find_in(shown.text, field, no_authentic_goods=no_authentic_goods)
        return tuple(set_back(each, shown) for each in found)

    def find_in(
        self,
        text: str,
        field: str,
        *,
        no_authentic_goods: bool = False,
        layer: Layer = PLAIN,
        seen: Iterable[Seen] | None = None,
    ) -> tuple[Finding, ...]:
        """As `find`, of a text as it is shown. `layer` may be a compiled one, `seen` what `self.seen` would give."""
        matches = self._matches(self.seen(text) if seen is None else seen, layer)
        found = _best([each for each in matches if each[1].outcome != "no"])
        return tuple(_finding(match, judgement, field, no_authentic_goods) for match, judgement in found)

    def explain(self, text: str, field: str = "title", *, no_authentic_goods: bool = False) -> Explanation:
        """The findings with all that was looked at and why it was rejected."""
        shown = unescaped(text)
        looked = [*self._matches(self.seen(shown.text if shown else text), PLAIN)]
        near = tuple(_near(match, in_context(match, judgement, field)) for match, judgement in _best(looked))
        return Explanation(
            text=text,
            findings=self.find(text, field, no_authentic_goods=no_authentic_goods),
            looked_at=tuple(set_back(each, shown) for each in near) if shown else near,
            version=self.version,
        )

    def scan(
        self,
        batch: "pa.RecordBatch",
        fields: Sequence[str] = ("title", "description", "keywords", "brand"),
        *,
        no_authentic_goods: bool = False,
    ) -> "pa.RecordBatch":
        """The findings of a whole batch as a batch (`batch.SCHEMA`): the fast twin of `find`."""
        from enjoin.findings.text.batch import scan_batch

        return scan_batch(self, batch, fields, no_authentic_goods)

    @cached_property
    def compiled(self) -> Any:
        """The tables of the fast path."""
        from enjoin.findings.text.batch import compile_tables

        return compile_tables(self)

    def _matches(self, seen: Iterable[Seen], layer: Layer) -> Iterator[Found]:
        known: set[tuple[int, int, int, int]] = set()
        read: Cells | None = None
        for row, places in seen:
            if row is not read:
                read, ways = row, Ways(row, layer)
            done: dict[int, tuple[int, int]] = {}
            for number, at, first, last in places:
                # One alignment answers for the seeds that lie inside it; those of words' beginnings come after all others.
                begun, ended = done.get(number, (0, 0))
                if begun <= at < ended:
                    continue
                found = ways.best(self.patterns[number], number, first, last)
                if found is None:
                    continue
                key = number, row.pos[found.first], row.pos[found.last - 1], found.cost
                if found.last < last and not found.cut:
                    done[number] = found.first, found.last
                if key not in known:
                    known.add(key)
                    yield decide(found, layer)

    def seen(self, text: str) -> Iterator[Seen]:
        """Each stream of `text`, with the places where its seeds say that a mark may stand."""
        # An override may turn a mark round, or be no more than noise inside it: who reads the source, or a machine, sees the latter.
        for stored in (False, True) if OVERRIDE in text else (False,):
            for row, held, codes in self._streams(text, cells(text, stored=stored), stored):
                yield row, self._places(row, held, codes)

    def _places(self, row: Cells, held: Sequence[int], codes: Iterable[seeds.Found]) -> Iterator[Place]:
        for code, at, last in codes:
            for number, upto in self.seeds.get(code, ()):
                if code < SAID and not seeds.looks_near(held, last, upto, self.patterns[number]):
                    continue
                window = reach(row, at, upto, self.patterns[number].size)
                if code < SAID or self._heard(row, code, window, number):
                    yield number, at, *window

    def _heard(self, row: Cells, code: int, window: tuple[int, int], number: int) -> bool:
        if FOREIGN <= code < LONG:
            return seeds.consonants_near(row, *window, self.consonants[number])
        return seeds.sounds_near(row, *window, self.skeletons[number])

    def _streams(
        self, text: str, looks: Cells, stored: bool = False
    ) -> Iterator[tuple[Cells, Sequence[int], Iterable[seeds.Found]]]:
        yield looks, *seeds.look_codes(looks, symbols=False)
        if SYMBOL in looks.kind:
            yield looks, *seeds.look_codes(looks, symbols=True)
        yield looks, (), seeds.said_codes(looks)
        if looks.foreign:
            heard = cells(text, sound=True, stored=stored)
            yield heard, *seeds.look_codes(heard, symbols=False)
            yield heard, (), seeds.foreign_codes(heard)


def compile_marks(marks: Sequence[Mark], *, close: bool = True) -> TextScreen:
    """Prepare `marks` for screening; `Unreadable` names every mark that cannot be screened and why.

    `close=False` looks for the marks' own letters once folded (look-alikes, styles, spacing, endings), and for no misspelling:
    for registers of many thousand marks.
    """
    return TextScreen(shape_marks(marks, close=close))


def compile_rights(marks: Sequence[Mark], works: Sequence[Work]) -> TextScreen:
    """As `compile_marks`, and the titles of works that are told from other wordings: what shows one is for review."""
    return TextScreen((*shape_marks(marks), *shape_titles(works, len(marks))))


def reach(row: Cells, at: int, upto: int, size: int) -> tuple[int, int]:
    """The cells that an alignment around a seed ending at cell `at` may cover."""
    first = _walk(row, at, -(upto + SLACK))
    last = _walk(row, at, size - upto + SLACK)
    return first, last + 1


def _walk(row: Cells, at: int, letters: int) -> int:
    step = 1 if letters > 0 else -1
    left, moved = abs(letters), 0
    while left > 0 and 0 <= at + step < len(row) and moved < MOST_CELLS:
        at += step
        moved += 1
        if row.kind[at] != SYMBOL and row.letter[at] != row.letter[at - step]:
            left -= 1
    return at


def decide(match: Match, layer: Layer) -> Found:
    """The judgement on a match; where words stick out of it, on the whole words instead, if that is surer."""
    judgement = settle(match)
    # Of several words, too, fewer may be the mark.
    loose = bool(match.head or match.tail) or (judgement.outcome == "no" and len(match.pieces) > 1)
    around = [] if judgement.outcome == "hit" else rest_of_run(match)
    if judgement.outcome == "hit" or not (loose or around) or match.pattern.label not in ("mark", "also"):
        return match, judgement
    best = match, judgement
    for first, last in [*around, *(_stretches(match) if loose else ())]:
        other = match_over(match.pattern, match.row, first, last, layer)
        if other is None:
            continue
        verdict = settle(other)
        if (_RANK[verdict.outcome], other.cost) < (_RANK[best[1].outcome], best[0].cost):
            best = other, verdict
    if best[1].outcome == "no" and may_be_cut(match.pattern):
        best = _cut(match, best, layer)
    return best


def _stretches(match: Match) -> Iterator[tuple[int, int]]:
    """Runs of whole words near the match: all of them, without the first, without the last."""
    pieces, row = match.pieces, match.row
    for first in range(min(2, len(pieces))):
        for last in range(len(pieces), max(len(pieces) - 2, first), -1):
            begin, end = pieces[first].first, pieces[last - 1].last
            if end - begin > MOST_CELLS:
                continue
            yield begin, end
            if row.letter[end - 1] == 18 and end - begin > 4:
                yield begin, end - 1


def _cut(match: Match, best: Found, layer: Layer) -> Found:
    pattern, row = match.pattern, match.row
    # The last word may be one that follows.
    pieces = match.pieces[:-1] or match.pieces
    begin, end = pieces[0].first, pieces[-1].last
    while end - begin < least_kept(pattern) and end < min(len(row), match.last):
        end += 1
    if end - begin > MOST_CELLS:
        return best
    found = beginning_in(pattern, row, begin, end, layer)
    if found is None:
        return best
    verdict = settle(found)
    return (found, verdict) if _RANK[verdict.outcome] < _RANK[best[1].outcome] else best


def settle(match: Match) -> Judgement:
    """The judgement with the words around taken into account."""
    judgement = judge(match)
    if judgement.outcome == "no":
        return judgement
    if match.pattern.label == "title":
        return _as_title(judgement)
    if match.pattern.lacking and judgement.outcome == "hit":
        judgement = replace(
            judgement, outcome="review", score=0.6, why=f"the mark without its `{match.pattern.lacking}`"
        )
    text, own = match.row.text[match.start : match.end], match.pattern.text
    if judgement.outcome == "hit" and judgement.kind not in ("exact", "case") and text.casefold() == own.casefold():
        # Of a mark in another script, or with letters that look like others, this is no disguise.
        kind, score = ("exact", 1.0) if text == own else ("case", 0.99)
        judgement = replace(judgement, kind=kind, score=score)
    elif judgement.outcome == "hit" and judgement.kind == "transliteration":
        judgement = in_its_own_script(judgement, text, own)
    found = other_phrase(match)
    if found is None:
        return judgement
    phrase, is_fixed = found
    itself = len(match.pieces) == 1 and own_spelling(match) is not None
    outcome: Outcome = "no" if (is_fixed and not itself) or judgement.kind == "order" else "review"
    return replace(
        judgement, outcome=outcome, score=min(judgement.score, 0.5), why=f"`{phrase}` is another phrase (R29)"
    )


def _as_title(judgement: Judgement) -> Judgement:
    """A work's title in its own letters is for review; less than that is nothing."""
    if judgement.outcome != "hit":
        return replace(judgement, outcome="no", why=f"not the whole title of the work: {judgement.why}")
    return replace(judgement, outcome="review", score=min(judgement.score, 0.6), why=OF_A_WORK)


def in_its_own_script(judgement: Judgement, text: str, own: str) -> Judgement:
    """The judgement on a hit by sound, its kind another where the text spells a mark of its own script."""
    text, own = one_form(text), one_form(own)
    if text == own:
        return replace(judgement, kind="exact", score=1.0, why="the mark itself, in the other form of its script")
    return replace(judgement, kind="spacing") if "".join(text.split()) == "".join(own.split()) else judgement


def in_context(match: Match, judgement: Judgement, field: str) -> Judgement:
    """The judgement, a hit in doubt where the mark's words may stand there as the words that they are."""
    why = doubt(match, field) if judgement.outcome == "hit" else None
    return replace(judgement, outcome="review", score=0.6, why=why) if why else judgement


_RANK = {"hit": 0, "review": 1, "no": 2}


def _best(found: list[Found]) -> list[Found]:
    """One match for each place and right: the surest; then in reading order."""
    ordered = sorted(
        found,
        key=lambda each: (
            _RANK[each[1].outcome],
            each[0].pattern.label in RIGID,
            each[0].cost,
            -each[1].score,
            -(each[0].end - each[0].start),
            each[0].start,
        ),
    )
    kept: list[Found] = []
    taken: dict[str, list[tuple[int, int]]] = {}  # by right, in reading order; none of them meet
    for match, judgement in ordered:
        places = taken.setdefault(match.pattern.right, [])
        at = bisect(places, (match.start, match.end))
        clash = any(match.start < end and start < match.end for start, end in places[max(0, at - 1) : at + 1])
        if not clash:
            places.insert(at, (match.start, match.end))
            kept.append((match, judgement))
    return _without_mere_beginnings(sorted(kept, key=lambda each: (each[0].start, each[0].end, each[0].pattern.mark)))


def _without_mere_beginnings(found: list[Found]) -> list[Found]:
    """Without the beginnings of longer marks where a shorter one of the case stands in full ("Squishmallows" of "Squishmallows Hug-Mees")."""
    if not any(match.cut for match, _ in found):
        return found
    sure: dict[str, list[tuple[int, int]]] = {}  # by right, in reading order; none of them meet
    for match, judgement in found:
        if judgement.outcome == "hit":
            sure.setdefault(match.pattern.right, []).append((match.start, match.end))

    def covered(match: Match) -> bool:
        for right, places in sure.items():
            at = bisect(places, match.start, key=lambda place: place[0])
            if right != match.pattern.right and at and match.end <= places[at - 1][1]:
                return True
        return False

    return [each for each in found if not (each[0].cut and each[1].outcome == "review" and covered(each[0]))]


def _finding(match: Match, judgement: Judgement, field: str, no_authentic_goods: bool) -> Finding:
    text = match.row.text
    judgement = in_context(match, judgement, field)
    band: Band = "hit" if judgement.outcome == "hit" else "review"
    why = judgement.why
    lawful = lawful_use(text, match.start, match.end)
    if lawful:
        why = f"{why}; {lawful}" + ("; but no authentic goods are sold there (R30)" if no_authentic_goods else "")
        band = band if no_authentic_goods else "review"
    return Finding(
        right=match.pattern.right, field=field, start=match.start, end=match.end, text=text[match.start : match.end], kind=judgement.kind,
        score=judgement.score, band=band, detector=VERSION, why=why,
    )  # fmt: skip


def set_back(found: Spanned, shown: Unescaped) -> Spanned:
    """What was found in a text as it is shown, with its place in the original."""
    start, end, text = shown.place(found.start, found.end)
    return replace(found, start=start, end=end, text=text)


def _near(match: Match, judgement: Judgement) -> Near:
    text, row = match.row.text, match.row
    letters = []
    for step in match.steps:
        mark = match.pattern.spelled[step.a : step.b]
        seen = text[row.pos[step.c] : row.end[step.d - 1]] if step.d > step.c else ""
        letters.append((mark, seen))
    return Near(
        right=match.pattern.right, start=match.start, end=match.end, text=text[match.start : match.end], kind=judgement.kind,
        score=judgement.score, band=judgement.outcome, why=judgement.why, letters=tuple(letters),
    )  # fmt: skip
