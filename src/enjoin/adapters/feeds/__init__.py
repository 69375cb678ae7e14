"""Feeds from files: Parquet, CSV or JSON Lines in, clean Arrow batches and rejected rows out. Knows columns, no law.

A row that breaks a rule is set aside with its place and reason; it never stops the run and is never silently dropped.
"""
