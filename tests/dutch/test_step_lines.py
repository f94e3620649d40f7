"""Steps of a scale with one step a line, in every form of line; lists that are none."""

import pytest

from tenderkit.dutch.step_lines import is_scale, opening_step, step_of, steps_of_block


@pytest.mark.parametrize(
    ("line", "step"),
    [
        ("€ 77,01 t/m € 84,00\t15", ("€ 77,01 t/m € 84,00", 15)),
        ("W3 | | 4 tot 9 mnd | 6", ("4 tot 9 mnd", 6)),
        ("[5] korter dan een jaar", ("korter dan een jaar", 5)),
        ("25 = vier keer of vaker", ("vier keer of vaker", 25)),
        ("18 punten bij twee wijken of meer;", ("twee wijken of meer", 18)),
        ("☐ nog bezig (4)", ("nog bezig", 4)),
        ("++ = 60 punten", ("++", 60)),
        ("- = 0 punten", ("-", 0)),
        ("b2. vanaf 2 jaar, 7 punten", ("vanaf 2 jaar", 7)),
        ("III  langer dan 12 maanden (6 punten)", ("langer dan 12 maanden", 6)),
        ("Niveau C1 – twaalf", ("Niveau C1", 12)),
        ("36 maanden of meer ... 20 p.", ("36 maanden of meer", 20)),
        ("0-3: geen punten", ("0-3", 0)),
        ("zeer goed\t40 punten", ("zeer goed", 40)),
        ("geen enkele: cijfer 0", ("geen enkele", 0)),
        ("2 of 3: cijfer 6", ("2 of 3", 6)),
        ("vier of meer = score 9", ("vier of meer", 9)),
        ("4 t/m 6 wijken → een rapportcijfer 7", ("4 t/m 6 wijken", 7)),
        ("nooit gedaan - score 1", ("nooit gedaan", 1)),
        ("ruim voldoende: waardering 8", ("ruim voldoende", 8)),
    ],
)
def test_a_line_with_its_score_at_one_end(line, step):
    assert step_of(line) == step


@pytest.mark.parametrize("line", ["", "Werken in Suwinet 5", "U start op 1 maart", "12 maanden"])
def test_a_line_without_a_score(line):
    assert step_of(line) is None


@pytest.mark.parametrize(
    ("lines", "about", "bounds"),
    [
        (["< 3\t0", "3 – 6\t8", "≥ 6\t16"], "Jaren als jurist", [(None, 36), (36, 72), (72, None)]),
        (["6 - 12 → 2", "12 en langer → 9"], "Inzet in maanden", [(6, 12), (12, None)]),
        (["meer dan 90: 0", "tot en met 90: 9"], "Uurtarief", [(90, None), (None, 90)]),
        (
            ["geen: 0", "één: 3", "twee of meer: 9"],
            "Referenties",
            [(None, None), (1, 1), (2, None)],
        ),
        (["twee of meer wijken 9 pt", "één wijk 4 pt"], "Wijken", [(2, None), (1, 1)]),
        (["ja, bij twee gemeenten: 9", "nee: 0"], "Ervaring", [(None, None), (None, None)]),
    ],
)
def test_steps_in_one_unit(lines, about, bounds):
    steps = steps_of_block(lines, about)
    assert [(s.min and int(s.min), s.max and int(s.max)) for s in steps] == bounds


@pytest.mark.parametrize(
    "pairs",
    [
        [("Kwaliteit van het plan", 40), ("Prijs", 30)],
        [("goed", 10), ("voldoende", 10)],
        [("goed", 10), ("matig", 20), ("slecht", 5)],
        [("Werkervaring als taxateur, 2 jaar", 30), ("Ervaring met Djuma, 1 jaar", 20)],
        [("Samenwerken", 30), ("Schrijven", 20), ("Rekenen", 10)],
    ],
)
def test_lists_that_are_no_scale(pairs):
    assert not is_scale(pairs)


@pytest.mark.parametrize(
    ("head", "below", "expected"),
    [
        ("5\tDuits\tC1 of hoger\t10", "B2\t6", ("5\tDuits", "C1 of hoger\t10")),
        ("W1 | Reizen | tot 1 uur | 8", "W1 | | 1 tot 2 uur | 4", ("W1\tReizen", "tot 1 uur\t8")),
        ("5\tDuits\t10", "6\tFrans\t5", None),
        ("5\tDuits\tgoed\t10", "6\tFrans\tgoed\t5", None),
    ],
)
def test_a_row_that_holds_the_criterion_and_its_first_step(head, below, expected):
    assert opening_step(head, below) == expected
