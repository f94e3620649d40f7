"""Words that say a paper is not handed in with the bid: not wanted, left to choice, or asked for later.

In: nothing. Out: patterns for a sentence, or for one member of an enumeration.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.sieving import sieve

LATER: Final = re.compile(
    r"\b(?:na (?:de )?(?:\w+e )?(?:gunning|opdrachtverlening|verlening|keuze|selectie)|na ondertekening|(?:wenst|verlangt|wil|nodig vindt), (?:\w+ ){0,3}na (?:het|een) \w*gesprek|bij (?:de )?(?:gunning|verificatie|ondertekening|contractering|start|aanvang)|v(?:óó|oo)r (?:de )?(?:aanvang|start)|voor (?:de )?(?:eerste werkdag|ingang)|(?:uiterlijk )?op de eerste werkdag|op (?:eerste |ons |nader )?verzoek|op (?:eerste )?aanvraag|desgevraagd|desgewenst|volgt in een latere|niet mee|pas later"
    r"|(?:kan|kunnen|mag|mogen)\b[^.;]{0,60}\bom\b[^.;]{0,40}\bvragen|^\W*(?:mocht|mochten)\b[^.;]{0,80}\bdan\b|(?:tijdens|in|bij|naar) (?:het|een|de) \w*(?:gesprek|gesprekken|interview|intake)|(?:kan|kunnen|mag|mogen|wordt|worden|zullen|zal)\b[^.;]{0,60}\b(?:opvragen|opgevraagd|vragen om|(?:u|je) vragen|verlangen)|kunnen (?:u|je) vragen"
    r"|(?:bij|met) (?:de|elke|iedere|uw|je) factu(?:ur|ren)|(?:elke|iedere|per) (?:maand|week|kwartaal)|maandelijks\w*|wekelijks\w*|with (?:the|each|every) invoice|bij twijfel|(?:kandidaten|inschrijvers|partijen|wie|professionals) (?:die )?(?:doorga\w+|doorgaat|door (?:is|zijn)|worden? uitgenodigd|overblij\w+)|(?:in|voor) (?:de|een) (?:tweede|volgende|latere?) (?:ronde|fase|stadium)|(?:may|can|might|will) be (?:requested|asked for)|at a later (?:stage|moment|date)|winnaar|(?:winnende|gekozen|geselecteerde|beoogde|gecontracteerde|gegunde) (?:kandida(?:at|ten)|inschrijver|partij|leverancier|opdrachtnemer|professional|aanbieder)|aan wie (?:wij gunnen|(?:de opdracht |wij )?wordt gegund)|(?:kandidaat|kandidaten|inschrijver|partij|degene) die (?:wij|we) (?:kiezen|selecteren|contracteren|uitnodigen)|(?:wie|degene met wie|met wie) (?:wij|we) (?:kiezen|selecteren|contracteren|uitnodigen|verder gaan|verdergaan)|wie (?:de opdracht krijgt|wint|(?:wordt )?(?:gekozen|geselecteerd|gegund))"
    r"|(?:after|upon|on|following) (?:the )?(?:contract )?award|(?:the )?(?:winning|selected|successful|chosen|preferred) (?:bidder|supplier|candidate|party)|(?:up)?on request|before the (?:start|first day))\b",
    re.IGNORECASE,
)
"""A sentence about what is asked after the award, in the talk, or when somebody asks."""
_CHOICE = r"(?:optione(?:el|le)|facultatie(?:f|ve)|vrijwillig\w*|naar keuze|(?:geen|niet) (?:verplicht\w*|vereist\w*|nodig|noodzakelijk\w*|gevraagd|vereiste|een vereiste)|optional(?:ly)?|not (?:needed|required|mandatory|necessary|obligatory))"
CHOICE: Final = re.compile(
    rf"\b{_CHOICE}\b|\b(?:liefst|bij voorkeur|preferably) (?:ook )?(?:met|with)\b|^[^\t:]{{2,60}}:\s*(?:nee|neen|niet|no|not|geen|none|n\.?v\.?t\.?)(?![\w-])",
    re.IGNORECASE,
)
"""A paper that may stay away: "een portfolio (optioneel)", "Motivatie: nee"."""
ALL_BY_CHOICE: Final = re.compile(
    rf"\W*{_CHOICE}\b|[^,;]*\b(?:is|zijn|are)\b[^,;]{{0,15}}\b{_CHOICE}\b", re.IGNORECASE
)
"""What may stay away, all of it: "Optioneel: een brief en een portfolio", "Een brief en een portfolio zijn niet verplicht"."""
CELL_OF_CHOICE: Final = re.compile(
    rf"\t[ *]{{0,3}}(?:nee|neen|no|geen|none|n\.?v\.?t\.?|{_CHOICE})[ .*]{{0,3}}(?=\t|$)",
    re.IGNORECASE,
)
"""A cell of a row about a paper, in the column that says whether it must be there."""
NOT_WANTED: Final = re.compile(
    r"^\W*(?:een|de|a) (?:goede |leesbare )?(?:scan|foto|kopie|fotokopie|digitale versie|copy)(?: (?:daarvan|ervan|hiervan))? (?:is|volstaat|voldoet|mag|suffices)\b"
    r"|^\W*(?:de |alle )?(?:ondernemers|inwoners|bewoners|burgers|aanvragers|initiatiefnemers|ouders|cliënten|aannemers|ontwikkelaars|corporaties|scholen|verenigingen|agrariërs|vergunninghouders|zorgaanbieders|aanbieders van \w+) (?:dienen|sturen|leveren|voegen|uploaden|overleggen)\b"
    r"|\b(?:die|dat|welke) (?:wij|we|de \w+|het \w+) (?:gebruik\w*|hanteer\w*|hanteren|toepas\w*)\b|^\W*in de (?:bijlagen?|mail) (?:vind|vindt|staat|staan|zit|zitten)\b|\b(?:de|het|onze|ons) [\w-]+ (?:stuurt|mailt)\b[^.;]{0,30}\b(?:inschrijvers|kandidaten|aanbieders|afgewezen\w*)\b|\bik (?:maak|regel|zorg|controleer|check)\b"
    r"|\b(?:wij|we) (?:sturen|mailen|delen|geven)\b[^.;]{0,60}\b(?:u|je|jou|kandidaten|inschrijvers)\b|\b(?:kandidaten|genodigden|inschrijvers|u|je) (?:ontvangt|ontvangen|krijgt|krijgen|schrijft(?! (?:je |u |zich )?in\b))\b|\bin de eerste (?:maand|weken|week|\w+ dagen)\b"
    r"|\bzonder\b|\b(?:hoef|hoeft|hoeven)\b|\bmag\b,? maar\b|\bgeen verplichting\b|\bgeen (?:referent\w*|bijlagen?|documenten|toegevoegde waarde)\b|\b(?:leggen|legt) (?:wij|we)?\b[^.;]{0,20}\bter ?zijde\b|\b(?:nemen|neemt) (?:wij|we|de \w+) niet mee\b|\b(?:wordt|worden) niet (?:beoordeeld|bekeken|meegewogen|betrokken)\b|\b(?:vraagt|leest|verlangt|verwacht|wil)\b[^.;]{0,30}\bniet\b|\b(?:wij|we) (?:regelen|verzorgen|zorgen|maken|checken|controleren)\b|\b(?:lezen|vragen|willen|hoeven|gebruiken) (?:wij|we)\b.{0,30}\b(?:niet|geen)\b|\bniet (?:gelezen|meegenomen|nodig|gevraagd)\b|\bop basis van\b|\baan de hand van\b|\bwithout\b|\bnot (?:be )?(?:needed|required|read|considered|assessed)\b",
    re.IGNORECASE,
)
"""A sentence that says what is not asked, or what follows where it is missing."""
WORK_WITHOUT: Final = re.compile(
    r"\b(?:zonder|without)\b[^.;]{0,80}\b(?:gestart|starten|start|begonnen|beginnen|begint|begin|werk|werken|werkzaamheden|aan de slag|toegang|ingezet|bouwplaats|work)\b",
    re.IGNORECASE,
)
"""What one may not do at work without a paper, which the bid is none of: "zonder pas geen toegang"."""
BUT_THIS: Final = re.compile(
    r"\b(?:niet|geen|not|no)\b[^.;]*[,;]\s+(?:maar |but )?(?P<wanted>[^,;]+?) (?:is |zijn )?(?:juist |weer )?wel\b[^,;]{0,16}$",
    re.IGNORECASE,
)
"""A paper that is wanted beside one that is not: "Een motivatie is niet nodig, een kopie van je diploma wel"."""
TOO_LONG: Final = re.compile(
    r"\b(?:meer|langer|groter|hoger) dan\b|\bte (?:lang|laat|groot)\b|\b(?:longer|more) than\b|\bexceed\w*",
    re.IGNORECASE,
)
"""A paper that is put aside for its length only: it is asked for."""
FORM_WITHOUT: Final = re.compile(
    r"\b(?:zonder|without) (?:een |a )?(?:(?:pas)?foto\w*|logo\W?s?|naam|namen|adres\w*|contactgegevens|persoonsgegevens|opmaak|briefpapier|bsn|photos?|pictures?|name|logos?|contact details)\b",
    re.IGNORECASE,
)
"""What the cv itself is to leave out: "een cv zonder foto"."""
_REFEREE: Final = r"(?:referent\w*|referenties?|referees?|references?)"
_REACHED: Final = sieve(
    r"\b(?:contact|belletje|navraag|navragen|telefoontje|telefonisch\w*|referentiegesprek\w*|rondje|call|calls|phone)\b"
    r"|\b(?:bel(?:t|len)?|spreekt|spreken|spraken|sprak|belden|belde|kreeg|kregen|raadpleegt|raadplegen|benadert|benaderen|check(?:t|en)?|controleert|controleren|natrekken|trekt|trekken|nemen|neemt|horen|hoort)\b"
    r"|\b(?:ask|asks|check|checks|contact|contacts|consult|consults|speak|speaks)\b"
    rf"|\bvra(?:gen|agt)\b[^.;]{{0,60}}\b(?:om een|naar een) {_REFEREE}"
    rf"|\b(?:daarna|vervolgens|na (?:het|de|dit) \w*(?:gesprek|gesprekken|interview|selectie|ronde)\w*|afterwards)\b[^.;]{{0,50}}\bvra(?:gen|agt)\b[^.;]{{0,50}}\b{_REFEREE}"
    rf"|\b(?:haal|haalt|halen|verzamelt|verzamelen)\b[^.;]{{0,60}}\b{_REFEREE}",
    re.IGNORECASE,
)
"""Somebody speaks with a referee."""
_NAMED: Final = re.compile(
    r"\b(?:noem\w*|vermeld\w*|geef|geeft|gege[vb]\w*|op ?ge[ve]\w*|lever\w*|aanlever\w*|stuur\w*|sturen|zend\w*|voeg\w*|bijge\w+|toevoeg\w*|overleg(?:gen|t)|verstrek\w*|indien\w*|dien|dient|upload\w*|vul|vult|zet|cv|c\.v\.|curriculum|ontvangen|na(?:am|men)|\w*gegevens|met (?:minimaal |ten minste |minstens )?(?:telefoonnummer\w*|(?:\d|twee|drie|vier) ref\w+)|lijst|list|names?|provide\w*|include\w*|submit\w*|send|attach\w*|with your)\b"
    r"|\b(?:die|dat|whom|that|who) (?:wij|we|de \w+|het \w+)\b",
    re.IGNORECASE,
)
"""Somebody names a referee in what is sent."""
_MAY_BE_RUNG: Final = re.compile(
    r",? (?:die|dat|whom|that|who) (?:wij|we|de \w+|het \w+|can|may)\b[^.;]*"
    r"|\([^()]*\)|,? (?:met|with) [^,;]{3,40} (?:op verzoek|on request)",
    re.IGNORECASE,
)
"""What will be done with the referees that are named now: "referenten die wij na de gunning mogen bellen"."""
_NOT_NEEDED: Final = re.compile(
    rf"\b(?:geen|no) (?:\w+ )?{_REFEREE}|\b{_REFEREE}\b[^.;]{{0,24}}\b(?:niet (?:nodig|vereist|verplicht|gevraagd)|niet mee|not (?:needed|required|necessary))",
    re.IGNORECASE,
)


_DONE: Final = r"(?:ingewonnen|gegeven|opgevraagd|geraadpleegd|gekregen|gecheckt|gecontroleerd|gebeld|bezocht|bekeken|verzameld|nagetrokken|opgehaald|overlegd|genoemd|gesproken)"
_HAD: Final = sieve(
    rf"\b(?:wij|we|ons|onze|de \w+|het \w+)\b[^.;]{{0,60}}\b(?:heeft|hebben|had|hadden)\b[^.;]{{0,80}}\b{_REFEREE}[^.;]{{0,60}}\b{_DONE}\b"
    rf"|\b(?:heeft|hebben|had|hadden) (?:wij|we|ons|zij|ze|hij|de \w+|het \w+)\b[^.;]{{0,60}}\b{_REFEREE}[^.;]{{0,60}}\b{_DONE}\b"
    rf"|\b(?:zijn|werden)\b[^.;]{{0,60}}\b{_REFEREE}[^.;]{{0,40}}\b(?:ingewonnen|opgevraagd|geraadpleegd|gecheckt|gecontroleerd|gebeld|bezocht|nagetrokken)\b",
    re.IGNORECASE,
)
"""References that somebody has had already, of a supplier or of a former round."""


_WANTS_THEM: Final = re.compile(
    r"\b(?:wil|willen|want|wish|like)\b[^.;]{0,60}\b(?:kunnen|mogen|be able)\b", re.IGNORECASE
)
"""Who wants to be able to reach somebody asks who it is: "wij willen met twee klanten kunnen spreken"."""


def asks_no_referees(sentence: str) -> bool:
    """Whether a sentence about referees asks for none with the bid: one is rung later, or is not needed.

    Examples
    --------
    >>> asks_no_referees("Daarna volgt een kort telefoontje met een referent.")
    True
    >>> asks_no_referees("Noem twee referenten die wij na het gesprek mogen bellen.")
    False
    """
    if _WANTS_THEM.search(sentence):
        return False
    told = _MAY_BE_RUNG.sub("", sentence)
    if _NOT_NEEDED.search(told) or LATER.search(told) or _HAD.search(told):
        return True
    return _REACHED.search(told) is not None and not _NAMED.search(sentence)
