"""How many, when, how long, where, for whom and through whom, in a third round of other words."""

from __future__ import annotations

import pytest

from tenderkit.building import build
from tenderkit.errors import TenderkitError
from tenderkit.outlining import rules_outline
from tenderkit.reading import read_text
from tenderkit.records import Tender

HEADER = {
    "buyer": "Opdrachtgever: Gemeente Duinmeer",
    "rate_cap": "Maximaal uurtarief: € 91,00",
    "hours_per_week": "Uren per week: 28",
    "closes_at": "Sluitingsdatum: 14 maart 2031, 12:00 uur",
}
BODY = "De afdeling Water schrijft een plan voor de vaarwegen, en legt het voor aan de raad."
DEMANDS = "Eisen\n\n1. Minimaal 3 jaar ervaring met vaarwegbeheer\n2. Een afgeronde hbo-opleiding\n"


def told(field: str, words: str) -> Tender:
    """The record of a small tender in which these words alone speak of the field."""
    title = words if field == "title" else "Adviseur vaarwegen"
    aside = {field, "buyer"} if field == "title" else {field}
    header = [line for name, line in HEADER.items() if name not in aside]
    said = "" if field == "title" else f"\n{words}\n"
    text = "\n".join([title, "", *header, "", "Over de opdracht", "", BODY, said, DEMANDS])
    try:
        document = read_text(text)
        return build(document, rules_outline(document))
    except TenderkitError:
        return Tender()


@pytest.mark.parametrize(
    ("words", "people"),
    [
        ("Aantal professionals dat we willen plaatsen: 2 tot 3", (2, 3)),
        ("Aantal mensen dat wij nodig denken te hebben: 2, mogelijk in deeltijd", (2, 2)),
        ("Hoeveelheid personen gevraagd: 4 (vier)", (4, 4)),
        ("In te zetten fte's (personen): 3", (3, 3)),
        ("Gezochte personen\t2", (2, 2)),
        ("Aan te trekken medewerkers: 2", (2, 2)),
        ("Het team zoekt twee extra handen voor het wegwerken van de voorraad.", (2, 2)),
        ("Wij komen drie paar handen tekort en huren die graag in.", (3, 3)),
        ("Onze klant zoekt 1 collega voor de afdeling Burgerzaken.", (1, 1)),
        ("Voor het archief zoeken we nog één collega.", (1, 1)),
        ("We are hiring a pair of testers.", (2, 2)),
        ("Wij zoeken een paar consulenten.", None),
        ("We zoeken een duo van ervaren planners.", (2, 2)),
        ("De kandidaat wordt ondersteund door twee collega's.", None),
        ("Je krijgt er vijf collega's bij.", None),
        ("Er wordt slechts één kandidaat aangenomen.", (1, 1)),
        ("Het projectteam bestaat uit 4 collega's en zoekt versterking.", None),
        ("De gemeente wil er met drie krachten tegenaan.", (3, 3)),
        ("Het gaat om één functionaris.", (1, 1)),
        ("Bezetting: twee personen", (2, 2)),
        ("Aantal aan te bieden kandidaten per inschrijver: 1", None),
    ],
)
def test_how_many_are_asked(words: str, people: tuple[int, int] | None) -> None:
    value = told("positions", words).positions
    assert (None if value is None else (value.min, value.max)) == people


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("Wij gaan uit van vier dagen van 8 uur, dus 32 uur per week.", (32, 32)),
        ("De inzet is drie dagen van acht uur.", None),
        ("Het betreft 3 werkdagen van 9 uur.", None),
        ("U kunt kiezen voor 24, 28 of 32 uur per week.", (24, 32)),
        ("Inzet 32, 34 of 36 uur per week, in overleg te bepalen.", (32, 36)),
        ("Beschikbaar voor 16, 20 of 24 uren per week", (16, 24)),
        ("UREN P/WK\n24,0", (24, 24)),
        ("WEKELIJKSE UREN\n32,00", (32, 32)),
        ("Uren (p/w): 28,00", (28, 28)),
        ("Inzeturen per week: 36", (36, 36)),
        ("Contracturen (per week) 32", (32, 32)),
        ("vier dagen per week à 8 uur", None),
        ("Per week heb je 32 uur nodig voor deze klus.", (32, 32)),
        ("Deze rol vraagt 20 uur, verdeeld over de week.", (20, 20)),
        ("Het loket is 40 uur per week open.", None),
    ],
)
def test_how_many_hours_a_week(words: str, hours: tuple[int, int] | None) -> None:
    value = told("hours_per_week", words).hours_per_week
    assert (None if value is None else (value.min, value.max)) == hours


