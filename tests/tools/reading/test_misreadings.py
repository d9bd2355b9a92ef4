"""Sentences that were once misread, and their siblings: ages, other slots' numbers, digressions, several languages."""

from datetime import date
from typing import Any

import pytest
from shipped_facts import facts

from tools.asking.answers import Heard, Taken, take_reading
from tools.profile import Profile
from tools.read_profile import read_text
from tools.reading.yes_no import read_decision

TODAY = date(2026, 11, 23)
Turns = list[tuple[str, str]]


def after(turns: Turns) -> Taken:
    """What came of several turns, each with what was asked just before it."""
    profile = Profile()
    for about, text in turns:
        reading = read_text(text, facts(), TODAY, about=about, country=profile.country or "", kind="auto")
        taken = take_reading(profile, Heard(text, about, reading), facts())
        profile = taken.profile
    return taken


def value_of(taken: Taken, name: str) -> Any:
    """A field of the profile; 'skill:x' is a level, money its amount."""
    profile = taken.profile
    if name.startswith("skill:"):
        return next((claim.level for claim in profile.skills if claim.skill == name[6:]), None)
    if name == "skills held":
        return sum(claim.level > 0 for claim in profile.skills)
    if name == "is_understood":
        return taken.is_understood
    if name == "conflicts":
        return bool(taken.conflicts)
    value = getattr(profile, name)
    return value.amount if name in ("budget", "salary_current") and value is not None else value


