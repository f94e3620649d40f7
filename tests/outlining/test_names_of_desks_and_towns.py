"""Desks with an adjective before them, words that only open a sentence, and towns named as their province."""

from __future__ import annotations

import pytest

from tenderkit.building.build import build
from tenderkit.lexicon.brokers import intermediary_in
from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text
from tenderkit.records import Tender


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Publieke Inhuurdesk Oost | Delen | Afdrukken", "Publieke Inhuurdesk Oost"),
        ("via de Gezamenlijke Inhuurdesk Veenstreek", "Gezamenlijke Inhuurdesk Veenstreek"),
        ("De Digitale Marktplaats Zuid", "Digitale Marktplaats Zuid"),
        ("Regionale Inhuurbalie Duinwaard", "Regionale Inhuurbalie Duinwaard"),
        ("Centrale Flexdesk Noord", "Centrale Flexdesk Noord"),
        ("Inhuurloket Rijnwaarde | opdrachten", "Inhuurloket Rijnwaarde"),
        ("Onze Inhuurdesk Oost helpt u", "Inhuurdesk Oost"),
        ("Alle Inhuurdesk Oost opdrachten", "Inhuurdesk Oost"),
        ("Vanuit onze organisatie zetten wij opdrachten uit", None),
        ("Gedurende de procedure toetst de inkoper het cv", None),
        ("Vanwege de vakantie zetten wij deze opdracht uit bij onze leveranciers", None),
        ("Gezien de krapte zetten wij onderstaande opdracht uit bij vaste bureaus", None),
        ("Onderstaande opdracht zetten wij uit bij vaste leveranciers", None),
        ("Overigens stuurt de inkoper uw cv door", None),
    ],
)
def test_the_name_of_a_desk(line: str, name: str | None) -> None:
    place = intermediary_in(line)
    assert (line[slice(*place)] if place else None) == name


def told(row: str) -> Tender:
    document = read_text(
        f"Adviseur mobiliteit\n\nUren per week: 24\n{row}\nSluitingsdatum: 12 mei 2031, 09:00 uur\n"
        "Maximaal uurtarief: € 90,00\n\nEisen\n1. Minimaal 3 jaar ervaring als adviseur\n2. Een hbo-opleiding\n"
    )
    return build(document, rules_outline(document))


@pytest.mark.parametrize(
    ("row", "location", "region"),
    [
        ("Plaats: Groningen", "Groningen", None),
        ("Standplaats: Utrecht", "Utrecht", None),
        ("Locatie: Groningen", "Groningen", None),
        ("Provincie: Utrecht", None, "Utrecht"),
        ("Regio: Groningen", None, "Groningen"),
        ("Plaats: Duinmeer", "Duinmeer", None),
    ],
)
def test_a_town_that_bears_the_name_of_its_province(
    row: str, location: str | None, region: str | None
) -> None:
    tender = told(row)
    assert (tender.location, tender.region) == (location, region)
