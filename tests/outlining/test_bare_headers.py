"""Headers without labels: what stands above them, in which order their days come."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text

BODY = """Wij houden toezicht voor zes gemeenten en zoeken tijdelijk een collega die de bouwplaatsen overneemt van wie nu elders werkt.
Eisen
- Een mbo 4-diploma bouwkunde
- Minimaal 3 jaar ervaring als toezichthouder bouw
- In het bezit van een rijbewijs B
"""
NAMES = "Toezichthouder bouw\nOmgevingsdienst Meerveen"
ROWS = "Max 84 p/u\nDrenthe\n24 uur p/w"
NOTICE = "Onderhoud: op zondag 5 september 2027 is dit platform tussen 07:00 en 11:00 uur niet te bereiken."
COOKIES = "Wij gebruiken cookies om deze site te laten werken en om te zien hoe bezoekers er gebruik van maken."


@pytest.mark.parametrize(
    "header",
    [
        f"{NAMES}\n{ROWS}\n30-08-2027\n10-09-2027",
        f"{NAMES}\n{ROWS}\n30 augustus 2027\n10 september 2027",
        f"{NAMES}\n{ROWS}\n30 aug 2027\nvr 10 sep 2027",
        f"{NAMES}\n{ROWS}\n10-09-2027\n30-08-2027",
        f"{NAMES}\n{ROWS}\n30-08-2027 | 10-09-2027",
        f"{NAMES}\n30-08-2027\n10-09-2027\n{ROWS}",
        f"{NOTICE}\n{NAMES}\n{ROWS}\n30-08-2027\n10-09-2027",
        f"{COOKIES}\n{NAMES}\n{ROWS}\n30-08-2027\n10-09-2027",
        f"{COOKIES}\n{NOTICE}\n{NAMES}\n{ROWS}\n30-08-2027\n10-09-2027",
        f"zoek opdracht | hulp\n{NOTICE}\n{NAMES}\n{ROWS}\n30-08-2027\n10-09-2027",
    ],
)
def test_days_of_a_bare_header(header: str) -> None:
    tender = extract_document(read_text(f"{header}\n{BODY}"))
    assert (str(tender.published_on), str(tender.closes_at)) == ("2027-08-30", "2027-09-10")
    assert tender.rate_cap is not None


@pytest.mark.parametrize(
    "page",
    [
        # a header that has begun ends at prose
        f"{NAMES}\n{ROWS}\n{BODY}\n30-08-2027\n10-09-2027\n",
        f"{NAMES}\n{BODY}\nMax 84 p/u\n10-09-2027\n",
    ],
)
def test_no_header_no_days(page: str) -> None:
    tender = extract_document(read_text(page))
    assert (tender.published_on, tender.closes_at) == (None, None)
