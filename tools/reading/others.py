"""Times of somebody or something else: my dog is, my parents have been, my husband works, the roof is."""

from __future__ import annotations

import re

_PEOPLE = (
    r"(?:parents?|mother|father|mum|mom|dad|wife|husband|partner|spouse|girlfriend|boyfriend|fianc[ée]+|brothers?|"
    r"sisters?|siblings?|sons?|daughters?|kids?|child|children|baby|toddler|twins|uncles?|aunt(?:ie)?s?|cousins?|"
    r"nephews?|nieces?|grand\w+|in-laws|friends?|colleagues?|boss|manager|mentor|neighbou?rs?|flatmates?|roommates?|"
    r"padres?|madre|esposa|esposo|marido|mujer|herman[oa]s?|hij[oa]s?|abuel[oa]s?|jef[ea]|pareja|"
    r"eltern|mutter|vater|frau|mann|bruder|schwester|geschwister|sohn|tochter|kinder|kind|chefin|chef|freundin|"
    r"freund|"
    r"mère|père|femme|mari|frère|sœur|fils|fille|enfants?|patron|"
    r"pais|mãe|pai|irmão|irmã|filh[oa]s?|namorad[oa]|chefe|"
    r"papa|mummy|maa|bhai|behen|beh?an|bet[ai]|biwi|pati|pitaji|bach?ch?[aei])"
)
_ANIMALS_AND_THINGS = (
    r"(?:dogs?|cats?|pets?|puppy|horses?|rabbits?|parrots?|perr[oa]s?|gat[oa]s?|hund\w*|katzen?|kater|chiens?|chats?|"
    r"chatte|cachorr[oa]s?|cão|kutta|billi|car|van|bike|house|home|flat|apartment|building|roof|kitchen|boiler|"
    r"fridge|laptop|computer|pc|phone|battery|sofa|marriage|"
    r"relationship|trains?|bus|flight|plane|doctor|dentist|hairdresser|gym|shop|store|school|"
    r"support desk|help ?desk|coche|casa|piso|móvil|tren|auto|wagen|haus|wohnung|handy|rechner|zug|voiture|maison|"
    r"téléphone|carro|celular|trem|gaadi|ghar)"
)
_WHOSE = (
    r"(?:my|our|his|her|their|mis?|nuestr[oa]s?|sus?|meine?[rn]?|unsere?|mon|ma|mes|notre|nos|meus?|minhas?|"
    r"noss[oa]s?|"
    r"mer[aei]|hamar[aei])"
)
_OF_THEIRS = re.compile(
    rf"(?P<lead>\b\w+\s)?\b{_WHOSE}\s(?:\w+\s)?(?:{_PEOPLE}|{_ANIMALS_AND_THINGS})\b"
    rf"(?![’'])(?P<rest>[^.,;:!?\n]{{0,40}})$",
    re.IGNORECASE,
)
# Only behind these, or at the beginning, the others are the subject: not in "I worked with my brother".
_LEADS = frozenset(
    [
        "and",
        "but",
        "also",
        "so",
        "well",
        "ok",
        "yes",
        "actually",
        "that",
        "y",
        "pero",
        "und",
        "aber",
        "et",
        "mais",
        "e",
        "mas",
        "aur",
        "lekin",
    ]
)
# The writer comes in after all: "my wife gives me", "my brother and I".
_OURSELVES = re.compile(
    r"\b(?:i|i[’']\w+|me|we|us|myself|ich|mir|wir|uns|yo|nosotros|je|moi|nous|eu|main|mujhe|hum|experience|"
    r"career|free time|time off)\b",
    re.IGNORECASE,
)

