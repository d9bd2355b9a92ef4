"""Published pay figures to cite beside the percentiles: publishers, the article, and the parts of pay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from tools.memo import per_knowledge
from tools.pay.ladder import pay_titles
from tools.pay.levels import NOMINAL_YEARS
from tools.pay.models import ArticlePay, CitedPay, PayLevel, PayPart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.base import Knowledge
    from knowledge.models.pay import ArticleRange, PayMix, ReferenceFigure
    from knowledge.models.roles import Role

CITED_SHOWN = 6  # judgement: what fits a screen
ENOUGH_CITED = 3  # judgement: with fewer of the role itself, its family is cited too
PARTS_SHOWN = 6
CITED_SOURCE = "CITED_FIGURES"

Nearness = Literal["same role", "same pay title", "stand-in role", "same family"]
_NEARNESS: tuple[Nearness, ...] = ("same role", "same pay title", "stand-in role", "same family")
_CONFIDENCE = ("high", "medium", "low")


def cited_pay(
    knowledge: Knowledge, role: Role, country: str, levels: Sequence[PayLevel], years: float | None
) -> tuple[tuple[CitedPay, ...], int]:
    """Cited figures, best first (role, level or years, place, confidence, date), and how many of them fit the level."""
    near = _near_roles(knowledge, role.id)
    ranked = []
    for figure in knowledge.reference_figures.where(country=country):
        ranks = [near[name] for name in figure.roles if name in near]
        if ranks:
            ranked.append((min(ranks), _distance(figure, levels, years), figure))
    own = [entry for entry in ranked if entry[0] < 3]
    chosen = own if len(own) >= ENOUGH_CITED else ranked
    # Level before role title: 'senior' of a near title says more about a senior than 'entry' of the same one.
    chosen.sort(key=lambda entry: (entry[1] == 2, entry[0] >= 2, entry[1], entry[0], *_quality(entry[2])))
    fitting = sum(distance < 2 for _, distance, _ in chosen)
    return tuple(_cited(knowledge, figure, _NEARNESS[rank]) for rank, _, figure in chosen), fitting


@per_knowledge
def _near_roles(knowledge: Knowledge, role_id: str) -> dict[str, int]:
    """Role ids whose figures may be cited for a role, with how near they are: 0 itself to 3 same family."""
    near: dict[str, int] = {}
    pay = knowledge.roles[role_id].pay
    stand_ins = {pay.proxy, pay.survey_proxy} - {""}
    for other in knowledge.roles:
        known = pay_titles(knowledge)[other]
        if other == role_id:
            near[other] = 0
        elif known.pay_role and known.pay_role == pay.role:
            near[other] = 1
        elif other in stand_ins:
            near[other] = 2
        elif known.family == pay.family and known.family != "adjacent":
            near[other] = 3
    return near


def _distance(figure: ReferenceFigure, levels: Sequence[PayLevel], years: float | None) -> int:
    """0 the same years or level, 1 no level told, 2 another level."""
    if figure.exp_min is not None or figure.exp_max is not None:
        low, high = figure.exp_min or 0, figure.exp_max if figure.exp_max is not None else 60
        if years is not None:
            return 0 if low <= years <= high else 2
        spans = [NOMINAL_YEARS[level] for level in levels]
        return 0 if any(low < last and first < high for first, last in spans) else 2
    if figure.level:
        return 0 if figure.level in levels else 2
    return 1


def _quality(figure: ReferenceFigure) -> tuple[int, bool, bool, str, str]:
    """Order of figures about the same group: yearly, surer, whole country, newer."""
    newest_first = "".join(chr(0x7F - ord(letter)) for letter in _date_key(figure.as_of))
    return (
        _CONFIDENCE.index(figure.confidence),
        figure.period != "year",
        bool(figure.region),
        newest_first,
        figure.id,
    )


def _date_key(as_of: str) -> str:
    """A date as text that sorts: 2026-03 as it is, 'Q1 2026' by its year, 'undated' as the oldest."""
    if as_of[:1].isdigit():
        return as_of
    year = as_of[-4:]
    return year if year.isdigit() else "0"


def _cited(knowledge: Knowledge, figure: ReferenceFigure, nearness: Nearness) -> CitedPay:
    titles = [pay_titles(knowledge)[name].title for name in figure.roles]
    return CitedPay(
        id=figure.id,
        role_title=" or ".join(titles) or figure.title.replace("_", " "),
        nearness=nearness,
        level=figure.level,
        experience=figure.experience,
        region=figure.region,
        currency=figure.currency,
        low=figure.low,
        mid=figure.mid,
        high=figure.high,
        period=figure.period,
        statistic=figure.statistic,
        basis=figure.basis.replace("_", " "),
        sample=figure.sample,
        publisher=figure.publisher,
        quotes=figure.quotes,
        as_of=figure.as_of,
        url=figure.url,
        confidence=figure.confidence,
        note=figure.note,
    )


def article_pay(
    knowledge: Knowledge, role: Role, country: str, levels: Sequence[PayLevel], years: float | None
) -> tuple[tuple[ArticlePay, ...], str]:
    """The article's ranges for a role, as claims with their verdicts, and a word on what it does not say."""
    own = _article_rows(knowledge, role, country if country != "US" else "WORLD", levels)
    if country == "US":
        return tuple(_article(row) for row in own), ""
    if own:
        banded = _in_bands(own, levels, years)
        note = "" if banded else "The article gives no range for this experience."
        return tuple(_article(row) for row in banded), note
    if _article_rows(knowledge, role, "WORLD", levels):
        return (), "The article's global ranges lie close to adverts in the United States and do not hold elsewhere."
    return (), ""


