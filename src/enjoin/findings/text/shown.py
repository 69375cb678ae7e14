"""A text with its findings shown: spans underlined, the mark's letters above the text's. An `Explanation` in, lines or HTML out."""

from collections.abc import Sequence
from html import escape
from unicodedata import category, east_asian_width

from enjoin.findings.model import Finding
from enjoin.findings.text.screen import Explanation, Near

GAP = "·"
STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}"
    "u{text-decoration-thickness:.15em;text-underline-offset:.2em}u.hit{text-decoration-color:#a4161a;background:#fdecea}"
    "u.review{text-decoration-style:dashed;text-decoration-color:#8a6100;background:#fff6e0}"
    "table{border-collapse:collapse;margin:.5rem 0 1.5rem}td,th{padding:.15rem .6rem;text-align:left;border-bottom:1px solid #ddd;vertical-align:top}"
    ".letters td{font-family:ui-monospace,monospace;padding:0 .25rem;border:0;text-align:center}.differs{background:#ffe08a}.field{color:#555;font-size:.85em}"
)


def visible(text: str) -> str:
    """The text with what does not show, or would turn the line round, written out."""
    return "".join(f"⟨{ord(each):04X}⟩" if category(each) in ("Cf", "Cc", "Cs") else each for each in text)


def lines(explanation: Explanation) -> list[str]:
    """The reasoning in words for a terminal."""
    out = underline(explanation.text, explanation.findings)
    if not explanation.findings:
        out.append("nothing found")
    for finding in explanation.findings:
        out.append(
            f"{finding.band}: `{visible(finding.text)}` is {finding.right}: {finding.kind}, score {finding.score:.2f}; {finding.why}"
        )
        out += letters(_behind(finding, explanation.looked_at))
    rest = [near for near in explanation.looked_at if near.band == "no"]
    if rest:
        out.append("looked at and left:")
    for near in rest:
        out.append(f"  `{visible(near.text)}` for {near.right}: {near.why}")
    if not rest and not explanation.findings:
        out.append("no part of it comes near a mark")
    return out


def _behind(finding: Finding, looked_at: Sequence[Near]) -> Near | None:
    return next(
        (
            near
            for near in looked_at
            if (near.right, near.start, near.end) == (finding.right, finding.start, finding.end)
        ),
        None,
    )


def underline(text: str, findings: Sequence[Finding]) -> list[str]:
    """The text and, below it, `^` under hits and `~` under what is for review."""
    top, below = "", ""
    for at, character in enumerate(text):
        shown = visible(character)
        bands = [each.band for each in findings if each.start <= at < each.end]
        top += shown
        below += ("^" if "hit" in bands else "~" if bands else " ") * _columns(shown)
    return [top, below.rstrip()] if findings else [top]


def _columns(text: str) -> int:
    return sum(0 if category(each) in ("Mn", "Me") else 2 if east_asian_width(each) in "WF" else 1 for each in text)


def letters(near: Near | None) -> list[str]:
    """Two lines: the mark's letters, and the text's under them."""
    if near is None or not near.letters:
        return []
    above, below = "", ""
    for mark, seen in near.letters:
        shown = visible(seen)
        width = max(len(mark), _columns(shown), 1)
        above += (mark or GAP) + " " * (width - len(mark or GAP))
        below += (shown or GAP) + " " * (width - max(_columns(shown), 1 if not shown else 0))
    return [f"    {above.rstrip()}", f"    {below.rstrip()}"]


def marked(text: str, findings: Sequence[Finding]) -> str:
    """The text as HTML with its spans underlined."""
    out, at = "", 0
    for finding in sorted(findings, key=lambda each: each.start):
        if finding.start < at:
            continue
        why = escape(f"{finding.right}: {finding.kind}, {finding.score:.2f}; {finding.why}", quote=True)
        out += (
            escape(visible(text[at : finding.start]))
            + f'<u class="{finding.band}" title="{why}">{escape(visible(finding.text))}</u>'
        )
        at = finding.end
    return out + escape(visible(text[at:]))


def letter_table(near: Near | None) -> str:
    """The letters aligned, as an HTML table; what differs is marked."""
    if near is None or not near.letters:
        return ""
    rows = ""
    for side in (0, 1):
        cells = "".join(
            f"<td{' class=differs' if pair[0] != pair[1].lower() else ''}>{escape(visible(pair[side])) or GAP}</td>"
            for pair in near.letters
        )
        rows += f"<tr>{cells}</tr>"
    return f'<table class="letters">{rows}</table>'


def page(title: str, items: Sequence[tuple[str, Explanation]]) -> str:
    """A page of texts with their findings: (heading, explanation) each."""
    body = ""
    for heading, explanation in items:
        body += f'<p><span class="field">{escape(heading)}</span><br><bdi>{marked(explanation.text, explanation.findings)}</bdi></p>'
        rows = "".join(
            f"<tr><td>{each.band}</td><td>{escape(each.right)}</td><td>{each.kind}</td><td>{each.score:.2f}</td><td>{escape(each.why)}{letter_table(_behind(each, explanation.looked_at))}</td></tr>"
            for each in explanation.findings
        )
        body += (
            f"<table><tr><th>band</th><th>mark</th><th>variation</th><th>score</th><th>why</th></tr>{rows}</table>"
            if rows
            else "<p>nothing found</p>"
        )
    return f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{escape(title)}</title><style>{STYLE}</style><h1>{escape(title)}</h1>{body}</html>\n'
