"""Kinds of things that bear the name of a person: bridges, schools, ships, halls, firms.

Why: "de Willem Knolbrug", "sporthal Jan van Besouw" and "HNLMS Karel Doorman" hold a first name and are
nobody's. In: nothing. Out: patterns over the words before, in and behind such a name.
"""

from __future__ import annotations

import re

_GLUED = (
    r"park|terrein|hal|zaal|bad|centrum|huis|flat|gebouw|toren|school|lyceum|gymnasium|college|academie|conservatorium|instituut|museum|theater|schouwburg|bioscoop|bibliotheek|"
    r"brug|kade|sluis|tunnel|viaduct|aquaduct|weg|gracht|laan|plein|straat|steeg|singel|polder|dijk|kanaal|haven|gemaal|wijk|buurt|plantsoen|plas|versterking|verbetering|verzwaring|"
    r"schip|boot|pont|club|vereniging|bureau|kantoor|bedrijf|combinatie|maatschap|kliniek|ziekenhuis|hospice|kerk|moskee|kazerne|camping|hotel|café|winkel|"
    r"lezing|prijs|penning|award|zaak|campagne|opvang|kindcentrum|fabriek|dienst|fonds|stichting|orkest|koor|festival|toernooi|coöperatie|corporatie|uitgeverij|hogeschool|universiteit"
)
"""Kinds that Dutch glues words to: "recreatiepark", "kademuurbrug"."""
_ALONE = (
    r"ikc|kdv|bso|obs|cbs|rkbs|pcbs|sbo|fc|sv|vv|rkvv|hnlms|hms|uss|zr\.ms\.|hr\.ms\.|mts|wetterskip|technikum|universität|hochschule|université|lycée|école|"
    r"museum|zorgcentrum|rowing[ ]club|football[ ]club|club|bridge|hospital|hall|street|avenue|college|academy|institute|theatre|church|vessel|frigate|fregat|korvet|"
    r"parochie|harmonie|fanfare|schutterij|kasteel|café|landgoed|buitenplaats|fort|parish|castle|uniwersytet|universidad|università|stadtwerke|landkreis|klinikum|parkeergarage|veerpont|veerboot|jacht|kamer|lokaal|zaal|storm|orkaan|hurricane|vak|monitor|bemanningslid[ ]op"
)
_BARE = (
    r"park|school|lyceum|gymnasium|conservatorium|academie|theater|schouwburg|brug|kade|sluis|tunnel|viaduct|aquaduct|gracht|plein|polder|kanaal|gemaal|"
    r"prijs|fonds|penning|medaille|bokaal|band|ensemble|kwartet|leerstoel|stipendium|award|schip|ziekenhuis|hospice|kazerne|camping|lezing|orkest|koor|festival|scouting|hogeschool|universiteit"
)
"""Of the glued kinds, those that stand by themselves before a name too."""
_OF_A_THOUGHT = (
    r"model|theorie|methode|principe|filosofie|schattingen|reeks|piramide|matrix|theory|curve|wet"
)
NAMED_THING_BEFORE = re.compile(
    rf"(?<![\w-])(?!(?:onder|over|half)weg[ ]|(?:nood|oor|bij)zaak[ ])(?:(?:[^\W\d_]{{2,30}}(?:{_GLUED})|{_BARE}|{_ALONE})[ ](?:(?:de|het|den|the|['’]t)[ ]+)?|(?:{_OF_A_THOUGHT})[ ](?:van|volgens|of)[ ])[\"“‘'«]?$",
    re.IGNORECASE,
)
"""What stands before the name of a thing: a glued kind, a ship's prefix, a club."""

