"""The words of units: currencies, lengths of time, what is counted, and how closely a figure is meant."""

from __future__ import annotations

import re
from types import MappingProxyType

_CURRENCIES = MappingProxyType(
    {
        "USD": r"us\s?\$|u\.s\. dollars?|us dollars?|american (?:dollars?|ones)|\$|dollars?|bucks",
        "CAD": r"ca?\$|canadian (?:dollars?|ones)",
        "AUD": r"au?\$|australian (?:dollars?|ones)",
        "SGD": r"sg?\$|singapore(?:an)? dollars?",
        "NZD": r"nz\$|new zealand dollars?",
        "HKD": r"hk\$|hong kong dollars?",
        "MXN": r"mx\$|mexican pesos?|pesos?",
        "BRL": r"r\$|reais",
        "EUR": r"€|euros?",
        "GBP": r"£|pounds?(?: sterling)?|quid",
        "INR": r"₹|rs\.?|rupees?",
        "JPY": r"¥|yen",
        "AED": r"dhs?\.?|dirhams?",
        "CHF": r"swiss francs?|francs?",
        "SEK": r"kronor|swedish kron\w+",
        "NOK": r"norwegian kron\w+",
        "DKK": r"danish kron\w+|kroner",
        "PLN": r"zł|zlot\w+",
        "CZK": r"kč|korun\w*",
        "HUF": r"forints?",
        "RON": r"lei",
        "ZAR": r"rands?",
        "NGN": r"₦|naira",
        "KES": r"ksh\.?|kenyan shillings?",
        "EGP": r"egyptian pounds?",
        "SAR": r"(?:saudi )?riyals?",
        "QAR": r"qatari riyals?",
        "KRW": r"₩|korean won",
        "CNY": r"yuan|rmb",
        "TWD": r"nt\$",
        "PHP": r"₱|philippine pesos?",
        "IDR": r"rupiah",
        "MYR": r"ringgits?",
        "THB": r"฿|baht",
        "VND": r"₫",
        "TRY": r"₺|(?:turkish )?liras?",
        "ILS": r"₪|shekels?",
        "PKR": r"pakistani rupees?",
        "UAH": r"₴|hryvnias?",
        "BDT": r"৳|taka",
        "INTL": r"international dollars?",
        "ARS": r"argentine pesos?",
        "CLP": r"chilean pesos?",
        "COP": r"colombian pesos?",
        "LKR": r"sri lankan rupees?",
        "RSD": r"serbian dinars?",
        "RUB": r"₽|rubles?|roubles?",
        "BGN": r"leva",
        "PEN": r"soles",
        "GHS": r"cedis?",
        "MAD": r"moroccan dirhams?",
    }
)
# A symbol that stands before the figure, and what may stand behind it.
_BEFORE = (
    r"us\s?\$|ca?\$|au?\$|sg?\$|nz\$|hk\$|mx\$|nt\$|r\$|\$|ksh\.?|dhs?\.?|rs\.?|"
    "€|£|₹|¥|₦|₩|₱|฿|₫|₺|₪|₴|৳|₽"
)
# Codes in capitals only: "try" is a word before it is a currency.
_CODES = "(?-i:" + "|".join(_CURRENCIES) + ")"
CURRENCY_BEFORE = re.compile(rf"(?<![\w])(?P<cur>{_CODES}|{_BEFORE})\s?$", re.IGNORECASE)
# Longer names first: "canadian dollars" before "dollars".
_NAMES = sorted((names for code, names in _CURRENCIES.items() if code != "USD"), key=len, reverse=True)
_NAMES.append(_CURRENCIES["USD"])
CURRENCY_AFTER = re.compile(rf"\s?(?P<cur>{_CODES}|{'|'.join(_NAMES)})(?![\w$])", re.IGNORECASE)
_BY_NAME = tuple((code, re.compile(rf"(?:{names}|{code})", re.IGNORECASE)) for code, names in _CURRENCIES.items())


def currency_of(words: str) -> str:
    """Code of a currency by a sign or name; a plain dollar is one of the United States."""
    found = [code for code, pattern in _BY_NAME if pattern.fullmatch(words.strip())]
    return found[-1] if found else ""


