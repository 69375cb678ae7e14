"""A whole run of `comply`, stamped by a real authority: intact it verifies and replays; bent in any file it does not.

Law: every byte of a run is either found when it is bent, or provably changes nothing that the record says.
"""

import random
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from enjoin.adapters.keyfile import load_signer
from enjoin.adapters.stores.durable import write_durably
from enjoin.adapters.stores.sqlite import open_ledger, read_ledger
from enjoin.adapters.tsa import fetch_stamp
from enjoin.apps.cli.verify import replayer
from enjoin.assemble import Job, comply
from enjoin.engine.clock import now
from enjoin.engine.load import load_case
from enjoin.engine.packet import make_packet
from enjoin.engine.packet_check import verify_packet
from enjoin.engine.packet_pages import verify_page
from enjoin.engine.redecide import redecide
from enjoin.engine.specimen import write_market
from enjoin.engine.stamping import stamp_ledger
from enjoin.engine.verdict import Verdict
from enjoin.engine.verify import Trust, verify_run
from enjoin.ledger.stamp import read_roots
from enjoin.problems import EnjoinError
from enjoin.when import read_moment

sys.path.insert(0, str(Path(__file__).parents[1] / "unit" / "ledger"))
from authority import Authority, serving

CASE = Path(__file__).parents[2] / "examples" / "22-cv-09384" / "case.toml"
needs_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="needs the openssl command")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("law")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ENJOIN_KEY", str(folder / "key"))
        yield folder


@pytest.fixture(scope="module")
def run(place: Path) -> Path:
    market = write_market(CASE, place / "market", seed=5, scale=0.01)
    case = load_case(market.case).case
    feeds = {name: str(place / "market" / f"{name}.parquet") for name in ("stores", "listings", "acts")}
    at = read_moment("2023-10-02", case.court)
    comply(Job(case=market.case, respondent="alibaba", at=at, out=place / "run", **feeds))
    return place / "run"


@pytest.fixture(scope="module")
def authority(place: Path) -> Iterator[Authority]:
    with serving(Authority(place / "tsa")) as served:
        yield served


@pytest.fixture(scope="module")
def stamped(run: Path, place: Path, authority: Authority) -> Path:
    folder = shutil.copytree(run, place / "stamped")
    with open_ledger(folder / "ledger") as ledger:
        stamp_ledger(
            ledger,
            lambda content: fetch_stamp(authority.url, content),
            write_durably,
            signer=load_signer(place / "key"),
            roots=read_roots(authority.root.read_bytes()),
            now=now,
        )
    return folder


def verify(folder: Path, *, replay: bool = False, trust: Trust | None = None) -> Verdict:
    with read_ledger(folder / "ledger") as ledger:
        return verify_run(folder, ledger, trust or Trust(), replayer(()) if replay else None)


def test_a_run_verifies_and_replays(run: Path) -> None:
    verdict = verify(run, replay=True)
    assert verdict.intact, verdict.faults
    assert verdict.checked["rows replayed"] == verdict.checked["rows"] > 100


def test_one_decision_changed_is_named_with_its_row(run: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(run, tmp_path / "bent")
    table = pq.read_table(folder / "decisions.parquet")
    rows = table.to_pylist()
    where = next(number for number, row in enumerate(rows) if row["outcome"] == "block")
    rows[where]["outcome"] = "allow"
    pq.write_table(pa.Table.from_pylist(rows, schema=table.schema), folder / "decisions.parquet", compression="zstd")
    faults = verify(folder, replay=True).faults
    assert [(fault.code, fault.row) for fault in faults] == [("changed", None), ("replay", where + 1)]
    assert '`outcome` is `"allow"`; its inputs and law give `"block"`' in faults[1].message


@needs_openssl
def test_a_stamped_run_says_when_it_existed(stamped: Path, authority: Authority, place: Path) -> None:
    for trust in (Trust(), Trust(roots=read_roots(authority.root.read_bytes()))):
        verdict = verify(stamped, trust=trust)
        assert verdict.intact, verdict.faults
        assert any("existed at" in note and "CN=Stamps" in note and "checked under" in note for note in verdict.notes)
    other = Authority(place / "other", "Other")
    verdict = verify(stamped, trust=Trust(roots=read_roots(other.root.read_bytes())))
    assert [fault.code for fault in verdict.faults] == ["stamp"]


@needs_openssl
def test_every_file_of_a_stamped_run(stamped: Path) -> None:
    chance = random.Random(61)
    files = sorted(path for path in stamped.rglob("*") if path.is_file())
    assert len(files) >= 14
    for path in files:
        whole = path.read_bytes()
        for _ in range(1 if not whole else 12):
            path.write_bytes(bent(whole, chance))
            assert found(stamped) or (path.name == "ledger.sqlite" and says_the_same(stamped)), path.name
        path.unlink()
        assert found(stamped), f"without {path.name}"
        path.write_bytes(whole)
    assert verify(stamped).intact


def bent(whole: bytes, chance: random.Random) -> bytes:
    out = bytearray(whole or b"x")
    out[chance.randrange(len(out))] ^= 1 << chance.randrange(8)
    return bytes(out)


def found(folder: Path) -> bool:
    try:
        return not verify(folder).intact
    except EnjoinError:
        return True


def says_the_same(folder: Path) -> bool:
    """The bent bytes are of no consequence: the ledger holds the entries that its signed checkpoint covers."""
    with read_ledger(folder / "ledger") as ledger:
        ledger.check()
        return True


@needs_openssl
def test_a_packet_of_a_stamped_run(stamped: Path, place: Path) -> None:
    case = load_case(stamped / "case.toml").case
    with read_ledger(stamped / "ledger") as ledger:
        packet = make_packet(
            stamped, ledger, case, "order:pi", page=verify_page(), signer=load_signer(place / "key"), now=now()
        )
    verdict = verify_packet(packet.content, "p.zip", Trust(), redecide)
    assert verdict.intact, verdict.faults
    assert verdict.checked["time-stamps"] == 1
    assert verdict.checked["rows decided again"] > 0
