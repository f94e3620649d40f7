"""Words by which a demand tells what somebody has done: experience without the word.

Why: "zelf een woonvisie geschreven", "die u tot een einde bracht", "48 maanden actief geweest als
inkoper" ask for experience as plainly as "ervaring met". What is told is a deed in the past: a
perfect with its auxiliary, a past participle of a working verb, a working verb in the past tense,
or a place that was held for a time.
In: nothing. Out: `DEEDS`, an expression without case, for the table of themes.
"""

from __future__ import annotations

from typing import Final

_NO_PARTICIPLE = (
    r"(?!gemeente|gebied|gebeurt|geheel|gezin|gebouwen|gebouwd erfgoed|gewest|geduld|geluid|gezond|geschikt|gericht|gewend"
    r"|gespreks?|geïnteresseerd|gemotiveerd|gedreven|gewenst|gevraagd|geen\b|geld|gelden|geweten|gevat|gevoel|getuigschrift"
    r"|bedrijf|bedrijven|beleid|bereid|bekend|bevoegd|bestand|besef|belangen|bewoners|besluiten|bezwaren|bestuurd"
    r"|verstand|verband|verbonden|verhoud|vermogen|vertrouw|verslagen|verzekerd|vergunningen|verkeer|herkent|ervaren\b"
    r"|opgeleid|ingeschreven|ingevoerd|afgesloten|uitstekend|overeenkomst|opdracht|afstand|onderwijs\w*|overheid|onderdelen)"
)
"""Words with the shape of a participle that are none, or that say a trait or a standing."""
_PARTICIPLE = (
    rf"\b{_NO_PARTICIPLE}(?:\w{{2,7}}ge|ge|be|ver|ont|her|onder|over|door|vol)\w{{2,}}(?:d|t|en)\b"
)
_ENDS = r"(?=\s*(?:$|[.,;:()]|en\b|of\b|in (?:de|het)\b|bij\b|met\b|dat\b|die\b|waarin\b|voor\b|als\b|aan\b))"

_DONE: Final = (
    "opgesteld", "geschreven", "geleid", "begeleid", "gevoerd", "uitgevoerd", "doorgevoerd", "ingevoerd",
    "gedaan", "gemaakt", "gebouwd", "ontworpen", "ontwikkeld", "opgezet", "opgeleverd", "afgerond traject",
    "ingericht", "heringericht", "geïmplementeerd", "gerealiseerd", "gecoördineerd", "georganiseerd",
    "geadviseerd", "onderhandeld", "onderzocht", "geanalyseerd", "doorgerekend", "gerekend", "getrokken",
    "aangestuurd", "bijgestuurd", "behandeld", "beoordeeld", "getoetst", "vertegenwoordigd", "voorbereid",
    "ingediend", "verdedigd", "gepresenteerd", "beheerd", "onderhouden", "getest", "gemigreerd", "omgezet",
    "vernieuwd", "verbouwd", "gesloten", "gegeven", "verzorgd", "meegedaan", "meegewerkt", "meegeschreven",
    "bijgedragen", "samengewerkt", "betrokken geweest", "opgetreden", "waargenomen", "bekleed", "vervuld",
    "getekend", "gecontroleerd", "geschaald", "geautomatiseerd", "geïntegreerd", "gekoppeld", "vastgesteld",
    "afgehandeld", "bemiddeld", "gehandhaafd", "verleend", "aanbesteed", "ingekocht", "herzien", "gepubliceerd",
    "opgelost", "voltooid", "bereikt", "gehouden", "verantwoord", "gedraaid", "geholpen", "geprogrammeerd",
)  # fmt: skip
"""Past participles of working verbs: they tell a deed without an auxiliary too."""
_DID: Final = (
    "leidde", "begeleidde", "schreef", "bracht", "voerde", "bouwde", "ontwierp", "beheerde", "maakte",
    "adviseerde", "coördineerde", "organiseerde", "ontwikkelde", "implementeerde", "realiseerde",
    "onderhandelde", "behandelde", "toetste", "vertegenwoordigde", "bekleedde", "vervulde", "werkte",
    "draaide", "trok", "deed", "hielp", "stuurde", "richtte", "onderzocht", "onderhield", "verzorgde",
    "leiding gaf", "trad", "trainde", "begrootte", "testte", "programmeerde", "functioneerde",
)  # fmt: skip
"""Working verbs in the past tense: "waarin u een team leidde"."""
_DONE_EN: Final = (
    "led", "built", "written", "wrote", "designed", "managed", "delivered", "implemented", "migrated",
    "carried out", "set up", "supervised", "drafted", "negotiated", "coached", "advised", "served",
    "run", "overseen", "completed", "guided", "held", "developed", "supported", "tested", "handled",
)  # fmt: skip

