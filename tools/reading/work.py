"""Facts about work in an answer: the goal, the present job, and years."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from knowledge.errors import AmbiguousName
from tools.reading.doing_words import read_doing
from tools.reading.facts import ReadFact, ReadQuestion
from tools.reading.field_wish import find_field_wish
from tools.reading.said import Reading
from tools.reading.status_words import BETWEEN_JOBS, read_status
from tools.reading.titles import RoleMatch, match_title
from tools.reading.titles_in_text import TitleRead, TitleUse, find_titles
from tools.reading.turns import is_pleasantry, is_question, sentence_at
from tools.reading.work_years import years_facts
from tools.reading.years import find_years
from tools.reading.yes_no import is_unsure

_UNDECIDED = re.compile(
    r"\b(?:undecided|not decided|no idea|help me (?:choose|decide|find)|which (?:role|job|one|path)|what (?:should|"
    r"can|could) i (?:be|become|do)|"
    r"don'?t know (?:yet|which|what)|do not know (?:yet|which|what)|not sure (?:yet|which|what)|something (?:in|"
    r"with|around) (?:ai|data|tech)|"
    r"(?:get|move|switch|go|break|transition|start)(?:ting|ing)? (?:into|to|in|towards) (?:the )?(?:ai|a\.i\.|"
    r"artificial intelligence)(?: field| space| industry| career)?\b(?! \w*(?:engineer|"
    r"architect|developer))|career in (?:ai|artificial intelligence))",
    re.IGNORECASE,
)
_THE_TWO = re.compile(r"\b(?:both|between the two|the two|either)\b", re.IGNORECASE)
_WISH_FOR = re.compile(
    r"\b(?:want to (?:be|become)|would like to (?:be|become)|become|becoming|dream of being|hope to (?:be|become)|"
    r"quiero ser|aim to (?:be|become))\s+(?:an? |the |una? )?"
    r"(?P<what>[^\W\d_][\w' -]{2,40}?)(?=\s*(?:$|[.,;!?\n]|\b(?:in|by|and|but|with|for|because|so|within|at|from|"
    r"who|that|as)\b))",
    re.IGNORECASE,
)
_STATUS = re.compile(
    r"\b(?:student|studying|unemployed|no (?:current )?job|jobless|between jobs|laid off|not working|out of work|"
    r"looking for (?:a|my first) job|fresher|"
    r"recent graduate|new grad(?:uate)?|just graduated|career break|stay[- ]at[- ]home|returning to work|retired|"
    r"outside it|self[- ]employed|freelancer?)\b",
    re.IGNORECASE,
)
_NOT_JOB = re.compile(
    r"^\W*(?:i am|i'm|i work (?:as|in)|working (?:as|in)|currently|presently|an?|the)\b\s*(?:an? |the )?", re.IGNORECASE
)
_NO_JOB_IN = re.compile(r"\d|\b(?:name is|years?|live|based|from|want|built|made|know)\b", re.IGNORECASE)
_AI_TITLE = re.compile(
    r"\b(?:ai|a\.i\.|ml|machine learning|gen ?ai|generative|llm|mlops|agentic|ia|prompt)\b", re.IGNORECASE
)
BY_DOOR = 0.75
"""Confidence of a wish with several meanings that is settled by the present work (judgement)."""

SHORT_FORM = 3
"""Letters of a short form (judgement)."""
_STUDIED = re.compile(r"(?:ing)?\.?\s+students?\b", re.IGNORECASE)
"""Behind a title this makes it a field of study: 'civil eng student'."""
_OR = re.compile(r"\s*,?\s*(?:\b(?:or|vs\.?|versus|oder|ou)\b|/)\s*(?:(?:an?|the|maybe|perhaps)\s)?", re.IGNORECASE)
_AI_WORD = re.compile(r"\b(?:ai|a\.i\.|ml|machine learning|data|gen ?ai|llm|tech|it|software|ia)\b", re.IGNORECASE)


def read_work(reading: Reading) -> tuple[list[ReadFact], list[ReadQuestion], list[tuple[int, int]]]:
    """Goal, present job and years; what has to be asked; and where titles stand."""
    titles = find_titles(reading.text, reading.knowledge)
    goals, current, asked = _sorted_titles(reading, titles)
    goals, asked = _by_doors(reading, goals, current, asked)
    is_goal_open = any(title.use == "goal" for title in asked)
    is_job_open = any(title.use != "goal" for title in asked)
    facts = [] if is_goal_open and not goals else list(_goal_facts(reading, goals, bool(current or asked)))
    facts += _job_facts(reading, current)
    if not current and not is_job_open:
        facts += list(_doing_facts(reading))
    has_job = any(fact.field in ("current_title", "background") for fact in facts)
    if not is_job_open and not has_job:
        facts += list(_status_facts(reading) if reading.asks("current_role") else _told_status_facts(reading, titles))
    field = find_field_wish(reading.text, reading.knowledge)
    spans = [(title.start, title.end) for title in [*titles, *([field] if field else [])]]
    return [*facts, *years_facts(reading)], list(_questions(reading, asked, goals)), spans


def _sorted_titles(
    reading: Reading, titles: Iterable[TitleRead]
) -> tuple[list[TitleRead], TitleRead | None, list[TitleRead]]:
    """Goals, the present job, and ambiguous titles."""
    goals: list[TitleRead] = []
    current: TitleRead | None = None
    asked: list[TitleRead] = []
    listed = list(titles)
    has_job = any(title.use == "current" for title in listed)
    either = _either_goal(reading, listed)
    for title in listed:
        use = "goal" if title in either else _settled(reading, title, has_job or current is not None)
        if use not in ("goal", "current"):
            continue
        if title.match is None:
            asked.append(TitleRead(title.match, title.question, use, title.words, title.start, title.end))
        elif use == "goal":
            goals.append(title)
        elif current is None:
            current = title
    return goals, current, asked


def _either_goal(reading: Reading, titles: list[TitleRead]) -> list[TitleRead]:
    """Titles with "or" between them of which one is wished for, or is of AI: 'AI engineer or data scientist'."""
    if reading.about not in ("", "goal"):
        return []
    both: list[TitleRead] = []
    for one, other in pairwise(titles):
        is_or = _OR.fullmatch(reading.text, one.end, other.start) is not None
        is_wish = one.use == "goal" or (one.use == "unclear" and _AI_TITLE.search(f"{one.words} {other.words}"))
        if is_or and other.use == "unclear" and (is_wish or one in both):
            both += [one, other]
    return both


def _by_doors(
    reading: Reading, goals: list[TitleRead], current: TitleRead | None, asked: list[TitleRead]
) -> tuple[list[TitleRead], list[TitleRead]]:
    """Goals and titles to be asked about; a wish with several meanings is the first that is a door from work now."""
    background = current.match.background if current is not None and current.match is not None else None
    doors = reading.knowledge.backgrounds[background].roles if background else ()
    open_titles: list[TitleRead] = []
    for title in asked:
        choices = title.question.choices if title.question is not None else ()
        door = next((role for role in doors if role in choices), None) if title.use == "goal" else None
        if door is None:
            open_titles.append(title)
            continue
        match = RoleMatch(door, None, "", "role", title.words, BY_DOOR)
        goals = [*goals, TitleRead(match, None, "goal", title.words, title.start, title.end)]
    return goals, open_titles


def _settled(reading: Reading, title: TitleRead, has_current: bool) -> TitleUse:
    """The use of a title, where its own words leave it open: by what was asked, else by what is likely."""
    if title.use in ("unclear", "current") and _STUDIED.match(reading.text, title.end):
        return "other"
    if title.use != "unclear":
        return title.use
    if not reading.asks("goal", "current_role") and is_question(sentence_at(reading.text, title.start, title.end)):
        return "unclear"
    is_whole = len(title.words) >= len(reading.text.strip(" .!")) - 3
    in_field = title.match is None or title.match.kind == "role"
    names_ai = in_field and _AI_TITLE.search(title.words) is not None
    if reading.asks("goal"):
        return "goal" if is_whole or has_current or names_ai else "current"
    if reading.asks("current_role"):
        return "current"
    if reading.about:
        return "unclear"
    return "goal" if (is_whole and names_ai) or has_current else "current"


def _goal_facts(reading: Reading, goals: list[TitleRead], has_job: bool) -> Iterator[ReadFact]:
    named = [(title, _wished_role(title.match)) for title in goals if title.match]
    roles = list(dict.fromkeys(role for _, role in named if role))
    if roles:
        start, end = min(title.start for title, role in named if role), max(title.end for title, role in named if role)
        yield reading.fact("goals", list(roles), start, end, _of_ai(named))
        return
    outside = next((title for title, role in named if not role), None)
    if outside is not None:
        yield reading.fact("out_of_field", outside.words, outside.start, outside.end)
        return
    yield from _other_goal(reading, has_job)


def _other_goal(reading: Reading, has_job: bool) -> Iterator[ReadFact]:
    """A field, both of the two roles, undecided, or an occupation outside the field."""
    text = reading.text
    field = find_field_wish(text, reading.knowledge)
    if field is not None and field.match is not None:
        yield reading.fact("goals", [field.match.role or ""], field.start, field.end)
        return
    if reading.asks("goal") and not has_job:
        whole = _whole_goal(reading)
        if whole:
            yield reading.fact("goals", [*whole], 0, len(text))
            return
    undecided = _UNDECIDED.search(text)
    if undecided:
        yield reading.fact("goals", [], undecided.start(), undecided.end())
        return
    wish = _WISH_FOR.search(text)
    if wish is not None and not _AI_WORD.search(wish["what"]) and is_occupation(wish["what"]):
        yield reading.fact("out_of_field", " ".join(wish["what"].split()), wish.start("what"), wish.end("what"))
    elif (
        reading.asks("goal")
        and not has_job
        and 0 < len(text.split()) <= 4
        and not is_unsure(text)
        and not _AI_WORD.search(text)
    ):
        if re.search(r"[^\W\d_]{3}", text):
            yield reading.fact("out_of_field", " ".join(text.split()).strip(" .!"), 0, len(text))
    elif reading.asks("goal") and not has_job and _AI_WORD.search(text) and len(text.split()) <= 6:
        yield reading.fact("goals", [], 0, len(text))


def _whole_goal(reading: Reading) -> list[str]:
    """The roles that a short answer names as a whole: 'architect', 'both', 'engineer or architect'."""
    text = reading.text
    if _THE_TWO.search(text) and len(text.split()) <= 8:
        return [role for role in ("ai-engineer", "ai-architect") if role in reading.knowledge.roles]
    if len(text.split()) > 8 or is_unsure(text):
        return []
    found: list[str] = []
    for part in re.split(r"\s*(?:,|/|\bor\b|\bvs\.?\b|\bversus\b|\band\b)\s*", text):
        try:
            match = match_title(part.strip(" .!?"), reading.knowledge) if part.strip(" .!?") else None
        except AmbiguousName:
            match = None
        # Two letters alone, "PM", name the work somebody does: a wish says more.
        role = _wished_role(match) if match and (match.role or len(part.strip(" .!?")) > SHORT_FORM) else None
        if role:
            found.append(role)
    return list(dict.fromkeys(found))


def _wished_role(match: RoleMatch) -> str | None:
    """The role of a wish; an occupation outside the field that has a namesake in AI means that one here."""
    if match.role:
        return match.role
    return match.runner_up if match.kind == "background" else None


def _of_ai(named: Iterable[tuple[TitleRead, str | None]]) -> str:
    changed = [title.words for title, role in named if role and title.match and not title.match.role]
    return f"'{changed[0]}' is taken as the same work with AI" if changed else ""


_TRADE = re.compile(
    r"(?:er|or|ist|ian|ant|ent|ive|ic|ero|era|ista|or[ae]?|man|woman|yst|eur|chef|nurse|pilot|model|vet|coach|cook|"
    r"guide|judge|"
    r"host|guard)s?$"
)
_NO_TRADE = frozenset({"better", "senior", "independent", "leader", "different", "junior", "number", "sooner", "later"})


def is_occupation(what: str) -> bool:
    """True for words that can be an occupation: 'happy' and 'better' are none."""
    last = what.split()[-1].lower()
    return _TRADE.search(last) is not None and last not in _NO_TRADE


def _job_facts(reading: Reading, title: TitleRead | None) -> Iterator[ReadFact]:
    """The present job: its title first, then what it means; a title without AI in it is a background."""
    if title is None or title.match is None:
        return
    yield from job_facts(reading, title.words, title.match, title.start, title.end)


def job_facts(reading: Reading, words: str, match: RoleMatch, start: int, end: int) -> Iterator[ReadFact]:
    """Facts of a present job with this title."""
    title = reading.fact("current_title", " ".join(words.split()), start, end)
    # "Engineer" alone says less than a kind of work that may be known already.
    yield title.model_copy(update={"is_bare": match.kind == "none"})
    if match.kind == "role" and match.role:
        yield reading.fact("current_role", match.role, start, end)
    elif match.background:
        yield reading.fact("background", match.background, start, end)
    if match.seniority:
        yield reading.fact("seniority", match.seniority, start, end)


def _doing_facts(reading: Reading) -> Iterator[ReadFact]:
    """A job told by what is done; in the person's words where no list knows it."""
    doing = read_doing(reading.text)
    if doing is None:
        return
    try:
        match = match_title(doing.title, reading.knowledge)
    except AmbiguousName:
        return
    words = f"{BETWEEN_JOBS}, before that {doing.words}" if doing.is_over else doing.words
    if match is not None:
        yield from job_facts(reading, words, match, doing.start, doing.end)
    elif doing.words != doing.title or is_occupation(doing.words):
        yield reading.fact("current_title", " ".join(doing.words.split()), doing.start, doing.end)


