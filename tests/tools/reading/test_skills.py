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
from tools.reading.skill_missing import missing_skills
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


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("Nobody expects you to know Scala; Kotlin is enough.", "kotlin-swift"),
        ("Java is not required for this role. C# is.", "csharp"),
        ("You do not need to know Rust or Go, but solid C++ is a must.", "cpp"),
        ("We do not require any experience with PyTorch. Good SQL is enough.", "sql"),
        ("PyTorch or TensorFlow? Your choice.", "pytorch tensorflow"),
        ("Beginner: Rust (self-taught, 3 months). Proficient: C#.", "rust-lang csharp"),
        ("Goals for next year: learn Terraform, get into MLOps.", ""),
        ("Exploring: CrewAI, Weaviate", ""),
        ("Site manager, reporting to Claude", ""),
        ("Copilot for charter flights wanted", ""),
        ("Release notes generated from tickets, user guides by hand", "technical-writing"),
    ],
)
def test_posting_or_cv_claims_only_what_it_asks_for_or_has(text: str, skills: str) -> None:
    found = read_claims(text, facts(), TODAY, is_casual=False)
    assert {read.claim.skill for read in found} == set(skills.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tableau since 2018", {"bi-tools": 4}),
        ("excel yes very good, sql so so", {"excel": 4, "sql": 2}),
        ("budgets, Excel very well.", {"excel": 4}),
        ("React fine, Node a bit", {"react": 3, "nodejs": 1}),
        ("OpenCV tried once", {"computer-vision": 1}),
        ("bit of Spark", {"spark": 1}),
        ("AWS, Azure | expert", {"aws": 5, "azure": 5}),
        ("Python ..... learning, no commercial experience", {"python": 1}),
        ("Java ....... advanced", {"java": 4}),
        ("i know go and a bit of rust, zero c++", {"go-lang": 3, "rust-lang": 1}),
        ("docker every day, never used kubernetes", {"docker": 3}),
        ("terraform, never touched it", {}),
        ("Docker, nothing in production yet", {"docker": 3}),
        ("forget what i said about java, it was javascript", {"javascript": 3}),
        ("take java off my list", {}),
        ("c and assembler", {"c-lang": 3}),
        ("things go well at work and i rest well", {}),
        ("my dog is more agile than my boss", {}),
        ("everyone talks about agents and RAG and I feel left behind", {}),
        ("I hear a lot about kubernetes but I only use docker", {"docker": 3}),
        ("MCP (reading only, no project yet)", {}),
        ("did a course on LangGraph", {"langgraph": 2}),
    ],
)
def test_words_behind_a_name_and_hearsay_are_understood_in_a_chat(text: str, expected: dict[str, float]) -> None:
    assert {skill: level for skill, (level, _) in claims(text).items()} == expected


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("Java dev here, 4 years", ["java"]),
        ("I'm a senior Java developer", ["java"]),
        ("Java developer", []),
        ("I want to become a Java developer", []),
    ],
)
def test_title_that_somebody_says_of_themselves_tells_of_its_skill(text: str, skills: list[str]) -> None:
    title = text.index("Java")
    found = read_claims(text, facts(), TODAY, taken=[(title, title + len("Java dev"))])
    found_in_whole = read_claims(text, facts(), TODAY, taken=[(title, len(text))])
    assert [read.claim.skill for read in found] == [read.claim.skill for read in found_in_whole] == skills


def test_skill_that_a_person_takes_back_is_missing() -> None:
    assert missing_skills("forget what I said about Java", facts()) == ["java"]
    assert missing_skills("SQL, and no Docker", facts()) == ["docker"]


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("docker is looked after by the infra folks, not me", set()),
        ("the data team owns airflow", set()),
        ("kubernetes is the platform team's job", set()),
        ("Wrote the offers; the servers (Terraform, Ansible) were run by an agency", set()),
        ("our partner runs Kafka; my own tools: SQL and Excel", {"sql", "excel"}),
        ("our terraform is maintained by me", {"terraform"}),
        ("Kubernetes platform built by a team I led", {"kubernetes"}),
        ("Airflow DAGs used by the finance team", {"airflow-orchestration"}),
    ],
)
def test_work_that_others_do_is_not_claimed(text: str, skills: set[str]) -> None:
    assert set(claims(text)) == skills


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("Wrote the offers; the servers (Terraform, Ansible) were run by an agency", set()),
        ("Worked beside analysts (they run Spark and Airflow); my own tools: SQL and Excel", {"sql", "excel"}),
        ("The data team uses Spark and Airflow", {"spark", "airflow-orchestration"}),
    ],
)
def test_work_of_others_is_not_claimed_in_a_cv_and_the_team_of_a_posting_is_asked_for(
    text: str, skills: set[str]
) -> None:
    assert {read.claim.skill for read in read_claims(text, facts(), TODAY, is_casual=False)} == skills


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("Known: Kafka. Never used: Spark, Java.", {"kafka-streaming"}),
        ("Never used: Spark, Java; daily: Kafka", {"kafka-streaming"}),
        ("No experience: Docker, Terraform", set()),
        ("dont know: docker, terraform", set()),
        ("Unfamiliar with: Docker, Terraform", set()),
        ("No degree required: Kafka and Docker are what counts", {"kafka-streaming", "docker"}),
        ("wish i knew docker", set()),
        ("would love some docker one day", set()),
        ("docker, every ad here asks for it", set()),
        ("i love docker and use it daily", {"docker"}),
    ],
)
def test_list_under_a_denial_and_a_wish_claim_nothing(text: str, skills: set[str]) -> None:
    assert set(claims(text)) == skills


def test_list_under_a_denial_is_missing() -> None:
    assert missing_skills("Never used: Java, Kafka. Daily: SQL", facts()) == ["java", "kafka-streaming"]


