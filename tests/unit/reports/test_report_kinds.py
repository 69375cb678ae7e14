"""What each kind of report says about a made-up workspace, figure by figure."""

import json
from pathlib import Path
from typing import Any

import pytest
from made_runs import again, build, one_run, two_runs

from enjoin.adapters.renderers import html
from enjoin.adapters.renderers import json as json_renderer
from enjoin.conduct.sampling import Judged
from enjoin.problems import BrokenProof, Misuse
from enjoin.reports.dsa import EU
from enjoin.reports.model import Counsel, Report, Seconds, Share, Table
from enjoin.reports.table import KINDS
from enjoin.when import Instant

GIVEN: dict[str, dict[str, Any]] = {"dsa": {"options": {"territory": "EU"}}}


@pytest.fixture(scope="module")
def single(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return one_run(tmp_path_factory.mktemp("single"))


@pytest.fixture(scope="module")
def double(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return two_runs(tmp_path_factory.mktemp("double"))


def figures(report: Report) -> dict[str, Any]:
    return {stat.key: stat.value for stat in report.figures()}


def table(report: Report, name: str) -> Table:
    return next(each for each in report.tables() if each.id == name)


@pytest.mark.parametrize("kind", KINDS)
def test_every_figure_and_table_names_entries_that_exist(double: Path, kind: str) -> None:
    report = build(double, kind, **GIVEN.get(kind, {}))
    for stat in report.figures():
        assert stat.entries, stat.key
        assert all(0 <= index < report.basis.entries for index in stat.entries)
    for each in report.tables():
        assert all(0 <= index < report.basis.entries for index in each.entries)


@pytest.mark.parametrize("kind", KINDS)
def test_same_record_same_report(double: Path, kind: str) -> None:
    given = GIVEN.get(kind, {})
    assert build(double, kind, **given) == build(double, kind, **given)


def test_compliance_counts_what_the_run_holds(single: Path) -> None:
    found = figures(build(single, "compliance"))
    assert found["screened"] == 4
    assert found["confirmed_stores"] == 1
    assert found["live"] == 2  # l1 and the phone case; the stranger's listing is nobody's
    assert found["infringing"] == 1
    assert found["withhold_decided"] == Share(part=1, whole=1)
    assert (found["acts"], found["acts_blocked"], found["acts_allowed"]) == (2, 1, 1)
    assert found["tasks"] == 1
    # l1 was notified on Feb 10; the run of Feb 15 decided to withhold it.
    assert found["known_to_decision_p50"] == Seconds(4.5 * 86_400)
    assert found["withhold_unseen"] == Share(part=1, whole=1)


def test_the_whole_period_is_spoken_of(double: Path) -> None:
    report = build(double, "compliance")
    found = figures(report)
    assert found["runs"] == 2
    assert found["withhold_decided"] == Share(part=2, whole=2)
    assert found["withhold_gone"] == Share(part=1, whole=1)  # l1; no feed is later than the decision on l2
    assert found["withhold_unseen"] == Share(part=1, whole=2)
    rows = {row[3]: row for row in table(report, "listings").rows}
    assert set(rows) == {"l1", "l2"}
    again = table(report, "relistings").rows
    assert [(row[2], row[3], row[4], row[5]) for row in again] == [("l1", "l1", "l2", 2)]
    assert again[0][7] == Seconds(9 * 86_400)
    strikes = table(report, "strikes")
    assert [(row[1], row[3], row[4]) for row in strikes.rows] == [("s1", 2, 2)]
    assert "policy" in strikes.note


def test_an_act_in_two_runs_is_one_slip(double: Path) -> None:
    report = build(double, "breaches")
    assert figures(report)["acts"] == 2
    rows = table(report, "acts").rows
    assert [(row[2], row[5], row[7], row[8]) for row in rows] == [
        ("email", "l1", "K5", True),
        ("recommend", "l2", "K4", True),
    ]


def test_breaches_lay_the_elements_side_by_side(single: Path) -> None:
    report = build(single, "breaches")
    elements = {row[0]: row for row in table(report, "elements-1").rows}
    assert len(elements) == 6
    by_rule = {str(name).rpartition("(")[2]: row for name, row in elements.items()}
    assert "notice of `pi` received 2030-01-11T09:00:00-05:00 by e-mail (ECF 7 at 2)" in str(by_rule["R1, R2, R20)"][1])
    assert "e-mail promotion, an affirmative act" in str(by_rule["R20, R23–R25)"][1])
    assert "algorithm" in str(by_rule["R20, R23–R25)"][2])
    assert "K5" in str(by_rule["R22, R26)"][1])
    assert by_rule["R22, R26)"][2] == ""
    assert "before the act" in str(by_rule["R34, R36)"][1])
    assert any(isinstance(block, Counsel) for block in report.blocks)


def test_narrowness_counts_goods_without_a_finding_and_broader_measures(single: Path) -> None:
    report = build(single, "narrowness")
    found = figures(report)
    assert found["nothing_found_touched"] == Share(part=0, whole=1)
    assert found["strangers_blocked"] == 0
    assert found["promotion_passed"] == 1
    assert found["shut_down_would_hit"] == Share(part=1, whole=2)
    hit = {row[0]: row[1] for row in table(report, "broader").rows}
    assert hit["a ban of the term for every seller"] == 1


def test_diligence_states_recall_only_from_a_judged_sample(single: Path) -> None:
    assert "recall" not in figures(build(single, "diligence"))
    sample = tuple(
        Judged(platform="bazaar", listing_id=each, infringing=yes)
        for each, yes in (("l1", True), ("l2", True), ("l3", False))
    )
    found = figures(build(single, "diligence", sample=sample))
    recall = found["recall"]
    assert (recall.part, recall.whole) == (1, 2)
    low, high = recall.interval
    assert low < 0.5 < high
    assert (found["false_hits"].part, found["false_hits"].whole) == (0, 1)
    assert ("bazaar", "l2", "missed") in table(build(single, "diligence", sample=sample), "errors").rows


def test_dsa_statements_follow_the_schema_and_hold_no_name(single: Path) -> None:
    report = build(single, "dsa", options={"territory": "EU"})
    content = json.loads(json_renderer.render(report))
    assert list(content) == ["statements"]
    (statement,) = content["statements"]
    assert statement["territorial_scope"] == list(EU)
    assert statement["decision_visibility"] == ["DECISION_VISIBILITY_CONTENT_DISABLED"]
    assert statement["category"] == "STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS"
    assert statement["content_date"] == "2030-01-05"
    assert statement["application_date"] == "2030-02-15"
    assert statement["source_type"] == "SOURCE_TYPE_OTHER_NOTIFICATION"
    needed = {"decision_ground", "content_type", "decision_facts", "automated_detection", "automated_decision", "puid"}
    assert needed <= statement.keys()
    assert len(statement["decision_facts"]) <= 5000
    text = json.dumps(content)
    assert not any(name in text for name in ("Moon", "Plush Works", "s1", "l1", "cv-00001", "Bazaar"))


@pytest.mark.parametrize(
    "options", [{}, {"territory": "US"}, {"territory": "EU", "ground": "illegal"}, {"territory": "EU", "ground": "x"}]
)
def test_dsa_asks_for_what_it_cannot_know(single: Path, options: dict[str, str]) -> None:
    with pytest.raises(Misuse):
        build(single, "dsa", options=options)


def test_notices_name_the_listings(double: Path) -> None:
    rows = table(build(double, "notice"), "listings").rows
    assert [row[3] for row in rows] == ["l2"]  # l1 is gone
    seller = build(double, "notice", options={"to": "seller", "store": "bazaar:s1"})
    text = html.render(seller).decode()
    assert "PI ¶1(b)" in text
    assert "l2" in text
    with pytest.raises(Misuse, match="not confirmed"):
        build(double, "notice", options={"to": "seller", "store": "bazaar:s2"})


def test_certificate_lists_every_file_with_its_digest(single: Path) -> None:
    report = build(single, "certificate")
    assert {each.title for each in report.exhibits} >= {
        "decisions.parquet",
        "findings.parquet",
        "actions.csv",
        "run.json",
    }
    assert all(len(each.digest) == 64 and each.entries for each in report.exhibits)


def test_schedule_has_every_defendant_and_store(single: Path) -> None:
    report = build(single, "schedule")
    assert [row[0] for row in table(report, "defendants").rows] == ["d1", "d2"]
    assert [row[3] for row in table(report, "stores").rows] == ["confirmed", "candidate"]


def test_a_sealed_case_stays_with_the_case_team(tmp_path: Path) -> None:
    folder = one_run(tmp_path, sealed="sealed = { from = 2030-01-01 }")
    assert "UNDER SEAL" in build(folder, "compliance").marking
    with pytest.raises(Misuse) as refused:
        build(folder, "notice", options={"to": "seller", "store": "bazaar:s1"})
    assert not any(name in str(refused.value) for name in ("Moon", "Plush", "30-cv"))
    with pytest.raises(Misuse, match="R49"):
        build(folder, "dsa", options={"territory": "EU"})


def test_an_unsealed_report_carries_no_marking(single: Path) -> None:
    assert build(single, "compliance").marking == ""


@pytest.mark.parametrize("name", ["decisions.parquet", "findings.parquet", "links.parquet", "actions.csv", "run.json"])
def test_a_file_that_is_not_the_one_on_record_is_never_used(tmp_path: Path, name: str) -> None:
    folder = one_run(tmp_path)
    content = bytearray((folder / name).read_bytes())
    content[len(content) // 2] ^= 1
    (folder / name).write_bytes(content)
    with pytest.raises(BrokenProof, match=name):
        build(folder, "compliance")


def test_a_feed_that_is_gone_is_said_not_guessed(tmp_path: Path) -> None:
    folder = one_run(tmp_path)
    (tmp_path / "feeds1" / "listings.parquet").unlink()
    report = build(folder, "compliance")
    assert "exposed_p50" not in figures(report)
    assert any("no longer at hand" in getattr(block, "text", "") for block in report.blocks)


def test_unknown_kinds_and_options_are_told(single: Path) -> None:
    with pytest.raises(Misuse, match="did you mean `breaches`"):
        build(single, "breeches")
    with pytest.raises(Misuse, match="takes no option"):
        build(single, "compliance", options={"to": "seller"})


def test_as_of_is_the_last_runs_instant(double: Path) -> None:
    assert build(double, "compliance").as_of > Instant(0)
    assert "2030-03-15" in build(double, "compliance").subtitle


def test_a_decision_that_was_not_carried_out_is_counted(tmp_path: Path) -> None:
    folder = two_runs(tmp_path)
    assert figures(build(folder, "diligence"))["withhold_live"] == Share(part=0, whole=1)
    third = again(folder, tmp_path)
    assert figures(build(third, "diligence"))["withhold_live"] == Share(part=1, whole=2)
