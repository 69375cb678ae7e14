"""What a command means: acts that it forbids, or a duty that it lays on somebody, and toward what."""

from dataclasses import dataclass

BOTH = ("listing", "promotion")


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """Acts that are forbidden, or a duty; `sure` if a firm row and known words gave it; `aids` if it only forbids to help others."""

    name: str
    forbid: tuple[str, ...] = ()
    require: str | None = None
    toward: str | None = None
    sure: bool = True
    aids: bool = False
    note: str | None = None
