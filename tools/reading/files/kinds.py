"""What kind of file some bytes are, told by how they begin."""

from __future__ import annotations

import re
from typing import Literal

Kind = Literal["text", "pdf", "zip", "image", "old-word", "encrypted", "rich-text", "web-page", "empty"]

PDF_BEGINS_WITHIN = 1024
"""Bytes before a PDF's own first ones that readers put up with (PDF 1.7, appendix H, note 13)."""

_IMAGES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM", b"RIFF")
_ZIPS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
# An older Office file is a small file system; so is a newer one that has a password, and it says so in UTF-16.
_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HAS_PASSWORD = "EncryptedPackage".encode("utf-16-le")
_WEB_PAGE = re.compile(rb"\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html)\b", re.IGNORECASE)


def kind_of(data: bytes) -> Kind:
    """The kind of a file; "text" for whatever is none of the known formats."""
    start = data[:PDF_BEGINS_WITHIN]
    if not data.strip(b"\0 \t\r\n\f\v\xef\xbb\xbf"):
        return "empty"
    if start.startswith(_ZIPS):
        return "zip"
    if b"%PDF-" in start:
        return "pdf"
    if start.startswith(_OFFICE):
        return "encrypted" if _HAS_PASSWORD in data else "old-word"
    if start.lstrip().startswith(b"{\\rtf"):
        return "rich-text"
    # "BM" and "RIFF" are words as well: a picture has bytes after them that no text has.
    if start.startswith(_IMAGES) and (start[0] > 127 or b"\0" in start or start.startswith(b"GIF8")):
        return "image"
    return "web-page" if _WEB_PAGE.match(start) else "text"