@pytest.mark.parametrize(
    ("words", "days"),
    [
        (
            "De werkzaamheden worden uitgevoerd van maandag t/m donderdag.",
            ("mon", "tue", "wed", "thu"),
        ),
        ("Je werkt van dinsdag tot en met vrijdag.", ("tue", "wed", "thu", "fri")),
        ("Het werk wordt gedaan op maandag en woensdag.", ("mon", "wed")),
        ("Het loket draait op di + do, op die dagen werk je bij ons.", ("tue", "thu")),
        ("Spreekuur is op ma en wo, dus dan hebben we u nodig.", ("mon", "wed")),
        (
            "Je bent vrij in de indeling, behalve de woensdag: dan is er verplicht teamoverleg.",
            ("wed",),
        ),
        ("Days are flexible except Thursday, which is compulsory.", ("thu",)),
        ("Werkdagen in overleg, alleen de maandag ligt vast.", ("mon",)),
        ("De zondag hoort bij de werkdagen omdat het museum dan open is.", ("sun",)),
        ("Zaterdag maakt deel uit van de werkweek.", ("sat",)),
        ("Ook de zaterdag telt als werkdag.", ("sat",)),
        ("Donderdag moet erbij zitten, dan zijn de collega's vrij.", ("thu",)),
        ("In je week moet in elk geval de dinsdag zitten.", ("tue",)),
        ("Je week moet de maandag bevatten.", ("mon",)),
        ("De woensdag is voor ons een harde voorwaarde.", ("wed",)),
        ("Op vrijdag kunnen wij niet zonder je.", ("fri",)),
        ("Dinsdag is de dag waarop iedereen er is.", ("tue",)),
        ("Donderdag is de dag van het teamoverleg; dan is iedereen er.", ("thu",)),
        ("Beschikbaar voor 24 uur per week, waaronder de dinsdag.", ("tue",)),
        ("Maandag en donderdag de hele dag op het stadskantoor.", ("mon", "thu")),
        ("Op maandag is iedereen in huis.", ("mon",)),
        ("Wednesdays are for planning and everybody is at the office.", ("wed",)),
        ("De raad vergadert van maandag tot en met woensdag.", ()),
        ("Wij zijn van maandag t/m vrijdag bereikbaar.", ()),
        ("Vragen beantwoorden wij op maandag en woensdag.", ()),
        ("Je hoeft op vrijdag niet te werken.", ()),
        ("De balie is op zaterdag open.", ()),
        (
            "De opdracht wordt van woensdag tot en met vrijdag verricht op ons kantoor.",
            ("wed", "thu", "fri"),
        ),
        ("U werkt alle werkdagen behalve vrijdag.", ()),
        ("Het bestuur overlegt op maandag; dan zijn de wethouders er.", ()),
        ("Alleen op zaterdag is de hal gesloten.", ()),
        (
            "De kandidaat is vanaf maandag 4 januari 2027 beschikbaar voor 24 uur per week, waaronder de donderdag in verband met het overleg.",
            ("thu",),
        ),
        ("Gesprekken zijn op dinsdag, dan is iedereen er.", ()),
        ("Het hele team is op dinsdag in huis.", ("tue",)),
    ],
)
def test_on_which_days(words: str, days: tuple[str, ...]) -> None:
    assert told("work_days", words).work_days == days


