# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc,attr-defined"
"""What the judgement needs of the picked rows, compiled: their cells, and every place at which a mark is to be laid over them.

Exactly what `screen.TextScreen` finds for itself from the text alone, in the same order; Python then aligns and judges.
"""

import numpy as np

from enjoin.findings.text.fast.cells import cells_of
from enjoin.findings.text.fast.compiled import inlined, leaf, whole
from enjoin.findings.text.fast.filters import found_at, looks_near, sounds_near, spots_of
from enjoin.findings.text.fast.streams import (
    BASE,
    FIRST,
    FOREIGN,
    HEARD,
    LOOKS,
    NONE,
    SAID,
    STREAMS,
    SYMBOLS,
    codes_in,
    stream_room,
    walk,
)
from enjoin.findings.text.glyphs import MARKS, SYMBOL


@inlined
def ended(begin, close, cells, gap, kind, symbols):
    """Does a word end in cells [begin, close]? The codes of whole short words only say that another has begun."""
    found = False
    for at in range(begin + 1, close + 2):
        found |= at >= cells or gap[at] >= MARKS or (kind[at] == SYMBOL and not symbols)
    return found


@leaf
def row_places(
    each,
    first,
    stop,
    spanned,
    flags,
    out,
    written,
    laid,
    count,
    among,
    begin_mark,
    end_mark,
    glyphs,
    tables,
    marks,
    data,
    room,
):
    """The cells and places of one row, behind `written` columns of `out` and `count` rows of `laid`: (columns and rows then written, was there room)."""
    alien, speaks, cells = False, False, 0
    for stream in range(STREAMS):
        if (stream == SYMBOLS and not speaks) or (stream >= HEARD and not alien):
            continue
        if stream in (LOOKS, HEARD):
            cells, other, speaks, _ = cells_of(
                data,
                first,
                stop,
                stream == HEARD,
                glyphs,
                room.mask,
                room.letter,
                room.kind,
                room.gap,
                room.pos,
                room.till,
            )
            alien = alien or other
            if written + cells > out.shape[1]:
                return written, count, False
            for cell in range(cells):
                out[0, written + cell], out[1, written + cell] = room.mask[cell], room.letter[cell]
                out[2, written + cell], out[3, written + cell] = room.kind[cell], room.gap[cell]
                out[4, written + cell], out[5, written + cell] = room.pos[cell], room.till[cell]
            side = 1 if stream == HEARD else 0
            spanned[each, side, 0], spanned[each, side, 1] = written, written + cells
            written += cells
        coded, classes, many = codes_in(stream, cells, glyphs, tables, room)
        for number in range(coded):
            code, last = room.codes[number], room.lasts[number]
            if (
                classes
                and code >= FIRST
                and code & 31 == NONE
                and not ended(room.begins[last], room.closes[last], cells, room.gap, room.kind, stream == SYMBOLS)
            ):
                continue
            begin, behind = found_at(code, tables.slots, tables.slot_shift)
            for seed in range(begin, behind):
                pattern, upto = tables.seeds[seed, 0], tables.seeds[seed, 1]
                wanted = False
                for pick in range(begin_mark, end_mark):
                    wanted |= among[pick] == marks.mark_of[pattern]
                if not wanted:
                    continue
                if classes:
                    around = last - upto + 1
                    spots_of(
                        room.seen,
                        max(BASE, around - marks.shapes[pattern, 1]),
                        min(classes + 1, around + marks.shapes[pattern, 0] + marks.shapes[pattern, 1]),
                        room.spots,
                    )
                    if not looks_near(
                        room.seen,
                        BASE,
                        classes + 1,
                        last,
                        upto,
                        room.spots,
                        pattern,
                        marks.shapes,
                        marks.wants,
                        marks.peq,
                    ):
                        continue
                    at = room.begins[last] if code < FIRST else room.closes[last]
                else:
                    at = room.heard_at[last]
                left = walk(at, -(upto + marks.slack), cells, room.letter, room.kind, marks.most)
                right = (
                    walk(at, marks.size[pattern] - upto + marks.slack, cells, room.letter, room.kind, marks.most) + 1
                )
                side = 1 if stream == FOREIGN else 0
                if not classes and not sounds_near(
                    left, right, room.letter, room.kind, glyphs.said if stream == SAID else glyphs.skeleton, stream == SAID, room.sounds, room.heard_at, many, marks.skel, marks.skel_size,
                    marks.skel_slips, marks.skel_span[side, pattern], marks.skel_span[side, pattern + 1],
                ):  # fmt: skip
                    continue
                if count == laid.shape[0]:
                    return written, count, False
                laid[count, 0], laid[count, 1], laid[count, 2] = each, stream, pattern
                laid[count, 3], laid[count, 4], laid[count, 5] = at, left, right
                count += 1
    flags[each] = alien
    return written, count, True


@whole
def places_of(data, offsets, rows, edges, among, longest, glyphs, tables, marks):
    """(cells, spans, flags, places): what is to be judged in each of `rows`, for the marks among[edges[row]:edges[row + 1]].

    `cells`: six columns (mask, letter, kind, gap, characters from and to); spans[row, side]: where a row's cells are, by looks (0) and by sound
    (1); flags[row]: is there another script; `places`: six columns (row, stream, pattern, cell of the seed, cells from and to).
    """
    room = stream_room(longest)
    out = np.empty((6, 64 * rows.size + 4 * longest), np.int32)
    spanned, flags = np.zeros((rows.size, 2, 2), np.int64), np.zeros(rows.size, np.bool_)
    laid = np.empty((8 * rows.size + 64, 6), np.int64)
    written, count, each = 0, 0, 0
    while each < rows.size:
        then, more, fitted = row_places(
            each, offsets[rows[each]], offsets[rows[each] + 1], spanned, flags, out, written, laid, count, among, edges[each], edges[each + 1], glyphs, tables,
            marks, data, room,
        )  # fmt: skip
        if fitted:
            written, count, each = then, more, each + 1
        else:
            wider = np.empty((6, 2 * out.shape[1]), np.int32)
            wider[:, :written] = out[:, :written]
            out, laid = wider, np.append(laid, np.empty_like(laid), 0)
    return out[:, :written], spanned, flags, laid[:count]
