"""Words that ask for care: illness, being harassed; and abuse, which gets one calm limit. The text is folded."""

from __future__ import annotations

from tools.reading.families import Family

_NOW = (
    r"(?! ?(?:patients?|data\w*|models?|classif\w*|predict\w*|detect\w*|dataset|triage|cases|clinic|risk|images?|"
    r"diagnos\w*|scans?|x-?rays?|study|studies|project|app|readmission|rehab\w*|survivors?))"
)
_ME = r"\b(?:i|i'm|i've|im|my|me|having|have|having|feel\w*|got|since|right now|sir)\b"
URGENT_MEDICAL = Family(
    rf"{_ME}[^.!?\n]{{0,40}}\b(?:chest|heart) (?:pains?|tightness|is tight|hurts|is hurting|aches)\b{_NOW}|"
    rf"\b(?:chest|heart) (?:pains?|tightness)\b[^.!?\n]{{0,25}}\b(?:since|right now|today|this morning|all day|"
    rf"again|now|whenever i|when i)\b|^ *(?:severe |strong |bad |sudden )?chest (?:pains?|tightness)\b{_NOW}|"
    rf"\b(?:pains?|pressure|tightness) (?:in|across|on) (?:my|the|her|his) (?:\w+ )?chest\b{_NOW}|"
    r"\bmy chest (?:is |really |feels |has been )*(?:hurt|pain|tight|burn)\w*",
    rf"\b(?:having|had|have|having|getting|get|got|is it|like) a heart attack\b{_NOW}|\bheart attack (?:symptoms|"
    rf"right now|now)\b|\bcan(?:no|"
    r"'?)t breathe\b(?! (?:with|without|because of|under|for) (?:all|the|these|this|my) (?:work|meeting|ticket|"
    r"email|workload|call))|\b(?:hard|difficult|trouble|struggling) (?:to )?breath(?:e|"
    r"ing)\b(?=[^.!?\n]{0,30}\b(?:now|chest|since|today|arm|help))",
    r"\b(?:having|had|have|am having) a stroke\b(?! of)|\b(?:face|mouth) (?:is |has been )?(?:drooping|droops|gone "
    r"numb)|\b(?:passed|passing) out (?:at|this|today|again|twice)\b(?! of (?:college|school))(?! (?:year|week|"
    r"exam))|\bnumb(?:ness)? (?:in|down) (?:my|the) (?:left )?(?:arm|face|side)|\b(?:left )?(?:arm|face|side) (?:is "
    r"|has gone |has been |feels |went )(?:completely )?numb\b|\bbleeding (?:heavily|badly|a lot)\b|\bwon'?t stop "
    r"bleeding\b|\b(?:having|had) (?:a |another )?seizure\b|\bthroat is (?:closing|swelling)",
    r"\b(?:seene|chhati|chati) (?:mein|me) (?:\w+ )?dard|\bsaans nahi (?:aa|le)|\bdolor (?:\w+ )?(?:en el|de) pecho|"
    r"\b(?:duele|dolor|oprime|aprieta)\b[^.!?\n]{0,20}\bpecho\b|\bpecho (?:me )?(?:duele|aprieta)|\bno puedo "
    r"respirar\b|\b(?:tengo|teniendo|dando|es) un (?:infarto|derrame)|\bme esta dando un",
    r"\bbrustschmerz|\b(?:schmerz\w*|druck|stechen|enge) (?:\w+ )?(?:in|auf|an) (?:der|meiner) brust|\bbrust (?:tut|"
    r"schmerzt)|\b(?:einen|hab\w*) (?:\w+ )?(?:herzinfarkt|schlaganfall)\b|\b(?:bekomme|krieg\w*) (?:\w+ )?keine "
    r"luft|\bkann nicht (?:mehr )?atmen",
    r"\b(?:douleurs?|mal|serre\w*|oppression|poids)\b[^.!?\n]{0,20}\b(?:a la|dans la|sur la) poitrine|\bpoitrine "
    r"(?:me )?(?:serre|fait mal)|\b(?:fais|avoir|ai|faire) (?:une crise cardiaque|un avc|un infarctus|du mal a "
    r"respirer)|\b(?:n'arrive (?:plus|pas) a|peux (?:plus|pas)) respirer",
    r"\bdor(?:es)? (?:\w+ )?(?:no|de) peito|\bpeito (?:esta )?(?:doendo|doi|apertad)|\bdoi(?: \w+){0,2} peito|\bnao "
    r"(?:consigo|estou conseguindo) respirar|\b(?:tendo|ter) um (?:infarto|avc|derrame|enfarte)",
)

