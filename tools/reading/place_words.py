"""Words around the name of a place: names that are words too, codes, and what says that somebody lives there."""

from __future__ import annotations

import re
from types import MappingProxyType

# Names that are first names, words or tools as often as places: they count after "in" or "from", before a comma and
# a country, or as the answer.
OTHER_MEANINGS = frozenset(
    {
        "jordan", "chad", "guinea", "jersey", "cuba", "split", "cork", "reunion", "réunion", "phoenix", "austin",
        "bergen", "porto", "valencia", "santiago", "sofia", "riga", "victoria", "dominica", "mali", "niger", "turkey",
        "saudi", "the states", "emirates", "georgia", "perth", "wellington", "alexandria", "rosario", "florence",
        "linz", "braga", "leeds", "san jose", "ontario",
        # first names and family names
        "adana", "albany", "angeles city", "aurora", "bello", "charlotte", "chandler", "charleston", "cleveland",
        "derby", "durham", "eugene", "george", "gilbert", "hamilton", "hastings", "houston", "irvine", "jackson", "jos",
        "kent", "kingston", "lincoln", "madison", "mandalay", "martin", "mercedes", "medina", "nelson", "paris",
        "orlando", "peterborough", "preston", "regina", "richardson", "richmond", "rochester", "salvador", "soledad",
        "santos", "stirling", "surat", "trinidad", "valdivia", "verona", "virginia", "vitoria", "vitória", "carolina",
        "windsor", "worcester", "burlington", "lexington", "wels", "ennis", "clark", "natal", "naga",
        # words and things
        "aba", "arad", "bali", "bar", "bari", "barrie", "bath", "batangas", "belval", "biel", "bray", "brest", "bodo",
        "buffalo", "chur", "cali", "columbus", "como", "corfu", "cotonou", "darwin", "delft", "deva", "eger",
        "eldoret", "embu", "essen", "essex", "faro", "frisco", "galle", "goa", "hagen", "hail", "halle", "hamm",
        "hof", "hue", "hull", "ife", "java", "kano", "kiel", "klang", "kota", "laguna", "laval", "leon", "león",
        "lodz", "lund", "mainz", "male", "malt", "mamer", "markham", "mesa", "miri", "mobile", "mons", "moss", "nadi",
        "naas", "nancy", "nara", "navan", "ncr", "nice", "niš", "nis", "ogre", "ogun", "oran", "osh", "pau", "pilsen",
        "plano", "ponce", "prato", "progress", "pasto", "pula", "reading", "regensburg", "reno", "resistencia",
        "rhodes",
        "ruse", "sale", "salem", "salo", "salta", "salto", "samara", "samsun", "sanem", "sion", "slough", "solna",
        "sousse", "stoke", "strassen", "sumy", "sucre", "surrey", "swords", "taif", "thun", "toledo",
        "tours", "trier", "troy", "ulm", "uster", "utena", "valga", "van", "viborg", "warri", "waterford", "waterloo",
        "wells", "york", "zug", "midwest", "clermont", "enterprise", "mercer", "orange county", "new england", "sf",
        "kl", "pj", "blr", "gdl", "cpt", "cdo", "bgc", "tlv", "dfw", "gta", "nsw", "nrw", "dc", "drc", "bkk", "jhb",
        "roma", "mexicali", "temple", "woodlands", "sabah", "oyo", "meru", "beira", "tema", "gulu", "tamale", "fes",
        "konya", "holon", "modena", "parma", "denizli", "granada", "santander", "perak", "canton", "peking",
    }
)  # fmt: skip
# Of these, names of people and tools are no place in a list either: "Langfuse, Phoenix, Jupyter", "Dear Sofia, I am".
NAMES_AND_TOOLS = frozenset(
    {
        "jordan", "chad", "phoenix", "java", "charlotte", "florence", "sofia", "victoria", "martin", "george", "clark",
        "nelson", "regina", "salvador", "soledad", "santos", "gilbert", "chandler", "madison", "jackson", "aurora",
        "sf", "pj", "kl", "ncr", "dc", "cuba", "nancy", "verona", "preston", "kent", "columbus", "temple", "split",
        "van", "bar", "orlando", "bath", "nice", "reading", "essen", "mobile", "hue", "mesa", "male", "sale", "ruse",
    }
)  # fmt: skip
# Short codes people write in sentences; every other code counts only as an answer of its own.
CODES = MappingProxyType(
    {"US": "US", "UK": "GB", "UAE": "AE", "USA": "US", "NZ": "NZ", "KSA": "SA", "SG": "SG", "HK": "HK", "GB": "GB"}
)
CODE = re.compile(
    r"(?<![\w.])(US|UK|UAE|USA|NZ|KSA|SG|HK|GB|U\.S\.A?\.?|U\.K\.)(?!\w)(?!\s?[$€£\d]|\s?-?(?:dollars?|pounds?)\b)"
)
# Two small letters that are words before they are codes: "no" is no answer of Norway.
SMALL_WORDS = frozenset(
    {"no", "me", "my", "so", "to", "am", "as", "at", "be", "by", "do", "is", "it", "la", "ma", "pa"}
)
# Postal codes of states and provinces (US Postal Service, Canada Post): behind a comma they name the country.
STATES = MappingProxyType(
    dict.fromkeys(
        [
            "AL",
            "AK",
            "AZ",
            "AR",
            "CA",
            "CO",
            "CT",
            "DE",
            "FL",
            "GA",
            "HI",
            "ID",
            "IL",
            "IN",
            "IA",
            "KS",
            "KY",
            "LA",
            "ME",
            "MD",
            "MA",
            "MI",
            "MN",
            "MS",
            "MO",
            "MT",
            "NE",
            "NV",
            "NH",
            "NJ",
            "NM",
            "NY",
            "NC",
            "ND",
            "OH",
            "OK",
            "OR",
            "PA",
            "RI",
            "SC",
            "SD",
            "TN",
            "TX",
            "UT",
            "VT",
            "VA",
            "WA",
            "WV",
            "WI",
            "WY",
            "DC",
        ],
        "US",
    )
    | dict.fromkeys(["ON", "QC", "BC", "AB", "MB", "SK", "NS", "NB", "NL", "PE"], "CA")
    | dict.fromkeys(["NSW", "VIC", "QLD", "TAS"], "AU")
)
STATE_AFTER = re.compile(r"\s*,\s*([A-Z]{2,3})\b(?!\s*\d*\s*[%$])")
# "Austin TX": without the comma only at the end of an item, and for a city of that country.
STATE_BESIDE = re.compile(r" ([A-Z]{2,3})(?=\s*(?:$|[,;.|)\n→–—]|-+>))")

