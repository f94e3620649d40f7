"""Names in a text whose writer used no capitals."""

from __future__ import annotations

import re
import time

import numpy as np
import pytest

from tenderkit.linear import LinearModel
from tenderkit.llm.likely_small_names import likely_small_names
from tenderkit.llm.masking import Mask
from tenderkit.llm.small_texts import with_capitals

LINES = """cv
- mail mij maar, dat werkt het best
- sinds mei op zoek naar een klus
- twee jaar bij de provincie gezeten
- rapporten geschreven over het riool
- daarna vergunningen gedaan
"""

NAMES = [
    ("coordinator daar was hendrik jan quorsmid, prima vent", "hendrik jan quorsmid"),
    ("koppel met soraya en later met tinus de boer", "tinus de boer"),
    ("teamchef v.d. quorlaan kan over mij vertellen", "v.d. quorlaan"),
    ("in de or gezeten met mw. quorkema-tuin", "quorkema-tuin"),
    ("quorsmid  0597-00 22 10", "quorsmid"),
    ("mijn vrouw heet joke", "joke"),
    ("samen met sjoerd kramer en wiebe gedaan", "sjoerd kramer"),
    ("leiding had dhr. w.f. (wim) quorsink", "w.f. (wim) quorsink"),
    ("gewerkt onder fatma quorbulut en bert", "fatma quorbulut"),
    ("mijn baas, anneke van der meer, weet er alles van", "anneke van der meer"),
    ("vraag maar aan henk", "henk"),
    ("toen kwam mohamed el quoridi erbij", "mohamed el quoridi"),
    ("referent is piet quorstra, beleidsmedewerker", "piet quorstra"),
    ("bel a. quorman op 06-00001234", "a. quorman"),
    ("het team: jaap, ingrid en esra", "esra"),
    ("opvolger van karin quordijk geweest", "karin quordijk"),
    ("groetjes, marieke", "marieke"),
    ("wethouder quorhof was tevreden", "quorhof"),
    ("kübra s. deed de balie", "kübra s."),
    ("met dank aan bram quorling", "bram quorling"),
]


@pytest.mark.parametrize(("line", "name"), NAMES)
def test_a_name_without_a_capital_is_hidden(line: str, name: str) -> None:
    mask = Mask()
    made = mask.masked(f"{LINES}- {line}\n- en verder niets\n")
    left = re.findall(r"\w+", made.splitlines()[6])
    lost = [word for word in re.findall(r"\w+", name) if word not in ("de", "van", "el", "der")]
    assert not set(lost) & set(left)
    assert mask.restored(made) == f"{LINES}- {line}\n- en verder niets\n"


@pytest.mark.parametrize(
    "line",
    [
        "wet mulder bonnen natuurlijk ook",
        "praten met lastige mensen, dat vooral",
        "2021 tot nu zzp, gemeente utrecht en 1 zomer ameland",
        "bouw en woningtoezicht, controleur",
        "vergunningen in squit en excel",
        "lts metaal gehaald en vca vol",
        "verkeersborden, hekken en bomen in de wijk",
        "elke week overleg met de aannemer",
        "handhaving in het groen en op straat",
        "werk graag met een team dat de kar trekt",
    ],
)
def test_work_stays(line: str) -> None:
    assert line in Mask().masked(f"{LINES}- {line}\n- en verder niets\n")


def test_a_text_with_capitals_is_left_to_the_others() -> None:
    text = "Ik werkte met hendrik jan. Dat was goed.\n" * 6
    assert list(likely_small_names(text)) == []
    assert with_capitals(text) == text


def model(bias: float) -> LinearModel:
    return LinearModel(
        sorts=("name",),
        features=("length 4",),
        weights=np.array([[0]], dtype=np.int8),
        bias=np.array([bias], dtype=np.float32),
    )


def test_what_weights_say_decides() -> None:
    assert list(likely_small_names(LINES, model(-9.0))) == []
    words = {LINES[one.start : one.end] for one in likely_small_names(LINES, model(9.0))}
    assert "riool" in words


def test_the_letters_beside_a_name_belong_to_it() -> None:
    text = f"{LINES}- toen deed j.p. (jan) van der quorvik, a.b. het werk\n"
    found = {text[one.start : one.end] for one in likely_small_names(text)}
    assert any(one.startswith("j.p. (jan)") for one in found)


def test_long_texts_take_no_time() -> None:
    start = time.perf_counter()
    for piece in ("a.a. ", "jan ", "van de ", "- de jan van\n", "j. "):
        list(likely_small_names(LINES + piece * 3000))
    assert time.perf_counter() - start < 12
