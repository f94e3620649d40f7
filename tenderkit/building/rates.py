"""The rate cap.

In: a mention's lines. Out: readings of `RateCap`. A flag that is not stated stays None.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from tenderkit.building.mentions import Piece, Reading, label_rest, pieces, spans_of
from tenderkit.dutch import (
    Found,
    RateValue,
    find_points,
    find_rates,
    is_uncapped,
    parse_rate,
)
from tenderkit.lexicon.amending import AMENDS
from tenderkit.lexicon.cues import TRIPLE
from tenderkit.lexicon.rate_words import (
    ABOVE_MONEY,
    EXCLUDED_ABOVE,
    FROM_ON,
    LEAST_RATE,
    OTHER_RATE,
)
from tenderkit.records import Document, RateCap

_BEFORE_AMENDED = re.compile(r"\b(?:van|was|in plaats van|i\.p\.v\.)\W*(?:€\s*)?$", re.IGNORECASE)
_BEHIND = re.compile(
    r"\b(?:naar|tot|op|nu|leest u|lees|lezen|luiden|wordt|to)\b\W*(?:maximaal\s+|maximum\s+)?(?:€|EUR)?\W*$",
    re.IGNORECASE,
)
_NO_CAP = re.compile(
    r"\b(?:bijvoorbeeld|indicatie|gemiddeld|vanaf|minimaal|minimum|toeslag|surcharge|overtime)\b",
    re.IGNORECASE,
)
_CENT = Decimal("0.01")
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
    rates = [rate for rate in find_rates(piece.text) if LEAST_RATE <= rate.value.amount <= _MOST]
    if not rates and (piece.labelled or len(piece.text.split()) <= 8):
        parsed = parse_rate(piece.text)
        if parsed is not None and LEAST_RATE <= parsed.value.amount <= _MOST:
            rates = [parsed]
        rates = rates or _of_triple(piece.text)
    amends = bool(AMENDS.search(piece.text))
    if not piece.labelled and not amends and OTHER_RATE.search(piece.text):
        return None
    capped = any(rate.value.is_maximum for rate in rates)
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
        and not (amends and capped)
        and not _says_cap(piece.text)
    ):
        return None
    if find_points(piece.text) and (not piece.labelled or _STEP.search(piece.text)):
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


_STEP = re.compile(
    r"\b(?:lager|minder|hoger|meer) dan\b|\b(?:of|en) (?:hoger|lager|meer|minder)\b|\bvanaf\b",
    re.IGNORECASE,
)
"""With points in the same line, the step of a scale: "lager dan € 85: 20 punten"."""


def _of_triple(words: str) -> list[Found[RateValue]]:
    """The rate of a bare row "rate hours region", which has no unit."""
    triple = TRIPLE.match(words)
    parsed = parse_rate(triple["rate"]) if triple is not None else None
    if triple is None or parsed is None or not LEAST_RATE <= parsed.value.amount <= _MOST:
        return []
    return [replace(parsed, start=triple.start("rate"), end=triple.end("rate"))]


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
    r"|plafond|bovengrens|tariefgrens|ceiling|niet (?:hoger|meer) (?:zijn |worden |liggen )?dan"
    rf"|{EXCLUDED_ABOVE}|{ABOVE_MONEY}",
    re.IGNORECASE,
)


def uncapped(document: Document, lines: tuple[int, ...]) -> Found[bool] | None:
    """Words that say there is no maximum rate, with offsets in the document."""
    for number in lines:
        line = document.line(number)
        found = is_uncapped(document.words(line))
        if found is not None:
            return Found(True, line.start + found.start, line.start + found.end)
    if len(lines) == _LABEL_AND_VALUE:
        label, value = (document.words(number).strip() for number in lines)
        if is_uncapped(f"{label.rstrip(':')}: {value}") is not None:
            return Found(True, document.line(lines[0]).start, document.line(lines[1]).end)
    return None


_LABEL_AND_VALUE = 2
"""Lines of a label with its value below: "Maximaal uurtarief", "Geen"."""
