"""Signs in other languages than English that somebody may be in danger of their life. The text is folded."""

from __future__ import annotations

from tools.reading.families import Family

HINDI_SCRIPT = Family(
    r"जीने (?:का (?:मन|मतलब|कोई)|की (?:इच्छा|वजह|चाह))|जीना नह|नहीं जीना|मरना चाहत|मरने का मन|मर जाना|मर जाऊ|खुद को "
    r"(?:खत्म|ख़त्म|मार)|आत्महत्या|खुदकुशी|जान (?:दे|लेना|लेने)|(?:फांसी|फाँसी) लगा|(?:ज़िंदगी|जिंदगी|जीवन) (?:खत्म|"
    r"ख़त्म)|जान दे (?:दू|दे|दी|रह)|मर जाने|मरने (?:का|की|के)|मार डाल(?:ू|ु)|जान देना|जीने से थक|जीना (?:मुश्किल|"
    r"बेकार|छोड़)|नहीं जी (?:सक|पा)|जी नहीं (?:सक|"
    r"पा|रह)|मरना (?:है|ही|बेहतर|पड़)|"
    r"मर (?:जाऊँ|जाउ|जाएग|जायेग|ही जा)|मौत (?:चाहिए|आ जा)|ज़हर खा|जहर खा|फंदा|अपने आप को (?:खत्म|ख़त्म|मार)",
)

_NO = r"(?:nahi+n?|nai|nhi+|nahin|na)"
HINGLISH = Family(
    rf"\b(?:jeene|jine|jee?ne|zinda rehne|zinda rahne) k[aei] (?:(?:ab |koi |bhi )*(?:man+|dil|matlab|faa?yda|wajah|"
    rf"vajah|irada|ichha|icchha|iccha|ichchha|chaah?|himmat|hausla|sahara|tamanna))|\b(?:jeena|jina|jee?na|zinda "
    rf"rehna|zinda rahna) (?:hi |bhi |ab |aur )?{_NO}\b|\b{_NO} (?:jeena|jina|zinda rehna|zinda rahna)\b|\bjee? "
    rf"?(?:kar|ke) (?:kya|koi) (?:kar|faa?yda|matlab)",
    r"\bmar(?:na|[ -]?ja+na) (?:hi |bhi )?(?:chah|hai\b|padega|behtar|better|accha|achha|theek|sahi)|\bmar (?:hi "
    r")?ja(?:u+|o+|un|oo+n|o+n|unga|ungi|ao+n?|ye?ga|ye?gi|a?yega|a?yegi|enge|na (?:chah|hai))\b|\bmar(?:ne|"
    r" ja+ne) (?:ka man+|ki (?:soch|iccha|"
    r"ichha|ichchha)|ke baare|ka (?:khayal|khyal|soch|dil|plan))|\bmar ja+ne k[aei]\b|\bmaut (?:chahiye|aa ja|hi )",
    r"\bkhud ?k(?:o|i) (?:jaan|hi )?(?:khata?m|ma+r|nuksaa?n|hurt|kuch kar|chot|kaat)|\bapne aap ko (?:khata?m|ma+r|"
    r"nuksaa?n|hurt|kaat)",
    r"\b(?:sab|sab kuch|sab kuchh|zindagi|zindgi|jindagi|life|apni jaan|apni zindagi|apni life) (?:ko )?khata?m "
    r"(?:kar|kr)|\b(?:zindagi|zindgi|jindagi|jeevan) se (?:thak|tang|haar|pareshan)|\b(?:zindagi|zindgi|jindagi) "
    r"(?:khata?m|jeene layak)",
    r"\b(?:apni )?jaa?n (?:hi )?(?:de|le) (?:du+\b|dun|doo+n|dunga|dungi|dega|degi|denge|di\b|deni|dena|"
    r"lu+\b|lu+n|loo+n|lunga|lungi|na "
    r"chah)|\b(?:apni )?jaa?n (?:dena|deni|lena|leni|dene|lene) (?:chah|ka|ki|hai|padeg)",
    r"\b(?:chhat|chat|building|bridge|pul|balcony|khidki|terrace|nadi|metro|pahad) (?:se|mein|me|ke) (?:neeche |niche |"
    r"aage |samne )?(?:kood|kud|jump)|\b(?:neend ki|saari|sari|bahut saari|itni) (?:saari )?goli(?:yan|yaan|ya|yo|"
    r"yon)? "
    r"(?:kha|le|nigal)|\b(?:jee|ji) (?:hi )?(?:nahi+n?|nhi) (?:sakt|paa?|paung|chahta|chahti|raha|rahi)|"
    r"\bjeene se (?:thak|"
    r"tang|dar|behtar|accha)|\bmar(?:ne|na) (?:hi )?(?:ek(?:matra)? |akhri |aakhri )?(?:rasta|raasta|option|solution)|"
    r"\b(?:mujhe|muze) (?:ab )?(?:nahi+n?|nhi) (?:jee?na|rehna is duniya)|\bis duniya (?:mein|me) (?:nahi+n?|nhi) reh",
    r"\bmar(?:ne|na) (?:ke )?(?:alawa|siva|sivaye|sivay|bina)\b|\bzinda (?:hi )?(?:nahi+n?|nhi) (?:reh|rah)|"
    r"\b(?:(?:nahi+n?|nhi) jiya|jiya (?:nahi+n?|"
    r"nhi)) ja|\bapni jaa?n (?:hi )?(?:de|le) (?:raha|rahi|rahe)|\bfa+[yi]da (?:hi )?(?:nahi+n?|nhi|"
    r"kya)(?: hai)? (?:jee?ne|"
    r"zinda)|\b(?:wajah|"
    r"matlab) (?:hi )?(?:nahi+n?|nhi|kya)(?: hai| bachi| bacha)? (?:jee?ne|zinda)|\b(?:kyu+n?|kisliye|"
    r"kis liye) (?:main )?(?:ab )?"
    r"(?:ji+yu+n?|jee?u+n?|jiu+n?|jee? rah|zinda (?:hu|rahu))|\b(?:mere|main) (?:mar|na rah)(?:ne|unga|ungi)? (?:se|"
    r"ke baad) (?:kisi|sab|koi)|"
    r"\bsab (?:kuch )?khata?m\b[^.!?\n]{0,20}\b(?:apni (?:life|zindagi|jaan)|main bhi|khud ko)\b|"
    r"\bkhud ?kh?ushi\b|\bkhudkashi|\baa?t+ma?[ -]?hat+ya|\bduniya (?:chhod|chod|se (?:ja|chala))|\b(?:phaa?nsi|"
    r"faa?nsi) (?:laga|le|kha|pe|par)|\b(?:zeher|zehar|jahar|zahar) (?:kha|pi|pee|le)|\btrain ke (?:aage|neeche|"
    r"niche|samne)(?! wal)|\b(?:kalai|nas) kaat|\b(?:suicide|sucide) (?:kar|kr|ka |ki )",
)


