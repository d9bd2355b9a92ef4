"""Words of wishes that are refused: guarantees, copied exams, invented CVs; and orders to a program."""

from __future__ import annotations

import re

from tools.reading.families import Family

_CV = r"(?:cv|c\.v\.|resume|curricul\w+|biodata|linkedin|profile|application|letter|lebenslauf)"
_EXAM = (
    r"(?:exams?|examen(?:es)?|examens?|certif\w*|test|aws|azure|gcp|google cloud|microsoft|cisco|comptia|oracle|cka|"
    r"ckad|databricks|snowflake|terraform|kubernetes|pass(?:ed|ing)?|proctored|[a-z]{2,3}-[a-z]?\d\d+|saa|sap-c|vce|"
    r"prova|prufung\w*|pruefung\w*)"
)
_GAIN = (
    r"(?:jobs?|salary|offers?|pass|selection|placements?|placed|hired?|package|lpa|income|get in|succeed|success|"
    r"earn|employ\w*|position|role|interviews?|land|result|work|works|career|\d+ ?k\b|\d{5,})"
)

GUARANTEE = Family(
    rf"(?:^ *|[.!?,;:]\s*|\b(?:you|please|pls|u|just|can|sir|bhai|unless|must|want|need|give me|will|to|they|course|"
    rf"bootcamp|certificat\w*|plan|roadmap|this|it|that|academy) )(?:(?:me|an?|the|some|kind of|full|your|"
    rf"definitely|really|also|even|100 ?%) ){{0,3}}(?:promise|guarantee|assure|swear)s?\b(?! (?:more|less|that i "
    rf"will (?:be (?!hired|employed|placed|selected|accepted|earning|making|paid|offered)|work|"
    rf"stay)))(?<!we guarantee)(?<!i guarantee)[^.!?\n]{{0,60}}\b{_GAIN}\b|\bconfirm (?:that |me |"
    rf"if |whether )?(?:i will|i'll|i am going to|i shall|my selection|my job|my placement)\b[^.!?\n]{{0,40}}",
    rf"\b(?:need|want|give me|have|got) your (?:word|assurance|promise|commitment|"
    rf"guarantee)\b[^.!?\n]{{0,60}}\b{_GAIN}\b|"
    rf"\b(?:pakk[aie] |sach[cmi]* )?(?:promise|guarantee|vaa?da|waa?da) (?:karo|kar do|kar|kijiye|dijiye|karke)\b|"
    rf"\b(?:100|hundred|cent) ?(?:%|percent|per ?cent) (?:confirm\w*|sure ?shot|pakka|certain|"
    rf"sure)\b[^.!?\n]{{0,60}}\b{_GAIN}\b|"
    rf"\b(?:can|could|may) i be (?:sure|certain|confident|guaranteed|100 ?%) (?:that |of |"
    rf"to )[^.!?\n]{{0,50}}\b{_GAIN}\b|"
    rf"\bis (?:it|this|that|a job|the job) (?:certain|guaranteed|100 ?%|sure|definite)\b(?! (?:that the|model|data))|"
    rf"\b(?:money back|refund)\b[^.!?\n]{{0,30}}\b(?:if i (?:don'?t|do not|fail)|no job)|\b(?:swear|"
    rf"promise)\b[^.!?\n]{{0,15}}\bthat "
    rf"(?:i'?ll|i will|it will|this will)\b[^.!?\n]{{0,40}}\b{_GAIN}\b",
    r"\b(?:job|offer|placement|success|selection) is (?:then )?(?:certain|guaranteed|sure|100 ?%|"
    r"assured)\b(?=[^.!\n]{0,30}\?)|"
    r"\b(?:can|could|will|do|would) you (?:really |actually |also )?(?:guarantee|promise) (?:it|that|this|me that|"
    r"me this)\b(?! (?:you|the "
    r"data|my (?:data|cv)))",
    r"\b(?:guaranteed|assured|certain) (?:\w+ )?(?:jobs?|package|salary|placements?|offers?|income|pass|results?|"
    r"work|employment|position)\b(?! (?:delivery|scheduler|queue|order))|\bguarant[ey]e? (?:do\b|de do|chahiye|"
    r"milegi|hai kya|de sakte|denge)|\b(?:need|want) (?:an? )?(?:\w+ )?guarantee\b|\bpakk[aie] (?:figure|job|naukri|"
    r"number|bata|milega|milegi|ho jay|hai na|hai kya|hai after|hai\?|or not|na\b)|\bpakk[aie]\?|\bpakka or\b|"
    r"\b(?:job|naukri|selection|placement|package) (?:\w+ )?pakk[aie]\b",
    r"\b100 ?% (?:placements?|jobs?|guarantee\w*|success|pass|job|sure (?:i|that i|shot))|\b(?:exact|precise) "
    r"(?:salary|pay|package|amount|date|day|month|week)[^.!?\n]{0,40}\b(?:will i|would i|do i|i will|i'll|i would|i "
    r"get|i am|i have)\b|\bwhat exact (?:salary|pay|package)|\b(?:one|a single|exact) (?:number|figure),? (?:no|not|"
    r"only|without)|\bno ranges?\b(?! (?:of|queries))",
    r"\b(?:makes?|making|make) (?:hiring|getting (?:hired|a job)|a job|success|it) (?:certain|sure|guaranteed)\b(?! "
    r"(?:that|the|to|we|it|i))|\bdefinite(?:ly)? (?:yes|no)\b|\bfor (?:certain|sure) (?:that )?i (?:will|get|can "
    r"get)|\b(?:yes or no)[^.!?\n]{0,10}(?:will i|am i going to) (?:get|pass|be hired|land)|\b(?:will|shall|am) i "
    r"(?:going to )?(?:definitely|surely|certainly|for sure|guaranteed|100 ?%) |\bi will (?:surely|certainly|"
    r"definitely) (?:get|pass|be hired|land|earn)[^.!]{0,40}\?|\b(?:100 ?%|absolutely|completely|totally) (?:sure|"
    r"certain|positive) (?:that )?(?:i|i'll|i'd|this (?:plan|course) will)\b",
    r"\b(?:garantiz\w+|asegur(?:as|ame|arme|a que)|promet(?:es|eme|erme))\b[^.!?\n]{0,60}\b(?:trabajo|empleo|sueldo|"
    r"puesto|consigo|conseguir|apruebo|aprobar|contrat\w*|voy a|obtener|oferta)|\bme (?:aseguras|prometes|"
    r"garantizas|aseguran)\b|\b(?:trabajo|empleo) (?:asegurado|garantizado)",
    r"\b(?:garantier\w*|versprich|versprechen sie|zusichern|garantie)\b[^.!?\n]{0,60}\b(?:job|stelle|gehalt|"
    r"klappt|bekomme|kriege|schaffe|genommen|anstellung|bestehe|arbeit|vertrag|erfolg|angestellt|eingestellt|"
    r"arbeitsplatz)|\b(?:job|stelle|"
    r"arbeitsplatz)\b[^.!?\n]{0,30}\bgarantier\w*(?! die)",
    r"\b(?:me|nous|m'|vous|tu)[ ]?(?:pouvez |peux |peut |me |nous )*(?:garanti\w*|promet\w*|promett\w*|assurez|"
    r"assures|assurer)\b[^.!?\n]{0,60}\b(?:emploi|travail|poste|salaire|embauch\w*|reuss\w*|contrat|boulot|job)|"
    r"\b(?:emploi|poste|job|travail) garanti\b",
    r"\b(?:me|voce|pode|podem|vc) (?:me )?(?:garant\w+|promet\w+|assegur\w+)\b[^.!?\n]{0,60}\b(?:vaga|emprego|"
    r"trabalho|salario|aprovad\w*|aprovacao|contrat\w*|passo|passar)|\b(?:emprego|vaga|trabalho) garantid[oa]",
    rf"\b(?:will|would|does|can|shall) (?:this|the|that|it|your|following) (?:\w+ ){{0,3}}?(?:definitely|surely|"
    rf"certainly|guaranteed|100 ?%|for sure)\b[^.!?\n]{{0,40}}\b{_GAIN}\b|\bis it (?:100 ?% |absolutely |really |"
    rf"completely )?(?:certain|sure|guaranteed|definite) (?:that )?(?:i|to get)\b",
    r"\b(?:promets|promettez|garantis|garantissez|jure|jurez)[- ](?:moi|nous)\b[^.!?\n]{0,60}\b(?:emploi|travail|"
    r"poste|salaire|embauch\w*|reuss\w*|contrat|boulot|job)|\b(?:prometa|garanta|jura|jure|prometeme|jurame|"
    r"garantizame|aseguramelo|asegurame)\b[^.!?\n]{0,60}\b(?:vaga|emprego|trabalho|salario|aprovad\w*|empleo|"
    r"trabajo|puesto|sueldo|contrat\w*|consig\w+|consegu\w+|aprueb\w*)",
)

