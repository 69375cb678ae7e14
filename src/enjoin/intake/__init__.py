"""Papers of a docket → a draft case. Small passes, a folder for each kind, and none imports a later one:

`text` (positions, printed forms) → `layout` (lines, zones, paragraphs) → `people` (names) → `heading` (caption, judge, day, kind) and `command`
(whom a paragraph binds, to what) → `references` (to other orders) → `reading` (all of one paper) → `drafting` (all papers as one draft).

In: text of papers with page and character positions (`text.paper.Paper`). Out: a `drafting.draft.Draft`, every value with its span, the rule
that read it and a band. Knows no files, no PDF, no clock; never makes up a value: what is not printed is absent and asked for.
"""
