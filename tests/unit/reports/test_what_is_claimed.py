"""No paper says more than the record: decisions are the program's own, only later feeds show what came of them (R34, R43)."""

import re
from pathlib import Path
from typing import Any

import made_runs
import pytest
from made_runs import FIRST, LISTINGS, SECOND, THIRD, at, build, decision, finding, listing, record, write_run

from enjoin.adapters.renderers import csv, docx, html, xlsx
from enjoin.adapters.renderers import json as json_renderer
from enjoin.reports.model import Paragraph, Report, Share, Stats
from enjoin.reports.table import KINDS

HITS = [finding(name) for name in ("a1", "a2", "a3", "a4")]
STARTED = "2030-01-20T00:00:00-05:00"
OFFERS = [listing(name, "s1", "Fluffle", STARTED) for name in ("a1", "a2", "a3", "a4")]
CLAIMS = (
    "have been withheld",
    "are gone",
    "is gone",
    "are withheld",
    "were not touched",
    "lawful listings",
    "to its gate",
)


def run(place: Path, number: int, moment: str, offers: list[dict[str, Any]], outcomes: dict[str, str]) -> Path:
    """Run `number` of the workspace in `place`, which decides on each listing as `outcomes` says."""
    folder = place / "run"
    if number > 1:
        kept = folder / "history" / f"run-{number - 1}"
        kept.mkdir(parents=True)
        for file in [each for each in folder.iterdir() if each.is_file()]:
            file.rename(kept / file.name)
    rows = [decision(listing_id=name, at=at(moment), outcome=outcome) for name, outcome in outcomes.items()]
    names = {each["listing_id"] for each in offers}
    made = LISTINGS[:]
    LISTINGS[:] = offers
    try:
        write_run(folder, place / f"feeds{number}", rows, [each for each in HITS if each["listing_id"] in names])
    finally:
        LISTINGS[:] = made
    record(folder, place / f"feeds{number}", f"run-{number}", moment, number)
    return folder


BLOCKED = dict.fromkeys(("a1", "a2", "a3", "a4"), "block")


def three(place: Path) -> Path:
    """a1 goes, a2 stays live, a3 is in no later feed, a4 stays live and its decision changes."""
    run(place, 1, FIRST, OFFERS, BLOCKED)
    gone = listing("a1", "s1", "Fluffle", STARTED, "2030-02-18T00:00:00-05:00")
    run(place, 2, SECOND, [gone, OFFERS[1], OFFERS[3]], {"a2": "block", "a4": "review"})
    return run(place, 3, THIRD, [gone, OFFERS[1], OFFERS[3]], {"a2": "block", "a4": "review"})


def figures(report: Report) -> dict[str, Any]:
    return {stat.key: stat.value for stat in report.figures()}


def words(report: Report) -> str:
    return " ".join(block.text for block in report.blocks if isinstance(block, Paragraph))


@pytest.mark.parametrize("kind", ["compliance", "diligence"])
def test_what_later_feeds_show_is_counted_from_feeds_alone(tmp_path: Path, kind: str) -> None:
    found = figures(build(three(tmp_path), kind))
    assert found["withhold_decided"] == Share(part=4, whole=4)
    assert found["withhold_gone"] == Share(part=1, whole=4)
    assert found["withhold_live"] == Share(part=2, whole=4)  # a4 too, though it is for review now
    assert found["withhold_absent"] == Share(part=1, whole=4)
    assert found["withhold_unseen"] == Share(part=0, whole=4)
    assert found["decided_at_once"] == 4
    assert not [key for key in found if key.startswith("known_to_decision")]


def test_the_letter_says_it_in_the_same_words(tmp_path: Path) -> None:
    said = words(build(three(tmp_path), "status-letter"))
    assert (
        "A decision to withhold is on record for 4 of them: 1 of these was seen gone in a later feed, 2 were still"
        in said
    )
    assert "1 was not in that feed" in said
    assert "For 1 of those still live the last run no longer decides to withhold" in said
    assert "A decision on record does not show that it was carried out." in said
    assert "Runs run-2 and run-3 read the very same files of listings" in said


