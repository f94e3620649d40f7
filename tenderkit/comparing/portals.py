"""The same tender on several portals: recognised, merged to the fullest record, the double bid
warned of.

Why: a buyer's request is reposted by brokers under other numbers and rates; bidding twice
excludes both bids. In: sources. Out: groups of copies, and for each a merged record in which
every value knows the copy that it comes from. Copies that state a field differently keep the safe
value and get a finding.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from rapidfuzz import fuzz

from tenderkit.comparing.demand_words import demand_words
from tenderkit.comparing.sources import Source
from tenderkit.comparing.stems import folded
from tenderkit.records import Finding, Range, RateCap, Tender

SHARED_DEMANDS: Final = 0.6
"""Part of the shorter list of demands that must come back, to the word or nearly, in the other."""

SAME_WORDING: Final = 90.0
"""rapidfuzz ratio of two demand texts from one source; a portal changes capitals and full stops."""

LEAST_DEMANDS: Final = 3
"""Of fewer demands no list is recognised: three tenders in five ask for a VOG, a degree, a cap."""

_EARLIEST: Final = frozenset({"closes_at", "intermediary_closes_at", "questions_close_at"})
_COPIED: Final = tuple(
    name
    for name in Tender.model_fields
    if name not in ("criteria", "questions", "findings", "evidence")
)
_OWN: Final = frozenset({"reference", "intermediary", "published_on", "fees"})
"""What each portal states of itself: differing there is no conflict."""


@dataclass(frozen=True, slots=True)
class Merged:
    """One tender from its copies.

    Attributes
    ----------
    names : the copies, the fullest first.
    tender : the merged record; its spans refer to the document of the copy in `taken_from`.
    taken_from : field → name of the copy; `criteria` and `questions` come whole from one copy.
    warning : what to say to a person who means to bid.
    """

    names: tuple[str, ...]
    tender: Tender
    taken_from: dict[str, str]
    warning: str


def find_copies(sources: Sequence[Source]) -> tuple[tuple[Source, ...], ...]:
    """Sources that are one tender, in groups of two or more."""
    texts = [_demand_texts(source.tender) for source in sources]
    by_text: dict[str, list[int]] = defaultdict(list)
    leader = list(range(len(sources)))

    def lead(at: int) -> int:
        while leader[at] != at:
            at = leader[at]
        return at

    for at, own in enumerate(texts):
        seen: dict[int, int] = defaultdict(int)
        for text in own:
            for other in by_text[text]:
                seen[other] += 1
            by_text[text].append(at)
        near = [*seen] + [
            i for i in by_text.get(_title_key(sources[at].tender), ()) if i not in seen
        ]
        by_text[_title_key(sources[at].tender)].append(at)
        for other in near:
            if lead(other) != lead(at) and _same(sources, texts, other, at):
                leader[lead(at)] = lead(other)
    groups: dict[int, list[Source]] = defaultdict(list)
    for at, source in enumerate(sources):
        groups[lead(at)].append(source)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)


def _demand_texts(tender: Tender) -> tuple[str, ...]:
    """Knock-outs and award criteria by their own words; what every tender asks tells nothing."""
    kept = (c for c in tender.criteria if c.kind in ("knockout", "award") and c.theme != "rate")
    return tuple(
        dict.fromkeys(folded(c.text).strip(" .;,") for c in kept if demand_words(c).subject is None)
    )


def _title_key(tender: Tender) -> str:
    """Rewritten demands can still meet by buyer and start; the demands then decide."""
    return f"\0{folded(tender.buyer or '')}\0{tender.ends_on or tender.starts_on}"


def _same(
    sources: Sequence[Source], texts: Sequence[tuple[str, ...]], one: int, other: int
) -> bool:
    if _buyers_differ(sources[one].tender, sources[other].tender):
        return False
    first, second = sorted((texts[one], texts[other]), key=len)
    if len(first) < LEAST_DEMANDS:
        return False
    back = sum(
        text in second or any(fuzz.ratio(text, t) >= SAME_WORDING for t in second) for text in first
    )
    return back / len(first) >= SHARED_DEMANDS


def _buyers_differ(one: Tender, other: Tender) -> bool:
    """Both name their buyer, and not the same; a portal that hides the buyer differs from
    nobody."""
    if not one.buyer or not other.buyer:
        return False
    return fuzz.token_set_ratio(folded(one.buyer), folded(other.buyer)) < SAME_WORDING


def merge_copies(copies: Sequence[Source]) -> Merged:
    """The copies of one tender as its fullest record.

    The fullest copy gives criteria and questions. A field that it lacks is taken from another
    copy. Where copies differ, the earliest moment and the lowest rate cap stand, with a finding.
    """
    ordered = sorted(copies, key=lambda s: -_fullness(s.tender))
    base = ordered[0]
    values: dict[str, Any] = {}
    taken_from = {"criteria": base.name, "questions": base.name}
    findings = list(base.tender.findings)
    evidence = dict(base.tender.evidence)
    for name in _COPIED:
        stated = [(s, getattr(s.tender, name)) for s in ordered]
        stated = [(s, value) for s, value in stated if value not in (None, (), False)]
        if not stated:
            continue
        source, value = _safest(name, stated)
        values[name], taken_from[name] = value, source.name
        if source.tender.evidence.get(name):
            evidence[name] = source.tender.evidence[name]
        if name not in _OWN and len({str(v) for _, v in stated}) > 1 and _conflicts(name):
            findings.append(_differs(name, stated))
    warning = double_bid_warning(ordered)
    findings.append(
        Finding(
            code="double_bid",
            severity="blocker",
            message=warning,
            values=tuple(s.name for s in ordered),
        )
    )
    tender = base.tender.model_copy(
        update={**values, "findings": tuple(findings), "evidence": evidence}
    )
    return Merged(tuple(s.name for s in ordered), tender, taken_from, warning)


def double_bid_warning(copies: Sequence[Source]) -> str:
    """One line: these are one tender, bid through one of them only."""
    via = [s.tender.intermediary or s.name for s in copies]
    return (
        f"The same tender stands on {len(copies)} portals ({', '.join(via)}): bid through one of "
        "them only; a second bid for the same candidate can exclude both."
    )


def _fullness(tender: Tender) -> int:
    stated = sum(getattr(tender, name) not in (None, (), False) for name in _COPIED)
    scored = sum(c.scoring is not None for c in tender.criteria)
    return stated + 2 * len(tender.criteria) + scored + len(tender.questions)


def _safest(name: str, stated: list[tuple[Source, Any]]) -> tuple[Source, Any]:
    if name in _EARLIEST:
        return min(stated, key=lambda one: _end(one[1]))
    if name == "rate_cap":
        return min(stated, key=lambda one: one[1].amount)
    return stated[0]


def _end(moment: date | datetime) -> datetime:
    """A day without a time ends at its end: 09:00 on the same day is earlier."""
    if isinstance(moment, datetime):
        return moment
    return datetime(moment.year, moment.month, moment.day, 23, 59)


_CONFLICTS: Final = frozenset(
    {
        "closes_at", "starts_on", "ends_on", "duration_months", "hours_per_week", "rate_cap",
        "positions", "self_employed", "extensions", "questions_close_at",
    }
)  # fmt: skip


def _conflicts(name: str) -> bool:
    return name in _CONFLICTS


def _differs(name: str, stated: list[tuple[Source, Any]]) -> Finding:
    values = tuple(f"{s.name}: {_shown(value)}" for s, value in stated)
    return Finding(
        code="portals_differ",
        severity="warning",
        message=f"The portals state {name.replace('_', ' ')} differently; the safe one stands.",
        values=values,
    )


def _shown(value: Any) -> str:
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%dT%H:%M}"
    if isinstance(value, RateCap):
        return f"{value.amount:.2f}"
    if isinstance(value, Range):
        return f"{value.min:g}–{value.max:g}"
    return str(value)
