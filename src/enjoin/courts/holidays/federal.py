"""The federal legal public holidays: 5 U.S.C. § 6103(a), observed by § 6103(b)(1); Fed. R. Civ. P. 6(a)(6)(A)–(B).

Days on which a President only closed the executive departments (a December 24, a day of mourning) are not rows: courts
differ on whether that declares a holiday, and a deadline counted too early harms nobody.
"""

from enjoin.courts.holidays.rule import Holiday, rows

_CITE = "5 U.S.C. § 6103(a)"

FEDERAL: tuple[Holiday, ...] = rows(
    _CITE,
    "both",
    ("New Year's Day", "jan 1"),
    Holiday(name="Birthday of Martin Luther King, Jr.", rule="3 mon jan", cite=_CITE, roll="both", first=1986),
    ("Washington's Birthday", "3 mon feb"),
    ("Memorial Day", "-1 mon may"),
    Holiday(name="Juneteenth National Independence Day", rule="jun 19", cite=_CITE, roll="both", first=2021),
    ("Independence Day", "jul 4"),
    ("Labor Day", "1 mon sep"),
    ("Columbus Day", "2 mon oct"),
    ("Veterans Day", "nov 11"),
    ("Thanksgiving Day", "4 thu nov"),
    ("Christmas Day", "dec 25"),
)
