"""Signs in English that somebody may be in danger of their life, and the ordinary speech that looks like them."""

from __future__ import annotations

from tools.reading.families import Family

_NOT = (
    r"(?:(?:do|did|does|ca|wo|would|could|should|is|am|are) ?n[o']?'?t|cannot|no longer|never|not|dont|doesnt|cant|"
    r"wont)"
)
_WANT = r"(?:wants?|wanted|wanting|wanna|wnat|wnt|wan|watn|wish(?:es|ed)?)"
_SELF = (
    r"(?:my ?se?l?f|m[ys]{2}[el]{2}f|mys[el]{1,2}f|my ?own ?self|meself|himself|herself|themsel(?:ves|f)|your ?self|"
    r"urself|oneself)"
)
_KILL = r"k(?:[i1!*]l{1,3}|ll|lil|ell)"
_LITTLE = r"(?:really |even |honestly |truly |just |actually |particularly |ever |much )*"
_STOP = (
    r"(?= *(?:$|[.,;:!?)\n-]|any ?more|any longer|no more|and\b|because|cause|cuz|but\b|if\b|since|i\b|so\b|tomorrow|"
)
# What goes on after "live" or "be here" and makes it a matter of place, money or habit.
_ELSEWHERE = (
    r"(?! (?:in|at|with|for|near|off|on|under|from|far|through|out|apart|away|abroad|alone|here in|call|leave|holiday|"
    r"vacation|site|trips?|a|an|the|my|our|your|that|this (?:job|company|place|role|team|project|office|country|city|"
    r"town|area)|these|those|people|toxic|such|like an?|early|before|so early|paycheck|pay ?check|hand|month|as|to the|"
    r"to my|to an?|using|doing|working|when i|while|stream|cod(?:e|ing)|demos?|data|traffic|system|server|site)\b)"
)

NO_WISH_TO_LIVE = Family(
    rf"\b{_NOT} {_LITTLE}(?:(?:feel like|have (?:the |any )?(?:will|strength|energy|wish|desire) to|{_WANT}|care|need|"
    rf"deserve)(?: to| for| about)? )(?:be(?:ing)? (?:on this|in this) (?:earth|planet|world)|(?:be|being|stay|remain) "
    rf"aliv\w*|(?:lives?|liv|living|keep living|keep on living|go(?:ing)? on living|carry(?:ing)? on living|"
    rf"continu(?:e|ing) (?:to live|living|my life|this life|life))\b{_ELSEWHERE}|exist(?:ing)?\b{_ELSEWHERE}|"
    rf"(?:be(?:ing)? (?:here|around)|go(?:ing)? on)\b{_STOP}at all|i mean|living|with (?:life|living)|like this))|"
    rf"wak(?:e|ing) up\b{_STOP}again|tmrw|tmr|tmw|tomo|ever|in the morning|one day|at all)))",
    # "I don't plan on being alive by summer", "I won't be alive"
    rf"\b{_NOT} (?:[a-z']+ ){{0,4}}?(?:be|being) aliv\w*\b(?! and (?:well|kicking))",
    r"\b(?:rather|prefer|better) not (?:be (?:alive|here anymore)|exist|live)\b",
    r"\b(?:stop|quit) (?:living|existing|being alive)\b(?! (?:in|at|with|off|on|from|pay))",
    r"\b(?:stopped|quit|no longer enjoy|given up) (?:wanting|wishing|hoping|trying) to (?:live|be alive|exist)\b",
    rf"\bca ?n[o']?'?t (?:live|exist|go on living|keep living|keep on living) (?:any ?more|any longer)\b{_ELSEWHERE}",
)

