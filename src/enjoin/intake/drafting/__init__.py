"""Readings of the papers of one docket → one draft: orders in sequence, one roster, conflicts and questions kept; then the case file's text.

In: `reading.Reading`s. Out: `draft.Draft`, its TOML text and the place of every value.
"""
