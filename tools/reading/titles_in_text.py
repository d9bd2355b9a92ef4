"""Job titles inside sentences: which are wished for, which is the present job, which belong to others or the past."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from knowledge.errors import AmbiguousName
from tools.memo import per_knowledge
from tools.reading.title_words import BUILDERS, title_words
from tools.reading.titles import RoleMatch, match_title
from tools.reading.turns import is_question, sentence_at

if TYPE_CHECKING:
    from knowledge.base import Knowledge

TitleUse = Literal["goal", "current", "past", "other", "unclear", "unwanted"]

SURE = 0.75
"""Confidence from which a title inside a sentence counts (judgement)."""
ONE_WORD = frozenset({*BUILDERS, "architect"})
"""Words that are a title by themselves only where the sentence says whose: 'I am a developer', 'want architect'."""
LONGEST = 6
"""Words of the longest title that is looked for inside a sentence."""

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
_HEAD_SLIPS = re.compile(
    r"^(?:engin\w*|enginer|ingen\w+|arch?it\w+|arquitect\w*|develop\w*|desarroll\w+|entwickl\w+|scient\w+|analy\w+|"
    r"progr\w*mer|consult\w+|"
    r"special\w+)$"
)

_GOAL_BEFORE = re.compile(
    r"\b(?:want(?:s|ed|ing)?|wanna|would (?:like|love)|'d (?:like|love)|wish|hop(?:e|ing)|aim(?:ing)?|plan(?:ning)?|"
    r"becom(?:e|ing)|to be|turn into|goal|target|dream|"
    r"objective|switch(?:ing)?|mov(?:e|ing)|transition(?:ing)?|shift(?:ing)?|pivot(?:ing)?|get(?:ting)? (?:into|in|"
    r"to)|break(?:ing)? into|go(?:ing)? (?:into|for|towards)|"
    r"towards?|apply(?:ing)?|looking (?:for|to)|interested|missing for|path to|roadmap (?:to|for)|road to|qualify|"
    r"next role|future|thinking of|consider\w*|compare|"
    r"between|should i|shall i|how (?:do|can|to)|quiero|ser|convertirme|werden|devenir|instead|choose|decide|torn|"
    r"m(?:ö|oe)chte|quisiera|maybe|perhaps|probably|leaning|me gustar[ií]a|banna|"
    r"wish to|eye on|ready for|into)\b",
    re.IGNORECASE,
)
_GOAL_AFTER = re.compile(
    r"^\W*(?:role |position |job )?(?:is|are|would be)? ?(?:my|the)? ?(?:goal|target|dream|aim|banna|ban[- ]?na|"
    r"jaana|hona chah\w*|next step|wanted)\b|^\s+(?:werden|banna|banne|jaana|ban)\b",
    re.IGNORECASE,
)
_CURRENT_BEFORE = re.compile(
    r"\b(?:i am|i'm|im|i m|am|currently|presently|now|working as|work as|works as|employed as|job is|role is|title "
    r"is|position is|my (?:job|role|title)|job(?: title)?:|role:|"
    r"title:|experienced?|by profession|soy|trabajo (?:como|de)|ich bin|je suis|main|working|from(?: an?)?|as|als|"
    r"como)(?: "
    r"(?:an?|the|einen?|una?))?\s*$|"
    r"\b(?:i am|i'm|working as|work as|currently|i have been|i've been|ich bin|soy)\b[^.;!?]{0,25}$",
    re.IGNORECASE,
)
_CURRENT_AFTER = re.compile(
    r"^\W*(?:\([^)]*\)\W*)?(?:for |with |of )?(?:about |over |nearly |almost |the (?:last|past) )?(?:\d|one|two|"
    r"three|four|five|six|seven|eight|nine|ten|several)\b[^.;]{0,12}(?:years?|yrs?|months?|saal|"
    r"a[nñ]os)|^\s*(?:hoon|hun|hu)\b|^\s+(?:here|by (?:day|profession|trade))\b|^\s+se\b|^\W{0,3}(?:at|in(?! \d| "
    r"the next| a year)|"
    r"from|based|living|who|wanting|looking|with)\b",
    re.IGNORECASE,
)
_PAST_BEFORE = re.compile(
    r"\b(?:was|were|used to (?:be|work as)|former(?:ly)?|ex-?|previously|earlier|before that|once|worked as|had "
    r"been|started (?:out )?as|began as|retired)(?: (?:an?|the))?\s*-?$",
    re.IGNORECASE,
)
_OTHER_BEFORE = re.compile(
    r"\b(?:my|our|the|his|her|a) (?:boss|manager|friend|brother|sister|wife|husband|partner|father|mother|dad|mum|"
    r"mom|colleague|cousin|uncle|neighbou?r|lead) (?:is|was|works as|has been)"
    r"(?: (?:an?|the))?\s*$|\b(?:with|for|hire[ds]?|hiring|lead(?:ing)?|led|manage[ds]?|managing|team of|taught|"
    r"teach(?:ing)?|train(?:ed|ing)?|mentor(?:ed|ing)?|mentored|interview(?:ed|ing)?|"
    r"report(?:ed|ing)? to|support(?:ed|ing)?|alongside|help(?:ed|ing)?|by|many|most|other|all|some|few|"
    r"\d{1,3}) (?:the "
    r"|our |other |senior |junior |\d+ |many |two |three |four )*$",
    re.IGNORECASE,
)
_UNWANTED_BEFORE = re.compile(
    r"\b(?:not(?: (?:want(?:ing)?|interested in|to (?:be|become)|an?|as|the|become|be))*|instead of|rather than|no "
    r"longer|don'?t want to (?:be|become)|why not|never)(?: (?:an?|the))?\s*$",
    re.IGNORECASE,
)


# "No, I meant data engineer": the wish is put right. "Guarantee me a job as": the wish is asked for.
_MEANT_BEFORE = re.compile(
    r"\b(?:i (?:meant?|said|mean to say)|meant|quise decir|ich meinte|mera matlab)(?: (?:to say|to be|was|the|"
    r"an?))*\s*$",
    re.IGNORECASE,
)
_GRANTED_BEFORE = re.compile(
    r"\b(?:guarantee|promise|assure|get me|land(?: me)?|find me|make me|give me|turn me into|hire me)\b[^.;!?]*$",
    re.IGNORECASE,
)
# In a question a title is the writer's only beside such words: "can I become ...", "I am a nurse, what ...".
_OWN_QUESTION = re.compile(
    r"\b(?:i|i'm|i've|my|me|we|yo|mi|ich|main|mujhe|should|become|becoming|between|choose|vs)\b", re.IGNORECASE
)


@dataclass(frozen=True)
class TitleRead:
    """A title in a text: what it means, or the question it raises, and whose it is."""

    match: RoleMatch | None
    question: AmbiguousName | None
    use: TitleUse
    words: str
    start: int
    end: int


def find_titles(text: str, knowledge: Knowledge) -> list[TitleRead]:
    """Titles in a text, in order, none overlapping."""
    found: list[TitleRead] = []
    for words in _runs(text):
        position = 0
        while position < len(words):
            hit = _longest(text, words, position, knowledge)
            if hit is None:
                position += 1
                continue
            match, question, length = hit
            start, end = words[position].start(), words[position + length - 1].end()
            found.append(TitleRead(match, question, "unclear", text[start:end], start, end))
            position += length
    uses: list[TitleRead] = []
    for number, title in enumerate(found):
        before = uses[number - 1] if number else None
        use = _use(text, title, before)
        match = title.match
        if match is not None and match.confidence < SURE:
            use = "other" if use == "unclear" else use
            match = match if use == "goal" else _present_of_one_word(match)
        uses.append(TitleRead(match, title.question, use, title.words, title.start, title.end))
    return uses


def _present_of_one_word(match: RoleMatch) -> RoleMatch:
    """A developer develops software; an engineer or architect may build bridges, so nothing follows from the word."""
    is_software = title_words(match.asked) in {"developer", "programmer", "coder"}
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
    text: str, words: list[re.Match[str]], position: int, knowledge: Knowledge
) -> tuple[RoleMatch | None, AmbiguousName | None, int] | None:
    """The longest title that starts at a word."""
    heads = _heads(knowledge)
    for length in range(min(LONGEST, len(words) - position), 0, -1):
        last = words[position + length - 1][0].lower()
        if not _ends_title(last, heads):
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
        is_one_word = length == 1 and title_words(candidate) in ONE_WORD
        if is_one_word or (match.confidence >= SURE and _starts_well(candidate, match)):
            return match, None, length
    return None


def _ends_title(word: str, heads: frozenset[str]) -> bool:
    single = word.removesuffix("s")
    if word in heads or single in heads or _HEAD_SLIPS.match(word):
        return True
    # A title of another language, or one written together: its words are put into the form of the lists first.
    *_, last = ["", *title_words(word).split()]
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
    words = (title_words(name).split() for name in names)
    return frozenset({word[-1] for word in words if word} | _MORE_HEADS)


def _use(text: str, title: TitleRead, before: TitleRead | None) -> TitleUse:
    """Whose title it is, by the words around it."""
    sentence = max((hit.end() for hit in re.finditer(r"[.!?;\n]", text[: title.start])), default=0)
    left = text[max(sentence, title.start - 80) : title.start]
    right = text[title.end : title.end + 40]
    linked = before is not None and _is_link(text[before.end : title.start])
    if _UNWANTED_BEFORE.search(left):
        return "unwanted"
    if is_question(sentence_at(text, title.start, title.end)) and not _OWN_QUESTION.search(left):
        return "other"
    if _MEANT_BEFORE.search(left) or _GRANTED_BEFORE.search(left):
        return "goal"
    if before is not None and before.use == "goal" and _is_own_item(text, title, before, right):
        return "current"
    if (
        before is not None
        and before.use == "current"
        and text[before.end : title.start].strip() in {"to", "into", "->", "→"}
    ):
        return "goal"
    if linked and before is not None and before.use in ("goal", "other", "past"):
        return before.use
    if _PAST_BEFORE.search(left):
        return "past"
    if _GOAL_AFTER.match(right):
        return "goal"
    if _OTHER_BEFORE.search(left) and not _GOAL_BEFORE.search(left):
        return "other"
    goal = max((hit.end() for hit in _GOAL_BEFORE.finditer(left)), default=-1)
    present = _CURRENT_BEFORE.search(left)
    if present and (goal < 0 or present.start() >= goal) and not re.search(r"\bto (?:be|work as)(?: an?)?\s*$", left):
        return "current"
    if goal >= 0 and (before is None or before.end <= title.start - len(left) + goal):
        return "goal"
    if _CURRENT_AFTER.match(right):
        return "current"
    return "unclear"


def _is_own_item(text: str, title: TitleRead, before: TitleRead, right: str) -> bool:
    """True for the next item after a wish that says where one works now: 'AI engineer or architect, dev in Leeds'."""
    is_next = re.fullmatch(r"\s*[,;]\s*(?:an? )?", text[before.end : title.start]) is not None
    names_ai = re.search(r"\b(?:ai|ml|ia|ki|gen ?ai)\b", title.words, re.IGNORECASE)
    return is_next and names_ai is None and _CURRENT_AFTER.match(right) is not None


def _is_link(between: str) -> bool:
    return (
        re.fullmatch(r"\s*(?:,|/|\bor\b|\band\b|\bvs\.?|\bversus\b|&|\ban?\b|\bthe\b|\s)*", between, re.IGNORECASE)
        is not None
    )
