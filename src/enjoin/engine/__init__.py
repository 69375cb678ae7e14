"""The use cases, one verb a file: plan, fetch once, think (in the core), commit. In: files, clock, stores. Out: runs."""
