"""A further paper against a case file that a person accepted and changed: what is proposed, and that nothing else moves."""

import subprocess
import tomllib
from pathlib import Path

import pytest

from enjoin.engine.draft import Drafted, draft_case, draft_changes
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.people.party import Party
from enjoin.intake.text.paper import Paper, Span, Value
from enjoin.orders.casefile import inspect_case
from enjoin.problems import Misuse, Unreadable

HEAD = """UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF NEW YORK

GREY WREN TOYS LLC,

     Plaintiff,

v.

{names},

     Defendants.

24-cv-3391 (BKL)

{title}

"""
NAMES = "ALPHA STORE, FUDA TOYS CO., LTD. and GAMMA SHOP"
FIRST = "ALPHA STORE, et al."
COMMANDS = "It is hereby ORDERED that:\n\n1. (a) Defendants are enjoined from selling or advertising goods under the GREY WREN mark.\n\n(b) Shipwell Bazaar is enjoined from aiding or abetting Defendants in the acts of Paragraph 1(a).\n\n2. PayPal shall freeze Defendants' accounts within five days of receipt of this Order.\n\n"


def paper(name: str, title: str, body: str, names: str = FIRST, day: str = "May 4, 2024") -> Paper:
    text = HEAD.format(names=names, title=title) + body + f"SO ORDERED.\n\nDated: {day}\n"
    return Paper(name=name, kind="txt", pages=(page_of_text(1, text),))


TRO = paper("tro.txt", "TEMPORARY RESTRAINING ORDER (ECF No. 12)", COMMANDS, NAMES, "April 22, 2024")
PI = paper("pi.txt", "PRELIMINARY INJUNCTION ORDER", COMMANDS, NAMES)


def case(*papers: Paper) -> str:
    return draft_case(papers or (TRO,)).text.replace("draft = true\n", "")


def later(body: str, title: str = "ORDER", **more: str) -> Paper:
    return paper("o.txt", title, f"It is hereby ORDERED that {body}\n\n", **{"day": "June 6, 2024", **more})


def told(drafted: Drafted, what: str) -> list[str]:
    return [each.path for each in drafted.changes if each.what == what]


def order(drafted: Drafted, name: str) -> dict[str, object]:
    return next(each for each in tomllib.loads(drafted.text)["orders"] if each["id"] == name)


# ── in the light of the case file ──


def test_an_effect_names_the_orders_paragraphs_and_defendants_that_were_accepted() -> None:
    text = case().replace('id = "tro"', 'id = "restraint"').replace('"tro.', '"restraint.').replace('"d02"', '"fuda"')
    drafted = draft_changes(text, [later("the Temporary Restraining Order is dissolved as to Fuda Toys Co., Ltd.")])
    (effect,) = order(drafted, "dissolution")["effects"]  # type: ignore[misc]  # a list
    assert effect == {"vacate": ["restraint"], "defendants": ["fuda"]}
    drafted = draft_changes(text, [later("Paragraph 2 of the Temporary Restraining Order is stricken.")])
    assert 'strike = ["restraint.2"]' in drafted.text


def test_what_the_case_file_answers_is_not_asked() -> None:
    drafted = draft_changes(case(), [later("the Temporary Restraining Order is dissolved.")])
    asked = " ".join(drafted.draft.questions)
    assert "paragraphs" not in asked
    assert "defendant" not in asked
    assert "`tro`" not in asked


def test_no_caption_is_made_up_to_differ() -> None:
    text = case().replace(
        'caption = "GREY WREN TOYS LLC v. ALPHA STORE et al."', 'caption = "Grey Wren v. The Stores on Schedule A"'
    )
    assert "Schedule A" in text
    drafted = draft_changes(text, [later("the Temporary Restraining Order is dissolved.")])
    assert not [each for each in drafted.changes if "caption" in str(each)]


