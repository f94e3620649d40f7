"""Conditions on the bid or the contract: VOG, own device, Waadi, secrecy, and the terms under a heading of terms.

In: marks outside the lists of demands, or a section of conditions. Out: criteria of kind `condition`, pointing at the sentence.
"""

from __future__ import annotations

import re

from tenderkit.dutch.joint_demands import joint_pieces
from tenderkit.dutch.sentences import segments, sentences
from tenderkit.lexicon.alone_bidders import alone_bidders
from tenderkit.lexicon.duty_words import DUTY, NO_TERM, OF_CONTRACTOR, TERM
from tenderkit.lexicon.roles import ROLE
from tenderkit.lexicon.sections import Part
from tenderkit.lexicon.terms import (
    ADMISSION,
    CONTRACT_TERM,
    GOES_OVER,
    IN_AN_ANNEX,
    NO_PAPER,
    NO_TOOLS,
    OTHER_MATTERS,
    OWN_TOOLS,
    PAPERS,
    PLEDGED,
    PROVIDED,
)
from tenderkit.outlining.item import Item
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section
from tenderkit.records.outline import JOINT

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
_HEADER: frozenset[str | None] = frozenset(
    {"starts_on", "ends_on", "duration_months", "extensions", "hours_per_week", "positions"}
)
"""Labels of the header whose value is a day, a length or a number, whatever it waits for: "Start: zsm na screening"."""


def conditions(found: list[Section], taken: set[int], parted: set[tuple[int, int]]) -> list[Item]:
    """The conditions that stand outside a section of conditions; lines in `taken` and segments in `parted` are skipped."""
    items: list[Item] = []
    for section in found:
        if section.part not in _PARTS and section.part != "organisation":
            continue
        for mark in section.marks:
            if mark.line.number in taken or (mark.heading and mark.part):
                continue
            if mark.field in _HEADER and mark.separator:
                continue
            if not _may_bind(mark.words, section.part):
                continue
            items += [
                item
                for item in _of_line(mark, section)
                if not any((mark.line.number, part) in parted for part in item.parts)
            ]
    return items


def _may_bind(words: str, part: Part | None) -> bool:
    """Whether a line of the task speaks of the one who is hired, and one about the client of what comes later."""
    if part == "assignment":
        return _OF_ONE.search(words) is not None
    if part == "organisation":
        return PAPERS.search(words) is not None and _LATER.search(words) is not None
    return True


_OF_ONE = re.compile(
    rf"\b(?:je|jij|u|uw|wie|you|inschrijver|opdrachtnemer|leverancier|bureau|aanvang|start|gunning|werkdag|nodig|vereist|verplicht|required)\b|{ROLE.pattern}",
    re.IGNORECASE,
)
"""Whom a line of the assignment must speak of, or when, to bind the one who is hired: the rest tells the work of others."""


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


_FOLLOWS = re.compile(
    r"^(?:de kosten|deze|dit|die|daarbij|de aanvraag|hierbij|hiervoor|the costs|kosten)\b",
    re.IGNORECASE,
)


def _of_line(mark: Mark, section: Section, *, bound: bool = False) -> list[Item]:
    """The conditions of one line: an item of a list of terms as a whole, else the sentences that bind."""
    if bound and _is_term(mark):
        return [Item("condition", [mark], label=section.label)]
    pieces = segments(mark.words)
    starts = {start for start, _ in sentences(mark.words)}
    found: list[list[int]] = []
    for index, (start, end) in enumerate(pieces, start=1):
        sentence = mark.words[start:end]
        goes_on = start not in starts
        last = pieces[found[-1][-1] - 1] if found else (0, 0)
        follows = (
            goes_on or _FOLLOWS.match(sentence) or same_matter(mark.words[slice(*last)], sentence)
        )
        if found and found[-1][-1] == index - 1 and follows:
            found[-1].append(index)
        elif _is_condition(sentence, bound=bound):
            found.append([*_before(pieces, index, starts), index])
    return [
        Item("condition", [mark], parts=parts, label=section.label)
        for each in found
        for parts in _apart(mark.words, each, pieces, bound=bound)
    ]


