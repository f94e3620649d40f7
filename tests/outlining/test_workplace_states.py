"""Where one works, weighed from what a sentence says of home and of the office."""

import pytest

from tenderkit.lexicon.workplace_states import workplace_of
from tests.outlining.test_told_in_sentences import told


@pytest.mark.parametrize(
    "text",
    [
        "Je werkt vanuit buurthuis De Klamp in Oosterhoek; thuiswerken kan een dag per week.",
        "U zit in ons kantoor aan de Havenkade 3; wij vergaderen steeds op locatie, maar uw verslagen maken mag thuis.",
        "U werkt gedeeltelijk op het districtskantoor aan de Werf en voor de rest thuis.",
        "Je zit twee dagen in het stadskantoor, de andere twee werk je waar het je uitkomt.",
        "Van de vier dagen breng je er twee door op ons kantoor in Havelmeer.",
        "Tenminste drie van de vier werkdagen ben je bij ons in huis.",
        "De helft van je uren werk je op kantoor.",
        "Overleggen doen we samen in het gebouw, het schrijfwerk kan overal.",
        "Thuiswerken mag op één vaste dag, de andere dagen ben je op kantoor.",
        "Wij verwachten je minimaal twee dagen per week in Havelmeer, verder werk je vanaf je eigen plek.",
        "De eerste maand ben je elke dag op kantoor, daarna twee dagen per week.",
        "You work two days a week at our office in Havelmeer and remotely for the rest.",
        "Ongeveer 60% van de tijd ben je op de locatie, 40% kan thuis.",
        "Voor intakes bent u op locatie; rapporteren kan vanuit huis.",
        "Thuiswerken is bespreekbaar voor één dag.",
        "Minstens twee dagen per week zien we je daar, welke dagen maakt ons niet uit.",
        "Daar ben je minimaal twee dagen per week, welke dat zijn bepaal je zelf.",
        "For the rest of the week you choose between home and office.",
        "De rest van je uren verdeel je zelf tussen huis en kantoor.",
        "Je verdeelt je tijd over thuis en kantoor.",
        "Werkplek: gemeentehuis Oosterdam + bij gezinnen thuis, 1 dg p/w thuiswerken ok.",
        "Het werk wordt ten minste drie dagen per week op het stadhuis gedaan.",
    ],
)
def test_partly_at_home(text: str) -> None:
    assert workplace_of(text) == "hybrid"


@pytest.mark.parametrize(
    "text",
    [
        "Thuiswerken zit er helaas niet in; elke dienst begint op de werf.",
        "Werken vanuit huis behoort niet tot de mogelijkheden.",
        "Alle werkzaamheden verricht je ter plaatse, in het depot.",
        "U verricht de werkzaamheden ter plaatse in het provinciehuis.",
        "Je werkt ter plaatse op de sluis.",
        "Iedere dienst begint en eindigt op de werf.",
        "Je voert de gesprekken aan de balie, thuiswerken gaat dus niet.",
        "Vanuit huis werken is er niet bij.",
        "Thuiswerken: nee",
        "Aanwezigheid op locatie is gedurende de gehele opdracht vereist.",
        "De werkzaamheden vinden volledig plaats op het hoofdbureau aan de Kade.",
        "Van u wordt verwacht dat u de volledige werkweek op het stadhuis aanwezig bent.",
        "Thuiswerken kan niet, want je werkt met bezoekers.",
        "Gezien de aard van het werk is thuiswerken uitgesloten.",
        "Je bent er steeds bij, want dit is geen baan die vanuit huis kan.",
    ],
)
def test_at_the_office(text: str) -> None:
    assert workplace_of(text) == "on_site"


@pytest.mark.parametrize(
    "text",
    [
        "De werkplek kies je zelf; wij vergaderen online.",
        "Je doet dit werk helemaal thuis, alle overleggen gaan via Teams.",
        "U bent vrij om te werken waar u wilt.",
        "Er is geen verplichting om naar kantoor te komen.",
        "Het werk is volledig plaatsonafhankelijk.",
    ],
)
def test_wherever_one_likes(text: str) -> None:
    assert workplace_of(text) == "free"


@pytest.mark.parametrize(
    "text",
    [
        "Je voert het eerste gesprek met ouders, meestal bij hen thuis.",
        "Je begeleidt inwoners die langer thuis willen wonen.",
        "Je bent thuis in het sociaal domein.",
        "Je hebt ervaring met hybride werken en leiding geven op afstand.",
        "De sluizen worden op afstand bediend vanuit de centrale.",
        "Je werkt nauw samen met Veilig Thuis en de politie.",
        "Er zijn geen vergoedingen voor thuiswerken.",
        "De helft van de dossiers ligt nog in het archief.",
        "Alle taken van het loket zijn overgegaan naar de regio.",
        "De inspecteur beoordeelt de bouwplaats ter plaatse.",
        "De gesprekken zijn op dinsdag op het gemeentehuis.",
        "Het project wordt volledig in eigen huis uitgevoerd.",
        "Je coacht twee medewerkers die op afstand werken.",
        "Kinderen kunnen niet thuis blijven wonen.",
        "De professional overlegt regelmatig met collega's elders in het land.",
        "Op maandag is het teamoverleg en daar ben je altijd fysiek bij.",
        "Statussen worden niet overal op dezelfde manier gebruikt.",
        "In de opleggingsperiode van 24 januari tot 11 februari is de kandidaat elke dag op kantoor.",
        "In de eerste twee weken ben je elke dag op kantoor.",
    ],
)
def test_what_says_nothing_of_it(text: str) -> None:
    assert workplace_of(text) is None


@pytest.mark.parametrize(
    ("state", "text"),
    [
        ("hybrid", "Standaard zijn de teams er 2 dagen in de week; in overleg kan dat een keer minder. Volledig thuis werken gaat niet."),
        ("hybrid", "Volledig vanuit huis werken is niet mogelijk, twee dagen ben je op kantoor."),
        ("hybrid", "Alleen maar thuiswerken gaat niet; reken op drie kantoordagen."),
        ("hybrid", "Volledig remote kan niet, deels wel."),
        (None, "Volledig remote kan niet."),
        (None, "Helemaal thuis werken is geen optie."),
        ("hybrid", "Fully remote is not an option, two days a week in the office are expected."),
        ("on_site", "Thuis werken gaat niet."),
        ("on_site", "Werken op afstand is voor deze opdracht geen optie."),
        ("on_site", "Thuiswerken doet dit team niet."),
        ("on_site", "Vanuit huis werken is volledig uitgesloten."),
        ("hybrid", "We werken half thuis, half op kantoor."),
        ("hybrid", "De gemeente rekent erop dat je ongeveer de helft van de tijd in Berkenrode bent, de rest doe je waar je wilt."),
        ("hybrid", "De teams zijn er standaard twee dagen in de week, de rest is thuis."),
        ("hybrid", "Je bent er drie dagen in de week, vaker hoeft niet."),
        ("on_site", "Er is geen ruimte voor werken vanuit huis."),
        ("hybrid", "Drie dagen hier, twee dagen waar je maar wilt."),
        ("free", "Je mag het hele project vanuit huis doen."),
        ("hybrid", "Home working is possible for two days a week."),
        ("hybrid", "Je mag een deel van het project vanuit huis doen."),
        ("on_site", "Er zijn geen mogelijkheden om thuis te werken."),
        (None, "De helpdesk is er twee dagen in de week."),
        (None, "Wij vergaderen altijd op dinsdag."),
    ],
)  # fmt: skip
def test_who_is_there_and_what_is_refused(state: str | None, text: str) -> None:
    assert told(text).on_site == state
