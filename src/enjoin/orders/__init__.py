"""What a court said, to whom, and when they knew: the case file in and out. Knows no listing, and does not decide.

In: TOML text (`docs/reference/case-file.md`). Out: a `Case` of frozen values, or every fault at once with its place.
What follows from a case is computed in `enjoin.obligations`.
"""
