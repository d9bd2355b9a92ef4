"""Months, seasons and quarters by name, in the languages people answer in."""

from __future__ import annotations

from types import MappingProxyType

from tools.reading.one_of import lettered

MONTH = (
    r"(?:jan(?:uary|urary|uray|uar|eiro|vier|uari)?|jaunary|feb(?:ruary|urary|uary|rary|ruar|brero|ruari|braio)?|"
    r"fev(?:ereiro)?|f[ée]vrier|"
    r"mar(?:ch|zo|s|ço|co)?|maart|apr(?:il|ile|l)?|apirl|avril|may(?:o)?|maio|maggio|mei|june?|juin|july?|juillet|"
    r"aug(?:ust|ustus|est)?|agust|ao[uû]t|"
    r"sep(?:t(?:ember|iembre|embre|mber|emeber)?)?|setpember|sepetember|septembre|setembro|settembre|"
    r"oct(?:ober|obre|ubre|ber)?|ocotber|okt(?:ober)?|outubro|ottobre|nov(?:ember|emeber|ermber|iembre|embro|embre)?|"
    r"dec(?:ember|mber|emeber)?|"
    r"d[ée]cembre|dez(?:ember|embro)?|"
    r"enero|febrero|abril|junio|junho|giugno|julio|julho|luglio|agosto|octubre|noviembre|diciembre|dicembre|"
    r"gennaio|m[aä]rz|mai|juni|juli|"
    r"stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)"
)
"""A month as a regular expression, without groups; to be used without regard to case."""

MONTHS = MappingProxyType(
    {
        "jan": 1, "ene": 1, "gen": 1, "sty": 1, "feb": 2, "fev": 2, "fév": 2, "lut": 2, "mar": 3, "mär": 3, "maa": 3,
        "apr": 4, "abr": 4, "avr": 4, "kwi": 4, "may": 5, "mai": 5, "mag": 5, "mei": 5, "maj": 5, "jun": 6, "jui": 6,
        "giu": 6, "cze": 6, "jul": 7, "lug": 7, "lip": 7, "aug": 8, "ago": 8, "aoû": 8, "aou": 8, "sie": 8, "sep": 9,
        "set": 9, "wrz": 9, "oct": 10, "okt": 10, "out": 10, "ott": 10, "paź": 10, "nov": 11, "lis": 11, "dec": 12,
        "jau": 1, "api": 4, "agu": 8, "oco": 10,
        "déc": 12, "dez": 12, "dic": 12, "gru": 12,
    }
)  # fmt: skip
"""Number of a month by its first three letters; for French July see `month_of`."""


def month_of(name: str) -> int:
    """Number of a month by any of its names."""
    low = lettered(name)
    return 7 if low.startswith("juil") else MONTHS[low[:3]]


SEASONS = MappingProxyType(
    {
        "spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12, "primavera": 3, "verano": 6, "verão": 6,
        "otoño": 9, "outono": 9, "invierno": 12, "inverno": 12, "frühling": 3, "frühjahr": 3, "sommer": 6, "herbst": 9,
        "printemps": 3, "été": 6, "automne": 9, "hiver": 12, "estate": 6, "autunno": 9, "zomer": 6, "herfst": 9,
        "lente": 3, "garmiyon": 5, "monsoon": 6,
    }
)  # fmt: skip
"""First month of a season in the north; half a year later in the south."""


def season_of(name: str) -> int:
    """First month of a season by any of its names, in the north."""
    return SEASONS[lettered(name)]


SOUTHERN = frozenset({"AU", "NZ", "ZA", "AR", "BR", "CL", "UY", "PE", "PY", "BO", "ZW", "NA", "BW", "MZ"})
"""Countries whose summer begins in December."""
