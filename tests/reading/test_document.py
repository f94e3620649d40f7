"""What holds for every Document: spans, the offset map, nothing lost."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tenderkit.reading import read_text
from tenderkit.records import Document

WORDS = st.sampled_from(
    [
        "de",
        "een",
        "kandidaat",
        "Minimaal",
        "3",
        "jaar",
        "ervaring",
        "gemeente",
        "Hilversum",
        "Start:",
        "Regio",
        "€",
        "75,-",
        "excl.",
        "btw",
        "punten",
        "(20",
        "punten)",
        "=",
        "•",
        "-",
        "1.",
        "2.1.1",
        "Eisen",
        "in",
        "van",
        "werk-",
        "SharePoint",
        "2026",
        "mei",
        "uur",
        "Vraag:",
        "en;",
        "klaar.",
        "café",
        "naïef",
        "be\xadleid",
        "oﬃce",
        "\xa0",
        "2026Einddatum:",
        "etcMinimaal",
    ]
)
BREAKS = st.sampled_from([" ", " ", " ", "\n", "\n\n", "\t", "   ", "\r\n", "\x0c", "\u2028"])
TEXTS = st.lists(st.tuples(WORDS, BREAKS), min_size=1, max_size=60).map(
    lambda parts: "".join(word + end for word, end in parts)
)


def read_or_skip(text: str, format: str = "text") -> Document:
    assume(any(character.isalnum() for character in text))
    return read_text(text, format=format)


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_the_text_is_its_lines(text: str) -> None:
    document = read_or_skip(text)
    assert document.text == "".join(document.words(line) + "\n" for line in document.lines)
    for number, line in enumerate(document.lines, start=1):
        assert line.number == number
        words = document.text[line.start : line.end]
        assert words == words.strip() != ""
        assert "\n" not in words
        assert document.line_span(line).quote == words


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_the_offset_map_leads_to_the_same_character(text: str) -> None:
    document = read_or_skip(text)
    end = 0
    for at, source, length in document.origins:
        assert at >= end
        end = at + length
        for i in range(length):
            here, there = document.text[at + i], document.source[source + i]
            same = unicodedata.normalize("NFKC", there).startswith(here)
            composed = unicodedata.normalize("NFD", here)[0] == there
            assert same or composed or (here.isspace() and there.isspace()) or here in "-•\t"
    assert document.source == text


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_no_word_is_lost_or_made_up(text: str) -> None:
    document = read_or_skip(text)

    def letters(words: str) -> str:
        plain = unicodedata.normalize("NFKC", words.replace("\u00ad", ""))
        return "".join(character for character in plain if character.isalnum())

    assert letters(document.text) == letters(text)


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_reading_what_was_read_changes_no_line_much(text: str) -> None:
    """The printed text read again has the same letters in the same order."""
    once = read_or_skip(text)
    again = read_text(once.text)
    assert "".join(again.text.split()).replace("-", "") == "".join(once.text.split()).replace(
        "-", ""
    )


@pytest.mark.parametrize(
    "text",
    [
        "a " * 25_000, "1 1 1 " * 8_000, "aA" * 25_000, "x" * 50_000, "e\u0301 " * 16_000,
        "a\t" * 20_000, "aaaa-\n" * 8_000, "Start: a " * 5_000, "1.\n" * 8_000,
        "2025De hoofd is " * 3_000, "e" + "\u0301" * 50_000, "- a\n" * 8_000, "a  b" * 12_000,
    ],
    ids=lambda text: text[:9],
)  # fmt: skip
def test_odd_texts_are_read_whole(text: str) -> None:
    document = read_text(text)
    kept = sum(character.isalnum() for character in document.text)
    assert kept == sum(character.isalnum() for character in unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("text", "words", "there"),
    [
        ("Start:\r\n1 mei\u00a02026", "1 mei 2026", "1 mei\u00a02026"),
        ("een werk-\nnemer hier", "werknemer", "werk-\nnemer"),
        ("de cafe\u0301 hier", "hier", "hier"),
    ],
)
def test_any_words_are_found_back_in_the_source(text: str, words: str, there: str) -> None:
    document = read_text(text)
    start = document.text.index(words)
    place = document.source_range(start, start + len(words))
    assert place is not None
    assert text[slice(*place)] == there
