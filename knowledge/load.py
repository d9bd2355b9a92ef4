"""The data folder as Knowledge: files are read group by group, when first asked for."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from functools import cache, cached_property
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
TEMPLATES = "templates"
"""Folder of examples to copy, inside the data folder: nothing in it is a fact."""


def load(folder: Path = SHIPPED) -> Knowledge:
    """The facts of a data folder, the shipped ones once for a process. Raises DataError, now or when first needed."""
    return shipped() if folder == SHIPPED else opened(folder)


@cache
def shipped() -> Knowledge:
    """The facts of the package: what is worked out from them is kept with them, so there is one for all who ask."""
    return opened(SHIPPED)


def opened(folder: Path) -> Knowledge:
    """The facts of a data folder as it is now. Raises DataError, now or when a broken file is first needed."""
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
        for name in self._names:
            if name.startswith(f"{where}/") and name.endswith(".toml"):
                self._put(raw, name, self._toml(name), key)
        return Table(kind, model, raw)

    def records(self, kind: str, file: str, field: str, model: type[F], key: str = "id") -> Table[F]:
        """Many short records in one file, as a list under `field` or, with no field, as tables named by their id."""
        content = self._toml(file)
        rows = content.get(field, []) if field else [{key: name, **record} for name, record in content.items()]
        raw: dict[str, tuple[str, Mapping[str, Any]]] = {}
        for row in rows:
            self._put(raw, file, row, key)
        return Table(kind, model, raw)

    def rows(self, kind: str, pattern: str, model: type[F]) -> Rows[F]:
        """The rows of every CSV file that matches, files in name order."""
        tables = (name for name in self._names if name.endswith(".csv"))
        found = [name for name in tables if fnmatchcase(f"/{name}", f"*/{pattern}")]
        return Rows(kind, model, [(name, self._csv(name)) for name in found])

    def settings(self, file: str) -> Mapping[str, Any]:
        """A small file as it is."""
        return self._toml(file)

    @cached_property
    def _names(self) -> tuple[str, ...]:
        """Every file but the templates, by its path in the folder, in order; listed once, for there are a thousand."""
        return tuple(sorted(name for name in file_names(str(self.folder)) if not name.startswith(f"{TEMPLATES}/")))

    @staticmethod
    def _put(raw: dict[str, tuple[str, Mapping[str, Any]]], name: str, record: Mapping[str, Any], key: str) -> None:
        owner = str(record.get(key, ""))
        if not owner:
            raise DataError(name, key, "The record has no id.", f'Add a line {key} = "...".')
        if owner in raw:
            raise DataError(name, key, f"{owner!r} is used in {raw[owner][0]} too.", "Give this record another id.")
        raw[owner] = (name, record)

    def _toml(self, name: str) -> dict[str, Any]:
        try:
            return tomli.loads(self._text(name))
        except tomli.TOMLDecodeError as error:
            raise DataError(name, "", f"The file cannot be read: {error}.") from None

    def _csv(self, name: str) -> list[list[str]]:
        try:
            rows = list(csv.reader(io.StringIO(self._text(name), newline="")))
        except csv.Error as error:
            raise DataError(name, "", f"The file cannot be read: {error}.") from None
        if not rows:
            raise DataError(name, "", "The file is empty.", "Its first line names the columns.")
        return rows

    def _text(self, name: str) -> str:
        try:
            with open(os.path.join(self.folder, name), "rb") as file:
                return file.read().decode("utf-8-sig")
        except FileNotFoundError:
            raise DataError(name, "", "The file is missing.") from None
        except UnicodeDecodeError as error:
            raise DataError(name, "", f"The file cannot be read: {error}.") from None


def file_names(folder: str, above: str = "") -> Iterator[str]:
    """Every file below a folder by its path in it, with / between the parts; there are a thousand."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from file_names(entry.path, f"{above}{entry.name}/")
            else:
                yield above + entry.name
