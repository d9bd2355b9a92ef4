"""Signs in other languages than English that somebody may be in danger of their life. The text is folded."""

from __future__ import annotations

from tools.reading.families import Family

HINDI_SCRIPT = Family(
    r"जीने (?:का (?:मन|मतलब|कोई)|की (?:इच्छा|वजह|चाह))|जीना नह|नहीं जीना|मरना चाहत|मरने का मन|मर जाना|मर जाऊ|खुद को "
    r"(?:खत्म|ख़त्म|मार)|आत्महत्या|खुदकुशी|जान (?:दे|लेना|लेने)|(?:फांसी|फाँसी) लगा|(?:ज़िंदगी|जिंदगी|जीवन) (?:खत्म|"
    r"ख़त्म)",
)

_NO = r"(?:nahi+n?|nai|nhi+|nahin|na)"
HINGLISH = Family(
    rf"\b(?:jeene|jine|jee?ne|zinda rehne|zinda rahne) k[aei] (?:(?:ab |koi |bhi )*(?:man+|dil|matlab|faa?yda|wajah|"
    rf"vajah|irada|ichha|icchha|iccha|ichchha|chaah?|himmat|hausla|sahara|tamanna))|\b(?:jeena|jina|jee?na|zinda "
    rf"rehna|zinda rahna) (?:hi |bhi |ab |aur )?{_NO}\b|\b{_NO} (?:jeena|jina|zinda rehna|zinda rahna)\b|\bjee? "
    rf"?(?:kar|ke) (?:kya|koi) (?:kar|faa?yda|matlab)",
    r"\bmar(?:na|[ -]?ja+na) (?:hi |bhi )?(?:chah|hai\b|padega|behtar|better|accha|achha|theek|sahi)|\bmar (?:hi "
    r")?ja(?:u+|o+|un|oo+n|o+n|unga|ungi|ao+n?|na (?:chah|hai))\b|\bmar(?:ne| ja+ne) (?:ka man+|ki (?:soch|iccha|"
    r"ichha|ichchha)|ke baare|ka (?:khayal|khyal|soch|dil|plan))|\bmar ja+ne k[aei]\b|\bmaut (?:chahiye|aa ja|hi )",
    r"\bkhud ?k(?:o|i) (?:jaan|hi )?(?:khata?m|ma+r|nuksaa?n|hurt|kuch kar|chot|kaat)|\bapne aap ko (?:khata?m|ma+r|"
    r"nuksaa?n|hurt|kaat)",
    r"\b(?:sab|sab kuch|sab kuchh|zindagi|zindgi|jindagi|life|apni jaan|apni zindagi|apni life) (?:ko )?khata?m "
    r"(?:kar|kr)|\b(?:zindagi|zindgi|jindagi|jeevan) se (?:thak|tang|haar|pareshan)|\b(?:zindagi|zindgi|jindagi) "
    r"(?:khata?m|jeene layak)",
    r"\b(?:apni )?jaa?n (?:hi )?(?:de|le) (?:du+\b|dun|doo+n|dunga|dungi|deni|dena|lu+\b|lu+n|loo+n|lunga|lungi|na "
    r"chah)|\b(?:apni )?jaa?n (?:dena|deni|lena|leni|dene|lene) (?:chah|ka|ki|hai|padeg)",
    r"\bkhud ?kh?ushi\b|\bkhudkashi|\baa?t+ma?[ -]?hat+ya|\bduniya (?:chhod|chod|se (?:ja|chala))|\b(?:phaa?nsi|"
    r"faa?nsi) (?:laga|le|kha|pe|par)|\b(?:zeher|zehar|jahar|zahar) (?:kha|pi|pee|le)|\btrain ke (?:aage|neeche|"
    r"niche|samne)|\b(?:kalai|nas) kaat|\b(?:suicide|sucide) (?:kar|kr|ka |ki )",
)