def _apart(
    words: str, parts: list[int], pieces: list[tuple[int, int]], *, bound: bool
) -> list[tuple[int, ...]]:
    """The parts of a condition; of a sentence that joins it to another one, or to what the client brings, each apart.

    Two papers in one sentence stay one condition.
    """
    whole = tuple(parts) if len(pieces) > 1 else ()
    start, end = pieces[parts[0] - 1][0], pieces[parts[-1] - 1][1]
    joint = [
        (JOINT + at, words[first:last])
        for at, (first, last) in enumerate(joint_pieces(words), start=1)
        if start <= first < end
    ]
    if len(joint) < 2 or len(parts) > 1:
        return [whole]
    brought = [PROVIDED.search(piece) and not _OWN.search(piece) for _, piece in joint]
    if any(brought):
        kept: list[tuple[int, ...]] = [
            (at,)
            for (at, piece), given in zip(joint, brought, strict=True)
            if not given and _is_condition(piece, bound=bound)
        ]
        return kept or [whole]
    papers = sum(PAPERS.search(piece) is not None for _, piece in joint)
    if papers < 2 and all(_is_condition(piece, bound=bound) for _, piece in joint):
        return [(at,) for at, _ in joint]
    return [whole]


_MATTERS = (
    re.compile(r"\b(?:vog|verklaring omtrent (?:het )?gedrag)\b", re.IGNORECASE),
    re.compile(r"\bgeheimhouding", re.IGNORECASE),
)


def same_matter(before: str, sentence: str) -> bool:
    """Whether a sentence says more of the paper before it, and asks no other: "Zonder VOG krijgt u geen pas"."""
    return any(matter.search(before) and matter.search(sentence) for matter in _MATTERS)


def binds(sentence: str) -> bool:
    """Whether a sentence asks for a paper, a check or one's own tools."""
    return _is_condition(sentence, bound=False)


def _before(pieces: list[tuple[int, int]], index: int, starts: set[int]) -> list[int]:
    """The segments of the same sentence before one: "De laptop is van ons; een telefoon brengt u zelf mee"."""
    first = index
    while pieces[first - 1][0] not in starts and first > 1:
        first -= 1
    return list(range(first, index))


_BINDS = re.compile(
    r"\b(?:moet\w*|dien\w*|verzoek\w*|verzoeken|overleg\w*|aanlever\w*|lever\w*|onderteken\w*|teken\w*|vereist|verplicht|nodig|vraag\w*|gevraagd|zorg\w*|beschik\w*|neem\w*|breng\w*|van toepassing|geregistreerd|verwacht\w*|wordt|worden|is|zijn|heeft|hebben|legt|leggen|willen|wil|zien|must|required|requires?|asks?|werk\w*|gebruik\w*|draag\w*|verstrekt|verstrekken|overhandigt|vragen|toegestaan|regel\w*|ben|bent|leg|ondergaa\w*|vindt|vinden|maakt|maken|behoort|reken|vrijwa\w*|ontvangen|doet|hands?|meenemen|afgeven|voorleggen|hoor\w*|signs?|signed|submits?|handed|geldt|gelden|komt|ligt|meldt|melden|staat|staan|houdt|doorloopt|kan|kun|kunt|krijgt|mag)\b",
    re.IGNORECASE,
)
_BOUND = re.compile(
    r"\b(?:kandidaat|professional|opdrachtnemer|inschrijver|leverancier|aanbieder|contractor|candidates?|consultant|supplier|wie|je|u|hij|zij|ingehuurde|medewerker|zzp\w*)\b.{0,120}?\b(?:moet\w*|dien\w*|levert?|overlegt?|onderteken\w*|tekent|legt|verplicht\w*|verklaart|conformeert|gaat akkoord|akkoord|zorgt?|regelt|gebruikt?|beschikt?|neemt?|brengt?|houdt|hands? in|submits?|signs?|must|verstrekt|stemt in|draagt?|accepteert|(?:hebt|heeft|has|have|bezit|bezitten) (?:een |het |de |a |an )?(?:geldige?|eigen|valid))\b",
    re.IGNORECASE,
)


