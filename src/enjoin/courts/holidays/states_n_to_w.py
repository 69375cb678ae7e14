"""State holidays, North Carolina to Wyoming, Fed. R. Civ. P. 6(a)(6)(C); what is a row: see `states_a_to_m`."""

from enjoin.courts.holidays.rule import Holiday, appointed, rows

STATES_N_TO_W: dict[str, tuple[Holiday, ...]] = {
    "NC": rows(
        "N.C. Gen. Stat. § 103-4",
        "sunday",
        ("Robert E. Lee's Birthday", "jan 19"),
        ("Greek Independence Day", "mar 25"),
        ("Anniversary of the Halifax Resolves", "apr 12"),
        ("Good Friday", "easter -2"),
        ("Confederate Memorial Day", "may 10"),
        ("Anniversary of the Mecklenburg Declaration of Independence", "may 20"),
        ("Yom Kippur", "yom kippur"),
        Holiday(
            name="General Election Day", rule="1 mon nov +1", cite="N.C. Gen. Stat. § 103-4", roll="sunday", every=2
        ),
    ),
    "ND": rows(
        "N.D. Cent. Code § 1-03-01",
        "both",
        ("Good Friday", "easter -2"),
    ),
    "NE": rows(
        "Neb. Rev. Stat. § 62-301",
        "both",
        ("Arbor Day", "-1 fri apr"),
        ("Day after Thanksgiving", "4 thu nov +1"),
    ),
    "NH": rows(
        "N.H. Rev. Stat. § 288:1",
        "sunday",
        Holiday(
            name="Biennial Election Day", rule="1 mon nov +1", cite="N.H. Rev. Stat. § 288:1", roll="sunday", every=2
        ),
    ),
    "NJ": rows(
        "N.J. Stat. § 36:1-1",
        "sunday",
        ("Lincoln's Birthday", "feb 12"),
        ("Good Friday", "easter -2"),
        Holiday(name="Juneteenth Day", rule="3 fri jun", cite="N.J. Stat. § 36:1-1", roll="sunday", first=2021),
        ("Election Day", "1 mon nov +1"),
    ),
    "NM": (),  # N.M. Stat. § 12-5-2: no day beyond the federal ones
    "NV": rows(
        "Nev. Rev. Stat. § 236.015",
        "both",
        ("Nevada Day", "-1 fri oct"),
        ("Family Day", "4 thu nov +1"),
    ),
    "NY": rows(
        "N.Y. Gen. Constr. Law § 24",
        "sunday",
        ("Lincoln's Birthday", "feb 12"),
        Holiday(name="Flag Day", rule="2 sun jun", cite="N.Y. Gen. Constr. Law § 24"),
        Holiday(name="Juneteenth", rule="jun 19", cite="N.Y. Gen. Constr. Law § 24", roll="sunday", first=2020),
        ("Election Day", "1 mon nov +1"),
    ),
    "OH": (),  # Ohio Rev. Code § 1.14: no day beyond the federal ones
    "OK": rows(
        "Okla. Stat. tit. 25, § 82.1",
        "both",
        ("Day after Thanksgiving", "4 thu nov +1"),
        # Beside a Christmas on a weekend; beside any other the Governor chooses the day each year.
        *appointed("Christmas holiday", "Okla. Stat. tit. 25, § 82.1", "2021-12-23 2022-12-27 2027-12-23"),
    ),
    "OR": (),  # Or. Rev. Stat. § 187.010: no day beyond the federal ones
    "PA": rows(
        "44 Pa. Stat. § 11",
        "sunday",
        ("Good Friday", "easter -2"),
        ("Flag Day", "jun 14"),
        ("Election Day", "1 mon nov +1"),
    ),
    "RI": rows(
        "R.I. Gen. Laws § 25-1-1",
        "sunday",
        ("Rhode Island Independence Day", "may 4"),
        ("Victory Day", "2 mon aug"),
        Holiday(
            name="General Election Day", rule="1 mon nov +1", cite="R.I. Gen. Laws § 25-1-1", roll="sunday", every=2
        ),
    ),
    "SC": rows(
        "S.C. Code § 53-5-10",
        "both",
        ("Confederate Memorial Day", "may 10"),
        ("Day after Thanksgiving", "4 thu nov +1"),
        ("Christmas Eve", "dec 24"),
        ("Day after Christmas", "dec 26"),
    ),
    "SD": (),  # S.D. Codified Laws § 1-5-1: no day beyond the federal ones
    "TN": rows(
        "Tenn. Code § 15-1-101",
        "both",
        ("Good Friday", "easter -2"),
        Holiday(name="State and county general election day", rule="1 thu aug", cite="Tenn. Code § 15-1-101", every=2),
        Holiday(name="National election day", rule="1 mon nov +1", cite="Tenn. Code § 15-1-101", every=2),
    ),
    "TX": rows(
        "Tex. Gov't Code §§ 662.003(b), 662.021",
        "none",
        ("Confederate Heroes Day", "jan 19"),
        ("Texas Independence Day", "mar 2"),
        ("San Jacinto Day", "apr 21"),
        ("Emancipation Day in Texas", "jun 19"),
        ("Lyndon Baines Johnson Day", "aug 27"),
        ("Friday after Thanksgiving", "4 thu nov +1"),
    ),
    "UT": rows(
        "Utah Code § 63G-1-301",
        "both",
        ("Pioneer Day", "jul 24"),
    ),
    "VA": rows(
        "Va. Code § 2.2-3300",
        "both",
        Holiday(name="Lee-Jackson Day", rule="3 mon jan -3", cite="Va. Code § 2.2-3300", roll="both", last=2020),
        Holiday(name="Juneteenth", rule="jun 19", cite="Va. Code § 2.2-3300", roll="both", first=2020),
        Holiday(name="Election Day", rule="1 mon nov +1", cite="Va. Code § 2.2-3300", roll="both", first=2020),
        ("Day after Thanksgiving", "4 thu nov +1"),
    ),
    "VT": rows(
        "Vt. Stat. tit. 1, § 371",
        "both",
        ("Town Meeting Day", "1 tue mar"),
        ("Bennington Battle Day", "aug 16"),
    ),
    "WA": rows(
        "Wash. Rev. Code § 1.16.050",
        "both",
        ("Native American Heritage Day", "4 thu nov +1"),
    ),
    "WI": rows(
        "Wis. Stat. § 995.20",
        "sunday",
        Holiday(
            name="Partisan primary election day", rule="2 tue aug", cite="Wis. Stat. § 995.20", roll="sunday", every=2
        ),
        Holiday(name="General Election Day", rule="1 mon nov +1", cite="Wis. Stat. § 995.20", roll="sunday", every=2),
    ),
    "WV": rows(
        "W. Va. Code § 2-2-1",
        "both",
        Holiday(name="Primary election day", rule="2 tue may", cite="W. Va. Code § 2-2-1", every=2),
        ("West Virginia Day", "jun 20"),
        Holiday(name="General Election Day", rule="1 mon nov +1", cite="W. Va. Code § 2-2-1", roll="both", every=2),
        ("Lincoln's Day", "4 thu nov +1"),
    ),
    "WY": (),  # Wyo. Stat. § 8-4-101: no day beyond the federal ones
}
