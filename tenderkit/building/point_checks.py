"""Checks of points: the weights of the award criteria against their total.

In: a record and its document. Out: findings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tenderkit.building.stated_totals import stated_totals
from tenderkit.records import Criterion, Document, Finding, Outline, Span, Tender


def weights(tender: Tender, document: Document, outline: Outline) -> Iterator[Finding]:
    awards = tender.of_kind("award")
    if not awards:
        return
    scored = [c for c in awards if c.scoring is not None]
    if not scored and any(_WEIGHED.search(span.quote) for c in awards for span in c.evidence):
        return
    if not scored:
        yield Finding(
            code="award_criteria_without_points",
            severity="info",
            message="The award criteria carry no points or weight: how they are weighed is not stated.",
            evidence=tuple(span for c in awards for span in c.evidence[:1]),
        )
        return
    points = [
        c.scoring.max_points for c in scored if c.scoring and c.scoring.max_points is not None
    ]
    percents = [
        c.scoring.weight_percent
        for c in scored
        if c.scoring and c.scoring.weight_percent is not None
    ]
    spans = tuple(span for c in scored for span in c.evidence[-1:])
    totals = list(stated_totals(document, outline, awards))
    told = next((one for one in totals if one.summed is None), None)
    total = told.value if told else None
    if (
        percents
        and len(percents) >= 2
        and len(percents) == len(awards)
        and abs(sum(percents) - (full := _full(percents))) > 0.01
        and not _is_a_part(document, sum(percents))
    ):
        yield _sum(
            f"The weights add up to {sum(percents):g}%, not to {full:g}%.",
            (f"{sum(percents):g}%", f"{full:g}%"),
            spans,
        )
    elif (
        percents
        and points
        and len(percents) + len(points) >= len(awards)
        and any(c.theme == "rate" and c.scoring and c.scoring.weight_percent for c in scored)
    ):
        both = sum(percents) + sum(points)
        if (
            abs(both - 100) > 0.01
            and abs(sum(percents) - 100) > 0.01  # a whole of percents: the points are marks
            and not (total and abs(sum(points) - total) < 0.01)
            and not _all_double(scored)
            and not _is_a_part(document, 100 - sum(percents))
        ):
            yield _sum(
                f"Quality points ({sum(points):g}) and the price percentage ({sum(percents):g}%) do not add up to 100.",
                (f"{sum(points):g}", f"{sum(percents):g}%"),
                spans,
            )
    elif points and len(points) == len(awards):
        whole = sum(points)
        quality = sum(c.scoring.max_points or 0 for c in scored if c.scoring and c.theme != "rate")
        if any(abs(one.value - each) < 0.01 for one in totals for each in (quality, whole)):
            return
        stated = _stated_parts(document, whole - quality)
        if stated is not None and abs(stated - quality) > 0.01 and abs(whole - 100) > 0.01:
            yield _sum(
                f"The criteria of quality add up to {quality:g} points, the document states {stated:g}.",
                (f"{quality:g}", f"{stated:g}"),
                spans,
            )
            return
        differs = next(
            (one for one in totals if abs((one.summed or whole) - one.value) > 0.01), None
        )
        if differs is not None:
            summed = differs.summed or whole
            yield _sum(
                f"The points add up to {summed:g}, the document states a total of {differs.value:g}.",
                (f"{summed:g}", f"{differs.value:g}"),
                (*spans, differs.span),
            )
        elif total is None and len(points) >= 2 and 85 <= whole <= 115 and whole != 100:
            yield _sum(f"The points add up to {whole:g}, not to 100.", (f"{whole:g}", "100"), spans)


_WEIGHED = re.compile(
    r"\b(?:wegings?factor|weegfactor|factor|weging|gewicht|weight|weighting)\b\W{0,4}(?:(?:van|is|of)\s)?\d",
    re.IGNORECASE,
)
"""A weight of another sort than points or a share: "wegingsfactor 3"."""


def _full(weights: list[float]) -> float:
    """What weights add up to: 1 where all are parts of one ("0,5"), else 100."""
    return 1 if all(weight <= 1 for weight in weights) else 100


def _is_a_part(document: Document, whole: float) -> bool:
    """Whether weights make up the share of quality, beside a price that is no criterion of the list."""
    return any(abs(one - whole) < 0.01 for one in _shares(document, "quality")) and any(
        abs(one - (100 - whole)) < 0.01 for one in _shares(document, "price")
    )


def _stated_parts(document: Document, price: float) -> float | None:
    """The points of quality that a text states beside those of the price: "kwaliteit telt voor 60 punten, prijs voor 40"."""
    if not any(abs(one - price) < 0.01 for one in _shares(document, "price")):
        return None
    quality = _shares(document, "quality")
    return next((one for one in quality if abs(one + price - 100) < 0.01), None)


def _shares(document: Document, side: str) -> set[float]:
    """The shares of quality, or of price, that a text tells."""
    return {
        float((match["before"] or match["behind"]).replace(",", "."))
        for match in _SHARES[side].finditer(document.text)
    }


_PERCENT = r"\d{1,2}(?:[.,]\d{1,2})?"
_SHARES = {
    side: re.compile(
        rf"\b(?:{words})\b[^.;\n\d]{{0,24}}?(?P<behind>{_PERCENT})\s?(?:%|procent|percent|punten|points)"
        rf"|\b(?P<before>{_PERCENT})\s?(?:%|procent|percent|punten|points)[^.;\n\d]{{0,16}}?\b(?:{words})\b",
        re.IGNORECASE,
    )
    for side, words in (
        ("quality", r"kwaliteit\w*|inhoud\w*|wensen|cv|quality|content"),
        ("price", r"prijs\w*|tarief|uurtarief|uurprijs|price|rate|costs?"),
    )
}


def _all_double(scored: list[Criterion]) -> bool:
    return all(c.scoring and c.scoring.weight_percent is not None for c in scored)


def _sum(message: str, values: tuple[str, ...], spans: tuple[Span, ...]) -> Finding:
    return Finding(
        code="weights_do_not_sum",
        severity="warning",
        message=message,
        values=values,
        evidence=tuple(dict.fromkeys(spans)),
    )
