"""Who works the hours or days of a clause: the one who is hired, or somebody else.

Why: a tender tells the hours and days of a colleague, a council, a desk and a market in the very words
of those that are asked; what differs is the subject of the clause. In: a sentence, and where in it the
hours or the weekday stand. Out: `"own"` where its subject is addressed, hired or what is asked,
`"others"` where it is a person named or pointed at, a body, a house or the public; None where the
clause has neither.
"""

from __future__ import annotations

import re
from typing import Final, Literal

Whose = Literal["own", "others"]

_HIRED: Final = (
    r"kandida\w+|professionals?|inhuurkracht\w*|opdrachtnemers?|consultant|contractor|candidates?|zzp\W?er|interimmer|gegadigden?"
    r"|interim-?\w*|iemand|diegene|degene|persoon|someone|somebody|ingehuurde|invaller|vervanger|inschrijver garandeert"
)
"""Who is hired, by the words for it."""
_ASKED: Final = (
    r"opdracht|deelopdracht|klus|inhuur|inzet(?! van (?:de|het|onze|ons|hun|mijn) (?!kandidaat|professional|opdracht|inhuur))|werkzaamheden|omvang(?! (?:van )?(?:het )?dienstverband)|deze (?:rol|functie|aanvraag|uitvraag)"
    r"|de rol|benodigd\w*|nodig|gevraagde?|gewenste?|gezocht|zoek|zoekt|zoeken|vragen|vraagt|inhuren|huren|huurt|reken op|beschikbaar\w*|inzetbaar\w*|verwachte|weekbelasting|tijdsbeslag|beslag"
    r"|assignment|effort|capacity|requested|required|this role|we (?:need|seek)|looking for|available|availability|gaat het om|gaat om|het betreft|betreft het"
)
"""What is asked, and who asks for it."""
_PERSON: Final = (
    r"(?:collega|leidinggevende|voorgang\w+|opvolger|opdrachtgever|manager|\w+manager|\w*leider|\w*leidster|aanspreekpunt|\w*coördinator|\w*secretar\w+|\w*maat|wethouder|burgemeester|recruiter"
    r"|\w*directeur|chef|\w*hoofd|inkoper|contactpersoon|begeleider|mentor|stagiaire?|portefeuillehouder|colleague|predecessor|supervisor|boss|counterpart|\w*adviseur|\w*beheerder|\w*medewerker)s?"
)
"""Who somebody has: "uw leidinggevende", "onze inkoper"."""
_BODY: Final = (
    r"\w*(?:college|gemeenteraad|raad|raadscommissie|commissie|bestuur|stuurgroep|werkgroep|klankbord\w*|bewonersgroep|directieteam|managementteam|projectgroep|wethouder|burgemeester|gedeputeerde|dijkgraaf|griffie|heemraad|heemraden|raadslid|raadsleden|staten"
    r"|balie|loket|receptie|servicedesk|helpdesk|desk|servicepunt|klantcontactcentrum|secretariaat|kantine|bibliotheek|school|bodekamer|milieustraat|zwembad|museum|archief"
    r"|(?:support|service|telefoon)team|markt|kermis|pendelbus|aannemer|leverancier|hostingpartij|ingenieursbureau|accountantskantoor|onderaannemer|ploeg|ploegen|brigade|wijkagent|vereniging|verenigingen|kerkgemeenschap|koor|market|council|board|committee|library|help desk|front office|supplier|vendor|schouwburg|depot|werkplaats|milieupark|zorgaanbieder|omroep|krant|nieuwsbrief)"
    r"|(?:ons|het|dit) (?:kantoor|bureau|gebouw|pand|stadhuis|gemeentehuis|provinciehuis|waterschapshuis)(?= (?:\w+ ){0,2}?(?:is|zijn|in) )"
)
_PEOPLE: Final = (
    r"\w*(?:inwoners|bewoners|burgers|vrijwilligers|leerlingen|studenten|peuters|kinderen|ouders|mantelzorgers|cliënten|klanten|bezoekers|deelnemers|inburgeraars|statushouders|cursisten|jongeren|ondernemers|winkeliers|raadsleden)"
    r"|\w*medewerkers|ambtenaren|ambtenaar|collega['’]?s|krachten(?= (?:zijn|werken|in dienst))|boa['’]?s|operators|monteurs|wegwerkers|weginspecteurs|toezichthouders|buitendienst\w*|personeel|staff|employees|colleagues|residents|teachers|volunteers"
    r"|(?:de|onze|twee|drie|vier|vijf|zes|zeven|the|our) (?:[a-z]+ )?\w*(?:consulenten|beheerders|inspecteurs|planners|juristen|ontwerpers|adviseurs|recruiters|consultants|accountmanagers|wethouders|woordvoerders|zelfstandigen|conciërges|boswachters)"
)
_FIRM: Final = r"(?:formatie|bezetting|dienstverband|aanstelling|vaste (?:baan|functie|dienst|aanstelling)|cao|voltijds?|formatieplaats|functieboek|vacature|permanent (?:post|role|job|position|staff)|perceel [A-Z2-9]|vijfploegendienst|ploegendienst|piketdienst|consignatie|(?:de )?meesten?(?: \w+)?)"
"""What a job of the house has, which an assignment has not."""
_OTHER_ONE: Final = (
    r"(?:(?:huidige|vorige) (?:twee |drie )?(?:professionals?|kandidaten)|(?:zoekt|zoeken|vraagt|vragen) (?:\w+ )?(?:ook|gewoonlijk|meestal|vaak)|(?:huidige|vorige|vaste|interne|zittende|zieke|vertrekkende?|behandelende?|verantwoordelijke?|andere|tweede|derde|eerdere|betrokken|verwante|laatste|current|previous|permanent|other|second|departing) "
    r"(?!\w*dag|\w*dagen|days?|uren|uur|werk|week|werkdag\w*|kandidaat|professional|opdracht|fase|maand|helft|deel|jaar|kantoor\w*|inzet|omvang|ronde|versie|office|hours|working)[a-z-]{5,})"
)
_TITLED: Final = r"(?-i:(?:[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Dd]irecteur|[Ww]ethouder|[Bb]urgemeester|[Cc]ollega|Mr\.?|Mrs\.?|Ms\.?) (?:[a-z]+ )?[A-Z]\w+)"
_NAME: Final = r"(?-i:(?<![.!?:•] )(?<!^)\b[A-Z][a-zé]+(?: (?:van|de|der|den|ten|ter|van de|van der))? [A-Z][\w-]+(?=,|$| (?:\w+ )?(?:werkt|is|zit|draait|heeft|doet|neemt|blijft|komt|works|is|has)\b))"
_SUBJECT: Final = re.compile(
    rf"(?P<others>\bnaast (?:jou|u|je)\b|\b(?:je|jouw|uw|mijn|onze|ons|hun|haar|your|our|their|his|her|my) (?:[a-z]+ )?{_PERSON}\b|\b(?:{_BODY}|{_PEOPLE}|{_FIRM}|{_OTHER_ONE})\b"
    rf"|\b(?:hij|he|she|ik (?:ben|werk|zit)|(?:ben|werk|zit) ik|(?:zij|ze|they)(?! (?:willen|zoeken|vragen|huren|hebben \w+ nodig|want|need|ask)))\b|{_TITLED}|{_NAME})"
    rf"|(?P<own>\b(?:je|jij|jou|jouw|u|uw|you|your)\b|\b(?:{_HIRED})\b)|(?P<asked>\b(?:{_ASKED})\b)",
    re.IGNORECASE,
)
_CUT: Final = re.compile(
    r"[,;:–|\t()•]|(?<!\d)\.\s| - |(?<![,;:(])(?<!\bje)(?<!\bu)(?<!\ben)(?<!\bvan)(?<!\bop)\s(?=die (?!dag\w*|week|uren))|\b(?:terwijl|maar|want|waarbij|omdat|zodat|zolang|als|while|whereas|but|because|en (?=(?:dan|je|jij|u|de|het|een|zij|ze|hij|wij|we|daar|besteden|op)\b)|and (?=(?:then|you|the|he|she|they|we)\b))",
    re.IGNORECASE,
)
"""Where one thing that is told ends and the next begins; "dinsdag en donderdag" is one."""
_POINTS_BACK: Final = re.compile(
    r"\W*(?:(?:van|met) )?(?:die|wie|who|whom)\b(?! (?:wij|we|ik)\b)", re.IGNORECASE
)
_DONE_TO: Final = re.compile(r"\W*(?:die|wie|who|whom) (?:je|jij|u|you)\b", re.IGNORECASE)
"""A clause about somebody whom one hires, replaces or meets oneself: "die je voor 12 uur inzet"."""
_STANDS_FOR: Final = re.compile(
    rf"(?P<own>\b(?:{_HIRED}|{_ASKED}|(?:je|jij|u) (?:bent?|hebt|heeft)|(?:ben|bent) (?:je|jij|u)|you are)\b)|(?P<others>\b(?:(?:de|je|jouw|uw|onze|the|your|our|haar|hun) (?:[a-z]+ )?{_PERSON}|{_BODY}|{_PEOPLE}|{_OTHER_ONE})\b|{_TITLED})",
    re.IGNORECASE,
)
"""What a clause with "die" is about: "Je bent een jurist die 24 uur werkt"."""
_GOES_ON: Final = re.compile(
    r"\W*(?:en |and )?(?:is|zijn|was|werkt|werken|heeft|hebben|zit|zitten|doet|draait|komt|neemt|blijft|has|works)\b",
    re.IGNORECASE,
)
"""A clause whose subject stands before it: "Onze inkoper, Petra Vos, is beschikbaar op maandag"."""
_FRONTED: Final = re.compile(
    r"\W*(?:(?:en|and|op|on|elke|iedere|every|alleen|only|van|from|de|het|the|voor|met|in|een|inzet|om de week|doorgaans|meestal) ){0,4}$",
    re.IGNORECASE,
)


