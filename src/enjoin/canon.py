"""One value → one run of bytes → one digest.

The bytes are JSON as RFC 8785 writes it (keys sorted by UTF-16 code units, no white space, UTF-8), over the values that
records use: objects with string keys, arrays, strings, whole numbers, finite floats, booleans, null. Tuples are arrays.
"""

import json
from hashlib import sha256
from math import isfinite

from enjoin.problems import Misuse

SAFE_INTEGER = 2**53  # RFC 8785 §3.2.2.3: beyond it, JSON numbers are not exact everywhere


def canonical(value: object) -> bytes:
    """Return the canonical bytes of `value`; `Misuse` for a value that has none."""
    return _write(value, "value").encode()


def digest(content: bytes) -> str:
    """Return `sha256:` and the hex SHA-256 of `content`."""
    return "sha256:" + sha256(content).hexdigest()


def opaque_code(secret: str, subject: object) -> str:
    """A short code for `subject` that only who holds `secret` can make again or lead back (R49)."""
    return "H" + sha256(canonical([secret, subject])).hexdigest()[:11].upper()


def number(value: float) -> str:
    """A finite float as RFC 8785 §3.2.2.3 prints it (the shortest digits, by ECMAScript's rules): 1.0 → 1, 1e-07 → 1e-7."""
    if value == 0:
        return "0"
    mantissa, _, exponent = repr(abs(value)).partition("e")
    whole, _, fraction = mantissa.partition(".")
    digits = (whole + fraction).lstrip("0")
    point = len(whole) + int(exponent or 0) - (len(whole + fraction) - len(digits))
    digits = digits.rstrip("0")
    sign, count = "-" if value < 0 else "", len(digits)
    if count <= point <= 21:
        return sign + digits + "0" * (point - count)
    if 0 < point <= 21:
        return f"{sign}{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return f"{sign}0.{'0' * -point}{digits}"
    rest = f".{digits[1:]}" if count > 1 else ""
    return f"{sign}{digits[0]}{rest}e{point - 1:+d}"


def _write(value: object, path: str) -> str:
    match value:
        case None | bool():
            return json.dumps(value)
        case str():
            if any("\ud800" <= character <= "\udfff" for character in value):
                raise Misuse(f"{path} holds a lone surrogate, which has no UTF-8")
            return json.dumps(value, ensure_ascii=False)
        case int():
            return str(value) if abs(value) <= SAFE_INTEGER else _large(value, path)
        case float():
            if not isfinite(value):
                raise Misuse(f"{path} is not a finite number")
            return number(value)
        case list() | tuple():
            return "[" + ",".join(_write(item, f"{path}[{index}]") for index, item in enumerate(value)) + "]"
        case dict():
            return _write_object(value, path)
        case _:
            raise Misuse(f"{path} is of a kind without canonical bytes: {type(value).__name__}")


def _large(value: int, path: str) -> str:
    """JSON numbers are doubles: beyond ±2⁵³ a whole number has canonical bytes only if a double prints as it."""
    try:
        text = number(float(value))
    except OverflowError:
        text = ""
    if text != str(value):
        raise Misuse(f"{path} is beyond ±2^53")
    return text


def _write_object(value: dict[object, object], path: str) -> str:
    named: dict[str, object] = {}
    for key, item in value.items():
        if not isinstance(key, str):
            raise Misuse(f"{path} has a key that is not text: {key!r}")
        named[key] = item
    ordered = sorted(named, key=lambda key: key.encode("utf-16-be", "surrogatepass"))
    return "{" + ",".join(f"{_write(key, path)}:{_write(named[key], f'{path}.{key}')}" for key in ordered) + "}"
