"""The parts that lines are made by: strands, characters, hyphens, shapes, glue, rows, furniture."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.reading.characters import cleaned
from tenderkit.reading.furniture import without_furniture
from tenderkit.reading.glue import Openers, seams
from tenderkit.reading.hyphens import ends_broken, mend, words_of
from tenderkit.reading.raw import RawLine
from tenderkit.reading.rows import pairs
from tenderkit.reading.shapes import shape
from tenderkit.reading.spacing import spaced
from tenderkit.reading.strands import SPACE, Strand, joined


@given(st.text(max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_a_cut_strand_keeps_its_places(text: str, start: int, end: int) -> None:
    start, end = min(start, len(text)), min(end, len(text))
    strand = Strand.copied(text, 100).cut(start, max(start, end))
    assert strand.text == text[start : max(start, end)]
    for at, source, length in strand.runs:
        assert text[source - 100 : source - 100 + length] == strand.text[at : at + length]


def test_joined_strands_meet_in_one_run() -> None:
    parts = [Strand.copied("ab", 0), Strand.copied("cd", 2), SPACE, Strand.copied("ef", 9)]
    assert joined(parts) == Strand("abcd ef", ((0, 0, 4), (5, 9, 2)))


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("cafe\u0301", "café"), ("be\u00adleid", "beleid"), ("eind\u00ad", "eind\u00ad"), ("eind\u0002", "eind-"),
        ("mid\u0002den", "midden"), ("\ufeffStart", "Start"), ("a\u00a0b", "a b"), ("o\ufb03ce", "office"),
        ("2\u201110", "2-10"), ("\uf0b7 item", "• item"), ("e" + "\u0301" * 99, "e\u0301"[:0] + "é" + "\u0301" * 28),
    ],
)  # fmt: skip
def test_characters(raw: str, clean: str) -> None:
    assert cleaned(Strand.copied(raw, 0)).text == clean


@pytest.mark.parametrize(
    ("raw", "folded"),
    [
        ("  a  b ", "a b"), ("a\tb", "a\tb"), ("a \t  b", "a\tb"), ("Regio  Drenthe", "Regio\tDrenthe"),
        ("Regio    Drenthe", "Regio\tDrenthe"), ("•   item", "• item"), ("1.\titem", "1. item"),
        ("zeer  veel   ruimte   tussen  alle   woorden", "zeer veel ruimte tussen alle woorden"),
    ],
)  # fmt: skip
def test_spacing(raw: str, folded: str) -> None:
    assert spaced(Strand.copied(raw, 0)).text == folded


@pytest.mark.parametrize(
    ("before", "after", "between"),
    [
        ("aansprake-", "lijkheid", ""), ("hbo-", "niveau", "-"), ("werk-", "en denkniveau", "- "),
        ("Zuid-", "Holland", "-"), ("sociaal-", "cultureel", "-"), ("een VOG-", "verklaring", "-"),
        ("auto-", "onderdelen", "-"), ("geme-", "ente", ""), ("24-", "36 uur", "-"), ("in-", "of uitstroom", "- "),
        ("beleids\u00ad", "adviseur", ""), ("re-", "integratie", "-"), ("start-", "datum", ""),
    ],
)  # fmt: skip
def test_hyphens(before: str, after: str, between: str) -> None:
    assert ends_broken(before)
    assert mend(before, after, frozenset({"onderdelen", "startdatum"})) == between


def test_the_words_of_the_document_decide_a_hyphen() -> None:
    words = words_of(["een intake-gesprek en een beleidsplan", "geme-", "ente"])
    assert {"intake-gesprek", "beleidsplan"} <= words
    assert not {"geme", "ente"} & words
    assert mend("intake-", "gesprek", words) == "-"
    assert mend("beleids-", "plan", words) == ""


@pytest.mark.parametrize("text", ["werk -", "", "-", "einde."])
def test_what_does_not_end_broken(text: str) -> None:
    assert not ends_broken(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("• item", "bullet"), ("- item", "bullet"), ("o item", "bullet"), ("-> item", "bullet"), ("•item", "bullet"),
        ("1. item", "plain"), ("(2) item", None), ("3) item", "plain"), ("2.1.1 Item", "dotted"), ("2.1.1KENNIS", "dotted"),
        ("a) item", "letter"), ("E1 Item", "code"), ("W3. Item", "code"), ("Stap 1: item", "code"), ("3 Minimaal", "bare"),
        ("3 jaar ervaring", None), ("30 augustus 2024", None), ("1 Mei 2026", None), ("09.00 uur", None),
        ("2024. Daarna", None), ("-item", None), ("op 3", None), ("1.000 euro", None), ("12,50", None),
    ],
)  # fmt: skip
def test_markers(text: str, kind: str | None) -> None:
    found = shape(text)
    assert found.marker_kind == (kind if text != "(2) item" else "plain")


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("in het bezit van de", "unfinished", True), ("(uurtarief en reiskosten", "unfinished", True),
        ("Je stelt adviezen op", "unfinished", False), ("Je stelt adviezen op", "hangs", True),
        ("Kennis van de Wmo.", "terminal", True), ("ervaring met o.a.", "terminal", False), ("Let op:", "terminal", True),
        ("Uren per week", "is_label", True), ("Uren per week 32", "is_label", False), ("uren", "is_label", False),
        ("Uren per week 32", "opens_with_label", True), ("Start van het project is later", "opens_with_label", True),
        ("Antwoord: nee", "opens_with_label", True), ("de start: later", "opens_with_label", False),
        ("2 tot 4 jaar = 5 punten", "opens_band", True), ("minder dan 2 jaar: 0 punten", "opens_band", True),
        ("kennis van zorg (20 punten)", "opens_band", False), ("100 punten te behalen", "band", False),
        ("(20 punten);", "bare_weight", True), ("– 10%", "bare_weight", True), ("(20 inwoners)", "bare_weight", False),
        ("De Eisen", "heading", True), ("Kennis van de Wmo;", "heading", False), ("De Eisen", "known_heading", True),
    ],
)  # fmt: skip
def test_shapes(text: str, fact: str, value: bool) -> None:
    assert getattr(shape(text), fact) is value


NAMES = [
    "Ervaring met SharePoint Online en de rest", "Kennis van PowerBI en van andere zaken", "Werken met Key2Burgerzaken op kantoor",
    "De organisatie JeugdzorgPlus en het team", "Ervaring met ZorgNed of iets anders", "Een iPad of een laptop van de zaak",
    "Kennis van DevOps en van de praktijk", "Advies van McDonald en de anderen", "Samen met BIJ12 en het ministerie",
    "Een e-HRM systeem en de rest", "Inloggen bij mijnOverheid en dan verder", "Kennis van iBurgerzaken en meer",
    "Het systeem openSUSE en de servers", "Werken met youForce en met AFAS", "Kennis van de CAO-VO en de Wnra",
    "Ervaring met Rx.Mission en Squit2020", "Kennis van JSONata en van de rest", "Lid van de VNGcommissie of van een ander", "ASP.Net Core en de rest van het web", "Van het SKJ-register en de rest",
]  # fmt: skip


@pytest.mark.parametrize("text", NAMES)
def test_names_are_not_cut(text: str) -> None:
    words = words_of([text, "de overheid en het systeem, de burgerzaken en mijn zorg"])
    assert seams(text, Openers([text], words)) == []


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("31 mrt 2026Publicatiedatum:", ["31 mrt 2026", "Publicatiedatum:"]),
        ("19 sept 2025De ambitie van ons is groot", ["19 sept 2025", "De ambitie van ons is groot"]),
        ("rapportages, projecten etcMinimaal 1 jaar ervaring", ["rapportages, projecten etc", "Minimaal 1 jaar ervaring"]),
        ("taal in woord en geschriftKandidaat heeft ervaring", ["taal in woord en geschrift", "Kandidaat heeft ervaring"]),
        ("blijkend uit het CVMinimaal 1 jaar ervaring", ["blijkend uit het CV", "Minimaal 1 jaar ervaring"]),
        ("kennis (Wmo, Jeugdwet)Ervaring met de praktijk", ["kennis (Wmo, Jeugdwet)", "Ervaring met de praktijk"]),
        ("Einddatum: -Publicatiedatum: 6 mei", ["Einddatum: -", "Publicatiedatum: 6 mei"]),
        ("Akkoord inschrijver: ja2.1.2PLANNING Eis: plant", ["Akkoord inschrijver: ja", "2.1.2PLANNING Eis: plant"]),
        ("Akkoord: ja 2.1.2 PLANNING Eis: plant", ["Akkoord: ja ", "2.1.2 PLANNING Eis: plant"]),
        ("E-Mail: post@example.nl", ["E-Mail: post@example.nl"]),
    ],
)  # fmt: skip
def test_seams(text: str, parts: list[str]) -> None:
    places = [0, *seams(text, Openers([text], words_of([text]))), len(text)]
    assert [text[a:b] for a, b in pairwise(places)] == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Start: 1 mei\tEinde: 1 juli", ["Start: 1 mei", "Einde: 1 juli"]),
        ("Uurtarief\t€ 90", ["Uurtarief\t€ 90"]),
        ("Uurtarief\t€ 90\tRegio\tDrenthe", ["Uurtarief\t€ 90", "Regio\tDrenthe"]),
        ("Startdatum: 1 mei 2026 Regio: Drenthe", ["Startdatum: 1 mei 2026", "Regio: Drenthe"]),
        ("Verbinden: je werkt samen met de Regio: dat is veel", ["Verbinden: je werkt samen met de Regio: dat is veel"]),
        ("Criterium\tPunten\tToelichting", ["Criterium\tPunten\tToelichting"]),
    ],
)  # fmt: skip
def test_pairs(text: str, parts: list[str]) -> None:
    assert [text[a:b] for a, b in pairs(text)] == parts


def _lines(pages: list[list[str]]) -> list[RawLine]:
    return [
        RawLine(Strand.copied(text, 0), page=number, edge=i in (0, len(page) - 1))
        for number, page in enumerate(pages, start=1)
        for i, text in enumerate(page)
    ]


def test_page_numbers_and_running_headers_go_but_their_first_stays() -> None:
    pages = [["Aanvraag 17 | Gemeente", f"tekst {i}", f"Pagina {i} van 3"] for i in (1, 2, 3)]  # fmt: skip
    kept = [line.strand.text for line in without_furniture(_lines(pages))]
    assert kept == ["Aanvraag 17 | Gemeente", "tekst 1", "tekst 2", "tekst 3"]


def test_a_number_in_the_middle_of_a_page_stays() -> None:
    pages = [["Aantal professionals", "1", "Utrecht"], ["Werkdagen", "2", "Drenthe"]]
    assert len(without_furniture(_lines(pages))) == 6
