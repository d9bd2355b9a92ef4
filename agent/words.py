"""What the coach says around questions and plans, and the few answers it knows by heart."""

from __future__ import annotations

import re

GREETING = (
    "Hello. I am a career coach for the AI field, and I am a program, not a person. I ask up to ten short questions,"
    " fewer where you tell me much at once, and then write you a plan with dates, costs and sources.\n\n"
    "You may skip any question: press Enter or say 'skip'. I then use a careful default and name it among the"
    " assumptions. Your answers stay in the data folder on this machine so that you can go on later; delete them at any"
    " time with 'career-coach threads delete'. I do not need your name, age or anything about your health."
)

HELP = (
    "You can answer in your own words, skip a question, or say:\n"
    "- 'what if I had 5 hours' or 'what if I moved to Germany', then 'keep it'\n"
    "- 'compare with ML engineer', 'why not architect', 'what do I lack for data engineer'\n"
    "- 'what does an AI architect pay in India', 'AZ-305', 'is the SAA-C03 exam worth it'\n"
    "- 'change my country', 'change my hours to 6', 'undo'\n"
    "- 'what should I do this week', 'how long will it take', 'what does it cost', 'when do I start applying'\n"
    "- 'why this project', 'why this role', 'which exams', 'what could go wrong'\n"
    "- '/cv my-cv.pdf' to read a CV (PDF, DOCX or text)\n"
    "- '/plan', '/sources', '/profile', '/undo', '/help', '/quit'"
)

FOLLOW_UP = (
    "What would you like to look at next? You can ask 'what should I do this week', 'what if I had 5 hours', 'compare"
    " with ML engineer', 'why not architect', 'show the sources', or change any answer. Say 'quit' when you are done."
)

FOLLOW_UP_SHORT = "What next? Say 'help' to see what you can ask, or 'quit'."

READ_BACK_WRONG = "Which line is wrong, and how should it read? For example '3: 6 years'."
READ_BACK_ASK = "Is this right? Say 'yes', or correct a line, for example '3: 6 years' or 'I moved to Canada'."
READ_BACK_CHOICES = ("Yes, make the plan",)

AGAIN = "I could not read that."
CHANGED = "I have changed that.\n\n"
WHY = "So that what I tell you fits you and not somebody else."
NOTED = "I have noted that."
WHICH_VALUE = "How should it read? Say 'remove' to take it out."

HOW_MANY = "At most ten questions, four after a CV, and fewer where you tell me much at once."
MAY_SKIP = "Yes, you may skip any question: say 'skip'."
LATER = "I cannot look that up in the middle of the questions. Ask me again once the plan is there."
NO_SMALL_TALK = "I only know my way around careers in AI."
UNKNOWN_WORD = "I have no fact about '{word}', so I leave it unexplained rather than guess."

GLOSSARY = {
    "production": "In production means that people rely on it in their work or as customers: it has to run, and"
    " somebody is called when it does not.",
    "in production": "In production means that people rely on it in their work or as customers: it has to run, and"
    " somebody is called when it does not.",
    "technical decision": "A technical decision is a choice of how something is built, such as a database, a provider"
    " or a way of testing, with reasons for it and against the others.",
    "read-back": "The read-back is the summary of what I understood, which you correct before the plan is made.",
    "ai": "AI, artificial intelligence, is software that does what used to take judgement: it reads, writes, sorts,"
    " recognises or predicts.",
    "plan": "The plan has dates: what to learn and build each week, in which order, at what cost, and why.",
}
"""Words of the questions that no fact explains."""
BOTH = "Two of your answers do not go together."
NOT_UNDERSTOOD = "I could not read that as an answer or a question I know. Say 'help' to see what you can ask."
NOT_A_CHANGE = (
    "I did not understand that question, and a question changes nothing in your plan. Say 'help' to see what you can"
    " ask, or 'change my ...' to change an answer."
)
UNREAD_IF = (
    "I could not read what should be different. Say for example 'what if I had 5 hours a week', 'what if I lived in"
    " Kenya' or 'what if I wanted to be a data engineer'."
)
SAME_IF = "That is how it is already, so the plan would be the same."
SAME = "That is what I had noted already, so the plan stays as it is."

PAUSED = {
    "en": "When you want to go on with the career questions, say 'go on'. Your answers are kept.",
    "es": "Cuando quieras seguir con las preguntas de carrera, escribe 'seguir'. Tus respuestas quedan guardadas.",
    "hi": "Jab aap career ke sawaalon par wapas aana chahein, 'aage' likhiye. Aapke jawab surakshit hain.",
    "hindi": "जब आप करियर के सवालों पर लौटना चाहें, 'आगे' लिखिए। आपके जवाब सुरक्षित हैं।",
}
PAUSED_AGAIN = {
    "en": (
        "I am a career program and no help with what you told me, but the people above are. When you want to go on"
        " with career questions, say 'go on'."
    ),
    "es": (
        "Soy un programa de carrera y no puedo ayudarte con lo que me has contado, pero las personas de arriba sí."
        " Cuando quieras seguir con las preguntas de carrera, escribe 'seguir'."
    ),
    "hi": (
        "Main ek career program hoon aur ismein madad nahi kar sakta, lekin upar bataye gaye log kar sakte hain."
        " Jab aap career ke sawaalon par wapas aana chahein, 'aage' likhiye."
    ),
    "hindi": (
        "मैं एक करियर प्रोग्राम हूँ और इसमें मदद नहीं कर सकता, लेकिन ऊपर बताए गए लोग कर सकते हैं।"
        " जब आप करियर के सवालों पर लौटना चाहें, 'आगे' लिखिए।"
    ),
}
"""What is said while the conversation waits, by language."""

