"""The worked examples in the prompt, checked before a token is spent: they must point at the right lines."""

from __future__ import annotations

import json
import re

import pytest

from tenderkit.building import build
from tenderkit.llm.prompts import load_prompt
from tenderkit.outlining.aim import aim
from tenderkit.outlining.judged_document import SAID, DocumentJudgeWire, judgement_by
from tenderkit.outlining.stated import check_stated
from tenderkit.outlining.wire import OutlineWire
from tenderkit.records import Document
from tests.support.documents import document_of

_EXAMPLE = re.compile(r"<document>\n(?P<lines>.*?)\n</document>\n(?P<reply>\{.*\})", re.DOTALL)


def examples(prompt: str = "outline") -> list[tuple[Document, str]]:
    found = []
    for part in load_prompt(prompt).system.split("# Example")[1:]:
        match = _EXAMPLE.search(part)
        assert match is not None
        lines = match["lines"].split("\n")
        numbers = [line.partition("|")[0] for line in lines]
        assert numbers == [str(number) for number in range(1, len(lines) + 1)]
        found.append((document_of([line.partition("|")[2] for line in lines]), match["reply"]))
    return found


EXAMPLES = examples()


def test_there_are_two() -> None:
    assert len(EXAMPLES) == 2


@pytest.mark.parametrize(("document", "reply"), EXAMPLES)
def test_the_reply_fits_its_form_and_every_pointer_its_words(
    document: Document, reply: str
) -> None:
    OutlineWire.model_validate_json(reply)
    result = aim(document, json.loads(reply), "example")
    assert result.findings == ()


@pytest.mark.parametrize(("document", "reply"), EXAMPLES)
def test_code_reads_the_numbers_as_the_example_does(document: Document, reply: str) -> None:
    result = aim(document, json.loads(reply), "example")
    tender = build(document, result.outline)
    differing = check_stated(document, tender, result.stated)
    assert [(finding.message, finding.values) for finding in differing] == []


WANTED = {
    0: {
        "title": "Beleidsadviseur wonen", "buyer": "Gemeente Duinmeer", "starts_on": "2031-06-01",
        "closes_at": "2031-05-12T09:00", "hours_per_week": {"min": 28, "max": 32},
    },
    1: {
        "buyer": "Waterschap De Lage Dijken", "starts_asap": True, "closes_at": "2031-04-03",
        "hours_per_week": {"min": 36, "max": 36}, "on_site": "on_site",
    },
}  # fmt: skip


@pytest.mark.parametrize("index", WANTED)
def test_what_is_built_of_an_example(index: int) -> None:
    document, reply = EXAMPLES[index]
    record = build(document, aim(document, json.loads(reply), "example").outline).model_dump(
        mode="json"
    )
    assert {name: record[name] for name in WANTED[index]} == WANTED[index]


@pytest.mark.parametrize(
    ("index", "kinds"),
    [
        (0, ["knockout", "knockout", "award", "award", "competence"]),
        (1, ["knockout", "condition", "condition"]),
    ],
)
def test_the_criteria_of_an_example(index: int, kinds: list[str]) -> None:
    document, reply = EXAMPLES[index]
    outline = aim(document, json.loads(reply), "example").outline
    assert [criterion.kind for criterion in outline.criteria] == kinds


def test_every_name_the_form_allows_is_explained() -> None:
    """A role, theme, proof, number or doubt that the prompt does not name would never come back."""
    from typing import get_args

    from tenderkit.outlining.wire import DoubtCode, NumberName
    from tenderkit.records import FieldName, Kind, Proof, Theme

    system = load_prompt("outline").system
    for names in (FieldName, Kind, Proof, Theme, NumberName, DoubtCode):
        for name in get_args(names):
            assert re.search(rf"\b{name}\b", system), name


@pytest.mark.parametrize(("index", "is_request"), [(0, True), (1, False)])
def test_a_judged_document_points_at_lines_that_are_there(index: int, is_request: bool) -> None:
    document, reply = examples("judge-document")[index]
    assert DocumentJudgeWire.model_validate_json(reply)
    judgement = judgement_by(document, reply)
    assert judgement.is_request is is_request
    assert [span.quote for span in judgement.evidence] == [document.words(3), document.words(4)]


def test_the_prompt_tells_every_sort() -> None:
    told = re.findall(r"^- (\w+):", load_prompt("judge-document").system, re.MULTILINE)
    assert tuple(told) == tuple(SAID)