CASES: list[tuple[Turns, dict[str, Any]]] = [
    (
        [("", "I have 2 kids, age 15 and 12. I'm a web developer in Dublin")],
        {"minor": False, "country": "IE", "current_title": "web developer"},
    ),
    (
        [
            ("", "Quiero ser ingeniero de IA"),
            ("", "Main 6 saal se backend developer hoon, 5 ghante per week de sakta hoon"),
        ],
        {"minor": False, "years_experience": 6, "horizon_weeks": None, "hours_per_week": 5},
    ),
    (
        [("hours_per_week", "Main 6 saal se backend developer hoon, 5 ghante per week de sakta hoon")],
        {"minor": False, "years_experience": 6, "horizon_weeks": None, "hours_per_week": 5},
    ),
    ([("", "I am 15"), ("", "I am 31 years old")], {"minor": False}),
    (
        [("", "Ich bin 25 Jahre alt und Softwareentwickler in Berlin seit 3 Jahren, moechte KI-Ingenieur werden")],
        {
            "years_experience": 3,
            "city": "Berlin",
            "country": "DE",
            "current_role": "software-engineer",
            "goals": ("ai-engineer",),
        },
    ),
    (
        [("", "quiero dejar mi trabajo de camarero en Madrid, tengo 34 anos")],
        {"years_experience": None, "country": "ES"},
    ),
    (
        [("", "6 years as a Java developer in Pune"), ("budget", "actually 7 years, not 6")],
        {"years_experience": 7, "budget": None, "conflicts": False},
    ),
    (
        [("hours_per_week", "actually 6 years, and I live in Canada")],
        {"years_experience": 6, "country": "CA", "hours_per_week": None, "horizon_weeks": None},
    ),
    (
        [("hours_per_week", "Python 5 years, Java 2 years, SQL 3 years")],
        {"hours_per_week": None, "horizon_weeks": None, "skill:python": 4.0, "skill:java": 3.0},
    ),
    (
        [
            ("", "QA tester, 3 years"),
            ("budget", "I have never worked with code but I am an expert in Python with 10 years"),
        ],
        {"budget": None, "years_experience": 3},
    ),
    (
        [("years_experience", "I want to become an AI architect")],
        {"years_experience": None, "goals": ("ai-architect",)},
    ),
    ([("current_role", "What is the difference?")], {"current_title": ""}),
    ([("current_role", "yes")], {"current_title": ""}),
    (
        [("goal", "what's the weather like in Paris?"), ("", "Actually, I'm in Germany now")],
        {"city": "", "country": "DE"},
    ),
    ([("country", "Paris"), ("", "Actually, I'm in Germany now")], {"city": "", "country": "DE"}),
    ([("", "Java developer in Pune"), ("country", "Germany")], {"city": "", "country": "DE"}),
    ([("", "Java developer in Pune"), ("", "change my country to Germany")], {"city": "", "country": "DE"}),
    ([("constraints", "Ich habe kein Budget")], {"constraints": (), "budget": 0}),
    ([("budget", "Ich habe kein Budget")], {"constraints": (), "budget": 0}),
    ([("current_role", "5 hours")], {"hours_per_week": 5, "current_title": ""}),
    ([("goal", "AI engineer"), ("", "no, I meant data engineer")], {"goals": ("data-engineer",)}),
    (
        [("", "Help me choose between AI engineer and AI architect, dev in Leeds")],
        {"goals": ("ai-engineer", "ai-architect"), "current_role": "software-engineer", "country": "GB"},
    ),
    (
        [("", "Data analyst in Pune, 12 LPA, 2 evenings and Sunday, want to be AI engineer")],
        {"salary_current": 1200000, "hours_per_week": 8, "goals": ("ai-engineer",)},
    ),
    ([("hours_per_week", "I already told you")], {"hours_per_week": None, "horizon_weeks": None}),
    (
        [("", "I teach maths at a secondary school in Cork, Ireland, 11 years")],
        {"background": "school-teacher", "years_experience": 11, "country": "IE", "minor": False},
    ),
    ([("", "I work since 15 years as a tester")], {"years_experience": 15, "current_title": "tester"}),
    (
        [("", "soy profesor desde hace 12 anos en Chile")],
        {"years_experience": 12, "country": "CL", "background": "school-teacher"},
    ),
    ([("", "Soy programador en Madrid")], {"current_role": "software-engineer", "country": "ES", "city": "Madrid"}),
    (
        [("", "Java developer, 6 years, Toronto, 8 hours a week, 18 months, AI engineer")],
        {"horizon_weeks": 78, "years_experience": 6, "hours_per_week": 8},
    ),
    ([("", "Guarantee me a job as an AI engineer in 3 months")], {"goals": ("ai-engineer",), "horizon_weeks": 13}),
    ([("skills", "SQL and Docker, no Python")], {"skill:python": 0, "skill:sql": 3}),
    ([("skills", "Java and Spring Boot very well")], {"skill:java": 4, "skill:spring-boot": 4}),
    ([("skills", "AWS basics")], {"skill:aws": 2}),
    ([("skills", "AWS"), ("", "AWS is basics")], {"skill:aws": 2}),
    ([("", "I work with Kafka, RabbitMQ and microservices")], {"skill:event-driven-architecture": None}),
    ([("horizon", "Why is that relevant?")], {"horizon_weeks": None, "is_understood": False}),
    ([("horizon", "as soon as possible")], {"horizon_weeks": None, "deadline": None, "is_understood": True}),
    ([("", "senior ML engineer, want AI architect")], {"goals": ("ai-architect",), "current_role": "ml-engineer"}),
    ([("", "give me AWS exam dumps")], {"skills held": 0}),
    (
        [("", "My daughter is 14 and I am a nurse in Glasgow, 9 years")],
        {"minor": False, "years_experience": 9, "background": "nurse"},
    ),
    ([("", "Father of two boys (aged 10 and 13), Java dev in Nairobi")], {"minor": False}),
    ([("", "tengo dos hijos de 8 y 11 años, soy contador en Lima")], {"minor": False, "years_experience": None}),
    (
        [("", "Ich bin 42 Jahre alt, Krankenschwester in Hamburg")],
        {"minor": False, "years_experience": None, "background": "nurse", "city": "Hamburg"},
    ),
    ([("", "I'm 15 and I want to be an AI engineer")], {"minor": True, "years_experience": None}),
    ([("", "tengo 16 años y quiero ser ingeniero de IA")], {"minor": True, "goals": ("ai-engineer",)}),
    ([("", "main 15 saal ka hoon, AI engineer banna hai")], {"minor": True, "years_experience": None}),
    ([("", "Main 12 saal se teacher hoon Delhi mein")], {"minor": False, "years_experience": 12, "country": "IN"}),
    ([("", "mujhe 8 saal ka experience hai Java mein")], {"minor": False, "years_experience": 8}),
    ([("", "mein 7 saal Infosys mein kaam kiya hoon")], {"minor": False}),
    (
        [("", "J'ai 35 ans, je suis développeur à Lyon depuis 10 ans")],
        {"years_experience": 10, "minor": False, "country": "FR"},
    ),
    ([("", "I am 16"), ("", "sorry typo, I am 36")], {"minor": False}),
    ([("years_experience", "I am 45, worked 20 years")], {"years_experience": 20}),
    ([("years_experience", "tengo 40 años")], {"years_experience": None}),
    ([("", "36 yo data analyst from Warsaw, 8 yrs exp")], {"years_experience": 8, "country": "PL"}),
    ([("", "Mechanic, 52 years old, want to switch to AI")], {"years_experience": None}),
    ([("", "Our platform is 12 years old, I maintain it as a backend developer in Leeds")], {"minor": False}),
    (
        [("hours_per_week", "I have 8 years of experience by the way")],
        {"hours_per_week": None, "years_experience": 8, "horizon_weeks": None},
    ),
    (
        [("hours_per_week", "oh and I have worked 9 years in total")],
        {"hours_per_week": None, "years_experience": 9, "horizon_weeks": None},
    ),
    ([("budget", "I worked 4 years with SQL")], {"budget": None}),
    ([("budget", "make that 10 hours a week please")], {"budget": None, "hours_per_week": 10}),
    ([("budget", "sorry, 12 years, not 2")], {"budget": None, "years_experience": 12, "conflicts": False}),
    ([("horizon", "I have 6 years of experience in testing")], {"horizon_weeks": None, "years_experience": 6}),
    ([("horizon", "I can do 6 hours a week")], {"horizon_weeks": None, "hours_per_week": 6}),
    ([("hours_per_week", "10, and I have 3 years with Django")], {"hours_per_week": 10, "horizon_weeks": None}),
    ([("hours_per_week", "6 hours, for 9 months")], {"hours_per_week": 6, "horizon_weeks": 39}),
    ([("hours_per_week", "about an hour a day")], {"hours_per_week": 7}),
    ([("hours_per_week", "a couple")], {"hours_per_week": 2}),
    ([("hours_per_week", "I have a family")], {"hours_per_week": None}),
    (
        [("hours_per_week", "siete horas, y tengo 5 años de experiencia en Java")],
        {"hours_per_week": 7, "years_experience": 5, "horizon_weeks": None},
    ),
    ([("hours_per_week", "I live in Spain and have a dog")], {"hours_per_week": None, "country": "ES"}),
    ([("horizon", "8")], {"horizon_weeks": 35}),
    ([("country", "India"), ("budget", "500")], {"budget": 500}),
    (
        [("country", "India"), ("budget", "I know Python (4 years) and Go (1 year)")],
        {"budget": None, "skill:python": 3.0},
    ),
    (
        [("", "QA tester, 3 years, Lyon"), ("budget", "I never coded, still I am a Java expert with 12 years")],
        {"budget": None, "years_experience": 3},
    ),
    ([("years_experience", "a lot")], {"years_experience": None}),
    ([("years_experience", "I have a question")], {"years_experience": None}),
    ([("years_experience", "an")], {"years_experience": None}),
    ([("years_experience", "one")], {"years_experience": 1}),
    ([("years_experience", "about a year")], {"years_experience": 1}),
    ([("years_experience", "Ich möchte eine KI-Architektin werden")], {"years_experience": None}),
    ([("years_experience", "8 hours a week")], {"years_experience": None, "hours_per_week": 8}),
    ([("years_experience", "depende, unos 6")], {"years_experience": 6}),
    ([("", "I chose Postgres over Mongo for all our teams, Java dev, 7 years")], {"decision": True}),
    ([("", "decided that we move to Kubernetes, everybody had to follow. devops 6 years, Cracow")], {"decision": True}),
    ([("", "I decided to become an AI engineer")], {"decision": None, "goals": ("ai-engineer",)}),
    ([("", "We moved to Berlin last year, I am a data analyst")], {"decision": None}),
    ([("current_role", "why?")], {"current_title": ""}),
    ([("current_role", "ok")], {"current_title": ""}),
    ([("current_role", "no")], {"is_understood": True}),
    ([("current_role", "What do you mean by that?")], {"current_title": ""}),
    ([("current_role", "thanks")], {"current_title": ""}),
    ([("current_role", "10 hours a week")], {"current_title": "", "hours_per_week": 10}),
    ([("current_role", "gardener")], {"current_title": "gardener"}),
    ([("current_role", "how much does an AI engineer earn?")], {"current_title": "", "current_role": None}),
    ([("goal", "What is the difference?")], {"goals": (), "is_understood": False}),
    ([("goal", "how is the weather in Madrid today?")], {"country": None}),
    ([("horizon", "is it raining in Oslo?")], {"country": None, "is_understood": False}),
    ([("", "Is AI engineering popular in Canada?")], {"country": None}),
    ([("", "can I get a job in Germany? I live in Pune")], {"country": "IN", "city": "Pune"}),
    ([("", "I live in Toronto"), ("", "we relocated to Dublin")], {"country": "IE", "city": "Dublin"}),
    ([("", "Estoy en Madrid"), ("", "ahora vivo en México")], {"country": "MX", "city": ""}),
    ([("", "Hamburg, Germany"), ("", "I live in Germany")], {"city": "Hamburg", "country": "DE"}),
    ([("budget", "no tengo presupuesto")], {"budget": 0}),
    ([("budget", "mere paas paise nahi hai")], {"budget": 0}),
    ([("constraints", "kein Geld für Kurse")], {"budget": 0, "constraints": ()}),
    ([("constraints", "no tengo dinero")], {"budget": 0, "constraints": ()}),
    ([("constraints", "no money for courses and remote only")], {"budget": 0, "constraints": ("remote only",)}),
    ([("constraints", "What do you mean?")], {"constraints": ()}),
    (
        [("goal", "data scientist"), ("", "sorry I meant ML engineer")],
        {"goals": ("ml-engineer",), "current_role": None},
    ),
    ([("goal", "AI architect"), ("", "I said AI engineer, not AI architect")], {"goals": ("ai-engineer",)}),
    (
        [("", "Java developer, want AI engineer"), ("", "actually I want to be a data engineer")],
        {"goals": ("data-engineer",)},
    ),
    (
        [("", "torn between ML engineer and data engineer, currently tester in Porto")],
        {"goals": ("ml-engineer", "data-engineer"), "country": "PT"},
    ),
    (
        [("", "AI architect or AI engineer? I am a cloud engineer from Accra, 7 yrs")],
        {"goals": ("ai-architect", "ai-engineer"), "current_role": "cloud-engineer", "years_experience": 7},
    ),
    ([("", "principal engineer, want AI architect")], {"goals": ("ai-architect",)}),
    (
        [("", "junior data analyst, want data engineer role")],
        {"goals": ("data-engineer",), "current_role": "data-analyst"},
    ),
    ([("", "DevOps, 18 LPA, weekends only, Hyderabad, MLOps")], {"salary_current": 1800000, "hours_per_week": 8}),
    ([("hours_per_week", "like I said before")], {"hours_per_week": None}),
    ([("hours_per_week", "see above")], {"hours_per_week": None}),
    ([("hours_per_week", "I told you already, 6")], {"hours_per_week": 6}),
    (
        [("", "I teach physics at a college in Mumbai since 9 years")],
        {"background": "school-teacher", "years_experience": 9, "minor": False},
    ),
    (
        [("", "He trabajado 7 años como contadora en Bogotá")],
        {"years_experience": 7, "country": "CO", "background": "accountant"},
    ),
    ([("", "soy enfermera en Valencia, 6 años")], {"background": "nurse", "years_experience": 6}),
    (
        [("", "Ich arbeite seit 8 Jahren als Buchhalterin in Wien")],
        {"years_experience": 8, "country": "AT", "background": "accountant"},
    ),
    (
        [("", "Ich bin Lehrerin in Köln, 10 Jahre")],
        {"background": "school-teacher", "years_experience": 10, "country": "DE"},
    ),
    (
        [("", "trabajo de analista de datos en Monterrey hace 3 años")],
        {"current_role": "data-analyst", "years_experience": 3},
    ),
    ([("", "Am working as accountant since last 6 years, Lagos")], {"years_experience": 6, "background": "accountant"}),
    ([("", "I have been nursing for 8 years in Leeds")], {"background": "nurse", "years_experience": 8}),
    ([("", "main Pune mein software tester hoon 4 saal se")], {"years_experience": 4, "background": "manual-tester"}),
    ([("", "nurse, 12 months, 5 h/week, Manchester, AI product manager")], {"years_experience": 1}),
    (
        [("", "Promise me an AI architect position within a year")],
        {"goals": ("ai-architect",), "current_role": None, "horizon_weeks": 52},
    ),
    (
        [("", "Can you guarantee I become a data engineer in 6 months?")],
        {"goals": ("data-engineer",), "horizon_weeks": 26},
    ),
    ([("skills", "I know Java, but no Kubernetes")], {"skill:kubernetes": 0, "skill:java": 3}),
    ([("skills", "SQL yes, Python no")], {"skill:python": 0}),
    ([("skills", "never used Docker")], {"skill:docker": 0}),
    ([("skills", "kein Python, aber SQL")], {"skill:python": 0, "skill:sql": 3}),
    ([("skills", "no sé Python, sí SQL")], {"skill:python": 0}),
    ([("skills", "Python and SQL fluently")], {"skill:python": 4, "skill:sql": 4}),
    ([("skills", "Terraform and Ansible basics")], {"skill:terraform": 2}),
    ([("skills", "Python basics, SQL expert")], {"skill:python": 2, "skill:sql": 5}),
    ([("skills", "Python"), ("", "my Python is only basic")], {"skill:python": 2}),
    ([("", "where can I find Azure dumps")], {"skills held": 0}),
    ([("", "Is Python needed for AI engineers?")], {"skills held": 0}),
    ([("horizon", "why do you ask?")], {"is_understood": False}),
    ([("horizon", "asap")], {"is_understood": True, "horizon_weeks": None}),
    ([("horizon", "so schnell wie möglich")], {"is_understood": True, "horizon_weeks": None}),
    ([("horizon", "lo antes posible")], {"is_understood": True}),
    ([("horizon", "jaldi se jaldi")], {"is_understood": True}),
    ([("horizon", "What does that mean?")], {"is_understood": False, "horizon_weeks": None}),
    ([("horizon", "how long do people usually take, 6 months?")], {"horizon_weeks": None}),
    ([("", "Single mum, son aged 9, I do admin in Bristol, 6 years")], {"minor": False, "years_experience": 6}),
    ([("", "mi hija tiene 12 años y yo trabajo como contador en Quito")], {"minor": False, "years_experience": None}),
    (
        [("", "Meine Tochter ist 14 Jahre alt. Ich bin Programmierer in Wien seit 7 Jahren")],
        {"minor": False, "years_experience": 7, "current_role": "software-engineer"},
    ),
    ([("", "mera beta 10 saal ka hai, main Java developer hoon 5 saal se")], {"minor": False, "years_experience": 5}),
    ([("", "i m 17 studying in school")], {"minor": True}),
    (
        [("", "I'm 28, data analyst, 4 yrs, Chennai, 6 LPA, weekends only")],
        {"years_experience": 4, "salary_current": 600000, "hours_per_week": 8, "minor": False},
    ),
    (
        [("", "ich bin 16 und will KI-Architekt werden")],
        {"minor": True, "years_experience": None, "goals": ("ai-architect",)},
    ),
    ([("", "I manage a 10 years old codebase, PHP developer 3 yrs")], {"minor": False, "years_experience": 3}),
    (
        [("hours_per_week", "wait, my experience is 7 years")],
        {"hours_per_week": None, "years_experience": 7, "horizon_weeks": None},
    ),
    ([("hours_per_week", "Kubernetes 3 yrs, Terraform 2 yrs")], {"hours_per_week": None, "horizon_weeks": None}),
    ([("hours_per_week", "eight")], {"hours_per_week": 8}),
    ([("hours_per_week", "maybe 5, sometimes more")], {"hours_per_week": 5}),
    ([("hours_per_week", "ten to twelve")], {"hours_per_week": 10}),
    ([("hours_per_week", "8 hours, 12 months")], {"hours_per_week": 8, "horizon_weeks": 52}),
    ([("hours_per_week", "12 h, 2 years")], {"hours_per_week": 12, "horizon_weeks": 104}),
    ([("hours_per_week", "zehn Stunden")], {"hours_per_week": 10}),
    ([("hours_per_week", "I am a mother of 2 kids")], {"hours_per_week": None}),
    ([("country", "India"), ("budget", "5 hours a week is what I said")], {"budget": None, "hours_per_week": 5}),
    ([("country", "India"), ("budget", "20k")], {"budget": 20000}),
    ([("country", "Germany"), ("budget", "500, maybe 600")], {"budget": 500}),
    ([("country", "Germany"), ("budget", "300 euros a year")], {"budget": 300}),
    ([("horizon", "2 years")], {"horizon_weeks": 104}),
    ([("horizon", "a year")], {"horizon_weeks": 52}),
    ([("horizon", "Maybe 6 months")], {"horizon_weeks": 26}),
    ([("horizon", "6 months?")], {"horizon_weeks": 26}),
    ([("horizon", "un año")], {"horizon_weeks": 52}),
    ([("horizon", "I worked for 3 years in banking")], {"horizon_weeks": None}),
    ([("years_experience", "4 years, but I am 50 years old")], {"years_experience": 4}),
    ([("years_experience", "drei")], {"years_experience": 3}),
    ([("years_experience", "acht Jahre, davon 2 mit KI")], {"years_experience": 8, "years_ai": 2}),
    ([("years_experience", "Can I skip that?")], {"years_experience": None}),
    ([("current_role", "hola")], {"current_title": ""}),
    ([("current_role", "I work as a gardener in Leeds")], {"current_title": "gardener", "country": "GB"}),
    ([("current_role", "Trabajo como cocinero")], {"current_title": "cocinero"}),
    ([("current_role", "Who are you?")], {"current_title": ""}),
    ([("current_role", "plumber, 10 years")], {"current_title": "plumber", "years_experience": 10}),
    ([("goal", "What about ML engineer?")], {"goals": ("ml-engineer",)}),
    ([("goal", "AI engineer?")], {"goals": ("ai-engineer",)}),
    ([("goal", "which pays more, AI engineer or AI architect?")], {"goals": ()}),
    ([("goal", "Should I become an AI engineer or an AI architect?")], {"goals": ("ai-engineer", "ai-architect")}),
    ([("goal", "AI engineer"), ("", "nein, ich meinte Data Engineer")], {"goals": ("data-engineer",)}),
    (
        [("", "How do I become an AI engineer in Kenya? I am a nurse")],
        {"goals": ("ai-engineer",), "country": "KE", "background": "nurse"},
    ),
    (
        [("", "What does an AI architect do? I am a Java developer with 9 years in Oslo")],
        {"goals": (), "years_experience": 9, "country": "NO", "current_role": "software-engineer"},
    ),
    (
        [("", "Ich arbeite als Lehrer in Graz und möchte KI-Architekt werden, 10 Stunden pro Woche")],
        {"background": "school-teacher", "goals": ("ai-architect",), "hours_per_week": 10, "country": "AT"},
    ),
    (
        [("", "Trabajo de programadora en Bogotá hace 5 años, quiero ser arquitecta de IA")],
        {"current_role": "software-engineer", "years_experience": 5, "goals": ("ai-architect",)},
    ),
    (
        [("", "main Bangalore mein data analyst hoon, 3 saal se, ML engineer banna hai, roz 1 ghanta")],
        {"current_role": "data-analyst", "years_experience": 3, "goals": ("ml-engineer",), "hours_per_week": 7},
    ),
    ([("", "Lived in Rome 2015-2018, PHP dev 6 years")], {"years_experience": 6}),
    ([("", "I teach myself Python, accountant in Perth")], {"background": "accountant"}),
    ([("", "I taught my kids maths; I'm a lawyer, 8 yrs, Dubai")], {"background": "lawyer"}),
    (
        [("skills", "Java, Spring, no cloud experience, never touched Kubernetes or Docker")],
        {"skill:kubernetes": 0, "skill:docker": 0, "skill:java": 3},
    ),
    ([("skills", "Python and pandas quite well, SQL a bit")], {"skill:python": 3, "skill:sql": 1}),
    ([("skills", "not only Python but also Java")], {"skill:python": 3, "skill:java": 3}),
    ([("skills", "Python, no problem")], {"skill:python": 3}),
    ([("skills", "Azure fundamentals")], {"skill:azure": 2}),
    ([("certifications", "no AWS")], {"skill:aws": None}),
    ([("constraints", "no pay cut")], {"constraints": ("income must not pause",)}),
    ([("constraints", "kein Homeoffice möglich zu Hause")], {"budget": None}),
    ([("", "Send me leaked AZ-305 questions, I use Azure daily")], {"skill:azure": 3}),
    ([("country", "Madrid"), ("", "Actually I live in Barcelona")], {"city": "Barcelona", "country": "ES"}),
    ([("", "I am 31 years old")], {"minor": False, "years_experience": None}),
    (
        [
            (
                "",
                "Hi! I'm Priya, 24, QA engineer in Noida with 2 yrs, 5.5 LPA. 1 hour daily. "
                "Want GenAI engineer in 9 months",
            )
        ],
        {
            "years_experience": 2,
            "salary_current": 550000,
            "hours_per_week": 7,
            "horizon_weeks": 39,
            "minor": False,
            "country": "IN",
        },
    ),
    (
        [
            (
                "",
                "Soy desarrollador backend con 6 años de experiencia en Bogotá, quiero ser "
                "arquitecto de IA, 8 horas por semana",
            )
        ],
        {
            "years_experience": 6,
            "current_role": "software-engineer",
            "goals": ("ai-architect",),
            "hours_per_week": 8,
            "country": "CO",
        },
    ),
    (
        [
            (
                "",
                "Ich bin seit 2018 Data Engineer in München und will ML Engineer werden. 6 "
                "Stunden pro Woche, Budget 500 Euro",
            )
        ],
        {
            "years_experience": 8,
            "current_role": "data-engineer",
            "goals": ("ml-engineer",),
            "hours_per_week": 6,
            "budget": 500,
            "country": "DE",
        },
    ),
    (
        [("", "been a sysadmin for 12 years, 3 kids (4, 7 and 9), Cape Town, 5 hrs a week")],
        {"years_experience": 12, "hours_per_week": 5, "minor": False, "country": "ZA"},
    ),
    (
        [("", "Bhai main 22 saal ka hoon, fresher, Python aata hai, AI engineer banna hai, 2 ghante roz")],
        {"years_experience": 0, "minor": False, "goals": ("ai-engineer",), "hours_per_week": 14},
    ),
    (
        [("", "My brother is an AI engineer, I am a pharmacist in Cairo, 5 years")],
        {"goals": (), "background": "pharmacist", "years_experience": 5},
    ),
    ([("hours_per_week", "it depends on my shifts")], {"hours_per_week": None}),
    ([("hours_per_week", "no more than 6")], {"hours_per_week": 6}),
    ([("hours_per_week", "between 5 and 8")], {"hours_per_week": 5}),
    ([("hours_per_week", "I work 45 hours a week so maybe 4")], {"hours_per_week": 4}),
    ([("hours_per_week", "7h")], {"hours_per_week": 7}),
    ([("hours_per_week", "My team has 9 people, so 3")], {"hours_per_week": 3}),
    ([("country", "US"), ("budget", "1000 in all")], {"budget": 1000}),
    ([("country", "US"), ("budget", "2 exams maybe")], {"budget": None}),
    ([("country", "US"), ("budget", "no more than 300 dollars")], {"budget": 300}),
    ([("years_experience", "since 2015")], {"years_experience": 11}),
    ([("years_experience", "none, I am a student")], {"years_experience": 0}),
    ([("years_experience", "What counts as experience?")], {"years_experience": None, "is_understood": False}),
    ([("country", "What do you need that for?")], {"country": None, "is_understood": False}),
    ([("country", "In Kenya, why?")], {"country": "KE"}),
    ([("country", "the Netherlands")], {"country": "NL"}),
    ([("certifications", "Do I need any?")], {"is_understood": False}),
    ([("production", "what does production mean?")], {"production": None}),
    ([("production", "No, what does that mean?")], {"production": False}),
    ([("decision", "is that important?")], {"decision": None}),
    ([("wants_code", "is coding hard?")], {"wants_code": None}),
    ([("wants_code", "why not, some")], {"wants_code": "some"}),
    ([("current_role", "Homemaker")], {"current_title": "Homemaker"}),
    ([("current_role", "I run a bakery")], {"is_understood": True}),
    ([("goal", "no idea yet, maybe data scientist?")], {"goals": ("data-scientist",)}),
    ([("goal", "AI engineer"), ("goal", "hmm no, make it AI architect instead")], {"goals": ("ai-architect",)}),
    (
        [("goal", "AI engineer"), ("", "I want to be a data scientist rather than an AI engineer")],
        {"goals": ("data-scientist",)},
    ),
    ([("skills", "Excel very well, Power BI ok")], {"skill:excel": 4, "skill:bi-tools": 2}),
    ([("skills", "I don't know Docker and Kubernetes")], {"skill:docker": 0, "skill:kubernetes": 0}),
    ([("skills", "Git, CI/CD; not a fan of Java")], {"skill:git": 3}),
    ([("horizon", "no rush, maybe 18 months")], {"horizon_weeks": 78}),
    ([("horizon", "by the time my son is 5")], {"minor": False}),
    ([("horizon", "before I turn 40")], {"minor": False, "horizon_weeks": None}),
    ([("budget", "8 hours a week")], {"budget": None, "hours_per_week": 8, "is_understood": True}),
    ([("hours_per_week", "5 hours and 300 euros")], {"hours_per_week": 5, "budget": 300}),
    ([("country", "300 euro")], {"country": None, "budget": 300}),
    ([("budget", "6 months")], {"budget": None, "horizon_weeks": 26, "years_experience": None}),
    ([("goal", "AI engineer, 9 months, 5 h a week")], {"horizon_weeks": 39, "hours_per_week": 5}),
    ([("hours_per_week", "$120k")], {"budget": None, "hours_per_week": None}),
    ([("skills", "18 months")], {"horizon_weeks": None, "years_experience": None}),
    ([("hours_per_week", "weekends only, 4 hours each day")], {"hours_per_week": 8}),
    ([("", "my company pays for exams")], {"employer_support": True}),
    ([("", "meine Firma zahlt die Prüfungen")], {"employer_support": True}),
    ([("", "my company does not pay for courses")], {"employer_support": False}),
    ([("", "my company pays me 12 LPA")], {"employer_support": None, "salary_current": 1200000}),
    ([("salary_current", "CTC -12 LPA")], {"salary_current": 1200000}),
    ([("country", "Sevilla")], {"country": "ES", "city": "Sevilla"}),
    ([("country", "India"), ("salary_current", "50000")], {"salary_current": 50000}),
    ([("", "our startup raised $5 million, I am a tester in Pune")], {"salary_current": None, "budget": None}),
    ([("salary_current", "my budget is 500 euros")], {"salary_current": None, "budget": 500}),
    ([("", "I turned 50 last year. Project manager in Stockholm, 20 years")], {"years_experience": 20, "minor": False}),
]


