"""Hours and weekdays of others that the rules took, dropped where they hardly are the assignment's."""

from __future__ import annotations

import pytest

from tenderkit.outlining import week_roles
from tenderkit.outlining.line_features import Looks
from tenderkit.outlining.week_features import WeekField, stated_weeks
from tenderkit.outlining.week_roles import looked_at_weeks
from tenderkit.outlining.week_scores import ScoredWeek
from tenderkit.records import FieldLines

LINES: list[Looks] = [
    ("Uren per week: 36", "text"),
    ("Onze adviseur werkt 16 uur per week.", "text"),
    ("De raad vergadert op donderdag.", "text"),
    ("Je bent op maandag in huis.", "text"),
]


def kept(
    monkeypatch: pytest.MonkeyPatch, likely: dict[int, float], *fields: tuple[WeekField, int]
) -> list[int]:
    def scored(lines: list[Looks], wanted: set[int]) -> list[ScoredWeek]:
        return [ScoredWeek(each, likely[each.line]) for each in stated_weeks(lines, wanted)]

    monkeypatch.setattr(week_roles, "scored_weeks", scored)
    mentions = [FieldLines(field=field, lines=(line,)) for field, line in fields]
    return [each.lines[0] for each in looked_at_weeks(mentions, LINES)]


def test_unlikely_weekdays_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    likely = {3: 0.01, 4: 0.9}
    assert kept(monkeypatch, likely, ("work_days", 3), ("work_days", 4)) == [4]
    assert kept(monkeypatch, likely, ("work_days", 3)) == []


def test_unlikely_hours_fall_only_beside_likely_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    likely = {1: 0.99, 2: 0.01}
    assert kept(monkeypatch, likely, ("hours_per_week", 1), ("hours_per_week", 2)) == [1]
    assert kept(monkeypatch, likely, ("hours_per_week", 2)) == [2]


def test_a_mention_without_hours_is_left_to_the_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    assert kept(monkeypatch, {1: 0.0}, ("work_days", 1)) == [1]


@pytest.mark.parametrize(
    ("line", "own"),
    [
        ("Je werkt minimaal op maandag en woensdag op kantoor.", True),
        ("Werkdagen: dinsdag en donderdag", True),
        ("Onze inkoper Noor Vlasman is er op woensdag niet.", False),
        ("Onze accountmanager is op maandag en vrijdag bereikbaar.", False),
    ],
)
def test_what_the_shipped_weights_make_of_it(line: str, own: bool) -> None:
    lines: list[Looks] = [("De opdracht", "heading"), (line, "text")]
    mention = FieldLines(field="work_days", lines=(2,))
    assert bool(looked_at_weeks([mention], lines)) is own
