"""How right the verdicts are: profiles held against tenders, by hand and by the machine.

In: `data/fits/PROFILE__TENDER.json`, labelled by hand in the form of the fit record. Out: figures,
and `python -m tenderkit.evaluating.fits`, which prints them and fails below the floors of
`data/floors.toml`.

Each label is scored twice: on the hand-made record of its tender, which measures fitting alone,
and on the record that the rules reader makes of it, which measures the whole way. `declare` is
easily right, so accuracy is also given without it. The most dangerous error, a knock-out called
met that is not, is counted apart.
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from tenderkit.evaluating.labels import load_label
from tenderkit.extraction import extract_document
from tenderkit.fitting import assess, load_profile
from tenderkit.reading import read
from tenderkit.records import Fit, Tender

DATA: Final = Path(__file__).resolve().parents[2] / "data"

Way = Literal["hand", "rules"]
"""Whose record of the tender is used: the label's, or the rules reader's."""

MISSING: Final = "missing"
"""The verdict on a labelled criterion that the record does not hold."""


@dataclass(frozen=True, slots=True)
class Marked:
    """One labelled criterion beside what was found."""

    case: str
    id: str
    kind: str
    expected: str
    found: str
    months_right: bool
    points_right: bool
    why: str = ""

    @property
    def right(self) -> bool:
        """Whether the verdict is the label's."""
        return self.expected == self.found

    @property
    def dangerous(self) -> bool:
        """A knock-out called met that is not met or not evidenced: the bid is lost."""
        return (
            self.kind == "knockout"
            and self.found == "met"
            and self.expected in ("not_met", "not_evidenced")
        )


@dataclass(frozen=True, slots=True)
class FitScore:
    """All labelled criteria, and the decisions."""

    marks: tuple[Marked, ...]
    decisions: int
    decisions_right: int

    def figures(self) -> dict[str, float]:
        """Shares from 0 to 1, and counts."""
        told = [mark for mark in self.marks if mark.expected != "declare"]
        return {
            "verdicts": float(len(self.marks)),
            "accuracy": _share([mark.right for mark in self.marks]),
            "accuracy_without_declare": _share([mark.right for mark in told]),
            "months": _share([mark.months_right for mark in self.marks]),
            "points": _share([mark.points_right for mark in self.marks]),
            "decisions": self.decisions_right / self.decisions if self.decisions else 1.0,
            "dangerous": float(sum(mark.dangerous for mark in self.marks)),
        }

    def confusion(self) -> dict[tuple[str, str], int]:
        """How often each label got each verdict."""
        return dict(Counter((mark.expected, mark.found) for mark in self.marks))


def _share(right: Sequence[bool]) -> float:
    return sum(right) / len(right) if right else 1.0


def score_fits(data: Path = DATA, way: Way = "hand") -> FitScore:
    """Score every label of `data/fits`."""
    marks: list[Marked] = []
    decisions = right = 0
    for path in sorted((data / "fits").glob("*.json")):
        label = json.loads(path.read_text(encoding="utf-8"))
        fit = assess(
            tender_of(data, label["tender"], way),
            load_profile(data / "profiles" / label["profile"]),
        )
        decisions += 1
        right += fit.decision == label["decision"]
        marks += marks_of(path.stem, label, fit)
    return FitScore(tuple(marks), decisions, right)


def tender_of(data: Path, name: str, way: Way) -> Tender:
    """The record of a labelled tender: the label's, or the rules reader's."""
    source = next(path for path in (data / "tenders").glob(f"{name}.*"))
    document = read(source)
    if way == "rules":
        return extract_document(document)
    tender = load_label(data / "labels" / f"{name}.json", document).tender
    assert tender is not None
    return tender


def marks_of(case: str, label: Mapping[str, Any], fit: Fit) -> list[Marked]:
    """A label beside a fit, criterion by criterion."""
    found = {one.id: one for one in fit.criteria}
    marks = []
    for row in label["criteria"]:
        one = found.get(row["id"])
        if one is None:
            marks.append(
                Marked(case, row["id"], row["kind"], row["verdict"], MISSING, False, False)
            )
            continue
        months = None if one.months is None else one.months.model_dump()
        points = None if one.points is None else one.points.model_dump()
        marks.append(
            Marked(
                case,
                row["id"],
                row["kind"],
                row["verdict"],
                one.verdict,
                months == row["months"],
                points == row["points"],
                one.why,
            )
        )
    return marks


def below(figures: Mapping[str, float], floors: Mapping[str, float]) -> list[str]:
    """What misses its floor; for `dangerous` the floor is the most."""
    missed = []
    for key, bound in floors.items():
        value = figures[key]
        most = key.endswith("dangerous")
        if value > bound if most else value < bound:
            missed.append(
                f"{key} is {value:.3f}, and must be {'at most' if most else 'at least'} {bound:g}"
            )
    return missed


def main(arguments: Iterable[str] = ()) -> int:
    """Print the figures; 1 where a floor is missed. `--errors` lists each wrong verdict."""
    arguments = list(arguments)
    figures: dict[str, float] = {}
    for way in ("hand", "rules"):
        score = score_fits(DATA, way)
        figures.update({f"{way}_{key}": value for key, value in score.figures().items()})
        if "--errors" in arguments:
            _print_errors(score, way)
    for key, value in figures.items():
        print(f"fits {key:34} {value:.3f}")
    floors = tomllib.loads((DATA / "floors.toml").read_text(encoding="utf-8")).get("fits", {})
    missed = below(figures, floors)
    for line in missed:
        print(f"missed: {line}", file=sys.stderr)
    return int(bool(missed))


def _print_errors(score: FitScore, way: str) -> None:
    for mark in score.marks:
        if not mark.right:
            sign = "DANGEROUS " if mark.dangerous else ""
            print(
                f"{way} {sign}{mark.case} {mark.id}: {mark.expected}, found {mark.found}:",
                mark.why,
            )
    for (expected, found), count in sorted(score.confusion().items()):
        print(f"{way} {expected:14} {found:14} {count}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
