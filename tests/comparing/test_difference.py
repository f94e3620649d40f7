"""What changed between two versions: none missed, none made up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.comparing import change_lines, diff, difference, stale
from tenderkit.comparing.pairing import pair_criteria
from tenderkit.comparing.value_changes import criterion_changes, header_changes
from tenderkit.comparing.word_marks import word_marks
from tenderkit.evaluating.amendments import score_amendments
from tenderkit.records import (
    Band,
    Criterion,
    Extensions,
    Question,
    Range,
    RateCap,
    Requirement,
    Scoring,
    Submission,
    Tender,
)

DATA = Path(__file__).resolve().parents[2] / "data"
SCORES = list(score_amendments(DATA / "amendments", DATA / "tenders"))
Make = Callable[..., Tender]


@pytest.mark.parametrize("score", SCORES, ids=lambda score: score.name)
def test_hand_made_amendments(score: Any) -> None:
    assert score.missed == ()
    assert score.false == ()


def test_there_are_enough_pairs() -> None:
    assert len(SCORES) >= 12
    assert sum(not score.expected for score in SCORES) >= 3, "pairs where nothing changed"


@pytest.mark.parametrize("path", sorted((DATA / "tenders").glob("0[1-7]*.*")), ids=lambda p: p.stem)
def test_a_tender_does_not_differ_from_itself(path: Path) -> None:
    assert change_lines(diff(path, path)) == ()


WORDS = st.lists(
    st.sampled_from(
        ["minimaal", "2", "3", "jaar", "ervaring", "als", "consulent", "Wmo", "of", "jurist"]
    ),
    max_size=12,
).map(" ".join)


@given(WORDS, WORDS)
def test_both_texts_can_be_read_from_the_marks(old: str, new: str) -> None:
    marks = word_marks(old, new)
    assert " ".join(m.text for m in marks if m.mark != "added") == old
    assert " ".join(m.text for m in marks if m.mark != "removed") == new


TEXTS = st.lists(
    st.sampled_from(
        ["Een VOG", "Ervaring met Zorgned", "Ervaring met Key2", "Kennis van de Awb", "Rijbewijs B"]
    ),
    max_size=6,
)


@given(TEXTS, TEXTS)
def test_pairs_are_one_to_one_and_leave_nothing_out(old: list[str], new: list[str]) -> None:
    def criteria(texts: list[str]) -> list[Criterion]:
        return [Criterion(id=f"K{n}", kind="knockout", text=t) for n, t in enumerate(texts)]

    pairs = pair_criteria(criteria(old), criteria(new))
    assert sorted(i for i, _ in pairs if i is not None) == list(range(len(old)))
    assert [j for _, j in pairs if j is not None] == list(range(len(new)))
    same = sum(min(old.count(t), new.count(t)) for t in set(old))
    assert sum(i is not None and j is not None and old[i] == new[j] for i, j in pairs) == same


@given(TEXTS)
def test_order_alone_is_no_change(texts: list[str]) -> None:
    def tender(texts: list[str]) -> Tender:
        return Tender(
            criteria=tuple(
                Criterion(id=f"K{n}", kind="knockout", text=t) for n, t in enumerate(texts)
            )
        )

    found = difference(tender(texts), tender(texts[::-1]))
    assert found.is_empty
    assert all(one.change == "unchanged" for one in found.criteria)


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        ({"closes_at": date(2031, 5, 12)}, {"closes_at": datetime(2031, 5, 12, 9)}, ["closes_at: 2031-05-12 -> 2031-05-12T09:00"]),
        ({}, {"rate_cap": RateCap(amount=Decimal(90), excludes_vat=True)}, ["rate_cap.amount: none -> 90.00", "rate_cap.excludes_vat: none -> yes"]),
        ({"rate_cap": RateCap(amount=Decimal(90))}, {}, ["rate_cap.amount: 90.00 -> none"]),
        ({"hours_per_week": Range(min=24, max=32)}, {"hours_per_week": Range(min=24, max=36)}, ["hours_per_week.max: 32 -> 36"]),
        ({"extensions": Extensions(count=2, months=3)}, {"extensions": Extensions(count=1, months=3)}, ["extensions.count: 2 -> 1"]),
        ({"submission": Submission(cv_max_pages=3)}, {"submission": Submission(cv_max_pages=5)}, ["submission.cv_max_pages: 3 -> 5"]),
        ({"work_days": ("mon",)}, {"work_days": ("mon", "thu")}, ["work_days: mon -> mon; thu"]),
        ({"self_employed": "open"}, {"self_employed": "excluded"}, ["self_employed: open -> excluded"]),
        ({"starts_asap": True}, {"starts_asap": True}, []),
    ],
)  # fmt: skip
def test_header_values_by_name(old: dict, new: dict, lines: list[str]) -> None:
    assert [str(c) for c in header_changes(Tender(**old), Tender(**new))] == lines


def award(text: str = "Ervaring", **scoring: Any) -> Criterion:
    return Criterion(id="A1", kind="award", text=text, scoring=Scoring(**scoring))


def demand(text: str = "Ervaring", **requirement: Any) -> Criterion:
    return Criterion(id="K1", kind="knockout", text=text, requirement=Requirement(**requirement))


BANDS = (
    Band(max=24, points=0, unit="months", label="tot 2 jaar"),
    Band(min=24, points=10, unit="months", label="2 jaar of meer"),
)
LEVELS = (Band(points=5, unit="level", label="voldoende"),)


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        (demand(min_months=24), demand(min_months=36), ["min_months: 24 -> 36"]),
        (demand(min_months=24), demand(), ["min_months: 24 -> none"]),
        (demand(education_level="hbo"), demand(education_level="wo"), ["education_level: hbo -> wo"]),
        (demand(max_rate=Decimal("90.00")), demand(max_rate=Decimal("90.01")), ["max_rate: 90.00 -> 90.01"]),
        (demand(names=("Key2",)), demand(names=("Key3",)), []),
        (award(max_points=10), award(max_points=10, formula="linear"), ["formula: none -> linear"]),
        (award(bands=BANDS), award(bands=BANDS[:1]), ["band 2 min: 24 -> none", "band 2 points: 10 -> none"]),
        (award(bands=LEVELS), award(bands=(LEVELS[0].model_copy(update={"label": "goed"}),)), ["band 1: voldoende -> goed"]),
        (award(weight_percent=20), award(max_points=20), ["max_points: none -> 20", "weight_percent: 20 -> none"]),
        (demand("Bij vijf teams"), demand("Bij drie teams"), ["number: 5 -> 3"]),
        (demand("Bij vijf teams van 8"), demand("Bij drie teams van 8"), ["number: 5 -> 3"]),
        (demand("Minimaal 2 jaar", min_months=24), demand("Minimaal 3 jaar", min_months=36), ["min_months: 24 -> 36"]),
        (demand("Ervaring"), demand("Ervaring met 3 teams"), []),
    ],
)  # fmt: skip
def test_numbers_of_a_criterion_by_name(old: Criterion, new: Criterion, lines: list[str]) -> None:
    assert [str(c) for c in criterion_changes(old, new)] == lines


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Een VOG.", "een  VOG"),
        ("Ervaring met re-integratie;", "Ervaring met re integratie"),
        ("Kennis van de Awb", "Kennis van de AWB"),
    ],
)
def test_typography_is_no_change(old: str, new: str, tender: Make) -> None:
    assert difference(tender(old), tender(new)).is_empty


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Ervaring met A of B", "Ervaring met A en B"),
        ("Bereid te reizen", "Niet bereid te reizen"),
        ("Tarief tot € 90", "Tarief tot 90 %"),
    ],
)
def test_a_small_word_is_a_change(old: str, new: str, tender: Make) -> None:
    assert not difference(tender(old), tender(new)).is_empty


def test_another_reference_is_noted(tender: Make) -> None:
    found = difference(tender(reference="A-1"), tender(reference="A-2"))
    assert "A-1 and A-2" in found.notes[0]


def test_only_new_questions_are_told(tender: Make) -> None:
    asked = Question(question="Is thuiswerken mogelijk?", answer="Ja")
    again = Question(question="Is thuiswerken mogelijk ?", answer="Ja")
    more = Question(question="Wie betaalt de VOG?", answer="U")
    found = difference(tender(questions=(asked,)), tender(questions=(again, more)))
    assert found.questions == (more,)


def test_what_is_stale() -> None:
    def version(closes: date, *criteria: Criterion, **more: Any) -> Tender:
        return Tender(closes_at=closes, criteria=criteria, **more)

    window = demand("Ervaring met Zorgned in de afgelopen 3 jaar", window_months=36)
    plain = Criterion(id="K2", kind="knockout", text="Een VOG")
    rate = Criterion(id="K3", kind="knockout", theme="rate", text="Maximaal € 90")
    gone = Criterion(id="K4", kind="knockout", text="Rijbewijs B")
    new = Criterion(id="K4", kind="knockout", text="Kennis van de Omgevingswet")
    old = version(date(2031, 5, 1), window, plain, rate, gone, rate_cap=RateCap(amount=Decimal(90)))
    later = version(
        date(2031, 5, 8), window, plain, rate, new, rate_cap=RateCap(amount=Decimal(85))
    )
    found = {(s.id, s.new_id): s for s in stale(difference(old, later)) if s.id or s.new_id}
    assert set(found) == {("K1", "K1"), ("K3", "K3"), ("K4", None), (None, "K4")}
    assert found["K1", "K1"].concerns == "verdict"
    whole = [s.why for s in stale(difference(old, later)) if not (s.id or s.new_id)]
    assert len(whole) == 2
    assert stale(difference(old, old)) == ()


def test_a_renumbered_criterion_is_found_under_its_new_id() -> None:
    first, second = (
        Criterion(id=f"K{n}", kind="knockout", text=t)
        for n, t in ((1, "Een VOG"), (2, "Kennis van de Awb"))
    )
    old = Tender(criteria=(first, second))
    new = Tender(criteria=(second.model_copy(update={"id": "K1"}),))
    assert [(s.id, s.new_id) for s in stale(difference(old, new))] == [("K2", "K1"), ("K1", None)]


def test_records_and_files_differ_alike(tmp_path: Path) -> None:
    path = DATA / "tenders" / "14-ciso-scheldegroep.txt"
    from tenderkit import extract

    record = tmp_path / "old.json"
    record.write_text(extract(path).model_dump_json())
    assert diff(record, path).is_empty
