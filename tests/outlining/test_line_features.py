"""What a line shows: tokens, shapes, and the words around it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.outlining.line_features import features_of, tokens_of
from tenderkit.outlining.line_scores import FIELDS, KINDS, line_scores
from tests.support.documents import document_of


@pytest.mark.parametrize(
    ("words", "tokens"),
    [
        ("Minimaal 3 jaar", ["minimaal", "#", "jaar"]),
        ("vóór 12-05-2026 om 9:00", ["vóór", "##", "##", "####", "om", "#", ":", "##"]),
        ("€ 1250000,-", ["€", "####"]),
        ("Uren:\t32", ["uren", ":", "\t", "##"]),
        ("", []),
    ],
)
def test_tokens(words: str, tokens: list[str]) -> None:
    assert tokens_of(words) == tokens


def test_a_line_shows_itself_and_what_is_around_it() -> None:
    first, second, third = features_of(
        [("Eisen", "text"), ("1. Sluiting: 3 mei 2026, 12:00 uur.", "item"), ("Wensen", "text")]
    )
    assert {"w=eisen", "1=eisen", "n=sluiting", "kind=text"} <= set(first)
    assert {"p=eisen", "h=eisen", "p-short", "n=wensen", "numbered", "date", "time"} <= set(second)
    assert {"s=sluit", "e=iting", "l=sluiting", "kind=item", "dist=1"} <= set(second)
    assert {"p=uur", "pp=eisen", "h=eisen"} <= set(third)
    assert "date" not in first


def test_a_line_below_a_sentence_keeps_the_heading_above_it() -> None:
    features = features_of(
        [("Wat wij vragen", "text"), ("Een lange zin, die eindigt.", "text"), ("hbo", "item")]
    )
    assert "h=vragen" in features[2]
    assert "h=lange" not in features[2]


@given(st.lists(st.text(max_size=80), max_size=12))
def test_any_lines_have_features_each(lines: list[str]) -> None:
    assert len(features_of([(line, "text") for line in lines])) == len(lines)


@given(st.lists(st.sampled_from(["Eisen", "hbo-diploma", "3 jaar ervaring.", ""]), max_size=9))
def test_a_line_shows_the_words_of_two_lines_to_each_side(words: list[str]) -> None:
    features = features_of([(line, "text") for line in words])
    for at, found in enumerate(features):
        for sign, other in (("p", at - 1), ("pp", at - 2), ("n", at + 1), ("nn", at + 2)):
            shown = {name for name in found if name.startswith(f"{sign}=")}
            there = tokens_of(words[other]) if 0 <= other < len(words) else []
            assert shown == {f"{sign}={token}" for token in there}


def test_of_a_line_without_end_only_its_beginning_counts() -> None:
    long = "woord " * 400_000
    assert len(features_of([(long, "text")])[0]) < 10_000


def test_every_line_has_a_likelihood_of_every_sort() -> None:
    document = document_of(["Eisen", "- minimaal drie jaar ervaring als jurist"])
    scores = line_scores(document)
    for line in document.lines:
        for sort in (*KINDS, *FIELDS):
            assert 0 <= scores.of(line.number, sort) <= 1
