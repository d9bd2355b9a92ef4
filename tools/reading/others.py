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


def is_of_others(before: str) -> bool:
    """True where what stands before a length of time begins its clause with somebody or something else."""
    hit = _OF_THEIRS.search(before)
    if hit is None or (hit["lead"] is not None and hit["lead"].strip().lower() not in _LEADS):
        return False
    return bool(hit["rest"].strip()) and _OURSELVES.search(hit["rest"]) is None
