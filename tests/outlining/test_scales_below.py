"""Scales below the criterion that they score: on one line, behind a line that explains it, under a heading."""

from __future__ import annotations

import pytest

from tenderkit.building import build
from tenderkit.outlining import rules_outline
from tenderkit.reading import read
from tests.support.documents import document_of

_TOP = (
    "Aanvraag 4711\nFunctie: adviseur waterkering\nOpdrachtgever: Gemeente Wierdum\nSluitingsdatum: 3 maart 2031 om 12:00 uur\n"
    "Uren per week: 24\n\nEisen\n1. Minimaal 3 jaar ervaring als adviseur\n2. Een afgeronde hbo-opleiding\n\n"
)


def _awards(text):
    document = document_of(_TOP + text)
    return _scored(build(document, rules_outline(document)))


def _scored(tender):
    return [
        (one.text, [band.points for band in one.scoring.bands] if one.scoring else [])
        for one in tender.criteria
        if one.kind == "award"
    ]


@pytest.mark.parametrize(
    "form",
    [
        "• Ervaring met peilbesluiten – 25 punten\n{scale}\n• Kennis van zoet water – 75 punten\n{scale}\n",
        "1. Ervaring met peilbesluiten (25 punten)\n{scale}\n2. Kennis van zoet water (75 punten)\n{scale}\n",
        "W1. Ervaring met peilbesluiten\n{scale}\nW2. Kennis van zoet water\n{scale}\n",
        "Ervaring met peilbesluiten (25 punten)\n{scale}\n\nKennis van zoet water (75 punten)\n{scale}\n",
    ],
)
@pytest.mark.parametrize(
    "scale",
    [
        "onvoldoende 0, voldoende 10, goed 18, uitmuntend 25",
        "onvoldoende: 0 / voldoende: 10 / goed: 18 / uitmuntend: 25",
        "slecht = 0 | matig = 10 | goed = 25",
        "Scores: onvoldoende 0; matig 8; goed 25",
        "0 (onvoldoende), 10 (voldoende), 25 (goed)",
        "Geen ervaring 0, enige ervaring 10, ruime ervaring 25",
        "U krijgt 0 punten bij onvoldoende, 10 bij voldoende en 25 bij goed.",
        "Niet aangetoond: 0, deels: 10, volledig: 25",
        "Waardering: slecht (0), voldoende (10), goed (25)",
        "0 / 10 / 25 (onvoldoende / voldoende / goed)",
        "poor 0, average 10, good 25",
        "nee 0, ja 25",
        "ja: 25 punten, nee: 0 punten",
        "geen 0, één keer 10, twee keer of vaker 25",
        "minder dan 1 jaar 0, 1 tot 3 jaar 10, 3 jaar of meer 25",
        "uitstekend 25, goed 18, voldoende 10, onvoldoende 0",
        "(onvoldoende 0, voldoende 10, goed 25)",
        "onvoldoende 0 punten, voldoende 10 punten, goed 25 punten",
        "0 onvoldoende, 10 voldoende, 25 goed",
    ],
)
def test_a_whole_scale_on_one_line(form, scale):
    found = _awards("Wensen\n" + form.format(scale=scale))
    assert [text for text, _ in found] == ["Ervaring met peilbesluiten", "Kennis van zoet water"]
    assert all(len(points) > 1 for _, points in found)


@pytest.mark.parametrize(
    "line",
    [
        "Kennis van zoet water: geen 0, enige 10, ruime 25",
        "Ervaring als toetser: minder dan 1 jaar 0, 1 tot 3 jaar 10, 3 jaar of meer 25",
        "Motivatiebrief: onvoldoende 0, voldoende 10, goed 25",
        "Visie op de dijk (onvoldoende 0, voldoende 10, goed 25)",
        "Opleiding: mbo 0, hbo 10, wo 25",
    ],
)
def test_a_criterion_with_its_scale_is_one_of_its_own(line):
    found = _awards(f"Wensen\n- Ervaring met peilbesluiten (20 punten)\n- {line}\n")
    assert len(found) == 2
    assert found[0][1] == []


