"""The intermediary's limit that is told by the closing, and its time where the text tells one."""

from __future__ import annotations

from datetime import datetime

import pytest

from tenderkit.building.earlier_deadlines import before_closing
from tests.support.documents import document_of

CLOSING = datetime(2030, 9, 10, 14)


@pytest.mark.parametrize(
    ("told", "limit"),
    [
        ("Die wil je stukken een dag eerder hebben.", datetime(2030, 9, 9, 14)),
        (
            "Die wil je stukken een dag eerder hebben, dus 9 september 2030 om 17.00 uur.",
            datetime(2030, 9, 9, 17),
        ),
        (
            "Bureau Delta sluit een dag eerder (maandag 9 september 2030, 12:00 uur).",
            datetime(2030, 9, 9, 12),
        ),
        (
            "Bureau Delta sluit een dag eerder. De gesprekken zijn op 9 september 2030 om 9:00 uur.",
            datetime(2030, 9, 9, 14),
        ),
    ],
)
def test_time_told_beside_the_lead_is_taken(told: str, limit: datetime) -> None:
    [reading] = before_closing(CLOSING, None)(document_of([told]), (1,))
    assert reading.value == limit