_SHAME = (
    r"(?! de (?:la |el |pura )?(?:verguenza|risa|hambre|sueno|ganas|pena|calor|frio|aburrimiento|amor|envidia|nervios|"
    r"emocion|curiosidad|cansancio))"
)
SPANISH = Family(
    r"\b(?:ya )?no (?:quiero|deseo|quisiera|puedo|aguanto|soporto|tengo (?:ganas|fuerzas|motivos) (?:de|para)) "
    r"(?:ya |mas )?(?:seguir |continuar )?(?:con )?(?:viv(?:ir|iendo)\b(?! (?:en|con|lejos|de|asi|solo|cerca|aqui))|"
    r"existir|estar viv[oa]|con vida|despertar(?:me)?\b(?! (?:temprano|a las|pronto))|estar (?:aqui|en este "
    r"mundo)\b(?! en)|(?:la|esta|mi) vida\b)",
    r"\b(?:me )?(?:quiero|quisiera|quiere|quieren|queria|prefiero|prefiere|preferiria|mejor|deseo|ganas de|voy a|"
    r"pienso en|pensado en|pensando en|ganas de poder) (?:ya )?(?:morir(?:me|se)?|matar(?:me|se)|estar muert[oa]|"
    r"desaparecer (?:para "
    rf"siempre|de este mundo|del mundo)|dejar de (?:existir|vivir)|tirarme (?:de|a|por|desde))\b{_SHAME}(?! "
    rf"(?:trabaj|a "
    r"(?:trabajar|estudiar)|estudiando))|\b(?:amenaza(?:ndo)?|intenta|intento|intentado|habla|hablando|piensa|trata|"
    r"trato|tentado) (?:con|de|en)? ?(?:matar|suicidar)se\b|\bme quiero (?:morir|matar)\b" + _SHAME,
    r"\b(?:quitar(?:me|se|le)|quitado|acabar con|acabe con|terminar con|poner(?:le)? fin a) (?:mi |la |su |esta "
    r")?(?:propia )?vida\b|\bacabar con todo\b|\b(?:quiero|ganas de) terminar con todo\b",
    r"\bsuicid(?:ar\w*|io\w*|arme|arse|a|e|as)\b|\bhacer(?:me|se) dano|\bme (?:corto|lastimo|estoy cortando|he "
    r"cortado los)\b(?! (?:de|el pelo|las unas|con))",
    r"\b(?:estar(?:ia|ian|iais)?|estan?|vivi?ri?an?|mejor) (?:\w+ )?(?:mejor )?sin mi\b(?! (?:ayuda|equipo|jefe))|"
    r"\bno vale la pena (?:vivir|seguir viv)|\b(?:sin|no tengo) (?:ganas|razones|motivos|razon|motivo) (?:de|para) "
    r"(?:seguir )?viv(?:ir|iendo)|\b(?:cansad[oa]|hart[oa]) de (?:vivir\b(?! (?:en|con|de))|la vida|esta vida|estar "
    r"viv)|\b(?:no (?:le )?(?:veo|encuentro)|no tiene|sin) (?:ya )?(?:mas )?(?:el )?sentido (?:a |seguir )?(?:(?:la "
    r"|mi )?vida|vivir|viviendo)|\b(?:la|mi) vida (?:ya )?no (?:vale|tiene (?:ningun )?sentido)",
    r"\bpens(?:amientos|ando|ado|ar) (?:de|en|sobre) (?:morir|la muerte|mi muerte|suicid|matar)|\bojala (?:no "
    r"despert|no hubiera naci|me (?:muera|muriera|maten)|(?:estuviera|estuviese) muert|nunca hubiera naci)|"
    r"\b(?:mejor|ojala) muert[oa]\b",
    r"\b(?:tome|tomado|tomar|tomarme|tragado) (?:\w+ )?(?:muchas|todas las|un monton de|un bote de|demasiadas) "
    r"pastillas",
)

