"""Words that tell whether an unknown word with a capital is a person or a thing.

In: nothing. Out: patterns over what stands before, behind and around it.
"""

from __future__ import annotations

import re

_THINGS = (
    r"(?:software|systemen|systeem|applicaties?|pakketten|tools?(?:ing)?|technieken|techniek|technologie(?:ën)?|technologies|stack|tech(?:nical)?[ ]stack|methoden|methodieken|methodes|"
    r"omgevingen|platformen|platforms|programma['’]?s|programmeertalen|talen|languages|skills|top[ ]skills|vaardigheden|competenties|kennis|expertise|certificaten|certificeringen|"
    r"certifications?|cursussen|trainingen|courses|opleidingen?|opleiding[ ]en[ ]training|education|databases?|frameworks|branches?|sectoren|cloud|devops|honors-awards|awards|publicaties|publications|"
    r"interesses|hobby['’]?s|ict-kennis|it-kennis|automatisering|opdrachtgevers|klanten|clients|key[ ]clients|werkgevers|lidmaatschappen|keywords|trefwoorden)"
)
LISTS_THINGS = re.compile(
    rf"(?i)(?:^|[|]|(?<![^\S\n])(?:[ ]?\t|[ ]{{2}}))[^\S\n]*+[-•▪*+]?[ ]?(?:[\w/-]+[ ]){{0,3}}{_THINGS}(?:[ ][\w/-]+){{0,3}}[ ]?(?::|\||\t|=)"
)
"""A label with things behind it: "Gebruikte systemen: ..."."""
HEADS_THINGS = re.compile(
    rf"(?i)[#*_ ]*(?:[\w/&-]+[ ]){{0,3}}{_THINGS}(?:[ ][\w/&-]+){{0,4}}[ ]?:?[*_ ]*"
)
"""A heading with things under it."""

