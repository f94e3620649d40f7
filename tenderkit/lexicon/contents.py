"""Words that tell what a list holds where its heading does not."""

from __future__ import annotations

import re
from functools import lru_cache

from tenderkit.sieving import sieve

STRONG_DEMAND = sieve(
    r"\b(?:minimaal|ten minste|tenminste|minstens|hooguit|ten hoogste|niet hoger dan|afgerond\w*|diploma\w*|(?:hbo|mbo|wo)(?:-|\b)|bachelor|certifica\w+|gecertificeerd|\w*verzekering\w*|rijbewijs|in het bezit|beschik(?:t|ken|baar\w*)|"
    r"\d+\s+(?:jaar|jr|maanden)|min\.\s*\d|(?:een|twee|drie|vier|vijf|zes|zeven|acht|tien) jaar|werkervaring|ervaring (?:met|als|in|bij|op)|kennis van|beheers\w*|aantoonba\w+|vog|waadi|(?:uur)?tarief|gewerkt (?:met|als|bij|in)|werkte|vloeiend|inzetbaar|afgelopen \w+ jaar|laatste \d+ maanden|bekend met|vca(?:-\w+)?|(?:skj|big|nrvt|rmt|nip)-\w+|(?:niet|geen) (?:meer|hoger|boven|duurder)(?: dan)? (?:€|eur|\d)|at least|minimum (?:of )?\d|\d+\+?\s+years|experience (?:with|in|as)|degree|fluent|proficien\w+|(?:good|excellent) command|knowledge of|certifi\w+|hourly rate|your rate|valid)\b",
    re.IGNORECASE,
)
"""Things a bidder must have and show."""

_ASKED_OF_ONE = sieve(
    r"\b(?:bereid (?:tot|om|te)|geregistreerd|\w*-?registratie|ingeschreven|geweest|gewend|verplicht|(?:kent|beheerst|spreekt|schrijft)\b|(?:zes|negen|twaalf|achttien|vierentwintig) maanden|foutloos|\w*niveau)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=256)  # the items of a list are asked about by several modules
def demands_something(item: str) -> bool:
    """Whether an item of a list asks what somebody must have; words that say nothing so in running text count here."""
    return bool(STRONG_DEMAND.search(item) or _ASKED_OF_ONE.search(item))


TASK = re.compile(
    r"\W*(?:(?:je|u|jij|hij|zij|ze|de \w+)\s+(?:gaat|zorgt|werkt|voert|behandelt|adviseert|ondersteunt|bent|neemt|maakt|stelt|begeleidt|krijgt|komt|leidt|bewaakt|schrijft|bouwt|levert|coacht|richt|bereidt|houdt|denkt|organiseert|onderhoudt|analyseert|test|beheert|rapporteert|signaleert|vertaalt|stuurt|draagt|overlegt|brengt|helpt|toetst|beoordeelt|ontwikkelt|implementeert)\b"
    r"|(?:je|u|jij)\s+(?!bent|hebt|heeft|kunt|weet|durft|blijft|kent|denkt|voelt|vindt|spreekt|beheerst|beschikt|woont|wilt|werkt|staat|kijkt|houdt|laat|legt|zegt|toont|krijgt|voldoet|rijdt|verstaat|luistert|haalt|draagt|zet|past|komt|toont)[a-zà-ÿ]{3,}t\s"
    r"|(?:je|u|jij)\s+(?:haalt|houdt|zet|legt|draagt|pakt|neemt)\s(?:[^\s.;]++\s){1,12}?(?:op|bij|uit|vast|af|neer|klaar|over|in|mee)\b(?=[\s.;,]*(?:$|en\b))"
    r"|(?:het|de)\s+[a-zë]+(?:en|eren)\s+(?:van|en|aan|met|op)\b|[a-zë]+(?:en|eren)\s+(?:van|en|aan|met|op|de|het)\b)",
    re.IGNORECASE,
)
"""How a task starts: "Je voert ...", "het opstellen van ...", "bewaken van ..."."""

PERSONA = sieve(
    r"\b(?:je|jij|jou|jouw|u|uw|wie|mens|persoon\w*|karakter|collega|iemand|type|past|opvalt|houding|kandidaat|team)\b",
    re.IGNORECASE,
)
"""What a heading over traits of character speaks of."""

EXCLUDES = sieve(
    r"\b(?:valt? af|val(?:t|len)? (?:men|je|u)\b.{0,12}\baf|kansloos|afvallers?|non-negotiables?|not negotiable|niet[- ]onderhandelbaar|wij[sz]\w*\b.{0,12}\baf|afgewezen|afwij[sz]\w+|niet (?:kan|kunnen) laten zien|afvallen|uitsluit\w*|uitgesloten|niet verder|terzijde|niet in (?:behandeling|aanmerking)|zonder (?:dit|deze|die)|niet omheen|onmisbaar|ondergrens|ontbre\w+|voldoe\w*|harde|verplicht|moet(?:en)? (?:je|u|hij|er)|gaat het niet|lezen (?:we|wij).{0,40}niet|ongeldig)\b",
    re.IGNORECASE,
)
"""What a heading or an opening sentence says of demands that decide alone."""

ASSESSES = sieve(
    r"\b(?:punten|weging|weegt|wegen|score\w*|scoort|scoren|rangorde|beoordel\w+|beoordeeld|naar kijken|verdelen|waarderen|verschil|omhoog|naar boven|extra|samen 100|hoogste|stap voor|voorsprong|streepje voor|pluspunt\w*|voordeel|mooi|fijn|handig|liever|voorkeur\w*|kiezen|vergelijk\w*|meegenomen|bonus|pr[eé])\b",
    re.IGNORECASE,
)
"""What a heading or an opening sentence says of things that are weighed."""

ACTS_OF_SELECTION = sieve(
    r"\b(?:kandida\w+|aanbieding\w*|inschrijving\w*|offertes?|cv['’]?s?|gemeente|opdracht\w*|beste|hoogste|eisen|wensen|allen|drie|twee|vier|mensen|candidates?|must haves|scores?)\b.{0,100}\b(?:toets\w*|getoetst|beoordel\w*|beoordeeld|kijkt|controle\w*|nodigt|uitgenodigd|invited|interview\w*|gesprek|punten|score|gaat naar|gegund|gaan naar|gaan door|kiest|kiezen|krijgt|langs|vinkjes)\b|\b(?:definitieve|de) gunning\b|\bgunning (?:op|volgt|aan)\b|\bkijkt of\b|\bchecks?\b.{0,30}\b(?:must haves|requirements|cvs?)\b|\b(?:geven|geeft|kennen|scoren) (?:de |hun |elk )?punten\b|\bhet gesprek\b|\b(?:toets\w*|beoordel\w*|controleert|nodigt|kiest|selecteert|gunt|spreken)\b.{0,100}\b(?:kandidat\w+|aanbieding\w*|inschrijving\w*|cv['’]?s)\b",
    re.IGNORECASE,
)
"""A sentence about who chooses whom."""
