"""What a text tells twice: a list of demands, the highest rate."""

from __future__ import annotations

from tests.support.findings import findings_of
from tests.support.told_tenders import english, form, mail, page

LIST = "- Een hbo- of wo-opleiding met als richting vastgoed of rechten\n- Ten minste drie jaar ervaring met erfpacht bij een gemeente\n- Ervaring met het taxeren van grond"
GLUED = "Een hbo- of wo-opleiding met als richting vastgoed of rechtenTen minste drie jaar ervaring met erfpacht bij een gemeenteErvaring met het taxeren van grond"
DUE = {
    "duplicated_list": [
        page(demands=f"Eisen\n{LIST}", more=f"Eisen samengevat\n{LIST}"),
        page(demands=f"Eisen\n{LIST}", more=f"Eisen: {GLUED}"),
        page(demands=f"Eisen\n{LIST}\n{GLUED}"),
        page(demands=f"Eisen\n{LIST}{GLUED}"),
        page(
            demands=f"Functie-eisen\n{LIST}",
            more="Eisen in het kort: hbo- of wo-opleiding met als richting vastgoed of rechten, ten minste drie jaar ervaring met erfpacht bij een gemeente, ervaring met het taxeren van grond",
        ),
        page(
            demands="Eisen\n- Een hbo- of wo-opleiding met als richting vastgoed of rechten.\n- Ten minste 3 jaar ervaring met erfpacht bij een gemeente.\n- Ervaring met het taxeren van grond.",
            more=f"Knock-outcriteria\n{LIST}",
        ),
        page(
            demands=f"Eisen\n{LIST}",
            wishes="Wensen\n- Ervaring met canonherziening in een havenstad (50 punten)\n- Ervaring met afkoop van eeuwigdurende erfpacht (50 punten)",
            more="Wensen\nErvaring met canonherziening in een havenstad (50 punten)Ervaring met afkoop van eeuwigdurende erfpacht (50 punten)",
        ),
        mail(
            more="Nogmaals de eisen op een rij:\n1) vijf jaar ervaring als projectleider in de openbare ruimte\n2) een hbo-diploma civiele techniek\n3) ervaring met participatie van bewoners"
        ),
        mail(
            more="De harde eisen van de gemeente zijn dus vijf jaar ervaring als projectleider in de openbare ruimte; een hbo-diploma civiele techniek; ervaring met participatie van bewoners."
        ),
        english(
            more="Must haves\n* A completed bachelor's degree\n* At least three years of experience as a data steward\n* Fluent in Dutch and English"
        ),
        english(
            demands="Requirements\n- A completed bachelor's degree in information science\n- At least three years of experience as a data steward\n- Fluent in Dutch and English\nA completed bachelor's degree in information scienceAt least three years of experience as a data stewardFluent in Dutch and English"
        ),
        form(
            "2.1 Overzicht van de minimumeisen",
            "De kandidaat heeft een hbo-diploma.",
            "De kandidaat heeft minimaal 4 jaar ervaring als functioneel beheerder.",
        ),
        page(
            demands=f"Eisen\n{LIST}",
            more="Eisen\n1. Hbo- of wo-opleiding met als richting vastgoed of rechten\n2. Minimaal drie jaar ervaring met erfpacht bij een gemeente\n3. Ervaring met taxeren van grond",
        ),
    ],
    "conflicting_rates": (
        *(
            [
                (mail if i % 2 else page)(more=x)
                for i, x in enumerate(
                    [
                        "Boven de € 88,00 (zonder btw, reiskosten erin) komt een aanbieding niet in behandeling genomen.",
                        "Wie boven de € 88,- vraagt, valt af.",
                        "Een hoger tarief dan € 88,00 leidt tot uitsluiting.",
                        "Vraag je meer dan € 88,00 per uur, dan valt je aanbod af.",
                        "Boven de 88 euro houdt het op.",
                        "Meer dan € 88,00 per uur betalen wij niet.",
                        "Biedt u hoger dan € 88,00, dan is uw offerte ongeldig.",
                        "De grens ligt op € 88,00; daarboven doen aanbiedingen niet mee.",
                        "Alles boven € 88,00 leggen wij terzijde.",
                        "Hoger dan € 88,00 per uur wordt niet geaccepteerd.",
                        "Bij een tarief boven € 88,00 per uur wordt u uitgesloten.",
                        "Het plafond voor deze aanvraag is € 88,00.",
                        "Aanbiedingen met een uurprijs van meer dan € 88,00 vallen af.",
                        "Wij kunnen niet hoger gaan dan € 88,00 per uur.",
                        "Het budget laat niet meer toe dan € 88,00 per uur.",
                        "De gemeente vergoedt ten hoogste € 88,00 per uur.",
                        "Let op: max. € 88,00 p/u!",
                        "Ons uurtarief is gemaximeerd op € 88,00 exclusief btw.",
                    ]
                )
            ]
        ),
        *(
            [
                page(more="Het maximale uurtarief bedraagt € 92,00 exclusief btw."),
                mail(subject="Projectleider groen, max. 95 euro per uur"),
                mail(subject="Projectleider groen Broekmeer, 24 uur, max € 90"),
                english(more="Rates above € 112.00 per hour will not be considered."),
                form(
                    more="Inschrijvingen met een uurtarief hoger dan € 99,00 worden terzijde gelegd."
                ),
                page(
                    demands="Eisen\n- Een afgeronde hbo-opleiding\n- Het uurtarief is niet hoger dan € 90,00 exclusief btw"
                ),
                page(title="Adviseur erfpacht, max. € 100 per uur"),
                page(wishes="Tarief\nJe tarief is all-in en bedraagt ten hoogste € 94,50 per uur."),
                page(
                    text="De gemeente Zuiderhaven zoekt een adviseur erfpacht. Voor de opdracht is een tarief van maximaal 94 euro per uur beschikbaar."
                ),
                page(
                    rate="Tariefindicatie: max. € 96,00 per uur",
                    more="Let op: het tarief mag de € 90,- niet overschrijden.",
                ),
                page(
                    title="# Adviseur erfpacht | 32 uur | max. € 98,50",
                    rate="Maximumtarief: € 96,00",
                ),
                english(
                    head="Data steward, 32 hours, up to € 120 per hour\n\nClient: Province of Westmark"
                ),
                form("De aangeboden prijs mag niet meer zijn dan € 95,00 per uur."),
            ]
        ),
    ),
}
LOOKS_SO = {
    "duplicated_list": [
        page(),
        page(
            demands=f"Eisen\n{LIST}",
            wishes="Wensen\n- Ten minste vijf jaar ervaring met erfpacht bij een gemeente\n- Ervaring met het taxeren van gebouwen",
        ),
        page(
            demands=f"Eisen\n{LIST}",
            more="Vragen en antwoorden\nVraag: U vraagt ten minste drie jaar ervaring met erfpacht bij een gemeente. Telt een provincie ook?\nAntwoord: Ja.",
        ),
        page(more="Je hebt ervaring met erfpacht en met taxeren."),
        page(
            demands="Eisen adviseur A\n- Een afgeronde hbo-opleiding rechten\n- Ten minste drie jaar ervaring met erfpacht",
            more="Eisen adviseur B\n- Een afgeronde wo-opleiding rechten\n- Ten minste zes jaar ervaring met erfpacht",
        ),
        mail(
            wishes="Wensen:\n- ervaring met participatie van bewoners in een centrumgebied (20 punten)\n- meer dan zeven jaar ervaring als projectleider in de openbare ruimte (30 punten)"
        ),
    ],
    "conflicting_rates": (
        *(
            [
                page(more=x)
                for x in [
                    "Boven de € 96,00 wordt een aanbieding niet in behandeling genomen.",
                    "Opdrachten boven € 50.000 gunt het college niet zonder toestemming van de raad.",
                    "Wie boven de 60 punten scoort, gaat door.",
                    "Meer dan 80 erfpachters hebben nog niet gereageerd.",
                    "Bezwaren tegen canons boven de € 90 per jaar worden niet behandeld.",
                    "Een hoger tarief dan het maximum leidt tot uitsluiting.",
                    "De canon bedraagt maximaal € 45,00 per vierkante meter.",
                    "Vorig jaar lag het maximumtarief op € 90,00 per uur.",
                    "Het tarief inclusief btw komt daarmee op maximaal € 116,16 per uur.",
                    "Voor reistijd buiten kantooruren geldt € 45,00 per uur.",
                    "In de vorige uitvraag gold een maximum van € 88,00 per uur.",
                    "Voor avonduren geldt een tarief van € 110,00 per uur.",
                    "Met btw is dat maximaal € 116,16 per uur.",
                ]
            ]
        ),
        *(
            [
                page(more="Het tarief mag niet hoger zijn dan € 96,00."),
                page(more="Werkbrug rekent een vergoeding van € 4,00 per uur."),
                page(more="Andere opdrachten\nJurist grondzaken, max. € 105,00 per uur"),
                page(
                    wishes="Wensen\nUurtarief\n- tot € 88,00: 20 punten\n- € 88,00 tot en met € 96,00: 10 punten"
                ),
                mail(more="Na aftrek van onze marge houdt u 88,50 euro per uur over."),
                mail(subject="Projectleider groen, max. 92,50 euro per uur"),
                page(more="Het tarief inclusief btw komt daarmee op maximaal € 116,16 per uur."),
                page(more="Vorig jaar lag het maximumtarief op € 90,00 per uur."),
                page(more="Voor reistijd buiten kantooruren geldt € 45,00 per uur."),
            ]
        ),
    ),
}

test_it_is_found, test_it_only_looks_so = findings_of(DUE, LOOKS_SO)
