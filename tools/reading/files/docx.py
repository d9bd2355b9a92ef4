"""The text of a Word file (.docx): headers, paragraphs, lists, tables and text boxes, in reading order."""

from __future__ import annotations

import re
from xml.parsers import expat

from tools.reading.files.inflate import Archive
from tools.reading.files.unreadable import LONGEST_TEXT, UnreadableFile
from tools.reading.files.word_parts import WordText

_MAIN = re.compile(r"word/document\d*\.xml")
_HEADER = re.compile(r"word/header\d+\.xml")
_FOOTER = re.compile(r"word/footer\d+\.xml")
_MACROS = re.compile(r"vbaProject\.bin$|vbaData\.xml$", re.IGNORECASE)
_TYPES = "[Content_Types].xml"


def docx_text(data: bytes) -> str:
    """The text of a Word file. Nothing in it is run, and nothing outside it is fetched. Raises UnreadableFile."""
    archive = Archive(data)
    main = [name for name in archive.names if _MAIN.fullmatch(name)]
    if not main:
        raise UnreadableFile("encrypted" if "EncryptedPackage" in archive.names else "other-archive")
    if any(_MACROS.search(name) for name in archive.names) or _says_macros(archive):
        raise UnreadableFile("macros")
    headers = sorted(name for name in archive.names if _HEADER.fullmatch(name))
    footers = sorted(name for name in archive.names if _FOOTER.fullmatch(name))
    # The same header for the first page and the others is read once.
    texts = dict.fromkeys(_part_text(archive, name) for name in dict.fromkeys([*headers, *main[:1], *footers]))
    return "\n\n".join(text for text in texts if text)


def _says_macros(archive: Archive) -> bool:
    """True where the list of parts calls the document one with macros."""
    if _TYPES not in archive.names:
        return False
    listed = b"".join(archive.pieces(_TYPES))
    return b"macroEnabled" in listed or "macroEnabled".encode("utf-16-le") in listed


def _part_text(archive: Archive, name: str) -> str:
    """The text of one part. Raises UnreadableFile for what is no XML, or XML that defines words of its own."""
    text = WordText()
    # A blank keeps the name of an element apart from its namespace, which differs between kinds of Word files.
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.buffer_text = True
    # Word writes no document type; one is there to define entities that grow without end, or read other files.
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.StartElementHandler = text.start
    parser.EndElementHandler = text.end
    parser.CharacterDataHandler = text.characters
    try:
        for piece in archive.pieces(name):
            parser.Parse(piece, False)
            if text.length > LONGEST_TEXT:
                raise UnreadableFile("too-long")
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError):
        raise UnreadableFile("damaged") from None
    return text.text()


def _refuse(*_: object) -> None:
    raise UnreadableFile("bomb")
