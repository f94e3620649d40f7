"""What a portal files an assignment under is no title, though it holds the word of a role."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text

PAGE = """Home / Opdrachten / Techniek
{head}
Gemeente Duinmeer
Functie:
{filed}
Uren per week: 24
Sluitingsdatum: 12 mei 2031
Eisen
- Minimaal 3 jaar ervaring als beheerder
- Een afgeronde hbo-opleiding
"""


@pytest.mark.parametrize(
    "filed",
    [
        "ICT-specialist overig", "Adviseur (overig)", "Medewerker overige", "Projectmanagers",
        "Beleidsadviseurs", "Techniek", "Projectmanager / projectleider", "Consultant/adviseur",
        "Specialist anders", "Adviseur: overig", "Applicatiebeheerders",
    ],
)  # fmt: skip
def test_a_group_is_no_title(filed: str) -> None:
    tender = extract_document(read_text(PAGE.format(head="Beheerder zaaksysteem", filed=filed)))
    assert tender.title == "Beheerder zaaksysteem"


@pytest.mark.parametrize(
    "filed",
    ["Senior applicatiebeheerder", "Projectmanager riolering", "Adviseur openbare ruimte"],
)
def test_a_role_behind_its_label_is_one(filed: str) -> None:
    tender = extract_document(read_text(PAGE.format(head="Nieuwe aanvraag", filed=filed)))
    assert tender.title == filed
