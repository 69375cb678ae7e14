"""A report as one self-contained HTML page: no script, no font or picture from elsewhere, fit for print."""

from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

from enjoin.reports.model import Report
from enjoin.reports.printed import printed


def render(report: Report) -> bytes:
    """The page, in UTF-8."""
    paper = printed(report)
    for block in paper["blocks"]:
        if block["type"] == "figure":
            # Drawn by this package, which escapes every text that it puts in.
            block["svg"] = Markup(block["svg"])  # noqa: S704
    return _template().render(paper=paper, feet=_Feet()).encode()


class _Feet:
    """The footnotes of one page, numbered as they are first cited; equal notes share a number."""

    def __init__(self) -> None:
        self.notes: list[str] = []

    def cite(self, note: str) -> Markup:
        """The mark of a note, or nothing for an empty one."""
        if not note:
            return Markup("")
        if note not in self.notes:
            self.notes.append(note)
        number = self.notes.index(note) + 1
        mark = '<sup class="cite"><a href="#n{0}" aria-label="note {0}">{0}</a></sup>'
        return Markup(mark).format(number)  # noqa: S704 # a number only


@cache
def _template() -> Template:
    folder = files(__package__)
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.globals["style"] = Markup(folder.joinpath("paper.css").read_text("utf-8"))  # noqa: S704 # our own file
    return environment.from_string(folder.joinpath("paper.html.j2").read_text("utf-8"))
