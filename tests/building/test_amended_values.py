"""A closing or a rate that a later text of the same document replaces, with look-alikes."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text
from tenderkit.records import Tender

PAGE = """Scrum master
Opdrachtgever: Gemeente Hogeveer
Sluitingsdatum: 7 oktober 2027 14:00 uur
Tarief: maximaal € 112,00 per uur excl. btw
Eisen
1. Minimaal 3 jaar ervaring als scrum master bij een gemeente
2. HBO werk- en denkniveau
3. Aantoonbare kennis van SAFe
Nota van inlichtingen
{sentence}
"""


def page(sentence: str) -> Tender:
    return extract_document(read_text(PAGE.format(sentence=sentence)))


@pytest.mark.parametrize(
    ("sentence", "closes_at"),
    [
        (
            "De sluitingsdatum wordt verschoven van 7 oktober naar dinsdag 12 oktober 2027, "
            "tijdstip ongewijzigd.",
            datetime(2027, 10, 12, 14),
        ),
        (
            "De sluiting is verplaatst naar 12 oktober 2027 om 10:00 uur.",
            datetime(2027, 10, 12, 10),
        ),
        ("De sluiting is verplaatst naar 12 oktober 2027.", date(2027, 10, 12)),
        (
            "In plaats van 7 oktober sluit de aanvraag op 12 oktober 2027 om 14.00 uur.",
            datetime(2027, 10, 12, 14),
        ),
        (
            "Nieuwe sluitingsdatum: 12 oktober 2027, 12:00 uur (was 7 oktober).",
            datetime(2027, 10, 12, 12),
        ),
        ("The closing date has been moved to 12 October 2027, 14:00.", datetime(2027, 10, 12, 14)),
        (
            "De aanvraag sluit op 7 oktober 2027 om 14.00 uur, dat blijft zo.",
            datetime(2027, 10, 7, 14),
        ),
        ("De gesprekken zijn verplaatst naar 12 oktober 2027.", datetime(2027, 10, 7, 14)),
    ],
)
def test_a_closing_that_is_moved(sentence: str, closes_at: date | datetime) -> None:
    assert page(sentence).closes_at == closes_at


@pytest.mark.parametrize(
    ("sentence", "amount"),
    [
        ("Het maximumtarief gaat omlaag: waar € 112,00 staat, leest u € 108,50.", "108.50"),
        ("Het maximumtarief wordt verlaagd van € 112,00 naar € 108,50.", "108.50"),
        ("Het maximumtarief wordt verhoogd van € 112,00 naar € 115,00.", "115.00"),
        ("Het maximale uurtarief is nu € 108,50.", "108.50"),
        ("Het nieuwe maximumtarief is € 115,00 per uur.", "115.00"),
        ("Het tarief in de kop moet zijn: € 108,50 per uur.", "108.50"),
        ("Het maximumtarief van € 112,00 per uur blijft ongewijzigd.", "112.00"),
    ],
)
def test_a_rate_that_is_changed(sentence: str, amount: str) -> None:
    cap = page(sentence).rate_cap
    assert cap is not None
    assert str(cap.amount) == amount


def test_the_day_that_gave_way_stays_in_a_finding() -> None:
    found = page("De sluiting is verplaatst naar 12 oktober 2027 om 10:00 uur.").findings
    assert [finding.code for finding in found] == ["conflicting_closing_dates"]
    assert len(found[0].evidence) == 2
