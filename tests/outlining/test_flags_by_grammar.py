"""What sentences around a rate say is in it, in words of one class each."""

import pytest

from tenderkit.extraction import extract
from tenderkit.reading import read_text

PAGE = """Adviseur riolering

Opdrachtgever: Gemeente Waterakker
Maximaal uurtarief: € 91,00
{told}
Sluitingsdatum: 14 november 2031, 12:00 uur

Eisen

1. Minimaal 3 jaar ervaring als adviseur riolering bij een gemeente
2. Een afgeronde hbo-opleiding
"""


@pytest.mark.parametrize(
    ("told", "flags"),
    [
        ("Reiskosten komen niet voor een extra vergoeding in aanmerking.", (None, True, None)),
        ("Zowel reiskosten als onze marge neemt u in het tarief op in uw prijs.", (None, True, True)),
        ("VAT comes on top; travel costs and the agency fee are included.", (True, True, True)),
        ("Alleen de btw wordt later toegevoegd.", (True, None, None)),
        ("Het gaat om een bedrag waar de btw niet in zit.", (True, None, None)),
        ("Is dat met of zonder jullie marge? Met.", (None, None, True)),
        ("Is dit incl. of excl. reiskosten? Antwoord: excl.", (None, False, None)),
        ("Wij rekenen € 4,00 per gewerkt uur en dat bedrag zit al in de € 91,-.", (None, None, True)),
        ("De laptop komt later.", (None, None, None)),
    ],
)  # fmt: skip
def test_what_is_in_the_rate(
    told: str, flags: tuple[bool | None, bool | None, bool | None]
) -> None:
    cap = extract(read_text(PAGE.format(told=told))).rate_cap
    assert cap is not None
    assert (cap.excludes_vat, cap.includes_travel, cap.includes_fee) == flags


FAR = PAGE.replace("{told}\n", "") + "\nOverige informatie\n\n{told}\n"


