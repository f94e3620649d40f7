"""The same demand in other words, put together over many tenders.

In: demands, and what a person has corrected. Out: `DemandGroup`s, the most frequent first. A
demand joins the group that it is most like on average, if by at least `ALIKE`; groups that turn
out alike are then joined. Demands find groups through the stems they share, so the work grows
with the number of demands.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from tenderkit.comparing.demand_words import DemandWords, demand_words, with_parts
from tenderkit.comparing.likeness import likeness
from tenderkit.comparing.stems import folded
from tenderkit.records.comparison import Demand, DemandGroup, GroupedBy

ALIKE: Final = 0.5
"""Mean likeness from which a demand joins a group. Set on `data/groupings/samples.jsonl`."""

WITNESSES: Final = 8
"""So many different wordings of a group are asked; more do not change the answer, and cost time."""


@dataclass(frozen=True, slots=True)
class Corrections:
    """What a person decided, by the folded text of a demand: the name of its group, or to stand
    alone."""

    together: dict[str, str] = field(default_factory=dict)
    alone: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Forming:
    """A group while it is being made."""

    witnesses: list[DemandWords] = field(default_factory=list)
    members: list[tuple[int, GroupedBy, float]] = field(default_factory=list)
    name: str | None = None
    closed: bool = False

    def add(self, at: int, words: DemandWords, by: GroupedBy, how_like: float) -> None:
        self.members.append((at, by, how_like))
        if len(self.witnesses) < WITNESSES and all(w.text != words.text for w in self.witnesses):
            self.witnesses.append(words)

    def likeness(self, words: DemandWords) -> float:
        return sum(likeness(w, words) for w in self.witnesses) / len(self.witnesses)


def group_demands(
    demands: Iterable[Demand], corrections: Corrections | None = None
) -> tuple[DemandGroup, ...]:
    """Every demand in exactly one group; a demand like no other is a group of one.

    Parameters
    ----------
    demands : of one or more tenders.
    corrections : of a person; they stand above everything else.
    """
    demands = list(demands)
    words = with_parts([demand_words(demand.criterion) for demand in demands])
    forming = _Groups(corrections or Corrections())
    for at, one in enumerate(words):
        forming.place(at, one, folded(demands[at].criterion.text))
    forming.join_alike()
    found = [_group(one, demands) for one in forming.groups if one.members]
    found.sort(key=lambda g: (-len(g.tenders), -len(g.demands)))
    return tuple(g.model_copy(update={"id": f"G{n}"}) for n, g in enumerate(found, start=1))


class _Groups:
    """The groups so far, and which stems lead to them."""

    def __init__(self, corrections: Corrections) -> None:
        self.corrections = corrections
        self.groups: list[_Forming] = []
        self.named: dict[str, _Forming] = {}
        self.texts: dict[tuple[str, str, str | None], _Forming] = {}
        self.by_stem: dict[str, dict[int, None]] = defaultdict(dict)

    def place(self, at: int, words: DemandWords, text: str) -> None:
        if text in self.corrections.alone:
            self._new(words, closed=True).add(at, words, "person", 1.0)
            return
        name = self.corrections.together.get(text)
        if name is not None or words.subject is not None:
            by: GroupedBy = "person" if name is not None else "subject"
            key = name if name is not None else str(words.subject)
            if key not in self.named:
                self.named[key] = self._new(words, name=key)
            self.named[key].add(at, words, by, 1.0)
            self._lead(words, self.named[key])
            return
        known = (words.text, words.family, words.subject)
        if known in self.texts:
            group, how_like = self.texts[known], 1.0
        else:
            group, how_like = self._most_alike(words)
            self.texts[known] = group
        group.add(at, words, "likeness" if group.members else "alone", how_like)
        self._lead(words, group)

    def _most_alike(self, words: DemandWords) -> tuple[_Forming, float]:
        near = dict.fromkeys(n for s in words.strong or tuple(words.stems) for n in self.by_stem[s])
        best, top = None, 0.0
        for number in near:
            group = self.groups[number]
            if group.closed:
                continue
            how_like = group.likeness(words)
            if how_like > top:
                best, top = group, how_like
        return (best, top) if best is not None and top >= ALIKE else (self._new(words), 1.0)

    def _new(self, words: DemandWords, name: str | None = None, closed: bool = False) -> _Forming:
        group = _Forming(name=name, closed=closed)
        self.groups.append(group)
        if not closed:
            self._lead(words, group, len(self.groups) - 1)
        return group

    def _lead(self, words: DemandWords, group: _Forming, number: int | None = None) -> None:
        if number is None:
            if len(group.witnesses) > WITNESSES or words.subject is not None:
                return
            number = next(i for i in range(len(self.groups) - 1, -1, -1) if self.groups[i] is group)
        for found in words.strong or tuple(words.stems):
            self.by_stem[found][number] = None

    def join_alike(self) -> None:
        """Groups that the order of the tenders kept apart, joined where they are alike on
        average."""
        for at, group in enumerate(self.groups):
            if group.closed or not group.members or group.name is not None:
                continue
            near = dict.fromkeys(
                n for w in group.witnesses for s in w.strong for n in self.by_stem[s] if n < at
            )
            best, top = None, 0.0
            for number in near:
                other = self.groups[number]
                if other.closed or not other.members or other.witnesses[0].subject is not None:
                    continue
                how_like = sum(other.likeness(w) for w in group.witnesses) / len(group.witnesses)
                if how_like > top:
                    best, top = number, how_like
            if best is not None and top >= ALIKE:
                for (member, by, _), words in _with_words(group):
                    self.groups[best].add(
                        member, words, "likeness" if by == "alone" else by, round(top, 2)
                    )
                group.members.clear()
                for w in group.witnesses:
                    for s in w.strong:
                        self.by_stem[s][best] = None


def _with_words(group: _Forming) -> list[tuple[tuple[int, GroupedBy, float], DemandWords]]:
    """Members beside a witness; the witnesses past the first members stand for the rest."""
    last = len(group.witnesses) - 1
    return [(member, group.witnesses[min(i, last)]) for i, member in enumerate(group.members)]


def _group(forming: _Forming, demands: Sequence[Demand]) -> DemandGroup:
    members = sorted(forming.members)
    # The first of a group stood alone until the second came.
    by: tuple[GroupedBy, ...] = tuple(
        "likeness" if one == "alone" and len(members) > 1 else one for _, one, _ in members
    )
    return DemandGroup(
        id="",
        name=forming.name or _name([demands[at].criterion.text for at, _, _ in members]),
        demands=tuple(demands[at] for at, _, _ in members),
        by=by,
        likeness=tuple(round(how_like, 2) for _, _, how_like in members),
    )


def _name(texts: list[str]) -> str:
    """The commonest text, of equals the shortest."""
    counts = Counter(texts)
    return min(counts, key=lambda text: (-counts[text], len(text), text))
