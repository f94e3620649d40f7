"""Words that name a place: where the work is done, and where an interview is held.

In: a sentence. Out: where in it the place stands. A place is an address, a building, a town with its
preposition, or the means by which people meet at a distance.
"""

from __future__ import annotations

import re

from tenderkit.dutch.found import Found
from tenderkit.lexicon.regions import stands_alone
from tenderkit.lexicon.seats import seat_in, with_its_house
from tenderkit.lexicon.where_worked import where_worked
from tenderkit.sieving import sieve

_PLACE = sieve(
    r"\b(?:[Ss]tandplaats|[Uu]itvalsbasis|[Tt]huisbasis|[Pp]laats (?:van )?tewerkstelling|[Pp]laats van uitvoering|[Ww]erklocatie|[Ww]erkplek|[Ww]erkzaamheden|[Ww]erk je|[Jj]e werkt|[Kk]antoor houden|uitgevoerd|gehuisvest|verricht|[Gg]ewerkt wordt)\b.{0,60}?\b(?:is|wordt|in|op|te|vanuit|aan)\s+(?P<place>(?:(?:het|de|ons)\s+)?(?:(?:gemeentehuis|stadskantoor|stadhuis|provinciehuis|waterschapshuis|\w*kantoor|wijkcentrum|wijkpunt|\w*werf|\w+gebouw|\w*keet)\b(?:\s+(?:van|in|te|aan)(?:\s+(?:de|het))?\s+[A-Z][\w-]+(?:\s+[A-Z\d][\w-]*)*)*|[A-Z][\w-]+(?:\s+\([^)]{3,40}\)|,\s(?:aan|op|bij|nabij)\s(?:de|het)\s[A-Z][\w-]+)?))"
    r"|\b(?:op kantoor|aanwezig|werkt|werk je|gewerkt) (?:in|te)\s+(?P<town>[A-Z][\w-]+(?:\s+[A-Z][\w-]+)*(?:\s+\([^)]{3,40}\))?)"
)


_AT_LOCATION = sieve(
    r"\b(?:[Vv]anuit|[Oo]p|[Bb]ij)\s+(?:onze\s+|de\s+)?locatie\s+(?P<place>(?:[Dd]e\s|[Hh]et\s|'t\s)?[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?\s(?:in|te)\s[A-Z][\w-]+)"
)
"""A location by its name: "vanuit locatie De Brug in Duinmeer"."""
_STREET = r"(?:[A-Z][\w'’-]*\s+){0,2}[A-Z][\w'’-]*(?:weg|straat|plein|kade|laan|dijk|gracht|singel|werf|hof|markt|pad|steeg|plantsoen|park|kwartier|haven|dam|ring|boulevard|allee|brink|baan|vest|poort|wal|kamp|es|veld|kolk|vaart|dreef|zoom|weide|akker|meent|sluis|brug|gaarde|zijde|erf|schans|bolwerk|steiger|passage)|(?:Lange|Korte|Oude|Nieuwe|Grote|Kleine)\s+[A-Z]\w+|Brink|Markt|Plein|Vest|Dam|Haven|Singel|Kade|Wal"
POSTCODE = re.compile(r"\b\d{4}\s?[A-Z]{2}\b")
_ADDRESS = sieve(
    rf"(?P<place>(?:(?:[Hh]et |[Dd]e )?(?<![a-z])(?:[Gg]emeente(?:huis|werf)|[Ss]tadhuis|[Pp]rovinciehuis|[Ww]aterschapshuis|(?:[A-Z]?[a-z]+)?[Kk]antoor|[Kk]antoor|[Ww]ijk\w+|[Bb]uurthuis|[Ww]erf|[Ll]ocatie)(?:\s+(?:[A-Z][\w'’-]*\s*){{1,3}})?(?:\s+aan (?:de |het )?|,\s+))?(?:{_STREET})\s+\d{{1,4}}(?:\s?[a-zA-Z](?!\w))?(?:,?\s+\d{{4}}\s?[A-Z]{{2}})?(?:,?\s+(?:(?:in|te)\s+)?[A-Z][\w'’-]+(?:\s+(?:aan|den|de|op|en)?\s*[A-Z][\w'’-]+)?)?)"
)
_NAME_BEHIND = re.compile(r"\s[A-Z]")
"""A capital inside a sentence: without one no town is named behind other words."""
_AT_WORK = re.compile(
    r"\b(?:werkt?|gewerkt|werken|werkzaamheden|kantoor|gemeentehuis|stadhuis|werkplek|gevestigd|standplaats|gehuisvest|team zit|zit het|uitgevoerd|inzet|begint|eindigt|\w+kantoor|(?:ben|bent|bij) (?:je|u)|locatie|aanwezig|verwacht|werk(?:adres|locatie)|bezoekadres)\b",
    re.IGNORECASE,
)


