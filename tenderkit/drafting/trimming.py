"""A CV held to the tender's pages: the weakest lines go first, and what went is told.

In: the layout of a CV, what each line is worth, the limit. Out: the layout that fits, its PDF, and
the lines left out, weakest first. A line that shows a requirement stays; so do periods, education
and references. The pages are those of the finished PDF.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from tenderkit.drafting.layout import Element, Layout
from tenderkit.drafting.pdf_out import layout_pdf, page_count
from tenderkit.drafting.worth import KNOCKOUT


@dataclass(frozen=True)
class Fitted:
    """A CV of at most so many pages. `fits` is False where even without every weak line it is too
    long."""

    layout: Layout
    pdf: bytes
    pages: int
    left_out: tuple[str, ...]
    fits: bool


def fit_to_pages(
    layout: Layout,
    limit: int | None,
    worth: Mapping[str, float],
    make: Callable[[Layout], bytes] = layout_pdf,
) -> Fitted:
    """Leave out as few lines as the limit needs.

    Parameters
    ----------
    limit : pages; None where the tender sets none.
    worth : of lines of the profile, by their names (`line_worth`).
    make : from a layout to a PDF.
    """
    pdf = make(layout)
    pages = page_count(pdf)
    if limit is None or pages <= limit:
        return Fitted(layout, pdf, pages, (), limit is None or pages <= limit)
    weak = _weakest_first(layout, worth)
    low, high = 0, len(weak)
    best: tuple[int, Layout, bytes, int] | None = None
    while low <= high:
        middle = (low + high) // 2
        tried = _without(layout, weak[:middle])
        pdf = make(tried)
        pages = page_count(pdf)
        if pages <= limit:
            best = (middle, tried, pdf, pages)
            high = middle - 1
        else:
            low = middle + 1
    if best is None:
        shortest = _without(layout, weak)
        pdf = make(shortest)
        return Fitted(shortest, pdf, page_count(pdf), tuple(_told(layout, weak)), False)
    count, tried, pdf, pages = best
    return Fitted(tried, pdf, pages, tuple(_told(layout, weak[:count])), True)


def _weakest_first(layout: Layout, worth: Mapping[str, float]) -> list[int]:
    """Places of the lines that may go: by worth, and among equals the oldest (the lowest) first."""
    found: list[tuple[float, int]] = []
    for place, element in enumerate(layout.elements):
        if element.kind == "item" and element.group is not None:
            value = max((worth.get(cite, 0.0) for cite in element.cites), default=0.0)
            if value < KNOCKOUT / 10:
                found.append((value, place))
        elif element.kind == "paragraph" and any(cite.startswith("s") for cite in element.cites):
            found.append((0.5, place))
    return [place for _, place in sorted(found, key=lambda one: (one[0], -one[1]))]


def _without(layout: Layout, places: list[int]) -> Layout:
    gone = set(places)
    kept = tuple(one for place, one in enumerate(layout.elements) if place not in gone)
    return replace(layout, elements=kept)


def _told(layout: Layout, places: list[int]) -> list[str]:
    return [_line(layout.elements, place) for place in places]


def _line(elements: tuple[Element, ...], place: int) -> str:
    group = elements[place].group
    head = next(
        (one.text for one in elements if one.kind == "subheading" and one.cites[:1] == (group,)),
        None,
    )
    return f"{head}: {elements[place].text}" if head else elements[place].text
