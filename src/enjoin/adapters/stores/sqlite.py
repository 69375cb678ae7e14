"""A ledger in one folder: `ledger.sqlite` (entries and tree nodes), `checkpoint` (the last one), `public.key`.

Every append is one transaction with `synchronous=FULL`: once `append` has returned, the entries outlive a crash or a
`kill -9`. While a writer is open, the folder is locked; readers may read. At rest the database is a single file
without a journal.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from enjoin.adapters.stores.durable import clear_halves, write_durably
from enjoin.engine.locking import CAN_LOCK, locked
from enjoin.ledger.checkpoint import Checkpoint, read_checkpoint, write_checkpoint
from enjoin.ledger.entry import leaf, recorded, redact
from enjoin.ledger.note import Signer
from enjoin.ledger.proofs import Proof, prove_consistency, prove_inclusion
from enjoin.ledger.tree import Frontier, leaf_hash, node_count, peaks, position, root
from enjoin.problems import BrokenProof, Misuse

DATABASE, CHECKPOINT, PUBLIC_KEY = "ledger.sqlite", "checkpoint", "public.key"
FORMAT = "enjoin-ledger-1"
# What the system refuses, as against what is wrong with the file.
IN_THE_WAY = frozenset(
    {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}
    | {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_AUTH, sqlite3.SQLITE_NOMEM}
)
SCHEMA = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE entries (number INTEGER PRIMARY KEY, content BLOB NOT NULL) STRICT;
CREATE TABLE nodes (position INTEGER PRIMARY KEY, hash BLOB NOT NULL) STRICT;
"""


