"""Award criteria that a letter tells in sentences: "Voor ... kunt u 30 punten krijgen"."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text

LETTER = """Gemeente Lindeveen
Betreft: verzoek om offerte adviseur bodem
Uren per week: 20
Uiterste datum inschrijving: 12 maart 2026, 12:00 uur

Eisen
- Een afgeronde hbo-opleiding
- Minimaal 3 jaar ervaring als adviseur bodem

Hoe wij kiezen
Wij kennen voor twee onderdelen punten toe, samen 100. {told}
"""


@pytest.mark.parametrize(
    "told",
    [
        "Voor het plan van aanpak kunt u 60 punten krijgen. Voor ervaring met het saneren van havens kunt u 40 punten krijgen.",
        "Het plan van aanpak levert ten hoogste 60 punten op. Met ervaring met het saneren van havens kunt u 40 punten verdienen.",
    ],
)
def test_each_sentence_weighs_one(told: str) -> None:
    tender = extract_document(read_text(LETTER.format(told=told)))
    awards = [c for c in tender.criteria if c.kind == "award"]
    assert [c.scoring and c.scoring.max_points for c in awards] == [60, 40]
    assert "ervaring met het saneren van havens" in awards[1].text
