"""Main criteria over their parts, the heads of scales, and levels that stand apart: which lines are criteria."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.lexicon.leads import ABOUT_THE_LIST
from tenderkit.lexicon.sections import part_of
from tenderkit.reading import read_text
from tests.support.composed_tenders import DEMANDS, small_tender


def awards(listed: str) -> list[tuple[str, float | None]]:
    found = extract_document(
        read_text(small_tender(lists=f"{DEMANDS}\n\nGunningscriteria\n{listed}"))
    )
    scored = [(one.text, one.scoring) for one in found.of_kind("award")]
    return [(text, (s.max_points or s.weight_percent) if s else None) for text, s in scored]


PARTS = [("Ervaring met Key2", 30.0), ("Kennis van de Wmo", 30.0), ("Uurtarief", 40.0)]


@pytest.mark.parametrize(
    ("main", "first", "second", "last"),
    [
        ("1. ", "1a. ", "1b. ", "2. "),
        ("1. ", "1.1 ", "1.2 ", "2. "),
        ("1. ", "a. ", "b. ", "2. "),
        ("G1. ", "G1a. ", "G1b. ", "G2. "),
        ("G1. ", "G1.1 ", "G1.2 ", "G2. "),
        ("K1 ", "K1.1 ", "K1.2 ", "K2 "),
    ],
)
@pytest.mark.parametrize("unit", ["%", " punten"])
def test_parts_and_a_main_one_without(
    main: str, first: str, second: str, last: str, unit: str
) -> None:
    listed = (
        f"{main}Kwaliteit (60{unit})\n{first}Ervaring met Key2 (30{unit})\n"
        f"{second}Kennis van de Wmo (30{unit})\n{last}Uurtarief (40{unit})"
    )
    assert awards(listed) == PARTS


@pytest.mark.parametrize(
    "head",
    [
        "Jaren\tPunten",
        "Aantal jaar\tAantal punten",
        "Ervaring\tScore",
        "Werkervaring\tPunten",
        "Aantal jaren ervaring\tTe behalen punten",
        "Years\tPoints",
        "Niveau\tPunten",
    ],
)
def test_the_head_of_a_scale_is_no_criterion(head: str) -> None:
    scale = f"{head}\nminder dan 2 jaar\t0\n2 tot 4 jaar\t30\n4 jaar of meer\t60"
    listed = f"Q1. Ervaring als consulent (max. 60 punten)\n{scale}\nQ2. Uurtarief (max. 40 punten)"
    assert awards(listed) == [("Ervaring als consulent", 60.0), ("Uurtarief", 40.0)]


@pytest.mark.parametrize(
    "scale",
    [
        "Cijfer\tBetekenis\n0 Geen antwoord op de vraag\n4 Beperkt antwoord\n10 Uitstekend antwoord, met resultaat",
        "Score\tOmschrijving\n0\tNiet beantwoord\n5\tVoldoende antwoord\n10\tUitstekend antwoord, volledig en concreet",
        "Punten\tToelichting\n10\tVolledig en concreet\n5\tOnderdelen ontbreken\n0\tNiet ingegaan op de vraag",
        "Voor de wensen geldt de volgende schaal:\n0 Geen antwoord\n3 Matig antwoord\n7 Goed antwoord\n10 Uitmuntend antwoord",
    ],
)
def test_levels_apart_are_no_criteria(scale: str) -> None:
    listed = f"W1. Ervaring met Key2 (60 punten)\nW2. Uurtarief (40 punten)\n\nToekenning van cijfers\n{scale}"
    assert [text for text, _ in awards(listed)] == ["Ervaring met Key2", "Uurtarief"]


def test_a_numbered_list_holds_no_levels() -> None:
    listed = "Wij geven een cijfer op deze wensen:\n1 Ervaring met Key2\n2 Kennis van de Wmo\n3 Netwerk in de regio"
    assert len(awards(listed)) == 3


@pytest.mark.parametrize(
    "heading",
    [
        "Waar wij niet van afwijken", "Hier doen wij geen concessies", "Hier wijken wij niet van af", "Wat vaststaat",
        "Waar we geen water bij de wijn doen", "Waar niet aan te tornen valt", "Daar tornen wij niet aan",
        "Niet onderhandelbaar", "Hierover valt niet te onderhandelen", "Wat echt nodig is", "Dit moet kloppen",
        "Waar wij niet zonder kunnen", "Waarop een aanbod afvalt", "Hieraan houden wij vast", "Dit mag niet ontbreken",
        "Waar u niet omheen kunt", "Zonder dit geen gesprek",
    ],
)  # fmt: skip
def test_headings_over_demands(heading: str) -> None:
    assert part_of(heading) == "knockout"


@pytest.mark.parametrize(
    "heading", ["Waar je terechtkomt", "Hier werk je niet alleen", "Wat nodig is om te reageren"]
)
def test_headings_over_something_else(heading: str) -> None:
    assert part_of(heading) != "knockout"


@pytest.mark.parametrize(
    "sentence",
    [
        "Aanbiedingen die voldoen vergelijken wij op drie criteria.",
        "Wij beoordelen de cv's op de volgende vijf onderdelen.",
        "De overgebleven inschrijvingen weegt de commissie op drie aspecten.",
        "Wij wegen de aanbiedingen langs vier punten.",
    ],
)
def test_what_only_announces_the_criteria(sentence: str) -> None:
    assert ABOUT_THE_LIST.search(sentence)
