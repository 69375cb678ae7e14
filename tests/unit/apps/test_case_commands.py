"""`case`, `obligations` and `ask` on the example cases: what they print, as JSON and in words, and their exit codes."""

import contextlib
import io
import json
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from cases import injunction, notice
from enjoin.apps.cli.main import main

EXAMPLES = Path(__file__).parents[3] / "examples"
KELLY = EXAMPLES / "22-cv-09384" / "case.toml"
PARTIES = Path(__file__).parents[2] / "corpus" / "parties.toml"
PI = injunction("pi", "preliminary_injunction", "2023-01-03") + notice("pi", "alibaba", "2023-01-04")


def run(*arguments: str | Path) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    before, sys.argv = sys.argv, ["enjoin", *map(str, arguments)]
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            main()
    except SystemExit as end:
        return int(end.code or 0), out.getvalue(), err.getvalue()
    finally:
        sys.argv = before
    return 0, out.getvalue(), err.getvalue()


def said(*arguments: str | Path) -> Any:
    code, out, err = run(*arguments, "--json")
    assert (code, err) == (0, ""), err
    return json.loads(out)


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "case.toml"
    path.write_text(PARTIES.read_text(encoding="utf-8") + PI, encoding="utf-8")
    return path


def test_s3_by_the_shipped_case() -> None:
    """The shut-down of stores on June 28 and on June 30, 2023."""
    ask = ["ask", KELLY, "-r", "AliExpress.com", "-p", "aliexpress", "--act", "operate_store"]
    before = said("obligations", KELLY, "-r", "alibaba", "--at", "2023-06-28")
    after = said("obligations", KELLY, "-r", "alibaba", "--at", "2023-06-30")
    (one,) = [each for each in before if each["directive"] == "pi.1c"]
    (two,) = [each for each in after if each["directive"] == "pi.1c"]
    assert (one["status"], one["power"], "contestable" in one["flags"]) == ("in_force", "no_predicate", True)
    assert two["status"] == "struck"
    assert [each["effect"] for each in two["effects"]] == ["strike"]
    assert said(*ask, "--at", "2023-06-30")["question"]["respondent"] == "alibaba"


def test_lint_of_the_shipped_case_faults_the_shut_down_and_not_the_ban_on_aiding() -> None:
    code, out, _ = run("case", "lint", KELLY, "--json")
    faulted = {each["directive"] for each in json.loads(out) if each["code"] == "no_predicate"}
    assert (code, {"tro.IC", "pi.1c"} <= faulted, "pi.1b" in faulted) == (1, True, False)


def test_diff_tells_what_changed_and_by_which_order() -> None:
    found = said("case", "diff", KELLY, "2023-06-28", "2023-06-30", "--respondent", "alibaba")
    struck = [each for each in found if each["directive"] == "pi.1c" and each["what"] == "status"]
    assert [(each["before"], each["after"], each["by"]) for each in struck] == [("in_force", "struck", "contempt")]
    assert said("case", "diff", KELLY, "2023-06-30", "2023-07-01", "--respondent", "alibaba") == []


LONGER = """
[[orders]]
id = "mo"
kind = "modification"
entered = 2023-01-10
effects = [{ modify = ["tro.b"], forbid = ["email"], defendants = ["d02"] }]
[[extensions]]
order = "tro"
until = 2023-01-30
why = "consent"
filed = 2023-01-20
"""


def test_diff_tells_a_longer_term_and_what_an_order_takes_from_one_defendants_paragraph(tmp_path: Path) -> None:
    """R7, R11: neither changes the status of the whole."""
    path = tmp_path / "case.toml"
    tro = injunction("tro", "tro", "2023-01-03") + notice("tro", "alibaba", "2023-01-04")
    path.write_text(
        PARTIES.read_text(encoding="utf-8") + tro + LONGER + notice("mo", "alibaba", "2023-01-10"), encoding="utf-8"
    )
    found = said("case", "diff", path, "2023-01-09", "2023-01-21", "-r", "alibaba")
    (term,) = [each for each in found if each["what"] == "until"]
    assert (term["before"], term["after"]) == ("2023-01-17T23:59:59-05:00", "2023-01-30T23:59:59-05:00")
    (one,) = [each for each in found if each["defendant"] == "d02"]
    assert (one["before"], one["after"], one["by"]) == ("in_force", "not named", "mo")
    assert "display" in one["acts"]
    assert "email" not in one["acts"]


def test_a_notice_to_a_platforms_other_name_says_which_id_is_meant(tmp_path: Path) -> None:
    """R3: a name leads to the entity; the file is told how to say so."""
    path = tmp_path / "case.toml"
    path.write_text(
        PARTIES.read_text(encoding="utf-8") + PI + notice("pi", "AliExpress", "2023-01-04"), encoding="utf-8"
    )
    _, out, _ = run("case", "check", path)
    assert "`respondent` names `AliExpress`" in out
    assert "that is `alibaba`: write the id" in out


