"""Signs that somebody may be in danger of their life: families of phrasing in English, Hinglish, Spanish and others."""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import MappingProxyType

_SELF = r"(?:myself|himself|herself|themselves|themself|yourself|my ?self|urself)"
_BE_HERE = (
    r"(?:be(?:ing)? (?:alive|here|around|on this (?:earth|planet))|liv(?:e|ing)|exist(?:ing)?|wak(?:e|ing) up|"
    r"go(?:ing)? on(?: living)?|carry(?:ing)? on living|keep(?:ing)? living|continu(?:e|ing) (?:to live|living|life))\b"
    r"(?! (?:in|at|with|for|near|off|on|from|here in|abroad|alone|call|leave|holiday|vacation|site|trips?|a|the|my|"
    r"this|these|"
    r"those|people|toxic|such|like an?|early|before|so early|as|to the office|using|doing|working|when|while)\b)"
)
_LIFE = r"(?:my|his|her|their|own|this|the) (?:own )?life"

_ENGLISH = (
    # no wish to live, a wish to die
    rf"(?:do ?n[o']?t|did ?n[o']?t|do not|no longer|never|not|doesn'?t|does not) (?:really |even |honestly "
    rf")?(?:want|wanna|wish)"
    rf"(?:ed|s)?(?: to)? {_BE_HERE}",
    r"(?:want|wants|wanted|wanna|wish|wishes|going|gonna|ready|rather|like|prefer|planning|plan|plans|decided|"
    r"hoping|hope|"
    rf"have|need|about|try|tried|trying)(?: to| just)* (?:die|be dead|end {_LIFE}|end it all|kill {_SELF}|disappear "
    rf"forever|"
    r"never wake up|not wake up|not exist|stop existing|cease to exist|fall asleep forever|hang myself)",
    r"(?:wish|wished) (?:i|he|she|they)(?:'d| had| was| were)? ?(?:was |were |been )?(?:dead|never (?:been )?born|"
    r"not alive|"
    r"no longer alive|never existed)",
    r"(?:better|happier)(?: off)? (?:without me|dead|if i (?:was|were|am) (?:gone|dead|not (?:here|around)))",
    r"(?:no|any|is there a|see a|see the|see any|what(?: is|'s)? the|left a) (?:point|reason|purpose|sense|use) "
    r"(?:left )?(?:in |to |of |for "
    r")?(?:me |my )?"
    r"(?:be here|being here|being alive|be alive|living|to live|live|life|existing|going on living|carrying on "
    r"living)\b"
    r"(?! (?:cycle|sciences?|insurance|in|at|with|near)\b)",
    r"(?:nothing|no reason|no one) (?:left )?to live for",
    r"life (?:is|isn'?t|is not|feels|seems|has become|has) (?:no longer |not |just |so )?(?:worth (?:living|it)|"
    r"pointless|"
    r"meaningless|unbearable|no meaning|over for me)|not worth living",
    r"(?:tired|sick|done|fed up|finished|exhausted)(?: of| with) (?:living|being alive|life|existing)\b"
    r"(?! (?:in|at|with|near|abroad|alone|away|from|off|on|out|sciences?|insurance|cycle|here|there)\b)",
    r"(?:g[ia]v(?:e|ing|en) up|giving up) on (?:life|living)",
    # ending everything
    r"(?:end|ending|finish|finishing) (?:everything|it all|my story|this life|my existence)\b(?! (?:by|before) )",
    rf"(?:end|ending|ended|take|taking|took) {_LIFE}\b(?! (?:story|cycle|in the fast))",
    r"(?:want|wish) (?:it|this|everything|my life)(?: all)? to (?:end|be over|stop forever)",
    r"ca ?n[o']?t (?:do|take|go on|live|bear|handle|carry on)(?: with| like)?(?: this| it| life| living)?"
    r"(?: any ?more| any longer)?[\s.,;:!-]{1,6}(?:[^.!?]{0,40}[.!?,;]\s*){0,2}(?:not )?(?:everything[.,;\s]{1,3})?"
    r"(?:life|living|being alive|i mean life)\b",
    r"(?:won'?t|will not|not going to|am not going to|do not plan to|don'?t plan to) (?:be (?:alive|around much "
    r"longer(?! (?:at|in|with|on)\b)|on this "
    r"earth)|see (?:next year|another birthday)|live (?:much longer|to see|past)|survive (?:this|the) (?:night|week|"
    r"month))",
    r"not (?:be )?com(?:e|ing) out (?:of (?:there|here|it) )?alive",
    # harm to oneself
    rf"(?:kill|hurt|cut|harm|burn|starv|hang|drown|shoot|poison|stab|injur)(?:e|s|ed|t|ting|ing)? {_SELF}\b(?! in "
    rf"the foot)",
    r"self[- ]?harm(?:ing|ed)?\b|\bkms\b|\bunaliv(?:e|ing)\b",
    r"(?:take|took|taking|swallow(?:ed)?|have) (?:a (?:whole )?bottle of|all (?:my|the|of my)|too many|a lot of) "
    r"(?:sleeping )?pills",
    r"overdos(?:e|ed|ing)\b(?! (?:of|on) (?!pills|drugs|sleeping|medic|tablets|paracet))|jump(?:ing|ed)? (?:off|"
    r"from|in front of|under) (?:the |a |an |my |that |our )?(?:\w+ "
    r")?(?:bridge|roof|"
    r"building|balcony|train|terrace|cliff|window|metro|rooftop|floor)",
    # thoughts and farewells
    r"thoughts? (?:of|about|on) (?:dying|death|suicide|ending (?:it|my|things|everything)|killing|not being (?:here|"
    r"alive)|"
    r"harming|hurting)|think(?:ing|s)? (?:about|of) (?:dying|(?:my |own )*death|ending (?:it|my|things|everything)|"
    r"suicide|"
    r"killing (?:my|him|her|them))",
    r"(?:good ?bye|farewell|suicide|last|final) (?:letter|note)s?\b(?! (?:to|for) (?:my |the |our )?(?:team|"
    r"colleagues|boss|manager|"
    r"employer|company|co-?workers|clients?|customers?))|said (?:my|his|her|their) (?:last |final )?good ?byes?|"
    r"giv(?:e|ing|en) away (?:all )?(?:my|his|her|their) (?:things|belongings|stuff)",
    r"(?:not|n'?t) (?:be |feel |feeling )?safe (?:with myself|from myself|around myself|alone with)",
    r"suicid(?:e|al|es)\b|\bsucid(?:e|al)\b|\bsuiside\b",
)

