"""One value → one run of bytes → one digest.

The bytes are JSON as RFC 8785 writes it (keys sorted by UTF-16 code units, no white space, UTF-8), over the values that
records use: objects with string keys, arrays, strings, integers within ±2⁵³, finite floats, booleans, null. Tuples are arrays.
"""

import json
from hashlib import sha256
from math import isfinite

from enjoin.problems import Misuse

SAFE_INTEGER = 2**53  # RFC 8785 §3.2.2.3: beyond it, JSON numbers are not exact everywhere


def canonical(value: object) -> bytes:
    """Return the canonical bytes of `value`; `Misuse` for a value that has none."""
    return json.dumps(_plain(value, "value"), ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def digest(content: bytes) -> str:
    """Return `sha256:` and the hex SHA-256 of `content`."""
    return "sha256:" + sha256(content).hexdigest()


def opaque_code(secret: str, subject: object) -> str:
    """A short code for `subject` that only who holds `secret` can make again or lead back (R49)."""
    return "H" + sha256(canonical([secret, subject])).hexdigest()[:11].upper()


def _plain(value: object, path: str) -> object:
    match value:
        case None | bool():
            return value
        case str():
            if any("\ud800" <= character <= "\udfff" for character in value):
                raise Misuse(f"{path} holds a lone surrogate, which has no UTF-8")
            return value
        case int():
            if abs(value) > SAFE_INTEGER:
                raise Misuse(f"{path} is beyond ±2^53")
            return value
        case float():
            if not isfinite(value):
                raise Misuse(f"{path} is not a finite number")
            # RFC 8785 prints 1.0 as 1.
            return int(value) if value.is_integer() and abs(value) <= SAFE_INTEGER else value
        case list() | tuple():
            return [_plain(item, f"{path}[{index}]") for index, item in enumerate(value)]
        case dict():
            for key in value:
                if not isinstance(key, str):
                    raise Misuse(f"{path} has a key that is not text: {key!r}")
            ordered = sorted(value.items(), key=lambda item: item[0].encode("utf-16-be", "surrogatepass"))
            return {key: _plain(item, f"{path}.{key}") for key, item in ordered}
        case _:
            raise Misuse(f"{path} is of a kind without canonical bytes: {type(value).__name__}")
