"""Two demands in one sentence of a letter, and sentences that hold one."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text

LETTER = """Gemeente Lindeveen
Lindeveen, 13 januari 2028
Onderwerp: inhuur adviseur bodem
Geachte heer, mevrouw,
Wij zoeken een adviseur bodem voor 24 uur per week, van 14 februari 2028 tot en met 15 september 2028.
De kandidaat moet aan het volgende voldoen. {told} Een certificaat SIKB is vereist.
Uw voorstel zie ik graag tegemoet voor dinsdag 25 januari 2028, 17.00 uur.
"""


def demands(told: str) -> list[str]:
    tender = extract_document(read_text(LETTER.format(told=told)))
    return [c.text for c in tender.criteria if c.kind == "knockout"][:-1]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Hij of zij heeft een afgeronde hbo-opleiding", "in de afgelopen vijf jaar ten minste twee jaar gewerkt bij een provincie"),
        ("De kandidaat heeft ervaring met het maken van verslagen", "schrijft foutloos Nederlands"),
        ("U heeft een hbo-diploma", "minimaal drie jaar ervaring als adviseur bodem"),
        ("De kandidaat is in het bezit van een diploma op hbo-niveau", "heeft ten minste vier jaar ervaring met bodemonderzoek"),
        ("De adviseur beschikt over een hbo-diploma", "spreekt goed Nederlands"),
        ("De kandidaat heeft drie jaar ervaring als adviseur", "is op dinsdag en donderdag beschikbaar"),
        ("Hij of zij heeft een afgeronde wo-opleiding", "gedurende de laatste zes jaar minstens drie jaar ervaring opgedaan als adviseur"),
    ],
)  # fmt: skip
def test_a_sentence_of_a_letter_that_joins_two_demands(first: str, second: str) -> None:
    assert demands(f"{first} en {second}.") == [first, second]


@pytest.mark.parametrize(
    "sentence",
    [
        "De kandidaat spreekt en schrijft de Nederlandse taal op niveau C1",
        "De kandidaat heeft minimaal drie jaar ervaring als adviseur en projectleider",
        "De kandidaat heeft een hbo-diploma in de bodemkunde en de geologie",
        "De kandidaat is op maandag beschikbaar en werkt op dinsdag en donderdag op kantoor",
        "De kandidaat heeft ervaring met saneren en in de laatste vijf jaar ten minste één haven gesaneerd",
    ],
)
def test_a_sentence_of_a_letter_that_holds_one(sentence: str) -> None:
    assert demands(f"{sentence}.") in ([sentence], [])