@pytest.mark.parametrize("name", ["Bertil K. Lund", "BKL", "Lund"])
def test_initials_and_a_full_name_are_one_judge(name: str) -> None:
    text = case().replace('judge = "BKL"', f'judge = "{name}"')
    drafted = draft_changes(text, [later("the motion is granted.")])
    assert ("`judge`" in told(drafted, "differs")) == (name == "Lund")


def test_a_paper_of_another_docket_is_refused() -> None:
    other = HEAD.replace("24-cv-3391 (BKL)", "24-cv-3392 (BKL)").format(names=NAMES, title="PRELIMINARY INJUNCTION")
    strange = Paper(name="x.txt", kind="txt", pages=(page_of_text(1, other + COMMANDS),))
    with pytest.raises(Misuse, match="24-cv-03392"):
        draft_changes(case(), [strange])


def test_a_case_file_that_is_no_toml_is_told_with_its_line() -> None:
    with pytest.raises(Unreadable) as caught:
        draft_changes("format = 1\ndocket = \n", [PI], name="my.toml")
    assert caught.value.problems[0].place.line == 2


# ── defendants known again ──


def test_a_corrected_name_is_known_again_by_its_number() -> None:
    text = case().replace('name = "GAMMA SHOP"', 'name = "Gamma Shopping House"')
    drafted = draft_changes(
        text, [later("Defendant No. 3 (GAMMA SHOP) is dismissed from this action.", title="ORDER OF DISMISSAL")]
    )
    assert any("GAMMA SHOP" in line and "Gamma Shopping House" in line for line in drafted.draft.questions)
    assert "left" in tomllib.loads(drafted.text)["defendants"][2]


def test_a_corrected_name_is_known_again_where_the_text_calls_it_a_defendant() -> None:
    text = case().replace('name = "GAMMA SHOP"', 'name = "Gamma Shopping House"')
    body = "On May 1, 2024 the Court heard GAMMA SHOP (Defendant No. 3) and others. Defendant GAMMA SHOP shall pay the fees of the motion.\n\n"
    drafted = draft_changes(text, [later(body)])
    assert 'aka = ["GAMMA SHOP"]' in drafted.text
    assert any("is it `d03`?" in line for line in drafted.draft.conflicts)


def test_a_number_beside_quite_another_name_proves_nothing() -> None:
    text = case().replace('name = "GAMMA SHOP"', 'name = "Wuhan Kite Works"')
    drafted = draft_changes(
        text, [later("Defendant No. 3 (QZ_LAMPS) is dismissed from this action.", title="ORDER OF DISMISSAL")]
    )
    assert "QZ_LAMPS" not in drafted.text
    assert "left" not in tomllib.loads(drafted.text)["defendants"][2]
    assert any("QZ_LAMPS" in line for line in drafted.draft.questions)


def test_who_is_dismissed_by_number_alone_leaves() -> None:
    drafted = draft_changes(case(), [later("Defendants Nos. 1 and 3 are dismissed.", title="ORDER OF DISMISSAL")])
    assert ["left" in each for each in tomllib.loads(drafted.text)["defendants"]] == [True, False, True]


def test_a_name_that_only_the_text_calls_a_defendant_is_asked_about_and_not_added() -> None:
    drafted = draft_changes(case(), [later("Defendant Omega Kites LLC shall pay the fees of the motion.")])
    assert len(tomllib.loads(drafted.text)["defendants"]) == 3
    assert any("Omega Kites LLC" in line for line in drafted.draft.questions)


SEVEN = (
    "ALPHA STORE, FUDA TOYS CO., LTD., GAMMA SHOP, DELTA KITES LLC, EPSILON LAMPS LLC, ZETA RUGS LLC and ETA CUPS LLC"
)


