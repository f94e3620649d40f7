"""The days of a page: each dated statement with the line and the part that it stands in.

In: sections. Out: `Day`s in the order of the page, each with its date; a day without a year has that
of its line, else that of most days of the page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from tenderkit.dutch import find_dates
from tenderkit.dutch.dates import ANY_YEAR
from tenderkit.outlining.dated_statements import Statement, dated_statements
from tenderkit.outlining.joined_days import year_of
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section
from tenderkit.records import FieldLines, FieldName

OF_THE_BID = frozenset(
    {
        None,
        "procedure",
        "planning",
        "questions",
        "interviews",
        "bid_rules",
        "information",
        "outside",
    }
)
"""Parts that speak of the bid: a day of any of its events stands there."""


@dataclass(frozen=True, slots=True)
class Day:
    mark: Mark
    section: Section
    told: Statement
    before: str
    first: date

    @property
    def short(self) -> bool:
        """Whether it is a row of a plan, or a short sentence."""
        return len(self.words.split()) <= _ROW

    def mention(self, field: FieldName) -> FieldLines:
        """The words of this day as a mention of a field."""
        return FieldLines(field=field, lines=(self.line,), words=(self.told.start, self.told.end))

    @property
    def line(self) -> int:
        return self.mark.line.number

    @property
    def words(self) -> str:
        return self.mark.words[self.told.start : self.told.end]


_ROW = 14
"""Words of a row of a plan, or of a short sentence."""


def _year(parts: list[Section]) -> int:
    """The year of most full dates of a page: days without one are compared in it."""
    years = Counter(
        day.value.day.year
        for section in parts
        for mark in section.all_marks
        for day in find_dates(mark.words)
    )
    return years.most_common(1)[0][0] if years else ANY_YEAR


def days_of_page(parts: list[Section], taken: Iterable[int]) -> Iterator[Day]:
    """The days of all lines but those of other assignments and those in `taken`."""
    year = _year(parts)
    criteria = frozenset(taken)
    for section in parts:
        if section.part == "related":
            continue
        above = ""
        marks = section.all_marks
        if section.label is not None and section.label not in marks:
            marks = [section.label, *marks]
        for mark in marks:
            if mark.line.number in criteria:
                continue
            before = above
            for told in dated_statements(mark.words, above):
                words = mark.words[told.start : told.end]
                near = year_of(mark.words)
                dates = find_dates(words, year if near == ANY_YEAR else near)
                dates = dates or find_dates(words, ANY_YEAR)
                if dates:
                    yield Day(mark, section, told, before, dates[0].value.day)
                before = words
            above = mark.words
