"""Tables of steps that lost their columns are rows again; what only looks like one stays as it is."""

from __future__ import annotations

import pytest

from tenderkit.reading import read_text


def _lines(text: str) -> list[str]:
    document = read_text(text)
    return [document.words(line) for line in document.lines]


_ROWS = ["Oordeel\tPunten", "onvoldoende\t0", "voldoende\t5", "goed\t10"]


@pytest.mark.parametrize(
    "text",
    [
        "Oordeel Punten\nonvoldoende 0\nvoldoende 5\ngoed 10",
        "Oordeel | Punten\nonvoldoende | 0\nvoldoende | 5\ngoed | 10",
        "Oordeel\nPunten\nonvoldoende\n0\nvoldoende\n5\ngoed\n10",
        "Oordeel\tPunten\nonvoldoende\t0\nvoldoende\t5\ngoed\t10",
    ],
)
def test_a_row_a_line(text: str) -> None:
    assert _lines(f"{text}\nHet team werkt op dinsdag.") == [*_ROWS, "Het team werkt op dinsdag."]


@pytest.mark.parametrize(
    "text",
    [
        "Oordeel Punten",
        "Beoordeling\nPunten",
        "Oordeel\nPunten van aandacht\nonvoldoende\n0",
        "Niveau Score\nHbo\nWo",
        "Aantal punten\nDe kandidaat krijgt punten.",
        "Ervaring telt\nJaren 5\nUren 6",
    ],
)
def test_no_table(text: str) -> None:
    assert not any("\t" in line for line in _lines(text))
