"""What search queries and ad keywords show; and the screen's findings, row by row."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from enjoin.engine.coding import UNKNOWN, Shown
from enjoin.findings.model import Finding
from enjoin.findings.text import TextScreen

Ints = npt.NDArray[np.int64]


class Queries:
    """What search queries and ad keywords show, as codes into `shown`; of texts seen of late, so that memory is bounded."""

    MOST = 200_000

    def __init__(self, screen: TextScreen) -> None:
        self.screen = screen
        self.shown = Shown()
        self._known: dict[str, tuple[int, int]] = {}

    def of(self, texts: pa.Array, premised: npt.NDArray[np.bool_]) -> Ints:
        """The code of each text, weighed with or without the premise; 0 where there is none."""
        encoded = texts.dictionary_encode()
        distinct = encoded.dictionary.to_pylist()
        if len(self._known) > self.MOST:
            self._known.clear()
        self._read([text for text in distinct if text not in self._known])
        codes = np.array([(UNKNOWN, UNKNOWN), *(self._known[text] for text in distinct)], dtype=np.int64)
        place = pc.fill_null(encoded.indices, -1).to_numpy(zero_copy_only=False).astype(np.int64) + 1
        found: Ints = np.where(premised, codes[place, 1], codes[place, 0])
        return found

    def _read(self, new: list[str]) -> None:
        bare = self._found(new, premise=False)
        told = [text for text in new if text in bare]
        clean = self._found(told, premise=True)
        for text in new:
            codes = self.shown.code(bare.get(text, ())), self.shown.code(clean.get(text, ()))
            self._known[text] = codes

    def _found(self, texts: list[str], *, premise: bool) -> dict[str, tuple[Finding, ...]]:
        if not texts:
            return {}
        batch = pa.RecordBatch.from_pydict({"query": pa.array(texts, pa.string())})
        found = self.screen.scan(batch, ("query",), no_authentic_goods=premise)
        return {texts[row]: findings for row, findings in findings_by_row(found)}


def findings_by_row(found: pa.RecordBatch) -> Iterator[tuple[int, tuple[Finding, ...]]]:
    """The findings of each row that has any."""
    by_row: dict[int, list[Finding]] = {}
    for each in found.to_pylist():
        row = each.pop("row")
        by_row.setdefault(row, []).append(Finding(**{name: each[name] for name in FINDING_NAMES}))
    yield from ((row, tuple(findings)) for row, findings in by_row.items())


FINDING_NAMES = ("right", "field", "start", "end", "text", "kind", "score", "band", "detector", "why")
