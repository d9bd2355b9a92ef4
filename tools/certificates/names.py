"""Any code, name or shorthand to a certification: known, replaced, ambiguous, not existing, or simply not known."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from knowledge.names import fold
from knowledge.tables import nearest
from tools.certificates.answer import NamedCertification
from tools.certificates.calendar import standing
from tools.certificates.index import NOISE, SHARED_STEMS, Index, compact, index, same_credential, stem_of, word_set
from tools.certificates.succession import replaced_answer, successor_of
from tools.problem import shorten

if TYPE_CHECKING:
    from knowledge.base import Knowledge
    from knowledge.models.certifications import CertificationAlias

LONGEST_NAME = 200
MOST_CHOICES = 6
# Judgement: below this many letters a word alone ("data", "cloud") names no exam.
SHORTEST_PART = 6
MOST_NEAR = 3
# Below it a suggestion no longer resembles what was written (judgement, tried on made-up codes).
LEAST_LIKE = 75
_LETTERS_NUMBER = re.compile(r"([A-Za-z]{1,4})[- ]?(\d{2,4})")
SHARED_QUESTION = "a certificate of the company of that name, which my facts do not cover"
NOT_EXISTING = "does not exist"
NOT_COVERED = ("not a certification", "not a personal certification", "other certification")


def resolve_certification(knowledge: Knowledge, text: str, today: date) -> NamedCertification:
    """What a code or name leads to on a day. Never raises: an unknown one is an answer too."""
    given = " ".join(text[:LONGEST_NAME].split())
    known = index(knowledge)
    if alias := _refusal(known, given):
        return _alias_answer(knowledge, given, alias, today)
    if found := _certification(knowledge, known, given, today):
        return known_answer(knowledge, given, found, today)
    if row := known.old_codes.get(compact(given)):
        return replaced_answer(knowledge, given, row, today)
    if alias := _alias(known, given):
        return _alias_answer(knowledge, given, alias, today)
    if row := known.old_codes.get(_embedded(known.old_codes, given)):
        return replaced_answer(knowledge, given, row, today)
    if short := _shorthand(knowledge, known, given):
        return resolve_certification(knowledge, short, today).model_copy(update={"given": shorten(given)})
    return _by_part_of_a_name(knowledge, known, given, today)


def known_answer(
    knowledge: Knowledge, given: str, certification_id: str, today: date, note: str = ""
) -> NamedCertification:
    """The answer for a certification the facts hold: itself, or its successor where it has ended."""
    fact = knowledge.certifications[certification_id]
    now = standing(knowledge, certification_id, today)
    if now.status == "retired" or (now.status == "conflicting" and fact.status_seen != "conflicting"):
        return successor_of(knowledge, given, certification_id, today)
    label = f"{fact.code} {fact.name}".strip()
    return NamedCertification(
        given=shorten(given),
        kind="known",
        named=certification_id,
        certification=certification_id,
        code=fact.code,
        name=fact.name,
        message=f"{label}: {now.status}. {now.note} {note}".strip(),
    )


def _refusal(known: Index, given: str) -> CertificationAlias | None:
    """A code that is known not to exist, wherever it stands in the text."""
    words = [given, *re.findall(r"[\w-]+", given)]
    rows = (known.aliases.get(fold(word)) for word in words)
    return next((row for row in rows if row and row.kind == NOT_EXISTING), None)


def _certification(knowledge: Knowledge, known: Index, given: str, today: date) -> str:
    """The id of a code, a full name or a code inside a longer text; empty where there is none."""
    if exact := known.codes.get(compact(given)):
        return exact
    named = known.words.get(word_set(given), ())
    if named and all(same_credential(knowledge, named[0], other) for other in named):
        return _version_for(knowledge, named, today)
    inside = known.codes.get(_embedded(known.codes, given), "")
    return inside or _by_stem(knowledge, known, given, today)


def _by_stem(knowledge: Knowledge, known: Index, given: str, today: date) -> str:
    """'SAA', 'AWS SAA' or 'SAA exam' to the version that can be sat, or will be next."""
    words = sorted(word_set(given))
    branded = "aws" in words
    rest = [word for word in words if word != "aws"]
    if len(rest) != 1 or fold(given) in known.aliases or (rest[0] in SHARED_STEMS and not branded):
        return ""
    if rest[0] in {fold(alias.alias) for alias in known.aliases.values() if alias.kind == "ambiguous"}:
        return ""
    return _version_for(knowledge, known.stems.get(rest[0], ()), today)


def _version_for(knowledge: Knowledge, versions: Sequence[str], today: date) -> str:
    """Of the versions of one credential, the first that has not ended; the last one where all have."""
    open_ones = (v for v in versions if standing(knowledge, v, today).status not in ("retired", "conflicting"))
    return next(open_ones, versions[-1] if versions else "")


def _embedded(codes: Mapping[str, object], given: str) -> str:
    """The first word, or pair of words, of a text that is a code; a bare number or a short word is none."""
    words = re.findall(r"[\w-]+", given)
    pairs = [a + b for a, b in pairwise(words)]
    for word in [*words, *pairs]:
        code = compact(word)
        has_both = any(c.isdigit() for c in code) and any(c.isalpha() for c in code)
        capitals = len(code) >= 3 and word.isupper()
        if code in codes and (has_both or capitals):
            return code
    return ""


def _shorthand(knowledge: Knowledge, known: Index, given: str) -> str:
    """The one short word that is left of 'CCA certification' or 'AWS AIP'; empty where there is no such word."""
    words = [word for word in fold(given).split() if word not in NOISE]
    if len(words) == 1 and words[0] != fold(given):
        return words[0].upper() if len(words[0]) < SHORTEST_PART else ""
    brands = {name.partition("-")[0] for name in known.names}
    if len(words) != 2 or words[0] not in brands:
        return ""
    alias = known.aliases.get(words[1])
    meant = _codes_in(knowledge, alias.note) if alias is not None and alias.kind == "ambiguous" else ()
    is_theirs = bool(meant) and all(name.startswith(f"{words[0]}-") for name in meant)
    return words[1].upper() if is_theirs else ""


def _alias(known: Index, given: str) -> CertificationAlias | None:
    return known.aliases.get(fold(given)) or known.aliases.get(" ".join(sorted(word_set(given))))


def _alias_answer(knowledge: Knowledge, given: str, alias: CertificationAlias, today: date) -> NamedCertification:
    if alias.kind == NOT_EXISTING:
        return _not_existing(knowledge, given, alias)
    if alias.kind == "ambiguous":
        return _ask_which(knowledge, given, _codes_in(knowledge, alias.note), alias.note)
    if alias.kind in NOT_COVERED or not alias.certification:
        message = f"{alias.alias}: {alias.kind}. {alias.note}.".replace("..", ".")
        return NamedCertification(given=shorten(given), kind="not-covered", message=message)
    note = f"({alias.kind}: {alias.note.split(': ask')[0]})" if alias.note else f"({alias.kind})"
    return known_answer(knowledge, given, alias.certification, today, note)


def _not_existing(knowledge: Knowledge, given: str, alias: CertificationAlias) -> NamedCertification:
    family = index(knowledge).stems.get(stem_of(alias.alias), ())
    real = tuple(knowledge.certifications[name].code for name in family)
    hint = f" The code in use is {real[-1]}." if real else ""
    # No figure and no date is given for something that does not exist.
    reason = "" if real or not alias.note else f" {alias.note[0].upper()}{alias.note[1:]}."
    message = f"{alias.alias} does not exist.{hint}{reason}"
    return NamedCertification(given=shorten(given), kind="does-not-exist", message=message, choices=real)


def _codes_in(knowledge: Knowledge, note: str) -> tuple[str, ...]:
    """Ids of the certifications whose codes a note names, in its order."""
    codes = index(knowledge).codes
    # Codes stand in capitals; a word such as "Foundations" may be the short form of another exam's name.
    found = (codes.get(compact(word)) for word in re.findall(r"[\w-]+", note) if word == word.upper())
    return tuple(dict.fromkeys(name for name in found if name))


def _ask_which(
    knowledge: Knowledge, given: str, ids: Sequence[str], note: str = "", others: tuple[str, ...] = ()
) -> NamedCertification:
    facts = [knowledge.certifications[name] for name in ids[:MOST_CHOICES]]
    choices = (*(f"{fact.code} {fact.name}".strip() for fact in facts), *others)
    question = f"{shorten(given)!r} can mean several certifications. Which one: {'; '.join(choices) or note}?"
    return NamedCertification(
        given=shorten(given), kind="ambiguous", message=question, question=question, choices=choices
    )


def _by_part_of_a_name(knowledge: Knowledge, known: Index, given: str, today: date) -> NamedCertification:
    """A name with words left out: one match is taken, several are asked about, none is said."""
    if started := _codes_starting(known, given):
        shared = (SHARED_QUESTION,) if compact(given) in SHARED_STEMS else ()
        return _ask_which(knowledge, given, _open(knowledge, started, today), others=shared)
    found = _names_holding(known, word_set(given))
    if found and all(same_credential(knowledge, found[0], other) for other in found):
        return known_answer(knowledge, given, _version_for(knowledge, found, today), today)
    if found:
        return _ask_which(knowledge, given, _open(knowledge, found, today))
    return _unknown(knowledge, known, given, today)


def _names_holding(known: Index, asked: frozenset[str]) -> list[str]:
    """Certifications whose names hold all words asked for; one short word alone says too little."""
    if len("".join(asked)) < SHORTEST_PART:
        return []
    hits = (name for words, names in known.words.items() if asked <= words for name in names)
    return list(dict.fromkeys(hits))


def _codes_starting(known: Index, given: str) -> list[str]:
    """Certifications whose code starts with three or more letters that are no code themselves: NCP, CCA."""
    start = compact(given)
    if len(start) < 3 or not start.isalpha():
        return []
    return [name for name, code in known.printed.items() if compact(code).startswith(start)]


def _open(knowledge: Knowledge, ids: Sequence[str], today: date) -> list[str]:
    """The ones that have not ended, or all where every one has."""
    return [name for name in ids if standing(knowledge, name, today).status != "retired"] or list(ids)


def _unknown(knowledge: Knowledge, known: Index, given: str, today: date) -> NamedCertification:
    family = known.stems.get(stem_of(given), ())
    near = (
        tuple(known.printed[name] for name in _open(knowledge, family, today))
        or _same_family(knowledge, known, given, today)
        or nearest(fold(given), _spoken(knowledge, known, today), key=fold, least=LEAST_LIKE)
    )
    hint = f" Did you mean {' or '.join(near)}?" if near else ""
    return NamedCertification(
        given=shorten(given), kind="unknown", message=f"I do not know this one: {shorten(given)!r}.{hint}", choices=near
    )


def _same_family(knowledge: Knowledge, known: Index, given: str, today: date) -> tuple[str, ...]:
    """Codes with the same letters and the nearest numbers: AI-103 for AI-104."""
    from rapidfuzz.distance import OSA

    asked = _LETTERS_NUMBER.fullmatch(given)
    if asked is None:
        return ()
    codes = {known.printed[name] for name in _open(knowledge, list(known.printed), today)}
    found = [(code, hit) for code in codes if (hit := _LETTERS_NUMBER.fullmatch(code))]
    theirs = [
        (OSA.distance(hit[2], asked[2]), abs(int(hit[2]) - int(asked[2])), code)
        for code, hit in found
        if hit[1] == asked[1].upper()
    ]
    return tuple(code for *_, code in sorted(theirs)[:MOST_NEAR])


def _spoken(knowledge: Knowledge, known: Index, today: date) -> list[str]:
    """Codes and names worth suggesting: those of exams that have not ended."""
    ids = _open(knowledge, list(known.names), today)
    return [*(known.printed[name] for name in ids if name in known.printed), *(known.names[name] for name in ids)]
