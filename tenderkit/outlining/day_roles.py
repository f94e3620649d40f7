"""The days that the rules took for header fields, looked at again by how likely each day is what.

Why: a rule knows the wordings it was written for; a day told in other words still looks like what it
is, by all small signs together. In: the mentions, the scored days of the page. Out: the mentions, one
whose day plainly is that of another field given to that field, and the day that surely is one of a
field that the rules found nowhere. What only the order of several closings tells stays the rules'.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from tenderkit.lexicon.answer_days import is_answer_of_others
from tenderkit.lexicon.letter_ends import OF_A_LETTER
from tenderkit.outlining.dated_statements import Statement, dated_statements
from tenderkit.outlining.day_scores import ROLES, ScoredDay
from tenderkit.outlining.days_of_others import without_others
from tenderkit.outlining.told_dates import ASKED_ALREADY
from tenderkit.outlining.whose_days import EVENTS, NO_FIELD
from tenderkit.records import Document, FieldLines, FieldName

HARDLY: Final = 0.15
"""The likelihood below which a day is none of a field, where another is it or it is that of another."""
SURE: Final = 0.8
"""The likelihood from which it is."""
DOUBTED: Final = 0.3
"""The likelihood below which it is none, where the rules found it for another too."""
FOUND: Final = 0.5
"""The likelihood from which it is that of a field that the rules found nowhere."""
CLOSINGS: Final[frozenset[FieldName]] = frozenset({"closes_at", "intermediary_closes_at"})
"""The two limits of a bid, which look alike: which of them a day is, the rules tell."""
ONCE: Final = frozenset({"published_on", "questions_close_at", "answers_published_on"})
"""The fields of which a page tells one day; a second start, end or closing is a conflict to show."""
SAME: Final = frozenset({("answers_published_on", "questions_close_at")})
"""Fields that a page may tell by the day of another: "wij antwoorden dezelfde dag"."""
SINGLE: Final = frozenset(ROLES) - {"interviews"}
"""The fields that hold one day."""


def looked_at_days(
    document: Document,
    fields: Sequence[FieldLines],
    days: Sequence[ScoredDay],
    taken: Collection[int],
) -> list[FieldLines]:
    """The mentions of header fields, those of days as their likelihoods tell them.

    Parameters
    ----------
    fields : what the rules found. days : all days of the document. taken : lines that are criteria.
    """
    free = _Days(day for day in days if day.day.line not in taken)
    pointed = [_at_its_day(document, mention, free) for mention in fields]
    found = [mention for mention in pointed if not _is_of_another(document, mention, pointed, free)]
    for role in ROLES:
        for day in _of(document, role, found, free):
            found.append(_mention(document, role, day))
    return without_others(document, found)


class _Days:
    """The days of a page that are of no criterion, by their lines."""

    def __init__(self, days: Iterable[ScoredDay]) -> None:
        self.all = tuple(days)
        self.by_line: dict[int, list[ScoredDay]] = {}
        for day in self.all:
            self.by_line.setdefault(day.day.line, []).append(day)
        self.surest = {
            role: max((day.likely[role] for day in self.all), default=0) for role in ROLES
        }
        """How likely the likeliest day of each field is."""

    def of(self, mention: FieldLines) -> list[ScoredDay]:
        """The days that stand in the words of a mention."""
        return [
            day
            for number in dict.fromkeys(mention.lines)
            for day in self.by_line.get(number, ())
            if _holds(mention, day)
        ]


def _at_its_day(document: Document, mention: FieldLines, days: _Days) -> FieldLines:
    """A mention of a line with several days, pointed at the one that likely is the field's.

    A limit of the bid that is plainly not the one it was taken for is the other.
    """
    here = days.of(mention)
    if (
        mention.field not in SINGLE
        or mention.words is not None
        or len(mention.lines) > 1
        or len(here) < _SEVERAL
    ):
        return mention
    likely = [day for day in here if day.likely[mention.field] >= FOUND]
    if len(likely) == 1:
        return _mention(document, mention.field, likely[0])
    others = CLOSINGS - {mention.field} if mention.field in CLOSINGS else ()
    for role in others:
        sure = [day for day in here if day.likely[role] >= SURE]
        if len(sure) == 1 and all(day.likely[mention.field] < HARDLY for day in here):
            return _mention(document, role, sure[0])
    return mention


def _is_of_another(
    document: Document,
    mention: FieldLines,
    fields: Sequence[FieldLines],
    days: _Days,
) -> bool:
    """Whether the days of a mention are hardly of its field, and surely of others, or another day is.

    A second closing or end that is told in unlikely words may be the trap of the page: that another
    day surely is it does not rule it out, unless the rules themselves take it for something else.
    """
    role = mention.field
    told = days.of(mention)
    if role not in ROLES or not told:
        return False
    if all(_is_plain(document, role, day) for day in told):
        return False
    alike = CLOSINGS if role in CLOSINGS else {role}
    likely = max(day.likely[each] for day in told for each in alike)
    elsewhere = days.surest[role] >= SURE
    if likely >= HARDLY:
        return likely < DOUBTED and elsewhere and _is_told_otherwise(told, alike, fields)
    others = [other for other in ROLES if other not in alike and (role, other) not in SAME]
    return (elsewhere and role in ONCE) or all(
        any(day.likely[other] >= SURE for other in others) for day in told
    )


def _is_plain(document: Document, role: FieldName, day: ScoredDay) -> bool:
    """Whether the word for what happens in a field stands right by a day: "9 juni (vragen)"."""
    return any(one.near and one.event in EVENTS[role] for one in _told_of(document, day))


def _told_of(document: Document, day: ScoredDay) -> list[Statement]:
    """The words of its line that speak of a day."""
    return [
        one
        for one in dated_statements(document.words(day.day.line))
        if one.start <= day.day.start < one.end
    ]


def _is_barred(document: Document, role: FieldName, day: ScoredDay) -> bool:
    """Whether the words say that a day is that of something that has no field: an award, a framework,
    questions that came in; or of a letter alone. A day without words is the bare header's."""
    words = document.words(day.day.line)
    if not any(map(str.isalpha, words[: day.day.start] + words[day.day.end :])):
        return True
    told = _told_of(document, day)
    if any(one.event in NO_FIELD for one in told):
        return True
    if role == "answers_published_on":
        return any(is_answer_of_others(words[one.start : one.end]) for one in told)
    if role == "questions_close_at":
        return ASKED_ALREADY.search(words) is not None
    return role == "published_on" and OF_A_LETTER.fullmatch(words) is not None


