"""Every command that README and tutorial show runs, and prints what they say."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from console import Step, agrees, commands, steps

ROOT = Path(__file__).parents[2]
PAGES = ("README.md", "docs/tutorial.md")
# `./run` in the folder of a test: the same commands; `demo` gives what it made, once, on a smaller marketplace.
DOOR = """#!/bin/sh
verb="$1"; shift
case "$verb" in
  demo) cp -R "{made}/demo-run" . ;;
  enjoin) exec "{python}" -m enjoin "$@" ;;
  test) exit 0 ;;
  *) exit 2 ;;
esac
"""


def shell(command: str, folder: Path, key: Path) -> "subprocess.CompletedProcess[str]":
    environment = os.environ | {"ENJOIN_KEY": str(key), "ENJOIN_CALLED": "./run enjoin", "PYTHONUTF8": "1"}
    return subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which `enjoin demo` has been run."""
    folder = tmp_path_factory.mktemp("demo")
    done = shell(f"'{sys.executable}' -m enjoin demo --scale 0.02", folder, folder / "ledger.key")
    assert done.returncode == 0, done.stderr
    assert "./run enjoin verify demo-run/22-cv-09384/run" in done.stdout
    return folder


@pytest.fixture
def folder(tmp_path: Path, made: Path) -> Path:
    door = tmp_path / "run"
    door.write_text(DOOR.format(python=sys.executable, made=made), encoding="utf-8")
    door.chmod(0o755)
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    return tmp_path


def run(step: Step, folder: Path, key: Path) -> str | None:
    """What is wrong with a step, or None."""
    done = shell(step.command, folder, key)
    at = f"{step.place}: `{step.command}`"
    if done.returncode != step.code:
        return f"{at}\nended with {done.returncode}, not {step.code}:\n{done.stdout}{done.stderr}"
    if step.shown is not None and not agrees(step.shown, done.stdout):
        return f"{at}\nshown:\n{step.shown}\nprinted:\n{done.stdout}{done.stderr}"
    return None


@pytest.mark.parametrize("page", PAGES)
def test_commands_of(page: str, folder: Path, made: Path) -> None:
    found = list(steps(ROOT / page, ROOT))
    wrong = [said for step in found if (said := run(step, folder, made / "ledger.key")) is not None]
    assert found
    assert not wrong, "\n\n".join(wrong)


def test_output_shown_is_compared() -> None:
    assert agrees("a\n…\nz", "a\nb\nc\nz\n")
    assert agrees("x … y", "x 1 y\n")
    assert agrees("", "")
    assert not agrees("a\nz", "a\nb\nz\n")
    assert not agrees("a", "")
    assert not agrees("", "a\n")


def test_a_command_goes_on_after_a_backslash() -> None:
    assert list(commands(["$ a \\", "    b", "out", "$ c"])) == [("a  b", ["out"]), ("c", [])]