def test_timeline_in_words_as_json_and_as_a_figure(tmp_path: Path) -> None:
    found = said("case", "timeline", KELLY)
    assert json.dumps(found).count("struck") >= 1
    figure = tmp_path / "timeline.svg"
    code, out, _ = run("case", "timeline", KELLY, "--svg", figure)
    assert code == 0
    assert "contempt" in out
    assert ElementTree.parse(figure).getroot().tag.endswith("svg")  # noqa: S314 — our own file


def test_show_at_an_instant_and_check() -> None:
    found = said("case", "show", KELLY, "--at", "2022-12-20")
    assert [each["id"] for each in found["orders"]] == ["tro"]
    assert {"alibaba"} <= set(found["obligations"])
    code, out, _ = run("case", "check", KELLY, "--json")
    assert (code, {each["severity"] for each in json.loads(out)}) == (0, {"note"})


def test_the_json_of_an_answer_has_what_the_reference_promises(case: Path) -> None:
    asked = ["--act", "email", "-p", "aliexpress", "--store", "1001", "--title", "Squishmallow plush"]
    answer = said("ask", case, "-r", "alibaba", "--at", "2023-02-01", *asked)
    assert {"outcome", "knowledge", "question", "grounds", "near", "flags", "case_digest", "version"} <= answer.keys()
    (ground,) = answer["grounds"]
    assert {"directive", "cite", "status", "power", "basis", "noticed", "shaped_by", "link", "finding", "measure"} <= (
        ground.keys()
    )
    found = ground["finding"]
    assert "Squishmallow plush"[found["start"] : found["end"]] == found["text"]
    assert ground["link"]["state"] == "confirmed"
    assert answer["case_digest"].startswith("sha256:")


def test_a_link_that_a_person_judged_counts_from_then_on(case: Path) -> None:
    """Confirmed beside the case, a candidate blocks; with what was on file before, and once rejected, it does not (R53)."""
    ask = [
        "ask",
        case,
        "-r",
        "alibaba",
        "-p",
        "alibaba",
        "--at",
        "2023-02-01",
        "--act",
        "email",
        "--title",
        "Squishmallow",
    ]
    ask += ["--store", "cn3003", "--store-name", "Shenzhen Tongfei International Trade Co., Ltd."]
    assert said(*ask)["outcome"] == "review"
    judged = {"defendant": "d04", "platform": "alibaba", "store_id": "cn3003", "by": "A. Counsel", "names": []}
    lines = [judged | {"verdict": "confirm", "at": "2023-05-01T00:00:00Z"}]
    file = case.with_suffix(".links.jsonl")
    file.write_text("".join(json.dumps(each) + "\n" for each in lines), encoding="utf-8")
    answer = said(*ask)
    assert (answer["outcome"], answer["grounds"][0]["link"]["state"]) == ("block", "confirmed")
    assert said(*ask, "--known", "2023-04-30")["outcome"] == "review"
    lines.append(judged | {"verdict": "reject", "at": "2023-06-01T00:00:00Z"})
    file.write_text("".join(json.dumps(each) + "\n" for each in lines), encoding="utf-8")
    answer = said(*ask)
    assert (answer["outcome"], "outside_order" in answer["flags"]) == ("allow", True)


def test_a_listing_from_a_file_is_read_as_the_feeds_have_it(case: Path, tmp_path: Path) -> None:
    listing = tmp_path / "listing.json"
    fields = {"listing_id": "L1", "store_id": "1001", "title": "Toy", "keywords": ["plush", "squishmallow"]}
    listing.write_text(json.dumps(fields), encoding="utf-8")
    asked = ["ask", case, "-r", "alibaba", "-p", "aliexpress", "--at", "2023-02-01", "--act", "display"]
    answer = said(*asked, "--listing", listing)
    assert (answer["outcome"], answer["grounds"][0]["finding"]["field"]) == ("block", "keywords")
    assert answer["question"]["listing_id"] == "L1"


TWO_PLATFORMS = """
[[respondents]]
id = "wharf"
name = "Wharf Inc."
role = "service_provider"
platforms = ["wharf"]
[[orders]]
id = "perm"
kind = "permanent_injunction"
entered = 2023-06-01
[[orders.effects]]
make_permanent = ["pi.*"]
[[orders.directives]]
id = "fee"
binds = ["plaintiffs"]
require = "file"
"""


