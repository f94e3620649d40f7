"""Findings about weights and scales: each code by native wordings in which it is due, and by some in which it only looks so."""

from __future__ import annotations

from tests.support.composed_tenders import DEMANDS
from tests.support.composed_tenders import small_tender as tender
from tests.support.findings import findings_of

DUE: dict[str, tuple[str, ...]] = {}
LOOKS_SO: dict[str, tuple[str, ...]] = {}


def awarded(text: str) -> str:
    """A tender with a list of award criteria below its demands."""
    return tender(lists=f"{DEMANDS}\n\n" + text)


DUE["weights_do_not_sum"] = (
    awarded("Gunningscriteria\n3. Ervaring met Key2 (50 punten)\n4. Kennis van de Wmo (40 punten)"),
    awarded(
        "Gunningscriteria\nKwaliteit telt voor 60 punten, prijs voor 40 punten.\nQ1. Ervaring met Key2 (max. 25 punten)\nQ2. Kennis van de Wmo (max. 20 punten)\nQ3. Ervaring met nieuwkomers (max. 10 punten)\nP1. Uurtarief (max. 40 punten)"
    ),
    awarded(
        "Wensen\nIn totaal zijn er 100 punten te verdienen.\n1. Ervaring bij een gemeente: 45 punten\n2. Motivatie: 30 punten\n3. Prijs: 20 punten"
    ),
    awarded(
        "Gunningscriteria\nNr\tCriterium\tPunten\n1\tErvaring met Suite4\t30\n2\tKennis van de Participatiewet\t30\n3\tUurtarief\t30\nTotaal\t\t100"
    ),
    awarded(
        "Gunning\nPrijs weegt voor 30% en kwaliteit voor 70%.\n- Ervaring met Suite4: 30%\n- Plan van aanpak: 30%\n- Uurtarief: 30%"
    ),
    awarded(
        "Gunningscriteria\nG1. Kwaliteit (maximaal 70 punten)\nG1a. Ervaring in de bijstand (30 punten)\nG1b. Ervaring met Suite4 (30 punten)\nG2. Prijs (maximaal 30 punten)"
    ),
    awarded(
        "Selectiecriteria (totaal 80 punten)\n- Ervaring als klantmanager, 40 punten\n- Opleiding op wo-niveau, 20 punten\n- Netwerk in de regio, 10 punten"
    ),
    awarded(
        "Award criteria\nA total of 100 points can be earned.\n1. Experience with migration (40 points)\n2. Knowledge of Azure (35 points)\n3. Hourly rate (20 points)"
    ),
    awarded(
        "Gunningscriteria\nVoor de wensen zijn 75 punten beschikbaar; de prijs levert 25 punten op.\nW1. Ervaring met Suite4 (40 punten)\nW2. Visie op handhaving (40 punten)\nW3. Uurtarief (25 punten)"
    ),
    awarded(
        "Wensen\nOp kwaliteit is 60% te behalen en op prijs 40%.\n1. Ervaring met Key2 (35%)\n2. Kennis van de Wmo (30%)\n3. Uurtarief (40%)"
    ),
)
LOOKS_SO["weights_do_not_sum"] = (
    awarded(
        "Gunningscriteria\nKwaliteit telt voor 60 punten, prijs voor 40 punten.\nQ1. Ervaring met Key2 (max. 30 punten)\nQ2. Kennis van de Wmo (max. 30 punten)\nP1. Uurtarief (max. 40 punten)"
    ),
    awarded(
        "Gunningscriteria\nElke wens krijgt een cijfer van 0 tot 10, dat met de weging wordt vermenigvuldigd.\nW1. Ervaring met Key2\nWeging: 50%\nW2. Kennis van de Wmo\nWeging: 35%\nW3. Uurtarief\nWeging: 15%\nVoor wens W2 wordt het cijfer afgeleid uit het cv: minder dan 1 jaar = 0; 1 tot 3 jaar = 4; 3 jaar of meer = 10."
    ),
    awarded(
        "Wensen\n1. Ervaring bij een gemeente: 45 punten\n2. Motivatie: 30 punten\n3. Prijs: 25 punten\nMinimaal 60 punten zijn nodig voor een gesprek."
    ),
    awarded(
        "Gunningscriteria\nVoor de wensen zijn in totaal 80 punten beschikbaar; de prijs levert maximaal 20 punten op.\n3.1 Ervaring met Suite4 (maximaal 50 punten)\n3.2 Plan van aanpak (maximaal 30 punten)\n3.3 Prijs (maximaal 20 punten)"
    ),
    awarded(
        "Gunningscriteria\n1. Kwaliteit (60%)\n1a. Ervaring met Key2 (30%)\n1b. Kennis van de Wmo (30%)\n2. Prijs (40%)"
    ),
    awarded(
        "Wensen\n1. Ervaring met Key2 (10 punten)\n2. Kennis van de Wmo (10 punten)\n3. Netwerk in de regio (5 punten)"
    ),
)
DUE["award_criteria_without_points"] = (
    awarded("Wensen\n- Ervaring met Key2\n- Kennis van de Wmo"),
    awarded(
        "Gunningscriteria\n1. Ervaring met de doelgroep statushouders;\n2. Kennis van Suite4;\n3. Uurtarief."
    ),
    awarded("Pré's\n• Ervaring bij een centrumgemeente\n• Bekend met de regio"),
    awarded(
        "Selectiecriteria\na. Relevante ervaring in de bijstand\nb. Motivatie van de kandidaat"
    ),
    awarded("Nice to have\n- Experience with Scrum\n- Knowledge of Dutch law"),
    awarded(
        "Wij selecteren op de volgende punten\n- Ervaring als klantmanager inkomen\n- Aantoonbare affiniteit met nieuwkomers"
    ),
    awarded(
        "Beoordelingscriteria:\n- De mate waarin de kandidaat ervaring heeft met Suite4\n- De mate waarin de kandidaat de regio kent"
    ),
    awarded("Functiewensen\n- Ervaring met GWS4all is een pré\n- Certificaat Wft Basis"),
    awarded(
        "Wenst u in aanmerking te komen, dan kijken wij daarna ook naar:\n- ervaring met debiteurenbeheer;\n- kennis van de Wet inburgering."
    ),
)
LOOKS_SO["award_criteria_without_points"] = (
    awarded("Wensen\n- Ervaring met Key2 (60 punten)\n- Kennis van de Wmo (40 punten)"),
    awarded(
        "Gunningscriteria\n1. Ervaring met Key2, wegingsfactor 3\n2. Kennis van de Wmo, wegingsfactor 1"
    ),
    tender(),
    awarded("Competenties\n- Klantgericht\n- Stressbestendig"),
    awarded(
        "Wensen\nVoor elke wens zijn 10 punten te behalen.\n- Ervaring met Key2\n- Kennis van de Wmo"
    ),
)


