"""The fees of an intermediary: per hour or as a share, and of whom.

In: a mention's lines. Out: readings of `Fee`.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any, Literal

from tenderkit.building.mentions import Piece, Reading, spans_of
from tenderkit.dutch import Found, find_amounts, find_percent
from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.fee_words import (
    BARE_FEE,
    DETACHED,
    FEE_ASKED,
    FEE_NOUN,
    FEE_WORD,
    NEVER_FEE,
    NO_FEE,
    SELF_EMPLOYED,
    SHARE,
)
from tenderkit.lexicon.rate_words import LEAST_RATE
from tenderkit.records import Document, Fee

FeeKind = Literal["per_hour", "percentage"]

_ABOVE_ZZP = re.compile(r"\b(?:zzp\w*|zelfstandigen|freelance\w*)\b", re.IGNORECASE)


def fees(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    """What an intermediary takes, per hour or as a percentage, and of whom."""
    found = []
    for number in lines:
        line = document.line(number)
        words = document.words(line)
        for start, end in sentences(words):
            sentence = words[start:end]
            piece = Piece(sentence, line.start + start)
            speaks = len(lines) > 1 or bool(FEE_WORD.search(words))
            if not (speaks or _OF_A_ROW.match(sentence) or _of_both(sentence)):
                continue
            if NEVER_FEE.search(sentence):
                continue
            if NO_FEE.search(sentence) and not _FEE_NOUN.search(sentence):
                continue
            apart = _fees_apart(document, piece, number) or _fees_of_columns(document, number)
            if apart:
                found += apart
                continue
            added = _fees_added(document, piece, number)
            if added:
                found += added
                continue
            one = _one_fee(sentence)
            if one is not None and (
                one[1] == "per_hour"
                or len(lines) > 1
                or _by_share(sentence)
                or (SHARE.match(sentence) and FEE_ASKED.search(words))
            ):
                hit, kind, value = one
                fee = Fee(kind=kind, value=value, applies_to=_applies(document, number, sentence))
                found.append(Reading(fee, spans_of(document, piece, hit), number))
    return found


_FEE_NOUN = re.compile(FEE_NOUN, re.IGNORECASE)
_OF_A_ROW = re.compile(
    r"\W*(?:zzp\w*|zelfstandig\w*|detach\w*|loondienst|payroll\w*)\W+(?:€|\d)", re.IGNORECASE
)
"""A row of a table of fees: "zzp, 9% van je uurtarief"."""


def _of_both(sentence: str) -> bool:
    return bool(SELF_EMPLOYED.search(sentence) and DETACHED.search(sentence))


def _by_share(sentence: str) -> bool:
    """Whether the share of a sentence may be a fee: "vul je profiel voor 80% in" beside a fee is none."""
    return any(p.search(sentence) for p in (FEE_WORD, SELF_EMPLOYED, DETACHED))


def _one_fee(sentence: str) -> tuple[Found[Any], FeeKind, Decimal] | None:
    """The first share of a sentence, else its first small amount by the hour."""
    for percent in find_percent(sentence):
        return percent, "percentage", _decimal(percent.value)
    if not _BY_HOUR.search(sentence):
        return None
    for amount in [*find_amounts(sentence), *_bare_fees(sentence)]:
        if amount.value < LEAST_RATE:
            return amount, "per_hour", amount.value
    return None


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
        (hit, "percentage", _decimal(hit.value)) for hit in find_percent(sentence)
    ]
    hourly = bool(_BY_HOUR.search(sentence))
    stated += [
        (hit, "per_hour", hit.value)
        for hit in find_amounts(sentence)
        if hit.value < LEAST_RATE and hourly
    ]
    stated.sort(key=lambda row: row[0].start)
    found: list[Reading] = []
    edges = [0, *(hit.end for hit, _, _ in stated)]
    starts = [*(hit.start for hit, _, _ in stated), len(sentence)]
    before = [sentence[first:last] for first, last in zip(edges, starts, strict=True)]
    named_before = all(len(set(_of_whom(words))) > 1 for words in before[:-1])
    beside = before[:-1] if named_before else before[1:]
    for (hit, kind, value), words in zip(stated, beside, strict=True):
        zzp, detached = _of_whom(words)
        if zzp == detached:
            return []
        fee = Fee(kind=kind, value=value, applies_to="zzp" if zzp else "detachering")
        found.append(Reading(fee, spans_of(document, piece, hit), number))
    return found if len(found) > 1 else []


_PAYROLL = re.compile(r"\bpayroll\w*|\bverlonen\b", re.IGNORECASE)


def _of_whom(words: str) -> tuple[bool, bool]:
    """Whether words name the self-employed, and whether secondment; a self-employed one on a payroll stays one."""
    zzp = bool(SELF_EMPLOYED.search(words))
    return zzp, bool(DETACHED.search(_PAYROLL.sub("", words) if zzp else words))


_NEAR_ABOVE = 3
"""Rows above a row of fees, among which the one that names its columns stands."""


def _fees_of_columns(document: Document, number: int) -> list[Reading]:
    """The fees of a row whose columns are named above it: "Als zzp'er  In detachering"."""
    line = document.line(number)
    cells = document.words(line).split("\t")
    stated = [find_percent(cell) for cell in cells]
    if sum(map(bool, stated)) < _TWO:
        return []
    for above in range(number - 1, max(0, number - 1 - _NEAR_ABOVE), -1):
        heads = [_of_whom(cell) for cell in document.words(document.line(above)).split("\t")]
        heads = [(False, False)] * (len(cells) - len(heads)) + heads
        if len(heads) != len(cells) or not any(zzp for zzp, _ in heads):
            continue
        found, at = [], line.start
        for cell, percents, (zzp, detached) in zip(cells, stated, heads, strict=True):
            if percents and zzp != detached:
                fee = Fee(
                    kind="percentage",
                    value=_decimal(percents[0].value),
                    applies_to="zzp" if zzp else "detachering",
                )
                found.append(Reading(fee, spans_of(document, Piece(cell, at), percents[0]), number))
            at += len(cell) + 1
        return found if len(found) >= _TWO else []
    return []


_TWO = 2
_PLUS = re.compile(
    r"(?:/\s?u(?:ur)?|uur|hour|p/u|%|procent|\s)*\s(?:plus|\+|en|and|alsmede|vermeerderd met)\s(?:een |a |an )?\D{0,20}",
    re.IGNORECASE,
)


def _fees_added(document: Document, piece: Piece, number: int) -> list[Reading]:
    """An amount by the hour and a share that are both taken: "€ 1,10/uur plus 3%"; else nothing."""
    shares = find_percent(piece.text)
    if not shares or not _BY_HOUR.search(piece.text):
        return []
    amounts = [hit for hit in find_amounts(piece.text) if hit.value < LEAST_RATE]
    if len(shares) != 1 or len(amounts) != 1:
        return []
    both: list[Found[Any]] = [shares[0], amounts[0]]
    first, second = sorted(both, key=lambda hit: hit.start)
    if not _PLUS.fullmatch(piece.text[first.end : second.start]):
        return []
    applies = _applies(document, number, piece.text)
    hour = Fee(kind="per_hour", value=amounts[0].value, applies_to=applies)
    share = Fee(kind="percentage", value=_decimal(shares[0].value), applies_to=applies)
    return [
        Reading(hour, spans_of(document, piece, amounts[0]), number),
        Reading(share, spans_of(document, piece, shares[0]), number),
    ]


def _decimal(value: float) -> Decimal:
    return Decimal(f"{Decimal(str(value)).normalize():f}")


_OF_ALL = re.compile(
    r"\b(?:iedereen|(?:zelfstandigen|zzp\W?ers|freelancers) (?:én|en|als|and) (?:voor )?(?:bureaus|detacheerders|leveranciers|agencies)|voor allen|alle (?:kandidaten|leveranciers|inschrijvers)|ongeacht|maakt (?:daarbij )?niet uit|everyone|regardless)\b",
    re.IGNORECASE,
)


def _applies(document: Document, number: int, sentence: str) -> str:
    """Whom the fee binds: by the sentence itself, else by the short heading ("ZZP") above it."""
    zzp, detached = bool(SELF_EMPLOYED.search(sentence)), bool(DETACHED.search(sentence))
    if _OF_ALL.search(sentence):
        return "all"
    if zzp != detached:
        return "zzp" if zzp else "detachering"
    if zzp and detached:
        return "all"
    for above in range(number - 1, max(0, number - 12), -1):
        words = document.words(above).strip(" :*#")
        if _FEE_NOUN.fullmatch(words):
            break
        if words and (len(words.split()) <= 4 or re.search(r"\bZZP$|\bDETACHERING$", words)):
            if _ABOVE_ZZP.search(words) and not DETACHED.search(words):
                return "zzp"
            if DETACHED.search(words) and not SELF_EMPLOYED.search(words):
                return "detachering"
    return "all"
