"""One case, two platforms and a payment firm, feeds that hold them all: a paper on one of them tells of that one only."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from cases import injunction
from enjoin.adapters.feeds.model import Tally
from enjoin.adapters.feeds.read import read_feed
from enjoin.adapters.renderers import json as as_json
from enjoin.adapters.stores.sqlite import read_ledger
from enjoin.assemble import Job, comply, stretches
from enjoin.engine.load import load_case
from enjoin.engine.recording import LEDGER
from enjoin.engine.report import Wanted, report
from enjoin.problems import Misuse
from enjoin.when import read_moment

PARTIES = """
format = 1
docket = "1:25-cv-04417"
court = "ilnd"
caption = "Nordlicht GmbH v. Qiwei Toys et al."
plaintiffs = [{ name = "Nordlicht GmbH" }]
respondents = [
  { id = "tulip", name = "Tulip Inc.", role = "service_provider", platforms = ["tulip"] },
  { id = "wharf", name = "Wharf Inc.", role = "service_provider", platforms = ["wharf"] },
  { id = "payfox", name = "Payfox", role = "financial_institution" },
]
marks = [{ id = "nordy", text = "NORDY" }]
works = [{ id = "owl", title = "Oona the Owl" }]
premises = [{ kind = "no_authentic_goods", platforms = ["tulip", "wharf"], from = 2025-03-04 }]
defendants = [
  { id = "s1", name = "Qiwei Toys", stores = [{ platform = "tulip", id = "6344" }] },
  { id = "s2", name = "Luna Leaf", stores = [{ platform = "wharf", id = "5504" }] },
]
notices = [
  { order = "pi", respondent = "tulip", received = 2025-04-03 },
  { order = "pi", respondent = "payfox", received = 2025-04-04 },
]

"""
FURTHER = """
[[orders.directives]]
id = "3"
cite = "PI ¶3"
binds = ["service_providers"]
forbid = ["open_account"]
toward = "stores"
[[orders.directives]]
id = "4"
cite = "PI ¶4"
binds = ["service_providers", "financial_institutions"]
require = "freeze"
toward = "assets"
predicate = ["pi.a"]
[[orders.directives]]
id = "7"
cite = "PI ¶7"
binds = ["service_providers"]
require = "preserve"
toward = "records"
"""
PERM = """
[[orders]]
id = "perm"
kind = "permanent_injunction"
entered = 2025-09-02
effects = [{ make_permanent = ["pi.*"], except = ["pi.4"] }]
"""
CASE = PARTIES + injunction("pi", "preliminary_injunction", "2025-04-03", also=("assets",), more=FURTHER) + PERM
STORES = "platform,store_id,name\ntulip,6344,Qiwei Toys\nwharf,5504,Luna Leaf\n"
LISTINGS = """\
platform,listing_id,store_id,title,listed_at,status,removed_at
tulip,t1,6344,Nordy bricks,2025-03-01T00:00:00Z,live,
tulip,t2,6344,Phone case,2025-03-01T00:00:00Z,live,
tulip,t3,6344,Nordy set,2025-03-01T00:00:00Z,removed,2025-04-05T00:00:00Z
wharf,w1,5504,Nordy bricks,2025-03-01T00:00:00Z,live,
wharf,w2,9,Nordy bricks,2025-03-01T00:00:00Z,live,
"""
ACTS = """\
act,at,platform,respondent,store_id,listing_id,act_id
email,2025-05-01T12:00:00Z,tulip,,6344,t1,a1
payout,2025-05-01T12:00:00Z,tulip,payfox,6344,,a2
payout,2025-05-02T12:00:00Z,wharf,payfox,5504,,a3
open_account,2025-05-03T12:00:00Z,tulip,tulip,6344,,a4
email,2025-05-03T12:00:00Z,wharf,,5504,w1,a5
"""


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return comply_for(tmp_path_factory.mktemp("two"), "tulip")


def comply_for(place: Path, *respondents: str) -> Path:
    """A run for each, into one folder."""
    for name, text in {"case.toml": CASE, "stores.csv": STORES, "listings.csv": LISTINGS, "acts.csv": ACTS}.items():
        (place / name).write_text(text, encoding="utf-8")
    for respondent in respondents:
        comply(job(place, respondent))
    return place / "RUN"


def job(place: Path, respondent: str) -> Job:
    case = place / "case.toml"
    return Job(
        case=case,
        respondent=respondent,
        stores=str(place / "stores.csv"),
        listings=str(place / "listings.csv"),
        acts=str(place / "acts.csv"),
        at=read_moment("2025-06-20", load_case(case).case.court),
        out=place / "RUN",
    )


def paper(run: Path, kind: str, **options: str) -> Mapping[str, Any]:
    with read_ledger(run / LEDGER) as ledger:
        made = report(
            run,
            ledger.entries(),
            Wanted(kind=kind, options=options),
            root=ledger.root().hex(),
            read_feed=lambda path, feed: read_feed(str(path), feed, Tally()),
        )
    told: Mapping[str, Any] = json.loads(as_json.render(made))
    return told


def test_another_respondents_act_is_no_breach_of_this_ones(run: Path) -> None:
    """R25: every act carries its respondent; what a payment firm paid out is not laid at the platform's door."""
    rows = pq.read_table(run / "decisions.parquet").column("act_id").to_pylist()
    place = rows.index("a2")
    assert rows[place : place + 2] == ["a2", "a3"]
    told = json.loads((run / "run.json").read_text(encoding="utf-8"))["acts_of_others"]
    assert told == {"payfox": [[place, place + 1]]}
    breaches = paper(run, "breaches")
    assert breaches["figures"]["acts"]["value"] == 2
    text = json.dumps(breaches, ensure_ascii=False)
    assert "2 acts that are forbidden or held are by `payfox`" in text
    assert "payout" not in text


