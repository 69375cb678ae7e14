"""Doors for people and programs: the command line, HTTP, the console."""
