"""Numbers in words, held against a library that writes them, and texts put in digits and back."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from tenderkit.dutch import find_experience, find_hours, find_numbers, parse_number
from tenderkit.dutch.in_digits import in_digits
from tenderkit.dutch.number_words import cardinal, find_number_words, ordinal


def test_every_number_to_ten_thousand_reads_as_it_is_written():
    for number in (*range(1, 1_130), *range(1_130, 10_000, 13)):
        assert cardinal(num2words(number, lang="nl")) == number
        assert ordinal(num2words(number, lang="nl", to="ordinal")) == number


@given(st.integers(1, 999_999))
def test_large_numbers_read_as_they_are_written(number):
    words = num2words(number, lang="nl")
    assert cardinal(words) == number
    assert cardinal(words.replace("ë", "e\u0308").replace("é", "e")) == number
    [found] = find_number_words(f"dus {words}.")
    assert (found.value.value, found.words(f"dus {words}.")) == (number, words)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("twee en dertig", 32),
        ("een-en-twintig", 21),
        ("honderd twaalf", 112),
        ("honderd en twaalf", 112),
        ("twaalfhonderd", 1200),
        ("zestienhonderd", 1600),
        ("vijftienhonderdtachtig", 1580),
        ("duizend vijfhonderd", 1500),
        ("tweeduizend zesentwintig", 2026),
        ("tweeduizend en zesentwintig", 2026),
        ("tweehonderd vijftig duizend", 250_000),
        ("Drieëndertig", 33),
        ("DRIEENDERTIG", 33),
    ],
)
def test_cardinal(words, number):
    assert cardinal(words) == number


@pytest.mark.parametrize(
    "words",
    ["", "en", "tig", "tweetwintig", "eenhonderd", "twintighonderd", "vijfenhonderd", "achten",
     "honderdhonderd", "duizendduizend", "eenheid", "drievoud", "zestigen", "twintig dertig"],
)  # fmt: skip
def test_no_cardinal(words):
    assert cardinal(words) is None


@pytest.mark.parametrize("word", ["vierste", "twintigde", "vijf", "de", "ste", "eende", "achtde"])
def test_no_ordinal(word):
    assert ordinal(word) is None


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("drieënhalf jaar", {"drieënhalf": 3.5}),
        ("drieenhalf", {"drieenhalf": 3.5}),
        ("drie-en-een-half", {"drie-en-een-half": 3.5}),
        ("drie en een halve dag", {"drie en een halve": 3.5}),
        ("viereneenhalf", {"viereneenhalf": 4.5}),
        ("anderhalve", {"anderhalve": 1.5}),
        ("de eenentwintigste", {"eenentwintigste": 21}),
        ("honderdeerste of derde", {"honderdeerste": 101, "derde": 3}),
        ("tussen honderd en tweehonderd", {"honderd": 100, "tweehonderd": 200}),
        ("honderd en een aantal", {"honderd": 100, "een": 1}),
        ("zelf achter patiënten, zeshoekig, eenheden, drietal, tientallen", {}),
        ("honderden duizenden miljoenen", {}),
        ("half, helft, kwart", {}),
    ],
)
def test_runs(text, runs):
    found = find_number_words(text)
    assert {one.words(text): one.value.value for one in found} == runs


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("honderdtwintig (120) en tweehonderdvijftig (250) uur", "honderdtwintig (120) en 250 uur"),
        ("twaalfhonderd uur", "1200 uur"),
        ("drie en een halve dag", "3,5 dag"),
        ("honderd en twintig punten", "120 punten"),
        ("vijf en twintig mensen", None),
        ("tussen drie en twintig uur", None),
        ("twaalf maanden", None),
        ("een half jaar", None),
        ("zestig", None),
        ("de commissie acht 1200 uur genoeg", None),
        ("5 zestienhonderd", "5 1600"),
        ("5 tweehonderdvijftig", None),
    ],
)
def test_only_what_the_patterns_do_not_read_is_put_in_digits(text, digits):
    written = in_digits(text)
    assert (written and written.text) == digits


def test_a_find_comes_back_at_its_own_words():
    text = (
        "Dus zestienhonderd dagen of tweeënveertig en een halve; voor zes-en-dertig uur per week."
    )
    [hours] = find_hours(text)
    assert (hours.value, hours.words(text)) == ((36, 36), "zes-en-dertig uur per week")
    text = "Minimaal twee en een halve jaar ervaring in de afgelopen vijf-en-twintig maanden"
    [demand] = find_experience(text)
    assert (demand.value.min_months, demand.value.window_months) == (30, 25)
    assert text[slice(*demand.value.min_span)] == "Minimaal twee en een halve jaar"
    assert text[slice(*demand.value.window_span)] == "in de afgelopen vijf-en-twintig maanden"


words = st.sampled_from(
    ["honderd", "duizend", "twee", "en", "een", "half", "-", " ", "tig", "twintig", "ste", "de", "(", ")", "100",
     "12", "ën", "e\u0308n", "\n", "derde", "acht", "euro", "mei"]
)  # fmt: skip


@given(st.lists(words, max_size=16).map("".join))
def test_the_way_back_leads_to_the_words(text):
    written = in_digits(text)
    if written is None:
        return
    for found in find_numbers(written.text):
        start, end = written.span(found.start, found.end)
        assert 0 <= start < end <= len(text)
        assert parse_number(found.words(written.text)) == found.value


@pytest.mark.parametrize("piece", ["honderd ", "een", "twee-en-", "duizend en ", "tig ", "zes en "])
def test_a_long_run_costs_no_more_than_its_length(piece):
    start = time.process_time()
    find_number_words(piece * 2_000)
    assert time.process_time() - start < 1
