"""Words of a week in the languages people answer in: its hours, its days, and how often something is done in it."""

from __future__ import annotations

import re
from types import MappingProxyType

from tools.reading.numbers import NUMBER, UP_TO, number_of

WEEKDAYS, DAYS, WEEKENDS = 5, 7, 2

HOUR = (
    r"(?:hours?|hors|hous|huors?|horus|houres|hourss|hrus|hrs?\.?|h|ghant[aeo]n?|horas?|horitas?|horinhas?|orett[ae]|"
    r"stunden?|stündchen|"
    r"std\.?|heures?|uur|uren|or[ae]|"
    r"timm(?:ar|e)|timer|time|tim|"
    r"godzin\w*|godz\.?|saat|jam|giờ|tiếng|hodin\w*|óra|órát|час\w*|годин\w*|小时|小時|時間|시간|ชั่วโมง|"
    r"ώρες|oră|masaa)"
    r"(?![a-zà-ɏ])"
)
MINUTE = (
    r"(?:minutes?|mins?\.?|minuten|minutos|minuti|minuter|min|minut\w*|perc|dakika|menit|phút|минут\w*|"
    r"分钟|分鐘|分|분)(?![a-zà-ɏ])"
)

_D = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?|(?:mon|diens|donners|frei|sams|"
    r"sonn)tags?|mittwochs?|"
    r"sonnabends?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[áa]bados?|domingos?|lundis?|mardis?|mercredis?|"
    r"jeudis?|vendredis?|"
    r"samedis?|dimanches?|segundas?(?:-feira)?|ter[cç]as?(?:-feira)?|quartas?(?:-feira)?|quintas?(?:-feira)?|"
    r"sextas?(?:-feira)?|"
    r"somvaar|somwar|mangalwar|budhwar|guruwar|shukrawar|shanivaar|shaniwar|itwaar|itvaar|ravivar|raviwar|"
    r"lørdag(?:er)?|"
    r"søndag(?:er)?|lördag(?:ar)?|söndag(?:ar)?|zaterdag|zondag|sabato|domenica|sobot[ay]|niedziel[aeę]|"
    r"(?-i:Mo|Di|Mi|Do|Fr|Sa|So))\.?(?![a-zà-ɏ])"
)
_INDEX = MappingProxyType(
    {
        "mo": 1, "tu": 2, "we": 3, "th": 4, "fr": 5, "sa": 6, "su": 7, "di": 2, "mi": 3, "do": 4, "so": 7,
        "lu": 1, "ma": 2, "me": 3, "ju": 4, "je": 4, "vi": 5, "ve": 5, "sá": 6, "se": 1, "te": 2, "qu": 3, "qui": 4,
        "lø": 6, "sø": 7, "lö": 6, "sö": 7, "za": 6, "zo": 7, "ni": 7, "it": 7, "ra": 7, "bu": 3, "gu": 4,
        "sh": 6,
        "sex": 5, "dom": 7, "dim": 7, "som": 1, "sob": 6, "shu": 5,
    }
)  # fmt: skip
_PART = (
    r"(?:\s(?:early |late )?(?:mornings?|afternoons?|evenings?|nights?|noon|vormittags?|nachmittags?|abends?|früh))?"
)
DAY_LIST = (
    rf"(?<![a-zà-ɏ]){_D}(?:\s?(?P<dash>-|–|—|to|through|thru|bis|till|a|à|se)\s?(?P<last>{_D})|"
    rf"(?:\s?(?:,\s?and|,|/|&|\+|;|and|und|y|et|e|aur|or)\s?(?:(?:on|the|am|el|le|la|los|les|no|na|nos|nas|às|aos|"
    rf"il|and) ){{0,2}}{_D}|\s{_D}){{1,6}})?{_PART}"
)

