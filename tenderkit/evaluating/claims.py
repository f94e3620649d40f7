"""The claims check, measured: of the bad sentences how many are caught, of the caught how many are bad.

In: sentences labelled by hand (data/claims). Out: counts, figures with their intervals, and each miss.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tenderkit.drafting.checking import check_sentence
from tenderkit.drafting.sources import Sources, sources_of
from tenderkit.records import Sentence
from tenderkit.records.draft import ClaimStatus


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
    """Counts of one split. `recall` of the bad, `precision` of the caught; None where nothing counts."""

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
    """Each sentence checked against its profile and tender, files in `data/profiles` and `data/tenders`."""
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
    from tenderkit.extraction import extract
    from tenderkit.fitting import assess, load_profile

    path = next(iter(sorted((data / "tenders").glob(f"{tender}.*"))))
    read, who = extract(path), load_profile(data / "profiles" / profile)
    return sources_of(who, read, assess(read, who))


def claim_figures(checked: Sequence[CheckedSentence]) -> tuple[ClaimFigures, ...]:
    """The figures of each split, then of all."""
    splits = sorted({one.case.split for one in checked})
    groups = [(split, [one for one in checked if one.case.split == split]) for split in splits]
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
