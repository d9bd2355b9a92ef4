"""Words of wishes that are refused: guarantees, copied exams, invented CVs, ranking people; and orders in a text."""

from __future__ import annotations

import re

_CV = r"(?:cv|c\.v\.|resume|résumé|curr[ií]cul\w+|biodata|linkedin|profile|application|letter)"
_EXAM = (
    r"(?:exams?|examen(?:es)?|ex[aá]menes|certif\w*|test|aws|azure|gcp|google cloud|microsoft|cisco|comptia|oracle|"
    r"cka|ckad|"
    r"terraform|kubernetes|pass(?:ed|ing)?|proctored|az-\d+|ai-\d+|saa|sap-c|vce)"
)


def _any(*families: str) -> re.Pattern[str]:
    return re.compile("|".join(families), re.IGNORECASE)


GUARANTEE = _any(
    r"\b(?:promise|guarantee|assure|swear|confirm)(?: to| that| me| us|,|:)*[^.!?]{0,60}\b(?:jobs?|salary|offers?|"
    r"pass|selection|placements?|"
    r"placed|hired?|package|lpa|income|work|get in|succeed|earn)\b",
    r"\bguaranteed (?:jobs?|package|salary|placements?|offers?|income|pass|results?|work)|\bguarant[ey]e? (?:do|de "
    r"do|chahiye|milegi)|\bpakka "
    r"(?:figure|job|number|bata|milega|ho jay|hai na|or not|na)|\bpakka\?|\bpakka or\b",
    r"\b100 ?% (?:placements?|jobs?|guarantee|sure|success|pass)|\b(?:exact|precise) (?:salary|pay|package|amount|"
    r"date)[^.!?]{0,40}\b(?:will|would|do) i\b|"
    r"\bwhat exact (?:salary|pay|package)|\b(?:one|a single|exact) (?:number|figure),? (?:no|not|only|without)|\bno "
    r"ranges?\b",
    r"\b(?:makes?|making|make) (?:hiring|getting (?:hired|a job)|a job|success|it) (?:certain|sure|guaranteed)|"
    r"\bdefinite(?:ly)? (?:yes|no)\b|"
    r"\bfor (?:certain|sure) (?:that )?i (?:will|get)|\b(?:yes or no)[^.!?]{0,10}(?:will i|am i going to) (?:get|"
    r"pass|be hired)|"
    r"\bi will (?:surely|certainly|definitely) (?:get|pass|be hired)[^.!]{0,40}\?",
    r"\bgarantiz\w+[^.!?]{0,60}\b(?:trabajo|empleo|sueldo|puesto|consigo|apruebo)|\bme (?:aseguras|prometes)\b|"
    r"\btrabajo (?:asegurado|garantizado)",
)

EXAM_DUMPS = _any(
    r"\bbrain ?dumps?\b|\bexam ?dumps?\b|\bdumps? (?:sites?|pdf|files?)\b|\b"
    + _EXAM
    + r"[^.!?\n]{0,40}(?<!database )(?<!memory )(?<!heap )(?<!core )(?<!thread )(?<!sql )(?<!data )\bdumps?\b(?! "
    r"(?:data|table|database|file of))|"
    r"\b(?<!database )(?<!memory )(?<!heap )(?<!core )(?<!thread )(?<!sql )dumps? (?:for|of) (?:the )?" + _EXAM,
    r"\b(?:real|actual|live|leaked|original|asli|exact|stolen) (?:exam )?(?:questions?|papers?|q ?& ?a)\b[^.!?]{0,60}\b"
    + _EXAM
    + r"|\b"
    + _EXAM
    + r"[^.!?]{0,40}\b(?:ke |of )?(?:real|actual|leaked|asli|exact) (?:questions?|papers?)\b(?! (?:were|was|are|is|"
    r"felt|had))|\bleaked (?:exam|paper|"
    r"question|test)",
    r"\bex[aá]men\w*[^.!?]{0,20}\bfiltrad|\b(?:preguntas|respuestas) (?:reales|filtradas|exactas) (?:de|del) "
    r"(?:examen|la certif)",
    r"\b(?:someone|somebody|anyone|anybody|person|a friend|expert|you|koi)\b[^.!?]{0,40}\b(?:sit|take|give|write|"
    r"attend|appear|de)\b[^.!?]{0,40}\b"
    + _EXAM
    + r"[^.!?]{0,25}\b(?:for me|instead of me|on my behalf|in my place|mere liye|meri jagah)|\bproxy (?:exam|test|"
    r"candidate|taker|sitter)",
    r"\b(?:photograph|screenshot|memori[sz]|record|copi|cop[yi])\w*[^.!?]{0,25}\b(?:exam|test|certification)(?:'s)? "
    r"(?:questions?|paper)",
    r"\bcheat(?:ing)?\b[^.!?]{0,30}\b" + _EXAM,
)

