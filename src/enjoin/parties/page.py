"""All links of a case as one page to read and print: who is found, on what evidence, letter by letter where names differ."""

import re
from html import escape as escaped

from enjoin.market import Store
from enjoin.orders.wording import many
from enjoin.parties.alignment import Step
from enjoin.parties.choosing import Candidate
from enjoin.parties.deciding import Answer, Resolution
from enjoin.parties.explain import GAP, NEARLY, steps_of, tally, unread
from enjoin.parties.folding import visible
from enjoin.parties.links import Link

STYLE = """
:root{color-scheme:light dark;--line:#8885;--soft:#8881;font:16px/1.5 system-ui,sans-serif}
body{max-width:62rem;margin:2rem auto;padding:0 1rem}h1{font-size:1.5rem;margin:0 0 .3rem}
h2{font-size:1.1rem;margin:0 0 .5rem}h2 small{font-weight:normal;opacity:.7}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;
border-bottom:1px solid var(--line)}th{font-weight:600}td,dd{overflow-wrap:anywhere}
section{border:1px solid var(--line);border-radius:.4rem;padding:.8rem 1rem;margin:1rem 0;break-inside:avoid}
.link{border-top:1px solid var(--line);padding-top:.6rem;margin-top:.6rem}.link:first-of-type{border:0;margin:0;padding:0}
.link p{margin:.3rem 0}
.chip{display:inline-block;border-radius:1rem;padding:0 .6rem;font-size:.85rem;font-weight:600;
border:1px solid;white-space:nowrap}
.confirmed{background:#1b5e20;color:#fff}.auto{background:#0d47a1;color:#fff}.review{background:#ffe082;color:#000}
.none,.rejected{background:transparent}
dl{display:grid;grid-template-columns:5.5rem 1fr;gap:.1rem .6rem;margin:.4rem 0}dt{opacity:.7}dd{margin:0}
pre{font:1rem/1.35 ui-monospace,monospace;overflow-x:auto;background:var(--soft);padding:.4rem .6rem;margin:.4rem 0}
code{font:.95em ui-monospace,monospace;background:var(--soft);padding:0 .2em;border-radius:.2em}
mark{background:#ffab91;color:#000;border-bottom:2px solid #b71c1c}
mark.confused{background:#fff3c4;border-bottom:2px dotted #b26a00}
.counted,.near{font-size:.9rem;opacity:.8}.near ul{margin:.2rem 0;padding-left:1.2rem}
@media print{body{margin:0;max-width:none}.chip{border:1px solid #000;background:none!important;color:#000!important}}
"""
_LEGEND = (
    ("confirmed", "confirmed", "the papers print this platform id or URL, or a person confirmed it"),
    (
        "auto",
        "candidate: auto",
        "the name is rare and the same, but for what no reader would stop at; a person may confirm it at once",
    ),
    ("review", "candidate: review", "a likeness with something against it, named below; a person decides"),
    ("none", "none", "no store was found"),
)


def page(resolution: Resolution, title: str) -> str:
    """The resolution as one self-contained HTML page."""
    confirmed, candidates, none = tally(resolution)
    summary = (
        f"{many(len(resolution.answers), 'defendant')} among {many(resolution.stores, 'store')}: "
        f"{many(confirmed, 'link')} confirmed, {many(candidates, 'candidate')}, {many(none, 'defendant')} without a store. "
        "A candidate restrains nobody until a person confirms it."
    )
    faults = f"<p>{unread(resolution)}.</p>" if resolution.fault_count else ""
    legend = "".join(f"<tr><td>{_chip(kind, label)}</td><td>{words}</td></tr>" for kind, label, words in _LEGEND)
    rows = "".join(_row(number, answer) for number, answer in enumerate(resolution.answers))
    body = "".join(_section(number, answer) for number, answer in enumerate(resolution.answers))
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{STYLE}</style></head>'
        f"<body><h1>{escape(title)}</h1><p>{summary}</p>{faults}<table>{legend}</table>"
        f"<h2 style='margin-top:1.5rem'>Overview</h2><table><thead><tr><th>Defendant</th><th>Printed name</th><th>State</th>"
        f"<th>Store</th></tr></thead>{rows}</table>{body}</body></html>\n"
    )


