"""Several papers of a docket: one case, conflicts kept; and a case file that exists is only proposed changes."""

import subprocess
from pathlib import Path

import pytest

from enjoin.engine.draft import Drafted, draft_case, draft_changes
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.people.roster import align
from enjoin.intake.text.paper import Paper
from enjoin.orders.casefile import inspect_case

HEAD = "UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK\n\nBLUE HERON TOYS LLC,\n\n     Plaintiff,\n\nv.\n\n{names},\n\n     Defendants.\n\n23-cv-4455 (QRS)\n\n{title}\n\n"
PI = "It is hereby ORDERED that:\n\n1. (a) Defendants are enjoined from selling or advertising goods under the HERON mark.\n\n(b) The third party service providers are enjoined from aiding or abetting Defendants in the acts of Paragraph 1(a).\n\n(c) The third party service providers shall cease providing services to Defendants' storefronts.\n\nSO ORDERED.\n\nDated: May 4, 2023\n"


def paper(name: str, title: str, body: str, names: str = "ALPHA STORE, FUDA TOYS CO., LTD. and GAMMA SHOP") -> Paper:
    return Paper(name=name, kind="txt", pages=(page_of_text(1, HEAD.format(names=names, title=title) + body),))


def order() -> Paper:
    return paper("pi.txt", "PRELIMINARY INJUNCTION ORDER", PI)


def later() -> Paper:
    body = 'QUENTIN R. SAYER, United States District Judge:\n\nOn May 4, 2023, the Court entered a preliminary injunction, ECF No. 20 (the "PI"). For the reasons stated, Section 1(c) of the PI is hereby stricken.\n\nSO ORDERED.\n\nDated: July 6, 2023\n'
    return paper("op.txt", "OPINION AND ORDER ON MOTION FOR CONTEMPT", body, "ALPHA STORE, et al.")


def test_orders_in_sequence_with_what_the_later_does_to_the_earlier() -> None:
    drafted = draft_case([later(), order()])
    rows = drafted.draft.rows("orders")
    assert [row.get("id") for row in rows] == ["pi", "contempt"]
    assert [row.get("id") for row in dict(rows[0].tables)["directives"]] == ["1a", "1b", "1c"]
    assert dict(rows[0].tables)["directives"][1].get("predicate") == ["pi.1a"]
    assert [row.get("strike") for row in dict(rows[1].tables)["effects"]] == [["pi.1c"]]
    assert len(drafted.draft.rows("defendants")) == 3
    assert not [problem for problem in drafted.problems if problem.severity == "error"]


def test_numbers_cited_in_two_ways_are_both_kept() -> None:
    memo = "On May 4, 2023, the Court entered the Preliminary Injunction, ECF No. 21.\n"
    draft = draft_case(
        [later(), order(), paper("memo.txt", "MEMORANDUM OF LAW IN SUPPORT OF PLAINTIFF'S MOTION", memo)]
    ).draft
    assert draft.rows("orders")[0].get("ecf") == [20, 21]
    assert any("ECF 20" in line and "ECF 21" in line for line in draft.conflicts)


def test_spellings_of_two_lists_are_both_kept() -> None:
    text = "GLOSSARY\n\nTerm\tDefinition\tDocket Entry Number\nDefendants\tAlpha Store, Futa Toys Co., Ltd. and Gamma Shop\tN/A\n"
    draft = draft_case([paper("m.txt", "MEMORANDUM OF LAW IN SUPPORT OF MOTION", text)]).draft
    second = draft.rows("defendants")[1]
    assert (second.get("name"), second.get("aka")) == ("Futa Toys Co., Ltd.", ["FUDA TOYS CO., LTD."])
    assert any("FUDA" in line and "Futa" in line for line in draft.conflicts)


def test_a_glossary_that_is_an_image_is_told() -> None:
    draft = draft_case(
        [paper("m.txt", "MEMORANDUM OF LAW IN SUPPORT OF MOTION", "GLOSSARY\n\nThe terms are used as above.\n")]
    ).draft
    assert any("none is read" in line for line in draft.questions)


def test_what_is_not_printed_is_absent_and_asked_for() -> None:
    drafted = draft_case(
        [
            paper(
                "d.txt",
                "OPINION AND ORDER ON MOTION FOR CONTEMPT",
                'The Court granted a preliminary injunction, see ECF No. 22 ("PI"). The motion is GRANTED.\n\nSO ORDERED.\n\nDated: July 6, 2023\n',
            )
        ]
    )
    pi = drafted.draft.rows("orders")[0]
    assert pi.get("ecf") == [22]
    assert pi.get("entered") is None
    assert any("not printed; look at ECF 22" in line for line in drafted.draft.questions)
    assert "# entered: not printed; look at ECF 22" in drafted.text


def test_a_denied_injunction_restrains_nobody() -> None:
    draft = draft_case(
        [
            paper(
                "d.txt",
                "ORDER DENYING MOTION FOR A PRELIMINARY INJUNCTION",
                "It is hereby ORDERED that the motion is DENIED.\n\nDated: July 6, 2023\n",
            )
        ]
    ).draft
    (row,) = draft.rows("orders")
    assert row.get("kind") == "denial"
    assert not row.tables


