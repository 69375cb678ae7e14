"""The little of DER (X.690) that time-stamp tokens need: put a token's certificates into the order that DER asks for.

Authorities send the set of certificates in any order, `rfc3161-client` reads only the sorted one. The set is outside
what the token's signature covers, so sorting it changes nothing that was signed; the length stays, so nothing else
moves.
"""

from collections.abc import Iterator

SEQUENCE, CONTEXT_0 = 0x30, 0xA0


def sort_certificates(response: bytes) -> bytes:
    """The RFC 3161 response with `timeStampToken.content.certificates` sorted; as it is where it has no such set."""
    try:
        start, end = _certificates(response)
        items = [response[begin:stop] for _, begin, _, stop in _items(response, start, end)]
    except (IndexError, ValueError):
        return response
    return response[:start] + b"".join(sorted(items)) + response[end:]


def _certificates(data: bytes) -> tuple[int, int]:
    """Where the elements of the set begin and end: TimeStampResp → ContentInfo → SignedData → certificates."""
    start, end = 0, len(data)
    for tag, place in ((SEQUENCE, 0), (SEQUENCE, 1), (CONTEXT_0, 1), (SEQUENCE, 0), (CONTEXT_0, 3)):
        found, _, start, end = list(_items(data, start, end))[place]
        if found != tag:
            raise ValueError(tag)
    return start, end


def _items(data: bytes, start: int, end: int) -> Iterator[tuple[int, int, int, int]]:
    """Tag, begin, begin of the content, and end of each element from `start` to `end`.

    `ValueError` for what is not DER.
    """
    while start < end:
        length, content = data[start + 1], start + 2
        if length & 0x80:
            count = length & 0x7F
            if not 1 <= count <= 4:
                raise ValueError(count)
            length, content = int.from_bytes(data[content : content + count], "big"), content + count
        if content + length > end:
            raise ValueError(length)
        yield data[start], start, content, content + length
        start = content + length