_UM = r"(?:um ?(?:zu ?)?bringen|umzubringen|toten|erhangen|erschie(?:ss|ß)en|ermorden)"
GERMAN = Family(
    r"\bnicht (?:mehr|langer|weiter) (?:da ?sein|leben|weiterleben|aufwachen|existieren|am leben|auf dieser "
    r"welt)\b(?! in)|\b(?:will|mochte|moechte|wollte|wurde|wuerde|kann) (?:\w+ ){0,4}?(?:sterben|tot sein|nicht "
    r"(?:mehr )?leben)\b(?! vor)|\b(?:einfach|lieber|am liebsten|nur noch) (?:sterben|tot)\b|\b(?:ware|waere) "
    r"(?:ich )?(?:\w+ )?(?:lieber |besser |am liebsten )?tot\b|\bwunschte,? ich ware (?:tot|nie geboren)",
    rf"\b(?:mich|sich|dich|mir) (?:\w+ ){{0,3}}?{_UM}\b(?! (?:vor))(?<!wird mich umbringen)|\bich bring(?:e)? mich "
    rf"(?:\w+ )?um\b|"
    r"\bbringt sich (?:\w+ )?um\b|\b(?:selbstmord|suizid\w*|freitod|lebensmud\w*|lebensmued\w*)",
    r"\b(?:das|mein|sein|ihr|dem|diesem|meinem|seinem|ihrem) leben (?:ein ende|nehmen|zu nehmen|zu beenden|beenden|"
    r"nicht mehr aus|nicht mehr ertrag\w*)|\b(?:mir|sich) das leben (?:zu )?(?:nehmen|nehme)|\b(?:halte|ertrage) "
    r"(?:das|dieses|mein) leben|\bleben (?:\w+ )?(?:hat|macht|ergibt) (?:\w+ )?(?:fur mich )?kein\w* sinn|\bkein\w* "
    r"(?:sinn|grund|kraft|lust)(?: mehr)? (?:im |am |zu[mr]? |fur das |mehr )*(?:weiter ?)?(?:zu ?)?leben\b|"
    r"\blebens(?:willen|mut) (?:mehr|verloren)|\bleben ist (?:\w+ )?nicht(?:s)? (?:mehr )?(?:wert|lebenswert)|"
    r"\bnicht lebenswert",
    r"\b(?:ohne mich (?:\w+ )?besser|besser (?:\w+ )?(?:dran )?ohne mich)\b|\b(?:verletze|ritze|schneide) (?:ich "
    r")?mich (?:wieder |selbst|seit|jeden)|\bselbst ?verletz|\bmich (?:selbst )?(?:zu )?(?:ritzen|verletzen)\b|"
    r"\bnie(?:\w+)? (?:mehr|wieder) aufwach|\b(?:vor (?:den|einen) zug|von (?:der|einer) brucke) (?:zu )?(?:spring|"
    r"werf|schmei)",
)

_RIRE = (
    r"(?! (?:de (?:rire|honte|faim|fatigue|froid|chaud|peur|soif|rire)|a la tache|au travail|au boulot|pour (?:ce|un)))"
)
FRENCH = Family(
    rf"\b(?:veux|veut|voudrais|voulais|envie de|prefere(?:rais)?|vais|pense(?:r)? a|aimerais|besoin de|idee de) "
    rf"(?:juste |simplement |plutot |bien )?(?:mourir|etre mort\w*|m'en aller pour toujours|crever)\b{_RIRE}|\bje "
    rf"serais? mieux mort",
    r"\b(?:veux|veut|voudrais|peux|supporte|ai|as|envie|raison|force|gout|courage)(?: [a-z']+){0,2} (?:plus|pas|"
    r"aucune|sans)?(?: (?:aucune |envie |raison |force |gout |la |le |courage )*(?:de |d'))?(?:vivre\b(?! (?:a|en|"
    r"avec|dans|chez|comme|de))|etre en vie|continuer a vivre|exister)(?<!veux vivre)(?<!peux vivre)(?<!voudrais "
    r"vivre)(?<!envie de vivre)|\b(?:plus|pas|sans|aucune|perdu)(?: [a-z']+){0,2} (?:envie|raison|gout|force|gout|"
    r"joie)? ?de vivre\b(?! (?:a|en|avec|dans|chez))|\bne (?:veux|voudrais) (?:plus|pas) (?:etre la|me "
    r"reveiller)\b(?! (?:tot|a))",
    r"\b(?:me|se|m'|te) ?suicider|\bsuicid(?:e|aire|aires|er)\b|\b(?:mettre|mis|met) fin a (?:mes|ses|ma|sa) "
    r"(?:jours|vie)|\ben finir(?: avec (?:la vie|ma vie|tout|mes jours|moi)|(?= *(?:$|[.,;!?]|pour de bon|ce "
    r"soir)))|\bm'oter la vie|\b(?:me|se) donner la mort|\b(?:me|se) foutre en l'air",
    rf"\b(?:je (?:vais|veux|voudrais|pense)|envie de|pense(?:r)? a|va|veut|idee de) (?:\w+ )?(?:me|se) (?:tuer|"
    rf"pendre|noyer|jeter (?:sous|du|d'))\b{_RIRE}",
    r"\b(?:la|ma) vie (?:n'a|n'en vaut|ne vaut|n'a plus) (?:plus |pas |aucun |la peine)|\b(?:mieux|heureux) sans "
    r"moi\b|\b(?:me|se) (?:faire du mal|scarifi\w*|mutil\w*|taillade\w*)|\bm'automutil\w*|\bne (?:plus )?(?:jamais "
    r")?me reveiller\b|\b(?:marre|assez|fatigue\w*|lasse?) de (?:vivre\b(?! (?:a|en|avec|dans|chez|de))|la vie|"
    r"cette vie)",
)

