"""Words around a skill: that it is missing, wished for, asked about, how good, and how it was shown."""

from __future__ import annotations

import re

MISSING_BEFORE = re.compile(
    r"\b(?:no|not|never|without|don'?t|do not|doesn'?t|didn'?t|haven'?t|have not|hasn'?t|zero|lack(?:ing)?|nor|"
    r"neither|isn'?t|am not|"
    r"except|apart from|cannot|can'?t|kein(?:e|en)?|ne connais pas|sin|ning[uú]n[ao]?|nunca|pas de|sans)\b",
    re.IGNORECASE,
)
# Between "no" and the skill only words like these may stand, or the "no" belongs to something else.
MISSING_LINK = re.compile(
    r"(?:\s|,|/|&|\b(?:a|an|any|the|of|in|with|on|or|nor|and|yet|real|much|hands[- ]on|practical|professional|"
    r"formal|prior|previous|"
    r"production|commercial|actual|serious|at all|experience|experiences|exposure|knowledge|background|skills?|"
    r"used?|using|touched|tried|"
    r"worked|work|done|do|did|know|knew|known|have|had|learn(?:ed|t)?|studied|understand|familiar|comfortable|good|"
    r"strong|great|idea|"
    r"about|been|ever|even|really|very|to|so|far|too|most of|write|written|code|coding|touch|s[eé]|conozco|manejo|uso|"
    r"experiencia|en|con|"
    r"de)\b)*",
    re.IGNORECASE,
)
MISSING_AFTER = re.compile(
    r"^\s*(?:[-:=(?]\s*)?(?:(?:is |was |are )?(?:not (?:yet|really|at all|so much)|none\b|never\b|nahi+n?\b|zero\b|"
    r"nothing\b|missing\b|not "
    r"(?:known|used|my)|"
    r"(?:isn't|is not) (?:something|my|one)|nope\b)|(?:0|no|nein)\s*(?:$|[,;).\n]|/5))",
    re.IGNORECASE,
)

WISH = re.compile(
    r"\b(?:(?:i )?(?:want|wanna|wish|would (?:like|love)|'d (?:like|love)|hope|hoping|plan(?:ning)?|aim(?:ing)?|"
    r"intend|keen|eager|excited|"
    r"like|love|need|have|must|should|going|trying|looking|ready|willing|yet|next|about|happy|got)(?: to| on| in| "
    r"into| forward to)* "
    r"(?:be |start |also |then |maybe |first |better )*(?:learn(?:ing)?|study(?:ing)?|get(?:ting)? (?:into|better|"
    r"good|started|certified|to know)|"
    r"pick(?:ing)? up|understand|master|try|explor(?:e|ing)|mov(?:e|ing) (?:into|to|towards)|switch(?:ing)? (?:to|"
    r"into)|transition(?:ing)? (?:to|into)|"
    r"work(?:ing)? (?:with|in|on)|know|become|build|do|deepen|improve|specialis[ez]e|specializ\w+|touch|use|shift|"
    r"go|break into|upskill)|"
    r"interested in|curious about|interest in|passionate about|thinking (?:of|about)|considering|to[- ]learn|wish "
    r"?list|learning goals?|"
    r"(?:my )?(?:goal|target|dream|aim|plan)s?(?: is| are|:)|future|next up|"
    r"(?:should|shall|do|must|can|could) i (?:learn|study|know|need|take|do|use|start)|seekhna|sikhna|quiero "
    r"aprender|me gustar[ií]a aprender|"
    r"not yet (?:learned|learnt|studied)|still (?:have|need) to learn|yet to learn|missing|gaps?(?: is| are|:))\b",
    re.IGNORECASE,
)
# After such words a statement about the person begins again.
RESET = re.compile(
    r"\b(?:but|however|though|although|already|currently|because)\b|"
    r"\b(?:i|we|i've|i have|i'm|i am)\s+(?:also |now |have |already |mostly |mainly |can |still |just )*(?:know|"
    r"have|use[ds]?|write|wrote|written|"
    r"built|build|work(?:ed)?|can|did|do|led|lead|run|ran|ship(?:ped)?|code[ds]?|program|maintain(?:ed)?|"
    r"design(?:ed)?|develop(?:ed)?|"
    r"teach|taught|good|strong|experienced|comfortable|fluent|proficient)\b(?! to)|[,]\s*(?:know|use|good at|"
    r"strong (?:in|at)|have)\b(?! to)|\bmy (?:skills|stack|background|"
    r"experience)\b|\bhave \d|\bwith \d|[;]",
    re.IGNORECASE,
)
# Behind the last of several skills such a word is about all of them: "Java and Spring Boot very well".
SHARED_AFTER = re.compile(
    r"^\s*(?P<word>(?:(?:very|quite|pretty|really|extremely|reasonably|fairly) )?(?:well|fluently|confidently|"
    r"proficiently|professionally|daily|every day|in production|at work)|muy bien|sehr gut|gut|bien)\b",
    re.IGNORECASE,
)
# Behind a name, it is the name of an exam somebody asks for, or of its stolen questions, not of a skill they have.
EXAM_AFTER = re.compile(
    r"^(?:[ -][\w-]+){0,3}?[ -](?:brain ?dumps?|dumps?|(?:real|leaked|actual) (?:exam )?questions)\b", re.IGNORECASE
)
LEARNING = re.compile(
    r"\b(?:(?:am |i'm |currently |now |started |just started |began |still )+(?:learning|studying|taking|doing a "
    r"course|reading about)|learning\b|"
    r"studying\b|self[- ]stud(?:y|ying)|new to)\b",
    re.IGNORECASE,
)
OTHERS = re.compile(
    r"\b(?:the |my |our |their |this |that |most |many )?(?:company|companies|team|colleagues?|boss|manager|role|"
    r"posting|advert|adverts|jobs?|jd|"
    r"they|employers?|friend|brother|sister|he|she|description|clients?|recruiters?)\s+(?:\w+ )?(?:uses?|asks?|"
    r"wants?|requires?|needs?|mentions?|"
    r"lists?|knows?|works? with|has|have|runs? on)\b",
    re.IGNORECASE,
)
CLAIMS = re.compile(
    r"\b(?:i (?:know|have|use|used|can|did|write|wrote|built|work|worked|am|run|led|teach|taught)|i've|i'm|my "
    r"(?:skills|stack)|years?|experience)\b",
    re.IGNORECASE,
)

