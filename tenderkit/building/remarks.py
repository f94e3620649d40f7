"""What sentences around a rate say is in it: VAT, travel and the agent's fee.

Why: the amount stands in one line and what it holds in the next ("Dit is exclusief btw."), or far
from it ("Het genoemde tarief is inclusief reiskosten"). Near the amount a remark need not name the
rate; elsewhere it must. In: a document, the amount and the lines that state it. Out: the flags.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from tenderkit.building.fee_groups import Group, headed
from tenderkit.building.fee_in_rate import fee_in_rate, of_any_rate
from tenderkit.dutch import find_amounts, find_percent, rate_flags
from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.fee_in_rate import OF_A_RATE
from tenderkit.lexicon.rate_remarks import (
    ABOUT_RATE,
    OTHER_SUM,
    RATE_STEMS,
    SPEAKS_OF_OTHERS,
    TRAVEL_OF_OTHERS,
    TRAVEL_TOLD,
)
from tenderkit.lexicon.rate_words import LEAST_RATE
from tenderkit.records import Document

_NEAR: Final = 2
"""Lines behind the amount in which a remark is about it, though it does not name the rate."""

_FLAG_NAMES: Final = {"vat": "excludes_vat", "travel": "includes_travel", "fee": "includes_fee"}


def flags_elsewhere(
    document: Document, amount: Decimal, beside: Collection[int] = ()
) -> dict[str, bool]:
    """What a sentence about the rate says is in it, where it names no other amount.

    Parameters
    ----------
    amount : the rate, EUR per hour.
    beside : numbers of the lines that state it.
    """
    said: dict[str, bool] = {}
    for remark in _remarks(document, beside):
        sentence = remark.sentence
        fee = fee_in_rate(document, remark.line, sentence, remark.before, remark.head)
        if fee is not None:
            said.setdefault("includes_fee", fee)
        named = ABOUT_RATE.search(sentence) is not None
        about = remark.near or named
        travels = named or (
            (remark.near or _tells_travel(sentence)) and not TRAVEL_OF_OTHERS.search(sentence)
        )
        if not (about or travels or of_any_rate(sentence)) or OTHER_SUM.search(sentence):
            continue
        if _names_another(sentence, amount):
            continue
        spoken = {"vat": about, "travel": travels, "fee": True}
        for kind, inside in rate_flags(sentence).items():
            if spoken[kind]:
                said.setdefault(_FLAG_NAMES[kind], not inside if kind == "vat" else inside)
    return said


def _tells_travel(sentence: str) -> bool:
    """Whether a sentence tells who bears the way to work, wherever it stands."""
    return (
        TRAVEL_TOLD.search(sentence) is not None
        and SPEAKS_OF_OTHERS.search(sentence) is None
        and not sentence.endswith("?")
    )


def _names_another(sentence: str, amount: Decimal) -> bool:
    """Whether a sentence names a share, or an amount that is another than this rate."""
    return bool(find_percent(_VAT_PERCENT.sub("btw", sentence))) or any(
        LEAST_RATE <= other.value != amount for other in find_amounts(sentence)
    )


_VAT_PERCENT = re.compile(
    r"\b(?:9|21)\s?(?:%|procent|percent)\s(?:btw|b\.t\.w\.?|vat)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Remark:
    """A sentence that could speak of a rate; `before` and `head` are what its line says first."""

    sentence: str
    line: int
    near: bool
    before: str
    head: Group | None


def _remarks(document: Document, beside: Collection[int]) -> Iterator[_Remark]:
    """Each sentence that could speak of it, and whether it stands by the amount; a question as its answer makes it."""
    asked = ""
    for line in document.lines:
        told = False
        words = document.words(line)
        folded = words.lower()
        if not asked and not any(stem in folded for stem in RATE_STEMS):
            continue
        near = any(at <= line.number <= at + _NEAR for at in beside)
        before, head = "", None
        for start, end in sentences(words):
            sentence = words[start:end]
            head = headed(sentence) or head
            if sentence.endswith("?"):
                asked = sentence
                continue
            close = near or told
            if asked:
                close = close or OF_A_RATE.search(asked) is not None
                sentence = _answered(asked, sentence)
                asked = ""
            yield _Remark(sentence, line.number, close, before, head)
            told = ABOUT_RATE.search(sentence) is not None
            before = sentence


_ANSWER = re.compile(
    r"\W*(?:(?:antwoord|answer|a)\b\W*)?(?:(?P<no>nee|neen|no)\b|(?P<yes>ja|yes|klopt|dat klopt|inderdaad|correct)\b)?\W*"
    r"(?P<it>(?:die|deze|dit|dat|zij|ze|these|they|this|it)(?: \w*(?:kosten|bedragen|uren))?\s)?",
    re.IGNORECASE,
)
_ASKED_ABOUT = re.compile(
    r"(?<!\w)(?:btw|b\.t\.w\.|vat|reis\w+|travel\w*|kilometer\w*|woon-?\s?werk\w*|parkeer\w+|(?:\w+-?)?fee|marge|bemiddelings\w+)(?!\w)",
    re.IGNORECASE,
)


_CHOICE = re.compile(
    r"\b(?:met of zonder|zonder of met|incl\w*\.? of excl\w*|excl\w*\.? of incl\w*|with or without|including or excluding)\b",
    re.IGNORECASE,
)
_CHOSEN = re.compile(
    r"\W*+(?:(?:antwoord|answer|a)\b\W*+)?(?:dat is |it is |het is )?(?:(?P<in>met|incl\w*|with|including)|(?P<out>zonder|excl\w*|without|excluding))\b\W*",
    re.IGNORECASE,
)
"""A question that gives two answers, and the one that is taken: "Met of zonder fee? Met."."""


def _answered(question: str, answer: str) -> str:
    """The statement that a question and its answer make: "Reiskosten apart? Nee, die zitten erin" is "Reiskosten zitten erin"."""
    topic = _ASKED_ABOUT.search(question)
    match = _ANSWER.match(answer)
    if topic is None or match is None:
        return answer
    if match["it"] and rate_flags(f"{topic[0]} {answer[match.end() :]}"):
        return f"{topic[0]} {answer[match.end() :]}"
    chosen = _CHOSEN.fullmatch(answer) if _CHOICE.search(question) else None
    if chosen is not None:
        return f"Het tarief is {'inclusief' if chosen['in'] else 'exclusief'} {topic[0]}."
    asked = rate_flags(question)
    if not (match["no"] or match["yes"]) or len(asked) != 1:
        return answer
    inside = next(iter(asked.values())) == bool(match["yes"])
    return f"Het tarief is {'inclusief' if inside else 'exclusief'} {topic[0]}."