def test_a_timeline_tells_of_each_platform_whose_story_differs_and_of_the_plaintiffs(tmp_path: Path) -> None:
    """R2: each is bound from its own notice."""
    path = tmp_path / "case.toml"
    path.write_text(
        PARTIES.read_text(encoding="utf-8") + PI + TWO_PLATFORMS + notice("pi", "wharf", "2023-02-04"), encoding="utf-8"
    )
    told = said("case", "timeline", path)["directives"]
    began = {
        tuple(each["respondents"]): each["stretches"][1]["from"][:10] for each in told if each["directive"] == "pi.b"
    }
    assert began[("alibaba",)] == "2023-01-04"
    assert began[("wharf",)] == "2023-02-04"
    assert ["plaintiffs"] in [each["respondents"] for each in told if each["directive"] == "perm.fee"]
    figure = tmp_path / "wharf.svg"
    assert run("case", "timeline", path, "-r", "wharf", "--svg", figure)[0] == 0
    drawn = figure.read_text(encoding="utf-8")
    assert "perm.b" in drawn
    assert "notice of pi" in drawn


def test_check_tells_of_marks_that_cannot_be_looked_for(case: Path, tmp_path: Path) -> None:
    path = tmp_path / "case.toml"
    path.write_text(
        case.read_text(encoding="utf-8") + '\n[[marks]]\nid = "q"\ntext = "Q"\n\n[[marks]]\nid = "star"\ntext = "★"\n',
        encoding="utf-8",
    )
    code, out, _ = run("case", "check", path)
    assert code == 0
    assert "warning [mark-too-short] the mark `Q` is one letter" in out
    assert "warning [mark-no-letters] the mark `★` has no letters" in out
    assert "no errors, 3 remarks" in out  # and that one of its respondents has no notice


def test_check_tells_of_what_the_file_does_not_say(tmp_path: Path) -> None:
    path = tmp_path / "case.toml"
    path.write_text(
        'format = 1\ncourt = "nysd"\ndocket = "1:24-cv-00001"\ncaption = "Elmgate v. Does"\n'
        '[[respondents]]\nid = "quaymart"\nname = "Quaymart, Inc."\nrole = "service_provider"\n'
        '[[orders]]\nid = "pi"\nkind = "preliminary_injunction"\nentered = 2024-03-04\n'
        '[[orders.directives]]\nid = "1"\ncite = "¶1"\nbinds = ["quaymart"]\nforbid = ["listing"]\ntoward = "infringing"\n',
        encoding="utf-8",
    )
    code, out, _ = run("case", "check", path)
    assert code == 0
    assert "note [no_notice] no notice of any order to `quaymart` is on record" in out
    assert "warning [nothing_protected] `pi.1` is toward infringing goods" in out


SILENT = """
format = 1
court = "nysd"
docket = "1:24-cv-00001"
caption = "Elmgate v. Does"
[[defendants]]
id = "d1"
name = "Hollow Oak Goods"
stores = [{ platform = "quay", id = "S1" }]
[[respondents]]
id = "quaymart"
name = "Quaymart, Inc."
role = "service_provider"
platforms = ["quay"]
[[orders]]
id = "pi"
kind = "preliminary_injunction"
entered = 2024-03-04
[[orders.directives]]
id = "1"
cite = "¶1"
binds = ["defendants"]
forbid = ["listing"]
toward = "infringing"
[[orders.directives]]
id = "2"
cite = "¶2"
binds = ["quaymart"]
forbid = ["listing"]
toward = "infringing"
[[notices]]
order = "pi"
respondent = "quaymart"
received = 2024-03-05
"""


def test_check_tells_of_an_order_that_ends_nothing_and_of_two_that_stand(tmp_path: Path) -> None:
    """R10, R11: nothing falls by an order's kind alone."""
    path = tmp_path / "case.toml"
    more = """
[[orders]]
id = "{0}"
kind = "{1}"
entered = 2024-05-01
"""
    path.write_text(SILENT + more.format("gone", "dismissal"), encoding="utf-8")
    assert "warning [no_effect] `gone`, a dismissal, has no effect on file" in run("case", "check", path)[1]
    path.write_text(
        SILENT + more.format("gone", "dismissal") + '[[orders.effects]]\nvacate = ["pi"]\n', encoding="utf-8"
    )
    assert "no_effect" not in run("case", "check", path)[1]
    again = '[[orders.directives]]\nid = "1"\ncite = "¶1"\nbinds = ["defendants"]\nforbid = ["display"]\ntoward = "infringing"\n'
    path.write_text(SILENT + more.format("pi2", "preliminary_injunction") + again, encoding="utf-8")
    assert "note [beside] `pi` and `pi2` are both a `preliminary_injunction`" in run("case", "check", path)[1]
    between = more.format("gone", "dissolution").replace("05-01", "04-20") + '[[orders.effects]]\nvacate = ["pi"]\n'
    path.write_text(SILENT + between + more.format("pi2", "preliminary_injunction") + again, encoding="utf-8")
    assert "[beside]" not in run("case", "check", path)[1]
    third = more.format("pi3", "preliminary_injunction").replace("05-01", "06-01") + again
    third += '[[orders.effects]]\nvacate = ["pi2"]\n'  # it speaks of `pi2`, not of `pi`
    path.write_text(SILENT + more.format("pi2", "preliminary_injunction") + again + third, encoding="utf-8")
    assert "`pi` and `pi3` are both" in run("case", "check", path)[1]


