"""Where and how soon the work starts, in the words of letters, mails and portals."""

from __future__ import annotations

import pytest

from tests.outlining.test_told_in_sentences import told


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Werkadres: Dorpsstraat 12, Duinmeer.", "Dorpsstraat 12, Duinmeer"),
        ("Waar? Duinweg 4 (begane grond), Duinmeer.", "Duinweg 4 (begane grond), Duinmeer"),
        ("Je standplaats is in Duinmeer.", "Duinmeer"),
        ("You will work at our office in Duinmeer.", "Duinmeer"),
        ("U werkt vanuit het wijkgebouw in Duinmeer.", "wijkgebouw in Duinmeer"),
        ("Teamdagen breng je door op onze locatie te Duinmeer.", "Duinmeer"),
        ("Een klus in het centrum van Duinmeer.", "Duinmeer"),
        ("Location: Duinmeer, including a weekly visit to the harbour", "Duinmeer"),
        ("Factuuradres: Kade 3, 1234 AB Duinmeer", None),
        ("Retouradres: Kade 3, 1234 AB Duinmeer", None),
        ("De klus in Duinmeer van vorige week is dicht.", None),
        ("De gesprekken zijn op het kantoor in Duinmeer.", None),
        ("Duinmeer ligt tussen de duinen en het meer.", None),
    ],
)
def test_where_the_work_is(sentence: str, place: str | None) -> None:
    assert told(sentence).location == place


@pytest.mark.parametrize(
    ("sentence", "region"),
    [
        ("Voor een opdrachtgever in de Betuwe zoeken wij een planner.", "Betuwe"),
        ("Inhuur in de regio Midden-Duinland, 24 uur.", "Midden-Duinland"),
        ("Senior jurist | Zeeland | per direct", "Zeeland"),
        ("Juridisch adviseur - Twente - 32 uur", "Twente"),
        ("The role is based in the province of Utrecht.", "Utrecht"),
        ("Waar: Noord-Limburg", "Noord-Limburg"),
        ("Gezocht voor Salland: een planner met kennis van de bodem.", "Salland"),
        ("Voor deze rol vragen wij een netwerk bij de gemeenten in Zeeland.", None),
        ("Onze andere opdrachten staan in Twente en Salland.", None),
        ("De gemeente ligt aan de rand van de Veluwe.", None),
    ],
)
def test_in_which_region_the_work_is(sentence: str, region: str | None) -> None:
    assert told(sentence).region == region


@pytest.mark.parametrize(
    ("sentence", "soon"),
    [
        ("Wij zoeken per direct een jurist omgevingsrecht.", True),
        ("Er is een kandidaat nodig die onmiddellijk beschikbaar is.", True),
        ("Ingang: met onmiddellijke ingang", True),
        ("Available immediately, please.", True),
        ("24 uur | zsm | vervanging", True),
        ("Start: direct na akkoord", True),
        ("De werkzaamheden beginnen zo gauw het kan.", True),
        ("Je kunt meteen aan de slag in dit team.", True),
        ("Stuur uw cv zo spoedig mogelijk.", False),
        ("Wij laten zo snel mogelijk weten wie op gesprek komt.", False),
        ("Je zorgt dat meldingen direct na ontvangst worden opgepakt.", False),
        ("Inwoners krijgen zo snel mogelijk hulp van het wijkteam.", False),
        ("Je lost storingen met spoed op.", False),
    ],
)
def test_whether_the_work_starts_soon(sentence: str, soon: bool) -> None:
    assert bool(told(sentence).starts_asap) is soon
