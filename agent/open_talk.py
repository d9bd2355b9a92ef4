"""The open talk around the plan: what is looked up, what is tried out, and what becomes part of the plan."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from agent.policy import Ask, Call, Say, UseTools, WritePlan
from agent.state import Json
from agent.tried_out import plan_call, what_if
from agent.words import (
    GOODBYE,
    HELP,
    MINOR_PAY,
    NO_OFFER,
    NO_UNDO,
    PRIVACY,
    PROGRAM,
    THANKS,
)
from tools.asking.contradictions import settled
from tools.asking.question_bank import BY_SLOT
from tools.asking.read_back import read_back
from tools.certificates.names import resolve_certification
from tools.evidence import as_json
from tools.planning.situation import situate
from tools.profile import HeldCertification, Profile

if TYPE_CHECKING:
    from agent.intents import Intent
    from agent.offline import Talk

Turn = Ask | UseTools | WritePlan | Say


def answer_intent(intent: Intent, talk: Talk) -> Turn:
    """The move that answers an intent."""
    return ANSWERS[intent.kind](intent, talk)


def said(text: str) -> Callable[[Intent, Talk], Turn]:
    """An answer that is always the same."""
    return lambda intent, talk: Say(text=text)


def show_plan(intent: Intent, talk: Talk) -> Turn:
    """The plan as it was made, or a first one from whatever is known."""
    profile = settled(talk.profile, talk.knowledge, talk.today)
    day = (talk.state.get("plan") or {}).get("today", "")
    return WritePlan(day=day, remember={"stage": "open", "question": None, "profile": as_json(profile)})


def show_sources(intent: Intent, talk: Talk) -> Turn:
    """The sources of the plan's figures."""
    return plan_for(talk, talk.profile, "sources")


def plan_for(talk: Talk, profile: Profile, purpose: str, **remember: Any) -> UseTools:
    """A plan worked out for something other than showing it whole."""
    return UseTools(calls=(plan_call(talk, profile),), purpose=purpose, remember=remember)


def show_profile(intent: Intent, talk: Talk) -> Turn:
    """What is known about the person."""
    return Say(text=read_back(talk.profile, talk.knowledge))


def take_back(intent: Intent, talk: Talk) -> Turn:
    """The state before the last answer that changed something."""
    undo = talk.state.get("undo", [])
    if not undo:
        return Say(text=NO_UNDO)
    before = Profile.model_validate({**talk.state["profile"], **undo[-1]})
    remember: Json = {"profile": as_json(before), "undo": undo[:-1], "question": None, "offer": None}
    if talk.stage == "open":
        return WritePlan(reason="I took the last change back.", remember=remember)
    return Say(
        text="I took your last answer back.", remember={**remember, "asked": talk.asked[:-2], "stage": "interview"}
    )


def leave(intent: Intent, talk: Talk) -> Turn:
    """The end; the conversation stays saved and can be gone on with."""
    return Say(text=GOODBYE, ends=True)


def keep_offer(intent: Intent, talk: Talk) -> Turn:
    """What was tried out becomes the plan."""
    offer = talk.state.get("offer")
    if not offer:
        return Say(text=NO_OFFER)
    undo = [*talk.state.get("undo", []), offer["undo"]]
    remember = {"profile": offer["profile"], "undo": undo, "offer": None, "question": None}
    return WritePlan(reason="I took that over.", remember=remember)


def about_plan(intent: Intent, talk: Talk) -> Turn:
    """A question about the plan, answered out of it as it was made."""
    made = (talk.state.get("plan") or {}).get("today", "")
    call = plan_call(talk, talk.profile, date.fromisoformat(made) if made else talk.today)
    return UseTools(calls=(call,), purpose=f"about:{intent.slot}:{intent.words}")


def compare(intent: Intent, talk: Talk) -> Turn:
    """Two roles side by side; one that is not named is the plan's."""
    roles = (*intent.roles, *own_roles(talk)) if len(intent.roles) < 2 else intent.roles
    pair = tuple(dict.fromkeys(roles))[:2]
    if intent.unclear or len(pair) < 2:
        return Say(
            text=unclear_text(
                intent, talk, "Which two roles shall I compare? For example 'compare AI engineer and AI architect'."
            )
        )
    arguments = {
        "role_a": pair[-1] if len(intent.roles) < 2 else pair[0],
        "role_b": pair[0] if len(intent.roles) < 2 else pair[1],
        "country": talk.profile.country or "",
        "years_experience": talk.profile.years_experience,
        "profile": as_json(talk.profile.without_name()),
    }
    return look_up("compare_roles", arguments)


def look_up(tool: str, arguments: Json, purpose: str = "look up") -> UseTools:
    """One tool called for its text."""
    return UseTools(calls=(Call(tool=tool, arguments=arguments),), purpose=purpose)


def own_roles(talk: Talk) -> tuple[str, ...]:
    """The role of the plan, then the goals."""
    brief = (talk.state.get("plan") or {}).get("brief", {})
    return tuple(dict.fromkeys(filter(None, (brief.get("target_role"), *talk.profile.goals))))


