"""The same tender on several portals."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal

import pytest

from tenderkit.comparing import Source, compare, find_copies, merge_copies
from tenderkit.records import RateCap, Tender

DEMANDS = (
    "Minimaal 3 jaar ervaring als consulent Wmo bij een gemeente",
    "Kennis van de Jeugdwet en de Participatiewet",
    "Ervaring met Zorgned in de afgelopen twee jaar",
    "Ervaring met huisbezoeken en keukentafelgesprekken",
)
USUAL = (
    "Een VOG",
    "Rijbewijs B",
    "Uurtarief maximaal € 90",
    "Beroepsaansprakelijkheidsverzekering",
    "Waadi-registratie",
)

Make = Callable[..., Tender]


@pytest.fixture
def copies(tender: Make) -> tuple[Source, Source]:
    first = tender(*DEMANDS, title="Consulent Wmo", buyer="Gemeente Zandmeer", reference="ZM-1", intermediary="Portaal A",
                   closes_at=datetime(2031, 5, 12, 9), rate_cap=RateCap(amount=Decimal(92)), region="Utrecht")  # fmt: skip
    second = tender(*(d.upper() + "." for d in DEMANDS[:3]), buyer="de gemeente Zandmeer", reference="77", intermediary="Bureau B",
                    closes_at=date(2031, 5, 11), rate_cap=RateCap(amount=Decimal(85)), duration_months=6)  # fmt: skip
    return Source("a", first), Source("b", second)


def test_a_repost_is_recognised_and_merged_to_the_fullest(copies: tuple[Source, Source]) -> None:
    merged = merge_copies(find_copies(copies)[0])
    assert merged.names == ("a", "b")
    assert merged.tender.closes_at == date(2031, 5, 11)
    assert merged.tender.rate_cap is not None
    assert merged.tender.rate_cap.amount == 85
    assert merged.tender.duration_months == 6
    assert len(merged.tender.criteria) == 4
    assert merged.taken_from["closes_at"] == "b"
    assert merged.taken_from["region"] == "a"
    assert merged.taken_from["criteria"] == "a"


def test_what_portals_state_differently_is_a_finding(copies: tuple[Source, Source]) -> None:
    findings = merge_copies(copies).tender.findings
    values = {f.values for f in findings if f.code == "portals_differ"}
    assert ("a: 2031-05-12T09:00", "b: 2031-05-11") in values
    assert ("a: 92.00", "b: 85.00") in values
    assert not any("ZM-1" in value for found in values for value in found)


def test_the_double_bid_is_warned_of(copies: tuple[Source, Source]) -> None:
    (merged,) = compare({s.name: s.tender for s in copies}).copies
    assert "Portaal A, Bureau B" in merged.warning
    assert any(f.code == "double_bid" and f.severity == "blocker" for f in merged.tender.findings)


def test_a_time_on_the_day_is_earlier_than_the_day(tender: Make) -> None:
    sources = [
        Source(n, tender(*DEMANDS, closes_at=c))
        for n, c in (("a", date(2031, 5, 12)), ("b", datetime(2031, 5, 12, 9)))
    ]
    assert merge_copies(sources).tender.closes_at == datetime(2031, 5, 12, 9)


@pytest.mark.parametrize(
    ("first", "second", "why"),
    [
        ({"texts": USUAL}, {"texts": USUAL}, "what every tender asks tells nothing"),
        ({"texts": DEMANDS, "buyer": "Gemeente A"}, {"texts": DEMANDS, "buyer": "Waterschap B"}, "another buyer"),
        ({"texts": DEMANDS[:2]}, {"texts": DEMANDS[:2]}, "too few demands"),
        ({"texts": DEMANDS}, {"texts": (*DEMANDS[:1], "Iets heel anders", "Nog wat anders", "En dit")}, "one demand in four"),
    ],
)  # fmt: skip
def test_other_tenders_are_no_copies(first: dict, second: dict, why: str, tender: Make) -> None:
    sources = [
        Source(n, tender(*given.pop("texts"), **given))
        for n, given in (("a", dict(first)), ("b", dict(second)))
    ]
    assert find_copies(sources) == (), why


def test_three_copies_are_one_group(tender: Make) -> None:
    sources = [Source(n, tender(*DEMANDS)) for n in "abc"] + [Source("d", tender(*USUAL))]
    assert [[s.name for s in group] for group in find_copies(sources)] == [["a", "b", "c"]]