@pytest.mark.parametrize(
    ("other", "skill"),
    [
        ("Porter, 7 Gemini Road, Durban", "Gemini or GPT-4"),
        ("Deputy to Ruth Jenkins", "Jenkins and Docker"),
        ("Driver for Mr. Claude Petit", "Claude and GPT-4 APIs"),
        ("Flask cleaner in a laboratory", "Flask and FastAPI"),
        ("Seminar on Kafka and Rilke", "Kafka consumers in production"),
        ("Blood pressure monitoring on the ward", "Logging, monitoring and alerting"),
        ("Embedding equality in our charity", "Embedding search over documents"),
        ("Guardrails welded at the shipyard", "Guardrails for LLM agents"),
        ("Rowing coaching, juniors", "Coaching of junior engineers"),
        ("Handled a portfolio of 200 debtors", "Portfolio of 3 ML projects on GitHub"),
        ("Respected residents' privacy and dignity", "Privacy of patient data, HIPAA"),
        ("Grounding straps for pallets", "Grounding of LLM answers in sources"),
        ("Excel Gym, reception", "Tracked deliveries in Excel"),
    ],
)
def test_word_with_several_meanings_counts_only_beside_its_own_kind(other: str, skill: str) -> None:
    assert not list(find_skills(other, facts(), is_casual=False))
    assert list(find_skills(skill, facts(), is_casual=False))


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("i write go at work", "go-lang"),
        ("bit of excel for the shop accounts", "excel"),
        ("copilot in intellij", "ai-coding-assistants"),
        ("pinecone for search over recipes", "pinecone"),
        ("gemini for meeting notes", "gemini-models"),
        ("sap, 4 years", "erp-systems"),
        ("pm here, saas, backlog all day", "product-management"),
        ("python sql react", "react"),
    ],
)
def test_name_in_small_letters_counts_where_a_chat_tells_of_its_use(text: str, skill: str) -> None:
    assert skill in claims(text)


@pytest.mark.parametrize(
    "text", ["chef here, 10 years", "chef, 4 years", "free after 5 pm here", "i need a bit of rest"]
)
def test_everyday_word_is_no_skill_where_somebody_tells_of_themselves(text: str) -> None:
    assert not claims(text)


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


@pytest.mark.parametrize(
    "text",
    [
        "Weekly RAG status for nine workstreams",
        "Lorry driver with an ADR certificate",
        "Repaired the MCP panel and other cockpit parts",
        "RTO means three days back in the office",
        "PhD on galaxy redshift",
        "Laurea in Informatica, Torino",
        "Postman on a delivery round with parcels",
        "NLP practitioner and life coach",
        "Good clinical practice (GCP) training for clinical trials",
        "Master of Laws (LLM), commercial law",
        "Trained the crew in CRM, crew resource management",
        "Build with GNU Make",
        "95% confidence intervals (CI) for the hazard ratio",
    ],
)
def test_abbreviation_or_name_of_another_trade_is_no_skill_of_ours(text: str) -> None:
    assert not {"rag", "adr-documentation", "mcp", "ha-dr", "bigquery-redshift", "etl-pipelines", "api-development"} & {
        *claims(text)
    }
    assert not {"nlp-fundamentals", "gcp", "llm-fundamentals", "crm-support-tools", "low-code-automation", "cicd"} & {
        *claims(text)
    }


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("RAG with LangChain, MCP servers and ADRs for each choice", "rag langchain mcp adr-documentation"),
        ("ETL with Informatica, Redshift as the warehouse", "etl-pipelines bigquery-redshift"),
        ("llama 3... scratch that, qdrant only", "qdrant-milvus-faiss"),
        ("docker, no wait, it was kubernetes we had", "kubernetes"),
        ("thought it was kafka but its rabbitmq", "event-driven"),
        ("python i used, docker i didn't", "python"),
        ("the Docker setup came from the Oslo team, SQL is mine", "sql"),
        ("Reported to the head of MLOps", ""),
        ("excel is all i have", "excel"),
        ("python. no wait, also docker", "python docker"),
    ],
)
def test_what_is_taken_back_or_of_others_is_no_claim(text: str, skills: str) -> None:
    assert set(claims(text)) == set(skills.split())


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("git, python zero", {"git": 3}),
        ("docker, sql, python none", {"docker": 3, "sql": 3}),
        ("docker and python: none", {}),
        ("SQL gar nicht", {}),
        ("Excel sehr gut, SQL gar nicht, Python ein wenig", {"excel": 4, "python": 1}),
        ("Excel bahut achha aata hai", {"excel": 4}),
        ("Excel at a good level", {"excel": 3}),
        ("Excel at a basic level, SQL on an advanced level", {"excel": 2, "sql": 4}),
        ("I once did something with R.", {"r-lang": 1}),
        ("I once built something in Python.", {"python": 1}),
        ("Fifth chatbot this week", {}),
        ("built two chatbots, Excel daily", {"conversational-ai": None, "excel": 3}),
    ],
)
def test_how_well_is_read_in_the_words_of_a_list(text: str, levels: dict[str, float | None]) -> None:
    found = {read.claim.skill: read.claim.level for read in read_claims(text, facts(), TODAY, is_list=True)}
    assert found.keys() == levels.keys()
    assert all(level is None or found[skill] == level for skill, level in levels.items())


def test_line_of_unknown_tools_says_nothing_of_the_long_line_before() -> None:
    text = "Snowflake (4 yrs) / Looker (6 yrs) / Python (5 yrs) / Airflow / Git\nnever used: Spark, Kafka\n"
    found = {read.claim.skill for read in read_claims(text, facts(), TODAY, is_casual=False)}
    assert found == {"snowflake", "bi-tools", "python", "airflow-orchestration", "git"}
