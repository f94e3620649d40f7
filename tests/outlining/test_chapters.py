"""Headings that a document numbers through, and what stands under them."""

from __future__ import annotations

import pytest

from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text

HEAD = "Toezichthouder openbare ruimte\nInhuuropdracht van de gemeente Vloedwijk\nSluitingsdatum 12 mei 2031 10:00 uur\n"
LETTER = {"knockout": "K", "award": "A", "competence": "C", "condition": "O"}


def kinds(text: str) -> str:
    """The kinds of the criteria in order, a letter each."""
    return "".join(LETTER[each.kind] for each in rules_outline(read_text(HEAD + text)).criteria)


CHAPTERS = """{0} Over ons
De gemeente Vloedwijk ligt aan het water en heeft 41.000 inwoners.
{1} Werkzaamheden
Je loopt rondes door de wijken en schrijft rapporten.
{2} Minimumeisen
Wie niet voldoet valt af.
{2}a. De kandidaat heeft een afgeronde mbo-opleiding.
{2}b. De kandidaat heeft twee jaar ervaring als toezichthouder.
{3} Wensen
Wie voldoet krijgt punten voor:
{3}a. Ervaring met jeugdoverlast (30 punten)
{3}b. Ervaring met CityControl (20 punten)
{4} Tarief
Het tarief bedraagt maximaal € 62,00 per uur exclusief btw.
{5} Procedure
De drie kandidaten met de meeste punten voeren een gesprek.
"""


@pytest.mark.parametrize("mark", ["{}.", "{})", "{}"])
def test_numbered_headings_part_the_lists(mark: str) -> None:
    numbers = [mark.format(number) for number in range(1, 7)]
    text = CHAPTERS.format(*numbers)
    for number in (3, 4):
        for letter in "ab":
            text = text.replace(f"{mark.format(number)}{letter}.", f"{number}{letter}.")
    assert kinds(text) == "KKAA"


@pytest.mark.parametrize(
    "criteria",
    [
        "a. Ervaring met handhaven\nHoe langer, hoe hoger.\nWeging: 40 %\nb. Prijs\nHet laagste tarief scoort het hoogst.\nWeging: 60 %\n",
        "a. Visie\nSchrijf in een brief hoe je begint.\nWeging: 30 %\nb. Rust\nDe kandidaat beschrijft een lastig voorval.\nWeging: 30 %\nc. Prijs\nDe score loopt lineair af.\nWeging: 40 %\n",
    ],
)
def test_lettered_headings_under_a_chapter_are_criteria(criteria: str) -> None:
    text = (
        "1. Opdracht\nJe loopt rondes door de wijken.\n"
        "2. Eisen\n- een afgeronde mbo-opleiding\n- twee jaar ervaring als toezichthouder\n"
        f"3. Gunningscriteria\nDe commissie weegt als volgt.\n{criteria}"
        "4. Planning\nOp 20 mei 2031 zijn de gesprekken.\n"
    )
    assert kinds(text) == "KK" + "A" * criteria.count("Weging")


def test_a_numbered_list_of_demands_holds_no_chapters() -> None:
    text = "Eisen\n1. Opleiding mbo 4\n2. Ervaring als toezichthouder\n3. Rijbewijs B\n4. Planning van rondes\n"
    assert kinds(text) == "KKKK"


def test_tasks_under_a_weak_heading_are_none_where_demands_are_headed_as_such() -> None:
    text = (
        "3. Wat we van je vragen\n• Je geeft leiding aan twaalf collega's.\n• Je maakt een plan voor de zomer.\n"
        "• Je bewaakt het budget van het team.\n4. Minimumeisen\n4.1 Een afgeronde hbo-opleiding.\n4.2 Vijf jaar ervaring als teamleider.\n"
    )
    assert kinds(text) == "KK"


def test_one_line_under_a_heading_of_competences_is_theirs() -> None:
    text = (
        "1. Opdracht\nJe loopt rondes door de wijken.\n2. Eisen\n- een afgeronde mbo-opleiding\n- twee jaar ervaring\n"
        "3. Competenties\nIn de gesprekken komen aan bod: daadkracht, empathie, coachen.\n"
        "4. Planning\nOp 20 mei 2031 zijn de gesprekken.\n"
    )
    assert kinds(text) == "KKCCC"
