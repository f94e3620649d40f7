"""Numbers in digits and words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.dutch import find_numbers, parse_number


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("nul", 0),
        ("een", 1),
        ("één", 1),
        ("e\u0301e\u0301n", 1),
        ("Twee", 2),
        ("elf", 11),
        ("achttien", 18),
        ("tachtig", 80),
        ("tweeëntwintig", 22),
        ("tweeentwintig", 22),
        ("drieëndertig", 33),
        ("zesendertig", 36),
        ("achtentachtig", 88),
        ("honderd", 100),
        ("honderdvijftig", 150),
        ("tweehonderd", 200),
        ("duizend", 1000),
        ("een half", 0.5),
        ("anderhalf", 1.5),
        ("anderhalve", 1.5),
        ("twee en een half", 2.5),
        ("tweeënhalf", 2.5),
        ("½", 0.5),
        ("2½", 2.5),
        ("1 ½", 1.5),
        ("3 (drie)", 3),
        ("drie (3)", 3),
        ("Twee (2)", 2),
        ("één (1)", 1),
        ("1.000", 1000),
        ("1.250.000", 1250000),
        ("1,5", 1.5),
        ("2.5", 2.5),
        ("1.000,50", 1000.5),
        ("eerste", 1),
        ("derde", 3),
        ("25ste", 25),
        ("1e", 1),
        ("twelve", 12),
    ],
)
def test_parse_number(word, number):
    assert parse_number(word) == number


@pytest.mark.parametrize(
    "word", ["", "x", "drie (4)", "3 (vier)", "eenheid", "honderdtig", "1.2.3", "jaar", "3,", "(3)"]
)
def test_no_number(word):
    assert parse_number(word) is None


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("3 (drie) stuks en twee (2) dozen", [3, 2]),
        ("een jaar of één jaar", [1]),
        ("anderhalf jaar", [1.5]),
        ("een half jaar", [0.5]),
        ("artikel 1.2.3 en 12:30", []),
        ("eenheid drietal tienduizenden honderdtig", []),
        ("in 2026 en 1.000 maal", [2026, 1000]),
        ("A12 b3 x2y", []),
        ("5, 6 en zeven.", [5, 6, 7]),
    ],
)
def test_find_numbers(text, numbers):
    assert [found.value for found in find_numbers(text)] == numbers


@given(st.integers(0, 999_999_999))
def test_digits_with_and_without_marks(number):
    assert parse_number(str(number)) == number
    assert parse_number(f"{number:,}".replace(",", ".")) == number


@given(st.lists(st.sampled_from(["3 (drie)", "1.000", "een half", "x", "en", "½", "1,5", "é"])))
def test_words_read_again_give_the_same(words):
    text = " ".join(words)
    for found in find_numbers(text):
        assert parse_number(found.words(text)) == found.value
