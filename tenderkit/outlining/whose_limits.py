"""Whose limit a closing is: the one's who hires, or that of the intermediary who bids with the reply.

In: the mentions and the days of a page. Out: the mentions. Of two closings the earlier one is the
intermediary's where the later is told as the client's, or the earlier as that of the one who bids.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tenderkit.dutch import find_before_closing, find_earlier
from tenderkit.lexicon.broker_seats import SALUTES, speaks_an_agent
from tenderkit.lexicon.brokers import intermediary_in
from tenderkit.lexicon.date_cues import OWN_LIMIT
from tenderkit.lexicon.day_events import BID_STEM, LOOKS_FIRST, WE_WANT, WE_WORK_ON_IT
from tenderkit.lexicon.limit_words import (
    AT_A_NAME,
    IS_HANDED_IN,
    IT_CLOSES_THEN,
    NO_BROKER,
    OF_A_REPLY,
    ON_THE_WAY,
)
from tenderkit.lexicon.organisations import ORGANISATION_PATTERN
from tenderkit.outlining.dated_statements import is_clients, is_ours
from tenderkit.outlining.limits_told_apart import quotes_the_client, says_sooner
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.page_days import OF_THE_BID, Day
from tenderkit.records import FieldLines


def limits_by_party(
    found: list[FieldLines], days: list[Day], lines: list[Mark]
) -> list[FieldLines]:
    """The mentions, with the closing of an intermediary told from the official one."""
    pointed = {number for mention in found if mention.field in _LIMITS for number in mention.lines}
    closings = _before_the_work(
        [
            day
            for day in days
            if day.told.event == "closing"
            or (day.told.event == "bid" and (_speaks_of_bids(day) or day.line in pointed))
        ],
        days,
    )
    if _nobody_between(found, closings, lines):
        return [_of_who_hires(mention) for mention in found]
    official_by_word = [day for day in closings if _then_it_closes(day)]
    found = [_of_the_client(mention, official_by_word) for mention in found]
    named = {
        (number, mention.words)
        for mention in found
        if mention.field in _LIMITS
        for number in mention.lines
    }
    numbers = {number for number, _ in named}
    brokered = any(mention.field == "intermediary" for mention in found)
    names = _brokers(found, lines)
    ours_by_line = {day.line: _ours_in(day, closings) for day in closings}

    def claimed(day: Day) -> bool:
        if day in official_by_word:
            return False
        first = ours_by_line[day.line]
        if first is not None:
            return day is first
        return (
            _is_ours(day)
            or _with_a_broker(day, names)
            or (brokered and WE_WANT.search(day.words) is not None)
        )

    said = [
        day
        for day in closings
        if day.line in numbers or claimed(day) or _is_clients(day) or _row_of_plan(day)
    ]
    if len({day.first for day in said}) < 2:
        return found
    clients = [day for day in said if _is_clients(day) and not is_ours(day.words)]
    last = max(day.first for day in said)
    if clients:
        official = max(day.first for day in clients)
        ours = [day for day in said if day.first < official and day not in clients]
    else:
        official = last
        ours = [day for day in said if day.first < official and claimed(day)]
        if (
            not ours
            and len({day.first for day in said}) == _TWO
            and (says_sooner(lines) or (brokered and _over_its_text(said, official, lines)))
        ):
            ours = [day for day in said if day.first < official]
    rest = [day for day in said if day.first == official]
    if not ours or not rest or len({day.first for day in ours}) > 1:
        return found
    moved = {day.line for day in (*ours, *rest)}
    kept = [
        mention
        for mention in found
        if mention.field not in _LIMITS or not moved & set(mention.lines)
    ]
    kept += [day.mention("intermediary_closes_at") for day in ours]
    return [*kept, *(day.mention("closes_at") for day in rest)]


_LIMITS = ("closes_at", "intermediary_closes_at")


def _speaks_of_bids(day: Day) -> bool:
    """Whether a day is one of a bid by more than a word that a text about the work has too:
    "twee adviseurs zijn tot 1 september bij ons gedetacheerd" is none."""
    return day.section.part in OF_THE_BID or BID_STEM.search(day.words) is not None


def _before_the_work(closings: list[Day], days: list[Day]) -> list[Day]:
    """The closings without those on or behind the first day of the work, where any lies before it."""
    first = min(
        (day.first for day in days if day.told.event == "start" and day.told.near), default=None
    )
    earlier = [day for day in closings if first is None or day.first < first]
    return earlier or closings


def _nobody_between(found: list[FieldLines], closings: list[Day], lines: list[Mark]) -> bool:
    """Whether the one who hires says himself when he wants the replies: "wij ontvangen uw reactie graag uiterlijk".

    A limit of one's own, or one told by the closing, is that of somebody who bids with the reply, named or not.
    """
    limits = [mention for mention in found if mention.field == "intermediary_closes_at"]
    if any(mention.field == "intermediary" for mention in found) or not (
        limits or len({day.first for day in closings}) > 1
    ):
        return False
    if len({day.line for day in closings}) < len({(day.line, day.first) for day in closings}):
        return False
    by_number = {mark.line.number: mark.words for mark in lines}
    told = [
        by_number.get(number, "")[slice(*(mention.words or (0, None)))]
        for mention in limits
        for number in mention.lines
    ]
    return not (
        any(_told_by_one_between(words) for words in told)
        or any(
            _told_by_one_between(day.words)
            or _is_clients(day)
            or _with_a_broker(day, frozenset())
            or IS_HANDED_IN.search(day.words)
            for day in closings
        )
        or any(not SALUTES.match(mark.words) and speaks_an_agent(mark.words) for mark in lines)
        or says_sooner(lines)
    )


def _of_who_hires(mention: FieldLines) -> FieldLines:
    if mention.field != "intermediary_closes_at":
        return mention
    return mention.model_copy(update={"field": "closes_at"})


def _told_by_one_between(words: str) -> bool:
    return (
        OWN_LIMIT.search(words) is not None
        or WE_WORK_ON_IT.search(words) is not None
        or bool(find_before_closing(words) or find_earlier(words))
    )


def _then_it_closes(day: Day) -> bool:
    """Whether the sentence behind a day says that the request closes then."""
    behind = day.mark.words[day.told.end :]
    return bool(behind) and IT_CLOSES_THEN.search(behind) is not None


def _of_the_client(mention: FieldLines, official: list[Day]) -> FieldLines:
    """A mention of the intermediary's limit as that of the closing, where its day is the official one."""
    if mention.field == "intermediary_closes_at" and any(
        day.line in mention.lines
        and (mention.words is None or mention.words[0] <= day.told.day < mention.words[1])
        for day in official
    ):
        return mention.model_copy(update={"field": "closes_at"})
    return mention


