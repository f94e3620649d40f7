"""Likeness of two demands: what must meet, what must not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.comparing.demand_words import demand_words, with_parts
from tenderkit.comparing.grouping import ALIKE
from tenderkit.comparing.likeness import likeness
from tenderkit.lexicon.themes import theme_of
from tenderkit.records import Criterion


def alike(one: str, other: str, kind: str = "knockout") -> float:
    def criterion(text: str) -> Criterion:
        theme = "competence" if kind == "competence" else theme_of(text)
        return Criterion(id="K1", kind=kind, theme=theme, text=text)

    first, second = with_parts([demand_words(criterion(one)), demand_words(criterion(other))])
    return likeness(first, second)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Een VOG", "Verklaring Omtrent het Gedrag, niet ouder dan drie maanden"),
        ("Minimaal 2 jaar ervaring als consulent Wmo", "Ten minste 36 maanden gewerkt als Wmo-consulent, benoem waar"),
        ("Kennis van de Algemene wet bestuursrecht", "Aantoonbare kennis van de Awb"),
        ("Ervaring met Key2Burgerzaken", "Gewerkt met Key2Burgerzaken in de laatste 2 jaar"),
        ("Ervaring met ArcGIS Pro", "Ervaring met ArcGIS-Pro, toon dit aan in het cv"),
        ("Ervaring met Squit of Powerbrowser", "Ervaring met PowerBrowser"),
        ("Geldig rijbewijs B", "De kandidaat beschikt over een rijbewijs B"),
        ("Ervaring met verslaglegging van casuistiek", "Ervaring met verslaglegging van casuistiekk"),
    ],
)  # fmt: skip
def test_the_same_demand(one: str, other: str) -> None:
    assert alike(one, other) >= ALIKE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ervaring als consulent Wmo", "Ervaring als consulent inkomen"),
        ("Ervaring met Key2Burgerzaken", "Ervaring met Key2Begraven"),
        ("Afgeronde hbo-opleiding bestuurskunde", "Afgeronde wo-opleiding bestuurskunde"),
        ("Afgeronde hbo-opleiding", "Afgeronde hbo-opleiding Social Work"),
        ("In bezit van rijbewijs B", "Er is geen rijbewijs nodig"),
        ("Certificaat NEVI 1", "Certificaat NEVI 2"),
        ("Minimaal 3 jaar werkervaring", "Minimaal 3 jaar kennis van de Omgevingswet"),
        ("Goede beheersing van de Engelse taal", "Goede beheersing van de Nederlandse taal"),
        ("Ervaring met het toetsen van dossiers", "Ervaring met het geven van presentaties"),
    ],
)
def test_another_demand(one: str, other: str) -> None:
    assert alike(one, other) < ALIKE


def test_a_bound_is_no_negation() -> None:
    assert alike("Een VOG", "Een VOG niet ouder dan drie maanden") == 1.0
    one = demand_words(Criterion(id="K1", kind="knockout", text="Reistijd niet meer dan een uur"))
    assert not one.negated


def test_a_rate_cap_is_no_price_score() -> None:
    cap = demand_words(Criterion(id="K1", kind="knockout", theme="rate", text="Uurtarief max € 90"))
    price = demand_words(Criterion(id="A1", kind="award", theme="rate", text="Uurtarief"))
    assert likeness(cap, price) == 0.0


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Klantgericht", "Klantgerichtheid", True),
        ("Rust onder druk", "Stressbestendig", True),
        ("Plannen en organiseren", "Organiseren en plannen", True),
        ("leiderschap", "verbindend leiderschap", False),
        ("Samenwerken", "Luisteren", False),
    ],
)
def test_competences(one: str, other: str, same: bool) -> None:
    assert (alike(one, other, "competence") >= ALIKE) is same


WORDS = st.lists(
    st.sampled_from(
        [
            "ervaring",
            "met",
            "minimaal",
            "3",
            "jaar",
            "consulent",
            "Wmo",
            "gemeente",
            "kennis",
            "Awb",
            "geen",
            "hbo",
            "opleiding",
            "VOG",
            "of",
            "en",
        ]
    ),
    min_size=1,
    max_size=9,
).map(" ".join)


@given(WORDS, WORDS)
def test_likeness_is_symmetric_and_between_0_and_1(one: str, other: str) -> None:
    assert alike(one, other) == pytest.approx(alike(other, one))
    assert 0.0 <= alike(one, other) <= 1.0


@given(WORDS)
def test_a_demand_is_like_itself(text: str) -> None:
    assert alike(text, text) == 1.0
