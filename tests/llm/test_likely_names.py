"""Names that weak signs tell together, and what is a name because of another."""

from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np
import pytest

from tenderkit.evaluating.masked import load_masking_cases
from tenderkit.lexicon.known_words import is_word
from tenderkit.linear import LinearModel
from tenderkit.llm.likely_names import likely_names, shipped_weights
from tenderkit.llm.likely_small_names import shipped_small_weights
from tenderkit.llm.masking import Mask
from tenderkit.llm.name_words import NamesFound, name_words


def masked(text: str) -> str:
    mask = Mask()
    made = mask.masked(text)
    assert mask.restored(made) == text
    return made


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Gesproken met Jelle Wiersma of Quorvik, die er bij was.", "Quorvik"),
        ("Jelle Wiersma genaamd Quorvik is de opdrachtgever.", "Quorvik"),
        ("Ik ben getrouwd en heb twee zonen (Jelle, Storm).", "Storm"),
        ("Verheiratet, drei Kinder (Anna, Malk, Jelle)", "Malk"),
        ("Vraag het aan Frans-Willem Quorvik.", "Frans"),
        ("samen met teun van Quorvik gedaan", "teun"),
        ("ik werk met jaap vd Quorvik", "jaap"),
        ("Bel Hilda Top (06-00000123). Top is kort van stof.", "Top"),
        ("Dit schreef Dani Ooms.\n\nGrt, DO\n", "DO"),
        ("Gesproken met Nadia van Coeverik.\n\nOPMERKINGEN (NC)\n", "NC"),
        ("Gesproken met Nadia van Coeverik.\n\nNvC: belt maandag\nNC: belt dinsdag\n", "NC"),
        ("Voorletters*     : Q.W.\nRoepnaam        : Quin\n", "Q.W."),
        ("w1.8|Roepnaam : Quin\nw1.9|Voorletters* : Q.W.\n", "Q.W."),
        ("In een duo met Humphrey Kam A Sjoe, die rekende.", "Sjoe"),
    ],
)
def test_a_name_told_by_another_is_hidden(text: str, hidden: str) -> None:
    assert re.search(rf"(?<!\w){re.escape(hidden)}(?!\w)", masked(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "Ik werkte met Jelle Wiersma of een ander.",
        "De top is bereikt. Top is een groot woord.",
        "Gemeente Quorvikdam (GQ)",
        "Twee talen (Pools, Frans).",
        "Open van maandag tot vrijdag, 0800-1700 uur.",
    ],
)
def test_what_only_looks_like_it_stays(text: str) -> None:
    words = re.findall(r"Wiersma|Jelle", text)
    made = masked(text)
    for word in re.findall(r"[^\W\d_]+", text):
        if word not in words:
            assert word in made


@pytest.mark.parametrize(
    "number",
    [
        "06 | 0000 | 1234",
        "06 · 000 · 01 · 234",
        "w1.22|06 | 0000 | 1234",
        "071 / 000 / 4417",
        "Kandidaatnummer 2: Hidde Quorvik, 0800-0417",
        "Adres: Quorweer, achter nr. 7, 1234 AB Quorvikdam",
        "Hij woont aan de Ringweg-Zuid 3300.",
        "Zie Instagram (@quor.vik.99).",
        "Op Telegram: @qvk_werkt",
    ],
)
def test_numbers_and_addresses_in_other_shapes(number: str) -> None:
    made = masked(f"Hierbij meer.\n{number}\nTot zover.")
    left = re.sub(r"\[[A-Z]+-\d+\]", "", made)
    assert re.search(r"\d{3}|Ring|Quorweer|@", left.replace("nummer 2", "")) is None


def model(**weights: float) -> LinearModel:
    """A model of these signs alone; every other word is unlikely."""
    names = {name.replace("_", " "): weight for name, weight in weights.items()}
    return LinearModel(
        sorts=("name",),
        features=tuple(names),
        weights=np.array([[32 * weight] for weight in names.values()], dtype=np.int8),
        bias=np.array([-3.0], dtype=np.float32),
    )


def test_what_is_likely_is_found_in_all_its_places() -> None:
    text = "Hij vroeg het Quorvik. Later zei Quorvik nee."
    found = list(likely_names(NamesFound(text, name_words(text)), (), model(shape_Xxx=3.9)))
    assert [text[one.start : one.end] for one in found].count("Quorvik") == 2
    assert not list(likely_names(NamesFound(text, name_words(text)), (), model(shape_Xxx=0)))


def test_what_was_published_is_not_asked_for() -> None:
    names = NamesFound(text := "Hij vroeg Quorvik.", name_words(text))
    assert not [
        one
        for one in likely_names(names, {"quorvik"}, model(shape_Xxx=3.9))
        if text[one.start : one.end] == "Quorvik"
    ]


def test_a_row_reaches_over_its_particles_and_no_further() -> None:
    text = "We vroegen aan Quor van de Vik gisteren."
    names = NamesFound(text, name_words(text))
    list(likely_names(names, (), model(shape_Xxx=3.9)))
    rows = [text[names.words[a].start : names.words[b - 1].end] for a, b in names.runs]
    assert rows == ["Quor van de Vik"]


@pytest.mark.parametrize("weights", [shipped_weights, shipped_small_weights])
def test_no_labelled_name_stands_in_the_weights(weights: Callable[[], LinearModel]) -> None:
    told = {
        word.lower()
        for case in load_masking_cases()
        for item in case.items
        if item.kind == "name"
        for word in re.findall(r"[^\W\d_]{3,}", item.words)
    }
    names = {word for word in told if not is_word(word)}
    signs = {word for sign in weights().features for word in re.findall(r"\w+", sign)}
    assert len(names) > 500
    assert not names & signs
