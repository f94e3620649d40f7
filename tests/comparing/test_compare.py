"""Tables over tenders: typed, complete, and nothing filled in."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pandas as pd
import pytest

import tenderkit
from tenderkit.comparing import compare, load_sources
from tenderkit.comparing.price import price_weight
from tenderkit.errors import TenderkitError
from tenderkit.records import (
    Band,
    Criterion,
    Finding,
    Range,
    RateCap,
    Requirement,
    Scoring,
    Tender,
)

SAMPLES = Path(__file__).resolve().parents[2] / "data" / "tenders"


def price(**scoring: object) -> Criterion:
    return Criterion(
        id="A9",
        kind="award",
        theme="rate",
        text="Uurtarief",
        scoring=Scoring(**scoring) if scoring else None,
    )


def wish(
    text: str = "Ervaring", theme: str = "experience", id: str = "A1", **scoring: object
) -> Criterion:
    return Criterion(
        id=id, kind="award", theme=theme, text=text, scoring=Scoring(**scoring) if scoring else None
    )


CAP = Criterion(
    id="K1",
    kind="knockout",
    theme="rate",
    text="Tarief maximaal € 90",
    requirement=Requirement(max_rate=Decimal(90)),
)
BANDS = (Band(max=Decimal(80), points=20, unit="eur_per_hour", label="lager dan 80"),)


@pytest.mark.parametrize(
    ("criteria", "scheme", "share"),
    [
        ((), "none", None),
        ((CAP,), "cap only", None),
        ((CAP, wish(max_points=100)), "cap only", 0.0),
        ((wish(max_points=80), price(max_points=20, bands=BANDS)), "bands", 0.2),
        ((wish(max_points=60), price(max_points=40, formula="lowest_over_own")), "lowest over own", 0.4),
        ((wish(weight_percent=70), price(weight_percent=30, formula="linear")), "linear", 0.3),
        ((wish(weight_percent=60), price(weight_percent=30)), "not stated", 0.3),
        ((wish(max_points=80), price(weight_percent=20)), "not stated", None),
        ((wish(), price(max_points=20)), "not stated", None),
        ((wish(), price()), "not stated", None),
    ],
)  # fmt: skip
def test_price_is_weighed_as_stated(
    criteria: tuple[Criterion, ...], scheme: str, share: float | None
) -> None:
    found = price_weight(Tender(criteria=criteria))
    assert (found.scheme, found.share) == (
        scheme,
        pytest.approx(share) if share is not None else None,
    )


FULL = Tender(
    title="Consulent",
    closes_at=datetime(2031, 5, 12, 9),
    starts_on=date(2031, 6, 1),
    hours_per_week=Range(min=24, max=32),
    rate_cap=RateCap(amount=Decimal("82.50"), excludes_vat=True),
    criteria=(CAP, wish("Zorgned", "system", "A1", max_points=40), price(max_points=60)),
    findings=(Finding(code="band_gap", severity="blocker", message="x"),),
)
BARE = Tender(closes_at=date(2031, 5, 20))


def test_a_row_a_tender_with_types() -> None:
    frame = compare({"a": FULL, "b": BARE}).tenders
    assert frame["tender"].tolist() == ["a", "b"]
    a, b = (frame.iloc[n] for n in (0, 1))
    assert (a["closes_at"], a["closes_has_time"]) == (pd.Timestamp(2031, 5, 12, 9), True)
    assert (b["closes_at"], b["closes_has_time"]) == (pd.Timestamp(2031, 5, 20), False)
    assert (a["rate_cap"], a["hours_min"], a["points_total"], a["points_system"]) == (
        82.5,
        24,
        100,
        40,
    )
    assert (a["knockouts"], a["knockouts_rate"], a["award"], a["blockers"]) == (1, 1, 2, 1)
    assert (a["price_share"], a["price_points"]) == (0.6, 60)
    for empty in (
        "rate_cap",
        "hours_min",
        "points_total",
        "excludes_vat",
        "starts_on",
        "self_employed",
        "title",
    ):
        assert pd.isna(b[empty]), empty
    dtypes = frame.dtypes.astype(str)
    assert dtypes["closes_at"].startswith("datetime64")
    assert (dtypes["rate_cap"], dtypes["knockouts"], dtypes["excludes_vat"]) == (
        "Float64",
        "Int64",
        "boolean",
    )


def test_a_row_a_criterion_with_its_group_and_line() -> None:
    frame = compare([SAMPLES / "14-ciso-scheldegroep.txt"]).criteria
    document = tenderkit.read(SAMPLES / "14-ciso-scheldegroep.txt")
    assert len(frame) > 10
    for row in frame.itertuples():
        assert row.quote.split("\n")[0] in document.words(int(row.line))
    assert frame["group"].notna().all()


def test_the_matrix_counts_every_criterion() -> None:
    comparison = compare({"a": FULL, "b": BARE})
    assert comparison.matrix["a"].to_dict() == {"system": 1, "rate": 2}
    assert comparison.matrix["b"].sum() == 0


def test_the_four_answers(tender: Callable[..., Tender]) -> None:
    system = Criterion(
        id="K1",
        kind="knockout",
        theme="system",
        text="Ervaring met Zorgned of Stipter",
        requirement=Requirement(names=("Zorgned", "Stipter")),
    )
    scored = wish("Ervaring met Zorgned", "system", max_points=20).model_copy(
        update={"requirement": Requirement(names=("ZorgNed",))}
    )
    comparison = compare(
        {
            "a": Tender(
                criteria=(system,), rate_cap=RateCap(amount=Decimal(90)), closes_at=date(2031, 2, 1)
            ),
            "b": Tender(
                criteria=(scored,), rate_cap=RateCap(amount=Decimal(80), excludes_vat=False)
            ),
            "c": Tender(
                criteria=(system,),
                rate_cap=RateCap(amount=Decimal(100)),
                closes_at=date(2031, 3, 1),
            ),
        }
    )
    best = comparison.openers.iloc[0]
    assert (best["name"], best["opens"], best["scores"], best["points"]) == ("Zorgned", 2, 1, 20)
    assert comparison.coming_back.iloc[0]["tenders"] == 3
    assert comparison.price_weights["tenders"].sum() == 3
    rates = comparison.rates.set_index("closes")
    assert rates.loc["2031 Q1", "middle"] == 95
    assert (rates.loc["all", "capped"], rates.loc["all", "with_vat"]) == (2, 1)


def test_an_empty_comparison_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TenderkitError, match="no tender to compare"):
        compare(tmp_path)


def test_tenders_without_criteria_give_empty_typed_tables() -> None:
    comparison = compare({"b": BARE})
    for frame in (
        comparison.criteria,
        comparison.demands,
        comparison.openers,
        comparison.coming_back,
    ):
        assert len(frame) == 0
        assert len(frame.columns) > 3


def test_sources_in_any_mix(tmp_path: Path) -> None:
    record = tmp_path / "b.json"
    record.write_text(BARE.model_dump_json())
    (tmp_path / "c.txt").write_text("Gewoon een brief over het weer.\n")
    (tmp_path / "d.pdf").write_bytes(b"%PDF-1.7 broken")
    (tmp_path / ".hidden.txt").write_text("x")
    text = SAMPLES / "14-ciso-scheldegroep.txt"
    given = [tmp_path, text, tenderkit.read(text), FULL, FULL]
    sources, unread = load_sources(given)
    assert [s.name for s in sources] == [
        "b",
        text.stem,
        f"{text.stem} (2)",
        "Consulent",
        "Consulent (2)",
    ]
    assert [(u.name, u.is_tender) for u in unread] == [("c.txt", False), ("d.pdf", True)]
    with ThreadPoolExecutor(2) as executor:
        assert load_sources(given, executor=executor) == (sources, unread)


def test_public_names() -> None:
    assert tenderkit.compare is compare
    assert tenderkit.diff.__name__ == "diff"
