# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc,attr-defined"
"""What the judgement needs of the picked rows, compiled: their cells, and every place at which a mark is to be laid over them.

Exactly what `screen.TextScreen` finds for itself from the text alone, in the same order; Python then aligns and judges.
"""

import numpy as np

from enjoin.findings.text.fast.cells import cells_of
from enjoin.findings.text.fast.compiled import inlined, whole
from enjoin.findings.text.fast.filters import found_at, looks_near, sounds_near, spots_of
from enjoin.findings.text.fast.streams import (
    BASE,
    FIRST,
    FOREIGN,
    HEARD,
    LOOKS,
    NONE,
    SAID,
    SYMBOLS,
    codes_in,
    stream_room,
    walk,
)
from enjoin.findings.text.glyphs import MARKS


@inlined
def ended(at, cells, gap):
    """Has a word ended before cell `at`? The codes of whole short words only say that another has begun."""
    return at >= cells or gap[at] >= MARKS


@whole
def places_of(data, offsets, rows, edges, among, longest, glyphs, tables, marks):
    """(cells, spans, flags, places): what is to be judged in each of `rows`, for the marks among[edges[row]:edges[row + 1]].

    `cells`: six columns (mask, letter, kind, gap, characters from and to); spans[row, side]: where a row's cells are, by looks (0) and by sound
    (1); flags[row]: is there another script; `places`: six columns (row, stream, pattern, cell of the seed, cells from and to).
    """
    index, kinds, gaps, foreigns, spans, pool_mask, pool_letter, stands = glyphs[:8]
    look, skeleton = glyphs[16:]
    brief, ends, looks, firsts, tells, said, said_shift, heard, heard_shift, slots, slot_shift, seeds = tables[1:]
    slack, most, size, mark_of, shapes, wants, peq, skel, skel_size, skel_slips, skel_span = (
        marks[0], marks[1], marks[3], marks[5], marks[9], marks[10], marks[11], marks[12], marks[13], marks[14], marks[15],
    )  # fmt: skip
    (
        mask,
        letter,
        kind,
        gap,
        pos,
        end,
        seen,
        starts,
        begins,
        closes,
        sounds,
        told,
        heard_at,
        spots,
        hits,
        codes,
        lasts,
    ) = stream_room(longest)
    out = np.empty((6, 64 * rows.size + 4 * longest), np.int32)
    spanned, flags = np.zeros((rows.size, 2, 2), np.int64), np.zeros(rows.size, np.bool_)
    laid = np.empty((8 * rows.size + 64, 6), np.int64)
    written, count = 0, 0
    for each in range(rows.size):
        first, stop = offsets[rows[each]], offsets[rows[each] + 1]
        alien, speaks, cells = False, False, 0
        for stream in range(5):
            if (stream == SYMBOLS and not speaks) or (stream >= HEARD and not alien):
                continue
            if stream in (LOOKS, HEARD):
                cells, other, speaks = cells_of(
                    data, first, stop, stream == HEARD, index, kinds, gaps, foreigns, spans, pool_mask, pool_letter, stands, mask, letter, kind, gap, pos,
                    end,
                )  # fmt: skip
                alien = alien or other
                while written + cells > out.shape[1]:
                    wider = np.empty((6, 2 * out.shape[1]), np.int32)
                    wider[:, :written] = out[:, :written]
                    out = wider
                out[0, written : written + cells], out[1, written : written + cells] = mask[:cells], letter[:cells]
                out[2, written : written + cells], out[3, written : written + cells] = kind[:cells], gap[:cells]
                out[4, written : written + cells], out[5, written : written + cells] = pos[:cells], end[:cells]
                side = 1 if stream == HEARD else 0
                spanned[each, side, 0], spanned[each, side, 1] = written, written + cells
                written += cells
            coded, classes, many = codes_in(
                stream, cells, letter, kind, gap, look, skeleton, seen, starts, begins, closes, sounds, told, heard_at, hits, codes, lasts, brief, ends, looks,
                firsts, tells, said, said_shift, heard, heard_shift,
            )  # fmt: skip
            for number in range(coded):
                code, last = codes[number], lasts[number]
                if classes and code >= FIRST and code & 31 == NONE and not ended(closes[last] + 1, cells, gap):
                    continue
                begin, behind = found_at(code, slots, slot_shift)
                for seed in range(begin, behind):
                    pattern, upto = seeds[seed, 0], seeds[seed, 1]
                    wanted = False
                    for pick in range(edges[each], edges[each + 1]):
                        wanted |= among[pick] == mark_of[pattern]
                    if not wanted:
                        continue
                    if classes:
                        around = last - upto + 1
                        spots_of(
                            seen,
                            max(BASE, around - shapes[pattern, 1]),
                            min(classes + 1, around + shapes[pattern, 0] + shapes[pattern, 1]),
                            spots,
                        )
                        if not looks_near(seen, BASE, classes + 1, last, upto, spots, pattern, shapes, wants, peq):
                            continue
                        at = begins[last] if code < FIRST else closes[last]
                    else:
                        at = heard_at[last]
                    left = walk(at, -(upto + slack), cells, letter, kind, most)
                    right = walk(at, size[pattern] - upto + slack, cells, letter, kind, most) + 1
                    sort = 1 if stream == FOREIGN else 0
                    if not classes and not sounds_near(
                        left, right, letter, kind, skeleton, stream == SAID, sounds, heard_at, many, skel, skel_size, skel_slips, skel_span[sort, pattern],
                        skel_span[sort, pattern + 1],
                    ):  # fmt: skip
                        continue
                    if count == laid.shape[0]:
                        laid = np.append(laid, np.empty_like(laid), 0)
                    laid[count, 0], laid[count, 1], laid[count, 2] = each, stream, pattern
                    laid[count, 3], laid[count, 4], laid[count, 5] = at, left, right
                    count += 1
        flags[each] = alien
    return out[:, :written], spanned, flags, laid[:count]
