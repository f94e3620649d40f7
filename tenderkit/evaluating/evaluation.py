"""Score readings against labels.

In: cases and readings. Out: an Evaluation, one Score a tender; figures, errors and frames are
views of its marks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tenderkit.errors import TenderkitError
from tenderkit.evaluating.cases import Case
from tenderkit.evaluating.figures import FIGURES, Counts, Figure, ratio
from tenderkit.evaluating.labels import Problem, load_label
from tenderkit.evaluating.marks import Mark, errors, loses_bid
from tenderkit.evaluating.readings import Reading, document_of, text_digest
from tenderkit.evaluating.scoring import score
from tenderkit.evaluating.statistics import Interval, interval
from tenderkit.records import Document, Tender

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Score:
    """One tender, read and compared.

    Attributes
    ----------
    case : the labelled document.
    marks : every comparison.
    label : the hand label; None where the document is no tender.
    reading : what the reader made of it.
    document : its text; None where the file could not be read.
    problems : what of the label was not found in the text.
    moved : the text has changed since the reading was made; its spans may be off.
    """

    case: Case
    marks: tuple[Mark, ...]
    label: Tender | None
    reading: Reading
    document: Document | None = None
    problems: tuple[Problem, ...] = ()
    moved: bool = False

    @property
    def name(self) -> str:
        """The name of the case."""
        return self.case.name

    @property
    def losing(self) -> tuple[Mark, ...]:
        """The errors that would lose the bid."""
        return tuple(mark for mark in self.marks if loses_bid(mark))

    @property
    def errors(self) -> tuple[Mark, ...]:
        """Everything that is not right."""
        return errors(self.marks)


@dataclass(frozen=True)
class Evaluation:
    """One reader on one set of tenders, in the order of their names.

    `about` says what was run: reader, split, version, prompt, time; see `runs`.
    """

    scores: tuple[Score, ...]
    about: Mapping[str, str] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """What was read by whom, for a heading."""
        about = self.about
        return f"{about.get('reader', 'a reader')} on {about.get('split', 'tenders')}"

    def counts(self, figure: Figure) -> list[Counts]:
        """What each tender adds to a figure, in the order of `scores`."""
        return [figure.count(one.marks) for one in self.scores]

    def values(self, figures: Sequence[Figure] = FIGURES) -> dict[str, float | None]:
        """Each figure by its key; None where no tender has anything to count."""
        return {figure.key: ratio(self.counts(figure)) for figure in figures}

    def interval(self, figure: Figure) -> Interval | None:
        """The 95% interval of a figure; see `statistics`."""
        return interval(self.counts(figure), figure)

    def frame(self) -> pd.DataFrame:
        """The figures as a table: figure, title, value, low, high, numerator, denominator."""
        from tenderkit.evaluating.frames import figures_frame

        return figures_frame(self)

    def errors_frame(self) -> pd.DataFrame:
        """Every error as a row: tender, area, field, item, result, expected, got, loses_bid."""
        from tenderkit.evaluating.frames import errors_frame

        return errors_frame(self)

    def tenders_frame(self) -> pd.DataFrame:
        """One row a tender: format, seconds, errors, errors that lose the bid, each figure."""
        from tenderkit.evaluating.frames import tenders_frame

        return tenders_frame(self)

    def fields_frame(self) -> pd.DataFrame:
        """One row a field: how often right, wrong, missing and invented."""
        from tenderkit.evaluating.frames import fields_frame

        return fields_frame(self)


def score_readings(
    cases: Sequence[Case], readings: Mapping[str, Reading], about: Mapping[str, str] | None = None
) -> Evaluation:
    """Score stored or fresh readings, by case name. Nobody is asked; cases without one are left
    out."""
    scores = [score_reading(case, readings[case.name]) for case in cases if case.name in readings]
    return Evaluation(tuple(scores), about or {})


def score_reading(case: Case, reading: Reading) -> Score:
    """Compare one reading with its label."""
    try:
        document = document_of(case)
    except TenderkitError:
        # Without a text there is nothing to hold the label against: it is taken as it stands.
        empty = Document(name=case.source.name, format="text", text="", lines=())
        label = load_label(case.label, empty)
        marks = score(label.tender, reading.tender, failure=reading.failure)
        return Score(case, marks, label.tender, reading)
    label = load_label(case.label, document)
    return Score(
        case,
        score(label.tender, reading.tender, document, reading.failure),
        label.tender,
        reading,
        document,
        label.problems,
        bool(reading.text_sha256) and reading.text_sha256 != text_digest(document),
    )
