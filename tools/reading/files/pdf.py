"""The text of a PDF in reading order. pypdf is imported here alone, and only where a PDF is read."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from tools.reading.files.columns import in_reading_order
from tools.reading.files.unreadable import LONGEST_TEXT, MOST_INFLATED, MOST_PAGES, Reason, UnreadableFile
from tools.reading.files.wrapped import unwrapped

if TYPE_CHECKING:
    from pypdf import PdfReader

# "Broken PDF files might cause other Exceptions", says pypdf (errors.py), and random bytes confirm it.
_BROKEN = (ArithmeticError, AssertionError, AttributeError, LookupError, OSError, RecursionError, RuntimeError)
_BROKEN_TOO = (TypeError, ValueError, EOFError, StopIteration)
MOST_OPERATIONS = 300_000
"""Drawing operations of a page: one with every letter placed by itself has ten thousand (judgement)."""

_END = re.compile(rb"%%EOF|startxref")
_FEWEST_LETTERS = 20
"""Letters in all of a PDF up to which they are a page number on a picture (judgement)."""


def pdf_text(data: bytes) -> str:
    """The text of a PDF. Nothing in it is run, opened or drawn. Raises UnreadableFile."""
    try:
        import pypdf
        from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError, PyPdfError
    except ImportError:
        raise UnreadableFile("no-pdf-reader") from None
    limits = pypdf.Configuration(
        zlib_maximum_output_length=MOST_INFLATED,
        lzw_maximum_output_length=MOST_INFLATED,
        run_length_maximum_output_length=MOST_INFLATED,
        brotli_maximum_output_length=MOST_INFLATED,
        array_based_stream_maximum_output_length=MOST_INFLATED,
        maximum_declared_stream_length=MOST_INFLATED,
        stream_decoding_work_maximum_length=3 * MOST_INFLATED,
        stream_parsing_work_maximum_count=MOST_OPERATIONS,
        jbig2dec_binary=None,  # no other program is started
        disable_legacy_handling=True,
    )
    try:
        with pypdf.apply_configuration(limits):
            text = "\n\n".join(_pages(pypdf.PdfReader(io.BytesIO(data), strict=False)))
    except LimitReachedError:
        raise UnreadableFile("bomb") from None
    except (FileNotDecryptedError, DependencyError):
        raise UnreadableFile("encrypted") from None
    except MemoryError:
        raise UnreadableFile("memory") from None
    except (PyPdfError, *_BROKEN, *_BROKEN_TOO):
        raise UnreadableFile("damaged") from None
    if sum(sign.isalnum() for sign in text) < _FEWEST_LETTERS:
        # pypdf gives an empty text, and no error, where it gives up as well as where there are only pictures.
        raise UnreadableFile(_without_text(data))
    return text


def _without_text(data: bytes) -> Reason:
    return "scanned" if _END.search(data[-2048:]) else "damaged"


def _pages(reader: PdfReader) -> Iterator[str]:
    """The text of each page."""
    # Many CVs are locked against changes alone: those open with an empty password.
    if reader.is_encrypted and not reader.decrypt(""):
        raise UnreadableFile("encrypted")
    length = 0
    for number, page in enumerate(reader.pages):
        if number >= MOST_PAGES:
            raise UnreadableFile("too-many-pages")
        laid_out = page.extract_text(extraction_mode="layout", layout_mode_strip_rotated=True)
        length += len(laid_out.split()) * 2
        if length > LONGEST_TEXT:
            raise UnreadableFile("too-long")
        yield unwrapped(in_reading_order(laid_out))
