"""Labels: from words to spans and back, and what a check sees."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tenderkit.evaluating.label_agreement import label_agreement
from tenderkit.evaluating.label_checks import FINDING_CODES, check_label
from tenderkit.evaluating.label_drafts import draft_label
from tenderkit.evaluating.label_schema import label_schema, schema_text
from tenderkit.evaluating.labels import LabelError, load_label, resolve, write_label
from tenderkit.records import Document, Span, Tender
from tests.support.labelled import TEXT, demand, draft

ROOT = Path(__file__).resolve().parents[2]


def test_words_become_spans(label: Tender, document: Document) -> None:
    assert label.criteria[0].evidence[0].quote.startswith("1. Minimaal 2 jaar")
    assert all(document.text[s.start : s.end] == s.quote for s in label.spans())
    assert len(label.spans()) == 11


def test_words_that_are_not_there_are_named_with_their_line(
    document: Document, tmp_path: Path
) -> None:
    bad = draft()
    bad["evidence"]["title"] = ["Consulent schuldhulpverlening"]
    bad["criteria"][1]["evidence"] = ["2. Afgeronde wo-opleiding"]
    path = tmp_path / "x.json"
    path.write_text(json.dumps(bad, indent=1), encoding="utf-8")
    read = load_label(path, document)
    assert [p.key for p in read.problems] == ["criteria[1].evidence[0]", "evidence.title[0]"]
    for problem in read.problems:
        words = problem.what.partition(": ")[2].strip("'")
        assert problem.line is not None
        assert words in path.read_text(encoding="utf-8").splitlines()[problem.line - 1]
    assert read.tender is not None
    assert "title" not in {key for key, spans in read.tender.evidence.items() if spans}


def test_a_final_label_is_the_record_itself(
    label: Tender, document: Document, tmp_path: Path
) -> None:
    path = tmp_path / "x.json"
    path.write_text(write_label(label), encoding="utf-8")
    assert Tender.model_validate_json(path.read_text(encoding="utf-8")) == label
    assert load_label(path, document).tender == label


def test_spans_that_have_moved_are_found_again(label: Tender, document: Document) -> None:
    shifted = json.loads(write_label(label))
    for spans in shifted["evidence"].values():
        for span in spans:
            span["start"] += 7
            span["end"] += 7
    assert resolve(shifted, document).tender == label


def test_null_is_not_stated_everywhere(document: Document) -> None:
    bare: dict[str, Any] = {
        **dict.fromkeys(Tender.model_fields),
        "criteria": [demand("K1", "x", requirement=None)],
    }
    bare["criteria"][0]["scoring"] = {"max_points": None, "bands": None}
    tender = resolve(bare, document).tender
    assert tender is not None
    assert tender.starts_asap is False
    assert tender.criteria[0].scoring is not None


def test_no_tender(document: Document) -> None:
    assert resolve({"is_tender": False}, document).tender is None
    assert json.loads(write_label(None)) == {"is_tender": False}


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("[]", "not one JSON object"),
        ("{", "not JSON"),
        ('{"titel": "x"}', "titel"),
        ('{"closes_at": "morgen"}', "closes_at"),
        ('{"criteria": [{"id": "K1", "kind": "eis", "text": "x"}]}', "criteria.0.kind"),
    ],
)
def test_what_is_no_label(written: str, said: str, document: Document, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(written, encoding="utf-8")
    with pytest.raises(LabelError, match=said):
        load_label(path, document)
    assert check_label(path, document)


CHECKS: list[tuple[dict[str, Any], str]] = [
    ({"criteria": [demand("K2", "Afgeronde hbo-opleiding", "2. Afgeronde hbo-opleiding")]}, "should be K1"),
    ({"criteria": [demand("K1", "Afgeronde hbo-opleiding")]}, "has no evidence"),
    ({"criteria": [demand("K1", "Afgeronde hbo-opleiding;", "2. Afgeronde hbo-opleiding")]}, "punctuation"),
    ({"criteria": [demand("K1", "Vloeiend Nederlands", "2. Afgeronde hbo-opleiding")]}, "not in its evidence"),
    ({"criteria": [demand("K1", "Kennis van de Wgs", "5. Kennis van de Wgs"), demand("K2", "Afgeronde hbo-opleiding", "2. Afgeronde hbo-opleiding")]}, "stands before"),
    ({"criteria": [demand("K1", "Kennis van de Wgs", "5. Kennis van de Wgs", scoring={"max_points": 40})]}, "no award criterion"),
    ({"criteria": [demand("K1", "Kennis van de Wgs", "5. Kennis van de Wgs", requirement={"min_months": 36})]}, "does not stand in"),
    ({"findings": [{"code": "rate_too_low", "severity": "info", "message": ""}]}, "no such code"),
    ({"title": "Consulent schuldhulp"}, "no evidence"),
    ({"evidence": {"title": ["Consulent schuldhulp"]}}, "without a value"),
    ({"is_tender": False, "title": "x"}, "no tender"),
    ({"hours_per_week": {"max": 32}}, "Field required"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "said"), CHECKS, ids=[said for _, said in CHECKS])
def test_a_check_sees(
    written: dict[str, Any], said: str, document: Document, tmp_path: Path
) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps(written), encoding="utf-8")
    problems = check_label(path, document)
    assert any(said in str(problem) for problem in problems), problems


def test_a_good_label_passes(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps(draft()), encoding="utf-8")
    assert check_label(path, document) == ()


def test_a_draft_resolves_to_the_record_it_was_made_from(label: Tender, document: Document) -> None:
    written = draft_label(label, document)
    assert resolve(json.loads(json.dumps(written)), document).tender == label
    assert "1. Minimaal 2 jaar werkervaring in de afgelopen 5 jaar als consulent schuldhulp" in str(
        written
    )


@pytest.mark.parametrize(
    "words", ["Sensitiviteit", "jaar", "Minimaal", "e", "een gemeente (60 punten)\n5. Kennis"]
)
def test_a_draft_numbers_words_that_occur_more_than_once(words: str, document: Document) -> None:
    start = document.text.rfind(words)
    span = document.span(start, start + len(words))
    tender = Tender(title=words, evidence={"title": (span,)})
    again = resolve(draft_label(tender, document), document)
    assert again.tender == tender


def test_a_span_that_no_words_can_find_is_kept_as_it_is(document: Document) -> None:
    tender = Tender(evidence={"title": (Span(start=3, end=5, quote="su"),)})
    assert resolve(draft_label(tender, document), document).tender == tender


def test_the_schema_file_is_the_models() -> None:
    path = ROOT / "data" / "label.schema.json"
    assert path.read_text(encoding="utf-8") == schema_text(), (
        "run: tenderkit label --schema -o data/label.schema.json"
    )


def test_the_schema_knows_every_field_and_allows_words_for_spans() -> None:
    schema = label_schema()
    assert set(Tender.model_fields) <= set(schema["properties"])
    assert {"type", "anyOf"} & set(schema["$defs"]["Span"])
    assert schema["additionalProperties"] is False


def test_the_codes_are_those_of_the_record() -> None:
    assert "closing_date_missing" in FINDING_CODES
    assert len(FINDING_CODES) == 23


def labelled_set(folder: Path, **labels: dict[str, Any]) -> Path:
    for name in ("tenders", "labels"):
        (folder / name).mkdir(parents=True)
    for name, label in labels.items():
        (folder / "tenders" / f"{name}.txt").write_text(TEXT, encoding="utf-8")
        (folder / "labels" / f"{name}.json").write_text(json.dumps(label), encoding="utf-8")
    return folder


def test_two_labellers(tmp_path: Path) -> None:
    first = labelled_set(tmp_path / "data", a=draft(), b=draft())
    other = draft()
    other["criteria"] = other["criteria"][1:]
    second = labelled_set(tmp_path / "second", a=draft(), b=other) / "labels"
    values = label_agreement(second, first).values()
    assert values["award_f1"] == 1
    # 5 of 6 knock-outs in both, of 6 and 5
    assert values["knockout_f1"] == pytest.approx(2 * 5 / 11)
