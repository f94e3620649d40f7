"""Conditions on the bid or the contract that stand under general information: VOG, own device, Waadi, secrecy.

In: marks outside the lists of demands. Out: criteria of kind `condition`, pointing at the sentence.
"""

from __future__ import annotations

import re

from tenderkit.dutch.sentences import segments, sentences
from tenderkit.lexicon.sections import Part
from tenderkit.outlining.item import Item
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section
from tenderkit.sieving import sieve

_PARTS: frozenset[Part | None] = frozenset(
    {
        None,
        "information",
        "condition",
        "bid_rules",
        "planning",
        "positions",
        "work_days",
        "interviews",
        "fee",
        "procedure",
        "assignment",
    }
)

_CONDITION = sieve(
    r"\b(?:vog(?:-\w+)?|verklaring omtrent (?:het )?gedrag|belofte|de eed|bring your own|byod|waadi|geheimhouding\w*|integriteitsverklaring|ambtseed|inkoopvoorwaarden\b.{0,60}\bvan toepassing|nevenwerkzaamheden|certificate of conduct|own (?:laptop|device))\b"
    r"|\b(?:eigen|zelf)\b.{0,40}\b(?:laptop|telefoon|apparatuur|device|auto|vervoer)\b|\b(?:laptop|telefoon|apparatuur)\b.{0,50}\b(?:zelf|eigen)\b|\bpiketdienst\w*\b.{0,40}\b(?:meedraai\w*|verplicht)"
    r"|\b(?:beroeps|bedrijfs)?aansprakelijkheidsverzekering\b",
    re.IGNORECASE,
)
_BINDS = re.compile(
    r"\b(?:moet\w*|dien\w*|verzoek\w*|verzoeken|overleg\w*|aanlever\w*|levert?|onderteken\w*|tekent|vereist|verplicht|nodig|vraag\w*|gevraagd|zorg\w*|beschik\w*|neem\w*|breng\w*|van toepassing|geregistreerd|verwachten|wordt|is|heeft|legt|willen|wil|zien|must|required|werk\w*|gebruik\w*|verstrekt|verstrekken|overhandigt|vraagt|vragen|toegestaan|regelt|hands?|meenemen|afgeven|voorleggen|hoort|geldt)\b",
    re.IGNORECASE,
)
_PROVIDED = sieve(
    r"(?<!gegund )\b(?:krijg\w*|ontvang\w*|stellen wij|stelt de|wordt verstrekt|worden verstrekt|verstrekt|provided|verstrekken wij|beschikbaar gesteld|ter beschikking gesteld|provided)\b.{0,60}\b(?:laptop|telefoon|device)|\b(?:laptop|telefoon)\b.{0,40}\b(?:krijg|ontvang|van ons|van de (?:gemeente|organisatie)|wordt verstrekt|beschikbaar gesteld)|\bgeen vog\b|\bdoorlooptijd van\b|\blaptop van de\b|\blaptop and phone are provided\b",
    re.IGNORECASE,
)


def conditions(found: list[Section], taken: set[int], parted: set[tuple[int, int]]) -> list[Item]:
    """The conditions that stand outside a section of conditions; lines in `taken` and segments in `parted` are skipped."""
    items: list[Item] = []
    for section in found:
        if section.part not in _PARTS:
            continue
        for mark in section.marks:
            if mark.line.number in taken or (mark.heading and mark.part):
                continue
            items += [
                item
                for item in _of_line(mark, section)
                if not any((mark.line.number, part) in parted for part in item.parts)
            ]
    return items


def stated(section: Section) -> list[Item]:
    """The conditions of a section of conditions: sentences that bind the bidder, with what explains them."""
    marks = (
        [section.label, *section.marks]
        if section.inline_at is not None and section.label
        else section.marks
    )
    return [
        item for mark in marks if mark is not None for item in _of_line(mark, section, bound=True)
    ]


_BOUND = re.compile(
    r"\b(?:kandidaat|professional|opdrachtnemer|inschrijver|leverancier|aanbieder|contractor|candidate|consultant|supplier|wie|je|u|hij|zij|ingehuurde|medewerker|zzp\w*|zelfstandige\w*)\b.{0,120}?\b(?:moet\w*|dien\w*|levert?|overlegt?|onderteken\w*|tekent|legt|verplicht\w*|verklaart|conformeert|gaat akkoord|akkoord|zorgt?|gebruikt?|beschikt?|neemt?|brengt?|heeft|is|werkt|houdt|hands? in|submits?|signs?|must|verstrekt|stemt in|draagt|accepteert|staat|mag)\b",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(
    r"^(?:de kosten|deze|dit|die|daarbij|de aanvraag|hierbij|hiervoor|the costs|kosten)\b",
    re.IGNORECASE,
)
_ABOUT_BID = re.compile(
    r"\b(?:inschrijv(?:en|ing)|reageren|reactie|aanbieding|vraag|vragen|belangstelling|groet|facturat\w*|factuur|handtekening|cv['’]?s?)\b",
    re.IGNORECASE,
)


def _of_line(mark: Mark, section: Section, *, bound: bool = False) -> list[Item]:
    pieces = segments(mark.words)
    whole = {(start, end) for start, end in sentences(mark.words)}
    found: list[tuple[list[int], str]] = []
    for index, (start, end) in enumerate(pieces, start=1):
        sentence = mark.words[start:end]
        starts_sentence = any(start == first for first, _ in whole)
        if (
            found
            and found[-1][0][-1] == index - 1
            and (not starts_sentence or _FOLLOWS.match(sentence))
        ):
            found[-1][0].append(index)
        elif _is_condition(sentence, bound=bound):
            found.append(([index], sentence))
    return [
        Item(
            "condition", [mark], parts=tuple(parts) if len(pieces) > 1 else (), label=section.label
        )
        for parts, _ in found
    ]


_STEMS = (
    "vog", "verklaring", "belofte", "eed", "own ", "byod", "waadi", "geheimhouding", "certificate",
    "eigen", "zelf", "laptop", "telefoon", "piket", "verzekering", "inkoopvoorwaarden", "apparatuur",
    "nevenwerkzaamheden",
)  # fmt: skip
"""One of them stands in every condition that the table knows: most sentences hold none."""


def _is_condition(sentence: str, *, bound: bool) -> bool:
    if sentence.endswith("?"):
        return False
    folded = sentence.lower()
    speaks = any(stem in folded for stem in _STEMS)
    if speaks and _CONDITION.search(sentence) and _BINDS.search(sentence):
        return not _PROVIDED.search(sentence)
    return (
        bound
        and bool(_BOUND.search(sentence))
        and not _ABOUT_BID.search(sentence)
        and not _PROVIDED.search(sentence)
    )
