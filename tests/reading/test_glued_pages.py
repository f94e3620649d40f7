"""Pages that lost every separator: headers, headings, questionnaires and traits cut loose."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tenderkit.reading import read_text
from tenderkit.reading.glue import Openers, seams
from tenderkit.reading.glued_header import colon_labels, glued_labels
from tenderkit.reading.hyphens import mend, words_of
from tenderkit.reading.pair_tables import apart
from tenderkit.reading.raw import RawLine
from tenderkit.reading.strands import Strand


def _read(text: str) -> list[str]:
    document = read_text(text)
    return [document.text[line.start : line.end] for line in document.lines]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Jurist WooDOS-nummer31-0042OrganisatieGemeente HoogveldPublicatiedatum3 mei 2026", ["Jurist Woo", "DOS-nummer\t31-0042", "Organisatie\tGemeente Hoogveld", "Publicatiedatum\t3 mei 2026"]),
        ("Eindtijd09:00 uurStartdatum1 juni 2026Looptijd4 maandenRegioDrenthe", ["Eindtijd\t09:00 uur", "Startdatum\t1 juni 2026", "Looptijd\t4 maanden", "Regio\tDrenthe"]),
        ("Uren per week16 - 24RegioDrentheStandplaatsAssenAantal kandidaten-", ["Uren per week\t16 - 24", "Regio\tDrenthe", "Standplaats\tAssen", "Aantal kandidaten\t-"]),
        ("Looptijd4 maandenRegioDrentheUurtarief€ 90,00", ["Looptijd\t4 maanden", "Regio\tDrenthe", "Uurtarief\t€ 90,00"]),
        ("Het team RegioZorg werkt met TeamViewer", ["Het team RegioZorg werkt met TeamViewer"]),
    ],
)  # fmt: skip
def test_headers_without_separators(text: str, lines: list[str]) -> None:
    assert _read(text) == lines


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Looptijd6 maandenRegioGelderland", ["Looptijd", "Regio"]), ("Looptijd: 6 maanden", []),
        ("1.3.7TARIEFEis: ten hoogste € 90", []), ("de looptijd6 maanden", []),
    ],
)  # fmt: skip
def test_glued_labels(text: str, labels: list[str]) -> None:
    assert [text[start:end] for start, end in glued_labels(text)] == labels


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Locatie:Hoorn, Plein 2Aantal:2", [22]), ("Locatie: Hoorn, plein 2Aantal: 2", []),
        ("een website https://www.example.nl/Aantal", []),
    ],
)  # fmt: skip
def test_any_label_in_a_row_of_labels_without_spaces(text: str, places: list[int]) -> None:
    assert sorted(colon_labels(text)) == places


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("OpdrachtomschrijvingJe stuurt het team aan en schrijft de plannen", ["Opdrachtomschrijving", "Je stuurt het team aan en schrijft de plannen"]),
        ("Wij zoeken een echte teamspelerEisenMinimaal 3 jaar ervaring als jurist", ["Wij zoeken een echte teamspeler", "Eisen", "Minimaal 3 jaar ervaring als jurist"]),
        ("Dan volgt een besluit.WensenErvaring bij een provincie", ["Dan volgt een besluit.", "Wensen", "Ervaring bij een provincie"]),
        ("bereid tot overwerkCompetentiesCoachendStressbestendigCijfermatig inzichtAanvullende informatieDe kandidaat levert een VOG aan", ["bereid tot overwerk", "Competenties", "Coachend", "Stressbestendig", "Cijfermatig inzicht", "Aanvullende informatie", "De kandidaat levert een VOG aan"]),
        ("SamenwerkendBesluitvaardigZelfstandig", ["Samenwerkend", "Besluitvaardig", "Zelfstandig"]),
        ("Bekijk ookMedewerker heffen, 32 uurAdviseur wonen, 24 uur", ["Bekijk ook", "Medewerker heffen, 32 uur", "Adviseur wonen, 24 uur"]),
        ("Waterschap Duin en DeltaKopieer linkDelen", ["Waterschap Duin en Delta", "Kopieer link", "Delen"]),
        ("Ervaring met het pakket Djuma. Kennis van DjumaCertificaat van de leverancier", ["Ervaring met het pakket Djuma. Kennis van Djuma", "Certificaat van de leverancier"]),
        ("Minimaal 3 jaar ervaring in de laatste 8 jaarAfgeronde opleiding op hbo-niveau", ["Minimaal 3 jaar ervaring in de laatste 8 jaar", "Afgeronde opleiding op hbo-niveau"]),
    ],
)  # fmt: skip
def test_glued_headings(text: str, lines: list[str]) -> None:
    assert _read(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        "PlanningPro is een systeem voor roosters", "Kennis van TopDesk en van TeamViewer", "Ervaring met OpdrachtPortaal en PlanningPro",
        "Beheer van Key2Burgerzaken en PowerBI", "Werken bij McDonald of DevOpsTeam", "Inloggen bij mijnOverheid en dan verder",
        "Ervaring met JeugdzorgPlus en WijkTeams", "Het EisenBoek is een begrip geworden", "Kennis van SelectieMail en van de post",
    ],
)  # fmt: skip
def test_names_that_hold_a_heading_are_not_cut(text: str) -> None:
    assert _read(text) == [text]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("1.2DE OPDRACHTU behandelt de aanvragen voor vergunningen", ["1.2 DE OPDRACHT", "U behandelt de aanvragen voor vergunningen"]),
        ("1.6IN TE DIENENEen Nederlandstalig cv van twee pagina's", ["1.6 IN TE DIENEN", "Een Nederlandstalig cv van twee pagina's"]),
        ("1.5VOORWAARDEN BIJ DE UITVOERING1.5.1INTEGRITEITVoorwaarde:Voor de start is er een VOG.Akkoord inschrijver: 1.5.2WAADIVoorwaarde:U bent ingeschreven.", ["1.5 VOORWAARDEN BIJ DE UITVOERING", "1.5.1 INTEGRITEIT Voorwaarde:Voor de start is er een VOG.", "Akkoord inschrijver:", "1.5.2 WAADI Voorwaarde:U bent ingeschreven."]),
        ("2.1KENNISCriterium: de kandidaat kent de Wabo. (15 punten)Toelichting inschrijver:", ["2.1 KENNIS Criterium: de kandidaat kent de Wabo. (15 punten)", "Toelichting inschrijver:"]),
        ("1.3.7TARIEFEis:Het uurtarief is ten hoogste € 90.", ["1.3.7 TARIEF Eis:Het uurtarief is ten hoogste € 90."]),
        ("2.3.10BREEDTEWens:Aantal gemeenten waar is gewerkt.1 gemeente = 5 punten2 of 3 gemeenten = 15 punten", ["2.3.10 BREEDTE Wens:Aantal gemeenten waar is gewerkt.", "1 gemeente = 5 punten", "2 of 3 gemeenten = 15 punten"]),
        ("1.2 ICT EN INFORMATIE VOOR SharePoint en meer", ["1.2 ICT EN INFORMATIE VOOR SharePoint en meer"]),
        ("3.2 VervoerEis: Er is een eigen auto.", ["3.2 Vervoer Eis: Er is een eigen auto."]),
        ("3.2Vervoer en reizenEis:Er is een eigen auto.", ["3.2 Vervoer en reizen Eis:Er is een eigen auto."]),
        ("4.1 Ervaring 2Wens: Aantal jaren als controller", ["4.1 Ervaring 2 Wens: Aantal jaren als controller"]),
        ("4.1 ERVARING (max. 15 punten)Wens: Aantal jaren", ["4.1 ERVARING (max. 15 punten) Wens: Aantal jaren"]),
        ("VerzekeringMinimumeis: een dekking van een half miljoen", ["Verzekering Minimumeis: een dekking van een half miljoen"]),
        ("5.1 VOGUitvoeringsvoorwaarde: een verklaring bij de start", ["5.1 VOG Uitvoeringsvoorwaarde: een verklaring bij de start"]),
        ("TalenKnock-out: leest en schrijft Frans", ["Talen Knock-out: leest en schrijft Frans"]),
        ("SysteemGunningscriterium 4: kennis van Djuma", ["Systeem Gunningscriterium 4: kennis van Djuma"]),
        ("DiplomaEis (verplicht): een hbo-diploma", ["Diploma Eis (verplicht): een hbo-diploma"]),
        ("Antwoord inschrijver: nee3.4Reizen en verblijfWens: woont dichtbij", ["Antwoord inschrijver: nee", "3.4 Reizen en verblijf Wens: woont dichtbij"]),
        ("TaalEisen: het volgende", ["TaalEisen: het volgende"]),
    ],
)  # fmt: skip
def test_questionnaires(text: str, lines: list[str]) -> None:
    assert _read(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("3 mrt 2026Fee:", ["3 mrt 2026", "Fee:"]), ("03-03-2026Screening vooraf: VOG", ["03-03-2026", "Screening vooraf: VOG"]),
        ("Drenthe en GroningenRol: adviseur", ["Drenthe en Groningen", "Rol: adviseur"]), ("€ 71,00Fee: 3%", ["€ 71,00", "Fee: 3%"]),
        ("€ 71,-Reiskosten: in het tarief", ["€ 71,-", "Reiskosten: in het tarief"]), ("24 uurSchaal: 10", ["24 uur", "Schaal: 10"]),
        ("7 maandenZzp: ja", ["7 maanden", "Zzp: ja"]), ("2x 3 mndOpzegtermijn: 1 maand", ["2x 3 mnd", "Opzegtermijn: 1 maand"]),
        ("11:30 uurBtw: hoog", ["11:30 uur", "Btw: hoog"]), ("12%Marge: van het tarief", ["12%", "Marge: van het tarief"]),
        ("mei 2026Vindplaats (regio): Assen", ["mei 2026", "Vindplaats (regio): Assen"]), ("1 mei 2026Let op: dit sluit vroeg", ["1 mei 2026", "Let op: dit sluit vroeg"]),
        ("Office 2019Server: kennis", ["Office 2019Server: kennis"]), ("MS365Beheer: kennis", ["MS365Beheer: kennis"]),
        ("versie 2.0Beta: nee", ["versie 2.0Beta: nee"]), ("Windows 11Pro: beheer", ["Windows 11Pro: beheer"]),
    ],
)  # fmt: skip
def test_a_label_that_sticks_to_the_value_before_it(text: str, lines: list[str]) -> None:
    assert _read(text) == lines


def test_a_cut_loses_no_character() -> None:
    text = "Jurist WooDOS-nummer31-0042OrganisatieHoogveldLooptijd4 maanden1.1DE OPDRACHTU behandelt de zaken"
    places = [0, *seams(text, Openers([text], words_of([text]))), len(text)]
    assert "".join(text[start:end] for start, end in pairwise(places)) == text
    assert "".join("".join(_read(text)).split()) == "".join(text.split())


def _rows(*texts: str) -> list[RawLine]:
    return [RawLine(Strand.copied(text, 0), kind="row", firm=True) for text in texts]


@pytest.mark.parametrize(
    ("rows", "count"),
    [
        (["Wanneer begin je\t2 juni 2025\tTot en met\t31 mei 2026", "Waar\tKade 8, Hoorn\tProvincie\tZeeland"], 4),
        (["Startdatum\t2 juni 2025\tLanger?\t1 keer", "Waar\tHoorn\tMet wie\tHet team", "Insturen\t22 mei 2025"], 5),
        (["Rol\tUren\tLocatie\tTarief", "Jurist\t24\tUtrecht\t90", "Griffier\t32\tAssen\t95"], 3),
        (["Naam\tRonde\tType\tScore", "Jan\t3\tExtern\t8", "Piet\t4\tIntern\t9"], 3),
        (["Startdatum\t2 juni 2025\tLanger?\t1 keer"], 1),
        (["1 jaar\t5 punten\t2 jaar\t10 punten", "3 jaar\t15 punten\t4 jaar\t20 punten"], 2),
    ],
)  # fmt: skip
def test_tables_of_two_pairs_a_row(rows: list[str], count: int) -> None:
    assert len(apart(_rows(*rows))) == count


@pytest.mark.parametrize(
    ("before", "after", "words", "between"),
    [
        ("als pro-", "jectmanager", [], ""), ("pro-", "actief", [], "-"), ("re-", "integratie", ["de re-integratie"], "-"),
        ("re-", "monstrantie", ["de remonstranten"], ""), ("co-", "creatie", [], "-"), ("re-", "latiebeheer", [], ""),
        ("sociaal-", "economisch", ["sociaaldemocraten"], "-"),
    ],
)  # fmt: skip
def test_a_prefix_that_is_the_beginning_of_a_word(
    before: str, after: str, words: list[str], between: str
) -> None:
    assert mend(before, after, words_of(words)) == between


def test_a_list_printed_again_behind_its_last_item() -> None:
    items = [
        "Werkervaring bij een drinkwaterbedrijf of netbeheerder",
        "Ervaring met het schrijven van een dataplan in SQL2",
        "Kennis van de norm NEN-7510",
    ]
    text = "\n".join(
        [*(f"* {item}" for item in items[:-1]), f"* {items[-1]}{''.join(items)}", "Slot"]
    )
    document = read_text(text)
    assert [document.words(line).lstrip("* ") for line in document.lines] == [
        *items,
        *items,
        "Slot",
    ]


def test_a_copy_is_of_a_whole_line_of_some_length() -> None:
    openers = Openers(["Power BI", "Kennis van de Wet open overheid"], frozenset())
    assert not openers.copied("ervaring met MijnPower BI", 17)
    assert openers.copied("ervaring met Tm2Kennis van de Wet open overheid", 16)
    assert not openers.copied("ervaring met Tm2Kennis van de Wet langdurige zorg", 16)


@pytest.mark.parametrize(
    "line", ["WOONREGIO: Venlo", "PROJECTLOCATIE: Zwolle", "HOOFDFUNCTIE: jurist"]
)
def test_a_word_in_capitals_is_not_cut_at_a_label_within(line: str) -> None:
    document = read_text(f"NAAM: B. de Bie\n{line}\n")
    assert line in [document.words(each) for each in document.lines]
