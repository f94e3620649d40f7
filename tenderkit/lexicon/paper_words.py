"""Words of papers that are handed in with a bid: their nouns, what describes them, what belongs to them.

In: nothing. Out: patterns for single words, and for the few names of two or three words.
"""

from __future__ import annotations

import re
from typing import Final


def _words(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives), re.IGNORECASE)


PAPER: Final = _words(
    r"\w*motivatie(?:brief|stuk|document|formulier)?s?", r"(?:\w+-)?(?!om)\w*brie(?:f|ven)", r"(?!contact)\w*formulier(?:en)?",
    r"(?:prij[sz]\w*|tarie[fv]\w*|invul\w*|antwoord\w*|inschrijf\w*)blad(?:en)?", r"\w*uittreksels?", r"kopie(?:ën)?|cop(?:y|ies)|scans?|afschrift(?:en)?",
    r"\w*diploma\W?s?|\w*certifica(?:at|ten)|\w*getuigschrift(?:en)?|cijferlijst(?:en)?", r"\w*verklaring(?:en)?",
    r"(?:conformiteit\w*|publicatie|wensen|vragen|referentie|criteria|eisen|check|controle|voldoening|project|opdracht|prijs|tarief)\w*lijst(?:en)?",
    r"(?:prijs|tarief|uur)\w*(?:opgave|aanbieding|aanbod|voorstel|staat)|opgave|offertebrief", r"inschrijf(?:biljet|staat|sheet)|invulblad",
    r"toelichting|\w*-toelichting|onderbouwing|\w*uitwerking|beantwoording|zelfevaluatie|zelfbeoordeling|reflectie(?:verslag)?|leeswijzer",
    r"(?:\w*aanpak|werk|project|implementatie)plan|visie(?:document|stuk)?|(?:kwaliteits|wensen|eisen|criteria|inschrijf|invul|antwoord)document|essay|memo|portfolio|presentatie|pitch",
    r"(?:werk|schrijf|tekst|advies|project)voorbeeld(?:en)?|voorbeeldadvie(?:s|zen)|voorbeeldrapport", r"\w*matrix|compliancetabel|tabel",
    r"(?:registratie|inschrijf|inschrijvings|polis|verzekerings|lidmaatschaps)?bewij(?:s|zen)|bewijs(?:stuk(?:ken)?|middel(?:en)?)|polis(?:blad)?|UEA|beschikking",
    r"A4\W?tje|referentie(?:brie(?:f|ven)|verklaring(?:en)?|opdracht(?:en)?|project(?:en)?)|casusbeschrijving|\w*adviesrapport",
    r"(?:price|rate) ?sheet|questionnaire|extract|letter|motivation|statement|declaration|certificates?|proof|writing-sample",
)  # fmt: skip
"""The noun of a paper."""
SENT_ALONG: Final = _words(
    r"\w*beschrijving(?:en)?|\w*voorbeeld(?:en)?|\w*verslag(?:en)?|(?:projectenlijst|opdrachtenlijst|\w*overzicht)|\w*notities?|\w*rapport(?:age)?",
    r"\w*analyse|\w*advies|\w*artikel(?:en)?|\w*schets|\w*opzet|begroting|\w*planning|\w*casus|werkstuk|antwoord(?:en)?|plan(?:nen)?|\w*product(?:en)?|video|filmpje|(?:pers|nieuws)bericht(?:en)?|screenshots?|schermafdruk(?:ken)?|blogs?|column|\w*ontwerp|\w*publicaties?|\w*presentaties?|\w*voorstel|\w*aanpak|\w*tekst(?:en)?|answers?|plan|approach|case|description|example|sample|overview|report|outline",
)  # fmt: skip
"""A text that is a paper where a sentence asks to send it."""
ANSWERED: Final = re.compile(
    r"(?P<letter>\b(?:\w*motivatie(?:brief)?|\w*brief|motivation(?: letter)?|cover letter)) ?\(?\b(?:uit|van|bij|onder|voor|bedoeld in|from|of|under|for)?\b ?"
    r"(?:(?:de |het |the )?(?:vraag|wens|onderdeel|criterium|gunningscriterium|punt|paragraaf|question|criterion|section) ?(?:[A-Z]{0,2}\.?\d+(?:\.\d+)*|[A-Za-z])|[A-Z]{1,3}\.?\d{1,2}[a-z]?|\d+(?:\.\d+)+|[A-Z]|(?<= )[a-h])\)?$",
)
"""A letter with the question that it answers."""
PAPERS_OF_TWO: Final = re.compile(
    r"(?:plan van aanpak|(?:begeleidend|motiverend) schrijven|plan of approach|uniform europees aanbestedingsdocument|eigen werk|(?:cover|covering|motivation|reference) letters?"
    r"|letters? of \w+|(?:price|rate|bid|tender|application|response) (?:sheet|form)|(?:writing|work) samples?|geanonimiseerde? (?!antwoorden|vragen|aan|door|via|op|en)\w+|proof of \w+"
    r"|(?:volledig )?(?:ingevulde?|completed|filled[- ]in) (?:en (?:onder)?getekende? )?(?!cv|reactie|aanmeld|web|contact)[\w-]*(?:bestand|format|formats|sheet|template|sjabloon|model|checklist|document|tabel|overzicht|excel|file)|[\w-]+ (?:matrix|checklist)(?= met| uit| van|$)|(?:requirements|compliance|criteria|skills) (?:matrix|list|table|checklist)|completed excel \w+|cover letters?"
    r"|reactie op bijlage \w+|(?<!\w)(?:kantje|pagina)(?= over )|(?:ingevulde|(?:onder|ge|onderge)tekende|completed|signed) (?:bijlage|annex) \w+|casus van (?:max\w*\.? |ten hoogste |hooguit )?(?:(?:een|één|1) )?(?:half |halve )?A4|bijlage (?-i:[A-Z][a-z]{3,}))(?![\w-])",
    re.IGNORECASE,
)
"""Papers whose name is of several words."""
DESCRIBES: Final = _words(
    r"(?!(?:de|je|uw|jouw|onze|alle|deze|die|beide|mede|\w*bevoegde|the|please|graag|zie|inclusive|relative|iedere|elke|welke|vraagt?e|stuurde|(?:boven|hier\w*|zo|voor)?genoemde|(?:aan)?gevraagde|bedoelde|betreffende|desbetreffende|bijbehorende|gemelde|verlangde|bovenstaande|onderstaande)$)[a-zà-ÿ-]{3,}e",
    r"(?:ingevuld|getekend|ondertekend|rechtsgeldig|gewaarmerkt|kort|beknopt|recent|volledig|apart|los|eigen|geldig|bijgewerkt|actueel|ander|extra|separaat|gedateerd|overzichtelijk|half|[a-z]{3,}(?:aal|eerd))",
    r"(?:signed|completed|short|brief|separate|recent|filled-in|own|valid|written|personal|brief)", r"\d{1,2}|twee|drie|vier|vijf|two|three",
)  # fmt: skip
"""A word before a paper that says how it is."""
INTO: Final[frozenset[str]] = frozenset(
    "van op over volgens conform met uit bij of on about from with in voor onder per".split()
)
"""Prepositions that open a phrase which may belong to the paper."""
ARTICLE: Final = _words(r"de|het|een|één|eén|uw|je|jouw|onze|ons|the|a|an|your")
BESIDE: Final = _words(
    r"de|het|een|één|eén|geen|uw|je|jouw|onze|ons|alle|elk(?:e)?|ieder(?:e)?|the|a|an|your|all|each", r"maximaal|max\.?|minimaal|ten|hoogste|hooguit|hoogstens|minste|circa|ca\.?|ongeveer|niet|meer|dan|at|most|no|more|than|about|up|to",
    r"(?!(?:tijde|basis)$)[a-zà-ÿ-]{3,}e", r"half|halve|eigen|\d{1,3}|twee|drie|vier|vijf|zes|tien|dertig|zestig|negentig|honderd|hundred|two|three|half|laatste|eerste|eerder(?:e)?|bovenstaand|genoemd|los|apart",
)  # fmt: skip
"""Articles, measures and adjectives before the noun of a phrase."""
UNITS: Final = _words(
    r"A4\w*|pagina\W?s?|bladzijden?|kant(?:en|jes?)?|woorden|regels?|alinea\W?s?|pages?|words|sides?|tien|twintig|twee|drie"
)
SENT_BY: Final = re.compile(
    r"(?:op (?:verzoek|basis|tijd|\d|maandag|dinsdag|woensdag|donderdag|vrijdag|ons|onze)|bij (?:de |het |uw |je )?(?:inschrijving|aanbieding|offerte|reactie|aanmelding|ons|start|aanvang|gunning|cv|gesprek)|in (?:het |de )?(?:nederlands|engels|pdf|word|één|een|pdf-|excel|portal|portaal|e-?mail|dutch|english)|voor (?:de |het )?(?:\d|maandag|dinsdag|woensdag|donderdag|vrijdag|gunning|aanvang|start|inschrijving|sluiting|opdrachtgever|beoordeling)|met (?:daarin|daarbij|de aanbieding|uw|je)|van (?:de |het |je |uw )?(?:kandidaat$|plan$)|door (?:ons|u|je|de)|uit (?:te|de|het) (?:werken|voeren)|met (?:het|de|een) cv|met (?:(?:minimaal|ten minste|minstens|at least) )?(?:\d|één|een|twee|drie|vier|two|three) refer\w+|per (?:e?-?mail|post|\d|uur|ommegaande)|of (?:cv|een)|(?:in|op|uit|via|on|from) (?:(?:het|de|ons|onze|je|uw|the|our|your) )?(?:[\w-]+ )?(?:portal|portaal|platform|\w*systeem|system|marktplaats|account|website|site)\b|with (?:your|the)|from (?:you|us)|as (?:a|an|pdf)|in (?:je|uw|eigen|jouw) (?:eigen )?woorden)",
    re.IGNORECASE,
)
"""Phrases of sending, of time and of language, which are none of the paper."""
_SIZE_UNIT: Final = r"(?:A4\W?(?:tje|t)?\W?s?|pag(?:ina\W?s?|\.)?|bladzijden?|blz\.?|kant(?:en|jes?)?|zijden|woorden|regels?|alinea\W?s?|pages?|sides?|words|paragraphs?)"
_MEASURE: Final = rf"(?:(?:max\w*\.?|ten hoogste|hooguit|hoogstens|circa|ca\.?|ongeveer|niet (?:meer|langer) dan|minder dan|at most|up to|no more than|about) )*(?:(?:een |één |a )?(?:half|halve|anderhalve?|paar|enkele)|een|één|one|twee|drie|vier|vijf|zes|acht|tien|twintig|\d{{1,4}}|two|three) (?:of \w+ |tot \w+ )?(?:volle |enkelzijdige )?{_SIZE_UNIT}(?![\w-])(?: (?:A4|pagina|of (?:twee|drie|vijf|tien|vijftien|twintig)))?"
SIZE_OF_PAPER: Final = re.compile(
    rf",?\s?(?:\(\s?(?:(?:van|of|op) )?{_MEASURE}\s?\)|(?:van|of|op) {_MEASURE}|(?<=\w), {_MEASURE})|(?<=portfolio) (?:van|met|of|with) (?:(?:max\w*\.?|minimaal|minstens|ten minste|ten hoogste|at least|at most) )?(?:\d{{1,2}}|een|één|twee|drie|vier|vijf|zes|one|two|three|four|five) (?:\w+ )?\w+",
    re.IGNORECASE,
)
"""How long a paper may be, behind its noun: "toelichting van maximaal een half A4"."""
WHOLLY: Final = re.compile(r"^(?:volledig|geheel|compleet|fully) (?=\w+(?:e|d|t)\b)", re.IGNORECASE)
"""How far a form is filled in, which is none of its name: "volledig ingevuld prijzenblad"."""
HOW_OLD: Final = re.compile(
    r"(?:van|of|from|uit) (?:(?:max\w*\.?|ten hoogste|hooguit|hoogstens|minder dan|niet (?:meer|ouder) dan|jonger dan|de laatste|het laatste|de afgelopen|at most|less than|no (?:more|older) than|the last|not older than) )*"
    r"(?:(?:een |one )?(?:half|halve)|\d{1,2}|een|één|twee|drie|vier|vijf|zes|negen|twaalf|one|two|three|six|twelve)? ?(?:maand(?:en)?|weken|week|jaar|jaren|dagen|kwartaal|months?|weeks?|years?|days)\b",
    re.IGNORECASE,
)
"""How old a paper may be, which is none of its name: "uittreksel van hooguit zes maanden oud"."""
RANGE: Final = re.compile(
    r"(?:[A-Z]{0,2}\.?\d+(?:\.\d+)*|[A-Z]|[a-h]) (?:tot en met|t/m|tot|to|up to|en|and|through|[-–]) (?:[A-Z]{0,2}\.?\d+(?:\.\d+)*|[A-Z]|[a-h])(?![\w-])"
)
"""The criteria from which to which a paper goes: "W1 tot en met W3"."""
SENT_THROUGH: Final = re.compile(
    r"\b(?:via|middels|door middel van|met behulp van|(?:opgesteld|ingevuld|gemaakt|gegeven|afgegeven|drawn up|made) (?:met|op|volgens|on|with)|in op|invullen (?:op|in)|invult (?:op|in)|ingevuld (?:op|in)|door(?= (?:de|het|deze|dit|een) ?\w*$)|through|by means of)(?: (?:het|de|een|ons|onze|dit|deze|the|our|this))?(?: \w+)?$",
    re.IGNORECASE,
)
"""What stands before the form by which one replies: "via het digitale aanmeldformulier"."""
ENDS_PHRASE: Final = _words(
    r"(?:toe|mee|aan|te|en|die|dat|dit|deze|waarin|waaruit|waarop|waarbij|waarmee|via|per|naar|is|zijn|wordt|worden|graag|hoeft|moet|moeten|mag|mogen|we|wij|u|je|jij|men|staat|staan|volgt|kan|kunnen|nodig|niet|gaat|gaan|komt|komen|hoort|horen|telt|tellen|meesturen|meestuurt|bijvoegen|toevoegen|meeleveren|meezenden|uploadt|aanleveren|bijsluiten|inleveren|overleggen|verplicht|vereist|geldt|gelden|vraagt|vragen|vormt|maakt|dient|dienen|samen|als|dan|ook|ontbreekt|ontbreken|blijkt|hebben|heeft|levert|lever|stuurt|stuur|voegt|voeg|upload|uploaden|zonder|tot|om|and|or|is|are|that|which|to|must|should|by|please|via|together|along|alongside)",
    r"van|op|over|volgens|conform|met|uit|bij|of|on|about|from|with|in|voor|door|na|vóór",
)  # fmt: skip
"""A word that no phrase of a paper ends with."""
NAMED_BEFORE: Final = re.compile(r"[A-Z][A-Z0-9]+")
"""An abbreviation before the second half of a certificate's name: "ITIL Foundation-certificaat"."""
STATES: Final = _words(r"\w*verklaring|\w*formulier|\w*document|\w*lijst")
STATED: Final = re.compile(
    r"(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])[\w-]+)*|inzake \w+|[a-z]{3,}e inzet\b|[a-z]{4,}heid\b|eisen(?: en wensen)?\b",
    re.IGNORECASE,
)
"""What such a paper is about, without a preposition: "verklaring Wet DBA", "document eisen en wensen"."""
WHY_THEM: Final = re.compile(r"waarom (?:jij|je|u|uw kandidaat|ik|juist jij)\b", re.IGNORECASE)
BARE_COPIED: Final = _words(
    r"kopie(?:ën)?|scan|uittreksel|afschrift|bewijs|polis|certificaat|diploma|extract"
)
"""Papers whose content may follow without a preposition: "uittreksel handelsregister"."""
NO_PAPER: Final = re.compile(
    r"\b(?:vog(?:-verklaring)?|reactieformulier|aanmeld(?:ings)?formulier|webformulier|vragenformulier|verklaring omtrent|nadere toelichting|modelovereenkomst|omgevings\w*)\b",
    re.IGNORECASE,
)
"""What is handed in after the award only, or shown by a page."""
SIGNED_LATER: Final = re.compile(
    r"\b(?:geheimhouding\w*|integriteits\w*)\b",
    re.IGNORECASE,
)
"""What is signed after the award, but for where a list or a sentence asks for it with the bid."""
