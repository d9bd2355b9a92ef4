"""Signs of danger in English that name no death: slang, not being safe alone, means at hand, goodbyes. All folded."""

from __future__ import annotations

from tools.reading.families import Family

_SELF = r"(?:my ?se?l?f|mys[el]{1,2}f|meself)"
_CANNOT = (
    r"(?:ca ?n'?t|cannot|can not|not able to|unable to|won'?t be able to|struggling to|hard to|"
    r"(?:do ?n'?t|do not) (?:think|know|believe|feel)(?: that| if| whether| like)? i (?:can|could|will|am able to)|"
    r"not sure (?:if |that |whether )?i (?:can|could)|(?:do ?n'?t|do not) know how to)"
)
_ENDS = r"(?= *(?:$|[.,;!?)…]))"

NOT_SAFE = Family(
    rf"\b{_CANNOT} (?:\w+ )?(?:keep|make|hold) {_SELF} safe\b",
    rf"\b{_CANNOT} (?:\w+ )?(?:stay|be|remain) (?:safe|alive) (?:tonight|right now|alone|by {_SELF}|any ?more|"
    rf"any longer|"
    rf"from {_SELF}|much longer|this (?:week|weekend|night))\b",
    rf"(?:\bnot|n'?t|\bnever|\bun) ?(?:be |feel |feeling |being |really |very )*safe (?:with|from|around|by|alone "
    rf"with|being (?:alone )?with|on|in) (?:{_SELF}|my own (?:company|thoughts|head|hands)|my thoughts|my head)\b",
    rf"\b(?:do ?n'?t|do not|ca ?n'?t|cannot|can not|never) trust {_SELF} (?:(?:to be |to stay |being |when (?:i'?m |"
    rf"i am )|"
    rf"if (?:i'?m |i am )|left |home )*(?:alone|by {_SELF})|tonight|right now|not to (?:do it|do something|hurt|take|"
    rf"jump|"
    rf"end)|(?:with|around|near) (?:the |my |any |all (?:the|these|my) )?(?:\w+ )?(?:pills|tablets|knife|knives|meds|"
    rf"medication|medicines?|rope|blades?|razors?|gun|balcony|tracks|bridge|window))\b",
    rf"\b(?:afraid|scared|terrified|worried|frightened)\b[^.!?\n]{{0,20}}\b(?:(?:of )?what i (?:might|could|may|will|"
    rf"would|"
    rf"am going to) do (?:to {_SELF}|tonight|if (?:i'?m |i am )?(?:left )?alone|when i'?m alone)|i(?:'ll| will|"
    rf" might| may|"
    rf" could|'m going to) (?:do (?:something|anything) (?:stupid|bad|final|drastic|to {_SELF}|i ca ?n'?t (?:undo|take "
    rf"back))\b(?! (?:at|in|during|on|when))|hurt {_SELF}|do it(?: tonight)?{_ENDS}))",
)

