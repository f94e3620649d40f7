"""Sentences about criteria that they name by their codes are no items; letters count on past h."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract
from tenderkit.lexicon.items import lead
from tenderkit.reading import read_text

_HEAD = "Adviseur waterhuishouding\nOpdrachtgever: Gemeente Plasdam\nSluitingsdatum: 4 mei 2026 09:00\n\n"


@pytest.mark.parametrize(
    "words",
    [
        "G1 en G2 lezen wij met drie mensen",
        "G1, G2 en G3 tellen even zwaar",
        "W1 t/m W4 worden ieder met een cijfer gewaardeerd",
        "K1 & K2 krijgen een score van het panel",
        "G1/G2: ieder afzonderlijk",
        "S1 tot en met S5 leveren elk tien punten op",
        "G2 wordt in het gesprek beoordeeld",
        "W3 telt dubbel mee",
        "Q1 and Q2 are scored by the panel",
        "Q3 is assessed by two of us, at most ten points",
        "G1 of G2 onvoldoende betekent einde",
        "G-1 en G-2 bekijken wij los van elkaar",
        "Wens W1 en W2 worden samen gelezen",
        "Wens 1 en 2 worden samen gelezen",
        "Criterium 2 t/m 4 krijgen een cijfer",
        "G1 – G3 zijn kwaliteit, G4 is prijs",
        "G4 scoort naar rato van het laagste tarief, in punten",
        "G1 samen met G2 geeft 60 punten",
        "W2 krijgt van de commissie een cijfer",
        "W5 weegt half zo zwaar mee",
        "G3 beoordelen wij aan de hand van het cv",
        "- G1 en G2 worden gelezen",
    ],
)
def test_sentences_about_codes_have_no_number(words: str) -> None:
    assert lead(words)[0] is None


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("G1 Ervaring met G2 en hoger", "G1"),
        ("E1 heeft ervaring met beheer", "E1"),
        ("E2 beschikt over een diploma", "E2"),
        ("W1: wordt blij van puzzels", "W1"),
        ("E3 Beoordelen van plannen", "E3"),
        ("W2\tKrijgt 20 punten", "W2"),
        ("E1 – ervaring met NEN 3140", "E1"),
        ("E5. B1 en B2 taal", "E5"),
        ("E7 krijgt energie van mensen", "E7"),
        ("C1 levert op tijd", "C1"),
        ("Wens 1: 2 of 3 opdrachten", "Wens 1"),
        ("j. Kennis van de wet", "j"),
        ("q. werkt graag alleen", "q"),
    ],
)
def test_numbers_of_items_stay(words: str, number: str) -> None:
    assert lead(words)[0] == number


@pytest.mark.parametrize("first", ["a", "f", "g", "h", "m", "s", "t"])
def test_a_list_of_wishes_counts_on_in_the_alphabet(first: str) -> None:
    letters = [chr(ord(first) + step) for step in range(4)]
    wishes = [
        "Ervaring met taxaties",
        "Opleiding tot mediator",
        "Ervaring bij een eiland",
        "Kennis van molens",
    ]
    listed = [
        f"{letter}. {wish}: {points} punten"
        for letter, wish, points in zip(letters, wishes, (40, 30, 20, 10), strict=True)
    ]
    text = "\n".join(["Wensen", *listed, "", "Competenties", "- geduldig", "- helder"])
    found = [one for one in extract(read_text(_HEAD + text)).criteria if one.kind == "award"]
    assert [(one.number, one.text) for one in found] == list(zip(letters, wishes, strict=True))
    assert [one.scoring and one.scoring.max_points for one in found] == [40, 30, 20, 10]


def test_the_sentence_that_scales_codes_gives_them_their_steps() -> None:
    text = (
        "Gunningscriteria\nNr.\tCriterium\tWeging\nG1 Ervaring met sluizen\t60%\nG2 Ervaring met gemalen\t40%\n"
        "G1 en G2 krijgen van de lezers samen een cijfer: uitstekend = 10, goed = 7, matig = 3, slecht = 0.\n"
    )
    found = [one for one in extract(read_text(_HEAD + text)).criteria if one.kind == "award"]
    assert [one.number for one in found] == ["G1", "G2"]
    for one in found:
        assert one.scoring is not None
        assert [step.points for step in one.scoring.bands] == [10, 7, 3, 0]
