"""Criteria as HTML: lists of demands, and a card with a bar and bands for each award criterion.

In: criteria and a Pointer. Out: mark-up. A bar is drawn beside the number it stands for, never
instead of it; points and percentages have a scale each and are not mixed.
"""

from __future__ import annotations

from typing import Final

from tenderkit.records import Band, Criterion, Scoring, Span
from tenderkit.showing.codes import FORMULAS, PROOFS, THEMES
from tenderkit.showing.markup import Html, element
from tenderkit.showing.pointing import Pointer
from tenderkit.showing.wording import (
    band_bounds_words,
    clean_words,
    number_words,
    requirement_words,
    weight_words,
)

BAR_WIDTH: Final = 100
BAR_HEIGHT: Final = 6


def criterion_list(criteria: tuple[Criterion, ...], pointer: Pointer) -> Html:
    """Criteria under one another, each with what code could read from it."""
    return element(
        "ul", (_item(criterion, pointer) for criterion in criteria), class_="tk-criteria"
    )


def award_cards(criteria: tuple[Criterion, ...], pointer: Pointer) -> Html:
    """Award criteria as cards; the bars share one scale, the highest stated points."""
    stated = [s.max_points for c in criteria if (s := c.scoring) and s.max_points is not None]
    most = max(stated, default=0.0)
    return element("ul", (_card(c, most, pointer) for c in criteria), class_="tk-criteria tk-cards")


def _item(criterion: Criterion, pointer: Pointer, *below: Html | None) -> Html:
    name = clean_words(criterion.id)
    return element(
        "li",
        element("span", name, class_="tk-id"),
        element(
            "div",
            pointer.value(
                clean_words(criterion.text),
                criterion.evidence,
                label=name,
                dutch=True,
            ),
            _facts(criterion),
            below,
            class_="tk-body",
        ),
        class_="tk-criterion",
    )


def _facts(criterion: Criterion) -> Html | None:
    facts = []
    if criterion.theme not in ("other", criterion.kind):
        facts.append(element("li", THEMES[criterion.theme], class_="tk-theme"))
    facts += [element("li", clean_words(f)) for f in requirement_words(criterion.requirement)]
    if criterion.proof is not None:
        facts.append(element("li", PROOFS[criterion.proof], class_="tk-proof"))
    return element("ul", facts, class_="tk-facts") if facts else None


def _card(criterion: Criterion, most: float, pointer: Pointer) -> Html:
    scoring = criterion.scoring
    words = weight_words(scoring)
    if scoring is None or not words:
        weight = element("p", "no weight stated", class_="tk-weight tk-unsaid")
    else:
        share = _share(scoring, most)
        weight = element("p", _bar(share), element("b", words), class_="tk-weight")
    formula = None
    if scoring is not None and scoring.formula is not None:
        formula = element("p", f"Scored {FORMULAS[scoring.formula]}.", class_="tk-formula")
    return _item(criterion, pointer, weight, formula, _bands(criterion, pointer))


def _share(scoring: Scoring, most: float) -> float:
    if scoring.max_points is not None:
        return scoring.max_points / most if most > 0 else 0.0
    return (scoring.weight_percent or 0.0) / 100


def _bands(criterion: Criterion, pointer: Pointer) -> Html | None:
    bands = criterion.scoring.bands if criterion.scoring is not None else ()
    if not bands:
        return None
    most = max((band.points for band in bands if band.points is not None), default=0.0)
    head = element(
        "tr",
        element("th", "Band", scope="col"),
        element("th", "Read as", scope="col"),
        element("th", "Points", scope="col", class_="tk-number"),
        element("th", element("span", "share", class_="tk-unseen"), scope="col"),
    )
    rows = [_band(band, most, criterion, pointer) for band in bands]
    return element("table", element("thead", head), element("tbody", rows), class_="tk-bands")


def _band(band: Band, most: float, criterion: Criterion, pointer: Pointer) -> Html:
    points = "–" if band.points is None else number_words(band.points)
    share = (band.points or 0.0) / most if most > 0 else 0.0
    label = pointer.value(
        clean_words(band.label),
        _spans_of_band(band, criterion),
        label=f"{clean_words(criterion.id)} band",
        dutch=True,
    )
    return element(
        "tr",
        element("td", label),
        element("td", band_bounds_words(band)),
        element("td", points, class_="tk-number"),
        element("td", _bar(share), class_="tk-step"),
    )


def _spans_of_band(band: Band, criterion: Criterion) -> tuple[Span, ...]:
    """The line of a band among the criterion's words: the last that holds its label."""
    holding = [span for span in criterion.evidence if band.label and band.label in span.quote]
    return tuple(holding[-1:])


def _bar(share: float) -> Html:
    """A bar filled for this share; an attribute of SVG, for a style would need a looser policy."""
    width = round(BAR_WIDTH * min(max(share, 0.0), 1.0), 1)
    track = element("rect", width=str(BAR_WIDTH), height=str(BAR_HEIGHT), rx="3", class_="tk-track")
    fill = element("rect", width=f"{width:g}", height=str(BAR_HEIGHT), rx="3", class_="tk-fill")
    return element(
        "svg",
        track,
        fill,
        class_="tk-bar",
        viewBox=f"0 0 {BAR_WIDTH} {BAR_HEIGHT}",
        preserveAspectRatio="none",
        aria_hidden="true",
        focusable="false",
    )
