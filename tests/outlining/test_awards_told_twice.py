"""Award criteria told twice: a summary with weights, and a chapter that explains each of them."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text
from tenderkit.records import Criterion, Tender

HEADER = """Projectleider riolering
Opdrachtgever: Gemeente Lindeveen
Start: 1 mei 2026
Uren per week: 20
Uiterste datum inschrijving: 12 maart 2026, 12:00 uur

5 Eisen
1. Een afgeronde hbo-opleiding civiele techniek.
2. Minimaal 3 jaar ervaring als projectleider riolering.

6 Gunning
"""
FOOTER = """
7 Planning
Gesprekken: 20 maart 2026
"""
ROWS = "Code\tGunningscriterium\tPunten\nG1\tErvaring met vervanging van riolering\t40\nG2\tPlan van aanpak\t35\nG3\tUurtarief\t25\n"
LINES = "G1 Ervaring met vervanging van riolering (40 punten)\nG2 Plan van aanpak (35 punten)\nG3 Uurtarief (25 punten)\n"
NAMED = "Criterium\tMaximale score\nErvaring met vervanging van riolering\t40 punten\nPlan van aanpak\t35 punten\nUurtarief\t25 punten\n"
SHARES = (
    "1. Ervaring met vervanging van riolering: 40%\n2. Plan van aanpak: 35%\n3. Uurtarief: 25%\n"
)
YEARS = "- minder dan 2 jaar: 0 punten\n- 2 tot 5 jaar: 20 punten\n- 5 jaar of meer: 40 punten\n"
MARKS = (
    "- uitstekend: 35 punten\n- goed: 25 punten\n- voldoende: 10 punten\n- onvoldoende: 0 punten\n"
)
FORMULA = "Punten = laagste tarief / aangeboden tarief x 25.\n"
TOLD = "Wij tellen de jaren in de afgelopen tien jaar.\n"
PLAN = "Beschrijf op twee pagina's hoe u de eerste honderd dagen invult.\n"
WHOLE = [("40", "0 20 40"), ("35", "35 25 10 0"), ("25", "lowest_over_own")]


def awards(text: str) -> list[Criterion]:
    return [one for one in read(text).criteria if one.kind == "award"]


def read(text: str) -> Tender:
    return extract_document(read_text(HEADER + text + FOOTER))


def shown(criterion: Criterion) -> tuple[str, str]:
    """The weight of a criterion, and its steps or its formula."""
    scoring = criterion.scoring
    assert scoring is not None
    weight = scoring.weight_percent if scoring.weight_percent is not None else scoring.max_points
    steps = " ".join(f"{band.points:g}" for band in scoring.bands)
    return f"{weight:g}", steps or scoring.formula or ""


def chapter(heads: tuple[str, str, str], told: tuple[str, str, str] = (TOLD, PLAN, "")) -> str:
    steps = (YEARS, MARKS, FORMULA)
    return "".join(f"{h}\n{t}{s}" for h, t, s in zip(heads, told, steps, strict=True))


G = ("G1 Ervaring met vervanging van riolering", "G2 Plan van aanpak", "G3 Uurtarief")
BARE = ("Ervaring met vervanging van riolering", "Plan van aanpak", "Uurtarief")
WEIGHED = tuple(f"{h} ({p} punten)" for h, p in zip(G, (40, 35, 25), strict=True))
NUMBERED = tuple(f"6.2.{at} {h}" for at, h in enumerate(G, start=1))


@pytest.mark.parametrize("table", [ROWS, LINES])
@pytest.mark.parametrize(
    "heads",
    [
        G,
        WEIGHED,
        NUMBERED,
        tuple(f"6.2.{at} {h}" for at, h in enumerate(WEIGHED, start=1)),
        tuple(f"6.{at} {h}" for at, h in enumerate(BARE, start=2)),
        ("Toelichting G1", "Toelichting G2", "Toelichting G3"),
        ("6.2.1 Toelichting op G1", "6.2.2 Toelichting op G2", "6.2.3 Toelichting op G3"),
        ("Ad G1. Ervaring met vervanging van riolering", "Ad G2. Plan van aanpak", "Ad G3. Uurtarief"),
        ("Criterium G1: ervaring met vervanging van riolering", "Criterium G2: plan van aanpak", "Criterium G3: uurtarief"),
        ("G1 – Ervaring met vervanging van riolering – 40 punten", "G2 – Plan van aanpak – 35 punten", "G3 – Uurtarief – 25 punten"),
        ("Gunningscriterium G1 Ervaring", "Gunningscriterium G2 Plan van aanpak", "Gunningscriterium G3 Tarief"),
        ("G1", "G2", "G3"),
        ("G1.", "G2.", "G3."),
    ],
)  # fmt: skip
def test_by_code(table: str, heads: tuple[str, str, str]) -> None:
    found = read(f"6.1 Gunningscriteria\n{table}\n6.2 Toelichting op de criteria\n{chapter(heads)}")
    told = [one for one in found.criteria if one.kind == "award"]
    assert [one.text for one in told] == list(BARE)
    assert [shown(one) for one in told] == WHOLE
    assert told[0].requirement is not None
    assert told[0].requirement.window_months == 120
    assert not {f.code for f in found.findings} & {"duplicated_list", "weights_do_not_sum"}


@pytest.mark.parametrize("table", [NAMED, ROWS, LINES, SHARES])
@pytest.mark.parametrize(
    "heads",
    [
        BARE,
        tuple(f"{h}:" for h in BARE),
        tuple(f"Toelichting {h[0].lower()}{h[1:]}" for h in BARE),
        tuple(f"6.2.{at} {h}" for at, h in enumerate(BARE, start=1)),
        tuple(f"{h} ({p} punten)" for h, p in zip(BARE, (40, 35, 25), strict=True)),
        tuple(f"Criterium {at}: {h}" for at, h in enumerate(BARE, start=1)),
        tuple(f"Ad {at}) {h}" for at, h in enumerate(BARE, start=1)),
        tuple(f"{at}. {h}" for at, h in enumerate(BARE, start=1)),
    ],
)
def test_by_name(table: str, heads: tuple[str, str, str]) -> None:
    found = read(f"6.1 Gunningscriteria\n{table}\n6.2 Toelichting op de criteria\n{chapter(heads)}")
    told = [one for one in found.criteria if one.kind == "award"]
    assert [one.text for one in told] == list(BARE)
    assert [shown(one) for one in told] == WHOLE
    assert not {f.code for f in found.findings} & {"duplicated_list", "weights_do_not_sum"}


@pytest.mark.parametrize("table", [ROWS, NAMED])
@pytest.mark.parametrize("heads", [G, WEIGHED, tuple(f"6.1.{at} {h}" for at, h in enumerate(BARE, start=1))])  # fmt: skip
def test_explained_before_the_table(table: str, heads: tuple[str, str, str]) -> None:
    told = awards(
        f"6.1 Hoe wij beoordelen\n{chapter(heads)}\n6.2 Samenvatting van de gunningscriteria\n{table}"
    )
    assert [one.text for one in told] == list(BARE)
    assert [shown(one) for one in told] == WHOLE


def test_in_english() -> None:
    told = awards(
        "6.1 Award criteria\nCode\tAward criterion\tPoints\nA1\tExperience with sewers\t60\nA2\tHourly rate\t40\n"
        "6.2 Explanation of the award criteria\n6.2.1 A1 Experience with sewers\n"
        "We count the years in the past eight years.\n"
        "- less than 2 years: 0 points\n- 2 to 5 years: 30 points\n- 5 years or more: 60 points\n"
        "6.2.2 A2 Hourly rate\nPoints = lowest rate / rate offered x 40.\n"
    )
    assert [one.text for one in told] == ["Experience with sewers", "Hourly rate"]
    assert [shown(one) for one in told] == [("60", "0 30 60"), ("40", "lowest_over_own")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # parts of a weight under their whole: the parts are the criteria
        (
            "6.1 Weging\nKwaliteit 60%\nPrijs 40%\n\n6.2 Kwaliteit\n- Ervaring met riolering: 40%\n- Plan van aanpak: 20%\n",
            {"Ervaring met riolering", "Plan van aanpak"},
        ),
        # two wishes that share a word
        (
            "6.1 Wensen\n1. Ervaring met riolering bij een gemeente (30 punten)\n2. Ervaring met riolering bij een waterschap (30 punten)\n3. Uurtarief (40 punten)\n",
            {"Ervaring met riolering bij een gemeente", "Ervaring met riolering bij een waterschap", "Uurtarief"},
        ),
        # steps right below each criterion, told once
        (
            "6.1 Gunningscriteria\nG1 Ervaring met riolering (60 punten)\n- tot 2 jaar: 0 punten\n- 2 tot 5 jaar: 30 punten\n- 5 jaar of meer: 60 punten\nG2 Uurtarief (40 punten)\n",
            {"Ervaring met riolering", "Uurtarief"},
        ),
        # a list with remarks behind it
        (
            "6.1 Gunningscriteria\nG1 Ervaring met riolering (60 punten)\nG2 Uurtarief (40 punten)\n\nBij een gelijke score gaat de inschrijver met de hoogste score op G1 voor.\n",
            {"Ervaring met riolering", "Uurtarief"},
        ),
    ],
)  # fmt: skip
def test_what_is_told_once(text: str, names: set[str]) -> None:
    assert {one.text for one in awards(text)} >= names


@pytest.mark.parametrize(
    "behind",
    [
        "6.2 Uurtarief\nHet uurtarief is inclusief reiskosten en exclusief btw.\n",
        "6.2 Planning\nHet plan van aanpak bespreken wij op 20 maart 2026.\n",
        "6.2 Plan van aanpak\nEen plan van aanpak telt ten hoogste twee pagina's.\n",
    ],
)
def test_a_heading_with_a_name_takes_nothing(behind: str) -> None:
    told = awards(f"6.1 Gunningscriteria\n{ROWS}\n{behind}")
    assert [one.text for one in told] == list(BARE)
    assert [shown(one)[0] for one in told] == ["40", "35", "25"]
