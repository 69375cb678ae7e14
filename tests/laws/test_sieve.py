"""Fast twin = plain twin: the sieve decides as `decide` does, at any instant, one by one and by rows."""

from dataclasses import replace

import numpy as np
from case_drawings import LINKS, SHOWN, SOME, cases, facts, finding, instants, persons, told
from hypothesis import given
from hypothesis import strategies as st

from enjoin.canon import canonical
from enjoin.decisions import Decision, decide
from enjoin.gates.model import Facts
from enjoin.market import ACT_NAMES
from enjoin.obligations import View
from enjoin.orders.model import Case
from enjoin.sieve import Rows, Sieve, _mixed, decide_rows
from enjoin.when import Instant
from enjoin.wire import v1

QUERIES = (None, (), (finding("hit"),), (finding("review"),))
TOLDS = ((None, None, None), ("1", None, None), ("1", "L1", None), ("2", "L2", None))


def face(case: Case, answer: Decision) -> bytes:
    assert answer.failure is None
    return canonical(v1.decision(answer, {}, case.court, ""))


@SOME
@given(case=cases, data=st.data())
def test_one_by_one(case: Case, data: st.DataObject) -> None:
    person = data.draw(persons(case))
    known = data.draw(st.none() | instants(case))
    sieve = Sieve(case, person, known)
    for _ in range(4):
        at, asked = data.draw(instants(case)), data.draw(facts())
        view = View(case, person, at, known)
        asked = told(view, asked)
        assert face(case, sieve.decide(asked, at)) == face(case, decide(view, asked))


@SOME
@given(case=cases, data=st.data())
def test_by_rows(case: Case, data: st.DataObject) -> None:
    person = data.draw(persons(case))
    count = data.draw(st.integers(1, 12))

    def column(size: int) -> np.ndarray:
        return np.array([data.draw(st.integers(0, size - 1)) for _ in range(count)], dtype=np.int64)

    link, finding_, query, told_ = column(len(LINKS)), column(len(SHOWN)), column(len(QUERIES)), column(len(TOLDS))
    rows = Rows(
        at=np.array([data.draw(instants(case)).us for _ in range(count)], dtype=np.int64),
        act=column(len(ACT_NAMES)),
        platform=np.zeros(count, dtype=np.int64),
        store=column(2),
        listing=column(2),
        link=link,
        finding=finding_,
        query=query,
        told=told_,
        acts=ACT_NAMES,
        platforms=("aliexpress",),
        links=LINKS,
        findings=SHOWN,
        queries=QUERIES,
        tolds=TOLDS,
    )
    found, index = decide_rows(Sieve(case, person), rows)
    assert len(index) == count
    for row in range(count):
        view = View(case, person, Instant(int(rows.at[row])))
        store, listing, _ = TOLDS[told_[row]]
        asked = told(
            view,
            Facts(act=ACT_NAMES[rows.act[row]], platform="aliexpress", store_id=store, listing_id=listing),
        )
        asked = replace(
            asked,
            store_id="" if rows.store[row] else None,
            has_listing=bool(rows.listing[row]),
            links=LINKS[link[row]],
            findings=SHOWN[finding_[row]],
            query=QUERIES[query[row]],
        )
        plain = decide(view, asked)
        assert found[index[row]].outcome == plain.outcome
        assert found[index[row]].directives == plain.directives
        assert found[index[row]].flags == plain.flags
        assert found[index[row]].knowledge == plain.knowledge
        assert found[index[row]].measure == plain.measure


@SOME
@given(
    st.lists(
        st.tuples(*[st.sampled_from([0, 1, 2**20, 2**31 - 1]) for _ in range(6)]),
        min_size=1,
        max_size=30,
    )
)
def test_codes_tell_rows_apart_however_wide_the_columns(rows: list[tuple[int, ...]]) -> None:
    code = _mixed([np.array(column, dtype=np.int64) for column in zip(*rows, strict=True)])
    for one in range(len(rows)):
        for other in range(len(rows)):
            assert (code[one] == code[other]) == (rows[one] == rows[other])
