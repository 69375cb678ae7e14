"""A change of a paragraph by the order that supersedes it at the same notice never binds: `case check` remarks it."""

from pathlib import Path

import pytest

from enjoin.engine.load import inspect_file

CASE = """
format = 1
docket = "1:22-cv-09384"
court = "nysd"
caption = "A v. B"

[[defendants]]
id = "d01"
name = "Lida LLC"

[[marks]]
id = "acme"
text = "ACME"

[[orders]]
id = "tro"
kind = "tro"
entered = 2022-11-02

  [[orders.directives]]
  id = "3"
  binds = ["defendants"]
  forbid = ["assets"]
  toward = "assets"

[[orders]]
id = "later"
kind = "{kind}"
entered = 2022-11-10

  [[orders.effects]]
  {verb} = ["tro.3"]
"""


@pytest.mark.parametrize(
    ("kind", "verb", "remarked"),
    [
        ("preliminary_injunction", "modify", True),
        ("preliminary_injunction", "make_permanent", False),
        ("preliminary_injunction", "vacate", False),
        ("modification", "modify", False),
    ],
)
def test_a_change_of_what_is_superseded_is_remarked(kind: str, verb: str, remarked: bool, tmp_path: Path) -> None:
    file = tmp_path / "case.toml"
    file.write_text(CASE.format(kind=kind, verb=verb))
    case, problems = inspect_file(file)
    assert case is not None
    assert any(each.code == "superseded_target" for each in problems) is remarked
