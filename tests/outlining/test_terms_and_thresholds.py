"""Items of a list of terms that bind though no verb says so, and sentences over a list of wishes that are no wish."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract
from tenderkit.reading import read_text

_HEAD = "# Beheerder groen\n\nGemeente Duinmeer\n\nSluitingsdatum: 12 mei 2031, 09:00 uur\n\nUren per week: 24\n\n"
_DEMANDS = "## Eisen\n\n- Een afgeronde hbo-opleiding\n- Minimaal 3 jaar ervaring als beheerder\n\n"
_WISHES = "- Ervaring met bomen (40 punten)\n- Ervaring met vijvers (60 punten)\n"


def _texts(words: str, kind: str) -> list[str]:
    return [
        c.text
        for c in extract(read_text(_HEAD + _DEMANDS + words, format="markdown")).of_kind(kind)
    ]


@pytest.mark.parametrize(
    "term",
    [
        "De beheerder is in loondienst bij de inschrijver of bij een onderaannemer",
        "Alles wat u maakt wordt open data",
        "De gemeente krijgt alle rechten op wat u maakt",
        "Broncode die u schrijft blijft van de gemeente",
        "De inkoopvoorwaarden van de gemeente gelden",
        "Op dit werk zijn de leveringsvoorwaarden van de gemeente van kracht",
        "Werk in het weekend wordt tegen hetzelfde tarief betaald",
        "All drawings become the property of the city",
        "Je hebt een geldig VCA-certificaat",
        "Je draagt je eigen veiligheidsschoenen",
        "Op de werf draag je je eigen veiligheidshelm",
    ],
)
def test_a_term_under_a_heading_of_terms(term: str) -> None:
    assert _texts(f"## Uitvoeringsvoorwaarden\n\n- {term}\n", "condition") == [term]


@pytest.mark.parametrize(
    "item",
    [
        "Zelfstandigen zijn welkom",
        "De standplaats is Duinmeer",
        "Vragen kunt u mailen",
        "U krijgt van ons een laptop",
        "Hebt u alles gelezen?",
    ],
)
def test_what_stands_among_terms_and_is_none(item: str) -> None:
    assert _texts(f"## Uitvoeringsvoorwaarden\n\n- {item}\n", "condition") == []


@pytest.mark.parametrize(
    "told",
    [
        "Offertes met minder dan 30 punten vallen af.",
        "Wie onder de 45 punten blijft spreken we niet.",
        "Inschrijvingen met minder dan 60 punten worden terzijde gelegd.",
        "Bij minder dan 50 punten volgt geen gesprek.",
        "Offers below 60 points are rejected.",
        "Elk onderdeel krijgt een cijfer van 1 tot 10.",
        "Every criterion is first marked out of 10; the mark is then weighted.",
        "When two offers end up with the same total, the cheapest goes first.",
        "Staan er twee op hetzelfde totaal, dan gaat de goedkoopste voor.",
        "Komen er twee even goed uit, dan pakken we de goedkoopste.",
        "Eindigen er twee even ver, dan gaat het laagste tarief voor.",
        "Staan twee kandidaten er even sterk voor, dan wint de goedkoopste.",
    ],
)
def test_a_sentence_over_the_wishes_is_no_wish(told: str) -> None:
    assert len(_texts(f"## Wensen\n\n{told}\n\n{_WISHES}", "award")) == 2
    assert len(_texts(f"## Wensen\n\n{_WISHES}\n{told}\n", "award")) == 2


@pytest.mark.parametrize(
    "wish",
    [
        "Ervaring in een gemeente met minder dan 50 procent verharding (20 punten)",
        "Minder dan 3 jaar geleden gewerkt met bomen (20 punten)",
        "Een cijfer van ten minste 7 voor uw scriptie (20 punten)",
    ],
)
def test_a_wish_that_looks_like_such_a_sentence(wish: str) -> None:
    assert len(_texts(f"## Wensen\n\n{_WISHES}- {wish}\n", "award")) == 3
