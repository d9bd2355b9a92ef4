"""Paragraphs, tables and text boxes of a Word part, as its XML goes by."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tools.reading.files.unreadable import UnreadableFile

MOST_DEPTH = 300
"""Elements inside one another: a table in a table in a text box has about sixty (judgement)."""
HIDDEN_SIZE = 4
"""Size of letters in half points up to which nobody can read them (judgement)."""

# What stands in a text but is not shown: deleted words, commands of fields, and the copy for older programs.
_NOT_SHOWN = frozenset({"del", "moveFrom", "instrText", "delText", "Fallback", "rPrChange", "pPrChange", "sdtPr"})
_BREAKS = MappingProxyType({"br": "\n", "cr": "\n", "tab": "\t", "ptab": "\t", "noBreakHyphen": "-"})
# Bullets and stars that Word keeps as numbers of a sign font: Wingdings, as far as CVs draw bars with it.
_SIGNS = MappingProxyType(
    {"F06C": "●", "F0A1": "○", "F06D": "○", "F0AB": "★", "F0B6": "☆", "F06E": "■", "F0A8": "□", "F06F": "□"}
)


class WordText:
    """Collects the text of one part."""

    def __init__(self) -> None:
        self.blocks: list[list[str]] = [[]]
        """Lines of the body, and of each cell and box that is open, innermost last."""
        self.rows: list[list[list[str]]] = []
        """Cells of the present row of each table that is open."""
        self.paragraphs: list[Paragraph] = []
        self.depth = 0
        self.skipped_from = 0
        self.length = 0
        self.takes = False

    def text(self) -> str:
        """What was collected, without empty lines in a row."""
        lines = "\n".join(line.rstrip() for block in self.blocks for line in block).split("\n")
        kept = [line for number, line in enumerate(lines) if line or (number and lines[number - 1])]
        return "\n".join(kept).strip("\n")

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins. Raises UnreadableFile where they are nested too deep."""
        self.depth += 1
        if self.depth > MOST_DEPTH:
            raise UnreadableFile("bomb")
        if self.skipped_from:
            return
        local = name.rpartition(" ")[2]
        if local in _NOT_SHOWN:
            self.skipped_from = self.depth
        elif local == "p":
            self.paragraphs.append(Paragraph())
        elif local == "tr":
            self.rows.append([])
        elif local in ("tc", "txbxContent"):
            self.blocks.append([])
        elif local == "t":
            self.takes = True
        elif self.paragraphs:
            self.paragraphs[-1].start(local, {key.rpartition(" ")[2]: value for key, value in attributes.items()})

    def end(self, name: str) -> None:
        """An element ends."""
        if self.skipped_from:
            self.skipped_from = 0 if self.depth == self.skipped_from else self.skipped_from
            self.depth -= 1
            return
        self.depth -= 1
        local = name.rpartition(" ")[2]
        if local == "t":
            self.takes = False
        elif local == "r" and self.paragraphs:
            self.paragraphs[-1].is_hidden = False
        elif local == "p" and self.paragraphs:
            self.blocks[-1] += self.paragraphs.pop().lines()
        elif local == "tc" and len(self.blocks) > 1:
            cell = self.blocks.pop()
            (self.rows[-1] if self.rows else [self.blocks[-1]]).append(cell)
        elif local == "tr" and self.rows:
            self.blocks[-1] += row_lines(self.rows.pop())
        elif local == "txbxContent" and len(self.blocks) > 1:
            box = self.blocks.pop()
            (self.paragraphs[-1].boxes if self.paragraphs else self.blocks[-1]).extend(box)

    def characters(self, text: str) -> None:
        """Letters: only those of a text run are shown."""
        if self.takes and not self.skipped_from and self.paragraphs:
            self.length += len(text)
            self.paragraphs[-1].add(text)


class Paragraph:
    """One paragraph: its letters, whether it is an item of a list, and the boxes that hang on it."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.boxes: list[str] = []
        self.is_item = False
        self.is_hidden = False
        """True inside a run that is marked as hidden, or too small to be seen."""

    def start(self, local: str, attributes: Mapping[str, str]) -> None:
        """An element inside the paragraph."""
        if local == "r":
            self.is_hidden = False  # what was said before was about the mark at the end of the paragraph
        elif local in _BREAKS:
            # A tab in the properties of the paragraph is a place to stop at, not a tab: it has a position.
            if "pos" not in attributes:
                self.add(_BREAKS[local])
        elif local == "numId":
            self.is_item = attributes.get("val", "0") != "0"
        elif local == "vanish":
            self.is_hidden = attributes.get("val", "1") not in ("0", "false", "off")
        elif local == "sz" and attributes.get("val", "").isdecimal():
            self.is_hidden = self.is_hidden or int(attributes["val"][:6]) <= HIDDEN_SIZE
        elif local == "sym":
            self.add(_SIGNS.get(attributes.get("char", "").upper(), "•"))

    def add(self, text: str) -> None:
        """Letters of a run."""
        if not self.is_hidden:
            self.pieces.append(text)

    def lines(self) -> list[str]:
        """The paragraph, and behind it its boxes."""
        text = "".join(self.pieces)
        return [f"- {text.strip()}" if self.is_item and text.strip() else text, *self.boxes]


def row_lines(cells: list[list[str]]) -> list[str]:
    """A row of a table: on one line where its cells hold one each, else cell by cell, as a page of two columns."""
    filled = [[line for line in cell if line.strip()] for cell in cells]
    if all(len(cell) <= 1 for cell in filled):
        words = [cell[0].strip() for cell in filled if cell]
        return ["\t".join(words)] if words else []
    return [line for cell, full in zip(cells, filled, strict=True) if full for line in [*cell, ""]]
