"""The rate cap and what is said of it, in sentences: one row, one wording."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tenderkit.building.build import build
from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text
from tenderkit.records import RateCap, Tender

HEAD = "Beleidsadviseur wonen\nGemeente Duinmeer\nSluitingsdatum: 12 mei 2031, 09:00 uur\n"
TAIL = """
Eisen
1. Minimaal 3 jaar ervaring in de afgelopen 5 jaar als beleidsadviseur wonen, benoem waar.
2. Een afgeronde hbo-opleiding.
"""


def told(text: str, *, heading: str = "De opdracht") -> Tender:
    document = read_text(f"{HEAD}\n{heading}\n\n{text}\n{TAIL}")
    return build(document, rules_outline(document))


def cap(text: str, *, heading: str = "De opdracht") -> RateCap:
    found = told(text, heading=heading).rate_cap
    assert found is not None, text
    return found


@pytest.mark.parametrize(
    "heading",
    ["Over de opdracht", "Over deze tijdelijke functie", "Over de klus", "About the assignment"],
)
def test_a_part_about_the_assignment_is_no_part_about_the_buyer(heading: str) -> None:
    assert cap("Het uurtarief is maximaal € 84,-.", heading=heading).amount == Decimal(84)
