"""What a court's orders require of a marketplace, at any moment, for every store, listing and act — and the proof.

Law (`orders`, `obligations`, `notices`, `parties`) and fact (`findings`) flow down two separate streams and meet only at
a gate (`gates`, `decisions`, `sieve`); `engine` runs the use cases; `ledger` keeps what was answered.
"""

__version__ = "0.1.0"
