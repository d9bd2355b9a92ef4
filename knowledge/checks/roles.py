"""Rules for roles, starting backgrounds, titles and what a title implies."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from knowledge.checks.finding import did_you_mean, quoted
from knowledge.checks.inspection import Inspection, report_shared_names
from knowledge.models.fact import Fact
from knowledge.models.roles import Role
from knowledge.models.titles import Background, ImpliedSkill
from knowledge.names import fold

FEWEST_SKILLS = 15
"""A role described by fewer skills cannot be told apart from its neighbours (judgement of the fact tables)."""

FEWEST_IMPLIED = 5
"""A present title that implies fewer skills makes people list what everyone in that job knows (same judgement)."""

STRONG = 3
"""From this level on a skill that people of a background bring is no gap of theirs."""

SENIORITY_WORDS = ("junior", "senior", "staff", "lead", "principal", "manager", "architect", "head", "director")
EDUCATION_KEY = re.compile(r"^[a-z-]+$")
YEARS_SEEN = (0, 2, 4, 7, 11)
"""First years of the bands of implied skills."""


def check_roles(inspection: Inspection) -> None:
    """Every rule for roles."""
    knowledge = inspection.knowledge
    for role in knowledge.roles.values():
        check_shape(inspection, role)
        check_skills(inspection, role)
        check_pay_names(inspection, role)
        check_moves(inspection, role)
    report_shared_names(inspection, role_names(inspection))
    for title in knowledge.ambiguous_titles.values():
        owner = knowledge.role_names.get(title.title)
        if title.default_role and owner and owner != title.default_role:
            problem = f"{quoted(title.title)} is a name of {quoted(owner)}, the default here is another role."
            inspection.report(title, "default_role", problem, "Let both name the same role.")
    check_backgrounds(inspection)
    check_implied_skills(inspection)


def role_names(inspection: Inspection) -> Iterator[tuple[Fact, str, str, str]]:
    """Every name of every role."""
    for role in inspection.knowledge.roles.values():
        yield role, "title", role.id, role.title
        for number, alias in enumerate(role.aliases):
            yield role, f"aliases[{number}].name", role.id, alias.name


def check_shape(inspection: Inspection, role: Role) -> None:
    """A role has aliases, responsibilities, three interest letters and all axes of the work style."""
    if not role.aliases:
        inspection.report(role, "aliases", "The role has no alias.", "Name at least its usual title.")
    if not role.responsibilities:
        inspection.report(role, "responsibilities", "The role has no responsibility.", "Three to six are usual.")
    if len(role.riasec) != 3 or not set(role.riasec) <= set("RIASEC"):
        inspection.report(role, "riasec", f"{quoted(role.riasec)} is no code.", "Write three of the letters RIASEC.")
    missing = [axis for axis in inspection.knowledge.work_style_axes if axis not in role.work_style]
    for axis in missing:
        inspection.report(role, f"work_style.{axis}", "This axis has no value.", f"Add a line: {axis} = 0 to 5.")
    if (role.occupation.soc_match == "none") != (not role.occupation.soc_code):
        problem = f"The match is {quoted(role.occupation.soc_match)} and the code {quoted(role.occupation.soc_code)}."
        inspection.report(role, "occupation.soc_match", problem, 'Without a code the match is "none", else it is not.')


def check_skills(inspection: Inspection, role: Role) -> None:
    """A role asks for enough skills, each once, at least one of them a must, groups with enough members."""
    if len(role.skills) < FEWEST_SKILLS:
        problem = f"The role has {len(role.skills)} skills."
        inspection.report(role, "skills", problem, f"At least {FEWEST_SKILLS} are needed to tell it from others.")
    if not any(need.importance == 5 for need in role.skills):
        inspection.report(role, "skills", "No skill is a must-have.", "Give the core ones importance = 5.")
    seen: set[str] = set()
    for number, need in enumerate(role.skills):
        if need.skill in seen:
            inspection.report(role, f"skills[{number}].skill", f"{quoted(need.skill)} is named twice.", "Remove one.")
        seen.add(need.skill)
        if (need.posting_share_pct is None) != (need.posting_sample is None):
            problem = "A share of postings and the size of the sample belong together."
            inspection.report(role, f"skills[{number}].posting_share_pct", problem, "Give both or neither.")
    for number, group in enumerate(role.group_needs):
        members = sum(need.group == group.group for need in role.skills)
        if members < group.count:
            problem = f"The role needs {group.count} of {quoted(group.group)} and names {members}."
            inspection.report(role, f"group_needs[{number}].count", problem, "Name more members among its skills.")


def check_pay_names(inspection: Inspection, role: Role) -> None:
    """A role has pay of its own, a proxy that has pay, or says that there is none."""
    pay = role.pay
    if pay.survey_proxy and pay.survey_refused:
        problem = "The survey has a stand-in and is refused as well."
        inspection.report(role, "pay.survey_refused", problem, "Empty survey_proxy, or set survey_refused = false.")
    if not inspection.can_judge("pay cell"):
        return
    paid = {cell.role for cell in inspection.knowledge.cells}
    for key, name in (("proxy", pay.proxy), ("survey_proxy", pay.survey_proxy)):
        if name and name not in paid and name in inspection.ids("pay role"):
            problem = f"{quoted(name)} stands in for this role and has no pay itself."
            inspection.report(role, f"pay.{key}", problem, "Name one that has, or leave it empty.")
    if pay.role and pay.role not in paid and not pay.proxy and not pay.survey_proxy:
        problem = f"Nothing in the pay tables is called {quoted(pay.role)}, and no proxy is named."
        remedy = did_you_mean(pay.role, sorted(paid)) or 'Name a proxy, or write role = "" to say that there is no pay.'
        inspection.report(role, "pay.role", problem, remedy)


def check_moves(inspection: Inspection, role: Role) -> None:
    """A move leads to another role, and to each at most once."""
    targets = [move.to for move in role.transitions]
    for number, target in enumerate(targets):
        if target == role.id:
            inspection.report(role, f"transitions[{number}].to", "The move leads to the role itself.", "Remove it.")
        elif target in targets[:number]:
            inspection.report(role, f"transitions[{number}].to", f"{quoted(target)} is there twice.", "Remove one.")


def check_backgrounds(inspection: Inspection) -> None:
    """Every rule for starting backgrounds."""
    knowledge = inspection.knowledge
    adjacent = {
        fold(name): role.id
        for role in knowledge.roles.values()
        if role.track == "adjacent"
        # A plain name is the same work without AI: as a present job it is a background.
        for name in (role.title, *(alias.name for alias in role.aliases if alias.kind != "plain"))
    }
    names: list[tuple[Fact, str, str, str]] = []
    for start in knowledge.backgrounds.values():
        listed = [("title", start.title), *((f"aliases[{n}]", alias) for n, alias in enumerate(start.aliases))]
        names += [(start, key, start.id, name) for key, name in listed]
        check_background(inspection, start)
        for key, name in listed:
            if fold(name) in adjacent:
                problem = f"{quoted(name)} is a title of the role {quoted(adjacent[fold(name)])}."
                inspection.report(start, key, problem, "A background is outside the field: take another title.")
    report_shared_names(inspection, names)


def check_background(inspection: Inspection, start: Background) -> None:
    """Two or three realistic roles, skills named once, gaps that are gaps."""
    if not 2 <= len(start.roles) <= 3:
        inspection.report(start, "roles", f"{len(start.roles)} roles are named.", "Name two or three, best first.")
    levels = {brought.skill: brought.typical_level for brought in start.skills}
    if len(levels) < len(start.skills):
        inspection.report(start, "skills", "A skill is named twice.", "Remove one.")
    for number, brought in enumerate(start.skills):
        if brought.typical_level == 0:
            key = f"skills[{number}].typical_level"
            inspection.report(start, key, "Level 0 brings nothing.", "Give 1 to 5, or remove the skill.")
    for number, gap in enumerate(start.first_gaps):
        if levels.get(gap, 0) >= STRONG:
            problem = f"{quoted(gap)} is brought at level {levels[gap]} already."
            inspection.report(start, f"first_gaps[{number}]", problem, "Remove it from the gaps.")
    if start.us_median_pay_2025 is not None and not start.soc_code:
        problem = "The pay belongs to no occupation."
        inspection.report(start, "us_median_pay_2025", problem, "Give the soc_code it was read for.")


def check_implied_skills(inspection: Inspection) -> None:
    """Bands do not overlap, levels never fall with years, and a title implies enough."""
    bands: dict[tuple[str, str, str], list[ImpliedSkill]] = defaultdict(list)
    thick: dict[tuple[str, int], int] = defaultdict(int)
    for row in inspection.knowledge.implied_skills:
        check_implied_key(inspection, row)
        for other in bands[row.scope, row.key, row.skill]:
            if row.years_min <= other.years_max and other.years_min <= row.years_max:
                problem = f"Years {row.years_min} to {row.years_max} overlap {other.years_min} to {other.years_max}."
                inspection.report(row, "years_min", problem, "Every year belongs to one row.")
            elif (row.years_min > other.years_max) != (row.level > other.level) and row.level != other.level:
                problem = f"{quoted(row.skill)} falls with the years."
                inspection.report(row, "level", problem, "More years never imply less.")
        bands[row.scope, row.key, row.skill].append(row)
        if row.scope == "role_id":
            for year in YEARS_SEEN:
                thick[row.key, year] += row.years_min <= year <= row.years_max
    if not inspection.can_judge("implied skill"):
        return
    for role in inspection.knowledge.roles.values():
        thin = [year for year in YEARS_SEEN if thick[role.id, year] < FEWEST_IMPLIED]
        if thin:
            problem = f"After {thin[0]} years the title implies {thick[role.id, thin[0]]} skills."
            remedy = (
                f"Add rows with scope role_id to implied_skills.csv: at least {FEWEST_IMPLIED} skills for each year."
            )
            inspection.warn(role, "id", problem, remedy)


def check_implied_key(inspection: Inspection, row: ImpliedSkill) -> None:
    """The key of an implied skill is of the kind its scope says."""
    if row.scope == "role_id":
        inspection.expect("role", row.key, row, "key")
    elif row.scope == "background":
        inspection.expect("background", row.key, row, "key")
    elif row.scope == "seniority" and row.key not in SENIORITY_WORDS:
        inspection.report(row, "key", f"{quoted(row.key)} is no seniority word.", f"Use {', '.join(SENIORITY_WORDS)}.")
    elif row.scope == "education" and not EDUCATION_KEY.match(row.key):
        remedy = "Write small letters and hyphens, for example cs-degree."
        inspection.report(row, "key", f"{quoted(row.key)} is no kind of education.", remedy)
    elif not row.key.strip():
        inspection.report(row, "key", "The key is empty.", "Write the word of the title, or the kind of education.")
    if row.level == 0:
        inspection.report(row, "level", "Level 0 implies nothing.", "Give 1 to 5, or remove the row.")
