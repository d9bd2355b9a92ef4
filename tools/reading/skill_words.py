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
MISSING_AFTER = re.compile(
    r"^\s*(?:[-–—:=(?,]\s*)?(?:(?:is |was |are )?(?:not (?:yet|really|at all|so much)|none\b|never\b|nahi+n?\b|zero\b|"
    r"nothing\b|missing\b|not (?:known|used|my)|(?:isn't|is not) (?:something|my|one)|nope\b)|"
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
    r").\n]|/5|experience|exp\b|exposure|knowledge|idea))",
    re.IGNORECASE,
)

# Without one of these, in small letters, nothing is missing in a sentence.
NEGATIVE = re.compile(
    r"\bno[tr]?\b|n't\b|\b(?:never|none|nothing|nope|without|zero|lack\w*|neither|except|apart|cannot|missing|"
    r"nahi+n?|kein\w*|"
    r"nein|instead|rather|sin|nunca|ning\w+|ne|pas|sans|dont|havent|didnt|doesnt|cant|0)\b"
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
    r"interested in|curious about|interest in|passionate about|thinking (?:of|about)|considering|to[- ]learn|wish "
    r"?list|learning goals?|(?:my )?(?:goal|target|dream|aim|plan)s?(?: is| are|:)|next up|"
    r"(?:should|shall|do|must|can|could) i (?:learn|study|know|need|take|do|use|start)|seekhna|sikhna|quiero "
    r"aprender|me gustar[ií]a aprender|(?:möchte|will)(?= [^.;]*lernen)|"
    r"not yet (?:learned|learnt|studied)|still (?:have|need) to learn|yet to learn|missing|gaps?(?: is| are|:))\b",
)
WISH_AFTER = re.compile(
    r"^\s*(?:[-–—:(,]\s*)?(?:(?:is|are|comes?|will be|would be|remains?|stays?|to be) )?(?:still |also |definitely |"
    r"probably )*(?:on (?:my|the) (?:\w+ )?(?:list|to[- ]?do|roadmap|radar|wish ?list|plan|agenda)\b|next(?: on| up|"
    r" for me| year| month| quarter|\s*[).,;]|\s*$)|planned\b|my next\b|(?:my|a|the) (?:learning )?(?:goal|target|aim|"
    r"dream|plan|next step)\b|in (?:my|the) (?:plans?|future)\b|some ?day\b|one day\b|to learn\b|what i want\b|"
    r"(?:something |which |that )?i(?:'d| would)? (?:(?:really |also |still )?(?:want|plan|hope|like|love|need|intend))"
    r" to\b|seekhn[ai]\b|sikhn[ai]\b|lernen\b|aprender\b)"
)
# After such words a statement about the person begins again.
RESET = re.compile(
    r"\b(?:but|however|though|although|already|currently|because|today|so far (?:only|just|mostly)|right now|"
    r"and towards|instead we)\b|"
    r"\b(?:i|we|i've|i have|i'm|i am)\s+(?:also |now |have |already |mostly |mainly |can |still |just |only |"
    r"myself |personally |usually )*(?:know|"
    r"have|use[ds]?|write|wrote|written|"
    r"built|build|work(?:ed)?|can|did|do|led|lead|run|ran|ship(?:ped)?|code[ds]?|program|maintain(?:ed)?|"
    r"design(?:ed)?|develop(?:ed)?|"
    r"teach|taught|good|strong|experienced|comfortable|fluent|proficient)\b(?! to)|[,]\s*(?:know|use|good at|"
    r"strong (?:in|at)|have)\b(?! to)|\bmy (?:skills|stack|background|"
    r"experience)\b|\bhave \d|\bwith \d|[;]",
)
# Behind the last of several skills such a word is about all of them: "Java and Spring Boot very well".
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
_PEOPLE = (
    r"(?:company|companies|(?:team|tech) leads?|team|colleagues?|coworkers?|co-workers?|teammates?|boss|manager|"
    r"girlfriend|boyfriend|fianc[ée]e?|uncle|aunt|neighbou?r|nephew|niece|parents|kids?|role|posting|advert|adverts|"
    r"jobs?|jd|employers?|friends?|brother|sister|cousin|wife|husband|partner|father|mother|dad|mum|mom|son|daughter|"
    r"flatmate|roommate|mentor|teacher|professor|description|clients?|customers?|recruiters?|vendor|department|"
    r"developers?|engineers?|devs|cto|they|he|she|everyone|everybody|people|others|somebody|someone)"
)
OTHERS = re.compile(
    rf"\b(?:the |my |our |their |this |that |most |many |other |\w+ )?{_PEOPLE}(?: (?:who|which|that|there|here|mostly|"
    r"mainly|all|both|also|already|currently|now|really|only|at \w+)){0,3} (?:uses?|used|asks?|asked|wants?|wanted|"
    r"requires?|required|needs?|needed|mentions?|mentioned|lists?|listed|knows?|knew|works? (?:with|in|on)|"
    r"worked (?:with|"
    r"in|on)|has|have|had|runs?(?: on)?|writes?|wrote|codes?|builds?|built|does|did|handles?|handled|maintains?|loves?|"
    r"teach(?:es)?|is|was|are|were|prefers?|chose|picked|moved to|migrated to|swears? by)\b",
)
# "managed five Java developers", "hired a React team": the skill is theirs.
OTHERS_AFTER = re.compile(
    r"^(?: \w+)? (?:developers|engineers|programmers|devs|coders|consultants|specialists|experts|freelancers|"
    r"contractors|"
    r"team|teams|guys|people|folks|candidates|students|trainees|interns|vacancies|positions|roles)\b"
)
OF_OTHERS = re.compile(
    r"\b(?:manag(?:e|ed|es|ing)|led|lead|leading|hir(?:e|ed|es|ing)|recruit\w*|supervis\w+|coordinat\w+|support\w*|"
    r"interview\w*|sourc(?:e|ed|ing)|placed|placing|paid|pay|budget|team of|teams of|group of|with|alongside|"
    r"for)(?: \w+){0,4} $|\b(?:the|our|their|a) $"
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

# --- what a sentence asks, or tells of others ------------------------------------------------------------------

ASKED = re.compile(
    r"\W*(?:(?:so|and|but|ok|hey|hi|hello|also) )?(?:(?:should|shall|which|what|how|why|when|where|who|whats|what's|"
    r"hows|is|"
    r"are|isn't|aren't) \w|(?:do|does|can|could|would|will|did) (?:i|you|it|there|we|they|he|she|a|an|the|companies|"
    r"people|"
    r"employers|recruiters|most)\b)"
)
SEEN_ONLY = re.compile(
    r"^\s*(?:[-–,:(]\s*)?(?:i(?:'ve| have)? )?(?:only |just )?(?:saw|seen|watched|heard of|read about|heard about)\b"
)
# In a CV or posting: what is left behind, or belongs to others.
OTHERS_SPEAK = re.compile(
    r"\b(?:(?:moving|migrating|going|shifting) away from|work(?:ed|ing) (?:alongside|next to)|sat next to|whose team|"
    r"my (?:brother|sister|husband|wife|friend|colleague|boss|manager|team lead))\b"
)
WISH_HEADING = re.compile(
    r"\b(?:to[- ]learn|want to learn|learning (?:goals?|list|plan|path|next)|wish ?list|goals?|future|planned|gaps?|"
    r"missing|not yet|no experience|don'?t (?:know|have)|never used|next up|would like to)\b"
)
LEARNING_HEADING = re.compile(r"\b(?:learning|studying|in progress)\b")
LEVEL_HEADING = re.compile(
    r"^\W*(?P<word>expert|advanced|proficient|strong|fluent|intermediate|familiar|basics?|beginner|working knowledge|"
    r"good|comfortable|some|exposure|solid|novice|very good|daily)\b"
)

# "Python? yes": the question is the writer's own, and answered.
ANSWERED = re.compile(
    r"\?+\s*(?:yes|yep|yeah|yup|sure|of course|ja|s[ií]\b|oui|haan|a (?:little|bit)|some|basics?|daily|good|ok|well|"
    r"\d)\b"
)
# "Haven't used it since 2019": it was known.
UNTIL_THEN = re.compile(
    r"\s*(?:in|since|for) (?:the last |the past |over )?(?:(?:19|20)\d\d|\d+ |a few |some |many |years|ages|college|"
    r"university|school)"
)

# Without one of these, in small letters, a sentence wishes for nothing, learns nothing and tells of nobody else.
CUE = re.compile(
    r"\b(?:want|wanna|wish|would|hop(?:e|ing)|plan|aim|intend|keen|eager|excited|looking|ready|willing|dream|happy|"
    r"need|"
    r"have|has|must|should|going|gonna|try|got|like|love|next|yet|about|will|might|could|can|interest|curious|passion|"
    r"think|consider|to[- ]?learn|goal|target|shall|do|seekh|sikh|quiero|me gustar|möchte|not yet|still|missing|gap|am|"
    r"i'm|now|start|began|learn|study|self|new to|current|compan|team|tech lead|colleague|cowork|co-work|boss|manager|"
    r"girlfriend|boyfriend|fianc|uncle|aunt|neighbo|nephew|niece|parent|kid|role|posting|advert|job|jd|employer|friend|"
    r"brother|sister|cousin|wife|husband|partner|father|mother|dad|mum|mom|son|daughter|flatmate|roommate|mentor|"
    r"teacher|"
    r"professor|description|client|customer|recruiter|vendor|department|developer|engineer|dev|cto|they|he|she|every|"
    r"people|other|some|moving|migrating|shifting|whose|work|sat|my)|'d\b|'ll\b"
)
