"""What a line is: a table of raw texts and their lines. One case, one line to add."""

from __future__ import annotations

import pytest

from tenderkit.reading import read_text

WRAPPED = """De gemeente zoekt voor het team Inkomen een ervaren consulent die zelfstandig een
caseload van ongeveer veertig huishoudens oppakt en daarbij nauw samenwerkt met de
collega's van het team Schuldhulp. De consulent rapporteert aan de teammanager en
werkt gemiddeld twee dagen in de week op het stadskantoor in het centrum van de stad.
"""

CASES: list[tuple[str, str, list[str]]] = [
    ("two words", "Start:\n1 mei 2026", ["Start:", "1 mei 2026"]),
    ("label and value lines stay two", "Standplaats\nUtrecht", ["Standplaats", "Utrecht"]),
    ("header rows", "Duur 3 maanden\nUren per week 32\nRegio Utrecht", ["Duur 3 maanden", "Uren per week 32", "Regio Utrecht"]),
    ("header rows with blank lines", "Duur 3 maanden\n\nUren per week 32", ["Duur 3 maanden", "Uren per week 32"]),
    ("bare header", "Max 80 p/u\n\nDrenthe\n\n24 uur p/w\n\n3de mei, 2026\n\n9de mei, 2026", ["Max 80 p/u", "Drenthe", "24 uur p/w", "3de mei, 2026", "9de mei, 2026"]),
    (
        "notes below each other, in a mail whose paragraphs run full",
        WRAPPED + "\n" + WRAPPED + "\nstart zsm, eerst voor een half jaar\nvrijdag mag je thuiswerken\nmax 78 per uur, ex btw\nzzp kan ook, hoor\nde deadline is maandag\n\n" + WRAPPED,
        [" ".join(WRAPPED.split()), " ".join(WRAPPED.split()), "start zsm, eerst voor een half jaar", "vrijdag mag je thuiswerken", "max 78 per uur, ex btw", "zzp kan ook, hoor", "de deadline is maandag", " ".join(WRAPPED.split())],
    ),
    ("a wrapped paragraph", WRAPPED, [" ".join(WRAPPED.split())]),
    ("name after its kind of body", "Minimaal 3 jaar ervaring als jurist bij de gemeente\nDoldrecht in het sociaal domein;", ["Minimaal 3 jaar ervaring als jurist bij de gemeente Doldrecht in het sociaal domein;"]),
    ("number after minimaal", "De kandidaat heeft minimaal\n3 jaar ervaring.", ["De kandidaat heeft minimaal 3 jaar ervaring."]),
    ("number and its unit", "Ervaring van minimaal 3\njaar als jurist", ["Ervaring van minimaal 3 jaar als jurist"]),
    ("day and month", "De gesprekken zijn op vrijdag 30\naugustus 2024.", ["De gesprekken zijn op vrijdag 30 augustus 2024."]),
    ("month and year", "Sluiting op 4 september\n2026", ["Sluiting op 4 september 2026"]),
    ("weekday and date", "Gesprekken op donderdag\n12 maart 2026", ["Gesprekken op donderdag 12 maart 2026"]),
    ("points on the next line", "1. Ervaring met inkoop van zorg en welzijn in een\nmiddelgrote gemeente\n(30 punten);\n2. Kennis van de\nJeugdwet\n(20 punten);", ["1. Ervaring met inkoop van zorg en welzijn in een middelgrote gemeente (30 punten);", "2. Kennis van de Jeugdwet (20 punten);"]),
    ("steps that fill their line", WRAPPED + "3. Ervaring met de uitvoering van de regelingen bij een dienst met tien gemeenten\n1 t/m 3 jaar: 10\nmeer dan 3 jaar, maar niet alles in dezelfde gemeente of bij dezelfde dienst: 20\nlanger: 30", [" ".join(WRAPPED.split()), "3. Ervaring met de uitvoering van de regelingen bij een dienst met tien gemeenten", "1 t/m 3 jaar: 10", "meer dan 3 jaar, maar niet alles in dezelfde gemeente of bij dezelfde dienst: 20", "langer: 30"]),
    ("a bar of links that fills its line", "Voorpagina | Opdrachten zoeken | Mijn reacties | Veelgestelde vragen | Hulp | NL / EN\nTeamleider Vergunningen\n" + WRAPPED, ["Voorpagina | Opdrachten zoeken | Mijn reacties | Veelgestelde vragen | Hulp | NL / EN", "Teamleider Vergunningen", " ".join(WRAPPED.split())]),
    ("what is left of a picture", "Logo van de Gemeenschappelijke Regeling Dienstverlening Zuiderland en Omstreken\nTeamleider Vergunningen\n" + WRAPPED, ["Logo van de Gemeenschappelijke Regeling Dienstverlening Zuiderland en Omstreken", "Teamleider Vergunningen", " ".join(WRAPPED.split())]),
    ("a number to call under a name", WRAPPED + "Bureau Inhuur en Inkoop van de gezamenlijke gemeenten in het hele rivierengebied\ntelefoon 0900-0000", [" ".join(WRAPPED.split()), "Bureau Inhuur en Inkoop van de gezamenlijke gemeenten in het hele rivierengebied", "telefoon 0900-0000"]),
    ("a number to call in a sentence", WRAPPED + "\nNog vragen die niet kunnen wachten tot de ronde van maandag? Dan belt u ons op\n0900-0000 of mailt u.", [" ".join(WRAPPED.split()), "Nog vragen die niet kunnen wachten tot de ronde van maandag? Dan belt u ons op 0900-0000 of mailt u."]),
    ("rows of other assignments", WRAPPED + "Juridisch adviseur Omgevingswet en Woo – 24 uur – Gelderland – sluit 2 maart 2027\nGriffier – 16 uur – Zeeland – sluit 3 maart 2027", [" ".join(WRAPPED.split()), "Juridisch adviseur Omgevingswet en Woo – 24 uur – Gelderland – sluit 2 maart 2027", "Griffier – 16 uur – Zeeland – sluit 3 maart 2027"]),
    ("a label behind a word that waits", "Tarief per uur: geen vast bedrag, wel een bovengrens die bij de gunning geldt als maximum\nReferentie:\nHW-12", ["Tarief per uur: geen vast bedrag, wel een bovengrens die bij de gunning geldt als maximum", "Referentie:", "HW-12"]),
    ("weight line stays", "Ervaring met zorginkoop\nWeging: 10 %", ["Ervaring met zorginkoop", "Weging: 10 %"]),
    ("bands", "Ervaring als jurist;\nGeen ervaring = 0 punten\n2 tot 4 jaar = 5 punten\n4 jaar of meer = 10 punten", ["Ervaring als jurist;", "Geen ervaring = 0 punten", "2 tot 4 jaar = 5 punten", "4 jaar of meer = 10 punten"]),
    ("question and answer", "Vraag: Mag het ook op afstand?\nAntwoord: Nee.", ["Vraag: Mag het ook op afstand?", "Antwoord: Nee."]),
    ("items without bullets", "Minimaal 2 jaar ervaring met inkoop\nKennis van de Wmo\nUitstekende beheersing van het Nederlands", ["Minimaal 2 jaar ervaring met inkoop", "Kennis van de Wmo", "Uitstekende beheersing van het Nederlands"]),
    ("small letters after a semicolon", "Het project kent drie fases;\nde voorbereiding in 2025,\nde uitvoering in 2026,\nen de evaluatie in 2027.", ["Het project kent drie fases;", "de voorbereiding in 2025,", "de uitvoering in 2026,", "en de evaluatie in 2027."]),
    ("a bullet on its own line", "•\nKennis van de Wmo\n•\nKennis van de Jeugdwet", ["• Kennis van de Wmo", "• Kennis van de Jeugdwet"]),
    ("a Word bullet and a tab", "\uf0b7\tKennis van de Wmo\no\tKennis van de Jeugdwet", ["• Kennis van de Wmo", "o Kennis van de Jeugdwet"]),
    ("a dotted number on its own line", "2.1.1\nDe kandidaat heeft een diploma.", ["2.1.1 De kandidaat heeft een diploma."]),
    ("a value that looks like a number", "Aantal professionals\n1.\nCV-eisen\nMaximaal 3 pagina's.", ["Aantal professionals", "1.", "CV-eisen", "Maximaal 3 pagina's."]),
    ("page number between", WRAPPED.replace("zelfstandig een\n", "zelfstandig een\n\nPagina 2 van 4\n\n"), [" ".join(WRAPPED.split())]),
    ("hyphenated", "Een beroepsaansprake-\nlijkheidsverzekering is vereist.", ["Een beroepsaansprakelijkheidsverzekering is vereist."]),
    ("soft hyphens", "Een beroeps\u00adaansprake\u00ad\nlijkheids\u00adverzekering is vereist.", ["Een beroepsaansprakelijkheidsverzekering is vereist."]),
    ("a hyphen from a PDF", "Een beroeps\u0002\nverzekering en een kantoor\ufffe\nbaan.", ["Een beroepsverzekering en een kantoorbaan."]),
    ("a loose hyphen", "Een hbo werk-\nen denkniveau.", ["Een hbo werk- en denkniveau."]),
    ("a name with a hyphen", "De gemeente Oud-\nBeijerveld zoekt.", ["De gemeente Oud-Beijerveld zoekt."]),
    ("columns by tab", "Uurtarief\t€ 90,00\nRegio\tDrenthe", ["Uurtarief\t€ 90,00", "Regio\tDrenthe"]),
    ("columns by spaces", "Uurtarief        € 90,00\nRegio            Drenthe", ["Uurtarief\t€ 90,00", "Regio\tDrenthe"]),
    ("two pairs side by side", "Start: 1 mei 2026    Einde: 1 juli 2026", ["Start: 1 mei 2026", "Einde: 1 juli 2026"]),
    ("two pairs behind each other", "Startdatum: 1 mei 2026 Einddatum: 1 juli 2026 Uren per week: 32", ["Startdatum: 1 mei 2026", "Einddatum: 1 juli 2026", "Uren per week: 32"]),
    ("label glued to a date", "Begindatum:\n1 mei 2026Einddatum:\n1 juli 2026Publicatiedatum:\n3 april 2026De opdracht is groot en nieuw.", ["Begindatum:", "1 mei 2026", "Einddatum:", "1 juli 2026", "Publicatiedatum:", "3 april 2026", "De opdracht is groot en nieuw."]),
    ("label glued to a number", "Opdrachtnummer: AB-4071Aantal posities: 1", ["Opdrachtnummer: AB-4071", "Aantal posities: 1"]),
    ("level glued to a sentence", "Opleidingsniveau:\nHBOWij zijn een kleine gemeente in het noorden.", ["Opleidingsniveau:", "HBO", "Wij zijn een kleine gemeente in het noorden."]),
    ("a topic glued to its demand", "2.1.1KENNISEis: De kandidaat kent de Wmo.", ["2.1.1 KENNIS Eis: De kandidaat kent de Wmo."]),
    ("a number glued to an answer", "De kandidaat kent de Wmo.Akkoord inschrijver: ja2.1.2PLANNING Eis: De kandidaat plant.", ["De kandidaat kent de Wmo.", "Akkoord inschrijver: ja", "2.1.2 PLANNING Eis: De kandidaat plant."]),
    ("narrow spaces and NFD", "Uurtarief: €\u202f90,00 \u00a0e\u0301n niets meer", ["Uurtarief: € 90,00 én niets meer"]),
    ("an accent on a ligature", "Werken b\u0133\u0301 ons en e\ufb01\u0301n", ["Werken bij\u0301 ons en efín"]),
    ("ligatures and zero widths", "o\ufb03cieel\u200b be\u200dleid", ["officieel beleid"]),
    ("Windows and old Mac line ends", "Een\r\nTwee\rDrie", ["Een", "Twee", "Drie"]),
    ("letter spaced by blank lines", "De kandidaat heeft kennis van de Wmo en van de\n\nJeugdwet en werkt daarmee al minimaal drie jaren in\n\nde praktijk van een gemeente met meer dan vijftig\n\nduizend inwoners.", ["De kandidaat heeft kennis van de Wmo en van de Jeugdwet en werkt daarmee al minimaal drie jaren in de praktijk van een gemeente met meer dan vijftig duizend inwoners."]),
    ("image of a copied page", "Gemeente Doldrecht\nimage\nMax 80 p/u", ["Gemeente Doldrecht", "image", "Max 80 p/u"]),
    ("numbered heading over text", "1.1 Over het team\nTeam Zorg bestaat uit tien consulenten.", ["1.1 Over het team", "Team Zorg bestaat uit tien consulenten."]),
    ("the same number again in brackets", f"{WRAPPED}- Minimaal drie jaar werkervaring als consulent in de afgelopen zes\n(6) jaar", [" ".join(WRAPPED.split()), "- Minimaal drie jaar werkervaring als consulent in de afgelopen zes (6) jaar"]),
    ("a time to a time", "Gesprekken op dinsdag 20 oktober 2026, 09.00\n- 12.30 uur, online", ["Gesprekken op dinsdag 20 oktober 2026, 09.00 - 12.30 uur, online"]),
    ("criteria named in mid-sentence", f"{WRAPPED}\nDaarna beoordelen drie leden van het projectteam elk voor zich de inschrijvingen op\nG1 tot en met G4; de desk rekent G5 uit.", [" ".join(WRAPPED.split()), "Daarna beoordelen drie leden van het projectteam elk voor zich de inschrijvingen op G1 tot en met G4; de desk rekent G5 uit."]),
    ("a short line that ends in a preposition", f"{WRAPPED}Daar worden we blij van\nErvaring met roosteren", [" ".join(WRAPPED.split()), "Daar worden we blij van", "Ervaring met roosteren"]),
    ("points pushed to the next line", f"{WRAPPED}• een jaar of langer gewerkt met de Suite voor het hele Sociaal Domein van Doldrecht\n20 punten\n• overleggen", [" ".join(WRAPPED.split()), "• een jaar of langer gewerkt met de Suite voor het hele Sociaal Domein van Doldrecht 20 punten", "• overleggen"]),
    ("a title over two lines", "Kwartiermaker / programmamanager Lokale\nToegang\nAanvraagnummer 48-2213\nDuur 3 maanden", ["Kwartiermaker / programmamanager Lokale Toegang", "Aanvraagnummer 48-2213", "Duur 3 maanden"]),
    ("a title and a name", "Jurist Sociaal Domein\nGemeente Hoogveld\nDuur 3 maanden", ["Jurist Sociaal Domein", "Gemeente Hoogveld", "Duur 3 maanden"]),
    ("a title that is whole", "Jurist Woo\nToegang\nDuur 3 maanden", ["Jurist Woo", "Toegang", "Duur 3 maanden"]),
    ("a heading with its subject behind its verb", "Zo loopt het\n\nDe Kade bekijkt je reactie.", ["Zo loopt het", "De Kade bekijkt je reactie."]),
    ("the same over a list", "Hoe werkt het\n1. Maak een profiel aan.\n2. Reageer.", ["Hoe werkt het", "1. Maak een profiel aan.", "2. Reageer."]),
    ("a label behind a kind of body", "Functiegroep\nManagement en directie\nStartdatum\n1 mei 2026", ["Functiegroep", "Management en directie", "Startdatum", "1 mei 2026"]),
    ("a size of paper", "De toelichting op de drie wensen telt samen niet meer dan drie pagina's\nA4. Wat langer is lezen wij niet.", ["De toelichting op de drie wensen telt samen niet meer dan drie pagina's A4. Wat langer is lezen wij niet."]),
    ("paper in small", "De motivatie beslaat maximaal één\nA4 en is in het Nederlands.", ["De motivatie beslaat maximaal één A4 en is in het Nederlands."]),
    ("codes that look like paper", "Wensen\nA3 Een brief van 1 pagina\nA4 Ervaring met de Wmo\nA5 Ervaring met jeugd", ["Wensen", "A3 Een brief van 1 pagina", "A4 Ervaring met de Wmo", "A5 Ervaring met jeugd"]),
    ("labels over their values, side by side", "Regio\tVragen stellen tot\n1 maal 6 maanden\twoensdag 4 maart 2026", ["Regio\tVragen stellen tot", "1 maal 6 maanden\twoensdag 4 maart 2026"]),
    ("a letter that ends a number's name", "De kandidaat kent 802.1X en RADIUS.\nKennis van EN 54.2C, blijkend uit het cv", ["De kandidaat kent 802.1X en RADIUS.", "Kennis van EN 54.2C, blijkend uit het cv"]),
    ("a sentence stuck to a number", "Het team telt 14U werkt van maandag tot en met vrijdag met ons samen", ["Het team telt 14", "U werkt van maandag tot en met vrijdag met ons samen"]),
    ("article numbers", "Kennis van artikel\n2.84 van de wet is vereist.", ["Kennis van artikel 2.84 van de wet is vereist."]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("raw", "lines"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_lines(raw: str, lines: list[str]) -> None:
    document = read_text(raw)
    assert [document.words(line) for line in document.lines] == lines


LONG = "Het project richt zich op de uitvoering van de wet in alle gemeenten van de regio. " * 5


def test_long_paragraphs_are_not_joined() -> None:
    paragraphs = [
        f"{LONG.strip()} Spoor 1",
        f"het eerste deel {LONG.strip()}",
        f"{LONG.strip()} en nog iets",
    ]
    document = read_text("\n".join(paragraphs))
    assert [document.words(line) for line in document.lines] == paragraphs


def test_a_list_printed_twice_is_cut_at_its_seams() -> None:
    items = [
        "Minimaal 2 jaar ervaring als inkoper bij een gemeente",
        "Kennis van de Aanbestedingswet",
        "Uitstekende beheersing van de Nederlandse taal, rapportages, plannen etc",
    ]
    document = read_text("De Eisen\n" + "\n".join(items) + "".join(items))
    assert document.text.splitlines()[1:] == items * 2


def test_gap_tells_where_a_blank_line_stood() -> None:
    document = read_text("Kop\n\nEerste regel.\nTweede regel.")
    assert [line.gap for line in document.lines] == [True, True, False]


def test_kinds() -> None:
    document = read_text("Eisen\n- Kennis van de Wmo\n1. Ervaring\nTarief\t€ 90")
    assert [line.kind for line in document.lines] == ["text", "item", "item", "row"]


def test_running_headers_of_a_text_with_form_feeds_do_not_hide_words() -> None:
    document = read_text("Eerste pagina.\x0cTweede pagina.")
    assert document.text == "Eerste pagina.\nTweede pagina.\n"
