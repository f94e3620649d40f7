"""Demands in other words: what code can test in them, their theme and their proof."""

import pytest

from tenderkit.building.requirements import requirement
from tenderkit.lexicon.themes import proof_of, theme_of


def stated_in(text):
    found = requirement(text, "knockout", theme_of(text))
    values = found.model_dump(exclude_none=True) if found else {}
    return {name: value for name, value in values.items() if name != "names"}


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("A minimum of 30 months' work as a tester", {"min_months": 30}),
        ("Een minimum van vier jaar ervaring als griffier", {"min_months": 48}),
        ("U beschikt over zes jaar werkervaring als planeconoom", {"min_months": 72}),
        ("Between two and four years of experience as a designer", {"min_months": 24}),
        ("Heeft tussen de vier en acht jaar ervaring als beheerder", {"min_months": 48}),
        (
            "Een kleine twaalf jaar ervaring, waarvan minimaal drie jaar als ploegleider",
            {"min_months": 36},
        ),
        (
            "Circa acht jaar meegedraaid in de zorg, ten minste 2 jaar als inkoper",
            {"min_months": 24},
        ),
        ("Heeft minstens drie gebiedsvisies opgesteld", {"min_count": 3}),
        (
            "Two or more ERP migrations in the past four years",
            {"min_count": 2, "window_months": 48},
        ),
        ("Noemt twee referenten bij een waterschap", {"min_count": 2}),
        ("Four recent references with a telephone number", {"min_count": 4}),
        ("Bij de offerte horen drie referentieverklaringen", {"min_count": 3}),
        ("Experience with Jira and Confluence, at least 2 years", {"min_months": 24}),
        ("Een getuigschrift van de hogeschool", {"education_level": "hbo"}),
        ("Max. 112,50 all-in", {"max_rate": "112.50"}),
        ("Een bovengrens van tachtig euro per uur (ex. btw)", {"max_rate": "80.00"}),
        ("Payrollbedrijven tonen hun SNA-keurmerk", {"conditional": True}),
        ("Zzp'ers sturen een kopie van hun polis mee", {"conditional": True}),
        ("Schrijft u in als combinatie, dan tekent ieder lid", {"conditional": True}),
        ("Vijf jaar in dienst van een gemeentelijke belastingdienst", {"min_months": 60}),
        ("U was niet korter dan dertig maanden actief als planner", {"min_months": 30}),
        (
            "De laatste 24 maanden ononderbroken werkzaam als boswachter",
            {"min_months": 24, "window_months": 24},
        ),
        (
            "In een periode van acht jaar voorafgaand aan sluiting ten minste drie als inkoper",
            {"min_months": 36, "window_months": 96},
        ),
        (
            "Vier jaar ervaring als inkoper, waarvan minimaal de laatste 6 maanden bij een gemeente",
            {"min_months": 48},
        ),
        (
            "Een cursus gevolgd als planner, niet langer dan drie jaar terug",
            {"window_months": 36},
        ),
        ("Eén jaar gewerkt bij een provincie", {"min_months": 12}),
        ("Has led no fewer than three audits", {"min_count": 3}),
        ("Al eens griffier geweest (twee keer is genoeg)", {"min_count": 2}),
        ("Minimaal vijf Wob-verzoeken behandeld", {"min_count": 5}),
        ("Een hogere beroepsopleiding verkeerskunde", {"education_level": "hbo"}),
        ("Minimaal een middelbare beroepsopleiding", {"education_level": "mbo"}),
        (
            "Wo-diploma, of een hbo-diploma met een vervolgstudie",
            {"education_level": "hbo"},
        ),
        ("Maximaal p/u 97,50 incl. marge", {"max_rate": "97.50"}),
        ("Een leverancier die arbeidskrachten uitleent, is geregistreerd", {"conditional": True}),
        ("Partijen met personeel tonen hun keurmerk", {"conditional": True}),
        ("Leent u mensen uit? Dan staat u in het handelsregister", {"conditional": True}),
        ("Een keurmerk, als de inschrijver personeel uitleent", {"conditional": True}),
        ("Bij inzet van een zzp'er geldt de modelovereenkomst", {"conditional": True}),
        ("Voor bedrijven die onderaannemers inzetten: geen", {"conditional": True}),
        ("De inschrijver staat geregistreerd als bureau dat personeel uitleent", {}),
        ("Zzp'ers zijn uitgesloten van deze opdracht", {}),
        ("Bent u op dinsdag beschikbaar?", {}),
    ],
)
def test_what_can_be_tested(text, stated):
    assert stated_in(text) == stated


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("Was drie jaar actief als havenmeester", "experience"),
        ("Twee jaar ervaring op mbo-niveau", "experience"),
        ("Hbo werk- en denkniveau en twee jaar ervaring", "education"),
        ("Een getuigschrift van de hogeschool", "education"),
        ("Twee nascholingen over de Jeugdwet", "training"),
        ("De kandidaat weet hoe een raadsvoorstel tot stand komt", "knowledge"),
        ("Heeft verstand van riolering", "knowledge"),
        ("Is doorkneed in het staatssteunrecht", "knowledge"),
        ("Warme relaties bij woningcorporaties", "network"),
        ("Breed ingevoerd in de cultuursector", "network"),
        ("Je schrijft en spreekt vloeiend Duits", "language"),
        ("Hooguit 97,50 excl. btw", "rate"),
        ("Financieel voorstel", "rate"),
        ("De adviseur begint op 1 september", "availability"),
        ("Op maandag is de kandidaat aanwezig in het gemeentehuis", "availability"),
        ("Een kopie van uw polis", "insurance"),
        ("You bring your own smartphone", "equipment"),
        ("Twee referenten met hun telefoonnummers", "references"),
        ("Schakelt snel van raadzaal naar keukentafel", "competence"),
        ("Politiek gevoel", "competence"),
    ],
)
def test_themes(text, theme):
    assert theme_of(text) == theme


@pytest.mark.parametrize(
    ("text", "proof"),
    [
        ("Blijkt uit het cv dan wel de motivatiebrief", "cv_or_letter"),
        ("Afschrift van het diploma toevoegen aan de offerte", None),
        ("Een kopie van het diploma zit bij de offerte", "bid"),
        ("Proof of registration goes with your bid", "bid"),
        ("Bij inschrijving dient u een voorstel in", None),
        ("Bij de inschrijving zit een afschrift van het certificaat", "bid"),
    ],
)
def test_proofs(text, proof):
    assert proof_of(text) == proof
