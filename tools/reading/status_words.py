"""Work, studies or the lack of work that somebody tells without being asked."""

from __future__ import annotations

import re
from dataclasses import dataclass

BETWEEN_JOBS = "between jobs"
"""Set before the work somebody had and left: they know it, and have the time of people without a job."""

_NO_WORK = re.compile(
    r"(?:^|[.,;!?\n]\s*|\b(?:i (?:am|was|got|have been|just got)|i'?m|i'?ve been|been|currently|now|just) )"
    r"(?P<lack>laid off|made redundant|unemployed|jobless|between jobs|out of work|without (?:a job|work)(?! exp)|"
    r"not working(?=\s*(?:$|[.,;!?]|now|at the moment|currently|right now))|"
    r"on (?:a )?(?:career break|parental leave|maternity leave)|"
    r"(?:an? )?stay[- ]at[- ]home (?:mom|mum|dad|mother|father|"
    r"parent))\b(?! (?:people|youth|parents?))|\b(?P<lost>lost my job|have no job|no current job)\b",
    re.IGNORECASE,
)
"""Words for having no work now, said of oneself."""
_STUDIES = re.compile(
    r"^\W*(?:(?:hi|hello|hey|ok)\b[\s,!.]*)?(?:(?:i am|i'?m|im|soy|ich bin|je suis)\b\s*)?(?:an? |final[- ]year )?"
    r"(?P<at_start>(?:[^\W\d_]+ ){0,3}student)\b(?! (?:success|support|services|affairs|loans?|data|apps?))|"
    r"\b(?:i am|i'?m|im|still|currently)\s+(?:still |currently |now )?(?:an? )?(?P<said>(?:[\w-]+ ){0,3}student)\b|"
    r"\b(?:i am|i'?m|im|still|currently)\s+(?:still |currently |now )?(?P<studying>studying)\b",
    re.IGNORECASE,
)
"""Studies of one's own: a teacher of students says something else."""
_FIRST_WORDS = re.compile(
    r"^\W*(?:(?:hi|hello|hey)\b[\s,!.]*)?(?:(?:i am|i'?m|im|i work as|working as)\s+)?(?:an? )?"
    r"(?P<what>[^\W\d_][\w'-]+(?: [^\W\d_][\w'-]+){0,2})(?=\s*(?:,|\.|;|\n|$|\b(?:in|at|from|for|with|since)\b))",
    re.IGNORECASE,
)
"""The words an answer begins with, before a comma or a place: people name their work there."""
_PLAIN_TRADE = re.compile(
    r"\b(?:engineer|manager|analyst|assistant|clerk|officer|worker|operator|technician|specialist|agent|attendant|"
    r"consultant|administrator|coordinator|supervisor|representative|cook|waiter|waitress|driver|cleaner|guard|nurse|"
    r"teacher|lecturer|trainer|designer|writer|editor|buyer|planner|instructor|inspector|mechanic|electrician|welder|"
    r"plumber|carpenter|tailor|farmer|cashier|receptionist|secretary|librarian|translator|advis[eo]r|counsell?or|"
    r"researcher)$",
    re.IGNORECASE,
)
"""Last words that name nothing but an occupation (judgement)."""


@dataclass(frozen=True)
class StatusRead:
    """What somebody does or lacks, as a title, and where its words stand."""

    title: str
    start: int
    end: int


def read_status(text: str, wish_start: int) -> StatusRead | None:
    """An occupation the text begins with, studies, no work; None where nothing of that is told.

    An occupation is taken only before `wish_start`, where the first role that is wished for stands.
    """
    studies = _STUDIES.search(text)
    if studies is not None:
        name = next(name for name in ("at_start", "said", "studying") if studies[name])
        words = "student" if name == "studying" else studies[name]
        return StatusRead(words, studies.start(name), studies.end(name))
    lack, first = _NO_WORK.search(text), _FIRST_WORDS.match(text)
    is_job = first is not None and first.end() <= wish_start and text.strip(" .!") != first["what"]
    if first is not None and is_job and _PLAIN_TRADE.search(first["what"]):
        title = f"{BETWEEN_JOBS}, before that {first['what']}" if lack is not None else first["what"]
        return StatusRead(title, first.start("what"), first.end("what"))
    if lack is None:
        return None
    name = "lack" if lack["lack"] else "lost"
    return StatusRead(lack[name], lack.start(name), lack.end(name))
