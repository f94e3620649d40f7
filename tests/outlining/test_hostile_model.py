"""Whatever a model replies: every span is the document's text, every value stands on a line that was pointed at."""

from __future__ import annotations

import json
import re
from typing import Any, get_args

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tenderkit.errors import NotATender
from tenderkit.extraction import extract
from tenderkit.outlining.pasted import pasted_outline
from tenderkit.outlining.wire import DoubtCode, NumberName, OutlineWire
from tenderkit.records import Document, FieldName, Kind, Proof, Tender, Theme
from tests.support.documents import TENDER, document_of

DOCUMENT = document_of(
    [
        *(TENDER.words(line) for line in TENDER.lines),
        "De opdracht duurt 6 maanden, met een optie tot verlenging van 2 x 3 maanden.",
        "Wij rekenen 8% marge over het uurtarief.",
        "Vraag: Kan het deels vanuit huis?",
        "Antwoord: Nee, volledig op kantoor in Utrecht.",
        "Gesprekken zijn op 20 mei 2031 tussen 13.00 en 16.00 uur via Teams.",
        "Het cv is in het Nederlands en telt maximaal 4 pagina's.",
        "Bij een gelijke score beslist het laagste tarief.",
        "",
    ]
)
LAST = len(DOCUMENT.lines)

NUMBERS = st.integers(0, LAST + 5)
LINES = st.one_of(
    NUMBERS.map(str),
    st.tuples(NUMBERS, st.integers(0, 8)).map(lambda pair: f"{pair[0]}-{pair[0] + pair[1]}"),
    st.tuples(NUMBERS, NUMBERS).map(lambda pair: f"{pair[0]},{pair[1]}"),
)
WORDS = st.sampled_from(
    ["wonen", "punten", "vliegbrevet", "Uren per week", "1 juni", "de", "x y z"]
)
VALUES = st.sampled_from(
    ["2031-05-12T09:00", "2099-01-01", "900.00", "12", "24-36", "9x9", "0", "1.1.1", "--", "T"]
)
ONE_OF = lambda names: st.sampled_from(get_args(names))  # noqa: E731

FIELD_ROWS = (
    st.tuples(ONE_OF(FieldName), LINES, st.one_of(st.just(""), VALUES)).map(" ".join).map(str.strip)
)
CRITERION_ROWS = st.tuples(
    LINES,
    ONE_OF(Theme),
    st.one_of(st.just(""), ONE_OF(Proof)),
    st.one_of(st.just(""), LINES.map("b:{}".format)),
    st.one_of(
        st.just(""), st.tuples(ONE_OF(NumberName), st.integers(0, 999)).map("{0[0]}={0[1]}".format)
    ),
    st.one_of(st.just(""), WORDS.map("~{}".format)),
).map(lambda parts: " ".join(part for part in parts if part))
REPLIES = st.fixed_dictionaries(
    {
        "fields": st.lists(FIELD_ROWS, max_size=15),
        "criteria": st.lists(
            st.fixed_dictionaries(
                {
                    "kind": ONE_OF(Kind),
                    "heading": st.none() | st.integers(-2, LAST + 5),
                    "rows": st.lists(CRITERION_ROWS, max_size=5),
                }
            ),
            max_size=4,
        ),
        "questions": st.lists(st.tuples(LINES, LINES).map(">".join), max_size=3),
        "doubts": st.lists(st.tuples(ONE_OF(DoubtCode), LINES).map(" ".join), max_size=3),
    }
)

# Fields that state that something is absent or follow from another field.
WITHOUT_LINE: dict[str, Any] = {"starts_asap": False}


def pointed(document: Document, reply: dict[str, Any]) -> set[int]:
    outline = pasted_outline(document, json.dumps(reply)).outline
    found = {n for each in outline.fields for n in each.lines}
    found |= {n for each in outline.criteria for n in (*each.lines, *each.bands, each.label or 0)}
    found |= {n for each in outline.questions for n in (*each.question, *each.answer)}
    return found - {0}


def holds(document: Document, reply: dict[str, Any]) -> Tender:
    try:
        tender = extract(document, reply=json.dumps(reply))
    except NotATender:
        assert not reply["fields"]
        assert not any(group["rows"] for group in reply["criteria"])
        return Tender()
    for span in tender.spans():
        assert span.quote == document.text[span.start : span.end]
    allowed = pointed(document, reply)
    for name in set(Tender.model_fields) - {"criteria", "questions", "findings", "evidence"}:
        value = getattr(tender, name)
        if value in (None, ()) or WITHOUT_LINE.get(name, ...) == value:
            continue
        spans = tender.evidence.get(name, ())
        assert spans, f"{name} = {value!r} has no line"
        for span in spans:
            assert document.line_at(span.start).number in allowed, (
                f"{name} from a line nobody pointed at"
            )
    for criterion in tender.criteria:
        assert criterion.evidence
        for span in criterion.evidence:
            assert document.line_at(span.start).number in allowed
        words = " ".join(span.quote for span in criterion.evidence)
        assert digits(criterion.text) <= digits(words), "no number in a criterion but its line's"
    for question in tender.questions:
        assert question.evidence
    record = tender.model_dump_json(exclude={"findings"})
    assert "2099" not in record
    assert "900.00" not in record
    return tender


def digits(text: str) -> set[str]:
    return set(re.findall(r"\d+", text))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(REPLIES)
def test_nothing_a_model_says_reaches_a_record(reply: dict[str, Any]) -> None:
    holds(DOCUMENT, reply)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(REPLIES)
def test_also_where_it_keeps_to_the_form(reply: dict[str, Any]) -> None:
    """The strict schema alone is no safeguard: what fits it may still be nonsense."""
    reply["fields"] = [row for row in reply["fields"] if fits("fields", row)]
    OutlineWire.model_validate(reply | {"criteria": [], "questions": [], "doubts": []})
    holds(DOCUMENT, reply)


def fits(where: str, row: str) -> bool:
    try:
        OutlineWire.model_validate(
            {"fields": [], "criteria": [], "questions": [], "doubts": []} | {where: [row]}
        )
    except ValueError:
        return False
    return True


def test_an_honest_reply_makes_a_full_record() -> None:
    """The property above is not held by records that are always empty."""
    from tests.support.documents import REPLY

    tender = holds(DOCUMENT, REPLY | {"fields": [*REPLY["fields"], "duration_months 20 6"]})  # type: ignore[misc]
    assert tender.duration_months == 6
    assert len(tender.criteria) == 5
    assert len(tender.evidence) >= 6
