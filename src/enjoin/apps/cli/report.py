"""`enjoin report`: the papers that a run's record supports."""

import csv
from importlib import import_module
from pathlib import Path

import click

from enjoin.adapters.feeds.model import Tally
from enjoin.adapters.feeds.read import read_feed
from enjoin.adapters.stores.durable import write_durably
from enjoin.adapters.stores.sqlite import read_ledger
from enjoin.apps.cli.options import AS_JSON, Once, print_json
from enjoin.canon import digest
from enjoin.conduct.sampling import Judged
from enjoin.engine.recording import LEDGER
from enjoin.engine.report import Wanted
from enjoin.engine.report import report as make_report
from enjoin.problems import Misuse, Place, Problem, Unreadable, did_you_mean
from enjoin.reports.model import Report
from enjoin.reports.shown import plain
from enjoin.reports.table import KINDS, kind_of

EXAMPLE = """
\b
Examples:
  enjoin report RUN/ --kind compliance -o compliance.pdf
  enjoin report RUN/ --kind diligence --sample judged.csv -o diligence.docx
  enjoin report RUN/ --kind notice --set to=seller --set store=aliexpress:1102875301 -o notice.docx
  enjoin report RUN/ --kind schedule -o schedule.xlsx
"""
FORMATS = ("pdf", "docx", "xlsx", "html", "csv", "json")
WORDS = {
    "infringing": True,
    "yes": True,
    "true": True,
    "1": True,
    "lawful": False,
    "no": False,
    "false": False,
    "0": False,
}


@click.command(cls=Once, epilog=EXAMPLE)
@click.argument("run", metavar="RUN/", type=click.Path(path_type=Path))
@click.option("--kind", required=True, metavar="K", help="; ".join(f"{k.name}: {k.says}" for k in KINDS.values()) + ".")
@click.option(
    "-o", "--out", required=True, type=click.Path(path_type=Path), metavar="F", help="Its ending is the format."
)
@click.option(
    "--policy", default="three-strikes-1", show_default=True, metavar="V", help="The strike policy's version."
)
@click.option(
    "--sample",
    type=click.Path(path_type=Path),
    metavar="F.csv",
    help="Listings drawn at random and judged by people: platform, listing_id, judged (infringing or lawful).",
)
@click.option("--set", "options", multiple=True, metavar="NAME=VALUE", help="What a kind asks for, e.g. to=seller.")
@AS_JSON
def report(
    run: Path, kind: str, out: Path, policy: str, sample: Path | None, options: tuple[str, ...], as_json: bool
) -> None:
    """Write one paper. Every figure is recomputed from the record and carries the entries that it rests on."""
    form = format_of(out, kind)
    wanted = Wanted(
        kind=kind,
        policy=policy,
        sample=read_sample(sample) if sample else (),
        options=dict(_option(each) for each in options),
    )
    if not run.is_dir():
        raise Misuse(f"no such run: `{run}`")
    with read_ledger(run / LEDGER) as ledger:
        paper = make_report(
            run,
            ledger.entries(),
            wanted,
            root=ledger.root().hex(),
            read_feed=lambda path, feed: read_feed(str(path), feed, Tally()),
        )
    content = render(paper, form)
    write_durably(out, content)
    if as_json:
        figures = {stat.key: plain(stat.value) for stat in paper.figures()}
        print_json({"kind": kind, "file": str(out), "digest": digest(content), "figures": figures})
    else:
        click.echo(f"{paper.title} — {out}")


def format_of(out: Path, kind: str) -> str:
    """The format by the file's ending; `Misuse` where the kind has none of it."""
    form = out.suffix.lstrip(".").lower()
    formats = kind_of(kind).formats
    if form not in FORMATS:
        hint = did_you_mean(form, FORMATS) or f"write .{' or .'.join(formats)}"
        raise Misuse(f"unknown format of `{out.name}` — {hint}")
    if form not in formats:
        raise Misuse(f"a `{kind}` report is not written as {form}; write .{' or .'.join(formats)}")
    return form


def render(paper: Report, form: str) -> bytes:
    """The bytes of the paper in a format. Renderers are imported when they are needed."""
    content: bytes = import_module(f"enjoin.adapters.renderers.{form}").render(paper)
    return content


def _option(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name or not value:
        raise Misuse(f"--set wants NAME=VALUE, not `{text}`")
    return name, value


def read_sample(path: Path) -> tuple[Judged, ...]:
    """The judged listings of a CSV file; `Unreadable` with every row that breaks its rules."""
    out: list[Judged] = []
    problems: list[Problem] = []
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file)
            missing = {"platform", "listing_id", "judged"} - set(rows.fieldnames or ())
            if missing:
                message = f"no column {', '.join(f'`{name}`' for name in sorted(missing))}"
                raise Unreadable([Problem(code="missing_column", message=message, place=Place(file=str(path), row=1))])
            for number, row in enumerate(rows, 2):
                word = (row["judged"] or "").strip().casefold()
                if word not in WORDS or not row["platform"] or not row["listing_id"]:
                    message = f"not a judgement: `{row['judged']}` of `{row['listing_id']}`"
                    hint = "write infringing or lawful"
                    place = Place(file=str(path), row=number)
                    problems.append(Problem(code="bad_judgement", message=message, place=place, hint=hint))
                else:
                    out.append(Judged(platform=row["platform"], listing_id=row["listing_id"], infringing=WORDS[word]))
    except UnicodeDecodeError:
        problems.append(Problem(code="not_utf8", message="not UTF-8", place=Place(file=str(path))))
    if problems:
        raise Unreadable(problems)
    return tuple(out)
