"""Where records are kept.

In: entries and signers. Out: sizes, roots, proofs, checkpoints. A store knows no court and no case.
"""
