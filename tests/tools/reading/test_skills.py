"""Which skills a text names and what it claims about them."""

import csv
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shipped_facts import facts

from tools.reading.skill_claims import MOST_MENTIONS, Job, read_claims
from tools.reading.skill_names import skill_finder
from tools.reading.skills import find_skills

TODAY = date(2026, 11, 23)
SENTENCES = Path(__file__).parents[2] / "data" / "skill_sentences.csv"
CASES = list(csv.DictReader(SENTENCES.read_text(encoding="utf-8").splitlines()))


@pytest.mark.parametrize("case", CASES, ids=[case["case_id"] for case in CASES])
@pytest.mark.parametrize("is_casual", [False, True], ids=["cv", "chat"])
def test_sentence_names_the_skills_it_should_and_none_it_should_not(case: dict[str, str], is_casual: bool) -> None:
    found = {skill.skill for skill in find_skills(case["text"], facts(), is_casual)}
    assert {name for name in case["must_find"].split(";") if name} <= found
    assert not found & {name for name in case["must_not_find"].split(";") if name}


def claims(text: str, is_list: bool = False) -> dict[str, tuple[float, str]]:
    found = read_claims(text, facts(), TODAY, is_list=is_list)
    return {read.claim.skill: (read.claim.level, read.claim.evidence) for read in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I write Python and a bit of SQL", {"python": (3, "bare"), "sql": (1, "bare")}),
        (
            "Python well, SQL basics, Docker in production",
            {"python": (3, "bare"), "sql": (2, "bare"), "docker": (3, "described")},
        ),
        ("Python (3/5), SQL: 2, Docker - basic", {"python": (3, "bare"), "sql": (2, "bare"), "docker": (2, "bare")}),
        ("8 years of Java, 2 years of Python", {"java": (4, "described"), "python": (3, "described")}),
        (
            "expert in Python, familiar with Docker and Kubernetes",
            {"python": (5, "bare"), "docker": (2, "bare"), "kubernetes": (2, "bare")},
        ),
        ("strong Python and SQL", {"python": (4, "bare"), "sql": (4, "bare")}),
        ("learning PyTorch", {"pytorch": (1, "bare")}),
        ("Built a RAG app https://github.com/x/y", {"rag": (3, "project")}),
    ],
)
def test_words_around_a_skill_say_how_well_and_how_it_was_shown(
    text: str, expected: dict[str, tuple[float, str]]
) -> None:
    assert claims(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "no Kubernetes yet",
        "never used AWS, Docker or Terraform",
        "I want to learn RAG",
        "Do I need Kubernetes?",
        "My team uses Terraform",
        "no experience with PyTorch",
        "without Docker experience",
        "Interested in LLMs and agents",
        "I can't code in C++",
        "Kubernetes: none",
    ],
)
def test_missing_wished_and_asked_about_skills_are_no_claims(text: str) -> None:
    assert claims(text) == {}


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("no Kubernetes yet, Python 5 years", "python"),
        ("I don't know Kubernetes but I am good at Docker", "docker"),
        ("I want to learn RAG and I know Python", "python"),
        ("What about TensorFlow? I know PyTorch.", "pytorch"),
    ],
)
def test_denial_and_wish_end_where_a_statement_begins(text: str, skill: str) -> None:
    assert list(claims(text)) == [skill]


def test_small_letters_name_a_skill_in_a_chat_and_an_everyday_word_does_not() -> None:
    assert set(claims("i know sql, aws and rag")) == {"sql", "aws", "rag"}
    assert claims("I want to go to production and make things") == {}
    assert set(claims("go, python, docker", is_list=True)) == {"go-lang", "python", "docker"}


def test_skill_of_a_past_job_is_described_and_was_used_until_it_ended() -> None:
    text = "Hadoop clusters"
    (read,) = read_claims(text, facts(), TODAY, is_casual=False, jobs=[Job(0, len(text), date(2018, 6, 1))])
    assert (read.claim.evidence, read.claim.last_used) == ("described", date(2018, 6, 1))


def test_span_that_means_something_else_holds_no_skill() -> None:
    text = "AWS Certified Solutions Architect"
    assert read_claims(text, facts(), TODAY, taken=[(0, len(text))]) == []


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("micro services, Scikit learn, CI / CD, LLM's, node js, REST API's", "microservices scikit-learn cicd"),
        ("Power-BI, powerbi, PowerBI and power bi", "bi-tools"),
        ("kubernets, pyhton and tensorfow", "kubernetes python tensorflow"),
        ("lang chain, type script, mongo db", "langchain typescript nosql"),
        ("sql, Aws, GIT, NLP", "sql aws git nlp-fundamentals"),
        ("no experience with\nKubernetes, but Docker", "docker"),
        ("We shipped a language\nmodel", ""),
    ],
)
def test_names_are_known_in_the_ways_people_write_them(text: str, skills: str) -> None:
    assert set(skills.split()) <= set(claims(text))