LEAD = re.compile(
    r"\b(?:in|from|near|based(?: in| at| out of)?|live(?: in)?|living in|located in|location|country|city|at|to|se|"
    r"mein|en|de|aus|of|around|outside|off|em|à|nach|bei|"
    r"resident of|move to|work in)\W{0,3}(?:the )?$",
    re.IGNORECASE,
)
# A place that is not where the person works: a client's, the past, a trip, a wish.
NOT_HOME = re.compile(
    r"\b(?:clients?|customers?|team|colleagues?|office|headquarter\w*|hq|born|originally|grew up|studied|degree|"
    r"university|used to live|moved|"
    r"visited|trip|travel\w*|not|never|left|markets?|exported?|users|boss|employer|parents?|wife|husband|friends?|"
    r"brother|sister|dream|holiday|vacation|flights?)\b[^,.;:]{0,30}$",
    re.IGNORECASE,
)
HOME = re.compile(
    r"\b(?:live|living|lives?|based|located|location|country|work(?:ing)? (?:in|from)|i'?m (?:in|from)|i am (?:in|"
    r"from)|reside|resident|settled|stay(?:ing)?|moved? to|relocated to|currently in|now in|here in|"
    r"address|rehta|rehti|vivo|vive|moro|wohne|lebe|habite|estoy en|from)\b[^.;]{0,25}$",
    re.IGNORECASE,
)
# A country somebody asks the way to is not the one they are in.
WAY_TO = re.compile(
    r"\b(?:visas?|work permits?|residence permits?|emigrat\w+|immigrat\w+|relocat\w+|move to)\b", re.IGNORECASE
)
ABOUT_ME = re.compile(r"\b(?:i|i'm|my|me|we|our|yo|mi|ich|mein|main|mujhe|je|eu|meu)\b", re.IGNORECASE)
