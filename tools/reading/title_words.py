"""The words of job titles: how they are written, which say seniority, which name a technology only."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from types import MappingProxyType

# Different spellings of one word, replaced in this order in titles and in the names they are compared with.
_REWRITES: tuple[tuple[str, str], ...] = (
    (r"\bartificial[ -]intelligence\b", "ai"),
    (r"\bmachine[ -]learning\b", "ml"),
    (r"\bgenerative[ -]ai\b|\bgen[ -]ai\b|\bgenerativa\b", "genai"),
    (r"\blarge language models?\b|\bllms\b", "llm"),
    (r"\bnatural language processing\b", "nlp"),
    (r"\bfront[ -]?end\b", "frontend"),
    (r"\bback[ -]?end\b", "backend"),
    (r"\bfull[ -]?stack\b", "full stack"),
    (r"\bdev[ -]?ops\b", "devops"),
    (r"\bml[ -]ops\b", "mlops"),
    (r"\bllm[ -]ops\b", "llmops"),
    (r"\bbusiness intelligence\b", "bi"),
    # Common forms in other languages; word order is put right with them.
    (r"\bingenier[oa] de (?:ia|inteligencia artificial)\b|\bing[eé]nieur(?:e)? (?:en )?ia\b", "ai engineer"),
    (r"\bengenheir[oa] de (?:ia|inteligencia artificial)\b|\b(?:ki|ai)[ -]?ingenieur(?:in)?\b", "ai engineer"),
    (r"\b(?:ki|ai)[ -]?architekt(?:in)?\b|\barquitect[oa] de (?:ia|inteligencia artificial)\b", "ai architect"),
    (r"\barchitecte ia\b", "ai architect"),
    (r"\barquitect[oa] de soluciones\b|\barchitecte (?:de )?solutions?\b", "solution architect"),
    (r"\bingenier[oa] de datos\b|\bing[eé]nieur(?:e)? (?:de )?donn[eé]es\b", "data engineer"),
    (r"\bcient[ií]fic[oa] de datos\b|\bcientista de dados\b", "data scientist"),
    (r"\banalista de (?:datos|dados)\b|\banalyste (?:de )?donn[eé]es\b|\bdatenanalyst(?:in)?\b", "data analyst"),
    (r"\bsoftware[ -]?entwickler(?:in)?\b|\bdesarrollador(?:a)? de software\b", "software developer"),
    (r"\b(?:ingenier|engenheir)[oa] de software\b|\bing[eé]nieur(?:e)? logiciel\b", "software engineer"),
    (r"\bdesarrollador(?:a)?\b|\bd[eé]velopp?eu(?:r|se)\b|\bentwickler(?:in)?\b", "developer"),
    (r"\bprogramador(?:a)?\b|\bprogrammierer(?:in)?\b|\bprogrammeur\b", "programmer"),
    (r"\bcontador(?:a)?\b|\bcontable\b|\bbuchhalter(?:in)?\b|\bcomptable\b", "accountant"),
    (r"\babogad[oa]\b|\banw[aä]lt(?:in)?\b|\brechtsanw[aä]lt(?:in)?\b|\bavocate?\b", "lawyer"),
    (r"\bperiodista\b|\bjournalist(?:in|e)\b", "journalist"),
    (r"\btraductor(?:a)?\b|\b[uü]bersetzer(?:in)?\b", "translator"),
    (r"\bdise[nñ]ador(?:a)? gr[aá]fic[oa]\b|\bgrafikdesigner(?:in)?\b", "graphic designer"),
    (
        r"\benfermer[oa]\b|\binfirmi(?:er|[eè]re)\b|\bkrankenschwester\b|\bkrankenpfleger(?:in)?\b|\bpflegefachkraft\b",
        "nurse",
    ),
    (r"^(?:software |application |manual |functional )?tester$|^tester(?:in)?$", "manual tester"),
    (r"\bprofesor(?:a)?\b|\bmaestr[oa]\b|\blehrer(?:in)?\b|\bprofesseure?\b", "teacher"),
)


@cache
def _rewrites() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), word) for pattern, word in _REWRITES)


_WORDS = MappingProxyType(
    {
        "sr": "senior",
        "snr": "senior",
        "jr": "junior",
        "jnr": "junior",
        "eng": "engineer",
        "engr": "engineer",
        "engg": "engineer",
        "enginer": "engineer",
        "engineers": "engineer",
        "developers": "developer",
        "devs": "developer",
        "dev": "developer",
        "architects": "architect",
        "scientists": "scientist",
        "analysts": "analyst",
        "arch": "architect",
        "mgr": "manager",
        "sw": "software",
        "swe": "software engineer",
        "sde1": "sde i",
        "sde2": "sde ii",
        "sde3": "sde iii",
        "solutions": "solution",
        "systems": "system",
        "agents": "agent",
        "programme": "program",
        "optimization": "optimisation",
        "localization": "localisation",
        "center": "centre",
    }
)

# What is written before a title in a sentence, and says nothing about it.
_LEAD_IN = re.compile(
    r"^(?:(?:i\s+)?(?:want|would like|wish|hope|plan|like|love)(?:\s+to)?\s+(?:be|become|work as|get into)?|"
    r"become|becoming|to be|be|as|i am|i'm|im|currently|current|working as|work as|a|an|the|my|your|job|role|of|"
    r"position|some kind of)\s+",
    re.IGNORECASE,
)

SENIORITY = MappingProxyType(
    {
        "intern": "intern",
        "internship": "intern",
        "trainee": "intern",
        "apprentice": "intern",
        "working student": "intern",
        "graduate": "junior",
        "fresher": "junior",
        "junior": "junior",
        "entry level": "junior",
        "associate": "junior",
        "assistant": "junior",
        "i": "junior",
        "1": "junior",
        "mid": "mid",
        "mid level": "mid",
        "middle": "mid",
        "intermediate": "mid",
        "ii": "mid",
        "2": "mid",
        "senior": "senior",
        "experienced": "senior",
        "iii": "senior",
        "3": "senior",
        "staff": "staff",
        "senior staff": "staff",
        "iv": "staff",
        "lead": "lead",
        "leader": "lead",
        "team lead": "lead",
        "tech lead": "lead",
        "technical lead": "lead",
        "principal": "principal",
        "distinguished": "principal",
        "fellow": "principal",
        "manager": "manager",
        "head": "head",
        "head of": "head",
        "chief": "head",
        "director": "director",
        "director of": "director",
        "vp": "director",
        "vp of": "director",
        "vice president": "director",
    }
)
"""Seniority words of titles and the word kept for them; the longest one that fits is taken."""

_TECHNOLOGY = """
java python c# c++ c .net dotnet net go golang rust scala kotlin swift php ruby rails perl cobol abap javascript
typescript js ts node nodejs node.js react reactjs angular vue nextjs django flask fastapi spring boot springboot
laravel ios android mobile web wordpress magento drupal embedded sql postgres oracle mysql mongodb aws azure gcp
kubernetes k8s docker linux windows unix terraform salesforce servicenow sap mainframe pyspark spark hadoop kafka
databricks snowflake tableau mern mean full stack frontend backend core api apis microservices remote contract
freelance permanent part time hybrid onsite
"""
TECHNOLOGY = frozenset(_TECHNOLOGY.split())
"""Words that say with what, or how, somebody works, not as what."""

BUILDERS = frozenset({"engineer", "developer", "programmer", "coder"})

# Titles that the facts do not list: the role whose work they are, and their seniority (judgement).
OTHER_TITLES = MappingProxyType(
    {
        "cto": ("software-engineer", "head"),
        "chief technology officer": ("software-engineer", "head"),
        "engineering manager": ("software-engineer", "manager"),
        "software engineering manager": ("software-engineer", "manager"),
        "software development manager": ("software-engineer", "manager"),
        "software development engineer": ("software-engineer", ""),
        "member of technical staff": ("software-engineer", ""),
        "data science manager": ("data-scientist", "manager"),
        "data engineering manager": ("data-engineer", "manager"),
        "analytics manager": ("data-analyst", "manager"),
        "chief ai officer": ("lead-ai-engineer", "head"),
        "chief data officer": ("data-architect", "head"),
    }
)

# Words of spelled-out titles, known to the spelling check though comparisons use the short form.
SPELLED = frozenset({"machine", "learning", "artificial", "intelligence", "generative", "language", "processing"})

# A field after "head of", or before "lead": the role whose work it is (judgement).
FIELDS = MappingProxyType(
    {
        "ai": "lead-ai-engineer",
        "ai engineering": "lead-ai-engineer",
        "genai": "genai-engineer",
        "ml": "ml-engineer",
        "ai ml": "ml-engineer",
        "ml engineering": "ml-engineer",
        "mlops": "mlops-engineer",
        "data science": "data-scientist",
        "data engineering": "data-engineer",
        "data analytics": "data-analyst",
        "analytics": "data-analyst",
        "bi": "data-analyst",
        "software": "software-engineer",
        "software engineering": "software-engineer",
        "software development": "software-engineer",
        "engineering": "software-engineer",
        "technology": "software-engineer",
        "tech": "software-engineer",
        "technical": "software-engineer",
        "team": "software-engineer",
        "cto": "software-engineer",
        "cloud": "cloud-engineer",
        "devops": "devops-engineer",
        "platform": "devops-engineer",
        "platform engineering": "devops-engineer",
        "architecture": "solutions-architect",
        "enterprise architecture": "enterprise-architect",
        "cloud architecture": "cloud-architect",
        "ai product": "ai-product-manager",
        "computer vision": "cv-engineer",
        "nlp": "nlp-engineer",
        "prompt engineering": "prompt-engineer",
        "ai governance": "ai-governance-specialist",
        "responsible ai": "ai-governance-specialist",
        "ai security": "ai-security-engineer",
        "agentic ai": "agentic-ai-engineer",
        "agent": "agentic-ai-engineer",
    }
)

# One word as a wish, inside a coach for the AI field: what it most likely means, and what else it may (judgement).
SHORTHAND = MappingProxyType(
    {
        "architect": ("ai-architect", "solutions-architect"),
        "engineer": ("ai-engineer", "ml-engineer"),
        "developer": ("ai-developer", "ai-engineer"),
        "coder": ("ai-developer", "ai-engineer"),
        "genai": ("genai-engineer", "ai-engineer"),
        "ml": ("ml-engineer", "data-scientist"),
        "mlops": ("mlops-engineer", "devops-engineer"),
        "llm": ("genai-engineer", "ai-engineer"),
        "data science": ("data-scientist", "data-analyst"),
        "data engineering": ("data-engineer", "analytics-engineer"),
        "prompt engineering": ("prompt-engineer", "ai-conversation-designer"),
        "agentic ai": ("agentic-ai-engineer", "ai-engineer"),
        "ai engineering": ("ai-engineer", "ml-engineer"),
        "ai architecture": ("ai-architect", "solutions-architect"),
        "ai governance": ("ai-governance-specialist", "ai-compliance-analyst"),
        "ai security": ("ai-security-engineer", "ai-governance-specialist"),
        "ai product": ("ai-product-manager", "ai-business-analyst"),
    }
)


def title_words(text: str) -> str:
    """A title in the form in which titles are compared: small letters, one spelling a word, single spaces."""
    plain = unicodedata.normalize("NFKC", text).casefold().strip()
    plain = strip_lead_in(plain)
    for pattern, word in _rewrites():
        plain = pattern.sub(word, plain)
    parts = re.split(r"[\s_\-–—/,;:()\[\]{}|\"'’`&+](?<!\+)|(?<![c+])\+", plain)
    words = (part.rstrip(".?!") if part != ".net" else part for part in parts if part)
    return " ".join(_WORDS.get(word, word) for word in words if word and word not in {"and", "de", "the", "m/f/d"})


def strip_lead_in(text: str) -> str:
    """A title without the words that lead up to it: 'I want to become an AI architect' becomes 'AI architect'."""
    before = None
    while before != text:
        before, text = text, _LEAD_IN.sub("", text, count=1)
    return text