@pytest.mark.parametrize(
    ("words", "where"),
    [
        ("De kandidaat is iedere werkdag ter plaatse aanwezig.", "on_site"),
        ("Je staat elke dag fysiek aan het loket.", "on_site"),
        ("Het werk gebeurt aan de balie, alle dagen op kantoor dus.", "on_site"),
        ("The role is office-based; working from home is not offered.", "on_site"),
        ("This is a fully office-based position.", "on_site"),
        ("The work is on the premises five days per week.", "on_site"),
        ("Je werkt vijf dagen per week op kantoor.", "on_site"),
        ("Thuiswerken bieden wij niet aan.", "on_site"),
        ("Thuiswerken behoort niet tot de mogelijkheden.", "on_site"),
        ("Voor deze opdracht geldt een aanwezigheidsplicht op alle werkdagen.", "on_site"),
        ("We werken volgens 40/60: twee dagen kantoor, drie dagen thuis.", "hybrid"),
        ("Wij hanteren een verhouding van 60% kantoor en 40% thuis.", "hybrid"),
        ("De verdeling thuis/kantoor is ongeveer half om half.", "hybrid"),
        ("De ene helft van de week werk je thuis, de andere helft bij ons.", "hybrid"),
        ("Maandag zijn we samen op kantoor, op de andere dagen overleggen we via Teams.", "hybrid"),
        ("Een mix: woensdag met het hele team op kantoor, de rest online.", "hybrid"),
        (
            "Op donderdag zien we elkaar in het stadhuis, verder werk je vanaf je eigen plek.",
            "hybrid",
        ),
        ("Plaatsonafhankelijk werken is de norm; u hoeft niet naar kantoor te komen.", "free"),
        ("U werkt waar u wilt; aanwezigheid op locatie is niet nodig.", "free"),
        ("Aanwezigheid op kantoor is niet vereist.", "free"),
        ("Er is geen aanwezigheidsplicht, alle overleggen zijn online.", "free"),
        ("Thuiswerken: geheel toegestaan", "free"),
        ("Thuiswerken: 100% mogelijk", "free"),
        ("Volledig thuiswerken is mogelijk.", "free"),
        ("Remote: fully allowed, all meetings are online", "free"),
        ("De opdracht kan volledig op afstand worden uitgevoerd.", "free"),
        ("Kandidaat heeft ervaring met de invoering van hybride werken.", None),
        ("Je adviseert het management over thuiswerken en hybride werken.", None),
        ("Ervaring met het begeleiden van teams op afstand is een pré.", None),
        ("De afdeling maakt beleid voor plaatsonafhankelijk werken.", None),
        ("Je schrijft een notitie over hybride werken bij de gemeente.", None),
        ("Wij zoeken een programmamanager die hybride werken invoert.", None),
        ("De trainingen voor inwoners zijn hybride.", None),
        ("In hoeverre heeft u leiding gegeven aan een hybride team?", None),
    ],
)
def test_where_one_works(words: str, where: str | None) -> None:
    assert told("on_site", words).on_site == where


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Job location: Zwaluwmeer, Netherlands", "Zwaluwmeer, Netherlands"),
        (
            "Standplaats: gemeentehuis Veenwolde (thuiswerken in overleg mogelijk)",
            "gemeentehuis Veenwolde",
        ),
        ("Werkplek = kantoor Duinmeer (hybride, twee dagen thuis)", "kantoor Duinmeer"),
        ("Locatie: Stadhuis Merenburg (deels op afstand)", "Stadhuis Merenburg"),
        ("Locatie: Merenburg (centrum)", "Merenburg (centrum)"),
        (
            "Standplaats: Marktplein 4, Zuiderhaven, meld je bij de receptie",
            "Marktplein 4, Zuiderhaven",
        ),
        (
            "Werkadres: Lange Kade 12, 1234 AB Veenmeer, ingang aan de achterzijde",
            "Lange Kade 12, 1234 AB Veenmeer",
        ),
        (
            "Waar? Kerkstraat 3, 4321 ZZ Oosterlo, parkeren kan op eigen terrein.",
            "Kerkstraat 3, 4321 ZZ Oosterlo",
        ),
        (
            "Je gaat werken in Zonneveld, waar de afdeling vorig jaar naartoe verhuisde.",
            "Zonneveld",
        ),
        ("Je komt te zitten in Brinkhaven, vlak bij het station.", "Brinkhaven"),
        ("U gaat aan de slag in Veenwolde.", "Veenwolde"),
        ("Je gaat aan de slag bij een gemeente in Overijssel.", None),
        ("Je gaat aan de slag met Key2Finance.", None),
        ("Plaats Duinmeer Provincie Zeeland Uren 36", "Duinmeer"),
        ("Standplaats Veenburg Regio Twente Start 1 mei 2026", "Veenburg"),
        ("Het werk gebeurt vanuit het wijkgebouw in Oosterlo.", "wijkgebouw in Oosterlo"),
        (
            "De uitvoering vindt plaats vanaf de gemeentewerf te Kolkwijk.",
            "gemeentewerf te Kolkwijk",
        ),
        (
            "Je laptop ligt klaar op het gemeentehuis in Zandwijk, van daaruit werk je.",
            "Zandwijk",
        ),
        ("Vraag: waar is de standplaats? Antwoord: Zuiderlo.", "Zuiderlo"),
        ("Vraag 3: Wat is de werklocatie? Antwoord: Duinwijk, twee dagen per week.", "Duinwijk"),
        ("V: Waar wordt gewerkt? A: In Merenburg.", "Merenburg"),
        ("Wat is de standplaats?\nZonneveld", "Zonneveld"),
        ("De broker is gevestigd aan de Havenkade 3 in Zeewolde.", None),
        (
            "Ons kantoor is gevestigd aan de Laan 12 in Veenmeer en telefonisch bereikbaar tot 17.00 uur.",
            None,
        ),
        ("Ons bureau zit op Kade 4 in Duinmeer; bel gerust.", None),
        ("Het kantoor van de bemiddelaar staat aan de Dorpsstraat 9 te Merenburg.", None),
        (
            "Het waterschap is gevestigd aan de Kanaalweg 20 in Oosterlo, daar werk je ook.",
            "Kanaalweg 20 in Oosterlo",
        ),
        ("De werkzaamheden vinden plaats in Zandwijk en omgeving.", "Zandwijk"),
        ("Het team zit in Oosterlo.", "Oosterlo"),
        ("De gemeente Zandwijk ligt aan de kust en telt 30.000 inwoners.", None),
        ("Je hebt ervaring in Amsterdam.", None),
        ("De gesprekken zijn in Merenburg.", None),
    ],
)
def test_at_which_place(words: str, place: str | None) -> None:
    assert told("location", words).location == place