_STEPS = "uitstekend\t10\ngoed\t8\nmatig\t4\nonvoldoende\t1\n"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("B1. Aanpak van de dijk", "B2. Omgaan met de streek"),
        ("B1 Aanpak van de dijk", "B2 Omgaan met de streek"),
        ("1. Aanpak van de dijk", "2. Omgaan met de streek"),
        ("a) Aanpak van de dijk", "b) Omgaan met de streek"),
        ("• Aanpak van de dijk", "• Omgaan met de streek"),
        ("Aanpak van de dijk", "Omgaan met de streek"),
    ],
)
@pytest.mark.parametrize("head", ["", "Oordeel\tCijfer\n"])
def test_a_scale_behind_an_explanation(first, second, head):
    found = _awards(
        f"Gunningscriteria\n{first}\nBeschrijf op twee A4 hoe u te werk gaat.\n{head}{_STEPS}Weging: 30%\n"
        f"{second}\nLaat zien hoe u een zaal tot een gesprek bracht.\n{head}{_STEPS}Weging: 70%\n"
    )
    assert [points for _, points in found] == [[10, 8, 4, 1]] * 2
    assert [text.partition(". ")[0] for text, _ in found] == [
        "Aanpak van de dijk",
        "Omgaan met de streek",
    ]


@pytest.mark.parametrize("chapter", ["B. Gunning", "4. Gunningscriteria", "Wensen"])
@pytest.mark.parametrize(
    "numbers",
    [("B1. ", "B2. "), ("4.1 ", "4.2 "), ("", ""), ("a. ", "b. "), ("Criterium 1: ", "Criterium 2: ")],
)  # fmt: skip
def test_criteria_that_are_headings(tmp_path, chapter, numbers):
    steps = "| goed | 10 |\n|---|---|\n| voldoende | 6 |\n| slecht | 2 |\n"
    page = tmp_path / "uitvraag.md"
    page.write_text(
        "# Adviseur waterkering\n\nOpdrachtgever: Gemeente Wierdum\n\nSluitingsdatum: 3 maart 2031 om 12:00 uur\n\n## A. Eisen\n\n- Minimaal 3 jaar ervaring als adviseur\n"
        f"- Een rijbewijs B\n\n## {chapter}\n\nEr zijn twee onderdelen.\n\n### {numbers[0]}Aanpak van de dijk\n\n"
        f"Beschrijf op twee A4 hoe u dit doet.\n\n{steps}\nWeging: 30%\n\n### {numbers[1]}Omgaan met de streek\n\n"
        f"Laat zien hoe u een zaal tot een gesprek bracht.\n\n{steps}\nWeging: 70%\n\n## Planning\n\nDe gesprekken zijn in maart.\n",
        encoding="utf-8",
    )
    document = read(page)
    found = _scored(build(document, rules_outline(document)))
    assert [points for _, points in found] == [[10, 6, 2]] * 2
    assert [text.split()[0] for text, _ in found] == ["Aanpak", "Omgaan"]


def test_a_heading_over_a_list_with_a_weight_is_a_group(tmp_path):
    page = tmp_path / "uitvraag.md"
    page.write_text(
        "# Adviseur waterkering\n\nSluitingsdatum: 3 maart 2031 om 12:00 uur\n\n## Eisen\n\n- Minimaal 3 jaar ervaring als adviseur\n\n## Gunningscriteria\n\n### Kwaliteit\n\n- Ervaring met peilbesluiten (30 punten)\n"
        "- Kennis van zoet water (30 punten)\n\n### Planning\n\nDe gesprekken zijn in maart.\n",
        encoding="utf-8",
    )
    document = read(page)
    texts = [text for text, _ in _scored(build(document, rules_outline(document)))]
    assert "Kwaliteit" not in texts
    assert not any("gesprekken" in text for text in texts)
