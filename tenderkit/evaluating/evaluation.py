"""Evaluate a reader on labelled tenders.

In: cases and the name of a reader. Out: an Evaluation, one Score a tender; figures, errors and
frames are views of its marks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from time import perf_counter

from tenderkit.errors import NotATender, TenderkitError
from tenderkit.evaluating.cases import Case
from tenderkit.evaluating.figures import FIGURES, Counts, Figure, ratio
from tenderkit.evaluating.labels import Label, Problem, load_label
from tenderkit.evaluating.marks import Mark, errors, loses_bid
from tenderkit.evaluating.scoring import score
from tenderkit.records import Document, Tender

Extract = Callable[[Document], Tender]
"""A reader and its building: a document in, a record out; NotATender where it is none."""


@dataclass(frozen=True, slots=True)
class Score:
    """One tender, read and compared.

    `seconds` is the reading alone, label and comparison aside. `failure` is the error the reader
    ended with; `problems` is what of the label could not be found in the text.
    """

    name: str
    marks: tuple[Mark, ...]
    read: Tender | None = None
    failure: str = ""
    seconds: float = 0.0
    problems: tuple[Problem, ...] = ()
    format: str = ""

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
    """One reader on one set of tenders."""

    reader: str
    split: str
    scores: tuple[Score, ...]
    about: dict[str, str] = field(default_factory=dict)

    def counts(self, figure: Figure) -> list[Counts]:
        """What each tender adds to a figure, in the order of `scores`."""
        return [figure.count(one.marks) for one in self.scores]

    def values(self, figures: Sequence[Figure] = FIGURES) -> dict[str, float | None]:
        """Each figure by its key; None where no tender has anything to count."""
        return {figure.key: ratio(self.counts(figure)) for figure in figures}


def evaluate_cases(
    cases: Iterable[Case],
    extract: Extract,
    *,
    reader: str = "rules",
    split: str = "all",
    about: dict[str, str] | None = None,
) -> Evaluation:
    """Read every case and compare it with its label.

    One tender that fails does not stop the rest: it counts as read without result.
    """
    return Evaluation(reader, split, tuple(score_case(c, extract) for c in cases), about or {})


def score_case(case: Case, extract: Extract) -> Score:
    """Read one case and compare it with its label."""
    from tenderkit.reading import read as read_file

    try:
        document = read_file(case.source)
    except TenderkitError as error:
        # Without a text there is nothing to hold the label against: it is read by itself.
        document = Document(name=case.source.name, format="text", text="", lines=())
        label = load_label(case.label, document)
        return Score(case.name, score(label.tender, None, failure=str(error)), failure=str(error))
    label = load_label(case.label, document)
    return _score_document(case.name, label, document, extract)


def _score_document(name: str, label: Label, document: Document, extract: Extract) -> Score:
    began = perf_counter()
    read, failure = None, ""
    try:
        read = extract(document)
    except NotATender:
        pass
    except TenderkitError as error:
        failure = str(error)
    except Exception as error:  # a fault of a reader is a result to show, not an end to the run
        failure = f"{type(error).__name__}: {error}"
    seconds = perf_counter() - began
    marks = score(label.tender, read, document, failure)
    return Score(name, marks, read, failure, seconds, label.problems, document.format)
