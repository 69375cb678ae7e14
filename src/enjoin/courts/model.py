"""The court as others see it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Court:
    """A federal court: its courts-db id, its name, the IANA zone of its e-filing day, and the state where it sits."""

    id: str
    name: str
    zone: str
    state: str
