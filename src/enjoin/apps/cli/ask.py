"""`enjoin ask`: one act, one answer with its reasons."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from enjoin.apps.cli.options import AS_JSON, AT, CASE, KNOWN, RESPONDENT, Once, moment, print_json, required_moment
from enjoin.apps.cli.say import say_decision
from enjoin.engine.ask import Question
from enjoin.engine.ask import ask as decide
from enjoin.engine.load import load_case
from enjoin.parties.links import Link
from enjoin.problems import Misuse
from enjoin.when import Instant
from enjoin.wire import v1

JUDGED = ".links.jsonl"
EXAMPLE = """
\b
Example: may Alibaba e-mail this offer of an enjoined store?
  enjoin ask case.toml --respondent alibaba --act email --at 2023-08-02 \\
      --platform aliexpress --store 19885566 --title "Squishmallowing plush"
"""


@click.command(cls=Once, epilog=EXAMPLE)
@CASE
@RESPONDENT
@click.option("--act", required=True, help="list, display, email, onsite_ad, keyword_bid, payout, delete_records …")
@AT
@KNOWN
@click.option("--platform", "-p", required=True, help="The platform's id in the case file.")
@click.option("--store", help="The store's id on the platform, or its URL.")
@click.option("--store-name", help="The store's name: at most a candidate link, never a confirmed one (R53).")
@click.option("--listing-id", help="The listing's id on the platform.")
@click.option("--title", help="The listing's title.")
@click.option(
    "--listing", "listing_path", type=click.Path(path_type=Path), help="The listing as a JSON file (feed columns)."
)
@click.option("--query", help="The search query or the ad keyword.")
@AS_JSON
def ask(
    case_path: Path,
    respondent: str,
    act: str,
    at: str,
    known: str | None,
    platform: str,
    store: str | None,
    store_name: str | None,
    listing_id: str | None,
    title: str | None,
    listing_path: Path | None,
    query: str | None,
    as_json: bool,
) -> None:
    """What the orders require for one act: allow, block or review, because of which paragraph, and what came near."""
    loaded = load_case(case_path)
    listing = read_listing(listing_path)
    if title is not None:
        listing["title"] = title
    question = Question(
        respondent=respondent,
        act=act,
        platform=platform,
        at=required_moment(at, loaded.case, "--at"),
        known=moment(known, loaded.case, "--known"),
        store=store,
        store_name=store_name,
        listing_id=listing_id,
        listing=listing,
        query=query,
    )
    answer, person = decide(loaded, question, judged_by(case_path, question))
    asked = said(question, person.id, loaded.case.court.zone)
    if as_json:
        print_json(v1.decision(answer, asked, loaded.case.court, loaded.digest))
    else:
        click.echo(say_decision(answer, asked, loaded.case, loaded.digest))


def judged_by(case_path: Path, question: Question) -> tuple[Link, ...]:
    """The links that people had confirmed or rejected beside the case, by the question's `known`."""
    if not case_path.with_suffix(JUDGED).exists():
        return ()
    from enjoin.adapters.judgements import read_judgements  # costs more than the rest of a question
    from enjoin.parties.judgements import judged_links

    known = question.known
    made = read_judgements(case_path)
    return judged_links(each for each in made if known is None or Instant.of(datetime.fromisoformat(each.at)) <= known)


def said(question: Question, respondent: str, zone: str) -> dict[str, Any]:
    """The question, for the answer to carry."""
    known = None if question.known is None else question.known.iso(zone)
    asked = {
        "respondent": respondent,
        "act": question.act,
        "platform": question.platform,
        "store": question.store,
        "store_name": question.store_name,
        "listing_id": question.listing_id or (question.listing or {}).get("listing_id"),
        "query": question.query,
        "at": question.at.iso(zone),
    }
    return {name: value for name, value in asked.items() if value is not None} | {"known": known}


def read_listing(path: Path | None) -> dict[str, Any]:
    """A listing from JSON; `Misuse` if it is not one object."""
    if path is None:
        return {}
    try:
        value = json.loads(path.read_text(encoding="utf-8-sig"))
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise Misuse(f"{path}: not JSON: {error}") from None
    if not isinstance(value, dict):
        raise Misuse(f"{path}: a listing is one JSON object with the columns of the listings feed")
    return value
