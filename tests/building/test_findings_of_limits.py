"""What a text says is over, has no limit or is counted in days; hours that people share."""

from __future__ import annotations

from tests.support.findings import findings_of
from tests.support.told_tenders import english, form, mail, page

DUE = {
    "closed": [
        page(more=x)
        for x in [
            "Reageren niet meer mogelijk",
            "Reageren niet langer mogelijk.",
            "Aanmelding gesloten",
            "Inschrijving gesloten",
            "Aanmeldingen zijn gesloten",
            "De termijn om te reageren is voorbij.",
            "De termijn voor aanmelden is inmiddels verstreken.",
            "Deze vacature is niet meer actueel.",
            "Deze opdracht is helaas al vervuld.",
            "De sluitingsdatum is verstreken.",
            "Deze klus is vergeven.",
            "De deadline is voorbij.",
            "Deze functie is inmiddels ingevuld.",
        ]
    ]
    + [
        english(more=x)
        for x in [
            "Applications closed",
            "This position has been filled.",
            "This role is no longer available.",
            "The application period has expired.",
            "The deadline has passed.",
        ]
    ],
    "rate_uncapped": [
        page(rate="Tarief: geen maximumtarief"),
        page(rate="", more="Een maximumtarief is niet vastgesteld."),
        page(rate="Max. tarief: geen"),
        page(rate="Tarief: er is geen plafond"),
        mail(rate="Er is geen maximumtarief; bied een scherp tarief aan."),
        mail(rate="De gemeente heeft vooraf geen bovengrens aan het tarief gesteld."),
        english(rate="Maximum hourly rate: not applicable"),
        english(rate="There is no maximum rate."),
        page(rate="", more="Het uurtarief kent geen bovengrens."),
        page(rate="", more="U mag zelf een tarief voorstellen. Een plafond geldt niet."),
        page(rate="", more="Voor het tarief geldt geen limiet."),
        page(rate="Tarief: vrij, geen maximum"),
    ],
    "relative_closing_date": [
        page(closing="Sluit over 4 dagen"),
        page(closing="Nog 6 dagen te gaan"),
        page(closing="Je hebt nog 3 dagen om te reageren"),
        page(closing="Sluitingsdatum: over 8 dagen"),
        english(closing="4 days left to apply"),
        english(closing="Expires in 5 days"),
        page(closing="Nog 2 dagen en 4 uur"),
        mail(closing="De aanvraag sluit over twee dagen."),
        page(closing="Reactietijd: nog 5 dagen"),
        page(closing="Resterend: 3 dagen"),
        page(closing="Vacature verloopt over 9 dagen"),
        page(closing="Sluit vandaag om 17:00 uur"),
        page(closing="Nog 1 week om te reageren"),
    ],
    "split_impossible": (
        *(
            [
                page(
                    hours="Uren per week: 36 (te verdelen over twee personen, ieder minimaal 24 uur)"
                ),
                page(
                    hours="Aantal professionals: 2\nUren per week: 24",
                    more="Samen mogen zij niet meer dan 40 uur per week maken.",
                ),
                mail(
                    more="Het mogen ook twee mensen zijn, die elk ten minste 16 uur werken. In totaal is er 24 uur per week te besteden."
                ),
                english(
                    more="Two candidates may share the 32 hours, each working at least 20 hours per week."
                ),
                form(
                    more="Gevraagd worden 3 kandidaten. Gezamenlijk maximaal 60 uur per week; per kandidaat minimaal 24 uur."
                ),
                page(
                    hours="",
                    more="Wij zoeken twee adviseurs die samen 40 uur per week invullen, met een minimum van 24 uur de man.",
                ),
                page(
                    hours="Uren per week: minimaal 20 per persoon",
                    more="We zoeken twee adviseurs voor samen 36 uur.",
                ),
                page(
                    hours="Uren per week: 32",
                    more="Een duobaan is mogelijk: twee kandidaten van elk minimaal 20 uur.",
                ),
                mail(
                    subject="2 projectleiders groen",
                    more="De 24 uur zijn het totaal voor beiden; per persoon verwachten we minstens 16 uur.",
                ),
                page(
                    hours="Aantal kandidaten: 2\nTotaal aantal uren: 36\nMinimaal aantal uren per kandidaat: 24"
                ),
                english(
                    hours="Positions: 2\nHours per week: 24-32",
                    more="The maximum for both together is 40 hours per week.",
                ),
            ]
        ),
        *(
            [
                page(
                    hours="Uren per week: 32",
                    more="Invulling in duo mag, mits ieder ten minste 20 uur werkt.",
                ),
                page(
                    hours="Uren per week: 36",
                    more="Het mogen ook twee personen zijn; elk werkt minimaal 20 uur per week.",
                ),
                page(
                    hours="",
                    more="Voor beide kandidaten samen is 40 uur per week beschikbaar. Een kandidaat werkt ten minste 24 uur per week.",
                ),
                english(
                    hours="",
                    more="Two consultants are needed for 36 hours per week combined, with a minimum of 20 hours per person.",
                ),
            ]
        ),
    ),
}
LOOKS_SO = {
    "closed": [
        page(more=x)
        for x in [
            "De termijn voor bezwaar is twee weken.",
            "Na gunning is deze positie ingevuld.",
            "De functie is niet vervuld geraakt in eerdere rondes.",
            "Reageren is mogelijk tot 14 maart 2032.",
            "Het loket is gesloten.",
            "De deadline is 14 maart 2032.",
            "Reacties worden na sluiting niet meer gelezen.",
            "De vacature is intern niet vervuld.",
            "Wij hebben het project vorig jaar afgesloten.",
            "De functie van teamleider is vervuld door een ander.",
        ]
    ],
    "rate_uncapped": [
        page(),
        page(rate="Tarief: marktconform"),
        page(rate=""),
        page(rate="Tarief: nader overeen te komen"),
        page(rate="", more="Er geldt geen maximum voor het aantal kandidaten."),
        mail(rate="Doe ons een passend tariefvoorstel."),
        page(more="Geen reiskostenvergoeding bovenop het maximumtarief."),
    ],
    "relative_closing_date": [
        page(),
        page(more="Binnen 5 werkdagen na sluiting hoor je van ons."),
        page(closing="", more="Geplaatst: 4 dagen geleden"),
        page(more="Andere opdrachten\nJurist omgevingsrecht - sluit over 2 dagen"),
        mail(more="Wij reageren binnen twee dagen op je bericht."),
        page(more="Je werkt vier dagen per week, waarvan twee dagen op kantoor."),
    ],
    "split_impossible": (
        *(
            [
                page(
                    hours="Uren per week: 36",
                    more="Het mogen twee personen zijn, ieder minimaal 16 uur.",
                ),
                page(hours="Aantal professionals: 2\nUren per week: 36"),
                mail(more="Je werkt samen met twee collega's die ieder 24 uur werken."),
                english(more="Two candidates will be invited for an interview of one hour."),
                page(
                    hours="Aantal professionals: 2\nUren per week: 32",
                    more="Samen 64 uur per week.",
                ),
                page(
                    hours="Uren per week: 24-36",
                    more="Wij zoeken twee adviseurs, elk voor minimaal 24 uur.",
                ),
            ]
        ),
        *(
            [
                page(
                    hours="Uren per week: 36",
                    more="Een duobaan is mogelijk: twee kandidaten van elk minimaal 16 uur.",
                ),
                page(
                    hours="Uren per week: 32",
                    more="U werkt in duo met de vaste adviseur, die 24 uur werkt.",
                ),
                page(
                    hours="Uren per week: 32",
                    more="Er worden twee kandidaten uitgenodigd voor een gesprek van elk een uur.",
                ),
                page(
                    hours="Uren per week: 24",
                    more="Beide kandidaten krijgen binnen 48 uur bericht.",
                ),
            ]
        ),
    ),
}

test_it_is_found, test_it_only_looks_so = findings_of(DUE, LOOKS_SO)
