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