SLANG = Family(
    r"\b(?:gonna|going to|want to|wanna|wnt to|will|might|should|could|would|rather|just|i'?ll|i'?d|ima|imma|lemme|"
    r"let me|"
    r"thinking (?:of|about|abt)|literally|lowkey|about to|need to|ready to|tempted to|honestly|fr|so i) kms\b"
    r"(?! (?:key|encrypt|server|activat|away|from|for (?:encrypt|keys|secrets)|with|on aws|to (?:encrypt|store|"
    r"manage)))",
    r"(?:^|[.!?…;] *)(?:so |ok |honestly |lol )?kms\b[\s.,!…-]{1,4}(?:fr\b|not (?:joking|kidding)|no (?:joke|cap)|srs|"
    r"seriously|tonight|today|tn\b|rn\b|lol|lmao|nothing|nobody|no ?one|i (?:mean|really|can'?t|cannot|hate|give|am|"
    r"just|"
    r"want|don'?t|failed|lost)|i'?m|im\b|everything|if (?:i|this|they)|life|why|this (?:time|job|life)|"
    r"what'?s the point|"
    r"because|bc\b|cuz|goodbye|bye)",
    rf"\b(?:un-?ali(?:v|f)(?:e|ed|ing)|sewer ?slid\w*|suey ?slide|toaster ?bath|commit (?:sudoku|not alive|"
    rf"sewer\w*|"
    rf"toaster\w*)|rop(?:e|ing) {_SELF}|neck(?:ing)? {_SELF}|game[- ]end {_SELF}|"
    rf"ctrl[ +-]?alt[ +-]?del\w* (?:my life|{_SELF})"
    rf"|(?:gonna|want to|wanna|going to|should|might|will|i'?ll) (?:just )?(?:self[- ]?delete|rope|ack {_SELF}|"
    rf"an hero))\b"
    r"(?! (?:the|a|it|in|my|them|people)\b)",
    rf"\b(?:gonna|going to|want to|wanna|will|i'?ll|might|should|could|would|to|about|of|and|abt) (?:just |really )?"
    rf"(?:end|off|offing|ending|delete|deleting|erase|erasing|unalive|finish off|do away with|"
    rf"doing away with) {_SELF}\b"
    rf"(?! (?:from (?:the|this|your|that|all)|as|on (?:linkedin|facebook)|with (?:a|the|an)))",
    r"\bth?ink\w* (?:abt|bout|about|of|on) (?:ending|finishing|offing|stopping) (?:it(?: all)?|things|everything|my "
    r"(?:life|existence|story))\b(?= *(?:$|[.,;!?)…]|tn\b|tonight|today|now\b|rn\b|for good|forever|lately|again|"
    r"every|a lot|"
    r"most|sometimes|soon|this (?:week|weekend)))",
    r"\b(?:check(?:ing|ed)?|clock(?:ing|ed)?|log(?:ging|ged)?|opt(?:ing|ed)?|tap(?:ping|ped)?|bow(?:ing|ed)?|"
    r"sign(?:ing|ed)?) (?:out|off) (?:of (?:life|living|this life|this world|existence)|(?:for good|forever|"
    r"permanently)"
    r"[,. ]+(?:from |of |i mean )*(?:life|living|this world))\b",
)

