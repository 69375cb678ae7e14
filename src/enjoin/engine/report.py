"""One report from a workspace: reads the runs on record, builds the paper. Also the overview that a run gets at its end."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from enjoin import __version__
from enjoin.conduct.model import History
from enjoin.conduct.sampling import Judged
from enjoin.conduct.strikes import policy
from enjoin.engine.load import Loaded
from enjoin.engine.recording import Input, run_files
from enjoin.engine.runs import ReadFeed, Workspace, fresh_run, read_workspace
from enjoin.orders.people import find_person
from enjoin.problems import Misuse, did_you_mean
from enjoin.reports import compliance
from enjoin.reports.model import Report
from enjoin.reports.source import Source
from enjoin.reports.table import kind_of
from enjoin.when import Instant

OVERVIEW_ROWS = 200  # of a long table, in the overview that every run gets


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is asked for: a kind, and what may go with it."""

    kind: str
    policy: str = "three-strikes-1"
    sample: tuple[Judged, ...] = ()
    options: Mapping[str, str] = field(default_factory=dict)


def report(folder: Path, entries: Iterable[bytes], wanted: Wanted, *, root: str, read_feed: ReadFeed) -> Report:
    """The report `wanted` on the runs of `folder`, whose ledger has these `entries` under `root` (hex)."""
    kind = kind_of(wanted.kind)
    for name in wanted.options:
        if name not in kind.options:
            hint = did_you_mean(name, kind.options) or f"it takes {', '.join(kind.options) or 'none'}"
            raise Misuse(f"a `{kind.name}` report takes no option `{name}` — {hint}")
    workspace = read_workspace(folder, entries, root=root, read_feed=read_feed)
    return kind.build(source_of(workspace, wanted))


def source_of(workspace: Workspace, wanted: Wanted) -> Source:
    """What a kind is given."""
    case = workspace.loaded.case
    return Source(
        history=workspace.history,
        case=case,
        case_digest=workspace.loaded.digest,
        person=find_person(case, workspace.respondent),
        version=__version__,
        sample=wanted.sample,
        policy=policy(wanted.policy),
        options=wanted.options,
    )


def overview(
    folder: Path,
    loaded: Loaded,
    *,
    run_id: str,
    respondent: str,
    at: Instant,
    inputs: Sequence[Input],
    ledger_size: int,
    also: Sequence[str] = ("report.html", "report.pdf"),
) -> Report:
    """The compliance report on a run that is being written into `folder` and will be put on record next.

    `inputs` are those of `record_run`, `ledger_size` its entries so far, `also` the files that will still be written: the
    indexes printed are those that the entries are going to have.
    """
    names = sorted({*run_files(folder), *also})
    roles = ["run", "blind", *(f"input:{each.role}" for each in inputs), *names, "done"]
    indexes: dict[str, int] = {}
    for index, name in enumerate(roles, ledger_size):
        indexes.setdefault(name, index)
    run = fresh_run(folder, loaded, run_id=run_id, respondent=respondent, at=at, entries=indexes)
    workspace = Workspace(
        history=History(runs=(run,), size=ledger_size + len(roles), root=""), loaded=loaded, respondent=respondent
    )
    return compliance.build(source_of(workspace, Wanted(kind="compliance")), limit=OVERVIEW_ROWS)
