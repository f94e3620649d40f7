"""What an intermediary takes, told by what it is called, by whom it is borne, or as an answer."""

from decimal import Decimal

import pytest

from tenderkit.extraction import extract
from tenderkit.reading import read_text

PAGE = """Adviseur riolering

Opdrachtgever: Gemeente Waterakker
Maximaal uurtarief: € 91,00
Sluitingsdatum: 14 november 2031, 12:00 uur

Eisen

1. Minimaal 3 jaar ervaring als adviseur riolering bij een gemeente
2. Een afgeronde hbo-opleiding

{heading}

{told}
"""


@pytest.mark.parametrize(
    ("told", "fees"),
    [
        ("Het bureau ontvangt van de winnaar een bijdrage van € 2,15 voor elk gewerkt uur.", [("per_hour", "2.15", "all")]),
        ("Leveranciers dragen per gefactureerd uur € 1,35 af.", [("per_hour", "1.35", "all")]),
        ("Flexkade berekent de opdrachtnemer € 2,05 per gewerkt uur.", [("per_hour", "2.05", "all")]),
        ("Wat houden jullie in? Acht procent van het tarief.", [("percentage", "8", "all")]),
        ("Onze marge is 9% over het tarief, voor iedereen gelijk.", [("percentage", "9", "all")]),
        ("Wij geven een vergoeding van € 0,23 per kilometer.", []),
        ("De gemeente rekent op 80% inzet.", []),
    ],
)  # fmt: skip
@pytest.mark.parametrize("heading", ["Kosten", "Loondienst of zelfstandig", "Veelgestelde vragen"])
def test_fees(told: str, fees: list[tuple[str, str, str]], heading: str) -> None:
    tender = extract(read_text(PAGE.format(told=told, heading=heading)))
    assert [(one.kind, one.value, one.applies_to) for one in tender.fees] == [
        (kind, Decimal(value), applies) for kind, value, applies in fees
    ]


@pytest.mark.parametrize(
    ("told", "applies_to"),
    [
        ("Zzp\n\nInzet als zelfstandige kan niet.\n\nFee\n\nWij factureren de leverancier € 1,95 voor ieder gewerkt uur.", "all"),
        ("Zzp\n\nWij houden per uur € 3,10 in.", "zzp"),
        ("Zzp of niet?\n\nWij houden per uur € 3,10 in, zzp of verloond maakt niet uit.", "all"),
    ],
)  # fmt: skip
def test_of_whom_a_fee_is_taken(told: str, applies_to: str) -> None:
    page = PAGE.format(heading="Overige informatie", told=told)
    assert [fee.applies_to for fee in extract(read_text(page)).fees] == [applies_to]


SHARE, HOUR = "percentage", "per_hour"


