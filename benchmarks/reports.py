"""A report with one table of 10,000 rows in every format, beside the bare table set by typst itself; no row is lost."""

import csv
import io
import json
import re
import sys
import time
import zipfile
from collections.abc import Callable
from importlib import import_module

import openpyxl
import pypdfium2
import typst

from enjoin.courts import court
from enjoin.reports.model import Basis, Caption, Column, Paragraph, Report, Seconds, Table
from enjoin.when import Instant

COURT = court("nysd")
BARE = """#set document(title: "bare")
#set page("us-letter", flipped: true)
#let rows = json(bytes(sys.inputs.rows))
#table(columns: (1fr,) * 6, table.header(..range(6).map(i => [c#i])), ..rows.flatten())"""


def paper(rows: int) -> Report:
    """A report whose one table has `rows` rows of six cells."""
    start = 1_690_000_000_000_000
    table = Table(
        id="rows",
        title="Every row",
        columns=tuple(
            Column(name=name, code=name == "Listing") for name in ("Key", "Store", "Listing", "Words", "At", "Took")
        ),
        rows=tuple(
            (
                f"ROW{i:06}",
                f"Store {i % 400}",
                f"1005{i:09}",
                "squishy plush toy",
                Instant(start + i * 10**7),
                Seconds(i),
            )
            for i in range(rows)
        ),
        entries=(1, 2, 3),
        wide=True,
    )
    caption = Caption(court=COURT, docket="1:30-cv-00001", title="Plush Works, LLC v. Moon Store et al.")
    return Report(
        kind="schedule",
        title="A long schedule",
        captions=(caption,),
        as_of=Instant(start),
        court=COURT,
        blocks=(Paragraph(text="One table."), table),
        basis=Basis(version="bench", ledger="00" * 32, entries=4),
        main="rows",
    )


def timed(work: Callable[[], bytes]) -> tuple[float, bytes]:
    """Seconds of the processor, and what the work gave."""
    started = time.process_time()
    content = work()
    return time.process_time() - started, content


def text_of(form: str, content: bytes) -> str:
    """All the text of a file, read by another program than the one that wrote it."""
    match form:
        case "pdf":
            return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(content))
        case "docx":
            return zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml").decode()
        case "xlsx":
            sheet = openpyxl.load_workbook(io.BytesIO(content), read_only=True)["Every row"]
            return "\n".join(str(row[0]) for row in sheet.iter_rows(values_only=True))
        case "csv":
            return "\n".join(row[0] for row in csv.reader(io.StringIO(content.decode("utf-8-sig"))))
        case _:
            return content.decode()


def main() -> None:
    """Print processor seconds, size and rows lost for each format."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    report = paper(rows)
    cells = json.dumps([[str(cell) for cell in row] for row in report.blocks[1].rows])  # type: ignore[union-attr]
    bare, _ = timed(
        lambda: bytes(
            typst.compile(BARE.encode(), format="pdf", pdf_standards=["a-2a", "ua-1"], sys_inputs={"rows": cells})
        )
    )
    print(f"{rows:,} rows of six cells; the bare table set by typst, PDF/A-2a and PDF/UA-1 too: {bare:.1f} CPU s")
    print("| format | CPU s | against the bare table | MB | rows lost |")
    print("|---|---:|---:|---:|---:|")
    for form in ("pdf", "docx", "html", "xlsx", "csv", "json"):
        took, content = timed(lambda form=form: import_module(f"enjoin.adapters.renderers.{form}").render(report))
        text = text_of(form, content)
        lost = _lost(text, rows)
        print(f"| {form} | {took:.2f} | {took / bare:.2f} | {len(content) / 1e6:.1f} | {lost} |", flush=True)


def _lost(text: str, rows: int) -> int:
    found = set(re.findall(r"ROW\d{6}", text))
    return sum(f"ROW{i:06}" not in found for i in range(rows))


if __name__ == "__main__":
    main()