_HINGLISH = (
    r"(?:jeene|jine|jee?ne|zinda rehne) ka (?:mann?|man|dil|matlab|fayda|koi matlab|koi fayda|koi wajah|irada)",
    r"(?:jeena|jina|zinda rehna|jee?na) (?:hi )?(?:nahi+n?|nai|nhi)",
    r"mar(?:na|[ -]?jaa?na) (?:hi )?(?:chah|hai|padega)|mar ja(?:u|oo?|un|oon|unga|ungi|na chah)|mar jaane ka mann?",
    r"khud ?k(?:o|i) (?:jaan|hi )?(?:khatam|khatm|maar|mar|nuksaan?|hurt|kuch kar|chot)|apne aap ko (?:khatam|maar|"
    r"nuksaan?|hurt)",
    r"(?:sab|sab kuch|zindagi|life|apni jaan|apni zindagi) (?:ko )?(?:khatam|khatm) (?:kar|kr)",
    r"zindagi se (?:thak|tang|haar)|jaan (?:de|le) (?:du|dun|doon|dunga|dungi|deni|na chah|lunga|lungi)",
    r"khud ?kh?ushi|khudkashi|aat?ma?[ -]?hat?ya|duniya (?:chhod|chod)",
    r"जीने का मन नह|जीना नह|मरना चाहत|मर जाना|मर जाऊ|खुद को (?:खत्म|ख़त्म|मार)|आत्महत्या|जान दे",
)

