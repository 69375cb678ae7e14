"""Progress on standard error, where that is a terminal; a line a stage where it is not."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Timer

Tell = Callable[[str, int], None]
PATIENCE = 5.0  # seconds without a word
FIRST = "at work; the first screening on a machine also compiles what reads texts, once: about a minute"


@contextmanager
def progress(patience: float = PATIENCE) -> Iterator[Tell]:
    """A callable that is told `(stage, rows done)` as work goes on.

    Where it is told nothing for `patience` seconds, it is said why that may be.
    """
    waiting = Timer(patience, lambda: print(FIRST, file=sys.stderr, flush=True))  # noqa: T201
    waiting.daemon = True
    waiting.start()

    def heard(tell: Tell) -> Tell:
        def told(stage: str, done: int) -> None:
            waiting.cancel()
            tell(stage, done)

        return told

    try:
        with _shown() as tell:
            yield heard(tell)
    finally:
        waiting.cancel()


@contextmanager
def _shown() -> Iterator[Tell]:
    if not sys.stderr.isatty():
        yield _lines()
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (
        TextColumn("{task.description:>10}"),
        BarColumn(),
        TextColumn("{task.completed:,} rows"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bars:
        tasks: dict[str, object] = {}

        def tell(stage: str, done: int) -> None:
            if stage not in tasks:
                tasks[stage] = bars.add_task(stage, total=None)
            bars.advance(tasks[stage], done)  # type: ignore[arg-type]  # what add_task returned

        yield tell


def _lines() -> Tell:
    """At most a line in five seconds."""
    counts: dict[str, int] = {}
    last = [time.monotonic()]

    def tell(stage: str, done: int) -> None:
        counts[stage] = counts.get(stage, 0) + done
        if time.monotonic() - last[0] > 5:
            last[0] = time.monotonic()
            print(f"{stage}: {counts[stage]:,} rows", file=sys.stderr, flush=True)  # noqa: T201

    return tell