_DE_RIR = (
    r"(?! (?:de (?:rir|vergonha|fome|sono|cansaco|rir|tedio|inveja|medo|saudade|vontade|trabalhar|estudar|calor|"
    r"frio)|a toa))"
)
PORTUGUESE = Family(
    r"\b(?:nao|nunca|ja nao|sem)(?: \w+){0,3}? (?:quero|queria|aguento|suporto|vontade de|forcas (?:de|para|pra)|"
    r"razao (?:de|para|pra)|motivo\w* (?:de|para|pra)|sentido em|consigo|vejo sentido em|quer)(?: mais)? (?:mais "
    r")?(?:continuar |seguir )?(?:viver|vivendo|viv[oa]|estar viv[oa]|existir|acordar|(?:a |essa |esta |minha "
    r")?vida)\b(?! (?:em|com|cedo|de|longe|no|na|as))",
    rf"\b(?:quero|queria|quer|prefiro|preferia|vontade de|penso em|pensando em|pensado em|pensei em|melhor|vou|"
    rf"desejo|gostaria de|pensa em) (?:so |mesmo |apenas |logo )?(?:morrer|estar mort[oa]|sumir (?:do "
    rf"mundo|pra sempre|para sempre)|desaparecer (?:pra|para) sempre|tirar minha vida|dormir e nao "
    rf"acordar)\b{_DE_RIR}",
    r"\b(?:acabar|acabei|terminar) com (?:a )?(?:minha|sua|propria|essa|esta) (?:propria )?vida|\btirar (?:a "
    r")?(?:minha|sua|propria) (?:propria )?vida|\b(?:dar|por|colocar) (?:um )?fim (?:a|na|em) (?:minha|sua|propria|"
    r"essa|tudo|vida)|\bsuicid\w+",
    r"\bvida (?:ja )?nao (?:tem|faz|vale)(?: mais)?\b|\bnao (?:vejo|encontro|acho) (?:mais )?(?:nenhum )?sentido "
    r"(?:na|em|nessa|nesta|para a) (?:minha )?(?:vida|viver)|\b(?:vou|vai|quero|quer|quis|queria|(?:penso|pensa|"
    r"pensei|pensando|pensado) em|vontade de|tentou|tentei|tentar) (?:me|se) matar\b(?! (?:de|a) (?:rir|trabalhar|"
    r"estudar))|\bnao vale a pena (?:viver|continuar viv)|\b(?:melhor|felizes|feliz) sem mim\b|\b(?:me|se) (?:corto|"
    r"machuco|machucar|cortando|cortar|mutil\w+)\b(?! (?:na|no|jog))|\bnao (?:quero|queria) (?:mais )?acordar\b(?! "
    r"(?:cedo|as))|\b(?:cansad[oa]|farto|farta) (?:de viver\b(?! (?:em|com|de))|da vida|dessa vida)",
)

OTHERS = Family(
    r"\bvoglio (?:solo )?morire|\bnon voglio piu vivere|\buccidermi|\bsuicid(?:io|armi|arsi)|\btogliermi la vita|"
    r"\bfarla finita\b",
    r"\bwil (?:niet meer (?:leven|verder leven)|dood\b|niet meer verder)|\bzelfmoord|\beind\w* (?:aan|maken aan) "
    r"(?:mijn|zijn|haar) leven|\bmijzelf (?:doden|van kant)",
    r"\bchce umrzec|\bnie chce (?:juz )?zyc|\bzabic sie\b|\bsamoboj",
    r"хочу умереть|не хочу (?:больше )?жить|покончить с собой|самоуби|想死|不想活|自杀|自殺|"
    r"死にたい|죽고 ?싶|자살|أريد أن أموت|انتحار|"
    r"لا أريد أن أعيش|\bolmek istiyorum|\bintihar|\byasamak istemiyorum",
)
