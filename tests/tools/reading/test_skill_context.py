"""Words with several meanings: what must stand around them to be a skill, and what speaks against it."""

import pytest
from shipped_facts import facts

from tools.reading.skills import find_skills


def named(text: str, is_casual: bool = False) -> set[str]:
    return {found.skill for found in find_skills(text, facts(), is_casual)}


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Dissertation on Kafka in Prague", "kafka-streaming"),
        ("We bring the spark to your garden party", "spark"),
        ("Segments for CNN and Al Jazeera", "dl-fundamentals"),
        ("Postman in Cork, 4 years", "api-development"),
        ("Packed glass containers, night shift", "docker"),
        ("Cypress and pine, tree nursery", "testing"),
        ("AML patients, transplant unit", "domain-finance"),
        ("MFA Creative Writing", "iam"),
        ("SEM imaging of fracture surfaces", "domain-marketing-media"),
        ("CRM modules for cabin crew", "crm-support-tools"),
        ("Sprints and hurdles at the athletics club", "agile"),
        ("Wound documentation, 24 beds", "adr-documentation"),
        ("Gemini to Virgo: horoscopes for a weekly", "gemini-models"),
    ],
)
def test_word_of_another_trade_is_no_skill_without_words_of_the_field(text: str, skill: str) -> None:
    assert skill not in named(text)


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Kafka consumers in Python", "kafka-streaming"),
        ("Spark on 200 nodes, Parquet", "spark"),
        ("CNN for chest images, 0.91 AUC on GPUs", "dl-fundamentals"),
        ("Postman collections for every endpoint", "api-development"),
        ("Containers on Kubernetes", "docker"),
        ("Cypress for the booking flow, in CI", "testing"),
        ("AML and KYC reviews", "domain-finance"),
        ("MFA for all staff logins", "iam"),
        ("SEO and SEM budgets", "domain-marketing-media"),
        ("Updated the CRM after each customer call", "crm-support-tools"),
        ("Sprints of two weeks, backlog, retros", "agile"),
        ("Technical documentation for operators", "adr-documentation"),
        ("Gemini and ChatGPT for lesson plans", "gemini-models"),
    ],
)
def test_words_of_the_field_or_another_tool_speak_for_a_word(text: str, skill: str) -> None:
    assert skill in named(text)


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Menu translator with Gemini, two weekends", "gemini-models"),
        ("Quoting aid for roofers (Flask)", "flask-django"),
        ("Introduced Kafka at a parcel company", "kafka-streaming"),
        ("Airflow administrator at a bank", "airflow-orchestration"),
        ("Snowflake experience is welcome", "snowflake"),
        ("React-based portal for dentists", "react"),
        ("Built React screens for nurses", "react"),
        ("React", "react"),
        ("Kafka, 3 yrs", "kafka-streaming"),
        ("Ported the crawler to Go", "go-lang"),
        ("A Go service that signs PDFs", "go-lang"),
        ("File readers in C", "c-lang"),
        ("A timetable in Rust, for the fun of it", "rust-lang"),
    ],
)
def test_name_that_stands_where_only_a_tool_can_is_one(text: str, skill: str) -> None:
    assert skill in named(text)


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Spark EV charging points, Python", "spark"),
        ("Engineer at Helm Maritime, Python", "kubernetes"),
        ("Snowflake Ice Rink, ticket desk", "snowflake"),
        ("Swift Freight needs a Power BI analyst", "kotlin-swift"),
        ("Kafka's letters, Python for concordances", "kafka-streaming"),
        ("Jenkins Ltd. needs a Python developer", "cicd"),
    ],
)
def test_firm_or_person_of_that_name_is_none_even_beside_a_tool(text: str, skill: str) -> None:
    assert skill not in named(text)


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Shift from 2 PM to 10 PM, product counter", "product-management"),
        ("500 ml bottles, data sheets", "ml-fundamentals"),
        ("Certificate R-2, statistics of leaks", "r-lang"),
        ("Roster with rest-time rules for an API team", "api-development"),
        ("App for yoga instructors, Flutter", "pydantic-ai"),
        ("Archive of a poetry slam, SQL", "3d-robotics"),
        ("OpenCV on a glue line, AWS", "aws-data"),
        ("Rostering software for pilots' unions", "poc-prototyping"),
    ],
)
def test_unit_compound_plural_or_small_letter_in_a_cv_is_no_product(text: str, skill: str) -> None:
    assert skill not in named(text)


@pytest.mark.parametrize(
    "text",
    [
        "Snowflake, dbt and Airflow at a ski resort that is open all winter",
        "Terraform, Jenkins and AWS for a chain of florists",
        "Power BI, Tableau and Python; hobby: tableau vivant",
    ],
)
def test_list_with_a_tool_of_one_meaning_is_stronger_than_a_word_of_another_trade_nearby(text: str) -> None:
    assert {"snowflake", "cicd", "bi-tools"} & named(text)


def test_level_in_brackets_is_no_list_where_another_trade_speaks() -> None:
    assert "transformers-arch" not in named("Care of transformers (132 kV), XGBoost on sensor data")


@pytest.mark.parametrize(
    "text",
    [
        "Pareto charts in Excel",
        "English, Excel, forklift licence",
        "Keep the donor database up to date and calculate prices in Excel",
        "Excel-Auswertungen für den Vertrieb",
        "i live in excel",
        "i do excel for a hotel",
        "word excel powerpoint",
        "excel, sap and datev every day",
        "excel obviously",
        "excel is my second home",
        "excel jeden tag",
    ],
)
def test_excel_is_the_product_where_no_verb_can_stand(text: str) -> None:
    assert "excel" in named(text, is_casual=True)


@pytest.mark.parametrize(
    "text",
    ["I excel at calming guests", "Excel in your career with us", "i want to excel", "Excel Cleaning hires for spring"],
)
def test_excel_is_a_verb_or_a_firm_elsewhere(text: str) -> None:
    assert "excel" not in named(text, is_casual=True)


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("scala and spark at a travel company", "scala spark"),
        ("did some scala with spark", "scala spark"),
        ("airflow and prefect both", "airflow-orchestration"),
        ("analyst, excel sql tableau", "excel sql bi-tools"),
        ("je fais du react et du node", "react nodejs"),
        ("uso kafka y spark en un banco", "kafka-streaming spark"),
        ("sap mm 4 years", "erp-systems"),
        ("pm at a fintech, own the onboarding funnel", "product-management"),
        ("c i know from uni", "c-lang"),
    ],
)
def test_chat_names_tools_in_small_letters_side_by_side_or_with_a_verb_of_use(text: str, skills: str) -> None:
    assert set(skills.split()) <= named(text, is_casual=True)


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("torch and flask for the camping trip", "pytorch"),
        ("my coffee flask is my best friend", "flask-django"),
        ("i teach yoga, instructor since 2015", "pydantic-ai"),
        ("ray, 29, data analyst, sql", "kubeflow"),
        ("i rest on sundays, then react and node", "api-development"),
    ],
)
def test_two_everyday_words_or_a_name_in_a_chat_do_not_speak_for_each_other(text: str, skill: str) -> None:
    assert skill not in named(text, is_casual=True)
