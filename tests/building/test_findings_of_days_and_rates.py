"""Findings about days, hours, rates and who may bid: each code by native wordings in which it is due, and by some in which it only looks so."""

from __future__ import annotations

from tests.support.composed_tenders import small_tender as tender
from tests.support.findings import findings_of

DUE: dict[str, tuple[str, ...]] = {}
LOOKS_SO: dict[str, tuple[str, ...]] = {}

DUE["impossible_period"] = (
    tender(start="Startdatum: 5 mei 2031"),
    tender(start="Ingangsdatum: maandag 28 april 2031"),
    tender(
        start="", more="De opdracht vangt aan op 1 mei 2031 en loopt tot het einde van het jaar."
    ),
    tender(start="Startdatum: 1 juli 2031\nEinddatum: 30 juni 2031"),
    tender(start="Periode: 1 juni 2031 tot en met 31 mei 2031"),
    tender(
        start="",
        closing="",
        more="De werkzaamheden beginnen op 2 juni 2031. Aanbiedingen ontvangen wij uiterlijk 6 juni 2031 om 12.00 uur.",
    ),
    tender(start="Beoogde start: 12-05-2031", closing="Reageren kan tot en met 19-05-2031"),
    tender(
        start="Gewenste startdatum: 01-02-2031\nEinddatum: 31-12-2030",
        closing="Sluit op: 10-01-2031",
    ),
    tender(start="Start date: 1 May 2031", closing="Closing date: 12 May 2031, 09:00"),
)
LOOKS_SO["impossible_period"] = (
    tender(start="Startdatum: 12 mei 2031"),
    tender(start="Start: zo spoedig mogelijk, uiterlijk 1 juni 2031"),
    tender(
        more="Het project is op 1 maart 2031 begonnen; de vorige consulent is op 1 april 2031 vertrokken."
    ),
    tender(start="Startdatum: 1 juli 2031\nEinddatum: 30 juni 2032"),
    tender(more="Het nieuwe systeem gaat op 1 mei 2031 in gebruik."),
)
DUE["conflicting_rates"] = (
    tender(more="Het tarief mag niet hoger zijn dan € 80,00 per uur."),
    tender(more="Wij hanteren een plafond van € 85,00 per uur exclusief btw."),
    tender(
        lists="Eisen\n1. Een afgeronde hbo-opleiding;\n2. Uw uurtarief bedraagt ten hoogste € 79,00 exclusief btw."
    ),
    tender(
        rate="Tarief: max. 95 euro p/u", more="Een uurtarief boven € 92,50 leidt tot uitsluiting."
    ),
    tender(
        rate="",
        more="Voor deze inzet is maximaal € 90,00 per uur beschikbaar.\n\nAanbiedingen met een uurtarief van meer dan € 88,00 nemen wij niet in behandeling.",
    ),
    tender(
        rate="Max 98 p/u",
        lists="Knock-outs\n- Rijbewijs B;\n- Maximaal uurtarief: € 96,00 excl. btw.",
    ),
    tender(
        rate="Maximum hourly rate: € 110",
        more="The rate shall not exceed € 105.00 per hour excluding VAT.",
    ),
    tender(
        rate="Tariefplafond: € 100,- per uur",
        more="Inschrijvers mogen ten hoogste vijfennegentig euro per uur rekenen.",
    ),
)
LOOKS_SO["conflicting_rates"] = (
    tender(more="Het tarief mag niet hoger zijn dan € 82,50 per uur."),
    tender(more="De bemiddelingsvergoeding bedraagt € 3,50 per uur."),
    tender(
        lists="Eisen\n1. Een afgeronde hbo-opleiding.\n\nGunningscriteria\n2. Uurtarief (20 punten)\n- lager dan € 75,00 = 20 punten\n- € 75,00 tot en met € 82,50 = 10 punten"
    ),
    tender(more="Vergelijkbare opdrachten: Adviseur Wmo, 32 uur, max. € 95,00 per uur"),
    tender(more="Voor overuren in het weekend geldt een toeslag van € 20,00 per uur."),
)
DUE["conflicting_hours"] = (
    tender(more="De inzet bedraagt 36 uur per week."),
    tender(hours="Uren: 32 per week", more="Wij zoeken iemand voor 24 uur in de week."),
    tender(
        hours="Aantal uren: 28",
        more="Het gaat om een opdracht van 4 dagen van 8 uur, dus 32 uur per week.",
    ),
    tender(hours="24 - 28 uur per week", more="U werkt 16 tot 20 uur per week."),
    tender(hours="Hours per week: 40", more="We expect 32 hours per week on site and at home."),
    tender(
        hours="Urenomvang\t20 uur per week",
        more="De kandidaat is 24 uur per week inzetbaar, waarvan de dinsdag op kantoor.",
    ),
    tender(
        hours="",
        more="Voor deze rol vragen wij 36 uur per week.\n\nDe opdracht is voor 32 uur per week, verdeeld over vier dagen.",
    ),
)
LOOKS_SO["conflicting_hours"] = (
    tender(hours="Uren: 32 per week", more="Daarvan werkt u 16 uur per week op kantoor."),
    tender(hours="Uren: 32 per week", more="De collega-consulent werkt 24 uur per week."),
    tender(
        hours="Uren: 32 per week",
        more="De teamleider is 36 uur per week aanwezig; een volledige werkweek is bij ons 36 uur.",
    ),
    tender(hours="Uren: 24-32 per week", more="Minimaal 24 uur per week, maximaal 32."),
    tender(
        hours="Uren: 32 per week",
        more="Na drie maanden kan de inzet worden teruggebracht naar 16 uur per week.",
    ),
)
DUE["conflicting_period"] = (
    tender(start="Startdatum: 1 juli 2031\nEinddatum: 31 december 2031\nDuur: 12 maanden"),
    tender(more="De opdracht begint op 1 september 2031."),
    tender(
        start="Start: 1 juli 2031\nDuur: 6 maanden",
        more="Het betreft een opdracht voor de duur van negen maanden.",
    ),
    tender(
        start="Periode: 1 juli 2031 t/m 30 juni 2032", more="De inzet eindigt op 31 maart 2032."
    ),
    tender(
        start="Looptijd: 1 juli 2031 - 31 december 2031",
        more="De opdracht heeft een looptijd van een jaar.",
    ),
    tender(
        start="Ingangsdatum: 01-07-2031\nEinddatum: 30-06-2032",
        more="De gewenste startdatum is 1 augustus 2031.",
    ),
    tender(start="Start date: 1 July 2031\nEnd date: 31 December 2031\nDuration: 9 months"),
    tender(
        start="Startdatum: 1 juli 2031\nEinddatum: 31 december 2031",
        more="Wij zoeken u voor de periode van 1 juli 2031 tot en met 31 maart 2032.",
    ),
)
LOOKS_SO["conflicting_period"] = (
    tender(start="Startdatum: 1 juli 2031\nEinddatum: 31 december 2031\nDuur: 6 maanden"),
    tender(
        start="Startdatum: 1 juli 2031\nDuur: 6 maanden",
        more="Verlenging is mogelijk met tweemaal 3 maanden.",
    ),
    tender(
        start="Startdatum: 1 juli 2031\nEinddatum: 31 december 2031",
        more="Het programma loopt tot en met 31 december 2033.",
    ),
    tender(
        start="Startdatum: 1 juli 2031\nDuur: 6 maanden",
        more="De opdrachten uit uw referenties duurden minimaal 12 maanden.",
    ),
    tender(
        start="Startdatum: 1 juli 2031",
        more="De inwerkperiode van twee maanden start op 1 juli 2031.",
    ),
)
DUE["rate_uncapped"] = (
    tender(rate="Uurtarief: geen maximum"),
    tender(rate="Tarief: marktconform, geen plafond"),
    tender(rate="", more="Er geldt voor deze opdracht geen maximumtarief."),
    tender(rate="", more="Wij stellen geen bovengrens aan het uurtarief."),
    tender(rate="", more="Het uurtarief is niet gemaximeerd."),
    tender(rate="Maximum rate: none"),
    tender(rate="Max. tarief: n.v.t."),
    tender(rate="", more="Aan het tarief is geen limiet verbonden."),
    tender(
        rate="", more="U bent vrij om zelf een uurtarief te bepalen; een maximum hanteren wij niet."
    ),
)
LOOKS_SO["rate_uncapped"] = (
    tender(),
    tender(rate="Tarief: marktconform"),
    tender(rate="Tarief: in overleg"),
    tender(more="Het aantal reacties kent geen maximum."),
    tender(rate="", more="Een tarief onder het minimumloon is niet toegestaan."),
)
DUE["closing_date_missing"] = (
    tender(closing=""),
    tender(closing="Publicatiedatum: 1 mei 2031"),
    tender(closing="Vragen stellen tot: 8 mei 2031, 12:00 uur"),
    tender(closing="", more="Wij ontvangen uw reactie graag zo snel mogelijk."),
    tender(closing="", more="De gesprekken zijn op 20 mei 2031."),
    tender(closing="", more="Reageer snel, want vol is vol."),
    tender(closing="", more="De sluitingsdatum wordt later bekendgemaakt."),
    tender(closing="Sluitingsdatum: nog niet bekend"),
    tender(
        closing="",
        more="Uw vragen ontvangen wij uiterlijk 8 mei 2031. De antwoorden volgen op 10 mei 2031.",
    ),
)
LOOKS_SO["closing_date_missing"] = (
    tender(),
    tender(closing="", more="Reageren kan tot en met maandag 12 mei 2031."),
    tender(
        closing="",
        more="Wij zien uw aanbieding uiterlijk 12 mei om 12.00 uur tegemoet. Geplaatst op 1 mei 2031.",
    ),
    tender(closing="", more="Aanbiedingen na 12 mei 2031 nemen wij niet mee."),
    tender(closing="", more="Heeft u belangstelling? Laat het ons dan voor 12 mei 2031 weten."),
)
DUE["relative_closing_date"] = (
    tender(closing="Sluit over 5 dagen"),
    tender(closing="Nog 3 dagen om te reageren"),
    tender(closing="Reageren kan nog 6 dagen"),
    tender(closing="Deadline: over 4 dagen"),
    tender(closing="Closes in 7 days"),
    tender(closing="Nog 2 dagen open"),
    tender(closing="Deze opdracht sluit over drie dagen"),
    tender(closing="Resterende reactietijd: 4 dagen"),
)
LOOKS_SO["relative_closing_date"] = (
    tender(),
    tender(more="U ontvangt binnen 5 dagen bericht."),
    tender(more="Vergelijkbare opdrachten: Jurist, 24 uur, sluit over 3 dagen"),
    tender(more="Geplaatst: 5 dagen geleden"),
)
DUE["closed"] = (
    tender(more="De reactietermijn is verstreken."),
    tender(more="Reageren op deze opdracht is niet meer mogelijk."),
    tender(more="Status: gesloten"),
    tender(more="Deze opdracht is gesloten."),
    tender(more="Je kunt niet meer reageren op deze aanvraag."),
    tender(more="This assignment is closed for applications."),
    tender(more="Inschrijven kan niet meer."),
    tender(more="De inschrijving voor deze opdracht is gesloten"),
)
LOOKS_SO["closed"] = (
    tender(more="Status: open"),
    tender(more="Het loket is op vrijdag gesloten."),
    tender(more="Na sluiting is reageren niet meer mogelijk."),
    tender(more="De overeenkomst wordt gesloten met de winnaar."),
)
DUE["earlier_intermediary_deadline"] = (
    tender(more="Wij ontvangen uw stukken graag uiterlijk één werkdag voor de sluitingsdatum."),
    tender(more="Reageer minstens 2 dagen voor sluiting."),
    tender(
        more="Lever je cv aan bij Inhuurbureau Delta voor 10 mei 2031, zodat wij het tijdig kunnen indienen."
    ),
    tender(
        more="Stuur je cv en motivatie uiterlijk 9 mei 2031 om 12.00 uur naar ons; dan kunnen wij het aanbod nog nalopen."
    ),
    tender(more="Bureau Delta sluit de interne termijn 24 uur eerder dan de opdrachtgever."),
    tender(
        more="Onze eigen deadline ligt op 9 mei 2031 om 17:00 uur, de opdrachtgever sluit op 12 mei 2031."
    ),
    tender(
        more="Om je goed te kunnen voorstellen hebben we je reactie twee werkdagen voor de deadline nodig."
    ),
    tender(more="Interne sluitingsdatum van het bureau: 8 mei 2031."),
    tender(more="Please send us your documents at least one working day before the closing date."),
    tender(
        more="Wil je meedoen? Dan willen wij je stukken op 9 mei 2031 binnen hebben, dan blijft er tijd om ze te controleren."
    ),
)
LOOKS_SO["earlier_intermediary_deadline"] = (
    tender(),
    tender(more="Vragen stelt u uiterlijk 8 mei 2031."),
    tender(more="Aanbiedingen die na 12 mei 2031 09:00 uur binnenkomen, nemen wij niet mee."),
    tender(more="Het certificaat is minstens een dag voor de start behaald."),
    tender(more="De nota van inlichtingen verschijnt uiterlijk 3 dagen voor sluiting."),
)
DUE["conflicting_closing_dates"] = (
    tender(more="Inschrijven kan tot 14 mei 2031, 12.00 uur."),
    tender(more="Aanbiedingen moeten uiterlijk 10 mei 2031 zijn ingediend."),
    tender(closing="Sluitingsdatum: vrijdag 12 mei 2031"),
    tender(more="Reacties die na 11 mei 2031 binnenkomen worden niet in behandeling genomen."),
    tender(more="Deadline voor het indienen van offertes: 13 mei 2031."),
    tender(
        closing="Reageren t/m: 27 mei 2031",
        start="Start: 1 juli 2031",
        more="De aanvraag sluit op maandag 26 mei 2031 om 10:00 uur.",
    ),
    tender(
        closing="Closing date: 12 May 2031",
        more="Proposals must be received by 13 May 2031 at noon.",
    ),
    tender(
        closing="Sluitingsdatum: 12 mei 2031, 09:00 uur",
        more="De inschrijving sluit op 12 mei 2031 om 12:00 uur.",
    ),
)
LOOKS_SO["conflicting_closing_dates"] = (
    tender(more="Inschrijven kan tot 12 mei 2031, 9.00 uur."),
    tender(more="Vragen kunt u stellen tot 8 mei 2031."),
    tender(more="Vergelijkbaar: Beleidsadviseur Wonen, sluit op 15 mei 2031"),
    tender(more="De gesprekken zijn op 20 mei 2031, de gunning volgt op 25 mei 2031."),
)
DUE["self_employed_excluded"] = (
    tender(more="Inzet van zzp'ers is niet mogelijk."),
    tender(more="Deze opdracht staat niet open voor zelfstandigen zonder personeel."),
    tender(more="Wij werken voor deze opdracht niet met zzp'ers."),
    tender(more="Vanwege de Wet DBA kan deze rol niet door een zelfstandige worden vervuld."),
    tender(more="Kandidaten moeten in loondienst zijn van de inschrijver; zzp is uitgesloten."),
    tender(more="Zzp'ers komen niet in aanmerking."),
    tender(more="Alleen detachering, geen zzp."),
    tender(more="Freelancers cannot be considered for this role."),
    tender(more="Self-employed professionals will not be admitted."),
)
LOOKS_SO["self_employed_excluded"] = (
    tender(more="Zzp'ers kunnen zich inschrijven."),
    tender(more="De opdracht is alleen voor zelfstandigen."),
    tender(more="Na gunning werkt de zelfstandige via een payroll."),
    tender(more="Het team bestaat uit vaste medewerkers en zzp'ers."),
)

test_it_is_found, test_it_only_looks_so = findings_of(DUE, LOOKS_SO)
