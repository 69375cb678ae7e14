"""The zip packages of office files, opened with a guard against bombs, and their XML, read without entities."""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError, XMLPullParser

from enjoin.adapters.papers.limits import MAX_RATIO, MAX_UNPACKED, unreadable

CHUNK = 1 << 16


class Package:
    """An office file: its parts by name, never more than `MAX_UNPACKED` bytes of them."""

    def __init__(self, path: Path) -> None:
        self.name = path.name
        try:
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, OSError, ValueError) as error:
            raise unreadable(
                self.name, "corrupt_package", "the file is damaged: it is no readable office package"
            ) from error
        self._left = MAX_UNPACKED
        for info in self._zip.infolist():
            if info.flag_bits & 1:
                raise unreadable(self.name, "encrypted", "the file is encrypted", "save it without a password")
            if info.file_size > MAX_UNPACKED or (
                info.file_size > 1 << 20 and info.file_size > MAX_RATIO * max(1, info.compress_size)
            ):
                raise unreadable(
                    self.name,
                    "bomb",
                    f"the file unpacks to far more than an office file does (`{info.filename}`): refused",
                )

    def __contains__(self, part: str) -> bool:
        return part in self._zip.namelist()

    def names(self) -> list[str]:
        return self._zip.namelist()

    def close(self) -> None:
        self._zip.close()

    def elements(self, part: str) -> Iterator[tuple[str, Element]]:
        """Start and end events of a part's XML; a document type (and so any entity) is refused."""
        parser: XMLPullParser[Element] = XMLPullParser(events=("start", "end"))
        first = True
        try:
            with self._zip.open(part) as stream:
                while chunk := stream.read(CHUNK):
                    self._left -= len(chunk)
                    if self._left < 0:
                        raise unreadable(
                            self.name, "bomb", "the file unpacks to far more than an office file does: refused"
                        )
                    if first and b"<!DOCTYPE" in chunk[:4096].upper():
                        raise unreadable(self.name, "entities", f"`{part}` declares a document type: refused")
                    first = False
                    parser.feed(chunk)
                    yield from parser.read_events()  # type: ignore[misc]  # only start and end events are asked for
        except (ParseError, zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError) as error:
            raise unreadable(self.name, "corrupt_package", f"the file is damaged: `{part}` cannot be read") from error
