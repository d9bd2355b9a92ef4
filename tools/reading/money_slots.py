"""What an amount in an answer is for: the budget for learning, pay now, pay wanted, or nothing of the person's own."""

from __future__ import annotations

import re
from typing import Literal

from tools.reading.money import AmountRead

MoneySlot = Literal["budget", "salary_current", "salary_wanted"]

_BUDGET = re.compile(
    r"\b(?:budget\w*|spend\w*|afford|invest|can pay|pay for|put aside|save up|saved|set aside|"
    r"for (?:exams?|courses?|certif\w+|certs?|learning|training|study|books|everything|all of it)|presupuesto|"
    r"(?:für|para|pour|per|voor) (?:\w+ )?(?:kurse?n?|prüfung\w*|zertifi\w*|weiterbildung|cursos?|ex[aá]men\w*|"
    r"certific\w*|formations?|cours|estudi\w*|corsi|learning)|"
    r"orçamento|"
    r"kharch\w*|ausgeben|gastar|dépenser|learning money)\b",
    re.IGNORECASE,
)
_WANTED = re.compile(
    r"\b(?:expect\w*|want\w*|hop(?:e|ing)|target\w*|aim\w*|ask(?:ing)? for|looking (?:for|at)|at least|wish|"
    r"need to earn|"
    r"would like|goal|dream|minimum|get to|reach|desired|chahiye|quiero|quisiera|möchte|wunsch\w*|souhait\w*|gostaria|"
    r"be happy with|aspir\w*|pretens\w*)\b",
    re.IGNORECASE,
)
_CURRENT = re.compile(
    r"\b(?:current\w*|ctc|earn\w*|make|making|paid|pay is|get paid|salary|salaries|take[- ]home|in[- ]hand|drawing|"
    r"income|now|gano|verdiene|verdien|kamata|kamati|present\w*|on \W?\d[\d.,]*k?|base|bonus|ote|stipend|gehalt|"
    r"salario|salário|salaire|sueldo|"
    r"ganho|gagne|tjm|day rate|wage|tankhwah?)\b|\bpackage\b",
    re.IGNORECASE,
)
EARNS = re.compile(
    r"\b(?:(?:i|we) (?:already |currently |now |presently )?(?:earn|make|get|draw|am (?:paid|on|earning|making|"
    r"drawing))|i'm (?:paid|on|earning|making)|my (?:current|present) (?:\w+ )?(?:salary|pay|ctc|income|package)|"
    r"currently|at present|gano|ich verdiene|je gagne)\b",
    re.IGNORECASE,
)
"""Words that name the pay of now, whatever was asked."""
# In this order: money for courses is no pay, and pay one hopes for is not the pay one has.
CUES: tuple[tuple[MoneySlot, re.Pattern[str]], ...] = (
    ("budget", _BUDGET),
    ("salary_wanted", _WANTED),
    ("salary_current", _CURRENT),
)
# Money of somebody else: of a firm, a project, a client.
_NOT_OWN = re.compile(
    r"\b(?:revenues?|turnover|arr|mrr|funding|fundrais\w+|raised|valuation|saved (?:the |our |my )?(?:company|"
    r"client|team|"
    r"business)|saving the|deals?|p&l|portfolio (?:of|worth)|cloud (?:bill|spend|costs?)|costs? (?:by|of)|fraud|"
    r"transactions?|grant|aum|sales of|worth of|managed (?:a )?|my (?:manager|boss|friend|wife|husband|brother|sister)|"
    r"(?:exam|course|bootcamp|fee|it|certification) (?:costs?|is|fee)|loans?|rent|mortgage|emi|debt)\b[^.;!?\n]{0,24}$",
    re.IGNORECASE,
)
_NOT_OWN_AFTER = re.compile(
    r"\s*(?:in |of |a year in )?(?:revenue|turnover|arr|mrr|funding|valuation|sales|deals?|savings for|"
    r"cloud (?:bill|costs?)|"
    r"budget for (?:the|a) (?:project|team)|project|worth of|in debt|loan|rent|mortgage|per exam|each exam)\b",
    re.IGNORECASE,
)
_QUESTION_OF_PAY = re.compile(
    r"\b(?:what|how much|which|fair|range|average|typical|could i|can i|should i)\b[^.;!?\n]{0,60}$", re.IGNORECASE
)
# What may stand behind a number that no sign marks as money: the end of the clause, a period, net or gross, "in all".
_ENDS = re.compile(
    r"\s*(?:$|[.,;:!?)(\[\]}|…/+~=\u201d'’-]|[^\x00-\x7fÀ-ɏ]|"
    r"(?:a|an|per|each|every|pa|pm|p\.a|p\.m|ctc|lpa|net\w*|gross|brut\w*|in|to|max\w*|min\w*|or|and|but|for|on|is|"
    r"are|total|"
    r"only|right|now|currently|at|base|basic|fixed|plus|before|after|as|if|i|we|yearly|monthly|annual\w*|daily|"
    r"hourly|weekly|"
    r"package|salary|pay|income|stipend|budget|would|should|could|maybe|probably|please|will|though|ish|so|because|"
    r"from|with|hai|ka|ke|ki|hoga|tak|chahiye|mil\w*|mahin\w*|saal|al|por|pro|im|par|par|pour|para|om|i|na|ao|le|la|"
    r"take|all|mah\w*|or so|odd|variable|bonus|incl\w*|excl\w*|once|overall|altogether|jährlich|monatlich|"
    r"mensua\w*|anua\w*|"
    r"hand|roughly|approx\w*|something|y|und|et|e|o|oder|ou|netto|um|der|die|mein\w*|kama\w*|half|was|the|this|"
    r"rocznie|miesi\w*|hrub\w*|čist\w*|setahun|sebulan)\b)",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"\b(?:about|around|maybe|max\w*|min\w*|no more than|not more than|more|less|than|up ?to|roughly|approx\w*|"
    r"total|in|all|only|"
    r"just|i|we|can|could|would|say|think|guess|have|is|it'?s|my|the|a|an|or|so|and|at|most|least|perhaps|like|some|ok|"
    r"okay|well|hmm|um|right|now|currently|probably|somewhere|between|to|be|under|over|of|per|for|let'?s|i'?d|i'?m|"
    r"i'?ve|on|"
    r"ungefähr|circa|etwa|ca|unos|unas|más|menos|environ|cerca|lagbhag|karib|tak|sirf|bas|no|not|actually|sorry|wait|"
    r"alright|from|that|this|still|with|by|ten|twenty)\b",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(
    r"(?:\b(?:iso|room|flat|house|version|level|grade|class|page|section|article|top|windows|python|java|php|gpt|llama|"
    r"number|nr|no\.|phone|tel|mobile|call|ext|zip|pin|pin code|postcode|code|rfc|http|error|port|age|aged|since|"
    r"batch|cgpa|gpa|"
    r"score|rank|team of|class of|not|vs|node|angular|azure|series|model|gate|ielts|toefl|route|bus|in|year|day|"
    r"step|week|"
    r"points?|sgpa|percentile|id|employee|ticket|build|release)|[#№+%:]|\bv)\W{0,2}$",
    re.IGNORECASE,
)
PAY_SCALES = frozenset({"lpa", "lpm", "cpa"})
"""Lakh and crore per year or month: only pay is counted in them, whatever stands behind."""
LONGEST_ANSWER = 300
"""Characters of an answer in which a bare number may be the whole of it (judgement)."""
LONGEST_BARE = 9
"""Digits from which a bare number is a phone number (judgement)."""


def slot_of(text: str, amount: AmountRead) -> MoneySlot | None:
    """What an amount in passing is for: the nearest word that says so; yearly lakhs alone are the pay one has."""
    before, after = clause_before(text, amount.start), re.split(r"[.;\n,]", text[amount.end : amount.end + 40])[0]
    if not (amount.has_sign or amount.is_paid_by or amount.scale in PAY_SCALES or _ENDS.match(text, amount.end)):
        return None
    if _QUESTION_OF_PAY.search(before) or is_of_others(text, amount):
        return None
    found = [slot for slot, pattern in CUES if pattern.search(before) or pattern.search(after)]
    is_close = any(pattern.search(before[-18:]) for _, pattern in CUES)
    if not amount.is_money and not is_close:
        return None
    if found:
        return found[0]
    return "salary_current" if amount.period not in (None, "once") and amount.is_money else None


def is_of_others(text: str, amount: AmountRead) -> bool:
    """True for money of a firm, a project or another person, and for a price."""
    if _NOT_OWN_AFTER.match(text, amount.end):
        return True
    return _NOT_OWN.search(clause_before(text, amount.start)) is not None


def may_be_asked(text: str, amount: AmountRead) -> bool:
    """True for an amount that can be the answer to a question about money: not a count, a year or a phone number."""
    if amount.has_sign:
        return True
    before = text[max(0, amount.start - 24) : amount.start]
    if not (amount.is_paid_by or amount.scale in PAY_SCALES or _ENDS.match(text, amount.end)) or re.search(
        r"[^\W\d_]-$", before
    ):
        return False
    if amount.is_money:
        return True
    if (_NOT_BEFORE.search(before) or re.search(r"\d[\s-]$", before)) and not amount.scale:
        return False
    if re.match(r"[\s-]\d", text[amount.end : amount.end + 2]):
        return False
    digits = re.sub(r"\D", "", text[amount.start : amount.end])
    if len(digits) >= LONGEST_BARE and not amount.scale and "," not in text[amount.start : amount.end]:
        return False
    around = text[max(0, amount.start - LONGEST_ANSWER) : amount.end + LONGEST_ANSWER]
    has_cue = any(pattern.search(around) for _, pattern in CUES)
    if amount.period not in (None, "once") or amount.net is not None or has_cue:
        return True
    if len(text) > LONGEST_ANSWER:
        return False
    rest = f"{text[: amount.start]} {text[amount.end :]}"
    return not re.search(r"[^\W\d_]", _FILLER.sub(" ", rest))


def clause_before(text: str, start: int) -> str:
    """The words before an amount, back to the last mark or 'and'."""
    return re.split(r"[.;\n!?]|,(?!\d)|\b(?:and|but)\b", text[max(0, start - 60) : start])[-1]
