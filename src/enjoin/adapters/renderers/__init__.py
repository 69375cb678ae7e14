"""A `Report` comes in, the bytes of one file go out: HTML, PDF, DOCX, XLSX, CSV, JSON. Knows no ledger and no case file.

Each renderer is one file with `render(report) -> bytes`; the same report gives the same bytes.
"""
