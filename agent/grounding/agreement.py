"""What a sentence as a whole must agree in with a figure that backs one of its claims."""

from __future__ import annotations

import re
from collections.abc import Callable

from agent.grounding.bank import Bank
from agent.grounding.binding import DIFFERENCE_BEHIND, Claim
from agent.grounding.claims import Read
from agent.grounding.labels import Atom, typed_of
from agent.grounding.quantity import Quantity
from agent.grounding.roles import same_role
from agent.grounding.terms import stems_of, steps_in, terms_of

Rule = Callable[[Claim, Atom, Read, Bank], bool]
_NONE: frozenset[str] = frozenset()


def disagreeing(claim: Claim, atom: Atom, read: Read, bank: Bank, context: frozenset[str]) -> str:
    """In what a sentence and a figure of the right value do not agree; empty where they do."""
    if read.is_row:
        return ""
    if not context & _OF_PERCENTILES and _is_unnamed_end(claim, atom, read, bank):
        return "end of the range"
    return next((name for name, rule in _RULES if rule(claim, atom, read, bank)), "")


_OF_PERCENTILES = stems_of("quarter percentile quartile median middle tenth lowest highest")
_ENDS = re.compile(
    r"\b(?:up to|at least|at most|as (?:much|long|many|little|few) as|quick\w*|slow\w*|fast|worst|best|could|might|"
    r"may|can|"
    r"luck\w*|floor|ceiling|top|bottom|starts?|from|begins?|over|under|above|below|between|ends?|carefu\w*|cautious\w*|"
    r"smooth\w*|badly|if|even|more|less|go(?:es)? (?:up|down)|reach\w*|beyond)\b",
    re.IGNORECASE,
)


def _is_unnamed_end(claim: Claim, atom: Atom, read: Read, bank: Bank) -> bool:
    """True for an end of a range or an outer percentile that nothing in the sentence calls so."""
    what = claim.what
    if not isinstance(what, Quantity) or what.group or "who" in atom.typed:
        return False
    if what.kind == "hours" and {"hours", "span"} <= {one.kind for one in read.claims if one is not claim}:
        # "203 hours at eight a week are 25 weeks": a product, whatever it is of.
        return False
    if what.kind == "money" and len({getattr(one.what, "unit", "") for one in read.claims if one.kind == "money"}) > 1:
        # "AED 165,000 is about $44,900": what it is in another currency, whatever it is of.
        return False
    if atom.origin == "note" and atom.kind == "hours" and atom.typed.get("end", _NONE) & {"low", "high"}:
        return not (read.typed.get("end") or _ENDS.search(read.text))
    if atom.origin != "figure":
        return False
    if any(other is not claim and other.row == claim.row for other in read.claims):
        return False
    ends = atom.typed.get("end", _NONE)
    is_pay = atom.kind == "money" and atom.per == "year"
    if (
        ends
        and not ends & {"typical"}
        and (is_pay or (atom.family, "typical") in bank.ends or atom.family in bank.spreads)
    ):
        return not (read.typed.get("end") or read.typed.get("pct") or _ENDS.search(read.text))
    pct = atom.typed.get("pct", _NONE)
    if atom.kind != "money" or not pct or pct & {"50", "mean"}:
        return False
    return not read.typed.get("pct") and not read.parts and not _ENDS.search(read.text)


_TOPICS = (("code", {"code"}), ("ask", {"ask", "post"}), ("ready", {"must", "overall", "ready"}))


def _topics(things: frozenset[str]) -> frozenset[str]:
    return frozenset(name for name, words in _TOPICS if things & words)


def _is_other_topic(claim: Claim, atom: Atom, read: Read, _bank: Bank) -> bool:
    """True for a share of code, of postings or of must-haves where the sentence speaks of another of these."""
    if claim.kind != "percent" or atom.origin not in ("figure", "text"):
        return False
    known = _topics(atom.typed.get("thing", _NONE))
    if (
        known
        and DIFFERENCE_BEHIND.match(read.text, claim.end)
        and "ready" not in _topics(read.typed.get("thing", _NONE))
    ):
        return True
    said = _topics(claim.own.get("thing", _NONE)) or _topics(read.typed.get("thing", _NONE) - {"ask"})
    return bool(said and known and not said & known)


