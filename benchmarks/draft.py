"""`enjoin draft` against labelled papers of our own writing: field by field, seen and unseen, and captions drawn by seed.

`seen` papers served while the reader was built; `unseen` ones were labelled before they were first read. Generated captions
are drawn from seeds that no test uses. Peer: the plain method (split the text between "v." and "Defendants" at commas).
"""

import html
import random
import re
import tempfile
import time
import tomllib
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from enjoin.adapters.papers.reader import read_file
from enjoin.engine.draft import draft_case
from enjoin.intake.draft import Draft, Row
from enjoin.intake.lines import page_of_text
from enjoin.intake.names import squeeze
from enjoin.intake.paper import Paper

HERE = Path(__file__).parent / "draft_papers"
FIELDS = ("court", "docket", "judge", "entered", "kind")
DRAWN = 300


def main() -> None:
    """Print the tables of docs/benchmarks/draft.md."""
    for slice_ in ("seen", "unseen"):
        _report(slice_, list(_papers(HERE / slice_)))
    _captions()
    _speed()


def _papers(folder: Path) -> Iterator[tuple[str, Draft, dict[str, object]]]:
    for label in sorted(folder.glob("*.toml")):
        source = next(each for each in folder.glob(label.stem + ".*") if each.suffix != ".toml")
        with tempfile.TemporaryDirectory() as scratch:
            yield (
                label.stem,
                draft_case([read_file(as_paper(source, Path(scratch)))]).draft,
                tomllib.loads(label.read_text()),
            )


def as_paper(source: Path, scratch: Path) -> Path:
    """A typst source set as a PDF, lines of paragraphs (`.par`) as a DOCX; other papers as they are."""
    if source.suffix == ".par":
        return _as_docx(source, scratch)
    if source.suffix != ".typ":
        return source
    import typst

    target = scratch / f"{source.stem}.pdf"
    target.write_bytes(typst.compile(str(source)))
    return target


