"""Months that an answer adds to a demand by its number, or changes: "Onder eis 4 ... Hiermee minimaal twee jaar ervaring".

Why: who reads only the list bids without the two years that the answer asks, and is out. The strictest
reading is the one that is safe to act on, and its words stand beside those of the demand.
In: the criteria and the questions of a tender. Out: the criteria, those that an answer amends with
the months and the words of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderkit.dutch import find_experience
from tenderkit.dutch.look_back import months_of
from tenderkit.dutch.numbers import NUMBER
from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.amending import AMENDS, KEEPS
from tenderkit.records import Criterion, Question, Requirement, Span

_OF_DEMAND = re.compile(
    r"\b(?:eis|knock-?out(?:eis|criterium)?|minimumeis|requirement)\s(?:nr\.?\s|nummer\s)?(?P<number>[A-Z]{0,2}\d{1,2}(?:\.\d{1,2}){0,2})(?!\d)",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:dient|dienen|moet|moeten|(?:wij|we) (?:vragen|verlangen|eisen|verwachten)|vragen (?:wij|we)|verlangen (?:wij|we)|eisen (?:wij|we)|vereist|nodig|geldt|must|required|need)\b",
    re.IGNORECASE,
)
_LEAVES_IT = re.compile(
    r"\b(?:niet|geen|ook|volstaat|voldoende|hoeft|no|not|also|enough)\b", re.IGNORECASE
)
""" "Voor eis 2 volstaat twee jaar", "ook twee jaar telt mee": what an answer lets do is no more than was asked."""


def with_answered(found: Sequence[Criterion], asked: Sequence[Question]) -> tuple[Criterion, ...]:
    """The criteria, a demand without months with those that the answer about it asks.

    Only where the question or the answer names one demand by its number, and one sentence of the
    answer asks for months.
    """
    amended = list(found)
    numbers = _numbers_of(found)
    for each in asked:
        answer = each.answer or ""
        named = {match["number"] for match in _OF_DEMAND.finditer(f"{each.question} {answer}")}
        number = next(iter(named)).upper() if len(named) == 1 else ""
        moved = _moved_in(answer, number) if number in numbers else None
        if moved is not None:
            amended[numbers[number]] = _with_moved(amended[numbers[number]], moved, each.evidence)
            continue
        told = _months_of(answer) if len(named) == 1 else None
        at = numbers.get(named.pop().upper()) if told is not None else None
        if told is None or at is None:
            continue
        months, words = told
        before = amended[at]
        stated = before.requirement or Requirement()
        span = _span_of(words, each.evidence)
        if stated.min_months is None and span is not None:
            amended[at] = before.model_copy(
                update={
                    "requirement": stated.model_copy(update={"min_months": months}),
                    "evidence": (*before.evidence, span),
                }
            )
    return tuple(amended)


_MOVES = re.compile(
    rf"\b(?:naar|tot|in|door|op|wordt|to|by)\b:?\s(?:minimaal |ten minste |tenminste |minstens |at least )?(?P<count>{NUMBER})(?:\s\(\d{{1,2}}\))?\s(?P<unit>jaar|jaren|maanden|years?|months?)\b",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(
    r"\b(?:referentie|terugkijk)?(?:periode|termijn)\b|\b(?:opdracht|looptijd|overeenkomst|contract|assignment)\b|\bafgelopen\b|\blaatste\b|\bpast\b|\blook-?back\b",
    re.IGNORECASE,
)


def _moved_in(answer: str, number: str) -> tuple[float, str] | None:
    """The months that an answer gives a demand instead of those of the text: "het minimum wordt verlaagd naar zes jaar"."""
    for start, end in sentences(answer):
        words = answer[start:end]
        if not AMENDS.search(words) or KEEPS.search(words) or _OF_ANOTHER.search(words):
            continue
        named = {match["number"].upper() for match in _OF_DEMAND.finditer(words)}
        told = list(_MOVES.finditer(words))
        months = months_of(told[-1]["count"], told[-1]["unit"]) if told else None
        if months is not None and named <= {number}:
            return months, words
    return None


def _with_moved(before: Criterion, moved: tuple[float, str], evidence: Sequence[Span]) -> Criterion:
    """A demand of months with those that an answer puts in their place."""
    months, words = moved
    stated = before.requirement
    span = _span_of(words, evidence)
    if stated is None or stated.min_months is None or span is None:
        return before
    return before.model_copy(
        update={
            "requirement": stated.model_copy(update={"min_months": months}),
            "evidence": (*before.evidence, span),
        }
    )


def _numbers_of(found: Sequence[Criterion]) -> dict[str, int]:
    """Where the demands stand, by their numbers in the document; counted where none has one."""
    demands = [at for at, criterion in enumerate(found) if criterion.kind == "knockout"]
    stated = {
        number.strip(" .):").upper(): at
        for at in demands
        if (number := found[at].number) is not None
    }
    return stated or {str(count): at for count, at in enumerate(demands, start=1)}


def _months_of(answer: str) -> tuple[float, str] | None:
    """The months that one sentence of an answer asks, and the sentence."""
    asking = [
        (demand.value.min_months, answer[start:end])
        for start, end in sentences(answer)
        if _ASKS.search(answer[start:end]) and not _LEAVES_IT.search(answer[start:end])
        for demand in find_experience(answer[start:end])
        if demand.value.min_months is not None
    ]
    return asking[0] if len(asking) == 1 else None


def _span_of(words: str, evidence: Sequence[Span]) -> Span | None:
    """The span of a sentence in the evidence of its question."""
    plain = words.rstrip(" .")
    for span in evidence:
        at = span.quote.find(plain)
        if at >= 0:
            start = span.start + at
            return Span(start=start, end=start + len(plain), quote=plain, page=span.page)
    return None
