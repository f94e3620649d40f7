"""Values in wordings of which each names its thing in two halves: a building and its address, here
and elsewhere, a length behind a start."""

from __future__ import annotations

from typing import Any

import pytest

from tenderkit.building.build import build
from tenderkit.lexicon.places import meeting_places
from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text
from tenderkit.records import Tender

HEAD = """Beleidsadviseur wonen
Gemeente Duinmeer
Tarief: max. € 90,00
Sluitingsdatum: 12 mei 2031, 09:00 uur
"""
TAIL = """
Eisen
1. Minimaal 3 jaar ervaring in de afgelopen 5 jaar als beleidsadviseur wonen, benoem waar.
2. Een afgeronde hbo-opleiding.

Procedure
"""


def told(sentence: str, *, head: str = HEAD, bidding: bool = False) -> Tender:
    said = ("", sentence) if bidding else (sentence, "")
    document = read_text(f"{head}\nDe opdracht\n{said[0]}\n{TAIL}{said[1]}\n")
    return build(document, rules_outline(document))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("op 3 juni in het gemeentehuis, Torenplein 2", ["het gemeentehuis, Torenplein 2"]),
        ("op 3 juni op het stadhuis (Kerkplein 8)", ["het stadhuis (Kerkplein 8)"]),
        ("3 juni, 9.00 uur, stadskantoor (kamer C1.03)", ["stadskantoor (kamer C1.03)"]),
        ("op 3 juni op het kantoor in Lisse of via Teams", ["het kantoor in Lisse of via Teams"]),
        ("op 3 juni 2031 (Provinciehuis)", ["Provinciehuis"]),
        ("op 3 juni 2031, Waterloo", ["Waterloo"]),
        ("3 juni, 9.00 uur, kantoor Maarn", ["kantoor Maarn"]),
        ("in de fractiekamer van het stadhuis", ["fractiekamer van het stadhuis"]),
        ("in het stadhuis en op 4 juni via Teams", ["het stadhuis", "Teams"]),
    ],
)
def test_a_place_is_named_whole(text: str, places: list[str]) -> None:
    assert [place.value for place in meeting_places(text)] == places


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("De drie besten krijgen een uitnodiging voor een gesprek met de griffier, op maandag 2 juni 2031.", 1),
        ("De uitnodiging voor het gesprek ontvangt u op 2 juni 2031.", 0),
        ("Mondelinge gunning aan wie na het gesprek bovenaan staat: woensdag 4 juni 2031", 0),
    ],
)  # fmt: skip
def test_a_day_of_talks_and_a_message_about_them(sentence: str, days: int) -> None:
    assert len(told(sentence, bidding=True).interviews) == days


@pytest.mark.parametrize(
    ("sentence", "where"),
    [
        ("Deels werk je op het bureau aan de gracht, deels vanaf je eigen werkplek.", "hybrid"),
        ("Standplaats: raadhuis in Duinmeer; gedeeltelijk op afstand", "hybrid"),
        ("De stukken mag je thuis voorbereiden.", "hybrid"),
        ("Er wordt gewerkt op ons projectbureau en, als je dat wilt, elders.", "hybrid"),
        ("Vraag\tIs thuiswerken mogelijk?\nAntwoord\tJa, in overleg.", "hybrid"),
        ("Vraag\tIs thuiswerken mogelijk?\nAntwoord\tNee.", "on_site"),
        ("Het team werkt met inwoners op straat en elders in de wijk.", None),
        ("Deels ben je adviseur, deels ben je projectleider.", None),
    ],
)
def test_here_and_elsewhere(sentence: str, where: str | None) -> None:
    assert told(sentence).on_site == where


