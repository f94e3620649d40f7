"""The name of the role within what a subject line, a banner or a letter says around it."""

from __future__ import annotations

import pytest

from tenderkit.building.build import build
from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text

REST = """
Uren per week: 24
Sluitingsdatum: 12 mei 2031, 09:00 uur
Maximaal uurtarief: € 90,00

Eisen
1. Minimaal 3 jaar ervaring als adviseur mobiliteit bij een gemeente
2. Een afgeronde hbo-opleiding
"""


def title(text: str) -> str | None:
    document = read_text(f"{text}\n{REST}")
    return build(document, rules_outline(document)).title


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Re: Fw: nieuwe uitvraag: Jurist Wmo (reageren voor 3 mei)", "Jurist Wmo"),
        ("2x Inkomensconsulent (24-32 uur)", "Inkomensconsulent"),
        ("Gezocht: Senior planeconoom, 16 uur, regio Twente", "Senior planeconoom"),
        ("SPOED! Projectleider wegen gezocht", "Projectleider wegen"),
        ("Wij zoeken een Scrum Master!", "Scrum Master"),
        ("Te vervullen rol: Adviseur bodem (milieu)", "Adviseur bodem (milieu)"),
        ("Inhuuraanvraag Beleidsadviseur wonen", "Beleidsadviseur wonen"),
        ("FW: [Zeilplein] aanvraag Jurist Wmo (nr. 310)", "Jurist Wmo"),
        ("Verzoek om aanbieding voor de functie 'Regisseur wonen'", "Regisseur wonen"),
        ("Beleidsadviseur wonen (verstedelijking)", "Beleidsadviseur wonen (verstedelijking)"),
        (
            "Geachte relatie,\nWij zijn op zoek naar een jurist handhaving voor ons team.",
            "jurist handhaving",
        ),
        ("Meld je aan om te reageren", None),
        ("Nieuwe opdracht geplaatst", None),
        ("Aanvraag 44120\nStatus: gesloten", None),
        ("Branche: Overheid\nNiveau: wo", None),
    ],
)
def test_the_name_of_the_role(text: str, expected: str | None) -> None:
    assert title(text) == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Naam uitvraag: Adviseur mobiliteit", "Adviseur mobiliteit"),
        ("Titel aanvraag: Adviseur mobiliteit", "Adviseur mobiliteit"),
        ("Naam van de uitvraag: Adviseur mobiliteit", "Adviseur mobiliteit"),
        ("Uitvraagnaam\tAdviseur mobiliteit", "Adviseur mobiliteit"),
        ("Titel inhuuraanvraag\nAdviseur mobiliteit", "Adviseur mobiliteit"),
        ("Name of the assignment: Policy adviser", "Policy adviser"),
        ("Benaming opdracht: Adviseur mobiliteit", "Adviseur mobiliteit"),
        ("Onderwerp: Naam opdracht - Adviseur mobiliteit", "Adviseur mobiliteit"),
        ("Inhuuraanvraag AB-2031-014 adviseur mobiliteit", "adviseur mobiliteit"),
        ("Offerteaanvraag nr. 3107 adviseur mobiliteit", "adviseur mobiliteit"),
        ("Aanvraag 2031.0045 adviseur mobiliteit", "adviseur mobiliteit"),
        ("Adviseur 2400 inwoners per kern", "Adviseur 2400 inwoners per kern"),
        ("Rol van adviseur in beweging", "Rol van adviseur in beweging"),
    ],
)
def test_a_title_without_its_label_and_number(head: str, expected: str) -> None:
    assert title(f"{head}\n\nOpdrachtgever: Gemeente Duinmeer") == expected
