"""The rate cap and the fees of an intermediary.

In: a mention's lines. Out: readings of `RateCap` and `Fee`. A flag that is not stated stays None.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import Any, Literal

from tenderkit.building.mentions import Piece, Reading, label_rest, pieces, spans_of
from tenderkit.building.moments import AMENDS
from tenderkit.dutch import (
    Found,
    find_amounts,
    find_percent,
    find_points,
    find_rates,
    is_uncapped,
    parse_rate,
)
from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.rate_words import EXCLUDED_ABOVE, FROM_ON
from tenderkit.records import Document, Fee, RateCap
from tenderkit.sieving import sieve

FeeKind = Literal["per_hour", "percentage"]

_BEFORE_AMENDED = re.compile(r"\b(?:van|was|in plaats van|i\.p\.v\.)\W*(?:€\s*)?$", re.IGNORECASE)
_BEHIND = re.compile(r"\b(?:naar|tot|op|nu)\b\W*(?:maximaal\s+)?(?:€|EUR)?\W*$", re.IGNORECASE)
_NO_CAP = re.compile(
    r"\b(?:bijvoorbeeld|indicatie|gemiddeld|vanaf|minimaal|minimum)\b", re.IGNORECASE
)
_CENT = Decimal("0.01")
_LEAST = Decimal(15)
_MOST = Decimal(400)


def rate_caps(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    """The highest rate that is not excluded, EUR per hour; one reading a line that states one."""
    found = []
    for at, number in enumerate(lines):
        for piece in pieces(document, number, "rate_cap"):
            if at and label_rest(document.words(lines[0]), "rate_cap") is None:
                piece = replace(piece, labelled=True)
            reading = _cap(document, piece, number)
            if reading is not None:
                found.append(reading)
                break
    return found


def _cap(document: Document, piece: Piece, number: int) -> Reading | None:
    rates = [rate for rate in find_rates(piece.text) if _LEAST <= rate.value.amount <= _MOST]
    if not rates and (piece.labelled or len(piece.text.split()) <= 8):
        parsed = parse_rate(piece.text)
        if parsed is not None and _LEAST <= parsed.value.amount <= _MOST:
            rates = [parsed]
    amends = bool(AMENDS.search(piece.text))
    if amends and len(rates) > 1:
        rates = [rate for rate in rates if _BEHIND.search(piece.text[: rate.start])] or [
            rate for rate in rates if not _BEFORE_AMENDED.search(piece.text[: rate.start])
        ]
    if not rates:
        return None
    best = (
        max(rates, key=lambda rate: rate.value.amount)
        if piece.labelled
        and len(rates) == 2
        and re.search(r"\d\s*(?:-|–|tot|à)\s*(?:€\s*)?\d", piece.text)
        else rates[0]
    )
    bare = len(piece.text.split()) <= 8 and not piece.text.rstrip().endswith(".")
    if (
        not piece.labelled
        and not bare
        and best.value.is_maximum is not True
        and not _says_cap(piece.text)
    ):
        return None
    if not piece.labelled and find_points(piece.text):
        return None
    value = best.value
    if FROM_ON.search(piece.text):
        value = replace(value, amount=value.amount - _CENT)
    flags = _whole_line(document, number)
    cap = RateCap(
        amount=value.amount,
        excludes_vat=value.excludes_vat if value.excludes_vat is not None else flags.excludes_vat,
        includes_travel=value.includes_travel
        if value.includes_travel is not None
        else flags.includes_travel,
        includes_fee=value.includes_fee if value.includes_fee is not None else flags.includes_fee,
    )
    return Reading(cap, spans_of(document, piece, best), number, amends)


def _whole_line(document: Document, number: int) -> RateCap:
    """Flags said elsewhere in the same line."""
    rates = find_rates(document.words(number))
    flags = next(
        (
            rate.value
            for rate in rates
            if (rate.value.excludes_vat, rate.value.includes_travel, rate.value.includes_fee)
            != (None, None, None)
        ),
        None,
    )
    if flags is None:
        return RateCap(amount=Decimal(0))
    return RateCap(
        amount=Decimal(0),
        excludes_vat=flags.excludes_vat,
        includes_travel=flags.includes_travel,
        includes_fee=flags.includes_fee,
    )


def _says_cap(text: str) -> bool:
    if FROM_ON.search(text):
        return True
    return bool(_OF_RATE.search(text)) and not _NO_CAP.search(text)


_OF_RATE = re.compile(
    r"\b(?:uur)?tarief|uur(?:prijs|bedrag|loon|vergoeding)|per uur|p/u|p\.u|all-?in|rate|/u\b|/uur|per hour"
    rf"|{EXCLUDED_ABOVE}",
    re.IGNORECASE,
)


def uncapped(document: Document, lines: tuple[int, ...]) -> Found[bool] | None:
    """Words that say there is no maximum rate, with offsets in the document."""
    for number in lines:
        line = document.line(number)
        found = is_uncapped(document.words(line))
        if found is not None:
            return Found(True, line.start + found.start, line.start + found.end)
    return None


_ABOVE_ZZP = re.compile(r"\b(?:zzp\w*|zelfstandigen|freelance\w*)\b", re.IGNORECASE)
_ZZP = re.compile(r"\b(?:zzp\w*|zelfstandig\w*|freelance\w*)\b", re.IGNORECASE)
_DETACHED = re.compile(
    r"\b(?:detach\w*|gedetacheerd\w*|loondienst|payroll\w*|verlonen)\b", re.IGNORECASE
)
_FEE_WORD = sieve(
    r"\b(?:fee|marge|bemiddel\w*|opslag|commissie|in rekening|inhoud\w*|houdt|houden|hou|keeps?|takes?|retains?|deducts|rekenen|rekent|vragen|charges|betaal\w*|vergoeding|voor rekening)\b",
    re.IGNORECASE,
)


def fees(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    """What an intermediary takes, per hour or as a percentage, and of whom."""
    found = []
    for number in lines:
        line = document.line(number)
        words = document.words(line)
        for start, end in sentences(words):
            sentence = words[start:end]
            piece = Piece(sentence, line.start + start)
            if not (
                _FEE_WORD.search(sentence)
                or len(lines) > 1
                or _FEE_WORD.search(words)
                or _OF_A_ROW.match(sentence)
            ):
                continue
            apart = _fees_apart(document, piece, number)
            if apart:
                found += apart
                continue
            for percent in find_percent(sentence):
                if (
                    _FEE_WORD.search(sentence)
                    or len(lines) > 1
                    or _ZZP.search(sentence)
                    or _DETACHED.search(sentence)
                ):
                    fee = Fee(
                        kind="percentage",
                        value=_decimal(percent.value),
                        applies_to=_applies(document, number, sentence),
                    )
                    found.append(Reading(fee, spans_of(document, piece, percent), number))
                    break
            else:
                amounts = [
                    amount
                    for amount in [*find_amounts(sentence), *_bare_fees(sentence)]
                    if amount.value < _LEAST and re.search(r"\buur\b|/u\b|p/u|\bhour\b", sentence)
                ]
                if amounts:
                    fee = Fee(
                        kind="per_hour",
                        value=amounts[0].value,
                        applies_to=_applies(document, number, sentence),
                    )
                    found.append(Reading(fee, spans_of(document, piece, amounts[0]), number))
    return found


_OF_A_ROW = re.compile(
    r"\W*(?:zzp\w*|zelfstandig\w*|detach\w*|loondienst|payroll\w*)\W+(?:€|\d)", re.IGNORECASE
)
"""A row of a table of fees: "zzp, 9% van je uurtarief"."""


def _bare_fees(sentence: str) -> list[Found[Decimal]]:
    """An amount by the hour without its sign: "Ik hou 4,75 per gewerkt uur in"."""
    return [
        Found(Decimal(match[1].replace(",", ".")), *match.span(1))
        for match in re.finditer(
            r"(?<![\d€.,])\b(\d{1,2}[.,]\d{2})(?=\s+(?:per|van ieder|van elk)\b)", sentence
        )
    ]


def _fees_apart(document: Document, piece: Piece, number: int) -> list[Reading]:
    """The fees of a sentence that states one for the self-employed and one for secondment; else nothing."""
    sentence = piece.text
    stated: list[tuple[Found[Any], FeeKind, Decimal]] = [
        (hit, "percentage", _decimal(hit.value)) for hit in find_percent(sentence)
    ]
    stated += [
        (hit, "per_hour", hit.value)
        for hit in find_amounts(sentence)
        if hit.value < _LEAST and re.match(r".{0,30}\b(?:uur|hour)\b|/u\b|p/u", sentence[hit.end :])
    ]
    stated.sort(key=lambda row: row[0].start)
    found: list[Reading] = []
    edges = [0, *(hit.end for hit, _, _ in stated)]
    starts = [*(hit.start for hit, _, _ in stated), len(sentence)]
    before = [sentence[first:last] for first, last in zip(edges, starts, strict=True)]
    named_before = all(bool(_ZZP.search(b)) != bool(_DETACHED.search(b)) for b in before[:-1])
    beside = before[:-1] if named_before else before[1:]
    for (hit, kind, value), words in zip(stated, beside, strict=True):
        zzp, detached = bool(_ZZP.search(words)), bool(_DETACHED.search(words))
        if zzp == detached:
            return []
        fee = Fee(kind=kind, value=value, applies_to="zzp" if zzp else "detachering")
        found.append(Reading(fee, spans_of(document, piece, hit), number))
    return found if len(found) > 1 else []


def _decimal(value: float) -> Decimal:
    return Decimal(str(value)).normalize()


def _applies(document: Document, number: int, sentence: str) -> str:
    """Whom the fee binds: by the sentence itself, else by the short heading ("ZZP") above it."""
    zzp, detached = bool(_ZZP.search(sentence)), bool(_DETACHED.search(sentence))
    if zzp != detached:
        return "zzp" if zzp else "detachering"
    if zzp and detached:
        return "all"
    for above in range(number - 1, max(0, number - 12), -1):
        words = document.words(above).strip(" :*#")
        if words and (len(words.split()) <= 4 or re.search(r"\bZZP$|\bDETACHERING$", words)):
            if _ABOVE_ZZP.search(words) and not _DETACHED.search(words):
                return "zzp"
            if _DETACHED.search(words) and not _ABOVE_ZZP.search(words):
                return "detachering"
    return "all"
