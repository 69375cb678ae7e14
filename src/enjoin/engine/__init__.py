"""Use cases, one verb a file: fetch once, think in the core, hand back. The only floor with a clock."""