@pytest.mark.parametrize(
    ("sentence", "state"),
    [
        ("Inzet als zelfstandige: akkoord, mits de modelovereenkomst wordt gevolgd.", "open"),
        ("Je kunt de opdracht als zzp'er vervullen.", "open"),
        ("Deze opdracht mag je als freelancer doen.", "open"),
        ("Meedoen kan op eigen naam of via je werkgever.", "open"),
        ("Inzet zzp: mogelijk na omzetting naar payroll", "convert"),
        ("Als zzp'er kun je deze opdracht niet vervullen.", "excluded"),
    ],
)
def test_who_may_do_the_work(sentence: str, state: str | None) -> None:
    assert told(sentence).self_employed == state


@pytest.mark.parametrize(
    ("sentence", "decides"),
    [
        ("Eindigen twee inschrijvingen gelijk, dan wordt de laagst geprijsde uitgenodigd.", "rate"),
        ("Gelijke stand? Dan gaat de laagst geoffreerde door.", "rate"),
        ("Eindigen twee inschrijvingen gelijk, dan worden beide uitgenodigd.", None),
    ],
)
def test_the_lowest_price_decides(sentence: str, decides: Any) -> None:
    assert told(sentence, bidding=True).tie_breaker == decides


@pytest.mark.parametrize(
    ("sentence", "papers"),
    [
        (
            "Wij ontvangen graag je cv, een plan van aanpak en een prijsblad. In het bovengenoemde plan van aanpak noem je de risico's.",
            ("plan van aanpak", "prijsblad"),
        ),
        (
            "Je bod bestaat uit een cv, een motivatie en de namen van twee referenten.",
            ("motivatie", "namen van twee referenten"),
        ),
        ("Het cv is Nederlandstalig, telt vier pagina's en noemt twee referenten.", ()),
        (
            "Lever aan: cv, een kopie van het diploma en van het certificaat.",
            ("kopie van het diploma", "kopie van het certificaat"),
        ),
        (
            "Bij het cv hoort een ingevulde en ondertekende eigen verklaring.",
            ("ingevulde en ondertekende eigen verklaring",),
        ),
        ("Stuur een cv van vier pagina's. Een motivatiebrief vraagt de gemeente niet.", ()),
    ],
)  # fmt: skip
def test_papers_each_once_and_whole(sentence: str, papers: tuple[str, ...]) -> None:
    read = told(sentence, bidding=True).submission
    assert (read.documents if read else ()) == papers


@pytest.mark.parametrize(
    ("sentence", "fees"),
    [
        (
            "Als zzp'er\tIn detachering\nOnze marge\t8% van het uurtarief\t13% van het uurtarief",
            [("8", "zzp"), ("13", "detachering")],
        ),
        (
            "Onze marge is 7% als je als zelfstandige via de payroll gaat en 4% bij detachering.",
            [("7", "zzp"), ("4", "detachering")],
        ),
        ("Aan de leverancier wordt € 1,95 per gewerkt uur doorbelast.", [("1.95", "all")]),
        ("De bijdrage van het platform, € 1,65 per gewerkt uur, betaal je.", [("1.65", "all")]),
        ("Het aandeel hybride werken is\t60%\t40%", []),
    ],
)
def test_fees_of_whom(sentence: str, fees: list[tuple[str, str]]) -> None:
    assert [(str(fee.value), fee.applies_to) for fee in told(sentence).fees] == fees


@pytest.mark.parametrize(
    ("sentence", "months"),
    [
        ("De inzet start op 1 juni 2031 en loopt acht maanden door.", 8),
        ("Je begint op 2 juni 2031 en blijft een half jaar.", 6),
        ("De opdracht gaat in op 2 juni 2031 en duurt zeven maanden.", 7),
        ("Het project startte in 2029 en heeft veel tijd gekost.", None),
    ],
)
def test_a_length_behind_a_start(sentence: str, months: float | None) -> None:
    assert told(sentence).duration_months == months


@pytest.mark.parametrize(
    ("row", "positions"),
    [("Aantal in te huren\t2", 2), ("Aantal te plaatsen: 1", 1), ("Aantal uren: 24", None)],
)
def test_a_bare_count(row: str, positions: int | None) -> None:
    read = told("Je schrijft beleid.", head=f"{HEAD}{row}\n").positions
    assert (read.max if read else None) == positions
