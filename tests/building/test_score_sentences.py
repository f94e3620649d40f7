"""The text of an award criterion ends where its score is told."""

from __future__ import annotations

import pytest

from tenderkit.building.score_sentences import without_score_sentences
from tenderkit.extraction import extract_document
from tenderkit.reading import read_text
from tests.support.composed_tenders import DEMANDS, small_tender

WHAT = "Ervaring met het werven van pleeggezinnen."
SCORES = (
    "Per volledig jaar 4 punten.",
    "Per geworven gezin krijgt u 2 punten, met een maximum van 20.",
    "Voor elk jaar geven wij 5 punten.",
    "Is er geen ervaring, dan geven wij 0 procent; bij één campagne 10 procent, bij meer 20 procent.",
    "Minder dan twee campagnes levert niets op, twee of drie campagnes 10 punten, vier of meer 20 punten.",
    "Geen ervaring: 0 punten, enige ervaring: 10 punten, ruime ervaring: 20 punten.",
    "De commissie kent 0, 10 of 20 punten toe: 0 = geen, 10 = enige, 20 = ruime ervaring.",
    "Wij letten op schaal en resultaat en geven 0, 5, 10 of 20 punten.",
    "Daarbij kijken wij naar de schaal. Een goed antwoord levert 20 punten op.",
    "Wie geen ervaring heeft krijgt niets, wie een jaar ervaring heeft krijgt 10 punten.",
    "0 t/m 5 gezinnen: 0 punten 6 t/m 10 gezinnen: 10 punten 11 of meer: 20 punten",
    "Daarvoor kunnen 0, 10 of 20 punten worden toegekend.",
    "Bij één campagne scoort u 10 procent.",
    "Eén zo'n campagne levert 10 punten op, twee of meer 20 punten.",
    "Each full year earns 5 points.",
    "For every campaign the buyer gives 5 points.",
)
SAYS_WHAT = (
    "Noem in het cv de organisatie en het jaar.",
    "Beoordeeld wordt of de aanpak past bij een landelijke gemeente.",
    "Dat kan ook bij een aanbieder van jeugdhulp zijn.",
    "Wij letten op de schaal waarop u dat deed.",
    "U gaat in op minstens drie campagnes.",
    "Ervaring van meer dan tien jaar geleden telt niet mee.",
)


@pytest.mark.parametrize("score", SCORES)
def test_a_score_is_no_part_of_it(score: str) -> None:
    assert without_score_sentences(f"{WHAT} {score}") == WHAT


@pytest.mark.parametrize("more", SAYS_WHAT)
def test_what_says_more_of_it_stays(more: str) -> None:
    assert without_score_sentences(f"{WHAT} {more}") == f"{WHAT} {more}"


TOLD = (
    ("Van de 100 punten zijn er 40 te verdienen met ervaring in de pleegzorg.", "ervaring in de pleegzorg"),
    ("Nog eens 30 punten zijn er voor kennis van de Jeugdwet.", "kennis van de Jeugdwet"),
    ("De motivatie op één bladzijde is goed voor 20 punten.", "De motivatie op één bladzijde"),
    ("De laatste 10 punten gaan over het uurtarief.", "het uurtarief"),
)  # fmt: skip


@pytest.mark.parametrize(
    "heading", ["Hoe de keuze tot stand komt", "Wensen", "Zo maken wij de keuze"]
)
@pytest.mark.parametrize("scored", [True, False])
def test_weights_told_in_a_paragraph(heading: str, scored: bool) -> None:
    more = " Eén zo’n opdracht levert 10 punten op, twee of meer 40 punten." if scored else ""
    told = [sentence for sentence, _ in TOLD]
    paragraph = " ".join([told[0] + more, *told[1:]])
    text = small_tender(lists=f"{DEMANDS}\n\n{heading}\n\n{paragraph}")
    found = extract_document(read_text(text)).of_kind("award")
    assert [one.text.lower() for one in found] == [words.lower() for _, words in TOLD]
