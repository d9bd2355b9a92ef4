"""Names a sentence may use only where they are known: exam codes, addresses, and who published a figure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.grounding.bank import Bank
from agent.grounding.claims import Read
from agent.grounding.days import MONTHS
from agent.grounding.places import find_places
from agent.grounding.roles import same_role
from agent.grounding.terms import stems_of
from agent.grounding.wordlists import FREE

Found = tuple[int, int, str]
"""Start, end and why."""

_CODE_LIKE = re.compile(r"(?<![\w-])[A-Z]{2,5}-[A-Z]{2,6}(?![\w-])(?=[^.;]{0,30}\b(?:code|exam)\b)")
_EXAM_CALLED = re.compile(r"\bthe ([A-Z][A-Z0-9]{2,6}) (?:exam|certificate|certification|badge)\b")
# Sites and firms that print pay figures; a name that is not here is found by the words around it.
_PRINTERS = re.compile(
    r"\b(?:glassdoor|payscale|levels\.fyi|indeed(?=\s(?:puts?|gives?|says?|reports?|lists?|shows?|has|pays?|"
    r"prints?|data|salar\w+)|'s)|"
    r"linkedin|naukri|ambitionbox|robert half|hays|michael page|randstad|adecco|ziprecruiter|salary\.com|"
    r"salaryexpert|gartner|"
    r"mckinsey|forrester|idc|stack overflow|bayt(?:\.com)?|gulftalent|kununu|stepstone|xing|gehalt\.de|seek|"
    r"jobstreet|monster|"
    r"totaljobs|reed|cwjobs|it ?jobs ?watch|hired|comparably|lightcast|burning glass|coursera|udemy|"
    r"world economic forum|statista|"
    r"deloitte|pwc|kpmg|accenture|mercer|willis towers watson|korn ferry|kaggle|forbes|bloomberg|techcrunch|gulf news|"
    r"times of india|economic times|upgrad|simplilearn|great learning|scaler|dice|built in|wellfound|"
    r"angellist|teamblind|blind|"
    r"6figr|cutshort|instahyre|foundit|shine\.com|timesjobs|nodeflair|morgan mckinley|hudson|manpower|experis|"
    r"jobstreet|"
    r"the economist|financial times|reuters|business insider|harvard business review|catho|glassdoor brasil|"
    r"vagas|gupy|jobbank)\b",
    re.IGNORECASE,
)
_NAME = r"(?P<name>[A-Z][\w&.'-]*(?:\s(?:of\s)?[A-Z][\w&.-]*){0,4})"
_WHOLE = re.compile(r"[A-Z][\w&.-]*(?:\s(?:of\s|for\s)?[A-Z][\w&.-]*){0,5}")
_SAYING = (
    re.compile(rf"\b(?:[Aa]ccording to|[Aa]s reported by|[Rr]eported by|[Pp]ublished by|[Pp]er|[Dd]ata (?:of|"
               rf"from)|[Ff]igures (?:of|from)) (?:the |a )?{_NAME}"),
    re.compile(
        rf"(?<![\w]){_NAME} (?:puts?|gives?|says?|reports?|prints?|lists?|shows?|quotes?|estimates?|finds?|"
        rf"found|claims?|cites?|publishes|"
        r"published|printed|reported|counted|measured)\b"
    ),
    re.compile(rf"(?<![\w]){_NAME}(?:'s|’s)? (?:salary |pay )?(?:report|survey|guide|study|index|calculator)\b"),
    re.compile(rf"(?<![\w]){_NAME}(?:'s|’s) (?:own |pay |salary )?(?:data|page|figures)\b"),
)  # fmt: skip
# Who sells exams and tools may be named with them, and so may words that begin a sentence.


def unknown_names(read: Read, bank: Bank) -> Iterator[Found]:
    """Codes, addresses and publishers that nothing known has."""
    for link, start, end in read.links:
        if not _is_known_link(link, bank):
            yield start, end, "no result gave this address"
    for code, start, end in read.codes:
        if code.lower() not in bank.codes:
            yield start, end, f"no result knows an exam {code}"
    for hit in _CODE_LIKE.finditer(read.text):
        if hit[0].lower() not in bank.small:
            yield hit.start(), hit.end(), f"no result knows a code {hit[0]}"
    for hit in _EXAM_CALLED.finditer(read.text):
        if hit[1].lower() not in bank.small:
            yield hit.start(1), hit.end(1), f"no result knows an exam {hit[1]}"
    if read.claims:
        yield from _publishers(read, bank)
        yield from _places(read, bank)


_TOLD = re.compile(r"\byou (?:\w+ )?(?:told|said|wrote|mentioned|named|asked)\b|\broles you named\b", re.IGNORECASE)


def misquoted_roles(read: Read, bank: Bank) -> Iterator[Found]:
    """'You named A and B': roles that the person is said to have named and did not."""
    if not _TOLD.search(read.text) or not bank.said:
        return
    roles = [term for term in read.terms if term.kind == "role" and not term.value.startswith("|")]
    for term in roles:
        if not any(same_role(term.value, known) or same_role(known, term.value) for known in bank.roles_named):
            yield term.start, term.end, f"the person did not name {read.text[term.start : term.end]}"
            return


def _is_known_link(link: str, bank: Bank) -> bool:
    return link in bank.texts or link.rstrip("/") in bank.texts


def _publishers(read: Read, bank: Bank) -> Iterator[Found]:
    known = bank.small
    for hit in _PRINTERS.finditer(read.text):
        names = [
            hit[0],
            *(found[0] for found in _WHOLE.finditer(read.text) if found.start() <= hit.start() < found.end()),
        ]
        if not any(name.lower() in known or _is_id(name, bank) for name in names):
            yield hit.start(), hit.end(), f"no result names {hit[0]} as a source"
            return
    for pattern in _SAYING:
        for hit in pattern.finditer(read.text):
            name = _trimmed(hit["name"], hit.start("name") == 0)
            if name and not _is_known_name(name, bank, known):
                yield hit.start("name"), hit.end("name"), f"no result names {name} as a source"
                return


_PLACE = re.compile(r"\b(?:in|across|around|near) (?P<name>[A-Z][a-zà-ÿ]+(?:\s[A-Z][a-zà-ÿ]+)?)(?![\w-])")


def _places(read: Read, bank: Bank) -> Iterator[Found]:
    """A place that nothing known names, where pay or a share is said of a group in it."""
    if not any(claim.kind in ("money", "percent", "bare") for claim in read.claims) or not read.typed.get("role"):
        return
    for hit in _PLACE.finditer(read.text):
        name = hit["name"]
        if (
            name.lower() not in bank.small
            and not stems_of(name) & bank_stems(bank)
            and not find_places(name)
            and name.lower() not in MONTHS
        ):
            yield hit.start("name"), hit.end("name"), f"no figure is about {name}"


def _trimmed(name: str, begins: bool) -> str:
    """The name without words that anybody may use; empty where nothing is left."""
    words = [word for word in name.split() if word.lower().rstrip("'s’") not in FREE and word.lower() not in FREE]
    words = [word.removesuffix("'s").removesuffix("’s") for word in words]
    return " ".join(words)


def _is_known_name(name: str, bank: Bank, known: str) -> bool:
    if name.lower() in known or _is_id(name, bank):
        return True
    stems = stems_of(name)
    return not stems or bool(stems & bank_stems(bank)) or any(char.isdigit() or char == "-" for char in name)


def bank_stems(bank: Bank) -> frozenset[str]:
    """Stems of all known words and of role words, which name no publisher."""
    return frozenset(bank.weights) | _COMMON


_COMMON = stems_of(
    "engineer engineers architect developer analyst scientist machine learning generative agentic solutions "
    "software senior mid lead "
    "junior cloud security enterprise monday tuesday wednesday thursday friday saturday sunday january "
    "february march april june "
    "july august september october november december canada germany india singapore britain brazil emirates "
    "dubai states"
)


def _is_id(name: str, bank: Bank) -> bool:
    """True where the name's first letters, or the name run together, begin the id of a source: SO_2025."""
    words = name.split()
    short = "".join(word[0] for word in words if word.lower() not in ("the", "for")).lower()
    words = words[1:] if words[0].lower() == "the" else words
    run = "".join(words).lower()
    ids = bank.small
    return (len(words) > 1 and f"| {short}_" in ids) or (len(run) > 2 and f"| {run}_" in ids)