_EVERY = (
    r"(?:every|each|any|tutt[ie] (?:i|le)|jede[nrs]?|alle|cada|tod[oa]s (?:l[oa]s|os|as)|tod[oa]|chaque|"
    r"tou(?:te)?s les|har|hr|ogni|"
    r"elke|iedere|"
    r"varje|varannan|hver|każd\w+|setiap|mỗi|her|co)"
)
_SESSION = (
    r"(?:evenings?|nights?|mornings?|afternoons?|weeknights?|days?|sessions?|blocks?|slots?|lunch ?(?:breaks?|"
    r"hours?|times?|es)?|"
    r"lunches|week ?days?|work(?:ing)? ?days?|weekends?|abende?n?|tagen?|noches|tardes|mañanas|d[ií]as|"
    r"soir(?:ée)?s?|matins?|"
    r"jours?|noites|manhãs|shaam|raat\w*|din|avonden?|dagen?|kvällar|kvelder|sere|giorni|dni|wieczor\w+|gün)"
)
DAY_OFF = re.compile(
    r"\s(?:is |are |as )?(?:off\b|excluded|excepted|chhutti|frei\b|libres?\b|chhod\s?(?:ke|kar)?\b|ke alawa|"
    r"ausgenommen|exceptée?|libre|free of study|rest(?:ing)?\b|nahi\b|"
    r"no\b(?!\s?\d))",
    re.IGNORECASE,
)
OFF_BEFORE = re.compile(
    r"\b(?:except(?: for)?|excluding|but not|apart from|other than|not|außer|ausser|excepto|menos|sauf|exceto|minus|"
    r"tranne|eccetto|salvo|hormis|ausgenommen|bar|"
    r"without|skip(?:ping)?|never)\s(?:on |at |the |am |los |el |le |la |il |a |aos |den )*$",
    re.IGNORECASE,
)
TWICE_A_DAY = (
    r"(?:\b(?:each|every) (?:single )?morning (?:and|&|then|plus)(?: then)?(?: again)? (?:each |every |in the )?"
    r"(?:evening|night|afternoon)\b|\bmornings? and (?:again )?(?:evenings?|nights?)\b|"
    r"\b(?:twice|two times|2 times|2x) (?:a|per|each|every) day\b|\btwice daily\b|\bzweimal (?:am tag|täglich|"
    r"pro tag)|"
    r"\b(?:dos|2) veces al día\b|\b(?:deux|2) fois par jour\b|\bduas vezes (?:por|ao) dia\b|\bdin mein do baar\b|"
    r"\bsubah (?:aur )?shaam\b|\bmorgens und abends\b|\bmatin et soir\b)"
)
FREQUENCIES: tuple[tuple[str, str], ...] = (
    (
        "twice",
        rf"{TWICE_A_DAY}(?P<work>[\s,(]{{0,3}}(?:on |only |but only |only on )?(?:(?:week|work(?:ing)?|business|"
        rf"school) ?days?|"
        r"mon(?:day)?s?\s?(?:-|–|to)\s?fri(?:day)?s?)\b)?",
    ),
    (
        "other",
        r"\b(?:every (?:other|second|alternate|two|2)|alternate|on alternate) days?\b|\balle (?:zwei|2) tage\b|"
        r"\btous les (?:deux|2) jours\b|\bjeden zweiten tag\b|"
        r"\bun jour sur deux\b|"
        r"\b(?:cada dos|un) d[ií]as? (?:sí|si)? ?(?:y|,)? ?(?:otro no)?\b(?=.{0,3}$)|\bcada (?:dos|2) d[ií]as\b|"
        r"\ba cada (?:dois|2) dias\b",
    ),
    (
        "fortnight",
        r"\bfortnightly\b|\b(?:every|per|a|each) fortnight\b|\bevery (?:two|2|other|second) weeks?\b|"
        r"\b(?:alternate|every (?:other|second|alternate)) (?:saturday|sunday|weekend|friday|monday|"
        r"tuesday|wednesday|thursday)s?\b|\b(?:bi-?weekly|alle zwei wochen|cada dos semanas|"
        r"cada quince d[ií]as|a cada duas semanas|every other week(?:end)?)\b",
    ),
    (
        "month",
        r"/\s?(?:mo(?:nth)?|mes|monat|mois|m[eê]s)\b|\b(?:per|a|each|every|in a|al|por|pro|im|par|ao|mahine?|ek) ?"
        r"(?:months?|mes|monat|mois|m[eê]s|mein|mese|mahin\w*)\b|\bmonthly\b|\bmonatlich\b|\bmensual\w*\b|"
        r"\bmahin[ae] (?:mein|me|ke)?|"
        r"\b(?:per|i) m[åa]ned(?:en)?\b|\bper maand\b|\bsebulan\b|\bmiesięcznie\b",
    ),
    (
        "times",
        rf"\b(?P<times>once|twice|thrice|(?:{NUMBER})\s?(?:x|×|times|mal|veces|fois|vezes|baar|volte|keer|ganger|"
        r"gånger|razy)|"
        r"einmal|zweimal|dreimal|viermal|fünfmal)\s?(?:a|per|each|every|pro|in der|die|por|a la|par|"
        r"hafte mein|na|i|/)?\s?"
        r"(?:the )?(?:week(?:ly)?|woche|semana|semaine|hafte|settimana|veckan|uken|tydzień|wk)\b|"
        r"\b(?P<times2>\d)x\b(?=\s?(?:a|per|/)?\s?w(?:ee)?k)",
    ),
    ("list", DAY_LIST),
    (
        "both",
        r"\b(?:per|each|every|a|on both|both) weekend days?\b|\b(?:each|every|per) day (?:of|at|on|over) (?:the |"
        r"a )?weekend\b|"
        r"\bam wochenende (?:pro|je|jeden) tag\b|\bcada día del fin de semana\b",
    ),
    (
        "weekend",
        r"(?<!both )(?:\b(?:every|each|on|at|over|during|in) )?(?:the )?\bweek-?ends?\b|\b(?:am |an |"
        r"jedes )?wochenenden?\b|"
        r"\b(?:los )?fin(?:es)? de semana\b|"
        r"\b(?:los )?findes?\b|\bf(?:im|ins) de semana\b|\bles week-?ends\b|\bhafta ?sonu\w*|\bhelg(?:en|"
        r"er|erna|ene)?\b|\bweekeinden?\b|\bvíkend\w*|"
        r"\bakhir pekan\b|\bw weekendy?\b|週末|周末|주말|cuối tuần|\bfine ?settimana\b",
    ),
    (
        "weekday",
        r"\b(?:on |during )?(?:(?:every|each|per|a) )?(?:the )?(?:week ?days?|working days?|work ?days?|"
        r"business days?|weeknights?|school nights?)\b|"
        r"\b(?:an )?(?:wochentag(?:en|s)?|werktag(?:en|s)?|arbeitstag(?:en)?)\b|\bunter der woche\b|"
        r"\bentre semana\b|\ben semaine\b|\bdías? laborables?\b|\bdurante a semana\b|"
        r"\bdias? (?:de semana|úteis|útil)\b|\bd[ií]as? hábil(?:es)?\b|\bjours? ouvr\w+|"
        r"\bgiorn[oi] (?:lavorativ[oi]|ferial[ei])\b|\b(?:before|after) (?:my )?(?:work|job|office|shift)\b|"
        r"\bnach der arbeit\b|\bvor der arbeit\b|"
        r"\bdespués del trabajo\b|\bdepois do trabalho\b|\baprès le (?:travail|"
        r"boulot)\b|\bna werk\b|\bpo pracy\b|\bevery work(?:ing)? ?day\b|平日|"
        r"(?<!hours )(?<!hour )(?<!hrs )(?<!\dh )(?<!\d h )(?<!\d )\bin the week\b",
    ),
    (
        "counted",
        rf"(?<![\w.,])(?!(?:an?|una?|une|eine?[nm]?|uma?|half|per)\s)(?P<count>\d{{1,2}}|"
        rf"{NUMBER})(?:{UP_TO}(?:\d{{1,2}}|{NUMBER}))?\s+(?:(?:free|full|whole|of|my|the|week|weekday|weekend|late|"
        rf"early|"
        r"quiet|good|short|long|spare)\s+)*"
        rf"{_SESSION}(?![a-zà-ɏ])(?:\s?(?:a|per|each|every|in the|/|pro|in der|por|a la|par|of the|na|i|"
        r"de la|da|die)\s?(?:week|wk|woche|semana|semaine|hafte|veckan|uken|settimana|tydzień))?",
    ),
    ("counted", r"(?<=[a-z.])\s?[x×]\s?(?P<count>[2-7])(?![\w.:])"),
    (
        "daily",
        r"\bdaily\b|\bnightly\b|\btäglich\b|\bdiari(?:o|a|amente|amente)\b|\bquotidien\w*\b|\brozana\b|\broz\b|"
        r"\bdagelijks\b|\bcodziennie\b|\bgünde\b|\bdagligen?\b|"
        rf"\bsehari\b|\bal giorno\b|\b{_EVERY}\s(?:single\s)?(?:days?|evenings?|nights?|mornings?|"
        r"afternoons?|tage?|abend|morgen|d[ií]as?|noches?|mañanas?|tardes?|jours?|soirs?|"
        r"matins?|noites?|manhãs?|din|raat|subah|shaam|dag|avond|kväll|kveld|giorno|giorni|sera|sere|dzień|dnia|"
        r"hari|gün|ngày|lunch\w*)(?![a-zà-ɏ])|"
        r"(?:/|\b(?:a|an|per|each|pro|por|al|par|am|ao|om|kada|na|in a|i|le|per|ek))\s?(?:days?|tag|d[ií]a|"
        r"jour|dag(?:en)?|giorno|dzień|dnia|hari|gün|evening|night|morning|noche|soir|noite|"
        r"din)(?![a-zà-ɏ])|"
        r"每天|毎日|每日|一天|매일|하루|mỗi ngày|/日|/天|every ?day|p\.?d\b|\bek din mein\b|"
        r"\bdin (?:mein|me|ka|ke)\b",
    ),
    (
        "week",
        r"(?:/|\b(?:a|an|per|each|every|in a|in the|the|pro|in der|die|je|por|a la|cada|toda(?: a)?|na|par|la|"
        r"chaque|hafte|ek|alla|ogni|in|i|w|de la|na|om de|per|une|each|any|this|whole))\s?"
        r"(?:weeks?|wk|w|woche|semana|semaine|hafte|hafta|settimana|veckan?|uken?|ugen?|tydzie[nń]|"
        r"tygodni\w+|minggu|tuần|týden\w*|hét|hafta|săptămân\w+|неделю|тиждень)(?![a-zà-ɏ])|"
        r"\bweekly\b|\bhpw\b|\bp\.?w\b|\bhebdo\w*|\bsemana(?:l\w*|is)\b|\bw[oö]chentlich\b|\bwekelijks\b|"
        r"\btygodniowo\b|\bsettimanal\w+|\bhaftada\b|\bhaftalık\b|\bseminggu\b|"
        r"\bhaft[ae] (?:mein|me|bhar|ke)\b|\bukentlig\b|每周|毎週|每週|一周|週に?|/週|/周|1주일|일주일|매주|"
        r"주에|mỗi tuần|\btýdně\b|\bhetente\b|\bpe săptămână\b|\bpor week\b",
    ),
    (
        "each",
        r"\b(?:each|apiece|both days|per (?:session|sitting|evening|night|morning|day|block)|every time|jeweils|"
        r"je|cada (?:uno|una|vez|um)|chacun\w*|at a time|a (?:session|piece|pop|go)|"
        r"a night|an evening|a morning|each day|each (?:session|time|evening|night|morning|block|one)|"
        r"pro abend|pro tag|por noche|por día|par soir|elk|vardera|har baar)\b",
    ),
    (
        "plain",
        r"\b(?:in the |at |on )?(?:evenings|nights|mornings|afternoons|lunch ?(?:breaks?|times?|hours?)|abends|"
        r"morgens|at night|in the (?:morning|evening|afternoon)|over lunch|at lunch|"
        r"por las? (?:noches?|mañanas?|tardes?)|le soir|le matin|à noite|de manhã|raat ko|raat mein|subah|"
        r"shaam ko|shaam mein|'s avonds|på kvällen|om kvelden|wieczorami|akşamları|"
        r"during (?:my )?(?:commute|lunch)|on the train|am abend|am morgen|in der früh)\b",
    ),
)