# Level words: on which level somebody who uses them puts themselves (judgement, after the meaning of the six levels).
LEVELS: tuple[tuple[re.Pattern[str], float], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), level)
    for pattern, level in (
        (r"\b(?:not (?:very |so |really |too )?(?:good|strong|great|fluent)|weak|rusty|shaky|poor|only theory|"
        r"theoretical(?:ly)?)\b", 1.0),
        (r"\b(?:expert(?:ise)?|mastery|master|guru|world[- ]class|experto|experta|top 1 ?%)\b", 5.0),
        (r"\b(?:advanced|strong(?:ly)?|very (?:good|well|strong|comfortable|experienced)|excellent|deep|"
        r"extensive(?:ly)?|highly|in[- ]depth|"
         r"avanzado|senior|led|architected|specialist|fluent(?:ly)?|great)\b", 4.0),
        (r"\b(?:a (?:little )?bit(?: of)?|little|beginner|novice|elementary|starter|newbie|"
        r"aware(?:ness)?|heard of|intro(?:duction)?(?: to)?|"
         r"tutorials?|dabbl\w+|thod[ai](?: bahut)?|un poco|ein wenig|hello world|just started|first steps)\b", 1.0),
        (r"\b(?:basics?|basico|b[aá]sic[oa]s?|grundlagen|grundkenntnisse|fundamentals|some|familiar(?:ity)?|exposure|"
         r"working knowledge|intermediate|intermedio|moderate|medium|okay|ok|"
        r"average|decent|played with|"
         r"small projects?|college projects?|school|university|at uni|coursework|course|a few|touched|"
         r"occasional(?:ly)?|sometimes)\b", 2.0),
        (r"\b(?:good|solid|comfortable|confident(?:ly)?|proficient|proficiency|well|daily|every day|hands[- ]on|"
        r"independent(?:ly)?|professional(?:ly)?|"
         r"competent|skilled|experienced|bien|gut|gute|at work|in production|production|prod|shipped|deployed|accha|"
         r"achha)\b", 3.0),
    )
)  # fmt: skip

# A level word before these applies to every item of the list that follows.
LIST_LEVEL = re.compile(
    r"\b(?P<word>expert|advanced|strong|proficient|fluent|experienced|skilled|intermediate|familiar|basic|beginner|"
    r"comfortable|good|solid|"
    r"confident|exposure|familiarity|expertise|proficiency|working knowledge|hands[- ]on(?: experience)?|experience|"
    r"basics|novice)"
    r"\s*(?:(?:level |skills |knowledge )?(?:in|with|at|to|of|on)\b|(?:level|skills|knowledge)?\s*[:–—-]\s)",
    re.IGNORECASE,
)

SHOWN = re.compile(
    r"\b(?:production|prod|shipped|deployed|built|build|developed|led|lead|implemented|designed|architected|at work|"
    r"professional(?:ly)?|daily|"
    r"migrated|maintain(?:ed|s|ing)?|own(?:ed|s)|ran|run|runs|running|operated|wrote|automated|delivered|launched|"
    r"created|taught|teach|managed|"
    r"years?|yrs?|months?|job|company|clients?|customers?|users)\b",
    re.IGNORECASE,
)
LINKED = re.compile(
    r"github\.com|gitlab\.com|https?://|\bopen[- ]sourced?\b|\bon github\b|\bmy github\b|\bkaggle (?:master|expert|"
    r"medal|grandmaster)|"
    r"\bpublished (?:a|an|on|package|paper)|\bpypi\b|\bhuggingface\.co|\bportfolio (?:project|site)",
    re.IGNORECASE,
)
TESTED = re.compile(
    r"\b(?:code[- ]reviewed|assessed|audited by|passed (?:a|the) (?:technical )?(?:test|assessment))\b", re.IGNORECASE
)

RATING = re.compile(
    r"^\s*(?:[-–:=(]\s*)?(?:level\s*|lvl\s*)?(?P<value>\d{1,2}(?:[.,]\d)?)\s*(?:/\s*(?P<of>5|10)|out of (?P<out>5|"
    r"10))\b|"
    r"^\s*(?:[:=(]\s*|[-–]\s+|level\s+|at level\s+|lvl\s*)(?P<plain>[0-5](?:[.,]5)?)\s*(?:\)|$|[,;\n.](?!\d)|and\b)",
    re.IGNORECASE,
)
LAST_USED = re.compile(
    r"\b(?:last used|until|till|stopped(?: using)?(?: in)?|not (?:used )?since|up to|back in|in)\s+(?P<year>(?:19|"
    r"20)\d\d)\b",
    re.IGNORECASE,
)
YEARS_AGO = re.compile(
    r"\b(?P<n>\d{1,2}|a|one|two|three|four|five|six|seven|eight|ten)\s+(?:years?|yrs?)\s+ago\b", re.IGNORECASE
)
