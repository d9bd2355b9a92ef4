"""Names of roles in prose, by their grammar: words that say which kind before a word such as engineer or architect."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache, partial
from types import MappingProxyType

_HEADS = MappingProxyType(
    {
        "engineer": "engineer", "engineering": "engineer", "architect": "architect", "architecture": "architect",
        "developer": "developer", "programmer": "programmer", "scientist": "scientist", "analyst": "analyst",
        "manager": "manager", "consultant": "consultant", "administrator": "administrator", "researcher": "researcher",
        "specialist": "specialist", "designer": "designer", "tester": "tester", "trainer": "trainer",
        "strategist": "strategist", "evangelist": "evangelist", "technician": "technician", "auditor": "auditor",
        "officer": "officer", "director": "director", "teacher": "teacher", "professional": "professional",
    }
)  # fmt: skip
_MODS = MappingProxyType(
    {
        "ai": "ai", "ml": "ml", "artificial": "ai", "data": "data", "cloud": "cloud", "solution": "solution",
        "solutions": "solution", "software": "software", "enterprise": "enterprise", "security": "security",
        "agentic": "agentic", "agent": "agentic", "agents": "agentic", "genai": "genai", "llm": "llm", "mlops": "mlops",
        "llmops": "mlops", "devops": "devops", "platform": "platform", "sre": "sre", "backend": "backend",
        "frontend": "frontend", "fullstack": "fullstack", "java": "java", "python": "python", "research": "research",
        "prompt": "prompt", "nlp": "nlp", "vision": "vision", "robotics": "robotics", "product": "product",
        "project": "project", "program": "program", "programme": "program", "business": "business",
        "technical": "technical", "integration": "integration", "systems": "systems", "system": "systems",
        "network": "network", "infrastructure": "infrastructure", "database": "database", "analytics": "analytics",
        "applied": "applied", "principal": "principal", "chief": "chief", "staff": "staff", "quality": "quality",
        "qa": "quality", "test": "quality", "web": "web", "mobile": "mobile", "embedded": "embedded",
        "governance": "governance", "automation": "automation", "support": "support",
        "conversational": "conversational",
        "computer": "computer", "information": "information", "reliability": "sre", "decision": "decision",
        "forward": "forward", "deployed": "deployed", "inference": "inference", "rag": "rag", "adoption": "adoption",
        "evaluation": "evaluation", "safety": "safety", "risk": "risk", "workflow": "workflow",
    }
)  # fmt: skip
_LONG = (
    (re.compile(r"\bmachine[\s-]learning\b", re.I), "ml"),
    (re.compile(r"\b(?:generative\sAI|gen\sAI)\b", re.I), "genai"),
    (re.compile(r"\blarge\slanguage\smodels?\b", re.I), "llm"),
    (re.compile(r"\bfull[\s-]stack\b", re.I), "fullstack"),
    (re.compile(r"\bback[\s-]end\b", re.I), "backend"),
    (re.compile(r"\bsite\sreliability\b", re.I), "sre"),
)
_TOKEN = re.compile(r"[^\W_]+|\s/\s|/|&|,|[^\w\s]")
# What a bare kind of work must stand before to name a role: "MLOps postings", "AI roles".
_HEADLESS = frozenset(
    {"work", "one", "ones", "roles", "role", "postings", "posting", "adverts", "advert", "jobs", "job", "titles"}
)
_PAID = _HEADLESS | {"median", "middle", "figure", "figures", "group", "pay"}
_PAIR = frozenset({"ai", "ml"})


@lru_cache(maxsize=4096)
def find_roles(text: str) -> tuple[tuple[str, int, int], ...]:
    """Roles of a text as (role, start, end); a role is its kinds, a bar and its head: 'ai+ml|engineer'."""
    return tuple(_roles(text)) if len(text) < 5000 else ()


def _roles(text: str) -> Iterator[tuple[str, int, int]]:
    tokens = _tokens(text)
    for i, (word, _, end) in enumerate(tokens):
        head = _HEADS.get(word) or _HEADS.get(word.removesuffix("s")) if len(word) > 2 else None
        is_headless = head is None and word in _HEADLESS
        if head is None and not is_headless:
            continue
        groups, start = _mods_before(tokens, i)
        if not groups and (is_headless or word == "engineering" or head in ("officer", "professional", "director")):
            continue
        if word in ("engineering", "architecture") and groups and not _is_work(groups):
            continue
        if word == "architecture" and not groups and (tokens[i + 1][0] if i + 1 < len(tokens) else "") not in _PAID:
            continue
        for mods in groups or [frozenset()]:
            yield f"{'+'.join(sorted(mods))}|{head or ''}", start if groups else tokens[i][1], end


def _is_work(groups: list[frozenset[str]]) -> bool:
    """False for a skill: prompt engineering, solution architecture."""
    return all(mods & {"ai", "ml", "data", "genai", "llm", "mlops"} for mods in groups)


def _tokens(text: str) -> list[tuple[str, int, int]]:
    for pattern, short in _LONG:
        text = pattern.sub(partial(_padded, short), text)
    found = []
    for hit in _TOKEN.finditer(text.replace("\0", "\u200b")):
        word = hit[0].strip("\u200b").lower() if hit[0].strip() != "/" or len(hit[0]) == 1 else " / "
        if word and word != "’":
            found.append((word, hit.start(), hit.end()))
    return found


def _padded(short: str, hit: re.Match[str]) -> str:
    """A short form as long as what it stands for, so that places stay the same."""
    return short.ljust(len(hit[0]), "\0")


def _mods_before(tokens: list[tuple[str, int, int]], at: int) -> tuple[list[frozenset[str]], int]:
    """Kinds before a head, one set for each role they make, and where they begin."""
    groups: list[set[str]] = [set()]
    start, j = at, at - 1
    while j >= 0 and at - j < 12:
        word = tokens[j][0]
        if word in _MODS:
            groups[-1].add(_MODS[word])
            start = j
        elif word in ("/", "and", "&", " / ", "or") and j > 0 and tokens[j - 1][0] in _MODS and groups[-1]:
            groups.append(set())
        elif not (word == "-" and start == j + 1):
            break
        j -= 1
    made = [group for group in groups if group]
    if len(made) > 1 and set.union(*made) == _PAIR:
        made = [set(_PAIR)]
    return [frozenset(group) for group in made], tokens[start][1]


@lru_cache(maxsize=8192)
def same_role(said: str, known: str) -> bool:
    """True where what a text calls a role can be the role a figure is about; a bare head fits any kind of it."""
    mods, _, head = said.partition("|")
    known_mods, _, known_head = known.partition("|")
    if head and known_head and head != known_head:
        return False
    if not head and mods == "ai":
        return known_mods in ("ai", "ai+ml")
    if not head:
        # "Security work" is what AI Security Engineers do.
        return set(mods.split("+")) <= set(known_mods.split("+"))
    return not mods or mods == known_mods


def is_named(role: str, label: str) -> bool:
    """True where every word of a role stands in the long name of an occupation."""
    mods, _, head = role.partition("|")
    words = label.lower()
    return head in words and all(mod in words for mod in mods.split("+") if mod)


def is_within(said: str, known: str) -> bool:
    """True for 'AI engineering' and a group of all AI and machine learning engineering roles together."""
    mods, _, head = said.partition("|")
    known_mods, _, known_head = known.partition("|")
    return bool(mods) and head == known_head and set(mods.split("+")) <= set(known_mods.split("+"))