@pytest.mark.parametrize(
    ("told", "inside"),
    [
        ("Van elk uur dat de gemeente betaalt houden wij 7 procent in.", True),
        (
            "Wat de gemeente per uur betaalt, zie je terug op je overzicht. Daarvan houden wij 7% in.",
            True,
        ),
        ("De opdrachtgever betaalt het tarief dat jij opgeeft. Daarvan gaat 8% naar ons.", True),
        ("Je biedt een tarief. Daarop houden wij 6% in.", True),
        ("Je krijgt het uurtarief uitbetaald na aftrek van onze marge van 8%.", True),
        ("Na aftrek van onze fee van € 3,50 per uur wordt je tarief uitbetaald.", True),
        ("Wij betalen je het tarief uit, minus 8% marge.", True),
        ("Het tarief is inclusief onze bemiddelingsvergoeding.", True),
        ("Alle tarieven op deze pagina zijn inclusief onze marge.", True),
        ("De genoemde tarieven zijn inclusief onze fee.", True),
        ("De fee gaat van uw tarief af.", True),
        ("Kadeplein brengt € 1,75 in mindering op het uurtarief.", True),
        ("Onze fee brengen wij in mindering op je uurtarief.", True),
        ("Wij brengen 6% in mindering op het tarief.", True),
        ("Op het uurtarief wordt 5% bemiddelingskosten in mindering gebracht.", True),
        ("Kadeplein rekent 6% over het uurtarief; dat gaat eraf voordat we uitbetalen.", True),
        ("Kadeplein rekent 6% over het uurtarief, die gaat eraf voordat wij jou uitbetalen.", True),
        ("Onze fee is € 4,00 per uur en die trekken we van je tarief af.", True),
        ("Onze fee is € 4,00 per uur, die halen we van je tarief af.", True),
        ("Van je tarief halen we € 3,50 per uur af.", True),
        ("Het uurtarief is bruto: onze marge van 8% moet er nog af.", True),
        ("Van het tarief blijft na onze marge van 8% de rest voor jou.", True),
        ("In het tarief zit een marge van 7% voor ons.", True),
        ("In het uurtarief is een opslag van € 3,00 voor ons verwerkt.", True),
        ("In je tarief is onze fee van € 2,50 per uur al meegenomen.", True),
        ("De transactiekosten zitten in het tarief.", True),
        ("De servicekosten zijn onderdeel van het uurtarief.", True),
        ("De contractfee is in het maximale tarief begrepen.", True),
        ("De afdracht aan de balie, € 1,95 per uur, valt binnen het maximumtarief.", True),
        ("Houd er rekening mee dat onze fee in het tarief zit.", True),
        ("Houd in je tarief rekening met onze fee van € 2,00 per uur.", True),
        ("Het uurtarief dat je opgeeft is inclusief de fee van € 1,90 per uur.", True),
        ("Uw tarief dient inclusief de platformbijdrage te zijn.", True),
        ("Het aangeboden tarief is inclusief transactiekosten.", True),
        ("Bied een tarief inclusief onze bemiddelingskosten.", True),
        ("Het maximale tarief is inclusief de administratiekosten van het portaal.", True),
        ("De inhouding van 4% gaat af van het tarief dat u biedt.", True),
        ("Jouw tarief min onze marge van 8% is wat je ontvangt.", True),
        ("Je ontvangt het uurtarief verminderd met 8%.", True),
        ("Je ontvangt 92% van het uurtarief; de overige 8% is onze marge.", True),
        ("Van het uurtarief ontvang je 92%, 8% is voor Kadeplein.", True),
        ("De bemiddelingskosten komen ten laste van uw uurtarief.", True),
        ("Deze fee dien je te verwerken in je uurtarief.", True),
        ("De fee van € 1,95 per uur dient u in uw tarief te verdisconteren.", True),
        ("De platformbijdrage moet in uw tarief zijn opgenomen.", True),
        ("Reken de bijdrage van € 1,50 per uur in uw tarief mee.", True),
        ("Our margin is included in the rate.", True),
        ("We deduct 6% from the rate before we pay you.", True),
        ("Your rate includes our fee of EUR 2.50 per hour.", True),
        ("The platform fee is deducted from your hourly rate.", True),
        ("We keep 7% of the rate the client pays.", True),
        ("Het tarief dat de klant betaalt is jouw tarief; daar gaat 7% vanaf voor ons.", True),
        ("De opdrachtgever betaalt ons jouw uurtarief. Wij houden hiervan 7% in.", True),
        ("Jij bepaalt je tarief. Wij trekken daar € 3,00 per uur van af.", True),
        ("Jij bepaalt je uurtarief, wij halen er 6% vanaf.", True),
        ("Onze vergoeding van € 2,50 per uur is al in het tarief verwerkt.", True),
        ("Het uurtarief is inclusief een opslag van 5% voor het bureau.", True),
        ("Het uurtarief is inclusief 5% marge.", True),
        ("Het bod is inclusief platformkosten.", True),
        ("In uw bod is de transactievergoeding inbegrepen.", True),
        ("De prijs die u biedt is inclusief de bijdrage aan Kadeplein.", True),
        ("De fee maakt onderdeel uit van het aangeboden tarief.", True),
        ("De brokerfee dient onderdeel te zijn van het tarief.", True),
        ("De door Kadeplein in rekening te brengen fee is inbegrepen in het tarief.", True),
        ("U dient in uw tarief rekening te houden met de contractkosten van € 1,50 per uur.", True),
        ("Op je tarief wordt 4% administratiekosten ingehouden.", True),
        ("Er wordt 4% ingehouden op het uurtarief.", True),
        ("Kadeplein houdt een contractfee van € 1,50 per uur in op het uurtarief.", True),
        ("Het netto tarief is het uurtarief min 7% bemiddelingsfee.", True),
        ("Je netto tarief is je uurtarief minus onze fee.", True),
        ("Van het tarief draag je 5% af aan Kadeplein.", True),
        ("Je draagt 5% van je uurtarief af.", True),
        ("Je staat 6% van je uurtarief aan ons af.", True),
        ("6% van je uurtarief is voor ons.", True),
        ("Is het tarief inclusief jullie fee? Ja.", True),
        ("Zit jullie marge in het tarief? Ja, die zit erin.", True),
        ("De fee wordt op de factuur ingehouden.", None),
        ("Op iedere factuur houden wij 3% in.", None),
        ("Kadeplein brengt de leverancier € 1,95 per gewerkt uur in rekening.", None),
        ("Wij rekenen 8% marge over je uurtarief.", None),
        ("Wij rekenen 8% van het uurtarief.", None),
        ("Onze marge is 8% van het uurtarief.", None),
        ("De opdrachtgever betaalt ons een fee van € 3,00 per uur.", None),
        ("Wij leggen 6% over je tarief heen.", None),
        ("De gemeente houdt 5% van het tarief in bij te late levering.", None),
        ("Voor gedetacheerden houden wij 12% van het uurtarief in.", None),
        ("Kom je in loondienst? Dan houden wij 12% van je uurtarief in.", None),
        ("De leverancier betaalt € 1,95 per gewerkt uur.", None),
        ("Er wordt 8% vakantiegeld van het tarief gereserveerd.", None),
        ("De btw gaat van het tarief af.", None),
        ("Bij betaling binnen 8 dagen gaat er 2% van het tarief af.", None),
        ("Na aftrek van reistijd blijven er zes uren over.", None),
        ("Het budget is inclusief onze marge.", None),
        ("De korting van 3% gaat af van het tarief.", None),
        ("Voor een pauze trekken wij een half uur van je tijd af.", None),
        ("Wij houden rekening met je wensen in het tarief.", None),
        ("Loonheffing wordt van het tarief ingehouden.", None),
        ("Over het uurtarief rekenen wij 7%, dat verrekenen we met je factuur.", None),
        ("U dient rekening te houden met een afdracht van 2% van het uurtarief.", None),
        ("Kadeplein houdt € 1,50 per uur in.", None),
        ("Kadeplein houdt € 1,50 per uur in op de factuur.", None),
        ("Wij ontvangen 6% van je uurtarief.", None),
        ("Je betaalt 6% van je uurtarief aan ons.", None),
        ("Geef aan of je tarief inclusief of exclusief onze fee is.", None),
        ("Is het tarief inclusief jullie fee?", None),
        ("Ons tarief voor een training is inclusief koffie.", None),
        ("Wij houden de markt en het tarief in de gaten.", None),
        ("De gemeente trekt de boete van het tarief af.", None),
        ("De leverancier berekent geen kosten boven op het tarief.", None),
        ("Wij gaan uit van het tarief van vorig jaar, min 3%.", None),
        ("Het tarief gaat na een jaar 2% omlaag.", None),
        ("Wat de gemeente betaalt, houden wij voor je bij.", None),
        ("Daarvan is 60% voor de wijkteams.", None),
        ("Het tarief telt voor 40% mee, daarvan is 10% voor de marge.", None),
        ("De marge tussen de tarieven van de inschrijvers is klein.", None),
        ("Het tarief is exclusief onze fee.", False),
        ("Onze marge komt bovenop het tarief.", False),
        ("Het tarief is exclusief bemiddelingskosten.", False),
        ("De transactiekosten komen boven op uw tarief.", False),
        ("De fee zit niet in het tarief.", False),
        ("Onze fee is niet inbegrepen in het maximumtarief.", False),
        ("Alle tarieven zijn exclusief onze marge.", False),
        ("De platformbijdrage komt daar nog bovenop.", False),
        ("De rate is exclusive of our fee.", False),
        ("Boven op het tarief rekenen wij de opdrachtgever een fee.", False),
        ("Wij factureren de klant jouw tarief plus onze marge.", False),
        ("De klant betaalt onze fee bovenop jouw tarief.", False),
        ("Onze fee komt boven op het tarief dat jij vraagt.", False),
        ("Jouw tarief wordt verhoogd met onze marge van 8%.", False),
        ("Wij verhogen jouw tarief met 8% marge.", False),
        ("De fee wordt door de opdrachtgever apart betaald, buiten het tarief om.", False),
        ("Het maximumtarief is exclusief de fee van Kadeplein.", False),
        ("Onze marge is geen onderdeel van het tarief.", False),
        ("De marge valt buiten het tarief.", False),
        ("Bied een tarief exclusief onze fee.", False),
        ("Is het tarief inclusief jullie fee? Nee, die komt erbovenop.", False),
    ],
)
def test_whether_the_fee_is_in_the_rate(told: str, inside: bool | None) -> None:
    cap = extract(read_text(FAR.format(told=told))).rate_cap
    assert cap is not None
    assert cap.includes_fee is inside


@pytest.mark.parametrize(
    ("told", "inside"),
    [
        ("Onze marge van € 6,50 per uur is al van het genoemde tarief af.", False),
        ("Het tarief hierboven is wat wij je betalen, daar zit onze marge van € 6,50 per uur al af.", False),
        ("Onze marge is er al afgehaald: het genoemde tarief is wat je zelf ontvangt.", False),
        ("De fee is reeds van het tarief afgetrokken.", False),
        ("Our margin has already been deducted from the rate shown.", False),
        ("Onze marge zit er al in.", True),
        ("Onze marge is al in het tarief verwerkt.", True),
        ("Van het tarief gaat onze fee nog af.", True),
        ("Wij houden € 4,50 per uur in op je tarief.", True),
        ("Onze marge was al bekend bij de gemeente.", None),
    ],
)  # fmt: skip
def test_a_fee_that_has_come_off_already(told: str, inside: bool | None) -> None:
    cap = extract(read_text(FAR.format(told=told))).rate_cap
    assert cap is not None
    assert cap.includes_fee is inside
