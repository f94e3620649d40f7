"""Papers that are handed in: under their heading, in a sentence that sends them, never those that the work brings forth."""

from __future__ import annotations

import pytest

from tenderkit.building.build import build
from tenderkit.extraction import extract
from tenderkit.outlining.rules import rules_outline
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


@pytest.mark.parametrize(
    ("told", "papers"),
    [
        (
            "Indienen\n\nEen cv van drie pagina's, een casus (1 A4) en het prijsblad.",
            ["casus", "prijsblad"],
        ),
        (
            "Indienen\n\nEen cv van hooguit vier kanten, je voorbeeldproduct als link en je uurtarief.",
            ["voorbeeldproduct"],
        ),
        (
            "Indienen\n\nHet cv (maximaal 4 pagina's), het plan voor de eerste honderd dagen en het prijsblad.",
            ["plan voor de eerste honderd dagen", "prijsblad"],
        ),
        ("Indienen\n\nUw cv, een publicatie en uw tarief.", ["publicatie"]),
        (
            "Indienen\n\nStuur één pdf met het cv (zonder foto) en daarnaast een kopie van het diploma.",
            ["kopie van het diploma"],
        ),
        (
            "Indienen\n\nStuur een cv zonder logo's van maximaal 4 pagina's en een motivatie.",
            ["motivatie"],
        ),
        (
            "Indienen\n\nEen cv van 4 pagina's. Plus het antwoord op vraag 3.",
            ["antwoord op vraag 3"],
        ),
        (
            "Indienen\n\nEen cv van 4 pagina's. Daarnaast een plan voor de overdracht.",
            ["plan voor de overdracht"],
        ),
        ("Indienen\n\nEen cv van 4 pagina's. Stuur geen kopie van een paspoort mee.", []),
        ("Indienen\n\nEen cv van 4 pagina's en een motivatie, geen diploma's.", ["motivatie"]),
        (
            "Indienen\n\nEen cv van 4 pagina's, een motivatie en niet de certificaten.",
            ["motivatie"],
        ),
        (
            "Indienen\n\nCv, motivatie en een uittreksel uit het handelsregister van hooguit zes maanden oud.",
            ["motivatie", "uittreksel uit het handelsregister"],
        ),
        (
            "Indienen\n\nCv en een uittreksel van de Kamer van Koophandel van maximaal drie maanden.",
            ["uittreksel van de Kamer van Koophandel"],
        ),
        (
            "Indienen\n\nCv en een uittreksel uit het handelsregister van niet ouder dan een half jaar.",
            ["uittreksel uit het handelsregister"],
        ),
        (
            "Indienen\n\nIn te dienen: het cv, de toelichting op W1 tot en met W3 en het prijsblad.",
            ["toelichting op W1 tot en met W3", "prijsblad"],
        ),
        (
            "Indienen\n\nIn te dienen: het cv, de uitwerking van G2 t/m G4 en de eigen verklaring.",
            ["uitwerking van G2 t/m G4", "eigen verklaring"],
        ),
        (
            "Application rules\n\n- One candidate per supplier.\n- CV in Dutch, 5 pages at most.\n- Upload a motivation letter and a copy of the licence together with the CV.\n- Two references; we call them later.",
            ["motivation letter", "copy of the licence"],
        ),
        ("Bidding instructions\n\n- CV in Dutch, 4 pages at most.\n- Price sheet", ["Price sheet"]),
        ("Rules for your bid\n\n- CV in Dutch, 4 pages at most.\n- Cover letter", ["Cover letter"]),
        ("Inschrijfregels\n\n- Cv van maximaal 4 pagina's\n- Motivatiebrief", ["Motivatiebrief"]),
        (
            "Instructies voor het inschrijven\n\n- Cv van maximaal 4 pagina's\n- Prijsblad",
            ["Prijsblad"],
        ),
        (
            "De opdracht\n\nDe beheerders leveren de gegevens. Aan het eind zijn de volgende resultaten bereikt:\n\n- een risicomatrix die door allen wordt gebruikt;\n- een verbeterplan voor de gegevens.",
            [],
        ),
        (
            "De opdracht\n\nDe teams leveren input aan. Het resultaat is af als er ligt:\n\n- een toetsingsmatrix;\n- een notitie.",
            [],
        ),
        ("Beoordeling\n\nOp basis van het cv, het plan en het gesprek kiezen wij.", []),
        ("De opdracht\n\nJe schrijft een plan en een advies.", []),
        ("Beoordeling\n\nWij beoordelen uw cv, ervaring en tarief.", []),
        ("Indienen\n\nUw cv, uw beschikbaarheid en uw uurtarief stuurt u naar ons.", []),
        ("Indienen\n\nVermeld in uw cv uw projecten, producten en publicaties.", []),
    ],
)
def test_papers_by_their_place_in_a_list(told: str, papers: list[str]) -> None:
    document = read_text(PAGE.format(told=told))
    form = build(document, rules_outline(document)).submission
    assert list(form.documents if form else ()) == papers


