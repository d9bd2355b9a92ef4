"""Words of questions that others answer: visa and law, and occupations outside the field."""

from __future__ import annotations

import re


def _any(*families: str) -> re.Pattern[str]:
    return re.compile("|".join(families), re.IGNORECASE)


QUESTION = re.compile(
    r"[?¿]|^\s*(?:how|can|could|do|does|is|are|am|will|would|what|which|who|when|tell|explain|please|kya|puedo|se "
    r"puede)\b|"
    r"\b(?:batao|bataye|batana|tell me|advise|please help)\b",
    re.IGNORECASE,
)

VISA_LEGAL = _any(
    r"\b(?:visas?|visado|h-?1 ?b|h1-?b|l-?1 visa|o-?1 visa|b-?1\b|f-?1 (?:visa|student)|green card|blue card|work "
    r"permit|residence permit|permiso de "
    r"(?:trabajo|residencia)|immigration|immigrat\w+|citizenship|naturali[sz]ation|tier 2|skilled worker route|"
    r"golden visa)\b",
    r"\bsponsorship\b[^.!?]{0,60}\b(?:end|redundan|lose|transfer|visa|licen[cs]e|laid off|valid|curtail|grace)|"
    r"\bmade redundant\b[^.!?]{0,60}\bsponsor",
    r"\bnon-?competes?\b|\bsu(?:e|ing) (?:my|the|them|him|her)\b|\blawsuit\b|\bis (?:it|this|that) (?:legal|illegal|"
    r"lawful|allowed by law)\b|\blegally "
    r"(?:allowed|binding|required)|\bwrongful(?:ly)? (?:terminat|dismiss)|\bunfair dismissal|\brelieving "
    r"letter\b[^.!?]{0,60}(?:hold|legal|bond|refus)|"
    r"\bhold(?:ing)? (?:back )?my (?:relieving|experience) letter|\bbond money\b|\bemployment bond\b|\bservice "
    r"bond\b|\bbreach of (?:contract|nda)",
    r"\bwho owns (?:the |my )?(?:side[- ]project|code|ip|intellectual property|invention|work)|\b(?:break|breaking|"
    r"violat\w+) (?:my|the|an) (?:nda|contract|bond)|"
    r"\bseverance (?:pay )?(?:am i|do i|entitle)|\b(?:am i|are we) entitled to\b|\blabou?r (?:law|court)\b|"
    r"\b(?:fired|terminated) (?:me )?(?:for|after|without)[^.!?]{0,40}legal",
)

LEGAL_ALWAYS = _any(r"\bimmigration officer\b|\bfake (?:visa|invitation)|\b(?:convert|transfer) my [^.!?]{0,20}visa")

LEGAL_NOT = _any(
    r"\bvisa (?:inc|card|payments?|network)\b|\b(?:at|for|with) visa\b(?! (?:sponsor|status|holder))|\blegal "
    r"(?:background|tech|domain|sector|industry|team|documents?|counsel)\b"
)

_JOBS = (
    r"(?:photographer|nurse|doctor|surgeon|dentist|physician|pharmacist|lawyer|judge|pilot|flight attendant|air "
    r"?hostess|chef|cook|baker|electrician|plumber|carpenter|mechanic|welder|driver|"
    r"actor|actress|singer|dancer|musician|model|comedian|film ?maker|cricketer|footballer|athlete|sports manager|"
    r"coach|police(?:man| officer)?|soldier|army officer|firefighter|teacher|"
    r"veterinarian|vet|farmer|priest|politician|astronaut|hairdresser|barber|tailor|fashion designer|interior "
    r"designer|real estate agent|broker|influencer|youtuber|streamer|"
    r"psychologist|therapist|psychiatrist|physiotherapist|midwife|enfermer[oa]|m[eé]dic[oa]|abogad[oa]|"
    r"profesor(?:a)?|piloto|cociner[oa]|cantante|futbolista|polic[ií]a|ias officer)"
)

OUT_OF_FIELD = _any(
    r"\b(?:become|becoming|be|being|as|into|banun|banna|ban[- ]?na|ser|start as|work as|turn into)\b (?:an? |the |a "
    r"licensed |una? )?(?:\w+ )?" + _JOBS + r"\b(?! (?:at|with|for) (?:an? )?(?:ai|data))",
    r"\bquiero ser (?:una? )?"
    + _JOBS
    + r"|\b(?:upsc|neet|ssc cgl|ibps|bank po|bar exam|mcat|lsat|usmle|cat exam|clat|nda exam)\b|\bcricket academy\b|"
    r"\bsports manager\b",
    r"\b(?:stock|crypto|betting|lottery|trading) tips?\b|\bwrite (?:me )?(?:my |an? |the )?(?:\w+ )?(?:essay|poem|"
    r"homework|song|story|love letter|speech)\b|\b(?:my|the) homework\b|\bhoroscope\b|\brecipe for\b",
)

IN_FIELD = _any(
    r"\b(?:ai|a\.i\.|ml|machine learning|data|software|developer|engineer|architect|cloud|tech|genai|llm|prompt|"
    r"automation|ia|programm\w+|cod(?:e|ing))\b"
)
