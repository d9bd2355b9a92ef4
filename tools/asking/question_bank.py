"""What the interview can ask: one entry a slot, its words, quick answers, and the default when it is skipped."""

from __future__ import annotations

from dataclasses import dataclass

from tools.profile import Slot


@dataclass(frozen=True)
class Entry:
    """A question about one slot."""

    slot: Slot
    question: str
    """Id of the question in the facts that says how much its answer is worth."""
    text: str
    simple: str
    """The same in the simplest words, for when an answer could not be read."""
    why: str
    default: str
    """What is used when the question is skipped."""
    choices: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    """Fields of the profile that an answer fills; the slot itself where it has the same name."""


OPENING = Entry(
    "goal",
    "q-goal",
    "Tell me in your own words what you do now and what you would like to become. If you like, add how many years you"
    " have worked, where you live, and how many hours a week you could give to learning.",
    "What do you want to become? For example: AI engineer, AI architect, or: I do not know yet.",
    "Everything else depends on where you start and where you want to go.",
    "I suggest roles from what you tell me.",
    ("AI engineer", "AI architect", "Help me choose between the two", "I do not know yet"),
    ("goals", "out_of_field"),
)

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "goal",
        "q-goal",
        "Which role do you want? One, two to compare, or 'I do not know yet'.",
        "Which job do you want? For example: AI engineer. If you do not know, say: I do not know.",
        "It is what the plan aims at.",
        "I suggest roles from what you tell me.",
        ("AI engineer", "AI architect", "Help me choose between the two", "I do not know yet"),
        ("goals", "out_of_field"),
    ),
    Entry(
        "current_role",
        "q-current",
        "What do you do now, for how many years, and what did you build, design or decide there lately?",
        "What is your job now? For example: Java developer, 4 years. If you have none, say: none.",
        "It tells what you know already, so that the plan does not teach it to you again.",
        "I assume no job in the field yet.",
        ("Software developer", "Student", "I work outside IT", "I have no job now"),
        ("current_role", "background", "current_title"),
    ),
    Entry(
        "years_experience",
        "q-years",
        "How many years have you worked in total, and how many of them with AI?",
        "How many years have you worked? A number is enough.",
        "Some roles, the architect above all, open only after some years.",
        "I assume the fewest years that fit what you told me.",
        ("Less than 1", "3", "6", "10"),
        ("years_experience",),
    ),
    Entry(
        "wants_code",
        "q-coding",
        "How much of your week would you like to spend writing code: most of it, some of it, or none?",
        "Do you want to write code at work? Say: most of the time, sometimes, or no.",
        "Nothing separates the roles in this field better than this.",
        "I assume that some code is fine.",
        ("Most of the week", "Some of the week", "No code"),
        ("wants_code",),
    ),
    Entry(
        "skills",
        "q-skills",
        "Which skills do you have, and how well? Say what you have used at work or in a project, for example 'Python"
        " well, SQL basics, Docker in production'.",
        "What can you do? For example: Python, SQL, Excel. If nothing yet, say: none.",
        "The gap between these and the role is what the plan has to close.",
        "I use only what your present work usually brings.",
        (),
        ("skills",),
    ),
    Entry(
        "country",
        "q-place",
        "Which country will you work in?",
        "Which country do you live in?",
        "Pay, prices and the currency depend on it.",
        "I leave pay out, for a figure of another country would mislead you.",
        ("India", "United States", "United Kingdom", "Germany"),
        ("country",),
    ),
    Entry(
        "hours_per_week",
        "q-hours",
        "How many hours a week can you give to this, in an ordinary week, and by when would you like to be there?",
        "How many hours a week can you study? A number is enough.",
        "The dates of the plan come from it, and it is never planned above it.",
        "I assume a modest week and name it among the assumptions.",
        ("4 hours", "8 hours", "12 hours", "I do not know"),
        ("hours_per_week",),
    ),
    Entry(
        "horizon",
        "q-hours",
        "By when would you like to be there? A date, a number of months, or 'no hurry'.",
        "In how many months do you want the new job?",
        "It decides whether the goal fits, or a step towards it.",
        "I plan until the work is done, and for two years at most.",
        ("6 months", "12 months", "18 months", "No hurry"),
        ("horizon_weeks", "deadline"),
    ),
    Entry(
        "production",
        "q-prod",
        "Have you run something in production that people relied on? One sentence is enough.",
        "Have you run a system that real users used? Say yes or no.",
        "It is the best single proof of engineering depth, and it opens or closes the senior roles.",
        "I assume not yet, which is the careful reading.",
        ("Yes", "Not yet"),
        ("production",),
    ),
    Entry(
        "decision",
        "q-decision",
        "Have you taken a technical decision that others then had to follow? Which one, in a sentence?",
        "Did you decide how a system is built, and did other people follow it? Say yes or no.",
        "It is the best single proof of architecture, more than years are.",
        "I assume not yet, which is the careful reading.",
        ("Yes", "Not yet"),
        ("decision",),
    ),
    Entry(
        "budget",
        "q-budget",
        "How much can you spend on exams and courses in all? Nothing is a real answer: then I use free ways only.",
        "How much money can you spend on courses and exams? Say 0 for nothing.",
        "It decides which exams and courses can be in the plan.",
        "I show what things cost and leave nothing out because of its price.",
        ("Nothing", "Up to 200 USD", "Up to 500 USD"),
        ("budget",),
    ),
    Entry(
        "certifications",
        "q-certs",
        "Which certifications do you hold? Codes or names; 'none' is fine.",
        "Do you have certificates, for example from AWS or Microsoft? Say which, or none.",
        "What you hold is not planned again, and some exams ask for another one first.",
        "I assume none.",
        ("None",),
        ("certifications",),
    ),
    Entry(
        "employer_support",
        "q-support",
        "Could you do some AI work in your present job, or would your employer back your learning?",
        "Can you do AI work in your job now? Say yes or no.",
        "Work done on the job is the cheapest proof there is.",
        "I assume not.",
        ("Yes", "No", "I do not know"),
        ("employer_support",),
    ),
    Entry(
        "education",
        "q-edu",
        "What did you study, if anything?",
        "What is your degree or school? Say none if you have none.",
        "Without years of work it is what tells most about what you know.",
        "I assume nothing about it.",
        ("Computer science", "Another degree", "No degree"),
        ("education", "education_text"),
    ),
    Entry(
        "constraints",
        "q-risk",
        "Is there anything the plan has to respect: remote only, care for somebody, an income that must not pause?",
        "Is there something I must respect in the plan? For example: only remote work. If not, say: no.",
        "A plan that ignores it would not last.",
        "I assume nothing special.",
        ("No", "Remote only", "My income must not pause"),
        ("constraints",),
    ),
)

BY_SLOT: dict[str, Entry] = {entry.slot: entry for entry in ENTRIES}