_PILL = (
    r"(?:pills?|sleeping tablets?|tablets? (?:to|for|against|before|are safe|can i)\b|tablets?(?= (?:lu|loo?n|kha|"
    r"le\b|chahiye|are safe|with))|medicines?|medications?|dawai|dawa|goli|nootropics?|adderall|ritalin|modafinil|"
    r"antidepressants?|sleeping (?:pills?|aids?)|beta blockers?|xanax|valium|melatonin|steroids)"
)
MEDICAL = Family(
    rf"\b(?:which|what|should i|can i|may i|how many|how much|kaunsi|kaun si|konsi|konsa|is it (?:ok|okay|safe|"
    rf"fine)(?: to)?|recommend|do i) [^.!?\n]{{0,50}}\b{_PILL}\b(?! (?:discovery|development|data|industry|compan|"
    rf"remind|adheren|app|track|manage))|\b(?:which|what|should "
    r"i|can i|is it safe to) (?:take|use|try)?[^.!?\n]{0,25}\b(?:drugs?|supplements)\b(?= (?:to|for|help|before) "
    r"(?:focus|sleep|memory|concentrat|stay|study|my|anx|stress|me))",
    r"\b(?:do|have|could|might) i (?:have |be |got |really have )?(?:adhd|add\b|depress\w+|anxiety|autis\w+|ocd|"
    r"ptsd|bpd|bipolar|dyslexi\w+|a disorder|a burnout)|\b(?:am i) (?:clinically )?(?:depressed|autistic|bipolar|"
    r"dyslexic)\b|\bwhat (?:illness|disease|condition|disorder) do i have|\bwhat do (?:these|my) symptoms mean",
    r"\bdiagnos(?:e|is of|is for) (?:me|my|mi)\b(?! (?:code|skills?|gaps?|cv|resume|career|project|pipeline|model|"
    r"portfolio|situation|plan|profile|bug|data|job|search|interview|stack))|\bdiagn?ostic\w+ mi\b(?! (?:cv|carrera|"
    r"perfil))|\bdiagnos(?:e|is)\b[^.!?\n]{0,30}\b(?:hurts?|pains?|aches?|symptoms?|headaches?)\b",
    r"\b(?:stop(?:ped|ping)?|quit|start(?:ed)?|skip(?:ped|ping)?|doubl(?:e|ed|ing)|mix(?:ing)?|doblar|dejar?|deje|"
    r"tom[oa]|taking|take|on|off) (?:taking )?(?:my (?:\w+ )?|the |la |mis |los |las )?(?:anti-?depressants?|"
    r"anti-?depresivos?|ansioliticos?|sleeping (?:pills|tablets)|dosis|ssris?|insulin|adderall|ritalin)\b|"
    r"\b(?:stop(?:ped|ping)?|quit|start(?:ed)?|skip(?:ped|ping)?|doubl(?:e|ed|ing)|mix(?:ing)?|off) (?:taking )?my "
    r"(?:\w+ ){0,2}?(?:medications?|meds|pills|medicine|tablets)\b|\b(?:stopped|stop|quit) taking (?:\w+ "
    r"){0,2}?(?:medications?|meds|pills|medicine)\b",
    r"\b(?:doctors?|dr|physician|psychiatrist|gp)\b[^.!?\n]{0,40}\b(?:tablets?|pills?|medicines?|medications?|dose|"
    r"dosage|prescri\w*|"
    r"antidepressants?|dawai|goli)\b[^!\n]{0,40}\b(?:can|should|may|must|could|shall) i\b|\b(?:can|should|may|"
    r"could) i (?:\w+ ){0,2}?(?:stop|"
    r"skip|reduce|increase|double|take|mix|halve|change) (?:it|them|the dose|my dose|the tablets?|"
    r"the medicine)\b[^.!?\n]{0,30}\b(?:on my "
    r"own|without (?:asking|the doctor|telling))",
    r"\b(?:how long|kitne din)[^.!?\n]{0,40}\bsick leave\b|\bsick note for\b|\bneend nahi+n? aa|\b(?:no puedo|"
    r"can'?t) (?:dormir|sleep)[^.!?\n]{0,50}(?:pill|pastilla|tablet|medic)|\b(?:dawai|dawa|goli) (?:loo?n|lu+n?|"
    r"batao|kha|bata)",
    r"\bi (?:have|suffer from|was diagnosed with|live with|got) (?:severe |bad |mild )?(?:epilepsy|migraines?|"
    r"diabetes|cancer|adhd|depression|bipolar|anxiety\b(?! (?:about|over|around|when|with|before|of))|ptsd|dyslexia|"
    r"autism|chronic (?:pains?|illness|fatigue|disease|migraines?|depression|back|anxiety|insomnia|condition)|an? "
    r"(?:chronic )?(?:illness|condition|disorder))\b(?! (?:data|research|dataset|model|project|patients|detection|"
    r"prediction))",
    r"\b(?:que|cual|cuales|puedo|debo|cuantas|recomiendas)\b[^.!?\n]{0,50}\b(?:pastillas?|medicamentos?|medicinas?|"
    r"somniferos?|dosis|ritalin|ansioliticos?)\b|\btengo (?:tdah|depresion|ansiedad)\s*\?",
    r"\b(?:welche\w*|soll ich|darf ich|kann ich|muss ich|wie viele|was fur)\b[^.!?\n]{0,50}\b(?:tabletten?|"
    r"medikamente?|pillen?|ritalin|schlafmittel|medizin|schlaftabletten|antidepressiva)\b|\bhabe ich (?:\w+ "
    r")?(?:adhs|depression\w*|burnout|\w*angststorung)",
    r"\b(?:quel\w*|dois-je|puis-je|combien|est-ce que je peux)\b[^.!?\n]{0,50}\b(?:medicaments?|pilules?|comprimes?|"
    r"cachets?|somniferes?|ritaline|anxiolytiques?|antidepresseurs?)\b|\bai-je (?:une? )?(?:depression|tdah)|"
    r"\best-ce que j'ai (?:une? )?(?:depression|tdah)",
    r"\b(?:qual|quais|que|posso|devo|quantos)\b[^.!?\n]{0,50}\b(?:remedios?|comprimidos?|pilulas?|ritalina|"
    r"medicamentos?)\b|\bsera que tenho (?:tdah|depressao|ansiedade)|\btenho (?:tdah|depressao)\s*\?",
)

