"""Every way a certification is written: codes, names, versions, shorthand, old codes; looked up in one place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from knowledge.names import fold
from tools.memo import per_knowledge

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.certifications import CertificationAlias, Succession

# Words that carry no meaning of their own in the name of an exam.
NOISE = frozenset(
    ("certified", "certification", "certifications", "certificate", "exam", "cert", "microsoft", "the", "in", "of")
)
# The brand people use for the provider's name.
BRANDS = {
    "amazon": "aws",
    "gcp": "google cloud",
    "dbx": "databricks",
    "k8s": "kubernetes",
    "genai": "generative ai",
    "ml": "machine learning",
}
# Stems that mean something else too: SAP is first of all a company with certificates of its own.
SHARED_STEMS = frozenset({"sap"})
_VERSION = re.compile(r"^(?P<stem>.+?)[-\s]?(?:C\d\d|00\d)$", re.IGNORECASE)
_EDITION = re.compile(r"\s*\((?:[^()]*)\)\s*$")


@dataclass(frozen=True, slots=True)
class Index:
    """Names of certifications by the form in which they are compared."""

    codes: dict[str, str]
    old_codes: dict[str, Succession]
    words: dict[frozenset[str], tuple[str, ...]]
    stems: dict[str, tuple[str, ...]]
    printed: dict[str, str]
    aliases: dict[str, CertificationAlias]
    names: dict[str, str]


@per_knowledge
def index(knowledge: Knowledge) -> Index:
    """The index of a knowledge; aliases and successions are read with it, exams only by their raw name and code."""
    raw = {name: knowledge.certifications.raw(name) for name in knowledge.certifications}
    codes = {compact(name): name for name in raw}
    # Google and Databricks print no codes; people shorten the names, and the ids are made of those short forms.
    codes.update({compact(name.partition("-")[2]): name for name, record in raw.items() if not record.get("code")})
    codes.update({compact(record.get("code", "")): name for name, record in raw.items() if record.get("code")})
    words: dict[frozenset[str], list[str]] = {}
    stems: dict[str, list[str]] = {}
    for name, record in raw.items():
        words.setdefault(word_set(base_name(record["name"])), []).append(name)
        words.setdefault(word_set(record["name"]), []).append(name)
        if stem := stem_of(record.get("code", "")):
            stems.setdefault(stem, []).append(name)
    return Index(
        codes=codes,
        old_codes={compact(row.old_code): row for row in knowledge.successions},
        words={key: tuple(dict.fromkeys(found)) for key, found in words.items() if key},
        stems={key: tuple(found) for key, found in stems.items()},
        printed={name: record["code"] for name, record in raw.items() if record.get("code")},
        aliases=_alias_forms(knowledge.certification_aliases),
        names={name: record["name"] for name, record in raw.items()},
    )


def _alias_forms(rows: Iterable[CertificationAlias]) -> dict[str, CertificationAlias]:
    forms: dict[str, CertificationAlias] = {}
    for row in rows:
        forms.setdefault(fold(row.alias), row)
        forms.setdefault(" ".join(sorted(word_set(row.alias))), row)
    return forms


def compact(text: str) -> str:
    """A code as it is compared: letters and digits only, so that AZ104, az-104 and AZ 104 are one."""
    return re.sub(r"[^a-z0-9]", "", text.casefold())


def word_set(text: str) -> frozenset[str]:
    """The telling words of a name, in no order."""
    return frozenset(" ".join(BRANDS.get(word, word) for word in fold(text).split()).split()) - NOISE


def base_name(name: str) -> str:
    """A name without the version in brackets at its end: what stays the same when an exam is renewed."""
    return _EDITION.sub("", name)


def stem_of(code: str) -> str:
    """The part of a versioned code that stays: 'saa' of SAA-C03; empty where the code has no version."""
    found = _VERSION.match(code)
    return compact(found["stem"]) if found else ""


def same_credential(knowledge: Knowledge, one: str, other: str) -> bool:
    """True where two ids are versions of one credential, so that who holds one holds the other."""
    if one == other:
        return True
    pairs = _same(knowledge)
    return (one, other) in pairs or (other, one) in pairs


@per_knowledge
def _same(knowledge: Knowledge) -> frozenset[tuple[str, str]]:
    pairs = {
        (row.old_certification, row.new_certification)
        for row in knowledge.successions
        if row.old_certification and row.new_certification and keeps_credential(row)
    }
    by_name: dict[tuple[str, str], list[str]] = {}
    for name in knowledge.certifications:
        record = knowledge.certifications.raw(name)
        by_name.setdefault((record["provider"], base_name(record["name"])), []).append(name)
    pairs |= {(a, b) for group in by_name.values() for a in group for b in group if a < b}
    return frozenset(pairs)


def keeps_credential(row: Succession) -> bool:
    """True where the old code was another version of the new one, so that who passed it holds the same credential."""
    stem = stem_of(row.old_code)
    return row.kind in ("rename", "edition") or (bool(stem) and stem == stem_of(row.new_code))
