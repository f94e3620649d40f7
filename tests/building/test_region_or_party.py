"""A region at the head of a letter: where the work is, or who writes."""

from __future__ import annotations

import pytest

from tenderkit.building.workplace import region
from tenderkit.reading import read_text


def first(text: str) -> str | None:
    found = region(read_text(text), (1,))
    return found[0].value if found else None


@pytest.mark.parametrize(
    "rest",
    [
        "samenwerking van zes gemeenten",
        "Gemeenschappelijke regeling",
        "Een bestuursdienst voor vier gemeenten",
        "Geachte heer,\nnamens het bestuur van Regio Duinwaard",
        "Geachte heer,\nRegio Duinwaard zoekt een planoloog.",
        "Geachte heer,\nVan toepassing zijn de voorwaarden van Regio Duinwaard.",
        "Geachte heer,\nRegio Duinwaard nodigt u uit.",
        "Geachte heer,\nRegio Duinwaard is een samenwerking.",
        "Geachte heer,\nU sluit de overeenkomst in opdracht van Regio Duinwaard.",
        "Dear sir,\nRegio Duinwaard invites you to bid.",
        "Geachte heer,\nRegio Duinwaard (RDW) hanteert een vast tarief.",
    ],
)
def test_a_party_is_no_region(rest: str) -> None:
    assert first(f"Regio Duinwaard\n{rest}\n") is None


@pytest.mark.parametrize(
    "text",
    [
        "Regio Duinwaard\n32 uur per week\n",
        "Regio: Duinwaard\nDe gemeente zoekt een planoloog.\n",
        "Regio Duinwaard\nDe gemeente zoekt een planoloog in Regio Duinwaard.\n",
        "Regio\tDuinwaard\nsamenwerking van zes gemeenten\n",
        "Regio Duinwaard\nPlanoloog\nWij werken in de regio Duinwaard.\n",
    ],
)
def test_a_region_stays(text: str) -> None:
    assert first(text) == "Duinwaard"
