"""The reference is current, its examples are read, links lead somewhere, and every rule that code cites is explained."""

import re
import sys
import tomllib
from pathlib import Path
from urllib.parse import unquote

import pytest

from enjoin.decisions import decide
from enjoin.gates.model import Facts
from enjoin.obligations import View
from enjoin.orders.casefile import inspect_case
from enjoin.orders.people import find_person
from enjoin.parties.links import Link
from enjoin.when import read_moment
from enjoin.wire import v1

sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))
import make_reference

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    path
    for path in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "examples").rglob("*.md"))
    if path.is_file()
)
LINK = re.compile(r"\]\(([^)\s]+)\)")
RULE = re.compile(r"\bR(\d{1,2})\b(?:–R?(\d{1,2})\b)?")
RULES = ROOT / "docs" / "explanation" / "rules.md"


def test_generated_parts_are_current() -> None:
    stale = [page.name for page, text in make_reference.pages().items() if page.read_text(encoding="utf-8") != text]
    assert not stale, "run `./run python tools/make_reference.py`"


def anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target in LINK.findall(text):
        if "://" in target or target.startswith("mailto:"):
            continue
        path, _, anchor = unquote(target).partition("#")
        found = (page.parent / path).resolve() if path else page
        assert found.exists(), target
        assert not anchor or anchor in anchors(found), target


def test_the_case_file_of_the_reference_is_read_without_faults() -> None:
    text = (ROOT / "docs" / "reference" / "case-file.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)
    assert tomllib.loads(example)["format"] == 1
    case, problems = inspect_case(example, "example")
    assert case is not None
    assert [str(each) for each in problems] == []


def test_every_rule_is_explained_once() -> None:
    explained = re.findall(r"^\| R(\d+) \|", RULES.read_text(encoding="utf-8"), re.MULTILINE)
    assert explained == [str(number) for number in range(1, 59)]


def test_code_cites_rules_that_exist() -> None:
    for path in (ROOT / "src").rglob("*.py"):
        for first, last in RULE.findall(path.read_text(encoding="utf-8")):
            assert 1 <= int(first) <= int(last or first) <= 58, (path, first, last)


def test_every_decision_record_is_in_the_index() -> None:
    folder = ROOT / "docs" / "adr"
    index = (folder / "README.md").read_text(encoding="utf-8")
    records = sorted(path.name for path in folder.glob("0*.md"))
    assert records
    assert [name for name in records if f"]({name})" not in index] == []
    assert [int(name[:4]) for name in records] == list(range(1, len(records) + 1))


def test_every_page_of_figures_is_in_the_index() -> None:
    folder = ROOT / "docs" / "benchmarks"
    index = (ROOT / "docs" / "benchmarks.md").read_text(encoding="utf-8")
    missing = [path.name for path in sorted(folder.glob("*.md")) if f"](benchmarks/{path.name})" not in index]
    assert missing == []


def test_every_page_is_in_the_index() -> None:
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    pages = sorted(path.name for path in (ROOT / "docs" / "reference").glob("*.md"))
    assert [name for name in pages if f"](reference/{name})" not in index] == []


def test_every_key_of_the_answers_is_explained() -> None:
    explained = (ROOT / "docs" / "reference" / "json.md").read_text(encoding="utf-8")
    example = ROOT / "examples" / "22-cv-09384" / "case.toml"
    case, _ = inspect_case(example.read_text(encoding="utf-8"), example.name)
    assert case is not None
    at = read_moment("2023-08-02", case.court)
    view = View(case, find_person(case, "alibaba"), at)
    link = Link(
        defendant="d01", platform="aliexpress", store_id="1", state="confirmed", score=1.0, tier="id", why="", rank=1
    )
    answers = [
        v1.decision(decide(view, Facts(act=act, platform="aliexpress", store_id="1", links=links)), {}, case.court, "")
        for act, links in (("payout", (link,)), ("email", (link,)), ("email", ()))
    ]
    assert [answer["outcome"] for answer in answers] == ["block", "review", "allow"]
    obligations = [v1.obligation(each, case.court) for each in view.obligations]
    found = {key for answer in (*answers, *obligations) for key in answer}
    found |= {key for answer in answers for ground in answer["grounds"] for key in ground}
    assert [key for key in sorted(found) if f"`{key}`" not in explained] == []
