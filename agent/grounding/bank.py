"""Everything that is known, sorted so that a claim finds its figures quickly."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from agent.grounding.labels import Atom
from agent.grounding.places import find_places
from agent.grounding.roles import find_roles, is_named, is_within, same_role
from agent.grounding.terms import codes_in
from agent.grounding.units import DAYS

Rates = dict[tuple[str, str], tuple[float, ...]]
"""What one unit of the second currency is in the first, by every rate that is known."""


@dataclass(frozen=True, eq=False)
class Bank:
    """Known figures by kind, and the words, codes, links and names that may be used."""

    atoms: tuple[Atom, ...]
    texts: str
    """All known words, small, for names and links."""
    said: str
    today: date
    rates: Mapping[tuple[str, str], tuple[float, ...]] = field(default_factory=dict)
    prose: tuple[str, ...] = ()

    @cached_property
    def by_kind(self) -> Mapping[str, tuple[Atom, ...]]:
        """Atoms by kind."""
        made: dict[str, list[Atom]] = defaultdict(list)
        for atom in self.atoms:
            made[atom.kind].append(atom)
        return {kind: tuple(atoms) for kind, atoms in made.items()}

    @cached_property
    def by_label(self) -> Mapping[str, tuple[Atom, ...]]:
        """Atoms by the name of their figure."""
        made: dict[str, list[Atom]] = defaultdict(list)
        for atom in self.atoms:
            made[atom.label].append(atom)
        return {label: tuple(atoms) for label, atoms in made.items()}

    @cached_property
    def by_value(self) -> Mapping[str, tuple[list[float], list[Atom]]]:
        """Atoms of each kind by size, hours and lengths of time in one unit; 'any' holds them as said."""
        made: dict[str, tuple[list[float], list[Atom]]] = {}
        for kind, atoms in self.by_kind.items():
            pairs = sorted(((size_of(atom.kind, atom.value, atom.unit), i) for i, atom in enumerate(atoms)))
            made[kind] = [size for size, _ in pairs], [atoms[i] for _, i in pairs]
        said = sorted((abs(atom.value), i) for i, atom in enumerate(self.atoms) if atom.kind not in ("date", "code"))
        made["any"] = [size for size, _ in said], [self.atoms[i] for _, i in said]
        return made

    @cached_property
    def by_word(self) -> Mapping[tuple[str, str], tuple[Atom, ...]]:
        """Atoms of a kind by each word and term that says what they are about."""
        made: dict[tuple[str, str], list[Atom]] = defaultdict(list)
        for atom in self.atoms:
            for word in atom.stems:
                made[atom.kind, word].append(atom)
            for name, values in atom.typed.items():
                for value in values if name not in ("cc", "vendor") else ():
                    made[atom.kind, f"{name}:{value}"].append(atom)
        return {key: tuple(atoms) for key, atoms in made.items()}

    @cached_property
    def weights(self) -> Mapping[str, float]:
        """How much a word says: little where every figure has it, most where one does."""
        counts: Counter[str] = Counter()
        seen: set[tuple[str, str]] = set()
        for atom in self.atoms:
            for stem in atom.stems if atom.origin != "derived" else ():
                if (atom.label, stem) not in seen:
                    seen.add((atom.label, stem))
                    counts[stem] += 1
        size = math.log(len({atom.label for atom in self.atoms if atom.origin != "derived"}) + 2)
        return {stem: 2.0 * max(0.1, 1 - math.log(count + 1) / size) for stem, count in counts.items()}

    @cached_property
    def exams(self) -> frozenset[str]:
        """Exams that figures name."""
        return frozenset(exam for atom in self.atoms for exam in atom.typed.get("exam", ()))

    @cached_property
    def small(self) -> str:
        """All known words in small letters."""
        return self.texts.lower()

    @cached_property
    def names(self) -> frozenset[str]:
        """Exams known by a name in capitals, without a number."""
        return frozenset(exam for exam in self.exams if exam.isalpha())

    @cached_property
    def codes(self) -> frozenset[str]:
        """Codes that appear anywhere in what is known."""
        return frozenset(code.lower() for code, _, _ in codes_in(self.texts)) | self.exams

    @cached_property
    def places(self) -> frozenset[str]:
        """Countries that figures are about."""
        named = {code for code, _, _ in find_places(self.texts.removesuffix(self.said))}
        return frozenset(place for atom in self.atoms for place in atom.typed.get("cc", ())) | named

    @cached_property
    def places_said(self) -> frozenset[str]:
        """Countries that the person named."""
        return frozenset(code for code, _, _ in find_places(self.said))

    @cached_property
    def roles(self) -> frozenset[str]:
        """Roles that results or the person name."""
        lines = [line for text in self.texts.splitlines() for line in text.split(" | ")]
        return frozenset(role for line in lines for role, _, _ in find_roles(line))

    def knows_role(self, role: str) -> bool:
        """True where results or the person name the role, or one of its kind."""
        return (
            any(same_role(role, known) for known in self.roles)
            or any(is_named(role, one) or role.startswith("software|") for one in self.occupations)
            or any(is_within(role, known) for known in self.roles if "+" in known)
        )

    @cached_property
    def occupations(self) -> tuple[str, ...]:
        """Long names of occupations in official figures."""
        return tuple({atom.label: 0 for atom in self.atoms if "official" in atom.typed.get("src", ())})

    @cached_property
    def replaced_by(self) -> Mapping[str, str]:
        """Successor of a retired exam."""
        made = {}
        for atom in self.atoms:
            if "replaced by" in atom.label and atom.kind == "code":
                for exam in atom.typed.get("exam", ()):
                    if exam != atom.shown.lower():
                        made[exam] = atom.shown.lower()
        for label, old in re.findall(r"\b([A-Z]\w*-\w+): [^|\n]*\|[^\n]*?\breplaced ([A-Z][\w-]+)", self.texts):
            made.setdefault(old.lower(), label.lower())
        return made

    @cached_property
    def bands(self) -> frozenset[str]:
        """Stretches of years that figures are about: 3-5."""
        return frozenset(band for atom in self.atoms for band in atom.typed.get("band", ()))

    @cached_property
    def roles_named(self) -> frozenset[str]:
        """Roles that the person named."""
        return frozenset(role for line in self.said.splitlines() for role, _, _ in find_roles(line))

    @cached_property
    def spreads(self) -> frozenset[str]:
        """Families of which a low and a high end are known that differ."""
        found: dict[str, dict[str, float]] = defaultdict(dict)
        for atom in self.atoms:
            if atom.origin == "figure" and atom.kind == "hours":
                for end in atom.typed.get("end", ()):
                    found[atom.family][end] = atom.value
        return frozenset(
            family for family, ends in found.items() if {"low", "high"} <= set(ends) and ends["low"] != ends["high"]
        )

    @cached_property
    def ends(self) -> frozenset[tuple[str, str]]:
        """Which ends of which range are known."""
        return frozenset((atom.family, end) for atom in self.atoms for end in atom.typed.get("end", ()))

    @cached_property
    def _readiness(self) -> Mapping[bool, frozenset[str]]:
        """Roles whose readiness is the plan's, and those with another one."""
        shares = {atom.label: atom for atom in self.atoms if atom.kind == "percent" and atom.origin == "figure"}
        now = shares.get("readiness now, must-haves")
        found: dict[bool, set[str]] = {True: set(), False: set()}
        for label, atom in shares.items():
            if now and label.startswith("readiness, must-haves: "):
                found[atom.value == now.value] |= atom.typed.get("role", frozenset())
        return {is_plan: frozenset(roles) for is_plan, roles in found.items()}

    @cached_property
    def plan_roles(self) -> frozenset[str]:
        """The role that the plan is for, where the figures tell."""
        if self._readiness[True]:
            return self._readiness[True]
        named = {
            role
            for atom in self.atoms
            if atom.label.startswith(("months to ", "share of the week", "postings for "))
            for role in atom.typed.get("role", ())
        }
        return frozenset(named) - self.other_roles

    @property
    def other_roles(self) -> frozenset[str]:
        """Roles that the plan is not for."""
        return self._readiness[False]

    @cached_property
    def planned(self) -> frozenset[str]:
        """Exams that have a day in the plan."""
        return frozenset(
            exam
            for atom in self.atoms
            if atom.kind == "date" and "exam day" in atom.label and atom.origin == "figure"
            for exam in atom.typed.get("exam", ())
        )

    @cached_property
    def has_plan(self) -> bool:
        """True where the figures hold a plan."""
        return any(atom.label.startswith(("end of the plan", "start of applying")) for atom in self.atoms)

    @cached_property
    def gone(self) -> Mapping[str, date]:
        """Exams whose last day has passed, with that day."""
        return {
            exam: atom.last
            for atom in self.atoms
            if atom.kind == "date" and atom.origin == "figure" and atom.last and atom.last < self.today
            if re.search(r"last day|retire", atom.label, re.IGNORECASE)
            for exam in atom.typed.get("exam", ())
        }

    @cached_property
    def passages(self) -> str:
        """Longer texts of results, run together, for sentences that repeat them word for word."""
        return "\n" + "\n".join(_plain(text) for text in self.prose)

    def is_verbatim(self, words: str) -> bool:
        """True for a sentence that stands in a result as it is."""
        plain = _plain(words)
        return plain.count(" ") >= 2 and len(plain) >= 16 and plain in self.passages

    @cached_property
    def roles_said(self) -> int:
        """How many roles the person named as choices."""
        most = 0
        for hit in re.finditer(r"[^.?!\n]*\b(?:or|between|versus|vs)\b[^.?!\n]*", self.said):
            clause = hit[0][max(0, hit[0].find("between")) :]
            most = max(most, len({role for role, _, _ in find_roles(clause)}))
        return most


def size_of(kind: str, value: float, unit: str) -> float:
    """A value without its sign, hours and lengths of time in one unit."""
    if kind == "hours" and unit == "minutes":
        return abs(value) / 60
    return abs(value) * DAYS.get(unit, 1.0) if kind == "span" else abs(value)


_MARKS = re.compile(r"[*_`\\#>|]+|^\s*(?:[-*+•]|\d{1,3}[.)])\s+")


def _plain(text: str) -> str:
    """Text without Markdown, spaces and the full stop at its end."""
    return " ".join(_MARKS.sub(" ", text).split()).strip().rstrip(".").lower()