@pytest.mark.parametrize(
    ("words", "region"),
    [
        ("Waar: Overijssel, aan de rand van de Veluwe", "Overijssel"),
        ("Waar? Twente, op fietsafstand van de Duitse grens", "Twente"),
        ("Locatie: Gelderland, exacte plaats volgt", "Gelderland"),
        ("Standplaats: Zeeland (plaats volgt na gunning)", "Zeeland"),
        ("Region: Drenthe, free parking at the office", "Drenthe"),
        ("Region: Salland, close to the motorway", "Salland"),
        ("Regio: Kennemerland, goed bereikbaar met de trein", "Kennemerland"),
        ("Regio van uitvoering is Flevoland; de plaats wordt later bekend.", "Flevoland"),
        ("Provincie waarin het werk plaatsvindt: Friesland", "Friesland"),
        ("Arbeidsmarktregio: Zaanstreek-Waterland", "Zaanstreek-Waterland"),
        ("Arbeidsmarktregio waar je werkt: Midden-Brabant.", "Midden-Brabant"),
        ("Jeugdregio waarin de inzet plaatsvindt: Zuid-Kennemerland", "Zuid-Kennemerland"),
        ("De zes gemeenten liggen in Walcheren en je werkt voor alle zes.", "Walcheren"),
        ("De drie deelnemende gemeenten liggen in de Kempen.", "Kempen"),
        ("Onze opdrachtgever zit in de Betuwe.", "Betuwe"),
        ("Ken jij Twente goed? Daar staat het kantoor van deze opdrachtgever.", "Twente"),
        ("Ben jij thuis in de Hoeksche Waard? Daar ligt deze gemeente namelijk.", "Hoeksche Waard"),
        ("Woon je in of bij Salland? Onze klant zit daar.", "Salland"),
        ("U werkt voor vier gemeenten in het Land van Cuijk.", "Land van Cuijk"),
        ("Ben je bekend in de Achterhoek? Dat is een pluspunt.", None),
        ("De provincie of regio is nog niet bekend.", None),
        ("De werkzaamheden vinden plaats in de provincie Drenthe.", "Drenthe"),
        ("Je hebt ervaring bij gemeenten in Limburg.", None),
        ("De gemeente grenst aan de provincie Utrecht.", None),
        ("De vier gemeenten werken samen met gemeenten in Noord-Brabant.", None),
        ("Uit onderzoek bij gemeenten in Zeeland blijkt dat de vraag groeit.", None),
        ("Het kantoor van de broker staat in Twente.", None),
        ("Max 88 p/u\tDrenthe\t24 uur p/w\tRuimte", "Drenthe"),
        ("Veiligheidsregio Zandwijk\tVragenlijst uitvraag 12", None),
    ],
)
def test_in_which_region(words: str, region: str | None) -> None:
    assert told("region", words).region == region


