"""Interviews: each date with its own place, and what is no place or no interview."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.lexicon.places import meeting_places
from tenderkit.reading import read_text

HEADER = "Consulent inkomen\nAanvraagnummer 4411\nUren per week 24 tot 32 uur\nSluitingsdatum 12 mei 2031 09:00 uur\nInhuuropdracht van de gemeente Waterdrecht.\n\nEisen\n- een afgeronde hbo-opleiding\n- minimaal drie jaar ervaring als consulent\n\nProcedure\n"


def slots(text: str) -> list[tuple[str, str | None]]:
    """Start and place of each interview."""
    tender = extract_document(read_text(HEADER + text))
    return [(str(slot.starts_at), slot.place) for slot in tender.interviews]


CASES = [
    ("De gesprekken zijn op dinsdag 20 mei 2031 via MS Teams.\n", [("2031-05-20", "MS Teams")]),
    ("De gesprekken zijn op dinsdag 20 mei 2031 in het stadskantoor.\n", [("2031-05-20", "het stadskantoor")]),
    ("De gesprekken zijn op dinsdag 20 mei 2031, Kanaalweg 14.\n", [("2031-05-20", "Kanaalweg 14")]),
    ("De gesprekken vinden plaats op dinsdag 20 mei 2031 in Kreekhuizen.\n", [("2031-05-20", "Kreekhuizen")]),
    ("De gesprekken zijn online op dinsdag 20 mei 2031.\n", [("2031-05-20", "online")]),
    ("We spreken elkaar op dinsdag 20 mei 2031 in Kreekhuizen of op donderdag 22 mei 2031 via Teams.\n", [("2031-05-20", "Kreekhuizen"), ("2031-05-22", "Teams")]),
    ("Gesprekken: dinsdag 20 mei 2031\nDe twee beste kandidaten voeren een gesprek op het gemeentehuis.\n", [("2031-05-20", "het gemeentehuis")]),
    ("De gesprekken zijn op dinsdag 20 mei 2031. De kandidaten komen langs in Het Anker.\n", [("2031-05-20", "Het Anker")]),
    ("De gesprekken zijn op dinsdag 20 mei 2031.\n", [("2031-05-20", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_places(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert slots(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Het gesprek is in mei.", "Het gesprek wordt in het Nederlands gevoerd.", "in Word of PDF",
        "in december", "in Q3", "Het gesprek duurt een uur.",
    ],
)  # fmt: skip
def test_no_place(text: str) -> None:
    assert meeting_places(text) == []


def test_a_place_stands_where_it_says() -> None:
    text = "op het waterschapshuis, via Teams of aan de Lange Vest 1 in Stroomwijck"
    for place in meeting_places(text):
        assert text[place.start : place.end] == place.value
