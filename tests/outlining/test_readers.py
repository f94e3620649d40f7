"""Which reader speaks where one of them takes the text for no tender."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tenderkit.errors import NotATender
from tenderkit.evaluating.other_marks import ABOUT_READERS
from tenderkit.outlining.readers import outline_by, with_findings
from tenderkit.records import Tender
from tests.support.documents import TENDER, document_of

NEWS = document_of(
    [
        "De gemeente zoekt al maanden naar hulp.",
        "Volgens de wethouder is ervaring met subsidies schaars.",
        "Meer dan 90 euro per uur betaalt men niet.",
    ]
)
NOTHING: dict[str, Any] = {"fields": [], "criteria": [], "questions": [], "doubts": []}
DEMANDS = [{"kind": "knockout", "heading": None, "rows": ["2 experience ~ervaring met subsidies"]}]


@pytest.mark.parametrize("reader", ["model", "both"])
def test_where_both_see_nothing_it_is_no_tender(reader: Any) -> None:
    with pytest.raises(NotATender):
        outline_by(NEWS, reader, reply=json.dumps(NOTHING))


def test_a_model_that_sees_nothing_is_no_reason_to_drop_a_tender() -> None:
    reading = outline_by(TENDER, "both", reply=json.dumps(NOTHING))
    assert [each.kind for each in reading.outline.criteria].count("knockout") == 2


def test_rows_that_cannot_be_read_say_nothing_about_the_text() -> None:
    reading = outline_by(NEWS, "model", reply=json.dumps(NOTHING | {"fields": ["?"]}))
    assert [finding.code for finding in reading.findings] == ["reply_row_unreadable"]


@pytest.mark.parametrize(
    ("reply", "stands"),
    [
        (NOTHING | {"criteria": DEMANDS, "fields": ["rate_cap 3 90"]}, True),
        # demands alone: a vacancy has them too
        (NOTHING | {"criteria": DEMANDS, "fields": ["buyer 1"]}, False),
        # terms alone: minutes have them too
        (NOTHING | {"fields": ["rate_cap 3 90"]}, False),
    ],
)
def test_where_the_rules_see_no_tender(reply: dict[str, Any], stands: bool) -> None:
    if not stands:
        with pytest.raises(NotATender):
            outline_by(NEWS, "both", reply=json.dumps(reply))
        return
    reading = outline_by(NEWS, "both", reply=json.dumps(reply))
    assert reading.outline.reader == "both"
    assert [each.lines for each in reading.outline.criteria] == [(2,)]
    said = with_findings(NEWS, Tender(), reading).findings[0]
    assert (said.code, said.severity) == ("reader_disagreement", "warning")
    assert "no tender" in said.message


def test_what_a_reply_was_like_is_no_finding_about_the_tender() -> None:
    reply = NOTHING | {
        "fields": ["title 99", "hm"],
        "criteria": [
            {"kind": "knockout", "heading": 9, "rows": ["11 education ~wo-opleiding"] * 2}
        ],
    }
    codes = {one.code for one in outline_by(TENDER, "model", reply=json.dumps(reply)).findings}
    assert codes == {"pointer_out_of_range", "reply_row_unreadable", "pointer_repeated"}
    assert codes <= ABOUT_READERS