@pytest.mark.parametrize(
    ("told", "fees"),
    [
        ("Als zzp'er. € 2,10 per uur, ingehouden op je factuur.", [(HOUR, "2.10", "zzp")]),
        ("Ben je zzp'er? Dan rekenen wij € 3,40 per gewerkt uur.", [(HOUR, "3.40", "zzp")]),
        ("Zzp'er? Onze marge is 7%.", [(SHARE, "7", "zzp")]),
        ("Als zelfstandige: wij houden 9% van je tarief in.", [(SHARE, "9", "zzp")]),
        ("Als zelfstandige. Onze marge is 9% van het tarief.", [(SHARE, "9", "zzp")]),
        ("In loondienst / detachering: 8 %", [(SHARE, "8", "detachering")]),
        ("In loondienst. Onze marge is 13% van het uurtarief.", [(SHARE, "13", "detachering")]),
        ("Via detachering. Wij rekenen 12% over het tarief.", [(SHARE, "12", "detachering")]),
        ("Werk je liever in dienst bij ons? Dan is onze marge 11%.", [(SHARE, "11", "detachering")]),
        ("Wil je in loondienst? Dan rekenen we 12,5% over het tarief.", [(SHARE, "12.5", "detachering")]),
        ("Via onze payroll? De marge is 10% van het uurtarief.", [(SHARE, "10", "detachering")]),
        ("Is zzp mogelijk? Ja. Onze fee is € 3,75 per uur.", [(HOUR, "3.75", "all")]),
        ("Zzp toegestaan: ja. Onze fee is € 3,75 per gewerkt uur.", [(HOUR, "3.75", "all")]),
        ("Kan ik als zzp'er reageren? Ja, dat kan. Wij rekenen € 2,25 per gewerkt uur.", [(HOUR, "2.25", "all")]),
        ("Zzp'ers zijn welkom. Onze fee is 5% van het uurtarief.", [(SHARE, "5", "all")]),
        ("Deze opdracht is niet geschikt voor zzp'ers. Onze marge is 9% van het tarief.", [(SHARE, "9", "all")]),
        ("Zzp of detachering? Beide kan. Onze marge is 6%.", [(SHARE, "6", "all")]),
        ("Zzp: 7% van het uurtarief\nDetachering: 12% van het uurtarief", [(SHARE, "7", "zzp"), (SHARE, "12", "detachering")]),
        ("Onze marge voor zzp: € 3,50 per uur\nOnze marge voor detachering: € 6,00 per uur", [(HOUR, "3.50", "zzp"), (HOUR, "6.00", "detachering")]),
        ("Voor zzp'ers geldt een fee van 6% en voor gedetacheerden een fee van 9%.", [(SHARE, "6", "zzp"), (SHARE, "9", "detachering")]),
        ("Wij rekenen 6% (zzp) of 11% (detachering).", [(SHARE, "6", "zzp"), (SHARE, "11", "detachering")]),
        ("Onze marge is 7% voor zelfstandigen en 12% wanneer je bij ons in dienst treedt.", [(SHARE, "7", "zzp"), (SHARE, "12", "detachering")]),
        ("Wij houden 7% in als je als zzp'er werkt en 12% als je bij ons in dienst komt.", [(SHARE, "7", "zzp"), (SHARE, "12", "detachering")]),
        ("Daarvan houden wij 6% in bij zelfstandigen en 10% bij een dienstverband.", [(SHARE, "6", "zzp"), (SHARE, "10", "detachering")]),
        ("De fee is € 3,00 per uur als je via je eigen bv werkt en € 5,00 als wij je in dienst nemen.", [(HOUR, "3.00", "zzp"), (HOUR, "5.00", "detachering")]),
        ("Zelfstandigen betalen € 2,50 per uur; kies je voor een contract bij ons, dan is het 9% van het tarief.", [(HOUR, "2.50", "zzp"), (SHARE, "9", "detachering")]),
        ("As a freelancer you pay 6% of your rate, on our payroll 11%.", [(SHARE, "6", "zzp"), (SHARE, "11", "detachering")]),
        ("Freelancers: our fee is EUR 3.50 per hour. Employees on our payroll: 9% of the rate.", [(HOUR, "3.50", "zzp"), (SHARE, "9", "detachering")]),
        ("|  | Zelfstandig | In dienst via Kaapwerk |\n|---|---|---|\n| Onze marge | 7% van het uurtarief | 12% van het uurtarief |\n| Betaling | 14 dagen | maandelijks |", [(SHARE, "7", "zzp"), (SHARE, "12", "detachering")]),
        ("|  | Zzp | Payroll |\n|---|---|---|\n| Fee | € 3,50 per uur | € 5,50 per uur |", [(HOUR, "3.50", "zzp"), (HOUR, "5.50", "detachering")]),
        ("| Contractvorm | Onze marge |\n|---|---|\n| Zzp | 7% |\n| Detachering | 12% |", [(SHARE, "7", "zzp"), (SHARE, "12", "detachering")]),
        ("| Contractvorm | Onze fee | Betaling |\n|---|---|---|\n| Zelfstandig | € 3,50 per uur | 14 dagen |\n| In dienst bij Kaapwerk | € 6,00 per uur | maandelijks |", [(HOUR, "3.50", "zzp"), (HOUR, "6.00", "detachering")]),
        ("|  | Freelance | In loondienst |\n|---|---|---|\n| Inhouding | 6% | 10% |", [(SHARE, "6", "zzp"), (SHARE, "10", "detachering")]),
        ("|  | Als zzp'er | Via detachering |\n|---|---|---|\n| Betaaltermijn | 14 dagen | 30 dagen |\n| Marge | 6% | 10% |", [(SHARE, "6", "zzp"), (SHARE, "10", "detachering")]),
        ("|  | Zelfstandige | Via een werkgever |\n|---|---|---|\n| Bemiddelingskosten | 5% van het tarief | 8% van het tarief |", [(SHARE, "5", "zzp"), (SHARE, "8", "detachering")]),
        ("Als zelfstandige\n\nOnze marge is 7% van het uurtarief. Je wordt na 14 dagen betaald.\n\nIn dienst bij Kaapwerk\n\nOnze marge is 12% van het uurtarief.", [(SHARE, "7", "zzp"), (SHARE, "12", "detachering")]),
        ("Zzp\n\nWij houden 7% van je uurtarief in.\n\nPayroll\n\nWij houden 11% van je uurtarief in.", [(SHARE, "7", "zzp"), (SHARE, "11", "detachering")]),
        ("- **Zzp** Wij houden 7% van je uurtarief in.\n- **Detachering** Wij rekenen 11% van het uurtarief.", [(SHARE, "7", "zzp"), (SHARE, "11", "detachering")]),
        ("Ik werk als zzp'er: € 2,80 per uur.\nIk werk in loondienst: € 4,10 per uur.", [(HOUR, "2.80", "zzp"), (HOUR, "4.10", "detachering")]),
        ("Het tarief is inclusief reiskosten, parkeren en de transactievergoeding van Kadeplein (€ 1,45 per uur, te betalen door de leverancier).", [(HOUR, "1.45", "all")]),
        ("Inclusief de platformvergoeding van Kadeplein (€ 1,45 per gewerkt uur).", [(HOUR, "1.45", "all")]),
        ("In dat tarief zit de bijdrage aan Kadeplein (1,5% van het factuurbedrag).", [(SHARE, "1.5", "all")]),
        ("Het tarief omvat ook de brokerfee (€ 2,20 per uur).", [(HOUR, "2.20", "all")]),
        ("Het tarief is inclusief de administratiekosten van het platform à € 1,30 per uur.", [(HOUR, "1.30", "all")]),
        ("De vergoeding aan Kadeplein, € 1,75 per gewerkt uur, zit daar ook in.", [(HOUR, "1.75", "all")]),
        ("De bijdrage van het portaal, € 1,20 per gefactureerd uur, zit daar ook in en wordt op de factuur ingehouden.", [(HOUR, "1.20", "all")]),
        ("De transactiekosten (€ 0,95 per uur) zijn voor de leverancier.", [(HOUR, "0.95", "all")]),
        ("Zzpbord rekent 6% over het uurtarief, die gaat eraf voordat wij uitbetalen.", [(SHARE, "6", "all")]),
        ("Zzpdesk rekent € 2,00 per gewerkt uur aan de opdrachtnemer.", [(HOUR, "2.00", "all")]),
        ("Zelfstandigenbord houdt 6% van je uurtarief in.", [(SHARE, "6", "all")]),
        ("Freelanceplein brengt de leverancier € 1,80 per gewerkt uur in rekening.", [(HOUR, "1.80", "all")]),
        ("De fee van ZZP-Connect bedraagt € 2,20 per uur.", [(HOUR, "2.20", "all")]),
        ("Freelance.example rekent 4% van het uurtarief.", [(SHARE, "4", "all")]),
        ("Bij Zzpmarkt betaal je € 1,50 per gewerkt uur.", [(HOUR, "1.50", "all")]),
        ("Detacheringsdesk Zeeland rekent € 2,50 per gewerkt uur aan de leverancier.", [(HOUR, "2.50", "all")]),
        ("Voor zzp'ers rekent Zelfstandigenbord 6% over het uurtarief.", [(SHARE, "6", "zzp")]),
        ("De leverancier (bureau of zelfstandige) betaalt € 1,95 per gewerkt uur.", [(HOUR, "1.95", "all")]),
        ("Zelfstandig werken is een eis. Onze fee is € 3,10 per uur.", [(HOUR, "3.10", "all")]),
        ("Je werkt zelfstandig en in teamverband. Wij rekenen 6% marge.", [(SHARE, "6", "all")]),
        ("Onze marge is 8%, of je nu zzp'er bent of in loondienst werkt.", [(SHARE, "8", "all")]),
        ("Wij rekenen zzp'ers en detacheerders hetzelfde: 5% van het uurtarief.", [(SHARE, "5", "all")]),
        ("Zzp toegestaan: ja\n\nOnze fee is € 3,75 per uur.", [(HOUR, "3.75", "all")]),
        ("Zzp mogelijk\n\nOnze fee is € 3,75 per uur.", [(HOUR, "3.75", "all")]),
        ("Contractvorm: zzp\n\nOnze fee is € 3,75 per uur.", [(HOUR, "3.75", "all")]),
        ("Inzet als zzp'er mogelijk.\nDe marge is 6% van het uurtarief.", [(SHARE, "6", "all")]),
        ("Ben je zzp'er? Prima, dat kan hier gewoon. Onze fee is € 3,75 per uur.", [(HOUR, "3.75", "all")]),
        ("Ga je voor detachering? Dan houden we 12% in.", [(SHARE, "12", "detachering")]),
        ("Bij inzet als zelfstandige rekenen wij € 3,00 per uur.", [(HOUR, "3.00", "zzp")]),
        ("Voor wie in loondienst werkt, rekenen wij 9% van het tarief.", [(SHARE, "9", "detachering")]),
        ("Neem je de opdracht aan als freelancer, dan is onze fee 6%.", [(SHARE, "6", "zzp")]),
        ("Treed je bij ons in dienst, dan is onze marge 13% van het uurtarief.", [(SHARE, "13", "detachering")]),
        ("Met een arbeidscontract bij ons houden we 14% van het tarief in.", [(SHARE, "14", "detachering")]),
        ("Via een eigen bv of eenmanszaak betaal je € 2,50 per uur.", [(HOUR, "2.50", "zzp")]),
        ("Zelfstandigen: onze marge is 6% van het tarief. Gedetacheerden: 10% van het tarief.", [(SHARE, "6", "zzp"), (SHARE, "10", "detachering")]),
        ("Onze marge is 6% van het tarief (zzp). Bij loondienst is dat 10%.", [(SHARE, "6", "zzp"), (SHARE, "10", "detachering")]),
        ("Voor zzp'ers: € 3,00 per uur; voor detachering: € 5,00 per uur.", [(HOUR, "3.00", "zzp"), (HOUR, "5.00", "detachering")]),
        ("Werk je als zzp'er? Wij houden 6% in.\nWerk je in loondienst? Wij houden 10% in.", [(SHARE, "6", "zzp"), (SHARE, "10", "detachering")]),
        ("Zelfstandig: 6% marge | In loondienst: 10% marge", [(SHARE, "6", "zzp"), (SHARE, "10", "detachering")]),
        ("Marge zzp: 6%\nMarge detachering: 10%", [(SHARE, "6", "zzp"), (SHARE, "10", "detachering")]),
        ("Fee zzp\t€ 3,00 per uur\nFee payroll\t€ 5,00 per uur", [(HOUR, "3.00", "zzp"), (HOUR, "5.00", "detachering")]),
        ("|  | Als zelfstandige | Bij ons in dienst |\n|---|---|---|\n| Wij houden in | 7% | 13% |", [(SHARE, "7", "zzp"), (SHARE, "13", "detachering")]),
        ("|  | Freelancer | Employee |\n|---|---|---|\n| Our margin | 7% of the rate | 13% of the rate |", [(SHARE, "7", "zzp"), (SHARE, "13", "detachering")]),
        ("Kies je voor zzp, dan ontvangen wij € 3,00 per gewerkt uur; kies je voor een dienstverband, dan 11% van het uurtarief.", [(HOUR, "3.00", "zzp"), (SHARE, "11", "detachering")]),
        ("Wij rekenen € 3,00 per uur voor zelfstandigen. In dienst van Kaapwerk geldt een marge van 11% over het tarief.", [(HOUR, "3.00", "zzp"), (SHARE, "11", "detachering")]),
        ("De marge bedraagt 9%, ongeacht of je als zzp'er of in dienst werkt.", [(SHARE, "9", "all")]),
        ("Zowel voor zzp'ers als voor gedetacheerden is de fee € 4,00 per uur.", [(HOUR, "4.00", "all")]),
        ("Onze fee is voor zzp en detachering gelijk: € 4,00 per uur.", [(HOUR, "4.00", "all")]),
        ("Na gunning kom je als zzp'er op de payroll. Onze marge is 8% van het tarief.", [(SHARE, "8", "all")]),
        ("Je gaat in dienst bij onze payrollpartner. Wij rekenen 5% over het tarief.", [(SHARE, "5", "all")]),
        ("ZZP Noord rekent de leverancier € 1,60 per gewerkt uur.", [(HOUR, "1.60", "all")]),
        ("De Zzp-desk houdt € 1,60 per gewerkt uur in.", [(HOUR, "1.60", "all")]),
        ("Freelancemarkt houdt 5% van het uurtarief in.", [(SHARE, "5", "all")]),
        ("Payrollhuis Kade rekent 4% over het uurtarief.", [(SHARE, "4", "all")]),
        ("Het dienstencentrum rekent € 1,60 per gewerkt uur aan de opdrachtnemer.", [(HOUR, "1.60", "all")]),
        ("Voor onze diensten rekenen wij € 2,75 per uur.", [(HOUR, "2.75", "all")]),
        ("Onze dienstverlening kost je 5% van het uurtarief.", [(SHARE, "5", "all")]),
        ("Zelfstandigheid staat voorop. Onze fee: € 2,75 per uur.", [(HOUR, "2.75", "all")]),
        ("Competenties\n\n- Zelfstandig\n- Nauwkeurig\n- Sociaal\n\nKosten\n\nOnze fee is € 2,75 per uur.", [(HOUR, "2.75", "all")]),
    ],
)  # fmt: skip
@pytest.mark.parametrize("heading", ["Overige informatie", "Zo werken wij"])
def test_the_fee_of_each_group(told: str, fees: list[tuple[str, str, str]], heading: str) -> None:
    tender = extract(read_text(PAGE.format(told=told, heading=heading)))
    found = [(one.kind, str(one.value), one.applies_to) for one in tender.fees]
    assert sorted(found) == sorted(fees)


