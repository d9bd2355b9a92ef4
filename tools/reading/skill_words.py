"""Words around a skill: that it is missing, wished for, asked about, how good, and how it was shown."""

from __future__ import annotations

import re

# Names of skills that, written small, are everyday words or other names.
_EVERYDAY = """
    lime torch slam yolo bert make express spring go r c ray palm excel swift spark helm rust glue fabric rag sap
    cursor flask bedrock foundry phoenix whisper strands instructor workday intercom cv pm ea ir llama looker safe
    vertex lambda gemini codex react evidently prefect luigi claude windsurf angular swagger scrum tableau haystack
    snowflake pinecone transformers containers pilots unix bash chroma triton mistral copilot ml
    rest soap stride soar elk jest flutter aider cline axolotl sentry rancher cypress playwright bicep svelte
"""
EVERYDAY = frozenset(_EVERYDAY.split())
# Everyday words among them that come up in every other sentence: only a list or words about code speak for them.
COMMON = frozenset(
    {"go", "r", "c", "make", "excel", "express", "pm", "cv", "ea", "ir", "react", "spring", "safe", "rest"}
)
# Names that things are written in: "a tool in Rust".
WRITTEN_IN = frozenset({"c", "r", "go", "rust", "excel", "swift", "scala"})
# Names whose other meaning is a verb: with a capital inside a sentence they are the product.
VERBS_ONLY = frozenset({"excel"})
# Names that people, places or books have too: only a list or words of the field speak for them.
PEOPLE = frozenset({"claude", "luigi", "jenkins", "kafka", "scala", "rancher", "snowflake", "mistral", "cassandra"})
# Names of skills that are what somebody is.
ROLES = frozenset({"pm", "ea"})
# Words that are one slip away from the name of a product.
SLIPS_ARE_WORDS = frozenset(
    {
        "perfect",
        "perfects",
        "streamlet",
        "streamlets",
        "seaborne",
        "angulars",
        "tableaux",
        "flatter",
        "flattered",
        "container",
        "contained",
        "cython",
        "typoscript",
    }
)

