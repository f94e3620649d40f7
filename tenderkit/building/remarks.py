"""What sentences around a rate say is in it: VAT, travel and the agent's fee.

Why: the amount stands in one line and what it holds in the next ("Dit is exclusief btw."), or far
from it ("Het genoemde tarief is inclusief reiskosten"). Near the amount a remark need not name the
rate; elsewhere it must. In: a document, the amount and the lines that state it. Out: the flags.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from decimal import Decimal
from typing import Final

from tenderkit.dutch import find_amounts, find_percent, rate_flags
from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.fee_groups import DETACHED, SELF_EMPLOYED
from tenderkit.lexicon.fee_words import (
    NEVER_FEE,
    NO_FEE,
    TAKEN_FROM_RATE,
    TAKES_FROM_RATE,
)
from tenderkit.lexicon.rate_words import LEAST_RATE
from tenderkit.records import Document
from tenderkit.sieving import sieve

_NEAR: Final = 2
"""Lines behind the amount in which a remark is about it, though it does not name the rate."""

_ABOUT_RATE = sieve(
    r"\b(?:reizen|reis\w*|marge|fee)\b.{0,80}\b(?:zit(?:ten)? (?:daar|er|hier)\w*|daarin)\b|\b(?:(?:genoemde?|dit|het|dat|bovenstaande?|maximale?|dat) (?:\w+ )?(?:(?:uur|maximum|max|plafond|all-?in)?-?tarief|bedrag|maximum|plafond|uurprijs)|(?:in|onder|binnen) (?:het|dat|dit) (?:uur)?(?:bedrag|tarief)|(?:uur)?tarief (?:is|geldt)|bedrag (?:hierboven|bovenaan)|(?:the|this) (?:hourly )?rate|tarief dat (?:je|u) (?:biedt|bied))\b",
    re.IGNORECASE,
)


_FEE_INSIDE = sieve(
    r"\bper (?:gewerkt |gefactureerd )?uur\b.{0,20}\b(?:dat|dit|die) (?:bedrag|fee|marge|toeslag|bijdrage)?\s?zit (?:al |ook |dus )?in de €|^\W*(?:dat|dit|deze|die) (?:bedrag|fee|marge|toeslag|bijdrage)\b.{0,60}\bbinnen (?:het|dat|dit|uw|je) (?:\w*maximum|\w*tarief|plafond)(?: van (?:\w+ ){1,3}?)? ?(?:passen|blijven|vallen)\b|\bhoud(?:t|en)\b.{0,80}\bin op (?:het|je|uw) (?:uur)?tarief\b|\b(?:takes?|charges?|retains?|deducts?|keeps?|rekent|rekenen|vraagt|vragen|houdt|houden|brengt|brengen|bedraagt|paid|betaald)\b.{0,120}\b(?:part of|covered by|included in|within|deel (?:uit )?van|vall?(?:t|en)? (?:binnen|onder)|zit(?:ten)? (?:al |ook )?in|begrepen in|inbegrepen in) (?:the|this|het|dit|dat|je|uw) (?:\w+ )?(?:\w*tarief|\w*maximum|rate|cap|bedrag)\b|\b(?:fee|marge|bemiddelings\w+|opslag|deze kosten|(?:deze|die|onze) vergoeding)\b.{0,80}\b(?:(?:zit|zitten|is|zijn)\b.{0,40}\b(?:in (?:het|je|uw|dat|dit) (?:maximale )?(?:uur)?(?:tarief|maximum|bedrag)\b|inbegrepen|erin)|gaat\b.{0,30}\b(?:tarief|bedrag)\b.{0,12}\baf\b|in (?:je|uw) tarief verwerken)",
    re.IGNORECASE,
)
"""A sentence that says that the rate covers the fee."""


_RATE_STEMS = (
    "reis",
    "reiz",
    "tarief",
    "bedrag",
    "maximum",
    "plafond",
    "uurprijs",
    "rate",
    "fee",
    "marge",
    "bemiddel",
    "opslag",
    "deze kosten",
    "btw",
    "omzetbelasting",
    "vat",
    "travel",
    "km",
    "rkv",
    "kilometer",
    "woon",
)
"""One of them stands in every sentence that the two patterns above know."""


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
    for sentence, near in _remarks(document, beside):
        if _FEE_INSIDE.search(sentence) or _takes_from_rate(sentence):
            said.setdefault("includes_fee", True)
        if not near and not _ABOUT_RATE.search(sentence):
            continue
        if find_percent(_VAT_PERCENT.sub("btw", sentence)) or any(
            LEAST_RATE <= other.value != amount for other in find_amounts(sentence)
        ):
            continue
        for kind, inside in rate_flags(sentence).items():
            said.setdefault(_FLAG_NAMES[kind], not inside if kind == "vat" else inside)
    return said


def _takes_from_rate(sentence: str) -> bool:
    """Whether a fee comes off the rate that is bid; of the seconded alone it says nothing of others."""
    return (
        TAKEN_FROM_RATE.search(sentence) is not None
        and TAKES_FROM_RATE.search(sentence) is not None
        and not NEVER_FEE.search(sentence)
        and not NO_FEE.search(sentence)
        and (DETACHED.search(sentence) is None or SELF_EMPLOYED.search(sentence) is not None)
    )


_VAT_PERCENT = re.compile(
    r"\b(?:9|21)\s?(?:%|procent|percent)\s(?:btw|b\.t\.w\.?|vat)", re.IGNORECASE
)


def _remarks(document: Document, beside: Collection[int]) -> Iterator[tuple[str, bool]]:
    """Each sentence that could speak of it, and whether it stands by the amount; a question as its answer makes it."""
    asked = ""
    for line in document.lines:
        told = False
        words = document.words(line)
        folded = words.lower()
        if not asked and not any(stem in folded for stem in _RATE_STEMS):
            continue
        near = any(at <= line.number <= at + _NEAR for at in beside)
        for start, end in sentences(words):
            sentence = words[start:end]
            if sentence.endswith("?"):
                asked = sentence
                continue
            if asked:
                sentence = _answered(asked, sentence)
                asked = ""
            yield sentence, near or told
            told = _ABOUT_RATE.search(sentence) is not None


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
