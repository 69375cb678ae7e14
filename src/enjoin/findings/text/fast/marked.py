# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc,attr-defined"
"""The rows of a column that may hold HTML entities, compiled: `&` is rare, so that most of the text is passed in stretches."""

import numpy as np

from enjoin.findings.text.fast.compiled import inlined, whole

AMPERSAND, HASH, SMALL_A, LETTERS = 0x26, 0x23, 0x61, 26
STRETCH = 64  # bytes that are looked at together


@inlined
def opens(data, at, stop):
    """Does an entity open at the `&` at this byte: is a letter or `#` behind it?"""
    behind = np.int64(data[at + np.uint64(1)]) if at + np.uint64(1) < stop else 0
    return behind == HASH or 0 <= (behind | 0x20) - SMALL_A < LETTERS


@whole
def rows_with_entities(data, edges):
    """The numbers of the rows data[edges[row]:edges[row + 1]] in which an entity may open, in order."""
    found = np.empty(edges.size, np.int64)
    many, row = 0, 0
    at, end = np.uint64(edges[0]), np.uint64(edges[-1])
    while at < end:
        stretch = min(np.uint64(STRETCH), end - at)
        some = np.uint8(0)
        if stretch == STRETCH:  # known beforehand, so many are compared at once
            for each in range(np.uint64(STRETCH)):
                some |= np.uint8(data[at + each] == AMPERSAND)
        else:
            some = np.uint8(1)
        for each in range(stretch if some else np.uint64(0)):
            place = at + np.uint64(each)
            if data[place] == AMPERSAND and opens(data, place, end):
                while np.uint64(edges[row + 1]) <= place:
                    row += 1
                if many == 0 or found[many - 1] != row:
                    found[many] = row
                    many += 1
        at += stretch
    return found[:many]
