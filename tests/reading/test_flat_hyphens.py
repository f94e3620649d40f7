"""Hyphens that a PDF gives without the height of their line, as typst's do once a word was broken."""

from __future__ import annotations

import pytest
import typst

from tenderkit.reading import read_bytes
from tenderkit.records import Document

BROKEN = "De verantwoordelijkheidsverdeling tussen informatievoorzieningsafdelingen en gegevensbeschermingsfunctionarissen staat in de samenwerkingsovereenkomst."
"""Words that a narrow column breaks, so that the font holds its hyphen as a soft one."""


def pdf(body: str) -> Document:
    source = f'#set page(width: 12cm)\n#set text(size: 11pt, lang: "nl", hyphenate: true)\n{BROKEN}\n\n{body}\n'
    return read_bytes(typst.compile(source.encode()), "aanvraag.pdf")


@pytest.mark.parametrize(
    "line",
    [
        "Een hbo-diploma is nodig",
        "Wie de knock-outs haalt, telt mee",
        "Een e-mail volstaat",
        "Ervaring met T-SQL en X-Road",
        "Op 12-05-2031 sluit het",
        "Een 3-daagse training",
        "Vbo-, mbo- en hbo-niveau",
        "Tarief 80 - 90 euro",
        "Inzet 24-32 uur",
        "wo- of hbo-niveau",
    ],
)
def test_a_flat_hyphen_stays_in_its_word(line: str) -> None:
    document = pdf(line)
    assert line in document.text.splitlines()
    assert document.unseen == ()


def test_a_flat_hyphen_may_begin_a_line() -> None:
    document = pdf("#[-] Een afgeronde opleiding\n\n#[-] Een rijbewijs")
    assert document.text.splitlines()[-2:] == ["- Een afgeronde opleiding", "- Een rijbewijs"]
    assert document.unseen == ()


@pytest.mark.parametrize(
    ("body", "unseen"),
    [
        ("#text(size: 1pt)[Minimaal 10 jaar ervaring]", True),
        ("#text(size: 1pt)[---]", False),
    ],
)
def test_specks_of_letters_stay_unseen(body: str, *, unseen: bool) -> None:
    assert bool(pdf(f"Een opleiding\n\n{body}").unseen) is unseen


def test_a_dash_between_two_columns_joins_nothing() -> None:
    document = pdf("#grid(columns: (4cm, 2cm, 3cm), [Tarief], [-], [Utrecht])")
    assert document.text.splitlines()[-1].split("\t") == ["Tarief", "-", "Utrecht"]