TITLED_THING = re.compile(
    r"(?<![\w-])(?:\w{0,24}(?:gemaal|sluis|brug|tunnel|viaduct|molen|kazerne|museum)|school|lyceum|park)[ ](?:(?:Prof|Ir|Dr|Mr|Ds|Ing|Burgemeester)\.?[ ]){1,2}$"
)
""" "gemaal Ir. Wortel": the title belongs to the name of the thing."""
PLACE_OF_A_NAME = frozenset("bos landgoed fort huis hof slot kasteel molen park".split())
""" "het Bos van Krayenhoff": behind "het" no person, and what follows "van" gave the name."""
GLUED_THOUGHT = re.compile(
    rf"(?<![\w-])(?:{_OF_A_THOUGHT}|aanpak|stijl|doctrine|formule|regel)-$", re.IGNORECASE
)
""" "de methode-Quorvik": what somebody thought of."""
THOUGHT_BEFORE = re.compile(rf"(?<![\w-])(?:{_OF_A_THOUGHT})[ ]$", re.IGNORECASE)
KIND_BEHIND = re.compile(
    r"[ ](?:bridge|building|college|school|street|avenue|hall|tower|centre|center|award|prize|lecture|institute|stadium|airport|"
    r"gebouw|brug|tunnel|lezing|prijs|toernooi|festival|orkest|stadion|kazerne)\b"
)
"""The kind of thing behind its name: "the Jan Tinbergen building"."""
KIND_WORD = re.compile(
    r"[^\W\d_]{4,}(?:bureau|centrum|bedrijf|school|college|vereniging|combinatie|instituut|ziekenhuis|stichting|corporatie|kantoor|academie|conservatorium)"
    r"|stadtwerke|kreis|bezirk|gutachten|landkreis|klinikum|uniwersytet|universidad|universita|hnlms|hms|uss|ikc|kdv|obs|cbs|rkbs|pcbs|fc|rkvv|instytut|zaklad|conservatorium|gymnasium|lyceum|museum|theater|schouwburg|sporthal|zwembad|wetterskip|ingenieursbureau|technikum|universitat|hochschule|instytut|politechnika|"
    r"cursus|opleiding(?:en)?|training(?:en)?|leergang|masterclass|textiel|transport|infra|medical|facilitair|retail|logistiek|reclame|dredging|engineering|construction|events|shipping|contractors|offshore|noordoost|noordwest|zuidoost|zuidwest|advocaten|notarissen|accountants|fabrieken|kwekerij|aannemers"
)
"""Words that, with a capital, are a part of the name of an organisation."""

_SURELY_A_STREET = r"(?:gracht|kade|brug|plein|buurt|singel|tunnel|viaduct|sluis|plantsoen|lyceum|gebouw|college|gymnasium|instituut)"
_MAYBE_A_STREET = r"(?:straat|laan|weg|park|dijk|wijk|steeg|haven|polder|zaal|hal)"
STREET_NAME = re.compile(
    rf"[^\W\d_]{{4,}}{_SURELY_A_STREET}|[^\W\d_]{{3,}}{_MAYBE_A_STREET}(?P<maybe>)", re.IGNORECASE
)
"""The last word of "Jacob van Lennepgracht"; the group `maybe` where a surname may end so too."""
BEFORE_A_STREET = re.compile(
    r"(?<![\w-])(?:de|het|die|deze|aan|in|op|langs|tussen|bij|over|van|rond|nabij|herinrichting|reconstructie|vervanging|renovatie|sloop|aanleg|riolering|rioolvervanging|\w{3,20}(?:plein|straat|laan|weg|gracht|singel|kade)(?:,|[ ]en))[ ](?:de[ ]|het[ ])?$",
    re.IGNORECASE,
)
PROJECT_LINE = re.compile(
    r"(?i)^[-•* \t]{0,4}(?:opdracht|project(?:naam)?|locatie|werk)[ ]?:[^\n]{3,80},[ ]$"
)
"""The line of a form that tells what the work was: "Opdracht: klimaatbestendig centrum, "."""
RIVERS = frozenset(
    "maas waal lek rijn ijssel schelde vecht eem amstel linge dommel regge dinkel berkel merwede rotte schie zaan gouwe eems roer niers nederrijn westerschelde oosterschelde hunze spaarne".split()
)
BEFORE_A_RIVER = re.compile(
    r"(?<![\w-])(?:langs|over|aan|op|in|naar|tussen|rond|oevers?[ ]van|uiterwaarden[ ]van)[ ](?:de[ ])?$"
)
""" "langs de Maas": where a river is, and nobody of that name."""
SCHOOL_LEVEL = re.compile(
    r"(?i)^[-•* \t]{0,4}(?:(?:19|20)\d\d[ ]?[-–][ ]?(?:19|20)\d\d[ ,|\t]{1,6})?(?:havo|vwo|mavo|vmbo(?:-\w{1,2})?|gymnasium|atheneum|hbs|mulo|mms|meao|heao|mts|hts|lts|leao|mbo|hbo|pabo)"
    r"(?:[/ +-][\w-]{1,20}){0,3}[ ]?[,|:–-][ ]$"
)
"""The level of a school at the head of a line, behind which the school stands."""
LIVES_BEFORE = re.compile(
    r"(?<![\w-])(?:woon\w*|wonen\w*|thuis|huis|lives?|living|verhuis\w*|adres|address)\b[^.\n]{0,40}$",
    re.IGNORECASE,
)
"""Where somebody's home is told, a street is nobody else's."""

