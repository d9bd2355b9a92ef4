"""Signs that somebody may be in danger of their life, told apart from ordinary speech and from work on the subject."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from tools.reading.danger_english import ENGLISH, IDIOM, OWN_TOPIC, SUICIDE, TOPIC, WORK_ON_TOPIC
from tools.reading.danger_languages import FRENCH, GERMAN, HINDI_SCRIPT, HINGLISH, OTHERS, PORTUGUESE, SPANISH
from tools.reading.danger_veiled import VEILED_ENGLISH
from tools.reading.families import Family, Sieve, Sifted

LANGUAGES: MappingProxyType[str, tuple[Family, ...]] = MappingProxyType(
    {
        "en": (*ENGLISH, *VEILED_ENGLISH),
        "hi": (HINGLISH,),
        "hindi": (HINDI_SCRIPT,),
        "es": (SPANISH,),
        "de": (GERMAN,),
        "fr": (FRENCH,),
        "pt": (PORTUGUESE,),
        "other": (OTHERS,),
    }
)
"""Families by the language in which the answer is given; the word "suicide" is written alike in several."""

_PERSON = (
    r"(?:friends?|(?:flat|room|house|class|team|batch|school)[- ]?mates?|mate|brother|sister|son|daughter|husband|"
    r"wife|spouse|partner|cousin|uncle|aunt|nephew|niece|colleagues?|co-?workers?|classmates?|students?|mentees?|"
    r"juniors?|mother|father|mom|mum|dad|boyfriend|girlfriend|neighbou?r|teammate|employee|manager|boss|child|kid|"
    r"somebody|someone|guy|amig[oa]|herman[oa]|hij[oa]|companer[oa]|prim[oa]|novi[oa]|espos[oa]|espos[oa]|colega|"
    r"madre|padre|abuel[oa]|alumn[oa]|freund(?:in)?|bruder|schwester|kolleg\w*|sohn|tochter|mann|frau|mitbewohner\w*|"
    r"mutter|vater|ami|"
    r"amie|frere|soeur|sœur|collegue|fils|fille|mari|femme|copain|copine|cousine|mere|pere|irmao|irma|filh[oa]|"
    r"namorad[oa]|marid[oa]|mae|pai|vizinh[oa]|dost|yaar|bhai|behen|didi|bhaiya|beta|beti|saheli)"
)
_MY = (
    r"(?:my|a|our|his|her|one of my|mi|un|una|mein|meine|meiner|ein|eine|mon|ma|un|une|meu|minha|um|uma|mera|meri|"
    r"mere|ek|the|some|that)"
)
_ABOUT_OTHER = re.compile(
    r"\b(?:himself|herself|themselves|themself|his life|her life|their life|her own life|his own life|their own "
    r"life)\b|\b(?:asking|ask) for (?:a|my) \w+|\b(?:if|when) (?:they|someone|somebody|he|she)(?:'re| are| is)? |"
    rf"\b{_MY} (?:\w+ ){{0,2}}?{_PERSON}\b|\b(?:someone|somebody) (?:i know|at|in|is|has|says|who)\b"
)
_OF_SELF = re.compile(
    r"\b(?:myself|my ?self|me|mysel|myslef|mysef|i|i'm|i've|i'd|i'll|im|my (?:own )?life|my wrists?|matarme|"
    r"quitarme|mich|mir|ich|je|m'|quiero|quisiera|quero|queria|main|mujhe|apni|khud|meri zindagi)\b"
)
# "Woh apni jaan de dega", "el se va a matar": reflexive words beside a verb of the third person.
_THEY_WILL = re.compile(
    r"\b(?:de|kar|bol|keh|karne|dene) (?:raha|rahi|rahe) hai\b|"
    r"\b(?:dega|degi|denge|lega|legi|jayega|jaayega|jayegi|jaayegi|jaega|jaegi|karega|karegi|kar lega|kar legi)\b|"
    r"\b(?:woh|wo|vo|voh|usne|unhone)\b[^.!?]{0,40}\b(?:chahta|chahti|raha|rahi|dene|lene) ?(?:hai|wala|wali|ki|ke)\b|"
    r"\b(?:se (?:va a|quiere|vai|quer)|quiere|wants to|bringt sich|sich|va se|veut se)\b"
)
# Right before the words, and between them, these make the writer the one who is meant.
_I_BEFORE = re.compile(r"\b(?:i|i'?m|i've|i'd|i'll|ich|je|j'ai|main|mai|mujhe|eu|yo|me quiero)\b[^.!?]{0,12}$")


@dataclass(frozen=True)
class Sign:
    """A sign of danger: its place in the text, whether somebody else is meant, and the language."""

    start: int
    end: int
    is_other: bool
    language: str


_SIEVE = Sieve(
    (*(family for families in LANGUAGES.values() for family in families), IDIOM, WORK_ON_TOPIC, TOPIC, OWN_TOPIC)
)


def find_danger(folded: str, is_document: bool = False) -> Sign | None:
    """The first sign of danger in a folded text; ordinary speech and work on the subject are none.

    In a document, a CV or a line copied from one, the subject's name alone is no sign: there it is work.
    """
    text = _SIEVE.of(folded.replace("\n\n", ". ").replace("\n", " "))
    if not text:
        return None
    spoken = text.without(IDIOM)
    without_work = text.without(WORK_ON_TOPIC, spoken)
    for start, end, language in _signs(text, spoken):
        is_work = is_document or without_work[start:end] != spoken[start:end]
        if not (is_work and _is_topic(spoken[start:end])):
            return Sign(start, end, _is_about_other(spoken, start, end), language)
    own = text.first(OWN_TOPIC, spoken)
    return Sign(own.start(), own.end(), False, "en") if own else None


def _signs(text: Sifted, spoken: str) -> Iterator[tuple[int, int, str]]:
    """Places of every family, each with its language; the word that many languages share comes after all others."""
    for language, families in LANGUAGES.items():
        for family in families:
            if family is not SUICIDE:
                yield from ((*hit.span(), language) for hit in text.hits(family, spoken))
    yield from ((*hit.span(), "en") for hit in text.hits(SUICIDE, spoken))


def _is_topic(words: str) -> bool:
    """True where the words are no more than the subject's name."""
    hit = next(TOPIC.hits(words), None)
    return hit is not None and len(words.strip()) - len(hit[0]) <= 2


def _is_about_other(text: str, start: int, end: int) -> bool:
    """True where the sentence is about somebody else, and the words found are not the writer's own."""
    first = _sentence_start(text, start)
    if _ABOUT_OTHER.search(text[first : end + 40]) is None:
        return False
    if _THEY_WILL.search(text[first : end + 30]) is not None:
        return True
    return _OF_SELF.search(text[start:end]) is None and _I_BEFORE.search(text[first:start]) is None


def _sentence_start(text: str, start: int) -> int:
    """Where the sentence of a place begins, at most 120 characters before it."""
    low = max(0, start - 120)
    return max(low, *(text.rfind(sign, low, start) + 1 for sign in ".!?"))
