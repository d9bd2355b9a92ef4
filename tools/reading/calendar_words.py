"""Months, seasons and quarters by name."""

from __future__ import annotations

from types import MappingProxyType

MONTH = (
    r"(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch|zo)?|apr(?:il)?|may(?:o)?|june?|july?|aug(?:ust)?|"
    r"sep(?:t(?:ember)?)?|"
    r"oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|dez(?:ember)?|enero|febrero|abril|junio|julio|agosto|"
    r"septiembre|"
    r"octubre|noviembre|diciembre|m[aä]rz|mai|juni|juli)"
)
"""A month as a regular expression, without groups; to be used without regard to case."""

MONTHS = MappingProxyType(
    {
        "jan": 1, "ene": 1, "feb": 2, "mar": 3, "mär": 3, "apr": 4, "abr": 4, "may": 5, "mai": 5, "jun": 6, "jul": 7,
        "aug": 8, "ago": 8, "sep": 9, "oct": 10, "okt": 10, "nov": 11, "dec": 12, "dez": 12, "dic": 12,
    }
)  # fmt: skip
"""Number of a month by its first three letters."""

SEASONS = MappingProxyType(
    {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12, "primavera": 3, "verano": 6, "sommer": 6}
)
"""First month of a season in the north; half a year later in the south."""

SOUTHERN = frozenset({"AU", "NZ", "ZA", "AR", "BR", "CL", "UY", "PE"})
"""Countries whose summer begins in December."""
