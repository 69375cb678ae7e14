"""Holidays of the District of Columbia, the commonwealths and the territories: "state" in Fed. R. Civ. P. 81(d)(2)."""

from enjoin.courts.holidays.rule import Holiday, rows

TERRITORIES: dict[str, tuple[Holiday, ...]] = {
    "DC": rows(
        "D.C. Code §§ 1-612.02, 28-2701",
        "both",
        Holiday(
            name="Inauguration Day",
            rule="jan 20",
            cite="D.C. Code §§ 1-612.02, 28-2701",
            roll="sunday",
            every=4,
            phase=1,
        ),
        Holiday(
            name="District of Columbia Emancipation Day",
            rule="apr 16",
            cite="D.C. Code §§ 1-612.02, 28-2701",
            roll="both",
            first=2005,
        ),
    ),
    "GU": rows(
        "1 Guam Code § 1000",
        "both",
        ("Guam History and Chamorro Heritage Day", "1 mon mar"),
        ("Liberation Day", "jul 21"),
        ("All Souls' Day", "nov 2"),
        ("Our Lady of Camarin Day", "dec 8"),
    ),
    "MP": rows(
        "1 N. Mar. I. Code § 311",
        "both",
        ("Commonwealth Covenant Day", "mar 24"),
        ("Good Friday", "easter -2"),
        ("Citizenship Day", "nov 4"),
        ("Constitution Day", "dec 8"),
    ),
    "PR": rows(
        "P.R. Acts 88-1969, 111-2014, 26-2017",
        "sunday",
        ("Three Kings Day", "jan 6"),
        Holiday(
            name="American Citizenship Day",
            rule="mar 2",
            cite="P.R. Act 26-2017, art. 2.05",
            roll="sunday",
            first=2017,
        ),
        ("Emancipation Day", "mar 22"),
        ("Good Friday", "easter -2"),
        Holiday(
            name="Puerto Rico Constitution Day",
            rule="jul 25",
            cite="P.R. Act 111-2014",
            roll="sunday",
            last=2016,
        ),
        ("Discovery of Puerto Rico Day", "nov 19"),
    ),
    "VI": rows(
        "V.I. Code tit. 1, § 171",
        "none",
        ("Three Kings Day", "jan 6"),
        ("Transfer Day", "mar 31"),
        ("Holy Thursday", "easter -3"),
        ("Good Friday", "easter -2"),
        ("Easter Monday", "easter +1"),
        ("Emancipation Day", "jul 3"),
        ("D. Hamilton Jackson Day", "nov 1"),
        ("Christmas Second Day", "dec 26"),
    ),
}
