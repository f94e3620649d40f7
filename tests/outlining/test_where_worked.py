"""The place of work by who is where: the hired one, the team or the office; not that of talks, projects or others."""

import pytest

from tests.outlining.test_told_in_sentences import told


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("Zwanenburcht", "Thuiswerken kan, als de verkeerskundige maar ten minste twee dagen per week op het provinciehuis in Zwanenburcht is of langs de weg staat."),
        ("Bruggelo", "Het kantoor van de dienst staat in Bruggelo."),
        ("gemeentehuis aan de Brinkstraat in Nieuwerbroek", "Op maandag en donderdag bent u in het gemeentehuis aan de Brinkstraat in Nieuwerbroek, want op die dagen vergadert het managementteam."),
        ("hoofdkantoor Oldemark, Molenkade 2", "- Plek hoofdkantoor Oldemark, Molenkade 2"),
        ("Kanaalhaven", "Standplaats Kanaalhaven; twee dagen per week op kantoor waarvan in elk geval de woensdag."),
        ("Kanaalhaven", "De opdracht is voor 9 maanden. Standplaats Kanaalhaven, met een dag thuis."),
        ("Oosterhoek", "Minstens de helft van de tijd bent u op het stadhuis in Oosterhoek."),
        ("Oosterhoek", "Ons kantoor zit in Oosterhoek, op loopafstand van het station."),
        ("Oosterhoek", "Het projectbureau is gevestigd in Oosterhoek."),
        ("Oosterhoek", "We zitten met het hele team in Oosterhoek."),
        ("Oosterhoek", "De helft van de week ben je in Oosterhoek, de rest werk je thuis."),
        ("Oosterhoek", "Je bent drie dagen per week in Oosterhoek aanwezig."),
        ("waterschapshuis aan de Sluisweg in Oosterhoek", "We zien je graag drie dagen per week in het waterschapshuis aan de Sluisweg in Oosterhoek."),
        ("gemeentewerf in Oosterhoek", "De ploeg start om zeven uur op de gemeentewerf in Oosterhoek; daar meld jij je ook."),
        ("Havelterdiep", "De verslagen maak je bij ons op kantoor in Havelterdiep; thuiswerken doet dit team niet."),
        ("Oosterhoek", "Two days a week you are expected in Oosterhoek."),
        ("Oosterhoek", "Our office is in Oosterhoek, ten minutes from the station."),
        ("Oosterhoek", "The team sits in Oosterhoek; you join them at least two days a week."),
        ("Oosterhoek", "You are free to choose your own days, as long as it adds up to two office days a week in Oosterhoek."),
        ("Oosterhoek", "Plaats: Oosterhoek (station op loopafstand)"),
        ("Raadhuisplein 1, Oosterhoek", "Plek: Raadhuisplein 1, Oosterhoek"),
        ("kantoor aan de Havenkade in Oosterhoek", "De kandidaat werkt minimaal twee dagen vanaf het kantoor aan de Havenkade in Oosterhoek."),
        ("Oosterhoek", "Uitvalsbasis is Oosterhoek."),
        ("Oosterhoek", "Er wordt gewerkt in Oosterhoek, met af en toe een overleg in Westerdam."),
        ("Oosterhoek", "De werkplek: Oosterhoek, vlak bij het station."),
        ("Oosterhoek", "De gemeente rekent erop dat je ongeveer de helft van de tijd in Oosterhoek bent, de rest doe je waar je wilt."),
        ("Bovenmeer", "Het team zit op het stadskantoor in Bovenmeer, waar je drie dagen per week aanschuift."),
        ("Bovenmeer", "Je komt twee keer per week naar Bovenmeer, de rest doe je thuis."),
        ("Bovenmeer", "Van maandag tot en met woensdag werk je in Bovenmeer."),
        ("Bovenmeer", "De helft van de uren maak je op ons kantoor in Bovenmeer."),
        ("Bovenmeer", "Werkplek in Bovenmeer, thuiswerken in overleg."),
        ("Dorpsstraat 4 in Bovenmeer", "Het bureau waar je werkt staat aan de Dorpsstraat 4 in Bovenmeer."),
        ("Bovenmeer", "U vindt ons in het raadhuis in Bovenmeer; daar is ook uw werkplek."),
        ("Bovenmeer", "Onze thuisbasis is Bovenmeer."),
        ("Bovenmeer", "The work is done in Bovenmeer, with one day at home."),
        ("Bovenmeer", "Twee vaste kantoordagen in Bovenmeer zijn het minimum."),
        ("Bovenmeer", "De locatie is Bovenmeer."),
        ("het gemeentehuis van Bovenmeer", "Je werkt drie dagen vanuit het gemeentehuis van Bovenmeer."),
        ("Bovenmeer", "Aanwezigheid in Bovenmeer is drie dagen per week gewenst."),
        ("Bovenmeer", "De dienst huist in Bovenmeer, in een pand uit 1930."),
        ("Bovenmeer", "De dinsdag en de donderdag zijn vaste dagen op het gemeentehuis in Bovenmeer, omdat dan de overleggen zijn."),
        ("Bovenmeer", "De maandag is een vaste kantoordag op het stadskantoor in Bovenmeer."),
        ("de keet in de Dichterswijk in Bovenmeer", "De werkplek is de keet in de Dichterswijk in Bovenmeer."),
        ("de bouwkeet aan de Havenweg in Bovenmeer", "Je werkplek is de bouwkeet aan de Havenweg in Bovenmeer."),
        ("de gemeentewerf, Kanaalweg 12 in Bovenmeer", "De toezichthouder begint en eindigt elke dag op de gemeentewerf, Kanaalweg 12 in Bovenmeer."),
        ("het projectkantoor, Sluisdijk 3 in Bovenmeer", "De teams lunchen samen in het projectkantoor, Sluisdijk 3 in Bovenmeer."),
        ("gezondheidscentrum aan de Laan van Zwin in Bovenmeer", "De dienst zit in het gezondheidscentrum aan de Laan van Zwin in Bovenmeer."),
        ("raadhuis aan de Brink in Bovenmeer", "De gemeente verwacht u op dinsdag en donderdag op het raadhuis aan de Brink in Bovenmeer."),
        ("Bovenmeer", "Op maandag is het hele team in Bovenmeer; de andere dagen bepaal je zelf."),
        ("Bovenmeer", "Het team komt elke dinsdag samen in Bovenmeer."),
        ("Bovenmeer", "The squads sit together in Bovenmeer on Tuesday."),
        ("Bovenmeer", "Je standplaats wordt Bovenmeer, met af en toe een dag in Kortveen."),
        ("gemeentehuis Bovenmeer", "Werkplek: gemeentehuis Bovenmeer + bij gezinnen thuis, 1 dag per week thuiswerken kan."),
        ("Bovenmeer, Stationsplein 12", "Werklocatie: Bovenmeer, Stationsplein 12 (kantoor is op vrijdag gesloten)"),
        ("Bovenmeer", "Locatie: Bovenmeer of thuis"),
        ("Bovenmeer", "Locatie: Bovenmeer / thuis"),
        ("Bovenmeer", "Locatie: Bovenmeer (goed bereikbaar met de trein)"),
    ],
)  # fmt: skip
def test_the_place_of_work(place: str, text: str) -> None:
    assert told(text).location == place