@pytest.mark.parametrize(
    "text",
    [
        "The results were perfect, the streamlet froze, a seaborne trade",
        "no SQL? my SQL homework was a poem",
        "I made the pandas at the zoo sleepy",
        "You react quickly and excel under pressure",
        "Send your CV by 5 pm",
        "Grade C, plan C, vitamin C, a Series C start-up and the C-suite floor",
        "Go ahead, go through the door and make sure to express thanks",
        "We read Kafka, the author, beside a snowflake decoration",
        "Licensed copilot on cargo planes",
        "A yacht with Anna at the helm",
        "The spark that lit the fire",
    ],
)
@pytest.mark.parametrize("is_casual", [False, True], ids=["cv", "chat"])
def test_everyday_words_are_no_skills(text: str, is_casual: bool) -> None:
    allowed = {"stakeholder-management", "sql", "nosql"}
    assert {skill.skill for skill in find_skills(text, facts(), is_casual)} <= allowed


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("Languages: Go, R and C", "go-lang r-lang c-lang"),
        ("i know go, python", "go-lang python"),
        ("5 years of Go", "go-lang"),
        ("R (tidyverse) and SQL", "r-lang sql"),
        ("Excel macros, pivot tables", "excel"),
        ("Go: expert", "go-lang"),
        ("Copilot, MCP, Spark and Helm", "ai-coding-assistants mcp spark kubernetes"),
        ("Python 7/10, Spring 6/10, React 2/10", "python spring-boot react"),
        ("Nice to have: Rust", "rust-lang"),
    ],
)
def test_surroundings_speak_for_a_word_with_several_meanings(text: str, skills: str) -> None:
    assert set(claims(text)) == set(skills.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Python | expert | 6 yrs\nSpark | basic | 1 yr", {"python": 4, "spark": 2.5}),
        ("| Skill | Level |\n|---|---|\n| Python | advanced |\n| Docker | beginner |", {"python": 4, "docker": 1}),
        ("Python        expert      SQL      basic", {"python": 5, "sql": 2}),
        ("Advanced:\n- Python\n- SQL\n\nBasic:\n- Docker", {"python": 4, "sql": 4, "docker": 2}),
        ("Currently learning:\n- Kubernetes", {"kubernetes": 1}),
        ("Want to learn:\n- Kubernetes\n\nKnown:\n- Docker", {"docker": 3}),
    ],
)
def test_tables_columns_and_headings_say_how_well(text: str, expected: dict[str, float]) -> None:
    assert {skill: level for skill, (level, _) in claims(text).items()} == expected


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("no Docker, Kubernetes or Terraform so far", ""),
        ("Python yes, Java no", "python"),
        ("Docker I know, Kubernetes I have never used", "docker"),
        ("everything except Terraform: Docker, Jenkins", "docker cicd"),
        ("Kubernetes experience: none. Docker: 4 years.", "docker"),
        ("I have heard of Kubernetes but never used it", ""),
        ("Rust is next on my list", ""),
        ("my brother uses Tableau, i use sql", "sql"),
        ("Managed five Java developers", ""),
        ("python? yes. java? no.", "python"),
        ("is python hard to learn", ""),
        ("instead of Jira we use Linear", ""),
        ("haven't used AWS since 2019", "aws"),
        ("not only Python but also Java", "python java"),
    ],
)
def test_only_what_the_person_has_is_a_claim(text: str, skills: str) -> None:
    assert set(claims(text)) == set(skills.split())


SURE = ["Python", "Kubernetes", "PyTorch", "LangChain", "Terraform", "PostgreSQL", "GitHub Actions", "vector databases"]
DENIALS = ["no {}", "I have never used {}", "{}: none", "no experience with {}", "I don't know {}", "without {}"]
WISHES = ["I want to learn {}", "{} is on my list", "interested in {}", "I hope to get into {} next year"]
OTHER_TALK = "The weather in Lisbon was mild on Tuesday."


@given(st.sampled_from([*DENIALS, *WISHES]), st.sampled_from(SURE), st.booleans())
def test_denied_or_wished_skill_is_never_claimed(sentence: str, name: str, is_casual: bool) -> None:
    assert not read_claims(sentence.format(name), facts(), TODAY, is_casual=is_casual)


@settings(max_examples=60)
@given(st.sampled_from([case["text"] for case in CASES]), st.sampled_from(["\n", "\n\n"]), st.booleans())
def test_sentence_about_something_else_changes_nothing(text: str, gap: str, is_first: bool) -> None:
    whole = f"{OTHER_TALK}{gap}{text}" if is_first else f"{text}{gap}{OTHER_TALK}"
    assert claims(whole) == claims(text)


_PIECES = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        [*SURE, "Go", "C", "C++", "R", "no ", "never ", "5 years of ", "expert", " | ", "\t", "    ", "?", "\n"]
    ),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(_PIECES, max_size=25).map("".join), st.booleans(), st.booleans())
def test_any_text_is_read_and_every_span_holds_a_name_of_its_skill(text: str, is_casual: bool, is_list: bool) -> None:
    found = list(find_skills(text, facts(), is_casual, is_list))
    assert all(first.end <= second.start for first, second in pairwise(found))
    read = read_claims(text, facts(), TODAY, is_casual=is_casual, is_list=is_list)
    spans = [*found, *((item.claim.skill, item.start, item.end) for item in read)]
    for name, start, end in spans:
        assert 0 <= start < end <= len(text)
        assert name in [hit.value.skill for hit in skill_finder(facts()).find(text[start:end])]
    assert len({item.claim.skill for item in read}) == len(read)


@pytest.mark.parametrize(
    "unit",
    [" ", "\t", "a", "x@", "C+", "go ", "no ", "((", "| ", "\n", "Python, ", "i want to learn ", "a: \n", "http://"],
)
def test_hostile_text_is_read_to_its_end(unit: str) -> None:
    text = unit * (60_000 // len(unit)) + "\n\nPython"
    assert [skill.skill for skill in find_skills(text, facts())][-1:] == ["python"]
    assert len(read_claims(text, facts(), TODAY)) <= MOST_MENTIONS


def test_skill_named_late_in_a_long_text_is_read() -> None:
    text = f"{OTHER_TALK}\n" * 5_000 + "Python expert"
    (read,) = read_claims(text, facts(), TODAY)
    assert (read.claim.skill, read.claim.level, text[read.start : read.end]) == ("python", 5, "Python")
