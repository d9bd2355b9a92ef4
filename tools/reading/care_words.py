"""Words that ask for care: illness, a child, being harassed; and abuse, which gets one calm limit."""

from __future__ import annotations

import re


def _any(*families: str) -> re.Pattern[str]:
    return re.compile("|".join(families), re.IGNORECASE)


URGENT_MEDICAL = _any(
    r"\b(?:chest|heart) (?:pain|tightness)|\bpain in (?:my|the) chest|\bseene (?:mein|me) dard|\bdolor (?:en el|de) "
    r"pecho|"
    r"\bheart attack\b(?! (?:predict|detect|risk|data|model))|\bcan(?:no|')?t breathe\b|\bhaving a stroke\b|"
    r"\b(?:passed|passing) out (?:at|this|today|again)|\bnumb(?:ness)? (?:in|down) (?:my|the) (?:left )?(?:arm|face)"
)

MEDICAL = _any(
    r"\b(?:which|what|should i|can i|may i|how many|kaunsi|kaun si|konsi|qu[eé]|is it ok(?:ay)? to) "
    r"[^.!?]{0,50}\b(?:pills?|tablets?|"
    r"medicines?|medications?|dawai|dawa|goli|supplements?|drugs?|nootropics?|adderall|ritalin|modafinil|pastillas?|"
    r"dosis|dose)\b"
    r"(?! (?:discovery|development|data|industry|compan))",
    r"\b(?:do|have|could|might) i (?:have |be |got )?(?:adhd|add\b|depress\w+|anxiety|autis\w+|ocd|ptsd|bpd|bipolar|"
    r"dyslexi\w+|"
    r"a disorder)",
    r"\bdiagnos(?:e|is of|is for) (?:me|my|mi)\b(?! (?:code|skills?|gaps?|cv|resume|career|project|pipeline|model))|"
    r"\bdiagn[oó]stic\w+ mi\b",
    r"\b(?:stop(?:ped)?|quit|start(?:ed)?|skip(?:ped)?|doubl(?:e|ed)|doblar|dejar?|dej[eé]|tom[oa]|taking|take|on) "
    r"(?:taking )?(?:my |the |la |"
    r"mis |los |las )?(?:anti-?depressants?|anti-?depresivos?|ansiol[ií]ticos?|medications?|meds|pills|sleeping "
    r"(?:pills|tablets)|"
    r"dosis|ssris?|insulin)\b",
    r"\b(?:how long|kitne din)[^.!?]{0,40}\bsick leave\b|\bsick note for\b|\bneend nahi+n? aa|\b(?:no puedo|can'?t) "
    r"(?:dormir|sleep)[^.!?]{0,50}"
    r"(?:pill|pastilla|tablet|medic)",
    r"\bi (?:have|suffer from|was diagnosed with|live with) (?:epilepsy|migraines?|diabetes|cancer|adhd|depression|"
    r"bipolar|anxiety|ptsd|"
    r"dyslexia|autism|chronic \w+|an? (?:chronic )?(?:illness|condition|disorder))\b",
)

