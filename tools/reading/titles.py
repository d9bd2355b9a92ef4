"""Which role a job title means: a role of the field, the same work without AI, an occupation outside it, or none."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from knowledge.errors import AmbiguousName, UnknownId
from knowledge.names import fold
from tools.memo import per_knowledge
from tools.reading.title_words import (
    BUILDERS,
    FIELDS,
    OTHER_TITLES,
    SENIORITY,
    SHORTHAND,
    SPELLED,
    TECHNOLOGY,
    title_words,
)

if TYPE_CHECKING:
    from knowledge.base import Knowledge

MatchKind = Literal["role", "plain", "background", "none"]

# What follows the title in a line of a CV: the employer, a place, a date, a list of tools.
_TAIL = re.compile(r"\s+(?:at|@|bei|chez|with|for|in)\s+.*$|\s*[|•·;].*$|\s+[-–—]\s+.*$|,\s.*$|\s*\(.*$", re.IGNORECASE)
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_MAX_TITLE = 120  # longer texts are sentences, not titles (judgement)
# Occupation words too broad to stand at the end of any title: a video editor is no journalist.
_BROAD = frozenset(
    ["editor", "buyer", "interpreter", "auditor", "tutor", "veteran", "reporter", "linguist", "returner"]
)


@dataclass(frozen=True)
class RoleMatch:
    """What a title means. `plain` is the same work without AI: a fair goal, but as a present job a background."""

    role: str | None
    background: str | None
    seniority: str
    kind: MatchKind
    asked: str
    confidence: float
    runner_up: str | None = None


@dataclass(frozen=True)
class _Titles:
    """Names of roles and backgrounds in the form in which titles are compared."""

    roles: dict[str, tuple[str, bool]]
    sorted_roles: dict[str, tuple[str, bool]]
    backgrounds: dict[str, str]
    ambiguous: dict[str, str]
    words: frozenset[str]


def resolve_role(text: str, knowledge: Knowledge) -> RoleMatch:
    """What a title, an id or a wish means. Raises AmbiguousName for several meanings, UnknownId for none."""
    found = match_title(text, knowledge)
    if found is None:
        raise UnknownId("role", text, _suggestions(text, knowledge))
    return found


def match_title(text: str, knowledge: Knowledge) -> RoleMatch | None:
    """The same, with None for no meaning and without looking for suggestions. Raises AmbiguousName."""
    own = _id_spelled_out(text, knowledge)
    if own:
        return RoleMatch(own, None, _seniority_of(own.replace("-", " ")), "role", text, 1.0)
    titles = _titles(knowledge)
    readings = _readings(text)
    for words in readings:
        asked = titles.ambiguous.get(words) or titles.ambiguous.get(_without_seniority(words)[0])
        if asked:
            raise _ambiguous(text, asked, knowledge)
    exact = [found for words in readings if (found := _known(words, titles))]
    loose = exact or [found for words in readings if (found := _guess(words, titles))]
    return _with_runner_up(loose, text, titles) if loose else None


def _id_spelled_out(text: str, knowledge: Knowledge) -> str | None:
    """The role that is named by its id, or by the words of its id: no list of names is needed for that."""
    if text in knowledge.roles:
        return text
    words = " ".join(text[:_MAX_TITLE].casefold().split())
    own = words.replace(" ", "-")
    if own not in knowledge.roles:
        return None
    several = {fold(title) for title in knowledge.ambiguous_titles}
    return None if {words, _without_seniority(words)[0]} & several else own


def find_role(text: str, knowledge: Knowledge) -> RoleMatch | None:
    """The same without raising: an ambiguous title gives its usual meaning at half confidence, an unknown one None."""
    try:
        return match_title(text, knowledge)
    except AmbiguousName as error:
        first, second = (*error.choices, None, None)[:2]
        return RoleMatch(first, None, _seniority_of(title_words(text)), "role", text, 0.5, second)


def _with_runner_up(found: list[RoleMatch], text: str, titles: _Titles) -> RoleMatch:
    """The first reading; a second role in the same line, or the role in AI of the same name, comes second."""
    best = found[0]
    others = [match.role for match in found[1:] if match.role and match.role != best.role]
    second = best.runner_up or next(iter(others), None)
    if best.kind == "background" and second is None:
        second = titles.roles.get(f"ai {best.asked}", (None, False))[0]
    confidence = min(best.confidence, 0.75) if others else best.confidence
    return replace(best, asked=text, runner_up=second, confidence=confidence)


def _ambiguous(text: str, title: str, knowledge: Knowledge) -> AmbiguousName:
    asked = knowledge.ambiguous_titles[title]
    choices = tuple(dict.fromkeys((*filter(None, [asked.default_role]), *asked.other_roles)))
    return AmbiguousName("role", text, choices, f"{title!r} means several jobs. {asked.ask}")


def _suggestions(text: str, knowledge: Knowledge) -> tuple[str, ...]:
    try:
        knowledge.role_names.resolve(text[:_MAX_TITLE])
    except UnknownId as error:
        return error.suggestions
    return ()


def _readings(text: str) -> list[str]:
    """Ways to read a line as a title, fullest first: whole, without brackets, without what follows, each half."""
    line = " ".join(text.split())[:_MAX_TITLE]
    tries = [
        line,
        _BRACKETS.sub(" ", line),
        _TAIL.sub("", line),
        *re.split(r"\s+(?:/|\||or|vs\.?|versus|and)\s+", line),
    ]
    return list(dict.fromkeys(words for words in map(title_words, tries) if words))


def _known(words: str, titles: _Titles) -> RoleMatch | None:
    """A title the facts know, with or without its seniority words."""
    bare, seniority = _without_seniority(words)
    found = _exact(words, seniority, titles, 1.0) or _exact(bare, seniority, titles, 0.97)
    if found is None and words in OTHER_TITLES:
        role, seniority = OTHER_TITLES[words]
        return RoleMatch(role, None, seniority, "role", words, 0.8)
    return found


def _guess(words: str, titles: _Titles) -> RoleMatch | None:
    """A title put together from known parts, ended by one, or misspelt."""
    bare, seniority = _without_seniority(words)
    if words in SHORTHAND:
        role, other = SHORTHAND[words]
        return RoleMatch(role, None, "", "role", words, 0.7, other)
    return (
        _by_field(bare, seniority)
        or _by_technology(bare, seniority, titles)
        or _by_ending(bare, seniority, titles)
        or _misspelt(words, titles)
    )


def _exact(words: str, seniority: str, titles: _Titles, confidence: float) -> RoleMatch | None:
    for table, sure in ((titles.roles, confidence), (titles.sorted_roles, confidence - 0.05)):
        key = words if table is titles.roles else _sorted(words)
        if key in table:
            role, is_plain = table[key]
            background = titles.backgrounds.get(words) if is_plain else None
            return RoleMatch(role, background, seniority, "plain" if is_plain else "role", words, sure)
    if words in titles.backgrounds:
        return RoleMatch(None, titles.backgrounds[words], seniority, "background", words, confidence)
    return None


def _by_field(bare: str, seniority: str) -> RoleMatch | None:
    """'Head of data science' and 'Tech lead': a seniority word and a field."""
    if seniority in {"lead", "head", "director", "manager", "principal"} and bare in FIELDS:
        return RoleMatch(FIELDS[bare], None, seniority, "role", bare, 0.8)
    return None


def _by_technology(bare: str, seniority: str, titles: _Titles) -> RoleMatch | None:
    """'Java developer': without the words for tools a known title, or building software."""
    left = " ".join(word for word in bare.split() if word not in TECHNOLOGY)
    if left in BUILDERS:
        return RoleMatch("software-engineer", None, seniority, "role", bare, 0.85)
    if left == "architect":
        return RoleMatch("solutions-architect", None, seniority, "role", bare, 0.6, "ai-architect")
    return _exact(left, seniority, titles, 0.85) if left and left != bare else None


def _by_ending(bare: str, seniority: str, titles: _Titles) -> RoleMatch | None:
    """'Oncology nurse', 'Fraud data scientist': the longest known title at the end of a longer one."""
    words = bare.split()
    for start in range(1, len(words)):
        tail = words[start:]
        if len(tail) == 1 and (tail[0] in _BROAD or tail[0] not in titles.backgrounds):
            return None
        found = _exact(" ".join(tail), seniority, titles, 0.75)
        if found is not None:
            return found
    return None


def _misspelt(words: str, titles: _Titles) -> RoleMatch | None:
    """The same title with each unknown word put right, where exactly one known word is that near."""
    mended = title_words(" ".join(_mend(word, titles.words) for word in words.split()))
    if mended == words:
        return None
    found = _known(mended, titles) or _guess(mended, titles)
    return replace(found, confidence=round(found.confidence * 0.9, 3)) if found else None


def _mend(word: str, known: frozenset[str]) -> str:
    """A word put right: one slip in four to six letters, two in longer ones (judgement)."""
    from rapidfuzz.distance import OSA

    if len(word) < 4 or word in known or not word.isalpha():
        return word
    limit = 1 if len(word) < 7 else 2
    near = sorted((OSA.distance(word, other, score_cutoff=limit), other) for other in known if other[0] == word[0])
    close = [other for distance, other in near if distance <= limit and distance == near[0][0]]
    return close[0] if len(close) == 1 else word


def _without_seniority(words: str) -> tuple[str, str]:
    """A title without its seniority words, and the strongest of them."""
    left, found = words.split(), []
    while left:
        for size in (2, 1):
            head, tail = " ".join(left[:size]), " ".join(left[-size:])
            if len(left) > size and head in SENIORITY:
                found.append(SENIORITY[head])
                left = left[size:]
                break
            if len(left) > size and tail in SENIORITY and tail not in {"manager", "assistant", "associate", "head of"}:
                found.append(SENIORITY[tail])
                left = left[:-size]
                break
        else:
            break
    return " ".join(left), max(found, key=_STRENGTH.index, default="")


_STRENGTH = ["intern", "mid", "junior", "senior", "staff", "manager", "lead", "principal", "director", "head"]


def _seniority_of(words: str) -> str:
    return _without_seniority(words)[1]


def _sorted(words: str) -> str:
    return " ".join(sorted(words.split()))


@per_knowledge
def _titles(knowledge: Knowledge) -> _Titles:
    roles: dict[str, tuple[str, bool]] = {}
    for role in knowledge.roles:
        record = knowledge.roles.raw(role)
        names = [(role, "canonical"), (record["title"], "canonical")]
        for name, kind in [*names, *((alias["name"], alias["kind"]) for alias in record["aliases"])]:
            roles.setdefault(title_words(name), (role, kind == "plain"))
    backgrounds: dict[str, str] = {}
    for background in knowledge.backgrounds:
        record = knowledge.backgrounds.raw(background)
        for name in (background, record["title"], *record.get("aliases", ())):
            backgrounds.setdefault(title_words(name), background)
    ambiguous = {title_words(title): title for title in knowledge.ambiguous_titles}
    known = " ".join([*roles, *backgrounds, *ambiguous, *SENIORITY])
    sorted_roles: dict[str, tuple[str, bool]] = {}
    for words, owner in roles.items():
        sorted_roles.setdefault(_sorted(words), owner)
    return _Titles(roles, sorted_roles, backgrounds, ambiguous, frozenset(known.split()) | TECHNOLOGY | SPELLED)