MISSING_BEFORE = re.compile(
    r"\b(?:no|not|never|none of|instead of|rather than|0 (?:experience|exp|knowledge|exposure)|without|don'?t|"
    r"do not|doesn'?t|didn'?t|haven'?t|have not|hasn'?t|zero|lack(?:ing)?|nor|"
    r"neither|isn'?t|am not|"
    r"except|apart from|cannot|can'?t|kein(?:e|en)?|ne connais pas|sin|ning[uú]n[ao]?|nunca|pas de|sans|"
    r"forget(?: about| what i \w+(?: you)? about)?|(?:ignore|disregard|scratch) what i \w+(?: you)? about)\b",
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
    r"about|access|been|ever|even|really|very|to|so|far|too|most of|write|written|code|coding|touch|s[eé]|conozco|"
    r"manejo|uso|"
    r"experiencia|en|con|"
    r"de)\b)*",
    re.IGNORECASE,
)
# "Not only", "no problem": a no that takes nothing away.
NO_SUCH_NO = re.compile(
    r"(?:not only|no problem|not just|no doubt|not to mention|no longer|no less|nothing but|no stranger|not new|"
    r"not a (?:problem|"
    r"beginner)|no (?:beginner|newbie)|can't (?:live|work) without|never without)\b"
)
# The end of a list that is missing as a whole: "no A, B, C so far".
MISSING_END = re.compile(
    r"^(?:\s*,\s*[\w.+#-]+(?: [\w.+#-]+)?){0,6}\s*(?:yet|so far|at all|either|experience|exposure|knowledge|"
    r"background)\b",
    re.IGNORECASE,
)
# "Docker, never used" is about Docker; "Docker, never used Go" and "Docker, zero Go" are about what follows.
_OF_IT = (
    r"\b(?=\s*(?:$|[^\w\s]|(?:yet|so far|at all|really|whatsoever|experience|exp|knowledge|exposure|skills?|idea|clue|"
    r"before|and|but|or|tbh|(?:ever )?(?:used?|touched|tried|learn\w*|stud\w+|seen|did|done|had|worked|needed|wrote|"
    r"written)(?: (?:it|them|that|this|any|either|before|at all|with|professionally|really|yet|myself|here))*"
    r"\s*(?:$|[^\w\s]|(?:and|but|in|at|for|so|though|yet)\b))))"
)
MISSING_AFTER = re.compile(
    r"^\s*(?:[-–—:=(?,]\s*)?(?:(?:is |was |are )?(?:not (?:yet|really|at all|so much)|(?:bilkul )?nahi+n?\b|missing\b|"
    r"(?:gar |überhaupt |noch |leider |bisher )*nicht\b(?! (?:nur|schlecht|so schlecht|perfekt|übel))|garnicht\b|"
    r"(?:leider |noch |gar )*kein\w*\b|(?:de |para )?nada\b|pas du tout\b|"
    rf"(?:none|nothing|never|zero){_OF_IT}|not (?:known|used|my)|(?:isn't|is not) (?:something|my|one)|nope\b)|"
    r"(?:(?:experience|knowledge) )?(?:is |are )?not (?:strictly |really )?(?:required|needed|necessary|expected|part "
    r"of)\b(?!,? (?:but|though|yet|however))|"
    r"(?:isn't|is not|wasn't|was not) (?:really |quite )?for me\b|"
    r"(?:i|we) (?:didn't|haven't|don't|did not|"
    r"have not|do not|never did|never have|can't|cannot)\s*(?:$|[,;.)])|"
    r"(?:was|is) (?:a |an |my )?(?:mistake|typo|error|wrong)\b|"
    r"(?:off|from|out of) my (?:list|profile|skills?|cv)\b|"
    r"(?:is |are )?(?:something |(?:a |one )?(?:thing|tool|area|language) )?(?:that |which )?(?:i|we)(?:'ve| have|"
    r"'d| had| "
    r"did| do| am|'m)?(?: ?n['o]t| never|n't)(?: yet| really| ever| actually)* (?:used?|touched|tried|worked|"
    r"learn\w*|know\w*|"
    r"done|do|had|have|got|seen|written|familiar|comfortable)|"
    r"(?:i|we) (?:haven't|don't|didn't|never|can't|cannot)(?: yet| really| ever| actually)* (?:used?|touched|tried|"
    r"worked|"
    r"learn\w*|know\w*|done|do|had|have|got|seen|written)|"
    r"(?:but|though|although|and) (?:i )?(?:have |'ve )?(?:never|not|haven'?t|didn'?t)(?: yet| really| actually)* "
    r"(?:used|touched|tried|worked with|done) (?:it|them|that|one)\b|"
    r"(?:experience|knowledge|skills?|exposure|exp)\s*[:=-]\s*(?:none|no|zero|nil|0)\b|(?:0|no|nein)\s*(?:$|[,;|"
    r").\n]|/5|(?:experience|exp|exposure|knowledge|idea)\b(?! (?:with|in|of|on) (?!it\b|that\b|them\b|this\b))))",
    re.IGNORECASE,
)