@pytest.mark.parametrize(
    "text",
    [
        "De gesprekken zijn op het provinciehuis in Zwanenburcht.",
        "Het kantoor van de accountant staat in Bruggelo.",
        "De vestiging in Bruggelo wordt volgend jaar gesloten.",
        "Inwoners kunnen terecht op het gemeentehuis in Nieuwerbroek.",
        "Ons bemiddelingsbureau zit in Oosterhoek.",
        "De ontwerpers zitten bij het ingenieursbureau in Oosterhoek, daar hoef je niet heen.",
        "Vraag je je af of het in Oosterhoek druk is?",
        "De helpdesk van het portaal staat in Oosterhoek.",
        "Provincie Merenland, Inkoop en Contracten, Statenplein 1, Zwanenburcht. De balie is geopend van maandag tot en met donderdag.",
        "De school in Oosterhoek wordt gebouwd in twee fasen.",
        "Het projectgebied ligt in Oosterhoek.",
        "Er is ook een kantoor in Oosterhoek, maar daar is geen plek.",
        "Je voorganger werkte vanuit het kantoor in Oosterhoek.",
        "In Oosterhoek staat een oude molen.",
        "Je bezoekt bewoners in Oosterhoek.",
        "De kandidaat heeft gewerkt op een gemeentehuis in Oosterhoek.",
        "De griffier woont in Oosterhoek.",
        "De brug staat in Oosterhoek.",
        "De vergaderingen van de raad zijn in het raadhuis in Bovenmeer.",
        "De gemeente bestaat uit de kernen Bovenmeer, Onderdijk en Laaghout.",
        "Het team dat in Bovenmeer zat is opgeheven.",
        "Je begeleidt de bouw van een school in Bovenmeer.",
        "De uitvoerder zit met zijn mensen op de bouwplaats in Bovenmeer.",
        "De teamleider komt uit Bovenmeer.",
        "Het zwembad in Bovenmeer is op dinsdag gesloten.",
        "Je overlegt elke week met de gemeente in Bovenmeer.",
        "Het archief staat in Bovenmeer.",
        "Ons makelaarskantoor zit in Bovenmeer.",
        "Wij zijn een detacheerder met een kantoor in Bovenmeer.",
        "De informatiebijeenkomst is op ons kantoor in Bovenmeer.",
        "Ons bureau zit op Kade 4 in Bovenmeer; bel gerust.",
        "Het project omvat negen straten in de Dichterswijk.",
        "Je onderhoudt contact met Woonstichting De Leemhof in Bovenmeer.",
        "Het nieuwe zwembad komt aan de Sportlaan 4 in Bovenmeer.",
        "De leverancier van het zaaksysteem zit in Bovenmeer.",
        "De raad vergadert in het raadhuis aan de Brink in Bovenmeer.",
        "Facturen stuurt u naar Havenkade 3, 1234 AB Bovenmeer.",
    ],
)  # fmt: skip
def test_a_place_of_something_else(text: str) -> None:
    assert told(text).location is None