def test_listings_of_another_platform_are_in_no_paper(run: Path) -> None:
    for kind in ("compliance", "notice", "schedule", "narrowness", "diligence"):
        assert "w1" not in json.dumps(paper(run, kind)), kind


def test_a_run_for_another_respondent_into_the_same_folder_is_not_this_ones_conduct(tmp_path: Path) -> None:
    run = comply_for(tmp_path, "tulip", "tulip", "wharf")
    breaches = paper(run, "breaches")
    assert breaches["figures"]["acts"]["value"] == 0
    assert "2 runs on record are about `tulip`" in json.dumps(breaches)
    assert paper(run, "compliance")["figures"]["runs"]["value"] == 1


def test_what_is_on_another_platform_is_said_to_be_so(run: Path) -> None:
    rows = pq.read_table(run / "decisions.parquet").to_pylist()
    (act,) = [row for row in rows if row["act_id"] == "a5"]
    assert act["outcome"] == "allow"
    assert act["reason"].startswith("`wharf` is no platform of `tulip`")


def test_a_sellers_notice_cites_what_withholds_its_listings_and_names_these_only(run: Path) -> None:
    """Neither the freeze nor the hold on records withholds a listing; one that is gone is not withheld (R18, R33)."""
    text = json.dumps(paper(run, "notice", to="seller", store="tulip:6344"), ensure_ascii=False)
    assert "pi.b, Tulip Inc. must not aid" in text
    assert "¶4" not in text
    assert "¶7" not in text
    assert "t1" in text
    assert "t3" not in text


def test_no_notice_to_a_seller_of_whom_nothing_is_withheld(run: Path) -> None:
    with pytest.raises(Misuse, match="not confirmed to be a defendant's"):
        paper(run, "notice", to="seller", store="wharf:5504")


def test_an_order_that_is_yet_to_come_is_in_no_letter(run: Path) -> None:
    assert "perm.b" not in json.dumps(paper(run, "status-letter"))
    assert "of the 4 directives" in json.dumps(paper(run, "compliance"))


def test_works_that_no_picture_was_compared_with_are_told(run: Path) -> None:
    for kind in ("diligence", "narrowness"):
        assert "Oona the Owl" in json.dumps(paper(run, kind)), kind


def test_an_account_that_may_not_be_opened_and_a_membership_are_on_the_work_list(run: Path) -> None:
    rows = (run / "actions.csv").read_text(encoding="utf-8").splitlines()
    assert any(row.startswith("refuse,account,tulip,6344,,open_account,s1,") for row in rows)
    assert any(row.startswith("review,membership,tulip,6344,,premium_membership,s1,") for row in rows)


def test_a_defendant_is_not_told_to_refuse_itself_a_membership(tmp_path: Path) -> None:
    run = comply_for(tmp_path, "defendants")
    assert "membership,tulip" not in (run / "actions.csv").read_text(encoding="utf-8")


def test_rows_are_told_as_stretches() -> None:
    assert stretches([5, 1, 2, 3, 7]) == [[1, 3], [5, 5], [7, 7]]
    assert stretches([]) == []


def sentences(run: Path, kind: str) -> str:
    return json.dumps(paper(run, kind), ensure_ascii=False)


