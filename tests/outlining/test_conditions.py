"""What binds after award: papers, own tools and terms, and what stands among them and binds nobody."""

from __future__ import annotations

import pytest

from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text

HEAD = "Beheerder havens\nAanvraagnummer 4411\nUren per week 24 tot 32 uur\nSluitingsdatum 12 mei 2031 10:00 uur\nInhuuropdracht van de gemeente Vloedwijk.\n\nEisen\n- een afgeronde mbo-opleiding\n- twee jaar ervaring als havenmeester\n\n"


def conditions(text: str) -> int:
    """How many conditions are read."""
    found = rules_outline(read_text(HEAD + text)).criteria
    return sum(each.kind == "condition" for each in found)


@pytest.mark.parametrize(
    "sentence",
    [
        "Op de eerste dag ligt er een VOG.",
        "Kandidaten leveren voor de start een verklaring omtrent het gedrag aan.",
        "De havenmeester tekent een geheimhoudingsverklaring.",
        "Wie bij ons begint legt de belofte af.",
        "Een fiets brengt de havenmeester zelf mee.",
        "De gekozen kandidaat doorloopt na gunning een screening.",
        "Bureaus die personeel uitlenen staan volgens de Waadi in het handelsregister.",
        "Boven € 200.000 geldt een social-returnverplichting van 5%.",
        "Before the first day a certificate of conduct must be handed in.",
    ],
)
def test_one_condition_in_the_general_information(sentence: str) -> None:
    assert conditions(f"Overige informatie\n\n{sentence}\n") == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Een laptop en een telefoon krijgt u van ons.",
        "Een VOG is niet nodig.",
        "Op deze opdracht is geen social return van toepassing.",
        "Parkeren kan gratis op de kade.",
        "Is een VOG nodig?",
    ],
)
def test_what_binds_nobody(sentence: str) -> None:
    assert conditions(f"Overige informatie\n\n{sentence}\n") == 0


@pytest.mark.parametrize(
    "heading", ["Contractuele afspraken", "Voorwaarden", "Spelregels bij de inzet", "Na gunning"]
)
def test_every_term_of_a_list_of_terms(heading: str) -> None:
    listed = (
        "- Facturen worden binnen 30 dagen betaald.\n- De opzegtermijn is een maand.\n"
        "- Vervanging kan alleen met instemming van de gemeente.\n- Overuren worden niet vergoed.\n"
        "- Vragen over de planning beantwoordt de receptie.\n- Een laptop krijgt u van ons.\n"
    )
    assert conditions(f"{heading}\n\n{listed}") == 4


def test_what_follows_about_the_same_paper_is_of_it() -> None:
    assert (
        conditions(
            "Praktisch\n\nVoor de start vragen wij een VOG. Een VOG van vorig jaar telt niet.\n"
        )
        <= 1
    )
