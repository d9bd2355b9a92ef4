"""Days that are near and go by their name: this coming Friday, next Tuesday, by Sunday, bis nächsten Freitag."""

from __future__ import annotations

import re
from datetime import date, timedelta
from types import MappingProxyType

from tools.reading.deadline_days import DeadlineRead, is_ours
from tools.reading.one_of import lettered, one_of

DAY_NAMES = MappingProxyType(
    {
        name: number
        for number, names in enumerate(
            (
                "monday mon montag lunes lundi segunda segunda-feira lunedì maandag somvaar somwar",
                "tuesday tue tues dienstag martes mardi terça terça-feira martedì dinsdag mangalwar",
                "wednesday wed mittwoch miércoles miercoles mercredi quarta quarta-feira mercoledì woensdag budhwar",
                "thursday thu thur thurs donnerstag jueves jeudi quinta quinta-feira giovedì donderdag guruwar",
                "friday fri freitag viernes vendredi sexta sexta-feira venerdì vrijdag shukrawar",
                "saturday sat samstag sonnabend sábado sabado samedi sabato zaterdag shaniwar shanivaar",
                "sunday sun sonntag domingo dimanche domenica zondag raviwar itwaar",
            )
        )
        for name in names.split()
    }
)
"""Day of the week by name, Monday 0 as in `date.weekday`."""

SOONEST_NEXT = 3
"""Days ahead from which a day is called "next": the nearer ones are "this" (judgement; the earlier day is taken)."""
_DAY = one_of(DAY_NAMES)
_LEAD = (
    r"(?:by|before|until|till|til|no later than|not later than|latest by|bis(?: zum| spätestens)?|spätestens|"
    r"antes d[eo]l?|hasta|até|avant|d[’']ici(?: à)?|entro|prima di|voor|tegen|uiterlijk)"
)
_NEAR = (
    r"(?:the |el |la |le |am |na |den |o |a )?(?:(?P<this>this coming|this|coming|upcoming|diesen|kommenden|este|esta|"
    r"ce|nesta|questo|deze|komende|is)|(?P<next>next|nächste[nrms]?|pr[óo]xim[oa]|prossim[oa]|volgende|agle))\s"
)
NAMED_DAY = re.compile(
    rf"(?<!\w)(?P<lead>{_LEAD}\s)?(?:{_NEAR})?(?:the |le |el |la )?(?P<day>{_DAY})(?![\w-])"
    r"(?P<coming>\s(?:(?P<later>after next)|prochain|que viene|que vem|coming|próxim[oa]))?",
    re.IGNORECASE,
)
_FROM_DAY = re.compile(rf"(?<!\w)(?:{_DAY})s?\s$", re.IGNORECASE)


def read_named_day(text: str, today: date, country: str, is_answer: bool) -> DeadlineRead | None:
    """The day ahead that is named: it needs a word such as 'this', 'next' or 'by', for days alone are days to learn."""
    for hit in NAMED_DAY.finditer(text):
        is_marked = hit["lead"] or hit["this"] or hit["next"] or hit["coming"]
        # "Monday until Friday" is a week of work.
        if is_marked and not _FROM_DAY.search(text[: hit.start()][-16:]) and is_ours(text, hit, is_answer):
            ahead = (DAY_NAMES[lettered(hit["day"])] - today.weekday() - 1) % 7 + 1
            ahead += 7 if hit["later"] or (hit["next"] and ahead < SOONEST_NEXT) else 0
            return DeadlineRead(today + timedelta(days=ahead), None, hit.start(), hit.end())
    return None
