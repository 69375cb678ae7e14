"""An order against six sellers of a schedule, with sentences set into it; whom each of its paragraphs binds."""

from enjoin.engine.draft import draft_case
from enjoin.intake.drafting.draft import Draft
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper

ORDER = """UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF ILLINOIS

BLUE HERON TOYS LLC,

     Plaintiff,

v.

THE PARTNERSHIPS IDENTIFIED ON SCHEDULE A,

     Defendants.

Case No. 23-cv-4455

Judge Quentin R. Sayer

{title}

{body}

SO ORDERED.

Dated: May 10, 2023

Quentin R. Sayer
United States District Judge

Schedule A

No.  Seller Alias
1    Sky Kites
2    Lark Toys
3    wind_toys
4    Otter & Oak
5    Moon Goods Co., Ltd.
6    STAR DEALS
"""


def draft_of(body: str, title: str = "PRELIMINARY INJUNCTION") -> Draft:
    page = page_of_text(1, ORDER.format(title=title, body=body))
    return draft_case([Paper(name="o.txt", kind="txt", pages=(page,))]).draft


def bound_by(draft: Draft) -> dict[str, tuple[str, str]]:
    """For each paragraph: whom it binds ("all" or the numbers) with the band, e.g. `{"1": ("1346", "check")}`."""
    found: dict[str, tuple[str, str]] = {}
    for order in draft.rows("orders"):
        for row in dict(order.tables).get("directives", ()):
            binds = next(item for key, item in row.items if key == "binds")
            names = [str(each) for each in binds.value]  # type: ignore[attr-defined]
            whom = "".join(name.removeprefix("d0") if name.startswith("d0") else name for name in names)
            found[str(row.get("id"))] = ("all" if names == ["defendants"] else whom, binds.band)
    return found


def note_of(draft: Draft, name: str) -> str:
    """What stands beside a paragraph."""
    rows = [row for order in draft.rows("orders") for row in dict(order.tables).get("directives", ())]
    return str(next(row.get("note") for row in rows if row.get("id") == name) or "")


def concerned(draft: Draft, name: str) -> list[str]:
    """The defendants as to whom alone a nonparty's paragraph is laid."""
    rows = [row for order in draft.rows("orders") for row in dict(order.tables).get("directives", ())]
    return list(next(row.get("defendants") for row in rows if row.get("id") == name) or ())  # type: ignore[call-overload]


def left_on(draft: Draft) -> dict[str, str]:
    """The day on which each defendant left who did."""
    rows = ((str(row.get("id")), row.get("left")) for row in draft.rows("defendants"))
    return {name: str(left["on"]) for name, left in rows if isinstance(left, dict)}
