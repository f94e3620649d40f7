"""Papers by their name: without their length, of a demand only the copy, and none that the client hands out."""

import pytest

from tenderkit.extraction import extract
from tenderkit.reading import read_text

PAGE = """Adviseur riolering

Opdrachtgever: Gemeente Waterakker
Maximaal uurtarief: € 91,00
Sluitingsdatum: 14 november 2031, 12:00 uur

Eisen

1. Minimaal 3 jaar ervaring als adviseur riolering bij een gemeente
2. Een afgeronde hbo-opleiding{demand}

Indienen

{told}
"""


def papers(told: str, demand: str = "") -> list[str]:
    """The papers that a page asks for."""
    form = extract(read_text(PAGE.format(told=told, demand=demand))).submission
    return list(form.documents if form else ())


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("Stuur ons je cv (in het Nederlands, hooguit 4 bladzijden) en een motivatie van een halve pagina.", ["motivatie"]),
        ("Stuur je cv en een motivatie van hooguit anderhalve pagina mee.", ["motivatie"]),
        ("Voeg een motivatiebrief van maximaal één A4 toe.", ["motivatiebrief"]),
        ("Lever een plan van aanpak van maximaal twee pagina’s A4 in.", ["plan van aanpak"]),
        ("Stuur een motivatie van niet meer dan 300 woorden mee.", ["motivatie"]),
        ("De inschrijving bestaat uit een cv, een visie van één kantje en het prijsblad.", ["visie", "prijsblad"]),
        ("Stuur je cv mee, plus een brief van een paar alinea's.", ["brief"]),
        ("Voeg een casusbeschrijving van ten hoogste 2 A4-tjes bij.", ["casusbeschrijving"]),
        ("Dien een volledig ingevuld prijzenblad in.", ["ingevuld prijzenblad"]),
        ("Stuur een volledig ingevulde vragenlijst mee.", ["ingevulde vragenlijst"]),
        ("U levert aan: cv (max 5 pagina's), plan van aanpak (2 A4) en een rechtsgeldig ondertekende eigen verklaring.", ["plan van aanpak", "rechtsgeldig ondertekende eigen verklaring"]),
        ("- cv, Nederlands, niet langer dan 4 pagina's\n- kopie diploma\n- ingevuld tariefblad", ["kopie diploma", "ingevuld tariefblad"]),
        ("Aanleveren: cv max 4 p. (NL), kopie dipl., tariefvoorstel.", ["kopie dipl", "tariefvoorstel"]),
        ("In te leveren: cv (English or Dutch), plan van aanpak, publicatielijst en een kopie van het masterdiploma.", ["plan van aanpak", "publicatielijst", "kopie van het masterdiploma"]),
        ("Aan te leveren: cv, opdrachtenlijst, prijsblad.", ["opdrachtenlijst", "prijsblad"]),
        ("- cv, max 4 pagina's\n- Visie op de opdracht, een half A4\n- prijsblad", ["Visie op de opdracht", "prijsblad"]),
        ("Cv in Word, max 4 pagina's\nDaarnaast de visie en 1 referent die we mogen noemen", ["visie"]),
        ("Stuur: cv + motivatie + tariefblad.", ["motivatie", "tariefblad"]),
        ("Uw aanbod bestaat uit een cv van niet meer dan vier bladzijden, de genoemde memo en een volledig ingevuld prijzenblad (bijlage 2).", ["memo", "ingevuld prijzenblad"]),
        ("Een motivatie van een half A4 is verplicht.", ["motivatie"]),
        ("Andere bijlagen worden niet gelezen.", []),
        ("Een motivatiebrief is niet nodig en wordt niet meegestuurd.", []),
        ("Een brief hoeft niet.", []),
        ("Voor de start levert de kandidaat een VOG in.", []),
        ("De kandidaten ontvangen het plan van aanpak bij de uitnodiging.", []),
        ("Je tekent bij de start een geheimhoudingsverklaring.", []),
        ("Een VCA-VOL-certificaat haal je binnen drie maanden na de start, als je het nog niet hebt.", []),
        ("Certificaten neem je mee naar het gesprek.", []),
        ("Wij sturen je de toelichting en het format na aanmelding toe.", []),
        ("Je schrijft het plan van aanpak in de eerste maand.", []),
    ],
)  # fmt: skip
def test_papers_by_their_name(told: str, names: list[str]) -> None:
    assert papers(told) == names


