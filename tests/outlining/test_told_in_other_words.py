"""How many, when, where and how long, in ways of saying it that are told by their class, not by their words."""

from __future__ import annotations

import pytest

from tests.outlining.test_told_in_sentences import told


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("Er zijn nog drie vrije posities in te vullen.", (3, 3)),
        ("We hebben twee plekken, dus stuur gerust meer profielen.", (2, 2)),
        ("Er is één stoel vrij.", (1, 1)),
        ("U biedt er zoveel u wilt; wij zoeken er twee.", (2, 2)),
        ("Het gaat inmiddels niet meer om drie maar om twee journalisten.", (2, 2)),
        ("Wij gunnen deze opdracht na de beoordeling aan een tweetal juristen.", (2, 2)),
        ("Vacatures: 2 t/m 4, te verdelen over beide teams", (2, 4)),
        ("Positions 3 / 24 uur / Zwolle", (3, 3)),
        ("Planoloog, 2 personen, 32 uur", (2, 2)),
        ("Wij vragen één financieel adviseur die direct kan beginnen.", (1, 1)),
        ("Wij zoeken één iemand voor beide gemeenten.", (1, 1)),
        ("Gevraagde bezetting: drie telefonisten.", (3, 3)),
        ("Er zijn vier parkeerplekken beschikbaar.", None),
        ("Er zijn vijf plekken in de gemeente waar het water hoog staat.", None),
        ("Wij gunnen de opdracht na beoordeling aan een tweetal partijen.", None),
        ("Ten minste twee certificaten zijn vereist.", None),
    ],
)
def test_how_many_are_asked(sentence: str, people: tuple[int, int] | None) -> None:
    value = told(sentence).positions
    assert (None if value is None else (value.min, value.max)) == people