def whose_week(sentence: str, start: int, end: int) -> Whose | None:
    """Whose the hours or the weekday are that stand at some place of a sentence.

    Examples
    --------
    >>> sentence = "Je werkt 32 uur per week, terwijl het loket een bezetting van 36 uur heeft."
    >>> whose_week(sentence, sentence.index("32"), sentence.index(" per"))
    'own'
    >>> whose_week(sentence, sentence.index("36"), sentence.index(" heeft"))
    'others'
    """
    cuts = [(0, 0), *(cut.span() for cut in _CUT.finditer(sentence, 0, start))]
    behind = _CUT.search(sentence, end)
    last = behind.start() if behind else len(sentence)
    maybe: Whose | None = None
    for at in range(len(cuts) - 1, -1, -1):
        before, first = cuts[at]
        if at and _DONE_TO.match(sentence, first):
            return _antecedent(sentence, cuts[at - 1][1], before)
        told = _subject(sentence, first, start, end, last)
        if told is not None and told["others"]:
            return "others"
        if told is not None and not (told["asked"] and _GOES_ON.match(sentence, first, start)):
            return "own"
        if told is not None:
            maybe = "own"
        elif at and _POINTS_BACK.match(sentence, first):
            return _antecedent(sentence, cuts[at - 1][1], before)
        start = end = last = before
    return maybe


def _antecedent(sentence: str, first: int, last: int) -> Whose:
    """Whose a clause with "die" is; a person of whom nothing else is told is another."""
    of: Whose = "others"
    for told in _STANDS_FOR.finditer(sentence, first, last):
        of = "own" if told["own"] else "others"
    return of


def _subject(sentence: str, first: int, start: int, end: int, last: int) -> re.Match[str] | None:
    """The first subject before a place in its clause, or behind it where it opens the clause."""
    if not _FRONTED.fullmatch(sentence, first, start):
        told = _SUBJECT.search(sentence, first, start)
        if told is not None:
            return told
    return _SUBJECT.search(sentence, end, min(last, end + _NEAR)) if end < last else None


_NEAR: Final = 40
"""Characters behind a value in which the subject of its clause stands: "Op dinsdag werkt het loket"."""
