"""A generated marketplace for a case: stores, listings and acts that never were, for demonstrations, tests, benchmarks.

In: a case and a seed. Out: Arrow batches of the three feeds, and what was planted in them. The same seed gives the same
rows, whatever the size of a batch. Store ids, names of strangers, titles and acts are inventions and say so; it does not
know how any of them is judged.
"""
