"""Bytes of a text file as text: UTF-8, UTF-16 and the Western code page that Windows still writes."""

from __future__ import annotations

import codecs

from tools.reading.files.unreadable import UnreadableFile

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BEFORE_TEXT = 2000
"""Bytes that are looked at for the pattern of UTF-16 without a mark (judgement)."""


def decoded(data: bytes) -> str:
    """The text of a text file. Raises UnreadableFile."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding)
    if b"\0" in data:
        return _strictly(data, _wide(data[:_BEFORE_TEXT]))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _wide(start: bytes) -> str:
    """The UTF-16 that a text without a mark is in: letters of the West leave every second byte empty."""
    even, odd = start[0::2].count(0), start[1::2].count(0)
    half = len(start) // 2
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.6 and odd < half * 0.1:
        return "utf-16-be"
    raise UnreadableFile("not-text")


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise UnreadableFile("not-text") from None