_SPANISH = (
    r"(?:ya )?no (?:quiero|deseo) (?:seguir |continuar )?(?:viv(?:ir|iendo)|existir|estar viv[oa]|despertar|estar "
    r"aqu[ií])\b",
    r"(?:me )?qui(?:ero|siera|ere) (?:morir(?:me|se)?|matar(?:me|se)|desaparecer para siempre)\b"
    r"(?! de(?: la| el| pura)? (?:verg[uü]enza|risa|hambre|sue[nñ]o|ganas|pena|calor|fr[ií]o|aburrimiento|amor|"
    r"envidia|nervios))",
    r"(?:quitar(?:me|se)|acabar con|terminar con|poner fin a) (?:mi |la |su )?(?:propia )?vida|acabar con todo",
    r"suicid(?:ar|io|arme|arse|a\b)|(?:va a|quiere|piensa en|voy a) matar(?:se|me)\b|hacer(?:me|se) da[nñ]o|me "
    r"(?:corto|lastimo)",
    r"(?:estar[ií]an?|est[aá]n?|viviri?[ií]an?) mejor sin m[ií]|no vale la pena (?:vivir|seguir viv)|(?:sin|no "
    r"tengo) ganas de "
    r"vivir|"
    r"(?:no tengo|sin) (?:razones|motivos|raz[oó]n) (?:para|de) vivir|(?:cansad[oa]|hart[oa]) de vivir",
    r"pens(?:amientos|ando) (?:de|en|sobre) (?:morir|la muerte|suicid|matar)|ojal[aá] no despert",
)

_OTHERS = (
    r"je (?:ne )?veux (?:mourir|plus vivre|en finir)|plus envie de vivre|me suicider|en finir avec la vie|me tuer\b",
    r"nicht mehr leben|(?:will|m[oö]chte) sterben|umbringen|selbstmord|suizid|mir das leben nehmen",
    r"quero morrer|(?:n[aã]o quero|n[aã]o tenho vontade de) (?:mais )?viver|me matar\b|tirar (?:a )?minha vida|"
    r"suic[ií]dio",
)

_LANGUAGES = MappingProxyType({"en": _ENGLISH, "hi": _HINGLISH, "es": _SPANISH, "other": _OTHERS})
_DANGER = MappingProxyType(
    {language: re.compile(r"\b(?:" + "|".join(family) + ")", re.IGNORECASE) for language, family in _LANGUAGES.items()}
)
_HINDI_SCRIPT = re.compile(_HINGLISH[-1])

# Ordinary speech that the families above would catch.
_IDIOM = re.compile(
    r"(?:die|dying|died|dead|kill(?:ed|s)?(?: myself| me)?) (?:of|from|with|laughing) ?(?:laugh\w*|embarrass\w*|"
    r"shame|boredom|"
    r"curiosity|cringe|happiness|cute\w*|excitement)|(?:career|professional|political|financial|social|commercial|"
    r"reputational|technical) suicide|suicide (?:squad|burn|linux|sprints?)|die (?:hard|trying|on (?:this|that|the) "
    r"hill)|"
    r"(?:process|thread|container|pod|job|task|server|session|program|service)s? (?:that |which )?(?:can |could "
    r")?kills? itself|"
    r"kill(?:s|ed|ing)? (?:a |the |my |this |that )?(?:zombie |child |parent |running |background )?(?:process|"
    r"thread|pod|task|job)",
    re.IGNORECASE,
)
# Work on the subject is no sign of danger: only phrasing about a person counts then.
_SUBJECT = re.compile(
    r"(?:prevention|detection|risk|ideation|hotline|helpline|crisis[- ]line|awareness|self[- ]harm|content)\b"
    r"[^.!?]{0,60}\b(?:model|app|bot|chatbot|classif\w*|dataset|project|thesis|paper|nlp|study|research|moderat\w*|"
    r"volunteer\w*|"
    r"platform|charity|ngo|data|tool|policy|filter)|"
    r"(?:model|app|bot|chatbot|classif\w*|dataset|project|thesis|paper|research|volunteer\w*|detect\w*|predict\w*|"
    r"moderat\w*)\b"
    r"[^.!?]{0,60}\b(?:suicid\w*|self[- ]harm\w*|overdose)",
    re.IGNORECASE,
)
_TOPIC_WORD = re.compile(
    r"^(?:suicid\w*|sucid\w*|self[- ]?harm\w*|overdos\w*|selbstmord|suizid|suic[ií]dio|(?:thoughts?|think\w*) (?:of|"
    r"about) suicide)$",
    re.IGNORECASE,
)

