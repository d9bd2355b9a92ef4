"""What takes an earlier answer back: words that correct it, and words that remove it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from knowledge.names import fold
from tools.asking.question_bank import BY_SLOT
from tools.profile import Profile

if TYPE_CHECKING:
    from knowledge.base import Knowledge

_CORRECTS = re.compile(
    r"\b(?:actually|corrections?|correct (?:that|this|it)|to correct|(?:i|we) (?:really )?mean(?:t)?|meant|wait"
    r"|hold on|sorry|pardon|oops|ups|(?:scratch|forget|strike) (?:that|the|those|my)|from now on"
    r"|my (?:mistake|bad|fault|error)|mistake|mistyped"
    r"|misspoke|typo|i (?:was|got (?:it|that)) wrong|instead|chang(?:e|ed|ing) my mind|changed? (?:it|that)"
    r"|(?<!because )i(?:'ve| have)? (?:now )?decided|i(?:'ve| have)? (?:just )?moved|forgot|make (?:it|that)|"
    r"no longer|any ?more"
    r"|en realidad|perd[oó]n|quise decir|me equivoqu[eé]|mejor dicho|eigentlich|ich mein(?:e|te)|entschuldigung"
    r"|korrektur|asal mein|galti|pardon|je voulais dire|en fait)\b"
    r"|^\W*(?:no|not|nein|nahi)\b[ ,]",
    re.IGNORECASE,
)
"""Words that say that what was told before is not what was meant."""

_LEAD = re.compile(
    r"^\W*(?:(?:oh|ah|no(?=\W+(?:wait|sorry|i mean|actually))|wait|sorry|oops|ups|hm+"
    r"|actually|hold on|correction|scratch that|strike that|my mistake|my bad"
    r"|i mean|i meant|i meant to say|that should be|it should be|make it|make that|well|perd[oó]n|quise decir"
    r"|and|i(?:'ve| have)? (?:just )?moved"
    r"|eigentlich|ich meinte)\b[\s,.:;!-]*)+",
    re.IGNORECASE,
)
"""A correction's first words, before the value."""

_INSIDE = re.compile(
    r"[,.;-]?\s*\b(?:no,? wait|wait,? no|oh,? wait|sorry,? i mean(?:t)?|i meant|i mean|no,? sorry"
    r"|scratch that|correction|make that|or rather)\b[\s,.:;-]*",
    re.IGNORECASE,
)
"""Words in the middle of an answer after which it begins anew."""

_BARE_LEAD = re.compile(
    r"^\W*(?:(?:oh|ah|no)\b[\s,]*)?(?:wait|sorry|oops|ups|hold on|correction|scratch that|strike that|my mistake|my bad"
    r"|i mean|i meant|perd[oó]n|quise decir|ich meinte)\b",
    re.IGNORECASE,
)
"""Beginnings that can only be about something said before."""

_SOFT_LEAD = re.compile(r"^\W*(?:actually|by the way|i forgot|one correction|to correct)\b", re.IGNORECASE)

_REMOVES = re.compile(
    r"^\W*(?:please |you can |just |no,? |ok(?:ay)?,? )*"
    r"(?:remove|drop|delete|forget(?: about)?|erase|take out|take away|leave out|cancel|ignore|scrap|clear|strike)\b"
    r"(?: (?:the|my|that|this|what i said (?:about|on)(?: the| my)?|any|all))*[ :]*(?P<what>[^\n]*)$",
    re.IGNORECASE,
)
_NOT_HELD = re.compile(
    r"\b(?:do not|don'?t|never|haven'?t|have not|no longer)\s+(?:have|hold|got|passed|earned|held)\b[^.\n]{0,30}?"
    r"\b(?:certificat\w*|certs?|exam)\b",
    re.IGNORECASE,
)
LONGEST_REMOVAL = 300
"""Characters of a line that takes something out (judgement)."""

_NAMES: tuple[tuple[str, str], ...] = (
    ("goal", r"goals?|target|dream job"),
    ("current_role", r"(?:current |present )?(?:job|title|position|role|work)"),
    ("years_experience", r"years?(?: of (?:work|experience))?|experience"),
    ("country", r"country|place|location|city"),
    ("hours_per_week", r"(?:weekly )?hours?(?: (?:a|per) week)?"),
    ("horizon", r"deadline|horizon|(?:end |target )?date|time ?frame|time limit"),
    ("budget", r"budget|money|spending limit"),
    ("skills", r"skills?"),
    ("certifications", r"certifications?|certificates?|certs|exams"),
    ("wants_code", r"coding wish|amount of code"),
    ("production", r"production"),
    ("decision", r"decisions?"),
    ("employer_support", r"employer(?: support)?"),
    ("education", r"education|degree|studies"),
    ("constraints", r"constraints?|conditions?|limits?|restrictions?"),
    ("preferences", r"preferences?|ratings?|taste"),
    ("salary_current", r"(?:current |present )?(?:salary|pay)"),
    ("salary_wanted", r"(?:wanted|desired|target) (?:salary|pay)"),
    ("name", r"name"),
)
"""How people name what they want taken out."""

