"""A Profile: what a consultant can show, each fact with the line that it was read from.

Dates keep the precision that they were written in: "2021" stays a year, so that what is counted
from it is a range. Spans are offsets in `Profile.text`: the text of the CV as `tenderkit read CV`
prints it, or the text of the JSON or YAML file itself.
"""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, PlainSerializer

from tenderkit.records.base import Euros, Record
from tenderkit.records.span import Span

Precision = Literal["day", "month", "year"]


class CoarseDate(Record):
    """A date to the day, the month or the year, as written."""

    year: int = Field(ge=1900, le=2200)
    month: int | None = Field(default=None, ge=1, le=12)
    day: int | None = Field(default=None, ge=1, le=31)

    @property
    def precision(self) -> Precision:
        """`day`, `month` or `year`."""
        return "year" if self.month is None else "month" if self.day is None else "day"

    @property
    def first(self) -> date:
        """The earliest day that it can be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The latest day that it can be."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    @classmethod
    def parse(cls, text: str) -> CoarseDate:
        """`2021`, `2021-03` or `2021-03-15`. Raises ValueError for anything else."""
        match = _ISO.fullmatch(text.strip())
        if match is None:
            raise ValueError(f"{text!r} is no date as 2021, 2021-03 or 2021-03-15")
        year, month, day = (int(part) if part else None for part in match.groups())
        assert year is not None
        if day is not None:
            try:
                date(year, month or 0, day)
            except ValueError:
                raise ValueError(f"{text!r} is no day of the calendar") from None
        elif month is not None and not 1 <= month <= 12:
            raise ValueError(f"{text!r} has no such month")
        return cls(year=year, month=month, day=day)


_ISO = re.compile(r"((?:19|20|21)\d\d)(?:-(\d\d)(?:-(\d\d)(?:T[\d:.]+Z?)?)?)?")


def _read_coarse(value: Any) -> Any:
    if isinstance(value, str):
        return CoarseDate.parse(value)
    if isinstance(value, date):
        return CoarseDate(year=value.year, month=value.month, day=value.day)
    return value


Coarse = Annotated[CoarseDate, BeforeValidator(_read_coarse), PlainSerializer(str, return_type=str)]
"""A CoarseDate that prints as `2021`, `2021-03` or `2021-03-15`."""


class Fact(Record):
    """One statement of a profile and where it stands: a sentence, a list item, a name.

    `form` tells a sentence from a bare mention in a list, which proves less.
    """

    text: str
    span: Span | None = None
    form: Literal["sentence", "list"] = "sentence"


class Assignment(Record):
    """A period of work in one role.

    `client` is where the work was done, `employer` who employed or contracted, `via` the broker
    between. No `end` means that it runs on. `dated` is False where the source states no first day.
    """

    id: str
    role: str | None = None
    employer: str | None = None
    client: str | None = None
    via: str | None = None
    sector: str | None = None
    inhabitants: int | None = None
    start: Coarse | None = None
    end: Coarse | None = None
    hours_per_week: float | None = None
    facts: tuple[Fact, ...] = ()
    systems: tuple[Fact, ...] = ()
    heading: tuple[Span, ...] = ()
    volunteer: bool = False

    @property
    def dated(self) -> bool:
        """Whether a first day is known, so that months can be counted."""
        return self.start is not None

    @property
    def organisation(self) -> str | None:
        """Where the work was done: the client, else the employer."""
        return self.client or self.employer

    def spans(self) -> tuple[Span, ...]:
        """Every span of it, the heading first."""
        own = [fact.span for fact in (*self.facts, *self.systems) if fact.span is not None]
        return (*self.heading, *own)


class Education(Record):
    """An education. `level` is None where the words do not say which; `completed` None likewise."""

    institution: str | None = None
    area: str | None = None
    study: str | None = None
    level: Literal["mbo", "hbo", "wo"] | None = None
    start: Coarse | None = None
    end: Coarse | None = None
    completed: bool | None = None
    span: Span | None = None


class Certificate(Record):
    """A course, certificate or professional registration, with its validity where stated."""

    name: str
    issuer: str | None = None
    obtained: Coarse | None = None
    valid_until: Coarse | None = None
    span: Span | None = None


class Language(Record):
    """A language and its level in the words of the profile ("moedertaal", "C1")."""

    language: str
    level: str | None = None
    span: Span | None = None


class Reference(Record):
    """A person who can be asked. Names stay on this machine."""

    name: str | None = None
    text: str | None = None
    span: Span | None = None


class Profile(Record):
    """A consultant, as one file tells it.

    Attributes
    ----------
    name : as written; None where the file names nobody.
    source : the file's name.
    text : what every span refers to.
    pages : pages of the CV, None where the source has none.
    self_employed : whether the bidder works for themselves; None where the profile does not say.
    rate : the rate that the profile asks, EUR per hour.
    facts : statements outside of any period: the summary, skills, interests.
    notes : what a person has to look at: an unknown key, an entry that is not counted and why.
    """

    name: str | None = None
    source: str = ""
    text: str = ""
    pages: int | None = None
    self_employed: bool | None = None
    rate: Euros | None = None
    assignments: tuple[Assignment, ...] = ()
    educations: tuple[Education, ...] = ()
    certificates: tuple[Certificate, ...] = ()
    languages: tuple[Language, ...] = ()
    references: tuple[Reference, ...] = ()
    facts: tuple[Fact, ...] = ()
    notes: tuple[str, ...] = ()

    def spans(self) -> tuple[Span, ...]:
        """Every span of the profile."""
        lone: list[Span | None] = [education.span for education in self.educations]
        lone += [certificate.span for certificate in self.certificates]
        lone += [language.span for language in self.languages]
        lone += [reference.span for reference in self.references]
        lone += [fact.span for fact in self.facts]
        spans = [span for work in self.assignments for span in work.spans()]
        return (*spans, *(span for span in lone if span is not None))
