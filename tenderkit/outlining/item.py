"""A criterion in the making."""

from __future__ import annotations

from dataclasses import dataclass, field

from tenderkit.outlining.marks import Mark
from tenderkit.records import CriterionLines, Kind, Proof


@dataclass(slots=True)
class Item:
    """A criterion in the making."""

    kind: Kind
    marks: list[Mark]
    bands: list[Mark] = field(default_factory=list)
    parts: tuple[int, ...] = ()
    label: Mark | None = None
    proof: Proof | None = None

    def outlined(self) -> CriterionLines:
        """The pointers, without the words."""
        return CriterionLines(
            kind=self.kind,
            lines=tuple(mark.line.number for mark in self.marks),
            parts=self.parts,
            bands=tuple(mark.line.number for mark in self.bands),
            label=self.label.line.number if self.label else None,
            proof=self.proof,
        )
