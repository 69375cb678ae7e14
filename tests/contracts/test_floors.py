"""Nothing imports upward; a cold question imports nothing heavy."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
HEAVY = (
    "numpy",
    "pyarrow",
    "numba",
    "rich",
    "tomlkit",
    "msgspec",
    "jinja2",
    "typst",
    "cryptography",
    "eyecite",
    "asyncio",
)


def test_the_import_contracts_hold() -> None:
    from importlinter.cli import lint_imports

    assert lint_imports(config_filename=str(ROOT / ".importlinter"), is_debug_mode=False) == 0


def test_a_cold_question_imports_nothing_heavy() -> None:
    """`ask` and `obligations` answer at once: the commands' modules, their `--help` and a question stay light."""
    program = (
        "import sys; sys.argv = ['enjoin', *{argv!r}]\n"
        "from enjoin.apps.cli.main import main\n"
        "try: main()\n"
        "except SystemExit as end: assert not end.code, end.code\n"
        "print([name for name in {heavy!r} if name in sys.modules], file=sys.stderr)\n"
    )
    case = str(ROOT / "examples" / "22-cv-09384" / "case.toml")
    who = ["-r", "alibaba", "--at", "2023-08-02"]
    for argv in (
        ["ask", case, *who, "--act", "email", "-p", "aliexpress", "--store", "1", "--title", "Squishmallow", "--json"],
        ["obligations", case, *who],
        ["case", "check", case],
        ["--help"],
    ):
        command = [sys.executable, "-c", program.format(argv=argv, heavy=HEAVY)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
        assert (done.returncode, done.stderr.strip()) == (0, "[]"), argv
