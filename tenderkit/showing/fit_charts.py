"""Charts of a fit, drawn as SVG: the days that count, and points over a rate.

In: a counted trace, or a RateAdvice. Out: `Html`, without style attributes (a page's policy allows
none), with a text for those who cannot see it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from tenderkit.records import CountedPeriod, CriterionFit, RateAdvice, RateCurve
from tenderkit.showing.markup import Html, element
from tenderkit.showing.wording import clean_words, euros, number_words

WIDTH: Final = 720
LEFT: Final = 8
ROW: Final = 34
AXIS: Final = 22
LETTER: Final = 6.4
"""Width of a letter of a label, about."""


def timeline(one: CriterionFit, counted_to: date) -> Html | None:
    """The assignments that count for one criterion, a bar each, over the years; None without a
    trace.
    """
    if not one.trace:
        return None
    first = min(row.first for row in one.trace)
    span = max((counted_to - first).days, 1)

    def x(day: date) -> float:
        return round(LEFT + (WIDTH - 2 * LEFT) * (day - first).days / span, 1)

    height = ROW * len(one.trace) + AXIS
    marks = _years(first, counted_to, x, height)
    bars = [part for place, row in enumerate(one.trace) for part in _bar(row, place, x)]
    said = "; ".join(
        f"{row.label} from {row.first} to {row.last}{'' if row.sure else ' (a judgement)'}"
        for row in one.trace
    )
    return element(
        "svg",
        element("title", clean_words(f"Days counted for {one.id}: {said}")),
        marks,
        bars,
        viewBox=f"0 0 {WIDTH} {height}",
        class_="tk-timeline",
        role="img",
    )


def _years(first: date, last: date, x, height: int) -> list[Html]:  # type: ignore[no-untyped-def]
    years = range(first.year + 1, last.year + 1)
    step = 1 + len(years) // 14
    found = []
    for year in years:
        at = x(date(year, 1, 1))
        found.append(
            element("line", x1=str(at), x2=str(at), y1="0", y2=str(height - AXIS), class_="tk-grid")
        )
        if (year - first.year) % step == 0 and at < WIDTH - 34:
            found.append(
                element("text", str(year), x=str(at + 3), y=str(height - 7), class_="tk-axis")
            )
    return found


def _bar(row: CountedPeriod, place: int, x) -> list[Html]:  # type: ignore[no-untyped-def]
    top = place * ROW
    left, right = x(row.first), x(row.last)
    months = number_words(row.months.max)
    if row.sure and row.months.min != row.months.max:
        months = f"{number_words(row.months.min)}–{months}"
    words = f"{clean_words(row.label)}: {months} months" + ("" if row.sure else ", a judgement")
    # the words stand inside the drawing, however late the bar begins
    anchor = "end" if left + len(words) * LETTER > WIDTH else "start"
    at = right if anchor == "end" else left
    return [
        element("text", words, x=str(at), y=str(top + 12), text_anchor=anchor, class_="tk-label"),
        element(
            "rect",
            x=str(left),
            y=str(top + 17),
            width=str(round(max(right - left, 2), 1)),
            height="10",
            rx="2",
            class_="tk-sure" if row.sure else "tk-maybe",
        ),
    ]


PLOT_HEIGHT: Final = 260
MARGIN: Final = 44


def rate_chart(advice: RateAdvice) -> Html | None:
    """Points over the rate for bands and a straight line; over the lowest bid for relative
    schemes.
    """
    if advice.curves:
        return _curves(advice.curves)
    if advice.stretches:
        return _steps(advice)
    known = [step for step in advice.rates if step.points is not None]
    return _line([(step.rate, step.points or 0.0) for step in known]) if len(known) > 1 else None


def _frame(
    low: Decimal, high: Decimal, most: float, across: str, parts: Sequence[Html], said: str
) -> Html:
    """Axes with five marks each way."""
    marks: list[Html] = []
    for index in range(5):
        rate = low + (high - low) * index / 4
        at = _x(rate, low, high)
        marks.append(
            element(
                "text",
                f"{rate:.0f}",
                x=at,
                y=str(PLOT_HEIGHT - 24),
                text_anchor="middle",
                class_="tk-axis",
            )
        )
        points = most * index / 4
        y = _y(points, most)
        marks.append(
            element("line", x1=str(MARGIN), x2=str(WIDTH - 10), y1=y, y2=y, class_="tk-grid")
        )
        marks.append(
            element(
                "text",
                number_words(round(points, 1)),
                x=str(MARGIN - 6),
                y=y,
                text_anchor="end",
                class_="tk-axis",
            )
        )
    marks.append(
        element(
            "text",
            across,
            x=str(WIDTH // 2),
            y=str(PLOT_HEIGHT - 6),
            text_anchor="middle",
            class_="tk-axis",
        )
    )
    return element(
        "svg",
        element("title", said),
        marks,
        list(parts),
        viewBox=f"0 0 {WIDTH} {PLOT_HEIGHT}",
        class_="tk-chart",
        role="img",
    )


def _x(rate: Decimal, low: Decimal, high: Decimal) -> str:
    return f"{_at(rate, low, high):.1f}"


def _at(rate: Decimal, low: Decimal, high: Decimal) -> float:
    width = WIDTH - MARGIN - 10
    return MARGIN + width * float((rate - low) / max(high - low, Decimal("0.01")))


def _y(points: float, most: float) -> str:
    return f"{PLOT_HEIGHT - 40 - (PLOT_HEIGHT - 60) * points / (most or 1):.1f}"


def _steps(advice: RateAdvice) -> Html:
    high = advice.stretches[-1].high
    edges = [s.high for s in advice.stretches[:-1]] or [high]
    low = max(min(edges) - (high - min(edges)), Decimal(0))
    most = max((s.points for s in advice.stretches if s.points is not None), default=1.0)
    parts = []
    for one in advice.stretches:
        if one.high < low:
            continue
        start = max(one.low, low)
        if one.points is None:
            parts.append(
                element(
                    "rect",
                    x=_x(start, low, high),
                    y="20",
                    height=str(PLOT_HEIGHT - 60),
                    class_="tk-doubt",
                    width=f"{max(_at(one.high, low, high) - _at(start, low, high), 1):.1f}",
                )
            )
            continue
        y = _y(one.points, most)
        parts.append(
            element(
                "line",
                x1=_x(start, low, high),
                x2=_x(one.high, low, high),
                y1=y,
                y2=y,
                class_="tk-step-line",
            )
        )
    if advice.asked is not None and low <= advice.asked <= high:
        at = _x(advice.asked, low, high)
        parts.append(
            element("line", x1=at, x2=at, y1="20", y2=str(PLOT_HEIGHT - 40), class_="tk-asked")
        )
    return _frame(low, high, most, "rate, EUR per hour", parts, "Points by the rate, in steps")


def _line(points: Sequence[tuple[Decimal, float]]) -> Html:
    low, high = min(r for r, _ in points), max(r for r, _ in points)
    most = max(p for _, p in points) or 1.0
    path = " ".join(f"{_x(rate, low, high)},{_y(earned, most)}" for rate, earned in points)
    line = element("polyline", points=path, class_="tk-curve tk-curve-0")
    return _frame(
        low, high, most, "rate, EUR per hour", [line], "Points by the rate, a straight line"
    )


def _curves(curves: Sequence[RateCurve]) -> Html:
    low = min(curve.points[0].lowest for curve in curves)
    high = max(curve.rate for curve in curves)
    most = max(point.points for curve in curves for point in curve.points)
    parts = []
    for place, curve in enumerate(curves):
        path = " ".join(f"{_x(p.lowest, low, high)},{_y(p.points, most)}" for p in curve.points)
        parts.append(element("polyline", points=path, class_=f"tk-curve tk-curve-{place % 4}"))
        first = curve.points[0]
        parts.append(
            element(
                "text",
                euros(curve.rate),
                x=_x(first.lowest, low, high),
                y=str(float(_y(first.points, most)) + 14 + 11 * place),
                class_="tk-label",
            )
        )
    return _frame(
        low, high, most, "lowest bid, EUR per hour", parts, "Points of each rate by the lowest bid"
    )
