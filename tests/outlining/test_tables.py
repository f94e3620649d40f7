"""Tables of criteria: the columns in any order, with or without a head."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.lexicon.columns import columns, head_role, row_of
from tenderkit.reading import read_text

HEADER = "Consulent inkomen\nAanvraagnummer 4411\nUren per week 24 tot 32 uur\nSluitingsdatum 12 mei 2031 09:00 uur\nInhuuropdracht van de gemeente Waterdrecht.\n\nEisen\n- een afgeronde hbo-opleiding\n- minimaal drie jaar ervaring als consulent\n\n"


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("Nr.", "number"), ("Code", "number"), ("Criterium", "text"), ("Onderdeel", "text"), ("What", "text"),
        ("Wat we willen zien", "text"), ("Max. punten", "points"), ("Weging", "points"), ("Te behalen", "points"),
        ("Telt mee voor", "points"), ("Hoe kijken we", "scale"), ("How we score", "scale"), ("Te vinden in", "proof"),
        ("Bewijs", "proof"), ("Eis/wens", "kind"), ("Akkoord ja/nee", "answer"), ("Antwoord inschrijver", "answer"),
        ("Thema", "topic"), ("Gemeente Waterdrecht", None), ("Standplaats", None),
    ],
)  # fmt: skip
def test_heads(head: str, role: str | None) -> None:
    assert head_role(head) == role


TABLES = [
    ("Criterium\tPunten\nErvaring met Key2\t40\nKennis van de Wmo\t60\n", [("Ervaring met Key2", 40, None), ("Kennis van de Wmo", 60, None)]),
    ("Wens\tWeging\nErvaring met Key2\t40%\nKennis van de Wmo\t60%\n", [("Ervaring met Key2", None, 40), ("Kennis van de Wmo", None, 60)]),
    ("Nr\tOmschrijving\tPunten\n1\tErvaring met Key2\t40\n2\tKennis van de Wmo\t60\nTotaal\t\t100\n", [("Ervaring met Key2", 40, None), ("Kennis van de Wmo", 60, None)]),
    ("What\tHow we score\tMax.\nErvaring als consulent\ttot 2 jaar: 10; 2 tot 5 jaar: 20; 5 jaar of meer: 40\t40\nKennis van de Wmo\tgeen: 0; basis: 20; ruim: 60\t60\n", [("Ervaring als consulent", 40, None), ("Kennis van de Wmo", 60, None)]),
    ("A\tErvaring met Key2\t40 punten\nB\tKennis van de Wmo\t60 punten\n", [("Ervaring met Key2", 40, None), ("Kennis van de Wmo", 60, None)]),
]  # fmt: skip


@pytest.mark.parametrize(("table", "expected"), TABLES)
def test_rows_are_award_criteria(
    table: str, expected: list[tuple[str, float | None, float | None]]
) -> None:
    tender = extract_document(read_text(HEADER + "Hier verdien je punten mee\n" + table))
    found = [c for c in tender.criteria if c.kind == "award"]
    assert [
        (c.text, c.scoring and c.scoring.max_points, c.scoring and c.scoring.weight_percent)
        for c in found
    ] == expected


def test_a_column_tells_the_kind() -> None:
    table = "Code\tTelt voor\tWat we willen zien\tTe vinden in\nP1\tKO\tHbo werk- en denkniveau\tcv\nP2\tKO\tMinimaal 4 jaar ervaring als procesmanager\tcv\nP3\t25%\tErvaring met PowerBrowser\tcv\nP4\t75%\tUurtarief\tprijsveld\n"
    tender = extract_document(read_text(HEADER + "Waar letten we op?\n" + table))
    rows = [(c.kind, c.number) for c in tender.criteria if c.number and c.number.startswith("P")]
    assert rows == [("knockout", "P1"), ("knockout", "P2"), ("award", "P3"), ("award", "P4")]


@pytest.mark.parametrize(
    "table",
    [
        "Opdrachtgever\tGemeente Waterdrecht\nStandplaats\tWaterdrecht\nUren per week\t32 uur\n",
        "Vragen tot\t12 mei 2031\nSluiting\t20 mei 2031\n",
    ],
)
def test_a_header_of_labels_is_no_table_of_criteria(table: str) -> None:
    document = read_text(table)
    assert all(row_of(document, line.number) is None for line in document.lines)


def test_steps_of_a_scale_are_no_criteria() -> None:
    table = "2 tot 4 jaar\t10 punten\n4 tot 6 jaar\t25 punten\n6 jaar of meer\t40 punten\n"
    text = HEADER + "Wensen\n1. Ervaring als consulent\n" + table
    tender = extract_document(read_text(text))
    awards = [c for c in tender.criteria if c.kind == "award"]
    assert [c.text for c in awards] == ["Ervaring als consulent"]
    assert awards[0].scoring is not None
    assert len(awards[0].scoring.bands) == 3


def test_one_row_is_no_table() -> None:
    assert columns((("Ervaring met Key2", "40"),)) is None


@pytest.mark.parametrize(
    "head",
    [
        "#\tNice to have\tMax. score",
        "Nr.\tWens\tPunten",
        "#\tCriterium\tTe behalen",
        "Vraag nr\tWat wij graag zien\tMax. punten",
        "\tWish\tPoints",
    ],
)
def test_the_points_of_numbered_rows_are_in_their_own_column(head: str) -> None:
    rows = [
        "8 Ervaring met het saneren van bodems\t30",
        "9 Bekendheid met Allegro\t25",
        "10 Ervaring in een havengebied\t45",
    ]
    document = read_text("\n".join(["Wensen", head, *rows]))
    weights = [row.weight for number in (3, 4, 5) if (row := row_of(document, number))]
    assert weights == [(30, "points"), (25, "points"), (45, "points")]