@pytest.mark.parametrize(
    ("words", "soon"),
    [
        ("We need somebody ASAP, ideally before the summer.", True),
        ("Someone is needed as soon as possible for our team.", True),
        ("Looking for a tester, asap.", True),
        ("We are looking for a planner immediately.", True),
        ("Iemand is per direct nodig.", True),
        ("Wij willen zo snel mogelijk iemand hebben zitten.", True),
        ("De plek moet zo spoedig mogelijk gevuld zijn.", True),
        ("Eerste inzet: direct beschikbaar", True),
        ("Inzet gewenst per ommegaande", True),
        ("start zsm, einde 1 juli", True),
        ("36u/w, start zsm!", True),
        ("Je kunt meteen beginnen.", True),
        ("We hebben met spoed een vervanger nodig.", True),
        ("Graag z.s.m. een cv sturen.", False),
        ("We need your answer asap.", False),
        ("Please apply as soon as possible.", False),
        ("Storingen worden zo snel mogelijk verholpen.", False),
        ("Bij ziekte meld je dat zo spoedig mogelijk.", False),
        ("De uitslag krijgt u zo snel mogelijk.", False),
        ("Verzoeken van inwoners moeten zo snel mogelijk beantwoord worden.", False),
        ("Periode\tstart zsm, einde 30 juni 2027", True),
    ],
)
def test_whether_it_starts_soon(words: str, soon: bool) -> None:
    assert told("starts_asap", words).starts_asap is soon


@pytest.mark.parametrize(
    ("words", "months"),
    [
        ("Naar verwachting zijn wij hier een half jaar mee bezig en zo lang huren wij u in.", 6),
        ("Inzet: 24 uur, gedurende 8 maanden, bij het team Milieu", 8),
        ("Omvang: 32 uur per week gedurende 12 maanden", 12),
        ("Inzet 28 uur p/w voor 7 maanden", 7),
        ("De inhuurperiode bedraagt negen maanden, met daarna mogelijk verlenging.", 9),
        ("De inzetperiode is bepaald op vijf maanden.", 5),
        ("De contractduur is vastgesteld op 18 maanden.", 18),
        ("De looptijd wordt geraamd op tien maanden.", 10),
        ("Wij huren u in voor de tijd van zes maanden.", 6),
        ("De opdracht neemt naar schatting vier maanden in beslag.", 4),
        ("The engagement will last eight months.", 8),
        ("We expect this to take nine months.", 9),
        ("De klus is in een jaar geklaard.", 12),
        ("Het project loopt al drie jaar.", None),
        ("De subsidieregeling geldt voor een periode van vier jaar.", None),
        ("Je houdt je drie maanden bezig met inwerken.", None),
        ("De betaaltermijn is vastgesteld op 1 maand.", None),
        ("De raamovereenkomst heeft een looptijd van vier jaar.", None),
        ("De garantieperiode is vastgesteld op zes maanden.", None),
    ],
)
def test_how_long(words: str, months: int | None) -> None:
    assert told("duration_months", words).duration_months == months


