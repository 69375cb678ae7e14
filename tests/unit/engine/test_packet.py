"""Packets: what gets in, what does not, and every way to bend one."""

import json
import random
import zipfile
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
import runs
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from runs import CASE, SIGNER, make_case_run

from enjoin.adapters.stores.sqlite import open_ledger, read_ledger
from enjoin.apps.cli.packet import packet as command
from enjoin.engine.archive import read_archive, write_archive
from enjoin.engine.load import load_case
from enjoin.engine.packet import Packet, make_packet, write_manifest
from enjoin.engine.packet_check import verify_packet
from enjoin.engine.packet_pages import verify_page
from enjoin.engine.redecide import redecide
from enjoin.engine.verdict import Verdict
from enjoin.engine.verify import Trust
from enjoin.ledger.entry import write_entry
from enjoin.ledger.note import Signer
from enjoin.problems import BrokenProof, Misuse, Unreadable
from enjoin.when import Instant

OTHER = Signer("enjoin", bytes(32))
NOW = Instant(1_700_000_100_000_000)


def pack(run: Path, wanted: str = "d01", *, signer: Signer | None = SIGNER, team: bool = False) -> Packet:
    case = load_case(run / "case.toml").case
    with read_ledger(run / "ledger") as ledger:
        return make_packet(run, ledger, case, wanted, page=verify_page(), signer=signer, now=NOW, team=team)


def check(content: bytes, **trust: object) -> Verdict:
    return verify_packet(content, "packet.zip", Trust(**trust))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_case_run(tmp_path_factory.mktemp("runs") / "run")


@pytest.fixture(scope="module")
def content(run: Path) -> bytes:
    return pack(run).content


def rows(content: bytes, table: str) -> list[dict[str, object]]:
    files = read_archive(content)
    name = next(name for name in files if name.endswith(f"-{table}.json"))
    return [json.loads(each["content"]) for each in json.loads(files[name])["rows"]]


# ── what gets in ──


def test_an_intact_packet(content: bytes) -> None:
    verdict = check(content, keys=(SIGNER.verifier,))
    assert verdict.intact, verdict.faults
    assert verdict.signer == str(SIGNER.verifier)
    assert verdict.checked["rows"] == 1 + 2 + 6 + 1


@pytest.mark.parametrize(
    ("wanted", "listings", "defendants"),
    [
        ("d01", {"10050000", "10050001", "10050002"}, {"d01"}),
        ("defendant:d02", {"10050010", "10050011", "10050012"}, {"d02"}),
        ("19885567", {"10050010", "10050011", "10050012"}, {"d02"}),
        ("store:19885566", {"10050000", "10050001", "10050002"}, {"d01"}),
        ("10050001", {"10050001"}, {"d01"}),
        ("pi", {"10050000", "10050001", "10050010", "10050011"}, {"d01", "d02"}),
        ("order:pi.1b", {"10050000", "10050001", "10050010", "10050011"}, {"d01", "d02"}),
        ("7777777", {"7777777"}, set()),
    ],
)
def test_what_a_scope_takes_and_nothing_else(run: Path, wanted: str, listings: set[str], defendants: set[str]) -> None:
    packet = pack(run, wanted)
    assert check(packet.content).intact
    assert {row["listing_id"] for row in rows(packet.content, "decisions")} == listings
    assert {row["listing_id"] for row in rows(packet.content, "findings")} <= listings
    assert {row["defendant"] for row in rows(packet.content, "links")} == defendants
    assert {row["defendant"] for row in rows(packet.content, "actions")} <= defendants
    for others in {"10050000", "10050001", "10050002", "10050010", "10050011", "10050012", "7777777"} - listings:
        assert others.encode() not in packet.content


def test_unknown_scopes(run: Path) -> None:
    with pytest.raises(Misuse, match="knows no listing or store or defendant or order `d09` — did you mean"):
        pack(run, "d09")
    with pytest.raises(Misuse, match="knows no store `d01`"):
        pack(run, "store:d01")


def test_the_blind_key_stays_behind(run: Path, content: bytes) -> None:
    assert b"r1".ljust(32, b"k").hex().encode() not in content


