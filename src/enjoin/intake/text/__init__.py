"""A paper as text with positions, and the printed forms that stand anywhere in it: days, numerals, paragraph paths, courts, docket numbers.

Knows nothing of where on a page a text stands or what it is good for.
"""
