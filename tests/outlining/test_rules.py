"""The rules reader: what a line is, where a list begins and ends, what belongs to one criterion.

Each case is a short text with the lines that must be pointed at; add a case by one entry.
"""

from __future__ import annotations

import pytest

from tenderkit.errors import NotATender
from tenderkit.outlining.criteria import items
from tenderkit.outlining.marks import marks
from tenderkit.outlining.questions import demands, questions
from tenderkit.outlining.rules import rules_outline
from tenderkit.outlining.sections import sections
from tenderkit.reading import read_text

HEADER = "Consulent inkomen\nAanvraagnummer 4411\nUren per week 24 tot 32 uur\nSluitingsdatum 12 mei 2031 09:00 uur\nInhuuropdracht van de gemeente Waterdrecht.\n\n"


def outlined(text: str) -> list[tuple[str, list[str], list[str]]]:
    """Kind, words and bands of each criterion that is pointed at."""
    document = read_text(HEADER + text)
    outline = rules_outline(document)
    return [
        (
            entry.kind,
            [document.words(n) for n in entry.lines],
            [document.words(n) for n in entry.bands],
        )
        for entry in outline.criteria
    ]


def kinds(text: str) -> str:
    """The kinds in order, a letter each: K, A, C or O."""
    letter = {"knockout": "K", "award": "A", "competence": "C", "condition": "O"}
    return "".join(letter[kind] for kind, _, _ in outlined(text))