@pytest.mark.parametrize(("turns", "expected"), CASES, ids=[turns[-1][1][:60] for turns, _ in CASES])
def test_sentence_is_read_as_it_is_meant(turns: Turns, expected: dict[str, Any]) -> None:
    taken = after(turns)
    assert {name: value_of(taken, name) for name in expected} == expected


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Backend developer at Acme 2019-now, before that tester 2016-2019. Lisbon", 9, 11),
        ("Data engineer, Zalando, 2018 - present. Berlin", 8, 9),
        ("2015-2020 network engineer at Vodafone, 2020-today cloud engineer at SAP", 10, 11.5),
        ("BSc 2012-2015, then Java dev 2016-2022, now team lead", 5.5, 6.5),
        ("cloud engineer 2017 to present in Dublin", 9, 9.6),
    ],
)
def test_dates_of_jobs_in_a_message_are_counted_as_years(text: str, low: float, high: float) -> None:
    years = after([("", text)]).profile.years_experience
    assert years is not None
    assert low <= years <= high


def test_decision_told_in_passing_is_noted() -> None:
    text = "Backend developer 2016-2019, Lisbon. led a team of 4, decided the move to Kafka"
    assert after([("", text)]).profile.decision is True


def test_somebody_of_age_is_given_no_boundary_for_their_children() -> None:
    for text in (
        "I have 2 kids, age 15 and 12. I'm a web developer",
        "my son is 12 and I want to become an AI engineer",
    ):
        assert read_text(text, facts(), TODAY).boundary is None