def _as_typed(*phrasings: str) -> Family:
    """Spanish as it is typed on a phone too: kiero, bibir, bida."""
    typed = (
        ("qui", "(?:qu|k)i"),
        ("viv", "[vb]i[vb]"),
        ("vida", "[vb]ida"),
        ("(?:ya )?no (?:", "(?:ya )?(?:no|n) (?:"),
    )
    written = []
    for phrasing in phrasings:
        for plain, as_typed in typed:
            phrasing = phrasing.replace(plain, as_typed)
        written.append(phrasing)
    return Family(*written)


_SHAME = (
    r"(?! de (?:la |el |pura )?(?:verguenza|risa|hambre|sueno|ganas|pena|calor|frio|aburrimiento|amor|envidia|nervios|"
    r"emocion|curiosidad|cansancio))"
)
SPANISH = _as_typed(
    r"\b(?:ya )?no (?:quiero|quiere|queria|deseo|quisiera|puedo|aguanto|soporto|tengo (?:ganas|fuerzas|"
    r"motivos) (?:de|para)) "
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
    r"\b(?:estar|estuviera|estuviese) muert[oa]\b(?! de)|\b(?:irme|ir|marcharme|largarme|"
    r"salir) (?:ya )?de este mundo\b|\bintent\w+ (?:matar|ahorcar|cortar|tirar)(?:me|"
    r"se)\b|"
    r"\b(?:pens(?:amientos|ando|ado|ar)|pienso|piensa) (?:de|en|sobre) (?:morir|la muerte|mi muerte|suicid|matar)|"
    r"\bojala (?:no "
    r"despert|no hubiera naci|me (?:muera|muriera|maten)|(?:estuviera|estuviese) muert|nunca hubiera naci)|"
    r"\b(?:mejor|ojala) muert[oa]\b",
    r"\b(?:me|se) (?:va|voy|vamos|iba|quiere|quiero) (?:a )?(?:matar|suicidar|ahorcar|quitar la vida|cortar las venas|"
    r"tirar (?:por la ventana|de un|del|al (?:tren|metro|vacio)|desde))|\b(?:tirarme|lanzarme|arrojarme|saltar|tirarse|"
    r"lanzarse) (?:al? (?:tren|metro|vacio|vias)|del? (?:puente|un puente|balcon|techo|edificio|la azotea)|"
    r"bajo (?:un|el) "
    r"(?:tren|coche|camion)|por (?:la|una) ventana|desde)|\bquitarme (?:de en medio|del medio)|\b(?:encuentro|veo|"
    r"tengo|hay|"
    r"quedan?) (?:ya |mas )?(?:razones|motivos|razon|motivo|sentido|ganas|fuerzas) (?:para|de|a) (?:seguir |estar |"
    r"continuar )?"
    r"(?:viv[oa]\b|vivir|viviendo|con vida|la vida)|\b(?:mejor|ojala|prefiero|quiero que|y si|"
    r"si) (?:que )?(?:ya )?me (?:muero|"
    r"muera|muriera|mato|mate|mori)\b(?! (?:de|por (?:saber|conocer)))|\bme (?:corte|corto|cortaba|"
    r"he cortado) (?:los|las|el|la) (?:brazos?|venas|munecas?|piernas?|piel)|"
    r"\bsi\b[^.!?\n]{0,45}\bme (?:mato|suicido|cuelgo|ahorco|tiro (?:de|por|al))\b(?! (?:a (?:trabaj|estudi)|trabaj|"
    r"estudi|de risa))|\bsi (?:yo )?"
    r"(?:me muero|me muriera|me muriese|estuviera muert[oa]|desapareciera|no existiera|ya no estuviera)\b(?! (?:de|"
    r"por))|\b(?:para|pa|por|de) "
    r"que (?:sirve |seguir |quiero |voy a )*(?:vivir|viviendo)\b(?! (?:en|con|de|solo|lejos|cerca))|"
    r"\bno haber nacido\b|\b(?:no|"
    r"n) quiero (?:ya )?seguir viviendo (?:asi|aqui|mas)\b|"
    r"\bdormir(?:me)? (?:para siempre|y (?:ya )?no "
    r"(?:despertar|volver a despertar))|\b(?:cortarme|cortar) las (?:venas|munecas)|\bponerle fin a todo|\b(?:hacer|"
    r"cometer) una "
    r"(?:locura|tonteria) (?:conmigo|con mi vida)|\b(?:otra |mas )?(?:salida|solucion|opcion|alternativa) (?:que|"
    r"mas que|"
    r"es|excepto|salvo) (?:la muerte|morir\w*|matarme|el suicidio)|\bel mundo (?:estaria|estara|seria) mejor sin mi\b",
    r"\b(?:tome|tomado|tomar|tomarme|tragado) (?:\w+ )?(?:muchas|todas las|un monton de|un bote de|demasiadas) "
    r"pastillas",
)