GLUED_AFTER = re.compile(r"-(?P<n>[a-zé]{4,})(?![\w-])")
""" "Anton de Kom-lezing", "Jansen-tracé": what is joined on in small letters is a thing."""
NUMBERED_KING = re.compile(r"[ ](?:II|III|IV|VI{0,3})(?!\w)")
""" "Willem III"; "Peter I" may go on with "I worked"."""
FIRM_AFTER = re.compile(
    r"[ ](?:en|and)[ ](?:(?:van|de|der|den|Van|De)[ ]){0,2}[A-Z]\w+[ ](?:(?:van|de|der|den)[ ]){0,2}(?-i:[A-Z])\w*(?:advies|adviseurs|advocaten|architecten|notarissen|accountants|fabrieken|kwekerij|kwekers|aannemers|bouw|infra|reclame|consultancy|partners)(?!\w)",
)
""" "Van Dooren en Maes Bouwadvies"."""

TITLED = re.compile(
    r"(?:nota|rapport|notitie|visie|campagne|boek|artikel|blog|podcast|project|programma|plan|voorstelling|tentoonstelling|motie|brochure|handreiking)(?:[ ](?:getiteld|genaamd|met[ ]de[ ]titel))?[ ][\"“‘'«][^\"”’'»\n]{0,60}$",
    re.IGNORECASE,
)
"""A title between quotes up to where a word of it stands."""
SEVERAL_SUCH = re.compile(
    r"(?<![\w-])[\w-]{0,24}(?:werkgevers|bedrijven|organisaties|leveranciers|aanbieders|instellingen|scholen|systemen|tools|applicaties|pakketten|merken|gemeenten|banken|corporaties|"
    r"verenigingen|clubs|gebieden|wijken|buurten|kernen|dorpen|locaties|straten|bruggen|schepen|talen|companies|vendors|suppliers|schools|languages)"
    r"(?:[ ](?:zo)?als[ ]|[ ]waaronder[ ]|[ ]like[ ]|[ ]such[ ]as[ ]|[ ]?\([ ]?)(?:(?:van|de|het)[ ])?"
    r"(?:(?-i:[A-Z'’])[^.;:)]{0,60}(?:,[ ]|[ ]en[ ]|[ ]and[ ]))?$",
    re.IGNORECASE,
)
"""Kinds in the plural, up to the first or a later one of those that they name."""
SCHOOL_BEHIND = re.compile(
    r"[ -](?:College|Lyceum|Gymnasium|School|Instituut|Academie|Ziekenhuis|Stichting|Fonds|Museum|Conservatorium|Kliniek)\b"
)
COURSE_BEHIND = re.compile(
    r"[ ](?:Opleidingen?|Cursus(?:sen)?|Trainingen?|Training|Academy|Academie|Instituut|Leergang)\b"
)
TONGUES = frozenset(
    """
    darija tarifit tashelhit tamazight riffijns soussi kabylisch melayu bahasa indonesia ambon sranan saramaccaans sarnami papiamentu papiamento papiaments aukaans moluks
    javaans soendanees tagalog twi igbo yoruba hausa lingala kikongo oromo amhaars wolof farsi dari pashto sorani kurmanji zaza azeri oezbeeks turkmeens kazachs baloetsji
    fries frysk gronings drents twents achterhoeks zeeuws brabants limburgs vlaams bildts stellingwerfs hindi urdu bengaals gujarati punjabi malayalam telugu kannada singalees
    nepalees birmees khmer laotiaans mongools georgisch tsjetsjeens tataars macedonisch montenegrijns romani jiddisch ladino maltees baskisch catalaans galicisch welsh gaelic
    """.split()
)
"""Languages, some of which are first names too."""
OF_TONGUES = re.compile(
    r"(?i)\b(?:talen|taal|languages?|spreek|spreekt|speak|speaks|sprak|vloeiend|fluent|moedertaal|moerstaal|native|tolk|vertal\w+|Arabisch|Arabic|Berbers|Maleis|Marokkaans|Indonesisch|Koerdisch|Surinaams|Nederlands|Dutch|Engels|English|Frans|Duits|Turks)\b"
)
LEVEL_BEHIND = re.compile(
    r"[ ]?[(:–-][ ]?(?i:native|moedertaal|goed|vloeiend|limited|full|conversational|basis|redelijk|matig|zeer|professional|elementary|uitstekend|fluent|[abc][12]\b)"
)
