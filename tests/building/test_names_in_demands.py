"""Which capitals of a demand are names: systems, laws, degrees and fields of study, and what is none."""

import pytest

from tenderkit.building.names import names_in
from tenderkit.lexicon.themes import theme_of


@pytest.mark.parametrize(
    ("text", "theme", "names"),
    [
        ("Een hbo-opleiding in de richting kunstgeschiedenis of archeologie", "education",
         ("kunstgeschiedenis", "archeologie")),
        ("Een opleiding op minimaal hbo-niveau in de richting botanie", "education", ("botanie",)),
        ("Bachelor's degree in geology or a similar field", "education", ("geology",)),
        ("Een hbo-opleiding, in een technische richting", "education", ()),
        ("Ervaring met HR-dossiers en WOZ-beschikkingen", "experience", ()),
        ("Een Waadi-vermelding in het handelsregister", "registration", ("Waadi",)),
        ("Ervaring met ENSIA-audits", "experience", ("ENSIA",)),
        ("Drie jaar gewerkt als beleidsmedewerker Jeugdwet", "experience", ()),
        ("Ervaring bij een team Leerplicht", "experience", ()),
        ("Procedures gevoerd bij de CRvB en de Raad van State", "experience", ()),
        ("Kennis van het Besluit begroting en verantwoording provincies en gemeenten (BBV)",
         "knowledge", ("Besluit begroting en verantwoording provincies en gemeenten (BBV)",)),
        ("Kent de Wet open overheid en de Archiefwet", "knowledge",
         ("Wet open overheid", "Archiefwet")),
        ("Geschoold in Signs of Safety", "training", ("Signs of Safety",)),
        ("Een geldig rijbewijs B", "other", ()),
        ("Houdt zich aan de gedragscode van Zandwold", "other", ()),
        ("Een netwerk bij corporaties in Zandwold", "network", ()),
        ("Ervaring met het werk. Beschrijf dit in het cv", "experience", ()),
    ],
)  # fmt: skip
def test_names(text, theme, names):
    assert names_in(text, theme) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A bachelor’s degree (hbo or wo) in computer science or earth sciences", ("computer science", "earth sciences")),
        ("Bachelor (hbo/wo) in computer science", ("computer science",)),
        ("A master's degree (or higher) in geography", ("geography",)),
        ("Een bachelor (hbo of wo) in bedrijfskunde of bestuurskunde", ("bedrijfskunde", "bestuurskunde")),
        ("Een opleiding mobiliteit of civiele techniek op ten minste hbo-niveau afgerond", ("mobiliteit", "civiele techniek")),
        ("Een opleiding bouwkunde op minstens mbo-niveau", ("bouwkunde",)),
        ("A degree in a relevant field", None),
        ("A bachelor's degree (hbo or wo) in any field", None),
        ("Een opleiding op ten minste hbo-niveau", None),
    ],
)  # fmt: skip
def test_fields_of_study_behind_a_bracket(text, names):
    assert (names_in(text, "education") or None) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ten minste 4 jaar werkervaring als DevOps engineer in de laatste 6 jaar", []),
        ("Ervaring in een DevOps-team", []),
        ("Ervaring met DevOps en CI/CD", []),
        ("Ervaring met Kubernetes of OpenShift in een productieomgeving", ["Kubernetes", "OpenShift"]),
        ("Minimaal 1 jaar werkervaring met Terraform", ["Terraform"]),
        ("Ervaring met GitLab CI", ["GitLab CI"]),
        ("Ervaring met SaaS-oplossingen en API's", []),
        ("Ervaring met API management in een keten van overheden", []),
        ("Kennis van KPI's en DPIA's", []),
        ("De inschrijver is toegelaten tot het DAS", []),
        ("Ervaring met systeemgerichte contractbeheersing (SCB)", []),
        ("Ervaring met het toepassen van UAV-GC 2005", ["UAV-GC 2005"]),
        ("Aantoonbare werkervaring met de UAV 2012", ["UAV 2012"]),
        ("Twee referentieprojecten met een UAV-GC-contract", ["UAV-GC"]),
        ("Afgeronde cursus Directievoering en toezicht UAV", ["Directievoering en toezicht UAV"]),
        ("Kennis van de Omgevingswet en het Digitaal Stelsel Omgevingswet (DSO)", ["Omgevingswet", "Digitaal Stelsel Omgevingswet"]),
        ("Ervaring met de Wmo 2015 en de Jeugdwet", ["Wmo 2015", "Jeugdwet"]),
        ("SKJ-registratie als jeugdprofessional", ["SKJ"]),
        ("Drie jaar ervaring als jeugdconsulent bij een gemeente of CJG", []),
        ("Ervaring met Suite voor Jeugd of Zorgned", ["Suite voor Jeugd", "Zorgned"]),
        ("Ervaring met Signs of Safety", ["Signs of Safety"]),
        ("Certificaat TOGAF 10", ["TOGAF 10"]),
        ("Gecertificeerd als SAFe Scrum Master", ["SAFe Scrum Master"]),
        ("In het bezit van ISTQB Advanced Level Test Manager", ["ISTQB Advanced Level Test Manager"]),
        ("Certificaat PRINCE2 Practitioner", ["PRINCE2 Practitioner"]),
        ("ITIL 4 Foundation", ["ITIL 4 Foundation"]),
        ("IPMA-C of PRINCE2 Foundation", ["IPMA-C", "PRINCE2 Foundation"]),
        ("Azure Administrator Associate of een vergelijkbaar certificaat", ["Azure Administrator Associate"]),
        ("In het bezit van een geldig certificaat CISSP of CISM", ["CISSP", "CISM"]),
        ("Je hebt ervaring met AFAS en Relatics", ["AFAS", "Relatics"]),
        ("Afgeronde hbo-opleiding in de richting rechten of bestuurskunde", ["rechten", "bestuurskunde"]),
        ("Een afgeronde wo-opleiding planologie", ["planologie"]),
        ("Een afgeronde hbo-opleiding civiele techniek of bouwkunde", ["civiele techniek", "bouwkunde"]),
        ("Afgeronde hbo-opleiding in een sociale of juridische richting", []),
        ("Een afgeronde opleiding in een financiële richting, bijvoorbeeld bedrijfseconomie of accountancy", ["bedrijfseconomie", "accountancy"]),
        ("Afgeronde wo- of hbo-opleiding, bijvoorbeeld planologie of bestuurskunde", ["planologie", "bestuurskunde"]),
        ("Je hebt een hbo-diploma", []),
        ("Hbo SPH, MWD of Social Work", ["SPH", "MWD", "Social Work"]),
        ("Afgeronde wo-master in econometrie, statistiek of wiskunde", ["econometrie", "statistiek", "wiskunde"]),
        ("Een afgeronde hbo-opleiding van minimaal vier jaar", []),
        ("Een technische opleiding op mbo-niveau", []),
        ("Kennis van de Wet kwaliteitsborging voor het bouwen en de Leerplichtwet 1969", ["Wet kwaliteitsborging voor het bouwen", "Leerplichtwet 1969"]),
        ("Ervaring met de subsidieregels van de Regio Deal", []),
        ("Kennis van de AGVV en de de-minimisverordening", ["AGVV", "de-minimisverordening"]),
        ("Ervaring met iBabs", ["iBabs"]),
        ("Ervaring met Power BI en DAX", ["Power BI", "DAX"]),
        ("Aantoonbaar gewerkt met R", ["R"]),
        ("Gewerkt met R of Python", ["R", "Python"]),
        ("Kennis van NORA en ArchiMate", ["NORA", "ArchiMate"]),
        ("Kennis van de Woningwet en de Huisvestingswet 2014", ["Woningwet", "Huisvestingswet 2014"]),
        ("Ervaring met BIO en NIS2", ["BIO", "NIS2"]),
        ("Ervaring met ArcGIS of QGIS", ["ArcGIS", "QGIS"]),
        ("Rijbewijs B", []),
        ("Een VOG die niet ouder is dan drie maanden", []),
        ("Werkervaring bij de Belastingdienst of het UWV", []),
        ("Ervaring bij Provinciale Staten of een gemeenteraad", []),
        ("Ervaring in de regio Zeeuws-Vlaanderen", []),
        ("Ervaring met een Veiligheidshuis", []),
        ("Ervaring met de Awb en de Woo", ["Awb", "Woo"]),
        ("Kennis van het BBV", ["BBV"]),
        ("Werkervaring als teamleider Burgerzaken", []),
        ("Certificaat Certified Kubernetes Administrator (CKA)", ["Certified Kubernetes Administrator (CKA)"]),
    ],
)  # fmt: skip
def test_names_among_kinds_and_bodies(text: str, names: list[str]) -> None:
    assert list(names_in(text, theme_of(text))) == names


