"""From lines to clean criteria: text, number, theme, proof, requirement, score."""

from __future__ import annotations

from typing import Any

import pytest

from tenderkit.building.requirements import requirement
from tenderkit.building.scoring import scoring
from tenderkit.building.wording import clean
from tenderkit.lexicon.items import lead
from tenderkit.lexicon.themes import proof_of, theme_of

LEADS = [
    ("1. Minimaal 2 jaar", "1", "Minimaal 2 jaar"),
    ("2.1.1 OPLEIDING Eis: hbo", "2.1.1", "OPLEIDING Eis: hbo"),
    ("E1\tKandidaat heeft", "E1", "Kandidaat heeft"),
    ("• Er is", None, "Er is"),
    ("a) lager dan € 75,-", "a", "lager dan € 75,-"),
    ("09.00 uur tot 12.00 uur", None, "09.00 uur tot 12.00 uur"),
    ("B2-niveau Nederlands", None, "B2-niveau Nederlands"),
    ("3 jaar ervaring", None, "3 jaar ervaring"),
    ("Ten eerste: de kandidaat heeft", "Ten eerste", "de kandidaat heeft"),
]


@pytest.mark.parametrize(("words", "number", "rest"), LEADS)
def test_number_and_start_of_an_item(words: str, number: str | None, rest: str) -> None:
    found, at = lead(words)
    assert (found, words[at:]) == (number, rest)


CLEANED = [
    (["Minimaal 2 jaar ervaring als consulent;"], "Minimaal 2 jaar ervaring als consulent"),
    (["Minimaal 5 jaar ervaring (40 punten);"], "Minimaal 5 jaar ervaring"),
    (["Minimaal 5 jaar ervaring; (40 punten)"], "Minimaal 5 jaar ervaring"),
    (["Ervaring met onderhandelen – 25%"], "Ervaring met onderhandelen"),
    (
        ["OPLEIDING Eis: Afgeronde hbo-opleiding. Akkoord inschrijver: ja / nee"],
        "Afgeronde hbo-opleiding",
    ),
    (["Ervaring met Key2\t20"], "Ervaring met Key2"),
    (["1\tEis\tAfgeronde hbo-opleiding\tja / nee"], "Afgeronde hbo-opleiding"),
    (["Antwoord: Alle uren op kantoor."], "Alle uren op kantoor"),
]


@pytest.mark.parametrize(("lines", "expected"), CLEANED)
def test_text_is_one_clean_line(lines: list[str], expected: str) -> None:
    assert clean(lines) == expected


THEMES = [
    ("Minimaal 2 jaar werkervaring als consulent", "experience"),
    ("Afgeronde hbo bachelor", "education"),
    ("Een geldig certificaat CISM", "training"),
    ("Kennis van de Participatiewet", "knowledge"),
    ("Ervaring met Civision", "system"),
    ("Een maximum uurtarief van € 75,-", "rate"),
    ("In het bezit van een beroepsaansprakelijkheidsverzekering", "insurance"),
    ("Beheersing van de Nederlandse taal op niveau C1", "language"),
    ("Bring your own device is van toepassing", "equipment"),
    ("Verklaring Omtrent het Gedrag", "screening"),
    ("Beschikbaar voor 32 uur per week", "availability"),
    ("Staat in het handelsregister (Waadi)", "registration"),
    ("Een aantoonbaar netwerk bij gemeenten", "network"),
    ("Minimaal 4 jaar ervaring als Scrum Master", "experience"),
]


@pytest.mark.parametrize(("text", "theme"), THEMES)
def test_theme(text: str, theme: str) -> None:
    assert theme_of(text) == theme


PROOFS = [
    ("ervaring met Key2, benoem waar deze is opgedaan", "cv_where"),
    ("ervaring met Key2; benoem een concreet voorbeeld", "cv_example"),
    ("geef dit duidelijk aan in het cv", "cv_clear"),
    ("blijkend uit CV en/of motivatie", "cv_or_letter"),
    ("blijkend uit het cv", "cv"),
    ("ervaring als consulent", None),
]


@pytest.mark.parametrize(("text", "proof"), PROOFS)
def test_proof(text: str, proof: str | None) -> None:
    assert proof_of(text) == proof


