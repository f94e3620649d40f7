"""A criterion said again behind its list, over its own steps; wishes told under a heading that says so."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text
from tenderkit.records import Criterion

HEADER = """Adviseur bodem
Opdrachtgever: Gemeente Lindeveen
Inhuuropdracht, start 1 mei 2026
Uren per week: 20
Uiterste datum inschrijving: 12 maart 2026, 12:00 uur

Eisen
- Een afgeronde hbo-opleiding
- Minimaal 3 jaar ervaring als adviseur bodem

"""
WISHES = """Wensen
- Ervaring met het saneren van oude havens
- Ervaring met het begeleiden van booronderzoek
- Certificaat veilig werken in verontreinigde grond

Zo tellen de wensen
{head}
{steps}

De andere wensen leveren ieder 20 punten op.
"""


def awards(text: str) -> list[Criterion]:
    found = extract_document(read_text(HEADER + text)).criteria
    return [criterion for criterion in found if criterion.kind == "award"]


@pytest.mark.parametrize(
    "head",
    [
        "Ervaring met het saneren van oude havens telt het zwaarst en wordt als volgt gewaardeerd:",
        "Voor ervaring met het saneren van oude havens geldt deze schaal:",
        "Ervaring met het saneren van oude havens:",
    ],
)
@pytest.mark.parametrize(
    "steps",
    [
        "1 tot 3 jaar = 10 punten\n3 tot 6 jaar = 30 punten\n6 jaar of meer = 60 punten",
        "1 tot 3 jaar: 10 punten\n3 tot 6 jaar: 30 punten\n6 jaar of meer: 60 punten",
    ],
)
def test_steps_behind_the_list(head: str, steps: str) -> None:
    found = awards(WISHES.format(head=head, steps=steps))
    assert [c.text.split()[-1] for c in found] == ["havens", "booronderzoek", "grond"]
    first = found[0].scoring
    assert first is not None
    assert [band.points for band in first.bands] == [10, 30, 60]


def test_steps_of_another_thing_are_not_moved() -> None:
    found = awards(
        WISHES.format(
            head="Het gesprek wordt als volgt gewaardeerd:",
            steps="zwak = 10 punten\nmatig = 30 punten\nsterk = 60 punten",
        )
    )
    assert not (found[0].scoring and found[0].scoring.bands)


PREFERENCE = """Waar onze voorkeur naar uitgaat

Voldoen meer mensen aan de eisen, dan vergelijken wij hen. Een pre is ervaring met het saneren van havens. {told} Een certificaat veilig werken strekt tot aanbeveling. Een vast gewicht kennen wij deze wensen niet toe.
"""


@pytest.mark.parametrize(
    "told",
    [
        "Wij zien ook graag ervaring bij een omgevingsdienst.",
        "Ervaring bij een omgevingsdienst is eveneens welkom.",
        "Verder wegen wij ervaring bij een omgevingsdienst mee.",
        "Aan ervaring bij een omgevingsdienst hechten wij waarde.",
        "Ervaring bij een omgevingsdienst nemen wij mee in onze keuze.",
    ],
)
def test_wishes_told_in_other_words(told: str) -> None:
    found = awards(PREFERENCE.format(told=told))
    assert len(found) == 3
    assert "omgevingsdienst" in found[1].text


def test_what_is_not_weighed_is_no_wish() -> None:
    found = awards(PREFERENCE.format(told="De hoogte van het uurtarief wegen wij niet mee."))
    assert len(found) == 2


@pytest.mark.parametrize(
    "last",
    [
        "De resterende 20 procent verdien je met werkervaring bij een omgevingsdienst.",
        "Met werkervaring bij een omgevingsdienst haal je nog eens 20 procent.",
        "De laatste 20 procent is bestemd voor werkervaring bij een omgevingsdienst.",
    ],
)
def test_the_rest_of_the_percent(last: str) -> None:
    text = (
        "Waar maak je het verschil?\nOp twee dingen leggen wij mensen naast elkaar. "
        f"Ervaring met het saneren van havens weegt voor 80 procent mee. {last}\n"
    )
    found = awards(text)
    assert [c.scoring and c.scoring.weight_percent for c in found] == [80, 20]


@pytest.mark.parametrize(
    ("formula", "points"),
    [
        ("25 x (€ 90 - aangeboden tarief) / (€ 90 - € 70); nooit meer dan 25 punten", 25),
        ("(laagste tarief / aangeboden tarief) x 25 punten", 25),
        ("elke euro hoger kost 5 punten", None),
    ],
)
def test_points_of_a_price_with_a_percent(formula: str, points: float | None) -> None:
    text = (
        "Gunningscriteria\n- Ervaring met havens, weging 75%\n"
        f"- Aangeboden uurtarief, weging 25%: {formula}\n"
    )
    price = awards(text)[-1].scoring
    assert price is not None
    assert (price.weight_percent, price.max_points) == (25, points)
