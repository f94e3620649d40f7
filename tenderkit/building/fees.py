"""The fees of an intermediary: per hour or as a share, and of whom.

In: a mention's lines. Out: readings of `Fee`.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any, Literal

from tenderkit.building.fee_groups import (
    Group,
    applies_to,
    groups_apart,
    headed,
    one_group,
    one_of_both,
)
from tenderkit.building.mentions import Piece, Reading, spans_of
from tenderkit.dutch import Found, find_amounts, find_percent
from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.clause_subjects import is_about_others
from tenderkit.lexicon.fee_groups import DETACHED, OF_WHOM, SELF_EMPLOYED
from tenderkit.lexicon.fee_words import (
    BARE_FEE,
    FEE_ASKED,
    FEE_NOUN,
    FEE_WORD,
    NEVER_FEE,
    NO_FEE,
    OF_A_BIDDER,
    SHARE,
)
from tenderkit.lexicon.rate_words import LEAST_RATE
from tenderkit.records import Document, Fee
from tenderkit.sieving import sieve

FeeKind = Literal["per_hour", "percentage"]


def fees(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    """What an intermediary takes, per hour or as a percentage, and of whom."""
    found = []
    for number in lines:
        line = document.line(number)
        words = document.words(line)
        head: Group | None = None
        asked = False
        for start, end in sentences(words):
            sentence = words[start:end]
            piece = Piece(sentence, line.start + start)
            if _speaks(sentence, words, lines):
                found += (
                    _fees_apart(document, piece, number)
                    or _fees_of_columns(document, number)
                    or _fees_added(document, piece, number, head)
                    or _fee_alone(document, piece, number, head, lines)
                )
            picked = headed(sentence)
            head = picked or (None if asked else head)
            asked = picked is not None and sentence.endswith("?")
    return found


def _speaks(sentence: str, words: str, lines: tuple[int, ...]) -> bool:
    """Whether a sentence may tell a fee, beside the words of its line."""
    speaks = len(lines) > 1 or bool(FEE_WORD.search(words))
    if not (speaks or _OF_A_ROW.match(sentence) or _of_both(sentence)):
        return False
    if NEVER_FEE.search(sentence):
        return False
    if is_about_others(sentence) and not OF_A_BIDDER.search(sentence):
        return False
    return not NO_FEE.search(sentence) or _FEE_NOUN.search(sentence) is not None


def _fee_alone(
    document: Document, piece: Piece, number: int, head: Group | None, lines: tuple[int, ...]
) -> list[Reading]:
    """The one fee of a sentence; its share only where words of a fee stand by it."""
    sentence = piece.text
    one = _one_fee(sentence)
    if one is None or not (
        one[1] == "per_hour"
        or len(lines) > 1
        or _by_share(sentence)
        or (SHARE.match(sentence) and FEE_ASKED.search(document.words(number)))
    ):
        return []
    hit, kind, value = one
    fee = Fee(kind=kind, value=value, applies_to=applies_to(document, number, sentence, head))
    return [Reading(fee, spans_of(document, piece, hit), number)]


_FEE_NOUN = re.compile(FEE_NOUN, re.IGNORECASE)
_OF_A_ROW = sieve(
    rf"\W*(?:[\w'’]+ ){{0,3}}?{OF_WHOM}(?:(?: ?/ ?| of | via | bij )[\w'’]+)?\W+(?:EUR ?)?\d"
    rf"|\W*(?:[\w'’]+ ){{0,3}}?{OF_WHOM}[^\d:.;?\t]{{0,30}}[:\t]\s*(?:€|EUR)? ?\d",
    re.IGNORECASE,
)
"""A row of a table of fees: "zzp, 9% van je uurtarief", "In loondienst / detachering: 8 %"."""


def _of_both(sentence: str) -> bool:
    return bool(SELF_EMPLOYED.search(sentence) and DETACHED.search(sentence))


def _by_share(sentence: str) -> bool:
    """Whether the share of a sentence may be a fee: "vul je profiel voor 80% in" beside a fee is none."""
    return any(p.search(sentence) for p in (FEE_WORD, SELF_EMPLOYED, DETACHED))


def _one_fee(sentence: str) -> tuple[Found[Any], FeeKind, Decimal] | None:
    """The first share of a sentence, else its first small amount by the hour."""
    for percent in _shares(sentence):
        return percent, "percentage", _decimal(percent.value)
    if not _BY_HOUR.search(sentence):
        return None
    for amount in [*find_amounts(sentence), *_bare_fees(sentence)]:
        if amount.value < LEAST_RATE:
            return amount, "per_hour", amount.value
    return None


_MOST_SHARE = 30
"""Percent; a share of more is somebody's time, a cost or a count, and no fee."""


