"""Rules for the words of job titles and what they mean together."""

from __future__ import annotations

import unicodedata

from knowledge.checks.finding import did_you_mean, quoted
from knowledge.checks.inspection import Inspection
from knowledge.models.titles import TitleRule, TitleWord

SENIORITY = ("intern", "junior", "mid", "senior", "staff", "lead", "manager", "principal", "head", "director")
NO_HEADS = ("lead", "alone", "whole", "wish")
"""What stands in place of a head where a title has none."""

MEANING = ("spelling", "ending", "seniority", "head", "technology")
"""Kinds of words that are read as something."""

TWICE = {frozenset(pair) for pair in (("seniority", "head"), ("seniority", "occupation"))}
"""Kinds that one word may have both: 'manager' is a head and says a level."""


def check_titles(inspection: Inspection) -> None:
    """Every rule for the words of titles."""
    words = inspection.knowledge.title_words
    seen: dict[str, TitleWord] = {}
    for row in words:
        check_word(inspection, row)
        for number, word in enumerate(row.words if row.kind != "ending" else ()):
            key = folded(word)
            first = seen.setdefault(key, row)
            same = first.kind == row.kind and first.means == row.means
            if not same and frozenset((first.kind, row.kind)) not in TWICE:
                problem = f"{quoted(word)} is a word of kind {quoted(first.kind)} too ({inspection.place_of(first)})."
                inspection.report(row, f"words[{number}]", problem, "Keep it in one row.")
    heads = {row.means for row in words if row.kind == "head"}
    for rule in inspection.knowledge.title_rules:
        check_rule(inspection, rule, heads)


def check_word(inspection: Inspection, row: TitleWord) -> None:
    """A row has words, a meaning where its kind needs one, and a seniority that exists."""
    if not row.words:
        inspection.report(row, "words", "The row has no words.", "Name at least one, or remove the row.")
    if (row.kind in MEANING) != bool(row.means):
        problem = f"Words of kind {quoted(row.kind)} are read as {quoted(row.means) if row.means else 'nothing'}."
        remedy = "Write what they are read as." if row.kind in MEANING else "Leave means empty."
        inspection.report(row, "means", problem, remedy)
    if row.kind == "seniority" and row.means not in SENIORITY:
        inspection.report(row, "means", f"{quoted(row.means)} is no seniority.", f"Use {', '.join(SENIORITY)}.")


def check_rule(inspection: Inspection, rule: TitleRule, heads: set[str]) -> None:
    """A rule has words, heads that exist, and a seniority that exists."""
    if not rule.words:
        inspection.report(rule, "words", "The rule has no words.", "Name at least one way to fit.")
    for number, head in enumerate(rule.head):
        if head not in heads and head not in NO_HEADS and inspection.can_judge("title word"):
            remedy = did_you_mean(head, sorted({*heads, *NO_HEADS})) or "Heads are rows of kind head in words.csv."
            inspection.report(rule, f"head[{number}]", f"{quoted(head)} is no head.", remedy)
    if rule.seniority and rule.seniority not in SENIORITY:
        problem = f"{quoted(rule.seniority)} is no seniority."
        inspection.report(rule, "seniority", problem, f"Use {', '.join(SENIORITY)}.")


def folded(word: str) -> str:
    """A word in the form in which words of titles are compared: small letters without accents."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", word).casefold())
    return " ".join("".join(sign for sign in plain if not unicodedata.combining(sign)).split())
