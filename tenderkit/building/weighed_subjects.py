"""What a sentence gives its weight to, wherever in it the weight stands.

In: the text of an award criterion: "Het zwaarst, voor 40 procent, weegt de ervaring met ...". Out: the
thing that is weighed.
"""

from __future__ import annotations

import re

from tenderkit.dutch.line_parts import extent
from tenderkit.dutch.numbers import NUMBER
from tenderkit.dutch.weighed_clauses import Clause, weighed_clause, weighed_clauses
from tenderkit.records import CriterionLines, Document
from tenderkit.records.outline import JOINT, PIECE


def weighed_alone(text: str, *, part: bool = False) -> str:
    """What a sentence gives its weight to, without the weight; other texts as they are.

    Parameters
    ----------
    part : whether the text is one sentence of a paragraph, which states its weight in any form.
    """
    inverted = _INVERTED.fullmatch(text) if _COULD.search(text) else None
    if inverted:
        return inverted["subject"].strip(" ,;:")
    if not (part or _OPENS_WITH_POINTS.match(text)):
        return text
    text = _DANGLES.sub("", _SHARE.sub("", _OF_ALL.sub("", text)))
    if _COULD.search(text) and (inverted := _INVERTED.fullmatch(text)):
        return inverted["subject"].strip(" ,;:")
    weighed = _FOR_SUBJECT.match(text) or _WEIGHED_SUBJECT.match(text)
    return weighed.group("subject").rstrip(" ,;:") if weighed else text


