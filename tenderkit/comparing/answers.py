"""The four questions that one asks of many tenders, each as a small table.

Which demands come back; which one certificate or system would open most tenders; how do buyers
weigh price; what do rates do. In: sources and groups. Out: frames, the most telling row first.
They describe the tenders at hand and no others: every row says how many it rests on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import TYPE_CHECKING, Any, Final

from tenderkit.comparing.frames import groups_frame, typed
from tenderkit.comparing.price import price_weight
from tenderkit.comparing.sources import Source
from tenderkit.comparing.stems import folded
from tenderkit.lexicon.same_words import in_same_words
from tenderkit.records import Criterion, Theme
from tenderkit.records.comparison import DemandGroup

if TYPE_CHECKING:
    import pandas as pd

ATTAINABLE: Final[tuple[Theme, ...]] = ("training", "system", "registration")
"""What a person can go and get: a certificate, a system to learn, a registration."""


def coming_back(groups: Iterable[DemandGroup], *, least: int = 2) -> pd.DataFrame:
    """Demands that stand in at least so many tenders, the most frequent first."""
    return groups_frame(group for group in groups if len(group.tenders) >= least)


@dataclass(slots=True)
class _Opener:
    """One thing to have, and the tenders that ask for it."""

    name: str
    theme: Theme
    knockout: dict[str, None] = field(default_factory=dict)
    award: dict[str, float | None] = field(default_factory=dict)


def openers(sources: Sequence[Source]) -> pd.DataFrame:
    """Certificates, systems and registrations by how many tenders they open.

    `opens` counts the tenders in which it is a knock-out, alone or as one of several that are
    enough; `scores` those where it earns points, `points` how many together where stated.
    """
    found: dict[str, _Opener] = {}
    for source in sources:
        for criterion in source.tender.criteria:
            if criterion.theme not in ATTAINABLE or criterion.kind not in ("knockout", "award"):
                continue
            for name in _names(criterion):
                key = in_same_words(folded(name))
                opener = found.setdefault(key, _Opener(name, criterion.theme))
                if criterion.kind == "knockout":
                    opener.knockout[source.name] = None
                else:
                    points = criterion.scoring.max_points if criterion.scoring else None
                    opener.award[source.name] = points
    rows = [_opener_row(one) for one in found.values()]
    rows.sort(key=lambda r: (-r["opens"], -r["scores"], -(r["points"] or 0), r["name"].lower()))
    return typed(rows, ("name", "theme", "opens", "scores", "points", "in"))


def _names(criterion: Criterion) -> tuple[str, ...]:
    """The names in a demand; for a registration the subject itself."""
    names = criterion.requirement.names if criterion.requirement else None
    if criterion.theme == "registration":
        for word in ("Waadi", "SKJ", "BIG", "NEN 4400"):
            if word.lower() in criterion.text.lower():
                return (word,)
    return names or ()


def _opener_row(one: _Opener) -> dict[str, Any]:
    points = [p for p in one.award.values() if p is not None]
    return {
        "name": one.name,
        "theme": one.theme,
        "opens": len(one.knockout),
        "scores": len(one.award),
        "points": sum(points) if points else None,
        "in": "; ".join(dict.fromkeys([*one.knockout, *one.award])),
    }


def price_weights(sources: Sequence[Source]) -> pd.DataFrame:
    """How buyers weigh price: one row a scheme, with the middle and the range of its share."""
    by_scheme: dict[str, list[tuple[str, float | None, bool]]] = defaultdict(list)
    for source in sources:
        price = price_weight(source.tender)
        by_scheme[price.scheme].append((source.name, price.share, price.breaks_ties))
    rows = []
    for scheme, uses in sorted(by_scheme.items(), key=lambda item: -len(item[1])):
        shares = [share for _, share, _ in uses if share is not None]
        rows.append(
            {
                "scheme": scheme,
                "tenders": len(uses),
                "with_share": len(shares),
                "share_middle": median(shares) if shares else None,
                "share_from": min(shares, default=None),
                "share_to": max(shares, default=None),
                "ties": sum(breaks for _, _, breaks in uses),
                "in": "; ".join(name for name, _, _ in uses),
            }
        )
    return typed(rows, _PRICE_COLUMNS)


_PRICE_COLUMNS: Final = (
    "scheme", "tenders", "with_share", "share_middle", "share_from", "share_to",
    "ties", "in",
)  # fmt: skip


def rates(sources: Sequence[Source]) -> pd.DataFrame:
    """What rate caps do, by quarter of closing, and over all in the last row.

    Caps are taken as stated: with or without travel and fee, which `incl_travel` and `incl_fee`
    count. A cap that includes VAT is left out and counted in `with_vat`.
    """
    by_quarter: dict[str, list[Source]] = defaultdict(list)
    for source in sources:
        closes = source.tender.closes_at
        quarter = f"{closes.year} Q{(closes.month + 2) // 3}" if closes else "not stated"
        by_quarter[quarter].append(source)
    rows = [_rate_row(quarter, by_quarter[quarter]) for quarter in sorted(by_quarter)]
    return typed([*rows, _rate_row("all", sources)], _RATE_COLUMNS)


_RATE_COLUMNS: Final = (
    "closes", "tenders", "capped", "lowest", "middle", "highest", "incl_travel", "incl_fee",
    "with_vat",
)  # fmt: skip


def _rate_row(quarter: str, sources: Sequence[Source]) -> dict[str, Any]:
    caps = [s.tender.rate_cap for s in sources if s.tender.rate_cap is not None]
    net = [cap for cap in caps if cap.excludes_vat is not False]
    amounts = [float(cap.amount) for cap in net]
    return {
        "closes": quarter,
        "tenders": len(sources),
        "capped": len(amounts),
        "lowest": min(amounts, default=None),
        "middle": median(amounts) if amounts else None,
        "highest": max(amounts, default=None),
        "incl_travel": sum(cap.includes_travel is True for cap in net),
        "incl_fee": sum(cap.includes_fee is True for cap in net),
        "with_vat": len(caps) - len(net),
    }