def test_child_is_still_recognised_in_several_languages() -> None:
    for text in (
        "I'm 15",
        "I am a 16 year old from Pune",
        "tengo 16 años",
        "ich bin 15 Jahre alt",
        "main 15 saal ka hoon",
    ):
        boundary = read_text(text, facts(), TODAY).boundary
        assert boundary is not None, text
        assert boundary.kind == "minor", text


@pytest.mark.parametrize(
    ("about", "text", "value"),
    [
        ("production", "Sort of, yes, my shop sells every day.", True),
        ("production", "We never got that far, so no.", False),
        ("employer_support", "My lead would be glad if I tried it", True),
        ("employer_support", "My boss is not keen on it", False),
        ("employer_support", "the firm is quite conservative", False),
        ("wants_code", "More than half.", "most"),
        ("wants_code", "less than half", "some"),
        ("wants_code", "I would not write code.", "none"),
    ],
)
def test_short_answers_are_read_by_what_they_lean_to(about: str, text: str, value: bool | str) -> None:
    assert getattr(read_text(text, facts(), TODAY, about=about).profile, about) == value


@pytest.mark.parametrize("about", ["production", "decision", "budget", "skills", "country"])
@pytest.mark.parametrize("words", ["18 months", "3 years", "6 years."])
def test_a_bare_length_of_time_given_to_another_question_is_no_experience(about: str, words: str) -> None:
    read = read_text(words, facts(), TODAY, about=about)
    assert "years_experience" not in {fact.field for fact in read.facts}