VEILED = Family(
    rf"\btalk(?:ed|ing)? {_SELF} (?:out of|down from) (?:\w+,? ){{0,7}}?(?:dying|death|ending (?:it|my)|killing|"
    rf"jumping|"
    rf"suicide|doing it\b|the (?:ledge|edge|bridge|roof))",
    r"\b(?:i|i'd|i'll|i'm|me|be|better|rather|soon)\b[^.!?\n]{0,30}\b(?:six feet under|6 feet under|in (?:a|my|"
    r"the) (?:coffin|"
    r"grave|casket|ground|morgue))\b(?! (?:truth|station))",
    r"\bno (?:other |real )?(?:way out|options?|choice|escape|exit|solution|relief|"
    r"hope)(?: left)?,? (?:left )?(?:except|"
    r"but|other than|besides|apart from|than|only) (?:\w+ )?(?:death|dying|die|killing|suicide|ending (?:it|my))\b",
    r"\bpainless\w* (?:ways?|methods?|exits?|ends?) (?:to (?:go\b(?! (?:from|to|into|about|for|live))|end|leave this|"
    r"do it)|"
    r"out\b|of (?:going|dying|ending))",
    r"\bhow (?:many|much) (?:\w+ ){0,4}?(?:pills|tablets|paracetamol|tylenol|sleeping|insulin|mg|medicine|medication)\b"
    r"[^.!?\n]{0,50}\b(?:to die|kills?|kill me|never wake|not wake|overdose|lethal|fatal|end it|sleep forever|"
    r"be enough to)\b"
    r"(?! bacteria)",
    r"\b(?:googl\w+|search(?:ed|ing|es)?|look(?:ed|ing)? up|reading (?:up )?(?:on|"
    r"about)) (?:\w+ ){0,5}?(?:ways? to (?:die|go "
    r"painless\w*|end (?:it|my))|how to (?:die|tie a noose|overdose|disappear for good)|suicide (?:methods?|forums?|"
    r"notes?)|"
    r"lethal dos\w*)\b",
    r"(?:^|[.!?] *|\bi(?:'m| am|'ve been| have been)? |\bi(?:'ve| have)? (?:started|begun|been|gone back to|"
    r"went back to|"
    r"restarted) )(?:cutting|burning|hurting) (?:again|"
    rf"{_SELF})\b(?! (?:costs|budget|jobs|staff|prices|the|back|corners|down|financially|by|professionally))|"
    rf"\b(?:relaps\w+|"
    rf"slipp\w+)\b[^.!?\n]{{0,25}}"
    r"\b(?:cutting|self[- ]?harm\w*)\b",
    r"\b(?:life )?insurance (?:money|payout|policy|payment)?\b[^.!?\n]{0,50}\b(?:than (?:with )?(?:me|i am|"
    r"having me)|if i "
    r"(?:die|died|was dead|were dead|am gone|was gone|am dead))\b|\bworth more (?:to \w+ )?(?:\w+ )?dead\b|"
    r"\bmore (?:use|useful|"
    r"valuable|help) (?:\w+ ){0,3}dead than\b",
    r"\b(?:i|i'm|me|i've|my)\b[^.!?\n]{0,40}\b(?:think\w*|imagin\w*|want\w*|wish\w*|tempted|urges?|could|fantasi\w*|"
    r"consider\w*|feel\w* like|dream\w*|going|gonna|picture|picturing)\b[^.!?\n]{0,25}\b(?:driv(?:e|ing)|crash(?:ing)?|"
    r"steer(?:ing)?|swerv(?:e|ing)|ram(?:ming)?|walk(?:ing)?|step(?:ping)?|run(?:ning)?|turn(?:ing)?|veer(?:ing)?) "
    r"(?:my (?:car|bike|scooter|truck) |the (?:car|wheel|bike) |straight |right |out |myself )*(?:into|off|"
    r"in front of|under) "
    r"(?:a |an |the |some |oncoming |that |moving )*(?:tree|wall|traffic|bridge|cliff|truck|lorry|bus|river|lake|sea|"
    r"pole|"
    r"barrier|pillar|train|trains|road|highway)s?\b",
    r"\b(?:wish|hope|hoping|pray|praying|would ?n'?t mind|be nice|be great|glad|relieved|happy|"
    r"better)\b(?: \w+){0,3}? (?:if |"
    r"that )?(?:a |an |the |some |any )?(?:truck|bus|car|train|lorry|lightning|plane|heart attack|cancer|meteor|"
    r"asteroid|"
    r"accident|stroke|tumou?r|bullet)\b[^.!?\n]{0,20}\b(?:hits?|kills?|takes?|took|ran|killed|run|running) (?:me\b|"
    r"my life)"
    r"(?: over| out| down)?",
    r"\b(?:ca ?n'?t|cannot|do ?n'?t|do not|never) (?:see|imagine|picture|expect|think of) (?:my ?self |me |i(?:'ll|"
    r" will) )?"
    r"(?:(?:still |to |being |be )*alive|(?:making|make) it (?:past|to) (?:\d\d\b|my (?:next )?birthday|christmas|"
    r"next (?:year|"
    r"week|month|summer)|the end of (?:the|this) (?:year|month|week)|tomorrow))\b(?! (?:and (?:well|kicking)))",
    r"\b(?:won'?t|will not|not going to) need (?:a |an |any |the |my |this )?(?:career|job|money|future|retirement|"
    r"plan|cv)\b"
    r"[^.!?\n]{0,20}\b(?:after (?:tonight|that|it|tomorrow)|where i'?m going|when i'?m (?:dead|gone)|"
    r"once i'?m gone)\b|"
    r"\bi have (?:a|my) (?:plan and (?:a|my|the) (?:date|means|method|day)|date and (?:a|the) (?:plan|"
    r"method))\b(?! (?:for|to))",
    r"\b(?:standing|sitting|stood|sat|i'?m|i am) (?:right |here |up |out )*(?:on|at) (?:the |a |"
    r"my )?(?:edge of (?:the|a|my) )?"
    r"(?:\w+ )?(?:bridge|ledge|rooftop|railings?|parapet|(?:train|railway|metro) tracks|platform edge|cliff edge)\b"
    r"(?= *(?:$|[.,;!?…]|right now|now|tonight|and|thinking|ready|looking|again))",
)

MEANS_AT_HAND = Family(
    r"\b(?:stockpil\w+|sav(?:e|ed|ing) (?:up)?|hoard\w*|stash\w*|gather\w*|collect(?:ed|ing)|been keeping|put aside|"
    r"counted|"
    r"counting|laid out|lined up) (?:up )?(?:(?:all|of|my|the|some|enough|a lot of|sleeping|more|every) )*(?:pills|"
    r"tablets|"
    r"meds|sleeping pills|insulin|paracetamol|(?:my|sleeping|enough) (?:medication|medicine)s?)\b(?! (?:data|records|"
    r"orders|"
    r"list|remind|images|dataset|for (?:the|a|my) (?:pharmacy|dataset|hospital|clinic)))",
    r"\bi(?:'ve| have|'d| had)? (?:just |already |also |finally |even )*(?:bought|got|ordered|have|found|tied|"
    r"prepared|hid|"
    r"hidden|tested) (?:a |the |my |some |up a )?(?:\w+ )?(?:rope|noose|razor ?blades?|helium|gun|pistol|revolver|"
    r"poison)\b"
    r"(?= *(?:$|[.,;!?…)]|and (?:i|a|the|know|wrote|chair)|for (?:it|tonight|this|my ?self|me)\b|ready|in my|"
    r"yesterday|today|"
    r"last night|under|hidden|already|to (?:end|do it|kill|hang|use on)|from))",
)

