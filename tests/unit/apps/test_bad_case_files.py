"""Bad case files: every fault at once, one clear sentence each with file and line; exit 1 from `check`, 2 from the rest."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from cases import injunction, notice

HEAD = """\
format = 1
docket = "1:22-cv-00001"
court = "nysd"
caption = "A v. B"

[[defendants]]
id = "d01"
name = "Alpha Store"
stores = [{ platform = "aliexpress", id = "1001" }]

[[respondents]]
id = "alibaba"
name = "Alibaba"
role = "service_provider"
platforms = ["aliexpress"]

[[marks]]
id = "m"
text = "SQUISHMALLOW"
"""
STAY = """
[[orders]]
id = "stay"
kind = "stay"
entered = 2023-02-01

[[orders.effects]]
stay = ["pi.b"]
"""
GOOD = HEAD + injunction("pi", "preliminary_injunction", "2023-01-03") + STAY + notice("pi", "alibaba", "2023-01-04")


@dataclass(frozen=True)
class Fault:
    """A good file spoilt in one place: the code, words of the sentence and of the hint, and where that is told.

    A fault of a key is told at its line, one of a whole table at its header; `at` is a line's text where it is another.
    """

    name: str
    old: str
    new: str
    code: str
    says: str
    hint: str = ""
    at: str = ""

    @property
    def text(self) -> str:
        return GOOD.replace(self.old, self.new, 1)

    @property
    def line(self) -> int:
        lines = self.text.splitlines()
        if self.at:
            return lines.index(self.at) + 1
        place = GOOD[: GOOD.index(self.old)].count("\n") + self.new.count("\n") + 1
        if self.code not in OF_A_TABLE:
            return place
        headers = [number for number, line in enumerate(lines, 1) if line.lstrip().startswith("[[") and number <= place]
        return headers[-1] if headers else 1


OF_A_TABLE = {
    "unknown_party",
    "unknown_directive",
    "unknown_order",
    "cycle",
    "time_order",
    "duplicate_id",
    "one_of",
    "missing_key",
}


FAULTS = (
    Fault(
        "misspelt key",
        'kind = "stay"',
        'knid = "stay"',
        "unknown_key",
        "unknown key `knid`",
        "did you mean `kind`?",
    ),
    Fault("missing key", 'docket = "1:22-cv-00001"\n', "", "missing_key", "the case file has no `docket`"),
    Fault("unknown court", '"nysd"', '"nysdd"', "unknown_court", "unknown court: `nysdd`"),
    Fault("other format", "format = 1", "format = 2", "format", "format `2` is not known here"),
    Fault("no offset", "entered = 2023-02-01", "entered = 2023-02-01T10:00:00", "naive_instant", "has no offset"),
    Fault(
        "a date in quotes",
        "entered = 2023-02-01",
        'entered = "2023-02-01"',
        "wrong_type",
        "`entered` must be a day",
    ),
    Fault(
        "a number where a cite belongs",
        'kind = "stay"',
        'kind = "stay"\ncite = 7',
        "wrong_type",
        "`cite` must be text",
    ),
    Fault(
        "unknown act",
        '["listing", "promotion"]',
        '["listing", "promo"]',
        "unknown_value",
        "unknown forbid `promo`",
        "promotion",
    ),
    Fault(
        "unknown kind",
        '"preliminary_injunction"',
        '"preliminary_injunktion"',
        "unknown_value",
        "unknown kind",
        "preliminary_injunction",
    ),
    Fault(
        "unknown party",
        '["service_providers"]',
        '["service_provider"]',
        "unknown_party",
        "`binds` names `service_provider`",
        "service_providers",
    ),
    Fault(
        "unknown directive",
        'stay = ["pi.b"]',
        'stay = ["pi.bb"]',
        "unknown_directive",
        "`pi.bb`, which is no directive",
        "pi.b",
    ),
    Fault(
        "unknown order in an effect",
        'stay = ["pi.b"]',
        'stay = ["po.b"]',
        "unknown_directive",
        "there is no order `po`",
    ),
    Fault(
        "unknown predicate",
        'predicate = ["pi.a"]',
        'predicate = ["pi.z"]',
        "unknown_directive",
        "predicate `pi.z` is no directive",
    ),
    Fault("its own predicate", 'predicate = ["pi.a"]', 'predicate = ["pi.b"]', "cycle", "is its own predicate"),
    Fault("an effect on its own order", 'stay = ["pi.b"]', 'stay = ["stay"]', "cycle", "acts on itself"),
    Fault(
        "an effect before its order",
        "entered = 2023-02-01",
        "entered = 2023-01-02",
        "time_order",
        "before that order is entered",
        at="[[orders.effects]]",
    ),
    Fault(
        "a notice before entry",
        "received = 2023-01-04",
        "received = 2023-01-02",
        "time_order",
        "is before its entry",
    ),
    Fault("a notice of no order", 'order = "pi"', 'order = "pii"', "unknown_order", "`pii`, no order", "pi"),
    Fault(
        "a notice to nobody",
        'respondent = "alibaba"',
        'respondent = "alibab"',
        "unknown_party",
        "names `alibab`",
        "alibaba",
    ),
    Fault("a duplicate id", 'id = "stay"', 'id = "pi"', "duplicate_id", "the order id `pi` is used 2 times"),
    Fault("a bad id", 'id = "b"', 'id = "b 1"', "bad_id", "`b 1` is no id"),
    Fault(
        "two verbs",
        'stay = ["pi.b"]',
        'stay = ["pi.b"]\nstrike = ["pi.a"]',
        "one_of",
        "needs one thing that it does",
    ),
    Fault("no verb", 'stay = ["pi.b"]', 'why = "?"', "one_of", "has none"),
    Fault(
        "forbid and require",
        'predicate = ["pi.a"]',
        'require = "freeze"',
        "one_of",
        "exactly one of `forbid` and `require`",
    ),
    Fault(
        "a key of another effect",
        'stay = ["pi.b"]',
        'stay = ["pi.b"]\ndetector = ["term"]',
        "misplaced_key",
        "`detector` goes with",
    ),
    Fault("a bad period", 'predicate = ["pi.a"]', 'within = "soon"', "bad_period", "not a period: `soon`"),
    Fault("a syntax error", 'caption = "A v. B"', 'caption = "A v. B', "toml_syntax", "not valid TOML"),
    Fault("an empty list", 'binds = ["defendants"]', "binds = []", "empty", "`binds` is an empty list"),
)


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "enjoin", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def inspect(text: str) -> list[tuple[int | None, str, str, str]]:
    from enjoin.orders.casefile import inspect_case

    return [
        (each.place.line, each.code, each.message, each.hint or "")
        for each in inspect_case(text, "case.toml")[1]
        if each.severity == "error"
    ]


def test_the_good_file_is_good() -> None:
    assert inspect(GOOD) == []


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_one_fault(fault: Fault) -> None:
    assert fault.old in GOOD
    found = inspect(fault.text)
    assert [each[1] for each in found].count(fault.code) >= 1, found
    line, _, message, hint = next(each for each in found if each[1] == fault.code)
    assert (line, fault.says in message, fault.hint in hint) == (fault.line, True, True), found
    assert message[0].islower() or message[0] == "`"
    assert "\n" not in message


def test_two_orders_of_one_day_that_act_on_each_other() -> None:
    circle = GOOD + "".join(
        f'\n[[orders]]\nid = "{one}"\nkind = "stay"\nentered = 2023-03-01\n[[orders.effects]]\nstay = ["{other}"]\n'
        for one, other in (("x", "y"), ("y", "x"))
    )
    assert {(code, "in a circle through" in message) for _, code, message, _ in inspect(circle)} == {("cycle", True)}


def test_predicates_in_a_circle() -> None:
    circle = GOOD.replace('toward = "infringing"\n', 'toward = "infringing"\npredicate = ["pi.b"]\n', 1)
    assert [code for _, code, _, _ in inspect(circle)] == ["cycle", "cycle"]


def test_every_fault_at_once(tmp_path: Path) -> None:
    """Shape, references and the court, in one run, in the file's order, each as `file:line: …`."""
    text = GOOD
    for old, new in (
        ('court = "nysd"', 'court = "nysx"'),
        ('role = "service_provider"', 'roll = "service_provider"'),
        ('binds = ["defendants"]', 'binds = ["defendant"]'),
        ('predicate = ["pi.a"]', 'predicate = ["pi.q"]'),
        ("entered = 2023-02-01", "entered = 2023-02-01T00:00:00"),
        ('order = "pi"', 'order = "po"'),
    ):
        assert old in text
        text = text.replace(old, new, 1)
    path = tmp_path / "case.toml"
    path.write_text(text, encoding="utf-8")
    checked = run("case", "check", path)
    assert checked.returncode == 1
    assert checked.stderr == ""
    lines = [line for line in checked.stdout.splitlines() if line.startswith(f"{path}:") and "[" in line]
    codes = [line.partition("[")[2].partition("]")[0] for line in lines]
    assert sorted(codes) == sorted(
        [
            "unknown_court",
            "missing_key",
            "unknown_key",
            "unknown_party",
            "unknown_directive",
            "naive_instant",
            "unknown_order",
        ]
    )
    numbers = [int(line.removeprefix(f"{path}:").partition(":")[0]) for line in lines]
    assert numbers == sorted(numbers)
    asked = run("ask", path, "-r", "alibaba", "--act", "email", "--at", "2023-02-01", "-p", "aliexpress")
    assert (asked.returncode, asked.stdout) == (2, "")
    assert len(asked.stderr.splitlines()) == len(lines)
    assert all(line.startswith(f"enjoin: {path}:") for line in asked.stderr.splitlines())


