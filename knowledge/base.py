"""Knowledge: every fact in memory, by id or by the names people use for it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from knowledge.errors import AmbiguousName, UnknownId
from knowledge.names import NameIndex, fold, without_accents
from knowledge.tables import Rows, Table

if TYPE_CHECKING:
    from knowledge.models.certifications import (
        ArticleCertification,
        Certification,
        CertificationAlias,
        FreeCredential,
        Pathway,
        PostingMention,
        Succession,
    )
    from knowledge.models.fact import Fact, Source
    from knowledge.models.guidance import ArticleTerm, Claim, InterestItem, InterviewQuestion, WorkStyleAxis
    from knowledge.models.pay import (
        AdjacentWage,
        ArticleRange,
        LadderCheck,
        OccupationWage,
        OfficialWage,
        PayFactor,
        PayMix,
        PayRole,
        ReferenceFigure,
        SalaryCell,
    )
    from knowledge.models.places import Country, World
    from knowledge.models.postings import Posting, PostingShare, TitleCount
    from knowledge.models.prices import ModelPrice
    from knowledge.models.roles import Role
    from knowledge.models.services import CareerService, Helpline
    from knowledge.models.skills import Project, Resource, Skill, SkillAlias, SkillDemand, SkillGroup, SkillLevel
    from knowledge.models.titles import AmbiguousTitle, Background, ImpliedSkill, TitleRule, TitleWord

F = TypeVar("F", bound="Fact")


class Facts(Protocol):
    """Where facts come from: a data folder, or a small world built in a test."""

    def entities(self, kind: str, where: str, model: type[F], key: str = "id") -> Table[F]: ...
    def records(self, kind: str, file: str, field: str, model: type[F], key: str = "id") -> Table[F]: ...
    def rows(self, kind: str, pattern: str, model: type[F]) -> Rows[F]: ...
    def settings(self, file: str) -> Mapping[str, Any]: ...


class Knowledge:
    """The facts, group by group; a group is read when it is first looked at and models are imported with it."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    # --- what the facts are -------------------------------------------------------------------------------

    @cached_property
    def as_of(self) -> str:
        """The day the facts were last looked over, as an ISO date."""
        return str(self._facts.settings("about.toml")["facts"]["as_of"])

    @cached_property
    def sources(self) -> Table[Source]:
        from knowledge.models.fact import Source

        return self._facts.records("source", "sources.toml", "", Source)

    # --- roles --------------------------------------------------------------------------------------------

    @cached_property
    def roles(self) -> Table[Role]:
        from knowledge.models.roles import Role

        return self._facts.entities("role", "roles", Role)

    @cached_property
    def backgrounds(self) -> Table[Background]:
        from knowledge.models.titles import Background

        return self._facts.entities("background", "backgrounds", Background)

    @cached_property
    def ambiguous_titles(self) -> Table[AmbiguousTitle]:
        from knowledge.models.titles import AmbiguousTitle

        return self._facts.entities("title", "titles", AmbiguousTitle, key="title")

    @cached_property
    def title_words(self) -> Rows[TitleWord]:
        """Words of job titles: how they are spelled, which say seniority, which name a field or another one."""
        from knowledge.models.titles import TitleWord

        return self._facts.rows("title word", "title_words/words.csv", TitleWord)

    @cached_property
    def title_rules(self) -> Rows[TitleRule]:
        """What a head such as 'engineer' means beside certain words."""
        from knowledge.models.titles import TitleRule

        return self._facts.rows("title rule", "title_words/rules.csv", TitleRule)

    @cached_property
    def implied_skills(self) -> Rows[ImpliedSkill]:
        from knowledge.models.titles import ImpliedSkill

        return self._facts.rows("implied skill", "implied_skills.csv", ImpliedSkill)

    @cached_property
    def work_style_axes(self) -> Table[WorkStyleAxis]:
        from knowledge.models.guidance import WorkStyleAxis

        return self._facts.records("work-style axis", "work_style.toml", "axes", WorkStyleAxis, key="axis")

    @cached_property
    def postings(self) -> Rows[Posting]:
        from knowledge.models.postings import Posting

        return self._facts.rows("posting", "architect_postings.csv", Posting)

    @cached_property
    def posting_shares(self) -> Rows[PostingShare]:
        from knowledge.models.postings import PostingShare

        return self._facts.rows("posting share", "architect_shares.csv", PostingShare)

    @cached_property
    def title_counts(self) -> Rows[TitleCount]:
        from knowledge.models.postings import TitleCount

        return self._facts.rows("title count", "title_counts.csv", TitleCount)

    # --- skills -------------------------------------------------------------------------------------------

    @cached_property
    def skills(self) -> Table[Skill]:
        from knowledge.models.skills import Skill

        return self._facts.entities("skill", "skills", Skill)

    @cached_property
    def skill_groups(self) -> Table[SkillGroup]:
        from knowledge.models.skills import SkillGroup

        return self._facts.entities("skill group", "groups", SkillGroup)

    @cached_property
    def skill_levels(self) -> Table[SkillLevel]:
        from knowledge.models.skills import SkillLevel

        return self._facts.records("skill level", "levels.toml", "levels", SkillLevel, key="level")

    @cached_property
    def never_skills(self) -> Table[SkillAlias]:
        """Words too broad to be evidence of any skill."""
        from knowledge.models.skills import SkillAlias

        return self._facts.records("word", "never_skills.toml", "aliases", SkillAlias, key="text")

    @cached_property
    def skill_demand(self) -> Rows[SkillDemand]:
        from knowledge.models.skills import SkillDemand

        return self._facts.rows("skill demand", "skill_demand.csv", SkillDemand)

    @cached_property
    def resources(self) -> Table[Resource]:
        from knowledge.models.skills import Resource

        return self._facts.entities("resource", "resources", Resource)

    @cached_property
    def projects(self) -> Table[Project]:
        from knowledge.models.skills import Project

        return self._facts.entities("project", "projects", Project)

    # --- certifications -----------------------------------------------------------------------------------

    @cached_property
    def certifications(self) -> Table[Certification]:
        from knowledge.models.certifications import Certification

        return self._facts.entities("certification", "certifications", Certification)

    @cached_property
    def successions(self) -> Rows[Succession]:
        from knowledge.models.certifications import Succession

        return self._facts.rows("old code", "replaced.csv", Succession)

    @cached_property
    def certification_aliases(self) -> Rows[CertificationAlias]:
        from knowledge.models.certifications import CertificationAlias

        return self._facts.rows("certification alias", "certification_codes/aliases.csv", CertificationAlias)

    @cached_property
    def posting_mentions(self) -> Rows[PostingMention]:
        from knowledge.models.certifications import PostingMention

        return self._facts.rows("posting mention", "posting_mentions.csv", PostingMention)

    @cached_property
    def pathways(self) -> Table[Pathway]:
        from knowledge.models.certifications import Pathway

        return self._facts.entities("pathway", "pathways", Pathway)

    @cached_property
    def free_credentials(self) -> Table[FreeCredential]:
        from knowledge.models.certifications import FreeCredential

        return self._facts.entities("free credential", "free_credentials", FreeCredential)

    # --- pay ----------------------------------------------------------------------------------------------

    @cached_property
    def cells(self) -> Rows[SalaryCell]:
        from knowledge.models.pay import SalaryCell

        return self._facts.rows("pay cell", "*_cells.csv", SalaryCell)

    @cached_property
    def factors(self) -> Rows[PayFactor]:
        from knowledge.models.pay import PayFactor

        return self._facts.rows("pay factor", "*_factors.csv", PayFactor)

    @cached_property
    def pay_roles(self) -> Table[PayRole]:
        """Names of the pay tables that are no role of the project."""
        from knowledge.models.pay import PayRole

        return self._facts.records("pay role", "pay/pay_roles.toml", "roles", PayRole)

    @cached_property
    def occupation_wages(self) -> Rows[OccupationWage]:
        from knowledge.models.pay import OccupationWage

        return self._facts.rows("occupation wage", "us_occupation_wages.csv", OccupationWage)

    @cached_property
    def official_wages(self) -> Rows[OfficialWage]:
        from knowledge.models.pay import OfficialWage

        return self._facts.rows("official wage", "official_wages*.csv", OfficialWage)

    @cached_property
    def adjacent_wages(self) -> Rows[AdjacentWage]:
        from knowledge.models.pay import AdjacentWage

        return self._facts.rows("reference wage", "adjacent_wages*.csv", AdjacentWage)

    @cached_property
    def reference_figures(self) -> Rows[ReferenceFigure]:
        from knowledge.models.pay import ReferenceFigure

        return self._facts.rows("cited figure", "reference_figures*.csv", ReferenceFigure)

    @cached_property
    def pay_mix(self) -> Rows[PayMix]:
        from knowledge.models.pay import PayMix

        return self._facts.rows("pay component", "pay_mix*.csv", PayMix)

    @cached_property
    def ladder_checks(self) -> Rows[LadderCheck]:
        from knowledge.models.pay import LadderCheck

        return self._facts.rows("ladder check", "ladder_check.csv", LadderCheck)

    # --- the article --------------------------------------------------------------------------------------

    @cached_property
    def article_ranges(self) -> Rows[ArticleRange]:
        from knowledge.models.pay import ArticleRange

        return self._facts.rows("article pay range", "pay_ranges.csv", ArticleRange)

    @cached_property
    def article_certifications(self) -> Rows[ArticleCertification]:
        from knowledge.models.certifications import ArticleCertification

        return self._facts.rows("article certification", "article/certifications.csv", ArticleCertification)

    @cached_property
    def claims(self) -> Rows[Claim]:
        from knowledge.models.guidance import Claim

        return self._facts.rows("claim", "claims.csv", Claim)

    @cached_property
    def article_terms(self) -> Rows[ArticleTerm]:
        from knowledge.models.guidance import ArticleTerm

        return self._facts.rows("article term", "skill_terms.csv", ArticleTerm)

    # --- places and help ----------------------------------------------------------------------------------

    @cached_property
    def countries(self) -> Table[Country]:
        from knowledge.models.places import Country

        return self._facts.entities("country", "countries", Country, key="code")

    @cached_property
    def world(self) -> Rows[World]:
        from knowledge.models.places import World

        return self._facts.rows("country", "world.csv", World)

    @cached_property
    def helplines(self) -> Rows[Helpline]:
        from knowledge.models.services import Helpline

        return self._facts.rows("helpline", "helplines.csv", Helpline)

    @cached_property
    def career_services(self) -> Rows[CareerService]:
        from knowledge.models.services import CareerService

        return self._facts.rows("career service", "career_services.csv", CareerService)

    # --- the interview ------------------------------------------------------------------------------------

    @cached_property
    def interest_items(self) -> Table[InterestItem]:
        from knowledge.models.guidance import InterestItem

        return self._facts.records("interest item", "interview/items.toml", "items", InterestItem)

    @cached_property
    def interview_questions(self) -> Table[InterviewQuestion]:
        from knowledge.models.guidance import InterviewQuestion

        return self._facts.records("question", "interview/questions.toml", "questions", InterviewQuestion)

    # --- language models ----------------------------------------------------------------------------------

    @cached_property
    def model_prices(self) -> Rows[ModelPrice]:
        from knowledge.models.prices import ModelPrice

        return self._facts.rows("model price", "model_prices.csv", ModelPrice)

    # --- names --------------------------------------------------------------------------------------------

    @cached_property
    def role_names(self) -> NameIndex:
        """Ids, titles and aliases of roles."""
        raw = ((name, self.roles.raw(name)) for name in self.roles)
        named = [(name, record["title"], record["aliases"]) for name, record in raw]
        return NameIndex(
            "role",
            [(name, name) for name, _, _ in named]
            + [(title, name) for name, title, _ in named]
            + [(alias["name"], name) for name, _, aliases in named for alias in aliases],
        )

    @cached_property
    def background_names(self) -> NameIndex:
        """Ids, titles and aliases of starting occupations."""
        raw = [(name, self.backgrounds.raw(name)) for name in self.backgrounds]
        return NameIndex(
            "background",
            [(name, name) for name, _ in raw]
            + [(record["title"], name) for name, record in raw]
            + [(alias, name) for name, record in raw for alias in record.get("aliases", ())],
        )

    @cached_property
    def skill_names(self) -> NameIndex:
        """Ids, names and aliases of skills; the rules for ambiguous words are not applied here."""
        raw = [(name, self.skills.raw(name)) for name in self.skills]
        return NameIndex(
            "skill",
            [(name, name) for name, _ in raw]
            + [(record["name"], name) for name, record in raw]
            + [(alias["text"], name) for name, record in raw for alias in record.get("aliases", ())],
        )

    @cached_property
    def place_names(self) -> NameIndex:
        """Codes, names, aliases and cities of covered countries, then every other country by code and name."""
        raw = [(code, self.countries.raw(code)) for code in self.countries]
        return NameIndex(
            "country",
            [(code, code) for code, _ in raw]
            + [(record["name"], code) for code, record in raw]
            + [(alias, code) for code, record in raw for alias in record.get("aliases", ())]
            + [(place.code, place.code) for place in self.world]
            + [(place.name, place.code) for place in self.world]
            + [(alias, place.code) for place in self.world for alias in place.aliases]
            + [(city, code) for code, city in self._cities]
            + [(without_accents(city), code) for code, city in self._cities],
        )

    @cached_property
    def _cities(self) -> tuple[tuple[str, str], ...]:
        """Code and name of every city and region, those of covered countries first."""
        covered = [(code, city) for code in self.countries for city in self.countries.raw(code).get("cities", ())]
        return (*covered, *((place.code, city) for place in self.world for city in place.cities))

    @cached_property
    def shared_places(self) -> Mapping[str, tuple[str, ...]]:
        """Folded names that several countries have, with the codes of the countries: Cambridge, Georgia."""
        owners: dict[str, dict[str, None]] = {}
        named = [(place.code, place.name) for place in self.world]
        for code, name in (*named, *self._cities):
            for written in (name, without_accents(name)):
                owners.setdefault(fold(written), {})[code] = None
        return {name: tuple(codes) for name, codes in owners.items() if len(codes) > 1}

    def role(self, name: str) -> Role:
        """The role of an id, title or alias, letter case and hyphens aside. Raises UnknownId or AmbiguousName."""
        if name in self.roles:
            return self.roles[name]
        for title in self.ambiguous_titles:
            if fold(title) == fold(name):
                asked = self.ambiguous_titles[title]
                choices = tuple(dict.fromkeys((*filter(None, [asked.default_role]), *asked.other_roles)))
                raise AmbiguousName("role", name, choices, f"{title!r} means several jobs. {asked.ask}")
        return self.roles[self.role_names.resolve(name)]

    def skill(self, name: str) -> Skill:
        """The skill of an id, name or alias. Raises UnknownId."""
        return self.skills[name] if name in self.skills else self.skills[self.skill_names.resolve(name)]

    def place(self, name: str) -> World:
        """Any country by code, name or city, covered or not. Raises UnknownId, or AmbiguousName as for Georgia."""
        if fold(name) == "georgia":
            question = "Georgia the country, or Georgia in the United States?"
            raise AmbiguousName("country", name, ("GE", "US"), question)
        if name not in self.countries and (codes := self.shared_places.get(fold(name))):
            question = f"{name.strip()} in {' or in '.join(self._places[code].name for code in codes)}?"
            raise AmbiguousName("country", name, codes, question)
        code = name if name in self.countries else self._place_code(name)
        (place,) = self.world.where(code=code)  # validates one row, where an index would validate all
        return place

    def _place_code(self, name: str) -> str:
        """The code of a place; of 'Bengaluru, India' the country's, and a known city settles which Georgia."""
        city, comma, last = name.rpartition(",")
        if not comma or name in self.place_names:
            return self.place_names.resolve(name)
        if len(last.strip()) == len("MA") and fold(city) in self.place_names and fold(city) not in self.shared_places:
            # "Boston, MA" is no city of Morocco: behind a city two letters are mostly those of a state.
            return self.place_names[city]
        if fold(last) == "georgia" and fold(city) not in self.shared_places:
            return self.place_names.get(city.strip()) or self.place(last.strip()).code
        return self.place_names.get(last.strip()) or self.place_names.resolve(name)

    def country(self, name: str) -> Country:
        """A covered country by code, name or city. Raises UnknownId for one without currency and pay facts."""
        place = self.place(name)
        if place.code not in self.countries:
            near = tuple(self.countries[code].name for code in self.neighbours(place.code)[:3])
            raise UnknownId("covered country", place.name, near)
        return self.countries[place.code]

    def neighbours(self, code: str) -> tuple[str, ...]:
        """Codes of covered countries of the same subregion, then of the same region."""
        home = self._places[code]
        others = [self._places[other] for other in self.countries if other != code]
        near = [place.code for place in others if place.subregion == home.subregion]
        far = [place.code for place in others if place.region == home.region and place.code not in near]
        return (*near, *far)

    @cached_property
    def _places(self) -> dict[str, World]:
        return {place.code: place for place in self.world}