def test_check_tells_of_a_notice_of_listings_that_matches_nothing(tmp_path: Path) -> None:
    """R26: such a notice would never raise the knowledge to K5."""
    path = tmp_path / "case.toml"
    told = '[[listing_notices]]\nrespondent = "quaymart"\nreceived = 2024-03-06\nlistings = ["7"]\n'
    told += 'platform = "{}"\nrights = ["{}"]\n'
    mark = '[[marks]]\nid = "m"\ntext = "HOLLOWOAK"\n'
    path.write_text(SILENT + mark + told.format("Quay", "n"), encoding="utf-8")
    code, out, _ = run("case", "check", path)
    assert code == 0
    assert "warning [unknown_platform] a notice of listings is about `Quay`" in out
    assert "warning [unknown_right] a notice of listings names the right `n`" in out
    path.write_text(SILENT + mark + told.format("quay", "m"), encoding="utf-8")
    assert "unknown_" not in run("case", "check", path)[1]


def test_without_a_mark_nobody_can_tell_whether_goods_infringe(tmp_path: Path) -> None:
    """R18: "shows none of the marks" is no answer where the case has none; a person tells, and counsel."""
    path = tmp_path / "case.toml"
    ask = (
        "ask",
        path,
        "-r",
        "quaymart",
        "-p",
        "quay",
        "--act",
        "display",
        "--at",
        "2024-03-08",
        "--store",
        "S1",
        "--title",
        "LED lamp",
    )
    path.write_text(SILENT, encoding="utf-8")
    _, out, _ = run(*ask)
    assert out.startswith("REVIEW")
    assert "the case has no mark to look for" in out
    path.write_text(SILENT + '[[marks]]\nid = "m"\ntext = "HOLLOWOAK"\n', encoding="utf-8")
    assert run(*ask)[1].startswith("ALLOW")


FROZEN = (
    SILENT.replace('kind = "preliminary_injunction"', 'kind = "tro"')
    .replace('id = "pi"', 'id = "tro"')
    .replace('order = "pi"', 'order = "tro"')
    + """
[[marks]]
id = "m"
text = "HOLLOWOAK"
"""
)
FREEZE = """
[[orders.directives]]
id = "9"
cite = "¶9"
binds = ["quaymart"]
require = "freeze"
toward = "assets"
"""


def asked(path: Path, act: str, at: str) -> str:
    more = ("--title", "Hollowoak lamp") if act == "display" else ()
    return run("ask", path, "-r", "quaymart", "-p", "quay", "--act", act, "--at", at, "--store", "S1", *more)[1]


def test_an_extension_of_more_than_a_like_period_is_for_counsel(tmp_path: Path) -> None:
    """R7, Rule 65(b)(2): entered March 4; its fourteen days and a like period are over on April 2."""
    path = tmp_path / "case.toml"
    longer = '[[extensions]]\norder = "tro"\nuntil = 2024-06-30\nwhy = "{}"\n'
    path.write_text(FROZEN + longer.format("good cause"), encoding="utf-8")
    assert "counsel_must_confirm" not in asked(path, "display", "2024-03-30")
    assert "counsel_must_confirm" in asked(path, "display", "2024-06-01")
    path.write_text(FROZEN + longer.format("by consent"), encoding="utf-8")
    assert "counsel_must_confirm" not in asked(path, "display", "2024-06-01")


def test_money_is_not_told_to_be_released_while_an_order_without_notice_on_file_freezes_it(tmp_path: Path) -> None:
    """R2, R46: whoever reads the file knows of the injunction; counsel says what to do."""
    path = tmp_path / "case.toml"
    first = FROZEN.replace("[[notices]]", FREEZE + "[[notices]]", 1)
    injunction = '[[orders]]\nid = "pi"\nkind = "preliminary_injunction"\nentered = 2024-03-15\n' + FREEZE
    path.write_text(first + injunction, encoding="utf-8")
    out = asked(path, "payout", "2024-04-20")
    assert out.startswith("ALLOW")
    assert "not noticed by then, freezes it too" in out
    assert "release the assets" not in out
    assert "counsel_must_confirm" in out
    path.write_text(first, encoding="utf-8")
    assert "release the assets" in asked(path, "payout", "2024-04-20")
