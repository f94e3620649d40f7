"""Demands in which "of" and "en" may bind either way, and those in which they cannot."""

from __future__ import annotations

import pytest

from tenderkit.building.ambiguities import unclear

UNCLEAR = (
    "De opdrachtnemer heeft een bedrijfs- en beroepsaansprakelijkheidsverzekering of een gelijkwaardige voorziening",
    "Aanbieder is verzekerd met een bedrijfsaansprakelijkheidsverzekering en een beroepsaansprakelijkheidsverzekering of een vergelijkbare polis",
    "U hebt een aansprakelijkheidsverzekering voor bedrijven en een beroepsaansprakelijkheidsverzekering of iets wat daarmee gelijkstaat",
    "Inschrijver heeft een AVB en een beroepsaansprakelijkheidsverzekering of daaraan gelijk te stellen dekking",
    "Kennis van SAP en Oracle Fusion of AFAS Profit",
    "Ervaring met ArcGIS Pro of QGIS en FME Desktop",
    "Je hebt gewerkt met Suite4Sociaal Domein en Civision of Key2Wmo",
    "Ervaring met Azure DevOps of GitHub Actions en Terraform Cloud",
    "Kennis van GO Raadsinformatie en iBabs of NotuBiz",
    "Ervaring met JOIN Zaak en Document of Djuma en Corsa",
    "Een beroepsaansprakelijkheidsverzekering of een bedrijfsaansprakelijkheidsverzekering en een rechtsbijstandverzekering",
    "Het bureau beschikt over een beroepsaansprakelijkheidsverzekering en een bedrijfsaansprakelijkheidsverzekering of een gelijkwaardige garantie",
    "Opdrachtnemer heeft een aansprakelijkheidsverzekering voor bedrijven of een beroepsaansprakelijkheidsverzekering en een ongevallenverzekering",
    "The supplier holds public liability insurance and professional indemnity insurance or equivalent cover",
    "Opdrachtnemer is verzekerd voor bedrijfsaansprakelijkheid en beroepsaansprakelijkheid of heeft een gelijkwaardige voorziening",
    "Opdrachtnemer heeft een aansprakelijkheidsverzekering bedrijven en een beroepsaansprakelijkheidsverzekering of een vergelijkbare polis van € 250.000",
)

CLEAR = (
    "Opdrachtnemer beschikt over een beroepsaansprakelijkheidsverzekering of een daarmee gelijk te stellen voorziening",
    "Opdrachtnemer beschikt over een bedrijfs- en/of beroepsaansprakelijkheidsverzekering",
    "Opdrachtnemer beschikt over een bedrijfsaansprakelijkheidsverzekering en een beroepsaansprakelijkheidsverzekering",
    "Opdrachtnemer beschikt over zowel een bedrijfsaansprakelijkheidsverzekering als een beroepsaansprakelijkheidsverzekering of een vergelijkbare dekking",
    "Opdrachtnemer beschikt over een bedrijfsaansprakelijkheidsverzekering en over een beroepsaansprakelijkheidsverzekering met een dekking van € 1.000.000 of meer",
    "Ervaring met iBabs of NotuBiz",
    "Ervaring met iBabs en NotuBiz",
    "Een opleiding in de richting bestuurskunde of rechten en aantoonbare ervaring bij een gemeente",
    "Minimaal 2 jaar ervaring bij een gemeente of provincie en met het schrijven van beleid",
    "De kandidaat heeft kennis van de Jeugdwet en de Wmo 2015 of is bereid zich dat eigen te maken",
    "Een bedrijfsaansprakelijkheidsverzekering en een beroepsaansprakelijkheidsverzekering, of een daarmee gelijk te stellen voorziening voor beide",
    "Kennis van Jeugdwet, Wmo en Participatiewet of een vergelijkbaar kader",
    "hbo werk- en denkniveau of een afgeronde opleiding in ICT en minimaal 3 jaar ervaring",
    "Beheerst Nederlands in woord en geschrift of op niveau C1",
    "Ervaring met Bicep of Terraform en met pipelines",
    "opdrachtnemer heeft een verzekering die schade aan personen en zaken of vermogen dekt",
    "Ervaring bij gemeente Duinmeer en Zandvoorde of een andere gemeente",
    "Kennis van de BIO en de AVG of vergelijkbare normen",
    "Een VOG en een geheimhoudingsverklaring of een integriteitsverklaring",
)


@pytest.mark.parametrize("demand", UNCLEAR)
def test_what_binds_must_be_asked(demand: str) -> None:
    assert unclear(demand)


@pytest.mark.parametrize("demand", CLEAR)
def test_what_binds_is_clear(demand: str) -> None:
    assert unclear(demand) is None
