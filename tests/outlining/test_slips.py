"""Pointers of a reply to an earlier reading of the text: by their value, or by what stands around them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.outlining.aim import aim
from tenderkit.outlining.slips import Slips, by_value, place_of_words
from tenderkit.outlining.typed import VALUED, can_hold, states
from tests.support.documents import REPLY, TENDER, document_of


@pytest.mark.parametrize(
    ("name", "text", "value", "expected"),
    [
        ("closes_at", "Sluit 12 mei 2031 om 9 uur", "2031-05-12T09:00", True),
        ("closes_at", "Sluit 13 mei 2031", "2031-05-12", False),
        ("closes_at", "t/m 3 april", "2031-04-03", True),
        ("hours_per_week", "28 tot 32 uur per week", "28-32", True),
        ("hours_per_week", "32 uur per week", "32", True),
        ("hours_per_week", "32 tot 36 uur per week", "28-32", False),
        ("extensions", "Opties verlenging 2 maal 3 maand(en)", "2x3", True),
        ("extensions", "eenmaal met vier maanden", "2x3", False),
        ("duration_months", "Duur: 6 maanden", "6", True),
        ("duration_months", "Duur: 6 maanden", "9", False),
        ("rate_cap", "max € 84,50 p/u", "84.50", True),
        ("rate_cap", "max 98 p/u", "98", True),
        ("rate_cap", "98% hybride", "98", False),
        ("title", "6 maanden", "6", False),
    ],
)
def test_a_value_on_a_line(name: Any, text: str, value: str, expected: bool) -> None:
    assert states(name, text, value) == expected


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("closes_at", "Regio Noord-Brabant", False),
        ("closes_at", "over drie dagen", True),
        ("rate_cap", "Er is geen maximum uurtarief", True),
        ("rate_cap", "in overleg", False),
        ("region", "Regio Noord-Brabant", True),
        ("starts_on", "zo spoedig mogelijk", True),
    ],
)
def test_what_a_line_can_hold(name: Any, text: str, expected: bool) -> None:
    assert can_hold(name, text) == expected


@pytest.mark.parametrize(
    ("known", "line", "by"),
    [
        ({}, 5, 0),
        ({5: {1}}, 5, 1),
        ({5: {0, 1}}, 5, 0),
        # between two that agree, and between two that do not
        ({5: {1}, 9: {1}}, 7, 1),
        ({5: {1}, 9: {2}}, 7, 0),
        # behind the last, and before the first
        ({5: {1}}, 20, 1),
        ({5: {1}}, 2, 0),
    ],
)
def test_what_is_known_around(known: dict[int, set[int]], line: int, by: int) -> None:
    assert Slips(known).at(line) == by


@pytest.mark.parametrize(
    ("lines", "value", "by"),
    [((6,), "2031-05-12T09:00", 0), ((4,), "2031-05-12", 2), ((8,), "2031-05-12", -2),
     ((1,), "2031-05-12", None), ((6,), "2032-05-12", None)],
)  # fmt: skip
def test_by_its_value(lines: tuple[int, ...], value: str, by: int | None) -> None:
    assert by_value(TENDER, "closes_at", lines, value) == by


def test_two_lines_as_near_are_no_answer() -> None:
    twice = document_of(["Sluit 12 mei 2031", "Overige gegevens", "Reageren t/m 12 mei 2031"])
    assert by_value(twice, "closes_at", (2,), "2031-05-12") is None


def test_a_line_that_fell_apart_takes_what_stands_behind_it_along() -> None:
    """The reply was made when lines 7 and 8 were one."""
    words = [TENDER.words(line) for line in TENDER.lines]
    apart = document_of([*words[:6], "Tarief:", *words[6:]])
    old = REPLY | {"fields": [*REPLY["fields"], "on_site 8", "work_days 11"]}  # type: ignore[misc]
    outline = aim(apart, old, "reply").outline
    lines = {each.field: each.lines for each in outline.fields}
    assert lines["closes_at"] == (6,)
    assert lines["rate_cap"] == (8,)
    assert lines["on_site"] == (9,)
    assert lines["work_days"] == (12,)
    assert [(each.lines, each.label) for each in outline.criteria] == [
        ((11,), 10),
        ((12,), 10),
        ((14,), 13),
        ((17,), 13),
        ((20,), 19),
    ]


@given(
    st.dictionaries(st.integers(1, 30), st.sets(st.integers(-4, 4), min_size=1, max_size=2)),
    st.integers(1, 30),
)
def test_no_slip_is_made_up(known: dict[int, set[int]], line: int) -> None:
    by = Slips(known).at(line)
    assert by == 0 or any(by in each for each in known.values())


@given(st.sampled_from(sorted(VALUED)), st.text(max_size=40), st.text(max_size=20))
def test_any_text_and_value_can_be_asked(name: Any, text: str, value: str) -> None:
    assert states(name, text, value) in (True, False)
    assert can_hold(name, text) in (True, False)


@pytest.mark.parametrize(
    ("pointed", "there", "expected", "by"),
    [
        ((4,), [4], 0, 0),
        ((4, 5), [5], 0, 0),
        # the words stand there twice: where what stands around them slipped to
        ((36,), [34, 36], -2, -2),
        ((36,), [34, 36], 0, 0),
        # elsewhere: the one line, else the clearly nearest
        ((24,), [90], 0, 66),
        ((24,), [23, 28], 0, -1),
        ((24,), [22, 90], 0, -2),
        ((24,), [27, 21], -2, -3),
        # two as near, or one not twice as far, or none near enough
        ((24,), [23, 25], 0, None),
        ((24,), [22, 27], 0, None),
        ((24,), [14, 90], 0, None),
        ((24,), [], 0, None),
    ],
)
def test_where_words_are_found_again(
    pointed: tuple[int, ...], there: list[int], expected: int, by: int | None
) -> None:
    assert place_of_words(pointed, there, expected) == by


@pytest.mark.parametrize(
    ("known", "bands", "shift", "scores", "there"),
    [
        ({}, (), 0, {}, ()),
        # as their criterion
        ({4: {0}}, (5, 6), 0, {5, 6}, (5, 6)),
        ({4: {1}, 9: {1}}, (4, 5), 1, {5, 6}, (5, 6)),
        # further on the reply slipped, and the scale stands there
        ({42: {0}, 51: {2}}, (46, 47, 48), 0, {48, 49, 50}, (48, 49, 50)),
        ({42: {0}, 51: {2}}, (43, 44), 0, {43, 44}, (43, 44)),
        # both sides slipped alike
        ({42: {2}, 51: {2}}, (46,), 0, {46, 48}, (48,)),
        # one step slipped otherwise than those before it
        ({20: {-1}, 26: {-2}}, (21, 22, 24), -1, {20, 21, 22}, (20, 21, 22)),
        # no line tells a number: as pointed at
        ({20: {0}, 26: {2}}, (21, 22), 0, set(), (21, 22)),
    ],
)
def test_where_a_scale_is_found(
    known: Any, bands: Any, shift: int, scores: set[int], there: Any
) -> None:
    assert Slips(known).of_bands(bands, shift, (), lambda line: line in scores) == there
