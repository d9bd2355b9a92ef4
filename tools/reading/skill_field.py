"""Whether the words around a name are of the field: software, data, models, or another tool named close by."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tools.reading.phrases import Found
    from tools.reading.skill_names import Alias

TECHNICAL = frozenset(
    {
        "agent_frameworks", "agents", "ai_coding", "analytics", "backend", "cloud_aws", "cloud_azure", "cloud_gcp",
        "cloud_general", "cs_foundations", "cv", "data", "databases", "devops", "dl", "frontend", "genai", "llmops",
        "ml", "mlops", "model_families", "nlp", "programming", "vector_search",
    }
)  # fmt: skip
"""Categories of skills that people outside the field rarely name."""
OFFICE = frozenset({"excel", "erp-systems", "data-annotation", "annotation-guidelines", "data-visualisation"})
"""Skills of these categories that every office knows: beside them a word may be anything."""
NEIGHBOURS = 150
"""Characters in which another tool counts as a neighbour (judgement)."""
SURROUNDINGS = 100
"""Characters on both sides in which words of the field are looked for (judgement)."""

WORD = re.compile(r"[^\W_]+")
_FIELD = """
    software saas backend backends frontend frontends fullstack code coded coding codebase codebases coder repo
    repos repository repositories monorepo programmer programmers programming developer developers dev devs devops
    sre mlops llmops database databases dataset datasets lakehouse dataframe dataframes api apis endpoint
    endpoints microservice microservices server servers serverless cluster clusters clustering cloud azure aws gcp
    hosted deploy deploys deployed deploying deployment deployments containerised containerized terabytes
    petabytes gigabytes tb pb query queries schema schemas sql dag dags streaming broker brokers llm llms genai
    generative rag embedding embeddings vector vectors prompt prompts prompting token tokens chatbot chatbots
    agentic ai neural nlp inference gpu gpus cuda classifier classifiers explainability explainable shap scripts
    scripted scripting notebook notebooks dashboard dashboards framework frameworks plugin plugins ide cli
    debugging debugger refactored refactoring website websites webshop html css linux infra vm vms firmware
    embedded robot robots robotics drone drones lidar uptime latency throughput microcontroller microcontrollers
    sysadmin helpdesk nocode lowcode data architect logs infrastructure vectordb hackathon algorithm algorithms
"""
_WORDS = frozenset(_FIELD.split())
# Words that say it only together: one of the first, and one of those that may follow.
_PAIRS = frozenset(
    f"{first} {second}"
    for firsts, seconds in (
        ("web mobile android ios chat slack telegram discord phone internal tiny small",
         "app apps bot bots tool tools"),
        ("platform reliability learning system systems qa automation analytics vision prompt integration bi research",
         "engineer engineers engineering scientist scientists"),
        ("back front full", "end ends stack"),
        ("machine deep reinforcement", "learning"),
        ("big", "data"),
        ("ingestion deployment build ci training nightly batch event etl elt", "pipeline pipelines job jobs run runs"),
        ("ci", "cd"),
        ("event", "driven"),
        ("fine", "tune tuned tuning"),
        ("language forecasting churn fraud credit open source local speech base large trained custom", "model models"),
        ("model", "training serving risk registry monitoring explanations card cards"),
        ("feature", "store stores importance"),
        ("unit automated browser e2e regression api load", "test tests testing"),
        ("test testing", "automation suite suites cases"),
        ("open", "source"),
        ("command", "line"),
        ("pull", "request requests"),
        ("tech", "stack"),
        ("single", "page"),
        ("it", "admin administrator support department security systems operations"),
        ("service", "desk"),
        ("version", "control"),
        ("no low", "code"),
        ("on", "prem"),
        ("in to", "prod"),
        ("real", "time"),
    )
    for first in firsts.split()
    for second in seconds.split()
)  # fmt: skip


def is_technical(category: str, skill: str) -> bool:
    """True for a skill that people outside the field rarely name."""
    return category in TECHNICAL and skill not in OFFICE


def is_in_field(low: str, start: int, end: int) -> bool:
    """True where words of the field stand around a span of a text in small letters."""
    for side in (low[max(0, start - SURROUNDINGS) : start], low[end : end + SURROUNDINGS]):
        words = WORD.findall(side)
        if not _WORDS.isdisjoint(words) or any(f"{one} {two}" in _PAIRS for one, two in pairwise(words)):
            return True
    return False


def has_technical_neighbour(hits: Sequence[Found[Alias]], number: int) -> bool:
    """True where a tool that has one meaning is named close to a hit."""
    hit = hits[number]
    for at in (number - 1, number + 1, number - 2, number + 2):
        if not 0 <= at < len(hits):
            continue
        other = hits[at]
        gap = other.start - hit.end if at > number else hit.start - other.end
        if gap <= NEIGHBOURS and other.value.is_sure and other.value.skill != hit.value.skill:
            return True
    return False
