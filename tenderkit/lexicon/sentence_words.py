"""How a sentence of running prose wishes or demands: turns of preference, words of force, what somebody did.

Why: letters, mails and pages without headings tell their demands and wishes one a sentence, and a
sentence says itself which it is. In: nothing. Out: expressions over one sentence. Each turn is a line of
a table, named by an example where it does not name itself.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.sieving import Sieve, sieve

_ONE: Final = r"(?:iemand|degene|diegene|wie|mensen|kandidaten|een (?:\w+ )?\w+ (?:die|met))"
_NICE: Final = r"(?:handig|fijn|leuk|prettig|mooi|plezierig|nuttig|ideaal|aardig|gunstig|waardevol|welkom|interessant|meegenomen)"
_WE: Final = r"(?:wij|we|ik|ze|zij|de \w+|het \w+|ons \w+|onze \w+)"

PREFERENCES: Final[tuple[str, ...]] = (
    rf"liever\b(?: \w+){{0,3}}? {_ONE}",
    rf"eerder voor {_ONE}",
    r"(?:het|ons|onze) liefst(?:e)?\b",
    r"liefst|welkom",
    r"bij voorkeur",
    r"idealiter|in het ideale geval",
    rf"{_NICE}(?:,? (?:is|zijn|zou|zouden|was|vinden|vind|{_WE}|het|dat|ook|extra|wel))* (?:als|wanneer|indien|is|dat (?:je|u|de kandidaat))",
    rf"(?:is|zijn|vinden {_WE}|lijkt ons) (?:\w+ )?{_NICE}",
    r"(?:het|dat|wat|dit|ons|zeker) (?:\w+ )?helpt|helpt (?:het|ons|daarbij|verder|zeker|ook|als|wanneer|mee)|helpt\W*$|(?:zou|zouden|kan) (?:\w+ ){0,2}helpen|scheelt|schelen",
    r"graag (?:ook |hebben (?:wij|we) |willen (?:wij|we) )?(?:iemand|mensen|een \w+ (?:met|die)|dat (?:je|u|de kandidaat|iemand))",
    r"(?:zien|zie|ziet|hebben|heeft) (?:\w+ ){0,3}graag",
    r"graag (?:gezien|zien)",
    r"op prijs",
    r"(?:blij|enthousiast|vrolijk) (?:worden|wordt|van|mee|met|maak\w*)|(?:worden|wordt) (?:\w+ ){0,2}(?:blij|enthousiast|vrolijk) van",
    r"(?:telt|tellen|weegt|wegen)(?: (?:ook|extra|positief|zwaar))* mee",
    r"(?:in|tot) (?:uw|je|jouw|het|zijn|haar) voordeel|een voordeel",
    r"streepje voor|voorsprong|voorrang|gaat voor|gaan voor",
    r"(?:meer|grotere|extra|betere) kans(?:en)?",
    r"wens(?:en|elijk)?|gewenst|wenselijk",
    r"gelijke geschiktheid",
    r"(?:veel )?waarde (?:aan|toe)|hechten (?:wij|we)?",
    r"des te (?:beter|liever)|hoe (?:liever|beter)",
    r"meegenomen",
    r"kan geen kwaad|nooit weg|(?:goed )?van pas|geen overbodige luxe",
    r"(?:is|zijn|zou|vormt|vormen) (?:\w+ ){0,3}?een (?:\w+ )?(?:extra|bijkomstigheid|aanvulling|bonus|troef|meevaller)",
    r"stap(?:je)? voor|(?:staat|sta|komt|kom|scoort|scoor) (?:\w+ ){0,2}(?:sterker|hoger)|extra waardering",
    r"sympathie|juichen (?:wij|we)|eerste keus|beter nog|nog beter|(?:horen|lezen|zien) (?:wij|we) (?:dat|het) graag",
    r"(?:kijken|kijkt|letten|let) (?:\w+ ){0,3}ook (?:of|naar|op)",
    r"(?:mooie?|leuk|welkom) (?:extra|extraatje|bonus)|als extra(?:atje)?|extra belangstelling",
    r"pr[eé]|pluspunt\w*|een plus|voorkeur(?!srecht)\w*|meerwaarde|aanbeveling|nice to have",
    r"punten|gunningscriteri\w+|weegt|waarder(?:en|t)",
)
"""Turns that wish: "we hebben liever iemand die ...", "handig als je ...", "gaat voor"."""

WISHES: Final[Sieve] = sieve(rf"\b(?:{'|'.join(PREFERENCES)})\b", re.IGNORECASE)

NOT_NEEDED_BUT: Final = re.compile(
    r"\b(?:niet (?:nodig|vereist|verplicht)|(?:geen|niet een) (?:harde )?(?:must|eis|vereiste|voorwaarde|verplichting)|hoeft niet)\b[^.;]{0,20}?\b(?:maar|wel|al)\b[^.;]{0,40}?"
    rf"\b(?:{_NICE}|pr[eé]|plus\w*|graag|voordeel|gewenst|helpt|scheelt|waarderen|streepje)\b",
    re.IGNORECASE,
)
""" "Kennis van Oracle is niet nodig maar wel welkom": a wish."""

NOT_NEEDED: Final = re.compile(
    r"\b(?:vragen|verlangen|verwachten|nodig)\b.{0,25}\bniet\b(?! (?:ontbreken|zonder|buiten))|\bniet (?:nodig|vereist|verplicht)\b|\bhoe(?:ft|f|ven) (?:\w+ ){0,2}(?:geen|niet)\b(?! te reageren)|\bgeen (?:bezwaar|probleem|ramp|punt)\b",
    re.IGNORECASE,
)
"""A sentence that says what need not be."""

NO_DEMAND: Final = sieve(
    r"\bgeen (?:harde |echte )?(?:must|eis|vereiste|knock-?out\w*|verplichting)\b", re.IGNORECASE
)
""" "Een tweede taal is geen must": no demand, and no wish where nothing wishes it."""

FORCES: Final[tuple[str, ...]] = (
    r"minimaal|ten minste|tenminste|minstens|at least",
    r"vereist\w*|nodig|noodzakelijk|verplicht|onmisbaar|onontbeerlijk|knock-?out|must|(?:is|are) (?:required|mandatory|essential)",
    r"is een eis|eisen wij|eis is|(?:als|tweede|derde|laatste|andere|enige|harde) eis|eis (?:dat|blijft|vormt)|eist|voorwaarde|^(?:de |onze |alle )?(?:harde |enige |minimum)?(?:eisen|voorwaarden) zijn|zijn (?:de |onze |harde )+(?:eisen|voorwaarden)(?=[.:;]|$)",
    r"moet(?:en)?|dient|dienen",
    r"beschikt over|in het bezit|aantoonbaar|aantoonbare|afgeronde",
    r"\d+\+?\s*(?:jaar|jr)\b.{0,40}ervaring|ervaring.{0,40}\b\d+\+?\s*(?:jaar|jr)",
    r"verwachten (?:wij|we) (?:dat|van)|(?:wij|we) verwachten (?:dat|van)|vragen (?:wij|we)|(?:wij|we) vragen (?:om )?(?:een|aantoonbare|minimaal|ervaring|kennis)",
    r"(?:verlangen|eisen|verlangt|eist) (?:wij|we|de \w+)|wij (?:verlangen|eisen)",
    r"(?:verlangd|gevraagd|verwacht|geëist) (?:dat|om)|(?:wordt|worden) (?:\w+ ){0,4}(?:verlangd|geëist)",
    r"zoeken (?:wij|we) iemand (?:met|die)|heb je|hebt u",
    r"niet (?:aan|over) te (?:tornen|onderhandelen)|niet tornen|niet getornd|niet te praten",
    r"(?:mag|mogen) (?:\w+ )?niet ontbreken|niet (?:mag|mogen) ontbreken",
    r"(?:staat|is) (?:voor ons )?(?:vast|voorop) dat|vast staat dat|(?:(?:gaan|rekenen) (?:wij|we)|(?:wij|we) (?:gaan|rekenen)) er(?:op|van uit)|(?:wij|we) gaan uit van|gaan (?:wij|we) uit van|(?:staat|staan) erop dat",
    r"(?:de|onze|een) ondergrens|(?:het|ons) minimum|het minste|is een must|(?:kunt|kan|kunnen) niet zonder",
    r"(?:vragen|verwachten|verlangen) (?:\w+ ){0,3}dat (?:je|u|de kandidaat|hij|iemand)",
    r"(?:alleen|slechts|uitsluitend|enkel) (?:\w+ ){0,2}(?:als|wanneer|indien) (?:je|u|de kandidaat|iemand)",
    r"(?:kunt|kan) (?:\w+ )?aantonen|aan (?:te )?tonen dat|laten zien dat (?:je|u)",
    r"schrijft voor dat|wettelijk (?:verplicht|vereist)",
    r"(?:alleen|uitsluitend|slechts|enkel) (?:\w+ ){0,5}(?:kandidat\w+|aanbiedingen|inschrijvingen|mensen|iemand|professionals|adviseurs) (?:\w+ ){0,4}(?:met|die|van|waarin|waaruit)|(?:alleen|uitsluitend|slechts|enkel) wie",
    r"(?:staat|staan|sta|bent|is) (?:\w+ ){0,4}(?:ingeschreven|geregistreerd)",
)
"""Words of force, of which a demand has one."""

FORCE: Final = re.compile(rf"\b(?:{'|'.join(FORCES)})\b", re.IGNORECASE)

_PERSON: Final = (
    r"(?:je|u|jij|hij|zij|ze|die|wie|iemand|kandidaat|aanbieder|medewerker|professional)"
)
_DONE: Final = r"(?:(?:aan|af|bij|door|in|mee|na|om|op|over|toe|uit|voor|samen|vast)?ge|be|ver|ont|her)[a-zà-ÿ]+(?:d|t|en|aan)"
_LEFT_TO_BID: Final = r"(?!verplicht|verantwoord|betrokken|benieuwd|gebeld|gelezen|gemaild|gereageerd|verstuurd|ontvangen|bericht|begrepen|gezien|gevonden|gehoord)"
DID: Final = re.compile(
    rf"\b{_LEFT_TO_BID}{_DONE} (?:hebt|heeft|bent|is|hebben)\b|\b{_PERSON}\b[^;]{{0,120}}?\b(?:hebt|heeft|bent|hebben) {_LEFT_TO_BID}{_DONE}\b"
    rf"|\b(?:heb|hebt|heeft|ben|bent) (?:je|u|jij)\b[^;]{{0,120}}? {_LEFT_TO_BID}{_DONE}(?=[,.]|$)"
    rf"|\b{_PERSON} (?:hebt|heeft|hebben)\b[^;]{{0,120}}? {_LEFT_TO_BID}{_DONE}\W*(?:$|;)"
    rf"|\b{_PERSON}\b[^;]{{0,120}}?\b(?:werkte|leidde|schreef|maakte|organiseerde|begeleidde|deed|opstelde|stuurde|bouwde|had)\b",
    re.IGNORECASE,
)
""" "... u een wijkteam hebt geleid", "wie in de regio werkte": what somebody has behind them."""

ABLE: Final = re.compile(
    rf"\b{_PERSON}\b[^;]{{0,80}}?\b(?:kunt|kan|kunnen) (?!(?:u|je|reageren|sturen|mailen|bellen|stellen|inschrijven|indienen|vinden|terecht|wij|we)\b)[a-z]{{3,}}"
    rf"|\b{_PERSON}\b[^;]{{0,80}}?\b(?:kent|weet hoe|beheerst|spreekt|verstaat|overweg|thuis (?:bent|is))\b|^\W*(?:kun|kunt|spreek|spreekt|ken|kent|beheers|beheerst|weet) (?:je|u)\b",
    re.IGNORECASE,
)
""" "als je tekeningen kunt lezen", "wie de streek kent": what somebody can or knows."""

THING: Final = sieve(
    r"\b(?:\w*opleiding|\w*ervaring|\w*kennis|achtergrond|\w*diploma|\w*certificaat|cursus|training|\w*registratie|\w*register|\w*-nummer|kent|beheerst|spreekt|schrijft|\w{3,}wet|bekend\w*|affiniteit|inzicht in|years of|degree|diploma|certifi\w+|\w*niveau|rijdt|rijbewijs|[a-z]+-akte|piket\w*)\b"
    r"|\bjaar\b.{0,60}\b(?:gewerkt|werkzaam|gemaakt|gedaan|geleid|geweest|als|bij een)\b",
    re.IGNORECASE,
)
"""What a demand or a wish may be about, beside the things of a scored sentence."""

_OF_THING: Final = r"(?:\w*systeem|\w*applicatie|\w*plan|\w*beleid|project|raad|college|gebouw|\w*nota|\w*besluit|verordening|website|wet|gemeente|organisatie|afdeling|team)"
MUST_OF_A_THING: Final = re.compile(
    rf"^\W*(?:de|het|dit|deze|dat|ons|onze|een) (?:\w+ ){{0,2}}?{_OF_THING}\b(?: \w+){{0,3}}? (?:moet|moeten|dient|dienen|is verplicht|is nodig|is vereist)\b(?![^.;]*\b(?:je|u|jij|kandidaat|iemand)\b)",
    re.IGNORECASE,
)
""" "Het nieuwe systeem moet voor de zomer draaien": of the work, not of the person."""

_OF_THE_CV: Final = r"(?:uit|in|op) (?:het|je|uw|jouw|elk|ieder) cv"
CV_SHOWS: Final = sieve(
    rf"\b(?:{_OF_THE_CV}|daaruit|hieruit|eruit|daarin|hierin|erin|het cv)\b[^.;]{{0,60}}?\b(?:laat zien|blijk\w*|maken (?:wij|we) op|op te maken|sta(?:at|an)|lezen (?:wij|we)|kunnen lezen|willen lezen|te (?:lezen|vinden|zien)|terug(?:vinden|lezen|zien)|zien|toont)\b"
    r"|\b(?:blijk\w*|staan|zien|lezen) (?:ook |verder |bovendien |minimaal |duidelijk )?(?:uit|in|op) (?:het|je|uw|jouw) cv\b|\bblijkt (?:daaruit|eruit|hieruit)\b",
    re.IGNORECASE,
)
""" "Uit het cv blijkt dat ...", "Daarnaast moet erin staan bij welke projecten ...": what the cv must show is demanded."""
CV_HOLDS: Final = re.compile(
    rf"\b{_OF_THE_CV}\b[^.;]{{0,40}}?\b(?:moet|moeten|dient|dienen)\b[^.;]{{0,20}}?\b(?:minstens|ten minste|minimaal|één|eén)\b|\b(?:laat|toon) (?:in|met) (?:het|je|uw) cv (?:zien|aan) dat\b",
    re.IGNORECASE,
)
CV_FORM: Final = re.compile(
    r"\b(?:per (?:opdracht|project|functie)|(?:bij|van|voor) elke?\b|maand en jaar|pagina\w*|bladzijde\w*|foto|opgemaakt|format|leest u|vindt u|kunt u (?:lezen|vinden))\b",
    re.IGNORECASE,
)
"""How a cv must look, and what others write in their own papers."""

OFFERED: Final = sieve(
    r"^\W*(?:als|wie|heb|hebt|ben|bent|hou|houd|houdt|wil|wilt|vind|vindt|lijkt|spreekt|zoek|zoekt)\b[^.;]*?,?\s"
    r"(?:ben|bent|is|zit|zul|zal|zult|heb|hebt|heeft|vind|vindt|kom|komt|krijg|krijgt|voel|voelt)\s(?:(?:je|u|jij|diegene|die)\s)?(?:(?:het|dit|je|zich|zeker|vast)\s){0,2}(?:hier|bij ons|op je plek)\b(?![^.;]*\b(?:pr[eé]|streepje|voorsprong|voordeel|voorrang|pluspunt|punten|niet|niets|geen|kans|kansen)\b)",
    re.IGNORECASE,
)
""" "Als je het leuk vindt om uitleg te geven, dan heb je hier snel vrienden": what the sender offers, not what is asked."""

OF_THE_HOUSE: Final = re.compile(
    r"\W*(?:(?:in|bij|binnen|op) (?:het|de|ons|onze|dit|deze) (?:\w*team|afdeling|gemeente|organisatie|dienst)\b(?! \w+ (?:je|u)\b)"
    r"|(?:ons|het|de|onze|dit|deze) (?:\w*team|afdeling|gemeente|provincie|organisatie|dienst|raad|college)\s(?:\w+\s)?(?:telt|heeft|had|bestaat|kreeg|nam|werkt|bestond)\b"
    r"|(?:de|onze|uw|je) (?:(?:vorige|huidige|vertrekkende|vaste|andere) \w+|voorganger|\w+ die (?:je|u|wij|we) (?:vervang\w*|opvolg\w*|nu hebben))\b)",
    re.IGNORECASE,
)
""" "Ons team telt twee hbo'ers", "De medewerker die je vervangt heeft hbo": told of who is there already."""
ASKED: Final = re.compile(
    r"\b(?:zoek\w*|vra(?:ag|agt|gen)|verlang\w*|eis\w*|verwacht\w*|moet\w*|dient|dienen|nodig|vereist|vereisten|kandida\w+|alleen|minimaal|minstens|ten minste|iemand|wil|willen)\b",
    re.IGNORECASE,
)
"""What a sentence of the house holds that asks for somebody all the same."""
