"""`enjoin draft` against labelled papers of our own writing: field by field, seen and unseen, and captions drawn by seed.

`seen` papers served while the reader was built; `unseen` ones were labelled before they were first read. Generated captions
are drawn from seeds that no test uses. Peer: the plain method (split the text between "v." and "Defendants" at commas).
`./run bench draft FOLDER` reads the labelled papers of another folder and lists every fault.
"""

import html
import re
import sys
import tempfile
import time
import tomllib
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.draft_captions import draw_caption
from benchmarks.draft_scores import Label, Score, f1, score_names
from enjoin.adapters.papers.reader import read_file
from enjoin.engine.draft import draft_case
from enjoin.intake.drafting.draft import Draft
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper

HERE = Path(__file__).parent / "draft_papers"
DRAWN = 300


def main() -> None:
    """Print the tables of docs/benchmarks/draft.md."""
    if len(sys.argv) > 1:
        for folder in sys.argv[1:]:
            report(folder, papers_of(Path(folder)))
        return
    for slice_ in ("seen", "unseen"):
        if (HERE / slice_).is_dir():
            report(slice_, papers_of(HERE / slice_))
    _captions()
    _speed()


def papers_of(folder: Path) -> Iterator[tuple[str, Draft, Label]]:
    """Each labelled paper of a folder: its name, its draft, its label."""
    for label in sorted(folder.glob("*.toml")):
        source = next(each for each in folder.glob(label.stem + ".*") if each.suffix != ".toml")
        with tempfile.TemporaryDirectory() as scratch:
            draft = draft_case([read_file(as_paper(source, Path(scratch)))]).draft
            yield label.stem, draft, tomllib.loads(label.read_text())


def report(name: str, papers: Iterator[tuple[str, Draft, Label]]) -> None:
    """Print the score of a folder's papers, and what is not right."""
    score = Score()
    for paper, draft, label in papers:
        score.add(paper, draft, label)
    print(f"\n{name}: {score.papers} papers")
    for line in [*score.lines(), *score.faults]:
        print(f"  {line}")


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


def _captions() -> None:
    ours: Counter[tuple[str, str]] = Counter()
    plain: Counter[tuple[str, str]] = Counter()
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
