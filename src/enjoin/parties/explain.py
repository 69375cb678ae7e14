"""An answer in words and letters, for a terminal and as HTML: what speaks for, what against, what came near and why not."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from html import escape

from enjoin.parties.alignment import Step, align
from enjoin.parties.blocking import keys_of, sought_keys
from enjoin.parties.choosing import Candidate
from enjoin.parties.deciding import Answer, Resolution
from enjoin.parties.names import Name, readings
from enjoin.parties.resolve import best_pair
from enjoin.parties.words import CLASS_NAMES

GAP = "·"
_WIDEST = 4.0  # edits beyond which shared runs are shown in place of an alignment


def letters(paper: Name, store: Name) -> tuple[str, str, str]:
    """Three lines of equal length: the printed letters, marks where they differ, the store's letters."""
    top, marks, bottom = "", "", ""
    for step in _steps(paper, store):
        width = max(len(step.left), len(step.right))
        top += step.left.ljust(width, GAP)
        bottom += step.right.ljust(width, GAP)
        marks += (" " if step.kind == "same" else "~" if step.kind in ("confused", "doubled") else "^") * width
    return top, marks, bottom


def _steps(paper: Name, store: Name) -> tuple[Step, ...]:
    """The alignment; for names further apart, the runs that they share and what stands between."""
    aligned = align(paper.whole, store.whole, _WIDEST)
    if aligned:
        return aligned.steps
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
        f"{len(resolution.answers)} defendants, {resolution.stores:,} stores: {confirmed} links confirmed, "
        f"{candidates} candidates, {none} defendants without a store"
    )
    if resolution.fault_count:
        yield f"{resolution.fault_count:,} stores have a name that cannot be read; they can be linked by platform id only"


def tally(resolution: Resolution) -> tuple[int, int, int]:
    """Confirmed links, candidate links, defendants without either."""
    states = [link.state for answer in resolution.answers for link in answer.links]
    return states.count("confirmed"), states.count("candidate"), states.count("none")


def say_answer(answer: Answer) -> Iterator[str]:
    yield f"{answer.defendant}  {answer.printed}"
    by_store = {(each.store.platform, each.store.store_id): each for each in answer.candidates}
    for link in answer.links:
        if link.state == "none":
            yield f"  none       {link.why}"
            continue
        tier = "" if link.tier in ("id", "none") else f" ({link.tier})"
        yield f"  {link.state}{tier}  {link.platform}/{link.store_id}"
        each = by_store.get((link.platform or "", link.store_id or ""))
        if each is None or link.state != "candidate":
            yield f"      {link.why}"
        else:
            yield from (f"      {line}" for line in say_candidate(each))
    yield f"  counted    {answer.counts}"
    for each in answer.near:
        yield f"  not shown  {each.store.platform}/{each.store.store_id} `{each.name.printed[:80]}`: {each.found.clash}"


def say_candidate(each: Candidate) -> Iterator[str]:
    top, marks, bottom = letters(each.paper, each.name)
    yield f"printed  {each.paper.printed}"
    yield f"store    {each.name.printed}"
    if marks.strip():
        yield from (f"  {top}", f"  {marks}", f"  {bottom}")
    if each.found.pro:
        yield "for      " + "; ".join(each.found.pro)
    if each.found.contra:
        yield "against  " + "; ".join(each.found.contra)
    if each.of_this_name > 1:
        yield f"counted  {each.of_this_name:,} stores bear this name"


def say_pair(printed: Sequence[str], store: str) -> Iterator[str]:
    """Why a store of this name is, or is not, a candidate for these printed names; rarity is guessed from the letters."""
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


STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
pre { font: 1rem/1.3 ui-monospace, monospace; overflow-x: auto } h2 { margin-bottom: .2rem }
mark { background: #ffd54f; color: #000; border-bottom: 2px solid #b71c1c }
mark.confused { background: #fff3c4; border-bottom: 2px dotted #b26a00 }
.tier { font-weight: bold } .near, .counted { color: GrayText }
"""


def page(resolution: Resolution, title: str) -> str:
    """The resolution as one self-contained HTML page."""
    body = "".join(_section(answer) for answer in resolution.answers)
    confirmed, candidates, none = tally(resolution)
    summary = (
        f"{len(resolution.answers)} defendants among {resolution.stores:,} stores: {confirmed} links confirmed, "
        f"{candidates} candidates, {none} defendants without a store. A candidate restrains nobody until a person confirms it."
    )
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{STYLE}</style></head>"
        f"<body><h1>{escape(title)}</h1><p>{summary}</p>{body}</body></html>\n"
    )


def _section(answer: Answer) -> str:
    by_store = {(each.store.platform, each.store.store_id): each for each in answer.candidates}
    parts = [f"<section><h2>{escape(answer.defendant)} · {escape(answer.printed)}</h2>"]
    for link in answer.links:
        where = f"{escape(link.platform or '')}/{escape(link.store_id or '')}" if link.store_id else ""
        tier = f" ({link.tier})" if link.tier in ("auto", "review") else ""
        parts.append(f'<p><span class="tier">{link.state}{tier}</span> {where}</p>')
        each = by_store.get((link.platform or "", link.store_id or ""))
        if each is None or link.state != "candidate":
            parts.append(f"<p>{escape(link.why)}</p>")
        else:
            parts.append(_candidate(each))
    near = "".join(_near(each) for each in answer.near)
    parts.append(f'<p class="counted">{escape(answer.counts)}</p>')
    parts.append(f'<p class="near">Near, but not shown as candidates:</p><ul class="near">{near}</ul>' if near else "")
    return "".join(parts) + "</section>"


def _near(each: Candidate) -> str:
    where = f"{escape(each.store.platform)}/{escape(each.store.store_id)}"
    return f"<li>{where} “{escape(each.name.printed[:80])}”: {escape(each.found.clash or '')}</li>"


def _candidate(each: Candidate) -> str:
    steps = _steps(each.paper, each.name)
    top = "".join(_letter(step, step.left, max(len(step.left), len(step.right))) for step in steps)
    bottom = "".join(_letter(step, step.right, max(len(step.left), len(step.right))) for step in steps)
    lists = [("For", each.found.pro), ("Against", each.found.contra)]
    reasons = "".join(f"<p>{label}: {escape('; '.join(texts))}</p>" for label, texts in lists if texts)
    names = f"printed “{escape(each.paper.printed)}”, store “{escape(each.name.printed)}”"
    return f"<p>{names}</p><pre>{top}\n{bottom}</pre>{reasons}"


def _letter(step: Step, text: str, width: int) -> str:
    shown = escape(text.ljust(width, GAP))
    if step.kind == "same":
        return shown
    kind = "confused" if step.kind in ("confused", "doubled") else "other"
    return f'<mark class="{kind}" title="{step.kind}">{shown}</mark>'
