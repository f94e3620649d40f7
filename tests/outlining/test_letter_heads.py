"""What the head of a letter states beside its labels."""

from __future__ import annotations

from datetime import date

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text

BODY = "Onderwerp: verzoek om een aanbod, toezichthouder bouw\nGeachte heer, mevrouw,\nWij zoeken een toezichthouder bouw.\nEisen\n- een afgeronde mbo-opleiding\n- drie jaar ervaring als toezichthouder\nUurtarief maximaal € 70,00\nUren per week: 24\nSluitingsdatum: 12 mei 2031\n"


@pytest.mark.parametrize(
    "line", ["Datum: 21 april 2031", "Datum\t21 april 2031", "Date: 21 April 2031"]
)
def test_the_date_of_a_letter_by_its_label_is_its_publication(line: str) -> None:
    tender = extract_document(read_text(f"Gemeente Vloedwijk\n{line}\n{BODY}"))
    assert tender.published_on == date(2031, 4, 21)


def test_a_place_and_a_date_alone_are_none() -> None:
    tender = extract_document(read_text(f"Gemeente Vloedwijk\nVloedwijk, 21 april 2031\n{BODY}"))
    assert tender.published_on is None


@pytest.mark.parametrize(
    "line",
    [
        "Vloedwijk aan Zee, 21 april 2031",
        "Vloedwijk, maandag 21 april 2031",
        "Vloedwijk, d.d. 21 april 2031",
        "Vloedwijk, de 21e april 2031",
        "Te Vloedwijk, 21-04-2031",
        "Vloedwijk, 21 apr. 2031",
    ],
)
def test_when_a_letter_was_written_is_no_publication(line: str) -> None:
    text = f"Griffie van de gemeente Vloedwijk\nKade 4\nVloedwijk\nAan de bureaus van het raamcontract\n{line}\nOns kenmerk: GR/31/4\n{BODY}"
    assert extract_document(read_text(text)).published_on is None


@pytest.mark.parametrize(
    "head",
    [
        "Griffie van de gemeente Vloedwijk\nRaadhuisplein 1",
        "Over de Vecht, organisatie voor ambtenaren\nPostbus 12",
        "Afdeling Inkoop van de gemeente Vloedwijk\nDam 4",
        "Gemeente Vloedwijk\nOnze organisatie",
    ],
)
@pytest.mark.parametrize("greeting", ["Geachte heer, mevrouw,", "Beste relatie,", "Dear reader,"])
def test_a_letterhead_heads_no_part_of_the_letter(head: str, greeting: str) -> None:
    letter = (
        f"{head}\nVloedwijk, 21 april 2031\n{greeting}\n"
        "Ik zoek een toezichthouder bouw voor 24 uur per week.\n"
        "De kandidaat moet een afgeronde mbo-opleiding hebben. Ervaring met Squit is vereist. Het uurtarief bedraagt niet meer dan € 84,- exclusief btw.\n"
        "Uw voorstel zie ik graag tegemoet voor 12 mei 2031.\n"
    )
    tender = extract_document(read_text(letter))
    assert tender.rate_cap is not None
    assert len([c for c in tender.criteria if c.kind == "knockout"]) >= 2