WISH_TO_DIE = Family(
    rf"\b(?:{_WANT}|rather|prefer|like|love|ready|hop(?:e|ing)|decided|long(?:ing)?|need|try(?:ing)?|tried|will|"
    rf"pray(?:ing)?)"
    r"(?: to| 2| for| just| only| really| simply)* (?:d[i1!*]e\b|dei\b(?= *$)|be(?:ing)? dead\b(?! (?:sure|serious|"
    r"certain|honest|clear|set|right|weight|last))|dying\b|"
    r"death\b)(?! (?:on "
    r"(?:this|that|the)|trying|hard|inside|for (?:an?|the|this|that)|of (?:shame|laugh|embarr|bore|curio|cringe|"
    r"hunger|heat|happi|jealous)|than (?:work|write|use|code|learn|touch|maintain|present|speak|become|manage|sit|"
    r"deal|do|go) |with (?:laugh|shame|embarr)|laugh|march|star)|by powerpoint)",
    r"\b(?:i'?m|i am|i was|he'?s|she'?s|they'?re|he is|she is|they are|i have been|i've been|friend is|brother is|"
    r"sister is) (?:just |really |now |only )?(?:going to|gonna|about to|planning to|planning on|thinking of|"
    r"thinking about|ready to|hoping to) (?:just )?(?:die|dying|be dead)\b(?! (?:of|from|on|laugh|with|if|when "
    r"(?:my|the) (?:boss|manager|mic|demo)))",
    r"\b(?:i|he|she) (?:should|might as well|may as well|deserves? to|could|would) (?:just |really |better )?(?:die|"
    r"be dead)\b(?! (?:of|from|on|for|laugh|with|to|if (?:they|my boss)))|\b(?:please |just )let me (?:just )?die\b|"
    r"\bbetter(?: off)? dead\b",
    r"\bwish(?:ed|es|ing)? (?:that )?(?:i|he|she|they)(?:'d| had| was| were)? ?(?:was |were |been |had )?(?:just )?"
    r"(?:dead|died|die)\b",
    r"\b(?:way|ways|how|method|methods|easiest|painless\w*|quick(?:est)?|fastest|least painful|"
    r"easy)\b[^.!?\n]{0,20}\b(?:to|can i|do i|should i|can one|could i) die\b(?! (?:laugh|hard|on))|"
    r"\bpainless(?:ly)? (?:death|die)",
    r"\bthoughts? (?:of|about|on) (?:dying|death|being dead)\b(?! (?:of|by|march))|\bth?ink(?:ing|s)? (?:a lot "
    r")?(?:about|of) (?:dying|being dead|(?:my |own )*death)\b(?! (?:of|by|march))|\bi(?:'d| would) be better "
    r"(?:off )?dead\b",
    r"\bnot (?:be )?afraid (?:of dying|to die)\b",
    r"\b(?:death|dying) (?:\w+ )?(?:seems?|feels?|looks?|is|would be|sounds?) (?:like |to be )?(?:the |my )?(?:only "
    r"|best |easiest |last |a )?(?:way out|ways?|options?|solution|escape|relief|peaceful|better|easier|answer|"
    r"thing left)\b(?! (?:to|of) (?:a |the )?(?:process|project))",
    r"\bbetter (?:to|if i|i) (?:just )?(?:die|be dead|died|were dead|was dead)\b|\bfeel(?:ing)? (?:to|like) (?:die|"
    r"dying|kill\w* my ?self)\b(?! (?:of|from|here))",
)

NOT_WAKING = Family(
    r"\b(?:sleep|asleep|bed|night)\b[^.!?\n]{0,30}?\b(?:never|not|dont|don't|without(?: ever)?|wouldn't|won't) "
    r"(?:ever |have to )?wak(?:e|ing)(?: up)?\b(?! (?:early|at|before|by|for|so|to (?:an?|the|my|alerts|pag|call)))",
    r"\b(?:wish|wished|hope|hoping|hoped|pray|praying|want|wanna|rather|prefer|like)\b[^.!?\n]{0,25}?\b(?:never|not|"
    r"wouldn'?t|don'?t|didn'?t|won'?t|do not|would not|did not|will not) (?:have to )?(?:ever )?wak(?:e|ing)(?: up)?\b"
    r"(?! (?:up )?(?:early|at|before|by|for|so|to (?:an?|the|my|alerts|pag|call)))",
    r"\b(?:better|best|easier|good|nice|relief|peaceful|fine|ok|okay|mind|care)\b[^.!?\n]{0,20}?"
    r"\b(?:if|that|when) i (?:just |simply |only )?"
    r"(?:never|not|did not|didn'?t|do not|don'?t|would not|wouldn'?t|could not) (?:ever |have to )?"
    r"w[ao]k(?:e|en)\b(?!(?: up)? (?:early|at|before|by|for|so|during|with|in|on|every|the|my|him|her|them|"
    r"anyone|anybody|people|others|to (?:an?|the|my|alerts|pag|call)))",
)

