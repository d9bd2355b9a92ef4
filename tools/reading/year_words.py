"""Words around years of experience: units, what they are years of, and what makes a span of time no experience."""

from __future__ import annotations

import re

from tools.reading.calendar_words import MONTH
from tools.reading.numbers import COUNT, NUMBER, UP_TO

UNIT = (
    r"(?:years?|yeras?|yaers?|yeers?|yesrs?|yers|yrears?|yrs?\.?|yoe|saalo?n?|sal|baras|a[nñ]os?|anos?|jahren?|jahr|"
    r"ans?|années?|anni|anno|jaar|lat|lata|år|yıl\w*|"
    r"tahun|năm|"
    r"months?|monhts?|mnths?|monts|montsh|mths?|mos?\b|mahin[aeo]\w*|meses|mês|mes|monaten?|mois|mesi|maand(?:en)?|"
    r"miesi\w+|månader|måneder|"
    r"(?<=\d)y|decades?|décadas?|jahrzehnten?|décennies?|年|个月|ヶ月)(?![a-zà-ɏ])"
)
SPAN = re.compile(
    rf"(?<![\w.,$€£₹-])(?P<low>{NUMBER})\s{{0,2}}\+?(?:{UP_TO}(?P<high>{NUMBER}))?\s{{0,2}}\+?[\s-]{{0,3}}"
    rf"(?P<unit>{UNIT})"
    r"(?:\s{0,2}(?:and|,|y|et|e|und)\s{0,2}(?P<half>a half|half|medio|demie?|meio|ein halbes)|\s{0,2}(?:and|&|und|"
    r"et|y|e|aur|"
    rf",)?\s{{0,2}}(?P<more>{NUMBER})\s{{0,2}}(?:months?|mths?|mos?\b|mes(?:es)?\b|mês|monaten?|mois|mes[ei]|"
    rf"mahin\w+|"
    r"m\b))?",
    re.IGNORECASE,
)
SINCE = re.compile(
    rf"\b(?:since|from|seit|desde|depuis|da|dal|od|sinds)\s+(?:(?:(?:about|around|roughly|"
    rf"at least|etwa|ca\.|like)\s)?(?P<part>(?:the )?(?:early|mid|late|beginning of|start of|middle of|end of|anfang|"
    rf"mitte|"
    rf"ende|principios de|mediados de|finales de|début|mi|fin|início de|meados de|fim de|inizio|metà|fine)[\s-]+)?)?"
    rf"(?:(?P<month>{MONTH})\.?\s+)?(?P<year>(?:19|20)\d\d)\b"
    rf"(?!\s*(?:-|–|—|to|until|till)\s*(?:\w+\s+)?(?:19|20)\d\d)",
    re.IGNORECASE,
)
# "Graduated in 2021, working since", "started with ML in 2021", "since last year".
SINCE_THEN = re.compile(
    r"\b(?P<y>(?:19|20)\d\d)\b[^.;\d]{0,24}\bsince\b(?: then)?(?!\s*(?:\w+ )?\d)|"
    rf"\b(?:started|began|joined|since (?:i|we|my|graduati\w+|leaving|finishing)|angefangen|empec[eé]|commencé|"
    rf"comecei)\b[^.;\d]{{0,40}}?\b(?:in|en|em)\s"
    rf"(?:(?P<m2>{MONTH})\.?\s)?(?P<y2>(?:19|20)\d\d)\b(?![^.;]{{0,60}}\b(?:left|quit|until|till|ended|laid off)\b)|"
    r"(?P<last>\bsince last year\b)",
    re.IGNORECASE,
)
IN_DECADES = (
    (
        25.0,
        re.compile(
            r"\b(?:a |one )?quarter(?: of a)?[- ]century\b|\bvierteljahrhundert\b|\bun cuarto de siglo\b|"
            r"\bun quart de siècle\b|\bum quarto de século\b",
            re.IGNORECASE,
        ),
    ),
    (15.0, re.compile(r"\b(?:a |one )?decade and a half\b|\bd[ée]cada y media\b", re.IGNORECASE)),
)
YEAR_AND_HALF = re.compile(r"(?<!\w\s)(?:año y medio|ano e meio|an et demi|year and a half)\b", re.IGNORECASE)
# A span of time that is no experience: the future, an age, a gap, a course, the life of a thing.
NOT_BEFORE = re.compile(
    r"\b(?:in|within|next|another|every|after|for the next|coming|"
    r"(?<!since )(?<!since the )(?<!for )(?<!for the )(?<!from )(?<!from the )(?<!from last )(?:last|past)|over the|"
    r"until|least|about to|gap of|"
    r"break of|"
    r"break for|break|expires? in|ago|aged?|turn(?:ed|ing)?|horizon|deadline|take|takes|took|"
    r"(?:out of work|unemployed|jobless|without (?:a )?(?:job|work)|between jobs|"
    r"on (?:parental|maternity|paternity|sick) leave|retired|arbeitslos|elternzeit|en paro|au chômage|"
    r"desempregad[oa]|"
    r"disoccupat[oa]|berozgar)(?: now| already)?(?: for| since| seit| desde hace| depuis| há| da)?|"
    r"(?<!just )(?<!little )(?<!bit )(?<!slightly )under|in the last|in "
    r"the past|by|"
    r"en|dentro de|innerhalb)\s*(?:the |about |around |like |roughly )?$",
    re.IGNORECASE,
)
# "Started 14 years ago", "I joined as a tester six years ago": how long ago somebody began to work is experience.
BEGAN_BEFORE = re.compile(
    r"\b(?:started|began|joined|was hired|got hired|qualified)(?: (?:out|off|here|there|work|working|"
    r"doing (?:this|it)|"
    r"my career|(?:in|at|with) (?:(?:the|this|my|a) )?[\w&-]+(?: (?:job|role|company|industry|field|trade|bank|"
    r"firm))?|"
    r"(?:this|the|my|that) (?:job|role|work|company|trade|firm|team|bank)|as (?:an? )?[\w-]+(?: [\w-]+)?|about|"
    r"around|"
    r"some|over|almost|nearly|roughly)){0,3},? $",
    re.IGNORECASE,
)
# "A year ago I moved to the ML team".
THEN_BEGAN = re.compile(
    r"\s*ago,? (?:i|we)(?:'ve| have)? (?:\w+ )?(?:moved (?:in)?to (?:the |an? |our )?(?:[\w-]+ ){0,3}(?:team|role|"
    r"job|group|"
    r"position|department)|started|switched|joined|began|got into|transferred|changed to|took over|became)\b"
    r"(?![^.;!?\n]{0,60}\b(?:left|quit|until|till|ended|laid off|stopped)\b)(?P<rest>[^.;!?\n]{0,40})",
    re.IGNORECASE,
)
AGO = re.compile(r"\s*ago\b(?![^.;!?\n]{0,60}\b(?:left|quit|until|till|ended|laid off|stopped)\b)", re.IGNORECASE)
NOT_AFTER = re.compile(
    r"^\s*(?:-|\s)?\s*(?:old\b|(?:happily )?(?:married|of marriage|verheiratet|casad[oa]s?|de mariage)\b|"
    r"gap\b|career break|break\b|ago\b|at home\b|off\b|away from work|out of work|"
    r"unemployed|without (?:a )?(?:job|work)|"
    r"(?:of )?(?:raising(?! (?:horses|cattle|sheep|livestock|funds|capital))|caring|looking after|maternity|"
    r"childcare|retire\w*)|from now|course\b|degree\b|programme?\b|"
    r"diploma\b|"
    r"contract\b|"
    r"(?:[a-z]+ )?(?:loan|mortgage|lease|tenancy|subscription|guarantee|prison sentence|phone contract|"
    r"fixed[- ]rate)\b(?! (?:broker|officer|advis|process|sales|agent|underwrit|consultant|manager|analyst|industry|"
    r"department|team|experience|collect|approv|servic))|"
    r"(?:\w+ )?(?:apprenticeship|traineeship|ausbildung|lehre|studium|military service|national service)\b|"
    r"bootcamp\b|b\.?\s?tech|b\.?\s?sc|m\.?\s?sc|bachelor|master|ph\.?d|left\b|later\b|plan\b|notice\b|time\b|of "
    r"(?:age|college|school|"
    r"university|study|studies|b\.?tech|engineering (?:college|school))|warranty|maternity|parental|sabbatical|"
    r"bond\b|horizon|deadline)",
    re.IGNORECASE,
)
AI_WORDS = (
    r"(?:ai|a\.i\.|ml|ai/ml|ml/ai|ai ?(?:&|and) ?ml|machine[- ]learning|deep[- ]learning|artificial intelligence|"
    r"gen[- ]?ai|"
    r"generative ai|llms?|llm[- ](?:apps?|products?|features?|agents?)|rag|chatbots?|"
    r"large language models?|nlp|computer vision|data science|mlops|llmops|ia|ki|prompt engineering|agentic ai|"
    r"neural networks?|"
    r"inteligencia artificial|inteligência artificial|intelligence artificielle|künstliche[rn]? intelligenz|"
    r"maschinelle[sn]? lernen|"
    r"aprendizaje autom[aá]tico|aprendizado de máquina|apprentissage automatique|sztuczn\w+ inteligencj\w+|"
    r"yapay zeka|人工智能|机器学习)"
)
# Words that lead from a number of years to what they are years of.
OF_WORDS = (
    r"(?:of|in|with|on|models?|build|work(?:ed)?|into|fine-tuning|"
    r"(?!(?:study|learn|read|follow|watch|want|dream|think|avoid|hear|consider|hop|try)ing\b)[a-z]+ing|"
    r"hands[- ]on|experience|"
    r"exp|classical|traditional|conventional|modern|pure|actual|real|spent|them|those|these|that|this|which|were|was|"
    r"is|are|all|only|mostly|just|been|se|pe|"
    r"par|mein|me|ka|ki|kaam|as|an?|"
    r"career|working|life|time|jobs?|the|my|our|your|de|del|en|con|como|trabajando|haciendo|desarrollando|em|com|"
    r"como|trabalhando|mit|im|in der|"
    r"bei|als|der|davon|avec|dans|"
    r"d[’']|dont|sur|mein|on|professional|production|applied|di|na|w|z)"
)
AI_AFTER = re.compile(rf"^[\s(:-]{{0,3}}(?:{OF_WORDS}[\s-]{{1,2}}){{0,7}}{AI_WORDS}(?![a-z])", re.IGNORECASE)
AI_BEFORE = re.compile(
    rf"(?<![a-zà-ɏ]){AI_WORDS}[\s:,(=-]{{0,3}}(?:(?:for|since|experience|exp|work|se|mein|me|projects?|only|just|"
    r"roughly|about|around|"
    r"maybe|the|last|past|now|seit|desde|hace|depuis|há|faz|team|from|of|is|stuff|side|part|things|engineer|itself|"
    r"almost|over|"
    r"over the|alone|dev\w*|pe|par|kaam|experiencia|erfahrung|wise|-)[\s:=,]{0,2}){0,6}$",
    re.IGNORECASE,
)
# A time of the life of a thing or a field, not of work: data, a warranty, "AI has been around for".
OF_THINGS = re.compile(
    r"^\s{0,2}(?:of|worth of|de|von)?\s?(?:[a-z]+\s){0,2}(?:data(?! (?:scien|anal|engin|entry|team|qualit|ware|"
    r"plat|gov|mod|vis))|logs?|history|records|runway|warranty|"
    r"transactions|footage|backups?|invoices|documents|daten|datos)\b",
    re.IGNORECASE,
)
AROUND = re.compile(
    r"\b(?:(?:company|firm|team|employer|industry|bank|they|he|she|people|world) (?:has|have|had|uses?|used|"
    r"been)\b[^.;]{0,30}|been around|existed?|founded|established|has been here|goes back|dates back)\b[^.;]{0,20}$",
    re.IGNORECASE,
)
# "My mortgage runs for 25 years", "the warranty is three years".
LIFE_OF_THING = re.compile(
    r"\b(?:loan|mortgage|lease|warranty|guarantee|subscription|tenancy)s?(?: (?:itself|still|term|"
    r"only))? (?:runs?|ran|is|are|was|"
    r"lasts?|for|"
    r"over|covers?|goes)\b[^.;,!?]{0,20}$|"
    r"\b(?:contract|insurance|visa|passport|permit|laptop|car|phone|house|building|flat|battery|fridge|bike)s?"
    r"(?: \w+)? (?:runs|is|are|lasts?|comes with|covers?|stands?|goes)\b[^.;,!?]{0,20}$",
    re.IGNORECASE,
)
# "Five years as a nurse, then two as an analyst": times that follow each other add up.
THEN = re.compile(
    r"\b(?:then|after that|followed by|before that|danach|dann|luego|después|puis|ensuite|depois|phir|and then|"
    rf"plus)\b[\s,]{{1,2}}(?:another |another |for |further )?(?P<n>{NUMBER})"
    rf"(?:\s?(?P<unit>{UNIT}))?\s?(?:more |weitere )?(?:as|in|at|with|als|bei|como|en|comme|chez|mein|on)\b(?! home)",
    re.IGNORECASE,
)
# "4 years in QA, 2 in DevOps".
ALSO = re.compile(
    rf"^\s(?:in|as|at|en|como|als|bei|dans|chez|comme|em|na|no)\s[^,.;\d]{{2,30}}?(?:,|,? (?:and|y|und|et|e))\s"
    rf"(?P<n>{NUMBER})\s(?:years\s|años\s|jahre\s|ans\s|anos\s)?(?:in|as|at|en|como|als|bei|dans|chez|comme|em|na|"
    rf"no)\s(?!(?:the )?{AI_WORDS}(?![a-z])|total|all)",
    re.IGNORECASE,
)
ROLE_AFTER = re.compile(
    r"^\W{0,2}(?:as (?:an? )?|at |als |como |comme |bei |chez )(?!(?:of|least|most)\b)", re.IGNORECASE
)
TOTAL_AFTER = re.compile(
    r"^\s*(?:of\s+|\'\s*)?(?:total |overall |full[- ]time |professional |relevant |work(?:ing)? |industry |job |it )*"
    r"(?:experience|exp\b|in total|total|overall|in all|altogether|in (?:it|tech|software|the industry|industry)\b|"
    r"of work)",
    re.IGNORECASE,
)
TOPIC = re.compile(
    r"^\s*(?:of\s+|in\s+|with\s+|using\s+|on\s+)(?:experience\s+(?:in|with|"
    r"of)\s+)?(?P<topic>[A-Za-z][\w.+#/ -]{0,40})"
)
# "an expert in Python with 10 years": the years are those of what was named just before.
TOPIC_BEFORE = re.compile(
    r"\b(?:expert|experience|experienced|skilled|good|strong|fluent|proficient)\s+(?:in|with|at|of)\s+"
    r"(?P<topic>[A-Za-z][\w.+#/-]{0,20})\s*(?:,|with|for|\()?\s*$|"
    r"\b(?P<topic2>[A-Za-z][\w.+#/-]{0,20})\s+(?:expert|specialist|guru|pro)\s*(?:,|with|for|of|\()\s*$",
    re.IGNORECASE,
)
# "12 years in QA, the last 2 testing chatbots", "10 years, AI the last 3".
LAST_WITH_AI = re.compile(
    rf"\b(?:last|past|latest|final|recent|letzten|últim[oa]s|derni[eè]re?s|ultimi)\s(?P<n>{NUMBER})\s"
    rf"(?:of (?:them|which|those)\s)?(?!{UNIT})(?:{OF_WORDS}\s){{0,5}}(?:[a-z]+ing\s)?(?:with\s|on\s|an?\s)?"
    rf"{AI_WORDS}(?![a-z])|"
    rf"\b(?P<n3>{NUMBER})\s(?:derni[eè]re?s|últim[oa]s|letzten)\s(?:{OF_WORDS}\s){{0,5}}{AI_WORDS}(?![a-z])|"
    rf"\b(?P<year>(?:last|past) (?:year|12 months))\s(?:{OF_WORDS}\s){{0,5}}{AI_WORDS}(?![a-z])|"
    rf"(?<![a-z]){AI_WORDS}\s(?:only |just |for |in )*(?:the )?last\s(?P<n2>{NUMBER})(?!\s?{UNIT})(?=\W*$|[.,;])",
    re.IGNORECASE,
)
# "The past seven years in hotel management", "I have spent the last 4 years teaching".
LATELY_AT_WORK = re.compile(
    r"(?:^|[.,;:!?\n]|\b(?:spent|been|was|were|worked|working|for|since|from|i[’']ve|have))\s{0,2}"
    r"(?:mostly |only |over |all |most of )?(?:the |my |these |all the )?(?:last|past)\s*$",
    re.IGNORECASE,
)
WORK_AFTER = re.compile(
    r"\s(?:as|in|at|with|for|on)\s(?!(?:the )?(?:hospital|prison|jail|bed|debt|lockdown|school|college|"
    r"university)\b)\w|"
    r"\s(?!(?:study|learn|look|search|car|travel|wait|try|liv|recover|be)ing\b)[a-z]+ing\s",
    re.IGNORECASE,
)
# "5 years chef, now 1 year developer".
NOW = re.compile(
    r"[\s,;.(-](?:now|currently|nowadays|these days|jetzt|aktuell|ahora|agora|maintenant|ab|abhi)\s"
    r"(?:for |about |almost |the (?:last |past )|seit |hace |depuis )*$",
    re.IGNORECASE,
)
# Years of a life: "married 10 years", "we have lived in Porto for 5 years".
LIVED = re.compile(
    r"\b(?:married|(?:been|are|were) together|divorced|widowed|dating|sober|liv(?:ed?|ing) (?:in|here|there|at|"
    r"with|abroad)|"
    r"verheiratet|casad[oa]s?|mari[ée]e?s?|wohne|lebe|vivo|viviendo|vivendo|moro|habite|rehta|"
    r"rehti)\b(?![^.,;!?]*\b(?:with|work\w*|as|experience|de|von)\b)[^.,;!?]{0,25}$",
    re.IGNORECASE,
)
VAGUE = re.compile(r"(?:a )?(?:few|couple|some|several)\b", re.IGNORECASE)
PLUS = re.compile(r"\b(?:plus|then|after that|followed by|before that|más|dann|puis|depois)\b|\+", re.IGNORECASE)
PUT_RIGHT = re.compile(
    rf"\W{{1,4}}(?:about |around |maybe |i think |say |like |let me see |well |or )*(?P<n>{COUNT})"
    rf"(?=\W*(?:$|[,.;!]|i think|i guess|years|or so|maybe))",
    re.IGNORECASE,
)
# "2 of my 9 years were in NLP".
PART_OF = re.compile(
    rf"\b(?P<n>{NUMBER}) (?:out )?of (?:my|the|those|these|our) (?:last )?(?P<total>{NUMBER}) (?:years?|yrs?)\b",
    re.IGNORECASE,
)
LATELY = re.compile(r"\W*(?:(?:just|only|for|over|in|during|about)\s)*(?:the |my )?(?:last|past)\s*", re.IGNORECASE)
NOT_COUNTED = re.compile(
    r"\b(?:daughter|son|kids?|child|children|baby|turned|turns|turning|grade|class|level|version|room|floor|"
    r"team of|python|java|angular|at|until|till)\s(?:\w+\s)?$",
    re.IGNORECASE,
)
IN_DATE = re.compile(r"[/.:]\d")
PER = re.compile(r"^\s*(?:a|per|each)\s+(?:week|day|month|year)", re.IGNORECASE)
PER_ARTICLES = frozenset({"a", "an", "al", "un", "um", "ein", "im"})
BEHIND_NOUN = re.compile(
    r"(?:\d|[€$£₹%]|\b(?:euros?|dollars?|pounds?|rupees?|bucks|k|lakhs?|lacs?|crores?|times?|once|twice|hours?|"
    r"hrs?|h|"
    r"days?|eur|usd|gbp|inr|francs?|pesos?|reais|weeks?|thousand|grand|million)\b)\s{0,2}$",
    re.IGNORECASE,
)
LAST_YEAR = re.compile(
    r"\W*(?:(?:just|only|about|for|since|over|in|during|really|mainly|mostly|solo|nur|seulement|só)\s)*(?:(?:this|"
    r"the|my|"
    r"el|das|l[’']|o|im|dieses|este)\s?)*(?:(?:last|past|previous|letzte[sn]?) (?:year|12 months|twelve months|jahr)|"
    r"último año|dernière année|année dernière|último ano|pichh?le saal)(?: or so)?\W*",
    re.IGNORECASE,
)
