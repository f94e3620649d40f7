"""Where the work is, by who is where: the one who is hired, the team or the office of the buyer.

Why: a place stands in a tender as often for a talk, a project or a supplier. It is that of the work
where its clause is about the hired one, the team or the office, says that one is there, and is of no
other time. In: a sentence. Out: where in it the place stands.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.lexicon.regions import stands_alone

_NO_TOWN: Final = (
    r"(?!(?:[Jj]anuar|[Ff]ebruar|[Mm]aart|[Mm]arch|[Aa]pril|[Mm]ei\b|[Mm]ay\b|[Jj]un[ei]|[Jj]ul[iy]|[Aa]ugust|[Ss]eptember"
    r"|[Oo]ktober|[Oo]ctober|[Nn]ovember|[Dd]ecember|Nederlands?\b|Europa\b|Dutch\b|Engels|English|Excel\b|Word\b|Teams\b"
    r"|(?:[A-Za-z]*[Ss]tichting|[A-Za-z]+groep|Bureau|Adviesbureau|Aannemer)\b|(?:Het|De|Een|Je|Jij|We|Wij|Dat|Dit|Deze|Die|Daar|Er|Ook|Vooral|The|You|Your|Our|Kantoor|Thuis|Hybride?)\b"
    r"|(?:Maan|Dins|Woens|Donder|Vrij|Zater|Zon)dag|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))"
)
_TOWN: Final = rf"{_NO_TOWN}[A-Z][a-zé]+[\w'’-]*(?:[ ](?:(?:aan|den|de|op)[ ]){{1,2}}[A-Z][\w'’-]+|(?<!\.)[ ][A-Z][a-z-]+)?"
_ENDING: Final = r"(?:weg|straat|plein|kade|laan|dijk|gracht|singel|werf|hof|markt|pad|steeg|haven|ring|boulevard|brink|wal|vest|vaart|dreef|zoom|park|poort|dam|baan|allee|plantsoen)"
_STREET: Final = rf"(?:(?:(?:Laan|Weg|Plein|Kade|Hof|Dijk)[ ]van[ ](?:de[ ]|het[ ])?[A-Z]\w+|(?:[A-Z][\w'’-]*[ ])?[A-Z][a-z'’-]*{_ENDING}\b|(?:Markt|Brink|Dam|Plein|Haven|Kade)\b)(?:[ ]\d{{1,4}}[a-z]?\b)?|[A-Z][a-z]+[ ]\d{{1,4}}[a-z]?\b)"
_HOUSE: Final = r"(?:[a-zé]*(?<!t)(?:huis|gebouw|centrum|school|loods|werf|bibliotheek|kazerne|depot|toren|gemaal|laboratorium|stadskantoor|districtskantoor|wijkkantoor))"
_OFFICE: Final = r"(?:(?:hoofd)?kantoor|vestiging|locatie|bureau|pand|office|premises|site)"
_MY: Final = r"(?:(?:het|de|ons|onze|hun|the|our)[ ](?:(?:oude|nieuwe)[ ])?)?"
_IN_TOWN: Final = rf"[ ](?:in|te)[ ]{_TOWN}"
_AT_STREET: Final = rf"(?:,?[ ]aan[ ](?:de[ ]|het[ ])?|,[ ]|[ ]){_STREET}"
_SEAT: Final = re.compile(
    rf"\b(?:op|in|vanuit|vanaf|bij|aan|at|from|on|naar)[ ]{_MY}(?:(?P<house>{_HOUSE}(?:{_AT_STREET})?(?:{_IN_TOWN}|[ ]van[ ]{_TOWN}))"
    rf"|(?P<aan>{_OFFICE}[ ]aan[ ](?:de[ ]|het[ ])?{_STREET}{_IN_TOWN})"
    rf"|{_OFFICE}(?:[ ](?:in|te|at)[ ](?P<its>{_TOWN})|,?[ ](?P<bare>{_STREET}(?:,[ ]|[ ]in[ ]|[ ]te[ ]){_TOWN}))"
    rf"|(?P<street>{_STREET}(?:,[ ]|[ ]in[ ]|[ ]te[ ]){_TOWN}))"
    rf"|\b(?:in|te|at|naar)[ ](?:hartje[ ]|(?:het[ ])?centrum[ ]van[ ])?(?P<town>{_TOWN})"
)
"""A place with what leads to it; the groups hold what is told of it."""
_PLACED: Final = ("house", "aan", "its", "bare", "street", "town")

_CUT: Final = re.compile(
    r"[.;:!?][ ]|[–—]|,[ ](?:want|maar|terwijl|omdat|en|daar|waar|waarvan|dus|de[ ](?:rest|overige|andere)|verder|dan|but|while|the[ ]rest)\b"
    r"|[ ](?:terwijl|omdat|while|because)\b"
)
"""Where a clause ends."""
_ROLE: Final = (
    r"(?:kandidaat|professional|inhuurkracht|opdrachtnemer|candidate|contractor|consultant"
    r"|[a-z-]*(?:adviseur|kundige|jurist|consulent|ontwikkelaar|beheerder|leider|regisseur|planner|engineer|coach|inspecteur|handhaver|houder|medewerker|analist|specialist|co[öo]rdinator|controller|inkoper|manager|hoofd|directeur|secretaris|archivaris|ontwerper|psycholoog|strateeg|auditor|tester|architect))"
)
_HIRED: Final = rf"(?:je|jij|jou|u|you|iemand|wie|(?:de|het|onze|the)[ ](?:[a-z]+[ ])?{_ROLE})"
_THERE: Final = r"(?:kom|komt|come|maak|maakt|brengt?|ben|bent|is|zit|zitten|aanwezig|verwacht(?:en|ten)?|expected|begint|begin|eindigt|zien|meld|meldt|gestationeerd|are|be|present|werk|werkt|werken|work|works|te[ ]vinden)"
_IS_THERE: Final = re.compile(
    rf"\b(?:aanwezigheid|presence)\b|\bvaste[ ](?:[a-z]*dag|[a-z]*dagen)\b|\b{_HIRED}\b.*\b{_THERE}\b|\b{_THERE}[ ](?:er[ ]|dan[ ]|[a-z]+[ ])?{_HIRED}\b",
    re.IGNORECASE,
)
"""The hired one is there: "als de adviseur twee dagen op het stadhuis is"."""
_PART: Final = re.compile(
    r"\b(?:dag|dagen|dagdelen|days?)[ ](?:per|in[ ]de|a|each)[ ]week\b|\b(?:keer|maal|times)[ ](?:per|in[ ]de|a)[ ]week\b|\b(?:helft|deel|derde|kwart|half)[ ](?:van|of)[ ](?:de|je|uw|the|your)[ ](?:\w+)"
    r"|\d[ ]?%|\b(?:elke|iedere|every)[ ]\w*(?:dag|day)\b|\b(?:maan|dins|woens|donder|vrij)dag|\b(?:mon|tues|wednes|thurs|fri)days?\b"
    r"|\b(?:die|deze|vaste|kantoor|team|twee|drie|vier|two|three|four|office)[ -]?(?:hele[ ]|volle[ ]|office[ ])?(?:dag|dagen|days?)\b|\b(?:voornamelijk|meestal|vooral|gewoon|altijd|mostly)\b",
    re.IGNORECASE,
)
"""How much of the week, without which "je werkt in Zaaksysteem" may be a program."""
_SITS: Final = r"(?:zit|zitten|staat|staan|ligt|liggen|huist|huizen|is|zijn|bevindt[ ]zich|werkt|werken|gevestigd|gehuisvest|start|starten|begint|beginnen|sits?|lies|stands|located|based|works?)"
_OURS: Final = re.compile(
    rf"(?:\b(?:we|wij)\b(?=.*\b{_SITS}\b)|\b(?:ons|onze|het|de|je|jouw|uw|our|the|your)[ ](?:\w+[ ])?(?:(?:hoofd|stads|districts|regio|wijk|gemeente|project|werk)?kantoor|(?<=je )bureau|(?<=jouw )bureau|(?<=uw )bureau|team|ploeg|projectteam|projectbureau|afdeling|dienst|cluster|werkplek|organisatie|office|department|desk)\b"
    rf"(?:[ ]van[ ](?:de|het|ons|onze)[ ][\w-]+)?[ ](?:[a-z]+[ ]){{0,2}}?{_SITS}|\b(?:zit|zitten|huist|huizen|werkt|werken|is|komt)[ ](?:we|wij|(?:het|ons)[ ](?:hele[ ]|volledige[ ])?team|(?:de|onze)[ ](?:hele[ ])?(?:afdeling|ploeg)|iedereen)\b|\b(?:het|ons)[ ](?:hele[ ])?team[ ](?:komt|is|overlegt|meets)\b.*\b(?:samen|bijeen|bij[ ]elkaar)\b|\b(?:squads?|teams?)[ ](?:sits?|meets?|works?)[ ]together\b|\ber[ ]wordt[ ](?:vooral[ ])?gewerkt|\b(?:vindt?[ ](?:u|je)|(?:u|je)[ ]vindt)[ ]ons\b|\byou[ ]find[ ]us\b|\bwordt[ ]gewerkt|\bwork[ ]is[ ]done)",
    re.IGNORECASE,
)
"""Where the team or the office is: "Het kantoor van de dienst staat in"."""
_OF_OTHERS: Final = re.compile(
    r"\b(?:gesprek\w*|interview\w*|kennismaking|voorganger|voorgangster|vorige|eerder\w*|vroeger|destijds|werkte|zat|stond|was|were|gewerkt[ ](?:hebt|heeft|bij|op|voor)|(?:heeft|hebt|hebben|has|have)\b.{0,30}\b(?:gewerkt|worked)"
    r"|accountant|leverancier\w*|ingenieursbureau|\w*bemiddel\w*|portaal|helpdesk|telefoon\w*|bel|bellen|mail|vragen|vraag|archief|hoef[t]?|geen[ ](?:werk)?plek|inwoners|bewoners|klanten|cliënten"
    r"|wordt[ ]gebouwd|woont|wonen|projectgebied|training\w*|bijeenkomst\w*|gesloten|verhuis\w*|gezicht|aanspreekpunt|schakel|contactpersoon|referentie\w*|zitting\w*|raad|commissie|open|geopend|gerust|koffie|welkom|lunch|afscheid|kick-?off|uitje)\b",
    re.IGNORECASE,
)
"""Who else is somewhere, or what else is held there."""
_LABEL: Final = re.compile(
    rf"(?:^|[.;,(]\s+|[-•*]\s+)(?i:de |je |uw )?(?i:standplaats|werklocatie|werkplek|werkadres|uitvalsbasis|thuisbasis|plek|locatie(?=\s*(?::|is\b))|plaats van (?:tewerkstelling|uitvoering|het werk)|(?:primaire |vaste )?kantoorlocatie)"
    rf"(?i:\s*:\s*|\s+is\s+|\s+wordt\s+|\s+)(?i:in |te |vooral |voornamelijk )?(?P<place>(?:{_HOUSE}|{_OFFICE})[ ](?:in[ ])?{_TOWN}(?:,[ ]{_STREET})?|(?:{_STREET},?[ ](?:in[ ]|te[ ])?)?{_TOWN})(?=\s*(?:[.;,(]|$|\s(?:met|en|of|voor|with|and)\b))"
)
"""A label inside a paragraph or an item: "Standplaats Duinmeer; twee dagen thuis"."""
_BY_ITSELF: Final = re.compile(
    rf"\W*(?:(?:Het|Ons|De|Onze|Our|The)[ ])?(?:(?i:{_OFFICE})[ ](?:in|te|at)[ ](?P<its>{_TOWN})|(?P<house>(?i:{_HOUSE})(?:{_AT_STREET})?{_IN_TOWN}))\W*"
)
"""A place that is a sentence by itself: "Hoofdkantoor in Duinmeer."."""


def where_worked(sentence: str) -> tuple[int, int] | None:
    """Where a sentence names the place of work, or None.

    Examples
    --------
    >>> sentence = "Thuis kan, als de adviseur maar twee dagen op het stadhuis in Duinmeer is."
    >>> sentence[slice(*where_worked(sentence))]
    'stadhuis in Duinmeer'
    >>> where_worked("De gesprekken zijn op het stadhuis in Duinmeer.")
    """
    if not _MAY_STAND.search(sentence):
        return None
    for told in (_BY_ITSELF.fullmatch(sentence), _LABEL.search(sentence)):
        if told is not None:
            return _place(told)
    for seat in _SEAT.finditer(sentence):
        before = [cut.end() for cut in _CUT.finditer(sentence, 0, seat.start())]
        behind = _CUT.search(sentence, seat.end())
        clause = sentence[before[-1] if before else 0 : behind.start() if behind else None]
        if _OF_OTHERS.search(clause) or _RELEASED.match(sentence, seat.end()):
            continue
        if _OURS.search(clause) or (_IS_THERE.search(clause) and _is_sure(seat, clause)):
            return _place(seat)
        if seat["town"] and _OFFICE_DAYS.search(clause):
            return _place(seat)
    return None


_MAY_STAND: Final = re.compile(
    r"\b(?:in|te|at|van|aan|naar)[ ](?:\w+[ ]){0,2}[A-Z]|(?i:plek|plaats|locatie|basis|adres)\b.*[A-Z]"
)
_OFFICE_DAYS: Final = re.compile(
    r"\b(?:kantoordag(?:en)?|office[ ]days?)\b.*\b(?:in|te)[ ]", re.IGNORECASE
)
_RELEASED: Final = re.compile(r"[^.]{0,40}\bhoef(?:t)?\b")


def _is_sure(seat: re.Match[str], clause: str) -> bool:
    """Whether a place is no program: a house, a street, or a town that a share of the week is spent in."""
    return seat["town"] is None or _PART.search(clause) is not None


def _place(told: re.Match[str]) -> tuple[int, int] | None:
    names = told.groupdict()
    for name in ("place", *_PLACED):
        if names.get(name):
            return None if stands_alone(names[name]) else told.span(name)
    return None