VANISHING = Family(
    rf"\b(?:{_WANT}|could|just|rather|to) (?:to |just |could )*(?:disappear|vanish|be gone) (?:completely "
    rf")?(?:forever|for "
    r"good|for ever|from (?:this|the) (?:world|earth|planet|face)|and never (?:come back|return|be found))",
    rf"\b(?:{_WANT}|rather|to)(?: to| just)* (?:not exist|stop existing|cease to exist|cease existing)\b",
    r"\bwish(?:ed|es)? (?:that )?(?:i|he|she|they)(?:'d| had| was| were)? ?(?:was |were |been |had )?(?:never "
    r"(?:been )?(?:born|existed)|not (?:been )?born|never exist\w*|didn'?t exist)\b",
)

BETTER_WITHOUT = Family(
    r"\b(?:better|happier|easier|relieved|fine|lighter|good)(?: off)?\b[^.!?\n]{0,25}?\b(?:without me\b(?! (?:in|at|"
    r"on|as|there|doing|being|having))|(?:if|when|once) i(?:'m| was| were| am| wasn't| weren't| had)? ?(?:just "
    r")?(?:dead|gone\b(?! (?:to|for|on))|died|never (?:been )?born|not (?:here|around|alive)|no longer (?:here|"
    r"around|alive)|disappear\w*|weren'?t (?:here|around|alive)|wasn'?t (?:here|around|alive)))",
    r"\b(?:nobody|no ?one|who|not one person|they|everyone) (?:would|will|wud|is going to|'d)(?: even| really| not|"
    r"n't)? (?:miss me|notice|care|cry|be sad)\b[^.!?\n]{0,15}\b(?:if|when|once) i(?:'m| was| were| am)? ?(?:just "
    r")?(?:dead|gone|died|die|disappear\w*|not (?:here|around|alive))\b",
)

NO_REASON = Family(
    r"\b(?:no|any|isn'?t (?:a|any)|is there (?:a|any)|see (?:a|any|the)|left a|zero|what(?:'s| is|s)? (?:even |"
    r"really |actually )?the|lost (?:the|my|all)) (?:real |more |good |single )?(?:point|reason|purpose|sense|use|"
    r"will|desire|wish|strength|energy)s? (?:left )?(?:in |to |of |for |why )?(?:me |my |even |just |still |keep |"
    r"keep on |go on |going on |carry on |continue |continuing |stay |staying |remain |remaining |i should "
    r")*(?:being here|be here|being around|being alive|be alive|alive|living|to live|live|life|existing|existence|"
    r"exist)\b(?! (?:cycle|scien\w+|insurance|in|at|with|near|data|stream\w*|coding|demos?|server|site|environment|"
    r"traffic|abroad|chat|until|for|just|as)\b)",
    r"\b(?:nothing|no ?one|nobody|anything|something) (?:left |worth )?(?:(?:to live|living) for|worth living)\b|"
    r"\bwhat is there to live for\b|\bwhy (?:should|do|must|am|would) i (?:even |still |keep |be |have to |go on "
    r")*(?:live|living|alive|exist|existing)\b(?! (?:in|at|with|near|on))",
    r"\b(?:life|living) (?:just |really |simply )?(?:is|isn'?t|is not|feels|seems|has become|has|aint|ain't|no "
    r"longer|not|doesn'?t (?:feel|seem)) (?:no longer |not |just |so |really |any ?more )*(?:worth (?:living|it)|"
    r"pointless|meaningless|unbearable|no meaning|over for me)\b|\bnot worth (?:living|being alive|to live)\b|"
    r"\bhate (?:being alive|living|to be alive)\b(?! (?:in|at|with|on|near|from|out))",
    r"\bhate (?:my |this )?life\b[^.!?\n]{0,25}\bwant (?:it|this|everything) (?:all )?(?:to end|to be over|over|gone)",
)

