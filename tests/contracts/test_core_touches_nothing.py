"""The core is told everything: it reads no clock, file, socket, environment or chance, and logs nothing."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "src" / "enjoin"
CORE = (
    *("problems.py", "when.py", "canon.py", "rights.py", "market.py", "notices.py", "decisions.py", "sieve.py"),
    *("courts", "ledger", "orders", "obligations", "parties", "findings", "gates", "conduct", "reports"),
)
OUTSIDE = {
    *("os", "io", "time", "random", "secrets", "socket", "subprocess", "logging", "tempfile", "shutil", "glob"),
    *("urllib.request", "http", "http.client", "asyncio", "threading", "multiprocessing", "sqlite3", "getpass", "uuid"),
}
OUTSIDE_CALLS = {"open", "input", "print", "exec", "eval"}
CLOCKS = {"now", "today", "utcnow", "read_text", "read_bytes", "write_text", "write_bytes"}
# What ships with the package is read through `importlib.resources`; such a text is part of the code.
OWN_RESOURCES = "importlib.resources"


def files() -> list[Path]:
    found = [PACKAGE / name for name in CORE if name.endswith(".py")]
    return sorted(
        found + [file for name in CORE if not name.endswith(".py") for file in (PACKAGE / name).rglob("*.py")]
    )


def faults(tree: ast.Module) -> list[str]:
    reads_own = OWN_RESOURCES in {n.module for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}
    found = []
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                found += [f"{node.lineno}: imports {name.name}" for name in names if name.name in OUTSIDE]
            case ast.ImportFrom(module=str(module)) if module in OUTSIDE:
                found.append(f"{node.lineno}: imports {module}")
            case ast.Call(func=ast.Name(id=name)) if name in OUTSIDE_CALLS:
                found.append(f"{node.lineno}: calls {name}")
            case ast.Call(func=ast.Attribute(attr=name)) if name in CLOCKS and not (reads_own and "read" in name):
                found.append(f"{node.lineno}: calls .{name}")
    return found


@pytest.mark.parametrize("file", files(), ids=lambda file: str(file.relative_to(PACKAGE)))
def test_reaches_for_nothing_outside(file: Path) -> None:
    assert faults(ast.parse(file.read_text(encoding="utf-8"))) == []


def test_the_check_finds_what_it_looks_for() -> None:
    bad = "import os\nfrom time import sleep\nx = open('f')\ny = datetime.now()\nz = path.read_text()\n"
    assert len(faults(ast.parse(bad))) == 5


@pytest.mark.parametrize("file", files(), ids=lambda file: str(file.relative_to(PACKAGE)))
def test_the_surface_is_typed(file: Path) -> None:
    """Every public function says what it takes and gives back, and every module says what it is for.

    Kernels that a compiler types by itself (`@njit`, and its kinds in `fast/compiled.py`) are left out: annotations would mean
    nothing there.
    """
    tree = ast.parse(file.read_text(encoding="utf-8"))
    if file.name != "__init__.py" or tree.body:
        assert ast.get_docstring(tree), "no docstring"
    for node in (each for each in public(tree) if not compiled(each)):
        assert node.returns is not None, f"{node.name} does not say what it returns"
        arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        bare = [each.arg for each in arguments if each.annotation is None and each.arg not in ("self", "cls")]
        assert bare == [], f"{node.name} does not say what {bare} are"


@pytest.mark.parametrize("file", files(), ids=lambda file: str(file.relative_to(PACKAGE)))
def test_a_naive_instant_is_refused_by_type(file: Path) -> None:
    """Signatures say Instant, Moment, LegalDay or Span, never a bare `datetime`, but where text or TOML comes in."""
    if file.name in ("when.py", "casefile.py", "values.py", "toml.py", "writing.py", "note.py", "stamp.py"):
        return
    tree = ast.parse(file.read_text(encoding="utf-8"))
    for node in public(tree):
        said = [*(each.annotation for each in node.args.args + node.args.kwonlyargs), node.returns]
        names = {n.id for each in said if each is not None for n in ast.walk(each) if isinstance(n, ast.Name)}
        assert "datetime" not in names, f"{node.name} takes or gives a bare datetime"


def public(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    """Functions of a module and methods of its classes that others may call."""
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]
    for body in (tree.body, *(each.body for each in classes)):
        yield from (node for node in body if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"))


def compiled(node: ast.FunctionDef) -> bool:
    """Is it a kernel, by its decorators?"""
    parts = [part for decorator in node.decorator_list for part in ast.walk(decorator)]
    named = {part.id for part in parts if isinstance(part, ast.Name)}
    named |= {part.attr for part in parts if isinstance(part, ast.Attribute)}
    return bool(named & {"njit", "whole", "leaf", "inlined"})
