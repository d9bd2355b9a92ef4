"""A small data folder on disk in which everything is right, for tests that break one thing in it."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import tomli
import tomli_w
import worlds as w

from knowledge.check import Finding, check
from knowledge.models import certifications, guidance, pay, postings, prices, skills, titles
from knowledge.models.fact import Fact
from knowledge.tables import cell_text

TODAY = date(2026, 11, 23)
SKILLS = (
    *("python", "git", "sql", "aws", "azure", "docker", "rag", "agents", "testing", "apis", "writing", "security"),
    *("pipelines", "evaluation", "prompting", "teamwork"),
)
COUNTRIES = ("IN", "US")


class SmallData:
    """A data folder that a test changes and checks."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, file: str, content: str | bytes) -> None:
        """Write a file, or over it."""
        path = self.folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    def text(self, file: str) -> str:
        """A file as it is."""
        return (self.folder / file).read_text(encoding="utf-8")

    def change(self, file: str, key: str, value: Any) -> None:
        """Put a value at a key such as 'skills[0].skill' of a TOML file; None removes the key."""
        record: Any = tomli.loads(self.text(file))
        steps = [int(step) if step.isdigit() else step for step in re.findall(r"[\w-]+", key)]
        holder = record
        for step in steps[:-1]:
            holder = holder[step]
        if value is None:
            del holder[steps[-1]]
        elif isinstance(holder, list) and steps[-1] == len(holder):
            holder.append(value)
        else:
            holder[steps[-1]] = value
        self.put(file, tomli_w.dumps(record))

    def set_cell(self, file: str, line: int, column: str, value: str) -> None:
        """Put a value into one cell of a CSV file; line 2 is the first row."""
        rows = list(csv.reader(self.text(file).splitlines()))
        rows[line - 1][rows[0].index(column)] = value
        self.put_rows(file, rows)

    def repeat_row(self, file: str, line: int, **cells: str) -> None:
        """Add a copy of a row with other values in some cells."""
        rows = list(csv.reader(self.text(file).splitlines()))
        copied = [cells.get(name, value) for name, value in zip(rows[0], rows[line - 1], strict=True)]
        self.put_rows(file, [*rows, copied])

    def put_rows(self, file: str, rows: Sequence[Sequence[str]]) -> None:
        """Write a CSV file."""
        path = self.folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w", encoding="utf-8", newline="") as lines:
            csv.writer(lines, lineterminator="\n").writerows(rows)

    def findings(self, today: date | None = TODAY) -> list[Finding]:
        """What the check finds."""
        return check(self.folder, today)

    def told(self) -> list[str]:
        """What the check finds, one line each: file, key, problem and remedy, without the name of the folder."""
        home = f"{self.folder.parent.name}/{self.folder.name}/"
        return [finding.line().removeprefix(home).replace("\n ", "") for finding in self.findings()]


def small_data(folder: Path) -> SmallData:
    """A folder with a few facts of every kind, all of them right."""
    data = SmallData(folder)
    data.put("about.toml", '[facts]\nas_of = "2026-11-23"\nlanguages = ["en"]\n')
    for file, fact in entities().items():
        data.put(file, tomli_w.dumps(plain(fact)))
    for file, (field, facts) in records().items():
        listed = [plain(fact) for fact in facts]
        data.put(file, tomli_w.dumps({field: listed} if field else {each.pop("id"): each for each in listed}))
    for file, facts in tables().items():
        names = list(type(facts[0]).model_fields)
        data.put_rows(file, [names, *([cell_text(getattr(fact, name)) for name in names] for fact in facts)])
    data.put("pay/odbl/LICENSE.md", "ODbL 1.0\n")
    return data


def plain(fact: Fact) -> dict[str, Any]:
    """A fact as a TOML file holds it."""
    return fact.model_dump(mode="json", exclude_none=True)


