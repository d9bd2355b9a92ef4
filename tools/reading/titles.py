"""Which role a job title means: a role of the field, the same work without AI, an occupation outside it, or none."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from knowledge.errors import AmbiguousName, UnknownId
from knowledge.names import fold
from tools.reading.title_names import TitleNames, title_names
from tools.reading.title_parts import ANYWHERE, SOME_UNKNOWN, compose, head_of, read_parts, readings
from tools.reading.title_rules import whole_titles, wishes
from tools.reading.title_slips import put_right
from tools.reading.title_words import SENIORITY, Segment, vocabulary_of

if TYPE_CHECKING:
    from knowledge.base import Knowledge

MatchKind = Literal["role", "plain", "background", "none"]

_MAX_TITLE = 120  # longer texts are sentences, not titles (judgement)
# Occupation words too broad to stand at the end of any title: a video editor is no journalist.
_BROAD = frozenset(
    ["editor", "buyer", "interpreter", "auditor", "tutor", "veteran", "reporter", "linguist", "returner", "tester"]
)
# Confidence (judgement): as the facts have it, without seniority words, in another order, by the end of the title,
# with a second role in the line, and how much is left of it where a word was misspelt.
_AS_LISTED, _BARE, _REORDERED, _BY_ENDING, _OF_TWO, _MISSPELT = 1.0, 0.97, 0.05, 0.75, 0.75, 0.9
# A title that a rule names as a whole; one word as a wish.
_WHOLE, _WISH = 0.85, 0.7


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
        first = own.partition("-")[0]
        return RoleMatch(own, None, first if first in SENIORITY else "", "role", text, 1.0)
    line = " ".join(text[: 4 * _MAX_TITLE].split())[:_MAX_TITLE]
    found = _match(line, text, knowledge)
    if found is not None and found.confidence > SOME_UNKNOWN:
        return found
    mended = _misspelt(line, text, knowledge)
    return mended if mended and (found is None or mended.confidence > found.confidence) else found


def find_role(text: str, knowledge: Knowledge) -> RoleMatch | None:
    """The same without raising: an ambiguous title gives its usual meaning at half confidence, an unknown one None."""
    try:
        return match_title(text, knowledge)
    except AmbiguousName as error:
        first, second = (*error.choices, None, None)[:2]
        parts = read_parts(text[:_MAX_TITLE], knowledge)
        return RoleMatch(first, None, parts[0][0].seniority if parts else "", "role", text, 0.5, second)


def _id_spelled_out(text: str, knowledge: Knowledge) -> str | None:
    """The role that is named by its id, or by the words of its id: no list of names is needed for that."""
    if text in knowledge.roles:
        return text
    words = " ".join(text[:_MAX_TITLE].casefold().split())
    own = words.replace(" ", "-")
    if own not in knowledge.roles:
        return None
    return None if words in {fold(title) for title in knowledge.ambiguous_titles} else own


def _suggestions(text: str, knowledge: Knowledge) -> tuple[str, ...]:
    try:
        knowledge.role_names.resolve(text[:_MAX_TITLE])
    except UnknownId as error:
        return error.suggestions
    return ()


def _match(line: str, text: str, knowledge: Knowledge) -> RoleMatch | None:
    """The first title of a line that means something; a second role in the line comes second."""
    ways = [way for way in read_parts(line, knowledge) if way]
    found = [match for way in ways if (match := _one(way, text, knowledge))]
    named = [match for match in found if match.role] or found
    if not named:
        return None
    best = named[0]
    other = next((match.role for match in named[1:] if match.role and match.role != best.role), None)
    if other or len(found) < len(ways):
        best = replace(best, confidence=min(best.confidence, _OF_TWO), runner_up=other or best.runner_up)
    return best


def _one(way: list[Segment], text: str, knowledge: Knowledge) -> RoleMatch | None:
    """What one title means: as the facts list it, by its parts, or by its last words."""
    titles = title_names(knowledge)
    main, *others = way
    seniority = main.seniority or next((part.seniority for part in others if part.seniority), "")
    full = " ".join(word for part in way for word in part.full)
    bare = " ".join(word for part in way for word in part.words)
    for key in (full, bare):
        if key in titles.ambiguous:
            raise _ambiguous(text, titles.ambiguous[key], knowledge)
    listed = _listed(dict.fromkeys((full, bare)), seniority, text, titles)
    if listed is not None:
        return listed if listed.role else _same_without_ai(listed, way, text, knowledge)
    is_alone = not any(part.words for part in others)
    wish = wishes(knowledge).get(full) if is_alone else None
    if wish is not None:
        return RoleMatch(wish[0], None, seniority, "role", text, _WISH, wish[1] or None)
    return _main(way, seniority, text, knowledge) or _by_ending(main, seniority, text, titles)


def _same_without_ai(listed: RoleMatch, way: list[Segment], text: str, knowledge: Knowledge) -> RoleMatch:
    """A background, with the role whose work it is without AI: a software tester tests."""
    composed = _composed(way, text, knowledge)
    if composed is None or composed[0].kind != "plain":
        return listed
    return replace(composed[0], background=listed.background, confidence=listed.confidence)


def _main(way: list[Segment], seniority: str, text: str, knowledge: Knowledge) -> RoleMatch | None:
    """The meaning of the main part, and of the others where they say more."""
    titles = title_names(knowledge)
    vocabulary = vocabulary_of(knowledge)
    main, *others = way
    keys = dict.fromkeys((" ".join(main.full), " ".join(main.words)))
    composed = _composed(way, text, knowledge)
    asked = next((titles.ambiguous[key] for key in keys if key in titles.ambiguous), None)
    if asked is not None:
        if composed is None or not composed[1]:
            raise _ambiguous(text, asked, knowledge)
        return composed[0]
    listed = _listed(keys, seniority, text, titles)
    tail = [vocabulary.kind(word) for part in others for word in part.words]
    if listed is not None and listed.role is None:
        return composed[0] if composed and "field" in tail else _same_without_ai(listed, way, text, knowledge)
    # "Infrastructure engineer, highways", "Software engineer, ML": a broad name gives way to what follows it.
    if listed is not None and any(vocabulary.kind(word) == "field" for word in main.words):
        return listed
    rule = next((found for key in keys if (found := whole_titles(knowledge).get(key))), None)
    if rule is not None and composed is None:
        sure = _WHOLE if not tail else _WISH
        return RoleMatch(rule.role, None, rule.seniority or seniority, rule.kind, text, sure, rule.runner_up)
    if composed is not None:
        return composed[0]
    head = head_of(main, vocabulary)
    # "Infrastructure engineer, highways" and "Research scientist, plant breeding" are of other fields.
    is_other = ("outside" in tail and head not in ANYWHERE) or ("" in tail and head in ("scientist", "researcher"))
    return None if is_other else listed


def _listed(keys: Iterable[str], seniority: str, text: str, titles: TitleNames) -> RoleMatch | None:
    """A title that a role or a background has among its names; the second key lacks the seniority words."""
    for number, key in enumerate(keys):
        sure = _BARE if number else _AS_LISTED
        for table, name, less in (
            (titles.roles, key, 0.0),
            (titles.sorted_roles, " ".join(sorted(key.split())), _REORDERED),
        ):
            if name in table:
                role, is_plain = table[name]
                background = titles.backgrounds.get(key) if is_plain else None
                kind: MatchKind = "plain" if is_plain else "role"
                # Who manages engineers is a manager, also where the facts list the whole title.
                seniority = seniority or ("manager" if key.endswith("engineering manager") else "")
                return RoleMatch(role, background, seniority, kind, text, round(sure - less, 3))
        if key in titles.backgrounds:
            namesake = titles.roles.get(f"ai {key}", (None, False))[0]
            return RoleMatch(None, titles.backgrounds[key], seniority, "background", text, sure, namesake)
    return None


def _composed(way: list[Segment], text: str, knowledge: Knowledge) -> tuple[RoleMatch, bool] | None:
    """What the parts of a title lead to, and whether a part behind the main one was needed for it."""
    titles = title_names(knowledge)
    for reading in readings(way, vocabulary_of(knowledge)):
        found = compose(reading, knowledge)
        if found is not None:
            ending = _ending(way[0].words, titles) if found.is_plain else None
            background = titles.backgrounds[ending] if ending else None
            kind: MatchKind = "plain" if found.is_plain else "role"
            match = RoleMatch(found.role, background, found.seniority, kind, text, found.confidence, found.runner_up)
            return match, found.by_tail
    return None


def _by_ending(main: Segment, seniority: str, text: str, titles: TitleNames) -> RoleMatch | None:
    """'Oncology nurse': the longest occupation outside the field at the end of a longer title."""
    tail = _ending(main.words[1:], titles)
    if tail is None:
        return None
    namesake = titles.roles[f"ai {tail}"][0] if f"ai {tail}" in titles.roles else None
    return RoleMatch(None, titles.backgrounds[tail], seniority, "background", text, _BY_ENDING, namesake)


def _ending(words: tuple[str, ...], titles: TitleNames) -> str | None:
    """The longest name of an occupation outside the field at the end of a title."""
    for start in range(len(words)):
        tail = " ".join(words[start:])
        if tail in titles.backgrounds and not (start == len(words) - 1 and tail in _BROAD):
            return tail
    return None


def _ambiguous(text: str, title: str, knowledge: Knowledge) -> AmbiguousName:
    asked = knowledge.ambiguous_titles[title]
    choices = tuple(dict.fromkeys((*filter(None, [asked.default_role]), *asked.other_roles)))
    return AmbiguousName("role", text, choices, f"{title!r} means several jobs. {asked.ask}")


def _misspelt(line: str, text: str, knowledge: Knowledge) -> RoleMatch | None:
    """The meaning of a title whose unknown words are put right."""
    mended = put_right(line, knowledge)
    found = _match(mended, text, knowledge) if mended else None
    return replace(found, confidence=round(found.confidence * _MISSPELT, 3)) if found else None
