"""Word files made for tests, part by part."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


def paragraph(text: str, run: str = "", properties: str = "") -> str:
    """A paragraph; `run` are properties of its letters. Tabs and line ends are written as Word writes them."""
    inner = escape(text).replace("\t", "</w:t><w:tab/><w:t>").replace("\n", "</w:t><w:br/><w:t>")
    return (
        f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t xml:space="preserve">{inner}</w:t></w:r></w:p>'
    )


def item(text: str) -> str:
    """A paragraph of a list."""
    return paragraph(text, properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')


def table(*rows: tuple[str, ...]) -> str:
    """A table; each cell is the XML of its paragraphs."""
    made = ("".join(f"<w:tc><w:tcPr/>{cell}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in made) + "</w:tbl>"


def text_box(inner: str) -> str:
    """A paragraph with a box, and the copy of it that Word keeps for older programs."""
    box = f"<w:txbxContent>{inner}</w:txbxContent>"
    return (
        f"<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>{box}</wps:txbx></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )


def part(body: str, root: str = "document", prolog: str = "") -> str:
    """The XML of a part."""
    inner = f"<w:body>{body}</w:body>" if root == "document" else body
    return f'<?xml version="1.0" encoding="UTF-8"?>{prolog}<w:{root} {_NAMES}>{inner}</w:{root}>'


def docx_of(body: str, parts: Mapping[str, str | bytes] | None = None, prolog: str = "") -> bytes:
    """A Word file with this body and other parts."""
    return zip_of({"[Content_Types].xml": TYPES, "word/document.xml": part(body, prolog=prolog), **(parts or {})})


def zip_of(parts: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip archive of these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()
