"""What the coach says of itself while Claude words the conversation, and when Claude cannot."""

from __future__ import annotations

import re
from collections.abc import Mapping

from agent.claude.faults import FaultKind

GREETING = (
    "Hello. I am a career coach for the AI field, and I am a program, not a person. I ask up to ten short questions,"
    " fewer where you tell me much at once, and then write you a plan with dates, costs and sources.\n\n"
    "You may skip any question: press Enter or say 'skip'. I then use a careful default and name it among the"
    " assumptions. Fixed rules and sourced facts decide what I advise; the words are by Claude, a language model of"
    " Anthropic, so what you write here is sent there. Your answers are kept in the data folder on this machine; delete"
    " them at any time with 'career-coach threads delete'. I do not need your name, age or anything about your health."
)

PROGRAM = (
    "I am a program. Claude, a language model of Anthropic, words what I say; fixed rules choose what has to be asked,"
    " make the plan, and every figure I show comes from a fact with its source. I do not rank or select people for"
    " employers."
)

PRIVACY = (
    "Your answers, and what was said here, are kept in the data folder on this machine. So that Claude can word my"
    " answers, what you write is also sent to Anthropic; a CV is not, only what I read from it. '--policy offline'"
    " keeps all of it here. 'career-coach threads show' shows what is kept, 'career-coach threads delete' deletes it."
)

GO_ON = "I go on by my fixed rules, without it; nothing is lost."
TRY_AGAIN = "Say 'try again' to have Claude back."
ANEW: Mapping[FaultKind, str] = {
    "key": "To have Claude back, quit, set a key that works, and go on with this conversation.",
    "forbidden": "To have Claude back, quit, and go on with this conversation and another --model.",
    "unknown-model": "To have Claude back, quit, and go on with this conversation and another --model.",
    "budget": "To have Claude back, quit, and go on with this conversation and a higher --max-usd, or begin a new one.",
}
"""What trying again in the same run of the program cannot mend."""

ONCE = "I answer this by my fixed rules."
BACK = re.compile(
    r"\W*(?:ok(?:ay)?,? |please,? |now )?(?:(?:try|ask)(?: it| claude)? again|retry"
    r"|(?:use |ask |back to |give me )?claude(?: again| back| please)*)\W*",
    re.IGNORECASE,
)
"""The wish to have Claude back."""

PLAN_CHANGED = "You told me something new, so I worked the plan out again."


def going_on(kind: FaultKind) -> str:
    """How it goes on where Claude gave no answer, and how Claude can be had back."""
    return f"{GO_ON} {ANEW.get(kind, TRY_AGAIN)}"