_OF_EXAM = re.compile(
    r"\b(?:exams?|fees?|certificat\w+|badges?|pages?|vendor\w*|price\w*|validity|valid|study|hours|guide)\b", re.I
)
_OF_RATE = re.compile(r"\b(?:rates?|exchange|convert\w*|dollars?|euros?|to the|at)\b", re.IGNORECASE)


def _is_other_record(claim: Claim, atom: Atom, read: Read, _bank: Bank) -> bool:
    """True for the day of a record that is not of what the sentence speaks of."""
    if claim.kind != "date":
        return False
    firm = claim.own.get("src", _NONE) & {"survey", "adverts", "official"}
    if atom.origin in ("figure", "said"):
        return bool(firm and not claim.own.get("thing", _NONE) & _DAYS)
    if atom.origin != "asof":
        return False
    is_exam = "exam" in atom.typed or "exam" in atom.typed.get("thing", _NONE) or "vendor" in atom.typed
    if is_exam:
        is_named = bool(read.typed.get("exam") or read.typed.get("vendor") or atom.subject & read.stems)
        return not is_named and not _OF_EXAM.search(read.text)
    if "rate" in atom.typed.get("thing", _NONE) or " for one " in atom.label:
        return not _OF_RATE.search(read.text)
    return bool(firm) and not firm & atom.typed.get("src", _NONE)


_WEEK = re.compile(r"\bweek|\bpace\b|\bleft\b|\d\s?h(?:ours)?\s?[x×*]|\bhours are (?:what|all)\b", re.IGNORECASE)


def _is_weekly_elsewhere(claim: Claim, atom: Atom, read: Read, _bank: Bank) -> bool:
    """True for the person's hours a week as the length of something else."""
    what = claim.what
    if atom.kind != "hours" or atom.per != "week" or not isinstance(what, Quantity) or what.kind != "hours" or what.per:
        return False
    if _THOSE.search(read.text[: claim.start]):
        return False
    return not _WEEK.search(read.text) or bool(_LASTS.search(read.text[max(0, claim.start - 20) : claim.start]))


_THOSE = re.compile(
    r"\b(?:the|your|those|these|only|with|at|you (?:have|offer|said|gave|put in|can (?:give|do|put in|"
    r"offer)))\s(?:about |some |only )?$",
    re.IGNORECASE,
)
_LASTS = re.compile(r"\b(?:lasts|takes|needs|wants|get|(?<!that )is)\s(?:about )?$", re.IGNORECASE)
_OF_PLAN = re.compile(
    r"hours needed, |readiness now, must-haves|must-have readiness at the end|Postings that ask for|cost of the plan|"
    r"end of the plan|start of applying"
)
_BESIDE = re.compile(
    r"\b(?:than|instead|against|versus|while|but|beside|compared|not|rather|plan|from|MLOps|LLMOps)\b|n't\b",
    re.IGNORECASE,
)


def _is_other_plan(claim: Claim, atom: Atom, read: Read, bank: Bank) -> bool:
    """True for a figure of the plan where the sentence names only roles that the plan is not for."""
    if not _OF_PLAN.match(atom.label) or not (bank.plan_roles or (bank.other_roles and atom.kind == "hours")):
        return False
    roles = claim.own if atom.kind == "percent" else read.typed
    named = [role for role in roles.get("role", _NONE) if not role.startswith("|")]
    if not named or _BESIDE.search(read.text) or "vendor" in read.typed:
        return False
    if bank.plan_roles:
        return not any(same_role(one, known) for one in named for known in bank.plan_roles)
    return all(any(same_role(one, known) for known in bank.other_roles) for one in named)


def _is_other_step(_claim: Claim, atom: Atom, read: Read, _bank: Bank) -> bool:
    """True where the sentence names one level or phase, and the figure is of another."""
    known = steps_in(atom.label)
    said = steps_in(read.text) if known else _NONE
    kinds = {one.split()[0] for one in known}
    mine = frozenset(one for one in said if one.split()[0] in kinds)
    return bool(mine) and not mine & known


_DAYS = frozenset({"examday", "opens", "beta", "gone", "apply", "review", "planend", "phase"})


