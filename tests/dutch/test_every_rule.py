"""What holds for every rule of the grammar: exact spans, order, no overlaps, linear time, no surprises."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenderkit import dutch

FINDERS = {name: getattr(dutch, name) for name in dutch.__all__ if name.startswith("find_")}

PARSERS = (
    dutch.parse_hours,
    dutch.parse_people,
    dutch.parse_rate,
    dutch.parse_extensions,
    dutch.parse_band,
)

FRAGMENTS = [
    "3", "(drie)", "een", "half", "jaar", "maanden", "mnd", "uur", "per week", "p/w", "€", "€ 75,-", "75", "p/u",
    "12-05-2026", "12 mei 2026", "mei", "vrijdag", "ma", "t/m", "tot", "en", "-", "–", "/", ".", ",", ":", ";", "(",
    ")", "\n", "\t", "om", "09.00", "17:30", "24", "minimaal", "meer dan", "in de afgelopen", "ervaring", "= 5 punten",
    "punten", "10%", "x", "2x", "maal", "hbo", "WO", "/wo", "niveau", "inwoners", "100.000", "referenties", "week 14",
    "2026", "excl.", "btw", "incl.", "reiskosten", "all-in", "fee", "geen maximum", "sluit over", "dagen", "voor sluiting",
    "verlenging", "optie", "van", "twee", "professionals", "½", "é", "e\u0301e\u0301n", "\u00a0", "😀", "İ", "ß",
    "honderd", "twaalf", "derde november", "tweeduizend zesentwintig", "euro", "vijftig cent", "(zegge:", "k€",
    "half twaalf", "'s middags", "drie en twintig", "zes-en-dertig", "di 3/11", "1e", "optiejaren", "miljoen",
]  # fmt: skip

texts = st.lists(st.sampled_from(FRAGMENTS), max_size=24).flatmap(
    lambda parts: st.sampled_from([" ", "", " "]).map(lambda glue: glue.join(parts))
)


@pytest.mark.parametrize("name", FINDERS)
@settings(max_examples=150, deadline=None)
@given(text=texts | st.text(max_size=80))
def test_spans_are_exact_and_in_order(name, text):
    last = 0
    for found in FINDERS[name](text):
        assert 0 <= found.start < found.end <= len(text)
        if name != "find_weekdays":
            assert found.start >= last
        assert found.words(text).strip(" ") == found.words(text) or name == "find_weekdays"
        last = found.end


@settings(max_examples=150, deadline=None)
@given(text=texts | st.text(max_size=80))
def test_known_values_lie_inside_the_text(text):
    for parse in PARSERS:
        found = parse(text)
        assert found is None or 0 <= found.start < found.end <= len(text)
    for start, end in dutch.split_bands(text):
        assert 0 <= start <= end <= len(text)


@pytest.mark.parametrize("name", FINDERS)
def test_nothing_in_nothing(name):
    for text in ("", " ", "\n", "Geen enkele waarde te vinden hier"):
        assert FINDERS[name](text) == []


STRESS = {
    "ones": "1 1 1 ",
    "euros": "€€€",
    "digits": "1234567890",
    "dots": "1.",
    "commas": "1,",
    "dashes": "1-",
    "slashes": "1/2/",
    "spaces": " " * 8,
    "words": "een jaar ",
    "dates": "1 mei ",
    "days": "1 en ",
    "weekdays": "ma, di ",
    "levels": "hbo/",
    "brackets": "3 (3) ",
    "windows": "afgelopen jaar ",
    "rates": "uurtarief max ",
    "incl": "incl. excl. btw ",
    "letters": "a",
    "points": "5 punten ",
    "times": "09:00-",
    "least": "minimaal ",
    "extend": "verlenging ",
    "fee": "fee marge ",
    "in": "inwoners van ",
    "number words": "honderd en een duizend ",
    "euros in words": "tachtig tot euro ",
}


LENGTH = 40_000
MOST_SECONDS = 2.0
"""Of processor time. What is linear takes a tenth of it; what is quadratic takes minutes."""


@pytest.mark.parametrize("piece", STRESS)
def test_a_long_line_costs_no_more_than_its_length(piece):
    text = (STRESS[piece] * LENGTH)[:LENGTH]
    for name, find in FINDERS.items():
        start = time.process_time()
        find(text)
        assert time.process_time() - start < MOST_SECONDS, name


@pytest.mark.parametrize("piece", ["ones", "words", "points", "brackets", "incl", "letters"])
def test_a_long_known_value_costs_no_more_than_its_length(piece):
    text = (STRESS[piece] * LENGTH)[:LENGTH]
    for read in (*PARSERS, dutch.split_bands):
        start = time.process_time()
        read(text)
        assert time.process_time() - start < MOST_SECONDS, read.__name__