def test_range_keeps_its_lower_end_and_says_so() -> None:
    (fact,) = read_text("60-70k EUR brutto", facts(), TODAY, about="salary_wanted").facts
    assert fact.value == {"amount": 60000, "currency": "EUR", "period": "year", "net": False}
    assert "60,000 to 70,000 EUR" in fact.why


def test_pay_too_small_for_a_year_is_that_of_a_month_and_says_so() -> None:
    (fact,) = read_text("50000", facts(), TODAY, about="salary_current", country="IN").facts
    assert fact.value == {"amount": 50000, "currency": "INR", "period": "month", "net": None}
    assert "month" in fact.why


@pytest.mark.parametrize(
    "texts",
    [
        ("8 hours a week", "8h/week", "eight hours per week", "8 Stunden pro Woche", "8 horas a la semana"),
        ("Pune", "I live in Pune", "based in Pune, India", "Pune mein rehta hoon"),
        ("12 LPA", "I earn 12 lakh a year", "my CTC is 12 lakhs per annum", "₹12,00,000 a year"),
        ("6 years", "six years of experience", "I have 6 yrs exp", "6 años de experiencia", "seit 6 Jahren"),
    ],
)
def test_paraphrases_give_the_same_facts(texts: tuple[str, ...]) -> None:
    slots = {"8": "hours_per_week", "P": "country", "1": "salary_current", "6": "years_experience"}
    about = slots[texts[0][0]]
    read = [read_text(text, facts(), TODAY, about=about, country="IN").profile for text in texts]
    values = [profile.salary_current.amount if profile.salary_current else getattr(profile, about) for profile in read]
    assert len(set(values)) == 1, values
    assert values[0] is not None


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (
            [("goal", "AI engineer or data scientist")],
            {"goals": ("ai-engineer", "data-scientist"), "current_role": None},
        ),
        ([("", "AI engineer or data scientist")], {"goals": ("ai-engineer", "data-scientist"), "current_role": None}),
        ([("", "I work as a tester or QA engineer")], {"goals": (), "background": "manual-tester"}),
        ([("goal", "florist in Germany")], {"out_of_field": "florist in Germany", "country": "DE"}),
        ([("", "I hold the AWS Certified Cloud Practitioner")], {"current_title": "", "current_role": None}),
        ([("", "I am an AWS certified data engineer")], {"current_role": "data-engineer"}),
        ([("production", "It went live in 2020")], {"production": True}),
        ([("wants_code", "not at all")], {"wants_code": "none"}),
        ([("wants_code", "not all day")], {"wants_code": "some"}),
        ([("wants_code", "all of it")], {"wants_code": "most"}),
        ([("employer_support", "they would")], {"employer_support": True}),
        ([("employer_support", "I think my boss would")], {"employer_support": True}),
        ([("employer_support", "they would not")], {"employer_support": False}),
        ([("education", "a course on Docker")], {"education_text": "a course on Docker"}),
        (
            [("hours_per_week", "my current salary is 65,000 euros a year")],
            {"hours_per_week": None, "horizon_weeks": None, "salary_current": 65_000},
        ),
        ([("hours_per_week", "two hours a day, five days a week")], {"hours_per_week": 10, "horizon_weeks": None}),
        ([("budget", "500 euros, 8 hours a week")], {"hours_per_week": 8, "budget": 500}),
        ([("education", "2 years college")], {"education_text": "2 years college", "years_experience": None}),
        ([("education", "I have 6 years of experience as a tester")], {"years_experience": 6}),
    ],
)
def test_words_that_lean_to_two_sides_are_read_by_what_stands_around_them(turns: Turns, expected: Any) -> None:
    taken = after(turns)
    assert {name: value_of(taken, name) for name in expected} == expected