_KINDS = (
    r"gemeenten?|gem\.|provincie|waterschap|stichting|vereniging|bureau|firma|bedrijf|concern|groep|ministerie|dienst|regio|wijk|buurt|dorp|stad|plaats|"
    r"project|programma|programme|campagne|plan|polder|kanaal|rivier|park|school|hogeschool|universiteit|instituut|platform|systeem|systemen|applicatie|app|pakket|"
    r"tool|tools|software|oplossing|module|suite|database|leverancier|fabrikant|methode|methodiek|model|raamwerk|framework|standaard|norm|wet|certificaat|cursus|"
    r"training|leergang|opleiding|diploma|merk|product|krant|tijdschrift|museum|theater|ziekenhuis|kliniek|corporatie|zaaksysteem|"
    r"samenwerkingsverband|verband|locatie|kantoor|vestiging|gebouw|straat|weg|station|haven|brug|tunnel|dijk|gemaal|kern|kernen|eiland|club|partij|fractie|taal|"
    r"kreis|landkreis|startup|scale-up|adviesbureau|ingenieursbureau|detacheerder|uitzendbureau|intermediair|broker|bank|verzekeraar|accountant|stadsdeel|deelgemeente|"
    r"company|municipality|city|province|river|port|university|agency|vendor|tool|system|application|platform"
)
THING_BEFORE = re.compile(
    rf"(?<![\w-])(?:[\w-]{{0,30}}(?:{_KINDS}))[ ](?:(?:van|voor|de|het|the|of)[ ]){{0,2}}[\"“‘'«(]?$",
    re.IGNORECASE,
)
"""The kind of thing before its name, also glued: "zaaksysteem", "ingenieursbureau"."""
THING_AFTER = re.compile(
    r"-?(?:straat|laan|weg|plein|gracht|kade|dijk|polder|kanaal|brug|tunnel|gebied|wijk|platform|systeem|applicatie|pakket|project|regio|locatie|team|omgeving)\b"
    r"|[ ](?:B\.?V\.?|N\.?V\.?|VOF|vof|cvba|nv|bv|GmbH|Ltd|Inc)(?!\w)|[ ]?[®™©]"
    r"|[ ](?:systeem|applicatie|pakket|platform|module|software|tool|certificaat|certificering|methode|methodiek|diploma|dashboards?|omgeving|database|certified|certification|training|gecertificeerd|geaccrediteerd|geregistreerd|erkend|keurmerk|lidmaatschap|opleiding|cursus|leergang)\b"
)
OF_A_THING = re.compile(
    r"(?:(?<![\w-])(?:bij|at|in|te|uit|naar|vanuit|regio|omgeving|rond|rondom|richting|van[ ]en[ ]naar|werkzaam[ ]voor|werkte[ ]voor|werk(?:t|en)?[ ]voor|gewerkt[ ]voor|"
    r"in[ ]opdracht[ ]van|in[ ]dienst[ ]van|namens|gegund[ ]aan|aanbesteed[ ]aan|uitbesteed[ ]aan|verkocht[ ]aan|overgenomen[ ]door|awarded[ ]to|near|for|within|binnen|via|using|kent|beheer[ ]van|inrichting[ ]van|invoering[ ]van|implementatie[ ]van|"
    r"gebruik[ ]van|ervaring[ ]met|kennis[ ]van|migratie[ ]van|migratie[ ]naar|in[ ]de|op[ ]het|op[ ]de|het|the|aan[ ]het|tussen|spreek|spreekt|speak|naast[ ]Nederlands(?:[ ]ook)?|grondwerk|riolering|herinrichting|reconstructie|nieuwbouw|renovatie|vervanging|sloop|aanleg)[ ]|(?<![\w-])(?:grondwerk|riolering|herinrichting|reconstructie|nieuwbouw|renovatie|vervanging|sloop|aanleg)[ ][A-Z][\w-]{2,30}(?:,|[ ]en)[ ]|@[ ]?)[\"“‘'(]?$",
    re.IGNORECASE,
)
"""Words that a place, a firm or a system follows rather than a person."""
HUMAN_BEFORE = re.compile(
    r"(?i)(?:collega|teamleider|afdelingshoofd|docent|notaris|chef|zoon|dochter|kleindochter|kleinzoon|partner|vrouw|man|echtgenote?|kinderen|moeder|vader|broer|zus|wethouder|schepen|burgemeester|"
    r"met|door|dankzij|niet|ook|vraag|bel|mail|en|groet|aan|van|over|zowel|volgens|aldus|namens|mevr|dhr|mw|frau|herr|kollege|with|by|and|from|to|ask|call|thanks|dear|beste|hoi)\.?:?[ ]?"
)
"""A word, also with a capital, behind which a person may stand."""
ROLE_BEFORE = re.compile(
    r"(?<![\w-])(?:[a-z-]{0,24}(?:manager|leider|leidster|secretaris|jurist|coördinator|architect|analist|inkoper|regisseur|medewerker|directeur|controller|consulent|hoofd|bestuurder)|product[ ]owner|opdrachtgever|opdrachtgeefster)[ ]$|\(via[ ]$"
)
"""A role behind which a person stands rather than what the role is for."""
ASKED_FOR = re.compile(
    r"(?i)(?<![\w-])(?:(?:vraag|vragen|vroeg|vernoemd|genoemd|luister(?:de)?|verwijs|verwees)[ ]naar|(?:bereik\w*|contact)[ ]via|(?:named[ ]after|ask[ ]for))[ ]$"
)
"""Behind which a person is asked for, though "naar" and "via" lead to things."""
OFFICE_LETTERS = frozenset(
    "HR PO P&O CIO CISO CEO CFO CTO COO ICT IT OR PMO MT DGA FG PM SM RVB RVT MSC BSC MBA RE RA RC HRM".split()
)
"""What stands behind a name in capitals, and is no firm."""
PERIOD = re.compile(
    r"(?:(?:19|20)\d\d|['’]\d\d)[ ]?(?:[-–—/]|t/m|tot(?:[ ]en[ ]met)?|to|until)[ ]?(?:[a-z.]+[ ])?(?:\d{1,2}[-/])?(?:(?:19|20)\d\d|['’]\d\d|heden|nu|present|now|today)"
    r"|(?:\d{1,2}[-/.])?(?:19|20)\d\d[ ]?[-–—][ ]?(?:\d{1,2}[-/.])?(?:(?:19|20)\d\d|heden|nu|present)"
    r"|\b(?:sinds|since|vanaf)[ ](?:\w+[ ])?(?:19|20)\d\d"
    r"|\b(?:jan|feb|m(?:aa)?rt|mar|apr|mei|may|jun|jul|aug|sep|o[kc]t|nov|de[cz])[a-z]*\.?[ ](?:(?:19|20)?\d\d)[ ]?[-–—]",
    re.IGNORECASE,
)
"""A span of years, as stands beside a job."""
BEHIND_YEARS = re.compile(
    r"(?:(?:19|20)\d\d|['’]\d\d)[ ]?(?:[-–—/]|t/m|tot)[^\n]{1,12}?(?<!\w)(?:(?:19|20)\d\d|['’]?\d\d|heden|nu|present|now)\)?[ ]?(?:[,:|\t]|[ ]{2})[ |]{0,12}$",
    re.IGNORECASE,
)
"""The end of a span of years, right behind which a firm stands."""
WORK_BESIDE = re.compile(
    r"[ ](?:en|and)[ ](?!(?:collega|anderen|haar|zijn|mijn|vooral|partner|ander|enkele|diens|twee|drie|later|daarna|verder|samen|iedereen|wethouder|direct|vice)[\w'’]*)([a-z]{5,20})(?=[.,;)\n])"
)
""" "Asfalt en kabels." """
TEACHER_BEFORE = re.compile(
    r"(?i)(?:docent|trainer|begeleider|promotor|opleider|coach|mentor|door|by|bij|met|van)[ :]{1,2}$"
)
"""Behind which a person stands, in a list of courses too."""
A_LAW_OR_THING = re.compile(
    r"(?:wet|besluit|regeling|verordening|richtlijn|akkoord|plan|systeem|loket|portaal|archief|gesetz|verordnung|register|dienst|bedrijf|bureau|net|web|soft|tech|data|cloud|ware|sys|straat|laan|weg|plein|gracht|kade|lab|labs|gis|pro|wijzer|werf|plein|punt|kracht|werk|advies|zorg|college|academie|fonds|raad)$"
)
"""How words end that are made for a law, a system or a firm."""

