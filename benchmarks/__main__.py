"""`./run bench [NAME …]`: the benchmarks, one file each; without a name, a list of them."""

import importlib
import sys
from pathlib import Path


def names() -> list[str]:
    """Every file of this folder that has a `main`."""
    folder = Path(__file__).parent
    return sorted(path.stem for path in folder.glob("[a-z]*.py") if "\ndef main(" in path.read_text(encoding="utf-8"))


def main() -> None:
    """Run the named benchmarks."""
    wanted = sys.argv[1:2]
    if not wanted or wanted[0] not in names():
        print("./run bench NAME [ARGS], where NAME is one of: " + ", ".join(names()))
        sys.exit(0 if not wanted else 2)
    module = importlib.import_module(f"benchmarks.{wanted[0]}")
    sys.argv = [f"bench {wanted[0]}", *sys.argv[2:]]
    module.main()


if __name__ == "__main__":
    main()
