"""A quote is found as it was copied, and not with another number."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenderkit.reading.folding import Folded, fold
from tenderkit.reading.quotes import find_quote
from tenderkit.records import Document, Line

TEXT = (
    "1. Minimaal 3 jaar werk-\nervaring als pro-jectleider in de afgelopen 5 jaar, benoem waar.\n"
    "11. Het uurtarief is maximaal €\u00a082,50 exclusief btw en wordt niet geïndexeerd.\n"
    "De opdracht loopt van 1 maart 2031 tot en met 30 juni 2031 voor 3-6 uur; de oﬃciële taal is Nederlands.\n"
    "projecten etcMinimaal HBO werk- en denkniveau, weging 20%, of 2½ jaar “aantoonbare” ervaring\n"
    "Inschrijving door een zelfstandige zonder personeel is toegestaan mits hij zich registreert.\n"
)

FOUND = [
    # quote, the words it stands for
    ("Minimaal 3 jaar werkervaring", "Minimaal 3 jaar werk-\nervaring"),
    ("als projectleider in de", "als pro-jectleider in de"),
    ("MINIMAAL 3 JAAR", "Minimaal 3 jaar"),
    ("5 jaar, benoem waar.", "5 jaar, benoem waar."),
    ("maximaal €82,50 exclusief", "maximaal €\u00a082,50 exclusief"),
    ("maximaal\n€ 82,50\nexclusief btw", "maximaal €\u00a082,50 exclusief btw"),
    ("1 maart 2031 tot en met 30 juni 2031", "1 maart 2031 tot en met 30 juni 2031"),
    ("voor 3 – 6 uur", "voor 3-6 uur"),
    ("de officiële taal", "de oﬃciële taal"),
    ("geïndexeerd", "geïndexeerd"),
    ("gei\u0308ndexeerd", "geïndexeerd"),
    ("Minimaal HBO werk‑ en denkniveau", "Minimaal HBO werk- en denkniveau"),
    ("2½ jaar \"aantoonbare\" ervaring", "2½ jaar “aantoonbare” ervaring"),
    ("weging 20%", "weging 20%"),
    ("Het uurtarief is maximaal", "Het uurtarief is maximaal"),
    # alike
    ("tot en met 30 juni 2031 voor 3-6 uur; de officiele taal", "tot en met 30 juni 2031 voor 3-6 uur; de oﬃciële taal"),
    ("door een zelfstandige zonder personeel is toegestaan mits hij zich regitreert", "door een zelfstandige zonder personeel is toegestaan mits hij zich registreert"),
    ("opdracht loopt van 1 maart 2031 tot en met het 30 juni 2031", "opdracht loopt van 1 maart 2031 tot en met 30 juni 2031"),
    ("Inschrjiving door een zelfstandige zonder personeel", "Inschrijving door een zelfstandige zonder personeel"),
]  # fmt: skip

WRONG = [
    "Minimaal 4 jaar werkervaring",
    "Minimaal 3 jaar werkervaring als projectleider in de afgelopen 6 jaar, benoem waar",
    "Het uurtarief is maximaal € 85,50 exclusief btw",
    "Het uurtarief is maximaal € 82,05 exclusief btw en wordt niet geïndexeerd",
    "Het uurtarief is maximaal € 8250 exclusief btw en wordt niet geïndexeerd",
    "Het uurtarief is maximaal € 82 exclusief btw en wordt niet geïndexeerd",
    "Het uurtarief is maximaal $ 82,50 exclusief btw en wordt niet geïndexeerd",
    "Het uurtarief is minimaal € 82,50 exclusief btw en wordt niet geïndexeerd",
    "Het uurtarief is maximaal € 82,50 inclusief btw en wordt niet geïndexeerd",
    "Het uurtarief is maximaal € 82,50 exclusief btw en wordt geïndexeerd",
    "Het uurtarief is maximaal € 82,50 exclusief btw en wordt wel geïndexeerd",
    "maximaal € 82",  # a number cut in two
    "maximaal €\u00a08",
    "weging 20",  # what of?
    "1. Het uurtarief is maximaal",  # 11.
    "De opdracht loopt van 1 maart 2031 tot en met 30 juli 2031",
    "De opdracht loopt van 1 maart 2031 tot en met 31 juni 2031",
    "De opdracht loopt van 1 maart 2031 tot en met 30 juni 2032",
    "tot en met 30 juni 2031 voor 36 uur",
    "tot en met 30 juni 2031 voor 3, 6 uur",
    "of 212 jaar aantoonbare ervaring",
    "of 2 jaar aantoonbare ervaring",
    "Inschrijving door een zelfstandige met personeel is toegestaan mits hij zich registreert",
    "Inschrijving door een zelfstandige onder personeel is toegestaan mits hij zich registreert",
    "Inschrijving door geen zelfstandige zonder personeel is toegestaan",
    "Inschrijving door twee zelfstandige zonder personeel is toegestaan mits",
    "Inschrijving door een zelfstandige zonder personeel is verboden mits hij zich registreert",
    "de opdracht loopt van 1 maart 2031 en wordt niet geïndexeerd",  # put together
    "De kandidaat spreekt vloeiend Spaans en Portugees",
    "zelfstandig",  # half a word
    "",
    " … ",
]  # fmt: skip


@pytest.mark.parametrize(("quote", "words"), FOUND)
def test_a_quote_is_found(quote: str, words: str) -> None:
    span = find_quote(plain(TEXT), quote)
    assert span is not None
    assert span.quote == words
    assert TEXT[span.start : span.end] == words


@pytest.mark.parametrize("quote", WRONG)
def test_what_does_not_stand_there_is_not_found(quote: str) -> None:
    assert find_quote(plain(TEXT), quote) is None


def test_the_nearest_of_several_places_where_one_is_asked_for() -> None:
    document = plain("Wgs, Wgs, Wgs\n")
    places = [find_quote(document, "Wgs", near=near) for near in (None, 6, 99)]
    assert [place.start for place in places if place] == [0, 5, 10]


def test_a_changed_digit_is_never_found() -> None:
    """Each digit of the text in turn, in a quote of all the line around it."""
    document = plain(TEXT)
    for at, digit in enumerate(TEXT):
        if not digit.isdecimal():
            continue
        start, end = TEXT.rfind("\n", 0, at) + 1, TEXT.index("\n", at)
        assert find_quote(document, TEXT[start:end]) is not None
        for other in "0123456789".replace(digit, ""):
            quote = TEXT[start:at] + other + TEXT[at + 1 : end]
            assert find_quote(document, quote) is None, quote


LETTERS = st.text(alphabet="abcDe1 2,.ﬁĳé½-\u00ad\n€%", max_size=60)


@settings(deadline=None)  # the first may load a library
@given(LETTERS, st.data())
def test_each_folded_character_leads_back_to_where_it_came_from(
    text: str, data: st.DataObject
) -> None:
    folded = Folded(text)
    assert folded.text == fold(text)
    origins = [folded.origin(place) for place in range(len(folded.text))]
    assert origins == sorted(origins)
    if folded.text:
        start = data.draw(st.integers(0, len(folded.text) - 1))
        end = data.draw(st.integers(start + 1, len(folded.text)))
        first, last = folded.range(start, end)
        assert 0 <= first < last <= len(text)
        if folded.text[start].isalnum():  # a comma is kept between digits only
            assert folded.text[start] in fold(text[first:last])


@settings(deadline=None)  # the first may load a library
@given(LETTERS, LETTERS)
def test_what_is_found_says_the_same(text: str, quote: str) -> None:
    span = find_quote(plain(text + quote), quote)
    if span is not None:
        assert fold(span.quote) == fold(quote)


def plain(text: str) -> Document:
    """A document whose text is exactly this."""
    return Document(name="t", format="text", text=text, lines=(Line(1, 0, max(len(text) - 1, 0)),))


def test_a_letter_written_as_two_characters_is_taken_whole() -> None:
    span = find_quote(plain("de cate\u0301 staat\n"), "de caté")
    assert span is not None
    assert span.quote == "de cate\u0301"
