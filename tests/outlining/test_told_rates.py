"""The rate cap and what is said of it, in sentences: one row, one wording."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tenderkit.building.build import build
from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text
from tenderkit.records import RateCap, Tender

HEAD = "Beleidsadviseur wonen\nOpdrachtgever: Gemeente Duinmeer\nSluitingsdatum: 12 mei 2031, 09:00 uur\n"
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


VAT, TRAVEL, FEE = "excludes_vat", "includes_travel", "includes_fee"


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("Uurtarief: maximaal € 82,-\nExclusief btw en inclusief reistijd.", {VAT: True, TRAVEL: True}),
        ("Het maximale uurtarief is € 82,-.\nDaar komt de btw nog bij.", {VAT: True}),
        ("Tarief: max € 82 per uur\nKilometers kunt u niet los declareren.", {TRAVEL: True}),
        ("Tarief: max € 82 per uur\n(netto, zonder btw; parkeerkosten zitten erin)", {VAT: True, TRAVEL: True}),
        ("Hourly rate: up to € 82\nThis excludes VAT; travel is included.", {VAT: True, TRAVEL: True}),
        ("Tarief: max € 82 per uur\nHier bovenop rekent de gemeente 21% btw.", {}),
        ("Je vraagt maximaal € 82 per uur.\nVraag: Mag de reistijd apart worden gefactureerd? Antwoord: Nee.", {TRAVEL: True}),
        ("Je vraagt maximaal € 82 per uur.\nZijn reiskosten inbegrepen? Ja, die zitten in het tarief.", {TRAVEL: True}),
        ("Tarief: max € 82 per uur\nDe fee van 4% gaat van de factuur af.", {}),
        ("Tarief: max € 82 per uur\nDit bedrag wordt elk jaar geïndexeerd.", {}),
    ],
)  # fmt: skip
def test_flags_in_the_line_behind_the_amount(text: str, flags: dict[str, bool]) -> None:
    found = cap(text)
    assert found.amount == Decimal(82)
    stated = {name: getattr(found, name) for name in (VAT, TRAVEL, FEE)}
    assert {name: flag for name, flag in stated.items() if flag is not None} == flags