def _status_facts(reading: Reading) -> Iterator[ReadFact]:
    """No job, studies, or a title that no fact knows: kept in the person's words."""
    text = reading.text
    status = _STATUS.search(text)
    if status:
        yield reading.fact("current_title", status[0], status.start(), status.end())
    elif re.match(r"^\W*(?:none|nothing|no|nope|nahi)\b", text, re.IGNORECASE):
        yield reading.fact("current_title", "no job at present", 0, len(text))
    elif not is_unsure(text) and not is_pleasantry(text):
        yield from _own_words(reading)


def _told_status_facts(reading: Reading, titles: Iterable[TitleRead]) -> Iterator[ReadFact]:
    """Work or the lack of it told unasked."""
    wished = [title for title in titles if title.use in ("goal", "other", "unwanted") and title.match is not None]
    is_wish_at = min((title.start for title in wished if title.match and title.match.role), default=len(reading.text))
    found = read_status(reading.text, is_wish_at if reading.about in ("", "goal") else 0)
    if found is not None:
        yield reading.fact("current_title", found.title, found.start, found.end)


def _own_words(reading: Reading) -> Iterator[ReadFact]:
    """The first part of the answer that can be a job, or what the years were spent with: '3 years in testing'."""
    for part in re.finditer(r"[^.,;\n]+", reading.text):
        words = _NOT_JOB.sub("", part[0]).strip()
        if 0 < len(words.split()) <= 5 and re.search(r"[^\W\d_]{3}", words) and not _NO_JOB_IN.search(part[0]):
            start = reading.text.index(words, part.start())
            yield reading.fact("current_title", words, start, start + len(words))
            return
    topic = next((item for item in find_years(reading.text, reading.today) if item.topic), None)
    if topic is not None:
        words = re.split(r"\s+(?:at|in|with|for)\s+", topic.topic)[0]
        yield reading.fact("current_title", words, topic.start, topic.end + len(topic.topic))


def _questions(reading: Reading, asked: Iterable[TitleRead], goals: Iterable[TitleRead]) -> Iterator[ReadQuestion]:
    for title in asked:
        if title.question is not None:
            slot = "goal" if title.use == "goal" else "current_role"
            yield ReadQuestion(slot=slot, text=str(title.question), choices=title.question.choices, words=title.words)
