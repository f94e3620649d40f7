"""Where the demands stand that one sentence tells together, and sentences that tell one."""

from __future__ import annotations

import pytest

from tenderkit.dutch.several_demands import several_demands


def told(text: str) -> list[str]:
    return [text[start:end] for start, end in several_demands(text)]


@pytest.mark.parametrize(
    ("sentence", "about"),
    [
        ("Wij zoeken iemand die minimaal hbo heeft, in de afgelopen 6 jaar minimaal 3 jaar als programmasecretaris heeft gewerkt, minimaal 1 beheerplan heeft geschreven dat door een raad is vastgesteld, en aantoonbaar kennis heeft van de Wet markt en overheid.", ["minimaal hbo", "programmasecretaris", "beheerplan", "kennis"]),
        ("Vereist zijn: een afgeronde wo-opleiding; ten minste vier jaar ervaring met subsidies; beheersing van het Frans.", ["wo-", "vier jaar", "Frans"]),
        ("U beschikt over een hbo-diploma, u hebt minimaal twee jaar ervaring als griffier en u spreekt vloeiend Duits.", ["hbo-diploma", "griffier", "Duits"]),
        ("We vragen iemand met een afgeronde hbo-opleiding, drie jaar ervaring in het sociaal domein en een geldige SKJ-registratie.", ["opleiding", "drie jaar", "SKJ"]),
        ("De kandidaat die wij zoeken heeft minimaal mbo 4 afgerond, heeft in de laatste vijf jaar twee jaar aan een balie gewerkt en spreekt naast Nederlands ook Engels.", ["mbo", "balie", "Engels"]),
        ("Onmisbaar zijn voor ons een hbo-diploma, drie jaar ervaring met vergunningen en een rijbewijs B.", ["diploma", "drie jaar", "rijbewijs"]),
        ("Een afgeronde hbo-opleiding, vijf jaar ervaring als controller en kennis van het BBV zijn vereist.", ["opleiding", "controller", "BBV"]),
        ("De eisen zijn een hbo-opleiding, drie jaar ervaring in de jeugdzorg en een SKJ-registratie.", ["opleiding", "jeugdzorg", "SKJ"]),
        ("Wij verwachten dat je een wo-opleiding hebt afgerond, dat je minimaal vijf jaar ervaring hebt als econoom en dat je vloeiend Engels spreekt.", ["wo-opleiding", "econoom", "Engels"]),
        ("Uit je cv blijkt dat je hbo hebt, dat je in de afgelopen tien jaar ten minste vijf jaar bij een provincie werkte en dat je een aanbesteding hebt begeleid.", ["hbo", "provincie", "aanbesteding"]),
        ("Alleen kandidaten met een afgerond hbo, minimaal vijf jaar ervaring als contractmanager en een certificaat CATS CM nodigen we uit.", ["hbo", "contractmanager", "CATS"]),
        ("Van de kandidaat vragen wij een afgeronde hbo-opleiding, minimaal drie jaar ervaring met ruimtelijke plannen, en kennis van de Wro.", ["opleiding", "ruimtelijke plannen", "Wro"]),
        ("Het gaat ons om drie dingen: een afgeronde hbo-opleiding, twee jaar ervaring met inburgering en beschikbaarheid op maandag en woensdag.", ["opleiding", "inburgering", "maandag"]),
        ("Zonder hbo-diploma, drie jaar ervaring bij een waterschap en een geldig certificaat van veilig werken beginnen we er niet aan.", ["hbo-diploma", "waterschap", "certificaat"]),
        ("Kandidaten zonder hbo-diploma, zonder vier jaar ervaring in de bouw of zonder rijbewijs leggen we opzij.", ["diploma", "vier jaar", "rijbewijs"]),
        ("De adviseur heeft een wo-diploma, heeft minimaal zeven jaar ervaring als strateeg en heeft ten minste drie gemeenten geadviseerd.", ["wo-diploma", "strateeg", "drie gemeenten"]),
        ("Ons minimum is hbo, drie jaar ervaring met gebiedsontwikkeling en een rijbewijs.", ["hbo", "gebiedsontwikkeling", "rijbewijs"]),
        ("Een hbo-opleiding moet je hebben afgerond, drie jaar ervaring als leerplichtambtenaar moet je kunnen laten zien en een rijbewijs is nodig.", ["opleiding", "leerplichtambtenaar", "rijbewijs"]),
        ("Reageer alleen als je minimaal hbo hebt, drie jaar als klantmanager hebt gewerkt en met Suite4Inkomen overweg kunt.", ["hbo", "klantmanager", "Suite4Inkomen"]),
        ("Ik zoek een collega met minimaal hbo, drie jaar ervaring bij een omgevingsdienst en een VCA-diploma op zak.", ["hbo", "omgevingsdienst", "VCA"]),
        ("Je kunt niet zonder een hbo-diploma, drie jaar ervaring als redacteur en foutloos Nederlands.", ["diploma", "redacteur", "Nederlands"]),
        ("Wij willen iemand die een hbo-opleiding heeft afgerond, die minimaal drie jaar bij een GGD heeft gewerkt en die vloeiend Turks spreekt.", ["opleiding", "GGD", "Turks"]),
        ("Eisen zijn een hbo-diploma, een certificaat Prince2 en vier jaar ervaring als projectmanager.", ["hbo", "Prince2", "projectmanager"]),
        ("Zij heeft ten minste een hbo-diploma, heeft in de afgelopen zeven jaar minimaal vijf jaar als ontwerper gewerkt, heeft twee bruggen ontworpen en is ingeschreven in het architectenregister.", ["diploma", "vijf jaar als ontwerper", "bruggen", "register"]),
        ("Aan drie eisen moet je voldoen: je hebt hbo, je hebt vijf jaar ervaring als HR-adviseur en je hebt een rijbewijs.", ["hbo", "HR-adviseur", "rijbewijs"]),
        ("Je hebt een hbo-diploma en drie jaar ervaring als inkoper.", ["diploma", "inkoper"]),
        ("We zoeken iemand met een wo-opleiding en minstens vier jaar ervaring als onderzoeker.", ["wo-opleiding", "onderzoeker"]),
        ("De kandidaat heeft een hbo-opleiding afgerond en heeft minimaal drie jaar ervaring als planner.", ["opleiding", "planner"]),
        ("U moet beschikken over een geldig rijbewijs en over minimaal een jaar ervaring in de wijk.", ["rijbewijs", "jaar ervaring"]),
        ("Je hebt minimaal drie jaar ervaring als casemanager en je hebt een hbo-diploma.", ["casemanager", "diploma"]),
        ("Wij zoeken een adviseur die een hbo-opleiding heeft gevolgd, de afgelopen vijf jaar ten minste twee jaar met Oracle heeft gewerkt, minstens één migratie heeft geleid en Engels spreekt.", ["opleiding", "Oracle", "migratie", "Engels"]),
        ("Ons lijstje is kort: hbo, drie jaar ervaring met Centric en een rijbewijs.", ["hbo", "Centric", "rijbewijs"]),
        ("U hebt hbo afgerond, u hebt de afgelopen vier jaar minimaal twee jaar bij een rijksdienst gewerkt, en u bent per 1 maart 2028 beschikbaar.", ["hbo", "rijksdienst", "beschikbaar"]),
        ("Vereist: hbo, vier jaar ervaring in de openbare ruimte en een certificaat IPMA-C.", ["hbo", "openbare ruimte", "IPMA"]),
        ("Naast een hbo-diploma vragen we minimaal drie jaar ervaring met begrotingen en kennis van Key2Financien.", ["diploma", "begrotingen", "Key2"]),
        ("Zowel een hbo-diploma als minimaal drie jaar ervaring in de zorg is vereist.", ["diploma", "zorg"]),
        ("De kandidaat is hbo-opgeleid, heeft vijf jaar ervaring als vastgoedadviseur, kent de Wet voorkeursrecht gemeenten en is RICS-geregistreerd.", ["hbo", "vastgoedadviseur", "voorkeursrecht", "RICS"]),
        ("Voorwaarde is dat de kandidaat een hbo-diploma heeft, dat hij minimaal drie jaar als beheerder heeft gewerkt en dat hij een rijbewijs heeft.", ["diploma", "beheerder", "rijbewijs"]),
        ("We gaan uit van iemand met hbo, met minimaal vijf jaar ervaring in de strafrechtketen en met een afgeronde opleiding tot mediator.", ["hbo", "strafrechtketen", "mediator"]),
        ("Je moet hbo hebben afgerond, minimaal drie jaar ervaring hebben als coach en een geldig rijbewijs B hebben.", ["hbo", "coach", "rijbewijs"]),
        ("Wie bij ons aan de slag wil, heeft een afgeronde hbo-opleiding, kan minimaal drie jaar ervaring als projectleider aantonen en rijdt auto.", ["opleiding", "projectleider", "auto"]),
        ("Het profiel is helder: minimaal een hbo-diploma civiele techniek, ten minste 5 jaar ervaring met asfaltonderhoud, en een VCA VOL-certificaat.", ["civiele", "asfalt", "VCA"]),
        ("Een kandidaat komt alleen in aanmerking als hij of zij een wo-diploma heeft, ten minste vijf jaar als econoom heeft gewerkt en in de laatste drie jaar minimaal één businesscase voor een gemeente heeft opgesteld.", ["wo-diploma", "econoom", "businesscase"]),
        ("Wij zoeken iemand met een hbo-diploma, met tenminste 2 jaar werkervaring als klantadviseur en met aantoonbare kennis van de Wet basisregistratie personen.", ["diploma", "klantadviseur", "basisregistratie"]),
        ("U levert een kandidaat die minimaal mbo-niveau 4 heeft, minstens 18 maanden ervaring heeft als administratief medewerker en die Excel beheerst.", ["mbo", "administratief", "Excel"]),
        ("Je hebt de afgelopen vijf jaar minimaal drie jaar als toetser gewerkt, je hebt een bouwkundige opleiding op mbo-niveau en je kent het Bbl.", ["toetser", "mbo", "Bbl"]),
        ("Essentieel zijn een afgeronde wo-opleiding rechten, minimaal vier jaar ervaring in het bestuursrecht en ervaring als gemachtigde in ten minste tien zittingen.", ["rechten", "bestuursrecht", "zittingen"]),
        ("We eisen een hbo-opleiding, 3 jaar ervaring met aanbesteden, en een NEVI 1-diploma.", ["hbo-opleiding", "aanbesteden", "NEVI"]),
        ("De kandidaat beschikt over minimaal een afgeronde hbo-opleiding, minimaal 3 jaar ervaring in een vergelijkbare functie en een registratie bij de SKJ.", ["opleiding", "vergelijkbare", "SKJ"]),
        ("Zonder afgeronde opleiding op hbo-niveau, zonder rijbewijs en zonder minstens twee jaar ervaring in de wijk kunnen we je niet voorstellen.", ["opleiding", "rijbewijs", "wijk"]),
        ("Belangrijk: je hebt minimaal hbo, je hebt al eens een collegeperiode als communicatieadviseur meegemaakt en je schrijft foutloos.", ["hbo", "communicatieadviseur", "foutloos"]),
        ("Je bent geregistreerd als architect, hebt minimaal zes jaar ervaring met scholenbouw en spreekt goed Nederlands.", ["architect", "scholenbouw", "Nederlands"]),
        ("Hiervoor is nodig dat de kandidaat een opleiding op wo-niveau heeft, vijf jaar leiding heeft gegeven aan een team van ten minste vijftien mensen en een reorganisatie heeft begeleid.", ["wo-niveau", "leiding", "reorganisatie"]),
        ("Minimumeisen zijn: hbo werk- en denkniveau, ten minste vier jaar relevante werkervaring, en beschikbaarheid voor 32 uur per week.", ["denkniveau", "werkervaring", "32 uur"]),
        ("Om in aanmerking te komen moet u een hbo-diploma bezitten, moet u drie jaar in de ouderenzorg hebben gewerkt en moet u een auto hebben.", ["diploma", "ouderenzorg", "auto"]),
        ("De harde eisen zijn een diploma verpleegkunde op hbo-niveau, een BIG-registratie en twee jaar ervaring in de wijk.", ["verpleegkunde", "BIG", "wijk"]),
        ("Een afgeronde hbo-opleiding is vereist, evenals minimaal vijf jaar ervaring als beleidsadviseur verkeer.", ["opleiding", "verkeer"]),
        ("Wij vragen dat u een hbo-diploma hebt, en dat u in de afgelopen acht jaar minimaal vier jaar bij een veiligheidsregio hebt gewerkt.", ["diploma", "veiligheidsregio"]),
        ("De inhuurkracht heeft hbo, heeft minimaal 2 jaar ervaring met Key2Burgerzaken en is elke dinsdagavond beschikbaar.", ["hbo", "Key2", "dinsdagavond"]),
        ("Voor ons telt maar drie dingen echt: hbo, vijf jaar ervaring als accountmanager en vloeiend Duits.", ["hbo", "accountmanager", "Duits"]),
        ("Heb je geen hbo-diploma, geen vier jaar ervaring met dijkversterking of geen rijbewijs, dan hoef je niet te reageren.", ["diploma", "dijkversterking", "rijbewijs"]),
        ("Niet reageren als je geen hbo hebt, minder dan drie jaar ervaring met de Wmo hebt of geen Nederlands spreekt.", ["hbo", "Wmo", "Nederlands"]),
        ("Je hebt hbo of wo afgerond, minimaal 3 jaar ervaring als data-analist en je kunt overweg met SQL, Python en Power BI.", ["hbo", "data-analist", "SQL"]),
    ],
)  # fmt: skip
def test_each_demand_of_a_sentence_has_its_own_words(sentence: str, about: list[str]) -> None:
    pieces = told(sentence)
    assert len(pieces) == len(about)
    assert all(thing in piece for thing, piece in zip(about, pieces, strict=True))


