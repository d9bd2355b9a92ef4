"""Words around hours: amounts of them, times of day, and whose hours they are: of work, of a thing, for learning."""

from __future__ import annotations

import re

from tools.reading.numbers import COUNT, NUMBER, UP_TO
from tools.reading.week_words import FREQUENCIES, HOUR, MINUTE

HALF = r"(?:\s(?:and a half|y media|et demie?|e meia|und eine halbe))?"
AMOUNT = (
    rf"(?<![A-Za-zÀ-ɏ\d_.,$€£₹])(?:(?:(?P<low>{NUMBER})(?:{UP_TO}(?P<high>{NUMBER}))?\s{{0,3}}\+?[\s-]?(?:full |good |"
    rf"solid |free |of )?(?:(?P<hour>{HOUR})|(?P<minute>{MINUTE}))"
    rf"(?P<half>{HALF})(?:\s?(?P<more>\d\d)(?:\s?(?:min\w*|m))?(?!\d))?)|"
    r"(?P<halfhour>half an hour|half[- ]?hour|halbe stunde|media horita|media hora|meia hora|demi-heure|mezz'?ora|"
    r"half uur|aadha ghant[ae]|halvtimme|halvtime|pół godziny|yarım saat)|"
    r"(?P<word>eineinhalb stunden|anderthalb stunden|hora y media|hora e meia|(?:an )?hour and a half|(?:ek|"
    r"dedh) ghant[ae]|półtorej godziny)|"
    r"(?:\d?\d?\s?(?:小时|小時|時間)))"
)
CLOCK = re.compile(
    r"(?<![\w.,:$€£₹])(?:from |von |de |between |entre |las )?(?P<a>[01]?\d|"
    r"2[0-4])(?:[:.h](?P<am>[0-5]\d))?\s?(?P<ax>am|pm|a\.m\.|p\.m\.|uhr|h)?\s?"
    r"(?:-|–|—|to|till?|until|bis|a|à|and|y|se)\s?(?:las |les )?(?P<b>[01]?\d|2[0-4])(?:[:.h](?P<bm>[0-5]\d))?\s?"
    r"(?P<bx>am|pm|a\.m\.|p\.m\.|uhr|h(?=\s|$|,))?(?![\w:]|\.\d)",
    re.IGNORECASE,
)
AMOUNT_RE = re.compile(AMOUNT, re.IGNORECASE)
OFTEN = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in FREQUENCIES)
SPREAD = re.compile(
    r"\b(?:over(?! lunch)|across|spread|split|divided|in total|total|altogether|verteilt|repartid\w+|between)\b",
    re.IGNORECASE,
)
BEFORE_DAYS = re.compile(r"\s*(?:h\s)?(?:(?:on|at|over|am|los|le|each|every|during)\s)?(?:the )?", re.IGNORECASE)
ON_DAYS = re.compile(r"\s*(?:on|at|over|am|los|le|each|every|during)\b", re.IGNORECASE)
AFTER_DAYS = re.compile(r"\s*(?:(?:pe|par|mein|me|about|maybe|ca\.?)\s|[:=–-]\s?)?", re.IGNORECASE)
COUNTED_BEFORE = re.compile(rf"\b(?P<n>{COUNT})\s(?:x\s|×\s)?$", re.IGNORECASE)
SESSION_AFTER = re.compile(
    r"[\s-](?:sessions?|blocks?|slots?|sittings?|evenings?|mornings?|nights?|lessons?)\b", re.IGNORECASE
)
IN_TOTAL = re.compile(r"\s(?:in total|total|altogether|in all|insgesamt|en total|au total)\b", re.IGNORECASE)
AT_WORK = re.compile(
    r"(?<!before )(?<!after )(?<!around )(?<!besides )(?<!outside )(?<!to )(?<!at )\b(?:work|works|working|worked|"
    r"job|shifts?|employed|office|on[- ]call|commut\w+|sleep\w*|arbeite|arbeitet|trabajo|"
    r"trabaja|travaille|trabalho|duermo|schlafe|shift of)\b(?! with)[^,.;!?]*$",
    re.IGNORECASE,
)
JOB_AFTER = re.compile(
    r"\s?(?:-\s?)?(?:at (?:my|the) (?:job|office|desk)|at work|job\b|shifts?\b|of sleep|de trabajo|working week|"
    r"work week|contract)",
    re.IGNORECASE,
)
FOR_STUDY = re.compile(
    r"\b(?:stud\w+|learn\w*|free|spare|spend|give|available|can do|invest|dedicate|afford|spare|lern\w*|estudi\w*|"
    r"étudi\w*|apprend\w*|padh\w*|aprend\w*)\b",
    re.IGNORECASE,
)
# Hours of a thing: a flight, a battery, an exam.
OF_THINGS = re.compile(
    r"\b(?:lasts?|lasted|takes?|took|dur[ao]\w*|dauer\w*|duré|flights?|vuelo|flug|battery|exam|test|prüfung|examen|"
    r"course|video|movie|film|meeting|"
    r"interview|webinar|training|pipeline|job|query|build|runs?|ran|open|uptime|sla|response|drive|train ride|"
    r"journey|away|ago|jet ?lag|"
    r"deploy\w*|trip|workshop|marathon|surgery|delay\w*|downtime|outage|notice)\b[^,.;!?]*$",
    re.IGNORECASE,
)
THING_AFTER = re.compile(
    r"\s?-?\s?(?:ago|later|away|long|flight|exam|drive|course|video|meeting|film|movie|battery|ahead|behind|"
    r"per (?:exam|course|run)|notice|sla|on[- ]call|support|rota|shift|of (?:video|content|sleep|downtime|"
    r"training data))\b",
    re.IGNORECASE,
)
WITH_UNIT = AMOUNT_RE
BARE = re.compile(rf"(?<![\w.,])(?P<low>{COUNT})(?:{UP_TO}(?P<high>{COUNT}))?", re.IGNORECASE)
ALONE = re.compile(
    r"^\W*(?:about |around |maybe |max(?:imum)? |up to |roughly |ca\.? |etwa |unas |environ |cerca de |circa |"
    rf"approx\w* |like |just |only |~)*{AMOUNT}"
    r"(?: or so| max\w*| i think| maybe| tops| at most)?\W*$",
    re.IGNORECASE,
)
NOT_HOURS_BEFORE = re.compile(
    r"\b(?:not|team of|level|class|grade|version|age|since|in|python|java|at|until|till|by|from|um|a las?)\s*$",
    re.IGNORECASE,
)
HOW_OFTEN = re.compile(r"\s?(?:a|an|per|each|every|/)\s?\w+", re.IGNORECASE)
NONE = re.compile(r"^\W*(?:none|no(?: free)? time|nothing|zero|0)\b\W*(?:hours?)?\W*$", re.IGNORECASE)
WHOLE_WEEK = re.compile(
    r"\bfull[ -]?time\b|\bvollzeit\b|\btiempo completo\b|\bà plein temps\b|\btempo integral\b", re.IGNORECASE
)
