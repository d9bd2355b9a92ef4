"""PDF files made for tests: text at a place on a page, and nothing else."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence

Placed = tuple[float, float, float, str]
"""From the left and from the foot of the page in points, size of the letters, and the words."""

WIDTH, HEIGHT = 595, 842


def lines_at(left: float, top: float, lines: Iterable[str], size: float = 10, leading: float = 14) -> list[Placed]:
    """Lines below each other from a place on."""
    return [(left, top - number * leading, size, line) for number, line in enumerate(lines) if line]


def pdf_of(pages: Sequence[Sequence[Placed]], packed: bool = True, font: str = "/Encoding /WinAnsiEncoding") -> bytes:
    """A PDF with these words on its pages."""
    return pdf_with_contents([content_of(page) for page in pages], packed, font)


def content_of(page: Sequence[Placed]) -> bytes:
    """The drawing operators of a page."""
    shown = (f"BT /F1 {size} Tf 1 0 0 1 {left} {foot} Tm ({_escaped(text)}) Tj ET" for left, foot, size, text in page)
    return "\n".join(shown).encode("cp1252", "replace")


def pdf_with_contents(contents: Sequence[bytes], packed: bool = True, font: str = "") -> bytes:
    """A PDF with these drawing operators on its pages."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(contents)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(contents)} >>".encode(),
        f"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica {font} >>".encode(),
    ]
    for number, content in enumerate(contents):
        page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Contents {5 + 2 * number} 0 R"
        objects.append(f"{page} /Resources << /Font << /F1 3 0 R >> >> >>".encode())
        objects.append(stream_of(zlib.compress(content), "/Filter /FlateDecode") if packed else stream_of(content))
    return pdf_of_objects(objects)


def stream_of(content: bytes, keys: str = "") -> bytes:
    """A stream object."""
    return f"<< /Length {len(content)} {keys} >>\nstream\n".encode() + content + b"\nendstream"


def pdf_of_objects(objects: Sequence[bytes]) -> bytes:
    """A PDF of these objects; the first is its catalog."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    count, start = len(objects) + 1, len(out)
    trailer = f"trailer << /Size {count} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    return bytes(out) + f"xref\n0 {count}\n0000000000 65535 f \n{table}{trailer}".encode()


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
