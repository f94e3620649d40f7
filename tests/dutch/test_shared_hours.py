"""Hours that several people share: the most together, the least of each."""

from __future__ import annotations

import pytest

from tenderkit.dutch.shared_hours import find_shared_hours


@pytest.mark.parametrize(
    ("text", "most", "least"),
    [
        ("Uren per week: minimaal 28 per persoon, samen maximaal 48", 48, 28),
        ("Uren per week: minimaal 20 uur per persoon, samen niet meer dan 36 uur", 36, 20),
        ("Twee adviseurs, ieder ten minste 20 uur per week, gezamenlijk ten hoogste 36 uur.", 36, 20),
        ("De inzet is samen 36 uur per week, waarbij elk minimaal 20 uur werkt.", 36, 20),
        ("Wij zoeken twee juristen voor elk minimaal 24 uur (in totaal hooguit 40 uur per week).", 40, 24),
        ("Totale inzet maximaal 40 uur per week; per persoon niet minder dan 24 uur", 40, 24),
        ("Two consultants, each at least 24 hours a week, 40 hours in total", 40, 24),
        ("Each candidate works a minimum of 24 hours; together no more than 40 hours per week.", 40, 24),
        ("Samen mogen zij niet meer dan 60 uur inzetten, terwijl wij van ieder ten minste 32 uur verwachten.", 60, 32),
        ("24 uur p.p., totaal max. 40 uur", 40, 24),
        ("De 36 uur mogen door twee mensen worden gedeeld, elk minimaal 20 uur", 36, 20),
        ("Er is budget voor 36 uur per week, te verdelen over twee personen die ieder minstens 20 uur werken.", 36, 20),
        ("Met z'n tweeën maximaal 44 uur, ieder minimaal 24 uur", 44, 24),
        ("Minimaal 24 uur de man, samen 40 uur", 40, 24),
        ("Uren: 28 tot 36 per persoon, samen maximaal 48", 48, 28),
        ("Het totaal aantal uren bedraagt 40 per week, met een minimum van 24 per kandidaat.", 40, 24),
        ("Minimaal 20 uur per kandidaat\nSamen maximaal 36 uur", 36, 20),
    ],
)  # fmt: skip
def test_shared(text: str, most: float, least: float) -> None:
    shared = find_shared_hours(text)
    assert shared.most is not None
    assert shared.most.value == most
    assert [one.value for one in shared.least] == [least]
    assert str(int(most)) in text[shared.most.start : shared.most.end]


@pytest.mark.parametrize(
    "text",
    [
        "Uren per week: 32",
        "In totaal werken er 36 mensen, minimaal 20 uur per week",
        "Samen minimaal 48 uur per week",
        "Per week 32 uur; in totaal 1200 uur",
        "Minimaal 3 jaar ervaring, samen met het team",
    ],
)
def test_no_ceiling(text: str) -> None:
    assert find_shared_hours(text).most is None
