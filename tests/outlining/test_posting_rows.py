"""Rows of other assignments below a page: nothing of them is the page's."""

from datetime import datetime

import pytest

from tenderkit.extraction import extract
from tenderkit.lexicon.posting_rows import is_posting_row
from tenderkit.reading import read_text


@pytest.mark.parametrize(
    "row",
    [
        "Griffier – 16 uur – Zeeland – sluit 3 maart 2031",
        "- Adviseur wonen, 24 uur, max € 88,00, reageren t/m 4 maart 2031",
        "Rioolinspecteur (32 uur, Drenthe) - reageren voor 5 maart 2031",
        "Data engineer | 36 hours | Utrecht | closes 6 March 2031",
        "Contractmanager\t32 uur p/w\tFlevoland\t7 maart 2031",
        "Jurist grondzaken • 20-24 uur • Gelderland",
    ],
)
def test_a_row_of_another_assignment(row: str) -> None:
    assert is_posting_row(row)


@pytest.mark.parametrize(
    "line",
    [
        "Inschrijven kan tot en met 6 maart 2031, 12:00 uur",
        "Gesprekken: 6 maart 2031, 9.00 uur, stadhuis",
        "De adviseur werkt 24 uur per week, op dinsdag en donderdag, tot 1 maart 2031",
        "Ervaring als projectleider, minimaal 3 jaar, bij een gemeente",
        "Sluiting - 6 maart 2031 - 12.00 uur",
    ],
)
def test_no_row_of_another_assignment(line: str) -> None:
    assert not is_posting_row(line)


def test_the_closing_of_another_assignment_is_not_the_pages() -> None:
    tender = extract(
        read_text(
            "Adviseur riolering\nOpdrachtgever: Gemeente Waterakker\nUren per week: 24\n"
            "Sluitingsdatum: 14 maart 2031, 12:00 uur\n\nEisen\n"
            "1. Minimaal 3 jaar ervaring als adviseur riolering bij een gemeente\n"
            "2. Een afgeronde hbo-opleiding\n\n"
            "Griffier – 16 uur – Zeeland – sluit 3 maart 2031\n"
            "Rioolinspecteur (32 uur, Drenthe) - reageren voor 5 maart 2031\n"
        )
    )
    assert tender.closes_at == datetime(2031, 3, 14, 12)
    assert tender.hours_per_week is not None
    assert (tender.hours_per_week.min, tender.hours_per_week.max) == (24, 24)
    assert "conflicting_closing_dates" not in {one.code for one in tender.findings}
