"""Across cases: who came back, and what a seal keeps out."""

from dataclasses import replace
from typing import Literal

from hypothesis import given, settings
from hypothesis import strategies as st

from enjoin.courts import court
from enjoin.engine.repeat import repeats
from enjoin.orders.model import Case, Defendant, Directive, Effect, Left, Moment, Notice, Order, PlatformStore, Source
from enjoin.parties.judgements import Judgement
from enjoin.when import Span, read_moment

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
    assert repeats([first, sealed], read_moment("2023-11-30", COURT), stores) == []


def test_a_moment_before_or_after_the_seal_does_not_look_behind_it() -> None:
    """Neither `--at` before a case was sealed nor after its unsealing shows what is sealed now (R49)."""
    first = case("1:21-cv-1", "2021-10-25", KAIXIN)
    span = Span(read_moment("2023-06-01", COURT), read_moment("2025-01-01", COURT))
    sealed = case("1:23-cv-9", "2023-01-02", KAIXIN, sealed=span)
    for at in ("2023-02-01", "2026-01-01"):
        assert repeats([first, sealed], read_moment(at, COURT), now=AT) == []
        assert len(repeats([first, sealed], read_moment(at, COURT), now=AT, team=["1:23-cv-9"])) == 1
    assert len(repeats([first, sealed], read_moment("2026-01-01", COURT))) == 1


def test_an_order_sealed_on_its_own_does_not_leak() -> None:
    first = case("1:21-cv-1", "2021-10-25", KAIXIN)
    second = case("1:22-cv-2", "2022-12-13", KAIXIN)
    hidden = Order(id="pi", kind="pi", entered=moment("2023-01-05"), sealed_until=moment("2025-01-01"))
    told = Notice(order="pi", respondent="bank", received=moment("2023-01-06"))
    more = replace(second, orders=(*second.orders, hidden), notices=(*second.notices, told))
    assert repeats([first, more], AT) == repeats([first, second], AT)
    assert repeats([first, replace(second, orders=(hidden,), notices=(told,))], AT) == []
    (team,) = repeats([first, more], AT, team=["1:22-cv-2"])
    assert "bank" in team.first_notices


def test_one_shop_in_addresses_of_two_platforms_is_likeness() -> None:
    here, there = (
        PlatformStore(platform=platform, url=url)
        for platform, url in (
            ("alibaba", "https://kaixintoys.en.alibaba.com"),
            ("dhgate", "dhgate.com/store/kaixin-toys"),
        )
    )
    first = case("1:21-cv-1", "2021-10-25", Defendant(id="a", name="Happy Whale Store", stores=(here,)))
    second = case("1:22-cv-2", "2022-12-13", Defendant(id="b", name="Quite Another", stores=(there,)))
    (found,) = repeats([first, second], AT)
    assert found.strength == "review"
    assert [other.tie.kind for other in found.perhaps] == ["address"]


def test_what_was_not_yet_entered_is_not_shown() -> None:
    first = case("1:21-cv-1", "2021-10-25", KAIXIN)
    second = case("1:22-cv-2", "2022-12-13", KAIXIN)
    late = Order(id="pi", kind="pi", entered=moment("2023-02-01"))
    second = replace(second, orders=(*second.orders, late))
    assert repeats([first, second], read_moment("2022-01-01", COURT)) == []
    (found,) = repeats([first, second], read_moment("2023-01-01", COURT))
    assert [[order for order, _, _ in each.orders] for each in found.appearances] == [["tro"], ["tro"]]


def test_an_order_as_to_another_defendant_is_not_told_of_this_one() -> None:
    """A dismissal of one is none of the others; an injunction against one binds no other (R54)."""
    other = Defendant(id="d2", name="Foshan Lanmei Lamps Factory", stores=(STORE,))
    out = Effect(verb="release", order="out", targets=("tro.*",), defendants=("d1",), source=Source())
    dismissal = Order(id="out", kind="dismissal", entered=moment("2022-02-01"), effects=(out,))
    barred = Directive(id="1", order="pi", binds=("d2",), forbid=("list",), toward="infringing", source=Source())
    aided = Directive(id="2", order="pi", binds=("service_providers",), forbid=("list",), source=Source())
    pi = Order(id="pi", kind="preliminary_injunction", entered=moment("2022-03-01"), directives=(barred, aided))
    first = case("1:21-cv-1", "2021-10-25", KAIXIN, other)
    first = replace(first, orders=(*first.orders, dismissal, pi))
    second = case("1:22-cv-2", "2022-12-13", KAIXIN, other)
    told = {
        each.defendant: [order for order, _, _ in each.orders]
        for found in repeats([first, second], AT)
        for each in found.appearances
        if each.docket == "1:21-cv-1"
    }
    assert told == {"d1": ["tro", "out"], "d2": ["tro", "pi"]}


