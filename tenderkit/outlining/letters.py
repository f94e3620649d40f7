"""Demands in running prose, for letters and mails that have no list at all.

In: marks. Out: criteria that point at segments (sentences, or parts between semicolons) of a line.
Used only where the document has no section of demands with items.
"""

from __future__ import annotations

import re

from tenderkit.dutch import find_percent, find_points, find_points_total, split_bands
from tenderkit.dutch.enumerations import marked_pieces, weighed_pieces
from tenderkit.dutch.sentences import segments, sentences
from tenderkit.dutch.traits import told_traits, traits
from tenderkit.lexicon.contents import STRONG_DEMAND
from tenderkit.lexicon.cues import SELF_EMPLOYED, state_patterns
from tenderkit.lexicon.leads import ABOUT_THE_LIST
from tenderkit.lexicon.themes import proof_of
from tenderkit.outlining.item import Item
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section
from tenderkit.records import Kind
from tenderkit.records.outline import PIECE
from tenderkit.sieving import sieve

_AWARD = re.compile(
    r"\b(?:pr[eé]|pluspunt\w*|voorkeur|wens(?:en|elijk)?|punten|gunningscriteri\w+|mooi meegenomen|strekt tot aanbeveling|nice to have|weegt|waarderen|meerwaarde|helpt)\b",
    re.IGNORECASE,
)
_KNOCKOUT = re.compile(
    r"\b(?:minimaal|ten minste|tenminste|minstens|vereist\w*|nodig|is een eis|eisen wij|eis is|moet(?:en)?|dient|noodzakelijk|voorwaarde|beschikt over|aantoonbaar|afgeronde|in het bezit|onmisbaar|knock-?out|verplicht|\d+\+?\s*(?:jaar|jr)\b.{0,40}ervaring|ervaring.{0,40}\b\d+\+?\s*(?:jaar|jr)\b|verwachten (?:wij|we) (?:dat|van)|vragen (?:wij|we)|zoeken (?:wij|we) iemand (?:met|die)|heb je|hebt u|wij verlangen|must)\b",
    re.IGNORECASE,
)
_SUBJECT = sieve(
    r"\b(?:ervaring|werkervaring|opleiding|diploma|certificaat|kennis|niveau|hbo|mbo|wo|rijbewijs|beheers\w*|taal|beschikba\w+|vog|uurtarief|tarief|verzekering|registratie|gewerkt|werkzaam|experience|degree|systeem|applicatie|competenties?|netwerk|referenties?|gecertificeerd)\b",
    re.IGNORECASE,
)
_BID = re.compile(
    r"\b(?:cv\b.{0,40}\b(?:pagina|a4|maximaal|mag)|pagina'?s|stuur|mail(?:en|t)?\b|insturen|lever\b|aanleveren|uiterlijk|sluit|vragen (?:kunt|kun)|gesprek\w*|brief)\b",
    re.IGNORECASE,
)
_TASK = re.compile(
    r"^\W*(?:je|u|hij|zij|de (?:kandidaat|professional|medewerker))\s+(?:gaat|zorgt|werkt|voert|behandelt|adviseert|ondersteunt|bent verantwoordelijk|neemt|maakt|stelt|begeleidt|krijgt|komt|leidt)\b",
    re.IGNORECASE,
)


def prose_criteria(found: list[Section], *, listed: bool = False) -> list[Item]:
    """The demands and wishes that sentences state, one a segment.

    Where the demands stand in a list of their own (`listed`), a sentence is a wish only if it states its weight.
    """
    items: list[Item] = []
    for section in found:
        if listed:
            if section.part not in (
                "outside",
                "related",
                "questions",
                "bid_rules",
                "planning",
                "interviews",
                "organisation",
                "assignment",
            ):
                items += [
                    item for mark in section.marks for item in (_weighed(mark) or _wished(mark))
                ]
            continue
        if section.part in (
            "outside",
            "related",
            "procedure",
            "questions",
            "bid_rules",
            "planning",
            "interviews",
            "organisation",
        ):
            continue
        for mark in section.marks:
            items += _of_line(mark)
    return items


_LEAST_TOLD = 3
"""Sentences of a paragraph that is told, not listed."""


