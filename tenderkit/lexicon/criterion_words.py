"""The words of criteria: what a demand says, how a price and a score are spoken of, a weight on a line of its own."""

from __future__ import annotations

import re

from tenderkit.sieving import sieve

ANSWER = re.compile(
    r"^\W*(?:akkoord|antwoord|voldoet|ja\s*/\s*nee|toelichting inschrijver|reactie inschrijver|paraaf)\b",
    re.IGNORECASE,
)
"""A line where the bidder answers: "Akkoord inschrijver: Ja / Nee"."""

ON_EACH = re.compile(
    r"\b(?:elk(?:e)?|ieder(?:e)?|per|alle|each|every|all) (?:van deze |kwalitatieve? |inhoudelijke? )?(?:(?:sub|gunnings?|kwaliteits)-?)?(?:criteri\w+|onderde\w+|wens(?:en)?|aspect\w*|criterion)\b",
    re.IGNORECASE,
)
"""A sentence about every criterion of the list."""

SCORED_WITH = re.compile(
    r"\b(?:krijgt|krijgen|ontvangt|ontvangen|scoort|scoren|geven|geeft|gebruiken|gebruikt|hanteren|hanteert|kennen|kent)\b.{0,40}\b(?:cijfers?|score|punten|rapportcijfer|waardering|schaal|ladder|oordeel)\b"
    r"|\b(?:cijfers?|scores?|schaal|ladder|waarderingen|oordelen)\b.{0,30}\b(?:loopt|lopen|is|zijn|luiden?|gebruik\w*|mogelijk)\b|\bworden? (?:beoordeeld|gewaardeerd|gescoord) (?:met|op|volgens)\b",
    re.IGNORECASE,
)
"""A sentence over a scale that holds for several criteria."""


def tells_scale(words: str) -> bool:
    """Whether a line tells how things are scored, up to its colon: "Elke wens krijgt een cijfer: 0 (niet) of 10 (goed)"."""
    lead, colon, rest = words.partition(":")
    rest = rest.lstrip()
    return bool(colon and rest) and bool(
        SCORED_WITH.search(lead) or (rest[0].isdigit() and ON_EACH.search(lead))
    )


WEIGHT_LINE = re.compile(
    r"^\W*(?:(?:weging|wegingsfactor|gewicht|weight|weegt|telt mee voor|weging criterium|max(?:imaal|imum|\.)?(?: (?:aantal|te behalen))?(?: punten| score)?|maximale score|aantal punten|te behalen punten|score|punten|points|weegfactor|puntenaantal)\b[^\d]{0,30})?\(?\s*\d{1,3}(?:[.,]\d+)?\s*(?:%|procent|percent|punten|pt|ptn|pnt|points|p\.?)?\s*\)?(?:\s*(?:van (?:de|het) .{0,30}|mee|max\.?|maximaal))?\W*$",
    re.IGNORECASE,
)
"""A weight on a line of its own: "Weging: 10 %", "Max. 20 punten", "(20 punten)"."""


DEMAND = sieve(
    r"\b(?:minimaal|ten minste|tenminste|minstens|aantoonbaar|aantoonbare|ervaring|kennis|afgerond\w*|opleiding|diploma|certificaat|niveau|beschik\w*|in het bezit|bereid|beheers\w*|affiniteit|werkervaring|heeft|hebt|kan|kunt|bekend|gewerkt|experience|knowledge|degree|vog|tarief|verzekering|moet|dient)\b",
    re.IGNORECASE,
)


PRICE_TITLE = re.compile(
    r"^\W*(?:het |de |je |uw |jouw |aangeboden |gevraagd |prijs ?/ ?)?(?:uurtarief|tarief\w*|prijs|prijsstelling|prijscomponent|uurprijs|inschrijftarief|kosten per uur|financie(?:el|ële) (?:aanbod|bod|aanbieding|voorstel)|price|rate|hourly rate)\b",
    re.IGNORECASE,
)


SCORE_WORDS = re.compile(
    r"\b(?:punt(?:en)?|score|scoor\w*|formule|laagste|hoogste|weging|telt|beoordeel\w*|beoordeling|pt|maximum aantal|bepaald|berekend|punten\w+|lowest|points|tarief|inschrij\w+)\b|[×x*/÷]\s*\d|=",
    re.IGNORECASE,
)


PRICE_FORMULA = sieve(
    r"\b(?:(?:uur)?(?:tarief|prijs)|rate|price)\b.{0,80}(?:\blaagste|\blowest|formule|[×x*/÷]\s*\(?|gedeeld)",
    re.IGNORECASE,
)


DEMAND_START = re.compile(
    r"\W*(?:minimaal|ervaring|kennis|aantoonbare?|afgeronde?|kandidaat|de kandidaat|je hebt|u heeft|werkervaring|beheersing|beschikt)\b",
    re.IGNORECASE,
)

NAMES_DEMANDS = re.compile(r"eis(?:en)?\b|\b(?:vereist|knock|requirement|must)", re.IGNORECASE)
"""A heading that names what follows as demanded, so that nothing need tell it."""
NAMES_WISHES = re.compile(
    r"\b(?:sub)?(?:gunnings?|beoordelings|selectie|kwaliteits|award|selection)\s?-?criteri|\b(?:gunning)?wens(?:en)?\b|\bwish(?:es)?\b",
    re.IGNORECASE,
)
"""A heading that names what follows as wished or scored."""
LOOKS_FURTHER = re.compile(
    r"\b(?:kijken|letten|kijkt|let) (?:wij|we|de \w+)\b[^.]{0,30}\b(?:ook|daarna|verder|vervolgens|nog)\b"
    r"|\b(?:daarna|verder|daarnaast|vervolgens) (?:kijken|letten|wegen) (?:wij|we)\b",
    re.IGNORECASE,
)
"""A sentence over what is looked at once the demands are met: "dan kijken wij daarna ook naar"."""


def is_name(words: str) -> bool:
    """Whether the first line of a criterion is a name with its points or scale in brackets, and asks nothing itself."""
    named = _NAME.fullmatch(words.strip())
    return (
        named is not None
        and PRICE_TITLE.match(words) is None
        and len(named["name"].split()) <= _WORDS_OF_NAME
        and (len(named["name"].split()) == 1 or not DEMAND.search(named["name"]))
    )


_WORDS_OF_NAME = 7
_NAME = re.compile(
    r"(?P<name>[A-ZÀ-Þ][^.:;()\[\]\t]{2,70}?)\s*(?:[(\[](?:[^()\[\]]{0,20}\d[^()\[\]]{0,20})[)\]]|[,:–-]\s(?:max\w*\.?\s|ten hoogste\s)?\d{1,3}\s?(?:punten|ptn?|%))\s*:?"
)
""" "Motivatie (0/4/10)", "Netwerk (maximaal 20 punten)", "Visie – 25%"."""