@pytest.mark.parametrize(
    "told",
    [
        "Het tarief is exclusief 21% btw.",
        "De btw bedraagt 21%.",
        "Bij betaling binnen 8 dagen geldt een korting van 2%.",
        "Betalingskorting: 1,5% bij betaling binnen 14 dagen.",
        "De vergoeding voor reizen is € 0,23 per kilometer.",
        "Per kilometer ontvang je € 0,23.",
        "Parkeren kost € 3,50 per uur.",
        "De parkeertarieven bij het stadhuis zijn € 2,80 per uur.",
        "De boete bedraagt € 5 per uur te laat.",
        "Bij te late levering is een boete van 3% verschuldigd.",
        "Het budget voor het project stijgt met 4%.",
        "De gemeente betaalt 3% rente bij te late betaling.",
        "Voor avonduren geldt een toeslag van 30%.",
        "Het tarief wordt jaarlijks met 3% geïndexeerd.",
        "De wettelijke rente van 8% is verschuldigd.",
        "Vakantiegeld: 8%",
        "Het brutoloon wordt verhoogd met 8% vakantietoeslag.",
        "Over het salaris ontvang je 8% vakantiegeld.",
        "De pensioenpremie is 4% van je brutoloon.",
        "Zzp'ers vormen 12% van ons personeel.",
        "Van de zzp'ers is 80% tevreden.",
        "Van onze professionals werkt 60% als zzp'er en 40% in loondienst.",
        "Minimaal 5% van de opdrachtsom wordt ingezet voor social return.",
        "De leverancier houdt 10% van de uren vrij voor scholing.",
        "Een reactie kost je een half uur.",
        "De gemeente houdt 10% van de factuur in tot de oplevering.",
        "De kosten stegen met 6% per jaar.",
        "De bijdrage van de provincie aan het project is 40%.",
        "Het Rijk draagt 50% bij in de kosten.",
        "Het tarief ligt 5% onder de markt.",
        "De reiskostenvergoeding bedraagt € 5 per uur reistijd.",
        "De piketvergoeding is € 4,50 per uur.",
        "Je krijgt een thuiswerkvergoeding van € 2,40 per dag.",
        "Bij verlenging mag het tarief met 2% stijgen.",
        "Ruim 90% van onze zzp'ers beveelt ons aan.",
        "De eigen bijdrage voor de Wmo is € 21,00 per maand.",
        "Wie via ons werkt, krijgt 5% korting op een opleiding.",
        "Ons bureau is voor 100% onafhankelijk.",
    ],
)
def test_what_is_no_fee(told: str) -> None:
    assert extract(read_text(PAGE.format(told=told, heading="Zo werken wij"))).fees == ()