def is_address(words: str) -> bool:
    """Whether a line is a street with its number and town, and nothing else."""
    match = _ADDRESS.search(words) if len(words) < 80 else None
    return match is not None and match.group(0) == _COUNTRY.sub("", words.strip())


_COUNTRY = re.compile(r",?\s+(?:Nederland|The Netherlands|Netherlands|NL)\W*$")


def place_in(sentence: str) -> tuple[int, int] | None:
    """Where a sentence names the place of work, or None: an address first, else a town or a building."""
    if _HOUSE_OF_OTHERS.search(sentence):
        return None
    place = _seen_place(sentence)
    if place is not None:
        return with_its_house(sentence, place)
    if _OF_A_BROKER.search(sentence):
        return None
    return seat_in(sentence, inside=_NAME_BEHIND.search(sentence) is not None) or where_worked(
        sentence
    )


def _seen_place(sentence: str) -> tuple[int, int] | None:
    address = _ADDRESS.search(sentence) if _NUMBERED.search(sentence) else None
    if address is not None and _AT_WORK.search(sentence) and not _OF_A_BROKER.search(sentence):
        return address.span("place")
    named = _NAME_BEHIND.search(sentence) is not None
    at = _AT_LOCATION.search(sentence) if named and _AT_WORK.search(sentence) else None
    if at is not None and not _NOT_OUR_WORK.search(sentence):
        return at.span("place")
    match = _PLACE.search(sentence) if named else None
    if match is not None and re.search(r"[A-Z]", match.group("place") or match.group("town")):
        return match.span("place") if match.group("place") else match.span("town")
    item = town_item(sentence) or town_called(sentence)
    if item is not None:
        return item
    asked = asked_place(sentence)
    if asked is not None:
        return asked
    match = (_HOUSED.search(sentence) or _ASSIGNED.search(sentence)) if named else None
    if match is None or _NOT_OUR_WORK.search(sentence):
        return None
    name = "town" if match.groupdict().get("town") else "place"
    return None if stands_alone(match[name]) else match.span(name)


