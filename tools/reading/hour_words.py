"""Words around hours: amounts of them, times of day, and whose hours they are: of work, of a thing, for learning."""

from __future__ import annotations

import re

from tools.reading.numbers import COUNT, NUMBER, UP_TO
from tools.reading.week_words import FREQUENCIES, HOUR, MINUTE

HALF = r"(?:\s(?:and a half|y media|et demie?|e meia|und eine halbe))?"
AMOUNT = (
    rf"(?<![A-Za-zÀ-ɏ\d_.,$€£₹])(?:(?:(?P<low>{NUMBER})(?:{UP_TO}(?P<high>{NUMBER}))?\s{{0,3}}\+?(?:-?ish)?"
    rf"[\s-]?(?:full |good |solid |free |petites? |bonnes? |gute |buenas? |boas? |knappe |of |de |"
    rf"d[’'])?(?:(?P<hour>{HOUR})|(?P<minute>{MINUTE}))"
    rf"(?P<half>{HALF})"
    rf"(?P<quarter>\s(?:and a quarter|y cuarto|et quart|e un quarto))?(?:\s?(?P<more>\d\d)(?:\s?(?:min\w*|"
    rf"m))?(?!\d))?)|"
    r"(?P<halfhour>half an hour|half[- ]?hour|halbe stunde|media horita|media hora|meia hora|demi-heure|mezz'?ora|"
    r"half uur|aadha ghant[ae]|halvtimme|halvtime|pół godziny|yarım saat)|"
    r"(?P<quarters>(?:three )?quarters? of an hour|(?:drei)?viertelstunde|tres cuartos de hora)|"
    r"(?P<word>un[’']ora|eineinhalb stunden|anderthalb stunden|hora y media|hora e meia|(?:an )?hour and a half|"
    r"(?:ek|"
    r"dedh) ghant[ae]|półtorej godziny)|"
    r"(?:\d?\d?\s?(?:小时|小時|時間)))"
)
CLOCK = re.compile(
    r"(?<![\w.,:$€£₹])(?P<lead>from |von |de |das |dalle |van |od |between |entre )?(?:las |les |le )?(?P<a>[01]?\d|"
    r"2[0-4])(?:[:.h](?P<am>[0-5]\d))?\s?(?P<ax>am|pm|a\.m\.|p\.m\.|uhr|h)?\s?"
    r"(?:-|–|—|to|till?|until|bis|alle|a|às|as|à|tot|do|and|y|e|et|se)\s?(?:las |les )?(?P<b>[01]?\d|"
    r"2[0-4])(?:[:.h](?P<bm>[0-5]\d))?\s?"
    r"(?P<bx>am|pm|a\.m\.|p\.m\.|uhr|(?:horas|hrs|hs|heures|ore|uur|h)(?=\s|$|[,.;)]))?(?![\w:]|\.\d)",
    re.IGNORECASE,
)
# Behind "de 9 a 13 h": the range is one of lengths, not of times of day.
A_WEEK_AFTER = re.compile(
    r"\s?(?:/|(?:a|per|each|every|pro|por|par|al|a la|à la|in der|die|of|de) ?(?:\w+ )?"
    r"(?:weeks?|wk|woche|semana|semaine|d[ií]a|days?|tag|jour|dia|settimana|giorno)\b|(?:weekly|daily|diari|semanal|"
    r"wöchentlich|täglich))",
    re.IGNORECASE,
)
AMOUNT_RE = re.compile(AMOUNT, re.IGNORECASE)
OFTEN = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in FREQUENCIES)
SPREAD = re.compile(
    r"\b(?:over(?! lunch)|across|spread|split|divided|in total|total|altogether|verteilt|repartid\w+|between|"
    r"entre(?= (?:el |os? )?(?:s[áa]b|lun|seg|mar|dom|sam|los |las ))|zwischen)\b",
    re.IGNORECASE,
)
_MORE = r"(?:more |extra |additional |further |más |mehr |de plus |mais |altre |altri )?"
BEFORE_DAYS = re.compile(
    rf"\s*(?:h\s)?{_MORE}(?:(?:on|at|over|am|los|le|el|each|every|during|cada|jeden|chaque|ogni|no|aos|"
    rf"nel)\s)?(?:the )?",
    re.IGNORECASE,
)
ON_DAYS = re.compile(
    rf"\s*{_MORE}(?:on|at|over|am|los|le|el|each|every|during|cada|jeden|chaque|ogni|no|aos)\b", re.IGNORECASE
)
AFTER_DAYS = re.compile(
    r"\s*(?:(?:pe|par|mein|me|about|maybe|ca\.?|for|around|another|otr[oa]s?|outr[oa]s?|autres|weitere|noch|altre|"
    r"then|je)\s|[:=–-]\s?)?",
    re.IGNORECASE,
)
COUNTED_BEFORE = re.compile(
    rf"\b(?P<n>{COUNT})\s?(?:(?P<sign>[x×*]|times|mal|veces|fois|vezes|volte)\s?)?$", re.IGNORECASE
)
SESSION_AFTER = re.compile(
    r"[\s-](?:sessions?|blocks?|slots?|sittings?|evenings?|mornings?|nights?|lessons?)\b", re.IGNORECASE
)
IN_TOTAL = re.compile(
    r"\s(?:in total|total|altogether|in all|insgesamt|en total|au total|no total|in totale|combined|together|"
    r"put together|zusammen)\b",
    re.IGNORECASE,
)
AT_WORK = re.compile(
    r"(?<!before )(?<!after )(?<!around )(?<!besides )(?<!outside )(?<!to )(?<!at )\b(?:work|works|working|worked|"
    r"job|shifts?|employed|slept|office(?! (?:ke (?:baad|bad)|se pehle))|on[- ]call|commut\w+|sleep\w*|arbeite|"
    r"arbeitet|"
    r"trabajo|"
    r"trabaja|travaille|trabalho|duermo|schlafe|shift of)\b(?! with)[^,.;!?]*$",
    re.IGNORECASE,
)
# "I dropped my second job: 12 hours a week" tells of the time that this freed.
FREED = re.compile(
    r"\b(?:dropped|quit|left|lost|gave up|given up|stopped|ended|resigned|finished|without)\b[^,.;!?:]{0,24}"
    r"\b(?:jobs?|shifts?|work|gig|office|commut\w+)\b(?::|\s[-–—]|\s(?:so|and|now|then)\b)[^,.;!?]*$",
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
    r"interview|webinar|training|pipeline|job|query|build|runs?|ran|open(?! to\b)|uptime|sla|response|drive|"
    r"train ride|"
    r"journey|away|ago|jet ?lag|"
    r"deploy\w*|trip|workshop|marathon|surgery|delay\w*|downtime|outage|notice|"
    r"repl(?:y|ies|ied)|responds?|answers?|waits?|waited|queue|late by)\b[^,.;!?]*$",
    re.IGNORECASE,
)
# Hours of a sport, of care or of the house: "I coach football 6 hours a week", "I have therapy for an hour".
OTHER_PURSUIT = re.compile(
    r"(?:\bi (?:also |already |usually |still |have to |need to |must )*(?:coach|teach|run|swim|cycle|volunteer|"
    r"commute|"
    r"drive|travel|cook|look after|care for|babysit|go to|work out|exercise|tutor|watch|play|game|scroll|sleep|"
    r"ride|walk|paint|pray|practi[sc]e the)\b|"
    r"(?<!after )(?<!before )(?<!around )(?<!between )(?<!besides )(?<!outside )(?<!while )(?<!during )(?<!from )\b"
    r"(?:therapy|physio\w*|(?:the )?gym|yoga|church|mosque|choir|rehearsals?|football|soccer|cricket|tennis|swimming|"
    r"piano|guitar|karate|housework|chores|school run|fußball|fútbol|gimnasio|musculation|academia)\b)"
    r"(?![^,.;!?]*\b(?:i (?:can|could|have|get)|i[’']ve|free|left|study\w*|learn\w*)\b)[^,.;!?]*$",
    re.IGNORECASE,
)
THING_AFTER = re.compile(
    r"\s(?:of|worth of) (?!(?:my|the|our|each|every|those|them|it|this|that|free|spare|time|stud\w+|learning|"
    r"practi\w+|"
    r"focus\w*|work on|concentrat\w+|reading|course|lessons?|class\w*|evening|weekend|week|leisure|self|deep|quiet|"
    r"online|"
    r"effort|dedicated|training|cod\w+|homework)\b)[a-z]|"
    r"\s?-?\s?(?:of |de )?(?:late\b|delay\w*|verspätung|retraso|retard|ritardo|atraso|ago|later|away|long|flight|"
    r"exam|drive|course|video|meeting|film|movie|battery|ahead|behind|"
    r"per (?:exam|course|run)|notice|sla|on[- ]call|support|rota|shift|of (?:video|content|sleep|downtime|"
    r"training data))\b",
    re.IGNORECASE,
)
LONG_THING = re.compile(
    r"\s(?!(?:a|per|each|every|in|on|at|over|for|of|and|or|weeks?|sessions?|blocks?|slots?|stud\w+|learning|"
    r"commit\w*|"
    r"total|budget|chunks?|sprints?|evenings?|sittings?|weekends?|days?|max\w*)\b)[a-z]",
    re.IGNORECASE,
)
# "30 minutes on the train are not usable", "the other ten go to my second job".
UNUSABLE_AFTER = re.compile(
    r"[^.,;!?\n\d]{0,30}?\b(?:(?:is|are|was|were|would be|do|does)(?: not|n[’']?t) (?:really )?(?:usable|count|"
    r"countable|work|happen|fit|possible|realistic|doable|feasible|sustainable)|(?:goes?|went) (?:to|into|on) (?:my |"
    r"the |our )?"
    r"(?!learning|study|studying|this|it\b)\w+|(?:is|are) (?:lost|gone|wasted|taken)|no longer)\b",
    re.IGNORECASE,
)
EACH_WAY = re.compile(
    r"\s(?:each way|both ways|one way each|there and back each|pro strecke|por trayecto|par trajet)\b", re.IGNORECASE
)
ONE_THING = re.compile(
    r"one\s(?:more |last |other |small )?(?:thing|question|point|note|problem|issue|moment|second|sec|minute|of|day|"
    r"remark|request)\b",
    re.IGNORECASE,
)
WITH_UNIT = AMOUNT_RE
# "I am at work 9 hours, so 5 are left": behind these something else is told.
OWN_CLAUSE = re.compile(
    r"\b(?:so|but|hence|leaves?|leaving|left with|which means|aber|pero|así que|mais|donc|mas|então|lekin|toh)\b",
    re.IGNORECASE,
)
INTERVAL = re.compile(r"\b(?:every|alle|cada|toutes les|a cada)\s$", re.IGNORECASE)
JOINED_BEFORE = re.compile(r"(?:\b(?:and|plus|und|y|et|e|aur)|[+&,])\s?$", re.IGNORECASE)
JOINED_AFTER = re.compile(r"\s?(?:(?:and|plus|und|y|et|e|aur)\b|[+&])", re.IGNORECASE)
PART_BEFORE = re.compile(
    r"\b(?:mornings?|evenings?|(?:week)?nights?|afternoons?|abends|morgens|noches|tardes|mañanas|soirs?|matins?|"
    r"noites|"
    r"manhãs|shaam|subah)[\s,:(]{1,3}(?:from |von |de |das |dalle |between )?$",
    re.IGNORECASE,
)
SAME = re.compile(
    r"\b(?:(?:the )?same(?: again| amount)?|another(?: one)?|as much|as many|likewise|again|ditto|lo mismo|dasselbe|"
    r"das gleiche|"
    r"genauso viel|pareil|la même chose|o mesmo|lo stesso|utna hi|same)(?: on| at| for| every| each| am| los?| el|"
    r" le)?"
    r"(?: the)?(?=\s)",
    re.IGNORECASE,
)
PART_OF_DAY = re.compile(r"\W*(?:my |the |a )?(?:half|full|whole|entire)\b", re.IGNORECASE)
BARE = re.compile(
    rf"(?<![\w.,])(?<![a-z]-)(?P<low>{COUNT}|\d{{1,2}}(?=-?ish\b))(?:-?ish\b)?(?:{UP_TO}(?P<high>{COUNT}))?",
    re.IGNORECASE,
)
ALONE = re.compile(
    r"^\W*(?:about |around |maybe |max(?:imum)? |up to |roughly |ca\.? |etwa |unas |environ |cerca de |circa |"
    rf"approx\w* |like |just |only |~)*{AMOUNT}"
    r"(?: or so| max\w*| i think| maybe| tops| at most)?\W*$",
    re.IGNORECASE,
)
NOT_HOURS_BEFORE = re.compile(
    r"\b(?:turn(?:s|ed|ing)?|(?:she|he|they|wife|husband|partner|mother|father|mum|mom|dad|son|daughter|brother|"
    r"sister|"
    r"grandma|grandpa|grandmother|grandfather|baby|child|kids?|dog|cat)(?:'s| is| are| was| will be)(?: (?:now|only|"
    r"just|already|almost|nearly))*|not|team of|level|class|grade|version|age|since|in|python|java|at|until|till|by|"
    r"from|um|a las?)\s*$",
    re.IGNORECASE,
)
# Hours of a place or an appointment: "our shop is open 10 to 6", "the dentist is at 4".
OPENING = re.compile(
    r"\b(?:open(?! to\b)|opens|opening|closes?|closed|geöffnet|öffnet|abiert[oa]|abre|ouvert|aberto|"
    r"school (?:starts|ends)|"
    r"(?:appointment|dentist|doctor|flight|train|bus|meeting|termin|vuelo|cita)(?: \w+){0,2} (?:is|leaves|sees|at|um|"
    r"ist|es|sale|a las?))\b[^,.;!?]*$",
    re.IGNORECASE,
)
HOW_OFTEN = re.compile(r"\s?(?:a|an|per|each|every|/)\s?\w+", re.IGNORECASE)
NONE = re.compile(
    r"^\W*(?:none|nothing|zero|0|null|cero|zéro)\b\W*(?:(?:hours?|hrs?|stunden|horas|heures|ghante)\b[^\d]*)?\W*$|"
    r"^\W*(?:\w+[’']?\w*\s){0,4}?(?:no (?:free |spare |extra )?time|keine (?:freie )?zeit|sin tiempo|no tengo tiempo|"
    r"pas (?:de|le) temps|"
    r"sem tempo|não tenho tempo|time nahi+|none)\b(?![^.;!?]*\d)[^\d]*$",
    re.IGNORECASE,
)
WHOLE_WEEK = re.compile(
    r"\bfull[ -]?time\b|\bvollzeit\b|\btiempo completo\b|\bà plein temps\b|\btempo integral\b", re.IGNORECASE
)
# "My shifts are 12 hours, 4 on 3 off".
ROTA = re.compile(
    r"\b(?:\d|two|three|four|five|six|seven) (?:days? )?on,?(?: and)? (?:\d|two|three|four|five|six|"
    r"seven) (?:days? )?off\b",
    re.IGNORECASE,
)
# Behind hours of a thing, when it is: "on call 24 hours every third weekend".
REST_OF_THING = re.compile(
    r"[^.,;:!?\n\d]*?(?=\s(?:so|but|and|then|leaves?|leaving|plus|pero|aber|mais|mas|y|und|et|e|aur)\b|"
    r"[.,;:!?\n\d]|$)",
    re.IGNORECASE,
)
# "15 (I work part-time, 25h)", "I work part-time, 25 hours".
WORK_ASIDE = re.compile(
    r"\([^()\n]{0,60}?\b(?:i work|my job|shifts?|commut\w+|at work|arbeite|trabajo|travaille|trabalho|"
    r"lavoro)\b[^()\n]{0,40}\)|"
    r"\bi work (?:part|full)[- ]time,? (?:at )?\d{1,2} ?(?:h|hrs?|hours?)\b(?: (?:a|per) week|/week)?",
    re.IGNORECASE,
)
