"""The parts of a zip archive, unpacked piece by piece, so that none grows beyond what was allowed."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator

from tools.reading.files.unreadable import MOST_INFLATED, UnreadableFile

MOST_PARTS = 2_000
"""Parts of an archive: a Word file with many pictures has some hundred (judgement)."""
PIECE = 65_536
"""Bytes that are unpacked at a time."""
_HAS_PASSWORD = 0x1
"""Bit of a part's flags that says it is encrypted (ZIP specification, 4.4.4)."""
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""What Word writes. The others can unpack a few bytes to gigabytes in one step."""


class Archive:
    """A zip archive in memory. What it says about sizes is not believed: what comes out is counted."""

    def __init__(self, data: bytes) -> None:
        """Raises UnreadableFile for an archive that is cut off."""
        try:
            self.parts = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, OverflowError):
            raise UnreadableFile("damaged") from None
        self.names = self.parts.namelist()
        if len(self.names) > MOST_PARTS:
            raise UnreadableFile("bomb")
        self.left = MOST_INFLATED

    def pieces(self, name: str) -> Iterator[bytes]:
        """A part in pieces. Raises UnreadableFile where it is broken, encrypted, or all parts grow too large."""
        part = self.parts.getinfo(name)
        if part.flag_bits & _HAS_PASSWORD:
            raise UnreadableFile("encrypted")
        if part.compress_type not in _METHODS:
            raise UnreadableFile("damaged")
        try:
            with self.parts.open(part) as stream:
                while piece := stream.read(PIECE):
                    self.left -= len(piece)
                    if self.left < 0:
                        raise UnreadableFile("bomb")
                    yield piece
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError, OSError):
            raise UnreadableFile("damaged") from None
