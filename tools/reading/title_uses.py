"""Whose a title in a sentence is: a wish, the present job, a past one, somebody else's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from tools.reading.turns import is_question, sentence_at

if TYPE_CHECKING:
    from knowledge.errors import AmbiguousName
    from tools.reading.titles import RoleMatch

TitleUse = Literal["goal", "current", "past", "other", "unclear", "unwanted"]

LONGEST_QUESTION = 300
"""Signs before and after a title that are looked at for a question (judgement)."""

_GOAL_BEFORE = re.compile(
    r"\b(?:want(?:s|ed|ing)?|wanna|would (?:like|love)|'d (?:like|love)|wish|hop(?:e|ing)|aim(?:ing)?|plan(?:ning)?|"
    r"becom(?:e|ing)|to be|turn into|goal|target|dream|"
    r"objective|switch(?:ing)?|mov(?:e|ing)|transition(?:ing)?|shift(?:ing)?|pivot(?:ing)?|get(?:ting)? (?:into|in|"
    r"to)|break(?:ing)? into|go(?:ing)? (?:into|for|towards)|"
    r"towards?|apply(?:ing)?|look(?:ing)? (?:for|to|at)|(?:i'm|i am|im) after|interested|missing for|path to|"
    r"roadmap (?:to|for)|road to|qualify|"
    r"next role|future|thinking of|consider\w*|compare|"
    r"between|should i|shall i|how (?:do|can|to)|quiero|ser|convertirme|werden|devenir|instead|choose|decide|torn|"
    r"m(?:ö|oe)chte|quisiera|maybe|perhaps|probably|leaning|me gustar[ií]a|banna|"
    r"wish to|eye on|ready for|into)\b",
    re.IGNORECASE,
)
_GOAL_AFTER = re.compile(
    r"^\s*,?\s*(?:maybe|perhaps|possibly|i guess|or so)\s*(?:$|[.,;!?\n])|^\s+sounds? (?:more |much |a lot )*(?:like|"
    r"right|good|better|"
    r"nice|great|interesting)\b|^\W*(?:role |position |job )?(?:is|are|would be)? ?(?:my|the)? ?(?:goal|target|dream|"
    r"aim|banna|ban[- ]?na|"
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
    r"from|based|living|who|wanting|looking|with)\b|"
    r"^[^\n]{0,60}?\b(?:19|20)\d\d\s?[-–—]\s?(?:now|present|today|heute|current|hoy|actualidad)\b",
    re.IGNORECASE,
)
_PAST_BEFORE = re.compile(
    r"\b(?:was|were|used to (?:be|work as)|former(?:ly)?|ex-?|previously|earlier|before that|once|worked as|had "
    r"been|started (?:out )?as|began as|retired)(?: (?:an?|the))?\s*-?$",
    re.IGNORECASE,
)
# "Hired as a junior dev, now senior": a beginning that is over. "Then moved to data engineer": where somebody is.
_BEGAN_BEFORE = re.compile(
    r"\b(?:hired|joined|started|began|begun)\b[^.;!?\n]{0,20}?\bas(?: an?| the)?\s*$|"
    r"\b(?:moved|switched|changed|transitioned|went|came) from(?: being)?(?: an?| the)?\s*$",
    re.IGNORECASE,
)
_NOW_AFTER = re.compile(r"\b(?:now|today|currently|then|later|since)\b|^\s*(?:to|into)\b", re.IGNORECASE)
_CAME_TO = re.compile(
    r"\b(?:(?:moved|switched|changed|promoted|transitioned|shifted) (?:in)?to|became|since then|these days|nowadays)"
    r"(?: an?| the| being)*\s*$",
    re.IGNORECASE,
)
# "I want to work with data, as a data analyst", but "I want to leave my job as a teacher".
_WISHED_AS = re.compile(
    r"\b(?:want|wish|hope|would like|'d like|would love|'d love|looking|plan) (?:to|for|"
    r"at)\b[^.;!?\n]*\bas(?: an?)?\s*$|"
    r"\b(?:gustar[ií]a|encantar[ií]a|quiero|quisiera|querr[ií]a|espero|busco|m(?:ö|oe)chte|will|würde gern\w*|"
    r"je (?:veux|voudrais)|"
    r"gostaria|quero|queria)\b[^.;!?\n]*\b(?:como|de|als|comme)(?: (?:una?|eine?|uma?|une?))?\s*$",
    re.IGNORECASE,
)
_LEAVING = re.compile(r"\b(?:leav(?:e|ing)|quit(?:ting)?|stop(?:ping)?|giv(?:e|ing) up|keep|stay)\b", re.IGNORECASE)
_OTHER_BEFORE = re.compile(
    r"\b(?:my|our|the|his|her|a) (?:boss|manager|friend|brother|sister|wife|husband|partner|father|mother|dad|mum|"
    r"mom|colleague|cousin|uncle|aunt|"
    r"son|daughter|parents?|neighbou?r|lead)"
    r"(?: (?:is|was|works as|has been|an?|the))+\s*$|"
    r"\b(?:with|for|hire[ds]?|hiring|lead(?:ing)?|led|manage[ds]?|managing|team of|taught|"
    r"teach(?:ing)?|train(?:ed|ing)?|mentor(?:ed|ing)?|mentored|interview(?:ed|ing)?|"
    r"report(?:ed|ing)? to|support(?:ed|ing)?|alongside|help(?:ed|ing)?|by|many|most|other|all|some|few|"
    r"\d{1,3}) (?:the "
    r"|our |other |senior |junior |\d+ |many |two |three |four )*$",
    re.IGNORECASE,
)
_UNWANTED_BEFORE = re.compile(
    r"\b(?:no longer want(?:s)? to (?:be|become|work as)|"
    r"not(?: (?:want(?:ing)?|interested in|to (?:be|become)|an?|as|the|become|be))*|instead of|rather than|no "
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


def use_of(text: str, title: TitleRead, before: TitleRead | None) -> TitleUse:
    """Whose title it is, by the words around it."""
    first = max(0, title.start - 80)
    sentence = max(text.rfind(mark, first, title.start) + 1 for mark in ".!?;\n")
    left = text[max(sentence, first) : title.start]
    right = text[title.end : title.end + 40]
    linked = before is not None and _is_link(text[before.end : title.start])
    if _UNWANTED_BEFORE.search(left):
        return "unwanted"
    if _is_asked(text, title) and not _OWN_QUESTION.search(left):
        return "other"
    if _MEANT_BEFORE.search(left) or _GRANTED_BEFORE.search(left):
        return "goal"
    if before is not None and before.use == "goal" and _is_own_item(text, title, before, right):
        return "current"
    if (
        before is not None
        and before.use in ("current", "past")
        and text[before.end : title.start].strip() in {"to", "into", "->", "→"}
    ):
        return "goal" if before.use == "current" else "current"
    if linked and before is not None and before.use in ("goal", "other", "past"):
        return before.use
    if _PAST_BEFORE.search(left) or (_BEGAN_BEFORE.search(left) and _NOW_AFTER.search(right)):
        return "past"
    if _CAME_TO.search(left):
        return "current"
    if _GOAL_AFTER.match(right):
        return "goal"
    if _OTHER_BEFORE.search(left) and not _GOAL_BEFORE.search(left):
        return "other"
    if _WISHED_AS.search(left) and not _LEAVING.search(left):
        return "goal"
    goal = max((hit.end() for hit in _GOAL_BEFORE.finditer(left)), default=-1)
    present = _CURRENT_BEFORE.search(left)
    if present and (goal < 0 or present.start() >= goal) and not re.search(r"\bto (?:be|work as)(?: an?)?\s*$", left):
        return "current"
    if goal >= 0 and (before is None or before.end <= title.start - len(left) + goal):
        return "goal"
    if _CURRENT_AFTER.match(right):
        return "current"
    return "unclear"


def _is_asked(text: str, title: TitleRead) -> bool:
    """True for a title in a question; a sentence of more than `LONGEST_QUESTION` signs is not looked at as one."""
    near = text[max(0, title.start - LONGEST_QUESTION) : title.end + LONGEST_QUESTION]
    start = min(title.start, LONGEST_QUESTION)
    return is_question(sentence_at(near, start, start + title.end - title.start))


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