_OF_A_BROKER = re.compile(
    r"\b(?:bemiddel\w*|broker\w*|intermediair|inhuurdesk|uitzendbureau|detacheerder|detacheringsbureau|agency|tussenpersoon"
    r"|telefonisch|geopend|openingstijden|bereikbaar (?:van|tussen|tot|op (?:werkdagen|maandag|ma\b)|via|per|tijdens)|post(?:bus|adres))\b",
    re.IGNORECASE,
)
"""Whose address no place of work is, or where one reaches somebody."""
_HOUSE_OF_OTHERS = sieve(
    r"\b(?:\w*kantoor|hoofdvestiging|vestiging|loods|werkplaats|depot|fabriek|magazijn|pand) van (?:(?:de|het|een|zijn|haar|hun) )?(?:[a-zé-]+e )?(?:\w*(?:vervoerder|leverancier|aannemer|accountant|softwarebouwer|bouwer|bedrijf|maatschappij|fabrikant|exploitant|concessiehouder|beheerder|verhuurder|corporatie|ingenieurs|architect|ontwikkelaar|hoster|stichting|vereniging|partner|partners|drukker|drukkerij|notaris|rechtbank)|ingenieursbureau|adviesbureau|detacheerder|bemiddelaar|broker)\b"
    r"|\b(?:office|headquarters|depot) of (?:the |a )?(?:\w+ )?(?:supplier|vendor|contractor|operator|carrier|agency|broker)\b",
    re.IGNORECASE,
)
"""Where somebody else sits: "het hoofdkantoor van de vervoerder"."""
_AT_A_DISTANCE = r"(?:(?:Microsoft |MS[- ]?)?Teams|Zoom|Webex|Google Meet|Skype)\b"
_BUILDING = r"(?:[a-zé-]*(?:(?<!t)huis|kantoor|locatie|vestiging|gebouw|centrum|(?<!hoge)school|loods|werf|zaal|bibliotheek|paviljoen|kazerne|office|bureau|secretariaat|raadhuis))\b"
_NOT_A_TOWN = r"(?!(?:[Jj]anuar|[Ff]ebruar|[Mm]aart|[Mm]arch|[Aa]pril|[Mm]ei\b|[Mm]ay\b|[Jj]un[ei]|[Jj]ul[iy]|[Aa]ugust|[Ss]eptember|[Oo]ktober|[Oo]ctober|[Nn]ovember|[Dd]ecember|Nederlands?\b|Dutch|Engels|English|Word\b|PDF\b|MS\b|Excel|Q[1-4]\b|KO\b))"
_NAME = rf"(?:(?:[Hh]et|[Dd]e|'t)\s+)?{_NOT_A_TOWN}[A-Z][\w'’-]+(?:\s+(?:(?:aan|den|de|op|van|der)\s+){{0,2}}[A-Z][\w'’-]+)?"
_OF = rf"(?:\s+(?:van\s+(?:de\s+|het\s+)?|in\s+|te\s+|aan\s+(?:de|het)\s+)?{_NOT_A_TOWN}[A-Z][\w'’-]+(?:\s+(?:[A-Z][\w'’-]+|\d+))*)?"
_TOWN = rf"{_NOT_A_TOWN}[A-Z][\w'’-]+(?:\s+(?:(?:aan|den|de|op)\s+){{0,2}}[A-Z][\w'’-]+)?"
_HOUSED = sieve(
    rf"\b(?i:werkt?|werken|werkzaam|gewerkt|zit|zitten|breng\w*|gevestigd|kantoordagen|werkdagen|thuisbasis|bureau|werkplek\w*|aanwezig\w*|standplaats|verwacht\w*|uitvoering|uitgevoerd|verricht|gebeur\w*|gedaan|klaar|meldt?|based|located|work(?:ing)?)\b[^.;:!?]{{0,50}}?"
    rf"\b(?i:vanuit|vanaf|op|in|te|bij|aan|at|from)\s+(?:(?:het|de|ons|onze|een van onze|the|our)\s+)?"
    rf"(?:(?:kantoor|vestiging|locatie|bureau|gebouw|pand|office|location)\s+(?:in|te|at)\s+(?P<town>{_TOWN})|(?P<place>[A-Z]?{_BUILDING}\s+(?:aan\s+(?:(?:de|het)\s+)?[A-Z][\w'’-]+(?:\s+van\s+(?:de\s+)?[A-Z][\w'’-]+)?(?:\s+\d{{1,4}})?\s+(?:in|te)\s+{_TOWN}|(?:(?:in|te|van|aan|of|at)\s+(?:(?:de|het|the)\s+)?)?{_TOWN})|(?:{_STREET})\s+(?:in|te)\s+{_TOWN}))"
)
"""The building one works in, with its town: "op onze vestiging in Duinmeer"."""
_ASSIGNED = sieve(
    rf"\b(?i:opdracht|klus|inhuuropdracht|inzet|standplaats|thuisbasis|werkplek|based|you(?: will|['’]ll) work|assignment|(?:we|wij) (?:zitten|huizen|werken|zijn gevestigd)|(?:je|u) (?:zit|komt te werken)|we are(?: based)?|aan de slag|(?:ga|gaat|kom|komt|ben|bent) (?:(?:je|u|jij) )?(?:dan |daarvoor )?(?:te )?(?:werken|werkzaam|zitten|gestationeerd)|(?:team|afdeling|dienst|cluster|projectbureau) (?:zit|werkt|huist|is gehuisvest)|zit (?:het|ons|de) (?:team|afdeling|dienst|cluster)|(?:je|jouw|uw|your) (?:bureau|werkplek|kantoor|plek|stoel|desk|workplace|office) (?:staat|is|ligt|bevindt zich|stands)(?: straks)?)\b(?:\s+(?:is (?:carried out|performed|executed)|takes place|is|zit|ligt|vindt plaats|speelt|wordt uitgevoerd|is located|is based)){{0,1}}"
    rf"\s+(?:in|te|at)\s+(?:hartje\s+|(?:het\s+)?(?:centrum|hart)\s+van\s+|de\s+binnenstad\s+van\s+|downtown\s+|central\s+)?(?P<place>{_NOT_A_TOWN}[A-Z][a-z\w'’-]{{3,}}(?:\s+(?:(?:aan|den|de|op)\s+){{1,2}}[A-Z][\w'’-]+)?(?:,\s(?:at|op|in)\s(?:the|het|de)\s[A-Z]\w+(?:\s[A-Z]\w+)*)?)(?!\w)"
)
"""The town of the assignment: "een opdracht in hartje Duinmeer"."""
_NOT_OUR_WORK = re.compile(
    r"\b(?:klanten|gesprek\w*|interview\w*|inwoners|bewoners|ervaring|vergelijkbare|andere opdracht|eerder\w*|vorige|trouwens|dicht|gesloten|vervuld|ingevuld|voorgang\w+|werkte|ingenieursbureau|(?:hebt|heeft) gewerkt)\b",
    re.IGNORECASE,
)
_ASKED = sieve(
    r"\b(?i:standplaats|werklocatie|werkplek|werkadres|locatie|plaats van (?:het werk|tewerkstelling|uitvoering)|waar (?:wordt|is|zit|vindt|werk\w*|moet)|where (?:is|will|does)|location)\b[^?\n]{0,60}\?"
)
"""A question for the place of work; what answers it follows."""
_ANSWERED = re.compile(
    rf"\s*(?:(?i:antwoord|answer|a)\b\s?\d{{0,2}}\s?[:.)]\s*)?(?:(?i:dat is|het is|in|te|vanuit|vooral)\s+){{0,2}}(?:(?:het|de)\s+(?={_BUILDING}))?(?P<place>(?:{_BUILDING}\s+(?:(?:in|te|van)\s+)?)?(?!(?:Dat|Het|De|Ja|Nee|Wij|We|Dit|Deze|Er|Op|In|Zie|Deels|Hybride|Afhankelijk)\b){_TOWN})(?=\s*(?:[.,;(]|$))"
)


