"""A report as a Word document that counsel can edit: real styles, footnotes, repeated table heads, page fields.

Times and file order inside are fixed: the same report gives the same bytes.
"""

import io
import zipfile
from datetime import UTC, datetime
from typing import Any

import typst
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Inches, Pt, RGBColor

from enjoin.adapters.renderers.wordml import cell, field, footnote_mark, footnotes, run, table_head, table_row
from enjoin.reports.model import Report
from enjoin.reports.printed import Printed, printed

FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip file knows
WIDTH = 9360  # of the text in twentieths of a point: 6.5 in


def render(report: Report) -> bytes:
    """The document."""
    paper = printed(report)
    writer = _Writer(paper)
    writer.write()
    buffer = io.BytesIO()
    writer.document.save(buffer)
    return _settled(buffer.getvalue())


def _settled(content: bytes) -> bytes:
    """The same package with fixed times and its parts in order of name."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda each: (each != "[Content_Types].xml", each)):
            new.writestr(zipfile.ZipInfo(name, EPOCH), old.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()


class _Writer:
    """Writes one paper from top to bottom; footnotes are gathered on the way."""

    def __init__(self, paper: Printed) -> None:
        self.paper = paper
        self.document = Document()
        self.notes: list[str] = []

    def write(self) -> None:
        self._set_up()
        if self.paper["marking"]:
            self._line(self.paper["marking"], bold=True, align=WD_ALIGN_PARAGRAPH.CENTER)
        for caption in self.paper["captions"]:
            self._caption(caption)
        self.document.add_heading(self.paper["title"], 1).alignment = WD_ALIGN_PARAGRAPH.CENTER
        for text in (self.paper["subtitle"], self.paper["date"]):
            if text:
                self._line(text, align=WD_ALIGN_PARAGRAPH.CENTER)
        for block in self.paper["blocks"]:
            self._turn(WD_ORIENT.LANDSCAPE if block.get("wide") else WD_ORIENT.PORTRAIT)
            getattr(self, f"_{block['type']}")(block)
        self._turn(WD_ORIENT.PORTRAIT)
        self._exhibits()
        self.document.add_heading("What this paper was computed from", 2)
        for label, value in self.paper["basis"]:
            self._line(f"{label}: {value}", style="Small")
        self._attach_notes()

    # ── the page ──

    def _set_up(self) -> None:
        document, paper = self.document, self.paper
        day = datetime(paper["ymd"][0], paper["ymd"][1], paper["ymd"][2], tzinfo=UTC)
        core = document.core_properties
        core.title, core.author, core.created, core.modified, core.comments = paper["title"], "enjoin", day, day, ""
        core.last_modified_by, core.language = "enjoin", "en-US"
        section = document.sections[0]
        section.page_width, section.page_height = Inches(8.5), Inches(11)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Inches(1)
        styles = document.styles
        styles["Normal"].font.name, styles["Normal"].font.size = "Times New Roman", Pt(12)
        styles["Normal"].paragraph_format.space_after = Pt(8)
        for name, size in (("Heading 1", 15), ("Heading 2", 12.5)):
            font = styles[name].font
            font.name, font.size, font.bold, font.color.rgb = "Times New Roman", Pt(size), True, RGBColor(0, 0, 0)
            fonts = styles[name].element.rPr.rFonts
            for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
                fonts.attrib.pop(f"{{{fonts.nsmap['w']}}}{theme}", None)
        small = styles.add_style("Small", WD_STYLE_TYPE.PARAGRAPH)
        small.base_style, small.font.size = styles["Normal"], Pt(9)
        small.paragraph_format.space_after = Pt(3)
        header = section.header.paragraphs[0]
        header.text = f"{paper['title']} — {paper['running']}"
        header.runs[0].font.size = Pt(9)
        footer = section.footer.paragraphs[0]
        footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
        for piece in ("Page ", "PAGE", " of ", "NUMPAGES"):
            footer._p.append(field(piece) if piece.isupper() else run(piece))

    def _line(self, text: str, *, bold: bool = False, align: Any = None, style: str = "Normal") -> Any:
        paragraph = self.document.add_paragraph(style=style)
        paragraph.add_run(text).bold = bold or None
        if align is not None:
            paragraph.alignment = align
        return paragraph

    def _caption(self, caption: Printed) -> None:
        self._line("\n".join(filter(None, (caption["court"], caption["district"]))), bold=True)
        left = [caption["plaintiffs"] + ("," if caption["defendants"] else "")]
        if caption["defendants"]:
            left += ["\t\tPlaintiff,", "\tv.", f"{caption['defendants']},", "\t\tDefendants."]
        table = self.document.add_table(rows=1, cols=2)
        cell, other = table.rows[0].cells
        cell.text, other.text = "\n".join(left), f"\n\n\tNo. {caption['docket']}"
        edges = (
            '<w:bottom w:val="single" w:sz="6" w:color="000000"/><w:right w:val="single" w:sz="6" w:color="000000"/>'
        )
        cell._tc.get_or_add_tcPr().append(parse_xml(f"<w:tcBorders {nsdecls('w')}>{edges}</w:tcBorders>"))
        self._line("")

    # ── blocks: one method a type ──

    def _heading(self, block: Printed) -> None:
        self.document.add_heading(block["text"], 2)

    def _paragraph(self, block: Printed) -> None:
        paragraph = self.document.add_paragraph()
        if block["n"] is not None:
            paragraph.paragraph_format.left_indent = Inches(0.4)
            paragraph.paragraph_format.first_line_indent = Inches(-0.4)
            paragraph.paragraph_format.tab_stops.add_tab_stop(Inches(0.4))
            paragraph.add_run(f"{block['n']}.\t")
        if block["lead"]:
            paragraph.add_run(f"{block['lead']} ").bold = True
        paragraph.add_run(block["text"])
        self._cite(paragraph, block["foot"])

    def _stats(self, block: Printed) -> None:
        self._label(block["title"], "", "")
        rows = [
            [row["label"] + (f" ({row['note']})" if row["note"] else ""), row["value"], row["record"]]
            for row in block["rows"]
        ]
        columns = [("Figure", 1.6, False, False), ("Value", 1.1, False, False), ("Record, entries", 0.5, False, True)]
        self._grid(columns, rows)

    def _table(self, block: Printed) -> None:
        self._label(f"{block['label']}.", block["title"], block["foot"])
        columns = [(c["name"], c["weight"], c["code"], c["right"]) for c in block["columns"]]
        width = WIDTH * 9 / 6.5 if block["wide"] else WIDTH
        self._grid(columns, block["rows"] or [["None.", *[""] * (len(columns) - 1)]], width)
        if block["note"]:
            self._line(block["note"], style="Small")

    def _figure(self, block: Printed) -> None:
        self._label(f"{block['label']}.", block["title"], block["foot"])
        wide, high = (9.0, 5.6) if block["wide"] else (6.5, 8.0)
        picture = self.document.add_picture(io.BytesIO(_png(block["svg"])), width=Inches(wide))
        if picture.height > Inches(high):
            picture.width, picture.height = round(picture.width * Inches(high) / picture.height), Inches(high)
        picture._inline.docPr.set("descr", block["alt"])
        if block["note"]:
            self._line(block["note"], style="Small")

    def _counsel(self, block: Printed) -> None:
        paragraph = self.document.add_paragraph()
        paragraph.paragraph_format.left_indent = Inches(0.2)
        run = paragraph.add_run("COUNSEL MUST CONFIRM  ")
        run.bold, run.font.color.rgb = True, RGBColor(0x7A, 0x46, 0x00)
        paragraph.add_run(block["text"])
        self._cite(paragraph, block["foot"])

    def _blank(self, block: Printed) -> None:
        self._line(f"{block['label']}: " + "_" * 44)
        if block["hint"]:
            self._line(block["hint"], style="Small")

    def _lines(self, block: Printed) -> None:
        self._line("\n".join(block["lines"]))

    def _exhibits(self) -> None:
        if self.paper["exhibits"]:
            self.document.add_heading("Exhibits", 2)
            columns = [("Exhibit", 0.5, False, False), ("What it is", 2.0, False, False), ("SHA-256", 2.4, True, False)]
            rows = [[e["label"], (e["title"], e["foot"]), e["digest"]] for e in self.paper["exhibits"]]
            self._grid(columns, rows)

    # ── pieces ──

    def _turn(self, orientation: Any) -> None:
        """Go on on pages that stand or lie; nothing where they do already."""
        if self.document.sections[-1].orientation != orientation:
            section = self.document.add_section()
            section.orientation = orientation
            section.page_width, section.page_height = section.page_height, section.page_width

    def _label(self, label: str, title: str, foot: str) -> None:
        paragraph = self.document.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        paragraph.add_run(f"{label} ").bold = True
        paragraph.add_run(title)
        self._cite(paragraph, foot)

    def _cite(self, paragraph: Any, note: str) -> None:
        if note:
            paragraph._p.append(parse_xml(self._mark(note)))

    def _mark(self, note: str) -> str:
        """The reference of a new footnote. Word wants each note cited once."""
        self.notes.append(note)
        return footnote_mark(len(self.notes))

    def _grid(self, columns: list[tuple[str, float, bool, bool]], rows: list[list[Any]], width: float = WIDTH) -> None:
        """A table with a repeated head and rows that do not split; written as one piece of XML, since it may be long."""
        total = sum(column[1] for column in columns)
        widths = [round(width * column[1] / total) for column in columns]
        head = [
            cell(name, size, bold=True, right=right) for (name, _, _, right), size in zip(columns, widths, strict=True)
        ]
        out = [table_head(widths, head)]
        for row in rows:
            cells = []
            for each, (_, _, code, right), size in zip(row, columns, widths, strict=True):
                text, note = each if isinstance(each, tuple) else (each, "")
                cells.append(cell(text, size, code=code, right=right, mark=self._mark(note) if note else ""))
            out.append(table_row(cells))
        body = self.document.element.body
        body.insert(len(body) - 1, parse_xml("".join(out) + "</w:tbl>"))
        self._line("", style="Small")

    def _attach_notes(self) -> None:
        """The footnotes' own part; Word asks for the two separators first."""
        part = Part(PackURI("/word/footnotes.xml"), FOOTNOTES, footnotes(self.notes), self.document.part.package)
        self.document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def _png(svg: str) -> bytes:
    """The drawing as a picture of 200 dots an inch, 9 inches wide: Word's own SVG support is not to be relied on."""
    source = (
        '#set page(width: 9in, height: auto, margin: 0pt)\n#image(bytes(sys.inputs.svg), format: "svg", width: 100%)'
    )
    fonts = typst.Fonts(include_system_fonts=False)
    return bytes(typst.compile(source.encode(), format="png", ppi=200, font_paths=fonts, sys_inputs={"svg": svg}))