def entities() -> Mapping[str, Fact]:
    """One fact a file."""
    needs = [w.role_skill(name, 3, 5 if n < 2 else 4, group="cloud" if name in ("aws", "azure") else "")
             for n, name in enumerate(SKILLS)]  # fmt: skip
    steps = {"python": (1, 2), "git": (0, 2)}
    exam = w.certification(
        "exam-a",
        topics=("cloud",),
        skills=("aws",),
        domains=(w.domain("Build", 60), w.domain("Run", 40)),
        second_sources=(compared(),),
        second_source_agrees="yes",
        two_source_fields=("price_usd",),
    )
    facts: list[tuple[str, Fact]] = [
        ("roles/ai-engineer.toml", w.role("ai-engineer", skills=needs, transitions=[w.transition("ai-architect")])),
        ("roles/ai-architect.toml", w.role("ai-architect", skills=needs, aliases=["AI Designer"])),
        ("groups/cloud.toml", w.skill_group("cloud", ["aws", "azure"])),
        ("resources/course.toml", w.resource("course", SKILLS)),
        ("projects/first.toml", w.project("first", steps, roles=["ai-engineer", "ai-architect"],
                                          group_steps={"cloud": (0, 1)}, prerequisites={"python": 1})),
        ("projects/second.toml", w.project("second", steps, roles=["ai-engineer", "ai-architect"])),
        ("projects/third.toml", w.project("third", steps, roles=["ai-engineer", "ai-architect"])),
        ("resources/book.toml", w.resource("book", SKILLS)),
        ("backgrounds/teacher.toml", w.background("teacher", ["ai-engineer", "ai-architect"], {"writing": 3},
                                                  first_gaps=("python",))),
        ("titles/ai-trainer.toml", titles.AmbiguousTitle(title="AI Trainer", default_role="ai-engineer",
                                                        other_roles=("ai-architect",), ask="Which one?")),
        ("certifications/provider/exam-a.toml", exam),
        ("certifications/provider/exam-b.toml", w.certification("exam-b", requires=("exam-a",))),
        ("pathways/way.toml", w.pathway("way", ["exam-a", "exam-b"], roles=["ai-engineer"])),
        ("free_credentials/badge.toml", w.free_credential("badge", ["aws"], topics=("cloud",))),
    ]  # fmt: skip
    facts += [(f"countries/{code.lower()}.toml", w.country(code)) for code in COUNTRIES]
    for name in SKILLS:
        first = {"git": 1} if name == "python" else {}
        facts.append((f"skills/{name}.toml", w.skill(name, aliases=[f"{name} skill"], prerequisites=first,
                                                     transfers={"sql": 0.3} if name == "python" else {})))  # fmt: skip
    return dict(facts)


def compared() -> certifications.SecondSource:
    """A comparison of one fact of an exam."""
    return certifications.SecondSource(
        field="price_usd", value="100", second_value="100", agrees=True, counted=True, url="https://example.com",
        as_of="2026-09-01", kind="secondary", checked_on="2026-11-01",
    )  # fmt: skip


def records() -> Mapping[str, tuple[str, Sequence[Fact]]]:
    """Many facts in one TOML file, and under which field."""
    odbl = {"licence": "ODbL-1.0", "attribution": "Survey, ODbL 1.0"}
    levels = [skills.SkillLevel(level=n, label=str(n), meaning=str(n), evidence_needed="a test", self_report_weight=0.5)
              for n in range(6)]  # fmt: skip
    sources = [w.source(), w.source("judgement"), w.source("AIJOBS_2025"), w.source("SO_2025", **odbl)]
    return {
        "sources.toml": ("", sources),
        "work_style.toml": ("axes", w.axes()),
        "levels.toml": ("levels", levels),
        "never_skills.toml": ("aliases", [skills.SkillAlias(text="AI", kind="never")]),
        "pay/pay_roles.toml": ("roles", [pay.PayRole(id="any-engineer", title="Any", family="engineering", note="-")]),
        "interview/items.toml": ("items", [w.interest_item("build-things", {"build": 1.0})]),
        "interview/questions.toml": ("questions", [w.question("years")]),
    }


