"""What asks for a hired hand and what does not: odd buyers and subjects, and documents of other kinds."""

import pytest

from tenderkit.errors import NotATender
from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text

REQUESTS = (
    """\
Pensioenfonds Horizon
Inhuur data-engineer pensioenadministratie
Referentie: PH-2031-14
Sluitingsdatum: 12 maart 2031, 12:00 uur
Uren per week: 36
Het pensioenfonds verzorgt de pensioenregeling van 80.000 deelnemers. Voor de overgang naar de nieuwe pensioenregeling zoeken wij een data-engineer.
Eisen
- Minimaal 5 jaar ervaring met pensioenadministraties
- Kennis van de pensioenwet
- Hbo werk- en denkniveau
Wensen
- Ervaring met pensioenberekeningen (20 punten)
- Ervaring bij een pensioenuitvoerder (10 punten)
""",
    """\
UWV Werkbedrijf
Opdracht: projectleider vakantiegeld en WW
Startdatum: 1 juni 2031
Einddatum: 30 november 2031
Inzet: 32 uur per week
Reageren t/m: 6 mei 2031
Je leidt het project waarin de uitbetaling van vakantiegeld bij salarisverwerking wordt aangepast. Bruto-netto-berekeningen, cao-afspraken en pensioenpremie horen erbij.
Wat vragen wij
- Ten minste 4 jaar ervaring als projectleider bij een uitvoeringsorganisatie
- Kennis van loonheffing en cao's
- Beschikbaar op maandag
Maximumtarief: 98 euro per uur exclusief btw
""",
    """\
Gemeente Lage Maten
Aanvraag tijdelijke recruiter
Aanvraagnummer 4471
Wij zoeken een recruiter voor 24 uur per week, van 1 april tot en met 30 september 2031. Je voert sollicitatiegesprekken, schrijft vacatureteksten en adviseert over arbeidsvoorwaarden en salarisschalen.
Minimale eisen:
1. Drie jaar ervaring als recruiter in de afgelopen vijf jaar
2. Ervaring met sollicitatieprocedures in de publieke sector
3. Een uurtarief van ten hoogste 82,50 euro exclusief btw
Reageren kan tot 14 maart 2031 om 10.00 uur. Zowel zzp als detachering is mogelijk.
""",
    """\
Werkgeversvereniging Sociaal Domein
Gezocht: cao-adviseur (interim)
Start 1 mei 2031, 6 maanden, 24 uur per week
Je ondersteunt de cao-onderhandelingen, rekent salarisvoorstellen door en schrijft de arbeidsvoorwaardennota.
Eisen
- Wo-opleiding
- Minimaal 5 jaar ervaring met cao's
- Kennis van pensioenregelingen en eindejaarsuitkering
Tarief maximaal 115 per uur. Inschrijven voor 10 april 2031 bij de inkoper.
""",
    """\
Personeelsregister Nederland
Uitvraag functioneel beheerder salarissysteem
Sluit: 3 februari 2031 09:00
Duur: 9 maanden
Uren: 36
Locatie: Hoogwijk
Het register verwerkt arbeidsovereenkomsten, salaris en vakantiedagen van rijksambtenaren.
Harde eisen
* hbo-diploma
* 3 jaar ervaring als functioneel beheerder van een salarissysteem
* kennis van IKB en pensioenopbouw
Gunningscriteria
* Ervaring met de cao Rijk: 40 punten
* Interview: 60 punten
""",
    """\
Hogeschool Westerveld zoekt per direct een interim HR-adviseur
De opdracht duurt vier maanden en is 28 uur in de week. Onderwerpen: functieschaal, thuiswerkvergoeding, reiskostenvergoeding, arbeidsvoorwaarden en de cao hbo.
Je hebt:
- minstens 6 jaar ervaring als HR-adviseur
- een afgeronde hbo-opleiding HRM
- ervaring met reorganisaties
Bied aan voor 22 januari 2031, 17:00 uur, met je cv en uurtarief (max. 95 euro).
""",
    """\
Stichting Beroepspensioen Notariaat
Referentienummer: BN-77
Functie: Actuarieel analist
Publicatiedatum: 2 september 2031
Sluitingsdatum: 16 september 2031
Startdatum: 1 oktober 2031
Aantal uur per week: 32-36
Minimumeisen
- Wo actuariële wetenschappen
- 4 jaar ervaring met pensioenfondsen
- Kennis van de Wet toekomst pensioenen
Wensen
- Ervaring met pensioenpremies en bruto-nettomodellen (30 punten)
""",
    """\
Vergaderstukkenbureau Regio Noord
Aanvraag notulist
Voor de vergaderingen van het algemeen bestuur huren wij een notulist in. De notulist maakt het verslag, de besluitenlijst en de actielijst en stuurt deze aan de voorzitter.
Uren: gemiddeld 12 uur per week
Start: 1 september 2031
Sluiting inschrijving: 15 juli 2031, 12.00 uur
Eisen:
- minimaal 3 jaar ervaring als notulist
- foutloos Nederlands
- beschikbaar op donderdagavond
Uurtarief: maximaal 62 euro, exclusief btw.
""",
    """\
Privacyregister i.o. - inhuur privacyjurist
Sluitingsdatum: 4 april 2031
Uren per week: 32
Looptijd: 6 maanden, 2 x 3 maanden verlenging
Je schrijft privacyverklaringen en cookieverklaringen en beoordeelt verwerkersovereenkomsten.
Knock-outcriteria
1. Wo Nederlands recht
2. Vijf jaar ervaring als privacyjurist
3. CIPP/E-certificaat
""",
    """\
Opleidingsfonds Techniek
Wij vragen offertes voor een interim opleidingsadviseur.
Inzet 24 uur per week vanaf 1 maart 2031. Het opleidingsbudget en de cursussen van leden zijn je werkterrein.
Wij eisen:
a. hbo-niveau
b. ten minste vier jaar ervaring met opleidingsfondsen
c. kennis van de cao Metaal en Techniek
Offertes uiterlijk 9 februari 2031 om 12.00 uur. Beoordeling: prijs 40%, kwaliteit 60%.
""",
    """\
Betreft: uitvraag salarisadministrateur
Beste leverancier,
Voor de gemeente Zuiderbroek zoek ik een salarisadministrateur, 24-32 u/w, start 1 maart 2031, tot en met 31 augustus. Max 68 per uur all-in excl btw. Must have: PDL, 3 jaar ervaring met Beaufort, ervaring met cao Gemeenten. Cv's graag voor 10 februari 12.00 uur.
Groet, de inhuurdesk
""",
    """\
Vacaturebank Publiek
Opdracht 99812
Titel: Interim manager arbeidsbemiddeling
Organisatie: Werkvoorzieningschap De Lier
Tarief: marktconform
Publicatie: 1 maart 2031
Reageren voor: 11 maart 2031
Begindatum: 1 april 2031
Einddatum: 1 oktober 2031
Je stuurt de teams aan die mensen naar een vaste baan begeleiden, met loonkostensubsidie en jaarcontracten.
Eisen: minimaal 5 jaar ervaring als manager in de sociale werkvoorziening; ervaring met detachering van medewerkers; hbo.
""",
    """\
ABP-uitvoering: request for hire
Role: Payroll consultant (contractor)
Closing date: 14 May 2031 12:00
Hours per week: 36
Start date: 1 June 2031
Max hourly rate: EUR 105
You will redesign the salary and pension contribution process, including holiday allowance and 13th month.
Requirements
- 5 years of experience in payroll
- Knowledge of Dutch pension law
- Fluent Dutch and English
""",
    """\
Arbeidsvoorwaardencentrum Overheid
Inhuuraanvraag communicatieadviseur pensioen
Einddatum inschrijving: 20 juni 2031 om 14:00 uur
Omvang: 20 uur per week, 5 maanden
Eisen
- U hebt ten minste 5 jaar ervaring als communicatieadviseur
- U hebt campagnes gemaakt over pensioen of arbeidsvoorwaarden
- U vraagt niet meer dan 92 euro per uur
Wensen
- Ervaring met deelnemersonderzoek - 25 punten
""",
    """\
Werkcentrum Rijnmond
Interim sollicitatietrainer
Per 1 mei 2031, 16 uur per week, tot het eind van het jaar
Je geeft sollicitatietrainingen aan werkzoekenden, helpt met sollicitatiebrieven en oefent sollicitatiegesprekken. Vaste banen zijn het doel.
Wat we vragen: minimaal 3 jaar ervaring als sollicitatietrainer, een trainersopleiding, en ervaring met groepen.
Uurtarief tot 70 euro exclusief btw. Zzp'ers kunnen reageren tot en met 3 april 2031.
""",
    """\
Pensioenuitvoerder Delta - opdracht interim jurist
Wij zoeken per 1 april 2031 een jurist voor 28 uur per week, zes maanden.
Je adviseert over pensioenregelingen, arbeidsovereenkomsten en de eindejaarsuitkering.
Must haves: wo recht, vijf jaar ervaring met pensioenrecht.
Tarief max 120 euro. Reageren voor 10 maart 2031.
""",
    """\
Arbeidsmarktregio Noord zoekt tijdelijk een projectleider banenafspraak
Reactietermijn: 14 mei 2031
Inhuur 24 uur per week, juni tot december 2031
Het project helpt werkgevers om mensen een vast contract te geven.
Eisen: hbo, 4 jaar ervaring als projectleider, ervaring met loonkostensubsidie
Wensen: netwerk onder werkgevers (20 punten), ervaring bij een gemeente (10 punten)
""",
    """\
Loonbureau Rijk
Perceel 2 nadere offerteaanvraag: tester salarisketen
Sluitingstijd 3 juni 2031 10:00
32-36 uur p/w
Max. 92,50 per uur
Minimumeisen: TMap-certificaat; 3 jaar ervaring als tester; ervaring met bruto-nettotrajecten
Subgunningscriteria: ervaring met P-Direkt 30 punten, prijs 70 punten
""",
    """\
Docent gezocht (zzp): training integriteit
Gemeente Lage Maten wil een docent inhuren voor tien trainingen met elk twaalf deelnemers.
Start 1 september 2031. Gemiddeld 8 uur per week.
Eisen: trainersopleiding, vijf jaar ervaring als docent, ervaring bij de overheid
Uw offerte met uurtarief (maximaal 110 euro) ontvangen wij voor 1 juli 2031, 12.00 uur.
""",
)
OTHERS = (
    """\
Gemeente Lage Maten zoekt een beleidsadviseur wonen (36 uur)
Wij bieden een jaarcontract met uitzicht op vast, salarisschaal 11, maximaal 5.700 euro bruto per maand, IKB van 17% en een goede pensioenregeling.
Functie-eisen
- Wo-diploma
- Minimaal 3 jaar ervaring
- Ervaring bij een gemeente is een pre
Solliciteer voor 12 maart 2031 met cv en motivatie.
""",
    """\
Senior controller (vast)
Waterschap De Terp
Uren per week: 36
Sluitingsdatum: 4 mei 2031
Standplaats: Terpwijk
Schaal 12
Eisen
- hbo bedrijfseconomie
- vijf jaar werkervaring
- kennis van het BBV
Wat krijg je? Een arbeidsovereenkomst, 13e maand en opleidingsbudget.
Sollicitatiegesprekken op 12 mei 2031.
""",
    """\
Nieuws: gemeente huurt minder in
De gemeente Lage Maten gaf vorig jaar 12 miljoen uit aan inhuur. Het gemiddelde uurtarief lag op 95 euro. Volgens de wethouder worden zzp'ers minder ingezet. Het college wil minimaal 10% besparen voor 1 januari 2032. De raad bespreekt het voorstel op 4 maart 2031.
Sinds de handhaving op schijnzelfstandigheid stappen interimmers over op detachering.
""",
    """\
Notulen werkoverleg inkoop
Datum: 3 maart 2031
Aanwezig: vier medewerkers. Afwezig: een.
1. Opening door de voorzitter
2. Verslag vorige vergadering: vastgesteld
3. Inhuur projectleider: de uitvraag gaat deze week uit, sluitingsdatum 20 maart. Tarief maximaal 100 euro. Eisen: hbo en 5 jaar ervaring.
4. Actiepunten: bestek nakijken, inhuurdesk bellen
5. Rondvraag en sluiting
""",
    """\
Aankondiging gegunde opdracht
Opdracht: inhuur applicatiebeheerder
Aanbestedende dienst: Gemeente Lage Maten
Gegund aan: Bureau Noorderlicht BV
Datum van gunning: 14 april 2031
Aantal ontvangen inschrijvingen: 7
Waarde van de opdracht: 120.000 euro exclusief btw
Gunningscriteria: kwaliteit 60%, prijs 40%
Bezwaar kon tot 4 mei 2031 worden gemaakt.
""",
    """\
Privacyverklaring inhuurportaal
Wij verwerken gegevens van kandidaten die zich inschrijven op een opdracht: naam, cv, uurtarief en beschikbaarheid. Gegevens bewaren wij maximaal 2 jaar. Inschrijvers kunnen hun gegevens laten verwijderen. Deze verklaring is gewijzigd op 1 januari 2031. De opdrachtgever ontvangt alleen de gegevens die nodig zijn. Zzp'ers leveren een KvK-uittreksel aan.
""",
    """\
Factuur 2031-044
Bureau Noorderlicht
Aan: Gemeente Lage Maten, afdeling inhuur
Factuurdatum: 31 maart 2031
Inzet interim projectleider maart 2031
Aantal uren: 128
Uurtarief: 98,00
Totaal exclusief btw: 12.544,00
Btw 21%: 2.634,24
Betalen voor: 30 april 2031
Referentie: PO-8871
""",
    """\
Training Aanbesteden voor zzp'ers
Leer in een dag hoe je een inschrijving schrijft die scoort op de gunningscriteria.
Datum: 12 mei 2031, 9.30 tot 16.30 uur
Locatie: Hoogwijk
Prijs: 395 euro exclusief btw
Voor wie: interim professionals met minimaal 2 jaar ervaring
Inschrijven kan tot 1 mei 2031. Maximaal 12 deelnemers.
""",
    """\
Vijf tips om een inhuuropdracht te winnen
1. Lees de knock-outcriteria. Vraagt de opdrachtgever minimaal 5 jaar ervaring, toon dat dan aan.
2. Let op de sluitingsdatum: een minuut te laat is te laat.
3. Bepaal je uurtarief. Veel uitvragen hebben een maximumtarief van 95 tot 110 euro.
4. Schrijf een motivatie bij elke wens.
5. Bel de broker.
Wil je meer tips? Schrijf je in voor de nieuwsbrief.
""",
    """\
Overeenkomst van opdracht
Partijen: Gemeente Lage Maten, opdrachtgever, en Bureau Noorderlicht, opdrachtnemer.
Artikel 1. De opdrachtnemer verricht werkzaamheden als projectleider voor 32 uur per week.
Artikel 2. De overeenkomst begint op 1 april 2031 en eindigt op 30 september 2031.
Artikel 3. Het uurtarief bedraagt 98 euro exclusief btw.
Artikel 4. De opdrachtnemer is ten minste verzekerd voor 500.000 euro.
Artikel 5. Verlenging is mogelijk met 2 x 3 maanden.
Getekend te Lage Maten.
""",
    """\
Curriculum vitae
Interim projectleider
Beschikbaar: per 1 mei 2031, 32 uur per week
Tarief: 95 euro per uur, exclusief btw
Opdrachten
2028-2030 Gemeente Zuiderbroek: projectleider zaaksysteem
2025-2028 Waterschap De Terp: adviseur informatiebeheer
Opleiding: hbo bestuurskunde, Prince2 gecertificeerd
Ervaring met JOIN, Key2 en Djuma
""",
    """\
Persbericht: nieuw pensioenfonds kiest uitvoerder
Het fonds heeft na een aanbesteding gekozen voor een nieuwe uitvoerder. De inschrijving sloot op 1 februari 2031. Er waren vier inschrijvers. De pensioenregeling gaat over op 1 januari 2032. Het tarief per deelnemer daalt met minstens 10%.
""",
    """\
Stageplek communicatie
Gemeente Lage Maten
Uren per week: 32
Start: 1 september 2031
Duur: 5 maanden
Je volgt een hbo-opleiding communicatie. Je krijgt een stagevergoeding van 600 euro bruto.
Reageer voor 1 juni 2031 met je cv.
Je schrijft berichten, maakt foto's en helpt bij bijeenkomsten.
""",
    """\
Handleiding inhuurportaal voor leveranciers
1. Log in en kies de opdracht.
2. Vul bij elke eis in of de kandidaat voldoet. Minimaal een document per eis.
3. Vul het uurtarief in. Het tarief mag niet hoger zijn dan het maximum.
4. Dien in voor de sluitingsdatum. Na de sluiting is indienen niet mogelijk.
5. Bij gunning ontvangt u bericht; bij afwijzing ook.
Versie 3, 1 januari 2031.
""",
    """\
Subsidieregeling Cultuur 2031
Aanvragen kan van 1 maart tot en met 30 april 2031, 12.00 uur.
Criteria: artistieke kwaliteit (40 punten), bereik (30 punten), plan (30 punten)
Eisen
- De aanvrager is een stichting
- De aanvrager heeft minimaal 2 jaar ervaring met projecten
- De begroting is sluitend
Het subsidieplafond is 200.000 euro. Reserveringen voor uurtarieven: maximaal 60 euro.
""",
    """\
Vacancy: HR officer
Municipality of Lowfields. 36 hours per week. Closing date: 3 May 2031.
Requirements: bachelor's degree, 3 years of experience in HR, fluent Dutch.
We offer a permanent contract, annual salary of EUR 58,000, pension scheme and holiday allowance.
Apply with your CV before the closing date.
""",
    """\
Algemene voorwaarden inhuurplatform
1. Deze voorwaarden gelden voor elke opdracht op het platform.
2. De opdrachtgever bepaalt het maximale uurtarief.
3. Inschrijvers zijn gebonden aan hun inschrijving gedurende minimaal 30 dagen.
4. Het platform rekent een fee van 3 euro per uur.
5. Deze voorwaarden gaan in op 1 januari 2031.
""",
    """\
Onderwerp: voorstel kandidaat
Beste Fatima,
Hierbij stel ik graag een interim projectleider voor, beschikbaar vanaf 1 mei 2031 voor 32 uur per week. Hij heeft 8 jaar ervaring bij gemeenten en rekent 98 euro per uur. Zijn cv is bijgevoegd. Ik hoor graag of een gesprek mogelijk is.
""",
    """\
Jaarverslag inhuur 2030
In 2030 huurde de provincie 140 professionals in. Het gemiddelde uurtarief was 101 euro. Van de inhuur ging 60% via de broker. De uitvragen stonden gemiddeld 8 dagen open. Doel voor 2031: minimaal 15% minder inhuur.
""",
    """\
Werken bij de Omgevingsdienst
Toezichthouder milieu (32-36 uur)
Ben jij op zoek naar een mooie baan? Je krijgt een tijdelijke aanstelling met uitzicht op vast en een salaris tussen 3.400 en 4.800 euro bruto (schaal 9).
Jij hebt: mbo 4, minimaal 2 jaar ervaring, rijbewijs B.
Solliciteer uiterlijk 4 juni 2031. Acquisitie van bureaus stellen wij niet op prijs.
""",
)


@pytest.mark.parametrize("text", REQUESTS, ids=lambda text: text.split("\n")[0][:40])
def test_a_request_whatever_its_buyer_does(text: str) -> None:
    assert rules_outline(read_text(text)).fields


@pytest.mark.parametrize("text", OTHERS, ids=lambda text: text.split("\n")[0][:40])
def test_what_asks_for_nobody(text: str) -> None:
    with pytest.raises(NotATender):
        rules_outline(read_text(text))
