"""Sentences that open a list of demands without a heading, turn it over to another kind, or only speak about it."""

from __future__ import annotations

import re

from tenderkit.lexicon.sections import Part
from tenderkit.sieving import Sieve, sieve

LEAD_PATTERNS: tuple[tuple[Part, str], ...] = (
    ("bid_rules", r"\b(?:documenten|stukken|bijlagen|inschrijving|aanbieding|offerte|lever|stuur|dien)\w*\b(?:[^.?!]|\.(?=\w))*\b(?:in|aan|bij|mee|bevat|bestaat|toe|op)\b(?:[^.?!]|\.(?=\w))*:$"),
    ("assignment", r"\b(?:rol|functie|opdracht|positie|inzet)\b.{0,30}\b(?:houd|houdt|doe|doet|ga|gaat|zorg|zorgt|richt|pak|voer|werk|werkt|verzorg)\w* (?:je|jij|u)\b.*:$|\b(?:je|uw|jouw|de) (?:werk\w*|taken\w*|takenpakket|bezigheden)\b.{0,30}\b(?:bestaa\w+|omvat\w*|zijn|is|behoren|horen)\b.*:$|\b(?:houdt?|gaat?) (?:je|u) (?:je |zich )?(?:bezig|aan de slag|aan het werk)\b.*:$|\btot (?:je|uw|jouw|de) (?:taken|werkzaamheden|takenpakket)\b.*:$|\b(?:je|u) (?:bent|wordt) verantwoordelijk voor\b.*:$"),
    ("organisation", r"\b(?:team|afdeling|cluster|organisatie|bureau)\b.{0,60}\b(?:bestaat uit|telt|van|kent)(?: nu| op dit moment)?:$|\b(?:wij|we|opdrachtgever|gemeente) (?:bieden|biedt|zorgen|zorgt)\b.*:$"),
    ("condition", r"\b(?:voorwaarden|afspraken|bepalingen|spelregels|regels)\b.{0,40}\b(?:van toepassing|gelden|geldt|van kracht)\b.*:$|\b(?:gelden|geldt|van toepassing)\b.{0,60}\b(?:voorwaarden|afspraken|bepalingen|spelregels|regels)\b.*:$|\b(?:wijzen|attenderen|maken)\b.{0,40}\bop (?:het volgende|de volgende \w+|attent)\b.*:$|\brekening (?:mee )?(?:te )?houden\b.*:$"),
    ("competence", r"\b(?:omschrij\w+|typer\w+|kenmerk\w+|herken\w+|karakteriser\w+)\b.*:$|\bas a person\b.*:$"),
    ("award", r"\b(?:helpen|helpt|prettig|fijn|mooi|leuk|handig|welkom)\b.{0,20}\b(?:als|dat|wanneer|indien)\b.*:$|\bwaarderen\b.*\bzonder dat\b.*:$"),
    ("knockout", r"\b(?:wijst|wijzen|gewezen|afgewezen|afvall\w*|uitgesloten|terzijde|ontbre\w+|missen|mist|niet (?:kan|kunnen) (?:laten zien|aantonen))\b.*:$"),
    ("assignment", r"\b(?:na|binnen) (?:de )?(?:eerste )?\w+ (?:weken|maanden|dagen|jaar)\b.*:$|\b(?:opgeleverd|op te leveren|oplevert|gereed)\b.*:$|\b(?:resultaten|resultaat|producten)\b[^.?!]{0,40}\b(?:bereikt|behaald|geleverd|klaar|af|verwacht\w*)\b[^.?!]*:$"),
    ("award", r"\b(?:beoordeeld|gescoord|gewogen|geselecteerd|vergeleken|scoren|rangschikk\w*)\b.{0,40}\b(?:op|aan de hand van|volgens)\b.*:$|\bvolgende (?:gunnings|sub|beoordelings|selectie)?-?(?:criteria|wensen)\b.*:$"),
    ("award", r"\b(?:pr[eé]|pluspunt\w*|wens\w*|voorkeur|punten|gunning\w*|scoor\w*|scoren|nice to have|meerwaarde|waarder\w*|wegen|weegt|streepje voor|voorsprong|in het voordeel|meegenomen|gewenst|bij voorkeur|liefst|preferably|an advantage|desirable)\b.*:$"),
    ("competence", r"\bcompetenti\w+\b.*:$|\b(?:gesprek|interview)\w*\b.*\b(?:gelet|letten|let|kijken|kijkt|gekeken|toetsen|toetst|getoetst|aan bod|bevra\w+|doorvragen)\b.*:$"),
    ("knockout", r"\b(?:cv|motivatie\w*|kandidaat|professional|inschrijver|u|jij|je|hij|zij|wij|we|ons)\b.*\b(?:blijkt|blijken|zien|tonen|toont|aantoont|voldoe\w*|beschik\w*|minimaal|eisen|vereist\w*|vragen|verwachten|zoeken|heeft|hebt|moet|dient|noodzakelijk|brengt)\b.*:$"),
    ("knockout", r"\b(?:eisen|vereisten|knock-?out\w*|noodzakelijk|vereist|must have|voorwaarden voor deelname|requirements|minimaal)\b.*:$"),
)  # fmt: skip
"""Sentences that open a list without a heading."""

