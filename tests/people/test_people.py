"""Made-up persons with hidden facts talk to the coach; what must come out was written down before."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from statistics import median

import pytest
from made_up_people import Person, made_up_people
from people_driver import Course
from people_judged import judged, judged_people
from talking import TODAY, environment, events_of, user

from agent.session import open_session
from tools.evidence import as_json

PEOPLE = made_up_people()
SPOKEN_TO_A_PROCESS = tuple(person for number, person in enumerate(PEOPLE) if number % 6 == 2)
"""Every sixth person, so that each file sends somebody."""

MANY_CHATS = """
import json, sys
from agent.cli import main
for arguments, typed, shown in json.load(open(sys.argv[1], encoding="utf-8")):
    with open(typed, encoding="utf-8") as sys.stdin, open(shown, "w", encoding="utf-8") as sys.stdout:
        if code := main(arguments):
            raise SystemExit(code)
"""
"""One process for several conversations, one after the other: starting it takes longer than talking to it."""


@pytest.mark.parametrize("case", [person.case for person in PEOPLE])
def test_person_is_led_to_a_plan_as_the_rules_say(case: str) -> None:
    course = judged(case).course
    person = course.person
    assert not course.is_endless
    assert course.has_plan or person.leaves
    assert course.missed_stops == []
    assert course.false_stops == []
    assert course.repeated == []
    assert len(course.raised) == min(1, len(person.contradiction)), course.raised
    assert set(course.raised) <= set(person.contradiction)
    assert course.asked <= (min(4, person.most_questions) if person.cv else person.most_questions)


def test_there_are_people_of_every_kind() -> None:
    assert len(PEOPLE) >= 64
    assert len({person.case for person in PEOPLE}) == len(PEOPLE)
    assert sum(person.cv_by == "typing" for person in PEOPLE) >= 8
    assert sum(person.cv_by == "file" for person in PEOPLE) >= 4
    assert len({person.kind for person in PEOPLE}) >= 20


def test_people_as_a_whole_are_understood_and_asked_little() -> None:
    people = judged_people()
    wrong = [f"{one.person.case}: {words}" for one in people for words in one.wrong]
    right = sum(len(one.right) for one in people)
    assert right / (right + len(wrong)) >= 0.95, "\n".join(wrong)
    from_nothing = [one.course.asked for one in people if not one.person.cv and not one.person.leaves]
    assert median(from_nothing) <= 6
    assert max(from_nothing) <= 10


def test_sample_of_people_comes_out_the_same_over_json_lines(tmp_path: Path) -> None:
    assert len(SPOKEN_TO_A_PROCESS) >= 12
    chats = [chat(person, tmp_path / str(number)) for number, person in enumerate(SPOKEN_TO_A_PROCESS)]
    listed = tmp_path / "chats.json"
    listed.write_text(json.dumps(chats), encoding="utf-8")
    command = [sys.executable, "-c", MANY_CHATS, str(listed)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment(), timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    for number, person in enumerate(SPOKEN_TO_A_PROCESS):
        assert_same(judged(person.case).course, tmp_path / str(number))


def chat(person: Person, folder: Path) -> tuple[list[str], str, str]:
    """Arguments of a chat of this person in a folder, the file of what is typed, and the file of what is shown."""
    folder.mkdir()
    typed = folder / "typed"
    typed.write_text("".join(map(user, judged(person.case).course.typed)), encoding="utf-8")
    cv = ["--cv", str(person.cv_file)] if person.cv_by == "file" else []
    arguments = ["--data-dir", str(folder), "chat", "--today", TODAY.isoformat(), "--jsonl", "--thread", "t", *cv]
    return arguments, str(typed), str(folder / "shown")


def assert_same(course: Course, folder: Path) -> None:
    """The same questions, the same profile and the same plan as in memory."""
    with open_session(folder, "t") as session:
        assert as_json(session.profile) == as_json(course.profile), course.person.case
    events = events_of((folder / "shown").read_text(encoding="utf-8"))
    asked = [event["key"] for event in events if event["type"] == "question"]
    assert asked[: len(course.turns)] == [turn.key for turn in course.turns]
    plans = [event["plan"] for event in events if event["type"] == "plan"]
    assert (plans[-1] if plans else None) == course.plan
