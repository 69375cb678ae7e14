"""Papers of a docket → a draft case: read each, merge, check what came out with the reader that everyone uses."""

from collections.abc import Sequence
from dataclasses import dataclass

from enjoin.intake.courtpaper import is_court_paper
from enjoin.intake.drafting.casetext import propose_changes, write_draft
from enjoin.intake.drafting.draft import Draft
from enjoin.intake.drafting.merge import merge
from enjoin.intake.people.party import Party
from enjoin.intake.reading import read_paper
from enjoin.intake.text.paper import Paper
from enjoin.orders.casefile import inspect_case
from enjoin.problems import Place, Problem, Unreadable


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """The draft, its case file's text, and the problems that `case check` finds in it as it stands."""

    draft: Draft
    text: str
    problems: tuple[Problem, ...]


def draft_case(papers: Sequence[Paper], schedule: Sequence[Party] = ()) -> Drafted:
    """Draft a case; `Unreadable` where no paper is a court paper, `Misuse` where they are of several dockets."""
    readings = [read_paper(paper) for paper in papers]
    strange = [reading.paper.name for reading in readings if not is_court_paper(reading)]
    if strange:
        raise Unreadable(
            [
                Problem(
                    code="no_court_paper",
                    message="this does not read as a court paper",
                    place=Place(file=name),
                    hint="a caption with a court, a docket number and parties was looked for",
                )
                for name in strange
            ]
        )
    draft = merge(readings, schedule)
    text = write_draft(draft)
    _, problems = inspect_case(text)
    return Drafted(draft=draft, text=text, problems=problems)


def propose(existing: str, drafted: Drafted, name: str) -> tuple[str, tuple[str, ...]]:
    """The changes that the draft would make to an existing case file, as a diff; and what the two give differently."""
    return propose_changes(existing, drafted.draft, name)