@pytest.mark.parametrize(
    ("words", "times"),
    [
        ("Drie keer twee maanden erbij behoort tot de mogelijkheden.", (3, 2)),
        ("Twee keer een half jaar extra is mogelijk.", (2, 6)),
        ("De inzet kan hierna twee keer met drie maanden worden opgerekt.", (2, 3)),
        ("Het contract kan nog één keer met zes maanden worden doorgetrokken.", (1, 6)),
        ("De periode kan twee maal met een kwartaal worden uitgebreid.", (2, 3)),
        ("There are two six-month extension options.", (2, 6)),
        ("After that there is one three-month option.", (1, 3)),
        ("The contract includes two one-year options to extend.", (2, 12)),
        ("Option: 2x six-month extension", (2, 6)),
        ("Vraag: is verlenging mogelijk? Antwoord: ja, 2x 4 maanden.", (2, 4)),
        ("V: Kan de opdracht verlengd worden? A: Ja, twee keer zes maanden.", (2, 6)),
        ("Is er een optie op verlenging? Ja: 1 x 12 maanden.", (1, 12)),
        ("Vraag: is verlenging mogelijk?\nAntwoord: Ja, 3 x 2 maanden.", (3, 2)),
        ("Is verlenging mogelijk? Nee.", None),
        ("Twee keer drie dagen per week extra is mogelijk.", None),
        ("De vergunning kan twee keer met een jaar worden opgerekt.", None),
        ("De subsidie kan één keer met zes maanden worden verlengd.", None),
        ("Je rapporteert vier keer per jaar over drie maanden.", None),
        ("Langer?\t2 keer 3 maanden", (2, 3)),
    ],
)
def test_how_often_it_goes_on(words: str, times: tuple[int, int] | None) -> None:
    value = told("extensions", words).extensions
    assert (None if value is None else (value.count, value.months)) == times