NAMED_AS_A_THING = re.compile(
    r"(?<![\w-])(?i:gemeenten?|provincies?|waterschap|wetterskip|wet|stad|dorp|municipality[ ]of|province[ ]of)[ ](?P<n>[A-Z][\w-]{2,40}(?:,[ ][A-Z][\w-]{2,40}){0,4}(?:[ ]en[ ][A-Z][\w-]{2,40})?)"
)
"""What stands behind its kind once is that thing everywhere: "Wet Bibob", "gemeente Zaanhorst"."""
_ROWS = r"(?P<n>[A-Z][\w-]{3,40}(?:,[ ][A-Z][\w-]{3,40}){0,4}(?:[ ]en[ ][A-Z][\w-]{3,40})?)"
PLANNED_FOR = re.compile(
    r"(?<![\w-])(?i:(?:(?:wijk|buurt|gebieds|dorps|stads|centrum|omgevings|bestemmings|structuur|warmte|riolerings|water|verkeers|mobiliteits|groen|klimaat|inrichtings|bodem|dijk|kade)\w{0,20}"
    r"(?:plan(?:nen)?|visies?|aanpak|agenda|net(?:ten)?|vernieuwing|versterking|verbetering|transitie|onderzoek|renovatie))[ ](?:voor|in|rond|bij|langs)"
    r"|(?:herinrichting|herstructurering|renovatie|reconstructie|nieuwbouw|sloop|riolering|verduurzaming|gebiedsontwikkeling)[ ](?:van|in|rond|bij))"
    r"[ ](?:de[ ]|het[ ])?(?:(?:wijk|wijken|buurt|buurten|kern|kernen)[ ])?" + _ROWS
)
""" "wijkplannen voor Quorhaaf en Vorkveld": a quarter of a town that plans are made for."""
BEFORE_PEOPLE = re.compile(
    r"(?:(?<![\w-])(?:met|door|collega(?:['’]s)?|volgens|aldus|dankzij|opvolger[ ]van|opvolgster[ ]van|mentor[ ]van|vervanger[ ]van|coach[ ]van|begeleid(?:er|ing)[ ]van|samen[ ]met|naast|bel|vraag|mail|"
    r"dat|omdat|zowel|buddy|with|by|ask|call|thanks[ ]to|together[ ]with|docent|trainer|notaris|chef|mentor|coach)[ ]|[\"”’][ ]\()$",
    re.IGNORECASE,
)
"""What a person stands behind, rather than a department or a product."""
WORKS_BY = re.compile(
    r"(?i)(?<![\w-])(?:werk(?:en|t)?|model|methode|methodiek|aanpak|training|gesprek(?:ken)?|coach(?:en|ing)|begeleid(?:en|ing)|analyse|planning|theorie|systematiek|indeling|schaal|matrix|cyclus|techniek|leiderschap|onderhandelen|leren|denken)"
    r"(?:[ ][a-z]{2,14}){0,2}[ ](?:volgens|conform|naar)[ ](?:(?:de|het|van)[ ])?$"
)
"""Who thought of the way of working: "werken volgens De Quorvi"."""
INSIDE = re.compile(r"(?<![\w.,:;/@-])[a-zà-ÿ'’]{2,}[ ]$")
"""A small word right before a capital: neither opens a sentence nor a list."""
NO_PERSON_BEHIND = re.compile(
    r"(?i)(?<![\w-])(?:het|een|de|bij|in|te|uit|naar|op|voor|tot|over|per|en|of|als|is|via|binnen|rond|tussen|the|an?|at|for|in|of|off|on|to|and|or|as|"
    r"afdeling\w*|teams?|sector|domein|cluster|dienst|unit|programma|project|vak|thema|wet|cursus|opleiding|training|module|systeem|applicatie|functie|rol|schaal|niveau|merk|gebied|fase|perceel|eis|wens|bijlage|"
    r"label|type|soort|versie|richting|specialisatie|afstudeerrichting|portefeuille|portefeuilles|expertise|certificaat|diploma|kantoor|locatie|vestiging|traject|titel|onderwerp|bureau|stichting|vereniging|firma)[ ]$"
)
"""What a thing, a place or a department stands behind."""
CALLED_TOO = re.compile(
    r"[ ](?:\([ ]?[\"“‘'„]?(?:(?:roepnaam|zeg[ ]maar|alias|zegt|ook|oftewel|aka|call[ ]me)[ :]{1,2})?|[\"“‘'„])(?P<n>[^\W\d_]{2,15})(?:[\"”’']?(?:\)[ ]?|[ ](?=(?:voor|is|onder|in[ ]de|to|for|zeggen|genoemd)\b)|(?=,[ ]))|[\"”’'][ ])"
)
"""A name that somebody is called by, in brackets or quotes behind the name."""
INSIDE_A_SENTENCE = re.compile(
    r"[ ](?:en|and|of|uit|van|bij|als|is|was|heb|heeft|had|kan|kon|wil|weet|zegt|zei|vond|vindt|gaf|leidde|schreef|deed|ging|kwam|zat|zit|werkte|werkt|noemde|nam|haar|zijn|mijn|hem|te|op|die|om|mij|me|ik|ons)\b|,[ ]|[.!?)](?:[ \n]|$)"
)
"""What goes on behind a name."""

OPENERS = frozenset(
    """
    toen wanneer als nadat sinds omdat zo nu dan daarna later ook zelfs alleen samen namens volgens met door aan voor na bij uit over van in op tot en of maar want dus
    hier daar waar wie wat hoe welke dankzij naast behalve zonder tijdens inmiddels intussen destijds eerst vervolgens uiteindelijk onlangs recent gisteren vandaag morgen
    niet geen wel eveneens bovendien echter toch vraag bel mail stuur zie groet groeten beste hallo hoi dag lieve geachte dank bedankt mijn onze zijn haar hun uw je jouw
    when while since because after before then also even only together with by for from to and or but so here there where who what how thanks dear hello hi my our his her their your
    referentie referenties contact contactpersoon akkoord opmerking opgeleid gesproken geleid begeleid opgevolgd vervangen aanwezig afwezig cc bcc
    """.split()
)
"""Words that open a sentence, behind which a name may stand."""
