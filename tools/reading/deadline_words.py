"""Words of a day to come: lengths of time, dates, months, seasons, and what says that they are meant."""

from __future__ import annotations

import re

from tools.reading.calendar_words import MONTH, SEASONS
from tools.reading.numbers import COUNT, NUMBER, UP_TO

UNITS = (
    r"(?P<unit>days?|weeks?|wks?|fortnights?|months?|mths?|mos?\b|quarters?|semesters?|years?|yrs?|hafte|hafton|"
    r"mahin\w+|mah\b|saal|sal\b|semanas?|"
    r"meses|mes|m[eê]s|a[nñ]os?|anos?|wochen?|monaten?|jahren?|jahr\b|tage?n?|d[ií]as?|quartale?n?|trimestres?|"
    r"semestres?|semaines?|mois|ans?\b|jours?|"
    r"années?|maand(?:en)?|jaar|weken|mesi|anni|anno|settimane|miesi\w+|lat\b|lata|rok\b|tygodni\w*|månader|"
    r"måneder|år\b|ay\b|yıl\b|hafta|bulan|tahun|"
    r"kuukau\w+|個月|个月|ヶ月|か月|カ月|개월|周|週間)"
)
LENGTH = (
    rf"(?P<low>{NUMBER})(?:{UP_TO}(?P<high>{NUMBER}))?\s{{0,3}}\+?[\s-]{{0,3}}{UNITS}(?![a-z])"
    r"(?P<half>\s+(?:and )?(?:a )?half|\s+y medio|\s+et demie?|\s+e meio)?"
)
IN_LENGTH = re.compile(
    rf"\b(?:in|within|over(?: the next)?|next|for the next|during the next|inside|horizon(?: is| of|:)?|deadline(?: "
    rf"is| of|:)?|"
    r"timeline(?: is| of|:)?|en|dentro de|innerhalb(?: von)?|binnen|inside of|max(?:imum)?|at most|for|dans|"
    r"d[’']ici|sous|em|daqui a|"
    r"dentro de|entro|tra|binnen|om|agle|aane wale|para|w ciągu|za|inom|innen|unos|"
    r"within the next)\s+(?:the next |the coming |about |"
    rf"around |roughly |max |den nächsten |les |los próximos |etwa |unos |mais ou menos |next ){{0,4}}{LENGTH}",
    re.IGNORECASE,
)
LENGTH_IN = re.compile(
    rf"(?<![\w.,]){LENGTH}\s+(?:mein|me|ke andar|tak|from now(?! on\b)|from today|time|or so|tops|max|at most|ahead|"
    r"para cambiar|以内|内|içinde)\b",
    re.IGNORECASE,
)
BARE_LENGTH = re.compile(rf"(?<![\w.,]){LENGTH}", re.IGNORECASE)
# Whole months and years counted from today end on the same date.
FROM_TODAY = re.compile(
    rf"(?<![\w.,])(?P<low>{NUMBER})\s(?P<unit>months?|years?|yrs?)\s(?:from (?:today|this day|today[’']s date)|"
    rf"to the day)\b|"
    r"\b(?:this|the same) (?:day|date) next year\b|\ba year to the day\b|\bheute in einem jahr\b|"
    r"\bde hoy en un año\b|"
    r"\bexactly (?:one|a|1) year from now\b|\baaj se ek saal\b|\bdaqui a exatamente um ano\b",
    re.IGNORECASE,
)
# Lengths that are no count of a unit, in weeks.
PARTS: tuple[tuple[str, int], ...] = (
    (r"\b(?:three quarters of a year|dreiviertel ?jahr)\b", 39),
    (
        r"\b(?:a |one )?(?:year|yr) and a half\b|\b(?:one|1) and (?:a|1/) ?half years?\b|\b(?:anderthalb|"
        r"eineinhalb) jahren?\b|\b(?:un )?a[nñ]o y medio\b|\bun an et demi\b|\b(?:um )?ano e meio\b|\bdedh saal\b|"
        r"一年半",
        78,
    ),
    (r"\b(?:a |one )?quarter of a year\b|\bvierteljahr\b", 13),
    (
        r"\bhalf (?:a |an? )?year\b|\bhalb(?:es|en)? jahr(?:es)?\b|\bhalbjahr\b|\bmedio año\b|\bmeio ano\b|"
        r"\bsix mois\b|\baadha saal\b|半年|\bmezzo anno\b|\bhalf jaar\b|\bpół roku\b|\bhalvår\b",
        26,
    ),
    (r"\bthis time next year\b|\ba year from now\b|\bin a year'?s time\b", 52),
)
PART = re.compile("|".join(f"(?P<w{weeks}>{pattern})" for pattern, weeks in PARTS), re.IGNORECASE)
LEAD = (
    r"(?:by|before|until|till|til|up to|not later than|no later than|latest|deadline(?: is|:)?|target(?: is|:|"
    r" date)?|goal(?: is|:)|antes d[eo]|"
    r"bis(?: zum| spätestens)?|spätestens|vor|hasta|para|até|avant|d[’']ici(?: à| le| la)?|pour|entro|prima di|"
    r"voor|tegen|do|przed|avtil|come)"
)
ARTICLE = r"(?:the |le |la |el |al |o |dem |den |zum |am )"
# Which part of a month, quarter, season or year: its first third, its middle, its end.
PART_OF = (
    r"(?P<part>(?:the )?(?:very )?(?:beginning|start|early part|early|mid(?:dle)?|late|end|mitte|anfang|ende|"
    r"principios|comienzos|inicios|mediados|"
    r"fin(?:es|ales)?|final|início|meados|fim|début|mi|courant|fin|eind|begin|half|shuru|koniec|"
    r"połow\w+)(?:[ -]+(?:of|in|de|do|del|d[’']|the|this|next|la))*[ -]*)?"
)
ISO = re.compile(
    rf"(?P<lead>\b{LEAD}\s+(?:the )?)?\b(?P<y>20\d\d)(?P<sep>[-/.])(?P<m>\d\d)(?:(?P=sep)(?P<d>\d\d))?\b", re.IGNORECASE
)
SLASHED = re.compile(
    rf"(?P<lead>\b{LEAD}\s+{ARTICLE}?)?(?<![\d./-])(?P<d>\d\d?)(?P<sep>[./-])(?P<m>\d\d?)(?P=sep)"
    r"(?P<y>20\d\d|(?<=[./])[23]\d)\b(?![./-]\d)",
    re.IGNORECASE,
)
MONTH_SLASH = re.compile(
    rf"(?P<lead>\b{LEAD}\s+(?:the )?)?(?<![\d/.])(?P<m>0?[1-9]|1[0-2])[/.](?P<y>20\d\d)(?P<d>(?!))?\b(?![/.]\d)",
    re.IGNORECASE,
)
DAY_MONTH = re.compile(
    rf"(?P<lead>\b{LEAD}\s+{ARTICLE}?)?\b(?P<d>\d\d?)(?:st|nd|rd|th|er|º|ª)?\.?(?: "
    rf"of| de)?\s+(?P<m>{MONTH})\.?(?:,?\s+(?P<y>20\d\d))?\b",
    re.IGNORECASE,
)
MONTH_DAY = re.compile(
    rf"(?P<lead>\b{LEAD}\s+(?:the )?)?\b(?P<m>{MONTH})\.?\s+(?P<d>\d\d?)(?:st|nd|rd|"
    rf"th)?(?:,?\s+(?P<y>20\d\d))?\b(?!\d)",
    re.IGNORECASE,
)
MONTH_YEAR = re.compile(
    rf"(?P<lead>\b{LEAD}\s+(?:the |el |o )?)?(?P<next>(?:next |agle saal |"
    rf"nächsten )?)(?:\b{PART_OF})?\b(?P<m>{MONTH})\.?"
    r"(?:(?:,? (?:of |de |del )?|['’]|-| )(?P<y>20\d\d|(?<=['’])\d\d)|(?P<follows> next year| nächsten jahres|"
    r" del próximo año))?\b(?P<end> end\b| ke (?:end|ant)\b)?(?P<tak> tak\b| se pehle\b)?",
    re.IGNORECASE,
)
THIS_SPAN = re.compile(
    rf"(?P<lead>\b{LEAD}\s+)?(?:the |der |des |dem )?(?P<part>end|start|beginning|middle|ende|mitte|fin|finales|"
    r"final|fim)(?:e)? (?:of |de |des |der |du |do |d[’'])?(?:the |la |le |el )?(?P<next>this |next |current |"
    r"coming |dieses |nächsten |este |próximo |prochain )?"
    r"(?P<what>month|week|quarter|monats?|woche|quartals?|mes|semana|trimestre|mois|m[eê]s)\b|\bmonth[- ]end\b|"
    r"\bmahine ke (?:end|ant)\b",
    re.IGNORECASE,
)
# The end of a year of accounts: 31 March by the Indian, British and Japanese ones, 30 June by the Australian one.
FISCAL = re.compile(
    rf"(?P<lead>\b{LEAD}\s+(?:the )?)?(?:(?:end|close|closing) of (?:the |this |our )?)?"
    r"(?:\b(?:fy|financial year|fiscal year|fiscal)[ -]?(?P<y>20\d\d)[-–/](?P<y2>\d\d)\b|"
    r"\b(?:end|close|closing) of (?:the |this |our )?(?:fy|financial year|fiscal year|fiscal)(?! ?\d)\b)",
    re.IGNORECASE,
)
HALF_OF = re.compile(
    r"(?P<lead>\b(?:by|before|in)\s+(?:the )?)?\b(?:h(?P<h>[12])|(?P<o>first|second|1st|"
    r"2nd) half of)[ /-]*(?:the )?(?P<y>20\d\d|next year|year)\b",
    re.IGNORECASE,
)
SEASON = re.compile(
    rf"(?P<lead>\b{LEAD}\s+(?:the |el |o |l[’'])?)?(?:\b{PART_OF})?\b(?P<which>next |this |coming |the |"
    r"nächsten |nächstem |kommenden |próximo |el |l[’']){0,3}"
    rf"(?P<s>{'|'.join(SEASONS)})(?:\s+(?:of )?(?P<y>20\d\d))?(?! of code)\b",
    re.IGNORECASE,
)
QUARTER = re.compile(
    rf"(?P<lead>\b{LEAD}\s+(?:the )?(?:end of )?)?(?:\bq(?P<q>[1-4])|"
    r"\b(?P<o>first|second|third|fourth|last|1st|2nd|3rd|4th|erste[sn]?|zweite[sn]?|dritte[sn]?|vierte[sn]?|primer|"
    r"segundo|tercer|cuarto|[uú]ltimo|premier|deuxième|troisième|quatrième|dernier|primeiro|terceiro|quarto) "
    r"(?:quarter|quartal|trimestre))(?:[ /-]*(?:of |de |del |do |du )?(?P<y>20\d\d|next year))?\b",
    re.IGNORECASE,
)
YEAR_END = re.compile(
    r"\b(?:by |before |at |until )?(?:the )?(?:end of (?:the|this) year|year[- ]end|end of (?P<y>20\d\d)|this year|"
    r"(?P<early2>(?:early|(?:the )?(?:beginning|start) of|anfang|principios de|inicios de|início de|"
    r"début)[ -]20\d\d)|(?P<early>early next year|beginning of next year|start of next year|"
    r"anfang nächsten jahres)|"
    r"(?P<next>(?:(?:the )?end of |late )?next year|ende nächsten jahres|(?:fin|final(?:es)?) del próximo año|"
    r"agle saal(?: tak)?|nächstes jahr|l[’']an(?:née)? prochaine?|ano que vem|el (?:año que viene|próximo año))|"
    r"(?P<mid>(?:mid(?:dle)?(?: of)?|half ?way through|mitte|mediados de|meados de)[- ]20\d\d)|"
    r"(?P<mid2>mid(?:dle)?(?: of)? next year|mitte nächsten jahres)|"
    r"(?:fin|final(?:es)?) de a[nñ]o|fin d[’']année|(?:la )?fin de l[’']année|ende (?:des|dieses) jahres|"
    r"jahresende|(?:fim|final) do ano|saal ke (?:end|ant)|is saal|(?:before|by) the year is out|"
    r"end of (?:the )?year|20\d\d end|eoy)\b",
    re.IGNORECASE,
)
BY_YEAR = re.compile(
    r"\b(?P<lead>by|before|until|till|bis|antes de|hasta|até|avant|d[’']ici|vor|entro|prima del?)\s+(?:(?:the |"
    r"la )?(?P<end>end of|late|"
    r"ende|finales de|fin|final de|fim de|(?:o |el |la )?(?:fin|final|fim|fine)(?:es)? del?|"
    r"fine) )?(?P<y>20\d\d)\b(?![-./]\d)|"
    r"\b(?P<in>in|during|sometime in|en|em|im jahr|late|end of|ende|fin|finales de|final de|fim de|no fim de|fine|"
    r"fine del|la fine del) (?P<y2>20\d\d)\b(?![-./]\d)|"
    r"\b(?P<y3>20\d\d) tak\b",
    re.IGNORECASE,
)
NEXT = re.compile(
    r"\b(?:by |before |in |within )?(?:next|nächste[nrs]?|próximo|prochaine?|agle|coming) (?P<what>month|week|"
    r"quarter|woche|monat|quartal|mes|semana|mois|semaine|mahine|hafte)\b",
    re.IGNORECASE,
)
OPEN = re.compile(
    r"\b(?:no (?:hurry|rush|deadline|fixed date|pressure|time limit)|not in (?:a|any) (?:hurry|rush)|whenever|any "
    r"?time|open[- ]ended|flexible|"
    r"as (?:soon|fast|quick(?:ly)?|early) as (?:possible|i can)|asap|right away|immediately|the sooner the better|"
    r"so (?:schnell|bald) wie m(?:ö|oe)glich|(?:lo|tan) (?:antes|r[aá]pido)(?: como sea)? posible|cuanto antes|"
    r"jald[ia] se jald[ia]|jitni? jald[ia](?: ho sake)?|le plus (?:t[oô]t|vite) possible|"
    r"take my time|koi jaldi nahi|sin prisa|keine eile|doesn'?t matter|no date)\b",
    re.IGNORECASE,
)
# That there is no date, said outright.
NO_DATE = re.compile(
    r"\b(?:no|without an?|keine?n?|ohne|sin|ninguna|sem|nenhum|pas de|aucune?|nessuna?|senza|koi)\s"
    r"(?:\w+\s)?(?:deadline|end date|date|due date|time ?limit|frist|termin|datum|fecha(?: límite)?|plazo|prazo|data|"
    r"date limite|échéance|scadenza)(?: nahi)?\b",
    re.IGNORECASE,
)
# "Not June, July", "not by June but by July".
DENIED = re.compile(
    r"\b(?:not|nicht|pas|não|no) (?:by |in |before |until |im |en |em |bis |para |this |next )?"
    rf"(?:{NUMBER}\s{UNITS}|(?:{MONTH})(?: 20\d\d)?|20\d\d|(?:{'|'.join(SEASONS)}))(?=(?:,| but| sondern| sino|"
    rf" mais| mas)"
    r"\s+\w)",
    re.IGNORECASE,
)
JUST_NUMBER = re.compile(
    rf"(?:(?:make (?:it|that)|more like|rather|say|better|about|maybe|lieber|eher|mejor|plutôt|melhor)\s)*"
    rf"(?P<n>{COUNT})\W*$",
    re.IGNORECASE,
)
# A time that belongs to something else: an exam that expires, a contract, what was done.
NOT_BEFORE = re.compile(
    r"\b(?:expires?|expiring|exam is|end(?:s|ed|ing)|renew\w*|retir\w*|born|built|shipped|grew|reduced|delivered|"
    r"launched|"
    r"completed|contract|notice(?! (?:period )?(?:runs out|is over|is up))|"
    r"visa|joined|left|(?:was|were|took place|happened|war|fue|était|foi)(?= (?:already )?(?:in|on|back|last|en|em|"
    r"im|am) $)|started|laid off|starts?|starting|begins?|graduat\w*|last|past|worked|since|from|interview "
    r"is)\b[^.;!?]{0,20}$",
    re.IGNORECASE,
)