FAKE_CV = _any(
    r"\b(?:add|put|write|include|list|say|claim|mention|show|pretend|state|pon(?:er|me|ga)?|agreg[ao]|"
    r"a[nñ]ad[ei]\w*)\b[^.!?]{0,70}\b(?:(?:i |we )?never "
    r"(?:worked|did|had|built|used|went|finished|completed|studied|held|led|was)|(?:that |which )?i (?:don'?t|do "
    r"not|didn'?t|did not|never) "
    r"(?:have|had|do|did|own|finish|complete|build|get|know|use|work)|que no (?:tengo|hice|termin[eé]|trabaj[eé]))",
    r"\b(?:fake|bogus|forge[ds]?|forging|fabricat\w+|made[- ]up|invent(?:ed|a)?|false|farzi|nakli|jhoot?ha?|"
    r"fals[oa]s?)\b[^.!?]{0,30}\b(?:"
    + _CV
    + r"|experience|references?|certificates?|degrees?|diplomas?|payslips?|salary slips?|projects?|jobs?|employ\w+|"
    r"offer letter|recommendation)\b(?! detect)",
    r"\b(?:make|create|arrange|generate|get|write|banao|bana do|prepare|give)\b[^.!?]{0,30}\b(?:experience|"
    r"relieving|salary|offer|employment) "
    r"(?:letter|certificate|slip)s?\b[^.!?]{0,40}\b(?:for me|for the gap|sort of|chahiye|mere liye)|"
    r"\bgap\b[^.!?]{0,50}\b(?:experience letter|cover up with)",
    r"\b" + _CV + r"\b[^.!?]{0,60}\b(?:likh|daal|add kar|dikha)[^.!?]{0,40}\b(?:nahi+n?|nhi)\b|\b(?:maine|mene) (?:\w+ "
    r")?(?:banaya|kiya|kaam kiya) nahi+n?\b",
    r"\b(?:say|write|claim|tell them|put)\b[^.!?]{0,40}[.,;!]?[^.!?]{0,40}[.;,]?[^.!?]{0,30}\b(?:nobody|no ?one|"
    r"they|nadie)\b[^.!?]{0,15}\b(?:will|would|won'?t|lo|can)? ?"
    r"(?:ever )?(?:know|check|verif\w*|find out|notice|revisa|sabr[aá])",
    r"\b(?:nobody|no ?one|nadie) (?:will |would |lo |ever )*(?:know|check|verif\w*|find out|revisa|sabr[aá])\b",
    r"\bchange my (?:graduation|birth|joining|dob|date of|age|year of|employment dates)|\bso (?:that )?i (?:look|"
    r"seem|appear) (?:younger|older|more experienced)",
    r"\b(?:answers?|help|prompts?|whisper|feed)[^.!?]{0,40}\b(?:earpiece|ear ?phones?|airpods?|earbud|during (?:the|"
    r"my) (?:live )?interview|in the live interview)|"
    r"\b(?:proxy|impersonat\w*)[^.!?]{0,15}\binterview|\b(?:someone|somebody|anyone) (?:else )?(?:to )?(?:attend|"
    r"give|take|do|sit)s? (?:my |the )?interviews? (?:for|instead)",
    r"\bhidden (?:white )?(?:text|keywords?|words)\b|\bwhite (?:text|font|letters)\b[^.!?]{0,30}\b(?:"
    + _CV
    + r"|ats|screening|keywords?)|\binvisible (?:text|keywords?)",
    r"\b(?:exaggerat|inflat|lie|lying|stretch)\w*\b[^.!?]{0,30}\b(?:"
    + _CV
    + r"|experience|years|salary slip|about my (?:degree|job|role|skills))",
    r"\b(?:cheat\w*|trick\w*|fool(?:ing)?)\b[^.!?]{0,20}\b(?:my|on|in|with|the)\b[^.!?]{0,10}\b(?:"
    + _CV
    + r"|interviews?|recruiters?|ats)\b",
    r"\b(?:fake|made[- ]up|invented) (?:\w+ )?(?:years?|months?|skills?|titles?|roles?)\b",
)

