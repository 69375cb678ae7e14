"""A text with its findings shown: spans underlined, the mark's letters above the text's. An `Explanation` in, lines or HTML out."""

from collections.abc import Mapping, Sequence
from html import escape
from unicodedata import category, east_asian_width

from enjoin.findings.model import Finding
from enjoin.findings.text.screen import Explanation, Near

GAP = "·"
BREAKS = frozenset("\n\r\t")  # of lines and columns: nothing is hidden by them
MOST_LEFT = 8  # near misses that are told
KINDS = {
    "exact": "the mark as it is", "case": "the mark, in other case", "spacing": "spaced otherwise", "punctuation": "parted by signs", "affix": "with an ending", "joined": "joined with other letters",
    "typo": "misspelled", "typo2": "misspelled more than once", "ocr": "letters that look alike to a scanner", "truncation": "cut short", "leet": "digits or signs for letters", "homoglyph": "look-alike letters",
    "style": "letters in another style", "accent": "accents added", "invisible": "hidden characters inside", "phonetic": "spelled as it sounds", "order": "its words in another order", "transliteration": "in another script",
    "mixed": "disguised in several ways",
}  # fmt: skip
STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}"
    "u{text-decoration-thickness:.15em;text-underline-offset:.2em}u.hit{text-decoration-color:#a4161a;background:#fdecea}"
    "u.review{text-decoration-style:dashed;text-decoration-color:#8a6100;background:#fff6e0}"
    "table{border-collapse:collapse;margin:.5rem 0 1.5rem}td,th{padding:.15rem .6rem;text-align:left;border-bottom:1px solid #ddd;vertical-align:top}"
    ".letters td{font-family:ui-monospace,monospace;padding:0 .25rem;border:0;text-align:center}.differs{background:#ffe08a}.field{color:#555;font-size:.85em}"
)


def visible(text: str) -> str:
    """The text with what does not show, or would turn the line round, written out."""
    return "".join(
        " " if each in BREAKS else f"⟨{ord(each):04X}⟩" if category(each) in ("Cf", "Cc", "Cs") else each
        for each in text
    )


def lines(explanation: Explanation, marks: Mapping[str, str] | None = None) -> list[str]:
    """The reasoning in words for a terminal. `marks`: the text of each right, to be named by."""
    named = marks or {}
    if not explanation.text.strip():
        return ["the text is empty"]
    out = underline(explanation.text, explanation.findings)
    for finding in explanation.findings:
        out += ["", *_told(finding, named.get(finding.right, finding.right), _behind(finding, explanation.looked_at))]
    rest = _left(explanation)
    if not explanation.findings:
        out += ["", f"Nothing found{'' if rest else f': no part of it comes near {_either(named)}'}."]
    if rest:
        out += ["", "Looked at and left:"]
        width = max(len(visible(near.text)) for near in rest[:MOST_LEFT])
        for near in rest[:MOST_LEFT]:
            shown = visible(near.text)
            out.append(f"  {shown}{' ' * (width - len(shown))}  is not {named.get(near.right, near.right)}: {near.why}")
        if len(rest) > MOST_LEFT:
            out.append(f"  and {len(rest) - MOST_LEFT} more")
    return out


def _told(finding: Finding, name: str, near: Near | None) -> list[str]:
    """One finding: what, how, why (a line for each reason), and the letters."""
    head = f"{finding.band.upper()}  {name}: {KINDS.get(finding.kind, finding.kind)}  (score {finding.score:.2f})"
    reasons = [part for part in finding.why.split("; ") if part]
    return [head, *(f"  {reason}" for reason in reasons), *letters(near)]


def _left(explanation: Explanation) -> list[Near]:
    """What was rejected, the nearest first; not what lies in a finding of its right."""
    taken = [(each.right, each.start, each.end) for each in explanation.findings]
    rest = [
        near
        for near in explanation.looked_at
        if near.band == "no"
        and not any(right == near.right and near.start < end and start < near.end for right, start, end in taken)
    ]
    return sorted(rest, key=lambda near: (-near.score, near.start))