_LENGTH = r"\b(?:jaar|jaren|jr\.?|maanden|mnd\.?|kwartalen|raadsperiod\w+|months|years|yrs)(?!\w)"
_LEAST = r"(?:\bmin\.?|\bminimaal|\bminstens|\bten ?minste|\bminimum(?: of| van)?|\bat least|\bruim|\bmeer dan|\d\+|[≥>])\s?"

_ALL: Final = (
    # the perfect: heeft ... begeleid, hebt helpen invoeren, has led
    rf"\b(?:heeft|hebt|heb|hebben)\b[^.;]{{0,160}}?(?:{_PARTICIPLE}{_ENDS}|\b(?:helpen|laten)\s\w+en\b)",
    rf"\b(?:has|have|having)\b[^.;]{{0,40}}?\b(?:{'|'.join(_DONE_EN)})\b",
    rf"\b(?:designed|built|led|managed|delivered|written|carried out|set up)\b[^.;]{{0,40}}\bby (?:yourself|you|the candidate)\b|\bin which (?:you|the candidate)\b[^.;]{{0,20}}\b(?:{'|'.join(_DONE_EN)})\b",
    # a participle of a working verb, a working verb in the past
    rf"(?<!sterk )(?<!goed )(?<!breed )(?<!ver )\b(?:{'|'.join(_DONE)})\b(?! (?:te|door de opdrachtgever|wordt|worden|zijn|is)\b)",
    rf"\b(?:{'|'.join(_DID)})\b",
    # a place that was held
    r"\b(?:actief|werkzaam|betrokken|gedetacheerd|aangesteld|ingezet|verantwoordelijk|lid|voorzitter|\w{4,}(?:er|or|ist|eur|maker|leider|manager|jurist)) (?:zijn )?(?:geweest|was)\b",
    r"\b(?:onafgebroken|aaneengesloten|eerder|minstens|ten minste|minimaal|jaar|jaren|maanden) (?:\w+ ){0,2}(?:werkzaam|actief|in dienst|ingehuurd|gedetacheerd|meegelopen)\b",
    r"\bin dienst van\b|\bingehuurd (?:door|bij)\b|\bdraait? (?:\w+ ){0,8}mee (?:in|bij|op|met|als)\b|\bloopt? (?:\w+ ){0,8}mee (?:in|bij|op|als)\b",
    rf"{_LENGTH}(?: of (?:meer|langer)| or more)?,? (?:\w+ ){{0,3}}(?:in (?:de|een|a|the) (?:\w+ )?(?:rol|functie|positie|role|position|post|capacity)|in a \w+ (?:\w+ )?(?:role|position)|aan de kant van|op de post van)\b",
    rf"{_LEAST}(?:\w+|\d+)(?: \(\d+\))?\+? (?:volle |hele |aaneengesloten )?{_LENGTH}(?!\s?(?:oud|geldig|beschikbaar|inzetbaar|geleden|garantie|bewaar\w*|na|after|old|valid))(?= [^\W\d])",
    r"\b(?:aantal|number of) (?:\w+ ){0,2}(?:afgeronde|uitgevoerde|voltooide|begeleide|completed|behandelde|vergelijkbare|geleide)\b",
    r"\bafgeronde (?:\w+-)?(?:opdracht|project|traject|programma|aanbesteding|interim)\w*|\b(?:zelf ?geschreven|zelf ?gebouwde?|zelf ?gemaakte?|zelf ?opgestelde?|zelf ontworpen|zelf ontwikkelde?)\b",
)

DEEDS: Final = "|".join(_ALL)
