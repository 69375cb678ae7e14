"""Changes to a case file as texts for a person: a diff under its list of changes, and the proposed case file as a draft."""

from collections.abc import Iterator, Sequence
from difflib import unified_diff

from enjoin.intake.drafting.changes import Change
from enjoin.intake.drafting.draft import Draft
from enjoin.intake.drafting.edits import Additions


def diff(existing: str, proposed: str, name: str) -> str:
    """A unified diff for `patch -p1`; empty where the two are the same."""
    lines = unified_diff(_lines(existing), _lines(proposed), f"a/{name}", f"b/{name}", n=3)
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def as_draft(text: str, name: str, draft: Draft, changes: Sequence[Change]) -> str:
    """The proposed case file as a file of its own: with `draft = true`, and with what is new and open at its head."""
    marked = Additions(text)
    if not any("draft" in block.keys for block in marked.blocks if not block.path):
        marked.add_key((), "draft = true")
    lines = [
        f"# Proposed: {name} with what {_papers(draft)} adds. Nothing acts on it until a person has reviewed it and",
        "# removed `draft = true`.",
        *(f"# {line}" for line in _told(draft, changes)),
    ]
    break_ = marked.break_
    return break_.join(lines) + break_ * 2 + marked.text()


def headed(diff: str, name: str, draft: Draft, changes: Sequence[Change]) -> str:
    """The diff under a list of its changes, which `patch` passes over; empty where the papers add and change nothing."""
    if not changes:
        return ""
    lines = [f"What {_papers(draft)} adds to {name}, with the place of each value and how sure its reading is."]
    if diff:
        lines.append(f"Accept all of it: patch -p1 < {name}.diff")
    return "".join(f"# {line}\n" for line in [*lines, *_told(draft, changes)]) + diff


def _papers(draft: Draft) -> str:
    return ", ".join(note.paper.name for note in draft.papers)


def _told(draft: Draft, changes: Sequence[Change]) -> Iterator[str]:
    lists = (
        ("Added:", [str(each) for each in changes if each.what == "added"]),
        (
            "Differs from the case file, which stays as it is:",
            [str(each) for each in changes if each.what == "differs"],
        ),
        ("To settle:", draft.questions),
        ("Printed in two ways:", draft.conflicts),
    )
    for title, told in lists:
        if told:
            yield title
            yield from (f"- {' '.join(line.split())}" for line in told)


def _lines(text: str) -> list[str]:
    """Lines as `patch` counts them: only a line feed ends one."""
    return [f"{line}\n" for line in text.split("\n")[:-1]] + ([last] if (last := text.split("\n")[-1]) else [])
