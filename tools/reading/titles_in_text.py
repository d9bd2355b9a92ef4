"""Job titles inside sentences: which are wished for, which is the present job, which belong to others or the past."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from knowledge.errors import AmbiguousName
from tools.memo import per_knowledge
from tools.reading.title_slips import is_title_word
from tools.reading.title_uses import TitleRead, TitleUse, use_of
from tools.reading.title_words import ends_of_spellings, plain_text, title_words
from tools.reading.titles import RoleMatch, match_title

if TYPE_CHECKING:
    from knowledge.base import Knowledge

__all__ = ["ONE_WORD", "SURE", "TitleRead", "TitleUse", "find_titles"]

SURE = 0.75
"""Confidence from which a title inside a sentence counts (judgement)."""
ONE_WORD = frozenset({"engineer", "developer", "programmer", "architect"})
"""Words that are a title by themselves only where the sentence says whose: 'I am a developer', 'want architect'."""
LONGEST = 6
"""Words of the longest title that is looked for inside a sentence."""
MOST_WORDS_KEPT = 5000
"""Words whose place in titles is remembered at most."""

# A title only where the sentence says whose: "I am a PM", not "at 5 PM".
_CLOCK = frozenset({"pm", "am"})
_WORD = re.compile(r"[^\W_][\w.+#/&'-]*[\w+#]|[^\W_]|\.NET\b", re.IGNORECASE)
# Words that are in no title: a title does not reach over them.
_STOP_WORDS = """
a an as to be become becoming am i i'm im is was are were want wants wanted wanting my your our their the with at for
from by of since until and or but vs versus who which that than then now currently presently present role job work
working worked in on years year yrs months experience want like would could should how what why into get getting move
moving switch between compare good great better best not no also after before while when if se hai jaana banna quiero
ser como hona mera main aim target goal dream path next future salary pay missing hire hired team teams know have has
had been being soy meant said mean actually meinte quise decir matlab sorry maybe perhaps probably
bin ich als seit desde hace como trabajo arbeite mit und y et
la las los el en ein eine einen einer un una une des möchte moechte will werden mein meine mi tengo jahre jahren alt
"""
_NOT_IN_TITLE = frozenset(_STOP_WORDS.split())
_STOP = re.compile(r"(?<!\bsr)(?<!\bjr)(?<!\bSr)(?<!\bJr)\.|[;:!?\n()|]|,|\s[-–—]\s")
# "I hold the AWS Certified Cloud Practitioner": the name of an exam, no job.
_EXAM_BEFORE = re.compile(
    r"\b(?:hold|have|has|passed|earned|got|cleared|completed|obtained)\b(?:(?!\bas\b)[^.;,\n]){0,30}?"
    r"(?:\bcertified\W{1,2}(?:(?!(?:and|am|as|i)\b)\w{1,20}\W){0,3})?$",
    re.IGNORECASE,
)
_HEAD_SLIPS = re.compile(
    r"^(?:engin\w*|enginer|ingen\w+|arch?it\w+|arquitect\w*|develop\w*|desarroll\w+|entwickl\w+|scient\w+|analy\w+|"
    r"progr\w*mer|consult\w+|"
    r"special\w+)$"
)


def find_titles(text: str, knowledge: Knowledge) -> list[TitleRead]:
    """Titles in a text, in order, none overlapping."""
    found: list[TitleRead] = []
    for words in _runs(text):
        # Where a title can begin and where it can end: all else need not be looked up.
        ends = [_ends_title(word[0].lower(), knowledge) for word in words]
        if not any(ends):
            continue
        starts = [_starts_title(word[0], knowledge) for word in words]
        position = 0
        while position < len(words):
            hit = _longest(text, words, ends, position, knowledge) if starts[position] else None
            if hit is None:
                position += 1
                continue
            match, question, length = hit
            start, end = words[position].start(), words[position + length - 1].end()
            found.append(TitleRead(match, question, "unclear", text[start:end], start, end))
            position += length
    uses: list[TitleRead] = []
    for title in found:
        before = uses[-1] if uses else None
        use = use_of(text, title, before)
        if use in ("unclear", "current") and _is_exam(text, title):
            use = "other"
        match = title.match
        if match is not None and match.confidence < SURE:
            use = "other" if use == "unclear" else use
            match = match if use == "goal" else _present_of_one_word(match, knowledge)
        if use in ("unclear", "other") and title.words.lower() in _CLOCK:
            continue
        uses.append(TitleRead(match, title.question, use, title.words, title.start, title.end))
    return uses


def _is_exam(text: str, title: TitleRead) -> bool:
    """True for a title inside the name of an exam that somebody passed."""
    held = _EXAM_BEFORE.search(text, max(0, title.start - 60), title.start)
    return held is not None and "certified" in f"{held[0]} {title.words}".lower()


def _present_of_one_word(match: RoleMatch, knowledge: Knowledge) -> RoleMatch:
    """A developer develops software; an engineer or architect may build bridges, so nothing follows from the word."""
    is_software = title_words(match.asked, knowledge) in {"developer", "programmer"}
    return RoleMatch(
        "software-engineer" if is_software else None, None, "", "role" if is_software else "none", match.asked, 0.7
    )


def _runs(text: str) -> Iterator[list[re.Match[str]]]:
    """Stretches of words that could hold a title: no stop word and no mark inside."""
    run: list[re.Match[str]] = []
    last = 0
    for word in _WORD.finditer(text):
        if run and _STOP.search(text, last, word.start()):
            yield run
            run = []
        if word[0].lower() in _NOT_IN_TITLE:
            if run:
                yield run
            run = []
        else:
            run.append(word)
        last = word.end()
    if run:
        yield run


def _longest(
    text: str, words: list[re.Match[str]], ends: list[bool], position: int, knowledge: Knowledge
) -> tuple[RoleMatch | None, AmbiguousName | None, int] | None:
    """The longest title that starts at a word."""
    for length in range(min(LONGEST, len(words) - position), 0, -1):
        if not ends[position + length - 1]:
            continue
        candidate = text[words[position].start() : words[position + length - 1].end()]
        if candidate[0].isdigit():
            continue
        try:
            match = match_title(candidate, knowledge)
        except AmbiguousName as error:
            return None, error, length
        if match is None:
            continue
        is_one_word = length == 1 and title_words(candidate, knowledge) in ONE_WORD
        if is_one_word or (match.confidence >= SURE and _starts_well(candidate, match)):
            return match, None, length
    return None


@per_knowledge
def _seen(knowledge: Knowledge) -> tuple[dict[str, bool], dict[str, bool]]:
    """What is known of single words so far: whether a title can begin, and whether one can end with them."""
    return {}, {}


def _starts_title(word: str, knowledge: Knowledge) -> bool:
    seen, _ = _seen(knowledge)
    if word not in seen:
        _keep_small(seen)
        seen[word] = is_title_word(word, knowledge)
    return seen[word]


def _ends_title(word: str, knowledge: Knowledge) -> bool:
    _, seen = _seen(knowledge)
    if word not in seen:
        _keep_small(seen)
        seen[word] = _is_last(word, _heads(knowledge), knowledge)
    return seen[word]


def _keep_small(seen: dict[str, bool]) -> None:
    """What is kept does not grow with what is read."""
    if len(seen) >= MOST_WORDS_KEPT:
        seen.clear()


def _is_last(word: str, heads: frozenset[str], knowledge: Knowledge) -> bool:
    word = plain_text(word)
    single = word.removesuffix("s")
    if word in heads or single in heads or _HEAD_SLIPS.match(word):
        return True
    # A title of another language, or one written together: its words are put into the form of the lists first.
    *_, last = ["", *title_words(word, knowledge).split()]
    return last != word and last in heads


def _starts_well(candidate: str, match: RoleMatch) -> bool:
    """A plural names a kind of people, not the person; one word alone is a title only where the facts list it."""
    return len(candidate.split()) > 1 or match.confidence >= 0.9


# Seniority marks, short forms, and the last words of titles in other languages.
_MORE_HEADS = frozenset(
    {
        "i",
        "ii",
        "iii",
        "intern",
        "lead",
        "cto",
        "sde",
        "swe",
        "eng",
        "engr",
        "dev",
        "datos",
        "dados",
        "ia",
        "soluciones",
    }
)


@per_knowledge
def _heads(knowledge: Knowledge) -> frozenset[str]:
    """Last words of every title, seniority marks included."""
    names: list[str] = []
    for role in knowledge.roles:
        record = knowledge.roles.raw(role)
        names += [record["title"], *(alias["name"] for alias in record["aliases"])]
    for background in knowledge.backgrounds:
        record = knowledge.backgrounds.raw(background)
        names += [record["title"], *record.get("aliases", ())]
    names += list(knowledge.ambiguous_titles)
    words = (title_words(name, knowledge).split() for name in names)
    heads = {word[-1] for word in words if word}
    return frozenset(heads | _MORE_HEADS | ends_of_spellings(heads, knowledge))