BAD_QUESTIONS = {
    "unknown respondent": (["-r", "alibabba"], "unknown respondent `alibabba` (did you mean `Alibaba`?)"),
    "unknown act": (["--act", "emial"], "unknown act `emial` (did you mean `email`?)"),
    "unknown platform": (["-p", "amazon"], "`amazon` is no platform of `alibaba`, who acts on `aliexpress`"),
    "no zone": (["--at", "2023-02-01T10:00:00"], "--at: the instant `2023-02-01T10:00:00` has no time zone"),
    "no instant": (["--at", "yesterday"], "--at: not an ISO 8601 instant or day: `yesterday`"),
    "no day": (["--at", "2023-02-30"], "--at: not an ISO 8601 instant or day: `2023-02-30`"),
    "bad known": (["--known", "soon"], "--known: not an ISO 8601 instant or day: `soon`"),
    "listing missing": (["--listing", "nowhere.json"], "no such file or directory: `nowhere.json`"),
    "unknown option": (["--plattform", "x"], "--plattform"),
}


@pytest.mark.parametrize("name", BAD_QUESTIONS)
def test_bad_questions(name: str, tmp_path: Path) -> None:
    path = tmp_path / "case.toml"
    path.write_text(GOOD, encoding="utf-8")
    options, says = BAD_QUESTIONS[name]
    asked = ["-r", "alibaba", "--act", "email", "--at", "2023-02-01", "-p", "aliexpress", *options]
    done = run("ask", path, *asked)
    assert (done.returncode, done.stdout) == (2, "")
    assert says in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b'format = 1\ncaption = "\xff"\n', "case.toml:2: not UTF-8: byte 0xff"),
        (b"format = \n", "case.toml:1: not valid TOML: invalid value"),
        (b"", "case.toml:1: the case file has no `format`"),
        (GOOD.replace("format = 1", "format = 1\ndraft = true").encode(), "is an unreviewed draft"),
    ],
    ids=["broken UTF-8", "syntax", "empty", "draft"],
)
def test_files_that_cannot_be_asked(content: bytes, says: str, tmp_path: Path) -> None:
    path = tmp_path / "case.toml"
    path.write_bytes(content)
    done = run("obligations", path, "-r", "alibaba", "--at", "2023-02-01")
    assert (done.returncode, done.stdout) == (2, "")
    assert says in done.stderr


