"""Across cases: who came back, and what a seal keeps out."""

from enjoin.courts import court
from enjoin.engine.repeat import repeats
from enjoin.orders.model import Case, Defendant, Moment, Notice, Order, PlatformStore
from enjoin.when import Instant, Span, read_moment

COURT = court("nysd")


def moment(text: str) -> Moment:
    return Moment(at=read_moment(text, COURT), written=text, is_day=True)


def case(docket: str, entered: str, *defendants: Defendant, sealed: Span | None = None) -> Case:
    order = Order(id="tro", kind="tro", entered=moment(entered))
    notice = Notice(order="tro", respondent="market", received=moment(entered))
    return Case(
        docket=docket,
        court=COURT,
        caption=docket,
        defendants=defendants,
        orders=(order,),
        notices=(notice,),
        sealed=sealed,
    )


KAIXIN = Defendant(id="d1", name="Yiwu Kaixin Toys Co., Ltd.")
STORE = PlatformStore(platform="aliexpress", id="911")
AT = read_moment("2024-01-01", COURT)


def test_a_store_in_two_papers_is_sure() -> None:
    first = case("1:21-cv-1", "2021-10-25", Defendant(id="a", name="One Name", stores=(STORE,)))
    second = case("1:22-cv-2", "2022-12-13", Defendant(id="b", name="Another Name", stores=(STORE,)))
    (found,) = repeats([second, first], AT)
    assert found.sure
    assert [each.docket for each in found.appearances] == ["1:21-cv-1", "1:22-cv-2"]
    assert found.first_notices == {"market": read_moment("2021-10-25", COURT)}


def test_a_name_is_a_proposal() -> None:
    first = case("1:21-cv-1", "2021-10-25", KAIXIN)
    second = case("1:22-cv-2", "2022-12-13", Defendant(id="x", name="YIWU KAIXIN TOYS CO.,LTD"))
    third = case("1:23-cv-3", "2023-01-01", Defendant(id="y", name="Foshan Kaixin Toys Co., Ltd."))
    (found,) = repeats([first, second, third], AT)
    assert not found.sure
    assert {each.docket for each in found.appearances} == {"1:21-cv-1", "1:22-cv-2"}


def test_a_linked_store_ties_two_cases() -> None:
    first = case("1:21-cv-1", "2021-10-25", Defendant(id="a", name="Unlike", stores=(STORE,)))
    second = case("1:22-cv-2", "2022-12-13", Defendant(id="b", name="Bubble Bear Store"))
    stores = [{"platform": ["aliexpress"], "store_id": ["911"], "name": ["Bubble Bear Store"]}]
    (found,) = repeats([first, second], AT, stores)
    assert [tie.kind for tie in found.ties] == ["linked store"]
    assert not found.sure
    assert repeats([first, second], AT) == []


def test_a_sealed_case_does_not_leak() -> None:
    first = case("1:21-cv-1", "2021-10-25", KAIXIN)
    sealed = case("1:23-cv-9", "2023-12-01", KAIXIN, sealed=Span(read_moment("2023-12-01", COURT)))
    stores = [{"platform": ["p"], "store_id": ["1"], "name": ["Yiwu Kaixin Toys Co., Ltd."]}]
    assert repeats([first, sealed], AT, stores) == []
    assert len(repeats([first, sealed], AT, stores, team=["1:23-cv-9"])) == 1
    assert len(repeats([first, sealed], Instant(read_moment("2023-11-30", COURT).us), stores)) == 1


def test_what_was_not_yet_entered_is_not_shown() -> None:
    first = case("1:21-cv-1", "2021-10-25", KAIXIN)
    second = case("1:22-cv-2", "2022-12-13", KAIXIN)
    (found,) = repeats([first, second], read_moment("2022-01-01", COURT))
    assert [len(each.orders) for each in found.appearances] == [0, 1] or [len(e.orders) for e in found.appearances] == [
        1,
        0,
    ]