class Ledger:
    """An open ledger. Made by `open_ledger` and `read_ledger`."""

    def __init__(self, folder: Path, connection: sqlite3.Connection, *, writable: bool) -> None:
        self.folder = folder
        self._connection = connection
        self._writable = writable
        self.origin = self._origin()
        self.size = self._count()
        self._frontier = Frontier(self.size, [self._node(level, index) for level, index in peaks(0, self.size)])
        self.last_at = recorded(self.entry(self.size - 1)) if self.size else ""  # UTC text; such texts sort as instants

    # ── reading ──

    def entry(self, number: int) -> bytes:
        """The bytes of entry `number`, counted from 0."""
        row = self._connection.execute("SELECT content FROM entries WHERE number = ?", (number,)).fetchone()
        if row is None:
            raise Misuse(f"no entry {number} in a ledger of {self.size}")
        return _blob(row[0])

    def entries(self, start: int = 0) -> Iterator[bytes]:
        """All entries from `start` on, in order."""
        query = "SELECT content FROM entries WHERE number >= ? ORDER BY number"
        for (content,) in self._connection.execute(query, (start,)):
            yield _blob(content)

    def root(self, size: int | None = None) -> bytes:
        """The root over the first `size` entries (default: all)."""
        return self._frontier.root() if size is None else root(size, self._node)

    def prove_inclusion(self, number: int, size: int | None = None) -> Proof:
        return prove_inclusion(number, self.size if size is None else size, self._node)

    def prove_consistency(self, first: int, second: int | None = None) -> Proof:
        return prove_consistency(first, self.size if second is None else second, self._node)

    def stored_checkpoint(self) -> bytes | None:
        """The checkpoint file as it stands, or None."""
        with suppress(FileNotFoundError):
            return (self.folder / CHECKPOINT).read_bytes()
        return None

    # ── writing ──

    def append(self, entries: Sequence[bytes]) -> range:
        """Append entries durably, all or none, with one fsync; the numbers that they got.

        `BrokenProof` for an entry that is not one; `Misuse` where it was recorded before the entry that it follows.
        """
        self._only_writable()
        last_at = self._in_order(entries)
        frontier = Frontier(self.size, self._frontier.edge())
        start, nodes = node_count(self.size), []
        for each in entries:
            nodes += frontier.append(leaf_hash(leaf(each)))
        with self._transaction():
            self._connection.executemany("INSERT INTO entries VALUES (?, ?)", enumerate(entries, self.size))
            self._connection.executemany("INSERT INTO nodes VALUES (?, ?)", enumerate(nodes, start))
        numbers = range(self.size, frontier.size)
        self.size, self._frontier, self.last_at = frontier.size, frontier, last_at
        return numbers

    def redact(self, number: int) -> None:
        """Take the body of an entry out of the store for good; all proofs still hold."""
        self._only_writable()
        content = redact(self.entry(number))
        with self._transaction():
            self._connection.execute("UPDATE entries SET content = ? WHERE number = ?", (content, number))
        self._connection.execute("VACUUM")

    def checkpoint(self, signer: Signer | None = None) -> bytes:
        """Write and return the checkpoint over all entries: a signed note, or plain text without a signer."""
        self._only_writable()
        state = Checkpoint(origin=self.origin, size=self.size, root=self.root())
        content = write_checkpoint(state, *([signer] if signer else []))
        if signer:
            write_durably(self.folder / PUBLIC_KEY, f"{signer.verifier}\n".encode())
        write_durably(self.folder / CHECKPOINT, content)
        return content

    # ── checking ──

    def check(self) -> None:
        """Recompute everything.

        Entries whole and in order, every node, the database itself. `BrokenProof` names the first fault.
        """
        frontier, last_at, at = Frontier(), "", 0
        stored = self._connection.execute("SELECT position, hash FROM nodes ORDER BY position")
        for number, content in self._connection.execute("SELECT number, content FROM entries ORDER BY number"):
            if number != frontier.size:
                raise BrokenProof(f"entry {frontier.size} is missing from the ledger")
            last_at = self._follows(content, number, last_at)
            for node in frontier.append(leaf_hash(leaf(content))):
                if stored.fetchone() != (at, node):
                    raise BrokenProof(f"entry {number} does not fit the tree: it was changed, moved or left out")
                at += 1
        if stored.fetchone() is not None:
            raise BrokenProof(f"entries from {frontier.size} on are missing from the ledger")
        self.check_checkpoint(self.stored_checkpoint())
        fault = self._connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if fault != "ok":
            raise BrokenProof(f"the ledger's database is damaged: {str(fault).splitlines()[0].lower()}")

    def check_checkpoint(self, content: bytes | None) -> None:
        """Raise `BrokenProof` unless this ledger continues the one that the checkpoint speaks of.

        Checks no signature.
        """
        if content is None:
            return
        past = read_checkpoint(content)
        if past.origin != self.origin:
            raise BrokenProof(f"the checkpoint is of another ledger: `{past.origin}`, not `{self.origin}`")
        if past.size > self.size:
            raise BrokenProof(f"the ledger was rolled back: it has {self.size} entries, its checkpoint {past.size}")
        if self.root(past.size) != past.root:
            raise BrokenProof(f"the first {past.size} entries are not those of the checkpoint")

    def _follows(self, content: bytes, number: int, last_at: str) -> str:
        try:
            at = recorded(_blob(content))
        except BrokenProof as error:
            raise BrokenProof(f"entry {number}: {error}") from None
        if at < last_at:
            raise BrokenProof(f"the clock ran backwards: entry {number} is of {at}, the one before it of {last_at}")
        return at

    # ── the database ──

    def _origin(self) -> str:
        meta = dict(self._connection.execute("SELECT name, value FROM meta"))
        if meta.get("format") != FORMAT or "origin" not in meta:
            raise BrokenProof(f"not a ledger of format {FORMAT}: `{self.folder}`")
        return str(meta["origin"])

    def _count(self) -> int:
        count, last = self._connection.execute("SELECT count(*), max(number) FROM entries").fetchone()
        nodes, last_node = self._connection.execute("SELECT count(*), max(position) FROM nodes").fetchone()
        if count != (last + 1 if count else 0) or nodes != node_count(count) or (nodes and last_node != nodes - 1):
            raise BrokenProof(f"the ledger is torn: {count} entries and {nodes} of {node_count(count)} tree nodes")
        return int(count)

    def _node(self, level: int, index: int) -> bytes:
        where = position(level, index)
        row = self._connection.execute("SELECT hash FROM nodes WHERE position = ?", (where,)).fetchone()
        if row is None:
            raise BrokenProof(f"node {where} is missing from the ledger's tree")
        return _blob(row[0])

    def _in_order(self, entries: Sequence[bytes]) -> str:
        last_at = self.last_at
        for each in entries:
            at = recorded(each)
            if at < last_at:
                raise Misuse(f"the clock runs backwards: the last entry was recorded at {last_at}, this one at {at}")
            last_at = at
        return last_at

    def _only_writable(self) -> None:
        if not self._writable:
            raise Misuse("this ledger is open for reading only")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
            raise


