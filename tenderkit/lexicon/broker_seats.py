"""Where the name of a broker stands by itself: over its page, under its mail, above what it says of itself.

Why: an agency says "wij" and names itself once, in the banner, the signature or the heading of its last
paragraph, where no word around the name tells what it is. That the rest of the text speaks for somebody
else's assignment does. In: a line. Out: where in it a name stands, and whether a line is spoken by an agent.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.lexicon.first_names import FIRST_NAMES
from tenderkit.lexicon.organisations import ORGANISATION_PATTERN
from tenderkit.lexicon.roles import ROLE
from tenderkit.sieving import sieve

_TRADE: Final = r"(?:interim(?:-?management)?|detachering|bemiddeling|professionals|inhuur|flex|werving|recruitment|staffing|sourcing|payroll(?:ing)?|consultancy|advies|talent|partners|experts|overheid|publiek|public)"
_WORD: Final = r"(?:[A-Z][\w’']*(?:[&.!-][\w’']+)*!?)"
_BETWEEN: Final = r"(?:(?:&|\+|en|van|de|der|den|ten|ter|voor|het|in) ){1,2}"
NAME: Final = (
    rf"(?P<name>{_WORD}(?: (?:{_BETWEEN})?{_WORD}| & [a-z]+| {_TRADE}\b){{0,4}}(?: B\.V\.)?)"
)
"""A name, with the small words inside it: "De Wit & Van Aalst", "Meetje van Dam Interim", "TRIAGE interim"."""

_OF_ITSELF: Final = re.compile(
    rf"\W*(?:(?i:over|wie is|waarom(?: (?:via|met|kiezen voor))?|zo werkt|hoe werkt|zo (?:gaat|werkt|loopt) het (?:bij|via|met)|(?:samen)?werken (?:via|bij|met|voor)|aan de slag (?:via|bij)|(?:solliciteren|reageren) (?:via|bij)|about|why|working (?:with|through)|how it works at)) {NAME}(?: (?:het|werkt|aan))?\W*"
)
"""A heading over what somebody says of himself: "Zo werkt Bureau Eikenhage", "Over Terlinden & Zn"."""
_THROUGH: Final = re.compile(rf"\W*(?:Via|Aangeboden via|Bemiddeld door) {NAME}\W*")
_BANNER: Final = re.compile(rf"\W*{NAME}\s*(?P<rest>(?:[|·•–—]|-\s|:\s).*)?")
_SLOGAN: Final = re.compile(
    r"\b(?:flexwerk|inhuur|opdrachten|interim\w*|detachering|bemiddel\w*|werving|zelfstandigen|professionals|zzp\W?ers|freelance\w*|tijdelijk|assignments|contractors)\b",
    re.IGNORECASE,
)
_SENDER: Final = re.compile(
    rf"(?:Van|From|Afzender):\s*(?:[A-Z][\w.'’-]+(?: [a-zA-Z][\w.'’-]+){{0,3}}(?:, | \(| - | \| | \w+ )(?=[A-Z]))?{NAME}(?=\)|\s*<|\s*$|\s\|)"
)
"""Who sends a mail, with or without a person: "Van: Karin Meijs, Stroomrijk ICT"."""
_UNDER: Final = re.compile(
    rf"\W*(?:(?:[Hh]et )?[Tt]eam (?:van )?|[A-Z][a-z]+ (?:bij|namens|van(?= [\w&’'.-]+ [\w&])) )?{NAME}(?=\s*(?:$|\||·|•|–|—|,\s|\s-\s|\())"
)
"""A name under a mail, before its street, its trade or its telephone: "Handel & Hoef, Oude Vest 3"."""

GREETS: Final = re.compile(
    r"\W*(?:(?:met )?(?:(?:vriendelijke|hartelijke|beste|warme|zonnige|veel|collegiale|kind|best|warm) )?(?:groet(?:en|jes)?|regards)|(?:vr|m\.vr)\.?\s?gr|gr|mvg|m\.v\.g|hoogachtend|cheers|tot snel|alvast (?:be)?dankt?|yours sincerely|sincerely)\b\.?[^.;:]{0,40}$|\W*--\s*$",
    re.IGNORECASE,
)
"""Who greets at the end; the name of who writes stands below."""
SALUTES: Final = re.compile(r"\W*(?:beste|geachte|dear|hallo|hoi)\b[^.:;]{0,40}$", re.IGNORECASE)
"""To whom one writes; who hires calls suppliers so too: "Beste relatie"."""
_INITIALS: Final = re.compile(
    r"(?:(?:mr|drs|ir|ing|dr|prof|dhr|mw|mevr)\.?\s|(?:[A-Z]\.\s?){1,4}(?:\S|$))", re.IGNORECASE
)
_NO_NAME: Final = re.compile(
    r"(?:bij|voor|met|om|op|per)$|(?:afdeling|hoofd|directie|directeur|sector|cluster|domein|eenheid|namens|inkoop\w*|tel|telefoon\w*|mail|e-mail|mobiel|bereikbaar|aanwezig|postbus|bezoekadres|postadres|adres|kvk|btw|van|aan|cc|verzonden|onderwerp|datum|beste|hallo|hoi|geachte|dag|je|u|wij|we|ik|ons|us|dit|deze|p\.?s|n\.?b|bijlagen?|college|burgemeester|secretaris\w*|senior|junior|medior"
    r"|offerte\w*|opdracht\w*|uitvraag|aanvraag|inhuur\w{4,}|functie\w*|vacature\w*|nadere|marktconsultatie|minicompetitie|brief|memo|intern|vertrouwelijk|concept|home|menu|start|zoeken|contact|subject|from|to|re|fw|page|pagina|bijlage|eisen|wensen|procedure|planning|inleiding|algemeen|de opdracht|het team|de organisatie|over ons|sent|request|assignment|nieuwe?|new|gezocht|gevraagd|spoed|let op|team inkoop|team inhuur|website|linkedin|provincie|regio|gemeente)(?![\w-])",
    re.IGNORECASE,
)
"""With what a line opens that names nobody."""
_COINED: Final = re.compile(
    r"(?:Opdracht|Inhuur|Flex|Interim|Zzp|ZZP|Uitvraag|Vacature)(?:en|s)?(?:kade|haven|plein|brug|poort|venster|kring|werf|sluis|baan|net|hub|kompas|gids|wijzer|markt|wand|veld|straat|kanaal|bron|makelaar|collectief|meesters?|specialist)"
)
"""A name made of what its bearer deals in and a place: "Opdrachtenkade"."""
_OF_TRADE: Final = re.compile(rf" {_TRADE}(?![\w-])|&", re.IGNORECASE)

_OF_A_DEPARTMENT: Final = re.compile(
    r"\b(?:Beleid|Strategie|Onderzoek|Ruimte|Wonen|Werk|Inkomen|Bedrijfsvoering|Financiën|Control|Organisatie|Personeel|Informatie\w*|Juridisch\w*|Bestuur\w*|Communicatie|Veiligheid|Beheer|Projecten|Vergunningen|Toezicht|Handhaving|Samenleving|Economie|Mobiliteit|Dienstverlening|Ontwikkeling|Zorg|Jeugd|Inkoop|Contractmanagement|Contracten|HRM?|ICT|Services) (?:&|en) |(?:&|en) (?:Strategie|Advies|Wonen|Inkomen|Control|Organisatie|Informatie\w*|Zaken|Communicatie|Veiligheid|Beheer|Projecten|Toezicht|Handhaving|Ontwikkeling|Contractmanagement|Contracten|Services)\b"
)
"""A part of an organisation, called by two of its subjects: "Beleid & Strategie"."""
_HIRER: Final = r"(?:(?:de |het |een |deze |onze |the |our )?(?:\w+ )?(?:gemeente|provincie|waterschap|opdrachtgever|eindklant|klant|inlener|relatie|(?:omgevings|rijks|uitvoerings)dienst|veiligheidsregio|hoogheemraadschap|ministerie|ggd|client|municipality))"
_ONE: Final = r"(?:wij|we|ik)"
_PASS: Final = r"(?:sturen|stuur|leggen|leg|dragen|draag|bieden|bied|stellen|stel|dienen|dien|leveren|lever|zetten|zet|geven|geef|brengen|breng|tippen|zorgen)"
SPOKEN_BY_AGENTS: Final = (
    sieve(rf"\b(?:voor|namens|bij) {_HIRER}\b[^.;]{{0,60}}\b(?:zoeken?|zijn|ben|mogen|mag|nodigen|nodig|werven|vragen|hebben|heb) (?:wij|we|ik)\b", re.IGNORECASE),
    sieve(r"\b(?:(?:een|één) van onze|onze|one of our|our) (?:opdrachtgever|eindklant|relatie|klant|client)\b(?!s)", re.IGNORECASE),
    sieve(r"\b(?:via|door) ons\b(?! (?:(?:vaste|eigen|nieuwe|huidige|externe|digitale|gezamenlijke) )?(?:college|bestuur|team|inkoop\w*|\w*systeem|platform|\w*portaal|kantoor|bureau|loket|\w*bedrijf|\w*partner|\w*contract|dynamisch|account|secretariaat|mailadres|\w*formulier|postvak))", re.IGNORECASE),
    sieve(r"\b(?:onze|ons|mijn|our|my) (?:bemiddelings?\w*|fee|marge|margin|commissie|netwerk|pool|interim\w*|professionals|zzp\w*|freelancers|kandidaten|network)\b", re.IGNORECASE),
    sieve(r"\b(?:bemiddelings?(?:fee|kosten|vergoeding|marge)|marge (?:is|van|over|bedraagt|:)|(?:rekenen|houden|vragen) (?:wij|we)\b[^.;]{0,30}(?:%|procent|euro|€)|(?:wij|we) (?:rekenen|houden|vragen)\b[^.;]{0,30}(?:%|procent|euro|€))", re.IGNORECASE),
    sieve(rf"\b(?:{_ONE} (?:\w+ )?{_PASS}|{_PASS} {_ONE})\b[^.;]{{0,70}}\b(?:aan|bij|naar|door aan|voor aan) {_HIRER}\b", re.IGNORECASE),
    sieve(rf"\b(?:{_ONE} {_PASS}|{_PASS} {_ONE})\b[^.;]{{0,20}}\b(?:je|jou|u|jullie|(?:maximaal |hooguit )?(?:een|één|twee|drie|vier|vijf|\d) (?:kandidaten|mensen|kandidaat))\b[^.;]{{0,24}}\b(?:aan|voor|in)\b(?! (?:aan )?(?:de |het |ons |onze )?(?:wethouder|college|directie|bestuur|mt\b|management\w*|raad|directeur|portefeuillehouder|teamleider))", re.IGNORECASE),
    sieve(rf"\b(?:ik dien|dien ik|(?:zet|stuur) ik (?:het|hem|je|jullie|ze) door|ik lever|dan kan ik je|bieden wij je|bied ik je|dragen we je|kwam (?:\w+ ){{0,3}}binnen (?:van|bij|via)|binnen(?:gekregen|kregen|gekomen)|net binnen van|net gebeld met|{_HIRER}\b[^.;]{{0,30}}\b(?:heeft|vroeg|vraagt) ons\b|zoekt via ons)\b", re.IGNORECASE),
    sieve(r"\b(?:bij ons (?:ingeschreven|bekend|in dienst|in loondienst|staat ingeschreven)|in (?:loon)?dienst bij ons|detacher\w+ (?:via|bij|door) ons|beste (?:relatie|professional|interimmer|zzp\W?er|freelancer)s?\b)", re.IGNORECASE),
    sieve(r"\b(?:wij|we) (?:bemiddelen|detacheren|plaatsen|leveren|werven)\b|\b(?:bemiddelt|detacheert|plaatst|levert)\b[^.;]{0,50}\b(?:interim\w*|professionals|specialisten|managers|zzp\W?ers|zelfstandigen|freelancers)\b|\bis een (?:\w+ ){0,2}(?:bureau|netwerk|bemiddelaar)\b", re.IGNORECASE),
)  # fmt: skip
"""What is said by one who finds people for somebody else, not by one who hires."""


def speaks_an_agent(words: str) -> bool:
    """Whether a line is said by one who looks for people on behalf of another.

    Examples
    --------
    >>> speaks_an_agent("Voor de gemeente Duinmeer zijn wij op zoek naar een jurist.")
    True
    >>> speaks_an_agent("Voor ons team zijn wij op zoek naar een jurist.")
    False
    """
    return any(told.search(words) for told in SPOKEN_BY_AGENTS)


def of_itself(words: str) -> tuple[int, int] | None:
    """Whom a heading is about: "Zo werkt Bureau Eikenhage"."""
    match = _OF_ITSELF.fullmatch(words) or _THROUGH.fullmatch(words)
    return match.span("name") if match and _may_be_one(match["name"]) else None


def in_banner(words: str) -> tuple[int, int] | None:
    """The name over a page, alone or before what its owner is for."""
    match = _BANNER.fullmatch(words)
    if match is None or not _may_be_one(match["name"]):
        return None
    return None if ROLE.search(match["rest"] or "") else match.span("name")


def has_slogan(words: str) -> bool:
    """Whether a banner tells that its bearer finds work for people: "Werkschuit – flexwerk bij gemeenten"."""
    match = _BANNER.fullmatch(words)
    return match is not None and _SLOGAN.search(match["rest"] or "") is not None


def in_sender(words: str) -> tuple[int, int] | None:
    """For whom the sender of a mail works: "Van: Karin Meijs, Stroomrijk ICT"."""
    match = _SENDER.match(words)
    return match.span("name") if match and _may_be_one(match["name"]) else None


def under_mail(words: str) -> tuple[int, int] | None:
    """For whom one signs: "Handel & Hoef, Oude Vest 3"; None for a person or a part of an organisation.

    Examples
    --------
    >>> words = "Stroomrijk ICT | 06 00000000"
    >>> words[slice(*under_mail(words))]
    'Stroomrijk ICT'
    >>> under_mail("Karin Meijs")
    """
    match = _UNDER.match(words)
    return match.span("name") if match and _may_be_one(match["name"]) else None


def seated_in(words: str) -> tuple[int, int] | None:
    """Where a line that is known to name a broker names it."""
    for seat in (of_itself, in_sender, under_mail, in_banner):
        place = seat(words)
        if place is not None:
            return place
    return None


def has_trade(name: str) -> bool:
    """Whether a name says what its bearer does, or that he is a firm: "Lexkompas interim", "Handel & Hoef"."""
    return _OF_TRADE.search(name) is not None


def _may_be_one(name: str) -> bool:
    """Whether a name may be a firm's: no person, role, public body or word that heads a part of a text."""
    if _COINED.fullmatch(name):
        return True
    if _NO_NAME.match(name) or _INITIALS.match(name) or ORGANISATION_PATTERN.match(name):
        return False
    if has_trade(name):
        return not _OF_A_DEPARTMENT.search(name)
    first = name.split()[0].lower()
    return not ROLE.search(name) and first not in FIRST_NAMES
