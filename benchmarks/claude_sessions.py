"""What a session led by Claude costs: model calls, tokens, the share out of the cache, and the price by model.

Ten kinds of session run against a stand-in Messages API over real sockets. It counts four characters as a token and
caches prefixes as the API documents it; its answers are as long as those of a coach who is asked to be brief, but it
does not think aloud: what a model thinks comes on top.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from messages_models import CoachModel  # noqa: E402
from messages_reply import Json, Reply, text  # noqa: E402
from talking import TOOLS  # noqa: E402
from wired import BEHIND, Coached, coached  # noqa: E402

from agent.claude.cost import price_of  # noqa: E402

MODELS = ("claude-haiku-5-5", "claude-sonnet-5-5", "claude-opus-5-5")
LIMIT_CALLS, LIMIT_USD = 9, 0.06
"""The aim: at most so much in the median, the price with claude-sonnet-5-5."""

QUESTION_WORDS = (
    "Thank you, I can see where you come from and why this matters to you just now. Before I look further I would like"
    " to understand one more thing, because it changes what is worth doing first and what can wait."
)
ANSWER_WORDS = (
    "Let me put it plainly. The way is open to you, and what stands between you and it is work that can be shown to"
    " somebody, not a certificate and not another course. I would begin with the first step of the plan, finish it, and"
    " show it to a person who does this work. If you turn out not to enjoy it, that is worth knowing early, and"
    " the plan says what would change then. Ask me about pay, about exams or about another role whenever you like."
)
"""Words without a figure, of the length that the instructions ask for."""


class Writer(CoachModel):
    """A coach who writes as much as a model does that is asked to be brief."""

    def answer(self, request: Json) -> Reply:
        """The coach's answer at that length."""
        reply = super().answer(request)
        return Reply(tuple(longer(block) for block in reply.content), reply.stop_reason)


def longer(block: Json) -> Json:
    """A block with more words for the person."""
    if block["type"] == "text":
        return text(f"{ANSWER_WORDS} {block['text']}")
    if block["name"] == "ask_person":
        return {**block, "input": {**block["input"], "text": f"{QUESTION_WORDS} {block['input']['text']}"}}
    return block


@dataclass(frozen=True)
class Kind:
    """One kind of session: what is said first, by slot, back to questions, and after the plan."""

    name: str
    answers: dict[str, str]
    after: tuple[str, ...] = ()
    asks_back: str = ""
    cv: str = ""


USUAL = {
    "goal": "I am a Java developer in Pune with 6 years of experience and I want to become an AI engineer.",
    "hours_per_week": "8 hours a week, 12 months",
    "skills": "Java well, SQL well, Python basics, Docker",
    "country": "India",
    "production": "Yes, a payments service",
    "decision": "Not yet",
    "budget": "20000 rupees",
    "certifications": "none",
    "employer_support": "no",
    "constraints": "no",
    "wants_code": "Most of the week",
    "preferences": "4 2 3",
    "horizon": "12 months",
    "read_back": "yes",
}
CV = (
    "Priya Rao\nSenior Java developer\n\nExperience\nAcme Bank, Pune, 2019 - 2026: built and ran the payments service, "
    "Java, Spring Boot, PostgreSQL, Docker, AWS. Chose the message broker that four teams use.\n\nEducation\nBTech "
    "computer science, 2019\n\nSkills\nJava, Spring, SQL, Docker, Python basics"
)
KINDS = (
    Kind("from nothing, short answers", {**USUAL, "goal": "AI engineer", "current_role": "Java developer, 6 years"}),
    Kind("much told at once", USUAL, ("thanks",)),
    Kind(
        "undecided between two roles",
        {**USUAL, "goal": "Software engineer, 8 years, Berlin. AI engineer or AI architect? I cannot decide."},
        ("what would you do in my place?",),
    ),
    Kind(
        "from outside the field",
        {**USUAL, "goal": "I teach maths in Nairobi and want into AI, 5 hours a week.", "production": "no"},
        ("is that realistic for a teacher?",),
    ),
    Kind("with a CV", {**USUAL, "goal": "AI architect"}, ("why not architect right away?",), cv=CV),
    Kind("asks back at every question", USUAL, asks_back="Why do you want to know that?"),
    Kind(
        "long talk after the plan",
        USUAL,
        (
            "what does it pay?",
            "and which exams?",
            "how does that compare with a data engineer?",
            "what do I lack most?",
            "where should I begin, honestly?",
            "my partner thinks I am too old for this, what do you say?",
        ),
    ),
    Kind("skips everything", {"goal": USUAL["goal"], "read_back": "yes"}),
    Kind(
        "tries out and changes", USUAL, ("what if I had 5 hours a week", "keep it", "my budget is 500 USD now", "undo")
    ),
    Kind(
        "in Spanish",
        {
            **USUAL,
            "goal": "Soy desarrollador Java en Bogotá, 6 años, quiero ser ingeniero de IA.",
            "hours_per_week": "8 horas por semana, 12 meses",
            "read_back": "sí",
        },
        ("¿qué harías tú en mi lugar?",),
    ),
)


def held(kind: Kind, coach: Coached) -> None:
    """Holds a session of one kind to its end."""
    talk = coach.talk
    if kind.cv:
        talk.events += list(talk.session.resume({"text": kind.cv, "key": "cv", "slot": "", "kind": "cv"}))
    for _ in range(25):
        if talk.slot in ("follow_up", ""):
            break
        if kind.asks_back and talk.slot not in ("goal", "read_back"):
            talk.say(kind.asks_back)
        talk.say(kind.answers.get(talk.slot, "skip"))
    talk.tell(*kind.after, "quit")


@dataclass(frozen=True)
class Cost:
    """What a session cost."""

    calls: int
    prompt: int
    share: float
    written: int
    usd: dict[str, float]


def cost_of(calls: Iterable[Json], share: float) -> Cost:
    """The cost of calls, each as the server counted it."""
    used = list(calls)
    usd = {model: sum(price_of(one, model, TOOLS.knowledge) or 0.0 for one in used) for model in MODELS}
    written = sum(one["output_tokens"] for one in used)
    prompt = sum(sum(one.values()) for one in used) - written
    return Cost(len(used), prompt, share, written, usd)


def main() -> None:
    """Runs every kind and prints what it cost."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--show", action="store_true", help="print what was said, too")
    shown = options.parse_args().show
    print(f"{'session':32} calls  prompt  cached  written  " + "  ".join(f"{name[7:]:>10}" for name in MODELS))
    costs = []
    for kind in KINDS:
        with coached(Writer()) as coach:
            held(kind, coach)
            cost = cost_of(
                [entry.usage for entry in coach.served.journal if entry.usage], coach.served.journal.cache_share
            )
        costs.append(cost)
        prices = "  ".join(f"{cost.usd[name]:10.4f}" for name in MODELS)
        print(f"{kind.name:32} {cost.calls:5}  {cost.prompt:6}  {cost.share:5.0%}  {cost.written:7}  {prices}")
        if shown:
            print(
                "\n".join(
                    f"    {e['type']}: {e.get('text', '')[:200]!r}"
                    for e in coach.talk.events
                    if e["type"] not in BEHIND
                )
            )
    calls, usd = (
        statistics.median(one.calls for one in costs),
        statistics.median(one.usd["claude-sonnet-5-5"] for one in costs),
    )
    print(f"median: {calls:g} calls (aim {LIMIT_CALLS}), {usd:.4f} USD with claude-sonnet-5-5 (aim {LIMIT_USD})")


if __name__ == "__main__":
    main()
