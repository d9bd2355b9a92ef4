"""Amounts as a person gives them: money, years of experience, hours a week; in words too, but never true or false."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from tools.evidence import Model

_YEARS = re.compile(
    r"(?:about |around |ca\.? |~ ?)?(?P<n>\d{1,4}(?:\.\d+)?)\s*\+?\s*(?P<unit>years?|yrs?\.?|y|yoe|months?|mos?)?"
    r"(?:(?: of)?(?: work)? experience)?",
    re.IGNORECASE,
)
_HOURS = re.compile(
    r"(?:about |around |ca\.? |~ ?)?(?P<n>\d{1,4}(?:\.\d+)?)\s*(?:h|hrs?\.?|hours?)?(?:\s*(?:a|per|each|/)\s*week)?",
    re.IGNORECASE,
)

NO_NUMBER = "True and false are no numbers."
"""What is said of them where a number belongs; how one is written is told by field."""


def counted(value: Any) -> Any:
    """A value as it is; true and false are no numbers. Raises ValueError."""
    if isinstance(value, bool):
        raise ValueError(NO_NUMBER)
    return value


def years_given(value: Any) -> Any:
    """'9 years' and '18 months' as a number of years; what is written otherwise as it is. Raises ValueError."""
    hit = _YEARS.fullmatch(value.strip()) if isinstance(value, str) else None
    if hit is None:
        return counted(value)
    return float(hit["n"]) / (12 if (hit["unit"] or "").lower().startswith("mo") else 1)


def hours_given(value: Any) -> Any:
    """'8 hours a week' as a number of hours; what is written otherwise as it is. Raises ValueError."""
    hit = _HOURS.fullmatch(value.strip()) if isinstance(value, str) else None
    return counted(value) if hit is None else float(hit["n"])


NotTrueOrFalse = BeforeValidator(counted)
"""Keeps true and false, which count as 1 and 0 elsewhere, from being taken for numbers."""

Years = Annotated[float, BeforeValidator(years_given), Field(ge=0, le=60, allow_inf_nan=False)]
HoursPerWeek = Annotated[float, BeforeValidator(hours_given), Field(ge=0, le=168, allow_inf_nan=False)]
SkillLevel = Annotated[float, NotTrueOrFalse, Field(ge=0, le=5, allow_inf_nan=False)]


class Money(Model):
    """An amount as a person gives it."""

    amount: Annotated[float, NotTrueOrFalse, Field(ge=0, le=1e12, allow_inf_nan=False)]
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
    period: Literal["once", "hour", "day", "month", "year"] = "year"
    net: bool | None = Field(default=None, description="True where the person said net, False gross, None unsaid.")
