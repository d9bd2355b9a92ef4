"""What somebody asks once the plan is there: a few plain intents, found in their words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from knowledge.errors import AmbiguousName, KnowledgeError
from tools.reading.titles import find_role

if TYPE_CHECKING:
    from collections.abc import Callable

    from knowledge.base import Knowledge

Kind = Literal[
    "help",
    "plan",
    "sources",
    "profile",
    "undo",
    "quit",
    "keep",
    "what if",
    "compare",
    "why not",
    "pay",
    "gap",
    "certification",
    "change",
    "thanks",
    "program",
    "privacy",
]

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

SLOTS: tuple[tuple[str, str], ...] = (
    ("goal", r"goals?|target|role i want|dream job"),
    ("current_role", r"current (?:role|job|title)|(?:my )?(?:job|title|position)|work now"),
    ("years_experience", r"years?(?: of (?:work|experience))?|experience"),
    ("country", r"country|place|location|city"),
    ("hours_per_week", r"hours?(?: (?:a|per) week)?|weekly hours"),
    ("horizon", r"deadline|horizon|date|time ?frame|months|weeks"),
    ("budget", r"budget|money"),
    ("skills", r"skills?"),
    ("certifications", r"certifications?|certificates?|exams i hold"),
    ("wants_code", r"coding|code|amount of code"),
    ("production", r"production"),
    ("decision", r"decisions?"),
    ("employer_support", r"employer(?: support)?"),
    ("education", r"education|degree|studies"),
    ("constraints", r"constraints?|conditions"),
)
"""How people name the answers they want to change."""

CODE = re.compile(r"\b[A-Z]{2,6}-[A-Z]{0,3}\d{1,4}\b", re.IGNORECASE)
"""The shape of an exam code."""

YEARS = re.compile(r"\b(\d{1,2}(?:\.5)?) (?:years|yrs)\b", re.IGNORECASE)

QUESTION = re.compile(r"(?:what|how much|is|are|do|does|where)\b", re.IGNORECASE)
LOOKED_UP: tuple[Kind, ...] = ("pay", "certification", "help", "program", "privacy")
"""What is answered in the middle of the interview."""

SAME_ROLE = re.compile(r"(?:it|this|that|mine|(?:the|my|this|that) (?:role|job|plan|goal|one))", re.IGNORECASE)
"""Words for the role of the plan."""

NO_EXAM = re.compile(r"\b(?:covid-19|utf-8|gpt-\d|sha-\d+|iso-\d+)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Intent:
    """What is wanted, with the roles, the slot or the words it is about."""

    kind: Kind
    roles: tuple[str, ...] = ()
    slot: str = ""
    words: str = ""
    unclear: tuple[str, ...] = ()
    """Names of roles that were not understood."""
    country: str | None = None
    """Country named in the question."""
    years: float | None = None
    """Years of work named in the question."""


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
            if intent is not None:
                return intent
    return None


def look_up(text: str, knowledge: Knowledge) -> Intent | None:
    """The same during the interview, where only commands and plain questions interrupt; the rest is an answer."""
    word = command_word(" ".join(text.split()))
    if word:
        return Intent(word)
    asks = text.rstrip().endswith("?")
    if not asks and not QUESTION.match(text.strip()):
        return None
    intent = understand(text, knowledge)
    # 'Compare the two' is an answer to the question for the goal; only with a question mark it is none.
    kinds = (*LOOKED_UP, "compare") if asks else LOOKED_UP
    return intent if intent and intent.kind in kinds else None


def command_word(line: str) -> Kind | None:
    """The command of a line that is nothing but one."""
    bare = line.casefold().strip(" .!?")
    if bare.startswith("/"):
        return WORDS.get(bare[1:].split(" ")[0])
    return WORDS.get(bare)


def roles_in(names: tuple[str, ...], knowledge: Knowledge) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Role ids of names, and the names that were not understood."""
    known: list[str] = []
    unclear: list[str] = []
    for name in names:
        if SAME_ROLE.fullmatch(name.strip(" .?!")):
            continue
        role = role_of(name, knowledge)
        if role is None:
            unclear.append(name.strip())
        else:
            known.append(role)
    return tuple(known), tuple(unclear)