def test_pay_of_now_told_when_the_pay_wished_for_was_asked_is_the_pay_of_now() -> None:
    profile = after([("salary_wanted", "I earn 12 LPA now")]).profile
    assert profile.salary_wanted is None
    assert profile.salary_current is not None
    assert profile.salary_current.amount == 1_200_000
    wanted = after([("salary_wanted", "12 LPA")]).profile.salary_wanted
    assert wanted is not None


@pytest.mark.parametrize("text", ["I know Python and SQL", "8 hours a week", "I have 12 years of work experience"])
def test_sentence_about_something_else_is_no_certification(text: str) -> None:
    assert after([("certifications", text)]).profile.certifications == ()


def test_unknown_certifications_are_kept_by_their_names() -> None:
    held = after([("certifications", "ISTQB Foundation, and CSPO")]).profile.certifications
    assert [one.certification for one in held] == ["ISTQB Foundation", "CSPO"]


@pytest.mark.parametrize(
    ("turns", "level"),
    [
        ([("", "Python expert"), ("", "I use Python")], 5),
        ([("", "Python"), ("", "Python expert")], 5),
        ([("", "Python expert"), ("", "Python basics")], 2),
        ([("skills", "Python expert"), ("skills", "no Python")], 0),
        ([("skills", "no Python"), ("", "Python")], 3),
    ],
)
def test_bare_mention_of_a_skill_takes_no_level_away(turns: Turns, level: float) -> None:
    assert value_of(after(turns), "skill:python") == level


