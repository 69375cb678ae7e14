"""Stores of a marketplace filed by key in a folder: mapped into memory, added to, never built again for a few new rows.

In: batches of a stores feed. Out: the stores of which a name, platform id, address or seller id is sought, and since when a
store is missing from the feed. It knows nothing of cases and defendants.
"""

from enjoin.adapters.storeindex.index import Added, FiledStores, open_index

__all__ = ["Added", "FiledStores", "open_index"]