def unclear_text(intent: Intent, talk: Talk, otherwise: str) -> str:
    """What to say about names of roles that were not understood."""
    from knowledge.errors import AmbiguousName, UnknownId
    from tools.reading.titles import resolve_role

    for name in intent.unclear:
        try:
            resolve_role(name, talk.knowledge)
        except (AmbiguousName, UnknownId) as error:
            return str(error)
    return otherwise


def why_not(intent: Intent, talk: Talk) -> Turn:
    """What speaks against a role, term by term."""
    if not intent.roles:
        return Say(text=unclear_text(intent, talk, "Which role do you mean? For example 'why not AI architect'."))
    role, person = intent.roles[0], talk.profile.without_name()
    as_goal = person.model_copy(update={"goals": (role,), "out_of_field": ""})
    calls = [
        Call(tool="recommend_role", arguments={"profile": as_json(profile), "today": talk.today.isoformat()})
        for profile in (person, as_goal)
    ]
    return UseTools(calls=tuple(calls), purpose=f"why not:{role}")


def pay(intent: Intent, talk: Talk) -> Turn:
    """Pay of a role in a country, the plan's and the person's where none is named."""
    if talk.profile.minor:
        return Say(text=MINOR_PAY)
    roles, country = intent.roles or own_roles(talk), intent.country or talk.profile.country
    if intent.unclear or not roles:
        return Say(text=unclear_text(intent, talk, "Whose pay? For example 'what does an AI architect pay in India'."))
    if not country:
        return Say(text="In which country? For example 'what does an AI architect pay in India'.")
    years = intent.years if intent.years is not None else talk.profile.years_experience
    return look_up("salary_lookup", {"role": roles[0], "country": country, "years_experience": years})


def gap(intent: Intent, talk: Talk) -> Turn:
    """What is missing for a role."""
    roles = intent.roles or own_roles(talk)
    if intent.unclear or not roles:
        return Say(text=unclear_text(intent, talk, "For which role? For example 'what do I lack for data engineer'."))
    profile = talk.profile
    arguments: Json = {
        "role": roles[0],
        "skills": [as_json(claim) for claim in profile.skills],
        "current_role": profile.current_title or profile.current_role or profile.background,
        "years_experience": profile.years_experience,
        "education": profile.education,
    }
    for claim in arguments["skills"]:
        claim.pop("words", None)
    return look_up("skill_gap", {name: value for name, value in arguments.items() if value is not None})


def certification(intent: Intent, talk: Talk) -> Turn:
    """One certification; for a person with a goal with the verdict that it has in their plan."""
    named = resolve_certification(talk.knowledge, intent.words, talk.today)
    if named.kind == "ambiguous":
        text = named.question or named.message
        question = Ask(key="which-certification", slot="which_certification", text=text, choices=named.choices)
        return talk.ask(question) if talk.stage == "open" else Say(text=f"{text} {', '.join(named.choices)}".strip())
    roles, profile = own_roles(talk), talk.profile
    if not roles:
        return look_up("certification_path", {"certification": intent.words})
    made = (talk.state.get("plan") or {}).get("today", "")
    day = date.fromisoformat(made) if made else talk.today
    here = situate(profile, talk.knowledge, day)
    arguments: Json = {
        "certification": intent.words,
        "role": roles[0],
        "held": [held_text(item) for item in profile.certifications],
        "budget": as_json(profile.budget) if profile.budget else None,
        "hours_per_week": here.hours_per_week,
        "deadline": here.last_day.isoformat() if here.last_day else None,
        "skills": {name: level for name, level in here.plain_levels.items() if level},
        "years_experience": profile.years_experience,
        "country": profile.country,
    }
    given = {name: value for name, value in arguments.items() if value is not None}
    return UseTools(
        calls=(plan_call(talk, profile, day), Call(tool="certification_path", arguments=given)),
        purpose="certification",
    )


def held_text(item: HeldCertification) -> str:
    """A certification that is held, with the month it was earned in where that is known."""
    return f"{item.certification} ({item.earned:%Y-%m})" if item.earned else item.certification


def change(intent: Intent, talk: Talk) -> Turn:
    """An earlier answer edited: read where the new one was given, else asked for."""
    if intent.words:
        return talk.read(intent.words, intent.slot, question=None)
    entry = BY_SLOT[intent.slot]
    question = Ask(
        key=f"change:{entry.slot}", slot=entry.slot, text=entry.text, why=entry.why, choices=entry.choices, default=""
    )
    return talk.ask(question)


ANSWERS: dict[str, Callable[[Intent, Talk], Turn]] = {
    "help": said(HELP),
    "plan": show_plan,
    "sources": show_sources,
    "profile": show_profile,
    "undo": take_back,
    "quit": leave,
    "keep": keep_offer,
    "what if": what_if,
    "about": about_plan,
    "compare": compare,
    "why not": why_not,
    "pay": pay,
    "gap": gap,
    "certification": certification,
    "change": change,
    "thanks": said(THANKS),
    "program": said(PROGRAM),
    "privacy": said(PRIVACY),
}