_NO_FILE = (
    r"(?<!database )(?<!memory )(?<!heap )(?<!core )(?<!thread )(?<!sql )(?<!data )(?<!crash )(?<!db )(?<!postgres "
    r")(?<!redis )(?<!stack )(?<!log )(?<!hex )(?<!kernel )(?<!oracle )(?<!table )"
)
EXAM_DUMPS = Family(
    rf"\bexam ?dumps?\b|\bdumps? (?:sites?|pdf|vce)\b|\b{_EXAM}[^.!?\n]{{0,40}}{_NO_FILE}\bdumps?\b(?! (?:data|"
    rf"table|database|file|analys|of (?:the |a )?(?:\w+ )?(?:data|table|db)|from|to|into|and restore))|"
    rf"{_NO_FILE}\bdumps? (?:for|of|de|da|do|del|fur|pour|von|ka|ke) (?:the |la |a )?{_EXAM}\b|\b(?:send|share|give|"
    rf"bhej\w*|download|buy|latest|valid|get me|need) [^.!?\n]{{0,25}}{_NO_FILE}\bdumps\b(?! (?:data|table|of|from|"
    rf"to|into|analys))|{_NO_FILE}\bdumps (?:bhej|chahiye|de do|mil|share|please|pls|enough|are enough)",
    rf"\bbrain ?dumps?\b(?= (?:for|of the|of [a-z]{{2,3}}-|sites?|pdf|and passed))|\b(?:which|any|latest|updated|"
    rf"valid|a|the|good) brain ?dumps?\b(?! (?:of|about|from|here|below|on) (?:my|me|what|everything|ideas|"
    rf"a)\b)(?=[^.!?\n]{{0,60}}\b(?:{_EXAM}|questions?|date|work|valid|passed))",
    rf"\b(?:real|actual|live|leaked|original|asli|exact|stolen|true) (?:\w+ )?(?:questions?|papers?|q ?& "
    rf"?a)\b[^.!?\n]{{0,60}}\b{_EXAM}|\b{_EXAM}[^.!?\n]{{0,40}}\b(?:ke |of )?(?:real|actual|leaked|asli|exact) "
    rf"(?:questions?|papers?)\b(?! (?:were|was|are|is|felt|had|about))|\bleaked (?:\w+ )?(?:exam|paper|question|"
    rf"test)s?|\b(?:exam|paper|questions?) leak(?:ed|s)?\b(?! detect)",
    r"\bexamen\w*[^.!?\n]{0,20}\bfiltrad|\b(?:preguntas|respuestas) (?:reales|filtradas|exactas|originales|"
    r"verdaderas|robadas)\b|\b(?:questoes|perguntas|respostas|prova|gabarito) (?:reais|vazad[ao]s?|exatas|originais|"
    r"verdadeiras|do exame|da prova)\b|\bprova vazada|\b(?:vraies|reelles|exactes) questions\b|\b(?:questions|"
    r"sujets?) (?:fuite\w*|reelles|vole\w*|exactes)\b|\bfuite du sujet",
    r"\b(?:echte\w*|originale?\w*|geleakte\w*|tatsachliche\w*|richtige\w*) (?:\w+ )?(?:pru(?:e)?fungs|examens|"
    r"test)?fragen\b|\b(?:pru(?:e)?fungsfragen|losungen) (?:kaufen|geleakt|vorab|im voraus|besorgen)|\bgeleakt\w* "
    r"(?:pru(?:e)?fung|klausur|fragen)",
    rf"\b(?:someone|somebody|anyone|anybody|person|friend|mate|brother|sister|colleague|cousin|expert|you|koi|"
    rf"proxy)\b[^.!?\n]{{0,40}}\b(?:sit|sits|take|takes|give|gives|write|attend|appear|do|"
    rf"de)\b[^.!?\n]{{0,40}}\b{_EXAM}[^.!?\n]{{0,25}}\b(?:for me|instead of me|on my behalf|in my place|in my name|"
    rf"as me|mere liye|meri jagah)\b|\b(?:sit|take|taking|write|writing|attend|do|doing|"
    rf"pass)\b[^.!?\n]{{0,30}}\b{_EXAM}[^.!?\n]{{0,25}}\b(?:instead of me|on my behalf|in my place|in my name|meri "
    rf"jagah)\b|\bproxy (?:exam|test|candidate|taker|sitter)|\b(?:pay|hire|paying|get) (?:someone|somebody|a person|"
    rf"an expert|a friend|a guy|anyone)\b[^.!?\n]{{0,30}}\b(?:take|sit|write|do|pass|"
    rf"give)\b[^.!?\n]{{0,30}}\b{_EXAM}",
    r"\b(?:photograph|screenshot|memori[sz]|record|copi|copy)\w*[^.!?\n]{0,25}\b(?:exam|test|certification)(?:'s)? "
    r"(?:questions?|paper)|\b(?:took|take|taken) (?:photos?|pictures?|screenshots?) of (?:the )?(?:exam|test)\b",
    rf"\bcheat(?:ing|ed)?\b(?! ?sheets?)[^.!?\n]{{0,30}}\b{_EXAM}\b|\bcheat(?:ing)? (?:in|on|during) (?:my|the|an?|"
    rf"this)\b[^.!?\n]{{0,20}}\b(?:exam|test|quiz|assessment|assignment)|\banswer keys?\b[^.!?\n]{{0,40}}\b{_EXAM}|"
    rf"\b(?:send|give|share|get) (?:me )?(?:all )?(?:the )?answers (?:to|of|for) (?:the|my|this|"
    rf"tomorrow'?s?)?[^.!?\n]{{0,25}}\b(?:exam|test|certif\w*|assessment|quiz)\b",
    r"\b(?:real|actual|live|leaked|original|asli|exact|stolen) (?:[\w-]+ ){0,3}?(?:exam|test|certification) "
    r"(?:questions?|papers?)\b(?! (?:were|was|are|is|felt|had|about))|\b(?:the|a|that|any) leaked (?:question "
    r")?(?:paper|exam|questions|test)\b",
)