TIRED_OF_LIFE = Family(
    r"\b(?:tired|sick|done|fed up|finished|exhausted|weary|enough|bored)(?: of| with)? (?:just |even )?(?:living|"
    r"being alive|life|existing|my existence|existence|breathing)\b(?! (?:in|at|with|near|abroad|alone|apart|away|"
    r"from|off|on|out|paycheck|scien\w+|insurance|cycle|here|there|under|as|like an?|admin)\b)",
    r"\b(?:g[ia]v(?:e|ing|en) up) on (?:life|living|being alive)\b|\bcan ?n?[o']?'?t (?:bear|stand|face|handle|"
    r"tolerate|endure|take)(?: to)? (?:live|living|being alive|this life|life|existing|existence|my existence)\b(?! "
    r"(?:in|at|as|with|near|on|under))",
    rf"\b{_WANT} (?:it|this|everything|my life|this life|life)(?: all| just)* (?:to (?:end|be over|stop forever)|over|"
    r"ended)\b(?= *(?:$|[.,;!?)]|and|for good|now|forever|already|i mean))(?<!this to end)",
    r"\bca ?n[o']?t (?:do|take|go on|live|bear|handle|carry on)(?: with| like)?(?: this| it| life| living)?"
    r"(?: any ?more| any longer)?[\s.,;:!-]{1,6}(?:[^.!?]{0,40}[.!?,;]\s*){0,2}(?:not )?(?:everything[.,;\s]{1,3})?"
    r"(?:life|living|being alive|i mean life)\b(?! (?:scien|insur|cycle))",
    rf"\b{_WANT} (?:to (?:get |be |go )?)?out of (?:this|my) (?:life|world|existence)\b(?! (?:in|of|as)\b)",
)

ENDING = Family(
    r"\b(?:end|ending) (?:everything|it all|my story|this life|my existence)\b(?! (?:by|before|on time|in|with) )",
    r"\b(?:end|ending|ended|take|taking|took|takes|finish|finishing|finished) (?:my|his|her|their|our|this|own|my "
    r"own) (?:own |miserable |whole |bloody |damn )?(?:life|lives|existence)\b(?! (?:story|cycle|savings?|to the|in "
    r"(?:a|the|my|your|new)|back|seriously|into|forward|as|at (?:this|the)|with|goals?|scien\w+|insurance|"
    r"experience)\b)",
    r"\b(?:leav(?:e|ing)|left|quit|depart) (?:from )?(?:this|the) (?:world|life|earth)\b(?! (?:of|in) )",
    r"\b(?:going to|gonna|want to|wanna|ready to|will|should|th?ink\w* (?:about|of)|thoughts? (?:of|about|on)|"
    r"tempted to|plan(?:ning)? to|plan(?:ning)? on) (?:just )?(?:end(?:ing)? (?:it (?:all|tonight|today|for good|"
    r"forever|right now|now|once)|things(?= *(?:$|[.,;!?]))|everything\b(?! (?:by|before|on time|in|with)))|"
    r"finish(?:ing)? it all)",
    r"\bth?ink\w* (?:about|of) ending (?:it|things|it all)\b(?= *(?:$|[.,;!?]|because|every|all|sometimes|lately|"
    r"again))",
    r"\b(?:won'?t|will not|not going to|am not going to|do not plan to|don'?t plan to|don'?t (?:want|expect) to) "
    r"(?:be (?:around much longer(?! (?:at|in|with|on)\b)|on this earth)|see (?:next year|another (?:birthday|year|"
    r"day))|live (?:much longer|to see|past)|survive (?:this|the) (?:night|week|month))",
    r"\bnot (?:be )?com(?:e|ing) out (?:of (?:there|here|it) )?alive\b",
)

