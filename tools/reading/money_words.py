"""The words and signs of money: currencies, thousand and lakh, per hour and per year, net and gross."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Literal

from tools.reading.one_of import one_of

Period = Literal["once", "hour", "day", "month", "year"]

# Longer signs first: "US$" before "$". A sign several countries share names its candidates, the usual one first;
# without candidates the sign is the code. Codes that are also words are taken in capitals only.
SIGNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"us\s?\$|u\$[sd]|usd(?:\s?\$)?|u\.s\. dollars?|us[- ]dollars?|美元", ("USD",)),
    (r"(?:a|au)\s?\$|aud|australian dollars?", ("AUD",)),
    (r"(?:c|ca|cad|cdn)\s?\$|cad|canadian dollars?", ("CAD",)),
    (r"(?:s|sg)\$|sgd|singapore dollars?", ("SGD",)),
    (r"nz\$|nzd", ("NZD",)),
    (r"hk\$|hkd", ("HKD",)),
    (r"nt\$|twd|新台幣|台幣", ("TWD",)),
    (r"mx\$|mxn|mex\$", ("MXN",)),
    (r"r\$|brl|reais|real(?=\s+(?:por|ao|a)\b)", ("BRL",)),
    (r"ar\$|col\$|clp\$", ("ARS", "COP", "CLP")),
    (r"k\$", ("USD", "CAD", "AUD", "SGD", "NZD", "HKD")),
    (r"\$s?|dollars?|bucks|d[oó]lares", ("USD", "CAD", "AUD", "SGD", "NZD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP")),
    (r"pesos?", ("MXN", "ARS", "CLP", "COP", "PHP", "UYU", "DOP")),
    (r"t€|teur|€|eur(?:os?|o's)?|evr[oa]|eiro|евро|ευρώ|avro", ("EUR",)),
    (r"£|gbp|quid|sterling|pounds?(?: sterling)?", ("GBP", "EGP")),
    (r"₹|inr|rupees|rupaye|rupaiye|rupaya|rupee", ("INR", "PKR", "LKR", "NPR")),
    (r"pkr", ("PKR",)),
    (r"rs\.?", ("INR", "PKR", "LKR", "NPR")),
    (r"¥|￥|jpy|yen|円|圓", ("JPY", "CNY")),
    (r"rmb|cny|yuan|元|人民币|块钱?", ("CNY", "TWD")),
    (r"kč|czk|korun(?:y|a)?", ("CZK",)),
    (r"kr\.?|:-|kronor|kroner|kronur", ("SEK", "NOK", "DKK", "ISK")),
    (r"zł(?:ot\w+)?|zl|pln|zloty(?:ch)?", ("PLN",)),
    (r"chf|sfr\.?|fr\.|franken|francs?|stutz", ("CHF",)),
    (r"aed|dhs?\.?|dirhams?", ("AED", "MAD")),
    (r"₦|ngn|naira", ("NGN",)),
    (r"₱|php", ("PHP",)),
    (r"₩|krw|원", ("KRW",)),
    (r"₫|vnđ|vnd|đồng|(?<=\d)đ", ("VND",)),
    (r"₺|(?-i:TRY|TL)|liras?", ("TRY",)),
    (r"₪|ils|nis|shekels?", ("ILS",)),
    (r"฿|thb|baht|บาท", ("THB",)),
    (r"(?-i:RM)|myr|ringgits?", ("MYR",)),
    (r"(?-i:Rp)\.?|idr|rupiah", ("IDR",)),
    (r"ksh\.?|kshs\.?|kes|kenyan shillings?|shillings?|bob", ("KES", "UGX", "TZS")),
    (r"(?-i:USh|Ush)\.?|ugandan shillings?", ("UGX",)),
    (r"(?-i:TSh|Tsh)s?\.?|tanzanian shillings?", ("TZS",)),
    (r"(?-i:NRs|Nrs)\.?", ("NPR",)),
    (r"(?-i:SLRs|Slrs)\.?", ("LKR",)),
    (r"f?\s?cfa", ("XOF", "XAF")),
    (r"rd\$", ("DOP",)),
    (r"(?-i:Bs)\.?|bolivianos?", ("BOB", "VES")),
    (r"₲|guaran[ií]es", ("PYG",)),
    (r"₾|lari", ("GEL",)),
    (r"֏|drams?", ("AMD",)),
    (r"₼|manats?", ("AZN",)),
    (r"₮|tugriks?|tögrög", ("MNT",)),
    (r"៛|riels?", ("KHR",)),
    (r"zar|rands?", ("ZAR",)),
    (r"lei|ron", ("RON",)),
    (r"лв\.?|leva|bgn", ("BGN",)),
    (r"(?-i:Ft)|forints?|huf", ("HUF",)),
    (r"₴|грн\.?|hryvnias?|uah", ("UAH",)),
    (r"₽|руб\w*|rubles?|roubles?|rub", ("RUB",)),
    (r"৳|(?-i:Tk)\.?|taka|bdt", ("BDT",)),
    (r"(?-i:LE)|egp|egyptian pounds?|جنيه", ("EGP",)),
    (r"(?-i:SR)|sar|(?:saudi )?riyals?|ريال", ("SAR", "QAR", "OMR", "YER")),
    (r"din\.|dinars?|rsd", ("RSD", "KWD", "BHD", "JOD", "TND", "DZD", "IQD")),
    (r"gh₵|ghs|cedis?", ("GHS",)),
    (r"birr|etb", ("ETB",)),
    (r"s/\.?|pen|soles", ("PEN",)),
    (r"₸|tenge|kzt", ("KZT",)),
    (r"₡|colones|crc", ("CRC",)),
    (
        r"(?-i:SEK|NOK|DKK|HUF|ARS|CLP|COP|UYU|LKR|NPR|QAR|KWD|BHD|OMR|MAD|TND|ISK|MNT|GEL|AMD|AZN|RWF|UGX|TZS|ZMW|"
        r"XAF|XOF|BOB|PYG|DOP|MMK|KHR|MOP|PEN|JOD|MKD|BAM|ALL|MDL)",
        (),
    ),
)
# One letter is a sign only before digits, and where that money is used.
LETTER_SIGNS = MappingProxyType({"R": "ZAR", "N": "NGN", "P": "PHP", "L": "HNL", "K": "ZMW", "Q": "GTQ", "S": "KES"})
# These stand behind a number and are words elsewhere: "won 3 awards".
LATE_SIGNS = MappingProxyType({"won": "KRW", "dong": "VND", "din": "RSD", "sh": "KES", "fr": "CHF", "tl": "TRY"})

SCALES = MappingProxyType(
    {
        "k": 1e3, "thousand": 1e3, "thousands": 1e3, "thou": 1e3, "mil": 1e3, "mille": 1e3, "mila": 1e3, "grand": 1e3,
        "hazaar": 1e3, "hazar": 1e3, "hajar": 1e3, "hajaar": 1e3, "tausend": 1e3, "tsd": 1e3, "t": 1e3, "tys": 1e3,
        "tysięcy": 1e3, "tysiące": 1e3, "tis": 1e3, "tisíc": 1e3, "tusen": 1e3, "tusind": 1e3, "duizend": 1e3,
        "ezer": 1e3, "mii": 1e3, "bin": 1e3, "ribu": 1e3, "rb": 1e3, "nghìn": 1e3, "ngàn": 1e3, "тыс": 1e3, "тис": 1e3,
        "тисяч": 1e3, "тысяч": 1e3, "хил": 1e3, "hiljada": 1e3, "hilj": 1e3, "elfu": 1e3, "tuhat": 1e3, "tuhatta": 1e3,
        "千": 1e3, "천": 1e3, "พัน": 1e3, "hundred": 1e2, "百": 1e2,
        "万": 1e4, "萬": 1e4, "만": 1e4, "หมื่น": 1e4,
        "lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "lacs": 1e5, "lkh": 1e5, "lk": 1e5, "lks": 1e5, "l": 1e5, "lpa": 1e5,
        "lpm": 1e5, "แสน": 1e5, "लाख": 1e5,
        "crore": 1e7, "crores": 1e7, "cr": 1e7, "crs": 1e7, "karod": 1e7, "cpa": 1e7, "करोड़": 1e7,
        "million": 1e6, "millions": 1e6, "mn": 1e6, "mio": 1e6, "mln": 1e6, "mill": 1e6, "m": 1e6, "mm": 1e6,
        "millón": 1e6, "millon": 1e6, "millones": 1e6, "milhão": 1e6, "milhões": 1e6, "milhao": 1e6, "milhoes": 1e6,
        "millionen": 1e6, "milioni": 1e6, "milion": 1e6, "milyon": 1e6, "juta": 1e6, "jt": 1e6, "triệu": 1e6,
        "trieu": 1e6, "tr": 1e6, "млн": 1e6, "miljoner": 1e6, "millioner": 1e6, "milj": 1e6, "millió": 1e6,
        "milionů": 1e6, "百万": 1e6, "백만": 1e6, "ล้าน": 1e6,
        "천만": 1e7, "십만": 1e5, "千万": 1e7, "千萬": 1e7,
        "億": 1e8, "亿": 1e8, "억": 1e8, "billion": 1e9, "bn": 1e9, "miliar": 1e9, "tỷ": 1e9,
    }
)  # fmt: skip
INDIAN_SCALES = frozenset(
    {"lakh", "lakhs", "lac", "lacs", "lkh", "lk", "lks", "l", "lpa", "lpm", "crore", "crores", "cr", "crs", "cpa",
     "karod", "लाख", "करोड़"}
)  # fmt: skip
# A scale that names the money it is used for, where nothing else does.
SCALE_CURRENCY = MappingProxyType(
    {"tys": "PLN", "triệu": "VND", "tỷ": "VND", "juta": "IDR", "만": "KRW", "천만": "KRW",
     "백만": "KRW", "십만": "KRW", "억": "KRW", "천": "KRW", "ล้าน": "THB",
     "แสน": "THB", "หมื่น": "THB"}
)  # fmt: skip
# A scale that is a word of another language, too: it counts only with this money.
SCALE_OF = MappingProxyType(
    {"bin": "TRY", "mii": "RON", "ezer": "HUF", "tr": "VND", "tis": "CZK", "rb": "IDR", "jt": "IDR", "t": "EUR"}
)
RUPEE_COUNTRIES = frozenset({"INR", "PKR", "BDT", "LKR", "NPR"})
STRONG = frozenset({"USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD", "ILS", "AED", "SAR", "QAR"})
"""Currencies in which nobody earns tens of millions: there "60m" is 60 thousand (judgement)."""

_SCALE_WORDS = one_of(name for name in SCALES if len(name) > 1)
SCALE = (
    r"(?:(?:tys|tsd|tis|mio|mln|mill|тыс|тис|млн|хил|hilj|milj|rb|jt|lac)\.|l\.?\s?p\.?\s?a(?![^\W\d_])|"
    + rf"{_SCALE_WORDS}(?![a-zà-ɏа-я])"
    + r"|[万萬만千천億亿억]|(?:k|m)(?![a-zà-ɏ])|(?-i:[LT])(?![a-zà-ɏ]))"
)

PERIODS: tuple[tuple[Literal["once", "hour", "day", "week", "month", "year"], str], ...] = (
    (
        "hour",
        r"/\s?h(?:r|our|ora|eure|odz|od)?s?\b|\b(?:per|an|each|every) h(?:ou)?rs?\b|\bhourly\b|\bp\.?h\b|"
        r"\b(?:pro|die|je|la|por|a|all[’']|de l[’']|l[’']|à l[’']|per)\s?(?:stunde|hora|heure|ora|uur)\b|"
        r"\bhoraires?\b|\bstunden(?:satz|lohn)|/\s?(?:stunde|std|uur|tim|godz|saat|jam|heure|ora)\b|\bper uur\b|"
        r"\buurtarief|\bstundensatz|\btaux horaire|"
        r"na godzinę|za godzinę|i timm?en\b|\bsaatlik\b|\bsejam\b|\bper jam\b|時給|时薪|시급|\bghant[ae] ka\b|"
        r"\bza hodinu\b|\bper ghanta\b",
    ),
    (
        "day",
        r"/\s?d(?:ay|[ií]a|ag)?\b|\b(?:per|a|each|every) day\b|\bdaily\b|\bday[- ]rate|\bp\.?d\b|\b(?:por|al) d[ií]a\b|"
        r"\bjournalier\b|\b(?:pro|am) tag\b|/\s?(?:tag|jour|j|dag|hari|dzie[nń]|giorno)\b|\btagessatz|"
        r"\bpar jour\b|\btjm\b|"
        r"\b(?:per|om) dag(?:en)?\b|\bal giorno\b|\bdziennie\b|\bgünlük\b|\bsehari\b|\bper hari\b|日給|日薪|每天|일당|"
        r"/\s?ngày|\bpe zi\b|\bdiaria\b|\bdi[aá]rio\b|\bdagtarief",
    ),
    (
        "week",
        r"/\s?w(?:k|eek)?\b|\b(?:per|a|each|every) w(?:k|eek)\b|\bweekly\b|\bp\.?w\b|\b(?:pro|die|in der) woche\b|"
        r"/\s?(?:woche|semana|semaine)\b|\bpor semana\b|\ba la semana\b|\bpar semaine\b|\btygodniowo\b|\bhafte\b|"
        r"\bhaftalık\b|週給|周薪|\bi veckan\b|\bper uke\b|\bseminggu\b|/\s?tuần|\bwochenlohn",
    ),
    (
        "month",
        r"/\s?m(?:ån|o(?:nth|n|nat|is)?|th|[eê]s|ese|aand|ies|t|-c|nd|d|ês)?s?\b|"
        r"\b(?:per|a|each|every|in a|the|one) m(?:on)?th\b|\bmonthly\b|"
        r"\bp\.?c?\.?m\b|\bp/m\b|\b(?:al|por|cada|ao) m[eê]s\b|\b(?:na )?mensua?[il](?:e?s|i)?\b|\bmensais\b|"
        r"\bmensuel(?:s|le|les)?\b|\b(?:im|pro|den|je) monat\b|"
        r"\bmonatlich|\bmonats(?:gehalt|lohn|brutto|netto)|\b(?:par|le|chaque) mois\b|\bper maand\b|\bmaandelijks|"
        r"\bal mese\b|\bmensil[ei]\b|\bmiesi[eę]cznie\b|\bmies\.|\bna miesi[aą]c\b|\bm[åa]nad(?:en|slön)?\b|"
        r"\bm[åa]ned(?:en|slønn|lig|sløn)?\b|\b(?:pr|per)\.? md(?:r)?\b|/\s?mdr?\b|\bkuukau\w+|/\s?kk\b|"
        r"\bm[ěe]s[ií][cč]n[ěe]\b|\bza měsíc\b|"
        r"\bmesa[cč]ne\b|\b(?:pe|/)\s?lun[aă]\b|/\s?lun[aă]|\blunar\b|\bhavi\b|\bhavonta\b|/\s?hó\b|\bayl[ıi]k\b|"
        r"\bayda\b|/\s?ay\b|\bsebulan\b|\b(?:per|tiap) bulan\b|/\s?(?:bulan|bln|buwan)\b|\b(?:kada|isang|"
        r"sa isang) buwan\b|"
        r"\s[x×]\s?1[2-4]\b|tháng|เดือน|月薪|月收|月収|月給|月给|每月|毎月|每个月|/\s?月|一个月|月に|ヶ月|월급|월\s|매월|매달|\bmahin[aeo]\w*|"
        r"\bmah[aā]na\b|"
        r"\bm[ộo]t tháng\b|\bmaheen[ae]\b|\bmaah\b|"
        r"(?:в|за) месяц|на місяць|щомісяця|\bkwa mwezi\b|\bmjese[cč]no\b|\bmese[cč]no\b|\bна месец\b|\bτον μήνα\b|"
        r"شهري|\bkuussa\b|हर महीने|महीना|mensal(?:mente)?\b|\blpm\b",
    ),
    (
        "year",
        r"/\s?y(?:ea)?r?s?\b|/\s?annum|\bper (?:year|annum|yr)\b|\b(?:a|each|every|one) (?:year|yr)\b|\byearly\b|"
        r"\bannual(?:ly|es)?\b|\banual(?:es|mente)?\b|\banuais\b|\bp\.?\s?a\b|\b(?:al|por|cada|ao) a[nñ]o\b|"
        r"\b(?:im|pro|das) jahr\b|\bjährlich|\bjahres\w*|/\s?(?:jahr|a[nñ]o|an|anno|jaar|rok|år|tahun|yıl|ann[ée]e)\b|"
        r"\b(?:par|l[’']|chaque|pe) ?an(?:n[ée]e)?\b|\bannuel(?:s|le|les)?\b|\bper jaar\b|\bjaarlijks\b|\bjaarsalaris|"
        r"\ball[’']anno\b|\bann[uo]i?\b|\bannua(?:le|li)?\b|\bral\b|\brocznie\b|\bro[cč]n[ěe]\b|\b(?:per|om|"
        r"i) år(?:et)?\b|"
        r"\bårs?l[øö]n\w*|\bårlig\w*|\bvuodessa\b|\bévente\b|\béves\b|\by[ıi]ll[ıi]k\b|\bsenelik\b|\bsetahun\b|"
        r"\bper tahun\b|/\s?năm|một năm|年収|年薪|年俸|年收入|/\s?年|每年|毎年|一年|연봉|연간|\bsaal\b|"
        r"\bsal[aâ]n[ao]\b|\bsaalana\b|"
        r"\bctc\b|\blpa\b|"
        r"\bв год\b|\bна рік\b|\bgodi[sš]nje\b|\bna godinu\b|годов|\bote\b|\bannum\b|ต่อปี",
    ),
    (
        "once",
        r"\b(?:voucher|(?:exam|course|enrol+ment|registration|bootcamp) fee|bought|in total|total for|one[- ](?:time|"
        r"off)|once|overall|all in all|altogether|in all|einmalig|insgesamt|"
        r"en total|una vez|au total|no total|ek baar|lump ?sum)\b",
    ),
)

NET = re.compile(
    r"\bnet(?:t?o(?:s)?|s|te|ta|ti|to)?\b|in[ -]?hand|take[ -]?home|(?:after|post)[ -]?tax|\bl[ií]quid[oa]s?\b|"
    r"na r[eę]k[eę]|"
    r"haath mein|hath me\b|čistého|čist[aéý]h?o?\b|手取り|税后|稅後|세후|실수령|efter skatt|etter skatt|"
    r"efter skat|\bnach steuern?\b|après impôts?|\bbersih\b|\bna mão\b|\bлибре\b|\bна руки\b|\bчистыми\b|limpios?\b|"
    r"kätee?n\b|\bçıplak\b|\bin mano\b|\ben mano\b|\bin de hand\b|thực nhận|\bnettó\b",
    re.IGNORECASE,
)
GROSS = re.compile(
    r"\bgross\b|brutt?[oó]s?\b|\bbrut(?:s|e|es|a)?\b|(?:before|pre)[ -]?tax|\bctc\b|hrub[éeý]\w*|"
    r"税前|稅前|税込|세전|額面|"
    r"före skatt|før skatt?|\bvor steuern?\b|avant impôts?|\bkotor\b|\blord[oaie]\b|\bral\b|\bbrüt\b|\bbruttó\b|"
    r"\bdo vypl|\bbefore deductions\b|\bгросс\b|\bдо налог",
    re.IGNORECASE,
)
NOTHING = re.compile(
    r"^\W*(?:0+(?:[.,]0+)?|nil|zero|none|nothing|nada|kuch nahi|free(?: only| stuff)?|gratis|cero|nichts|rien|null|"
    r"niente|"
    r"no(?: money| budget| spend(?:ing)?)?|not? (?:a )?(?:penny|paisa|cent|rupee))\W*$|"
    r"^\W*(?:nothing|none|zero|nil|nada|nichts|rien|niente)\b\s?[,.;:–—-][^\d₹$€£]*$|"
    r"\b(?:no|zero|without(?: a| any)?|don'?t have (?:a|any)|nil) (?:budget|money|funds?|cash)\b|"
    r"\bbudget\W{0,3}(?:is |of |= ?)?(?:0\b(?![.,]?\d)|nil|zero|none|nothing)|\b(?:only|just) free\b|"
    r"\bfree (?:only|resources only|courses only|things only|stuff only|material only)\b|"
    r"\b(?:can'?t|cannot|can not) (?:pay|spend|afford)(?: for)? (?:anything|any|it|a thing)\b|"
    r"\b(?:sin|no (?:tengo|hay)(?: nada de| mucho)?) (?:presupuesto|dinero|plata)\b|\bno puedo (?:pagar|gastar) nada\b|"
    r"\bkeine? (?:budget|geld|mittel)\b|\bkein geld\b|\bpas (?:de|d') ?(?:budget|argent|sous)\b|\bsans budget\b|"
    r"\bsem (?:or[cç]amento|dinheiro|grana)\b|\b(?:koi )?(?:budget|paise?|paisa) (?:nahi+n?|nhi)\b|\bkoi (?:paisa|"
    r"budget) nah|\bpaise nahi\b|\bgeen (?:geld|budget)\b|\bnessun budget\b",
    re.IGNORECASE,
)
