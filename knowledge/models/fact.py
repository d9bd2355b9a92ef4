"""What every fact shares: it is frozen, refuses unknown keys, and can name the sources it rests on."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Confidence = Literal["high", "medium", "low"]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]*$")]
Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
PartialDate = Annotated[str, StringConstraints(pattern=r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")]
"""A date as well as it is known: 2026, 2026-11 or 2026-11-23."""

Level = Annotated[int, Field(ge=0, le=5)]
"""A proficiency: 0 none, 1 aware, 2 guided, 3 independent, 4 advanced, 5 expert."""

Hours = Annotated[float, Field(ge=0, allow_inf_nan=False)]
Amount = Annotated[float, Field(ge=0, allow_inf_nan=False)]
Percent = Annotated[float, Field(ge=0, le=100, allow_inf_nan=False)]


class Fact(BaseModel):
    """A record of the data folder: frozen, and a key that is not declared is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Source(Fact):
    """Where figures come from, when they were read and how they were gathered."""

    id: str
    title: Text
    publisher: str = ""
    url: str = ""
    as_of: str = Field(description="Date of the source: an ISO date, part of one, or a word such as 'undated'.")
    gathered: str = Field(default="", description="How the figures were gathered, and what they are used for here.")
    licence: str = ""
    attribution: str = Field(default="", description="Text that must be shown wherever figures of this source are.")
    republishing: str = Field(default="", description="What may be republished, in the words of the licence check.")