OWN_DEATH = Family(
    r"\b(?:rope|gun|pills|knife|razor|bottle of pills|tablets)\b[^.!?\n]{0,40}\bi (?:keep|ca ?n'?t stop|"
    r"cannot stop) (?:looking|staring|thinking)\b|"
    r"\blife\b[^.!?\n]{0,30}\b(?:want|going|ready|need|time|decided) to end it\b|"
    r"\b(?:i(?:'?m| am) not (?:feeling )?|i do ?n'?t feel )safe (?:tonight|right now|at the moment|alone|"
    r"by my ?self)\b(?! (?:in|at|with|"
    r"from) (?:my|this|the) (?:job|role|work|"
    r"company|career|team))",
    r"\bi(?:'ll| will|'m going to| am going to| might| may) (?:probably |just |soon )?be (?:dead|six feet under|"
    r"gone forever) (?:by|before|"
    r"soon|in a|anyway|then|long before|tomorrow|tonight)\b(?! (?:tired|serious))|\b(?:want|wish|like|"
    r"need)(?: to)? (?:just |simply )?stop "
    r"being(?= *(?:$|[.!?]))|\b(?:future|world|life|tomorrow) (?:where|in which|with) (?:i'?m|i am|me) (?:alive|"
    r"in it|still (?:here|alive))\b|"
    r"\b(?:better|happier|easier)(?: off)? with me (?:gone|dead|out of the way)\b|\b(?:almost|nearly|wanted to|"
    r"tried to|about to) "
    r"jump(?:ed)?\b[^.!?\n]{0,40}\b(?:train came|bridge|roof|tracks|window|balcony|platform)\b(?! (?:business|"
    r"company|team|economy|engineer))",
    r"\b(?:pills|tablets|rope|gun|knife|razor)\b[^.!?\n]{0,60}\b(?:in case|for when|until|if|the day) i (?:decide|"
    r"want|choose|need|have the "
    r"courage|am ready|'m ready)\b|\b(?:catch|caught|find|found) my ?self (?:\w+ )?(?:planning|thinking (?:about|of)|"
    r"imagining) (?:how to (?:die|end "
    r"it)|(?:my )?(?:death|funeral|dying))\b",
    r"\b(?:notice|cares?|miss|matter|sad|cry|happier|better|relief|relieved|wonder\w*|imagin\w*|th?ink\w*|wish\w*|"
    r"hope|hoping|"
    r"fantasi\w*|dream\w*|picture|picturing|peace\w*|sorry|mind)\b[^.!?\n]{0,40}?\b(?:i(?:'m| am| was| were| had|"
    r"'d)? ?(?:just |ever "
    r"|suddenly |already |really )?(?:died?|dead|dying|dropped dead)|being dead|my (?:own )?(?:death|funeral)|"
    r"me (?:dying|dead))\b"
    r"(?! (?:of|from|on (?:this|that|the) hill|laugh\w*|inside|tired|line|end|weight|simple|by|for (?:a|an|the)|"
    r"in (?:the|a) (?:game|level)|"
    r"valley|march))",
    r"\b(?:tonight|today|tomorrow|this (?:evening|weekend)|now)\b[^.!?\n]{0,20}\bi(?:'m| am|'ll| will)? (?:going to |"
    r"gonna )?end it\b"
    r"(?! (?:with|by|before|at|on time|contract|early))|\b(?:sleep|asleep) (?:forever|for ever|for good|eternally|"
    r"and never (?:wake|get up))\b|"
    r"\b(?:do|doing|did) (?:something|anything) (?:\w+ )?to (?:my ?self|mysel)\b|\b(?:reasons?|why|motivation) (?:to|"
    r"i should|should i|for me "
    r"to) (?:still |even )?(?:stay|keep|remain|be|continue) (?:alive|living|being alive|breathing)\b(?! (?:in|at|"
    r"with))",
    r"\b(?:head|voices?|mind|brain|something in me|thoughts)\b[^.!?\n]{0,25}\b(?:say\w*|tell\w*|scream\w*|whisper\w*|"
    r"shout\w*) (?:me |at me )?"
    r"(?:to |that i should )?(?:just )?(?:jump|die|kill|end it|cut|hurt)\b(?! (?:to|into|in|on|costs|ship|at)\b)|"
    r"\b(?:got|have|holding|hold|"
    r"with|sitting with) (?:a |the |my )?(?:\w+ )?(?:knife|blades?|razor|scissors|gun|rope|pills|tablets) (?:in|on|"
    r"at|to|around|against|next to) "
    r"(?:my (?:hands?|lap|wrists?|neck|throat|head|arm|bed|mouth)|me\b)",
)

