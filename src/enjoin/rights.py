"""What is protected: marks, works, and the dated premises that rules lean on (R30). Knows no court and no listing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A trademark: its words, registration or serial number, Nice classes, and spellings that count as the mark itself."""

    id: str
    text: str
    registration: str | None = None
    serial: str | None = None
    classes: tuple[int, ...] = ()
    also: tuple[str, ...] = ()
    cite: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A copyrighted artwork; `images` are paths relative to the case file."""

    id: str
    title: str | None = None
    registration: str | None = None
    images: tuple[str, ...] = ()
    cite: str | None = None
    note: str | None = None
