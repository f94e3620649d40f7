"""Headings that are in no table, known by shape and by the list under them; and what is no heading."""

from __future__ import annotations

import pytest

from tenderkit.lexicon.sections import part_of
from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text

HEADER = "Consulent inkomen\nAanvraagnummer 4411\nUren per week 24 tot 32 uur\nSluitingsdatum 12 mei 2031 09:00 uur\nInhuuropdracht van de gemeente Waterdrecht.\n\n"
DEMANDS = "- een afgeronde hbo-opleiding\n- minimaal drie jaar ervaring als consulent\n- kennis van de Participatiewet\n"
SCORED = "- ervaring bij een andere gemeente (30 punten)\n- kennis van Key2 (20 punten)\n"
WISHED = "- ervaring met Key2\n- eerder gewerkt in een wijkteam\n"


def kinds(text: str) -> str:
    """The kinds of the criteria in order, a letter each."""
    letter = {"knockout": "K", "award": "A", "competence": "C", "condition": "O"}
    return "".join(letter[entry.kind] for entry in rules_outline(read_text(HEADER + text)).criteria)


@pytest.mark.parametrize(
    "heading",
    [
        "Zonder dit gaat het niet",
        "Wat je minimaal meebrengt",
        "Hier begint het mee",
        "Dit hoort bij jou",
        "Daar rekenen we op:",
        "Je koffer is gevuld met",
    ],
)
def test_a_heading_over_demands(heading: str) -> None:
    assert kinds(f"{heading}\n\n{DEMANDS}") == "KKK"


@pytest.mark.parametrize(
    "heading",
    [
        "Daarop vergelijken wij (in totaal 50 ptn)",
        "Zo lopen de verschillen op",
        "Waar we op letten bij het vergelijken (punten)",
        "Hiermee kom je bovenaan",
    ],
)
def test_a_heading_over_what_earns_points(heading: str) -> None:
    assert kinds(f"Eisen\n{DEMANDS}\n{heading}\n\n{SCORED}") == "KKKAA"


@pytest.mark.parametrize(
    "heading",
    ["Daar worden we blij van", "DAAR WORDT DE OPDRACHTGEVER BLIJ VAN", "Fijn als je dit ook hebt"],
)
def test_wishes_without_points(heading: str) -> None:
    assert kinds(f"Eisen\n{DEMANDS}\n{heading}\n\n{WISHED}") == "KKKAA"


@pytest.mark.parametrize(
    "heading", ["Opleiding en ervaring", "Kennis", "Formele zaken", "Systemen"]
)
def test_a_topic_inside_a_list_opens_nothing(heading: str) -> None:
    assert kinds(
        f"Eisen\n- een afgeronde hbo-opleiding\n- rijbewijs B\n\n{heading}\n{DEMANDS}"
    ) in (
        "KKKKK",
        "KKKK",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Wat er op je bordje ligt\n\n- je voert gesprekken met inwoners;\n- je stelt beschikkingen op;\n- je overlegt met ketenpartners.\n",
        "Over Waterdrecht\n\nWaterdrecht is een havenplaats met vier dorpen eromheen en een gemeentehuis uit 1931.\n",
        "Kosten van het loket\n\nHet loket houdt een klein bedrag in per uur dat is gewerkt en goedgekeurd.\n",
    ],
)
def test_what_is_no_list_of_criteria(text: str) -> None:
    assert kinds(f"Eisen\n{DEMANDS}\n{text}") == "KKK"


def test_a_paragraph_tells_the_demands() -> None:
    told = (
        "Wat u moet kunnen aantonen\n\nU hebt een hbo-opleiding afgerond. U hebt in de afgelopen zes jaar minimaal drie jaar "
        "gewerkt als consulent. U hebt een rijbewijs B. Uw uurtarief komt niet boven € 84,- uit.\n"
    )
    assert kinds(told) == "KKKK"


def test_a_paragraph_tells_the_points() -> None:
    told = (
        f"Eisen\n{DEMANDS}\nWaarmee u zich onderscheidt\n\nEr zijn honderd punten te verdienen. Zestig punten gaan naar ervaring "
        "met bewonersinitiatieven. Veertig punten zijn er voor kennis van de Omgevingswet.\n"
    )
    assert kinds(told) == "KKKAA"


