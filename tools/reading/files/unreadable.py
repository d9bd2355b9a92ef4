"""Why a file cannot be read, and what its owner can do about it."""

from __future__ import annotations

from types import MappingProxyType
from typing import Literal

MOST_BYTES = 10_000_000
"""Bytes of a CV file that are read: the largest with photographs have a third of it (judgement)."""
MOST_PAGES = 30
"""Pages of a PDF that are read: an academic CV has twenty (judgement)."""
MOST_INFLATED = 20_000_000
"""Bytes a file may unpack to: the text of a long CV unpacks to one or two million (judgement)."""
LONGEST_TEXT = 200_000
"""Characters that are read: a CV has some thousand, a book half a million (judgement)."""

Reason = Literal[
    "empty",
    "too-large",
    "too-long",
    "too-many-pages",
    "bomb",
    "encrypted",
    "scanned",
    "damaged",
    "macros",
    "garbled",
    "not-text",
    "image",
    "old-word",
    "rich-text",
    "web-page",
    "other-archive",
    "no-pdf-reader",
    "no-cv",
    "posting",
    "memory",
    "time",
]

_INSTEAD = "Save it as PDF, DOCX or text."
REASONS = MappingProxyType(
    {
        "empty": "there is nothing in it. Save the CV again, or give a file with text.",
        "too-large": f"more than {MOST_BYTES // 1_000_000} MB. A CV is a few pages: save it without large pictures.",
        "too-long": f"more than {LONGEST_TEXT:,} characters of text. Save the pages of the CV alone.",
        "too-many-pages": f"more than {MOST_PAGES} pages. Save the pages of the CV alone.",
        "bomb": f"it unpacks to more than {MOST_INFLATED // 1_000_000} MB, which no CV does. {_INSTEAD}",
        "encrypted": "it is protected with a password. Save a copy without one.",
        "scanned": "its pages are pictures, with no text in them. Save it as text or DOCX, or tell me the main points.",
        "damaged": "it is cut off or damaged. Save or download it again.",
        "macros": "it holds macros, and no file with macros is opened. Save it as .docx without them, or as PDF.",
        "garbled": "its letters come out garbled. Save it as DOCX or text, or make the PDF anew.",
        "not-text": f"neither text nor PDF nor DOCX. {_INSTEAD}",
        "image": "a picture, and I read text only. Save the CV as PDF, DOCX or text.",
        "old-word": "an old Word file (.doc). Open it and save it as .docx or PDF.",
        "rich-text": "a rich text file (RTF). Open it and save it as .docx, PDF or text.",
        "web-page": "a web page. Save it as PDF, or copy its text into a text file.",
        "other-archive": f"an archive that holds no Word document. {_INSTEAD}",
        "no-pdf-reader": "PDF needs one more package: .venv/bin/pip install -e '.[cv]' -c constraints.txt. "
        "Or save the CV as DOCX or text.",
        "no-cv": "this does not look like a CV: I find no job, date, skill or heading in it. Give the CV itself.",
        "posting": "this looks like a job posting, not a CV. Give the CV itself.",
        "memory": "reading it takes more memory than any CV needs. Save it again as text or DOCX.",
        "time": "reading it takes longer than any CV needs. Save it again as text or DOCX.",
    }
)
"""What is said about each reason, in words that go behind the name of the file."""


class UnreadableFile(Exception):
    """A file whose text cannot be read; `reason` is one of the keys of REASONS, the message its sentence."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(REASONS[reason])
        self.reason: Reason = reason
