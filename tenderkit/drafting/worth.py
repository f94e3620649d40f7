"""What is worth most: criteria by what hangs on them, lines of the profile by what they show.

In: a `Writer`. Out: an order. A knock-out outweighs every point; points are compared with points,
percent with percent; where neither is stated, the tender's order stands.
"""

from __future__ import annotations

from tenderkit.drafting.answers import Writer
from tenderkit.records import Criterion

KNOCKOUT = 1000.0
BARE = 5.0
"""A wish without stated weight."""


def worth(criterion: Criterion) -> float:
    """How much hangs on a criterion; knock-outs above all."""
    if criterion.kind == "knockout":
        return KNOCKOUT
    if criterion.kind != "award":
        return 1.0
    scoring = criterion.scoring
    if scoring is None:
        return BARE
    bands = [band.points for band in scoring.bands if band.points is not None]
    return scoring.max_points or scoring.weight_percent or max(bands, default=BARE)


def by_worth(writer: Writer) -> list[Criterion]:
    """Requirements and wishes, the weightiest first."""
    asked = [*writer.tender.of_kind("knockout"), *writer.tender.of_kind("award")]
    return sorted(asked, key=worth, reverse=True)


def line_worth(writer: Writer) -> dict[str, float]:
    """What each line of the profile shows: the worth of every criterion that it is evidence of."""
    found: dict[str, float] = {}
    for criterion in by_worth(writer):
        verdict = writer.verdict(criterion)
        if verdict is None or verdict.verdict not in ("met", "unclear"):
            continue
        shown = writer.shown(criterion)
        for rank, fact in enumerate(shown.facts):
            found[fact.id] = found.get(fact.id, 0.0) + worth(criterion) / (rank + 1)
        for source in (*shown.works, *shown.others):
            found[source.id] = found.get(source.id, 0.0) + worth(criterion)
    return found