@pytest.mark.parametrize(("name", "proposed"), [("Delta Kite House", True), ("Wuhan Brooms Inc.", False)])
def test_a_name_in_anothers_place_is_asked_about_and_no_new_defendant(name: str, proposed: bool) -> None:
    text = case(paper("tro.txt", "TEMPORARY RESTRAINING ORDER (ECF No. 12)", COMMANDS, SEVEN, "April 22, 2024"))
    text = text.replace('name = "DELTA KITES LLC"', f'name = "{name}"')
    drafted = draft_changes(text, [paper("pi.txt", "PRELIMINARY INJUNCTION ORDER", COMMANDS, SEVEN)])
    values = tomllib.loads(drafted.text)["defendants"]
    assert len(values) == 7
    assert (values[3].get("aka") == ["DELTA KITES LLC"]) == proposed
    assert any("DELTA KITES LLC" in line and "is it `d04`?" in line for line in drafted.draft.conflicts)


def seller(name: str, number: int, store: str) -> Party:
    def value(text: str) -> Value[str]:
        return Value(text, (Span("a.csv", 1, number + 1, 0, len(text)),), "schedule/sheet")

    return Party(name=value(name), stores=(("temu", store, None),), numbers=(number,))


SELLERS = (seller("alpha88", 4, "m4"), seller("fuda-toys", 7, "m7"), seller("gamma_shop", 9, "m9"))


def test_ids_follow_the_numbers_of_the_schedule() -> None:
    drafted = draft_case([paper("t.txt", "TEMPORARY RESTRAINING ORDER", COMMANDS, "DOES 1-10")], SELLERS)
    assert [row.get("id") for row in drafted.draft.rows("defendants")] == ["d04", "d07", "d09"]


def test_the_same_store_is_the_same_defendant_whatever_its_name() -> None:
    restraint = paper("t.txt", "TEMPORARY RESTRAINING ORDER", COMMANDS, "DOES 1-10")
    text = draft_case([restraint], SELLERS).text.replace('name = "fuda-toys"', 'name = "Foshan Fuda"')
    drafted = draft_changes(text, [later("the motion is granted.", names="DOES 1-10")], SELLERS)
    assert told(drafted, "added")[0] == "defendant `d07`: `aka`"
    assert len(tomllib.loads(drafted.text)["defendants"]) == 3


def test_new_defendants_and_marks_of_an_amended_complaint_count_on() -> None:
    body = "COMPLAINT\n\nPlaintiff owns U.S. Trademark Registration No. 7,001,002 for the mark GREY WREN PALS in International Class 28.\n\nWHEREFORE Plaintiff demands judgment.\n\n"
    names = "ALPHA STORE, FUDA TOYS CO., LTD., GAMMA SHOP, DELTA KITES LLC and EPSILON LAMPS LLC"
    drafted = draft_changes(case(), [paper("c.txt", "FIRST AMENDED COMPLAINT", body, names)])
    values = tomllib.loads(drafted.text)
    assert [each["id"] for each in values["defendants"]] == ["d01", "d02", "d03", "d04", "d05"]
    assert [each["text"] for each in values["marks"]][-1] == "GREY WREN PALS"
    assert not told(drafted, "differs")


# ── what a person wrote stays ──


def test_a_new_order_stands_where_its_day_puts_it() -> None:
    text = case(TRO, later("Paragraph 2 of the Temporary Restraining Order is stricken.", title="ORDER"))
    before = [each["id"] for each in tomllib.loads(text)["orders"]]
    drafted = draft_changes(text, [PI])
    after = [each["id"] for each in tomllib.loads(drafted.text)["orders"]]
    assert after == [before[0], "pi", *before[1:]]
    assert not [problem for problem in drafted.problems if problem.severity == "error"]


def test_a_new_order_gets_a_free_id() -> None:
    text = case().replace('id = "tro"', 'id = "pi"').replace('"tro.', '"pi.')
    ids = [each["id"] for each in tomllib.loads(draft_changes(text, [PI]).text)["orders"]]
    assert ids == ["pi", "pi-2"]


