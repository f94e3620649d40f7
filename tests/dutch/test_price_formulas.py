"""How a price is scored by computing, in the words that tenders use for it."""

from __future__ import annotations

import pytest

from tenderkit.dutch.price_formulas import find_formula

LOWEST = (
    "(laagste inschrijfprijs / uw inschrijfprijs) x 30",
    "25 × goedkoopste tarief : eigen tarief",
    "other offers get 15 × lowest rate ÷ own rate",
    "score = (T laagste / T inschrijver) * 35",
    "het laagste geboden tarief te delen door dat van u, maal het maximum",
    "de laagste krijgt alle punten, de rest naar verhouding",
    "wie duurder is krijgt naar evenredigheid van de goedkoopste minder",
    "het quotiënt van het laagste en het geboden tarief",
    "Tmin / T x 40 punten",
)
LINEAR = (
    "lineair tussen € 78 (alle punten) en € 98 (geen)",
    "bij € 96,- niets, bij € 76,- alles; daartussen loopt het evenredig op",
    "30 × (112,50 − tarief) / (112,50 − 92,50)",
    "er wordt rechtlijnig geïnterpoleerd tussen plafond en bodem",
)
OTHER = (
    "voor iedere euro erboven gaan twee punten eraf",
    "het aantal kwaliteitspunten wordt gedeeld door het uurtarief",
    "punten = 40 - 20 x log(tarief / laagste tarief)",
    "er geldt een fictieve korting van vijf euro",
)
NONE = (
    "de laagste aanbieding krijgt 40 punten",
    "hoe lager het tarief, hoe meer punten",
    "het laagste tarief beslist bij gelijke score: daarna het lot",
    "€ 80 of minder: 20 punten; € 80 tot € 90: 10 punten",
    "",
)


@pytest.mark.parametrize(
    ("text", "formula"),
    [
        *((text, "lowest_over_own") for text in LOWEST),
        *((text, "linear") for text in LINEAR),
        *((text, "other") for text in OTHER),
        *((text, None) for text in NONE),
    ],
)
def test_formulas_by_their_words(text: str, formula: str | None) -> None:
    assert find_formula(text) == formula
