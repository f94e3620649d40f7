"""Every rule reads a number that is spelled out as it reads the same number in digits."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

from tenderkit import dutch

DUTCH = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
         "oktober", "november", "december"]  # fmt: skip


def cardinal(number):
    return num2words(number, lang="nl")


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.booleans(), st.booleans(), st.booleans())
def test_days(day, ordinal, year_in_words, year):
    words = num2words(day.day, lang="nl", to="ordinal") if ordinal else cardinal(day.day)
    month = DUTCH[day.month - 1]
    printed = cardinal(day.year) if year_in_words else str(day.year)
    text = f"op de {words} {month}" + (f" {printed}" if year else "")
    if words == "een":
        return
    found = dutch.find_dates(text, None if year else day.year)
    if not year and (day.month, day.day) == (2, 29):
        return
    assert [(one.value.day, one.words(text)) for one in found] == [(day, text[len("op de ") :])]


@given(
    st.dates(date(2020, 1, 1), date(2040, 12, 31)),
    st.sampled_from([(8, "acht"), (9, "negen"), (10, "tien"), (11, "elf"), (12, "twaalf")]),
    st.sampled_from([("{} uur", 0), ("kwart over {}", 15), ("{} uur 's ochtends", 0)]),
)
def test_moments(day, hour, form):
    number, word = hour
    clock, minutes = form
    number %= 12 if "ochtends" in clock else 24
    text = f"{day.day} {DUTCH[day.month - 1]} {day.year} om {clock.format(word)}"
    [found] = dutch.find_moments(f"Uiterlijk {text}.")
    assert found.value == datetime(day.year, day.month, day.day, number, minutes)
    assert found.words(f"Uiterlijk {text}.") == text


@given(st.integers(2, 9_999), st.integers(2, 99) | st.none())
def test_money(euros, cents):
    text = f"{cardinal(euros)} euro" + (f" en {cardinal(cents)} cent" if cents else "")
    [found] = dutch.find_amounts(f"Bedrag: {text}.")
    assert found.value == Decimal(f"{euros}.{cents or 0:02}")
    assert found.words(f"Bedrag: {text}.") == text


COUNTED = [
    (dutch.find_points, "{} punten", lambda value: value),
    (dutch.find_percent, "{} procent", lambda value: value),
    (dutch.find_durations, "{} maanden", lambda value: value),
    (dutch.find_weeks_length, "{} weken", lambda value: value),
    (dutch.find_hours, "{} uur per week", lambda value: value[0]),
    (dutch.find_numbers, "{}", lambda value: value),
    (dutch.find_counts, "minimaal {} referenties", lambda value: value.count),
    (dutch.find_extensions, "{} maal 6 maanden", lambda value: value.count),
    (dutch.find_extensions, "twee maal {} maanden", lambda value: value.months),
    (dutch.find_experience, "minimaal {} maanden ervaring", lambda value: value.min_months),
    (dutch.find_windows, "in de afgelopen {} maanden", lambda value: value),
    (dutch.find_relative_days, "sluit over {} dagen", lambda value: value.days),
]


@pytest.mark.parametrize(("find", "form", "number"), COUNTED)
@settings(max_examples=30)
@given(data=st.data())
def test_counted_things(find, form, number, data):
    most = 79 if find is dutch.find_hours else 9_999
    count = data.draw(st.integers(2, most))
    words = cardinal(count)
    spelled = data.draw(
        st.sampled_from([words, words.replace("ë", "e"), words.replace("ë", "e\u0308")])
    )
    text = form.format(spelled)
    [found] = find(f"Dus {text}.")
    assert number(found.value) == count
    assert spelled in found.words(f"Dus {text}.")


@given(st.integers(10, 999))
def test_inhabitants(thousands):
    text = f"een gemeente met meer dan {cardinal(thousands * 1000)} inwoners"
    [found] = dutch.find_inhabitants(text)
    assert found.value == (thousands * 1000, None)
    assert text.endswith(found.words(text))


@given(st.integers(2, 20), st.integers(1, 9), st.integers(2, 99))
def test_bands(low, more, points):
    text = f"{cardinal(low)} tot {cardinal(low + more)} jaar: {cardinal(points)} punten"
    [found] = [dutch.parse_band(text)]
    assert (found.value.min, found.value.max, found.value.points) == (
        low * 12,
        (low + more) * 12,
        points,
    )
    assert found.words(text) == text


@pytest.mark.parametrize(
    "word", ["een", "half", "halve", "kwart", "acht", "zes", "derde", "honderd", "één"]
)
def test_a_word_alone_is_no_value(word):
    """But of `find_numbers`, that is asked for numbers."""
    for text in (word, f"de {word} van hen", f"{word} en", f"({word})"):
        for name in dutch.__all__:
            if name.startswith("find_") and name != "find_numbers":
                assert getattr(dutch, name)(text) == [], (name, text)
