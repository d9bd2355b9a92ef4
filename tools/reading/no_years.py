"""Words that say that there were no years of work, or none with AI: a fresher, not yet, only courses."""

from __future__ import annotations

import re

from tools.reading.year_words import AI_WORDS

NONE = re.compile(
    r"\b(?:fresher|freshers|fresh graduate|new grad(?:uate)?|just graduated|recently graduated|no (?:work(?:ing)? |"
    r"job |professional )?"
    r"experience(?! (?:in|with|of))|no job (?:so far|yet|experience)|never (?:had a job|worked before)|"
    r"still (?:studying|a student|(?:at|in) (?:school|college|university|uni))|sin experiencia(?! (?:en|con|"
    r"de)\b))\b",
    re.IGNORECASE,
)
# The same by how somebody begins, where no years of work are told beside it.
BEGINNER = re.compile(
    r"\b(?:(?:fresh|straight|just) out of (?:university|uni|college|school)|never had a (?:paid |real |proper )?job|"
    r"(?:(?:would|will|is going to) be|looking for|it[’']s|this is|seeking|want) my (?:very )?first (?:real |proper |"
    r"ever )?job|"
    r"no (?:paid )?(?:work|jobs?|employment)(?: history)?(?: so far| yet| at all)?(?=\W*$|[.,;!])|"
    r"(?:i[’']?m|i am) (?:still |just |currently |only )*an? (?:\w+[ -])?student|(?:just|"
    r"recently) finished (?:university|uni|college|school|my (?:degree|studies|a-levels|abitur|exams|thesis|phd|"
    r"bachelor\w*|"
    r"master\w*))|(?:graduated|finished (?:university|uni|college|school|my (?:degree|studies|bachelor\w*|"
    r"master\w*))|"
    r"got my degree|left school) (?:only |just )?(?:last (?:week|month|spring|summer|june|july|autumn|fall|"
    r"september)|this (?:year|month|week|spring|summer|june|july|autumn|fall)|yesterday|"
    r"(?:a|an|one|two|three|a few|\d) (?:days?|weeks?|months?) ago)|first job hunt|"
    r"berufs(?:einsteiger|anfänger|neuling)\w*|absolventin|(?:gerade|frisch) (?:fertig mit dem studium|von der uni)|"
    r"(?:keine|ohne) berufserfahrung|studium gerade (?:abgeschlossen|beendet)|"
    r"reci[eé]n (?:egresad|graduad|titulad|licenciad)[oa]s?|acabo de (?:graduarme|titularme|egresar|"
    r"terminar la (?:carrera|universidad))|primer empleo|"
    r"(?:jeunes?|nouveaux?|nouvelles?) diplômée?s?|débutante?s?|sans expérience(?! (?:en|avec|dans)\b)|"
    r"viens (?:de|d[’'])\s?(?:(?:terminer|finir) mes études|être diplômée?)|premier emploi|"
    r"rec[eé]m[- ]?(?:formad|graduad)[oa]s?|acabei de (?:me formar|terminar a faculdade)|primeiro emprego|"
    r"sem experiência(?! (?:em|com)\b)|neo[- ]?laureat[oa]|appena laureat[oa]|(?:pas|net) afgestudeerd|"
    r"(?:abhi |just )?college (?:khatam|khattam|pura) (?:hua|kiya|ki|ho gaya)|abhi (?:pass ?out|"
    r"graduate) hu\w*)(?!\w)",
    re.IGNORECASE,
)
# "Haven't started working yet", "nunca trabajé": a denial, and a word for working behind it.
NEVER_WORKED = re.compile(
    r"\b(?:(?:have|had|did|do|has)(?:n['’]?t| not)|never|not|yet to|nie|noch nicht|noch nie|nicht|nunca|no|"
    r"todavía no|"
    r"aún no|não|ainda não|nunca|jamais|n['’]ai (?:jamais|pas encore)|pas encore|mai|non|ancora non)\s"
    r"(?:(?:even|ever|yet|actually|really|he|ho|ai|habe|ich|encore|have|had|a|an|any|my|eine[nr]?|un)\s){0,3}"
    r"(?:(?:start(?:ed)?|begun?|beg[ai]n|got|landed|found)\s(?:to |my |a |any |out )?(?:work(?:ing)?|job|career|"
    r"first job)|"
    r"work(?:ed|ing)?(?: for (?:pay|money|a living|anyone))?|been employed|had a (?:paid |real |proper )?job|"
    r"gearbeitet|angefangen zu arbeiten|trabaj\w+|trabalh\w+|travaillé|lavorato|job|jobs)(?: yet| before|"
    r" at all)?(?=\W*$|[.,;!])|"
    r"\b(?:abhi|kabhi)?\s?(?:tak )?(?:job|kaam|naukri) (?:shuru |start )?(?:nahi|nahin) (?:ki|kiya|hui|hua|lagi)\b",
    re.IGNORECASE,
)
NO_AI = re.compile(
    r"\b(?:no|never|zero|none|nothing|without|not|kein\w*|nie|sin|nunca|aucune?|jamais|sem|nenhum\w*|"
    r"(?:have|do|does|did|is|has|ca)n[’']?t|"
    rf"nahi)\b[^.;,!?\d]{{0,40}}?(?<![a-z]){AI_WORDS}(?![a-z])|"
    rf"(?<![a-z]){AI_WORDS}[^.;,!?\d]{{0,40}}?\b(?:none|zero|nothing|nahi+n?|never|not yet|nunca|nie|jamais|nada|"
    rf"rien|0)\b",
    re.IGNORECASE,
)
NOT_AT_WORK = re.compile(
    r"\b(?:learn\w*|stud(?:y|ied|ying)|self-taught|courses?|hobby|play\w*|lern\w*|aprend\w*|estudi\w*|"
    r"apprend\w*)\b[^.;!?]{0,40}"
    r"\b(?:no (?:paid |real |actual |professional )?(?:work|jobs?|experience)|not (?:professionally|at work|for work|"
    r"paid|on the job)|"
    r"never (?:at work|professionally|on the job))\b",
    re.IGNORECASE,
)
ONLY_PLAYED = re.compile(
    r"\b(?:only|just|merely|nothing (?:but|beyond|more than)|apart from|besides|nur|bloß|lediglich|sólo|solo|"
    r"solamente|"
    r"más allá de|seulement|juste|só|apenas|somente|solo|soltanto|sirf|bas)\b[^.;!?\n\d]{0,30}?"
    r"\b(?:play\w*|toy\w*|tinker\w*|dabbl\w*|experiment\w*|us(?:e|ed|ing)|try\w*|tried|chatt\w*|ask\w*|as a user|"
    r"hobby|courses?|certificates?|kurse?|cursos?|cours|corsi|tutorials?|youtube|videos?|read(?:ing)?|theory|"
    r"herumgespielt|ausprobiert|genutzt|benutzt|privat|jugado|"
    r"jugar|probado|usado|usuari[oa]|hobby|joué|testé|utilisé|brin\w+|usei|testei|giocato|usato|"
    r"chat ?gpt|gemini|copilot|claude|use kiya)\b|"
    r"\b(?:never|have ?n[’']?o?t|did ?n[’']?o?t|not) (?:\w+ ){0,2}?(?:built|build|made|shipped|developed|worked|done|"
    r"written|coded|trained|deployed|touched|tried|used|gebaut|gemacht|gearbeitet)\b|"
    r"\b(?:none|nothing) (?:of|like) (?:it|that|this|the sort)\b|"
    r"\b(?:only (?:just )?(?:starting|beginning|getting started)|(?:about|going|planning|hoping|want|due|"
    r"yet) to (?:start|begin|"
    r"join|move|get)|(?:will|[’']ll|i[’']d like to) (?:only )?(?:start|begin|join)|start(?:ing|s)? (?:soon|next|"
    r"tomorrow)|fange "
    r"(?:gerade|jetzt|bald|erst) (?:\w+ )?an|(?:voy a|vou|je vais) (?:empezar|começar|commencer))\b|\bnot me\b|"
    r"\bi(?:[’']m not| am not| do ?n[o’']?t| have ?n[o’']?t| did ?n[o’']?t)\W*$|"
    r"\b(?:workshops?|courses?|tutorials?|webinars?|videos?|certificates?|class(?:es)?|boot ?camps?|talks?|"
    r"meetups?|kurse?|"
    r"cursos?|taller|formations?|cours)\b[^.;!?\n\d]{0,40}\b(?:that[’']?s (?:it|all|about it)|nothing (?:else|"
    r"more)|sonst nichts|"
    r"nada más|rien d[’']autre|nada mais|bas)\b|"
    r"\b(?:play|toy|tinker|mess)(?:ed|ing) (?:around |about )?with (?:chat ?gpt|gemini|copilot|claude|it|ai|them)\b",
    re.IGNORECASE,
)
NONE_AFTER_ALL = re.compile(
    r"\b(?:so|then|otherwise|else|sonst|if not|apart from that|therefore|hence|dann|also|entonces|donc|então|"
    r"toh)[\s,]{1,2}(?:none|zero|no|nothing|0|keine?|"
    r"ninguno|"
    r"aucune?|nenhum|nahi)\W*$",
    re.IGNORECASE,
)
NONE_ANSWER = re.compile(
    r"\W*(?:(?:well|um+|er+|honestly|oh|sadly|unfortunately|actually|to be honest|tbh|so far|pues|also|na ja|bueno|"
    r"ben|"
    r"olha)\b\W*)*(?:(?:absolutely|just|really|exactly|basically|practically|virtually|noch|todavía|aún|ainda|abhi|"
    r"bisher|hasta ahora|encore|ancora)\s(?:tak\s)?)*(?:none|nothing|no|nope|not yet|not (?:at all|any|even (?:one|"
    r"a)|"
    r"a (?:single )?(?:paid |full |proper )?(?:day|year|minute|second|bit)|so far|really|much)|nil|nada|never|zero|"
    r"zip|nah|naw|nix|nulla|"
    r"not (?:a single|as an?|professionally|at work|on the job|commercially|in a job|for work|for pay|one)|"
    r"zilch|nowt|"
    r"keine?[snmr]?|nie|gar nichts?|gar keine?s?|noch nicht|nichts?|null|überhaupt (?:nicht|keine?s?)|nein|"
    r"ningun[oa]?|ningún|nunca|cero|jamais|jamás|todavía no|aún no|para nada|en absoluto|"
    r"aucune?|pas du tout|pas (?:encore|un)|rien|non|zéro|nenhum\w*|ainda não|não|nessun[oa]?|mai|niente|per niente|"
    r"ancora no|nahi+n?|bilkul nahi|kuch nahi|abhi nahi|shunya|ek bhi nahi+n?|koi (?:bhi )?nahi+n?|kabhi nahi|geen|"
    r"nog niet|"
    r"less than (?:a|one) year)(?!\w)",
    re.IGNORECASE,
)
"""The beginning of an answer that says there were no years at all."""
