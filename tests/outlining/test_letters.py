"""Demands in the sentences of a letter: none may be lost, whatever words bring it."""

from __future__ import annotations

import pytest

from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text

HEAD = (
    "Gemeente Vloedwijk\nOnderwerp: aanvraag inhuur havenmeester\nKenmerk: 2031-114\n\nGeachte heer, mevrouw,\n\n"
    "Wij zoeken voor 24 uur per week een havenmeester. De opdracht start op 1 maart 2031 en duurt zes maanden.\n\n"
)
TAIL = "\n\nUw aanbieding ontvangen wij graag uiterlijk 2 februari 2031 om 12.00 uur.\n\nMet vriendelijke groet,\nde gemeente Vloedwijk\n"
LETTER = {"knockout": "K", "award": "A", "competence": "C", "condition": "O"}


@pytest.mark.parametrize(
    ("told", "kinds"),
    [
        ("Wij eisen dat de havenmeester de Havenwet kent.", "K"),
        ("Ook verlangen wij een mbo-diploma.", "K"),
        ("Uitgesproken eis blijft: de eis dat iemand twee jaar ervaring heeft met sluizen.", "K"),
        ("Onontbeerlijk is kennis van de scheepvaart.", "K"),
        ("Wij gaan ervan uit dat uw kandidaat Duits spreekt op niveau B2.", "K"),
        ("Wij bekijken alleen aanbiedingen van mensen met een vaarbewijs en een mbo-diploma.", "K"),
        ("Minder dan twee jaar ervaring met sluizen is onvoldoende.", "K"),
        ("Candidates must hold a diploma in nautical studies.", "K"),
        (
            "Over drie dingen valt niet te onderhandelen: een mbo-diploma, minimaal twee jaar ervaring en beschikbaarheid op zondag.",
            "KKK",
        ),
        ("Bekendheid met de Waddenzee strekt tot aanbeveling.", "A"),
        ("De haven moet binnen vier jaar worden uitgediept.", ""),
        ("De havenmeester houdt toezicht op de ligplaatsen en overlegt met schippers.", ""),
        ("De loods bestaat twintig jaar en kent veel gebruikers.", ""),
    ],
)
def test_what_a_sentence_demands(told: str, kinds: str) -> None:
    demand = "De kandidaat moet minimaal drie jaar ervaring hebben als havenmeester. "
    found = rules_outline(read_text(HEAD + demand + told + TAIL)).criteria
    assert "".join(LETTER[each.kind] for each in found) == "K" + kinds