LISTS = [
    ("Eisen\n1. Afgeronde hbo-opleiding;\n2. Minimaal 2 jaar ervaring als consulent.\n", "KK"),
    ("De Eisen\nAfgeronde hbo-opleiding\nMinimaal 2 jaar ervaring als consulent\nDe Wensen\nErvaring met Key2\n", "KKA"),
    ("Minimumeisen\n- Afgeronde hbo-opleiding\n- Kennis van de Wmo\n\nPré's\n- Ervaring met Key2\n", "KKA"),
    ("Uit het cv blijkt minimaal dat de kandidaat beschikt over:\nEen afgeronde hbo-opleiding;\nMinimaal 3 jaar ervaring als consulent;\n", "KK"),
    ("Eisen\n- Afgeronde hbo-opleiding\n\nCompetenties\n- Klantgericht\n- Plannen en organiseren\n", "KCC"),
    ("Eisen\n- Afgeronde hbo-opleiding\n\nCompetenties\nLuisteren, overtuigingskracht en samenwerken.\n", "KCCC"),
    ("2.1.1 OPLEIDING Eis: Afgeronde hbo-opleiding.\n2.1.2 KENNIS Wens: Kennis van de Wmo.\n2.1.3 ERVARING Eis: Minimaal 2 jaar ervaring als consulent.\n", "KAK"),
    ("Eisen\nNr.\tEis\tAkkoord\n1\tAfgeronde hbo-opleiding\tja / nee\n2\tMinimaal 2 jaar ervaring\tja / nee\n", "KK"),
    ("Requirements (knock-out)\nR1 Afgeronde hbo-opleiding\nR2 Minimaal 4 jaar ervaring als consulent\n\nAward criteria\nW1 Ervaring met Key2 (max. 25 punten)\n", "KKA"),
    ("Eisen\n- Afgeronde hbo-opleiding\n\nOverige informatie\n- De gemeente vraagt om een Verklaring Omtrent het Gedrag (VOG).\n- De facturatie verloopt via het portaal.\n", "KO"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_lists_of_demands(text: str, expected: str) -> None:
    assert kinds(text) == expected


NO_CRITERIA = [
    "Beoordeling\nBij het gesprek zijn minimaal twee vertegenwoordigers van de gemeente aanwezig.\n",
    "De (maximaal) tien kandidaten met de hoogste score gaan door.\n",
    "Werkzaamheden\n- Je voert minimaal vier keukentafelgesprekken per dag.\n- Je werkt samen met het wijkteam.\n",
]


@pytest.mark.parametrize("text", NO_CRITERIA)
def test_what_only_looks_like_a_demand_is_none(text: str) -> None:
    listed = "Eisen\n- Afgeronde hbo-opleiding\n\n"
    assert kinds(listed + text) == "K"


BANDED = [
    (
        "Wensen\n1. Ervaring als consulent\n- minder dan 3 jaar = 0 punten\n- 3 tot 5 jaar = 5 punten\n- 5 jaar of meer = 10 punten\n2. Kennis van de Wmo (10 punten)\n",
        [3, 0],
    ),
    (
        "Gunningscriteria\nErvaring als consulent;\nGeen ervaring = 0 punten\n1 tot 3 jaar = 5 punten\n3 jaar of meer = 10 punten\nUurtarief\na) lager dan € 75,- (20 punten)\nb) € 75,- tot en met € 82,50 (10 punten)\n",
        [3, 2],
    ),
    (
        "Gunningscriteria\n1. Ervaring met het begeleiden van een team\nWeging: 60 %\n2. Ervaring met Key2\nWeging: 40 %\n",
        [1, 1],
    ),
    (
        "Wensen\n- Ervaring met Key2. (35 punten)\n- Een afgeronde cursus Mobility Mentoring. (20 punten)\n",
        [0, 0],
    ),
]


@pytest.mark.parametrize(("text", "expected"), BANDED)
def test_bands_and_weights_belong_to_what_stands_before_them(
    text: str, expected: list[int]
) -> None:
    assert [len(bands) for _, _, bands in outlined(text)] == expected


def test_a_scale_under_a_lead_in_sentence_makes_award_criteria() -> None:
    text = (
        "Uit het cv blijkt minimaal dat de kandidaat beschikt over:\nEen afgeronde hbo-opleiding;\n"
        "Ervaring als consulent;\nMinder dan 2 jaar = 0 punten\n2 jaar of meer = 10 punten\nKennis van de Wmo;\nGoed = 10 punten\nMatig = 5 punten\n"
    )
    assert kinds(text) == "KAA"


def test_the_broker_s_own_steps_are_outside() -> None:
    text = "De Eisen\nAfgeronde hbo-opleiding\nInteresse in deze opdracht?\nZo werkt onze dienstverlening\n1\nBINNEN 1 WERKDAG\n• We beoordelen minimaal je cv.\n• We controleren de eisen en wensen.\n"
    assert kinds(text) == "K"


ANSWERS = [
    ("Antwoord: Van de kandidaat wordt verwacht dat hij alle uren op kantoor werkt.", True),
    ("Antwoord: Ja, de kandidaat dient op dinsdag aanwezig te zijn.", True),
    ("Antwoord: Dat is nog niet bekend.", False),
    ("Antwoord: Met een eigen caseload.", False),
    ("Antwoord: Nee, dat is niet nodig.", False),
]


@pytest.mark.parametrize(("answer", "expected"), ANSWERS)
def test_an_answer_that_demands(answer: str, expected: bool) -> None:
    assert demands(answer) is expected


def test_questions_are_paired_with_their_answers() -> None:
    document = read_text(
        "Vragen en antwoorden\nVraag: Mag ik thuiswerken?\nAntwoord: Ja.\nVraag: Is er een laptop?\nAntwoord: Nee.\n"
    )
    pairs = [pair for section in sections(marks(document)) for pair in questions(section)]
    assert [(pair.question, pair.answer) for pair in pairs] == [((2,), (3,)), ((4,), (5,))]


HEADERS = [
    ("Duur tot en met 31 januari 2032\n", "ends_on"),
    ("Duur 6 maanden maanden\n", "duration_months"),
    ("Einddatum: 7 maanden\n", "duration_months"),
    ("Begindatum:\n1 mei 2031\n", "starts_on"),
    ("Start Zo Spoedig Mogelijk\n", "starts_asap"),
    ("Looptijd: 01-06-2031 - 31-12-2031\n", "starts_on"),
    (
        "De reactietermijn loopt tot maandag 12 mei 2031, 09.00 uur.\n",
        "closes_at",
    ),
    ("Vragen kunt u stellen tot 5 mei 2031.\n", "questions_close_at"),
    ("Bij een gelijke score wint het laagste uurtarief.\n", "tie_breaker"),
    ("Reageer minstens 1 dag voor de sluitingstijd.\n", "intermediary_closes_at"),
    ("Wij brengen € 2,10 per gewerkt uur in rekening.\n", "fees"),
]


@pytest.mark.parametrize(("text", "field"), HEADERS)
def test_header_fields(text: str, field: str) -> None:
    outline = rules_outline(read_text(HEADER + text + "Eisen\n- Afgeronde hbo-opleiding\n"))
    assert field in [mention.field for mention in outline.fields]


NOT_HEADERS = [
    ("Start je graag in een nieuwe rol?\n", "starts_on"),
    ("De gesprekken zijn op 3 juni 2031.\n", "closes_at"),
    ("Kandidaten ontvangen uiterlijk op 2 juni 2031 bericht.\n", "closes_at"),
    ("Einddatum: -\n", "ends_on"),
]


@pytest.mark.parametrize(("text", "field"), NOT_HEADERS)
def test_what_is_no_header_field(text: str, field: str) -> None:
    base = (
        "Consulent inkomen\nAanvraagnummer 4411\nUren per week 24\nTarief € 80,00\nInhuuropdracht\n"
    )
    outline = rules_outline(read_text(base + text + "Eisen\n- Afgeronde hbo-opleiding\n"))
    assert field not in [mention.field for mention in outline.fields]


@pytest.mark.parametrize(
    "text",
    [
        "Notulen van het overleg\nHet college besprak de eisen van de inwoners op 12 mei 2031.\nMinimaal drie wethouders waren aanwezig.\n",
        "Vacature: adviseur\nEen vast dienstverband, salarisschaal 10, cao Gemeenten, 13e maand en een individueel keuzebudget.\nFunctie-eisen\n- hbo\n",
    ],
)
def test_what_is_no_tender_is_refused(text: str) -> None:
    with pytest.raises(NotATender):
        rules_outline(read_text(text))


def test_an_empty_section_has_no_items() -> None:
    assert [
        item for section in sections(marks(read_text("Eisen\n"))) for item in items(section)
    ] == []