_TWO = 2
"""Closings of a page whose one party says that it closes before the other."""


def _brokers(found: list[FieldLines], lines: list[Mark]) -> frozenset[str]:
    """The folded names of those through whom one bids."""
    named = {
        number for mention in found if mention.field == "intermediary" for number in mention.lines
    }
    return frozenset(
        name.lower()
        for mark in lines
        if mark.line.number in named
        for name in _names_in(mark)
        if len(name) >= _NAME and not ORGANISATION_PATTERN.match(name)
    )


_NAME = 4
"""Characters from which a name is no common word."""


def _names_in(mark: Mark) -> Iterator[str]:
    if mark.field == "intermediary" and 0 < len(mark.value.split()) <= _NAME:
        yield mark.value.strip(" .")
    elif place := intermediary_in(mark.words):
        yield mark.words[slice(*place)]


def _with_a_broker(day: Day, names: frozenset[str]) -> bool:
    """Whether one replies with somebody who does not hire: "Reageren bij Kandoor: 13 maart"."""
    folded = day.words.lower()
    official = IS_HANDED_IN.search(day.words) is not None
    if any(
        (at := folded.find(name)) >= 0 and not (official and ON_THE_WAY.search(day.words, 0, at))
        for name in names
    ):
        return True
    told = AT_A_NAME.search(day.words)
    return told is not None and not (
        NO_BROKER.match(told["name"]) or ORGANISATION_PATTERN.match(told["name"])
    )


def _over_its_text(said: list[Day], official: date, lines: list[Mark]) -> bool:
    """Whether a broker tells over the client's text by when to reply, and says whose text it is; a closing
    told over it is that of the request, and contradicts it."""
    own = [day for day in said if day.first < official]
    behind = min(day.line for day in said if day.first == official)
    return all(
        day.line < behind and OF_A_REPLY.search(day.words) for day in own
    ) and quotes_the_client(lines)


def _ours_in(day: Day, closings: list[Day]) -> Day | None:
    """The earlier of two days of one sentence, between which the one who bids does his work:
    "uiterlijk 9 maart, zodat we de offerte kunnen opstellen voor de sluiting op 11 maart"."""
    same = [
        each for each in closings if each.line == day.line and each.told.before == day.told.before
    ]
    if len({each.first for each in same}) < 2:
        return None
    between = day.mark.words[same[0].told.day : same[-1].told.end]
    return min(same, key=lambda each: each.first) if WE_WORK_ON_IT.search(between) else None


def _row_of_plan(day: Day) -> bool:
    return day.told.near and day.section.part in OF_THE_BID and day.short


def _is_clients(day: Day) -> bool:
    return is_clients(day.words) or is_clients(_heading(day))


def _heading(day: Day) -> str:
    """The heading that a day stands under, where it speaks of days."""
    label = day.section.label
    if label is None or label is day.mark or day.section.part not in ("planning", "procedure"):
        return ""
    return label.words


def _is_ours(day: Day) -> bool:
    return (
        is_ours(day.words)
        or WE_WORK_ON_IT.search(day.words) is not None
        or WE_WORK_ON_IT.search(day.before) is not None
        or LOOKS_FIRST.search(day.told.before) is not None
        or (day.told.before.endswith("?") and is_ours(day.told.before))
        or is_ours(_heading(day))
    )
