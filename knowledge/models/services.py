"""Where people of a country find help: helplines and public careers services."""

from typing import Literal

from knowledge.models.fact import Fact, Text


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