CV_READ = "I have read your CV. I ask only about what it leaves open, and read everything back to you before the plan."
CV_EMPTY = "I have read your CV and found nothing in it that I can use, so I ask."
CV_ORDERS = (
    "One part of it reads like an order to a program. I took that part as text only: it changed nothing, here or in"
    " the plan."
)

PROGRAM = (
    "I am a program. Rules choose my questions, and every figure I show comes from a fact with its source. I do not"
    " rank or select people for employers."
)
PRIVACY = (
    "Your answers, and what was said here, are kept in the data folder on this machine and go nowhere else."
    " 'career-coach threads show' shows them and 'career-coach threads delete' deletes them. Your name, if you give it,"
    " is used only to address you."
)
GOODBYE = "All right. This conversation is saved as it is."
THANKS = "You are welcome."
NO_UNDO = "There is nothing to take back."
NO_OFFER = "There is nothing on offer to keep. Ask 'what if ...' first."
MINOR_PAY = (
    "For somebody under 18 I name no pay. Look at the first steps with a parent, a teacher or a careers adviser."
)

_YES = re.compile(
    r"(?:yes|yep|yeah|y|ok(?:ay)?|right|correct|true|fine|good|sure|go(?: ahead)?|si|sí|haan?|oui|ja|exactly|perfect|"
    r"looks (?:good|right|fine)|all (?:good|right|correct|fine)|that'?s (?:right|correct|it|fine)|it is|it'?s right|"
    r"make (?:the|my) plan|next)(?:[ ,.!]+(?:yes|please|thanks|thank you|right|correct|make the plan|go ahead|all good|"
    r"it is|that'?s right|sir|looks good))*",
    re.IGNORECASE,
)
_NO = re.compile(r"(?:no|nope|nah|wrong|not right|not quite|no,? it'?s not|incorrect)", re.IGNORECASE)
_WHY = re.compile(
    r"(?:but )?why(?: do you (?:ask|need|want)(?: (?:that|this|it|to know)(?: that)?)?"
    r"| is (?:that|this) (?:important|needed))?",
    re.IGNORECASE,
)
_GO_ON = re.compile(
    r"(?:(?:ok(?:ay)?|yes)[, ]*)?"
    r"(?:(?:please|let'?s|let us|lets|i(?: would|'d)? (?:want|like|love) to|(?:we|you) (?:can|could|may)"
    r"|(?:can|could|may|shall) (?:we|i|you)"
    r"|i(?:'m| am) (?:really |quite |much )?(?:ok(?:ay)?|safe|fine|better|calm(?:er)?"
    r"|all right|good|ready)(?: to)?|i feel (?:a bit |much |a lot )?(?:ok(?:ay)?|better|fine|calmer|safe)|ready to"
    r"|thank(?:s| you)(?: for (?:that|this|asking|the numbers?))?|now|today|again|and|so|but|then|just|i think)[,. ]*)*"
    r"(?:(?:go on|continue|carry on|resume|proceed|keep going|move on|go ahead|start again|where were we"
    r"|pick (?:it |this )?up|(?:the )?next question"
    r"|(?:(?:get|go|come) )?back to (?:the |my )?(?:career|plan|questions?)"
    r"|return to (?:the |my )?(?:career|plan|questions?)"
    r"|(?:quiero |podemos |vamos a )?(?:seguir|sigamos|continuar)|aage(?: badho| chalo| badhte hain)?|chalo aage"
    r"|jaari rakh\w*)\b.*|(?:चलो |अब )?आगे.*)",
    re.IGNORECASE,
)


LONGEST_WISH = 1000
"""Characters in which a wish to go on is looked for (judgement)."""


def is_yes(text: str) -> bool:
    """True for a plain yes, and for an empty line where a summary only waits for approval."""
    bare = text.strip(" .!\t\n")
    return not bare or _YES.fullmatch(bare) is not None


def is_no(text: str) -> bool:
    """True for a plain no that says nothing else."""
    return _NO.fullmatch(text.strip(" .!\t\n")) is not None


def is_why(text: str) -> bool:
    """True where somebody asks why a question is asked."""
    return _WHY.fullmatch(text.strip(" .!?\t\n")) is not None


def is_go_on(text: str) -> bool:
    """True where somebody wants to go on after a pause."""
    sentences = (text, *re.split(r"[.!?\n]+", text[:LONGEST_WISH]))
    return any(_GO_ON.fullmatch(sentence.strip(" .!?\t\n")) for sentence in sentences)