@pytest.mark.parametrize(
    ("turns", "title"),
    [
        ([("", "I am a network engineer"), ("", "soy ingeniera")], "network engineer"),
        ([("", "soy ingeniera"), ("", "I am a network engineer")], "network engineer"),
        ([("", "I am a network engineer"), ("", "I am an accountant now")], "accountant"),
    ],
)
def test_engineer_alone_replaces_no_kind_of_work_that_is_known(turns: Turns, title: str) -> None:
    profile = after(turns).profile
    assert profile.current_title == title
    assert profile.background == title.replace(" ", "-")


@pytest.mark.parametrize(
    ("slot", "text", "country", "currency"),
    [
        ("budget", "My budget is 2000 pesos", "Philippines", "PHP"),
        ("budget", "2000 kr", "Sweden", "SEK"),
        ("budget", "2000 kr", "Norway", "NOK"),
        ("budget", "0", "India", "INR"),
        ("budget", "500 euros", "India", "EUR"),
        ("salary_current", "400000 pesos a month", "Colombia", "COP"),
        ("salary_current", "$5000", "Canada", "CAD"),
    ],
)
def test_amount_is_in_the_money_of_a_country_told_later(slot: str, text: str, country: str, currency: str) -> None:
    money = getattr(after([(slot, text), ("country", country)]).profile, slot)
    assert money.currency == currency
    assert money == getattr(after([("country", country), (slot, text)]).profile, slot)


