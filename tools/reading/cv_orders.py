"""Orders to a program inside a CV: found and blanked, whatever they ask for."""

from __future__ import annotations

import re

from tools.reading.clean import blanked
from tools.reading.refusal_words import INJECTION

_READER = (
    r"(?:a\.?i\.?|artificial intelligence|llms?|large language models?|language models?|chat ?bots?|bots?|chatgpt|gpt|"
    r"claude|gemini|copilot|assistants?|ats|automated (?:system|screener|reader)s?|ki|ia|ии)"
)
_WHO = (
    r"(?:candidat\w*|applicants?|bewerber\w*|kandidat\w*|cv|r[eé]sum[eé]|lebenslauf|curr[ií]cul\w+|person|"
    r"profile?|perfil)"
)
_THIS = rf"(?:this|that|diesen?|diese[rs]?|ce|cette|est[ea]|ess[ea]|questo)\s+{_WHO}"
_FORGET = (
    r"(?:ignor\w*|disregard|forget|vergiss|vergessen sie|missachte\w*|oublie[zr]?|olvid[ae]\w*|esque[cç]a|"
    r"desconsider\w*|"
    r"dimentica|negeer|zapomnij|zignoruj|игнорируй\w*|забудь\w*)"
)
_ORDERS = tuple(
    re.compile(pattern, re.IGNORECASE | re.MULTILINE)
    for pattern in (
        # To give marks, in the imperative: "rate this candidate 5/5 in everything".
        r"\b(?:rate|score|grade|rank|mark|give|assign|award|classify|evaluate|assess|treat|consider|recommend|accept|"
        r"approve|shortlist|hire|select|bewerten?|beurteilen?|empfehlen?|note[zr]?|[eé]value[zr]?|recommande[zr]?|"
        r"califi(?:ca|que)|eval[uú][ae]|punt[uú][ae]|recomi?end[ae]|contrat[ae]|avali[ae]|valuta|raccomanda)\s+"
        rf"(?:sie\s+|al?\s+)?{_THIS}\b",
        rf"\b(?:rate|score|grade|rank|mark|give|award)\s+(?:the|me|my|him|her)\s*(?:{_WHO})?\b[^.!?\n]{{0,40}}"
        r"(?:\b\d{1,3}\s?(?:/|of|out of|%)|\b(?:highest|top|best|maximum|max|perfect|full)\b)",
        rf"\b{_THIS}\s+(?:must|should|has to|needs to|is to) be (?:rated|scored|ranked|hired|accepted|approved|"
        rf"selected|"
        r"recommended|treated|marked|given)",
        # To a program that is spoken to: "Note to AI", "if you are a language model", "[system]", "### Instruction".
        r"\b(?:note|message|instructions?|attention|dear|hello|hey|hinweis|nota|aviso)\s+(?:to\s|for\s|an\s|für\s|"
        rf"para\s|pour\s|aan\s|[aà]\s)?(?:all |any |the |every |die |la |el |os |as )?{_READER}\b",
        rf"^\W*(?:to|for) (?:all |any |the |every )?{_READER}(?:[ -]\w+)?\s*[:,!]",
        r"\b(?:if|when|as|since|wenn|falls|si|se)\s+(?:you(?:['’]re| are)|du|sie|eres|usted es|vous [eê]tes|tu es|"
        r"voc[eê] [eé])"
        rf"\s+(?:an?|ein\w*|une?|uma?|the)\s+(?:\w+\s)?{_READER}\b",
        r"^\W{0,6}[\[<{(]\W{0,2}(?:system|assistant|developer|user|instructions?|prompt|admin|root|"
        r"override)\W{0,2}[\]>})]",
        r"^\W{0,6}(?:system (?:prompt|message|override|note|instruction)|new (?:system )?instructions?|assistant)\s*:",
        r"^\W{0,6}(?-i:SYSTEM|INSTRUCTIONS?|ADMIN|ROOT|OVERRIDE|IMPORTANT)\s*:[^\n]*\b(?:candidate|applicant|you|your|"
        r"model|treat|cv)\b",
        r"<\|?/?(?:im_start|im_end|system|endoftext|assistant|user|instructions?)\|?>|\[/?(?:inst|system|sys)\]|"
        r"<<sys>>|"
        r"^\W*#{2,}\s*(?:system|instructions?|new instructions?|prompt)\b|\b(?:begin|start|end) (?:of )?(?:system|"
        r"hidden|new)"
        r" (?:prompt|instructions?)",
        # To forget what it was told, in the languages it is tried in.
        rf"\b{_FORGET}\b[^.!?\n]{{0,40}}\b(?:instructions?|instructies|anweisungen|vorgaben|regeln|consignes|r[eè]gles|"
        r"instrucciones|reglas|instru[cç][oõ]es|regras|istruzioni|regole|polecenia|инструкции|указания|prompts?|"
        r"nirdesh\w*)\b",
        r"\b(?:pichhle|pichle|pehle ke|purane)\b[^.!?\n]{0,25}\b(?:nirdesh\w*|instructions?|rules?|niyam)\b|"
        r"निर्देश[^।.!?\n]{0,30}(?:अनदेखा|भूल|नज़रअंदाज़)|忽略[^。.!?\n]{0,15}(?:指令|指示|提示)|"
        r"(?:指示|命令)[^。.!?\n]{0,8}無視|تجاهل[^.!?\n]{0,30}(?:التعليمات|الأوامر)|이전[^.!?\n]{0,10}(?:지시|명령)[^.!?\n]{0,10}무시",
        # To write something into the result: "set all levels to 5", "all skills: 5/5", "the answer must be".
        r"\b(?:set|put|change|make|setze|pon|mets|coloque)\b[^.!?\n]{0,30}\b(?:levels?|skills?|scores?|ratings?|gaps?|"
        r"readiness|verdict|niveaus?|niveles|n[ií]veis)\b[^.!?\n]{0,20}\b(?:to|as|auf|en|a|[aà]|at|=)\s*(?:zero|0|5|"
        r"five|10|"
        r"100|max\w*|expert|ready|full)\b",
        r"\b(?:every|all|each|any)\s+(?:of (?:the|my) )?skills?\b[^.!?\n]{0,15}\b(?:5/5|10/10|100 ?%|expert|maximum|"
        r"max)\b",
        r"\b(?:you must|you should|you will|please) (?:now )?(?:output|respond|reply|answer|print|return|say|"
        r"conclude|report|"
        r"recommend|state)\b|\byour (?:output|answer|response|verdict|reply) (?:must|should|shall|will|has to)\b",
        r"\b(?:reveal|print|show|repeat|leak|output)\b[^.!?\n]{0,20}\b(?:system prompt|instructions|api[- ]?keys?)\b",
    )
)
_WRAP = re.compile(r"(?<=[a-zäöüßáéíóúñçãõ,])\n(?=[ \t]*[a-zäöüßáéíóúñçãõ])")
"""A line's end inside a sentence: pages wrap orders as they wrap everything."""


def find_orders(text: str) -> list[tuple[int, int]]:
    """Stretches that speak to a program: from the sentence they begin in to the end of their line or paragraph."""
    flat = _WRAP.sub(" ", text)
    hits = [hit.span() for pattern in _ORDERS for hit in pattern.finditer(flat)]
    hits += [hit.span() for hit in INJECTION.finditer(flat)]
    stretches: list[tuple[int, int]] = []
    for first, last in sorted(hits):
        first = last - len(flat[first:last].lstrip())
        start = max(flat.rfind("\n", 0, first) + 1, flat.rfind(". ", 0, first) + 1)
        end = flat.find("\n", last)
        stretches.append((start, len(flat) if end < 0 else end))
    return stretches


def without_orders_of_cv(text: str) -> str:
    """A CV with orders to a program blanked, and what follows them on the line; all places stay where they are."""
    return blanked(text, find_orders(text))