# '8 hours a week, 1 year': right behind the hours a week, years are those ahead.
AFTER_HOURS = re.compile(
    rf"(?:\b(?:a|per|each|every|in a|the)\s|/\s?)(?:week|wk|w)\b\s{{0,2}}[,;.]\s{{0,2}}(?:for |in |"
    rf"and )?{LENGTH}\s{{0,2}}(?=$|[,;\n|.])",
    re.IGNORECASE,
)
# A meeting, a holiday: told in passing, and no time for learning.
IN_PASSING = re.compile(
    r"\b(?:film|movie|concert|flight|album|appointment|dentist|warranty|loan|mortgage|lease|subscription|guarantee|"
    r"passport|insurance|parcel|delivery|train|bus|band|show)\b(?: \w+)?(?: (?:is|was|leaves?|comes?|departs?|lands?|"
    r"airs?|runs?|ends?|expires?|arrives?|starts?|on|at|until|till)\b)[^.;!?]{0,20}$|"
    r"\b(?:i am|i'm|im|we are|we're) (?:moving|relocating|flying|travell?ing|getting married)\b(?! (?:in)?to "
    r"(?:an? |the )?(?:ai|ml|data|tech|it|software|cloud|analytics|devops|mlops)\b)(?! into)[^.;!?]{0,30}$|"
    r"\b(?:see you|(?:be|get|call|come) back|talk(?: to you)? again|on (?:holiday|vacation)|flight)\b[^.;!?]{0,20}$",
    re.IGNORECASE,
)
# An event that ends the time there is, though such events are otherwise told in passing: "before my visa expires on".
UP_TO_EVENT = re.compile(
    r"\b(?:before|by the time|by when|until|till|bis|bevor|ehe|hasta que|antes de que|avant que|até que|antes que)\s"
    r"[^.;!?,\d]{2,40}\b(?:expires?|ends?|runs? out|is up|starts?|begins?|retires?|graduates?|closes?|abläuft|"
    r"ausläuft|endet|beginnt|expire|finisse|commence|caduque|venza|acabe|empiece|termine|acabar|terminar|começar)"
    r"(?: (?:on|in|at|am|im|en|em|el|le|the|of))*\s$",
    re.IGNORECASE,
)
# The day of an event, told where the question was by when: "the exam is on Feb 14".
ON_EVENT = re.compile(
    r"\b(?:exams?|interviews?|tests?|presentation|assessment|audition|viva|defen[cs]e|hackathon|bootcamp|course|"
    r"semester|term|classes|internship|apprenticeship|programme?|training|"
    r"(?:start(?:ing)?|join(?:ing)?|target|due|finish|end|exam|move|moving|closing|cut-?off|last) (?:date|"
    r"day))\b(?: \w+)? (?:is|are|starts?|begins?|will be|would be)"
    r"(?: on| in| at)?(?: the)?\s$|"
    r"\b(?:contract|visa|(?:work |residence )?permit|notice(?: period)?|probation|sabbatical|(?:parental |maternity |"
    r"paternity |unpaid |gardening |garden )?leave|savings|money|funding|grant|scholarship|fellowship|stipend|"
    r"benefits?|runway|budget|allowance|cash|tenancy|sick pay|insolvency|"
    r"unemployment|arbeitslosengeld|severance|internship|placement|project|job|position|term|studies|degree|course|"
    r"semester|ph\.?d|master'?s|lease|vertrag|befristung|elternzeit|kündigungsfrist|visum|contrato|paro|beca|visado|"
    r"permiso|contrat|chômage|congé|bourse|seguro|licença|bolsa|estágio|contratto|nöti\w*)\b[^.;!?,\d]{0,15}?\b"
    r"(?:ends?|expires?|runs? out|finish(?:es)?|stops?|is over|is up|is done|are gone|(?:will )?lasts?(?: me| us)?|"
    r"holds? out|(?:is|are) enough|reich(?:t|en)|"
    r"dura[nr]?|alcanzan?|suffi\w+|durent|duram|tiennent|chalega|chalenge|terminates?|lapses?|closes?|"
    r"endet|läuft (?:aus|ab)|läuft|ist vorbei|geht|vence|termina|acaba|se acaba|expira|caduca|se termine|finit|"
    r"prend fin|expire|scade|finisce|khatam)(?: \w+ly)?"
    r"(?: on| in| at| by| around| sometime in| am| im| ende| el| en| le| em| no| a| il| nel| bis| until|"
    r" till| bis| hasta| até| jusqu[’']à| tak)*(?: the)?\s$|"
    r"\b(?:laid off|made redundant|redundancy|let go|terminated|last day|"
    r"last working day)\b(?<!was laid off)(?<!got laid off)(?<!were laid off)(?<!was let go)(?<!was made redundant)"
    r"[^.;!?\d]{0,15}\b(?:effective|from|as of|on|by|"
    r"is|at|in)(?: the)?\s$|\bi(?:'ll| will)? (?:start|begin|leave|quit|finish|graduate|retire|resign|return|go back|"
    r"stop)\b[^.;!?\d]{0,30}\b(?:on|in|at|by)"
    r"(?: the)?\s$|\b(?:when|until|till|once|by the time) (?:i|we|she|he|they|my \w+) (?:graduates?|finish(?:es)?|"
    r"leaves?|retires?|"
    r"gets? back|returns?|comes? back|stops?|quits?)\b[^.;!?,\d]{0,25}?(?: on| in| at| around| by)?(?: the)?\s$|"
    r"\bwhen\b[^.;!?,\d]{2,40}\b(?:starts?|begins?|opens?|ends?)(?: (?:on|in|at|again in))?(?: the)?\s$",
    re.IGNORECASE,
)
OF_HOURS = re.compile(
    r"(?:hours?|hrs?|h|minutes?|mins?|evenings?|times?|days?|ghant[ea]|horas?|stunden)\s*(?:per|/|each|every|"
    r"in)?\s*$",
    re.IGNORECASE,
)


