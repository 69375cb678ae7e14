"""A person's case file keeps its comments, its order and its ways of writing when a fact in it changes."""

from dataclasses import replace
from datetime import date

import pytest

from enjoin.courts import court
from enjoin.orders.casefile import read_case
from enjoin.orders.model import Left, Moment, Order, PlatformStore, Source
from enjoin.orders.writing import revise_case, write_case
from enjoin.problems import Unreadable
from enjoin.when import start_of_day

TEXT = """\
# The case as counsel keeps it.
format = 1
docket   = '1:22-cv-00001'   # aligned by hand
court = "nysd"
caption = "A v. B"
sealed = { from = 2022-12-05, until = 2022-12-28 }

# ── who ──
[[defendants]]   # the first
id = "d1"
name = "One"
stores = [
  { platform = "aliexpress", id = "1" },  # from Schedule A
  { platform = "aliexpress", id = "11" },
]

[[defendants]]
id = "d2"
name = "Two"

# ── what the court said ──
[[orders]]
id = "pi"
kind = "preliminary_injunction"
ecf = [22]
entered = 2023-01-05

  # the paragraph that matters
  [[orders.directives]]
  id = "a"
  binds = ["defendants"]
  forbid = ["listing", "promotion"]
  toward = "infringing"

# the end
"""


def day(text: str) -> Moment:
    value = date.fromisoformat(text)
    return Moment(at=start_of_day(value, court("nysd")), written=text, is_day=True)


def changed_lines(before: str, after: str) -> tuple[list[str], list[str]]:
    old, new = before.splitlines(), after.splitlines()
    return [line for line in old if line not in new], [line for line in new if line not in old]


def test_nothing_changed_nothing_touched() -> None:
    assert revise_case(TEXT, read_case(TEXT)) == TEXT


def test_a_value_changes_in_its_line() -> None:
    case = replace(read_case(TEXT), docket="1:22-cv-00002")
    gone, come = changed_lines(TEXT, revise_case(TEXT, case))
    assert gone == ["docket   = '1:22-cv-00001'   # aligned by hand"]
    assert come == ['docket   = "1:22-cv-00002"   # aligned by hand']


def test_a_new_key_stands_with_its_table() -> None:
    case = read_case(TEXT)
    left = Left(on=day("2023-03-01"), why="settled", source=Source(cite="ECF 40"))
    case = replace(case, defendants=(case.defendants[0], replace(case.defendants[1], left=left)))
    revised = revise_case(TEXT, case)
    gone, come = changed_lines(TEXT, revised)
    assert (gone, come) == ([], ['left = { on = 2023-03-01, why = "settled", cite = "ECF 40" }'])
    assert 'name = "Two"\nleft = {' in revised


def test_a_new_order_comes_after_the_last_one() -> None:
    case = read_case(TEXT)
    new = Order(id="stay", kind="stay", entered=day("2023-02-01"), ecf=("30",))
    revised = revise_case(TEXT, replace(case, orders=(*case.orders, new)))
    assert read_case(revised).orders[-1] == new
    assert changed_lines(TEXT, revised)[0] == []
    assert revised.index('id = "stay"') > revised.index("# the paragraph that matters")


def test_a_store_taken_out_leaves_the_others_with_their_remarks() -> None:
    case = read_case(TEXT)
    one = replace(case.defendants[0], stores=(PlatformStore(platform="aliexpress", id="1"),))
    revised = revise_case(TEXT, replace(case, defendants=(one, case.defendants[1])))
    assert "# from Schedule A" in revised
    assert '"11"' not in revised
    assert "# aligned by hand" in revised


def test_a_table_taken_out_takes_only_itself() -> None:
    case = read_case(TEXT)
    revised = revise_case(TEXT, replace(case, defendants=case.defendants[:1]))
    assert read_case(revised).defendants == case.defendants[:1]
    assert "# ── what the court said ──" in revised
    assert '"Two"' not in revised


def test_text_that_is_no_case_is_refused() -> None:
    with pytest.raises(Unreadable):
        revise_case("format = 1\n", read_case(TEXT))


def test_plain_text_is_canonical() -> None:
    text = write_case(read_case(TEXT))
    assert write_case(read_case(text)) == text
    assert text.startswith('format = 1\ndocket = "1:22-cv-00001"\ncourt = "nysd"\ncaption = "A v. B"\nsealed = {')
    assert '\n  [[orders.directives]]\n  id = "a"\n' in text


def test_text_that_toml_must_escape() -> None:
    case = replace(read_case(TEXT), caption='A "quoted"\\ v.\tB\nC\x7f § 類')
    assert read_case(write_case(case)) == case
    assert read_case(revise_case(TEXT, case)) == case
