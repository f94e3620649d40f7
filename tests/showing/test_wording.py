"""Values in words: a table a person can extend by one line each."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.records import (
    Band,
    Criterion,
    Fee,
    Interview,
    Kind,
    Proof,
    Range,
    RateCap,
    Requirement,
    Scoring,
    Severity,
    Submission,
    Tender,
    Theme,
    Weekday,
)
from tenderkit.showing import codes, wording


@pytest.mark.parametrize(
    ("months", "words"),
    [
        (0, "0 months"),
        (1, "1 month"),
        (1.5, "1.5 months"),
        (6, "6 months"),
        (12, "1 year"),
        (18, "18 months"),
        (24, "2 years"),
        (30, "2 years 6 months"),
        (180, "15 years"),
    ],
)
def test_months_are_said_as_a_person_says_them(months: float, words: str) -> None:
    assert wording.months_words(months) == words


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (None, ""),
        (date(2031, 5, 12), "Mon 12 May 2031"),
        (datetime(2031, 5, 12, 9, 0), "Mon 12 May 2031, 09:00"),
        (datetime(2031, 5, 12, 0, 0), "Mon 12 May 2031, 00:00"),
        (date(2030, 2, 1), "Fri 1 February 2030"),
    ],
)
def test_a_moment_never_gains_or_loses_its_time(moment: date | None, words: str) -> None:
    assert wording.moment_words(moment) == words


@pytest.mark.parametrize(
    ("cap", "words"),
    [
        (RateCap(amount=Decimal("82.5")), ("€ 82.50 an hour", "VAT not stated")),
        (
            RateCap(
                amount=Decimal("75"), excludes_vat=True, includes_travel=True, includes_fee=False
            ),
            ("€ 75.00 an hour", "excludes VAT, includes travel, excludes the agent's fee"),
        ),
        (
            RateCap(amount=Decimal("1075"), excludes_vat=False),
            ("€ 1,075.00 an hour", "includes VAT"),
        ),
    ],
)
def test_a_rate_cap_says_what_is_in_it(cap: RateCap, words: tuple[str, str]) -> None:
    assert wording.rate_cap_words(cap) == words


@pytest.mark.parametrize(
    ("fee", "words"),
    [
        (Fee(kind="percentage", value=Decimal("8"), applies_to="zzp"), "8% for the self-employed"),
        (Fee(kind="percentage", value=Decimal("12.5")), "12.5%"),
        (Fee(kind="per_hour", value=Decimal("2.5")), "€ 2.50 an hour"),
        (
            Fee(kind="per_hour", value=Decimal("3"), applies_to="detachering"),
            "€ 3.00 an hour for secondment",
        ),
    ],
)
def test_fees(fee: Fee, words: str) -> None:
    assert wording.fee_words(fee) == words


@pytest.mark.parametrize(
    ("interview", "words"),
    [
        (Interview(starts_at=date(2031, 5, 15)), "Thu 15 May 2031"),
        (
            Interview(starts_at=datetime(2031, 5, 15, 9), ends_at=datetime(2031, 5, 15, 12, 30)),
            "Thu 15 May 2031, 09:00 to 12:30",
        ),
        (
            Interview(starts_at=date(2031, 3, 31), ends_at=date(2031, 4, 4), place="Zandmeer"),
            "Mon 31 March 2031 to Fri 4 April 2031, Zandmeer",
        ),
        (Interview(place="MS Teams"), "MS Teams"),
    ],
)
def test_interviews(interview: Interview, words: str) -> None:
    assert wording.interview_words(interview) == words


@pytest.mark.parametrize(
    ("requirement", "words"),
    [
        (None, ()),
        (Requirement(), ()),
        (Requirement(window_months=36), ("in the last 3 years",)),
        (
            Requirement(min_months=24, window_months=60),
            ("at least 2 years", "in the last 5 years"),
        ),
        (Requirement(max_rate=Decimal("82.5")), ("at most € 82.50 an hour",)),
        (Requirement(education_level="hbo"), ("hbo level",)),
        (
            Requirement(min_inhabitants=50000, max_inhabitants=150000),
            ("from 50,000 inhabitants", "up to 150,000 inhabitants"),
        ),
        (
            Requirement(min_count=2, names=("Key2", "Civision"), conditional=True),
            ("at least 2 of them", "names Key2, Civision", "binds only some bidders"),
        ),
        (Requirement(conditional=False), ()),
    ],
)
def test_requirements(requirement: Requirement | None, words: tuple[str, ...]) -> None:
    assert wording.requirement_words(requirement) == words


@pytest.mark.parametrize(
    ("scoring", "words"),
    [
        (None, ""),
        (Scoring(), ""),
        (Scoring(max_points=40), "40 points"),
        (Scoring(max_points=1), "1 point"),
        (Scoring(weight_percent=12.5), "12.5%"),
        (Scoring(max_points=40, weight_percent=10), "40 points, 10%"),
    ],
)
def test_weights_are_never_converted(scoring: Scoring | None, words: str) -> None:
    assert wording.weight_words(scoring) == words


@pytest.mark.parametrize(
    ("low", "high", "unit", "words"),
    [
        (None, 12, "months", "below 12 months"),
        (12, 36, "months", "12 – 36 months"),
        (48, None, "months", "from 48 months"),
        (None, "75", "eur_per_hour", "below € 75.00"),
        ("75", "82.5", "eur_per_hour", "€ 75.00 – € 82.50"),
        (3, None, "count", "from 3"),
        (None, None, "level", "a judgement"),
        (None, None, "months", "–"),
        (1, 1, "count", "1"),
    ],
)
def test_band_bounds(low: object, high: object, unit: str, words: str) -> None:
    band = Band.model_validate({"min": low, "max": high, "unit": unit, "label": "x"})
    assert wording.band_bounds_words(band) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2031-05-12", "Mon 12 May 2031"),
        ("2031-05-12T09:00", "Mon 12 May 2031, 09:00"),
        ("2031-13-12", "2031-13-12"),
        ("90", "90"),
        ("volledig op kantoor", "volledig op kantoor"),
    ],
)
def test_values_of_findings(value: str, words: str) -> None:
    assert wording.finding_value_words(value) == words


def test_the_counts_use_the_singular_for_one() -> None:
    def tender(*kinds: Kind) -> Tender:
        return Tender(criteria=tuple(Criterion(id="X", kind=k, text="t") for k in kinds))

    assert wording.criteria_count_words(tender("knockout")) == "1 knock-out"
    assert (
        wording.criteria_count_words(tender("award", "award", "condition"))
        == "2 award criteria, 1 condition"
    )
    assert wording.criteria_count_words(tender()) == ""


def test_submission_in_parts() -> None:
    submission = Submission(
        cv_max_pages=1, cv_language="nl", references_min=2, documents=("motivatiebrief",)
    )
    assert wording.submission_words(submission) == (
        "CV of at most 1 page",
        "CV in Dutch",
        "at least 2 references",
        "motivatiebrief",
    )


@pytest.mark.parametrize(
    ("codes", "table"),
    [
        (Kind, codes.KINDS),
        (Theme, codes.THEMES),
        (Proof, codes.PROOFS),
        (Severity, codes.SEVERITIES),
        (Weekday, codes.WEEKDAYS),
    ],
)
def test_every_code_of_the_record_has_words(codes: object, table: dict[str, object]) -> None:
    assert set(get_args(codes)) == set(table)


def test_severities_differ_without_colour() -> None:
    signs, words = zip(*codes.SEVERITIES.values(), strict=True)
    assert len(set(signs)) == len(set(words)) == len(codes.SEVERITIES)


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("gewoon", "gewoon"),
        ("a\tb\r\nc", "a b c"),
        ("\x1b[31mrood", "�[31mrood"),
        ("prijs \u202e57 €", "prijs �57 €"),
        ("€ 82,50", "€ 82,50"),
        ("hard\u00a0space", "hard\u00a0space"),
        ("\x00\x9b", "��"),
    ],
)
def test_control_characters_are_shown_not_sent(text: str, clean: str) -> None:
    assert wording.clean_words(text) == clean


@given(st.text())
def test_clean_words_hold_no_character_that_acts(text: str) -> None:
    clean = wording.clean_words(text)
    assert not [c for c in clean if ord(c) < 32 or 127 <= ord(c) < 160 or c in "\u202a\u202e\u2066"]
    assert wording.clean_words(clean) == clean


@given(st.floats(0, 10_000).map(lambda n: round(n, 2)))
def test_a_range_of_one_number_is_one_number(number: float) -> None:
    words = wording.range_words(Range(min=number, max=number))
    assert float(words) == pytest.approx(number)


@pytest.mark.parametrize(
    ("scorings", "words"),
    [
        ((None, Scoring()), ""),
        ((Scoring(max_points=40), Scoring(max_points=50), None), "90 points together"),
        ((Scoring(weight_percent=60), Scoring(weight_percent=32.5)), "92.5% together"),
        (
            (Scoring(max_points=40), Scoring(weight_percent=60)),
            "40 points and 60% together",
        ),
    ],
)
def test_points_and_percent_are_summed_apart(
    scorings: tuple[Scoring | None, ...], words: str
) -> None:
    award = tuple(Criterion(id="A", kind="award", text="t", scoring=s) for s in scorings)
    assert wording.weight_sum_words(award) == words