def test_a_missing_case_file_and_a_folder(tmp_path: Path) -> None:
    for path, says in ((tmp_path / "none.toml", "no such file or directory"), (tmp_path, "is a directory")):
        for command in (["case", "check"], ["case", "lint"], ["case", "timeline"], ["case", "show"]):
            done = run(*command, path)
            assert (done.returncode, done.stdout) == (2, ""), command
            assert done.stderr == f"enjoin: {says}: `{path}`\n"


@pytest.mark.parametrize("listing", ["[1]", "{", '"x"'])
def test_a_listing_that_is_none(listing: str, tmp_path: Path) -> None:
    (tmp_path / "case.toml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "listing.json").write_text(listing, encoding="utf-8")
    asked = ["-r", "alibaba", "--act", "email", "--at", "2023-02-01", "-p", "aliexpress"]
    done = run("ask", tmp_path / "case.toml", *asked, "--listing", tmp_path / "listing.json")
    assert (done.returncode, done.stdout) == (2, "")
    assert "listing.json" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_whose_a_listing_is_must_not_be_said_in_two_ways(tmp_path: Path) -> None:
    (tmp_path / "case.toml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "listing.json").write_text('{"title": "x", "store_id": "7"}', encoding="utf-8")
    asked = ["-r", "alibaba", "--act", "email", "--at", "2023-02-01", "-p", "aliexpress", "--store", "99"]
    done = run("ask", tmp_path / "case.toml", *asked, "--listing", tmp_path / "listing.json")
    assert (done.returncode, done.stdout) == (2, "")
    assert "--store says `99`, the listing's `store_id` says `7`" in done.stderr


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights do not bind here")
def test_a_file_without_leave_to_read(tmp_path: Path) -> None:
    path = tmp_path / "case.toml"
    path.write_text(GOOD, encoding="utf-8")
    path.chmod(0)
    done = run("case", "check", path)
    assert done.returncode == 2
    assert "permission denied" in done.stderr