BY_HAND = """
# two notices, as counsel told us
[[notices]]
order = "tro"
respondent = "paypal"
received = 2024-04-23T09:30:00-04:00 # by e-mail
proof = "ECF 15"
"""
STYLES = {
    "comments and notices": lambda text: text.replace("[[orders]]", "# ── the orders (seen by J.) ──\n[[orders]]", 1) + BY_HAND,
    "windows lines": lambda text: text.replace("\n", "\r\n"),
    "no last line end": lambda text: text.rstrip("\n"),
    "indented": lambda text: text.replace("[[orders.dir", "  [[orders.dir"),
    "a time for a day": lambda text: text.replace("entered = 2024-04-22", "entered = 2024-04-22T16:15:00-04:00"),
    "text of many lines": lambda text: text.replace('id = "2"\n', 'id = "2"\ntext = """\n[[orders]]\nid = "no"\n# none\n"""\n'),
    "long arrays": lambda text: text.replace('id = "d02"\n', 'id = "d02"\naka = [ # as sworn\n  "Fuda", # one\n  "Fu Da" # other\n]\n'),
    "odd line ends in a string": lambda text: text.replace('id = "d02"\n', 'id = "d02"\nnote = "a\u2028b\x85c"\n'),
}  # fmt: skip


@pytest.mark.parametrize("style", STYLES)
def test_every_line_stays_and_the_diff_patches(style: str, tmp_path: Path) -> None:
    old = STYLES[style](case())
    drafted = draft_changes(old, [PI, later("Defendant FUDA TOYS CO., LTD. is dismissed.", title="ORDER OF DISMISSAL")])
    lines = iter(drafted.text.split("\n"))
    assert all(any(line.rstrip("\r") == other.rstrip("\r") for other in lines) for line in old.split("\n") if line)
    (tmp_path / "case.toml").write_bytes(old.encode())
    (tmp_path / "d.diff").write_bytes(drafted.diff.encode())
    subprocess.run(["patch", "-p1", "-s", "--binary", "-i", "d.diff"], cwd=tmp_path, check=True)
    assert (tmp_path / "case.toml").read_bytes() == drafted.text.encode()
    read, problems = inspect_case(drafted.text)
    assert read is not None
    assert [each.id for each in read.orders] == ["tro", "pi", "dismissal"]
    assert read.defendants[1].left is not None
    assert not [problem for problem in problems if problem.severity == "error"]
    assert draft_changes(drafted.text, [PI]).diff == ""


def test_parts_are_put_into_an_array_with_its_comments() -> None:
    old = case().replace('id = "d02"\n', 'id = "d02"\naka = [ # as sworn\n  "Fu Da", # one\n]\n')
    other = paper("pi.txt", "PRELIMINARY INJUNCTION ORDER", COMMANDS, NAMES.replace("FUDA", "FUTA"))
    drafted = draft_changes(old, [other])
    assert tomllib.loads(drafted.text)["defendants"][1]["aka"] == ["Fu Da", "FUTA TOYS CO., LTD."]
    assert "# as sworn" in drafted.text
    assert "# one" in drafted.text


def test_a_table_written_as_one_array_is_told_and_left_alone() -> None:
    old = case() + '\nextensions = [{ order = "tro", until = 2024-05-06 }]\n'
    first = old.replace('\nextensions = [{ order = "tro", until = 2024-05-06 }]\n', "")
    head, rest = first.split("[[plaintiffs]]", 1)
    old = head + 'extensions = [{ order = "tro", until = 2024-05-06 }]\n\n[[plaintiffs]]' + rest
    extension = later(
        "the Temporary Restraining Order (ECF No. 12) is extended through May 20, 2024.",
        title="ORDER EXTENDING TEMPORARY RESTRAINING ORDER",
        day="May 6, 2024",
    )
    drafted = draft_changes(old, [extension])
    assert tomllib.loads(drafted.text)["extensions"] == tomllib.loads(old)["extensions"]
    assert any("by hand" in str(each) for each in drafted.changes)


