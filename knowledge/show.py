"""Any fact as text: what the data holds under a name, field by field, with the sources it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from knowledge.errors import UnknownId
from knowledge.models.fact import Fact
from knowledge.names import fold
from knowledge.tables import Table, nearest

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.tables import Rows

TABLES = (
    "roles",
    "skills",
    "certifications",
    "countries",
    "backgrounds",
    "skill_groups",
    "projects",
    "resources",
    "pathways",
    "free_credentials",
    "ambiguous_titles",
    "pay_roles",
    "interest_items",
    "interview_questions",
    "sources",
)
"""Groups of facts with ids, in the order in which a name is looked for."""

ROWS = {
    "successions": ("old_code", "new_code"),
    "certification_aliases": ("alias",),
    "reference_figures": ("id",),
    "claims": ("id",),
    "article_terms": ("term",),
}
"""Facts in rows and the columns that name them."""

NAMES = ("title", "name", "label", "code", "text")
"""Fields by which people call a fact."""

HEADLINES = ("title", "name", "label", "text", "term", "alias", "old_code", "code", "id")
WORDS = {
    "pct": "in percent",
    "usd": "in USD",
    "url": "address",
    "uri": "address",
    "us": "US",
    "soc": "SOC",
    "esco": "ESCO",
    "isco": "ISCO",
    "onet": "O*NET",
    "ppp": "purchasing power",
    "riasec": "RIASEC",
}
SOURCES = ("source", "sources", "work_style_sources")


def show(knowledge: Knowledge, name: str) -> str:
    """Every fact of an id, name or code as text. Raises UnknownId with the nearest names."""
    facts = list(find_facts(knowledge, name)) if fold(name) else []
    if not facts:
        raise UnknownId("fact", name, nearest(name, dict.fromkeys(_known_names(knowledge))))
    return "\n\n".join(show_fact(knowledge, fact) for fact in facts)


def find_facts(knowledge: Knowledge, name: str) -> Iterator[Fact]:
    """The facts that a name means, each once: those of that very id, else those called so; then rows that name it."""
    wanted = fold(name)
    tables: list[Table[Any]] = [getattr(knowledge, group) for group in TABLES]
    exact = [table[name] for table in tables if name in table]
    called = [table[owner] for table in tables for owner in table if wanted in _names(table, owner)]
    yield from exact or called
    for group, columns in ROWS.items():
        rows: Rows[Any] = getattr(knowledge, group)
        yield from (row for row in rows if any(fold(str(getattr(row, column))) == wanted for column in columns))


def show_fact(knowledge: Knowledge, fact: Fact) -> str:
    """One fact as text: headline, fields, then its sources with date, licence and address."""
    lines = [f"{_kind(fact)}: {_headline(fact)}", *_fields(fact), *_file(knowledge, fact)]
    cited = list(dict.fromkeys(_cited(fact)))
    known = [knowledge.sources[source] for source in cited if source in knowledge.sources]
    if known:
        lines += ["", "Sources"]
    for source in known:
        lines.append("- " + _parts(source.title, source.publisher, f"as of {source.as_of}", source.licence, source.url))
        lines += [f"  {source.attribution}"] if source.attribution else []
    return "\n".join(lines)


def _file(knowledge: Knowledge, fact: Fact) -> Iterator[str]:
    """Where the fact can be corrected."""
    for group in TABLES:
        table: Table[Any] = getattr(knowledge, group)
        for key in ("id", "code", "title"):
            owner = getattr(fact, key, None)
            if owner is not None and table.get(owner) is fact:
                yield f"File: {table.file_of(owner)}"
                return


def _names(table: Table[Any], owner: str) -> set[str]:
    """What a record is called, folded; read from the file as it is, so that looking does not validate everything."""
    record = table.raw(owner)
    named = [owner, *(str(record.get(field) or "") for field in NAMES)]
    for alias in record.get("aliases", ()):
        named.append(str(alias.get("name") or alias.get("text") or "") if isinstance(alias, Mapping) else str(alias))
    return {fold(each) for each in named if each}


def _known_names(knowledge: Knowledge) -> Iterator[str]:
    for group in TABLES:
        table: Table[Any] = getattr(knowledge, group)
        for owner in table:
            record = table.raw(owner)
            yield str(record.get("title") or record.get("name") or record.get("code") or owner)


def _kind(fact: Fact) -> str:
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in type(fact).__name__)
    return words.strip().capitalize()


def _headline(fact: Fact) -> str:
    held = type(fact).model_fields
    name = next((str(getattr(fact, field)) for field in HEADLINES if field in held and getattr(fact, field)), "")
    owner = str(getattr(fact, "id", "") or "")
    return f"{name} ({owner})" if owner and owner != name else name


def _fields(fact: Fact) -> Iterator[str]:
    """One line a field; what is not known is left out, parts of a fact follow as a list."""
    for field in type(fact).model_fields:
        value = getattr(fact, field)
        if value is None or value in ("", ()) or field == "id" or field in SOURCES:
            if field in SOURCES and value and not _is_ids(value):
                yield f"{_label(field)}: {value}"
            continue
        if isinstance(value, Fact):
            yield f"{_label(field)}: {_short(value)}"
        elif isinstance(value, tuple) and isinstance(value[0], Fact):
            yield f"{_label(field)} ({len(value)})"
            yield from (f"- {_short(part)}" for part in value)
        else:
            yield f"{_label(field)}: {_text(value)}"


def _short(fact: Fact) -> str:
    """A part of a fact on one line: its first field, then the others by name."""
    held = [(field, getattr(fact, field)) for field in type(fact).model_fields if field not in SOURCES]
    known = [
        (field, value) for field, value in held if value is not None and value is not False and value not in ("", ())
    ]
    said = [f"{field_words(field)} {_text(value)}" for field, value in known]
    if known and isinstance(known[0][1], str):
        first, others = known[0][1], said[1:]
        return f"{first}: {', '.join(others)}" if others else first
    return ", ".join(said)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:,.4f}".rstrip("0").rstrip(".")
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {_text(each)}" for key, each in value.items())
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def field_words(field: str) -> str:
    """A field name as words."""
    return " ".join(WORDS.get(word, word) for word in field.split("_"))


def _label(field: str) -> str:
    words = field_words(field)
    return words[0].upper() + words[1:]


def _parts(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _is_ids(value: object) -> bool:
    """Whether a source is given by its id; addresses and words are shown as they are."""
    return isinstance(value, tuple) or (isinstance(value, str) and " " not in value and "/" not in value)


def _cited(fact: Fact) -> Iterator[str]:
    """Ids of the sources of a fact and of its parts."""
    for field in type(fact).model_fields:
        value = getattr(fact, field)
        if field in SOURCES:
            yield from value if isinstance(value, tuple) else (str(value),)
        else:
            parts: Iterable[object] = value if isinstance(value, tuple) else (value,)
            for part in parts:
                if isinstance(part, Fact):
                    yield from _cited(part)
