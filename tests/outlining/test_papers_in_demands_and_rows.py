"""Papers that a demand asks for, rows of a form that tell how one bids, and what stands behind the demands."""

from __future__ import annotations

import pytest

from tests.support.forms_of_bids import Form, form_of

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

BEHIND_THE_DEMANDS = """Adviseur riolering

Opdrachtgever: Gemeente Waterakker
Maximaal uurtarief: € 91,00
Sluitingsdatum: 14 november 2031, 12:00 uur

Eisen

1. Minimaal 3 jaar ervaring als adviseur riolering bij een gemeente
2. Een afgeronde hbo-opleiding

{told}
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
        ("Aan te leveren: cv (max 3 pag.), motivatie (max 1 pag.)", (3, None, None, ["motivatie"])),
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


@pytest.mark.parametrize(
    ("told", "form"),
    [
        ("Zo reageer je\n\nJe stuurt ons een cv van hooguit vier pagina's, met daarbij een motivatie.", (4, None, None, ["motivatie"])),
        ("Zo reageer je\n\nDien je aanbod in met een actueel cv, een ingevuld antwoordformulier en een kopie van je VCA.", (None, None, None, ["ingevuld antwoordformulier", "kopie van je VCA"])),
        ("Zo reageer je\n\nWat verwachten we bij je reactie?\n• Een cv in het Nederlands van max. 3 A4\n• Een motivatie van max. 1 A4\n• Je tarief", (3, "nl", None, ["motivatie"])),
        ("Inschrijfvoorwaarden\n\n- Cv maximaal 5 pagina's\n- Motivatie maximaal 2 pagina's\n- Tarief all-in", (5, None, None, ["Motivatie"])),
        ("Aanlevering\n\nHet cv leveren in Word, de motivatie in pdf.", (None, None, None, ["motivatie"])),
        ("Aanlevering\n\nTegelijk met het cv uploadt u de ingevulde eisen- en wensenlijst.", (None, None, None, ["ingevulde eisen- en wensenlijst"])),
        ("Aanlevering\n\nDe aanbieding bestaat uit drie delen: A. cv, B. motivatie, C. prijsblad.", (None, None, None, ["motivatie", "prijsblad"])),
        ("Aanlevering\n\nWij verzoeken u de volgende documenten mee te zenden: cv, diploma en referentieverklaring.", (None, None, None, ["diploma", "referentieverklaring"])),
        ("Procedure\n\nVoor 12 november 12.00 uur ontvangen wij het cv en het prijsblad; daarna start de beoordeling.", (None, None, None, ["prijsblad"])),
        ("Procedure\n\nWij beoordelen alleen inschrijvingen met een cv, een motivatie en een ondertekend inschrijfformulier.", (None, None, None, ["motivatie", "ondertekend inschrijfformulier"])),
        ("Procedure\n\nDe kandidaat presenteert tijdens het interview zijn plan van aanpak.", (None, None, None, [])),
        ("Procedure\n\nKandidaten die doorgaan leveren een casusuitwerking van twee A4 aan.", (None, None, None, [])),
        ("Procedure\n\nBij twijfel vragen wij om bewijsstukken, zoals diploma's.", (None, None, None, [])),
        ("Graag uiterlijk dinsdag cv en motivatie naar inhuur@voorbeeld.nl.", (None, None, None, ["motivatie"])),
        ("Reacties met cv en motivatie zien we graag tegemoet.", (None, None, None, ["motivatie"])),
        ("Kun je me een cv sturen, en een korte toelichting op de drie wensen?", (None, None, None, ["korte toelichting op de drie wensen"])),
        ("Heb je iemand? Stuur het cv door met tarief en motivatie.", (None, None, None, ["motivatie"])),
        ("Stuur alleen een cv. Geen poespas.", (None, None, None, [])),
        ("Een motivatiebrief kan, maar hoeft niet.", (None, None, None, [])),
        ("Kopieën van diploma's vragen we pas als je gekozen bent.", (None, None, None, [])),
        ("Wij maken zelf de aanbiedingsbrief.", (None, None, None, [])),
        ("De motivatie schrijven wij samen met jou.", (None, None, None, [])),
        ("Documenten\n\nCv\tVereist\nMotivatie\tVereist\nVOG\tNa gunning\nDiploma\tOp verzoek", (None, None, None, ["Motivatie"])),
        ("Bijlagen\n\n1. Cv-format\n2. Concept-overeenkomst\n3. Inkoopvoorwaarden", (None, None, None, [])),
        ("Submission\n\nBids must contain: a CV (maximum 4 pages), a cover letter and proof of registration.", (4, None, None, ["cover letter", "proof of registration"])),
        ("Submission\n\nEmail your CV together with a short motivation to the desk.", (None, None, None, ["short motivation"])),
        ("Submission\n\nDiplomas may be requested at a later stage.", (None, None, None, [])),
    ],
)  # fmt: skip
def test_papers_behind_the_demands(told: str, form: Form) -> None:
    assert form_of(BEHIND_THE_DEMANDS.format(told=told)) == form
