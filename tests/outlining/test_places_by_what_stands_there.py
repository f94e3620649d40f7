"""Where the desk stands, the pin on the map, the row of key words; a region by where one works."""

import pytest

from tenderkit.lexicon.places import meeting_places, place_in
from tenderkit.lexicon.regions import offers_choice, region_in


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("Duinmeer", "Jouw werkplek staat in Duinmeer, vlak bij het station."),
        ("Duinmeer", "Je kantoor bevindt zich in Duinmeer."),
        ("Duinmeer", "Your desk is in Duinmeer."),
        ("Duinmeer", "📍 Duinmeer"),
        ("Duinmeer", "Jurist - Duinmeer - 24 uur - wo"),
        ("Duinmeer", "Gezocht in Duinmeer: planoloog"),
        ("De Brug in Duinmeer", "Je werkt vanuit locatie De Brug in Duinmeer."),
        ("Duinmeer, aan het Havenplein", "Je standplaats is Duinmeer, aan het Havenplein."),
        (None, "Jurist - Overheid - 32 uur"),
        (None, "Het bureau van de wethouder staat in een ander gebouw."),
        (None, "Onze drukker staat in Duinmeer."),
    ],
)
def test_the_place_of_work(place: str | None, text: str) -> None:
    found = place_in(text)
    assert (text[slice(*found)] if found else None) == place


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("Drenthe", "Ergens in Drenthe zoekt een waterschap versterking."),
        ("Drenthe", "Ons kantoor staat in Drenthe."),
        ("Drenthe", "Omgeving Drenthe, 24 uur per week"),
        ("Twente", "Plaatsing: regio Twente"),
        ("Kop van Overijssel", "Je werkt in de Kop van Overijssel."),
        ("South Holland", "The assignment is in South Holland, address to follow."),
        (None, "Ons kantoor staat in Utrecht."),
        (None, "Je reist soms naar Drenthe voor overleg."),
        (None, "Collega's uit Limburg sluiten online aan."),
        (None, "Zoek opdrachten per regio: Zeeland, Limburg"),
    ],
)
def test_the_region_of_the_work(region: str | None, text: str) -> None:
    found = region_in(text)
    assert (text[slice(*found)] if found else None) == region


def test_a_choice_of_regions_is_none() -> None:
    assert offers_choice("Filter op provincie: Zeeland, Limburg")
    assert not offers_choice("Provincie: Zeeland")


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("Veilingkade in Dellinge", "op 6 oktober 2026 aan de Veilingkade in Dellinge."),
        ("Raadhof in Dellinge", "op 6 oktober 2026 op de Raadhof in Dellinge."),
        ("Duinmeer office", "on 6 October 2026 at our Duinmeer office."),
        ("gemeentewerf", "Op de gemeentewerf houden we de gesprekken."),
        ("Dellinge", "op 6 oktober 2026 om 10:00 uur, op locatie in Dellinge."),
        ("Dellinge", "op 6 oktober 2026 op locatie te Dellinge."),
        ("Dellinge", "on 6 October 2026, on location in Dellinge."),
        ("kantoor in Dellinge", "op 6 oktober 2026 op kantoor in Dellinge."),
        ("locatie De Brug", "op 6 oktober 2026 op locatie De Brug."),
        ("collegekamer", "Dat doen wij in de week van 1 maart 2027, in de collegekamer."),
        ("melkfabriek", "Gesprek op maandag 1 februari, in de oude melkfabriek."),
        ("kamer B2.18 op de campus", "op 6 oktober 2026, in kamer B2.18 op de campus."),
        ("gem.huis in Kruisoord", "Gesprek op di 20-4, op het gem.huis in Kruisoord."),
        ("trouwzaal", "op 6 oktober 2026 in de trouwzaal."),
    ],
)
def test_the_place_of_a_talk(place: str, text: str) -> None:
    assert meeting_places(text)[0].value.removeprefix("de ").removeprefix("our ") == place


@pytest.mark.parametrize(
    "text",
    ["De resultaten staan in de tijdruimte.", "Het gesprek gaat over ervaring bij de rekenkamer."],
)
def test_no_place_of_a_talk(text: str) -> None:
    assert not meeting_places(text)
