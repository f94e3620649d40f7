"""Scales in running words, and whose a scale that stands apart is."""

from __future__ import annotations

import pytest

from tenderkit.dutch.addressed_scales import address_of, addressed_scales
from tenderkit.dutch.counts import find_counts
from tenderkit.dutch.scales import find_scale
from tenderkit.dutch.spoken_scales import spoken_scale


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("Wie er nul heeft krijgt niets, één levert 6 punten op, twee 11 en drie of meer 15.", [0, 6, 11, 15]),
        ("Wie dit nooit deed krijgt 0 punten, bij één keer zijn het er 12, bij twee keer 24.", [0, 12, 24]),
        ("Geen enkele audit levert nul punten op. Eén audit is goed voor 7 punten. Wie er twee of meer deed, krijgt er 14.", [0, 7, 14]),
        ("Minder dan drie jaar telt niet mee, drie tot vijf jaar is 8 punten waard, vijf jaar of meer 16", [0, 8, 16]),
        ("Bij één stelselwijziging ontvangt u 9 punten, bij twee 17 en bij drie of meer 25.", [9, 17, 25]),
        ("U krijgt 5 punten bij één raadsvoorstel, 10 bij twee en 15 bij drie of meer.", [5, 10, 15]),
        ("0/6/12/18 bij geen/1/2/3 of meer verhuizingen", [0, 6, 12, 18]),
        ("0, 6, 12 of 18 punten bij respectievelijk geen, één, twee en drie of meer verhuizingen", [0, 6, 12, 18]),
        ("Geen, één, twee of drie fusies leveren respectievelijk 0, 4, 8 en 12 punten op.", [0, 4, 8, 12]),
        ("Beoordeeld met 0, 3, 6 of 9 punten (slecht, matig, voldoende, goed).", [0, 3, 6, 9]),
        ("We scoren met een 2 (matig), 6 (ruim voldoende) of een 10 (uitmuntend).", [2, 6, 10]),
        ("Een 9 staat voor uitmuntend, een 6 voor goed, een 3 voor matig en een 0 voor onvoldoende.", [9, 6, 3, 0]),
        ("Score 0: niet aangetoond; score 5: deels aangetoond; score 10: volledig aangetoond.", [0, 5, 10]),
        ("geen ervaring 0; korter dan 2 jaar 5; 2 jaar of langer 15", [0, 5, 15]),
    ],
)  # fmt: skip
def test_a_scale_in_running_words(text: str, points: list[float]) -> None:
    scale = find_scale(text)
    assert scale is not None
    assert [step.points for step in scale.steps] == points


@pytest.mark.parametrize(
    "text",
    [
        "Wie € 80,00 of lager biedt krijgt 30 punten, een aanbod van € 99,00 levert 0 punten op.",
        "Per oefening 5 punten, tot een maximum van 15 punten",
        "Minimaal 3 jaar ervaring in de afgelopen 5 jaar bij twee of meer gemeenten",
        "In de 2 rondes van 10 punten met 3 beoordelaars",
        "Voor wens 1 zijn 20 punten te behalen en voor wens 2 zijn 30 punten te behalen",
        "Elke week 3 punten op de agenda, elke maand 6",
    ],
)
def test_no_scale(text: str) -> None:
    assert spoken_scale(text) is None


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("Voor W1 en W2 geldt dezelfde staffel", ("W1", "W2")),
        ("Bij criterium 3 kent de commissie een score toe", ("3",)),
        ("De wensen 2, 3 en 5 worden beoordeeld", ("2", "3", "5")),
        ("Onderdelen a en b krijgen een cijfer", ("a", "b")),
        ("G1 tot en met G3 worden gescoord", (("G1", "G3"),)),
        ("Wens 3.1 en wens 3.2 scoren wij zo", ("3.1", "3.2")),
        ("Op subcriteria K2.1 en K2.3 geldt", ("K2.1", "K2.3")),
    ],
)
def test_the_numbers_of_an_address(words: str, numbers: tuple[object, ...]) -> None:
    assert address_of(words).numbers == numbers


@pytest.mark.parametrize(
    ("words", "every"),
    [
        ("Elke wens krijgt een cijfer", True),
        ("De kwalitatieve criteria worden beoordeeld op een schaal", True),
        ("Alle onderdelen scoren wij zo", True),
        ("Voor de overige wensen hanteren wij", True),
        ("Per vraag kent het team toe", True),
        ("Beide wensen worden gelijk gewaardeerd", True),
        ("Each criterion is scored", True),
        ("De brief wordt gewaardeerd", False),
        ("Het cv telt ten hoogste 3 pagina's", False),
    ],
)
def test_all_of_them(words: str, every: bool) -> None:
    assert address_of(words).every is every


@pytest.mark.parametrize(
    ("lines", "points", "stated"),
    [
        (["Elke wens krijgt een cijfer: 0 (niet), 4 (matig) of 10 (goed). Daarna tellen wij op."], [0, 4, 10], True),
        (["De wensen beoordelen wij zo:", "Cijfer\tBetekenis", "10\tUitstekend", "6\tVoldoende", "2\tSlecht"], [10, 6, 2], True),
        (["Beoordelingsschaal", "onvoldoende: 0 punten", "voldoende: 5 punten", "goed: 9 punten"], [0, 5, 9], False),
        (["Voor criteria a en c geldt:", "geen: 0 punten", "1: 5 punten", "2 of meer: 10 punten"], [0, 5, 10], True),
        (["Bij wens 2 tellen de projecten. Geen enkel project levert nul punten op. Eén project is goed voor 8 punten. Wie er twee of meer heeft, krijgt er 15."], [0, 8, 15], True),
    ],
)  # fmt: skip
def test_a_scale_apart(lines: list[str], points: list[float], stated: bool) -> None:
    (scale,) = addressed_scales(lines)
    assert [step.points for step in scale.steps] == points
    assert scale.address.stated is stated
    assert (scale.first, scale.last) == (0, len(lines) - 1)


@pytest.mark.parametrize(
    "lines",
    [
        ["Vragen stelt u vóór 8 juli 2031, 12.00 uur; de antwoorden delen wij 10 juli."],
        ["Elke wens telt even zwaar.", "1. Kennis van zwemwater", "2. Kennis van dijken"],
        ["Voor het tarief geldt: € 80 of lager 30 punten, hoger dan € 80 0 punten."],
    ],
)
def test_no_scale_apart(lines: list[str]) -> None:
    assert addressed_scales(lines) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("In de laatste 24 maanden ten minste 6 scenario's doorgerekend", 6),
        ("minimaal twee sloop- of bouwvergunningen beoordeeld", 2),
        ("Min. 3 websites of portalen onderhouden voor een overheid", 3),
        ("minstens vier audits overgedragen", 4),
        ("minimaal 2 pagina's ingevuld", None),
        ("minimaal 3 jaren of maanden ervaring", None),
    ],
)
def test_things_in_the_middle_of_a_sentence(text: str, count: int | None) -> None:
    assert [found.value.count for found in find_counts(text)] == ([count] if count else [])
