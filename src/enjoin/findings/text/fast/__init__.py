"""The compiled half of the fast path: an Arrow column's bytes in, the rows that the plain path must judge out.

Every function here says what its plain namesake says (`tests/laws/test_findings_text.py`); it knows no findings.
"""
