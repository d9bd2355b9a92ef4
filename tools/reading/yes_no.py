"""Short answers: yes, no, not yet, both, no idea; and what is said about code, production and decisions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

_YES = re.compile(
    r"^\W*(?:(?:yes|yeah|yep|yup|ya|y|sure|of course|definitely|absolutely|certainly|correct|true|indeed|haan|han|"
    r"ha|ji|s[ií]|"
    r"claro|ja|oui|sim|many times|often|sometimes|somewhat|kind of|a little|a bit|partly)\b|"
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


def read_yes_no(text: str) -> bool | None:
    """True or False for an answer that begins with a yes or a no; None where it begins otherwise or is unsure."""
    if is_unsure(text):
        return None
    if _YES.match(text) and not re.match(r"^\W*(?:sure|yes)?\W*(?:not|no)\b", text, re.IGNORECASE):
        return True
    return False if _NO.match(text) else None


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
    r"clusters?)\b|\bon[- ]call\b|\b(?:serv(?:ed|es|ing)|used by|for|"
    r"with) (?:over |about |more than |around )?[\d.,]+\s?[km]?\+? ?(?:\w+ )?(?:users|customers|requests|clients)\b|"
    r"\blive (?:system|service|product|users|customers)\b|"
    r"\b(?:thousands|millions|hundreds) of (?:users|customers|requests)\b",
    re.IGNORECASE,
)
_ANSWER_PRODUCTION = re.compile(
    r"\b(?:users?|customers?|live|deployed|shipped|launched|paged|outage|incident|uptime|kubernetes|served|requests|"
    r"clients?|released|went down|broke)\b",
    re.IGNORECASE,
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
    r"\bdecided (?:that )?(?:we|the team|all teams|everyone) (?:should |would |will )?(?:move|switch|use|adopt|"
    r"migrate|go)\b|"
    r"\b(?:i|we|and|,) ?(?:chose|picked|selected|went with) (?-i:[A-Z])[\w.+#]*(?: (?-i:[A-Z])[\w.+#]*)? "
    r"(?:over|instead of|rather than)\b|"
    r"\bset (?:the )?(?:technical|engineering|architecture) (?:standards?|direction|strategy)\b",
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
    r"\bcoding is not for me\b|\bnot (?:a )?(?:coder|coding person)\b",
    re.IGNORECASE,
)
_MUCH_CODE = re.compile(
    r"\b(?:love|enjoy|like|prefer|want|miss|happy|happiest|passionate about)(?: (?:to|with|when|doing|about|a lot "
    r"of|lots of|mostly|hands[- ]on|much|more|most of the (?:time|week)))*"
    r" (?:cod(?:e|ing)|program(?:ming)?|writing code|write code|build(?:ing)? (?:things|software|systems))\b|"
    r"\bhands[- ]on (?:coding|engineer\w*|role|work)\b|\bcode (?:all day|most of)",
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
    return _stated(text, _PRODUCTION, _ANSWER_PRODUCTION, is_answer)


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
    word = _share(text) if is_answer else None
    return Said(word, 0, len(text)) if word else None


def _share(text: str) -> Literal["most", "some", "none"] | None:
    """The share of the week an answer names."""
    percent = re.search(r"(\d{1,3})\s*(?:-|–|to)?\s*(?:\d{1,3})?\s*(?:%|percent|per cent)", text, re.IGNORECASE)
    if percent:
        share = int(percent[1])
        is_under = re.search(r"\b(?:under|below|less than|<)\s*$", text[: percent.start()], re.IGNORECASE)
        return "none" if share == 0 else "most" if share >= 50 and not is_under else "some"
    if re.search(
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
    r"reimburse)\b",
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
    plain = read_yes_no(text) if is_answer else None
    return Said(plain, 0, len(text)) if plain is not None else None
