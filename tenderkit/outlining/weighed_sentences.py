"""Sentences that give one thing its points or percent, and what the sentences behind it say of the score.

In: a paragraph. Out: award criteria, each pointing at its sentences.
"""

from __future__ import annotations

import re

from tenderkit.dutch import find_percent, find_points, find_points_total, split_bands
from tenderkit.dutch.enumerations import weighed_pieces
from tenderkit.dutch.sentences import segments, sentences
from tenderkit.dutch.weighed_clauses import weighed_clauses
from tenderkit.lexicon.leads import ABOUT_THE_LIST
from tenderkit.lexicon.sentence_words import ABLE, DID
from tenderkit.outlining.item import Item
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.scores_told import scores_before, with_rest
from tenderkit.outlining.section import Section
from tenderkit.records.outline import PIECE
from tenderkit.sieving import sieve

SUBJECT = sieve(
    r"\b(?:ervaring|werkervaring|opleiding|diploma|certificaat|kennis|niveau|hbo|mbo|wo|rijbewijs|beheers\w*|taal|beschikba\w+|vog|uurtarief|tarief|verzekering|registratie|gewerkt|werkzaam|experience|degree|systeem|applicatie|competenties?|netwerk|referenties?|gecertificeerd)\b",
    re.IGNORECASE,
)


def tells_weights(mark: Mark) -> bool:
    """Whether a paragraph gives several things their weight, one a sentence, whatever stands above it."""
    if mark.style or mark.line.kind == "row":
        return False
    told = sentences(mark.words)
    earning = [mark.words[start:end] for start, end in told if _earns(mark.words[start:end])]
    whole = [one for one in earning if not scores_before(one, "")]
    return bool(weighed_together(mark)) or (
        len(whole) >= _SEVERAL and all(SUBJECT.search(one) or _WEIGHED.search(one) for one in whole)
    )


_SEVERAL = 3


def weighed_together(mark: Mark) -> tuple[tuple[int, int], ...]:
    """The things that sentences of a paragraph weigh two or more at a time, where most can be asked of a bid."""
    if mark.style or mark.line.kind == "row":
        return ()
    places = weighed_clauses(mark.words)
    asked = sum(
        bool(
            SUBJECT.search(mark.words, *place)
            or _OF_A_BID.search(mark.words, *place)
            or _OF_SOMEBODY.search(mark.words, *place)
        )
        for place in places
    )
    return places if asked * 2 >= len(places) and places else ()


_OF_A_BID = sieve(
    r"\b(?:\w*brief|\w*plan|visie|prijs|uurprijs|\w*tarief|motivatie|gesprek|interview|presentatie|cv|referenties?|price|rate|plan van aanpak)\b",
    re.IGNORECASE,
)
"""What a bid holds beside the experience of the one who is offered."""
_OF_SOMEBODY = re.compile(r"\bwie\b|\b(?:spreekt|werkte|kent|beheerst)\b", re.IGNORECASE)
""" "Tien punten gaan naar wie Papiaments spreekt"."""


def weighed_of(mark: Mark, section: Section) -> list[Item]:
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
    for index, (start, end) in enumerate(pieces, start=1):
        sentence = mark.words[start:end]
        if items and index in items[-1].parts:
            continue
        before = mark.words[slice(*pieces[index - 2])] if index > 1 else ""
        if items and items[-1].parts[-1:] == (index - 1,) and scores_before(sentence, before):
            items[-1].parts = (*items[-1].parts, index)
        elif _earns(sentence) and not any(start <= at < end for at, _ in taken):
            items.append(
                Item("award", [mark], parts=with_rest(mark, pieces, index), label=section.label)
            )
    return items


_TOTAL = re.compile(
    r"\b(?:in totaal|samen|honderd|100|totaal|bij elkaar)\b.{0,30}\b(?:punten|procent|%)|\bpunten\b.{0,20}\b(?:in totaal|samen|bij elkaar)\b",
    re.IGNORECASE,
)


_RULE_OF_SCORE = re.compile(
    r"\b(?:gelijk(?!matig|waardig|soortig)\w*|elke euro|iedere euro|hoogste totaal|meeste punten|wie (?:de )?meeste|nul punten voor|wie (?:minder|meer|lager|hoger))\b",
    re.IGNORECASE,
)


def _earns(sentence: str) -> bool:
    """Whether a sentence gives one thing its points: not the total, not how scores are compared."""
    return (
        bool(find_points(sentence) or find_percent(sentence))
        and not (_TOTAL.search(sentence) and len(sentence.split()) < 14)
        and not _RULE_OF_SCORE.search(sentence)
        and not is_about_the_list(sentence)
    )


def is_about_the_list(sentence: str) -> bool:
    """Whether a sentence speaks of the list, and not of one thing with its own points."""
    return ABOUT_THE_LIST.search(sentence) is not None and _WEIGHS_ONE.fullmatch(sentence) is None


_WEIGHS_ONE = re.compile(
    r"\W*(?:(?:tot slot|ten slotte|daarnaast|verder|en|ook)\s)?(?:voor|op|met|bij)\s"
    r"(?!(?:\w+\s){0,2}(?:eisen|wensen|criteri\w+|onderde\w+|aspect\w*|kwaliteit|vragen|punten)\b|elk|iedere?\b|alle\b|dit\b|deze\b)"
    r"[^.;:\d]{3,120}?\s(?:zijn|is|kunt u|kun je|kan men|krijgt u|krijg je|verdient u|haalt u)\s(?:er\s)?"
    r"(?:maximaal\s|max\.?\s|ten hoogste\s)?\d{1,3}\s?(?:punten|punt|%|procent)\b[^.;\d]{0,40}[.;]?\s*",
    re.IGNORECASE,
)
""" "Voor het uurtarief zijn 25 punten te behalen": of one thing, though of a list it is said as often."""