@contextmanager
def open_ledger(
    path: Path, *, origin: str | None = None, create: bool = False, witness: Path | None = None
) -> Iterator[Ledger]:
    """Open the ledger in the folder `path` for appending; with `create`, make it if it is not there.

    `origin` names the ledger for ever (one line, unique to it); it is needed to create one and compared otherwise.
    `witness` is a checkpoint kept elsewhere: the ledger has to continue it, and it is renewed on leaving. `Misuse`:
    no ledger there, another origin, a second writer. `BrokenProof`: torn, rolled back, changed.
    """
    database = path / DATABASE
    if not database.exists() and not create:
        raise Misuse(f"no ledger in `{path}`")
    if not database.exists() and not origin:
        raise Misuse("a new ledger needs an origin: one line that names it")
    path.mkdir(parents=True, exist_ok=True)
    busy = f"another process is writing to the ledger in `{path}`; a ledger has one writer"
    with locked(path, busy), _connected(path, f"{database.absolute().as_uri()}?mode=rwc") as connection:
        clear_halves(path)
        _prepare(connection, origin)
        ledger = Ledger(path, connection, writable=True)
        if origin is not None and ledger.origin != origin:
            raise Misuse(f"the ledger in `{path}` is `{ledger.origin}`, not `{origin}`")
        ledger.check_checkpoint(ledger.stored_checkpoint())
        ledger.check_checkpoint(_content(witness))
        yield ledger
        if witness is not None and (last := ledger.stored_checkpoint()) is not None:
            witness.parent.mkdir(parents=True, exist_ok=True)
            write_durably(witness, last)
        # One file at rest. Not reached after a failure: then the journal stays, and the next opening replays it.
        connection.execute("PRAGMA journal_mode = DELETE")


def origin_in(path: Path) -> str | None:
    """The origin of the ledger in the folder `path`; None where there is none."""
    if not (path / DATABASE).exists():
        return None
    with read_ledger(path) as ledger:
        return ledger.origin


@contextmanager
def read_ledger(path: Path) -> Iterator[Ledger]:
    """Open the ledger in the folder `path` for reading, without taking its lock."""
    database = path / DATABASE
    if not database.exists():
        raise Misuse(f"no ledger in `{path}`")
    with _connected(path, f"{database.absolute().as_uri()}?mode=ro") as connection:
        yield Ledger(path, connection, writable=False)


def _blob(value: object) -> bytes:
    if not isinstance(value, bytes):
        raise BrokenProof("the ledger's database is damaged: it holds something else where bytes belong")
    return value


def _content(path: Path | None) -> bytes | None:
    with suppress(FileNotFoundError):
        return path.read_bytes() if path else None
    return None


def _prepare(connection: sqlite3.Connection, origin: str | None) -> None:
    if not CAN_LOCK:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = ON")  # macOS: through the drive's own cache
    connection.execute("PRAGMA secure_delete = ON")
    if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0:
        connection.execute("BEGIN IMMEDIATE")
        for statement in filter(str.strip, SCHEMA.split(";")):
            connection.execute(statement)
        connection.executemany("INSERT INTO meta VALUES (?, ?)", [("format", FORMAT), ("origin", origin)])
        connection.execute("COMMIT")


@contextmanager
def _connected(folder: Path, address: str) -> Iterator[sqlite3.Connection]:
    """A connection whose faults come out as ours."""
    connection = sqlite3.connect(address, uri=True, isolation_level=None, timeout=2, check_same_thread=False)
    try:
        yield connection
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF in IN_THE_WAY:
            raise Misuse(f"cannot use the ledger in `{folder}`: {error}") from error
        raise BrokenProof(f"the ledger in `{folder}` is damaged: {error}") from error
    except UnicodeDecodeError:
        raise BrokenProof(f"the ledger in `{folder}` is damaged: a text in it is not UTF-8") from None
    finally:
        connection.close()