TURNS_TO_AWARD = re.compile(
    r"\b(?:voldoen|voldoet|overige|geldige)\b.{0,60}\b(?:beoordeeld|gescoord|gewogen|vergeleken)\b|\b(?:beoordeeld|gescoord|gewogen|vergeleken)\b.{0,40}\b(?:volgende|onderstaande)\b|\b(?:volgende|onderstaande)\b.{0,40}\b(?:beoordeeld|gescoord|gewogen|punten)\b|\bscored on the following\b|\b(?:gerangschikt|rangschikken|ranked)\b.{0,30}\b(?:op|naar|by|on)\b|\bpunten\b.{0,20}\b(?:hieronder|onderstaand)|\bbij twijfel\b|\bgelijke geschiktheid\b|\b(?:in totaal|samen|totaal)\b.{0,40}\bpunten (?:zijn )?te (?:verdelen|verdienen|behalen)\b|\b(?:op|aan de hand van) (?:deze|de volgende|onderstaande) (?:onderdelen|punten|criteria|aspecten|wensen)\b.{0,40}\b(?:vergelijk\w*|beoordel\w*|scor\w*|weg\w*|kiezen)\b",
    re.IGNORECASE,
)
"""A sentence after the demands that goes over to what earns points."""

DANGLES = sieve(
    r"\b(?:dat|of)\s+(?:de|een|uw|jouw|onze)?\s*(?:(?!als\b)\w+\s+)?(?:kandidaat|professional|inschrijver|medewerker|adviseur|je|jij|u|hij|zij)[\s:]*$|\b(?:blijkt|blijken|aantoont|aangetoond|zien) dat[\s:]*$|\bthat (?:the candidate|you)[\s:]*$",
    re.IGNORECASE,
)
"""The end of a clause that a list completes: "Uit het cv blijkt dat de kandidaat"."""

OPENS_AWARD = re.compile(
    r"\b(?:blij(?:er|e)?|scoor\w*|scoren|voorsprong|plus\w*|bonus|extra|onderscheid\w*|meegenomen|streepje voor|liever|hoger op|punten|wegen|weegt|telt mee|pr[eé]'?s?|sterker|leuk|fijn|mooi|handig|welkom|verdien\w*|gewenst|wensen|nice)\b",
    re.IGNORECASE,
)
"""Words of a short line that opens what earns points."""

ONLY_IF = sieve(
    r"\bsowieso\b|\banders\b.{0,30}\b(?:niet|geen)\b|\bniet (?:voordragen|voorstellen|voorleggen|doorsturen|aanbieden)\b|\b(?:alleen|uitsluitend|slechts|only)\b.{0,40}\b(?:als|indien|wanneer|reacties|kandidaten|profielen|aanbiedingen|inschrijvingen|cv['’]?s|offertes|if|candidates|offers|profiles)\b"
    r"|\bin aanmerking\b|\bniet (?:door|verder|mee|in behandeling)\b|\bkandida\w+ zonder\b|\b(?:ten minste|minimaal|minstens|alle|al) (?:aan|deze)\b"
    r"|\baan (?:al )?(?:deze|de volgende|het volgende|het onderstaande|onderstaande)\b.{0,40}\bvoldo\w+|\bvoldo\w+ (?:aan )?(?:het volgende|onderstaande?|de volgende|al deze|deze|minimaal|ten minste)\b"
    r"|\b(?:letterlijk|geen uitzonderingen|zonder uitzondering|ondergrens|will not be considered|must meet|at (?:the )?least)\b",
    re.IGNORECASE,
)
"""What a line over a list says of things that one must have to be considered."""