def asks_for_place(words: str) -> bool:
    """Whether a line is a question for the place of work."""
    return words.rstrip().endswith("?") and _ASKED.search(words) is not None


def asked_place(words: str) -> tuple[int, int] | None:
    """Where a line that asks for the place of work names it: "Wat is de standplaats? Antwoord: Duinmeer."."""
    question = _ASKED.search(words) if "?" in words else None
    match = _ANSWERED.match(words, question.end()) if question else None
    return match.span("place") if match else None


def answered_place(words: str) -> tuple[int, int] | None:
    """Where a line that answers that question names the place."""
    match = _ANSWERED.match(words)
    return match.span("place") if match else None


_NO_PART_OF_IT = re.compile(
    r"\s*(?:\+|/|\b(?:of|en|or|and)\b)\s+(?:(?:deels|gedeeltelijk|evt\.?|eventueel|partly)\s+)?(?:thuis\w*|vanuit huis|remote|hybride?|op afstand|online|(?:from )?home)\b.*$|\s\+\s+(?![a-z-]*(?:kantoor|huis|gebouw|werf)\b)[a-zéè].*$"
    r"|\s*\((?=[^)]*\b(?:is|zijn|gesloten|open|bereikbaar|trein|ov|bus|gratis|fiets|auto|closed|train|thuis\w*|hybride?|afstand|remote|dag(?:en)?|days?|overleg|on-?site|kantoordagen|station|loopafstand|minuten|minutes|parke\w+)\b)[^)]*\).*$"
    r"|\s*[,;]\s+(?![a-z-]*(?:kantoor|huis|gebouw|verdieping|werf|loods|vleugel|school)\b|(?:centrum|etage|kamer|wijk|gemeente|provincie|regio|locatie|bij|nabij|aan|hoek|ingang \w+$|the)\b)[a-zéè].*$"
    r"|\s*[,;|]\s+\d{1,2}\s?(?:(?:-|tot|à)\s?\d{1,2}\s?)?(?:uur|uren|u|hours|maanden|mnd|dagen)\b.*$"
    r"|\s+[–-]\s+(?:hybride?|deels|thuis\w*|gedeeltelijk)\b.*$"
)
"""What stands behind a place and is none of it: how often one is there, what one does at the door."""