def escape(text: str) -> str:
    """For HTML, with what does not show written out."""
    return escaped(visible(text))


def _chip(kind: str, label: str) -> str:
    return f'<span class="chip {kind}">{label}</span>'


def _chip_of(link: Link) -> str:
    return _chip(link.tier, f"candidate: {link.tier}") if link.state == "candidate" else _chip(link.state, link.state)


def _said(text: str) -> str:
    """Words with `quoted` parts set as code."""
    return re.sub("`([^`]*)`", r"<code>\1</code>", escape(text))


def _where(link: Link) -> str:
    return escape(f"{link.platform}/{link.store_id}") if link.store_id else ""


def _named(link: Link, store: Store | None) -> str:
    """The store's name, where the feed has it, then platform and id, as a link where the feed has a web address."""
    where = _where(link)
    if store is None:
        return where
    if store.url and store.url.startswith(("https://", "http://")):
        where = f'<a rel="noreferrer" href="{escape(store.url)}">{where}</a>'
    return f"<b>{escape(store.name[:80])}</b> <small>{where}</small>"


def _row(number: int, answer: Answer) -> str:
    """The best link of one defendant, and how many more there are."""
    first, rest = answer.links[0], len(answer.links) - 1
    more = f" and {rest} more" if rest else ""
    return (
        f'<tr><td><a href="#d{number}">{escape(answer.defendant)}</a></td><td>{escape(answer.printed)}</td>'
        f"<td>{_chip_of(first)}</td><td>{_where(first)}{more}</td></tr>"
    )


def _section(number: int, answer: Answer) -> str:
    by_store = {(each.store.platform, each.store.store_id): each for each in answer.candidates}
    parts = [f'<section id="d{number}"><h2>{escape(answer.printed)} <small>{escape(answer.defendant)}</small></h2>']
    for link in answer.links:
        each = by_store.get((link.platform or "", link.store_id or ""))
        store = answer.stores.get((link.platform or "", link.store_id or ""))
        told = f"<p>{_said(link.why)}</p>" if each is None or link.state != "candidate" else _candidate(each)
        parts.append(f'<div class="link">{_chip_of(link)} {_named(link, store)}{told}</div>')
    if answer.links[0].state != "none":
        parts.append(f'<p class="counted">Counted: {_said(answer.counts)}.</p>')
    near = "".join(_near(each) for each in answer.near)
    parts.append(f'<div class="near">Near, but another:<ul>{near}</ul></div>' if near else "")
    return "".join(parts) + "</section>"


def _near(each: Candidate) -> str:
    where = f"{escape(each.store.platform)}/{escape(each.store.store_id)}"
    return f"<li>{escape(each.name.printed[:80])} ({where}): {_said(each.found.clash or '')}</li>"


def _candidate(each: Candidate) -> str:
    rows = [("printed", escape(each.paper.printed)), ("store", escape(each.name.printed))]
    rows += [("for", _said("; ".join(each.found.pro) or NEARLY))]
    rows += [("against", _said("; ".join(each.found.contra)))] if each.found.contra else []
    rows += [("counted", f"{each.of_this_name:,} stores bear this name")] if each.of_this_name > 1 else []
    return f"<dl>{''.join(f'<dt>{label}</dt><dd>{text}</dd>' for label, text in rows)}</dl>{_side_by_side(each)}"


def _side_by_side(each: Candidate) -> str:
    """Both names letter by letter, where they are not the same letters."""
    steps = steps_of(each.paper, each.name)
    if all(step.kind == "same" for step in steps):
        return ""
    top = "".join(_letter(step, step.left, max(len(step.left), len(step.right))) for step in steps)
    bottom = "".join(_letter(step, step.right, max(len(step.left), len(step.right))) for step in steps)
    return f"<pre>{top}\n{bottom}</pre>"


def _letter(step: Step, text: str, width: int) -> str:
    shown = escape(text.ljust(width, GAP))
    if step.kind == "same":
        return shown
    kind = "confused" if step.kind in ("confused", "doubled") else "other"
    return f'<mark class="{kind}" title="{step.kind}">{shown}</mark>'
