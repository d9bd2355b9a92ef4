"""What somebody asks once the plan is there: a few plain intents, found in their words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from agent.intents import (
    Intent,
    Kind,
    change,
    compare,
    exam_code,
    gap,
    named_certification,
    own_pay,
    pattern_of,
    pay,
    plain,
    role_of,
    why,
    why_not,
)
from agent.plan_questions import topic_of
from knowledge.names import fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from knowledge.base import Knowledge


WORDS: dict[str, Kind] = {
    "help": "help",
    "plan": "plan",
    "sources": "sources",
    "profile": "profile",
    "undo": "undo",
    "quit": "quit",
    "exit": "quit",
    "bye": "quit",
}
"""Words of command, with or without a stroke in front."""


CODE = re.compile(r"\b[A-Z]{2,6}-[A-Z]{0,3}\d{1,4}\b", re.IGNORECASE)
"""The shape of an exam code."""


MOST_ROLE_WORDS = 5
"""A line that is only the name of a role is no longer than this (judgement)."""

SHORTHAND = re.compile(r"(?:the )?(?P<name>[A-Z][A-Z0-9+]{1,7}(?:[- ][A-Z0-9]{1,5})?)(?: (?:exam|cert\w*))?[ ?.!]*")
"""A word in capitals that may be the name of a certification."""

QUESTION = re.compile(
    r"(?:(?:and|so|but|ok(?:ay)?),? )?(?:what|how|which|who|whom|whose|when|where|why|is|are|am|do|does|did|should"
    r"|shall|can|could|would|will|may|must)(?:'s)?\b",
    re.IGNORECASE,
)
BACK = pattern_of(
    r"^(?:can (?:we|i) |let'?s |please )?(?:go |come |jump |take me )?back to (?:my |the )?"
    r"(?:(?:question|answer) (?:about|of|on|for) )?(?:my |the )?(?P<slot>[a-z _]+?)(?: question)?[.!?]*$"
)
"""The wish to be asked an earlier question again."""

EDIT = pattern_of(
    r"^(?:please |let me |can (?:i|we) |i (?:want|need|would like) to )?(?:change|edit|correct|fix|update) "
    r"(?:my |the )?(?:answer (?:about|on|for|to) )?(?:my |the )?(?P<slot>[a-z _]+?)"
    r"(?: (?:to|into|=|:) (?P<value>.+))?[.!?]*$"
)
"""The wish to change one answer."""

LIFE = ("current_role", "goal", "country", "skills", "education")
"""What people also want to change in their lives."""

LOOKED_UP: tuple[Kind, ...] = ("pay", "certification", "help", "program", "privacy")
"""What is answered in the middle of the interview."""


def understand(text: str, knowledge: Knowledge) -> Intent | None:
    """The intent of a line said after the plan, or None where it is an ordinary statement or not understood."""
    line = " ".join(text.split())
    word = command_word(line)
    if word:
        return Intent(word)
    for pattern, intent_of in PATTERNS:
        found = pattern.search(line)
        if found:
            intent = intent_of(found, knowledge)
            if intent is not None and not (intent.kind == "thanks" and topic_of(line)):
                return intent
    topic = topic_of(line)
    if topic is not None:
        return Intent("about", slot=topic, words=line)
    return short_name(line, knowledge) or bare_role(line, knowledge)


def bare_role(line: str, knowledge: Knowledge) -> Intent | None:
    """The intent of a line that is a role and nothing else: what the plan would be with it."""
    name = line.strip(" .?!")
    if len(name.split()) > MOST_ROLE_WORDS or role_of(name, knowledge) is None:
        return None
    return Intent("what if", words=f"I wanted to be {name}")


def short_name(line: str, knowledge: Knowledge) -> Intent | None:
    """The intent of a line that is the shorthand of a certification and nothing else: 'AIP', 'the SAA exam?'."""
    found = SHORTHAND.fullmatch(line)
    if found is None:
        return None
    from tools.certificates.index import compact, index

    bare = found["name"]
    known = index(knowledge)
    if fold(bare) not in known.aliases and bare.casefold() not in known.stems and compact(bare) not in known.codes:
        return None
    return Intent("certification", words=bare)


def is_question(text: str) -> bool:
    """True where a line asks something rather than tells it."""
    return text.rstrip().endswith("?") or QUESTION.match(text.strip()) is not None


def look_up(text: str, knowledge: Knowledge) -> Intent | None:
    """The same during the interview, where only commands and plain questions interrupt; the rest is an answer."""
    word = command_word(" ".join(text.split()))
    if word:
        return Intent(word)
    asks = text.rstrip().endswith("?")
    wish = edit_wish(" ".join(text.split()), knowledge)
    if wish is not None:
        return wish
    if not is_question(text):
        return None
    intent = understand(text, knowledge)
    # 'Compare the two' is an answer to the question for the goal; only with a question mark it is none.
    kinds = (*LOOKED_UP, "compare") if asks else LOOKED_UP
    return intent if intent and intent.kind in kinds else None


def edit_wish(line: str, knowledge: Knowledge) -> Intent | None:
    """The earlier answer that somebody wants to give anew: 'go back to the hours', 'change my budget to 500 euros'."""
    found = BACK.search(line) or EDIT.search(line)
    intent = change(found, knowledge) if found else None
    # 'Change my job' is what brings people here, and no wish to correct an answer.
    return None if intent is None or (found and found.re is EDIT and intent.slot in LIFE) else intent


def command_word(line: str) -> Kind | None:
    """The command of a line that is nothing but one."""
    bare = line.casefold().strip(" .!?")
    if bare.startswith("/"):
        return WORDS.get(bare[1:].split(" ")[0])
    return WORDS.get(bare)


PATTERNS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Knowledge], Intent | None]], ...] = (
    (
        pattern_of(r"^(?:yes,? )?(?:please )?(?:keep|take|use|apply) (?:it|that|this)\b|^make (?:it|that) my plan"),
        plain("keep"),
    ),
    (
        pattern_of(
            r"^\W*(?:and |so |but )?(?:what|how) (?:if|about if)\b|^(?:and )?(?:suppose|imagine|assume|say I|if I)\b"
            r"|^and if\b"
            r"|^if (?:I|we|my)\b"
            r"|^(?:and |what |how )?(?:about|with) (?:only )?\d+(?:[.,]\d+)? ?(?:h|hrs?|hours?|months?|weeks?)\b"
            r"|^(?:in )?\d+(?:[.,]\d+)? ?(?:h|hrs?|hours?|months?|weeks?)(?: (?:a|per) week)?\W*$"
            r"|\b(?:can|could|would|will|is|does|what|how)\b.*\bif (?:I|we|my)\b"
            r"|^(?:can|could|would|will) I\b.*\bwith (?:only )?\d+"
        ),
        plain("what if"),
    ),
    (
        pattern_of(r"\bcompare (?:it |this |that |me )?(?:with|to|against) (?P<b>.+)$"),
        compare,
    ),
    (pattern_of(r"\bcompare (?P<a>.+?) (?:and|with|to|against|vs\.?|versus|or) (?P<b>.+)$"), compare),
    (pattern_of(r"^(?P<a>[\w/ .-]+?) (?:vs\.?|versus) (?P<b>.+)$"), compare),
    (pattern_of(r"\bdifference between (?P<a>.+?) and (?P<b>.+)$"), compare),
    (
        pattern_of(
            r"\bwhy not (?P<a>.+)$|\bwhy (?:shouldn'?t|can'?t|should I not|can I not) I? ?(?:be|become)? ?(?P<b>.+)$"
        ),
        why_not,
    ),
    (
        pattern_of(
            r"\b(?:what|how much) (?:money )?(?:do|would|will|can|could|might|should|am) (?:I|we|you|people|they|one) "
            r"(?:\w+ )?(?:earn|make|get paid|get|be paid|paid|expect)\b"
        ),
        own_pay,
    ),
    (pattern_of(r"^(?:but |and )?why (?:an? |the )?(?P<a>[\w/ -]+?)\W*$"), why),
    (
        pattern_of(
            r"\b(?:what|how much) (?:does|do|would|will|can|could|is|are) (?P<a>.+?) "
            r"(?:pay|pays|paid|earn|earns|make|makes|get|gets|getting paid)\b"
        ),
        pay,
    ),
    (pattern_of(r"\b(?:salary|salaries|pay|wages?|ctc|package) (?:of|for|as|range for) (?P<a>.+?)(?: in .+)?$"), pay),
    (pattern_of(r"^(?:show (?:me )?)?(?:the )?(?:salary|salaries|pay)\??$"), pay),
    (pattern_of(r"\bwhat (?:do|would) I (?:lack|miss|need) (?:for|to be|to become|as) (?P<a>.+)$"), gap),
    (pattern_of(r"\b(?:my )?(?:skill )?gaps? (?:for|to|as|towards) (?P<a>.+)$"), gap),
    (pattern_of(r"^(?:show (?:me )?)?(?:my )?(?:skill )?gaps?\??$|\bwhat (?:do|am) I (?:lack|missing)\b"), gap),
    (
        pattern_of(r"\b(?:sources?|where (?:do|does|did) (?:you|this|these|that|the)\b.*\b(?:from|get|know))\b"),
        plain("sources"),
    ),
    (pattern_of(r"\bshow\b.*\bplan\b|^(?:the |my )?plan(?: again)?$"), plain("plan")),
    (pattern_of(r"\b(?:show|what)\b.*\b(?:profile|know about me|understood)\b"), plain("profile")),
    (
        pattern_of(
            r"\b(?:are you|is this) (?:an? )?(?:human|person|real|robot|bot|ai|program|machine|chatgpt|llm)\b"
            r"|^(?:and )?(?:who|what) are you\b"
        ),
        plain("program"),
    ),
    (
        pattern_of(r"\b(?:do you|where (?:do|is|are)) .*\b(?:store|keep|save|saved|stored)\b|\bmy data\b|\bprivacy\b"),
        plain("privacy"),
    ),
    (pattern_of(r"^(?:what can (?:you do|I ask|I say)|help me)\b"), plain("help")),
    (
        pattern_of(
            r"\b(?:change|edit|correct|update|set) (?:my |the )?(?P<slot>[a-z _]+?)"
            r"(?: (?:to|into|=|:) (?P<value>.+))?[.!?]*$"
        ),
        change,
    ),
    (BACK, change),
    (
        pattern_of(r"\bmy (?P<slot>[a-z ]+?) (?:is|are) (?:wrong|not right|not correct)(?:[:,.;]? (?P<value>.+))?$"),
        change,
    ),
    (CODE, exam_code),
    (
        pattern_of(
            r"\b(?:about|is|should I (?:take|do)|worth taking|worth) (?:the )?(?P<a>.+?) "
            r"(?:certification|certificate|exam|cert)\b"
        ),
        named_certification,
    ),
    (pattern_of(r"^(?:certification|certificate|exam|cert) (?P<a>.+)$"), named_certification),
    (pattern_of(r"^(?:undo|take (?:it|that) back)\b"), plain("undo")),
    (pattern_of(r"^(?:that'?s all|i am done|i'm done|good ?bye|bye|quit|exit)\b"), plain("quit")),
    (pattern_of(r"^(?:thanks|thank you|thx|great|ok(?:ay)?|good|perfect|fine)\b[^?]{0,25}$"), plain("thanks")),
)
