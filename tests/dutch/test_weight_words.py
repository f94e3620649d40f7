"""Words that say no more than a weight, around a criterion and alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.dutch import find_points
from tenderkit.dutch.weight_words import only_weight, unweighed, weight_tail


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Ten hoogste vijftien punten voor kennis van de Wkb", "kennis van de Wkb"),
        ("max. 15 pt voor een netwerk bij corporaties", "een netwerk bij corporaties"),
        ("Up to 25 points for experience with Jira", "experience with Jira"),
        ("Met een diploma bouwkunde zijn acht punten te behalen", "diploma bouwkunde"),
        ("Voor een plan van aanpak krijgt u maximaal 30 punten.", "plan van aanpak"),
        ("Ervaring met inkoop (goed voor ten hoogste tien punten)", "Ervaring met inkoop"),
        ("Ervaring met inkoop; 15/60 punten", "Ervaring met inkoop"),
        ("Kennis van asbest – telt voor 7,5% mee", "Kennis van asbest"),
        ("Kennis van asbest, 20 procent van de totaalscore", "Kennis van asbest"),
        ("Kennis van asbest. Topscore 12", "Kennis van asbest"),
        ("De presentatie weegt voor twintig procent mee in het eindoordeel", "De presentatie"),
        ("Visie op de wijk — maximaal te behalen: veertig punten", "Visie op de wijk"),
        ("Een netwerk, te waarderen met 12 van de 80 te behalen punten", "Een netwerk"),
        # the number belongs to the criterion itself
        ("Minimaal 3 jaar ervaring, waarvan 1 jaar als lead", None),
        ("Ervaring met teams (10 personen)", None),
        ("Een visie, maximaal 2 pagina's", None),
        ("Werken met een score van 80% in de audit van vorig jaar", None),
        ("Voor 3 gemeenten gewerkt", None),
        ("5 punten per certificaat", None),
    ],
)
def test_unweighed(text, subject):
    assert unweighed(text) == (text if subject is None else subject)


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Weegt voor 15% mee", True),
        ("Score 0 t/m 10 punten, wegingspercentage 25%", True),
        ("Te behalen: max. 20 pt (weging 10 procent)", True),
        ("Maximum score: 30 points", True),
        ("10 punten bij 2 jaar", False),
        ("24 maanden: 5 punten", False),
        ("Goed: 10 punten", False),
        ("Geen punten", False),
    ],
)
def test_only_weight(text, alone):
    assert only_weight(text) is alone


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("15/60 punten", [15]),
        ("25 van de 100 te behalen punten", [25]),
        ("twintig van de 80 punten", [20]),
        ("maximumscore 40", [40]),
        ("Topscore: 12", [12]),
        ("te behalen punten: 0 tot en met 25", [25]),
        ("punten: 5 tot 10", []),
        ("20/100", []),
    ],
)
def test_a_part_of_all_points(text, points):
    assert [found.value for found in find_points(text)] == points


@given(st.text(alphabet="a 1(),.%;:-punten", max_size=60))
def test_a_tail_lies_in_the_text(text):
    assert 0 <= weight_tail(text) <= len(text)
