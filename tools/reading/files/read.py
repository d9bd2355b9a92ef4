"""The text of a file, whatever kind it is: told by its bytes, never by its name."""

from __future__ import annotations

from tools.reading.files.columns import columns_apart
from tools.reading.files.kinds import kind_of
from tools.reading.files.plain import decoded
from tools.reading.files.sound import sound
from tools.reading.files.unreadable import LONGEST_TEXT, MOST_BYTES, UnreadableFile


def read_file(data: bytes) -> str:
    """The text of a CV file in reading order. Raises UnreadableFile, and nothing else."""
    if len(data) > MOST_BYTES:
        raise UnreadableFile("too-large")
    kind = kind_of(data)
    if kind == "pdf":
        from tools.reading.files.pdf import pdf_text

        text = pdf_text(data)
    elif kind == "zip":
        from tools.reading.files.docx import docx_text

        text = docx_text(data)
    elif kind == "text":
        text = columns_apart(decoded(data))
    else:
        raise UnreadableFile(kind)
    if len(text) > LONGEST_TEXT:
        raise UnreadableFile("too-long")
    return sound(text, is_drawn=kind != "text")
