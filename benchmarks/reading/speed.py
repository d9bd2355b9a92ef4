"""How long texts of the length of a posting take to be read for skills on one core, and whether memory stays flat."""

from __future__ import annotations

import argparse
import random
import re
import resource
import time
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from knowledge.base import Knowledge
from knowledge.load import load
from tools.reading.skill_claims import read_claims
from tools.reading.skills import find_skills

TODAY = date(2026, 11, 23)
CHARACTERS = 4000
COUNTED_AS = 2000
"""Texts that the seconds are given for, whatever number was read."""

POSTING = (
    "We are looking for somebody with hands-on experience in {a} and {b} to join a small team in {city}.",
    "- {n}+ years of {a}, ideally together with {b} or {c}",
    "- Solid knowledge of {a}; {b} is a plus, but no must",
    "- You design services with {a}, run them on {b} and explain your choices to people who do not program",
    "* Familiar with {a}/{b}",
    "You will own {a} from the first sketch to production and hand over what you learned to the support desk.",
    "Nice to have: {a}, {b}, {c}",
    "We offer {n} days of leave, a bicycle, a budget for books and a kitchen in which people really cook.",
    "Our customers grow vegetables; our software tells them when the rain comes.",
    "The interview has two parts: a talk about your work, and an afternoon in which we read code together.",
    "No whiteboard puzzles. We answer every letter within {n} days.",
    "Tech stack: {a}, {b}, {c}, {d}",
)
CV = (
    "Senior engineer with {n} years of experience, most of it in {a} and {b}.",
    "Built a pipeline with {a} and {b} that reads {n}0,000 invoices a night; used by three teams.",
    "Led the move from {a} to {b} at a bank in {city}, {y} - {z}",
    "Skills: {a} (expert), {b} (basic), {c}",
    "Python | {n} years | daily",
    "{a}: advanced      {b}: {n} years",
    "- Wrote the monitoring for {a}, cut the nightly alarms by half and trained the people on duty",
    "- Mentored four juniors, took part in hiring and kept the notes of every design meeting",
    "Never used {a}, but I want to learn {b} next year.",
    "{y} - {z}  Analyst, a small insurer in {city}",
    "Studied physics in {city}; the thesis was about waves in shallow water.",
    "I sing in a choir, mend bicycles and go hiking whenever the weather is kind.",
    "Currently learning {a}. Comfortable with {b}, {c} and {d}.",
)
HOSTILE = (" ", "a", "x@", "go ", "C+", "no Python or ", "i want to learn ", "| ", "\n")
"""Texts of nothing but these try the patterns hardest."""
CITIES = ("Pune", "Leeds", "Lagos", "Porto", "Graz", "Recife", "Singapore", "Toronto", "Gdansk", "Nairobi")


def texts(knowledge: Knowledge, count: int, seed: int) -> list[str]:
    """Made-up postings and CVs in turns: own sentences in random order, filled with names of the catalogue."""
    chance = random.Random(seed)
    names = [alias["text"] for skill in knowledge.skills for alias in knowledge.skills.raw(skill).get("aliases", ())]
    return [_text(chance, CV if number % 2 else POSTING, names) for number in range(count)]


def _text(chance: random.Random, sentences: Sequence[str], names: Sequence[str]) -> str:
    lines: list[str] = []
    length = 0
    while length < CHARACTERS:
        a, b, c, d = chance.sample(names, 4)
        year = chance.randrange(2005, 2024)
        line = chance.choice(sentences).format(
            a=a, b=b, c=c, d=d, n=chance.randrange(2, 10), y=year, z=year + 2, city=chance.choice(CITIES)
        )
        lines.append(line)
        length += len(line) + 1
    return "\n".join(lines)[:CHARACTERS]


def _words(text: str) -> int:
    """The floor: every word of the text, folded. Nothing that reads words can be quicker."""
    return sum(len(word) for word in re.findall(r"\w+", text.casefold()))


def seconds(read: Callable[[str], object], sample: Sequence[str]) -> float:
    """Processor time to read the sample once, as for `COUNTED_AS` texts."""
    begun = time.process_time()
    for text in sample:
        read(text)
    return (time.process_time() - begun) * COUNTED_AS / len(sample)


def growth(read: Callable[[str], object], text: str) -> float:
    """How many times longer a text takes that is twice as long; 2 is linear. The better of three tries each."""
    half = text[: len(text) // 2]
    taken = [min(seconds(read, [given]) for _ in range(3)) for given in (half, text)]
    return taken[1] / taken[0]


def peak() -> int:
    """The most memory that the process held so far, in kilobytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main() -> None:
    """Measures and prints."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--texts", type=int, default=COUNTED_AS, help="texts to read")
    options.add_argument("--seed", type=int, default=3)
    options.add_argument("--long", type=int, default=1, help="megabytes of the long texts; 0 leaves them out")
    given = options.parse_args()
    knowledge = load()
    sample = texts(knowledge, given.texts, given.seed)
    readers: dict[str, Callable[[str], object]] = {
        "find_skills": lambda text: list(find_skills(text, knowledge)),
        "read_claims": partial(read_claims, knowledge=knowledge, today=TODAY, is_casual=False),
    }
    floor = seconds(_words, sample)
    print(f"{len(sample)} texts of {CHARACTERS} characters; seconds are processor time for {COUNTED_AS} texts")
    print(f"{'words folded (floor)':24}{floor:8.2f} s")
    for name, read in readers.items():
        seconds(read, sample[:100])
        before = peak()
        taken = seconds(read, sample)
        print(f"{name:24}{taken:8.2f} s{taken / floor:8.0f} times the floor, {peak() - before:6d} kB more at the peak")
    for unit in ("\n".join(sample[:50]), *HOSTILE) if given.long else ():
        text = unit * (given.long * 1_000_000 // len(unit))
        shown = " and ".join(f"{growth(read, text):.1f}" for read in readers.values())
        print(f"{given.long} MB of {unit[:12]!r:18} half the text takes 1, all of it {shown}")


if __name__ == "__main__":
    main()
