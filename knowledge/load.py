"""The data folder as Knowledge: files are read group by group, when first asked for."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import tomli

from knowledge.base import Knowledge
from knowledge.errors import DataError
from knowledge.tables import Rows, Table

if TYPE_CHECKING:
    from knowledge.models.fact import Fact

F = TypeVar("F", bound="Fact")
SHIPPED = Path(__file__).parent / "data"


def load(folder: Path = SHIPPED) -> Knowledge:
    """The facts of a data folder. Raises DataError, now or when a broken file is first needed."""
    if not (folder / "about.toml").is_file():
        raise DataError(str(folder), "", "This is no data folder: about.toml is missing.")
    return Knowledge(DataFolder(folder))


class DataFolder:
    """Reads facts from TOML and CSV files; implements the Facts protocol of knowledge.base."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def entities(self, kind: str, where: str, model: type[F], key: str = "id") -> Table[F]:
        """One record a file, below a folder."""
        raw: dict[str, tuple[str, Mapping[str, Any]]] = {}
        for path in sorted((self.folder / where).rglob("*.toml")):
            name, record = self._name(path), self._toml(path)
            self._put(raw, name, record, key)
        return Table(kind, model, raw)

    def records(self, kind: str, file: str, field: str, model: type[F], key: str = "id") -> Table[F]:
        """Many short records in one file, as a list under `field` or, with no field, as tables named by their id."""
        path = self.folder / file
        content = self._toml(path)
        rows = content.get(field, []) if field else [{key: name, **record} for name, record in content.items()]
        raw: dict[str, tuple[str, Mapping[str, Any]]] = {}
        for row in rows:
            self._put(raw, self._name(path), row, key)
        return Table(kind, model, raw)

    def rows(self, kind: str, pattern: str, model: type[F]) -> Rows[F]:
        """The rows of every CSV file that matches, files in name order."""
        sheets = [(self._name(path), self._csv(path)) for path in sorted(self.folder.rglob(pattern))]
        return Rows(kind, model, sheets)

    def settings(self, file: str) -> Mapping[str, Any]:
        """A small file as it is."""
        return self._toml(self.folder / file)

    def _name(self, path: Path) -> str:
        return path.relative_to(self.folder).as_posix()

    @staticmethod
    def _put(raw: dict[str, tuple[str, Mapping[str, Any]]], name: str, record: Mapping[str, Any], key: str) -> None:
        owner = str(record.get(key, ""))
        if not owner:
            raise DataError(name, key, "The record has no id.", f'Add a line {key} = "...".')
        if owner in raw:
            raise DataError(name, key, f"{owner!r} is used in {raw[owner][0]} too.", "Give this record another id.")
        raw[owner] = (name, record)

    def _toml(self, path: Path) -> dict[str, Any]:
        try:
            return tomli.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise DataError(self._name(path), "", "The file is missing.") from None
        except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
            raise DataError(self._name(path), "", f"The file cannot be read: {error}.") from None

    def _csv(self, path: Path) -> list[list[str]]:
        try:
            with path.open(encoding="utf-8", newline="") as lines:
                rows = list(csv.reader(lines))
        except (csv.Error, UnicodeDecodeError) as error:
            raise DataError(self._name(path), "", f"The file cannot be read: {error}.") from None
        if not rows:
            raise DataError(self._name(path), "", "The file is empty.", "Its first line names the columns.")
        return rows
