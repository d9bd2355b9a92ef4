"""The parts of a CV by their headings, in the languages that CVs of the field are written in."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

SectionKind = Literal[
    "summary", "work", "education", "skills", "certificates", "projects", "languages", "contact", "others", "aside"
]
"""`others`: what others say, or unpaid work; `aside`: hobbies and references, in which nothing is claimed."""

_LABELLED = ("skills", "languages", "certificates", "education", "aside", "contact")
"""Kinds of parts that are often one line with its name in front."""
_OF_A_JOB = frozenset({"tools", "technologies", "technology", "tech stack", "technology stack", "stack", "software"})
LONGEST_HEADING = 45
"""Characters of a heading (judgement)."""

_WORDS: Mapping[SectionKind, str] = MappingProxyType(
    {
        "work": "experience|work experience|working experience|professional experience|employment|employment history|"
        "career|career history|work history|relevant experience|relevant work experience|industry experience|"
        "professional background|positions|positions held|job history|internships|internship|internship experience|"
        "experience and projects|technical experience|engineering experience|it experience|career summary and "
        "experience|teaching experience|research experience|berufserfahrung|beruflicher werdegang|werdegang|"
        "berufliche erfahrung|praxiserfahrung|praktika|experiencia|experiencia laboral|experiencia profesional|"
        "trayectoria profesional|historial laboral|experience professionnelle|experiences professionnelles|"
        "experiences|parcours professionnel|parcours|stages|experiencia profissional|experiencias profissionais|"
        "historico profissional|carreira|esperienza|esperienze|esperienza professionale|esperienza lavorativa|"
        "esperienze lavorative|werkervaring",
        "education": "education|education and training|academic background|academic qualifications|academic details|"
        "academics|academic profile|academic history|educational qualifications|educational qualification|"
        "educational background|qualifications|scholastic record|studies|ausbildung|bildung|bildungsweg|studium|"
        "hochschulbildung|schulbildung|akademische ausbildung|ausbildung und studium|studium und ausbildung|"
        "formation|formations|etudes|diplomes|formation academique|scolarite|formacion|formacion academica|educacion|"
        "estudios|formacao|formacao academica|educacao|escolaridade|istruzione|istruzione e formazione|formazione|"
        "opleiding|opleidingen",
        "skills": "skills|technical skills|core skills|key skills|it skills|hard skills|soft skills|computer skills|"
        "professional skills|digital skills|skills summary|skill set|skillset|skills and tools|skills and "
        "technologies|tools and technologies|technologies|technology|tech stack|technology stack|stack|tools|"
        "technical proficiency|technical expertise|technical competencies|areas of expertise|expertise|"
        "core competencies|competencies|competences|competencies and skills|programming languages|programming|"
        "programming skills|software|technical summary|technical profile|strengths|kenntnisse|fahigkeiten|"
        "kompetenzen|edv kenntnisse|it kenntnisse|technische kenntnisse|fachkenntnisse|kenntnisse und fahigkeiten|"
        "besondere kenntnisse|technologien|habilidades|habilidades tecnicas|competencias|competencias tecnicas|"
        "conocimientos|conocimientos tecnicos|conocimientos informaticos|aptitudes|tecnologias|competences "
        "techniques|competences informatiques|connaissances|outils|savoir faire|conhecimentos|conhecimentos tecnicos|"
        "ferramentas|competenze|competenze tecniche|capacita e competenze|vaardigheden",
        "certificates": "certifications|certification|certificates|certificate|certifications and licenses|"
        "licenses and certifications|licences and certifications|licenses|certifications and training|"
        "certifications and courses|courses and certifications|training and certifications|trainings and "
        "certifications|professional certifications|credentials|zertifikate|zertifizierungen|"
        "weiterbildung|weiterbildungen|weiterbildung und zertifikate|certificaciones|certificados|"
        "cursos y certificaciones|certifications et formations|certificats|certificacoes|cursos e certificacoes|"
        "certificazioni|certificaten",
        "projects": "projects|project experience|personal projects|key projects|selected projects|side projects|"
        "academic projects|projects and achievements|portfolio|open source|open source projects|publications|"
        "research|research projects|patents|talks|conferences|hackathons|projekte|eigene projekte|publikationen|"
        "veroffentlichungen|proyectos|publicaciones|projets|projets personnels|projetos|publicacoes|progetti|"
        "projecten",
        "languages": "languages|language skills|spoken languages|languages spoken|foreign languages|sprachen|"
        "sprachkenntnisse|fremdsprachen|idiomas|langues|lingue|talen|linguas|languages known",
        "summary": "summary|profile|professional summary|professional profile|executive summary|career summary|"
        "career objective|objective|about|about me|personal statement|overview|highlights|summary of qualifications|"
        "personal profile|introduction|profil|kurzprofil|uber mich|zusammenfassung|perfil|perfil profesional|resumen|"
        "resumen profesional|sobre mi|objetivo|a propos|a propos de moi|resume professionnel|perfil profissional|"
        "resumo|resumo profissional|sobre mim|profilo|profilo professionale|profiel",
        "contact": "contact|contact details|contact information|contacts|personal details|personal information|"
        "personal data|details|kontakt|kontaktdaten|personliche daten|personliche angaben|zur person|contacto|datos "
        "personales|datos de contacto|coordonnees|informations personnelles|contato|dados pessoais|contatti|dati "
        "personali|informazioni personali",
        "others": "volunteering|volunteer|volunteer experience|volunteer work|voluntary work|community|community "
        "service|extracurricular activities|extra curricular activities|activities|leadership and activities|awards|"
        "honors|honours|honors and awards|awards and honors|awards and achievements|achievements|accomplishments|"
        "memberships|affiliations|positions of responsibility|training|trainings|courses|coursework|relevant "
        "coursework|ehrenamt|ehrenamtliche tatigkeit|engagement|auszeichnungen|kurse|voluntariado|premios|cursos|"
        "benevolat|premi|declaration",
        "aside": "references|referees|recommendations|testimonials|interests|hobbies|hobbies and interests|interests "
        "and hobbies|personal interests|other interests|leisure|hobbys|interessen|hobbys und interessen|interessen "
        "und hobbys|referenzen|freizeit|aficiones|intereses|referencias|intereses y aficiones|loisirs|centres d "
        "interet|centres d interets|interets|hobbies e interesses|interesses|interessi|referenze|referenties",
    }
)
KINDS: Mapping[str, SectionKind] = MappingProxyType(
    {heading: kind for kind, headings in _WORDS.items() for heading in headings.split("|")}
)

_MARKS = re.compile(r"^[\W_]*(?:(?:\d{1,2}|[IVX]{1,4})[.)]\s+)?|[\W_]+$")
_SPACED = re.compile(r"(?:\w {1,3}){3,}\w")
_LABEL = re.compile(r"[ \t]*(?:[-*•]\s*)?(?:\*\*)?(?P<name>[^\W\d_][^\n:]{2,40}?)(?:\*\*)?\s*:(?:\*\*)?[ \t]*(?=\S)")
_OPEN = re.compile(r"\s*\((?:cont(?:inued|d|\.)?|fortsetzung)\.?\)\s*$", re.IGNORECASE)


@dataclass(frozen=True)
class Section:
    """One part: its kind and heading, where the heading begins, and from where to where its text goes."""

    kind: SectionKind
    name: str
    head: int
    start: int
    end: int
    ends_job: bool = True
    """False for the line of a job that lists what it was done with."""


class Sections:
    """The parts of a CV, in order, and which one a place lies in. A line with its own label lies inside another."""

    def __init__(self, parts: Sequence[Section], labels: Sequence[Section]) -> None:
        self._layers = [labels, parts]
        self._heads = [[part.head for part in layer] for layer in self._layers]
        self._all = sorted([*parts, *labels], key=lambda part: part.head)
        self.heads = self._heads[1]
        """Where the headings that stand on a line of their own begin."""
        self.ends_of_jobs = sorted([*self.heads, *(part.head for part in labels if part.ends_job)])
        """Where a part begins that is no longer about the job before it."""

    def __iter__(self) -> Iterator[Section]:
        return iter(self._all)

    def at(self, place: int) -> Section | None:
        """The part a place lies in; None above the first heading."""
        for layer, heads in zip(self._layers, self._heads, strict=True):
            number = bisect_right(heads, place) - 1
            if number >= 0 and place < max(layer[number].end, layer[number].start):
                return layer[number]
        return None

    def kind_at(self, place: int) -> SectionKind | None:
        """The kind of the part a place lies in."""
        part = self.at(place)
        return part.kind if part is not None else None


def find_sections(text: str) -> Sections:
    """The parts of a CV. A line such as "Skills: Python, SQL" is a part of one line inside another."""
    heads: list[tuple[int, SectionKind, int]] = []
    labels: list[Section] = []
    at = 0
    was_blank = True
    for line in text.split("\n"):
        kind = heading_kind(line)
        label = None if kind is not None else _label(line)
        if kind is not None:
            heads.append((at, kind, at + len(line)))
        elif label is not None:
            kind, begins = label
            name = folded(line[:begins])
            ends_job = kind != "skills" or (was_blank and name not in _OF_A_JOB)
            labels.append(Section(kind, name, at, at + begins, at + len(line), ends_job))
        at += len(line) + 1
        was_blank = not line.strip()
    ends = [*(head for head, _, _ in heads[1:]), len(text)]
    parts = [
        Section(kind, folded(text[head:start]), head, start, end)
        for (head, kind, start), end in zip(heads, ends, strict=False)
    ]
    return Sections(parts, labels)


def heading_kind(line: str) -> SectionKind | None:
    """The kind that a line announces, if it is a heading and nothing else."""
    if not 2 < len(line.strip()) <= 2 * LONGEST_HEADING:
        return None
    plain = _MARKS.sub("", _OPEN.sub("", line.strip()))
    if _SPACED.fullmatch(plain):
        # One blank between letters, more between words.
        plain = re.sub(r"(?<=\w) (?=\w)", "", plain)
    words = folded(plain)
    return KINDS.get(words) if len(words) <= LONGEST_HEADING else None


def folded(text: str) -> str:
    """Small letters without accents, and words with one blank between; "&" and its kin are "and"."""
    small = unicodedata.normalize("NFKD", text.casefold().replace("&", " and ").replace("/", " and "))
    plain = "".join(sign for sign in small if not unicodedata.combining(sign))
    return " ".join(re.sub(r"[^\w\s]|_", " ", plain).split())


def _label(line: str) -> tuple[SectionKind, int] | None:
    """The kind of a line that names its part and goes on, and where it goes on."""
    label = _LABEL.match(line)
    kind = KINDS.get(folded(label["name"])) if label else None
    if label is None or kind not in _LABELLED:
        return None
    return kind, label.end()