@pytest.mark.parametrize(
    ("told", "fees"),
    [
        ("Zelfstandigen\n\nOp deze aanvraag kunnen zowel zelfstandigen als bureaus met personeel in dienst inschrijven.\n\nFee Kadeplein\n\nKadeplein rekent de leverancier die de opdracht krijgt € 1,95 per gewerkt uur.", [(HOUR, "1.95", "all")]),
        ("Zzp\n\nInzet als zzp'er is mogelijk.\n\nOnze fee\n\nWij rekenen € 1,95 per gewerkt uur.", [(HOUR, "1.95", "all")]),
        ("Zzp'ers\n\nInschrijven als zzp'er kan.\n\nKosten van het platform\n\nWij rekenen 5% van het tarief.", [(SHARE, "5", "all")]),
        ("Freelancers\n\nWelkom.\n\nBemiddelingsvergoeding\n\nWij houden € 2,40 per uur in.", [(HOUR, "2.40", "all")]),
        ("Inzet zzp\n\nDat kan bij deze opdracht.\n\nBijdrage Kadeplein\n\nDe leverancier betaalt € 1,10 per gewerkt uur.", [(HOUR, "1.10", "all")]),
        ("Detachering\n\nIs mogelijk.\n\nWat rekenen wij?\n\nOnze marge is 6% van het tarief.", [(SHARE, "6", "all")]),
        ("Zelfstandigen\n\nWij houden 7% van je uurtarief in.", [(SHARE, "7", "zzp")]),
        ("Bij contractoverneming rekenen wij een marge van 7 procent; op deze aanvraag is dat niet van toepassing.", []),
        ("Neemt de klant u na een jaar in vaste dienst, dan rekenen wij een fee van 20%.", []),
        ("Bij overname van de professional is een fee van 15% verschuldigd.", []),
        ("Een marge rekenen wij hier niet: de gemeente betaalt ons € 2,00 per uur.", []),
        ("Wij rekenen op deze aanvraag geen fee; bij andere opdrachten is dat 5%.", []),
        ("Normaal rekenen wij 6%, bij deze opdracht is dat niet van toepassing.", []),
        ("Voor contractovername geldt een eenmalige vergoeding van 4%.", []),
        ("Fee Stavast\n€ 3,15 per gefactureerd uur", [(HOUR, "3.15", "all")]),
        ("Fee Kadeplein: € 3,15 per uur", [(HOUR, "3.15", "all")]),
        ("Fee\n€ 3,15 per gewerkt uur", [(HOUR, "3.15", "all")]),
        ("Bemiddelingsfee\n€ 2,75 per uur", [(HOUR, "2.75", "all")]),
        ("Marge bureau\n8 %", [(SHARE, "8", "all")]),
        ("Onze fee\t€ 2,75 per uur", [(HOUR, "2.75", "all")]),
        ("Wij rekenen 5,50 p/u voor zzp en 8% als je bij een ander bureau op de loonlijst staat.", [(HOUR, "5.50", "zzp"), (SHARE, "8", "detachering")]),
        ("Wij rekenen 5,50 per uur voor zzp'ers en 8% voor wie op onze loonlijst komt.", [(HOUR, "5.50", "zzp"), (SHARE, "8", "detachering")]),
        ("Die zijn 6,5% voor zelfstandigen en 4% als je via een detacheerder komt.", [(SHARE, "6.5", "zzp"), (SHARE, "4", "detachering")]),
        ("Onze fee is € 4,00 voor zzp'ers en € 2,50 voor bureaus, per gewerkt uur.", [(HOUR, "4.00", "zzp"), (HOUR, "2.50", "detachering")]),
        ("Wij rekenen voor zelfstandigen € 3,10 per uur en voor gedetacheerden 4% van het tarief.", [(HOUR, "3.10", "zzp"), (SHARE, "4", "detachering")]),
        ("Van zzp'ers vragen we 3,25 per uur, van bureaus 5%.", [(HOUR, "3.25", "zzp"), (SHARE, "5", "detachering")]),
        ("Zzp: 4,10 p/u. Loonlijst: 6%.", [(HOUR, "4.10", "zzp"), (SHARE, "6", "detachering")]),
        ("Wij rekenen 2,75 euro per gewerkt uur, dat bedrag trekken we van je uurtarief af.", [(HOUR, "2.75", "all")]),
        ("Kadeplein charges the supplier a fee of EUR 2.35 for every hour approved in the timesheet, irrespective of the kind of contract.", [(HOUR, "2.35", "all")]),
        ("Onze fee is 6% en geldt voor freelancers net zo goed als voor bureaus.", [(SHARE, "6", "all")]),
        ("Kadeplein rekent de zelfstandige of diens bureau € 2,00 per uur.", [(HOUR, "2.00", "all")]),
        ("Onze marge gaat daar nog af: € 5,50 p/u, zzp mag.", [(HOUR, "5.50", "all")]),
        ("Kom je via een bureau, dan rekenen wij 4%; ben je zzp'er, dan 6%.", [(SHARE, "4", "detachering"), (SHARE, "6", "zzp")]),
        ("Wij nemen per uur € 2,20, bij iedereen hetzelfde.", [(HOUR, "2.20", "all")]),
    ],
)  # fmt: skip
def test_a_fee_under_its_own_heading_and_what_is_none(
    told: str, fees: list[tuple[str, str, str]]
) -> None:
    page = PAGE.format(heading="Overige informatie", told=told)
    assert sorted(
        (one.kind, one.value, one.applies_to) for one in extract(read_text(page)).fees
    ) == sorted((kind, Decimal(value), applies) for kind, value, applies in fees)
