"""The most that a price is marked with, where a percentage is its weight."""

from __future__ import annotations

import pytest

from tenderkit.building.scoring import scoring


@pytest.mark.parametrize(
    ("told", "most"),
    [
        ("Een tarief van € 70,00 of lager krijgt een 8, een tarief van € 95,00 een 0. Ertussen: cijfer = 8 x (95 - tarief) / (95 - 70).", 8),
        ("€ 77,00 of minder is een 10, € 97,00 is een 0, daartussen loopt het cijfer in een rechte lijn.", 10),
        ("Een tarief van € 80,- of lager krijgt 10 punten, een tarief van € 99,- krijgt er 0. Daartussen lineair.", 10),
        ("40 × (130 – tarief) / (130 – 95). Bij € 130 nul punten; € 95 of lager krijgt er veertig.", 40),
        ("€ 80 or less gets 10 points, € 100 gets none, a straight line between them.", 10),
        ("Tussen € 80 en € 100 loopt de score in een rechte lijn; € 80 of lager krijgt 25 procent.", None),
        ("Op een rechte lijn tussen € 80 en € 100; € 80 of lager is een scherp tarief.", None),
        ("De goedkoopste scoort een 10; de rest 10 x (laagste tarief / eigen tarief).", 10),
        ("Wie het minst vraagt haalt een 9. Verder 9 x (laagste tarief / eigen tarief).", 9),
        ("De laagste krijgt het cijfer 10. Verder 10 x (laagste tarief / eigen tarief).", 10),
        ("De rest krijgt 25 x (laagste tarief / eigen tarief).", None),
        ("Wie te laat is krijgt een brief. Verder 25 x (laagste tarief / eigen tarief).", None),
    ],
)  # fmt: skip
def test_the_mark_of_a_price(told: str, most: float | None) -> None:
    found = scoring([f"Uurtarief. {told}"], ["Weging: 25 %"], price=True)
    assert found is not None
    assert (found.max_points, found.weight_percent) == (most, 25)


@pytest.mark.parametrize(
    ("told", "most"),
    [
        ("De inschrijver met het laagste uurtarief krijgt 10 punten. Voor de anderen wordt het laagste tarief gedeeld door het eigen tarief en die uitkomst maal 10 genomen, afgerond op twee cijfers achter de komma.", 10),
        ("Het laagste tarief krijgt het cijfer 10, de overige naar rato (laagste / eigen x 10)", 10),
        ("Het laagste tarief gedeeld door uw tarief x 100", None),
        ("Het laagste tarief gedeeld door uw tarief x 10 punten", 10),
        ("Het laagste tarief scoort een 10; de overige tarieven: laagste gedeeld door eigen maal 10", 10),
        ("The lowest rate gets 10 points; other rates: lowest rate divided by own rate times 10.", 10),
        ("De laagste bieder haalt 10 punten, daarna naar verhouding", 10),
        ("Laagste tarief: 10 punten. Overige: laagste tarief / eigen tarief × 10", 10),
        ("Het laagste uurtarief ontvangt de volle 10 punten", 10),
        ("Voor het laagste tarief geven wij een 10", 10),
        ("De goedkoopste krijgt een 10, de rest minder naar verhouding", 10),
        ("Wie het laagste tarief biedt, krijgt tien punten; de anderen: laagste tarief gedeeld door eigen tarief, keer tien", 10),
        ("Het laagste tarief wordt gewaardeerd met een 10", 10),
        ("Aan het laagste tarief kennen wij 10 punten toe", 10),
        ("10 punten gaan naar het laagste tarief, de rest naar rato", 10),
        ("De laagste prijs wordt beloond met 10 punten en hogere prijzen met minder", 10),
        ("Het laagste tarief staat voor een 10", 10),
        ("The cheapest offer is awarded a 10", 10),
        ("Laagste tarief maal 30 gedeeld door uw tarief", None),
        ("Het laagste tarief gedeeld door het eigen tarief, afgerond op 2 cijfers achter de komma", None),
        ("Het laagste tarief wint; een verschil van 10 cent telt ook", None),
        ("Het laagste tarief gedeeld door uw tarief, maal 30", None),
    ],
)  # fmt: skip
def test_what_the_lowest_price_is_given(told: str, most: float | None) -> None:
    found = scoring(["Tarief"], ["Weging: 30%", told], price=True)
    assert found is not None
    assert (found.max_points, found.weight_percent) == (most, 30)