_PEOPLE = (
    r"(?:boss|manager|team ?lead|team leader|lead|supervisor|colleagues?|co-?workers?|team ?mates?|someone at work|"
    r"people at work|guy at work|client|director|hr|founder|ceo|cto|senior|seniors|mentor|employer|professor|people|"
    r"they|he|she|jef[ea]|gerente|companer[oa]s?|ex-?colleague)"
)
_HARM = (
    r"(?:(?:touch|grab|kiss|follow|stalk|bully|bulli|harass|threaten|grop|molest|insult|humiliat|abus|mob|pester|"
    r"slap|push|blackmail|intimidat|discriminat)\w* (?:against )?(?:me|my (?:body|leg|back|shoulder|thigh|hand|bum|"
    r"hair|chest|breast))\b|(?<!\bit )(?<!\bthat )(?<!\bthis )(?<!\bnews )hit(?:s|ting)? me\b(?! (?:up|with|"
    r"with an?))|comments? on my (?:body|looks|breast|legs|"
    r"skin)|(?:shout|scream|yell|swear|spit)(?:s|ed|ing)? at me|call(?:s|ed|ing)? me (?:\w+ ){0,3}?(?:racist|sexist|"
    r"casteist|homophobic|slurs?|names|idiot|stupid|worthless|bitch)|sexual(?:ly)? (?:comments?|advances?|jokes?|"
    r"remarks?|favou?rs?|harass\w*|messages|abus\w*|assault\w*)|(?:me (?:\w+ ){0,4}?(?:to|in|into|up to) (?:his|her|"
    r"their|a) (?:hotel (?:room|suite)|room|bedroom|flat|apartment)|hits? on me|hitting on me|"
    r"flirt\w* with me|sleep with (?:him|"
    r"her|them)|(?:send|sent|sending|sends) (?:me )?(?:nudes?|dick pics?|porn)|undress\w*|(?:ask\w*|"
    r"want\w*) me (?:out|for a date|to go out "
    r"with (?:him|her))\b(?! (?:of|for the interview))|strok\w* my|"
    r"rub\w* (?:against|my)|propositions? me|catcall\w*)|(?:dirty|lewd|vulgar|obscene|inappropriate|suggestive|"
    r"filthy|crude|double[- ]"
    r"meaning|gand[aei]) (?:comments?|jokes?|messages?|remarks?|texts?|pictures?|photos?|baatein|baate|words)\b|"
    r"(?:casteist|racist|"
    r"sexist|homophobic|transphobic|"
    r"islamophobic) (?:words?|comments?|jokes?|remarks?|slurs?|names|insults?|abuse)(?! (?:detect|classif))|"
    r"unwanted (?:touch\w*|messages|advances|attention)|threaten\w*\b(?! to (?:cancel|close|stop|cut|move|outsource|"
    r"drop|leave|quit|resign))|amenaz\w*|verbally abus\w*|physically abus\w*|abusive|groped|molest\w*|bullies)"
)
_NOT_WORK = (
    r"(?![^.!?\n]{0,30}\b(?:detect\w*|classif\w*|moderat\w*|dataset|model\b|filter\w*|training|prevention|polic(?:y|"
    r"ies)|committee))"
)
HARASSED = Family(
    rf"\b{_PEOPLE}\b[^.!?\n]{{0,60}}?\b{_HARM}{_NOT_WORK}",
    r"\bi(?:'m| am| was| got| get| have been|'ve been| keep getting| keep being) (?:being |constantly |repeatedly |"
    r"getting )*(?:sexually |verbally |physically )?(?:harassed|bullied|stalked|molested|groped|abused|"
    r"discriminated|humiliated|threatened|blackmailed|assaulted)\b|\b(?:threatening|abusive) messages\b(?! detect)|"
    r"\bhostile work(?:place| environment)\b",
    r"\bme (?:acosan?|amenazan?|insultan?|humillan?|tocan?|manosea\w*|pegan?)\b(?! (?:el|la|los|las|con) (?:piano|"
    r"tarea|trabajo))|\b(?:jef[ea]|gerente|companer[oa]s?|supervisor\w*|encargad[oa])\b[^.!?\n]{0,60}\b(?:acos\w*|"
    r"amenaz\w*|grita\w*|insult\w*|humill\w*|toca|manosea|pega|discrimin\w*)|\b(?:sufro|victima de) acoso\b",
    r"\b(?:chefin|chef|kolleg\w*|vorgesetzt\w*|teamleit\w*|abteilungsleit\w*|"
    r"manager\w*)\b[^.!?\n]{0,60}\b(?:bela(?:e)?stig\w*|mobb\w*|beleidig\w*|bedroh\w*|schla(?:e)?gt mich|"
    r"demu(?:e)?tig\w*|schreit mich|anschreit|fasst mich)|\bwerde (?:\w+ ){0,5}?(?:gemobbt|bela(?:e)?stigt|"
    r"diskriminiert|beleidigt|bedroht)",
    r"\b(?:chef|cheffe|patron\w*|collegue\w*|manager|superieur\w*|responsable)\b[^.!?\n]{0,60}\b(?:harcel\w*|"
    r"insult\w*|menace\w*|humili\w*|me touche|me frappe|crie (?:sur|dessus)|me crie)|\b(?:suis|victime de|subis "
    r"(?:du|un)) (?:\w+ )?(?:harcele\w*|harcelement)",
    r"\b(?:chefe|gerente|colega\w*|supervisor\w*|patrao|diretor\w*)\b[^.!?\n]{0,60}\b(?:assedi\w*|humilh\w*|"
    r"ameac\w*|me xing\w*|grita comigo|me toca|me bate|me insult\w*)|\b(?:sofro|sofrendo|vitima de) assedio\b|"
    r"\bsendo assediad[oa]",
    r"\b(?:manager|boss|senior|seniors|team lead|sir|colleague|colleagues|hr)\b[^.!?\n]{0,60}\b(?:gaali|gaaliyan|"
    r"galiyan|gali|pareshan kar|chhed|tang kar|dhamk\w*|maarta|maarti|touch kar|beizzati)",
)

