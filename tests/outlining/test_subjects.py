"""A request stays one whatever its work is about: minutes, pay, courses, contracts.

In: samples of `dev`, each with a paragraph amid it that is full of the words of another kind of
document. Out: each is still read as a request.
"""

from __future__ import annotations

import pytest

from tenderkit.errors import NotATender
from tenderkit.evaluating.cases import data_folder, load_cases
from tenderkit.evaluating.labels import load_label
from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read, read_text
from tenderkit.records import Document

EVERY = 9
"""Of so many samples one, so that each paragraph meets all layouts."""
SUBJECTS = {
    "meetings": "De medewerker bereidt de vergaderingen van het bestuur voor met de voorzitter, zet de agenda op, houdt de actielijst bij en zorgt dat notulen, verslag en besluitenlijst binnen een week klaar zijn. Bij de rondvraag noteert hij of zij wie afwezig was.",
    "courses": "Het team geeft elke maand een training en een workshop aan deelnemers uit het hele land. De docent krijgt een handleiding, deelnemers ontvangen een bewijs van deelname en de cursusprijs is voor gemeenten lager.",
    "subsidies": "Het taakveld omvat de subsidieregeling voor verenigingen. Aanvragers dienen een begroting in, het subsidieplafond is elk jaar snel bereikt en de penvoerder van een samenwerking verantwoordt de subsidiabele kosten.",
    "privacy": "De organisatie werkt aan haar privacyverklaring en cookieverklaring: welke persoonsgegevens verwerken wij, hoe lang bewaren wij ze en wat zijn de rechten van betrokkenen.",
    "contracts": "Het contractenregister bevat de overeenkomst van opdracht, de nadere overeenkomst en de inhuurovereenkomst van elke leverancier. Partijen verwijzen vaak naar artikel 4 en artikel 12; ondergetekenden zijn niet altijd bevoegd.",
    "pay": "De afdeling gaat over arbeidsvoorwaarden: de cao, salarisschaal en functieschaal, vakantiegeld, pensioenregeling, eindejaarsuitkering en het individueel keuzebudget. Medewerkers met een vast dienstverband solliciteren soms intern.",
    "news": "Op de afdeling communicatie schrijven collega's het persbericht, de nieuwsbrief en het blog. Volgens de wethouder moet nieuw beleid beter uitgelegd worden; lees ook het stappenplan op de website, versie 3.",
    "invoices": "De administratie controleert elke factuur op factuurnummer, factuurdatum, btw 21% en IBAN. Wat te betalen is voor de vervaldatum gaat door naar de bank; het totaal inclusief btw wordt per bedrag vergeleken.",
    "awards": "Inkoop houdt een lijst bij van gegunde opdrachten: datum van gunning, aantal inschrijvingen, waarde van de opdracht en de winnende partij. Het proces-verbaal van gunning gaat naar het archief.",
    "people": "In het personeelssysteem staan personalia, geboortedatum, nationaliteit en het curriculum vitae van elke medewerker, met referenties op verzoek. Tussen 2015 - 2020 zijn die dossiers overgezet.",
}  # fmt: skip


@pytest.fixture(scope="module")
def requests() -> list[Document]:
    cases = load_cases(data_folder(), "dev")[::EVERY]
    documents = [(case, read(case.source)) for case in cases]
    return [document for case, document in documents if load_label(case.label, document).tender]


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_request_whatever_its_work_is(subject: str, requests: list[Document]) -> None:
    refused = []
    for document in requests:
        lines = [document.words(line) for line in document.lines]
        cut = max(2, len(lines) // 3)
        try:
            rules_outline(
                read_text("\n".join([*lines[:cut], "", SUBJECTS[subject], "", *lines[cut:]]))
            )
        except NotATender:
            refused.append(document.name)
    assert not refused