def test_a_sealed_case_stays_within_the_case_team(tmp_path: Path) -> None:
    sealed = CASE.replace("caption", "sealed = { from = 2022-12-05 }\ncaption", 1)
    folder = make_case_run(tmp_path / "run", case=sealed)
    with pytest.raises(Misuse, match="the case is sealed"):
        pack(folder)
    assert check(pack(folder, team=True).content).intact


def test_a_sealed_order_stays_within_the_case_team(tmp_path: Path) -> None:
    sealed = CASE.replace("entered = 2023-01-05", "entered = 2023-01-05\nsealed_until = 2099-01-01", 1)
    folder = make_case_run(tmp_path / "run", case=sealed)
    with pytest.raises(Misuse, match="the order `pi` is sealed"):
        pack(folder)
    past = CASE.replace("entered = 2023-01-05", "entered = 2023-01-05\nsealed_until = 2023-02-01", 1)
    assert check(pack(make_case_run(tmp_path / "past", case=past)).content).intact


def test_the_same_packet_twice_is_the_same_bytes(run: Path, content: bytes) -> None:
    assert pack(run).content == content


def test_an_unsigned_run_and_a_manifest_without_the_key(run: Path, tmp_path: Path) -> None:
    unsigned = check(pack(make_case_run(tmp_path / "u", signer=None), signer=None).content)
    assert unsigned.intact
    assert unsigned.line().endswith("unsigned")
    half = check(pack(run, signer=None).content)
    assert half.intact
    assert any("manifest is unsigned" in note for note in half.notes)
    with pytest.raises(Misuse, match="under another key"):
        pack(run, signer=OTHER)


def test_nothing_is_packed_of_a_run_that_was_changed(tmp_path: Path) -> None:
    folder = make_case_run(tmp_path / "run")
    (folder / "actions.csv").write_text("do\n")
    with pytest.raises(BrokenProof, match=r"`actions\.csv` is not the file that entry"):
        pack(folder)


def test_pages_hold_no_markup_from_the_data(tmp_path: Path) -> None:
    evil = CASE.replace("Kelly Toys Holdings, LLC v.", "<script>alert(1)</script> v.", 1)
    files = read_archive(pack(make_case_run(tmp_path / "run", case=evil)).content)
    assert b"<script" not in files["index.html"]
    assert "902(14)" in files["certificate-draft.txt"].decode()
    assert "Exhibit 4" in files["README.txt"].decode()


def test_a_page_that_lies_is_noted(content: bytes) -> None:
    verdict = check(resign({**read_archive(content), "verify.html": b"<p>Intact"}))
    assert verdict.intact  # the rows hold; the page is not on record
    assert any("do not rely on what that page says" in note for note in verdict.notes)
    assert not any("do not rely" in note for note in check(content).notes)


# ── deciding again ──


def test_rows_are_decided_again_from_what_the_packet_holds(content: bytes) -> None:
    verdict = verify_packet(content, "p", Trust(), redecide)
    assert verdict.intact, verdict.faults
    assert verdict.checked["rows decided again"] == 6


@pytest.mark.parametrize(
    ("column", "value"), [("outcome", "allow"), ("directives", ["pi.1c"]), ("link_state", "candidate")]
)
def test_a_record_that_its_own_facts_do_not_give_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, column: str, value: object
) -> None:
    """Signed, proved and false: the row was recorded so, but the case file and the facts give something else."""
    true_rows = runs.case_rows()
    true_rows["decisions"][3][column] = value
    monkeypatch.setattr(runs, "case_rows", lambda: true_rows)
    verdict = verify_packet(pack(make_case_run(tmp_path / "run")).content, "p", Trust(), redecide)
    assert [(fault.code, fault.row) for fault in verdict.faults] == [("redecide", 4)]
    assert f"`{column}` is `{value}`" in verdict.line()


# ── every way to bend one ──

Files = dict[str, bytes]


def resign(files: Files, signer: Signer | None = SIGNER) -> bytes:
    """Pack files again with a fitting manifest: what somebody with the tools, but maybe without the key, can do."""
    rest = {name: content for name, content in files.items() if name != "MANIFEST"}
    rest["MANIFEST"] = write_manifest(rest, rest["ledger/checkpoint"], signer)
    return write_archive(rest)