def place_end(value: str) -> int:
    """Where the name of a place ends in the value of its label.

    Examples
    --------
    >>> value = "Marktplein 4, Zuiderhaven, meld je bij de receptie"
    >>> value[: place_end(value)]
    'Marktplein 4, Zuiderhaven'
    """
    cut = _NO_PART_OF_IT.search(value)
    return cut.start() if cut else len(value)


_TOWN_ENDS = (
    r"(?:meer|dam|dijk|wijk|hoven|veen|burg|berg|stad|dorp|kerk|beek|drecht|horst|oord|wold|woud|mond[e]?|sluis|zijl|ingen|huizen|haven|voort"
    r"|lande|laren|laar|buren|bergen|hout|stein|kapel|duin|duinen|hoek|water|kerke|steden|donk|rode|dal|zand|schans|poort|waard|stede|hage|foort|hem|sum|vliet|linge|wetering|broek|heim|ward|terp|lo|um|recht|wolde|velde?)"
)
_ITEM = re.compile(
    rf"(?:\s[|·•–-]\s)(?P<place>[A-Z][a-z'’-]+{_TOWN_ENDS}(?:\s(?:aan|a/d)\s(?:de(?:n)?\s)?[A-Z]\w+)?)\s*(?=$|[|·•(]|[–-]\s)"
)
"""The town in a line of key words: "32 uur | Duinmeer | 9 mnd"."""


def town_item(line: str) -> tuple[int, int] | None:
    """Where a line of key words, hours or a term among them, names a town."""
    if (
        len(line) > 120
        or not any(sign in line for sign in ("|", "·", "•", " - ", " – "))
        or not _KEY.search(line)
    ):
        return None
    match = _ITEM.search(line)
    return match.span("place") if match else None


def town_called(line: str) -> tuple[int, int] | None:
    """The town of a sign for a place ("📍 Duinmeer"), or of a call that opens with it
    ("Gezocht in Duinmeer: planoloog")."""
    match = _PINNED.fullmatch(line) or _CALLED.match(line)
    if match is None or stands_alone(match["place"]):
        return None
    return match.span("place")


