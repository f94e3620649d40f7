"""What tenders have in common: demands, and the groups in which the same demand comes back.

A group is one subject ("VOG", "consulent schuldhulpverlening"); its demands keep their own
numbers. Which demands stand together is a judgement: it is shown with its likeness and can be
corrected by a person.
"""

from __future__ import annotations

from typing import Literal

from tenderkit.records.base import Record
from tenderkit.records.tender import Criterion

GroupedBy = Literal["subject", "likeness", "person", "alone"]
"""Why a demand stands in its group: a word of the field's table, likeness, a correction, or
nothing like it."""


class Demand(Record):
    """One criterion of one tender, by the tender's name in the comparison."""

    tender: str
    criterion: Criterion

    @property
    def key(self) -> tuple[str, str]:
        """Tender and criterion id: unique in a comparison."""
        return self.tender, self.criterion.id


class DemandGroup(Record):
    """Demands that ask for the same.

    Attributes
    ----------
    id : `G1`…, the most frequent first.
    name : in the words of the field's table, of a person, or of the shortest member.
    demands : in the order of the tenders.
    by : why each demand stands here, beside `demands`.
    likeness : of each demand to the group, 0 to 1; 1 where a table or a person put it here.
    """

    id: str
    name: str
    demands: tuple[Demand, ...]
    by: tuple[GroupedBy, ...]
    likeness: tuple[float, ...]

    @property
    def tenders(self) -> tuple[str, ...]:
        """The tenders in which it comes back, each once."""
        return tuple(dict.fromkeys(demand.tender for demand in self.demands))
