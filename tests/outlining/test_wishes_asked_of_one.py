"""Wishes under their heading that ask what somebody did or can, and sentences there that wish nothing."""

from __future__ import annotations

from typing import Final

import pytest

from tenderkit import extract
from tenderkit.reading import read_text

REQUEST: Final = (
    "Gemeente Lindestad\nAanvraag adviseur\n\nSluitingsdatum: 21 oktober 2031, 12.00 uur\n\nEisen\n"
    "- Een afgeronde wo-opleiding\n- Minimaal 4 jaar werkervaring als adviseur\n\nWat is een plus?\n\n"
    "Ervaring met zonneparken is mooi meegenomen. {told} Het team is klein en hecht.\n\n"
    "Planning\n\nDe gesprekken zijn op 3 november 2031.\n"
)


def wishes(told: str) -> list[str]:
    """What is wished beside the experience."""
    found = extract(read_text(REQUEST.format(told=told))).criteria
    return [each.text for each in found if each.kind == "award"][1:]


@pytest.mark.parametrize(
    "sentence",
    [
        "Heb je eerder met Djuma gewerkt, dan ben je sneller op gang.",
        "En wie ooit een omgevingsplan van regels heeft voorzien, krijgt vast een kop koffie.",
        "Wie de streek kent, is sneller thuis.",
        "Kun je goed overweg met SQL, dan helpt dat.",
        "Heeft uw kandidaat al eens een college geadviseerd, dan is dat prettig.",
        "Ben je bekend met Rx.Mission, dan scheelt dat inwerktijd.",
        "Hebt u een certificaat Prince2, vermeld dat dan.",
    ],
)
def test_a_wish(sentence: str) -> None:
    assert wishes(sentence) == [sentence.rstrip(".")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Heb je vragen, bel dan gerust.",
        "Wie komt kijken, krijgt koffie.",
        "Ben je benieuwd naar het team, kom dan langs.",
        "Heb je geen ervaring met Djuma, dan leer je dat hier.",
        "Wie eerder wil beginnen, kan dat zeggen.",
        "Kun je pas in mei beginnen, laat dat dan weten.",
    ],
)
def test_no_wish(sentence: str) -> None:
    assert wishes(sentence) == []