_FIELDS = {
    "goal": ("goals", "out_of_field"),
    "current_role": ("current_role", "current_title", "background", "seniority"),
    "years_experience": ("years_experience", "years_ai"),
    "country": ("country", "city"),
    "horizon": ("deadline", "horizon_weeks"),
    "education": ("education", "education_text"),
}


def corrects(text: str) -> bool:
    """True where the words say that something told before was not meant."""
    return _CORRECTS.search(text) is not None


def corrects_only(text: str) -> bool:
    """True where an answer begins by taking something back: what follows is about what was said before."""
    return _BARE_LEAD.match(text) is not None


def begins_anew(text: str) -> bool:
    """True where an answer begins with a word that often takes something back, and as often does not."""
    return _SOFT_LEAD.match(text) is not None


def corrects_between(text: str, start: int, end: int) -> bool:
    """True where two values of one answer are parted by such words: '5, no, wait, 8'."""
    between = text[start:end]
    return start < end and (corrects(between) or re.search(r"\b(?:no|or rather|better)\b", between, re.I) is not None)


def after_inner(text: str) -> str:
    """What stands behind the last correction inside a short answer: '8' of '5, no wait, 8'; empty where none is."""
    parts = _INSIDE.split(text)
    return parts[-1].strip() if len(parts) > 1 and len(text) <= LONGEST_REMOVAL and parts[0].strip() else ""


def without_lead(text: str) -> str:
    """The text without the words that only announce a correction."""
    rest = _LEAD.sub("", text, count=1)
    return rest if rest.strip() else text


def removed(profile: Profile, text: str, about: str, knowledge: Knowledge) -> Profile:
    """The profile without what the words take out: a whole answer, one constraint, one certification, one goal.

    Skills are not taken out here: whoever has none of a skill said so, and that is kept.
    """
    if len(text) > LONGEST_REMOVAL:
        return profile
    if _NOT_HELD.search(text):
        return _without_certification(profile, text, knowledge)
    found = _REMOVES.match(text.strip())
    if found is None:
        return profile
    what = found["what"].strip(" .!?:'\"")
    if not what or what.casefold() in ("it", "this", "that", "line", "this line", "that line"):
        return without(profile, about) if about else profile
    slot = named_slot(what)
    if slot is not None:
        return without(profile, slot)
    words = re.sub(r"^(?:constraints?|conditions?|goals?|certifications?|certificates?)\b[ :,]*", "", what, flags=re.I)
    kept = tuple(line for line in profile.constraints if not _shares(words, line))
    if kept != profile.constraints:
        return _with(profile, "constraints", kept)
    goals = tuple(role for role in profile.goals if fold(knowledge.roles[role].title) != fold(words))
    if goals != profile.goals:
        return _with(profile, "goals", goals)
    return _without_certification(profile, words, knowledge)


def named_slot(what: str) -> str | None:
    """The slot that words name, and nothing else."""
    return next((slot for slot, names in _NAMES if re.fullmatch(rf"(?:{names})", what, re.IGNORECASE)), None)


def without(profile: Profile, slot: str) -> Profile:
    """The profile without the answer about a slot, which then counts as skipped: it is not asked for again."""
    names = [name for name in _FIELDS.get(slot, (slot,)) if name in Profile.model_fields]
    cleared = {name: Profile.model_fields[name].get_default() for name in names}
    origins = {name: origin for name, origin in profile.origins.items() if name not in names}
    is_posed = slot in BY_SLOT or slot == "preferences"
    skipped = tuple(dict.fromkeys((*profile.skipped, slot))) if is_posed else profile.skipped
    return profile.model_copy(update={**cleared, "origins": origins, "skipped": skipped})


def _with(profile: Profile, field: str, kept: tuple[str, ...]) -> Profile:
    """The profile with a shorter list; an emptied one was told all the same."""
    return profile.model_copy(update={field: kept})


def _without_certification(profile: Profile, text: str, knowledge: Knowledge) -> Profile:
    """The profile without the certification that is named, or without the only one there is."""
    held = profile.certifications
    named = [item for item in held if any(_shares(name, text) for name in _names_of(item.certification, knowledge))]
    named = named or [item for item in held if item.words and _shares(item.words, text)]
    if not named and len(held) == 1 and re.search(r"\b(?:that|this|the|any|a)\b[^.]{0,20}\bcert|^\W*$", text, re.I):
        named = list(held)
    if not named:
        return profile
    return profile.model_copy(update={"certifications": tuple(item for item in held if item not in named)})


def _names_of(certification: str, knowledge: Knowledge) -> Iterable[str]:
    """Id, code and name of a certification."""
    record = knowledge.certifications.get(certification)
    return (certification,) if record is None else filter(None, (certification, record.code, record.name))


def _shares(one: str, other: str) -> bool:
    """True where one text holds the other, whatever their capitals and marks."""
    left, right = f" {fold(one)} ", f" {fold(other)} "
    return len(left) > 4 and (left in right or right in left)
