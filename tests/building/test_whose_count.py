"""Counts that a demand asks of the bidder, and those that describe where one worked."""

import pytest

from tenderkit.building.requirements import requirement
from tenderkit.lexicon.themes import theme_of


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("De kandidaat heeft minimaal 3 faalkanstoetsen volgens het WBI uitgevoerd", 3),
        ("minstens drie toetsingen conform de nieuwe richtlijn afgerond", 3),
        ("ten minste twee bestemmingsplannen binnen een stedelijke gemeente", 2),
        ("minstens 4 landing zones in een cloud ontworpen", 4),
        ("ten minste drie data lakes gebouwd", 3),
        ("ten minste vier taxaties namens een overheid verricht", 4),
        ("minimaal vijf hoorzittingen tijdens een beroepsfase bijgewoond", 5),
        ("minimaal drie audits onder verantwoordelijkheid van een ander", 3),
        ("heeft minimaal twee projecten geleid bij een gemeente", 2),
        ("Heeft voor een gemeente minimaal twee plannen geschreven", 2),
        ("Heeft bij een organisatie ten minste drie migraties uitgevoerd", 3),
        ("een werkgever waar u minimaal twee implementaties hebt begeleid", 2),
        ("Ervaring bij een servicekantoor dat voor ten minste twee werkgevers verloont", None),
        ("Ervaring bij een uitvoeringsorganisatie die voor minstens drie klanten werkt", None),
        ("Ervaring als adviseur van een samenwerking van vier of meer gemeenten", None),
        ("ervaring bij een werkgever die in ten minste drie gemeenten actief is", None),
        ("Ervaring bij een bureau dat minimaal vijf gemeenten bedient", None),
        ("ervaring in een regio met minstens vier gemeenten", None),
        ("ervaring als secretaris van een groep van ten minste zes scholen", None),
        ("ervaring binnen een samenwerkingsverband tussen minimaal drie partijen", None),
    ],
)
def test_count_of_a_demand(text, count):
    found = requirement(text, "knockout", theme_of(text))
    assert (found.min_count if found else None) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Drie keer of vaker zelf bij de rechtbank opgetreden namens een bestuursorgaan", 3),
        ("Took part in at least two migrations from an on-premises data warehouse to the cloud", 2),
        ("Twee keer of meer een verkiezing georganiseerd als projectleider", 2),
        ("Heeft drie maal of vaker een jaarrekening opgesteld", 3),
        ("Minstens drie keer een Europese aanbesteding begeleid", 3),
        ("Heeft niet minder dan drie keer een vergunning verleend", 3),
        ("Three or more times represented a municipality in court", 3),
        ("Drie of meer zittingen gedaan bij een rechtbank", 3),
        ("Drie zittingen of meer gedaan bij een rechtbank", 3),
        ("Twee implementaties of meer geleid van een zaaksysteem", 2),
        ("At least three complex migrations carried out to Azure", 3),
        ("At least two large data warehouses moved to the cloud", 2),
        ("Ten minste twee grote migraties uitgevoerd naar Databricks", 2),
        ("Meer dan een keer een reorganisatie begeleid", 2),
        ("Minstens één keer ingezet bij een gemeenschappelijke regeling", 1),
        ("Tweemaal of vaker een begroting opgesteld voor een veiligheidsregio", 2),
        ("Ten minste tweemaal een begroting opgesteld voor een veiligheidsregio", 2),
        ("U hebt minstens één verkiezing als projectleider georganiseerd", 1),
        ("Has led two or more tenders for a water authority", 2),
        ("Has worked on a minimum of three data platforms in production", 3),
        ("Heeft een minimum van drie onderzoeken afgerond", 3),
        ("Minimaal een drietal onderzoeken afgerond", 3),
        ("Heeft minstens een viertal aanbestedingen gedaan", 4),
        ("Has managed no fewer than four releases of a registration system", 4),
        ("Heeft in die rol minimaal twee reconstructies van gebiedsontsluitingswegen begeleid", 2),
        ("Experience in at least two different municipalities", 2),
        ("Heeft vijf of meer nota's geschreven voor het college", 5),
        ("Vijf nota's of meer geschreven voor het college", 5),
        ("Minimaal 32 uur per week beschikbaar", None),
        ("Kan twee keer per week aanwezig zijn of vaker", None),
        ("Ervaring als adviseur in een gemeente met drie of meer kernen", None),
        ("Ervaring met een organisatie van meer dan 2000 medewerkers", None),
        ("Kan meer dan een rol vervullen", None),
        ("Drie jaar of meer ervaring als jurist", None),
        ("Meer dan vijf jaar ervaring als inkoper", None),
        ("Ervaring in een team van twee of meer adviseurs", None),
        ("Ten minste twee dagen per week op kantoor", None),
        ("Heeft meer dan eens laten zien dat het kan", None),
        ("Beheerst meer dan de basis van Excel", None),
        ("Ervaring met raadsvoorstellen, in een gemeente met meer dan 25.000 inwoners", None),
        ("Bekend met twee talen of dialecten", None),
        ("Ervaring met meer dan het gemiddelde aantal klachten", None),
    ],
)  # fmt: skip
def test_count_in_other_forms(text, count):
    found = requirement(text, "knockout", theme_of(text))
    assert (found.min_count if found else None) == count


