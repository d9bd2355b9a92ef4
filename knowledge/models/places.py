"""Countries, their money, and where people there find help."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from knowledge.models.fact import Fact, Text


class World(Fact):
    """Any country or territory of ISO 3166, so that one without data is recognised and its neighbours are known."""

    code: str
    name: Text
    subregion: str = Field(description="UN M49 subregion, by name.")
    region: str
    currency: str


class Country(Fact):
    """A covered country: currency, purchasing power and exchange rates."""

    code: str
    name: Text
    aliases: tuple[str, ...] = ()
    cities: tuple[str, ...] = Field(default=(), description="Cities that name the country without saying so.")
    currency: str
    ppp: float | None = Field(default=None, description="Local currency per international dollar, whole economy.")
    ppp_year: int | None = None
    rates: dict[str, float] = Field(description="Local currency per US dollar, by day or month of the rate.")
    month_average: dict[str, float] = Field(default={}, description="Monthly mean rate, to check the daily ones.")
    sources: tuple[str, ...]


class Helpline(Fact):
    """An emergency number, a crisis line or a directory of them. A blank number is not known and is never shown."""

    country: str
    country_name: str
    kind: Literal["emergency", "crisis", "directory"]
    name: str
    number: str = ""
    text_or_chat: str = ""
    url: str = ""
    hours: str = ""
    languages: str = ""
    for_whom: str = ""
    cost: str = ""
    confidence: Literal["high", "medium", "low", "none"]
    status: str
    source_1: str = ""
    source_2: str = ""
    source_date: str = ""
    as_of: str
    note: str = ""


class CareerService(Fact):
    """A public, free career service."""

    country: str
    country_name: str
    service: Text
    url: str
    what_it_offers: str
    who_for: str
    cost: str
    languages: str
    confidence: str
    status: Literal["seen", "recalled"]
    source: str = ""
    source_date: str = ""
    as_of: str
    note: str = ""