# What an advert, an employer or a course asks or takes: "the posting wants 5+ years", "the course takes 6 months".
_ASKING = (
    r"(?:job |online |most |some |many )?(?:ads?|adverts?|advertisements?|postings?|job descriptions?|descriptions?|"
    r"listings?|vacanc(?:y|ies)|openings?|recruiters?|trainers?|teachers?|tutors?|instructors?|coach(?:es)?|"
    r"mentors?|professors?|employers?|jds?|jobs?|compan(?:y|ies)|clients?|roles?|"
    r"positions?|requirements?|offers?|stelle|"
    r"stellenanzeigen?|anzeigen?|ausschreibung|arbeitgeber|ofertas?|anuncios?|vacantes?|puestos?|empresas?|annonces?|"
    r"offres?|postes?|employeurs?|vagas?|anúncios?|annunci[oa]?|offert[ae])"
)
_ASKS = (
    r"(?:(?:usually |typically |only |even |all |just |really |mostly )?(?:wants?|wanted|asks?|asked|asking|"
    r"requires?|"
    r"required|needs?|demands?|demanded|expects?|expected|says?|said|recommends?|suggests?|advises?|lists?|"
    r"mentions?|states?|calls? for|looks? for|"
    r"looking for|seeks?)|verlang\w+|forder\w+|will|wollen|erwarte\w+|sucht|suchen|steht|pide[n]?|exigen?|requieren?|"
    r"buscan?|quieren?|demandent?|exigent?|requi[eè]r\w+|veu(?:t|lent)|cherchent?|pedem?|exigem?|quer(?:em)?|"
    r"chied\w+|"
    r"richied\w+|maang\w*|chah\w+|mein)"
)
_COURSE = (
    r"(?:online |evening |training |certificate |master's )?(?:courses?|boot ?camps?|programmes?|programs?|"
    r"providers?|"
    r"syllabus|specialisations?|specializations?|certificates?|nanodegrees?|modules?|trainings?|certifications?|"
    r"internships?|placement|curriculum|mooc|degree|"
    r"studies|phd|thesis|apprenticeship|studium|ausbildung|carrera|licence|faculdade|laurea|tutorials?|books?|"
    r"website|kurse?|lehrgang|weiterbildung|cursos?|máster|formations?|cours|formação|cors[oi])"
)
_TAKES = (
    r"(?:takes?|took|lasts?|lasted|runs? for|is|are|was|says?|said|recommends?|suggests?|asks?|expects?|wants?|"
    r"requires?|needs?|claims?|advertises?|assumes?|dauert|dauern|geht|verlangt|empfiehlt|dura[n]?|pide|recomienda|"
    r"dice|durent?|demande|recommande|pede|recomenda|diz|dura(?:no)?|chiede)"
)
_ARTICLE = (
    r"(?:the|that|this|these|those|a|an|my|our|most|all|some|many|every|each|one|der|die|das|ein|eine|el|la|los|las|"
    r"un|una|le|les|une|o|os|as|um|uma|il|lo|gli|i|mera|meri|wo|yeh|ye|is|us)"
)
# A clause goes on to a stop, or to where the writer begins: "..., I", "so I", "but I have".
_CLAUSE = (
    r"(?:(?!\s(?:but|so|(?:and |which |that |than |as )?i(?:'|\b)|though|while|whereas|aber|pero|mais|mas|ma|"
    r"lekin|par main)\s?)[^.,;:!?\n])*"
)
_OF_THINGS_ASKED = re.compile(
    rf"\b(?:{_ARTICLE}\s)(?:[\w'-]+\s){{0,2}}?(?:(?:{_ASKING})(?:\s(?:that|which|i saw|i found|online|mein))?\s"
    rf"(?:{_ASKS})|(?:{_COURSE})(?:\s(?:that|which))?\s(?:{_TAKES}))\b(?!\s(?:over|done|free for me)){_CLAUSE}|"
    rf"\b(?:my |the )(?:{_COURSE})\s(?:took|lasted|dauerte|duró|a duré|durou)\b{_CLAUSE}|"
    rf"^\W*(?:{_ASKING})\s(?:{_ASKS})\b{_CLAUSE}|"
    rf"\b(?:they|he|she|everyone|everybody|people|most people)\s(?:all |usually |only )?(?:{_ASKS}|ha(?:s|ve|d)|"
    rf"studie[sd]|"
    rf"works?|worked|spends?)\b(?! me\b){_CLAUSE}",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\b(?:ends?|starts?|begins?|opens?|closes?|is over|over in|runs out|me|us)\b", re.IGNORECASE)
_FAMILY_CLAUSE = re.compile(
    rf"(?:^|[.;:!?,\n]\s?|\b(?:and|but|because|since|y|pero|und|aber|et|e|aur)\s)\W*{_WHOSE}\s(?:\w+\s)?{_PEOPLE}"
    rf"(?![’'])\s(?!(?:wants?|needs?|expects?|asked?|gave|gives?|says?|said|will) (?:me|it|this|us|that)\b)"
    rf"(?=\w){_CLAUSE}",
    re.IGNORECASE,
)


def without_others(text: str, of_people: bool = False) -> str:
    """The text with what adverts and courses ask blanked, and with `of_people` the plans of others; places stay."""
    text = _OF_THINGS_ASKED.sub(_blank, text)
    return _FAMILY_CLAUSE.sub(_blank, text) if of_people else text


def _blank(hit: re.Match[str]) -> str:
    return hit[0] if _ENDS.search(hit[0]) else " " * len(hit[0])


def is_of_others(before: str) -> bool:
    """True where what stands before a length of time begins its clause with somebody or something else."""
    hit = _OF_THEIRS.search(before)
    if hit is None or (hit["lead"] is not None and hit["lead"].strip().lower() not in _LEADS):
        return False
    return bool(hit["rest"].strip()) and _OURSELVES.search(hit["rest"]) is None
