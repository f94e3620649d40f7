"""Changed values of a tender and of a criterion, each by its name.

In: two records. Out: `ValueChange`s, values printed as in the record. What only follows from the
words (theme, proof, names) is left to the word marks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Final

from tenderkit.dutch import find_numbers
from tenderkit.records import Criterion, Tender
from tenderkit.records.difference import ValueChange

_NOT_HEADER: Final = frozenset({"criteria", "questions", "findings", "evidence"})
_FROM_WORDS: Final = frozenset({"names"})


def header_changes(old: Tender, new: Tender) -> tuple[ValueChange, ...]:
    """Header fields that differ, a record's parts apart: "rate_cap.amount",
    "hours_per_week.max"."""
    before = old.model_dump(mode="json", exclude=set(_NOT_HEADER))
    after = new.model_dump(mode="json", exclude=set(_NOT_HEADER))
    changes = []
    for field in before:
        for name, was, now in _apart(field, before[field], after[field]):
            changes.append(
                ValueChange(
                    name=name,
                    old=was,
                    new=now,
                    old_evidence=old.evidence.get(field, ()),
                    new_evidence=new.evidence.get(field, ()),
                )
            )
    return tuple(changes)


def _apart(name: str, was: Any, now: Any) -> Iterator[tuple[str, str | None, str | None]]:
    if was == now:
        return
    if isinstance(was, dict) and isinstance(now, dict):
        for key in dict.fromkeys([*was, *now]):
            yield from _apart(f"{name}.{key}", was.get(key), now.get(key))
        return
    # A record that came or went as a whole is told by the parts that it states.
    if isinstance(was, dict) or isinstance(now, dict):
        stated: Mapping[str, Any] = was or now
        for key, value in stated.items():
            if value not in (None, [], {}):
                old, new = (value, None) if was else (None, value)
                yield from _apart(f"{name}.{key}", old, new)
        return
    yield name, printed(was), printed(now)


def printed(value: Any) -> str | None:
    """A JSON value in one line; None for what states nothing."""
    if value is None or value == [] or value is False:
        return None
    if isinstance(value, list):
        return "; ".join(printed(one) or "" for one in value)
    if isinstance(value, dict):
        return " ".join(printed(one) or "" for one in value.values() if one is not None)
    if value is True:
        return "yes"
    return str(value)


def criterion_changes(old: Criterion, new: Criterion) -> tuple[ValueChange, ...]:
    """The numbers of a criterion that differ, and its kind.

    Bands are told by their place in the scale, from 1. A number that no rule of the record reads
    is told as "number" where more numbers of the words changed than the record shows.
    """
    changes = []
    if old.kind != new.kind:
        changes.append(ValueChange(name="kind", old=old.kind, new=new.kind))
    before = old.requirement.model_dump() if old.requirement else {}
    after = new.requirement.model_dump() if new.requirement else {}
    for name in dict.fromkeys([*before, *after]):
        if name not in _FROM_WORDS:
            changes += _changed(name, before.get(name), after.get(name))
    changes += _scoring_changes(old, new)
    changes += _numbers_in_words(old, new, shown=len(changes))
    return tuple(changes)


def _changed(name: str, was: Any, now: Any) -> list[ValueChange]:
    return [] if was == now else [ValueChange(name=name, old=printed(was), new=printed(now))]


def _scoring_changes(old: Criterion, new: Criterion) -> list[ValueChange]:
    before = old.scoring.model_dump() if old.scoring else {}
    after = new.scoring.model_dump() if new.scoring else {}
    changes = []
    for name in ("max_points", "weight_percent", "formula"):
        changes += _changed(name, before.get(name), after.get(name))
    was, now = before.get("bands", []), after.get("bands", [])
    for at in range(max(len(was), len(now))):
        one = was[at] if at < len(was) else {}
        other = now[at] if at < len(now) else {}
        if one.get("unit", other.get("unit")) == "level" and one and other:
            changes += _changed(f"band {at + 1}", one["label"], other["label"])
        for key in ("min", "max", "points"):
            changes += _changed(f"band {at + 1} {key}", one.get(key), other.get(key))
    return changes


def _numbers_in_words(old: Criterion, new: Criterion, shown: int) -> list[ValueChange]:
    was = Counter(f"{found.value:g}" for found in find_numbers(old.text))
    now = Counter(f"{found.value:g}" for found in find_numbers(new.text))
    gone, come = list((was - now).elements()), list((now - was).elements())
    if len(gone) != len(come) or len(gone) <= shown:
        return []
    return [
        ValueChange(name="number", old=one, new=other)
        for one, other in zip(gone, come, strict=True)
    ]