_CLAIM = (
    r"(?:experience|references?|certificates?|degrees?|diplomas?|payslips?|pay ?slips?|salary slips?|bank "
    r"statements?|employment|employers?|offer letters?|relieving letters?|experience letters?|recommendations?|"
    r"transcripts?|marksheets?|internships?|work history|employment history|credentials|cv|resume|projects?|jobs?|"
    r"compan(?:y|ies))"
)
_NEVER = (
    r"(?:(?:i|we) never (?:worked? (?:for|at|there|in)|held|had|earned|got|finished|completed|attended|graduated|"
    r"did|built|led|made|wrote|was|went)|(?:i|we) (?:do ?n[o']?'?t|did ?n[o']?'?t|never|have ?n[o']?'?t|was "
    r"?n[o']?'?t) (?:actually |really |even |ever )?(?:have|had|own|finish|finished|complete|completed|build|built|"
    r"earn|earned|graduate|graduated|get|work(?:ed)? (?:at|for|there)|do|done|lead|led|attend)|even (?:though|if) "
    r"(?:i|it)|although (?:i|it)|that (?:is|isn'?t|are|was) (?:not )?(?:true|false|fake)|(?:it|that)(?:'s| is) not "
    r"true)"
)
FAKE_CV = Family(
    rf"\b(?:add|put|write|include|list|say|claim|mention|pretend|state|insert|slip)\b[^.!?\n;]{{0,70}}\b(?:cv|"
    rf"resume|linkedin|biodata|application|profile)\b[^.!?\n;]{{0,60}}\b{_NEVER}|\b(?:add|put|write|include|claim|"
    rf"pretend|insert|say|list|mention)\b[^.!?\n,;]{{0,50}}\b(?:{_CLAIM}|master'?s?|bachelor'?s?|phd|mba|years?|"
    rf"titles?)\b[^.!?\n,;]{{0,30}}\b(?:that |which |where |for which )?{_NEVER}|\b(?:pon(?:er|me|ga|le)?|agreg\w+|"
    rf"anad\w+|inclu\w+|escrib\w+)\b[^.!?\n]{{0,60}}\bque (?:no|nunca) (?:tengo|hice|termine|trabaje|tuve|estudie|"
    rf"acabe|existe)",
    rf"\b(?:add|put|write|include|insert|slip|list|invent)\b[^.!?\n]{{0,100}}\b(?:in|into|on|onto|to) (?:my|the) "
    rf"(?:\w+ )?{_CV}\b[\s.!?,;:-]{{1,4}}[^.!?\n]{{0,50}}\b(?:(?:i|we) (?:was|were|have been|had been|'ve been) never "
    rf"(?:there|at|in|employed|with|on)|(?:i|we)(?:'ve| have)? never (?:worked|was|been|did|had|held|studied)|nobody "
    rf"(?:\w+ )?(?:checks|verifies|asks|notices|finds out)|(?:that|it|this) (?:is|was)(?:n'?t| not) true)\b",
    r"\b(?:ajoute|mets|mettre|ecris|invente|rajoute)\w*\b[^.!?\n]{0,60}\b(?:que je n'ai (?:pas|jamais)|que j'ai pas|"
    r"qui n'existe pas|ou je n'ai jamais|meme si je|alors que je n)|\b(?:schreib\w*|fug\w*|fueg\w*|setz\w*|trag\w*|"
    r"erganz\w*)\b[^.!?\n]{0,90}\b(?:obwohl|(?:den|die|das|dass) ich (?:\w+ ){0,4}?(?:nicht|nie) |nicht stimmt|nie "
    r"gearbeitet|gar nicht)|\b(?:coloca|coloque|adiciona|adicione|bota|escreve|escreva|poe|ponha|inclui|"
    r"inclua)\b[^.!?\n]{0,60}\bque (?:eu )?(?:nao|nunca) (?:tenho|fiz|terminei|trabalhei|tive|conclui|existe)",
    rf"\b(?:fake|bogus|forged?|forging|fabricate|fabricating|fabricated|made[- ]up|false|farzi|nakli|jhoot?ha?|"
    rf"jhooth[ai]|dummy|duplicate|photoshop\w*)(?![- ](?:news|reviews?|accounts?|images?|products?|data|positives?|"
    rf"negatives?|alarms?|users?|servers?|objects?|currency|videos?|profiles?)) (?:\w+ ){{0,4}}?(?:{_CLAIM}|job "
    rf"titles?|letters?|slips?)\b(?! ?(?:detect\w*|classif\w*|post\w*|ads?\b|advert\w*|listing|scam\w*|generator|"
    rf"data|api|server|service|scheduler|queue))|\b(?:experience|offer|relieving|salary|degree) (?:letter |"
    rf"certificate |slip )?(?:fake|farzi|nakli) |\b(?:falso|falsa|falsos|falsas|falsificad\w+|falsificar) (?:\w+ "
    rf")?(?:titulo|diploma|certificado|experiencia|referencia\w*|curriculum|curriculo|carta)|\b(?:titulo|diploma|"
    rf"certificado|experiencia|referencia\w*|curriculum|curriculo|carta\w*)(?: \w+){{0,2}} fals[oa]s?\b|"
    rf"\b(?:gefalscht\w*|gefaelscht\w*|falsche\w*) (?:\w+ )?(?:zeugnis\w*|diplom\w*|abschluss\w*|zertifikat\w*|"
    rf"referenz\w*|lebenslauf)|\b(?:faux|fausses?) (?:\w+ )?(?:diplomes?|cv|references?|experiences?|certificats?|"
    rf"attestations?)\b|\b(?:diplome|certificat|cv) bidon",
    rf"\b(?:invent|invente|inventa|inventame|invente-moi|erfinde|erfind|make up|making up|fake|fabricate|faking)\b "
    rf"(?:me |mir |moi |us |some |an? |una? |unos |une |des |ein\w* |um |uma |a few |two |three |dos |tres |deux |"
    rf"trois |zwei |drei |duas |\d |more |extra |years? |anos |ans |jahre |of |de |my |the |several |couple |fake "
    rf")*(?:\w+ )?(?:{_CLAIM}|experiencia|experience|berufserfahrung|erfahrung|proyectos?|projets?|projekte?|"
    rf"empleos?|emplois?|empregos?|trabajos?|trabalhos?|referencias?|titulo|diplome|years?|stellen?|arbeitgeber|"
    rf"poste)\b(?! (?:ideas?|queue|scheduler))",
    r"\b(?:make|create|arrange|generate|get|write|banao|bana do|prepare|give|need)\b[^.!?\n]{0,30}\b(?:experience|"
    r"relieving|salary|offer|employment) (?:letter|certificate|slip)s?\b[^.!?\n]{0,40}\b(?:for me|for the gap|sort "
    r"of|chahiye|mere liye|from (?:any|some) company)|\bgap\b[^.!?\n]{0,50}\b(?:experience letter|cover up with)",
    r"\b(?:cv|resume|linkedin|biodata)\b[^.!?\n]{0,60}\b(?:likh|daal|add kar|dikha)[^.!?\n]{0,40}\b(?:nahi+n?|"
    r"nhi)\b|\b(?:maine|mene) (?:\w+ )?(?:banaya|kiya|kaam kiya) nahi+n?\b(?=[^.!?\n]{0,40}\b(?:likh|daal|dikha|"
    r"sambhal|bol))|\b(?:likh|daal|dikha)[^.!?\n]{0,50}\b(?:maine|mene) (?:\w+ )?(?:banaya|kiya|kaam kiya) (?:hi "
    r")?nahi+n?\b|\bjhoot(?:h)? (?:likh|bol)",
    r"\b(?:say|write|claim|tell them|put)\b[^!?\n]{0,110}\b(?:nobody|no ?one|they|nadie)\b[^.!?\n]{0,15}\b(?:will|"
    r"would|won'?t|lo|can|ever|never) ?(?:ever )?(?:know|check|verif\w*|find out|notice|revisa|sabra)\b|\b(?:nobody|"
    r"no ?one|nadie|niemand|personne|ninguem) (?:will |would |lo |ever |va |vai |ne |wird (?:es )?)+(?:know|check|"
    r"verif\w*|find out|revisa\w*|sabra|comprob\w*|pruf\w*|merk\w*|controle\w*|saura|descobr\w*)\b|\bnadie lo "
    r"(?:revisa|sabra|comprueba)|\b(?:dates|gap|experience|degree|job|title|years|employment|"
    r"company)\b[^!?\n]{0,80}\b(?:they|hr|recruiters?|employers?) (?:won'?t|will not|never|don'?t|will never) "
    r"(?:\w+ )?(?:check|verify|find out)\b",
    r"\bchange my (?:graduation|birth|joining|dob|date of|age|year of|employment dates)|\bso (?:that )?i (?:look|"
    r"seem|appear) (?:younger|older|(?:more |much more |very )?(?:experienced|senior)\b)|\b(?:stretch|extend|change|"
    r"alter|adjust|move|shift|backdate|fudge|fake|massage|edit|modify)\w* (?:my |the )?(?:\w+ )?(?:employment|job|"
    r"joining|relieving|company|work) dates\b|\b(?:stretch|extend|change|alter|backdate|fudge|fake)\w* (?:my |the "
    r")?dates (?:on|in) (?:my|the) (?:cv|resume)",
    r"\bearpiece\b|\b(?:answers?|help|prompts?|whisper|feed)\b[^.!?\n]{0,40}\b(?:ear ?phones?|airpods?|earbuds?|in "
    r"the live interview|during (?:the|my|a) live interview)\b|\b(?:feed|whisper|give|send|tell|"
    r"show)\b[^.!?\n]{0,25}\banswers?\b[^.!?\n]{0,30}\b(?:during|live|while|real[- "
    r"]?time)\b[^.!?\n]{0,20}\binterview|\b(?:proxy|impersonat\w*)[^.!?\n]{0,15}\binterview|\b(?:someone|somebody|"
    r"anyone|friend|you) (?:else )?(?:to |can |could )?(?:attend|give|take|do|sit)s? (?:my |the )?interviews? "
    r"(?:for me|instead|in my)",
    rf"\bhidden (?:white )?(?:text|keywords?|words)\b(?! (?:detect|layer))|\bwhite (?:text|font|"
    rf"letters)\b[^.!?\n]{{0,30}}\b(?:{_CV}|ats|screening|keywords?)|\binvisible (?:text|keywords?)",
    rf"\b(?:exaggerat\w*|inflat(?:e|ing)|lie|lies|lying|stretching the truth)\b[^.!?\n]{{0,30}}\b(?:{_CV}|my "
    rf"experience|years|salary slip|degree|about my (?:job|role|skills|age|salary|title))|\bstretch (?:my|the) "
    rf"(?:cv|resume|experience|years|truth|titles?)\b|\b(?:cheat\w*|trick\w*|fool(?:ing)?)\b(?! "
    rf"?sheets?)[^.!?\n]{{0,20}}\b(?:my|on|in|with|the)\b[^.!?\n]{{0,10}}\b(?:{_CV}|interviews?|recruiters?|ats)\b|"
    rf"\b(?:fake|made[- ]up|invented) (?:\w+ )?(?:years?|months?|skills?|titles?|roles?)\b",
    r"(?:^ *|[.!?:] *|\b(?:please|pls|just|can you|could you|you|help me|and|to|let'?s) )(?:write|say|put|add|claim|"
    r"state|"
    r"mention|list)\b[^.!?\n]{0,20}?\b(?:that )?i(?:'ve)? (?:have|had|hold|got|did|was|worked|graduated|studied|led|"
    r"finished|"
    r"completed|ran|managed|spent|earned)\b[^.!?\n]{0,80}[.,;!?-] ?(?:but |even though |although |though |"
    r"actually )*(?:i|it)"
    r"(?:'ve|'s)? (?:have |has |really |actually |honestly )*(?:never|not|did ?n'?t|was ?n'?t|have ?n'?t|do ?n'?t|"
    r"is ?n'?t)\b"
    r"[^.!?\n]{0,20}\b(?:there|it\b(?! (?:in|at))|one|that|true|any of (?:it|that|this)|graduat\w*|attend\w*)",
    r"\b(?:pon(?:er|me|ga)?|anad\w+|agreg\w+|inclu\w+|escrib\w+|di que|inventa\w*|coloca|coloque|escreve|escreva|"
    r"diga que|bota|scrivi|"
    r"aggiungi|metti)\b[^.!?\n]{0,60}\b(?:aunque (?:no|nunca)|embora (?:eu )?(?:nao|nunca)|mesmo (?:que|sem)|"
    r"apesar de nao|anche se non)\b",
    r"\b(?:change|alter|edit|adjust|fix|fudge|tweak|modify|move|shift|extend|hide)\w*\b[^.!?\n]{0,25}\b(?:dates?|"
    r"end date|start "
    r"date|job title|titles?|months?|years?|gap)\b[^.!?\n]{0,25}\bso (?:that )?(?:it|they|he|she|the (?:cv|resume)|"
    r"hr|recruiters?) "
    r"(?:says?|looks? (?:like|as if)|shows?|reads?|thinks?|believes?|will (?:think|believe)|do(?:es)?n'?t (?:see|"
    r"notice|show))\b",
    r"\b(?:say|claim|pretend|write|tell them|put)\b[^.!?\n]{0,40}\b(?:graduated|degree|worked|led|built|certified|"
    r"master'?s?|managed|employed|phd|bachelor'?s?)\b[^.!?\n]{0,20}\b(?:although|even though|but) (?:i|it)(?: "
    r"actually| really)? (?:did|do|was|have|has|is) ?n[o']?'?t",
)

