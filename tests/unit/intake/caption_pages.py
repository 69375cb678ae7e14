"""First pages of orders as PDF sources: the same facts in the layouts of several courts, with docket stamps, stamps over the text, pleading numbers."""

import random
from collections.abc import Callable
from dataclasses import dataclass

COMPANIES = ("Shenzhen Aibei Toys Co., Ltd.", "YIWU LIDA IMPORT AND EXPORT FIRM", "Blue Fern Trading LLC", "Rowe Brothers, Inc.", "HONEYHOUSE STORE", "Kuafu Official Store", "Zhejiang Mingrui Arts & Crafts Co., Ltd.",
             "ALPINE OUTDOOR SUPPLY CORP.", "Fuda Electronic Commerce Co., Limited", "Northgate Wholesale, L.L.C.", "Tongle-US", "baby_bear_88", "Maple and Pine Home Goods, Inc.")  # fmt: skip
PEOPLE = ("JOHN ROWE", "Anne B. Grey", "Zhang Xiaoming", "MARIA DELGADO", "Robert T. Vale, Jr.")
OWNERS = ("BLUE HERON TOYS, INC.", "Gray Otter Brands LLC", "Vale & Rowe Designs, Inc.", "OLD QUARRY HOLDINGS, L.P.")
JUDGES = ("Quentin R. Sayer", "Ann M. Grey", "Theodora L. Marsh")
TITLES = (
    ("PRELIMINARY INJUNCTION ORDER", "preliminary_injunction"),
    ("ORDER GRANTING PLAINTIFF'S EX PARTE MOTION FOR TEMPORARY RESTRAINING ORDER", "tro"),
    ("MEMORANDUM OPINION AND ORDER DENYING MOTION FOR PRELIMINARY INJUNCTION", "denial"),
    ("FINAL JUDGMENT AND PERMANENT INJUNCTION", "permanent_injunction"),
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a first page must read as."""

    plaintiff: str
    defendants: tuple[str, ...]
    judge: str
    title: str
    kind: str
    number: int

    @property
    def listed(self) -> str:
        """The defendants as a caption prints them."""
        *most, last = self.defendants
        return f"{', '.join(most)}, and {last}" if most else last

    @property
    def role(self) -> str:
        return "Defendants" if len(self.defendants) > 1 else "Defendant"

    @property
    def initials(self) -> str:
        return "".join(word[0] for word in self.judge.split())


def draw_facts(seed: int) -> Facts:
    """Facts by seed."""
    rng = random.Random(seed)
    names = rng.sample(COMPANIES, rng.choice((1, 1, 2, 4, 9))) + rng.sample(PEOPLE, rng.choice((0, 1, 2)))
    if seed % 6 == 5:  # a caption that runs over the page's end
        names += [
            f"{first} {last}"
            for first in ("Aibei", "BAIXIN", "Cuile", "DAFENG", "Enhui", "Feilong", "Guanyu")
            for last in ("Store", "TOYS CO., LTD.", "Official Shop", "Trading Co., Ltd", "HOME", "& Sons LLC")
        ]
        rng.shuffle(names)
    title, kind = rng.choice(TITLES)
    return Facts(rng.choice(OWNERS), tuple(names), rng.choice(JUDGES), title, kind, rng.randint(1001, 9899))


def quoted(text: str) -> str:
    """Text as typst content, no sign of it read as markup."""
    return '#"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


FONTS = ("Libertinus Serif", "New Computer Modern", "DejaVu Sans Mono")  # those that come with typst


def page(header: str, body: str, extra: str = "", style: int = 0) -> str:
    """A source with the docket's stamp at the head; `style` picks font, size and spacing."""
    font, size, leading = FONTS[style % 3], (12, 11, 13)[style % 3 if style % 3 < 2 else 1], (0.6, 1.1)[style // 3 % 2]
    return (
        f'#set page(paper: "us-letter", margin: 1in, header-ascent: 40%, header: text(size: 9pt, fill: blue)[#align(center)[{quoted(header)}]]{extra})\n'
        f'#set text(size: {size}pt, font: "{font}")\n#set par(leading: {leading}em)\n{body}\n'
    )


def body_of(facts: Facts, judge_line: bool = True) -> str:
    """What follows the caption: recital, decree, signature."""
    opening = f"Before the Court is the motion of Plaintiff {facts.plaintiff.rstrip('.')}. The Court has read the papers and heard counsel."
    end = (
        f"#v(1em)\nDated: March 4, 2024\n#v(1em)\n#line(length: 2in)\n{quoted(facts.judge)} \\\nUnited States District Judge"
        if judge_line
        else "#v(1em)\nSO ORDERED this 4th day of March, 2024."
    )
    return f"#v(1em)\n{quoted(opening)}\n\n#v(0.5em)\nThe motion having been considered, it is so ORDERED.\n{end}\n"


def southern_new_york(facts: Facts) -> str:
    """Colons between the columns, the "filed" box at the right."""
    left = f"{quoted(facts.plaintiff)}, \\ \\\n#h(1in) Plaintiff, \\ \\\n#h(0.5in) -v- \\ \\\n{quoted(facts.listed)}, \\ \\\n#h(1in) {facts.role}."
    colons = " \\ ".join([":"] * (7 + len(facts.listed) // 38))
    box = "#align(right)[#rect(stroke: 0.5pt)[#text(size: 8pt)[USDC SDNY \\ DOCUMENT \\ ELECTRONICALLY FILED \\ DOC \\#: \\ DATE FILED: 3/4/2024]]]"
    body = (
        f"{box}\nUNITED STATES DISTRICT COURT \\\nSOUTHERN DISTRICT OF NEW YORK \\\n#line(length: 3in)\n"
        f"#grid(columns: (3in, 0.4in, 2.6in), [{left}], [{colons}], [#v(2em) 24 Civ. {facts.number} ({facts.initials}) \\ \\ {quoted(facts.title)}])\n#line(length: 3in)\n{quoted(facts.judge + ', District Judge:')}\n{body_of(facts)}"
    )
    return page(
        f"Case 1:24-cv-0{facts.number}-{facts.initials} Document 31 Filed 03/04/24 Page 1 of 1",
        body,
        style=facts.number,
    )


def northern_illinois(facts: Facts) -> str:
    """A column of ")" between the parties and the docket's number."""
    rows = max(9, 6 + len(facts.listed) // 36)
    signs = " \\ ".join([")"] * rows)
    left = f"{quoted(facts.plaintiff)}, \\ \\\n#h(1in) Plaintiff, \\ \\\n#h(0.5in) v. \\ \\\n{quoted(facts.listed)}, \\ \\\n#h(1in) {facts.role}."
    right = f"Case No. 24-cv-0{facts.number} \\ \\ Judge {quoted(facts.judge)} \\ \\ Magistrate Judge Carol Finch"
    body = (
        "#align(center)[*IN THE UNITED STATES DISTRICT COURT \\ FOR THE NORTHERN DISTRICT OF ILLINOIS \\ EASTERN DIVISION*]\n#v(1em)\n"
        f"#grid(columns: (3.1in, 0.3in, 2.9in), [{left}], [{signs}], [#v(1em) {right}])\n#v(1em)\n#align(center)[*{quoted(facts.title)}*]\n{body_of(facts)}"
    )
    return page(
        f"Case: 1:24-cv-0{facts.number} Document #: 31 Filed: 03/04/24 Page 1 of 1 PageID #:412",
        body,
        style=facts.number,
    )


def southern_florida(facts: Facts) -> str:
    """One column, the docket's number above it, a rule with a stroke below."""
    body = (
        f"#align(center)[UNITED STATES DISTRICT COURT \\ SOUTHERN DISTRICT OF FLORIDA \\ \\ CASE NO. 24-cv-2{facts.number}-{facts.judge.split()[-1].upper()}]\n#v(1em)\n"
        f"{quoted(facts.plaintiff)}, \\ \\\n#h(0.5in) Plaintiff, \\ \\\nv. \\ \\\n{quoted(facts.listed)}, \\ \\\n#h(0.5in) {facts.role}. \\\n\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_/\n#v(1em)\n"
        f"#align(center)[*{quoted(facts.title)}*]\n{body_of(facts)}"
    )
    return page(
        f"Case 1:24-cv-2{facts.number}-{facts.initials} Document 31 Entered on FLSD Docket 03/04/2024 Page 1 of 1",
        body,
        style=facts.number,
    )


def central_california(facts: Facts) -> str:
    """Pleading paper: numbers 1–28 down the margin, counsel's lines above, a caption ruled by ")"."""
    numbers = " \\ ".join(str(nth) for nth in range(1, 29))
    ground = (
        f", background: place(top + left, dx: 0.55in, dy: 1in, text(size: 12pt)[#set par(leading: 12pt)\n{numbers}])"
    )
    rows = max(8, 5 + len(facts.listed) // 30)
    signs = " \\ ".join([")"] * rows)
    left = f"{quoted(facts.plaintiff)}, \\ \\\n#h(0.5in) Plaintiff, \\ \\\n#h(0.3in) v. \\ \\\n{quoted(facts.listed)}, \\ \\\n#h(0.5in) {facts.role}."
    right = (
        f"Case No. 2:24-cv-0{facts.number}-{facts.initials} (KLMx) \\ \\ {quoted(facts.title)} \\ \\ Re: Dkt. No. 12"
    )
    body = (
        "#v(1.2in)\n#align(center)[UNITED STATES DISTRICT COURT \\ CENTRAL DISTRICT OF CALIFORNIA]\n#v(1em)\n"
        f"#grid(columns: (2.9in, 0.3in, 2.9in), [{left}], [{signs}], [{right}])\n{body_of(facts)}"
    )
    return page(
        f"Case 2:24-cv-0{facts.number}-{facts.initials}-KLM Document 31 Filed 03/04/24 Page 1 of 1 Page ID #:412",
        body,
        ground,
        style=facts.number,
    )


def southern_texas(facts: Facts) -> str:
    """ "§" between the columns; the clerk's stamp over the page's right corner."""
    rows = max(9, 7 + len(facts.listed) // 34)
    signs = " \\ ".join(["§"] * rows)
    left = f"{quoted(facts.plaintiff)}, \\ \\\n#h(0.5in) Plaintiff, \\ \\\nVS. \\ \\\n{quoted(facts.listed)}, \\ \\\n#h(0.5in) {facts.role}."
    stamp = "#place(top + right, dy: -0.4in, text(size: 8pt)[#align(center)[United States District Court \\ Southern District of Texas \\ *ENTERED* \\ March 04, 2024 \\ Nathan Clerkson, Clerk]])"
    body = (
        f"{stamp}\n#v(0.5in)\n#align(center)[UNITED STATES DISTRICT COURT \\ SOUTHERN DISTRICT OF TEXAS \\ HOUSTON DIVISION]\n#v(1em)\n"
        f"#grid(columns: (3in, 0.4in, 2.6in), [{left}], [{signs}], [#v(2em) CIVIL ACTION NO. 4:24-CV-0{facts.number}])\n#v(1em)\n#align(center)[*{quoted(facts.title)}*]\n{body_of(facts)}"
    )
    return page(
        f"Case 4:24-cv-0{facts.number} Document 31 Filed on 03/04/24 in TXSD Page 1 of 1", body, style=facts.number
    )


def new_jersey(facts: Facts) -> str:
    """A ruled box about the parties; the docket's number, the judge and the title in the box beside it."""
    left = f"{quoted(facts.plaintiff)}, \\ \\\n#h(1in) Plaintiff, \\ \\\n#h(0.5in) v. \\ \\\n{quoted(facts.listed)}, \\ \\\n#h(1in) {facts.role}."
    right = f"Civil Action No. 24-0{facts.number} ({facts.initials}) (KLM) \\ \\ *{quoted(facts.title)}*"
    body = (
        "#align(center)[UNITED STATES DISTRICT COURT \\ DISTRICT OF NEW JERSEY]\n#v(1em)\n"
        f"#table(columns: (3.2in, 3.1in), stroke: 0.5pt, inset: 8pt, [{left}], [{right}])\n{body_of(facts)}"
    )
    return page(
        f"Case 2:24-cv-0{facts.number}-{facts.initials}-KLM Document 31 Filed 03/04/24 Page 1 of 1 PageID: 412",
        body,
        style=facts.number,
    )


def western_washington(facts: Facts) -> str:
    """The judge's name alone at the top right, no rule between the columns, numbers down the margin."""
    numbers = " \\ ".join(str(nth) for nth in range(1, 27))
    ground = (
        f", background: place(top + left, dx: 0.55in, dy: 1in, text(size: 11pt)[#set par(leading: 13pt)\n{numbers}])"
    )
    left = f"{quoted(facts.plaintiff)}, \\ \\\n#h(1in) Plaintiff, \\ \\\n#h(0.3in) v. \\ \\\n{quoted(facts.listed)}, \\ \\\n#h(1in) {facts.role}."
    right = f"CASE NO. C24-{facts.number}-{facts.initials} \\ \\ {quoted(facts.title)}"
    body = (
        f"#align(right)[The Honorable {quoted(facts.judge)}]\n#v(1in)\n#align(center)[UNITED STATES DISTRICT COURT \\ WESTERN DISTRICT OF WASHINGTON \\ AT SEATTLE]\n#v(1em)\n"
        f"#grid(columns: (3.1in, 2.9in), column-gutter: 0.3in, [{left}], [{right}])\n{body_of(facts)}"
    )
    return page(
        f"Case 2:24-cv-0{facts.number}-{facts.initials} Document 31 Filed 03/04/24 Page 1 of 1",
        body,
        ground,
        style=facts.number,
    )


def stamped_over(facts: Facts) -> str:
    """The clerk's stamp set over the caption's right half, and the judge's endorsement at the foot."""
    stamp = "#place(top + right, dy: 1.4in, text(size: 14pt, fill: red)[#align(center)[FILED \\ #text(size: 9pt)[2024 MAR -4 AM 9:14 \\ CLERK, U.S. DISTRICT COURT]]])"
    body = (
        f"{stamp}\n#align(center)[IN THE UNITED STATES DISTRICT COURT \\ FOR THE DISTRICT OF UTAH]\n#v(1em)\n"
        f"{quoted(facts.plaintiff)}, \\ \\\n#h(0.5in) Plaintiff, \\ \\\nv. \\ \\\n#box(width: 3.2in)[{quoted(facts.listed)},] \\ \\\n#h(0.5in) {facts.role}.\n#v(0.5em)\nCase No. 2:24-cv-0{facts.number}-{facts.initials} \\ \\\n"
        f"#align(center)[*{quoted(facts.title)}*]\n{body_of(facts)}"
    )
    return page(
        f"Case 2:24-cv-0{facts.number}-{facts.initials} Document 31 Filed 03/04/24 PageID.412 Page 1 of 1",
        body,
        style=facts.number,
    )


PAGES: dict[str, Callable[[Facts], str]] = {
    "nysd": southern_new_york,
    "ilnd": northern_illinois,
    "flsd": southern_florida,
    "cacd": central_california,
    "txsd": southern_texas,
    "njd": new_jersey,
    "wawd": western_washington,
    "utd": stamped_over,
}
