"""The one clock. Everything below `engine/` is told the time."""

from datetime import UTC, datetime

from enjoin.when import Instant


def now() -> Instant:
    """The present instant by the machine's clock."""
    return Instant.of(datetime.now(UTC))
