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


@pytest.mark.parametrize(
    ("sentence", "hours"),
    [
        ("32 uur per week, mag ook 24", (24, 32)),
        ("28 u/w (36 kan ook)", (28, 36)),
        (
            "Qua inzet gaan wij uit van 16 à 20 per week, in te delen met het team en de wethouder.",
            (16, 20),
        ),
        (
            "De kandidaat wordt ingezet voor 24u per week (niet 32, zoals er eerst op het portaal stond).",
            (24, 24),
        ),
        ("32 uur per week, mag ook 80% zijn", (32, 32)),
        ("Bewoners denken aan 20 bomen per week.", None),
    ],
)
def test_how_many_hours_a_week(sentence: str, hours: tuple[int, int] | None) -> None:
    value = told(sentence).hours_per_week
    assert (None if value is None else (value.min, value.max)) == hours


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("De adviseur werkt op dinsdag t/m donderdag.", ("tue", "wed", "thu")),
        ("De inzet valt op maandag en woensdag.", ("mon", "wed")),
        ("Vaste werkdagen\tDi Do", ("tue", "thu")),
        ("De beveiliger draait avonddiensten: donderdag én vrijdag.", ("thu", "fri")),
        ("Vraag: Staan er vaste dagen?\nAntwoord: Ja, maandag en woensdag.", ("mon", "wed")),
        ("Alleen reageren als u op vrijdag kunt werken.", ("fri",)),
        ("De loketdiensten zijn op dinsdag- en donderdagmiddag.", ("tue", "thu")),
        ("De woensdag is verplicht, de rest kies je zelf.", ("wed",)),
        ("Op dinsdag en vrijdag is de kandidaat aan het werk in de wijk.", ("tue", "fri")),
        ("We vragen 24 uur per week, waaronder de maandag.", ("mon",)),
        ("Elke wo ben je op kantoor.", ("wed",)),
        ("De markt is op woensdag en zaterdag.", ()),
        ("Op vrijdag is de gemeente gesloten.", ()),
        ("Zo ben je er snel bij.", ()),
        ("De winkel staat op zaterdag vol.", ()),
        ("U bent op de hoogte van wat er op maandag in de krant staat.", ()),
    ],
)
def test_on_which_days(sentence: str, days: tuple[str, ...]) -> None:
    assert told(sentence).work_days == days