def test_whom_only_a_freeze_binds_owes_listings_nothing(tmp_path: Path) -> None:
    """R18: a payment firm's letter counts no listing as reached by an order; nobody can give it notice of listings."""
    run = comply_for(tmp_path, "payfox")
    figures = paper(run, "compliance")["figures"]
    assert figures["withhold_decided"]["value"]["whole"] == 0
    assert figures["open"]["value"] == figures["gone_undecided"]["value"] == 0
    assert figures["passed"]["value"] == 3
    assert figures["live"]["value"] is None
    letter = sentences(run, "status-letter")
    assert "No paragraph in force on 2025-06-20 speaks to Payfox of listings or their promotion" in letter
    assert "without a decision" not in letter
    assert "Other goods" not in letter
    with pytest.raises(Misuse, match="no order in force on 2025-06-20 asks Payfox to withhold"):
        paper(run, "notice")


def test_a_paper_counts_what_was_screened_on_its_own_platforms(run: Path, tmp_path: Path) -> None:
    """Three of the five listings are the platform's; the findings told are those in them."""
    assert paper(run, "compliance")["figures"]["screened"]["value"] == 3
    assert "The last run screened 3 listings" in sentences(run, "status-letter")
    assert paper(comply_for(tmp_path, "payfox"), "compliance")["figures"]["screened"]["value"] == 5


def test_an_act_dated_after_the_papers_day_is_not_told_as_done(tmp_path: Path) -> None:
    """R42, R43: a letter of one day knows nothing of the days after it."""
    place = tmp_path / "RUN"
    comply_for(tmp_path)
    later = "email,2025-07-01T12:00:00Z,tulip,,6344,t1,a6\n"
    (tmp_path / "acts.csv").write_text(ACTS + later, encoding="utf-8")
    comply(job(tmp_path, "tulip"))
    assert paper(place, "breaches")["figures"]["acts"]["value"] == 2
    for kind in ("breaches", "status-letter", "diligence", "compliance"):
        told = sentences(place, kind)
        assert "one act is dated after the instant that this paper speaks of" in told, kind
    assert "2 were, as decided, forbidden" in sentences(place, "status-letter")
    assert "1 dated after this paper's day" in sentences(place, "compliance")


def test_of_two_whose_store_it_is_papers_name_the_one_whom_the_decision_reaches(tmp_path: Path) -> None:
    """R54: the other was dismissed."""
    comply_for(tmp_path)
    shared = CASE.replace('{ platform = "wharf", id = "5504" }', '{ platform = "tulip", id = "6344" }')
    gone = '{ platform = "tulip", id = "6344" }], left = { on = 2025-04-10, why = "settled" } }'
    case = shared.replace('{ platform = "tulip", id = "6344" }] }', gone, 1)
    (tmp_path / "case.toml").write_text(case, encoding="utf-8")
    comply(job(tmp_path, "tulip"))
    for kind in ("breaches", "notice"):
        told = sentences(tmp_path / "RUN", kind)
        assert "Luna Leaf (s2)" in told, kind
        assert "Qiwei Toys (s1)" not in told, kind


def test_what_a_person_found_out_later_was_not_known_at_the_act(tmp_path: Path) -> None:
    """R22, R26: the link was confirmed after the act; no paper says that the store was known then."""
    comply_for(tmp_path)
    unnamed = CASE.replace('stores = [{ platform = "tulip", id = "6344" }]', "stores = []")
    (tmp_path / "case.toml").write_text(unnamed, encoding="utf-8")
    for day, known in (("2025-05-02T00:00:00+00:00", False), ("2025-04-30T00:00:00+00:00", True)):
        judged = {
            "defendant": "s1",
            "platform": "tulip",
            "store_id": "6344",
            "verdict": "confirm",
            "by": "J. Doe",
            "at": day,
        }
        (tmp_path / "case.links.jsonl").write_text(json.dumps(judged) + "\n", encoding="utf-8")
        shutil.rmtree(tmp_path / "RUN", ignore_errors=True)
        comply(job(tmp_path, "tulip"))
        told = sentences(tmp_path / "RUN", "breaches")
        (first,) = (
            each
            for each in paper(tmp_path / "RUN", "breaches")["tables"]["elements-1"]["rows"]
            if "Knowledge" in each[0]
        )
        assert ("the store known, and the rights named" in str(first)) == known
        assert ("after the act; the decision's K3 knows of that" in told) != known
        assert ("shown to be the defendant's only after the act" in told) != known
