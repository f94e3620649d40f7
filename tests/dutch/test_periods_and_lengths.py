"""Periods, durations, extensions, hours per week."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.dutch import (
    find_durations,
    find_extensions,
    find_hours,
    find_periods,
    find_weeks_length,
    parse_extensions,
    parse_hours,
)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("01-01-2025 - 31-12-2025", "2025-01-01", "2025-12-31"),
        ("van 1 feb 2026 tot en met 31 juli 2026", "2026-02-01", "2026-07-31"),
        ("1 mei 2026 t/m 31 dec 2026", "2026-05-01", "2026-12-31"),
        ("1 mei t/m 31 dec 2026", "2026-05-01", "2026-12-31"),
        ("from 1 May 2026 to 31 December 2026", "2026-05-01", "2026-12-31"),
        ("tussen 1 mei 2026 en 3 mei 2026", "2026-05-01", "2026-05-03"),
        ("Tot en met 31 juli 2026 maanden", None, "2026-07-31"),
        ("vanaf 1 mei 2026", "2026-05-01", None),
        ("per 1 mei 2026", "2026-05-01", None),
        ("m.i.v. 1 mei 2026", "2026-05-01", None),
    ],
)
def test_period(text, start, end):
    [found] = find_periods(text)
    assert tuple(day and day.isoformat() for day in found.value) == (start, end)


@pytest.mark.parametrize("text", ["1 mei 2026", "1 mei 2026 en 3 mei 2026", "24 - 36", "2024-2025"])
def test_no_period(text):
    assert find_periods(text) == []


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("6 maanden", [6]),
        ("3 maanden maanden", [3]),
        ("1,5 jaar", [18]),
        ("1½ jaar", [18]),
        ("een half jaar", [6]),
        ("half jaar", [6]),
        ("anderhalf jaar", [18]),
        ("12 mnd", [12]),
        ("12 mnd.", [12]),
        ("een jaar", [12]),
        ("2 jaar", [24]),
        ("zes (6) maanden", [6]),
        ("6 maand(en)", [6]),
        ("6 months", [6]),
        ("2 years", [24]),
        ("1 jaar en 6 maanden", [18]),
        ("twee kwartalen", [6]),
        ("6 maanden met optie op 3 maanden", [6, 3]),
        ("6-12 maanden", []),
        ("6 tot 12 maanden", []),
        ("24 weken", []),
        ("32 uur", []),
        ("jaar 2026", []),
        ("maandag", []),
        ("3 maandelijkse rapporten", []),
    ],
)
def test_durations(text, months):
    assert [found.value for found in find_durations(text)] == months


@pytest.mark.parametrize(
    ("text", "weeks"),
    [
        ("24 weken", [24]),
        ("zes weken", [6]),
        ("1 week", [1]),
        ("week 14", []),
        ("32 uur per week", []),
    ],
)
def test_weeks_length(text, weeks):
    assert [found.value for found in find_weeks_length(text)] == weeks


@pytest.mark.parametrize(
    ("text", "count", "months"),
    [
        ("2 maal 3 maand(en)", 2, 3),
        ("Opties verlenging 2 maal 3 maand(en)", 2, 3),
        ("3x 3 maanden", 3, 3),
        ("2 x 4 maand(en)", 2, 4),
        ("Twee (2) maal zes (6) maanden", 2, 6),
        ("ja, 2 x 6 maanden", 2, 6),
        ("tweemaal met zes maanden", 2, 6),
        ("optie tot verlenging van 6 maanden", 1, 6),
        ("met een optie tot verlenging met 12 maanden", 1, 12),
        ("twee keer een half jaar", 2, 6),
        ("2 x 1 jaar", 2, 12),
        ("2x 6 months", 2, 6),
        ("twice 3 months", 2, 3),
        ("2 × 6 mnd", 2, 6),
        ("twee opties van 6 maanden", 2, 6),
        ("2 verlengingen van elk 3 maanden", 2, 3),
        ("2x optie tot verlenging met 6 maanden", 2, 6),
        ("eenmaal verlengd worden met maximaal 6 maanden", 1, 6),
        ("2 keer met maximaal 6 maanden te verlengen", 2, 6),
        ("3 periodes van 2 maanden", 3, 2),
        ("optie: 6 maanden", 1, 6),
        ("Verlenging: 1 jaar", 1, 12),
        ("een optie van 6 maanden", 1, 6),
    ],
)
def test_extensions(text, count, months):
    [found] = find_extensions(text)
    assert (found.value.count, found.value.months) == (count, months)
    again = parse_extensions(found.words(text))
    assert again is not None
    assert again.value == found.value


@pytest.mark.parametrize(
    "text",
    [
        "Ja",
        "Mogelijk, maar nog niet bekend",
        "Ja tot maximaal 27 mei 2025",
        "in overleg verlenging mogelijk. De duur is uiterlijk 36 maanden",
        "6 maanden met optie tot verlenging",
        "2 x per jaar",
        "2 maal per maand",
        "verlenging mogelijk",
        "4160 uur over een periode van 36 maanden",
        "2x",
    ],
)
def test_no_extensions(text):
    assert find_extensions(text) == []


def test_known_extension():
    assert parse_extensions("6 maanden").value.months == 6
    assert parse_extensions("ja, 12 maanden").value.months == 12
    assert parse_extensions("Ja") is None
    assert parse_extensions("Ja tot maximaal 27 mei 2025") is None


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("32", (32, 32)),
        ("24 - 36", (24, 36)),
        ("28 tot 32 uur", (28, 32)),
        ("32-36", (32, 36)),
        ("32u/w", (32, 32)),
        ("36u/w", (36, 36)),
        ("32 uur p/w", (32, 32)),
        ("32 uur p.w.", (32, 32)),
        ("Samen max 32 uur", (32, 32)),
        ("Gemiddeld 20 tot 34 uren per week", (20, 34)),
        ("24/36 uur", (24, 36)),
        ("max. 24 uur", (24, 24)),
        ("32 uur (4 dagen van 8 uur)", (32, 32)),
        ("28 à 32", (28, 32)),
        ("16 t/m 24 uur per week", (16, 24)),
        ("minimaal 24 en maximaal 32 uur", (24, 32)),
        ("min. 24 uur, max. 36 uur per week", (24, 36)),
        ("24 uur tot 36 uur", (24, 36)),
        ("36 uur (fulltime)", (36, 36)),
        ("ca. 32 uur per week", (32, 32)),
        ("32 hours per week", (32, 32)),
        ("tussen 24 en 32 uur", (24, 32)),
        ("31,5", (31.5, 31.5)),
        ("Uren per week 26 tot 30 uur", (26, 30)),
        ("36.00", (36, 36)),
        ("zestien uur per week", (16, 16)),
        ("20 uur p.p. per week", (20, 20)),
        ("Fulltime (36 uur)", (36, 36)),
        ("32 uur, eventueel 36", (32, 32)),
        ("max. 36 (bij voorkeur 32)", (36, 36)),
    ],
)
def test_known_hours(text, hours):
    found = parse_hours(text)
    assert found is not None
    assert found.value == hours
    assert parse_hours(found.words(text)).value == hours


@pytest.mark.parametrize(
    "text",
    [
        "4160 uur over 36 maanden",
        "40 uur per maand",
        "1 mei 2026",
        "in overleg",
        "3 maanden",
        "€ 75,-",
        "fulltime",
        "8 uur per dag",
        "0,8 fte",
        "36 - 24",
        "",
    ],
)
def test_not_hours(text):
    assert parse_hours(text) is None


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Wij zoeken iemand voor 28 tot 32 uur per week.", [(28, 32)]),
        ("inzet van 36 uur, 4 dagen", [(36, 36)]),
        ("Aantal uur per week: 24 - 36", [(24, 36)]),
        ("36u/w, max 92,50 all-in ex btw", [(36, 36)]),
        ("reageer binnen 24 uur", []),
        ("24 uur voor sluiting", []),
        ("om 9 uur", []),
        ("10 oktober 2030, van 09.00 tot 12.00 uur", []),
        ("vóór 12 uur", []),
        ("40 uur per maand", []),
        ("4160 uur", []),
        ("24/7 bereikbaar", []),
        ("bereikbaar 24 uur per dag", []),
        ("€ 75 per uur", []),
        ("in 2026", []),
        ("op werkdagen van 9 tot 12 uur", []),
        ("4 dagen van 8 uur", []),
        ("drie dagen van acht uur per week", []),
        ("4 days of 8 hours", []),
        ("vier dagen van 8 uur, dus 32 uur per week", [(32, 32)]),
        ("een gesprek van 1 uur", []),
        ("4 uur per week", [(4, 4)]),
        ("voor 15.00 uur, dan belt een van onze vijf adviseurs", []),
        ("Uren: 24", [(24, 24)]),
        ("36 uren", [(36, 36)]),
        ("40 uur (1 fte)", [(40, 40)]),
        ("tussen de 24 en 32 uur per week", [(24, 32)]),
        ("3 dagen (24 uur) per week", [(24, 24)]),
        ("32 uur p/week", [(32, 32)]),
        ("totaal 480 uur", []),
        ("4x8 uur", []),
        ("12 maanden", []),
    ],
)
def test_hours(text, hours):
    assert [found.value for found in find_hours(text)] == hours


@given(
    st.integers(1, 40), st.integers(0, 40), st.sampled_from([" tot ", " - ", "-", " t/m ", " à "])
)
def test_hours_round_trip(low, more, joint):
    high = min(low + more, 80)
    text = f"{low}{joint}{high} uur per week"
    assert [f.value for f in find_hours(text)] == [(low, high)]
    assert find_hours(text)[0].words(text) == text


@given(st.integers(1, 9), st.integers(1, 24), st.sampled_from(["x", " x ", " maal ", " keer "]))
def test_extensions_round_trip(count, months, times):
    text = f"{count}{times}{months} maanden"
    [found] = find_extensions(text)
    assert (found.value.count, found.value.months, found.words(text)) == (count, months, text)