def test_a_heading_that_goes_on_is_no_place() -> None:
    text = "WERKPLEK EN DAGEN\nHoofdkantoor in Bovenmeer. Dinsdag en donderdag ben je daar, de rest mag thuis."
    tender = told(text)
    assert (tender.location, tender.work_days) == ("Bovenmeer", ("tue", "thu"))


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("Bovenmeer", "Je werkt op dinsdag en donderdag op ons kantoor in Bovenmeer, de andere uren werk je thuis."),
        ("Bovenmeer", "Er wordt gewerkt vanuit ons hoofdkantoor in Bovenmeer en op de posten."),
        ("Bovenmeer", "U werkt drie dagen op het hoofdkantoor te Bovenmeer."),
        ("Bovenmeer", "Op maandag verwachten wij je op onze vestiging in Bovenmeer."),
        ("Bovenmeer", "Je werkt in ons gebouw te Bovenmeer."),
        ("Bovenmeer", "Standplaats: ons kantoor in Bovenmeer"),
        ("Bovenmeer", "Standplaats: hoofdkantoor in Bovenmeer"),
        ("Bovenmeer", "Work location: our head office in Bovenmeer"),
        ("Bovenmeer", "Het is de bedoeling dat u op dinsdag op ons regiokantoor in Bovenmeer werkt."),
        ("Bovenmeer", "Het afdelingshoofd is het grootste deel van de week op het gemeentehuis in Bovenmeer aanwezig."),
        ("Bovenmeer", "De directeur is drie dagen per week op het stadskantoor in Bovenmeer te vinden."),
        ("kantoor te Bovenmeer, Dorpsstraat 4", "Locatie: kantoor te Bovenmeer, Dorpsstraat 4"),
        (None, "De gesprekken zijn op dinsdag 30 november 2031 op ons kantoor in Bovenmeer."),
        (None, "Ons kantoor in Bovenmeer is gesloten tussen kerst en nieuwjaar."),
        (None, "Eerder heb je gewerkt op het hoofdkantoor in Bovenmeer van een andere gemeente."),
        (None, "De bemiddelaar werkt vanuit een kantoor in Bovenmeer."),
    ],
)  # fmt: skip
def test_an_office_only_leads_to_its_town(place: str | None, text: str) -> None:
    assert told(text).location == place


def test_an_address_over_the_rows_of_a_page() -> None:
    page = "Mijn profiel | Inloggen\nData-analist\nKadelaan 40, 7040 XX Bovenmeer, Nederland\nFunctie:\nICT overig\nBegindatum:\n1 feb 2031\n"
    tender = told("Je werkt twee dagen per week in Bovenmeer.", head=page)
    assert tender.location == "Kadelaan 40, 7040 XX Bovenmeer, Nederland"