def is_told(section: Section) -> bool:
    """Whether a part headed as demands or wishes tells them in a paragraph, one a sentence."""
    paragraphs = [
        mark
        for mark in section.marks
        if len(sentences(mark.words)) >= _LEAST_TOLD
        or marked_pieces(mark.words)
        or len(weighed_pieces(mark.words)) > 1
    ]
    return (
        section.part in ("knockout", "award")
        and section.label is not None
        and bool(paragraphs)
        and not any(mark.style or mark.line.kind == "row" for mark in section.marks)
        and len(paragraphs) * 2 >= len(section.marks)
    )


def told(section: Section) -> list[Item]:
    """The demands, or the weighed wishes, that the sentences of such a part state."""
    items: list[Item] = []
    for mark in section.marks:
        pieces = segments(mark.words)
        counted = marked_pieces(mark.words)
        if counted:
            proof = proof_of(mark.words[: counted[0][0]])
            items += [
                Item(
                    "award" if section.part == "award" else "knockout",
                    [mark],
                    parts=(PIECE + at,),
                    label=section.label,
                    proof=proof,
                )
                for at in range(1, len(counted) + 1)
            ]
            continue
        if section.part == "award":
            items += _weighed_of(mark, section)
            continue
        for index, (start, end) in enumerate(pieces, start=1):
            clause = mark.words[start:end]
            if (
                (STRONG_DEMAND.search(clause) or _SUBJECT.search(clause))
                and not ABOUT_THE_LIST.search(clause)
                and not clause.rstrip().endswith("?")
                and (not _BID.search(clause) or _QUALIFIES.search(clause))
            ):
                parts = (index,) if len(pieces) > 1 else ()
                items.append(
                    Item(
                        "knockout", [mark], parts=parts, label=section.label, proof=proof_of(clause)
                    )
                )
    return items


def _weighed_of(mark: Mark, section: Section) -> list[Item]:
    """The weighed wishes of a paragraph: one a sentence, or several where a sentence weighs several things."""
    shares = weighed_pieces(mark.words)
    told = sentences(mark.words)
    several = any(sum(start <= at < end for at, _ in shares) > 1 for start, end in told)
    taken = shares if several else []
    items = [
        Item("award", [mark], parts=(PIECE + at,), label=section.label)
        for at in range(1, len(taken) + 1)
    ]
    pieces = segments(mark.words)
    return items + [
        Item("award", [mark], parts=_with_rest(mark, pieces, index), label=section.label)
        for index, (start, end) in enumerate(pieces, start=1)
        if _earns(mark.words[start:end]) and not any(start <= at < end for at, _ in taken)
    ]


_TOTAL = re.compile(
    r"\b(?:in totaal|samen|honderd|100|totaal|bij elkaar)\b.{0,30}\b(?:punten|procent|%)|\bpunten\b.{0,20}\b(?:in totaal|samen|bij elkaar)\b",
    re.IGNORECASE,
)
_RULE_OF_SCORE = re.compile(
    r"\b(?:gelijk\w*|elke euro|iedere euro|hoogste totaal|meeste punten|wie (?:de )?meeste|nul punten voor|wie (?:minder|meer|lager|hoger))\b",
    re.IGNORECASE,
)


def _earns(sentence: str) -> bool:
    """Whether a sentence gives one thing its points: not the total, not how scores are compared."""
    return (
        bool(find_points(sentence) or find_percent(sentence))
        and not (_TOTAL.search(sentence) and len(sentence.split()) < 14)
        and not _RULE_OF_SCORE.search(sentence)
        and not ABOUT_THE_LIST.search(sentence)
    )


_WEIGHED = re.compile(
    r"\b(?:telt|tellen|weegt|wegen|levert|leveren|goed voor|krijgt|waard|te behalen|te verdienen|maximaal|ten hoogste|scoort)\b",
    re.IGNORECASE,
)


_WISHED = sieve(
    r"\b(?:een pr[eé]\b|mooi meegenomen|welwillend|pluspunt|voorkeur gaat uit|gaat onze voorkeur|strekt tot aanbeveling|nice to have|helpt het als|voordeel als)",
    re.IGNORECASE,
)


def _wished(mark: Mark) -> list[Item]:
    """Wishes without a weight that a sentence names as such."""
    pieces = segments(mark.words)
    return [
        Item("award", [mark], parts=(index,) if len(pieces) > 1 else ())
        for index, (start, end) in enumerate(pieces, start=1)
        if _WISHED.search(mark.words, start, end)
    ]