_ABOUT_OTHER = re.compile(
    r"\b(?:himself|herself|themselves|themself|his life|her life|their life)\b|"
    r"\b(?:asking|ask) for (?:a|my) (?:mate|friend|brother|sister|colleague|cousin)|"
    r"\b(?:my|a|our|mi|mera|meri|mere) (?:\w+ )?(?:friend|mate|roommate|flatmate|room-mate|brother|sister|son|"
    r"daughter|husband|wife|"
    r"partner|cousin|colleague|co-?worker|classmate|student|mother|father|mom|mum|dad|boyfriend|girlfriend|"
    r"neighbou?r|amig[oa]|"
    r"herman[oa]|hij[oa]|compa[nñ]er[oa]|dost|bhai|behen|didi)\b[^.!?]{0,80}\b(?:says?|said|is|has|was|wants?|told|"
    r"wrote|talks?|"
    r"keeps?|might|may|dice|quiere|est[aá]|keh|bol)|\b(?:if|when) (?:they|someone|somebody|he|she)(?:'re| are| is)? ",
    re.IGNORECASE,
)
_ABOUT_ME = re.compile(
    r"\b(?:myself|i (?:want|wish|am|was|have|had|do|don|can|think|feel|keep|hate|will|won)|i'm|i've|im|my life|"
    r"without me)\b",
    re.IGNORECASE,
)

_LOW = re.compile(
    r"\b(?:crying|cry|sobbing|break(?:ing)? down|in tears) (?:after|every|most|all|daily|at night|before|each|in "
    r"the)\b|"
    r"\b(?:complete|total|utter|absolute|such a|big|biggest) (?:failure|loser|disappointment)\b|\bi(?:'m| am) (?:a "
    r")?(?:failure|loser|"
    r"worthless|hopeless|useless)\b|\bfeel(?:ing)? (?:so |completely |totally |utterly |really |very )?(?:hopeless|"
    r"worthless|empty|"
    r"numb|broken|useless|depressed|desperate|like (?:a )?(?:failure|loser|giving up|nothing))|"
    r"\b(?:lost|losing|lose) (?:all )?(?:hope|the will)\b|\bno way out\b|\bcan'?t cope\b|\bnobody (?:cares|would "
    r"miss)\b|"
    r"\b(?:a|such a) burden (?:to|on|for) (?:everyone|my family|my parents|others)|\bya no puedo m[aá]s\b|"
    r"\b(?:bahut|bohot) (?:thak|toot|tut) ga(?:ya|yi)\b|\bhaar (?:gaya|gayi) (?:hu|ho)|"
    r"\b(?:totally|completely|so|utterly|badly) (?:burn(?:t|ed) out|exhausted)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Sign:
    """A sign of danger: the words, whether somebody else is meant, and the language."""

    words: str
    is_other: bool
    language: str


def find_danger(text: str) -> Sign | None:
    """The first sign of danger in a message; ordinary speech and work on the subject are none."""
    blanked = _IDIOM.sub(lambda hit: " " * len(hit[0]), text)
    works_on_it = _SUBJECT.search(blanked) is not None
    for language, pattern in _DANGER.items():
        for hit in pattern.finditer(blanked):
            if works_on_it and _TOPIC_WORD.match(hit[0].strip()):
                continue
            return Sign(hit[0].strip(), _is_about_other(blanked, hit), _language(language, hit[0]))
    return None


def find_low_mood(text: str) -> str:
    """Words of low mood or exhaustion without signs of danger, or nothing."""
    hit = _LOW.search(text)
    return hit[0] if hit else ""


def _is_about_other(text: str, hit: re.Match[str]) -> bool:
    sentence = text[max(0, hit.start() - 120) : hit.end() + 40]
    return _ABOUT_OTHER.search(sentence) is not None and _ABOUT_ME.search(hit[0]) is None


def _language(language: str, words: str) -> str:
    return "hindi" if language == "hi" and _HINDI_SCRIPT.search(words) else language
