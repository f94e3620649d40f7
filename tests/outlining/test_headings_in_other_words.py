"""Headings that name a part in other words, leads of a talk, and criteria that head a table of their own steps."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract
from tenderkit.lexicon.sections import part_of
from tenderkit.reading import read_text

_HEAD = "# Beheerder groen\n\nGemeente Duinmeer\n\nSluitingsdatum: 12 mei 2031, 09:00 uur\n\nUren per week: 24\n\n"
_DEMANDS = "## Eisen\n\n- Een afgeronde hbo-opleiding\n- Minimaal 3 jaar ervaring als beheerder\n\n"

HEADINGS = {
    "award": (
        "Waar punten mee te halen zijn",
        "Waar u punten mee kunt halen",
        "Hier zijn punten mee te verdienen",
        "Hiermee zijn punten te behalen",
        "Punten te verdienen",
        "Waar je punten mee pakt",
        "Punten die te halen zijn",
        "Waar wij punten voor geven",
        "Daar geven we punten voor",
        "De onderdelen waarmee je punten kunt scoren",
        "Hier vallen punten te halen",
        "Where points can be earned",
        "Waarmee u het verschil maakt",
    ),
    "competence": (
        "Bij het gesprek letten we op",
        "In het gesprek letten we op",
        "Waar letten wij op in het gesprek",
        "In het gesprek kijken wij naar",
        "Wat we in het gesprek willen zien",
        "Waar we in het gesprek op letten",
        "What we look for in the interview",
        "Hoe je in het werk staat",
    ),
    "condition": (
        "Bij uitvoering",
        "Tijdens de uitvoering",
        "Terms of the assignment",
        "Terms of engagement",
        "Bij de start",
        "Als je begint",
        "Wanneer je gekozen bent",
        "Als u de opdracht krijgt",
        "Wat er verder geldt",
        "Slotbepalingen",
        "Tot slot, bij aanvang",
    ),
    "bid_rules": (
        "Wat u meestuurt",
        "Wat je inlevert",
        "Wat u aanlevert",
        "Dit stuurt u mee",
        "Insturen",
        "Mee te sturen",
        "What to send",
        "What to submit",
        "Wat er in uw offerte zit",
    ),
    "procedure": (
        "Zo gaat het verder",
        "Zo verloopt het",
        "Wat gebeurt er daarna",
        "Stappen",
        "In vier stappen",
    ),
}


@pytest.mark.parametrize(
    ("part", "heading"), [(part, words) for part, all_ in HEADINGS.items() for words in all_]
)
def test_headings_that_name_their_part_in_other_words(part: str, heading: str) -> None:
    assert part_of(heading) == part


@pytest.mark.parametrize(
    "heading",
    [
        "Wat je oplevert",
        "Wat u levert",
        "Wat je doet",
        "Ontmoetingspunten en haltes",
        "Waar de knelpunten zitten",
        "Punten voor de agenda",
        "De start",
        "Stappen die je zet",
        "Uitvoering van het werk",
        "Wat u ons geeft",
    ],
)
def test_headings_that_look_alike_and_name_nothing(heading: str) -> None:
    assert part_of(heading) is None


def _texts(words: str, kind: str) -> list[str]:
    return [c.text for c in extract(read_text(words, format="markdown")).of_kind(kind)]


_TRAITS = "- rust in een volle zaal\n- zorgvuldig met cijfers\n- uitleggen aan bewoners\n"


@pytest.mark.parametrize(
    "lead",
    [
        "We willen zien of u:",
        "Dan kijken we naar:",
        "We zijn benieuwd naar:",
        "Daarbij letten de vaste krachten op:",
        "De voorzitter toetst op:",
        "Het gaat ons vooral om:",
        "We vragen door op:",
        "Wij horen graag terug of je laat zien:",
        "Belangrijk vinden wij:",
        "We want to see:",
        "We look for:",
    ],
)
def test_a_lead_under_the_heading_of_a_talk(lead: str) -> None:
    words = f"{_HEAD}{_DEMANDS}## Gesprek\n\nOp dinsdag 20 mei 2031 in het raadhuis. {lead}\n\n{_TRAITS}"
    assert len(_texts(words, "competence")) == 3
    assert len(_texts(words, "knockout")) == 2


@pytest.mark.parametrize(
    ("lead", "listed"),
    [
        ("U neemt mee:", "- een geldig legitimatiebewijs\n- een kopie van het diploma\n"),
        ("Wij zien u graag op:", "- dinsdag 20 mei 2031\n- woensdag 21 mei 2031\n"),
        ("Aanwezig zijn:", "- de teamleider\n- een collega van het team\n"),
        ("Er is plaats op:", "- 09:00 uur\n- 11:00 uur\n"),
    ],
)
def test_other_lists_under_the_heading_of_a_talk(lead: str, listed: str) -> None:
    words = f"{_HEAD}{_DEMANDS}## Gesprek\n\nHet gesprek duurt een uur. {lead}\n\n{listed}"
    assert _texts(words, "competence") == []


@pytest.mark.parametrize(
    "head",
    ["aantal", "aantal goede referenties", "hoeveel trajecten", "opleiding", "niveau", "omvang"],
)
@pytest.mark.parametrize("chapter", ["Waar punten mee te halen zijn", "Wensen"])
def test_criteria_that_head_a_table_of_their_steps(chapter: str, head: str) -> None:
    words = (
        f"{_HEAD}{_DEMANDS}## {chapter}\n\n"
        f"### G1 Beheerplannen voor parken (40 p)\n\n| {head} | punten |\n|---|---|\n| geen | 0 |\n| 1 of 2 | 15 |\n| 3 of meer | 40 |\n\n"
        "### G2 Afgeronde projecten met bewoners (20 p)\n\n| aantal | punten |\n|---|---|\n| geen | 0 |\n| 1 | 5 |\n| 2 | 12 |\n| 3 | 20 |\n"
    )
    tender = extract(read_text(words, format="markdown"))
    assert [
        (c.text, c.scoring.max_points, len(c.scoring.bands))
        for c in tender.of_kind("award")
        if c.scoring
    ] == [
        ("Beheerplannen voor parken", 40, 3),
        ("Afgeronde projecten met bewoners", 20, 4),
    ]
