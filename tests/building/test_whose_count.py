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