_COULD = re.compile(r"%|procent|punten|\(\d")
_OPENS_WITH_POINTS = re.compile(r"\W*\d{1,3}\s?(?:punten|ptn?|procent|%)\s", re.IGNORECASE)
_WEIGHED_SUBJECT = re.compile(
    r"(?P<subject>.{4,220}?)\s+(?:ten slotte |tot slot |daarbij |vervolgens )?(?:telt|tellen|weegt|wegen|levert|leveren|is goed voor|zijn goed voor|krijgt|is waard|scoort|(?:is|zijn)(?=(?: ons| voor ons)?(?: ten hoogste| maximaal| hooguit)? \S+ (?:punten|procent) waard))\b(?=.{0,80}(?:punt|%|procent))",
    re.IGNORECASE,
)
"""The subject of a sentence that gives it its weight."""
_A_WEIGHT = rf"(?:\(?(?:(?:voor|met|goed|namelijk|te weten|ten hoogste|maximaal|in totaal|hooguit|tot|nog eens)\s)*(?:{NUMBER})\s?(?:procent|%|punten)(?:\s(?:van (?:de|het) \w+))?\)?|\(\d{{1,3}}\))"
_INVERTED = re.compile(
    r"(?:(?:en|ook|maar)\s)?"
    r"(?:(?P<lead>het (?:zwaarste?|meeste?|minste?)(?: zwaar)?|(?:iets|veel|wat)? ?(?:minder|even) zwaar|de (?:meeste|minste|overige|laatste|resterende) punten|als (?:eerste|tweede|derde|vierde|laatste)"
    r"|(?:op|in) de (?:eerste|tweede|derde|laatste) plaats|(?:ten |tot )?(?:eerste|tweede|derde|slotte|slot)|daarna|daarnaast|vervolgens|verder)\s?,?\s?)?"
    rf"(?P<before>{_A_WEIGHT}\s?,?\s)?"
    r"(?:weegt|wegen|telt|tellen|komt|komen|volgt|volgen|nemen|is|zijn|gaan|gaat|kijken|kijkt|letten|let|beoordelen|beoordeelt)(?:\s(?:wij|we|ze|de commissie|ook|daarbij|dan|voor|naar|op|mee)(?=[\s,]))*\s?,?\s"
    rf"(?P<after>{_A_WEIGHT}\s?,?\s(?:voor |naar |mee,? )?)?"
    rf"(?!(?:er|te|voor|naar|op|ons|u|je) )(?P<subject>\S.{{4,220}}?)(?P<tail>[,\s]+{_A_WEIGHT})?(?:,?\s(?:mee|(?:het )?zwaar(?:st)?|het (?:meest|minst)|(?:het )?belangrijkst|in de (?:\w+)?(?:beoordeling|score|weging)))*"
    r"(?(lead)(?(before)|(?(after)|(?(tail)|(?!))))|(?(before)|(?!)))[\s.]*",
    re.IGNORECASE,
)
""" "Het zwaarst, voor 40 procent, weegt de ervaring met ...": the weight and its verb before the thing."""
_SHARE = re.compile(
    rf"^(?:en |voor |er (?:zijn|is|gaan) |de |het |ook |nog |nog eens )*(?:resterende |overige |laatste |andere |eerste |nog )?(?:{NUMBER}|[a-zë]+)\s?(?:%|procent|punten|punt|daarvan|ervan)(?: daarvan| ervan| van de (?:punten|score))?"
    r"(?: (?:zijn|is|gaan|gaat|zitten|zit|staan|staat|liggen|ligt|krijgt|krijg|kunt|kun|verdient|verdien|hangen|hangt|tellen|telt|wordt|worden|betreft|betreffen|te|er|u|je|mee|krijgen|halen|verdienen|behalen|bepaald|toegekend|af|gereserveerd|beschikbaar))*"
    r" (?:voor|naar|in|met|op|aan|van|door|over)(?: wie)? (?=\S)"
    r"|^(?:voor |de (?:resterende|overige|laatste) )?[\w ]{2,30}(?:%|procent|punten)\s+(?:telt mee|wordt bepaald door|betreft)\s+",
    re.IGNORECASE,
)
"""The share before its subject: "Voor veertig procent telt mee ...", "Dertig daarvan gaan naar ..."."""
_OF_ALL = re.compile(
    rf"^\W*van (?:de|die|deze|alle|het)(?: totaal van)?(?: {NUMBER})? (?:te (?:verdienen|behalen) )?(?:punten|procent|%) (?:zijn|is|gaan|gaat|liggen|ligt|kunt|kun|kunnen|zitten|krijgt|haalt)(?: (?:er|u|je|wij))* (?:maximaal |ten hoogste )?{NUMBER}(?: punten| procent|%)?"
    r"(?: (?:te (?:verdienen|behalen|halen|vergeven)|beschikbaar|verkrijgbaar|gereserveerd|bestemd|krijgen|verdienen|halen))? (?:voor|met|op|naar|in|bij|door|aan) ",
    re.IGNORECASE,
)
""" "Van de 100 punten zijn er 40 te verdienen met ervaring als ..."."""
_DANGLES = re.compile(
    r",?\s(?:is|zijn|telt|tellen|weegt|wegen)(?: mee)? (?:goed )?voor\W*$", re.IGNORECASE
)
"""The verb of a weight that was cut off."""
_FOR_SUBJECT = re.compile(
    rf"^(?:en |ook )?(?:voor|met) (?P<subject>(?!{NUMBER}\s?(?:%|procent|punten))[^:;]{{4,220}}?) (?:kunt|kun|kan|krijgt|krijg|zijn|is|worden|staan|staat|geven|rekenen|geldt|verdient|verdien|haalt|kent|kennen)\b[^.;:]{{0,50}}(?:punt|%|procent)",
    re.IGNORECASE,
)
""" "Voor ervaring met ... kunt u ten hoogste 30 punten krijgen"."""


def weighed_in_row(document: Document, entry: CriterionLines, own: str) -> Clause | None:
    """The thing and the weight of a wish that a sentence weighs, with others or alone; None where it is none."""
    if entry.kind != "award" or not entry.parts:
        return None
    line = document.words(entry.lines[0])
    row = PIECE < entry.parts[0] < JOINT and extent(
        line, entry.parts, enumerated=False
    ) in weighed_clauses(line)
    return weighed_clause(own, bare=row)
