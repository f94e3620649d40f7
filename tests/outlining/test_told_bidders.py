"""Who may bid alone, and who wins at equal score, told in other words."""

import pytest

from tenderkit.extraction import extract
from tenderkit.reading import read_text
from tenderkit.records import Tender

PAGE = """Adviseur riolering

Opdrachtgever: Gemeente Waterakker
Maximaal uurtarief: € 91,00
Sluitingsdatum: 14 november 2031, 12:00 uur

Eisen

1. Minimaal 3 jaar ervaring als adviseur riolering bij een gemeente
2. Een afgeronde hbo-opleiding

Procedure

{told}
"""


def page(told: str) -> Tender:
    return extract(read_text(PAGE.format(told=told)))


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ("Een zelfstandige is hier prima.", "open"),
        ("Freelancers mogen gewoon meedoen.", "open"),
        ("Wij zien geen belemmering voor de inzet van een zzp'er.", "open"),
        ("De opdracht kan door een zelfstandige professional worden uitgevoerd.", "open"),
        ("Invulling als zzp'er: akkoord", "open"),
        ("Freelance (zzp) or seconded", "open"),
        ("Self-employed consultants may also bid.", "open"),
        ("Als zelfstandige reageer je gewoon; na gunning werk je via payroll.", "convert"),
        ("Win je, dan kom je bij ons op de loonlijst.", "convert"),
        ("Wij zetten alleen mensen in die elders in dienst zijn.", "excluded"),
        ("Dienstverband vereist, dus géén zelfstandigen.", "excluded"),
        ("De voorwaarde over inzet van zzp'ers is hier niet weergegeven.", "probably_excluded"),
        ("Wij kennen veel zzp'ers en detacheerders.", None),
        ("De kandidaat werkt zelfstandig en nauwkeurig.", None),
    ],
)
def test_who_may_bid_alone(told: str, state: str | None) -> None:
    assert page(told).self_employed == state


@pytest.mark.parametrize(
    ("told", "decides"),
    [
        ("Gelijke stand? Dan beslist het laagste tarief.", True),
        ("Vraag: Wat doet u bij een gelijke score?\nAntwoord: Het laagste uurtarief wint.", True),
        ("Eindigen inschrijvers op dezelfde plek, dan gaat de goedkoopste voor.", True),
        ("Blijft het onbeslist, dan wordt gegund op de laagste prijs.", True),
        ("Hetzelfde eindcijfer: laagste tarief eerst.", True),
        ("Staan er meer kandidaten op de derde plaats, dan wint wie het minst rekent.", True),
        ("Bij een gelijke score beslist het lot.", False),
        ("Wat is het tarief bij gelijke uren? Het laagste dat u biedt.", False),
    ],
)
def test_who_wins_at_equal_score(told: str, decides: bool) -> None:
    assert (page(told).tie_breaker == "rate") is decides
