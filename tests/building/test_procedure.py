"""The steps from reply to award: where they are told and which sentences tell one."""

from __future__ import annotations

import pytest

from tenderkit.building.build import build
from tenderkit.lexicon.step_words import tells_step
from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text

HEAD = "Beheerder havens\nAanvraagnummer 4411\nUren per week 24 tot 32 uur\nSluitingsdatum 12 mei 2031 10:00 uur\nInhuuropdracht van de gemeente Vloedwijk.\n\nEisen\n- een afgeronde mbo-opleiding\n- twee jaar ervaring als havenmeester\n\n"


def steps(text: str) -> tuple[str, ...]:
    """The steps that a text tells."""
    document = read_text(HEAD + text)
    return build(document, rules_outline(document)).procedure


@pytest.mark.parametrize(
    "sentence",
    [
        "De havenmeester leest alle cv's en geeft punten.",
        "De beste drie komen op gesprek in de kantine.",
        "Inkoop gaat na of de stukken compleet zijn.",
        "Daarna valt de beslissing.",
        "Wie het meest overtuigt, krijgt de opdracht.",
        "The panel scores the bids and invites the top three.",
        "Uiterlijk vrijdag hoort iedereen de uitslag.",
        "Onze recruiter belt je binnen een dag.",
    ],
)
def test_a_step(sentence: str) -> None:
    assert tells_step(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "De gesprekken zijn op dinsdag 4 mei 2031 in Vloedwijk.",
        "Bij een gelijke score beslist het laagste tarief.",
        "Het cv telt ten hoogste drie bladzijden.",
        "De gemeente is niet verplicht tot gunning over te gaan.",
        "De havenmeester houdt toezicht op de ligplaatsen.",
        "Wanneer kiezen wij de kandidaat?",
        "Na gunning levert de kandidaat een VOG in.",
    ],
)
def test_no_step(sentence: str) -> None:
    assert not tells_step(sentence)


@pytest.mark.parametrize(
    "heading", ["Procedure", "Hoe Vloedwijk kiest", "Tot slot", "Wat er na de sluiting gebeurt"]
)
def test_steps_under_any_heading(heading: str) -> None:
    told = (
        "Inkoop toetst de aanbiedingen aan de eisen. De havenmeester scoort de rest. De gesprekken zijn op 20 mei 2031. "
        "De hoogste twee worden uitgenodigd voor een gesprek.\n"
    )
    assert len(steps(f"{heading}\n\n{told}")) == 3


def test_a_numbered_step_is_one_whatever_its_words() -> None:
    listed = "1. Jij stuurt ons je cv.\n2. Wij bellen je binnen een dag.\n3. De gemeente kiest een kandidaat.\n"
    assert len(steps(f"Procedure\n\n{listed}")) == 3


def test_steps_between_semicolons() -> None:
    told = "Twee mensen scoren de aanbiedingen; de beste drie komen op gesprek; daarna wordt de opdracht gegund.\n"
    assert len(steps(f"Procedure\n\n{told}")) == 3