def role_of(name: str, knowledge: Knowledge) -> str | None:
    """The role id of a name; None for one that is unknown or has several meanings."""
    bare = re.sub(r"^(?:(?:an?|the|being|becoming|to be|be)\s+)+", "", name.strip(" .?!\"'"), flags=re.IGNORECASE)
    try:
        found = find_role(bare, knowledge)
    except AmbiguousName:
        return None
    return found.role if found else None


def _plain(kind: Kind) -> Callable[[re.Match[str], Knowledge], Intent | None]:
    return lambda found, knowledge: Intent(kind, words=found.string)


def _compare(found: re.Match[str], knowledge: Knowledge) -> Intent | None:
    names = tuple(name for name in (found.groupdict().get("a"), found.groupdict().get("b")) if name)
    roles, unclear = roles_in(names, knowledge)
    return Intent("compare", roles, unclear=unclear, words=found.string)


def _why_not(found: re.Match[str], knowledge: Knowledge) -> Intent | None:
    roles, unclear = roles_in((found["a"] or found["b"] or "",), knowledge)
    return Intent("why not", roles, unclear=unclear, words=found.string)


def _pay(found: re.Match[str], knowledge: Knowledge) -> Intent | None:
    roles, unclear = _one_role(found, knowledge)
    country, years = country_in(found.string, knowledge), YEARS.search(found.string)
    return Intent("pay", roles, "", found.string, unclear, country, float(years[1]) if years else None)


def _gap(found: re.Match[str], knowledge: Knowledge) -> Intent | None:
    roles, unclear = _one_role(found, knowledge)
    return Intent("gap", roles, unclear=unclear, words=found.string)


def _one_role(found: re.Match[str], knowledge: Knowledge) -> tuple[tuple[str, ...], tuple[str, ...]]:
    name = found.groupdict().get("a") or ""
    return roles_in((name,), knowledge) if name else ((), ())


def country_in(text: str, knowledge: Knowledge) -> str | None:
    """The code of a country named behind 'in', or None."""
    for found in re.finditer(r"\bin (?:the )?([\w .'-]+)", text, re.IGNORECASE):
        words = found[1].strip(" .?!").split()
        for length in range(min(3, len(words)), 0, -1):
            try:
                return knowledge.place(" ".join(words[:length])).code
            except KnowledgeError:
                continue
    return None


def _code(found: re.Match[str], knowledge: Knowledge) -> Intent | None:
    if NO_EXAM.fullmatch(found[0]) or HOLDS.search(found.string):
        return None
    return Intent("certification", words=found[0])


def _named_certification(found: re.Match[str], knowledge: Knowledge) -> Intent | None:
    name = found["a"].strip(" .?!")
    return None if HOLDS.search(found.string) or not name else Intent("certification", words=name)


def _change(found: re.Match[str], knowledge: Knowledge) -> Intent | None:
    what, value = found["slot"].strip(), (found.groupdict().get("value") or "").strip()
    for slot, names in SLOTS:
        if re.fullmatch(rf"(?:{names})", what, re.IGNORECASE):
            return Intent("change", slot=slot, words=value)
    return None


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


HOLDS = _pattern(r"\bI (?:have|hold|got|passed|own|earned|did)\b|\bI'?ve\b|\bpassed\b|\bmine\b")
"""Signs that a certification is held: a fact about the person and no question."""

