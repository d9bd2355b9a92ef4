"""Words by which a sentence asks, tells of others, of what was only seen, or stands under a heading that does."""

from __future__ import annotations

import re

ASKED = re.compile(
    r"\W*(?:(?:so|and|but|ok|hey|hi|hello|also) )?(?:(?:should|shall|which|what|how|why|when|where|who|whats|what's|"
    r"hows|is|"
    r"are|isn't|aren't) \w|(?:(?:do|does|can|could|would|will) (?:a|an|the)|(?:do|does|can|could|would|will|did) "
    r"(?:i|you|it|there|we|they|he|she|companies|people|employers|recruiters|most))\b)"
)
SEEN_ONLY = re.compile(
    r"^\s*(?:[-–,:(]\s*)?(?:(?:i(?:'ve| have)? )?(?:only |just )?(?:saw|seen(?! before)|watched|heard of|read about|"
    r"heard "
    r"about)\b|(?:reading|read|theory|videos?|watching|articles?|blog posts) only\b|only (?:read|reading|in theory|"
    r"videos|from (?:reading|videos|articles))\b)"
)
# "Java dev here", "I am a Java developer": a title that tells of its skill.
SELF_BEFORE = re.compile(r"\b(?:i am|i'm|im|i work as|i've been|working as|work as)(?: an?)?(?: \w+)? $")
# "Pm here", "pm at a fintech", "pm for 3 yrs": what somebody is and what they can do.
ROLE_AFTER = re.compile(r" here\b| (?:for|at|in) (?:an?\b|the\b|\d)")
TITLE_AFTER = re.compile(
    r"^[ -](?:devs?|developer|programmer|coder|engineer)\b(?P<told>,? (?:here|with \d|for \d|\d))?"
)
# In a CV or posting: what is left behind, or belongs to others.
OTHERS_SPEAK = re.compile(
    r"\b(?:(?:moving|migrating|going|shifting) away from|work(?:ed|ing) (?:alongside|next to)|sat next to|whose team|"
    r"my (?:brother|sister|husband|wife|friend|colleague|boss|manager|team lead)|"
    r"(?:they|he|she|others|our (?:partner|vendor|supplier|agency|contractor)|another team|other teams) "
    r"(?:uses?|used|runs?|ran|owns?|owned|handles?|handled|manages?|maintains?|looks? after|looked after|did|does))\b|"
    r"the (?:team|people|developers|engineers|company|firm) (?:whose|which|that|who)(?: \w+){0,3} (?:wrote|writes?|"
    r"used|uses?|ran|runs?|coded|built)\b"
)
WISH_HEADING = re.compile(
    r"\b(?:to[- ]learn|want to learn|learning (?:goals?|list|plan|path|next)|wish ?list|goals?|future|planned|gaps?|"
    r"missing|not yet|not known|unknown|no (?:experience|knowledge)|don'?t (?:know|have)|never used|"
    r"next up|would like to)\b"
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
    r"girlfriend|boyfriend|gf|bf|fianc|uncle|aunt|neighbo|nephew|niece|parent|kid|role|posting|advert|job|jd|"
    r"employer|friend|"
    r"brother|sister|cousin|wife|husband|partner|father|mother|dad|mum|mom|son|daughter|flatmate|roommate|mentor|"
    r"teacher|"
    r"professor|description|client|customer|recruiter|vendor|department|developer|engineer|dev|cto|they|he|she|every|"
    r"people|other|some|moving|migrating|shifting|whose|work|sat|my|hear|hype|talk|noise|fuss|buzz|headline|news|"
    r"linkedin|guys|folks|agency|supplier|ads|listing|explor|radar|reading list|watch)|'d\b|'ll\b"
)

# "Pinecone, no wait, it was Qdrant": taken back in the next breath, also behind the dots of somebody who thinks.
TAKEN_BACK_AFTER = re.compile(
    r"^(?: \d[\w.]{0,5})?[\s,.;:…–—-]{0,6}(?:scratch that|strike that|no,? wait|wait,? no|nope?,? i mean|"
    r"(?:sorry,? )?i meant\b|"
    r"i mean (?!the\b|it\b|really|like|i\b|mostly|just|an?\b|not\b|you|we\b|my\b|for\b)|correction[:,]|actually,? no\b|"
    r"my bad)(?!,? (?:also|and|plus|there)\b)"
)
# "Thought it was Kafka but it's RabbitMQ", "reported to the head of ML", "what we spare you: Jira".
TAKEN_BACK_BEFORE = re.compile(
    r"\bthought (?:it|that|this|they|we) (?:was|were|used|had) $|"
    r"\b(?:report(?:ed|ing|s)?|assistant|secretary|deputy|answer(?:ed|ing|s)?) (?:directly )?to (?:the |our |a )?"
    r"(?:head|vp|svp|director|chief|lead) (?:of|for) (?:the )?$|\bwe spare you\b[^.;]{0,60}$"
)
