"""Two demands that one sentence joins: "u bent op woensdag beschikbaar en vraagt niet meer dan …".

Why: in a letter a sentence may end a row of demands with two of them, and a bid is ruled out by
either. In: the words of a line. Out: its segments, each cut where a clause with a verb of its own,
a limit on the rate or a thing behind a comma and "en" is joined to it. Whether the two are one
demand or two only the reader knows: it takes the cuts that lie between the things it looks at.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tenderkit.dutch.sentences import segments
from tenderkit.sieving import sieve

Place = tuple[int, int]

_AND = r"(?:en|and|alsmede|evenals|plus)"
_SUBJECT = (
    r"(?:u|je|jij|hij|zij|ze|hij of zij|uw kandidaat|(?:de|deze) (?:kandidaat|inschrijver|persoon))"
)
_VERB = (
    r"(?:ben|bent|is|heb|hebt|heeft|kun|kunt|kan|vraag|vraagt|reken|rekent|beschik|beschikt|bezit"
    r"|schrijf|schrijft|spreek|spreekt|beheers|beheerst|ken|kent|hanteer|hanteert|werk|werkt|woon|woont|rijd|rijdt"
    r"|bied|biedt|houd|houdt|blijf|blijft|breng|brengt|mag|moet|dien|dient)"
)
_RATE = (
    r"(?:(?:het|een|uw|je|jouw|zijn|haar|the|your|their)\s)?(?:\w+\s)?"
    r"(?:uurtarief|tarief|uurprijs|hourly rate|rate)\b"
)
_AT_MOST = r"(?:niet\s(?:meer|hoger)|maximaal|ten hoogste|hoogstens|hooguit)"
_OBJECT = (
    r"(?:een|goed|foutloos|vloeiend|vlot|uitstekend|ervaring|kennis|aantoonbaar|aantoonbare|minimaal"
    r"|minstens|ten|in|over|op|de|per|vanaf|direct|beschikbaar|bereid|bekend)"
)
_SINCE = (
    r"(?:(?:in|gedurende)\s(?:de|het)\s(?:afgelopen|laatste|voorbije)\s"
    r"|(?:ten minste|minimaal|minstens)\s\w+\s(?:jaar|maanden)\s)"
)
""" "... en in de afgelopen vijf jaar ten minste twee jaar gewerkt bij": what one did as well."""
_CARRIES = r"(?:krijgt?|ontvangt?|gebruikt?|neemt?|brengt?|regelt?)"
_BRINGS = (
    rf"(?:{_SUBJECT}\s{_CARRIES}\s"
    rf"|(?:een|uw|je|jouw|de|het)\s(?:\w+\s)?\w+\s{_CARRIES}\s{_SUBJECT}\b)"
)
""" "Een laptop krijgt u van ons, een fiets neemt u zelf mee": who brings which tool."""
_JOINT = sieve(
    rf",\s(?P<listed>{_AND}\s(?:(?:ook|verder|daarnaast|tevens|ten slotte|also)\s)?)"
    rf"|\s(?P<joined>{_AND}\s(?:(?:ook|daarnaast|verder|tevens)\s)?)"
    rf"(?={_VERB}\s(?:{_SUBJECT}|{_AT_MOST}|{_OBJECT})\s|{_RATE}|{_SINCE})"
    rf"|(?:,\s(?:(?:en|maar|and|but)\s)?|\s(?:en|maar)\s)(?={_BRINGS}|(?:op|in|bij|langs)\s(?:de|het)\s[\w-]+\s(?:geldt|gelden)\b)",
    re.IGNORECASE,
)
LEAST_WORDS = 2
"""Words of a piece that can be a demand."""


@lru_cache(maxsize=64)
def joint_pieces(text: str) -> tuple[Place, ...]:
    """The segments of a line, cut at what may join two demands.

    Examples
    --------
    >>> text = "Ook bent u op maandag vrij en vraagt u hooguit € 90,00. Verder geldt niets."
    >>> [text[start:end] for start, end in joint_pieces(text)]
    ['Ook bent u op maandag vrij', 'vraagt u hooguit € 90,00.', 'Verder geldt niets.']
    """
    places: list[Place] = []
    for start, end in segments(text):
        for match in _JOINT.finditer(text, start, end):
            before, after = text[start : match.start()], text[match.end() : end]
            if min(len(before.split()), len(after.split())) < LEAST_WORDS:
                continue
            places.append((start, match.start()))
            start = match.end()
        places.append((start, end))
    return tuple(places)