_UM = r"(?:um ?(?:zu ?)?bringen|umzubringen|toten|erhangen|erschie(?:ss|ß)en|ermorden)"
GERMAN = Family(
    r"\bnicht (?:mehr|langer|weiter) (?:da ?sein(?!,? (?:wo|sondern))|leben|weiterleben|aufwachen|existieren|"
    r"am leben|auf dieser "
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
    r"\bleben\b[^.!?\n]{0,30}\b(?:es|alles) (?:zu )?beenden\b|\b(?:alles|es alles|"
    r"mein leben) (?:einfach )?beenden\b(?= *(?:$|[.,;!?]))|"
    r"\b(?:mir|sich|dir) (?:selbst )?(?:etwas|was) (?:\w+ )?(?:an(?:zu)?tun|antue|angetan|antut)\b|\bschlu(?:ss|"
    r"ß) (?:zu )?"
    r"(?:machen|mach\w*)? ?(?:\w+ ){0,2}?(?:mit (?:allem,? ?)?(?:mit )?(?:dem|meinem) leben|mit mir)\b|\bschlu(?:ss|"
    r"ß) mit (?:allem,? "
    r")?(?:mit )?(?:dem|meinem) leben|\b(?:allem|alledem|dem ganzen|dem allen) ein ende (?:setzen|machen|bereiten|zu)|"
    r"\b(?:tabletten|pillen|schlaftabletten|medikamente) (?:\w+ ){0,2}?(?:bereit ?gelegt|gesammelt|gehortet|"
    r"zurechtgelegt|"
    r"zusammen|besorgt)\b|\b(?:alle|genug|viele|zu viele) (?:meine )?(?:schlaf)?(?:tabletten|"
    r"pillen) (?:\w+ )?(?:genommen|schlucken|"
    r"nehmen|geschluckt)|\bnicht mehr (?:hier|auf der welt|da) (?:sein|bin)\b(?= *(?:$|[.,;!?]|will|mochte|moechte|"
    r"wollen))(?!,? (?:sondern|wo\b))|\bkein\w* (?:anderen? |anderer )?(?:ausweg|weg|losung|"
    r"loesung)\w*(?: mehr)?,? (?:mehr )?"
    r"(?:als|ausser|außer|bis auf) (?:den |der |zu )?(?:tod|sterben|selbstmord)|\b(?:vom|von einem|aus dem|"
    r"von der) (?:dach|balkon|hochhaus|fenster|brucke|"
    r"bruecke)\w* (?:zu )?(?:spring|sturz|stuerz)|"
    r"\bvor (?:die|eine|ne) (?:bahn|u-bahn|s-bahn) (?:zu )?(?:spring|werf|schmei)|\b(?:wunschte|wuenschte|wunsche|"
    r"hoffe|hoffentlich)"
    r"\b[^.!?\n]{0,30}\b(?:nicht mehr|nie(?:\w+)?(?: wieder| mehr)?) auf(?:zu)?wach|\b(?:ohne mich|wenn ich (?:tot|"
    r"weg|nicht mehr da)) "
    r"(?:\w+ )?(?:ware|waere|bin|wird|geht)[^.!?\n]{0,30}\bbesser\b|\b(?:viele|zu viele|alle|\d+|eine packung|"
    r"ne packung|eine schachtel) (?:\w+ )?(?:schlaf)?(?:tabletten|"
    r"pillen) (?:genommen|geschluckt)|\b(?:tabletten|pillen) (?:genommen|geschluckt)[,.]? (?:\w+ )?(?:viele|alle|"
    r"alles|eine ganze)|\bspring\w* "
    r"(?:ich |er |sie )?(?:gleich |heute |dann )?(?:von|vom|vor|aus) (?:(?:der|dem|einer|einem|den|die|"
    r"einen) )?(?:brucke|bruecke|dach|balkon|"
    r"zug|bahn|hochhaus|fenster)|\b(?:bring|hang|haeng)e? ich mich (?:\w+ )?(?:um|auf)\b|\bwenn ich (?:tot|"
    r"nicht mehr da|gestorben) (?:bin|ware|"
    r"waere)\b|\bwozu (?:noch |uberhaupt |soll ich )*(?:leben|weiterleben)\b|\bwarum (?:noch |sollte ich )+(?:leben|"
    r"weiterleben)\b(?! in)|"
    r"\bpulsadern?\b|\bnie geboren\b",
    r"\b(?:ohne mich (?:\w+ )?besser|besser (?:\w+ )?(?:dran )?ohne mich)\b|\b(?:verletze|ritze|schneide) (?:ich "
    r")?mich (?:wieder\b|selbst|seit|jeden)|\bselbst ?verletz|\bmich (?:selbst )?(?:zu )?(?:ritzen|verletzen)\b|"
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
    r"\b(?:essaye|tente|failli|voulu|envisage|songe|pense) (?:a |de |d')?(?:me|se) (?:tuer|suicider|pendre|noyer)\b|"
    r"\b(?:vivre|ma vie|la vie|exister) "
    r"ne (?:me )?sert (?:plus |a )*rien\b|\bvivre (?:n'a|ne vaut) (?:plus|pas)\b|\b(?:prepare|pris|avale[rz]?|"
    r"prendre|stocke|garde|mis de cote)\b[^.!?\n]{0,20}\b(?:mes|tous mes|tous les|"
    r"assez de|des|une "
    r"boite de|trop de) (?:medicaments|cachets|comprimes|somniferes|pilules)\b(?=[^.!?\n]{0,40}(?:fini|ce soir|finir|"
    r"mourir|dormir))(?! (?:contre|pour (?:la|le|mon|ma)))|\bme (?:jeter|balancer|foutre) (?:sous|du|d'un|de la|par la|"
    r"devant|dans la "
    r"(?:seine|riviere))|\b(?:sauter|sauterais) (?:du|d'un|de la|par la) (?:pont|toit|balcon|fenetre|falaise)|"
    r"\bm'ouvrir les veines|"
    r"\b(?:vois|trouve|ai|reste) (?:plus |pas |aucune? |plus de |plus aucune? |pas de )+(?:raison|sens|interet|force|"
    r"envie)s? (?:de|a) "
    r"(?:continuer a )?(?:vivre|la vie|rester en vie)|\bdisparaitre (?:pour (?:de bon|toujours)|a jamais|"
    r"de (?:la surface|ce monde))|"
    r"\b(?:m'endormir|dormir) et (?:ne )?(?:plus )?(?:jamais|pas)? ?(?:plus )?(?:me )?reveiller|"
    r"\bjamais (?:du )?(?:naitre|ete ne)|\bne "
    r"jamais etre nee?\b|\b(?:veux|voudrais) (?:plus|pas) (?:etre (?:la|ici|vivant\w*)|me reveiller|"
    r"exister)\b(?! (?:a|tot|en))|"
    r"\b(?:avale|pris|prendre|avaler|gobe) (?:\w+ ){0,2}?(?:une boite|une plaquette|tous mes|tous les|trop|plein|"
    r"un tas|\d\d+) ?(?:de |d')?"
    r"(?:medicaments|cachets|comprimes|somniferes|pilules|doliprane)|\b(?:si|sinon)\b[^.!?\n]{0,50}\bje (?:me (?:tue|"
    r"suicide|pends|flingue|"
    r"bute|jette (?:sous|du|d'))|creve)\b|\bsi (?:je mour(?:ais|rais)|j'etais mort\w*|je disparaissais|je meurs|"
    r"je n'etais plus la)\b(?! (?:de))|"
    r"\b(?:a quoi (?:bon|ca sert de|sert de)|pourquoi) (?:continuer a |encore |continuer de )?(?:vivre|exister|"
    r"rester en vie)\b(?! (?:a|en|avec|"
    r"dans|chez))|\b(?:issue|solution|sortie|option)\b[^.!?\n]{0,12}\b(?:la mort|mourir|de mourir|le suicide|"
    r"en finir)\b|"
    r"\b(?:mort|mourir) (?:est|serait|semble) (?:la |le |plus |une )*(?:seule|solution|simple|facile|mieux|delivrance)",
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
    r"\b(?:pra|para|por) que (?:continuar |seguir |eu )?(?:viver|vivendo|vivo|existir)\b(?! (?:em|com|no|na|de))|"
    r"\bse\b[^.!?\n]{0,45}\b(?:eu )?"
    r"me (?:mato|suicido|enforco|jogo (?:d[ao]|de|na))\b(?! (?:de|a) (?:trabalh|estud|rir))|\b(?:tomei|engoli|"
    r"tomar) (?:\w+ )?(?:um monte de|"
    r"muitos?|todos os|uma cartela de|uma caixa de) (?:meus )?(?:remedios?|comprimidos?)|\bpens\w+ (?:muito |sempre |"
    r"so )?(?:em|na|sobre a) (?:minha )?"
    r"morte\b|\bse eu (?:morresse|sumisse|desaparecesse|nao existisse|estivesse mort[oa])\b|\b(?:sumir|desaparecer|"
    r"ir embora|partir) (?:desse|deste|do|desta|dessa) (?:mundo|vida)\b|\b(?:me|se) (?:jog\w+|"
    r"atir\w+|"
    r"lanc\w+|enforc\w+) (?:d[ao]|na frente|de (?:uma?|cima)|em (?:baixo|frente)|embaixo|n[ao] (?:trilho|trem|metro|"
    r"rio))|\b(?:pular|"
    r"saltar) d[aeo] (?:ponte|predio|janela|varanda|sacada|telhado|uma ponte|um predio)|\b(?:tomar|tomei|engolir|"
    r"guardando|juntando) "
    r"(?:\w+ )?(?:todos os|muitos|um monte de|uma cartela de|os) (?:meus )?(?:remedios|comprimidos)\b|\b(?:cortar|"
    r"cortei) os pulsos|"
    r"\b(?:nao|nunca) (?:ter|tivesse) nascido\b|\b(?:vejo|tenho|encontro|ha|existe) (?:mais )?(?:nenhum |"
    r"nenhuma )?(?:razao|"
    r"motivo|sentido|vontade)s? "
    r"(?:para|pra|de|em) (?:continuar |seguir )?(?:viv[oa]\b|viver|vivendo)|\bdormir (?:para|pra) sempre|"
    r"\bdormir e (?:nunca mais|nao) "
    r"acordar|\bfim (?:em|a) tudo\b|\bnao quero (?:mais )?estar (?:aqui|neste mundo|viv[oa])\b(?! (?:em|na|no|"
    r"trabalh))|\bmundo (?:seria|"
    r"estaria|ficaria) melhor sem mim|\bme (?:enforcar|envenenar)\b|\b(?:saida|solucao|opcao|"
    r"alternativa)\b[^.!?\n]{0,12}\b(?:a nao ser|alem d[ae]|senao|e|exceto)(?: a)? (?:morrer|morte|me matar)\b",
    r"\bvida (?:ja )?nao (?:tem|faz|vale)(?: mais)?\b|\bnao (?:vejo|encontro|acho) (?:mais )?(?:nenhum )?sentido "
    r"(?:na|em|nessa|nesta|para a) (?:minha )?(?:vida|viver)|\b(?:vou|vai|quero|quer|quis|queria|(?:penso|pensa|"
    r"pensei|pensando|pensado) em|vontade de|tentou|tentei|tentar) (?:me|se) matar\b(?! (?:de|a) (?:rir|trabalhar|"
    r"estudar))|\bnao vale a pena (?:viver|continuar viv)|\b(?:melhor|felizes|feliz) sem mim\b|\b(?:me|se) (?:corto|"
    r"machuco|machucar|cortando|cortar|mutil\w+)\b(?! (?:na|no|jog))|\bnao (?:quero|queria) (?:mais )?acordar\b(?! "
    r"(?:cedo|as))|\b(?:cansad[oa]|farto|farta) (?:de viver\b(?! (?:em|com|de))|da vida|dessa vida)",
)