@pytest.mark.parametrize(
    ("demand", "count"),
    [
        ("De inschrijver overlegt twee referenties van vergelijkbare opdrachten.", 2),
        ("Bij de inschrijving is één referentieverklaring gevoegd.", 1),
        ("Inschrijver verstrekt drie referenties die niet ouder zijn dan vijf jaar.", 3),
        ("U voegt 2 referentieprojecten bij.", 2),
        ("De inschrijver noemt minimaal twee referenten.", 2),
        ("Supplier submits two references of similar work.", 2),
        ("Twee referenties zijn bij de aanbieding gevoegd.", 2),
        ("2.2.3 REFERENTIE Eis: Bij de inschrijving is één referentieverklaring gevoegd.", 1),
        ("Referentie: MI-2614", None),
        ("De kandidaat heeft referentiearchitecturen opgesteld.", None),
        ("Kennis van twee referentiekaders", None),
        ("Ervaring met 3 referentieprojecten", None),
    ],
)
def test_references_that_a_demand_asks_to_hand_in(demand: str, count: int | None) -> None:
    page = PAGE.format(told="").replace("2. Een", f"2. {demand}\n3. Een")
    document = read_text(page)
    form = build(document, rules_outline(document)).submission
    assert (form.references_min if form else None) == count


@pytest.mark.parametrize(
    ("told", "form"),
    [
        ("Een Nederlandstalig cv (hooguit 4 pagina's) met een motivatie op een los vel.", (4, "nl", None, ["motivatie op een los vel"])),
        ("Een cv van zes pagina's en een toelichting op de wensen, allebei in het Nederlands.", (6, "nl", None, ["toelichting op de wensen"])),
        ("Een cv van zes pagina's en een motivatie, alle twee in het Engels.", (6, "en", None, ["motivatie"])),
        ("Naast deze vragenlijst: het cv in het Nederlands (maximaal 5 pagina's) en het prijsblad.", (5, "nl", None, ["vragenlijst", "prijsblad"])),
        ("Een cv van 4 pagina's (Nederlands of Engels) en een motivatie.", (4, None, None, ["motivatie"])),
        ("A CV in English or Dutch, 4 pages at most.", (4, None, None, [])),
        ("Je reageert met je cv en het ingevulde kandidatenformulier.", (None, None, None, ["ingevulde kandidatenformulier"])),
        ("Inschrijven doet u met een cv van 3 pagina's en een motivatiebrief.", (3, None, None, ["motivatiebrief"])),
        ("Respond with your CV and a price sheet.", (None, None, None, ["price sheet"])),
        ("Een cv van 3 pagina's. Daarna vragen we twee referenties op.", (3, None, None, [])),
        ("Een cv van 3 pagina's. Na de gesprekken bellen we twee referenten.", (3, None, None, [])),
        ("Een cv van 3 pagina's met twee referenten; die bellen we later.", (3, None, 2, [])),
        ("Een cv van 3 pagina's en een ingevuld referentieformulier met 2 referenten.", (3, None, 2, ["ingevuld referentieformulier"])),
        ("Een cv van 3 pagina's en een referentielijst.", (3, None, None, ["referentielijst"])),
        ("Een cv van 3 pagina's. Uw tarief vult u in op het formulier.", (3, None, None, [])),
        ("Een cv van 3 pagina's. U schrijft in door deze vragenlijst in te vullen.", (3, None, None, [])),
        ("Een cv van 3 pagina's. Per wens levert u een toelichting van maximaal een half A4. Voeg de toelichting op de wensen bij.", (3, None, None, ["toelichting op de wensen"])),
        ("Cv\tmaximaal 4 pagina's\nPrijsopgave\top het formulier uit bijlage 1", (4, None, None, ["Prijsopgave op het formulier uit bijlage 1"])),
    ],
)  # fmt: skip
def test_the_form_of_a_bid(
    told: str, form: tuple[int | None, str | None, int | None, list[str]]
) -> None:
    document = read_text(PAGE.format(told=f"Indienen\n\n{told}"))
    found = build(document, rules_outline(document)).submission
    assert found is not None
    assert (
        found.cv_max_pages,
        found.cv_language,
        found.references_min,
        list(found.documents),
    ) == form