def test_each_case_has_its_own_instant() -> None:
    first = case("1:21-cv-1", "2021-10-25", KAIXIN)
    second = case("1:22-cv-2", "2022-12-13", KAIXIN)
    entered = read_moment("2022-12-13", COURT)  # in New York; at that day's start in Los Angeles it is three hours past
    west = read_moment("2022-12-13", court("cacd"))
    assert repeats([first, second], {"1:21-cv-1": west, "1:22-cv-2": entered}) != []
    before = read_moment("2022-12-12T20:00:00-05:00", COURT)
    assert repeats([first, second], {"1:21-cv-1": west, "1:22-cv-2": before}) == []


def test_a_leaving_is_told_from_its_day() -> None:
    left = Left(on=moment("2023-06-01"), why="dismissed", source=Source())
    first = case("1:21-cv-1", "2021-10-25", replace(KAIXIN, left=left))
    second = case("1:22-cv-2", "2022-12-13", KAIXIN)
    (before,) = repeats([first, second], read_moment("2023-05-01", COURT))
    (after,) = repeats([first, second], AT)
    assert before.appearances[0].left is None
    assert after.appearances[0].left == left.on.at


def test_likeness_never_chains() -> None:
    """Three names, each one slip from the next: three proposals at most, and no cluster."""
    names = ("Yiwu Xintongda Toys Co., Ltd.", "Yiwu Xintonda Toys Co., Ltd.", "Yiwu Xintoda Toys Co., Ltd.")
    cases = [
        case(f"1:2{at}-cv-{at}", f"202{at}-01-04", Defendant(id="d", name=name)) for at, name in enumerate(names, 1)
    ]
    found = repeats(cases, AT)
    assert found
    for each in found:
        assert len(each.appearances) == 1
        assert each.ties == ()
        assert each.perhaps
        assert each.strength == "review"


def test_likeness_stands_beside_a_cluster() -> None:
    first = case("1:21-cv-1", "2021-10-25", KAIXIN)
    second = case("1:22-cv-2", "2022-12-13", KAIXIN)
    third = case("1:23-cv-3", "2023-03-01", Defendant(id="z", name="Yiwu Kaixin Toys Factory"))
    (found,) = repeats([third, first, second], AT)
    assert [each.docket for each in found.appearances] == ["1:21-cv-1", "1:22-cv-2"]
    assert found.strength == "auto"
    assert {each.appearance.docket for each in found.perhaps} == {"1:23-cv-3"}
    assert found.first_notices == {"market": read_moment("2021-10-25", COURT)}


def test_two_defendants_of_one_name_in_one_case_are_not_merged() -> None:
    twin = Defendant(id="d2", name=KAIXIN.name)
    first = case("1:21-cv-1", "2021-10-25", KAIXIN, twin)
    second = case("1:22-cv-2", "2022-12-13", KAIXIN)
    found = repeats([first, second], AT)
    assert found
    assert {each.strength for each in found} == {"review"}


def test_shop_names_with_other_printed_stores_are_only_alike() -> None:
    here = Defendant(id="a", name="Bubblebear Kingdom Store", stores=(PlatformStore(platform="aliexpress", id="1"),))
    there = replace(here, stores=(PlatformStore(platform="aliexpress", id="2"),))
    found = repeats([case("1:21-cv-1", "2021-10-25", here), case("1:22-cv-2", "2022-12-13", there)], AT)
    assert [each.strength for each in found] == ["review"]


