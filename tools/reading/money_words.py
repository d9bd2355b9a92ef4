"""The words and signs of money: currencies, lakh and crore, per hour and per year, net and gross."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Literal

Period = Literal["once", "hour", "day", "month", "year"]

# Longer signs first: "US$" before "$". A sign several countries share names its candidates, the usual one first;
# without candidates the sign is the code. Codes that are also words are taken in capitals only.
SIGNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"us\s?\$|usd|u\.s\. dollars?|us dollars?", ("USD",)),
    (r"(?:a|au)\$|aud", ("AUD",)),
    (r"(?:c|ca|cad)\$|cad", ("CAD",)),
    (r"(?:s|sg)\$|sgd", ("SGD",)),
    (r"nz\$|nzd", ("NZD",)),
    (r"hk\$|hkd", ("HKD",)),
    (r"nt\$|twd", ("TWD",)),
    (r"mx\$|mxn", ("MXN",)),
    (r"r\$|brl|reais", ("BRL",)),
    (r"\$|dollars?|bucks|d[oó]lares", ("USD", "CAD", "AUD", "SGD", "NZD", "HKD", "TWD")),
    (r"pesos?", ("MXN", "ARS", "CLP", "COP", "PHP")),
    (r"€|eur|euros?", ("EUR",)),
    (r"£|gbp|pounds?|quid", ("GBP",)),
    (r"₹|inr|rupees|rupaye|rupee", ("INR", "PKR", "LKR", "NPR")),
    (r"rs\.?", ("INR", "PKR", "LKR", "NPR")),
    (r"¥|yen|jpy", ("JPY", "CNY")),
    (r"rmb|cny|yuan", ("CNY",)),
    (r"kr\.?|kronor|kroner", ("SEK", "NOK", "DKK")),
    (r"zł|zl|pln|z[lł]oty(?:ch)?", ("PLN",)),
    (r"chf|sfr\.?|francs?", ("CHF",)),
    (r"aed|dhs?\.?|dirhams?", ("AED",)),
    (r"₦|ngn|naira", ("NGN",)),
    (r"₱", ("PHP",)),
    (r"₩|krw", ("KRW",)),
    (r"₫|vnd", ("VND",)),
    (r"₺|(?-i:TRY)|liras?", ("TRY",)),
    (r"₪|ils|shekels?", ("ILS",)),
    (r"฿|thb|baht", ("THB",)),
    (r"(?-i:RM)|myr|ringgit", ("MYR",)),
    (r"(?-i:Rp)\.?|idr|rupiah", ("IDR",)),
    (r"ksh\.?|kes|kenyan shillings?", ("KES",)),
    (r"zar|rands?", ("ZAR",)),
    (
        r"(?-i:SEK|NOK|DKK|CZK|HUF|RON|BGN|ARS|CLP|COP|PEN|UYU|PKR|BDT|LKR|NPR|EGP|SAR|QAR|KWD|BHD|OMR|GHS|UAH|RUB|"
        r"MNT)",
        (),
    ),
)

SCALES = MappingProxyType(
    {
        "k": 1e3, "thousand": 1e3, "mil": 1e3, "grand": 1e3, "hazaar": 1e3, "hazar": 1e3,
        "lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "lacs": 1e5, "l": 1e5, "lpa": 1e5,
        "crore": 1e7, "crores": 1e7, "cr": 1e7,
        "million": 1e6, "millions": 1e6, "mn": 1e6, "mio": 1e6, "m": 1e6, "millones": 1e6,
    }
)  # fmt: skip
INDIAN_SCALES = frozenset({"lakh", "lakhs", "lac", "lacs", "l", "lpa", "crore", "crores", "cr"})
RUPEE_COUNTRIES = frozenset({"INR", "PKR", "BDT", "LKR", "NPR"})

NUMBER = r"\d{1,3}(?:[,.'’\u00a0\u202f ]\d{2,3}){1,5}(?:[.,]\d{1,2})?(?!\d)|\d{1,15}(?:[.,]\d{1,4})?(?!\d)"
SCALE = (
    r"l\.?p\.?a\b\.?|lakhs?\b|lacs?\b|crores?\b|cr\b|thousand|grand|hazaa?r|millones|millions?|mn\b|mio\b|mil\b|"
    r"k(?![a-z])|m(?![a-z])|(?-i:L)(?![a-z])"
)

PERIODS: tuple[tuple[Period, str], ...] = (
    ("hour", r"/\s?h(?:r|our)?s?\b|per hour|an hour|each hour|hourly|(?:pro|la|por) (?:stunde|hora)|p\.?h\b"),
    ("day", r"/\s?d(?:ay)?\b|per day|a day|each day|daily|day rate|por d[ií]a|pro tag|p\.?d\b"),
    (
        "month",
        r"/\s?mo?(?:nth|n)?s?\b|per month|a month|each month|every month|monthly|p\.?c?\.?m\b|al mes|por mes|im monat|"
        r"mensual(?:es)?|mahin[ae]",
    ),
    (
        "year",
        r"/\s?y(?:ea)?r?s?\b|/\s?annum|per (?:year|annum)|a year|each year|yearly|annual(?:ly)?|p\.?a\b|al a[nñ]o|"
        r"im jahr|por a[nñ]o|saal|ctc",
    ),
)

NET = re.compile(r"\bnet(?:to|o)?\b|in[ -]hand|take[ -]home|after tax", re.IGNORECASE)
GROSS = re.compile(r"\bgross\b|\bbrutt?o\b|before tax|\bctc\b", re.IGNORECASE)
NOTHING = re.compile(
    r"^\W*(?:0+(?:[.,]0+)?|nil|zero|none|nothing|nada|kuch nahi|free(?: only| stuff)?|gratis|cero|"
    r"no(?: money| budget| spend(?:ing)?)?|not? (?:a )?(?:penny|paisa|cent|rupee))\W*$|"
    r"\b(?:no|zero|without(?: a| any)?|don'?t have (?:a|any)|nil) (?:budget|money|funds?|cash)\b|"
    r"\bbudget\W{0,3}(?:is |of |= ?)?(?:0\b(?![.,]?\d)|nil|zero|none|nothing)|\b(?:only|just) free\b|"
    r"\bfree (?:only|resources only|courses only|things only|stuff only|material only)\b|"
    r"\b(?:can'?t|cannot|can not) (?:pay|spend|afford)(?: for)? (?:anything|any|it|a thing)\b|"
    r"\b(?:sin|no (?:tengo|hay)(?: nada de| mucho)?) (?:presupuesto|dinero|plata)\b|\bno puedo (?:pagar|gastar) nada\b|"
    r"\bkeine? (?:budget|geld|mittel)\b|\bkein geld\b|\bpas (?:de|d') ?(?:budget|argent|sous)\b|\bsans budget\b|"
    r"\bsem (?:or[cç]amento|dinheiro)\b|\b(?:koi )?(?:budget|paise?|paisa) (?:nahi+n?|nhi)\b|\bkoi (?:paisa|"
    r"budget) nah",
    re.IGNORECASE,
)