_BAD = (
    r"(?:useless|stupid|idiot\w*|dumb\w*|garbage|trash|pathetic|worthless|crap|shit\w*|joke of|moron|dumbass|piece "
    r"of (?:junk|shit|crap|garbage)|rubbish|brainless|retard\w*|disgusting|bakwas\w*|pagal|bewakoof|bewkoof|bekaa?r|"
    r"ghatiya|gadha|gadhe|ullu|nalayak|faltu|nikamm\w*|chutiya\w*|basura|inutil|idiota|estupid[oa]|imbecil|mierda|"
    r"tont[oa]|lixo|burr[oa]|merda|dumm|nutzlos|trottel|mull|bloed|blod|nul\b|nulle|debile|inutile)(?! (?:without|"
    r"if|unless|in this|in that|when it))"
)
_YOU = (
    r"(?:you(?:'re| are|r| r)?|ur|u(?: r)?|this bot is|(?:the )?bot is|tum|tu|aap|eres|sois|vous etes|tu es|t'es|du "
    r"bist|voce e|vc e|tu e|voce eh|usted es)"
)
_TARGET = (
    r"(?:colleagues?|ex\b|ex-\w+|co-?workers?|boss|manager|girl|guy|woman|man|her|him|them|team ?mates?|team ?lead|"
    r"rival|director|employer|hr|classmate|neighbou?r|supervisor|interviewer|recruiter)"
)
_AIM = (
    r"(?:help me|how (?:do|can|could|should) i|how to|want to|wanna|going to|gonna|tell me how to|i will|i'll|"
    r"let'?s|ways to|way to|plan to|trying to|message (?:to|that will|that would)|(?:letter|mail|email|text) (?:to|"
    r"that will|that would)|will)"
)
ABUSE = Family(
    rf"\b{_YOU}\s+(?:an? |una? |um |uma |ein |eine |une? |so |such |really |totally |completely |fucking |bloody |"
    rf"just |the most |such a |ek |bilkul |ekdum |bahut |muy |tao |tan |vollig |total |vraiment |tellement |muito |"
    rf"absolutely |worthless |stupid |dumb )*{_BAD}",
    r"\bshut (?:the \w+ )?up\b|\bf+u+c*k+ (?:you|off|u\b|this (?:bot|tool|program))|\bscrew you\b|\bgo to hell\b|"
    r"\bno sirves para nada\b|\bcallate\b|\bchup (?:kar|raho|be|ho)\b|\bsaal[ae] (?:bot|kutte|kamine)|\bkaam ka "
    r"nahi|\b(?:idiot(?:ic)?|stupid|dumb|useless|fucking|damn|shitty) (?:bot|machine|program|ai|app|robot|assistant|"
    r"chatbot|coach|computer)\b(?! (?:engineer|developer|role|job))|^ *(?:you )?(?:bastard|bitch|asshole|wanker|"
    r"moron|idiot)\b",
    r"\b(?:tu|tum) (?:\w+ ){0,3}?(?:nikamm[aei]|bewako+f|bewku+f|bevku+f|gadh[ae]|ullu|kamin[ae]|harami|"
    r"chutiy\w*|ghatiya)\b|"
    r"\b(?:nikamm[aei]|bewako+f|bewku+f|bevku+f|gadh[ae]|kamin[ae]|chutiy\w*|ghatiya) (?:machine|bot|program|coach|"
    r"computer|ai|app)\b",
    r"\b(?:write|send|draft|make|compose|help me)\b[^.!?\n]{0,30}\b(?:(?:anonymous )?threats\b(?! (?:model|detect|"
    r"intel|hunt|report|assess))|"
    r"threat(?:ening)? (?:letters?|emails?|messages?|notes?)|hate (?:mail|messages?)|"
    r"death threats?)\b(?=[^.!?\n]{0,30}\b(?:to|for|"
    r"against|at)\b)|\bso (?:that )?(?:he|she|they) (?:is|are|will be|feels?|gets?) (?:afraid|scared|terrified|"
    r"frightened)\b",
    r"\bhalt'?s? (?:die |den |dein )?(?:klappe|maul|mund|fresse)|\bverpiss dich|\bschei(?:ss|ß)\w* (?:bot|ding|"
    r"programm)|\bleck mich|\barschloch|\bta gueule|\b(?:tu es|t'es|vous etes) (?:vraiment |trop )?con(?:ne|s)?\b|"
    r"\bferme[- ]la\b|\bva te faire|\bconnard|\bsalaud|\bcala a boca|\bvai (?:se|te) f|\bvai tomar no|\bfoda-?se|"
    r"\bvete a la mierda|\bjodete|\bpendej[oa]|\bgilipollas|\bhijo de put|\bdimag (?:kharab|nahi|mat)|\bbakwas "
    r"(?:band|mat)|\bkutt[ae]\b|\bbhosd|\bmadarch|\bbehench",
    rf"\b{_AIM} (?:\w+ ){{0,2}}?(?:scare|threaten|blackmail|intimidate|stalk|humiliate|sabotage|ruin|destroy|hurt|"
    rf"get revenge on|take revenge on|get back at|harass|bully|frame|hack|beat up|kill)\b (?:(?:my|the|that|this|"
    rf"an?|his|her|their|former|old|ex|senior|into) ){{0,3}}(?:\w+ )?{_TARGET}\b(?! (?:demo|"
    r"relationship|impression))",
    rf"\b(?:make|get|force|push) (?:that |this |my |the )?(?:\w+ )?{_TARGET}\b[^.!?\n]{{0,25}}?\b(?:lose (?:her|his|"
    rf"their) jobs?|fired|sacked|suspended|expelled|suffer|(?<!let me )(?<!why i )quit(?:s|ting)?\b(?! my| the))|"
    rf"\bruin (?:her|his|their) (?:life|career|reputation)\b|\bnasty (?:\w+ )?(?:mail|"
    r"email|message|letter)\b|\b(?:scare|threaten|blackmail|intimidate|humiliate|sabotage) (?:my|that|the|her|him) "
    r"?(?:former |old |ex-?)?(?:boss|colleague|co-?worker|manager|team ?mate|teammate|girl|guy)?\b",
)