def _as_docx(source: Path, scratch: Path) -> Path:
    """A bare Word file: one paragraph a line."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    lines = "".join(
        f"<w:p><w:r><w:t>{html.escape(line)}</w:t></w:r></w:p>" for line in source.read_text("utf-8").splitlines()
    )
    target = scratch / f"{source.stem}.docx"
    with zipfile.ZipFile(target, "w") as package:
        package.writestr("word/document.xml", f'<w:document xmlns:w="{space}"><w:body>{lines}</w:body></w:document>')
    return target


def _report(slice_: str, papers: list[tuple[str, Draft, dict[str, object]]]) -> None:
    right: Counter[str] = Counter()
    names: Counter[str] = Counter()
    found = total = sure_wrong = 0
    print(f"\n{slice_}: {len(papers)} papers")
    for name, draft, label in papers:
        wrong = [field for field in FIELDS if not field_right(field, draft, label)]
        right.update(field for field in FIELDS if field not in wrong)
        names.update(score_names([str(row.get("name")) for row in draft.rows("defendants")], list(label["defendants"])))  # type: ignore[call-overload]
        misses = list(missed_directives(draft, label))
        total += len(label["directives"])  # type: ignore[arg-type]
        found += len(label["directives"]) - len(misses)  # type: ignore[arg-type]
        sure_wrong += sum(band == "read" for _, band in misses)
        if wrong or misses:
            print(f"  {name}: {', '.join(wrong) or 'fields right'}; directives missed: {[each for each, _ in misses]}")
    for field in FIELDS:
        print(f"  {field:10} {right[field]}/{len(papers)}")
    print(f"  defendants {f1(names)}")
    print(
        f"  directives {found}/{total} with the right addressee and act; of those missed {sure_wrong} were not marked `check`"
    )


def own_order(draft: Draft) -> Row | None:
    """The row of the order that the paper itself is: the last by day."""
    rows = draft.rows("orders")
    kinds = {note.kind for note in draft.papers}
    return next((row for row in reversed(rows) if row.get("kind") in kinds), None)


def field_right(field: str, draft: Draft, label: dict[str, object]) -> bool:
    """Does the draft give the labelled value?"""
    order = own_order(draft)
    got = order.get(field) if field in ("entered", "kind") and order else draft.head.get(field)
    want = label[field]
    return got in want if isinstance(want, list) else got == want


def score_names(got: Iterable[str], want: Iterable[str]) -> Counter[str]:
    """Counts of names that are right, made up and missed; case and signs do not matter."""
    mine, other = {squeeze(each) for each in got}, {squeeze(each) for each in want}
    return Counter(right=len(mine & other), made=len(mine - other), missed=len(other - mine))


def f1(counts: Counter[str]) -> str:
    """`F1 0.990 (precision …, recall …)`."""
    precision = counts["right"] / max(1, counts["right"] + counts["made"])
    recall = counts["right"] / max(1, counts["right"] + counts["missed"])
    score = 2 * precision * recall / max(1e-9, precision + recall)
    return (
        f"F1 {score:.4f} (precision {precision:.4f}, recall {recall:.4f}; {counts['right'] + counts['missed']} names)"
    )


def missed_directives(draft: Draft, label: dict[str, object]) -> Iterator[tuple[str, str]]:
    """Labelled directives that the draft gives otherwise, with the band of what it gives."""
    given: dict[str, list[Row]] = {}
    for order in draft.rows("orders"):
        for row in dict(order.tables).get("directives", ()):
            plain = re.sub(r"-(?:\d+|goods|assets|records|stores|accounts)$", "", str(row.get("id")))
            given.setdefault(plain, []).append(row)
            given.setdefault(f"{order.get('id')}.{plain}", []).append(row)
    for name, binds, acts, toward in label["directives"]:  # type: ignore[attr-defined]
        rows = given.get(name, [])
        if not any(_fits(row, binds, acts, toward) for row in rows):
            bands = [each.band for row in rows for key, each in row.items if key == "binds"]
            yield f"{name} {acts}", bands[0] if bands else "absent"


def _fits(row: Row, binds: str, acts: str, toward: str) -> bool:
    forbid = row.get("forbid")
    done = " ".join(forbid) if isinstance(forbid, list) else str(row.get("require"))
    return (
        set(row.get("binds") or ()) == set(binds.split())
        and set(done.split()) == set(acts.split())
        and (row.get("toward") or "") == toward
    )  # type: ignore[call-overload]


# ── captions drawn by seed ──

CITIES = [
    "Baoji",
    "Chengdu",
    "Dongguan",
    "Foshan",
    "Guangzhou",
    "Hangzhou",
    "Jinhua",
    "Lishui",
    "Nanjing",
    "Ningbo",
    "Putian",
    "Qingdao",
    "Shantou",
    "Shenzhen",
    "Suzhou",
    "Taizhou",
    "Wenzhou",
    "Xiamen",
    "Yangzhou",
    "Yiwu",
]
CORES = [
    "Aibei",
    "Baixin",
    "Cuile",
    "Dafeng",
    "Enhui",
    "Feilong",
    "Guanyu",
    "Hengtai",
    "Jiamei",
    "Kuafu",
    "Lanbo",
    "Mingrui",
    "Nuoya",
    "Ouli",
    "Pinxin",
    "Qianjie",
    "Ruifu",
    "Shengda",
    "Tongle",
    "Weihu",
    "Xingke",
    "Yaming",
    "Zhida",
]
TRADES = [
    "Toys",
    "Arts and Crafts",
    "Import and Export",
    "E-Commerce",
    "Network Technology",
    "Gifts",
    "Trading",
    "Arts & Crafts",
    "Toys and Gifts",
    "Household Products",
    "Imp. & Exp.",
]
FORMS = ["Co., Ltd.", "Co., Limited", "Co. Ltd.", "Company Limited", "Ltd.", "Technologies, Co., Ltd."]
WORDS = [
    "Happy",
    "Sunny",
    "Bear",
    "Panda",
    "Little",
    "Star",
    "Moon",
    "Dream",
    "Kids",
    "Baby",
    "Fun",
    "Joy",
    "Lucky",
    "Super",
    "Magic",
    "Forest",
    "Candy",
    "Rainbow",
    "Plush",
    "Buddy",
    "88",
    "2020",
    "001",
]


def draw_name(draw: random.Random) -> str:
    """A company, a store or a handle, as they stand in captions."""
    match draw.randrange(6):
        case 0 | 1:
            return f"{draw.choice(CITIES)} {draw.choice(CORES)} {draw.choice(TRADES)} {draw.choice(FORMS)}"
        case 2:
            return f"{' '.join(draw.sample(WORDS, draw.randint(1, 3)))} Store"
        case 3:
            return f"Shop{draw.randrange(10**6, 10**10)} Store"
        case 4:
            return f"{draw.choice(WORDS)}-{draw.choice(WORDS)} {draw.choice(['Store', 'Toy Store', 'Official Store', 'Shop'])}"
        case _:
            return f"{draw.choice(CITIES)} {draw.choice(CORES)} {draw.choice(['Trading Firm', 'Bag Factory', 'E-Commerce Firm'])}"


def draw_caption(seed: int) -> tuple[str, list[str]]:
    """A caption in one of six layouts, with its defendants."""
    draw = random.Random(seed)
    names: dict[str, str] = {}
    while len(names) < draw.choice((3, 9, 20, 45)):
        name = draw_name(draw)
        names.setdefault(squeeze(name), name)
    listed = [name.upper() for name in names.values()] if seed % 3 else list(names.values())
    text = ", ".join(listed[:-1]) + draw.choice((" and ", ", and ")) + listed[-1] + ","
    number = f"{draw.randint(18, 25)}-cv-{draw.randint(100, 9999)}"
    return LAYOUTS[seed % len(LAYOUTS)](text, number), listed


def _wrap(text: str, width: int) -> list[str]:
    import textwrap

    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=True)


def _ruled(sign: str, width: int) -> "object":
    def layout(text: str, number: str) -> str:
        left = [
            "GRANDVIEW PLUSH, INC.,",
            "",
            "            Plaintiff,",
            "",
            "     v.",
            "",
            *_wrap(text, width),
            "",
            "            Defendants.",
        ]
        right = ["", "", f"No. {number} (ABC)", "", "PRELIMINARY", "INJUNCTION ORDER"]
        rows = [
            f"{mine:{width + 2}}{sign}   {right[at] if at < len(right) else ''}".rstrip()
            for at, mine in enumerate(left)
        ]
        return f"{HEADING}\n\n" + "\n".join(rows) + BODY

    return layout


def _plain(text: str, number: str) -> str:
    return (
        f"{HEADING}\n\nGRANDVIEW PLUSH, INC.,\n\n     Plaintiff,\n\nv.\n\n"
        + "\n".join(_wrap(text, 90))
        + f"\n\n     Defendants.\n\nCase No. {number} (ABC)\n\nPRELIMINARY INJUNCTION ORDER\n{BODY}"
    )


def _broken(text: str, number: str) -> str:
    """In one column, with the docket number and the title set amid the list by the page's end."""
    lines = _wrap(text, 80)
    cut = max(1, len(lines) // 2)
    return (
        f"{HEADING}\n\nGRANDVIEW PLUSH, INC.,\n\nPlaintiff\n\nv.\n\n"
        + "\n".join(lines[:cut])
        + f"\n\nCivil Action No. {number} (ABC)\n\nPRELIMINARY INJUNCTION\nORDER\n\n"
        + "\n".join(lines[cut:])
        + f"\n\nDefendants\n{BODY}"
    )


def _spaced(text: str, number: str) -> str:
    """Two columns without a rule."""
    left = ["GRANDVIEW PLUSH, INC.,", "            Plaintiff,", "     v.", *_wrap(text, 40), "            Defendants."]
    right = [f"Case No. {number} (ABC)", "", "PRELIMINARY", "INJUNCTION ORDER"]
    rows = [f"{mine:48}{right[at] if at < len(right) else ''}".rstrip() for at, mine in enumerate(left)]
    return f"{HEADING}\n\n" + "\n".join(rows) + f"\n{BODY}"


HEADING = "UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK"
BODY = "\n\n     WHEREAS the Court has considered the papers that were filed, it is hereby ORDERED that Defendants are enjoined from selling the goods.\n\nDated: March 3, 2023\n"
LAYOUTS = (_ruled(":", 40), _ruled(")", 44), _plain, _broken, _spaced, _ruled("§", 36))  # type: ignore[var-annotated]


def _captions() -> None:
    ours: Counter[str] = Counter()
    plain: Counter[str] = Counter()
    for seed in range(90_000, 90_000 + DRAWN):
        text, names = draw_caption(seed)
        draft = draft_case([Paper(name="drawn.txt", kind="txt", pages=(page_of_text(1, text),))]).draft
        ours.update(score_names([str(row.get("name")) for row in draft.rows("defendants")], names))
        between = re.search(r"\bv\.(.*?)Defendants", text, re.DOTALL)
        plain.update(score_names(re.split(r",|\band\b", between[1]) if between else [], names))
    print(f"\n{DRAWN} captions drawn by seed, six layouts")
    print(f"  enjoin       {f1(ours)}")
    print(f"  plain method {f1(plain)}")


def _speed() -> None:
    import typst

    body = "#set page(paper: \"us-letter\")\n#set text(size: 11pt)\nUNITED STATES DISTRICT COURT \\ SOUTHERN DISTRICT OF NEW YORK\n\nA INC., Plaintiff, v. B STORE, Defendants. 22-CV-1 (ABC)\n\n" + "\n\n".join(
        f"{number}. Defendants shall not sell goods of the kind number {number}, nor promote them by any means whatever, until this Court orders otherwise. " * 3 for number in range(1, 420)
    )  # fmt: skip
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "long.pdf"
        path.write_bytes(typst.compile(body.encode()))
        start = time.perf_counter()
        paper = read_file(path)
        read = time.perf_counter() - start
        draft_case([paper])
        whole = time.perf_counter() - start
        print(
            f"\n{len(paper.pages)} pages of PDF: read {read:.2f} s, drafted {whole:.2f} s ({1000 * whole / len(paper.pages):.0f} ms a page)"
        )


if __name__ == "__main__":
    main()