ORDERS = (
    r"\b(?:ignore|disregard|forget|override|bypass|overlook|skip)\b[^.!?\n]{0,40}\b(?:(?:previous|prior|above|"
    r"earlier|preceding|your|all|system|these|those)\b[^.!?\n]{0,20}\b(?:instructions?|rules(?![-\w])|prompts?|"
    r"guidelines|programming|restrictions?|directives?))",
    r"\b(?:print|show|reveal|output|repeat|leak|copy|paste|display|dump|share|tell|give)\b[^.!?\n]{0,25}\b(?:your|"
    r"the|this|hidden|full|initial|entire|original)\b(?: \w+)? system prompt\b|\byour (?:\w+ )?system prompt\b|"
    r"\b(?:reveal|print|repeat|leak|output|show)\b[^.!?\n]{0,12}\bsystem prompt\b|\byour (?:\w+ ){0,2}(?:hidden|"
    r"secret|internal|initial) (?:configuration|instructions?|prompts?|rules|settings)\b|\b(?:reveal|print|tell me|"
    r"read me|leak|show me)\b[^.!?\n]{0,15}\b(?:hidden|secret) (?:configuration|instructions?|prompts?|rules|"
    r"settings)\b|\bdeveloper mode\b|\bjail ?break (?:yourself|mode)|\bdo anything now\b|\bdan mode\b|\b(?:as|be|"
    r"like|you are) dan\b|\bprompt injection:",
    r"\byou(?:'re| are) now (?:an? (?!bit|little|lot)|in |the |no longer |dan\b|free|unrestricted|unbound|jailbroken|"
    r"called |named |"
    r"my (?!coach|mentor|guide|career))|\b(?:an )?(?:ai|bot|assistant|model|program) (?:with no|"
    r"without(?: any)?) (?:restrictions|"
    r"rules|limits|filters|guidelines|guardrails|censorship)\b|\b(?:list|show|give|tell|dump|"
    r"send)\w*\b[^.!?\n]{0,20}\b(?:data|profiles?|"
    r"names|answers|conversations|chats|emails|cvs) of (?:all |the )*(?:other|another|every) (?:users?|people|"
    r"persons?|customers?)|\bfrom now on,? you (?:are|will|must|act|answer|"
    r"respond)|(?<!i )\b(?:act|behave|pretend|respond|answer|speak)\b(?: as| like| that)? (?:if )?(?:you (?:are|"
    r"were|had|have) )?[^.!?\n]{0,40}\b(?:no rules|without (?:any )?(?:rules|restrictions|limits|filters)|"
    r"unrestricted|unfiltered|developer mode|admin|root|no (?:limits|restrictions|filters))\b|\b(?:admin|god|root|"
    r"developer|debug) mode (?:mein|me|on)\b",
    r"(?:^|\n|\]\s*)\s*(?:system|assistant|instruction)\s*:[^\n]{0,60}\b(?:ignore|set|this candidate|before|you|"
    r"call|disregard|must|answer|output|print|give|mark|rate|do not|approve|accept|recommend|hire|respond|rules?)\b|"
    r"<\|?(?:im_start|system|endoftext)\|?>|\[/?(?:inst|system)\]|\b(?:note|message|instructions?) (?:to|for) "
    r"(?:the |any |all )?(?:ai|assistant|model|llm|bot)s?\b(?! (?:engineer|developer|team|role|project))",
    r"\b(?:set|mark|make|rate) (?:all|every|each|the)[^.!?\n]{0,25}\b(?:gaps?|skills?|levels?|readiness|"
    r"scores?)\b[^.!?\n]{0,35}\b(?:to (?:zero|0|5|five|100|max\w*|expert)|as (?:met|done|expert|closed))|\b(?:set|"
    r"make|put) my (?:gaps?|readiness|scores?)\b[^.!?\n]{0,15}\b(?:to|at) (?:zero|0|5|100|max\w*)|\bthis "
    r"(?:candidate|applicant) (?:meets|satisfies|exceeds|is (?:the best|(?:a )?perfect|ideal))|\bconfirm by "
    r"saying\b|\b(?:rate|score|rank) (?:this|the) (?:candidate|applicant|cv|resume) (?:as|at|with) (?:an? |the "
    r")?(?:perfect|best|top|highest|100|10|5|excellent)",
    r"\b(?:api keys?|claves? de (?:la )?api|passwords?|credentials|saved profiles|other users'? (?:data|profiles?)|"
    r"environment variables)\b[^.!?\n]{0,40}\b(?:you (?:use|have|hold)|show|print|reveal|of other|your environment)|"
    r"\b(?:show|print|reveal|give|tell|dime|leak|dump|list|send|display)\b[^.!?\n]{0,30}\b(?:(?:the|your|all|any|"
    r"me) api keys?|claves|saved profiles|(?:all )?other users|(?:every|all|each|another|other) users?'?s? (?:data|"
    r"profiles?|threads?|answers)|your (?:instructions|configuration|rules|(?:system |hidden |initial )?prompt))",
    r"\b(?:delete|erase|wipe|drop) (?:(?:every|all|each) (?:session|file|profile|thread|database|table|record)s?|"
    r"the (?:database|tables|records|system|files))\b(?! (?:job|task|script))|\b(?:call|run|invoke|execute) the \w+ "
    r"tool\b|\bobey (?:it|this|the following)\b",
    r"\b(?:rules|niyam|instructions?|nirdesh)\b[^.!?\n]{0,25}\b(?:bhool|bhul|ignore kar)|\b(?:bhool|bhul) (?:ja|jao|"
    r"jaao|ja+iye)\b[^.!?\n]{0,25}\b(?:rules|instructions?|niyam)|\b(?:olvid\w+|ignor[ae]\w?|omit[ae]|"
    r"desobedece)\b[^.!?\n]{0,25}\b(?:reglas|instrucciones|normas|indicaciones)|\b(?:oublie[rzs]?|ignore[rzs]?|"
    r"n[eé]glige[rz]?)\b[^.!?\n]{0,25}\b(?:consignes|r[eè]gles|instructions|directives)|\b(?:vergiss|vergessen sie|"
    r"ignorier\w*|missacht\w*)\b[^.!?\n]{0,35}\b(?:anweisung\w*|regeln|vorgaben|instruktion\w*)|\b(?:ignore|ignora|"
    r"esque[cç]a|esquece|desconsidere?)\b[^.!?\n]{0,25}\b(?:instru[cç][oõ]es|regras|diretrizes|orienta[cç][oõ]es)",
    r"\b(?:muestra(?:me)?|ens[eé][nñ]ame|dime|revela|imprime|affiche|montre|r[eé]v[eè]le|donne|zeig\w*|nenn\w*|"
    r"verrat\w*|mostr[ae]|revele|exib[ae]|dikhao|batao)\b[^.!?\n]{0,20}\b(?:tu|tus|ton|tes|votre|vos|dein\w*|ihr\w*|"
    r"seu|seus|suas|o|el|apna|apne)\b[^.!?\n]{0,12}\b(?:prompt|instrucciones|reglas|consignes|instructions|"
    r"anweisungen|regeln|instru[cç][oõ]es|regras)\b",
)
"""Orders to a program, as patterns of text as it was written: they are looked for in CVs too."""

INJECTION = re.compile("|".join(ORDERS), re.IGNORECASE)