REQUIREMENTS: list[tuple[str, str, dict[str, Any] | None]] = [
    ("Minimaal 2 jaar werkervaring in de afgelopen 5 jaar als consulent", "knockout", {"min_months": 24, "window_months": 60}),
    ("Aantoonbare ervaring met Civision in de afgelopen 3 jaar", "knockout", {"window_months": 36, "names": ["Civision"]}),
    ("Minimaal 10 jaar ervaring in de afgelopen jaar 15 als consulent", "award", {"min_months": 120, "window_months": 180}),
    ("Afgeronde opleiding op minimaal hbo bachelor niveau", "knockout", {"education_level": "hbo"}),
    ("Een maximum uurtarief van € 75,-", "knockout", {"max_rate": "75.00"}),
    ("Een maximum uurtarief van € 75,-", "award", None),
    ("Ervaring bij een gemeente met meer dan 50.000 inwoners", "knockout", {"min_inhabitants": 50000}),
    ("Beschikbaar voor minimaal 24 uur per week", "knockout", None),
    ("Indien opdrachtnemer personeel ter beschikking stelt, is hij geregistreerd", "knockout", {"conditional": True}),
    ("Ervaring in een organisatie met ten minste vijf teams", "award", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "expected"), REQUIREMENTS)
def test_requirement(text: str, kind: Any, expected: dict[str, Any] | None) -> None:
    found = requirement(text, kind, theme_of(text))
    assert (found.model_dump() if found else None) == expected


SCORES: list[tuple[list[str], list[str], bool, dict[str, Any] | None]] = [
    (["Ervaring met Key2 (20 punten)"], [], False, {"max_points": 20}),
    (["Ervaring met Key2"], ["Weging: 10 %"], False, {"weight_percent": 10}),
    (["Ervaring met Key2 – 30%"], [], False, {"weight_percent": 30}),
    (["Ervaring met Key2"], [], False, None),
    (["Uurtarief"], ["De laagste inschrijver krijgt 20 punten, de overige: laagste tarief gedeeld door eigen tarief maal 20."], True, {"formula": "lowest_over_own"}),
    (["Prijs (30 punten)"], ["De score verloopt lineair tussen € 80 en € 110."], True, {"max_points": 30, "formula": "linear"}),
    (["Prijs"], ["Weging: 20%", "De score wordt logaritmisch berekend."], True, {"weight_percent": 20, "formula": "other"}),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "bands", "price", "expected"), SCORES)
def test_scoring(
    lines: list[str], bands: list[str], price: bool, expected: dict[str, Any] | None
) -> None:
    found = scoring(lines, bands, price=price)
    if expected is None:
        assert found is None
        return
    assert found is not None
    stated = {
        key: value
        for key, value in found.model_dump().items()
        if value not in (None, []) and key in expected
    }
    assert stated == expected


def test_a_qualitative_wish_never_gets_points() -> None:
    assert scoring(["Affiniteit met het sociaal domein"], [], price=False) is None


def test_bands_keep_their_printed_bounds() -> None:
    found = scoring(
        ["Ervaring"],
        ["minder dan 3 jaar = 0 punten", "3 tot 5 jaar = 5 punten", "5 jaar of meer = 10 punten"],
        price=False,
    )
    assert found is not None
    bounds = [
        (band.model_dump()["min"], band.model_dump()["max"], band.points) for band in found.bands
    ]
    assert bounds == [(None, 36, 0), (36, 60, 5), (60, None, 10)]
    assert found.max_points == 10


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("Ervaring als taxateur boven op de vereiste vier jaar", None),
        ("Ervaring als jurist, meer dan de gevraagde twee jaar", None),
        ("Ervaring als inkoper boven de 3 jaar", None),
        ("Meer dan 5 jaar ervaring als inkoper", 60),
        ("Minimaal 5 jaar ervaring als inkoper", 60),
    ],
)
def test_experience_beyond_the_demand_is_no_minimum(text, months):
    found = requirement(text, "award", "experience")
    assert (found.min_months if found else None) == months


@pytest.mark.parametrize(
    ("lines", "points"),
    [
        (["Kennis van Djuma (+6)"], 6),
        (["Kennis van Djuma - 15p."], 15),
        (["Kennis van Djuma (20 van 60 punten)"], 20),
        (["Referenties: één (5 pnt), twee (10 pnt), drie (15 pnt)"], 15),
        (["Tarief: € 80,- of lager 20 punten, € 100,- 0 punten, daartussen lineair"], 20),
        (["Tarief: 30 x (100 - P) / (100 - 80)"], 30),
    ],
)
def test_the_highest_score(lines, points):
    found = scoring(lines, [], price=lines[0].startswith("Tarief"))
    assert found is not None
    assert found.max_points == points
