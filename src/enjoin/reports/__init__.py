"""Papers as data: entries of the record come in, a `Report` of paragraphs, tables and figures goes out.

Pure: no file, no clock. Every figure is recomputed from the entries and carries their indexes. A kind is one file
(`build(...) → Report`) and one row in `table.py`. Does not know how a paper is printed (`adapters/renderers`).
"""
