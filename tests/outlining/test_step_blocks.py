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


_FORMS = ("{} = {} punten", "{}: {} punten", "{} ({} punten)", "{}, {} punten", "{} – {} punten")
_YEARS = (("geen ervaring", 0), ("tot 1 jaar ervaring", 10), ("1 tot 3 jaar ervaring", 20), ("3 jaar of meer", 30))  # fmt: skip


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize("mark", ["- ", "  - ", "• ", "* ", "o ", ""])
@pytest.mark.parametrize(
    "listed",
    [
        "- Ervaring met ondernemers (35 punten)\n- Ervaring met saneringen (30 punten)\n{}- Een afgeronde training (40 punten)",
        "- Ervaring met ondernemers: 35 punten\n- Ervaring met saneringen:\n{}- Een afgeronde training: 15 punten",
        "1. Ervaring met ondernemers (35 punten)\n2. Ervaring met saneringen (30 punten)\n{}3. Twee trainingen (15 punten)",
    ],
)
def test_steps_in_any_mark(listed, mark, form):
    steps = "".join(f"{mark}{form.format(*step)}\n" for step in _YEARS)
    assert [scores for _, scores in awards(listed.format(steps))] == [[], [0, 10, 20, 30], []]


@pytest.mark.parametrize(
    "listed",
    [
        "- Ervaring bij een gemeente (30 punten)\n- Goede beheersing van Engels (10 punten)\n- Hbo werk- en denkniveau (20 punten)\n- Wo-diploma (30 punten)",
        "- Ervaring bij een gemeente (20 punten)\n- 2 jaar ervaring als projectleider (10 punten)\n- 5 jaar ervaring met bodemonderzoek (20 punten)",
        "- Ervaring bij een gemeente: 30 punten\n- Minimaal 3 jaar ervaring bij een waterschap: 20 punten\n- Minimaal 5 jaar ervaring als adviseur: 30 punten",
        "- Meer dan 5 jaar ervaring als adviseur (40 punten)\n- Meer dan 2 jaar ervaring in de zorg (20 punten)\n- Goede kennis van Excel (40 punten)",
        "- Ervaring bij een gemeente (40 punten)\n- Afgeronde opleiding bodemkunde (20 punten)\n- Volledige beheersing van Duits (40 punten)",
    ],
)  # fmt: skip
def test_wishes_that_look_like_steps(listed):
    found = awards(listed)
    assert len(found) == listed.count("\n") + 1
    assert not any(scores for _, scores in found)