def scaled(*lines: str, name: str = "Ervaring als consulent") -> str:
    """A tender with one scale."""
    return awarded(
        "Gunningscriteria\n3. " + name + "\n" + "\n".join(lines) + "\n4. Uurtarief (20 punten)"
    )


DUE["band_gap"] = (
    scaled(
        "- minder dan 2 jaar = 0 punten",
        "- 3 tot 5 jaar = 5 punten",
        "- 5 jaar of meer = 10 punten",
    ),
    scaled(
        "a) 0 tot 2 jaar: 0 punten", "b) 2 tot 4 jaar: 10 punten", "c) meer dan 5 jaar: 20 punten"
    ),
    awarded(
        "Gunningscriteria\n3. Ervaring als consulent (max. 20 punten): minder dan 1 jaar 0 punten, 2 tot 4 jaar 10 punten, 4 jaar of meer 20 punten."
    ),
    awarded(
        "Gunningscriteria\n3. Uurtarief (20 punten)\n- lager dan € 75,00 = 20 punten\n- € 76,00 tot en met € 82,50 = 10 punten"
    ),
    awarded(
        "Gunningscriteria\nCriterium\tPunten\nAantal jaren ervaring als consulent\t\nminder dan 2 jaar\t0\n3 tot 6 jaar\t10\n6 jaar en meer\t20"
    ),
    scaled(
        "0 - 12 maanden: 0 punten", "13 - 24 maanden: 5 punten", "meer dan 36 maanden: 10 punten"
    ),
    scaled(
        "- geen projecten: 0 punten",
        "- 1 of 2 projecten: 5 punten",
        "- 4 of meer projecten: 10 punten",
        name="Aantal projecten in het sociaal domein",
    ),
    awarded(
        "Award criteria\n3. Experience as a consultant\n- less than 2 years = 0 points\n- 3 to 5 years = 5 points\n- 5 years or more = 10 points"
    ),
)
LOOKS_SO["band_gap"] = (
    scaled(
        "- minder dan 2 jaar = 1 punt",
        "- 2 tot 5 jaar = 5 punten",
        "- 5 jaar of meer = 10 punten",
    ),
    scaled(
        "- 0 projecten: 0 punten",
        "- 1 project: 5 punten",
        "- 2 of meer projecten: 10 punten",
        name="Aantal projecten in het sociaal domein",
    ),
    awarded(
        "Gunningscriteria\n3. Uurtarief (20 punten)\n- tot en met € 75,00 = 20 punten\n- € 75,01 tot en met € 82,50 = 10 punten"
    ),
    scaled(
        "- 0 t/m 20 overleggen: 0 punten",
        "- 21 t/m 60 overleggen: 10 punten",
        "- 61 of meer overleggen: 20 punten",
        name="Aantal overleggen dat de kandidaat heeft voorgezeten",
    ),
    scaled("- meer dan 0 tot en met 2 jaar: 5 punten", "- meer dan 2 jaar: 10 punten"),
)
DUE["band_overlap"] = (
    scaled(
        "- tot en met 2 jaar = 0 punten",
        "- 2 tot en met 5 jaar = 5 punten",
        "- meer dan 5 jaar = 10 punten",
    ),
    scaled(
        "a) 0 t/m 3 jaar: 0 punten", "b) 3 t/m 5 jaar: 10 punten", "c) 5 jaar of meer: 20 punten"
    ),
    awarded(
        "Gunningscriteria\n3. Ervaring als consulent (max. 20 punten): tot en met 2 jaar 0 punten, 2 t/m 4 jaar 10 punten, 4 jaar of meer 20 punten."
    ),
    awarded(
        "Gunningscriteria\n3. Uurtarief (20 punten)\n- tot en met € 75,00 = 20 punten\n- € 75,00 tot en met € 82,50 = 10 punten"
    ),
    scaled(
        "- 1 tot en met 3 projecten: 5 punten",
        "- 3 tot en met 5 projecten: 8 punten",
        "- 5 of meer projecten: 10 punten",
        name="Aantal projecten in het sociaal domein",
    ),
    awarded(
        "Gunningscriteria\nNr\tCriterium en verdeling\tMax\nG1\tWerkervaring als consulent. minder dan 3 jaar: 0 punten 3 tot en met 5 jaar: 15 punten 5 jaar of meer: 30 punten\t30\nG2\tUurtarief\t70"
    ),
    awarded(
        "Award criteria\n3. Experience as a consultant\n- up to and including 2 years = 0 points\n- 2 to and including 5 years = 5 points\n- more than 5 years = 10 points"
    ),
    scaled("- maximaal 24 maanden: 0 punten", "- 24 maanden of meer: 10 punten"),
    scaled(
        "- tussen 0 en 2 jaar: 0 punten",
        "- tussen 2 en 4 jaar: 5 punten",
        "- meer dan 4 jaar: 10 punten",
    ),
)
LOOKS_SO["band_overlap"] = (
    scaled("- tot 2 jaar = 0 punten", "- 2 tot 5 jaar = 5 punten", "- 5 jaar of meer = 10 punten"),
    scaled(
        "- tot en met 2 jaar = 0 punten",
        "- meer dan 2 tot en met 5 jaar = 5 punten",
        "- meer dan 5 jaar = 10 punten",
    ),
    awarded(
        "Gunningscriteria\n3. Uurtarief (20 punten)\n- lager dan € 75,00 = 20 punten\n- € 75,00 tot en met € 82,50 = 10 punten"
    ),
    scaled(
        "- onvoldoende: 0 punten", "- voldoende: 5 punten", "- goed: 10 punten", name="Motivatie"
    ),
)

test_it_is_found, test_it_only_looks_so = findings_of(DUE, LOOKS_SO)
