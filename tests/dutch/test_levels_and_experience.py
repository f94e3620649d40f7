"""Levels of education and demands on experience."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.dutch import find_experience, find_levels


@pytest.mark.parametrize(
    ("text", "level", "diploma"),
    [
        ("afgeronde hbo bachelor", "hbo", True),
        ("hbo werk- en denkniveau", "hbo", False),
        ("HBO+ werk- en denkniveau", "hbo", False),
        ("minimaal mbo 4", "mbo", False),
        ("minimaal mbo-4 werk- en denkniveau", "mbo", False),
        ("WO-niveau aantoonbaar door drie jaar werkervaring", "wo", False),
        ("wo-niveau", "wo", False),
        ("wo werk- en denkniveau", "wo", False),
        ("universitair werk- en denkniveau", "wo", False),
        ("academisch werk- en denkniveau", "wo", False),
        ("een afgeronde academische opleiding", "wo", True),
        ("afgeronde universitaire opleiding", "wo", True),
        ("hbo/wo", "hbo", False),
        ("HBO / WO werk- en denkniveau", "hbo", False),
        ("hbo- of wo-niveau", "hbo", False),
        ("hbo of wo", "hbo", False),
        ("mbo of hbo", "mbo", False),
        ("mbo/hbo/wo", "mbo", False),
        ("minimaal hbo-niveau", "hbo", False),
        ("hbo-diploma", "hbo", True),
        ("diploma op hbo-niveau of gelijkwaardig", "hbo", False),
        ("afgeronde HBO-opleiding Bestuurskunde", "hbo", True),
        ("hoger beroepsonderwijs", "hbo", False),
        ("Een afgeronde opleiding op minimaal HBO niveau", "hbo", False),
        ("WO werk-denkniveau", "wo", False),
        ("minimaal wo", "wo", False),
        ("Opleidingsniveau HBO", "hbo", False),
    ],
)
def test_level(text, level, diploma):
    [found] = find_levels(text)
    assert (found.value.level, found.value.diploma) == (level, diploma)


@pytest.mark.parametrize(
    "text",
    [
        "wo 4 maart 2026",
        "WOZ-taxaties",
        "Wmo",
        "two weeks",
        "hbo'er@hbo.nl"[3:],
        "ma, di, wo en do",
        "scrum master",
        "een post-hbo opleiding arbeidsrecht",
    ],
)
def test_no_level(text):
    assert find_levels(text) == []


@pytest.mark.parametrize(
    ("text", "least", "window"),
    [
        ("Minimaal 3 jaar ervaring in de afgelopen 5 jaar", 36, 60),
        ("Minimaal vijf jaar werkervaring (in de afgelopen 7 jaar) als planeconoom", 60, 84),
        ("minimaal drie (3) jaar werkervaring", 36, None),
        ("ten minste 2 jaar ervaring", 24, None),
        ("tenminste 2 jaar ervaring", 24, None),
        ("minstens 2 jaar ervaring", 24, None),
        ("3+ jaar ervaring", 36, None),
        ("ruim 3 jaar ervaring", 36, None),
        ("meer dan 2 jaar ervaring", 24, None),
        ("ervaring in de laatste 24 maanden", None, 24),
        ("Aantoonbare ervaring in de afgelopen 3 jaar met archiefsystemen", None, 36),
        ("gedurende minimaal 12 maanden binnen de laatste drie jaar gewerkt", 12, 36),
        ("ervaring, niet ouder dan 5 jaar", None, 60),
        ("ervaring van maximaal 5 jaar geleden", None, 60),
        ("Minimaal 10 jaar gewerkt als consulent in de afgelopen jaar 15", 120, 180),
        ("een jaar ervaring", 12, None),
        ("een jaar of 5 ervaring", 60, None),
        ("2 à 3 jaar ervaring", 24, None),
        ("3-5 jaar ervaring", 36, None),
        ("5-jarige ervaring", 60, None),
        ("vijfjarige ervaring", 60, None),
        ("minimaal 3 jaar ervaring in de 5 jaar voorafgaand aan de sluitingsdatum", 36, 60),
        ("at least 3 years in the last 5 years of experience", 36, 60),
        ("at least three years of experience", 36, None),
        ("in de afgelopen vijf jaar minimaal drie jaar als jurist gewerkt", 36, 60),
        ("anderhalf jaar ervaring", 18, None),
        ("een half jaar werkervaring", 6, None),
        ("minimaal 18 maanden ervaring", 18, None),
        ("minimaal 3 van de afgelopen 5 jaar werkzaam", 36, 60),
        ("minimaal twee jaar in de afgelopen vier jaren ervaring", 24, 48),
        ("Minimaal 3 jaar projectleider geweest", 36, None),
        ("ervaring in het afgelopen jaar", None, 12),
        ("Aantoonbare werkervaring opgedaan in de laatste 3 (drie) jaar", None, 36),
        ("1 jaar aantoonbare werkervaring met het systeem in de afgelopen 3 jaar", 12, 36),
        ("≥ 3 jaar ervaring", 36, None),
        ("over een periode van minimaal 12 maanden in de afgelopen 36 maanden ervaring", 12, 36),
        ("ervaring in de afgelopen 3 kalenderjaren", None, 36),
        ("Minimaal 1 opdracht in de afgelopen 3 jaar", None, 36),
        ("tienjarige ervaring", 120, None),
        ("ervaring in het laatste half jaar", None, 6),
        ("3 jaar of meer werkervaring", 36, None),
        ("minimaal 2 jaar ervaring, opgedaan in de afgelopen periode van 4 jaar", 24, 48),
    ],
)  # fmt: skip
def test_experience(text, least, window):
    [found] = find_experience(text)
    assert (found.value.min_months, found.value.window_months) == (least, window)
    for part in (found.value.min_span, found.value.window_span):
        assert part is None or found.start <= part[0] < part[1] <= found.end
    [again] = find_experience(text[found.start :])
    assert (again.value.min_months, again.value.window_months) == (least, window)


@pytest.mark.parametrize(
    "text",
    [
        "minimaal 18 jaar oud",
        "leeftijd minimaal 18 jaar",
        "De opdracht duurt 6 maanden",
        "voor de duur van 6 maanden",
        "minimaal 6 maanden beschikbaar",
        "minder dan 2 jaar ervaring",
        "VOG niet ouder dan 6 maanden",
        "uittreksel handelsregister, niet ouder dan 3 maanden",
        "minimaal 2 referenties",
        "zodat we over tien jaar niet opnieuw beginnen met de ervaring",
        "Wij zoeken voor zeven maanden een ervaren adviseur",
        "Wij hebben een VOG nodig die niet ouder is dan drie maanden, ook als u eerder heeft gewerkt",
        "minimaal 32 uur per week",
        "een opzegtermijn van minimaal 1 maand",
        "Aantoonbare ervaring met de Omgevingswet",
        "1 mei 2026 tot 31 december 2026",
    ],
)  # fmt: skip
def test_no_experience(text):
    assert find_experience(text) == []


def test_each_minimum_takes_its_own_window():
    text = "Minimaal 5 jaar ervaring in de afgelopen 8 jaar, waarvan 2 jaar ervaring in de laatste 3 jaar"
    assert [(f.value.min_months, f.value.window_months) for f in find_experience(text)] == [
        (60, 96),
        (24, 36),
    ]
    text = "Minimaal 5 jaar ervaring als jurist, waarvan 2 jaar bij een gemeente in de afgelopen 3 jaar"
    assert [(f.value.min_months, f.value.window_months) for f in find_experience(text)] == [
        (60, None),
        (24, 36),
    ]


def test_parts_have_their_own_spans():
    text = "Heeft minimaal 3 jaar ervaring als consulent in de afgelopen 5 jaar."
    [found] = find_experience(text)
    assert text[slice(*found.value.min_span)] == "minimaal 3 jaar"
    assert text[slice(*found.value.window_span)] == "in de afgelopen 5 jaar"


@given(
    st.integers(1, 12),
    st.integers(1, 15),
    st.sampled_from(["minimaal", "minstens", "ten minste", "tenminste", "Min."]),
    st.sampled_from(["afgelopen", "laatste"]),
    st.sampled_from(["", " als projectleider bij een gemeente", " met het begeleiden van 3 teams"]),
)
def test_round_trip(least, window, word, past, role):
    text = f"{word} {least} jaar ervaring{role} in de {past} {window} jaar"
    [found] = find_experience(text)
    assert (found.value.min_months, found.value.window_months) == (least * 12, window * 12)
    assert found.words(text) == text
