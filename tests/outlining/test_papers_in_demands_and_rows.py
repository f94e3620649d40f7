"""Papers that a demand asks for, and rows of a form that tell how one bids."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract
from tenderkit.reading import read_text

IN_A_DEMAND = """Adviseur riolering

Opdrachtgever: Gemeente Waterakker
Maximaal uurtarief: € 91,00
Sluitingsdatum: 14 november 2031, 12:00 uur

Eisen

1. Minimaal 3 jaar ervaring als adviseur riolering bij een gemeente
2. {told}
3. Beschikbaar vanaf 1 december 2031

Inschrijven

Het cv telt maximaal 4 pagina's.
"""

IN_THE_HEAD = """Adviseur riolering

Opdrachtgever: Gemeente Waterakker
Maximaal uurtarief: € 91,00
{told}
Sluitingsdatum: 14 november 2031, 12:00 uur

De opdracht

Je stelt rioleringsplannen op en bewaakt de uitvoering.

Eisen

1. Minimaal 3 jaar ervaring als adviseur riolering bij een gemeente
2. Een afgeronde hbo-opleiding
"""

Form = tuple[int | None, str | None, int | None, list[str]]


def form_of(text: str) -> Form:
    submission = extract(read_text(text)).submission
    if submission is None:
        return None, None, None, []
    return (
        submission.cv_max_pages,
        submission.cv_language,
        submission.references_min,
        list(submission.documents),
    )


@pytest.mark.parametrize(
    ("demand", "papers"),
    [
        ("Een afgeronde hbo-opleiding civiele techniek. Voeg een kopie van het diploma toe.", ["kopie van het diploma"]),
        ("Een geldig VCA-certificaat; een kopie wordt meegestuurd met de inschrijving.", ["kopie"]),
        ("Een afgeronde hbo-opleiding (kopie diploma bijvoegen).", ["kopie diploma"]),
        ("Registratie bij SKJ, bewijs van inschrijving toevoegen.", ["bewijs van inschrijving"]),
        ("Een geldig VCA-certificaat, aan te tonen met een kopie van het certificaat.", ["kopie van het certificaat"]),
        ("In het bezit van het certificaat PRINCE2 Practitioner. U uploadt een kopie van het certificaat.", ["kopie van het certificaat"]),
        ("Afgeronde opleiding tot boa domein I. Stuur een scan van het getuigschrift mee.", ["scan van het getuigschrift"]),
        ("De inschrijver staat ingeschreven in het handelsregister en voegt een recent uittreksel bij.", ["recent uittreksel"]),
        ("Hbo-diploma civiele techniek; kopie van het diploma bij de offerte voegen.", ["kopie van het diploma"]),
        ("De kandidaat heeft een werkvoorbeeld dat bij de inschrijving is gevoegd.", ["werkvoorbeeld"]),
        ("Bachelor's degree in civil engineering (attach a copy of your degree).", ["copy of your degree"]),
        ("A valid CISSP certificate; please include a copy of the certificate.", ["copy of the certificate"]),
        ("Een afgeronde hbo-opleiding (diploma op verzoek te overleggen).", []),
        ("Een geldig VCA-certificaat. Kopieën worden bij de verificatie opgevraagd.", []),
        ("In het bezit van een diploma civiele techniek.", []),
        ("De kandidaat overlegt voor de eerste werkdag een VOG.", []),
        ("Na gunning levert de kandidaat een kopie van het diploma aan.", []),
        ("De kandidaat kan bij het gesprek het originele diploma tonen.", []),
        ("Ervaring met het opstellen van een plan van aanpak.", []),
        ("Ervaring met het toevoegen van een toelichting aan raadsvoorstellen.", []),
        ("De kandidaat ondertekent een geheimhoudingsverklaring.", []),
    ],
)  # fmt: skip
def test_a_copy_that_a_demand_asks_for(demand: str, papers: list[str]) -> None:
    assert form_of(IN_A_DEMAND.format(told=demand)) == (4, None, None, papers)


@pytest.mark.parametrize(
    ("told", "form"),
    [
        ("Motivatie verplicht: Ja", (None, None, None, ["Motivatie"])),
        ("Motivatie vereist: nee", (None, None, None, [])),
        ("Motivatiebrief: Ja", (None, None, None, ["Motivatiebrief"])),
        ("Motivatie: Nee", (None, None, None, [])),
        ("Max. aantal pagina's cv: 4", (4, None, None, [])),
        ("Aantal pagina's CV\t5", (5, None, None, [])),
        ("Taal cv: Nederlands", (None, "nl", None, [])),
        ("Voertaal: Nederlands", (None, None, None, [])),
        ("CV taal: Engels", (None, "en", None, [])),
        ("Aantal referenties: 2", (None, None, 2, [])),
        ("Referenties: 3", (None, None, 3, [])),
        ("Referenties: niet nodig", (None, None, None, [])),
        ("Benodigde documenten: cv, motivatie en diploma", (None, None, None, ["motivatie", "diploma"])),
        ("Vereiste bijlagen: CV, prijsblad", (None, None, None, ["prijsblad"])),
        ("Cv: Nederlands, maximaal 4 pagina's", (4, "nl", None, [])),
        ("CV-eisen: NL, max. 5 pagina's A4, met 2 referenties", (5, "nl", 2, [])),
        ("Aan te leveren: cv (max 3 pag.), motivatie (max 1 pag.)", (3, None, None, ["motivatie (max 1 pag.)"])),
        ("Documenten\tCV, motivatiebrief", (None, None, None, ["motivatiebrief"])),
        ("Upload: cv + motivatie", (None, None, None, ["motivatie"])),
        ("Bijlagen: Inhuurvoorwaarden.pdf, Functieprofiel.pdf", (None, None, None, [])),
        ("Maximum CV pages: 4\nCV language: Dutch\nCover letter required: yes", (4, "nl", None, ["Cover letter"])),
        ("Cover letter required: no", (None, None, None, [])),
        ("Inschrijving bestaat uit: CV (max. 4 pagina's), Eisenformulier", (4, None, None, ["Eisenformulier"])),
    ],
)  # fmt: skip
def test_rows_of_a_form(told: str, form: Form) -> None:
    assert form_of(IN_THE_HEAD.format(told=told)) == form
