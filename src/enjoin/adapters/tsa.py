"""A time-stamping authority over HTTP (RFC 3161 §3.4)."""

from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from rfc3161_client import HashAlgorithm, TimestampRequestBuilder

from enjoin.ledger.stamp import decode_stamp
from enjoin.problems import BrokenProof, Misuse

MAX_RESPONSE = 1_000_000  # bytes
QUERY = "application/timestamp-query"


def fetch_stamp(url: str, content: bytes, *, timeout: float = 30) -> bytes:
    """The raw response of the authority at `url` for `content`, of which it sees only the SHA-256.

    `Misuse` where it cannot be reached; `BrokenProof` where it answers another request than ours.
    """
    if urlsplit(url).scheme not in ("http", "https"):
        raise Misuse(f"a time-stamping authority has an http or https address, not `{url}`")
    ask = TimestampRequestBuilder(data=content, hash_algorithm=HashAlgorithm.SHA256).build()
    request = Request(url, data=ask.as_bytes(), headers={"Content-Type": QUERY}, method="POST")  # noqa: S310 checked above
    try:
        with urlopen(request, timeout=timeout) as answer:  # noqa: S310
            token: bytes = answer.read(MAX_RESPONSE + 1)
    except (URLError, OSError) as error:
        raise Misuse(f"no time-stamp from `{url}`: {getattr(error, 'reason', error)}") from None
    if len(token) > MAX_RESPONSE:
        raise BrokenProof(f"the answer of `{url}` is too long for a time-stamp")
    if decode_stamp(token).tst_info.nonce != ask.nonce:
        raise BrokenProof(f"the answer of `{url}` is to another request")
    return token
