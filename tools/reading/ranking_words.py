"""Wishes to rank, choose, judge or look up other people. The text is folded."""

from __future__ import annotations

from tools.reading.families import Family

_THEM = (
    r"(?:candidates?|applicants?|cvs|resumes|curricul\w+|candidat[oa]s|these people|this person|interviewees|job "
    r"?seekers|bewerber\w*|kandidat\w*|lebenslauf\w*|lebenslaufe|candidats|candidatures|postulant\w*|profiles of)"
)
_JUDGE = (
    r"(?:rank|scor|shortlist|short-list|filter|screen|rat|evaluat|sort|grad|reject|assess|filtr|clasifi[cq]|orden|"
    r"compar|pick|select|seleccion|choos|evalu|descart|rechaz|sortier|bewert|vergleich|wahl|auswahl|class|classifi|"
    r"classifiqu|tri|selectionn|choisi|trie|ranque|avali|selecion|escolh)(?:e|es|ing|te|a|ar|er|en|o|ez|ir|s|me|uez|"
    r"ue|uer|que|car|t)?"
)
_MY_OWN = (
    r"(?![^.!?\n]{0,50}\b(?:myself|my (?:own )?(?:cv|resume|chances|profile|skills)|to me|against me|yo\b|mich)\b)"
)
_PERSON = (
    r"(?:colleague|co-?worker|boss|manager|friend|neighbou?r|ex|classmate|junior|senior|teammate|roommate|team "
    r"?lead|employee|girlfriend|boyfriend|cousin|recruiter|interviewer|jefe|companero|kollege\w*|collegue|colega|"
    r"chef)"
)
RANKING = Family(
    rf"(?:^ *|[.!?,:;]\s*|\b(?:please|pls|can you|could you|would you|will you|you|kindly|now|help me|let'?s|want "
    rf"you to|need you to|like you to|want to|need to|help us|por favor|puedes|bitte|peux-tu|pouvez-vous|pode|por "
    rf"gentileza)\s+(?:to )?){_JUDGE}\b[^.!?\n]{{0,40}}?\b{_THEM}\b(?! (?:generation|retrieval|key|keys|matching|"
    rf"tracking|product|item|pairs|genes?|peaks?)){_MY_OWN}",
    r"\b(?:cvs|resumes|candidates|applicants|curricul\w+)\b[^.!?\n]{0,30}[,:;]? (?:please )?(?:rank|score|sort|"
    r"filter|shortlist|grade|rate|compare|screen) (?:them|these|each|all)\b|\b(?:cvs|resumes|candidates|applicants|"
    r"interviewees)\b[^.!?\n]{0,60}\b(?:which ones?|who|whom|which of them) (?:to|should (?:i|we)|shall (?:i|we)|do "
    r"i) (?:reject|hire|pick|select|invite|interview|drop|keep|call|choose|take)\b|\b(?:which|who) (?:one )?(?:of|"
    r"among|out of) (?:these|the|those|my|our|them) (?:\w+ )?(?:candidates|applicants|cvs|resumes|"
    r"people)\b[^.!?\n]{0,40}\b(?:hire|best|better|reject|pick|select|choose|invite|strongest|suit\w*|fit)|"
    r"\b(?:tell|advise) me (?:which|who|whom) (?:ones? )?(?:to |i should |we should )(?:reject|hire|shortlist)",
    r"\b(?:this|the|our|an|that) (?:applicant|candidate|interviewee|"
    r"job ?seeker)(?:'?s)?\b[^.!?\n]{0,60}\b(?:should (?:we|i) (?:reject|"
    r"hire|accept|invite|drop|keep)|(?:she|he|they) (?:would|will|is going to|could) (?:fit|be a (?:good|bad|"
    r"cultural) )|fit (?:into |in )?"
    r"(?:our|the|my) (?:team|culture|company)|(?:hire|reject|accept|invite) (?:her|him|them)\b)|\bwho (?:of|"
    r"among) (?:them|these|my|"
    r"our)\b[^.!?\n]{0,40}\b(?:fire|lay off|let go|promote|hire|keep)\b|\bwhich (?:of (?:my|our|the) )?(?:employees?|"
    r"team members?|"
    r"people) (?:should (?:i|we)|to|do i) (?:fire|lay off|let go|promote)\b",
    r"\b(?:should|would|shall) (?:we|i|you) hire\b(?! (?:a coach|an? (?:career )?(?:coach|tutor|mentor|lawyer)))|"
    r"\b(?:kis|kise|kisko|whom) (?:ko )?(?:should (?:we|i) |to )?(?:hire|select|reject)\b|\bwho should (?:we|i) "
    r"(?:hire|reject|shortlist|select|interview)\b|\bhire kar(?:un|u|oo?n|na chahiye|en)\b|\b(?:candidates?|in dono|"
    r"applicants?)\b[^.!?\n]{0,40}\bkis(?:ko|e) (?:hire|select|lu|loon|rakh)",
    r"\brejection (?:reasons?|letters?|emails?) for (?:every|all|each|those|the|these|candidates)|\bguess (?:the|"
    r"his|her|their|this person's) (?:nationality|age|gender|religion|ethnicity|caste|race|origin)|\b(?:reject|"
    r"remove|exclude|drop|discard|screen|rule out|eliminate|throw out|kick out|get rid of|cut|bin|filter|filter out|"
    r"weed out|skip|delete|quita(?:me|r)?|descarta(?:r)?|elimina(?:r)?)\b "
    r"(?:out )?(?:all |every |any )?(?:everyone|everybody|anyone|those(?= (?:above|over|under|older|younger|who|"
    r"aged|without))|(?:the )?(?:applicants?|candidates?|people|cvs|resumes|women|men)|a (?:los|las)|las mujeres|"
    r"los (?:hombres|mayores|que)|mujeres|hombres)\b[^.!?\n]{0,30}\b(?:above|over|older|under|younger|with(?:out)?|"
    r"from|who|women|men|muslim|married|pregnant|mujeres|hijos|hijas|mayores|\d\d)\b|\b(?:reject|remove|exclude|"
    r"quita(?:me|r)?)\b[^.!?\n]{0,20}\b(?:women|mujeres|hombres|muslims?|married|pregnant)\b",
    r"\b(?:from|by|in|on|at) (?:the|this|her|his|their) (?:photo|picture|name|face|selfie)\b[^.!?\n]{0,50}\b(?:how "
    r"old|age\b|nationality|religion|caste|pregnan\w*|married|trustworthy|gender|ethnic\w*|honest)|\b(?:will|is) "
    r"(?:she|he) (?:get|be|going to get) pregnant|\bguess (?:how old|whether) (?:this|she|he|the applicant)",
    rf"\b(?:look up|find out|search for|investigate|stalk|check on|spy on) my {_PERSON}\b(?!'s (?:expect|opinion|"
    rf"feedback|name for))(?! (?:wants|thinks|expects|means|needs))|\b(?:find out|look up|tell me|check|investigate|"
    rf"dig up|google|search|show me|get me)\b[^.!?\n]{{0,30}}\b(?:my|this|that) "
    rf"{_PERSON}(?:'s)?\b[^.!?\n]{{0,40}}\b(?:earns?|salary|makes\b|gets paid|is paid|lives?\b|address|phone number|"
    rf"married|job hunting|pregnan\w*|personal|private|social media|looking for (?:a|another) job)|\bdo you (?:rank|"
    rf"select|screen|score|shortlist|rate|filter) (?:people|candidates|applicants|cvs|us|me)|\bare you (?:used|"
    rf"sold) (?:by|to) (?:recruiters|employers|companies)",
    rf"\b(?:where|how much|what|when|who) (?:does )?my {_PERSON}(?:'s)? (?:\w+ )?(?:lives?|earns?|makes?|is dating|"
    rf"gets paid|address)\b",
)

RANKING_BY_OTHERS = Family(
    r"\b(?:recruiters?|companies|employers?|ats|hr|they|that (?=rank|scor|filter|screen|sort|select|match)|which "
    r"(?=rank|scor|filter|screen|sort|select|match)|built|build|model|system|platform|tool|project|startup|used to|"
    r"had to|how to|job (?:is|was) to|learn\w* to|trained to|algorithm\w* to|experience in|good "
    r"at)\b[^.!?\n]{0,30}\b(?:rank|scor|shortlist|filter|screen|rat|evaluat|sort|reject|select|compar|assess)\w*",
)
"""What others do with people is told, not asked for."""
