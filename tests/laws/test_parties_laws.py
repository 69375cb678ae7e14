"""Laws of linking: a name never confirms; a scan and its kernel agree; order and case of stores change nothing."""

import pyarrow as pa
from hypothesis import given, settings
from hypothesis import strategies as st

from enjoin.orders.model import Defendant
from enjoin.parties.alignment import align
from enjoin.parties.blocking import keys_of, sought_keys
from enjoin.parties.folding import fold
from enjoin.parties.hashing import hash_set, hash_texts, plain_hash
from enjoin.parties.masks import mask_for, row_keys
from enjoin.parties.names import read_name
from enjoin.parties.resolve import likeness, resolve
from enjoin.parties.sifting import Sieve

LINE = """Yiwu Shenzhen shenzen Kaixin Ruilin Toys toy Co., Ltd. Limited limjted Store Official & and e commerce hong kong
nan tong Shop9 910338841 a686869 O'Neil X Bubble Bear 义乌 玩具 é ß .. Trading Firm imp exp companylimited xin xiang dalian"""
WORDS = st.sampled_from(LINE.split())
NAMES = st.one_of(st.lists(WORDS, min_size=1, max_size=9).map(" ".join), st.text(max_size=60))


@given(st.lists(NAMES, max_size=20))
def test_the_compiled_reader_files_the_keys_of_the_plain_one(names: list[str]) -> None:
    names = [name.encode("utf-8", "replace").decode() for name in names]
    hashes, rows, odd = row_keys(pa.array(names, pa.string()))
    filed: dict[int, set[int]] = {}
    for value, row in zip(hashes.tolist(), rows.tolist(), strict=True):
        filed.setdefault(row, set()).add(value)
    for row, name in enumerate(names):
        if name.isascii():
            assert filed.get(row, set()) == {plain_hash(key) for key in keys_of(read_name(name))}
        else:
            assert row in odd.tolist()


@given(st.lists(st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]))))
def test_hashes_are_those_of_the_plain_function(texts: list[str]) -> None:
    assert hash_texts(texts).tolist() == [plain_hash(text) for text in texts]
    assert set(hash_set(hash_texts(texts)).tolist()) - {0} == {plain_hash(text) for text in texts}


@settings(deadline=None)
@given(NAMES, st.lists(NAMES, min_size=1, max_size=10))
def test_the_mask_leaves_out_no_row_that_the_plain_pass_would_keep(printed: str, names: list[str]) -> None:
    names = [name.encode("utf-8", "replace").decode() for name in names]
    sieve = Sieve([Defendant(id="d", name=printed)])
    batch = pa.RecordBatch.from_pydict({"platform": ["p"] * len(names), "store_id": ["1"] * len(names), "name": names})
    rows = set(mask_for(sieve)(batch) or ())
    for row, name in enumerate(names):
        if any(key in sieve.keys for key in keys_of(read_name(name))):
            assert row in rows


@given(NAMES, NAMES)
def test_a_name_never_confirms(printed: str, name: str) -> None:
    links = resolve([Defendant(id="d", name=printed)], [{"platform": ["p"], "store_id": ["1"], "name": [name]}])
    assert {link.state for link in links} <= {"candidate", "none"}


@given(NAMES, NAMES)
def test_digits_equal_or_no_match(printed: str, name: str) -> None:
    found = likeness([printed], [name])
    if found is not None and found.tier == "auto":
        assert "".join(filter(str.isdigit, fold(printed))) == "".join(filter(str.isdigit, fold(name)))


@given(NAMES)
def test_a_name_is_like_itself_whatever_its_case(name: str) -> None:
    upper = name.upper()
    if fold(upper) != fold(name) or not read_name(name).whole:
        return
    assert likeness([name], [upper]) is not None


@given(st.lists(NAMES, min_size=1, max_size=6), st.randoms())
def test_the_order_of_stores_changes_no_link(names: list[str], chance: object) -> None:
    defendant = [Defendant(id="d", name=names[0])]
    ids = [str(at) for at in range(len(names))]
    forward = {"platform": ["p"] * len(names), "store_id": ids, "name": names}
    backward = {"platform": ["p"] * len(names), "store_id": ids[::-1], "name": names[::-1]}
    assert resolve(defendant, [forward]) == resolve(defendant, [backward])


@given(st.text("abcdeil10rnm", max_size=12), st.text("abcdeil10rnm", max_size=12))
def test_an_alignment_spells_both_names_and_costs_the_same_both_ways(left: str, right: str) -> None:
    there, back = align(left, right, 2.0), align(right, left, 2.0)
    assert (there is None) == (back is None)
    if there is None or back is None:
        return
    assert there.cost == back.cost
    assert "".join(step.left for step in there.steps) == left
    assert "".join(step.right for step in there.steps) == right


@given(st.text("abcdefghijklmnop", min_size=7, max_size=14), st.data())
def test_one_slip_in_the_distinctive_part_is_always_looked_at(core: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(core) - 1))
    slipped = core[:at] + data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz")) + core[at + 1 :]
    assert sought_keys(read_name(f"{core} Store")) & set(keys_of(read_name(f"{slipped} Store")))