def _shares(sentence: str) -> list[Found[float]]:
    return [hit for hit in find_percent(sentence) if hit.value <= _MOST_SHARE]


_BY_HOUR = re.compile(r"\buur\b|/u\b|p/u|\bp\.u\.|\bhour\b|/\s?h(?:r|our)?\b", re.IGNORECASE)


def _bare_fees(sentence: str) -> list[Found[Decimal]]:
    """An amount by the hour without its sign: "Ik hou 4,75 per gewerkt uur in"."""
    return [
        Found(Decimal(match[1].replace(",", ".")), *match.span(1))
        for match in BARE_FEE.finditer(sentence)
    ]


def _fees_apart(document: Document, piece: Piece, number: int) -> list[Reading]:
    """The fees of a sentence that states one for the self-employed and one for secondment; else nothing."""
    sentence = piece.text
    stated: list[tuple[Found[Any], FeeKind, Decimal]] = [
        (hit, "percentage", _decimal(hit.value)) for hit in _shares(sentence)
    ]
    hourly = bool(_BY_HOUR.search(sentence))
    stated += [
        (hit, "per_hour", hit.value)
        for hit in [*find_amounts(sentence), *_bare_fees(sentence)]
        if hit.value < LEAST_RATE and hourly
    ]
    stated.sort(key=lambda row: row[0].start)
    edges = [0, *(hit.end for hit, _, _ in stated)]
    starts = [*(hit.start for hit, _, _ in stated), len(sentence)]
    before = [sentence[first:last] for first, last in zip(edges, starts, strict=True)]
    named_before = all(len(set(one_of_both(words))) > 1 for words in before[:-1])
    beside = before[:-1] if named_before else before[1:]
    groups = groups_apart(beside)
    if groups is None or len(groups) < _TWO:
        return []
    return [
        Reading(
            Fee(kind=kind, value=value, applies_to=group),
            spans_of(document, piece, hit),
            number,
        )
        for (hit, kind, value), group in zip(stated, groups, strict=True)
    ]


_NEAR_ABOVE = 3
"""Rows above a row of fees, among which the one that names its columns stands."""


def _fees_of_columns(document: Document, number: int) -> list[Reading]:
    """The fees of a row whose columns are named above it: "Als zzp'er  In detachering"."""
    line = document.line(number)
    words = document.words(line)
    cells = words.split("\t")
    hourly = _BY_HOUR.search(words) is not None
    stated = [_one_fee(f"{cell} per uur" if hourly else cell) for cell in cells]
    if sum(map(bool, stated)) < _TWO:
        return []
    for above in range(number - 1, max(0, number - 1 - _NEAR_ABOVE), -1):
        groups = [one_group(cell) for cell in document.words(above).split("\t")]
        groups = [None] * (len(cells) - len(groups)) + groups
        if len(groups) != len(cells) or "zzp" not in groups:
            continue
        found, at = [], line.start
        for cell, one, group in zip(cells, stated, groups, strict=True):
            if one is not None and group is not None:
                hit, kind, value = one
                fee = Fee(kind=kind, value=value, applies_to=group)
                found.append(Reading(fee, spans_of(document, Piece(cell, at), hit), number))
            at += len(cell) + 1
        return found if len(found) >= _TWO else []
    return []


_TWO = 2
_PLUS = re.compile(
    r"(?:/\s?u(?:ur)?|uur|hour|p/u|%|procent|\s)*\s(?:plus|\+|en|and|alsmede|vermeerderd met)\s(?:een |a |an )?\D{0,20}",
    re.IGNORECASE,
)


def _fees_added(document: Document, piece: Piece, number: int, head: Group | None) -> list[Reading]:
    """An amount by the hour and a share that are both taken: "€ 1,10/uur plus 3%"; else nothing."""
    shares = _shares(piece.text)
    if not shares or not _BY_HOUR.search(piece.text):
        return []
    amounts = [hit for hit in find_amounts(piece.text) if hit.value < LEAST_RATE]
    if len(shares) != 1 or len(amounts) != 1:
        return []
    both: list[Found[Any]] = [shares[0], amounts[0]]
    first, second = sorted(both, key=lambda hit: hit.start)
    if not _PLUS.fullmatch(piece.text[first.end : second.start]):
        return []
    applies = applies_to(document, number, piece.text, head)
    hour = Fee(kind="per_hour", value=amounts[0].value, applies_to=applies)
    share = Fee(kind="percentage", value=_decimal(shares[0].value), applies_to=applies)
    return [
        Reading(hour, spans_of(document, piece, amounts[0]), number),
        Reading(share, spans_of(document, piece, shares[0]), number),
    ]


def _decimal(value: float) -> Decimal:
    return Decimal(f"{Decimal(str(value)).normalize():f}")
