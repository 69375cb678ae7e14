"""The entry point: one sentence an error, exit codes, commands that exist, light imports."""

import importlib
import subprocess
import sys
from pathlib import Path

import click
import pytest

from enjoin.apps.cli.main import main, sentence, usage
from enjoin.apps.cli.table import COMMANDS

EXAMPLE = str(Path(__file__).parents[3] / "examples" / "22-cv-09384" / "case.toml")


def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *words: str) -> tuple[int, str, str]:
    monkeypatch.setattr(sys, "argv", ["enjoin", *words])
    with pytest.raises(SystemExit) as ended:
        main()
    said = capsys.readouterr()
    return int(ended.value.code or 0), said.out, said.err


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_row_of_the_table_is_a_command_with_an_example(name: str) -> None:
    module, _, attribute = COMMANDS[name][0].partition(":")
    command = getattr(importlib.import_module(module), attribute)
    assert isinstance(command, click.Command)
    parts = command.commands.values() if isinstance(command, click.Group) else [command]
    assert command.epilog or all(each.epilog for each in parts), "no example in --help"
    assert all(each.help for each in parts)


@pytest.mark.parametrize(
    ("words", "sentence_"),
    [
        (["aks"], "enjoin: no such command: `aks` — did you mean `ask`?\n"),
        (["ask"], "enjoin: missing argument `CASE.toml`; see `enjoin ask --help`\n"),
        (["--versoin"], "enjoin: no such option `--versoin` (did you mean `--version`?); see `enjoin --help`\n"),
        (["case", "check", "nowhere.toml"], "enjoin: no such file or directory: `nowhere.toml`\n"),
        (["case", "check", "."], "enjoin: is a directory: `.`\n"),
        (
            ["ask", EXAMPLE, "-r", "alibab", "--act", "email", "--at", "2023-08-02", "-p", "aliexpress"],
            "enjoin: unknown respondent `alibab` (did you mean `Alibaba`?)\n",
        ),
        (
            ["obligations", EXAMPLE, "-r", "alibaba", "--at", "2023-08-02T10:00"],
            "enjoin: --at: the instant `2023-08-02T10:00` has no time zone; write it as `2023-08-02T10:00Z` "
            "or with an offset like -04:00\n",
        ),
    ],
)
def test_wrong_usage_is_one_sentence_and_2(
    words: list[str], sentence_: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    code, out, err = run(capsys, monkeypatch, *words)
    assert (code, out, err.lower()) == (2, "", sentence_.lower())


def test_the_answer_no_is_1(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    code, out, _ = run(capsys, monkeypatch, "case", "lint", EXAMPLE)
    assert code == 1
    assert "[no_predicate] pi.1c" in out


def test_done_is_0(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    code, out, err = run(capsys, monkeypatch, "case", "check", EXAMPLE)
    assert (code, err) == (0, "")
    assert "no errors" in out


def test_a_library_s_words_about_a_file_are_told_in_ours() -> None:
    error = FileNotFoundError(2, "Failed to open local file '/x/y'. Detail: [errno 2] No such file or directory")
    assert sentence(error) == "failed to open local file `/x/y`: no such file or directory"


def test_usage_without_a_context() -> None:
    assert usage(click.ClickException("It is 'so'.")) == "it is `so`"


def test_help_and_ask_import_no_heavy_library() -> None:
    heavy = ("pyarrow", "numba", "typst", "openpyxl", "docx", "pypdfium2", "eyecite", "rich")
    words = ["ask", EXAMPLE, "-r", "alibaba", "--act", "email", "--at", "2023-08-02", "-p", "aliexpress"]
    program = (
        "import sys; from enjoin.apps.cli.main import cli\n"
        f"cli.main({words!r}, standalone_mode=False)\n"
        f"sys.stderr.write(' '.join(each for each in {heavy!r} if each in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True)
    assert done.stderr == ""