# Signs of a child apart from an age stated of oneself, which tools/reading/ages.py finds.
MINOR = _any(
    r"\b(?:i am|i'm|im|studying|student|now|currently) (?:a |an )?(?:in |of )?(?:class|std|standard|grade|year) "
    r"(?:[5-9]|1[0-2]|ix|x|xi|xii|vi{1,3})\b|"
    r"\b(?:i am|i'm|im|me|studying|main) (?:in |of )?(?:the )?(?:[5-9]|1[0-2])(?:th|st|nd|rd) (?:grade|class|"
    r"standard|std)\b|"
    r"\b(?:[5-9]|1[0-2])(?:th|st|nd|rd) (?:class|standard) (?:mein|me|ka|ki) ",
    r"\b(?:freshman|sophomore|junior|senior|student|kid|pupil) (?:in|at|of) (?:a |my |the )?(?:high|middle|"
    r"secondary) ?school|"
    r"\b(?:high|middle|secondary) ?school(?:er)? (?:freshman|sophomore|junior|senior|student|kid|pupil)\b(?! "
    r"teacher| coordinator)|"
    r"\b(?:i am|i'm|im|still) (?:still )?(?:in|at) (?:high|middle|secondary) ?school|\b(?:doing|taking|studying "
    r"for) my (?:gcses?|a-?levels)\b|"
    r"\bestoy en (?:la )?(?:secundaria|preparatoria|la eso|el instituto|el colegio)\b",
    r"\bmy (?:son|daughter|child|kid|boy|girl|niece|nephew|little (?:brother|sister)) (?:is|who is|,|turned) "
    r"?(?:only )?(?P<age8>[5-9]|1[0-7])\b"
    # What follows is about the child: "my son is 12 and I want to become ..." is about the parent.
    r"(?=(?:(?!\b(?:i|i'm|we)\b(?! want (?:him|her|them)\b))[^?]){0,120}?\b(?:learn|study|studies|becom|start|should|"
    r"course|subjects?|cod(?:e|ing)|loves?|likes?|wants?|"
    r"interested)\b)",
)

_PEOPLE = (
    r"(?:boss|manager|team ?lead|lead|supervisor|colleagues?|co-?workers?|someone at work|people at work|client|"
    r"director|hr|jefe|jefa|compa[nñ]er[oa]s?|ex-?colleague|founder|ceo|senior)"
)
HARASSED = _any(
    r"\b"
    + _PEOPLE
    + r"\b[^.!?]{0,70}\b(?:touch\w* (?:me|my)|grop\w*|comments? on my (?:body|looks)|casteist|racist|sexist|"
    r"homophobic|slurs?|"
    r"threat\w*|amenaz\w*|harass\w*|bull(?:y|ies|ied|ying)|abus\w+|"
    r"grita|shout(?:s|ed|ing)? at me|scream\w* at me|yell\w* at me|hit me|stalk\w*|unwanted|molest\w*|insult\w*|"
    r"humiliat\w*|acos[ao]\w*|gaali|galiyan|discriminat\w+ (?:against )?me)",
    r"\bi(?:'m| am| was| have been|'ve been) (?:being )?(?:sexually )?(?:harassed|bullied|stalked|molested|groped|"
    r"abused|discriminated)\b|\b(?:threatening|abusive) messages\b|"
    r"\bme (?:acosan|amenazan|insultan|humillan)\b",
)

ABUSE = _any(
    r"\b(?:you(?:'re| are|r)?|u(?: r)?|this bot is|bot is|tum|tu|aap|eres|sois|vous [eê]tes|du bist)\s+(?:an? |una? "
    r"|so |such |really |totally |completely |fucking |bloody |just |the most |such a |ek )*"
    r"(?:useless|stupid|idiots?|dumb\w*|garbage|trash|pathetic|worthless|crap|shit\w*|joke of|moron|piece of "
    r"(?:junk|shit|crap|garbage)|rubbish|bakwas\w*|pagal|bewakoof|bewkoof|bekaar|ghatiya|"
    r"basura|in[uú]til|idiota|est[uú]pid[oa]|imb[eé]cil)",
    r"\bshut up\b|\bf+u+c+k+ (?:you|off|this bot)|\bscrew you\b|\bgo to hell\b|\bno sirves para nada\b|"
    r"\bc[aá]llate\b|\bchup (?:kar|raho|be)\b|\bsaal[ae] (?:bot|kutte)|\bkaam ka nahi",
    r"\b(?:scare|threaten|blackmail|intimidat\w*|stalk|humiliat\w*|sabotag\w*|ruin|get revenge on|frame|"
    r"harass)\b[^.!?]{0,40}\b(?:colleague|ex\b|ex-\w+|co-?worker|boss|manager|girl|guy|her|him|team ?mate|rival)",
    r"\b(?:make|get) (?:that |this |my |the )?(?:girl|guy|man|woman|colleague|co-?worker|boss|manager|him|her|them|"
    r"ex)\b[^.!?]{0,40}\b(?:lose (?:her|his|their) jobs?|quit|fired|sacked|suffer|regret)",
)
