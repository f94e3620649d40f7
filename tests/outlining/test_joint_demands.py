"""Two knock-outs that one sentence of running text joins, each pointed at."""

import pytest

from tenderkit.dutch.line_parts import extent
from tenderkit.outlining.parting import Worded, parted
from tenderkit.records import CriterionLines
from tests.support.documents import document_of

BEFORE = "Wij stellen een paar eisen. De adviseur heeft een wo-diploma. "
BEHIND = " Wie niet voldoet valt af."


def meant(line: str, kind: str, *words: str) -> list[str]:
    document = document_of([line])
    pointed = [
        Worded(CriterionLines(kind=kind, lines=(1,)), each)  # type: ignore[arg-type]
        for each in words
    ]
    places = [extent(line, each.parts, enumerated=False) for each in parted(document, pointed)]
    return [line[start:end] for start, end in places]


@pytest.mark.parametrize(
    ("first", "joins", "second", "words"),
    [
        ("Verder bent u op vrijdag vrij", " en ", "vraagt u niet meer dan € 90,00.", "op vrijdag|€ 90,00"),
        ("Ook spreekt u Duits", " en ", "beschikt u over een auto.", "Duits|een auto"),
        ("Zij woont in de buurt", " en ", "heeft zij rijbewijs B.", "de buurt|rijbewijs"),
        ("U beschikt over rijbewijs B", " en ", "uw uurtarief is hooguit € 90,00.", "rijbewijs|uurtarief"),
        ("U heeft rijbewijs B", " en ", "het tarief is maximaal € 90,00.", "rijbewijs B|het tarief"),
        ("Wij vragen kennis van de Gaswet en van de Elektriciteitswet", ", en ", "rijbewijs BE.", "Gaswet|BE"),
        ("Nodig is kennis van de UAV", ", alsmede ", "een geldig VCA-certificaat.", "UAV|VCA"),
        ("Vereist is ervaring met taxaties", ", en verder ", "een registratie als taxateur.", "taxaties|registratie"),
        ("You are free on Mondays", " and ", "the rate is at most € 90.00.", "Mondays|the rate"),
        ("We ask for a degree in law", ", and ", "a command of German.", "law|German"),
        ("Daarbij kunt u direct starten", " en ", "rekent u ten hoogste € 90,00.", "direct|€ 90,00"),
        ("De kandidaat is lid van de NVvA", ", en tevens ", "bereid in de avond te werken.", "NVvA|bereid"),
    ],
)  # fmt: skip
def test_two_demands_of_one_sentence(first, joins, second, words):
    line = BEFORE + first + joins + second + BEHIND
    assert meant(line, "knockout", "wo-diploma", *words.split("|"))[1:] == [first, second]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("De adviseur heeft een mbo-diploma groen en het certificaat VCA.", "mbo-diploma|VCA"),
        ("Je hebt vijf jaar gewerkt als jurist, waarvan drie bij een gemeente.", "jurist|gemeente"),
        ("Je kunt overweg met de richtlijnen en met AutoCAD.", "richtlijnen|AutoCAD"),
        ("In bezit van rijbewijs B en eigen vervoer.", "rijbewijs|vervoer"),
        ("Zij heeft kennis van de Jeugdwet en de Wmo.", "Jeugdwet|Wmo"),
        ("Hij leidde teams in de zorg en bij de politie.", "zorg|politie"),
        ("U schrijft goed en leesbaar Nederlands.", "goed|leesbaar"),
    ],
)
def test_one_demand_though_pointed_at_twice(sentence, words):
    line = BEFORE + sentence + BEHIND
    assert set(meant(line, "knockout", "wo-diploma", *words.split("|"))[1:]) == {sentence}


def test_conditions_of_one_sentence_stay_together():
    sentence = "Voor de start vraagt u een VOG aan, en tekent u de gedragscode."
    line = BEFORE + sentence + BEHIND
    assert set(meant(line, "condition", "wo-diploma", "VOG", "gedragscode")[1:]) == {sentence}


def test_pieces_behind_marks_are_read_without_what_leads_them_in():
    line = (
        "Uit het cv blijkt dat u (i) een studie geologie hebt afgerond; (ii) twee jaar boort; "
        "en (iii) Frans spreekt. Wie dat niet kan valt af."
    )
    assert meant(line, "knockout", "geologie", "boort", "Frans") == [
        "een studie geologie hebt afgerond",
        "twee jaar boort",
        "Frans spreekt",
    ]


def test_a_list_item_is_one_demand():
    line = "U bent op vrijdag vrij en vraagt u niet meer dan € 90,00."
    assert meant(line, "knockout", "vrijdag", "€ 90,00") == [line, line]
