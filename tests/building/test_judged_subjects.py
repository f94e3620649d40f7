"""What a sentence says that is judged."""

from __future__ import annotations

import pytest

from tenderkit.building.judged_subjects import judged_alone


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Wij tellen de bruggen die u ontwierp", "de bruggen die u ontwierp"),
        ("Wij belonen trouw", "trouw"),
        ("We waarderen kennis van sluizen", "kennis van sluizen"),
        ("De commissie leest uw plan van aanpak", "plan van aanpak"),
        ("Het panel let vooral op helderheid", "helderheid"),
        ("Hoe groter de haven die u leidde, hoe meer punten", "de haven die u leidde"),
        ("Doorslaggevend is de kennis van het water", "de kennis van het water"),
        ("Ten aanzien van veilig werken", "veilig werken"),
        ("In het gesprek letten we op rust", "rust"),
        ("Voor 30 procent kijken wij naar ervaring op zee", "ervaring op zee"),
        ("Uw oplossing maakt verschil", "oplossing"),
        ("De omvang van het team doet ertoe", "De omvang van het team"),
        ("Ervaring met het beoordelen van plannen", "Ervaring met het beoordelen van plannen"),
        ("Kennis van wegen", "Kennis van wegen"),
        ("U beoordeelt aanvragen van derden", "U beoordeelt aanvragen van derden"),
    ],
)
def test_what_is_judged(text: str, thing: str) -> None:
    assert judged_alone(text) == thing
