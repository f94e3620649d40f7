"""The value grammar: no text stops it, a span is its words, a value read again is the same."""

from __future__ import annotations

from typing import Final

from fuzz.judging import Try, hold
from tenderkit import dutch
from tenderkit.dutch.sentences import clauses, segments, sentences

FINDERS: Final = {name: getattr(dutch, name) for name in dutch.__all__ if name.startswith("find_")}

PARSERS: Final = {
    name: getattr(dutch, name)
    for name in dutch.__all__
    if name.startswith("parse_") and name not in ("parse_number", "parse_bands")
}

BY_CONTEXT: Final = frozenset(
    {
        "find_hours", "find_levels", "find_weekdays", "find_experience", "find_rates",
        "find_points_total", "find_people",
    }
)  # fmt: skip
"""What these find rests on words around the span: "32 – 40" is hours after "uren per week:"."""

BY_NEIGHBOUR: Final = frozenset(
    {
        "find_amounts",
        "find_counts",
        "find_dates",
        "find_moments",
        "find_periods",
        "find_slots",
        "find_times",
    }
)
"""These take a month, a year, a part of the day, a currency or what is counted from a neighbour:
alone they may find nothing, never another day or number."""


def grammar(data: bytes) -> None:
    """A text through every rule."""
    text = data.decode("utf-8", "replace")
    for name, find in FINDERS.items():
        last = 0
        for found in find(text):
            hold(0 <= found.start < found.end <= len(text), f"{name}: outside the text")
            hold(name == "find_weekdays" or found.start >= last, f"{name}: out of order")
            last = found.end
            if name not in BY_CONTEXT:
                again = find(found.words(text))
                same = len(again) == 1 and again[0].value == found.value
                same = same or (not again and name in BY_NEIGHBOUR)
                hold(same, f"{name}: {found.words(text)!r} is {found.value}, alone {again}")
    for name, parse in PARSERS.items():
        found = parse(text)
        hold(
            found is None or 0 <= found.start < found.end <= len(text), f"{name}: outside the text"
        )
    dutch.parse_number(text)
    dutch.is_uncapped(text)
    dutch.is_negotiable(text)
    labels = text.split("\n")[:12]
    bands = [band.value for band in dutch.parse_bands(labels) if band is not None]
    dutch.band_gaps(bands)
    dutch.band_overlaps(bands)
    for cut in (sentences, segments, clauses, dutch.split_bands):
        for start, end in cut(text):
            hold(0 <= start <= end <= len(text), f"{cut.__name__}: outside the text")


TARGETS: dict[str, Try] = {"grammar": grammar}
