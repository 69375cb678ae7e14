"""Where law and fact meet: one file a surface says which acts it is, whether it needs a finding, the narrowest measure.

In: an obligation, the facts of one act. Out: a `Ruling`. A gate does not look at the clock, a feed, or another gate.
"""
