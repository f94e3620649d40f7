"""The name of the role within what a subject line, a banner or a letter says around it."""

from __future__ import annotations

import pytest

from tenderkit.building.build import build
from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text

REST = """
Uren per week: 24
Sluitingsdatum: 12 mei 2031, 09:00 uur
Maximaal uurtarief: € 90,00

Eisen
1. Minimaal 3 jaar ervaring als adviseur mobiliteit bij een gemeente
2. Een afgeronde hbo-opleiding
"""


def title(text: str) -> str | None:
    document = read_text(f"{text}\n{REST}")
    return build(document, rules_outline(document)).title


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Re: Fw: nieuwe uitvraag: Jurist Wmo (reageren voor 3 mei)", "Jurist Wmo"),
        ("2x Inkomensconsulent (24-32 uur)", "Inkomensconsulent"),
        ("Gezocht: Senior planeconoom, 16 uur, regio Twente", "Senior planeconoom"),
        ("SPOED! Projectleider wegen gezocht", "Projectleider wegen"),
        ("Wij zoeken een Scrum Master!", "Scrum Master"),
        ("Te vervullen rol: Adviseur bodem (milieu)", "Adviseur bodem (milieu)"),
        ("Inhuuraanvraag Beleidsadviseur wonen", "Beleidsadviseur wonen"),
        ("FW: [Zeilplein] aanvraag Jurist Wmo (nr. 310)", "Jurist Wmo"),
        ("Verzoek om aanbieding voor de functie 'Regisseur wonen'", "Regisseur wonen"),
        ("Beleidsadviseur wonen (verstedelijking)", "Beleidsadviseur wonen (verstedelijking)"),
        (
            "Geachte relatie,\nWij zijn op zoek naar een jurist handhaving voor ons team.",
            "jurist handhaving",
        ),
        ("Meld je aan om te reageren", None),
        ("Nieuwe opdracht geplaatst", None),
        ("Aanvraag 44120\nStatus: gesloten", None),
        ("Branche: Overheid\nNiveau: wo", None),
    ],
)
def test_the_name_of_the_role(text: str, expected: str | None) -> None:
    assert title(text) == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Naam uitvraag: Adviseur mobiliteit", "Adviseur mobiliteit"),
        ("Titel aanvraag: Adviseur mobiliteit", "Adviseur mobiliteit"),
        ("Naam van de uitvraag: Adviseur mobiliteit", "Adviseur mobiliteit"),
        ("Uitvraagnaam\tAdviseur mobiliteit", "Adviseur mobiliteit"),
        ("Titel inhuuraanvraag\nAdviseur mobiliteit", "Adviseur mobiliteit"),
        ("Name of the assignment: Policy adviser", "Policy adviser"),
        ("Benaming opdracht: Adviseur mobiliteit", "Adviseur mobiliteit"),
        ("Onderwerp: Naam opdracht - Adviseur mobiliteit", "Adviseur mobiliteit"),
        ("Inhuuraanvraag AB-2031-014 adviseur mobiliteit", "adviseur mobiliteit"),
        ("Offerteaanvraag nr. 3107 adviseur mobiliteit", "adviseur mobiliteit"),
        ("Aanvraag 2031.0045 adviseur mobiliteit", "adviseur mobiliteit"),
        ("Inschrijvingsleidraad Constructeur kunstwerken", "Constructeur kunstwerken"),
        ("Offerteleidraad: adviseur mobiliteit", "adviseur mobiliteit"),
        ("Beschrijvend document inhuur van adviseur mobiliteit", "adviseur mobiliteit"),
        ("Request for proposals: policy adviser", "policy adviser"),
        ("Adviseur leidraad en beleid", "Adviseur leidraad en beleid"),
        ("Adviseur 2400 inwoners per kern", "Adviseur 2400 inwoners per kern"),
        ("Rol van adviseur in beweging", "Rol van adviseur in beweging"),
    ],
)
def test_a_title_without_its_label_and_number(head: str, expected: str) -> None:
    assert title(f"{head}\n\nOpdrachtgever: Gemeente Duinmeer") == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Opdracht: jurist Woo bij provincie Eemsland (24-32 uur)", "jurist Woo"),
        ("Projectjurist voor provincie Noordland (32 uur)", "Projectjurist"),
        ("Klantadviseur bij Gemeente Duinmeer", "Klantadviseur"),
        ("Planeconoom gemeente Duinmeer", "Planeconoom"),
        ("Jurist Wmo Duinmeer", "Jurist Wmo"),
        ("Jurist Wmo in Duinmeer", "Jurist Wmo"),
        ("Inspecteur bouw (Omgevingsdienst Peel)", "Inspecteur bouw"),
        ("Inspecteur bouw, Omgevingsdienst Peel", "Inspecteur bouw"),
        ("Adviseur Woo @ Gemeente Duinmeer", "Adviseur Woo"),
        ("Adviseur Woo bij een middelgrote gemeente", "Adviseur Woo"),
        ("Adviseur Woo voor een waterschap", "Adviseur Woo"),
        ("Gemeente Duinmeer zoekt een adviseur wonen", "adviseur wonen"),
        ("Metropoolregio Kustland zoekt: adviseur wonen", "adviseur wonen"),
        ("Gemeente Duinmeer: Adviseur Woo", "Adviseur Woo"),
        ("Aanvraag gemeente Duinmeer - adviseur Woo", "adviseur Woo"),
        ("Gezocht voor gemeente Duinmeer: adviseur Woo", "adviseur Woo"),
        ("Inhuur adviseur Woo Gemeente Duinmeer", "adviseur Woo"),
        ("Inhuuropdracht communicatiemedewerker", "communicatiemedewerker"),
        ("Uitvraag jeugdconsulent 2x", "jeugdconsulent"),
        ("Leerplichtambtenaar (2 personen)", "Leerplichtambtenaar"),
        ("Leerplichtambtenaar (twee fte)", "Leerplichtambtenaar"),
        ("Onderwerp: concerncontroller voor zes maanden", "concerncontroller"),
        ("Verzoek om een aanbod, adviseur bestuurszaken", "adviseur bestuurszaken"),
        ("Betreft: offerteaanvraag tijdelijke inzet van een inkoper", "inkoper"),
        ("👋 Nieuwe opdracht: data-engineer", "data-engineer"),
        ("Adviseur Woo (m/v/x)", "Adviseur Woo"),
        ("Adviseur Woo (start 1 mei)", "Adviseur Woo"),
        ("Adviseur Woo per 1 mei", "Adviseur Woo"),
        ("Programmasecretaris Regio Deal", "Programmasecretaris Regio Deal"),
        ("Inkoopadviseur (veiligheidsregio)", "Inkoopadviseur (veiligheidsregio)"),
        ("Projectleider Duinmeer-Oost", "Projectleider Duinmeer-Oost"),
        ("Adviseur Haven en Economie", "Adviseur Haven en Economie"),
        ("Relatiemanager voor gemeenten", "Relatiemanager voor gemeenten"),
        ("Coach voor jonge ambtenaren", "Coach voor jonge ambtenaren"),
        ("Adviseur drie decentralisaties", "Adviseur drie decentralisaties"),
        ("Jeugdconsulent (tijdelijk)", "Jeugdconsulent (tijdelijk)"),
        ("Adviseur Omgevingswet 1.0", "Adviseur Omgevingswet 1.0"),
    ],
)
def test_a_title_without_who_hires_and_how_many(head: str, expected: str) -> None:
    assert title(f"{head}\n\nOpdrachtgever: Gemeente Duinmeer") == expected


@pytest.mark.parametrize(
    ("line", "region"),
    [
        ("Opdracht: jurist Woo bij provincie Eemsland (24-32 uur)", None),
        ("Programmasecretaris Regio Deal", None),
        ("Adviseur wonen\nRegio: Veluwe", "Veluwe"),
        ("Adviseur wonen\nStandplaats: Hoogdorp (Veluwe), di en do aanwezig", "Veluwe"),
    ],
)
def test_a_title_is_no_region(line: str, region: str | None) -> None:
    document = read_text(f"{line}\n{REST}")
    assert build(document, rules_outline(document)).region == region


@pytest.mark.parametrize("head", ["Gegeven", "Toelichting", "Omschrijving", "Value"])
def test_the_head_of_a_table_of_labels_is_no_title(head: str) -> None:
    text = f"Leidraad constructeur kunstwerken\n\nOnderwerp\t{head}\nAantal personen\t1\nInzet\t32 uur per week"
    assert title(text) == "constructeur kunstwerken"
