"""An answer in words and letters, for a terminal: what speaks for, what against, what came near and why not."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import accumulate

from enjoin.orders.wording import many
from enjoin.parties.alignment import Step, align
from enjoin.parties.blocking import keys_of, sought_keys
from enjoin.parties.choosing import Candidate
from enjoin.parties.deciding import Answer, Resolution
from enjoin.parties.folding import visible
from enjoin.parties.names import Name, readings
from enjoin.parties.resolve import best_pair
from enjoin.parties.words import CLASS_NAMES, LEGAL, LINKING

GAP = "·"
NEARLY = "nearly the same letters"  # where nothing else speaks for it
_WIDEST = 4.0  # edits beyond which shared runs are shown in place of an alignment


def letters(paper: Name, store: Name) -> tuple[str, str, str]:
    """Three lines of equal length: the printed letters, marks where they differ, the store's letters."""
    top, marks, bottom = "", "", ""
    for step in steps_of(paper, store):
        width = max(len(step.left), len(step.right))
        top += step.left.ljust(width, GAP)
        bottom += step.right.ljust(width, GAP)
        marks += (" " if step.kind == "same" else "~" if step.kind in ("confused", "doubled") else "^") * width
    return top, marks, bottom


def steps_of(paper: Name, store: Name) -> tuple[Step, ...]:
    """The alignment, with a gap where in both a word begins; for names further apart, the runs that they share."""
    aligned = align(paper.whole, store.whole, _WIDEST)
    return tuple(_parted(aligned.steps if aligned else _runs(paper, store), paper, store))


def _parted(steps: Sequence[Step], paper: Name, store: Name) -> Iterator[Step]:
    mine, theirs = _beginnings(paper), _beginnings(store)
    for step in steps:
        same = step.kind == "same"
        start = 0
        for size in range(len(step.left)) if same else (0,):
            if step.at + size in mine and step.to + size in theirs:
                if size > start:
                    yield Step(kind="same", left=step.left[start:size], right=step.right[start:size], at=0, to=0)
                yield Step(kind="same", left=" ", right=" ", at=0, to=0)
                start = size
        yield replace(step, left=step.left[start:], right=step.right[start:]) if same else step


def _beginnings(name: Name) -> set[int]:
    """Where in `whole` a word begins, the first left out."""
    sizes = [len(word.text) for word in name.words if word.kind not in (LEGAL, LINKING)]
    return set(accumulate(sizes[:-1]))


def _runs(paper: Name, store: Name) -> tuple[Step, ...]:
    """The runs of letters that the two share, and what stands between."""
    matcher = SequenceMatcher(None, paper.whole, store.whole, autojunk=False)
    return tuple(
        Step(
            kind="same" if kind == "equal" else "changed",
            left=paper.whole[start:end],
            right=store.whole[begin:stop],
            at=start,
            to=begin,
        )
        for kind, start, end, begin, stop in matcher.get_opcodes()
    )


def classes(name: Name) -> str:
    """`yangzhou (place) xinrong (distinctive part) toys (trade)`."""
    return " ".join(f"{word.text} ({CLASS_NAMES[word.kind]})" for word in name.words)


def say(resolution: Resolution) -> Iterator[str]:
    """The whole resolution, line by line."""
    for answer in resolution.answers:
        yield from say_answer(answer)
        yield ""
    confirmed, candidates, none = tally(resolution)
    yield (
        f"{many(len(resolution.answers), 'defendant')}, {many(resolution.stores, 'store')}: "
        f"{many(confirmed, 'link')} confirmed, {many(candidates, 'candidate')}, {many(none, 'defendant')} without a store"
    )
    if resolution.fault_count:
        yield unread(resolution)


def unread(resolution: Resolution) -> str:
    """How many names could not be read, and what follows."""
    have = "has" if resolution.fault_count == 1 else "have"
    return f"{many(resolution.fault_count, 'store')} {have} a name that cannot be read: linked by platform id only"


def tally(resolution: Resolution) -> tuple[int, int, int]:
    """Confirmed links, candidate links, defendants without either."""
    states = [link.state for answer in resolution.answers for link in answer.links]
    return states.count("confirmed"), states.count("candidate"), states.count("none")


def say_answer(answer: Answer) -> Iterator[str]:
    """One defendant's stores, line by line."""
    yield from map(visible, _lines(answer))


def _lines(answer: Answer) -> Iterator[str]:
    yield f"{answer.defendant}  {answer.printed}"
    by_store = {(each.store.platform, each.store.store_id): each for each in answer.candidates}
    for link in answer.links:
        if link.state == "none":
            yield f"  none       {link.why}"
            continue
        tier = "" if link.tier in ("id", "none") else f" ({link.tier})"
        store = answer.stores.get((link.platform or "", link.store_id or ""))
        yield f"  {link.state}{tier}  {link.platform}/{link.store_id}" + (f"  {store.name[:80]}" if store else "")
        each = by_store.get((link.platform or "", link.store_id or ""))
        if each is None or link.state != "candidate":
            yield f"      {link.why}"
        else:
            yield from (f"      {line}" for line in say_candidate(each))
    if not (answer.links and answer.links[0].state == "none"):  # a link of that state says the counts itself
        yield f"  counted    {answer.counts}"
    for each in answer.near:
        yield f"  not shown  {each.store.platform}/{each.store.store_id} `{each.name.printed[:80]}`: {each.found.clash}"


def say_candidate(each: Candidate) -> Iterator[str]:
    top, marks, bottom = letters(each.paper, each.name)
    yield f"printed  {each.paper.printed}"
    yield f"store    {each.name.printed}"
    if marks.strip():
        yield from (f"  {top}", f"  {marks}", f"  {bottom}")
    yield "for      " + ("; ".join(each.found.pro) or NEARLY)
    if each.found.contra:
        yield "against  " + "; ".join(each.found.contra)
    if each.of_this_name > 1:
        yield f"counted  {each.of_this_name:,} stores bear this name"


def say_pair(printed: Sequence[str], store: str) -> Iterator[str]:
    """Why a store of this name is, or is not, a candidate for these printed names; rarity is guessed from the letters."""
    yield from map(visible, _pair(printed, store))


def _pair(printed: Sequence[str], store: str) -> Iterator[str]:
    papers = [name for text in printed for name in readings(text)]
    pair = best_pair(papers, readings(store))
    if pair is None:
        yield f"`{store}` has no letter and no digit to compare"
        return
    paper, name, found = pair
    top, marks, bottom = letters(paper, name)
    yield from (
        f"printed  {paper.printed}",
        f"         {classes(paper)}",
        f"store    {store}",
        f"         {classes(name)}",
    )
    if marks.strip():
        yield from (f"  {top}", f"  {marks}", f"  {bottom}")
    yield f"tier     {found.tier or 'none'}" + (f": {found.clash}" if found.clash else "")
    if found.pro:
        yield "for      " + "; ".join(found.pro)
    if found.contra:
        yield "against  " + "; ".join(found.contra)
    filed = {key for reading in readings(store)[:1] for key in keys_of(reading)}
    looked = any(filed & sought_keys(each) for each in papers)
    yield f"looked at: {'yes, a key is shared' if looked else 'no, not one key is shared with a near spelling'}"