def test_amount_stays_as_it_is_when_somebody_moves() -> None:
    turns = [("country", "Mexico"), ("budget", "2000 pesos"), ("country", "Philippines")]
    budget = after(turns).profile.budget
    assert budget is not None
    assert budget.currency == "MXN"


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("I do not programme", "none"),
        ("coding nahi karni", "none"),
        ("ich will nicht programmieren", "none"),
        ("No quiero programar", "none"),
        ("pas envie de coder", "none"),
        ("Una parte de la semana.", "some"),
        ("Einen Teil der Woche", "some"),
        ("Une partie de la semaine", "some"),
        ("not much", "some"),
        ("La mayor parte del tiempo", "most"),
        ("Den größten Teil der Woche", "most"),
    ],
)
def test_share_of_code_is_understood_in_other_languages(text: str, share: str) -> None:
    assert after([("wants_code", text)]).profile.wants_code == share


@pytest.mark.parametrize(
    ("slot", "text", "production"),
    [
        ("production", "obviously", True),
        ("production", "Naturally, for years", True),
        ("production", "Absolutely not", False),
        ("production", "half a million downloads", True),
        ("", "My app has 300k monthly users", True),
        ("", "SRE, on call for our payment service", True),
        ("constraints", "On call every fourth night.", None),
        ("", "Midwife in Leeds, on call twice a week", None),
    ],
)
def test_being_on_call_without_a_system_is_no_production(slot: str, text: str, production: bool | None) -> None:
    profile = after([(slot, text)]).profile
    assert profile.production is production
    assert production or not any(claim.skill == "sre" for claim in profile.skills)


@pytest.mark.parametrize(
    "text",
    [
        "wrote conventions that four teams adopted",
        "chose Snowflake; all teams followed",
        "wrote guidelines which the whole company follows",
        "drafted the API standards adopted across three departments",
    ],
)
def test_what_other_teams_adopted_is_a_decision(text: str) -> None:
    said = read_decision(text)
    assert said is not None
    assert said.value is True


@pytest.mark.parametrize("text", ["wrote code that three teams saw", "chose Snowflake; all teams left"])
def test_what_nobody_followed_is_no_decision(text: str) -> None:
    assert read_decision(text) is None


def test_hours_and_how_long_in_one_breath_are_both_taken() -> None:
    profile = after([("", "8 hours a week for 12 months.")]).profile
    assert (profile.hours_per_week, profile.horizon_weeks) == (8, 52)
    assert after([("", "I've done 8 hours a week for 12 months now")]).profile.horizon_weeks is None


def test_hours_that_are_scratched_are_no_contradiction() -> None:
    told = after(
        [("hours_per_week", "5 hours a week"), ("budget", "Scratch the 5 hours, 12 hours a week from now on.")]
    )
    assert (told.profile.hours_per_week, told.profile.horizon_weeks) == (12, None)
    assert not told.conflicts
