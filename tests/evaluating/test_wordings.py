"""The measure over banks of wordings: what it counts as right, by hand."""

from __future__ import annotations

from typing import Any

import pytest

from tenderkit.evaluating.wordings import (
    BANKS,
    bank_readings,
    header_readings,
    main,
    requirement_readings,
    scoring_readings,
    section_readings,
    shares,
)


@pytest.mark.parametrize(
    ("field", "text", "value", "right"),
    [
        ("hours_per_week", "Uren per week: 28", {"min": 28, "max": 28}, True),
        ("hours_per_week", "Uren per week: 28", {"min": 24, "max": 28}, False),
        ("hours_per_week", "De helpdesk is 28 uur per week open.", None, True),
        ("hours_per_week", "Uren per week: 28", None, False),
        ("closes_at", "Sluitingsdatum: 3 maart 2027", "2027-03-03", True),
        ("closes_at", "Sluitingsdatum: 3 maart 2027", "2027-03-03T12:00", False),
        ("submission.cv_max_pages", "Het cv telt maximaal 4 pagina's.", 4, True),
        ("submission.cv_max_pages", "Het cv telt maximaal 4 pagina's.", 5, False),
    ],
)
def test_a_header_wording(field: str, text: str, value: Any, right: bool) -> None:
    (reading,) = header_readings([{"field": field, "text": text, "value": value}])
    assert (reading.group, reading.right) == (field, right)


@pytest.mark.parametrize(
    ("heading", "items", "kind", "right"),
    [
        ("Eisen", ["1. Minimaal 2 jaar ervaring met Key2", "2. Een hbo-diploma"], "knockout", 2),
        ("Eisen", ["1. Minimaal 2 jaar ervaring met Key2", "2. Een hbo-diploma"], "award", 0),
        ("Wensen", ["- ervaring met Key2", "- kennis van de Awb"], "wish", 2),
        ("Taken", ["- je schrijft nota's", "- je overlegt met de wethouder"], "none", 2),
    ],
)
def test_a_list(heading: str, items: list[str], kind: str, right: int) -> None:
    row = {"heading": heading, "lead": None, "items": items, "kind": kind}
    assert shares(section_readings([row])) == (right, 2)


def test_points_and_text_of_an_award_criterion() -> None:
    scoring = {"max_points": 30, "weight_percent": None, "bands": [], "formula": None}
    row = {
        "text": "1. Ervaring met de Awb (30 punten)",
        "clean": "Ervaring met de Awb",
        "scoring": scoring,
    }
    wrong = [row | {"scoring": scoring | {"max_points": 20}}, row | {"clean": "Kennis van de Wmo"}]
    assert shares(scoring_readings([row])) == (1, 1)
    assert shares(scoring_readings(wrong)) == (0, 2)


def test_what_a_demand_asks() -> None:
    row = {
        "text": "Minimaal 3 jaar ervaring als jurist in de afgelopen 5 jaar",
        "requirement": {"min_months": 36, "window_months": 60},
        "theme": "experience",
        "proof": None,
    }
    by_group = {one.group: one.right for one in requirement_readings([row])}
    assert by_group["requirement"]
    assert by_group["theme"]
    off = {one.group: one.right for one in requirement_readings([row | {"theme": "language"}])}
    assert off["requirement"]
    assert not off["theme"]


def test_a_line_of_a_bank_that_is_none_is_not_passed_over(tmp_path: Any) -> None:
    bank = tmp_path / "header-x.jsonl"
    bank.write_text('{"field": "no such field", "text": "Zo", "value": 1}\n', encoding="utf-8")
    with pytest.raises(ValueError, match="no such field"):
        list(bank_readings(bank))


def test_what_is_printed(tmp_path: Any, capsys: pytest.CaptureFixture[str]) -> None:
    bank = tmp_path / "header-x.jsonl"
    bank.write_text(
        '{"field": "closes_at", "text": "Sluitingsdatum: 3 maart 2027", "value": "2027-03-04"}\n',
        encoding="utf-8",
    )
    assert main([str(bank), "--errors"]) == 0
    printed = capsys.readouterr().out
    assert "header-x: 0 of 1" in printed
    assert "2027-03-04" in printed


def test_the_banks_are_there() -> None:
    assert {path.stem for path in BANKS.glob("*.jsonl")} == {
        f"{kind}-{hand}"
        for kind in ("header", "sections", "scoring", "requirements")
        for hand in "abc"
    } | {"header-d", "scoring-d", "weeks-a", "weeks-b"} | {f"documents-{hand}" for hand in "abcd"}