def _is_other_day(claim: Claim, atom: Atom, read: Read, _bank: Bank) -> bool:
    """True for the day of another event than the one that is named."""
    if claim.kind != "date":
        return False
    if atom.origin == "said":
        return bool(claim.own.get("thing", _NONE) & (_DAYS - {"gone"}))
    said, known = claim.own.get("thing", _NONE) & _DAYS, atom.typed.get("thing", _NONE) & _DAYS
    events = known | {"exam"} if "examday" in known else known
    return bool(said and known and not said & known) and not events & read.typed.get("thing", _NONE)


_READY = frozenset({"must", "overall", "ready"})
_FROM = re.compile(r"\bfrom\s(?:about |around |roughly |nearly |some )?$", re.IGNORECASE)
_TO = re.compile(r"\b(?:up |down |back )?to\s(?:about |around |roughly |nearly |some |just \w+ )?$", re.IGNORECASE)


def _is_turned(claim: Claim, atom: Atom, read: Read, _bank: Bank) -> bool:
    """True for 'from 69.8 % to 40 %': a way that begins at its end."""
    if claim.kind != "percent" or not read.typed.get("thing", _NONE) & _READY:
        return False
    things, before = atom.typed.get("thing", _NONE), read.text[: claim.start]
    if _FROM.search(before):
        return "end" in things and "now" not in things
    return "now" in things and "end" not in things and bool(_TO.search(before)) and " from " in f" {before.lower()}"


def _is_bare_elsewhere(claim: Claim, atom: Atom, read: Read, _bank: Bank) -> bool:
    """True for a small bare number word whose figure is of another kind than all else in the sentence."""
    what = claim.what
    if not isinstance(what, Quantity) or what.kind != "bare" or not what.is_words or what.value >= 100:
        return False
    kinds = {other.kind for other in read.claims if other is not claim} - {"bare"}
    is_same = (
        atom.kind in kinds
        or (atom.origin == "said" and atom.kind == "bare")
        or (atom.origin != "said" and atom.stems & claim.near_stems)
    )
    return bool(kinds) and not is_same


_KEPT = re.compile(
    r"\b(?:left|leaves?|leaving|remain\w*|stay\w*|keep|kept|spare|rest|still|untouched|over|pocket|saved?|unspent|"
    r"minus|less|difference)\b",
    re.IGNORECASE,
)


_SPENT = re.compile(r"\b(?:costs?|takes?|uses?|used|spen[dt]s?|eats?|goes into|go into|swallows?|needs?)\b", re.I)


def _is_not_kept(_claim: Claim, atom: Atom, read: Read, _bank: Bank) -> bool:
    """True for what is left of the budget where nothing is said to be left."""
    if atom.label.startswith("share of the budget that the plan"):
        return _KEPT.search(read.text) is not None and not _SPENT.search(read.text)
    is_rest = atom.label.startswith(("left of the budget", "share of the budget that is left"))
    return is_rest and not _KEPT.search(read.text)


_LESS = re.compile(
    r"\s*(?:a (?:year|month)\s)?(?:less|below|lower|under|cheaper|behind|fewer|smaller|off)\b", re.IGNORECASE
)


def _is_other_difference(claim: Claim, atom: Atom, read: Read, _bank: Bank) -> bool:
    """True for a difference between two groups that is said of another group, or the wrong way round."""
    if not atom.label.startswith("difference") or not DIFFERENCE_BEHIND.match(read.text, claim.end):
        return False
    subject = typed_of(terms_of(read.text[: claim.start]))
    roles, levels = subject.get("role", _NONE), subject.get("lvl", _NONE)
    if not any(same_role(one, known) for one in roles for known in atom.typed.get("role", _NONE)):
        return bool(roles)
    behind = typed_of(terms_of(read.text[claim.end :])).get("lvl", _NONE)
    if levels and behind == atom.typed.get("lvl"):
        return True
    return (atom.value < 0) != bool(_LESS.match(read.text, claim.end)) and not levels - atom.typed.get("lvl", levels)


_RULES: tuple[tuple[str, Rule], ...] = (
    ("thing", _is_other_topic), ("record", _is_other_record), ("length", _is_weekly_elsewhere),
    ("role's plan", _is_other_plan), ("level or phase", _is_other_step), ("day", _is_other_day),
    ("direction", _is_turned), ("kind", _is_bare_elsewhere), ("group", _is_other_difference),
    ("thing", _is_not_kept),
)  # fmt: skip
