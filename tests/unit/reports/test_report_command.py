"""`enjoin report`: files, formats, exit codes and sentences, as a user meets them."""

import json
import sys
from pathlib import Path

import pytest
from made_runs import one_run, two_runs

from enjoin.apps.cli.main import main
from enjoin.apps.cli.report import read_sample
from enjoin.problems import Unreadable
from enjoin.reports.table import KINDS


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return one_run(tmp_path_factory.mktemp("command"))


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With a live listing that an order reaches: there is no notice of nothing."""
    return two_runs(tmp_path_factory.mktemp("live"))


def enjoin(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "argv", ["enjoin", "report", *words])
    with pytest.raises(SystemExit) as left:
        main()
    return int(left.value.code or 0)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_in_every_format_that_fits(
    kind: str, folder: Path, live: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = live if kind == "notice" else folder
    extra = ("--set", "territory=DE,FR") if kind == "dsa" else ()
    for form in KINDS[kind].formats:
        out = tmp_path / f"{kind}.{form}"
        assert enjoin(monkeypatch, str(run), "--kind", kind, "-o", str(out), *extra) == 0
        assert out.stat().st_size > 0


def test_json_tells_the_figures(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "c.json"
    assert enjoin(monkeypatch, str(folder), "--kind", "compliance", "-o", str(out), "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["figures"]["screened"] == 4
    assert told["digest"].startswith("sha256:")


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("--kind", "complience", "-o", "c.pdf"), 2, "did you mean `compliance`"),
        (("--kind", "compliance", "-o", "c.doc"), 2, "did you mean `docx`"),
        (("--kind", "certificate", "-o", "c.xlsx"), 2, "not written as xlsx"),
        (("--kind", "dsa", "-o", "d.json"), 2, "territory"),
        (("--kind", "notice", "-o", "n.pdf", "--set", "to"), 2, "NAME=VALUE"),
        (("--kind", "notice", "-o", "n.pdf", "--set", "to=court"), 2, "`platform` or `seller`"),
        (("--kind", "diligence", "-o", "d.pdf", "--policy", "x"), 2, "no such strike policy"),
    ],
)
def test_wrong_usage_is_one_sentence(
    words: tuple[str, ...],
    code: int,
    says: str,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert enjoin(monkeypatch, str(folder), *words) == code
    told = capsys.readouterr().err
    assert says in told
    assert told.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_a_bent_run_is_refused_with_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bent = one_run(tmp_path)
    with (bent / "actions.csv").open("a") as file:
        file.write("more\n")
    assert enjoin(monkeypatch, str(bent), "--kind", "compliance", "-o", str(tmp_path / "c.pdf")) == 1
    assert "actions.csv" in capsys.readouterr().err


def test_no_run_no_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert enjoin(monkeypatch, str(tmp_path / "none"), "--kind", "compliance", "-o", "c.pdf") == 2
    assert enjoin(monkeypatch, str(tmp_path), "--kind", "compliance", "-o", "c.pdf") == 2


def test_a_sample_tells_every_fault(tmp_path: Path) -> None:
    path = tmp_path / "s.csv"
    path.write_text("platform,listing_id,judged\np,1,infringing\np,2,maybe\n,3,lawful\n")
    with pytest.raises(Unreadable) as found:
        read_sample(path)
    assert [each.place.row for each in found.value.problems] == [3, 4]
    path.write_text("platform,judged\n")
    with pytest.raises(Unreadable, match="listing_id"):
        read_sample(path)
    path.write_bytes(b"platform,listing_id,judged\n\xff,1,lawful\n")
    with pytest.raises(Unreadable, match="UTF-8"):
        read_sample(path)
    path.write_text("platform,listing_id,judged\np,1,Lawful\n")
    assert not read_sample(path)[0].infringing
