"""Signs of a child apart from an age in figures stated of oneself, which tools/reading/ages.py finds."""

from __future__ import annotations

from tools.reading.families import Family

_TEN_TO_17 = r"(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
_ENDS = (
    r"(?= *(?:$|[.,;!?)\n]|and\b|but\b|who\b|so\b|now\b|years? old|years? of age|next|this|in (?:january|february|"
    r"march|april|may|june|july|august|september|october|november|december|a (?:week|month)|two)|studying|student|"
    r"want|looking))"
)
_CHILD = (
    r"(?:son|daughter|child|kid|boy|girl|niece|nephew|grand(?:son|daughter|child)|little (?:brother|sister)|"
    r"(?:younger )?(?:brother|sister))"
)
# What follows is about the child: "my son is 12 and I want to become ..." is about the parent.
_ABOUT_CHILD = (
    r"(?=(?:(?!\b(?:i|i'm|we)\b(?! want (?:him|her|them)\b))[^?]){0,120}?\b(?:loves?|likes?|wants?|wishes|enjoys?|"
    r"interested|should|dreams?|(?:to|can|could|must|he|she) (?:learn|study|start|become|code)|which (?:subjects?|"
    r"courses?))\b)"
)
_WISH = r"[^.!?]{0,60}\b"

MINOR = Family(
    r"\b(?:i am|i'm|im|studying|student|now|currently) (?:in |of |studying in )?(?:class|std|standard) (?:[5-9]|"
    r"1[0-2]|ix|x|xi|xii|vi{1,3})\b|\b(?:i am|i'm|im|studying|student|main|me) (?:still |now |currently )?(?:in |of "
    r")?(?:the )?(?:grade|year) (?:[5-9]|1[0-2])\b(?! (?:into|of (?:my|the|a)|in (?:my|the)|at|pay|band|engineer|"
    r"officer|civil))(?<!i am grade \d)(?<!i'm grade \d)",
    r"\b(?:i am|i'm|im|me|studying|main|study) (?:still |now |currently )?(?:studying )?(?:in |of )?(?:the |my "
    r")?(?:[5-9]|1[0-2])(?:th|st|nd|rd) (?:grade|class|standard|std)\b|\b(?:[5-9]|1[0-2])(?:th|st|nd|rd)? (?:class|"
    r"standard|kaksha) (?:mein|me|ka|ki) (?:hu|ho|padh|student|chatra|vidyarthi|hoon)|\bclass (?:[5-9]|1[0-2]) "
    r"(?:mein|me|ka|ki) (?:hu|ho|padh|student|hoon)",
    r"\b(?:freshman|sophomore|junior|senior|student|kid|pupil) (?:in|at|of) (?:a |my |the )?(?:high|middle|"
    r"secondary) ?school|\b(?:high|middle|secondary) ?school(?:er)? (?:freshman|sophomore|junior|senior|student|kid|"
    r"pupil)\b(?! teacher| coordinator| counsel|s)|\b(?:i am|i'm|im|still) (?:still )?(?:in|at) (?:high|middle|"
    r"secondary|sixth form|junior high) ?(?:school)?\b(?! teach)|\b(?:i am|i'm|im) (?:a |an )?(?:school ?(?:boy|"
    r"girl|student|kid)|high ?schooler|sixth former)\b|\b(?:i am|i'm|im) (?:still )(?:in|at) school\b|\b(?:doing|"
    r"taking|studying for|sitting|revising for) my (?:gcses?|a-?levels)\b|\bmy gcses? (?:are|is|in|next|this)\b",
    rf"\b(?:i am|i'm|im|i'll be|i will be) (?:only |just |still |almost |nearly )?{_TEN_TO_17}\b{_ENDS}|\b(?:i|i'll|"
    rf"i will|i'm|i am) (?:turn|turning|just turned|turned) (?:{_TEN_TO_17}|1[0-7])\b(?! (?:years? (?:in|of|into)|"
    rf"hours|percent|%)){_ENDS}|\bas an? {_TEN_TO_17}[- ]year[- ]old\b(?! (?:compan|start|code|system))",
    rf"\bmy {_CHILD} (?:is|who is|,|turned|just turned|will be|aged) ?(?:only )?(?P<age8>[5-9]|1[0-7])\b(?! "
    rf"(?:weeks|months|days|am|pm)){_ABOUT_CHILD}|\bmy (?P<age9>[5-9]|1[0-7])[- ]year[- ]old (?:{_CHILD} "
    rf")?{_ABOUT_CHILD}",
    r"(?:^ *|[.,;!?(:] *|\bas an? |\bjust an? |\bonly an? |\bme,? |\bhi,? |\bhello,? )(?:an? )?(?:(?:[5-9]|"
    r"1[0-2])(?:th|st|nd|rd)|"
    r"fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)[- ]grader\b(?! (?:teach|math|science|read))|(?:^ *|"
    r"[.,;!?(:] *|\bas an? |"
    r"\bme,? |\bhi,? )(?:an? )?(?:high|middle|secondary) ?schooler\b|(?:^ *|[.,;!?(:] *|\bas an? )(?:year|grade|"
    r"class|std) (?:[5-9]|1[0-2]) "
    r"(?:student|pupil|kid)\b|\b(?:i'?m|i am) (?:an? )?(?:fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
    r"twelfth)[- ]grader\b|\b(?:i'?m|"
    r"i am|im) in (?:fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) (?:grade|class|standard)\b",
    r"\b(?:i'?m|i am) (?:a |an )?(?:[5-9]|1[0-2])(?:th|st|nd|rd)[- ]grader\b|\bi (?:go to|attend|study (?:in|at)|am "
    r"studying in) (?:a |the )?(?:\w+ )?(?:high|middle|secondary) ?school\b(?! (?:teach|board))|\bi (?:study|read|"
    r"am) in (?:class|std|standard|grade) (?:[5-9]|1[0-2])\b|\bclass (?:[5-9]|1[0-2]) (?:ka|ki|ke) (?:student|"
    r"chhatra|vidyarthi)",
)
MINOR_OTHERS = Family(
    r"\bestoy en (?:la |el )?(?:[1-4]\S{0,2} (?:de )?(?:la )?)?(?:secundaria|preparatoria|prepa|eso|instituto|"
    r"colegio|bachillerato)\b|\bsoy (?:estudiante|alumn[oa]) de (?:secundaria|bachillerato|preparatoria|instituto|"
    r"colegio)\b",
    r"\bich bin (?:noch )?(?:ein |eine )?(?:schu(?:e)?ler(?:in)?)\b|\b(?:gehe|bin|ich) (?:noch )?(?:in|in die|in "
    r"der) (?:die |der )?(?:[5-9]|1[0-3])\. ?klasse\b|\bich bin (?:erst )?(?:zwolf|dreizehn|vierzehn|funfzehn|"
    r"sechzehn|siebzehn)\b|\bbesuche (?:noch )?(?:das|ein) gymnasium",
    r"\bje suis (?:au college|au lycee|une? (?:lyceen(?:ne)?|collegien(?:ne)?)|lyceen(?:ne)?|collegien(?:ne)?|en "
    r"(?:seconde|terminale|premiere|troisieme|quatrieme|cinquieme|sixieme|[3-6] ?e(?:me)?))\b(?! (?:annee|an|"
    r"professeur|prof))|\bj'ai (?:onze|douze|treize|quatorze|quinze|seize|dix-sept) ans\b(?! d)",
    r"\b(?:estou|faco|curso|to) (?:no|o) (?:\w+ (?:ano )?(?:do )?)?ensino (?:medio|fundamental)\b|\balun[oa] do "
    r"ensino (?:medio|fundamental)\b|\btenho (?:so |apenas |ja )?(?P<age1>1[0-7]|[89]) anos\b(?! (?:de (?!idade)|"
    r"como|trabalh|program|em|na|no|com|atuando))|\btenho (?:dez|onze|doze|treze|quatorze|catorze|quinze|dezesseis|"
    r"dezasseis|dezessete) anos\b(?! de (?!idade))|\btengo (?:diez|once|doce|trece|catorce|quince|dieciseis|"
    r"diecisiete) anos\b(?! (?:de (?!edad)|trabaj|en|como))",
    rf"\bmi hij[oa] (?:tiene|de) (?P<age2>[5-9]|1[0-7]) anos{_WISH}(?:quiere|aprend|gusta|encanta|estudi)|\bmein\w* "
    rf"(?:sohn|tochter) ist (?P<age3>[5-9]|1[0-7])\b{_WISH}(?:will|mochte|lern|liebt|mag)|\b(?:mon fils|ma fille) a "
    rf"(?P<age4>[5-9]|1[0-7]) ans{_WISH}(?:veut|aime|apprend|adore)|\b(?:meu filho|minha filha) tem (?P<age5>[5-9]|"
    rf"1[0-7]) anos{_WISH}(?:quer|gosta|ama|aprend|adora)|\bmer[ai] bet[ai] (?P<age6>[5-9]|1[0-7]) (?:saal|"
    rf"sal){_WISH}(?:chah|seekh|pasand|sikh|pad)",
)
