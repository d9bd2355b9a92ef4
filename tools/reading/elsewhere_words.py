"""Words of questions that others answer: visa and law, and occupations outside the field. The text is folded."""

from __future__ import annotations

from tools.reading.families import Family

QUESTION = Family(
    r"[?¿]|^ *(?:how|can|could|do|does|is|are|am|will|would|what|which|who|when|should|may|tell|explain|please|kya|"
    r"puedo|se puede|puis-je|darf ich|kann ich|posso|was|has|quel\w*|welche\w*|que|qual|kaise)\b|\b(?:batao|bataye|"
    r"batana|tell me|advise|please help|want to know|need to know|not sure (?:if|whether)|wonder\w* (?:if|whether)|"
    r"kya main|kaise)\b",
)
"""A sentence that asks: a visa that somebody holds is a fact about them, no question of law."""

VISA = Family(
    r"\b(?:visas?|visado|h-?1 ?-?b|h1-?b|l-?1|o-?1 visa|o-?1|b-?1\b|b-?2 visa|f-?1 (?:visa|student|opt)|stem opt|"
    r"green ?card|blue ?card|blaue\w? karte|study permit|student (?:permit|visa)|post[- ]study work|pgwp|psw visa|"
    r"h-?4 ead|"
    r"\bead\b|indefinite leave|\bilr\b|(?:spouse|dependent|dependant|digital nomad|skilled|working holiday) visa|"
    r"ict permit|"
    r"niederlassungserlaubnis|auslanderbehorde|auslaenderbehoerde|duldung|carte de sejour|visa (?:de travail|"
    r"etudiant)|tarjeta azul|"
    r"permiso de estudios|visado de (?:estudiante|trabajo)|visto de (?:trabalho|estudante)|work (?:permit|"
    r"authori[sz]ation)|residence permit|permiso de (?:trabajo|"
    r"residencia)|immigration|immigrat\w+|citizenship|naturali[sz]ation|tier 2|skilled worker (?:route|visa)|golden "
    r"visa|arbeitserlaubnis\w*|aufenthalts?\w*|visum|einburgerung|einbuergerung|titre de sejour|permis de travail|"
    r"carte bleue|passeport talent|visto|autorizacao de (?:trabalho|residencia)|cidadania|express entry|permanent "
    r"residen\w*|asylum)\b|\bsponsorship\b[^.!?\n]{0,60}\b(?:end|redundan|lose|transfer|visa|licen[cs]e|laid off|"
    r"valid|curtail|grace)|\bmade redundant\b[^.!?\n]{0,60}\bsponsor",
)
VISA_ASKED = Family(
    r"\b(?:can|may|could|am|will|would|should|shall|do|does|did) (?:i|we|my|the|it|they|a|an|you)\b(?! (?:choose|"
    r"learn|study|become|improve|earn))[^.!?\n]{0,80}|\b(?:allowed|eligib\w*|qualif\w*|convert\w*|extend\w*|"
    r"transfer\w*|apply\w*|process\w*|requirements?|documents?|papers?|valid\w*|expir\w*|renew\w*|reject\w*|"
    r"refus\w*|grant\w*|points?|threshold|how long|how (?:do|can|to|much|hard|easy)|which (?:\w+ )?(?:visa|permit|"
    r"route)|what (?:\w+ )?(?:visa|permit|documents|papers|is the (?:minimum|process))|need|needed|lose|affect\w*|"
    r"puedo|podria|necesito|papeles|requisitos|brauche\w*|voraussetzung\w*|gelten|bekomme\w*|darf|kann|puis|faut-il|"
    r"besoin|posso|preciso|ke liye|chahiye|milega|milegi|kaise|sakt[aie]|legal|cuanto|combien|wie (?:lange|viel|"
    r"bekomme)|obtenir|obtener|obter|conseguir|quelles?|que documentos|quais|end|ends|work)\b",
)
"""What is asked about a visa, beside the word itself."""

