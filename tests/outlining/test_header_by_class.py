"""Where one works and on which days, what an agent takes of an hour, who goes first at equal score: by class of wording."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract
from tenderkit.reading import read_text
from tenderkit.records import Tender

PAGE = """Adviseur riolering

Opdrachtgever: Gemeente Waterakker
Maximaal uurtarief: € 91,00
Sluitingsdatum: 14 november 2031, 12:00 uur

Eisen

1. Minimaal 3 jaar ervaring als adviseur riolering bij een gemeente
2. Een afgeronde hbo-opleiding

{head}

{told}
"""


def page(head: str, told: str) -> Tender:
    return extract(read_text(PAGE.format(head=head, told=told)))


@pytest.mark.parametrize(
    ("told", "place", "days"),
    [
        (
            "Hybrid. Maandag en woensdag op locatie in Oudervoort, overige dagen remote.",
            "hybrid",
            "mon wed",
        ),
        (
            "Work arrangement: hybrid, Tuesdays and Thursdays on site, the rest remote.",
            "hybrid",
            "tue thu",
        ),
        ("On-site presence is required on Mondays.", "hybrid", "mon"),
        ("Dinsdag en donderdag op kantoor, overig thuis.", "hybrid", "tue thu"),
        ("Kantoordagen zijn maandag en donderdag.", None, "mon thu"),
        (
            "Het werk is voor het grootste deel overal te doen; overleggen zijn op ons kantoor.",
            "hybrid",
            "",
        ),
        ("Het werk kan grotendeels vanuit huis, soms kom je naar het gemeentehuis.", "hybrid", ""),
        ("Overleggen zijn afwisselend digitaal en in ons kantoor.", "hybrid", ""),
        ("Je kunt het werk overal doen.", "free", ""),
        (
            "De ecologen werken hybride. De woensdag is een vaste kantoordag voor het hele team.",
            "hybrid",
            "wed",
        ),
        ("Thuiswerken is in overleg mogelijk, op vrijdag is iedereen op kantoor.", "hybrid", "fri"),
        ("Je werkt minimaal twee dagen op locatie.", "hybrid", ""),
        ("Aanwezigheid op locatie: 2 dagen per week.", "hybrid", ""),
        ("Remote work is possible up to 60%.", "hybrid", ""),
        (
            "The candidate works on site every Tuesday and remotely on the other days.",
            "hybrid",
            "tue",
        ),
        ("The role is office-based; working from home is not possible.", "on_site", ""),
        ("You are expected in the office on Mondays and Wednesdays.", "hybrid", "mon wed"),
        ("Three days at the office in Ooststad, two days from home.", "hybrid", ""),
        ("Fixed office days: Monday and Thursday.", None, "mon thu"),
        ("Work can be done fully remotely.", "free", ""),
        ("Het loket is op maandag en dinsdag geopend.", None, ""),
        ("De raad vergadert op donderdag.", None, ""),
        (
            "Recruiters zijn dinsdags op kantoor en de rest van de week naar eigen inzicht thuis.",
            "hybrid",
            "tue",
        ),
        ("De kandidaat is iedere dinsdag op kantoor aanwezig.", "hybrid", "tue"),
    ],
)
def test_where_and_when_the_work_is(told: str, place: str | None, days: str) -> None:
    tender = page("Werkwijze", told)
    assert (tender.on_site, " ".join(tender.work_days)) == (place, days)


@pytest.mark.parametrize(
    ("told", "taken"),
    [
        ("MSP fee\t1,60 EUR/Hr, to be included in the Bill Rate", [("per_hour", "1.60", "all")]),
        ("Fee: € 2,10 per uur", [("per_hour", "2.10", "all")]),
        (
            "Inhuurdesk brengt de winnende leverancier € 2,10 per gefactureerd uur in rekening.",
            [("per_hour", "2.10", "all")],
        ),
        (
            "Wij schrijven je in bij de opdrachtgever en rekenen daarvoor € 3,50 per gefactureerd uur.",
            [("per_hour", "3.50", "all")],
        ),
        ("Per gewerkt uur gaat € 1,95 naar het bureau.", [("per_hour", "1.95", "all")]),
        ("Van elk gewerkt uur is € 2,25 voor ons.", [("per_hour", "2.25", "all")]),
        (
            "De kosten voor het gebruik van het platform zijn € 1,25 per uur.",
            [("per_hour", "1.25", "all")],
        ),
        ("Platform fee: EUR 1.50/hr.", [("per_hour", "1.50", "all")]),
        ("The broker's charge amounts to € 2.75 per hour worked.", [("per_hour", "2.75", "all")]),
        ("The supplier pays a fee of 3% of the invoiced amount.", [("percentage", "3", "all")]),
        ("Wij factureren jou € 4,00 per uur voor de bemiddeling.", [("per_hour", "4.00", "all")]),
        (
            "Voor beheer van contract en facturen brengt Marktbeek de opdrachtnemer 1,5% van het gefactureerde bedrag in rekening.",
            [("percentage", "1.5", "all")],
        ),
        ("Bemiddeling kost u € 3,00 per gewerkt uur.", [("per_hour", "3.00", "all")]),
        ("Parkeren kost € 2,50 per uur.", []),
        ("Het uurtarief wordt jaarlijks met 2% geïndexeerd.", []),
        ("Overwerk wordt vergoed met een opslag van 25%.", []),
        ("Er worden geen kosten in rekening gebracht.", []),
    ],
)
def test_what_an_agent_takes(told: str, taken: list[tuple[str, str, str]]) -> None:
    fees = page("Voorwaarden", told).fees
    assert [(fee.kind, str(fee.value), fee.applies_to) for fee in fees] == taken


@pytest.mark.parametrize(
    ("told", "decides"),
    [
        ("Gelijke stand: goedkoopste aanbod gaat voor.", True),
        ("Bij gelijke totaalscore is de prijs doorslaggevend.", True),
        (
            "Is de score van twee inschrijvers gelijk, dan krijgt degene met het laagste tarief de opdracht.",
            True,
        ),
        ("Scoren er meerdere kandidaten even hoog dan geldt het laagste uurtarief.", True),
        ("At an equal total the lower rate goes first.", True),
        ("In the event of a tie, the lowest bill rate wins.", True),
        (
            "Als twee aanbiedingen op hetzelfde totaal uitkomen, gunnen wij aan de laagste prijs.",
            True,
        ),
        ("Komen er twee op gelijke hoogte uit, dan telt de prijs.", True),
        ("Bij gelijke score beslist het lot.", False),
        ("Bij gelijke score beslist de score op criterium 1.", False),
    ],
)
def test_what_decides_between_equals(told: str, decides: bool) -> None:
    assert (page("Procedure", told).tie_breaker == "rate") is decides


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (
            "Vragen stellen via het berichtenverkeer van Aanbestedingsplein is mogelijk.",
            "Aanbestedingsplein",
        ),
        ("Inschrijven kan alleen via de marktplaats Inhuurtafel.", "Inhuurtafel"),
        ("Uw offerte ontvangt de gemeente via Inkoopvenster.", "Inkoopvenster"),
        (
            "Voor beheer van contract en facturen brengt Publiekplein de opdrachtnemer 1,5% in rekening.",
            "Publiekplein",
        ),
        (
            "Inschrijven gaat via Vlotplein. Heb je nog geen account, maak dit dan tijdig aan.",
            "Vlotplein",
        ),
        ("De overeenkomst sluit u met Peilpunt Diensten.", "Peilpunt Diensten"),
        (
            "De contractpartij is Peilpunt Diensten, die de opdracht namens de gemeente uitzet.",
            "Peilpunt Diensten",
        ),
        ("Dien uw voorstel in bij Poortdesk.", "Poortdesk"),
        ("Aanbieden doet u via het platform Werkvenster.", "Werkvenster"),
        ("Submit your candidate through Gridpool.", "Gridpool"),
        ("Contracts are signed with Gridpool on behalf of the client.", "Gridpool"),
        ("De factuur stuurt u naar Werkvenster, die u binnen 14 dagen betaalt.", "Werkvenster"),
        ("De gesprekken zijn via Teams.", None),
        ("Groet, het team van Poortkring Professionals", "Poortkring Professionals"),
        ("Met vriendelijke groet, namens het team van Afdeling Inkoop", None),
        ("Je sluit contracten met Leveranciers en bewaakt ze.", None),
        ("De gemeente heeft een overeenkomst met Enexis.", None),
        ("Stuur uw cv naar Marieke Jansen.", None),
        ("Stuur het bericht via WeTransfer.", None),
        ("Je werkt met Topdesk en met Power BI.", None),
        ("Wij werken samen met Politie en Veilig Thuis.", None),
        ("De gemeente publiceert besluiten via Overheidsnieuws.", None),
        ("Solliciteren via LinkedIn is niet mogelijk.", None),
    ],
)
def test_through_whom_one_bids(told: str, name: str | None) -> None:
    assert page("Procedure", told).intermediary == name


@pytest.mark.parametrize(
    ("told", "days"),
    [
        (
            "De gesprekken zijn op 24 november 2031 om 10:00 uur in het stadhuis; reservedatum is 26 november 2031.",
            ["2031-11-24 10:00"],
        ),
        ("Gesprekken: dinsdag 25 november 2031 (uitloop: 27 november 2031).", ["2031-11-25"]),
        (
            "Interviewdag 24 november 2031, als reservemoment houden wij 25 november 2031 aan.",
            ["2031-11-24"],
        ),
        (
            "Interviews take place on 24 November 2031; 26 November 2031 is a backup date.",
            ["2031-11-24"],
        ),
        (
            "De vier kandidaten met de hoogste score worden gesproken op maandag 24 november 2031 of dinsdag 25 november 2031, in het Provinciehuis.",
            ["2031-11-24", "2031-11-25"],
        ),
        ("De gesprekken vinden plaats op 24 en 25 november 2031.", ["2031-11-24", "2031-11-25"]),
        (
            "Op 24 november 2031 spreken wij de eerste drie, op 26 november 2031 de andere twee.",
            ["2031-11-24", "2031-11-26"],
        ),
        ("Gesprekken op 24 november 2031. Op 28 november 2031 hoort u de uitslag.", ["2031-11-24"]),
        (
            "Gesprek op 24 november 2031; op vrijdag 28 november 2031 maakt de gekozen kandidaat kennis met het team.",
            ["2031-11-24"],
        ),
        (
            "Met de beste drie kandidaten wordt gesproken op 24 november 2031, tussen 9.30 en 12.30 uur, via Teams. Op 26 november hoor je de uitslag.",
            ["2031-11-24 09:30"],
        ),
        ("De gesprekken zijn op 24 november 2031; 25 november 2031 is reservedag.", ["2031-11-24"]),
        (
            "Houd 24 november 2031 vrij voor het gesprek en 25 november 2031 als reserve.",
            ["2031-11-24"],
        ),
        (
            "De gesprekken voeren wij op 24 november 2031, uitwijken naar 25 november 2031 kan niet.",
            ["2031-11-24"],
        ),
        (
            "Gesprekken: 24 november 2031 van 9.00 tot 12.00 uur. Mocht dat niet lukken, dan wijken we uit naar 1 december 2031.",
            ["2031-11-24 09:00"],
        ),
    ],
)
def test_days_of_talks_without_those_in_reserve(told: str, days: list[str]) -> None:
    assert [str(talk.starts_at)[:16] for talk in page("Planning", told).interviews] == days


@pytest.mark.parametrize(
    ("told", "place", "region"),
    [
        ("Standplaats is Vechtoord (provincie Utrecht).", "Vechtoord", "Utrecht"),
        ("Locatie: Vechtoord (Gelderland)", "Vechtoord", "Gelderland"),
        ("Standplaats\tKerkstraat 5, Lindeloo", "Kerkstraat 5, Lindeloo", None),
        (
            "Werklocatie: Stadskantoor, Plein 4 in Lindeloo",
            "Stadskantoor, Plein 4 in Lindeloo",
            None,
        ),
        ("De standplaats is Lindeloo, in de regio Achterhoek.", "Lindeloo", "Achterhoek"),
        ("Location: Lindeloo, province of Limburg", "Lindeloo", "Limburg"),
        ("Plaats: Lindeloo, provincie Drenthe", "Lindeloo", "Drenthe"),
    ],
)
def test_a_place_without_its_province(told: str, place: str, region: str | None) -> None:
    tender = page("Algemeen", told)
    assert (tender.location, tender.region) == (place, region)


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Verzonden op\t7 september 2031", "2031-09-07"),
        ("Datum verzending: 7 september 2031", "2031-09-07"),
        ("Afgedrukt op 7 september 2031", None),
        ("Geprint: 07-09-2031 14:07", None),
        ("Laatst gewijzigd: 7 september 2031", None),
        ("Publicatie\t7 september 2031", "2031-09-07"),
        ("Plaatsingsdatum: 7 september 2031", "2031-09-07"),
        ("Online sinds 7 september 2031", "2031-09-07"),
        ("Posted: 7 September 2031", "2031-09-07"),
        ("Nota van inlichtingen (gepubliceerd op 7 september 2031)", None),
    ],
)
def test_the_day_of_publication_is_not_that_of_a_print(told: str, day: str | None) -> None:
    published = page("Algemeen", told).published_on
    assert (published.isoformat() if published else None) == day


def test_a_letterhead_is_no_region() -> None:
    text = PAGE.format(head="Algemeen", told="provincie Meerland\tOfferteaanvraag 2031-0093")
    assert extract(read_text("provincie Meerland\n" + text)).region is None


@pytest.mark.parametrize(
    ("told", "low", "high"),
    [
        ("minimaal 28 per persoon, samen maximaal 48", 28, 48),
        ("16 uur per week per persoon, in totaal maximaal 40", 16, 40),
        ("ten minste 20 uur per kandidaat en samen niet meer dan 50", 20, 50),
        ("minimum 16 each, maximum 40 in total", 16, 40),
        ("24 tot 32", 24, 32),
    ],
)
def test_hours_of_each_and_of_all(told: str, low: int, high: int) -> None:
    hours = page("Algemeen", f"Uren per week: {told}").hours_per_week
    assert hours is not None
    assert (hours.min, hours.max) == (low, high)
