"""Whose answers a day is: those to the questions of bidders, or the last day for questions, or somebody else's."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text
from tenderkit.records import Tender

PAGE = """Adviseur mobiliteit
Opdrachtgever: Gemeente Zandwoude
Sluitingsdatum: 4 oktober 2032
Tarief: maximaal € 95 per uur

Opdracht
Je schrijft een verkeersplan voor de kernen in het buitengebied en bespreekt dat met het college.

Eisen
- Een afgeronde hbo-opleiding
- Minimaal drie jaar werkervaring als verkeerskundige

Procedure
Wij lezen alle reacties met twee mensen. {}
"""


def page(sentence: str) -> Tender:
    return extract_document(read_text(PAGE.format(sentence)))


@pytest.mark.parametrize(
    "sentence",
    [
        "Vragen beantwoorden we graag tot dinsdag 14 september 2032 om 12:00 uur.",
        "Vragen worden beantwoord tot en met 14 september 2032.",
        "Na 14 september 2032 beantwoorden wij geen vragen meer.",
        "We answer questions until 14 September 2032.",
        "Tot 14 september 2032 beantwoorden wij uw vragen.",
    ],
)
def test_answers_that_end_with_the_questions(sentence: str) -> None:
    tender = page(sentence)
    assert tender.answers_published_on is None
    assert str(tender.questions_close_at)[:10] == "2032-09-14"


@pytest.mark.parametrize(
    "sentence",
    [
        "De wethouder stuurt de raad op 14 september 2032 het antwoord op de motie.",
        "Het antwoord van de provincie op de brief van 14 september 2032 is bekend.",
        "Uw antwoord op deze uitnodiging ontvangen wij graag op 14 september 2032.",
        "Geef voor 14 september 2032 antwoord op de vraag of u meedoet.",
        "Wij hopen op 14 september 2032 uw antwoord te hebben.",
        "De antwoorden op de drie vragen levert u uiterlijk 14 september 2032 in.",
        "De antwoorden van de enquête worden op 14 september 2032 gedeeld met de dorpen.",
        "De antwoorden van de inwoners worden op 14 september 2032 gepubliceerd.",
        "Vanaf 14 september 2032 krijg je antwoord van mijn collega.",
    ],
)
def test_answers_of_others(sentence: str) -> None:
    assert page(sentence).answers_published_on is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Op 14 september 2032 sturen wij alle partijen de antwoorden toe.",
        "De antwoorden staan uiterlijk 14 september 2032 op deze pagina.",
        "Alle vragen worden op 14 september 2032 beantwoord.",
        "Vragen beantwoorden wij op dinsdag 14 september 2032.",
        "Wij beantwoorden de vragen uiterlijk 14 september 2032.",
        "De beantwoording volgt op 14 september 2032.",
        "De antwoorden op uw vragen zijn vanaf 14 september 2032 te lezen.",
        "We publish the answers on 14 September 2032.",
    ],
)
def test_answers_to_those_who_bid(sentence: str) -> None:
    assert str(page(sentence).answers_published_on) == "2032-09-14"
