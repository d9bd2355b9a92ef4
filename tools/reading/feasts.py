"""Days that people plan by and that move with the year: Easter, Diwali, Eid, the Chinese New Year; and fixed ones."""

from __future__ import annotations

import re
from datetime import date, timedelta
from types import MappingProxyType

# First days by the tables of the calendars; by sight of the moon they may be a day off (judgement).
_MOVABLE = MappingProxyType(
    {
        "diwali": ("2026-11-08", "2027-10-29", "2028-10-17", "2029-11-05", "2030-10-26", "2031-11-14"),
        "holi": ("2026-03-04", "2027-03-22", "2028-03-11", "2029-03-01", "2030-03-20", "2031-03-09"),
        "dussehra": ("2026-10-20", "2027-10-09", "2028-09-27", "2029-10-16", "2030-10-06", "2031-10-25"),
        "ramadan": ("2026-02-18", "2027-02-08", "2028-01-28", "2029-01-16", "2030-01-06", "2030-12-26"),
        "eid": ("2026-03-20", "2027-03-10", "2028-02-27", "2029-02-15", "2030-02-05", "2031-01-25"),
        "eid al-adha": ("2026-05-27", "2027-05-17", "2028-05-05", "2029-04-24", "2030-04-14", "2031-04-03"),
        "chinese new year": ("2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-03", "2031-01-23"),
        "hanukkah": ("2026-12-05", "2027-12-25", "2028-12-13", "2029-12-02", "2030-12-21", "2031-12-10"),
    }
)
_FIXED = MappingProxyType(
    {"christmas": (12, 24), "new year": (12, 31), "halloween": (10, 31), "midsummer": (6, 24), "valentine": (2, 14),
     "republic day": (1, 26)}
)  # fmt: skip
_NAMES = (
    ("eid al-adha", r"eid[ -](?:al|ul)[ -]?ad+ha|bakri?d|bakra eid|kurban bayramı"),
    ("eid", r"eid(?:[ -](?:al|ul)[ -]?fitr)?|hari raya(?: aidilfitri)?|lebaran|ramazan bayramı|ramzan eid"),
    ("ramadan", r"ramadan|ramzan|ramazan"),
    ("diwali", r"diwali|deepavali|divali"),
    ("dussehra", r"dussehra|dasara|durga puja|vijayadashami"),
    ("holi", r"holi"),
    ("chinese new year", r"chinese new year|lunar new year|cny(?= )|spring festival|t[eế]t(?= )|春节|seollal"),
    ("hanukkah", r"hanukkah|chanukah"),
    ("easter", r"easter|ostern|pascua|semana santa|p[âa]ques|p[áa]scoa|pasqua|pasen|wielkanoc\w*|påske?"),
    ("pentecost", r"pentecost|whitsun|pfingsten|pentec[oô]te"),
    ("carnival", r"carnival|carnaval|fasching|karneval"),
    ("thanksgiving", r"thanksgiving"),
    ("christmas",
        r"christmas|x-?mas|the holidays|weihnachten|navidad(?:es)?|no[ëe]l|natale?|kerst|bożego narodzenia|"
        r"jul(?=\b)"),
    ("new year",
        r"new year(?:'?s)?(?: eve)?|neujahr|silvester|jahreswechsel|año nuevo|nouvel an|ano novo|naya saal|"
        r"capodanno"),
    ("halloween", r"halloween"),
    ("republic day", r"republic day"),
    ("valentine", r"valentine'?s(?: day)?"),
)  # fmt: skip
FEAST = re.compile(
    r"(?P<lead>\b(?:before|by|until|till|bis|vor|antes d[eo]l?|avant|para|até|hasta|d[’']ici|prima di|voor|"
    r"przed)\s+(?:the |o |el |la |à )?)?"
    r"(?:next |this |coming )?"
    + "(?:" + "|".join(rf"(?P<f{number}>\b(?:{pattern}))" for number, (_, pattern) in enumerate(_NAMES)) + ")"
    + r"(?!\w)(?:\s+(?:of )?(?P<y>20\d\d))?(?P<ny>\s+(?:next year|nächstes jahr|nächsten jahres|"
    r"(?:del|el) (?:año que viene|próximo año)|de l[’']année prochaine|"
    r"do ano que vem|do próximo ano|agle saal|dell[’']anno prossimo))?(?P<tak>\s+(?:tak|se pehle))?",
    re.IGNORECASE,
)  # fmt: skip
_BEFORE = re.compile(r"^(?:before|vor|antes|avant|prima|voor|przed)\b", re.IGNORECASE)


def feast_day(hit: re.Match[str], today: date) -> date | None:
    """The day a match of FEAST means: the next one from today, or that of its year; the day before for 'before'."""
    name = next(_NAMES[int(group[1:])][0] for group, found in hit.groupdict().items() if found and group[0] == "f")
    years = [int(hit["y"])] if hit["y"] else [today.year, today.year + 1][1 if hit["ny"] else 0 :]
    days = [day for year in years if (day := day_in(name, year)) is not None]
    day = next((day for day in days if day > today or hit["y"]), None)
    is_eve = name in ("christmas", "new year")
    is_before = _BEFORE.match(hit["lead"] or "") is not None and not is_eve
    return day - timedelta(days=1) if day is not None and is_before else day


def day_in(name: str, year: int) -> date | None:
    """The day of a feast in a year; None where the tables do not reach."""
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name == "thanksgiving":
        # Fourth Thursday of November.
        return date(year, 11, 22 + (3 - date(year, 11, 22).weekday()) % 7)
    if name in ("easter", "pentecost", "carnival"):
        return easter(year) + timedelta(days={"easter": 0, "pentecost": 49, "carnival": -47}[name])
    return next((date.fromisoformat(day) for day in _MOVABLE[name] if day.startswith(f"{year}-")), None)


def easter(year: int) -> date:
    """Easter Sunday by the Gregorian calendar (the algorithm of Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