def _is_condition(sentence: str, *, bound: bool) -> bool:
    if sentence.endswith("?"):
        return False
    papers = PAPERS.search(sentence) or PLEDGED.search(sentence) or ADMISSION.search(sentence)
    if GOES_OVER.search(sentence) and not NO_PAPER.search(sentence):
        return True
    tools = None if papers else OWN_TOOLS.search(sentence)
    if tools and NO_TOOLS.search(sentence):
        return False
    if not (papers or tools or bound):
        return False
    if NO_PAPER.search(sentence) and not (_LATER.search(sentence) and _NOT_YET.search(sentence)):
        return False
    if papers:
        return bound or bool(_BINDS.search(sentence) or _LATER.search(sentence))
    if PROVIDED.search(sentence) and not _OWN.search(sentence):
        return False
    if tools and _BINDS.search(sentence):
        return True
    if not bound or OTHER_MATTERS.search(sentence):
        return False
    if _BOUND.search(sentence):
        return True
    if NO_TERM.search(sentence):
        return False
    return bool(TERM.search(sentence) or (OF_CONTRACTOR.search(sentence) and DUTY.search(sentence)))


_LATER = re.compile(
    r"\b(?:na|bij|voor|vóór|before|after|upon)\b.{0,24}\b(?:gunning|aanvang|start|werkdag|award|begin\w*|day)\b"
    r"|\bzonder\b.{0,24}\b(?:vog|verklaring|screening|eed)\b.{0,30}\b(?:geen|niet)\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(?:eerder|nu|nog|vooraf|meteen|bij (?:de )?(?:inschrijving|aanbieding|reactie))\b.{0,24}\b(?:niet|geen)\b"
    r"|\b(?:niet|geen)\b.{0,24}\b(?:eerder|nu|vooraf|meteen|bij (?:de )?(?:inschrijving|aanbieding|reactie))\b",
    re.IGNORECASE,
)
"""A paper that is not asked before: "Na gunning willen we een VOG zien, eerder hoeft die niet mee"."""
_OWN = re.compile(r"\b(?:eigen|zelf|own)\b", re.IGNORECASE)
_EMPLOYED = re.compile(r"\b(?:is|zijn|blijft|komt)\b.{0,40}\bin (?:loon)?dienst\b", re.IGNORECASE)
"""Whom one is employed by: a term, though it tells too who may bid."""
_LONGEST_TERM = 40
"""Words of an item that is one term; a longer one is a paragraph of several."""


def _is_term(mark: Mark) -> bool:
    """Whether an item of a list of terms settles something: not how to bid, or what the client brings."""
    words = mark.words
    if (
        not mark.style
        or len(words.split()) > _LONGEST_TERM
        or words.rstrip().endswith(("?", ":"))
        or (PROVIDED.search(words) and not _OWN.search(words))
        or (PLEDGED.search(words) and NO_PAPER.search(words))
    ):
        return False
    if _keeps_out(words):
        return True
    if (
        OTHER_MATTERS.search(IN_AN_ANNEX.sub("", words))
        and not PAPERS.search(words)
        and not _EMPLOYED.search(words)
    ):
        return False
    return bool(
        CONTRACT_TERM.search(words)
        or TERM.search(words)
        or (_is_condition(words, bound=True) and not PROVIDED.search(words))
    )


def _keeps_out(words: str) -> bool:
    """Whether an item keeps the self-employed out, or puts them on a payroll: among terms that binds."""
    return any(
        alone_bidders(words[start:end]) in ("excluded", "convert")
        for start, end in sentences(words)
    )
