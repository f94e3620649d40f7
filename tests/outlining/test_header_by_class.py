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
