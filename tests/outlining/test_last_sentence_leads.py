"""A list is what the last sentence above it says, whatever the paragraph said before."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text

TENDER = """Adviseur bodem
Opdrachtgever: Gemeente Lindeveen
Aantal in te huren\t1
Uren per week: 32
Sluitingsdatum: 12 maart 2026, 12:00 uur

Eisen
- Een afgeronde hbo-opleiding
- Minimaal 3 jaar ervaring als adviseur bodem

Wensen
- Ervaring met saneren (60 punten)
- Ervaring met participatie (40 punten)

Procedure
{lead}
• verbindend;
• kritisch;
• besluitvaardig.
"""


@pytest.mark.parametrize(
    "lead",
    [
        "De antwoorden op de wensen worden beoordeeld door twee adviseurs. In het gesprek kijken we of de kandidaat beschikt over de volgende competenties:",
        "De hoogste scores gaan door. Tijdens het gesprek letten wij op deze eigenschappen:",
        "Wensen krijgen punten volgens de tabel. In het interview toetsen wij de volgende competenties:",
    ],
)
def test_traits_in_a_procedure(lead: str) -> None:
    tender = extract_document(read_text(TENDER.format(lead=lead)))
    kinds = [criterion.kind for criterion in tender.criteria]
    assert kinds == ["knockout"] * 2 + ["award"] * 2 + ["competence"] * 3
    assert tender.hours_per_week is not None
    assert tender.hours_per_week.max == 32
