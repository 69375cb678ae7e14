"""Stories: a case, questions, and the exact transcript of the command line. `--accept` rewrites what they say.

A story is Markdown. A block headed ```` ```toml case.toml ```` is written to that file (with `< parties.toml`, behind
the corpus's parties); each `$ enjoin …` of a ```` ```console ```` block is run where the files are, and what it prints,
standard error included, must follow to the letter. An exit code other than 0 is told as `[exit 2]`. In `good/` every
command ends with 0, in `bad/` at least one does not.
"""

import contextlib
import io
import re
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from enjoin.apps.cli.main import main

HERE = Path(__file__).parent
PARTIES = HERE.parent / "corpus" / "parties.toml"
STORIES = sorted(HERE.glob("*/*/*.md"))
BLOCK = re.compile(r"^```(toml|console)(?: ([\w.-]+)(?: < (parties\.toml))?)?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def run(command: str) -> str:
    """What a command prints, and its exit code where that is not 0."""
    said = io.StringIO()
    before = sys.argv
    sys.argv = shlex.split(command)
    assert sys.argv[0] == "enjoin"
    code: object = 0
    try:
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            main()
    except SystemExit as end:
        code = end.code
    finally:
        sys.argv = before
    return said.getvalue() + (f"[exit {code}]\n" if code else "")


def transcript(commands: Iterator[str]) -> str:
    return "\n".join(f"$ {command}\n{run(command)}" for command in commands)


def told(story: str) -> str:
    """The story as it would be told now."""

    def tell(block: re.Match[str]) -> str:
        kind, name, base, body = block.groups()
        if kind == "toml":
            head = PARTIES.read_text(encoding="utf-8") + "\n" if base else ""
            Path(name).write_text(head + body, encoding="utf-8")
            return block[0]
        commands = (line.removeprefix("$ ") for line in body.splitlines() if line.startswith("$ "))
        return f"```console\n{transcript(commands)}```"

    return BLOCK.sub(tell, story)


def test_there_are_stories_of_both_sorts() -> None:
    assert {path.parent.name for path in STORIES} == {"good", "bad"}
    assert len(STORIES) >= 12


@pytest.mark.parametrize("path", STORIES, ids=lambda path: "/".join(path.relative_to(HERE).parts))
def test_story(path: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    story = path.read_text(encoding="utf-8")
    with contextlib.chdir(tmp_path):
        now = told(story)
    if request.config.getoption("--accept", default=False):
        path.write_text(now, encoding="utf-8")
    else:
        assert now == story
    codes = re.findall(r"^\[exit (\d+)\]$", now, re.MULTILINE)
    assert bool(codes) == (path.parent.name == "bad")
