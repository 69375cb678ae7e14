"""The packet's own pages: an index to print, a readme, and the draft of a certificate. All derived, none on record."""

import json
from collections.abc import Mapping
from hashlib import sha256
from html import escape
from importlib.resources import files as resources
from typing import Any

About = Mapping[str, Any]
SHOWN = {
    "links": ("defendant", "platform", "store_id", "state", "why"),
    "findings": ("platform", "listing_id", "right", "field", "text", "kind", "band"),
    "decisions": ("platform", "listing_id", "act", "at", "outcome", "directives", "reason"),
    "actions": ("do", "to", "platform", "listing_id", "due", "cite", "reason"),
}
MOST_SHOWN = 2_000  # rows of one table on the index page; the exhibit's file has all
STYLE = """
body{font:11pt/1.45 Georgia,'Times New Roman',serif;margin:2.2cm auto;max-width:19cm;color:#111;padding:0 1cm}
h1{font-size:16pt;text-align:center;margin:0 0 .2em}p.of{text-align:center;margin:0 0 2em}
h2{font-size:12pt;margin:2em 0 .4em;border-bottom:1px solid #111}
table{border-collapse:collapse;width:100%;font-size:8.5pt}th,td{border:1px solid #bbb;padding:2px 4px;text-align:left;
vertical-align:top;overflow-wrap:anywhere}th{background:#eee}thead{display:table-header-group}tr{break-inside:avoid}
td.n{text-align:right;font-variant-numeric:tabular-nums}code{font-size:8.5pt;overflow-wrap:anywhere}
@media print{body{margin:0;max-width:none}}
"""


def index_page(about: About, files: Mapping[str, bytes]) -> str:
    """The exhibits with their rows, to read and to print."""
    head = f"{escape(about['caption'])}<br>No. {escape(about['docket'])} ({escape(about['court'])})"
    parts = [
        "<!doctype html><html lang='en'><head><meta charset='utf-8'><title>Evidence packet</title>",
        f"<style>{STYLE}</style></head><body><h1>Evidence packet: {escape(_scope(about))}</h1><p class='of'>{head}</p>",
        f"<p>As of {escape(str(about['question'].get('at', '')))} for respondent "
        f"{escape(str(about['question'].get('respondent', '')))}; recorded {escape(about['recorded'])} by "
        f"{escape(about['software'])}. Open <code>verify.html</code> to check every line of it.</p>",
        "<h2>Exhibits</h2><table><thead><tr><th>No.</th><th>Exhibit</th><th>File</th><th>Rows</th></tr></thead>",
    ]
    for each in about["exhibits"]:
        rows = "" if each["rows"] is None else f"{each['rows']:,}"
        parts.append(
            f"<tr><td class='n'>{each['exhibit']}</td><td>{escape(each['title'])}</td>"
            f"<td><code>{escape(each['file'])}</code></td><td class='n'>{rows}</td></tr>"
        )
    parts.append("</table>")
    for each in about["exhibits"]:
        if each["rows"] is not None:
            parts.append(_table(each, json.loads(files[each["file"]])))
    return "".join([*parts, "</body></html>\n"])


def _table(exhibit: Mapping[str, Any], held: Mapping[str, Any]) -> str:
    columns = SHOWN[exhibit["file"].rpartition("/")[2][3:].partition(".")[0]]
    head = "".join(f"<th>{escape(name.replace('_', ' '))}</th>" for name in ("row", *columns))
    lines = []
    for each in held["rows"][:MOST_SHOWN]:
        row = json.loads(each["content"])
        cells = "".join(f"<td>{escape(_cell(row.get(name)))}</td>" for name in columns)
        lines.append(f"<tr><td class='n'>{each['row'] + 1}</td>{cells}</tr>")
    more = len(held["rows"]) - MOST_SHOWN
    note = f"<p>{more:,} more rows are in the file.</p>" if more > 0 else ""
    title = (
        f"Exhibit {exhibit['exhibit']}. {exhibit['title']} ({exhibit['rows']:,} of {held['count']:,} rows on record)"
    )
    return f"<h2>{escape(title)}</h2><table><thead><tr>{head}</tr></thead><tbody>{''.join(lines)}</tbody></table>{note}"


def _cell(value: object) -> str:
    if value is None:
        return ""
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _scope(about: About) -> str:
    return f"{about['scope']['kind']} {about['scope']['id']}"


def readme_page(about: About) -> str:
    """How to read and check the packet."""
    exhibits = "\n".join(f"  Exhibit {each['exhibit']}: {each['title']} ({each['file']})" for each in about["exhibits"])
    signer = about["signer"] or "nobody: the record is unsigned"
    return f"""Evidence packet: {_scope(about)}
{about["caption"]}, No. {about["docket"]} ({about["court"]})

{exhibits}

To read it: open index.html.
To check it: open verify.html in a browser (it works without a network) and drop this archive onto it,
or run `enjoin verify` on the archive. Keep the archive as it is: packed anew, it no longer checks.

What a check shows: that each row shown is a row of the record named {about["origin"]}, unchanged, and that the
record was signed by {signer}.
Compare that key with what its owner published. Whoever doubts the sender uses a verify.html from elsewhere:
the page that this software ships has the SHA-256 {sha256(verify_page().encode()).hexdigest()}.
What a check does not show: that no further rows concern the
{about["scope"]["kind"]}; that needs the whole run.
"""


def certificate_page(about: About, files: Mapping[str, bytes]) -> str:
    """A draft under Fed. R. Evid. 902(13) and (14) for the certifier to complete; counsel must confirm it."""
    hashes = "\n".join(f"   {sha256(files[each['file']]).hexdigest()}  {each['file']}" for each in about["exhibits"])
    return f"""DRAFT — counsel must confirm. Text in [brackets] is for the certifier.

CERTIFICATION UNDER FED. R. EVID. 902(13) AND 902(14)
{about["caption"]}, No. {about["docket"]} ({about["court"]})

I, [name], declare under 28 U.S.C. § 1746:

1. I am [title] at [employer]. I am a qualified person: [how the certifier knows the system and the process].
2. The records listed below were generated by an electronic process, the software {about["software"]}, run on
   {about["recorded"]} under the identifier {about["run"]}. [Describe how its inputs were collected, and by whom.]
3. The process produces an accurate result: [state the basis, e.g. its tests, its measured error rates, its
   reproduction of the same rows from the same inputs by `enjoin verify`]. (Rule 902(13))
4. Each record was copied from that run. I compared the SHA-256 value of each copy with the value below and they
   are identical. [State when and with which tool.] (Rule 902(14))

{hashes}

   Ledger: {about["origin"]}, {about["size"]} entries; key: {about["signer"] or "none: unsigned"}

I declare under penalty of perjury that the foregoing is true and correct.

[date]                                   [signature]
"""


def verify_page() -> str:
    """`verify.html`: the check of a packet in a browser, without a network."""
    return (resources("enjoin.engine") / "verify.html").read_text(encoding="utf-8")