GOODBYE = Family(
    r"\b(?:dark |intrusive |bad |constant |recurring )*(?:thoughts?|th?ink\w*|dream\w*) (?:of|about|"
    r"abt) (?:no longer |never |not "
    r")(?:being|be|waking|existing|living) ?(?:up|here|around|alive|anymore)?\b(?! (?:at|in|a|an|able|good|enough|"
    r"the|on|with))",
    r"\b(?:living|life|being alive),? i mean(?: it)?\b(?! (?:in|at|with))|\bi mean,? (?:living|my life|being alive)"
    r"(?= *(?:$|[.,;!?)]))|\b(?:happier|better|more at peace|at peace|freer) (?:off )?(?:dead|in death|"
    r"when i'?m dead)\b|"
    r"\bgood ?bye,? cruel world\b",
    r"\byou (?:won'?t|will not|will never) (?:ever )?hear from me (?:again|any ?more)\b|\bsorry (?:for|that i(?:'m|"
    r" am| was|'ve "
    r"been))(?: being)? (?:such )?a burden\b(?=[^!?\n]{0,60}\b(?:good ?bye|hear from|gone|last|over soon|end|anymore))",
    r"\b(?:world|earth|planet|universe)\b[^.!?\n]{0,25}\b(?:better|happier)(?: off| place)? without me\b|\bwr(?:ote|"
    r"itten|iting) "
    r"(?:my|a) (?:last )?(?:will|testament)\b(?=[^.!?\n]{0,30}\b(?:note|letter|goodbye|tonight|pills))|"
    r"\bmy note is (?:written|"
    r"ready|on the)\b",
    r"\bmy (?:very )?last (?:night|day|message|week|hours?|evening) (?:on (?:this )?earth|alive|ever|in this world|"
    r"of (?:my )?"
    r"life)\b|\bby the time you read this\b|\bwhen you read this,? i(?:'ll| will) be (?:gone|dead)",
    r"\btell my (?:mum|mom|mother|dad|father|family|kids|wife|husband|parents|children|son|daughter|brother|sister|"
    r"girlfriend|"
    r"boyfriend)s? (?:that )?i(?:'m| am)? (?:love|loved|sorry)\b",
    r"\b(?:join|be with|follow|see|meet|be reunited with) (?:my |his |her )?(?:late |dead |deceased )?(?:mum|mom|"
    r"mother|dad|"
    r"father|wife|husband|son|daughter|brother|sister|baby|grand\w+|him|her|them|friend) (?:again )?(?:in heaven|"
    r"up there|on "
    r"the other side|in (?:the )?(?:grave|death|afterlife)|in the next (?:life|world))",
    r"\bi (?:won'?t|will not|might not|may not) (?:be (?:alive|around|here) (?:after (?:tonight|today|tomorrow)|"
    r"any ?more"
    r"(?= *(?:$|[.!?]))|much longer(?= *(?:$|[.!?])))|make it (?:through|past) (?:the |this |to)?(?:night|tonight|"
    r"tomorrow|"
    r"weekend))\b",
    r"\b(?:ca ?n'?t|cannot) (?:go on|do this|take (?:it|this)|carry on|keep going|keep doing this)(?: any ?more|"
    r" any longer| "
    r"like this)?\b[^!?\n]{0,40}\b(?:nobody|no ?one) (?:would|will|'d) (?:even |ever |really )*(?:miss|notice|care)\b",
    r"\b(?:got|getting|put|putting|have put) (?:all )?my affairs in order\b(?! (?:before (?:i|the) (?:move|start|"
    r"switch|join)))",
)

VEILED_ENGLISH = (NOT_SAFE, SLANG, VEILED, OWN_DEATH, MEANS_AT_HAND, GOODBYE)
