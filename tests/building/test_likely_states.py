"""Whether the self-employed may bid, in wordings that no rule knows."""

from __future__ import annotations

import pytest

from tenderkit.building import build
from tenderkit.building.likely_states import STATES, likely_state, shipped_weights, state_features
from tenderkit.evaluating.weights_fitting import Fit
from tenderkit.records import FieldLines, Outline
from tests.support.documents import document_of

pytest.importorskip("sklearn")

TOLD = {
    "Eenpitters zijn van harte uitgenodigd": "open",
    "Wie voor eigen rekening werkt valt buiten de boot": "excluded",
    "Eenpitters gaan bij de verloner aan de slag": "convert",
    "Of eenpitters mogen leest u in bijlage C": "probably_excluded",
    "De eenpitter is een dier": "none",
}
MODEL = Fit(least=1, strength=10.0).weights(
    [state_features(sentence) for sentence in TOLD] * 4,
    {state: [told == state for told in TOLD.values()] * 4 for state in STATES},
)


@pytest.mark.parametrize(("sentence", "state"), TOLD.items())
def test_the_likeliest_state_with_its_words(sentence: str, state: str) -> None:
    document = document_of(["Adviseur", f"{sentence}. Het is mooi weer."])
    reading = likely_state(document, [2], MODEL)
    if state == "none":
        assert reading is None
    else:
        assert reading is not None
        assert (reading.value, reading.spans[0].quote) == (state, f"{sentence}.")


def test_of_several_sentences_the_likeliest_one_tells_it() -> None:
    lines = ["Eenpitters gaan bij ons weg", "Eenpitters zijn van harte uitgenodigd"]
    reading = likely_state(document_of(lines), [1, 2], MODEL)
    assert reading is not None
    assert reading.line == 2


def test_a_question_is_part_of_what_an_answer_looks_like() -> None:
    alone, asked = (
        state_features("Dat is prima.", before) for before in ("", "Mag een eenpitter?")
    )
    assert asked - alone == {"q=mag", "q=een", "q=eenpitter", "q=?"}
    assert state_features("Dat is prima.", "Een eenpitter.") == alone


@pytest.mark.parametrize(
    "sentence",
    [
        "De adviseur werkt niet onder leiding en toezicht van de gemeente.",
        "Je werkt zelfstandig en neemt initiatief.",
        "Wij plaatsen jaarlijks meer dan 400 zzp'ers bij gemeenten.",
        "Je adviseert zelfstandigen met schulden over een krediet.",
    ],
)
def test_what_is_known_to_state_nothing_is_not_guessed_at(sentence: str) -> None:
    outline = Outline(reader="model", fields=(FieldLines(field="self_employed", lines=(2,)),))
    assert build(document_of(["Adviseur", sentence]), outline).self_employed is None


@pytest.mark.parametrize(
    ("sentence", "state"),
    [
        ("De opdracht is alleen voor zelfstandigen; bureaus kunnen niet reageren.", "open"),
        ("Inzet als zzp'er is uitgesloten; via payroll is wel mogelijk.", "excluded"),
        ("Zelfstandigen kunnen meedoen, mits zij na gunning in dienst treden.", "convert"),
        ("Wij gaan deze opdracht niet gunnen aan iemand zonder werkgever.", "excluded"),
    ],
)
def test_the_shipped_weights_beside_the_rules(sentence: str, state: str) -> None:
    outline = Outline(reader="model", fields=(FieldLines(field="self_employed", lines=(2,)),))
    assert build(document_of(["Adviseur", sentence]), outline).self_employed == state


def test_the_weights_know_every_state() -> None:
    assert shipped_weights().sorts == STATES