@pytest.mark.parametrize(
    ("words", "buyer"),
    [
        ("Nieuwe aanvraag van Gemeente Zandwijk: adviseur Wmo, 32 uur", "Gemeente Zandwijk"),
        ("Nieuwe opdracht bij Waterschap Kanaalland: planoloog", "Waterschap Kanaalland"),
        ("Aanvraag namens Omgevingsdienst Veenmeer, 24 uur", "Omgevingsdienst Veenmeer"),
        ("FW: uitvraag gemeente Brinkstede - jurist", "Gemeente Brinkstede"),
        (
            "Je hebt drie jaar ervaring bij de gemeente Oosterlo of een gemeente van dezelfde grootte.",
            None,
        ),
        ("U werkte eerder bij de provincie Zandland.", None),
        ("Minimaal 2 jaar gewerkt bij Waterschap Kolkmeer of een ander waterschap.", None),
        ("Referenties van de gemeente Duinburg zijn een pré.", None),
        (
            "De klus speelt bij de gemeente Duinburg, waar het team onderbezet is.",
            "Gemeente Duinburg",
        ),
        (
            "Wij zoeken voor Gemeentebelastingen Noordmeer een taxateur.",
            "Gemeentebelastingen Noordmeer",
        ),
        ("Het Veiligheidshuis Zandmeer zoekt een procesregisseur.", "Veiligheidshuis Zandmeer"),
        (
            "Het Zorg- en Veiligheidshuis Meerland vraagt een regisseur.",
            "Zorg- en Veiligheidshuis Meerland",
        ),
        (
            "Regiobureau Leerplicht Zandland is op zoek naar een consulent.",
            "Regiobureau Leerplicht Zandland",
        ),
        (
            "Voor de gemeente Veenburg zoekt Meerbrug Interim een ervaren planoloog.",
            "Gemeente Veenburg",
        ),
    ],
)
def test_who_hires(words: str, buyer: str | None) -> None:
    assert told("buyer", words).buyer == buyer


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (
            "De cv's worden door Brugveld Brokers eerst op volledigheid gecontroleerd.",
            "Brugveld Brokers",
        ),
        ("Aanbiedingen worden vooraf door Kanaalbrug getoetst aan de eisen.", "Kanaalbrug"),
        (
            "Uw voorstel wordt eerst door Flexmeer beoordeeld, daarna door de opdrachtgever.",
            "Flexmeer",
        ),
        ("Deze aanvraag staat op Zandbrink, de marktplaats voor overheidsopdrachten.", "Zandbrink"),
        ("Deze opdracht vind je op Polderpunt, het platform voor freelancers.", "Polderpunt"),
        ("De uitvraag is gepubliceerd op Inhuurmeer.", "Inhuurmeer"),
        ("Interesse? Dan stelt Duinpunt de offerte voor het waterschap op.", "Duinpunt"),
        ("Wil je reageren, dan dient Kadewerk jouw aanbod in bij de gemeente.", "Kadewerk"),
        ("Bij interesse regelt Sluispunt de aanbieding richting de provincie.", "Sluispunt"),
        ("Aanbieder van deze opdracht: Veldpoort", "Veldpoort"),
        ("Aangeboden door\tVeldpoort", "Veldpoort"),
        ("Geplaatst door: Meerbrug Inhuur", "Meerbrug Inhuur"),
        ("Vragen stel je alleen aan Kolkpool, niet aan de opdrachtgever.", "Kolkpool"),
        (
            "Neem voor vragen contact op met Merenpool en niet rechtstreeks met de gemeente.",
            "Merenpool",
        ),
        ("Vragen over deze opdracht loopt uitsluitend via Brinkpool.", "Brinkpool"),
        ("All applications go through Canalhire.", "Canalhire"),
        ("All bids must be submitted through Lakebridge Public.", "Lakebridge Public"),
        ("Please send your proposal to Dockhire; do not contact the client directly.", "Dockhire"),
        ("Platform: kadehuur.example (Kadehuur)", "Kadehuur"),
        ("Portaal: www.zeehuur.example (Zeehuur BV)", "Zeehuur BV"),
        ("Bron: Zeehuur", "Zeehuur"),
        ("De brief wordt door Wethouder Jansen ondertekend.", None),
        ("De cv's worden door de gemeente op de eisen gecontroleerd.", None),
        ("De aanbiedingen worden door een commissie beoordeeld.", None),
        ("Vragen stelt u aan Inkoop, niet aan de afdeling.", None),
        ("Deze regeling is gepubliceerd op Overheid.nl.", None),
        ("Het rapport is geplaatst op SharePoint.", None),
        ("De data worden door Key2Finance gecontroleerd.", None),
        ("Je stelt vragen aan Rijkswaterstaat over de planning.", None),
        ("All reports go through SharePoint.", None),
    ],
)
def test_through_whom_one_bids(words: str, name: str | None) -> None:
    assert told("intermediary", words).intermediary == name


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Subject: new assignment PR008812 - data engineer", "PR008812"),
        ("Onderwerp: nieuwe aanvraag INH-2291 - jurist", "INH-2291"),
        ("FW: uitvraag ZK4471.3 planoloog", "ZK4471.3"),
        ("Zaaknummer inhuur: Z/26/110982, contact mevr. De Boer", "Z/26/110982"),
        ("Kenmerk (intern): INK-2026-44, behandelaar J. Smit", "INK-2026-44"),
        ("Dossiernummer: D/2026/0912 (graag vermelden)", "D/2026/0912"),
        ("Zet WGM-2204 in de onderwerpregel van je mail.", "WGM-2204"),
        ("Vermeld OVK.771 in het onderwerp.", "OVK.771"),
        ("Reageren? Noem dan altijd HRD-5512 in je mail.", "HRD-5512"),
        ("Betreft: nadere uitvraag B5512.1, projectleider", "B5512.1"),
        ("Betreft: minicompetitie MC-26-09", "MC-26-09"),
        ("Inzake offerteaanvraag OA2026/118", "OA2026/118"),
        ("Ons nummer is 88214-A.", "88214-A"),
        ("Please quote RFX-20991 in your reply.", "RFX-20991"),
        ("Please mention reference HS-4410 when applying.", "HS-4410"),
        ("Zet je cv in het onderwerp van de mail.", None),
        ("Vermeld uw KvK-nummer 12345678 in de bijlage.", None),
        ("Vermeld ISO27001 op uw cv.", None),
        ("Noem minimaal 2 referenties in het cv.", None),
        ("Betreft: inhuur 2 adviseurs", None),
        ("Betreft: planning 2026", None),
        ("Zet maximaal 32 uur in de offerte.", None),
    ],
)
def test_under_which_number(words: str, number: str | None) -> None:
    assert told("reference", words).reference == number


