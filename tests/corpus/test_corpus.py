"""Every case of the corpus, by the plain twin, by the sieve, and — one question of each case — by the command line."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from corpus_cases import Portable, check_answer, check_obligations, corpus, moment, options, question_of

from enjoin.engine.ask import ask, check_question, facts_of
from enjoin.obligations import View
from enjoin.orders.people import find_person
from enjoin.sieve import Sieve
from enjoin.when import read_moment
from enjoin.wire import v1

CASES = list(corpus())
IDS = [f"{each.topic}: {each.name}" for each in CASES]


def test_names_are_unique_and_every_question_expects_something() -> None:
    assert len(set(IDS)) == len(IDS)
    assert all(each.questions and all(question["expect"] for question in each.questions) for each in CASES)


@pytest.mark.parametrize("portable", CASES, ids=IDS)
def test_plain(portable: Portable) -> None:
    loaded = portable.load()
    case = loaded.case
    for each in portable.questions:
        if "ask" in each:
            answer, person = ask(loaded, question_of(each["ask"], case))
            check_answer(v1.decision(answer, {"respondent": person.id}, case.court, loaded.digest), each["expect"])
            continue
        asked = each["obligations"]
        person = find_person(case, asked["respondent"])
        view = View(case, person, read_moment(asked["at"], case.court), moment(asked.get("known"), case))
        check_obligations([v1.obligation(found, case.court) for found in view.obligations], each["expect"])
        by = {found.ref: found.whole.by for found in view.obligations}
        for ref, wanted in each["expect"].items():
            assert wanted is None or by[ref] == wanted.get("by", by[ref])


@pytest.mark.parametrize("portable", CASES, ids=IDS)
def test_sieve(portable: Portable) -> None:
    case = portable.load().case
    for each in portable.questions:
        if "ask" in each:
            question = question_of(each["ask"], case)
            person = find_person(case, question.respondent)
            check_question(case, person, question)
            facts = facts_of(View(case, person, question.at, question.known), question, ())
            answer = Sieve(case, person, question.known).decide(facts, question.at)
            check_answer(v1.decision(answer, {}, case.court, ""), each["expect"])


@pytest.mark.parametrize("portable", CASES[::9], ids=IDS[::9])
def test_command_line(portable: Portable, tmp_path: Path) -> None:
    path = tmp_path / "case.toml"
    path.write_text(portable.text, encoding="utf-8")
    each = portable.questions[0]
    verb = "ask" if "ask" in each else "obligations"
    command = [sys.executable, "-m", "enjoin", verb, str(path), *options(each[verb]), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    answer = json.loads(done.stdout)
    (check_answer if verb == "ask" else check_obligations)(answer, each["expect"])