# Without one of these, in small letters, nothing is missing in a sentence.
NEGATIVE = re.compile(
    r"\bno[tr]?\b|n't\b|\b(?:never|none|nothing|nope|unknown|unfamiliar|without|zero|lack\w*|neither|except|apart|"
    r"cannot|missing|"
    r"nahi+n?|kein\w*|"
    r"nein|instead|rather|sin|nunca|ning\w+|ne|pas|sans|dont|havent|didnt|doesnt|cant|0|nobody|nicht|garnicht|nada|"
    r"forget|ignore|"
    r"disregard|scratch|mistake|typo|error|wrong|remove|delete|drop|strike|take)\b"
)
# "You do not need any Spark", "nobody expects you to know Scala": what a posting says it does not ask for. Other
# skills stand in it as X.
NOT_ASKED = re.compile(
    r"\b(?:nobody|no one|no-one|(?:we|you|they|it) (?:do(?:es)? not|do(?:es)?n't|will not|won't)|you need not|"
    r"there(?: is|'s) no|no|not) ?(?:expects?|expecting|asks?|asking|needs?|needing|requires?|requiring|"
    r"look(?:ing)?|have|know)(?: (?:you|to|for|know|have|any|an?|the|of|in|with|experience|prior|previous|deep|"
    r"knowledge|be|experts?|fluent|write|use|bring|understand|or|and|nor|either|x|,|/)|,)* $"
)

