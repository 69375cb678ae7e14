"""The packet's archive: a ZIP of stored files in a fixed form, so that its bytes follow from its files alone.

Nothing is compressed, so nothing can swell; every byte belongs to a file or follows from the files' names and sizes, so a
reader can demand the archive byte for byte.
"""

import zipfile
from collections.abc import Mapping
from io import BytesIO

from enjoin.problems import BrokenProof, Place, Problem, Unreadable

Files = Mapping[str, bytes]
MOMENT = (1980, 1, 1, 0, 0, 0)  # the earliest that the format knows: the time of packing is no part of a packet
MAX_FILES = 100_000
MAX_NAME = 240


def write_archive(files: Files) -> bytes:
    """The archive of `files`, in name order."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            info = zipfile.ZipInfo(name, MOMENT)
            info.create_system, info.external_attr = 3, 0o100644 << 16
            archive.writestr(info, files[name])
    return out.getvalue()


def read_archive(content: bytes) -> dict[str, bytes]:
    """The files of an archive; `BrokenProof` for one that `write_archive` cannot have made, `Unreadable` for no archive."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            infos = archive.infolist()
            _check(infos, len(content))
            files = {info.filename: archive.read(info) for info in infos}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        place = Problem(code="packet", message=f"not a ZIP archive that can be read: {error}", place=Place())
        raise Unreadable([place]) from None
    if write_archive(files) != content:
        raise BrokenProof("the archive holds bytes that belong to no file: it was changed, or packed anew")
    return files


def _check(infos: list[zipfile.ZipInfo], size: int) -> None:
    """Refuse before anything is read out."""
    if len(infos) > MAX_FILES:
        raise BrokenProof(f"the archive has {len(infos)} files, more than a packet has")
    seen: set[str] = set()
    for info in infos:
        name = info.filename
        if wrong := _wrong_name(name):
            raise BrokenProof(f"the archive has a file whose name {wrong}: `{name[:120]}`")
        if name in seen:
            raise BrokenProof(f"the archive has two files named `{name}`")
        seen.add(name)
        if info.flag_bits & 1:
            raise BrokenProof(f"`{name}` is encrypted")
        if info.external_attr >> 16 & 0o170000 == 0o120000:
            raise BrokenProof(f"`{name}` is a link, not a file")
        if info.compress_type != zipfile.ZIP_STORED or info.compress_size != info.file_size:
            raise BrokenProof(f"`{name}` is compressed, as no file of a packet is: it was packed anew, or it is a bomb")
    if sum(info.file_size for info in infos) > size:
        raise BrokenProof("the files of the archive overlap: they are larger than the archive itself")


def _wrong_name(name: str) -> str | None:
    if not name or len(name) > MAX_NAME or name.endswith("/"):
        return "is empty, too long or a folder's"
    if any(ord(character) < 32 or character in '\\:*?"<>|' for character in name):
        return "has characters that are not allowed"
    if name.startswith("/") or any(part in ("", ".", "..") for part in name.split("/")):
        return "leads out of the packet"
    return None
