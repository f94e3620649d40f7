"""Hours and weekdays that lines state, and what is known of each."""

from __future__ import annotations

import pytest

from tenderkit.outlining.line_features import Looks
from tenderkit.outlining.week_features import stated_weeks, week_features


def stated(*lines: str) -> list[tuple[int, str, str]]:
    looks: list[Looks] = [(line, "text") for line in lines]
    return [(each.line, each.field, lines[each.line - 1][each.start : each.end]) for each in stated_weeks(looks)]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Je werkt op dinsdag en donderdag.", [("work_days", "dinsdag en donderdag")]),
        ("maandag t/m donderdag", [("work_days", "maandag t/m donderdag")]),
        ("Op maandag. De markt is op zaterdag.", [("work_days", "maandag"), ("work_days", "zaterdag")]),
        ("Reageren kan tot maandag 3 mei 2027, 12.00 uur", []),
        ("24 tot 32 uur per week", [("hours_per_week", "24 tot 32 uur per week")]),
        ("Geen dag en geen uur", []),
    ],
)  # fmt: skip
def test_what_a_line_states(line: str, found: list[tuple[str, str]]) -> None:
    assert [(field, words) for _, field, words in stated(line)] == found


def test_only_the_wanted_lines_are_looked_at() -> None:
    lines: list[Looks] = [("Uren: 32 uur per week", "text"), ("Op maandag", "text")]
    assert [each.line for each in stated_weeks(lines, {2})] == [2]


def test_who_is_told_of_is_a_feature() -> None:
    lines: list[Looks] = [
        ("Je bent op dinsdag aanwezig.", "text"),
        ("Het werk wordt verdeeld door Noor de Wit, die op dinsdag in huis is.", "text"),
    ]
    own, other = map(set, week_features(lines, stated_weeks(lines)))
    assert "work_days:addressed=clause" in own - other
    assert {"work_days:third=clause", "work_days:named=sentence"} <= other - own


def test_features_are_told_apart_by_field() -> None:
    lines: list[Looks] = [("32 uur per week, waaronder de maandag", "text")]
    days, hours = week_features(lines, stated_weeks(lines))
    assert {each.split(":")[0] for each in days} == {"work_days"}
    assert {each.split(":")[0] for each in hours} == {"hours_per_week"}
