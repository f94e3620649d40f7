"""Where a sentence says that the work is done, by what it says of home and of the office.

Why: home and office are told in a handful of words each, but what a sentence makes of them (neither,
one of them, both, a share, not at all) is told in too many ways for a table of wordings. The table
speaks first; where it knows no wording, or took the one half of a sentence for the whole, home and
office are weighed against each other.
In: a sentence. Out: `on_site`, `hybrid`, `free` or None.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.letters import folded
from tenderkit.lexicon.cues import ON_SITE, state_or_silence
from tenderkit.sieving import sieve

_YOU: Final = r"(?:je|jij|jou|u|we|wij|you|(?:de|uw|een|the|a) (?:[\w-]+ )?(?:kandidaat|professional|inhuurkracht|opdrachtnemer|contractor|consultant|candidate|\w{4,}(?:ent|eur|ist|aar|ger|ker|ner|ler|ver)))"
_WORKED: Final = r"(?:werk(?:t|en|zaam)?|gewerkt|verricht(?:en)?|uitgevoerd|uitvoeren|gedaan|doet|voert|inzet|aanwezig(?:heid)?|werkzaamheden|work(?:s|ed)?|done|performed|presence)"
_HOME: Final = (
    r"(?:thuis ?werk(?!vergoed|plek|beleid|regeling|faciliteit|budget|toeslag)\w*|thuis|van(?:uit|af)? huis(?: uit)?|op afstand|remote(?:ly)?|(?:from|at) home|home ?working"
    r"|(?:je|jouw|uw|hun|een|de|your) eigen (?:werk)?(?:plek|kantoor|huis|bureau|werkkamer|place|desk)|elders(?= (?:te )?(?:werk\w*|doen|zit\w*|mag|kan)\b)|(?<=thuis of )elders|(?<=thuis en )elders|overal|telewerk\w*)"
)
_OTHERS_HOME: Final = re.compile(
    r"\b(?:bij (?:hen|mensen|inwoners|cliënten|gezinnen|ouders|jeugdigen|jongeren|ouderen|haar|hem|de \w+|een \w+|jou|u|klanten)(?: \w+)?|(?:wonen|woont|wonende?|langer|blijven|blijft|zelfstandig|opgroeien|zich|Veilig|veilig|mensen|inwoners|ouderen|kinderen|jongeren|gezinnen|cliënten|leerlingen|patiënten|bewoners))\s(?:\w+\s){0,2}?thuis\b"
    r"|\b(?:niet|nog niet|not) overal\b|\boveral (?:op dezelfde|hetzelfde|gelijk|anders|bekend)\b|\bthuis (?:in\b|wonen|wonende?|voel\w*|raken|geven|blijven|bezoek\w*|af\w*|te leveren)|\b(?:leiding geven|leidinggeven|teams?|begeleid\w*|sturen|zorg|bediening|bedien\w*|toezicht|uitlezen|lezen|support|beheer\w*) op afstand\b|\bop afstand (?:te )?(?:bedien\w*|bestuur\w*|uitlees\w*|uitlezen|beheer\w*|bedienen)",
    re.IGNORECASE,
)
"""At whose home others live or are visited, and what is known well: "thuis in het sociaal domein"."""
_OFFICE: Final = (
    r"(?:kantoor|locatie|ter plaatse|fysiek|in huis|bij ons|on[- ]?site|(?:op|in|vanuit|vanaf|aan|bij|naar|at|in|from|to) (?:(?:het|de|ons|onze|een|the|our) )?(?:\w+ )?[\w-]*(?:kantoor|huis|gebouw|pand|werf|depot|balie|loket|post|kazerne|locatie|vestiging|bureau|toren|hal|school|gemaal|sluis|centrale|office|premises|building|yard|depot)"
    r"|(?-i:[A-Z]\w+(?:kade|plein|straat|laan|weg|dijk|singel|haven|gracht)))"
)
_IN_TOWN: Final = r"(?:in|te|naar) (?-i:[A-Z])\w+"
_NUMBER: Final = r"(?:een|één|twee|drie|vier|anderhalve|enkele|one|two|three|four|[1-4])"
_DAYS: Final = r"(?:(?:vaste|hele|volle) )?(?:werk)?(?:dag|dagen|days?|dagdelen|dg)"
_SHARE: Final = (
    rf"(?:{_NUMBER}(?: (?:à|of|tot|or|to|-) {_NUMBER})?(?: (?:van de|van je|van uw|of the|out of|of your) (?:{_NUMBER}|vijf|five))? {_DAYS}|(?:van de|of the) (?:{_NUMBER}|vijf|five) {_DAYS}"
    r"|(?:de helft|een (?:derde|kwart|deel)|twee derde|half|a (?:third|quarter|part)) van (?:je|uw|jouw|de|het) (?:\w+)|(?<![\d.,])[1-9]\d ?(?:%|procent|percent))"
)
_PART: Final = r"(?:deels|gedeeltelijk|ten dele|voor een (?:\w+ )?deel|(?:een|het) (?:groot |klein )?deel|regelmatig|soms|af en toe|partly|partially|sometimes)"
_REST: Final = r"(?:rest\w*|overige?|andere|verder|daarnaast|daarbuiten|overigens|other|remaining)"
_MAY: Final = r"(?:mag|mogen|kan|kun|kunt|kunnen|bespreekbaar|in overleg|toegestaan|mogelijk|vrij|akkoord|prima|ok(?:é|ay)?|ruimte|optie|may|can|possible|allowed|free|welcome)"
_NOT_ALL: Final = r"(?! (?:volledig|geheel|helemaal|altijd|elke|iedere|alle|alleen|uitsluitend|full|100|meer|vaker|langer|verplicht|nodig|vereist|noodzakelijk|bezwaar\w*|erg|fully|always|all|only|required|mandatory|de hele|meteen|direct)\b)"
_NO: Final = rf"(?:(?:niet|nooit|not|never){_NOT_ALL}|geen (?:sprake|optie|mogelijkheid|onderdeel|ruimte)|uitgesloten|onmogelijk|impossible|ruled out|no option)"

_OF_HOME: Final = (
    "thuis", "huis", "afstand", "remote", "home", " eigen ", "elders", "overal", "telewerk",
)  # fmt: skip
"""One of them is in every word of home."""
_OF_A_SHARE: Final = (
    "dag", "day", "helft", "%", "procent", "elke", "alle", "iedere", "every", "each", "hele", "volle", "volledig",
    "geheel", "plaatse", "uitsluitend", "derde", "kwart", "half", "entire", "whole", "full", "only", "site",
    "kies", "bepaal", "vrij ", "hoef", "hoev", "verplicht", "obligation", "need", " waar ", "noodzaak", "reden",
)  # fmt: skip
"""One of them is in every sentence that says how much is done at the office, or who chooses."""
_OF_A_PLACE: Final = (
    "kantoor", "huis", "locatie", "plaatse", "fysiek", "bij ons", "site", "gebouw", "pand", "werf", "balie", "loket",
    "post", "kazerne", "vestiging", "bureau", "toren", "school", "gemaal", "sluis", "central", "office", "premises",
    "building", "yard", "depot", "kade", "plein", "werkplek", " waar ", "rest", "overig", "verder", "daarnaast", " er ", "daar",
)  # fmt: skip
"""One of them is beside the share, where a place is told."""
_AT_HOME: Final = sieve(rf"\b{_HOME}(?!\w)", re.IGNORECASE)
_AT_OFFICE: Final = sieve(rf"\b{_OFFICE}(?!\w)", re.IGNORECASE)
_DENIED: Final = sieve(
    rf"\b{_HOME}\b(?: werken)?(?! (?:kan|mag|is|zijn|wordt)? ?(?:meestal|vaak|vaker|deels))(?:\s(?!en\b|of\b|maar\b|als\b|want\b|and\b|but\b)[\w-]+){{0,6}}?\s{_NO}(?!\w)"
    rf"|\b{_HOME}(?: werken)?\W{{0,2}}[:\t?–-]\W{{0,3}}(?:nee|neen|no|niet|n\.v\.t\.?)(?!\w)"
    rf"|\b(?:geen|no|zonder|without)\s(?!(?:vergoeding|kosten|budget|toeslag|apparatuur|probleem|bezwaar|kantoor\w*|vaste|volledig\w*))(?:(?:mogelijkheid|mogelijkheden|ruimte|optie|sprake|kans|recht|option|possibility|\w*werk|werken|baan|functie|dat|die|wat|om|tot|voor|van|te|er|is|for|of|to)\s){{0,4}}{_HOME}(?!\w)"
    rf"|\b(?:niet|not|nooit|never){_NOT_ALL}\s(?:(?:om|te|worden|mogelijk|is|geschikt|voor|possible|to|suitable|for|work|working|gedaan|uitgevoerd|in aanmerking)\s){{0,5}}{_HOME}(?!\w)",
    re.IGNORECASE,
)
_MAY_AT_HOME: Final = sieve(
    rf"\b{_MAY}\b[^.;,]{{0,30}}\b{_HOME}(?!\w)|\b{_HOME}\b[^.;,]{{0,24}}\b{_MAY}(?!\w)",
    re.IGNORECASE,
)
_WHOLLY_HOME: Final = sieve(
    rf"\b(?<!niet )(?<!not )(?:volledig|geheel|helemaal|100 ?%|compleet|fully|entirely|uitsluitend)\W{{1,2}}(?:\w+ ){{0,2}}?{_HOME}(?!\w)",
    re.IGNORECASE,
)
_WHOLLY: Final = r"(?:volledig|geheel|helemaal|100 ?%|compleet|alleen(?: maar)?|uitsluitend|enkel|permanent|de hele week|alle dagen|altijd|fully|entirely|only|100 ?% )"
_NOT_WHOLLY: Final = sieve(
    rf"\b{_WHOLLY} (?:\w+ ){{0,2}}?{_HOME}(?: ?werken| ?work\w*)?[^.;,:]{{0,24}}?\b(?:niet|not|geen|no|nooit|never|uitgesloten|onmogelijk)\b(?: (?:mogelijk|toegestaan|een optie|aan de orde|de bedoeling|possible|an option|allowed|optie|sprake))?"
    rf"|\b(?:niet|not|geen|no) {_WHOLLY} (?:\w+ ){{0,2}}?{_HOME}(?!\w)",
    re.IGNORECASE,
)
"""Only working from home all week is ruled out: that says nothing of some days."""
_THERE_PART: Final = sieve(
    rf"\b(?:(?:de|het|ons|onze|the|our) (?:hele )?(?:teams?|ploeg|afdeling|collega['’]?s)|iedereen|everybody|we|wij|je|jij|u|you)\b[^.;,]{{0,14}}\b(?:er|daar|bij ons|in)\b[^.;,]{{0,24}}\b{_SHARE} (?:per|in de|a) week\b",
    re.IGNORECASE,
)
"""Who is there some days of the week: "Standaard zijn de teams er twee dagen in de week"."""
_SEEN_THERE: Final = sieve(
    rf"\b{_SHARE} (?:per|in de|a) week (?:zien|verwachten|willen|see|expect) (?:we|wij) (?:je|u|jou|you)\b[^.;]{{0,12}}\b(?:daar|er|hier|there|here)\b"
    rf"|\b(?:daar|hier|er) (?:ben|bent|zit|werk|werkt|zien we|verwachten we) (?:je|u)\b[^.;]{{0,16}}\b{_SHARE} (?:per|in de) week\b"
    r"|\b(?:kies\w*|kiezen|verdeel\w*|verdelen|choose|divide|split|switch)\b[^.;]{0,30}\b(?:tussen|over|between)\s(?:thuis|huis|kantoor|home|(?:the )?office)\s(?:en|and)\s(?:het |de |the )?(?:thuis|huis|kantoor|home|office|gemeentehuis|stadhuis)\b",
    re.IGNORECASE,
)
"""Where one is for some days, the place told before, or how one parts the week between two."""
_ONLY_THEN: Final = re.compile(
    r"\W*(?:in|tijdens|gedurende|during|for) (?:de|het|the) (?:(?:eerste|first) (?:\w+ )?(?:weken|week|maand|maanden|dagen|weeks?|month)|\w*(?:periode|seizoen|piek\w*|drukte|verkiezing\w*|weekend\w*|period|season|peak))\b(?!.*\b(?:daarna|nadien|afterwards|then|after that)\b)",
    re.IGNORECASE,
)
"""What holds for some weeks only says nothing of the other ones."""
_BY_CHOICE: Final = sieve(
    r"\b(?:(?:de |je |uw )?(?:werkplek|plek|plaats|werklocatie) (?:kies|kiest|bepaal|bepaalt) (?:je|u|jij) (?:zelf|vrij)|vrij om te werken waar|(?:werk|werkt|werken) (?:je|u|jij)? ?waar (?:je|u|jij) (?:maar )?wilt?"
    r"|(?:geen|zonder|no) (?:verplichting|plicht|noodzaak|reden|need|obligation) (?:om |to )?(?:naar |op )?(?:\w+ ){0,3}(?:kantoor|office)|(?:hoeft?|hoeven) (?:\w+ ){0,3}(?:kantoor|locatie)\b)",
    re.IGNORECASE,
)
_OF_THE_REST: Final = re.compile(rf"\b{_REST}\b", re.IGNORECASE)
_SHARED: Final = sieve(
    rf"\b{_SHARE}(?!\w)[^.;]{{0,40}}\b{_OFFICE}(?!\w)|\b{_OFFICE}\b[^.;]{{0,30}}\b{_SHARE}(?!\w)|\b{_SHARE}[^.;]{{0,20}}\b{_IN_TOWN}\b[^.]{{0,40}}\b{_REST}\b",
    re.IGNORECASE,
)
_PARTS_HOME: Final = sieve(
    rf"\b(?:{_SHARE}|{_PART}|{_REST})(?!\w)[^.;]{{0,40}}\b{_HOME}(?!\w)|\b{_HOME}\b[^.;]{{0,30}}\b(?:{_SHARE}|{_PART})(?!\w)",
    re.IGNORECASE,
)
_ALL_OF_IT: Final = sieve(
    r"\b(?:iedere|elke|alle|every|each|all) (?:\w+ )?(?:dienst(?:en)?|werkdag(?:en)?|dag(?:en)?|uren|werkzaamheden|taken|shifts?|days?|hours|work)\b|\b(?:gehele|hele|volledige|volle|whole|entire|full) (?:opdracht|werkweek|week|periode|looptijd|inzet|duur|assignment|period)\b|\b(?:volledig|geheel|uitsluitend|steeds|entirely|fully|only) (?:plaats|in|op|vanuit|on|at)\b"
    r"|\b(?:takes? place|vindt plaats|gebeurt|alleen|uitsluitend|only)\b[^.;]{0,10}\b(?:on[- ]site|ter plaatse|op locatie)\b",
    re.IGNORECASE,
)
_ON_THE_SPOT: Final = sieve(
    rf"(?:\b{_YOU}\b[^.;]{{0,8}}\b{_WORKED}\b|\b{_WORKED} (?:je|u|jij)\b|\b(?:de|het|alle) (?:\w+ )?(?:werkzaamheden|werk|opdracht)\b)[^.;]{{0,40}}\bter plaatse\b(?! (?:kijk|onderzoek|een))",
    re.IGNORECASE,
)
_WHO_WORKS: Final = sieve(
    rf"\b(?:{_YOU}|{_WORKED}|dienst|werkplek|thuis ?werk\w*|home ?working|\w+werk|te doen|rapporteren|uitwerken|voorbereiden|schrijven|kantoordagen?)\b",
    re.IGNORECASE,
)
_OF_OTHERS: Final = sieve(
    r"\b(?:gesprek\w*|interview\w*|kennismaking|vergader\w*|training\w*|cursus\w*|bijeenkomst\w*|geopend|bereikbaar|open|loketten|inwoners|bezoekers|dossiers?|archief|raad|commissie|inschrij\w+|inspecti\w+|controleer\w*|bezoekt?|bezoeken|meetings?|markt|situatie|onderzoek\w*|ervaring|stage|uitbesteed|in eigen huis|in eigen beheer)\b",
    re.IGNORECASE,
)
"""Who else is where; of such a sentence only words of home are taken."""
_AT_A_MEETING: Final = sieve(
    r"\b\w*(?:overleg|overleggen|vergadering(?:en)?|weekstart|stand-?up|meetings?)\b", re.IGNORECASE
)
"""Where one has to be for an hour: that says nothing of the other days."""
_TALKS: Final = sieve(
    r"\bgesprekken (?:zijn|vinden|voeren|houden|staan)\b|\binterviews? (?:are|is|will)\b",
    re.IGNORECASE,
)
_LATER: Final = sieve(
    rf"\b(?:eerste|first) (?:\w+ )?(?:weken|week|maanden|maand|periode|dagen|weeks?|months?|days)\b.*\b(?:daarna|vervolgens|later|nadien|afterwards|then|after that)\b.*\b(?:{_SHARE}|{_HOME}|hybride|hybrid)(?!\w)",
    re.IGNORECASE,
)
"""A beginning on site, and other days behind it."""


_SOME: Final = re.compile(
    rf"\b(?:deels|gedeeltelijk|partly|(?:{_NUMBER}|\w*) ?kantoordag(?:en)?|office days?|{_NUMBER} {_DAYS})\b",
    re.IGNORECASE,
)
"""What is done at the office, beside a refusal to work at home all week."""


_SOME_HERE: Final = sieve(
    rf"\b{_SHARE} (?:\w+ )?(?:hier|bij ons|(?:op|in) (?:het |de |ons )?\w*(?:kantoor|locatie|huis)|here|with us)\b",
    re.IGNORECASE,
)
_WHOLE_AT_HOME: Final = sieve(
    rf"\b{_MAY}\b[^.;,]{{0,12}}\b(?:hele|gehele|volledige|whole|entire) (?:project|opdracht|klus|werk|week|assignment|job) (?:\w+ )?{_HOME}(?!\w)",
    re.IGNORECASE,
)


def workplace_of(sentence: str) -> str | None:
    """Where the work is done by a sentence; None where it says nothing of that.

    Examples
    --------
    >>> workplace_of("Van de vier dagen werk je er twee op ons kantoor, de andere thuis.")
    'hybrid'
    >>> workplace_of("Thuiswerken zit er bij dit werk niet in.")
    'on_site'
    """
    small = f" {folded(sentence)}"
    at_home = any(word in small for word in _OF_HOME)
    if at_home and (refused := _NOT_WHOLLY.search(sentence)):
        sentence = f"{sentence[: refused.start()]} {sentence[refused.end() :]}"
        return "hybrid" if _SOME.search(sentence) else workplace_of(sentence)
    shared = any(word in small for word in _OF_A_SHARE)
    if (at_home or shared) and _SEEN_THERE.search(sentence):
        return "hybrid"
    if _ONLY_THEN.match(sentence):
        return None
    told = state_or_silence(ON_SITE, sentence)
    if told == "" or not (
        told or at_home or (shared and any(word in small for word in _OF_A_PLACE))
    ):
        return None
    text = _OTHERS_HOME.sub(" ", sentence) if at_home else sentence
    home = at_home and _AT_HOME.search(text) is not None
    if home and _DENIED.search(text) and not _SHARED.search(text):
        return "on_site"
    if told is None:
        return _weighed(text, home=home)
    if told == "free" and _SOME_HERE.search(text):
        return "hybrid"
    if told == "hybrid" and home and _WHOLE_AT_HOME.search(text):
        return "free"
    if told == "on_site" and (_LATER.search(text) or (home and _MAY_AT_HOME.search(text))):
        return "hybrid"
    if not home and (
        (told == "on_site" and _AT_A_MEETING.search(text) and not _ALL_OF_IT.search(text))
        or _TALKS.search(text)
    ):
        return None
    return told


def _weighed(text: str, *, home: bool) -> str | None:
    """What words of home and of the office make of each other in a sentence that no wording fits."""
    if _BY_CHOICE.search(text):
        return "hybrid" if _OF_THE_REST.search(text) else "free"
    if not home and _THERE_PART.search(text):
        return "hybrid"
    if not _WHO_WORKS.search(text):
        return None
    office = _AT_OFFICE.search(text) is not None
    if home:
        if _WHOLLY_HOME.search(text) and not _PARTS_HOME.search(text):
            return "free"
        if _PARTS_HOME.search(text) or _MAY_AT_HOME.search(text):
            return "hybrid"
    if _OF_OTHERS.search(text):
        return None
    if _SHARED.search(text):
        return "hybrid"
    if (office and _ALL_OF_IT.search(text)) or _ON_THE_SPOT.search(text):
        return "on_site"
    return None
