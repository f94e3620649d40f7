"""Traits that hold a word of a heading, headings that stay headings, and a list of traits that one would have cut."""

from __future__ import annotations

from typing import Final

import pytest

from tenderkit import extract
from tenderkit.lexicon.sections import part_of
from tenderkit.reading import read_text

REQUEST: Final = (
    "Gemeente Lindestad\nAanvraag adviseur\nSluitingsdatum: 21 oktober 2031, 12.00 uur\nEisen\n"
    "Een afgeronde wo-opleiding\nMinimaal 4 jaar werkervaring als adviseur\nCompetenties\n{told}\n"
    "Gesprekken\nDe gesprekken vinden plaats op maandag 25 oktober 2031 via Teams.\n"
)


def competences(*lines: str) -> list[str]:
    """The competences of a request whose list has no marks."""
    found = extract(read_text(REQUEST.format(told="\n".join(lines)))).criteria
    return [each.text for each in found if each.kind == "competence"]


@pytest.mark.parametrize(
    "trait",
    [
        "Nieuwsgierig", "Enthousiast", "Resultaatgericht", "Organisatiesensitiviteit", "Team player",
        "Werkt graag in een team", "Resultaatgericht werken", "Organisatietalent", "Teamwork",
        "Client focus", "Beoordelingsvermogen", "Planningsvaardig", "Gemeentelijk bewustzijn",
        "Opdrachtgericht", "Interesse in anderen", "Zin in verandering", "Gespreksvaardigheid",
    ],
)  # fmt: skip
def test_a_trait_opens_no_part(trait: str) -> None:
    assert part_of(trait) is None
    assert len(competences("- Klantgericht", f"- {trait}", "- Nauwkeurig")) == 3


@pytest.mark.parametrize("trait", ["Nieuwsgierig", "Enthousiast", "Teamwork", "Resultaatgericht"])
def test_a_trait_cuts_no_list_without_marks(trait: str) -> None:
    assert competences("Klantgericht", trait, "Nauwkeurig") == ["Klantgericht", trait, "Nauwkeurig"]


@pytest.mark.parametrize(
    ("heading", "part"),
    [
        ("Nieuwsgierig?", "outside"),
        ("Nieuwsgierig geworden?", "outside"),
        ("Enthousiast?", "outside"),
        ("Zin in deze klus?", "outside"),
        ("Resultaat", "assignment"),
        ("Team", "organisation"),
        ("Organisatie", "organisation"),
        ("Planning", "planning"),
        ("Beoordeling", "procedure"),
        ("Werklocatie en werktijden", "work_days"),
        ("Standplaats en werkdagen", "work_days"),
        ("Waar en wanneer", "work_days"),
        ("Algemene informatie", "information"),
    ],
)
def test_a_heading_stays_one(heading: str, part: str) -> None:
    assert part_of(heading) == part


def test_a_heading_behind_the_traits_is_none() -> None:
    told = (
        "Werklocatie en werktijden",
        "Je werkplek is in Lindestad. Het team is op dinsdag op kantoor.",
    )
    assert competences("Analytisch", "Samenwerken", *told) == ["Analytisch", "Samenwerken"]
