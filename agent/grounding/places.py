"""Countries and the words for who lives there, as a text may name them."""

from __future__ import annotations

import re
from types import MappingProxyType

_PLACES = """
AE united arab emirates|emirates|emirati|uae|dubai|abu dhabi
AR argentina|argentine|argentinian
AT austria|austrian
AU australia|australian
BD bangladesh|bangladeshi
BE belgium|belgian
BG bulgaria|bulgarian
BR brazil|brazilian
CA canada|canadian
CH switzerland|swiss
CL chile|chilean
CN china|chinese
CO colombia|colombian
CR costa rica|costa rican
CZ czechia|czech
DE germany|german
DK denmark|danish
EE estonia|estonian
EG egypt|egyptian
ES spain|spanish
ET ethiopia|ethiopian
FI finland|finnish
FR france|french
GB united kingdom|uk|u.k.|britain|great britain|british|england|english|scotland|scottish|wales|welsh
GH ghana|ghanaian
GR greece|greek
HK hong kong
HR croatia|croatian
HU hungary|hungarian
ID indonesia|indonesian
IE ireland|irish
IL israel|israeli
IN india|indian
IR iran|iranian
IT italy|italian
JO jordan|jordanian
JP japan|japanese
KE kenya|kenyan
KR south korea|korea|korean
KW kuwait|kuwaiti
LB lebanon|lebanese
LK sri lanka|sri lankan
LT lithuania|lithuanian
LU luxembourg
LV latvia|latvian
MA morocco|moroccan
MX mexico|mexican
MY malaysia|malaysian
NG nigeria|nigerian
NL netherlands|dutch|holland
NO norway|norwegian
NP nepal|nepali|nepalese
NZ new zealand
OM oman|omani
PE peru|peruvian
PH philippines|philippine|filipino
PK pakistan|pakistani
PL poland|polish
PT portugal|portuguese
QA qatar|qatari
RO romania|romanian
RS serbia|serbian
RU russia|russian
SA saudi arabia|saudi|riyadh
SE sweden|swedish
SG singapore|singaporean
SI slovenia|slovenian
SK slovakia|slovak
TH thailand|thai
TN tunisia|tunisian
TR turkey|türkiye|turkiye|turkish
TW taiwan|taiwanese
UA ukraine|ukrainian
UG uganda|ugandan
US united states|usa|u.s.|u.s.a.|america|american|the states
UY uruguay|uruguayan
VN vietnam|vietnamese
ZA south africa|south african
ZW zimbabwe|zimbabwean
"""
_CODE_OF = MappingProxyType(
    {name: line[:2] for line in _PLACES.strip().splitlines() for name in line[3:].split("|")} | {"us": "US"}
)
_NAMES = "|".join(
    re.escape(name) for name in sorted(_CODE_OF, key=len, reverse=True) if name not in ("us", "the states")
)
_FIND = re.compile(
    rf"(?<![\w$])(?:(?P<name>{_NAMES})s?|(?-i:(?P<us>US)))(?![\w$])(?!\s(?:dollars?|francs?|pounds?|ones))",
    re.IGNORECASE,
)
# The two letters at the end of a figure's name: "mid level, AE".
_CODE = re.compile(r",\s([A-Z]{2})$")
HOME_OF = MappingProxyType(
    {
        "AED": "AE", "ARS": "AR", "AUD": "AU", "BDT": "BD", "BGN": "BG", "BRL": "BR", "CAD": "CA", "CHF": "CH",
        "CLP": "CL", "CNY": "CN", "COP": "CO", "CZK": "CZ", "DKK": "DK", "EGP": "EG", "GBP": "GB", "HKD": "HK",
        "HUF": "HU", "IDR": "ID", "ILS": "IL", "INR": "IN", "JPY": "JP", "KES": "KE", "KRW": "KR", "LKR": "LK",
        "MXN": "MX", "MYR": "MY", "NGN": "NG", "NOK": "NO", "NZD": "NZ", "PHP": "PH", "PKR": "PK", "PLN": "PL",
        "QAR": "QA", "RON": "RO", "RSD": "RS", "SAR": "SA", "SEK": "SE", "SGD": "SG", "THB": "TH", "TRY": "TR",
        "TWD": "TW", "UAH": "UA", "VND": "VN", "ZAR": "ZA",
    }
)  # fmt: skip
"""The country a currency is paid in; the euro and the dollar say too little."""


def find_places(text: str) -> list[tuple[str, int, int]]:
    """Countries of a text as (code, start, end)."""
    return [
        (_CODE_OF[(hit["name"] or hit["us"]).lower()], hit.start(), hit.end())
        for hit in _FIND.finditer(text)
        if not (hit["name"] or "").islower() or hit["name"] in ("uk",)
    ]


def place_of_figure(name: str) -> str:
    """The country at the end of a figure's name, empty where there is none."""
    hit = _CODE.search(name)
    return hit[1] if hit else ""
