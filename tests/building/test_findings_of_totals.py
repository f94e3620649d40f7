"""Totals that award criteria do or do not add up to, in sentences, headings and rows; and scales told in prose and tables."""

from __future__ import annotations

from tests.support.findings import findings_of
from tests.support.told_tenders import english, form, mail, page

SHORT_OF_100 = "1. Ervaring met afkoop van erfpacht: 40 punten\n2. Kennis van Zuiderhaven: 25 punten\n3. Uurtarief: 30 punten"
SHORT_OF_200 = "1. Ervaring met afkoop van erfpacht: 90 punten\n2. Kennis van Zuiderhaven: 60 punten\n3. Uurtarief: 40 punten"
FULL_100 = "1. Ervaring met afkoop van erfpacht: 40 punten\n2. Kennis van Zuiderhaven: 30 punten\n3. Uurtarief: 30 punten"
FULL_200 = "1. Ervaring met afkoop van erfpacht: 90 punten\n2. Kennis van Zuiderhaven: 60 punten\n3. Uurtarief: 50 punten"
DUE = {
    "weights_do_not_sum": (
        *(
            [
                page(wishes="Wensen\n" + h + "\n" + SHORT_OF_100)
                for h in [
                    "Er zijn maximaal 100 punten te verdelen.",
                    "In totaal kunt u 100 punten behalen.",
                    "Samen zijn de wensen 100 punten waard.",
                    "De totaalscore bedraagt maximaal 100 punten.",
                    "Maximaal te behalen: 100 punten.",
                    "Wij verdelen 100 punten.",
                    "U kunt hiermee 100 punten scoren.",
                    "Het maximum is 100 punten.",
                ]
            ]
            + [
                page(wishes="Wensen\n" + h + "\n" + SHORT_OF_200)
                for h in [
                    "De maximale score is 200 punten.",
                    "In totaal zijn er 200 punten te verdienen.",
                    "Totaal te behalen punten: 200",
                    "Maximaal aantal punten: 200",
                    "Een aanbieding kan ten hoogste 200 punten krijgen.",
                    "Bij elkaar 200 punten.",
                ]
            ]
            + [
                page(wishes="Wensen (200 punten)\n" + SHORT_OF_200),
                page(wishes="Gunningscriteria, samen 200 punten\n" + SHORT_OF_200),
                page(wishes="Wensen\n" + SHORT_OF_200 + "\nTotaal: 200 punten"),
                page(wishes="Wensen\n" + SHORT_OF_200 + "\nMaximale totaalscore 200 punten"),
                english(
                    wishes="Award criteria\nA maximum of 100 points can be scored.\n1. Experience in government: 40 points\n2. Knowledge of DCAT: 20 points\n3. Rate: 30 points"
                ),
                english(
                    wishes="Award criteria (100 points in total)\n1. Experience in government: 40 points\n2. Knowledge of DCAT: 20 points\n3. Rate: 30 points"
                ),
                english(
                    wishes="Award criteria\n1. Experience in government: 40 points\n2. Knowledge of DCAT: 20 points\n3. Rate: 30 points\nTotal: 100 points"
                ),
                page(
                    wishes="Gunningscriteria\n| Criterium | Gewicht |\n|---|---|\n| Ervaring met afkoop | 0,5 |\n| Plan van aanpak | 0,3 |\n| Prijs | 0,3 |"
                ),
                page(
                    wishes="Gunningscriteria\nErvaring met afkoop (50 %)\nPlan van aanpak (20 %)\nPrijs (25 %)"
                ),
                page(
                    wishes="Gunning op basis van kwaliteit (70%) en prijs (40%).\nKwaliteit\n- Ervaring met afkoop (40%)\n- Plan van aanpak (30%)\nPrijs (40%)"
                ),
            ]
        ),
        *(
            [
                page(
                    wishes="Gunningscriteria\nKwaliteit 60%\n- Ervaring met herziening van canons: 30%\n- Plan van aanpak: 20%\nPrijs 40%\n- Uurtarief: 40%"
                ),
                page(
                    wishes="Wensen\n1. Ervaring met afkoop van erfpacht (weging 40%)\n2. Kennis van Zuiderhaven (weging 25%)\n3. Uurtarief (weging 25%)"
                ),
                mail(
                    wishes="Waar wij punten voor geven (100 in totaal):\n- ervaring met klimaatbomen: 35 punten\n- ervaring in een kleine gemeente: 25 punten\n- het uurtarief: 30 punten"
                ),
                form(
                    "Gunningscriteria",
                    "3.1.1 ERVARING Wens: De kandidaat heeft ervaring met Djuma. Maximaal 30 punten.",
                    "3.1.2 VISIE Wens: De kandidaat beschrijft zijn visie op beheer. Maximaal 30 punten.",
                    "3.1.3 PRIJS Wens: Het uurtarief van de inschrijver. Maximaal 30 punten.",
                ),
                form(
                    "| Gunningscriterium | Weging |",
                    "|---|---|",
                    "| Ervaring met zaaksystemen | 45% |",
                    "| Presentatie | 25% |",
                    "| Prijs | 20% |",
                ),
                english(
                    wishes="Award criteria\n- Experience with data catalogues (50 points)\n- Interview (25 points)\n- Price (35 points)"
                ),
                english(
                    wishes="How we score\nA maximum of 100 points is available.\n1. Experience in government: 40 points\n2. Knowledge of DCAT: 20 points\n3. Rate: 30 points"
                ),
                page(
                    wishes="Beoordeling\nDe maximale score is 200 punten.\nWens 1: ervaring met afkoop van erfpacht, maximaal 80 punten\nWens 2: kennis van taxeren, maximaal 50 punten\nWens 3: uurtarief, maximaal 60 punten"
                ),
                page(
                    wishes="Selectiecriteria\nG1 Ervaring met canonherziening\nWeging: 50%\nG2 Ervaring met bezwaar\nWeging: 30%\nG3 Uurtarief\nWeging: 30%"
                ),
                page(
                    wishes="Gunningscriteria (max. 100 pnt)\na) ervaring met grondprijzen - 40 pnt\nb) ervaring met juridische geschillen - 35 pnt\nc) uurtarief - 30 pnt"
                ),
                mail(
                    wishes="Gunning\nKwaliteit (70 punten)\n- K1 ervaring met beheerplannen: 40 punten\n- K2 motivatie: 20 punten\nPrijs (30 punten)\n- P1 uurtarief: 30 punten"
                ),
                page(
                    wishes="De wensen tellen als volgt mee, samen 100%:\n\nErvaring met afkoop van erfpacht\n45%\n\nErvaring met canonherziening\n35%\n\nUurtarief\n25%"
                ),
            ]
        ),
    ),
    "band_gap": [
        page(
            wishes="Wensen\n1. Ervaring met canonherziening (20 punten)\nMinder dan 1 jaar: 0 punten\nVan 2 tot 4 jaar: 10 punten\nVanaf 4 jaar: 20 punten"
        ),
        page(
            wishes="Wensen\n| Jaren ervaring met afkoop van erfpacht | Punten |\n|---|---|\n| 0 tot 2 | 0 |\n| 3 tot 5 | 10 |\n| 5 of meer | 20 |"
        ),
        page(
            wishes="Gunningscriteria\nUurtarief (max. 30 punten)\n€ 80,00 of lager: 30 punten\n€ 81,00 t/m € 90,00: 15 punten\n€ 90,01 t/m € 96,00: 0 punten"
        ),
        english(
            wishes="Award criteria\n1. Years of experience with metadata (20 points)\n0 to 2 years: 5 points\n4 to 6 years: 10 points\n6 years or more: 20 points"
        ),
        form(
            "Wensen",
            "3.1.1 ERVARING Wens: Hoeveel migraties heeft de kandidaat begeleid? 0: 0 punten; 1 tot en met 2: 10 punten; 4 of meer: 20 punten. Maximaal 20 punten.",
        ),
        page(
            wishes="Wensen\nW1. Ervaring met canonherziening, maximaal 20 punten. Heeft de kandidaat minder dan 12 maanden ervaring, dan krijgt hij 0 punten; bij 18 tot 36 maanden 10 punten; bij 36 maanden of meer 20 punten."
        ),
        page(
            wishes="Gunning\nTarief\n- tot € 85,-: 40 punten\n- tussen € 87,- en € 92,-: 20 punten\n- boven € 92,-: 0 punten"
        ),
        page(
            wishes="Wensen\nErvaring met het opstellen van erfpachtnota's\n5 punten: 1 nota\n10 punten: 2 of 3 nota's\n20 punten: 5 nota's of meer"
        ),
        page(
            wishes="Wensen\n1. Ervaring met canonherziening: > 5 jaar = 20 pnt, 2-4 jaar = 10 pnt, < 2 jaar = 0 pnt"
        ),
        english(
            wishes="Award criteria\nPrice: up to € 100.00 earns 30 points, € 105.01 to € 118.00 earns 10 points."
        ),
    ],
    "band_overlap": [
        page(
            wishes="Wensen\n| Jaren ervaring met afkoop van erfpacht | Punten |\n|---|---|\n| 0 t/m 2 | 0 |\n| 2 t/m 5 | 10 |\n| meer dan 5 | 20 |"
        ),
        page(
            wishes="Gunningscriteria\nUurtarief (max. 30 punten)\n€ 80,00 of lager: 30 punten\n€ 80,00 t/m € 90,00: 15 punten\n€ 90,01 t/m € 96,00: 0 punten"
        ),
        english(
            wishes="Award criteria\n1. Years of experience with metadata (20 points)\nup to and including 2 years: 5 points\n2 to 6 years: 10 points\n6 years or more: 20 points"
        ),
        form(
            "Wensen",
            "3.1.1 ERVARING Wens: Hoeveel migraties heeft de kandidaat begeleid? 0 t/m 2: 0 punten; 2 t/m 4: 10 punten; 5 of meer: 20 punten. Maximaal 20 punten.",
        ),
        page(
            wishes="Wensen\nW1. Ervaring met canonherziening, maximaal 20 punten. Heeft de kandidaat tot en met 12 maanden ervaring, dan krijgt hij 0 punten; bij 12 tot en met 36 maanden 10 punten; bij meer dan 36 maanden 20 punten."
        ),
        page(
            wishes="Gunning\nTarief\n- tot en met € 85,-: 40 punten\n- tussen € 85,- en € 92,-: 20 punten\n- boven € 92,-: 0 punten"
        ),
        page(
            wishes="Wensen\n1. Ervaring met canonherziening: ≥ 5 jaar = 20 pnt, 2 t/m 5 jaar = 10 pnt, < 2 jaar = 0 pnt"
        ),
        page(
            wishes="Wensen\nErvaring met het opstellen van erfpachtnota's\n5 punten: 1 t/m 3 nota's\n10 punten: 3 t/m 5 nota's\n20 punten: meer dan 5 nota's"
        ),
        page(
            wishes="Wensen\n1. Ervaring met canonherziening\n- 3 jaar of minder: 0 punten\n- 3 jaar of meer: 15 punten"
        ),
    ],
}
LOOKS_SO = {
    "weights_do_not_sum": (
        *(
            [
                page(wishes="Wensen\n" + h + "\n" + FULL_100)
                for h in [
                    "Er zijn maximaal 100 punten te verdelen.",
                    "Minimaal 60 punten zijn nodig.",
                    "De drie beste kandidaten met meer dan 70 punten komen op gesprek.",
                    "Per wens zijn maximaal 40 punten te behalen.",
                    "Wij verdelen 100 punten.",
                ]
            ]
            + [
                page(wishes="Wensen\n" + h + "\n" + FULL_200)
                for h in ["De maximale score is 200 punten.", "Totaal te behalen punten: 200"]
            ]
            + [
                page(
                    wishes="Gunning\nHet cv telt voor 60% en het gesprek voor 40%.\nWensen (60 punten)\n1. Ervaring met afkoop van erfpacht (35 punten)\n2. Ervaring met bezwaar (25 punten)\nGesprek (40 punten)"
                ),
                mail(
                    wishes="Beoordeling: ervaring met participatie 50%, plan van aanpak 20% en uurtarief 30%."
                ),
                page(
                    wishes="Gunningscriteria\n| Criterium | Gewicht |\n|---|---|\n| Ervaring met afkoop | 0,5 |\n| Plan van aanpak | 0,2 |\n| Prijs | 0,3 |"
                ),
                page(
                    wishes="Wensen (maximaal 60 punten)\n1. Ervaring met afkoop van erfpacht (35 punten)\n2. Ervaring met bezwaar (25 punten)\nHet gesprek levert maximaal 40 punten op."
                ),
            ]
        ),
        *(
            [
                page(
                    wishes="Gunningscriteria\nKwaliteit 60%\n- Ervaring met herziening van canons: 40%\n- Plan van aanpak: 20%\nPrijs 40%\n- Uurtarief: 40%"
                ),
                mail(
                    wishes="Wij beoordelen op drie punten. Ervaring met participatie telt voor 40 procent, het plan van aanpak voor 30 procent en het uurtarief voor 30 procent."
                ),
                page(
                    wishes="Wensen\n1. Ervaring met afkoop van erfpacht (10 punten)\n2. Kennis van Zuiderhaven (5 punten)"
                ),
                page(
                    wishes="Beoordeling\nDe maximale score is 200 punten.\nWens 1: ervaring met afkoop van erfpacht, maximaal 80 punten\nWens 2: kennis van taxeren, maximaal 60 punten\nWens 3: uurtarief, maximaal 60 punten"
                ),
                page(
                    wishes="Gunning\nHet cv telt voor 60% en het gesprek voor 40%.\nWensen (60 punten)\n1. Ervaring met afkoop van erfpacht (35 punten)\n2. Ervaring met bezwaar (25 punten)\nGesprek (40 punten)"
                ),
                page(
                    wishes="Gunningscriteria\nKwaliteit telt voor 70% en prijs voor 30%.\n1. Ervaring met afkoop van erfpacht (40 punten)\n2. Kennis van taxeren (60 punten)\n3. Uurtarief (30%)"
                ),
                page(
                    wishes="Gunningscriteria\nDe kwaliteitscriteria worden elk beoordeeld met goed (10 punten), matig (5 punten) of slecht (0 punten).\n1. Ervaring met afkoop van erfpacht (40%)\n2. Kennis van taxeren (20%)\n3. Uurtarief (40%)\nHet laagste tarief krijgt 10 punten."
                ),
                english(
                    wishes="Award criteria\n- Experience with data catalogues (50 points)\n- Knowledge of DCAT (25 points)\n- Price (25 points)\nA minimum of 60 points is needed to be invited."
                ),
            ]
        ),
    ),
    "band_gap": [
        page(
            wishes="Wensen\n1. Ervaring met canonherziening (20 punten)\nMinder dan 2 jaar: 0 punten\nVan 2 tot 4 jaar: 10 punten\nVanaf 4 jaar: 20 punten"
        ),
        mail(
            wishes="Voor ervaring met klimaatbomen geven we punten: tot twee jaar 0 punten, twee tot vijf jaar 10 punten en vijf jaar of meer 20 punten."
        ),
        page(
            wishes="Gunningscriteria\nUurtarief (max. 30 punten)\n€ 80,00 of lager: 30 punten\n€ 80,01 t/m € 90,00: 15 punten\n€ 90,01 t/m € 96,00: 0 punten"
        ),
        form(
            "Wensen",
            "3.1.1 ERVARING Wens: Hoeveel migraties heeft de kandidaat begeleid? 0: 0 punten; 1 tot en met 2: 10 punten; 3 of meer: 20 punten. Maximaal 20 punten.",
        ),
        page(
            wishes="Wensen\n1. Ervaring met canonherziening: > 5 jaar = 20 pnt, 2-5 jaar = 10 pnt, < 2 jaar = 0 pnt"
        ),
        page(
            wishes="Wensen\nErvaring met het opstellen van erfpachtnota's\n5 punten: 1 nota\n10 punten: 2 of 3 nota's\n20 punten: 4 nota's of meer"
        ),
    ],
    "band_overlap": (),
}

test_it_is_found, test_it_only_looks_so = findings_of(DUE, LOOKS_SO)