RANKING = _any(
    r"(?:^|[.!?,:;]\s*|\b(?:please|to|can you|could you|and|you|kindly|now|help me|let'?s|want you to)\s+)(?:rank|"
    r"scor|shortlist|short-list|filter|screen|rat|evaluat|sort|grad|reject|"
    r"assess|filtra|clasifica|ordena|compar|pick|select|choos)(?:e|es|ing|te)?\b[^.!?]{0,40}\b(?:candidates?|"
    r"applicants?|cvs|resumes|résumés|curr[ií]cul\w+|candidat[oa]s|these "
    r"people|this person|interviewees|job ?seekers)\b",
    r"\b(?:cvs|resumes|résumés|candidates|applicants|curr[ií]cul\w+)\b[^.!?]{0,20}[,:;]? (?:please )?(?:rank|score|"
    r"sort|filter|shortlist|grade|rate) (?:them|these|each|all)\b",
    r"\b(?:should|would|do) (?:we|i|you) hire\b(?! (?:a coach|an? (?:career )?(?:coach|tutor|mentor)))|\b(?:kis|"
    r"kise|kisko|who|whom) (?:ko )?(?:should (?:we|i) |to )?hire\b|\bhire kar(?:un|u|oo?n|na|en)\b",
    r"\brejection (?:reasons?|letters?|emails?) for (?:every|all|each|those|the|these|candidates)|\bguess (?:the|"
    r"his|her|their) (?:nationality|age|gender|religion|ethnicity|"
    r"caste|race|origin)|\b(?:reject|remove|exclude|quita(?:me|r)?)\b[^.!?]{0,30}\b(?:above|over|older than|women|"
    r"men|mujeres|hombres|muslim|married|pregnant)",
    r"\b(?:look up|find out|search for|investigate|stalk|check on) my (?:colleague|co-?worker|boss|manager|friend|"
    r"neighbou?r|ex|classmate|junior|senior)|"
    r"\bdo you (?:rank|select|screen|score|shortlist|rate|filter) (?:people|candidates|applicants|cvs|us|me)|\bare "
    r"you (?:used|sold) (?:by|to) (?:recruiters|employers|companies)",
)

RANKING_BY_OTHERS = _any(
    r"\b(?:recruiters?|companies|employers?|ats|hr|they|that|which|built|model|system|platform|tool|project|"
    r"startup)\b[^.!?]{0,30}\b(?:rank|scor|shortlist|filter|screen|rat|evaluat|"
    r"sort|reject)\w*"
)

INJECTION = _any(
    r"\b(?:ignore|disregard|forget|override|bypass|overlook|skip)\b[^.!?\n]{0,40}\b(?:(?:previous|prior|above|"
    r"earlier|preceding|your|all|system|these|those)\b[^.!?\n]{0,20}\b(?:instructions?|rules(?![-\w])|prompts?|"
    r"guidelines|programming|restrictions?|directives?))",
    r"\b(?:print|show|reveal|your|tell|output|repeat|share|what is|leak|copy|paste)\b[^.!?\n]{0,25}\bsystem "
    r"prompt\b|\b(?:hidden|secret|internal|initial) (?:configuration|instructions?|prompts?|rules|"
    r"settings)\b|\bdeveloper mode\b|\bjail ?break|\bdo anything now\b|\bDAN mode\b|\bprompt injection:",
    r"\byou are now (?:an? |in |the |no longer )|\bfrom now on,? you (?:are|will|must|act)|(?<!i )\b(?:act|behave|"
    r"pretend|"
    r"respond) as (?:if you (?:are|were|had) )?[^.!?\n]{0,40}\b(?:no rules|without rules|"
    r"unrestricted|unfiltered|developer mode|admin|root|no limits)",
    r"(?:^|\n|\]\s*)\s*(?:system|assistant|instruction)\s*:[^\n]{0,60}\b(?:ignore|set|this candidate|before|you|"
    r"call|disregard|must|answer|output|print|give|mark|rate|do not|approve|accept|recommend|hire|respond|rules?)\b|"
    r"<\|?(?:im_start|system|endoftext)\|"
    r"?>|\[/?(?:INST|SYSTEM)\]|\bnote (?:to|for) (?:the )?(?:ai|assistant|model|llm|bot)\b",
    r"\b(?:set|mark|make|rate) (?:all|every|each|my|the)[^.!?\n]{0,25}\b(?:gaps?|skills?|levels?|readiness|"
    r"scores?)\b[^.!?\n]{0,15}\b(?:to (?:zero|0|5|five|100|max\w*|expert)|as (?:met|done|expert|closed))|"
    r"\bthis candidate (?:meets|satisfies|exceeds|is (?:the best|perfect))|\bconfirm by saying\b",
    r"\b(?:api keys?|claves? de (?:la )?api|passwords?|credentials|saved profiles|other users'? (?:data|profiles?)|"
    r"environment variables)\b[^.!?\n]{0,40}\b(?:you|use|show|print|reveal|of other|send)|"
    r"\b(?:show|print|reveal|give|tell|dime|leak|dump|list|send)\b[^.!?\n]{0,30}\b(?:api keys?|claves|saved "
    r"profiles|other users|your (?:instructions|configuration|rules|prompt))",
    r"\b(?:delete|erase|wipe|drop) (?:every|all|each|the) (?:session|file|profile|thread|database|table|record)s?\b|"
    r"\b(?:call|run|invoke|execute|use) the \w+ tool\b|\bobey (?:it|this|the following)\b",
    r"\b(?:rules|niyam|instructions?)\b[^.!?\n]{0,20}\bbhool|\b(?:olvida|ignora|omite)\b[^.!?\n]{0,20}\b(?:reglas|"
    r"instrucciones|normas)|\b(?:oublie|ignore)[^.!?\n]{0,20}\b(?:consignes|r[eè]gles)|"
    r"\b(?:vergiss|ignoriere)[^.!?\n]{0,20}\b(?:anweisungen|regeln)",
)