SELF_HARM = Family(
    rf"\b{_KILL}(?:s|ed|ing)? {_SELF}\b(?! (?:laugh|to (?:meet|finish|hit|deliver|pass) (?:the|a|an|this|that|my) |"
    rf"for (?:an?|this|that|the) (?:\w+ )?(?:job|company|boss|manager|deadline|project|salary|promotion|"
    r"team|client)))(?<!process kill itself)",
    rf"\b(?:hurt|harm|hang|drown|shoot|poison|stab|starv|strangl|behead|off)(?:e|s|ed|t|ting|ing)? {_SELF}\b(?! "
    rf"(?:financially|professionally|by (?:staying|working|learning|waiting|not)|in the "
    r"foot|in (?:work|books?|tutorials|courses|study|code|an accident|the gym)|at (?:the )?(?:gym|work|training|"
    r"football)|playing|running|lifting|skiing|climbing|cycling|while|during|out))|\bhung myself\b",
    rf"\b(?:cut|burn|injur)(?:e|s|ed|t|ting|ing)? {_SELF}\b(?! (?:some|a (?:break|deal|bit|slice)|off|short|from|"
    rf"out|on (?:the|a|an|my|some)|"
    r"at (?:the )?(?:gym|work)|cooking|shaving|playing|running|while|in an accident|loose|free|down|back))",
    r"\b(?:cut|cutting|slit|slitting|slash|slashing|slice|open) (?:open )?(?:my|her|his|the) (?:own )?(?:wrists?|"
    r"arms?|legs?|skin|veins?|throat)\b",
    r"\bself[- ]?harm(?:ing|ed|s)?\b|\bunaliv(?:e|ing)\b|(?:\b(?:gonna|going to|want to|wanna|will|might|should|"
    r"i'?ll|ima|could|lemme|let me|just) )kms\b|\bkms\b(?=,? (?:tonight|now|fr|today|no joke|i mean))",
    r"\b(?:not|n'?t) (?:be |feel |feeling )?safe (?:with myself|from myself|around myself|alone with)",
    r"\b(?:urge|urges|impulse) to (?:hurt|harm|cut|kill) (?:my ?self|me)\b",
)

MEANS = Family(
    r"\b(?:take|took|taken|taking|swallow(?:ed|ing)?|eat|ate|have|had|popped|downed) (?:a (?:whole |full "
    r")?(?:bottle|box|pack|strip) of|all (?:my|the|of my|of the)|too many|a lot of|lots of|a bunch of|a handful of|"
    r"the whole (?:bottle|box|pack) of|\d\d+|twenty|thirty|fifty) (?:\w+ )?(?:\w+ )?(?:pills|tablets?|meds|"
    r"medication|paracetamol|sleeping)\b",
    r"\b(?:i|he|she|they|to|will|gonna|just|have|has|had|tried to|by|wanna|might|could|thinking (?:of|about)) "
    r"(?:just |really |almost |nearly )?overdos(?:e|ed|ing)\b(?! (?:of|on) (?!pills|drugs|sleeping|medic|tablets|"
    r"paracet|purpose))|\b(?:take|took|taken|taking) an overdose\b",
    r"\b(?:jump(?:ing|ed)?|throw(?:ing)? (?:my ?self|himself|herself)|threw (?:my ?self|himself|herself)) (?:off|"
    r"from|in front of|under|down|before|out of|into) (?:the |a |an |my |that |our |some )?(?:(?!corporate|hype|"
    r"gravy|career|ai\b|tech|data|startup)\w+ )?(?:bridge|roof|building|balcony|train|terrace|cliff|window|metro|"
    r"rooftop|floor|truck|bus|traffic|tracks?|river|tube)s?\b"
    r"(?! (?:industry|company|sector|business|operator|manufactur\w*|crossing))",
    r"\b(?:put|putting|with|have|buy|got) (?:a |the )?(?:gun|bullet|rope|noose) (?:to|in|through|around|for) (?:my "
    r"(?:head|mouth|brain|neck)|myself)\b|\b(?:want|going|gonna|ready|tried|trying|will) (?:to )?hang (?:my ?self|"
    r"from)\b",
    r"\burges? to (?:die|jump|end|do it)\b",
    rf"\b(?:bridge|roof|rooftop|balcony|tracks?|train|trains|window|terrace|cliff)s?\b[^.!?\n]{{0,40}}\b(?:{_WANT}|"
    rf"urge|tempted|feel like|going|think\w* of)"
    r" (?:to )?jump(?:ing)?\b(?! (?:to|into|ship|at|on))",
)