_PINNED = re.compile(rf"\s*[📍📌🏢🏙🗺]\ufe0f?\s*(?P<place>{_TOWN})\s*")
_CALLED = re.compile(
    rf"\W*(?:(?:Gezocht|Gevraagd|Nodig|Wanted|Needed)\s+(?:in|te)\s+)(?P<place>{_TOWN})\s*:\s*\S"
)
_KEY = re.compile(r"\d\s?(?:uur|u\b|u/w|mnd|maanden|hours|months)|€", re.IGNORECASE)
_NO_STREET = (
    r"(?!(?:Gesprek|Ronde|Kamer|Zaal|Lokaal|Ruimte|Week|Dag|Blok|Groep|Perceel|Versie|Bijlage|Vraag|Fase|Stap|Uur|Deel|Maandag|Dinsdag|Woensdag|Donderdag|Vrijdag"
    r"|Januar|Februar|Maart|March|April|Mei|May|Jun|Jul|August|September|Okto|Octo|November|December|Room|Round|Interview|Slot|Kandidaat|Candidate)[a-z]*\s)"
)
"""Words that a number follows and that are no street."""
_MEETING_PLACES: tuple[re.Pattern[str], ...] = (
    re.compile(rf"\b(?P<place>{_AT_A_DISTANCE})"),
    re.compile(rf"(?P<place>(?<![\w-])(?:{_STREET})\s+\d{{1,4}}(?!\d)(?:,?\s+(?:(?:in|te)\s+)?{_NOT_A_TOWN}[A-Z][\w'’-]+)?)"),
    re.compile(rf"(?P<place>(?<![\w-]){_NO_STREET}[A-Z][a-zé'’-]{{2,}}\s\d{{1,4}}(?:\s?[a-z](?!\w))?(?:,\s|\s(?:in|te)\s){_NOT_A_TOWN}[A-Z][a-z][\w'’-]+)"),
    re.compile(
        rf"\b(?:[Oo]p|[Ii]n|te|[Bb]ij|[Aa]an|[Aa]t|on|naar)\s+(?P<place>(?:(?:het|de|ons|onze|een|the|our)\s+)?(?:\w+['’]s\s+)?(?:{_BUILDING}|[A-Z][\w-]+\s(?:office|building|depot)\b|[A-Z]{_BUILDING}){_OF})"
    ),
    re.compile(
        rf"\b(?:op|in)\s+(?:de|het|een|onze|ons)\s+(?P<place>[\w-]*(?:kamer|zaal|ruimte|foyer|vleugel|kantine)\s+(?:van|in|op)\s+(?:(?:het|de|ons|onze)\s+)?[A-Z]?{_BUILDING}{_OF})"
    ),
    re.compile(
        r"\b(?:op|in)\s+(?:de|het|onze|ons)\s+(?:(?:oude|voormalige)\s+)?(?P<place>(?!(?:reken|ondernemings|tussen|wijk|doel|speel|tijd|\w+s?ontwikkelings)(?:kamer|ruimte|hal))[a-z]{3,}(?:kamer|zaal|ruimte|foyer|kantine|vleugel|fabriek|molen|boerderij|kapel|woning|campus)(?![\w-]))"
    ),
    re.compile(r"\b(?:op|in)\s+(?P<place>(?:kamer|zaal|lokaal|ruimte)\s[A-Z0-9][\w.-]{0,8}(?:\s(?:op|van|in)\s(?:de|het)\s(?:campus|[a-zé-]*(?:huis|kantoor|gebouw|school)))?)"),
    re.compile(r"\b(?:op|in)\s+(?:het\s)?(?P<place>(?:gem\.|prov\.|stads?|gemeente|provincie)[ ]?(?:huis|kantoor|kant\.)\s(?:in|te|van)\s[A-Z][\w'’-]+)"),
    re.compile(rf"\((?P<place>(?!locatie\b|vestiging\b|kantoor\))[A-Z]?{_BUILDING}{_OF})(?=\)|,\s)"),
    re.compile(rf"\b(?:[Oo]p|[Aa]an) (?:de|het) (?P<place>(?:[A-Z][\w-]*(?:dijk|kade|weg|straat|laan|plein|markt|gracht|singel|werf|hof|pad|steeg|haven|dam|brink|plantsoen|burcht|terrein)|Brink|Markt)(?:\s+in\s+{_NAME})?)"),
    re.compile(rf"(?<=, )(?:(?:het|de|ons|onze|the|our) )?(?P<place>(?!(?:locatie|vestiging)\b|kantoor\b(?! {_NOT_A_TOWN}[A-Z]))[A-Z]?{_BUILDING}{_OF})(?!\s+[a-z])"),
    re.compile(rf"(?:(?<=\d, )|(?<=uur, ))(?P<place>{_TOWN})(?=\W*$)"),
    re.compile(rf"(?<=, )(?P<place>{_STREET})(?=\W*$)"),
    re.compile(rf"\((?P<place>[A-Z][a-z'’-]+{_TOWN_ENDS})\)"),
    re.compile(rf"\b(?:[Ll]ocatie|[Pp]laats|[Aa]dres|[Ll]ocation|[Vv]enue)\b:?\s+(?:is\s+)?(?P<place>{_NAME}(?:\s+\d{{1,4}}\b)?)"),
    re.compile(rf"\b(?:in|te|at)\s+(?P<place>{_NAME})"),
)  # fmt: skip
_FROM_AFAR = re.compile(
    r"\b(?P<place>online|digitaal|telefonisch|video(?:bellen|verbinding|gesprek|call)?)\b",
    re.IGNORECASE,
)