def _weighed(mark: Mark) -> list[Item]:
    """Sentences that give one thing its points or percent: "De motivatiebrief telt voor ten hoogste dertig punten."."""
    pieces = segments(mark.words)
    found = []
    for index, (start, end) in enumerate(pieces, start=1):
        sentence = mark.words[start:end]
        weights = len(find_points(sentence)) + len(find_percent(sentence))
        if (
            weights
            and _WEIGHED.search(sentence)
            and not ABOUT_THE_LIST.search(sentence)
            and not (find_points_total(sentence) and re.search(r"\btotaal|\bsamen\b", sentence))
            and (
                len(split_bands(sentence)) < 2
                or len({earned.value for earned in find_points(sentence)}) == 1
            )
            and (
                _SUBJECT.search(sentence)
                or re.search(r"\b(?:\w*brief|plan|visie|prijs|\w*tarief)", sentence)
            )
        ):
            found.append(Item("award", [mark], parts=_with_rest(mark, pieces, index)))
    return found


def _with_rest(mark: Mark, pieces: list[tuple[int, int]], index: int) -> tuple[int, ...]:
    """The segment of a weighed thing, with what follows in its sentence about the score alone."""
    if len(pieces) == 1:
        return ()
    parts = [index]
    for after in range(index, len(pieces)):
        start, end = pieces[after]
        rest = mark.words[start:end]
        same = mark.words[:start].rstrip().endswith(";") and _EARNED_BY.match(rest)
        priced = _PRICED.search(mark.words, pieces[index - 1][0], start) and _COMPUTED.match(rest)
        if not same and not priced:
            break
        parts.append(after + 1)
    return tuple(parts)


_PRICED = re.compile(r"tarief\b|\bprijs\b", re.IGNORECASE)
_COMPUTED = re.compile(
    r"(?:zij|die|deze punten|de score|de punten|dat is|dit wordt|die wordt|het laagste|de laagste)\b.{0,120}(?:[×x*/]\s|berekend|gedeeld|naar rato|evenredig|rechte lijn)",
    re.IGNORECASE,
)
""" "Zij worden berekend als 40 x (89 - T) / (89 - 65)": how the price before it is scored."""
_EARNED_BY = re.compile(
    r"(?:bij|met|het|de|wie|elk\w*|ieder\w*|tussen|daartussen)\b.{0,60}\b(?:krijgt|levert|scoort|ontvangt|geen|naar rato|evenredig\w*)\b",
    re.IGNORECASE,
)
""" "...; bij € 85 of minder krijgt u ze alle": how the score before it is earned."""


_OF_A_TALK = sieve(
    r"\bcompeten(?:tie|ce)s?\b|\beigenschap\w*|\bgesprek\w*|\binterview\w*|\bmeeting\b|\baan tafel\b|\bkennismaking\w*|\bkandida\w*|\bpanel\b|\bcommissie\b|\biemand (?:met|die)\b|\bwoorden\b|\baan bod\b",
    re.IGNORECASE,
)
"""Words beside which a sentence enumerates traits of a person."""
_OF_THE_WORK: frozenset[str | None] = frozenset({"assignment", "organisation"})


def prose_competences(found: list[Section]) -> list[Item]:
    """The competences that a sentence enumerates: "... beschikt over de competenties leiderschap, empathie en daadkracht"."""
    items: list[Item] = []
    for section in found:
        if section.part in ("related", "questions") or (
            section.part == "outside" and not _about_you(section)
        ):
            continue
        for mark in section.marks:
            items += _enumerated_traits(mark, of_work=section.part in _OF_THE_WORK)
    return items


def _about_you(section: Section) -> bool:
    """Whether a line or two stand under a question to the candidate: "Past dit bij jou?"."""
    return (
        len(section.marks) <= _FEW
        and section.label is not None
        and bool(re.search(r"\b(?:jou|jij|je|u|you)\b", section.label.words, re.IGNORECASE))
    )


_FEW = 2


