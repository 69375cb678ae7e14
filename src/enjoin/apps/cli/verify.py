"""`enjoin verify`: does the record hold?"""

import os
from dataclasses import replace
from pathlib import Path

import click

from enjoin.adapters.keyfile import key_path, witness_path
from enjoin.adapters.stores.sqlite import read_ledger
from enjoin.apps.cli.options import AS_JSON, Once, print_json
from enjoin.engine.packet_check import verify_packet
from enjoin.engine.record import RunRecord
from enjoin.engine.recording import LEDGER
from enjoin.engine.replay import replay_run
from enjoin.engine.verdict import Verdict
from enjoin.engine.verify import Replay, Trust, verify_run
from enjoin.ledger.note import read_verifier
from enjoin.ledger.stamp import read_roots
from enjoin.problems import BrokenProof, Misuse

EXAMPLE = """
\b
Examples:
  enjoin verify RUN/
  enjoin verify PACKET.zip --key "enjoin+a5ef078c+AfXqu8eH…"
"""


@click.command(cls=Once, epilog=EXAMPLE)
@click.argument("subject", metavar="RUN|PACKET.zip", type=click.Path(path_type=Path))
@click.option("--key", "keys", multiple=True, metavar="KEY", help="The public key that you expect, or a file with it.")
@click.option("--tsa-ca", type=click.Path(path_type=Path), metavar="PEM", help="Time-stamp roots that you trust.")
@click.option("--inputs", type=click.Path(path_type=Path), multiple=True, help="Where the run's feeds are now.")
@click.option(
    "--since", type=click.Path(path_type=Path), multiple=True, help="A checkpoint that you kept: no rollback."
)
@AS_JSON
@click.pass_context
def verify(
    context: click.Context,
    subject: Path,
    keys: tuple[str, ...],
    tsa_ca: Path | None,
    inputs: tuple[Path, ...],
    since: tuple[Path, ...],
    as_json: bool,
) -> None:
    """Check every file, row, entry, signature and time-stamp, and replay the decisions.

    Exit code 0: intact. 1: not, and which entry, file and row. 2: unreadable.
    """
    trust = Trust(
        keys=tuple(read_verifier(_key_text(each)) for each in keys),
        roots=read_roots(tsa_ca.read_bytes()) if tsa_ca else (),
        seen=tuple(path.read_bytes() for path in since),
    )
    verdict = _verify(subject, trust, inputs)
    if as_json:
        print_json(verdict.json())
    else:
        say(verdict)
    context.exit(0 if verdict.intact else 1)


def say(verdict: Verdict) -> None:
    """The line, then every fault and note."""
    click.echo(verdict.line())
    for fault in verdict.faults[1:]:
        click.echo(f"  ✗ {fault}")
    for note in verdict.notes:
        click.echo(f"  · {note}")


def _verify(subject: Path, trust: Trust, inputs: tuple[Path, ...]) -> Verdict:
    if not subject.exists():
        raise Misuse(f"no such run or packet: `{subject}`")
    if subject.is_dir():
        try:
            with read_ledger(subject / LEDGER) as log:
                kept = kept_here(log.origin)
                return verify_run(subject, log, replace(trust, seen=(*trust.seen, *kept)), replayer(inputs))
        except BrokenProof as error:
            broken = Verdict(subject=str(subject))
            broken.fault("ledger", str(error), file=LEDGER)
            return broken
    from enjoin.engine.redecide import redecide

    return verify_packet(subject.read_bytes(), str(subject), trust, redecide)


def kept_here(origin: str) -> tuple[bytes, ...]:
    """The checkpoint that was kept beside this machine's key when the ledger was last written here."""
    key = key_path(os.environ)
    witness = witness_path(key, origin) if key is not None else None
    return (witness.read_bytes(),) if witness is not None and witness.is_file() else ()


def replayer(look_in: tuple[Path, ...]) -> Replay:
    """How a run is replayed: by the very parts that made it."""

    def replay(folder: Path, run: RunRecord, verdict: Verdict) -> None:
        from enjoin.assemble import recompute_from

        replay_run(folder, run, verdict, recompute_from, look_in)

    return replay


def _key_text(given: str) -> str:
    path = Path(given)
    return path.read_text(encoding="utf-8") if path.is_file() else given
