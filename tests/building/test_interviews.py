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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gesprekken\nDag\tVan\tTot\tWat\tWaar\ndinsdag 20 mei 2031\t09.30\t10.30\tGesprek 1\tLindelaan 8, Oudermeer\ndinsdag 20 mei 2031\t10.45\t11.45\tGesprek 2\tLindelaan 8, Oudermeer\n", [("2031-05-20 09:30", "2031-05-20 10:30", "Lindelaan 8, Oudermeer"), ("2031-05-20 10:45", "2031-05-20 11:45", "Lindelaan 8, Oudermeer")]),
        ("- Gesprekken di 20 mei tussen 9u en 12u, Molenkade 2", [("2031-05-20 09:00", "2031-05-20 12:00", "Molenkade 2")]),
        ("Met de beste vier maken we kennis op dinsdag 20 mei 2031 tussen 9.00 en 12.00 uur, Turfvaart 8 in Havelterdiep.", [("2031-05-20 09:00", "2031-05-20 12:00", "Turfvaart 8 in Havelterdiep")]),
        ("Gesprekken: di 20 mei 9-12u", [("2031-05-20 09:00", "2031-05-20 12:00", None)]),
        ("Gesprekken: dinsdag 20 mei, 9.00 - 12.00", [("2031-05-20 09:00", "2031-05-20 12:00", None)]),
        ("De gesprekken zijn dinsdag 20 mei van 13 tot 17 uur op het stadskantoor.", [("2031-05-20 13:00", "2031-05-20 17:00", "het stadskantoor")]),
        ("Gesprekken\t20-05-2031\t13:00\t15:30", [("2031-05-20 13:00", "2031-05-20 15:30", None)]),
        ("Gesprekken op 20 mei 2031, begin 13.00 uur, einde 15.30 uur.", [("2031-05-20 13:00", "2031-05-20 15:30", None)]),
        ("Gesprekken (dinsdag 20 mei 2031, 9:00-12:30, MS Teams)", [("2031-05-20 09:00", "2031-05-20 12:30", "MS Teams")]),
        ("Gesprekken op 20 mei 2031: 10.00-10.45 en 11.00-11.45 uur.", [("2031-05-20 10:00", "2031-05-20 10:45", None), ("2031-05-20 11:00", "2031-05-20 11:45", None)]),
        ("De gesprekken zijn op 20 mei 2031 van 9 tot 10 uur, Zijpe 14 in Oosterhoek.", [("2031-05-20 09:00", "2031-05-20 10:00", "Zijpe 14 in Oosterhoek")]),
        ("De gesprekken zijn op 20 mei 2031 van 9.00 tot 10.00 uur, Achterom 3, Oosterhoek.", [("2031-05-20 09:00", "2031-05-20 10:00", "Achterom 3, Oosterhoek")]),
        ("Gesprekken: 20 mei 2031, Zuidwal 21", [("2031-05-20", None, "Zuidwal 21")]),
        ("Interviews: Tuesday 20 May 2031, 9 am - 12 noon", [("2031-05-20 09:00", "2031-05-20 12:00", None)]),
        ("Op dinsdag 20 mei voeren we tussen negen en twaalf uur de gesprekken.", [("2031-05-20 09:00", "2031-05-20 12:00", None)]),
        ("Gesprekken op di 20 en do 22 mei.", [("2031-05-20", None, None), ("2031-05-22", None, None)]),
        ("De gesprekken zijn op 20 en 22 mei 2031, steeds om 9.30 uur.", [("2031-05-20 09:30", None, None), ("2031-05-22 09:30", None, None)]),
        ("De gesprekken zijn op 20 en 22 mei 2031, beide dagen van 9 tot 12 uur.", [("2031-05-20 09:00", "2031-05-20 12:00", None), ("2031-05-22 09:00", "2031-05-22 12:00", None)]),
        ("Gesprek | 20 mei 2031 | 10:00 - 11:00 | kamer 2.14", [("2031-05-20 10:00", "2031-05-20 11:00", None)]),
        ("Wie wordt uitgenodigd, houdt dinsdag 20 mei 2031 vrij voor een gesprek.", [("2031-05-20", None, None)]),
        ("We reserve Tuesday 20 May 2031 from 9:00 to 12:00 for the interviews.", [("2031-05-20 09:00", "2031-05-20 12:00", None)]),
        ("Reserveer dinsdag 20 mei 2031 alvast in je agenda voor het gesprek.", [("2031-05-20", None, None)]),
        ("De gesprekken zijn op 20 mei 2031; 22 mei is de reservedag.", [("2031-05-20", None, None)]),
        ("Wie wordt uitgenodigd voor een gesprek, hoort dat op 20 mei 2031.", []),
        ("Op 20 mei 2031 is er een informatiebijeenkomst van 9.00 tot 11.00 uur in Bovenmeer.", []),
    ],
)  # fmt: skip
def test_start_end_and_place(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    talks = extract_document(read_text(HEADER + text)).interviews
    assert [
        (str(one.starts_at)[:16], str(one.ends_at)[:16] if one.ends_at else None, one.place)
        for one in talks
    ] == expected
