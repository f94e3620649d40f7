"""The claims check, measured: of the bad sentences how many are caught, of the caught how many are
bad.

In: sentences labelled by hand (data/claims). Out: counts, figures, each miss; and
`python -m tenderkit.evaluating.claims`, which prints them and fails below the floors of
`data/floors.toml` (`--misses` lists the sentences that were judged wrongly).
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tenderkit.drafting.checking import check_sentence
from tenderkit.drafting.sources import Sources, sources_of
from tenderkit.extraction import extract
from tenderkit.fitting import assess, load_profile
from tenderkit.records import Sentence
from tenderkit.records.draft import ClaimStatus

DATA = Path(__file__).parents[2] / "data"
BLIND = frozenset({"test", "blind"})
"""Splits that no rule was written for: labelled before, looked at after."""


@dataclass(frozen=True, slots=True)
class LabelledSentence:
    """One line of the file."""

    profile: str
    tender: str
    split: str
    sentence: str
    cites: tuple[str, ...]
    label: ClaimStatus
    kind: str


@dataclass(frozen=True, slots=True)
class CheckedSentence:
    """A labelled sentence and what the check made of it."""

    case: LabelledSentence
    result: Sentence

    @property
    def is_bad(self) -> bool:
        """By its label."""
        return self.case.label != "supported"

    @property
    def is_caught(self) -> bool:
        """By the check."""
        return self.result.status != "supported"


@dataclass(frozen=True, slots=True)
class ClaimFigures:
    """Counts of one split. `recall` of the bad, `precision` of the caught; None where nothing
    counts."""

    split: str
    sentences: int
    bad: int
    caught: int
    caught_bad: int
    same_status: int

    @property
    def recall(self) -> float | None:
        """Share of the bad sentences that the check objects to."""
        return self.caught_bad / self.bad if self.bad else None

    @property
    def precision(self) -> float | None:
        """Share of the objections that are right."""
        return self.caught_bad / self.caught if self.caught else None


def load_claims(path: Path) -> tuple[LabelledSentence, ...]:
    """The labelled sentences of a JSON Lines file."""
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line)
    return tuple(LabelledSentence(**{**row, "cites": tuple(row["cites"])}) for row in rows)


def check_claims(cases: Iterable[LabelledSentence], data: Path) -> tuple[CheckedSentence, ...]:
    """Each sentence checked against its profile and tender, files in `data/profiles` and
    `data/tenders`."""
    sources = cache(lambda profile, tender: _sources(data, profile, tender))
    return tuple(
        CheckedSentence(
            case,
            check_sentence(
                Sentence(text=case.sentence, cites=case.cites), sources(case.profile, case.tender)
            ),
        )
        for case in cases
    )


def _sources(data: Path, profile: str, tender: str) -> Sources:
    path = next(iter(sorted((data / "tenders").glob(f"{tender}.*"))))
    read, who = extract(path), load_profile(data / "profiles" / profile)
    return sources_of(who, read, assess(read, who))


def claim_figures(checked: Sequence[CheckedSentence]) -> tuple[ClaimFigures, ...]:
    """The figures of each split, then of those that no rule was written for, then of all."""
    splits = sorted({one.case.split for one in checked})
    groups = [(split, [one for one in checked if one.case.split == split]) for split in splits]
    groups.append(("unseen", [one for one in checked if one.case.split in BLIND]))
    return tuple(_figures(split, group) for split, group in [*groups, ("all", list(checked))])


def _figures(split: str, checked: Sequence[CheckedSentence]) -> ClaimFigures:
    return ClaimFigures(
        split=split,
        sentences=len(checked),
        bad=sum(one.is_bad for one in checked),
        caught=sum(one.is_caught for one in checked),
        caught_bad=sum(one.is_caught and one.is_bad for one in checked),
        same_status=sum(one.result.status == one.case.label for one in checked),
    )


def figures_by_key(figures: Sequence[ClaimFigures]) -> dict[str, float]:
    """`recall`, `precision`, and the same on unseen sentences, by their keys in the floors."""
    found: dict[str, float] = {}
    for one in figures:
        lead = {"all": "", "unseen": "unseen_"}.get(one.split)
        if lead is not None:
            found[f"{lead}recall"] = one.recall or 0.0
            found[f"{lead}precision"] = one.precision or 0.0
            found[f"{lead}sentences"] = float(one.sentences)
    return found


def below(found: Mapping[str, float], floors: Mapping[str, float]) -> list[str]:
    """The floors that are missed, in words."""
    return [
        f"claims {key} is {found.get(key, 0.0):.4f}, and must be at least {bound:g}"
        for key, bound in floors.items()
        if found.get(key, 0.0) < bound
    ]


def main(arguments: Sequence[str] = ()) -> int:
    """Measure, print, and hold the floors."""
    checked = check_claims(load_claims(DATA / "claims" / "sentences.jsonl"), DATA)
    figures = claim_figures(checked)
    print("claims   sentences  bad  caught  recall  precision")
    for one in figures:
        print(
            f"{one.split:8} {one.sentences:9} {one.bad:4} {one.caught:7}"
            f"  {one.recall or 0:6.3f}  {one.precision or 0:9.3f}"
        )
    if "--misses" in arguments:
        for each in checked:
            if each.is_bad != each.is_caught:
                print(f"{'missed' if each.is_bad else 'false alarm'}: {each.case.sentence}")
                for claim in each.result.objections():
                    print(f"    {claim.kind} {claim.words!r}: {claim.why}")
    floors = tomllib.loads((DATA / "floors.toml").read_text(encoding="utf-8")).get("claims", {})
    missed = below(figures_by_key(figures), floors)
    for line in missed:
        print(line, file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