def in_json(name: str, change: Callable[[dict[str, object]], object]) -> Callable[[Files], bytes]:
    def bend(files: Files) -> bytes:
        value = json.loads(files[name])
        change(value)
        return resign({**files, name: json.dumps(value, ensure_ascii=False).encode()})

    return bend


DECISIONS = "exhibits/04-decisions.json"


def allow_first(value: dict) -> None:  # type: ignore[type-arg]
    value["rows"][0]["content"] = value["rows"][0]["content"].replace('"block"', '"allow"')


def swap_rows(value: dict) -> None:  # type: ignore[type-arg]
    value["rows"][0], value["rows"][1] = value["rows"][1], value["rows"][0]


def double_row(value: dict) -> None:  # type: ignore[type-arg]
    value["rows"].insert(0, value["rows"][0])


def other_number(value: dict) -> None:  # type: ignore[type-arg]
    value["rows"][-1]["row"] += 1


BENDS: dict[str, tuple[Callable[[Files], bytes], str]] = {
    "a file changed": (
        lambda f: write_archive({**f, "index.html": b"x"}),
        "`index.html`: was changed since it was packed",
    ),
    "a file missing": (
        lambda f: write_archive({n: c for n, c in f.items() if n != "README.txt"}),
        "`README.txt`: is in the manifest",
    ),
    "a file more": (lambda f: write_archive({**f, "more.txt": b""}), "`more.txt`: is not in the manifest"),
    "no manifest": (lambda f: write_archive({n: c for n, c in f.items() if n != "MANIFEST"}), "`MANIFEST` is missing"),
    "manifest of another key": (lambda f: resign(f, OTHER), "`MANIFEST`: signed by"),
    "another case file": (
        lambda f: resign({**f, "exhibits/01-case.toml": b"format = 1"}),
        "not the case file that the run read",
    ),
    "a row changed": (in_json(DECISIONS, allow_first), "row 1, entry 5: leaf 0 is not in the tree"),
    "rows swapped": (in_json(DECISIONS, swap_rows), "rows are not in their order"),
    "a row twice": (in_json(DECISIONS, double_row), "rows are not in their order, or one is there twice"),
    "a row under another number": (in_json(DECISIONS, other_number), "leaf 6 is not in the tree"),
    "another count": (in_json(DECISIONS, lambda v: v.update(count=99)), "says that 99 rows are on record"),
    "of another entry": (in_json(DECISIONS, lambda v: v.update(entry=6)), "not of the file and entry"),
    "an entry changed": (
        in_json(
            "ledger/entries.json",
            lambda v: v["entries"][0].update(entry=v["entries"][0]["entry"].replace("alibaba", "alibabb")),
        ),  # type: ignore[index]
        "the body of this `run` entry is not the one that was recorded",
    ),
    "an entry left out": (
        in_json("ledger/entries.json", lambda v: v["entries"].pop(0)),
        "outside of any run|one finished run",
    ),  # type: ignore[attr-defined]
    "entries swapped": (in_json("ledger/entries.json", lambda v: v["entries"].reverse()), "not in their order"),  # type: ignore[attr-defined]
    "another run named": (in_json("packet.json", lambda v: v.update(run="other")), "`run` is not that of the record"),
    "a hash changed": (in_json(DECISIONS, lambda v: v["hashes"].reverse()), "is not in the tree"),  # type: ignore[attr-defined]
    "a hash that is not there": (in_json(DECISIONS, lambda v: v["hashes"].clear()), "not of the form"),  # type: ignore[attr-defined]
    "rubbish for rows": (in_json(DECISIONS, lambda v: v.update(rows=[{"row": "x"}])), "not of the form"),
    "no rows": (in_json(DECISIONS, lambda v: v.pop("rows")), "not of the form"),
}


@pytest.mark.parametrize("name", BENDS)
def test_each_bend_has_its_reason(content: bytes, name: str) -> None:
    bend, says = BENDS[name]
    verdict = check(bend(read_archive(content)))
    assert not verdict.intact
    assert any(each in "; ".join(map(str, verdict.faults)) for each in says.split("|")), verdict.faults


