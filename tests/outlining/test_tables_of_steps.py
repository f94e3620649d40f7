"""A table of steps with its head below a criterion: whatever parts the two, and whatever the columns became."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text

_TOP = (
    "Aanvraag 4711\nFunctie: adviseur waterkering\nOpdrachtgever: Gemeente Wierdum\nSluitingsdatum: 3 maart 2031 om 12:00 uur\n"
    "Uren per week: 24\n\nEisen\n1. Minimaal 3 jaar ervaring als adviseur\n2. Een afgeronde hbo-opleiding\n\nWensen\n"
)
_BELOW = "\nPlanning\nDe opdracht start op 1 april 2031.\n"


def _awards(listed: str) -> list[list[float | None]]:
    tender = extract_document(read_text(f"{_TOP}{listed}{_BELOW}"))
    assert tender.buyer == "Gemeente Wierdum"
    return [
        [band.points for band in one.scoring.bands] if one.scoring else []
        for one in tender.of_kind("award")
    ]


_FORMS = [
    "2.2.1 NETWERK Wens: De kandidaat heeft gewerkt bij een waterschap (maximaal 30 punten).\nAkkoord inschrijver: ja / nee\n{one}"
    "2.2.2 PLAN Wens: De inschrijver schrijft een plan van twee pagina's (maximaal 20 punten).\nAkkoord inschrijver: ja / nee\n{other}",
    "1. Gewerkt bij een waterschap (maximaal 30 punten)\n{one}2. Plan van aanpak van twee pagina's (maximaal 20 punten)\n{other}",
    "Gewerkt bij een waterschap (maximaal 30 punten)\n{one}Plan van aanpak van twee pagina's (maximaal 20 punten)\n{other}",
    "W1 Gewerkt bij een waterschap\n{one}W2 Plan van aanpak van twee pagina's\n{other}",
    "W1. Waterschappen (max. 30 punten)\nDe kandidaat heeft gewerkt bij een waterschap.\n{one}W2. Plan (max. 20 punten)\nDe inschrijver schrijft een plan van twee pagina's.\n{other}",
    "1. Gewerkt bij een waterschap (30 punten)\nAntwoord:\n{one}2. Plan van aanpak van twee pagina's (20 punten)\nAntwoord:\n{other}",
]
_COUNTED = [
    ("Aantal waterschappen\tPunten\ngeen\t0\n1\t10\n2\t20\n3 of meer\t30\n", [0, 10, 20, 30]),
    ("Aantal\tPunten\n0\t0\n1\t10\n2\t20\n3 of meer\t30\n", [0, 10, 20, 30]),
    ("Projecten\tTe behalen punten\nGeen projecten\t0\nEén project\t15\nTwee of meer projecten\t30\n", [0, 15, 30]),
    ("Jaren ervaring\tScore\n< 1\t0\n1 - 3\t15\n> 3\t30\n", [0, 15, 30]),
    ("Punten\tAantal jaren\n30\t5 jaar of meer\n15\t2 tot 5 jaar\n0\tminder dan 2 jaar\n", [30, 15, 0]),
    ("Score\tAantal trajecten\n0\tgeen\n10\t1\n20\t2\n30\t3 of meer\n", [0, 10, 20, 30]),
    ("Invulling\tPunten\nja, meer dan één keer\t30\nja, één keer\t15\nnee\t0\n", [30, 15, 0]),
    ("geen\t0\n1\t10\n2\t20\n3 of meer\t30\n", [0, 10, 20, 30]),
    ("Aantal organisaties | Punten\ngeen | 0\n1 | 10\n2 | 20\n3 of meer | 30\n", [0, 10, 20, 30]),
    ("Aantal organisaties\nPunten\ngeen\n0\n1\n10\n2\n20\n3 of meer\n30\n", [0, 10, 20, 30]),
    ("Aantal organisaties Punten\ngeen 0\n1 10\n2 20\n3 of meer 30\n", [0, 10, 20, 30]),
]  # fmt: skip
_JUDGED = [
    ("Oordeel\tPunten\nonvoldoende\t0\nvoldoende\t10\ngoed\t15\nuitstekend\t20\n", [0, 10, 15, 20]),
    ("Beoordeling\tAantal punten\nOnvoldoende\t0\nVoldoende\t10\nGoed\t15\nUitstekend\t20\n", [0, 10, 15, 20]),
    ("Waardering\tPunten\nslecht\t0\nmatig\t5\ngoed\t20\n", [0, 5, 20]),
    ("Kwaliteit plan\tPunten\ngeen plan\t0\nplan op hoofdlijnen\t10\nuitgewerkt plan\t20\n", [0, 10, 20]),
    ("Cijfer\tOordeel\n20\tuitstekend\n15\tgoed\n10\tvoldoende\n0\tonvoldoende\n", [20, 15, 10, 0]),
    ("Oordeel\nPunten\nonvoldoende\n0\nvoldoende\n10\ngoed\n15\nuitstekend\n20\n", [0, 10, 15, 20]),
    ("Oordeel | Punten\nonvoldoende | 0\nvoldoende | 10\ngoed | 20\n", [0, 10, 20]),
    ("Oordeel\tToelichting\tPunten\nonvoldoende\tniet aangetoond\t0\ngoed\tdeels\t10\nuitstekend\tvolledig\t20\n", [0, 10, 20]),
    ("Oordeel Punten\nonvoldoende 0\nvoldoende 10\ngoed 20\n", [0, 10, 20]),
]  # fmt: skip


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize("at", range(len(_COUNTED)))
def test_each_criterion_has_its_table(form: str, at: int) -> None:
    (one, first), (other, second) = _COUNTED[at], _JUDGED[at % len(_JUDGED)]
    assert _awards(form.format(one=one, other=other)) == [first, second]


@pytest.mark.parametrize(
    ("listed", "scores"),
    [
        # tables of criteria
        ("Criterium\tPunten\nErvaring met Djuma\t40\nKennis van de Wmo\t60\n", [[], []]),
        ("Omschrijving\tPunten\nErvaring bij een gemeente\t20\nKennis van de Wmo\t30\nCertificaat Prince2\t50\n", [[], [], []]),
        ("Omschrijving Punten\nErvaring bij een gemeente 20\nKennis van de Wmo 30\nCertificaat Prince2 50\n", [[], [], []]),
        ("Ervaring\tPunten\nErvaring bij een gemeente\t20\nErvaring met zoet water\t30\nErvaring als voorzitter\t50\n", [[], [], []]),
        ("Onderdeel Punten\nPlan van aanpak 40\nMotivatie 60\n", [[], []]),
        # the scale of all of them
        ("1. Ervaring met Djuma (60 punten)\n2. Kennis van de Wmo (40 punten)\n\nToekenning van cijfers\nCijfer\tBetekenis\n0\tonvoldoende\n5\tvoldoende\n10\tgoed\n", [[0, 5, 10], [0, 5, 10]]),
        ("1. Ervaring met Djuma (10 punten)\n2. Kennis van de Wmo (10 punten)\nVoor elke wens geldt:\nOordeel\tPunten\nonvoldoende\t0\nvoldoende\t5\ngoed\t10\n", [[0, 5, 10], [0, 5, 10]]),
        # a head that names the price, and one under the price
        ("1. Ervaring met Djuma (60 punten)\nUurtarief\tPunten\ntot € 80\t40\n€ 80 tot € 90\t20\n€ 90 of meer\t0\n", [[], [40, 20, 0]]),
        ("1. Ervaring met Djuma (60 punten)\n2. Uurtarief (40 punten)\nAkkoord inschrijver: ja / nee\nTarief\tPunten\ntot € 80\t40\n€ 80 tot € 90\t20\n€ 90 of meer\t0\n", [[], [40, 20, 0]]),
        # what follows the last step is the next criterion
        ("1. Ervaring met Djuma (60 punten)\nJaren Punten\nminder dan 2 0\n2 tot 5 30\n5 of meer 60\n2. Uurtarief 40 punten\n", [[0, 30, 60], []]),
        ("A. Ervaring met Djuma (60 punten)\nDe beoordeling vindt plaats met onderstaande tabel.\nAantal trajecten\tPunten\n1\t20\n2\t40\nmeer dan 2\t60\nB. Uurtarief (40 punten)\n", [[20, 40, 60], []]),
        ("1. Ervaring met Djuma (60 punten)\n2. Kennis van de Wmo (40 punten)\nEr zijn 100 punten te verdienen.\n", [[], []]),
    ],
)  # fmt: skip
def test_what_is_no_scale_of_one(listed: str, scores: list[list[float]]) -> None:
    assert _awards(listed) == scores
