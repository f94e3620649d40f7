"""A chapter of terms with a part for each matter: the duties of the bidder are conditions, the rest is not."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text

HEADER = """Beleidsadviseur wonen
Opdrachtgever: Gemeente Lindeveen
Start: 1 mei 2026
Uren per week: 20
Uiterste datum inschrijving: 12 maart 2026, 12:00 uur

5 Eisen
1. Een afgeronde hbo-opleiding.
2. Minimaal 3 jaar ervaring als beleidsadviseur wonen.

6 Contractvoorwaarden
"""


def conditions(text: str) -> list[str]:
    found = extract_document(read_text(HEADER + text)).criteria
    return [one.text for one in found if one.kind == "condition"]


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("Persoonsgegevens", "De opdrachtnemer verwerkt persoonsgegevens alleen in opdracht van de gemeente."),
        ("Persoonsgegevens", "De adviseur meldt een datalek direct bij de functionaris gegevensbescherming."),
        ("Vervanging", "Bij langdurige ziekte draagt de leverancier binnen twee weken een gelijkwaardige vervanger voor."),
        ("Vervanging", "Is de kandidaat langer dan een maand afwezig, dan biedt de opdrachtnemer een vervanger aan."),
        ("Tarief", "Het overeengekomen tarief staat vast tot het einde van de opdracht."),
        ("Tarief", "Het uurtarief blijft ook bij een verlenging ongewijzigd."),
        ("Facturering", "De leverancier factureert eens per maand, met een gespecificeerde urenstaat."),
        ("Uren", "De gewerkte uren worden wekelijks in het portaal van de gemeente geregistreerd."),
        ("Intellectueel eigendom", "Alle adviezen en rapporten worden eigendom van de gemeente."),
        ("Intellectueel eigendom", "De rechten op wat tijdens de opdracht wordt gemaakt, berusten bij de opdrachtgever."),
        ("Opzegging", "Voor de opdrachtnemer geldt een opzegtermijn van zes weken."),
        ("Opzegging", "Beide partijen kunnen de overeenkomst opzeggen met een termijn van een maand."),
        ("Beëindiging", "De opdrachtnemer kan alleen om zwaarwegende redenen opzeggen."),
        ("Overdracht", "De professional draagt aan het einde alle lopende dossiers over."),
        ("Ketenaansprakelijkheid", "Indien de inschrijver personeel inzet, toont hij op verzoek aan dat loonheffingen zijn afgedragen."),
        ("Informatiebeveiliging", "Op het gebruik van de systemen is het reglement digitale werkplek van toepassing."),
        ("Opleiding", "De kandidaat volgt in de eerste week de verplichte training veilig werken."),
        ("Integriteit", "De adviseur neemt na afloop een jaar lang geen opdracht aan van een partij die hij heeft beoordeeld."),
        ("Algemeen", "Op de overeenkomst zijn de Algemene Inkoopvoorwaarden van de gemeente van toepassing."),
        ("Onderaanneming", "De opdrachtnemer mag niet zonder toestemming onderaannemers inschakelen."),
    ],
)  # fmt: skip
def test_a_duty(heading: str, words: str) -> None:
    assert conditions(f"6.1 {heading}\nDe gemeente werkt met een contractmanager. {words}\n")


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("Betaling", "De gemeente betaalt binnen dertig dagen na ontvangst van een juiste factuur."),
        ("Opzegging", "De gemeente kan de overeenkomst opzeggen met een termijn van een maand."),
        ("Recht", "Op de overeenkomst is Nederlands recht van toepassing."),
        ("Geschillen", "Geschillen worden voorgelegd aan de bevoegde rechter."),
        ("Geschillen", "Tegen de beslissing kan de inschrijver binnen twintig dagen een kort geding beginnen."),
        ("Voorwaarden", "Algemene voorwaarden van de opdrachtnemer zijn niet van toepassing."),
        ("Werkplek", "De gemeente stelt een laptop en een toegangspas beschikbaar."),
        ("Reizen", "De kandidaat ontvangt een vergoeding voor dienstreizen."),
        ("Vervanging", "De gemeente beslist of een vervanger wordt geaccepteerd."),
        ("Klachten", "Een inschrijver die het niet eens is met een beslissing kan een klacht indienen."),
        ("Persoonsgegevens", "De gemeente vernietigt gegevens van afgewezen kandidaten na vier weken."),
        ("Inzet", "De adviseur vervangt een medewerker die met verlof is."),
        ("Social return", "Een social-returnverplichting is voor deze opdracht niet opgenomen."),
        ("Gedrag", "De gedragscode van de gemeente is te vinden op het intranet."),
        ("Slot", "Wijzigingen zijn alleen geldig als zij schriftelijk zijn overeengekomen."),
        ("Parkeren", "Parkeren bij het gemeentehuis is gratis."),
    ],
)  # fmt: skip
def test_no_duty(heading: str, words: str) -> None:
    assert conditions(f"6.1 {heading}\n{words}\n") == []


def test_what_says_more_is_no_second_one() -> None:
    told = conditions(
        "6.1 Geheimhouding\nDe adviseur tekent een geheimhoudingsverklaring. De geheimhouding geldt ook na afloop.\n"
        "6.2 Rechten\nAlle stukken zijn eigendom van de gemeente. De adviseur mag ze niet elders gebruiken.\n"
    )
    assert len(told) == 2


def test_another_chapter_ends_it() -> None:
    told = conditions(
        "6.1 Tarief\nHet tarief staat vast tot het einde.\n\n7 De organisatie\n"
        "7.1 Het team\nDe teammanager verdeelt het werk. De adviseur overlegt wekelijks met de wethouder.\n"
    )
    assert told == ["Het tarief staat vast tot het einde"]