# Time that was worked, not time to come.
BEHIND_BEFORE = re.compile(
    r"\b(?:experience(?: of)?|worked|working|work|been|since|seit|desde hace|hace|actually|tengo|"
    r"for the (?:last|past)|(?:have|has|had|['’]ve) (?:\w+ )?been\b[^.,;!?\d]{0,50}|"
    r"(?:have|has|had|['’]ve) (?:\w+ )?(?!(?:saved|decided|planned|allowed|budgeted|reserved|need)\b)\w+(?:ed|en|"
    r"ne|ld|pt)\b"
    r"[^.,;!?\d]{0,40}\bfor|lasted|took|spent|dauerte|duró|durou|a duré|every|each|alle|cada|tous les|toutes les|"
    r"ogni|har|once (?:in|every)|"
    r"python|java|sql|javascript|aged?|old)\W{0,3}(?:for |about |around |over |the )*$",
    re.IGNORECASE,
)
BEHIND_AFTER = re.compile(
    r"^\W{0,2}(?:of |de |in |with |con |as |als |como |mit |using |doing )*(?:(?:work(?:ing)? |total |professional )*"
    r"exp(?:erience|eriencia)?\b|erfahrung|anubhav|in total|overall|ago\b|old\b|alt\b|se\b|with\b|con\b|"
    r"in [a-z]+ing\b|"
    r"as (?:an? )?\w|als\b|como\b|not\b|, not\b)",
    re.IGNORECASE,
)
LISTED_LENGTH = re.compile(
    r"(?:(?<=[,;\n|])|^|\b(?:and|und|y|et|e|aur)\b)\s*(?:about |around |maybe |roughly |"
    rf"ca\.? )?(?P<low>{NUMBER})(?:{UP_TO}(?P<high>{NUMBER}))?\s*"
    r"(?P<unit>months?|weeks?|meses|semanas?|monate|wochen|mahin[ae]|hafte)\s*(?=$|[,;\n|.])",
    re.IGNORECASE,
)
