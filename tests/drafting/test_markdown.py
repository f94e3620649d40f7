"""Markdown of a draft: what is written is read back, remarks stay remarks, an edit is an edit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.drafting.layout import letter_layout
from tenderkit.drafting.markdown import parse_part, part_markdown
from tenderkit.drafting.marking import marked, without_marks
from tenderkit.drafting.writing import draft
from tenderkit.errors import ReadError
from tenderkit.records import Block, Claim, Draft, Part, Sentence
from tests.support.bids import Case, case, pairs

HEAD = '---\npart: "letter"\n---\n\n'


def parsed(body: str) -> tuple[Block, ...]:
    return parse_part(HEAD + body).blocks


def shape(part: Part) -> list[tuple[object, ...]]:
    return [
        (block.kind, block.level, block.about, block.ticked, [(s.text, s.cites, s.accepted_by) for s in block.sentences])
        for block in part.blocks
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("body", "kind", "sentences"),
    [
        ("Ik werk hier.[^w1]", "paragraph", [("Ik werk hier.", ("w1",), None)]),
        ("Ik werk hier.[^w1][^K1] Al lang.", "paragraph", [("Ik werk hier.", ("w1", "K1"), None), ("Al lang.", (), None)]),
        ("Een zin\nover twee regels.[^w1.2]", "paragraph", [("Een zin over twee regels.", ("w1.2",), None)]),
        ("Bij X[^w1] en bij Y.[^w2]", "paragraph", [("Bij X en bij Y.", ("w1", "w2"), None)]),
        ("- een item [^w1]", "item", [("een item", ("w1",), None)]),
        ("- [ ] leeg[^K1]", "check", [("leeg", ("K1",), None)]),
        ("> eerste regel\n> tweede[^K1]", "quote", [("eerste regel\ntweede", ("K1",), None)]),
        ("*Gemeente X · 2029 – heden*[^w1]", "detail", [("Gemeente X · 2029 – heden", ("w1",), None)]),
        ("{>>in te vullen: uw visie<<}", "todo", [("uw visie", (), None)]),
        ("{>>tip: noem\nhet jaar<<}", "tip", [("noem het jaar", (), None)]),
        ("Zes jaar. {>>akkoord J. Smit: zie bijlage<<}", "paragraph", [("Zes jaar.", (), "J. Smit: zie bijlage")]),
        ("Zes jaar.[^w1] {>>let op (abc): 5 jaar<<} Meer.", "paragraph", [("Zes jaar.", ("w1",), None), ("Meer.", (), None)]),
        ("## K3 · Eis 3", "heading", [("Eis 3", (), None)]),
        ("O.a. bij de gem. Zandwolde, t.b.v. de raad. Daarna niet meer.", "paragraph", [("O.a. bij de gem. Zandwolde, t.b.v. de raad.", (), None), ("Daarna niet meer.", (), None)]),
    ],
)  # fmt: skip
def test_one_block(body: str, kind: str, sentences: list[tuple[object, ...]]) -> None:
    (block,) = parsed(body)
    assert block.kind == kind
    assert [(s.text, s.cites, s.accepted_by) for s in block.sentences] == sentences


def test_footnotes_are_not_text() -> None:
    assert len(parsed("Tekst.[^w1]\n\n[^w1]: Functie, plaats\n[^w2]: Nog een")) == 1


@pytest.mark.parametrize("text", ["", "geen kop", '---\npart: "onzin"\n---\n'])
def test_another_file_is_refused(text: str) -> None:
    with pytest.raises(ReadError, match="no part"):
        parse_part(text)


@pytest.mark.parametrize(("profile", "tender"), pairs())
def test_what_is_written_is_read_back(profile: str, tender: str) -> None:
    it = case(profile, tender)
    made = draft(it.tender, it.profile, it.fit)
    for part in made.parts:
        text = part_markdown(part, {"tender": 'een "titel"'}, it.sources.lines())
        again = parse_part(text)
        assert shape(again) == shape(part)
        assert part_markdown(again, {"tender": 'een "titel"'}, it.sources.lines()) == text


@given(st.text(max_size=300))
def test_any_edit_can_be_read(body: str) -> None:
    parse_part(HEAD + body.replace("\r", ""))


def bad(text: str) -> Sentence:
    claim = Claim(kind="number", words="zes", start=0, end=3, status="unsupported", why="nee")
    return Sentence(text=text, cites=("w1",), claims=(claim,))


def test_marks_come_and_go() -> None:
    text = HEAD + "Ik heb *zes* jaar.\n\nIk heb zes\njaar ervaring.[^w1] En meer.\n"
    part = Part(
        name="letter",
        blocks=(Block(kind="paragraph", sentences=(bad("Ik heb zes jaar ervaring."),)),),
    )
    once = marked(text, part)
    assert "ervaring.[^w1] {>>let op" in once
    assert marked(once, part) == once, "marks do not pile up"
    assert without_marks(once) == text, "a person's words are as they were"


def test_remarks_never_go_out(sanne: Case) -> None:
    made: Draft = draft(sanne.tender, sanne.profile, sanne.fit)
    shown = " ".join(element.text for element in letter_layout(made).elements)
    for sign in ("{>>", "tip", "[^", "in te vullen", "K1"):
        assert sign not in shown
