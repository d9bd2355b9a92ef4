"""Amounts as a person gives them: money, and years of experience."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from tools.evidence import Model

Years = Annotated[float, Field(ge=0, le=60, allow_inf_nan=False)]


class Money(Model):
    """An amount as a person gives it."""

    amount: Annotated[float, Field(ge=0, le=1e12, allow_inf_nan=False)]
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
    period: Literal["once", "hour", "day", "month", "year"] = "year"
    net: bool | None = Field(default=None, description="True where the person said net, False gross, None unsaid.")