def tables() -> Mapping[str, Sequence[Fact]]:
    """Facts in rows, one CSV file each."""
    ids = ("ai-engineer", "ai-architect")
    implied = [w.implied(name, 2, scope="role_id", key=role) for role in ids for name in SKILLS[:5]]
    survey: dict[str, Any] = {"basis": "total_comp_self_reported", "source": "SO_2025"}
    lines = [w.helpline(code, kind) for code in COUNTRIES for kind in ("emergency", "crisis")]
    return {
        "implied_skills.csv": [*implied, w.implied("git", 1, scope="seniority", key="senior")],
        "title_words/words.csv": [
            titles.TitleWord(kind="head", means="engineer", words=("engineer",)),
            titles.TitleWord(kind="seniority", means="senior", words=("senior", "sr")),
            titles.TitleWord(kind="field", words=("ai", "ml")),
        ],
        "title_words/rules.csv": [titles.TitleRule(head=("engineer",), words=("ai + ml",), role="ai-engineer")],
        "world.csv": [w.place(code, f"Land {code}") for code in COUNTRIES],
        "pay/board_cells.csv": [w.cell(role) for role in ids],
        "pay/odbl/survey_cells.csv": [w.cell("ai-engineer", **survey)],
        "pay/board_factors.csv": [w.factor("base", "US / reference", 100_000), w.factor("role", "ai-engineer", 1.0),
                                  w.factor("family_level", "engineering:mid", 0.9), w.factor("spread", "p50", 1.0),
                                  w.factor("country_vs_US", "IN", 0.3)],
        "pay/us_occupation_wages.csv": [pay.OccupationWage(
            soc_code="15-1252", soc_title="Developers", nearest_role="ai-engineer", area="US", year=2025, month="May",
            currency="USD", basis="wages", p10=50_000, p50=90_000, p90=150_000, source=w.SOURCE)],
        "pay/official_wages.csv": [pay.OfficialWage(
            country="IN", occupation_system="NCO", occupation_code="251", occupation_title="Developers",
            nearest_role="ai-engineer", match="broad", year=2025, currency="INR", p25=400_000, p50=600_000,
            published_unit="INR a year", published_values="-", annualisation="as published", pay_concept="gross",
            coverage="all", licence="open", licence_text_seen="yes", seen_in="-", url="https://example.org",
            source=w.SOURCE)],
        "pay/adjacent_wages.csv": [pay.AdjacentWage(
            role="ai-engineer", kind="official", country="US", occupation="15-1252", title="Developers",
            match="nearest", year=2025, currency="USD", n=10, p25=70_000, p50=90_000, source=w.SOURCE)],
        "pay/reference_figures.csv": [w.reference_figure("F1", "US", ["ai-engineer"], 120_000)],
        "pay/pay_mix.csv": [pay.PayMix(
            country="US", role="ai-engineer;ai-architect", employer_group="all", component="bonus", low=5, high=15,
            unit="percent of base", as_of="2026", publisher="P", url="https://example.org", confidence="low")],
        "evidence/ladder_check.csv": [pay.LadderCheck(
            country="US", role="ai-engineer", level="mid", source="adverts", recommended_first=True, step="1 exact",
            units="10", p50=100_000, currency="USD", match="-", publishers_n="2", low=90_000, centre=100_000,
            high=110_000, inside_range="yes", flag="", likely_reason="", publishers="P")],
        "article/pay_ranges.csv": [pay.ArticleRange(
            table="India", country="IN", role="ai-engineer", article_role="AI Engineer", currency="INR", low=600_000,
            high=1_500_000, high_open_ended=False, text="6-15", publishers=3, agree=1, below=1, above=1,
            better_sources=0, own_data="-", verdict="contested", reason="-", source=w.SOURCE)],
        "article/certifications.csv": [certifications.ArticleCertification(
            text="Exam A", meaning="EXAM-A", verdict="accurate", fact="live")],
        "article/claims.csv": [guidance.Claim(id="c-1", section="s", role="both", claim="It grows", check="opinion")],
        "article/skill_terms.csv": [guidance.ArticleTerm(term="Chatbots", skills=("python",))],
        "certification_codes/replaced.csv": [
            w.succession("OLD-1", "OLD-2", new_certification=""),
            w.succession("OLD-2", "EXAM-A", new_certification="exam-a")],
        "certification_codes/aliases.csv": [w.code_alias("Exam Alpha", "exam-a", kind="old name")],
        "certification_codes/posting_mentions.csv": [w.mention("all", 3), w.mention("ai-engineer", 5)],
        "evidence/skill_demand.csv": [w.demand("python", 50)],
        "evidence/architect_postings.csv": [postings.Posting.model_validate(
            dict.fromkeys(postings.Posting.model_fields, "")
            | {"id": "p1", "role": "ai-architect", "text_seen": "full", "skills": ("python",), "source": w.SOURCE})],
        "evidence/architect_shares.csv": [postings.PostingShare(
            role="ai-architect", skill="python", postings=10, mentions=4, pct=40, basis="text")],
        "evidence/title_counts.csv": [postings.TitleCount(
            role="ai-engineer", postings=10, employers=5, with_ai_in_title=2, us_with_stated_pay=1, sample="s",
            sources=(w.SOURCE,))],
        "model_prices.csv": [prices.ModelPrice(
            model="claude-m", prompt_over=0, input_usd=1, cache_write_usd=1.25, cache_read_usd=0.1, output_usd=5,
            as_of="2026-10", source=w.SOURCE)],
        "safety/helplines.csv": lines,
        "safety/career_services.csv": [w.career_service(code) for code in COUNTRIES],
    }  # fmt: skip