# From here on, patterns are for text in small letters with straight apostrophes.
_BEGIN = (
    r"(?:learn(?:ing)?|study(?:ing)?|get(?:ting)? (?:into|better|good|started|certified|to know)|pick(?:ing)? up|"
    r"understand|master(?:ing)?|tr(?:y|ying)|explor(?:e|ing)|mov(?:e|ing) (?:into|to|towards)|switch(?:ing)? (?:to|"
    r"into)|"
    r"transition(?:ing)? (?:to|into)|know|deepen(?:ing)?|improv(?:e|ing)|specialis(?:e|ing)|specializ(?:e|ing)|"
    r"break(?:ing)? into|upskill(?:ing)?|touch|grow into|dive into|dig into|look(?:ing)? into)"
)
_DO = r"(?:work(?:ing)? (?:with|in|on)|become|build(?:ing)?|do|use|shift|go|add|gain|start)"
_SOFTLY = r"(?:be |start |also |then |maybe |first |better |finally |really |properly |one day |some day |to )*"
WISH = re.compile(
    r"\b(?:(?:want(?:s|ed|ing)?|wanna|wish(?:es|ing)?|would (?:really |also )?(?:like|love)|'d (?:really |"
    r"also )?(?:like|"
    r"love)|hop(?:e|es|ing)|plan(?:s|ning)?|aim(?:s|ing)?|intend(?:s|ing)?|keen|eager|excited|looking(?: forward)?|"
    rf"ready|willing|dream(?:ing)?|happy)(?: to| on| in| into| of| for| about)* {_SOFTLY}(?:{_BEGIN}|{_DO})|"
    r"(?:need|have|has|must|should|going|gonna|trying|try|got|like|love|next|yet|about|will|'ll|might|could|can)"
    rf"(?: to| on)* {_SOFTLY}{_BEGIN}|"
    r"(?:want|need|wish for|hope for|looking for)(?: \w+){0,2} (?:skills?|training|course|mentor(?:ing)?) in|"
    r"wish (?:that )?i (?:knew|had|could|did|understood|was|were)|(?:would|'d) (?:really |so )?love(?! (?:to|it|that))|"
    r"interested in|curious about|interest in|passionate about|thinking (?:of|about)|considering|to[- ]learn|wish "
    r"?list|learning goals?|(?:my )?(?:goal|target|dream|aim|plan)s?(?:(?: (?:for|in|by))?(?: the| next| this| coming)"
    r"{0,2} (?:year|months?|20\d\d|future))?(?: is| are|: ?)|next up|"
    r"planned for (?:20\d\d|next \w+): ?|(?:exploring|curious|reading list|radar|watch(?:ing|list)): ?|"
    r"(?:should|shall|do|must|can|could) i (?:learn|study|know|need|take|do|use|start)|seekhna|sikhna|quiero "
    r"aprender|me gustar[ií]a aprender|(?:möchte|will)(?= [^.;]*lernen)|"
    r"not yet (?:learned|learnt|studied)|still (?:have|need) to learn|yet to learn|missing|gaps?(?: is| are|: ?))\b",
)
WISH_AFTER = re.compile(
    r"^\s*(?:[-–—:(,]\s*)?(?:(?:is|are|comes?|will be|would be|remains?|stays?|to be) )?(?:still |also |definitely |"
    r"probably )*(?:on (?:my|the) (?:\w+ )?(?:list|to[- ]?do|roadmap|radar|wish ?list|plan|agenda)\b|next(?: on| up|"
    r" for me| year| month| quarter|\s*[).,;]|\s*$)|planned\b(?! (?:the|an?|my|our|all|every|for|and)\b)|my next\b|"
    r"(?:my|a|the) (?:learning )?(?:goal|target|aim|"
    r"dream|plan|next step)\b|in (?:my|the) (?:plans?|future)\b|some ?day\b|one day\b|to learn\b|what i want\b|"
    r"(?:something |which |that )?i(?:'d| would)? (?:(?:really |also |still )?(?:want|plan|hope|like|love|need|intend))"
    r" to\b|seekhn[ai]\b|sikhn[ai]\b|lernen\b|aprender\b)"
)
# After such words a statement about the person begins again.
RESET = re.compile(
    r"\b(?:but|however|though|although|already|currently|because|today|so far (?:only|just|mostly)|right now|for now|"
    r"at the moment|"
    r"and towards|instead we)\b|"
    r"\b(?:i|we|i've|i have|i'm|i am)\s+(?:also |now |have |already |mostly |mainly |can |still |just |only |"
    r"myself |personally |usually )*(?:know|"
    r"have|use[ds]?|write|wrote|written|"
    r"built|build|work(?:ed)?|can|did|do|led|lead|run|ran|ship(?:ped)?|code[ds]?|program|maintain(?:ed)?|"
    r"design(?:ed)?|develop(?:ed)?|"
    r"teach|taught|good|strong|experienced|comfortable|fluent|proficient)\b(?! to)|[,]\s*(?:know|use|good at|"
    r"strong (?:in|at)|have)\b(?! to)|\bmy (?:own )?(?:skills|stack|background|"
    r"experience|tools?|toolkit)\b|\bhave \d|\bwith \d|[;]",
)
# Behind the last of several skills such a word is about all of them: "Java and Spring Boot very well".
# "git, python zero": a bare word without a colon is about the last of a list with commas alone.
ZERO_OF_LAST = re.compile(r" (?:zero|none|nothing|0|no|nope|nahi+n?|never|gar nicht|nicht|nada)(?=\s*(?:$|[,;.)]))")
SHARED_AFTER = re.compile(
    r"^\s*(?P<word>(?:(?:very|quite|pretty|really|extremely|reasonably|fairly) )?(?:well|fluently|confidently|"
    r"proficiently|professionally|daily|every day|in production|at work)|muy bien|sehr gut|gut|bien)\b",
)
# Behind a name, it is the name of an exam somebody asks for, or of its stolen questions, not of a skill they have.
EXAM_AFTER = re.compile(
    r"^(?:[ -][\w-]+){0,3}?[ -](?:brain ?dumps?|dumps?|(?:real|leaked|actual) (?:exam )?questions)\b"
)
LEARNING = re.compile(
    r"\b(?:(?:am |i'm |currently |now |started |just started |began |still )+(?:learning|studying|taking|doing a "
    r"course|reading about)|learning\b|"
    r"studying\b|self[- ]stud(?:y|ying)|new to)\b",
)
CLAIMS = re.compile(
    r"\b(?:i (?:know|have|use|used|can|did|write|wrote|built|work|worked|am|run|led|teach|taught)|i've|i'm|my "
    r"(?:skills|stack)|years?|experience)\b",
)

