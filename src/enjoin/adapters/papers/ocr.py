"""A text layer for PDFs of images, by ocrmypdf (the extra `ocr`)."""

import importlib.util
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from enjoin.adapters.papers.limits import unreadable
from enjoin.problems import Misuse

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
    target = Path(tempfile.mkdtemp(prefix="enjoin-ocr-")) / path.name
    command = [sys.executable, "-m", "ocrmypdf", "--skip-text", "--quiet", "--jobs", "2", str(path), str(target)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=MINUTES * 60, check=False)
    except subprocess.TimeoutExpired as error:
        raise unreadable(path.name, "ocr_failed", f"OCR took longer than {MINUTES} minutes") from error
    if done.returncode != 0 or not target.exists():
        last = (done.stderr.strip().splitlines() or ["it gave no reason"])[-1]
        raise unreadable(path.name, "ocr_failed", f"OCR failed: {last[:200]}")
    return target
