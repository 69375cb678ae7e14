"""The two real filings, where they are at hand: the draft agrees with the shipped cases wherever the paper prints the fact."""

import tomllib
from pathlib import Path

import pytest

from enjoin.adapters.papers.reader import read_file
from enjoin.engine.draft import Drafted, draft_case
from enjoin.intake.people.names import squeeze

ROOT = Path(__file__).parents[3]
FILINGS = ROOT.parent / "shared" / "filings"
CASES = ("21-cv-08434", "22-cv-09384")

pytestmark = pytest.mark.skipif(not FILINGS.is_dir(), reason="the filings are not here")


@pytest.fixture(scope="module", params=CASES)
def both(request: pytest.FixtureRequest) -> tuple[Drafted, dict[str, object]]:
    (paper,) = FILINGS.glob(f"{request.param}*.txt")
    shipped = tomllib.loads((ROOT / "examples" / request.param / "case.toml").read_text())
    return draft_case([read_file(paper)]), shipped


def test_head(both: tuple[Drafted, dict[str, object]]) -> None:
    drafted, shipped = both
    for key in ("docket", "court", "judge"):
        assert drafted.draft.head.get(key) == shipped[key]
    assert squeeze(str(drafted.draft.head.get("caption"))) == squeeze(str(shipped["caption"]))


def test_no_defendant_is_made_up_and_none_of_the_caption_lost(both: tuple[Drafted, dict[str, object]]) -> None:
    drafted, shipped = both
    known = [{squeeze(name) for name in (each["name"], *each.get("aka", []))} for each in shipped["defendants"]]  # type: ignore[attr-defined]
    for row in drafted.draft.rows("defendants"):
        assert any(squeeze(str(row.get("name"))) in names for names in known), row.get("name")
    if shipped["docket"] == "1:21-cv-08434":
        assert len(drafted.draft.rows("defendants")) == 61


def test_orders_marks_and_respondents(both: tuple[Drafted, dict[str, object]]) -> None:
    drafted, shipped = both
    orders = {each["id"]: each for each in shipped["orders"]}  # type: ignore[attr-defined]
    for row in drafted.draft.rows("orders"):
        mine = orders[row.get("id")]
        assert row.get("kind") == mine["kind"]
        assert row.get("entered") in (None, mine["entered"])
        assert set(row.get("ecf") or []) <= set(mine["ecf"])  # type: ignore[call-overload]
    marks = {each.get("registration") or each.get("serial"): each["text"] for each in shipped["marks"]}  # type: ignore[attr-defined]
    for row in drafted.draft.rows("marks"):
        assert marks[row.get("registration") or row.get("serial")] == row.get("text")
    assert any(
        row.get("id") == "alibaba" and row.get("platforms") == ["alibaba", "aliexpress"]
        for row in drafted.draft.rows("respondents")
    )


def test_only_what_is_not_printed_is_missing(both: tuple[Drafted, dict[str, object]]) -> None:
    errors = [problem for problem in both[0].problems if problem.severity == "error"]
    assert [problem.message for problem in errors] in ([], ["`orders` 2 has no `entered`"])


def test_the_shut_down_is_struck() -> None:
    (paper,) = FILINGS.glob("22-cv-09384*.txt")
    orders = draft_case([read_file(paper)]).draft.rows("orders")
    pi = next(row for row in orders if row.get("id") == "pi")
    (shut,) = [each for each in dict(pi.tables)["directives"] if each.get("id") == "1c"]
    assert (shut.get("forbid"), shut.get("toward"), shut.get("predicate")) == (["operate_store"], "stores", None)
    contempt = next(row for row in orders if row.get("id") == "contempt")
    assert [each.get("strike") for each in dict(contempt.tables)["effects"]] == [["pi.1c"]]
