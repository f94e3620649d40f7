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


PLAIN = """Gemeente Lindeveen
Lindeveen, 13 januari 2028
Onderwerp: inhuur adviseur bodem
Geachte heer, mevrouw,
Wij zoeken een adviseur bodem voor 24 uur per week, van 14 februari 2028 tot en met 15 september 2028.
De kandidaat moet een afgeronde hbo-opleiding hebben. Ook is ten minste drie jaar ervaring als adviseur bodem vereist.
{told}
Uw voorstel zie ik graag tegemoet voor dinsdag 25 januari 2028, 17.00 uur.
"""
HAVENS, KAART = (
    "ervaring met het saneren van havens",
    "ervaring met het opstellen van een bodemkaart",
)


@pytest.mark.parametrize(
    "told",
    [
        f"Bij de keuze let ik op drie punten. Voor {HAVENS} zijn 50 punten te verdienen en voor {KAART} 30 punten. De overige 20 punten zijn voor de prijs.",
        f"Er zijn honderd punten te verdelen: 50 voor {HAVENS}, 30 voor {KAART} en 20 voor de prijs.",
        f"Ik geef 50 punten voor {HAVENS} en 30 punten voor {KAART}. Voor de prijs resteren 20 punten.",
        f"Van de honderd punten zijn er vijftig voor {HAVENS} en dertig voor {KAART}. De overige twintig zijn voor de prijs.",
        f"Voor {HAVENS} krijgt een kandidaat 50 punten en voor {KAART} 30 punten. De overige 20 punten zijn te verdienen met de prijs.",
        f"Het zwaarst weegt {HAVENS}: 50 punten. Daarna volgt {KAART} met 30 punten en de prijs met 20 punten.",
        f"Heeft de kandidaat {HAVENS}, dan krijgt u 50 punten. Heeft de kandidaat {KAART}, dan krijgt u 30 punten. De prijs is goed voor 20 punten.",
    ],
)
def test_a_letter_without_headings_weighs_in_a_row(told: str) -> None:
    tender = extract_document(read_text(PLAIN.format(told=told)))
    awards = [c for c in tender.criteria if c.kind == "award"]
    assert [c.scoring and c.scoring.max_points for c in awards] == [50, 30, 20]
    assert [c.text.lower().removeprefix("de ") for c in awards] == [HAVENS, KAART, "prijs"]


@pytest.mark.parametrize(
    "told",
    [
        "Op de agenda staan voor de commissie Ruimte 12 punten, voor de raad 8 punten en voor het college 15 punten.",
        "Aan verkeer geven wij 40 procent van het budget uit, aan groen 25 procent en aan riolering 15 procent.",
    ],
)
def test_points_and_percents_of_the_work_weigh_nothing(told: str) -> None:
    tender = extract_document(read_text(PLAIN.format(told=told)))
    assert [c for c in tender.criteria if c.kind == "award"] == []
