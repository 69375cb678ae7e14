"""Figures against named peers and limits, in one run. Nothing here is a test."""
