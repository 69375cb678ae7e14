"""The judgements file: added to, read back, every bad line named."""

from pathlib import Path

import pytest

from enjoin.adapters.judgements import add_judgements, judgements_path, read_judgements
from enjoin.parties.judgements import Judgement, judged_links
from enjoin.problems import Unreadable

FIRST = Judgement(
    defendant="d1",
    platform="p",
    store_id="1",
    verdict="confirm",
    by="J. Doe",
    at="2024-01-01T00:00:00+00:00",
    names=("N",),
)
SECOND = Judgement(
    defendant="d1", platform="p", store_id="1", verdict="reject", by="J. Doe", at="2024-01-02T00:00:00+00:00", why="no"
)


def test_none_where_there_is_no_file(tmp_path: Path) -> None:
    assert read_judgements(tmp_path / "case.toml") == ()


def test_lines_are_only_added(tmp_path: Path) -> None:
    case = tmp_path / "case.toml"
    add_judgements(case, [FIRST])
    before = judgements_path(case).read_bytes()
    add_judgements(case, [SECOND])
    assert judgements_path(case).read_bytes().startswith(before)
    assert read_judgements(case) == (FIRST, SECOND)
    assert [(link.state, link.why) for link in judged_links((FIRST, SECOND))] == [
        ("rejected", "rejected by J. Doe on 2024-01-02T00:00:00+00:00: no")
    ]


@pytest.mark.parametrize("line", ["{", "[]", '{"defendant": "d1"}', '{"verdict": "maybe"}', "\xff"])
def test_every_bad_line_is_named(tmp_path: Path, line: str) -> None:
    case = tmp_path / "case.toml"
    add_judgements(case, [FIRST])
    with judgements_path(case).open("ab") as file:
        file.write(line.encode("latin-1") + b"\n\n" + line.encode("latin-1") + b"\n")
    with pytest.raises(Unreadable) as caught:
        read_judgements(case)
    assert [problem.place.line for problem in caught.value.problems] == [2, 4]