def test_a_defaulting_subset_is_bound_alone() -> None:
    body = 'The motion is GRANTED against Defendants Alpha Store and Gamma Shop (the "Defaulting Defendants").\n\nIt is hereby ORDERED that:\n\n1. The Defaulting Defendants are permanently enjoined from selling goods under the HERON mark.\n\nDated: July 6, 2023\n'
    draft = draft_case([paper("d.txt", "DEFAULT JUDGMENT AND PERMANENT INJUNCTION", body)]).draft
    (row,) = dict(draft.rows("orders")[0].tables)["directives"]
    assert row.get("binds") == ["d01", "d03"]


def test_one_opinion_for_several_dockets_is_told() -> None:
    text = HEAD.format(names="ALPHA STORE", title="OPINION AND ORDER ON MOTION FOR CONTEMPT").replace(
        "23-cv-4455 (QRS)", "23-cv-4455 (QRS)\n\n23-cv-4456 (QRS)"
    )
    draft = draft_case(
        [
            Paper(
                name="o.txt",
                kind="txt",
                pages=(page_of_text(1, text + "The motion is DENIED.\n\nDated: July 6, 2023\n"),),
            )
        ]
    ).draft
    assert draft.head.get("docket") == "1:23-cv-04455"
    assert any("several docket numbers" in line for line in draft.questions)


def test_a_draft_says_so_and_the_reader_knows() -> None:
    case, problems = inspect_case(draft_case([order()]).text)
    assert case is not None
    assert case.draft
    assert not [problem for problem in problems if problem.severity == "error"]


@pytest.mark.parametrize("shift", [0, 1])
def test_lists_align_in_order(shift: int) -> None:
    one = ["SHENGGEN TOYS", "SI TING STORE", "TC XRC STORE"]
    other = ["Shengen Toys", "SITING Store", "TCR XRC Store"][shift:]
    pairs = {(mine, theirs) for mine, theirs in align(one, other) if theirs is not None}
    assert pairs == {(at + shift, at) for at in range(len(other))}


def test_other_digits_are_another_store() -> None:
    assert (0, 0) not in align(["Shop1234567 Store"], ["Shop1234568 Store"])


# ── against an existing case file ──


def accepted(drafted: Drafted) -> str:
    return drafted.text.replace("draft = true\n", "")


def test_nothing_new_gives_no_diff() -> None:
    again = draft_changes(accepted(draft_case([order()])), [order()])
    assert (again.diff, again.changes) == ("", ())


def test_a_later_paper_gives_a_diff_that_patches_cleanly(tmp_path: Path) -> None:
    old = accepted(draft_case([order()]))
    drafted = draft_changes(old, [later()])
    (tmp_path / "case.toml").write_text(old)
    (tmp_path / "case.toml.diff").write_text(drafted.diff)
    subprocess.run(["patch", "-p1", "-s", "-i", "case.toml.diff"], cwd=tmp_path, check=True)
    case, problems = inspect_case((tmp_path / "case.toml").read_text())
    assert case is not None
    assert not [problem for problem in problems if problem.severity == "error"]
    assert [each.id for each in case.orders] == ["pi", "contempt"]
    assert case.orders[0].ecf == ("20",)
    assert not case.draft
    assert {each.what for each in drafted.changes} == {"added"}


def test_what_a_person_accepted_is_never_changed() -> None:
    drafted = draft_case([order()])
    old = (
        accepted(drafted)
        .replace('judge = "QRS"', 'judge = "XYZ"')
        .replace("entered = 2023-05-04", "entered = 2023-05-05")
    )
    again = draft_changes(old, [order()])
    assert again.text == old
    assert {each.path: each.held for each in again.changes} == {
        "`judge`": "XYZ",
        "order `pi`: `entered`": "2023-05-05",
    }


@pytest.mark.parametrize(
    "name",
    [
        "HONEYHOUSE STORE",
        "CASE CLUB STORE",
        "NO.1 TOY STORE",
        "JUDGE DREAM SHOP",
        "DATE NIGHT STORE",
        "FILED EDGE TOOLS CO., LTD.",
        "ORDER UP STORE",
        "INDEX STORE",
        "SEALED WITH LOVE SHOP",
    ],
)
def test_a_name_may_begin_like_a_line_of_the_docket(name: str) -> None:
    listed = f"{name}, BETA TOYS CO., LTD.,\n{name.replace(' ', ' NEW ', 1)}, GAMMA SHOP"
    found = [
        row.get("name")
        for row in draft_case([paper("n.txt", "PRELIMINARY INJUNCTION ORDER", PI, listed)]).draft.rows("defendants")
    ]
    assert found == [name, "BETA TOYS CO., LTD.", name.replace(" ", " NEW ", 1), "GAMMA SHOP"]
