"""Reads a data folder as knowledge.load does, but notes what is wrong and goes on instead of stopping."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from io import StringIO
from pathlib import Path
from typing import Any, TypeVar

import tomli
from pydantic import ValidationError

from knowledge.checks.finding import Finding, Severity, did_you_mean, quoted
from knowledge.checks.shapes import explain
from knowledge.load import TEMPLATES
from knowledge.models.fact import Fact
from knowledge.tables import Rows, Table, read_cells

F = TypeVar("F", bound=Fact)
SAVE_AS_UTF8 = "Save it as UTF-8."


class LenientFolder:
    """Facts that can be used, and findings about the rest; implements the Facts protocol of knowledge.base."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.findings: list[Finding] = []
        self.ids: dict[str, set[str]] = {}
        """Every id of a kind, also of records that are not right: a broken record is not an unknown id."""
        self.unread: set[str] = set()
        """Kinds of which a file could not be read: nobody knows which ids it holds."""
        self.incomplete: set[str] = set()
        """Kinds of which some facts were left out, with a finding: nothing is said about what seems to be missing."""
        self._seen: set[Path] = set()
        self._places: dict[int, tuple[str, str]] = {}
        self._kept: list[Fact] = []

    # --- the Facts protocol -------------------------------------------------------------------------------

    def entities(self, kind: str, where: str, model: type[F], key: str = "id") -> Table[F]:
        """The valid records of a folder with one record a file."""
        found: dict[str, F] = {}
        if not (self.folder / where).is_dir():
            self.unread.add(kind)
            self.report(self.name(self.folder / where), "", "The folder is missing.")
        for path in self._paths(f"{where}/**/*.toml"):
            content = self._toml(path)
            if content is None:
                self._ids(kind).add(path.stem)
                self.incomplete.add(kind)
                continue
            self._record(kind, model, key, (self.name(path), ""), content, found)
            self._check_name(path, key, content.get(key))
        return Table.of(kind, model, found.values(), key)

    def records(self, kind: str, file: str, field: str, model: type[F], key: str = "id") -> Table[F]:
        """The valid records of a file with many."""
        found: dict[str, F] = {}
        content = self._toml(self.folder / file)
        if content is None:
            self.unread.add(kind)
        for place, record in _listed(content or {}, field, key):
            if isinstance(record, Mapping):
                self._record(kind, model, key, (self.name(self.folder / file), place), record, found)
            else:
                self.report(self.name(self.folder / file), place, "This is not a table of keys and values.")
        return Table.of(kind, model, found.values(), key)

    def rows(self, kind: str, pattern: str, model: type[F]) -> Rows[F]:
        """The valid rows of every CSV file that matches."""
        found: list[F] = []
        paths = self._paths(f"**/{pattern}")
        if not paths:
            self.unread.add(kind)
            self.report(self.name(self.folder / pattern.replace("*", "")), "", "The file is missing.")
        first: list[str] = []
        for path in paths:
            sheet = self._csv(path)
            if not sheet or not self._check_header(path, model, sheet[0][1], first):
                self.unread.add(kind)
                continue
            first = first or sheet[0][1]
            found.extend(self._sheet(kind, path, model, sheet))
        return Rows.of(kind, model, found)

    def settings(self, file: str) -> Mapping[str, Any]:
        """A small file as it is; empty where it cannot be read."""
        return self._toml(self.folder / file) or {}

    # --- what the rules ask -------------------------------------------------------------------------------

    def name(self, path: Path) -> str:
        """A path as it is shown: from the folder above the data folder on."""
        home = self.folder.resolve()
        inside = path.relative_to(self.folder).as_posix()
        return f"{home.parent.name}/{home.name}/{inside}"

    def place_of(self, fact: Fact) -> tuple[str, str]:
        """The file of a fact and what comes before its keys: nothing, or 'line 12: ' or 'items[3].'."""
        return self._places[id(fact)]

    def report(self, file: str, key: str, problem: str, remedy: str = "", severity: Severity = "error") -> None:
        """Note something that is wrong."""
        self.findings.append(Finding(file, key.rstrip(".: "), problem, remedy, severity))

    def report_unused_files(self) -> None:
        """Note data files that nothing reads: a fact in the wrong place would be lost without a word."""
        for path in sorted(self.folder.rglob("*")):
            if path.suffix in (".toml", ".csv") and path not in self._seen and not self._is_template(path):
                where = path.relative_to(self.folder).parts[0]
                folders = [each.name for each in self.folder.iterdir() if each.is_dir() and each.name != where]
                remedy = did_you_mean(where, folders) or "See README.md of the data folder for the right place."
                self.report(self.name(path), "", "Nothing reads this file.", remedy)

    # --- reading ------------------------------------------------------------------------------------------

    def _is_template(self, path: Path) -> bool:
        return path.relative_to(self.folder).parts[0] == TEMPLATES

    def _paths(self, pattern: str) -> list[Path]:
        return [path for path in sorted(self.folder.glob(pattern)) if path.is_file() and not self._is_template(path)]

    def _ids(self, kind: str) -> set[str]:
        return self.ids.setdefault(kind, set())

    def _record(
        self,
        kind: str,
        model: type[F],
        key: str,
        place: tuple[str, str],
        record: Mapping[str, Any],
        found: dict[str, F],
    ) -> None:
        owner = str(record.get(key, ""))
        if owner and owner in self._ids(kind):
            other = f" in {self.place_of(found[owner])[0]}" if owner in found else ""
            self.report(place[0], place[1] + key, f"{quoted(owner)} is used twice: also{other or ' elsewhere'}.")
            return
        self._ids(kind).add(owner)
        fact = self._valid(kind, model, place, record)
        if fact is not None:
            found[owner] = fact

    def _valid(self, kind: str, model: type[F], place: tuple[str, str], record: Mapping[str, Any]) -> F | None:
        try:
            fact = model.model_validate(record)
        except ValidationError as error:
            for key, problem, remedy in explain(model, error):
                self.report(place[0], place[1] + key, problem, remedy)
            self.incomplete.add(kind)
            return None
        self._places[id(fact)] = place
        self._kept.append(fact)
        return fact

    def _check_name(self, path: Path, key: str, owner: object) -> None:
        wanted = re.sub(r"[^a-z0-9]+", "-", str(owner).casefold()).strip("-")
        if isinstance(owner, str) and wanted != path.stem:
            problem = f"The file is called {path.name} and its {key} is {quoted(owner)}."
            self.report(self.name(path), key, problem, f"Call the file {wanted}.toml, or correct the {key}.")

    def _text(self, path: Path) -> str | None:
        self._seen.add(path)
        try:
            return path.read_bytes().decode("utf-8-sig")
        except FileNotFoundError:
            self.report(self.name(path), "", "The file is missing.")
        except UnicodeDecodeError as error:
            line = error.object[: error.start].count(b"\n") + 1
            self.report(self.name(path), f"line {line}", "The file is not UTF-8 text.", SAVE_AS_UTF8)
        except OSError as error:
            self.report(self.name(path), "", f"The file cannot be read: {error.strerror}.")
        return None

    def _toml(self, path: Path) -> dict[str, Any] | None:
        text = self._text(path)
        if text is None:
            return None
        try:
            return tomli.loads(text)
        except tomli.TOMLDecodeError as error:
            remedy = "Texts stand in quotation marks, lists in square brackets, and every line is: key = value."
            self.report(self.name(path), f"line {error.lineno}", f"This is not valid TOML: {error.msg}.", remedy)
            return None

    def _csv(self, path: Path) -> list[tuple[int, list[str]]] | None:
        """Rows with their line numbers."""
        text = self._text(path)
        if text is None:
            return None
        reader = csv.reader(StringIO(text, newline=""), strict=True)
        try:
            sheet = [(reader.line_num, row) for row in reader]
        except csv.Error as error:
            self.report(self.name(path), f"line {reader.line_num}", f"This is not valid CSV: {error}.")
            return None
        if not sheet:
            self.report(self.name(path), "", "The file is empty.", "Its first line names the columns.")
        return sheet

    def _check_header(self, path: Path, model: type[Fact], header: Sequence[str], first: Sequence[str]) -> bool:
        """Whether the columns are the ones of the model, in the order of the first file of the same kind."""
        known = list(model.model_fields)
        problems = list(_header_problems(model, header, known))
        if not problems and first and list(header) != list(first):
            problems = [("The columns are not those of the other files.", f"Use this order: {', '.join(first)}.")]
        for problem, remedy in problems:
            self.report(self.name(path), "line 1", problem, remedy)
        return not problems

    def _sheet(self, kind: str, path: Path, model: type[F], sheet: Sequence[tuple[int, list[str]]]) -> Iterable[F]:
        name, header = self.name(path), sheet[0][1]
        for number, row in sheet[1:]:
            if len(row) != len(header):
                problem = f"{len(row)} cells where the first line names {len(header)} columns."
                remedy = "Texts with a comma stand in quotation marks; an empty cell keeps its comma."
                self.report(name, f"line {number}", problem, remedy)
                self.incomplete.add(kind)
                continue
            fact = self._valid(kind, model, (name, f"line {number}: "), read_cells(model, header, row))
            if fact is not None:
                yield fact


def _listed(content: Mapping[str, Any], field: str, key: str) -> Iterable[tuple[str, Any]]:
    """The records of a file with their place in it."""
    if not field:
        return [
            (f"{name}.", {key: name, **record} if isinstance(record, Mapping) else record)
            for name, record in content.items()
        ]
    listed = content.get(field, [])
    return [(f"{field}[{number}].", record) for number, record in enumerate(listed if isinstance(listed, list) else [])]


def _header_problems(model: type[Fact], header: Sequence[str], known: list[str]) -> Iterable[tuple[str, str]]:
    if len(header) == 1 and header[0].count(";") > 1:
        yield "The columns are separated by semicolons.", "Save the file with commas between the columns."
    else:
        for name in header:
            if name not in known:
                yield f"There is no column {quoted(name)} here.", did_you_mean(name, known)
            elif list(header).count(name) > 1:
                yield f"The column {quoted(name)} is there twice.", "Remove one."
        for name, field in model.model_fields.items():
            if field.is_required() and name not in header:
                yield f"The column {quoted(name)} is missing.", f"Columns are: {', '.join(known)}."