def meeting_places(text: str) -> list[Found[str]]:
    """The places and means of meeting that a text about an interview names, in their order.

    "Online" counts only where no means of meeting is named.
    """
    found: list[Found[str]] = []
    for pattern in _MEETING_PLACES:
        for match in pattern.finditer(text):
            start, end = match.span("place")
            on_site = _ON_LOCATION.match(text, start, end)
            start = on_site.end() if on_site else start
            if all(end <= other.start or other.end <= start for other in found):
                found.append(Found(text[start:end], start, end))
    if not found:
        found = [Found(m.group("place"), *m.span("place")) for m in _FROM_AFAR.finditer(text)]
    return _whole(text, sorted(found, key=lambda place: place.start))


_ON_LOCATION = re.compile(r"(?:locatie|location)\s+(?:in|te|at)\s+(?=[A-Z])", re.IGNORECASE)
"""Words that only say that one comes: "op locatie in Duinmeer" names the town."""
_GOES_ON = re.compile(r"(?:,| en wel| aan (?:de|het)|,? gevestigd aan (?:de|het))?\s\(?")
"""What stands between a building and its address: "het stadhuis, Havenplein 1"."""
_ROOM = re.compile(
    r"(?:,\s|\s\()(?:kamer|zaal|ruimte|lokaal|vleugel|verdieping|ingang|room)\s[\w.-]{1,12}(?:,? \w+ verdieping)?(?=[\s).,;]|$)\)?",
    re.IGNORECASE,
)
"""The room behind a building: "stadskantoor (kamer B2.14)"."""
_OR_AFAR = re.compile(r"\s(?:of|or|dan wel)\s(?:via\s|by\s|through\s)?")


def _whole(text: str, places: list[Found[str]]) -> list[Found[str]]:
    """The places, each with the address, the room or the other means that its own words go on with."""
    joined: list[Found[str]] = []
    for place in places:
        last = joined[-1] if joined else None
        between = text[last.end : place.start] if last else ""
        if last and (
            (
                _GOES_ON.fullmatch(between)
                and _NUMBERED.search(place.value)
                and not _NUMBERED.search(last.value)
            )
            or (_OR_AFAR.fullmatch(between) and re.match(_AT_A_DISTANCE, place.value))
        ):
            end = place.end + (between.endswith("(") and text[place.end : place.end + 1] == ")")
            joined[-1] = Found(text[last.start : end], last.start, end)
        else:
            joined.append(place)
    return [_with_room(text, place) for place in joined]


_NUMBERED = re.compile(r"[a-z] \d")


def _with_room(text: str, place: Found[str]) -> Found[str]:
    room = _ROOM.match(text, place.end)
    end = room.end() if room else place.end
    return Found(text[place.start : end], place.start, end)