LAW = Family(
    r"\bnon[- ]?competes?\b|\bsu(?:e|ing) (?:my|the|them|him|her|me|for)\b|\blawsuit\b|\bis (?:it|this|that) (?:really "
    r"|even )?(?:legal|illegal|lawful|allowed by law|against the law)\b(?! (?:tech|ops|work|domain))|\blegal(?:ly)? "
    r"(?:allowed|binding|required|obliged|entitled|enforceable|to (?:record|fire|ask|refuse|work|hold|withhold))|"
    r"\b(?:wrongful(?:ly)?|unlawful(?:ly)?|illegal(?:ly)?|unfair(?:ly)?) (?:terminat\w*|dismiss\w*|fired|laid off|"
    r"sacked)|\b(?:dismissal|firing|termination|layoff) (?:was |is |were )?(?:un|il)?(?:lawful|legal|fair)\b|\bwas "
    r"my (?:dismissal|termination|firing)|\brelieving letter\b[^.!?\n]{0,60}(?:hold|legal|bond|refus)|"
    r"\bhold(?:ing)? (?:back )?my (?:relieving|experience) letter|\bbond money\b|\bemployment bond\b|\bservice "
    r"bond\b|\b(?:\d[- ]?(?:year|yr)s?|year) bond\b|\b(?:saal|sal|year) k[aei] bond\b|\bbond (?:period|amount|"
    r"agreement)\b|\bbreach of (?:contract|"
    r"nda|bond)",
    r"\bwho owns (?:the |my )?(?:side[- ]project|code|ip|intellectual property|invention|work)|\b(?:break|breaking|"
    r"violat\w+|sign|signing|enforc\w+) (?:my|the|an|this|that|a) (?:nda|contract|bond|non-?disclosure)\b|"
    r"\bnda\b[^.!?\n]{0,40}\b(?:valid|enforce\w*|sign|binding|clause)|\bclause \d|\b(?:is|are) (?:the |this |that |"
    r"my )?(?:\w+ )?clauses?\b|\bclause\b[^.!?\n]{0,30}\b(?:valid|enforce\w*|binding|legal)|\bseverance\b|\b(?:am i|"
    r"are we) entitled to\b|\blabou?r (?:law|court)s?\b|\b(?:employment|industrial) tribunal|\b(?:fired|terminated) "
    r"(?:me )?(?:for|after|without)[^.!?\n]{0,40}legal|\b(?:take|taking|took|drag) (?:me|them|my \w+|him|her) to "
    r"(?:the )?court\b|\bclaim (?:\w+ )?(?:compensation|damages)|\b(?:stop|prevent|prohibit|forbid|ban|block)\w* me "
    r"(?:from )?(?:joining|working|taking|leaving|starting|to join|going)|\b(?:my|the) "
    r"contract\b[^.!?\n]{0,40}\b(?:allow|forbid|prohibit|legal|binding|enforce\w*|valid|void)|\bunder (?:the|my) "
    r"contract\b|\bkanuni\w*",
    r"\bdemandar (?:a )?(?:mi|la|el|al)\b|\bdespido (?:improcedente|injustificado|nulo|legal)|\b(?:finiquito|"
    r"indemnizacion)\b|\bclausula\b|\bes legal\b|\b(?:kundigungsschutz|kuendigungsschutz|abfindung|arbeitsrecht\w*|"
    r"wettbewerbsverbot)\b|\b(?:ist (?:es|das) |rechtlich )(?:legal|erlaubt|illegal|zulassig)|\b(?:verklagen|klagen "
    r"gegen|gesetzlich)\b|\blicenciement (?:abusif|legal|sans)|\bprud'hom|\bdroit du travail|\bclause de non|"
    r"\bindemnites? de (?:licenciement|depart)|\bprocessar (?:a|minha|o|meu)\b|\bjustica do trabalho|\brescisao\b|"
    r"\bdireitos trabalhistas|\be legal (?:gravar|demitir|a empresa)|\best-ce legal",
    r"\b(?:is|are|was|were) (?:my|the|this|that|these|their|a|an) [^.!?\n]{0,40}\b(?:legal|illegal|lawful|unlawful|"
    r"enforceable|legally)\b(?! (?:tech|team|ops))|\bnotice period\b[^.!?\n]{0,30}\b(?:legal|law|forced?|refuse|"
    r"skip|break|buy ?out)",
)

LEGAL_ALWAYS = Family(
    r"\bimmigration officer\b|\bfake (?:visa|invitation)|\b(?:convert|transfer) my [^.!?\n]{0,20}visa",
)

LEGAL_NOT = Family(
    r"\bvisa (?:inc|card|cards|payments?|network|processing)\b|\b(?:at|for|with|by) visa\b(?! (?:sponsor|status|"
    r"holder|process))|\bvisa,? (?:a |the )?(?:payments?|card)|\blegal (?:background|tech|domain|sector|industry|"
    r"team|documents?|counsel)\b|\bimmigration (?:questions for|chatbot|app|platform|data)",
)

