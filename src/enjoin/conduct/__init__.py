"""What was done, computed from the record of one or more runs: removals, relistings, strikes, breaches, exposure, diligence.

In: the runs as plain values (`model.py`), each with the ledger entries it stands on, and the case. Out: plain values with
the same indexes. Reads no file and no clock; decides nothing that the runs have not decided, and says so where counsel must.
"""
