"""Conditions on the bid or the contract that stand under general information: VOG, own device, Waadi, secrecy.

In: marks outside the lists of demands. Out: criteria of kind `condition`, pointing at the sentence.
"""

from __future__ import annotations

import re

from tenderkit.dutch.sentences import segments
from tenderkit.lexicon.sections import Part
from tenderkit.outlining.criteria import Item
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.sections import Section

_PARTS: frozenset[Part | None] = frozenset({None, "information", "condition", "bid_rules", "planning", "positions", "work_days", "interviews", "fee", "procedure", "assignment"})

_CONDITION = re.compile(
    r"\b(?:vog(?:-\w+)?|verklaring omtrent (?:het )?gedrag|bring your own|byod|waadi|geheimhouding\w*|integriteitsverklaring|ambtseed|certificate of conduct|own (?:laptop|device))\b"
    r"|\b(?:eigen|zelf)\b.{0,40}\b(?:laptop|telefoon|apparatuur|device|auto|vervoer)\b|\b(?:laptop|telefoon|apparatuur)\b.{0,50}\b(?:zelf|eigen)\b|\bpiketdienst\w*\b.{0,40}\b(?:meedraai\w*|verplicht)"
    r"|\b(?:beroeps|bedrijfs)?aansprakelijkheidsverzekering\b",
    re.IGNORECASE,
)
_BINDS = re.compile(
    r"\b(?:moet\w*|dien\w*|verzoek\w*|verzoeken|overleg\w*|aanlever\w*|levert?|onderteken\w*|tekent|vereist|verplicht|nodig|vraag\w*|gevraagd|zorg\w*|beschik\w*|neem\w*|breng\w*|van toepassing|geregistreerd|verwachten|wordt|is|heeft|must|required|werk\w*|gebruik\w*|meenemen|afgeven|voorleggen|hoort|geldt)\b",
    re.IGNORECASE,
)
_PROVIDED = re.compile(r"\b(?:krijg\w*|ontvang\w*|stellen wij|stelt de|wordt verstrekt|verstrekken wij|beschikbaar gesteld|ter beschikking gesteld|provided)\b.{0,60}\b(?:laptop|telefoon|device)|\b(?:laptop|telefoon)\b.{0,40}\b(?:krijg|ontvang|van ons|van de (?:gemeente|organisatie)|wordt verstrekt|beschikbaar gesteld)|\bgeen vog\b|\bdoorlooptijd van\b", re.IGNORECASE)


def conditions(found: list[Section], taken: set[int]) -> list[Item]:
    """The conditions that stand outside a section of conditions; lines in `taken` are skipped."""
    items: list[Item] = []
    for section in found:
        if section.part not in _PARTS:
            continue
        for mark in section.marks:
            if mark.line.number in taken or (mark.heading and mark.part):
                continue
            items += _of_line(mark, section)
    return items


def _of_line(mark: Mark, section: Section) -> list[Item]:
    pieces = segments(mark.words)
    found = []
    for index, (start, end) in enumerate(pieces, start=1):
        sentence = mark.words[start:end]
        if _CONDITION.search(sentence) and _BINDS.search(sentence) and not _PROVIDED.search(sentence) and not sentence.endswith("?"):
            parts = (index,) if len(pieces) > 1 else ()
            found.append(Item("condition", [mark], parts=parts, label=section.label))
    return found
