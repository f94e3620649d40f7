"""Points, percents, people, counts, inhabitants and weekdays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.dutch import (
    find_counts,
    find_inhabitants,
    find_people,
    find_percent,
    find_points,
    find_points_total,
    find_weekdays,
    parse_people,
)


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("binnen een gemeente (50 punten);", [50]),
        ("(20 punten).", [20]),
        ("15 punten", [15]),
        ("max. 20 punten", [20]),
        ("20 pt", [20]),
        ("= 5 punten", [5]),
        ("0 punten1 tot 2 jaar", [0]),
        ("10 punten = 2 - 5 jaar", [10]),
        ("10 ptn", [10]),
        ("maximaal 40 pnt", [40]),
        ("1 punt", [1]),
        ("tien punten", [10]),
        ("2,5 punten", [2.5]),
        ("25 points", [25]),
        ("(15 p)", [15]),
        ("Punten: 20", [20]),
        ("Max. aantal punten: 40", [40]),
        ("maximaal te behalen punten: 40", [40]),
        ("wegingsfactor 3", []),
        ("vier gemeentelijke speerpunten", []),
        ("3 aandachtspunten", []),
        ("de volgende 3 punten", []),
        ("op een 10-punts schaal", []),
        ("5-puntsschaal", []),
        ("10%", []),
        ("2 jaar", []),
        ("knelpunten", []),
    ],
)
def test_points(text, points):
    found = find_points(text)
    assert [f.value for f in found] == points
    for one in found:
        assert text[one.start : one.end].strip() == text[one.start : one.end]


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("Weging: 10%", [10]),
        ("10 %", [10]),
        ("telt voor 20% mee", [20]),
        ("20 procent", [20]),
        ("12,5%", [12.5]),
        ("prijs 30% en kwaliteit 70%", [30, 70]),
        ("tien procent", [10]),
        ("10", []),
        ("procentueel", []),
    ],
)
def test_percent(text, percent):
    assert [f.value for f in find_percent(text)] == percent


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("Gunningscriteria (totaal 100 punten)", [100]),
        ("in totaal maximaal 100 punten", [100]),
        ("(max. 40 punten)", [40]),
        ("100 punten in totaal", [100]),
        ("U kunt maximaal 100 punten behalen", [100]),
        ("totaal aantal punten: 100", [100]),
        ("(50 punten)", []),
        ("2 tot 4 jaar = 5 punten", []),
    ],
)
def test_points_total(text, total):
    assert [f.value for f in find_points_total(text)] == total


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("1.", (1, 1)),
        ("1", (1, 1)),
        ("2x", (2, 2)),
        ("twee professionals", (2, 2)),
        ("1 á 2 kandidaten", (1, 2)),
        ("1-2", (1, 2)),
        ("één", (1, 1)),
        ("1 tot 3", (1, 3)),
        ("1 professional", (1, 1)),
        ("maximaal 2", (2, 2)),
    ],
)
def test_known_people(text, people):
    assert parse_people(text).value == people


@pytest.mark.parametrize(
    "text", ["2 fte", "", "in overleg", "32 uur", "1 mei 2026", "100", "75%", "3 maanden"]
)
def test_not_people(text):
    assert parse_people(text) is None


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Wij zoeken twee ervaren inkomensconsulenten", [(2, 2)]),
        ("2x Inkomensconsulent", [(2, 2)]),
        ("Inkomensconsulent (2x)", [(2, 2)]),
        ("1 á 2 kandidaten", [(1, 2)]),
        ("de (maximaal) tien kandidaten met de hoogste score", []),
        ("de drie kandidaten", []),
        ("maximaal 5 kandidaten", []),
        ("minimaal twee vertegenwoordigers", []),
        ("2x 6 maanden", []),
        ("2 x per week", []),
        ("een team van 8 medewerkers", []),
        ("400 medewerkers", []),
        ("De gemeente nodigt drie kandidaten uit", []),
        ("Staan twee kandidaten gelijk, dan loten we", []),
        ("meer dan één kandidaat", []),
        ("score = 10 - 20 x log(tarief)", []),
        ("het team telt elf medewerkers", []),
        ("drie personeelsadviseurs doen dit", []),
        ("een kandidaat die dit kan", []),
        ("een communicatieadviseur en een projectleider", []),
        ("Voor dit team zoeken wij twee projectleiders", [(2, 2)]),
        ("Gevraagd: 3 senior adviseurs", [(3, 3)]),
    ],
)
def test_people(text, people):
    assert [f.value for f in find_people(text)] == people


@pytest.mark.parametrize(
    ("text", "count", "noun"),
    [
        ("minimaal 2 opleidingen", 2, "opleidingen"),
        ("ten minste drie referenties", 3, "referenties"),
        ("minimaal twee aantoonbare projecten", 2, "projecten"),
        ("minstens 3 (drie) vergelijkbare opdrachten", 3, "opdrachten"),
        ("tenminste één referentie", 1, "referentie"),
        ("minimaal 2 verschillende gemeenten", 2, "gemeenten"),
        ("at least two certificates", 2, "certificates"),
        ("minimaal 2 van de volgende certificaten", 2, "certificaten"),
        ("minimaal drie verschillende gemeentelijke organisaties", 3, "organisaties"),
        ("minimaal 1 afgerond Europees aanbestedingstraject", 1, "aanbestedingstraject"),
    ],
)
def test_counts(text, count, noun):
    [found] = find_counts(f"Heeft {text} afgerond")
    assert (found.value.count, found.value.noun) == (count, noun)
    assert found.words(f"Heeft {text} afgerond") == text


@pytest.mark.parametrize(
    "text",
    [
        "minimaal 3 jaar ervaring met projecten",
        "minimaal 12 maanden bij gemeenten",
        "minimaal 20 punten",
        "minimaal 24 uur",
        "minimaal 2 pagina's",
        "minimaal 100.000 inwoners",
        "minimaal 75 euro",
        "2 projecten",
        "minimaal twee vertegenwoordigers",
        "minimaal twee vertegenwoordigers van het team",
        "minimaal vier per traject",
    ],
)
def test_no_counts(text):
    assert find_counts(text) == []


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("gemeente met meer dan 100.000 inwoners", (100000, None)),
        ("50.000 tot 150.000 inwoners", (50000, 150000)),
        ("tussen 50.000 en 150.000 inwoners", (50000, 150000)),
        ("minimaal 80.000+ inwoners", (80000, None)),
        ("100.000-plus gemeente", (100000, None)),
        ("100.000+ gemeente", (100000, None)),
        ("100.000+-gemeente", (100000, None)),
        ("minimaal 50 000 inwoners", (50000, None)),
        ("ten minste 50000 inwoners", (50000, None)),
        ("minder dan 50.000 inwoners", (None, 50000)),
        ("maximaal 50.000 inwoners", (None, 50000)),
        ("100.000 inwoners of meer", (100000, None)),
        ("een inwonertal van minimaal 60.000", (60000, None)),
        ("minimaal 100k inwoners", (100000, None)),
        ("minimaal 100.000 en maximaal 200.000 inwoners", (100000, 200000)),
        ("gemeente (>100.000 inwoners)", (100000, None)),
    ],
)
def test_inhabitants(text, size):
    assert [f.value for f in find_inhabitants(text)] == [size]


@pytest.mark.parametrize(
    "text",
    [
        "onze stad telt 62.000 inwoners",
        "telt ruim 41.000 inwoners",
        "€ 100.000",
        "100.000 euro",
        "alle inwoners",
        "in 2026 inwoners",
    ],
)
def test_no_inhabitants(text):
    assert find_inhabitants(text) == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("maandag t/m donderdag", ["mon", "tue", "wed", "thu"]),
        ("maandag tot en met woensdag", ["mon", "tue", "wed"]),
        ("ma, di en do", ["mon", "tue", "thu"]),
        ("ma-do", ["mon", "tue", "wed", "thu"]),
        ("dinsdag en donderdag", ["tue", "thu"]),
        ("op dinsdagen", ["tue"]),
        ("Monday to Wednesday", ["mon", "tue", "wed"]),
        ("vaste dag: woensdag", ["wed"]),
        ("dinsdagochtend", ["tue"]),
        ("wat we do hier", []),
        ("do it", []),
        ("zo snel mogelijk", []),
    ],
)
def test_weekdays(text, days):
    assert [f.value for f in find_weekdays(text)] == days


@given(
    st.integers(0, 1000), st.sampled_from(["{} punten", "({} punten)", "= {} pt", "max. {} punten"])
)
def test_points_round_trip(number, form):
    assert [f.value for f in find_points(form.format(number))] == [number]


@given(st.integers(1, 999), st.integers(1, 999))
def test_inhabitants_round_trip(low, more):
    text = f"{low}.000 tot {low + more}.000 inwoners"
    if low + more < 1000:
        assert [f.value for f in find_inhabitants(text)] == [(low * 1000, (low + more) * 1000)]
