"""Low mood or exhaustion without signs of danger, in the person's words."""

from __future__ import annotations

from tools.reading.families import Family, Sieve

_VERY = (
    r"(?:so |very |really |completely |totally |utterly |just |absolutely |quite |pretty |a bit |deeply |too |"
    r"extremely |kind of )*"
)
_HEAVY = (
    r"(?:hopeless|worthless|empty|numb|broken|useless|depressed|miserable|defeated|ashamed|lonely|desperate|"
    r"shattered|crushed|suffocated|like (?:an? )?(?:\w+ )?(?:failure|loser|burden|fraud who|disappointment|nobody|"
    r"giving up|nothing|crying)|like nothing (?:matters|makes sense))"
)
LOW_MOOD = Family(
    r"\b(?:crying|cry|cried|sobbing|sob|break(?:ing)? down|in tears) (?:after|every|most|all|daily|at night|before|"
    r"each|in the|almost|nearly|myself to|a lot|alone)\b",
    r"\b(?:complete|total|utter|absolute|such a|big|biggest) (?:failure|loser|disappointment)\b|\bi(?:'m| am) "
    r"(?:just |such |nothing but )?(?:an? )?(?:failure|loser|worthless|hopeless|useless|disappointment)\b(?! (?:at|"
    r"with|in|when))",
    rf"\b(?:feel|feeling|felt) {_VERY}(?:low|sad|down(?! to)|blue|hopeless|lost and (?:sad|alone|empty))\b(?! (?:on|"
    rf"in|at|"
    rf"energy|confidence "
    rf"in|to (?:leave|say|see)))|\bnothing (?:is making|makes|is giving|gives|brings) me (?:happy|joy|any joy|"
    rf"happiness)\b",
    rf"\b(?:feel|feels|feeling|felt) {_VERY}{_HEAVY}\b(?! (?:in|at|during|with) )",
    rf"\bi(?:'m| am|'ve been| have been| was) {_VERY}(?:depressed|miserable|heartbroken|shattered|broken inside|in "
    rf"despair|at rock bottom|numb|falling apart|(?:so |very |totally |deeply )lonely)\b",
    r"\b(?:lost|losing|lose) (?:all )?(?:my )?(?:hope\b(?! (?:in|for|of) (?!life|my ?self|everything|ever|finding|"
    r"humanity))|the will\b)|\bno way out\b|\bcan'?t cope\b|\bnobody (?:cares|would miss)\b(?! me if i (?:left|leave|"
    r"quit))|\b(?:hit|at) rock "
    r"bottom\b",
    r"\b(?:a|such a) burden (?:to|on|for) (?:everyone|everybody|my (?:\w+ )?(?:family|parents|wife|husband|kids)|"
    r"others)|\bhate my ?self\b",
    r"\b(?:totally|completely|so|utterly|badly|really|mentally|emotionally) (?:burn(?:t|ed) ?out|exhausted|"
    r"drained)\b|\bi(?:'m| am|m| feel) burn(?:t|ed)[ -]?out\b(?! (?:in|from 20|since 20)|[^.!?]{0,20}\b(?:before|in "
    r"the past|recovered))|\b(?:exhausted|burn(?:t|ed)[ -]?out|drained)\b[^.!?]{0,30}\b(?:cry|crying|empty|numb|"
    r"hopeless|no energy|can'?t get (?:up|out of bed))",
    r"\b(?:no|zero|don'?t have (?:the |any )?|without any) ?(?:energy|strength)(?: left)? (?:for anything|to get "
    r"(?:up|out of bed)|for life|to do anything|to go on)|\b(?:can'?t|cannot|hard to|struggle to|barely) get out of "
    r"bed\b",
    r"\b(?:barely|hardly|can'?t|cannot|don'?t|not|not been|haven'?t been able to|unable to) (?:been |be )?(?:sleep|"
    r"sleeping|slept)\b[^.!?]{0,40}\b(?:since|because of|over|from (?:the )?(?:stress|worry|anxiety|fear)|any "
    r"?more)\b|\bpanic attacks?\b[^.!?]{0,30}\b(?:every|since|before|daily|at work|again)|\b(?:having|have|had|get|"
    r"getting) (?:\w+ )?panic attacks?\b|\b(?:overwhelmed|anxious|scared|stressed)\b[^.!?]{0,30}\b(?:cry|crying|"
    r"can'?t sleep|barely sleep|hopeless|can'?t breathe at night)",
)
LOW_MOOD_HINGLISH = Family(
    r"\b(?:bahut|bohot|bahot|bht|itna|kaafi|kafi|ekdum|andar se|bilkul) (?:zyada )?(?:uda+s|dukhi|akel[ai]|thak|"
    r"toot|tut|depress\w*|low) ?(?:ga(?:ya|yi)|hu+n?|hoon|ho|feel|chuk\w*|mehsoos|sa|lag)?\b|\b(?:toot|tut|haar|"
    r"har) (?:ga(?:ya|yi)|chuk[ai]) (?:hu|ho|hoon)|\bhimmat (?:nahi|toot|haar|nhi)\w*|\b(?:kuch|kuchh|kisi) (?:bhi "
    r")?(?:karne|kaam|cheez) (?:ka|mein|me) (?:man+|dil) (?:hi )?(?:nahi|nhi|nai)|\b(?:roz|raat ko|din bhar|har "
    r"din) (?:rona|rot[ai])|\brona aa(?:ta|raha| raha)|\bdepression (?:mein|me|ho|aa)",
)
LOW_MOOD_OTHERS = Family(
    r"\bme siento (?:muy |tan |completamente |totalmente |como |un |una |el |la )*(?:fracas\w*|inutil|vaci[oa]|"
    r"miserable|deprimid[oa]|hundid[oa]|trist\w*|sol[oa]|basura|mierda|derrotad[oa]|desesperad[oa]|perdedor\w*|"
    r"carga|fatal|nada)\b|\b(?:lloro|llorando|llorar) (?:tod[oa]s|cada|casi|por las noches|a diario|sin parar)|"
    r"\bestoy (?:muy |tan |completamente |totalmente )*(?:deprimid[oa]|hundid[oa]|desesperad[oa]|destrozad[oa]|"
    r"quemad[oa]|agotad[oa] mentalmente)\b|\bya no puedo mas\b|\bno puedo mas\b(?= *(?:$|[.,;!?]))|\b(?:perdido|"
    r"perdi|sin) (?:la |toda |toda la |ninguna )?(?:esperanza|ganas de nada|animo)|\bsoy un (?:fracas\w*|inutil)",
    r"\bfu(?:e)?hle? (?:ich )?mich (?:so |wie |ein |eine |vollig |total |nur |einfach |komplett |sehr |leer und "
    r")*(?:wertlos|versager\w*|leer|nutzlos|hoffnungslos|deprimiert|kaputt|ausgebrannt|elend|einsam|verzweifelt|"
    r"schlecht)|\bich will (?:einfach |nur |so )*nicht mehr\b(?= *(?:$|[.!?]))|\b(?:bin|ich) (?:so |vollig |total |"
    r"komplett |nur noch |wirklich |sehr )*(?:ausgebrannt|verzweifelt|"
    r"deprimiert|am ende(?! (?:des|der|meine\w|von|vom))|ein versager)\b|\bweine (?:ich )?(?:jede\w*|oft|standig|"
    r"viel|nur|fast|abends)|\bich kann nicht mehr\b(?= *(?:$|[.,;!?]))|\bkeine (?:kraft|hoffnung) mehr\b",
    r"\b(?:me|m'y) sens (?:tres |tellement |si |completement |vraiment |comme |un |une |totalement |trop "
    r")*(?:nul\w*|vide|inutile|deprim\w*|seule?|rate\w*|echec|moins que rien|mal|perdant\w*|desespere\w*|"
    r"abattu\w*)\b|\bpleure (?:tou[st]\w*|chaque|souvent|sans|presque|le soir)|\b(?:n'en|en) peux plus\b(?! de "
    r"(?:ce|mon|cette) (?:job|boulot|travail|poste|manager|chef))|\bsuis (?:tres |completement |totalement "
    r")?(?:deprim\w*|a bout|au bout du rouleau|desespere\w*|en depression)|\bperdu (?:tout )?espoir|\bplus (?:la "
    r"force|d'espoir)",
    r"\bme sinto (?:muito |tao |completamente |como |um |uma |totalmente )*(?:fracass\w*|inutil|vazi[oa]|pessim[oa]|"
    r"deprimid[oa]|derrotad[oa]|lixo|sozinh[oa]|mal|trist\w*|desesperad[oa])\b|\b(?:choro|chorando|chorar) "
    r"(?:tod[oa]s?|quase|a noite|sem parar|sempre)|\bestou (?:muito |tao |completamente |totalmente "
    r")*(?:deprimid[oa]|esgotad[oa]|arrasad[oa]|desesperad[oa]|sem esperanca|no fundo do poco)|\bnao aguento "
    r"mais\b(?= *(?:$|[.,;!?]))|\bperdi (?:a|as|toda a) esperanca",
)
_SIEVE = Sieve((LOW_MOOD, LOW_MOOD_HINGLISH, LOW_MOOD_OTHERS))


def find_low_mood(folded: str) -> tuple[int, int] | None:
    """Where words of low mood or exhaustion stand in a folded text."""
    text = _SIEVE.of(folded)
    hit = next((hit for family in _SIEVE.families if (hit := text.first(family))), None)
    return hit.span() if hit else None