def _enumerated_traits(mark: Mark, *, of_work: bool) -> list[Item]:
    if not _OF_A_TALK.search(mark.words):
        return []
    places = segments(mark.words)
    told = sentences(mark.words)
    for at, (start, _) in enumerate(places):
        if all(start != first for first, _ in told):
            continue
        index = next(number for number, (first, _) in enumerate(told) if first == start)
        first, last = told[index]
        near = mark.words[told[index - 1][0] if index else first : last]
        if of_work and not re.search(r"\bgesprek|\binterview|\bcompeten", near, re.IGNORECASE):
            continue
        if not _OF_A_TALK.search(near) or not told_traits(mark.words[first:last]):
            continue
        pieces = traits(mark.words, at)
        named = re.search(r"\bgesprek|\binterview|\bcompeten|\beigenschap", near, re.IGNORECASE)
        if len(pieces) > (1 if named else 2):
            return [
                Item("competence", [mark], parts=(1000 * at + number,))
                for number in range(1, len(pieces) + 1)
            ]
    return []


_DEMANDS_FOLLOW = re.compile(r"\b(?:eisen|vereisten|voorwaarden)\b", re.IGNORECASE)
_WISHES_FOLLOW = re.compile(
    r"\b(?:oordelen|beoordelen|beoordeeld|criteria|punten|wegen|gewogen|wensen|voorkeuren)\b",
    re.IGNORECASE,
)


def _paragraph_kinds(mark: Mark, pieces: list[tuple[int, int]]) -> dict[int, Kind]:
    """Kinds by the sentence that opens a paragraph: "Wij stellen een klein aantal eisen." makes demands of the next ones."""
    found: dict[int, Kind] = {}
    kind: Kind | None = None
    for index, (start, end) in enumerate(pieces, start=1):
        sentence = mark.words[start:end]
        if kind is None:
            short = len(sentence.split()) <= 22 and not STRONG_DEMAND.search(sentence)
            if short and _DEMANDS_FOLLOW.search(sentence):
                kind = "knockout"
            elif short and _WISHES_FOLLOW.search(sentence) and not find_percent(sentence):
                kind = "award"
        elif (
            kind == "knockout"
            and not ABOUT_THE_LIST.search(sentence)
            and not _BID.search(sentence)
            and (
                STRONG_DEMAND.search(sentence)
                or re.search(r"\b(?:vereist|eisen wij|eist|noodzakelijk)\b", sentence)
            )
            and not sentence.endswith("?")
        ) or (
            kind == "award"
            and (find_percent(sentence) or find_points(sentence))
            and not ABOUT_THE_LIST.search(sentence)
        ):
            found[index] = kind
    return found


def _of_line(mark: Mark) -> list[Item]:
    pieces = segments(mark.words)
    found: list[Item] = []
    told = _paragraph_kinds(mark, pieces)
    for index, (start, end) in enumerate(pieces, start=1):
        clause = mark.words[start:end]
        kind = told.get(index) if told else _kind(clause)
        if (
            kind is None
            and found
            and re.match(r"(?:en )?dat\b", clause, re.IGNORECASE)
            and found[-1].parts[-1:] == (index - 1,)
        ):
            kind = found[-1].kind
        if kind is not None:
            parts: tuple[int, ...] = (index,) if len(pieces) > 1 else ()
            if kind == "award":
                parts = _with_rest(mark, pieces, index)
            whole = next(
                (
                    mark.words[first:last]
                    for first, last in sentences(mark.words)
                    if first <= start < last
                ),
                clause,
            )
            proof = proof_of(whole) if re.search(r"\bblijk\w*\b", whole) else None
            found.append(Item(kind, [mark], parts=parts, proof=proof))
    return found


_QUALIFIES = re.compile(
    r"\b(?:ervaring|hbo|mbo|wo-\w+|diploma|certificaat|rijbewijs)\b", re.IGNORECASE
)
"""Words that make a sentence a demand even where it also says how to bid: "wie heeft iemand met hbo en 3 jaar ervaring?" """


def _kind(sentence: str) -> Kind | None:
    if re.search(
        r"\b(?:vragen|verlangen|verwachten|nodig)\b.{0,25}\bniet\b|\bniet (?:nodig|vereist|verplicht)\b",
        sentence,
    ):
        return None
    if (
        len(sentence.split()) < 3
        or not _SUBJECT.search(sentence)
        or (_BID.search(sentence) and not _QUALIFIES.search(sentence))
        or (sentence.rstrip().endswith((":", "?")) and not _QUALIFIES.search(sentence))
    ):
        return None
    if any(pattern.search(sentence) for _, pattern in state_patterns(SELF_EMPLOYED)):
        return None
    if _AWARD.search(sentence):
        return "award"
    if _KNOCKOUT.search(sentence) and not _TASK.match(sentence):
        return "knockout"
    return None