FAREWELL = Family(
    r"\b(?:good ?bye|farewell|suicide) (?:letter|note)s?\b(?! (?:to|for|at) (?:my |the |our |all )*(?:\w+ )?(?:team|"
    r"colleagues|boss|manager|employer|company|co-?workers|clients?|customers?|office|work))(?![^.!?\n]{0,30}\b(?:i "
    r"(?:left|quit|resigned|leave)|company|job|office|employer|colleagues))|\bwr(?:ote|itten|iting|ite) (?:my|a) "
    r"(?:last|final) (?:letter|note|goodbye)s?\b(?! (?:to|for) (?:my |the |our )?(?:\w+ )?(?:team|boss|manager|"
    r"employer|clients?))",
    r"\b(?:said|saying|say) (?:all )?(?:my|his|her|their) (?:last |final )?good ?byes?\b(?! (?:to (?:my |the "
    r")?(?:\w+ )?(?:team|colleagues|boss|company|office|co-?workers|job)|at|there|and (?:start|left|join|mov)))",
    r"\b(?:g[ia]v(?:e|ing|en)) away (?:all )?(?:(?:of )?(?:my|his|her|their) )(?:things|belongings|stuff|possessions)\b"
    r"(?! (?:before|when|to move|for the move|because .{0,10} mov))",
    r"\bplan(?:ning|ned|s)? (?:for )?(?:my|his|her|their) (?:own )?(?:death|suicide|funeral)\b",
)

_SUICIDE = (
    r"(?:s(?:u|ui|iu|ue|uu|\*)[csz]{1,2}(?:i|ia|a|e|ie|1|!|\*)?d(?:e|ed|al|el|ial|le|ie|es|ing|a)|suic[i1!*]d[e3]|"
    r"suicidal\w*|suicid\w*)"
)
SUICIDE = Family(
    rf"\b(?:thoughts?|th?ink\w*) (?:of|about|on) (?:committing |doing |a )?{_SUICIDE}\b(?! (?:prevent|hotline|"
    rf"detect|rate))",
    rf"\b{_SUICIDE}\b",
)

TOPIC = Family(rf"(?:{_SUICIDE}|self[- ]?harm(?:ing|ed|s)?)")
"""A word that names the subject alone: work on the subject is no sign of danger."""

OWN_TOPIC = Family(
    rf"\b(?:i|i'?m|i am|i was|i feel|i felt|i get|i got|me|been|feeling|become|becoming|i've|so) (?:\w+ "
    rf"){{0,2}}?suicidal\b(?! "
    r"(?:patients|people|users|posts|teens|clients|callers|students|ideation))|"
    rf"\b(?:my (?:own )?|i (?:\w+ ){{0,2}}?(?:tried|attempted|consider\w*|want|commit\w*|contemplat\w*|plan\w*) "
    rf"(?:to |of |a |on )?(?:commit(?:ting)? )?){_SUICIDE}\b(?! (?:prevent|detect|risk|hotline|helpline|research|"
    rf"awareness|ideation|data|note class))|\bi (?:\w+ )?(?:self[- ]?harm(?:ed|ing)?)\b(?! (?:content|detect|"
    rf"moderat|"
    r"prevent|classif|research|data|polic))",
)
"""The subject said of oneself: a sign of danger in every text."""