@pytest.mark.parametrize(
    ("text", "theme", "names"),
    [
        ("Een hbo-opleiding in de richting landschapsarchitectuur of tuin- en landschapsinrichting", "education", ("landschapsarchitectuur", "tuin- en landschapsinrichting")),
        ("Een hbo-opleiding in de richting bos- en natuurbeheer", "education", ("bos- en natuurbeheer",)),
        ("Een hbo-opleiding richting werktuigbouwkunde, elektro- en regeltechniek of chemie", "education", ("werktuigbouwkunde", "elektro- en regeltechniek", "chemie")),
        ("Een hbo-opleiding in de richting social work en pedagogiek", "education", ("social work", "pedagogiek")),
        ("een hbo-opleiding richting informatica, bedrijfskundige informatica of data science", "education", ("informatica", "bedrijfskundige informatica", "data science")),
        ("Een hbo-diploma richting technische informatica of wiskunde", "education", ("technische informatica", "wiskunde")),
        ("Een hbo-opleiding in de richting geo-informatie, geodesie of geografie is nodig", "education", ("geo-informatie", "geodesie", "geografie")),
        ("Een opleiding in de richting archeologie is een pre", "education", ("archeologie",)),
        ("Een hbo-opleiding in een technische richting", "education", ()),
        ("Een hbo-opleiding in bestuurlijke of financiële richting", "education", ()),
        ("A completed master's degree at university level (WO)", "education", ()),
        ("In het bezit van het Praktijkdiploma Loonadministratie (PDL)", "training", ("Praktijkdiploma Loonadministratie (PDL)",)),
        ("In het bezit van een TOGAF 9- of TOGAF 10-certificaat", "training", ("TOGAF 9", "TOGAF 10")),
        ("In het bezit van een geldig PRINCE2 Foundation-certificaat", "training", ("PRINCE2 Foundation",)),
        ("In het bezit van een IPMA C-certificaat", "training", ("IPMA C",)),
        ("Een geldig CISSP- of CISM-certificaat", "training", ("CISSP", "CISM")),
        ("Een training stress-sensitief werken of motiverende gespreksvoering", "training", ("stress-sensitief werken", "motiverende gespreksvoering")),
        ("Ervaring met oplossingsgericht werken", "experience", ()),
        ("Drie jaar gewerkt als security analist in een SOC", "experience", ()),
        ("Ervaring met het inrichten van een SOC of CERT", "experience", ()),
        ("Ten minste twee jaar ervaring als boa bij een gemeente", "experience", ()),
        ("Een geldige boa-akte domein III (Onderwijs)", "training", ("boa-akte domein III (Onderwijs)",)),
        ("Geldige akte BOA domein II", "training", ("BOA domein II",)),
        ("Registratie bij SKJ", "registration", ("SKJ",)),
        ("Geregistreerd volgens de Waadi", "registration", ("Waadi",)),
    ],
)  # fmt: skip
def test_names_of_studies_and_certificates(text, theme, names):
    assert names_in(text, theme) == names