def _either(named: Mapping[str, str]) -> str:
    names = list(named.values())
    if not names:
        return "a mark"
    return (
        names[0]
        if len(names) == 1
        else f"{', '.join(names[:-1])} or {names[-1]}"
        if len(names) <= 6
        else f"any of {len(names)} marks"
    )


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


def _differs(near: Near) -> bool:
    """Does a letter of the text differ from the mark's? A mark's own digits are letters only inside."""
    return near.kind not in ("exact", "case") and any(mark != seen.lower() for mark, seen in near.letters)


def letters(near: Near | None) -> list[str]:
    """The mark's letters, the text's under them, and below what differs a sign; nothing where no letter differs."""
    if near is None or not _differs(near):
        return []
    above, below, signs = "", "", ""
    for mark, seen in near.letters:
        shown = visible(seen)
        width = max(len(mark), _columns(shown), 1) + 1
        above += (mark or GAP) + " " * (width - len(mark or GAP))
        below += (shown or GAP) + " " * (width - (_columns(shown) or 1))
        signs += ("" if mark == seen.lower() else "^").ljust(width)
    return [f"    mark  {above.rstrip()}", f"    text  {below.rstrip()}", f"          {signs.rstrip()}"]


def marked(text: str, findings: Sequence[Finding], marks: Mapping[str, str] | None = None) -> str:
    """The text as HTML with its spans underlined."""
    out, at = "", 0
    for finding in sorted(findings, key=lambda each: each.start):
        if finding.start < at:
            continue
        name = (marks or {}).get(finding.right, finding.right)
        why = escape(f"{name}: {KINDS.get(finding.kind, finding.kind)}; {finding.why}", quote=True)
        out += (
            escape(visible(text[at : finding.start]))
            + f'<u class="{finding.band}" title="{why}">{escape(visible(finding.text))}</u>'
        )
        at = finding.end
    return out + escape(visible(text[at:]))


def letter_table(near: Near | None) -> str:
    """The letters aligned, as an HTML table; what differs is marked."""
    if near is None or not _differs(near):
        return ""
    rows = ""
    for side in (0, 1):
        cells = "".join(
            f"<td{' class=differs' if pair[0] != pair[1].lower() else ''}>{escape(visible(pair[side])) or GAP}</td>"
            for pair in near.letters
        )
        rows += f"<tr>{cells}</tr>"
    return f'<table class="letters">{rows}</table>'


def page(
    title: str,
    items: Sequence[tuple[str, Explanation]],
    marks: Mapping[str, str] | None = None,
    facts: Sequence[str] = (),
) -> str:
    """A page of texts with their findings, hits first. `items`: (heading, explanation) each; `marks`: the text of each right;
    `facts`: lines for its head."""
    head = "".join(f"<li>{escape(each)}</li>" for each in facts)
    ordered = sorted(items, key=lambda each: all(one.band != "hit" for one in each[1].findings))
    body = "".join(_item(heading, explanation, marks or {}) for heading, explanation in ordered)
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{escape(title)}</title><style>{STYLE}</style>'
        f"<h1>{escape(title)}</h1>{f'<ul>{head}</ul>' if head else ''}"
        '<p class="field"><u class="hit">solid</u>: a use of the mark; <u class="review">dashed</u>: for a person to look at</p>'
        f"{body}</html>\n"
    )


def _item(heading: str, explanation: Explanation, marks: Mapping[str, str]) -> str:
    text = marked(explanation.text, explanation.findings, marks)
    rows = "".join(
        f"<tr><td>{each.band}</td><td>{escape(marks.get(each.right, each.right))}</td><td>{KINDS.get(each.kind, each.kind)}</td>"
        f"<td>{escape(each.why)}{letter_table(_behind(each, explanation.looked_at))}</td></tr>"
        for each in explanation.findings
    )
    table = f"<table><tr><th>band</th><th>mark</th><th>variation</th><th>why</th></tr>{rows}</table>"
    return (
        f'<section><p><span class="field">{escape(heading)}</span><br><bdi>{text}</bdi></p>'
        f"{table if rows else '<p>nothing found</p>'}</section>"
    )
