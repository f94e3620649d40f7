"""Months that an answer adds to a demand it names by number, and answers that add none."""

from __future__ import annotations

from typing import Final

import pytest

from tenderkit import extract
from tenderkit.reading import read_text

REQUEST: Final = (
    "Gemeente Lindestad\nAanvraag adviseur participatie\n\nSluitingsdatum: 21 oktober 2031, 12.00 uur\n\nEisen\n"
    "1. Een afgeronde wo-opleiding\n2. Minimaal 4 jaar werkervaring als adviseur\n"
    "3. Ervaring met verantwoording aan een bestuur\n4. De kandidaat is op maandag beschikbaar\n\n"
    "Vragen en antwoorden\n1. {question}\n{answer}\n"
)


def months(question: str, answer: str) -> list[float | None]:
    """The months of each demand of the request with one question."""
    found = extract(read_text(REQUEST.format(question=question, answer=answer))).criteria
    return [
        each.requirement.min_months if each.requirement else None
        for each in found
        if each.kind == "knockout"
    ]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Onder eis 3 wordt gesproken over een bestuur. Wat is dat?", "Een college. De kandidaat dient hiermee minimaal twee jaar ervaring te hebben."),
        ("Hoeveel ervaring vraagt u bij eis 3?", "Wij vragen minimaal twee jaar ervaring."),
        ("Geldt bij eis 3 een minimum?", "Ja, de kandidaat moet ten minste 24 maanden ervaring hebben."),
        ("Wat verstaat u onder verantwoording?", "Het schrijven van jaarstukken. Voor eis 3 is minstens twee jaar ervaring vereist."),
        ("Eis 3 noemt geen duur. Welke geldt?", "Er geldt een ervaring van minimaal 2 jaar."),
    ],
)  # fmt: skip
def test_an_answer_adds_months_to_the_demand_it_names(question: str, answer: str) -> None:
    assert months(question, answer) == [None, 48, 24, None]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Telt bij eis 3 een halfjaar mee?", "Ja, ook minimaal zes maanden ervaring telt mee."),
        ("Is bij eis 3 vijf jaar ervaring nodig?", "Nee."),
        ("Moet de kandidaat bij eis 3 minimaal vijf jaar ervaring hebben?", "Nee, dat hoeft niet."),
        ("Wat is een bestuur?", "De kandidaat dient hiermee minimaal twee jaar ervaring te hebben."),
        ("Wat is het verschil tussen eis 2 en eis 3?", "De kandidaat dient minimaal twee jaar ervaring te hebben."),
        ("Mag de kandidaat voor eis 2 minder hebben?", "De kandidaat dient minimaal twee jaar ervaring te hebben."),
        ("Hoe lang draait het bestuur van eis 3 al?", "Het bestuur zit er twee jaar."),
    ],
)  # fmt: skip
def test_an_answer_that_adds_no_months(question: str, answer: str) -> None:
    assert months(question, answer) == [None, 48, None, None]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Kan eis 2 worden versoepeld?", "Ja. Het minimum in eis 2 wordt verlaagd van vier naar drie jaar."),
        ("Is eis 2 niet te zwaar?", "Eis 2 wordt verlaagd naar drie jaar."),
        ("Kan eis 2 omlaag?", "Ja, het gevraagde aantal jaren wordt bijgesteld naar minimaal 3 jaar."),
        ("Is eis 2 nog aan te passen?", "Eis 2 wordt gewijzigd in 3 jaar werkervaring."),
        ("Is eis 2 niet te hoog?", "In eis 2 worden de vier jaar gewijzigd naar 36 maanden."),
        ("Is eis 2 juist?", "Nee, eis 2 moet zijn: aangepast naar drie (3) jaar."),
    ],
)  # fmt: skip
def test_an_answer_changes_the_months_of_the_demand_it_names(question: str, answer: str) -> None:
    assert months(question, answer) == [None, 36, None, None]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Kan eis 2 worden verlaagd naar drie jaar?", "Nee, eis 2 blijft gehandhaafd."),
        ("Kan eis 2 worden versoepeld?", "Nee, eis 2 wordt niet verlaagd naar drie jaar."),
        ("Hoe lang is de opdracht bij eis 2?", "De opdracht wordt verlengd naar drie jaar."),
        ("Kan de periode van eis 2 ruimer?", "Ja, de referentieperiode wordt verlengd naar drie jaar."),
        ("Gaat eis 2 over drie jaar?", "Een stage van drie jaar telt mee."),
    ],
)  # fmt: skip
def test_an_answer_that_changes_no_months(question: str, answer: str) -> None:
    assert months(question, answer) == [None, 48, None, None]
