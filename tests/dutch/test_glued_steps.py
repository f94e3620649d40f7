"""Scales whose steps stand behind each other, as a cell gives them that held a step a line."""

from __future__ import annotations

import pytest

from tenderkit.dutch.scales import find_scale


@pytest.mark.parametrize(
    ("text", "points", "unit"),
    [
        ("1 jaar of minder: 5 2 tot en met 4 jaar: 20 5 jaar en meer: 35", [5, 20, 35], "months"),
        ("nee: 0 ja: 25", [0, 25], "level"),
        ("geen: 0 minder dan 12 maanden: 8 12 tot 36 maanden: 18 36 maanden of langer: 30", [0, 8, 18, 30], "months"),
        ("0 publications: 0 1–2 publications: 10 3 or more: 20", [0, 10, 20], "count"),
        ("slecht 0 matig 8 goed 16 zeer goed 25", [0, 8, 16, 25], "level"),
        ("Visie op het werk, een half A4, slecht 0 matig 8 goed 16 zeer goed 25", [0, 8, 16, 25], "level"),
        ("zwak: 0 voldoende: 10 goed: 20 uitstekend: 30", [0, 10, 20, 30], "level"),
        ("0 projecten: 0 1 project: 5 2 projecten: 10 3 of meer projecten: 15", [0, 5, 10, 15], "count"),
        ("geen: 0 1: 10 2: 20 3 of meer: 30", [0, 10, 20, 30], "count"),
        ("ja = 10 nee = 0", [10, 0], "level"),
        ("onvoldoende 0 punten voldoende 10 punten goed 20 punten", [0, 10, 20], "level"),
        ("< 1 jaar 0 1-3 jaar 10 > 3 jaar 20", [0, 10, 20], "months"),
        ("tot € 90: 20 € 90 tot € 100: 10 € 100 of hoger: 0", [20, 10, 0], "eur_per_hour"),
        ("€ 85,00 of lager: 30 € 85,01 t/m € 95,00: 15 hoger dan € 95,00: 0", [30, 15, 0], "eur_per_hour"),
        ("less than 2 years: 0 2 to 4 years: 15 more than 4 years: 30", [0, 15, 30], "months"),
        ("10 uitstekend 8 goed 6 voldoende 0 onvoldoende", [10, 8, 6, 0], "level"),
        ("niet aangetoond: 0 deels aangetoond: 10 volledig aangetoond: 20", [0, 10, 20], "level"),
        ("hbo: 5 wo: 10", [5, 10], "level"),
        ("één opdracht: 5 twee opdrachten: 10 drie of meer opdrachten: 15", [5, 10, 15], "count"),
    ],
)  # fmt: skip
def test_steps_behind_each_other(text: str, points: list[float], unit: str) -> None:
    scale = find_scale(text)
    assert scale is not None
    assert [step.points for step in scale.steps] == points
    assert unit in {step.unit for step in scale.steps}


@pytest.mark.parametrize(
    "text",
    [
        "Ervaring met ISO 27001: 5 jaar",
        "Start: 1 maart 2027 Einde: 31 december 2027",
        "32 uur per week 24 maanden",
        "Kennis van Python 3 en Windows 11",
        "Minimaal 3 jaar ervaring, waarvan 2 jaar bij een gemeente",
        "Weging: 40 Max: 100",
        "laagste tarief / aangeboden tarief x 10",
        "Uren: 32 Duur: 12 maanden",
        "Kwaliteit: 60 Prijs: 40",
        "goed bereikbaar in 10 minuten",
    ],
)
def test_numbers_that_are_no_steps(text: str) -> None:
    assert find_scale(text) is None


