"""The place of work told as a seat: a house, a street or a town in any order of words."""

import pytest

from tenderkit.lexicon.places import place_in


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Je werkt vanuit buurthuis De Klamp in Oosterhoek; een dag thuis kan.", "buurthuis De Klamp in Oosterhoek"),
        ("Je werkplek is in het wijkcentrum De Spil in Oosterhoek.", "wijkcentrum De Spil in Oosterhoek"),
        ("Het kantoor staat aan de Kerkstraat in Oosterhoek, op vijf minuten van de trein.", "Kerkstraat in Oosterhoek"),
        ("Ons hoofdkantoor ligt aan de Westerkade in Oosterhoek.", "Westerkade in Oosterhoek"),
        ("Oosterhoek (Veluwe), op dinsdag aanwezig, de rest thuis", "Oosterhoek"),
        ("Oosterhoek is je standplaats.", "Oosterhoek"),
        ("We hebben vaste kantoordagen in Oosterhoek, op maandag en donderdag.", "Oosterhoek"),
        ("Het werk doe je in Oosterhoek, in het oude stationsgebouw.", "Oosterhoek"),
        ("Het team is te vinden op de Stationskade 12 in Oosterhoek.", "Stationskade 12 in Oosterhoek"),
        ("Van jou wordt verwacht dat je op dinsdag in Oosterhoek bent.", "Oosterhoek"),
        ("Je komt te zitten bij team Bedrijfsvoering in Oosterhoek.", "Oosterhoek"),
        ("De functie wordt uitgeoefend in Oosterhoek.", "Oosterhoek"),
        ("Je bureau staat in het bestuurscentrum, Havenplein 10 in Oosterhoek.", "bestuurscentrum, Havenplein 10 in Oosterhoek"),
        ("De gesprekken zijn op dinsdag op het stadskantoor in Oosterhoek.", None),
        ("In Oosterhoek wordt een nieuwe wijk gebouwd.", None),
        ("De brug in Oosterhoek is vorig jaar vernieuwd.", None),
        ("De gemeenten Oosterhoek en Westerdam werken samen.", None),
        ("Je hebt gewerkt bij een gemeente als Oosterhoek.", None),
        ("Het archief is verhuisd naar een depot in Oosterhoek.", None),
        ("Meer weten? Bel ons kantoor in Oosterhoek.", None),
        ("Vragen stel je aan de inkoper in Oosterhoek.", None),
        ("Het waterschap is ontstaan uit een fusie van Oosterhoek en Westerdam.", None),
    ],
)  # fmt: skip
def test_the_seat_of_the_work(text: str, place: str | None) -> None:
    found = place_in(text)
    assert (text[slice(*found)] if found else None) == place
