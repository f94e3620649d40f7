"""Where one works, by who sits where and how long; a place in passing states nothing."""

import pytest

from tenderkit.lexicon.cues import ON_SITE, state_of


@pytest.mark.parametrize(
    ("state", "text"),
    [
        ("free", "Waar u zit maakt ons niet uit."),
        ("free", "Waar je werkt is aan jou, zolang de lijn maar goed is."),
        ("free", "Vanaf welke plek je werkt bepaal je zelf."),
        ("free", "Work from wherever you like."),
        ("free", "Log in from any place that suits you."),
        ("free", "We do not require your presence at any time."),
        ("free", "Er is geen bureau voor je en je doet alles digitaal."),
        ("free", "De opdracht wordt geheel online uitgevoerd."),
        ("on_site", "We expect the candidate at the yard every day of the week."),
        ("on_site", "U werkt de hele week vanuit het stadhuis."),
        ("on_site", "Je werkt alle dagen op het gemeentehuis."),
        ("on_site", "De consulent houdt permanent kantoor in de wijkpost."),
        ("on_site", "You are at the depot four days out of four."),
        ("on_site", "The consultant sits with the team five days a week."),
        ("on_site", "Het werk gebeurt altijd vanuit de brandweerkazerne."),
        ("on_site", "De werkzaamheden vinden zonder uitzondering plaats op de meldkamer."),
        ("on_site", "Thuiswerkdagen kent deze functie niet."),
        ("on_site", "Thuiswerken? Nee, het werk is gebonden aan de balie."),
        ("on_site", "Kantoor / thuis / mix: kantoor"),
        ("hybrid", "Kantoor / thuis / mix: mix"),
        ("hybrid", "Werkvorm: mix van thuis en kantoor"),
        ("hybrid", "Minimaal 40% van de uren op het stadhuis, daarnaast online."),
        ("hybrid", "Remote for up to 40% of your hours, the rest with us."),
        (None, "We expect the contractor to report every week."),
        (None, "De vergadering vindt zonder uitzondering plaats op dinsdag."),
        (None, "Het digitale loket is de hele week open."),
        (None, "De wijkpost is vijf dagen per week open."),
        (None, "You may spend up to 60% of the budget."),
        (None, "Minimaal 50% van de woningen is sociaal."),
        (None, "Er is geen fysiek archief meer, alles is digitaal."),
        (None, "Waar je informatie vindt, staat in de bijlage."),
        (None, "De inschrijving verloopt geheel digitaal."),
    ],
)
def test_where_one_works(state: str | None, text: str) -> None:
    assert state_of(ON_SITE, text) == state