def _article_rows(knowledge: Knowledge, role: Role, country: str, levels: Sequence[PayLevel]) -> list[ArticleRange]:
    """Rows of the role; a level's own row, and for a title that fixes a level the rows of its pay title."""
    found = []
    for row in knowledge.article_ranges.where(country=country):
        is_own = row.role == role.id
        # Banded rows hold every level of a pay title; 'Senior AI Engineer' reads them at its own level.
        is_of_title = bool(role.pay.level) and row.role == role.pay.role and row.years_min is not None
        is_of_level = bool(row.level) and row.level in levels and _shares_pay(knowledge, role, row.role)
        if is_own or is_of_title or is_of_level:
            found.append(row)
    return found


def _shares_pay(knowledge: Knowledge, role: Role, other: str) -> bool:
    """True for the role whose name the pay table uses, seen from a level of it."""
    return role.id == role.pay.role == pay_titles(knowledge)[other].pay_role


def _in_bands(rows: list[ArticleRange], levels: Sequence[PayLevel], years: float | None) -> list[ArticleRange]:
    """The bands that hold the years: two where bands overlap, the neighbours where they leave a hole."""
    spans = [(row.years_min or 0, 60 if row.years_max is None else row.years_max) for row in rows]
    if years is None:
        wanted = [NOMINAL_YEARS[level] for level in levels]
        return [row for row, (low, high) in zip(rows, spans, strict=True) if _overlaps(low, high, wanted)]
    inside = [row for row, (low, high) in zip(rows, spans, strict=True) if low <= years <= high]
    below = [(high, row) for row, (_, high) in zip(rows, spans, strict=True) if high < years]
    above = [(low, row) for row, (low, _) in zip(rows, spans, strict=True) if low > years]
    if inside or not below or not above:
        return inside
    return [max(below, key=lambda pair: pair[0])[1], min(above, key=lambda pair: pair[0])[1]]


def _overlaps(low: float, high: float, spans: list[tuple[float, float]]) -> bool:
    return any(low < last and first < high for first, last in spans)


def _article(row: ArticleRange) -> ArticlePay:
    return ArticlePay(
        article_role=row.article_role,
        table=row.table,
        experience=row.experience,
        currency=row.currency,
        low=row.low,
        high=row.high,
        open_ended=row.high_open_ended,
        words=row.text,
        verdict=row.verdict,
        reason=row.reason,
        own_data=row.own_data,
        source=row.source,
    )


def pay_parts(knowledge: Knowledge, role: Role, country: str, levels: Sequence[PayLevel]) -> tuple[PayPart, ...]:
    """Published bonus, cash and equity for a role, whole country and surer first; none where there are none."""
    near = {name for name, rank in _near_roles(knowledge, role.id).items() if rank < 2}
    rows = [row for row in knowledge.pay_mix.where(country=country) if near & set(row.role.split(";"))]
    fitting = [row for row in rows if not row.level or row.level in levels]
    fitting.sort(key=lambda row: (_CONFIDENCE.index(row.confidence), bool(row.region)))
    return tuple(_part(knowledge, row) for row in fitting)


def _part(knowledge: Knowledge, row: PayMix) -> PayPart:
    known = pay_titles(knowledge)
    titles = [known[name].title for name in row.role.split(";") if name in known]
    return PayPart(
        region=row.region,
        role_title=" or ".join(titles) or row.role,
        level=row.level,
        employers=row.employer_group,
        component=row.component.replace("_", " "),
        low=row.low,
        mid=row.mid,
        high=row.high,
        unit=row.unit,
        publisher=row.publisher,
        as_of=row.as_of,
        url=row.url,
        confidence=row.confidence,
        note=row.note,
        source=CITED_SOURCE,
    )
