"""Quantities in prose: amounts, percentages, hours, lengths of time and counts, with unit and how they are meant."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.grounding.numbers import Number, find_numbers
from agent.grounding.quantity import Kind, Quantity
from agent.grounding.sharing import shared
from agent.grounding.units import (
    COUNTED,
    CURRENCY_AFTER,
    CURRENCY_BEFORE,
    EXACT,
    HEDGE,
    HEDGE_AFTER,
    PER,
    PERCENT,
    TIME,
    UNIT_OF,
    currency_of,
    per_of,
)
from agent.grounding.wordlists import NO_NOUN

_TIMES = re.compile(
    r"\s?(?:x|×)(?![\w])(?!\s?\d)|\s+times\b(?!\s+(?:a|per|each|every|in all|altogether)\b)|-?fold\b", re.IGNORECASE
)
_POINTS = re.compile(r"\s+(?:(?:more|fewer|percentage|full|of)\s+)?points?\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_A_LENGTH = re.compile(
    r"\b(?P<half>half an?)\s(?P<unit>hour|week|month|year|day)\b"
    r"|\ban?\s(?P<unit2>hour|week|month|year)\sand\sa\s(?:half|quarter)\b"
    r"|(?<=\bafter )an? (?P<unit3>week|month|year)\b|(?<=\bfor )an? (?:whole |full )?(?P<unit4>week|month|year)\b"
    r"|(?:(?<=\bwithin )|(?<=\bunder )|(?<=\bover )|(?<=\bthan )|(?<=\bnearly )|(?<=\balmost )|(?<=\bin just ))an? "
    r"(?P<unit9>week|month|"
    r"year)\b"
    r"|(?<=\blasts )an? (?P<unit5>hour|week|month|year)\b|(?<=\babout )an? (?P<unit6>hour|week|month|year)\b"
    r"|\b(?:every|each|once a) (?P<unit7>year)\b|\b(?P<unit8>year) of(?= \d)",
    re.IGNORECASE,
)
"""Lengths without a number word."""
_WORKERS = frozenset(
    ["engineers", "architects", "developers", "analysts", "scientists", "programmers", "professionals", "managers"]
)
_DOLLARS = {"canadian": "CAD", "singaporean": "SGD", "singapore": "SGD", "australian": "AUD"}
_WHOSE = re.compile(rf"\s({'|'.join(_DOLLARS)})\b(?!\s[a-z]+s\b)", re.IGNORECASE)
_IN_CURRENCY = re.compile(r"\bin (?=\S)", re.IGNORECASE)
_OFTEN = re.compile(
    r"\b(?P<n>twice|double|thrice|triple)(?=\s(?:what|as|the|your|that|my|those|an?)\b)(?!\sa\s(?:week|month|"
    r"day|year))"
    r"|\b(?P<verb>doubl(?:es|ed|ing)|double(?!-|\s(?:check|what|as|the|your|that|my|those|an?)\b)|tripl(?:es|ed|ing)|triple(?!-|\s(?:what|as|the|your|that|my|those|an?)\b)|quadrupl(?:es|ed|ing)|halv(?:es|ed|ing))\b(?!-)",
    re.IGNORECASE,
)
_TIMES_OF = {"thric": 3.0, "tripl": 3.0, "quadr": 4.0}


def find_quantities(text: str) -> list[Quantity]:
    """Every quantity of a text in order, ranges with the unit of their end at both ends."""
    found = [_quantity(text, number) for number in find_numbers(text)]
    return _in_currency(text, shared(text, _with_lengths(text, [one for one in found if one is not None])))


def _in_currency(text: str, found: list[Quantity]) -> list[Quantity]:
    """'In euros, A is 88 and B 145': bare figures of a sentence that names its currency."""
    for hit in _IN_CURRENCY.finditer(text):
        name = CURRENCY_AFTER.match(text, hit.end() - 1)
        code = currency_of(name["cur"]) if name else ""
        if code and name and len(name["cur"]) > 2:
            if any(one.kind == "money" and one.unit == code for one in found):
                return found
            if any(one.kind == "bare" and one.value >= 20 for one in found):
                return [_as_money(one, code, False) if one.start >= hit.start() else one for one in found]
            is_only = len([one for one in found if one.kind == "money"]) == 1
            return [_as_money(one, code, is_only) if one.start >= hit.start() else one for one in found]
    return found


def _as_money(one: Quantity, code: str, is_only: bool) -> Quantity:
    is_amount = (one.kind == "money" and is_only) or (one.kind == "bare" and one.value >= 20)
    return replace(one, kind="money", unit=code) if is_amount else one


_SMALLER = {"year": (12.0, "months"), "month": (4.35, "weeks"), "hour": (60.0, "minutes"), "week": (7.0, "days")}


def _with_lengths(text: str, found: list[Quantity]) -> list[Quantity]:
    """The quantities with lengths said without a number: half a year, a year and a half."""
    taken = {at for one in found for at in (one.start, one.end - 1)}
    more = []
    renewed = re.search(r"\b(?:renew|recertif)", text, re.IGNORECASE)
    for hit in _A_LENGTH.finditer(text):
        if hit["unit7"] and not renewed:
            continue
        unit = next(hit[name] for name in ("unit", *(f"unit{i}" for i in range(2, 10))) if hit[name]).lower()
        value = 0.5 if hit["half"] else 1.25 if hit[0].endswith("quarter") else 1.5 if hit["unit2"] else 1.0
        if not any(at in taken for at in (hit.start(), hit.end() - 1)):
            kind: Kind = "hours" if unit == "hour" else "span"
            # Counted in the next smaller unit, so that half a year is six months and not any time from four to nine.
            factor, small = _SMALLER.get(unit, (1.0, f"{unit}s"))
            one = Quantity(
                kind, value * factor, 1.0, hit.start(), hit.end(), unit=small, is_words=True, noun=f"{unit}s"
            )
            more.append(replace(one, hedge=_hedge(text, one)))
    for hit in _OFTEN.finditer(text):
        times = Quantity(
            "times",
            _TIMES_OF.get((hit["n"] or hit["verb"]).lower()[:5], 2.0),
            1.0,
            hit.start(),
            hit.end(),
            is_words=True,
        )
        more.append(replace(times, step=0.2, hedge=_hedge(text, times)))
    return _joined(text, sorted([*found, *more], key=lambda one: one.start))


_AND = re.compile(r"\s?(?:,|and|,\sand)\s")


def _joined(text: str, found: list[Quantity]) -> list[Quantity]:
    """'A year and five months' as one length."""
    made: list[Quantity] = []
    for one in found:
        before = made[-1] if made else None
        is_pair = before and before.kind == one.kind == "span" and one.unit == "months" and one.value < 12
        if (
            before
            and is_pair
            and _YEARS.search(text, before.start, before.end)
            and _AND.fullmatch(text, before.end, one.start)
        ):
            months = before.value * (12.0 if before.unit == "years" else 1.0) + one.value
            made[-1] = replace(
                before, value=months, unit="months", step=1.0, end=one.end, hedge=before.hedge or one.hedge
            )
        else:
            made.append(one)
    return made


_YEARS = re.compile(r"\byears?$", re.IGNORECASE)


def _quantity(text: str, number: Number) -> Quantity | None:
    before = text[max(0, number.start - 40) : number.start]
    sign = CURRENCY_BEFORE.search(before)
    start = number.start - (len(before) - sign.start()) if sign else number.start
    base = Quantity(
        "bare",
        number.value,
        number.step,
        start,
        number.end,
        other=number.other,
        scale=number.scale,
        is_words=number.is_words,
    )
    made = _money(text, base, currency_of(sign["cur"])) if sign else _with_unit(text, base)
    return replace(made, hedge=_hedge(text, made)) if made else None


def _money(text: str, base: Quantity, currency: str) -> Quantity:
    end = base.end
    after = CURRENCY_AFTER.match(text, end)
    if after and currency_of(after["cur"]):
        # "US$106,000", but also "$30 Canadian dollars": the longer name behind wins over a plain sign.
        currency, end = (currency if currency != "USD" else currency_of(after["cur"])), after.end()
    elif currency == "USD" and (whose := _WHOSE.match(text, end)):
        # "$174K Canadian"
        currency, end = _DOLLARS[whose[1].lower()], whose.end()
    per = PER.match(text, end)
    period = per_of(per) if per else ("year" if base.scale == "lpa" else "")
    value, other = (base.other, None) if base.other and base.step < 0.01 else (base.value, base.other)
    step = 1.0 if base.other and base.step < 0.01 else base.step
    return replace(
        base,
        kind="money",
        unit=currency,
        per=period,
        value=value or 0.0,
        other=other,
        step=step,
        end=per.end() if per else end,
    )


def _with_unit(text: str, base: Quantity) -> Quantity | None:
    after = CURRENCY_AFTER.match(text, base.end)
    if after:
        return _money(text, replace(base, end=after.end()), currency_of(after["cur"]))
    if base.scale in ("lpa", "l") or base.scale.startswith(("lakh", "lac", "crore", "cr")):
        return _rupees(text, base)
    is_last = base.end == len(text.rstrip(" .,;)")) or text[base.end : base.end + 1] in (",", ";", ".")
    if is_last and _HOURS_ARE.search(text[max(0, base.start - 60) : base.start]):
        return replace(base, kind="hours", unit="hours")
    if hit := PERCENT.match(text, base.end):
        points = "point" in text[hit.start() : hit.end() + 8].lower()
        return replace(base, kind="points" if points else "percent", unit="%", end=hit.end())
    if hit := TIME.match(text, base.end):
        return _time(text, base, hit)
    if (hit := _POINTS.match(text, base.end)) and base.value <= 100:
        return replace(base, kind="points", unit="%", end=hit.end())
    if hit := _TIMES.match(text, base.end):
        return replace(base, kind="times", end=hit.end())
    return _counted(text, base)


# "Hours for applications: 48."
_HOURS_ARE = re.compile(r"\bhours\b[^.;:\d]{0,40}:\s$", re.IGNORECASE)


def _rupees(text: str, base: Quantity) -> Quantity:
    """Lakh and crore: rupees, unless people, jobs or other things are counted in them."""
    noun = _WORD.match(text, base.end + 1)
    counted = COUNTED.get(_behind(text, base.end)[0], "")
    if counted and noun:
        return replace(base, kind="count", unit=counted)
    return _money(text, base, "INR")


def _time(text: str, base: Quantity, hit: re.Match[str]) -> Quantity:
    unit = UNIT_OF[hit["unit"].lower().removesuffix("s") or "h"]
    per = PER.match(text, hit.end())
    if unit == "minutes":
        return replace(base, kind="hours", unit="minutes", end=hit.end())
    end = per.end() if per and unit == "hours" else hit.end()
    return replace(
        base,
        kind="hours" if unit == "hours" else "span",
        unit=unit,
        end=end,
        per=per_of(per) if per and unit == "hours" else "",
    )


def _counted(text: str, base: Quantity) -> Quantity:
    unit, noun, end = _behind(text, base.end)
    if unit:
        per = PER.match(text, end) if unit.startswith("application") else None
        counted = replace(base, kind="count", unit=COUNTED.get(unit, "people"), noun=noun, end=end)
        return replace(counted, per=per_of(per), end=per.end()) if per else counted
    per = PER.match(text, base.end)
    noun = "" if noun in ("points", "marks") else noun
    return replace(base, kind="count" if noun else "bare", noun=noun, per=per_of(per) if per else "")


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _behind(text: str, at: int) -> tuple[str, str, int]:
    """Of the words behind a number: one that names what is counted, the first word, and where that ends."""
    first = ""
    for _ in range(5):
        space = 1 if text[at : at + 1] in (" ", "-", "\u00a0") else 0
        hit = _WORD.match(text, at + space) if space else None
        if hit is None:
            break
        word = hit[0].lower().rstrip("'’")
        word = word[:-2] if word.endswith(("'s", "’s")) else word
        if word in NO_NOUN:
            break
        if not first or (_is_plural(word) and not _is_plural(first)):
            first = word
        at = hit.end()
        if word in COUNTED or word in _WORKERS:
            return word, first, at
    return "", first, at


def _hedge(text: str, made: Quantity) -> str:
    if EXACT.search(text, max(0, made.start - 40), made.end + 30):
        return "exact"
    before = text[max(0, made.start - 30) : made.start]
    for name, pattern in HEDGE:
        if pattern.search(before):
            # "between about 20 and 30": a bound of a comparison, not of the figure
            return name
    return "about" if HEDGE_AFTER.match(text, made.end) else ""