@pytest.mark.parametrize(
    ("text", "theme", "names"),
    [
        ("Afgeronde hbo-rechten of hbo-bestuurskunde", "education", ("hbo-rechten", "hbo-bestuurskunde")),
        ("Hbo-diploma bouwkunde, rechten of ruimtelijke ordening", "education", ("bouwkunde", "rechten", "ruimtelijke ordening")),
        ("Minimaal hbo-niveau (bouwkunde, rechten of milieukunde)", "education", ("bouwkunde", "rechten", "milieukunde")),
        ("hbo+ bedrijfskunde, economie of vastgoed", "education", ("bedrijfskunde", "economie", "vastgoed")),
        ("WO rechten afgerond", "education", ("rechten",)),
        ("Een afgeronde opleiding HRM", "education", ("HRM",)),
        ("Mbo-4-opleiding, bij voorkeur in de richting ICT", "education", ("ICT",)),
        ("Dat de kandidaat een afgeronde hbo-opleiding rechten heeft", "education", ("rechten",)),
        ("Een opleiding in de richting bouwkunde hebt afgemaakt", "education", ("bouwkunde",)),
        ("Mbo-diploma niveau 4 of hoger, in geo-informatie", "education", ("geo-informatie",)),
        ("Een opleiding procesregie of een training mediation", "training", ("procesregie", "mediation")),
        ("Een afgeronde mediationopleiding", "education", ("mediationopleiding",)),
        ("Een geldig certificaat Scrum Master", "training", ("Scrum Master",)),
        ("Ervaring in een SAFe-omgeving", "experience", ("SAFe",)),
        ("Ervaring met SSIS-pakketten en FortiGate-firewalls", "system", ("SSIS", "FortiGate")),
        ("Ervaring met UAV-GC-contracten", "experience", ("UAV-GC",)),
        ("Ervaring met de RAW-systematiek", "experience", ("RAW-systematiek",)),
        ("Ervaring met GREX Manager of Sparx Enterprise Architect", "system", ("GREX Manager", "Sparx Enterprise Architect")),
        ("Kennis van de Ambtenarenwet", "knowledge", ("Ambtenarenwet",)),
        ("Kennis van de cao hbo", "knowledge", ("cao hbo",)),
        ("De Wet DBA kan van toepassing zijn", "registration", ("Wet DBA",)),
        ("Een hbo-opleiding, bij voorkeur technisch", "education", ()),
        ("Een hbo-opleiding, bij voorkeur in een informaticarichting", "education", ()),
        ("Het diploma staat met jaartal in het cv", "education", ()),
        ("Een kopie van het hbo-diploma wordt meegestuurd", "education", ()),
        ("Hbo werk- en denkniveau", "education", ()),
        ("Drie jaar gewerkt als BIM-coördinator", "experience", ()),
        ("Ervaring met een ICT-omgeving of een OTAP-omgeving", "experience", ()),
        ("Ervaring als Scrum Master", "experience", ()),
        ("Ervaring met Power BI-rapportages", "experience", ("Power BI",)),
        ("Kennis van de NEN 2767-normen", "knowledge", ("NEN 2767",)),
        ("Ervaring met SAP S/4HANA en .NET", "system", ("SAP S/4HANA", ".NET")),
        ("Werkervaring met AutoCAD Civil 3D", "experience", ("AutoCAD Civil 3D",)),
        ("Een opleiding met recht van spreken", "education", ()),
        ("Ervaring met het begeleiden van BOA's", "experience", ()),
    ],
)  # fmt: skip
def test_names_of_fields_and_of_tools_before_a_noun(text, theme, names):
    assert names_in(text, theme) == names
