"""Stretches that end at a moment of the bid, and lengths of courses, which are no experience."""

import pytest

from tenderkit.dutch import find_experience


@pytest.mark.parametrize(
    ("text", "least", "window"),
    [
        ("minstens drie jaar ervaring, opgedaan in de zes jaar vóór de dag van sluiting", 36, 72),
        ("in de periode van 9 jaar voor de inleverdatum ten minste 40 maanden werkzaam", 40, 108),
        ("in de vijf jaar tot aan de sluiting minimaal 2 jaar werkzaam als jurist", 24, 60),
        ("minimaal 3 jaar ervaring binnen een periode van 8 jaar vóór het indienen", 36, 96),
        ("minimaal 3 jaar ervaring, in de 60 maanden voor het uiterste moment", 36, 60),
        (
            "minimaal 3 jaar ervaring, gerekend over de zes jaar die aan de bieding voorafgaan",
            36,
            72,
        ),
        ("at least two years of experience in the five years before the closing date", 24, 60),
        (
            "ten minste 30 maanden werkervaring in de zes jaar teruggerekend vanaf de sluiting",
            30,
            72,
        ),
        ("minimaal 2 jaar ervaring over de vijf jaar vóór de offertedatum", 24, 60),
        ("24 maanden gewerkt als beheerder, in de vier jaar voor de uiterste datum", 24, 48),
        ("minimaal een jaar ervaring, in de drie jaar vóór publicatie", 12, 36),
        ("binnen het tijdvak van vijf jaar voor de aanvraag minstens 18 maanden ervaring", 18, 60),
        ("at least 3 years of experience in the seven years up to the submission deadline", 36, 84),
        ("at least 12 months of experience, in a period of 4 years prior to closing", 12, 48),
        (
            "minimaal vier jaar ervaring, in de tien jaar direct voor de datum van aanbieden",
            48,
            120,
        ),
        ("minstens 2 jaar praktijk in de vijf jaar, gerekend vanaf de dag van aanbieden", 24, 60),
        ("3 jaar werkervaring, opgedaan tijdens de zeven jaar vóór het tijdstip", 36, 84),
        ("in de zes jaar vóór uw inschrijving ten minste twee jaar gewerkt als inkoper", 24, 72),
        ("geteld over de vier jaar voor de inzenddatum ten minste een jaar ervaring", 12, 48),
        ("ervaring in de twee jaar voor de start van de opdracht", None, 24),
        ("minimaal 3 jaar ervaring voor de gemeente", 36, None),
        ("ten minste 2 jaar ervaring vóór de herindeling", 24, None),
        ("minimaal 5 jaar ervaring als adviseur voor aanbieders van zorg", 60, None),
        ("opdrachten die elk ten minste zes maanden hebben geduurd", 6, None),
        ("projecten die elk minimaal negen maanden duurden", 9, None),
        ("een afgeronde studie en ten minste drie jaar ervaring als planner", 36, None),
        ("een opleiding planologie of minimaal vijf jaar ervaring in het vak", 60, None),
    ],
)
def test_window_that_ends_at_the_bid(text, least, window):
    [found] = find_experience(text)
    assert (found.value.min_months, found.value.window_months) == (least, window)


@pytest.mark.parametrize(
    "text",
    [
        "een coachopleiding van ten minste zes maanden",
        "een afgeronde leergang van minimaal 1 jaar op het gebied van toezicht",
        "een tweejarige opleiding tot milieukundige",
        "een driejarige deeltijdopleiding",
        "een afgeronde vierjarige hbo-opleiding bestuurskunde, dus geen ervaring",
        "een post-hbo-opleiding crisisbeheersing van minimaal tien maanden",
        "een cursus die minimaal drie maanden duurde",
        "een training met een duur van minimaal 2 maanden",
        "a course of at least six months, with experience in coaching",
        "een stage van minimaal 6 maanden bij een gemeente",
        "Een contract van 3 jaar voor de aanbieder",
        "De opdracht duurt minimaal 6 maanden",
    ],
)
def test_length_of_something_else(text):
    assert find_experience(text) == []