def test_weights_below_plain_lines() -> None:
    weighed = (
        f"Eisen\n{DEMANDS}\nBeoordeling\nEr worden punten gegeven.\n\nVeehouderij\nKennis van stallen en mestopslag.\nWeging: 60 %\n\n"
        "Prijs\nHet laagste tarief krijgt de hoogste score.\nWeging: 40 %\n"
    )
    assert kinds(weighed) == "KKKAA"


def test_small_letters_after_an_open_clause_are_items() -> None:
    listed = (
        "Waterdrecht koopt voor zes gemeenten jeugdhulp in en houdt in de gaten wat daarvan terechtkomt. "
        * 4
        + "\nUit het cv blijkt dat de kandidaat\neen afgeronde hbo-opleiding heeft\nals jeugdprofessional geregistreerd staat\n"
        "ten minste twee jaar heeft gewerkt als consulent\nVerder geldt dat het uurtarief niet hoger is dan € 86,-.\n"
    )
    assert kinds(listed) == "KKKK"


def test_lettered_steps_start_anew_under_each_criterion() -> None:
    stepped = (
        f"Eisen\n{DEMANDS}\nGunningscriteria (punten)\nErvaring met onderzoek\na) vijf jaar of meer 30\nb) drie tot vijf jaar 20\n"
        "Kennis van de Jeugdwet\na) diepgaand 30\nb) oppervlakkig 0\n"
    )
    assert kinds(stepped) == "KKKAA"


@pytest.mark.parametrize(
    ("heading", "part"),
    [
        ("Over de opdracht", "assignment"),
        ("Over deze klus", "assignment"),
        ("Meer over de functie van planoloog", "assignment"),
        ("About the assignment", "assignment"),
        ("Over de deelopdracht", "assignment"),
        ("Over ons", "organisation"),
        ("Over de gemeente Waterdrecht", "organisation"),
        ("About us", "organisation"),
    ],
)
def test_what_a_part_is_about(heading: str, part: str) -> None:
    """An assignment's dates and hours stand under "Over de opdracht"; nobody's under "Over ons"."""
    assert part_of(heading) == part


OFFERED = (
    "- een tarief tot € 90 per uur\n- minimaal zes maanden werk\n- een werkplek aan het water\n"
)
TASKS = "- bezwaarschriften afhandelen\n- kennis delen met nieuwe collega's\n- de spreekuren bemensen op maandag\n"
PAPERS = "- een cv van ten hoogste drie pagina's\n- een kopie van je diploma\n- de namen van twee referenten\n"


@pytest.mark.parametrize(
    ("heading", "listed"),
    [
        ("Wat je van ons mag verwachten", OFFERED),
        ("Ons aanbod", OFFERED),
        ("Dit bieden wij jou", OFFERED),
        ("In deze functie hou jij je bezig met:", TASKS),
        ("Je werkzaamheden bestaan uit:", TASKS),
        ("Wat is er nodig voor je reactie?", PAPERS),
        ("Wat heeft u nodig om te reageren?", PAPERS),
    ],
)
def test_offers_tasks_and_papers_are_no_demands(heading: str, listed: str) -> None:
    assert kinds(f"{heading}\n\n{listed}\nEisen\n{DEMANDS}") == "KKK"


@pytest.mark.parametrize(
    "heading",
    ["Wat neem je mee (knock-outs)", "De lat", "Dealbreakers", "Ondergrens", "Kwalificaties"],
)
def test_short_names_of_demands(heading: str) -> None:
    assert kinds(f"{heading}\n\n{DEMANDS}") == "KKK"


def test_numbers_in_brackets_are_points_where_they_make_a_hundred() -> None:
    listed = "- ervaring met sluizen (50)\n- kennis van de scheepvaart (30)\n- uurtarief (20)\n"
    assert kinds(f"Eisen\n{DEMANDS}\nVergelijking\n\n{listed}") == "KKKAAA"


def test_wishes_in_a_profile() -> None:
    listed = "- een afgeronde hbo-opleiding\n- minimaal drie jaar ervaring als consulent\n- liefst bekend met Key2\n"
    assert kinds(f"Gevraagd profiel\n\n{listed}") == "KKA"


def test_things_that_the_award_is_based_on() -> None:
    told = "Wij gunnen op basis van de ervaring als consulent (60 punten) en het uurtarief (40 punten).\n"
    assert kinds(f"Eisen\n{DEMANDS}\nGunning\n\n{told}") == "KKKAA"
