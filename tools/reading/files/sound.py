"""Whether what came out of a file is text at all: letters that can be read, not glyph numbers or noise."""

from __future__ import annotations

import re
import unicodedata

from tools.reading.files.unreadable import Reason, UnreadableFile

LARGEST_SHARE_OF_NOISE = 0.1
"""Share of signs that stand for no letter, from which a text is taken for noise (judgement)."""
LEAST_SHARE_OF_LETTERS = 0.4
"""A CV with many dates and numbers still has two letters in three signs (judgement)."""
MOST_JUDGED = 50_000
"""Characters by which a text is judged (judgement)."""
FEWEST_SIGNS = 3
"""Visible signs below which there is no text (judgement)."""

# What a PDF reader writes for a glyph whose letter the file does not name.
_GLYPH = re.compile(r"\(cid:\d+\)|/g\d+\b|/uni[0-9A-F]{4}\b")
# UTF-8 that somebody read as a Western code page, and saved again.
_TWICE = re.compile(r"[ÃÂ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[™œ“”˜¢¦\x9d]")
_NO_LETTER = ("Cc", "Co", "Cn", "Cs")
_LETTERS = ("L", "M")


def sound(text: str, is_drawn: bool = False) -> str:
    """The text, where it can be read; `is_drawn` where a program put it on pages. Raises UnreadableFile."""
    fault: Reason = "garbled" if is_drawn or _GLYPH.search(text[:MOST_JUDGED]) else "not-text"
    mended = _mended(text)
    sample = mended[:MOST_JUDGED]
    seen = [sign for sign in sample if not sign.isspace()]
    if len(seen) < FEWEST_SIGNS:
        raise UnreadableFile("empty")
    kinds = [unicodedata.category(sign) for sign in seen]
    noise = sum(sign == "\ufffd" or kind in _NO_LETTER for sign, kind in zip(seen, kinds, strict=True))
    noise += sum(len(hit[0]) for hit in _GLYPH.finditer(sample))
    if noise > len(seen) * LARGEST_SHARE_OF_NOISE:
        raise UnreadableFile(fault)
    if sum(kind.startswith(_LETTERS) for kind in kinds) < len(seen) * LEAST_SHARE_OF_LETTERS:
        raise UnreadableFile(fault)
    return mended.replace("\0", "")


def _mended(text: str) -> str:
    """Text that was read in the wrong code page put right, where that can be undone whole."""
    if not _TWICE.search(text):
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return text
