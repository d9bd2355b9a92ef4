"""What is wrong with words of a model besides plain figures: promises, figures in disguise, instructions repeated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from agent.claude.disguised import Found, disguised_figures

ROLE = r"(?:engineer|architect|developer|scientist|analyst|manager|designer|consultant|specialist|lead|expert)"
PROMISES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), why)
    for pattern, why in (
        (
            r"(?<!can't )(?<!cannot )(?<!not )\bI (?:can |do |hereby )?(?:promise|guarantee|swear|assure you)\b",
            "nobody can promise this",
        ),
        (
            r"\byou(?:'ll| will| are going to) (?:definitely|certainly|surely|for sure|without (?:a )?doubt)\b",
            "nobody can be sure of this",
        ),
        (
            rf"\byou(?:'ll|'d| will| would| could| are going to| can) (?:be|become) an? [\w /-]{{0,40}}{ROLE}\b"
            r"[^.;?!]{0,40}\b(?:in|within|after|by)\b[^.;?!]{0,20}\b(?:days?|weeks?|months?|years?|spring|summer|autumn|winter)\b",
            "the plan promises no role by a day",
        ),
        (
            rf"\byou(?:'re| are) (?:already |now )?(?:ready (?:now )?(?:to be|for)|an? [\w -]{{0,30}}{ROLE} already)\b",
            "whether somebody is ready is said by the plan alone",
        ),
        (
            rf"\byou have what it takes to be an? [\w -]{{0,30}}{ROLE}\b",
            "whether somebody is ready is said by the plan alone",
        ),
        (
            r"\bI(?:'d| would| do)? (?:rate|grade|score|rank) you\b|\byou(?:'re| are) an? \d+/\d+",
            "nobody is rated here",
        ),
        (r"\b(?:job|offer|place|pass|success|it) is guaranteed\b", "nobody can guarantee this"),
        (r"\bnothing is missing\b", "what is missing is said by the plan alone"),
    )
)
"""What no figure stands behind and no result says, however often it is asked for."""

WORDS_LEAKED = 8
LEAST_LEAKED = 40
"""Words in a row of the instructions, and signs in them, that may not be repeated; less is speech (judgement)."""

WORD = re.compile(r"\w+")


def unbacked(words: str, said: str, named: str, prompt: str) -> Iterator[Found]:
    """Where a text says what no figure stands behind; `said` and `named` as for disguised figures."""
    plain = words.replace("’", "'")
    for pattern, why in PROMISES:
        yield from ((hit.start(), hit.end(), why) for hit in pattern.finditer(plain))
    yield from disguised_figures(words, said, named)
    yield from leaked(words, prompt)


def leaked(words: str, prompt: str) -> Iterator[Found]:
    """Instructions that are repeated, also with other signs between the words."""
    found = [(hit.start(), hit.end(), hit[0].casefold()) for hit in WORD.finditer(words)]
    known = runs_of(prompt)
    for at in range(len(found) - WORDS_LEAKED + 1):
        run = found[at : at + WORDS_LEAKED]
        if tuple(word for _, _, word in run) in known:
            yield run[0][0], run[-1][1], "instructions are not shown"


@lru_cache(maxsize=4)
def runs_of(prompt: str) -> frozenset[tuple[str, ...]]:
    """Runs of words that are long enough to be known again."""
    found = [hit[0].casefold() for hit in WORD.finditer(prompt)]
    runs = (tuple(found[at : at + WORDS_LEAKED]) for at in range(len(found) - WORDS_LEAKED + 1))
    return frozenset(run for run in runs if len(" ".join(run)) >= LEAST_LEAKED)