PATTERNS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Knowledge], Intent | None]], ...] = (
    (
        _pattern(r"^(?:yes,? )?(?:please )?(?:keep|take|use|apply) (?:it|that|this)\b|^make (?:it|that) my plan"),
        _plain("keep"),
    ),
    (
        _pattern(r"^\W*(?:what|how) (?:if|about if)\b|^suppose\b|^and if\b|^if I (?:had|could|were|was)\b"),
        _plain("what if"),
    ),
    (
        _pattern(r"\bcompare (?:it |this |that |me )?(?:with|to|against) (?P<b>.+)$"),
        _compare,
    ),
    (_pattern(r"\bcompare (?P<a>.+?) (?:and|with|to|against|vs\.?|versus|or) (?P<b>.+)$"), _compare),
    (_pattern(r"^(?P<a>[\w/ .-]+?) (?:vs\.?|versus) (?P<b>.+)$"), _compare),
    (_pattern(r"\bdifference between (?P<a>.+?) and (?P<b>.+)$"), _compare),
    (
        _pattern(
            r"\bwhy not (?P<a>.+)$|\bwhy (?:shouldn'?t|can'?t|should I not|can I not) I? ?(?:be|become)? ?(?P<b>.+)$"
        ),
        _why_not,
    ),
    (
        _pattern(
            r"\b(?:what|how much) (?:does|do|would|will|can|could|is|are) (?P<a>.+?) "
            r"(?:pay|pays|paid|earn|earns|make|makes|get|gets|getting paid)\b"
        ),
        _pay,
    ),
    (_pattern(r"\b(?:salary|salaries|pay|wages?|ctc|package) (?:of|for|as|range for) (?P<a>.+?)(?: in .+)?$"), _pay),
    (_pattern(r"^(?:show (?:me )?)?(?:the )?(?:salary|salaries|pay)\??$"), _pay),
    (_pattern(r"\bwhat (?:do|would) I (?:lack|miss|need) (?:for|to be|to become|as) (?P<a>.+)$"), _gap),
    (_pattern(r"\b(?:my )?(?:skill )?gaps? (?:for|to|as|towards) (?P<a>.+)$"), _gap),
    (_pattern(r"^(?:show (?:me )?)?(?:my )?(?:skill )?gaps?\??$|\bwhat (?:do|am) I (?:lack|missing)\b"), _gap),
    (
        _pattern(r"\b(?:sources?|where (?:do|does|did) (?:you|this|these|that|the)\b.*\b(?:from|get|know))\b"),
        _plain("sources"),
    ),
    (_pattern(r"\bshow\b.*\bplan\b|^(?:the |my )?plan(?: again)?$"), _plain("plan")),
    (_pattern(r"\b(?:show|what)\b.*\b(?:profile|know about me|understood)\b"), _plain("profile")),
    (
        _pattern(r"\b(?:are you|is this) (?:an? )?(?:human|person|real|robot|bot|ai|program|machine|chatgpt|llm)\b"),
        _plain("program"),
    ),
    (
        _pattern(r"\b(?:do you|where (?:do|is|are)) .*\b(?:store|keep|save|saved|stored)\b|\bmy data\b|\bprivacy\b"),
        _plain("privacy"),
    ),
    (_pattern(r"^(?:what can (?:you do|I ask|I say)|help me)\b"), _plain("help")),
    (
        _pattern(
            r"\b(?:change|edit|correct|update|set) (?:my |the )?(?P<slot>[a-z _]+?)"
            r"(?: (?:to|into|=|:) (?P<value>.+))?[.!?]*$"
        ),
        _change,
    ),
    (
        _pattern(r"\bmy (?P<slot>[a-z ]+?) (?:is|are) (?:wrong|not right|not correct)(?:[:,.;]? (?P<value>.+))?$"),
        _change,
    ),
    (CODE, _code),
    (
        _pattern(
            r"\b(?:about|is|should I (?:take|do)|worth taking|worth) (?:the )?(?P<a>.+?) "
            r"(?:certification|certificate|exam|cert)\b"
        ),
        _named_certification,
    ),
    (_pattern(r"^(?:certification|certificate|exam|cert) (?P<a>.+)$"), _named_certification),
    (_pattern(r"^(?:undo|take (?:it|that) back)\b"), _plain("undo")),
    (_pattern(r"^(?:that'?s all|i am done|i'm done|good ?bye|bye|quit|exit)\b"), _plain("quit")),
    (_pattern(r"^(?:thanks|thank you|thx|great|ok(?:ay)?|good|perfect|fine)\b[^?]{0,25}$"), _plain("thanks")),
)
