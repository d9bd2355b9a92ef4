"""What somebody sees who starts the coach with nothing to type on: an example conversation and its plan."""

from __future__ import annotations

import sys
from datetime import date

from agent.wrong_use import DONE

ANSWERS = {
    "goal": "I am a Java developer at a bank in Pune, 6 years, and want to become an AI architect. 8 hours a week.",
    "skills": "Java and Spring Boot well, SQL well, Docker in production, Python basics",
    "production": "Yes, a payments service that 200 people rely on",
    "decision": "Not yet",
    "budget": "20,000 rupees",
    "horizon": "18 months",
    "hours_per_week": "8 hours a week for 18 months",
    "certifications": "none",
    "employer_support": "Yes",
    "country": "India",
    "read_back": "yes",
}
"""What the example person answers, by slot; anything else is skipped."""

HEADING = "Nothing to read from here, so this is how a conversation goes, with a made-up person. Nothing of it is kept."
CLOSING = "That was the example. Start 'career-coach' in a terminal to talk about yourself; '--help' shows the rest."


def show_example(today: date | None) -> int:
    """Prints an example conversation with its plan, led by rules, and gives back the exit code."""
    from langgraph.checkpoint.memory import InMemorySaver

    from agent.chat import blocks_of
    from agent.offline import OfflinePolicy
    from agent.session import Session
    from knowledge.load import load
    from tools.toolbox import Toolbox

    session = Session(InMemorySaver(), "example", OfflinePolicy(), Toolbox(load()), today)
    say(HEADING)
    events = session.begin()
    while True:
        for block in blocks_of(session, events):
            say(block)
        waiting = session.waiting
        if waiting is None or waiting["slot"] == "follow_up":
            break
        answer = ANSWERS.get(waiting["slot"], "skip")
        say(f"> {answer}")
        events = session.answer(answer)
    say(CLOSING)
    return DONE


def say(text: str) -> None:
    """Prints one block."""
    sys.stdout.write(text + "\n\n")
