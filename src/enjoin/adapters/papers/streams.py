"""The packed streams of a PDF, looked through before a library unpacks them: none may grow beyond a page or a font."""

import re
import zlib
from collections.abc import Iterator
from mmap import mmap

from enjoin.adapters.papers.limits import MAX_DRAWN, MAX_STREAM, unreadable

HEAD = 4096  # bytes before `stream` in which its dictionary stands
CHUNK = 1 << 18
RATIO = 1032  # of zlib at most
PICTURE = re.compile(rb"/Subtype\s*/Image\b")
FLATE = re.compile(rb"/(?:FlateDecode|Fl)\b")
OTHER = re.compile(rb"/(?:ASCII85Decode|A85|ASCIIHexDecode|AHx|LZWDecode|LZW|RunLengthDecode|RL|Crypt)\b")
SHOWS = re.compile(rb"\bT[jJ]\b|[)>\]]\s*['\"]")  # operators that show text


def guard_streams(name: str, data: bytes | mmap) -> None:
    """`Unreadable` for a file with a stream that unpacks without bound. Pictures are never unpacked for their text."""
    for head, start in _streams(data):
        if PICTURE.search(head) or not FLATE.search(head) or OTHER.search(head):
            continue
        end = data.find(b"endstream", start)
        packed = data[start : end if end > 0 else len(data)]
        layers = len(FLATE.findall(head))
        if len(packed) * RATIO**layers <= MAX_DRAWN:
            continue
        size, shows = _unpacked(packed, layers)
        if size > MAX_STREAM or (shows and size > MAX_DRAWN):
            raise unreadable(name, "bomb", "a page or a font of the file unpacks to far more than one does: refused")


def _streams(data: bytes | mmap) -> Iterator[tuple[bytes, int]]:
    """The dictionary's end and the first byte of every stream."""
    at = data.find(b"stream")
    while at >= 0:
        if data[at - 3 : at] != b"end" and data[at + 6 : at + 7] in (b"\r", b"\n"):
            opened = data.rfind(b"obj", max(0, at - HEAD), at)
            start = at + (8 if data[at + 6 : at + 8] == b"\r\n" else 7)
            yield data[max(opened, at - HEAD, 0) : at], start
            at = data.find(b"endstream", start)
            if at < 0:
                return
        at = data.find(b"stream", at + 9 if data[at : at + 3] == b"end" else at + 6)


def _unpacked(packed: bytes, layers: int) -> tuple[int, bool]:
    """How much a stream unpacks to (counted no further than the bound), and whether it shows text."""
    size, shows = 0, False
    for piece in _inflate(iter([packed[at : at + CHUNK] for at in range(0, len(packed), CHUNK)]), layers):
        size += len(piece)
        shows = shows or bool(SHOWS.search(piece))
        if size > MAX_STREAM or (shows and size > MAX_DRAWN):
            break
    return size, shows


def _inflate(pieces: Iterator[bytes], layers: int) -> Iterator[bytes]:
    if layers == 0:
        yield from pieces
        return
    machine = zlib.decompressobj()
    try:
        for piece in _inflate(pieces, layers - 1):
            rest = piece
            while rest and not machine.eof:
                yield machine.decompress(rest, CHUNK)
                rest = machine.unconsumed_tail
    except zlib.error:
        return
