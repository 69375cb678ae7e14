"""RFC 3161 time-stamps against a real authority: `openssl ts` with its own root, over HTTP on the loopback."""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from authority import Authority, serving
from click.testing import CliRunner

from enjoin.adapters.stores.durable import write_durably
from enjoin.adapters.stores.sqlite import open_ledger, read_ledger
from enjoin.adapters.tsa import fetch_stamp
from enjoin.apps.cli.ledger import ledger as command
from enjoin.engine.clock import now
from enjoin.engine.stamping import stamp_ledger
from enjoin.ledger.entry import read_entry, write_entry
from enjoin.ledger.note import Signer
from enjoin.ledger.stamp import read_roots, read_stamp
from enjoin.problems import BrokenProof, Misuse

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="needs the openssl command")
SIGNER = Signer("enjoin", bytes(range(32)))
CONTENT = b"enjoin/1\n3\nroot\n"


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Authority]:
    with serving(Authority(tmp_path_factory.mktemp("tsa"))) as served:
        yield served


@pytest.fixture(scope="module")
def token(authority: Authority) -> bytes:
    return fetch_stamp(authority.url, CONTENT)


def test_a_stamp_is_checked_under_its_root(authority: Authority, token: bytes) -> None:
    before = now()
    stamp = read_stamp(token, CONTENT, read_roots(authority.root.read_bytes()))
    assert stamp.trusted
    assert "CN=Stamps" in stamp.authority
    assert abs(stamp.at.us - before.us) < 120_000_000


def test_openssl_takes_it_too(authority: Authority, token: bytes) -> None:
    (authority.folder / "token.tsr").write_bytes(token)
    (authority.folder / "content").write_bytes(CONTENT)
    said = authority.openssl("ts", "-verify", "-data", "content", "-in", "token.tsr", "-CAfile", "root.pem")
    assert b"OK" in said


def test_without_a_root_it_is_a_claim(token: bytes) -> None:
    assert not read_stamp(token, CONTENT).trusted


def test_a_stamp_of_something_else(authority: Authority, token: bytes) -> None:
    for roots in ((), read_roots(authority.root.read_bytes())):
        with pytest.raises(BrokenProof, match="of something else"):
            read_stamp(token, CONTENT + b"x", roots)


def test_a_stamp_of_another_authority(token: bytes, tmp_path: Path) -> None:
    other = Authority(tmp_path / "other", "Other")
    with pytest.raises(BrokenProof, match="signature does not hold"):
        read_stamp(token, CONTENT, read_roots(other.root.read_bytes()))


def test_a_leaf_is_no_root(authority: Authority, token: bytes) -> None:
    with pytest.raises(BrokenProof, match="not self-signed"):
        read_stamp(token, CONTENT, read_roots((authority.folder / "tsa.pem").read_bytes()))


def test_bent_tokens_never_move_the_time_or_the_content(authority: Authority, token: bytes) -> None:
    roots = read_roots(authority.root.read_bytes())
    truth, chance = read_stamp(token, CONTENT, roots), random.Random(3161)
    refused = 0
    for at in range(len(token)):
        bent = bytearray(token)
        bent[at] ^= 1 << chance.randrange(8)
        try:
            assert read_stamp(bytes(bent), CONTENT, roots) == truth
        except BrokenProof:
            refused += 1
    assert refused > len(token) // 3


def test_what_an_authority_can_do_wrong(authority: Authority) -> None:
    with pytest.raises(Misuse, match="http or https address"):
        fetch_stamp("file:///etc/passwd", CONTENT)
    with pytest.raises(Misuse, match=r"no time-stamp from `http://127\.0\.0\.1:9/`"):
        fetch_stamp("http://127.0.0.1:9/", CONTENT, timeout=2)
    authority.broken = True
    with pytest.raises(BrokenProof):
        fetch_stamp(authority.url, CONTENT)
    authority.broken = False


def test_an_old_answer_is_not_taken_for_a_new_one(
    authority: Authority, token: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(authority, "reply", lambda _: token)
    with pytest.raises(BrokenProof, match="to another request"):
        fetch_stamp(authority.url, CONTENT)


def test_the_ledger_goes_on_over_its_stamps(authority: Authority, tmp_path: Path) -> None:
    with open_ledger(tmp_path, origin="enjoin/1", create=True) as log:
        log.append([write_entry("t", 1, {}, at=now())])
        stamp = stamp_ledger(
            log,
            lambda content: fetch_stamp(authority.url, content),
            write_durably,
            signer=SIGNER,
            roots=read_roots(authority.root.read_bytes()),
            now=now,
        )
    with read_ledger(tmp_path) as log:
        body = read_entry(log.entry(1)).body
        assert body is not None
        assert body["at"] == stamp.at.iso()
        assert sorted(body["files"]) == ["1.checkpoint", "1.roots.pem", "1.tsr"]
        log.check_checkpoint((tmp_path / "stamps" / "1.checkpoint").read_bytes())
        assert log.size == 2


def test_the_command(authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENJOIN_KEY", str(tmp_path / "keys" / "ledger.key"))
    with open_ledger(tmp_path / "ledger", origin="enjoin/1", create=True) as log:
        log.append([write_entry("t", 1, {"name": "a"}, at=now())])
    run = CliRunner().invoke
    said = run(command, ["stamp", str(tmp_path), "--tsa", authority.url], catch_exceptions=False)
    assert said.exit_code == 0
    assert "its signature was not checked" in said.output
    said = run(command, ["stamp", str(tmp_path), "--tsa", authority.url, "--tsa-ca", str(authority.root)])
    assert "not checked" not in said.output
    shown = run(command, ["show", str(tmp_path)]).output
    assert "3 entries" in shown
    assert "CN=Stamps" in shown
    assert "entry 0 (`t`) is redacted" in run(command, ["redact", str(tmp_path), "0"]).output
    assert "(redacted)" in run(command, ["show", str(tmp_path)]).output
    assert isinstance(run(command, ["redact", str(tmp_path), "99"]).exception, Misuse)
    assert run(command, ["key"]).output.startswith("enjoin+")
    assert (tmp_path / "keys" / "ledger.key").stat().st_mode & 0o77 == 0