OTHERS = Family(
    r"\bvoglio (?:solo )?morire|\bnon voglio piu vivere|\buccidermi|\bsuicid(?:io|armi|arsi)|\btogliermi la vita|"
    r"\bfarla finita\b|\b(?:ammazzarmi|impiccarmi|buttarmi (?:sotto|giu|dal))|\bstanc[oa] di vivere|"
    r"\bnon (?:ce la faccio|ho) piu (?:a vivere|voglia di vivere)|\bnon voglio (?:piu )?(?:svegliarmi|esserci|"
    r"esistere)",
    r"\bwil (?:niet meer (?:leven|verder leven)|dood\b|niet meer verder)|\bzelfmoord|\beind\w* (?:aan|maken aan) "
    r"(?:mijn|zijn|haar) leven|\bmijzelf (?:doden|van kant)",
    r"\bchce umrzec|\bnie chce (?:juz )?zyc|\bzabic sie\b|\bsamoboj",
    r"хочу умереть|не хочу (?:больше )?жить|покончить с собой|самоуби|想死|不想活|自杀|自殺|"
    r"死にたい|죽고 ?싶|자살|أريد أن أموت|انتحار|"
    r"لا أريد أن أعيش|\bolmek istiyorum|\bintihar|\byasamak istemiyorum",
)