# Level words: on which level somebody who uses them puts themselves (judgement, after the meaning of the six levels).
LEVELS: tuple[tuple[re.Pattern[str], float], ...] = tuple(
    (re.compile(pattern), level)
    for pattern, level in (
        (r"\b(?:not (?:very |so |really |too )?(?:good|strong|great|fluent)|weak|rusty|shaky|poor|only theory|"
        r"theoretical(?:ly)?)\b", 1.0),
        (r"\b(?:expert(?:ise)?|mastery|master|guru|world[- ]class|experto|experta|top 1 ?%)\b", 5.0),
        (r"\b(?:advanced|strong(?:ly)?|very (?:good|well|strong|comfortable|experienced)|excellent|deep|"
        r"extensive(?:ly)?|highly|in[- ]depth|"
         r"sehr (?:gut|viel)|muy bien|tr[eè]s bien|muito bem|bahut (?:achh?[aie]|badhiya)|"
         r"avanzado|senior|led|architected|specialist|fluent(?:ly)?|great)\b", 4.0),
        (r"\bonce (?:did|built|made|wrote|tried|used|played|coded|programmed|worked|had|took)\b|"
         r"\b(?:did|built|made|wrote|tried|used|coded)(?: [\w~]+){0,4} (?<!at )once\b(?! (?:a|per|every|i|we|it))|"
         r"\b(?:a (?:little )?bit(?: of)?|bit of|little|not much|tried|once or twice|"
        r"beginner|novice|elementary|starter|newbie|aware(?:ness)?|heard of|intro(?:duction)?(?: to)?|"
         r"tutorials?|dabbl\w+|thod[ai](?: bahut)?|un poco|ein wenig|hello world|just started|first steps)\b|"
         r"~[ .:(|–-]*(?:still |currently |now |just )?(?:learning|studying|in progress)\b(?! (?:to|about|path|how))",
         1.0),
        (r"\b(?:basics?|basico|b[aá]sic[oa]s?|grundlagen|grundkenntnisse|fundamentals|some|familiar(?:ity)?|exposure|"
         r"working knowledge|intermediate|intermedio|moderate|medium|okay|ok|so[- ]so|"
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
)

SHOWN = re.compile(
    r"\b(?:production|prod|shipped|deployed|built|build|developed|led|lead|implemented|designed|architected|at work|"
    r"professional(?:ly)?|daily|"
    r"migrated|maintain(?:ed|s|ing)?|own(?:ed|s)|ran|run|runs|running|operated|wrote|automated|delivered|launched|"
    r"created|taught|teach|managed|"
    r"years?|yrs?|months?|job|company|clients?|customers?|users)\b",
)
LINKED = re.compile(
    r"github\.com|gitlab\.com|https?://|\bopen[- ]sourced?\b|\bon github\b|\bmy github\b|\bkaggle (?:master|expert|"
    r"medal|grandmaster)|"
    r"\bpublished (?:a|an|on|package|paper)|\bpypi\b|\bhuggingface\.co|\bportfolio (?:project|site)",
)
TESTED = re.compile(r"\b(?:code[- ]reviewed|assessed|audited by|passed (?:a|the) (?:technical )?(?:test|assessment))\b")

RATING = re.compile(
    r"^\s*(?:[-–:=(]\s*)?(?:level\s*|lvl\s*)?(?P<value>\d{1,2}(?:[.,]\d)?)\s*(?:/\s*(?P<of>5|10)|out of (?P<out>5|"
    r"10))\b|"
    r"^\s*(?:[:=(]\s*|[-–]\s+|level\s+|at level\s+|lvl\s*)(?P<plain>[0-5](?:[.,]5)?)\s*(?:\)|$|[,;\n.](?!\d)|and\b)",
)
LAST_USED = re.compile(
    r"\b(?:last used|until|till|stopped(?: using)?(?: in)?|not (?:used )?since|up to|back in|in)\s+(?P<year>(?:19|"
    r"20)\d\d)\b",
)
YEARS_AGO = re.compile(r"\b(?P<n>\d{1,2}|a|one|two|three|four|five|six|seven|eight|ten)\s+(?:years?|yrs?)\s+ago\b")
