"""From a name in an order to stores on a platform.

In come defendants (names, a.k.a. names, platform ids from the papers), stores as a platform lists them, and what people have
judged. Out go links: confirmed only by an exact platform id, a URL, or a person (R53); a name makes a candidate at most.
Knows no directive, no act, no listing, and touches no file.
"""
