"""A verdict before it becomes part of a Fit.

In: nothing. Out: the value that every judge of one theme returns, and what they share: the words
of a profile as evidence.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from tenderkit.fitting.counting import Count
from tenderkit.fitting.spells import spell
from tenderkit.records import Assignment, ProfileEvidence, Span, Verdict

MOST_EVIDENCE = 12
"""Quotes shown for one criterion; more only hide the telling ones."""


@dataclass(frozen=True)
class Judgement:
    """A verdict with its reason. `count` where months decide; `amount` where a number of things
    does.
    """

    verdict: Verdict
    why: str
    advice: str | None = None
    readings: tuple[str, ...] = ()
    evidence: tuple[ProfileEvidence, ...] = ()
    count: Count | None = None
    amount: tuple[float, float] | None = None


WORST_FIRST: tuple[Verdict, ...] = ("not_met", "not_evidenced", "unclear", "declare", "met")


def worst(one: Judgement, other: Judgement) -> Judgement:
    """The verdict of a demand in two parts: that of its weaker part."""
    return min((one, other), key=lambda judged: WORST_FIRST.index(judged.verdict))


def quotes(
    spans: Iterable[Span | None], period: tuple[date, date] | None = None
) -> list[ProfileEvidence]:
    """Spans as evidence, each once, with the period that they count for."""
    found: list[ProfileEvidence] = []
    for span in spans:
        if span is None or not span.quote:
            continue
        made = ProfileEvidence(quote=span.quote, start=span.start, end=span.end, period=period)
        if made not in found:
            found.append(made)
    return found


def period_of(assignment: Assignment, counted_to: date) -> tuple[date, date] | None:
    """The days that an assignment may cover, up to the day counted to."""
    covered = spell(assignment, counted_to)
    return None if covered is None else (covered.possible.first, covered.possible.last)
