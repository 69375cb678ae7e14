"""One folder or file a vendor.

Stores, renderers, connectors. Each knows the core and its own vendor, none knows another.
"""