def days_of(kind: str, hit: re.Match[str]) -> float:
    """How many days or times a week a frequency is; of a week, month or fortnight the share of it."""
    if kind == "times":
        return _times(hit["times"] or hit["times2"])
    if kind == "twice":
        return 2.0 * (WEEKDAYS if hit["work"] else DAYS)
    if kind == "counted":
        is_weekends = re.search(
            r"weekends?(?!\s(?:mornings?|afternoons?|evenings?|nights?|days?))", hit[0], re.IGNORECASE
        )
        return number_of(hit["count"]) * (WEEKENDS if is_weekends else 1)
    if kind == "list":
        return _listed(hit)
    return {"other": 3.5, "both": WEEKENDS,
            "fortnight": 0.5, "month": 12 / 52, "weekend": WEEKENDS, "weekday": WEEKDAYS, "daily": DAYS,
            "week": 1, "each": 1, "plain": WEEKDAYS}[kind]  # fmt: skip


def _times(words: str) -> float:
    name = words.lower()
    known = {"once": 1, "twice": 2, "thrice": 3, "einmal": 1, "zweimal": 2, "dreimal": 3, "viermal": 4, "fünfmal": 5}
    if name in known:
        return known[name]
    number = re.match(rf"\d{{1,2}}|{NUMBER}", name, re.IGNORECASE)
    return number_of(number[0]) if number else 1


def _day(name: str) -> int:
    """Number of a day of the week, Monday first, by the beginning of its name."""
    return _INDEX.get(name[:3]) or _INDEX.get(name[:2], 1)


def _listed(hit: re.Match[str]) -> float:
    """Days in a list such as Mon, Wed and Fri, or from one to another."""
    days = [_day(name[0].lower()) for name in re.finditer(_D, hit[0], re.IGNORECASE)]
    if hit["last"]:
        return float((days[-1] - days[0]) % DAYS + 1)
    return float(len(days))
