"""What one error does to the figures, by hand: it lowers the figure it should, and no other."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from tenderkit.evaluating.figures import BY_KEY, FIGURES, ratio
from tenderkit.evaluating.folding import alike, same_folded
from tenderkit.evaluating.header_marks import header_marks
from tenderkit.evaluating.marks import errors, loses_bid
from tenderkit.evaluating.other_marks import stands_in
from tenderkit.evaluating.scoring import score
from tenderkit.records import (
    Band,
    Document,
    Finding,
    RateCap,
    Requirement,
    Scoring,
    Span,
    Submission,
    Tender,
)
from tests.support.labelled import (
    changed,
    criterion,
    figures_of,
    with_criterion,
    without_criterion,
)

COUNTS = {figure.key for figure in FIGURES if not figure.percent}


def moved(
    label: Tender, read: Tender | None, document: Document | None = None
) -> dict[str, tuple[float | None, float | None]]:
    """The figures that an imperfect reading changes: before and after."""
    perfect, now = figures_of(label, label, document), figures_of(label, read, document)
    return {key: (perfect[key], now[key]) for key in perfect if perfect[key] != now[key]}


def test_a_perfect_reading(label: Tender, document: Document) -> None:
    values = figures_of(label, label, document)
    perfect = {figure.key: 0.0 if figure.lower else 1.0 for figure in FIGURES}
    assert {key: value for key, value in values.items() if value not in (None, perfect[key])} == {}


def test_two_empty_records() -> None:
    values = figures_of(Tender(), Tender())
    stated = {key: value for key, value in values.items() if value is not None}
    assert stated == {"safe": 1, "is_tender": 1, **dict.fromkeys(COUNTS, 0)}


# --- a deliberately worsened reader -----------------------------------------------------------


def test_one_knockout_dropped(label: Tender) -> None:
    assert moved(label, without_criterion(label, "K2")) == {
        "safe": (1, 0),
        "knockout_f1": (1, pytest.approx(2 * 2 / (2 * 2 + 1))),
        "knockout_recall": (1, pytest.approx(2 / 3)),
    }


def test_one_award_dropped_takes_its_numbers_along_end_to_end_only(label: Tender) -> None:
    assert moved(label, without_criterion(label, "A2")) == {
        "award_f1": (1, pytest.approx(2 / 3)),
        "award_recall": (1, 0.5),
        "numbers_end_to_end": (1, pytest.approx(5 / 6)),
    }


def test_one_number_changed(label: Tender) -> None:
    worse = with_criterion(label, "A1", requirement={"min_months": 48})
    assert moved(label, worse) == {
        "numbers": (1, pytest.approx(5 / 6)),
        "numbers_end_to_end": (1, pytest.approx(5 / 6)),
    }


@pytest.mark.parametrize("key", ["min_months", "window_months"])
def test_one_number_of_a_knockout_changed_loses_the_bid(label: Tender, key: str) -> None:
    asked = {"min_months": 24, "window_months": 60} | {key: 12}
    assert set(moved(label, with_criterion(label, "K1", requirement=asked))) == {
        "safe",
        "numbers",
        "numbers_end_to_end",
    }


def test_one_header_value_invented(label: Tender) -> None:
    assert moved(label, changed(label, starts_on=date(2031, 6, 1))) == {"invented": (0, 1)}


def test_one_number_invented_on_a_found_criterion(label: Tender) -> None:
    worse = with_criterion(label, "A1", requirement={"min_months": 60, "window_months": 96})
    assert moved(label, worse) == {
        "invented": (0, 1),
        "numbers": (1, pytest.approx(6 / 7)),
        "numbers_end_to_end": (1, pytest.approx(6 / 7)),
    }


def test_one_criterion_invented(label: Tender) -> None:
    worse = changed(label, criteria=(*label.criteria, criterion("Eigen vervoer", id="K4")))
    assert moved(label, worse) == {
        "knockout_f1": (1, pytest.approx(6 / 7)),
        "knockout_precision": (1, 0.75),
    }


def test_a_wish_taken_for_a_demand(label: Tender) -> None:
    worse = with_criterion(label, "A2", kind="knockout", scoring=None)
    assert moved(label, worse) == {
        "knockout_f1": (1, pytest.approx(6 / 7)),
        "knockout_precision": (1, 0.75),
        "award_f1": (1, pytest.approx(2 / 3)),
        "award_recall": (1, 0.5),
        "kind": (0, 1),
        "numbers_end_to_end": (1, pytest.approx(5 / 6)),
    }


def test_a_demand_taken_for_a_wish_loses_the_bid(label: Tender) -> None:
    worse = with_criterion(label, "K2", kind="award")
    assert {"safe", "knockout_recall", "award_precision", "kind"} <= set(moved(label, worse))


def test_swapped_points(label: Tender) -> None:
    worse = with_criterion(
        with_criterion(label, "A1", scoring={"max_points": 40}), "A2", scoring={"max_points": 60}
    )
    assert moved(label, worse) == {
        "numbers": (1, pytest.approx(4 / 6)),
        "numbers_end_to_end": (1, pytest.approx(4 / 6)),
    }


def test_points_spread_evenly_where_none_are_stated(label: Tender) -> None:
    silent = with_criterion(label, "A2", scoring=None)
    assert moved(silent, label)["invented"] == (0, 1)


def test_a_finding_missed_and_one_too_many(label: Tender) -> None:
    assert moved(label, changed(label, findings=())) == {
        "findings_recall": (1, 0),
        "findings_precision": (1, None),
    }
    more = (*label.findings, Finding(code="closed", severity="blocker", message=""))
    assert moved(label, changed(label, findings=more)) == {"findings_precision": (1, 0.5)}


def test_disagreement_of_readers_is_not_a_finding_about_the_tender(label: Tender) -> None:
    more = (*label.findings, Finding(code="reader_disagreement", severity="info", message=""))
    assert moved(label, changed(label, findings=more)) == {}


def test_a_finding_reported_twice_counts_once(label: Tender) -> None:
    assert moved(label, changed(label, findings=label.findings * 2)) == {}


def test_a_theme_a_text_and_a_proof(label: Tender) -> None:
    assert set(moved(label, with_criterion(label, "K2", theme="training"))) == {"theme"}
    assert set(moved(label, with_criterion(label, "K2", proof="cv"))) == {"proof"}
    assert set(moved(label, with_criterion(label, "K2", number="12"))) == {"detail"}
    assert set(
        moved(
            label,
            with_criterion(label, "K1", text="Minimaal 2 jaar werkervaring in de afgelopen 5 jaar"),
        )
    ) == {"text"}


def test_a_level_and_a_name(label: Tender) -> None:
    assert set(
        moved(label, with_criterion(label, "K2", requirement={"education_level": "wo"}))
    ) == {"requirement"}
    assert set(moved(label, with_criterion(label, "A2", requirement={"names": ["Wmo"]}))) == {
        "requirement"
    }


def test_a_span_that_is_not_its_text(label: Tender, document: Document) -> None:
    off = Span(start=0, end=5, quote="xxxxx")
    worse = changed(label, evidence={**label.evidence, "title": (off,)})
    assert set(moved(label, worse, document)) == {"grounding"}


def test_a_number_that_its_words_do_not_hold(label: Tender, document: Document) -> None:
    worse = changed(label, rate_cap=RateCap(amount=Decimal("85.00"), excludes_vat=True))
    assert set(moved(label, worse, document)) == {"safe", "header", "header_wrong", "grounding"}


# --- the header -------------------------------------------------------------------------------

HEADER = [
    # field, the label's value, the reader's, how it comes out (None: no mark at all)
    ("title", "Consulent schuldhulp", "CONSULENT SCHULDHULP.", "right"),
    ("title", "Consulent schuldhulp", "Senior consulent schuldhulp", "right"),
    ("title", "Adviseur informatiebeheer en archief (senior)", "Adviseur", "wrong"),
    ("title", None, "Vacatures", "invented"),
    ("buyer", "Gemeente Hilversum", "de gemeente Hilversum", "right"),
    ("buyer", "Gemeente Hilversum", "Hilversum", "right"),
    ("buyer", "Gemeente Utrecht", "Provincie Utrecht", "wrong"),
    ("buyer", "Gemeente Hilversum", None, "missing"),
    ("reference", "17040", "17040", "right"),
    ("reference", "17040", "17041", "wrong"),
    ("closes_at", datetime(2031, 5, 12, 9), datetime(2031, 5, 12, 9), "right"),
    ("closes_at", datetime(2031, 5, 12, 9), date(2031, 5, 12), "wrong"),
    ("closes_at", date(2031, 5, 12), datetime(2031, 5, 12, 0), "wrong"),
    ("closes_at", date(2031, 5, 12), date(2031, 5, 13), "wrong"),
    ("closes_at", None, date(2031, 5, 13), "invented"),
    ("starts_on", None, None, None),
    ("duration_months", 6, 6.0, "right"),
    ("location", "Stadhuis, Markt 1, Hilversum", "Markt 1, Hilversum (stadhuis)", "right"),
    ("location", "Hilversum", "Huizen", "wrong"),
    ("work_days", ("mon", "tue"), ("tue", "mon"), "right"),
    ("work_days", ("mon", "tue"), ("tue",), "wrong"),
    ("on_site", "hybrid", "on_site", "wrong"),
]  # fmt: skip


@pytest.mark.parametrize(("field", "expected", "got", "result"), HEADER)
def test_header_fields(field: str, expected: Any, got: Any, result: str | None) -> None:
    empty = Tender()
    marks = score(
        changed(empty, **{field: getattr(empty, field) if expected is None else expected}),
        changed(empty, **{field: getattr(empty, field) if got is None else got}),
    )
    assert [m.result for m in marks if m.area == "header"] == ([] if result is None else [result])


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("motivatie", "motivatie van maximaal één A4", True),
        ("motivatiebrief (max. 2 pagina's)", "Motivatiebrief", True),
        ("casus van een half A4", "casus", True),
        ("cover letter of one page", "cover letter", True),
        ("motivatiebrief van max. 1 p.", "motivatiebrief", True),
        ("motivatiebrief van max. 1 p", "motivatiebrief", True),
        ("motivatie van 2 personen", "motivatie", False),
        ("diploma", "motivatie van één A4", False),
        ("voorstel", "motivatie", False),
        ("tariefformulier (bijlage 1)", "tariefformulier", True),
        (
            "uittreksel uit het register, niet ouder dan een jaar",
            "uittreksel uit het register",
            True,
        ),
        ("referentieformulier met twee referenten", "motivatie", False),
    ],
)
def test_the_length_of_a_document_is_not_compared(one: str, other: str, same: bool) -> None:
    left, right = (Tender(submission=Submission(documents=(name,))) for name in (one, other))
    marks = [mark for mark in header_marks(left, right) if mark.field == "submission.documents"]
    assert [mark.result == "right" for mark in marks] == [same]


def test_a_rate_cap_is_compared_flag_by_flag() -> None:
    label = Tender(rate_cap=RateCap(amount=Decimal("82.50"), excludes_vat=True))
    read = Tender(rate_cap=RateCap(amount=Decimal("82.50"), includes_travel=True))
    results = {m.field: m.result for m in score(label, read) if m.area == "header"}
    assert results == {
        "rate_cap.amount": "right",
        "rate_cap.excludes_vat": "missing",
        "rate_cap.includes_travel": "invented",
    }


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Gemeente Hilversum", "het Hilversum", True),
        ("Málaga", "Malaga", True),
        ("A-2031/7", "A 2031 7", True),
        ("17040", "17041", False),
        ("", "", True),
        ("de", "het", False),
    ],
)
def test_folded_equality(one: str, other: str, same: bool) -> None:
    assert same_folded(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("projectleider ruimte", "Projectleider Ruimte", True),
        ("projectleider ruimte", "ruimte: projectleider", True),
        ("projectleider", "projectleider ruimtelijke ordening en wonen", False),
        ("kwaliteitsmedewerker", "schuldhulpverlener", False),
    ],
)
def test_free_text(one: str, other: str, same: bool) -> None:
    assert alike(one, other) is same


# --- bands, and documents that are none --------------------------------------------------------


def bands(*rows: tuple[str | None, str | None, float]) -> Scoring:
    return Scoring(
        bands=tuple(
            Band(min=low and Decimal(low), max=high and Decimal(high), points=points, unit="eur_per_hour", label="") for low, high, points in rows
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    ("read", "result"),
    [
        (bands((None, "75.00", 20), ("75.00", "82.50", 10)), "right"),
        (bands((None, "75.00", 10), ("75.00", "82.50", 20)), "wrong"),
        (bands((None, "75.00", 20), ("75.00", "82.51", 10)), "wrong"),
        (bands((None, "75.00", 20)), "wrong"),
        (Scoring(), "missing"),
        (None, "missing"),
    ],
)
def test_bands_are_right_when_every_bound_and_score_is(read: Scoring | None, result: str) -> None:
    label = bands((None, "75", 20), ("75", "82.5", 10))
    one = Tender(criteria=(criterion("Uurtarief", "award", "A1", scoring=label),))
    other = Tender(criteria=(criterion("Uurtarief", "award", "A1", scoring=read),))
    assert [m.result for m in score(one, other) if m.field == "bands"] == [result]


@pytest.mark.parametrize(
    ("label", "read", "failure", "safe"),
    [
        (None, None, "", 1),
        (None, Tender(), "", 0),
        (None, None, "broken file", 0),
        (Tender(), None, "", 0),
        (Tender(), None, "broken file", 0),
        (Tender(), Tender(), "", 1),
    ],
)
def test_what_is_a_tender_and_what_is_none(
    label: Tender | None, read: Tender | None, failure: str, safe: float
) -> None:
    marks = score(label, read, failure=failure)
    assert ratio([BY_KEY["safe"].count(marks)]) == safe
    assert ratio([BY_KEY["is_tender"].count(marks)]) == safe


def test_a_tender_that_was_not_read_counts_as_if_nothing_was_found(label: Tender) -> None:
    values = figures_of(label, None)
    assert (values["knockout_f1"], values["header"], values["findings_recall"]) == (0, 0, 0)
    assert values["invented"] == 0


def test_every_error_says_what_was_expected_or_got(label: Tender) -> None:
    worse = without_criterion(changed(label, title=None, starts_on=date(2031, 6, 1)), "K1")
    found = errors(score(label, worse))
    assert {m.field for m in found} == {
        "title",
        "starts_on",
        "knockout",
        "min_months",
        "window_months",
    }
    assert all(m.expected or m.got for m in found)
    assert [m.field for m in found if loses_bid(m)] == ["knockout"]


def test_names_are_a_set() -> None:
    def asks(*names: str) -> Tender:
        return Tender(
            criteria=(criterion("Kennis van de wet", requirement=Requirement(names=names)),)
        )

    results = [
        m.result
        for m in score(asks("Wgs", "Participatiewet"), asks("participatiewet", "Wmo"))
        if m.field == "names"
    ]
    assert sorted(results) == ["invented", "missing", "right"]


@pytest.mark.parametrize(
    ("value", "words", "there"),
    [
        (24, "minimaal 2 jaar", True),
        (24, "minimaal twee (2) jaar", True),
        (24, "in de laatste 24 maanden", True),
        (12, "in het afgelopen jaar", True),
        (6, "een halfjaar of half jaar", True),
        (36, "minimaal 2 jaar", False),
        (82.5, "€ 82,50", True),
        (82.5, "€ 82.50", True),
        (83.5, "€ 82,50", False),
        (112.5, "honderdtwaalf euro en vijftig cent", True),
        (60000, "minstens 60.000 inwoners", True),
        (60000, "minstens zestigduizend inwoners", True),
        (60000, "", False),
    ],
)
def test_a_number_stands_in_words(value: float, words: str, there: bool) -> None:
    assert stands_in(value, words) is there


@pytest.mark.parametrize(
    "name", ["twee referenties", "gegevens van één referent", "minimaal 2 references"]
)
def test_bare_referees_are_compared_as_their_number(name: str) -> None:
    left = Tender(submission=Submission(documents=("motivatie", name), references_min=2))
    right = Tender(submission=Submission(documents=("motivatie",), references_min=2))
    assert {mark.result for mark in header_marks(left, right)} == {"right"}