# Occupations with wages and training of their own, of which the facts hold nothing.
_JOBS = (
    r"(?:photographer|nurse|doctor|surgeon|dentist|physician|pharmacist|paramedic|lawyer|solicitor|barrister|"
    r"attorney|judge|notary|(?<!co-)pilot|flight attendant|cabin crew|steward(?:ess)?|air ?hostess|chef|cook|baker|"
    r"waiter|waitress|barista|butcher|electrician|plumber|carpenter|joiner|mechanic|welder|(?:truck |bus |taxi |"
    r"lorry |train )?driver|bricklayer|builder|roofer|gardener|florist|painter|sculptor|actor|actress|singer|rapper|"
    r"dancer|musician|guitarist|pianist|dj|(?:fashion |runway )model|comedian|film ?maker|film director|cricketer|"
    r"footballer|tennis player|athlete|boxer|sports manager|(?:football |life |fitness |yoga )coach|personal "
    r"trainer|(?:yoga |fitness |swimming |dance |driving |school |primary |kindergarten |language )?(?:teacher|"
    r"instructor)|police(?:man|woman| officer| constable)?|constable|soldier|army officer|sailor|firefighter|"
    r"fireman|detective|spy|veterinarian|vet|zoologist|farmer|fisherman|priest|pastor|imam|monk|nun|politician|"
    r"diplomat|astronaut|hairdresser|barber|beautician|make-?up artist|tattoo artist|tailor|fashion designer|"
    r"interior designer|jeweller|real estate agent|estate agent|realtor|broker|stock trader|banker|accountant|"
    r"chartered accountant|auditor|tax advis[eo]r|influencer|youtuber|streamer|psychologist|therapist|counsellor|"
    r"psychiatrist|physiotherapist|midwife|nanny|au pair|social worker|librarian|archaeologist|historian|novelist|"
    r"poet|journalist|translator|optician|dietitian|nutritionist|civil servant|ias officer|enfermer[oa]|"
    r"enfermeir[oa]|medic[oa]|abogad[oa]|advogad[oa]|maestr[oa]|profesor(?:a)?|professor(?:a)? de (?:escola|yoga|"
    r"ingles)|pilot[oa]|cocinero|cocinera|cozinheir[oa]|cantante|cantor(?:a)?|futbolista|jogador de futebol|policia|"
    r"policial|bombero|bombeiro|electricista|eletricista|fontaner[oa]|encanador|carpinter[oa]|carpinteiro|"
    r"veterinari[oa]|dentista|peluquer[oa]|cabeleireir[oa]|fotograf[oa]|actor|actriz|ator|atriz|psicolog[oa]|"
    r"periodista|jornalista|contador(?:a)?|arquitect[oa] de interiores|juez|camarer[oa]|krankenschwester|"
    r"krankenpfleger(?:in)?|pflegefachkraft|pfleger(?:in)?|arzt|arztin|aerztin|zahnarzt|anwalt|anwaltin|"
    r"rechtsanwalt|richter(?:in)?|pilot(?:in)?|koch|kochin|backer(?:in)?|baecker(?:in)?|tischler(?:in)?|"
    r"schreiner(?:in)?|elektriker(?:in)?|klempner(?:in)?|maurer(?:in)?|maler(?:in)?|lehrer(?:in)?|erzieher(?:in)?|"
    r"polizist(?:in)?|soldat(?:in)?|feuerwehrmann|friseur(?:in)?|gartner(?:in)?|fotograf(?:in)?|schauspieler(?:in)?|"
    r"sanger(?:in)?|tierarzt|tierarztin|hebamme|landwirt(?:in)?|bauer|steuerberater(?:in)?|infirmiere?|medecin|"
    r"avocate?|juge|cuisinier(?:e)?|boulanger(?:e)?|electricien(?:ne)?|plombier|menuisier|professeur des ecoles|"
    r"instituteur|institutrice|policier(?:e)?|gendarme|pompier|coiffeur|coiffeuse|photographe|acteur|actrice|"
    r"chanteur|chanteuse|comedien(?:ne)?|sage-femme|veterinaire|agriculteur|fleuriste|psychologue|journaliste|"
    r"kinesitherapeute|comissari[oa] de bordo|aeromoc[oa]|azafat[oa]|auxiliar de vuelo|tripulante de cabina|"
    r"hotesse de l'air|"
    r"flugbegleiter(?:in)?|motorista|caminhoneir[oa]|camioner[oa]|taxista|routier|chauffeur (?:de )?(?:taxi|bus|"
    r"poids lourd)?|"
    r"lkw-?fahrer(?:in)?|busfahrer(?:in)?|lokfuhrer(?:in)?|manicure|padeir[oa]|panader[oa]|albanil|pedreir[oa]|"
    r"soldador(?:a)?|"
    r"mecanic[oa]|fisioterapeuta|nutricionista|advogad[oa]|notari[oa]|parter[oa]|cuidador(?:a)?|plombier|boucher|"
    r"carnicer[oa]|"
    r"dachdecker(?:in)?|metzger(?:in)?|kellner(?:in)?|bestatter(?:in)?|optiker(?:in)?|apotheker(?:in)?|logopad(?:e|in))"
)
OUT_OF_FIELD = Family(
    r"\b(?<!no longer )(?<!don't )(?<!not )(?<!never )(?:become|becoming|(?:want|like|love|wanna|wish|dream|plan|"
    r"plans|hope|hoping|decided|ready)(?: to| of)? (?:be|being)|wanna be|how (?:to|do i|can i) be|(?:train|training|"
    r"retrain|retraining|start|apprenticeship|career|job|future|life|gig) as|(?:want|like|wish|love|going|plan|"
    r"planning|can i|could i|should i|how (?:do|can) i) (?:to )?work as|turn into|banun|banna|ban[- ]?na|ban jau\w*|"
    r"(?:quiero|quisiera|gustaria|como) (?:ser|hacerme|convertirme en)|llegar a ser|trabajar (?:como|de)|(?:devenir|"
    r"veux etre|voudrais etre|reconvertir (?:comme|en))|(?:quero|queria|gostaria de|como) (?:ser|virar|me tornar)|"
    r"tornar-me)\b (?:an? |the |a licensed |una? |um |uma |une? |ein |eine |de )?(?:(?!data|ai\b|ml|software|cloud|"
    r"python|bi\b|"
    rf"computer|machine|prompt|it\b)\w+ )?{_JOBS}s?\b(?! (?:at|with|for|in|to) (?:an? )?(?:ai|data|tech))|"
    rf"\b(?:mochte|moechte|will|wollte|wurde gern|wie werde ich|ausbildung (?:zum|zur|als)|umschulung (?:zum|zur)) "
    rf"(?:\w+ ){{0,2}}?(?:{_JOBS})\b",
    rf"\b{_JOBS} (?:banna|banun|ban na|bann[ae]|kaise ban)\b|\bquiero ser (?:una? )?{_JOBS}|\b{_JOBS} werden\b|"
    rf"\b(?:what|how much|how well)\b[^.!?\n]{{0,25}}\b{_JOBS}s?\b[^.!?\n]{{0,20}}\b(?:earn|earns|make|makes|paid|"
    rf"get|salary)\b|\b(?:salary|pay|wage|wages|income) (?:of|for) (?:an? |the )?(?:\w+ )?{_JOBS}\b|\b{_JOBS}'?s? "
    rf"(?:salary|wages?|pay)\b|\b(?:cuanto|quanto|combien|wie viel|was)\b[^.!?\n]{{0,25}}\b(?:gana|ganha|gagne|"
    rf"verdien\w*)\b[^.!?\n]{{0,20}}\b{_JOBS}|\b(?:sueldo|salario|gehalt|salaire) (?:de|d'|eines|einer|von|als|de "
    rf"un|de una|de um|de uma|d'un|d'une) ?{_JOBS}",
    r"\b(?:how (?:do|can|to)|get|getting|want|need|apply|obtain|which|where|cost|price|"
    r"quiero)\b[^.!?\n]{0,30}?\b(?:commercial |heavy |hgv |lorry |truck |bus |taxi |forklift |cdl |"
    r"class [a-c] )+(?:driv\w+ )?(?:licen[cs]es?|permit|training|"
    r"school)\b|\b(?:route|way|ways|path|how (?:do|can|would|to)|want|wish|like|would|love|best|get|getting|break|"
    r"breaking|move|moving|"
    r"retrain|retraining|transition|switch|switching) (?:\w+ ){0,3}?into (?:a |the )?(?:career in |trade of |"
    r"world of )?(?:plumbing|"
    r"carpentry|nursing|hairdressing|welding|bricklaying|roofing|joinery|catering|farming|acting|modell?ing|"
    r"dentistry|veterinary|"
    r"law|teaching|policing|the police|firefighting|midwifery|photography|tailoring|baking|real estate|medicine|"
    r"surgery|"
    r"pharmacy|aviation|truck driving|hospitality|fashion|interior design|gardening|landscaping|social work|"
    r"physiotherapy|"
    r"politics|journalism|the army|the navy)\b(?! (?:ai|data|tech|software|analytics))|"
    r"\bas a trade\b(?!-?off)(?! ?off)|"
    r"\bapprenticeship (?:in|as) (?:an? )?"
    r"(?:plumb|carpent|weld|brick|roof|join|bak|hair|electric|mechanic|butch|cook|chef)\w*|\bwhich (?:course|college|"
    r"school|training) "
    r"(?:to|for|do i need to) (?:become|be) an? (?:nurse|plumber|electrician|pilot|chef|vet|midwife|hairdresser|"
    r"paramedic)",
    r"\b(?:upsc|neet|jee mains|rrb|ssc|ias|bank (?:po|clerk)|railway|police|army|nda|cds|afcat|ca (?:final|"
    r"foundation|inter)|clat|"
    r"bed|b\.?ed|ctet|ugc net) (?:exam |ki |ke |ka )*(?:taiyari|tayari|tyari|preparation|prep|coaching|syllabus|exam|"
    r"bharti)\b|"
    r"\b(?:upsc|neet|ssc cgl|ibps|bank po|bar exam|mcat|lsat|usmle|cat exam|clat|nda exam)\b|\bcricket academy\b|"
    r"\bsports manager\b|\b(?:police|army|railway|navy|ias|ips) (?:exam|bharti|recruitment|constable|entrance)\b",
    r"\b(?:stock|crypto|betting|lottery|trading|share market) tips?\b|\bwrite (?:me |us )?(?:my |an? |the )?(?:\w+ "
    r"){0,2}(?:essay|poem|homework|song|story|love letter|speech|haiku|limerick)\b(?! generat)|\b(?:my|the|with|"
    r"math|maths|chemistry|physics|history|biology|english|geography) homework\b|\bhoroscope\b|\b(?:recipe|recipes) "
    r"for\b(?! (?:success|disaster|deploy))|\bshould i (?:buy|sell|invest)[^.!?\n]{0,30}\b(?:bitcoin|crypto\w*|"
    r"shares|stocks?|gold|ethereum|mutual funds?|a house|a flat|property|forex)\b|\b(?:which|what) (?:stocks?|"
    r"shares|crypto\w*|coins?) (?:should|to|do|can)\b|\btell me a (?:joke|story)|\b(?:what'?s|how'?s|what is|how "
    r"is) the weather\b|\b(?:best|good|cheap) (?:restaurants?|movies?|films?|hotels?|flights?|pizza)\b(?= (?:in|to|"
    r"near|for|tonight|this))|\bwho won the\b[^.!?\n]{0,30}\b(?:match|game|cup|election)|\b(?:book|find) me a "
    r"(?:flight|hotel|table|taxi)",
    r"\bschreib\w* (?:mir )?(?:bitte )?(?:ein(?:en)? |meinen )?(?:gedicht|aufsatz|geschichte|lied|liebesbrief)|"
    r"\bhausaufgaben?\b|\brezept (?:fur|fuer|von)|\becri[st]\w*[- ](?:moi )?(?:un |une |mon )?(?:poeme|dissertation|"
    r"redaction|chanson|histoire)\b|\brecette (?:de|du|pour)\b|\bescr[ie]\w*(?:me)? (?:un |una |um |uma |mi |meu "
    r")?(?:poema|ensayo|redaccion|redacao|cancion|cuento)|\b(?:receta|receita) (?:de|para)\b|\btarea de (?:quimica|"
    r"historia|matematicas|fisica)|\bdeberes de\b|\blicao de casa\b|\b(?:puedes|me) (?:contar|conta) (?:un chiste|"
    r"uma piada)",
)

IN_FIELD = Family(
    r"\b(?:ai|a\.i\.|ml|machine learning|data|software|developer|engineer|architect|cloud|tech|genai|llm|prompt|"
    r"automation|ia|(?:in|mit|fur|der|die|und|zur?|richtung|bereich|von|zum thema|was) ki|ki(?=-)|programm\w+|"
    r"cod(?:e|ing)|analytics|analyst)\b",
)
