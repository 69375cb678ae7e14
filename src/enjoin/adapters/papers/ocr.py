"""A text layer for PDFs of images, by ocrmypdf (the extra `ocr`)."""

import importlib.util
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from enjoin.adapters.papers.layer import GARBAGE
from enjoin.adapters.papers.limits import unreadable
from enjoin.adapters.papers.pdf import read_pdf
from enjoin.problems import Misuse, Unreadable

MINUTES = 30


def with_text_layer(path: Path) -> Path:
    """The paper itself, or for a PDF a copy under the same name whose image pages were read by OCR."""
    if path.suffix.lower() != ".pdf" or not path.is_file():
        return path
    if importlib.util.find_spec("ocrmypdf") is None:
        raise Misuse("OCR needs the extra `ocr`: `pip install enjoin[ocr]`, and the program tesseract")
    if shutil.which("tesseract") is None:
        raise Misuse(
            "OCR needs the program tesseract: `apt install tesseract-ocr`, or see https://tesseract-ocr.github.io"
        )
    spoilt = _spoilt_pages(path)
    folder = Path(tempfile.mkdtemp(prefix="enjoin-ocr-"))
    if spoilt is None:
        return _ocr(path, folder / path.name, "--force-ocr")
    read = _ocr(path, folder / path.name, "--skip-text")
    if not spoilt:
        return read
    again = folder / "again"
    again.mkdir()
    return _ocr(read, again / path.name, "--force-ocr", "--pages", ",".join(map(str, spoilt)))


def _spoilt_pages(path: Path) -> list[int] | None:
    """The pages whose text layer is garbage, None where it is all of them; `Unreadable` for what OCR cannot mend."""
    try:
        return [page.number for page in read_pdf(path).pages if page.note == GARBAGE]
    except Unreadable as error:
        codes = {problem.code for problem in error.problems}
        if codes == {"garbage_text"}:
            return None
        if codes == {"no_text_layer"}:
            return []
        raise


def _ocr(path: Path, target: Path, *how: str) -> Path:
    command = [sys.executable, "-m", "ocrmypdf", *how, "--quiet", "--jobs", "2", str(path), str(target)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=MINUTES * 60, check=False)
    except subprocess.TimeoutExpired as error:
        raise unreadable(path.name, "ocr_failed", f"OCR took longer than {MINUTES} minutes") from error
    if done.returncode != 0 or not target.exists():
        last = (done.stderr.strip().splitlines() or ["it gave no reason"])[-1]
        raise unreadable(path.name, "ocr_failed", f"OCR failed: {last[:200]}")
    return target