def judged(store_id: str, verdict: Literal["confirm", "reject"] = "confirm") -> Judgement:
    return Judgement(
        defendant="d", platform="p", store_id=store_id, verdict=verdict, by="K. Lee", at="2023-05-01T00:00:00Z"
    )


def test_a_persons_word_on_one_store_is_sure_with_or_without_a_feed() -> None:
    first = case("1:21-cv-1", "2021-10-25", Defendant(id="d", name="Unlike"))
    second = case("1:22-cv-2", "2022-12-13", Defendant(id="d", name="Another"))
    stores = [{"platform": ["p"], "store_id": ["7"], "name": ["Bubble Bear"]}]
    for feed in (None, stores):
        (found,) = repeats([first, second], AT, feed, [[judged("7")], [judged("7")]])
        assert found.sure
        (store,) = found.stores
        assert [(one.docket, link.state) for one, link in store.links] == [
            ("1:21-cv-1", "confirmed"),
            ("1:22-cv-2", "confirmed"),
        ]
        assert store.name == ("Bubble Bear" if feed else "")


def test_a_seller_id_ties_confirmed_stores_unless_many_share_it() -> None:
    first = case("1:21-cv-1", "2021-10-25", Defendant(id="d", name="Unlike"))
    second = case("1:22-cv-2", "2022-12-13", Defendant(id="d", name="Another"))
    words = [[judged("7")], [judged("8")]]
    stores = {"platform": ["p"] * 2, "store_id": ["7", "8"], "name": ["Bubble", "Hill"], "seller_id": ["u1"] * 2}
    (found,) = repeats([first, second], AT, [stores], words)
    assert [(tie.kind, tie.sure) for tie in found.ties] == [("seller", True)]
    assert [store.store_id for store in found.stores] == ["7", "8"]
    crowd = {
        "platform": ["p"] * 40,
        "store_id": [str(100 + at) for at in range(40)],
        "name": [f"Shop{at}" for at in range(40)],
        "seller_id": ["u1"] * 40,
    }
    assert repeats([first, second], AT, [stores, crowd], words) == []


def test_a_rejected_link_unties_likeness() -> None:
    first = case("1:21-cv-1", "2021-10-25", replace(KAIXIN, id="d"))
    second = case("1:22-cv-2", "2022-12-13", replace(KAIXIN, id="d"))
    assert len(repeats([first, second], AT)) == 1
    assert repeats([first, second], AT, None, [[judged("7")], [judged("7", "reject")]]) == []


def test_many_cases_of_one_name_make_one_cluster() -> None:
    cases = [case(f"1:21-cv-{at:03}", "2021-10-25", KAIXIN) for at in range(60)]
    (found,) = repeats(cases, AT)
    assert len(found.appearances) == 60
    assert len(found.ties) == 59


@settings(max_examples=40)
@given(st.lists(st.sampled_from(("Kaixin", "Ruilin", "Kaixing", "Bubble Bear")), min_size=3, max_size=6), st.data())
def test_with_a_sealed_case_others_see_what_they_would_see_without_it(names: list[str], data: st.DataObject) -> None:
    """Clusters, counts and reasons are those of the open cases alone (R49)."""
    span = Span(read_moment("2021-01-01", COURT))
    hidden = {at for at in range(len(names)) if data.draw(st.booleans())}
    cases = [
        case(
            f"1:2{at}-cv-{at}",
            "2021-10-25",
            Defendant(id="d", name=f"Yiwu {name} Toys Co., Ltd.", stores=(STORE,) if at % 2 else ()),
            sealed=span if at in hidden else None,
        )
        for at, name in enumerate(names)
    ]
    stores = [{"platform": ["aliexpress"], "store_id": ["911"], "name": [f"Yiwu {names[0]} Toys Co., Ltd."]}]
    judgements = [[judged("911")] for _ in cases]
    open_cases = [each for at, each in enumerate(cases) if at not in hidden]
    everything = repeats(cases, AT, stores, judgements)
    assert everything == repeats(open_cases, AT, stores, judgements[: len(open_cases)])
    team = {cases[at].docket for at in hidden}
    unsealed = [replace(each, sealed=None) for each in cases]
    assert repeats(cases, AT, stores, judgements, team) == repeats(unsealed, AT, stores, judgements)
