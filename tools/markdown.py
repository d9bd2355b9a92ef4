"""Figures, dates and tables as text: the small parts every tool's text is made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

_MARKS = re.compile(r"[\\`*_\[\]<>#|~]")
SYMBOLS = {"USD": "$", "GBP": "£", "EUR": "€", "INR": "₹", "JPY": "¥"}
LAKH, CRORE = 100_000, 10_000_000


def money(amount: float, currency: str) -> str:
    """An amount as people of that currency write it: ₹12.5 lakh, ₹1.2 crore, $120,000, KES 2,400,000."""
    if currency == "INR" and amount >= CRORE:
        return f"₹{trim(amount / CRORE, 2)} crore"
    if currency == "INR" and amount >= LAKH:
        return f"₹{trim(amount / LAKH, 1)} lakh"
    symbol = SYMBOLS.get(currency)
    return f"{symbol}{amount:,.0f}" if symbol else f"{currency} {amount:,.0f}"


def yearly(amount: float, currency: str) -> str:
    """Yearly pay: rupees in LPA (lakh a year) or crore, everything else as an amount."""
    if currency == "INR":
        return f"₹{trim(amount / LAKH, 1)} LPA" if amount < CRORE else f"₹{trim(amount / CRORE, 2)} crore a year"
    return money(amount, currency)


def trim(value: float, digits: int = 1) -> str:
    """A number without trailing zeros: 8, 8.5, 0.75."""
    return f"{value:.{digits}f}".rstrip("0").rstrip(".") if digits else f"{value:.0f}"


def day(value: date) -> str:
    """A date as people read it: Mon 23 Nov 2026."""
    return f"{value:%a} {value.day} {value:%b %Y}"


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table; bars and newlines in cells are made harmless."""
    lines = [row_line(header), row_line(["---"] * len(header))]
    return "\n".join([*lines, *(row_line(row) for row in rows)])


def row_line(cells: Sequence[str]) -> str:
    """One row of a Markdown table."""
    return "| " + " | ".join(plain(cell).replace("|", "\\|") for cell in cells) + " |"


def bullets(lines: Iterable[str]) -> str:
    """A list, one line each."""
    return "\n".join(f"- {line}" for line in lines)


def plain(text: str) -> str:
    """Text on one line, for a cell or a bullet."""
    return " ".join(text.split())


def literal(text: str) -> str:
    """A person's own text as Markdown shows it sign by sign: no heading, cell, tag, code or link comes of it."""
    return _MARKS.sub(r"\\\g<0>", plain(text))


def count(number: int, noun: str, plural: str = "") -> str:
    """A number with its noun: 1 exam, 3 exams."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def join(names: Sequence[str]) -> str:
    """Names in a sentence: a, b and c."""
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)
