"""Demands told in sentences that no rule knew: features, likelihoods, and where they are asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tenderkit.dutch.sentences import segments
from tenderkit.evaluating.cases import load_cases
from tenderkit.evaluating.readings import document_of as document_in
from tenderkit.outlining import rules_outline
from tenderkit.outlining.item import Item
from tenderkit.outlining.line_features import Looks, looks_of
from tenderkit.outlining.marks import Mark, marks
from tenderkit.outlining.section import Section
from tenderkit.outlining.sentence_features import sentence_features, told_sentences
from tenderkit.outlining.sentence_look import with_told_demands
from tenderkit.outlining.sentence_scores import SentenceScores, sentence_scores
from tenderkit.records.outline import PIECE
from tests.support.documents import document_of

PARAGRAPH = "Wij zijn streng. U kent de Woo; noem in het cv waar. Koffie is er ook."
LINES: list[Looks] = [("Wie zoeken wij", "heading"), (PARAGRAPH, "text"), ("Kort", "text")]


def test_the_segments_of_a_paragraph_are_told_apart() -> None:
    told = told_sentences(LINES)
    assert [(each.line, each.part, each.parts) for each in told] == [
        (2, 1, 4),
        (2, 2, 4),
        (2, 3, 4),
        (2, 4, 4),
    ]
    assert PARAGRAPH[told[1].start : told[1].end] == "U kent de Woo;"
    one = " ".join(["woord"] * 10)
    assert len(told_sentences([(one, "text"), ("woord " * 3, "text")])) == 1


def test_a_sentence_shows_itself_its_neighbours_and_its_paragraph() -> None:
    first, second, third, last = map(set, sentence_features(LINES, told_sentences(LINES)))
    assert {"opens", "h=wie", "pl=wij", "w=streng", "n=kent", "part=1", "parts=4"} <= first
    assert {"w=woo", "0=u", "u_kent", "p=streng", "n=noem", "f=zijn", "kind=text"} <= second
    assert {"pp=streng", "p=woo"} <= third
    assert "opens" not in last
    assert not any(name.startswith("pl=") for name in last)


def looked_at(
    likely: dict[int, float],
    found: list[Item] | None = None,
    *,
    part: str | None = None,
) -> list[tuple[str, tuple[int, ...]]]:
    document = document_of(["Wie zoeken wij", PARAGRAPH])
    line = marks(document)[1]
    section = Section(part, None, [line])  # type: ignore[arg-type]
    scores = SentenceScores({(2, at): {"knockout": value} for at, value in likely.items()})
    items = with_told_demands(found or [], [section], lambda: scores)
    return [(item.kind, item.parts) for item in items]


def item(kind: str, *parts: int, style: str = "") -> Item:
    mark: Mark = marks(document_of(["Wie zoeken wij", PARAGRAPH]))[1]
    if style:
        mark = replace(mark, style=style)
    return Item(kind, [mark], parts=parts)  # type: ignore[arg-type]


def test_a_likely_sentence_is_a_demand_and_an_unlikely_one_none() -> None:
    assert looked_at({2: 0.9, 4: 0.2}) == [("knockout", (2,))]


def test_what_goes_on_behind_a_semicolon_is_part_of_the_demand() -> None:
    assert looked_at({2: 0.9, 3: 0.9}) == [("knockout", (2, 3))]
    assert looked_at({3: 0.9}, [item("knockout", 2)]) == [("knockout", (2, 3))]


def test_a_sentence_of_another_criterion_stays_that() -> None:
    assert looked_at({2: 0.9}, [item("award", 2)]) == [("award", (2,))]
    assert looked_at({2: 0.9}, [item("competence", PIECE + 1)]) == [("competence", (PIECE + 1,))]
    assert looked_at({2: 0.9}, [item("award")]) == [("award", ())]


@pytest.mark.parametrize("part", ["related", "outside", "questions"])
def test_nothing_is_looked_for_apart(part: str) -> None:
    assert looked_at({2: 0.9}, part=part) == []


def test_where_a_list_holds_the_demands_nothing_is_asked() -> None:
    listed = item("knockout", style="-")

    def never() -> SentenceScores:
        raise AssertionError

    assert with_told_demands([listed], [], never) == [listed]


def test_a_letter_of_the_set_tells_a_demand_that_no_rule_knew() -> None:
    case = next(case for case in load_cases(split="dev") if case.name.startswith("224-"))
    document = document_in(case)
    scores = sentence_scores(looks_of(document))
    likely = {
        document.words(line)[start:end]
        for line in (each.number for each in document.lines)
        for part, (start, end) in enumerate(segments(document.words(line)), start=1)
        if scores.of(line, part, "knockout") > 0.5
    }
    assert any(words.startswith("Tot slot gaat de inschrijver akkoord") for words in likely)
    assert not any(words.startswith("Met vriendelijke groet") for words in likely)
    demands = [each for each in rules_outline(document).criteria if each.kind == "knockout"]
    assert any(
        document.words(each.lines[0])[
            segments(document.words(each.lines[0]))[each.parts[0] - 1][0] :
        ].startswith("Tot slot gaat de inschrijver akkoord")
        for each in demands
        if each.parts
    )
