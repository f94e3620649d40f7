"""The OCDS release: valid by the published schema, and nothing in it that the tender does not state."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from tenderkit import extract
from tenderkit.lexicon.espd import ESPD_TYPES, PROFESSIONAL_REGISTER, espd_type
from tenderkit.records import Criterion, Extensions, Tender
from tenderkit.showing.ocds import ocds_json, ocds_release

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = ROOT.parent / "shared" / "ocds" / "release-schema-eforms.json"
GOLDEN = Path(__file__).parent / "golden" / "ocds-sample.json"
DEV = sorted(p for p in (ROOT / "data" / "tenders").iterdir() if p.suffix in (".txt", ".md", ".html") and int(p.name[:2]) <= 20)  # fmt: skip

needs_schema = pytest.mark.skipif(not SCHEMA.exists(), reason="the published schema is not here")


def errors(release: dict[str, Any]) -> list[str]:
    from jsonschema import Draft4Validator

    validator = Draft4Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    return [f"{list(e.path)}: {e.message}" for e in validator.iter_errors(release)]


def test_the_export_is_as_it_was(tender: Tender) -> None:
    """The golden export stands in for the schema where that is absent; change it knowingly."""
    assert json.loads(ocds_json(tender)) == json.loads(GOLDEN.read_text(encoding="utf-8"))


@needs_schema
def test_the_golden_export_is_valid() -> None:
    assert errors(json.loads(GOLDEN.read_text(encoding="utf-8"))) == []


@needs_schema
@pytest.mark.parametrize("path", DEV, ids=lambda path: path.stem)
def test_every_dev_tender_is_valid(path: Path) -> None:
    assert errors(ocds_release(extract(path), name=path.stem)) == []


@needs_schema
@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("tag",), ["nonsense"]),
        (("ocid",), ""),
        (("tender", "lots", 0, "awardCriteria", "criteria", 0, "numbers", 0, "weight"), "points"),
        (("tender", "lots", 0, "selectionCriteria", "criteria", 0, "type"), "cv"),
        (("tender", "lots", 0, "selectionCriteria", "criteria", 0, "forReduction"), "no"),
        (("tender", "renewal", "maximumRenewals"), "two"),
    ],
)
def test_the_schema_would_see_a_fault(tender: Tender, where: tuple[Any, ...], value: Any) -> None:
    release = ocds_release(tender)
    place: Any = release
    for key in where[:-1]:
        place = place[key]
    place[where[-1]] = value
    assert errors(release)


@needs_schema
def test_an_empty_tender_is_valid() -> None:
    assert errors(ocds_release(Tender())) == []


def test_what_is_not_stated_is_not_there() -> None:
    release = ocds_release(Tender(title="x", closes_at=date(2031, 5, 12)))
    assert set(release["tender"]) == {
        "id",
        "title",
        "mainProcurementCategory",
        "tenderPeriod",
        "lots",
        "hiring",
    }
    assert release["tender"]["hiring"] == {"starts_asap": False, "closing_time_stated": False}
    assert "buyer" not in release


@pytest.mark.parametrize(
    ("closes", "end"),
    [
        (date(2031, 5, 12), "2031-05-12T23:59:59+02:00"),
        (datetime(2031, 5, 12, 9), "2031-05-12T09:00:00+02:00"),
        (datetime(2031, 1, 12, 9), "2031-01-12T09:00:00+01:00"),
    ],
)
def test_moments_have_the_offset_of_their_day(closes: Any, end: str) -> None:
    assert ocds_release(Tender(closes_at=closes))["tender"]["tenderPeriod"] == {"endDate": end}


@pytest.mark.parametrize(
    ("fields", "days"),
    [
        ({"starts_on": date(2031, 6, 1), "ends_on": date(2031, 6, 30)}, 30),
        ({"starts_on": date(2031, 6, 1), "duration_months": 6}, 183),
        ({"starts_on": date(2031, 8, 31), "duration_months": 6}, 182),
        ({"duration_months": 6}, 183),
        ({"duration_months": 2.5}, 76),
    ],
)
def test_days_of_a_contract(fields: dict[str, Any], days: int) -> None:
    period = ocds_release(Tender(**fields))["tender"]["contractPeriod"]
    assert period["durationInDays"] == days


def test_weights_are_as_stated(tender: Tender) -> None:
    criteria = ocds_release(tender)["tender"]["lots"][0]["awardCriteria"]["criteria"]
    assert [c["numbers"] for c in criteria] == [
        [{"number": n, "weight": "pointsExact"}] for n in (40, 30, 20)
    ]
    assert [c["type"] for c in criteria] == ["quality", "quality", "price"]
    assert [len(c["scoringBands"]) for c in criteria] == [3, 3, 2]


def test_renewal_and_prefix() -> None:
    release = ocds_release(
        Tender(reference="A/1 #2", extensions=Extensions(count=2, months=3)), prefix="ocds-abc"
    )
    assert release["ocid"] == "ocds-abc-A-1--2"
    assert "#" not in release["id"]
    assert release["tender"]["renewal"]["maximumRenewals"] == 2


@pytest.mark.parametrize(
    ("theme", "text", "kind", "expected"),
    [
        *((theme, "x", "knockout", code) for theme, code in ESPD_TYPES.items()),
        ("registration", "Een SKJ-registratie", "knockout", PROFESSIONAL_REGISTER),
        ("system", "Zorgned", "knockout", None),
        ("insurance", "Verzekerd", "condition", None),
        ("experience", "Ervaring", "award", None),
    ],
)
def test_espd_types(theme: Any, text: str, kind: Any, expected: str | None) -> None:
    assert espd_type(Criterion(id="K1", kind=kind, theme=theme, text=text)) == expected