def test_a_second_extension_is_a_second_row() -> None:
    title = "ORDER EXTENDING TEMPORARY RESTRAINING ORDER"
    text = case()
    for day, until in (("May 3, 2024", "May 17, 2024"), ("May 16, 2024", "May 31, 2024")):
        words = f"the Temporary Restraining Order (ECF No. 12) is extended through {until}."
        text = draft_changes(text, [later(words, title=title, day=day)]).text
    assert [str(each["until"]) for each in tomllib.loads(text)["extensions"]] == ["2024-05-17", "2024-05-31"]


def test_the_proposed_case_file_is_a_draft_and_the_diff_is_not() -> None:
    drafted = draft_changes(case(), [PI])
    assert tomllib.loads(drafted.proposed) == {**tomllib.loads(drafted.text), "draft": True}
    assert "+draft" not in drafted.diff
    assert "pi.txt" in drafted.proposed.splitlines()[0]


def test_an_order_known_only_by_name_gets_its_paragraphs_when_its_paper_comes() -> None:
    body = (
        'On May 4, 2024, the Court entered a preliminary injunction, ECF No. 20 (the "PI"). The motion is granted.\n\n'
    )
    text = draft_case([paper("op.txt", "OPINION AND ORDER ON MOTION FOR CONTEMPT", body, NAMES, "July 8, 2024")]).text
    drafted = draft_changes(text, [PI])
    assert [each["id"] for each in order(drafted, "pi")["directives"]] == ["1a", "1b", "2"]  # type: ignore[attr-defined]
    assert [each["id"] for each in tomllib.loads(drafted.text)["orders"]] == ["pi", "contempt"]


OPINION = paper(
    "op.txt",
    "OPINION AND ORDER ON MOTION FOR CONTEMPT",
    'On May 4, 2024, the Court entered a preliminary injunction, ECF No. 20 (the "PI"). Paragraph 2 of the PI is hereby stricken.\n\n',
    NAMES,
    "July 8, 2024",
)


def test_an_effect_that_was_left_open_is_remembered_when_its_order_comes() -> None:
    text = draft_case([OPINION]).text.replace("draft = true\n", "")
    assert '# effect: strike = ["pi.2"]' in text
    alone = draft_changes(text, [PI])
    assert any('`strike = ["pi.2"]`' in line and "once more" in line for line in alone.draft.questions)
    both = draft_changes(alone.text, [PI, OPINION])
    assert order(both, "modification")["effects"] == [{"strike": ["pi.2"]}]


def test_numbers_of_defendants_are_no_names() -> None:
    body = 'The Clerk entered default against the Defendants identified on Schedule "A" hereto, except Defendant Numbers 4 and 9. Plaintiff voluntarily dismissed Defendant Number 7, fuda-toys, on May 7, 2024. The Preliminary Injunction shall remain in effect as to Defendant Number 9 and is otherwise superseded.\n\n'
    listed = 'THE INDIVIDUALS IDENTIFIED ON SCHEDULE "A"'
    judgment = paper("j.txt", "FINAL DEFAULT JUDGMENT", body, listed, "July 8, 2024")
    rows = draft_case([judgment], SELLERS).draft.rows("defendants")
    assert [row.get("name") for row in rows] == ["alpha88", "fuda-toys", "gamma_shop"]
    assert [bool(row.get("left")) for row in rows] == [False, True, False]


def test_of_two_orders_of_a_kind_the_one_that_is_cited_is_meant() -> None:
    second = paper("tro2.txt", "TEMPORARY RESTRAINING ORDER", COMMANDS, NAMES, "May 2, 2024")
    text = draft_changes(case(), [second]).text
    text = text.replace("entered = 2024-04", "ecf = [12]\nentered = 2024-04").replace(
        "entered = 2024-05", "ecf = [18]\nentered = 2024-05"
    )
    for cited, meant in (("(ECF No. 12)", "tro"), ("[18]", "tro-2")):
        drafted = draft_changes(text, [later(f"the Temporary Restraining Order {cited} is dissolved.")])
        assert tomllib.loads(drafted.text)["orders"][-1]["effects"] == [{"vacate": [meant]}]


