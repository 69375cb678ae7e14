"""State holidays, Alabama to Montana, Fed. R. Civ. P. 6(a)(6)(C).

A day is a row where a statute, or a proclamation that a statute provides for, makes it a holiday for the public at
large. Days that only close state offices, or that stand in one county, are left out: a deadline counted too early harms
nobody. A day that is a federal holiday as well has no row of its own, but for the years before it was one.
"""

from enjoin.courts.holidays.rule import Holiday, appointed, rows

STATES_A_TO_M: dict[str, tuple[Holiday, ...]] = {
    "AK": rows(
        "Alaska Stat. § 44.12.010",
        "both",
        ("Seward's Day", "-1 mon mar"),
        ("Alaska Day", "oct 18"),
    ),
    "AL": rows(
        "Ala. Code § 1-3-8",
        "both",
        ("Confederate Memorial Day", "4 mon apr"),
        ("Jefferson Davis' Birthday", "1 mon jun"),
    ),
    "AR": rows(
        "Ark. Code § 1-5-101",
        "both",
        ("Christmas Eve", "dec 24"),
    ),
    "AZ": (),  # Ariz. Rev. Stat. § 1-301: no day beyond the federal ones
    "CA": rows(
        "Cal. Gov't Code §§ 6700, 6701",
        "sunday",
        ("Lincoln Day", "feb 12"),
        ("Cesar Chavez Day", "mar 31"),
        Holiday(name="Genocide Remembrance Day", rule="apr 24", cite="Cal. Gov't Code §§ 6700, 6701", first=2023),
        ("Admission Day", "sep 9"),
        Holiday(name="Native American Day", rule="4 fri sep", cite="Cal. Gov't Code §§ 6700, 6701", first=2016),
        Holiday(name="Day after Thanksgiving", rule="4 thu nov +1", cite="Cal. Civ. Proc. Code § 135"),
        *appointed(
            "Lunar New Year",
            "Cal. Gov't Code §§ 6700, 6701",
            "2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 "
            "2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08",
        ),
        *appointed("Diwali", "Cal. Gov't Code §§ 6700, 6701", "2026-11-08 2027-10-29 2028-10-17 2029-11-05 2030-10-26"),
    ),
    "CO": rows(
        "Colo. Rev. Stat. § 24-11-101",
        "both",
        Holiday(
            name="Frances Xavier Cabrini Day",
            rule="1 mon oct",
            cite="Colo. Rev. Stat. § 24-11-101",
            roll="both",
            first=2020,
        ),
    ),
    "CT": rows(
        "Conn. Gen. Stat. § 1-4",
        "both",
        ("Lincoln Day", "feb 12"),
        ("Good Friday", "easter -2"),
    ),
    "DE": rows(
        "Del. Code tit. 1, § 501",
        "both",
        ("Good Friday", "easter -2"),
        Holiday(name="General Election Day", rule="1 mon nov +1", cite="Del. Code tit. 1, § 501", roll="both", every=2),
        ("Day after Thanksgiving", "4 thu nov +1"),
    ),
    "FL": rows(
        "Fla. Stat. § 683.01",
        "sunday",
        ("Birthday of Martin Luther King, Jr.", "jan 15"),
        ("Birthday of Robert E. Lee", "jan 19"),
        ("Lincoln's Birthday", "feb 12"),
        ("Susan B. Anthony's Birthday", "feb 15"),
        Holiday(
            name="Tuskegee Airmen Commemoration Day",
            rule="4 thu mar",
            cite="Fla. Stat. § 683.01",
            roll="sunday",
            first=2025,
        ),
        ("Good Friday", "easter -2"),
        ("Pascua Florida Day", "apr 2"),
        ("Confederate Memorial Day", "apr 26"),
        ("Birthday of Jefferson Davis", "jun 3"),
        ("Flag Day", "jun 14"),
        Holiday(name="General Election Day", rule="1 mon nov +1", cite="Fla. Stat. § 683.01", roll="sunday", every=2),
    ),
    "GA": rows(
        "Ga. Code § 1-4-1 and the Governor's yearly proclamation",
        "none",
        *appointed(
            "State Holiday",
            "Ga. Code § 1-4-1 and the Governor's yearly proclamation",
            "2015-04-27 2016-04-25 2017-04-24 2018-04-23 2019-04-22 2020-04-10 2021-04-02 2022-04-15 "
            "2023-04-07 2024-03-29 2025-04-18 2026-04-03 2015-11-27 2016-11-25 2017-11-24 2018-11-23 "
            "2019-11-29 2020-11-27 2021-11-26 2022-11-25 2023-11-24 2024-11-29 2025-11-28 2026-11-27",
        ),
        *appointed(
            "Washington's Birthday, as the Governor moved it",
            "Ga. Code § 1-4-1 and the Governor's yearly proclamation",
            "2015-12-24 2016-12-23 2017-12-26 2018-12-24 2019-12-24 2020-12-24 2021-12-23 2022-12-23 "
            "2023-12-26 2024-12-24 2025-12-26 2026-12-24",
        ),
    ),
    "HI": rows(
        "Haw. Rev. Stat. § 8-1",
        "both",
        ("Prince Jonah Kuhio Kalanianaole Day", "mar 26"),
        ("Good Friday", "easter -2"),
        ("King Kamehameha I Day", "jun 11"),
        ("Statehood Day", "3 fri aug"),
        Holiday(name="General Election Day", rule="1 mon nov +1", cite="Haw. Rev. Stat. § 8-1", roll="both", every=2),
    ),
    "IA": rows(
        "Iowa Code § 1C.1",
        "sunday",
        ("Lincoln's Birthday", "feb 12"),
    ),
    "ID": (),  # Idaho Code § 73-108: no day beyond the federal ones
    "IL": rows(
        "205 ILCS 630/17",
        "sunday",
        ("Lincoln's Birthday", "feb 12"),
        ("Casimir Pulaski's Birthday", "1 mon mar"),
        ("Good Friday", "easter -2"),
        Holiday(name="General Election Day", rule="1 mon nov +1", cite="205 ILCS 630/17", roll="sunday", every=2),
    ),
    "IN": rows(
        "Ind. Code § 1-1-9-1",
        "sunday",
        ("Lincoln's Birthday", "feb 12"),
        ("Good Friday", "easter -2"),
        Holiday(name="Primary Election Day", rule="1 mon may +1", cite="Ind. Code § 1-1-9-1", roll="sunday", every=2),
        Holiday(
            name="Primary Election Day",
            rule="1 mon may +1",
            cite="Ind. Code § 1-1-9-1",
            roll="sunday",
            every=4,
            phase=3,
        ),
        Holiday(name="General Election Day", rule="1 mon nov +1", cite="Ind. Code § 1-1-9-1", roll="sunday", every=2),
        Holiday(
            name="Municipal Election Day",
            rule="1 mon nov +1",
            cite="Ind. Code § 1-1-9-1",
            roll="sunday",
            every=4,
            phase=3,
        ),
    ),
    "KS": (),  # Kan. Stat. § 35-107: no day beyond the federal ones
    "KY": rows(
        "Ky. Rev. Stat. § 2.110",
        "none",
        ("Robert E. Lee Day", "jan 19"),
        ("Franklin D. Roosevelt Day", "jan 30"),
        ("Lincoln's Birthday", "feb 12"),
        ("Confederate Memorial Day and Jefferson Davis Day", "jun 3"),
        Holiday(name="Presidential election day", rule="1 mon nov +1", cite="Ky. Rev. Stat. § 2.190", every=4),
    ),
    "LA": rows(
        "La. Rev. Stat. § 1:55",
        "sunday",
        ("Battle of New Orleans", "jan 8"),
        Holiday(name="Robert E. Lee Day", rule="jan 19", cite="La. Rev. Stat. § 1:55", roll="sunday", last=2022),
        ("Mardi Gras", "easter -47"),
        ("Good Friday", "easter -2"),
        Holiday(name="Confederate Memorial Day", rule="jun 3", cite="La. Rev. Stat. § 1:55", roll="sunday", last=2022),
        ("Huey P. Long Day", "aug 30"),
        ("All Saints' Day", "nov 1"),
        Holiday(name="General Election Day", rule="1 mon nov +1", cite="La. Rev. Stat. § 1:55", roll="sunday", every=2),
    ),
    "MA": rows(
        "Mass. Gen. Laws ch. 4, § 7, cl. 18",
        "sunday",
        ("Patriots' Day", "3 mon apr"),
        Holiday(
            name="Juneteenth Independence Day",
            rule="jun 19",
            cite="Mass. Gen. Laws ch. 4, § 7, cl. 18",
            roll="sunday",
            first=2020,
        ),
    ),
    "MD": rows(
        "Md. Code, Gen. Prov. § 1-111",
        "sunday",
        ("Lincoln's Birthday", "feb 12"),
        ("Maryland Day", "mar 25"),
        ("Good Friday", "easter -2"),
        ("Defenders' Day", "sep 12"),
        Holiday(
            name="General Election Day",
            rule="1 mon nov +1",
            cite="Md. Code, Gen. Prov. § 1-111",
            roll="sunday",
            every=2,
        ),
        ("American Indian Heritage Day", "4 thu nov +1"),
    ),
    "ME": rows(
        "Me. Rev. Stat. tit. 4, § 1051",
        "sunday",
        ("Patriot's Day", "3 mon apr"),
    ),
    "MI": rows(
        "Mich. Comp. Laws § 435.101",
        "sunday",
        ("Lincoln's Birthday", "feb 12"),
    ),
    "MN": (),  # Minn. Stat. § 645.44, subd. 5: no day beyond the federal ones
    "MO": rows(
        "Mo. Rev. Stat. § 9.010",
        "sunday",
        ("Lincoln's Birthday", "feb 12"),
        ("Truman Day", "may 8"),
    ),
    "MS": rows(
        "Miss. Code § 3-3-7",
        "sunday",
        ("Confederate Memorial Day", "-1 mon apr"),
    ),
    "MT": rows(
        "Mont. Code § 1-1-216",
        "sunday",
        Holiday(name="General Election Day", rule="1 mon nov +1", cite="Mont. Code § 1-1-216", roll="sunday", every=2),
    ),
}
