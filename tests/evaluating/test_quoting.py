"""Quotes are found as a person means them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.evaluating.quoting import Quotes
from tenderkit.reading import read_text
from tenderkit.records import Document, Line

CASES = [
    # text, quote, the words that are meant (None: not there)
    ("Eisen\n1. Minimaal 2 jaar ervaring\n", "1. Minimaal 2 jaar ervaring", "1. Minimaal 2 jaar ervaring"),
    ("Duur\t6 maanden\n", "Duur 6 maanden", "Duur\t6 maanden"),
    ("Duur: 6 maanden\nUren: 32\n", "6 maanden Uren", "6 maanden\nUren"),
    ("een ‘brede’ blik\n", "een 'brede' blik", "een ‘brede’ blik"),
    ("maart – mei\n", "maart - mei", "maart – mei"),
    ("minimaal HBO\n", "Minimaal hbo", "minimaal HBO"),
    ("11. Minimaal vier\n1. Minimaal twee\n", "1. Minimaal", "1. Minimaal"),
    ("Wgs en Wgs\n", "Wgs ##2", "Wgs"),
    ("van begin tot eind en weer begin en eind\n", "van begin … eind", "van begin tot eind"),
    ("een twee drie vier\n", "een … vier", "een twee drie vier"),
    ("een twee drie vier\n", "een … twee … vier", "een twee drie vier"),
    ("2 tot 4 jaar = 5 punten\n", "2 tot 5 jaar", None),
    ("een twee\n", "twee … een", None),
    ("Wgs\n", "Wgs ##2", None),
    ("projecten etcMinimaal HBO\n", "projecten etc Minimaal", "projecten etcMinimaal"),
    ("als pro-jectmanager gewerkt\n", "als projectmanager", "als pro-jectmanager"),
    ("e-mail en email\n", "email", "email"),
    ("", "iets", None),
    ("iets\n", "", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quote", "meant"), CASES)
def test_a_quote_is_found(text: str, quote: str, meant: str | None) -> None:
    span = Quotes(plain(text)).find(quote)
    assert (span.quote if span else None) == meant


def test_a_number_is_not_found_inside_a_longer_one() -> None:
    span = Quotes(plain("11. Minimaal vier\n1. Minimaal twee\n")).find("1. Minimaal")
    assert span is not None
    assert span.start == 18


def test_the_occurrence_is_counted_from_one() -> None:
    assert [Quotes(plain("Wgs, Wgs, Wgs\n")).find(f"Wgs ##{n}").start for n in (1, 2, 3)] == [
        0,
        5,
        10,
    ]  # type: ignore[union-attr]


def test_the_nearest_place_is_taken_where_none_is_counted() -> None:
    span = Quotes(plain("Wgs, Wgs, Wgs\n")).find("Wgs", near=9)
    assert span is not None
    assert span.start == 10


@given(st.text(alphabet="ab cé\t'–\n", min_size=1, max_size=60), st.data())
def test_any_piece_of_a_text_is_found_as_itself(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    piece = text[start:end].strip()
    span = Quotes(plain(text)).find(piece)
    if piece:
        assert span is not None
        assert text[span.start : span.end] == span.quote
        assert "".join(span.quote.split()) == "".join(piece.split())


def plain(text: str) -> Document:
    """A document whose text is exactly this."""
    return Document(name="t", format="text", text=text, lines=(Line(1, 0, max(len(text) - 1, 0)),))


def test_it_works_on_what_the_reading_room_makes() -> None:
    document = read_text("Eisen\n\n- Minimaal 2 jaar\n  ervaring als consulent\n")
    span = Quotes(document).find("Minimaal 2 jaar ervaring … consulent")
    assert span is not None
    assert document.text[span.start : span.end] == span.quote