def test_the_entry_of_a_motion_is_not_that_of_the_order_that_it_attacks() -> None:
    words = "the motion of ALPHA STORE to dissolve the Temporary Restraining Order [22] is granted. The Temporary Restraining Order [12] is dissolved as to ALPHA STORE."
    text = case().replace("entered = 2024-04", "ecf = [12]\nentered = 2024-04")
    drafted = draft_changes(text, [later(words)])
    assert order(drafted, "tro")["ecf"] == [12]
    assert not drafted.draft.conflicts


AMENDED = "ALPHA STORE, FUDA TOYS CO., LTD., GAMMA SHOP and DELTA KITES LLC"


def test_words_run_together_with_a_known_name_are_no_new_defendant() -> None:
    drafted = draft_changes(case(), [paper("pi.txt", "PRELIMINARY INJUNCTION ORDER", COMMANDS, f"FIRST {AMENDED}")])
    assert [each["name"] for each in tomllib.loads(drafted.text)["defendants"]][3:] == ["DELTA KITES LLC"]
    assert any("FIRST ALPHA STORE" in line and "is it `d01`?" in line for line in drafted.draft.conflicts)


def notice(day: str) -> Paper:
    text = HEAD.format(names=FIRST, title="NOTICE OF VOLUNTARY DISMISSAL") + (
        f"Pursuant to Rule 41(a)(1)(A)(i), Plaintiff hereby dismisses Defendant Gamma Shop with prejudice.\n\n{day}Attorneys for Plaintiff\n"
    )
    return Paper(name="n.txt", kind="txt", pages=(page_of_text(1, text),))


def test_a_partys_notice_of_dismissal_has_the_day_that_it_bears_or_asks_for_it() -> None:
    dated = draft_changes(case(), [notice("DATED this 5th day of August, 2024.\n\n")])
    assert str(tomllib.loads(dated.text)["defendants"][2]["left"]["on"]) == "2024-08-05"
    undated = draft_changes(case(), [notice("")])
    assert "left" not in tomllib.loads(undated.text)["defendants"][2]
    assert any("Gamma Shop" in line and "which day" in line for line in undated.draft.questions)


@pytest.mark.parametrize(
    ("whom", "limit"),
    [
        ("PayPal", ["paypal"]),
        ("Shipwell Bazaar only", ["shipwell-bazaar"]),
        ("the third party service providers", ["service_providers"]),
        ("any financial institution", ["financial_institutions"]),
    ],
)
def test_a_stay_as_to_some_respondents_is_theirs_alone(whom: str, limit: list[str]) -> None:
    words = f"Paragraph 2 of the Temporary Restraining Order is stayed as to {whom} pending further order."
    drafted = draft_changes(case(), [later(words, title="ORDER STAYING IN PART")])
    assert order(drafted, "stay")["effects"] == [{"stay": ["tro.2"], "for": limit}]
    assert not [problem for problem in drafted.problems if problem.severity == "error"]


def test_a_stay_as_to_one_who_is_not_in_the_case_is_asked_about() -> None:
    words = "Paragraph 2 of the Temporary Restraining Order is stayed as to Zephyrmart pending further order."
    drafted = draft_changes(case(), [later(words, title="ORDER STAYING IN PART")])
    assert "effects" not in order(drafted, "stay")
    assert any("Zephyrmart" in line for line in drafted.draft.questions)


def test_a_file_that_holds_only_a_remark_becomes_a_whole_case_file() -> None:
    drafted = draft_changes("# the Grey Wren matter\n", [TRO])
    read, problems = inspect_case(drafted.text)
    assert read is not None
    assert len(read.defendants) == 3
    assert drafted.text.startswith("# the Grey Wren matter\n")
    assert not [problem for problem in problems if problem.severity == "error"]
