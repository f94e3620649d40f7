"""A length that is told in the row of the hours, a paper of the bidder's, a desk by its buyer's short name."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.lexicon.organisations import is_of_buyer
from tenderkit.reading import read_text
from tenderkit.records import Tender

PAGE = """Inkoper ICT
Het Instituut Meerbeheer vraagt een inkoper ICT.
{told}
Tarief maximaal € 100 per uur. Reageren tot 10 februari 2027 om 12.00 uur.
Eisen
- Wo werk- en denkniveau
- Minimaal 6 jaar ervaring
"""


def extracted(told: str) -> Tender:
    return extract_document(read_text(PAGE.format(told=told)))


@pytest.mark.parametrize(
    ("told", "months"),
    [
        ("Inzet 32 tot 36 uur per week, vanaf 1 oktober 2027, voor 9 maanden.", 9),
        ("Vanaf 1 oktober 2027 voor zes maanden, 32 uur per week.", 6),
        ("Het gaat om 24 uur per week voor 12 maanden.", 12),
        ("U werkt 36 uur per week met ingang van 1 oktober 2027 voor vijf maanden.", 5),
        ("Inzet: 32 uur per week, voor 9 maanden.", 9),
        ("Onze inkoper werkt 36 uur per week. Het contract met een bureau is verlengd.", None),
        ("U werkt 32 uur per week en hebt minimaal 9 maanden ervaring.", None),
    ],
)
def test_a_length_beside_the_hours(told: str, months: int | None) -> None:
    assert extracted(told).duration_months == months


@pytest.mark.parametrize(
    ("told", "missing"),
    [
        ("Toelichting inschrijver: zie bijlage van inschrijver", False),
        ("Akkoord: zie de bijlage bij uw offerte", False),
        ("Toelichting: zie bijlage van de kandidaat", False),
        ("Zie bijlage voor de volledige tekst", True),
        ("De eisen staan in de bijlage", True),
        ("Zie bijlage van de gemeente", True),
    ],
)
def test_an_annex_of_the_bidder_is_not_missing(told: str, *, missing: bool) -> None:
    codes = {finding.code for finding in extracted(told).findings}
    assert ("missing_attachment" in codes) is missing


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("Inhuurdesk NIM", True),
        ("Inhuurdesk Nationaal Instituut Meerbeheer", True),
        ("Nationaal Instituut Meerbeheer (NIM)", True),
        ("NIM", True),
        ("Inhuurdesk Oost", False),
        ("Kantwerk Advies", False),
    ],
)
def test_a_desk_by_its_short_name(name: str, *, own: bool) -> None:
    assert is_of_buyer(name, "Nationaal Instituut Meerbeheer (NIM)") is own
