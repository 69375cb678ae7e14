"""Papers of a docket → a draft case: read each, merge, check what came out with the reader that everyone uses."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from enjoin.intake.courtpaper import is_court_paper
from enjoin.intake.drafting.casetext import write_draft
from enjoin.intake.drafting.changes import Change, propose
from enjoin.intake.drafting.draft import Draft
from enjoin.intake.drafting.known import Known
from enjoin.intake.drafting.merge import merge
from enjoin.intake.drafting.proposal import as_draft, diff, headed
from enjoin.intake.people.party import Party
from enjoin.intake.reading import Reading, read_paper
from enjoin.intake.text.apart import are_apart
from enjoin.intake.text.paper import Paper
from enjoin.orders.casefile import inspect_case
from enjoin.problems import Place, Problem, Unreadable


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """The draft, its case file's text, and the problems that `case check` finds in it as it stands.

    Beside an accepted case file `text` is that file with what the papers add, as it is once accepted; `proposed` is the
    same as a draft to review, `diff` and `changes` tell the two apart.
    """

    draft: Draft
    text: str
    problems: tuple[Problem, ...]
    proposed: str = ""
    diff: str = ""
    changes: tuple[Change, ...] = ()


def draft_case(papers: Sequence[Paper], schedule: Sequence[Party] = ()) -> Drafted:
    """Draft a case; `Unreadable` where no paper is a court paper, `Misuse` where they are of several dockets."""
    draft = merge(_readings(papers), schedule)
    text = write_draft(draft)
    _, problems = inspect_case(text)
    return Drafted(draft=draft, text=text, problems=problems)


def draft_changes(
    existing: str, papers: Sequence[Paper], schedule: Sequence[Party] = (), name: str = "case.toml"
) -> Drafted:
    """What papers add to the case file `name` with the text `existing`, read in its light.

    `Misuse` also where the papers are of another docket, `Unreadable` also where the case file is no TOML.
    """
    known = Known(values=_values(existing, name))
    found = propose(existing, known, merge(_readings(papers), schedule, known))
    _, problems = inspect_case(found.text)
    return Drafted(
        draft=found.draft,
        text=found.text,
        problems=problems,
        proposed=as_draft(found.text, name, found.draft, found.changes),
        diff=headed(diff(existing, found.text, name), name, found.draft, found.changes),
        changes=found.changes,
    )


def _values(existing: str, name: str) -> Mapping[str, Any]:
    try:
        return tomllib.loads(existing)
    except tomllib.TOMLDecodeError:
        _, problems = inspect_case(existing, name)
        raise Unreadable(problems) from None


APART = "the letters of its words stand apart, as a poor copy sets them: give the court's own file, or one that OCR was run on"


def _readings(papers: Sequence[Paper]) -> list[Reading]:
    readings = [read_paper(paper) for paper in papers]
    strange = [
        (reading.paper.name, are_apart(" ".join(page.text for page in reading.paper.pages)))
        for reading in readings
        if not is_court_paper(reading)
    ]
    if strange:
        raise Unreadable(
            [
                Problem(
                    code="no_court_paper",
                    message="this does not read as a court paper",
                    place=Place(file=name),
                    hint="a caption with a court, a docket number and parties was looked for" if not apart else APART,
                )
                for name, apart in strange
            ]
        )
    return readings
