"""Words by which a skill belongs to other people: who uses it, who did the work, whom somebody manages."""

from __future__ import annotations

import re

_PEOPLE = (
    r"(?:company|companies|(?:team|tech) leads?|team|colleagues?|coworkers?|co-workers?|teammates?|boss|manager|"
    r"girlfriend|boyfriend|gf|bf|fianc[ée]e?|uncle|aunt|neighbou?r|nephew|niece|parents|kids?|role|posting|advert|"
    r"adverts|"
    r"jobs?|jd|employers?|friends?|brother|sister|cousin|wife|husband|partner|father|mother|dad|mum|mom|son|daughter|"
    r"flatmate|roommate|mentor|teacher|professor|description|clients?|customers?|recruiters?|vendor|department|"
    r"guys|folks|agency|suppliers?|contractors?|ads|adverts|listings|postings|"
    r"developers?|engineers?|devs|cto|they|he|she|everyone|everybody|people|others|somebody|someone)"
)
OTHERS = re.compile(
    rf"\b(?:the |my |our |their |this |that |most |many |other |\w+ )?{_PEOPLE}(?: (?:who|which|that|there|here|mostly|"
    r"mainly|all|both|also|already|currently|now|really|only|at \w+)){0,3} (?:uses?|used|asks?|asked|wants?|wanted|"
    r"requires?|required|needs?|needed|mentions?|mentioned|lists?|listed|knows?|knew|works? (?:with|in|on)|"
    r"worked (?:with|"
    r"in|on)|has|have|had|runs?(?: on)?|ran|owns?|owned|manages?|"
    r"writes?|wrote|codes?|builds?|built|does|did|handles?|handled|maintains?|loves?|"
    r"looks? after|looked after|takes? care of|took care of|teach(?:es)?|is|was|are|were|prefers?|chose|picked|"
    r"moved to|migrated to|swears? by|talks?|says?|said|tells?|"
    r"told|keeps?|kept|raves?|recommends?|thinks?)\b|"
    # What one only hears of.
    r"\b(?:hear|hearing|heard)(?: \w+){0,3} (?:about|of)\b|\b(?:(?:all|of|much) (?:the |this |that )?talk|hype|"
    r"noise|fuss|buzz|headlines?|news|excitement)(?: is)?(?: all| only)? (?:about|around|over)\b|"
    r"\blinkedin (?:is|keeps)\b",
)
# "managed five Java developers", "hired a React team": the skill is theirs.
OTHERS_AFTER = re.compile(
    r"^(?: \w+)? (?:developers|engineers|programmers|devs|coders|consultants|specialists|experts|freelancers|"
    r"contractors|"
    r"team|teams|guys|people|folks|candidates|students|trainees|interns|vacancies|positions|roles)\b"
)
# "Terraform is done by the platform guys, not me": the work is theirs. "Built by a team I led" is not.
# Without one of these no sentence says so.
DONE_CUE = re.compile(
    r" by |, not |\b(?:came|come|comes) from |\bad(?:vert)?s?\b|posting|listing|"
    r" (?:job|work|thing|business|territory)\b"
)
DONE_BY_OTHERS = re.compile(
    r"^(?: \([^()]{0,60}\))?\)?,?(?: (?:work|part|side|stuff|setup|things?|bits?|code|jobs|pipelines?|clusters?|"
    r"itself))?"
    r"(?: (?:which|that))?(?: (?:is|was|are|were|gets?|got|being|has been|have been|had been))?"
    r"(?: (?:all|mostly|now|usually|always|entirely|only|then))?"
    r" (?:done|handled|run|owned|managed|maintained|written|built|set up|looked after|covered|taken care of|operated|"
    r"administered|provided|delivered) by (?!(?:my|our) team\b)(?:the |our |my |their |an? |another |other |some )?"
    rf"(?:[\w-]+ )?(?:{_PEOPLE}|ops|infra|it|side|consultants?|others?|somebody else|someone else|another team)\b"
    r"(?! (?:of|i|we|that i|which i|under|led)\b)|"
    r"^(?: \w+)? (?:came|come|comes) from (?:the|our|another|an?|their) (?:[\w-]+ ){0,2}(?:team|department|office|"
    r"vendor|agency|supplier|partner|contractors?)\b|"
    r"^[^,;.:()]{0,50}, not (?:by )?(?:me|mine|my (?:job|part|work|side))\b|"
    r"^ (?:is|was|are|were) (?:the|our|their) [\w ]{0,25}(?:team|guys|folks|department)(?:'s?|s')? "
    r"(?:job|work|thing|business|territory)\b|"
    r"^,? (?:which )?(?:all|every|most)(?: of)?(?: the| these| those)? (?:job )?(?:ads?|adverts?|postings?|listings?) "
    r"\w+ (?:wants?|asks? for|needs?|mentions?|lists?) (?:it|them|that)\b"
)
OF_OTHERS = re.compile(
    r"\b(?:manag(?:e|ed|es|ing)|led|lead|leading|hir(?:e|ed|es|ing)|recruit\w*|supervis\w+|coordinat\w+|support\w*|"
    r"interview\w*|sourc(?:e|ed|ing)|placed|placing|paid|pay|budget|team of|teams of|group of|with|alongside|"
    r"for)(?: \w+){0,4} $|\b(?:the|our|their|a) $"
)