def _is_told_otherwise(
    told: Sequence[ScoredDay], alike: Collection[FieldName], fields: Iterable[FieldLines]
) -> bool:
    """Whether the rules found one of the days for a field that is not like the mention's too."""
    return any(
        _holds(other, day)
        for other in fields
        if other.field in ROLES and other.field not in alike
        for day in told
    )


def _of(
    document: Document, role: FieldName, fields: Sequence[FieldLines], days: _Days
) -> list[ScoredDay]:
    """The days to add to a field: the likeliest where it has none, each sure one of the talks."""
    have = [mention for mention in fields if mention.field == role]
    likely = [
        day
        for day in days.all
        if day.likely[role] >= FOUND
        and day.likely[role] == max(day.likely.values())
        and not _is_barred(document, role, day)
        and not any(_holds(mention, day) for mention in have)
        and not any(_is_told(mention, day, days) for mention in fields)
    ]
    if role == "interviews":
        return likely
    if have or not likely:
        return []
    return [max(likely, key=lambda day: day.likely[role])]


def _is_told(mention: FieldLines, day: ScoredDay, days: _Days) -> bool:
    """Whether a day is the one day of a mention: what it is of is known."""
    if mention.field not in ROLES or not _holds(mention, day):
        return False
    return all(other is day for other in days.of(mention))


def _holds(mention: FieldLines, day: ScoredDay) -> bool:
    """Whether a day stands in the words of a mention."""
    if day.day.line not in mention.lines:
        return False
    return mention.words is None or mention.words[0] <= day.day.start < mention.words[1]


def _mention(document: Document, role: FieldName, day: ScoredDay) -> FieldLines:
    """The words that tell of a day, as a mention of a field."""
    line = day.day.line
    told = dated_statements(document.words(line))
    if len(told) < _SEVERAL:
        return FieldLines(field=role, lines=(line,))
    start, end = next(
        ((one.start, one.end) for one in told if one.start <= day.day.start < one.end),
        (day.day.start, day.day.end),
    )
    return FieldLines(field=role, lines=(line,), words=(start, end))


_SEVERAL = 2
