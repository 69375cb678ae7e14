"""`verify.html` in a real browser, without a network: it says of a packet what `enjoin verify` says."""

import json
import os
import shutil
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Error, Page, sync_playwright
from runs import SIGNER, make_case_run
from test_packet import BENDS, NOW, check, pack, resign, zipped

from enjoin.adapters.stores.sqlite import open_ledger
from enjoin.engine.archive import read_archive
from enjoin.engine.packet_pages import verify_page
from enjoin.engine.stamping import stamp_ledger
from enjoin.ledger.note import Signer
from enjoin.problems import Unreadable

BROWSERS = (os.environ.get("ENJOIN_CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome")
BROWSER = next((path for path in map(shutil.which, filter(None, BROWSERS)) if path), None)
pytestmark = pytest.mark.skipif(BROWSER is None, reason="no Chromium here (apt-get install chromium)")


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    place = tmp_path_factory.mktemp("page") / "verify.html"
    place.write_text(verify_page(), encoding="utf-8")
    with sync_playwright() as player:
        try:
            browser = player.chromium.launch(
                executable_path=BROWSER, args=["--no-sandbox", "--disable-background-networking"]
            )
        except Error as error:
            pytest.skip(f"Chromium does not start here: {error.message.splitlines()[0]}")
        context = browser.new_context(offline=True)
        opened = context.new_page()
        asked: list[str] = []
        opened.on("request", lambda request: asked.append(request.url))
        opened.goto(place.as_uri())
        yield opened
        assert asked == [place.as_uri()], "the page asked for something"
        browser.close()


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return pack(make_case_run(tmp_path_factory.mktemp("runs") / "run")).content


def said(page: Page, content: bytes, key: str = "") -> dict[str, object]:
    """What the page's own function says."""
    script = "([packet, key]) => verifyPacket(Uint8Array.from(atob(packet), c => c.charCodeAt(0)), key)"
    found: dict[str, object] = page.evaluate(script, [b64encode(content).decode(), key])
    return found


def test_a_clerk_drops_an_intact_packet(page: Page, content: bytes, tmp_path: Path) -> None:
    (tmp_path / "d01.zip").write_bytes(content)
    page.set_input_files("#file", tmp_path / "d01.zip")
    page.wait_for_selector("#verdict[data-intact=true]")
    assert page.text_content("#verdict") == (
        f"Intact: {len(read_archive(content)) - 1} files, 11 entries, 10 rows; signed by {SIGNER.verifier}"
    )
    shown = page.inner_text("#rows")
    assert "Kelly Toys Holdings, LLC v. 19885566 Store et al. — No. 1:22-cv-09384 — defendant d01" in shown
    assert "6 of 13 rows on record" in shown
    assert "PI ¶1(b) forbids it" in shown


def test_the_expected_key_is_compared(page: Page, content: bytes, tmp_path: Path) -> None:
    (tmp_path / "d01.zip").write_bytes(content)
    page.set_input_files("#file", tmp_path / "d01.zip")
    page.fill("#key", str(Signer("enjoin", bytes(32)).verifier))
    page.wait_for_selector("#verdict[data-intact=false]")
    assert "not the one that you expect" in (page.text_content("#verdict") or "")
    page.fill("#key", str(SIGNER.verifier))
    page.wait_for_selector("#verdict[data-intact=true]")
    page.fill("#key", "")


def test_hashes_and_signatures_are_those_of_python(page: Page) -> None:
    from hashlib import sha256, sha512

    for size in (0, 1, 55, 56, 63, 64, 111, 112, 127, 128, 1000):
        message = bytes(range(256)) * 4
        message = message[:size]
        hashes = page.evaluate(
            "m => [hexOf(sha256(Uint8Array.from(m))), hexOf(sha512(Uint8Array.from(m)))]", [*message]
        )
        assert hashes == [sha256(message).hexdigest(), sha512(message).hexdigest()]
        signature = SIGNER.sign(message)
        script = "([k, m, s]) => ed25519(Uint8Array.from(k), Uint8Array.from(m), Uint8Array.from(s))"
        assert page.evaluate(script, [[*SIGNER.verifier.public], [*message], [*signature]])
        for at in (0, 31, 32, 63):
            bent = bytearray(signature)
            bent[at] ^= 4
            assert not page.evaluate(script, [[*SIGNER.verifier.public], [*message], [*bent]])
        assert not page.evaluate(script, [[*SIGNER.verifier.public], [*message, 0], [*signature]])


@pytest.mark.parametrize("name", BENDS)
def test_each_bend_is_found_here_too(page: Page, content: bytes, name: str) -> None:
    bent = BENDS[name][0](read_archive(content))
    assert not said(page, bent)["intact"], name


def test_archives_that_no_packet_is(page: Page, content: bytes) -> None:
    for archive, says in (
        (zipped([("../x", b"x")]), "leads out of the packet"),
        (zipped([("a", bytes(100_000))], 8), "or it is a bomb"),
        (content + b"x", "not a packet"),
        (b"x" + content, "bytes that belong to no file"),
        (b"", "not a packet"),
        (b"hello" * 50, "not a packet"),
    ):
        assert says in json.dumps(said(page, archive)["faults"]), says


def test_bent_bytes_are_found_here_where_they_are_found_there(page: Page, content: bytes) -> None:
    start = content.index(b"MANIFEST")
    for at in (*range(0, 60, 7), *range(start, len(content), len(content) // 60)):
        bent = bytearray(content)
        bent[at] ^= 16
        try:
            there = check(bytes(bent)).intact
        except Unreadable:
            there = False
        assert not there
        if not _only_in_the_frame(content, at):
            assert not said(page, bytes(bent))["intact"], at


def _only_in_the_frame(content: bytes, at: int) -> bool:
    """Whether the byte is one of the archive's own fields (versions, times, checksums), which no file depends on."""
    files = read_archive(content)
    place = 0
    for name in sorted(files):
        place += 30 + len(name)
        if place <= at < place + len(files[name]):
            return False
        place += len(files[name])
    return True


def test_a_time_stamped_record_is_followed(page: Page, tmp_path: Path) -> None:
    folder = make_case_run(tmp_path / "run")
    with open_ledger(folder / "ledger") as ledger, pytest.MonkeyPatch.context() as patch:
        from enjoin.engine import stamping
        from enjoin.ledger.stamp import Stamp

        stamp = Stamp(at=NOW, authority="CN=Test", trusted=False)
        patch.setattr(stamping, "read_stamp", lambda *_: stamp)
        stamp_ledger(
            ledger,
            lambda _: b"token",
            lambda path, content: path.write_bytes(content) and None,
            signer=SIGNER,
            roots=(),
            now=lambda: NOW,
        )
    packet = pack(folder).content
    found = said(page, packet)
    assert found["intact"], found["faults"]
    assert "time-stamped at" in json.dumps(found["notes"])
    files = read_archive(packet)
    name = next(each for each in files if each.endswith(".checkpoint"))
    assert not said(page, resign({**files, name: files[name].replace(b"\n", b"\n\n", 1)}))["intact"]