_WORK = (
    r"(?:prevent\w*|hotlines?|helplines?|lines?|detect\w*|risks?|ideation|awareness|content|rates?|statistics?|"
    r"data(?:sets?)?|analy\w+|models?|classif\w*|apps?|bots?|chat ?bots?|projects?|thesis|papers?|nlp|research\w*|"
    r"stud(?:y|ies)|moderat\w*|platform|charity|ngo|tools?|polic(?:y|ies)|filter\w*|dashboards?|reports?|cases|"
    r"patients|teens|teenagers|youth|people|users|clients|callers|students|veterans|prisoners|counsel\w*|posts?|"
    r"tweets|messages|surveys?|predict\w*|triage|flag\w*|bomb\w*|attack\w*|squad|burn|linux|sprints?|doors?|cable|"
    r"watch|safety|intervention|crisis|attempts? (?:data|rates?)|notes? (?:data|corpus)|queries|survivors?|"
    r"education|training|support)"
)
_BEFORE = (
    r"(?:model\w*|apps?|bots?|chat ?bots?|classif\w*|data ?sets?|data|projects?|thesis|papers?|research\w*|work|"
    r"works|worked|working|volunteer\w*|articles?|courses?|talks?|platform|tools?|charity|ngo|start-?up|detect\w*|"
    r"predict\w*|prevent\w*|flag\w*|moderat\w*|automat\w*|analy[sz]\w*|track\w*|studied|studying|counsel\w*|"
    r"statistics|rates?|annotat\w*|posts?|label\w*|trained|training|job)"
)
WORK_ON_TOPIC = Family(
    rf"\b(?:suicid\w*|self[- ]?harm\w*)(?:[ -]\w+){{0,2}}[ -]{_WORK}\b",
    rf"\b{_BEFORE}\b(?:(?! (?:and|but|so|because) i\b)[^.!?\n]){{0,50}}?\b(?:suicid\w*|self[- ]?harm\w*)(?:(?:,| "
    rf"and| or| &){{1,2}} (?:suicid\w*|self[- ]?harm\w*))?",
    r"\b(?:career|professional|political|financial|social|commercial|reputational|technical|assisted|physician|"
    r"business|brand)[- ](?:assisted )?suicide\b|\bsuicide (?:squad|burn|linux|sprints?|mission)\b|\b(?:it|that|"
    r"this)(?:'s| is| would be| was) (?:\w+ )?suicide to\b",
)
"""Work on the subject, and figures of speech with its word."""

IDIOM = Family(
    r"\b(?:die|dying|died|dead|kill(?:ed|s|ing)?(?: my ?self| me)?) (?:of|from|with|laughing|out of) ?(?:laugh\w*|"
    r"embarrass\w*|shame|boredom|curiosity|cringe|happiness|cute\w*|excitement|hunger|thirst|envy|overtime|over "
    r"?work|work|heat)\b|\b(?:i'?m|i am|been|i was|we are|we're) (?:just |basically |literally |really )?killing my "
    r"?self (?:at work|with (?:work|overtime|hours|study|this job)|over (?:this|the|an?|that|these) (?:\w+ "
    r")?(?:exam|project|course|deadline|job|assignment|sprint|code|release|bug)s?|working|trying to (?:meet|finish|"
    r"pass|keep|learn|get)|studying|to (?:meet|finish|pass|learn|study|keep up|hit|deliver)|for (?:this|an?|the|"
    r"that|my) (?:\w+ )?(?:job|company|boss|manager|deadline|project|salary|promotion|team|client|exam))\b|\bdie "
    r"(?:hard|trying|on (?:this|that|the) hill)\b",
    r"\b(?:process|thread|container|pod|job|task|server|session|program|service)s? (?:that |which )?(?:can |could |"
    r"will |would |to )?kills? (?:it|them)sel\w+|\bkill(?:s|ed|ing)? (?:an? |the |my |this |that )?(?:zombie |child "
    r"|parent |running |background )?(?:process\w*|thread|pod|task|job)s?\b",
    r"\b(?:team|project|company|squad|office|firm|department|product|codebase|start-?up|"
    r"business)s?\b[^.!?\n]{0,30}\b(?:better|happier|fine)(?: off)? without me\b",
)
"""Ordinary speech that the families above would catch."""

ENGLISH = (
    NO_WISH_TO_LIVE,
    WISH_TO_DIE,
    NOT_WAKING,
    VANISHING,
    BETTER_WITHOUT,
    NO_REASON,
    TIRED_OF_LIFE,
    ENDING,
    SELF_HARM,
    MEANS,
    FAREWELL,
    SUICIDE,
)
