"""Papers that are handed in: under their heading, in a sentence that sends them, never those that the work brings forth."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract
from tenderkit.reading import read_text

PAGE = """Adviseur riolering

Opdrachtgever: Gemeente Waterakker
Maximaal uurtarief: € 91,00
Sluitingsdatum: 14 november 2031, 12:00 uur

Eisen

1. Minimaal 3 jaar ervaring als adviseur riolering bij een gemeente
2. Een afgeronde hbo-opleiding

{told}
"""

CASES = [
    (
        "Hand in\n\n- Resume in Dutch, 5 pages at most\n- Motivation letter\n- Copy of your certificate",
        ["Motivation letter", "Copy of your certificate"],
    ),
    (
        "What to send\n\n- CV (max. 4 pages)\n- Cover letter\n- Signed declaration",
        ["Cover letter", "Signed declaration"],
    ),
    ("Please submit\n\n- Resume, 3 pages\n- Price sheet", ["Price sheet"]),
    (
        "Bij te voegen\n\n- Cv van maximaal 4 pagina's\n- Motivatiebrief\n- Kopie diploma",
        ["Motivatiebrief", "Kopie diploma"],
    ),
    (
        "Aan te leveren\n\n- Cv\n- Motivatie\n- Ingevuld prijsblad",
        ["Motivatie", "Ingevuld prijsblad"],
    ),
    (
        "Wat stuur je mee?\n\n- Je cv\n- Een motivatie\n- Een kopie van je certificaat",
        ["motivatie", "kopie van je certificaat"],
    ),
    (
        "Checklist inschrijving\n\n- Cv\n- Uittreksel handelsregister\n- Ondertekende eigen verklaring",
        ["Uittreksel handelsregister", "Ondertekende eigen verklaring"],
    ),
    (
        "Uw inschrijving bestaat uit\n\n1. Cv\n2. Prijsformulier\n3. Plan van aanpak",
        ["Prijsformulier", "Plan van aanpak"],
    ),
    ("Te uploaden documenten\n\n- Cv\n- Motivatie", ["Motivatie"]),
    (
        "Procedure\n\nVoeg de motivatie uit W3 en een kopie van het diploma toe.",
        ["motivatie", "kopie van het diploma"],
    ),
    ("Procedure\n\nDien uw cv en de motivatiebrief van 2.2.3 in.", ["motivatiebrief"]),
    ("Procedure\n\nStuur het cv en de motivatie bij wens 4 mee.", ["motivatie"]),
    ("Procedure\n\nUpload het cv, de motivatie (W2) en het prijsblad.", ["motivatie", "prijsblad"]),
    (
        "Procedure\n\nU levert aan: cv, de motivatiebrief onder G3 en de eigen verklaring.",
        ["motivatiebrief", "eigen verklaring"],
    ),
    (
        "Procedure\n\nVoeg de beschrijving bij W4 en een kopie van het certificaat toe.",
        ["beschrijving bij W4", "kopie van het certificaat"],
    ),
    (
        "Procedure\n\nVoeg de uitwerking van de casus toe aan uw inschrijving.",
        ["uitwerking van de casus"],
    ),
    (
        "Procedure\n\nStuur ook een voorbeeld van een eerder advies mee.",
        ["voorbeeld van een eerder advies"],
    ),
    ("Procedure\n\nStuur twee werkvoorbeelden mee.", ["twee werkvoorbeelden"]),
    (
        "Procedure\n\nDe inschrijving bestaat uit een cv, een visie op de opdracht en het prijsblad.",
        ["visie op de opdracht", "prijsblad"],
    ),
    (
        "De opdracht\n\nOp te leveren:\n- een notitie met uitgangspunten;\n- een presentatie voor de raad van twee pagina's;\n- een plan van aanpak.",
        [],
    ),
    (
        "Resultaten\n\nDe adviseur levert op:\n- een plan van aanpak;\n- een factsheet van twee pagina's;\n- een presentatie.",
        [],
    ),
    ("Wat lever je op?\n\n- Een plan van aanpak\n- Een presentatie voor het college", []),
    ("Deliverables\n\n- project plan\n- presentation of two pages", []),
    ("Procedure\n\nEen motivatiebrief wordt niet gelezen.", []),
    ("Procedure\n\nWij ontvangen graag een cv; een motivatiebrief hoeft niet.", []),
    ("Na gunning\n\n- Kopie identiteitsbewijs\n- Verklaring Omtrent het Gedrag", []),
    ("Procedure\n\nU ontvangt het prijsblad als bijlage 2.", []),
    ("Procedure\n\nDe beoordelaars lezen de motivatie en geven punten.", []),
    (
        "Procedure\n\nHet cv telt hooguit vier bladzijden. De brief telt er hooguit één en gaat als los bestand mee.",
        ["brief"],
    ),
    ("Procedure\n\nSend your CV and a cover letter to the desk.", ["cover letter"]),
    (
        "Procedure\n\nUpload per candidate: CV (Dutch, max. 4 pages) and a copy of the CISSP certificate.",
        ["copy of the CISSP certificate"],
    ),
    (
        "Procedure\n\nAttach a copy of your PRINCE2 certificate and a short motivation.",
        ["copy of your PRINCE2 certificate", "short motivation"],
    ),
    ("Procedure\n\nVoeg een kopie van uw CKA-certificaat bij.", ["kopie van uw CKA-certificaat"]),
    (
        "Procedure\n\nUw aanbod omvat een cv, een korte motivatie en de getekende verklaring van beschikbaarheid.",
        ["korte motivatie", "getekende verklaring van beschikbaarheid"],
    ),
]


@pytest.mark.parametrize(("told", "papers"), CASES)
def test_papers_of_the_bid(told: str, papers: list[str]) -> None:
    submission = extract(read_text(PAGE.format(told=told))).submission
    assert list(submission.documents if submission else ()) == papers
