"""Bytes → letters: what encodings are guessed, and what no paper prints."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from enjoin.adapters.papers.decoded import decode
from enjoin.adapters.papers.printed import printed
from enjoin.adapters.papers.reader import read_file
from enjoin.adapters.papers.sheet import read_sheet
from enjoin.engine.draft import draft_case

CHINESE = "深圳市龙岗区明辉贸易有限公司, 义乌市星途玩具厂, 广州红鸢电子商务有限公司, 宁波海燕进出口有限公司"
TAIWAN = "臺北紅鳶玩具有限公司, 高雄海燕貿易股份有限公司, 臺中星途電子商務有限公司"
JAPANESE = "ケトル商店株式会社, あおい玩具工業, 東京の紅鳶ストア, ほしのおもちゃ"
KOREAN = "주식회사 주전자, 붉은솔개 장난감, 서울 바다제비 상점, 별길 전자상거래"
SPANISH = "Café Ñandú GmbH, Señor Cóndor S.A. — “Año Nuevo”, Óptica Peñón"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (CHINESE, "gb18030"), (TAIWAN, "big5"), (JAPANESE, "cp932"), (KOREAN, "cp949"), (SPANISH, "cp1252"),
        (CHINESE, "utf-8"), (JAPANESE, "utf-16"), (KOREAN, "utf-32"), (SPANISH, "utf-16-le"), (CHINESE, "utf-8-sig"),
    ],
)  # fmt: skip
def test_an_encoding_is_told_by_its_common_characters(text: str, encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "t.txt"
    path.write_bytes(("The sellers of Schedule A are these: " + text).encode(encoding))
    found = decode(path)
    assert found.text.endswith(text)
    assert (found.doubt is None) == (encoding in ("utf-8", "utf-16", "utf-32", "utf-8-sig"))


def test_printers_signs_alone_are_no_doubt(tmp_path: Path) -> None:
    path = tmp_path / "t.txt"
    path.write_bytes("the “Order” of § 5 – it’s so".encode("cp1252"))
    assert decode(path).doubt is None


def test_what_a_page_declares_is_no_guess(tmp_path: Path) -> None:
    path = tmp_path / "t.html"
    path.write_bytes(f'<html><head><meta charset="gb2312"></head><body>{CHINESE}'.encode("gb18030"))
    assert CHINESE in decode(path).text
    assert decode(path).doubt is None


def test_letters_that_were_spoilt_before_are_told(tmp_path: Path) -> None:
    path = tmp_path / "t.txt"
    path.write_bytes(SPANISH.encode().decode("cp1252", "replace").encode())
    assert "spoilt" in (decode(path).doubt or "")


def test_names_of_a_guessed_encoding_are_to_be_checked(tmp_path: Path) -> None:
    path = tmp_path / "s.csv"
    path.write_bytes(f"No.,Seller Alias\n1,{CHINESE.split(',')[0]}\n2,Red Kite\n".encode("gb18030"))
    parties, faults = read_sheet(path)
    assert [party.name.band for party in parties] == ["check", "read"]
    assert "GB 18030" in faults[0]


@given(st.text())
def test_what_is_printed_stays_as_it_is(text: str) -> None:
    kept, dropped = printed(text)
    assert dropped or kept == text
    assert printed(kept) == (kept, False)
    assert not set(kept) & {"\x07", "\x1b", "\u202e", "\u2066"}


ORDER = """UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF NEW YORK

BLUE \x1b[31mHERON\x1b[0m \x1b]0;pwn\x07TOYS LLC,
               Plaintiff,
          v.

\u202eEROTS AHPLA\u202c STORE,
               Defendants.

23-cv-4455 (QRS)

PRELIMINARY INJUNCTION ORDER

It is hereby ORDERED that:

1. Defendants are enjoined from selling goods under the HERON mark.

SO ORDERED.
"""


def test_terminal_sequences_and_reversed_text_get_into_no_name(tmp_path: Path) -> None:
    path = tmp_path / "o.txt"
    path.write_text(ORDER)
    draft = draft_case([read_file(path)]).draft
    names = [
        each
        for row in (*draft.rows("plaintiffs"), *draft.rows("defendants"))
        for key, each in row.items
        if key == "name"
    ]
    assert [(each.value, each.band) for each in names] == [
        ("BLUE HERON TOYS LLC", "check"),
        ("EROTS AHPLA STORE", "check"),
    ]
    assert any("control characters" in question for question in draft.questions)