@pytest.mark.parametrize(
    ("text", "months", "window", "count"),
    [
        ("Minimaal 2 opdrachten als architect bij een overheid, elk van tenminste 9 maanden", None, None, 2),
        ("Ten minste drie projecten als projectleider, elk met een looptijd van minimaal 6 maanden", None, None, 3),
        ("Minstens twee inhuuropdrachten bij gemeenten, ieder van ten minste een jaar", None, None, 2),
        ("At least two assignments as architect, each of at least nine months", None, None, 2),
        ("Twee opdrachten als informatiemanager uitgevoerd, die elk minimaal een half jaar duurden", None, None, 2),
        ("Minimaal twee opdrachten van elk minstens 6 maanden als controller", None, None, 2),
        ("Minimaal 5 jaar ervaring, waarvan 2 opdrachten van elk minimaal 6 maanden", 60, None, None),
        ("Ten minste 2 opdrachten als manager, gezamenlijk minimaal 24 maanden", 24, None, 2),
        ("Twee referentieprojecten, elk met een contractwaarde van € 10 miljoen of meer", None, None, 2),
        ("Drie referenties met een omvang van € 5 miljoen of meer", None, None, 3),
        ("Twee verordeningen op grond van de Wmo geschreven", None, None, 2),
        ("Drie tracébesluiten van ontwerp tot vaststelling begeleid", None, None, 3),
        ("In de afgelopen 36 maanden minimaal 1 dialoog begeleid met 3 of meer gemeenten", None, 36, 1),
        ("Minimaal 2 dialogen geleid met 5 of meer partijen", None, None, 2),
        ("Ten minste één aanbesteding begeleid met vier of meer percelen", None, None, 1),
        ("minimaal 1 traject begeleid voor drie of meer corporaties", None, None, 1),
        ("min. 3 jr werkerv. als consulent bij een gem., in afg. 6 jr", 36, 72, None),
        ("min 4 jr erv. als jurist (afg. 7 jr)", 48, 84, None),
        ("min. 3 jr erv. in de afgel. 6 jr bij een gem.", 36, 72, None),
        ("min. 18 mnd erv. als projectleider, in afg. 4 jr", 18, 48, None),
        ("afg. 4-jarige hbo-opleiding", None, None, None),
        ("2 minstens zes jaar werkervaring als verkeerskundige", 72, None, None),
        ("4 Certificaten van de leergang zijn behaald", None, None, None),
        ("Twee keer per jaar is er een bijeenkomst voor projectleiders", None, None, None),
        ("Twee dagen per week op kantoor", None, None, None),
        ("Drie collega's werken aan hetzelfde project", None, None, None),
        ("Vier projecten worden gelijktijdig geleid", None, None, None),
    ],
)  # fmt: skip
def test_the_length_and_the_size_of_each(text, months, window, count):
    found = requirement(text, "knockout", theme_of(text))
    asked = (found.min_months, found.window_months, found.min_count) if found else (None,) * 3
    assert asked == (months, window, count)


@pytest.mark.parametrize(
    ("text", "kind", "count"),
    [
        ("Een cv van vier bladzijden met ten minste twee referenten", "condition", None),
        ("Upload een cv met minimaal één referentie", "condition", None),
        ("Noem twee referenten die wij na het gesprek bellen", "condition", None),
        ("Two referees are named in the bid", "condition", None),
        ("Ten minste twee referenties van eerdere opdrachten", "knockout", 2),
        ("Noem twee referenten", "knockout", 2),
        ("De professional volgt minimaal twee trainingen over veiligheid", "condition", 2),
    ],
)
def test_referees_in_a_condition_are_papers(text, kind, count):
    found = requirement(text, kind, theme_of(text))
    assert (found.min_count if found else None) == count
