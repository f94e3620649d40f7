"""Points of which the unit stands over the list, or nowhere: "Kennis van de Wmo (max. 25)"."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text

_TOP = (
    "Aanvraag 4711\nFunctie: adviseur waterkering\nOpdrachtgever: Gemeente Wierdum\nSluitingsdatum: 3 maart 2031 om 12:00 uur\n"
    "Uren per week: 24\n\nEisen\n1. Minimaal 3 jaar ervaring als adviseur\n2. Een afgeronde hbo-opleiding\n\n"
)
_BELOW = "\n\nPlanning\nDe opdracht start op 1 april 2031.\n"
_WISHES = [("ervaring bij een waterschap", 40), ("uw aanpak voor de eerste honderd dagen, in de brief", 35), ("kennis van de Wmo", 25)]  # fmt: skip


def _awards(listed: str) -> list[tuple[str, float | None, float | None]]:
    found = extract_document(read_text(_TOP + listed + _BELOW)).of_kind("award")
    return [
        (one.text, one.scoring.max_points, one.scoring.weight_percent)
        if one.scoring
        else (one.text, None, None)
        for one in found
    ]


@pytest.mark.parametrize(
    "form",
    [
        "{} ({})", "{} (max. {})", "{} (maximaal {})", "{} (hoogstens {})", "{} (ten hoogste {})", "{} – {}", "{}: {}", "{} ... {}",
        "{} (tot {} punten)", "{}, {} punten", "{} = {} p", "{} [{}]", "{} - max {} pt", "{} (weegt {})", "{} (goed voor {})",
        "{} ({} van de 100)", "{} ({}/100)", "{} (telt voor {})",
    ],
)  # fmt: skip
@pytest.mark.parametrize("numbers", [("1. ", "2. ", "3. "), ("- ", "- ", "- ")])
@pytest.mark.parametrize(
    "above",
    [
        "Gunningscriteria (100 punten)",
        "Wie aan de eisen voldoet, krijgt punten. Er zijn er honderd te verdelen:",
        "Wensen\nIn totaal zijn 100 punten te behalen, verdeeld als volgt:",
    ],
)
def test_the_number_is_its_points(above: str, numbers: tuple[str, str, str], form: str) -> None:
    lines = [number + form.format(*wish) for number, wish in zip(numbers, _WISHES, strict=True)]
    assert _awards("\n".join([above, *lines])) == [(text, points, None) for text, points in _WISHES]


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ("Gunningscriteria (weging in %)\n1. Ervaring met Suwinet: 60\n2. Kennis van de Wmo: 40", [("Ervaring met Suwinet", None, 60), ("Kennis van de Wmo", None, 40)]),
        ("Wensen\n1. Ervaring met Suwinet (60)\n2. Kennis van de Wmo (40)", [("Ervaring met Suwinet", 60, None), ("Kennis van de Wmo", 40, None)]),
        # numbers that belong to the words
        ("Wensen\n1. Ervaring met ISO 27001\n2. Kennis van Windows 11", [("Ervaring met ISO 27001", None, None), ("Kennis van Windows 11", None, None)]),
        ("Wensen\n1. Ervaring met schaal 10 (artikel 3)\n2. Kennis van de Wmo", [("Ervaring met schaal 10 (artikel 3)", None, None), ("Kennis van de Wmo", None, None)]),
        ("Wensen\n1. Kennis van de Wet, editie: 12\n2. Kennis van de norm, editie: 9", [("Kennis van de Wet, editie: 12", None, None), ("Kennis van de norm, editie: 9", None, None)]),
    ],
)  # fmt: skip
def test_by_what_stands_over_the_list(
    listed: str, expected: list[tuple[str, float | None, float | None]]
) -> None:
    assert _awards(listed) == expected