@pytest.mark.parametrize(
    "sentence",
    [
        "Je hebt minimaal drie jaar ervaring met beleid en uitvoering in een politieke omgeving.",
        "Een afgeronde opleiding op hbo- of wo-niveau is vereist.",
        "Je hebt minimaal drie jaar ervaring als projectleider, waarvan één jaar bij een gemeente.",
        "Wij vragen minimaal drie jaar ervaring met Djuma, Corsa, Decos en Zaaksysteem.nl.",
        "De kandidaat heeft minimaal vijf jaar ervaring met het opstellen, toetsen en verlengen van contracten.",
        "De kandidaat spreekt en schrijft vloeiend Nederlands.",
        "Je hebt een hbo-diploma bestuurskunde, rechten of bedrijfskunde.",
        "Vereist is minimaal vijf jaar ervaring bij een gemeente, provincie of waterschap.",
        "Je hebt minimaal vier jaar ervaring als adviseur, projectleider of programmamanager in de publieke sector.",
        "Minimaal drie jaar ervaring, opgedaan in de afgelopen vijf jaar, met vergunningen, toezicht en handhaving is vereist.",
        "De kandidaat heeft kennis van de Omgevingswet, de Woningwet en het Besluit bouwwerken leefomgeving.",
        "Uit het cv moet blijken dat de kandidaat minimaal drie jaar als jurist heeft gewerkt, bij voorkeur bij een gemeente.",
        "Je hebt minimaal drie jaar ervaring met het begeleiden van inwoners en hun gezinnen, thuis en op school.",
        "Vereist is een afgeronde hbo-opleiding, bijvoorbeeld sociaal werk, verpleegkunde of pedagogiek.",
        "De kandidaat heeft minimaal twee jaar ervaring met Power BI en Excel.",
        "Wij vragen een rijbewijs B en een auto.",
        "De kandidaat heeft minimaal drie jaar ervaring als teamleider van een team van ten minste tien medewerkers.",
        "Je hebt minstens vijf jaar ervaring als controller bij een organisatie met meer dan 500 medewerkers en een begroting van ten minste 100 miljoen euro.",
        "Wie minder dan drie jaar ervaring met jeugdbeleid heeft, hoeft niet te reageren.",
        "Je hebt een afgeronde opleiding op minimaal hbo-niveau, aantoonbaar met een diploma.",
        "Minimaal hbo werk- en denkniveau is vereist.",
        "Een hbo-diploma of vijf jaar ervaring als adviseur is vereist.",
        "De kandidaat heeft in de afgelopen zes jaar minimaal drie jaar gewerkt als griffier of raadsadviseur.",
        "We vragen minimaal vijf jaar ervaring met grote projecten, dat wil zeggen projecten van meer dan een miljoen euro en met meer dan drie partijen.",
        "Je hebt minimaal drie jaar ervaring in de rol van scrum master, agile coach of release train engineer.",
        "De kandidaat moet op maandag, dinsdag en donderdag beschikbaar zijn.",
        "Je hebt aantoonbare ervaring met het schrijven van raadsvoorstellen, collegenota's en beantwoording van raadsvragen.",
        "Vereist is minimaal vier jaar ervaring als planeconoom, aan te tonen met twee projecten.",
        "De kandidaat beschikt over een certificaat Prince2 Foundation of IPMA-D.",
        "Wij verlangen kennis van en ervaring met de Participatiewet.",
        "Je hebt ervaring met zowel de voorbereiding als de uitvoering van verkiezingen, en dat minimaal twee keer.",
        "Minimaal drie jaar ervaring in de jeugdzorg of de Wmo, of een combinatie daarvan, is een eis.",
        "De kandidaat heeft minimaal vijf jaar ervaring als architect, van wie ten minste twee jaar als lead.",
        "Een rijbewijs is verplicht omdat je veel op pad bent en de wijken niet met de bus te bereiken zijn.",
        "Je hebt minimaal 5 jaar ervaring, waarvan minimaal 2 jaar als lead en minimaal 1 jaar bij een gemeente.",
        "De kandidaat heeft minimaal drie jaar ervaring met het adviseren van een college, een raad en een directie.",
        "Vereist is een diploma bestuurskunde, een diploma rechten of een diploma bedrijfskunde.",
        "Je hebt minimaal vier jaar ervaring als projectleider in de grond-, weg- en waterbouw.",
        "De kandidaat heeft ervaring met het opzetten van een opleidingsplan en een certificeringstraject, minimaal twee jaar.",
        "Minimaal drie jaar ervaring met het geven van trainingen en workshops over diploma's en certificaten is vereist.",
        "Een hbo-diploma of een daarmee gelijk te stellen combinatie van opleiding en ervaring is vereist.",
        "Je hebt minimaal twee jaar ervaring als docent op een mbo, een hbo en een universiteit samen.",
        "Wij vragen minimaal vijf jaar ervaring met het begeleiden van jongeren van 12 jaar en ouder en hun ouders.",
        "De kandidaat heeft in de afgelopen tien jaar minimaal twee keer een raadsperiode en een collegevorming meegemaakt.",
        "Je hebt minimaal drie jaar ervaring in een gemeente met meer dan 50.000 inwoners en een eigen belastingdienst.",
        "De kandidaat moet minimaal één bestemmingsplan en één omgevingsplan hebben opgesteld.",
        "Minimaal hbo, bij voorkeur bestuurskunde of een vergelijkbare opleiding, is vereist.",
        "Het certificaat moet geldig zijn op de dag van inschrijven en gedurende de hele opdracht.",
        "Je hebt minimaal 3 jaar ervaring als adviseur, opgedaan bij een provincie, een waterschap en een omgevingsdienst.",
        "We vragen minimaal vier jaar ervaring met het leiden van projecten met een looptijd van ten minste een jaar en een budget van minimaal € 500.000.",
        "De kandidaat heeft minimaal hbo-niveau, te zien aan een diploma of minimaal vijf jaar ervaring op dat niveau.",
        "Je hebt aantoonbaar minimaal drie jaar ervaring met Excel, Word en Outlook, en met het koppelen daarvan.",
        "U dient te beschikken over een aansprakelijkheidsverzekering van minimaal € 500.000 per gebeurtenis en minimaal € 1.000.000 per jaar.",
        "De kandidaat heeft een relevante hbo-opleiding (bijvoorbeeld hbo rechten, een master bestuurskunde of een opleiding planologie) afgerond.",
        "Je hebt kennis van en minimaal twee jaar ervaring met de Wet open overheid.",
        "Minimaal vijf jaar aantoonbare ervaring als leidinggevende, van wie drie jaar als afdelingshoofd en één jaar in een fusie, is een eis.",
        "De kandidaat is minimaal drie dagen per week op kantoor en een dag thuis.",
    ],
)
def test_a_sentence_that_tells_one_demand(sentence: str) -> None:
    assert told(sentence) == []


def test_pieces_of_several_sentences_are_counted_through() -> None:
    text = "Vereist zijn hbo en een rijbewijs B. Dat is alles. U hebt mbo 4 en drie jaar ervaring als planner."
    assert told(text) == [
        "hbo",
        "een rijbewijs B",
        "U hebt mbo 4",
        "drie jaar ervaring als planner",
    ]


def test_what_comes_of_lacking_them_belongs_to_none() -> None:
    assert told("Wie geen hbo heeft en geen rijbewijs bezit, hoeft niet te reageren.") == [
        "Wie geen hbo heeft",
        "geen rijbewijs bezit",
    ]
