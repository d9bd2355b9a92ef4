"""Ages in a text: one's own only where the sentence says so, and those of children, colleagues and things."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

OF_AGE = 18
"""Age from which nobody is treated as a child (Convention on the Rights of the Child, article 1)."""

_N = r"(?P<age>[5-9]|[1-9]\d)"
_YEARS = r"(?:years?|yrs?\.?|saal|sal)"
# What follows the number in "I am 16": the end of the clause, or a word that goes on about the person.
_CLAUSE_END = (
    r"(?=\s*(?:$|[.,;!?)\n]|(?:and|but|who|from|so|now|old|y/?o|ka|ki|ke|alt|y|und|et|studying|student|wanting|"
    r"looking|want|in (?:class|grade|school))\b|"
    r"(?:years?|yrs?)[ -](?:old|young|of age)))"
)
_AHEAD = r"(?:only |just |currently |now |already |almost |nearly |about |a |an )*"

_OWN: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:i am|i'm|im|i m|i will be|i just turned|i turned|i'?ve turned) {_AHEAD}{_N}\b"
        rf"(?:[ -]{_YEARS}[ -](?:old|young|of age))?{_CLAUSE_END}",
        rf"(?:^|[.,;!?\n(]\s*|\b(?:as|being|i am|i'm|im|and) (?:an? )?){_N}[ -]?(?:{_YEARS}[ -]old|y/?o)\b",
        rf"(?:^|[.,;!?\n(]\s*|\bmy )age(?:d)?\s*(?:is|:|=)?\s*{_N}\b(?!\s*(?:years? of exp|to\b|-|and up|and \d|/|"
        rf",\s*\d))",
        rf"\b(?:main|mai|mein|mei|me) (?:abhi |sirf |bas )*{_N} (?:saal|sal) (?:ka|ki|ke)\b(?! (?:experience|exp|"
        rf"anubhav|kaam))",
        rf"\bmeri (?:umar|umra|umr|age) {_N}\b",
        rf"\btengo (?:s[oó]lo |ya )?{_N} a[nñ]os\b(?!\s+(?:de (?!edad)|trabaj|en\b|como|program|siendo|con\b|"
        rf"\w+[ae]ndo\b))",
        rf"\bich bin (?:erst |schon |jetzt )?{_N}(?:\s+jahre\s+alt\b|(?=\s*(?:$|[.,!]|und\b)))",
        rf"\b{_N} jahre alt\b",
        rf"\bj'ai {_N} ans\b(?! d)",
    )
)
_ANY: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_N}[ -]?(?:{_YEARS}[ -](?:olds?|young|of age)|y/?os?)\b",
        rf"\bage(?:d|s)?\s*(?:is|:|=|of|between)?\s*{_N}(?:\s*(?:,|and|&|-|to)\s*\d{{1,2}})*\b",
        rf"\b(?:hijos?|hijas?|ni[nñ][oa]s?|kinder|kind|sohn|tochter|enfants?|fils|fille|"
        rf"bachch?[aei])\b[^.;!?\n]{{0,20}}?"
        rf"\b{_N}(?:\s*(?:,|y|und|et|aur)\s*\d{{1,2}})* (?:a[nñ]os|jahren?|ans|saal)\b",
        rf"\b{_N} (?:a[nñ]os de edad\b|saal (?:ka|ki|ke)\b(?! (?:experience|exp|anubhav|kaam|tajurba)))",
    )
)
# Before these, in the same sentence, an age is somebody's or something's, unless "I am" stands at it.
_OTHERS = re.compile(
    r"\b(?:kids?|child(?:ren)?|sons?|daughters?|boys?|girls?|twins?|brothers?|sisters?|nephews?|nieces?|baby|toddlers?|"
    r"students?|pupils?|company|startup|platform|system|code ?base|car|laptop|house|project|firm|app|product|dog|cat|"
    r"wife|husband|mother|father|mum|mom|dad|hijos?|hijas?|ni[nñ][oa]s?|kinder|sohn|tochter|bet[ai]|bachch?[aei]|"
    r"auto|wagen|firma|unternehmen|haus|hund|katze|rechner|coche|empresa|voiture|entreprise|carro)\b"
    r"[^.;!?\n]{0,40}$",
    re.IGNORECASE,
)
_THINGS_AFTER = re.compile(
    r"^[ -](?:old )?(?:compan|startup|code|system|car|laptop|project|firm|app|bug|tech|product|son\b|daughter|kid|"
    r"child|"
    r"boy|girl|brother|sister|twins?)",
    re.IGNORECASE,
)
_PERSONAL = re.compile(r"^(?:i\b|i'|im\b|my\b|ich\b|tengo\b|j'|main\b|mai\b|me\b|mei|meri\b)", re.IGNORECASE)


@dataclass(frozen=True)
class AgeRead:
    """An age in a text, whether it is the writer's own, and where it stands."""

    age: int
    is_own: bool
    start: int
    end: int


def own_age(text: str) -> AgeRead | None:
    """The age somebody states of themselves; the last one, for it corrects the others. None where none is stated."""
    return next((age for age in reversed(list(find_ages(text))) if age.is_own), None)


def find_ages(text: str) -> Iterator[AgeRead]:
    """Every age in a text, in order, each once."""
    found: dict[int, AgeRead] = {}
    for patterns, is_own in ((_OWN, True), (_ANY, False)):
        for pattern in patterns:
            for hit in pattern.finditer(text):
                own = is_own and _is_own(text, hit)
                known = found.get(hit.start("age"))
                if known is None or (own and not known.is_own):
                    found[hit.start("age")] = AgeRead(int(hit["age"]), own, hit.start("age"), hit.end())
    yield from (found[start] for start in sorted(found))


def _is_own(text: str, hit: re.Match[str]) -> bool:
    """False where somebody or something else was named just before, or comes right after."""
    if _THINGS_AFTER.match(text[hit.end() : hit.end() + 20]):
        return False
    if _PERSONAL.match(hit[0].lstrip(" .,;!?\n(")):
        return True
    return _OTHERS.search(text[max(0, hit.start() - 80) : hit.start("age")]) is None