TIME = re.compile(
    r"[\s-]?(?:full\s|whole\s|more\s|working\s|study\s|extra\s)?"
    r"(?P<unit>hours?|hrs?|h|minutes?|mins?|weeks?|wks?|months?|mos?|years?|yrs?|yoe|days?|decades?)(?![\w])",
    re.IGNORECASE,
)
UNIT_OF = MappingProxyType(
    {
        "hour": "hours", "hr": "hours", "h": "hours", "minute": "minutes", "min": "minutes", "week": "weeks",
        "wk": "weeks", "month": "months", "mo": "months", "year": "years", "yr": "years", "yoe": "years", "day": "days",
        "decade": "decades",
    }
)  # fmt: skip
DAYS = MappingProxyType({"days": 1.0, "weeks": 7.0, "months": 7 * 4.35, "years": 7 * 52.0, "decades": 7 * 520.0})
"""Length of a unit in days: a month is 4.35 weeks and a year 52 (the house's own rounding)."""

PER = re.compile(
    r"(?:\s+(?:of\s+(?:study|work)|more|is(?=\s+per\b)))?(?:\s?/\s?|\s+(?:(?:a|an|per|each|every)\s+|in\s+(?:each|"
    r"every)\s+))"
    r"(?P<per>year|annum|yr|month|week|wk|day|hour|h|second)\b"
    r"|\s*,?\s*(?P<adverb>yearly|annually|monthly|weekly|daily|hourly|p\.\s?a\.|a year|a month)(?![\w])",
    re.IGNORECASE,
)
_PER = MappingProxyType(
    {
        "year": "year", "annum": "year", "yr": "year", "yearly": "year", "annually": "year", "month": "month",
        "monthly": "month", "week": "week", "wk": "week", "weekly": "week", "day": "day", "daily": "day",
        "hour": "hour",
        "h": "hour", "hourly": "hour", "second": "second", "a year": "year", "a month": "month",
    }
)  # fmt: skip


def per_of(hit: re.Match[str]) -> str:
    """The period a rate is meant for: year, month, week, day, hour."""
    return _PER.get((hit["per"] or hit["adverb"]).lower(), "year")


COUNTED = MappingProxyType(
    {
        "people": "people", "person": "people", "persons": "people", "respondents": "people", "respondent": "people",
        "answers": "people", "answer": "people", "participants": "people", "volunteers": "people", "staff": "people",
        "adverts": "adverts", "advert": "adverts", "ads": "adverts", "advertisements": "adverts",
        "advertisement": "adverts",
        "postings": "postings", "posting": "postings", "vacancies": "postings",
        "openings": "openings", "opening": "openings", "positions": "openings", "jobs": "openings", "job": "openings",
        "questions": "questions", "question": "questions",
        "exams": "exams", "exam": "exams", "certifications": "exams", "certificates": "exams", "tests": "exams",
        "certification": "exams", "certificate": "exams",
        "applications": "applications", "application": "applications",
        "phases": "phases", "phase": "phases", "stages": "phases", "projects": "projects", "project": "projects",
        "milestones": "milestones", "roles": "roles", "role": "roles", "titles": "roles",
        "skills": "skills", "skill": "skills", "gaps": "gaps", "gap": "gaps", "sources": "sources",
        "children": "children", "child": "children", "kid": "children", "kids": "children",
        "teams": "teams", "team": "teams",
    }
)  # fmt: skip
"""What is counted, by the word for it."""

PERCENT = re.compile(r"\s?(?:%|per\s?cent\b|percent(?:age points)?\b|pct\b|pc\b)", re.IGNORECASE)

EXACT = re.compile(r"\b(?:exactly|precisely)\b|\bon the dot\b|\bno more and no less\b", re.IGNORECASE)
_HEDGES = (
    ("under", r"just (?:under|below|short of)|(?:a (?:bit|little|touch)|slightly) (?:less than|under|below)|nearly|"
     r"almost|not quite|close on"),
    ("over", r"just (?:over|above)|a good|(?:a (?:bit|little|touch)|slightly) (?:more than|over|above)|"
        r"barely more than"),
    ("near", r"close to|near|next to"),
    ("about", r"about|around|roughly|approximately|approx\.?|some|circa|ca\.?|~|≈|just about|in the region of|"
     r"on the order of|more or less|call it|let's say"),
    ("more", r"(?<!no )(?<!not )(?:well |far )?(?:more than|over|above|upwards? of|beyond|exceeds?|north of)"),
    ("least", r"at least|no (?:less|fewer) than|a minimum of|not less than"),
    ("most", r"at most|no more than|a maximum of|not more than"),
    ("less", r"(?<!no )(?<!not )(?:well |far )?(?:less than|fewer than|under|below|short of)"),
)  # fmt: skip
# The last words before a figure; the sign of its currency may stand between.
HEDGE = tuple(
    (name, re.compile(rf"(?<![\w])(?:{words})\s*(?:at |a |an |the )?$", re.IGNORECASE)) for name, words in _HEDGES
)
HEDGE_AFTER = re.compile(r"\s(?:or so|or thereabouts|more or less|give or take)\b", re.IGNORECASE)
