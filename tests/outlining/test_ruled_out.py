"""Demands told by what happens without them, and sentences that only speak of the demands."""

from __future__ import annotations

import pytest

from tenderkit.outlining.ruled_out import caps_with_force, rules_out
from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text

HEAD = "Beheerder havens\nGemeente Vloedwijk\nSluitingsdatum 12 mei 2031 10:00 uur\nInhuuropdracht voor 24 uur per week\n\nGeachte heer, mevrouw,\n\n"
LETTER = {"knockout": "K", "award": "A", "competence": "C", "condition": "O"}


def kinds(text: str) -> str:
    """The kinds of the criteria in order, a letter each."""
    found = rules_outline(read_text(HEAD + text)).criteria
    return "".join(LETTER[each.kind] for each in found)


@pytest.mark.parametrize(
    "sentence",
    [
        "Wie geen vaarbewijs of rijbewijs heeft, valt af.",
        "Kandidaten zonder hbo-diploma nemen wij niet in behandeling.",
        "Voorstellen met een uurtarief boven € 88,- worden afgewezen.",
        "Zonder ervaring met havengelden kan deze opdracht niet uitgevoerd worden en doet u niet mee: u doet niet mee.",
        "Een cv waaruit minder dan drie jaar ervaring als havenmeester spreekt, leggen wij opzij.",
        "Offers above EUR 90 an hour will be rejected.",
    ],
)
def test_a_demand_by_its_absence(sentence: str) -> None:
    assert rules_out(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Wie niet aan alle voorwaarden voldoet, valt af.",
        "Aanbiedingen die te laat binnenkomen nemen wij niet in behandeling.",
        "Een onvolledige inschrijving zonder cv wordt uitgesloten.",
        "Zonder bericht van ons hoeft u niets te doen.",
        "Kandidaten met ervaring in de haven hebben een streepje voor.",
    ],
)
def test_what_asks_for_nothing(sentence: str) -> None:
    assert not rules_out(sentence)


def test_as_many_demands_as_are_announced() -> None:
    told = (
        "Wij stellen drie eisen. De kandidaat heeft een mbo-diploma. U hebt minimaal twee jaar ervaring als havenmeester. "
        "De kandidaat heeft zelfstandig ligplaatsen uitgegeven. De haven ligt aan de rivier.\n"
    )
    assert kinds(told) == "KKK"


def test_wishes_that_start_alike_in_one_sentence() -> None:
    told = (
        "De kandidaat moet een mbo-diploma hebben. Een pluspunt is het wanneer u zeilt, wanneer u Duits verstaat en wanneer u "
        "eerder bruggen bediende. Verder niets.\n"
    )
    assert kinds(told) == "KAAA"


@pytest.mark.parametrize(
    ("cap", "following", "expected"),
    [
        ("Ons tarief gaat tot € 84,00.", "Hogere tarieven leggen wij terzijde.", True),
        ("Het uurtarief is maximaal € 84,00.", "Wie meer vraagt, valt af.", True),
        ("Het uurtarief is maximaal € 84,00.", "Btw komt daar nog bij.", False),
        ("De haven telt 84 ligplaatsen.", "Hogere schepen worden niet toegelaten.", False),
    ],
)
def test_a_cap_that_the_next_sentence_enforces(cap: str, following: str, expected: bool) -> None:
    assert caps_with_force(cap, following) is expected


def test_an_enforced_cap_outside_the_list_is_a_demand() -> None:
    told = "Eisen\n- een mbo-diploma\n- twee jaar ervaring als havenmeester\n\nKosten\nHet tarief is ten hoogste € 84,00. Hogere tarieven worden niet bekeken.\n"
    assert kinds(told) == "KKK"


def test_a_preference_within_a_demand_makes_it_no_wish() -> None:
    told = "Uw kandidaat moet aan het volgende voldoen. Wij vragen een afgeronde mbo-opleiding, bij voorkeur in de scheepvaart. Kennis van sluizen is noodzakelijk.\n"
    assert kinds(told) == "KK"
