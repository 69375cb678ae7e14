"""Legal holidays as rows, and the days that a row yields. In: rows from statutes. Out: days. Knows no court."""