_WEIGHED = re.compile(
    r"\b(?:telt|tellen|weegt|wegen|levert|leveren|opleveren|goed voor|krijgt|krijgen|verkrijgen|ontvangt|ontvangen|behaalt?|behaal|behalen|verdien|verdient|verdienen|haal|haalt|halen|reserveren|gereserveerd|bestemd|is voor|zijn voor|gaat naar|gaan naar|waard|te behalen|te verdienen|beschikbaar|maximaal|ten hoogste|scoort|(?:punten|procent) (?:voor|op|bij))\b",
    re.IGNORECASE,
)


_WISHED = sieve(
    r"\b(?:een pr[eé]\b|mooi meegenomen|welwillend|pluspunt|voorkeur gaat uit|gaat onze voorkeur|strekt tot aanbeveling|nice to have|helpt het als|voordeel als)",
    re.IGNORECASE,
)


def wished(mark: Mark) -> list[Item]:
    """Wishes without a weight that a sentence names as such."""
    if not _WISHED.may_stand_in(mark.words):
        return []
    pieces = segments(mark.words)
    return [
        Item("award", [mark], parts=(index,) if len(pieces) > 1 else ())
        for index, (start, end) in enumerate(pieces, start=1)
        if _WISHED.search(mark.words, start, end)
    ]


_GLADLY = re.compile(
    r"\b(?:(?:zien|zie|ziet|hebben|heeft|lezen|horen)\b.{0,20}\bgraag|graag gezien|zijn (?:wij|we) blij met|hechten (?:wij|we)|(?:wij|we) hechten|welkom|gewenst|wenselijk|waarder\w+|een plus|in (?:het|uw|je) voordeel|streepje voor|spreekt (?:ons )?aan"
    r"|(?:wegen?|weegt|nemen|neemt|tellen|telt)\b.{0,90}\bmee|(?:kijken|kijkt|letten|let)\b.{0,20}\b(?:ook|eveneens|tevens)? ?(?:naar|op))\b",
    re.IGNORECASE,
)
"""How a sentence wishes where its heading says that it does: "wij zien ook graag", "wegen wij mee"."""


def preferred(mark: Mark, section: Section) -> list[Item]:
    """The wishes without a weight in a paragraph that is headed as wishes."""
    pieces = segments(mark.words)
    return [
        Item("award", [mark], parts=(index,) if len(pieces) > 1 else (), label=section.label)
        for index, (start, end) in enumerate(pieces, start=1)
        if _WISHED.search(mark.words, start, end)
        or (
            _GLADLY.search(mark.words, start, end)
            and SUBJECT.search(mark.words, start, end)
            and not ABOUT_THE_LIST.search(mark.words[start:end])
            and not _NOT_WEIGHED.search(mark.words, start, end)
        )
        or _asked_of_one(mark.words[start:end])
    ]


_OF_ONE = re.compile(
    r"^\W*(?:(?:en|of|ook|verder|daarnaast)\s)?(?:wie|heb (?:je|jij)|hebt u|ben (?:je|jij)|bent u|ken je|kent u|kun je|kunt u"
    r"|spreek je|spreekt u|heeft (?:je|uw|de) kandidaat)\s(?!(?:hier|benieuwd|vragen|interesse|geïnteresseerd|niet|geen|nog|dit|het|reageren)\b)",
    re.IGNORECASE,
)


def _asked_of_one(sentence: str) -> bool:
    """Whether a sentence under such a heading names what somebody did or can: "Heb je eerder met Djuma gewerkt, dan ..."."""
    return (
        _OF_ONE.match(sentence) is not None
        and not _NOT_WEIGHED.search(sentence)
        and not ABOUT_THE_LIST.search(sentence)
        and not _OF_WHEN.search(sentence)
        and bool(DID.search(sentence) or ABLE.search(sentence) or _EVER.search(sentence))
    )


_OF_WHEN = re.compile(
    r"\b(?:beginn\w+|begint|start\w*|reager\w*|laat (?:het|dat|dit|ons)|bel|mail|langs)\b",
    re.IGNORECASE,
)
_EVER = re.compile(
    r"\b(?:ooit|eerder|ervaring|kennis|opleiding|diploma|certificaat|gecertificeerd|bekend met|vertrouwd met|thuis in|al eens)\b",
    re.IGNORECASE,
)


_NOT_WEIGHED = re.compile(r"\b(?:niet|geen|nooit)\b|\?\s*$", re.IGNORECASE)


def weighed(mark: Mark) -> list[Item]:
    """Sentences that give one thing its points or percent: "De motivatiebrief telt voor ten hoogste dertig punten."."""
    pieces = segments(mark.words)
    found: list[Item] = []
    for index, (start, end) in enumerate(pieces, start=1):
        if found and index in found[-1].parts:
            continue
        sentence = mark.words[start:end]
        weights = len(find_points(sentence)) + len(find_percent(sentence))
        if (
            weights
            and _WEIGHED.search(sentence)
            and not is_about_the_list(sentence)
            and not (find_points_total(sentence) and re.search(r"\btotaal|\bsamen\b", sentence))
            and (
                len(split_bands(sentence)) < 2
                or len({earned.value for earned in find_points(sentence)}) == 1
            )
            and (
                SUBJECT.search(sentence)
                or re.search(r"\b(?:\w*brief|plan|visie|prijs|\w*tarief)", sentence)
            )
        ):
            found.append(Item("award", [mark], parts=with_rest(mark, pieces, index)))
    return found
