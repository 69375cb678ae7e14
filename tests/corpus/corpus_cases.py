"""The corpus: portable cases — facts, questions, right answers — read from the JSON files in this folder.

A case is a base file with some texts replaced and lines added; each question is an `ask` or an `obligations` as the
command line takes them, with as much of the answer as the case is about. `null` for a directive: it must not be listed.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from enjoin.canon import digest
from enjoin.engine.ask import Question
from enjoin.engine.load import Loaded
from enjoin.orders.casefile import read_case
from enjoin.orders.model import Case
from enjoin.when import Instant, read_moment

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Portable:
    """One case of the corpus."""

    topic: str
    name: str
    text: str
    questions: tuple[dict[str, Any], ...]

    def load(self) -> Loaded:
        return Loaded(case=read(self.text), path=HERE / "case.toml", text=self.text, digest=digest(self.text.encode()))


@lru_cache(maxsize=256)
def read(text: str) -> Case:
    return read_case(text, "case.toml")


def corpus() -> Iterator[Portable]:
    for file in sorted(HERE.glob("*.json")):
        content = json.loads(file.read_text(encoding="utf-8"))
        for each in content["cases"]:
            text = (HERE / each["base"]).read_text(encoding="utf-8")
            for old, new in each.get("replace", ()):
                assert old in text, (each["name"], old)
                text = text.replace(old, new)
            text += "\n" + "\n".join(each["add"]) + "\n"
            yield Portable(content["topic"], each["name"], text, tuple(each["questions"]))


def question_of(asked: dict[str, Any], case: Case) -> Question:
    """An `ask` of the corpus as the engine takes it."""
    listing = dict(asked.get("listing", {}))
    if "title" in asked:
        listing["title"] = asked["title"]
    return Question(
        respondent=asked["respondent"],
        act=asked["act"],
        platform=asked["platform"],
        at=read_moment(asked["at"], case.court),
        known=moment(asked.get("known"), case),
        store=asked.get("store"),
        store_name=asked.get("store_name"),
        listing_id=asked.get("listing_id"),
        listing=listing,
        query=asked.get("query"),
    )


def moment(text: str | None, case: Case) -> Instant | None:
    return None if text is None else read_moment(text, case.court)


def options(asked: dict[str, Any]) -> list[str]:
    """The same as command-line options."""
    return [part for name, value in asked.items() for part in (f"--{name.replace('_', '-')}", str(value))]


def check_answer(answer: dict[str, Any], expected: dict[str, Any]) -> None:
    """Does the JSON of an answer hold all that is expected of it?"""
    shown = json.dumps(answer, ensure_ascii=False, indent=1)
    assert answer["outcome"] == expected["outcome"], shown
    assert [each["directive"] for each in answer["grounds"]] == expected["directives"], shown
    assert sorted(answer["flags"]) == sorted(expected["flags"]), shown
    if "knowledge" in expected:
        assert answer["knowledge"] == expected["knowledge"], shown
    if "measure" in expected:
        assert answer["measure"] == expected["measure"], shown
    told = {each["directive"]: each["why"] for each in answer["near"]}
    for directive, why in expected.get("near", {}).items():
        assert why in told.get(directive, ""), shown


def check_obligations(answer: list[dict[str, Any]], expected: dict[str, Any]) -> None:
    by_ref = {each["directive"]: each for each in answer}
    for ref, wanted in expected.items():
        if wanted is None:
            assert ref not in by_ref, by_ref[ref]
            continue
        found = by_ref[ref]
        for key, value in wanted.items():
            if key == "acts":
                assert {act: found["acts"].get(act) for act in value} == value, found
            elif key == "flags":
                assert sorted(found["flags"]) == sorted(value), found
            elif key != "by":
                assert found[key] == value, (key, found)