@pytest.mark.parametrize(
    ("demand", "names"),
    [
        ("3. De kandidaat is in het bezit van een geldig certificaat CISSP of CISM, waarvan een kopie bij de inschrijving is gevoegd.", ["kopie"]),
        ("3. Een geldig VCA-certificaat (kopie bijvoegen).", ["kopie"]),
        ("3. Hbo-diploma, afgerond. Kopie meesturen.", ["kopie"]),
        ("3. TOGAF 9 Certified of hoger (add a copy of the certificate).", ["copy of the certificate"]),
        ("3. Een afgeronde hbo-opleiding, waarvan u een kopie van het diploma meestuurt.", ["kopie van het diploma"]),
        ("3. Inschrijver heeft een beroepsaansprakelijkheidsverzekering; voeg een kopie van de polis bij.", ["kopie van de polis"]),
        ("3. In het bezit van een geldig certificaat VCA-VOL.", []),
        ("3. Certificaat Scrum Master, te tonen in het gesprek.", []),
    ],
)  # fmt: skip
def test_of_a_demand_only_the_copy(demand: str, names: list[str]) -> None:
    told = "Stuur je cv in het Nederlands."
    assert [name.lower() for name in papers(told, f"\n{demand}")] == names


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("Je schrijft je in via het platform, met een cv in het Nederlands van maximaal 5 pagina's en een motivatiebrief.", ["motivatiebrief"]),
        ("U schrijft in met een cv, een motivatiebrief en een tariefblad.", ["motivatiebrief", "tariefblad"]),
        ("Upload a CV of no more than 5 pages, in English, and a motivation letter of one page in the Zeilwerk portal before the closing date.", ["motivation letter"]),
        ("Upload your CV and a cover letter in the portal.", ["cover letter"]),
        ("Plaats je cv en een plan van aanpak op het platform Zeilwerk.", ["plan van aanpak"]),
        ("Stuur je cv en het ingevulde formulier uit het portaal.", ["ingevulde formulier"]),
        ("In te dienen: een cv van maximaal 5 pagina's, met daarbij een portfolio van twee projecten.", ["portfolio"]),
        ("Stuur je cv en een portfolio met vijf voorbeelden.", ["portfolio"]),
        ("Stuur je cv en een verklaring van geen bezwaar mee.", ["verklaring van geen bezwaar"]),
        ("Stuur je cv en een overzicht van drie projecten.", ["overzicht van drie projecten"]),
        ("Mail je cv en een voorbeeld van een verslag.", ["voorbeeld van een verslag"]),
        ("Een motivatie is niet nodig, een kopie van je diploma wel.", ["kopie van je diploma"]),
        ("Geen brief, maar een ingevuld prijzenblad is wel verplicht.", ["ingevuld prijzenblad"]),
        ("Stuur je cv mee. Zonder motivatie nemen wij je reactie niet in behandeling.", ["motivatie"]),
        ("Stuur je cv en een motivatie mee. Zonder diploma mag je het werk niet doen.", ["motivatie"]),
        ("Stuur je cv mee. Zonder verklaring van geen bezwaar kan niet worden gestart.", []),
        ("Stuur je cv en vertel over je aanpak in het gesprek.", []),
        ("Mail je cv en een voorstel voor een gesprek.", []),
        ("Solliciteren met een brief is niet nodig, een cv is genoeg.", []),
    ],
)  # fmt: skip
def test_what_goes_with_the_cv(told: str, names: list[str]) -> None:
    assert papers(told) == names


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ("1. Een cv van maximaal 5 pagina's\n2. Eén referentieproject, met beeld\n3. Het tariefblad", None),
        ("Stuur een cv en één referentieproject met foto's.", None),
        ("Licht dit toe aan de hand van één referentieopdracht.", None),
        ("Stuur een cv en de gegevens van één referent.", 1),
        ("Stuur een cv en één referentieverklaring.", 1),
        ("Stuur je cv en twee referentieprojecten.", 2),
        ("Stuur een cv met minimaal 2 referenties.", 2),
    ],
)  # fmt: skip
def test_one_project_is_no_referee(told: str, count: int | None) -> None:
    form = extract(read_text(PAGE.format(told=told, demand=""))).submission
    assert (form.references_min if form else None) == count


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("- Cv\n- Persbericht van eigen hand\n- Screenshot van een kaart", ["Persbericht van eigen hand", "Screenshot van een kaart"]),
        ("- Cv\n- Verklaring beschikbaarheid\n- Ingevuld prijzenblad", ["Verklaring beschikbaarheid", "Ingevuld prijzenblad"]),
        ("- Cv\n- ITIL Foundation-certificaat\n- Uittreksel KvK", ["ITIL Foundation-certificaat", "Uittreksel KvK"]),
        ("We ontvangen graag je cv, een voorbeeld van een verslag en een motivatie.", ["voorbeeld van een verslag", "motivatie"]),
        ("U kunt per kandidaat een cv sturen, met een voorbeeld van een verslag.", ["voorbeeld van een verslag"]),
        ("Mail je cv met een half A4'tje waarom jij.", ["half A4'tje waarom jij"]),
        ("Stuur je cv, een motivatie van 1 A4 en contactgegevens van min. 2 referenten.", ["motivatie", "contactgegevens van min. 2 referenten"]),
        ("Stuur je cv en de namen van referenten.", ["namen van referenten"]),
        ("De inschrijving bestaat uit een cv en het ingevulde document eisen en wensen.", ["ingevulde document eisen en wensen"]),
        ("Stuur je cv. De beoordelingsmatrix die wij gebruiken vind je op de site.", []),
        ("Stuur je cv. De gemeente stuurt alle inschrijvers een brief met de uitslag.", []),
        ("Stuur je cv. Ik maak er een mooie presentatie van voor de klant.", []),
        ("Stuur je cv. In de bijlage vind je de uitvraag en het formulier met de eisen.", []),
        ("Stuur je cv. De winnende kandidaat levert een uittreksel aan.", []),
        ("Stuur je cv. Het conceptcontract is bijlage 2.", []),
        ("Stuur je cv. Facturen worden ingediend met een ondertekende urenstaat.", []),
        ("Stuur je cv. Neem naar het gesprek je diploma mee.", []),
    ],
)  # fmt: skip
def test_papers_of_any_kind_beside_the_cv_and_those_of_others(told: str, names: list[str]) -> None:
    assert papers(told) == names
