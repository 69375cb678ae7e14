"""Group commit: many threads record at once and wait for one sync together.

Whoever comes while a commit is under way joins the next one; the first of them commits for all. The clock is read inside, so
that entries stand in the ledger in the order of their instants.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from threading import Event, Lock
from typing import Any, Protocol

from enjoin.ledger.entry import write_entry
from enjoin.when import Instant


class Log(Protocol):
    """What is needed of a store."""

    last_at: str

    def append(self, entries: list[bytes]) -> range: ...


@dataclass(slots=True)
class _Waiting:
    tag: str
    version: int
    body: dict[str, Any]
    done: Event = field(default_factory=Event)
    number: int = -1
    error: BaseException | None = None


class Together:
    """Records for many threads. The ledger is used by one thread at a time; nothing else may append to it meanwhile."""

    def __init__(self, ledger: Log, clock: Callable[[], Instant]) -> None:
        self._ledger, self._clock = ledger, clock
        self._waiting: list[_Waiting] = []
        self._list, self._turn = Lock(), Lock()

    def record(self, tag: str, version: int, body: dict[str, Any]) -> int:
        """Record one entry; returns its number once it is durable."""
        mine = _Waiting(tag, version, body)
        with self._list:
            self._waiting.append(mine)
        with self._turn:
            if not mine.done.is_set():
                self._commit()
        if mine.error is not None:
            raise mine.error
        return mine.number

    def _commit(self) -> None:
        with self._list:
            batch, self._waiting = self._waiting, []
        at = self._now()
        entries: list[tuple[_Waiting, bytes]] = []
        for each in batch:
            try:
                entries.append((each, write_entry(each.tag, each.version, each.body, at=at)))
            except BaseException as error:  # a body that cannot be written is its own caller's fault only
                each.error = error
        try:
            numbers = self._ledger.append([entry for _, entry in entries])
            for (each, _), number in zip(entries, numbers, strict=True):
                each.number = number
        except BaseException as error:
            for each, _ in entries:
                each.error = error
        finally:
            for each in batch:
                each.done.set()

    def _now(self) -> Instant:
        """The clock, but never before the last entry: a step back of the machine's clock holds nobody up."""
        last = self._ledger.last_at
        return max(self._clock(), Instant.of(datetime.fromisoformat(last))) if last else self._clock()
