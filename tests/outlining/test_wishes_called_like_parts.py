"""A wish with its weight behind it may be called as a part of the document is; a list of such is no scale."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text

_TOP = (
    "Aanvraag 4711\nFunctie: adviseur waterkering\nOpdrachtgever: Gemeente Wierdum\nSluitingsdatum: 3 maart 2031 om 12:00 uur\n"
    "Uren per week: 24\n\nEisen\n1. Minimaal 3 jaar ervaring als adviseur\n2. Een afgeronde hbo-opleiding\n\nGunningscriteria\n"
)
_BELOW = "\n\nPlanning\nDe opdracht start op 1 april 2031.\n"


def _awards(listed: str) -> list[str]:
    tender = extract_document(read_text(f"{_TOP}{listed}{_BELOW}"))
    return [one.text for one in tender.of_kind("award")]


_NAMES = [
    "Visie op de opdracht", "Motivatie voor de opdracht", "Begrip van de opdracht", "Beschikbaarheid", "Interview", "Plan van aanpak",
    "Gesprek", "Competenties", "Referenties", "Presentatie en interview", "Kennis van de organisatie", "Planning en aanpak",
    "Samenwerking met de opdrachtgever", "Aanpak van de werkzaamheden",
]  # fmt: skip


@pytest.mark.parametrize("weighed", ["{} (max. 30 punten)", "{}: maximaal 30 punten", "{} (30%)", "{}: 30%", "{} - 30 punten"])  # fmt: skip
@pytest.mark.parametrize("numbers", [("1. ", "2. ", "3. "), ("W1. ", "W2. ", "W3. "), ("• ", "• ", "• "), ("2 ", "3 ", "4 "), ("", "", "")])  # fmt: skip
def test_a_wish_with_its_weight(weighed: str, numbers: tuple[str, str, str]) -> None:
    for name in _NAMES:
        listed = ["Ervaring bij een waterschap", name, "Kennis van de Wmo"]
        lines = (
            number + weighed.format(each) for number, each in zip(numbers, listed, strict=True)
        )
        assert _awards("\n".join(lines)) == listed


@pytest.mark.parametrize(
    ("listed", "wishes"),
    [
        ("1. Ervaring bij een waterschap (60 punten)\n2. Kennis van de Wmo (40 punten)\nBeoordeling (max. 100 punten)\nDrie collega's lezen alle stukken.", ["Ervaring bij een waterschap", "Kennis van de Wmo"]),
        ("1. Ervaring bij een waterschap (60 punten)\n2. Kennis van de Wmo (40 punten)\nCompetenties\n• Samenwerken\n• Overtuigen", ["Ervaring bij een waterschap", "Kennis van de Wmo"]),
        ("1. Ervaring bij een waterschap (60 punten)\n2. Kennis van de Wmo (40 punten)\nInterviews: 14 september 2027\nDe gesprekken zijn op het gemeentehuis.", ["Ervaring bij een waterschap", "Kennis van de Wmo"]),
        ("1. Ervaring bij een waterschap (60 punten)\n2. Kennis van de Wmo (40 punten)\nProcedure\nDe beste drie krijgen een gesprek. Er zijn 100 punten.", ["Ervaring bij een waterschap", "Kennis van de Wmo"]),
        ("Interview (30 punten)\n- Visie op het werk (20 punten)\n- Presentatie (10 punten)\nErvaring (70 punten)\n- Ervaring bij een waterschap (70 punten)", ["Visie op het werk", "Presentatie", "Ervaring bij een waterschap"]),
        ("Ervaring met Djuma (max. 30 punten)\nalleen gelezen: 10 punten\nzelf gebruikt: 20 punten\nzelf ingericht: 30 punten\nUurtarief (70 punten)", ["Ervaring met Djuma", "Uurtarief"]),
        ("Ervaring met Djuma: 30 punten\ngeen: 0 punten\nenige: 10 punten\nruim: 30 punten\nUurtarief: 70 punten", ["Ervaring met Djuma", "Uurtarief"]),
        ("Ervaring met Djuma - 30 punten\nminder dan 1 jaar - 10 punten\nmeer dan 1 jaar - 30 punten\nUurtarief - 70 punten", ["Ervaring met Djuma", "Uurtarief"]),
    ],
)  # fmt: skip
def test_what_is_no_wish(listed: str, wishes: list[str]) -> None:
    assert _awards(listed) == wishes


@pytest.mark.parametrize("first", ["Kandidaat", "Kennis en ervaring", "Functie"])
@pytest.mark.parametrize(
    "second",
    ["Werkwijze", "Planning", "Organisatie", "Aanpak", "Procedure", "Visie op de opdracht", "Team", "Overig", "Tarief", "Inzet", "Prijs", "Voorwaarden"],
)  # fmt: skip
def test_headings_of_a_form_are_no_items(first: str, second: str) -> None:
    top = _TOP[: _TOP.index("\nEisen\n")]
    tender = extract_document(
        read_text(
            f"{top}\n3 Eisen en wensen\n3.1 {first}\n3.1.1 OPLEIDING Eis: De kandidaat heeft een afgeronde hbo-opleiding.\n"
            "Akkoord inschrijver: ja / nee\n3.1.2 WERKERVARING Eis: De kandidaat heeft minimaal drie jaar ervaring als adviseur.\n"
            "Akkoord inschrijver: ja / nee\n3.1.3 AGILE Wens: Heeft de kandidaat in een scrumteam gewerkt?\nja = 10, deels = 5, nee = 0\n"
            f"Antwoord inschrijver:\n3.2 {second}\n3.2.1 TOEGANKELIJKHEID Wens: Heeft de kandidaat getest op WCAG 2.2?\n"
            "ja = 10, deels = 5, nee = 0\nAntwoord inschrijver:\n\n4 Competenties\n• Kritisch\n• Volhardend\n"
        )
    )
    numbers = [(one.kind, one.number) for one in tender.criteria if one.number]
    scores = [one.scoring.max_points for one in tender.of_kind("award") if one.scoring]
    assert scores == [10, 10]
    assert numbers == [("knockout", "3.1.1"), ("knockout", "3.1.2"), ("award", "3.1.3"), ("award", "3.2.1")]  # fmt: skip
