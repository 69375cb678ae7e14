"""Laws of putting things into a case file: what stood there stays, letter for letter, and what was put in is what is read."""

import copy
import re
import tomllib
from typing import Any

from case_drawings import case_values
from hypothesis import given
from hypothesis import strategies as st

from enjoin.intake.drafting.edits import Additions
from enjoin.orders.toml import toml_text

CARRIED = ("platforms", "stores")
REMARKS = ["", "# seen by J.", "#", "  # [[orders]]", "\t", '# id = 3 """ \' [ {']


@st.composite
def texts(draw: st.DrawFn) -> str:
    """A case file as a person may leave it: comments and blank lines anywhere, arrays over several lines, any line end."""
    lines: list[str] = []
    for line in toml_text(draw(case_values())).split("\n"):
        lines += draw(st.lists(st.sampled_from(REMARKS), max_size=1))
        array = re.fullmatch(r'(\s*\w+ = )\[("[^{]*")\]', line)
        if array and draw(st.booleans()):
            parts = array[2].split(", ")
            comma = draw(st.sampled_from(["", ","]))
            lines += [
                f"{array[1]}[ # one by one",
                *(f"  {part},  # a part" for part in parts[:-1]),
                f"  {parts[-1]}{comma}",
                "]",
            ]
        elif array and draw(st.booleans()):
            lines.append(f"{array[1]}[ {array[2]} ]   # all")
        else:
            lines.append(line)
    text = draw(st.sampled_from(["\n", "\r\n"])).join(lines)
    return text.rstrip() if draw(st.booleans()) else text


def spelt(text: str) -> list[str]:
    return [line.rstrip() for line in text.split("\n") if line.strip()]


@given(texts(), st.data())
def test_what_is_put_in_is_read_and_all_else_stays(text: str, data: st.DataObject) -> None:
    values = tomllib.loads(text)
    wanted: dict[str, Any] = copy.deepcopy(values)
    work = Additions(text)
    for table in ("defendants", "respondents", "orders"):
        at = data.draw(st.integers(0, len(values[table]) - 1))
        if "note" not in values[table][at] and data.draw(st.booleans()):
            assert work.add_key((table, at), 'note = "seen"  # by hand')
            wanted[table][at]["note"] = "seen"
        arrays = [
            key for key, value in values[table][at].items() if value and isinstance(value, list) and key in CARRIED
        ]
        if arrays and data.draw(st.booleans()):
            part = {"platform": "temu", "id": "9"} if arrays[0] == "stores" else "one more"
            written = '{ platform = "temu", id = "9" }' if arrays[0] == "stores" else '"one more"'
            assert work.carry_on((table, at), arrays[0], [written], "o.txt p.1")
            wanted[table][at][arrays[0]].append(part)
    at = data.draw(st.integers(0, len(values["orders"]) - 1))
    if data.draw(st.booleans()):
        assert work.add_row(
            ("orders", at), "directives", None, ["[[orders.directives]]", 'id = "new"', 'binds = ["defendants"]']
        )
        wanted["orders"][at].setdefault("directives", []).append({"id": "new", "binds": ["defendants"]})
    after = data.draw(st.integers(-1, len(values["orders"]) - 1))
    assert work.add_row((), "orders", after, ["[[orders]]", 'id = "added"'])
    wanted["orders"].insert(after + 1, {"id": "added"})
    assert work.add_row((), "extensions", None, ["[[extensions]]", 'order = "added"'])
    wanted.setdefault("extensions", []).append({"order": "added"})
    grown = work.text()
    assert tomllib.loads(grown) == wanted
    rest = iter(spelt(grown))
    carried = {line for line in spelt(text) if re.match(rf"\s*({'|'.join(CARRIED)}) = |  \"|\]", line)}
    assert all(any(line == other or line in carried for other in rest) for line in spelt(text) if line not in carried)


@given(texts())
def test_nothing_put_in_changes_nothing(text: str) -> None:
    assert Additions(text).text() == text