WISHED = sieve(
    r"\b(?:(?:zien|zagen|hebben|horen|willen) (?:wij|we|ze) (?:ook |liefst |nog )?graag|graag (?:ook )?zien|liefst|bij voorkeur|voorkeur\w*|gewenst|niet (?:vereist|verplicht|gewogen)|geen (?:knock-?out|harde eis|eis|must)|een must is|streepje voor|voorsprong|kansen? (?:vergroot|groter)|vergro\w+ .{0,15}kans\w*|love to see|like to see|nice[- ]to|in (?:het|je|uw) voordeel|een voordeel|pr[eé]|pluspunt\w*|meerwaarde|mooi(?: zijn)? als|prettig|zou(?:den)? (?:ons )?helpen|fijn zouden|prettig zouden|waarderen|preferably|an advantage|a plus|preferred|bij twijfel)\b",
    re.IGNORECASE,
)
"""What a line over a list says of things that one need not have."""

LATER = re.compile(
    r"^\W*(?:na (?:de )?(?:gunning|keuze|start|aanvang)|bij (?:de )?(?:aanvang|start|gunning)|voor (?:de )?(?:aanvang|start)|zodra\b.{0,40}\b(?:start|begin|gegund)\w*|(?:after|upon|on) (?:the )?(?:award|start))\b",
    re.IGNORECASE,
)
"""A line over what binds once the tender is won."""

TRAITS = re.compile(
    r"\b(?:eigenschappen|karakter\w*|persoonlijkheid|competenties|houding|kernwaarden|typeren|type|qualities|traits|personality)\b",
    re.IGNORECASE,
)
"""A line over what somebody is like."""

LOOKED_FOR_IN_A_TALK = sieve(
    r"\b(?:kijk\w*|gekeken|let|letten|gelet|toets\w*|getoetst|peil\w*|gepeild|proef|proeven|zoek\w*|benieuwd|nieuwsgierig|(?:wil|willen|hopen?) (?:wij|we|ze|ik)?\s?(?:\w+ ){0,3}(?:zien|horen|terugzien|merken|weten)|(?:zien|horen) (?:(?:wij|we) )?graag|(?:het (?:gaat|draait)|(?:gaat|draait) het) (?:\w+ ){0,3}om|bevra\w+|vragen (?:\w+ ){0,2}(?:op|naar)|tell?en|belangrijk|beoordel\w*|beoordeeld|look(?:ing)? (?:for|at)|want to (?:see|hear|know)|assess\w*|listen)\b[^:]*:$",
    re.IGNORECASE,
)
"""The end of a line over what somebody must show in a talk: "Dan kijken we naar:"."""

LEADS: tuple[tuple[Part, Sieve], ...] = tuple(
    (part, sieve(pattern, re.IGNORECASE)) for part, pattern in LEAD_PATTERNS
)

