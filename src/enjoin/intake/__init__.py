"""Papers of a docket → a draft case. Small passes: lines → zones → blocks → fields → one draft.

In: text of papers with page and character positions (`paper.Paper`). Out: a `draft.Draft`, every value with its span, the rule
that read it and a band. Knows no files, no PDF, no clock; never makes up a value: what is not printed is absent and asked for.
"""
