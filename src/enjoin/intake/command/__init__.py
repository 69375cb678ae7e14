"""Commands of an order. In: one paragraph's words with the lead-ins above it, and what the paper calls whom.

Out: whom it binds, what it forbids or requires, toward what, by when, and how sure each step was. Knows nothing of layout, pages or case files.
`directives` takes an order's paragraphs through it one by one; `nonparties` (with `roleterms`) and `strangers` tell whom beside the parties it bids; `predicates` ties prohibitions together (R16);
`supposed` guesses by the object where no row holds; `conditions` reads bond and seal, `provisos` what limits a command in words. The steps: `unit` (a paragraph under its `lead`-ins, `turned` upright), `clause` (who must, must not or may; `modals`, `asides`), `subject` (whom that names, with
`subjectwords`; `pronouns`), `phrase` (verbs and their `objects`; two verbs with `terms` of their own are two commands), `meaning` (acts: `forbids`, `trade`; duties: `duties`, `money`, `takedown`, `telling`).
"""