def test_a_row_of_another_run_does_not_pass(run: Path, content: bytes, tmp_path: Path) -> None:
    other = read_archive(pack(make_case_run(tmp_path / "other", run_id="r2")).content)
    for name in (DECISIONS, "ledger/entries.json", "ledger/checkpoint"):
        verdict = check(resign({**read_archive(content), name: other[name]}))
        assert not verdict.intact, name


def test_a_packet_made_anew_under_another_key_fails_for_who_knows_the_key(tmp_path: Path) -> None:
    forged = pack(make_case_run(tmp_path / "forged", signer=OTHER), signer=OTHER).content
    assert check(forged).intact
    assert "not one that you trust" in check(forged, keys=(SIGNER.verifier,)).line()


def test_a_packet_of_a_ledger_that_went_on(tmp_path: Path) -> None:
    folder = make_case_run(tmp_path / "run")
    with open_ledger(folder / "ledger") as ledger:
        ledger.append([write_entry("note", 1, {"n": n}, at=NOW) for n in range(5)])
    with pytest.raises(BrokenProof, match="no checkpoint over all its entries"):
        pack(folder)
    with open_ledger(folder / "ledger") as ledger:
        ledger.checkpoint(SIGNER)
    assert check(pack(folder).content).intact


def zipped(files: list[tuple[str | zipfile.ZipInfo, bytes]], method: int = zipfile.ZIP_STORED) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return out.getvalue()


def link() -> zipfile.ZipInfo:
    info = zipfile.ZipInfo("a")
    info.external_attr = 0o120777 << 16
    return info


@pytest.mark.parametrize(
    ("archive", "says"),
    [
        (lambda: zipped([("../../etc/passwd", b"x")]), "leads out of the packet"),
        (lambda: zipped([("/etc/passwd", b"x")]), "leads out of the packet"),
        (lambda: zipped([("a\\..\\b", b"x")]), "characters that are not allowed"),
        (lambda: zipped([("a/", b"")]), "a folder's"),
        (lambda: zipped([(link(), b"/etc/passwd")]), "is a link"),
        (lambda: zipped([("a", bytes(10_000_000))], zipfile.ZIP_DEFLATED), "or it is a bomb"),
        (lambda: zipped([("a", b"x")]), "packed anew"),
    ],
)
def test_archives_that_no_packet_is(archive: Callable[[], bytes], says: str) -> None:
    assert says in check(archive()).line()


def test_two_files_of_one_name() -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        twice = zipped([("a", b"x"), ("a", b"y")])
    assert "two files named `a`" in check(twice).line()


def test_what_is_no_archive_is_unreadable(content: bytes) -> None:
    for rubbish in (b"", b"PK", b"hello" * 100, content[: len(content) // 2]):
        with pytest.raises(Unreadable):
            check(rubbish)


def test_bytes_before_between_and_behind_the_files(content: bytes) -> None:
    for bent in (b"x" + content, content + b"x", content[:-2] + b"\x01\x00x"):
        try:
            assert not check(bent).intact
        except Unreadable:
            continue


def test_every_bent_byte_is_found(content: bytes) -> None:
    chance = random.Random(1014)
    for at in [*range(200), *sorted(chance.sample(range(len(content)), 150)), *range(len(content) - 200, len(content))]:
        bent = bytearray(content)
        bent[at] ^= 1 << chance.randrange(8)
        try:
            assert not check(bytes(bent)).intact, f"byte {at}"
        except Unreadable:
            continue


@given(st.binary(max_size=400))
@settings(max_examples=100, deadline=None)
def test_any_bytes_are_a_packet_or_refused(content: bytes) -> None:
    with suppress(Unreadable):
        assert not check(content).intact


def test_the_command(run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "key").write_text(SIGNER.write())
    monkeypatch.setenv("ENJOIN_KEY", str(tmp_path / "key"))
    said = CliRunner().invoke(command, [str(run), "--for", "d01", "-o", str(tmp_path / "p.zip"), "--json"])
    assert said.exit_code == 0, said.output
    assert json.loads(said.output)["rows"] == {"links": 1, "findings": 2, "decisions": 6, "actions": 1}
    assert check((tmp_path / "p.zip").read_bytes(), keys=(SIGNER.verifier,)).intact
