"""Short answers: yes, no, not yet, both, no idea; and what is said about code, production and decisions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

_YES = re.compile(
    r"^\W*(?:(?:yes|yeah|yep|yup|ya|y|sure|of course|definitely|absolutely|certainly|obviously|naturally|clearly|"
    r"totally|natürlich|selbstverständlich|por supuesto|desde luego|bien sûr|évidemment|correct|true|indeed|haan|han|"
    r"ha|ji|s[ií]|"
    r"claro|ja|oui|sim|many times|often|sometimes|somewhat|kind of|sort of|more or less|i (?:think|guess|suppose) so|"
    r"in a way|a little|a bit|partly)\b|"
    r"(?:i (?:have|did|do)|we (?:do|did|have))\s*(?:$|[,.;!]))",
    re.IGNORECASE,
)
_NO = re.compile(
    r"^\W*(?:no\b|nope|nah\b|not (?:yet|really|at all|so far|in production)|never|none|n\b|false|nahi+n?|nhi\b|nein|"
    r"non\b|n[aã]o\b|i (?:have not|haven'?t|did not|"
    r"didn'?t|do not|don'?t|am not)(?! know| think)|not\b|nothing)",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"^\W*(?:(?:i )?(?:do not|don'?t|dont) know|not sure|no idea|unsure|idk|maybe|perhaps|skip|pass|later|prefer "
    r"not|rather not|pata nahi|no s[eé]|depends)",
    re.IGNORECASE,
)

# "Absolutely not", "of course no": the word before only makes it stronger.
_STRONG_NO = re.compile(
    r"^\W*(?:sure|of course|definitely|absolutely|certainly|obviously|naturally|clearly|totally|natürlich|"
    r"selbstverständlich|por supuesto|desde luego|claro|bien sûr|évidemment),? (?:que )?(?:not|no|never|nicht|nein|"
    r"non|que non|pas)\b(?! (?:problem|doubt|only|just))",
    re.IGNORECASE,
)

# "My boss is conservative, so no."
_AT_LAST = re.compile(r"\b(?:so|therefore|hence|in short|which means)\b[\s,:]{1,2}(?P<said>yes|no)\W*$", re.IGNORECASE)


def read_yes_no(text: str) -> bool | None:
    """True or False for an answer that begins with a yes or a no; None where it begins otherwise or is unsure."""
    if is_unsure(text):
        return None
    if _STRONG_NO.match(text):
        return False
    if _YES.match(text) and not re.match(r"^\W*(?:sure|yes)?\W*(?:not|no)\b", text, re.IGNORECASE):
        return True
    if _NO.match(text):
        return False
    last = _AT_LAST.search(text)
    return last["said"].lower() == "yes" if last else None


def is_unsure(text: str) -> bool:
    """True for an answer that leaves the question open."""
    return _UNSURE.match(text) is not None


@dataclass(frozen=True)
class Said:
    """A statement found in a text, and where it stands."""

    value: bool | str
    start: int
    end: int


_PRODUCTION = re.compile(
    r"\b(?:in|to|into|on) (?:the )?prod(?:uction)?\b(?! (?:line|planning|floor|house|company|industry))|"
    r"\bproduction (?:systems?|services?|traffic|incidents?|users|"
    r"experience|workloads?|deployments?|environments?|models?|ready|grade|apis?|pipelines?|code|support|"
    r"clusters?)\b|\b(?:serv(?:ed|es|ing)|used by|for|"
    r"with) (?:over |about |more than |around )?[\d.,]+\s?[km]?\+? ?(?:\w+ )?(?:users|customers|requests|clients)\b|"
    r"\blive (?:system|service|product|users|customers)\b|"
    r"\b(?:thousands|millions|hundreds) of (?:users|customers|requests)\b|"
    r"\b(?:[\d.,]+\s?(?:k|m|million|thousand)?\+?|(?:half )?a million|a hundred thousand|millions of|"
    r"(?:hundreds of )?thousands of) (?:\w+ )?(?:downloads|installs|installations|active users|monthly users)\b",
    re.IGNORECASE,
)
# Doctors and plumbers are on call too: only words about software beside it tell that a system runs.
_ON_CALL = re.compile(r"\bon[- ]call\b", re.IGNORECASE)
_SYSTEMS = re.compile(
    r"\b(?:systems?|services?|servers?|sre|devops|platform|software|incidents?|alerts?|pager\w*|paged|outages?|clusters?|"
    r"apps?|applications?|api|apis|backend|back-end|infra\w*|databases?|cloud|kubernetes|k8s|aws|azure|gcp|"
    r"deploy\w*|uptime|website|sites?|products?|pipelines?|models?|linux|networks?|developers?|programmers?|"
    r"(?:software|data|ml|ai|cloud|reliability|devops|network|backend|support|security) (?:engineer\w*|team))\b",
    re.IGNORECASE,
)
_ANSWER_PRODUCTION = re.compile(
    r"\b(?:users?|customers?|(?:went|go|goes|going|gone|is|are|was|were) live|"
    # Where somebody lives is no system.
    r"live(?! (?:in|at|near|with|here|there|abroad|on)\b)|"
    r"deployed|shipped|launched|paged|outage|incident|uptime|kubernetes|served|requests|"
    r"clients?|released|went down|broke|downloads|installs)\b",
    re.IGNORECASE,
)
_COUNT = (
    r"(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|"
    r"dozens? of|several|many|all)"
)
_SAME = r"[^.!?\n]{3,90}?(?:\n {2,}[^.!?\n]{0,60}?)?\b"
"""What lies between what somebody set and those who follow it: one sentence, over a broken line of a CV too."""
_MANY = (
    rf"(?:which |that |on which |where )?(?:{_COUNT} (?:\w+ )?"
    r"(?:teams?|squads?|branches|units|departments|product lines)|"
    r"(?:the )?(?:other|rest of the|remaining) teams?|the (?:whole|entire) (?:company|firm|department|organi[sz]ation))"
)
_DECISION = re.compile(
    r"\b(?:technical|architecture|architectural|design|technology) decisions?\b[^.;\n]{0,60}\b(?:follow\w*|adopt\w*|"
    r"others|teams?|company|made|took|own\w*)|"
    r"\b(?:made|took|own(?:ed)?|drove) (?:the |a |many |several |key |most |all |our )*(?:technical|architecture|"
    r"architectural|design|technology) (?:decisions?|choices?)|"
    r"\b(?:own(?:ed)?|led|responsible for|in charge of) the (?:\w+ )?(?:architecture|system design|technical "
    r"design)\b|\bdesign authority\b|\barchitecture decision records?\b|"
    r"\b(?:teams?|others|everyone|company|they|colleagues) (?:had to |have to |then |all |now )*(?:follow(?:ed|s)?|"
    r"adopt(?:ed|s)?|use[ds]?) (?:it|my|the standard|that)|"
    r"\b(?:decided|decid[ií]|entschied)(?: on| for)? (?:the|our|a) (?:move|switch|migration|adoption|architecture|"
    r"stack|"
    r"tech(?:nology)?|design|database|framework|cloud|rewrite)\b|"
    r"\bbecause i (?:decided|chose|said) so\b|"
    r"\bdecided (?:that )?(?:we|the team|all teams|everyone) (?:should |would |will )?(?:move|switch|use|adopt|"
    r"migrate|go)\b|"
    r"\b(?:i|we|and|,) ?(?:chose|picked|selected|went with) (?-i:[A-Z])[\w.+#]*(?: (?-i:[A-Z])[\w.+#]*)? "
    r"(?:over|instead of|rather than)\b|"
    r"\bset (?:the )?(?:technical|engineering|architecture) (?:standards?|direction|strategy)\b|"
    rf"\b(?:designed|defined|set|chose|introduced|proposed|architected)\b{_SAME}{_MANY} (?:\w+ )?"
    r"(?:build on|rely on|now use|follow(?:s|ed)?|adopt(?:s|ed)?|had to (?:follow|adopt|use)|run (?:on|their)|"
    r"must use)\b|"
    rf"\b(?:wrote|drafted|authored|established|drew up|picked|selected|decided on){_SAME}{_MANY} (?:\w+ )?"
    r"(?:follow(?:s|ed)?|adopt(?:s|ed)?|had to (?:follow|adopt|use)|must use)\b|"
    rf"\b(?:wrote|drafted|authored|established|drew up){_SAME}(?:adopted|followed) (?:by|across|in) (?:all|every|the "
    rf"whole|{_COUNT})\b|"
    rf"\b(?:designed|defined|set|chose|introduced|proposed|architected)\b{_SAME}(?:standard for|"
    rf"adopted by|used by|followed by) (?:all|every|the whole|{_COUNT})\b",
    re.IGNORECASE,
)
_ANSWER_DECISION = re.compile(
    r"\b(?:chose|choose|decided|picked|selected|rejected|designed|architected|introduced|migrated|moved (?:us|the "
    r"team)|replaced|defined|standardi[sz]ed|proposed|led|"
    r"instead of|over|rather than)\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(
    r"\b(?:no|not|never|without|haven'?t|have not|hasn'?t|didn'?t|did not|don'?t|do not|nothing|yet to|zero|none|"
    r"lack\w*|nahi|sin|nunca|no one|nobody|not yet)\b"
    r"[^.;,!?\n]{0,45}$",
    re.IGNORECASE,
)
_WISHED = re.compile(
    r"\b(?:want|would like|hope|plan\w*|wish|how (?:do|to|can)|need|learn\w*|going|ready|someday|goal|"
    r"dream)\b[^.;,!?\n]{0,45}$",
    re.IGNORECASE,
)

_NO_CODE = re.compile(
    r"\b(?:do(?:n'?t| not)|don'?t|dont|rather not|never|not|no longer|hate|dislike|avoid|without|prefer not to|less|"
    r"stop) (?:really |even |ever )?(?:want(?:ed|ing)?|wish|like|"
    r"interested in|enjoy|care for|to|for)?(?: to)?(?: (?:do|write|be|doing|writing|any|much))* ?(?:coding|code|"
    r"programming|program)\b|\bno[- ]?(?:coding|code|programming)\b(?! "
    r"(?:experience|knowledge|background|skills?|yet|tools?|platforms?|builder|automation|agents?|apps?))|\bnon[- "
    r"]?(?:coding|technical) (?:role|job|work|career|path)|\bdon'?t code\b|"
    r"\b(?:i|we) (?:do(?:n'?t| not)|never|rarely) (?:really |even |ever )?programme\b(?! in\b)|"
    # In other languages: coding nahi karni, ich will nicht programmieren, no quiero programar.
    r"\b(?:coding|code|programming) (?:(?:bilkul|mujhe|main|mujhko|toh?|hi) )*(?:nahi+n?|nhi|mat) (?:hi )?"
    r"(?:karn[aieo]|kar+\w*|chahi\w+|likhn\w+|pasand)\b|"
    r"\b(?:nicht (?:mehr |selbst )?(?:programmieren|coden)|kein(?:en)? code|ohne (?:code|programmieren)|keine lust "
    r"(?:auf|zu) (?:programmieren|coden)|no (?:quiero|me gusta|pienso) (?:programar|escribir c[oó]digo)|"
    r"nada de (?:c[oó]digo|programar|programaci[oó]n)|sin (?:programar|c[oó]digo)|não (?:quero|gosto de) programar|"
    r"pas (?:envie de |de )?(?:coder|programmer|code)|sans coder)\b|"
    r"\bcoding is not for me\b|\bnot (?:a )?(?:coder|coding person)\b|"
    r"\bi (?:would|will|want to|'d|'ll) (?:not|never|rather not) (?:write|do|be writing) (?:any |much )?(?:code|"
    r"coding)\b|"
    r"\bi (?:wouldn'?t|won'?t) (?:write|do|be writing) (?:any |much )?(?:code|coding)\b",
    re.IGNORECASE,
)
_MUCH_CODE = re.compile(
    r"\b(?:love|enjoy|like|prefer|want|miss|happy|happiest|passionate about)(?: (?:to|with|when|doing|about|a lot "
    r"of|lots of|mostly|hands[- ]on|much|more|most of the (?:time|week)))*"
    r" (?:cod(?:e|ing)|program(?:ming)?|writing code|write code|build(?:ing)? (?:things|software|systems))\b|"
    r"\bhands[- ]on (?:coding|engineer\w*|role|work)\b|\bcode (?:all day|most of)",
    re.IGNORECASE,
)
_SOME_CODE = re.compile(
    r"\b(?:some|part|a bit|a little|half)(?: of (?:the|my) (?:week|time|work|day))? (?:may|can|could|might|should) be "
    r"(?:code|coding|programming)\b|\b(?:some|a bit of|a little) (?:code|coding|programming) (?:is|would be) "
    r"(?:fine|ok(?:ay)?|all right|good)\b",
    re.IGNORECASE,
)
_SUPPORT = re.compile(
    r"\b(?:my |our |the |present |current )*(?:company|employer|manager|boss|team|office|work(?:place)?|"
    r"organi[sz]ation|they)\b[^.;\n]{0,30}?\b(?P<verb>pays?|paid|supports?|sponsors?|"
    r"reimburses?|covers?|encourages?|allows?|lets?|backs?|funds?|gives? me|offers?|will (?:pay|support|back|let|"
    r"fund)|won'?t|will not|does(?:n'?t| not)|would not|wouldn'?t|can'?t|refuses?)\b"
    r"(?=[^.;\n]{0,60}\b(?:learn\w*|train\w*|course|courses|exams?|certif\w*|ai|study|time|upskill\w*|education|"
    r"budget|pay|support|projects?)\b)|"
    r"\b(?:can|could|able to|already|get to) (?:do|use|try|work on|doing) (?:some )?ai (?:work |projects? |things |"
    r"stuff )?(?:at work|in my (?:job|team|company|present job|current job))",
    re.IGNORECASE,
)


def read_production(text: str, is_answer: bool = False) -> Said | None:
    """Whether the person ran something in production; None where nothing is said."""
    said = _stated(text, _PRODUCTION, _ANSWER_PRODUCTION, is_answer=False)
    if said is None and (is_answer or _SYSTEMS.search(_ON_CALL.sub(" ", text))):
        said = _stated(text, _ON_CALL, _ANSWER_PRODUCTION, is_answer)
    return said


def read_decision(text: str, is_answer: bool = False) -> Said | None:
    """Whether the person took a technical decision that others followed; None where nothing is said."""
    return _stated(text, _DECISION, _ANSWER_DECISION, is_answer)


def _stated(text: str, pattern: re.Pattern[str], in_answer: re.Pattern[str], is_answer: bool) -> Said | None:
    for hit in pattern.finditer(text):
        before = text[max(0, hit.start() - 60) : hit.start()]
        if _WISHED.search(before) or text[hit.end() : hit.end() + 60].split("\n")[0].rstrip().endswith("?"):
            continue
        return Said(_NEGATED.search(before) is None, hit.start(), hit.end())
    if not is_answer:
        return None
    plain = read_yes_no(text)
    if plain is not None:
        return Said(plain, 0, len(text))
    told = in_answer.search(text)
    return Said(_NEGATED.search(text[: told.start()]) is None, 0, len(text)) if told else None


def read_code_wish(text: str, is_answer: bool = False) -> Said | None:
    """How much code the person wants to write: most, some or none of the week."""
    hit = _NO_CODE.search(text)
    if hit:
        return Said("none", hit.start(), hit.end())
    hit = _MUCH_CODE.search(text)
    if hit and not _NEGATED.search(text[max(0, hit.start() - 40) : hit.start()]):
        return Said("most", hit.start(), hit.end())
    hit = _SOME_CODE.search(text)
    if hit:
        return Said("some", hit.start(), hit.end())
    word = _share(text) if is_answer else None
    return Said(word, 0, len(text)) if word else None


_OVER_HALF = re.compile(
    r"\b(?:more than|over|at least|well over) (?:the )?half\b|\b(?:two|three)[ -](?:thirds|quarters|fourths|fifths)\b|"
    r"\bthe (?:bulk|(?:larger|bigger|greater) part)\b|\bm[aá]s de la mitad\b|\bmehr als die hälfte\b|"
    r"\bplus de la moitié\b|\b(?:mayor|maior|mayoría|maioria|größte\w*|grö[sß]+er\w*|majeure) (?:parte?|teil|partie)\b|"
    r"\bla (?:mayoría|plupart)\b|\ba maioria\b|\bmeist(?:ens)?\b|\bzyadatar\b|\bcasi todo\b|\bquase tudo\b|"
    r"\bpresque tout\b|\bfast (?:alles|immer|nur)\b",
    re.IGNORECASE,
)
# "Not much", "una parte de la semana", "ein bisschen", "thoda": less than half, and more than nothing.
_UNDER_HALF = re.compile(
    r"\b(?:not (?:much|a lot|too much|very much|(?:all|always)(?!.{0,20}\bmost))|"
    r"(?:una |uma |la |a )parte|algo|un poco|um pouco|"
    r"(?:la |a )?(?:mitad|metade|moitié)|a veces|às vezes|(?:einen? |der |ein )?teil|etwas|ein (?:bisschen|wenig)|"
    r"manchmal|(?:die )?hälfte|une partie|un peu|parfois|thod[aiy]|aadha|kabhi[- ]kabhi|no mucho|nicht viel|"
    r"pas (?:beaucoup|trop)|não muito|zyada nahi+n?)\b",
    re.IGNORECASE,
)


def _share(text: str) -> Literal["most", "some", "none"] | None:
    """The share of the week an answer names."""
    percent = re.search(r"(\d{1,3})\s*(?:-|–|to)?\s*(?:\d{1,3})?\s*(?:%|percent|per cent)", text, re.IGNORECASE)
    if percent:
        share = int(percent[1])
        is_under = re.search(r"\b(?:under|below|less than|<)\s*$", text[: percent.start()], re.IGNORECASE)
        return "none" if share == 0 else "most" if share >= 50 and not is_under else "some"
    # "Not at all" is none, and "not all of it" is less than all.
    text = re.sub(r"\bat all\b(?! times)", " ", text, flags=re.IGNORECASE)
    if re.match(r"^\W*(?:no\W+)?not (?:all|most|a lot|lots|much|too much|always|every day|the whole)\b", text, re.I):
        return "some"
    if _OVER_HALF.search(text):
        return "most"
    if _UNDER_HALF.search(text) or re.search(
        r"\b(?:some|half|bit|little|sometimes|part|few|mix|balance\w*|moderate|occasional\w*|middle|under|less)\b",
        text,
        re.IGNORECASE,
    ):
        return "some"
    if re.search(
        r"\b(?:most(?:ly)?|all|a lot|lots|over|more|majority|always|much|full|every day|whole)\b", text, re.IGNORECASE
    ):
        return "most"
    plain = read_yes_no(text)
    if plain is None:
        return "none" if re.match(r"^\W*(?:zero|0|none|nothing)\b", text, re.IGNORECASE) else None
    return "most" if plain else "none"


# Said the other way round, and in other languages: the exams are paid by my employer, meine Firma zahlt die Prüfungen.
_LEARNING = (
    r"(?:learn\w*|train\w*|courses?|exams?|certif\w*|certs?|fees?|upskill\w*|conferences?|vouchers?|kurs\w*|"
    r"prüfung\w*|zertifi\w*|weiterbildung\w*|fortbildung\w*|cursos?|ex[aá]men\w*|certificad\w*|certificaci\w*|"
    r"certificaç\w*|formation\w*|formaci[oó]n|formação|cours|examens?|exames?|opleiding\w*|examen)"
)
_EMPLOYER = (
    r"(?:company|employer|boss|manager|firm|office|work|organi[sz]ation|firma|arbeitgeber|chef|unternehmen|empresa|"
    r"jefe|entreprise|boîte|employeur|patron|azienda|bedrijf|werkgever|chefe)"
)
_BACKED = re.compile(
    rf"\b{_LEARNING}\b[^.;!?\n]{{0,30}}\b(?:paid|covered|sponsored|reimbursed|funded|bezahlt|übernommen|"
    rf"pagad[oa]s?|payée?s?|pagos?)\b[^.;!?\n]{{0,12}}\b(?:by|von|por|par|through|"
    rf"durch)\b[^.;!?\n]{{0,12}}\b{_EMPLOYER}\b|"
    rf"\b{_EMPLOYER}\b[^.;!?\n]{{0,24}}\b(?:zahlt|bezahlt|übernimmt|fördert|unterstützt|erstattet|paga|financia|"
    r"cubre|apoya|paie|finance|prend en charge|rembourse|cobre|apoia|betaalt|vergoedt|deti|deta|dega|degi|"
    rf"will pay|pays|reimburse\w*|sponsor\w*)\b[^.;!?\n]{{0,30}}\b{_LEARNING}\b|"
    rf"\b{_EMPLOYER}\b[^.;!?\n]{{0,24}}\b{_LEARNING}\b[^.;!?\n]{{0,16}}\b(?:deti|deta|dega|degi|karti|karta|bharti|"
    r"bharta)\b|"
    r"\b(?:learning|training|education|study|certification|course)s? (?:budget|allowance|stipend|"
    rf"fund)\b[^.;!?\n]{{0,30}}\b(?:at work|from (?:my |the )?{_EMPLOYER}|by (?:my |the )?{_EMPLOYER})\b|"
    rf"\b{_EMPLOYER}\b[^.;!?\n]{{0,16}}\b(?:has|have|gives?|offers?|provides?) (?:\w+ ){{0,3}}(?:learning|training|"
    r"education|study|certification)s? (?:budget|allowance|stipend|days?|time)\b",
    re.IGNORECASE,
)
_NOT_BACKED = re.compile(
    rf"\bno (?:support|help|budget|backing)\b[^.;!?\n]{{0,16}}\b(?:from|at|by)\b[^.;!?\n]{{0,12}}\b{_EMPLOYER}\b|"
    rf"\b{_EMPLOYER}\b[^.;!?\n]{{0,16}}\b(?:pays?|gives?|supports?|offers?) (?:me )?nothing\b|\b(?:i|"
    r"we) pay (?:for )?(?:everything|it all|all of it|courses|exams) (?:myself|ourselves|on my own|"
    r"out of (?:my own )?pocket)\b|"
    rf"\b{_EMPLOYER}\b[^.;!?\n]{{0,24}}\b(?:zahlt|übernimmt|unterstützt|paga|paie|apoya|deti|deta) (?:mir |"
    r"me )?(?:nichts|nada|rien|nicht|kein\w*|nahi)\b|"
    rf"\b(?:they|{_EMPLOYER}) (?:do(?:es)?n'?t|do(?:es)? not|won'?t|will not|never) (?:pay|cover|sponsor|support|"
    rf"reimburse)\b(?=[^.;!?\n]{{0,40}}\b{_LEARNING})",
    re.IGNORECASE,
)


# What an answer about the employer tells by a mood: "my lead would be happy if I tried", "my boss is conservative".
_MOOD = re.compile(
    r"\b(?:company|employer|boss|managers?|lead|team|office|firm|work|they|he|she|cto|ceo)\b[^.;!?,\n]{0,24}\b(?:is|"
    r"are|was|"
    r"would|will|seems?)\b[^.;!?,\n]{0,16}\b(?:(?P<good>happy|glad|open|supportive|keen|fine|pleased|willing|love|"
    r"welcome|encourag\w+|generous|enthusiastic)|conservative|against|sceptical|skeptical|reluctant|strict|"
    r"uninterested|"
    r"hostile|stingy)\b",
    re.IGNORECASE,
)


# The question said back: "they would", "I think my boss would not".
_ECHO = re.compile(
    r"^\W*(?:yes\W+|no\W+|well\W+|i (?:think|guess|suppose|believe) )?(?:they|he|she|it|we|(?:my|the|our) \w+) "
    r"(?:probably |certainly |surely |definitely )?(?:would|do|does|will|did|might|could|can)"
    r"(?P<no>n'?t| not)?(?: probably)?\W*$",
    re.IGNORECASE,
)


def read_support(text: str, is_answer: bool = False) -> Said | None:
    """Whether the employer backs learning or lets the person do AI work."""
    refused = _NOT_BACKED.search(text)
    if refused:
        return Said(False, refused.start(), refused.end())
    hit = _SUPPORT.search(text)
    if hit:
        verb = (hit["verb"] or "").lower()
        denied = bool(re.search(r"n'?t$|not$|refuse", verb)) or bool(
            _NEGATED.search(text[max(0, hit.start() - 30) : hit.start()])
        )
        denied = denied or bool(re.search(r"\b(?:no|not|nothing|never)\b", hit[0], re.IGNORECASE))
        return Said(not denied, hit.start(), hit.end())
    backed = _BACKED.search(text)
    if backed:
        refusal = _NEGATED.search(text[max(0, backed.start() - 30) : backed.start()]) or re.search(
            r"\b(?:no|not|nothing|never|nicht|nichts|kein\w*|pas|não|nahi)\b|n'?t\b", backed[0], re.IGNORECASE
        )
        return Said(refusal is None, backed.start(), backed.end())
    if not is_answer:
        return None
    echo = _ECHO.match(text)
    plain = read_yes_no(text) if echo is None else echo["no"] is None
    if plain is None and (mood := _MOOD.search(text)) is not None:
        plain = mood["good"] is not None and not re.search(r"\b(?:not|never)\b|n'?t\b", mood[0], re.IGNORECASE)
    return Said(plain, 0, len(text)) if plain is not None else None
