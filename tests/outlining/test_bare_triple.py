"""The bare row "rate hours region" of a marketplace, and rates above which bids fall, with their look-alikes."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text
from tenderkit.records import Tender

PAGE = """Scrum master
Logo van Uitvoeringsdienst Voertuigen
{row}
Sluitingsdatum:
14-09-2026 09:00
Opdrachtgever: Gemeente Hogeveer
Eisen
1. Minimaal 3 jaar ervaring als scrum master bij een gemeente
2. HBO werk- en denkniveau
3. Aantoonbare kennis van SAFe
{sentence}
"""


def page(row: str = "Overijssel", sentence: str = "Tot ziens") -> Tender:
    return extract_document(read_text(PAGE.format(row=row, sentence=sentence)))


@pytest.mark.parametrize(
    ("row", "amount", "hours"),
    [
        ("97,50 32 Overijssel", "97.50", (32, 32)),
        ("97,50\t32\tOverijssel", "97.50", (32, 32)),
        ("€ 71,- 36 Zeeland", "71", (36, 36)),
        ("97.50 24 - 32 uur Utrecht", "97.50", (24, 32)),
        ("Max 95 p/u 36 Noord-Holland", "95", (36, 36)),
    ],
)
def test_a_row_without_labels(row: str, amount: str, hours: tuple[int, int]) -> None:
    tender = page(row)
    assert tender.rate_cap is not None
    assert tender.hours_per_week is not None
    assert str(tender.rate_cap.amount) == amount
    assert (tender.hours_per_week.min, tender.hours_per_week.max) == hours


@pytest.mark.parametrize("row", ["8 32 Overijssel", "14 32 Overijssel"])
def test_other_numbers_are_no_rate(row: str) -> None:
    assert page(row).rate_cap is None


@pytest.mark.parametrize(
    ("sentence", "amount"),
    [
        ("Offers above EUR 124,50 will not be opened.", "124.50"),
        ("Aanbiedingen van meer dan € 110 leggen we opzij.", "110"),
        ("Boven € 108,50 per uur kijken we niet naar een aanbod.", "108.50"),
        ("Bids exceeding € 99,00 are not read.", "99.00"),
        ("Een offerte boven € 100.000 leggen we niet aan de raad voor.", None),
    ],
)
def test_a_rate_above_which_bids_fall(sentence: str, amount: str | None) -> None:
    cap = page(sentence=sentence).rate_cap
    assert (None if cap is None else str(cap.amount)) == amount