ABOUT_THE_LIST = sieve(
    r"(?:^\W*(?:de |alle |die |uw |the )?(?:\w+ )?(?:voorstellen|aanbiedingen|inschrijvingen|offertes|reacties|kandidaten|cv['’]s|bids|proposals|offers|candidates)\b.{0,40}\b(?:beoordelen|beoordeelt|vergelijken|vergelijkt|wegen|weegt|scoren|scoort|toetsen|rangschikken|assess|score|compare|rank)\b(?: (?:wij|we|de \w+|het \w+))? (?:daarna |vervolgens |dan )?(?:op|aan de hand van|langs|met|on|against) (?:de volgende |deze |the following )?(?:twee|drie|vier|vijf|zes|zeven|acht|[2-9]|two|three|four|five|six) (?:\w+ )?(?:punten|criteria|onderdelen|wensen|aspecten|vragen|items|points|aspects)\b"
    r"|^\W*(?:wij|we) (?:beoordelen|vergelijken|wegen|scoren|rangschikken|assess|score|rank)\b.{0,60}\b(?:op|aan de hand van|langs|on|against) (?:de volgende |deze )?(?:twee|drie|vier|vijf|zes|zeven|acht|[2-9]) (?:\w+ )?(?:punten|criteria|onderdelen|wensen|aspecten|vragen|points|aspects)\b(?!.*\d\s?(?:punten|%|procent) (?:voor|aan|op)\b)"
    r"|\bwegen niet (?:even|allemaal)|^\W*(?:we|wij) kijken naar \w+ (?:dingen|zaken|punten|onderdelen)|\b(?:onderstaande?|volgende|bovenstaande?|genoemde|deze|alle|de)\s+(?:\w+\s+)?(?:eisen|wensen|criteria|criterium|knock-?out\w*|gunningscriteria|minimumeisen|competenties|vereisten)\b"
    r"|\b(?:inschrijving(?:en)?|aanbieding(?:en)?|kandida(?:at|ten)|offertes?)\b.{0,60}\b(?:niet|die)\b.{0,40}\bvoldo\w+"
    r"|^\W*(?:let op|n\.?b\.?|toelichting|opmerking)\b|\bgeef in (?:het|uw|je) cv\b|\bin hoeverre\b|\bper criterium\b|\bcriteria\b.{0,40}\b(?:beoordeeld|gewogen|weging|score)|\bmaximaal te behalen\b|\btotaal(?:score)? (?:\d|maximaal)|\bworden (?:beoordeeld|gescoord|toegekend)\b|\baan te tonen door\b.{0,30}\bcv:?$"
    r"|\bpunten (?:te behalen|worden toegekend)|\b(?:beoordeelt|scoort|weegt)\b.{0,60}\b(?:criteria|wensen|cv)|^\W*totaal\b|\bverdelen\b.{0,20}\bpunten|\bontbre\w+\b.{0,60}\b(?:aanbieding|inschrijving|eis|punten)|\bniet verder\b|\btekortschieten\b|\bopzij\b|\bpunten te (?:verdienen|behalen|verdelen)|\bpunten (?:worden behaald|beschikbaar|te halen)|^\W*(?:een|per) (?:eis|wens|criterium)\b.{0,80}\b(?:nee|niet|punten)\b|\bvalt af\b|\bgelijk(?:e|geëindigd)?\b.{0,80}\b(?:gaat|wint|beslist|geeft)\b.{0,60}\b(?:laagste|tarief|prijs)|\bterzijde\b|\bongeldig\b|\bniet in behandeling\b|^(?!.*(?:€|EUR|tarief)).*\bleidt tot uitsluiting\b|\bkomt niet\b.{0,40}\bin aanmerking\b|\b(?:om|wie|minder|lager|onder)\b.{0,80}\bin aanmerking te komen\b|\b(?:ten minste|minimaal|minstens)\b.{0,24}\bvan de \d+ punten\b"
    r"|\b(?:minder dan|onder|lager dan|beneden|below|less than|fewer than|under) (?:de |the )?\d{1,3}(?:\s?%| (?:punten|points|procent))(?=\W)[^.;]{0,60}\b(?:af|afgewezen|uitgesloten|niet|geen|terzijde|afvalt|vervalt|vervallen|out|rejected|excluded|not|no)\b"
    r"|\b(?:elke|iedere|per|alle) (?:eis|wens)(?:en)?\b|\b(?:eis|wens) (?:niet|geen|met nee)\b|\b(?:beantwoord\w*|invul\w*|ingevuld)\b[^.;]{0,30}\b(?:eis|wens)(?:en)?\b"
    r"|\b(?:every|each|elk|ieder|iedere|elke) (?:criterion|criterium|subcriterium|onderdeel|wens|wish)\b[^.;]{0,30}\b(?:marked|graded|cijfer|rapportcijfer)\b[^.;]{0,30}\b(?:10|tien|ten)\b)",
    re.IGNORECASE,
)
"""Sentences about the list, not of it."""