@pytest.mark.parametrize(
    ("words", "title"),
    [
        (
            "Beste relatie,\nWij ontvingen een aanvraag voor een consulent Wmo, 24 uur per week.",
            "consulent Wmo",
        ),
        (
            "Hallo,\nWe kregen een verzoek voor een projectleider riolering bij een waterschap.",
            "projectleider riolering",
        ),
        (
            "Beste allemaal,\nEr is een nieuwe opdracht voor een functioneel beheerder zaaksysteem, start in mei.",
            "functioneel beheerder zaaksysteem",
        ),
        (
            "Goedemorgen,\nGraag vraag ik je aandacht voor een opdracht als adviseur participatie bij de gemeente.",
            "adviseur participatie",
        ),
        ("Leerplichtambtenaar | Kadepoort", "Leerplichtambtenaar"),
        ("Beleidsadviseur Wonen - Meerbrug Opdrachten", "Beleidsadviseur Wonen"),
        ("Senior jurist omgevingsrecht | Opdrachten | Zandpunt", "Senior jurist omgevingsrecht"),
        ("FW: aanvraag 77120 - Adviseur mobiliteit - reageren voor 3 mei", "Adviseur mobiliteit"),
        ("FW: uitvraag BK-2201 | Projectmanager bouw | sluit maandag", "Projectmanager bouw"),
        ("RE: nieuwe opdracht: Communicatieadviseur (deadline vrijdag)", "Communicatieadviseur"),
        ("Onderwerp: Inhuuraanvraag 4412 Inkoopadviseur - gemeente Zandwijk", "Inkoopadviseur"),
        ("Hi all,\nNew on our board: Data Engineer for a water authority.", "Data Engineer"),
        ("Hello,\nNew request: Business Analyst at a regional tax office.", "Business Analyst"),
        (
            "Hoi,\nNieuw binnen: strategisch adviseur wonen bij een provincie.",
            "strategisch adviseur wonen",
        ),
        ("Ha Kim, deze is net binnen: jurist Woo bij een gemeente.\n24 u, start mei", "jurist Woo"),
        ("Wij gebruiken cookies om deze site te verbeteren", None),
        ("Deze site gebruikt cookies\nAlles accepteren", None),
        ("This website uses cookies\nAccept all | Decline", None),
        ("Accepteren | Weigeren", None),
        ("Uw sessie is verlopen\nOpnieuw inloggen", None),
        ("Onderwerp: RE: vraagje\nDag Jan,\nzie de bijlage.", None),
        ("Onderwerp: verzoek om aanbieding voor de inhuur van een planoloog", "planoloog"),
        ("Jeugdbeschermer team Zandwijk", "Jeugdbeschermer team Zandwijk"),
    ],
)
def test_what_the_role_is_called(words: str, title: str | None) -> None:
    assert told("title", words).title == title
