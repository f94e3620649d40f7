"""How well demands are grouped, and changes named: against what was done by hand.

In: `data/groupings` and `data/amendments`. Out: figures, and `python -m
tenderkit.evaluating.demand_groups`, which prints them and fails below the floors of
`data/floors.toml`.

A pair of demands counts as found where both groupings have the two in one group. Subjects of many
demands (a VOG in every tender) weigh most in pairs, so the figures are also given without those
that a table of words decides.
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Final

from tenderkit.comparing.grouping import group_demands
from tenderkit.evaluating.amendments import score_amendments
from tenderkit.lexicon.subjects import subject_of
from tenderkit.lexicon.themes import theme_of
from tenderkit.records import Criterion, Requirement
from tenderkit.records.comparison import Demand

DATA: Final = Path(__file__).resolve().parents[2] / "data"

Pair = frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class PairScore:
    """Pairs by hand, pairs by the machine, and those in both."""

    by_hand: int
    made: int
    shared: int

    @property
    def precision(self) -> float:
        """Of the pairs made, the part that a person made too."""
        return self.shared / self.made if self.made else 1.0

    @property
    def recall(self) -> float:
        """Of the pairs by hand, the part that was made."""
        return self.shared / self.by_hand if self.by_hand else 1.0

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True)
class GroupingScore:
    """One hand-made grouping: all pairs, and those that likeness alone can find."""

    name: str
    demands: int
    every: PairScore
    by_likeness: PairScore
    missed: tuple[Pair, ...]
    false: tuple[Pair, ...]


def load_grouping(path: Path) -> tuple[list[Demand], dict[tuple[str, str], str | None]]:
    """The demands of a file of `data/groupings`, and the group of each by its key."""
    demands, groups = [], {}
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        kind, text = row["kind"], row["text"]
        theme = row.get("theme") or ("competence" if kind == "competence" else theme_of(text))
        given = row.get("requirement")
        requirement = Requirement.model_validate(given) if given else None
        criterion = Criterion(
            id=row["id"], kind=kind, theme=theme, text=text, requirement=requirement
        )
        demands.append(Demand(tender=row["tender"], criterion=criterion))
        groups[demands[-1].key] = row["group"]
    return demands, groups


def score_grouping(path: Path) -> GroupingScore:
    """Group the demands of a file, and compare with the hand-made grouping in it."""
    demands, by_hand = load_grouping(path)
    made = {d.key: group.id for group in group_demands(demands) for d in group.demands}
    expected, found = _pairs(by_hand), _pairs(made)
    known = {
        d.key
        for d in demands
        if subject_of(d.criterion.kind, d.criterion.theme, d.criterion.text) is not None
    }
    return GroupingScore(
        path.stem,
        len(demands),
        _score(expected, found),
        _score({p for p in expected if not p <= known}, {p for p in found if not p <= known}),
        tuple(sorted(expected - found, key=sorted)),
        tuple(sorted(found - expected, key=sorted)),
    )


def _pairs(groups: Mapping[tuple[str, str], str | None]) -> set[Pair]:
    members: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for key, group in groups.items():
        if group is not None:
            members[group].append(key)
    return {frozenset(pair) for keys in members.values() for pair in combinations(keys, 2)}


def _score(expected: set[Pair], found: set[Pair]) -> PairScore:
    return PairScore(len(expected), len(found), len(expected & found))


def figures(data: Path = DATA) -> dict[str, float]:
    """Every figure by its key in the floors."""
    found: dict[str, float] = {}
    for name in ("samples", "wordings"):
        score = score_grouping(data / "groupings" / f"{name}.jsonl")
        found[f"{name}_f1"] = score.every.f1
        found[f"{name}_f1_by_likeness"] = score.by_likeness.f1
    amendments = list(score_amendments(data / "amendments", data / "tenders"))
    found["amendments_exact"] = sum(one.exact for one in amendments) / len(amendments)
    found["changes_missed"] = sum(len(one.missed) for one in amendments)
    found["changes_false"] = sum(len(one.false) for one in amendments)
    return found


def below(found: Mapping[str, float], floors: Mapping[str, float]) -> list[str]:
    """The figures that miss their floor; of `missed` and `false` the bound is the most."""
    missed = []
    for key, bound in floors.items():
        most = key.endswith(("missed", "false"))
        if found[key] > bound if most else found[key] < bound:
            least = "at most" if most else "at least"
            missed.append(f"{key} is {found[key]:.3f}, and must be {least} {bound:g}")
    return missed


def main(arguments: Iterable[str] = ()) -> int:
    """Print the figures; 1 where a floor is missed. `--errors` lists every wrong pair and
    change."""
    found = figures()
    for key, value in found.items():
        print(f"{key:28} {value:.3f}")
    if "--errors" in arguments:
        _print_errors()
    floors = tomllib.loads((DATA / "floors.toml").read_text(encoding="utf-8"))["comparing"]
    missed = below(found, floors)
    for line in missed:
        print(f"missed: {line}", file=sys.stderr)
    return int(bool(missed))


def _print_errors() -> None:
    for name in ("samples", "wordings"):
        path = DATA / "groupings" / f"{name}.jsonl"
        score = score_grouping(path)
        text = {d.key: d.criterion.text for d in load_grouping(path)[0]}
        for what, pairs in (("missed", score.missed), ("false", score.false)):
            for pair in pairs:
                print(f"{name} {what}: " + " | ".join(text[key] for key in sorted(pair)))
    for one in score_amendments(DATA / "amendments", DATA / "tenders"):
        for what, lines in (("missed", one.missed), ("false", one.false)):
            for line in lines:
                print(f"{one.name} {what}: {line}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
