"""Scales with one step a line under their criterion, in whatever mark or cell; lists that are criteria."""

import pytest

from tenderkit.extraction import extract
from tenderkit.reading import read_text

_ABOVE = "Adviseur\n\nEisen\n\n1. U heeft een hbo-diploma\n\nGunningscriteria\n\n"
_BELOW = "\n\nPlanning\n\nDe opdracht start op 1 maart 2027.\n"


def awards(lines):
    found = extract(read_text(_ABOVE + lines + _BELOW)).of_kind("award")
    return [(c.text, [band.points for band in c.scoring.bands] if c.scoring else []) for c in found]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            "Kandidaat heeft de leergang Toezicht gevolgd:\n☐ afgerond (8)\n☐ nog bezig (4)\n☐ nee (0)",
            [("Kandidaat heeft de leergang Toezicht gevolgd", [8, 4, 0])],
        ),
        (
            "5  Uurtarief\t€ 70,00 of lager\t20\n\t€ 70,01 t/m € 80,00\t10\n\tboven € 80,00\t0",
            [("Uurtarief", [20, 10, 0])],
        ),
        (
            "| Jaren als inspecteur | Punten |\n| < 3 | 0 |\n| 3 – 6 | 5 |\n| ≥ 6 | 15 |",
            [("Jaren als inspecteur", [0, 5, 15])],
        ),
        (
            "Aantal begeleide verhuizingen:\n1 verhuizing – 5 punten\n2 of meer verhuizingen – 9 punten",
            [("Aantal begeleide verhuizingen", [5, 9])],
        ),
        (
            "Kennis van Djuma (60 punten)\nKennis van Suwinet (40 punten)",
            [("Kennis van Djuma", []), ("Kennis van Suwinet", [])],
        ),
        (
            "Onderdeel\tPunten\nMinimaal 4 jaar werkervaring als boswachter\t60\nEen rijbewijs voor de aanhanger\t40",
            [("Minimaal 4 jaar werkervaring als boswachter", []), ("Een rijbewijs voor de aanhanger", [])],
        ),
    ],
)  # fmt: skip
def test_the_scale_of_a_criterion(lines, expected):
    assert awards(lines) == expected
