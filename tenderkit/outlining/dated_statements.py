"""Every day that a line states, with the words that speak of it, what happens then and for whom.

Why: a sentence may hold three days ("vragen t/m 4 maart, antwoorden 6 maart, sluiting 11 maart"), and
only all days of a page together tell whose limit each of them is. In: a line. Out: `Statement`s; an
event is given only where the words leave no doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import cast

from tenderkit.dutch import find_dates
from tenderkit.dutch.dates import ANY_YEAR
from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.answer_days import is_answer_of_others, is_last_for_questions
from tenderkit.lexicon.day_events import (
    ANSWERED_APART,
    ASKED,
    CLIENTS,
    LIGHT,
    MAY_PUBLISH,
    OURS,
    OVER,
    WORDS,
    Event,
)
from tenderkit.lexicon.other_days import (
    ABOUT_A_TALK,
    ABOUT_OTHERS,
    ABOUT_WORK,
    AFTER,
    BEGINS_OTHER,
    DAY_OF_A_PAPER,
    OF_OTHERS,
    REPLACED,
    STAYS_WITH_US,
    WORK_OF_OTHERS,
)
from tenderkit.lexicon.published_words import is_published_beside
from tenderkit.outlining.joined_days import joined_days


@dataclass(frozen=True, slots=True)
class Statement:
    """A day, or several that are joined, in the words that speak of it.

    Attributes
    ----------
    start, end : the words, as offsets in the line. day : where in the line the first day starts.
    event : what happens then, None where that is not plain. near : whether its word stands by the day.
    before : the sentence before it.
    """

    start: int
    end: int
    day: int
    event: Event | None
    near: bool
    before: str = ""


@dataclass(frozen=True, slots=True)
class _Word:
    event: Event
    start: int
    end: int


_CUT = re.compile(
    r"[,;]\s|\s\(|\)\s|\s[–—|-]\s|\s(?:en(?! met\b)|maar|terwijl|waarna|and|but|while)\s",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\s*\([^()]{2,40}\)")
"""What is said of a day right behind it: "2 maart (vragen), 10 maart (sluiting)"."""
_CLOCK = re.compile(r"\d{1,2}(?:[.:u]\d{2})?(?:uur|u|h)?")


@cache
def _event_words() -> re.Pattern[str]:
    either = "|".join(rf"(?P<{event}>{words})" for event, words in WORDS)
    return re.compile(rf"(?<![\w-])(?:{either})(?![\w])", re.IGNORECASE)


def _word(match: re.Match[str]) -> _Word:
    return _Word(cast(Event, match.lastgroup), match.start(), match.end())


def dated_statements(words: str, above: str = "") -> list[Statement]:
    """The days of a line, each with what happens then; `above` is the line before it.

    Examples
    --------
    >>> told = dated_statements("Vragen t/m 4 maart 2025, sluiting 11 maart 2025")
    >>> [one.event for one in told]
    ['question', 'closing']
    """
    if not find_dates(words, ANY_YEAR):
        return []
    found: list[Statement] = []
    told = above
    for start, end in sentences(words):
        found += _of_sentence(words, start, end, told)
        told = words[start:end]
    return found


def _of_sentence(words: str, start: int, end: int, above: str) -> Iterator[Statement]:
    text = words[start:end]
    days = joined_days(text)
    if not days:
        return
    told = [
        _word(match)
        for match in _event_words().finditer(text)
        if not any(first < match.end() and match.start() < last for first, last in days)
    ]
    apart = ANSWERED_APART.search(text, days[-1][1])
    if apart is not None:
        told = [word for word in told if word.event != "answer" or word.end <= apart.start()]
    told = [word for word in told if not _comes_before(text, word, told, days)]
    before: Event | None = _told_before(above) if _OF_THAT.match(text) else None
    events = {word.event for word in told}
    published = "publication" in events and "interview" not in events
    cuts = [0, *(_cut(text, one, other, told) for one, other in pairwise(days)), len(text)]
    for number, (first, last) in enumerate(pairwise(cuts)):
        at, behind = days[number]
        here = [word for word in told if first <= word.start < last]
        near = _near(text, here, at, behind)
        event = near or _only(here, text[first:last])
        if event is None and not here and len(text[first:last].split()) <= _ELLIPTICAL:
            event = before
        before = event
        if (
            _is_no_day_of_ours(text, first, at)
            or (event in ABOUT_OTHERS and OF_OTHERS.search(text))
            or (event in ABOUT_WORK and WORK_OF_OTHERS.search(text))
            or (event in MAY_PUBLISH and published and is_published_beside(text))
            or (event == "start" and BEGINS_OTHER.search(text[first:last]))
        ):
            event, near = "background", "background"
        elif event == "bid" and STAYS_WITH_US.search(text):
            event, near = None, None
        elif event == "answer" and is_last_for_questions(text[first:last]):
            event = "question"
        elif event == "answer" and is_answer_of_others(text):
            event, near = "background", "background"
        yield Statement(start + first, start + last, start + at, event, near is not None, above)


def _comes_before(text: str, word: _Word, told: list[_Word], days: list[tuple[int, int]]) -> bool:
    """Whether a talk is only what comes before the award or the message that has the day:
    "Na het gesprek volgt op 23 mei de gunning"."""
    if word.event != "interview" or not AFTER.search(text, max(0, word.start - 12), word.start):
        return False
    other = any(one.event in ("award", "message", "start") for one in told)
    return other and not any(day >= word.end and _light(text[word.end : day]) for day, _ in days)


def _is_no_day_of_ours(text: str, first: int, day: int) -> bool:
    """Whether a day is one that another replaces, or the one that a paper bears."""
    return (
        REPLACED.search(text, first, day) is not None
        or DAY_OF_A_PAPER.search(text, max(0, day - _FAR_BEFORE), day) is not None
    )


_FAR_BEFORE = 120
"""Characters before a day in which the paper that bears it is named."""


def _told_before(above: str) -> Event | None:
    """What an undated sentence speaks of, for the one behind it: "Aanmelden? Dat kan tot 3 mei"."""
    if find_dates(above, ANY_YEAR):
        return None
    return _only([_word(match) for match in _event_words().finditer(above)], above)


_OF_THAT = re.compile(
    r"\W*(?:dat|dit|die|deze|ze|that|this)\s+(?:doen|doe|kan|kun|kunnen|mag|mogen|moet|moeten|is|zijn|vindt|vinden|staan|gebeurt|can|must|is|are)\b",
    re.IGNORECASE,
)
_ELLIPTICAL = 12
"""Words of a statement that leaves out what happens: "intern 20 januari, extern 22 januari"."""


def _cut(text: str, one: tuple[int, int], other: tuple[int, int], told: list[_Word]) -> int:
    """Where the words of one day end and those of the next begin."""
    between = [word for word in told if one[1] <= word.start < other[0]]
    aside = _ASIDE.match(text, one[1], other[0])
    if aside is not None:
        return aside.end()
    marks = [match.start() for match in _CUT.finditer(text, one[1], other[0])]
    if between:
        before = [mark for mark in marks if mark <= between[0].start]
        if before and any(word.end <= one[0] for word in told):
            return before[-1]
    if marks:
        return marks[-1]
    if len(between) > 1 and not any(word.end <= one[0] for word in told):
        return between[1].start
    return one[1] if between else other[0]


def _near(text: str, told: list[_Word], day: int, behind: int) -> Event | None:
    """The event whose word stands before the day, or right behind it, with light words between."""
    strong = [word for word in told if word.event != "bid"]
    over = next((word.event for word in told if word.event in _NEVER_NEAR), None)
    for word in reversed([one for one in strong if one.end <= day]):
        if not _light(text[word.end : day]):
            return None
        if over and word.event in _UNDER[over]:
            return over
        return _of_its_subject(text, word, [one for one in told if one.start < word.start], day)
    for word in strong:
        if word.start >= behind and not re.search(r"\w", text[behind : word.start]):
            answers = word.event == "publication" and any(one.event == "answer" for one in strong)
            return "answer" if answers else word.event
    return None


def _light(between: str) -> bool:
    return all(
        token in LIGHT
        or _CLOCK.fullmatch(token)
        or not re.search(r"\w", token)
        or _OF_A_BID.fullmatch(token)
        for token in (one.strip(".,:;()[]|–—-'’\"").lower() for one in between.split())
    )


_HANDED_IN = re.compile(
    r"(?:indien(?:en|t|ing)|in te dienen|ingediend|insturen|ingestuurd|inzend|ingezonden|aanlever|submi|upload)",
    re.IGNORECASE,
)
_UP_TO = re.compile(r"(?:t/m|\btot(?: en met)?|\buntil)\W*$", re.IGNORECASE)


def _of_its_subject(text: str, word: _Word, before: list[_Word], day: int) -> Event | None:
    """The event of a word by the day, as what stands before it makes of it: questions that are
    handed in, answers that appear, a term of bids that ends."""
    events = {one.event for one in before}
    if word.event == "publication" and "answer" in events:
        return "answer"
    if word.event == "answer" and before and before[0].event == "question":
        return "question" if ASKED.search(text) else "answer"
    told = before[-1] if before else word
    if told.event in ("message", "award") and ABOUT_A_TALK.fullmatch(text, told.end, word.start):
        return told.event
    if word.event in ("message", "interview") and before and before[0].event == "question":
        return "question"
    if "question" in events and word.event == "closing" and _HANDED_IN.match(text, word.start):
        return "question"
    if word.event == "publication" and "message" in events:
        return "message"
    if word.event == "end":
        return next((one for one in ("question", "closing") if one in events), "end")
    if word.event == "start":
        if _UP_TO.search(text, 0, day):
            return "end"
        return None if "closing" in events else "start"
    return word.event


_OF_A_BID = re.compile(
    r"(?:offertes?|aanbieding\w*|cv['’]?s?|voorstel\w*|biedingen|inschrijvingen|reacties|opdracht|aanvraag|uitvraag)"
)
_UNDER = dict(OVER)
_NEVER_NEAR: frozenset[Event] = frozenset({"background", "validity"})


def _only(told: list[_Word], text: str) -> Event | None:
    """The event of words that speak of one, or of one that may speak of the others."""
    events = {word.event for word in told}
    if len(events) == 1:
        return next(iter(events))
    for event, others in OVER:
        if event in events and events <= others | {event}:
            if event == "answer" and "question" in events and ASKED.search(text):
                return "question"
            return event
    return None


def is_clients(words: str) -> bool:
    """Whether a limit is told as that of the one who hires."""
    return CLIENTS.search(words) is not None


def is_ours(words: str) -> bool:
    """Whether a limit is told as that of the one who bids with the reply."""
    return OURS.search(words) is not None
