"""Stems and compounds: two forms of one word must meet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.comparing.stems import folded, parts, stem


@pytest.mark.parametrize(
    "forms",
    [
        "consulent consulenten",
        "vergunningverlener vergunningverlening",
        "handhaver handhaving handhaven",
        "brief brieven",
        "project projecten",
        "gesprek gesprekken",
        "nauwkeurig nauwkeurigheid",
        "klantgericht klantgerichtheid",
        "opleiding opleidingen",
        "begeleiden begeleiding",
        "gemeentelijke gemeentelijk",
        "inkomen inkomens",
        "provincie provincies",
    ],
)
def test_forms_of_one_word_meet(forms: str) -> None:
    assert len({stem(word) for word in forms.split()}) == 1


@pytest.mark.parametrize(
    "pair", ["wmo wlz", "nis2 nis1", "key2burgerzaken key2begraven", "jeugd jeugdzorg", "wiz wia"]
)
def test_different_words_stay_apart(pair: str) -> None:
    one, other = pair.split()
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Coördinator", "coordinator"),
        ("  Twee\u00a0 spaties ", "twee spaties"),
        ("collega’s", "collega's"),
        ("sa\u00admenwerken", "samenwerken"),
        ("ﬁnancieel", "financieel"),
    ],
)
def test_folding(text: str, expected: str) -> None:
    assert folded(text) == expected


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.text(alphabet="abcdefghijklmnoprstuvwz", min_size=1, max_size=30))
def test_a_stem_is_never_longer_or_empty(word: str) -> None:
    assert 1 <= len(stem(word)) <= len(word)


@pytest.mark.parametrize(
    ("compound", "known", "expected"),
    [
        ("inkomensconsulent", {"consulent", "inkom"}, ("inkom", "consulent")),
        ("jeugdconsulent", {"consulent", "jeugd"}, ("jeugd", "consulent")),
        ("jeugdconsulent", {"consulent"}, ("jeugdconsulent",)),
        ("consulent", {"consulent"}, ("consulent",)),
        ("projectcontroll", {"project", "controll"}, ("project", "controll")),
    ],
)
def test_compounds_are_cut_where_both_parts_are_known(
    compound: str, known: set[str], expected: tuple[str, ...]
) -> None:
    assert parts(compound, known) == expected
