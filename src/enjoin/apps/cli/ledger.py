"""`enjoin ledger`: what is on record, under which key, and time-stamps for it."""

import os
from pathlib import Path
from typing import Any

import click

from enjoin.adapters.keyfile import VARIABLE, key_path, load_signer
from enjoin.adapters.stores.durable import write_durably
from enjoin.adapters.stores.sqlite import Ledger, open_ledger, read_ledger
from enjoin.adapters.tsa import fetch_stamp
from enjoin.apps.cli.options import AS_JSON, OnceGroup, print_json
from enjoin.engine.clock import now
from enjoin.engine.recording import LEDGER
from enjoin.engine.stamping import stamp_ledger
from enjoin.ledger.entry import read_entry
from enjoin.ledger.stamp import read_roots

RUN = click.argument("run", metavar="RUN", type=click.Path(path_type=Path))
EXAMPLE = """
\b
Examples:
  enjoin ledger show RUN/
  enjoin ledger stamp RUN/ --tsa https://tsa.example/ --tsa-ca tsa-root.pem
  enjoin ledger key
"""


@click.group(cls=OnceGroup, epilog=EXAMPLE)
def ledger() -> None:
    """The tamper-evident record of a run: show it, time-stamp it, name the key that signs it."""


@ledger.command()
@RUN
@AS_JSON
def show(run: Path, as_json: bool) -> None:
    """Every entry on record, without checking it (that is `enjoin verify`)."""
    with read_ledger(run / LEDGER) as log:
        state: dict[str, Any] = {
            "origin": log.origin,
            "size": log.size,
            "root": log.root().hex(),
            "entries": _entries(log),
        }
    if as_json:
        print_json(state)
        return
    click.echo(f"{state['origin']}: {state['size']} entries under root {state['root']}")
    for each in _entries_lines(state["entries"]):
        click.echo(each)


@ledger.command()
@RUN
@click.option("--tsa", "url", required=True, metavar="URL", help="The authority's address (RFC 3161 over HTTP).")
@click.option("--tsa-ca", type=click.Path(path_type=Path), metavar="PEM", help="Root certificates to check it against.")
def stamp(run: Path, url: str, tsa_ca: Path | None) -> None:
    """Have an authority attest when the record as it stands existed. It sees a digest only."""
    roots = read_roots(tsa_ca.read_bytes()) if tsa_ca else ()
    signer = load_signer(key_path(os.environ))
    with open_ledger(run / LEDGER) as log:
        got = stamp_ledger(
            log, lambda content: fetch_stamp(url, content), write_durably, signer=signer, roots=roots, now=now
        )
    doubt = "" if got.trusted else "; its signature was not checked: give the authority's root with --tsa-ca"
    click.echo(f"time-stamped at {got.at.iso()} by {got.authority}{doubt}")


@ledger.command()
@RUN
@click.argument("number", type=int)
def redact(run: Path, number: int) -> None:
    """Take the body of one entry out of the record for good. Its digest stays, and every proof still holds."""
    with open_ledger(run / LEDGER) as log:
        entry = read_entry(log.entry(number))
        log.redact(number)
    click.echo(f"entry {number} (`{entry.tag}`) is redacted; its digest {entry.body_digest} stays on record")


@ledger.command()
def key() -> None:
    """The public key that signs records here, to be given to whoever will verify them."""
    signer = load_signer(key_path(os.environ))
    click.echo(str(signer.verifier) if signer else f"no key: {VARIABLE}=none, so records are unsigned")


def _entries(log: Ledger) -> list[dict[str, Any]]:
    return [
        {"number": number, "at": entry.at.iso(), "tag": entry.tag, "version": entry.version, "body": entry.body}
        for number, entry in enumerate(map(read_entry, log.entries()))
    ]


def _entries_lines(entries: list[dict[str, Any]]) -> list[str]:
    return [f"{each['number']:>6}  {each['at']}  {each['tag']:<6} {_gist(each['body'])}" for each in entries]


def _gist(body: dict[str, Any] | None) -> str:
    if body is None:
        return "(redacted)"
    named = next((str(body[name]) for name in ("name", "path", "id", "authority") if body.get(name)), "")
    rows = f" · {body['rows']} rows" if body.get("rows") is not None else ""
    return named + rows
