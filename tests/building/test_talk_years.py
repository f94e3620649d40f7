"""The year of interviews that are told without one."""

from __future__ import annotations

from datetime import date

import pytest

from tenderkit.building.talk_years import year_of_talks
from tenderkit.reading import read_text


@pytest.mark.parametrize(
    ("line", "closed", "year"),
    [
        ("Gesprekken op dinsdag 30 september tussen 13.00 en 16.30 uur.", date(2025, 9, 22), 2025),
        ("Interviews: wo 1 oktober en do 2 oktober", date(2025, 9, 24), 2025),
        ("De intake is op 6 oktober.", date(2025, 9, 29), 2025),
        ("Gesprekken vinden plaats op 8 januari.", date(2025, 12, 17), 2026),
        ("Kennismaking op donderdag 8 januari, 10.00 uur", date(2025, 12, 17), 2026),
        ("Talks on Tuesday 30 September", date(2025, 9, 22), 2025),
        ("De gesprekken zijn in week 41.", date(2025, 9, 29), 2025),
        ("Wie doorgaat, spreken wij op vrijdag 3 oktober", date(2025, 10, 3), 2025),
        # no year has that weekday, or the day lies before the closing or far behind it
        ("Gesprekken op maandag 30 september", date(2025, 9, 22), None),
        ("Gesprekken op 30 juni", date(2025, 9, 22), None),
        ("Gesprekken op 15 september", date(2025, 9, 22), None),
        ("De gesprekken duren een uur.", date(2025, 9, 22), None),
        ("Gesprekken op dinsdag 30 september", None, None),
    ],
)
def test_a_talk_follows_the_closing(line: str, closed: date | None, year: int | None) -> None:
    assert year_of_talks(read_text(line), (1,), closed) == year
