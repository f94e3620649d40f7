"""What a page or a bidder asks tells nothing of the assignment: no question, nobody who is needed."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text

PAGE = """Verkeerskundige
Opdrachtgever: Gemeente Duinmeer
Uren per week: 24
Sluitingsdatum: 12 mei 2031
Eisen
- Minimaal 3 jaar ervaring als verkeerskundige
- Een afgeronde hbo-opleiding
Vragen en antwoorden
{asked}
Antwoord: Nee, wij zoeken één professional.
{foot}
Reageer direct
De opdracht sluit 12-05-2031
"""


@pytest.mark.parametrize(
    "asked",
    [
        "Vraag: Is een combinatie van twee parttimers mogelijk?",
        "Vraag: Mogen wij twee kandidaten aanbieden voor deze opdracht?",
        "Vraag 1: Kunnen we twee adviseurs inzetten die elkaar afwisselen?",
        "Vraag: Is het toegestaan om drie professionals voor te stellen?",
    ],
)
def test_a_bidders_question_counts_nobody(asked: str) -> None:
    positions = extract_document(read_text(PAGE.format(asked=asked, foot=""))).positions
    assert positions is None or (positions.min, positions.max) == (1, 1)


@pytest.mark.parametrize(
    "foot",
    [
        "Interesse in deze opdracht?", "Geïnteresseerd?", "Heb je interesse?", "Nog vragen?",
        "Ben je geïnteresseerd in deze opdracht?", "Iets voor jou?", "Meer weten?",
        "Vragen over deze opdracht?",
    ],
)  # fmt: skip
def test_a_page_asks_its_reader(foot: str) -> None:
    page = PAGE.format(asked="Vraag: Kan er worden thuisgewerkt?", foot=foot)
    asked = [pair.question for pair in extract_document(read_text(page)).questions]
    assert len(asked) == 1
    assert "thuisgewerkt" in asked[0]