@pytest.mark.parametrize("kind", ["status-letter", "compliance"])
def test_a_single_run_has_no_later_feed_and_says_so(tmp_path: Path, kind: str) -> None:
    said = words(build(run(tmp_path, 1, FIRST, OFFERS, BLOCKED), kind))
    assert "for 4 of these no later feed is at hand" in said
    assert "Only one run is told of here" in said
    assert "median 0 s" not in said


def test_without_the_feed_what_was_decided_in_the_run_still_shows_what_was_live(tmp_path: Path) -> None:
    folder = three(tmp_path)
    (tmp_path / "feeds3" / "listings.parquet").unlink()
    (tmp_path / "feeds2" / "listings.parquet").unlink()
    found = figures(build(folder, "compliance"))
    assert found["withhold_live"] == Share(part=2, whole=3)
    # The later runs found a right in a1 and decided nothing on it, as they do on all that is live; nothing tells of a3.
    assert (found["withhold_gone"], found["withhold_unseen"]) == (Share(part=1, whole=3), Share(part=1, whole=4))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "dsa"])
def test_no_paper_claims_what_the_record_does_not_hold(tmp_path: Path, kind: str) -> None:
    report = build(three(tmp_path), kind)
    text = re.sub(r"<[^>]+>", " ", html.render(report).decode())
    assert not [claim for claim in CLAIMS if claim in text]


@pytest.mark.parametrize("form", [json_renderer, html])
def test_every_form_has_the_same_words(tmp_path: Path, form: Any) -> None:
    report = build(three(tmp_path), "compliance")
    labels = [item.label for block in report.blocks if isinstance(block, Stats) for item in block.items]
    text = form.render(report).decode()
    assert "still live in the last feed at hand" in " ".join(labels)
    assert all(label.replace("'", "&#39;") in text or label in text for label in labels if "feed" in label)
    assert docx.render(report)
    assert xlsx.render(report)


def test_a_notice_names_what_is_live_in_the_last_feed(tmp_path: Path) -> None:
    text = csv.render(build(three(tmp_path), "notice")).decode("utf-8-sig")
    assert [line.split(",")[3] for line in text.splitlines()[1:]] == ["a2", "a4"]


def test_statements_to_a_database_are_of_what_the_last_run_decides(tmp_path: Path) -> None:
    report = build(three(tmp_path), "dsa", options={"territory": "EU"})
    assert report.data is not None
    assert len(report.data["statements"]) == 1  # type: ignore[arg-type]  # a2: for a4 it is a person's turn


def test_narrowness_goes_as_far_as_the_decisions(tmp_path: Path) -> None:
    said = words(build(three(tmp_path), "narrowness"))
    assert "it does not mean that the goods are lawful" in said
    assert "the record does not hold" in said


def test_a_case_without_a_mark_says_that_nothing_could_be_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, head, after = made_runs.CASE.partition("[[marks]]")
    assert head
    monkeypatch.setattr(made_runs, "CASE", before + "\n[[" + after.partition("[[")[2])
    said = words(build(three(tmp_path), "narrowness"))
    assert "The case names no mark" in said


def test_a_letter_without_a_feed_of_acts_says_so(tmp_path: Path) -> None:
    folder = three(tmp_path)
    assert "none was decided to be forbidden" in words(build(folder, "status-letter"))


def test_under_seal_every_row_of_a_csv_carries_the_marking(tmp_path: Path) -> None:
    from made_runs import one_run

    folder = one_run(tmp_path, sealed="sealed = { from = 2030-01-01 }")
    for kind in ("schedule", "compliance", "breaches"):
        head, *rows = csv.render(build(folder, kind)).decode("utf-8-sig").splitlines()
        assert head.startswith("Marking,")
        assert rows
        assert all(row.startswith("CONFIDENTIAL — CASE UNDER SEAL") for row in rows)
    open_ = csv.render(build(one_run(tmp_path / "open"), "schedule")).decode("utf-8-sig")
    assert "Marking" not in open_
