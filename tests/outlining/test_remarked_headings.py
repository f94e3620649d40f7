"""Headings that go on to say something of their list, and sentences that only begin like one."""

from __future__ import annotations

import pytest

from tenderkit.outlining import rules_outline
from tenderkit.outlining.remarked_headings import remarked_part
from tests.support.documents import document_of


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("Eisen - haal je er eentje niet, dan houdt het op", "knockout"),
        ("Harde eisen – zonder deze vier geen gesprek.", "knockout"),
        ("Knock-outs: mis je er een, dan stopt het hier", "knockout"),
        ("Eisen (alles moet in het cv te vinden zijn)", "knockout"),
        ("Wensen, in volgorde van gewicht", "award"),
        ("Gunningscriteria. Samen 100 punten.", "award"),
        ("Competenties - daar gaat het gesprek over", "competence"),
        ("Nice to have, geen must", "award"),
        ("In te dienen documenten - alles in een mail graag", "bid_rules"),
        ("De eisen zijn hard, zie hieronder", None),
        ("Aan de eisen, ook aan die over het tarief, wordt niet getornd", None),
        ("Wij stellen eisen, maar niet te veel", None),
        ("eisen - haal je er eentje niet", None),
        ("G1, ervaring met de Omgevingswet", None),
        ("Voldoen aan de eisen, dat is het begin", None),
        ("Eisen", None),
        ("Marktplein - opdrachten voor professionals", None),
        ("", None),
    ],
)
def test_the_part_that_a_remarked_heading_opens(words: str, part: str | None) -> None:
    assert remarked_part(words) == part


def test_wishes_under_a_remarked_heading_are_no_demands() -> None:
    outline = rules_outline(
        document_of(
            [
                "Adviseur water",
                "Opdrachtgever: Gemeente Hogeveer",
                "Sluitingsdatum: 12 mei 2026 10:00 uur",
                "Eisen - mis je er een, dan stopt het",
                "- Minimaal drie jaar ervaring als adviseur water",
                "- Een afgeronde hbo-opleiding",
                "Wensen - we leggen de cv's naast elkaar",
                "- Ervaring met dijkversterking",
                "- Kennis van de Waterwet",
                "Reactie",
                "Stuur je cv in.",
            ]
        )
    )
    assert [(each.kind, each.lines) for each in outline.criteria] == [
        ("knockout", (5,)),
        ("knockout", (6,)),
        ("award", (8,)),
        ("award", (9,)),
    ]


def test_a_line_under_a_heading_does_not_take_its_place() -> None:
    outline = rules_outline(
        document_of(
            [
                "Adviseur water",
                "Opdrachtgever: Gemeente Hogeveer",
                "Sluitingsdatum: 12 mei 2026 10:00 uur",
                "Gunningscriteria",
                "Beste prijs-kwaliteit, maximaal 100 punten.",
                "- Ervaring met dijkversterking (60 punten)",
                "- Uurtarief (40 punten)",
            ]
        )
    )
    assert {each.label for each in outline.criteria if each.kind == "award"} == {4}
