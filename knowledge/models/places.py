"""Countries and their money."""

from pydantic import Field

from knowledge.models.fact import Fact, Text


class World(Fact):
    """Any country or territory of ISO 3166, so that one without data is recognised and its neighbours are known."""

    code: str
    name: Text
    subregion: str = Field(description="UN M49 subregion, by name.")
    region: str
    currency: str
    aliases: tuple[str, ...] = Field(default=(), description="Other names people use for it, also in other languages.")
    cities: tuple[str, ...] = Field(default=(), description="Cities that name it, where it has no file of its own.")


class Country(Fact):
    """A covered country: currency, purchasing power and exchange rates."""

    code: str
    name: Text
    aliases: tuple[str, ...] = ()
    cities: tuple[str, ...] = Field(
        default=(), description="Cities and regions that name the country; one that two countries list is asked about."
    )
    currency: str
    ppp: float | None = Field(default=None, description="Local currency per international dollar, whole economy.")
    ppp_year: int | None = None
    rates: dict[str, float] = Field(description="Local currency per US dollar, by day or month of the rate.")
    month_average: dict[str, float] = Field(default={}, description="Monthly mean rate, to check the daily ones.")
    sources: tuple[str, ...]