_PRICES = [
    "Tarief 20 punten voor wie onder de 95 zit, 12 punten van 95 tot en met 102,99 en 0 daarboven",
    "De prijs telt voor 20 punten mee: wie € 95 of minder vraagt krijgt alle 20, tussen € 95 en € 103 zijn het er 12, en wie meer vraagt krijgt er geen.",
    "Uurtarief: wie ten hoogste € 95 rekent krijgt 20 punten, wie tussen € 95 en € 103 zit krijgt er 12, wie daarboven zit geen.",
    "Een uurtarief tot € 95 levert 20 punten op, van € 95 tot € 103 12 punten en vanaf € 103 niets.",
    "Bij een tarief van € 95 of lager 20 punten, bij een tarief tot en met € 103 12 punten, bij een hoger tarief 0 punten.",
    "Wie onder de 95 euro blijft, krijgt 20 punten. Wie tussen 95 en 103 euro vraagt, krijgt er 12. Wie meer vraagt, krijgt niets.",
    "20 punten bij € 95 of minder, 12 punten bij € 95,01 tot € 103 en geen punten bij een hoger tarief.",
    "Zit u onder de € 95, dan krijgt u de volle 20 punten. Tot € 103 krijgt u er nog 12. Daarboven krijgt u er geen.",
    "Vraagt u minder dan € 95, dan zijn alle 20 punten voor u; vraagt u € 95 tot € 103, dan 12; vraagt u meer, dan 0.",
    "An hourly rate below EUR 95 earns 20 points, EUR 95 to EUR 103 earns 12 points, anything above earns none.",
    "Tarieven tot 95 euro krijgen 20 punten, tarieven van 95 tot 103 euro 12 punten, hogere tarieven krijgen geen punten.",
    "Wie niet meer dan € 95 per uur rekent verdient 20 punten, wie niet meer dan € 103 rekent 12 punten en wie duurder is 0 punten.",
    "Een aanbod onder de € 95 is goed voor 20 punten, een aanbod tussen € 95 en € 103 voor 12 punten en een hoger aanbod voor 0.",
]


@pytest.mark.parametrize("text", _PRICES)
def test_prices_in_sentences(text: str) -> None:
    scale = find_scale(text, "Uurtarief")
    assert scale is not None
    steps = sorted(scale.steps, key=lambda step: -step.points)
    assert [(step.points, step.unit) for step in steps] == [(20, "eur_per_hour"), (12, "eur_per_hour"), (0, "eur_per_hour")]  # fmt: skip
    assert steps[0].max == 95
    assert steps[2].min is not None
    assert steps[2].min > 102


@pytest.mark.parametrize(
    "text",
    [
        "Voor G1 tot en met G3 geven drie beoordelaars samen één cijfer: een 10 als het uitstekend is onderbouwd, een 8 voor goed, een 6 voor voldoende, een 3 voor matig en een 0 als er niets over te vinden is.",
        "De ladder is steeds dezelfde: een 10 voor uitstekend, een 8 voor goed, een 6 voor voldoende, een 3 voor matig en een 0 voor niets.",
        "U krijgt een 10 als het antwoord uitstekend is, een 8 als het goed is, een 6 als het voldoende is, een 3 als het matig is en een 0 als het antwoord ontbreekt.",
        "Het cijfer 10 betekent uitstekend, 8 goed, 6 voldoende, 3 matig en 0 onvoldoende.",
        "Een uitstekend antwoord krijgt een 10, een goed antwoord een 8, een voldoende antwoord een 6, een matig antwoord een 3 en geen antwoord een 0.",
        "Wij geven 10 punten als het plan overtuigt, 8 als het goed is, 6 als het voldoende is, 3 als het mager is en 0 als het niets toevoegt.",
        "Wij kennen 10, 8, 6, 3 of 0 punten toe: 10 bij uitstekend, 8 bij goed, 6 bij voldoende, 3 bij matig, 0 bij onvoldoende.",
        "Uitstekend levert een 10 op, goed een 8, voldoende een 6, matig een 3 en onvoldoende een 0.",
        "A 10 is given for excellent, an 8 for good, a 6 for sufficient, a 3 for poor and a 0 for nothing.",
        "Score 10 bij een volledige uitwerking, 8 bij een goede, 6 bij een voldoende, 3 bij een matige en 0 bij geen uitwerking.",
        "Is het antwoord volledig, dan scoort u 10; is het goed, dan 8; voldoende is 6, matig 3 en onvoldoende 0.",
    ],
)  # fmt: skip
def test_marks_before_what_they_are_given_for(text: str) -> None:
    scale = find_scale(text)
    assert scale is not None
    assert [(step.points, step.unit) for step in scale.steps] == [(points, "level") for points in (10, 8, 6, 3, 0)]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Wij zoeken 3 als senior, 2 als medior en 1 als junior.",
        "De commissie heeft 5 leden voor de inhoud, 3 voor de prijs en 2 voor het gesprek.",
        "Nodig zijn 12 voor Java, 6 voor SQL en 3 voor beheer.",
    ],
)
def test_counts_before_what_they_are_for(text: str) -> None:
    assert find_scale(text) is None
